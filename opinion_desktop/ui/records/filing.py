"""What a person's decisions about records change: values in, changes out, nothing is written."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace
from datetime import date

from opinion_desktop.domain.access_rules import access_rule, due_date
from opinion_desktop.domain.case import new_key
from opinion_desktop.domain.changes import Change, Entity
from opinion_desktop.domain.checklist_view import OWN
from opinion_desktop.domain.files import FileState, ImagingStudy, StoredFile
from opinion_desktop.domain.guessing import FOLDING, LETTERS
from opinion_desktop.domain.guessing_rules import SECOND_OPINION
from opinion_desktop.domain.opinions import Opinion, OpinionKind
from opinion_desktop.domain.record_kinds import RecordStatus, RequestKind
from opinion_desktop.domain.record_packs import checklist
from opinion_desktop.domain.records import RecordItem, RequestStep
from opinion_desktop.domain.timeline import RecoveryEvent
from opinion_desktop.services.filing import waits_for_second
from opinion_desktop.services.workspace import Workspace

_OPINION = re.compile(r"\b(?:opinion|avis)\b")
Thing = StoredFile | ImagingStudy


def thing(workspace: Workspace, key: str) -> Thing | None:
    """Return the file or study with a key, or None."""
    return workspace.get(StoredFile, key) or workspace.get(ImagingStudy, key)


# --- lines ---


def own_record(workspace: Workspace) -> RecordItem:
    """Return a new line without a name, after all others."""
    rank = max((record.rank for record in workspace.all(RecordItem)), default=0) + 1
    return RecordItem(key=new_key(), case_key=workspace.case_key, kind=OWN, rank=rank)


def missing_checklist(workspace: Workspace) -> tuple[RecordItem, ...]:
    """Return the lines that the answers of a case ask for and that it does not have."""
    case = workspace.case
    have = {record.kind for record in workspace.all(RecordItem)}
    lines = checklist(
        case.packs,
        implant=case.implant,
        tissue=case.tissue,
        cancer_or_infection=case.cancer_or_infection,
        operation_known=bool(case.packs),
    )
    return tuple(
        RecordItem(key=new_key(), case_key=case.key, kind=line.key, folded=line.folded, rank=place)
        for place, line in enumerate(lines)
        if line.key not in have
    )


def record_of_kind(workspace: Workspace, kind: str) -> RecordItem:
    """Return the line of a kind, or a new one that is not stored yet."""
    known = {record.kind: record for record in workspace.all(RecordItem)}
    return known.get(kind) or RecordItem(key=new_key(), case_key=workspace.case_key, kind=kind)


def with_status(record: RecordItem, status: RecordStatus, due: date | None) -> RecordItem:
    """Return a line with another status; a due date belongs to what was asked for alone."""
    kept = record.due or due
    return replace(record, status=status, due=kept if status is RecordStatus.ASKED else None)


def record_removed(workspace: Workspace, record: RecordItem) -> tuple[Change, ...]:
    """Take a line out with its request history; its files wait to be filed again."""
    steps = [step for step in workspace.all(RequestStep) if step.record_key == record.key]
    return (
        *(
            Change(item, replace(item, record_key="", guess=""))
            for item in under(workspace, record.key)
        ),
        *(Change(step, None) for step in steps),
        Change(record, None),
    )


# --- files ---


def filed(workspace: Workspace, item: Thing, record: RecordItem) -> tuple[Change, ...]:
    """Put a file or study under a line, which is then there; the guess is settled.

    Args:
        workspace: the case.
        item: as it is stored.
        record: stored or new.
    """
    before = workspace.get(RecordItem, record.key)
    after = record
    if record.status is not RecordStatus.HAVE:
        after = replace(record, status=RecordStatus.HAVE, due=None)
    changes = [Change(item, replace(item, record_key=record.key, guess=""))]
    if before != after:
        changes.append(Change(before, after))
    if item.record_key != record.key:
        changes += _emptied(workspace, item.record_key, {item.key})
    return tuple(changes)


def confirmed(item: Thing) -> Change:
    """Say that a file or study is where it belongs."""
    return Change(item, replace(item, guess=""))


def removed(workspace: Workspace, *items: Thing) -> tuple[Change, ...]:
    """Take files and studies out of the case, with their images and their place on the timeline."""
    gone = {item.key for item in items}
    files = [file for file in workspace.all(StoredFile) if {file.key, file.study_key} & gone]
    events = [event for event in workspace.all(RecoveryEvent) if event.study_key in gone]
    studies = [item for item in items if isinstance(item, ImagingStudy)]
    emptied: list[Change] = []
    for key in dict.fromkeys(item.record_key for item in items):
        emptied += _emptied(workspace, key, gone)
    leaving: tuple[Entity, ...] = (*events, *files, *studies)
    return (*(Change(entity, None) for entity in leaving), *emptied)


def _emptied(workspace: Workspace, key: str, gone: Collection[str]) -> list[Change]:
    """Set a line back that has lost its last file: what is not there is not had."""
    record = workspace.get(RecordItem, key)
    left = [item for item in under(workspace, key) if item.key not in gone]
    if record is None or left or record.status is not RecordStatus.HAVE:
        return []
    asked = [
        step
        for step in workspace.all(RequestStep)
        if step.record_key == key and step.kind == RequestKind.ASKED
    ]
    status = RecordStatus.ASKED if asked else RecordStatus.NEED
    due = max(asked, key=lambda step: step.when).due if asked else None
    return [Change(record, replace(record, status=status, due=due, checked=False))]


def under(workspace: Workspace, key: str) -> list[Thing]:
    """Return the files and studies that lie under the line with a key."""
    files: list[Thing] = [
        file
        for file in workspace.all(StoredFile)
        if key and file.record_key == key and not file.study_key
    ]
    studies = [study for study in workspace.all(ImagingStudy) if key and study.record_key == key]
    return [*files, *studies]


# --- a letter that is an opinion ---


def may_be_second(workspace: Workspace, item: Thing) -> bool:
    """Whether a file is a doctor's letter and the case still waits for the second opinion.

    A letter that calls itself a second opinion need not wait for the first one.
    """
    opinions = workspace.all(Opinion)
    if not isinstance(item, StoredFile) or item.state is FileState.DAMAGED:
        return False
    if item.guess == SECOND_OPINION:
        return all(opinion.kind is not OpinionKind.SECOND for opinion in opinions)
    if not waits_for_second(opinions):
        return False
    says_so = _OPINION.search(f"{item.title} {item.name}".translate(FOLDING))
    return item.guess == LETTERS or (not item.guess and says_so is not None)


def as_second_opinion(workspace: Workspace, letter: StoredFile) -> tuple[Change, ...]:
    """Make a letter the second opinion: its place is then on the Opinions tab."""
    opinion = Opinion(
        key=new_key(),
        case_key=workspace.case_key,
        kind=OpinionKind.SECOND,
        letter_key=letter.key,
        when=letter.when,
    )
    return Change(letter, replace(letter, guess="")), Change(None, opinion)


# --- asking for a record ---


def lawful_due(workspace: Workspace, when: date) -> date | None:
    """Return until when an answer is due by the law of the case's place; None if not checked."""
    return due_date(access_rule(workspace.case.place), when)


