"""The order of topics and opinions, and the rules of answering."""

from __future__ import annotations

import pytest

from opinion_desktop.domain.anchors import Anchor
from opinion_desktop.domain.case import Owner
from opinion_desktop.domain.comparison import OwnTopic
from opinion_desktop.domain.files import FileKind, FileState, StoredFile
from opinion_desktop.domain.opinion_view import (
    answer_of,
    answered,
    answered_topics,
    by_topic,
    in_order,
    is_blank,
    letters,
    new_statement,
    next_kind,
    number_of,
    removed_opinion,
    removed_topic,
    topic_places,
    under,
    with_anchor,
)
from opinion_desktop.domain.opinions import Opinion, OpinionKind, Said, Statement
from opinion_desktop.domain.topics import TOPICS, TopicGroup

FIRST = Opinion(key="o1", case_key="c", kind=OpinionKind.FIRST)
PAGE = Anchor(file_key="f", page=1, quote="May be loose.", label="p. 2")
XRAY = Anchor(series_uid="1.2", frame=3, label="X-ray, image 4")


def said(key: str = "s1", **facts: object) -> Statement:
    given = {"case_key": "c", "opinion_key": "o1", "topic": "cause", "quote": "Healing.", **facts}
    return Statement(key=key, **given)


def test_own_topics_follow_the_fixed_ones_by_rank():
    own = [
        OwnTopic(key="b", case_key="c", label="Is it infected?", rank=2),
        OwnTopic(key="a", case_key="c", label="Can I fly?", rank=1),
    ]
    places = topic_places(own)
    assert [place.key for place in places] == [
        *(topic.key for topic in TOPICS),
        "own.a",
        "own.b",
    ]
    assert places[-1].label == "Is it infected?"
    assert places[-1].is_own
    assert places[0].group is TopicGroup.DIAGNOSIS
    assert not places[0].is_own


def test_opinions_stand_in_the_order_of_their_kind_then_as_added():
    third, fourth = (Opinion(key=key, case_key="c", kind=OpinionKind.THIRD) for key in "xy")
    second = Opinion(key="o2", case_key="c", kind=OpinionKind.SECOND)
    assert in_order([third, second, fourth, FIRST]) == (FIRST, second, third, fourth)


def test_a_second_opinion_is_the_second_also_when_alone():
    second = Opinion(key="o2", case_key="c", kind=OpinionKind.SECOND)
    third, fourth = (Opinion(key=key, case_key="c", kind=OpinionKind.THIRD) for key in "xy")
    assert number_of(second, [second]) == 1
    assert [number_of(one, [fourth, FIRST, third]) for one in (FIRST, fourth, third)] == [0, 2, 3]


def test_the_next_opinion_fills_the_first_gap():
    second = Opinion(key="o2", case_key="c", kind=OpinionKind.SECOND)
    third = Opinion(key="o3", case_key="c", kind=OpinionKind.THIRD)
    assert next_kind([]) is OpinionKind.FIRST
    assert next_kind([FIRST]) is OpinionKind.SECOND
    assert next_kind([second]) is OpinionKind.FIRST
    assert next_kind([FIRST, second]) is OpinionKind.THIRD
    assert next_kind([FIRST, second, third]) is OpinionKind.THIRD


@pytest.mark.parametrize(
    ("facts", "blank"),
    [
        ({"quote": ""}, True),
        ({"quote": " \n"}, True),
        ({"quote": "Healing."}, False),
        ({"quote": "", "short": "It heals"}, False),
        ({"quote": "", "anchors": (XRAY,)}, False),
        ({"quote": "", "said": Said.NOT_MENTIONED}, False),
        ({"quote": "", "said": Said.CANNOT_ANSWER}, False),
    ],
)
def test_a_statement_is_blank_until_it_says_something(facts, blank):
    assert is_blank(said(**facts)) is blank


def test_statements_are_found_by_opinion_and_topic_in_order():
    late, early = said("late", rank=2), said("early", rank=1)
    other, foreign = said("x", topic="urgency"), said("y", opinion_key="o2")
    everything = [late, other, early, foreign]
    assert under(everything, "o1", "cause") == (early, late)
    assert under(everything, "o2", "urgency") == ()
    assert by_topic(everything, "o1") == {"cause": (early, late), "urgency": (other,)}


def test_words_count_more_than_not_mentioned_and_blanks_count_for_nothing():
    not_mentioned = said("n", quote="", said=Said.NOT_MENTIONED)
    cannot = said("n", quote="", said=Said.CANNOT_ANSWER)
    assert answer_of([]) is None
    assert answer_of([said(quote="")]) is None
    assert answer_of([said(quote=""), not_mentioned]) is Said.NOT_MENTIONED
    assert answer_of([cannot]) is Said.CANNOT_ANSWER
    assert answer_of([not_mentioned, said()]) is Said.SAID


