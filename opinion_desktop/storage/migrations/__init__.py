"""Schema steps, oldest first; a released step is never edited again."""

from __future__ import annotations

from collections.abc import Callable

from peewee import SqliteDatabase

from opinion_desktop.storage.migrations import m001_entities, m002_derived

STEPS: tuple[Callable[[SqliteDatabase], None], ...] = (m001_entities.up, m002_derived.up)
