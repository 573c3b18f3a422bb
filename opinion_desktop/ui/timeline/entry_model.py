"""The entries of the timeline in order, as a list and as a table; words are found when shown."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from PySide6.QtCore import (
    QAbstractListModel,
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from typing_extensions import override

from opinion_desktop.ui import icons
from opinion_desktop.ui.timeline import entries
from opinion_desktop.ui.timeline.entries import Entry, Units

Index = QModelIndex | QPersistentModelIndex
KEY_ROLE = int(Qt.ItemDataRole.UserRole)
DATE_ROLE = KEY_ROLE + 1
TITLE_ROLE = KEY_ROLE + 2
_MANY = 50  # more changes at once are read in anew


class _Rows:
    """Sorted entries that tell a model about each change."""

    def __init__(self) -> None:
        self.sorted: list[Entry] = []
        self.by_key: dict[str, Entry] = {}

    def load(self, found: Iterable[Entry]) -> None:
        self.sorted = sorted(found, key=_order)
        self.by_key = {entry.key: entry for entry in self.sorted}

    def row(self, key: str) -> int:
        """Give the row of a key, or -1."""
        entry = self.by_key.get(key)
        return bisect_left(self.sorted, entry.order, key=_order) if entry else -1


def _order(entry: Entry) -> entries.Order:
    return entry.order


class EntryModel(QAbstractListModel):
    """One row for each entry; a change of one entry touches its row alone."""

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self._rows = _Rows()
        self._units = Units()
        self._words: dict[str, tuple[Entry, str, str]] = {}

    def load(self, found: Iterable[Entry], units: Units) -> None:
        """Show these entries; everything is new."""
        self.beginResetModel()
        self._words.clear()
        self._rows.load(found)
        self._units = units
        self.endResetModel()

    def take(self, changed: Iterable[tuple[str, Entry | None]]) -> None:
        """Add, replace or remove entries.

        Args:
            changed: key and entry as it is now, None where it is not here (any more).
        """
        changes = list(changed)
        if len(changes) > _MANY:
            kept = {**self._rows.by_key, **{key: entry for key, entry in changes if entry}}
            gone = {key for key, entry in changes if entry is None}
            self.load((kept[key] for key in kept if key not in gone), self._units)
            return
        for key, entry in changes:
            self._take(key, entry)

    def entry(self, row: int) -> Entry:
        """Give the entry in a row."""
        return self._rows.sorted[row]

    def entries(self) -> list[Entry]:
        """Give all entries in order."""
        return list(self._rows.sorted)

    def row(self, key: str) -> int:
        """Give the row of a key, or -1 if it is not here."""
        return self._rows.row(key)

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent and parent.isValid() else len(self._rows.sorted)

    @override
    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        if not index.isValid():
            return None
        entry = self._rows.sorted[index.row()]
        if role == KEY_ROLE:
            return entry.key
        if role == Qt.ItemDataRole.DecorationRole:
            return icons.icon(*entries.icon_of(entry.entity))
        when, title = self._said(entry)
        if role == DATE_ROLE:
            return when
        if role == TITLE_ROLE:
            return title
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{when}\n{title}"
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return f"{title}, {when}"
        return None

    def _said(self, entry: Entry) -> tuple[str, str]:
        """Say when and what; a view asks for all rows again when one of them changes."""
        known = self._words.get(entry.key)
        if known is None or known[0] is not entry:
            when = entries.date_text(entry.entity, self._units)
            known = (entry, when, entries.title_text(entry.entity, self._units))
            self._words[entry.key] = known
        return known[1:]

    def _take(self, key: str, entry: Entry | None) -> None:
        rows, row = self._rows, self._rows.row(key)
        if entry and row >= 0 and rows.sorted[row].order == entry.order:
            rows.sorted[row] = rows.by_key[key] = entry
            self.dataChanged.emit(self.index(row), self.index(row))
        elif entry and row >= 0:
            self._move(row, entry)
        elif entry:
            place = bisect_left(rows.sorted, entry.order, key=_order)
            self.beginInsertRows(QModelIndex(), place, place)
            rows.sorted.insert(place, entry)
            rows.by_key[key] = entry
            self.endInsertRows()
        elif row >= 0:
            self.beginRemoveRows(QModelIndex(), row, row)
            del rows.sorted[row], rows.by_key[key]
            self.endRemoveRows()

    def _move(self, row: int, entry: Entry) -> None:
        """Put a row where its new date belongs; it stays selected."""
        rows, top = self._rows, QModelIndex()
        place = bisect_left(rows.sorted, entry.order, key=_order)
        moves = place not in {row, row + 1}
        if moves:
            self.beginMoveRows(top, row, row, top, place)
        del rows.sorted[row]
        now = place - (place > row)
        rows.sorted.insert(now, entry)
        rows.by_key[entry.key] = entry
        if moves:
            self.endMoveRows()
        self.dataChanged.emit(self.index(now), self.index(now))


class EntryTableModel(QAbstractTableModel):
    """The same entries with their numbers: date, what, value, notes."""

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self._rows: list[Entry] = []
        self._units = Units()

    def load(self, found: Iterable[Entry], units: Units) -> None:
        """Show these entries in order."""
        self.beginResetModel()
        self._rows = sorted(found, key=_order)
        self._units = units
        self.endResetModel()

    def key(self, row: int) -> str:
        """Give the key of the entry in a row."""
        return self._rows[row].key

    def row(self, key: str) -> int:
        """Give the row of a key, or -1."""
        return next((row for row, entry in enumerate(self._rows) if entry.key == key), -1)

    def cells(self, row: int) -> tuple[str, str, str, str]:
        """Give the words of one row."""
        entity = self._rows[row].entity
        return (
            entries.date_text(entity, self._units),
            entries.what_text(entity),
            entries.value_column(entity, self._units),
            entries.note_text(entity),
        )

    def headings(self) -> tuple[str, str, str, str]:
        """Give the names of the columns."""
        return self.tr("Date"), self.tr("What"), self.tr("Value"), self.tr("Notes")

    def text(self, rows: Iterable[int]) -> str:
        """Give rows as lines with tabs, with the headings, for a spreadsheet."""
        lines = [self.headings(), *(self.cells(row) for row in rows)]
        return "\n".join("\t".join(line) for line in lines)

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent and parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent and parent.isValid() else 4

    @override
    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        if index.isValid() and role in {
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
        }:
            return self.cells(index.row())[index.column()]
        return None

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.headings()[section]
        return None
