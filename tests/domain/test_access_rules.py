"""Rights by place, due dates, usual waits."""

from __future__ import annotations

from datetime import date

import pytest

from opinion_desktop.domain.access_rules import ACCESS_RULES, USUAL_WAITS, access_rule, due_date
from opinion_desktop.domain.record_kinds import RECORD_KINDS


def test_the_places_of_the_paper_are_there():
    assert [rule.key for rule in ACCESS_RULES] == [
        "ca_on",
        "ca_ab",
        "ca_bc",
        "ca_qc",
        "ca_other",
        "us",
        "eu",
        "uk",
        "other",
    ]
    assert all(rule.place for rule in ACCESS_RULES)


@pytest.mark.parametrize("rule", ACCESS_RULES, ids=lambda rule: rule.key)
def test_a_time_stands_only_where_the_law_was_checked(rule):
    checked = rule.checked is not None
    assert bool(rule.time and rule.count and rule.law and rule.source) is checked
    assert checked or not (rule.time or rule.count)


@pytest.mark.parametrize(
    ("place", "received", "due"),
    [
        ("ca_on", date(2026, 1, 31), date(2026, 3, 2)),  # February 2026 has 28 days
        # From Monday 2 November 2026, 30 business days are six weeks.
        ("ca_bc", date(2026, 11, 2), date(2026, 12, 14)),
        # From Saturday 7 November: Monday 9 is the first, Friday 18 December the thirtieth.
        ("ca_bc", date(2026, 11, 7), date(2026, 12, 18)),
        ("eu", date(2026, 1, 31), date(2026, 2, 28)),
        ("uk", date(2026, 12, 15), date(2027, 1, 15)),
        ("us", date(2026, 12, 15), date(2027, 1, 14)),
        ("ca_qc", date(2026, 1, 31), None),
        ("other", date(2026, 1, 31), None),
    ],
)
def test_a_due_date_is_counted_as_the_law_counts(place, received, due):
    assert due_date(access_rule(place), received) == due


def test_an_unknown_place_has_no_law():
    assert access_rule("mars").key == "other"


def test_usual_waits_belong_to_records():
    assert set(USUAL_WAITS) <= {kind.key for kind in RECORD_KINDS}
    assert all(wait.least_days <= wait.most_days for wait in USUAL_WAITS.values())
    assert USUAL_WAITS["pathology_slides"].courier
    assert USUAL_WAITS["operation_report"].most_days == 28
