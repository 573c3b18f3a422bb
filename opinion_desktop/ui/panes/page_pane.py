"""A PDF: its pages, search with highlights, its text, quotes from it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from opinion_desktop.documents.pages import PdfFacts
from opinion_desktop.domain.anchors import Anchor, Box
from opinion_desktop.domain.document_problems import PdfLocked
from opinion_desktop.domain.problems import Problem
from opinion_desktop.services import pictures
from opinion_desktop.services.desk import Desk
from opinion_desktop.services.picture_feed import in_worker
from opinion_desktop.ui import theme
from opinion_desktop.ui.panes import words
from opinion_desktop.ui.panes.page_bar import PageBar
from opinion_desktop.ui.panes.page_drawing import PageDrawing
from opinion_desktop.ui.panes.page_search import PageSearch
from opinion_desktop.ui.panes.page_view import PageView
from opinion_desktop.ui.panes.page_words import PageWords
from opinion_desktop.ui.panes.pane import ContentStack, Pane, slim
from opinion_desktop.ui.panes.password_row import PasswordRow
from opinion_desktop.ui.widgets.announce import announce
from opinion_desktop.ui.widgets.text import BodyLabel, MutedLabel

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
        self._wanted: Anchor | None = None
        self._copies_soon = False
        self._anchor_marks: dict[int, tuple[Box, ...]] = {}
        self._view_wanted: dict[str, object] = {}
        self._build(takes_evidence)
        self._connect()

    def _build(self, takes_evidence: bool) -> None:
        self.header = BodyLabel("", "strong")
        self.header.setObjectName(f"{self.name}_header")
        self.view = PageView(f"{self.name}_pages", self)
        self.bar = PageBar(self.name, self.named, self)
        self.drawing = PageDrawing(self.desk, self._lane, self.view)
        self.stack = ContentStack(self.view, f"{self.name}_message")
        self.password = PasswordRow(self.name, self.named)
        self.stack.message.extra.addWidget(self.password)
        self.search = PageSearch(self.desk, self._lane, self)
        self.words = PageWords(self.desk, self._lane, self)
        self.state_words = MutedLabel(small=True)
        self.state_words.setObjectName(f"{self.name}_state")
        if takes_evidence:
            button = self.evidence_button()
            button.setToolTip(self.tr("Draw over words with the mouse to quote them."))
            self.bar.flow.addWidget(button)
        self._takes = takes_evidence
        last = self.bar.flow.itemAt(self.bar.flow.count() - 1)
        if last is not None and (stop := last.widget()):
            QWidget.setTabOrder(stop, self.view)
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
        self.view.page_changed.connect(self._page_changed)
        self.view.selected.connect(self._select)
        self.words.read.connect(self._text_read)
        self.words.chosen.connect(self._chosen)
        self.bar.choosing_toggled.connect(self.choose_by_keys)
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
        self._name_view()
        self._open()

    def _open(self) -> None:
        if self._source is None:
            return
        self.view.note = self.tr("Opening…")
        self.view.viewport().update()
        if not self.password.isVisible():  # it keeps the focus until its word is tried
            self.stack.show_content()
        read = partial(pictures.read_facts, self._source, self._password)
        work = partial(in_worker, self.desk.workers, read)
        job = self.desk.jobs.run("", work, lane=f"{self._lane} facts")
        job.succeeded.connect(self._take_facts)
        job.failed.connect(self._failed)

    def _take_facts(self, facts: PdfFacts) -> None:
        self.password.hide()
        self.stack.show_content()
        self.drawing.open(self._source or b"", self._password)
        self.view.set_pages(facts.sizes)
        self.words.open(self._source or b"", facts.pages, self._password)
        self.search.open(self._source or b"", facts.pages, self._password)
        wanted, self._wanted = self._wanted, None
        state, self._view_wanted = self._view_wanted, {}
        if wanted is not None:
            self.show_anchor(wanted)
        if state:
            self.restore_view(state)
        self._page_changed(self.view.page)
        self.drawing.go_on()

    def _failed(self, problem: Problem) -> None:
        self.stack.show_problem(problem)
        if isinstance(problem, PdfLocked):
            self.password.ask(again=problem.tried)

    def _try_password(self, password: str) -> None:
        self._password = password
        self._open()

    @override
    def clear(self) -> None:
        self.drawing.close()
        self.password.hide()
        self._source = self._wanted = None
        self._anchor_marks, self._view_wanted = {}, {}
        self._copies_soon = False
        self.view.set_pages(())
        self.search.close()
        self.words.close()
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
        page = self.view.page if self.words.page < 0 else self.words.page
        return Anchor(
            file_key=self._key,
            page=page,
            boxes=self.words.boxes(),
            quote=self.words.quote(),
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
        found = self.words.text(self.view.page)
        self._copies_soon = found is None
        if found is not None and not found.is_picture:
            QGuiApplication.clipboard().setText(words.plain(found.text, lines=True))
            self._say(self.tr("The text of this page is copied."))

    # Text ---------------------------------------------------------------------------------

    def _page_changed(self, page: int) -> None:
        self.bar.show_page(page, self.view.page_count)
        self.words.text(page)
        self._refresh_words()
        self.place_changed.emit()

    def _text_read(self, page: int) -> None:
        if self._copies_soon and page == self.view.page:
            self.copy_text()
        self._refresh_words()

    def _select(self, page: int) -> None:
        """Choose the words that were dragged over."""
        self.words.choose_between(page, *self.view.selection)

    def choose_by_keys(self, on: bool) -> None:
        """Let the arrow keys choose words, beginning with the first sentence in view, or not."""
        if on and self.view.page_count:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
            self.words.begin(self.view.page, partial(self.view.is_seen, self.view.page))
        else:
            self.words.forget()

    def _chosen(self) -> None:
        """Show and say the words that are chosen now."""
        by_keys, quote, boxes = self.words.by_keys, self.words.quote(), self.words.boxes()
        self.view.gives_arrows = by_keys
        self.bar.choose_button.setChecked(by_keys)
        self._mark()
        if by_keys and boxes:
            if not all(self.view.is_seen(self.words.page, box) for box in boxes):
                self.view.show_box(self.words.page, boxes[0])
            announce(self.view, quote)
        self._name_view()
        self._refresh_words()

    def _name_view(self) -> None:
        """Name the pages, or the sentence that the keys have chosen on them."""
        quote = self.words.quote() if self.words.by_keys else ""
        name = self.tr("Pages of {name}").format(name=self._title)
        chosen = self.tr("Chosen words: {quote}").format(quote=quote)
        self.view.setAccessibleName(self.named(chosen if quote else name))

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
        if self.words.page >= 0:
            chosen = marks.setdefault(self.words.page, [])
            chosen.extend((box, "primary") for box in self.words.boxes())
        self.view.mark(marks)

    def _refresh_words(self) -> None:
        self.offer_quote(offered=self.words.page >= 0)
        found = self.words.known(self.view.page)
        text = ""
        if self.words.by_keys:
            text = self.tr("Arrow keys choose a sentence or a word. Shift adds more.")
            if self._takes:
                text = self.tr("{keys} Enter uses it. Esc ends.").format(keys=text)
        elif found is not None and found.is_picture:
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
        if self._take_choosing_key(event):
            return
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

    def _take_choosing_key(self, event: QKeyEvent) -> bool:
        """Take the keys by which words are chosen; say whether it was one."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key, by_keys = Qt.Key(event.key()), self.words.by_keys
        shift = held == Qt.KeyboardModifier.ShiftModifier
        if by_keys and (shift or not held) and self.words.take_key(key, extend=shift):
            return True
        if held:
            return False
        if key == Qt.Key.Key_F2:
            self.choose_by_keys(not by_keys)
        elif key == Qt.Key.Key_Escape and (by_keys or self.words.page >= 0):
            self.words.forget()
        elif by_keys and self._takes and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._take()
        else:
            return False
        return True

    def _copy_selection(self) -> None:
        quote = self.anchor().quote
        if quote:
            QGuiApplication.clipboard().setText(quote)
        else:
            self.copy_text()
