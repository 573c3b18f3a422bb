"""What the opinions say, laid out by topic: the order of things and the rules of answering.

Pure: takes the entities of a case and gives entities or views; who may write, and how a
change is stored, is decided elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from opinion_desktop.domain.anchors import Anchor
from opinion_desktop.domain.case import new_key
from opinion_desktop.domain.changes import Entity
from opinion_desktop.domain.comparison import OwnTopic
from opinion_desktop.domain.files import FileKind, FileState, StoredFile
from opinion_desktop.domain.opinions import Opinion, OpinionKind, Said, Statement
from opinion_desktop.domain.topics import TOPICS, TopicGroup

OWN_PREFIX = "own."
LETTER_KINDS = (FileKind.PDF, FileKind.PHOTO, FileKind.TEXT)
"""Kinds of files that a doctor's letter can be."""
WAYS = ("records", "video", "in_person")
"""How a doctor came to an opinion, in the order in which they are offered."""
_KIND_ORDER = (OpinionKind.FIRST, OpinionKind.SECOND, OpinionKind.THIRD)


@dataclass(frozen=True, kw_only=True)
class TopicPlace:
    """One line of the topic list; `label` is set for own topics alone."""

    key: str
    group: TopicGroup | None = None
    label: str = ""

    @property
    def is_own(self) -> bool:
        """Whether the person added it."""
        return self.key.startswith(OWN_PREFIX)


def topic_places(own: Iterable[OwnTopic]) -> tuple[TopicPlace, ...]:
    """List all topics: those of the program in their order, then own ones by rank."""
    fixed = tuple(TopicPlace(key=topic.key, group=topic.group) for topic in TOPICS)
    added = sorted(own, key=lambda topic: topic.rank)
    return fixed + tuple(
        TopicPlace(key=OWN_PREFIX + topic.key, label=topic.label) for topic in added
    )


def in_order(opinions: Iterable[Opinion]) -> tuple[Opinion, ...]:
    """Sort opinions: first, second, then all further ones as they were added."""
    return tuple(sorted(opinions, key=lambda opinion: _KIND_ORDER.index(opinion.kind)))


def number_of(opinion: Opinion, opinions: Iterable[Opinion]) -> int:
    """Say which opinion it is, from 0: a second one is the second also when alone.

    Args:
        opinion: one of `opinions`.
        opinions: all of the case.
    """
    further = [one.key for one in in_order(opinions) if one.kind is opinion.kind]
    return _KIND_ORDER.index(opinion.kind) + further.index(opinion.key)


def next_kind(opinions: Iterable[Opinion]) -> OpinionKind:
    """Say which opinion is to be added next; beyond the second all are further ones."""
    there = {opinion.kind for opinion in opinions}
    return next((kind for kind in _KIND_ORDER if kind not in there), OpinionKind.THIRD)


def is_blank(statement: Statement) -> bool:
    """Whether a statement says nothing yet: no words, no place, and no other answer."""
    return statement.said is Said.SAID and not (
        statement.quote.strip() or statement.short.strip() or statement.anchors
    )


def under(statements: Iterable[Statement], opinion_key: str, topic: str) -> tuple[Statement, ...]:
    """Return what one opinion says on one topic, in the order of its ranks."""
    found = (
        statement
        for statement in statements
        if (statement.opinion_key, statement.topic) == (opinion_key, topic)
    )
    return tuple(sorted(found, key=lambda statement: statement.rank))


def by_topic(statements: Iterable[Statement], opinion_key: str) -> dict[str, tuple[Statement, ...]]:
    """Return all that one opinion says: topic key to its statements in order."""
    found: dict[str, list[Statement]] = {}
    for statement in statements:
        if statement.opinion_key == opinion_key:
            found.setdefault(statement.topic, []).append(statement)
    return {
        topic: tuple(sorted(group, key=lambda statement: statement.rank))
        for topic, group in found.items()
    }


def answer_of(statements: Iterable[Statement]) -> Said | None:
    """Say how one opinion treats one topic, or None while nobody has entered anything.

    Words count more than "Not mentioned", which only stands where there are none.
    """
    answers = {statement.said for statement in statements if not is_blank(statement)}
    return next((said for said in Said if said in answers), None)


