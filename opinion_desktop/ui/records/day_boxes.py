"""Boxes for one exact day: the date boxes of the kit without what is only known in part."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from opinion_desktop.domain.partial_dates import PartialDate
from opinion_desktop.ui.widgets.dates import DateBoxes


class DayBoxes(DateBoxes):
    """Day, month and year.

    Signals:
        day_edited: a person has typed another whole day, or emptied the boxes (None).
    """

    day_edited = Signal(object)

    def __init__(self, name: str, accessible_name: str, parent: QWidget | None = None) -> None:
        """Start empty; arguments as for `DateBoxes`."""
        super().__init__(name, accessible_name, parent)
        self._told: date | None = None
        self._hide_parts()
        self.edited.connect(self._tell)

    def day(self) -> date | None:
        """Return the day, or None while it is empty or not a whole day."""
        when = self.value()
        return when.exact if when else None

    def set_day(self, when: date | None, *, keep_typing: bool = True) -> None:
        """Show a day.

        Args:
            when: the day, None for empty boxes.
            keep_typing: leave boxes alone that hold a part of another day, or that a person
                has emptied to type one.
        """
        self._told = when
        boxes = (self.first.day, self.first.month, self.first.year)
        typing = not self.is_empty() or any(box.hasFocus() for box in boxes)
        half = self.day() is None and typing
        if (half and not keep_typing) or (not half and self.day() != when):
            self.set_value(PartialDate.day(when) if when else None)

    @override
    def set_value(self, when: PartialDate | None) -> None:
        super().set_value(when)
        self._hide_parts()

    def _hide_parts(self) -> None:
        self.kind.hide()
        self.about.hide()

    def _tell(self) -> None:
        day = self.day()
        if day != self._told and (day or self.is_empty()):
            self._told = day
            self.day_edited.emit(day)
