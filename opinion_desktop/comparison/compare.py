"""Propose how two written opinions relate: rows, suggested labels, reasons; offline, repeatable.

It helps to read; people decide. Nothing here says that the opinions agree, and silence is
never read as disagreement.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence

import numpy as np

from opinion_desktop.comparison.facts import DENIED
from opinion_desktop.comparison.link import Array, Model, features, groups
from opinion_desktop.comparison.normalise import Span
from opinion_desktop.comparison.proposals import Label, Proposal, Reason
from opinion_desktop.comparison.quantities import same
from opinion_desktop.comparison.reasons import HARD, Finding, Reader
from opinion_desktop.comparison.resources import TWO_SIDED, Resources
from opinion_desktop.comparison.topics import TOPIC_KEYS, WEIGHTS, best_topic
from opinion_desktop.comparison.units import Stopped, Unit, units_of, wanted, weights_of

__all__ = ["Label", "Proposal", "Reason", "Resources", "Span", "Stopped", "aside", "compare"]

NEAR = ("vector", "aligned", "aligned_best", "lexical")  # features that link and label share
AGREE_MIN = 0.6  # how sure the label model must be to say "agree"
ALIGNED = 0.45  # likeness of words from which two sentences without a common word may agree
SAME_WORDING = 0.7  # share of common words from which one other value is no paraphrase
GROUND = 0.5  # share of common words from which a shared telling word may carry a common idea
VALUES = frozenset({"number", "side", "level", "medicine"})
OPPOSED = frozenset(  # findings beside which no "same idea" is suggested
    {"negation", "opposite", "medicine", "explanation", "side", "now_or_if", "disagrees"}
)
DIFFER_FROM, PARTLY_SUM, WORDING = 1.5, 1.0, 0.12
CAUSE = TOPIC_KEYS["cause"]
SAYS_SO, SAYS_SO_AT_MOST = 0.8, 1.4  # what "I agree" takes off shades of meaning
KINDS = [
    "negation",
    "certainty",
    "side",
    "level",
    "number",
    "range",
    "opposite",
    "medicine",
    "extra_medicine",
    "extra_number",
    "one_number",
    "condition",
    "now_or_if",
    "addition",
    "hedge",
    "disagrees",
    "agrees",
    "explanation",
    "same_value",
]


def _never() -> bool:
    return False


def compare(
    first: str,
    second: str,
    resources: Resources,
    *,
    topic: str = "",
    cancelled: Callable[[], bool] = _never,
) -> tuple[Proposal, ...]:
    """Propose rows for two opinions.

    Args:
        first: the first opinion, or one statement of it.
        second: the second opinion, or one statement of it.
        resources: as `Resources.load` gave them.
        topic: the key under which both texts stand, if they stand under one.
        cancelled: asked between stages and between units.

    Returns:
        Rows in the order of the first text, then what only the second says. Every sentence
        that is no greeting (see `aside`) stands in exactly one row. Exchanging the texts
        gives the mirrored rows.

    Raises:
        Stopped: if nobody wants the result any more.
    """
    if second < first:  # one order inside, so that exchanged texts give mirrored rows exactly
        rows = [row.mirrored() for row in _rows((second, first), resources, topic, cancelled)]
    else:
        rows = list(_rows((first, second), resources, topic, cancelled))
    return tuple(sorted(rows, key=lambda row: (not row.first, row.first, row.second)))


def aside(text: str, resources: Resources) -> tuple[Span, ...]:
    """Name the sentences that `compare` leaves aside: greetings and closing formulas.

    Args:
        text: an opinion.
        resources: as `Resources.load` gave them.

    Returns:
        Spans, in the order of the text.
    """
    units = units_of(text, resources.lexicons, _never)
    kept = {unit.span for unit in wanted(units)}
    return tuple(unit.span for unit in units if unit.span not in kept)


def _rows(
    texts: tuple[str, str], resources: Resources, topic: str, cancelled: Callable[[], bool]
) -> Iterator[Proposal]:
    first, second = (wanted(units_of(text, resources.lexicons, cancelled)) for text in texts)
    linked: tuple[set[int], set[int]] = (set(), set())
    if first and second:
        weights = weights_of(first + second, resources.generic)
        near: dict[str, Array] = {}
        named = features(first, second, weights, resources.vectors, resources.stop)
        shape = (len(first), len(second))
        probability = resources.link.probability(_watched(named, near, cancelled), shape)
        for group in groups(probability):
            if cancelled():
                raise Stopped
            linked[0].update(group.first)
            linked[1].update(group.second)
            pair = ([first[i] for i in group.first], [second[j] for j in group.second])
            nearest = best_of(near, group.first, group.second)
            score = round(1000 * group.probability)
            yield _row(texts, pair, weights, nearest, score, resources, topic)
    for side, units in enumerate((first, second)):
        for index, unit in enumerate(units):
            if index not in linked[side]:
                yield _alone(unit, side)


def _watched(
    named: Iterator[tuple[str, Array]], near: dict[str, Array], cancelled: Callable[[], bool]
) -> Iterator[tuple[str, Array]]:
    """Pass the features on, and keep those that the label model needs too.

    Raises:
        Stopped: if nobody wants the result any more.
    """
    for name, values in named:
        if cancelled():
            raise Stopped
        if name in NEAR:
            near[name] = values
        yield name, values


def best_of(
    near: Mapping[str, Array], first: Sequence[int], second: Sequence[int]
) -> dict[str, float]:
    """Give the nearest two sentences of a row.

    Args:
        near: feature name to (n, m), as `features` gave it; others than NEAR are passed over.
        first: indices of units of the first text.
        second: of the second.

    Returns:
        Feature name to the largest value.
    """
    return {name: float(near[name][np.ix_(first, second)].max()) for name in NEAR}


def _alone(unit: Unit, side: int) -> Proposal:
    spans = (unit.span,)
    return Proposal(
        topic=TOPIC_KEYS[unit.topic],
        first=spans if side == 0 else (),
        second=spans if side == 1 else (),
        label=Label.ONLY_FIRST if side == 0 else Label.ONLY_SECOND,
        reasons=(
            Reason(
                "one_side",
                (),
                unit.span if side == 0 else None,
                unit.span if side == 1 else None,
            ),
        ),
        score_milli=0,
    )


def _row(
    texts: tuple[str, str],
    pair: tuple[Sequence[Unit], Sequence[Unit]],
    weights: Mapping[str, float],
    near: Mapping[str, float],
    score_milli: int,
    resources: Resources,
    topic: str,
) -> Proposal:
    """Label one linked row; the label never comes without a reason."""
    reader = Reader(texts, pair, weights, resources)
    found = reader.findings()
    about = {TOPIC_KEYS[unit.topic] for group in pair for unit in group}
    if [u.mapped.text for u in pair[0]] == [v.mapped.text for v in pair[1]]:
        label, is_grounded = Label.AGREE, True  # the same words, whatever a model thinks
    else:
        label = settle(
            decide(label_features(pair, reader.wording, found, near), resources.labels),
            found,
            wording=reader.wording,
            grounds=reader.has_common_words or near["aligned_best"] >= ALIGNED,
        )
        explains = topic == CAUSE or CAUSE in about
        is_grounded = _is_grounded(label, reader, found, explains=explains)
    hard = [f.reason for f in found if f.weight >= DIFFER_FROM]
    soft = [f.reason for f in found if 0 < f.weight < DIFFER_FROM]
    notes = [f.reason for f in found if f.weight == 0]
    if label is Label.AGREE:
        reasons = [*notes, *soft, reader.common_words()]
    else:
        spans = (pair[0][0].span, pair[1][0].span)
        reasons = [*hard, *soft, *notes] if hard or soft else [Reason("weak", (), *spans), *notes]
    scores: Counter[str] = Counter()
    for unit in (*pair[0], *pair[1]):
        scores.update(unit.topics)
    return Proposal(
        topic=TOPIC_KEYS[best_topic(scores)],
        first=tuple(unit.span for unit in pair[0]),
        second=tuple(unit.span for unit in pair[1]),
        label=label,
        reasons=tuple(dict.fromkeys(reasons)),
        score_milli=score_milli,
        is_grounded=is_grounded,
    )


def _is_grounded(label: Label, reader: Reader, found: Sequence[Finding], *, explains: bool) -> bool:
    """Whether a label stands on more than likeness of words, so that a person may be shown it."""
    if label is Label.DIFFER:
        return True
    if any(one.kind in OPPOSED for one in found) or not _is_same_idea(
        reader, found, explains=explains
    ):
        return False
    return label is Label.AGREE or any(one.weight > 0 for one in found)


def _is_same_idea(reader: Reader, found: Sequence[Finding], *, explains: bool) -> bool:
    """Whether something but the likeness of words speaks for a common idea.

    Two explanations of one complaint share the words of the complaint; only nearly the same
    words, or "I agree", make them one explanation.
    """
    kinds = {finding.kind for finding in found}
    says_so = "agrees" in kinds and reader.says_so and reader.says_alike
    if explains:
        return says_so or (reader.says_alike and reader.wording >= SAME_WORDING)
    return "same_value" in kinds or says_so or (reader.says_alike and reader.wording >= GROUND)


def settle(label: Label, found: Sequence[Finding], *, wording: float, grounds: bool) -> Label:
    """Hold the label of the model to the findings.

    Args:
        label: of the model.
        found: of the row.
        wording: share of words in common, 0 to 1.
        grounds: whether both use a telling word, or words near in meaning.

    Returns:
        "differ" where a value is changed in the same words, and else only with a hard
        finding; "agree" only without one and on some ground; else "partly".
    """
    if wording >= SAME_WORDING and any(f.weight >= HARD and f.kind in VALUES for f in found):
        return Label.DIFFER
    hard = any(finding.weight >= DIFFER_FROM for finding in found)
    grounds = grounds or any(finding.kind in {"same_value", "agrees"} for finding in found)
    if (label is Label.DIFFER and not hard) or (label is Label.AGREE and (hard or not grounds)):
        return Label.PARTLY
    return label


def rule(found: Sequence[Finding], wording: float) -> Label:
    """Give the label that the findings alone would give.

    Args:
        found: of one row.
        wording: share of words in common, 0 to 1.

    Returns:
        agree, partly or differ.
    """
    most = max((finding.weight for finding in found), default=0.0)
    total = sum(finding.weight for finding in found)
    if any(finding.kind == "agrees" for finding in found) and most < HARD:
        total -= SAYS_SO
        most = min(most, SAYS_SO_AT_MOST)
    if most >= DIFFER_FROM:
        return Label.DIFFER
    if most >= 1 or total >= PARTLY_SUM or wording < WORDING:
        return Label.PARTLY
    return Label.AGREE


def label_features(
    pair: tuple[Sequence[Unit], Sequence[Unit]],
    wording: float,
    found: Sequence[Finding],
    near: Mapping[str, float],
) -> dict[str, float]:
    """Name everything the label model looks at; exchanging the sides changes nothing.

    Args:
        pair: the linked units of either side.
        wording: share of words in common, 0 to 1.
        found: of this row.
        near: of the nearest two sentences, as `best_of` gave it.

    Returns:
        Feature name to value.
    """
    values = dict.fromkeys(KINDS, 0.0)
    for finding in found:
        values[finding.kind] = max(values[finding.kind], finding.weight)
    for kind in ("agrees", "same_value"):
        values[kind] = float(any(finding.kind == kind for finding in found))
    by_rule = rule(found, wording)
    values["hard"] = float(sum(finding.weight >= DIFFER_FROM for finding in found))
    values["denials"] = float(sum(finding.kind == "negation" for finding in found))
    values["wording"] = wording
    values.update(near)
    for label in TWO_SIDED:
        values[f"rule_{label}"] = float(by_rule == label)
    for topic in WEIGHTS:
        values[f"topic_{topic}"] = float(topic in {pair[0][0].topic, pair[1][0].topic})
    values["agree_few_words"] = values["rule_agree"] * (1 - wording)
    denied = [
        any(token.polarity == DENIED for unit in group for token in unit.plain) for group in pair
    ]
    values["denied_once"] = float(denied[0] != denied[1])
    values["denied_both"] = float(all(denied))
    values["equal_number"] = float(
        any(
            p.dimension == q.dimension and same(p, q)
            for u in pair[0]
            for p in u.quantities
            for v in pair[1]
            for q in v.quantities
        )
    )
    return values


def decide(values: Mapping[str, float], models: Mapping[str, Model]) -> Label:
    """Choose the most probable label; "agree" only if the model is sure enough.

    Args:
        values: of `label_features`.
        models: one a label.

    Returns:
        agree, partly or differ.
    """
    chance = {
        label: float(models[label].probability(((n, np.array(v)) for n, v in values.items()), ()))
        for label in TWO_SIDED
    }
    best = max(TWO_SIDED, key=lambda label: chance[label])
    if best == Label.AGREE and chance[best] < AGREE_MIN * sum(chance.values()):
        return Label.PARTLY
    return Label(best)
