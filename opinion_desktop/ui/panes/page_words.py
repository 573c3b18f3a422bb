"""The words of a document: read page by page, chosen with the mouse or by sentence with keys."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from opinion_desktop.documents.page_text import PageText, Point, quote_boxes, words_between
from opinion_desktop.domain.anchors import Box
from opinion_desktop.services import pictures
from opinion_desktop.services.desk import Desk
from opinion_desktop.services.picture_feed import in_worker
from opinion_desktop.ui.panes import sentences, words
from opinion_desktop.ui.panes.sentences import Span

QUOTE_CHARACTERS = 2000
_BY = {Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1}
_BY_SENTENCE = {Qt.Key.Key_Down, Qt.Key.Key_Up}


class PageWords(QObject):
    """Reads the text of pages when it is needed, and knows which words are chosen.

    Attributes:
        by_keys: whether the arrow keys choose.

    Signals:
        read: the text of this page is here.
        chosen: other words are chosen, or none.
    """

    read = Signal(int)
    chosen = Signal()

    def __init__(self, desk: Desk, lane: str, parent: QObject) -> None:
        """Read nothing yet.

        Args:
            desk: the services.
            lane: name of the place; texts of one page after the other are read there.
            parent: the object that owns it.
        """
        super().__init__(parent)
        self._desk = desk
        self._lane = f"{lane} text"
        self._source: Path | bytes | None = None
        self._password: str | None = None
        self._pages = 0
        self._texts: dict[int, PageText] = {}
        self._waiting: tuple[int, Callable[[PageText], None]] | None = None
        self._page = -1
        self._span: Span = (0, 0)
        self.by_keys = False

    # Texts --------------------------------------------------------------------------------

    def open(self, source: Path | bytes, pages: int, password: str | None) -> None:
        """Take the words of another document from now on."""
        self.close()
        self._source, self._pages, self._password = source, pages, password

    def close(self) -> None:
        """Forget the document and what was chosen in it."""
        self._source, self._pages, self._waiting, self.by_keys = None, 0, None, False
        self._texts = {}
        self._choose(-1)

    def known(self, page: int) -> PageText | None:
        """Give the text of a page if it is here."""
        return self._texts.get(page)

    def text(self, page: int) -> PageText | None:
        """Give the text of a page if it is here; else it is read, and `read` follows."""
        return self._text(page, self._lane)

    def _text(self, page: int, lane: str) -> PageText | None:
        if page not in self._texts and self._source is not None and page < self._pages:
            work = partial(pictures.read_page_text, self._source, page, self._password)
            job = self._desk.jobs.run("", partial(in_worker, self._desk.workers, work), lane=lane)
            job.succeeded.connect(partial(self._take, self._source))
        return self._texts.get(page)

    def _take(self, source: Path | bytes, found: PageText) -> None:
        if not isValid(self) or source is not self._source:
            return
        self._texts[found.page] = found
        if self._waiting is not None and self._waiting[0] == found.page:
            then, self._waiting = self._waiting[1], None
            then(found)
        self.read.emit(found.page)

    def _when_read(self, page: int, then: Callable[[PageText], None]) -> None:
        found = self._text(page, f"{self._lane} wanted")  # turning pages does not end this
        self._waiting = None if found else (page, then)
        if found:
            then(found)

    # What is chosen -----------------------------------------------------------------------

    @property
    def page(self) -> int:
        """The page of the chosen words, from 0; -1 without any."""
        return self._page

    def quote(self) -> str:
        """Give the chosen words as one line, or ""."""
        if self._page < 0:
            return ""
        start, end = self._span
        return words.plain(self._texts[self._page].text[start:end])[:QUOTE_CHARACTERS]

    def boxes(self) -> tuple[Box, ...]:
        """Give where the chosen words stand on their page."""
        return quote_boxes(self._texts[self._page], *self._span) if self._page >= 0 else ()

    def forget(self) -> None:
        """Choose nothing any more."""
        self.by_keys = False
        self._waiting = None
        self._choose(-1)

    def choose_between(self, page: int, one: Point, other: Point) -> None:
        """Choose the words from one point to another, once the text of the page is here."""
        self.by_keys = False
        self._when_read(page, partial(self._choose_dragged, one, other))

    def _choose_dragged(self, one: Point, other: Point, found: PageText) -> None:
        start, end = words_between(found, one, other)
        page = found.page if end > start else -1
        if (page, (start, end)) != (self._page, self._span):  # most moves of a drag change nothing
            self._choose(page, (start, end))

    def _choose(self, page: int, span: Span = (0, 0)) -> None:
        self._page, self._span = page, span
        self.chosen.emit()

    # Choosing with keys -------------------------------------------------------------------

    def begin(self, page: int, is_seen: Callable[[Box], bool]) -> None:
        """Choose with the arrow keys from now on; words that are chosen already stay.

        Args:
            page: where a person is.
            is_seen: whether a box of that page is in view; the first such sentence is chosen.
        """
        self.by_keys = True
        if self._page < 0:
            self._when_read(page, partial(self._choose_seen, is_seen))
        else:
            self.chosen.emit()

    def take_key(self, key: Qt.Key, *, extend: bool) -> bool:
        """Move what is chosen: Up and Down by sentence, Left and Right by word.

        Args:
            key: that was pressed.
            extend: whether what is chosen grows or shrinks instead (Shift).

        Returns:
            Whether the key is one of these.
        """
        if key not in _BY:
            return False
        if self._page >= 0:
            found, by = self._texts[self._page], _BY[key]
            split = sentences.sentences if key in _BY_SENTENCE else sentences.words
            units = split(found.text)
            if extend:
                self._choose(self._page, sentences.extended(self._span, units, by))
            elif span := sentences.moved(self._span, units, by):
                self._choose(self._page, span)
            elif 0 <= self._page + by < self._pages:
                self._when_read(self._page + by, partial(self._choose_end, split, by))
        return True

    def _choose_seen(self, is_seen: Callable[[Box], bool], found: PageText) -> None:
        spans = sentences.sentences(found.text)
        seen = [span for span in spans if any(map(is_seen, quote_boxes(found, *span)[:1]))]
        if first := (seen or spans)[:1]:
            self._choose(found.page, first[0])
        else:
            self.forget()  # a picture: there are no words

    def _choose_end(self, split: Callable[[str], list[Span]], by: int, found: PageText) -> None:
        """Go on at the beginning of the next page, or at the end of the one before."""
        if spans := split(found.text):
            self._choose(found.page, spans[0] if by > 0 else spans[-1])
        elif 0 <= found.page + by < self._pages:  # a page without words
            self._when_read(found.page + by, partial(self._choose_end, split, by))
