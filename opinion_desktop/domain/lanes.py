"""Where things stand on the lanes of the timeline: days, windows, gaps, labels, ticks, turns.

Pure rules over day numbers (`date.toordinal()` plus the part of the day); `ui/timeline` paints.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import MAXYEAR, date
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise
from math import ceil, floor, log10
from statistics import median
from typing import NamedTuple

from opinion_desktop.domain.case import Surgery
from opinion_desktop.domain.partial_dates import PartialDate
from opinion_desktop.domain.timeline import RecoveryEvent

GAP_DAYS = 14  # a longer silence breaks the line. Source: product paper, section 11
MEDIAN_DAYS = 7
LEAST_DAYS = 14.0  # on the axis, for hours tell nothing of a recovery
MOST_DAYS = 3653.0  # ten years: more is not what a person wants to see first
_KEPT_DAYS = 92  # without an entry, and the timeline still goes on today
_FRESH_DAYS = 731  # the same while there is only one day with entries
_NOON = 0.5


class Spread(NamedTuple):
    """Where a date is drawn: at `x`, and if not `sure` as a fading bar `first` to `last`.

    A tuple, since a timeline makes ten thousand of them at once.
    """

    x: float
    first: float
    last: float
    sure: bool


def spread(when: PartialDate, time: str = "") -> Spread | None:
    """Return where a date stands, in day numbers, or None if it is not known.

    Args:
        when: the date; "about" widens it by half its unit on both sides.
        time: "HH:MM", or "" for noon; only an exact day has a time.
    """
    earliest = when.earliest
    if earliest is not None and earliest == when.latest and not when.about:
        x = earliest.toordinal() + (part_of_day(time) if time else _NOON)
        return Spread(x, x, x, sure=True)
    span = when.drawn_span()
    if span is None:
        return None
    first, last = span[0].toordinal(), span[1].toordinal() + 1
    return Spread((first + last) / 2, first, last, sure=False)


@lru_cache(maxsize=1440)
def part_of_day(time: str) -> float:
    """Return which part of the day has passed at "HH:MM"; noon for what is no time."""
    hours, _, minutes = time.partition(":")
    if not (hours.isdecimal() and minutes.isdecimal()):
        return _NOON
    if int(hours) > 23 or int(minutes) > 59:
        return _NOON
    return (int(hours) * 60 + int(minutes)) / 1440


def surgery_day(surgeries: Iterable[Surgery], events: Iterable[RecoveryEvent]) -> date | None:
    """Return day 0: the first exact day of an operation, else of a surgery on the timeline."""
    days = [surgery.exact_day for surgery in surgeries]
    days = [day for day in days if day] or [
        event.start.exact for event in events if event.kind == "surgery"
    ]
    return min((day for day in days if day), default=None)


# --- how much is shown ---


class Window(StrEnum):
    """How much of the recovery the lanes show."""

    TWO_WEEKS = "two_weeks"
    THREE_MONTHS = "three_months"
    SINCE_SURGERY = "since_surgery"
    ALL = "all"


_LENGTHS = {Window.TWO_WEEKS: 14.0, Window.THREE_MONTHS: 92.0}


def shown_days(
    window: Window,
    first: float,
    last: float,
    *,
    surgery: float | None = None,
    focus: float | None = None,
) -> tuple[float, float]:
    """Return the first and last day number on the axis.

    Args:
        window: what the person chose.
        first: where the earliest entry begins.
        last: where the latest entry ends.
        surgery: day 0; without it `SINCE_SURGERY` shows all.
        focus: what has to be in sight; the short windows stand round it, else at the end.
    """
    length = _LENGTHS.get(window)
    edge = max(0.5, (last - first if length is None else length) * 0.03)
    low, high = first - edge, last + edge
    if length is not None:
        start = high - length if focus is None else focus - length / 2
        start = max(min(start, high - length), min(low, high - length))
        return start, start + length
    if window is Window.SINCE_SURGERY and surgery is not None and surgery <= last:
        edge = max(0.5, (last - surgery) * 0.03)
        low = surgery - edge
    return low, max(last + edge, low + LEAST_DAYS)


def reach(first: float, last: float, today: float) -> float:
    """Return where a timeline ends: today, unless it was left long ago.

    Args:
        first: where the earliest entry begins, as a day number.
        last: where the latest entry ends.
        today: the end of the present day.
    """
    kept = _FRESH_DAYS if last - first < 1 else _KEPT_DAYS
    return today if 0 < today - last <= kept else last


def opening_window(first: float, last: float, surgery: float | None) -> Window:
    """Return what is shown before a person chose: since surgery, or all, but never decades.

    Args:
        first: where the earliest entry begins, as a day number.
        last: where the latest entry ends.
        surgery: day 0, or None if it is not known.
    """
    wide = Window.ALL if surgery is None else Window.SINCE_SURGERY
    low, high = shown_days(wide, first, last, surgery=surgery)
    return wide if high - low <= MOST_DAYS else Window.THREE_MONTHS


# --- lines ---


def joins(xs: Sequence[float]) -> list[bool]:
    """Say for each point whether a line goes on to the next; a gap over 14 days breaks it.

    Args:
        xs: day numbers, ascending.

    Returns:
        As many as there are points; the last is False.
    """
    inside = [after - before <= GAP_DAYS for before, after in pairwise(xs)]
    return [*inside, False] if xs else []


def thinned(
    xs: Sequence[float], ys: Sequence[float], first: float, last: float, columns: int
) -> list[int]:
    """Choose the points that a picture needs: it looks the same as with all of them.

    Of each pixel column the first, last, lowest and highest point is kept, and one point
    on each side outside, so that lines run out of the picture.

    Args:
        xs: day numbers, ascending.
        ys: the value of each point.
        first: left edge of the picture.
        last: right edge, more than `first`.
        columns: width of the picture in pixels.

    Returns:
        Indexes, ascending.
    """
    begin = max(0, bisect_left(xs, first) - 1)
    end = min(len(xs), bisect_left(xs, last) + 1)
    if end - begin <= 2 * columns:
        return list(range(begin, end))
    kept: set[int] = set()
    scale = columns / (last - first)
    start = begin
    while start < end:
        column = int((xs[start] - first) * scale // 1)
        stop = bisect_left(xs, first + (column + 1) / scale, start + 1, end)
        places = range(start, stop)
        kept |= {start, stop - 1, min(places, key=ys.__getitem__), max(places, key=ys.__getitem__)}
        start = stop
    return sorted(kept)


def running_median(xs: Sequence[float], ys: Sequence[float]) -> list[float]:
    """Return for each point the median of the 7 days that end with it.

    Args:
        xs: day numbers, ascending.
        ys: the value of each point.
    """
    held: list[float] = []
    found: list[float] = []
    start = 0
    for place, x in enumerate(xs):
        insort(held, ys[place])
        while xs[start] <= x - MEDIAN_DAYS:
            held.pop(bisect_left(held, ys[start]))
            start += 1
        found.append(median(held))
    return found


def course(ys: Sequence[float]) -> tuple[int, ...]:
    """Choose the values that tell a course in one sentence: first, extremes, last.

    Args:
        ys: in the order of time.

    Returns:
        One to four indexes, ascending; an extreme that the first or last value has too
        is left out.
    """
    if not ys:
        return ()
    ends = {0, len(ys) - 1}
    known = {ys[place] for place in ends}
    extremes = {ys.index(value) for value in (min(ys), max(ys)) if value not in known}
    return tuple(sorted(ends | extremes))


def value_span(
    lowest: float, highest: float, least: tuple[float, float] | None = None
) -> tuple[float, float]:
    """Return the lower and upper end of a value axis.

    Args:
        lowest: smallest value on it.
        highest: largest value on it.
        least: what the axis shows in any case; values beyond it widen it.
    """
    low, high = least or (lowest, highest)
    low, high = min(low, lowest), max(high, highest)
    edge = (high - low or abs(high) or 1.0) * 0.08
    return low - edge, high + edge


def value_ticks(low: float, high: float, most: int) -> list[float]:
    """Return round values on a value axis: 1, 2 or 5 times a power of ten apart.

    Args:
        low: lower end.
        high: upper end, more than `low`.
        most: how many numbers fit, at least 2.
    """
    step = 10.0 ** floor(log10((high - low) / most))
    step *= next(factor for factor in (1, 2, 5, 10) if (high - low) / (step * factor) <= most)
    return [count * step for count in range(ceil(low / step), floor(high / step) + 1)]


# --- labels ---


@dataclass(frozen=True)
class Label:
    """The pixels that one entry and its words take."""

    key: str
    left: float
    right: float


@dataclass(frozen=True)
class Cluster:
    """Entries without room of their own: "+4 more", at `left`, in the row below."""

    keys: tuple[str, ...]
    left: float


@dataclass(frozen=True)
class Packing:
    """The row of each label by its key, from 0 at the top, and what did not fit."""

    rows: dict[str, int]
    clusters: tuple[Cluster, ...] = ()


def pack(labels: Iterable[Label], rows: int, gap: float, cluster_width: float) -> Packing:
    """Lay labels in rows so that none covers another.

    If not all fit, the last row holds clusters instead of labels.

    Args:
        labels: in any order.
        rows: how many rows there are, at least 2 for clusters.
        gap: pixels between two labels in a row.
        cluster_width: pixels of "+99 more".
    """
    ordered = sorted(labels, key=lambda label: (label.left, label.right, label.key))
    placed, left_over = _fill(ordered, rows, gap)
    if not left_over:
        return Packing(placed)
    placed, left_over = _fill(ordered, rows - 1, gap)
    groups: list[tuple[float, list[str]]] = []
    for label in left_over:
        if groups and label.left < groups[-1][0] + cluster_width + gap:
            groups[-1][1].append(label.key)
        else:
            groups.append((label.left, [label.key]))
    return Packing(placed, tuple(Cluster(tuple(keys), left) for left, keys in groups))


def _fill(labels: Iterable[Label], rows: int, gap: float) -> tuple[dict[str, int], list[Label]]:
    ends = [float("-inf")] * rows
    placed: dict[str, int] = {}
    left_over: list[Label] = []
    for label in labels:
        row = next((row for row, end in enumerate(ends) if end + gap <= label.left), None)
        if row is None:
            left_over.append(label)
        else:
            ends[row] = label.right
            placed[label.key] = row
    return placed, left_over


# --- ticks ---


class TickUnit(StrEnum):
    """What the words of a tick name: the day, the month or the year."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


