"""The pages of a PDF one below the other: painted, scrolled, selected in."""

from __future__ import annotations

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget
from typing_extensions import override

from opinion_desktop.documents.page_text import Point
from opinion_desktop.domain.anchors import Box
from opinion_desktop.services.pictures import DrawnPage
from opinion_desktop.ui import theme
from opinion_desktop.ui.panes.drawing import image_of

GAP_PX = 12
KEPT_BYTES = 96 * 2**20
MIN_ZOOM, MAX_ZOOM = 0.25, 8.0
_ARROWS = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right}
WHOLE = 10_000  # boxes are in ten-thousandths of a page
MAX_WIDTH_PX = 6000


class PageView(QAbstractScrollArea):
    """Paints what it is given; asks for pages that it lacks.

    Signals:
        wanted: pages are missing or too coarse; see `missing`.
        page_changed: another page is in the middle now.
        selected: a person drags over this page, from one end of `selection` to the other.
        turned_page: a person went this many pages on, by key.
    """

    wanted = Signal()
    page_changed = Signal(int)
    selected = Signal(int)
    turned_page = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Make an empty view.

        Args:
            name: object name.
            parent: the widget that owns it.
        """
        super().__init__(parent)
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(120, 90)
        self.zoom = 1.0  # of the width of the view
        self.turns = 0
        self.note = ""  # said in place of pages
        self.gives_arrows = False  # to the pane, in which they choose words
        self.selection: tuple[Point, Point] = ((0, 0), (0, 0))
        self._sizes: Sequence[tuple[float, float]] = ()
        self._tops: list[int] = []
        self._widths: list[int] = []
        self._heights: list[int] = []
        self._drawn: OrderedDict[int, tuple[DrawnPage, QImage]] = OrderedDict()
        self._failed: set[int] = set()
        self._marks: dict[int, list[tuple[Box, str]]] = {}
        self._page = 0
        self._pressed: QPointF | None = None
        self._pan: QPoint | None = None
        self._selecting = -1
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    # Contents -----------------------------------------------------------------------------

    def set_pages(self, sizes: Sequence[tuple[float, float]]) -> None:
        """Lay out pages of these sizes in points; nothing is drawn yet."""
        self._sizes = sizes
        self.note = ""
        self._drawn.clear()
        self._failed.clear()
        self._marks = {}
        self._page, self.zoom, self.turns = 0, 1.0, 0
        self._lay_out()
        self.verticalScrollBar().setValue(0)

    def put(self, drawn: DrawnPage) -> None:
        """Take the pixels of a page."""
        image = image_of(drawn.pixels)
        image.setDevicePixelRatio(1.0)
        self._drawn[drawn.page] = (drawn, image)
        self._drawn.move_to_end(drawn.page)
        kept = sum(one.pixels.nbytes for one, _ in self._drawn.values())
        visible = set(self.visible_pages())
        for page in list(self._drawn):
            if kept <= KEPT_BYTES:
                break
            if page not in visible:
                kept -= self._drawn.pop(page)[0].pixels.nbytes
        self.viewport().update()

    def put_failure(self, page: int) -> None:
        """Remember that a page cannot be drawn."""
        self._failed.add(page)
        self.viewport().update()

    def missing(self) -> int | None:
        """Give the next page to draw: visible ones, then the next and the one before."""
        visible = self.visible_pages()
        if not visible:
            return None
        around = [visible[-1] + 1, visible[0] - 1]
        for page in (*visible, *around):
            if 0 <= page < len(self._sizes) and page not in self._failed:
                found = self._drawn.get(page)
                if found is None or (found[0].width_px, found[0].turns) != (
                    self.width_px(page),
                    self.turns,
                ):
                    return page
        return None

    def width_px(self, page: int) -> int:
        """Give how many device pixels wide a page is drawn."""
        return min(max(round(self._widths[page] * self.devicePixelRatio()), 1), MAX_WIDTH_PX)

    def mark(self, marks: dict[int, list[tuple[Box, str]]]) -> None:
        """Highlight boxes: for each page pairs of box and colour name."""
        self._marks = marks
        self.viewport().update()

    @property
    def page(self) -> int:
        """The page that is shown, from 0."""
        return self._page

    @property
    def page_count(self) -> int:
        """How many pages there are."""
        return len(self._sizes)

    def visible_pages(self) -> list[int]:
        """Give the pages of which a part can be seen."""
        if not self._tops:
            return []
        top = self.verticalScrollBar().value()
        bottom = top + self.viewport().height()
        first = max(bisect_right(self._tops, top) - 1, 0)
        if self._tops[first] + self._heights[first] <= top and first + 1 < len(self._tops):
            first += 1  # only the gap below it can be seen
        last = max(bisect_right(self._tops, bottom) - 1, first)
        return list(range(first, last + 1))

    def go_to_page(self, page: int) -> None:
        """Put the top of a page at the top of the view."""
        if self._tops:
            page = min(max(page, 0), len(self._tops) - 1)
            self.verticalScrollBar().setValue(self._tops[page] - GAP_PX)
            self._set_page(page)

    def show_box(self, page: int, box: Box) -> None:
        """Scroll so that a box is a third below the top."""
        if 0 <= page < len(self._tops):
            area = self._area(page, box)
            height = self.viewport().height()
            at = self.verticalScrollBar().value() + area.top() - height / 3
            self.verticalScrollBar().setValue(round(at))
            self._set_page(page)

    def is_seen(self, page: int, box: Box) -> bool:
        """Whether a box of a page is wholly in view."""
        if not 0 <= page < len(self._tops):
            return False
        area, room = self._area(page, box), self.viewport().rect()
        return area.top() >= 0 and area.bottom() <= room.height()

    def set_zoom(self, zoom: float) -> None:
        """Change the width of pages; 1.0 fills the width of the view."""
        page = self._page
        inside = self.verticalScrollBar().value() - (self._tops[page] if self._tops else 0)
        # A place inside the page stays a share of it; the gap above it keeps its pixels.
        share = inside / self._heights[page] if self._heights and inside > 0 else 0.0
        self.zoom = min(max(zoom, MIN_ZOOM), MAX_ZOOM)
        self._lay_out()
        if self._tops:
            at = self._tops[page] + share * self._heights[page] + min(inside, 0)
            self.verticalScrollBar().setValue(round(at))
        self.viewport().update()

    def fit_page(self) -> None:
        """Show one whole page."""
        if self._sizes:
            width, height = self._size(self._page)
            room = self.viewport().height() - 2 * GAP_PX
            self.set_zoom(room * width / max(height, 1) / max(self._room(), 1))
            self.go_to_page(self._page)

    def turn(self) -> None:
        """Turn all pages clockwise by a quarter."""
        page = self._page
        self.turns = (self.turns + 1) % 4
        self._lay_out()
        self.go_to_page(page)

    # Layout -------------------------------------------------------------------------------

    def _room(self) -> int:
        return max(self.viewport().width() - 2 * GAP_PX, 40)

    def _size(self, page: int) -> tuple[float, float]:
        width, height = self._sizes[page]
        if width <= 0 or height <= 0:
            width, height = 612.0, 792.0  # it cannot be measured: stand in with Letter
        return (height, width) if self.turns % 2 else (width, height)

    def _lay_out(self) -> None:
        self._tops, self._widths, self._heights = [], [], []
        top, widest = GAP_PX, 0
        for page in range(len(self._sizes)):
            width, height = self._size(page)
            across = max(round(self._room() * self.zoom), 20)
            down = max(round(across * height / width), 1)
            self._tops.append(top)
            self._widths.append(across)
            self._heights.append(down)
            top += down + GAP_PX
            widest = max(widest, across)
        view = self.viewport().size()
        self.verticalScrollBar().setRange(0, max(top - view.height(), 0))
        self.verticalScrollBar().setPageStep(view.height())
        self.verticalScrollBar().setSingleStep(theme.current().em(3))
        self.horizontalScrollBar().setRange(0, max(widest + 2 * GAP_PX - view.width(), 0))
        self.horizontalScrollBar().setPageStep(view.width())
        self.viewport().update()
        self.wanted.emit()

    def _rect(self, page: int) -> QRectF:
        width = self._widths[page]
        left = max((self.viewport().width() - width) // 2, GAP_PX)
        return QRectF(
            left - self.horizontalScrollBar().value(),
            self._tops[page] - self.verticalScrollBar().value(),
            width,
            self._heights[page],
        )

    def _area(self, page: int, box: Box) -> QRectF:
        """Map a box of the unturned page to the viewport."""
        left, top, right, bottom = (part / WHOLE for part in box)
        for _ in range(self.turns):  # a quarter clockwise: x becomes 1 - y, y becomes x
            left, top, right, bottom = 1 - bottom, left, 1 - top, right
        rect = self._rect(page)
        return QRectF(
            rect.left() + left * rect.width(),
            rect.top() + top * rect.height(),
            (right - left) * rect.width(),
            (bottom - top) * rect.height(),
        )

    def _scrolled(self) -> None:
        visible = self.visible_pages()
        if visible:
            middle = self.verticalScrollBar().value() + self.viewport().height() // 3
            self._set_page(max(bisect_right(self._tops, middle) - 1, 0))
        self.viewport().update()
        self.wanted.emit()

    def _set_page(self, page: int) -> None:
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)

    @override
    def sizeHint(self) -> QSize:
        return QSize(400, 500)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.set_zoom(self.zoom)

    # Painting -----------------------------------------------------------------------------

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), look.color("sunken"))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self.note:
            painter.setPen(look.color("text"))
            painter.setFont(look.font("body"))
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, self.note)
        for page in self.visible_pages():
            rect = self._rect(page)
            painter.fillRect(rect, Qt.GlobalColor.white)
            found = self._drawn.get(page)
            if found is not None and found[0].turns == self.turns:
                painter.drawImage(rect, found[1])
            elif page in self._failed:
                painter.setPen(QColor(Qt.GlobalColor.black))
                painter.setFont(look.font("body"))
                words = self.tr("This page cannot be shown. The others are fine.")
                flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
                seen = rect.intersected(QRectF(self.viewport().rect()))
                painter.drawText(seen.adjusted(12, 12, -12, -12), flags, words)
            for box, token in self._marks.get(page, []):
                self._paint_mark(painter, self._area(page, box), look.color(token))
        if self.hasFocus():
            painter.setPen(QPen(look.color("focus"), 2))
            painter.drawRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1))
        painter.end()

    def _paint_mark(self, painter: QPainter, area: QRectF, color: QColor) -> None:
        """Tint words so that they can still be read, with a frame for those who see no tint."""
        ground = QColor(color)
        ground.setAlpha(70)
        painter.fillRect(area, ground)
        painter.setPen(QPen(color, 1.5))
        painter.drawRect(area)

    # Mouse and keys -----------------------------------------------------------------------

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self.zoom * 1.15 ** (event.angleDelta().y() / 120))
            event.accept()
        else:
            super().wheelEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.button() is Qt.MouseButton.MiddleButton:
            self._pan = event.position().toPoint()
        elif event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.position()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pan is not None:
            way = event.position().toPoint() - self._pan
            self._pan = event.position().toPoint()
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() - way.y())
            self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - way.x())
        elif self._pressed is not None:
            self._select(self._pressed, event.position())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pan = self._pressed = None
        self._selecting = -1

    def _select(self, start: QPointF, end: QPointF) -> None:
        page = self._selecting
        if page < 0:
            hit = [n for n in self.visible_pages() if self._rect(n).contains(start)]
            if not hit or (end - start).manhattanLength() < 4:
                return
            page = self._selecting = hit[0]
        rect = self._rect(page)
        ends = []
        for point in (start, end):
            x = min(max((point.x() - rect.left()) / rect.width(), 0.0), 1.0)
            y = min(max((point.y() - rect.top()) / rect.height(), 0.0), 1.0)
            for _ in range(self.turns):  # back to the unturned page
                x, y = y, 1 - x
            ends.append((round(x * WHOLE), round(y * WHOLE)))
        self.selection = (ends[0], ends[1])
        self.selected.emit(page)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        pages = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        ends = {Qt.Key.Key_Home: -self.page_count, Qt.Key.Key_End: self.page_count}
        key = Qt.Key(event.key())
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held or (self.gives_arrows and key in _ARROWS):
            event.ignore()
        elif key in pages or key in ends:
            self.turned_page.emit({**pages, **ends}[key])
        else:
            super().keyPressEvent(event)
