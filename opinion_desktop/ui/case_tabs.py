"""The row under the header of a case: the seven tabs, who is writing, help and settings."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QTabBar, QVBoxLayout, QWidget

from opinion_desktop.services.labels import translated
from opinion_desktop.ui import icons, theme
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.tabs import TABS
from opinion_desktop.ui.widgets.buttons import link_button

ICON_PX = 16
MENU = ("help", "larger", "smaller", "usual_size", "full_screen", "settings")
"""Actions of the window that are in the menu, for who does not know their keys."""


class CaseTabs(QWidget):
    """Tabs at the left, two quiet buttons at the right, or below where there is no room.

    Attributes:
        bar: the tabs.

    Signals:
        writing_wanted: the person wants to say who is writing.
    """

    writing_wanted = Signal()

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        """Build the row.

        Args:
            actions: every action of the window, by name.
            parent: the widget that owns it.
        """
        super().__init__(parent)
        self.setProperty("pane", True)  # noqa: FBT003  # a value, as Qt stores it
        self.bar = QTabBar(self)
        self.bar.setObjectName("case_tabs")
        self.bar.setAccessibleName(self.tr("Tabs of this case"))
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self.bar.setUsesScrollButtons(True)
        for tab in TABS:
            self.bar.addTab(translated("Tabs", tab.label))
        self._writing = link_button("", Icon.USER, "writing_as", parent=self)
        self._writing.clicked.connect(self.writing_wanted)
        self._more = self._menu_button(actions)
        self._above, self._below = QHBoxLayout(), QHBoxLayout()
        self._above.setSpacing(theme.GAP_M)
        self._above.setContentsMargins(0, 0, theme.GAP_S, 0)
        self._below.setSpacing(theme.GAP_L)
        self._below.setContentsMargins(theme.GAP_L, 0, theme.GAP_L, 0)
        self._above.addWidget(self.bar, 1)
        self._below.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._above)
        column.addLayout(self._below)

    def show_writer(self, author: str) -> None:
        """Say whose name new entries get; empty for the patient."""
        name = author or self.tr("the patient")
        self._writing.setText(self.tr("Writing as: {name}").format(name=name))
        self._writing.setAccessibleName(self.tr("Writing as: {name}. Change").format(name=name))

    def fit(self, width: int) -> bool:
        """Lay out for a width in pixels; the quiet buttons go below if they have no room.

        Returns:
            Whether there is a row below the tabs.
        """
        px = theme.current().icon_px(ICON_PX)
        self.bar.setIconSize(QSize(px, px))
        for index, tab in enumerate(TABS):
            self.bar.setTabIcon(index, icons.icon(tab.icon, "muted", ICON_PX))
        if self.bar.sizeHint().width() > width:
            for index in range(self.bar.count()):
                self.bar.setTabIcon(index, QIcon())
        links = self._writing.sizeHint().width() + self._more.sizeHint().width()
        links += 2 * theme.GAP_M + theme.GAP_S
        row = self._below if self.bar.sizeHint().width() + links > width else self._above
        for button in (self._writing, self._more):
            if row.indexOf(button) < 0:
                row.addWidget(button)
        return row is self._below

    def hold(self, chip: QWidget) -> None:
        """Show a chip of the header at the left of the row below the tabs."""
        if self._below.indexOf(chip) < 0:
            self._below.insertWidget(0, chip)

    def _menu_button(self, actions: Mapping[str, QAction]) -> QPushButton:
        name = self.tr("Help, text size and settings")
        icon = Icon.CIRCLE_QUESTION_MARK
        button = link_button(self.tr("Help"), icon, "case_menu", name, parent=self)
        button.setProperty("menu", "true")
        menu = QMenu(button)
        menu.setObjectName("case_menu_entries")
        for name in MENU:
            menu.addAction(actions[name])
        button.setMenu(menu)
        return button
