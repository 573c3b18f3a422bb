"""A case: whose it is, of what kind, and the operations that it is about."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import uuid4

from opinion_desktop.domain.partial_dates import PartialDate
from opinion_desktop.domain.record_packs import Answer


class Owner(StrEnum):
    """Who alone may write a row; this is what makes merging free of conflicts."""

    PATIENT = "patient"
    SPECIALIST = "specialist"
    FAMILY = "family"


class CaseKind(StrEnum):
    """What can be edited follows from this: product.md section 1."""

    OWN = "own"
    RECEIVED = "received"
    SAMPLE = "sample"


class Side(StrEnum):
    """Which side of the body, as the person says it."""

    NONE = ""
    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"
    MIDDLE = "middle"


@dataclass(frozen=True, kw_only=True)
class Case:
    """One person, one operation or a chain of them, and everything about it.

    `birth_date` is as on the person's papers; `place` is a key of ACCESS_RULES;
    `packs` are keys of the surgery packs; the three `Answer`s are the if-questions.
    """

    key: str
    owner: Owner = Owner.PATIENT
    kind: CaseKind = CaseKind.OWN
    title: str = ""
    patient_name: str = ""
    birth_date: date | None = None
    patient_id: str = ""
    language: str = "en"
    place: str = "other"
    packs: tuple[str, ...] = ()
    implant: Answer = Answer.UNKNOWN
    tissue: Answer = Answer.UNKNOWN
    cancer_or_infection: Answer = Answer.UNKNOWN
    opinion_reasons: tuple[str, ...] = ()
    author: str = ""

    @property
    def case_key(self) -> str:
        """A case belongs to itself."""
        return self.key


@dataclass(frozen=True, kw_only=True)
class Surgery:
    """One operation of the case; day 0 of the recovery when its day is known."""

    key: str
    owner: Owner = Owner.PATIENT
    case_key: str
    operation: str = ""
    side: Side = Side.NONE
    when: PartialDate | None = None
    hospital: str = ""
    surgeon: str = ""

    @property
    def exact_day(self) -> date | None:
        """The day of surgery, or None if only the month or less is known."""
        when = self.when
        if when is None or when.about or when.earliest != when.latest:
            return None
        return when.earliest


def new_key() -> str:
    """Return a fresh identity: a random UUID as text."""
    return str(uuid4())
