"""What is written is what is read, and what was tampered with is never shown as truth."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import peewee as pw
import pytest

from opinion_desktop.domain.case import Case, Owner
from opinion_desktop.domain.changes import Change
from opinion_desktop.domain.problems import RowDamaged
from opinion_desktop.storage import rows
from opinion_desktop.storage.database import open_database
from opinion_desktop.storage.tables import EntityRow, VersionRow
from tests.support.entities import make_case, make_record


@pytest.fixture
def db(tmp_path: Path) -> Iterator[pw.SqliteDatabase]:
    opened = open_database(tmp_path / "library.sqlite3")
    yield opened
    opened.close()


def test_entities_come_back_as_they_were(db: pw.SqliteDatabase) -> None:
    case = make_case()
    record = make_record(case, note="Ask Monday", ticks=(1, 4), owner=Owner.FAMILY)
    rows.write(db, (Change(None, case), Change(None, record)))
    assert rows.load(case.key).entities == (case, record)
    assert rows.load_kind(Case).entities == (case,)


def test_each_writing_is_a_new_version_also_after_a_removal(db: pw.SqliteDatabase) -> None:
    case = make_case()
    named = replace(case, title="My hip")
    rows.write(db, (Change(None, case),))
    rows.write(db, (Change(case, named),))
    rows.write(db, (Change(named, None),))
    assert rows.load(case.key).entities == ()
    rows.write(db, (Change(None, named),))
    assert rows.load(case.key).entities == (named,)
    history = VersionRow.select(VersionRow.rev, VersionRow.body).order_by(VersionRow.rev).tuples()
    assert [(rev, body is None) for rev, body in history] == [
        (1, False), (2, False), (3, True), (4, False),
    ]  # fmt: skip


def test_one_entity_twice_in_a_step_is_written_in_order(db: pw.SqliteDatabase) -> None:
    case = make_case()
    named = replace(case, title="My hip")
    rows.write(db, (Change(None, case), Change(case, named)))
    assert rows.load(case.key).entities == (named,)


def test_a_failing_step_writes_nothing(db: pw.SqliteDatabase) -> None:
    case = make_case()
    broken = replace(case, title=object())
    with pytest.raises(TypeError):
        rows.write(db, (Change(None, case), Change(case, broken)))
    assert rows.load(case.key).entities == ()
    assert VersionRow.select().count() == 0


def test_a_changed_row_is_told_and_its_last_sound_version_shown(db: pw.SqliteDatabase) -> None:
    case = make_case()
    rows.write(db, (Change(None, case),))
    EntityRow.update(body='{"title":"Somebody else"}').execute()
    loaded = rows.load(case.key)
    assert loaded.entities == (case,)
    (damage,) = loaded.damaged
    assert isinstance(damage, RowDamaged)
    assert (damage.kind, damage.key) == ("case", case.key)


def test_a_row_without_any_sound_version_is_told_and_left_out(db: pw.SqliteDatabase) -> None:
    case = make_case()
    rows.write(db, (Change(None, case),))
    for table in (EntityRow, VersionRow):
        table.update(owner="family").execute()
    loaded = rows.load(case.key)
    assert loaded.entities == ()
    assert len(loaded.damaged) == 1


def test_fields_of_a_newer_version_survive_an_edit_here(db: pw.SqliteDatabase) -> None:
    case = make_case()
    rows.write(db, (Change(None, case),))
    body = '{"mood":"calm","patient_name":"Anna Roy","title":"My knee"}'
    fresh = rows.seal("case", case.key, case.key, 1, "patient", body)
    EntityRow.update(body=body, row_sha256=fresh).execute()
    assert rows.load(case.key).damaged == ()
    rows.write(db, (Change(case, replace(case, title="My hip")),))
    assert '"mood":"calm"' in EntityRow.get().body


def test_a_kind_from_a_newer_version_stays_and_is_passed_over(db: pw.SqliteDatabase) -> None:
    case = make_case()
    rows.write(db, (Change(None, case),))
    for table in (EntityRow, VersionRow):
        table.update(kind="dream").execute()
    assert rows.load(case.key).entities == ()
    assert EntityRow.select().count() == 1
    EntityRow.update(kind="case", owner="family").execute()
    loaded = rows.load(case.key)
    assert (loaded.entities, len(loaded.damaged)) == ((), 1)


def test_many_rows_are_written_in_batches(db: pw.SqliteDatabase) -> None:
    case = make_case()
    records = [make_record(case, rank=rank) for rank in range(rows.BATCH + 3)]
    rows.write(db, tuple(Change(None, entity) for entity in (case, *records)))
    assert rows.load(case.key).entities == (case, *records)
    rows.write(db, tuple(Change(entity, None) for entity in records))
    assert rows.load(case.key).entities == (case,)


def test_last_written_is_empty_before_the_first_writing(db: pw.SqliteDatabase) -> None:
    assert rows.last_written() == ""
    rows.write(db, (Change(None, make_case()),))
    assert rows.last_written().endswith("+00:00")


def test_every_kind_of_entity_has_one_stored_name() -> None:
    assert len(rows.NAMES) == len(rows.KINDS)


@pytest.mark.parametrize(
    ("owner", "body"), [("patient", '{"kind":"borrowed","title":"Knee"}'), ("robot", "{}")]
)
def test_a_value_that_this_version_does_not_know_damages_one_row_alone(
    db: pw.SqliteDatabase, owner: str, body: str
) -> None:
    case = make_case()
    record = make_record(case)
    rows.write(db, (Change(None, case), Change(None, record)))
    fresh = rows.seal("case", case.key, case.key, 1, owner, body)
    chosen = EntityRow.update(owner=owner, body=body, row_sha256=fresh)
    chosen.where(EntityRow.key == case.key).execute()
    loaded = rows.load(case.key)
    assert loaded.entities == (case, record)
    assert len(loaded.damaged) == 1
