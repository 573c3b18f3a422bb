"""The story in a few lines, the course of pain, records that are there or missing."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from opinion_desktop.domain.concerns import Concern, HealthFact
from opinion_desktop.domain.overview import (
    facts_of,
    in_rank,
    medicines_now,
    open_questions,
    pain_course,
    records_held,
    timeline_lines,
)
from opinion_desktop.domain.partial_dates import PartialDate
from opinion_desktop.domain.questions import Question, QuestionStatus, Recipient
from opinion_desktop.domain.record_kinds import RecordStatus
from opinion_desktop.domain.records import RecordItem
from opinion_desktop.domain.timeline import Measurement, RecoveryEvent

SURGERY = date(2025, 3, 18)
TODAY = date(2025, 9, 1)


def event(key, kind, day, **facts):
    start = PartialDate.day(day) if isinstance(day, date) else day
    return RecoveryEvent(key=key, case_key="c", kind=kind, start=start, **facts)


def score(key, day, value, **facts):
    when = facts.pop("when", PartialDate.day(day) if day else PartialDate.unknown())
    return Measurement(
        key=key,
        case_key="c",
        measure=facts.pop("measure", "pain_now"),
        value=Decimal(value),
        when=when,
        **facts,
    )


def keys(found):
    return [one.key for one in found]


class TestTimelineLines:
    def test_what_matters_most_is_chosen_and_told_in_order_of_time(self):
        events = [
            event("note", "note", date(2025, 5, 1)),
            event("visit", "visit", date(2025, 4, 29)),
            event("surgery", "surgery", SURGERY),
            event("first", "first_symptom", PartialDate.month(2023, 10)),
        ]
        assert keys(timeline_lines(events, 3)) == ["first", "surgery", "visit"]

    def test_of_equal_kinds_the_latest_are_chosen(self):
        events = [event(f"v{n}", "visit", date(2025, n, 1)) for n in (4, 5, 6)]
        assert keys(timeline_lines(events, 2)) == ["v5", "v6"]

    def test_medicines_values_and_what_is_hidden_stand_elsewhere(self):
        events = [
            event("m", "medicine", SURGERY),
            event("d", "document_asked", SURGERY),
            event("h", "visit", SURGERY, show_to_doctor=False),
        ]
        assert timeline_lines(events) == ()

    def test_a_blind_reader_sees_no_opinions(self):
        events = [event("o", "opinion", TODAY), event("s", "surgery", SURGERY)]
        assert keys(timeline_lines(events)) == ["s", "o"]
        assert keys(timeline_lines(events, blind=True)) == ["s"]

    def test_unknown_dates_come_last(self):
        events = [event("u", "surgery", PartialDate.unknown()), event("v", "visit", TODAY)]
        assert keys(timeline_lines(events)) == ["v", "u"]


class TestPainCourse:
    def test_highest_lowest_and_latest_are_known(self):
        # 8 first on day 1; 2 on days 40 and 50, of which the later counts; 4 at the end.
        course = pain_course(
            [
                score("d", date(2025, 8, 1), 4),
                score("a", date(2025, 3, 19), 8),
                score("a2", date(2025, 3, 20), 8),
                score("b", date(2025, 4, 27), 2),
                score("c", date(2025, 5, 7), 2),
            ],
            SURGERY,
        )
        assert (course.highest.day, course.highest.value) == (date(2025, 3, 19), 8)
        assert (course.lowest.day, course.lowest.value) == (date(2025, 5, 7), 2)
        assert (course.latest.day, course.latest.value) == (date(2025, 8, 1), 4)
        assert [point.value for point in course.marked()] == [8, 2, 4]

    def test_two_scores_of_one_day_stand_in_the_order_of_their_times(self):
        course = pain_course(
            [score("b", TODAY, 3, time="18:00"), score("a", TODAY, 6, time="06:00")], None
        )
        assert [point.value for point in course.points] == [6, 3]
        # 06:00 is a quarter of a day after midnight.
        assert course.points[0].x == TODAY.toordinal() + 0.25

    def test_scores_before_surgery_and_without_a_day_are_left_out(self):
        values = [
            score("before", date(2025, 3, 17), 9),
            score("month", None, 9, when=PartialDate.month(2025, 5)),
            score("other", TODAY, 9, measure="pain_worst"),
            score("day0", SURGERY, 5),
        ]
        assert [point.value for point in pain_course(values, SURGERY).points] == [5]
        assert [point.value for point in pain_course(values, None).points] == [9, 5]

    def test_places_are_never_mixed(self):
        values = [
            score("k1", date(2025, 4, 1), 7, place="knee"),
            score("k2", date(2025, 4, 2), 6, place=" knee "),
            score("b", date(2025, 4, 3), 1, place="back"),
        ]
        course = pain_course(values, SURGERY)
        assert (course.place, course.other_places) == ("knee", 1)
        assert [point.value for point in course.points] == [7, 6]

    def test_without_scores_there_is_no_course(self):
        assert pain_course([], SURGERY) is None


def test_medicines_that_are_still_taken_are_listed_by_name():
    events = [
        event("b", "medicine", SURGERY, title="ramipril", ongoing=True),
        event("a", "medicine", SURGERY, title="Acetaminophen", ongoing=True),
        event("stopped", "medicine", SURGERY, title="Naproxen"),
        event("hidden", "medicine", SURGERY, title="X", ongoing=True, show_to_doctor=False),
        event("visit", "visit", SURGERY, ongoing=True),
    ]
    assert keys(medicines_now(events)) == ["a", "b"]


def record(key, kind, status, **facts):
    return RecordItem(key=key, case_key="c", kind=kind, status=status, **facts)


def test_records_are_there_or_missing_for_a_reason():
    held = records_held(
        [
            record("late", "implant_record", RecordStatus.ASKED, due=date(2025, 8, 31), rank=2),
            record("have", "operation_report", RecordStatus.HAVE, due=date(2025, 1, 1), rank=1),
            record("soon", "lab_trends", RecordStatus.ASKED, due=TODAY, rank=3),
            record("need", "cultures", RecordStatus.NEED, due=TODAY, rank=4),
            record("none", "photos", RecordStatus.NONE_EXISTS, reason=" no camera ", rank=5),
            record("app", "one_page_timeline", RecordStatus.HAVE, rank=6),
            record("folded", "contacts", RecordStatus.NEED, folded=True, rank=7),
            record("refused", "consent_form", RecordStatus.REFUSED, folded=True, rank=8),
        ],
        TODAY,
    )
    assert keys(held.have) == ["have"]
    assert [(line.record.key, line.status, line.due, line.reason) for line in held.missing] == [
        ("late", RecordStatus.OVERDUE, date(2025, 8, 31), ""),
        ("soon", RecordStatus.ASKED, TODAY, ""),
        ("need", RecordStatus.NEED, None, ""),
        ("none", RecordStatus.NONE_EXISTS, None, "no camera"),
        ("refused", RecordStatus.REFUSED, None, ""),
    ]


def test_worries_and_facts_stand_in_their_order():
    concerns = [Concern(key=key, case_key="c", rank=rank) for key, rank in (("b", 1), ("a", 0))]
    assert keys(in_rank(concerns)) == ["a", "b"]
    facts = [
        HealthFact(key="2", case_key="c", kind="allergy", rank=2),
        HealthFact(key="1", case_key="c", kind="allergy", rank=1),
        HealthFact(key="x", case_key="c", kind="condition"),
    ]
    assert keys(facts_of(facts, "allergy")) == ["1", "2"]


def test_open_questions_for_a_second_doctor_are_told_by_rank():
    def question(key, **facts):
        return Question(key=key, case_key="c", text=key, **facts)

    found = [
        question("late", rank=9),
        question("second", rank=1, recipient=Recipient.SECOND, status=QuestionStatus.ASKED),
        question("first", recipient=Recipient.FIRST),
        question("family", recipient=Recipient.FAMILY),
        question("answered", status=QuestionStatus.ANSWERED),
        question("compared", rank=2, topic="images"),
        question("differ", rank=3, reason="not_known"),
    ]
    assert keys(open_questions(found)) == ["second", "compared", "differ", "late"]
    assert keys(open_questions(found, blind=True)) == ["second", "late"]
