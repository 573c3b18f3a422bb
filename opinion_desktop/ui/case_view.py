"""One open case: its header, the seven tabs, and the way between them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from opinion_desktop.domain.navigation import Target
from opinion_desktop.services.desk import Desk
from opinion_desktop.services.workspace import Workspace
from opinion_desktop.ui import theme
from opinion_desktop.ui.case_tabs import CaseTabs
from opinion_desktop.ui.header import CaseHeader
from opinion_desktop.ui.tabs import TABS
from opinion_desktop.ui.widgets.fields import LineField, TextArea
from opinion_desktop.ui.widgets.page import Page
from opinion_desktop.ui.writing_as import WritingAs

NARROW_EM = 62  # below it the header leaves out the kind badge


class CaseView(QWidget):
    """Header, tab bar and the pages of one case; a page is made when it is first shown.

    Attributes:
        workspace: the case; it may outlive this view while files are being added.
        is_unsaved: whether a field holds text that could not be stored.

    Its window title is that of the main window; an import may name the case at any time.

    Signals:
        tab_changed: another tab is in front.
        history_changed: the texts of Undo and Redo may be others now.
    """

    tab_changed = Signal(str)
    history_changed = Signal()

    def __init__(
        self,
        desk: Desk,
        workspace: Workspace,
        header: CaseHeader,
        actions: Mapping[str, QAction],
        parent: QWidget | None = None,
    ) -> None:
        """Show the case that `workspace` holds, on the tab where it was left."""
        super().__init__(parent)
        self.workspace = workspace
        self._desk = desk
        self._header = header
        self._pages: dict[str, Page] = {}
        self._places: dict[str, Any] = {}
        self._back: list[str] = []
        self.is_unsaved = False
        self._build(actions)
        self._connect()
        self._show_case()

    def _build(self, actions: Mapping[str, QAction]) -> None:
        self._tabs = CaseTabs(actions)
        self._bar = self._tabs.bar
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._tabs)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._bar.currentChanged.connect(self._show_index)
        self._tabs.writing_wanted.connect(self._ask_writer)
        self.workspace.changed.connect(self._written)
        self.workspace.failed.connect(self._not_written)
        self.workspace.history_changed.connect(self.history_changed)
        theme.current().changed.connect(self._fit)
        for index, tab in enumerate(TABS):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{index + 1}"), self)
            shortcut.activated.connect(partial(self.open_tab, tab.key))

    @property
    def tab(self) -> str:
        """The key of the tab in front."""
        return TABS[self._bar.currentIndex()].key

    @property
    def page(self) -> Page:
        """The page in front."""
        return self._page(self.tab)

    def open_tab(self, key: str) -> None:
        """Bring a tab to the front."""
        keys = [tab.key for tab in TABS]
        if key in keys:
            self._bar.setCurrentIndex(keys.index(key))
            self._show_index(self._bar.currentIndex())

    def step_tab(self, by: int) -> None:
        """Go to the next or previous tab, round the end."""
        self.open_tab(TABS[(self._bar.currentIndex() + by) % len(TABS)].key)

    def open_target(self, target: Target) -> None:
        """Show an entity or a place, and remember the way back."""
        if target.tab != self.tab:
            self._back.append(self.tab)
        self.open_tab(target.tab)
        if target.entity_key or target.anchor:
            self._page(target.tab).show_target(target)

    def go_back(self) -> bool:
        """Go back one step after `open_target`; say whether there was one."""
        if self._back:
            self.open_tab(self._back.pop())
            return True
        return False

    def place(self) -> dict[str, Any]:
        """Return where the person is: the tab, and the place on each page that was opened."""
        pages = {key: page.state() for key, page in self._pages.items()}
        return {"tab": self.tab, "pages": {**self._places, **pages}}

    def restore(self, place: dict[str, Any]) -> None:
        """Go back to what `place` gave."""
        self._places = dict(place.get("pages", {}))
        self.open_tab(str(place.get("tab", TABS[0].key)))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _page(self, key: str) -> Page:
        if key not in self._pages:
            (tab,) = (tab for tab in TABS if tab.key == key)
            page = tab.make(self._desk, self.workspace, self._stack)
            self._pages[key] = page
            self._stack.addWidget(page)
            if place := self._places.get(key):
                page.restore(place)
        return self._pages[key]

    def _show_index(self, index: int) -> None:
        page = self._page(TABS[index].key)
        if self._stack.currentWidget() is not page:
            self._stack.setCurrentWidget(page)
            self.tab_changed.emit(TABS[index].key)

    def _not_written(self) -> None:
        """Say so, and let every field offer again what it holds."""
        self._header.show_unsaved(self.tr("Not saved"))
        areas = [area.untell() for area in self.findChildren(TextArea)]
        lines = [line.untell() for line in self.findChildren(LineField)]
        self.is_unsaved = any((*areas, *lines))

    def _written(self) -> None:
        self.is_unsaved = False
        self._header.show_saved()
        self._show_case()

    def _show_case(self) -> None:
        self.setWindowTitle(f"{self.workspace.case.title} – Opinion Desktop")
        self._header.show_case(self.workspace.case)
        self._tabs.show_writer(self.workspace.case.author)
        self._fit()

    def _ask_writer(self) -> None:
        dialog = WritingAs(self.workspace.case.author, self)
        if dialog.exec():
            # As the case is now: an import may have named it while the question was open.
            named = replace(self.workspace.case, author=dialog.author)
            self.workspace.put(self.tr("Change who is writing"), named)
        dialog.deleteLater()

    def _fit(self) -> None:
        """Leave out or move what there is no room for."""
        self._header.set_narrow(narrow=self.width() < theme.current().em(NARROW_EM))
        if self._tabs.fit(self.width()):
            self._tabs.hold(self._header.saved)
        else:
            self._header.hold_saved()
