"""Drafts to both doctors."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opinion_desktop.domain import difference_reasons
from opinion_desktop.domain.difference_reasons import REASON_LABELS, DifferenceReason, draft

FACTS = {
    "first": "Roy",
    "second": "Singh",
    "first_words": "wait",
    "second_words": "operate",
    "first_reason": "it heals",
    "second_reason": "it is loose",
    "first_letter_date": "2 May 2025",
    "second_letter_date": "9 June 2025",
    "topic": "the options",
    "record": "the CT",
    "date": "1 May 2025",
    "seen_by": "second",
    "examined_by": "first",
    "study": "the CT",
    "place": "page 2",
    "finding": "a warm knee",
    "option_a": "waiting",
    "option_b": "surgery",
    "goal": "walking",
}


def texts(reason, facts):
    return [
        " ".join(each.sentences).format_map(dict(each.facts))
        for each in draft(DifferenceReason(reason), facts)
    ]


@pytest.mark.parametrize(
    ("reason", "to_first", "to_second"),
    [
        (
            "different_records",
            "Dr Singh also saw the CT of 1 May 2025. Does it change your view on the options?",
            "Dr Roy had not seen the CT. How much does your view on the options rest on it?",
        ),
        (
            "newer_data",
            (
                "Since your letter of 2 May 2025 there is the CT. "
                "Does it change your view on the options?"
            ),
            (
                "Since your letter of 9 June 2025 there is the CT. "
                "Does it change your view on the options?"
            ),
        ),
        (
            "different_reading",
            (
                "You wrote “wait”; Dr Singh wrote “operate” about the CT. "
                "Could you look at page 2 again and tell me what you see?"
            ),
            (
                "You wrote “operate”; Dr Roy wrote “wait” about the CT. "
                "Could you look at page 2 again and tell me what you see?"
            ),
        ),
        (
            "different_guideline",
            *["Which guideline or experience is behind your advice on the options?"] * 2,
        ),
        (
            "different_risk_view",
            *["How do you weigh the risks of waiting and surgery for me?"] * 2,
        ),
        (
            "different_goal",
            *["What matters most to me is walking. Does that change your advice on the options?"]
            * 2,
        ),
        (
            "examination",
            "How much does your view rest on examining me?",
            "Dr Roy found a warm knee when examining me on 1 May 2025. Does that change your view?",
        ),
        (
            "not_known",
            (
                "Dr Singh suggests operate, because it is loose. "
                "What would make you still prefer wait?"
            ),
            "Dr Roy suggests wait, because it heals. What would make you still prefer operate?",
        ),
    ],
)
def test_each_reason_asks_both_doctors(reason, to_first, to_second):
    assert texts(reason, FACTS) == [to_first, to_second]


@pytest.mark.parametrize(
    ("reason", "facts", "to_first"),
    [
        (
            "different_records",
            {"second": "Singh", "record": "the CT", "seen_by": "second"},
            "Dr Singh also saw the CT. Does it change your view?",
        ),
        ("different_records", {"seen_by": "second"}, "What is behind your view?"),
        ("different_records", {"topic": "risks"}, "What is behind your view on risks?"),
        (
            "newer_data",
            {"record": "a scan"},
            "Since your letter there is a scan. Does it change your view?",
        ),
        ("newer_data", {}, "What is behind your view?"),
        ("different_reading", {}, "Could you look again and tell me what you see?"),
        ("different_guideline", {}, "Which guideline or experience is behind your advice?"),
        ("different_risk_view", {"option_a": "waiting"}, "How do you weigh the risks for me?"),
        ("different_goal", {"goal": ""}, "What does your advice aim at?"),
        ("examination", {}, "What is behind your view?"),
        (
            "examination",
            {"second": "Singh", "examined_by": "second"},
            "Dr Singh has examined me. Does that change your view?",
        ),
        (
            "not_known",
            {"second": "Singh", "second_words": "rest"},
            "Dr Singh suggests rest. What would make you still prefer your advice?",
        ),
    ],
)
def test_a_clause_without_data_is_left_out(reason, facts, to_first):
    assert texts(reason, facts)[0] == to_first


@given(st.sampled_from(DifferenceReason), st.sets(st.sampled_from(sorted(FACTS))))
def test_whatever_is_known_both_get_a_question_that_can_be_filled(reason, names):
    drafts = draft(reason, {name: FACTS[name] for name in names})
    assert [each.doctor for each in drafts] == ["first", "second"]
    for each in drafts:
        text = " ".join(each.sentences).format_map(dict(each.facts))
        assert text.endswith("?")


def test_no_draft_judges_a_doctor():
    wordings = [
        text
        for name, group in vars(difference_reasons).items()
        if name.isupper() and isinstance(group, tuple)
        for text in group
    ]
    assert len(wordings) > 30
    assert not re.search(r"\b(right|wrong|mistake|better)\b", " ".join(wordings))


def test_each_reason_has_a_label():
    assert list(REASON_LABELS) == list(DifferenceReason)
