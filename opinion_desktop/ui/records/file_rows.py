"""The files and studies under one line: open, move, remove, and settle what was guessed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from opinion_desktop.domain.files import FileState, ImagingStudy, StoredFile
from opinion_desktop.services import labels
from opinion_desktop.ui import theme
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.records import words
from opinion_desktop.ui.records.filing import Thing
from opinion_desktop.ui.widgets.buttons import icon_button, link_button, plain_button
from opinion_desktop.ui.widgets.cards import Chip, ChipKind
from opinion_desktop.ui.widgets.flow import FlowLayout
from opinion_desktop.ui.widgets.lists import CardList, ListRow
from opinion_desktop.ui.widgets.text import BodyLabel, MutedLabel

FIRST = 20  # more are shown when asked for: a line may hold a whole archive


class FileRow(ListRow):
    """One file or study.

    Signals:
        asked: what a person wants: "open", "move", "remove", "right" or "replace".
    """

    asked = Signal(str)

    def __init__(
        self, item: Thing, name: str, *, damaged: int, editable: bool, other: str = ""
    ) -> None:
        """Show it.

        Args:
            item: the file or study.
            name: what it is called, unique in its list.
            damaged: how many of its images cannot be read; 1 for a damaged file.
            editable: whether it may be moved and removed.
            other: says that it names another person, "" if it does not.
        """
        super().__init__(item.key, name)
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.GAP_XS)
        self.body.addLayout(self._column, 1)
        self._column.addWidget(BodyLabel(name, "strong"))
        self._column.addWidget(MutedLabel(words.thing_words(item), small=True))
        if other:
            names = FlowLayout()
            names.addWidget(Chip(ChipKind.WARN, other, Icon.USER))
            self._column.addLayout(names)
        if damaged:
            self._show_damage(item, name, damaged, editable=editable)
        if item.guess:
            self._show_guess(name, editable=editable)
        self._column.addLayout(self._buttons(item, name, editable=editable))

    def _show_damage(self, item: Thing, name: str, damaged: int, *, editable: bool) -> None:
        row = FlowLayout()
        text = labels.damaged_label()
        if isinstance(item, ImagingStudy):
            text = self.tr("{n} of its images damaged").format(n=damaged)
        row.addWidget(Chip(ChipKind.DANGER, text, Icon.FILE_EXCLAMATION_POINT))
        if editable:
            spoken = self.tr("Replace {name}").format(name=name)
            row.addWidget(self._button("replace", self.tr("Replace…"), Icon.FILE_PLUS, spoken))
        self._column.addLayout(row)

    def _show_guess(self, name: str, *, editable: bool) -> None:
        self._column.addWidget(BodyLabel(self.tr("Suggested by what is in it – check it")))
        if editable:
            row = FlowLayout()
            right = self.tr("Yes, it belongs here: {name}").format(name=name)
            row.addWidget(self._button("right", self.tr("Yes, it belongs here"), Icon.CHECK, right))
            self._column.addLayout(row)

    def _buttons(self, item: Thing, name: str, *, editable: bool) -> FlowLayout:
        row = FlowLayout(gap=theme.GAP_L)
        opening = link_button(
            self.tr("Open"),
            Icon.EYE,
            f"file_{item.key}_open",
            self.tr("Open {name}").format(name=name),
        )
        opening.clicked.connect(partial(self._ask, "open"))
        row.addWidget(opening)
        if editable:
            moving = link_button(
                self.tr("Move…"), Icon.FOLDER, f"file_{item.key}_move",
                self.tr("Move {name} to another record").format(name=name),
            )  # fmt: skip
            moving.clicked.connect(partial(self._ask, "move"))
            row.addWidget(moving)
            away = icon_button(
                self.tr("Remove {name}").format(name=name), Icon.TRASH, f"file_{item.key}_remove"
            )
            away.clicked.connect(partial(self._ask, "remove"))
            row.addWidget(away)
        return row

    def _button(self, what: str, text: str, icon: Icon, spoken: str) -> QWidget:
        button = plain_button(text, icon, f"file_{self.key}_{what}", spoken)
        button.clicked.connect(partial(self._ask, what))
        return button

    def _ask(self, what: str) -> None:
        self.asked.emit(what)


class FileRows(QWidget):
    """All files of one line.

    Signals:
        asked: what a person wants ("open", "move", "remove", "right", "replace"), and the
            key of the file or study.
    """

    asked = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without files."""
        super().__init__(parent)
        self._shown: tuple[object, ...] = ()
        self._items: tuple[Thing, ...] = ()
        self._facts: tuple[dict[str, int], bool] = ({}, True)
        self._others: Mapping[str, str] = {}
        self._all = False
        self.list = CardList("record_files", self.tr("Files of this record"))
        self.more = link_button("", Icon.CHEVRON_DOWN, "record_files_more")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_S)
        column.addWidget(self.list)
        column.addWidget(self.more)
        self.list.activated.connect(partial(self.asked.emit, "open"))
        self.list.removal_requested.connect(partial(self._remove))
        self.more.clicked.connect(self._show_all)

    def load(
        self,
        items: Iterable[Thing],
        damaged: dict[str, int],
        *,
        editable: bool,
        others: Mapping[str, str],
    ) -> None:
        """Show files and studies; rows are left alone if nothing has changed.

        Args:
            items: in order.
            damaged: how many images of a study, or whether a file, cannot be read, by key.
            editable: whether they may be moved and removed.
            others: says by key what names another person.
        """
        self._others = others
        found = tuple(items)
        if [item.key for item in found[:1]] != [item.key for item in self._items[:1]]:
            self._all = False
        self._items, self._facts = found, (damaged, editable)
        self._build()

    def _build(self) -> None:
        damaged, editable = self._facts
        shown = self._items if self._all else self._items[:FIRST]
        state = (shown, tuple(sorted(damaged.items())), editable, tuple(self._others.items()))
        self.more.setVisible(len(shown) < len(self._items))
        text = self.tr("Show all {n} files").format(n=len(self._items))
        self.more.setText(text)
        self.more.setAccessibleName(text)
        if state == self._shown:
            return
        self._shown = state
        rows: list[ListRow] = []
        for item, name in zip(shown, unique_names(shown), strict=True):
            row = FileRow(
                item,
                name,
                damaged=damaged.get(item.key, 0),
                editable=editable,
                other=self._others.get(item.key, ""),
            )
            row.asked.connect(partial(self._asked, item.key))
            rows.append(row)
        self.list.set_rows(rows)

    def _show_all(self) -> None:
        self._all = True
        self._build()

    def _asked(self, key: str, what: str) -> None:
        self.asked.emit(what, key)

    def _remove(self, key: str) -> None:
        if self._facts[1]:
            self.asked.emit("remove", key)


def damage_of(files: Iterable[StoredFile]) -> dict[str, int]:
    """Count what cannot be read: by study for images, by its own key for any other file."""
    broken = (file for file in files if file.state is FileState.DAMAGED)
    return dict(Counter(file.study_key or file.key for file in broken))


def unique_names(items: Iterable[Thing]) -> list[str]:
    """Name things so that no two names are the same: "Report", "Report (2)"."""
    seen: Counter[str] = Counter()
    names = []
    for item in items:
        name = words.thing_name(item)
        seen[name] += 1
        names.append(f"{name} ({seen[name]})" if seen[name] > 1 else name)
    return names
