"""Kinds of events."""

from __future__ import annotations

import lucide

from opinion_desktop.domain.timeline_kinds import (
    EVENT_GROUP_LABELS,
    EVENT_KINDS,
    EventGroup,
    event_kind,
)


def test_the_kinds_of_the_paper_are_there_in_groups():
    # Product paper, section 11.
    counts = {group: sum(kind.group is group for kind in EVENT_KINDS) for group in EventGroup}
    assert list(counts.values()) == [10, 10, 1, 2, 5, 4]
    assert len({kind.key for kind in EVENT_KINDS}) == len(EVENT_KINDS)
    assert set(EVENT_GROUP_LABELS) == set(EventGroup)


def test_each_kind_has_a_name_and_an_icon_that_exists():
    names = set(lucide.get_icon_list())
    assert {kind.icon for kind in EVENT_KINDS} <= names
    assert all(kind.label for kind in EVENT_KINDS)


def test_medicines_and_symptoms_may_last():
    assert {kind.key for kind in EVENT_KINDS if kind.is_span} == {
        "readmission",
        "medicine",
        "symptom",
    }


def test_a_kind_of_a_newer_program_is_kept():
    assert event_kind("surgery").icon == "scissors"
    unknown = event_kind("telepathy")
    assert (unknown.key, unknown.label, unknown.group) == ("telepathy", "telepathy", EventGroup.OWN)
