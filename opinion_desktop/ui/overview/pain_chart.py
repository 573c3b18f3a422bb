"""The small chart of pain since surgery: highest, lowest and latest score are labelled."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from opinion_desktop.domain.lanes import joins
from opinion_desktop.domain.overview import PainCourse, PainPoint
from opinion_desktop.services import labels
from opinion_desktop.ui import theme

_HEIGHT_EM = 8.5
_TOP_SCORE = 10.0


class PainChart(QWidget):
    """Paints pain scores from 0 to 10; a gap over 14 days breaks the line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start hidden, without scores."""
        super().__init__(parent)
        self.setObjectName("overview_pain_chart")
        self.setAccessibleName(self.tr("Chart of pain since surgery"))
        self._course: PainCourse | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.current().changed.connect(self.updateGeometry)
        theme.current().changed.connect(self.update)
        self.hide()

    def set_course(self, course: PainCourse | None, sentence: str) -> None:
        """Show other scores.

        Args:
            course: None hides the chart.
            sentence: the same in words, for a screen reader.
        """
        self._course = course
        self.setAccessibleDescription(sentence)
        self.setVisible(course is not None)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.current().em(20), theme.current().em(_HEIGHT_EM))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().em(8), theme.current().em(_HEIGHT_EM))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self._course is None:
            return
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(look.font("small"))
        metrics = painter.fontMetrics()
        left = metrics.horizontalAdvance("10") + theme.GAP_S
        line = metrics.height()
        area = QRectF(self.rect()).adjusted(left, line + 4, -line, -line - theme.GAP_S)
        self._paint_scale(painter, area, left)
        self._paint_days(painter, area)
        self._paint_scores(painter, area, self._course)
        painter.end()

    def _paint_scale(self, painter: QPainter, area: QRectF, left: int) -> None:
        look = theme.current()
        for score in (0, 5, 10):
            y = area.bottom() - score / _TOP_SCORE * area.height()
            painter.setPen(QPen(look.color("border"), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(look.color("muted"))
            words = QRectF(0, y - 20, left - theme.GAP_S, 40)
            painter.drawText(
                words, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(score)
            )

    def _paint_days(self, painter: QPainter, area: QRectF) -> None:
        if self._course is None:
            return
        first, last = self._course.points[0].day, self._course.latest.day
        painter.setPen(theme.current().color("muted"))
        below = QRectF(area.left(), area.bottom() + theme.GAP_XS, area.width(), 60)
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, labels.date_words(first))
        if last != first:
            painter.drawText(below, Qt.AlignmentFlag.AlignRight, labels.date_words(last))

    def _paint_scores(self, painter: QPainter, area: QRectF, course: PainCourse) -> None:
        look = theme.current()
        places = [_place(point, course, area) for point in course.points]
        painter.setPen(QPen(look.color("primary"), 2))
        joined = joins([point.x for point in course.points])
        for index, goes_on in enumerate(joined):
            if goes_on:
                painter.drawLine(places[index], places[index + 1])
        marked = set(course.marked())
        for point, place in zip(course.points, places, strict=True):
            is_marked = point in marked
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("primary"))
            radius = 4.5 if is_marked else 2.0
            painter.drawEllipse(place, radius, radius)
            if is_marked:
                painter.setPen(look.color("text"))
                above = QRectF(place.x() - 40, place.y() - 66, 80, 60)
                painter.drawText(
                    above,
                    Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom,
                    labels.number_words(point.value),
                )


def _place(point: PainPoint, course: PainCourse, area: QRectF) -> QPointF:
    first, last = course.points[0].x, course.latest.x
    across = (point.x - first) / (last - first) if last > first else 0.5
    up = float(point.value) / _TOP_SCORE
    return QPointF(area.left() + across * area.width(), area.bottom() - up * area.height())
