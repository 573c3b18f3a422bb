"""What every page of a window can do."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from opinion_desktop.domain.navigation import Target
from opinion_desktop.ui import theme


class Page(QWidget):
    """A tab, or a page behind a button.

    Subclasses name themselves by `title`, may fill `primary_button`, and lay out either
    themselves or with `scrolled_body`. `set_wide` is called whenever there is room for a side
    panel or no longer.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty page; it is narrow until it is first shown."""
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setProperty("pane", True)  # noqa: FBT003  # for F6, unless a part of it is one
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.primary_button: QPushButton | None = None
        self.scroller: QScrollArea | None = None
        self._wide: bool | None = None
        theme.current().changed.connect(self._check_width)

    def title(self) -> str:
        """Give the name of the page, in the language of the window."""
        raise NotImplementedError

    def state(self) -> dict[str, object]:
        """Give what to remember until the page is opened again: plain values only."""
        if not self.scroller:
            return {}
        return {"scroll": self.scroller.verticalScrollBar().value()}

    def restore(self, state: dict[str, object]) -> None:
        """Go back to what `state` gave; unknown or missing entries are left out."""
        place = state.get("scroll")
        if self.scroller and isinstance(place, int):
            # The contents get their height with the next layout; before it there is no range.
            bar = self.scroller.verticalScrollBar()
            QTimer.singleShot(0, bar, partial(bar.setValue, place))

    def show_target(self, target: Target) -> bool:
        """Show an entity or place.

        Args:
            target: what another page asked for.

        Returns:
            Whether it is on this page.
        """
        del target
        return False

    def printed(self) -> tuple[str, str] | None:
        """Give title and HTML of what Print puts on paper; None if there is nothing."""
        return None

    def set_wide(self, wide: bool) -> None:
        """Lay out for a wide or a narrow page; called once when first shown, then on change."""

    def is_wide(self) -> bool:
        """Whether there is room for a side panel."""
        return bool(self._wide)

    def scrolled_body(self, gap: int = theme.GAP_L) -> QVBoxLayout:
        """Fill the page with a vertical layout that scrolls when it is too high.

        Args:
            gap: pixels between its items.

        Returns:
            The layout to add to.
        """
        inner = QWidget()
        body = QVBoxLayout(inner)
        self.scroller = scroll_area(f"{type(self).__name__}_scroll", inner)
        body.setContentsMargins(theme.GAP_XL, theme.GAP_L, theme.GAP_XL, theme.GAP_XL)
        body.setSpacing(gap)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.scroller)
        return body

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._check_width()

    def _check_width(self) -> None:
        wide = theme.is_wide(self)
        if wide != self._wide:
            self._wide = wide
            self.set_wide(wide)


def scroll_area(name: str, inner: QWidget | None = None) -> QScrollArea:
    """Make an area that scrolls up and down, never sideways.

    Args:
        name: object name of the area.
        inner: what scrolls; an empty widget if not given.

    Returns:
        The area around `inner`.
    """
    area = QScrollArea()
    area.setObjectName(name)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    # Its contents take the focus and pull it along; a stop of its own would be one too many.
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    inner = inner or QWidget()
    inner.setProperty("role", "scrolled")
    area.setWidget(inner)
    area.viewport().setAutoFillBackground(False)
    inner.setAutoFillBackground(False)
    return area
