"""Entities, every version that one ever had, and where the person was."""

from __future__ import annotations

from peewee import SqliteDatabase


def up(db: SqliteDatabase) -> None:
    """Frozen SQL: it may not use the row classes, which go on changing."""
    db.execute_sql(
        'CREATE TABLE "entity" (key TEXT NOT NULL PRIMARY KEY, case_key TEXT NOT NULL,'
        " kind TEXT NOT NULL, rev INTEGER NOT NULL, owner TEXT NOT NULL, body TEXT NOT NULL,"
        " row_sha256 TEXT NOT NULL)"
    )
    db.execute_sql('CREATE INDEX "entity_case_key" ON "entity" (case_key)')
    db.execute_sql('CREATE INDEX "entity_kind" ON "entity" (kind)')
    db.execute_sql(
        'CREATE TABLE "version" (key TEXT NOT NULL, rev INTEGER NOT NULL, case_key TEXT NOT NULL,'
        " kind TEXT NOT NULL, owner TEXT NOT NULL, body TEXT, row_sha256 TEXT NOT NULL,"
        " written TEXT NOT NULL, PRIMARY KEY (key, rev))"
    )
    db.execute_sql('CREATE TABLE "state" (name TEXT NOT NULL PRIMARY KEY, text TEXT NOT NULL)')
