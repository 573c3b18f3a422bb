"""One question in the list: a tick for asked, its status and answer, and its buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout

from opinion_desktop.domain.questions import Question, QuestionStatus
from opinion_desktop.services import labels, summaries
from opinion_desktop.services.workspace import Workspace
from opinion_desktop.ui import theme
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.next_steps.question_editor import QuestionEditor
from opinion_desktop.ui.widgets.buttons import icon_button, plain_button
from opinion_desktop.ui.widgets.cards import Chip, ChipKind
from opinion_desktop.ui.widgets.lists import ListRow
from opinion_desktop.ui.widgets.text import BodyLabel, MutedLabel

_CHIPS = {
    QuestionStatus.TO_ASK: (ChipKind.NEUTRAL, Icon.CIRCLE_DASHED),
    QuestionStatus.ASKED: (ChipKind.SECOND, Icon.CLOCK),
    QuestionStatus.ANSWERED: (ChipKind.AGREE, Icon.CIRCLE_CHECK),
    QuestionStatus.SETTLED: (ChipKind.NEITHER, Icon.BADGE_CHECK),
    QuestionStatus.THIRD_OPINION: (ChipKind.FIRST, Icon.NUMBER_3),
}
_TOP = Qt.AlignmentFlag.AlignTop


class QuestionRow(ListRow):
    """A question; `editor` is made when it is first opened.

    Signals:
        asked: whether a person has ticked it.
        moved: -1 up, 1 down.
        opened: its fields were shown or hidden.
    """

    asked = Signal(bool)
    moved = Signal(int)
    opened = Signal()

    def __init__(
        self, workspace: Workspace, question: Question, place: tuple[int, int, int]
    ) -> None:
        """Show a question.

        Args:
            workspace: where it is stored.
            question: what to show.
            place: its number on the page, its place in its group, and how many are there.
        """
        number, index, count = place
        super().__init__(question.key, "")
        self._workspace, self._number = workspace, number
        self._index, self._count = index, count
        self.editor: QuestionEditor | None = None
        self.body.setContentsMargins(theme.GAP_M, theme.GAP_S, theme.GAP_S, theme.GAP_S)
        self._build(question)
        self.show_question(question)
        self.tick.clicked.connect(self.asked)
        self.up.clicked.connect(self._move_up)
        self.down.clicked.connect(self._move_down)
        self.remove.clicked.connect(self.removal_requested)
        self.answer.clicked.connect(self._toggle)

    def _build(self, question: Question) -> None:
        key = question.key
        self.tick = QCheckBox()
        self.tick.setObjectName(f"question_{key}_asked")
        self.tick.setMinimumSize(theme.MIN_TARGET_PX, theme.MIN_TARGET_PX)
        self.words = BodyLabel()
        self.chip = Chip(ChipKind.NEUTRAL, "")
        self.said = MutedLabel()
        self.answer = plain_button("", Icon.PENCIL, f"question_{key}_open")
        self.up = icon_button(self.tr("Move up"), Icon.CHEVRON_UP, f"question_{key}_up")
        self.down = icon_button(self.tr("Move down"), Icon.CHEVRON_DOWN, f"question_{key}_down")
        self.remove = icon_button(self.tr("Remove"), Icon.TRASH, f"question_{key}_remove")
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.GAP_XS)
        buttons.addWidget(self.chip)
        buttons.addStretch(1)
        for button in (self.answer, self.up, self.down, self.remove):
            buttons.addWidget(button)
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.GAP_XS)
        self._column.addWidget(self.words)
        self._column.addWidget(self.said)
        self._column.addLayout(buttons)
        self.body.addWidget(self.tick, 0, _TOP)
        self.body.addLayout(self._column, 1)

    def show_question(self, question: Question) -> None:
        """Show what is stored now."""
        kind, icon = _CHIPS[question.status]
        status = labels.question_status_label(question.status)
        text = " ".join(question.text.split())
        editable = self._workspace.may_edit(question.owner)
        self.words.setText(question.text)
        self.chip.set_state(kind, status, icon)
        said, who = question.answer.strip(), summaries.answered_words(question)
        if said and who:
            said = self.tr("{who}: {answer}").format(who=who, answer=said)
        self.said.setText(said or who)
        self.said.setVisible(bool(said or who))
        self.tick.setChecked(question.status is not QuestionStatus.TO_ASK)
        name = self.tr("Question {n}: {text} {status}.")
        self.setAccessibleName(name.format(n=self._number, text=text, status=status))
        self.tick.setAccessibleName(self.tr("Asked: {text}").format(text=text))
        for button, words in (
            (self.up, self.tr("Move up: {text}")),
            (self.down, self.tr("Move down: {text}")),
            (self.remove, self.tr("Remove: {text}")),
        ):
            button.setAccessibleName(words.format(text=text))
        self.tick.setEnabled(editable)
        self.answer.setEnabled(editable)
        self.up.setEnabled(editable and self._index > 0)
        self.down.setEnabled(editable and self._index < self._count - 1)
        self.remove.setEnabled(editable)
        self._label_button(question)
        if self.editor:
            self.editor.load()

    def is_open(self) -> bool:
        """Whether its fields are shown."""
        return self.editor is not None and not self.editor.isHidden()

    def set_open(self, is_open: bool) -> None:
        """Show or hide its fields from the program; this is not told."""
        if is_open and self.editor is None:
            self.editor = QuestionEditor(self._workspace, self.key, self._number)
            self.editor.closed.connect(self._close)
            self._column.addWidget(self.editor)
        if self.editor:
            self.editor.flush()
            self.editor.setVisible(is_open)
        question = self._workspace.get(Question, self.key)
        if question:
            self._label_button(question)

    def act_button(self, by: int) -> QPushButton:
        """Give the button that moves it, or the other one at the end of the list."""
        first, other = (self.up, self.down) if by < 0 else (self.down, self.up)
        return first if first.isEnabled() else other

    def _label_button(self, question: Question) -> None:
        if self.is_open():
            words, spoken = self.tr("Close"), self.tr("Close the fields: {text}")
        elif question.answer:
            words, spoken = self.tr("Edit"), self.tr("Edit the answer: {text}")
        else:
            words, spoken = self.tr("Answer…"), self.tr("Write the answer: {text}")
        self.answer.setText(words)
        self.answer.setAccessibleName(spoken.format(text=" ".join(question.text.split())))

    def _toggle(self) -> None:
        self.set_open(not self.is_open())
        if self.is_open() and self.editor:
            self.editor.answer.setFocus()
        self.opened.emit()

    def _close(self) -> None:
        self.set_open(False)
        self.answer.setFocus()
        self.opened.emit()

    def _move_up(self) -> None:
        self.moved.emit(-1)

    def _move_down(self) -> None:
        self.moved.emit(1)
