"""Start my case: the warning signs, then four short pages; whatever is left is kept."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from opinion_desktop.domain import warning_signs
from opinion_desktop.domain.problems import Problem
from opinion_desktop.domain.warning_signs import help_numbers
from opinion_desktop.services import cases
from opinion_desktop.services.desk import Desk
from opinion_desktop.services.labels import warning_text
from opinion_desktop.ui import theme
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.start.steps import make_steps
from opinion_desktop.ui.start.warning_card import WarningCard
from opinion_desktop.ui.widgets.announce import announce
from opinion_desktop.ui.widgets.buttons import plain_button, primary_button
from opinion_desktop.ui.widgets.flow import FlowLayout
from opinion_desktop.ui.widgets.page import Page
from opinion_desktop.ui.widgets.text import MutedLabel

_WIDEST_EM = 50
_CARD_EM = 78


class StartPage(Page):
    """The pages before a case exists; 0 is the warning-sign card.

    Signals:
        finished: the key of the case that was made.
        left: the person went back to Home; what was answered is kept.
    """

    finished = Signal(str)
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Go on where the person left off, or begin."""
        super().__init__(parent)
        self._desk = desk
        self._is_finished = False
        self._started = cases.kept_start(desk.library)
        self._steps = tuple(make_steps())
        self._build()
        self._connect()
        for step in self._steps:
            step.load(self._started.answers)
        page = min(self._started.page, len(self._steps))
        self._show_page(page, resumed=page > 0)

    @override
    def title(self) -> str:
        return self.tr("Start my case")

    def _build(self) -> None:
        body = self.scrolled_body()
        self._inner = QWidget()
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.GAP_S)
        self._place = MutedLabel()
        self._resumed = MutedLabel(self.tr("Your earlier answers are here."))
        self._card = WarningCard(self._started.answers.place)
        self._column.addWidget(self._place)
        self._column.addWidget(self._resumed)
        self._column.addWidget(self._card)
        for step in self._steps:
            self._column.addWidget(step)
        self._back = plain_button(self.tr("Back"), Icon.ARROW_LEFT, "start_back")
        self._skip = plain_button(self.tr("Skip for now"), None, "start_skip")
        self.primary_button = self._next = primary_button("", None, "start_next")
        body.addLayout(_centred(self._inner))
        body.addStretch(1)
        if self.scroller and (inner := self.scroller.widget()):
            # Its own minimum counts every wrapped text as if it were narrow, and scrolls too far.
            inner.setMinimumHeight(1)
        row = self._button_row()
        if isinstance(outer := self.layout(), QVBoxLayout):
            outer.addLayout(row)

    def _button_row(self) -> QHBoxLayout:
        """Lay out the buttons below what scrolls, so that they are always seen."""
        self._buttons = QWidget()
        buttons = FlowLayout(self._buttons)
        for button in (self._next, self._skip, self._back):
            buttons.addWidget(button)
        row = _centred(self._buttons)
        row.setContentsMargins(theme.GAP_XL, theme.GAP_S, theme.GAP_XL, theme.GAP_L)
        return row

    def _connect(self) -> None:
        for step in self._steps:
            step.changed.connect(self._keep)
        self._next.clicked.connect(self._go_on)
        self._skip.clicked.connect(self._skip_page)
        self._back.clicked.connect(self._go_back)
        theme.current().changed.connect(self._fit)

    @override
    def set_wide(self, wide: bool) -> None:
        self._card.set_wide(wide=wide)

    def _fit(self) -> None:
        """Keep lines short enough to read; both lists of the card need more room."""
        widest = _WIDEST_EM if self._started.page else _CARD_EM
        for part in (self._inner, self._buttons):
            part.setMaximumWidth(theme.current().em(widest))

    def _show_page(self, page: int, *, resumed: bool = False) -> None:
        """Show one page: 0 is the card, then the steps from 1."""
        self._resumed.setVisible(resumed)
        self._started = replace(self._started, page=page)
        self._card.setVisible(page == 0)
        self._fit()
        for number, step in enumerate(self._steps, start=1):
            step.setVisible(number == page)
        self._place.setVisible(page > 0)
        self._skip.setVisible(page > 0)
        self._place.setText(self.tr("{page} of {count}").format(page=page, count=len(self._steps)))
        self._next.setText(self._next_words(page))
        self._next.setAccessibleName(self._next.text())
        if self.scroller:
            self.scroller.verticalScrollBar().setValue(0)
        if page:
            step = self._steps[page - 1]
            step.first.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self, f"{self._place.text()}. {step.heading}")
        else:
            self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _next_words(self, page: int) -> str:
        if page == 0:
            return warning_text(warning_signs.CONTINUE, help_numbers("other"))
        return self.tr("Make my list") if page == len(self._steps) else self.tr("Continue")

    def _keep(self) -> None:
        if self._is_finished:  # a field that is hidden tells of its last words once more
            return
        answers = self._started.answers
        for step in self._steps:
            answers = step.read(answers)
        self._started = replace(self._started, answers=answers)
        try:
            cases.keep_start(self._desk.library, self._started)
        except Problem as problem:
            self._desk.notices.report(problem)

    def _go_on(self) -> None:
        page = self._started.page
        if not (page and self._steps[page - 1].points_out()):
            self._leave_page(page)
        elif self.scroller and (field := self.focusWidget()):
            self.scroller.ensureWidgetVisible(field)

    def _skip_page(self) -> None:
        self._leave_page(self._started.page)

    def _leave_page(self, page: int) -> None:
        if page < len(self._steps):
            self._show_page(page + 1)
            self._keep()
        else:
            self._finish()

    def _go_back(self) -> None:
        if self._started.page:
            self._show_page(self._started.page - 1)
            self._keep()
        else:
            self.left.emit()

    def _finish(self) -> None:
        self._keep()
        try:
            case = cases.create_case(self._desk.library, self._started.answers)
        except Problem as problem:
            self._desk.notices.report(problem)
            return
        self._is_finished = True
        self.finished.emit(case.key)


def _centred(widget: QWidget) -> QHBoxLayout:
    """Put a widget in the middle, as wide as it may be."""
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(widget, 100)
    row.addStretch(1)
    return row
