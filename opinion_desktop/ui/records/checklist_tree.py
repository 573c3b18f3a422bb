"""The checklist on screen: as high as its rows, with keys for each line and drops on rows."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)
from typing_extensions import override

from opinion_desktop.domain.checklist_view import Line
from opinion_desktop.domain.record_kinds import RecordStatus
from opinion_desktop.services import labels
from opinion_desktop.ui import theme
from opinion_desktop.ui.records import words
from opinion_desktop.ui.records.checklist_model import FILES, NEXT, RECORD, STATUS, ChecklistModel
from opinion_desktop.ui.widgets.lists import dropped_paths

_AROUND_PX = 16  # padding of the style sheet and the line below a row
_SIDE_PX = 16
_USEFUL = "useful"


class ChecklistTree(QTreeView):
    """Signals carry the key of a line; what they mean is done by the page.

    Signals:
        chosen: another line is current, by a person or the program.
        opened: Enter, or a double click.
        status_wanted: S, and where to show the choices.
        note_wanted: N.
        add_wanted: Ctrl+I.
        removal_wanted: Delete.
        dropped: paths, and the key of the line they were dropped on, or "".
    """

    chosen = Signal(str)
    opened = Signal(str)
    status_wanted = Signal(str, QPoint)
    note_wanted = Signal(str)
    add_wanted = Signal(str)
    removal_wanted = Signal(str)
    dropped = Signal(list, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show an empty checklist."""
        super().__init__(parent)
        self.rows = ChecklistModel(self)
        self.single_keys = True
        self._over = ""
        self._folded = {_USEFUL}
        self._key = ""
        self._growing = False
        self.setObjectName("checklist")
        self.setAccessibleName(self.tr("Records of this case"))
        self._look()
        self.setModel(self.rows)
        self.setItemDelegate(_Wrapped(self))
        self._connect()

    def _look(self) -> None:
        self.setWordWrap(True)
        self.setUniformRowHeights(False)
        self.setAllColumnsShowFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setExpandsOnDoubleClick(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setIndentation(theme.GAP_L)
        self.setAcceptDrops(True)
        self.viewport().setAcceptDrops(True)
        header = self.header()
        header.setSectionsMovable(False)
        header.setStretchLastSection(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def _connect(self) -> None:
        self.rows.modelReset.connect(self._again)
        self.rows.dataChanged.connect(self._fit)
        self.expanded.connect(self._unfolded)
        self.collapsed.connect(self._folded_away)
        self.selectionModel().currentChanged.connect(self._current)
        self.doubleClicked.connect(self._double_clicked)
        theme.current().changed.connect(self._new_theme)

    # --- for the page ---

    def key(self) -> str:
        """Return the key of the current line, "" if a heading or nothing is current."""
        return self._key

    def line(self) -> Line | None:
        """Return the current line, or None."""
        return self.rows.line(self.rows.index_of(self._key))

    def choose(self, key: str) -> bool:
        """Make a line current and unfold its group; say whether it is shown."""
        index = self.rows.index_of(key)
        if not index.isValid():
            return False
        self.setExpanded(index.parent(), True)  # noqa: FBT003
        self.setCurrentIndex(index)
        return True

    def folded(self) -> list[str]:
        """Return which headings are folded, for the next time."""
        return sorted(self._folded)

    def set_folded(self, names: list[str]) -> None:
        """Fold the headings that `folded` named."""
        self._folded = set(names)
        self._unfold()

    # --- rows and their place ---

    def _again(self) -> None:
        self._unfold()
        for row in range(self.rows.rowCount()):
            self.setFirstColumnSpanned(row, QModelIndex(), True)  # noqa: FBT003
        index = self.rows.index_of(self._key)
        if index.isValid():
            self.setCurrentIndex(index)
        self._fit()

    def _unfold(self) -> None:
        for row in range(self.rows.rowCount()):
            heading = self.rows.index(row, RECORD)
            self.setExpanded(heading, self._name(heading) not in self._folded)

    def _name(self, heading: QModelIndex) -> str:
        section = self.rows.section(heading)
        return (section.group or _USEFUL) if section else ""

    def _unfolded(self, heading: QModelIndex) -> None:
        self._folded.discard(self._name(heading))
        self._fit()

    def _folded_away(self, heading: QModelIndex) -> None:
        self._folded.add(self._name(heading))
        self._fit()

    def _new_theme(self) -> None:
        self.rows.repaint()
        self._resize_columns()

    def _fit(self) -> None:
        """Become as high as the rows are, once Qt has laid them out."""
        self.scheduleDelayedItemsLayout()
        if not self._growing:
            self._growing = True
            QTimer.singleShot(0, self, self._grow)

    def _grow(self) -> None:
        self._growing = False
        self.executeDelayedItemsLayout()
        height = self.header().sizeHint().height() + 6
        index = self.rows.index(0, RECORD)
        while index.isValid():
            height += self.rowHeight(index)
            index = self.indexBelow(index)
        if height != self.height():
            self.setFixedHeight(height)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._resize_columns()

    def _resize_columns(self) -> None:
        metrics = self.fontMetrics()
        icon = theme.current().icon_px()
        self.setIconSize(QSize(icon, icon))
        longest = [labels.status_label(status) for status in RecordStatus]
        longest.append(words.overdue_words(88))
        widths = [metrics.horizontalAdvance(text) for text in longest]
        whole = self.viewport().width()
        status = min(max(widths) + icon + 2 * _SIDE_PX, whole * 24 // 100)
        files = (whole - status) * 29 // 100
        coming = (whole - status) * 32 // 100
        header = self.header()
        header.resizeSection(STATUS, status)
        header.resizeSection(FILES, files)
        header.resizeSection(NEXT, coming)
        header.resizeSection(RECORD, whole - status - files - coming)
        self._fit()

    # --- keys and mouse ---

    def _current(self, index: QModelIndex) -> None:
        line = self.rows.line(index)
        if line and line.key != self._key:
            self._key = line.key
            self.chosen.emit(line.key)

    def _here(self) -> str:
        """Return the key of the line under the focus, "" on a heading."""
        line = self.rows.line(self.currentIndex())
        return line.key if line else ""

    def _double_clicked(self, index: QModelIndex) -> None:
        if line := self.rows.line(index):
            self.opened.emit(line.key)
        else:
            self._toggle(index)

    def _toggle(self, heading: QModelIndex) -> None:
        self.setExpanded(heading, not self.isExpanded(heading))

    @override
    def event(self, event: QEvent) -> bool:
        # The window has Ctrl+I too, for files without a line; here it means the current line.
        is_asked = event.type() is QEvent.Type.ShortcutOverride
        if is_asked and isinstance(event, QKeyEvent) and _is_add(event) and self._here():
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, here = event.key(), self._here()
        plain = event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        }
        letters = {Qt.Key.Key_N: self.note_wanted} if self.single_keys else {}
        signals = {
            **letters,
            Qt.Key.Key_Return: self.opened,
            Qt.Key.Key_Enter: self.opened,
            Qt.Key.Key_Delete: self.removal_wanted,
        }
        if here and _is_add(event):
            self.add_wanted.emit(here)
        elif here and plain and key == Qt.Key.Key_S and self.single_keys:
            self.status_wanted.emit(here, self._below_current())
        elif here and plain and (signal := signals.get(Qt.Key(key))):
            signal.emit(here)
        elif not here and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._toggle(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        line = self.rows.line(self.indexAt(event.pos()))
        if line:
            self.choose(line.key)
        if here := self._here():
            self.status_wanted.emit(here, self._below_current())

    def _below_current(self) -> QPoint:
        box = self.visualRect(self.currentIndex().siblingAtColumn(STATUS))
        return self.viewport().mapToGlobal(box.bottomLeft())

    # --- files dropped on rows ---

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_paths(event):
            event.acceptProposedAction()

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        line = self.rows.line(self.indexAt(event.position().toPoint()))
        self._mark(line.key if line else "")
        event.acceptProposedAction()

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        del event
        self._mark("")

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        line = self.rows.line(self.indexAt(event.position().toPoint()))
        self._mark("")
        if found := dropped_paths(event):
            event.acceptProposedAction()
            self.dropped.emit(found, line.key if line else "")

    def _mark(self, key: str) -> None:
        self._over = key
        self.viewport().update()

    @override
    def drawRow(
        self,
        painter: QPainter,
        options: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().drawRow(painter, options, index)
        line = self.rows.line(index)
        if line and line.key == self._over:
            painter.setPen(QPen(theme.current().color("primary"), 2))
            painter.drawRect(options.rect.adjusted(1, 1, -2, -2))


class _Wrapped(QStyledItemDelegate):
    """Makes rows as high as their wrapped texts; a tree view does not see to that itself."""

    def __init__(self, tree: ChecklistTree) -> None:
        super().__init__(tree)
        self._tree = tree

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        width = self._tree.columnWidth(index.column()) - _SIDE_PX
        if self._tree.rows.section(index):
            width = self._tree.viewport().width() - _SIDE_PX
        elif index.column() == RECORD:
            width -= 2 * self._tree.indentation()
        if index.column() in {STATUS, FILES}:
            width -= self._tree.iconSize().width() + 6
        flags = int(Qt.TextFlag.TextWordWrap.value)
        area = QRect(0, 0, max(20, width), 9999)
        box = self._tree.fontMetrics().boundingRect(area, flags, str(index.data() or ""))
        height = max(box.height() + _AROUND_PX, theme.MIN_TARGET_PX + 2)
        return QSize(width, height)


def _is_add(event: QKeyEvent) -> bool:
    ctrl = event.modifiers() == Qt.KeyboardModifier.ControlModifier
    return ctrl and event.key() == Qt.Key.Key_I
