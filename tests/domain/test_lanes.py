"""Where things stand on the lanes: days, windows, gaps, packed labels, ticks, turns."""

from __future__ import annotations

from datetime import date

import pytest

from opinion_desktop.domain.case import Surgery
from opinion_desktop.domain.lanes import (
    Cluster,
    Label,
    Spread,
    TickUnit,
    Window,
    calendar_ticks,
    course,
    day_ticks,
    joins,
    opening_window,
    pack,
    part_of_day,
    reach,
    running_median,
    shown_days,
    spread,
    surgery_day,
    thinned,
    value_span,
    value_ticks,
)
from opinion_desktop.domain.partial_dates import PartialDate, Precision
from opinion_desktop.domain.timeline import RecoveryEvent

MAY_12 = date(2025, 5, 12)
DAY = MAY_12.toordinal()


def surgery(when):
    return Surgery(key="s", case_key="c", when=when)


def event(kind, when):
    return RecoveryEvent(key=kind, case_key="c", kind=kind, start=when)


def test_an_exact_day_stands_at_noon_or_at_its_time():
    assert spread(PartialDate.day(MAY_12)) == Spread(DAY + 0.5, DAY + 0.5, DAY + 0.5, sure=True)
    assert spread(PartialDate.day(MAY_12), "06:00").x == DAY + 0.25


def test_a_month_spreads_over_its_days():
    first, after = date(2025, 5, 1).toordinal(), date(2025, 6, 1).toordinal()
    assert spread(PartialDate.month(2025, 5)) == Spread(
        (first + after) / 2, first, after, sure=False
    )


def test_about_a_day_is_not_sure():
    # A day widens by half a day, rounded up to 1: 11 to 13 May, so up to the end of the 13th.
    found = spread(PartialDate(MAY_12, MAY_12, Precision.DAY, about=True))
    assert (found.first, found.last, found.sure) == (DAY - 1, DAY + 2, False)


def test_an_unknown_date_stands_nowhere():
    assert spread(PartialDate.unknown()) is None


@pytest.mark.parametrize(
    ("time", "part"), [("00:00", 0), ("18:00", 0.75), ("24:10", 0.5), ("9:75", 0.5), ("noon", 0.5)]
)
def test_a_time_is_a_part_of_the_day(time, part):
    assert part_of_day(time) == part


def test_day_0_is_the_first_exact_operation():
    later = surgery(PartialDate.day(date(2025, 9, 1)))
    vague = surgery(PartialDate.month(2025, 3))
    known = event("surgery", PartialDate.day(date(2024, 1, 1)))
    assert surgery_day([later, vague, surgery(PartialDate.day(MAY_12))], [known]) == MAY_12


def test_day_0_comes_from_the_timeline_if_no_operation_is_exact():
    vague = event("surgery", PartialDate.year(2024))
    known = event("surgery", PartialDate.day(MAY_12))
    visit = event("visit", PartialDate.day(date(2024, 1, 1)))
    assert surgery_day([surgery(None)], [vague, visit, known]) == MAY_12
    assert surgery_day([], [vague, visit]) is None


def test_all_shows_every_entry_with_a_small_edge():
    assert shown_days(Window.ALL, 100, 200) == (97, 203)  # 3 % of 100 days
    assert shown_days(Window.ALL, 100, 100) == (99.5, 113.5)  # never an axis of hours


def test_since_surgery_leaves_out_what_was_before():
    assert shown_days(Window.SINCE_SURGERY, 0, 200, surgery=100) == (97, 203)
    assert shown_days(Window.SINCE_SURGERY, 100, 200) == (97, 203)
    assert shown_days(Window.SINCE_SURGERY, 100, 200, surgery=250) == (97, 203)


def test_the_day_of_surgery_alone_has_the_days_after_it_beside_it():
    assert shown_days(Window.SINCE_SURGERY, 100.5, 100.5, surgery=100) == (99.5, 113.5)


