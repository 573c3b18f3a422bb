"""Two opinions are read in a job; what it proposes is worded, and never stored."""

from __future__ import annotations

from dataclasses import replace

import pytest

from opinion_desktop import paths
from opinion_desktop.comparison.explain import REASONS
from opinion_desktop.domain.case import Case
from opinion_desktop.domain.comparison import ComparisonRow
from opinion_desktop.domain.comparison_rows import Ground
from opinion_desktop.domain.opinions import Opinion, OpinionKind, Said, Statement
from opinion_desktop.domain.questions import Question, QuestionStatus, Recipient, waiting_questions
from opinion_desktop.domain.topics import RowResult
from opinion_desktop.services.comparing import (
    VALUE_REASONS,
    Comparing,
    Texts,
    ground_words,
    propose,
)
from opinion_desktop.services.job_context import JobCancelled, JobContext
from tests.support.desk import make_desk, make_workspace

FOLDER = paths.resources() / "comparison"


@pytest.fixture
def desk(tmp_path, qapp):
    with make_desk(tmp_path) as made:
        yield made


def opinion(key, kind):
    return Opinion(key=key, case_key="c", kind=kind, author=f"Dr. {key}")


def said(side, topic, quote, **facts):
    return Statement(
        key=f"{side}-{topic}", case_key="c", opinion_key=side, topic=topic, quote=quote, **facts
    )


def case_with(desk, *entities):
    return make_workspace(
        desk,
        Case(key="c"),
        opinion("two", OpinionKind.SECOND),
        opinion("one", OpinionKind.FIRST),
        *entities,
    )


def visits():
    return (
        said("one", "follow_up", "I will see her again in six months."),
        said("two", "follow_up", "I will see her again in six weeks."),
    )


def by_topic(comparing):
    return {row.topic: row for row in comparing.rows()}


def test_different_times_are_proposed_as_different_with_the_words_marked(desk, qtbot):
    comparing = Comparing(desk, case_with(desk, *visits()))
    assert by_topic(comparing)["follow_up"].suggestion is None
    assert comparing.is_reading
    with qtbot.waitSignal(comparing.changed, timeout=30_000):
        pass
    row = by_topic(comparing)["follow_up"]
    assert row.proposed is RowResult.DIFFER
    assert row.result is RowResult.OPEN
    assert not comparing.is_reading
    quotes = {one.key: one.quote for one in visits()}
    marked = [quotes[m.statement_key][m.start : m.end] for m in row.suggestion.marks]
    assert marked == ["six months", "six weeks"]


def test_nothing_that_is_proposed_is_stored(desk, qtbot):
    workspace = case_with(desk, *visits())
    comparing = Comparing(desk, workspace)
    with qtbot.waitSignal(comparing.changed, timeout=30_000):
        pass
    assert workspace.all(ComparisonRow) == ()
    assert workspace.undo_text is None


def test_values_are_compared_at_once_without_reading(desk):
    silent = said("two", "risks", "", said=Said.NOT_MENTIONED)
    comparing = Comparing(desk, case_with(desk, said("one", "risks", "Infection."), silent))
    assert not comparing.is_reading
    assert by_topic(comparing)["risks"].proposed is RowResult.ONLY_FIRST


def test_a_changed_sentence_is_read_again_and_the_others_are_not(desk, qtbot):
    workspace = case_with(desk, *visits(), said("one", "risks", "Infection."))
    comparing = Comparing(desk, workspace)
    with qtbot.waitSignal(comparing.changed, timeout=30_000):
        pass
    second = workspace.get(Statement, "two-follow_up")
    with qtbot.waitSignal(comparing.changed, timeout=30_000):
        workspace.put("Change", replace(second, quote="I will see her again in six months."))
        assert by_topic(comparing)["follow_up"].suggestion is None
    assert by_topic(comparing)["follow_up"].proposed is RowResult.AGREE
    # Back again: it has been read, so the answer is there at once.
    workspace.undo()
    assert not comparing.is_reading
    assert by_topic(comparing)["follow_up"].proposed is RowResult.DIFFER


def test_a_newer_run_replaces_one_that_is_still_reading(desk, qtbot):
    workspace = case_with(desk, *visits())
    comparing = Comparing(desk, workspace)
    workspace.put("Add", said("one", "tests", "A CT scan is needed."))
    workspace.put("Add", said("two", "tests", "No CT scan is needed."))
    qtbot.waitUntil(lambda: not comparing.is_reading, timeout=30_000)
    rows = by_topic(comparing)
    assert rows["follow_up"].suggestion is not None
    assert rows["tests"].suggestion is not None


def test_fewer_than_two_opinions_have_no_rows(desk):
    workspace = make_workspace(desk, Case(key="c"), opinion("one", OpinionKind.FIRST), visits()[0])
    comparing = Comparing(desk, workspace)
    assert comparing.pair is None
    assert comparing.rows() == ()
    workspace.put("Add", opinion("two", OpinionKind.SECOND))
    assert comparing.pair == ("one", "two")


