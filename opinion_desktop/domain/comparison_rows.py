"""What the comparison shows: a row for each topic, its order, its filters and their counts.

Pure: takes the values of a case and what was suggested, gives facts; words are found by the
window.  A suggestion never counts as a result, and neither does a result whose letters have
changed since.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from opinion_desktop.domain.comparison import ComparisonRow, Dismissal, OwnTopic
from opinion_desktop.domain.opinions import Opinion, OpinionKind, Said, Statement
from opinion_desktop.domain.topics import TOPICS, Certainty, RowResult

OWN_PREFIX = "own."
CERTAINTY_TOPIC = "certainty"
_TOPIC_PLACES = {topic.key: place for place, topic in enumerate(TOPICS)}


@dataclass(frozen=True, kw_only=True)
class Ground:
    """One reason for a suggestion: the key of its sentence and the quotes that fill it."""

    key: str
    facts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, kw_only=True)
class Mark:
    """Deciding words inside the quote of a statement: characters `start` to `end`."""

    statement_key: str
    start: int
    end: int


@dataclass(frozen=True, kw_only=True)
class SentencePair:
    """Sentences that are about the same thing, how they seem to relate, and why.

    `first` or `second` is empty where only one of them speaks.  `sureness` (0 to 1000)
    orders pairs and is never shown.
    """

    result: RowResult
    first: tuple[str, ...] = ()
    second: tuple[str, ...] = ()
    grounds: tuple[Ground, ...] = ()
    marks: tuple[Mark, ...] = ()
    sureness: int = 0


@dataclass(frozen=True, kw_only=True)
class Suggestion:
    """What the program proposes for a topic; `OPEN` if it could match nothing."""

    result: RowResult
    pairs: tuple[SentencePair, ...] = ()

    @property
    def deciding(self) -> tuple[SentencePair, ...]:
        """The pairs that made the result; all of them if no single one did."""
        made = tuple(pair for pair in self.pairs if pair.result is self.result)
        return made or self.pairs

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The words to be marked in the quotes."""
        return tuple(mark for pair in self.deciding for mark in pair.marks)


@dataclass(frozen=True, kw_only=True)
class Row:
    """One topic as two opinions see it.

    `label` are the words of an own topic, "" for one of TOPICS.  `judged` is what a person
    decided or noted.  `is_stale` says that a letter was changed after that.
    """

    topic: str
    label: str = ""
    first: tuple[Statement, ...] = ()
    second: tuple[Statement, ...] = ()
    judged: ComparisonRow | None = None
    suggestion: Suggestion | None = None
    is_stale: bool = False

    @property
    def result(self) -> RowResult:
        """What a person set and still holds; everything else is not compared yet."""
        if self.judged is None or self.is_stale:
            return RowResult.OPEN
        return self.judged.result

    @property
    def set_result(self) -> RowResult:
        """What a person set, also if a letter has changed since."""
        return self.judged.result if self.judged else RowResult.OPEN

    @property
    def proposed(self) -> RowResult:
        """What can be confirmed now; `OPEN` if there is nothing to confirm."""
        if self.suggestion is None or self.set_result is not RowResult.OPEN:
            return RowResult.OPEN
        return self.suggestion.result


class RowFilter(StrEnum):
    """Which rows are shown, in the order of the chips."""

    ALL = "all"
    TO_CHECK = "to_check"
    DIFFER = "differ"
    PARTLY = "partly"
    ONLY_FIRST = "only_first"
    ONLY_SECOND = "only_second"
    NEITHER = "neither"
    AGREE = "agree"


_ORDER = {
    RowResult.OPEN: 0,
    RowResult.DIFFER: 1,
    RowResult.PARTLY: 2,
    RowResult.ONLY_FIRST: 3,
    RowResult.ONLY_SECOND: 3,
    RowResult.NEITHER: 4,
    RowResult.AGREE: 5,
}
_KINDS = tuple(OpinionKind)
_SURENESS = (Certainty.VERY_SURE, Certainty.FAIRLY_SURE, Certainty.LEANING, Certainty.UNSURE)


def quotes(statements: Iterable[Statement]) -> tuple[str, ...]:
    """Return what a letter says, in the doctor's words; answers without words are left out."""
    return tuple(one.quote for one in statements if one.said is Said.SAID and one.quote)


def in_sequence(opinions: Iterable[Opinion]) -> tuple[Opinion, ...]:
    """Return opinions as first, second, third; those of one kind as they were added."""
    return tuple(sorted(opinions, key=lambda one: _KINDS.index(one.kind)))


def suggested(pairs: Sequence[SentencePair]) -> Suggestion | None:
    """Sum up the pairs of one topic.

    Args:
        pairs: as the engine gave them.

    Returns:
        Any pair differs: differ.  Else any is open, that is, nobody can place it: open, for
        it may be a conflict.  Else any is partly, or agrees beside something that only
        one side says: partly.  All agree: agree.  One side alone: only that one.  Both
        speak and nothing is matched: open.  None without pairs.

    Source: comparison paper, section 3.
    """
    if not pairs:
        return None
    found = {pair.result for pair in pairs}
    alone = found & {RowResult.ONLY_FIRST, RowResult.ONLY_SECOND}
    if RowResult.DIFFER in found:
        result = RowResult.DIFFER
    elif RowResult.OPEN in found:
        result = RowResult.OPEN
    elif RowResult.PARTLY in found or (RowResult.AGREE in found and alone):
        result = RowResult.PARTLY
    elif len(found) == 1:
        (result,) = found
    else:
        result = RowResult.OPEN
    ordered = sorted(pairs, key=lambda pair: (_ORDER[pair.result], pair.sureness))
    return Suggestion(result=result, pairs=tuple(ordered))


