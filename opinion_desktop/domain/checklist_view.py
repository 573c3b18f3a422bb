"""What the records page shows: lines with their files, in groups, and how many are settled.

Pure: takes the values of a case and a day, gives facts; words are found by the page.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from opinion_desktop.domain.files import FileState, ImagingStudy, StoredFile
from opinion_desktop.domain.opinions import Opinion
from opinion_desktop.domain.record_kinds import (
    RECORD_KINDS,
    RecordGroup,
    RecordKind,
    RecordStatus,
    overdue,
    record_kind,
)
from opinion_desktop.domain.record_packs import PACKS, PackItem, pack_item
from opinion_desktop.domain.records import RecordItem

OWN = "own"  # kind of the lines that a person adds


class NextStep(StrEnum):
    """What is to be done with one line; the first that holds, in this order."""

    REPLACE = "replace"
    CHECK_GUESS = "check_guess"
    CALL = "call"
    EXPECTED = "expected"
    WAIT = "wait"
    ASK_AGAIN = "ask_again"
    MADE_HERE = "made_here"
    WRITE_DOWN = "write_down"
    ASK_IMAGES = "ask_images"
    ASK = "ask"
    TICKS = "ticks"
    NOTHING = "nothing"


@dataclass(frozen=True, kw_only=True)
class Line:
    """One line of the checklist with all that lies under it.

    Attributes:
        record: the line as it is stored.
        group: where it is to be had.
        status: to show; may be `OVERDUE`.
        days_overdue: days since the due date, 0 if it is not overdue.
        files: papers and photos filed here, by date.
        studies: studies filed here, by date.
        damaged: how many of its files cannot be read, images of its studies among them.
        guessed: keys of files and studies that nobody has confirmed here.
        ticked: how many points a person ticked.
        points: how many points there are to tick.
    """

    record: RecordItem
    group: RecordGroup
    status: RecordStatus
    days_overdue: int = 0
    files: tuple[StoredFile, ...] = ()
    studies: tuple[ImagingStudy, ...] = ()
    damaged: int = 0
    guessed: tuple[str, ...] = ()
    ticked: int = 0
    points: int = 0

    @property
    def key(self) -> str:
        """The key of the record."""
        return self.record.key

    @property
    def is_empty(self) -> bool:
        """Whether nothing is filed here."""
        return not self.files and not self.studies

    @property
    def images(self) -> int:
        """How many images its studies have."""
        return sum(study.images for study in self.studies)

    @property
    def is_to_do(self) -> bool:
        """Whether something is left to do; a useful line that nobody began is not."""
        if self.damaged or self.guessed:
            return True
        if self.record.folded:
            return self.status is not RecordStatus.NEED and not self.status.is_settled
        return not self.status.is_settled

    @property
    def next_step(self) -> NextStep:
        """What is to be done next."""
        if self.damaged:
            return NextStep.REPLACE
        if self.guessed:
            return NextStep.CHECK_GUESS
        if self.status is RecordStatus.ASKED:
            return NextStep.EXPECTED if self.record.due else NextStep.WAIT
        plain = {RecordStatus.OVERDUE: NextStep.CALL, RecordStatus.REFUSED: NextStep.ASK_AGAIN}
        if self.status in plain:
            return plain[self.status]
        if self.status is RecordStatus.NEED:
            return _to_get(self.group)
        if self.status is RecordStatus.HAVE and self.points and not self.record.checked:
            return NextStep.TICKS
        return NextStep.NOTHING


_TO_GET = {
    RecordGroup.APP: NextStep.MADE_HERE,
    RecordGroup.YOU: NextStep.WRITE_DOWN,
    RecordGroup.SCANS: NextStep.ASK_IMAGES,
}


def _to_get(group: RecordGroup) -> NextStep:
    return _TO_GET.get(group, NextStep.ASK)


@dataclass(frozen=True)
class Section:
    """Lines under one heading; `group` is None for "Also useful"."""

    group: RecordGroup | None
    lines: tuple[Line, ...]


@dataclass(frozen=True, kw_only=True)
class Progress:
    """How far the lines are that a case asks for; the five parts add up to `total`."""

    settled: int = 0
    overdue: int = 0
    asked: int = 0
    to_ask: int = 0
    refused: int = 0

    @property
    def total(self) -> int:
        """All lines that count."""
        return self.settled + self.overdue + self.asked + self.to_ask + self.refused


def kind_of(record: RecordItem) -> RecordKind | PackItem:
    """Return the kind of a line: of the core list, of a pack, or one that is not known."""
    return pack_item(record.kind) or record_kind(record.kind)


def group_of(record: RecordItem) -> RecordGroup:
    """Return where a record is to be had; own lines stand under "From you"."""
    return kind_of(record).group


def is_imaging(record: RecordItem) -> bool:
    """Whether scans belong here, which come on discs and in folders."""
    kind = kind_of(record)
    if isinstance(kind, PackItem):
        return kind.group is RecordGroup.SCANS
    return "dicom" in kind.formats


def lines_of(
    records: Iterable[RecordItem],
    files: Iterable[StoredFile],
    studies: Iterable[ImagingStudy],
    today: date,
) -> tuple[Line, ...]:
    """Put together each record and what is filed under it.

    Args:
        records: of one case.
        files: of the case; DICOM objects count through their study.
        studies: of the case.
        today: a due date before it has passed.

    Returns:
        One line for each record, in the order of the checklist.
    """
    papers: dict[str, list[StoredFile]] = defaultdict(list)
    broken: dict[str, int] = defaultdict(int)
    for file in files:
        if not file.study_key:
            papers[file.record_key].append(file)
        elif file.state is FileState.DAMAGED:
            broken[file.study_key] += 1
    scans: dict[str, list[ImagingStudy]] = defaultdict(list)
    for study in studies:
        scans[study.record_key].append(study)
    return tuple(
        _line(record, papers[record.key], scans[record.key], broken, today)
        for record in sorted(records, key=_rank)
    )


def _line(
    record: RecordItem,
    files: list[StoredFile],
    studies: list[ImagingStudy],
    broken: dict[str, int],
    today: date,
) -> Line:
    kind = kind_of(record)
    points = len(kind.ticks) if isinstance(kind, RecordKind) else 0
    status = overdue(record.status, record.due, today)
    late = status is RecordStatus.OVERDUE and record.due is not None
    return Line(
        record=record,
        group=kind.group,
        status=status,
        days_overdue=(today - record.due).days if late and record.due else 0,
        files=tuple(sorted(files, key=_paper_order)),
        studies=tuple(sorted(studies, key=_study_order)),
        damaged=sum(file.state is FileState.DAMAGED for file in files)
        + sum(broken.get(study.key, 0) for study in studies),
        guessed=tuple(file.key for file in files if file.guess)
        + tuple(study.key for study in studies if study.guess),
        ticked=sum(number < points for number in record.ticks),
        points=points,
    )


def _rank(record: RecordItem) -> tuple[int, int]:
    return _PLACES.get(record.kind, len(_PLACES)), record.rank


_PLACES = {
    key: place
    for place, key in enumerate(
        [kind.key for kind in RECORD_KINDS] + [item.key for pack in PACKS for item in pack.items]
    )
}


def _paper_order(file: StoredFile) -> tuple[bool, date, str]:
    when = file.when.earliest if file.when else None
    return when is None, when or date.max, file.name


def _study_order(study: ImagingStudy) -> tuple[bool, date, str]:
    return study.when is None, study.when or date.max, study.description


def sections(lines: Iterable[Line], *, to_do: bool = False) -> tuple[Section, ...]:
    """Group lines by where they are to be had; useful ones come last, in a section of their own.

    Args:
        lines: as `lines_of` gives them.
        to_do: leave out what is done, and groups with nothing left.
    """
    shown = [line for line in lines if line.is_to_do or not to_do]
    grouped = [
        Section(group, tuple(x for x in shown if x.group is group and not x.record.folded))
        for group in RecordGroup
    ]
    useful = Section(None, tuple(line for line in shown if line.record.folded))
    return tuple(section for section in (*grouped, useful) if section.lines)


def progress(lines: Iterable[Line]) -> Progress:
    """Count the lines that a case asks for; those under "Also useful" do not count."""
    asked_for = [line.status for line in lines if not line.record.folded]
    return Progress(
        settled=sum(status.is_settled for status in asked_for),
        overdue=asked_for.count(RecordStatus.OVERDUE),
        asked=asked_for.count(RecordStatus.ASKED),
        to_ask=asked_for.count(RecordStatus.NEED),
        refused=asked_for.count(RecordStatus.REFUSED),
    )


@dataclass(frozen=True)
class Loose:
    """What lies under no line: files that belong to no study, and studies, oldest first."""

    files: tuple[StoredFile, ...]
    studies: tuple[ImagingStudy, ...]

    def __len__(self) -> int:
        return len(self.files) + len(self.studies)


def loose(
    records: Iterable[RecordItem],
    files: Iterable[StoredFile],
    studies: Iterable[ImagingStudy],
    opinions: Iterable[Opinion] = (),
) -> Loose:
    """Find what nobody has filed yet, also what lies under a line that is gone.

    A letter of an opinion has its place on the Opinions tab: it is not asked about.
    """
    known = {record.key for record in records}
    letters = {opinion.letter_key for opinion in opinions}
    return Loose(
        tuple(
            file
            for file in files
            if not file.study_key and file.record_key not in known and file.key not in letters
        ),
        tuple(study for study in studies if study.record_key not in known),
    )
