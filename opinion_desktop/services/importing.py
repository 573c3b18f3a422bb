"""Files what an import brought under the case: studies, checklist lines, timeline.

One import is one step that one Undo takes back.  What the program guesses is marked as
a guess; what it cannot guess waits for a person.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QTimer, Signal

from opinion_desktop.domain.case import Surgery, new_key
from opinion_desktop.domain.changes import Entity
from opinion_desktop.domain.files import FileKind, FileState, ImagingStudy, StoredFile
from opinion_desktop.domain.import_report import Fate, ImportedFile, ImportReport
from opinion_desktop.domain.matching import is_other_person
from opinion_desktop.domain.partial_dates import PartialDate
from opinion_desktop.domain.problems import LibraryReadOnly, NothingFound, NotYours, Problem
from opinion_desktop.domain.record_kinds import RecordStatus
from opinion_desktop.domain.records import RecordItem
from opinion_desktop.domain.studies import ImageHeader
from opinion_desktop.domain.timeline import RecoveryEvent
from opinion_desktop.services.bringing import Brought, Delivery, bring
from opinion_desktop.services.job_context import JobContext
from opinion_desktop.services.jobs import Job, Jobs
from opinion_desktop.services.notices import Notices
from opinion_desktop.services.workers import Workers
from opinion_desktop.services.workspace import Workspace
from opinion_desktop.services.workspaces import Workspaces
from opinion_desktop.storage.files import Files

SLICE = 24  # files filed before the window may answer again
PHOTOS = "photos"  # record kind R22
BEFORE, AFTER = "images_before", "images_after"  # record kinds R07 and R08


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

    def add(self, workspace: Workspace, paths: Iterable[Path], record_key: str = "") -> Job | None:
        """Add files and folders to a case; returns at once.

        Args:
            workspace: the open case; its window may be closed meanwhile.
            paths: files, folders, discs and ZIPs.
            record_key: the checklist line that everything belongs to, or "" to guess.

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
        job.succeeded.connect(partial(self._arrive, workspace, chosen, record_key))
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
        self, workspace: Workspace, paths: tuple[Path, ...], record_key: str, delivery: Delivery
    ) -> None:
        """File deliveries one after the other: each must know what the one before it brought."""
        if delivery.stopped:
            self._notices.report(delivery.stopped)
        if not delivery.found:
            self._notices.report(NothingFound(paths[0]))
        self._workspaces.hold(workspace)
        self._waiting.append(_Arrival(workspace, record_key, delivery))
        if len(self._waiting) == 1:
            self._begin(self._waiting[0])

    def _begin(self, arrival: _Arrival) -> None:
        held = {one.key for one in arrival.workspace.library.cases().entities}
        if arrival.workspace.case_key in held:
            filing = Filing(arrival.workspace, arrival.record_key)
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


