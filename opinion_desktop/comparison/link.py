"""Which units speak of the same thing: named features, a probability, the best pairing.

There is no feature of the position in the text, on purpose: a second opinion that keeps the
order of the first would teach it, and shuffled sentences would then be lost.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from opinion_desktop.comparison.lap import assign
from opinion_desktop.comparison.units import Unit
from opinion_desktop.comparison.vectors import LENGTH, Vectors

Array = NDArray[np.float64]
Counts = Mapping[Any, int]  # whole numbers under hashable keys

THRESHOLD, ATTACH = 0.12, 0.55  # to pair two units; to join a leftover to a pair
SIDE_LIMIT = 3  # units a side in one row
GRAM = 4
NOT_A_WORD = re.compile(r"[^a-z0-9]+")
TOPICS = ("followup", "urgency", "prognosis")
CAUSE = 2.0  # score from which a unit explains
VECTOR_SQUARE = float(LENGTH * LENGTH)


@dataclass(frozen=True)
class Model:
    """A logistic model: feature name to (mean, deviation, weight), and the intercept."""

    intercept: float
    features: Mapping[str, tuple[float, float, float]]

    def probability(self, values: Iterator[tuple[str, Array]], shape: tuple[int, ...]) -> Array:
        """Add up the features, one array at a time, and squash the sum.

        Args:
            values: names with arrays of `shape`; names without a weight are passed over.
            shape: of the result.

        Returns:
            Probabilities, rounded to millionths so that machines agree.
        """
        total = np.full(shape, self.intercept)
        for name, value in values:
            if name in self.features:
                mean, deviation, weight = self.features[name]
                total += (value - mean) / deviation * weight
        squashed: Array = np.round(1 / (1 + np.exp(-np.clip(total, -30, 30))), 6)
        return squashed


@dataclass
class _Growing:
    """A pair that leftovers may join."""

    sides: tuple[list[int], list[int]]
    probability: float


@dataclass(frozen=True)
class Group:
    """Linked units by their index, and the probability of the pair they grew from."""

    first: tuple[int, ...]
    second: tuple[int, ...]
    probability: float


def _shared(one: Sequence[Counts], two: Sequence[Counts]) -> Array:
    """Sum the products of whole numbers under common keys: (len(one), len(two)), exact."""
    common = set().union(*one) & set().union(*two)
    column = {key: place for place, key in enumerate(sorted(common, key=repr))}
    left, right = (np.zeros((len(side), max(1, len(column)))) for side in (one, two))
    for array, side in ((left, one), (right, two)):
        for row, counts in enumerate(side):
            for key, count in counts.items():
                if key in column:
                    array[row, column[key]] = count
    return np.asarray(left @ right.T, dtype=np.float64)


def _flags(first: Sequence[Unit], second: Sequence[Unit], name: str) -> tuple[Array, Array]:
    """Count what units have in common, and where both have some but none in common."""
    one = [dict.fromkeys(getattr(unit, name), 1) for unit in first]
    two = [dict.fromkeys(getattr(unit, name), 1) for unit in second]
    common = _shared(one, two)
    both = np.array([[bool(a)] for a in one]) & np.array([[bool(b) for b in two]])
    return common, (both & (common == 0)).astype(np.float64)


def _lengths(sides: Sequence[Counts]) -> Array:
    squares = [float(sum(count * count for count in counts.values())) for counts in sides]
    return np.asarray(np.sqrt(np.maximum(squares, 1.0)), dtype=np.float64)


def _grams(unit: Unit) -> Counter[str]:
    text = f" {NOT_A_WORD.sub(' ', unit.mapped.text)} "
    return Counter(text[place : place + GRAM] for place in range(len(text) - GRAM + 1))


def cosines(first: Sequence[Unit], second: Sequence[Unit], vectors: Vectors) -> Array:
    """Compare the vectors of whole sentences: (n, m), -1 to 1."""
    one, two = (vectors.sentences([list(u.spelled) for u in side]) for side in (first, second))
    exact = (one @ two.T).astype(np.float64)
    norm = [np.sqrt(np.maximum((v.astype(np.float64) ** 2).sum(1), 1.0)) for v in (one, two)]
    cosine: Array = exact / norm[0][:, None] / norm[1][None, :]
    return cosine


def _alignment(
    first: Sequence[Unit], second: Sequence[Unit], vectors: Vectors, stop: frozenset[str]
) -> tuple[Array, Array]:
    """Find for each word its nearest in the other unit: means both ways, (n, m) each."""
    words = [
        [
            sorted({w for w in u.spelled if w not in stop and w[0].isalpha() and len(w) > 1})
            for u in side
        ]
        for side in (first, second)
    ]
    known = [sorted({w for unit in side for w in unit}) for side in words]
    place = [{word: index for index, word in enumerate(side)} for side in known]
    seen = Counter(word for side in words for unit in side for word in unit)
    near = vectors.words(known[0]) @ vectors.words(known[1]).T
    np.maximum(near, 0.0, out=near)
    for word in place[0].keys() & place[1].keys():
        near[place[0][word], place[1][word]] = VECTOR_SQUARE
    units = len(first) + len(second)
    results = []
    for way, table in ((0, near), (1, near.T)):
        mine, theirs = words[way], words[1 - way]
        best = np.zeros((len(known[way]), len(theirs)))
        for column, unit in enumerate(theirs):
            if unit:
                best[:, column] = table[:, [place[1 - way][w] for w in unit]].max(1)
        rarity = np.zeros((len(mine), max(1, len(known[way]))))
        for row, unit in enumerate(mine):
            for word in unit:
                rarity[row, place[way][word]] = round(
                    100 * np.log((units + 1) / (seen[word] + 0.5))
                )
        best = best if len(known[way]) else np.zeros((1, len(theirs)))
        total = np.maximum(rarity.sum(1, keepdims=True), 1.0)
        results.append(rarity @ best / (total * VECTOR_SQUARE))
    return results[0], results[1].T


def _ranks(base: Array) -> Array:
    """Give each cell the number of better cells in its row; equal cells share a rank."""
    ordered = np.sort(-base, axis=1)
    return np.array(
        [
            np.searchsorted(order, -row, side="left")
            for order, row in zip(ordered, base, strict=True)
        ],
        dtype=np.float64,
    )


def _topical(first: Sequence[Unit], second: Sequence[Unit]) -> Iterator[tuple[str, Array]]:
    """Give the features of topics, background and amounts."""
    outer = np.logical_and.outer
    topics = [np.array([u.topic for u in side]) for side in (first, second)]
    yield "same", (topics[0][:, None] == topics[1][None, :]).astype(np.float64)
    for name in TOPICS:
        yield name, outer(topics[0] == name, topics[1] == name).astype(np.float64)
    explains = [np.array([u.topics.get("cause", 0.0) >= CAUSE for u in s]) for s in (first, second)]
    yield "cause", outer(*explains).astype(np.float64)
    background = [np.array([u.background for u in side]) for side in (first, second)]
    yield "background_x", np.not_equal.outer(*background).astype(np.float64)
    kinds = [[{q.dimension for q in u.quantities} for u in side] for side in (first, second)]
    telling = [[dict.fromkeys(k - {"time", "perday"}, 1) for k in side] for side in kinds]
    yield "dimension", _shared(*telling)
    timed = [np.array(["time" in k for k in side]) for side in kinds]
    yield "time", outer(*timed).astype(np.float64)
    values = [
        [{(q.dimension, q.name, round(q.low, 6)): 1 for q in u.quantities} for u in side]
        for side in (first, second)
    ]
    yield "value", (_shared(*values) > 0).astype(np.float64)


def features(
    first: Sequence[Unit],
    second: Sequence[Unit],
    weights: Mapping[str, float],
    vectors: Vectors,
    stop: frozenset[str],
) -> Iterator[tuple[str, Array]]:
    """Compute all features of all pairs.

    Args:
        first: n units, at least one.
        second: m units, at least one.
        weights: of stems and concepts, in thousandths exact.
        vectors: the table.
        stop: words that tell nothing.

    Yields:
        The name of a feature and its values, (n, m).
    """
    thousandths = {word: round(1000 * weight) for word, weight in weights.items()}
    bags = [[{w: thousandths[w] for w in u.bag} for u in side] for side in (first, second)]
    common = _shared(*bags)
    length = [_lengths(side) for side in bags]
    lexical = common / length[0][:, None] / length[1][None, :]
    contained = np.minimum(1, common / np.minimum(length[0][:, None], length[1][None, :]) ** 2)
    yield "lexical", lexical
    yield "contained", contained
    grams = [[_grams(unit) for unit in side] for side in (first, second)]
    lengths = [_lengths(side) for side in grams]
    yield "letters", _shared(*grams) / lengths[0][:, None] / lengths[1][None, :]
    vector = cosines(first, second, vectors)
    yield "vector", vector
    ahead, back = _alignment(first, second, vectors, stop)
    yield "aligned", (ahead + back) / 2
    yield "aligned_best", np.maximum(ahead, back)
    scores = [
        [{t: round(1000 * s) for t, s in u.topics.items()} for u in side]
        for side in (first, second)
    ]
    size = [_lengths(side) for side in scores]
    topical = _shared(*scores) / size[0][:, None] / size[1][None, :]
    yield "topics", topical
    medicine, other_medicine = _flags(first, second, "medicines")
    yield "medicine", (medicine > 0).astype(np.float64)
    yield "medicine_x", other_medicine
    slot, other_slot = _flags(first, second, "slots")
    yield "slot", (slot > 0).astype(np.float64)
    yield "slot_x", other_slot
    yield "concept", _flags(first, second, "concepts")[0]
    stems = [[dict.fromkeys(u.bag, 1) for u in side] for side in (first, second)]
    yield "shared", np.minimum(4, _shared(*stems))
    yield from _topical(first, second)
    base = lexical + 0.5 * contained + vector + ahead + back + 0.3 * topical
    base = np.round(base + 0.3 * (slot > 0) + 0.3 * (medicine > 0), 9)
    by_row, by_column = _ranks(base), _ranks(base.T).T
    yield "row_rank", 1 / (1 + by_row)
    yield "column_rank", 1 / (1 + by_column)
    yield "mutual", ((by_row == 0) & (by_column == 0)).astype(np.float64)


def _components(likely: NDArray[np.bool_]) -> Iterator[tuple[list[int], list[int]]]:
    """Split the likely pairs into islands that share no unit."""
    free = set(range(likely.shape[0]))
    for start in range(likely.shape[0]):
        if start not in free or not likely[start].any():
            continue
        rows, columns = {start}, set[int]()
        frontier = {start}
        while frontier:
            reached = set(np.flatnonzero(likely[sorted(frontier)].any(0)).tolist()) - columns
            columns |= reached
            frontier = (
                set(np.flatnonzero(likely[:, sorted(reached)].any(1)).tolist()) - rows
                if reached
                else set()
            )
            rows |= frontier
        free -= rows
        yield sorted(rows), sorted(columns)


def pairs(probability: Array, threshold: float = THRESHOLD) -> list[tuple[int, int]]:
    """Pair units one to one with the largest sum of probabilities.

    Args:
        probability: (n, m).
        threshold: below it nothing is paired.

    Returns:
        Pairs (row, column), sorted.
    """
    likely = probability >= threshold
    found = []
    for rows, columns in _components(likely):
        block = np.where(likely, probability, 0.0)[np.ix_(rows, columns)]
        found += [(rows[i], columns[j]) for i, j in assign(block) if block[i, j] > 0]
    return sorted(found)


def groups(probability: Array, threshold: float = THRESHOLD) -> tuple[Group, ...]:
    """Pair units, then let every leftover join the row of its best partner.

    Args:
        probability: (n, m).
        threshold: below it nothing is paired.

    Returns:
        Groups of at most three units a side; units in no group stand alone.
    """
    grown = [
        _Growing(([i], [j]), float(probability[i, j])) for i, j in pairs(probability, threshold)
    ]
    for axis in (0, 1):
        home = {group.sides[1 - axis][0]: group for group in grown}
        placed = {index for group in grown for index in group.sides[axis]}
        table = probability if axis == 0 else probability.T
        for index in range(table.shape[0]):
            best = int(table[index].argmax())
            group = home.get(best)
            if index in placed or group is None or table[index, best] < ATTACH:
                continue
            if len(group.sides[axis]) < SIDE_LIMIT:
                group.sides[axis].append(index)
    return tuple(
        Group(tuple(sorted(g.sides[0])), tuple(sorted(g.sides[1])), g.probability) for g in grown
    )
