"""The twin of the lanes: the same numbers in a table that can be copied."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QVBoxLayout, QWidget
from typing_extensions import override

from opinion_desktop.ui import theme
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.timeline import report
from opinion_desktop.ui.timeline.entries import Entry, Units
from opinion_desktop.ui.timeline.entry_model import EntryTableModel
from opinion_desktop.ui.widgets.buttons import plain_button
from opinion_desktop.ui.widgets.choices import Disclosure
from opinion_desktop.ui.widgets.flow import FlowLayout
from opinion_desktop.ui.widgets.text import BodyLabel

_MANY = 300  # rows of a longer table are all of the same height
_SENTENCES = 5
_CELL_PX = 20  # what frame and padding take of a cell
_TALLEST_PX = 9999


class _Table(QTableView):
    """Selects rows; the page's keys work in it."""

    key_pressed = Signal(QKeyEvent)
    copy_requested = Signal()
    resized = Signal()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_requested.emit()
            return
        event.ignore()
        self.key_pressed.emit(event)
        if not event.isAccepted():
            super().keyPressEvent(event)

    @override
    def keyboardSearch(self, search: str) -> None:
        """Letters are keys of the page, not a search."""


class TableTwin(QWidget):
    """What the lanes show, in words and numbers.

    Signals:
        chosen: the keys that a person has chosen.
        activated: the key of an entry to edit.
        key_pressed: a key that the table has no use for.
    """

    chosen = Signal(list)
    activated = Signal(str)
    key_pressed = Signal(QKeyEvent)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.model = EntryTableModel()
        self.model.setParent(self)
        self.words = BodyLabel()
        self.copy = plain_button(
            self.tr("Copy table"), Icon.COPY, "timeline_copy", self.tr("Copy the whole table")
        )
        self.view = _Table()
        self._build()
        self._telling = True
        self.copy.clicked.connect(self.copy_all)
        self.view.copy_requested.connect(self.copy_chosen)
        self.view.key_pressed.connect(self.key_pressed)
        self.view.doubleClicked.connect(self._activated)
        self.view.selectionModel().selectionChanged.connect(self._chosen)
        self.view.resized.connect(self._fit)
        theme.current().changed.connect(self._look_changed)

    def _build(self) -> None:
        self.view.setObjectName("timeline_table")
        self.view.setAccessibleName(self.tr("Table of the timeline"))
        self.view.setModel(self.model)
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.view.setWordWrap(True)
        self.view.setTabKeyNavigation(False)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.verticalHeader().hide()
        header = self.view.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.fold = Disclosure(self.tr("In words"), "timeline_in_words")
        self.fold.body.addWidget(self.words)
        flow = FlowLayout()
        flow.addWidget(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_S)
        column.addLayout(flow)
        column.addWidget(self.fold)
        column.addWidget(self.view, 1)

    def load(self, found: Sequence[Entry], units: Units) -> None:
        """Show these entries and what they say."""
        self._telling = False
        self.model.load(found, units)
        self._telling = True
        said = report.sentences(found, units)
        self.words.setText("\n".join(said[:_SENTENCES]))
        self.fold.setVisible(bool(said))
        self._fit()

    def choose(self, keys: Iterable[str]) -> None:
        """Choose rows from the program and bring the first into sight; this is not told."""
        rows = [row for key in keys if (row := self.model.row(key)) >= 0]
        selection = QItemSelection()
        for row in rows:
            selection.select(self.model.index(row, 0), self.model.index(row, 3))
        flag = QItemSelectionModel.SelectionFlag
        self._telling = False
        self.view.selectionModel().select(selection, flag.ClearAndSelect)
        if rows:
            first = self.model.index(min(rows), 0)
            self.view.selectionModel().setCurrentIndex(first, flag.NoUpdate)
            self.view.scrollTo(first)
        self._telling = True

    def keys(self) -> list[str]:
        """Give the keys of the chosen rows, in order."""
        rows = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        return [self.model.key(row) for row in rows]

    def copy_all(self) -> None:
        """Put the whole table on the clipboard."""
        QGuiApplication.clipboard().setText(self.model.text(range(self.model.rowCount())))

    def copy_chosen(self) -> None:
        """Put the chosen rows on the clipboard."""
        rows = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        QGuiApplication.clipboard().setText(self.model.text(rows))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # On a wide page there is room for both, else the numbers come first.
        self.fold.set_open(theme.is_wide(self))
        self._fit()

    def _look_changed(self) -> None:
        # The view gets its new font with the next events; before, rows would be too low.
        QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        """Share the width out; rows grow with their words, or are all alike if they are many."""
        width = self.view.viewport().width()
        shares = (3, 3, 2, 3)
        for column, share in enumerate(shares):
            self.view.setColumnWidth(column, width * share // sum(shares))
        self.view.setMinimumHeight(theme.current().em(7))
        line = QFontMetrics(theme.current().font("body")).lineSpacing()
        self.view.verticalHeader().setDefaultSectionSize(2 * line + theme.GAP_M)
        if self.model.rowCount() <= _MANY and self.isVisible():
            self._fit_rows()

    def _fit_rows(self) -> None:
        """Make each row as high as its longest cell, with a little room to spare in width."""
        metrics = QFontMetrics(theme.current().font("body"))
        wrap = int(Qt.TextFlag.TextWordWrap)
        areas = [QRect(0, 0, self.view.columnWidth(n) - _CELL_PX, _TALLEST_PX) for n in range(4)]
        for row in range(self.model.rowCount()):
            height = max(
                metrics.boundingRect(area, wrap, text).height()
                for area, text in zip(areas, self.model.cells(row), strict=True)
            )
            self.view.setRowHeight(row, max(height, metrics.lineSpacing()) + theme.GAP_M)

    def _chosen(self) -> None:
        if self._telling:
            self.chosen.emit(self.keys())

    def _activated(self, index: QModelIndex) -> None:
        self.activated.emit(self.model.key(index.row()))