class Filing:
    """Turns brought files into entities of one case."""

    def __init__(self, workspace: Workspace, record_key: str) -> None:
        """Look up what the case holds already.

        Args:
            workspace: the case.
            record_key: the checklist line that everything belongs to, or "" to guess.
        """
        self.workspace = workspace
        self._record_key = record_key
        self._now = datetime.now(UTC).isoformat(timespec="seconds")
        self._held = {file.sha256: file.key for file in workspace.all(StoredFile)}
        self._studies = {study.study_uid: study for study in workspace.all(ImagingStudy)}
        self._records = {record.kind: record for record in workspace.all(RecordItem)}
        self._surgery = _first_surgery(workspace.all(Surgery))
        self._files: list[StoredFile] = []
        self.studies: dict[str, ImagingStudy] = {}
        self._headers: dict[str, ImageHeader] = {}
        self._texts: dict[str, str] = {}
        self._outcome: list[ImportedFile] = []

    def take_some(self, files: Sequence[Brought]) -> Problem | None:
        """File some of what was brought; give the Problem if what is derived has no room."""
        self._headers, self._texts = {}, {}
        self._outcome += [self._take(brought) for brought in files]
        try:
            self.workspace.library.put_headers(self._headers)
            self.workspace.library.put_texts(self._texts)
        except Problem as problem:
            return problem
        return None

    def report(self, delivery: Delivery) -> ImportReport:
        """Say what became of every file; what could not be stored is not claimed."""
        held = {file.key for file in self.workspace.all(StoredFile)}
        outcome = [file for file in self._outcome if not file.file_key or file.file_key in held]
        return ImportReport(
            files=tuple(outcome),
            found=delivery.found,
            studies=tuple(study.key for study in self.studies.values()),
            unsorted=tuple(key for key in self._unsorted() if key in held | self._study_keys()),
            strangers=self._strangers(),
            cancelled=delivery.cancelled,
            stopped=type(delivery.stopped).__name__ if delivery.stopped else "",
        )

    def _study_keys(self) -> set[str]:
        return {study.key for study in self.workspace.all(ImagingStudy)}

    def _take(self, brought: Brought) -> ImportedFile:
        """File one of them; say what became of it."""
        seen = brought.seen
        if not brought.sha256:
            damaged = seen.gone or seen.state is FileState.DAMAGED
            fate = Fate.DAMAGED if damaged else Fate.NOT_MEDICAL
            return ImportedFile(name=brought.name, fate=fate, code=seen.code)
        if key := self._held.get(brought.sha256):
            return ImportedFile(name=brought.name, fate=Fate.ALREADY_HERE, file_key=key)
        stored = self._stored(brought)
        self._held[stored.sha256] = stored.key
        self._files.append(stored)
        fate = Fate.DAMAGED if seen.state is FileState.DAMAGED else Fate.ADDED
        return ImportedFile(name=brought.name, fate=fate, file_key=stored.key, code=seen.code)

    def entities(self) -> tuple[Entity, ...]:
        """Return all that is new or changed, in the order in which it is to be stored."""
        images = Counter(file.study_key for file in self._files)
        studies = [
            replace(study, images=study.images + images[study.key])
            for study in self.studies.values()
        ]
        filled = {file.record_key for file in self._files}
        filled |= {study.record_key for study in studies}
        records = [
            replace(record, status=RecordStatus.HAVE)
            for record in self.workspace.all(RecordItem)
            if record.key in filled
            and record.status in {RecordStatus.NEED, RecordStatus.ASKED, RecordStatus.REFUSED}
        ]
        return (*studies, *self._files, *records, *self._events(studies))

    def _unsorted(self) -> tuple[str, ...]:
        """Return the keys of what nobody knows where to put."""
        papers = [file for file in self._files if file.kind is not FileKind.DICOM]
        loose: list[StoredFile | ImagingStudy] = [*papers, *self.studies.values()]
        return tuple(thing.key for thing in loose if not thing.record_key)

    def _strangers(self) -> tuple[str, ...]:
        """Return the keys of the studies that name another person than the case does."""
        case = self.workspace.case
        return tuple(
            study.key
            for study in self.studies.values()
            if is_other_person(
                study.patient_name, study.birth_date, case.patient_name, case.birth_date
            )
        )

    def _stored(self, brought: Brought) -> StoredFile:
        seen = brought.seen
        file = StoredFile(
            key=new_key(),
            case_key=self.workspace.case_key,
            sha256=brought.sha256,
            size=brought.size,
            name=Path(brought.name).name,
            kind=seen.kind,
            state=seen.state,
            problem=seen.code,
            title=seen.title,
            when=PartialDate.day(seen.dated) if seen.dated else None,
            pages=seen.pages,
            has_text=bool(seen.text.strip()),
            source=brought.name,
            added=self._now,
        )
        if seen.header is not None:
            return self._image(file, seen.header)
        return self._paper(file, seen.text, seen.guess)

    def _image(self, file: StoredFile, header: ImageHeader) -> StoredFile:
        self._headers[file.sha256] = header
        if not header.study_uid:
            return replace(file, sop_instance_uid=header.sop_instance_uid)
        study = self.studies.get(header.study_uid) or self._study(header)
        self.studies[header.study_uid] = study
        return replace(
            file,
            study_key=study.key,
            sop_instance_uid=header.sop_instance_uid,
            title=file.title or header.series_description,
        )

    def _study(self, header: ImageHeader) -> ImagingStudy:
        if header.study_uid in self._studies:
            return self._studies[header.study_uid]
        guess = self._scan_guess(header.study_date)
        record = self._records.get(guess)
        return ImagingStudy(
            key=new_key(),
            case_key=self.workspace.case_key,
            study_uid=header.study_uid,
            when=header.study_date,
            description=header.study_description or header.series_description,
            modality=header.modality,
            body_part=header.body_part,
            patient_name=header.patient_name,
            patient_id=header.patient_id,
            birth_date=header.birth_date,
            accession_number=header.accession_number,
            record_key=self._record_key or (record.key if record else ""),
            guess="" if self._record_key else guess,
        )

    def _scan_guess(self, when: date | None) -> str:
        if when is None or self._surgery is None:
            return ""
        return BEFORE if when < self._surgery else AFTER

    def _paper(self, file: StoredFile, text: str, guess: str) -> StoredFile:
        if text:
            self._texts[file.sha256] = text
        if self._record_key:
            return replace(file, record_key=self._record_key)
        if file.kind is FileKind.PHOTO:  # a photo may show anything: a wound, or a page
            return replace(file, guess=PHOTOS)
        record = self._records.get(guess)
        return replace(file, guess=guess, record_key=record.key if record else "")

    def _events(self, studies: Iterable[ImagingStudy]) -> list[RecoveryEvent]:
        """Place each new study on the timeline by its date."""
        return [
            RecoveryEvent(
                key=new_key(),
                case_key=study.case_key,
                kind="imaging",
                title=study.description or study.modality,
                start=PartialDate.day(study.when),
                source="hospital",
                study_key=study.key,
            )
            for study in studies
            if study.when and study.study_uid not in self._studies
        ]


def _step_text() -> str:
    return QCoreApplication.translate("Imports", "Add files")


def _first_surgery(surgeries: Iterable[Surgery]) -> date | None:
    days = [surgery.when.earliest for surgery in surgeries if surgery.when]
    return min((day for day in days if day), default=None)


def _bring(
    workers: Workers, files: Files, paths: tuple[Path, ...], context: JobContext
) -> Delivery:
    return bring(context, workers, files, paths)
