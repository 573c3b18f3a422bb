"""The Timeline tab: list and lanes in step, an editor beside them, a table for the same."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget
from typing_extensions import override

from opinion_desktop.domain.case import Surgery, new_key
from opinion_desktop.domain.changes import Step
from opinion_desktop.domain.lanes import Window, surgery_day
from opinion_desktop.domain.navigation import ADD_PAIN, Target
from opinion_desktop.domain.partial_dates import PartialDate
from opinion_desktop.domain.timeline import Measurement, RecoveryEvent
from opinion_desktop.services import labels
from opinion_desktop.services.desk import Desk
from opinion_desktop.services.settings import FAHRENHEIT, SINGLE_KEYS
from opinion_desktop.services.workspace import Workspace
from opinion_desktop.ui import theme
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.timeline import report
from opinion_desktop.ui.timeline.editor import Editor
from opinion_desktop.ui.timeline.entries import Units, entry_of
from opinion_desktop.ui.timeline.form_rows import today
from opinion_desktop.ui.timeline.in_step import InStep
from opinion_desktop.ui.timeline.quick_pain import QuickPain
from opinion_desktop.ui.timeline.toolbar import Toolbar
from opinion_desktop.ui.widgets.buttons import primary_button
from opinion_desktop.ui.widgets.cards import EmptyState
from opinion_desktop.ui.widgets.page import Page
from opinion_desktop.ui.widgets.panels import Splitter

_BODY_EM = 15
_EDITOR_EM = 21


class TimelinePage(Page):
    """Everything that happened, was taken and was measured."""

    def __init__(self, desk: Desk, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Show the timeline of the open case."""
        super().__init__(parent)
        self._desk, self._workspace = desk, workspace
        self._units = Units()
        self._fitted = (0, False, False)
        self._build()
        self._connect()
        self._load()
        self._set_window(self.entries.lanes.opening_window())

    def _build(self) -> None:
        self.toolbar = Toolbar()
        self.primary_button = self.toolbar.add
        self.quick_pain = QuickPain(self._workspace)
        self.entries = InStep()
        self.editor = Editor(self._desk, self._workspace)
        for part in (
            self.toolbar,
            self.entries.list,
            self.entries.lanes,
            self.entries.table,
            self.editor,
        ):
            part.setProperty("pane", "true")  # for F6
        self._outer = Splitter(
            Qt.Orientation.Horizontal, "timeline_outer_splitter", self.tr("Timeline and entry")
        )
        self._outer.addWidget(self.entries)
        self._outer.addWidget(self.editor)
        self._outer.setStretchFactor(0, 1)
        self._outer.setStretchFactor(1, 0)
        self.editor.comes_after = self._outer.handle(1)
        self.editor.hide()
        self._first = primary_button(self.tr("Add it"), Icon.PLUS, "timeline_add_surgery")
        self._first.setAccessibleName(self.tr("Add the day of surgery"))
        self._empty = EmptyState(
            Icon.ACTIVITY, self.tr("Start with the day of surgery."), self._first
        )
        self._body = QStackedWidget()
        self._body.addWidget(self._outer)
        self._body.addWidget(self._empty)
        # What is inside scrolls by itself; the page scrolls only below its least height.
        self._body.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        column = self.scrolled_body(theme.GAP_M)
        column.addWidget(self.toolbar)
        column.addWidget(self.quick_pain)
        column.addWidget(self._body, 1)

    def _connect(self) -> None:
        self._workspace.changed.connect(self._written)
        self._desk.settings.changed.connect(self._setting_changed)
        theme.current().changed.connect(self._fit)
        self.toolbar.menu.event_wanted.connect(self.add_event)
        self.toolbar.menu.value_wanted.connect(self.add_value)
        self.toolbar.pain_wanted.connect(self.add_pain)
        self.toolbar.window_chosen.connect(self._window_chosen)
        self.toolbar.edit_wanted.connect(self._edit_chosen)
        self.toolbar.days_toggled.connect(self._days_toggled)
        self.toolbar.table_toggled.connect(self._table_toggled)
        self.quick_pain.stored.connect(self._show_stored)
        self.quick_pain.closed.connect(self._card_closed)
        self.editor.closed.connect(self._editor_closed)
        self.editor.removal_requested.connect(self._remove_one)
        self._first.clicked.connect(self._add_surgery)
        self.entries.chosen.connect(self._chosen)
        self.entries.counted.connect(self.toolbar.set_chosen)
        self.entries.activated.connect(self.edit)
        self.entries.key_pressed.connect(self._key_pressed)
        self._fit()

    # --- the page ---

    @override
    def title(self) -> str:
        return self.tr("Timeline")

    @override
    def state(self) -> dict[str, object]:
        return {
            **super().state(),
            "keys": self.entries.selected(),
            "window": self.toolbar.windows.current(),
            "days": self.toolbar.days.isChecked(),
            "table": self.toolbar.table.isChecked(),
        }

    @override
    def restore(self, state: dict[str, object]) -> None:
        super().restore(state)
        if state.get("window") in set(Window):
            self._set_window(Window(str(state["window"])))
        if state.get("days") is True and self._units.surgery:
            self.toolbar.days.setChecked(True)
            self._days_toggled()
        self.toolbar.set_table(shown=state.get("table") is True)
        self._table_toggled()
        keys = state.get("keys")
        if isinstance(keys, list):
            self.entries.choose([str(key) for key in keys])

    @override
    def show_target(self, target: Target) -> bool:
        if target.entity_key == ADD_PAIN:
            self.add_pain()
            return True
        if self.entries.entry(target.entity_key) is None:
            return False
        self.entries.choose([target.entity_key])
        self.entries.take_focus()
        return True

    @override
    def set_wide(self, wide: bool) -> None:
        self._fit()

    @override
    def printed(self) -> tuple[str, str]:
        """Give the title and the HTML of the timeline as a table."""
        case = self._workspace.case.title
        title = self.tr("Timeline: {case}").format(case=case) if case else self.title()
        return title, report.printed_html(title, self.entries.ordered(), self._units)

    # --- adding, editing, removing ---

    def add_event(self, kind: str) -> None:
        """Add an event of today and open it."""
        self.editor.flush()
        event = RecoveryEvent(
            key=new_key(),
            case_key=self._workspace.case_key,
            kind=kind,
            start=PartialDate.day(today()),
            ongoing=kind == "medicine",  # whoever writes a medicine down mostly takes it now
            author=self._workspace.case.author,
        )
        self._put_new(event)

    def _put_new(self, event: RecoveryEvent) -> None:
        text = self.tr("Add {kind}").format(kind=labels.event_label(event.kind))
        if self._workspace.put(text, event):
            self.entries.choose([event.key])
            self.edit(event.key)

    def add_value(self, measure: str) -> None:
        """Open the form for a new value; it is stored with its first number."""
        if self._workspace.may_edit():
            self._body.setCurrentWidget(self._outer)
            before = [v for v in self._workspace.all(Measurement) if v.measure == measure]
            self.editor.begin(measure, self._units, before[-1].place if before else "")
            self._fit()

    def add_pain(self) -> None:
        """Open the quick pain score."""
        if self._workspace.may_edit():
            self.quick_pain.open()

    def edit(self, key: str) -> None:
        """Choose an entry and open it in the editor."""
        if entry := self.entries.entry(key):
            self.entries.choose([key])
            self.editor.edit(entry.entity, self._units, focus=True)
            self._fit()

    def remove(self, keys: Iterable[str]) -> None:
        """Remove entries; Undo is offered."""
        found = [entry.entity for key in keys if (entry := self.entries.entry(key))]
        gone = [entity for entity in found if self._workspace.may_edit(entity.owner)]
        if not gone:
            return
        several = self.tr("Remove entries ({n})").format(n=len(gone))
        following = self.entries.after(entity.key for entity in gone)
        self._workspace.remove(self.tr("Remove entry") if len(gone) == 1 else several, *gone)
        self.entries.choose(following)

    def _remove_one(self, key: str) -> None:
        self.editor.hide()
        self._fit()
        self.remove([key])
        self.entries.take_focus()

    def _add_surgery(self) -> None:
        """Add day 0, as far as the case knows it."""
        known = [surgery for surgery in self._workspace.all(Surgery) if surgery.when]
        when = known[0].when if known else None
        self._put_new(
            RecoveryEvent(
                key=new_key(),
                case_key=self._workspace.case_key,
                kind="surgery",
                title=known[0].operation if known else "",
                start=when or PartialDate.day(today()),
                author=self._workspace.case.author,
            )
        )

    # --- keys ---

    def _key_pressed(self, event: QKeyEvent) -> None:
        """Take the keys of lists and lanes; what is left unaccepted goes on to them."""
        key = Qt.Key(event.key())
        plain = event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        }
        letters = {
            Qt.Key.Key_P: self.add_pain,
            Qt.Key.Key_T: self._add_temperature,
            Qt.Key.Key_M: self._add_medicine,
        }
        if not plain:
            return
        if key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self.entries.step(1 if key == Qt.Key.Key_Right else -1)
        elif key == Qt.Key.Key_Insert:
            self.toolbar.open_menu()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2}:
            self._edit_chosen()
        elif key == Qt.Key.Key_Delete:
            self.remove(self.entries.selected())
        elif key in letters:
            if self._desk.settings.get(SINGLE_KEYS):
                letters[key]()
        else:
            return
        event.accept()

    def _add_temperature(self) -> None:
        self.add_value("temperature")

    def _add_medicine(self) -> None:
        self.add_event("medicine")

    def _edit_chosen(self) -> None:
        chosen = self.entries.selected()
        if len(chosen) == 1:
            self.edit(chosen[0])

    # --- keeping up ---

    def _load(self) -> None:
        found = [
            *map(entry_of, self._workspace.all(RecoveryEvent)),
            *map(entry_of, self._workspace.all(Measurement)),
        ]
        self._units = self._fresh_units()
        self.toolbar.set_surgery(known=self._units.surgery is not None)
        self.entries.load(found, self._units)
        self._show_changed()

    def _fresh_units(self) -> Units:
        events = self._workspace.all(RecoveryEvent)
        return Units(
            fahrenheit=self._desk.settings.get(FAHRENHEIT),
            surgery=surgery_day(self._workspace.all(Surgery), events),
        )

    def _written(self, step: Step) -> None:
        touched = {
            change.entity.key: entry_of(change.after)
            if isinstance(change.after, RecoveryEvent | Measurement)
            else None
            for change in step.changes
            if isinstance(change.entity, RecoveryEvent | Measurement)
        }
        if self._fresh_units() != self._units:
            self._load()
        elif touched:
            self.entries.take(touched)
        self.editor.refresh()
        self.quick_pain.refresh()
        if self.editor.key() in touched:
            # A new value is stored with its first number, and then is the chosen one.
            self.entries.choose([self.editor.key()])
        self._show_changed()
        self._fit()

    def _show_changed(self) -> None:
        """Show the empty place or the timeline, and what can be done."""
        empty = not self.entries.ordered() and self.editor.isHidden()
        self._body.setCurrentWidget(self._empty if empty else self._outer)
        self.toolbar.set_empty(empty=empty)
        self.toolbar.set_chosen(len(self.entries.selected()))
        editable = self._workspace.may_edit()
        for button in (self.toolbar.add, self.toolbar.pain, self._first):
            button.setEnabled(editable)

    def _setting_changed(self, name: str) -> None:
        if name == FAHRENHEIT.name:
            self.editor.flush()
            self._load()
            if entry := self.entries.entry(self.editor.key()):
                self.editor.edit(entry.entity, self._units, focus=False)

    # --- what is shown ---

    def _chosen(self, keys: list[str]) -> None:
        if not self.editor.isHidden() and len(keys) == 1 and keys[0] != self.editor.key():
            entry = self.entries.entry(keys[0])
            if entry:
                self.editor.edit(entry.entity, self._units, focus=False)

    def _table_toggled(self) -> None:
        self.entries.show_table(shown=self.toolbar.table.isChecked())

    def _window_chosen(self, key: str) -> None:
        self.entries.set_window(Window(key))

    def _set_window(self, window: Window) -> None:
        self.toolbar.windows.set_current(window)
        self.entries.set_window(Window(self.toolbar.windows.current()))

    def _days_toggled(self) -> None:
        self.entries.lanes.count_days(on=self.toolbar.days.isChecked())

    def _show_stored(self, key: str) -> None:
        self.entries.choose([key])

    def _editor_closed(self, key: str) -> None:
        self._fit()
        self._show_changed()
        if self.entries.entry(key):
            self.entries.choose([key])
        self.entries.take_focus()

    def _card_closed(self) -> None:
        self.entries.take_focus()

    def _fit(self) -> None:
        """Give the editor a column of its own, or the whole place on a narrow page."""
        look, edits = theme.current(), not self.editor.isHidden()
        self._body.setMinimumHeight(look.em(_BODY_EM))
        self.entries.setVisible(self.is_wide() or not edits)
        self.editor.setMinimumWidth(look.em(_EDITOR_EM) if self.is_wide() else 0)
        now = (look.points, self.is_wide(), edits)
        if self._fitted != now:  # else a person may have moved the dividers
            self._fitted = now
            room = max(1, self.width() - 2 * theme.GAP_XL)
            side = look.em(_EDITOR_EM) if self.is_wide() and edits else 0
            self._outer.setSizes([room - side, side or room])
            self.entries.share(room - side)
