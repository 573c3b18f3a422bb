"""The lanes of the recovery on one axis: shows, lets choose, never zooms under the mouse."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

import pyqtgraph as pg
from PySide6.QtCore import QDate, QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QToolTip, QVBoxLayout, QWidget
from typing_extensions import override

from opinion_desktop.domain.lanes import Spread, Window, opening_window, reach, shown_days, spread
from opinion_desktop.domain.timeline import RecoveryEvent
from opinion_desktop.ui import theme
from opinion_desktop.ui.timeline import entries
from opinion_desktop.ui.timeline.entries import Entry, Units
from opinion_desktop.ui.timeline.lane_data import LaneData, MarkLaneData, lanes_of
from opinion_desktop.ui.timeline.mark_lane import MarkLane
from opinion_desktop.ui.timeline.time_axis import TimeAxis
from opinion_desktop.ui.timeline.value_lane import ValueLane
from opinion_desktop.ui.widgets.page import scroll_area

_AXIS_EM = 3.6
_TITLE_EM = 1.7
_VALUES_EM = 6.5
_ROW_EM = 1.7
_RIGHT_PX = 12.0
_MANY_BANDS = 50


class LanesView(QFrame):
    """All lanes; Left and Right are keys of the page, the wheel scrolls.

    Signals:
        chosen: the keys of the entry or cluster that a person clicked.
        activated: the key of an entry that was clicked twice.
        key_pressed: a key that was pressed here.
    """

    chosen = Signal(list)
    activated = Signal(str)
    key_pressed = Signal(QKeyEvent)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without entries."""
        super().__init__(parent)
        self.setObjectName("timeline_lanes")
        self.setAccessibleName(self.tr("Chart of the recovery"))
        self.setProperty("card", "row")
        self.setProperty("selected", "false")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._entries: dict[str, Entry] = {}
        self._units = Units()
        self._window = Window.ALL
        self._counts_days = False
        self._chosen: tuple[str, ...] = ()
        self._focus_day: float | None = None
        self._data: list[LaneData] = []
        self._extent = (0.0, 1.0)
        self._arranged: tuple[int, int] | None = None
        self.lanes: dict[str, ValueLane | MarkLane] = {}
        self._build()
        theme.current().changed.connect(self._reload)

    def _build(self) -> None:
        self.view = pg.GraphicsView(background=None)
        self.view.setObjectName("timeline_lanes_picture")
        self.view.setAccessibleName(self.tr("Lanes"))
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setInteractive(False)
        self.scroller = scroll_area("timeline_lanes_scroll", self.view)
        self.view.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.viewport().installEventFilter(self)
        self.scroller.viewport().installEventFilter(self)
        self.axis = TimeAxis()
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 2, 2)
        column.setSpacing(0)
        column.addWidget(self.scroller, 1)
        column.addWidget(self.axis)

    # --- what is shown ---

    def load(self, found: Iterable[Entry], units: Units) -> None:
        """Show entries in the order of time; those without a date are left out."""
        dated = [entry for entry in found if entry.place]
        self._entries = {entry.key: entry for entry in dated}
        self._units = units
        self._extent = _extent(dated)
        self._reload()

    def choose(self, keys: Iterable[str]) -> None:
        """Mark entries with a band, and bring the first into sight; this is not told."""
        self._chosen = tuple(key for key in keys if key in self._entries)
        first, last = self.shown()
        place = self._entries[self._chosen[0]].place if self._chosen else None
        if place and not first <= place.x <= last:
            self._focus_day = place.x
            self._show_days()
        else:
            self._show_chosen()

    def set_window(self, window: Window) -> None:
        """Show more or less of the recovery, round what is chosen."""
        self._window = window
        place = self._entries[self._chosen[0]].place if self._chosen else None
        self._focus_day = place.x if place else None
        self._show_days()

    def opening_window(self) -> Window:
        """Say how much to show before a person chose."""
        surgery = float(self._units.surgery.toordinal()) if self._units.surgery else None
        return opening_window(*self._extent, surgery)

    def count_days(self, *, on: bool) -> None:
        """Count days after surgery instead of naming dates."""
        self._counts_days = on
        self._show_days()

    def shown(self) -> tuple[float, float]:
        """Give the day numbers at both edges."""
        first, last = self._extent
        surgery = float(self._units.surgery.toordinal()) if self._units.surgery else None
        low, high = shown_days(self._window, first, last, surgery=surgery, focus=self._focus_day)
        if self._focus_day is not None and self._window is Window.SINCE_SURGERY:
            # An entry from before surgery was chosen.
            low = min(low, self._focus_day - (high - low) * 0.03)
        return low, high

    def _reload(self) -> None:
        self._data = lanes_of(list(self._entries.values()), self._units)
        wanted = {data.key for data in self._data}
        for key in [key for key in self.lanes if key not in wanted]:
            self.lanes.pop(key).remove()
        for data in self._data:
            lane = self.lanes.get(data.key)
            if isinstance(data, MarkLaneData):
                lane = lane if isinstance(lane, MarkLane) else MarkLane(self.view)
                lane.load(data)
            else:
                lane = lane if isinstance(lane, ValueLane) else ValueLane(self.view)
                lane.load(data)
            self.lanes[data.key] = lane
        self._chosen = tuple(key for key in self._chosen if key in self._entries)
        self.axis.fit()
        self._arranged = None
        self._arrange()

    def _arrange(self) -> None:
        """Give each lane its height; room that is left goes to the values."""
        size = self.scroller.viewport().size()
        if not self.isVisible() or self._arranged == (size.width(), size.height()):
            return
        self._arranged = (size.width(), size.height())
        em = theme.current().em
        wanted = [
            em(data.rows * _ROW_EM) if isinstance(data, MarkLaneData) else em(_VALUES_EM)
            for data in self._data
        ]
        room = self.scroller.viewport().height()
        total = sum(wanted) + len(wanted) * em(_TITLE_EM) + em(0.5)
        stretched = [data for data in self._data if not isinstance(data, MarkLaneData)]
        extra = max(0.0, room - total) / len(stretched) if stretched else 0.0
        extra = min(extra, float(em(_VALUES_EM)))
        self.view.setMinimumHeight(total)
        width = max(80.0, self.scroller.viewport().width() - self._left() - _RIGHT_PX)
        top = 0.0
        for data, height in zip(self._data, wanted, strict=True):
            top += em(_TITLE_EM)
            tall = height + (0.0 if isinstance(data, MarkLaneData) else extra)
            self.lanes[data.key].place(QRectF(self._left(), top, width, tall), em(_TITLE_EM) - 2)
            top += tall
        self._show_days()

    def _left(self) -> float:
        return float(theme.current().em(_AXIS_EM))

    def _show_days(self) -> None:
        if self._arranged is None:
            return
        first, last = self.shown()
        viewport = self.scroller.viewport()
        right = max(self._left() + 80, viewport.width() - _RIGHT_PX)
        surgery = self._units.surgery if self._counts_days else None
        self.axis.show_days(first, last, self._left() + 2, right + 2, surgery)
        for lane in self.lanes.values():
            lane.show_days(first, last)
            lane.ground.set_ticks([tick.x for tick in self.axis.ticks])
        self._show_chosen()

    def _show_chosen(self) -> None:
        bands = [
            (min(place.first for place in places), max(place.last for place in places))
            for key in self._chosen[:_MANY_BANDS]
            if (places := _places(self._entries[key]))
        ]
        for lane in self.lanes.values():
            lane.ground.set_bands(bands)
            if isinstance(lane, MarkLane):
                lane.set_chosen(frozenset(self._chosen))

    # --- what a person does ---

    def keys_at(self, point: QPointF) -> tuple[str, ...]:
        """Give the keys of the entry or cluster at a point of the picture, or ()."""
        for lane in self.lanes.values():
            box = lane.box.geometry()
            if box.contains(point):
                return lane.keys_at(point - box.topLeft())
        return ()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.scroller.viewport():
            if event.type() == QEvent.Type.Resize:
                self._arrange()
            return False
        if event.type() == QEvent.Type.Wheel:
            event.ignore()  # the scroller above takes it
            return True
        if isinstance(event, QMouseEvent) and event.button() == Qt.MouseButton.LeftButton:
            return self._clicked(event)
        if isinstance(event, QHelpEvent):
            keys = self.keys_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self._tip(keys), self)
            return True
        return super().eventFilter(watched, event)

    def _clicked(self, event: QMouseEvent) -> bool:
        keys = self.keys_at(event.position())
        if event.type() == QEvent.Type.MouseButtonPress:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            if keys:
                self.choose(keys)
                self.chosen.emit(list(keys))
        elif event.type() == QEvent.Type.MouseButtonDblClick and len(keys) == 1:
            self.activated.emit(keys[0])
        return True

    def _tip(self, keys: Sequence[str]) -> str:
        lines = []
        for key in keys[:8]:
            entity = self._entries[key].entity
            when = entries.date_text(entity, self._units)
            what = entries.title_text(entity, self._units)
            lines.append(self.tr("{date}: {entry}").format(date=when, entry=what))
        return "\n".join(lines)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()
        self.key_pressed.emit(event)
        if not event.isAccepted():
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._arrange()


def _today() -> date:
    today = QDate.currentDate()
    return date(today.year(), today.month(), today.day())


def _extent(dated: Sequence[Entry]) -> tuple[float, float]:
    """Give the day numbers between which everything lies."""
    today = float(_today().toordinal() + 1)
    if not dated:
        return today - 1, today
    first, last = float("inf"), float("-inf")
    goes_on = False
    for entity, place, _ in dated:
        if place:
            first, last = min(first, place.first), max(last, place.last)
        if isinstance(entity, RecoveryEvent):
            goes_on = goes_on or entity.ongoing
            end = spread(entity.end) if entity.end else None
            last = max(last, end.last) if end else last
    if goes_on and last - first < 1:
        last = max(last, today)
    return first, reach(first, last, today)


def _places(entry: Entry) -> list[Spread]:
    """Give where an entry begins, and where it ends if that is another day."""
    found = [entry.place] if entry.place else []
    if isinstance(entry.entity, RecoveryEvent) and entry.entity.end:
        end = spread(entry.entity.end)
        found += [end] if end else []
    return found
