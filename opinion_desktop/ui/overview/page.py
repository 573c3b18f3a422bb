"""The Overview tab: the one page that a doctor reads, edited in place."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from opinion_desktop.domain.changes import Step
from opinion_desktop.domain.concerns import Concern
from opinion_desktop.domain.navigation import Target
from opinion_desktop.services import summaries
from opinion_desktop.services.desk import Desk
from opinion_desktop.services.workspace import Workspace
from opinion_desktop.ui import theme
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.overview.concern_list import ConcernBox
from opinion_desktop.ui.overview.facts import FactsBox
from opinion_desktop.ui.overview.help_dialogs import EvidenceDialog, SignsDialog
from opinion_desktop.ui.overview.panel import Panel
from opinion_desktop.ui.overview.parts import order_tabs
from opinion_desktop.ui.overview.standing import StandingBox
from opinion_desktop.ui.overview.story import MedicinesBox, StoryBox
from opinion_desktop.ui.widgets.buttons import link_button, plain_button, primary_button
from opinion_desktop.ui.widgets.flow import FlowLayout
from opinion_desktop.ui.widgets.page import Page, scroll_area
from opinion_desktop.ui.widgets.text import Heading, MutedLabel

_COLUMNS_EM = 60  # room for two columns
_PANEL_EM = 30


class OverviewPage(Page):
    """What worries the person, where things stand, the story in short, and the background."""

    def __init__(self, desk: Desk, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Show the open case."""
        super().__init__(parent)
        self._desk, self._workspace = desk, workspace
        self._build()
        self._connect()
        self._refresh_head()

    @override
    def title(self) -> str:
        return self.tr("Overview")

    @override
    def state(self) -> dict[str, object]:
        return {**super().state(), "concern": self.panel.concern_key()}

    @override
    def restore(self, state: dict[str, object]) -> None:
        super().restore(state)
        key = state.get("concern")
        if isinstance(key, str) and self._has_concern(key):
            self.open_concern(key)

    @override
    def show_target(self, target: Target) -> bool:
        if self._has_concern(target.entity_key):
            self.open_concern(target.entity_key)
            return True
        return False

    def _has_concern(self, key: str) -> bool:
        return self._workspace.get(Concern, key) is not None

    @override
    def set_wide(self, wide: bool) -> None:
        self._arrange()

    @override
    def printed(self) -> tuple[str, str]:
        """Give title and HTML of the sheet for the doctor."""
        for form in (self.panel, *self.facts):
            form.flush()
        return summaries.overview(self._workspace)

    def open_concern(self, key: str) -> None:
        """Open the card of a worry; "" for a new one."""
        if not key and not self._workspace.may_edit():
            return
        ranks = [concern.rank for concern in self._workspace.all(Concern)]
        self.panel.open_concern(key, max(ranks, default=-1) + 1)
        self._arrange()

    def edit_case(self) -> None:
        """Open the facts of the case and its operation."""
        self.panel.open_case()
        self._arrange()

    # --- building ---

    def _build(self) -> None:
        self.concerns = ConcernBox(self._workspace)
        self.standing = StandingBox(self._desk, self._workspace)
        self.story = StoryBox(self._desk, self._workspace)
        self.medicines = MedicinesBox(self._desk, self._workspace)
        self.facts = self._fact_boxes()
        self.signs = link_button(
            self.tr("Signs that need help first"), Icon.TRIANGLE_ALERT, "overview_signs"
        )
        self.why = link_button(
            self.tr("Why a second opinion?"), Icon.BOOK_OPEN, "overview_evidence"
        )
        self.panel = Panel(self._desk, self._workspace)
        self._main = QWidget()
        self.scroller = scroll_area("OverviewPage_scroll", self._main)
        self.setProperty("pane", False)  # noqa: FBT003  # its parts are: the page and the panel
        self.scroller.setProperty("pane", True)  # noqa: FBT003
        column = QVBoxLayout(self._main)
        column.setContentsMargins(theme.GAP_XL, theme.GAP_L, theme.GAP_XL, theme.GAP_XL)
        column.setSpacing(theme.GAP_L)
        column.addLayout(self._head())
        column.addLayout(self._boxes())
        column.addStretch(1)
        self._outer = QHBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)
        self._outer.addWidget(self.scroller, 1)
        self._outer.addWidget(self.panel)

    def _head(self) -> QVBoxLayout:
        self.surgery = Heading("", 2)
        self.person = MutedLabel()
        self.edit = plain_button(
            self.tr("Edit"), Icon.PENCIL, "overview_edit", self.tr("Edit name, birth and surgery")
        )
        self.primary_button = primary_button(
            self.tr("Print this page"), Icon.PRINTER, "overview_print"
        )
        buttons = FlowLayout()
        buttons.addWidget(self.edit)
        buttons.addWidget(self.primary_button)
        column = QVBoxLayout()
        column.setSpacing(theme.GAP_XS)
        column.addWidget(self.surgery)
        column.addWidget(self.person)
        column.addSpacing(theme.GAP_XS)
        column.addLayout(buttons)
        return column

    def _boxes(self) -> QBoxLayout:
        left, right = QVBoxLayout(), QVBoxLayout()
        links = FlowLayout(None, theme.GAP_L)
        links.addWidget(self.signs)
        links.addWidget(self.why)
        left.addWidget(self.concerns)
        left.addWidget(self.story)
        for box in (self.standing, self.medicines, *self.facts):
            right.addWidget(box)
        right.addLayout(links)
        for side in (left, right):
            side.setSpacing(theme.GAP_L)
            side.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(theme.GAP_L)
        self._columns.addLayout(left, 3)
        self._columns.addLayout(right, 2)
        return self._columns

    def _fact_boxes(self) -> tuple[FactsBox, FactsBox, FactsBox]:
        return (
            FactsBox(
                self._workspace,
                "allergy",
                self.tr("Allergies"),
                self.tr("Add an allergy"),
                self.tr("None written down yet. If you have none, write “none known”."),
                (self.tr("Allergic to what?"), self.tr("What happened, and when?")),
            ),
            FactsBox(
                self._workspace,
                "condition",
                self.tr("Other conditions"),
                self.tr("Add a condition"),
                self.tr("None written down yet."),
                (self.tr("Which condition?"), self.tr("Since when, and what helps?")),
            ),
            FactsBox(
                self._workspace,
                "operation",
                self.tr("Earlier operations"),
                self.tr("Add an operation"),
                self.tr("None written down yet."),
                (self.tr("Which earlier operation?"), self.tr("When, and where?")),
            ),
        )

    def _connect(self) -> None:
        self._workspace.changed.connect(self._written)
        self.concerns.opened.connect(self.open_concern)
        self.panel.closed.connect(self._panel_closed)
        self.edit.clicked.connect(self.edit_case)
        if self.primary_button:
            self.primary_button.clicked.connect(self._print)
        self.signs.clicked.connect(self._show_signs)
        self.why.clicked.connect(self._show_evidence)
        theme.current().changed.connect(self._arrange)

    # --- keeping up ---

    def _written(self, step: Step) -> None:
        del step
        # First of all, or what was typed a moment ago would be shown over.
        for form in (self.panel, *self.facts):
            form.flush()
        self._refresh_head()
        for part in (self.concerns, self.standing, self.story, self.medicines, *self.facts):
            part.refresh()
        self.panel.refresh()
        order_tabs(self._main)

    def _refresh_head(self) -> None:
        line = summaries.surgery_line(self._workspace, summaries.today())
        self.surgery.setText(line or self.tr("Which operation was it, and when?"))
        person = summaries.person_line(self._workspace)
        self.person.setText(person or self.tr("Your name and date of birth are not here yet."))

    def _panel_closed(self) -> None:
        self._arrange()
        key = self.concerns.list.current()
        row = self.concerns.list.row(key)
        (row or self.concerns.add).setFocus()

    def _arrange(self) -> None:
        """Put the panel beside the page, or over it where there is no room."""
        em = theme.current().em
        is_open = not self.panel.isHidden()
        beside = is_open and self.is_wide()
        self.scroller_shown(shown=beside or not is_open)
        if beside:
            self.panel.setFixedWidth(em(_PANEL_EM))
        else:
            self.panel.setMinimumWidth(0)
            self.panel.setMaximumWidth(16_777_215)
        room = self.width() - (em(_PANEL_EM) if beside else 0)
        two = room >= em(_COLUMNS_EM)
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.LeftToRight if two else direction.TopToBottom)

    def scroller_shown(self, *, shown: bool) -> None:
        """Show or hide the page behind the panel."""
        if self.scroller:
            self.scroller.setVisible(shown)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2 and self.edit.isVisible():
            self.edit_case()
        else:
            super().keyPressEvent(event)

    def _print(self) -> None:
        """Ask the window for its preview of this page."""
        action = self.window().findChild(QAction, "print")
        if isinstance(action, QAction):
            action.trigger()

    def _show_signs(self) -> None:
        SignsDialog(self._workspace.case.place, self).open()

    def _show_evidence(self) -> None:
        EvidenceDialog(self).open()
