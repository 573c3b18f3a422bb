"""Stored files and the studies they make up: what the person was handed, kept as it was."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from opinion_desktop.domain.case import Owner
from opinion_desktop.domain.partial_dates import PartialDate


class FileKind(StrEnum):
    """What a stored file is, decided by its first bytes."""

    DICOM = "dicom"
    PDF = "pdf"
    PHOTO = "photo"
    TEXT = "text"
    OTHER = "other"


class FileState(StrEnum):
    """What reading it for the first time showed."""

    SOUND = "sound"
    DAMAGED = "damaged"
    LOCKED = "locked"
    NOT_SHOWN = "not_shown"


@dataclass(frozen=True, kw_only=True)
class StoredFile:
    """One file of the case; its bytes lie in the library under `sha256`.

    `record_key` is the checklist line it is filed under, "" while that is open;
    `guess` is the record kind, or a second opinion, that its text suggested and nobody
    has confirmed.
    DICOM objects are filed through their `study_key` instead. `patient_name` and
    `birth_date` are what a letter says of its patient in plain fields.
    """

    key: str
    owner: Owner = Owner.PATIENT
    case_key: str
    sha256: str
    size: int
    name: str
    kind: FileKind = FileKind.OTHER
    state: FileState = FileState.SOUND
    problem: str = ""
    title: str = ""
    when: PartialDate | None = None
    pages: int = 0
    has_text: bool = False
    source: str = ""
    added: str = ""
    record_key: str = ""
    guess: str = ""
    study_key: str = ""
    sop_instance_uid: str = ""
    patient_name: str = ""
    birth_date: date | None = None


@dataclass(frozen=True, kw_only=True)
class ImagingStudy:
    """One study of the case as a thing that can be filed, described and put on the timeline."""

    key: str
    owner: Owner = Owner.PATIENT
    case_key: str
    study_uid: str
    when: date | None = None
    description: str = ""
    modality: str = ""
    body_part: str = ""
    patient_name: str = ""
    patient_id: str = ""
    birth_date: date | None = None
    accession_number: str = ""
    images: int = 0
    record_key: str = ""
    guess: str = ""