def answered_topics(places: Iterable[TopicPlace], said: dict[str, tuple[Statement, ...]]) -> int:
    """Count the topics that have words or another answer."""
    return sum(answer_of(said.get(place.key, ())) is not None for place in places)


def new_statement(
    opinion: Opinion, topic: str, there: Iterable[Statement], **facts: object
) -> Statement:
    """Make a statement that stands last under its topic.

    Args:
        opinion: whose it is.
        topic: key of the topic.
        there: what the opinion says on it already.
        facts: further fields of Statement.
    """
    rank = max((statement.rank for statement in there), default=-1) + 1
    blank = Statement(
        key=new_key(),
        owner=opinion.owner,
        case_key=opinion.case_key,
        opinion_key=opinion.key,
        topic=topic,
        rank=rank,
    )
    return replace(blank, **facts)  # type: ignore[arg-type]


@dataclass(frozen=True, kw_only=True)
class Edit:
    """What one step puts and removes."""

    put: tuple[Entity, ...] = ()
    remove: tuple[Entity, ...] = ()


def answered(opinion: Opinion, topic: str, there: tuple[Statement, ...], said: Said | None) -> Edit:
    """Set the answer of a topic without words: one click, one step.

    Words that stand there are never thrown away: then nothing changes.

    Args:
        opinion: whose it is.
        topic: key of the topic.
        there: what the opinion says on it already.
        said: NOT_MENTIONED or CANNOT_ANSWER; None or SAID takes such an answer back.
    """
    if answer_of(there) is Said.SAID:
        return Edit()
    if said in {None, Said.SAID}:
        return Edit(remove=there)
    kept = next(iter(there), None) or new_statement(opinion, topic, there)
    return Edit(
        put=(replace(kept, said=said),),
        remove=tuple(statement for statement in there if statement.key != kept.key),
    )


def with_anchor(
    opinion: Opinion,
    topic: str,
    there: tuple[Statement, ...],
    anchor: Anchor,
    into: str = "",
) -> Statement:
    """Put a place under a topic: its words become a quote, a mere place becomes a source.

    Args:
        opinion: whose it is.
        topic: key of the topic.
        there: what the opinion says on it already.
        anchor: the place, with or without words.
        into: key of the statement that it belongs to, which is made if it is not there;
            "" makes a new one, or fills one that says nothing yet, or that only says
            that nothing is said.

    Returns:
        The statement to store: new, or an old one with more in it. Words that a statement
        has stay as they are; a place that it has is not added twice.
    """
    chosen = next((statement for statement in there if statement.key == into), None)
    free = next((one for one in there if is_blank(one) or one.said is Said.NOT_MENTIONED), None)
    if chosen is None and into:
        chosen = new_statement(opinion, topic, there, key=into)
    found = chosen or free or new_statement(opinion, topic, there)
    anchors = found.anchors if anchor in found.anchors else (*found.anchors, anchor)
    said = Said.SAID if found.said is Said.NOT_MENTIONED else found.said
    return replace(found, said=said, quote=found.quote or anchor.quote, anchors=anchors)


def removed_opinion(opinion: Opinion, statements: Iterable[Statement]) -> tuple[Entity, ...]:
    """Name all that goes with an opinion: itself and its statements."""
    return (opinion, *(one for one in statements if one.opinion_key == opinion.key))


def removed_topic(topic: OwnTopic, statements: Iterable[Statement]) -> tuple[Entity, ...]:
    """Name all that goes with an own topic: itself and what is said on it."""
    key = OWN_PREFIX + topic.key
    return (topic, *(one for one in statements if one.topic == key))


def letters(files: Iterable[StoredFile]) -> tuple[StoredFile, ...]:
    """Choose the files that a letter can be: PDFs first, as most letters are; no damaged one."""
    can_be = (file for file in files if file.state is not FileState.DAMAGED)
    found = [file for file in can_be if file.kind in LETTER_KINDS]
    return tuple(sorted(found, key=lambda file: LETTER_KINDS.index(file.kind)))
