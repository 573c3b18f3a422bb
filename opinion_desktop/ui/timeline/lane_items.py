"""What is painted into a lane: ground with band and grid, bars and markers with packed words.

Items lie in the pixels of their lane; `Scale` turns day numbers into them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QFontMetricsF,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget
from typing_extensions import override

from opinion_desktop.domain.lanes import Cluster, Label, Packing, Spread, pack
from opinion_desktop.ui import theme

MARKER_PX = 5.0  # half the size of a marker at 12 pt
_GAP_PX = 10.0
_BAND_PX = 12.0


@dataclass(frozen=True)
class Scale:
    """From day numbers to pixels of a lane."""

    first: float
    last: float
    width: float

    def px(self, day: float) -> float:
        """Give the place of a day number."""
        return (day - self.first) / (self.last - self.first) * self.width


class LaneItem(QGraphicsItem):
    """An item as large as its lane; it knows the days that are shown."""

    def __init__(self) -> None:
        """Start without a size."""
        super().__init__()
        self.scale_x = Scale(0, 1, 1)
        self._box = QRectF()

    def set_frame(self, width: float, height: float, first: float, last: float) -> None:
        """Take the size of the lane and the day numbers at its edges."""
        self.prepareGeometryChange()
        self._box = QRectF(0, 0, width, height)
        self.scale_x = Scale(first, last, max(1.0, width))
        self.laid_out()
        self.update()

    def laid_out(self) -> None:
        """Do what depends on size and days."""

    def height(self) -> float:
        """Give the height in pixels."""
        return self._box.height()

    @override
    def boundingRect(self) -> QRectF:
        return self._box


class Ground(LaneItem):
    """The lines of the time axis, the band of what is chosen, the base line."""

    def __init__(self) -> None:
        """Start without lines and band."""
        super().__init__()
        self.setZValue(-20)
        self._ticks: Sequence[float] = ()
        self._bands: Sequence[tuple[float, float]] = ()

    def set_ticks(self, ticks: Sequence[float]) -> None:
        """Draw lines on these day numbers."""
        self._ticks = ticks
        self.update()

    def set_bands(self, bands: Sequence[tuple[float, float]]) -> None:
        """Draw bands over these day numbers."""
        self._bands = bands
        self.update()

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        look, box = theme.current(), self._box
        painter.setPen(QPen(look.color("sunken"), 1))
        for tick in self._ticks:
            x = round(self.scale_x.px(tick)) + 0.5
            painter.drawLine(QPointF(x, 0), QPointF(x, box.height()))
        width = _BAND_PX * look.scale
        for first, last in self._bands:
            left, right = self.scale_x.px(first), self.scale_x.px(last)
            if right - left < width:
                left, right = (left + right - width) / 2, (left + right + width) / 2
            band = QRectF(left, 0, right - left, box.height())
            painter.fillRect(band, look.color("primary_soft"))
            painter.setPen(QPen(look.color("primary"), 1))
            painter.drawLine(band.topLeft(), band.bottomLeft())
            painter.drawLine(band.topRight(), band.bottomRight())
        painter.setPen(QPen(look.color("border_strong"), 1))
        painter.drawLine(QPointF(0.5, 0), QPointF(0.5, box.height()))
        painter.drawLine(QPointF(0, box.height() - 0.5), QPointF(box.width(), box.height() - 0.5))


class FadeBars(LaneItem):
    """For values with unsure dates: a bar from earliest to latest that fades to both ends."""

    def __init__(self, spans: Sequence[tuple[float, float, float]], token: str) -> None:
        """Show bars.

        Args:
            spans: first day number, last, and the value.
            token: colour name.
        """
        super().__init__()
        self.setZValue(-5)
        self._spans, self._token = spans, token
        self._low, self._high = 0.0, 1.0

    def set_values(self, low: float, high: float) -> None:
        """Take the values at the lower and upper edge."""
        self._low, self._high = low, high

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        for first, last, value in self._spans:
            y = self._box.height() * (self._high - value) / (self._high - self._low)
            left, right = self.scale_x.px(first), self.scale_x.px(last)
            draw_fading(painter, QRectF(left, y - 3, right - left, 6), self._token)


@dataclass(frozen=True, kw_only=True)
class Mark:
    """One event on a lane: where it begins, perhaps where it ends, its words and looks."""

    key: str
    start: Spread
    end: Spread | None = None
    ongoing: bool = False
    text: str = ""
    token: str = "text"  # noqa: S105
    shape: str = "circle"

    @property
    def is_span(self) -> bool:
        """Whether it is drawn as a bar."""
        return self.ongoing or self.end is not None


class Marks(LaneItem):
    """Events as markers, spans as bars; words in rows that do not cover each other.

    What finds no room is counted: "+4 more".
    """

    def __init__(self, marks: Iterable[Mark], rows: int, more: Callable[[int], str]) -> None:
        """Show events.

        Args:
            marks: in any order.
            rows: how many rows there is room for.
            more: words a number of entries without room.
        """
        super().__init__()
        self._marks = {mark.key: mark for mark in marks}
        self._rows, self._more = rows, more
        self._half, self._widest = MARKER_PX, 200
        self._packing = Packing({})
        self._texts: dict[str, tuple[str, float]] = {}
        self._words: dict[str, float | None] = {}
        self.places: list[tuple[QRectF, tuple[str, ...]]] = []
        self._chosen: frozenset[str] = frozenset()

    @property
    def clusters(self) -> tuple[Cluster, ...]:
        """What found no room in the present window."""
        return self._packing.clusters

    def set_chosen(self, keys: frozenset[str]) -> None:
        """Draw these with an outline."""
        self._chosen = keys
        self.update()

    def keys_at(self, point: QPointF) -> tuple[str, ...]:
        """Give the keys of the entry or cluster at a point of the lane, or ()."""
        return next((keys for box, keys in self.places if box.contains(point)), ())

    @override
    def laid_out(self) -> None:
        look = theme.current()
        metrics = QFontMetricsF(look.font("small"))
        self._half, self._widest = MARKER_PX * look.scale, look.em(14)
        labels = []
        self._words.clear()
        for mark in self._marks.values():
            left, right = self._extent(mark)
            if right >= 0 and left <= self.scale_x.width:
                labels.append(self._label(mark, left, right, metrics))
        cluster = metrics.horizontalAdvance(self._more(len(self._marks))) + 8
        self._packing = pack(labels, self._rows, _GAP_PX, cluster)
        self._place(labels, cluster)

    def _label(self, mark: Mark, left: float, right: float, metrics: QFontMetricsF) -> Label:
        """Find the room for a marker or bar with its words, which stay inside the lane."""
        width, half = self._width(mark, metrics), self._half
        end = self.scale_x.width
        if mark.is_span:
            return self._span_label(mark, max(left, 0.0), min(right, end), width)
        x = self.scale_x.px(mark.start.x)
        if not 0 <= x <= end:  # only the fading end of its bar is in sight
            self._words[mark.key] = None
            return Label(mark.key, left, right)
        begins = x + half + 6
        if begins + width > end:  # no room at the right of the marker
            begins = max(0.0, x - half - 6 - width)
        self._words[mark.key] = begins
        return Label(mark.key, min(left, begins), max(right, begins + width))

    def _span_label(self, mark: Mark, left: float, right: float, width: float) -> Label:
        """Write on a bar that is long enough, else beside it, so that its end crosses no word."""
        end = self.scale_x.width
        if right - left >= width + 16:
            begins = left + 8
        elif right + 6 + width <= end:
            begins = right + 6
        else:
            begins = max(0.0, left - 6 - width)
        self._words[mark.key] = begins
        return Label(mark.key, min(left, begins), max(right, begins + width))

    def _width(self, mark: Mark, metrics: QFontMetricsF) -> float:
        """Give the width of the words of a mark, cut to a readable length; measured once."""
        if mark.key not in self._texts:
            text, width = mark.text, metrics.horizontalAdvance(mark.text)
            if width > self._widest:
                text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, self._widest)
                width = metrics.horizontalAdvance(text)
            self._texts[mark.key] = (text, width)
        return self._texts[mark.key][1]

    def _extent(self, mark: Mark) -> tuple[float, float]:
        """Give the pixels of a marker or bar, without its words."""
        scale, half = self.scale_x, self._half
        left = scale.px(mark.start.first)
        if mark.ongoing:
            return left, scale.width
        if mark.end:
            return left, max(left + 2 * half, scale.px(mark.end.last))
        x = scale.px(mark.start.x)
        return min(left, x - half), max(scale.px(mark.start.last), x + half)

    def _place(self, labels: Sequence[Label], cluster: float) -> None:
        height = self._box.height() / self._rows
        self.places = [
            (QRectF(label.left, row * height, label.right - label.left, height), (label.key,))
            for label in labels
            if (row := self._packing.rows.get(label.key)) is not None
        ]
        below = (self._rows - 1) * height
        end = self.scale_x.width - cluster
        self.places += [
            (QRectF(max(0.0, min(group.left, end)), below, cluster, height), group.keys)
            for group in self._packing.clusters
        ]

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        look = theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(look.font("small"))
        for box, keys in self.places:
            if keys[0] in self._packing.rows:
                self._draw_mark(painter, self._marks[keys[0]], box)
            else:
                painter.setPen(look.color("link"))
                painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), self._more(len(keys)))

    def _draw_mark(self, painter: QPainter, mark: Mark, box: QRectF) -> None:
        look, half = theme.current(), self._half
        left, right = self._extent(mark)
        y = box.center().y()
        chosen = mark.key in self._chosen
        if mark.is_span:
            bar = QRectF(left, box.top() + 3, right - left, box.height() - 6)
            draw_bar(painter, bar, mark, self.scale_x, chosen=chosen)
        else:
            if not mark.start.sure:
                # As high as the row and pale, so that words on it can be read.
                bar = QRectF(left, box.top() + 3, right - left, box.height() - 6)
                draw_fading(painter, bar, mark.token, strength=50)
            centre = QPointF(self.scale_x.px(mark.start.x), y)
            if chosen:
                painter.setPen(QPen(look.color("focus"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(centre, half + 4, half + 4)
            draw_marker(painter, centre, half, mark.shape, mark.token, hollow=not mark.start.sure)
        begins = self._words[mark.key]
        if begins is not None:
            text, width = self._texts[mark.key]
            words = QRectF(begins, box.top(), width + 2, box.height())
            painter.setPen(look.color("text"))
            painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), text)


def draw_bar(
    painter: QPainter, bar: QRectF, mark: Mark, scale: Scale, *, chosen: bool = False
) -> None:
    """Draw a span; an unsure end fades, and one that goes on is open at the right."""
    look = theme.current()
    token = {"second": "second_bg", "primary": "primary_soft", "agree": "agree_bg"}.get(
        mark.token, "sunken"
    )
    ground, clear, edge = look.color(token), look.color(token), look.color(mark.token)
    clear.setAlpha(0)
    gradient = QLinearGradient(bar.topLeft(), bar.topRight())
    width = max(1.0, bar.width())
    gradient.setColorAt(0, ground if mark.start.sure else clear)
    if not mark.start.sure:
        length = min(0.99, (scale.px(mark.start.last) - scale.px(mark.start.first)) / width)
        gradient.setColorAt(max(0.0, length), ground)
    end_sure = mark.end is None or mark.end.sure
    if not end_sure and mark.end:
        length = min(0.99, (scale.px(mark.end.last) - scale.px(mark.end.first)) / width)
        gradient.setColorAt(1 - max(0.0, length), ground)
    gradient.setColorAt(1, ground if end_sure else clear)
    painter.fillRect(bar, QBrush(gradient))
    painter.setPen(QPen(look.color("focus") if chosen else edge, 2 if chosen else 1))
    if mark.start.sure:
        painter.drawLine(bar.topLeft(), bar.bottomLeft())
    if end_sure and not mark.ongoing:
        painter.drawLine(bar.topRight(), bar.bottomRight())
    style = Qt.PenStyle.SolidLine if mark.start.sure and end_sure else Qt.PenStyle.DashLine
    pen = painter.pen()
    pen.setStyle(style)
    painter.setPen(pen)
    painter.drawLine(bar.topLeft(), bar.topRight())
    painter.drawLine(bar.bottomLeft(), bar.bottomRight())


def draw_fading(painter: QPainter, bar: QRectF, token: str, strength: int = 110) -> None:
    """Draw where something may have been: strongest in the middle, fading to both ends."""
    strong, clear = theme.current().color(token), theme.current().color(token)
    strong.setAlpha(strength)
    clear.setAlpha(0)
    gradient = QLinearGradient(bar.topLeft(), bar.topRight())
    gradient.setColorAt(0, clear)
    gradient.setColorAt(0.5, strong)
    gradient.setColorAt(1, clear)
    painter.fillRect(bar, QBrush(gradient))


def draw_marker(
    painter: QPainter, centre: QPointF, half: float, shape: str, token: str, *, hollow: bool
) -> None:
    """Draw a marker: "circle", "square", "diamond" or "triangle"; hollow if the day is unsure."""
    look = theme.current()
    painter.setPen(QPen(look.color(token), 2 if hollow else 1))
    painter.setBrush(look.color("surface") if hollow else look.color(token))
    x, y = centre.x(), centre.y()
    if shape == "square":
        painter.drawRect(QRectF(x - half, y - half, 2 * half, 2 * half))
    elif shape == "circle":
        painter.drawEllipse(centre, half, half)
    else:
        top = half * 1.2
        corners = [QPointF(x, y - top), QPointF(x + top, y), QPointF(x, y + top)]
        if shape == "triangle":
            corners = [QPointF(x + top, y + half), QPointF(x - top, y + half), QPointF(x, y - top)]
        else:
            corners.append(QPointF(x - top, y))
        path = QPainterPath()
        path.addPolygon(QPolygonF(corners))
        path.closeSubpath()
        painter.drawPath(path)
