"""The words with which a question about a topic begins; a person changes them before asking."""

from __future__ import annotations

from opinion_desktop.domain.comparison_rows import Row, quotes
from opinion_desktop.domain.opinions import Opinion
from opinion_desktop.domain.questions import Recipient
from opinion_desktop.domain.text import QT_TRANSLATE_NOOP
from opinion_desktop.domain.topics import RowResult
from opinion_desktop.services.labels import translated
from opinion_desktop.ui.comparison import words

CONTEXT = "ComparisonAsking"
LETTERS = 90  # of each doctor's words; a question is read out
_BOTH = QT_TRANSLATE_NOOP(
    "ComparisonAsking",
    "About {topic}: {first} wrote {words}; {second} wrote {others}. Why is that different?",
)
_ONE = QT_TRANSLATE_NOOP(
    "ComparisonAsking", "About {topic}: {first} wrote {words}. What is your view?"
)
_PLAIN = QT_TRANSLATE_NOOP("ComparisonAsking", "About {topic}: could you tell me more?")
_APART = {RowResult.DIFFER, RowResult.PARTLY, RowResult.OPEN}


def asking(row: Row, opinions: tuple[Opinion, Opinion]) -> tuple[str, Recipient]:
    """Suggest a question about a topic.

    Args:
        row: the topic in both opinions.
        opinions: the two that are compared.

    Returns:
        Its words, and for whom it is: both where they differ or agree; where only one says
        something, the other.
    """
    said = [_words(row, side) for side in (0, 1)]
    names = [one.author.strip() or words.opinion_name(one) for one in opinions]
    topic = words.subject_in_words(row)
    if all(said) and row.result in _APART:
        text = translated(CONTEXT, _BOTH)
        filled = text.format(
            topic=topic, first=names[0], words=said[0], second=names[1], others=said[1]
        )
        return filled, Recipient.BOTH
    if any(said) and not all(said):
        speaker = 0 if said[0] else 1
        text = translated(CONTEXT, _ONE)
        filled = text.format(topic=topic, first=names[speaker], words=said[speaker])
        return filled, _recipient(opinions[1 - speaker])
    return translated(CONTEXT, _PLAIN).format(topic=topic), Recipient.BOTH


def _recipient(opinion: Opinion) -> Recipient:
    kind = opinion.kind.value
    return Recipient(kind) if kind in set(Recipient) else Recipient.BOTH


def _words(row: Row, side: int) -> str:
    """Quote one doctor: the deciding sentence if there is one, shortened at a word."""
    pairs = row.suggestion.deciding if row.suggestion else ()
    deciding = [sentence for pair in pairs for sentence in (pair.first, pair.second)[side]]
    said = [*deciding, *quotes((row.first, row.second)[side])]
    return words.quoted(shortened(said[0])) if said else ""


def shortened(text: str) -> str:
    """Cut a sentence at the end of a word, with "…" for the rest."""
    text = " ".join(text.split())
    if len(text) <= LETTERS:
        return text
    return text[:LETTERS].rpartition(" ")[0].rstrip(",;: ") + "…"