@pytest.mark.parametrize(
    ("first", "last", "today", "end"),
    [
        (100, 150, 200, 200),  # silent for 50 days: it goes on
        (100, 150, 250, 150),  # silent for 100 days: left long ago
        (100, 100.5, 250, 250),  # begun with one day alone
        (100, 100.5, 1000, 100.5),
        (100, 210, 200, 210),  # something that is still to come
    ],
)
def test_a_timeline_reaches_today_unless_it_was_left_long_ago(first, last, today, end):
    assert reach(first, last, today) == end


def test_no_timeline_opens_with_an_axis_of_decades():
    assert opening_window(100, 200, None) is Window.ALL
    assert opening_window(100, 200, 150.0) is Window.SINCE_SURGERY
    # An X-ray of 30 years ago: not in the way of what came since the surgery.
    assert opening_window(100, 11_000, 10_800.0) is Window.SINCE_SURGERY
    assert opening_window(100, 11_000, None) is Window.THREE_MONTHS
    assert opening_window(100, 11_000, 100.0) is Window.THREE_MONTHS


def test_two_weeks_stand_at_the_end_or_round_the_chosen_entry():
    # The edge is half a day at least: 3 % of 14 days would be less.
    assert shown_days(Window.TWO_WEEKS, 100, 200) == (186.5, 200.5)
    assert shown_days(Window.TWO_WEEKS, 100, 200, focus=150) == (143, 157)
    assert shown_days(Window.TWO_WEEKS, 100, 200, focus=201) == (186.5, 200.5)
    assert shown_days(Window.TWO_WEEKS, 100, 200, focus=98) == (99.5, 113.5)


def test_a_short_recovery_ends_at_the_right_of_a_long_window():
    # 92 days up to the last entry and its edge of 3 %, 2.76 days.
    found = shown_days(Window.THREE_MONTHS, 100, 110, focus=105)
    assert found == pytest.approx((20.76, 112.76))


def test_a_gap_over_14_days_breaks_the_line():
    assert joins([0, 14, 28.5, 29]) == [True, False, True, False]
    assert joins([]) == []


def test_few_points_are_all_kept_with_one_beyond_each_edge():
    xs = [0.0, 1, 2, 3, 4, 5, 6]
    assert thinned(xs, xs, 2, 4.5, 10) == [1, 2, 3, 4, 5]


def test_many_points_keep_what_can_be_seen():
    # 100 points, 10 columns of 10: each keeps first, last, lowest, highest.
    xs = [float(x) for x in range(100)]
    ys = [0.0] * 100
    ys[13], ys[17] = 5.0, -5.0
    found = thinned(xs, ys, 0, 100, 10)
    assert found[:6] == [0, 9, 10, 13, 17, 19]
    assert len(found) == 22
    assert found == sorted(found)


def test_the_running_median_looks_back_a_week():
    # Days 0 to 6 are one week; day 7 no longer sees day 0; day 20 stands alone.
    assert running_median([0, 1, 6, 7, 20], [9, 1, 5, 1, 4]) == [9, 5, 5, 1, 4]


@pytest.mark.parametrize(
    ("values", "places"),
    [
        ((), ()),
        ((8,), (0,)),
        ((8, 2), (0, 1)),
        ((8, 5, 2, 4, 6), (0, 2, 4)),  # from 8 down to 2, then 6
        ((5, 9, 1, 5), (0, 1, 2, 3)),
        ((3, 3, 3), (0, 2)),
        ((2, 7, 7, 2), (0, 1, 3)),
    ],
)
def test_a_course_is_told_by_its_turns(values, places):
    assert course(values) == places


def test_a_value_axis_widens_for_what_lies_beyond_it():
    assert value_span(2, 8, (0, 10)) == pytest.approx((-0.8, 10.8))
    assert value_span(2, 20, (0, 10)) == pytest.approx((-1.6, 21.6))
    assert value_span(50, 50) == pytest.approx((46, 54))
    assert value_span(0, 0) == pytest.approx((-0.08, 0.08))


