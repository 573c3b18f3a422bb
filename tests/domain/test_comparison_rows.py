"""Rows by topic: what they hold, their order, their filters, and when they are stale."""

from __future__ import annotations

import pytest

from opinion_desktop.domain.comparison import ComparisonRow, Dismissal, OwnTopic
from opinion_desktop.domain.comparison_rows import (
    Mark,
    Row,
    RowFilter,
    SentencePair,
    Suggestion,
    counts,
    from_values,
    in_order,
    in_sequence,
    matches,
    quotes,
    rows_of,
    suggested,
)
from opinion_desktop.domain.opinions import Opinion, OpinionKind, Said, Statement
from opinion_desktop.domain.topics import RowResult

PAIR = ("one", "two")
AGREE, PARTLY, DIFFER = RowResult.AGREE, RowResult.PARTLY, RowResult.DIFFER
ONLY_FIRST, ONLY_SECOND = RowResult.ONLY_FIRST, RowResult.ONLY_SECOND


def said(opinion, topic, quote="Rest.", **facts):
    key = f"{opinion}/{topic}/{quote}"
    return Statement(key=key, case_key="c", opinion_key=opinion, topic=topic, quote=quote, **facts)


def silent(opinion, topic, value=Said.NOT_MENTIONED):
    return said(opinion, topic, "", said=value)


def judged(topic, result, **facts):
    return ComparisonRow(
        **{
            "key": topic,
            "case_key": "c",
            "topic": topic,
            "first_opinion": "one",
            "second_opinion": "two",
            "result": result,
            **facts,
        }
    )


def rows(statements=(), own=(), decided=(), suggestions=None, dismissed=()):
    return rows_of(PAIR, statements, own, decided, suggestions or {}, dismissed)


def pairs(*results):
    return tuple(SentencePair(result=result) for result in results)


def test_each_topic_that_an_opinion_mentions_has_one_row_in_topic_order():
    made = rows(
        [said("two", "urgency"), said("one", "whats_wrong"), said("two", "whats_wrong", "Loose.")]
    )
    assert [row.topic for row in made] == ["whats_wrong", "urgency"]
    assert quotes(made[0].first) == ("Rest.",)
    assert quotes(made[0].second) == ("Loose.",)


def test_what_other_opinions_say_is_left_out():
    assert rows([said("three", "urgency")]) == ()


def test_a_judged_topic_keeps_its_row_when_its_sentences_have_gone():
    (row,) = rows(decided=[judged("urgency", AGREE, first_quotes=("Rest.",))])
    assert row.topic == "urgency"
    assert row.is_stale


def test_own_topics_are_always_shown_after_the_others_by_rank():
    own = [
        OwnTopic(key="b", case_key="c", label="Second?", rank=1),
        OwnTopic(key="a", case_key="c", label="Infection?", rank=0),
    ]
    made = rows([said("one", "change_mind")], own)
    assert [(row.topic, row.label) for row in made] == [
        ("change_mind", ""),
        ("own.a", "Infection?"),
        ("own.b", "Second?"),
    ]


def test_statements_stand_by_rank():
    made = rows([said("one", "risks", "B.", rank=2), said("one", "risks", "A.", rank=1)])
    assert quotes(made[0].first) == ("A.", "B.")


def test_a_judgement_of_other_two_opinions_is_not_taken():
    (row,) = rows([said("one", "risks")], decided=[judged("risks", AGREE, second_opinion="three")])
    assert row.judged is None
    assert row.result is RowResult.OPEN


def test_a_suggestion_counts_as_not_compared_yet():
    (row,) = rows([said("one", "risks")], suggestions={"risks": Suggestion(result=DIFFER)})
    assert row.result is RowResult.OPEN
    assert row.proposed is DIFFER
    assert counts([row]) == {RowFilter.ALL: 1, RowFilter.TO_CHECK: 1}


def test_a_judged_row_offers_nothing_to_confirm():
    (row,) = rows(
        [said("one", "risks")],
        decided=[judged("risks", AGREE, first_quotes=("Rest.",))],
        suggestions={"risks": Suggestion(result=DIFFER)},
    )
    assert row.result is AGREE
    assert row.proposed is RowResult.OPEN


def test_a_changed_letter_makes_a_result_stale_and_to_be_checked():
    decided = judged("risks", AGREE, first_quotes=("Rest.",), second_quotes=())
    (same,) = rows([said("one", "risks")], decided=[decided])
    (other,) = rows([said("one", "risks", "Operate.")], decided=[decided])
    assert not same.is_stale
    assert other.is_stale
    assert (other.result, other.set_result) == (RowResult.OPEN, AGREE)
    assert matches(other, RowFilter.TO_CHECK)


def test_a_note_without_a_result_is_never_stale():
    (row,) = rows([said("one", "risks")], decided=[judged("risks", RowResult.OPEN, note="Ask.")])
    assert not row.is_stale


def test_a_dismissed_suggestion_stays_away_until_a_letter_changes():
    turned_down = Dismissal(
        key="d", case_key="c", topic="risks", first_quotes=("Rest.",), label="differ"
    )
    suggestions = {"risks": Suggestion(result=DIFFER)}
    (same,) = rows([said("one", "risks")], suggestions=suggestions, dismissed=[turned_down])
    (changed,) = rows(
        [said("one", "risks", "Go.")], suggestions=suggestions, dismissed=[turned_down]
    )
    assert same.suggestion is None
    assert changed.suggestion is not None


