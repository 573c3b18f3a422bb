"""What the engine proposes: rows of spans, a suggested label and the reasons for it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from opinion_desktop.comparison.normalise import Span


class Label(StrEnum):
    """The suggested result of a row; a person decides."""

    AGREE = "agree"
    PARTLY = "partly"
    DIFFER = "differ"
    ONLY_FIRST = "only_first"
    ONLY_SECOND = "only_second"


MIRRORED = {Label.ONLY_FIRST: Label.ONLY_SECOND, Label.ONLY_SECOND: Label.ONLY_FIRST}


@dataclass(frozen=True)
class Reason:
    """Why a row has its label.

    `key` names a sentence in `explain.REASONS`, `facts` fills its placeholders with exact
    quotes; `first` and `second` are the deciding words in either text.
    """

    key: str
    facts: tuple[tuple[str, str], ...]
    first: Span | None
    second: Span | None

    def mirrored(self) -> Reason:
        """Give the same reason with the texts exchanged."""
        facts = self.facts
        if {"a", "b"} <= {name for name, _ in facts}:
            other = {"a": "b", "b": "a"}
            facts = tuple(sorted((other.get(name, name), words) for name, words in facts))
        return replace(self, facts=facts, first=self.second, second=self.first)


@dataclass(frozen=True, kw_only=True)
class Proposal:
    """One suggested row: its topic, the sentences of either text, label and reasons.

    `topic` is a key of the Comparison tab or "other"; spans are half-open character offsets
    into the texts as given. `score_milli` tells how sure the engine is of the pairing,
    0 to 1000; it orders rows to check and is never shown. `is_grounded` is whether the label
    stands on more than likeness of words; if not, a person is told that both write about
    the same thing, and no label.
    """

    topic: str
    first: tuple[Span, ...]
    second: tuple[Span, ...]
    label: Label
    reasons: tuple[Reason, ...]
    score_milli: int
    is_grounded: bool = True

    def mirrored(self) -> Proposal:
        """Give the same row with the texts exchanged."""
        return replace(
            self,
            first=self.second,
            second=self.first,
            label=MIRRORED.get(self.label, self.label),
            reasons=tuple(reason.mirrored() for reason in self.reasons),
        )
