"""What both forms of the timeline are made of: a field under its words, and numbers as typed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal

from PySide6.QtCore import QDateTime, Qt, QTimer
from PySide6.QtWidgets import QLayout, QScrollArea, QVBoxLayout, QWidget

from opinion_desktop.ui import theme
from opinion_desktop.ui.widgets.fields import LineField, TextArea
from opinion_desktop.ui.widgets.text import MutedLabel

_MOST_DIGITS = 12
_NUMBER = re.compile(r"[-+]?[0-9]+(\.[0-9]*)?|[-+]?\.[0-9]+")
_THOUSANDS = re.compile(r"[0-9]{1,3}([,.][0-9]{3})+")


class Row(QWidget):
    """A field with its words above."""

    def __init__(self, words: str, field: QWidget, *, wrap: bool = True) -> None:
        """Put the words over the field.

        Args:
            words: what is asked for.
            field: takes the answer.
            wrap: break long words into lines.
        """
        super().__init__()
        self.words = MutedLabel(words, wrap=wrap)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_XS)
        column.addWidget(self.words)
        column.addWidget(field)


def tab_stops(widget: QWidget) -> Iterator[QWidget]:
    """Give what the Tab key stops at in a widget, in the order of its layouts."""
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    elif isinstance(widget, QScrollArea) and (inner := widget.widget()):
        yield from tab_stops(inner)
    elif layout := widget.layout():
        yield from _stops_of(layout)


def _stops_of(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item and (inner := item.layout()):
            yield from _stops_of(inner)
        elif item and (child := item.widget()):
            yield from tab_stops(child)


def now() -> datetime:
    """Give the clock of this computer, to the minute."""
    at = QDateTime.currentDateTime()
    day, time = at.date(), at.time()
    return datetime(day.year(), day.month(), day.day(), time.hour(), time.minute())  # noqa: DTZ001


def today() -> date:
    """Give the day of today."""
    return now().date()


def typed_number(text: str, *, whole: bool = False) -> Decimal | None:
    """Read a number as a person types it, with a point or a comma; None if it is none.

    Args:
        text: "38.4", "38,4", "-5", "12 000".
        whole: the measure has whole numbers, so that "12,000" is twelve thousand.
    """
    plain = "".join(text.split()).replace("\u2212", "-")
    if whole and _THOUSANDS.fullmatch(plain):
        plain = plain.replace(",", "").replace(".", "")
    plain = plain.replace(",", ".")
    return Decimal(plain) if _NUMBER.fullmatch(plain) and len(plain) <= _MOST_DIGITS else None


def waits(field: LineField | TextArea) -> bool:
    """Whether a person has typed in a field and it has not told of it yet."""
    return any(pause.isActive() for pause in field.findChildren(QTimer))


def load_line(field: LineField, text: str) -> None:
    """Load a text, but leave alone a field in which a person types, or has typed just now."""
    if not field.hasFocus() and not waits(field):
        field.set_text(text)


def load_area(field: TextArea, text: str) -> None:
    """Load a text, but leave alone a field in which a person types, or has typed just now."""
    if not field.hasFocus() and not waits(field):
        field.set_text(text)
