"""What a line of the checklist says: its name, status, files and next step, in words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from opinion_desktop.domain.checklist_counts import Counts
from opinion_desktop.domain.checklist_view import Line, NextStep, kind_of
from opinion_desktop.domain.concerns import Concern
from opinion_desktop.domain.files import FileKind, FileState, ImagingStudy, StoredFile
from opinion_desktop.domain.questions import Question
from opinion_desktop.domain.record_kinds import RecordGroup, RecordKind, RecordStatus
from opinion_desktop.domain.records import RecordItem
from opinion_desktop.domain.text import QT_TRANSLATE_NOOP
from opinion_desktop.domain.timeline import Measurement, RecoveryEvent
from opinion_desktop.services import labels
from opinion_desktop.services.filing import other_names
from opinion_desktop.services.workspace import Workspace
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.widgets.cards import ChipKind

_CONTEXT = "RecordWords"
Pair = tuple[str, str]


@dataclass(frozen=True)
class StatusLook:
    """How a status is shown: its icon, its colour name, and the kind of its chip."""

    icon: Icon
    token: str
    chip: ChipKind


STATUS_LOOKS = {
    RecordStatus.NEED: StatusLook(Icon.CIRCLE_DASHED, "link", ChipKind.PRIMARY),
    RecordStatus.ASKED: StatusLook(Icon.CLOCK, "second", ChipKind.SECOND),
    RecordStatus.OVERDUE: StatusLook(Icon.CLOCK_ALERT, "warn", ChipKind.WARN),
    RecordStatus.HAVE: StatusLook(Icon.CIRCLE_CHECK, "agree", ChipKind.AGREE),
    RecordStatus.NONE_EXISTS: StatusLook(Icon.CIRCLE_MINUS, "muted", ChipKind.NEUTRAL),
    RecordStatus.REFUSED: StatusLook(Icon.CIRCLE_X, "differ", ChipKind.DIFFER),
    RecordStatus.NOT_NEEDED: StatusLook(Icon.CIRCLE_SLASH, "muted", ChipKind.NEUTRAL),
}

_PDF = (QT_TRANSLATE_NOOP("RecordWords", "{n} PDF"), QT_TRANSLATE_NOOP("RecordWords", "{n} PDFs"))
_PAGE = (
    QT_TRANSLATE_NOOP("RecordWords", "{n} page"),
    QT_TRANSLATE_NOOP("RecordWords", "{n} pages"),
)
_PHOTO = (
    QT_TRANSLATE_NOOP("RecordWords", "{n} photo"),
    QT_TRANSLATE_NOOP("RecordWords", "{n} photos"),
)
_TEXT = (
    QT_TRANSLATE_NOOP("RecordWords", "{n} text"),
    QT_TRANSLATE_NOOP("RecordWords", "{n} texts"),
)
_FILE = (
    QT_TRANSLATE_NOOP("RecordWords", "{n} other file"),
    QT_TRANSLATE_NOOP("RecordWords", "{n} other files"),
)
_STUDY = (
    QT_TRANSLATE_NOOP("RecordWords", "{n} study"),
    QT_TRANSLATE_NOOP("RecordWords", "{n} studies"),
)
IMAGE = (
    QT_TRANSLATE_NOOP("RecordWords", "{n} image"),
    QT_TRANSLATE_NOOP("RecordWords", "{n} images"),
)
_ENTRY = (
    QT_TRANSLATE_NOOP("RecordWords", "{n} entry"),
    QT_TRANSLATE_NOOP("RecordWords", "{n} entries"),
)
_WORRY = (
    QT_TRANSLATE_NOOP("RecordWords", "{n} worry"),
    QT_TRANSLATE_NOOP("RecordWords", "{n} worries"),
)
_QUESTION = (
    QT_TRANSLATE_NOOP("RecordWords", "{n} question"),
    QT_TRANSLATE_NOOP("RecordWords", "{n} questions"),
)
_MEDICINE = (
    QT_TRANSLATE_NOOP("RecordWords", "Typed in: {n} medicine"),
    QT_TRANSLATE_NOOP("RecordWords", "Typed in: {n} medicines"),
)
_OVERDUE = (
    QT_TRANSLATE_NOOP("RecordWords", "Overdue by {n} day"),
    QT_TRANSLATE_NOOP("RecordWords", "Overdue by {n} days"),
)
_DAMAGED = (
    QT_TRANSLATE_NOOP("RecordWords", "Damaged file"),
    QT_TRANSLATE_NOOP("RecordWords", "{n} damaged files"),
)
_KINDS = {FileKind.PDF: _PDF, FileKind.PHOTO: _PHOTO, FileKind.TEXT: _TEXT}

TO_OFFICE = QT_TRANSLATE_NOOP(
    "HowToAsk",
    "To the records office: “I need a copy of my own records. Which form do you use, what does "
    "it cost, and when can I have it?”",
)
TO_SURGEON = QT_TRANSLATE_NOOP(
    "HowToAsk",
    "To the surgeon: “I want to be sure we have considered every option. Would you support a "
    "second opinion, and whom would you ask?”",
)
TO_FAMILY_DOCTOR = QT_TRANSLATE_NOOP(
    "HowToAsk",
    "To the family doctor: “Could you refer me, and help me read the answer when it comes?”",
)


def counted(n: int, pair: Pair) -> str:
    """Put a number into the singular or plural of a marked pair; French says "0 page"."""
    single = n == 1 or (n == 0 and labels.language() == "fr")
    return labels.translated(_CONTEXT, pair[0 if single else 1]).format(n=n)


def today() -> date:
    """Return the day on this computer."""
    return datetime.now().astimezone().date()


@dataclass(frozen=True, kw_only=True)
class Made:
    """What else a row says: what was typed into this program, and other names in scans.

    `others` has the words about other names by the key of the line.
    """

    entries: int = 0
    medicines: int = 0
    worries: int = 0
    questions: int = 0
    others: Mapping[str, str] = field(default_factory=dict)


def made_in(workspace: Workspace) -> Made:
    """Count what was typed into the case, and find what names somebody else."""
    lines = {study.record_key for study in workspace.all(ImagingStudy)}
    lines |= {file.record_key for file in workspace.all(StoredFile)}
    events = workspace.all(RecoveryEvent)
    return Made(
        entries=len(events) + len(workspace.all(Measurement)),
        medicines=sum(event.kind == "medicine" for event in events),
        worries=sum(bool(concern.what.strip()) for concern in workspace.all(Concern)),
        questions=len(workspace.all(Question)),
        others={key: said for key in lines if (said := other_names(workspace, key))},
    )


# --- lines ---


def record_name(record: RecordItem) -> str:
    """Return the name of a line: the person's own, else that of its kind."""
    if record.label.strip():
        return record.label.strip()
    if record.kind == "own":
        return QCoreApplication.translate("RecordWords", "New record")
    return labels.record_label(record.kind)


