"""Asks where a page, a sentence or an image goes: which opinion, which topic, which statement."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget
from typing_extensions import override

from opinion_desktop.domain.anchors import Anchor
from opinion_desktop.domain.opinion_view import TopicPlace, is_blank, under
from opinion_desktop.domain.opinions import Opinion, Said, Statement
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.opinions import words
from opinion_desktop.ui.widgets.announce import announce
from opinion_desktop.ui.widgets.buttons import plain_button
from opinion_desktop.ui.widgets.cards import Card
from opinion_desktop.ui.widgets.drop_down import DropDown
from opinion_desktop.ui.widgets.flow import FlowLayout
from opinion_desktop.ui.widgets.text import BodyLabel

_CHOICE_CHARACTERS = 24


@dataclass(frozen=True, kw_only=True)
class Placing:
    """Where a place goes; `statement` is "" for a new one."""

    anchor: Anchor
    opinion: str
    topic: str
    statement: str = ""


def whose(anchor: Anchor, opinions: Iterable[Opinion]) -> str:
    """Return the key of the opinion whose letter a place is in, or "" if it is in none."""
    letters = {one.letter_key: one.key for one in opinions if one.letter_key}
    return letters.get(anchor.file_key, "")


class PlaceStrip(Card):
    """One line with three choices and one button; Esc leaves it.

    Signals:
        placed: where the person put it.
    """

    placed = Signal(Placing)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start hidden."""
        super().__init__("info", "", parent)
        self.setObjectName("place_strip")
        self._anchor: Anchor | None = None
        self._statements: tuple[Statement, ...] = ()
        self._words = BodyLabel("", "strong")
        self._quote = BodyLabel()
        self.opinion = _choice("place_opinion", self.tr("Put it into which opinion"))
        self.topic = _choice("place_topic", self.tr("Put it under which topic"))
        self.statement = _choice("place_statement", self.tr("Put it into which statement"))
        self.put_button = plain_button(self.tr("Put it here"), Icon.CHECK, "place_put")
        self.leave_button = plain_button(self.tr("Leave it"), Icon.X, "place_leave")
        row = FlowLayout()
        for part in (
            self.opinion,
            self.topic,
            self.statement,
            self.put_button,
            self.leave_button,
        ):
            row.addWidget(part)
        self.body.addWidget(self._words)
        self.body.addWidget(self._quote)
        self.body.addLayout(row)
        self.opinion.activated.connect(self._list_statements)
        self.topic.activated.connect(self._list_statements)
        self.put_button.clicked.connect(self._put)
        self.leave_button.clicked.connect(self.hide)
        self.hide()

    def ask(
        self,
        anchor: Anchor,
        opinions: list[tuple[Opinion, str]],
        places: tuple[TopicPlace, ...],
        statements: tuple[Statement, ...],
        chosen: Placing,
    ) -> None:
        """Ask where a place goes.

        Args:
            anchor: the place.
            opinions: those that may be edited, with their names.
            places: the topics.
            statements: all of the case.
            chosen: what is chosen at first.
        """
        self._anchor, self._statements = anchor, statements
        place = anchor.label or self.tr("this place")
        self._words.setText(self.tr("Put this place into an opinion: {place}").format(place=place))
        self._quote.setText(self.tr("“{quote}”").format(quote=words.shortened(anchor.quote)))
        self._quote.setVisible(bool(anchor.quote))
        _fill(self.opinion, [(name, one.key) for one, name in opinions], chosen.opinion)
        topics = [(words.topic_words(topic), topic.key) for topic in places]
        _fill(self.topic, topics, chosen.topic)
        self._list_statements()
        found = self.statement.findData(chosen.statement)
        if chosen.statement and found >= 0:
            self.statement.setCurrentIndex(found)
        self.show()
        self.put_button.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self._words.text())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _list_statements(self) -> None:
        there = under(self._statements, self.opinion.currentData(), self.topic.currentData())
        entries = [(self.tr("As a new statement"), "")]
        for number, statement in enumerate(there):
            if is_blank(statement) or statement.said is Said.NOT_MENTIONED:
                continue
            text = words.shortened(statement.quote or statement.short, _CHOICE_CHARACTERS)
            entries.append((text or self.tr("Statement {n}").format(n=number + 1), statement.key))
        # A bare place supports what is said already; words are a statement of their own.
        is_bare = self._anchor is not None and not self._anchor.quote
        _fill(self.statement, entries, entries[-1][1] if is_bare else "")
        self.statement.setVisible(len(entries) > 1)

    def _put(self) -> None:
        if self._anchor is not None:
            self.hide()
            self.placed.emit(
                Placing(
                    anchor=self._anchor,
                    opinion=self.opinion.currentData(),
                    topic=self.topic.currentData(),
                    statement=self.statement.currentData(),
                )
            )


class KeptPlace(Card):
    """Keeps a place while there is no opinion that it could go into."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start hidden, with nothing kept."""
        super().__init__("info", "", parent)
        self.setObjectName("kept_place")
        self._anchor: Anchor | None = None
        self._words = BodyLabel(
            self.tr("The place you chose is kept. Add the opinion it belongs to."), "strong"
        )
        self._place = BodyLabel()
        self.leave_button = plain_button(
            self.tr("Leave it"), Icon.X, "kept_leave", self.tr("Leave the place you chose")
        )
        self.body.addWidget(self._words)
        self.body.addWidget(self._place)
        self.body.addWidget(self.leave_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.leave_button.clicked.connect(self.take)
        self.hide()

    def keep(self, anchor: Anchor) -> None:
        """Keep a place and say so."""
        self._anchor = anchor
        quote = self.tr("“{quote}”").format(quote=words.shortened(anchor.quote))
        parts = (anchor.label, quote if anchor.quote else "")
        self._place.setText(" · ".join(part for part in parts if part))
        self._place.setVisible(bool(self._place.text()))
        self.show()
        announce(self, self._words.text())

    def take(self) -> Anchor | None:
        """Give the place that is kept, if there is one, and keep it no longer."""
        anchor, self._anchor = self._anchor, None
        self.hide()
        return anchor


def _choice(name: str, accessible_name: str) -> QComboBox:
    box = DropDown()
    box.setObjectName(name)
    box.setAccessibleName(accessible_name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(_CHOICE_CHARACTERS)
    box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    return box


def _fill(box: QComboBox, entries: list[tuple[str, str]], chosen: str) -> None:
    box.clear()
    for text, key in entries:
        box.addItem(text, key)
    box.setCurrentIndex(max(box.findData(chosen), 0))
