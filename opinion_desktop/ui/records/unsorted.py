"""Where does this go?  Files and studies that lie under no line, each with the best guess."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from opinion_desktop.domain.checklist_view import Loose
from opinion_desktop.domain.files import FileState, ImagingStudy
from opinion_desktop.domain.guessing_rules import SECOND_OPINION
from opinion_desktop.domain.records import RecordItem
from opinion_desktop.services import labels
from opinion_desktop.services.filing import other_person_words
from opinion_desktop.services.workspace import Workspace
from opinion_desktop.ui import theme
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.records import filing, words
from opinion_desktop.ui.records.file_rows import FIRST, unique_names
from opinion_desktop.ui.records.filing import Thing
from opinion_desktop.ui.records.move_menu import move_menu
from opinion_desktop.ui.widgets.buttons import link_button, plain_button
from opinion_desktop.ui.widgets.cards import Card, Chip, ChipKind
from opinion_desktop.ui.widgets.choices import Disclosure
from opinion_desktop.ui.widgets.flow import FlowLayout
from opinion_desktop.ui.widgets.text import BodyLabel, MutedLabel

STEP = 5  # cards made at once
_SCANS = ("images_before", "images_after")


@dataclass(frozen=True, kw_only=True)
class _Shown:
    """All that a card says; a card is made anew only if one of these is another."""

    thing: Thing
    name: str
    is_asked: bool
    named: tuple[str, ...]
    may_be_second: bool
    other: str


class Unsorted(Disclosure):
    """The section with a card for each thing; hidden while there is none.

    Signals:
        filed: the key of a thing, and the line it belongs to (stored or new).
        opened: the key of a thing to look at.
        left: the key of a thing that shall stay without a line.
        second_wanted: the key of a letter that is the second opinion.
    """

    filed = Signal(str, RecordItem)
    opened = Signal(str)
    left = Signal(str)
    second_wanted = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Start hidden."""
        super().__init__("", "unsorted", parent, is_open=True)
        self._workspace = workspace
        self._states: dict[str, _Shown] = {}
        self._asked = 0
        self._limit, self._goal = STEP, FIRST
        self._growing = False
        self._waiting = -1  # place of the card that shall get the focus
        self._cards: dict[str, Card] = {}
        self.body.setContentsMargins(0, 0, 0, 0)
        self._more = link_button("", Icon.CHEVRON_DOWN, "unsorted_more")
        self._more.clicked.connect(self._show_more)
        self._found: tuple[Loose, frozenset[str]] = (Loose((), ()), frozenset())
        self.hide()

    def load(self, found: Loose, left: Iterable[str]) -> None:
        """Show what lies under no line.

        Args:
            found: files and studies.
            left: keys of those that a person wants to stay so; they come last, unasked.
        """
        self._found = (found, frozenset(left))
        self.setVisible(bool(len(found)))
        things: tuple[Thing, ...] = (*found.studies, *found.files)
        asked = [thing for thing in things if thing.key not in self._found[1]]
        rest = [thing for thing in things if thing.key in self._found[1]]
        if asked:
            title = self.tr("Where does this go? ({n})").format(n=len(asked))
        else:
            title = self.tr("Files without a record ({n})").format(n=len(rest))
        if not asked or len(asked) != self._asked:
            if not asked or len(asked) > self._asked:
                self.set_open(bool(asked))
            self._asked = len(asked)
        self._update(asked, rest)
        self.set_title(title)
        if self._limit < min(self._goal, len(things)) and not self._growing:
            self._growing = True
            QTimer.singleShot(0, self, self._grow)

    def show_thing(self, key: str) -> QWidget | None:
        """Unfold the section and give the card of a thing, or None if it is not here."""
        found, left = self._found
        things: list[Thing] = [*found.studies, *found.files]
        things.sort(key=lambda thing: thing.key in left)
        places = [place for place, thing in enumerate(things) if thing.key == key]
        if places:
            self.set_open(True)
            self._limit = max(self._limit, places[0] + 1)
            self._goal = max(self._goal, self._limit)
            self.load(*self._found)
        return self._cards.get(key)

    def _update(self, asked: list[Thing], rest: list[Thing]) -> None:
        """Make the cards that are missing, and those whose words are others now."""
        things = [*asked, *rest][: self._limit]
        lines = self._workspace.all(RecordItem)
        kinds = {record.kind: words.record_name(record) for record in lines}
        states = {
            thing.key: _Shown(
                thing=thing,
                name=name,
                is_asked=place < len(asked),
                named=tuple(kinds.get(kind, "") for kind in guesses(thing)),
                may_be_second=filing.may_be_second(self._workspace, thing),
                other=other_person_words(thing, self._workspace.case),
            )
            for place, (thing, name) in enumerate(zip(things, unique_names(things), strict=True))
        }
        count = len(self._cards)
        gone = [key for key, state in self._states.items() if states.get(key) != state]
        # Each card that is shown would lay out the whole page anew.
        self.body.setEnabled(False)
        self._take_out(gone)
        for place, (key, state) in enumerate(states.items()):
            if key not in self._cards:
                self._cards[key] = self._card(state)
                self.body.insertWidget(place, self._cards[key])
                self._cards[key].show()  # a layout would show it later
            elif self.body.indexOf(self._cards[key]) != place:
                self.body.insertWidget(place, self._cards[key])
        self._states = states
        self._say_more(len(asked) + len(rest) - self._goal)
        self.body.setEnabled(True)
        if gone or len(states) > count:
            self.body.invalidate()
            self.body.activate()

    def _take_out(self, keys: list[str]) -> None:
        focus = QApplication.focusWidget()
        if focus and any(self._cards[key].isAncestorOf(focus) for key in keys):
            self.button.setFocus()  # what had it goes
        for key in keys:
            card = self._cards.pop(key)
            self.body.removeWidget(card)
            card.hide()
            card.deleteLater()

    def _say_more(self, hidden: int) -> None:
        text = self.tr("Show {n} more").format(n=min(hidden, FIRST))
        self._more.setText(text)
        self._more.setAccessibleName(self.tr("{text} without a record").format(text=text))
        self._more.setVisible(hidden > 0)
        if self.body.indexOf(self._more) != len(self._cards):
            self.body.addWidget(self._more)

    def _show_more(self) -> None:
        self._goal = len(self._cards) + FIRST
        self._waiting = len(self._cards)
        self._grow()

    def _grow(self) -> None:
        """Make a few more cards at a time, so that the window answers in between."""
        self._growing = False
        self._limit = min(self._limit + STEP, self._goal)
        self.load(*self._found)
        if 0 <= self._waiting < len(self._cards):
            new = list(self._states)[self._waiting]
            self._waiting = -1
            self._cards[new].findChildren(QPushButton)[0].setFocus()

    def _card(self, shown: _Shown) -> Card:
        thing, name = shown.thing, shown.name
        card = Card("plain", "primary" if shown.is_asked else "")
        card.setObjectName(f"unsorted_{thing.key}")
        card.setAccessibleName(name)
        card.body.addWidget(BodyLabel(name, "strong"))
        card.body.addWidget(MutedLabel(words.thing_words(thing), small=True))
        if shown.other:
            names = FlowLayout()
            names.addWidget(Chip(ChipKind.WARN, shown.other, Icon.USER))
            card.body.addLayout(names)
        row = FlowLayout()
        if not isinstance(thing, ImagingStudy) and thing.state is FileState.DAMAGED:
            chip = Chip(ChipKind.DANGER, labels.damaged_label(), Icon.FILE_EXCLAMATION_POINT)
            row.addWidget(chip)
        if self._workspace.may_edit():
            for button in self._choices(shown):
                row.addWidget(button)
        spoken = self.tr("Look at {name}").format(name=name)
        opening = link_button(self.tr("Open"), Icon.EYE, f"look_{thing.key}", spoken)
        opening.clicked.connect(partial(self._open, thing.key))
        row.addWidget(opening)
        row.setContentsMargins(0, theme.GAP_XS, 0, 0)
        card.body.addLayout(row)
        return card

    def _choices(self, shown: _Shown) -> list[QPushButton]:
        thing, name = shown.thing, shown.name
        made = []
        for kind in guesses(thing) if shown.is_asked else ():
            record = filing.record_of_kind(self._workspace, kind)
            label = words.record_name(record)
            spoken = self.tr("Put {name} into {record}").format(name=name, record=label)
            button = plain_button(label, Icon.CHECK, f"put_{thing.key}_{kind}", spoken)
            button.clicked.connect(partial(self._put_by_guess, thing.key, kind))
            made.append(button)
        if shown.is_asked and shown.may_be_second:
            second = plain_button(
                self.tr("Use it as the second opinion"), Icon.STETHOSCOPE, f"second_{thing.key}",
                self.tr("Use {name} as the second opinion").format(name=name),
            )  # fmt: skip
            second.clicked.connect(partial(self._use_as_second, thing.key))
            made.append(second)
        other = plain_button(
            self.tr("Another record…"), Icon.FOLDER, f"other_{thing.key}",
            self.tr("Another record for {name}").format(name=name),
        )  # fmt: skip
        other.clicked.connect(partial(self._choose, thing.key, other))
        made.append(other)
        if shown.is_asked:
            leave = plain_button(
                self.tr("Leave it here"), None, f"leave_{thing.key}",
                self.tr("Leave {name} here").format(name=name),
            )  # fmt: skip
            leave.clicked.connect(partial(self._leave, thing.key))
            made.append(leave)
        return made

    def _open(self, key: str) -> None:
        self.opened.emit(key)

    def _leave(self, key: str) -> None:
        self.left.emit(key)

    def _use_as_second(self, key: str) -> None:
        self.second_wanted.emit(key)

    def _put_by_guess(self, key: str, kind: str) -> None:
        self.filed.emit(key, filing.record_of_kind(self._workspace, kind))

    def _choose(self, key: str, button: QPushButton) -> None:
        menu = move_menu(self._workspace, partial(self._put, key), button)
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _put(self, key: str, record: RecordItem) -> None:
        self.filed.emit(key, record)


def guesses(thing: Thing) -> tuple[str, ...]:
    """Return the kinds of record a thing may be, best first; scans are before or after surgery.

    A second opinion is no record: `filing.may_be_second` offers what it is.
    """
    if thing.guess == SECOND_OPINION:
        return ()
    if thing.guess:
        return (thing.guess,)
    return _SCANS if isinstance(thing, ImagingStudy) else ()
