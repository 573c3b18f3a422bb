"""What kinds of records there are, and the steps of asking for one.

Source: product paper, sections 5 and 5.2. Keys are stored in cases and never renamed.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from opinion_desktop.domain.record_ticks import RECORD_TICKS
from opinion_desktop.domain.record_words import RECORD_WORDS
from opinion_desktop.domain.text import QT_TRANSLATE_NOOP


class RecordGroup(StrEnum):
    """Where a record is to be had, in the order of the checklist."""

    HOSPITAL = "hospital"
    SCANS = "scans"
    TISSUE = "tissue"
    MEDICINES = "medicines"
    DOCTORS = "doctors"
    YOU = "you"
    APP = "app"
    PAPERS = "papers"


GROUP_LABELS = {
    RecordGroup.HOSPITAL: QT_TRANSLATE_NOOP("RecordKinds", "From the hospital"),
    RecordGroup.SCANS: QT_TRANSLATE_NOOP("RecordKinds", "Scans and X-rays (radiology)"),
    RecordGroup.TISSUE: QT_TRANSLATE_NOOP("RecordKinds", "Tissue and laboratory"),
    RecordGroup.MEDICINES: QT_TRANSLATE_NOOP("RecordKinds", "Medicines"),
    RecordGroup.DOCTORS: QT_TRANSLATE_NOOP("RecordKinds", "Doctors and therapists"),
    RecordGroup.YOU: QT_TRANSLATE_NOOP("RecordKinds", "From you"),
    RecordGroup.APP: QT_TRANSLATE_NOOP("RecordKinds", "Made in this app"),
    RecordGroup.PAPERS: QT_TRANSLATE_NOOP("RecordKinds", "Papers"),
}


class Level(StrEnum):
    """How much a record matters; a case shows M and O, U is folded."""

    MUST = "M"
    OFTEN = "O"
    USEFUL = "U"


LEVEL_LABELS = {
    Level.MUST: QT_TRANSLATE_NOOP("RecordKinds", "Must have"),
    Level.OFTEN: QT_TRANSLATE_NOOP("RecordKinds", "Often changes the plan"),
    Level.USEFUL: QT_TRANSLATE_NOOP("RecordKinds", "Also useful"),
}


class Condition(StrEnum):
    """What must be so for a record to have its level."""

    NONE = "none"
    IMPLANT = "implant"
    TISSUE = "tissue"
    CANCER = "cancer"
    INFECTION = "infection"
    SHARE = "share"
    NEEDED = "needed"


@dataclass(frozen=True, kw_only=True)
class RecordKind:
    """One line of the checklist content; its texts are English, for services/labels.py.

    `basic` marks the nine that are shown while the operation is not known; `formats` are
    the short names in which it comes; `ticks` are the completeness points in order.
    """

    code: str
    key: str
    label: str
    term: str = ""
    group: RecordGroup
    level: Level
    condition: Condition = Condition.NONE
    why: str = ""
    ask: str = ""
    formats: tuple[str, ...] = ()
    ticks: tuple[str, ...] = ()
    basic: bool = False


def _kind(
    code: str,
    key: str,
    group: RecordGroup,
    level: Level,
    formats: str,
    condition: Condition = Condition.NONE,
    *,
    basic: bool = False,
) -> RecordKind:
    words = RECORD_WORDS[key]
    return RecordKind(
        code=code,
        key=key,
        label=words.label,
        term=words.term,
        group=group,
        level=level,
        condition=condition,
        why=words.why,
        ask=words.ask,
        formats=tuple(formats.split()),
        ticks=RECORD_TICKS[key],
        basic=basic,
    )


RECORD_KINDS: tuple[RecordKind, ...] = (
    _kind("R01", "operation_report", RecordGroup.HOSPITAL, Level.MUST, "pdf paper", basic=True),
    _kind(
        "R02", "implant_record", RecordGroup.HOSPITAL, Level.MUST, "photo pdf", Condition.IMPLANT
    ),
    _kind("R03", "discharge_summary", RecordGroup.HOSPITAL, Level.MUST, "pdf paper", basic=True),
    _kind("R04", "first_opinion_letters", RecordGroup.DOCTORS, Level.MUST, "pdf paper"),
    _kind("R05", "consent_form", RecordGroup.HOSPITAL, Level.USEFUL, "pdf paper"),
    _kind("R06", "anaesthesia_record", RecordGroup.HOSPITAL, Level.USEFUL, "pdf paper"),
    _kind("R07", "images_before", RecordGroup.SCANS, Level.MUST, "dicom", basic=True),
    _kind("R08", "images_after", RecordGroup.SCANS, Level.MUST, "dicom", basic=True),
    _kind("R09", "radiology_reports", RecordGroup.SCANS, Level.MUST, "pdf paper", basic=True),
    _kind(
        "R10",
        "pathology_report",
        RecordGroup.TISSUE,
        Level.MUST,
        "pdf",
        Condition.TISSUE,
        basic=True,
    ),
    _kind(
        "R11", "pathology_slides", RecordGroup.TISSUE, Level.OFTEN, "glass wsi", Condition.CANCER
    ),
    _kind("R12", "tumour_markers", RecordGroup.TISSUE, Level.OFTEN, "pdf", Condition.CANCER),
    _kind("R13", "lab_trends", RecordGroup.TISSUE, Level.OFTEN, "pdf csv fhir"),
    _kind("R14", "cultures", RecordGroup.TISSUE, Level.OFTEN, "pdf", Condition.INFECTION),
    _kind("R15", "medicines", RecordGroup.MEDICINES, Level.MUST, "list pdf", basic=True),
    _kind("R16", "allergies", RecordGroup.MEDICINES, Level.MUST, "list"),
    _kind("R17", "conditions", RecordGroup.DOCTORS, Level.OFTEN, "list pdf"),
    _kind("R18", "follow_up_notes", RecordGroup.DOCTORS, Level.OFTEN, "pdf"),
    _kind("R19", "therapy_notes", RecordGroup.DOCTORS, Level.USEFUL, "pdf"),
    _kind("R20", "emergency_records", RecordGroup.HOSPITAL, Level.OFTEN, "pdf"),
    _kind("R21", "function_tests", RecordGroup.DOCTORS, Level.OFTEN, "pdf"),
    _kind("R22", "photos", RecordGroup.YOU, Level.USEFUL, "photo video"),
    _kind("R23", "one_page_timeline", RecordGroup.APP, Level.MUST, "app", basic=True),
    _kind("R24", "concerns_questions", RecordGroup.APP, Level.MUST, "app", basic=True),
    _kind("R25", "contacts", RecordGroup.YOU, Level.USEFUL, "list"),
    _kind("R26", "consent_to_share", RecordGroup.APP, Level.MUST, "app pdf", Condition.SHARE),
    _kind("R27", "substitute_papers", RecordGroup.PAPERS, Level.MUST, "pdf", Condition.NEEDED),
    _kind("R28", "translations", RecordGroup.PAPERS, Level.MUST, "pdf", Condition.NEEDED),
    _kind("R29", "referral_insurance", RecordGroup.PAPERS, Level.USEFUL, "pdf photo"),
    _kind("R30", "disc_extras", RecordGroup.SCANS, Level.USEFUL, "dicom"),
)

_BY_KEY = {kind.key: kind for kind in RECORD_KINDS}


def record_kind(key: str) -> RecordKind:
    """Return the kind with this key.

    A key of a newer program is kept: its kind is labelled with the key and is useful.
    """
    return _BY_KEY.get(key) or RecordKind(
        code="", key=key, label=key, group=RecordGroup.YOU, level=Level.USEFUL
    )


# Offered as "not needed" when seen in an import; nothing is deleted.
USUALLY_NOT_NEEDED = {
    "same_file": QT_TRANSLATE_NOOP("RecordKinds", "The same file twice"),
    "part_of_document": QT_TRANSLATE_NOOP("RecordKinds", "Part of a document you have in full"),
    "screenshot": QT_TRANSLATE_NOOP(
        "RecordKinds", "Screenshot or phone photo of a scan you have as DICOM"
    ),
    "bill": QT_TRANSLATE_NOOP("RecordKinds", "Bill"),
    "nursing_chart": QT_TRANSLATE_NOOP("RecordKinds", "Daily nursing chart without a problem"),
    "appointment_letter": QT_TRANSLATE_NOOP("RecordKinds", "Appointment letter"),
}


class RecordStatus(StrEnum):
    """How far a record has come; `OVERDUE` is computed and never stored."""

    NEED = "need"
    ASKED = "asked"
    OVERDUE = "overdue"
    HAVE = "have"
    NONE_EXISTS = "none_exists"
    REFUSED = "refused"
    NOT_NEEDED = "not_needed"

    @property
    def is_settled(self) -> bool:
        """Whether nothing is left to do."""
        return self in {RecordStatus.HAVE, RecordStatus.NONE_EXISTS, RecordStatus.NOT_NEEDED}


STATUS_LABELS = {
    RecordStatus.NEED: QT_TRANSLATE_NOOP("RecordStatus", "Need it"),
    RecordStatus.ASKED: QT_TRANSLATE_NOOP("RecordStatus", "Asked"),
    RecordStatus.OVERDUE: QT_TRANSLATE_NOOP("RecordStatus", "Overdue"),
    RecordStatus.HAVE: QT_TRANSLATE_NOOP("RecordStatus", "Have it"),
    RecordStatus.NONE_EXISTS: QT_TRANSLATE_NOOP("RecordStatus", "None exists"),
    RecordStatus.REFUSED: QT_TRANSLATE_NOOP("RecordStatus", "Refused"),
    RecordStatus.NOT_NEEDED: QT_TRANSLATE_NOOP("RecordStatus", "Not needed"),
}
CHECKED_LABEL = QT_TRANSLATE_NOOP("RecordStatus", "Checked by you")
DAMAGED_LABEL = QT_TRANSLATE_NOOP("RecordStatus", "Damaged file")


def overdue(status: RecordStatus, due: date | None, today: date) -> RecordStatus:
    """Return the status to show: `OVERDUE` if it was asked for and the due date has passed."""
    if status is RecordStatus.ASKED and due is not None and due < today:
        return RecordStatus.OVERDUE
    return status


class RequestKind(StrEnum):
    """One step of asking for a record."""

    ASKED = "asked"
    PROMISED = "promised"
    PARTLY_RECEIVED = "partly_received"
    RECEIVED = "received"
    REMINDED = "reminded"
    FEE_QUOTED = "fee_quoted"
    REFUSED = "refused"
    COMPLAINED = "complained"
    NOTE = "note"


REQUEST_LABELS = {
    RequestKind.ASKED: QT_TRANSLATE_NOOP("RequestKinds", "Asked"),
    RequestKind.PROMISED: QT_TRANSLATE_NOOP("RequestKinds", "Promised"),
    RequestKind.PARTLY_RECEIVED: QT_TRANSLATE_NOOP("RequestKinds", "Partly received"),
    RequestKind.RECEIVED: QT_TRANSLATE_NOOP("RequestKinds", "Received"),
    RequestKind.REMINDED: QT_TRANSLATE_NOOP("RequestKinds", "Reminded"),
    RequestKind.FEE_QUOTED: QT_TRANSLATE_NOOP("RequestKinds", "Fee named"),
    RequestKind.REFUSED: QT_TRANSLATE_NOOP("RequestKinds", "Refused"),
    RequestKind.COMPLAINED: QT_TRANSLATE_NOOP("RequestKinds", "Complained"),
    RequestKind.NOTE: QT_TRANSLATE_NOOP("RequestKinds", "Note"),
}
REQUEST_WAYS = {
    "letter": QT_TRANSLATE_NOOP("RequestKinds", "By letter"),
    "phone": QT_TRANSLATE_NOOP("RequestKinds", "By phone"),
    "portal": QT_TRANSLATE_NOOP("RequestKinds", "In the portal"),
    "in_person": QT_TRANSLATE_NOOP("RequestKinds", "In person"),
}
