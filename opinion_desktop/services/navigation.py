"""The way from any page to any other place in the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from opinion_desktop.domain.anchors import Anchor
from opinion_desktop.domain.navigation import Target


class Navigation(QObject):
    """Asked by pages, answered by the window.

    Signals:
        open_requested: show this place.
    """

    open_requested = Signal(Target)

    def open(self, tab: str, entity_key: str = "", *, anchor: Anchor | None = None) -> None:
        """Ask for a tab, and perhaps an entity or an exact place on it."""
        self.open_requested.emit(Target(tab=tab, entity_key=entity_key, anchor=anchor))

    def show(self, anchor: Anchor, *, beside: bool = False) -> None:
        """Ask for the page or slice of `anchor` in the viewer."""
        self.open_requested.emit(Target(tab="viewer", anchor=anchor, beside=beside))
