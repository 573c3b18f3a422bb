"""The timeline in sentences and on paper."""

from __future__ import annotations

from datetime import date

import pytest

from opinion_desktop.ui.timeline import report
from opinion_desktop.ui.timeline.entries import Units, entry_of
from tests.ui.timeline.support import AUGUST, day, event, knee, value

UNITS = Units(surgery=date(2025, 5, 12))


def ordered(*entities):
    return sorted(map(entry_of, entities), key=lambda entry: entry.order)


@pytest.mark.parametrize(
    ("numbers", "sentence"),
    [
        ([8], "Pain now: 8 on 1 May 2025."),
        ([8, 2], "Pain now: from 8 on 1 May 2025 to 2 on 2 May 2025."),
        (
            [8, 2, 6],
            "Pain now: from 8 on 1 May 2025 to 2 on 2 May 2025, then 6 on 3 May 2025.",
        ),
        (
            [5, 9, 1, 4],
            (
                "Pain now: from 5 on 1 May 2025 to 9 on 2 May 2025, "
                "then 1 on 3 May 2025, then 4 on 4 May 2025."
            ),
        ),
    ],
)
def test_a_course_is_one_sentence_of_values(numbers, sentence):
    values = [value("pain_now", day(2025, 5, n), x) for n, x in enumerate(numbers, start=1)]
    assert report.course_text(values, UNITS) == sentence


def test_units_and_places_are_named():
    warm = [value("temperature", AUGUST, 37, place="ear")]
    assert (
        report.course_text(warm, Units(fahrenheit=True))
        == "Temperature (°F), ear: 98.6 on August 2025."
    )


def test_the_summary_counts_what_has_a_date():
    said = report.sentences(ordered(*knee()), UNITS)
    assert said[0] == "Entries: 19, from 12 May 2025 to 30 September 2025."
    assert any(
        text.startswith("Pain now, knee: from 8 on 13 May 2025 to 2 on 1 July 2025")
        for text in said
    )
    assert report.sentences(ordered(event("note", report_unknown())), UNITS) == []


def report_unknown():
    return next(entity.start for entity in knee() if entity.key == "fell")


def test_paper_shows_all_but_what_is_kept_from_the_doctor():
    secret = event("note", day(2025, 5, 20), "not for <you>", show_to_doctor=False)
    html = report.printed_html("A & B", ordered(*knee(), secret), UNITS)
    assert "<h1>A &amp; B</h1>" in html
    assert (
        "<td>13 May 2025, 08:00 (day 1)</td><td>Pain now</td><td>8 of 10</td><td>knee</td>" in html
    )
    assert "not for" not in html
    assert "Not printed, since not shown to the doctor: 1." in html
    assert html.count("<tr>") == len(knee()) + 1


def test_words_on_paper_are_no_markup():
    html = report.printed_html("T", ordered(event("note", AUGUST, "<b>bold</b>")), UNITS)
    assert "&lt;b&gt;bold" in html
    assert "Not printed" not in html
