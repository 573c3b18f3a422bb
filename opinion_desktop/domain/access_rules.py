"""The right to one's own records by place, as it was read on a date, and the usual waits.

Source: product paper, section 6. A rule whose law was not checked gives no due date and
no legal sentence: the person types a due date. Every rule can be overridden.
"""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from opinion_desktop.domain.text import QT_TRANSLATE_NOOP


class TimeUnit(StrEnum):
    """In what a law counts its time."""

    DAYS = "days"
    BUSINESS_DAYS = "business_days"
    MONTHS = "months"


@dataclass(frozen=True, kw_only=True)
class AccessRule:
    """What one law says about answering a request; texts are English, "" is not known.

    `time` is the answer time in words, `count` and `unit` the same for the calendar;
    `checked` is when the law was read, in `source`.
    """

    key: str
    place: str
    law: str = ""
    time: str = ""
    count: int = 0
    unit: TimeUnit = TimeUnit.DAYS
    extension: str = ""
    cost: str = ""
    refusal: str = ""
    checked: date | None = None
    source: str = ""


_CHECKED = date(2026, 11, 22)
_30_DAYS = QT_TRANSLATE_NOOP("AccessRules", "30 days")
_1_MONTH = QT_TRANSLATE_NOOP("AccessRules", "1 month")

ACCESS_RULES: tuple[AccessRule, ...] = (
    AccessRule(
        key="ca_on",
        place=QT_TRANSLATE_NOOP("AccessRules", "Ontario"),
        law=QT_TRANSLATE_NOOP(
            "AccessRules", "the Personal Health Information Protection Act, sections 52 to 54"
        ),
        time=_30_DAYS,
        count=30,
        extension=QT_TRANSLATE_NOOP("AccessRules", "Up to 30 days more, in writing with reasons."),
        cost=QT_TRANSLATE_NOOP(
            "AccessRules",
            "Reasonable cost, with an estimate first. An electronic copy where there is one "
            "(PHIPA Decision 268, 2024). In Decision 259 (2024), $702.01 was cut to $40.",
        ),
        refusal=QT_TRANSLATE_NOOP(
            "AccessRules",
            "No answer counts as a refusal. You can complain to the Information and Privacy "
            "Commissioner (IPC) within 6 months.",
        ),
        checked=_CHECKED,
        source="ipc.on.ca",
    ),
    AccessRule(
        key="ca_ab",
        place=QT_TRANSLATE_NOOP("AccessRules", "Alberta"),
        law=QT_TRANSLATE_NOOP("AccessRules", "the Health Information Act"),
        time=_30_DAYS,
        count=30,
        cost=QT_TRANSLATE_NOOP(
            "AccessRules",
            "A basic fee of $25 may be asked before work starts. Other fees follow a list, "
            "with an estimate.",
        ),
        refusal=QT_TRANSLATE_NOOP(
            "AccessRules",
            "You can ask the Information and Privacy Commissioner (OIPC) for a review.",
        ),
        checked=_CHECKED,
        source="albertadoctors.org",
    ),
    AccessRule(
        key="ca_bc",
        place=QT_TRANSLATE_NOOP("AccessRules", "British Columbia"),
        law=QT_TRANSLATE_NOOP(
            "AccessRules", "PIPA section 29 (private offices) or FIPPA (hospitals)"
        ),
        time=QT_TRANSLATE_NOOP("AccessRules", "30 business days"),
        count=30,
        unit=TimeUnit.BUSINESS_DAYS,
        refusal=QT_TRANSLATE_NOOP(
            "AccessRules",
            "You can ask the Information and Privacy Commissioner (OIPC). For a private office, "
            "ask for a review within 30 days of the refusal.",
        ),
        checked=_CHECKED,
        source="fipa.bc.ca",
    ),
    AccessRule(
        key="ca_qc",
        place=QT_TRANSLATE_NOOP("AccessRules", "Quebec"),
        law=QT_TRANSLATE_NOOP("AccessRules", "chapter R-22.1"),
        refusal=QT_TRANSLATE_NOOP("AccessRules", "Commission d’accès à l’information"),
    ),
    AccessRule(
        key="ca_other",
        place=QT_TRANSLATE_NOOP("AccessRules", "Other provinces and territories"),
        refusal=QT_TRANSLATE_NOOP("AccessRules", "Your provincial commissioner or ombudsman."),
    ),
    AccessRule(
        key="us",
        place=QT_TRANSLATE_NOOP("AccessRules", "United States"),
        law=QT_TRANSLATE_NOOP("AccessRules", "HIPAA, 45 CFR 164.524"),
        time=QT_TRANSLATE_NOOP("AccessRules", "30 calendar days"),
        count=30,
        extension=QT_TRANSLATE_NOOP("AccessRules", "Once, up to 30 days more, in writing."),
        cost=QT_TRANSLATE_NOOP(
            "AccessRules",
            "A fee for copying, supplies and postage. You may ask for a form and format that "
            "they can readily make.",
        ),
        refusal=QT_TRANSLATE_NOOP("AccessRules", "HHS Office for Civil Rights."),
        checked=_CHECKED,
        source="UNC School of Government (2023); getmyhealthdata.org",
    ),
    AccessRule(
        key="eu",
        place=QT_TRANSLATE_NOOP("AccessRules", "European Union and EEA"),
        law=QT_TRANSLATE_NOOP("AccessRules", "GDPR Articles 12(3) and 15"),
        time=_1_MONTH,
        count=1,
        unit=TimeUnit.MONTHS,
        extension=QT_TRANSLATE_NOOP(
            "AccessRules", "Up to 2 months more, told within the first month."
        ),
        cost=QT_TRANSLATE_NOOP(
            "AccessRules",
            "The first copy is free, and you need no reason (CJEU C-307/22, 26 October 2023).",
        ),
        refusal=QT_TRANSLATE_NOOP("AccessRules", "Your data protection authority."),
        checked=_CHECKED,
        source="eur-lex.europa.eu, 62022CJ0307",
    ),
    AccessRule(
        key="uk",
        place=QT_TRANSLATE_NOOP("AccessRules", "United Kingdom"),
        law=QT_TRANSLATE_NOOP("AccessRules", "UK GDPR Articles 12 and 15"),
        time=_1_MONTH,
        count=1,
        unit=TimeUnit.MONTHS,
        extension=QT_TRANSLATE_NOOP("AccessRules", "Up to 2 months more."),
        cost=QT_TRANSLATE_NOOP("AccessRules", "Normally free."),
        refusal=QT_TRANSLATE_NOOP("AccessRules", "Information Commissioner’s Office (ICO)."),
        checked=_CHECKED,
        source="gwh.nhs.uk",
    ),
    AccessRule(key="other", place=QT_TRANSLATE_NOOP("AccessRules", "Elsewhere")),
)
LAW_SENTENCE = QT_TRANSLATE_NOOP("AccessRules", "Under {law}, I ask for your answer within {time}.")

