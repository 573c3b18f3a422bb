"""Where questions come from: own words, or the ready questions of the bank."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from opinion_desktop.domain.partial_dates import post_op_day
from opinion_desktop.domain.question_bank import (
    QUESTION_BANK,
    STARTER_FIVE,
    BankQuestion,
    QuestionGroup,
    bank_question,
)
from opinion_desktop.domain.questions import Question, Recipient
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

    Signals:
        own_wanted: words and the key of the recipient.
        bank_wanted: the key of a ready question.
    """

    own_wanted = Signal(str, str)
    bank_wanted = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Start hidden; it is laid out when it is first opened."""
        super().__init__(
            self.tr("Add a question"), "add_question", self.tr("Close: add a question"), parent
        )
        self._workspace = workspace
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

    def refresh(self) -> None:
        """Mark the ready questions that are in the list already."""
        there = {question.bank for question in self._workspace.all(Question)}
        for row in self._rows:
            row.set_added(is_added=row.key in there)

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
        words = self.text.toPlainText().strip()
        if words:
            self.own_wanted.emit(words, str(self.recipient.currentData()))
            self.text.set_text("")
        self.text.setFocus()


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
