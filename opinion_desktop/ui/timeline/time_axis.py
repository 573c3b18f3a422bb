"""The one axis under all lanes: dates, or days after surgery."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QLocale, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from opinion_desktop.domain.lanes import TickUnit, calendar_ticks, day_ticks
from opinion_desktop.services import labels
from opinion_desktop.ui import theme


@dataclass(frozen=True)
class TickWords:
    """A day number and what stands under it."""

    x: float
    text: str


class TimeAxis(QWidget):
    """Words under the lanes; it knows how many fit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without days."""
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.ticks: tuple[TickWords, ...] = ()
        self._days = (0.0, 1.0)
        self._edges = (0.0, 1.0)
        self.fit()

    def fit(self) -> None:
        """Take the height that the present text size needs."""
        self.setFixedHeight(round(1.6 * QFontMetrics(theme.current().font("small")).height()))

    def show_days(
        self, first: float, last: float, left: float, right: float, surgery: date | None
    ) -> None:
        """Set the axis.

        Args:
            first: day number at the left edge.
            last: day number at the right edge.
            left: pixels from the left of this widget to the lanes.
            right: pixel where the lanes end.
            surgery: day 0 to count from, or None for dates.
        """
        self._days, self._edges = (first, last), (left, right)
        metrics = QFontMetrics(theme.current().font("small"))
        widest = metrics.horizontalAdvance(self._word(TickUnit.DAY, date(2028, 9, 28))) * 1.5
        if surgery:
            widest = metrics.horizontalAdvance(self.tr("Day {n}").format(n=9999)) * 1.3
        most = max(1, int((right - left) / widest))
        if surgery:
            self.ticks = tuple(
                TickWords(surgery.toordinal() + day, self.tr("Day {n}").format(n=day))
                for day in day_ticks(first, last, surgery, most)
            )
        else:
            unit, days = calendar_ticks(first, last, most)
            self.ticks = self._dated(unit, days)
        self.update()

    def _dated(self, unit: TickUnit, days: tuple[date, ...]) -> tuple[TickWords, ...]:
        """Word the ticks; where months are named, the first one and each January say the year."""
        found = []
        for place, day in enumerate(days):
            named_year = unit is TickUnit.MONTH and (place == 0 or day.month == 1)
            text = str(day.year) if unit is TickUnit.YEAR else self._word(unit, day)
            found.append(TickWords(day.toordinal(), f"{text} {day.year}" if named_year else text))
        return tuple(found)

    def _word(self, unit: TickUnit, day: date) -> str:
        month = QLocale().standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)
        if unit is TickUnit.MONTH:
            return month
        return self.tr("{day} {month}").format(day=labels.number_words(day.day), month=month)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        (first, last), (left, right) = self._days, self._edges
        painter = QPainter(self)
        painter.setFont(look.font("small"))
        painter.setPen(look.color("muted"))
        metrics = painter.fontMetrics()
        taken = 0.0
        for tick in self.ticks:
            x = left + (tick.x - first) / (last - first) * (right - left)
            width = metrics.horizontalAdvance(tick.text)
            begins = min(max(x - width / 2, taken), self.width() - width)
            if begins < taken:
                continue
            painter.drawText(
                QRectF(begins, 2, width + 1, metrics.height()),
                int(Qt.AlignmentFlag.AlignTop),
                tick.text,
            )
            taken = begins + width + metrics.averageCharWidth()
