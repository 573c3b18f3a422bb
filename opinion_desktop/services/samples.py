"""Makes the sample case, opens it again, takes it away."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from opinion_desktop import disk
from opinion_desktop.domain.case import Case
from opinion_desktop.domain.changes import Change
from opinion_desktop.domain.files import ImagingStudy, StoredFile
from opinion_desktop.domain.problems import DiskFull, LibraryReadOnly, Problem
from opinion_desktop.domain.records import RecordItem
from opinion_desktop.sample import case as sample
from opinion_desktop.sample import drawing
from opinion_desktop.sample.diary import CASE_KEY
from opinion_desktop.sample.letters import Language, Letter, letters
from opinion_desktop.services.bringing import Delivery, bring
from opinion_desktop.services.desk import Desk
from opinion_desktop.services.filing import Filing
from opinion_desktop.services.job_context import JobContext
from opinion_desktop.services.jobs import Job
from opinion_desktop.services.labels import language
from opinion_desktop.services.printing import to_pdf
from opinion_desktop.services.workers import Workers
from opinion_desktop.services.workspace import Workspace
from opinion_desktop.storage.files import Files

DRAWING_S = 60.0
PLACES_S = 30.0
DRAWING_MB = 3000
MADE = "sample"  # state of the library: set once the whole sample is stored
PARTS = 3  # radiographs, CT, letters


@dataclass(frozen=True)
class _Made:
    """What the job made: the stored files, and where the doctors' sentences stand."""

    delivery: Delivery
    places: Mapping[tuple[str, str], sample.Place]


class Samples(QObject):
    """The sample case of the library that is open.

    Signals:
        ready: the key of the sample case; it can be opened now.
    """

    ready = Signal(str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        """Make nothing yet."""
        super().__init__(parent)
        self._desk = desk
        self._is_making = False
        self._parts = self._run = 0
        self._folder = desk.library.files.staging

    def open(self) -> None:
        """Say `ready` now if the sample is there, or when it has been made."""
        if self._is_making:
            return
        if self._present():
            self.ready.emit(CASE_KEY)
        else:
            self.remove()  # what an interrupted run left
            self._make()

    def remove(self) -> None:
        """Take the sample out of the library."""
        loaded = self._desk.library.load(CASE_KEY)
        try:
            self._desk.library.write(tuple(Change(one, None) for one in loaded.entities))
            self._desk.library.set_state(f"place:{CASE_KEY}", {})
            self._desk.library.set_state(MADE, {})
        except Problem as problem:
            self._desk.notices.report(problem)

    def reset(self) -> None:
        """Make the sample as it was at first, and say `ready`."""
        self.remove()
        self.open()

    def _present(self) -> bool:
        held = (one for one in self._desk.library.cases().entities if isinstance(one, Case))
        made = self._desk.library.state(MADE).get("made", False)
        return made and any(case.key == CASE_KEY for case in held)

    def _make(self) -> None:
        """Draw in both worker processes, and print the letters meanwhile."""
        self._is_making = True
        self._parts = 0
        self._run += 1
        try:
            self._folder = self._desk.library.files.staging_folder()
        except Problem as problem:
            self._give_up(problem)
            return
        title = self.tr("Making the sample case")
        for draw, name in ((drawing.ct, title), (drawing.radiographs, "")):
            work = partial(_draw, self._desk.workers, draw, self._folder / "scans")
            self._watch(self._desk.jobs.run(name, work))
        self._print(list(letters(_language())))

    def _watch(self, job: Job) -> None:
        job.succeeded.connect(partial(self._count, self._run))
        job.failed.connect(self._give_up)
        job.cancelled.connect(self._end)

    def _print(self, waiting: list[Letter]) -> None:
        """Print one letter, then let the window answer; a layout needs the GUI thread."""
        if not self._is_making:
            return
        if not waiting:
            self._count(self._run)
            return
        letter = waiting.pop(0)
        content = to_pdf(
            letter.html, title=letter.title, language=_language(), footer=letter.footer
        )
        try:
            with disk.write_new(self._folder / letter.file_name) as target:
                target.write(content)
        except OSError as error:
            self._give_up(DiskFull() if error.errno == errno.ENOSPC else LibraryReadOnly())
            return
        QTimer.singleShot(0, self, partial(self._print, waiting))

    def _count(self, run: int, *_: object) -> None:
        """Store what was made once all three parts are there."""
        self._parts += run == self._run
        if run == self._run and self._parts == PARTS and self._is_making:
            desk = self._desk
            work = partial(_store, desk.workers, desk.library.files, self._folder, _language())
            job = desk.jobs.run(self.tr("Storing the sample case"), work)
            job.succeeded.connect(self._fill)
            job.failed.connect(self._give_up)
            job.ended.connect(self._end)

    def _give_up(self, problem: Problem) -> None:
        self._end()
        self._desk.notices.report(problem)

    def _end(self) -> None:
        self._is_making = False

    def _fill(self, made: _Made) -> None:
        """Write the case and file what was made; a part at a time, the window answers."""
        if made.delivery.stopped:
            self._desk.notices.report(made.delivery.stopped)
            return
        try:
            ground = tuple(Change(None, one) for one in sample.ground(_language()))
            self._desk.library.write(ground)
            workspace = Workspace(self._desk.library, CASE_KEY, self._desk.notices, self)
        except Problem as problem:
            self._desk.notices.report(problem)
            return
        filing = Filing(workspace, "")
        if trouble := filing.take_some(made.delivery.files):
            self._desk.notices.report(trouble)
        workspace.put_many("", filing.entities(), partial(self._write_story, workspace, made))

    def _write_story(self, workspace: Workspace, made: _Made, stored: object) -> None:
        if not stored:
            return
        chosen = _language()
        files = workspace.all(StoredFile)
        entries = sample.entries(
            chosen, workspace.all(RecordItem), files, workspace.all(ImagingStudy), made.places
        )
        done = partial(self._say_ready, workspace)
        workspace.put_many("", (*sample.filed(files, chosen), *entries), done)

    def _say_ready(self, workspace: Workspace, stored: object) -> None:
        workspace.deleteLater()
        if stored:
            self._desk.library.set_state(MADE, {"made": True})
            self.ready.emit(CASE_KEY)


def _language() -> Language:
    return "fr" if language() == "fr" else "en"


def _draw(
    workers: Workers, draw: Callable[..., tuple[Path, ...]], folder: Path, context: JobContext
) -> None:
    workers.call(
        partial(draw, folder), context, limit_s=DRAWING_S, memory_mb=DRAWING_MB, reports=True
    )


def _store(
    workers: Workers, files: Files, folder: Path, chosen: Language, context: JobContext
) -> _Made:
    """Bring everything in `folder` into the library, and find the doctors' sentences."""
    from opinion_desktop.services.sample_places import find_places

    sentences = tuple(
        (folder / letter.file_name, said.text)
        for letter in letters(chosen)
        for said in letter.statements
    )
    places = workers.call(partial(find_places, sentences), context, limit_s=PLACES_S)
    delivery = bring(context, workers, files, (folder,))
    shutil.rmtree(folder, ignore_errors=True)
    return _Made(delivery, places)
