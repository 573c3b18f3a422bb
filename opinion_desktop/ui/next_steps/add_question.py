"""Where questions come from: own words, or the ready questions of the bank."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from opinion_desktop.domain.case import new_key
from opinion_desktop.domain.changes import Change
from opinion_desktop.domain.partial_dates import post_op_day
from opinion_desktop.domain.question_bank import (
    QUESTION_BANK,
    STARTER_FIVE,
    BankQuestion,
    QuestionGroup,
    bank_question,
)
from opinion_desktop.domain.questions import Question, QuestionStatus, Recipient
from opinion_desktop.services import labels, summaries
from opinion_desktop.services.workspace import Workspace
from opinion_desktop.ui import theme
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.next_steps.parts import Folder, Row
from opinion_desktop.ui.widgets.buttons import plain_button
from opinion_desktop.ui.widgets.choices import Disclosure
from opinion_desktop.ui.widgets.drop_down import DropDown
from opinion_desktop.ui.widgets.fields import TextArea
from opinion_desktop.ui.widgets.flow import FlowLayout
from opinion_desktop.ui.widgets.text import BodyLabel, MutedLabel

_DAYS_A_WEEK = 7


def bank_text(workspace: Workspace, question: BankQuestion) -> str:
    """Return a ready question with the week filled in, and "…" for what the person fills.

    Args:
        workspace: its day of surgery gives the week.
        question: of the bank.
    """
    day = summaries.day_of_surgery(workspace)
    on = summaries.today()
    week = str(post_op_day(day, on) // _DAYS_A_WEEK + 1) if day and on >= day else "…"
    return labels.question_text(question).format(week=week, goal="…")


def new_question(
    workspace: Workspace, words: str, recipient: Recipient, bank: str = "", place: int = 0
) -> Question:
    """Make a question that stands after all others; it is not stored yet.

    Args:
        workspace: the case.
        words: of the question.
        recipient: for whom it is.
        bank: the key of the ready question that it was.
        place: among several new ones.
    """
    last = max((one.rank for one in workspace.all(Question)), default=-1)
    return Question(
        key=new_key(),
        case_key=workspace.case_key,
        text=words,
        recipient=recipient,
        rank=last + 1 + place,
        bank=bank,
        author=workspace.case.author,
    )


class BankRow(QWidget):
    """A ready question and its Add button.

    Signals:
        wanted: the key of the question to add.
    """

    wanted = Signal(str)

    def __init__(self, key: str, text: str, place: str, parent: QWidget | None = None) -> None:
        """Show a question.

        Args:
            key: of the bank.
            text: its words.
            place: where the row stands, for the name of the button.
            parent: the widget that owns it.
        """
        super().__init__(parent)
        self.key, self._text = key, text
        self.button = plain_button(self.tr("Add"), Icon.PLUS, f"{place}_{key}")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP_M)
        row.addWidget(self.button)
        row.addWidget(BodyLabel(text), 1)
        self.button.clicked.connect(self._add)
        self.set_added(is_added=False)

    def set_added(self, *, is_added: bool) -> None:
        """Show whether the question is in the list already."""
        self.button.setText(self.tr("Added") if is_added else self.tr("Add"))
        self.button.setEnabled(not is_added)
        name = self.tr("Added: {text}") if is_added else self.tr("Add: {text}")
        self.button.setAccessibleName(name.format(text=self._text))

    def _add(self) -> None:
        self.wanted.emit(self.key)


class AddFolder(Folder):
    """Own words above, the bank by group below.

    What is typed is a question of the case from its first second on, like all typing: it
    stands in the list and on the sheet, and outlives a closed window. A draft beside the
    questions would have to be remembered by everything that prints, counts or shares them.
    "Add my question" and closing the card empty the field for the next one.

    Signals:
        bank_wanted: the key of a ready question.
    """

    bank_wanted = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Start hidden; it is laid out when it is first opened."""
        super().__init__(
            self.tr("Add a question"), "add_question", self.tr("Close: add a question"), parent
        )
        self._workspace = workspace
        self._key = ""  # of the question that is in the field
        self._rows: list[BankRow] = []

    def _build(self) -> None:
        self.text = TextArea(
            "add_question_text", self.tr("Your question, in your own words"), lines=(2, 8)
        )
        self.recipient = DropDown()
        self.recipient.setObjectName("add_question_to")
        self.recipient.setAccessibleName(self.tr("For whom is your question?"))
        self.add = plain_button(self.tr("Add my question"), Icon.PLUS, "add_question_own")
        row = FlowLayout()
        row.addWidget(self.recipient)
        row.addWidget(self.add)
        self.body.addWidget(Row(self.text.accessibleName(), self.text))
        self.body.addLayout(row)
        self.body.addWidget(
            MutedLabel(self.tr("Or choose ready questions. You can change their words later."))
        )
        self._bank = QVBoxLayout()
        self._bank.setSpacing(theme.GAP_XS)
        self.body.addLayout(self._bank)
        self.text.edited.connect(self._store)
        self.recipient.activated.connect(self._store_recipient)
        self.add.clicked.connect(self._add_own)

    def open_folder(self) -> None:
        """Show it, with the cursor in the field for own words."""
        if not self._rows:
            self._build()
            self._fill_bank()
        self._fill_recipients()
        self.refresh()
        self.show()
        self.text.setFocus()

    @override
    def close_folder(self) -> None:
        """Close it; the question that was typed stays in the list."""
        self._end()
        super().close_folder()

    def flush(self) -> None:
        """Store what has not been stored yet."""
        if self._rows:
            self.text.flush()

    def refresh(self) -> None:
        """Show what is stored, and mark the ready questions that are in the list already."""
        there = {question.bank for question in self._workspace.all(Question)}
        for row in self._rows:
            row.set_added(is_added=row.key in there)
        question = self._current()
        if question:
            if not self.text.hasFocus() or self.text.toPlainText() == question.text:
                self.text.set_text(question.text)
            self.recipient.setCurrentIndex(self.recipient.findData(question.recipient.value))
        elif self._key:  # taken back by Undo, or removed from the list
            self._key = ""
            self.text.set_text("")

    def _current(self) -> Question | None:
        return self._workspace.get(Question, self._key)

    def _store(self, words: str) -> None:
        question = self._current()
        if not words.strip():
            if question and (question.answer or question.status is not QuestionStatus.TO_ASK):
                self._key = ""  # it has been asked or answered since: the list keeps it
            elif question:
                self._workspace.apply(self.tr("Remove question"), Change(question, None))
            return
        if question is None:
            recipient = Recipient(self.recipient.currentData())
            question = new_question(self._workspace, words, recipient)
            self._key = question.key
        changed = replace(question, text=words)
        if not self._workspace.put(self.tr("Add question"), changed, typing=True):
            self._key = question.key if self._current() else ""

    def _store_recipient(self) -> None:
        if question := self._current():
            chosen = Recipient(self.recipient.currentData())
            self._workspace.put(self.tr("Change for whom"), replace(question, recipient=chosen))

    def _fill_recipients(self) -> None:
        chosen = self.recipient.currentData() or Recipient.BOTH.value
        self.recipient.clear()
        for recipient in Recipient:
            words = summaries.recipient_words(self._workspace, recipient)
            self.recipient.addItem(words, recipient.value)
        self.recipient.setCurrentIndex(self.recipient.findData(chosen))

    def _fill_bank(self) -> None:
        for group in QuestionGroup:
            fold = Disclosure(labels.question_group_label(group), f"bank_group_{group}")
            for question in QUESTION_BANK:
                if question.group is group:
                    row = BankRow(question.key, bank_text(self._workspace, question), "bank")
                    row.wanted.connect(self.bank_wanted)
                    fold.body.addWidget(row)
                    self._rows.append(row)
            self._bank.addWidget(fold)

    def _add_own(self) -> None:
        self._end()
        self.text.setFocus()

    def _end(self) -> None:
        """Leave the question in the list and empty the field; words not stored stay in it."""
        self.flush()
        question = self._current()
        if question and question.text == self.text.toPlainText():
            plain = replace(question, text=question.text.strip())
            self._workspace.put(self.tr("Add question"), plain, typing=True)
            self._key = ""
            self.text.set_text("")


class StarterBox(QWidget):
    """What an empty page offers: five questions to begin with.

    Signals:
        wanted: the keys of the questions to add.
    """

    wanted = Signal(list)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Offer the five."""
        super().__init__(parent)
        self.all_button: QPushButton = plain_button(
            self.tr("Add all five"), Icon.LIST_CHECKS, "starter_all"
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_S)
        column.addWidget(
            BodyLabel(self.tr("No questions yet. Here are five that many people begin with."))
        )
        for key in STARTER_FIVE:
            question = bank_question(key)
            if question:
                row = BankRow(key, bank_text(workspace, question), "starter")
                row.wanted.connect(self._add_one)
                column.addWidget(row)
        flow = FlowLayout()
        flow.addWidget(self.all_button)
        column.addLayout(flow)
        self.all_button.clicked.connect(partial(self._add, STARTER_FIVE))

    def _add_one(self, key: str) -> None:
        self._add((key,))

    def _add(self, keys: tuple[str, ...]) -> None:
        self.wanted.emit(list(keys))
