"""List, lanes and table of the same entries: what is chosen in one is chosen in all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from opinion_desktop.domain.lanes import Window
from opinion_desktop.ui import theme
from opinion_desktop.ui.timeline import report
from opinion_desktop.ui.timeline.entries import Entry, Units
from opinion_desktop.ui.timeline.entry_list import EntryList
from opinion_desktop.ui.timeline.lanes_view import LanesView
from opinion_desktop.ui.timeline.table_view import TableTwin
from opinion_desktop.ui.widgets.panels import Splitter

_LIST_EM = 14
_WORDS_MS = 300  # the description of the chart may come a little later than the chart


class InStep(QStackedWidget):
    """Shows list and lanes side by side, or the table.

    Signals:
        chosen: the keys that a person has chosen in any of them.
        counted: how many entries are chosen now, whoever chose them.
        activated: the key of an entry to edit.
        key_pressed: a key that none of them has a use for.
    """

    chosen = Signal(list)
    counted = Signal(int)
    activated = Signal(str)
    key_pressed = Signal(QKeyEvent)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.list = EntryList()
        self.lanes = LanesView()
        self.table = TableTwin()
        self.splitter = Splitter(
            Qt.Orientation.Horizontal, "timeline_splitter", self.tr("Entries and chart")
        )
        self.splitter.addWidget(self.list)
        self.splitter.addWidget(self.lanes)
        self.splitter.setStretchFactor(0, 0)
        self.splitter.setStretchFactor(1, 1)
        self.addWidget(self.splitter)
        self.addWidget(self.table)
        self._entries: dict[str, Entry] = {}
        self._units = Units()
        self._words = QTimer(self)
        self._words.setSingleShot(True)
        self._words.setInterval(_WORDS_MS)
        self._words.timeout.connect(self._describe)
        for part in (self.list, self.lanes, self.table):
            part.chosen.connect(self._chosen)
            part.activated.connect(self.activated)
            part.key_pressed.connect(self.key_pressed)

    # --- entries ---

    def load(self, found: Iterable[Entry], units: Units) -> None:
        """Show these entries instead of all others; what was chosen stays chosen."""
        self._entries = {entry.key: entry for entry in found}
        self._units = units
        self.list.load(self._entries.values(), units)
        self._show_changed()

    def take(self, changed: Mapping[str, Entry | None]) -> None:
        """Add, replace or remove entries by their key; None removes."""
        for key, entry in changed.items():
            if entry:
                self._entries[key] = entry
            else:
                self._entries.pop(key, None)
        self.list.take(changed.items())
        self._show_changed()

    def entry(self, key: str) -> Entry | None:
        """Give an entry by its key."""
        return self._entries.get(key)

    def ordered(self) -> list[Entry]:
        """Give all entries in the order of time, those without a date last."""
        return self.list.ordered()

    def dated_keys(self) -> list[str]:
        """Give the keys of the entries with a date, in the order of time."""
        return [entry.key for entry in self.list.ordered() if entry.place]

    def _show_changed(self) -> None:
        self.lanes.load(self.ordered(), self._units)
        self.lanes.choose(self.list.keys())
        if self.shows_table():
            self._load_table()
        self._words.start()

    def _describe(self) -> None:
        said = report.sentences(self.ordered(), self._units)
        self.lanes.setAccessibleDescription(" ".join(said))

    # --- what is chosen ---

    def selected(self) -> list[str]:
        """Give the keys of the chosen entries."""
        return self.table.keys() if self.shows_table() else self.list.keys()

    def choose(self, keys: Iterable[str]) -> None:
        """Choose entries everywhere; of this only the number is told."""
        wanted = [key for key in keys if key in self._entries]
        self.list.choose(wanted)
        self.lanes.choose(wanted)
        if self.shows_table():
            self.table.choose(wanted)
        self.counted.emit(len(wanted))

    def step(self, by: int) -> None:
        """Choose the next or previous entry with a date, as a person asked for it."""
        keys, chosen = self.dated_keys(), self.selected()
        if keys:
            at = keys.index(chosen[0]) + by if chosen and chosen[0] in keys else 0
            key = keys[max(0, min(at, len(keys) - 1))]
            self.choose([key])
            self.chosen.emit([key])

    def after(self, gone: Iterable[str]) -> list[str]:
        """Name the entry to choose when some are gone: the next one, or the one before them."""
        keys, away = self.dated_keys(), set(gone)
        places = [place for place, key in enumerate(keys) if key in away]
        kept = [key for key in keys if key not in away]
        return [kept[min(places[0], len(kept) - 1)]] if places and kept else []

    def _chosen(self, keys: list[str]) -> None:
        sender = self.sender()
        if sender is not self.list:
            self.list.choose(keys)
        if sender is not self.lanes:
            self.lanes.choose(keys)
        if self.shows_table() and sender is not self.table:
            self.table.choose(keys)
        self.counted.emit(len(keys))
        self.chosen.emit(keys)

    # --- what is shown ---

    def shows_table(self) -> bool:
        """Whether the table is shown instead of list and lanes."""
        return self.currentWidget() is self.table

    def show_table(self, *, shown: bool) -> None:
        """Show the table, or list and lanes; what is chosen stays chosen."""
        if shown:
            self.setCurrentWidget(self.table)
            self._load_table()
        else:
            self.setCurrentWidget(self.splitter)

    def set_window(self, window: Window) -> None:
        """Show more or less of the recovery."""
        self.lanes.set_window(window)

    def take_focus(self) -> None:
        """Give the focus to what is shown."""
        if self.shows_table():
            self.table.view.setFocus()
        else:
            self.list.focus_list()

    def share(self, room: int) -> None:
        """Divide `room` pixels between list and lanes, as the text size needs it."""
        em = theme.current().em
        self.list.setMinimumWidth(em(10))
        self.lanes.setMinimumWidth(em(14))
        first = max(em(10), min(em(_LIST_EM + 6), room * 3 // 10))
        self.splitter.setSizes([first, room - first])

    def _load_table(self) -> None:
        self.table.load(self.ordered(), self._units)
        self.table.choose(self.list.keys())
