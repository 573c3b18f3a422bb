"""Pictures of stored images: from memory at once, else read, and their neighbours ahead."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from opinion_desktop.domain.problems import Problem
from opinion_desktop.domain.studies import ImageRef
from opinion_desktop.services.desk import Desk
from opinion_desktop.services.frame_cache import FrameCache, memory_limit, next_wanted
from opinion_desktop.services.job_context import JobContext
from opinion_desktop.services.jobs import Job
from opinion_desktop.services.pictures import Picture, read_picture
from opinion_desktop.services.workers import Workers

T = TypeVar("T")

USUAL_BYTES = 512 * 512 * 2


@dataclass(frozen=True)
class FrameFailure:
    """A picture that cannot be shown, and why."""

    ref: ImageRef
    problem: Problem


@dataclass
class _Asked:
    """A reading under way."""

    job: Job
    background: bool
    begun: bool = False


@dataclass(frozen=True)
class _Travel:
    """Where a pane is in its stack, and which way it goes."""

    images: tuple[ImageRef, ...]
    place: int
    direction: int


class PictureFeed(QObject):
    """The images of one case; nothing is read twice while it is in memory.

    Signals:
        ready: this picture can be had from `frame` at once now.
        failed: this picture cannot be shown.
    """

    ready = Signal(ImageRef)
    failed = Signal(FrameFailure)

    def __init__(
        self, desk: Desk, path: Callable[[str], Path], parent: QObject, limit: int = 0
    ) -> None:
        """Read nothing yet.

        Args:
            desk: the services.
            path: says where the stored bytes of a SHA-256 are.
            parent: the object that owns it.
            limit: bytes, 0 for what this computer can spare.
        """
        super().__init__(parent)
        self._desk = desk
        self._path = path
        self._cache: FrameCache[ImageRef, Picture] = FrameCache(limit or memory_limit())
        self._asked: dict[ImageRef, _Asked] = {}
        self._failures: dict[ImageRef, Problem] = {}
        self._travels: dict[str, _Travel] = {}

    def frame(self, ref: ImageRef) -> Picture | None:
        """Give a picture if it is in memory; else it is read, and `ready` follows."""
        found = self._cache.get(ref)
        if found is None and ref not in self._failures:
            self._ask(ref, background=False)
        return found

    def is_cached(self, ref: ImageRef) -> bool:
        """Whether `frame` would give it at once."""
        return ref in self._cache

    def failure(self, ref: ImageRef) -> Problem | None:
        """Say why a picture cannot be shown, or None if nothing is known against it."""
        return self._failures.get(ref)

    def travel(
        self, place_name: str, images: tuple[ImageRef, ...], place: int, direction: int
    ) -> None:
        """Say what a pane shows, so that its neighbours are read ahead.

        Args:
            place_name: of the pane.
            images: of its stack, in display order.
            place: of the image that it shows; stays in memory until the next call.
            direction: 1 or -1 while somebody travels, else 0.
        """
        self._cache.pin(place_name, images[place])
        self._travels.pop(place_name, None)
        self._travels[place_name] = _Travel(images, place, direction)  # the newest is last
        self._read_ahead()

    def leave(self, place_name: str) -> None:
        """Forget a pane that shows no images any more."""
        self._cache.unpin(place_name)
        self._travels.pop(place_name, None)

    def _ask(self, ref: ImageRef, *, background: bool) -> None:
        asked = self._asked.get(ref)
        if asked and (background or asked.begun or not asked.background):
            return  # it comes
        if asked:
            asked.job.cancel()  # still waits behind other background work
        work = partial(_read, self._desk.workers, self._path(ref.file), ref.frame)
        job = self._desk.jobs.run("", work, background=background)
        self._asked[ref] = asked = _Asked(job, background)
        job.progressed.connect(partial(_begin, asked))
        job.cancelled.connect(partial(self._cancelled, ref, asked))
        job.succeeded.connect(partial(self._take, ref))
        job.failed.connect(partial(self._fail, ref))

    def _take(self, ref: ImageRef, picture: Picture) -> None:
        if isValid(self):
            self._cache.put(ref, picture, picture.bytes)
            self._forget(ref)
            self.ready.emit(ref)
            self._read_ahead()

    def _fail(self, ref: ImageRef, problem: Problem) -> None:
        if isValid(self):
            self._failures[ref] = problem
            self._forget(ref)
            self.failed.emit(FrameFailure(ref, problem))
            self._read_ahead()

    def _cancelled(self, ref: ImageRef, asked: _Asked) -> None:
        if isValid(self) and self._asked.get(ref) is asked:
            self._forget(ref)

    def _forget(self, ref: ImageRef) -> None:
        """Note that a reading is over; one that was cancelled starts no other."""
        self._asked.pop(ref, None)

    def _read_ahead(self) -> None:
        """Ask for one more image; the pane that moved last comes first."""
        if any(asked.background for asked in self._asked.values()):
            return
        for travel in reversed(self._travels.values()):
            shown = self._cache.get(travel.images[travel.place])
            size = shown.bytes if shown else USUAL_BYTES
            room = max(self._cache.limit // 4 // max(size, 1) // max(len(self._travels), 1), 4)
            wanted = next_wanted(
                travel.place,
                travel.direction,
                len(travel.images),
                partial(self._is_settled, travel.images),
                room,
            )
            if wanted is not None:
                self._ask(travel.images[wanted], background=True)
                return

    def _is_settled(self, images: tuple[ImageRef, ...], place: int) -> bool:
        ref = images[place]
        return ref in self._cache or ref in self._failures or ref in self._asked


def in_worker(workers: Workers, work: Callable[[], T], context: JobContext) -> T:
    """Run a function over foreign bytes in a worker process, from inside a job.

    Args:
        workers: the processes.
        work: a partial of a module-level function.
        context: of the job.

    Raises:
        Problem: see `Workers.call`.
    """
    return workers.call(work, context)


def _read(workers: Workers, path: Path, frame: int, context: JobContext) -> Picture:
    context.progress(0, 1)  # it is this picture's turn now
    return workers.call(partial(read_picture, path, frame), context)


def _begin(asked: _Asked, *_: object) -> None:
    asked.begun = True
