"""The question bank."""

from __future__ import annotations

from opinion_desktop.domain.question_bank import (
    MOST_QUESTIONS,
    QUESTION_BANK,
    QUESTION_GROUP_LABELS,
    QUESTION_STATUS_LABELS,
    STARTER_FIVE,
    QuestionGroup,
    bank_question,
)
from opinion_desktop.domain.questions import QuestionStatus


def test_there_are_twenty_six_questions_in_the_order_of_their_groups():
    assert [question.key for question in QUESTION_BANK] == [f"Q{n}" for n in range(1, 27)]
    order = [question.group for question in QUESTION_BANK]
    assert order == sorted(order, key=list(QuestionGroup).index)
    assert set(QUESTION_GROUP_LABELS) == set(order)


def test_the_starred_ones_can_all_be_sent():
    # Product paper, section 9: nine carry a star.
    starred = [question.key for question in QUESTION_BANK if question.starred]
    assert starred == ["Q1", "Q3", "Q4", "Q10", "Q13", "Q14", "Q19", "Q20", "Q23"]
    assert len(starred) <= MOST_QUESTIONS


def test_an_empty_page_offers_five_in_the_order_of_the_paper():
    texts = [bank_question(key).text for key in STARTER_FIVE]
    assert len(set(texts)) == 5
    assert texts[1] == "Are there alternative treatments, including waiting and no surgery?"


def test_each_question_asks():
    assert all(question.text.endswith("?") for question in QUESTION_BANK)


def test_an_unknown_id_finds_nothing():
    assert bank_question("Q99") is None


def test_each_status_of_a_question_has_a_label():
    assert list(QUESTION_STATUS_LABELS) == [status.value for status in QuestionStatus]