_BY_KEY = {rule.key: rule for rule in ACCESS_RULES}


def access_rule(key: str) -> AccessRule:
    """Return the rule of a place; for an unknown key the one of "other"."""
    return _BY_KEY.get(key, _BY_KEY["other"])


def due_date(rule: AccessRule, received: date) -> date | None:
    """Count when an answer is due, from the day on which the request was received.

    Business days leave out Saturdays and Sundays, but know no public holidays: such a
    date is the earliest possible. A month ends on the same day of the next month, or on
    its last day.

    Returns:
        The due date, or None if the law was not checked.
    """
    if rule.checked is None:
        return None
    if rule.unit is TimeUnit.DAYS:
        return received + timedelta(days=rule.count)
    if rule.unit is TimeUnit.MONTHS:
        years, month = divmod(received.month - 1 + rule.count, 12)
        year, month = received.year + years, month + 1
        return date(year, month, min(received.day, calendar.monthrange(year, month)[1]))
    due, left = received, rule.count
    while left:
        due += timedelta(days=1)
        left -= due.weekday() < 5
    return due


@dataclass(frozen=True)
class UsualWait:
    """How many days a record often takes: experience, not law; `courier` comes on top."""

    least_days: int
    most_days: int
    courier: bool = False


USUAL_WAITS: dict[str, UsualWait] = {
    **dict.fromkeys(("medicines", "allergies"), UsualWait(0, 0)),
    **dict.fromkeys(("images_before", "images_after", "radiology_reports"), UsualWait(0, 7)),
    **dict.fromkeys(("first_opinion_letters", "follow_up_notes"), UsualWait(3, 10)),
    "pathology_report": UsualWait(7, 14),
    **dict.fromkeys(("pathology_slides", "tumour_markers"), UsualWait(7, 21, courier=True)),
    **dict.fromkeys(
        (
            "operation_report",
            "discharge_summary",
            "consent_form",
            "anaesthesia_record",
            "emergency_records",
        ),
        UsualWait(7, 28),
    ),
}