def overdue_words(days: int) -> str:
    """Return "Overdue by 8 days"."""
    return counted(days, _OVERDUE)


def status_words(line: Line) -> str:
    """Return the status in words: "Overdue by 8 days", "Have it"."""
    if line.status is RecordStatus.OVERDUE:
        return overdue_words(line.days_overdue)
    return labels.status_label(line.status)


def spoken(line: Line) -> str:
    """Return a line as a screen reader says it: "Operation report, Have it"."""
    return f"{record_name(line.record)}, {status_words(line)}"


def files_words(line: Line, made: Made) -> str:
    """Return what lies under a line: "1 PDF, 3 pages", "2 studies, 8 images", "41 entries"."""
    parts = [] if not line.damaged else [counted(line.damaged, _DAMAGED)]
    whole = [file for file in line.files if file.state is not FileState.DAMAGED]
    for kind, pair in _KINDS.items():
        if found := [file for file in whole if file.kind is kind]:
            parts.append(counted(len(found), pair))
            pages = sum(file.pages for file in found)
            if kind is FileKind.PDF and pages:
                parts.append(counted(pages, _PAGE))
    if others := sum(file.kind not in _KINDS for file in whole):
        parts.append(counted(others, _FILE))
    if line.studies:
        parts += [counted(len(line.studies), _STUDY), counted(line.images, IMAGE)]
    said = ", ".join([*parts, *_made_words(line.record.kind, made)])
    return " · ".join(part for part in (said, made.others.get(line.key, "")) if part)


