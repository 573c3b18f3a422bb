"""Small entries of a knee replacement for the tests of this room."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from opinion_desktop.domain.case import new_key
from opinion_desktop.domain.partial_dates import PartialDate
from opinion_desktop.domain.timeline import Measurement, RecoveryEvent

CASE = "case"
AUGUST = PartialDate.month(2025, 8)
ABOUT_AUGUST = replace(AUGUST, about=True)


def day(year: int, month: int, number: int) -> PartialDate:
    return PartialDate.day(date(year, month, number))


def event(kind: str, start: PartialDate, title: str = "", **facts: object) -> RecoveryEvent:
    return RecoveryEvent(
        **{
            "key": new_key(),
            "case_key": CASE,
            "kind": kind,
            "start": start,
            "title": title,
            **facts,
        }
    )


def value(measure: str, when: PartialDate, number: object, **facts: object) -> Measurement:
    made = {"key": new_key(), "case_key": CASE, "measure": measure, "when": when}
    return Measurement(**{**made, "value": Decimal(str(number)), **facts})


def knee() -> list[RecoveryEvent | Measurement]:
    """Surgery on 12 May 2025, and what came after."""
    return [
        event("surgery", day(2025, 5, 12), "right knee replacement", key="surgery"),
        event(
            "medicine",
            day(2025, 5, 12),
            "Oxycodone",
            key="oxycodone",
            dose="5 mg",
            frequency="up to 4 a day",
            end=day(2025, 6, 20),
        ),
        event("medicine", day(2025, 5, 13), "Acetaminophen", key="acetaminophen", ongoing=True),
        event("medicine", AUGUST, "Ibuprofen", key="ibuprofen", end=ABOUT_AUGUST),
        event("visit", day(2025, 6, 2), "stitches looked at", key="visit"),
        event("symptom", ABOUT_AUGUST, "Pain came back on stairs", key="stairs"),
        event("symptom", day(2025, 7, 1), "Swelling", key="swelling", end=day(2025, 7, 20)),
        event("note", PartialDate.unknown(), "Fell on the stairs", key="fell"),
        value("pain_now", day(2025, 5, 13), 8, key="pain8", place="knee", time="08:00"),
        value("pain_now", day(2025, 7, 1), 2, key="pain2", place="knee"),
        value("pain_now", day(2025, 9, 30), 6, key="pain6", place="knee"),
        value("pain_now", ABOUT_AUGUST, 5, key="pain5", place="knee"),
        value("pain_now", day(2025, 7, 2), 3, key="back3", place="back"),
        value("temperature", day(2025, 5, 19), "38.4", key="fever"),
        value("temperature", day(2025, 5, 22), "37.4", key="cooler"),
        value("bp", day(2025, 6, 3), 120, key="bp", second=Decimal(80)),
        value("bp", day(2025, 6, 9), 130, key="bp2", second=Decimal(85)),
        value("steps", day(2025, 6, 3), 500, key="steps"),
        value("steps", day(2025, 6, 4), 900, key="steps2"),
        value("sleep", day(2025, 6, 4), 7, key="sleep", second=Decimal(8)),
    ]
