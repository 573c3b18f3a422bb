"""The side of the body beside the name of an operation or place, said once."""

from __future__ import annotations

import re

from opinion_desktop.domain.case import Side
from opinion_desktop.domain.guessing import FOLDING
from opinion_desktop.domain.overview import SIDES
from opinion_desktop.services import labels

_SIDE_WORDS = {
    Side.LEFT: r"left|gauche",
    Side.RIGHT: r"right|droite?",
    Side.BOTH: r"both|bilateral|bilateral(?:e|ly|es)|bilateraux|deux cotes|(?:les|des) deux",
    Side.MIDDLE: r"middle|midline|median|mediane?|milieu",
}
# "Right under the kneecap" names no side.
_NO_SIDE = "under|over|above|below|behind|beside|at|in|on|after|before|near|next|when|where|away"


def with_side(text: str, side: Side) -> str:
    """Add the side to the name of an operation or place, unless the name says it already.

    Args:
        text: as the person typed it, in English or French whatever the window speaks.
        side: as the person chose it.
    """
    word = rf"(?:{_SIDE_WORDS.get(side, '$^')})s?"
    # A word inside may mean something else; saying the side twice does less harm than not at all.
    named = re.search(
        rf"^{word}\b(?! (?:{_NO_SIDE})\b)|\b{word}(?=\s*(?:$|,))", text.translate(FOLDING).strip()
    )
    words = "" if named else labels.translated("Summaries", SIDES.get(side, ""))
    return ", ".join(part for part in (text.strip(), words) if part)
