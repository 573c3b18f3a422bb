"""A library: one folder with the database, the stored files and the lock.

One object a process; everything above sees `Library` alone.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, BinaryIO

from opinion_desktop.domain.case import Case
from opinion_desktop.domain.changes import Change
from opinion_desktop.domain.problems import LibraryReadOnly
from opinion_desktop.domain.studies import ImageHeader
from opinion_desktop.storage import index, rows
from opinion_desktop.storage.database import open_database, told_calmly
from opinion_desktop.storage.files import Files
from opinion_desktop.storage.rows import Loaded
from opinion_desktop.storage.tables import StateRow

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

DATABASE = "library.sqlite3"
LOCK = "library.lock"


class Library:
    """An open library; `read_only` if another process has it.

    Attributes:
        path: the folder.
        files: the stored bytes; may be used in job threads.
        read_only: whether writing raises `LibraryReadOnly`.
    """

    def __init__(self, path: Path) -> None:
        """Open the library in `path`, creating it if need be.

        Raises:
            LibraryTooNew: if a later version of the program wrote it.
            LibraryUnreadable: if its database is damaged.
            LibraryReadOnly: if a new library cannot be created there.
        """
        self.path = path
        try:
            path.mkdir(parents=True, exist_ok=True, mode=0o700)
            (path / "files").mkdir(exist_ok=True, mode=0o700)
        except OSError as error:
            raise LibraryReadOnly from error
        self._lock = _lock(path / LOCK)
        self.read_only = self._lock is None
        self.files = Files(path / "files")
        with told_calmly():
            self._db = open_database(path / DATABASE, read_only=self.read_only)
        if not self.read_only:
            self.files.sweep()

    def close(self) -> None:
        """Give the library back; call once."""
        self._db.close()
        if self._lock:
            self._lock.close()

    def write(self, changes: tuple[Change, ...]) -> None:
        """Store `changes` in one transaction.

        Raises:
            LibraryReadOnly: if another window has the library, or its disk is read-only.
            DiskFull: if there is no room; nothing of `changes` is stored then.
            LibraryDamaged: if the database can no longer be read.
        """
        self._check_writable()
        with told_calmly():
            rows.write(self._db, changes)

    def cases(self) -> Loaded:
        """Return all cases, oldest first."""
        with told_calmly():
            return rows.load_kind(Case)

    def load(self, case_key: str) -> Loaded:
        """Return everything of one case, oldest first."""
        with told_calmly():
            return rows.load(case_key)

    def last_written(self) -> str:
        """Return when something was last written, ISO 8601 in UTC, or ""."""
        return rows.last_written()

    def state(self, name: str) -> dict[str, Any]:
        """Return what was remembered under `name`; {} if nothing was."""
        row = StateRow.get_or_none(StateRow.name == name)
        found: dict[str, Any] = json.loads(row.text) if row else {}
        return found

    def set_state(self, name: str, value: dict[str, Any]) -> None:
        """Remember `value`, which is plain JSON, under `name`; a read-only library forgets it."""
        if not self.read_only:
            with told_calmly():
                StateRow.insert(name=name, text=json.dumps(value)).on_conflict_replace().execute()

    def put_headers(self, headers: Mapping[str, ImageHeader]) -> None:
        """Remember the header of each stored DICOM object, by its SHA-256."""
        with told_calmly():
            index.put_headers(self._db, headers)

    def headers(self, hashes: Iterable[str]) -> dict[str, ImageHeader]:
        """Return the remembered headers of these files; missing ones are to be read again."""
        with told_calmly():
            return index.headers(hashes)

    def put_texts(self, texts: Mapping[str, str]) -> None:
        """Remember the text of the first pages of each document, by its SHA-256."""
        with told_calmly():
            index.put_texts(self._db, texts)

    def text(self, sha256: str) -> str:
        """Return the remembered text of a document, "" if there is none."""
        with told_calmly():
            return index.text(sha256)

    def _check_writable(self) -> None:
        if self.read_only:
            raise LibraryReadOnly


def _lock(path: Path) -> BinaryIO | None:
    """Take the lock for the life of this process, or return None if another has it."""
    try:
        handle = path.open("ab")
    except OSError:
        return None
    os.chmod(path, 0o600)  # noqa: PTH101 also on a handle opened just now
    try:
        if sys.platform == "win32":
            msvcrt.locking(handle.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        handle.close()
        return None
    return handle
