"""All data of the engine, loaded once from its folder and passed in."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from opinion_desktop.comparison.lexicon import Lexicon, compile_lexicon, joined, read_words
from opinion_desktop.comparison.link import Model
from opinion_desktop.comparison.vectors import Vectors

TWO_SIDED = ("agree", "partly", "differ")


@dataclass(frozen=True, kw_only=True)
class Resources:
    """Word lists by language, the vector table, and the weights of both models."""

    lexicons: Mapping[str, Lexicon]
    vectors: Vectors
    link: Model
    labels: Mapping[str, Model]

    @classmethod
    def load(cls, folder: Path) -> Resources:
        """Read everything the engine needs.

        Args:
            folder: `resources/comparison`.

        Returns:
            The loaded data; it takes about 40 MB and may be shared by all threads.

        Raises:
            OSError: if a file is missing.
        """
        weights = json.loads((folder / "weights.json").read_text(encoding="utf-8"))
        return cls(
            lexicons=read_lexicons(folder),
            vectors=Vectors.load(folder),
            link=read_model(weights["link"]),
            labels={label: read_model(weights["label"][label]) for label in TWO_SIDED},
        )

    @property
    def stop(self) -> frozenset[str]:
        """Words that tell nothing, of all languages."""
        return frozenset().union(*(lexicon.stop for lexicon in self.lexicons.values()))

    @property
    def generic(self) -> frozenset[str]:
        """Stems that every letter holds, of all languages."""
        return frozenset().union(*(lexicon.generic for lexicon in self.lexicons.values()))


def read_lexicons(folder: Path) -> dict[str, Lexicon]:
    """Compile the word lists; French letters also use English names of medicines and tests."""
    english, french = (read_words(folder / f"words_{code}.json") for code in ("en", "fr"))
    return {"en": compile_lexicon(english), "fr": compile_lexicon(joined(french, english))}


def read_model(stored: dict[str, Any]) -> Model:
    """Read a model as it stands in weights.json: name to [mean, deviation, weight]."""
    features = {
        name: (float(mean), float(deviation), float(weight))
        for name, (mean, deviation, weight) in stored["features"].items()
    }
    return Model(float(stored["intercept"]), features)