def test_any_two_of_three_opinions_can_be_compared(desk, qtbot):
    workspace = case_with(
        desk,
        opinion("three", OpinionKind.THIRD),
        *visits(),
        said("three", "follow_up", "I will see her again in six weeks."),
    )
    comparing = Comparing(desk, workspace)
    assert comparing.pair == ("one", "two")
    comparing.choose("two", "three")
    assert comparing.pair == ("two", "three")
    qtbot.waitUntil(lambda: not comparing.is_reading, timeout=30_000)
    assert by_topic(comparing)["follow_up"].proposed is RowResult.AGREE
    comparing.choose("two", "two")
    assert comparing.pair == ("one", "two")


def test_a_cancelled_reading_stops(qapp):
    context = JobContext()
    context.cancel()
    with pytest.raises(JobCancelled):
        propose(FOLDER, [Texts((("a", "Rest."),), (("b", "Walk."),))], context)


def test_reading_stops_inside_a_topic_too(qapp):
    class Impatient(JobContext):
        """Wanted when asked first, and never again."""

        asked = 0

        @property
        def cancelled(self):
            self.asked += 1
            return self.asked > 1

    texts = Texts((("a", "Rest for two weeks."),), (("b", "Walk for two weeks."),))
    with pytest.raises(JobCancelled):
        propose(FOLDER, [texts], Impatient())


def test_marks_fall_on_the_right_statement_of_several(qapp):
    texts = Texts(
        (("a", "The wound is dry."), ("b", "See me again in six months.")),
        (("c", "See me again in six weeks."),),
    )
    (pair,) = [
        one for one in propose(FOLDER, [texts], JobContext())[texts] if one.first and one.second
    ]
    places = {mark.statement_key: (mark.start, mark.end) for mark in pair.marks}
    assert "See me again in six months."[slice(*places["b"])] == "six months"
    assert "a" not in places


def test_every_reason_can_be_worded(qapp):
    for key in REASONS:
        words = ground_words(Ground(key=key, facts=(("a", "six weeks"), ("b", "six months"))))
        assert "{" not in words
    for key in VALUE_REASONS:
        facts = (("a", "leaning"), ("b", "very_sure"))
        assert "{" not in ground_words(Ground(key=key, facts=facts))


def test_quotes_in_a_reason_stand_in_quotation_marks(qapp):
    words = ground_words(Ground(key="when", facts=(("a", "six months"), ("b", "six weeks"))))
    assert "“six months”" in words
    assert "“six weeks”" in words


def test_two_causes_of_one_complaint_are_left_to_the_person(desk, qtbot):
    words = (
        said("one", "cause", "The thigh ache comes from the bone getting used to the load."),
        said("two", "cause", "Small movements of the stem under load would explain the ache."),
    )
    comparing = Comparing(desk, case_with(desk, *words))
    qtbot.waitUntil(lambda: not comparing.is_reading, timeout=30_000)
    row = by_topic(comparing)["cause"]
    assert row.suggestion is not None
    assert row.suggestion.pairs[0].result is RowResult.OPEN
    assert row.proposed is RowResult.OPEN


def test_one_sentence_that_cannot_be_placed_keeps_the_whole_topic_open(desk, qtbot):
    # The dose is the same; about the weight nobody can tell.
    words = (
        said(
            "one", "activity", "Paracetamol 1,000 mg up to three times a day. She may put full "
            "weight on the right leg and can leave the cane.",
        ),
        said(
            "two", "activity", "Paracetamol 1,000 mg up to three times a day. Please use the cane "
            "and put only part of your weight on the right leg for long walks.",
        ),
    )  # fmt: skip
    comparing = Comparing(desk, case_with(desk, *words))
    qtbot.waitUntil(lambda: not comparing.is_reading, timeout=30_000)
    row = by_topic(comparing)["activity"]
    found = {pair.result for pair in row.suggestion.pairs}
    assert {RowResult.AGREE, RowResult.OPEN} <= found
    assert row.proposed is RowResult.OPEN


def test_questions_wait_until_they_are_answered_whoever_is_asked():
    wanted = [
        Question(
            key=f"{status}-{recipient}", case_key="c", text="?", status=status,
            recipient=recipient, rank=-rank,
        )
        for rank, (status, recipient) in enumerate(
            (status, recipient) for status in QuestionStatus for recipient in Recipient
        )
    ]  # fmt: skip
    found = waiting_questions(wanted)
    assert {one.status for one in found} == {QuestionStatus.TO_ASK, QuestionStatus.ASKED}
    assert {one.recipient for one in found} == set(Recipient)
    assert [one.rank for one in found] == sorted(one.rank for one in found)
