"""How to ask for a second opinion: sentences to read out, neutral and without blame."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from opinion_desktop.ui.next_steps.parts import Folder
from opinion_desktop.ui.widgets.text import BodyLabel, MutedLabel


class AskFolder(Folder):
    """Four cards of words, for four people.

    Source: product paper, section 7.3.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start hidden."""
        super().__init__(self.tr("How to ask"), "how_to_ask", self.tr("Close: how to ask"), parent)
        self._is_filled = False

    def open_folder(self) -> None:
        """Show it; it is laid out when it is first opened."""
        if not self._is_filled:
            self._is_filled = True
            self._fill()
        self.show()
        self.close_button.setFocus()

    def _fill(self) -> None:
        for who, words in (
            (
                self.tr("To the surgeon"),
                self.tr(
                    "“I want to be sure we have considered every option. Would you support a "
                    "second opinion, and whom would you ask?”"
                ),
            ),
            (
                self.tr("To the family doctor"),
                self.tr("“Could you refer me, and help me read the answer when it comes?”"),
            ),
            (
                self.tr("To the records office"),
                self.tr(
                    "“I need a copy of my own records. Which form do you use, what does it cost, "
                    "and when can I have it?”"
                ),
            ),
            (
                self.tr("At the visit"),
                self.tr("“May somebody I trust listen with me? May I record the main points?”"),
            ),
        ):
            self.body.addWidget(MutedLabel(who))
            self.body.addWidget(BodyLabel(words))
