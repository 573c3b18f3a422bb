"""Turns what an import brought into entities of one case: studies, files, lines, events.

What the program guesses is marked as a guess; what it cannot guess waits for a person.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from opinion_desktop.domain.case import Case, Surgery, new_key
from opinion_desktop.domain.changes import Entity
from opinion_desktop.domain.files import FileKind, FileState, ImagingStudy, StoredFile
from opinion_desktop.domain.guessing import LETTERS
from opinion_desktop.domain.import_report import Fate, ImportedFile, ImportReport
from opinion_desktop.domain.matching import is_other_in_letter, is_other_person
from opinion_desktop.domain.opinions import Opinion, OpinionKind
from opinion_desktop.domain.partial_dates import PartialDate
from opinion_desktop.domain.problems import Problem
from opinion_desktop.domain.record_kinds import RecordStatus
from opinion_desktop.domain.records import RecordItem
from opinion_desktop.domain.studies import ImageHeader
from opinion_desktop.domain.timeline import RecoveryEvent
from opinion_desktop.exchange.summary import ANOTHER_BIRTH, ANOTHER_NAME
from opinion_desktop.services.bringing import Brought, Delivery
from opinion_desktop.services.labels import date_words, translated
from opinion_desktop.services.workspace import Workspace

PHOTOS = "photos"  # record kind R22
BEFORE, AFTER = "images_before", "images_after"  # record kinds R07 and R08


class Filing:
    """Turns brought files into entities of one case."""

    def __init__(self, workspace: Workspace, record_key: str, *, names_case: bool = False) -> None:
        """Look up what the case holds already.

        Args:
            workspace: the case.
            record_key: the checklist line that everything belongs to, or "" to guess.
            names_case: the case was made for these files and gets its name from them.
        """
        self._names_case = names_case
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
        events = self._events(studies)
        return (*self._named(studies), *studies, *self._files, *records, *events)

    def _named(self, studies: Sequence[ImagingStudy]) -> list[Case]:
        """Name the case after the person and the first scan, if there is one to go by."""
        if not (self._names_case and studies):
            return []
        first = min(studies, key=lambda study: (study.when is None, study.when or date.max))
        family, _, others = first.patient_name.partition("^")
        person = " ".join(f"{others.replace('^', ' ')} {family}".split())
        if person.isupper():
            person = person.title()
        title = " – ".join(part for part in (person, first.description.strip()) if part)
        return [replace(self.workspace.case, title=title)] if title else []

    def _unsorted(self) -> tuple[str, ...]:
        """Return the keys of what nobody knows where to put."""
        papers = [file for file in self._files if file.kind is not FileKind.DICOM]
        loose: list[StoredFile | ImagingStudy] = [*papers, *self.studies.values()]
        return tuple(thing.key for thing in loose if not thing.record_key)

    def _strangers(self) -> tuple[str, ...]:
        """Return the keys of the scans and letters that name another person than the case does."""
        case = self.workspace.case
        things: list[StoredFile | ImagingStudy] = [*self.studies.values(), *self._files]
        return tuple(thing.key for thing in things if other_person_words(thing, case))

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
            patient_name=seen.patient_name,
            birth_date=seen.birth_date,
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
        if guess == LETTERS and waits_for_second(self.workspace.all(Opinion)):
            return replace(file, guess=guess)  # the first doctor's, or the second opinion?
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


def waits_for_second(opinions: Iterable[Opinion]) -> bool:
    """Whether a first opinion is in the case and no second one, so that a letter may be it."""
    kinds = {opinion.kind for opinion in opinions}
    return OpinionKind.FIRST in kinds and OpinionKind.SECOND not in kinds


def other_person_words(thing: StoredFile | ImagingStudy, case: Case) -> str:
    """Say that a scan or letter names somebody else than its case: "Another name: SMITH", or "".

    Args:
        thing: of the case; whether it is kept is a person's choice, this stays said.
        case: as the person typed it.
    """
    name, born = thing.patient_name, thing.birth_date
    # Letters write one name in many ways, scans in one.
    is_letter = isinstance(thing, StoredFile)
    is_other = is_other_in_letter if is_letter else is_other_person
    if not is_other(name, born, case.patient_name, case.birth_date):
        return ""
    if is_other(name, None, case.patient_name, None):
        family = " ".join(name.partition("^")[0].split())
        return translated("Summary", ANOTHER_NAME).format(name=family or name)
    words = date_words(born) if born else ""
    return translated("Summary", ANOTHER_BIRTH).format(date=words)


def other_names(workspace: Workspace, record_key: str) -> str:
    """Say which other persons the scans and letters under a line name, each once, or ""."""
    case = workspace.case
    things: list[StoredFile | ImagingStudy] = [
        *workspace.all(ImagingStudy),
        *workspace.all(StoredFile),
    ]
    said = (other_person_words(thing, case) for thing in things if thing.record_key == record_key)
    return ", ".join(dict.fromkeys(words for words in said if words))


def _first_surgery(surgeries: Iterable[Surgery]) -> date | None:
    days = [surgery.when.earliest for surgery in surgeries if surgery.when]
    return min((day for day in days if day), default=None)
