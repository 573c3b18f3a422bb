"""The panel beside the page: one form at a time, stored as it is typed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from opinion_desktop.services.desk import Desk
from opinion_desktop.services.workspace import Workspace
from opinion_desktop.ui import theme
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.overview.case_form import CaseForm
from opinion_desktop.ui.overview.concern_form import ConcernForm
from opinion_desktop.ui.widgets.buttons import icon_button
from opinion_desktop.ui.widgets.page import scroll_area
from opinion_desktop.ui.widgets.text import Heading


class Panel(QFrame):
    """Holds the card of a worry, or the facts of the case.

    Signals:
        closed: a person closed it; everything typed is stored.
    """

    closed = Signal()

    def __init__(self, desk: Desk, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Start hidden."""
        super().__init__(parent)
        self.setObjectName("overview_panel")
        self.setProperty("card", "plain")
        self.setProperty("pane", True)  # noqa: FBT003
        self._desk, self._workspace = desk, workspace
        self.form: ConcernForm | CaseForm | None = None
        self._heading = Heading("", 2)
        self.close_button = icon_button(
            self.tr("Close"), Icon.X, "overview_panel_close", self.tr("Close this panel")
        )
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(self.close_button)
        inner = QWidget()
        self._area = scroll_area("overview_panel_scroll", inner)
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, theme.GAP_M, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_L, theme.GAP_M, theme.GAP_XS, theme.GAP_M)
        column.addLayout(head)
        column.addWidget(self._area, 1)
        self.close_button.clicked.connect(self.close_panel)
        self.hide()

    def open_concern(self, key: str, rank: int = 0) -> None:
        """Show the card of a worry; "" for a new one with this rank."""
        form = self.form
        if not isinstance(form, ConcernForm):
            form = ConcernForm(self._desk, self._workspace)
            self._put(form)
        form.edit(key, rank)
        self._show(form)

    def open_case(self) -> None:
        """Show the facts of the case."""
        form = self.form
        if not isinstance(form, CaseForm):
            form = CaseForm(self._workspace)
            self._put(form)
        self._show(form)

    def concern_key(self) -> str:
        """Give the key of the worry that is open, or ""."""
        shown = isinstance(self.form, ConcernForm) and not self.isHidden()
        return self.form.key() if shown and isinstance(self.form, ConcernForm) else ""

    def flush(self) -> None:
        """Store what has not been stored yet."""
        if self.form and not self.isHidden():
            self.form.flush()

    def refresh(self) -> None:
        """Show what is stored."""
        if self.form and not self.isHidden():
            self.form.load()

    def close_panel(self) -> None:
        """Store what was typed, and close."""
        if self.form:
            self.form.flush()
        self.hide()
        self.closed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        else:
            super().keyPressEvent(event)

    def _put(self, form: ConcernForm | CaseForm) -> None:
        if self.form:
            self.form.flush()
            self._column.removeWidget(self.form)
            self.form.hide()
            self.form.deleteLater()
        self.form = form
        self._column.addWidget(form)

    def _show(self, form: ConcernForm | CaseForm) -> None:
        self._heading.setText(form.title())
        self._area.verticalScrollBar().setValue(0)
        self.show()
        form.show()
        form.first_field().setFocus()
