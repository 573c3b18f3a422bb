"""Five months of typed values of the sample case, and the fixed keys of its entries."""

from __future__ import annotations

import math
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from uuid import UUID, uuid5

from opinion_desktop.domain.partial_dates import PartialDate
from opinion_desktop.domain.timeline import Measurement
from opinion_desktop.sample.phantom_case import DATES

NAMESPACE = UUID("5b1f0f3e-0c4e-5d0e-9c55-9a1f6f2f8a10")
SURGERY = DATES["surgery"]
LAST_DAY = date(2025, 8, 30)


def key(*parts: object) -> str:
    """Return the same key for the same parts, every time."""
    return str(uuid5(NAMESPACE, "/".join(map(str, parts))))


CASE_KEY = key("case")


def diary() -> Iterator[Measurement]:
    """Values as a careful person types them: often at first, then weekly, with a holiday."""
    for day in _days():
        after = (day - SURGERY).days
        yield _value("pain_now", day, _pain(after))
        yield _value("pain_worst", day, min(10, _pain(after) + 2 - (after > 60)))
        if after <= 16:
            warmth = Decimal("36.7") + Decimal(_wave(after, 5)) / 10
            yield _value("temperature", day, warmth + (Decimal("0.9") if 2 <= after <= 4 else 0))
        if after >= 7:
            far = min(1600, 60 + 13 * after) if after < 95 else 1300 - 40 * _wave(after, 6)
            yield _value("walk_distance", day, 10 * round(far / 10))
        if after >= 14:
            yield _value("recovered", day, min(72, 25 + after // 2) - 2 * _wave(after, 3))


def _days() -> Iterator[date]:
    day = SURGERY + timedelta(days=1)
    while day <= LAST_DAY:
        after = (day - SURGERY).days
        if not 108 <= after <= 124:  # three weeks without entries, as happens
            yield day
        day += timedelta(days=1 if after < 14 else 3 if after < 42 else 7)


def _pain(after: int) -> int:
    """Give a pain score that falls from 8, and stops falling when summer begins."""
    healing = 8 * math.exp(-after / 30)
    ache = 3.2 / (1 + math.exp(-(after - 78) / 8))
    return max(1, min(9, round(healing + ache + (_wave(after, 3) - 1) * 0.5)))


def _wave(after: int, size: int) -> int:
    """Give a value from 0 to `size` - 1 that looks like chance and is none."""
    return (after * after * 7 + after * 13 + 5) % 11 % size


def _value(measure: str, day: date, value: int | Decimal) -> Measurement:
    return Measurement(
        key=key("value", measure, day),
        case_key=CASE_KEY,
        measure=measure,
        value=Decimal(value),
        when=PartialDate.day(day),
    )