def _made_words(kind: str, made: Made) -> list[str]:
    if kind == "one_page_timeline" and made.entries:
        return [counted(made.entries, _ENTRY)]
    if kind == "concerns_questions" and (made.worries or made.questions):
        return [counted(made.worries, _WORRY), counted(made.questions, _QUESTION)]
    if kind == "medicines" and made.medicines:
        return [counted(made.medicines, _MEDICINE)]
    return []


_NEXT = {
    NextStep.REPLACE: QT_TRANSLATE_NOOP("RecordWords", "Ask for a new copy"),
    NextStep.CHECK_GUESS: QT_TRANSLATE_NOOP("RecordWords", "Check what was suggested"),
    NextStep.CALL: QT_TRANSLATE_NOOP("RecordWords", "Call and ask when it comes"),
    NextStep.WAIT: QT_TRANSLATE_NOOP("RecordWords", "Type when you expect it"),
    NextStep.ASK_AGAIN: QT_TRANSLATE_NOOP("RecordWords", "Ask why, or ask again"),
    NextStep.WRITE_DOWN: QT_TRANSLATE_NOOP("RecordWords", "Add a file or a note"),
    NextStep.ASK_IMAGES: QT_TRANSLATE_NOOP("RecordWords", "Ask for a copy on CD or USB"),
    NextStep.ASK: QT_TRANSLATE_NOOP("RecordWords", "Ask for a copy"),
}
_MADE_HERE = {
    "one_page_timeline": QT_TRANSLATE_NOOP("RecordWords", "Write it in Timeline"),
    "concerns_questions": QT_TRANSLATE_NOOP("RecordWords", "Write them in Overview"),
}
_MADE_BY_SHARING = QT_TRANSLATE_NOOP("RecordWords", "Made when you share")


def next_words(line: Line) -> str:
    """Return what to do next with a line, or why nothing is left to do."""
    step = line.next_step
    if step is NextStep.EXPECTED and line.record.due:
        pattern = QCoreApplication.translate("RecordWords", "Expected by {date}")
        return pattern.format(date=labels.date_words(line.record.due))
    if step is NextStep.TICKS:
        return points_words(line)
    if step is NextStep.MADE_HERE:
        return labels.translated(_CONTEXT, _MADE_HERE.get(line.record.kind, _MADE_BY_SHARING))
    if step is NextStep.NOTHING:
        if line.status is RecordStatus.HAVE:
            return labels.checked_label() if line.record.checked else ""
        return " ".join(line.record.reason.split())
    return labels.translated(_CONTEXT, _NEXT[step])


_FORMATS = {
    "pdf": QT_TRANSLATE_NOOP("RecordWords", "PDF"),
    "paper": QT_TRANSLATE_NOOP("RecordWords", "paper"),
    "photo": QT_TRANSLATE_NOOP("RecordWords", "photo"),
    "video": QT_TRANSLATE_NOOP("RecordWords", "video"),
    "dicom": QT_TRANSLATE_NOOP("RecordWords", "scan files on disc or USB (DICOM)"),
    "glass": QT_TRANSLATE_NOOP("RecordWords", "glass slides"),
    "wsi": QT_TRANSLATE_NOOP("RecordWords", "slide pictures"),
    "csv": QT_TRANSLATE_NOOP("RecordWords", "table (CSV)"),
    "fhir": QT_TRANSLATE_NOOP("RecordWords", "portal file (FHIR)"),
    "list": QT_TRANSLATE_NOOP("RecordWords", "typed list"),
}


def format_words(record: RecordItem) -> str:
    """Return in which forms a record comes: "PDF, paper"; "" if it is made here or not known."""
    kind = kind_of(record)
    formats = kind.formats if isinstance(kind, RecordKind) else ()
    return ", ".join(labels.translated(_CONTEXT, _FORMATS[f]) for f in formats if f in _FORMATS)


_TABS = {"one_page_timeline": "timeline", "concerns_questions": "overview", "medicines": "timeline"}
_OPEN = {
    "timeline": QT_TRANSLATE_NOOP("RecordWords", "Open the timeline"),
    "overview": QT_TRANSLATE_NOOP("RecordWords", "Open the overview"),
}


