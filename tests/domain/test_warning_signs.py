"""The warning-sign card."""

from __future__ import annotations

import string

import pytest

from opinion_desktop.domain.access_rules import ACCESS_RULES
from opinion_desktop.domain.warning_signs import HELP_NUMBERS, LOCAL_NUMBER, card, help_numbers


@pytest.mark.parametrize(
    ("place", "emergency", "health_line", "crisis_line"),
    [
        ("ca_on", "911", "811", "9-8-8"),
        ("ca_qc", "911", "811", "9-8-8"),
        ("us", "911", "", "988"),
        ("eu", "112", "", ""),
        ("uk", "999", "111", "116 123"),
        ("other", LOCAL_NUMBER, "", ""),
        ("mars", LOCAL_NUMBER, "", ""),
    ],
)
def test_numbers_come_from_the_place(place, emergency, health_line, crisis_line):
    numbers = help_numbers(place)
    assert (numbers.emergency, numbers.health_line, numbers.crisis_line) == (
        emergency,
        health_line,
        crisis_line,
    )


@pytest.mark.parametrize("rule", ACCESS_RULES, ids=lambda rule: rule.key)
def test_no_text_asks_for_a_number_that_the_place_does_not_have(rule):
    numbers = help_numbers(rule.key)
    now, today = card(numbers)
    assert (len(now.signs), len(today.signs)) == (11, 9)
    for text in (now.heading, *now.signs, today.heading, *today.signs):
        for _, field, _, _ in string.Formatter().parse(text):
            assert not field or getattr(numbers, field)


def test_the_signs_are_the_same_for_every_place():
    signs = {
        (card(numbers)[0].signs[:10], card(numbers)[1].signs) for numbers in HELP_NUMBERS.values()
    }
    assert len(signs) == 1
