"""What happens next: who does what until when, ticked when it is done."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from opinion_desktop.domain.case import new_key
from opinion_desktop.domain.questions import NextStep
from opinion_desktop.services import labels
from opinion_desktop.services.workspace import Workspace
from opinion_desktop.ui import theme
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.next_steps.parts import DayField, Row, clear
from opinion_desktop.ui.widgets.buttons import icon_button, plain_button
from opinion_desktop.ui.widgets.cards import Card
from opinion_desktop.ui.widgets.fields import LineField
from opinion_desktop.ui.widgets.text import BodyLabel, Heading, MutedLabel


class StepEditor(Card):
    """The fields of one step; what is typed is stored as it is typed.

    Signals:
        closed: Enter, Esc or Done.
    """

    closed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Start hidden."""
        super().__init__("sunken", "", parent)
        self._workspace = workspace
        self._fresh = self._blank("")
        self.text = LineField("step_text", self.tr("What is to be done?"))
        self.who = LineField("step_who", self.tr("Who does it?"))
        self.until = DayField("step_until", self.tr("Until when?"))
        self.done = plain_button(
            self.tr("Done"), Icon.CHECK, "step_close", self.tr("Done: close this step")
        )
        for field in (self.text, self.who, self.until):
            self.body.addWidget(Row(field.accessibleName(), field))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.done)
        self.body.addLayout(row)
        self.text.edited.connect(partial(self._store_text, "text"))
        self.who.edited.connect(partial(self._store_text, "who"))
        self.until.edited.connect(self._store_until)
        self.text.returnPressed.connect(self.close_editor)
        self.who.returnPressed.connect(self.close_editor)
        self.done.clicked.connect(self.close_editor)
        self.hide()

    def key(self) -> str:
        """Give the key of the step that is edited, "" while hidden."""
        return "" if self.isHidden() else self._fresh.key

    def edit(self, key: str, rank: int) -> None:
        """Open a step, or a new one with the key ""."""
        self.flush()
        self._fresh = replace(self._blank(key or new_key()), rank=rank)
        self.until.boxes.set_value(None)  # half a date belongs to the step before
        self.load()
        self.show()
        self.text.setFocus()

    def load(self) -> None:
        """Show what is stored, but not over what somebody is typing."""
        step = self._current()
        for field, words in ((self.text, step.text), (self.who, step.who)):
            if not field.hasFocus() or field.text() == words:
                field.set_text(words)
        self.until.set_day(step.until)

    def flush(self) -> None:
        """Store what has not been stored yet."""
        self.text.flush()
        self.who.flush()

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

    def _blank(self, key: str) -> NextStep:
        return NextStep(key=key, case_key=self._workspace.case_key, text="")

    def _current(self) -> NextStep:
        return self._workspace.get(NextStep, self._fresh.key) or self._fresh

    def _store_text(self, name: str, words: str) -> None:
        changed = replace(self._current(), **{name: words})  # type: ignore[arg-type]
        self._workspace.put(self.tr("Edit step"), changed, typing=True)

    def _store_until(self) -> None:
        changed = replace(self._current(), until=self.until.day())
        self._workspace.put(self.tr("Edit step"), changed, typing=True)


class StepsBox(Card):
    """All steps of the case."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Show the steps of the open case."""
        super().__init__("plain", "", parent)
        self._workspace = workspace
        self._shown: tuple[NextStep, ...] | None = None
        self.add = plain_button(self.tr("Add a step"), Icon.PLUS, "next_add_step")
        self.empty = BodyLabel(
            self.tr("Nothing planned yet. Who does what, and until when?"), "muted"
        )
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.GAP_S)
        self.editor: StepEditor | None = None  # made when it is first opened
        head = QHBoxLayout()
        head.addWidget(Heading(self.tr("What happens next"), 2), 1)
        head.addWidget(self.add)
        self.body.addLayout(head)
        self.body.addWidget(self.empty)
        self.body.addLayout(self._rows)
        self.add.clicked.connect(partial(self.edit, ""))
        self.refresh()

    def edit(self, key: str) -> None:
        """Open a step; "" for a new one."""
        if self.editor is None:
            self.editor = StepEditor(self._workspace)
            self.editor.closed.connect(self.add.setFocus)
            self.body.addWidget(self.editor)
        rank = max((step.rank for step in self._workspace.all(NextStep)), default=-1) + 1
        self.editor.edit(key, rank)

    def remove(self, key: str) -> None:
        """Remove a step; Undo is offered."""
        step = self._workspace.get(NextStep, key)
        if step and self._workspace.may_edit(step.owner):
            if self.editor and self.editor.key() == key:
                self.editor.hide()
            self._workspace.remove(self.tr("Remove step"), step)
            self.add.setFocus()

    def set_done(self, key: str, *, is_done: bool) -> None:
        """Tick a step, or take the tick back."""
        step = self._workspace.get(NextStep, key)
        if step:
            self._workspace.put(self.tr("Tick step"), replace(step, done=is_done))
            if box := self.findChild(QCheckBox, f"step_{key}_done"):
                box.setFocus()

    def _tick(self, key: str, tick: QCheckBox) -> None:
        self.set_done(key, is_done=tick.isChecked())

    def flush(self) -> None:
        """Store what has not been stored yet."""
        if self.editor and not self.editor.isHidden():
            self.editor.flush()

    def refresh(self) -> None:
        """Show what is stored, if it is not what is shown."""
        found = tuple(sorted(self._workspace.all(NextStep), key=lambda step: (step.rank, step.key)))
        if self.editor:
            self.editor.load()
        if found == self._shown:
            return
        self._shown = found
        clear(self._rows)
        for step in found:
            self._rows.addLayout(self._line(step))
        self.empty.setVisible(not found)
        self.add.setEnabled(self._workspace.may_edit(_OWNER))

    def _line(self, step: NextStep) -> QHBoxLayout:
        words = step.text.strip() or self.tr("Not in words yet")
        editable = self._workspace.may_edit(step.owner)
        tick = QCheckBox()
        tick.setObjectName(f"step_{step.key}_done")
        tick.setMinimumSize(theme.MIN_TARGET_PX, theme.MIN_TARGET_PX)
        tick.setAccessibleName(self.tr("Done: {step}").format(step=words))
        tick.setChecked(step.done)
        tick.clicked.connect(partial(self._tick, step.key, tick))
        edit = icon_button(
            self.tr("Edit"),
            Icon.PENCIL,
            f"step_{step.key}_edit",
            self.tr("Edit step: {step}").format(step=words),
        )
        remove = icon_button(
            self.tr("Remove"),
            Icon.TRASH,
            f"step_{step.key}_remove",
            self.tr("Remove step: {step}").format(step=words),
        )
        edit.clicked.connect(partial(self.edit, step.key))
        remove.clicked.connect(partial(self.remove, step.key))
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(BodyLabel(words, "muted" if step.done else "body"))
        until = labels.date_words(step.until) if step.until else ""
        until = self.tr("until {date}").format(date=until) if until else ""
        done = self.tr("done") if step.done else ""
        if under := " · ".join(part for part in (step.who.strip(), until, done) if part):
            text.addWidget(MutedLabel(under, small=True))
        row = QHBoxLayout()
        row.setSpacing(theme.GAP_XS)
        row.addWidget(tick, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(text, 1)
        for button in (edit, remove):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        for widget in (tick, edit, remove):
            widget.setEnabled(editable)
        return row


_OWNER = NextStep(key="", case_key="", text="").owner
