"""Searching a document: some pages at a time, so that the first hits come early."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from opinion_desktop.documents.page_text import Hit
from opinion_desktop.domain.anchors import Box
from opinion_desktop.domain.problems import Problem
from opinion_desktop.services import pictures
from opinion_desktop.services.desk import Desk
from opinion_desktop.services.picture_feed import in_worker

PAGES_AT_ONCE = 50
MOST_HITS = 5000


class PageSearch(QObject):
    """Finds words and knows which place is in view.

    Attributes:
        needle: what is searched, "" for nothing.
        hits: what was found so far, from the first page to the last.

    Signals:
        changed: there are more hits, or another one is in view.
    """

    changed = Signal()

    def __init__(self, desk: Desk, lane: str, parent: QObject) -> None:
        """Search nothing yet.

        Args:
            desk: the services.
            lane: name of the place, so that a newer search ends an older one.
            parent: the object that owns it.
        """
        super().__init__(parent)
        self._desk = desk
        self._lane = f"{lane} find"
        self._source: Path | bytes = b""
        self._password: str | None = None
        self._pages = 0
        self._from = 0
        self._next = 0
        self._current = -1
        self.needle = ""
        self.hits: tuple[Hit, ...] = ()

    def open(self, source: Path | bytes, pages: int, password: str | None) -> None:
        """Search in another document from now on."""
        self.close()
        self._source, self._pages, self._password = source, pages, password

    def close(self) -> None:
        """Forget the document and what was found."""
        self.needle, self.hits, self._current, self._pages = "", (), -1, 0
        self.changed.emit()

    @property
    def number(self) -> int:
        """Which hit is in view, from 1; 0 without any."""
        return self._current + 1

    def current(self) -> Hit | None:
        """Give the hit in view."""
        return self.hits[self._current] if self._current >= 0 else None

    def marks(self) -> dict[int, list[tuple[Box, str]]]:
        """Give what to highlight: for each page pairs of box and colour name."""
        found: dict[int, list[tuple[Box, str]]] = {}
        current = self.current()
        for hit in self.hits:
            token = "focus" if hit is current else "warn"
            found.setdefault(hit.page, []).extend((box, token) for box in hit.boxes)
        return found

    def look_for(self, needle: str, page: int) -> None:
        """Search other words; the first hit from `page` on comes into view."""
        self.needle, self.hits, self._current = needle.strip(), (), -1
        self._from, self._next = page, 0
        if self.needle and self._pages:
            self._look_on()
        else:
            self.changed.emit()

    def move(self, by: int) -> None:
        """Go to the next hit, or the one before, round the ends."""
        if self.hits:
            self._current = (self._current + by) % len(self.hits)
            self.changed.emit()

    def _look_on(self) -> None:
        first, self._next = self._next, self._next + PAGES_AT_ONCE
        read = partial(
            pictures.find_in_pages, self._source, self.needle, first, self._next, self._password
        )
        work = partial(in_worker, self._desk.workers, read)
        job = self._desk.jobs.run("", work, lane=self._lane)
        job.succeeded.connect(self._take)
        job.failed.connect(self._failed)

    def _take(self, found: tuple[Hit, ...]) -> None:
        if not self.needle:
            return  # another document was opened meanwhile
        self.hits += found
        if self._current < 0 and self.hits:
            later = (n for n, hit in enumerate(self.hits) if hit.page >= self._from)
            self._current = next(later, -1)
        if self._next < self._pages and len(self.hits) < MOST_HITS:
            self._look_on()
        elif self._current < 0 and self.hits:
            self._current = 0
        self.changed.emit()

    def _failed(self, problem: Problem) -> None:
        del problem  # the document says for itself what is wrong with it
        self.changed.emit()
