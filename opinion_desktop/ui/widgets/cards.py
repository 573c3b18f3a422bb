"""Chips, cards, empty places: the frames that hold words."""

from __future__ import annotations

from enum import StrEnum
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from opinion_desktop.ui import fonts, icons, theme
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.widgets.text import BodyLabel, IconLabel, restyle

CardKind = Literal["plain", "sunken", "notice", "problem", "done", "info", "bar"]
_STRIP_PX = 6


class ChipKind(StrEnum):
    """What a chip says by its colour; its word and icon say the same."""

    NEUTRAL = "neutral"
    PRIMARY = "primary"
    AGREE = "agree"
    PARTLY = "partly"
    DIFFER = "differ"
    FIRST = "first"
    SECOND = "second"
    NEITHER = "neither"
    SUGGEST = "suggest"
    WARN = "warn"
    DANGER = "danger"


# Kinds without a colour of their own show the colour of their text.
_CHIP_TOKENS = {
    ChipKind.NEUTRAL: "muted",
    ChipKind.PRIMARY: "link",
    ChipKind.PARTLY: "text",
    ChipKind.NEITHER: "text",
    ChipKind.SUGGEST: "text",
}


def chip_token(kind: ChipKind) -> str:
    """Give the colour name in which the words and icon of a chip are shown."""
    return _CHIP_TOKENS.get(kind, str(kind))


class Chip(QFrame):
    """One or two words in a small frame, such as "Overdue by 8 days"."""

    def __init__(
        self, kind: ChipKind, text: str, icon: Icon | None = None, parent: QWidget | None = None
    ) -> None:
        """Show a chip.

        Args:
            kind: its colour.
            text: what it says; always visible.
            icon: its shape, for those who do not see the colour.
            parent: the widget that owns it.
        """
        super().__init__(parent)
        self._picture = QLabel()
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        theme.remeasure(self._words)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GAP_S, 3, theme.GAP_S + 2, 3)
        row.setSpacing(6)
        row.addWidget(self._picture)
        row.addWidget(self._words)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set_state(kind, text, icon)

    def text(self) -> str:
        """Give the words of the chip."""
        return self._words.text()

    def set_state(self, kind: ChipKind, text: str, icon: Icon | None = None) -> None:
        """Say something else."""
        self._words.setText(text)
        self.setAccessibleName(text)
        self._picture.setVisible(icon is not None)
        if icon:
            icons.set_icon(self._picture, icon, chip_token(kind), 16)
        if self.property("chip") != str(kind):
            self.setProperty("chip", str(kind))
            self._words.setProperty("chip_text", str(kind))
            restyle(self)
            restyle(self._words)
            fonts.embolden(self._words, on=kind is not ChipKind.NEUTRAL)


class Card(QFrame):
    """A framed box with a vertical layout in `body`, and a coloured strip if wanted."""

    def __init__(
        self, kind: CardKind = "plain", strip: str = "", parent: QWidget | None = None
    ) -> None:
        """Make an empty card.

        Args:
            kind: its frame and ground.
            strip: colour name of a 6 px strip at the left ("agree", "primary", "none" for
                grey), or "" for no strip.
            parent: the widget that owns it.
        """
        super().__init__(parent)
        self.setProperty("card", kind)
        self._strip = QFrame()
        self._strip.setFixedWidth(_STRIP_PX)
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.GAP_S)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GAP_L, theme.GAP_M, theme.GAP_L, theme.GAP_M)
        row.setSpacing(theme.GAP_L)
        row.addWidget(self._strip)
        row.addLayout(self.body, 1)
        self.set_strip(strip)

    def set_kind(self, kind: CardKind) -> None:
        """Change frame and ground."""
        if self.property("card") != kind:
            self.setProperty("card", kind)
            restyle(self)

    def set_strip(self, strip: str) -> None:
        """Change the strip, or hide it with ""."""
        self._strip.setVisible(bool(strip))
        if strip and self._strip.property("strip") != strip:
            self._strip.setProperty("strip", strip)
            restyle(self._strip)


class EmptyState(QWidget):
    """An empty place: an icon, one sentence, and the one thing to do."""

    def __init__(
        self,
        icon: Icon,
        sentence: str,
        button: QPushButton | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Say what belongs here.

        Args:
            icon: what kind of thing is missing.
            sentence: up to 20 words.
            button: adds the first one; this widget takes it over.
            parent: the widget that owns it.
        """
        super().__init__(parent)
        self._sentence = BodyLabel(sentence, "muted")
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        centre = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_XL, theme.GAP_XL, theme.GAP_XL, theme.GAP_XL)
        column.setSpacing(theme.GAP_M)
        column.addStretch(1)
        column.addWidget(IconLabel(icon, "muted", 36), 0, centre)
        column.addWidget(self._sentence)
        if button:
            column.addWidget(button, 0, centre)
        column.addStretch(1)

    def set_sentence(self, sentence: str) -> None:
        """Say it in other words."""
        self._sentence.setText(sentence)
