"""Copies what somebody hands over into the library: looks, opens ZIPs, hashes, stores.

The part of an import that runs in a job thread; what it brought is filed under the
case by `services/importing.py`.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from opinion_desktop.domain.files import FileKind, FileState
from opinion_desktop.domain.problems import DiskFull, LibraryReadOnly, Problem
from opinion_desktop.exchange import zips
from opinion_desktop.services.job_context import JobCancelled, JobContext
from opinion_desktop.services.seen import Seen, walk
from opinion_desktop.services.workers import Workers
from opinion_desktop.storage.files import Files

BATCH = 24  # files in one call of a worker: small enough to stop within a second
ZIP_S = 60.0


@dataclass(frozen=True, kw_only=True)
class Brought:
    """One file that was handed over; `sha256` is "" if it was not stored."""

    name: str
    seen: Seen
    sha256: str = ""
    size: int = 0


@dataclass(frozen=True, kw_only=True)
class Delivery:
    """All that one import brought, also when it was stopped half-way."""

    files: tuple[Brought, ...]
    found: int
    cancelled: bool = False
    stopped: Problem | None = None


@dataclass(frozen=True)
class _Waiting:
    path: Path
    name: str
    from_zip: bool = False


def bring(context: JobContext, workers: Workers, files: Files, paths: tuple[Path, ...]) -> Delivery:
    """Look at everything under `paths` and store what is a record.

    A cancelled import returns what is finished.  Each original is read once and never
    changed.  A file whose reader fails is told and does not stop the others.

    Args:
        context: progress is files done of files found.
        workers: where foreign bytes are read.
        files: where originals are stored, byte for byte.
        paths: files and folders; ZIPs are opened, one level.
    """
    brought: list[Brought] = []
    waiting = [_Waiting(path, _name(path, paths)) for path in walk(paths)]
    opened: list[Path] = []
    cancelled = False
    stopped: Problem | None = None
    done = uncounted = 0  # a ZIP is not counted, the files in it are
    try:
        while done < len(waiting):
            context.progress(done, len(waiting))
            batch = waiting[done : done + BATCH]
            for item, seen in zip(batch, _look(context, workers, batch), strict=True):
                context.check()
                if seen.is_archive and not item.from_zip:
                    broken, inside = _open_zip(context, workers, item, files, opened)
                    brought += broken
                    waiting += inside
                    uncounted += 1 - len(broken)
                else:
                    brought.append(_store(files, item, seen))
            done += len(batch)
        context.progress(done, len(waiting))
    except JobCancelled:
        cancelled = True
    except (DiskFull, LibraryReadOnly) as problem:
        stopped = problem
    finally:
        for folder in opened:
            shutil.rmtree(folder, ignore_errors=True)
    return Delivery(
        files=tuple(brought),
        found=len(waiting) - uncounted,
        cancelled=cancelled,
        stopped=stopped,
    )


def _look(context: JobContext, workers: Workers, batch: Sequence[_Waiting]) -> Iterator[Seen]:
    """Look at a batch in one call; if its reader dies, at one file after the other."""
    from opinion_desktop.services.looking import look_at

    files = tuple((item.path, item.name) for item in batch)
    try:
        whole = workers.call(partial(look_at, files), context.quietly(), reports=True)
    except Problem:
        whole = ()
    yield from whole
    for file in files if not whole else ():
        try:
            yield workers.call(partial(look_at, (file,)), context.quietly(), reports=True)[0]
        except Problem as problem:
            yield Seen(kind=FileKind.OTHER, state=FileState.DAMAGED, code=type(problem).__name__)


def _store(files: Files, item: _Waiting, seen: Seen) -> Brought:
    if seen.kind is FileKind.OTHER:
        return Brought(name=item.name, seen=seen)
    try:
        with item.path.open("rb") as source:
            sha256 = files.add(source)
            size = source.tell()
    except OSError:  # the disc was taken out, or is scratched here
        return Brought(name=item.name, seen=Seen(code="gone", gone=True))
    return Brought(name=item.name, seen=seen, sha256=sha256, size=size)


def _open_zip(
    context: JobContext, workers: Workers, item: _Waiting, files: Files, opened: list[Path]
) -> tuple[list[Brought], list[_Waiting]]:
    """Unpack a ZIP into a fresh folder, noted in `opened`.

    Returns:
        What could not be unpacked, and what waits now.

    Raises:
        DiskFull: if there is no room for what is in it.
        LibraryReadOnly: if nothing can be written beside the library.
    """
    folder = files.staging_folder()
    opened.append(folder)
    try:
        entries = workers.call(
            partial(zips.extract, item.path, folder), context.quietly(), limit_s=ZIP_S, reports=True
        )
    except (DiskFull, LibraryReadOnly):
        raise
    except Problem as problem:
        seen = Seen(is_archive=True, state=FileState.DAMAGED, code=type(problem).__name__)
        return [Brought(name=item.name, seen=seen)], []
    broken, waiting = [], []
    for entry in entries:
        name = f"{item.name}/{entry.entry.name}"
        if entry.path is None:
            seen = Seen(state=FileState.DAMAGED, code="damaged")
            broken.append(Brought(name=name, seen=seen))
        else:
            waiting.append(_Waiting(entry.path, name, from_zip=True))
    return broken, waiting


def _name(path: Path, given: tuple[Path, ...]) -> str:
    """Name a file by its place below what was handed over."""
    for start in given:
        if path.is_relative_to(start) and path != start:
            return str(path.relative_to(start.parent))
    return path.name
