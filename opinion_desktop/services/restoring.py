"""Brings cases back from a copy of a library folder; the copy itself is only read.

A job copies its database and, later, its files; the database is read in between, on the
GUI thread, for only one library can be asked at a time.
"""

from __future__ import annotations

import errno
import shutil
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from opinion_desktop.domain.case import Case
from opinion_desktop.domain.changes import Change, Entity
from opinion_desktop.domain.files import FileState, StoredFile
from opinion_desktop.domain.problems import (
    DiskFull,
    LibraryDamaged,
    LibraryReadOnly,
    LibraryUnreadable,
    Problem,
)
from opinion_desktop.services.desk import Desk
from opinion_desktop.services.job_context import JobContext
from opinion_desktop.storage.backup import Backup, read_everything
from opinion_desktop.storage.files import Files
from opinion_desktop.storage.library import DATABASE, Library


@dataclass(frozen=True, kw_only=True)
class Restored:
    """What became of a backup: cases that are back, and what could not be read from it."""

    cases: int
    lost_files: int = 0
    damaged_rows: int = 0


class Restore(QObject):
    """Brings back the cases of one backup, whatever page the person goes to meanwhile.

    It stays as a small child of `desk.jobs`: PySide 6.11 crashes when an object deletes
    itself from a slot of a job that is deleted too.

    Signals:
        restored: what is back; a backup without cases gives 0 and changes nothing.
        failed: the `Problem` that stopped it; the library is as before.
    """

    restored = Signal(Restored)
    failed = Signal(Problem)

    def __init__(self, desk: Desk, folder: Path, title: str) -> None:
        """Begin.

        Args:
            desk: its library gets the cases that it does not have yet.
            folder: what the person chose.
            title: what the person is told is going on.
        """
        super().__init__(desk.jobs)
        self._desk = desk
        self._title = title
        self._folder = find_library(folder)
        self._backup = Backup()
        staging = desk.library.files.staging
        job = desk.jobs.run("", partial(copy_database, folder=self._folder, staging=staging))
        job.succeeded.connect(self._read)
        job.failed.connect(self._fail)

    def _read(self, copy: Path) -> None:
        try:
            self._backup = read_backup(copy, self._folder)
        except Problem as problem:
            self._fail(problem)
            return
        work = partial(
            copy_files,
            hashes=self._backup.hashes,
            folder=self._folder,
            files=self._desk.library.files,
        )
        job = self._desk.jobs.run(self._title, work)
        job.succeeded.connect(self._write)
        job.failed.connect(self._fail)

    def _write(self, lost: frozenset[str]) -> None:
        try:
            restored = bring_back(self._desk.library, self._backup, lost)
        except Problem as problem:
            self._fail(problem)
            return
        self._backup = Backup()
        self.restored.emit(restored)

    def _fail(self, problem: Problem) -> None:
        self.failed.emit(problem)


def find_library(folder: Path) -> Path:
    """Return the library in `folder`: itself, or the only folder inside that is one."""
    if (folder / DATABASE).is_file():
        return folder
    try:
        inside = [found.parent for found in folder.glob(f"*/{DATABASE}")]
    except OSError:
        inside = []
    return inside[0] if len(inside) == 1 else folder


def copy_database(context: JobContext, folder: Path, staging: Path) -> Path:
    """Copy the database out of a backup, so that reading it writes nothing there.

    Args:
        context: of the job.
        folder: the backup.
        staging: a folder on the disk of the library for what only passes through.

    Returns:
        The copy, alone in a new folder.

    Raises:
        LibraryUnreadable: if there is no database.
        DiskFull: if there is no room for the copy.
    """
    context.check()
    target = staging / str(uuid4())
    # What was written last may still stand in the file beside it.
    beside = folder / f"{DATABASE}-wal"
    try:
        target.mkdir()
        shutil.copyfile(folder / DATABASE, target / DATABASE)
        if beside.is_file():
            shutil.copyfile(beside, target / beside.name)
    except OSError as error:
        shutil.rmtree(target, ignore_errors=True)
        if error.errno in {errno.ENOSPC, errno.EDQUOT}:
            raise DiskFull from error
        raise LibraryUnreadable(folder / DATABASE) from error
    return target / DATABASE


def read_backup(copy: Path, folder: Path) -> Backup:
    """Read everything from the copied database, brought up to date first; then remove the copy.

    Args:
        copy: what `copy_database` gave.
        folder: the backup it came from, for what is told.

    Raises:
        LibraryTooNew: if a later version of the program wrote it.
        LibraryUnreadable: if it is no library, or is damaged.
    """
    try:
        return read_everything(copy)
    except (LibraryDamaged, LibraryUnreadable) as problem:
        raise LibraryUnreadable(folder / DATABASE) from problem
    finally:
        shutil.rmtree(copy.parent, ignore_errors=True)


def copy_files(
    context: JobContext, hashes: Iterable[str], folder: Path, files: Files
) -> frozenset[str]:
    """Copy stored files out of a backup; each is checked against its hash first.

    Args:
        context: of the job; told of every file.
        hashes: the files that are wanted.
        folder: the backup.
        files: of the library; what it has already is not copied again.

    Returns:
        The hashes of those that are missing from the backup or damaged in it.

    Raises:
        DiskFull: if there is no room.
        LibraryReadOnly: if nothing can be written.
    """
    source, wanted, lost = Files(folder / "files"), tuple(hashes), set()
    for done, sha256 in enumerate(wanted):
        context.progress(done, len(wanted))
        if files.path(sha256).exists():
            continue
        try:
            sound = source.is_sound(sha256)
            if sound:
                with source.path(sha256).open("rb") as stored:
                    files.add(stored)
        except OSError:
            sound = False
        if not sound:
            lost.add(sha256)
    return frozenset(lost)


def bring_back(library: Library, backup: Backup, lost: frozenset[str]) -> Restored:
    """Write the cases of a backup in one step; a case that the library has already stays as it is.

    Args:
        library: gets the cases.
        backup: what was read.
        lost: files whose bytes are not there; they are marked as damaged.

    Raises:
        LibraryReadOnly: if another window has the library.
        DiskFull: if there is no room; nothing is written then.
        LibraryDamaged: if the database can no longer be written.
    """
    if library.read_only:
        raise LibraryReadOnly
    there = {case.key for case in library.cases().entities}
    wanted = [_marked(entity, lost) for entity in backup.entities if entity.case_key not in there]
    if wanted:
        library.write(tuple(Change(None, entity) for entity in wanted))
        library.put_headers(backup.headers)
        library.put_texts(backup.texts)
    return Restored(
        cases=sum(isinstance(entity, Case) for entity in wanted),
        lost_files=len(lost),
        damaged_rows=backup.damaged,
    )


def _marked(entity: Entity, lost: frozenset[str]) -> Entity:
    if isinstance(entity, StoredFile) and entity.sha256 in lost:
        return replace(entity, state=FileState.DAMAGED)
    return entity
