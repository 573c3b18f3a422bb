"""A calm question, only before what cannot be undone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from opinion_desktop.ui import theme
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.widgets.buttons import plain_button, primary_button
from opinion_desktop.ui.widgets.flow import FlowLayout
from opinion_desktop.ui.widgets.text import BodyLabel, Heading

_WIDTH_EM = 34


@dataclass(frozen=True, kw_only=True)
class Answer:
    """One button of a question; `primary` marks the one that does what was asked for."""

    key: str
    text: str
    icon: Icon | None = None
    primary: bool = False


class Question(QDialog):
    """A title, a sentence and a few answers; Esc answers nothing."""

    def __init__(
        self,
        title: str,
        sentence: str,
        answers: Sequence[Answer],
        parent: QWidget | None = None,
    ) -> None:
        """Prepare a question; `exec` or `open` shows it.

        Args:
            title: the question itself.
            sentence: what will happen, and what stays.
            answers: from left to right; the first has the focus.
            parent: the window that asks.
        """
        super().__init__(parent)
        self.answer = ""
        self.setObjectName("question")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setModal(True)
        words = BodyLabel(sentence)
        row = FlowLayout()
        for answer in answers:
            make = primary_button if answer.primary else plain_button
            button = make(answer.text, answer.icon, f"answer_{answer.key}")
            button.clicked.connect(partial(self._choose, answer.key))
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_XL, theme.GAP_XL, theme.GAP_XL, theme.GAP_XL)
        column.setSpacing(theme.GAP_L)
        column.addWidget(Heading(title, 2), 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(words, 1)
        column.addLayout(row)
        width = theme.current().em(_WIDTH_EM)
        self.setMinimumWidth(width)
        self.resize(width, self.heightForWidth(width))

    def _choose(self, key: str) -> None:
        self.answer = key
        self.accept()


def ask(parent: QWidget | None, title: str, sentence: str, answers: Sequence[Answer]) -> str:
    """Ask a question and wait for the answer.

    Args:
        parent: the window that asks.
        title: the question itself.
        sentence: what will happen, and what stays.
        answers: from left to right; the first has the focus.

    Returns:
        The key of the answer, or "" if the person went away with Esc.
    """
    question = Question(title, sentence, answers, parent)
    question.exec()
    answer = question.answer
    question.deleteLater()
    return answer
