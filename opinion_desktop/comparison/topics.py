"""Which topic a unit is about: scores from its words and from the heading it stands under."""

from __future__ import annotations

import re
from collections.abc import Mapping

from opinion_desktop.comparison.lexicon import Lexicon, fold

# What one word of a topic weighs: rare, telling words more than those of every letter.
WEIGHTS = {
    "medication": 3.0,
    "tests": 2.2,
    "followup": 2.5,
    "activity": 2.8,
    "urgency": 3.0,
    "prognosis": 2.8,
    "cause": 2.4,
    "treatment": 2.0,
    "diagnosis": 1.2,
}
MORE = 0.35  # what each further word adds, as a share of the first
HEADING = 3.0
PLAN, NO_PLAN = 0.4, 1.0
PLANNED = ("treatment", "tests", "activity", "medication", "followup")
IF = re.compile(r"\b(?:if|si|en cas)\b")

# The topics of the engine and the topic rows of the Comparison tab (product, section 13).
TOPIC_KEYS = {
    "diagnosis": "whats_wrong",
    "cause": "cause",
    "tests": "tests",
    "treatment": "options",
    "medication": "medicines",
    "activity": "activity",
    "followup": "follow_up",
    "urgency": "urgency",
    "prognosis": "recovery",
    "other": "other",
}


def topic_scores(text: str, heading: str, lexicon: Lexicon) -> dict[str, float]:
    """Score the topics of one unit.

    Args:
        text: canonical text.
        heading: the heading or label it stands under, or "".
        lexicon: the lists of its language.

    Returns:
        Topic to score above 0; empty if nothing tells.
    """
    scores: dict[str, float] = {}
    for topic, weight in WEIGHTS.items():
        different = {m.group() for m in lexicon.topics[topic].finditer(text)}
        if different:
            scores[topic] = weight * (1 + MORE * (len(different) - 1))
    title = fold(heading)
    named = next((key for key in WEIGHTS if title and lexicon.labels[key].search(title)), None)
    if named:
        scores[named] = scores.get(named, 0.0) + HEADING
    if lexicon.cues["plan"].search(text):
        for topic in PLANNED:
            if topic in scores:
                scores[topic] += PLAN
    elif "diagnosis" in scores:
        scores["diagnosis"] += NO_PLAN
    if "urgency" in scores and IF.search(text):
        scores["urgency"] += 1.0
    return scores


def best_topic(scores: Mapping[str, float]) -> str:
    """Name the topic with the highest score; the first of the list if two are equal."""
    return max(WEIGHTS, key=lambda topic: scores.get(topic, 0.0)) if scores else "other"