def made_tab(record: RecordItem) -> str:
    """Return the tab where a record is typed in, or ""."""
    return _TABS.get(record.kind, "")


def made_here(record: RecordItem) -> str:
    """Return the words of the button that leads to that tab, or ""."""
    return labels.translated(_CONTEXT, _OPEN.get(made_tab(record), ""))


def points_words(line: Line) -> str:
    """Return how many points are ticked: "12 of 14 points ticked"."""
    pattern = QCoreApplication.translate("RecordWords", "{n} of {total} points ticked")
    return pattern.format(n=line.ticked, total=line.points)


_PARTS = (
    ("overdue", QT_TRANSLATE_NOOP("RecordWords", "{n} overdue")),
    ("asked", QT_TRANSLATE_NOOP("RecordWords", "{n} asked")),
    ("to_ask", QT_TRANSLATE_NOOP("RecordWords", "{n} to ask")),
    ("refused", QT_TRANSLATE_NOOP("RecordWords", "{n} refused")),
    ("to_check", QT_TRANSLATE_NOOP("RecordWords", "{n} of the settled to check")),
)
_USEFUL = (
    QT_TRANSLATE_NOOP("RecordWords", "{n} more is also useful."),
    QT_TRANSLATE_NOOP("RecordWords", "{n} more are also useful."),
)


def progress_words(found: Counts) -> str:
    """Return "7 of 10 records settled. 1 overdue, 2 to ask. 11 more are also useful."."""
    pattern = QCoreApplication.translate("RecordWords", "{n} of {total} records settled.")
    sentence = pattern.format(n=found.settled, total=found.total)
    parts = [
        labels.translated(_CONTEXT, text).format(n=getattr(found, name))
        for name, text in _PARTS
        if getattr(found, name)
    ]
    rest = ", ".join(parts)
    left = f"{rest[:1].upper()}{rest[1:]}." if rest else ""
    useful = counted(found.useful, _USEFUL) if found.useful else ""
    return " ".join(part for part in (sentence, left, useful) if part)


def section_title(group: RecordGroup | None, count: int) -> str:
    """Return the heading of a group; None stands for "Also useful (8)"."""
    if group is None:
        return QCoreApplication.translate("RecordWords", "Also useful ({n})").format(n=count)
    return labels.group_label(group)


# --- files and studies ---


def thing_name(thing: StoredFile | ImagingStudy) -> str:
    """Return the name of a file or study, as short as it can be told from others."""
    if isinstance(thing, StoredFile):
        return thing.title.strip() or thing.name
    return " · ".join(_study_parts(thing))


def thing_words(thing: StoredFile | ImagingStudy) -> str:
    """Return what else is known: "PDF · 3 pages · 12 May 2025", "3 images"."""
    if isinstance(thing, ImagingStudy):
        return counted(thing.images, IMAGE)
    parts = [thing.name] if thing.title.strip() and thing.title.strip() != thing.name else []
    if thing.kind is FileKind.PDF and thing.pages:
        parts.append(counted(thing.pages, _PAGE))
    if thing.when is not None:
        parts.append(labels.date_words(thing.when))
    parts.append(labels.file_size_words(thing.size))
    return " · ".join(parts)


def study_words(study: ImagingStudy) -> str:
    """Return a study by date and description: "14 May 2025 · X-ray hip · 3 images"."""
    return " · ".join([*_study_parts(study), counted(study.images, IMAGE)])


def _study_parts(study: ImagingStudy) -> list[str]:
    unnamed = QCoreApplication.translate("RecordWords", "Scan without a name")
    what = study.description.strip() or study.modality or unnamed
    when = labels.date_words(study.when) if study.when else ""
    return [part for part in (when, what) if part]


def person_words(name: str, born: date | None) -> str:
    """Return a person as a scan or case names them: "SMITH, ANNA, born 2 March 1948"."""
    family, _, others = name.partition("^")
    others = " ".join(others.replace("^", " ").split())
    shown = ", ".join(part for part in (family.strip(), others) if part)
    shown = shown or QCoreApplication.translate("RecordWords", "no name")
    if born is None:
        return shown
    pattern = QCoreApplication.translate("RecordWords", "{name}, born {date}")
    return pattern.format(name=shown, date=labels.date_words(born))
