"""The one next step of a case, and how many of its records are settled.

Gives facts alone; the sentence is found by the window.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeVar

from opinion_desktop.domain.case import Case
from opinion_desktop.domain.changes import Entity
from opinion_desktop.domain.comparison import ComparisonRow, OwnTopic
from opinion_desktop.domain.concerns import Concern
from opinion_desktop.domain.opinions import Opinion, OpinionKind, Statement
from opinion_desktop.domain.questions import Question, waiting_questions
from opinion_desktop.domain.record_kinds import (
    Level,
    RecordGroup,
    RecordStatus,
    RequestKind,
    overdue,
)
from opinion_desktop.domain.record_packs import checklist
from opinion_desktop.domain.records import RecordItem, RequestStep
from opinion_desktop.domain.topics import TOPICS, RowResult

T = TypeVar("T")


class ActionKind(StrEnum):
    """What is to be done next, in the order in which it is looked for."""

    OVERDUE = "overdue"
    RECORD = "record"
    REFUSED = "refused"
    CONCERN = "concern"
    TOPIC = "topic"
    QUESTION = "question"
    NOTHING = "nothing"


@dataclass(frozen=True, kw_only=True)
class NextAction:
    """The next step and its facts.

    `entity_key` is the record or question it is about.  `subject` is the kind of record
    or the key of the topic, and `label` the person's own name for it, if it has one.
    `asked_on` and `due` belong to an overdue request.  `count` is how many things of
    this kind wait.
    """

    kind: ActionKind
    entity_key: str = ""
    subject: str = ""
    label: str = ""
    asked_on: date | None = None
    due: date | None = None
    count: int = 0


@dataclass(frozen=True, kw_only=True)
class RecordProgress:
    """How many records of the checklist are settled; lines under "Also useful" do not count."""

    settled: int = 0
    total: int = 0
    overdue: int = 0


def record_progress(records: Iterable[RecordItem], today: date) -> RecordProgress:
    """Count the settled records, of those that a case asks for.

    Args:
        records: of one case.
        today: the day on which it is looked at; a due date before it has passed.

    Returns:
        The counts; an overdue request counts even under "Also useful".
    """
    found = tuple(records)
    asked_for = [record for record in found if not record.folded]
    return RecordProgress(
        settled=sum(record.status.is_settled for record in asked_for),
        total=len(asked_for),
        overdue=len(_overdue(found, today)),
    )


def next_action(entities: Iterable[Entity], today: date) -> NextAction:
    """Find the first thing that is left to do.

    The order is: an overdue request, a must-have record that nobody was asked for or that
    was refused, a first concern, a topic of both opinions without a result, a question
    that waits for an answer. A record that was asked for and is not overdue is being waited for.

    Args:
        entities: everything of one case, among them its `Case`.
        today: the day on which it is looked at.

    Source: user experience paper, section 4.1.
    """
    found = tuple(entities)
    records = _all(found, RecordItem)
    return (
        _overdue_request(records, _all(found, RequestStep), today)
        or _missing_record(_all(found, Case), records)
        or _missing_concern(_all(found, Concern))
        or _open_topic(found)
        or _open_question(_all(found, Question))
        or NextAction(kind=ActionKind.NOTHING)
    )


def _all(entities: tuple[Entity, ...], kind: type[T]) -> tuple[T, ...]:
    return tuple(entity for entity in entities if isinstance(entity, kind))


def _overdue(records: Iterable[RecordItem], today: date) -> list[tuple[date, RecordItem]]:
    """Pair each overdue record with its due date, longest overdue first."""
    late = [
        (record.due, record)
        for record in records
        if record.due and overdue(record.status, record.due, today) is RecordStatus.OVERDUE
    ]
    return sorted(late, key=lambda pair: pair[0])


def _overdue_request(
    records: tuple[RecordItem, ...], steps: tuple[RequestStep, ...], today: date
) -> NextAction | None:
    late = _overdue(records, today)
    if not late:
        return None
    due, record = late[0]
    asked = [
        step.when
        for step in steps
        if step.record_key == record.key and step.kind == RequestKind.ASKED
    ]
    return NextAction(
        kind=ActionKind.OVERDUE,
        entity_key=record.key,
        subject=record.kind,
        label=record.label,
        asked_on=max(asked, default=None),
        due=due,
        count=len(late),
    )


def _missing_record(cases: tuple[Case, ...], records: tuple[RecordItem, ...]) -> NextAction | None:
    order = {
        line.key: place
        for case in cases
        for place, line in enumerate(
            checklist(
                case.packs,
                implant=case.implant,
                tissue=case.tissue,
                cancer_or_infection=case.cancer_or_infection,
            )
        )
        # What this program makes itself is not asked for anywhere.
        if line.level is Level.MUST and line.group is not RecordGroup.APP
    }
    missing = [
        record
        for record in records
        if record.kind in order
        and not record.folded
        and record.status in {RecordStatus.NEED, RecordStatus.REFUSED}
    ]
    if not missing:
        return None
    # What nobody has asked for yet comes before what was refused.
    first = min(
        missing, key=lambda record: (record.status is not RecordStatus.NEED, order[record.kind])
    )
    refused = first.status is RecordStatus.REFUSED
    return NextAction(
        kind=ActionKind.REFUSED if refused else ActionKind.RECORD,
        entity_key=first.key,
        subject=first.kind,
        label=first.label,
        count=len(missing),
    )


def _missing_concern(concerns: tuple[Concern, ...]) -> NextAction | None:
    if any(concern.what.strip() for concern in concerns):
        return None
    return NextAction(kind=ActionKind.CONCERN)


def _open_topic(entities: tuple[Entity, ...]) -> NextAction | None:
    """Find the topics that both the first and the second opinion hold and nobody judged."""
    kinds = {opinion.key: opinion.kind for opinion in _all(entities, Opinion)}
    spoken: dict[str, set[OpinionKind]] = {}
    for statement in _all(entities, Statement):
        if kind := kinds.get(statement.opinion_key):
            spoken.setdefault(statement.topic, set()).add(kind)
    judged = {
        row.topic for row in _all(entities, ComparisonRow) if row.result is not RowResult.OPEN
    }
    both = {OpinionKind.FIRST, OpinionKind.SECOND}
    waiting = [
        topic for topic, kinds_of in spoken.items() if both <= kinds_of and topic not in judged
    ]
    if not waiting:
        return None
    order = {topic.key: place for place, topic in enumerate(TOPICS)}
    first = min(waiting, key=lambda topic: (order.get(topic, len(order)), topic))
    labels = {f"own.{topic.key}": topic.label for topic in _all(entities, OwnTopic)}
    return NextAction(
        kind=ActionKind.TOPIC, subject=first, label=labels.get(first, ""), count=len(waiting)
    )


def _open_question(questions: tuple[Question, ...]) -> NextAction | None:
    """Find what waits for an answer, asked already or not: what the tabs count."""
    waiting = waiting_questions(questions)
    if not waiting:
        return None
    return NextAction(
        kind=ActionKind.QUESTION,
        entity_key=waiting[0].key,
        label=waiting[0].text,
        count=len(waiting),
    )
