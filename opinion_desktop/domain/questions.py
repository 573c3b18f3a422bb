"""Questions to each doctor, and what the family decides."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from opinion_desktop.domain.anchors import Anchor
from opinion_desktop.domain.case import Owner


class Recipient(StrEnum):
    """To whom a question goes."""

    FIRST = "first"
    SECOND = "second"
    BOTH = "both"
    FAMILY = "family"


class QuestionStatus(StrEnum):
    """How far a question has come."""

    TO_ASK = "to_ask"
    ASKED = "asked"
    ANSWERED = "answered"
    SETTLED = "settled"
    THIRD_OPINION = "third_opinion"


@dataclass(frozen=True, kw_only=True)
class Question:
    """A question for a doctor, its answer and its status.

    `bank` is the id of the question bank it came from, `topic` the comparison row,
    `reason` the key of why the opinions differ; `answered_on` is when it was answered.
    """

    key: str
    owner: Owner = Owner.FAMILY
    case_key: str
    text: str
    recipient: Recipient = Recipient.BOTH
    status: QuestionStatus = QuestionStatus.TO_ASK
    rank: int = 0
    bank: str = ""
    topic: str = ""
    reason: str = ""
    answer: str = ""
    answered_by: str = ""
    answered_on: date | None = None
    anchors: tuple[Anchor, ...] = ()
    author: str = ""


@dataclass(frozen=True, kw_only=True)
class Decision:
    """Where the family leans and why; earlier ones are kept as further entities.

    `leaning` is "first", "second", "more_information", "other" or "" (not decided yet);
    `readiness` are the answers to the four questions to ourselves: yes, not_yet, not_sure.
    """

    key: str
    owner: Owner = Owner.FAMILY
    case_key: str
    leaning: str = ""
    why: str = ""
    matters: str = ""
    who: str = ""
    when: date | None = None
    readiness: tuple[str, ...] = ("", "", "", "")
    current: bool = True


@dataclass(frozen=True, kw_only=True)
class NextStep:
    """Something to do: what, who, until when."""

    key: str
    owner: Owner = Owner.FAMILY
    case_key: str
    text: str
    who: str = ""
    until: date | None = None
    done: bool = False
    rank: int = 0


WAITING = frozenset({QuestionStatus.TO_ASK, QuestionStatus.ASKED})


def waiting_questions(questions: Iterable[Question]) -> tuple[Question, ...]:
    """Return the questions that wait for an answer, in the person's order.

    The tabs count these: to ask, or asked and not answered yet, to a doctor or in the
    family. The sheet for a second doctor has its own, see `overview.open_questions`.

    Args:
        questions: of one case.
    """
    waiting = (one for one in questions if one.status in WAITING)
    return tuple(sorted(waiting, key=lambda one: (one.rank, one.key)))
