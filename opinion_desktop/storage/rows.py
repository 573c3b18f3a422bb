"""Entities to rows and back: the only writer of SQL, and the seal on every row.

A row that is written gets the next `rev` of its key, also after it was removed and
brought back by Undo; versions only ever grow, which is what lets copies be merged.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, TypeVar, cast

import peewee as pw

from opinion_desktop.domain.case import Case, Owner, Surgery
from opinion_desktop.domain.changes import Change, Entity
from opinion_desktop.domain.comparison import ComparisonRow, Dismissal, OutcomeJudgement, OwnTopic
from opinion_desktop.domain.concerns import Concern, HealthFact
from opinion_desktop.domain.files import ImagingStudy, StoredFile
from opinion_desktop.domain.opinions import Opinion, Statement
from opinion_desktop.domain.problems import RowDamaged
from opinion_desktop.domain.questions import Decision, NextStep, Question
from opinion_desktop.domain.records import RecordItem, RequestStep
from opinion_desktop.domain.timeline import Measurement, RecoveryEvent
from opinion_desktop.storage import codec
from opinion_desktop.storage.tables import EntityRow, VersionRow

T = TypeVar("T")

KINDS: dict[str, type[Any]] = {
    "case": Case,
    "surgery": Surgery,
    "record": RecordItem,
    "request_step": RequestStep,
    "file": StoredFile,
    "study": ImagingStudy,
    "event": RecoveryEvent,
    "measurement": Measurement,
    "concern": Concern,
    "health_fact": HealthFact,
    "opinion": Opinion,
    "statement": Statement,
    "own_topic": OwnTopic,
    "comparison_row": ComparisonRow,
    "dismissal": Dismissal,
    "outcome": OutcomeJudgement,
    "question": Question,
    "decision": Decision,
    "next_step": NextStep,
}
"""Stored name to class; a name is never changed, since it is part of every seal."""

OWNERS = frozenset(Owner)
NAMES = {kind: name for name, kind in KINDS.items()}
BATCH = 500  # keys in one statement; SQLite takes a limited number of values

VERSION_SQL = (
    'INSERT INTO "version" (key, case_key, kind, rev, owner, body, row_sha256, written)'
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
)
ENTITY_SQL = (
    'INSERT INTO "entity" (key, case_key, kind, rev, owner, body, row_sha256)'
    " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO UPDATE SET rev = excluded.rev,"
    " owner = excluded.owner, body = excluded.body, row_sha256 = excluded.row_sha256"
)
GONE_SQL = 'DELETE FROM "entity" WHERE key = ?'


@dataclass(frozen=True)
class Loaded:
    """What reading gave: sound entities, and what was damaged.

    A damaged row is replaced by its last sound version where there is one.
    """

    entities: tuple[Entity, ...]
    damaged: tuple[RowDamaged, ...] = ()


def write(db: pw.SqliteDatabase, changes: tuple[Change, ...]) -> None:
    """Store `changes` in one transaction, each as a new version of its row."""
    with db.atomic():
        if len({change.entity.key for change in changes}) == len(changes):
            _write(db, changes)
        else:  # one entity twice: in order, one after the other
            for change in changes:
                _write(db, (change,))


def load(case_key: str) -> Loaded:
    """Return all entities of one case, oldest first."""
    chosen = EntityRow.select().where(EntityRow.case_key == case_key)
    return _loaded(chosen.order_by(pw.SQL("rowid")))


def load_kind(kind: type[T]) -> Loaded:
    """Return all entities of one kind, of whatever case."""
    chosen = EntityRow.select().where(EntityRow.kind == NAMES[kind])
    return _loaded(chosen.order_by(pw.SQL("rowid")))


def last_written() -> str:
    """Return when something was last written, ISO 8601 in UTC, or "" if nothing was."""
    return VersionRow.select(pw.fn.MAX(VersionRow.written)).scalar() or ""


def seal(kind: str, case_key: str, key: str, rev: int, owner: str, body: str | None) -> str:
    """Return the SHA-256 of one version of one row, in hex."""
    whole = codec.dump([kind, case_key, key, rev, owner, body])
    return hashlib.sha256(whole.encode()).hexdigest()


def _write(db: pw.SqliteDatabase, changes: tuple[Change, ...]) -> None:
    revs, bodies = _present([change.entity.key for change in changes])
    written = datetime.now(UTC).isoformat(timespec="seconds")
    rows = []
    for change in changes:
        entity = change.entity
        kind = NAMES[type(entity)]
        old = bodies.get(entity.key)
        extra = codec.unknown_fields(type(entity), old) if old else None
        body = codec.to_json(change.after, extra) if change.after else None
        rev = revs.get(entity.key, 0) + 1
        case_key, key, owner = entity.case_key, entity.key, entity.owner.value
        sealed = seal(kind, case_key, key, rev, owner, body)
        rows.append((key, case_key, kind, rev, owner, body, sealed, written))
    # Plain SQL: building these statements row by row takes longer than all the rest.
    cursor = db.cursor()
    cursor.executemany(VERSION_SQL, rows)
    cursor.executemany(ENTITY_SQL, [row[:7] for row in rows if row[5] is not None])
    cursor.executemany(GONE_SQL, [row[:1] for row in rows if row[5] is None])


def _present(keys: list[str]) -> tuple[dict[str, int], dict[str, str]]:
    """Return the newest rev and the living body of each key that has one."""
    revs: dict[str, int] = {}
    bodies: dict[str, str] = {}
    for batch in pw.chunked(keys, BATCH):
        newest = VersionRow.select(VersionRow.key, pw.fn.MAX(VersionRow.rev)).where(
            VersionRow.key.in_(batch)
        )
        revs.update(cast("Any", newest.group_by(VersionRow.key).tuples()))
        living = EntityRow.select(EntityRow.key, EntityRow.body).where(EntityRow.key.in_(batch))
        bodies.update(cast("Any", living.tuples()))
    return revs, bodies


def _loaded(rows: Iterable[EntityRow]) -> Loaded:
    entities: list[Entity] = []
    damaged: list[RowDamaged] = []
    for row in rows:
        if row.kind not in KINDS:  # a newer version wrote it; it stays where it is
            continue
        entity = _sound(row)
        if entity is None:
            damaged.append(RowDamaged(row.kind, row.key))
            entity = _last_sound_version(row.key)
        if entity is not None:
            entities.append(entity)
    return Loaded(tuple(entities), tuple(damaged))


def _sound(row: Any) -> Entity | None:
    """Return the entity of a row of either table, or None if it is not what was written."""
    expected = seal(row.kind, row.case_key, row.key, row.rev, row.owner, row.body)
    if expected != row.row_sha256:
        return None
    kind = KINDS[row.kind]
    if row.owner not in OWNERS:
        return None
    identity: dict[str, object] = {"key": row.key, "owner": Owner(row.owner)}
    if kind is not Case:
        identity["case_key"] = row.case_key
    try:
        entity: Entity = codec.from_json(kind, row.body, **identity)
    except ValueError:  # a later version knows a value that this one does not
        return None
    return entity


def _last_sound_version(key: str) -> Entity | None:
    versions = VersionRow.select().where(
        VersionRow.key == key, VersionRow.body.is_null(is_null=False)
    )
    for version in versions.order_by(VersionRow.rev.desc()):
        if version.kind in KINDS and (entity := _sound(version)):
            return entity
    return None
