"""Open a library's database, bring its schema up to date, or say why that cannot be."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import peewee as pw

from opinion_desktop.domain.problems import (
    DiskFull,
    LibraryDamaged,
    LibraryReadOnly,
    LibraryTooNew,
    LibraryUnreadable,
    Problem,
)
from opinion_desktop.storage import tables
from opinion_desktop.storage.migrations import STEPS

PRAGMAS = {
    "journal_mode": "wal",
    "synchronous": "full",
    "foreign_keys": 1,
    "trusted_schema": 0,
    "secure_delete": 1,
    "temp_store": 2,
}


def open_database(path: Path, *, read_only: bool = False) -> pw.SqliteDatabase:
    """Open `path`, creating it if need be, with every migration step applied.

    Before the first step of an existing file, a copy is left beside it, named after
    its version: `library.v1.sqlite3`.

    Args:
        path: the database file; its folder exists.
        read_only: change nothing; used while another window has the library.

    Raises:
        LibraryTooNew: if its `user_version` is past the last step known here.
        LibraryUnreadable: if it is no database or is damaged.
    """
    if read_only:
        db = pw.SqliteDatabase(
            f"{path.resolve().as_uri()}?mode=ro", uri=True, pragmas={"query_only": 1}
        )
    else:
        db = pw.SqliteDatabase(str(path), pragmas=PRAGMAS)
    try:
        _migrate(db, path, read_only=read_only)
    except Exception:
        db.close()
        raise
    tables.database.initialize(db)
    return db


@contextmanager
def told_calmly() -> Iterator[None]:
    """Turn what SQLite raises about the disk into a Problem.

    Raises:
        Problem: DiskFull, LibraryReadOnly or LibraryDamaged.
        DatabaseError: what is none of these, and so is a bug.
    """
    try:
        yield
    except (pw.DatabaseError, sqlite3.DatabaseError) as error:
        # SQLite itself rolls back when the disk is full, so that the rollback that follows
        # fails too: the first cause is what a person needs to know.
        cause: BaseException | None = error
        while cause is not None:
            if problem := _calm(str(cause)):
                raise problem from error
            cause = cause.__context__
        raise


def _calm(message: str) -> Problem | None:
    if "full" in message or "disk I/O" in message:
        return DiskFull()
    if "readonly" in message:
        return LibraryReadOnly()
    if "malformed" in message or "not a database" in message:
        return LibraryDamaged()
    return None


def _migrate(db: pw.SqliteDatabase, path: Path, *, read_only: bool) -> None:
    try:
        found = int(db.pragma("user_version"))
    except pw.DatabaseError as error:
        raise LibraryUnreadable(path) from error
    if found > len(STEPS):
        raise LibraryTooNew(path, found, len(STEPS))
    if read_only:
        return
    if 0 < found < len(STEPS):
        db.pragma("wal_checkpoint(truncate)")
        shutil.copy2(path, path.with_suffix(f".v{found}{path.suffix}"))
    for number, step in enumerate(STEPS[found:], start=found + 1):
        with db.atomic():
            step(db)
            db.pragma("user_version", number)
