"""A PDF: its pages, search with highlights, its text, quotes from it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid
from typing_extensions import override

from opinion_desktop.documents.page_text import PageText, quote_boxes, words_in
from opinion_desktop.documents.pages import PdfFacts
from opinion_desktop.domain.anchors import Anchor, Box
from opinion_desktop.domain.document_problems import PdfLocked
from opinion_desktop.domain.problems import Problem
from opinion_desktop.services import pictures
from opinion_desktop.services.desk import Desk
from opinion_desktop.services.jobs import Job
from opinion_desktop.services.picture_feed import in_worker
from opinion_desktop.services.pictures import DrawnPage
from opinion_desktop.ui import theme
from opinion_desktop.ui.panes import words
from opinion_desktop.ui.panes.page_bar import PageBar
from opinion_desktop.ui.panes.page_search import PageSearch
from opinion_desktop.ui.panes.page_view import PageView
from opinion_desktop.ui.panes.pane import ContentStack, Pane, slim
from opinion_desktop.ui.panes.password_row import PasswordRow
from opinion_desktop.ui.widgets.text import BodyLabel, MutedLabel

QUOTE_CHARACTERS = 2000
LARGER = 1.25


class PagePane(Pane):
    """Shows a PDF from the library or from memory; nothing in it is ever run."""

    def __init__(
        self,
        desk: Desk,
        name: str,
        where: str,
        parent: QWidget | None = None,
        *,
        takes_evidence: bool = True,
    ) -> None:
        """Make an empty pane.

        Args:
            desk: the services.
            name: begins all object names.
            where: ends all accessible names.
            parent: the widget that owns it.
            takes_evidence: whether places and words can be used in opinions.
        """
        super().__init__(desk, name, where, parent)
        self._source: Path | bytes | None = None
        self._title = ""
        self._key = ""
        self._password: str | None = None
        self._lane = f"{name} {id(self)}"
        self._drawing: Job | None = None
        self._texts: dict[int, PageText] = {}
        self._wanted: Anchor | None = None
        self._selecting_page = -1
        self._copies_soon = False
        self._selection: tuple[int, int, int] | None = None  # page, first and last character
        self._anchor_marks: dict[int, tuple[Box, ...]] = {}
        self._view_wanted: dict[str, object] = {}
        self._build(takes_evidence)
        self._connect()

    def _build(self, takes_evidence: bool) -> None:
        self.header = BodyLabel("", "strong")
        self.header.setObjectName(f"{self.name}_header")
        self.bar = PageBar(self.name, self.named)
        self.view = PageView(f"{self.name}_pages")
        self.stack = ContentStack(self.view, f"{self.name}_message")
        self.password = PasswordRow(self.name, self.named)
        self.stack.message.extra.addWidget(self.password)
        self.search = PageSearch(self.desk, self._lane, self)
        self.state_words = MutedLabel(small=True)
        self.state_words.setObjectName(f"{self.name}_state")
        if takes_evidence:
            button = self.evidence_button()
            button.setToolTip(self.tr("Draw over words with the mouse to quote them."))
            self.bar.flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_XS, theme.GAP_XS, theme.GAP_XS, theme.GAP_XS)
        column.setSpacing(theme.GAP_XS)
        column.addWidget(slim(self.header))
        column.addWidget(self.bar)
        column.addLayout(self.stack, 1)
        column.addWidget(slim(self.state_words))
        for text, name, run in (
            (self.tr("Copy page text"), "copy", self.copy_text),
            (self.tr("Larger"), "larger", partial(self._zoom, LARGER)),
            (self.tr("Smaller"), "smaller", partial(self._zoom, 1 / LARGER)),
            (self.tr("Fit the width"), "width", partial(self.view.set_zoom, 1.0)),
            (self.tr("Whole page"), "whole", self.view.fit_page),
            (self.tr("Turn right"), "turn", self.view.turn),
        ):
            self.bar.add_action(text, name, run)
        self._refresh_words()

    def _connect(self) -> None:
        self.view.wanted.connect(self._draw_next)
        self.view.page_changed.connect(self._page_changed)
        self.view.selected.connect(self._select)
        self.view.turned_page.connect(self.step)
        self.bar.page_wanted.connect(self._typed_page)
        self.bar.page_stepped.connect(self.step)
        self.bar.search_wanted.connect(self._search)
        self.bar.hit_wanted.connect(self.search.move)
        self.search.changed.connect(self._show_hits)
        self.password.given.connect(self._try_password)

    # Opening ------------------------------------------------------------------------------

    def show_document(self, source: Path | bytes, title: str, key: str = "") -> None:
        """Show a PDF.

        Args:
            source: where its bytes are, or the bytes.
            title: what it is called.
            key: of its stored file, for links.
        """
        self.clear()
        self._source, self._title, self._key, self._password = source, title, key, None
        self.header.setText(title)
        self.view.setAccessibleName(self.named(self.tr("Pages of {name}").format(name=title)))
        self._open()

    def _open(self) -> None:
        if self._source is None:
            return
        self.stack.show_message(self.tr("Opening…"))
        self.password.hide()
        read = partial(pictures.read_facts, self._source, self._password)
        job = self._run(read, "facts")
        job.succeeded.connect(self._take_facts)
        job.failed.connect(self._failed)

    def _take_facts(self, facts: PdfFacts) -> None:
        self.stack.show_content()
        self.view.set_pages(facts.sizes)
        self.search.open(self._source or b"", facts.pages, self._password)
        wanted, self._wanted = self._wanted, None
        state, self._view_wanted = self._view_wanted, {}
        if wanted is not None:
            self.show_anchor(wanted)
        if state:
            self.restore_view(state)
        self._page_changed(self.view.page)
        self._draw_next()

    def _failed(self, problem: Problem) -> None:
        self.stack.show_problem(problem)
        if isinstance(problem, PdfLocked):
            self.password.ask(again=problem.tried)

    def _try_password(self, password: str) -> None:
        self._password = password
        self._open()

    @override
    def clear(self) -> None:
        if self._drawing is not None:
            self._drawing.cancel()
            self._drawing = None
        self._source = self._wanted = self._selection = None
        self._texts, self._anchor_marks, self._view_wanted = {}, {}, {}
        self._copies_soon = False
        self.view.set_pages(())
        self.search.close()
        self.bar.find_field.set_text("")
        self._refresh_words()

    # Places -------------------------------------------------------------------------------

    @override
    def title(self) -> str:
        return self._title

    @override
    def place(self) -> int:
        return self.view.page

    @override
    def count(self) -> int:
        return max(self.view.page_count, 1)

    @override
    def go_to(self, place: int) -> None:
        self.view.go_to_page(place)

    @override
    def focus_target(self) -> QWidget:
        return self.view

    @override
    def anchor(self) -> Anchor:
        page, quote = self.view.page, ""
        boxes: tuple[Box, ...] = ()
        if self._selection is not None:
            page, start, end = self._selection
            found = self._texts[page]
            boxes, quote = quote_boxes(found, start, end), words.plain(found.text[start:end])
        return Anchor(
            file_key=self._key,
            page=page,
            boxes=boxes,
            quote=quote[:QUOTE_CHARACTERS],
            label=words.page_label(page),
        )

    @override
    def show_anchor(self, anchor: Anchor) -> None:
        if not self.view.page_count:
            self._wanted = anchor
            return
        self._anchor_marks = {anchor.page: anchor.boxes} if anchor.boxes else {}
        self._mark()
        if anchor.boxes:
            self.view.show_box(anchor.page, anchor.boxes[0])
        else:
            self.view.go_to_page(anchor.page)

    @override
    def view_state(self) -> dict[str, object]:
        return {"place": self.view.page, "zoom": self.view.zoom}

    @override
    def restore_view(self, state: dict[str, object]) -> None:
        if not self.view.page_count:
            self._view_wanted = state
            return
        zoom = state.get("zoom")
        if isinstance(zoom, float):
            self.view.set_zoom(zoom)
        super().restore_view(state)

    def copy_text(self) -> None:
        """Put the text of the page on the clipboard, now or as soon as it has been read."""
        found = self._texts.get(self.view.page)
        self._copies_soon = found is None
        if found is not None and not found.is_picture:
            QGuiApplication.clipboard().setText(words.plain(found.text, lines=True))
            self._say(self.tr("The text of this page is copied."))

    # Drawing ------------------------------------------------------------------------------

    def _run(self, read: partial[Any], what: str) -> Job:
        work = partial(in_worker, self.desk.workers, read)
        return self.desk.jobs.run("", work, lane=f"{self._lane} {what}")

    def _draw_next(self) -> None:
        """Draw one more page; the next follows when it is here."""
        page = self.view.missing()
        if self._drawing is not None or self._source is None or page is None:
            return
        read = partial(
            pictures.draw_page,
            self._source,
            page,
            self.view.width_px(page),
            self.view.turns,
            self._password,
        )
        self._drawing = job = self._run(read, "page")
        job.succeeded.connect(partial(self._take_page, job))
        job.failed.connect(partial(self._lose_page, job, page))

    def _take_page(self, job: Job, drawn: DrawnPage) -> None:
        if isValid(self) and self._drawing is job:
            self._drawing = None
            self.view.put(drawn)
            self._draw_next()

    def _lose_page(self, job: Job, page: int, problem: Problem) -> None:
        del problem  # the page itself says that it cannot be shown
        if isValid(self) and self._drawing is job:
            self._drawing = None
            self.view.put_failure(page)
            self._draw_next()

    # Text ---------------------------------------------------------------------------------

    def _page_changed(self, page: int) -> None:
        self.bar.show_page(page, self.view.page_count)
        self._read_text(page)
        self._refresh_words()
        self.place_changed.emit()

    def _read_text(self, page: int) -> None:
        if self._source is not None and page not in self._texts and self.view.page_count:
            read = partial(pictures.read_page_text, self._source, page, self._password)
            self._run(read, "text").succeeded.connect(self._take_text)

    def _take_text(self, found: PageText) -> None:
        self._texts[found.page] = found
        if self._copies_soon and found.page == self.view.page:
            self.copy_text()
        self._refresh_words()
        if self._selecting_page == found.page:
            self._select(found.page)

    def _select(self, page: int) -> None:
        """Choose the words inside the rectangle that was drawn."""
        found = self._texts.get(page)
        if found is None:
            self._selecting_page = page
            self._read_text(page)
            return
        self._selecting_page = -1
        start, end = words_in(found, self.view.selection_box)
        self._selection = (page, start, end) if end > start else None
        self._mark()
        self._refresh_words()

    def _typed_page(self, page: int) -> None:
        self.step(page - self.view.page)

    def _search(self, needle: str) -> None:
        self.search.look_for(needle, self.view.page)

    def _show_hits(self) -> None:
        hit = self.search.current()
        self.bar.show_hits(
            self.search.number, len(self.search.hits), looking=bool(self.search.needle)
        )
        self._mark()
        if hit is not None and hit.boxes:
            self.view.show_box(hit.page, hit.boxes[0])

    def _mark(self) -> None:
        marks = self.search.marks()
        for page, boxes in self._anchor_marks.items():
            marks.setdefault(page, []).extend((box, "second") for box in boxes)
        if self._selection is not None:
            page, start, end = self._selection
            boxes = quote_boxes(self._texts[page], start, end)
            marks.setdefault(page, []).extend((box, "primary") for box in boxes)
        self.view.mark(marks)

    def _refresh_words(self) -> None:
        self.offer_quote(offered=self._selection is not None)
        found = self._texts.get(self.view.page)
        text = ""
        if found is not None and found.is_picture:
            text = self.tr("This page is a picture; its text cannot be searched.")
        self._say(text)

    def _say(self, text: str) -> None:
        self.state_words.setText(text)
        self.state_words.setVisible(bool(text))

    def _zoom(self, factor: float) -> None:
        self.view.set_zoom(self.view.zoom * factor)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        key = Qt.Key(event.key())
        if event.matches(QKeySequence.StandardKey.FindNext):
            self.search.move(1)
        elif event.matches(QKeySequence.StandardKey.FindPrevious):
            self.search.move(-1)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._copy_selection()
        elif control and key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
            self._zoom(LARGER)
        elif control and key == Qt.Key.Key_Minus:
            self._zoom(1 / LARGER)
        elif control and key == Qt.Key.Key_0:
            self.view.set_zoom(1.0)
        else:
            super().keyPressEvent(event)

    def _copy_selection(self) -> None:
        quote = self.anchor().quote
        if quote:
            QGuiApplication.clipboard().setText(quote)
        else:
            self.copy_text()
