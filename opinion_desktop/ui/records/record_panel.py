"""Everything about one line of the checklist, beside the list: why, status, files, notes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget
from typing_extensions import override

from opinion_desktop.domain.case import Owner
from opinion_desktop.domain.checklist_view import OWN, Line, is_imaging
from opinion_desktop.domain.files import StoredFile
from opinion_desktop.domain.record_kinds import RecordGroup, RecordStatus
from opinion_desktop.domain.records import RecordItem
from opinion_desktop.services import labels
from opinion_desktop.services.filing import other_person_words
from opinion_desktop.services.workspace import Workspace
from opinion_desktop.ui import theme
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.records import filing, words
from opinion_desktop.ui.records.day_boxes import DayBoxes
from opinion_desktop.ui.records.file_rows import FileRows, damage_of
from opinion_desktop.ui.records.request_history import RequestHistory
from opinion_desktop.ui.records.tick_list import TickList
from opinion_desktop.ui.widgets.buttons import link_button, plain_button, primary_button
from opinion_desktop.ui.widgets.cards import Chip, ChipKind
from opinion_desktop.ui.widgets.choices import Choice, FilterChips
from opinion_desktop.ui.widgets.fields import LineField, TextArea
from opinion_desktop.ui.widgets.flow import FlowLayout
from opinion_desktop.ui.widgets.lists import dropped_paths
from opinion_desktop.ui.widgets.text import BodyLabel, Heading, MutedLabel

_WITH_REASON = {RecordStatus.NONE_EXISTS, RecordStatus.REFUSED, RecordStatus.NOT_NEEDED}
STORED = tuple(status for status in RecordStatus if status is not RecordStatus.OVERDUE)


class RecordPanel(QWidget):
    """The details of the current line; writes what a person changes.

    Signals:
        files_wanted: choose files for this line.
        folder_wanted: choose a folder or disc for this line.
        dropped: paths that were dropped on it.
        file_asked: what a person wants with a file ("open", "move", ...), and its key.
        made_here_wanted: open the tab where this record is made.
        removed: the line was taken out; what was done in words.
    """

    files_wanted = Signal()
    folder_wanted = Signal()
    dropped = Signal(list)
    file_asked = Signal(str, str)
    made_here_wanted = Signal()
    removed = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Make the frame; `build` fills it once it has its place, `load` shows a line."""
        super().__init__(parent)
        self._workspace = workspace
        self._record: RecordItem | None = None
        self._editable = workspace.may_edit(Owner.PATIENT)
        self.setObjectName("record_panel")
        self.setAccessibleName(self.tr("Details of the record"))
        self.setAcceptDrops(self._editable)

    # --- building ---

    def build(self) -> None:
        """Make what is in it."""
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_M, 0, theme.GAP_M, theme.GAP_XL)
        column.setSpacing(theme.GAP_M)
        for part in (self._head(), self._status(), self._files(), self._rest()):
            column.addLayout(part)
        column.addStretch(1)
        self.add_button.setVisible(self._editable)
        self.status.setEnabled(self._editable)
        self.checked.setEnabled(self._editable)
        self.note.setReadOnly(not self._editable)
        self.reason.setReadOnly(not self._editable)
        self._connect()

    def _head(self) -> QVBoxLayout:
        self._title = Heading("", 2)
        self.label = LineField("record_label", self.tr("Name of the record"), self.tr("Its name"))
        self._chips = FlowLayout()
        self._chip = Chip(ChipKind.NEUTRAL, "")
        self._mark = Chip(ChipKind.NEUTRAL, labels.checked_label(), Icon.BADGE_CHECK)
        self._chips.addWidget(self._chip)
        self._chips.addWidget(self._mark)
        self._why = BodyLabel()
        self._ask = MutedLabel()
        self._formats = MutedLabel()
        text = self.tr("I have it – add file…")
        self.add_button = primary_button(text, Icon.FILE_PLUS, "add_to_record")
        self.folder_button = plain_button(
            self.tr("I have a disc or folder…"), Icon.FOLDER_PLUS, "add_folder_to_record"
        )
        self.made_button = plain_button("", Icon.ARROW_RIGHT, "made_here")
        part = QVBoxLayout()
        part.setSpacing(theme.GAP_S)
        part.addWidget(self._title)
        part.addWidget(self.label)
        part.addLayout(self._chips)
        for widget in (self._why, self._ask, self._formats, self.add_button, self.folder_button):
            part.addWidget(widget)
        part.addWidget(self.made_button)
        return part

    def _status(self) -> QVBoxLayout:
        self.status = FilterChips("record_status", self.tr("Status"))
        self._due_label = BodyLabel(self.tr("Expected by"))
        self.due = DayBoxes("record_due", self.tr("Expected by"))
        self._reason_label = BodyLabel(self.tr("Reason"))
        self.reason = LineField("record_reason", self.tr("Reason"), self.tr("In your own words"))
        part = QVBoxLayout()
        part.setSpacing(theme.GAP_S)
        part.addWidget(Heading(self.tr("Status"), 3))
        for widget in (self.status, self._due_label, self.due, self._reason_label, self.reason):
            part.addWidget(widget)
        return part

    def _files(self) -> QVBoxLayout:
        self._files_title = Heading("", 3)
        self.files = FileRows()
        self._hint = MutedLabel(self.tr("Drop files here to add them to this record."), small=True)
        if not self._editable:  # to show it before it has a parent would open a window
            self._hint.hide()
        self.checked = QCheckBox(labels.checked_label())
        self.checked.setObjectName("record_checked")
        part = QVBoxLayout()
        part.setSpacing(theme.GAP_S)
        for widget in (self._files_title, self.files, self._hint, self.checked):
            part.addWidget(widget)
        return part

    def _rest(self) -> QVBoxLayout:
        self.ticks = TickList(editable=self._editable)
        self.history = RequestHistory(self._workspace)
        self.note = TextArea("record_note", self.tr("Note"), self.tr("Whom you spoke to, and more"))
        self.remove_button = link_button(
            self.tr("Remove this record"), Icon.TRASH, "remove_record",
            self.tr("Remove this record from the list"),
        )  # fmt: skip
        part = QVBoxLayout()
        part.setSpacing(theme.GAP_M)
        part.addWidget(self.ticks)
        part.addWidget(self.history)
        part.addWidget(Heading(self.tr("Note"), 3))
        part.addWidget(self.note)
        part.addWidget(self.remove_button)
        return part

    def _connect(self) -> None:
        self.add_button.clicked.connect(self.files_wanted)
        self.folder_button.clicked.connect(self.folder_wanted)
        self.made_button.clicked.connect(self.made_here_wanted)
        self.files.asked.connect(self.file_asked)
        self.label.edited.connect(self._rename)
        self.status.chosen.connect(self.set_status)
        self.due.day_edited.connect(self._expect)
        self.reason.edited.connect(self._explain)
        self.checked.clicked.connect(self._check)
        self.ticks.ticked.connect(self._tick)
        self.note.edited.connect(self._note)
        self.remove_button.clicked.connect(self._remove)

    # --- showing ---

    def load(self, line: Line | None) -> None:
        """Show a line; of the same line only what has changed, and no field with the focus."""
        same = line is not None and self._record is not None and line.key == self._record.key
        if not same:
            self.flush()
        self._record = line.record if line else None
        self.setVisible(line is not None)
        if line is None:
            return
        self._load_head(line)
        self._load_status(line, same=same)
        self._load_files(line)
        own = line.record.kind == OWN
        self.ticks.load(labels.record_ticks(line.record.kind) if not own else (), line.record.ticks)
        self.history.load(line.record, line.group)
        self.history.setVisible(line.group is not RecordGroup.APP)
        for field, text in (
            (self.label, line.record.label),
            (self.reason, line.record.reason),
            (self.note, line.record.note),
        ):
            if not (same and field.hasFocus()):
                field.set_text(text)
        self.label.setVisible(own and self._editable)
        self.remove_button.setVisible(own and self._editable)

    def flush(self) -> None:
        """Store what is being typed, before it is shown anew or another line is."""
        self.label.flush()
        self.reason.flush()
        self.note.flush()
        self.history.flush()

    def _load_head(self, line: Line) -> None:
        record = line.record
        term = labels.record_term(record.kind) if record.kind != OWN else ""
        title = words.record_name(record)
        self._title.setText(f"{title} ({term})" if term else title)
        look = words.STATUS_LOOKS[line.status]
        self._chip.set_state(look.chip, words.status_words(line), look.icon)
        self._mark.setVisible(record.checked)
        known = record.kind != OWN
        why = labels.record_why(record.kind) or labels.record_note(record.kind) if known else ""
        self._why.setText(why)
        self._why.setVisible(bool(why))
        ask = labels.record_ask(record.kind) if known else ""
        self._ask.setText(self.tr("Whom to ask: {who}").format(who=ask))
        self._ask.setVisible(bool(ask) and line.group is not RecordGroup.APP)
        formats = words.format_words(record)
        self._formats.setText(self.tr("Comes as: {formats}").format(formats=formats))
        self._formats.setVisible(bool(formats))
        self.folder_button.setVisible(self._editable and is_imaging(record))
        made = words.made_here(record)
        self.made_button.setVisible(bool(made))
        self.made_button.setText(made)
        self.made_button.setAccessibleName(made)

    def _load_status(self, line: Line, *, same: bool) -> None:
        self.status.set_choices(
            Choice(
                key=status.value,
                text=labels.status_label(status),
                icon=words.STATUS_LOOKS[status].icon,
                color_token=words.STATUS_LOOKS[status].token,
            )
            for status in STORED
        )
        self.status.set_current(line.record.status.value)
        asked = line.record.status is RecordStatus.ASKED
        self._due_label.setVisible(asked)
        self.due.setVisible(asked)
        self.due.setEnabled(self._editable)
        self.due.set_day(line.record.due, keep_typing=same)
        explained = line.record.status in _WITH_REASON
        self._reason_label.setVisible(explained)
        self.reason.setVisible(explained)

    def _load_files(self, line: Line) -> None:
        items: tuple[filing.Thing, ...] = (*line.files, *line.studies)
        self._files_title.setText(self.tr("Files ({n})").format(n=len(items)))
        damaged = damage_of(self._workspace.all(StoredFile)) if line.damaged else {}
        case = self._workspace.case
        said = {item.key: other_person_words(item, case) for item in items}
        others = {key: text for key, text in said.items() if text}
        self.files.load(items, damaged, editable=self._editable, others=others)
        self.files.setVisible(bool(items))
        self.checked.setVisible(line.status is RecordStatus.HAVE)
        self.checked.setChecked(line.record.checked)
        name = words.record_name(line.record)
        self.checked.setAccessibleName(self.tr("{record}: checked by you").format(record=name))

    # --- what a person does ---

    def set_status(self, status: str) -> None:
        """Give the current line another status; asking sets the due date of the law, if known."""
        record = self._stored()
        if record is not None and record.status != status:
            due = filing.lawful_due(self._workspace, words.today())
            changed = filing.with_status(record, RecordStatus(status), due)
            self._workspace.put(self.tr("Change status"), changed)

    def _stored(self) -> RecordItem | None:
        """Return the line as it is stored now, not as it was shown."""
        return self._record and self._workspace.get(RecordItem, self._record.key)

    def _rename(self, text: str) -> None:
        if record := self._stored():
            named = replace(record, label=text)
            self._workspace.put(self.tr("Change the name"), named, typing=True)

    def _explain(self, text: str) -> None:
        if record := self._stored():
            explained = replace(record, reason=text)
            self._workspace.put(self.tr("Change the reason"), explained, typing=True)

    def _note(self, text: str) -> None:
        if record := self._stored():
            self._workspace.put(self.tr("Change the note"), replace(record, note=text), typing=True)

    def _expect(self, due: date | None) -> None:
        if record := self._stored():
            self._workspace.put(self.tr("Change the due date"), replace(record, due=due))

    def _check(self, checked: bool) -> None:
        if record := self._stored():
            text = self.tr("Check a record") if checked else self.tr("Take the check away")
            self._workspace.put(text, replace(record, checked=checked))

    def _tick(self, number: int, is_on: bool) -> None:
        if record := self._stored():
            others = set(record.ticks) - {number}
            ticks = tuple(sorted(others | ({number} if is_on else set())))
            self._workspace.put(self.tr("Tick a point"), replace(record, ticks=ticks))

    def _remove(self) -> None:
        if record := self._stored():
            self.flush()
            self._record = None
            text = self.tr("Remove a record")
            if self._workspace.apply(text, *filing.record_removed(self._workspace, record)):
                self.removed.emit(text)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_paths(event):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        if found := dropped_paths(event):
            event.acceptProposedAction()
            self.dropped.emit(found)
