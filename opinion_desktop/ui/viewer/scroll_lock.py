"""Two panes that scroll together and keep the offset that a person has set."""

from __future__ import annotations

from PySide6.QtCore import QObject

from opinion_desktop.imaging.geometry import dot, linked_slice
from opinion_desktop.services.viewing import ShownStack, Viewing
from opinion_desktop.ui.panes.host import PaneHost
from opinion_desktop.ui.panes.image_pane import ImagePane


class ScrollLock(QObject):
    """Moves the other pane when a person moves one.

    Series with shared coordinates (same Frame of Reference, parallel) keep a distance in
    mm, so that slices of other thickness stay at one level; anything else keeps a number
    of images or pages.
    """

    def __init__(self, viewing: Viewing, hosts: tuple[PaneHost, PaneHost]) -> None:
        """Start off.

        Args:
            viewing: says where images lie.
            hosts: the two panes; the first one owns this object.
        """
        super().__init__(hosts[0])
        self._viewing = viewing
        self._hosts = hosts
        self._offset = 0
        self._offset_mm: float | None = None
        self.is_on = False

    def set_on(self, on: bool) -> None:
        """Lock the panes as they stand now, or let them go."""
        self.is_on = on
        if on:
            self._remember()

    def _remember(self) -> None:
        """Keep the offset that the panes have now: second minus first."""
        first, second = self._hosts
        self._offset = second.pane().place() - first.pane().place()
        self._offset_mm = self._distance_mm()

    def follow(self, moved: PaneHost) -> None:
        """Put the other pane where it belongs after a person has moved one."""
        if not self.is_on:
            return
        first, second = self._hosts
        other, sign = (second, 1) if moved is first else (first, -1)
        place = self._place_by_mm(moved, other, sign)
        if place is None:
            place = moved.pane().place() + sign * self._offset
        other.pane().go_to(place)

    def opened(self, host: PaneHost) -> None:
        """Put a newly opened thing at the kept offset from the pane that was there before."""
        if self.is_on:
            first, second = self._hosts
            other = second if host is first else first
            if other.opened:
                self.follow(other)

    def _shared(self) -> tuple[ShownStack, ShownStack] | None:
        """Give both stacks if they share coordinates."""
        panes = [host.image_pane() for host in self._hosts]
        stacks = [pane.shown for pane in panes if isinstance(pane, ImagePane)]
        if len(stacks) != 2 or stacks[0] is None or stacks[1] is None:
            return None
        uids = {shown.stack.frame_of_reference_uid for shown in stacks if shown}
        return (stacks[0], stacks[1]) if len(uids) == 1 and uids != {""} else None

    def _distance_mm(self) -> float | None:
        shared = self._shared()
        if shared is None:
            return None
        planes = [
            self._viewing.plane(shown.stack.images[host.pane().place()])
            for shown, host in zip(shared, self._hosts, strict=True)
        ]
        if planes[0] is None or planes[1] is None:
            return None
        if linked_slice(planes[0], [planes[1]]) is None:
            return None
        return dot(planes[1].position, planes[0].normal) - planes[0].along

    def _place_by_mm(self, moved: PaneHost, other: PaneHost, sign: int) -> int | None:
        shared = self._shared()
        if shared is None or self._offset_mm is None:
            return None
        here, there = shared if sign > 0 else (shared[1], shared[0])
        plane = self._viewing.plane(here.stack.images[moved.pane().place()])
        planes = [self._viewing.plane(image) for image in there.stack.images]
        known = [found for found in planes if found is not None]
        if plane is None or len(known) != len(planes):
            return None
        offset = self._offset_mm
        if sign < 0:
            # The offset was measured along the normal of the first pane's images.
            first = known[0]
            offset = -offset if dot(plane.normal, first.normal) > 0 else offset
        return linked_slice(plane, known, offset)
