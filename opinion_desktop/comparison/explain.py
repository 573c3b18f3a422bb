"""The sentence templates behind the reasons, and proposals as JSON.

The engine has no words of its own about medicine: fixed sentences around exact quotes.
"""

from __future__ import annotations

from collections.abc import Sequence

from opinion_desktop.comparison.proposals import Proposal, Reason
from opinion_desktop.domain.text import QT_TRANSLATE_NOOP

ENGINE = "2"  # raised when the same texts may give other rows

REASONS: dict[str, str] = {
    "number": QT_TRANSLATE_NOOP("Reasons", "The numbers are different: first {a}, second {b}."),
    "dose": QT_TRANSLATE_NOOP("Reasons", "The dose is different: first {a}, second {b}."),
    "how_often": QT_TRANSLATE_NOOP("Reasons", "How often is different: first {a}, second {b}."),
    "how_long": QT_TRANSLATE_NOOP("Reasons", "The time is different: first {a}, second {b}."),
    "when": QT_TRANSLATE_NOOP("Reasons", "The date or time is different: first {a}, second {b}."),
    "range": QT_TRANSLATE_NOOP("Reasons", "The times or amounts overlap: first {a}, second {b}."),
    "one_number": QT_TRANSLATE_NOOP("Reasons", "Only one of them gives this number: {a}."),
    "presence": QT_TRANSLATE_NOOP(
        "Reasons", "One says there is, the other says there is not: {a} / {b}."
    ),
    "ruled_out": QT_TRANSLATE_NOOP(
        "Reasons", "One rules it out, the other leaves it open: {a} / {b}."
    ),
    "surer": QT_TRANSLATE_NOOP("Reasons", "One sounds surer than the other: {a} / {b}."),
    "unsure": QT_TRANSLATE_NOOP("Reasons", "One sounds surer than the other. One says: {a}."),
    "side": QT_TRANSLATE_NOOP(
        "Reasons", "The side is different: first {a}, second {b}. Worth a question to both."
    ),
    "level": QT_TRANSLATE_NOOP("Reasons", "The level is different: first {a}, second {b}."),
    "stage": QT_TRANSLATE_NOOP("Reasons", "The stage is different: first {a}, second {b}."),
    "medicine": QT_TRANSLATE_NOOP(
        "Reasons", "They name different medicines: first {a}, second {b}."
    ),
    "do_or_not": QT_TRANSLATE_NOOP(
        "Reasons", "One advises it, the other advises against it: {a} / {b}."
    ),
    "start_stop": QT_TRANSLATE_NOOP(
        "Reasons", "One says go on or start, the other says stop: {a} / {b}."
    ),
    "now_or_if": QT_TRANSLATE_NOOP("Reasons", "One says now, the other only if: {a} / {b}."),
    "condition": QT_TRANSLATE_NOOP("Reasons", "One adds a condition: {a}."),
    "addition": QT_TRANSLATE_NOOP("Reasons", "One adds: {a}."),
    "explanation": QT_TRANSLATE_NOOP(
        "Reasons", "They give different explanations: first {a}, second {b}."
    ),
    "opposite": QT_TRANSLATE_NOOP(
        "Reasons", "These words point in different directions: {a} / {b}."
    ),
    "says_so": QT_TRANSLATE_NOOP("Reasons", "One says so itself: {a}."),
    "same_value": QT_TRANSLATE_NOOP("Reasons", "The same in both, after conversion: {a} = {b}."),
    "same_words": QT_TRANSLATE_NOOP("Reasons", "They seem to say the same. A word in common: {a}."),
    "same_meaning": QT_TRANSLATE_NOOP("Reasons", "They seem to say the same in other words."),
    "weak": QT_TRANSLATE_NOOP(
        "Reasons", "Put side by side because they may be about the same thing. Please check."
    ),
    "one_side": QT_TRANSLATE_NOOP(
        "Reasons",
        "Only one opinion mentions this. That does not mean that the other disagrees.",
    ),
}


def in_english(reason: Reason) -> str:
    """Word a reason in English; the window translates the template first.

    Args:
        reason: of a proposal.

    Returns:
        The sentence with its quotes.
    """
    return REASONS[reason.key].format(**dict(reason.facts))


def to_json(proposals: Sequence[Proposal]) -> dict[str, object]:
    """Give proposals as plain values for `--json`.

    Args:
        proposals: as `compare` gave them.

    Returns:
        {"rows": [...], "engine": version}; spans are [start, end) offsets of characters.
    """
    rows = [
        {
            "topic": proposal.topic,
            "first": [list(span) for span in proposal.first],
            "second": [list(span) for span in proposal.second],
            "label": proposal.label.value,
            "grounded": proposal.is_grounded,
            "reasons": [
                {
                    "key": reason.key,
                    "text": in_english(reason),
                    "first": None if reason.first is None else list(reason.first),
                    "second": None if reason.second is None else list(reason.second),
                }
                for reason in proposal.reasons
            ],
        }
        for proposal in proposals
    ]
    return {"rows": rows, "engine": ENGINE}
