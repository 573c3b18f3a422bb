"""Uncertain dates: made, read, ordered and drawn."""

from __future__ import annotations

import contextlib
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opinion_desktop.domain.partial_dates import PartialDate, Precision, post_op_day

SURGERY, TODAY = date(2025, 5, 12), date(2025, 9, 30)
DAYS = st.dates(date(1900, 1, 2), date(2099, 12, 30))


def read(text, surgery=SURGERY):
    return PartialDate.parse(text, surgery=surgery, today=TODAY)


def about(when):
    return PartialDate(when.earliest, when.latest, when.precision, about=True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("12 May 2025", PartialDate.day(SURGERY)),
        ("12 May, 2025", PartialDate.day(SURGERY)),
        ("May 12, 2025", PartialDate.day(SURGERY)),
        ("on May 12th 2025", PartialDate.day(SURGERY)),
        ("the 12th of May 2025", PartialDate.day(SURGERY)),
        ("2025-05-12", PartialDate.day(SURGERY)),
        ("2025/5/12", PartialDate.day(SURGERY)),
        ("le 12 mai 2025", PartialDate.day(SURGERY)),
        ("12-May-2025", PartialDate.day(SURGERY)),
        ("Monday, 12 May 2025.", PartialDate.day(SURGERY)),
        ("lundi 12 mai 2025", PartialDate.day(SURGERY)),
        ("5 déc. 2024", PartialDate.day(date(2024, 12, 5))),
        ("1er mai 2025", PartialDate.day(date(2025, 5, 1))),
        ("13/05/2025", PartialDate.day(date(2025, 5, 13))),
        ("05/13/2025", PartialDate.day(date(2025, 5, 13))),
        ("05.05.2025", PartialDate.day(date(2025, 5, 5))),
        ("29 févr. 2024", PartialDate.day(date(2024, 2, 29))),
        ("May 2025", PartialDate.month(2025, 5)),
        ("  MAI\u00a02025 ", PartialDate.month(2025, 5)),
        ("en août 2025", PartialDate.month(2025, 8)),
        ("Sept. 2025", PartialDate.month(2025, 9)),
        ("05/2025", PartialDate.month(2025, 5)),
        ("2025-05", PartialDate.month(2025, 5)),
        ("about Aug 2025", about(PartialDate.month(2025, 8))),
        ("vers août 2025", about(PartialDate.month(2025, 8))),
        ("~2025", about(PartialDate.year(2025))),
        ("vers le 12 mai 2025", about(PartialDate.day(SURGERY))),
        ("spring 2025", PartialDate.season(2025, "spring")),
        ("fall of 2025", PartialDate.season(2025, "autumn")),
        ("à l\u2019été 2025", PartialDate.season(2025, "summer")),
        ("winter 2024-2025", PartialDate.season(2025, "winter")),
        ("hiver 2025", PartialDate.season(2025, "winter")),
        ("2025", PartialDate.year(2025)),
        ("Day 14", PartialDate.day(date(2025, 5, 26))),
        ("Day 0", PartialDate.day(SURGERY)),
        ("day -3", PartialDate.day(date(2025, 5, 9))),
        ("jour 14", PartialDate.day(date(2025, 5, 26))),
        ("J+14", PartialDate.day(date(2025, 5, 26))),
        ("today", PartialDate.day(TODAY)),
        ("hier", PartialDate.day(date(2025, 9, 29))),
        ("3 days ago", PartialDate.day(date(2025, 9, 27))),
        ("il y a 10 jours", PartialDate.day(date(2025, 9, 20))),
        ("between 3 and 20 May 2025", PartialDate.between(date(2025, 5, 3), date(2025, 5, 20))),
        ("3-20 May 2025", PartialDate.between(date(2025, 5, 3), date(2025, 5, 20))),
        ("3 \u2013 20 May 2025", PartialDate.between(date(2025, 5, 3), date(2025, 5, 20))),
        ("from 28 May to 2 June 2025", PartialDate.between(date(2025, 5, 28), date(2025, 6, 2))),
        ("entre le 3 et le 20 mai 2025", PartialDate.between(date(2025, 5, 3), date(2025, 5, 20))),
        ("du 1er au 3 mai 2025", PartialDate.between(date(2025, 5, 1), date(2025, 5, 3))),
        (
            "entre décembre 2024 et mai 2025",
            PartialDate.between(date(2024, 12, 1), date(2025, 5, 31)),
        ),
        ("May to July 2025", PartialDate.between(date(2025, 5, 1), date(2025, 7, 31))),
        ("between 2023 and 2025", PartialDate.between(date(2023, 1, 1), date(2025, 12, 31))),
        ("day 3 to day 5", PartialDate.between(date(2025, 5, 15), date(2025, 5, 17))),
        ("", PartialDate.unknown()),
        ("?", PartialDate.unknown()),
        ("date inconnue", PartialDate.unknown()),
    ],
)
def test_what_people_type_is_read(text, expected):
    assert read(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "12/05/2025",  # 12 May or 5 December
        "12-05-2025",
        "31 February 2025",
        "30 Smarch 2025",
        "Smarch 2025",
        "12 May",
        "Monday",
        "Tuesday 2025",
        "Aug 25",  # 25 August or August 2025
        "20 to 3 May 2025",
        "2025 to May 2025",
        "about about",
        "about",
        "circa",
        "soon",
        "13/13/2025",
        "2025-13",
        "3 to ?",
        "May 12 2025 at noon",
        "may",
        "1066",
        "day 99999999",
        "cancer 2025",
    ],
)
def test_what_means_nothing_or_two_things_is_refused(text):
    with pytest.raises(ValueError, match=r"."):
        read(text)