def test_rows_stand_in_the_order_of_the_screen():
    wanted = [
        RowResult.OPEN, DIFFER, PARTLY, ONLY_FIRST, ONLY_SECOND, RowResult.NEITHER, AGREE,
    ]  # fmt: skip
    made = [Row(topic=str(one), judged=judged("risks", one)) for one in reversed(wanted)]
    assert [row.result for row in in_order(made)] == [
        RowResult.OPEN, DIFFER, PARTLY, ONLY_SECOND, ONLY_FIRST, RowResult.NEITHER, AGREE,
    ]  # fmt: skip


def test_the_counts_of_the_filters_add_up_to_all():
    results = [AGREE, AGREE, DIFFER, RowResult.OPEN, ONLY_FIRST]
    made = [Row(topic="risks", judged=judged("risks", one)) for one in results]
    found = counts(made)
    assert found == {
        RowFilter.ALL: 5,
        RowFilter.TO_CHECK: 1,
        RowFilter.DIFFER: 1,
        RowFilter.ONLY_FIRST: 1,
        RowFilter.AGREE: 2,
    }
    assert sum(found.values()) == 2 * found[RowFilter.ALL]


@pytest.mark.parametrize(
    ("found", "result"),
    [
        ((DIFFER, AGREE), DIFFER),
        ((PARTLY, AGREE), PARTLY),
        ((AGREE, ONLY_SECOND), PARTLY),
        ((AGREE, AGREE), AGREE),
        ((ONLY_FIRST,), ONLY_FIRST),
        ((ONLY_FIRST, ONLY_SECOND), RowResult.OPEN),
        ((AGREE, RowResult.OPEN), RowResult.OPEN),  # the open one may be a conflict
        ((PARTLY, RowResult.OPEN), RowResult.OPEN),
        ((AGREE, ONLY_FIRST, RowResult.OPEN), RowResult.OPEN),
        ((DIFFER, RowResult.OPEN), DIFFER),
    ],
)
def test_the_pairs_of_a_topic_are_summed_up(found, result):
    # comparison paper, section 3, "Rows"
    suggestion = suggested(pairs(*found))
    assert suggestion is not None
    assert suggestion.result is result


def test_without_pairs_there_is_no_suggestion():
    assert suggested(()) is None


def test_the_words_of_the_deciding_pair_alone_are_marked():
    mark, other = (Mark(statement_key=key, start=0, end=4) for key in "ab")
    suggestion = suggested(
        (SentencePair(result=AGREE, marks=(other,)), SentencePair(result=DIFFER, marks=(mark,)))
    )
    assert suggestion is not None
    assert suggestion.marks == (mark,)
    assert [pair.result for pair in suggestion.pairs] == [DIFFER, AGREE]


def test_where_no_pair_decided_all_are_deciding():
    suggestion = suggested(pairs(ONLY_FIRST, ONLY_SECOND))
    assert suggestion is not None
    assert len(suggestion.deciding) == 2


def test_not_mentioned_on_one_side_is_only_in_the_other():
    first = from_values("risks", [said("one", "risks")], [silent("two", "risks")])
    second = from_values("risks", [silent("one", "risks")], [said("two", "risks")])
    assert first is not None
    assert second is not None
    assert (first.result, first.pairs[0].first) == (ONLY_FIRST, ("Rest.",))
    assert (second.result, second.pairs[0].second) == (ONLY_SECOND, ("Rest.",))


def test_not_mentioned_on_both_sides_is_neither():
    found = from_values("risks", [silent("one", "risks")], [silent("two", "risks")])
    assert found is not None
    assert found.result is RowResult.NEITHER


def test_an_empty_side_is_no_value():
    assert from_values("risks", [said("one", "risks")], []) is None
    assert from_values("risks", [], []) is None


def test_two_doctors_who_cannot_answer_agree_in_that():
    side = [silent("one", "risks", Said.CANNOT_ANSWER)]
    found = from_values("risks", side, side)
    assert found is not None
    assert found.result is AGREE


@pytest.mark.parametrize(
    ("first", "second", "result", "ground"),
    [
        ("leaning", "leaning", AGREE, "field_same"),
        ("fairly_sure", "leaning", PARTLY, "field_differ"),  # neighbours on the list
        ("very_sure", "unsure", DIFFER, "field_differ"),
    ],
)
def test_chosen_certainty_is_compared_before_any_text(first, second, result, ground):
    found = from_values(
        "certainty",
        [said("one", "certainty", certainty=first)],
        [said("two", "certainty", certainty=second)],
    )
    assert found is not None
    assert found.result is result
    assert found.pairs[0].grounds[0].key == ground


def test_certainty_chosen_by_one_alone_says_nothing():
    chosen = said("one", "certainty", certainty="leaning")
    assert from_values("certainty", [chosen], [said("two", "certainty")]) is None


def test_opinions_stand_as_first_second_third():
    made = [
        Opinion(key=kind, case_key="c", kind=kind)
        for kind in (OpinionKind.THIRD, OpinionKind.FIRST, OpinionKind.SECOND)
    ]
    assert [one.kind for one in in_sequence(made)] == list(OpinionKind)
