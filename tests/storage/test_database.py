"""Opening: new, older, newer, broken, read-only; and the schema is what the row classes say."""

from __future__ import annotations

from pathlib import Path

import peewee as pw
import pytest

from opinion_desktop.domain.problems import (
    DiskFull,
    LibraryDamaged,
    LibraryReadOnly,
    LibraryTooNew,
    LibraryUnreadable,
)
from opinion_desktop.storage import database, tables
from opinion_desktop.storage.database import open_database, told_calmly
from opinion_desktop.storage.migrations import STEPS


def test_a_new_file_gets_every_step_and_is_durable(tmp_path: Path) -> None:
    db = open_database(tmp_path / "library.sqlite3")
    assert db.pragma("user_version") == len(STEPS)
    assert db.pragma("journal_mode") == "wal"
    assert db.pragma("synchronous") == 2  # FULL, SQLite documentation of the pragma
    db.close()
    assert [path.name for path in tmp_path.iterdir()] == ["library.sqlite3"]


def test_the_migrated_schema_is_what_the_row_classes_say(tmp_path: Path) -> None:
    db = open_database(tmp_path / "library.sqlite3")
    for table in tables.ALL:
        name = table._meta.table_name
        found = {column.name: column.data_type for column in db.get_columns(name)}
        said = {field.column_name: field.field_type for field in table._meta.sorted_fields}
        assert {key: kind.replace("INT", "INTEGER") if kind == "INT" else kind
                for key, kind in said.items()} == found  # fmt: skip
    assert set(db.get_tables()) == {table._meta.table_name for table in tables.ALL}
    db.close()


def test_an_older_file_is_copied_before_it_is_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "library.sqlite3"
    monkeypatch.setattr(database, "STEPS", STEPS[:1])
    open_database(path).close()
    monkeypatch.setattr(database, "STEPS", STEPS)
    db = open_database(path)
    assert db.pragma("user_version") == len(STEPS)
    db.close()
    copy = pw.SqliteDatabase(str(tmp_path / "library.v1.sqlite3"))
    assert copy.pragma("user_version") == 1
    copy.close()


def test_a_failing_step_leaves_the_version_and_the_schema(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "library.sqlite3"
    open_database(path).close()

    def fails(db: pw.SqliteDatabase) -> None:
        db.execute_sql("CREATE TABLE half (key TEXT)")
        raise ZeroDivisionError

    monkeypatch.setattr(database, "STEPS", (*STEPS, fails))
    with pytest.raises(ZeroDivisionError):
        open_database(path)
    monkeypatch.setattr(database, "STEPS", STEPS)
    db = open_database(path)
    assert "half" not in db.get_tables()
    db.close()


def test_a_newer_file_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    db = open_database(path)
    db.pragma("user_version", len(STEPS) + 5)
    db.close()
    before = path.read_bytes()
    with pytest.raises(LibraryTooNew) as caught:
        open_database(path)
    assert (caught.value.found, caught.value.known) == (len(STEPS) + 5, len(STEPS))
    assert path.read_bytes() == before


def test_what_is_no_database_is_told(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    path.write_bytes(b"Once upon a time, " * 300)
    with pytest.raises(LibraryUnreadable):
        open_database(path)


def test_read_only_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    open_database(path).close()
    db = open_database(path, read_only=True)
    with pytest.raises(LibraryReadOnly), told_calmly():
        tables.StateRow.create(name="a", text="b")
    db.close()


def test_a_full_disk_is_a_problem_and_not_an_error(tmp_path: Path) -> None:
    db = open_database(tmp_path / "library.sqlite3")
    db.pragma("max_page_count", db.pragma("page_count"))
    with pytest.raises(DiskFull), told_calmly():
        tables.StateRow.create(name="a", text="b" * 100_000)
    db.close()


def test_a_broken_page_is_a_problem(tmp_path: Path) -> None:
    with pytest.raises(LibraryDamaged), told_calmly():
        raise pw.DatabaseError("database disk image is malformed")


def test_any_other_error_of_the_database_is_a_bug(tmp_path: Path) -> None:
    with pytest.raises(pw.IntegrityError), told_calmly():
        raise pw.IntegrityError("UNIQUE constraint failed")


@pytest.mark.parametrize("name", ["a#b", "q?x", "50%25 mine"])
def test_a_folder_with_any_name_can_be_opened_for_reading(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    folder.mkdir()
    open_database(folder / "library.sqlite3").close()
    db = open_database(folder / "library.sqlite3", read_only=True)
    assert tables.EntityRow.select().count() == 0
    db.close()
    assert [path.name for path in tmp_path.iterdir()] == [name]
