"""A list of cards that keys can walk through, and a place to drop files."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from opinion_desktop.ui import icons, theme
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.widgets.buttons import link_button
from opinion_desktop.ui.widgets.text import BodyLabel, IconLabel, restyle


class ListRow(QFrame):
    """One card of a `CardList`; lay out its contents in `body`.

    Signals:
        chosen: it has the focus now.
        activated: Enter, or a double click.
        removal_requested: Delete.
    """

    chosen = Signal()
    activated = Signal()
    removal_requested = Signal()

    def __init__(self, key: str, accessible_name: str, parent: QWidget | None = None) -> None:
        """Make an empty row.

        Args:
            key: what it stands for.
            accessible_name: the whole row in words: "Operation report, Have it".
            parent: the widget that owns it.
        """
        super().__init__(parent)
        self.key = key
        self.setObjectName(f"row_{key}")
        self.setAccessibleName(accessible_name)
        self.setProperty("card", "row")
        self.setProperty("selected", "false")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.body = QHBoxLayout(self)
        self.body.setContentsMargins(theme.GAP_L, theme.GAP_M, theme.GAP_L, theme.GAP_M)
        self.body.setSpacing(theme.GAP_M)

    def set_selected(self, selected: bool) -> None:
        """Show whether this is the current row."""
        value = "true" if selected else "false"
        if self.property("selected") != value:
            self.setProperty("selected", value)
            restyle(self)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.chosen.emit()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self.activated.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.activated.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.removal_requested.emit()
        else:
            super().keyPressEvent(event)


class CardList(QWidget):
    """Cards one below the other; Up and Down move, Enter opens, Delete removes.

    Signals:
        current_changed: the key of the row that got the focus.
        activated: the key of the row to open.
        removal_requested: the key of the row to remove.
    """

    current_changed = Signal(str)
    activated = Signal(str)
    removal_requested = Signal(str)

    def __init__(self, name: str, accessible_name: str, parent: QWidget | None = None) -> None:
        """Make an empty list.

        Args:
            name: object name.
            accessible_name: what is listed.
            parent: the widget that owns it.
        """
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(accessible_name)
        self._rows: list[ListRow] = []
        self._current = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.GAP_S)

    def set_rows(self, rows: Iterable[ListRow]) -> None:
        """Show these rows instead of the old ones; the current one stays by its key.

        Args:
            rows: taken over by the list.
        """
        had_focus = any(row.hasFocus() for row in self._rows)
        for row in self._rows:
            # Hiding a row hands its focus to the next; that is nobody's choice.
            row.blockSignals(True)  # noqa: FBT003
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = list(rows)
        for row in self._rows:
            self._column.addWidget(row)
            row.show()  # a layout would show it later, too late for the focus
            row.chosen.connect(self._row_chosen)
            row.activated.connect(self._row_activated)
            row.removal_requested.connect(self._row_removal)
        kept = self.row(self._current)
        self._current = kept.key if kept else ""
        self._mark()
        if had_focus and self._rows:
            (kept or self._rows[0]).setFocus()

    def rows(self) -> list[ListRow]:
        """Give the rows in order."""
        return list(self._rows)

    def row(self, key: str) -> ListRow | None:
        """Give the row of a key, or None if it is not in the list."""
        return next((row for row in self._rows if row.key == key), None)

    def current(self) -> str:
        """Give the key of the current row, or ""."""
        return self._current

    def set_current(self, key: str) -> None:
        """Mark a row from the program and bring it into view; this is not told."""
        row = self.row(key)
        self._current = key if row else ""
        self._mark()
        if row:
            self._show_row(row)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        places = [place for place, row in enumerate(self._rows) if row.hasFocus()]
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if places and step and 0 <= places[0] + step < len(self._rows):
            self._rows[places[0] + step].setFocus(Qt.FocusReason.OtherFocusReason)
        elif places and event.key() in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self._rows[0 if event.key() == Qt.Key.Key_Home else -1].setFocus()
        else:
            super().keyPressEvent(event)

    def _mark(self) -> None:
        for row in self._rows:
            row.set_selected(row.key == self._current)

    def _show_row(self, row: ListRow) -> None:
        above = self.parentWidget()
        while above and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(row)

    def _row_chosen(self) -> None:
        row = self.sender()
        if isinstance(row, ListRow) and row.key != self._current:
            self._current = row.key
            self._mark()
            self.current_changed.emit(row.key)

    def _row_activated(self) -> None:
        row = self.sender()
        if isinstance(row, ListRow):
            self.activated.emit(row.key)

    def _row_removal(self) -> None:
        row = self.sender()
        if isinstance(row, ListRow):
            self.removal_requested.emit(row.key)


class DropZone(QFrame):
    """A place for files and folders: drop them, or press a button.

    Signals:
        dropped: a list of `Path`, never empty.
    """

    dropped = Signal(list)

    def __init__(
        self, text: str, name: str, parent: QWidget | None = None, *, folders: bool = True
    ) -> None:
        """Make a place to drop.

        Args:
            text: what may be dropped.
            name: object name; its buttons are called `name_files` and `name_folder`.
            parent: the widget that owns it.
            folders: whether there is a button for a folder too.
        """
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("card", "drop")
        self.setProperty("over", "false")
        self.setAcceptDrops(True)
        words = BodyLabel(text, "muted")
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.files_button = link_button(
            self.tr("Choose files…"),
            Icon.FILE_PLUS,
            f"{name}_files",
            self.tr("{text}: choose files").format(text=text),
        )
        self.folder_button = link_button(
            self.tr("Choose a folder…"),
            Icon.FOLDER,
            f"{name}_folder",
            self.tr("{text}: choose a folder").format(text=text),
        )
        self.folder_button.setVisible(folders)
        flow = QVBoxLayout()
        for button in (self.files_button, self.folder_button):
            flow.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_L, theme.GAP_M, theme.GAP_L, theme.GAP_M)
        column.setSpacing(theme.GAP_XS)
        column.addWidget(
            IconLabel(Icon.INBOX, "muted", icons.CARD_PX), 0, Qt.AlignmentFlag.AlignHCenter
        )
        column.addWidget(words)
        column.addLayout(flow)
        self.files_button.clicked.connect(self._choose_files)
        self.folder_button.clicked.connect(self._choose_folder)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_paths(event):
            event.acceptProposedAction()
            self._set_over("true")

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._set_over("false")

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self._set_over("false")
        if found := dropped_paths(event):
            event.acceptProposedAction()
            self.dropped.emit(found)

    def _set_over(self, value: str) -> None:
        self.setProperty("over", value)
        restyle(self)

    def _choose_files(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Choose files"))
        if names:
            self.dropped.emit([Path(name) for name in names])

    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder"))
        if name:
            self.dropped.emit([Path(name)])


def dropped_paths(event: QDropEvent) -> list[Path]:
    """Give the files and folders of this computer that are being dropped.

    Args:
        event: of any widget that takes drops; a QDragEnterEvent is one too.
    """
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
