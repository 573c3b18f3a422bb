"""What comes next in a case, in the order of the user experience paper, section 4.1."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from opinion_desktop.domain.comparison import ComparisonRow, OwnTopic
from opinion_desktop.domain.concerns import Concern
from opinion_desktop.domain.next_action import (
    ActionKind,
    NextAction,
    RecordProgress,
    next_action,
    record_progress,
)
from opinion_desktop.domain.opinions import Opinion, OpinionKind, Statement
from opinion_desktop.domain.questions import Question, QuestionStatus, waiting_questions
from opinion_desktop.domain.record_kinds import RecordStatus
from opinion_desktop.domain.record_packs import Answer
from opinion_desktop.domain.records import RequestStep
from opinion_desktop.domain.topics import RowResult
from tests.support.entities import make_case, make_record

TODAY = date(2026, 11, 24)
CASE = make_case(key="case", packs=("joint",))


def record(kind, status, **facts):
    return make_record(CASE, key=facts.pop("key", kind), kind=kind, status=status, **facts)


def opinion(kind, *topics):
    whole = Opinion(key=kind.value, case_key="case", kind=kind)
    return (
        whole,
        *(
            Statement(key=f"{kind}{topic}", case_key="case", opinion_key=whole.key, topic=topic)
            for topic in topics
        ),
    )


WORRY = Concern(key="worry", case_key="case", what="It still swells")
HAVE = record("operation_report", RecordStatus.HAVE)
LATE = record("pathology_report", RecordStatus.ASKED, due=date(2026, 11, 23))
NEEDED = record("images_before", RecordStatus.NEED)
FIRST = opinion(OpinionKind.FIRST, "options", "cause", "own.x", "risks")
SECOND = opinion(OpinionKind.SECOND, "options", "cause", "own.x")
ASK = Question(key="ask", case_key="case", text="Is the implant loose?", rank=2)


def judged(topic, result=RowResult.AGREE):
    return ComparisonRow(key=f"row {topic}", case_key="case", topic=topic, result=result)


def test_the_order_is_that_of_the_paper():
    whole = [ASK, *SECOND, *FIRST, NEEDED, LATE, HAVE, CASE]
    order = []
    for gone in (LATE, NEEDED, None, *FIRST[:1], ASK):
        order.append(next_action(whole, TODAY).kind)
        if gone is None:
            whole.append(WORRY)
        else:
            whole.remove(gone)
    order.append(next_action(whole, TODAY).kind)
    assert order == ["overdue", "record", "concern", "topic", "question", "nothing"]


def test_an_overdue_request_names_the_record_and_both_days():
    later = record("lab_trends", RecordStatus.ASKED, due=date(2026, 11, 24))  # today is in time
    longer = record(
        "own", RecordStatus.ASKED, key="own1", label="Letter of the nurse", due=date(2026, 10, 1)
    )
    steps = [
        RequestStep(key=str(n), case_key="case", record_key=key, kind=kind, when=when)
        for n, (key, kind, when) in enumerate(
            [
                ("own1", "asked", date(2026, 9, 1)),
                ("own1", "asked", date(2026, 9, 20)),
                ("own1", "reminded", date(2026, 10, 20)),
                ("pathology_report", "asked", date(2026, 10, 5)),
            ]
        )
    ]
    assert next_action([CASE, LATE, later, longer, *steps], TODAY) == NextAction(
        kind=ActionKind.OVERDUE,
        entity_key="own1",
        subject="own",
        label="Letter of the nurse",
        asked_on=date(2026, 9, 20),
        due=date(2026, 10, 1),
        count=2,
    )
    assert next_action([CASE, LATE], TODAY).asked_on is None


def test_must_have_records_come_in_the_order_of_the_checklist():
    # R03 stands before R07; J2 is a must of the joint pack and comes last.
    wanted = [record(kind, RecordStatus.NEED) for kind in ("joint.J2", "images_before")]
    found = next_action([*wanted, record("discharge_summary", RecordStatus.NEED), CASE], TODAY)
    assert (found.kind, found.subject, found.count) == (ActionKind.RECORD, "discharge_summary", 3)
    assert next_action([wanted[0], CASE], TODAY).subject == "joint.J2"


@pytest.mark.parametrize(
    ("kind", "status", "facts"),
    [
        ("operation_report", RecordStatus.HAVE, {}),
        ("operation_report", RecordStatus.ASKED, {}),
        ("operation_report", RecordStatus.NEED, {"folded": True}),
        ("lab_trends", RecordStatus.NEED, {}),  # R13 is "often", no must
        ("one_page_timeline", RecordStatus.NEED, {}),  # made in this program
        ("own", RecordStatus.NEED, {}),
    ],
)
def test_other_records_are_not_the_next_step(kind, status, facts):
    assert next_action([CASE, record(kind, status, **facts)], TODAY).kind is ActionKind.CONCERN


def test_the_answers_decide_what_a_must_is():
    implant = record("implant_record", RecordStatus.NEED)
    without = make_case(key="case", implant=Answer.NO)
    assert next_action([CASE, implant], TODAY).subject == "implant_record"
    assert next_action([without, implant], TODAY).kind is ActionKind.CONCERN


def test_a_refusal_comes_after_what_nobody_was_asked_for():
    refused = record("operation_report", RecordStatus.REFUSED)
    assert next_action([CASE, refused, NEEDED], TODAY).subject == "images_before"
    assert next_action([CASE, refused], TODAY).kind is ActionKind.REFUSED


def test_a_concern_without_words_is_still_missing():
    blank = Concern(key="blank", case_key="case", what="  ")
    assert next_action([CASE, blank], TODAY).kind is ActionKind.CONCERN


def test_only_topics_of_both_opinions_wait_for_a_result():
    whole = [CASE, WORRY, *FIRST, *SECOND, judged("cause", RowResult.OPEN)]
    found = next_action(whole, TODAY)
    assert (found.kind, found.subject, found.count) == (ActionKind.TOPIC, "cause", 3)
    whole += [judged("cause"), judged("options"), OwnTopic(key="x", case_key="case", label="Rust?")]
    assert next_action(whole, TODAY) == NextAction(
        kind=ActionKind.TOPIC, subject="own.x", label="Rust?", count=1
    )
    assert next_action([*whole, judged("own.x")], TODAY).kind is ActionKind.NOTHING


def test_the_first_open_question_counts_the_others():
    more = Question(key="more", case_key="case", text="May I ski?", rank=1)
    asked = Question(key="asked", case_key="case", text="Why?", rank=3, status=QuestionStatus.ASKED)
    answered = replace(ASK, key="answered", rank=0, status=QuestionStatus.ANSWERED)
    whole = [CASE, WORRY, ASK, more, asked, answered]
    assert next_action(whole, TODAY) == NextAction(
        kind=ActionKind.QUESTION, entity_key="more", label="May I ski?", count=3
    )
    assert len(waiting_questions([ASK, more, asked, answered])) == 3  # as the tabs say


def test_a_question_that_was_asked_waits_for_its_answer():
    asked = replace(ASK, status=QuestionStatus.ASKED)
    assert next_action([CASE, WORRY, asked], TODAY).kind is ActionKind.QUESTION
    answered = replace(ASK, status=QuestionStatus.ANSWERED)
    assert next_action([CASE, WORRY, answered], TODAY).kind is ActionKind.NOTHING


def test_progress_counts_what_the_case_asks_for():
    folded = record("consent_form", RecordStatus.HAVE, folded=True)
    none = record("cultures", RecordStatus.NONE_EXISTS)
    late = record("photos", RecordStatus.ASKED, folded=True, due=date(2026, 1, 1))
    # Not folded: HAVE, LATE, NEEDED, none; settled of these: HAVE and none.
    assert record_progress([HAVE, LATE, NEEDED, folded, none, late], TODAY) == RecordProgress(
        settled=2, total=4, overdue=2
    )
    assert record_progress([], TODAY) == RecordProgress()
