"""What the kind of operation adds to the checklist, and which lines a case then shows.

Source: product paper, sections 5 and 5.1. Keys are stored in cases and never renamed.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from opinion_desktop.domain.operations import COMMON_OPERATIONS, suggest_packs
from opinion_desktop.domain.pack_words import PACK_WORDS
from opinion_desktop.domain.record_kinds import (
    RECORD_KINDS,
    Condition,
    Level,
    RecordGroup,
    RecordKind,
)
from opinion_desktop.domain.text import QT_TRANSLATE_NOOP

__all__ = [
    "COMMON_OPERATIONS",
    "PACKS",
    "Answer",
    "ChecklistLine",
    "Pack",
    "PackItem",
    "checklist",
    "pack_item",
    "suggest_packs",
]


@dataclass(frozen=True, kw_only=True)
class PackItem:
    """One record that only some operations have; its texts are English.

    `hidden` ones stay out of a package until the person ticks them.
    """

    key: str
    label: str
    term: str = ""
    group: RecordGroup
    level: Level
    condition: Condition = Condition.NONE
    note: str = ""
    hidden: bool = False


@dataclass(frozen=True, kw_only=True)
class Pack:
    """The records that one kind of operation adds, and the core ones it makes a must."""

    key: str
    label: str
    items: tuple[PackItem, ...] = ()
    raises: frozenset[str] = frozenset()


def _item(
    key: str,
    group: RecordGroup,
    level: Level,
    condition: Condition = Condition.NONE,
    *,
    note: str = "",
    hidden: bool = False,
) -> PackItem:
    label, term = PACK_WORDS[key]
    return PackItem(
        key=key,
        label=label,
        term=term,
        group=group,
        level=level,
        condition=condition,
        note=note,
        hidden=hidden,
    )


_ITEMS = (
    _item("joint.J1", RecordGroup.DOCTORS, Level.OFTEN),
    _item("joint.J2", RecordGroup.HOSPITAL, Level.MUST),
    _item("joint.J3", RecordGroup.SCANS, Level.MUST),
    _item("joint.J4", RecordGroup.SCANS, Level.OFTEN),
    _item("joint.J5", RecordGroup.TISSUE, Level.MUST),
    _item(
        "joint.J6",
        RecordGroup.TISSUE,
        Level.OFTEN,
        note=QT_TRANSLATE_NOOP("RecordPacks", "Often done if CRP or ESR was raised"),
    ),
    _item("joint.J7", RecordGroup.DOCTORS, Level.OFTEN),
    _item("joint.J8", RecordGroup.YOU, Level.OFTEN),
    _item("joint.J9", RecordGroup.YOU, Level.OFTEN),
    _item("spine.S1", RecordGroup.SCANS, Level.MUST),
    _item("spine.S2", RecordGroup.SCANS, Level.OFTEN),
    _item("spine.S3", RecordGroup.SCANS, Level.MUST),
    _item("spine.S4", RecordGroup.DOCTORS, Level.OFTEN),
    _item("spine.S5", RecordGroup.SCANS, Level.OFTEN),
    _item("spine.S6", RecordGroup.HOSPITAL, Level.MUST),
    _item("spine.S7", RecordGroup.YOU, Level.MUST),
    _item("spine.S8", RecordGroup.YOU, Level.MUST),
    _item("abdomen.A1", RecordGroup.SCANS, Level.MUST),
    _item("abdomen.A2", RecordGroup.SCANS, Level.OFTEN),
    _item("abdomen.A3", RecordGroup.DOCTORS, Level.OFTEN),
    _item("abdomen.A4", RecordGroup.HOSPITAL, Level.MUST, Condition.IMPLANT),
    _item("abdomen.A5", RecordGroup.YOU, Level.OFTEN),
    _item("abdomen.A6", RecordGroup.YOU, Level.OFTEN),
    _item("abdomen.A7", RecordGroup.TISSUE, Level.USEFUL),
    _item("cardiac.C1", RecordGroup.SCANS, Level.MUST),
    _item("cardiac.C2", RecordGroup.SCANS, Level.MUST),
    _item("cardiac.C3", RecordGroup.DOCTORS, Level.MUST),
    _item("cardiac.C4", RecordGroup.SCANS, Level.OFTEN),
    _item("cardiac.C5", RecordGroup.SCANS, Level.USEFUL),
    _item("cardiac.C6", RecordGroup.DOCTORS, Level.OFTEN),
    _item("cardiac.C7", RecordGroup.HOSPITAL, Level.MUST, Condition.IMPLANT),
    _item("cardiac.C8", RecordGroup.MEDICINES, Level.OFTEN),
    _item("cancer.K1", RecordGroup.DOCTORS, Level.MUST),
    _item("cancer.K2", RecordGroup.DOCTORS, Level.OFTEN),
    _item("cancer.K3", RecordGroup.DOCTORS, Level.MUST),
    _item("cancer.K4", RecordGroup.SCANS, Level.OFTEN),
    _item("cancer.K5", RecordGroup.HOSPITAL, Level.OFTEN),
    _item("cancer.K6", RecordGroup.DOCTORS, Level.MUST),
    _item("neuro.N1", RecordGroup.SCANS, Level.MUST),
    _item("neuro.N2", RecordGroup.SCANS, Level.MUST),
    _item("neuro.N3", RecordGroup.TISSUE, Level.MUST, Condition.CANCER),
    _item("neuro.N4", RecordGroup.MEDICINES, Level.OFTEN),
    _item("neuro.N5", RecordGroup.DOCTORS, Level.OFTEN),
    _item("neuro.N6", RecordGroup.DOCTORS, Level.OFTEN),
    _item("gynae.G1", RecordGroup.HOSPITAL, Level.OFTEN),
    _item("gynae.G2", RecordGroup.TISSUE, Level.MUST),
    _item("gynae.G3", RecordGroup.SCANS, Level.MUST),
    _item("gynae.G4", RecordGroup.DOCTORS, Level.OFTEN),
    _item("gynae.G5", RecordGroup.DOCTORS, Level.OFTEN),
    _item("gynae.G6", RecordGroup.HOSPITAL, Level.MUST, Condition.IMPLANT),
    _item("gynae.G7", RecordGroup.YOU, Level.OFTEN),
    _item("gynae.G8", RecordGroup.YOU, Level.USEFUL, hidden=True),
    _item("plastic.P1", RecordGroup.YOU, Level.MUST),
    _item("plastic.P2", RecordGroup.HOSPITAL, Level.MUST, Condition.IMPLANT),
    _item("plastic.P3", RecordGroup.HOSPITAL, Level.OFTEN),
    _item("plastic.P4", RecordGroup.HOSPITAL, Level.OFTEN),
    _item("plastic.P5", RecordGroup.YOU, Level.USEFUL),
)


def _pack(key: str, label: str, *raises: str) -> Pack:
    items = tuple(item for item in _ITEMS if item.key.startswith(f"{key}."))
    return Pack(key=key, label=label, items=items, raises=frozenset(raises))


PACKS: tuple[Pack, ...] = (
    _pack("joint", QT_TRANSLATE_NOOP("RecordPacks", "Joint replacement")),
    _pack("spine", QT_TRANSLATE_NOOP("RecordPacks", "Spine")),
    _pack("abdomen", QT_TRANSLATE_NOOP("RecordPacks", "Belly, hernia, weight loss")),
    _pack("cardiac", QT_TRANSLATE_NOOP("RecordPacks", "Heart and vessels")),
    _pack(
        "cancer",
        QT_TRANSLATE_NOOP("RecordPacks", "Cancer"),
        *("pathology_report", "pathology_slides", "tumour_markers"),
    ),
    _pack("neuro", QT_TRANSLATE_NOOP("RecordPacks", "Brain and nerves")),
    _pack("gynae", QT_TRANSLATE_NOOP("RecordPacks", "Gynaecology")),
    _pack("plastic", QT_TRANSLATE_NOOP("RecordPacks", "Plastic, reconstructive")),
    _pack("other", QT_TRANSLATE_NOOP("RecordPacks", "Other")),
)

_ITEMS_BY_KEY = {item.key: item for item in _ITEMS}


def pack_item(key: str) -> PackItem | None:
    """Return the pack item with this key ("joint.J1"), or None if it is no pack item."""
    return _ITEMS_BY_KEY.get(key)


class Answer(StrEnum):
    """What the start pages are told about the operation."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


