"""Word vectors from a static table of word pieces: numpy alone, no tokenizer, no model.

Everything is rounded to whole numbers, so that sums of products are exact and come out
the same on every machine, in whatever order its library adds.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from opinion_desktop.comparison.lexicon import fold

Matrix = NDArray[np.float32]

WORD = re.compile(r"[a-z]+|\d+")
LONGEST = 24  # letters of a word piece; without a bound one word of 20,000 letters took minutes
LENGTH = 127  # of a rounded vector: a product of two is at most 127 * 127
WORDS_A_UNIT = 400


class Vectors:
    """The table: 30,522 word pieces by 256 numbers."""

    def __init__(
        self, table: NDArray[np.int8], scale: NDArray[np.float16], pieces: list[str]
    ) -> None:
        """Keep the table as it is stored.

        Args:
            table: (pieces, 256).
            scale: (pieces, 1); a vector is its row of the table times its scale.
            pieces: the word pieces in the order of the rows; "##" begins an inner one.
        """
        self._table = table
        self._scale = scale.astype(np.float32)
        self._row = {piece: row for row, piece in enumerate(pieces)}

    @classmethod
    def load(cls, folder: Path) -> Vectors:
        """Read `static_minilm256_int8.npz` and `vocab.json`."""
        with np.load(folder / "static_minilm256_int8.npz", allow_pickle=False) as stored:
            table, scale = stored["q"], stored["s"]
        return cls(table, scale, json.loads((folder / "vocab.json").read_text(encoding="utf-8")))

    def pieces(self, word: str) -> tuple[int, ...]:
        """Cut a word into the longest known pieces.

        Args:
            word: lower case, without accents.

        Returns:
            Rows of the table; none if some part of the word is unknown.
        """
        rows: list[int] = []
        at = 0
        while at < len(word):
            for end in range(min(len(word), at + LONGEST), at, -1):
                row = self._row.get(("##" if at else "") + word[at:end])
                if row is not None:
                    rows.append(row)
                    at = end
                    break
            else:
                return ()
        return tuple(rows)

    def words(self, words: list[str]) -> Matrix:
        """Give one vector a word.

        Args:
            words: lower case, without accents.

        Returns:
            (words, 256) of whole numbers, length about 127; zeros for an unknown word.
        """
        result = np.zeros((len(words), self._table.shape[1]), np.float32)
        for place, word in enumerate(words):
            rows = list(self.pieces(word))
            if rows:
                result[place] = _rounded((self._table[rows] * self._scale[rows]).sum(0))
        return result

    def sentences(self, sentences: list[list[str]]) -> Matrix:
        """Give one vector a sentence: the mean of its word pieces.

        Args:
            sentences: words, lower case, without accents.

        Returns:
            (sentences, 256) of whole numbers, length about 127; zeros if no word is known.
        """
        result = np.zeros((len(sentences), self._table.shape[1]), np.float32)
        for place, words in enumerate(sentences):
            rows = [row for word in words for row in self.pieces(word)]
            if rows:
                result[place] = _rounded((self._table[rows] * self._scale[rows]).sum(0))
        return result


def spelled(text: str) -> list[str]:
    """Split a text into the words that the table may know, at most 400."""
    return WORD.findall(fold(text).lower())[:WORDS_A_UNIT]


def _rounded(vector: NDArray[np.float32]) -> Matrix:
    exact = vector.astype(np.float64)
    norm = float(np.sqrt((exact * exact).sum()))
    return np.rint(exact * (LENGTH / norm) if norm else exact).astype(np.float32)
