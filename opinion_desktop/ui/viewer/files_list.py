"""The list beside the panes: a click or an arrow key shows, Enter opens, dragging puts."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)
from typing_extensions import override

from opinion_desktop.ui import icons, theme
from opinion_desktop.ui.viewer.files_model import PLACE_ROLE, FilesModel

INDENT_PX = 14
REST_MS = 250  # while an arrow key is held, nothing is opened
AROUND_PX = 24  # padding and border of an item, as in app.qss


class FilesList(QTreeView):
    """Shows the `FilesModel`, names wrapped rather than cut.

    Signals:
        open_requested: a person wants to work with this place: Enter or a double click.
        picked: a person clicked this place.
        shown: a person rests on this place with the arrow keys.
        current_changed: this place is chosen in the list now; "" for headings.
    """

    open_requested = Signal(str)
    picked = Signal(str)
    shown = Signal(str)
    current_changed = Signal(str)

    def __init__(self, model: FilesModel, parent: QWidget | None = None) -> None:
        """Show a list.

        Args:
            model: of the open case.
            parent: the widget that owns it.
        """
        super().__init__(parent)
        self._files = model
        self.setObjectName("viewer_list")
        self.setAccessibleName(self.tr("Scans, documents and photos of this case"))
        self.setModel(model)
        self.setHeaderHidden(True)
        self.setWordWrap(True)
        self.setItemDelegate(_Wrapped(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setExpandsOnDoubleClick(True)
        self.setProperty("pane", "true")
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._show_current)
        self._dress()
        theme.current().changed.connect(self._dress)
        self.clicked.connect(self._clicked)
        self.doubleClicked.connect(self._open)
        self.selectionModel().currentChanged.connect(self._current_changed)
        self.expandAll()

    def current_place(self) -> str:
        """Give what is chosen in the list, or ""."""
        return str(self.currentIndex().data(PLACE_ROLE) or "")

    def choose(self, place: str) -> None:
        """Choose a row from the program."""
        index = self._files.row_of(place)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def refill(self) -> None:
        """Take over what has changed; the chosen row stays."""
        place, at = self.current_place(), self.verticalScrollBar().value()
        self._files.refill()
        self.expandAll()
        self.choose(place)
        self.verticalScrollBar().setValue(at)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        before = self.current_place()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and before:
            self._rest.stop()
            self.open_requested.emit(before)
            return
        super().keyPressEvent(event)
        if self.current_place() != before:
            self._rest.start()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()  # other widths wrap into other heights

    def _dress(self) -> None:
        size = theme.current().icon_px(icons.BUTTON_PX)
        self.setIconSize(QSize(size, size))
        self.setIndentation(INDENT_PX)
        self.scheduleDelayedItemsLayout()

    def _show_current(self) -> None:
        if place := self.current_place():
            self.shown.emit(place)

    def _clicked(self, index: QModelIndex) -> None:
        self._rest.stop()
        if place := index.data(PLACE_ROLE):
            self.picked.emit(str(place))

    def _open(self, index: QModelIndex) -> None:
        if place := index.data(PLACE_ROLE):
            self.open_requested.emit(str(place))

    def _current_changed(self, current: QModelIndex) -> None:
        self.current_changed.emit(str(current.data(PLACE_ROLE) or ""))


class _Wrapped(QStyledItemDelegate):
    """Gives each row the height that its wrapped name needs."""

    def __init__(self, tree: QTreeView) -> None:
        super().__init__(tree)
        self._tree = tree

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        depth, above = 1, index.parent()
        while above.isValid():
            depth, above = depth + 1, above.parent()
        used = depth * self._tree.indentation() + AROUND_PX
        if index.data(Qt.ItemDataRole.DecorationRole) is not None:
            used += self._tree.iconSize().width() + 6
        width = max(self._tree.viewport().width() - used, 40)
        box = self._tree.fontMetrics().boundingRect(
            QRect(0, 0, width, 10_000),
            int(Qt.TextFlag.TextWordWrap.value),
            str(index.data()),
        )
        return QSize(width, max(box.height() + 16, theme.MIN_TARGET_PX))
