"""The kinds of records, their statuses and the steps of asking."""

from __future__ import annotations

from datetime import date

import pytest

from opinion_desktop.domain.record_kinds import (
    GROUP_LABELS,
    LEVEL_LABELS,
    RECORD_KINDS,
    REQUEST_LABELS,
    STATUS_LABELS,
    Condition,
    Level,
    RecordGroup,
    RecordStatus,
    RequestKind,
    overdue,
    record_kind,
)
from opinion_desktop.domain.record_ticks import RECORD_TICKS
from opinion_desktop.domain.record_words import RECORD_WORDS

TODAY = date(2026, 5, 12)


def test_there_are_thirty_kinds_in_order():
    assert [kind.code for kind in RECORD_KINDS] == [f"R{number:02}" for number in range(1, 31)]
    assert len({kind.key for kind in RECORD_KINDS}) == 30


def test_no_words_are_left_over():
    keys = {kind.key for kind in RECORD_KINDS}
    assert keys == set(RECORD_WORDS) == set(RECORD_TICKS)


@pytest.mark.parametrize("kind", RECORD_KINDS, ids=lambda kind: kind.code)
def test_a_kind_says_what_it_is_why_where_and_when_it_is_whole(kind):
    assert kind.label
    assert kind.term
    assert kind.why.endswith(".")
    assert kind.ask
    assert kind.formats
    assert kind.ticks
    assert len(set(kind.ticks)) == len(kind.ticks)
    assert len(kind.label.split()) <= 5
    assert len(kind.why.split()) <= 20


def test_nine_kinds_are_basic():
    # The marked lines of the product paper, section 5.
    basics = {kind.code for kind in RECORD_KINDS if kind.basic}
    assert basics == {"R01", "R03", "R07", "R08", "R09", "R10", "R15", "R23", "R24"}


@pytest.mark.parametrize(
    ("code", "level", "condition"),
    [
        ("R01", Level.MUST, Condition.NONE),
        ("R02", Level.MUST, Condition.IMPLANT),
        ("R05", Level.USEFUL, Condition.NONE),
        ("R10", Level.MUST, Condition.TISSUE),
        ("R11", Level.OFTEN, Condition.CANCER),
        ("R14", Level.OFTEN, Condition.INFECTION),
        ("R26", Level.MUST, Condition.SHARE),
        ("R28", Level.MUST, Condition.NEEDED),
    ],
)
def test_a_level_may_depend_on_the_operation(code, level, condition):
    (kind,) = (kind for kind in RECORD_KINDS if kind.code == code)
    assert (kind.level, kind.condition) == (level, condition)


def test_the_operation_report_has_fourteen_points():
    ticks = record_kind("operation_report").ticks
    assert (len(ticks), ticks[0], ticks[-1]) == (14, "Date and time", "Signature")


def test_a_key_of_a_newer_program_is_kept():
    kind = record_kind("robot_log")
    assert (kind.key, kind.label, kind.level) == ("robot_log", "robot_log", Level.USEFUL)


@pytest.mark.parametrize(
    ("labels", "keys"),
    [
        (GROUP_LABELS, RecordGroup),
        (LEVEL_LABELS, Level),
        (STATUS_LABELS, RecordStatus),
        (REQUEST_LABELS, RequestKind),
    ],
)
def test_each_key_has_a_label_of_its_own(labels, keys):
    assert list(labels) == list(keys)
    assert len(set(labels.values())) == len(labels)


def test_what_is_there_or_cannot_be_had_is_settled():
    settled = {status.value for status in RecordStatus if status.is_settled}
    assert settled == {"have", "none_exists", "not_needed"}


@pytest.mark.parametrize(
    ("status", "due", "shown"),
    [
        (RecordStatus.ASKED, date(2026, 5, 11), RecordStatus.OVERDUE),
        (RecordStatus.ASKED, TODAY, RecordStatus.ASKED),
        (RecordStatus.ASKED, None, RecordStatus.ASKED),
        (RecordStatus.HAVE, date(2026, 5, 11), RecordStatus.HAVE),
    ],
)
def test_only_what_was_asked_for_gets_overdue_after_its_due_date(status, due, shown):
    assert overdue(status, due, TODAY) is shown
