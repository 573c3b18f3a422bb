"""Measures: accepted values, units, words at the ends."""

from __future__ import annotations

from decimal import Decimal

import pytest

from opinion_desktop.domain.measures import (
    MEASURES,
    Chart,
    in_other_unit,
    in_stored_unit,
    measure_of,
    plausible,
)


def test_the_measures_of_the_paper_are_there():
    # Product paper, section 11: 4 pain, recovered, 3 activities, 2, 4, weight, sleep,
    # joint range, 4 walking, drain, wound, painkillers, 5 strips, lab, score.
    assert len(MEASURES) == len({measure.key for measure in MEASURES})
    assert len(MEASURES) == 4 + 1 + 3 + 2 + 4 + 2 + 1 + 4 + 3 + 5 + 2


@pytest.mark.parametrize("measure", MEASURES, ids=lambda measure: measure.key)
def test_a_measure_has_a_label_a_unit_and_a_range(measure):
    assert measure.label
    free = measure.key in {"lab", "score"}
    assert bool(measure.unit) is not free
    assert (measure.accepted is None) is free
    for span in filter(None, (measure.accepted, measure.second and measure.second.accepted)):
        assert span.minimum < span.maximum
        assert (span.maximum - span.minimum) % span.step == 0


@pytest.mark.parametrize(
    ("key", "value", "second", "accepted"),
    [
        ("temperature", "42.0", None, True),
        ("temperature", "42.1", None, False),
        ("temperature", "33.9", None, False),
        ("bp", "120", "80", True),
        ("bp", "120", "20", False),
        ("bp", "59", "40", False),
        ("bp", "120", None, True),
        ("joint_range", "-20", None, True),
        ("steps", "60001", None, False),
        ("lab", "-1000000", None, True),
        ("pain_now", "10", "999", True),  # it has no second value to be asked about
    ],
)
def test_values_outside_the_accepted_range_are_asked_about(key, value, second, accepted):
    second = second and Decimal(second)
    assert plausible(measure_of(key), Decimal(value), second) is accepted


@pytest.mark.parametrize(
    ("key", "ends"),
    [
        ("pain_now", ("None", "Worst")),
        ("nausea", ("None", "Worst")),
        ("mood", ("Very poor", "Very good")),
        ("activity_1", ("Not possible", "As before")),
        ("steps", None),
    ],
)
def test_the_ends_say_which_way_is_good(key, ends):
    assert measure_of(key).ends == ends


@pytest.mark.parametrize(
    ("key", "value", "unit", "stored"),
    [
        ("temperature", "38.4", "°C", "38.4"),
        ("temperature", "100.4", "°F", "38.00"),  # (100.4 - 32) x 5 / 9 = 38
        ("temperature", "101.1", "°F", "38.39"),  # 69.1 x 5 / 9 = 38.388...
        ("weight", "150", "lb", "68.04"),  # 150 x 0.45359237 = 68.0388555
        ("steps", "4000", "per day", "4000"),
    ],
)
def test_a_typed_value_is_turned_into_the_stored_unit(key, value, unit, stored):
    assert in_stored_unit(measure_of(key), Decimal(value), unit) == Decimal(stored)


@pytest.mark.parametrize(("key", "unit"), [("temperature", "°F"), ("weight", "lb")])
def test_a_typed_value_comes_back_as_it_was_typed(key, unit):
    measure = measure_of(key)
    for tenths in range(900, 1080):
        typed = Decimal(tenths) / 10
        assert in_other_unit(measure, in_stored_unit(measure, typed, unit)) == typed


def test_a_unit_that_a_measure_does_not_have_is_refused():
    with pytest.raises(ValueError, match="lb"):
        in_stored_unit(measure_of("temperature"), Decimal(1), "lb")


def test_a_measure_of_a_newer_program_takes_any_value():
    measure = measure_of("gait")
    assert (measure.label, measure.chart) == ("gait", Chart.LINE)
    assert plausible(measure, Decimal(10**9))
