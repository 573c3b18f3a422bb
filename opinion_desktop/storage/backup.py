"""Read everything from a copy of a library, beside the library that is open."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from opinion_desktop.domain.case import Case
from opinion_desktop.domain.changes import Entity
from opinion_desktop.domain.files import StoredFile
from opinion_desktop.domain.studies import ImageHeader
from opinion_desktop.storage import index, rows, tables
from opinion_desktop.storage.database import open_database, told_calmly


@dataclass(frozen=True, kw_only=True)
class Backup:
    """What a copy of a library holds, as values.

    `damaged` counts rows that were not what was written; `headers` and `texts` are derived
    from the files and come along to spare a second reading.
    """

    entities: tuple[Entity, ...] = ()
    damaged: int = 0
    headers: Mapping[str, ImageHeader] = field(default_factory=dict)
    texts: Mapping[str, str] = field(default_factory=dict)

    @property
    def hashes(self) -> tuple[str, ...]:
        """The SHA-256 of every stored file, each once."""
        stored = (entity for entity in self.entities if isinstance(entity, StoredFile))
        return tuple(dict.fromkeys(entity.sha256 for entity in stored))


def read_everything(database: Path) -> Backup:
    """Read all cases of a database that is not the library's; it is brought up to date first.

    Args:
        database: a copy that may be changed.

    Raises:
        LibraryTooNew: if a later version of the program wrote it.
        LibraryUnreadable: if it is no library.
        LibraryDamaged: if it is damaged inside.
    """
    with _asked_instead(database), told_calmly():
        cases = rows.load_kind(Case)
        loaded = [rows.load(case.key) for case in cases.entities]
        found = Backup(
            entities=tuple(entity for part in loaded for entity in part.entities),
            damaged=sum(len(part.damaged) for part in loaded),
        )
        texts = {sha256: index.text(sha256) for sha256 in found.hashes}
        return replace(
            found,
            headers=index.headers(found.hashes),
            texts={sha256: text for sha256, text in texts.items() if text},
        )


@contextmanager
def _asked_instead(database: Path) -> Iterator[None]:
    """Let the tables ask another database for a moment."""
    own = tables.database.obj
    try:
        other = open_database(database)
        try:
            yield
        finally:
            other.close()
    finally:
        tables.database.initialize(own)
