"""The checklist of one case: each line, its status, and what was asked of whom."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from opinion_desktop.domain.case import Owner
from opinion_desktop.domain.record_kinds import RecordStatus


@dataclass(frozen=True, kw_only=True)
class RecordItem:
    """One line of the checklist in one case.

    `kind` is a key of RECORD_KINDS or of a pack ("joint.J1"), or "own" with a `label`.
    `status` is never `overdue`: that is computed from `due`.  `ticks` are the numbers
    of the completeness points that a person ticked; `rank` orders own lines.
    """

    key: str
    owner: Owner = Owner.PATIENT
    case_key: str
    kind: str
    label: str = ""
    status: RecordStatus = RecordStatus.NEED
    due: date | None = None
    reason: str = ""
    note: str = ""
    ticks: tuple[int, ...] = ()
    checked: bool = False
    folded: bool = False
    rank: int = 0


@dataclass(frozen=True, kw_only=True)
class RequestStep:
    """One step of asking for a record: `kind` is one of the request steps of product.md 5.2."""

    key: str
    owner: Owner = Owner.PATIENT
    case_key: str
    record_key: str
    kind: str
    when: date
    due: date | None = None
    whom: str = ""
    text: str = ""
