"""Which pane a chosen file goes into, and what that pane showed before somebody looked around."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from opinion_desktop.ui.panes.host import PaneHost


class Opening(QObject):
    """Opens list entries in panes; looking through the list forgets nothing.

    A click or an arrow key in the list shows a file at once. What a pane showed before that
    is remembered until somebody works in the pane, so that "Open next to it" can still put
    the chosen file beside it.
    """

    def __init__(self, hosts: tuple[PaneHost, PaneHost]) -> None:
        """Remember nothing yet; the first host owns this object."""
        super().__init__(hosts[0])
        self._hosts = hosts
        self._before: dict[PaneHost, dict[str, object]] = {}

    def target(self, place: str, shown: Sequence[int], active: int) -> int:
        """Choose a pane: one that shows it already, else an empty one, else the active one.

        Args:
            place: "series:KEY" or "file:KEY".
            shown: numbers of the panes that can be seen.
            active: number of the pane that keys go to.
        """
        there = [number for number in shown if self._hosts[number].opened == place]
        empty = [number for number in shown if not self._hosts[number].opened]
        for found in (there, empty):
            if found:
                return active if active in found else found[0]
        return active

    def look(self, number: int, place: str) -> None:
        """Show a file in passing."""
        host = self._hosts[number]
        if host.opened != place:
            if host.opened:
                self._before.setdefault(host, host.state())
            host.show_place(place)

    def open(self, number: int, place: str) -> None:
        """Show a file because it was asked for; it stays as it lies if it is open already."""
        host = self._hosts[number]
        if host.opened != place:
            host.show_place(place)
        self.settle(number)

    def settle(self, number: int) -> None:
        """Somebody works in a pane: what it shows is no longer shown in passing."""
        self._before.pop(self._hosts[number], None)

    def bring_back(self, number: int, place: str) -> None:
        """Show again what a pane showed before `place` was looked at in it."""
        host = self._hosts[number]
        if host.opened == place and (before := self._before.pop(host, None)):
            host.restore(before)
