"""What worries the person, most important first: opened, added, moved, removed."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from opinion_desktop.domain.concerns import Concern
from opinion_desktop.domain.overview import in_rank
from opinion_desktop.services import summaries
from opinion_desktop.services.workspace import Workspace
from opinion_desktop.ui import theme
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.overview.parts import Box
from opinion_desktop.ui.widgets.buttons import icon_button, plain_button
from opinion_desktop.ui.widgets.lists import CardList, ListRow
from opinion_desktop.ui.widgets.text import BodyLabel, MutedLabel


class ConcernRow(ListRow):
    """One worry: its number, words, what is known in short, and its buttons."""

    def __init__(self, concern: Concern, number: int, count: int, *, editable: bool) -> None:
        """Show a worry.

        Args:
            concern: what to show.
            number: its place in the list, from 1.
            count: how many there are.
            editable: whether the buttons that change something work.
        """
        self.words = concern.what.strip() or self.tr("Not in words yet")
        name = self.tr("Worry {n} of {count}: {words}")
        super().__init__(concern.key, name.format(n=number, count=count, words=self.words))
        self.body.setContentsMargins(theme.GAP_M, theme.GAP_S, theme.GAP_S, theme.GAP_S)
        self.body.setSpacing(theme.GAP_XS)
        text = QVBoxLayout()
        text.setSpacing(0)
        self.label = BodyLabel(self.words, "strong" if concern.what.strip() else "muted")
        text.addWidget(self.label)
        if known := _known(concern):
            text.addWidget(MutedLabel(known, small=True))
        self.body.addWidget(BodyLabel(f"{number}.", "strong", wrap=False), 0, _TOP)
        self.body.addSpacing(theme.GAP_XS)
        self.body.addLayout(text, 1)
        self.open = self._button(self.tr("Open"), Icon.PENCIL, "open")
        self.up = self._button(self.tr("Move up"), Icon.CHEVRON_UP, "up")
        self.down = self._button(self.tr("Move down"), Icon.CHEVRON_DOWN, "down")
        self.remove = self._button(self.tr("Remove"), Icon.TRASH, "remove")
        self.up.setEnabled(editable and number > 1)
        self.down.setEnabled(editable and number < count)
        self.remove.setEnabled(editable)

    def _button(self, text: str, icon: Icon, act: str) -> QPushButton:
        spoken = self.tr("{act}: {words}").format(act=text, words=self.words)
        button = icon_button(text, icon, f"concern_{act}_{self.key}", spoken)
        self.body.addWidget(button, 0, _TOP)
        return button


_TOP = Qt.AlignmentFlag.AlignTop


def _known(concern: Concern) -> str:
    parts = (
        summaries.since_words(concern),
        summaries.where_words(concern),
        summaries.strength_words(concern),
    )
    return " · ".join(part for part in parts if part)


class ConcernBox(Box):
    """All worries of the case in their order.

    Signals:
        opened: the key of the worry to open; "" for a new one.
    """

    opened = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Show the worries of the open case."""
        self.add = plain_button(
            self.tr("Add"), Icon.PLUS, "overview_add_concern", self.tr("Add a worry")
        )
        super().__init__(self.tr("What worries me"), self.add, parent)
        self._workspace = workspace
        self._shown: tuple[Concern, ...] | None = None
        self.hint = MutedLabel(self.tr("Most important first. The first three go to the doctor."))
        self.empty = BodyLabel(
            self.tr("What feels off, in your own words? One sentence is enough."), "muted"
        )
        self.list = CardList("overview_concerns", self.tr("What worries me"))
        for widget in (self.hint, self.empty, self.list):
            self.lines.addWidget(widget)
        self.add.clicked.connect(self._add)
        self.list.activated.connect(self.opened)
        self.list.removal_requested.connect(self.remove)
        self.refresh()

    def refresh(self) -> None:
        """Show what is stored, if it is not what is shown."""
        concerns = in_rank(self._workspace.all(Concern))
        if concerns == self._shown:
            return
        self._shown = concerns
        editable = self._workspace.may_edit()
        rows = []
        for number, concern in enumerate(concerns, 1):
            row = ConcernRow(concern, number, len(concerns), editable=editable)
            row.open.clicked.connect(partial(self._open, concern.key))
            row.up.clicked.connect(partial(self.move_concern, concern.key, -1))
            row.down.clicked.connect(partial(self.move_concern, concern.key, 1))
            row.remove.clicked.connect(partial(self.remove, concern.key))
            rows.append(row)
        self.list.set_rows(rows)
        self.list.setVisible(bool(rows))
        self.hint.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.add.setEnabled(editable)

    def move_concern(self, key: str, by: int) -> None:
        """Make a worry more important (-1) or less (1)."""
        order = list(in_rank(self._workspace.all(Concern)))
        place = next((n for n, one in enumerate(order) if one.key == key), -1)
        if place < 0 or not 0 <= place + by < len(order):
            return
        order.insert(place + by, order.pop(place))
        ranked = (replace(one, rank=rank) for rank, one in enumerate(order))
        self._workspace.put(self.tr("Move worry"), *ranked)
        row = self.list.row(key)
        if isinstance(row, ConcernRow):
            wanted, other = (row.up, row.down) if by < 0 else (row.down, row.up)
            (wanted if wanted.isEnabled() else other).setFocus()

    def remove(self, key: str) -> None:
        """Remove a worry; Undo is offered."""
        concern = self._workspace.get(Concern, key)
        if concern and self._workspace.may_edit(concern.owner):
            self._workspace.remove(self.tr("Remove worry"), concern)
            self.add.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Insert and self.add.isEnabled():
            self._add()
        elif key == Qt.Key.Key_F2 and self.list.current():
            self.opened.emit(self.list.current())
        else:
            super().keyPressEvent(event)

    def _open(self, key: str) -> None:
        self.opened.emit(key)

    def _add(self) -> None:
        self.opened.emit("")
