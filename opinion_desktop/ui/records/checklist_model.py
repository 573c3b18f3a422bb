"""The checklist as a tree: groups, and under each its lines, in four columns."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from opinion_desktop.domain.checklist_view import Line, NextStep, Section
from opinion_desktop.ui import icons, theme
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.records import words
from opinion_desktop.ui.records.words import Made

Index = QModelIndex | QPersistentModelIndex
RECORD, STATUS, FILES, NEXT = range(4)
KEY_ROLE = int(Qt.ItemDataRole.UserRole)
_GROUP_ID = 0  # internal id of a heading; a line has the number of its section plus one
_URGENT = {NextStep.CALL, NextStep.REPLACE, NextStep.CHECK_GUESS}


class ChecklistModel(QAbstractItemModel):
    """Headings at the top level, lines below them; a change of one line touches its row alone."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._sections: tuple[Section, ...] = ()
        self._made = Made()

    def load(self, sections: tuple[Section, ...], made: Made) -> None:
        """Show these sections; rows that are as before are left alone."""
        if _shape(sections) != _shape(self._sections):
            self.beginResetModel()
            self._sections, self._made = sections, made
            self.endResetModel()
            return
        before, other = self._sections, made != self._made
        self._sections, self._made = sections, made
        for number, section in enumerate(sections):
            for row, line in enumerate(section.lines):
                if other or line != before[number].lines[row]:
                    self.dataChanged.emit(
                        self.createIndex(row, RECORD, number + 1),
                        self.createIndex(row, NEXT, number + 1),
                    )

    def repaint(self) -> None:
        """Tell that icons and colours are others now."""
        for number, section in enumerate(self._sections):
            last = len(section.lines) - 1
            self.dataChanged.emit(
                self.createIndex(0, RECORD, number + 1), self.createIndex(last, NEXT, number + 1)
            )

    def line(self, index: Index) -> Line | None:
        """Return the line of an index, or None for a heading."""
        if not index.isValid() or index.internalId() == _GROUP_ID:
            return None
        return self._sections[index.internalId() - 1].lines[index.row()]

    def section(self, index: Index) -> Section | None:
        """Return the section of a heading, or None for a line."""
        if not index.isValid() or index.internalId() != _GROUP_ID:
            return None
        return self._sections[index.row()]

    def index_of(self, key: str) -> QModelIndex:
        """Return the index of a line by its key; invalid if it is not shown."""
        for number, section in enumerate(self._sections):
            for row, line in enumerate(section.lines):
                if line.key == key:
                    return self.createIndex(row, RECORD, number + 1)
        return QModelIndex()

    def first_line(self) -> Line | None:
        """Return the first line with something to do, else the first line."""
        lines = [line for section in self._sections for line in section.lines]
        return next((line for line in lines if line.is_to_do), lines[0] if lines else None)

    # --- what Qt asks ---

    @override
    def index(self, row: int, column: int, parent: Index | None = None) -> QModelIndex:
        parent = parent or QModelIndex()
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        number = parent.row() + 1 if parent.isValid() else _GROUP_ID
        return self.createIndex(row, column, number)

    @override
    def parent(self, child: Index | None = None) -> QModelIndex:  # type: ignore[override]
        if child is None or not child.isValid() or child.internalId() == _GROUP_ID:
            return QModelIndex()
        return self.createIndex(child.internalId() - 1, RECORD, _GROUP_ID)

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        if parent is None or not parent.isValid():
            return len(self._sections)
        if parent.internalId() != _GROUP_ID or parent.column() != RECORD:
            return 0
        return len(self._sections[parent.row()].lines)

    @override
    def columnCount(self, parent: Index | None = None) -> int:
        del parent
        return NEXT + 1

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        names = (self.tr("Record"), self.tr("Status"), self.tr("Files"), self.tr("Next step"))
        return names[section]

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.line(index)
        if line:
            return self._of_line(line, index.column(), role)
        section = self.section(index)
        if section and index.column() == RECORD:
            return self._of_section(section, role)
        return None

    def _of_section(self, section: Section, role: int) -> Any:
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return words.section_title(section.group, len(section.lines))
        if role == Qt.ItemDataRole.FontRole:
            return theme.current().font("h3")
        return None

    def _of_line(self, line: Line, column: int, role: int) -> Any:
        if role == KEY_ROLE:
            return line.key
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(line, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return words.spoken(line) if column == RECORD else self._text(line, column)
        look = words.STATUS_LOOKS[line.status]
        if role == Qt.ItemDataRole.DecorationRole:
            return (
                icons.icon(look.icon, look.token) if column == STATUS else self._mark(line, column)
            )
        if role == Qt.ItemDataRole.ForegroundRole:
            if column == STATUS and not line.status.is_settled:
                return theme.current().color(look.token)
            if column == NEXT and line.next_step in _URGENT:
                return theme.current().color("warn")
        return None

    def _mark(self, line: Line, column: int) -> Any:
        """Return the icon beside the files: damaged ones, or scans of another name."""
        if column == FILES and line.damaged:
            return icons.icon(Icon.FILE_EXCLAMATION_POINT, "danger")
        if column == FILES and line.key in self._made.others:
            return icons.icon(Icon.USER, "warn")
        return None

    def _text(self, line: Line, column: int) -> str:
        if column == RECORD:
            return words.record_name(line.record)
        if column == STATUS:
            return words.status_words(line)
        return words.files_words(line, self._made) if column == FILES else words.next_words(line)


def _shape(sections: tuple[Section, ...]) -> list[tuple[str | None, list[str]]]:
    return [(section.group, [line.key for line in section.lines]) for section in sections]
