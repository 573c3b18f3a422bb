"""The few fields of a new question, beside the rows."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QRadioButton, QVBoxLayout, QWidget
from typing_extensions import override

from opinion_desktop.domain.questions import Recipient
from opinion_desktop.domain.text import QT_TRANSLATE_NOOP
from opinion_desktop.services.labels import translated
from opinion_desktop.ui.comparison.decisions import Decisions
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.widgets.buttons import link_button, plain_button
from opinion_desktop.ui.widgets.cards import Card
from opinion_desktop.ui.widgets.fields import TextArea
from opinion_desktop.ui.widgets.flow import FlowLayout

RECIPIENTS = {
    Recipient.FIRST: QT_TRANSLATE_NOOP("ComparisonSide", "First doctor"),
    Recipient.SECOND: QT_TRANSLATE_NOOP("ComparisonSide", "Second doctor"),
    Recipient.BOTH: QT_TRANSLATE_NOOP("ComparisonSide", "Both doctors"),
}


class NewQuestion(Card):
    """The few fields of a new question; Esc closes it, and keeps what a person has typed.

    Signals:
        ended: it was added, or left; the topic that it was about, or "".
    """

    ended = Signal(str)

    def __init__(self, decisions: Decisions, parent: QWidget | None = None) -> None:
        """Start empty and hidden."""
        super().__init__("sunken", "", parent)
        self._decisions = decisions
        self._topic = self._offered = ""
        self.field = TextArea(
            "new_question", self.tr("New question"), self.tr("What do you want to ask?"), (3, 12)
        )
        self._choices: dict[Recipient, QRadioButton] = {}
        column = QVBoxLayout()
        column.setSpacing(0)
        for recipient, label in RECIPIENTS.items():
            text = translated("ComparisonSide", label)
            choice = QRadioButton(text)
            choice.setObjectName(f"new_question_{recipient}")
            choice.setAccessibleName(self.tr("For: {who}").format(who=text))
            self._choices[recipient] = choice
            column.addWidget(choice)
        self._add = plain_button(
            self.tr("Add"), Icon.CHECK, "new_question_add", self.tr("Add this question")
        )
        self._leave = link_button(
            self.tr("Cancel"), None, "new_question_cancel", self.tr("Cancel the new question")
        )
        buttons = FlowLayout()
        buttons.addWidget(self._add)
        buttons.addWidget(self._leave)
        self.body.addWidget(self.field)
        self.body.addLayout(column)
        self.body.addLayout(buttons)
        self._add.clicked.connect(self._store)
        self._leave.clicked.connect(self._end)
        self.hide()

    def stops(self) -> list[QWidget]:
        """Give what Tab stops at."""
        return [self.field, *self._choices.values(), self._add, self._leave]

    def begin(self, topic: str, text: str, recipient: Recipient) -> None:
        """Ask for a new question, perhaps about a topic.

        Args:
            topic: its key, or "".
            text: words to begin with; the cursor stands behind them, so that typing goes
                on. What a person has typed here already stays, with its topic.
            recipient: for whom it is at first.
        """
        self.show()
        if not self._is_typed():
            self._topic, self._offered = topic, text
            self.field.set_text(text)
            self._choices[recipient].setChecked(True)
            self.field.moveCursor(QTextCursor.MoveOperation.End)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._is_typed():
            self.hide()
            self.ended.emit(self._topic)
        else:
            self._end()

    def _is_typed(self) -> bool:
        return self.field.toPlainText() not in {"", self._offered}

    def _store(self) -> None:
        text = self.field.toPlainText().strip()
        (recipient,) = (key for key, choice in self._choices.items() if choice.isChecked())
        if not text:
            self.field.setFocus()
        elif self._decisions.add_question(text, recipient, self._topic):
            self._end()

    def _end(self) -> None:
        topic, self._topic, self._offered = self._topic, "", ""
        self.field.set_text("")
        self.hide()
        self.ended.emit(topic)