def from_values(
    topic: str, first: Sequence[Statement], second: Sequence[Statement]
) -> Suggestion | None:
    """Compare what was chosen rather than written; it comes before any reading of text.

    Args:
        topic: its key.
        first: what the first opinion has under it.
        second: what the second has.

    Returns:
        A suggestion, or None where the values say nothing; an empty side is no value.
    """
    values = [{one.said for one in side} for side in (first, second)]
    silent = [value == {Said.NOT_MENTIONED} for value in values]
    if all(silent):
        return _valued(RowResult.NEITHER, "neither_mentions")
    if silent[1] and quotes(first):
        return _valued(RowResult.ONLY_FIRST, "one_side", first=quotes(first))
    if silent[0] and quotes(second):
        return _valued(RowResult.ONLY_SECOND, "one_side", second=quotes(second))
    if all(value == {Said.CANNOT_ANSWER} for value in values):
        return _valued(RowResult.AGREE, "both_cannot_answer")
    return _by_certainty(first, second) if topic == CERTAINTY_TOPIC else None


def _by_certainty(first: Sequence[Statement], second: Sequence[Statement]) -> Suggestion | None:
    chosen = [
        next((one.certainty for one in side if one.certainty in _SURENESS), "")
        for side in (first, second)
    ]
    if not all(chosen):
        return None
    apart = abs(_SURENESS.index(Certainty(chosen[0])) - _SURENESS.index(Certainty(chosen[1])))
    result = (RowResult.AGREE, RowResult.PARTLY, RowResult.DIFFER)[min(apart, 2)]
    pair = SentencePair(
        result=result,
        first=quotes(first),
        second=quotes(second),
        grounds=(
            Ground(
                key="field_differ" if apart else "field_same",
                facts=(("a", chosen[0]), ("b", chosen[1])),
            ),
        ),
        sureness=1000,
    )
    return Suggestion(result=result, pairs=(pair,))


def _valued(
    result: RowResult, key: str, first: tuple[str, ...] = (), second: tuple[str, ...] = ()
) -> Suggestion:
    pair = SentencePair(
        result=result, first=first, second=second, grounds=(Ground(key=key),), sureness=1000
    )
    return Suggestion(result=result, pairs=(pair,))


def sides(
    statements: Iterable[Statement], pair: tuple[str, str]
) -> dict[str, tuple[tuple[Statement, ...], tuple[Statement, ...]]]:
    """Sort statements by topic and opinion.

    Args:
        statements: of the case.
        pair: keys of the two opinions to compare.

    Returns:
        Topic to what the first and what the second says, each by rank.
    """
    found: dict[str, tuple[list[Statement], list[Statement]]] = {}
    for one in sorted(statements, key=lambda one: one.rank):
        if one.opinion_key in pair:
            both = found.setdefault(one.topic, ([], []))
            both[pair.index(one.opinion_key)].append(one)
    return {topic: (tuple(first), tuple(second)) for topic, (first, second) in found.items()}


def rows_of(
    pair: tuple[str, str],
    statements: Iterable[Statement],
    own_topics: Iterable[OwnTopic],
    judged: Iterable[ComparisonRow],
    suggestions: Mapping[str, Suggestion],
    dismissed: Iterable[Dismissal] = (),
) -> tuple[Row, ...]:
    """Lay two opinions out by topic.

    Args:
        pair: keys of the two opinions.
        statements: of the case.
        own_topics: topics that the person added; always shown.
        judged: what people decided, about any two opinions.
        suggestions: topic to what the program proposes.
        dismissed: suggestions that a person turned down.

    Returns:
        A row for each topic that an opinion mentions or a person judged, in topic order.
    """
    said = sides(statements, pair)
    own = {f"{OWN_PREFIX}{one.key}": one for one in own_topics}
    decided = {
        one.topic: one
        for one in judged
        if (one.first_opinion, one.second_opinion) in {pair, ("", "")}
    }
    turned_down = {(one.topic, one.first_quotes, one.second_quotes, one.label) for one in dismissed}
    rows = []
    for topic in {**said, **decided, **own}:
        first, second = said.get(topic, ((), ()))
        texts = (quotes(first), quotes(second))
        proposed = suggestions.get(topic)
        if proposed and (topic, *texts, str(proposed.result)) in turned_down:
            proposed = None
        row = decided.get(topic)
        rows.append(
            Row(
                topic=topic,
                label=own[topic].label if topic in own else "",
                first=first,
                second=second,
                judged=row,
                suggestion=proposed,
                is_stale=row is not None
                and row.result is not RowResult.OPEN
                and (row.first_quotes, row.second_quotes) != texts,
            )
        )
    places = {topic: one.rank for topic, one in own.items()}
    last = len(TOPICS)
    return tuple(
        sorted(rows, key=lambda row: (_TOPIC_PLACES.get(row.topic, last), places.get(row.topic, 0)))
    )


def in_order(rows: Iterable[Row]) -> tuple[Row, ...]:
    """Order rows: to check, differ, partly, only in one, neither, agree; else as given."""
    return tuple(sorted(rows, key=lambda row: _ORDER[row.result]))


def matches(row: Row, wanted: RowFilter) -> bool:
    """Whether a filter shows a row."""
    if wanted is RowFilter.ALL:
        return True
    if wanted is RowFilter.TO_CHECK:
        return row.result is RowResult.OPEN
    return row.result == wanted.value


def counts(rows: Sequence[Row]) -> dict[RowFilter, int]:
    """Count the rows of each filter; those that show nothing are left out, but not `ALL`."""
    found = {wanted: sum(matches(row, wanted) for row in rows) for wanted in RowFilter}
    return {wanted: n for wanted, n in found.items() if n or wanted is RowFilter.ALL}
