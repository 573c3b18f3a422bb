"""What a doctor wrote: an opinion and its statements, topic by topic, each with its source."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from opinion_desktop.domain.anchors import Anchor
from opinion_desktop.domain.case import Owner
from opinion_desktop.domain.partial_dates import PartialDate


class OpinionKind(StrEnum):
    """Which opinion it is."""

    FIRST = "first"
    SECOND = "second"
    THIRD = "third"


class Said(StrEnum):
    """Whether a doctor speaks of a topic; all three are answers."""

    SAID = "said"
    NOT_MENTIONED = "not_mentioned"
    CANNOT_ANSWER = "cannot_answer"


@dataclass(frozen=True, kw_only=True)
class Opinion:
    """One doctor's written view, copied from a letter by the person.

    `letter_key` is the stored file it was copied from; `way` is "records", "video",
    "in_person" or ""; a `locked` one came as a reply and is never edited.
    """

    key: str
    owner: Owner = Owner.PATIENT
    case_key: str
    kind: OpinionKind
    author: str = ""
    specialty: str = ""
    place: str = ""
    when: PartialDate | None = None
    language: str = ""
    way: str = ""
    letter_key: str = ""
    note: str = ""
    locked: bool = False
    checked_with: str = ""


@dataclass(frozen=True, kw_only=True)
class Statement:
    """One sentence or answer under a topic, in the doctor's words, with its place.

    `topic` is a key of TOPICS or of an own topic ("own.<key>"); `short` is the reader's
    own short version; `certainty` is a key of the certainty words or "".
    """

    key: str
    owner: Owner = Owner.PATIENT
    case_key: str
    opinion_key: str
    topic: str
    said: Said = Said.SAID
    quote: str = ""
    short: str = ""
    anchors: tuple[Anchor, ...] = ()
    certainty: str = ""
    rank: int = 0
