"""Topics, results and certainty words."""

from __future__ import annotations

import pytest

from opinion_desktop.domain.topics import (
    CERTAINTY_LABELS,
    ENGINE_TOPICS,
    RESULT_HELP,
    RESULT_LABELS,
    TOPIC_GROUP_LABELS,
    TOPICS,
    Certainty,
    RowResult,
    TopicGroup,
    topic_of,
)


def test_the_topics_stand_in_the_order_of_the_paper():
    assert [topic.key for topic in TOPICS] == [
        "whats_wrong",
        "cause",
        "certainty",
        "complication",
        "images",
        "pathology",
        "operation_result",
        "tests",
        "options",
        "reoperation",
        "urgency",
        "risks",
        "recovery",
        "activity",
        "medicines",
        "follow_up",
        "warning_signs",
        "change_mind",
    ]


@pytest.mark.parametrize("topic", TOPICS, ids=lambda topic: topic.key)
def test_a_topic_asks_a_question_and_explains_it(topic):
    assert topic.label.endswith("?")
    assert topic.help.endswith(".")
    assert len(topic.help.split()) <= 20
    assert topic.subject
    assert not topic.subject.endswith("?")


def test_groups_are_not_torn_apart():
    groups = [topic.group for topic in TOPICS]
    assert groups == sorted(groups, key=list(TopicGroup).index)
    assert set(groups) == set(TOPIC_GROUP_LABELS)


def test_each_text_group_of_the_engine_has_a_topic_or_leaves_it_to_the_person():
    assert ENGINE_TOPICS["treatment"] == "options"
    assert ENGINE_TOPICS["prognosis"] == "recovery"
    assert [name for name, key in ENGINE_TOPICS.items() if topic_of(key or "") is None] == ["other"]


def test_an_own_topic_is_in_no_table():
    assert topic_of("own.1234") is None
    assert topic_of("risks").label == "What are the risks?"


def test_each_result_and_certainty_has_its_words():
    assert list(RESULT_LABELS) == list(RESULT_HELP) == list(RowResult)
    assert list(CERTAINTY_LABELS) == list(Certainty)
    assert len(set(RESULT_LABELS.values())) == 7
    assert RESULT_LABELS[RowResult.OPEN] == "Not compared yet"