def calendar_ticks(first: float, last: float, most: int) -> tuple[TickUnit, tuple[date, ...]]:
    """Return round dates on the axis, as close as there is room for.

    Args:
        first: left edge.
        last: right edge.
        most: how many words fit, at least 1.

    Returns:
        What to name, and the days on which the ticks stand: days, Mondays, first days of
        months or years.
    """
    low = date.fromordinal(max(1, int(first // 1) + (first % 1 > 0)))
    high = date.fromordinal(max(1, int(last // 1)))
    days = last - first
    for step in (1, 2, 7, 14):
        if days / step <= most:
            # Day number 1 was a Monday, so Mondays are 1 modulo 7 and every 14th of them too.
            start = low.toordinal() + (1 - low.toordinal()) % step
            found = range(start, high.toordinal() + 1, step)
            return TickUnit.DAY, tuple(date.fromordinal(day) for day in found)
    steps = (1, 2, 3, 6, 12, 24, 60, 120, 240)
    months = next((step for step in steps if days / (step * 30.44) <= most), 600)
    unit = TickUnit.MONTH if months < 12 else TickUnit.YEAR
    return unit, tuple(_month_starts(low, high, months))


def _month_starts(low: date, high: date, step: int) -> list[date]:
    found = []
    count = low.year * 12 + low.month - 1 + (low.day > 1)
    count += -count % step
    while (year := count // 12) <= min(high.year, MAXYEAR):
        start = date(year, count % 12 + 1, 1)
        if start > high:
            break
        found.append(start)
        count += step
    return found


def day_ticks(first: float, last: float, surgery: date, most: int) -> tuple[int, ...]:
    """Return round numbers of days after surgery on the axis: whole weeks where days are many.

    Args:
        first: left edge as a day number.
        last: right edge.
        surgery: day 0.
        most: how many numbers fit, at least 1.
    """
    low, high = first - surgery.toordinal(), last - surgery.toordinal()
    step = next((step for step in (1, 2, 7, 14, 28, 56, 91, 182) if (high - low) / step <= most), 0)
    while not step or (high - low) / step > most:
        step = step * 2 or 364
    start = int(-(-low // step)) * step
    return tuple(range(start, int(high // 1) + 1, step))
