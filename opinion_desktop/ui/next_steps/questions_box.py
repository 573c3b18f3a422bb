"""All questions in groups: for one doctor, the other, both, the family."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from opinion_desktop.domain.question_bank import bank_question
from opinion_desktop.domain.questions import Question, QuestionStatus, Recipient, waiting_questions
from opinion_desktop.services import summaries
from opinion_desktop.services.workspace import Workspace
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.next_steps.add_question import (
    AddFolder,
    StarterBox,
    bank_text,
    new_question,
)
from opinion_desktop.ui.next_steps.asking import AskFolder
from opinion_desktop.ui.next_steps.question_row import QuestionRow
from opinion_desktop.ui.widgets.buttons import plain_button, primary_button
from opinion_desktop.ui.widgets.cards import Card
from opinion_desktop.ui.widgets.flow import FlowLayout
from opinion_desktop.ui.widgets.lists import CardList
from opinion_desktop.ui.widgets.text import Heading, MutedLabel


def ordered(workspace: Workspace) -> list[Question]:
    """Return all questions of the case by rank."""
    return sorted(workspace.all(Question), key=lambda question: (question.rank, question.key))


class QuestionsBox(Card):
    """The questions of the case, and the ways to add and print them.

    Signals:
        laid_out: fields were added to the page.
    """

    laid_out = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Show the questions of the open case."""
        super().__init__("plain", "", parent)
        self._workspace = workspace
        self._shape: list[tuple[str, Recipient, str]] | None = None
        self._starters: StarterBox | None = None
        self.rows: dict[str, QuestionRow] = {}
        self._build()
        self._connect()
        self.refresh()

    def _build(self) -> None:
        self.add = primary_button(self.tr("Add a question"), Icon.PLUS, "next_add_question")
        self.how = plain_button(
            self.tr("How to ask"), Icon.MESSAGE_CIRCLE_QUESTION_MARK, "next_how_to_ask"
        )
        self.print = plain_button(self.tr("Print question sheet"), Icon.PRINTER, "next_print_sheet")
        buttons = FlowLayout()
        for button in (self.add, self.how, self.print):
            buttons.addWidget(button)
        self.add_folder = AddFolder(self._workspace)
        self.ask_folder = AskFolder()
        self.hint = MutedLabel("")
        self._empty = QVBoxLayout()
        self._groups: dict[Recipient, tuple[Heading, CardList]] = {}
        self.body.addWidget(Heading(self.tr("Questions to ask"), 2))
        self.body.addLayout(buttons)
        for widget in (self.add_folder, self.ask_folder, self.hint):
            self.body.addWidget(widget)
        self.body.addLayout(self._empty)
        for recipient in Recipient:
            heading = Heading("", 3)
            cards = CardList(f"questions_{recipient}", "")
            cards.removal_requested.connect(self.remove)
            cards.activated.connect(self.open_question)
            self._groups[recipient] = (heading, cards)
            self.body.addWidget(heading)
            self.body.addWidget(cards)

    def _connect(self) -> None:
        self.add.clicked.connect(self.open_add)
        self.how.clicked.connect(self._toggle_how)
        self.add_folder.bank_wanted.connect(self._add_from_bank)
        self.add_folder.closed.connect(self.add.setFocus)
        self.ask_folder.closed.connect(self.how.setFocus)

    # --- what a person does ---

    def open_add(self) -> None:
        """Open the card for a new question."""
        if self._workspace.may_edit(_OWNER):
            self.add_folder.open_folder()
            self.laid_out.emit()

    def open_question(self, key: str) -> None:
        """Show the fields of a question and bring it into view."""
        row = self.rows.get(key)
        if row and self._workspace.may_edit(_OWNER):
            row.set_open(True)
            if row.editor:
                row.editor.answer.setFocus()
            self.laid_out.emit()

    def add_bank(self, keys: list[str]) -> None:
        """Add ready questions, in this order."""
        there = {question.bank for question in self._workspace.all(Question)}
        found = [bank_question(key) for key in keys if key not in there]
        known = [one for one in found if one]
        made = [
            new_question(
                self._workspace,
                bank_text(self._workspace, one),
                Recipient.BOTH,
                bank=one.key,
                place=place,
            )
            for place, one in enumerate(known)
        ]
        text = self.tr("Add question") if len(made) == 1 else self.tr("Add questions")
        self._workspace.put(text, *made)

    def remove(self, key: str) -> None:
        """Remove a question; Undo is offered."""
        question = self._workspace.get(Question, key)
        if question and self._workspace.may_edit(question.owner):
            self._workspace.remove(self.tr("Remove question"), question)
            self.add.setFocus()

    def move_question(self, key: str, by: int) -> None:
        """Move a question up (-1) or down (1) among those for the same person."""
        everything = ordered(self._workspace)
        mine = next((one for one in everything if one.key == key), None)
        if mine is None:
            return
        group = [one for one in everything if one.recipient is mine.recipient]
        place = group.index(mine) + by
        if not 0 <= place < len(group):
            return
        here, there = everything.index(mine), everything.index(group[place])
        everything[here], everything[there] = everything[there], everything[here]
        ranked = (replace(one, rank=rank) for rank, one in enumerate(everything))
        self._workspace.put(self.tr("Move question"), *ranked)
        if row := self.rows.get(key):
            row.act_button(by).setFocus()

    def set_asked(self, key: str, is_asked: bool) -> None:
        """Tick a question as asked, or take the tick back; its answer stays."""
        question = self._workspace.get(Question, key)
        if question is None:
            return
        status = QuestionStatus.TO_ASK
        if is_asked:
            status = QuestionStatus.ANSWERED if question.answer.strip() else QuestionStatus.ASKED
        self._workspace.put(self.tr("Tick question"), replace(question, status=status))

    # --- keeping up ---

    def refresh(self) -> None:
        """Show what is stored; rows are made anew only if their order is another."""
        found = ordered(self._workspace)
        shape = [
            (one.key, one.recipient, summaries.recipient_words(self._workspace, one.recipient))
            for one in found
        ]
        if shape != self._shape:
            self._shape = shape
            self._rebuild(found)
        else:
            for question in found:
                self.rows[question.key].show_question(question)
        self.add_folder.refresh()
        editable = self._workspace.may_edit(_OWNER)
        self.add.setEnabled(editable)
        self._show_empty(is_empty=not found and editable)
        waiting = waiting_questions(found)
        asked = sum(one.status is QuestionStatus.ASKED for one in waiting)
        words = (
            self.tr("{n} open, {asked} of them asked. Tick a question when you have asked it.")
            if asked
            else self.tr("{n} open. Tick a question when you have asked it.")
        )
        self.hint.setText(words.format(n=len(waiting), asked=asked))
        self.hint.setVisible(bool(found))
        self.print.setEnabled(bool(found))

    def flush(self) -> None:
        """Store what has not been stored yet."""
        self.add_folder.flush()
        for row in self.rows.values():
            if row.editor:
                row.editor.flush()

    def _rebuild(self, found: list[Question]) -> None:
        opened = {key for key, row in self.rows.items() if row.is_open()}
        self.rows = {}
        number = 0
        for recipient, (heading, cards) in self._groups.items():
            group = [question for question in found if question.recipient is recipient]
            rows = []
            for index, question in enumerate(group):
                number += 1
                rows.append(self._row(question, (number, index, len(group))))
                self.rows[question.key] = rows[-1]
            words = summaries.recipient_words(self._workspace, recipient)
            heading.setText(f"{words} ({len(group)})")
            cards.setAccessibleName(words)
            cards.set_rows(rows)
            heading.setVisible(bool(rows))
            cards.setVisible(bool(rows))
        for key in opened & self.rows.keys():
            self.rows[key].set_open(True)

    def _row(self, question: Question, place: tuple[int, int, int]) -> QuestionRow:
        row = QuestionRow(self._workspace, question, place)
        row.asked.connect(partial(self.set_asked, question.key))
        row.moved.connect(partial(self.move_question, question.key))
        row.opened.connect(self.laid_out)
        return row

    def _show_empty(self, *, is_empty: bool) -> None:
        if is_empty and self._starters is None:
            self._starters = StarterBox(self._workspace)
            self._starters.wanted.connect(self.add_bank)
            self._empty.addWidget(self._starters)
        if self._starters:
            self._starters.setVisible(is_empty)

    def _add_from_bank(self, key: str) -> None:
        self.add_bank([key])

    def _toggle_how(self) -> None:
        if self.ask_folder.isHidden():
            self.ask_folder.open_folder()
        else:
            self.ask_folder.close_folder()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Insert:
            self.open_add()
        else:
            super().keyPressEvent(event)


_OWNER = Question(key="", case_key="", text="").owner