def test_answered_topics_are_counted_once_each():
    found = by_topic(
        [
            said("a"),
            said("b"),
            said("c", topic="urgency", quote="", said=Said.NOT_MENTIONED),
            said("d", topic="risks", quote=""),
        ],
        "o1",
    )
    # cause and urgency; the blank one under risks does not count
    assert answered_topics(topic_places([]), found) == 2


def test_a_new_statement_stands_last_and_belongs_to_whom_the_opinion_does():
    reply = Opinion(
        key="o9", case_key="c", kind=OpinionKind.SECOND, owner=Owner.SPECIALIST, locked=True
    )
    made = new_statement(reply, "cause", [said(rank=4), said(rank=2)], quote="Loose.")
    assert (made.rank, made.owner, made.quote) == (5, Owner.SPECIALIST, "Loose.")
    assert (made.opinion_key, made.topic, made.case_key) == ("o9", "cause", "c")
    assert new_statement(FIRST, "cause", []).rank == 0
    assert made.key != new_statement(FIRST, "cause", []).key


def test_not_mentioned_is_a_value_and_can_be_taken_back():
    (made,) = answered(FIRST, "cause", (), Said.NOT_MENTIONED).put
    assert (made.said, made.quote, made.topic) == (Said.NOT_MENTIONED, "", "cause")
    changed = answered(FIRST, "cause", (made,), Said.CANNOT_ANSWER)
    assert [(one.key, one.said) for one in changed.put] == [(made.key, Said.CANNOT_ANSWER)]
    assert changed.remove == ()
    for nothing in (None, Said.SAID):
        assert answered(FIRST, "cause", (made,), nothing).remove == (made,)


def test_blanks_give_way_to_one_answer():
    blanks = (said("a", quote=""), said("b", quote="", rank=1))
    done = answered(FIRST, "cause", blanks, Said.NOT_MENTIONED)
    assert [one.key for one in done.put] == ["a"]
    assert done.remove == (blanks[1],)


def test_words_are_never_thrown_away_by_an_answer():
    done = answered(FIRST, "cause", (said(),), Said.NOT_MENTIONED)
    assert (done.put, done.remove) == ((), ())


def test_a_quote_becomes_a_new_statement_with_exactly_its_words_and_place():
    made = with_anchor(FIRST, "cause", (said(),), PAGE)
    assert (made.quote, made.anchors, made.rank) == ("May be loose.", (PAGE,), 1)
    assert made.key != "s1"


def test_a_quote_fills_what_says_nothing_yet():
    blank = said("b", quote="")
    assert with_anchor(FIRST, "cause", (said(), blank), PAGE).key == "b"
    nothing = said("n", quote="", said=Said.NOT_MENTIONED)
    made = with_anchor(FIRST, "cause", (nothing,), PAGE)
    assert (made.key, made.said, made.quote) == ("n", Said.SAID, "May be loose.")


def test_a_place_is_added_to_the_chosen_statement_once_and_words_stay():
    once = with_anchor(FIRST, "cause", (said(),), XRAY, into="s1")
    assert (once.key, once.quote, once.anchors) == ("s1", "Healing.", (XRAY,))
    assert with_anchor(FIRST, "cause", (once,), XRAY, into="s1") == once
    both = with_anchor(FIRST, "cause", (once,), PAGE, into="s1")
    assert (both.quote, both.anchors) == ("Healing.", (XRAY, PAGE))


def test_a_place_goes_into_a_statement_that_was_only_begun():
    made = with_anchor(FIRST, "cause", (said(),), XRAY, into="draft")
    assert (made.key, made.rank, made.anchors) == ("draft", 1, (XRAY,))


def test_a_place_can_support_that_a_doctor_cannot_answer():
    cannot = said("n", quote="", said=Said.CANNOT_ANSWER)
    assert with_anchor(FIRST, "cause", (cannot,), XRAY, into="n").said is Said.CANNOT_ANSWER


def test_an_opinion_goes_with_its_statements_alone():
    mine, other = said(), said("x", opinion_key="o2")
    assert removed_opinion(FIRST, [mine, other]) == (FIRST, mine)


def test_an_own_topic_goes_with_what_is_said_on_it():
    topic = OwnTopic(key="t", case_key="c", label="Can I fly?")
    mine, other = said(topic="own.t"), said("x")
    assert removed_topic(topic, [mine, other]) == (topic, mine)


def test_letters_are_documents_and_pictures_pdfs_first():
    files = [
        StoredFile(key=kind, case_key="c", sha256="0", size=1, name=kind, kind=FileKind(kind))
        for kind in ("dicom", "text", "photo", "pdf", "other")
    ]
    assert [file.key for file in letters(files)] == ["pdf", "photo", "text"]


def test_a_damaged_file_is_no_letter_and_one_with_a_password_may_be():
    files = [
        StoredFile(
            key=state, case_key="c", sha256="0", size=1, name="a.pdf", kind=FileKind.PDF,
            state=state,
        )
        for state in FileState
    ]  # fmt: skip
    assert [file.key for file in letters(files)] == ["sound", "locked", "not_shown"]
