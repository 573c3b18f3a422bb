"""Files what an import brought under the case: studies, checklist lines, timeline.

One import is one step that one Undo takes back.  What the program guesses is marked as
a guess; what it cannot guess waits for a person.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QTimer, Signal

from opinion_desktop.domain.import_report import ImportReport
from opinion_desktop.domain.problems import LibraryReadOnly, NothingFound, NotYours
from opinion_desktop.services.bringing import Brought, Delivery, bring
from opinion_desktop.services.filing import Filing
from opinion_desktop.services.job_context import JobContext
from opinion_desktop.services.jobs import Job, Jobs
from opinion_desktop.services.notices import Notices
from opinion_desktop.services.workers import Workers
from opinion_desktop.services.workspace import Workspace
from opinion_desktop.services.workspaces import Workspaces
from opinion_desktop.storage.files import Files

SLICE = 24  # files filed before the window may answer again


class Imports(QObject):
    """Adds files to cases, in the background; one for the application.

    Signals:
        started: the key of the case that files are being added to.
        finished: the key of the case, with `last_report` telling what was added.
    """

    started = Signal(str)
    finished = Signal(str)
    _idle = Signal()

    def __init__(
        self,
        jobs: Jobs,
        workers: Workers,
        notices: Notices,
        workspaces: Workspaces,
        parent: QObject | None = None,
    ) -> None:
        """Add nothing yet."""
        super().__init__(parent)
        self._jobs = jobs
        self._workers = workers
        self._notices = notices
        self._workspaces = workspaces
        self._reports: dict[str, ImportReport] = {}
        self._running: list[Job] = []
        self._waiting: list[_Arrival] = []

    def add(
        self,
        workspace: Workspace,
        paths: Iterable[Path],
        record_key: str = "",
        *,
        names_case: bool = False,
    ) -> Job | None:
        """Add files and folders to a case; returns at once.

        Args:
            workspace: the open case; its window may be closed meanwhile.
            paths: files, folders, discs and ZIPs.
            record_key: the checklist line that everything belongs to, or "" to guess.
            names_case: the case was made for these files: scans among them name it.

        Returns:
            The job, or None if nothing can be added here; the person has been told why.
        """
        if not workspace.may_edit():
            read_only = workspace.library.read_only
            self._notices.report(LibraryReadOnly() if read_only else NotYours("patient"))
            return None
        chosen = tuple(paths)
        work = partial(_bring, self._workers, workspace.library.files, chosen)
        job = self._jobs.run(self.tr("Adding files"), work, background=True, keeps_partial=True)
        self._workspaces.hold(workspace)
        self._running.append(job)
        job.succeeded.connect(partial(self._arrive, workspace, chosen, record_key, names_case))
        job.ended.connect(partial(self._end, job, workspace))
        self.started.emit(workspace.case_key)
        return job

    def finish(self) -> None:
        """Stop adding, and file what is finished; for when the window closes."""
        for job in self._running:
            job.cancel()
        if self._running or self._waiting:
            loop = QEventLoop()
            self._idle.connect(loop.quit)
            loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)

    def last_report(self, case_key: str) -> ImportReport | None:
        """Return what the last import into a case did, until it is dismissed."""
        return self._reports.get(case_key)

    def dismiss(self, case_key: str) -> None:
        """Forget the last report of a case: the person has read it."""
        self._reports.pop(case_key, None)

    def _end(self, job: Job, workspace: Workspace) -> None:
        self._running.remove(job)
        self._workspaces.release(workspace)
        self._rest()

    def _arrive(
        self,
        workspace: Workspace,
        paths: tuple[Path, ...],
        record_key: str,
        names_case: bool,
        delivery: Delivery,
    ) -> None:
        """File deliveries one after the other: each must know what the one before it brought."""
        if delivery.stopped:
            self._notices.report(delivery.stopped)
        if not delivery.found:
            self._notices.report(NothingFound(paths[0]))
        self._workspaces.hold(workspace)
        self._waiting.append(_Arrival(workspace, record_key, names_case, delivery))
        if len(self._waiting) == 1:
            self._begin(self._waiting[0])

    def _begin(self, arrival: _Arrival) -> None:
        held = {one.key for one in arrival.workspace.library.cases().entities}
        if arrival.workspace.case_key in held:
            workspace, record_key = arrival.workspace, arrival.record_key
            filing = Filing(workspace, record_key, names_case=arrival.names_case)
            self._take(filing, arrival.delivery, list(arrival.delivery.files))
        else:  # the case was removed meanwhile; its files go with it
            self._next()

    def _take(self, filing: Filing, delivery: Delivery, waiting: list[Brought]) -> None:
        """File a few files at a time: the window answers in between."""
        problem = filing.take_some(waiting[:SLICE])
        if problem:
            self._notices.report(problem)
        if waiting[SLICE:] and problem is None:
            QTimer.singleShot(0, self, partial(self._take, filing, delivery, waiting[SLICE:]))
        else:
            done = partial(self._tell, filing, delivery)
            filing.workspace.put_many(_step_text(), filing.entities(), done)

    def _tell(self, filing: Filing, delivery: Delivery, _stored: object) -> None:
        key = filing.workspace.case_key
        self._reports[key] = filing.report(delivery)
        self.finished.emit(key)
        self._next()

    def _next(self) -> None:
        self._workspaces.release(self._waiting.pop(0).workspace)
        if self._waiting:
            self._begin(self._waiting[0])
        self._rest()

    def _rest(self) -> None:
        if not self._running and not self._waiting:
            self._idle.emit()


@dataclass(frozen=True)
class _Arrival:
    """What was brought and waits to be filed."""

    workspace: Workspace
    record_key: str
    names_case: bool
    delivery: Delivery


def add_now(
    workspace: Workspace,
    workers: Workers,
    context: JobContext,
    paths: tuple[Path, ...],
    record_key: str = "",
) -> ImportReport:
    """Add files and wait for them; for the command line.

    Raises:
        NothingFound: if there is no file at all.
        Problem: if the import had to stop, once what was finished is filed.
    """
    delivery = bring(context, workers, workspace.library.files, paths)
    report = file_away(workspace, delivery, record_key)
    if delivery.stopped:
        raise delivery.stopped
    if not delivery.found:
        raise NothingFound(paths[0])
    return report


def file_away(workspace: Workspace, delivery: Delivery, record_key: str = "") -> ImportReport:
    """File a delivery under the case as one step, and say what became of every file.

    Args:
        workspace: the case.
        delivery: what `bring` returned.
        record_key: the checklist line for all of it, or "" to guess.
    """
    filing = Filing(workspace, record_key)
    filing.take_some(delivery.files)
    workspace.put(_step_text(), *filing.entities())
    return filing.report(delivery)


def _step_text() -> str:
    return QCoreApplication.translate("Imports", "Add files")


def _bring(
    workers: Workers, files: Files, paths: tuple[Path, ...], context: JobContext
) -> Delivery:
    return bring(context, workers, files, paths)
