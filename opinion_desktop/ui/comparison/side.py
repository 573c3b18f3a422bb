"""Beside the rows: the questions to ask, and where the family leans."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from opinion_desktop.domain.opinions import Opinion, OpinionKind
from opinion_desktop.domain.questions import (
    Decision,
    Question,
    QuestionStatus,
    Recipient,
    waiting_questions,
)
from opinion_desktop.domain.text import QT_TRANSLATE_NOOP
from opinion_desktop.services.desk import Desk
from opinion_desktop.services.labels import question_status_label, translated
from opinion_desktop.services.workspace import Workspace
from opinion_desktop.ui import theme
from opinion_desktop.ui.comparison.decisions import Decisions, current_decision
from opinion_desktop.ui.comparison.new_question import RECIPIENTS, NewQuestion
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.widgets.buttons import icon_button, link_button, plain_button
from opinion_desktop.ui.widgets.cards import Chip, ChipKind
from opinion_desktop.ui.widgets.fields import TextArea
from opinion_desktop.ui.widgets.page import scroll_area
from opinion_desktop.ui.widgets.text import BodyLabel, Heading, MutedLabel

LEANINGS = {
    "": QT_TRANSLATE_NOOP("ComparisonSide", "Not decided yet"),
    "first": QT_TRANSLATE_NOOP("ComparisonSide", "Follow the first"),
    "second": QT_TRANSLATE_NOOP("ComparisonSide", "Follow the second"),
    "more_information": QT_TRANSLATE_NOOP("ComparisonSide", "More information first"),
    "other": QT_TRANSLATE_NOOP("ComparisonSide", "Something else"),
}


def listed(workspace: Workspace) -> tuple[Question, ...]:
    """Return the questions that have no answer yet, in their order."""
    return waiting_questions(workspace.all(Question))


class QuestionLine(QWidget):
    """One question: a tick for "asked", for whom, and its words, which can be changed.

    Signals:
        ticked: whether a person ticked it as asked.
        edited: its new words.
    """

    ticked = Signal(bool)
    edited = Signal(str)

    def __init__(
        self, question: Question, who: str, parent: QWidget | None = None, *, editable: bool
    ) -> None:
        """Show a question.

        Args:
            question: as it is stored.
            who: to whom it goes, in words.
            parent: the widget that owns it.
            editable: whether it can be ticked and changed.
        """
        super().__init__(parent)
        key = question.key
        self.tick = QCheckBox()
        self.tick.setObjectName(f"asked_{key}")
        self.tick.setEnabled(editable)
        self.tick.clicked.connect(self.ticked)
        self._who = MutedLabel(small=True)
        self.text = BodyLabel()
        self._field: TextArea | None = None
        self._editable = editable
        self._key = key
        self.pencil = icon_button(self.tr("Change"), Icon.PENCIL, f"edit_{key}")
        self.pencil.clicked.connect(self._edit)
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.GAP_XS)
        self._column.addWidget(self._who)
        self._column.addWidget(self.text)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP_S)
        row.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._column, 1)
        row.addWidget(self.pencil, 0, Qt.AlignmentFlag.AlignTop)
        self.pencil.setVisible(editable)
        self.show_question(question, who)

    def show_question(self, question: Question, who: str) -> None:
        """Show what has become of the question."""
        is_asked = question.status is QuestionStatus.ASKED
        self.tick.setChecked(is_asked)
        self.tick.setAccessibleName(self.tr("Asked: {text}").format(text=question.text))
        state = question_status_label(question.status) if is_asked else ""
        self._who.setText(" · ".join(part for part in (who, state) if part))
        self.text.setText(question.text)
        self.pencil.setAccessibleName(
            self.tr("Change the question: {text}").format(text=question.text)
        )
        if self._field and not self._field.hasFocus():
            self._field.set_text(question.text)

    def flush(self) -> None:
        """Store words that have not been stored yet."""
        if self._field:
            self._field.flush()

    def stops(self) -> list[QWidget]:
        """Give what Tab stops at."""
        return [self.tick, *([self._field] if self._field else []), self.pencil]

    def _edit(self) -> None:
        """Show the words in a field, or as text again."""
        if self._field is None:
            self._field = TextArea(f"question_{self._key}", self.tr("The question"), "", (3, 10))
            self._field.set_text(self.text.text())
            self._field.edited.connect(self.edited)
            self._column.addWidget(self._field)
            QWidget.setTabOrder(self.tick, self._field)
            QWidget.setTabOrder(self._field, self.pencil)
            self._field.hide()
        shown = self._field.isHidden()
        self._field.setVisible(shown)
        self.text.setVisible(not shown)
        if shown:
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)


class SidePart(QWidget):
    """Questions to ask and our decision.

    Signals:
        question_ended: a question about this topic was added, or given up.
    """

    question_ended = Signal(str)

    def __init__(
        self, desk: Desk, workspace: Workspace, decisions: Decisions, parent: QWidget | None = None
    ) -> None:
        """Make an empty part; `fill` puts the contents in once it has its place."""
        super().__init__(parent)
        self._desk = desk
        self._workspace = workspace
        self._decisions = decisions
        self._lines: dict[str, QuestionLine] = {}
        self._editable = workspace.may_edit(Question.owner)
        self._inner = QWidget()
        self._area = scroll_area("comparison_side_scroll", self._inner)
        self._area.setProperty("pane", True)  # noqa: FBT003
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._area)

    def fill(self) -> None:
        """Build the contents and show what is stored; call `refresh` when it has changed."""
        self._build()
        self.refresh()

    def _build(self) -> None:
        self._title = Heading("", 2)
        self._none = MutedLabel(self.tr("No question yet."))
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.GAP_M)
        self.add_button = plain_button(self.tr("Add a question"), Icon.PLUS, "add_question")
        self.add_button.clicked.connect(self._begin_own)
        self.form = NewQuestion(self._decisions)
        self.form.ended.connect(self._form_ended)
        self._all = link_button(self.tr("All questions"), Icon.LIST_CHECKS, "all_questions")
        self._all.clicked.connect(partial(self._desk.navigation.open, "next_steps", ""))
        self._chip = Chip(ChipKind.NEUTRAL, "", None)
        self._why = TextArea(
            "decision_why",
            self.tr("Our notes for the decision"),
            self.tr("Notes for the family meeting"),
            (3, 10),
        )
        self._why.setReadOnly(not self._editable)
        self._why.edited.connect(self._decisions.set_why)
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(theme.GAP_S, theme.GAP_L, theme.GAP_XL, theme.GAP_L)
        column.setSpacing(theme.GAP_M)
        column.addWidget(self._title)
        column.addWidget(self._none)
        column.addLayout(self._list)
        column.addWidget(self.form)
        column.addWidget(self.add_button)
        self.add_button.setVisible(self._editable)
        column.addWidget(self._all)
        column.addSpacing(theme.GAP_M)
        column.addWidget(Heading(self.tr("Our decision"), 2))
        column.addWidget(self._chip)
        column.addWidget(self._why)
        column.addStretch(1)

    def count(self) -> int:
        """Give the number of questions that wait for an answer."""
        return len(listed(self._workspace))

    def title(self) -> str:
        """Give the heading, with the number of questions."""
        return self.tr("Open questions (%n)", "", self.count())

    def flush(self) -> None:
        """Store what has not been stored yet."""
        for line in list(self._lines.values()):
            line.flush()
        self._why.flush()

    def refresh(self) -> None:
        """Show what is stored now; a field that has the focus is left alone."""
        questions = {one.key: one for one in listed(self._workspace)}
        self._title.setText(self.title())
        self._none.setVisible(not questions)
        for key in [key for key in self._lines if key not in questions]:
            line = self._lines.pop(key)
            self._list.removeWidget(line)
            line.hide()
            line.deleteLater()
        for question in questions.values():
            line = self._line(question)
            line.show_question(question, self._who(question))
            self._list.removeWidget(line)
            self._list.addWidget(line)
            line.show()  # a layout would show it later, too late for the focus
        decision = current_decision(self._workspace.all(Decision))
        leaning = decision.leaning if decision else ""
        text = translated("ComparisonSide", LEANINGS.get(leaning, leaning))
        self._chip.set_state(
            ChipKind.PRIMARY if leaning else ChipKind.NEUTRAL,
            text,
            Icon.CHECK if leaning else Icon.CIRCLE_DASHED,
        )
        if not self._why.hasFocus():
            self._why.set_text(decision.why if decision else "")

    def stops(self) -> list[QWidget]:
        """Give what Tab stops at, in the order in which it stands here."""
        stops: list[QWidget] = []
        for question in listed(self._workspace):
            stops += self._lines[question.key].stops()
        return [*stops, *self.form.stops(), self.add_button, self._all, self._why]

    def begin_question(
        self, topic: str, text: str = "", recipient: Recipient = Recipient.BOTH
    ) -> None:
        """Open the fields of a new question, perhaps about a topic.

        Args:
            topic: its key, or "".
            text: words to begin with.
            recipient: for whom it is at first.
        """
        self.add_button.hide()
        self.form.begin(topic, text, recipient)
        QTimer.singleShot(0, self.form, self._show_form)  # its place comes with the layout

    def _show_form(self) -> None:
        """Scroll to the new question; of one that is higher than the screen, to its top."""
        place = self.form.mapTo(self._inner, QPoint(0, 0)).y()
        bar, seen = self._area.verticalScrollBar(), self._area.viewport().height()
        low = place + self.form.height() + theme.GAP_M - seen
        top = place - theme.GAP_M
        bar.setValue(min(top, max(low, bar.value())))

    def go_to(self, topic: str) -> bool:
        """Go to the first listed question about a topic; say whether there is one."""
        for question in listed(self._workspace):
            if question.topic == topic:
                line = self._lines[question.key]
                line.tick.setFocus(Qt.FocusReason.OtherFocusReason)
                self._area.ensureWidgetVisible(line)
                return True
        return False

    def _line(self, question: Question) -> QuestionLine:
        if question.key not in self._lines:
            line = QuestionLine(question, self._who(question), self, editable=self._editable)
            line.ticked.connect(partial(self._tick, question.key))
            line.edited.connect(partial(self._edit, question.key))
            self._lines[question.key] = line
        return self._lines[question.key]

    def _who(self, question: Question) -> str:
        """Name the doctor, or say "both" or "the family"."""
        if question.recipient is Recipient.FAMILY:
            return self.tr("For the family")
        kind = {Recipient.FIRST: OpinionKind.FIRST, Recipient.SECOND: OpinionKind.SECOND}
        if question.recipient not in kind:
            return self.tr("For both")
        wanted = kind[question.recipient]
        names = (one.author for one in self._workspace.all(Opinion) if one.kind is wanted)
        name = next((name for name in names if name), "")
        return self.tr("For {doctor}").format(
            doctor=name or translated("ComparisonSide", RECIPIENTS[question.recipient])
        )

    def _tick(self, key: str, asked: bool) -> None:
        question = self._workspace.get(Question, key)
        if question:
            self._decisions.set_asked(question, asked=asked)

    def _edit(self, key: str, text: str) -> None:
        question = self._workspace.get(Question, key)
        if question:
            self._decisions.set_text(question, text)

    def _begin_own(self) -> None:
        self.begin_question("")

    def _form_ended(self, topic: str) -> None:
        self.add_button.setVisible(self._editable)
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
        if topic:
            self.question_ended.emit(topic)