@dataclass(frozen=True, kw_only=True)
class ChecklistLine:
    """One line that a case shows: the key of a record kind or pack item, and its level there.

    `folded` lines stand under "Also useful"; nothing is hidden for good.
    """

    key: str
    group: RecordGroup
    level: Level

    @property
    def folded(self) -> bool:
        """Whether the line stands under "Also useful"."""
        return self.level is Level.USEFUL


def checklist(
    packs: Collection[str],
    *,
    implant: Answer = Answer.UNKNOWN,
    tissue: Answer = Answer.UNKNOWN,
    cancer_or_infection: Answer = Answer.UNKNOWN,
    operation_known: bool = True,
    met: Collection[Condition] = (),
) -> tuple[ChecklistLine, ...]:
    """Say which records a case asks for and how much each matters.

    A record whose condition was answered with "no" becomes useful, so it folds away but
    can still be found; "unknown" keeps its level. A pack may raise core records to a must.

    Args:
        packs: keys of PACKS; unknown keys add nothing.
        implant: was something put in?
        tissue: was tissue removed?
        cancer_or_infection: is cancer or infection in question?
        operation_known: False leaves the nine basics alone, whatever the packs.
        met: the conditions `SHARE` and `NEEDED`, once they hold; before, their lines fold.

    Returns:
        The core records in their order, then the pack items in the order of PACKS.
    """
    answers = {
        Condition.NONE: True,
        Condition.IMPLANT: implant is not Answer.NO,
        Condition.TISSUE: tissue is not Answer.NO,
        Condition.CANCER: cancer_or_infection is not Answer.NO,
        Condition.INFECTION: cancer_or_infection is not Answer.NO,
        Condition.SHARE: Condition.SHARE in met,
        Condition.NEEDED: Condition.NEEDED in met,
    }

    def line(kind: RecordKind | PackItem, raised: Collection[str]) -> ChecklistLine:
        level = kind.level if answers[kind.condition] else Level.USEFUL
        level = Level.MUST if kind.key in raised else level
        return ChecklistLine(key=kind.key, group=kind.group, level=level)

    if not operation_known:
        return tuple(line(kind, ()) for kind in RECORD_KINDS if kind.basic)
    chosen = [pack for pack in PACKS if pack.key in packs]
    raised = frozenset[str]().union(*(pack.raises for pack in chosen))
    core = [line(kind, raised) for kind in RECORD_KINDS]
    return (*core, *(line(item, raised) for pack in chosen for item in pack.items))
