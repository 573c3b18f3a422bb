"""One side of a row: the doctor's words, the deciding ones marked, and links to their places."""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from opinion_desktop.domain.anchors import Anchor
from opinion_desktop.domain.comparison_rows import Mark
from opinion_desktop.domain.opinions import Said, Statement
from opinion_desktop.ui import theme
from opinion_desktop.ui.comparison import words
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.widgets.buttons import link_button
from opinion_desktop.ui.widgets.flow import FlowLayout
from opinion_desktop.ui.widgets.text import MutedLabel

LABEL_LETTERS = 24  # of a link; more would widen the column, the tooltip has all


class QuoteCell(QWidget):
    """What one opinion says about a topic.

    Signals:
        place_requested: the page or image that a person wants to see.
    """

    place_requested = Signal(Anchor)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Make an empty cell.

        Args:
            name: object name; its links are called `name_place_0` and so on.
            parent: the widget that owns it.
        """
        super().__init__(parent)
        self.setObjectName(name)
        self._shown: tuple[object, ...] | None = None
        self._caption = MutedLabel(small=True, wrap=False)
        self.quote = QLabel()
        self.quote.setTextFormat(Qt.TextFormat.RichText)
        self.quote.setWordWrap(True)
        self.quote.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.quote.setSizePolicy(policy)
        self.links = FlowLayout(None, theme.GAP_M, theme.GAP_XS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_XS)
        column.addWidget(self._caption)
        column.addWidget(self.quote)
        column.addLayout(self.links)
        column.addStretch(1)

    def set_caption(self, text: str, *, shown: bool) -> None:
        """Name the opinion above the words, where there is no column heading."""
        self._caption.setText(text)
        self._caption.setVisible(shown)

    def show_statements(
        self, statements: Sequence[Statement], marks: Iterable[Mark], opinion: str, topic: str
    ) -> None:
        """Show the words of one opinion.

        Args:
            statements: of one opinion under one topic.
            marks: the words to mark; those of other statements are passed over.
            opinion: its name, for the links.
            topic: its name, for the links.
        """
        chosen = tuple(marks)
        if self._shown == (tuple(statements), chosen, opinion, topic):
            return
        self._shown = (tuple(statements), chosen, opinion, topic)
        plain = words.side_text(statements)
        is_said = any(one.said is Said.SAID and one.quote for one in statements)
        self.quote.setProperty("role", "body" if is_said else "muted")
        self.quote.setText(_markup(statements, chosen) if is_said else html.escape(plain))
        self.quote.setAccessibleName(plain)
        self._show_places(words.places(statements), opinion, topic)

    def _show_places(self, anchors: Sequence[Anchor], opinion: str, topic: str) -> None:
        self.links.clear()
        for number, anchor in enumerate(anchors):
            label = anchor.label or self.tr("Show the place")
            button = link_button(
                label if len(label) <= LABEL_LETTERS else f"{label[: LABEL_LETTERS - 1]}…",
                Icon.SCAN if anchor.is_image else Icon.FILE_TEXT,
                f"{self.objectName()}_place_{number}",
                words.with_topic(label, f"{opinion}, {topic}"),
                self,
            )
            button.setToolTip(label)
            button.clicked.connect(partial(self._ask, anchor))
            self.links.addWidget(button)
            button.show()

    def _ask(self, anchor: Anchor) -> None:
        self.place_requested.emit(anchor)


def _markup(statements: Sequence[Statement], marks: Sequence[Mark]) -> str:
    """Give the quotes as paragraphs; marked words are underlined and bold, never coloured."""
    parts = []
    for one in statements:
        if one.said is not Said.SAID:
            parts.append(html.escape(words.said_words(one)))
        elif one.quote:
            mine = [(mark.start, mark.end) for mark in marks if mark.statement_key == one.key]
            parts.append(_marked(one.quote, mine))
    return "".join(f'<p style="margin-top:0; margin-bottom:6px">{part}</p>' for part in parts)


def _marked(quote: str, spans: Iterable[tuple[int, int]]) -> str:
    covered = {place for start, end in spans for place in range(start, end)}
    pieces: list[str] = []
    was = False
    for place, letter in enumerate(quote):
        if (place in covered) is not was:
            was = not was
            pieces.append("<u><b>" if was else "</b></u>")
        pieces.append(html.escape(letter))
    return "".join(pieces) + ("</b></u>" if was else "")
