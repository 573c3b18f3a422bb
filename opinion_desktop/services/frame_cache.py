"""What is kept in memory while somebody scrolls, and what is read next.

Pure: no Qt, no threads; everything here runs on the thread of the window.
"""

from __future__ import annotations

import os
from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")

MOST_BYTES = 2 * 2**30
FALLBACK_BYTES = 512 * 2**20
SPARE = 0.05  # evicting a little more than needed keeps the next frames from evicting at all
NEAR = 2  # images kept ready on each side
AHEAD = 100  # images read ahead in the direction of travel


class FrameCache(Generic[K, V]):
    """Values by key up to a number of bytes; the least recently used go first.

    What a place on the screen shows is pinned under the name of that place and stays.
    """

    def __init__(self, limit: int) -> None:
        """Start empty.

        Args:
            limit: bytes; pinned values alone may exceed it.
        """
        self.limit = limit
        self._values: OrderedDict[K, tuple[V, int]] = OrderedDict()
        self._pins: dict[str, K] = {}
        self._bytes = 0

    @property
    def bytes(self) -> int:
        """How much is kept."""
        return self._bytes

    def __contains__(self, key: K) -> bool:
        return key in self._values

    def __len__(self) -> int:
        return len(self._values)

    def get(self, key: K) -> V | None:
        """Give a value, which counts as used now, or None."""
        if key not in self._values:
            return None
        self._values.move_to_end(key)
        return self._values[key][0]

    def put(self, key: K, value: V, size: int) -> None:
        """Keep a value.

        Args:
            key: names it.
            value: what is kept.
            size: its bytes.
        """
        if key in self._values:
            self._bytes -= self._values.pop(key)[1]
        self._values[key] = (value, size)
        self._bytes += size
        if self._bytes > self.limit:
            self._evict(newest=key)

    def pin(self, place: str, key: K) -> None:
        """Keep what `place` shows now; what it showed before may go."""
        self._pins[place] = key

    def unpin(self, place: str) -> None:
        """Forget a place on the screen."""
        self._pins.pop(place, None)

    def _evict(self, newest: K) -> None:
        kept = {newest, *self._pins.values()}
        for key in list(self._values):
            if self._bytes <= self.limit * (1 - SPARE):
                return
            if key not in kept:
                self._bytes -= self._values.pop(key)[1]


def memory_limit() -> int:
    """Give the bytes that frames may take: a quarter of the memory, at most 2 GB."""
    try:
        total = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, ValueError, OSError):  # Windows has no sysconf
        return FALLBACK_BYTES
    return min(total // 4, MOST_BYTES)


def next_wanted(
    place: int, direction: int, count: int, is_there: Callable[[int], bool], room: int
) -> int | None:
    """Name the one image of a stack that is read next.

    First two on each side of the one shown, then on in the direction of travel, then
    around it as far as there is room.

    Args:
        place: of the image that is shown, from 0.
        direction: 1 or -1 while somebody travels that way, 0 when at rest or jumping.
        count: images in the stack.
        is_there: whether the image at a place is in memory, or can never be.
        room: how many images around the one shown are kept ready at most.

    Returns:
        A place, or None if nothing more is wanted.
    """
    near = [place + step * sign for step in range(1, NEAR + 1) for sign in (1, -1)]
    ahead: list[int] = []
    if direction:
        ahead = [place + step * direction for step in range(1, min(AHEAD, room) + 1)]
    around = [place + step * sign for step in range(1, room // 2 + 1) for sign in (1, -1)]
    for wanted in (*near, *ahead, *around):
        if 0 <= wanted < count and not is_there(wanted):
            return wanted
    return None
