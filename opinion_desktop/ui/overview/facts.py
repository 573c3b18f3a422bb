"""Allergies, other conditions, earlier operations: lines that are edited in place."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from opinion_desktop.domain.case import new_key
from opinion_desktop.domain.concerns import HealthFact
from opinion_desktop.domain.overview import facts_of
from opinion_desktop.services import summaries
from opinion_desktop.services.workspace import Workspace
from opinion_desktop.ui import theme
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.overview.parts import Box, clear, order_tabs
from opinion_desktop.ui.widgets.buttons import icon_button, plain_button
from opinion_desktop.ui.widgets.cards import Card
from opinion_desktop.ui.widgets.fields import LineField
from opinion_desktop.ui.widgets.text import BodyLabel, MutedLabel


class FactEditor(Card):
    """Two fields for one line; what is typed is stored as it is typed.

    Signals:
        closed: Enter, Esc or Done.
    """

    closed = Signal()

    def __init__(
        self, workspace: Workspace, kind: str, words: tuple[str, str], parent: QWidget | None = None
    ) -> None:
        """Start hidden.

        Args:
            workspace: where it is stored.
            kind: of the `HealthFact`.
            words: what the two fields ask for.
            parent: the widget that owns it.
        """
        super().__init__("sunken", "", parent)
        self._workspace, self._kind = workspace, kind
        self._fresh = self._blank("")
        self.text = LineField(f"fact_{kind}_text", words[0])
        self.detail = LineField(f"fact_{kind}_detail", words[1])
        self.done = plain_button(
            self.tr("Done"),
            Icon.CHECK,
            f"fact_{kind}_done",
            self.tr("Done: {field}").format(field=words[0]),
        )
        for label, field in zip(words, (self.text, self.detail), strict=True):
            self.body.addWidget(MutedLabel(label))
            self.body.addWidget(field)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.done)
        self.body.addLayout(row)
        self.text.edited.connect(partial(self._store, "text"))
        self.detail.edited.connect(partial(self._store, "detail"))
        for field in (self.text, self.detail):
            field.returnPressed.connect(self.close_editor)
        self.done.clicked.connect(self.close_editor)
        self.hide()

    def key(self) -> str:
        """Give the key of the line that is edited, "" while hidden."""
        return "" if self.isHidden() else self._fresh.key

    def edit(self, key: str, rank: int) -> None:
        """Open a line, or a new one with the key "".

        Args:
            key: of the line.
            rank: of a new one.
        """
        self.flush()
        self._fresh = replace(self._blank(key or new_key()), rank=rank)
        self.load()
        self.show()
        self.text.setFocus()

    def load(self) -> None:
        """Show what is stored, but not over what somebody is typing."""
        fact = self._current()
        for field, words in ((self.text, fact.text), (self.detail, fact.detail)):
            if not field.hasFocus() or field.text() == words:
                field.set_text(words)

    def flush(self) -> None:
        """Store what has not been stored yet."""
        self.text.flush()
        self.detail.flush()

    def close_editor(self) -> None:
        """Store and close."""
        self.flush()
        self.hide()
        self.closed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_editor()
        else:
            super().keyPressEvent(event)

    def _blank(self, key: str) -> HealthFact:
        return HealthFact(key=key, case_key=self._workspace.case_key, kind=self._kind)

    def _current(self) -> HealthFact:
        return self._workspace.get(HealthFact, self._fresh.key) or self._fresh

    def _store(self, field: str, words: str) -> None:
        changed = replace(self._current(), **{field: words})  # type: ignore[arg-type]
        self._workspace.put(self.tr("Edit health facts"), changed, typing=True)


class FactsBox(Box):
    """All lines of one kind."""

    def __init__(
        self,
        workspace: Workspace,
        kind: str,
        title: str,
        spoken_add: str,
        empty: str,
        words: tuple[str, str],
        parent: QWidget | None = None,
    ) -> None:
        """Show the lines of the open case.

        Args:
            workspace: the case.
            kind: "allergy", "condition" or "operation".
            title: of the box.
            spoken_add: the whole name of its Add button.
            empty: one sentence for an empty box.
            words: what the two fields of a line ask for.
            parent: the widget that owns it.
        """
        self.add = plain_button(self.tr("Add"), Icon.PLUS, f"fact_{kind}_add", spoken_add)
        super().__init__(title, self.add, parent)
        self._workspace, self._kind = workspace, kind
        self._shown: tuple[HealthFact, ...] | None = None
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.GAP_XS)
        self.empty = BodyLabel(empty, "muted")
        self._words = words
        self.editor: FactEditor | None = None  # made when it is first opened
        self.lines.addWidget(self.empty)
        self.lines.addLayout(self._rows)
        self.add.clicked.connect(partial(self.edit, ""))
        self.refresh()

    def edit(self, key: str) -> None:
        """Open a line in place; "" for a new one."""
        if self.editor is None:
            self.editor = FactEditor(self._workspace, self._kind, self._words)
            self.editor.closed.connect(self._closed)
            self.lines.addWidget(self.editor)
            order_tabs(self)
        rank = max((fact.rank for fact in self._facts()), default=-1) + 1
        self.editor.edit(key, rank)

    def remove(self, key: str) -> None:
        """Remove a line; Undo is offered."""
        fact = self._workspace.get(HealthFact, key)
        if fact and self._workspace.may_edit(fact.owner):
            if self.editor and self.editor.key() == key:
                self.editor.hide()
            self._workspace.remove(self.tr("Remove line"), fact)
            self.add.setFocus()

    def flush(self) -> None:
        """Store what has not been stored yet."""
        if self.editor and not self.editor.isHidden():
            self.editor.flush()

    def refresh(self) -> None:
        """Show what is stored, if it is not what is shown."""
        facts = self._facts()
        if self.editor:
            self.editor.load()
        if facts == self._shown:
            return
        self._shown = facts
        clear(self._rows)
        editable = self._workspace.may_edit()
        for fact in facts:
            self._rows.addLayout(self._line(fact, editable=editable))
        self.empty.setVisible(not facts)
        self.add.setEnabled(editable)

    def _line(self, fact: HealthFact, *, editable: bool) -> QHBoxLayout:
        words = summaries.fact_words(fact).strip() or self.tr("Not in words yet")
        edit = icon_button(
            self.tr("Edit"),
            Icon.PENCIL,
            f"fact_edit_{fact.key}",
            self.tr("Edit: {words}").format(words=words),
        )
        remove = icon_button(
            self.tr("Remove"),
            Icon.TRASH,
            f"fact_remove_{fact.key}",
            self.tr("Remove: {words}").format(words=words),
        )
        edit.clicked.connect(partial(self.edit, fact.key))
        remove.clicked.connect(partial(self.remove, fact.key))
        row = QHBoxLayout()
        row.setSpacing(theme.GAP_XS)
        row.addWidget(BodyLabel(words), 1)
        for button in (edit, remove):
            button.setEnabled(editable)
            row.addWidget(button)
        return row

    def _facts(self) -> tuple[HealthFact, ...]:
        return facts_of(self._workspace.all(HealthFact), self._kind)

    def _closed(self) -> None:
        self.add.setFocus()
