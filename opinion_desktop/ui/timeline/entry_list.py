"""The list of entries beside the lanes, and the tray of those without a date."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QTextLayout
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from opinion_desktop.ui import icons, theme
from opinion_desktop.ui.timeline import entries
from opinion_desktop.ui.timeline.entries import Entry, Units
from opinion_desktop.ui.timeline.entry_model import DATE_ROLE, TITLE_ROLE, EntryModel
from opinion_desktop.ui.widgets.choices import Disclosure

_PAD = theme.GAP_S
_MAX_TRAY_ROWS = 4
_MAX_LINES = 4
_MANY = 300  # rows of a longer list are all of the same height


class _RowDelegate(QStyledItemDelegate):
    """Icon, date, and the entry; rows are as high as their words, or equal in long lists."""

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        look, view = theme.current(), self.parent()
        small, body = look.font("small"), look.font("body")
        when, title = 1, 1
        if isinstance(view, EntryView) and not view.uniformItemSizes():
            width = view.viewport().width() - _words_left() - _PAD
            when = len(broken(str(index.data(DATE_ROLE)), small, width))
            title = len(broken(str(index.data(TITLE_ROLE)), body, width))
        height = when * QFontMetrics(small).lineSpacing() + title * QFontMetrics(body).lineSpacing()
        return QSize(look.em(8), height + 2 * _PAD)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        look, model, view = theme.current(), index.model(), self.parent()
        box, state = QRect(option.rect), option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(box, look.color("primary_soft" if chosen else "surface"))
        if chosen:
            painter.fillRect(QRect(box.topLeft(), QSize(4, box.height())), look.color("primary"))
        painter.setPen(look.color("sunken"))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if isinstance(model, EntryModel) and isinstance(view, EntryView):
            icon, token = entries.icon_of(model.entry(index.row()).entity)
            painter.drawPixmap(
                box.left() + _PAD + 4, box.top() + _PAD + 2, icons.pixmap(icon, token)
            )
            most = 1 if view.uniformItemSizes() else _MAX_LINES
            words = QRect(box.left() + _words_left(), box.top() + _PAD, 0, 0)
            words.setRight(box.right() - _PAD)
            for role, font, colour in (
                (DATE_ROLE, "small", "muted"),
                (TITLE_ROLE, "body", "text"),
            ):
                painter.setFont(look.font(font))
                painter.setPen(look.color(colour))
                for line in broken(str(index.data(role)), painter.font(), words.width(), most):
                    words.setHeight(painter.fontMetrics().lineSpacing())
                    painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), line)
                    words.moveTop(words.top() + words.height())
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(look.color("focus"))
            painter.drawRect(box.adjusted(0, 0, -1, -2))
        painter.restore()


def _words_left() -> int:
    return 2 * _PAD + 4 + theme.current().icon_px()


def broken(text: str, font: QFont, width: int, most: int = _MAX_LINES) -> tuple[str, ...]:
    """Break a text at words into lines; what is longer ends with dots.

    Args:
        text: one paragraph.
        font: in which it is drawn.
        width: pixels of each line.
        most: lines at most.
    """
    return _broken(text, font.toString(), width, most)


# A list asks for the height of each of its rows anew when one of them changes.
@lru_cache(maxsize=4 * _MANY)
def _broken(text: str, font_words: str, width: int, most: int) -> tuple[str, ...]:
    font = QFont()
    font.fromString(font_words)
    metrics, elide = QFontMetrics(font), Qt.TextElideMode.ElideRight
    if metrics.horizontalAdvance(text) <= width:
        return (text,)
    layout, at = QTextLayout(text, font), 0
    lines: list[str] = []
    layout.beginLayout()
    while at < len(text) and len(lines) < most - 1:
        line = layout.createLine()
        line.setLineWidth(max(1, width))
        lines.append(text[at : at + line.textLength()].rstrip())
        at += line.textLength()
    layout.endLayout()
    if at < len(text):
        lines.append(metrics.elidedText(text[at:], elide, width))
    return tuple(lines)


class EntryView(QListView):
    """A list of rows of equal height; the page's keys work in it.

    Signals:
        key_pressed: a key that the list itself has no use for.
    """

    key_pressed = Signal(QKeyEvent)

    def __init__(self, model: EntryModel, name: str, accessible_name: str) -> None:
        """Show a model.

        Args:
            model: what to list.
            name: object name.
            accessible_name: what is listed.
        """
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(accessible_name)
        self.setModel(model)
        self.setItemDelegate(_RowDelegate(self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setWordWrap(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)

    def fit_rows(self) -> None:
        """Lay the rows out anew, all alike if they are many."""
        self.setUniformItemSizes(self.model().rowCount() > _MANY)
        self.scheduleDelayedItemsLayout()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()
        self.key_pressed.emit(event)
        if not event.isAccepted():
            super().keyPressEvent(event)

    @override
    def keyboardSearch(self, search: str) -> None:
        """Letters are keys of the page, not a search."""


class EntryList(QWidget):
    """Both lists as one: what is chosen in one is let go in the other.

    Signals:
        chosen: the keys that a person has chosen.
        activated: the key of an entry to edit.
        key_pressed: a key that the lists have no use for.
    """

    chosen = Signal(list)
    activated = Signal(str)
    key_pressed = Signal(QKeyEvent)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.model, self.tray_model = EntryModel(), EntryModel()
        self.model.setParent(self)
        self.tray_model.setParent(self)
        self.view = EntryView(self.model, "timeline_list", self.tr("Entries of the timeline"))
        self.tray_view = EntryView(
            self.tray_model, "timeline_tray", self.tr("Entries without a date")
        )
        self.tray = Disclosure("", "timeline_tray_fold")
        self.tray.body.setContentsMargins(0, 0, 0, 0)
        self.tray.body.addWidget(self.tray_view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_XS)
        column.addWidget(self.view, 1)
        column.addWidget(self.tray)
        for view in (self.view, self.tray_view):
            view.selectionModel().selectionChanged.connect(self._chosen)
            view.doubleClicked.connect(self._activated)
            view.key_pressed.connect(self.key_pressed)
        theme.current().changed.connect(self._look_changed)
        self._telling = True
        self._fit_tray()

    def load(self, found: Iterable[Entry], units: Units) -> None:
        """Show these entries; those that were chosen stay chosen."""
        kept = self.keys()
        rows = list(found)
        self._telling = False
        self.model.load((entry for entry in rows if entry.place), units)
        self.tray_model.load((entry for entry in rows if entry.place is None), units)
        self._telling = True
        self._look_changed()
        self.choose(kept)

    def take(self, changed: Iterable[tuple[str, Entry | None]]) -> None:
        """Add, replace or remove entries; see `EntryModel.take`."""
        changes = list(changed)
        self.model.take((key, entry if entry and entry.place else None) for key, entry in changes)
        self.tray_model.take(
            (key, entry if entry and entry.place is None else None) for key, entry in changes
        )
        self._fit_tray()

    def ordered(self) -> list[Entry]:
        """Give all entries in the order of time, those without a date last."""
        return [*self.model.entries(), *self.tray_model.entries()]

    def keys(self) -> list[str]:
        """Give the keys of what is chosen, in order."""
        found = []
        for view, model in ((self.view, self.model), (self.tray_view, self.tray_model)):
            rows = sorted(index.row() for index in view.selectionModel().selectedIndexes())
            found += [model.entry(row).key for row in rows]
        return found

    def choose(self, keys: Iterable[str]) -> None:
        """Choose entries from the program and bring the first into sight; this is not told."""
        wanted = list(keys)
        self._telling = False
        for view, model in ((self.view, self.model), (self.tray_view, self.tray_model)):
            rows = [row for key in wanted if (row := model.row(key)) >= 0]
            selection = QItemSelection()
            for row in rows:
                selection.select(model.index(row), model.index(row))
            flag = QItemSelectionModel.SelectionFlag
            view.selectionModel().select(selection, flag.ClearAndSelect)
            if rows:
                if view is self.tray_view and not self.tray.is_open():
                    self.tray.set_open(True)
                first = model.index(min(rows))
                view.selectionModel().setCurrentIndex(first, flag.NoUpdate)
                view.scrollTo(first)
        self._telling = True

    def focus_list(self) -> None:
        """Give the focus to the list in which something is chosen."""
        in_tray = self.tray_view.selectionModel().hasSelection()
        (self.tray_view if in_tray else self.view).setFocus()

    def has_focus(self) -> bool:
        """Whether one of the lists has the focus."""
        return self.view.hasFocus() or self.tray_view.hasFocus()

    def _chosen(self) -> None:
        if not self._telling:
            return
        mine = self.sender()
        other = self.tray_view if mine is self.view.selectionModel() else self.view
        if mine.hasSelection():  # type: ignore[attr-defined]  # a QItemSelectionModel
            self._telling = False
            other.clearSelection()
            self._telling = True
        self.chosen.emit(self.keys())

    def _activated(self, index: QModelIndex) -> None:
        model = index.model()
        if isinstance(model, EntryModel):
            self.activated.emit(model.entry(index.row()).key)

    def _look_changed(self) -> None:
        for view in (self.view, self.tray_view):
            view.fit_rows()
        self._fit_tray()

    def _fit_tray(self) -> None:
        """Count the entries without a date, and show a few of them at most."""
        count = self.tray_model.rowCount()
        self.tray.setVisible(count > 0)
        self.tray.set_title(self.tr("Without a date ({n})").format(n=count))
        height = self.tray_view.sizeHintForRow(0) if count else 0
        self.tray_view.setFixedHeight(min(count, _MAX_TRAY_ROWS) * height + 4)
