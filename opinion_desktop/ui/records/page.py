"""The records tab: the checklist, the line in hand, and what the last import brought."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget
from typing_extensions import override

from opinion_desktop.domain.case import Case
from opinion_desktop.domain.changes import Step
from opinion_desktop.domain.checklist_counts import count
from opinion_desktop.domain.checklist_view import Line, lines_of, loose, sections
from opinion_desktop.domain.concerns import Concern
from opinion_desktop.domain.files import ImagingStudy, StoredFile
from opinion_desktop.domain.navigation import Target
from opinion_desktop.domain.opinions import Opinion
from opinion_desktop.domain.questions import Question
from opinion_desktop.domain.records import RecordItem, RequestStep
from opinion_desktop.domain.timeline import Measurement, RecoveryEvent
from opinion_desktop.services import labels
from opinion_desktop.services import settings as options
from opinion_desktop.services.desk import Desk
from opinion_desktop.services.workspace import Workspace
from opinion_desktop.ui import icons, pasted, theme
from opinion_desktop.ui.records import filing, words
from opinion_desktop.ui.records.file_acts import FileActs
from opinion_desktop.ui.records.filing import Thing
from opinion_desktop.ui.records.page_parts import RecordsParts
from opinion_desktop.ui.records.printed import records_html
from opinion_desktop.ui.records.record_panel import STORED
from opinion_desktop.ui.records.result_card import added_keys
from opinion_desktop.ui.records.tab_order import order_tabs
from opinion_desktop.ui.widgets.choices import Choice
from opinion_desktop.ui.widgets.lists import dropped_paths
from opinion_desktop.ui.widgets.page import Page

SHOWN = (
    Case,
    RecordItem,
    RequestStep,
    StoredFile,
    ImagingStudy,
    RecoveryEvent,
    Measurement,
    Concern,
    Question,
    Opinion,
)
"""The kinds of value that this page shows something of."""


class RecordsPage(Page):
    """The records checklist: what is there, what is asked for, what is missing."""

    def __init__(self, desk: Desk, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Show the records of the open case."""
        super().__init__(parent)
        self._desk = desk
        self._workspace = workspace
        self._lines: dict[str, Line] = {}
        self._key = ""
        self._kept: set[str] = set()
        self._left: set[str] = set()
        self._ordering = False
        self.acts = FileActs(desk, workspace, self)
        self.setAcceptDrops(workspace.may_edit())
        self._build()
        self._connect()
        self._refresh()

    # --- what every page can do ---

    @override
    def title(self) -> str:
        return self.tr("Records")

    @override
    def set_wide(self, wide: bool) -> None:
        self.parts.side.set_wide(wide)

    @override
    def state(self) -> dict[str, object]:
        return {
            **super().state(),
            "record": self._key,
            "filter": self.parts.filter.current(),
            "folded": self.parts.tree.folded(),
            "kept": sorted(self._kept),
            "left": sorted(self._left),
        }

    @override
    def restore(self, state: dict[str, object]) -> None:
        self._kept = _texts(state.get("kept"))
        self._left = _texts(state.get("left"))
        self.parts.filter.set_current(str(state.get("filter", "")))
        if "folded" in state:
            self.parts.tree.set_folded(sorted(_texts(state.get("folded"))))
        key = str(state.get("record", ""))
        self._refresh()
        if key in self._lines:
            self._choose(key)
        super().restore(state)

    @override
    def show_target(self, target: Target) -> bool:
        key = target.entity_key
        step = self._workspace.get(RequestStep, key)
        if step is not None:
            key = step.record_key
        if key in self._lines:
            return self._reveal(key)
        thing = self.acts.thing(key)
        if thing is None:
            return False
        if thing.record_key in self._lines:
            self._reveal(thing.record_key)
            self.parts.panel.files.list.set_current(thing.key)
            if row := self.parts.panel.files.list.row(thing.key):
                row.setFocus()
            return True
        card = self.parts.unsorted.show_thing(thing.key)
        if card and self.scroller:
            self.parts.side.set_open(False)
            QTimer.singleShot(0, self, partial(self.scroller.ensureWidgetVisible, card))
        return card is not None

    @override
    def printed(self) -> tuple[str, str] | None:
        """Give what is printed: the title and the list with the request history as HTML."""
        if not self._lines:
            return None
        return self.tr("Records list"), records_html(self._workspace, self._lines.values())

    # --- building ---

    def _build(self) -> None:
        self.setProperty("pane", False)  # noqa: FBT003  # its parts are
        self.parts = RecordsParts(self._workspace, self)
        self.scroller = self.parts.scroller
        self.primary_button = self.parts.panel.add_button
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.GAP_S, theme.GAP_XS, 0)
        column.addWidget(self.parts)

    def _connect(self) -> None:
        parts, tree, panel, card = self.parts, self.parts.tree, self.parts.panel, self.parts.card
        parts.add_files.clicked.connect(partial(self._choose_files, ""))
        parts.add_folder.clicked.connect(partial(self._choose_folder, ""))
        parts.add_own.clicked.connect(self._add_own)
        parts.make_list.clicked.connect(self._make_list)
        parts.filter.chosen.connect(self._refresh)
        tree.chosen.connect(self._chosen)
        tree.opened.connect(self._open_line)
        tree.status_wanted.connect(self._show_statuses)
        tree.note_wanted.connect(self._go_to_note)
        tree.add_wanted.connect(self._choose_files)
        tree.removal_wanted.connect(self._remove_from)
        tree.dropped.connect(self._add)
        panel.files_wanted.connect(self._choose_files_here)
        panel.folder_wanted.connect(self._choose_folder_here)
        panel.dropped.connect(self._add_here)
        panel.file_asked.connect(self.acts.handle)
        panel.made_here_wanted.connect(self._open_tab)
        panel.removed.connect(partial(self._desk.notices.tell, undoable=True))
        card.dismissed.connect(self._dismiss)
        card.undone.connect(self._workspace.undo)
        card.shown_requested.connect(self._show_thing)
        card.kept.connect(self._keep)
        card.removal_requested.connect(partial(self.acts.handle, "remove"))
        parts.unsorted.filed.connect(self.acts.file)
        parts.unsorted.opened.connect(partial(self.acts.handle, "open"))
        parts.unsorted.left.connect(self._leave)
        parts.unsorted.second_wanted.connect(self.acts.use_as_second)
        self.acts.filed.connect(self._filed)
        self._workspace.changed.connect(self._take)
        self._workspace.history_changed.connect(card.refresh_undo)
        self._desk.imports.finished.connect(self._imported)
        self._desk.settings.changed.connect(self._set_keys)
        self._set_keys()

    def _set_keys(self) -> None:
        self.parts.tree.single_keys = self._desk.settings.get(options.SINGLE_KEYS)

    # --- showing ---

    def _take(self, step: Step) -> None:
        if any(isinstance(change.entity, SHOWN) for change in step.changes):
            self.parts.panel.flush()  # or what was typed a moment ago would be shown over
            self._refresh()

    def _refresh(self) -> None:
        """Show the values as they are; what is the same is left alone."""
        workspace = self._workspace
        records, files = workspace.all(RecordItem), workspace.all(StoredFile)
        studies = workspace.all(ImagingStudy)
        lines = lines_of(records, files, studies, words.today())
        self._lines = {line.key: line for line in lines}
        found = count(lines)
        parts = self.parts
        parts.show_progress(found)
        parts.show_empty(empty=not lines)
        parts.filter.set_choices(
            [
                Choice(key="all", text=self.tr("All ({n})").format(n=found.rows)),
                Choice(key="todo", text=self.tr("To do ({n})").format(n=found.to_do)),
            ]
        )
        shown = sections(lines, to_do=parts.filter.current() == "todo")
        parts.tree.rows.load(shown, words.made_in(workspace))
        parts.show_done(done=bool(lines) and not shown)
        parts.unsorted.load(loose(records, files, studies, workspace.all(Opinion)), self._left)
        self._load_card()
        if self._key not in self._lines:
            first = parts.tree.rows.first_line() or next(iter(lines), None)
            self._key = first.key if first else ""
            if self._key:
                parts.tree.choose(self._key)
        self._load_panel()

    def _load_panel(self) -> None:
        line = self._lines.get(self._key)
        self.parts.panel.load(line)
        if line:
            name = words.record_name(line.record)
            self.parts.side.set_title(self.tr("Details: {record}").format(record=name))
        if not self._ordering:
            self._ordering = True
            QTimer.singleShot(0, self, self._order)

    def _order(self) -> None:
        self._ordering = False
        order_tabs(self.parts.side)

    def _load_card(self, *, fresh: bool = False) -> None:
        report = self._desk.imports.last_report(self._workspace.case_key)
        added = added_keys(report)
        if added and not any(self._workspace.get(StoredFile, key) for key in added):
            self._desk.imports.dismiss(self._workspace.case_key)  # the import was taken back
            report = None
        self.parts.card.load(report, self._kept, fresh=fresh)

    def _chosen(self, key: str) -> None:
        self._key = key
        self._load_panel()
        QTimer.singleShot(0, self, self._bring_up_row)

    def _choose(self, key: str) -> bool:
        """Make a line current, showing all lines if it is filtered out."""
        if not self.parts.tree.choose(key):
            self.parts.filter.set_current("all")
            self._refresh()
            self.parts.tree.choose(key)
        self._key = key
        self._load_panel()
        return True

    def _reveal(self, key: str) -> bool:
        self._choose(key)
        self.parts.side.set_open(True)
        return True

    def _bring_up_row(self) -> None:
        tree = self.parts.tree
        box = tree.visualRect(tree.currentIndex())
        middle = tree.viewport().mapTo(self.parts.inner, box.center())
        self.parts.scroller.ensureVisible(20, middle.y(), 20, box.height())

    # --- adding files ---

    def _add(self, paths: Iterable[Path], record_key: str = "") -> None:
        chosen = tuple(paths)
        if chosen and self._workspace.may_edit():
            self._desk.imports.add(self._workspace, chosen, record_key)

    def _choose_files(self, key: str) -> None:
        self._add(pasted.choose_files(self, self._desk.settings), key)

    def _choose_folder(self, key: str) -> None:
        self._add(pasted.choose_folder(self, self._desk.settings), key)

    def _choose_files_here(self) -> None:
        self._choose_files(self._key)

    def _choose_folder_here(self) -> None:
        self._choose_folder(self._key)

    def _add_here(self, paths: list[Path]) -> None:
        self._add(paths, self._key)

    def _imported(self, case_key: str) -> None:
        if case_key != self._workspace.case_key:
            return
        self._refresh()
        self._load_card(fresh=True)
        self.parts.scroller.ensureVisible(0, 0)
        report = self._desk.imports.last_report(case_key)
        if report and report.counts().added:
            self.acts.end_replacing()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_paths(event):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self._add(dropped_paths(event))

    def _dismiss(self) -> None:
        self._desk.imports.dismiss(self._workspace.case_key)
        self._load_card()
        self.parts.tree.setFocus()

    # --- lines ---

    def _add_own(self) -> None:
        record = filing.own_record(self._workspace)
        if self._workspace.put(self.tr("Add a record"), record):
            self._reveal(record.key)
            self.parts.panel.label.setFocus()

    def _make_list(self) -> None:
        records = filing.missing_checklist(self._workspace)
        self._workspace.put(self.tr("Make the checklist"), *records)

    def _show_statuses(self, key: str, where: QPoint) -> None:
        if self._workspace.may_edit() and self._choose(key):
            self.status_menu().popup(where)

    def status_menu(self) -> QMenu:
        """Make the menu that gives the current line another status."""
        menu = QMenu(self)
        menu.setObjectName("status_menu")
        for status in STORED:
            look = words.STATUS_LOOKS[status]
            action = menu.addAction(labels.status_label(status))
            icons.set_icon(action, look.icon, look.token)
            action.setCheckable(True)
            action.setChecked(self._lines[self._key].record.status is status)
            action.triggered.connect(partial(self._set_status, status.value))
        return menu

    def _set_status(self, status: str) -> None:
        self.parts.panel.set_status(status)

    def _go_to_note(self, key: str) -> None:
        self._reveal(key)
        note = self.parts.panel.note
        self.parts.panel_scroller.ensureWidgetVisible(note)
        note.setFocus()

    def _open_tab(self) -> None:
        if line := self._lines.get(self._key):
            self._desk.navigation.open(words.made_tab(line.record))

    def _open_line(self, key: str) -> None:
        line = self._lines[key]
        things: tuple[Thing, ...] = (*line.files, *line.studies)
        if things:
            self.acts.open(things[0])
        else:
            self._reveal(key)
            self.parts.panel.add_button.setFocus()

    def _remove_from(self, key: str) -> None:
        line = self._lines[key]
        things: tuple[Thing, ...] = (*line.files, *line.studies)
        if len(things) == 1:
            self.acts.handle("remove", things[0].key)
        elif things:  # which one is a person's choice
            self._reveal(key)
            self.parts.panel.files.list.rows()[0].setFocus()

    # --- files ---

    def _show_thing(self, key: str) -> None:
        self.show_target(Target(tab="records", entity_key=key))

    def _keep(self, key: str) -> None:
        self._kept.add(key)
        self._load_card()

    def _leave(self, key: str) -> None:
        self._left.add(key)
        self._refresh()

    def _filed(self, key: str) -> None:
        self._left.discard(key)


def _texts(value: object) -> set[str]:
    return {str(item) for item in value} if isinstance(value, list | tuple) else set()
