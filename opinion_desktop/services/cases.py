"""Begins cases, lists them for Home, and takes them away so that they can come back.

What happens inside an open case is left to `Workspace`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from PySide6.QtCore import QCoreApplication

from opinion_desktop.domain.case import Case, Owner, Side, Surgery, new_key
from opinion_desktop.domain.changes import Change, Entity
from opinion_desktop.domain.concerns import Concern
from opinion_desktop.domain.next_action import RecordProgress, record_progress
from opinion_desktop.domain.partial_dates import PartialDate, Precision
from opinion_desktop.domain.record_packs import Answer, checklist
from opinion_desktop.domain.records import RecordItem
from opinion_desktop.domain.timeline import RecoveryEvent
from opinion_desktop.services.labels import date_words, language
from opinion_desktop.services.workspace import Workspace
from opinion_desktop.storage import codec, rows
from opinion_desktop.storage.library import Library

START = "start"  # answers of the start pages that are not a case yet
REMOVED = "removed_case"  # the rows of the cases that were removed, the last one last
MOST_REMOVALS = 20
SESSION = "session"  # written by the window: which case was open when the program ended


@dataclass(frozen=True, kw_only=True)
class CaseAnswers:
    """What the start pages were told; everything may be missing.

    `packs_chosen` says that the person chose the packs, so that the name of the operation
    suggests no others.  `place` is a key of ACCESS_RULES, "" while none was chosen.
    """

    operation: str = ""
    packs: tuple[str, ...] = ()
    packs_chosen: bool = False
    patient_name: str = ""
    when: PartialDate | None = None
    side: Side = Side.NONE
    hospital: str = ""
    surgeon: str = ""
    place: str = ""
    implant: Answer = Answer.UNKNOWN
    tissue: Answer = Answer.UNKNOWN
    cancer_or_infection: Answer = Answer.UNKNOWN
    worry: str = ""


@dataclass(frozen=True, kw_only=True)
class StartedCase:
    """The start pages as they were left: the answers and the page, 0 for the first thing."""

    answers: CaseAnswers = CaseAnswers()
    page: int = 0


@dataclass(frozen=True, kw_only=True)
class CaseSummary:
    """One line of the case list.

    `progress` and `opened` are of the last time the case was open here; None if it was not.
    """

    case: Case
    progress: RecordProgress | None = None
    opened: datetime | None = None


# --- starting a case ---


def keep_start(library: Library, started: StartedCase) -> None:
    """Remember the start pages, so that closing half-way loses nothing.

    Raises:
        DiskFull: if there is no room.
        LibraryDamaged: if the database can no longer be written.
    """
    answers = codec.to_json(started.answers)
    library.set_state(START, {"page": started.page, "answers": answers})


def kept_start(library: Library) -> StartedCase:
    """Return the start pages as they were left, or empty ones."""
    state = library.state(START)
    try:
        answers = codec.from_json(CaseAnswers, str(state["answers"]))
        return StartedCase(answers=answers, page=int(state["page"]))
    except (KeyError, ValueError):  # nothing was left, or another version left it
        return StartedCase()


def create_case(library: Library, answers: CaseAnswers) -> Case:
    """Write a new case in one step: checklist, surgery, its day on the timeline, a first worry.

    Args:
        library: gets the case; the kept start pages are forgotten.
        answers: of the start pages.

    Returns:
        The case that is now stored.

    Raises:
        LibraryReadOnly: if another window has the library.
        DiskFull: if there is no room; nothing is stored then.
        LibraryDamaged: if the database can no longer be written.
    """
    case = Case(
        key=new_key(),
        title=case_title(answers),
        patient_name=answers.patient_name.strip(),
        language=language(),
        place=answers.place or "other",
        packs=answers.packs,
        implant=answers.implant,
        tissue=answers.tissue,
        cancer_or_infection=answers.cancer_or_infection,
    )
    records = _records(case, operation_known=bool(answers.operation.strip() or answers.packs))
    written: list[Entity] = [case, *records, *_operation(case, answers)]
    if answers.worry.strip():
        written.append(Concern(key=new_key(), case_key=case.key, what=answers.worry.strip()))
    library.write(tuple(Change(None, entity) for entity in written))
    _remember(library, case.key, record_progress(records, _today()))
    library.set_state(START, {})
    return case


def create_case_for_files(library: Library, title: str = "") -> Case:
    """Write a case that knows nothing yet, for files that come before any answer.

    Raises:
        LibraryReadOnly: if another window has the library.
        DiskFull: if there is no room; nothing is stored then.
        LibraryDamaged: if the database can no longer be written.
    """
    case = Case(key=new_key(), title=title or case_title(CaseAnswers()), language=language())
    records = _records(case, operation_known=False)
    written: tuple[Entity, ...] = (case, *records)
    library.write(tuple(Change(None, entity) for entity in written))
    _remember(library, case.key, record_progress(records, _today()))
    return case


def case_title(answers: CaseAnswers) -> str:
    """Name a case after its operation and month: "My knee replacement, May 2025"."""
    operation, when = _inside(answers.operation.strip()), _month_words(answers.when)
    translate = QCoreApplication.translate
    if operation and when:
        pattern = translate("Cases", "My {operation}, {when}")
    elif operation:
        pattern = translate("Cases", "My {operation}")
    elif when:
        pattern = translate("Cases", "My surgery, {when}")
    else:
        pattern = translate("Cases", "My case")
    return pattern.format(operation=operation, when=when)


def _inside(name: str) -> str:
    """Begin with a small letter, as inside a sentence; "TKR" stays as it is."""
    return name if name[1:2].isupper() else name[:1].lower() + name[1:]


def _month_words(when: PartialDate | None) -> str:
    """Return the date without its day; "" if it is not known or a long span."""
    if when is None or when.earliest is None or when.precision is Precision.RANGE:
        return ""
    if when.precision is Precision.DAY:
        return date_words(PartialDate.month(when.earliest.year, when.earliest.month))
    return date_words(when)


def _records(case: Case, *, operation_known: bool) -> tuple[RecordItem, ...]:
    lines = checklist(
        case.packs,
        implant=case.implant,
        tissue=case.tissue,
        cancer_or_infection=case.cancer_or_infection,
        operation_known=operation_known,
    )
    return tuple(
        RecordItem(key=new_key(), case_key=case.key, kind=line.key, folded=line.folded, rank=place)
        for place, line in enumerate(lines)
    )


def _operation(case: Case, answers: CaseAnswers) -> tuple[Entity, ...]:
    """Return the surgery, and its place on the timeline if anything is known of it."""
    operation = answers.operation.strip()
    surgery = Surgery(
        key=new_key(),
        case_key=case.key,
        operation=operation,
        side=answers.side,
        when=answers.when,
        hospital=answers.hospital.strip(),
        surgeon=answers.surgeon.strip(),
    )
    if not (operation or answers.when):
        return (surgery,)
    event = RecoveryEvent(
        key=new_key(),
        case_key=case.key,
        kind="surgery",
        title=operation,
        start=answers.when or PartialDate.unknown(),
    )
    return surgery, event


# --- the case list ---


def summaries(library: Library) -> tuple[CaseSummary, ...]:
    """List all cases for Home without loading any: the one that was open last comes first.

    Raises:
        LibraryDamaged: if the database can no longer be read.
    """
    cases = [case for case in library.cases().entities if isinstance(case, Case)]
    # If the program ended with a case open, nobody has had the time to remember that one.
    left_open = str(library.state(SESSION).get("case", ""))
    listed = [_summary(case, library.state(_state(case.key))) for case in cases]

    def order(line: CaseSummary) -> tuple[bool, float]:
        opened = line.opened.timestamp() if line.opened else 0.0
        return line.case.key == left_open, opened

    return tuple(sorted(listed, key=order, reverse=True))


def remember_summary(library: Library, workspace: Workspace) -> None:
    """Remember what Home says about a case; call when the case is closed.

    Raises:
        DiskFull: if there is no room.
        LibraryDamaged: if the database can no longer be written.
    """
    progress = record_progress(workspace.all(RecordItem), _today())
    _remember(library, workspace.case_key, progress)


def _remember(library: Library, key: str, progress: RecordProgress) -> None:
    summary = {
        "settled": progress.settled,
        "total": progress.total,
        "overdue": progress.overdue,
        "opened": datetime.now(UTC).isoformat(),
    }
    library.set_state(_state(key), {"summary": summary})


def _summary(case: Case, state: dict[str, Any]) -> CaseSummary:
    kept = state.get("summary")
    if not kept:
        return CaseSummary(case=case)
    return CaseSummary(
        case=case,
        progress=RecordProgress(
            settled=kept["settled"], total=kept["total"], overdue=kept["overdue"]
        ),
        opened=datetime.fromisoformat(kept["opened"]),
    )


def _state(key: str) -> str:
    return f"case:{key}"


def _today() -> date:
    return datetime.now().astimezone().date()


# --- taking a case away ---


def remove_case(library: Library, key: str) -> Case | None:
    """Take a case out of the library; `undo_last_removal` brings it back, also tomorrow.

    Its stored files stay, so that nothing is lost.

    Returns:
        The case that is gone, or None if there was none.

    Raises:
        LibraryReadOnly: if another window has the library.
        DiskFull: if there is no room; the case is still there then.
        LibraryDamaged: if the database can no longer be written.
    """
    entities = library.load(key).entities
    gone = next((entity for entity in entities if isinstance(entity, Case)), None)
    if gone is None:
        return None
    # Remembered first: if the program ends in between, the case is there and Undo does nothing.
    kept = [
        [rows.NAMES[type(entity)], entity.key, entity.owner.value, codec.to_json(entity)]
        for entity in entities
    ]
    earlier = library.state(REMOVED).get("removals", [])
    removals = [*earlier, {"case": key, "rows": kept}][-MOST_REMOVALS:]
    library.set_state(REMOVED, {"removals": removals})
    library.write(tuple(Change(entity, None) for entity in entities))
    return gone


def undo_last_removal(library: Library) -> str:
    """Bring back the case that was removed last.

    Returns:
        Its key, or "" if there is nothing to bring back.

    Raises:
        LibraryReadOnly: if another window has the library.
        DiskFull: if there is no room.
        LibraryDamaged: if the database can no longer be written.
    """
    removals = library.state(REMOVED).get("removals", [])
    while removals:
        last = removals.pop()
        key = str(last["case"])
        if not library.load(key).entities:
            entities = [_entity(key, *row) for row in last["rows"]]
            library.write(tuple(Change(None, entity) for entity in entities))
            library.set_state(REMOVED, {"removals": removals})
            return key
    return ""


def _entity(case_key: str, name: str, key: str, owner: str, body: str) -> Entity:
    kind = rows.KINDS[name]
    identity: dict[str, object] = {"key": key, "owner": Owner(owner)}
    if kind is not Case:
        identity["case_key"] = case_key
    entity: Entity = codec.from_json(kind, body, **identity)
    return entity
