"""A layout that goes on in the next line when the row is full."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem
from typing_extensions import override

from opinion_desktop.ui import theme


@dataclass(frozen=True, kw_only=True)
class _Piece:
    """One shown item and the sizes that it asked for."""

    item: QLayoutItem
    hint: QSize
    least: QSize
    grows: bool  # its height depends on its width


class FlowLayout(QLayout):
    """Items side by side, as wide as they like to be, wrapped like words.

    What the items ask for is kept until `invalidate`, as the layouts of Qt do: one change
    makes Qt ask for the same height many times.
    """

    def __init__(
        self, parent: QWidget | None = None, gap: int = theme.GAP_S, line_gap: int | None = None
    ) -> None:
        """Start empty.

        Args:
            parent: the widget that it lays out.
            gap: pixels between items in a line.
            line_gap: pixels between lines; as `gap` if not given.
        """
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._kept: list[_Piece] | None = None
        self._heights: dict[int, int] = {}
        self._placed = QRect()
        self._gap = gap
        self._line_gap = gap if line_gap is None else line_gap
        self.setContentsMargins(0, 0, 0, 0)

    @override
    def addWidget(self, widget: QWidget) -> None:
        # An item that Qt makes is deleted by Qt behind Python's back, and again by Python.
        self.addChildWidget(widget)
        self.addItem(QWidgetItem(widget))

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self._forget()

    @override
    def count(self) -> int:
        return len(self._there())

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        there = self._there()
        return there[index] if 0 <= index < len(there) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out; Python deletes it, so Qt, which would do so too, gets nothing."""
        self._forget()
        if 0 <= index < len(self._items):
            del self._items[index]
            self.invalidate()
        return None

    @override
    def invalidate(self) -> None:
        self._forget()
        super().invalidate()

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        if rect != self._placed:
            # Moving an item may invalidate this layout; then it is placed again.
            self._placed = QRect(rect)
            self._arrange(rect, move=True)

    @override
    def sizeHint(self) -> QSize:
        pieces = self._pieces()
        width = sum(piece.hint.width() for piece in pieces) + self._gap * max(0, len(pieces) - 1)
        height = max((piece.hint.height() for piece in pieces), default=0)
        return self._framed(QSize(width, height))

    @override
    def minimumSize(self) -> QSize:
        width = max((piece.least.width() for piece in self._pieces()), default=0)
        height = max((piece.least.height() for piece in self._pieces()), default=0)
        return self._framed(QSize(width, height))

    def clear(self) -> None:
        """Take out all items and delete their widgets."""
        while self._items:
            widget = self._items.pop().widget()
            if widget:
                widget.hide()
                widget.deleteLater()
        self.invalidate()

    def _there(self) -> list[QLayoutItem]:
        """Give the items; none once the collector emptied a closed page that Qt still has."""
        found: list[QLayoutItem] = self.__dict__.get("_items", [])
        return found

    def _forget(self) -> None:
        self._kept, self._placed = None, QRect()
        self._heights.clear()

    def _pieces(self) -> list[_Piece]:
        if self._kept is None:
            self._kept = [
                _Piece(
                    item=item,
                    hint=item.sizeHint(),
                    least=item.minimumSize(),
                    grows=item.hasHeightForWidth(),
                )
                for item in self._items
                if not item.isEmpty()
            ]
        return self._kept

    def _framed(self, size: QSize) -> QSize:
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Place the items in lines and return the height that they need."""
        margins = self.contentsMargins()
        area = rect.marginsRemoved(margins)
        x, y = area.x(), area.y()
        line: list[tuple[QLayoutItem, int, QSize]] = []
        height = 0
        for piece in self._pieces():
            size = piece.hint.expandedTo(piece.least)
            size.setWidth(min(size.width(), max(area.width(), piece.least.width())))
            if piece.grows:
                tall = piece.item.heightForWidth(size.width())
                size.setHeight(max(tall, piece.least.height()))
            if line and x + size.width() > area.x() + area.width():
                _place(line, y, height, move=move)
                x, y, line, height = area.x(), y + height + self._line_gap, [], 0
            line.append((piece.item, x, size))
            x += size.width() + self._gap
            height = max(height, size.height())
        _place(line, y, height, move=move)
        return y + height - rect.y() + margins.bottom()


def _place(line: list[tuple[QLayoutItem, int, QSize]], y: int, height: int, *, move: bool) -> None:
    """Put a line of items on one middle."""
    if move:
        for item, x, size in line:
            item.setGeometry(QRect(QPoint(x, y + (height - size.height()) // 2), size))
