"""The topics on which both opinions are laid out, the results a person sets, and certainty.

Source: product paper, sections 12 and 13. Keys are stored in cases and never renamed.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from opinion_desktop.domain.text import QT_TRANSLATE_NOOP


class TopicGroup(StrEnum):
    """What a topic is about, in the order of the comparison."""

    DIAGNOSIS = "diagnosis"
    FINDINGS = "findings"
    TREATMENT = "treatment"
    RECOVERY = "recovery"


TOPIC_GROUP_LABELS = {
    TopicGroup.DIAGNOSIS: QT_TRANSLATE_NOOP("Topics", "What it is"),
    TopicGroup.FINDINGS: QT_TRANSLATE_NOOP("Topics", "What was found"),
    TopicGroup.TREATMENT: QT_TRANSLATE_NOOP("Topics", "What to do"),
    TopicGroup.RECOVERY: QT_TRANSLATE_NOOP("Topics", "How it goes on"),
}


@dataclass(frozen=True)
class Topic:
    """One row subject of the comparison; `images` has a row for each study.

    `subject` is the topic inside a sentence: "your view on {subject}".
    """

    key: str
    label: str
    help: str
    subject: str
    group: TopicGroup


TOPICS: tuple[Topic, ...] = (
    Topic(
        "whats_wrong",
        QT_TRANSLATE_NOOP("Topics", "What is wrong?"),
        QT_TRANSLATE_NOOP("Topics", "The name that each doctor gives to the problem."),
        QT_TRANSLATE_NOOP("Topics", "what is wrong"),
        TopicGroup.DIAGNOSIS,
    ),
    Topic(
        "cause",
        QT_TRANSLATE_NOOP("Topics", "What is causing it?"),
        QT_TRANSLATE_NOOP("Topics", "Why the problem came, as each doctor sees it."),
        QT_TRANSLATE_NOOP("Topics", "the cause"),
        TopicGroup.DIAGNOSIS,
    ),
    Topic(
        "certainty",
        QT_TRANSLATE_NOOP("Topics", "How sure are they?"),
        QT_TRANSLATE_NOOP("Topics", "Words such as likely, possible or certain."),
        QT_TRANSLATE_NOOP("Topics", "how sure one can be"),
        TopicGroup.DIAGNOSIS,
    ),
    Topic(
        "complication",
        QT_TRANSLATE_NOOP("Topics", "Is it a complication?"),
        QT_TRANSLATE_NOOP("Topics", "A problem after surgery, normal healing, or something new."),
        QT_TRANSLATE_NOOP("Topics", "a complication"),
        TopicGroup.DIAGNOSIS,
    ),
    Topic(
        "images",
        QT_TRANSLATE_NOOP("Topics", "What do the scans show?"),
        QT_TRANSLATE_NOOP("Topics", "One row for each scan or X-ray."),
        QT_TRANSLATE_NOOP("Topics", "the scans"),
        TopicGroup.FINDINGS,
    ),
    Topic(
        "pathology",
        QT_TRANSLATE_NOOP("Topics", "What does the tissue show?"),
        QT_TRANSLATE_NOOP("Topics", "What the laboratory saw in the tissue that was removed."),
        QT_TRANSLATE_NOOP("Topics", "the tissue result"),
        TopicGroup.FINDINGS,
    ),
    Topic(
        "operation_result",
        QT_TRANSLATE_NOOP("Topics", "Did the operation work?"),
        QT_TRANSLATE_NOOP("Topics", "Whether the operation did what it set out to do."),
        QT_TRANSLATE_NOOP("Topics", "the result of the operation"),
        TopicGroup.FINDINGS,
    ),
    Topic(
        "tests",
        QT_TRANSLATE_NOOP("Topics", "Which tests come next?"),
        QT_TRANSLATE_NOOP("Topics", "Scans, blood tests and other checks that are advised."),
        QT_TRANSLATE_NOOP("Topics", "the next tests"),
        TopicGroup.FINDINGS,
    ),
    Topic(
        "options",
        QT_TRANSLATE_NOOP("Topics", "What are the options?"),
        QT_TRANSLATE_NOOP("Topics", "The treatments that each doctor names, and waiting."),
        QT_TRANSLATE_NOOP("Topics", "the options"),
        TopicGroup.TREATMENT,
    ),
    Topic(
        "reoperation",
        QT_TRANSLATE_NOOP("Topics", "Is another operation advised?"),
        QT_TRANSLATE_NOOP("Topics", "Yes, no, or only if something happens."),
        QT_TRANSLATE_NOOP("Topics", "another operation"),
        TopicGroup.TREATMENT,
    ),
    Topic(
        "urgency",
        QT_TRANSLATE_NOOP("Topics", "How soon?"),
        QT_TRANSLATE_NOOP("Topics", "Whether something must be done now or can wait."),
        QT_TRANSLATE_NOOP("Topics", "how soon to act"),
        TopicGroup.TREATMENT,
    ),
    Topic(
        "risks",
        QT_TRANSLATE_NOOP("Topics", "What are the risks?"),
        QT_TRANSLATE_NOOP("Topics", "What may go badly, and how often."),
        QT_TRANSLATE_NOOP("Topics", "the risks"),
        TopicGroup.TREATMENT,
    ),
    Topic(
        "recovery",
        QT_TRANSLATE_NOOP("Topics", "Which recovery to expect?"),
        QT_TRANSLATE_NOOP("Topics", "How long it takes, and what can be hoped for."),
        QT_TRANSLATE_NOOP("Topics", "the recovery"),
        TopicGroup.RECOVERY,
    ),
    Topic(
        "activity",
        QT_TRANSLATE_NOOP("Topics", "What may I do?"),
        QT_TRANSLATE_NOOP("Topics", "Exercise, work, driving, lifting, and what to avoid."),
        QT_TRANSLATE_NOOP("Topics", "what I may do"),
        TopicGroup.RECOVERY,
    ),
    Topic(
        "medicines",
        QT_TRANSLATE_NOOP("Topics", "Which medicines?"),
        QT_TRANSLATE_NOOP("Topics", "What to take, change or stop, and for how long."),
        QT_TRANSLATE_NOOP("Topics", "the medicines"),
        TopicGroup.RECOVERY,
    ),
    Topic(
        "follow_up",
        QT_TRANSLATE_NOOP("Topics", "When is the next visit?"),
        QT_TRANSLATE_NOOP("Topics", "When to be seen again, and by whom."),
        QT_TRANSLATE_NOOP("Topics", "the next visit"),
        TopicGroup.RECOVERY,
    ),
    Topic(
        "warning_signs",
        QT_TRANSLATE_NOOP("Topics", "Which warning signs matter?"),
        QT_TRANSLATE_NOOP("Topics", "What should make you call or go at once."),
        QT_TRANSLATE_NOOP("Topics", "the warning signs"),
        TopicGroup.RECOVERY,
    ),
    Topic(
        "change_mind",
        QT_TRANSLATE_NOOP("Topics", "What would change their mind?"),
        QT_TRANSLATE_NOOP("Topics", "The finding or event that would lead to other advice."),
        QT_TRANSLATE_NOOP("Topics", "what would change your mind"),
        TopicGroup.RECOVERY,
    ),
)

_BY_KEY = {topic.key: topic for topic in TOPICS}


def topic_of(key: str) -> Topic | None:
    """Return the topic with this key, or None for an own topic or one of a newer program."""
    return _BY_KEY.get(key)


# Text groups of the suggestion engine; for "other" the person chooses.
ENGINE_TOPICS: dict[str, str | None] = {
    "diagnosis": "whats_wrong",
    "cause": "cause",
    "tests": "tests",
    "treatment": "options",
    "medication": "medicines",
    "activity": "activity",
    "followup": "follow_up",
    "urgency": "urgency",
    "prognosis": "recovery",
    "other": None,
}


class RowResult(StrEnum):
    """How two opinions relate on one topic; set by a person, starts as `OPEN`."""

    AGREE = "agree"
    PARTLY = "partly"
    DIFFER = "differ"
    ONLY_FIRST = "only_first"
    ONLY_SECOND = "only_second"
    NEITHER = "neither"
    OPEN = "open"


RESULT_LABELS = {
    RowResult.AGREE: QT_TRANSLATE_NOOP("RowResults", "They agree"),
    RowResult.PARTLY: QT_TRANSLATE_NOOP("RowResults", "Same idea, different detail"),
    RowResult.DIFFER: QT_TRANSLATE_NOOP("RowResults", "They differ"),
    RowResult.ONLY_FIRST: QT_TRANSLATE_NOOP("RowResults", "Only in first"),
    RowResult.ONLY_SECOND: QT_TRANSLATE_NOOP("RowResults", "Only in second"),
    RowResult.NEITHER: QT_TRANSLATE_NOOP("RowResults", "Neither says"),
    RowResult.OPEN: QT_TRANSLATE_NOOP("RowResults", "Not compared yet"),
}
RESULT_HELP = {
    RowResult.AGREE: QT_TRANSLATE_NOOP("RowResults", "Both mean the same."),
    RowResult.PARTLY: QT_TRANSLATE_NOOP(
        "RowResults", "Same direction; place, degree, dose or time differs."
    ),
    RowResult.DIFFER: QT_TRANSLATE_NOOP(
        "RowResults", "Both cannot be followed, or they contradict each other."
    ),
    RowResult.ONLY_FIRST: QT_TRANSLATE_NOOP("RowResults", "The second says nothing about it."),
    RowResult.ONLY_SECOND: QT_TRANSLATE_NOOP("RowResults", "The first says nothing about it."),
    RowResult.NEITHER: QT_TRANSLATE_NOOP("RowResults", "Useful as a question."),
    RowResult.OPEN: QT_TRANSLATE_NOOP("RowResults", "You have not set a result yet."),
}
SUGGESTED_LABEL = QT_TRANSLATE_NOOP("RowResults", "Suggested – check it")


class Certainty(StrEnum):
    """How sure a doctor is, in words with a chance."""

    VERY_SURE = "very_sure"
    FAIRLY_SURE = "fairly_sure"
    LEANING = "leaning"
    UNSURE = "unsure"
    CANNOT_SAY = "cannot_say"


CERTAINTY_LABELS = {
    Certainty.VERY_SURE: QT_TRANSLATE_NOOP("Certainty", "Very sure (more than 9 in 10)"),
    Certainty.FAIRLY_SURE: QT_TRANSLATE_NOOP("Certainty", "Fairly sure (7 to 9 in 10)"),
    Certainty.LEANING: QT_TRANSLATE_NOOP("Certainty", "Leaning to it (5 to 7 in 10)"),
    Certainty.UNSURE: QT_TRANSLATE_NOOP("Certainty", "Unsure (less than half)"),
    Certainty.CANNOT_SAY: QT_TRANSLATE_NOOP("Certainty", "Cannot say"),
}
