"""What a person can ask of a row, as values; the page carries it out."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt

from opinion_desktop.domain.topics import RowResult


class Act(StrEnum):
    """One thing to do with a row."""

    CONFIRM = "confirm"
    SET = "set"
    DISMISS = "dismiss"
    REASON = "reason"
    NOTE = "note"
    QUESTION = "question"
    WHY = "why"
    WRITE = "write"


@dataclass(frozen=True)
class Asked:
    """An act on the row of a topic; `value` is the result, the reason or the text."""

    topic: str
    act: Act
    value: str = ""


SINGLE_KEYS: dict[Qt.Key, tuple[Act, str]] = {
    Qt.Key.Key_A: (Act.SET, RowResult.AGREE),
    Qt.Key.Key_P: (Act.SET, RowResult.PARTLY),
    Qt.Key.Key_D: (Act.SET, RowResult.DIFFER),
    Qt.Key.Key_1: (Act.SET, RowResult.ONLY_FIRST),
    Qt.Key.Key_2: (Act.SET, RowResult.ONLY_SECOND),
    Qt.Key.Key_0: (Act.SET, RowResult.NEITHER),
    Qt.Key.Key_Backspace: (Act.SET, RowResult.OPEN),
    Qt.Key.Key_C: (Act.CONFIRM, ""),
    Qt.Key.Key_W: (Act.WHY, ""),
    Qt.Key.Key_Q: (Act.QUESTION, ""),
}
