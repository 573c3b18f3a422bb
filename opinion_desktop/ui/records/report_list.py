"""A list of files with a reason below each name; what belongs together is one row that unfolds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from opinion_desktop.ui import icons, theme
from opinion_desktop.ui.icons import Icon

_ROWS = 6  # beyond, it scrolls
_AROUND_PX = 18
_SIDE_PX = 24
_MARK = Qt.ItemDataRole.DecorationRole


@dataclass(frozen=True)
class Row:
    """The words of one file, and the key of its stored file, "" if there is none.

    A row with `inside` stands for those rows until it is unfolded.
    """

    text: str
    key: str = ""
    inside: tuple[Row, ...] = ()


class _Rows(QAbstractListModel):
    """Shows each row, and below an unfolded one those inside."""

    def __init__(self) -> None:
        super().__init__()
        self.given: list[Row] = []
        self.rows: list[Row] = []

    def load(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self.given = list(rows)
        self.rows = list(rows)
        self.endResetModel()

    def is_open(self, place: int) -> bool:
        """Whether the rows inside this one stand below it."""
        below = self.rows[place + 1 : place + 2]
        return bool(below) and below[0] in self.rows[place].inside[:1]

    def toggle(self, place: int) -> None:
        """Fold or unfold a row."""
        row, first = self.rows[place], place + 1
        if self.is_open(place):
            self.beginRemoveRows(QModelIndex(), first, place + len(row.inside))
            del self.rows[first : first + len(row.inside)]
            self.endRemoveRows()
        else:
            self.beginInsertRows(QModelIndex(), first, place + len(row.inside))
            self.rows[first:first] = row.inside
            self.endInsertRows()
        self.dataChanged.emit(self.index(place), self.index(place))

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    @override
    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DecorationRole and row.inside:
            is_open = self.is_open(index.row())
            return icons.icon(Icon.CHEVRON_DOWN if is_open else Icon.CHEVRON_RIGHT, "muted")
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            state = ""
            if row.inside:
                is_open = self.is_open(index.row())
                state = self.tr("unfolded") if is_open else self.tr("folded")
            return ", ".join(part for part in (*row.text.split("\n"), state) if part)
        return None


class ReportList(QListView):
    """Rows of an import report.

    Signals:
        opened: key of the stored file of a row, after Enter or a double click.
        current_changed: the same for the row that is current now; "" if it has none.
    """

    opened = Signal(str)
    current_changed = Signal(str)

    def __init__(self, name: str, accessible_name: str, parent: QWidget | None = None) -> None:
        """Start empty.

        Args:
            name: object name.
            accessible_name: what is listed.
            parent: the widget that owns it.
        """
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(accessible_name)
        self._rows = _Rows()
        self._rows.setParent(self)
        self.setWordWrap(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setModel(self._rows)
        self.setItemDelegate(_Wrapped(self))
        self.selectionModel().currentChanged.connect(self._tell)
        self.doubleClicked.connect(self._open)
        self.clicked.connect(self._clicked)
        theme.current().changed.connect(self._fit)

    def load(self, rows: Sequence[Row]) -> None:
        """Show these rows; the current one stays if the rows are the same."""
        if list(rows) != self._rows.given:
            self._rows.load(rows)
            self._fit()

    def current(self) -> str:
        """Return the key of the stored file of the current row, or ""."""
        index = self.currentIndex()
        return self._rows.rows[index.row()].key if index.isValid() else ""

    def choose_first(self) -> None:
        """Make the first row current and take the focus."""
        self.setCurrentIndex(self._rows.index(0))
        self.setFocus()

    def _tell(self) -> None:
        self.current_changed.emit(self.current())

    def _open(self) -> None:
        if key := self.current():
            self.opened.emit(key)

    def _clicked(self, index: QModelIndex) -> None:
        if self._rows.rows[index.row()].inside:
            self._toggle(index.row())

    def _toggle(self, place: int) -> None:
        self._rows.toggle(place)
        self._fit()

    def _fit(self) -> None:
        icon = theme.current().icon_px()
        self.setIconSize(QSize(icon, icon))
        heights = [self.sizeHintForIndex(self._rows.index(row)).height() for row in range(_ROWS)]
        self.setFixedHeight(sum(heights[: len(self._rows.rows)]) + 8)
        self.scheduleDelayedItemsLayout()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        place = self.currentIndex().row()
        has_inside = place >= 0 and bool(self._rows.rows[place].inside)
        is_open = has_inside and self._rows.is_open(place)
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        turns = (
            enter
            or event.key() == Qt.Key.Key_Space
            or (event.key() == Qt.Key.Key_Right and not is_open)
            or (event.key() == Qt.Key.Key_Left and is_open)
        )
        if has_inside and turns:
            self._toggle(place)
        elif enter:
            self._open()
        else:
            super().keyPressEvent(event)


class _Wrapped(QStyledItemDelegate):
    """Gives a row the height that its words need in the width of the list."""

    def __init__(self, view: ReportList) -> None:
        super().__init__(view)
        self._view = view

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        mark = self._view.iconSize().width() + 8 if index.data(_MARK) is not None else 0
        width = max(40, self._view.viewport().width() - _SIDE_PX - mark)
        area = QRect(0, 0, width, 9999)
        flags = int(Qt.TextFlag.TextWordWrap.value)
        box = self._view.fontMetrics().boundingRect(area, flags, str(index.data()))
        return QSize(width, box.height() + _AROUND_PX)
