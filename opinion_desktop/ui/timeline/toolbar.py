"""The buttons over the timeline: what to add, how much to show, and how."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from opinion_desktop.domain.lanes import Window
from opinion_desktop.ui import fonts, icons, theme
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.timeline.add_menu import AddMenu
from opinion_desktop.ui.widgets.buttons import plain_button, primary_button
from opinion_desktop.ui.widgets.choices import Choice, FilterChips
from opinion_desktop.ui.widgets.flow import FlowLayout
from opinion_desktop.ui.widgets.text import MutedLabel, restyle


class Toolbar(QWidget):
    """Wraps into lines on narrow pages.

    Signals:
        pain_wanted: open the quick pain score.
        edit_wanted: open the chosen entry.
        window_chosen: the key of a `Window`.
        days_toggled: dates or days after surgery; ask `days`.
        table_toggled: lanes or table; ask `table`.
    """

    pain_wanted = Signal()
    edit_wanted = Signal()
    window_chosen = Signal(str)
    days_toggled = Signal()
    table_toggled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the buttons."""
        super().__init__(parent)
        self._known = False
        self._is_empty = False
        self.menu = AddMenu(self)
        self.add = primary_button(self.tr("Add entry"), Icon.PLUS, "timeline_add")
        self.pain = plain_button(self.tr("Quick pain score"), Icon.ACTIVITY, "timeline_quick_pain")
        self.edit = plain_button(
            self.tr("Edit"), Icon.PENCIL, "timeline_edit", self.tr("Edit the chosen entry")
        )
        self.windows = FilterChips("timeline_window", self.tr("Show"))
        self.days = plain_button(self.tr("Days after surgery"), None, "timeline_days")
        self.days.setAccessibleName(self.tr("Days after surgery instead of dates"))
        self.days.setProperty("kind", "filter")
        self.table = plain_button(self.tr("Show as table"), Icon.TABLE, "timeline_as_table")
        for button in (self.days, self.table):
            button.setCheckable(True)
        self._shown = QWidget()
        row = QHBoxLayout(self._shown)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP_S)
        row.addWidget(MutedLabel(self.tr("Show"), wrap=False))
        row.addWidget(self.windows, 1)
        flow = FlowLayout(self, theme.GAP_S)
        for part in (self.add, self.pain, self.edit, self._shown, self.days, self.table):
            flow.addWidget(part)
        self.add.clicked.connect(self.open_menu)
        self.pain.clicked.connect(self._want_pain)
        self.edit.clicked.connect(self._want_edit)
        self.windows.chosen.connect(self.window_chosen)
        self.days.clicked.connect(self._days_clicked)
        self.table.clicked.connect(self._table_clicked)
        self.set_surgery(known=False)
        self.set_chosen(0)

    def set_surgery(self, *, known: bool) -> None:
        """Offer what needs the exact day of surgery, or leave it out."""
        choices = [
            Choice(key=Window.TWO_WEEKS, text=self.tr("2 weeks")),
            Choice(key=Window.THREE_MONTHS, text=self.tr("3 months")),
            Choice(key=Window.ALL, text=self.tr("Everything")),
        ]
        if known:
            choices.insert(2, Choice(key=Window.SINCE_SURGERY, text=self.tr("Since surgery")))
        self.windows.set_choices(choices)
        self._known = known
        self._arrange()
        # Chips that were made anew come last in the order of Tab until they are put in place.
        chips = self.windows.findChildren(QPushButton)
        order = [self.add, self.pain, self.edit, *chips, self.days, self.table]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def set_table(self, *, shown: bool) -> None:
        """Leave out what is for the lanes alone while the table is shown."""
        self.table.setChecked(shown)
        self._arrange()

    def set_empty(self, *, empty: bool) -> None:
        """Leave out how to show things while there is nothing; the empty place is primary then."""
        if self._is_empty != empty:
            self._is_empty = empty
            self.add.setProperty("kind", "plain" if empty else "primary")
            fonts.embolden(self.add, on=not empty)
            icons.set_icon(self.add, Icon.PLUS, "text" if empty else "on_primary")
            restyle(self.add)
            self._arrange()

    def set_chosen(self, count: int) -> None:
        """Offer to edit while one entry is chosen."""
        self.edit.setEnabled(count == 1)

    def open_menu(self) -> None:
        """Open the menu of what can be added, under its button."""
        self.menu.popup(self.add.mapToGlobal(self.add.rect().bottomLeft()))

    def _arrange(self) -> None:
        table = self.table.isChecked()
        self.table.setText(self.tr("Show as chart") if table else self.tr("Show as table"))
        self.table.setAccessibleName(self.table.text())
        self._shown.setVisible(not table and not self._is_empty)
        self.days.setVisible(self._known and not table and not self._is_empty)
        for part in (self.edit, self.table):
            part.setVisible(not self._is_empty)

    def _want_pain(self) -> None:
        self.pain_wanted.emit()

    def _want_edit(self) -> None:
        self.edit_wanted.emit()

    def _days_clicked(self) -> None:
        self.days_toggled.emit()

    def _table_clicked(self) -> None:
        self._arrange()
        self.table_toggled.emit()
