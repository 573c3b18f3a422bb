"""Dates as people know them: a day, a month, "about spring 2025", or not at all.

Reading what a person types is done here; showing it in words is left to services/labels.py.
"""

from __future__ import annotations

import calendar
import re
import unicodedata
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

# Northern seasons by whole months. A winter bears the year of its January.
SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}


class Precision(StrEnum):
    """How exactly a date is known."""

    DAY = "day"
    MONTH = "month"
    SEASON = "season"
    YEAR = "year"
    RANGE = "range"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class PartialDate:
    """A span of days in which something happened; both ends are inside, both None if unknown.

    Source: product paper, section 11, "Uncertain dates".
    """

    earliest: date | None
    latest: date | None
    precision: Precision
    about: bool = False

    def __post_init__(self) -> None:
        """Refuse a span that is not what its precision says.

        Raises:
            ValueError: if the ends and the precision do not belong together, or if `about`
                stands with a range or an unknown date, which are vague already.
        """
        if self.about and self.precision in {Precision.RANGE, Precision.UNKNOWN}:
            raise ValueError(f"'about' says nothing for {self.precision}")
        if self.precision is Precision.UNKNOWN:
            fits = self.earliest is None and self.latest is None
        elif self.earliest is None or self.latest is None:
            fits = False
        elif self.precision is Precision.RANGE:
            fits = self.earliest < self.latest
        else:
            fits = self.latest == _last_day(self.earliest, self.precision)
        if not fits:
            raise ValueError(f"not a {self.precision}: {self.earliest} to {self.latest}")

    @classmethod
    def day(cls, when: date) -> PartialDate:
        """Return a date known to the day."""
        return cls(when, when, Precision.DAY)

    @classmethod
    def month(cls, year: int, month: int) -> PartialDate:
        """Return a date known to the month, 1 to 12."""
        first = date(year, month, 1)
        return cls(first, _last_day(first, Precision.MONTH), Precision.MONTH)

    @classmethod
    def season(cls, year: int, name: str) -> PartialDate:
        """Return a date known to the season.

        Args:
            year: for "winter" the year of its January: winter 2025 begins on 1 December 2024.
            name: "spring", "summer", "autumn" or "winter".

        Raises:
            ValueError: if there is no such season.
        """
        if name not in SEASONS:
            raise ValueError(f"no season: {name}")
        first = date(year - (name == "winter"), SEASONS[name], 1)
        return cls(first, _last_day(first, Precision.SEASON), Precision.SEASON)

    @classmethod
    def year(cls, year: int) -> PartialDate:
        """Return a date known to the year."""
        return cls(date(year, 1, 1), date(year, 12, 31), Precision.YEAR)

    @classmethod
    def between(cls, earliest: date, latest: date) -> PartialDate:
        """Return a range with both ends inside; one day if both ends are the same.

        Raises:
            ValueError: if the range runs backwards.
        """
        return cls.day(earliest) if earliest == latest else cls(earliest, latest, Precision.RANGE)

    @classmethod
    def unknown(cls) -> PartialDate:
        """Return a date that nobody knows."""
        return cls(None, None, Precision.UNKNOWN)

    @classmethod
    def parse(cls, text: str, *, surgery: date | None, today: date) -> PartialDate:
        """Read what a person types, in English or French; nothing typed is an unknown date.

        Args:
            text: "12 May 2025", "about Aug 2025", "vers août 2025", "2025-05-12", "Day 14",
                "spring 2025", "between 3 and 20 May 2025", "yesterday".
            surgery: the day of surgery for "Day 14", or None where it is not known exactly.
            today: the day on which it is typed.

        Raises:
            ValueError: if it cannot be read, has no such day, or means two things, as
                "12/05/2025" does.
        """
        return _read(_folded(text), surgery, today)

    @property
    def exact(self) -> date | None:
        """The day, if it is known to the day and not "about" one."""
        return self.earliest if self.precision is Precision.DAY and not self.about else None

    def sort_key(self) -> tuple[bool, date, date]:
        """Return what sorts by earliest, then latest; unknown dates come last."""
        return (self.earliest is None, self.earliest or date.max, self.latest or date.max)

    def drawn_span(self) -> tuple[date, date] | None:
        """Return the first and last day to draw, or None if unknown.

        "About" widens both sides by half the unit, in whole days rounded up: 16 days for May.
        """
        if self.earliest is None or self.latest is None:
            return None
        if not self.about:
            return self.earliest, self.latest
        first, last = self.earliest.toordinal(), self.latest.toordinal()
        half = (last - first + 2) // 2
        return (
            date.fromordinal(max(first - half, date.min.toordinal())),
            date.fromordinal(min(last + half, date.max.toordinal())),
        )


