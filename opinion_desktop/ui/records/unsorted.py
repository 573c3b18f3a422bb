"""Where does this go?  Files and studies that lie under no line, each with the best guess."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from opinion_desktop.domain.checklist_view import Loose
from opinion_desktop.domain.files import FileState, ImagingStudy
from opinion_desktop.domain.records import RecordItem
from opinion_desktop.services import labels
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

_SCANS = ("images_before", "images_after")


class Unsorted(Disclosure):
    """The section with a card for each thing; hidden while there is none.

    Signals:
        filed: the key of a thing, and the line it belongs to (stored or new).
        opened: the key of a thing to look at.
        left: the key of a thing that shall stay without a line.
    """

    filed = Signal(str, RecordItem)
    opened = Signal(str)
    left = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Start hidden."""
        super().__init__("", "unsorted", parent, is_open=True)
        self._workspace = workspace
        self._shown: tuple[object, ...] = ()
        self._asked = 0
        self._limit = FIRST
        self._cards: dict[str, Card] = {}
        self.body.setContentsMargins(0, 0, 0, 0)
        self._more = link_button("", Icon.CHEVRON_DOWN, "unsorted_more")
        self._more.clicked.connect(self._show_all)
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
        kinds = tuple(record.kind for record in self._workspace.all(RecordItem))
        state = (tuple(asked), tuple(rest), kinds, self._limit)
        if state != self._shown:
            if not asked or len(asked) > self._asked:
                self.set_open(bool(asked))
            self._asked = len(asked)
            self._shown = state
            self._rebuild(asked, rest)
        self.set_title(title)

    def show_thing(self, key: str) -> QWidget | None:
        """Unfold the section and give the card of a thing, or None if it is not here."""
        if key in self._cards:
            self.set_open(True)
        return self._cards.get(key)

    def _rebuild(self, asked: list[Thing], rest: list[Thing]) -> None:
        focus = QApplication.focusWidget()
        if focus and any(card.isAncestorOf(focus) for card in self._cards.values()):
            self.button.setFocus()  # what had it goes
        for card in self._cards.values():
            self.body.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = {}
        things = [*asked, *rest][: self._limit]
        for thing, name in zip(things, unique_names(things), strict=True):
            card = self._card(thing, name, asked=thing in asked)
            self.body.addWidget(card)
            card.show()  # a layout would show it later
            self._cards[thing.key] = card
        self.body.addWidget(self._more)
        text = self.tr("Show all {n} files").format(n=len(asked) + len(rest))
        self._more.setText(text)
        self._more.setAccessibleName(text)
        self._more.setVisible(len(things) < len(asked) + len(rest))

    def _show_all(self) -> None:
        self._limit = len(self._found[0])
        self.load(*self._found)

    def _card(self, thing: Thing, name: str, *, asked: bool) -> Card:
        card = Card("plain", "primary" if asked else "")
        card.setObjectName(f"unsorted_{thing.key}")
        card.setAccessibleName(name)
        card.body.addWidget(BodyLabel(name, "strong"))
        card.body.addWidget(MutedLabel(words.thing_words(thing), small=True))
        row = FlowLayout()
        if not isinstance(thing, ImagingStudy) and thing.state is FileState.DAMAGED:
            chip = Chip(ChipKind.DANGER, labels.damaged_label(), Icon.FILE_EXCLAMATION_POINT)
            row.addWidget(chip)
        if self._workspace.may_edit():
            for button in self._choices(thing, name, asked=asked):
                row.addWidget(button)
        spoken = self.tr("Look at {name}").format(name=name)
        opening = link_button(self.tr("Open"), Icon.EYE, f"look_{thing.key}", spoken)
        opening.clicked.connect(partial(self._open, thing.key))
        row.addWidget(opening)
        row.setContentsMargins(0, theme.GAP_XS, 0, 0)
        card.body.addLayout(row)
        return card

    def _choices(self, thing: Thing, name: str, *, asked: bool) -> list[QPushButton]:
        made = []
        for kind in guesses(thing) if asked else ():
            record = filing.record_of_kind(self._workspace, kind)
            label = words.record_name(record)
            spoken = self.tr("Put {name} into {record}").format(name=name, record=label)
            button = plain_button(label, Icon.CHECK, f"put_{thing.key}_{kind}", spoken)
            button.clicked.connect(partial(self._put_by_guess, thing.key, kind))
            made.append(button)
        other = plain_button(
            self.tr("Another record…"), Icon.FOLDER, f"other_{thing.key}",
            self.tr("Another record for {name}").format(name=name),
        )  # fmt: skip
        other.clicked.connect(partial(self._choose, thing.key, other))
        made.append(other)
        if asked:
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

    def _put_by_guess(self, key: str, kind: str) -> None:
        self.filed.emit(key, filing.record_of_kind(self._workspace, kind))

    def _choose(self, key: str, button: QPushButton) -> None:
        menu = move_menu(self._workspace, partial(self._put, key), button)
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _put(self, key: str, record: RecordItem) -> None:
        self.filed.emit(key, record)


def guesses(thing: Thing) -> tuple[str, ...]:
    """Return the kinds of record a thing may be, best first; scans are before or after surgery."""
    if thing.guess:
        return (thing.guess,)
    return _SCANS if isinstance(thing, ImagingStudy) else ()
