"""A lane of values: a pyqtgraph view box with its axis, lines, dots or bars of each series."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF
from PySide6.QtWidgets import QGraphicsSimpleTextItem

from opinion_desktop.domain.lanes import (
    joins,
    running_median,
    thinned,
    value_span,
    value_ticks,
)
from opinion_desktop.domain.measures import Chart
from opinion_desktop.services import labels
from opinion_desktop.ui import theme
from opinion_desktop.ui.timeline.lane_data import Series, ValueLaneData
from opinion_desktop.ui.timeline.lane_items import FadeBars, Ground

_SYMBOLS = ("o", "s", "t1", "d", "star")
_BARS = {Chart.BARS, Chart.BARS_AND_MEDIAN, Chart.STACKED_BARS}
_REACH_PX = 14.0
_DENSE = 600  # so many points are one line, whose dots nobody can tell apart


class ValueLane:
    """What one measure looks like; it draws only what the shown days and pixels need."""

    def __init__(self, view: pg.GraphicsView) -> None:
        """Make an empty lane.

        Args:
            view: where it is added.
        """
        self._view = view
        self.title = QGraphicsSimpleTextItem()
        self.box = pg.ViewBox(enableMouse=False, enableMenu=False, defaultPadding=0)
        self.box.setMouseEnabled(x=False, y=False)
        self.axis = pg.AxisItem("left")
        self.axis.linkToView(self.box)
        for item in (self.title, self.box, self.axis):
            view.addItem(item)
        self.ground = Ground()
        self.ground.setParentItem(self.box)
        self._data: ValueLaneData | None = None
        self._drawn: object = None
        self._items: list[pg.GraphicsObject] = []
        self._fades: list[FadeBars] = []
        self._names: list[QGraphicsSimpleTextItem] = []
        self._medians: dict[str, list[float]] = {}
        self._rect = QRectF()
        self._days = (0.0, 1.0)
        self._values = (0.0, 1.0)

    def load(self, data: ValueLaneData) -> None:
        """Show these values in the present theme; `place` and `show_days` draw them."""
        look = theme.current()
        self._data = data
        self.title.setText(data.title)
        self.title.setFont(look.font("h3"))
        self.title.setBrush(look.color("text"))
        for fade in self._fades:
            self._view.scene().removeItem(fade)
        self._fades = [
            FadeBars([(at.first, at.last, y) for at, y, _ in line.unsure], data.token)
            for line in data.series
            if line.unsure
        ]
        for fade in self._fades:
            fade.setParentItem(self.box)
        self._medians = {
            line.name: running_median(line.xs, line.ys)
            for line in data.series
            if data.measure.chart is Chart.BARS_AND_MEDIAN and len(line.xs) > 1
        }
        ys = [y for line in data.series for y in _all_values(line)]
        self._values = value_span(min(ys), max(ys), data.least)
        self.box.setYRange(*self._values, padding=0)

    def place(self, rect: QRectF, title_height: float) -> None:
        """Take a place in the scene: title at the top, axis at the left of `rect`."""
        self._rect = rect
        self.title.setPos(rect.left(), rect.top() - title_height)
        self.box.setGeometry(rect)
        self._style_axis()

    def show_days(self, first: float, last: float) -> None:
        """Draw the values between two day numbers."""
        if self._data is None:
            return
        look = theme.current()
        self._days = (first, last)
        self.box.setXRange(first, last, padding=0)
        width, height = self._rect.width(), self._rect.height()
        self.ground.set_frame(width, height, first, last)
        for fade in self._fades:
            fade.set_values(*self._values)
            fade.set_frame(width, height, first, last)
        # An edit changes the values of one lane; the others keep their items.
        wanted = (self._data, self._days, QRectF(self._rect), look.name, look.font("small"))
        if wanted == self._drawn:
            return
        self._drawn = wanted
        self._clear()
        for place, line in enumerate(self._data.series):
            self._draw(line, _SYMBOLS[place % len(_SYMBOLS)], self._data)
        if len(self._data.series) > 1:
            self._draw_names(self._data)

    def keys_at(self, point: QPointF) -> tuple[str, ...]:
        """Give the key of the value nearest to a point of the lane, within easy reach."""
        found: list[tuple[float, str]] = []
        reach = _REACH_PX * theme.current().scale
        days = reach * (self._days[1] - self._days[0]) / max(1.0, self._rect.width())
        day = self._day(point.x())
        for line in self._data.series if self._data else ():
            low, high = bisect_left(line.xs, day - days), bisect_right(line.xs, day + days)
            near = [(line.xs[i], line.ys[i], line.keys[i]) for i in range(low, high)]
            near += [(at.x, y, key) for at, y, key in line.unsure if abs(at.x - day) <= days]
            for x, y, key in near:
                away = self._pixel(x, y) - point
                found.append((away.x() ** 2 + away.y() ** 2, key))
        nearest = min(found, default=(0.0, ""))
        return (nearest[1],) if nearest[1] and nearest[0] <= 2 * reach**2 else ()

    def remove(self) -> None:
        """Take everything out of the scene."""
        self._clear()
        for item in (self.title, self.axis, self.box):
            self._view.scene().removeItem(item)
        self.box.close()

    def _day(self, px: float) -> float:
        first, last = self._days
        return first + px / max(1.0, self._rect.width()) * (last - first)

    def _pixel(self, x: float, y: float) -> QPointF:
        (first, last), (low, high) = self._days, self._values
        return QPointF(
            (x - first) / (last - first) * self._rect.width(),
            (high - y) / (high - low) * self._rect.height(),
        )

    def _style_axis(self) -> None:
        look, (low, high) = theme.current(), self._values
        font = look.font("small")
        line = QFontMetricsF(font).height()
        width = self._rect.left() - look.em(0.4)
        self.axis.setStyle(tickFont=font, tickLength=-4, autoExpandTextSpace=False)
        self.axis.setPen(pg.mkPen(look.color("border_strong")))
        self.axis.setTextPen(pg.mkPen(look.color("muted")))
        self.axis.setWidth(width)
        most = max(2, int(self._rect.height() / (1.5 * line)))
        ticks = value_ticks(low, high, most)
        self.axis.setTicks([[(tick, labels.number_words(round(tick, 6))) for tick in ticks]])
        self.axis.setGeometry(QRectF(look.em(0.4), self._rect.top(), width, self._rect.height()))

    def _clear(self) -> None:
        for item in self._items:
            self.box.removeItem(item)
        for name in self._names:
            self._view.scene().removeItem(name)
        self._items, self._names = [], []

    def _add(self, item: pg.GraphicsObject) -> None:
        self.box.addItem(item, ignoreBounds=True)
        self._items.append(item)

    def _draw(self, line: Series, symbol: str, data: ValueLaneData) -> None:
        look = theme.current()
        colour = look.color(data.token)
        columns = max(1, int(self._rect.width()))
        picked = thinned(line.xs, line.ys, *self._days, columns)
        xs, ys = [line.xs[i] for i in picked], [line.ys[i] for i in picked]
        if data.measure.chart in _BARS:
            self._draw_bars(line, xs, ys, data)
        else:
            if data.measure.chart is not Chart.DOTS:
                self._draw_line(xs, ys, colour)
            if line.seconds:
                lower_xs, lower_ys = zip(*line.seconds, strict=True)
                kept = thinned(lower_xs, lower_ys, *self._days, columns)
                lower = [lower_xs[i] for i in kept], [lower_ys[i] for i in kept]
                self._draw_line(*lower, colour, Qt.PenStyle.DashLine)
                self._draw_dots(*lower, symbol, colour, hollow=False)
            if len(xs) < _DENSE or data.measure.chart is Chart.DOTS:
                self._draw_dots(xs, ys, symbol, colour, hollow=False)
        if line.unsure:
            unsure = [at.x for at, _, _ in line.unsure], [y for _, y, _ in line.unsure]
            self._draw_dots(*unsure, symbol, colour, hollow=True)

    def _draw_line(
        self,
        xs: list[float],
        ys: list[float],
        colour: QColor,
        style: Qt.PenStyle = Qt.PenStyle.SolidLine,
    ) -> None:
        if len(xs) > 1:
            pen = pg.mkPen(colour, width=2, style=style)
            connect = np.array(joins(xs), dtype=np.int32)
            # Smoothing a line of thousands of points costs more than it shows.
            smooth = len(xs) < _DENSE
            self._add(pg.PlotCurveItem(x=xs, y=ys, pen=pen, connect=connect, antialias=smooth))

    def _draw_dots(
        self, xs: list[float], ys: list[float], symbol: str, colour: QColor, *, hollow: bool
    ) -> None:
        if not xs:
            return
        look = theme.current()
        many = len(xs) > 200
        brush = look.color("surface") if hollow else colour
        edge = pg.mkPen(colour, width=2) if hollow else pg.mkPen(look.color("surface"), width=1)
        self._add(
            pg.ScatterPlotItem(
                x=xs,
                y=ys,
                symbol=symbol,
                size=(5 if many else 9) * look.scale,
                brush=pg.mkBrush(brush),
                pen=None if many and not hollow else edge,
                antialias=True,
            )
        )

    def _draw_bars(
        self, line: Series, xs: list[float], ys: list[float], data: ValueLaneData
    ) -> None:
        look = theme.current()
        wide = max(0.7, 1.5 * (self._days[1] - self._days[0]) / max(1.0, self._rect.width()))
        if xs:
            self._add(
                pg.BarGraphItem(
                    x=xs,
                    y0=0,
                    height=ys,
                    width=wide,
                    brush=pg.mkBrush(look.color("primary_soft")),
                    pen=pg.mkPen(look.color(data.token)),
                )
            )
        median = self._medians.get(line.name)
        if median:
            kept = thinned(line.xs, median, *self._days, max(1, int(self._rect.width())))
            xs = [line.xs[i] for i in kept]
            self._draw_line(xs, [median[i] for i in kept], look.color("text"))

    def _draw_names(self, data: ValueLaneData) -> None:
        """Write the place of each series beside its last point in sight."""
        look = theme.current()
        for line in data.series:
            last = bisect_right(line.xs, self._days[1]) - 1
            if last < 0 or line.xs[last] < self._days[0] or not line.name:
                continue
            name = QGraphicsSimpleTextItem(line.name, self.box)
            name.setFont(look.font("small"))
            name.setBrush(look.color("text"))
            at = self._pixel(line.xs[last], line.ys[last])
            box = name.boundingRect()
            x = max(0.0, min(at.x() + 8, self._rect.width() - box.width()))
            y = max(0.0, min(at.y() - box.height(), self._rect.height() - box.height()))
            name.setPos(x, y)
            self._names.append(name)


def _all_values(line: Series) -> list[float]:
    return [*line.ys, *(y for _, y, _ in line.unsure), *(y for _, y in line.seconds)]
