"""What worries the person: the concern card of product.md section 8."""

from __future__ import annotations

from dataclasses import dataclass

from opinion_desktop.domain.anchors import Anchor
from opinion_desktop.domain.case import Owner, Side
from opinion_desktop.domain.partial_dates import PartialDate


@dataclass(frozen=True, kw_only=True)
class Concern:
    """One worry in the person's own words; only `what` and `since` are asked for.

    `since_kind` is "", "before", "right_after" or "later"; `strength_*` are 0 to 10;
    `rank` orders them, most important first.
    """

    key: str
    owner: Owner = Owner.PATIENT
    case_key: str
    rank: int = 0
    what: str = ""
    since_kind: str = ""
    since: PartialDate | None = None
    where: str = ""
    side: Side = Side.NONE
    quality: tuple[str, ...] = ()
    strength_now: int | None = None
    strength_worst: int | None = None
    pattern: str = ""
    worse: str = ""
    better: str = ""
    told: str = ""
    worry: str = ""
    hope: str = ""
    not_acceptable: str = ""
    evidence: tuple[Anchor, ...] = ()
    author: str = ""


@dataclass(frozen=True, kw_only=True)
class HealthFact:
    """A line of the person's background; `kind` is "allergy", "condition" or "operation"."""

    key: str
    owner: Owner = Owner.PATIENT
    case_key: str
    kind: str
    text: str = ""
    detail: str = ""
    rank: int = 0
