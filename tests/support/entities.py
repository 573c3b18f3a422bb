"""Small entities for tests, each with a fresh key unless one is given."""

from __future__ import annotations

from datetime import date

from opinion_desktop.domain.case import Case, Surgery, new_key
from opinion_desktop.domain.partial_dates import PartialDate
from opinion_desktop.domain.records import RecordItem


def make_case(**facts: object) -> Case:
    return Case(**{"key": new_key(), "title": "My knee", "patient_name": "Anna Roy", **facts})


def make_record(case: Case, **facts: object) -> RecordItem:
    return RecordItem(
        **{"key": new_key(), "case_key": case.key, "kind": "operation_report", **facts}
    )


def make_surgery(case: Case, **facts: object) -> Surgery:
    day = PartialDate.day(date(2025, 5, 12))
    return Surgery(
        **{"key": new_key(), "case_key": case.key, "operation": "Knee", "when": day, **facts}
    )
