"""The fields under one question: its words, for whom it is, the answer, who gave it and when."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget
from typing_extensions import override

from opinion_desktop.domain.questions import Question, QuestionStatus, Recipient
from opinion_desktop.services import labels, summaries
from opinion_desktop.services.workspace import Workspace
from opinion_desktop.ui import theme
from opinion_desktop.ui.next_steps.parts import DayField, Row
from opinion_desktop.ui.widgets.drop_down import DropDown
from opinion_desktop.ui.widgets.fields import LineField, TextArea


class QuestionEditor(QWidget):
    """Edits one question; what is typed is stored as it is typed.

    Signals:
        closed: Esc.
    """

    closed = Signal()

    def __init__(
        self, workspace: Workspace, key: str, number: int, parent: QWidget | None = None
    ) -> None:
        """Show the fields of a question.

        Args:
            workspace: where it is stored.
            key: of the question.
            number: its place in the list, for the names of the fields.
            parent: the widget that owns it.
        """
        super().__init__(parent)
        self._workspace, self.key = workspace, key
        self._build(number)
        self._connect()
        self.load()

    def load(self) -> None:
        """Show what is stored, but not over what somebody is typing."""
        question = self._current()
        if question is None:
            return
        for field, words in (
            (self.text, question.text),
            (self.answer, question.answer),
            (self.who, question.answered_by),
        ):
            if not field.hasFocus():
                field.set_text(words)
        self.recipient.setCurrentIndex(self.recipient.findData(question.recipient.value))
        self.status.setCurrentIndex(self.status.findData(question.status.value))
        self.when.set_day(question.answered_on)

    def flush(self) -> None:
        """Store what has not been stored yet."""
        for field in (self.text, self.answer, self.who):
            field.flush()

    def _build(self, number: int) -> None:
        name = f"question_{self.key}"
        of = self.tr("{field}, question {n}")
        ask, answer, who = self.tr("Question"), self.tr("Answer"), self.tr("Who answered")
        when, to, status = self.tr("When"), self.tr("For whom"), self.tr("How far it is")
        self.text = TextArea(f"{name}_text", of.format(field=ask, n=number), lines=(2, 8))
        self.recipient = _combo(f"{name}_to", of.format(field=to, n=number))
        for recipient in Recipient:
            words = summaries.recipient_words(self._workspace, recipient)
            self.recipient.addItem(words, recipient.value)
        self.status = _combo(f"{name}_status", of.format(field=status, n=number))
        for step in QuestionStatus:
            self.status.addItem(labels.question_status_label(step), step.value)
        self.answer = TextArea(f"{name}_answer", of.format(field=answer, n=number), lines=(2, 10))
        self.who = LineField(f"{name}_who", of.format(field=who, n=number))
        self.when = DayField(f"{name}_when", of.format(field=when, n=number))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.GAP_S, 0, 0)
        column.setSpacing(theme.GAP_S)
        for words, field in (
            (answer, self.answer),
            (who, self.who),
            (when, self.when),
            (status, self.status),
            (ask, self.text),
            (to, self.recipient),
        ):
            column.addWidget(Row(words, field))

    def _connect(self) -> None:
        self.text.edited.connect(self._store_question)
        self.answer.edited.connect(self._store_answer)
        self.who.edited.connect(partial(self._store_text, "answered_by"))
        self.recipient.activated.connect(self._store_recipient)
        self.status.activated.connect(self._store_status)
        self.when.edited.connect(self._store_when)

    def _current(self) -> Question | None:
        return self._workspace.get(Question, self.key)

    def _store(self, step: str, *, typing: bool = False, **values: object) -> None:
        question = self._current()
        if question:
            changed = replace(question, **values)  # type: ignore[arg-type]
            self._workspace.put(step, changed, typing=typing)

    def _store_text(self, field: str, words: str) -> None:
        self._store(self.tr("Edit answer"), typing=True, **{field: words})

    def _store_question(self, words: str) -> None:
        if words.strip():
            self._store(self.tr("Edit question"), typing=True, text=words)

    def _store_answer(self, words: str) -> None:
        """Keep an answer; a question that gets its first words is answered from then on."""
        question = self._current()
        if question is None:
            return
        waiting = {QuestionStatus.TO_ASK, QuestionStatus.ASKED}
        first = bool(words.strip()) and not question.answer and question.status in waiting
        values: dict[str, object] = {"answer": words}
        if first:
            values["status"] = QuestionStatus.ANSWERED
            values["answered_on"] = question.answered_on or summaries.today()
        self._store(self.tr("Edit answer"), typing=True, **values)

    def _store_recipient(self) -> None:
        chosen = Recipient(self.recipient.currentData())
        self._store(self.tr("Change for whom"), recipient=chosen)

    def _store_status(self) -> None:
        chosen = QuestionStatus(self.status.currentData())
        self._store(self.tr("Change status"), status=chosen)

    def _store_when(self) -> None:
        self._store(self.tr("Edit answer"), typing=True, answered_on=self.when.day())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.flush()
            self.closed.emit()
        else:
            super().keyPressEvent(event)


def _combo(name: str, accessible_name: str) -> QComboBox:
    box = DropDown()
    box.setObjectName(name)
    box.setAccessibleName(accessible_name)
    return box
