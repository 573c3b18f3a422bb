"""The widgets of the records page and where they lie; what they do is wired by the page."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from opinion_desktop.domain.checklist_counts import Counts
from opinion_desktop.services.workspace import Workspace
from opinion_desktop.ui import theme
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.records import words
from opinion_desktop.ui.records.checklist_tree import ChecklistTree
from opinion_desktop.ui.records.record_panel import RecordPanel
from opinion_desktop.ui.records.result_card import ResultCard
from opinion_desktop.ui.records.unsorted import Unsorted
from opinion_desktop.ui.widgets.buttons import plain_button, primary_button
from opinion_desktop.ui.widgets.cards import EmptyState
from opinion_desktop.ui.widgets.choices import FilterChips
from opinion_desktop.ui.widgets.flow import FlowLayout
from opinion_desktop.ui.widgets.page import scroll_area
from opinion_desktop.ui.widgets.panels import SidePanel
from opinion_desktop.ui.widgets.text import BodyLabel, Heading

_PANEL_EM = 23


class RecordsParts(QWidget):
    """The list with its heading and cards on the left, the panel on the right."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        """Lay everything out, from the outside in.

        A widget that moves into another takes all that it holds along, and the style sheet
        looks at each again; so the frames are there before what they hold.

        Args:
            workspace: the case that is shown.
            parent: the page.
        """
        super().__init__(parent)
        self.inner = QWidget()
        self.scroller = scroll_area("records_scroll", self.inner)
        self.panel = RecordPanel(workspace)
        self.panel_scroller = scroll_area("record_panel_scroll", self.panel)
        self.side = SidePanel(
            self.scroller,
            self.panel_scroller,
            self.tr("Details"),
            "record_details",
            parent=self,
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.side)
        self.scroller.setProperty("pane", True)  # noqa: FBT003
        self.panel_scroller.setProperty("pane", True)  # noqa: FBT003
        self._build_list(workspace)
        self.panel.build()
        for button in (self.add_files, self.add_folder, self.add_own, self.make_list):
            button.setVisible(workspace.may_edit())
        theme.current().changed.connect(self._fit)
        self._fit()

    def _build_list(self, workspace: Workspace) -> None:
        column = QVBoxLayout(self.inner)
        column.setContentsMargins(theme.GAP_XL, theme.GAP_L, theme.GAP_M, theme.GAP_XL)
        column.setSpacing(theme.GAP_M)
        self._build_head(column)
        self.card = ResultCard(workspace)
        self.unsorted = Unsorted(workspace)
        self.tree = ChecklistTree()
        self._done = BodyLabel(self.tr("Nothing is left to do in this list."), "muted")
        self.make_list = primary_button(
            self.tr("Make my checklist"), Icon.CLIPBOARD_LIST, "make_checklist"
        )
        self._empty = EmptyState(
            Icon.CLIPBOARD_LIST,
            self.tr("Your checklist says which records a second doctor needs."),
            self.make_list,
        )
        for widget in (self.card, self.unsorted, self.tree, self._done, self._empty):
            column.addWidget(widget)
        column.addStretch(1)

    def _build_head(self, column: QVBoxLayout) -> None:
        self.add_files = plain_button(self.tr("Add files…"), Icon.FILE_PLUS, "add_files")
        self.add_folder = plain_button(
            self.tr("Add folder or disc…"), Icon.FOLDER_PLUS, "add_folder"
        )
        self.add_own = plain_button(self.tr("Add own record"), Icon.PLUS, "add_own_record")
        buttons = FlowLayout()
        for button in (self.add_files, self.add_folder, self.add_own):
            buttons.addWidget(button)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setObjectName("records_progress")
        self._bar.setFixedWidth(theme.current().em(14))
        self._count = BodyLabel(wrap=True)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP_M)
        row.addWidget(self._bar)
        row.addWidget(self._count, 1)
        self.filter = FilterChips("records_filter", self.tr("Show records"))
        column.addWidget(Heading(self.tr("Records to gather"), 1))
        column.addLayout(row)
        column.addLayout(buttons)
        column.addWidget(self.filter)

    def show_progress(self, found: Counts) -> None:
        """Say how many lines are settled, as a bar and in words."""
        sentence = words.progress_words(found)
        self._bar.setRange(0, max(found.total, 1))
        self._bar.setValue(found.settled)
        self._bar.setAccessibleName(sentence)
        self._count.setText(sentence)

    def show_empty(self, *, empty: bool) -> None:
        """Offer to make a checklist instead of showing one without lines."""
        self._empty.setVisible(empty)
        self.tree.setVisible(not empty)
        self.filter.setVisible(not empty)
        self._bar.setVisible(not empty)
        self._count.setVisible(not empty)

    def show_done(self, *, done: bool) -> None:
        """Say that the filter has left nothing over."""
        self._done.setVisible(done)
        if done:
            self.tree.hide()

    def _fit(self) -> None:
        self.panel_scroller.setMinimumWidth(theme.current().em(_PANEL_EM))
        self._bar.setFixedWidth(theme.current().em(14))
