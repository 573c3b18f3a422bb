"""One topic of an opinion: what the doctor says on it, to read and, once opened, to edit."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from opinion_desktop.domain.anchors import Anchor
from opinion_desktop.domain.opinion_view import TopicPlace, answer_of, is_blank, new_statement
from opinion_desktop.domain.opinions import Opinion, Said, Statement
from opinion_desktop.services.labels import topic_help
from opinion_desktop.ui import theme
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.opinions import words
from opinion_desktop.ui.opinions.statement_form import StatementEdit, StatementForm, StatementView
from opinion_desktop.ui.opinions.tab_order import chain
from opinion_desktop.ui.widgets.buttons import link_button
from opinion_desktop.ui.widgets.cards import Chip, ChipKind
from opinion_desktop.ui.widgets.flow import FlowLayout
from opinion_desktop.ui.widgets.lists import ListRow
from opinion_desktop.ui.widgets.text import BodyLabel, MutedLabel


class TopicRow(ListRow):
    """A topic with its statements; closed it is read, open it is edited.

    Signals:
        edit_requested: a person wants to write here.
        done_requested: a person is done writing here.
        answer_given: "not_mentioned", "cannot_answer", or "" to take such an answer back.
        edited: a statement as it shall be.
        statement_removal: a statement to remove.
        topic_removal: remove this own topic.
        opened: a place to show.
    """

    edit_requested = Signal()
    done_requested = Signal()
    answer_given = Signal(str)
    edited = Signal(StatementEdit)
    statement_removal = Signal(Statement)
    topic_removal = Signal()
    opened = Signal(Anchor)

    def __init__(self, place: TopicPlace, parent: QWidget | None = None) -> None:
        """Make an empty row; `show_topic` fills it."""
        super().__init__(place.key, words.topic_words(place), parent)
        self.place = place
        self.setObjectName(f"topic_{place.key}")
        self._topic = words.topic_words(place)
        self._shown: tuple[object, ...] = ()
        self._opinion: Opinion | None = None
        self._statements: tuple[Statement, ...] = ()
        self._drafts: list[Statement] = []
        self._forms: dict[str, StatementForm] = {}
        self._content = QWidget()
        self.body.setContentsMargins(theme.GAP_L, theme.GAP_S, theme.GAP_L, theme.GAP_S)
        self.body.addWidget(self._content, 1)
        self._is_open = False
        self._editable = False

    def is_filled(self) -> bool:
        """Whether it shows anything yet."""
        return bool(self._shown)

    def is_open(self) -> bool:
        """Whether it is being edited."""
        return self._is_open

    def forms(self) -> list[StatementForm]:
        """Give the forms in order; none while it is closed."""
        return list(self._forms.values())

    def edited_key(self) -> str:
        """Give the key of the statement that a person was in last, or ""."""
        return next((form.statement.key for form in self.forms() if form.has_cursor()), "")

    def show_topic(
        self, opinion: Opinion, statements: tuple[Statement, ...], *, is_open: bool, editable: bool
    ) -> None:
        """Show what one opinion says here.

        Args:
            opinion: whose statements they are.
            statements: on this topic, in order.
            is_open: whether fields are shown.
            editable: whether anything may be changed.
        """
        is_open = is_open and editable
        wanted = (statements, is_open, editable)
        same_form = is_open and self._is_open and _is_same(opinion, self._opinion)
        self._opinion, self._statements = opinion, statements
        if wanted == self._shown and (same_form or not is_open):
            return
        self._shown = wanted
        self._is_open, self._editable = is_open, editable
        self.setAccessibleName(f"{self._topic} {self._summary()}")
        if same_form and (self._refresh_forms() or self._tell_typed()):
            return
        self._rebuild()

    def start(self) -> None:
        """Put the cursor into the last statement."""
        if forms := self.forms():
            forms[-1].start()

    def add_draft(self) -> None:
        """Open one more empty statement; it is stored with its first word."""
        self._add_draft()
        self._rebuild()
        self.start()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._is_open:
            self.done_requested.emit()
        elif self.hasFocus():
            super().keyPressEvent(event)
        else:  # Enter and Delete in a field are not meant for the row
            QFrame.keyPressEvent(self, event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if not self._is_open:
            super().mouseDoubleClickEvent(event)

    # What is shown ------------------------------------------------------------------------

    def _summary(self) -> str:
        answer = answer_of(self._statements)
        if answer is None:
            return self.tr("Nothing entered yet.")
        if answer is not Said.SAID:
            return words.answer_words(answer)
        quotes = (one.quote.strip() or one.short.strip() for one in self._statements)
        return " ".join(words.shortened(quote) for quote in quotes if quote)

    def _refresh_forms(self) -> bool:
        """Load the forms that stand for the same statements; say whether that was all."""
        stored = {statement.key: statement for statement in self._statements}
        self._drafts = [draft for draft in self._drafts if draft.key not in stored]
        keys = [*stored, *(draft.key for draft in self._drafts)]
        if keys != list(self._forms) or not keys:
            return False
        for key, statement in stored.items():
            self._forms[key].show_statement(statement)
        return True

    def _tell_typed(self) -> bool:
        """Tell what is typed before forms are made anew; say whether that has made them."""
        stored = {statement.key: statement for statement in self._statements}
        drafts = {draft.key for draft in self._drafts}
        shown = self._shown
        for key, form in list(self._forms.items()):
            if key in stored:
                form.show_statement(stored[key])
            if key in stored or key in drafts:
                form.flush()
        return self._shown is not shown

    def _rebuild(self) -> None:
        had_focus = self._content.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        kept = {one.key for one in (*self._statements, *self._drafts)}
        for key, form in self._forms.items():
            form.blockSignals(key not in kept)  # hiding tells what is typed; that is gone
        old, self._forms = self._content, {}
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_XS)
        if self._is_open:
            self._fill_open(column)
        else:
            self._drafts = []
            self._fill_closed(column)
        self.body.replaceWidget(old, self._content)
        old.blockSignals(True)  # noqa: FBT003
        old.hide()
        old.deleteLater()
        self._content.show()
        chain(self, self._content)
        if had_focus and self.isVisible():
            self.setFocus()

    def _title(self) -> BodyLabel:
        return BodyLabel(self._topic, "strong", wrap=len(self._topic) > words.LONGEST)

    def _link(self, text: str, icon: Icon, name: str) -> QPushButton:
        return link_button(text, icon, f"topic_{self.key}_{name}", self._spoken(text))

    def _spoken(self, action: str) -> str:
        return self.tr("{action}: {topic}").format(action=action, topic=self._topic)

    def _fill_closed(self, column: QVBoxLayout) -> None:
        answer = answer_of(self._statements)
        line = FlowLayout(None, theme.GAP_M, theme.GAP_XS)
        line.addWidget(self._title())
        if answer in words.ANSWERS and answer is not None:
            line.addWidget(
                Chip(ChipKind.NEITHER, words.answer_words(answer), words.ANSWER_ICONS[answer])
            )
        if self._editable:
            self._add_links(line, answer)
        elif answer is None:
            line.addWidget(MutedLabel(self.tr("Nothing entered yet."), wrap=False))
        column.addLayout(line)
        for number, statement in enumerate(self._statements):
            if not is_blank(statement):
                view = StatementView(statement, self._topic, number)
                view.opened.connect(self.opened)
                column.addWidget(view)

    def _add_links(self, line: FlowLayout, answer: Said | None) -> None:
        text = self.tr("Edit") if answer is Said.SAID else self.tr("Write it in")
        edit = self._link(text, Icon.PENCIL, "edit")
        edit.clicked.connect(self._ask_edit)
        line.addWidget(edit)
        if answer is None:
            for said in words.ANSWERS:
                self._add_answer(line, said)
        elif answer is not Said.SAID:
            back = self._link(self.tr("Take back"), Icon.UNDO_2, "take_back")
            back.clicked.connect(partial(self._answer, ""))
            line.addWidget(back)
        if self.place.is_own:
            remove = self._link(self.tr("Remove topic"), Icon.TRASH, "remove")
            remove.clicked.connect(self._ask_removal)
            line.addWidget(remove)

    def _add_answer(self, line: FlowLayout, said: Said) -> None:
        full = words.answer_words(said)
        button = self._link(full, words.ANSWER_ICONS[said], str(said))
        button.setAccessibleName(self._spoken(full))
        button.clicked.connect(partial(self._answer, str(said)))
        line.addWidget(button)

    def _fill_open(self, column: QVBoxLayout) -> None:
        top = QHBoxLayout()
        top.addWidget(self._title(), 1)
        done = self._link(self.tr("Done"), Icon.CHECK, "done")
        done.clicked.connect(self._ask_done)
        top.addWidget(done)
        column.addLayout(top)
        help_words = topic_help(self.key)
        if help_words:
            column.addWidget(MutedLabel(help_words, small=True))
        if not self._statements and not self._drafts:
            self._add_draft()
        for number, statement in enumerate((*self._statements, *self._drafts)):
            form = StatementForm(statement, self._topic, number)
            form.edited.connect(self.edited)
            form.removal_requested.connect(self._remove_statement)
            form.opened.connect(self.opened)
            self._forms[statement.key] = form
            column.addWidget(form)
            line = QFrame()
            line.setProperty("role", "line")
            column.addWidget(line)
        more = self._link(self.tr("Add another statement"), Icon.PLUS, "more")
        more.clicked.connect(self._ask_more)
        column.addWidget(more)

    # What a person does -------------------------------------------------------------------

    def _add_draft(self) -> None:
        if self._opinion:
            there = (*self._statements, *self._drafts)
            self._drafts.append(new_statement(self._opinion, self.key, there))

    def _ask_edit(self) -> None:
        self.edit_requested.emit()

    def _ask_done(self) -> None:
        self.done_requested.emit()

    def _ask_more(self) -> None:
        for form in self.forms():
            form.flush()
        self.add_draft()

    def _ask_removal(self) -> None:
        self.topic_removal.emit()

    def _answer(self, said: str) -> None:
        self.answer_given.emit(said)

    def _remove_statement(self, statement: Statement) -> None:
        if statement.key in {draft.key for draft in self._drafts}:
            self._drafts = [draft for draft in self._drafts if draft.key != statement.key]
            if self._statements or self._drafts:
                self._rebuild()
            else:
                self.done_requested.emit()
        else:
            self.statement_removal.emit(statement)


def _is_same(opinion: Opinion, other: Opinion | None) -> bool:
    return other is not None and opinion.key == other.key
