"""A lane of events: a pyqtgraph view box that holds markers, bars and their words."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtWidgets import QGraphicsSimpleTextItem

from opinion_desktop.ui import theme
from opinion_desktop.ui.timeline.lane_data import MarkLaneData
from opinion_desktop.ui.timeline.lane_items import Ground, Marks

translate = QCoreApplication.translate


def more_words(count: int) -> str:
    """Say how many entries had no room: "+4 more"."""
    return translate("TimelineLanes", "+{n} more").format(n=count)


class MarkLane:
    """Events on the same axis as the values."""

    def __init__(self, view: pg.GraphicsView) -> None:
        """Make an empty lane.

        Args:
            view: where it is added.
        """
        self._view = view
        self.title = QGraphicsSimpleTextItem()
        self.box = pg.ViewBox(enableMouse=False, enableMenu=False, defaultPadding=0)
        self.box.setMouseEnabled(x=False, y=False)
        for item in (self.title, self.box):
            view.addItem(item)
        self.ground = Ground()
        self.ground.setParentItem(self.box)
        self.marks: Marks | None = None
        self._rect = QRectF()

    def load(self, data: MarkLaneData) -> None:
        """Show these events in the present theme."""
        look = theme.current()
        self.title.setText(data.title)
        self.title.setFont(look.font("h3"))
        self.title.setBrush(look.color("text"))
        if self.marks:
            self._view.scene().removeItem(self.marks)
        self.marks = Marks(data.marks, data.rows, more_words)
        self.marks.setParentItem(self.box)

    def place(self, rect: QRectF, title_height: float) -> None:
        """Take a place in the scene, with the title above `rect`."""
        self._rect = rect
        self.title.setPos(rect.left(), rect.top() - title_height)
        self.box.setGeometry(rect)

    def show_days(self, first: float, last: float) -> None:
        """Draw the events between two day numbers."""
        self.box.setXRange(first, last, padding=0)
        self.ground.set_frame(self._rect.width(), self._rect.height(), first, last)
        if self.marks:
            self.marks.set_frame(self._rect.width(), self._rect.height(), first, last)

    def set_chosen(self, keys: frozenset[str]) -> None:
        """Outline these events."""
        if self.marks:
            self.marks.set_chosen(keys)

    def keys_at(self, point: QPointF) -> tuple[str, ...]:
        """Give the keys of the event or cluster at a point of the lane."""
        return self.marks.keys_at(point) if self.marks else ()

    def remove(self) -> None:
        """Take everything out of the scene."""
        for item in (self.title, self.box):
            self._view.scene().removeItem(item)
        self.box.close()
