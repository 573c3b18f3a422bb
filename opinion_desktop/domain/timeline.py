"""The recovery: events, medicines and typed values on their dates, sure or unsure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from opinion_desktop.domain.anchors import Anchor
from opinion_desktop.domain.case import Owner
from opinion_desktop.domain.partial_dates import PartialDate


@dataclass(frozen=True, kw_only=True)
class RecoveryEvent:
    """One entry on the timeline; `kind` is a key of EVENT_KINDS.

    A span has an `end` or is `ongoing`.  `dose`, `frequency` and `effect` belong to
    medicines.  `author` is who wrote it, `source` is "me", "device" or "hospital".
    `study_key` and `file_key` name what placed it here, if the program did.
    """

    key: str
    owner: Owner = Owner.PATIENT
    case_key: str
    kind: str
    title: str = ""
    start: PartialDate
    end: PartialDate | None = None
    ongoing: bool = False
    text: str = ""
    dose: str = ""
    frequency: str = ""
    effect: str = ""
    anchors: tuple[Anchor, ...] = ()
    show_to_doctor: bool = True
    author: str = ""
    source: str = "me"
    study_key: str = ""
    file_key: str = ""

    @property
    def is_span(self) -> bool:
        """Whether it lasts, rather than happens."""
        return self.ongoing or self.end is not None


@dataclass(frozen=True, kw_only=True)
class Measurement:
    """A typed value on a date; `measure` is a key of MEASURES.

    `value` is in the measure's own unit (temperature in degrees Celsius); `second` is
    the lower blood pressure and the like; `time` is "HH:MM" or "".
    """

    key: str
    owner: Owner = Owner.PATIENT
    case_key: str
    measure: str
    value: Decimal
    second: Decimal | None = None
    when: PartialDate
    time: str = ""
    place: str = ""
    note: str = ""
    author: str = ""
    source: str = "me"


def in_order(entries: Iterable[RecoveryEvent]) -> tuple[RecoveryEvent, ...]:
    """Sort events by their earliest day, then their latest; unknown dates come last."""
    return tuple(sorted(entries, key=lambda entry: (*entry.start.sort_key(), entry.key)))