@pytest.mark.parametrize(
    ("low", "high", "most", "ticks"),
    [
        (-0.8, 10.8, 6, [0, 2, 4, 6, 8, 10]),
        (-0.8, 10.8, 4, [0, 5, 10]),
        (35.9, 38.7, 4, [36, 37, 38]),
        (0.0, 61000, 5, [0, 20000, 40000, 60000]),
        (99.95, 100.05, 5, [99.96, 99.98, 100.0, 100.02, 100.04]),
    ],
)
def test_values_have_round_ticks(low, high, most, ticks):
    assert value_ticks(low, high, most) == pytest.approx(ticks)


def test_labels_that_would_touch_go_to_the_next_row():
    labels = [Label("b", 5, 20), Label("a", 0, 10), Label("c", 12, 30)]
    assert pack(labels, 3, 2, 8).rows == {"a": 0, "b": 1, "c": 0}


def test_what_does_not_fit_is_counted_in_the_last_row():
    labels = [Label(key, 0, 50) for key in "abcd"] + [Label("e", 30, 60), Label("f", 200, 210)]
    packed = pack(labels, 3, 2, 20)
    assert packed.rows == {"a": 0, "b": 1, "f": 0}
    assert packed.clusters == (Cluster(("c", "d"), 0), Cluster(("e",), 30))


@pytest.mark.parametrize(
    ("first", "last", "unit", "ticks"),
    [
        (date(2025, 5, 12), date(2025, 5, 16), TickUnit.DAY, (12, 13, 14, 15, 16)),
        # Every second day, counted from a Monday, which the 12th is.
        (date(2025, 5, 12), date(2025, 5, 22), TickUnit.DAY, None),
        (date(2025, 5, 13), date(2025, 6, 14), TickUnit.DAY, None),
        (date(2025, 5, 12), date(2025, 8, 2), TickUnit.MONTH, None),
        (date(2021, 5, 12), date(2025, 8, 2), TickUnit.YEAR, None),
    ],
)
def test_the_ticks_fit_the_room(first, last, unit, ticks):
    found, days = calendar_ticks(first.toordinal(), last.toordinal(), 5)
    assert found is unit
    assert 1 <= len(days) <= 6
    assert all(first <= day <= last for day in days)
    if ticks:
        assert tuple(day.day for day in days) == ticks
    if unit is not TickUnit.DAY:
        assert {day.day for day in days} == {1}


def test_weeks_begin_on_monday():
    unit, days = calendar_ticks(DAY + 1.5, DAY + 34, 5)
    assert unit is TickUnit.DAY
    assert days == (date(2025, 5, 19), date(2025, 5, 26), date(2025, 6, 2), date(2025, 6, 9))


def test_months_are_shown_by_their_first_days():
    found = calendar_ticks(DAY, DAY + 92, 4)
    assert found == (
        TickUnit.MONTH,
        (date(2025, 6, 1), date(2025, 7, 1), date(2025, 8, 1)),
    )


def test_a_tick_may_stand_on_both_edges():
    first, last = date(2025, 5, 1).toordinal(), date(2025, 7, 1).toordinal()
    assert calendar_ticks(first, last, 3)[1] == (
        date(2025, 5, 1),
        date(2025, 6, 1),
        date(2025, 7, 1),
    )


def test_centuries_and_the_end_of_the_calendar_have_ticks_too():
    unit, days = calendar_ticks(1, date(9999, 12, 31).toordinal(), 2)
    assert unit is TickUnit.YEAR
    assert days[0] == date(50, 1, 1)
    assert days[-1] == date(9950, 1, 1)


def test_days_after_surgery_go_by_weeks():
    assert day_ticks(DAY - 2.5, DAY + 20, MAY_12, 5) == (0, 7, 14)
    assert day_ticks(DAY - 2.5, DAY + 2.5, MAY_12, 5) == (-2, -1, 0, 1, 2)
    # 4,000 days in 4 ticks: 364, 728 and then 1,456 days apart.
    assert day_ticks(DAY, DAY + 4000, MAY_12, 4) == (0, 1456, 2912)