def new_step(
    workspace: Workspace, record: RecordItem, kind: RequestKind, when: date, text: str = ""
) -> tuple[Change, ...]:
    """Write down one step of asking, and what it means for the line.

    Args:
        workspace: the case.
        record: the line that was asked for.
        kind: what happened.
        when: on which day.
        text: how, in words.
    """
    due = lawful_due(workspace, when) if kind is RequestKind.ASKED else None
    step = RequestStep(
        key=new_key(),
        case_key=record.case_key,
        record_key=record.key,
        kind=kind.value,
        when=when,
        due=due,
        text=text,
    )
    after = after_step(record, step)
    return (Change(None, step), *([Change(record, after)] if after != record else []))


_MEANS = {
    RequestKind.ASKED: RecordStatus.ASKED,
    RequestKind.PROMISED: RecordStatus.ASKED,
    RequestKind.REMINDED: RecordStatus.ASKED,
    RequestKind.RECEIVED: RecordStatus.HAVE,
    RequestKind.REFUSED: RecordStatus.REFUSED,
}


def after_step(record: RecordItem, step: RequestStep) -> RecordItem:
    """Return a line as a step of asking leaves it; a date that was promised becomes due."""
    status = _MEANS.get(RequestKind(step.kind), record.status)
    if record.status is RecordStatus.HAVE and step.kind != RequestKind.RECEIVED:
        return record  # a late note about what has come meanwhile
    due = (step.due or record.due) if status is RecordStatus.ASKED else None
    return replace(record, status=status, due=due)


def moved_step(workspace: Workspace, step: RequestStep, when: date) -> RequestStep:
    """Return a step on another day; a due date that came from the law moves along."""
    lawful = step.due is not None and step.due == lawful_due(workspace, step.when)
    return replace(step, when=when, due=lawful_due(workspace, when) if lawful else step.due)
