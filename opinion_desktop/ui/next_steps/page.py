"""The Next steps tab: questions with their answers, the decision, what happens next."""

from __future__ import annotations

from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from opinion_desktop.domain.changes import Step
from opinion_desktop.domain.navigation import Target
from opinion_desktop.domain.questions import NextStep, Question
from opinion_desktop.services import summaries
from opinion_desktop.services.desk import Desk
from opinion_desktop.services.workspace import Workspace
from opinion_desktop.ui import theme
from opinion_desktop.ui.next_steps.decision_box import DecisionBox
from opinion_desktop.ui.next_steps.parts import order_tabs
from opinion_desktop.ui.next_steps.questions_box import QuestionsBox
from opinion_desktop.ui.next_steps.steps_box import StepsBox
from opinion_desktop.ui.widgets.page import Page

_COLUMNS_EM = 66  # room for two columns


class NextStepsPage(Page):
    """What to ask, what was answered, where the family leans."""

    def __init__(self, desk: Desk, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Show the open case."""
        super().__init__(parent)
        self._desk, self._workspace = desk, workspace
        self._build()
        self._workspace.changed.connect(self._written)
        self.questions.laid_out.connect(self._order)
        self.questions.print.clicked.connect(self._print)
        theme.current().changed.connect(self._arrange)

    @override
    def title(self) -> str:
        return self.tr("Next steps")

    @override
    def state(self) -> dict[str, object]:
        opened = [key for key, row in self.questions.rows.items() if row.is_open()]
        return {**super().state(), "open": opened}

    @override
    def restore(self, state: dict[str, object]) -> None:
        opened = state.get("open")
        for key in opened if isinstance(opened, list) else []:
            if row := self.questions.rows.get(str(key)):
                row.set_open(True)
        super().restore(state)

    @override
    def show_target(self, target: Target) -> bool:
        if self._workspace.get(Question, target.entity_key):
            self.questions.open_question(target.entity_key)
            row = self.questions.rows[target.entity_key]
            if self.scroller:
                self.scroller.ensureWidgetVisible(row)
            return True
        if self._workspace.get(NextStep, target.entity_key):
            self.steps.edit(target.entity_key)
            return True
        return False

    @override
    def printed(self) -> tuple[str, str]:
        """Give title and HTML of the question sheet."""
        self.questions.flush()
        return summaries.questions(self._workspace)

    def _build(self) -> None:
        self.questions = QuestionsBox(self._workspace)
        self.decision = DecisionBox(self._workspace)
        self.steps = StepsBox(self._workspace)
        self.primary_button = self.questions.add
        self.setProperty("pane", False)  # noqa: FBT003  # its parts are
        for part in (self.questions, self.decision, self.steps):
            part.setProperty("pane", True)  # noqa: FBT003
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(self.questions)
        right.addWidget(self.decision)
        right.addWidget(self.steps)
        for side in (left, right):
            side.setSpacing(theme.GAP_L)
            side.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(theme.GAP_L)
        self._columns.addLayout(left, 1)
        self._columns.addLayout(right, 1)
        body = self.scrolled_body()
        body.addLayout(self._columns)
        body.addStretch(1)

    def _written(self, step: Step) -> None:
        del step
        # First of all, or what was typed a moment ago would be shown over.
        for part in (self.questions, self.decision, self.steps):
            part.flush()
        self.questions.refresh()
        self.decision.refresh()
        self.steps.refresh()
        self._order()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        two = self.width() >= theme.current().em(_COLUMNS_EM)
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.LeftToRight if two else direction.TopToBottom)

    def _order(self) -> None:
        if self.scroller:
            order_tabs(self.scroller)

    def _print(self) -> None:
        """Ask the window for its preview of the question sheet."""
        action = self.window().findChild(QAction, "print")
        if isinstance(action, QAction):
            action.trigger()