def post_op_day(surgery: date, when: date) -> int:
    """Count whole days after surgery; the day of surgery is 0, the day before it -1."""
    return (when - surgery).days


def _last_day(first: date, precision: Precision) -> date | None:
    """Return where a unit that begins on `first` ends, or None if none begins there."""
    if precision is Precision.DAY:
        return first
    if first.day != 1:
        return None
    if precision is Precision.MONTH:
        return _month_end(first.year, first.month)
    if precision is Precision.SEASON:
        if first.month not in SEASONS.values():
            return None
        year = first.year + (first.month == SEASONS["winter"])
        return _month_end(year, (first.month + 1) % 12 + 1)
    return date(first.year, 12, 31) if first.month == 1 else None


def _month_end(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])


# Only before a day of the month or a word: "Monday" alone is no date.
_WEEKDAY = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)"
    r" +(?=\d{1,2}\b|[a-z])"
)


def _folded(text: str) -> str:
    """Return lower-case text without accents, commas, weekdays, odd dashes or doubled spaces."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    plain = re.sub(r"[\u2010-\u2015\u2212]", "-", plain.replace("\u2019", "'")).replace(",", " ")
    plain = re.sub(r"\b(\d{1,2})[-/]([a-z]+)[-/](\d{4})\b", r"\1 \2 \3", plain)
    plain = _WEEKDAY.sub("", plain)
    return " ".join(plain.split()).removesuffix(".")


# Both languages in one table, folded as what is typed.
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan janvier janv",
            "february feb février févr fév",
            "march mar mars",
            "april apr avril avr",
            "may mai",
            "june jun juin",
            "july jul juillet juil",
            "august aug août",
            "september sept sep septembre",
            "october oct octobre",
            "november nov novembre",
            "december dec décembre déc",
        ),
        start=1,
    )
    for name in _folded(names).split()
}
_SEASON_NAMES = {
    name: season
    for season, names in (
        ("spring", "spring printemps"),
        ("summer", "summer été"),
        ("autumn", "autumn fall automne"),
        ("winter", "winter hiver"),
    )
    for name in _folded(names).split()
}
_UNKNOWN = {
    *("", "?", "unknown", "not known", "date not known", "i don't know", "don't know"),
    *("inconnu", "inconnue", "date inconnue", "pas connue"),
}
_DAYS_AGO = {"today": 0, "aujourd'hui": 0, "yesterday": 1, "hier": 1}
_ABOUT = re.compile(
    r"(?:about|around|approximately|approx\.?|circa|ca\.?|c\.|~|vers|environ|env\.?)\s*(?=[\s\d])\s*"
)
_FILLER = re.compile(r"(?:on |in |the |le |la |l'|en |au |a l'|a la )")
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_DAY = r"(?P<day>\d{1,2})(?:st|[nr]d|th|er|e)?"
_NAME = r"(?P<name>[a-z]+)\.?"
_POST_OP = re.compile(r"(?:day|post-op day|pod|jour|d|j)\s?(?P<sign>[-+])?\s?(?P<count>\d{1,5})")
_AGO = re.compile(r"(?:il y a )?(\d{1,4}) (?:days?|jours?)(?: ago)?")
_ISO = re.compile(_YEAR + r"[-/.](?P<month>\d{1,2})(?:[-/.](?P<day>\d{1,2}))?")
_NUMERIC = re.compile(r"(?:(?P<a>\d{1,2})[-/.])?(?P<b>\d{1,2})[-/.]" + _YEAR)
_WORDED = re.compile(rf"{_DAY} (?:of |de )?{_NAME} {_YEAR}")
_WORDED_US = re.compile(rf"{_NAME} {_DAY} {_YEAR}")
_NAMED = re.compile(rf"{_NAME} (?:of |de )?(?:(?:19|20)\d\d[-/])?{_YEAR}")
_RANGE = re.compile(
    r"(?:between |from |entre |du |de )?(?P<a>.+?)"
    r"(?: and | to | until | et | au | a | jusqu'au |\s?-\s?)(?P<b>.+)"
)


def _read(text: str, surgery: date | None, today: date) -> PartialDate:
    if text in _UNKNOWN:
        return PartialDate.unknown()
    if about := _ABOUT.match(text):
        return replace(_single(text[about.end() :], surgery, today), about=True)
    try:
        return _single(text, surgery, today)
    except ValueError as error:
        if ends := _RANGE.fullmatch(text):
            return _read_range(ends["a"], ends["b"], surgery, today)
        raise error from None


def _read_range(a: str, b: str, surgery: date | None, today: date) -> PartialDate:
    """Read two ends; the first takes the month and year it lacks from the second.

    Raises:
        ValueError: ends that are no dates.
    """
    last = _single(b, surgery, today)
    missing = re.sub(r"^\D*\d{1,2}\S* ", "", b)
    for tail in ("", missing, str(last.latest.year) if last.latest else ""):
        try:
            first = _single(f"{a} {tail}".strip(), surgery, today)
        except ValueError:
            continue
        if first.earliest and last.latest and first.precision is last.precision:
            return PartialDate.between(first.earliest, last.latest)
    raise ValueError(f"not a range of dates: {a} - {b}")


def _single(text: str, surgery: date | None, today: date) -> PartialDate:
    """Read one date without "about".

    Raises:
        ValueError: no date, or a day after an unknown surgery.
    """
    text = _FILLER.sub("", text, count=1) if _FILLER.match(text) else text
    if text in _DAYS_AGO:
        return PartialDate.day(today - timedelta(days=_DAYS_AGO[text]))
    if ago := _AGO.fullmatch(text):
        return PartialDate.day(today - timedelta(days=int(ago[1])))
    if counted := _POST_OP.fullmatch(text):
        if surgery is None:
            raise ValueError("the day of surgery is not known")
        days = int(counted["count"]) * (-1 if counted["sign"] == "-" else 1)
        return PartialDate.day(surgery + timedelta(days=days))
    if re.fullmatch(_YEAR, text):
        return PartialDate.year(int(text))
    return _numeric(text) or _worded(text)


def _numeric(text: str) -> PartialDate | None:
    """Read a date of figures alone, or return None if it has words.

    Raises:
        ValueError: day and month cannot be told apart.
    """
    if iso := _ISO.fullmatch(text):
        year, month = int(iso["year"]), int(iso["month"])
        if iso["day"] is None:
            return PartialDate.month(year, month)
        return PartialDate.day(date(year, month, int(iso["day"])))
    if not (found := _NUMERIC.fullmatch(text)):
        return None
    year, second = int(found["year"]), int(found["b"])
    if found["a"] is None:
        return PartialDate.month(year, second)
    first = int(found["a"])
    if first != second and first <= 12 and second <= 12:
        raise ValueError(f"day and month cannot be told apart: {text}")
    day, month = (first, second) if second <= 12 else (second, first)
    return PartialDate.day(date(year, month, day))


def _worded(text: str) -> PartialDate:
    """Read a date with the name of a month or season.

    Raises:
        ValueError: no such name, or no such day.
    """
    if found := _WORDED.fullmatch(text) or _WORDED_US.fullmatch(text):
        if month := _MONTHS.get(found["name"]):
            return PartialDate.day(date(int(found["year"]), month, int(found["day"])))
    elif found := _NAMED.fullmatch(text):
        if month := _MONTHS.get(found["name"]):
            return PartialDate.month(int(found["year"]), month)
        if season := _SEASON_NAMES.get(found["name"]):
            return PartialDate.season(int(found["year"]), season)
    raise ValueError(f"not a date: {text}")