def test_a_day_after_surgery_needs_the_day_of_surgery():
    with pytest.raises(ValueError, match="surgery"):
        read("Day 14", surgery=None)


@pytest.mark.parametrize(
    ("when", "earliest", "latest"),
    [
        (PartialDate.month(2024, 2), date(2024, 2, 1), date(2024, 2, 29)),
        (PartialDate.season(2025, "spring"), date(2025, 3, 1), date(2025, 5, 31)),
        (PartialDate.season(2025, "summer"), date(2025, 6, 1), date(2025, 8, 31)),
        (PartialDate.season(2025, "autumn"), date(2025, 9, 1), date(2025, 11, 30)),
        (PartialDate.season(2025, "winter"), date(2024, 12, 1), date(2025, 2, 28)),
        (PartialDate.year(2025), date(2025, 1, 1), date(2025, 12, 31)),
    ],
)
def test_a_unit_has_its_first_and_last_day(when, earliest, latest):
    assert (when.earliest, when.latest) == (earliest, latest)


@pytest.mark.parametrize(
    ("earliest", "latest", "precision", "vague"),
    [
        (None, None, Precision.DAY, False),
        (SURGERY, None, Precision.RANGE, False),
        (SURGERY, TODAY, Precision.DAY, False),
        (SURGERY, TODAY, Precision.MONTH, False),
        (date(2025, 5, 1), date(2025, 5, 30), Precision.MONTH, False),
        (date(2025, 4, 1), date(2025, 6, 30), Precision.SEASON, False),
        (date(2025, 2, 1), date(2025, 12, 31), Precision.YEAR, False),
        (TODAY, SURGERY, Precision.RANGE, False),
        (SURGERY, SURGERY, Precision.RANGE, False),
        (SURGERY, SURGERY, Precision.UNKNOWN, False),
        (SURGERY, TODAY, Precision.RANGE, True),
        (None, None, Precision.UNKNOWN, True),
    ],
)
def test_ends_that_do_not_fit_the_precision_are_refused(earliest, latest, precision, vague):
    with pytest.raises(ValueError, match=precision.value):
        PartialDate(earliest, latest, precision, vague)


def test_there_are_four_seasons():
    with pytest.raises(ValueError, match="monsoon"):
        PartialDate.season(2025, "monsoon")


def test_a_range_of_one_day_is_a_day():
    assert PartialDate.between(SURGERY, SURGERY) == PartialDate.day(SURGERY)


def test_dates_sort_by_earliest_then_latest_and_unknown_comes_last():
    ordered = [
        PartialDate.year(2024),
        PartialDate.day(date(2025, 5, 1)),
        PartialDate.month(2025, 5),
        PartialDate.day(SURGERY),
        PartialDate.unknown(),
    ]
    assert sorted((ordered[3], *ordered[:3], ordered[4]), key=PartialDate.sort_key) == ordered


def test_only_a_day_that_is_not_about_is_exact():
    assert PartialDate.day(SURGERY).exact == SURGERY
    assert about(PartialDate.day(SURGERY)).exact is None
    assert PartialDate.month(2025, 5).exact is None


@pytest.mark.parametrize(
    ("when", "first", "last"),
    [
        (PartialDate.month(2025, 5), date(2025, 5, 1), date(2025, 5, 31)),
        # Half of 31 days is 15.5, so 16: 1 May - 16 = 15 April, 31 May + 16 = 16 June.
        (about(PartialDate.month(2025, 5)), date(2025, 4, 15), date(2025, 6, 16)),
        # Half of one day, so 1.
        (about(PartialDate.day(SURGERY)), date(2025, 5, 11), date(2025, 5, 13)),
        # Half of 365 days is 182.5, so 183: day 183 before 1 January 2025 is 2 July 2024.
        (about(PartialDate.year(2025)), date(2024, 7, 2), date(2026, 7, 2)),
        (about(PartialDate.year(1)), date.min, date(2, 7, 2)),
        (about(PartialDate.year(9999)), date(9998, 7, 2), date.max),
    ],
)
def test_about_widens_by_half_the_unit_on_both_sides(when, first, last):
    assert when.drawn_span() == (first, last)


def test_an_unknown_date_is_not_drawn():
    assert PartialDate.unknown().drawn_span() is None


@given(DAYS)
def test_the_day_after_surgery_can_be_typed_back(when):
    count = post_op_day(SURGERY, when)
    assert SURGERY + timedelta(days=count) == when
    assert read(f"day {count}") == PartialDate.day(when)


@given(st.text(max_size=30))
def test_no_text_does_more_than_be_refused(text):
    with contextlib.suppress(ValueError):
        assert isinstance(read(text), PartialDate)
