"""Finds the words for dates, numbers and sizes in the language of the window.

Labels of tables are in labels.py, which also hands these functions on.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QLocale

from opinion_desktop.domain.partial_dates import PartialDate, Precision
from opinion_desktop.domain.text import QT_TRANSLATE_NOOP


def translated(context: str, text: str) -> str:
    """Return the words for a marked text in the language of the window; "" stays "".

    Args:
        context: the first argument of its QT_TRANSLATE_NOOP.
        text: the second one, in English.
    """
    return QCoreApplication.translate(context, text) if text else ""


def language() -> str:
    """Return the language that was chosen for the window, "en" or "fr"."""
    return "fr" if QLocale().language() is QLocale.Language.French else "en"


_MONTHS = (
    QT_TRANSLATE_NOOP("Dates", "January"),
    QT_TRANSLATE_NOOP("Dates", "February"),
    QT_TRANSLATE_NOOP("Dates", "March"),
    QT_TRANSLATE_NOOP("Dates", "April"),
    QT_TRANSLATE_NOOP("Dates", "May"),
    QT_TRANSLATE_NOOP("Dates", "June"),
    QT_TRANSLATE_NOOP("Dates", "July"),
    QT_TRANSLATE_NOOP("Dates", "August"),
    QT_TRANSLATE_NOOP("Dates", "September"),
    QT_TRANSLATE_NOOP("Dates", "October"),
    QT_TRANSLATE_NOOP("Dates", "November"),
    QT_TRANSLATE_NOOP("Dates", "December"),
)
# By the month in which a season begins: as it is, and "about".
_SEASONS = {
    3: (
        QT_TRANSLATE_NOOP("Dates", "spring {year}"),
        QT_TRANSLATE_NOOP("Dates", "about spring {year}"),
    ),
    6: (
        QT_TRANSLATE_NOOP("Dates", "summer {year}"),
        QT_TRANSLATE_NOOP("Dates", "about summer {year}"),
    ),
    9: (
        QT_TRANSLATE_NOOP("Dates", "autumn {year}"),
        QT_TRANSLATE_NOOP("Dates", "about autumn {year}"),
    ),
    12: (
        QT_TRANSLATE_NOOP("Dates", "winter {year}"),
        QT_TRANSLATE_NOOP("Dates", "about winter {year}"),
    ),
}
_UNKNOWN = QT_TRANSLATE_NOOP("Dates", "date not known")
_DAY = QT_TRANSLATE_NOOP("Dates", "{day} {month} {year}")
_ABOUT_DAY = QT_TRANSLATE_NOOP("Dates", "about {day} {month} {year}")
_MONTH = QT_TRANSLATE_NOOP("Dates", "{month} {year}")
_ABOUT_MONTH = QT_TRANSLATE_NOOP("Dates", "about {month} {year}")
_ABOUT_YEAR = QT_TRANSLATE_NOOP("Dates", "about {year}")
_IN_ONE_MONTH = QT_TRANSLATE_NOOP("Dates", "between {day} and {last_day} {last_month} {last_year}")
_IN_ONE_YEAR = QT_TRANSLATE_NOOP(
    "Dates", "between {day} {month} and {last_day} {last_month} {last_year}"
)
_RANGE = QT_TRANSLATE_NOOP(
    "Dates", "between {day} {month} {year} and {last_day} {last_month} {last_year}"
)
_FIRST_OF_MONTH = QT_TRANSLATE_NOOP("Dates", "1")  # French writes "1er"


def date_words(when: PartialDate | date) -> str:
    """Return a date in words, as exactly as it is known: "12 May 2025", "about May 2025".

    `PartialDate.parse` reads these words again in both languages. Source: product paper,
    section 11.
    """
    if isinstance(when, date):
        when = PartialDate.day(when)
    if when.earliest is None or when.latest is None:
        return translated("Dates", _UNKNOWN)
    return translated("Dates", _pattern(when, when.earliest, when.latest)).format(
        day=_day(when.earliest),
        month=translated("Dates", _MONTHS[when.earliest.month - 1]),
        # A winter bears the year of its January, where its last day is.
        year=(when.latest if when.precision is Precision.SEASON else when.earliest).year,
        last_day=_day(when.latest),
        last_month=translated("Dates", _MONTHS[when.latest.month - 1]),
        last_year=when.latest.year,
    )


def _day(when: date) -> str:
    return translated("Dates", _FIRST_OF_MONTH) if when.day == 1 else str(when.day)


def _pattern(when: PartialDate, first: date, last: date) -> str:
    if when.precision is Precision.SEASON:
        return _SEASONS[first.month][when.about]
    if when.precision is Precision.RANGE:
        if first.year != last.year:
            return _RANGE
        return _IN_ONE_YEAR if first.month != last.month else _IN_ONE_MONTH
    if when.precision is Precision.YEAR:
        return _ABOUT_YEAR if when.about else "{year}"
    if when.precision is Precision.MONTH:
        return _ABOUT_MONTH if when.about else _MONTH
    return _ABOUT_DAY if when.about else _DAY


def number_words(number: Decimal | float, decimals: int | None = None) -> str:
    """Return a number as it is written in the chosen language: "1,234.5" or "1 234,5".

    Args:
        number: up to 15 figures.
        decimals: places after the point; None for those that a Decimal has or a float needs.
    """
    if decimals is None:
        exponent = Decimal(str(number)).as_tuple().exponent
        decimals = max(0, -exponent) if isinstance(exponent, int) else 0
        decimals = 0 if isinstance(number, float) and number.is_integer() else decimals
    return QLocale().toString(float(number), "f", decimals)


_LESS_THAN_1_KB = QT_TRANSLATE_NOOP("Sizes", "less than 1 KB")
_SIZES = (
    (10**3, 0, QT_TRANSLATE_NOOP("Sizes", "{number} KB")),
    (10**6, 1, QT_TRANSLATE_NOOP("Sizes", "{number} MB")),
    (10**9, 1, QT_TRANSLATE_NOOP("Sizes", "{number} GB")),
)


def file_size_words(size: int) -> str:
    """Return a size of `size` bytes in decimal units: "640 KB", "3.4 MB", "1.2 GB"."""
    if size < _SIZES[0][0]:
        return translated("Sizes", _LESS_THAN_1_KB)
    # 999,600 bytes would round to "1000 KB": the next unit takes over there.
    unit, decimals, pattern = next(
        (row for row in _SIZES if round(size / row[0], row[1]) < 1000), _SIZES[-1]
    )
    return translated("Sizes", pattern).format(number=number_words(size / unit, decimals))
