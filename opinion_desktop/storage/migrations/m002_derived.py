"""What can be read again from the files at any time: headers and page texts."""

from __future__ import annotations

from peewee import SqliteDatabase


def up(db: SqliteDatabase) -> None:
    """Frozen SQL: it may not use the row classes, which go on changing."""
    for name, column in (("image_header", "body"), ("page_text", "text")):
        db.execute_sql(
            f'CREATE TABLE "{name}" (sha256 TEXT NOT NULL PRIMARY KEY, {column} TEXT NOT NULL)'
        )
