"""The facts at the top of the page: whose case it is, and which operation."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QCompleter, QVBoxLayout, QWidget

from opinion_desktop.domain.case import Side, Surgery, new_key
from opinion_desktop.domain.overview import SIDES
from opinion_desktop.services import labels
from opinion_desktop.services.workspace import Workspace
from opinion_desktop.ui import theme
from opinion_desktop.ui.overview.parts import DayField, Row, ToggleChips, half_typed
from opinion_desktop.ui.widgets.dates import DateBoxes
from opinion_desktop.ui.widgets.fields import LineField


class CaseForm(QWidget):
    """Edits the case and its first operation."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Show the open case."""
        super().__init__(parent)
        self._workspace = workspace
        self._new_surgery = new_key()
        self._build()
        self._connect()
        self.load()

    def title(self) -> str:
        """Give the words above the form."""
        return self.tr("This case")

    def first_field(self) -> QWidget:
        """Give the field that takes the focus."""
        return self.case_title

    def flush(self) -> None:
        """Store what has not been stored yet."""
        for field in (*self._case_texts, *self._surgery_texts):
            field.flush()

    def load(self) -> None:
        """Show what is stored, but not over what somebody is typing."""
        case, surgery = self._workspace.case, self._surgery()
        for field, name in self._case_texts.items():
            _load_text(field, str(getattr(case, name)))
        for field, name in self._surgery_texts.items():
            _load_text(field, str(getattr(surgery, name)))
        self.born.set_day(case.birth_date)
        if self.when.value() != surgery.when and not half_typed(self.when):
            self.when.set_value(surgery.when)
        self.side.set_value((surgery.side.value,))
        editable = self._workspace.may_edit(case.owner)
        for part in (*self._case_texts, *self._surgery_texts, self.born, self.when, self.side):
            part.setEnabled(editable)

    def _build(self) -> None:
        self.case_title = LineField("case_title", self.tr("Name of this case"))
        self.patient = LineField("case_patient", self.tr("Your name, as on your papers"))
        self.born = DayField("case_born", self.tr("Date of birth"))
        self.operation = LineField("case_operation", self.tr("Which operation?"))
        names = QCompleter(list(labels.operation_labels()), self)
        names.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        names.setFilterMode(Qt.MatchFlag.MatchContains)
        self.operation.setCompleter(names)
        names.activated.connect(self._operation_chosen)
        sides = [(side.value, labels.translated("Summaries", text)) for side, text in SIDES.items()]
        self.side = ToggleChips("case_side", self.tr("Side of the operation"), sides, single=True)
        self.when = DateBoxes("case_when", self.tr("Date of surgery"))
        self.surgeon = LineField("case_surgeon", self.tr("Surgeon"))
        self.hospital = LineField("case_hospital", self.tr("Hospital"))
        self._case_texts = {self.case_title: "title", self.patient: "patient_name"}
        self._surgery_texts = {
            self.operation: "operation",
            self.surgeon: "surgeon",
            self.hospital: "hospital",
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_M)
        column.addWidget(Row(self.case_title.accessibleName(), self.case_title))
        column.addWidget(Row(self.patient.accessibleName(), self.patient))
        column.addWidget(Row(self.born.accessibleName(), self.born))
        column.addWidget(Row(self.operation.accessibleName(), self.operation, self.side))
        for field in (self.when, self.surgeon, self.hospital):
            column.addWidget(Row(field.accessibleName(), field))
        column.addStretch(1)

    def _connect(self) -> None:
        for field, name in self._case_texts.items():
            field.edited.connect(partial(self._store_case, name))
        for field, name in self._surgery_texts.items():
            field.edited.connect(partial(self._store_surgery, name))
        self.born.edited.connect(self._store_born)
        self.when.edited.connect(self._store_when)
        self.side.edited.connect(self._store_side)

    def _operation_chosen(self, words: str) -> None:
        del words
        # The completer fills the field after it has told of it.
        QTimer.singleShot(0, self.operation, self.operation.flush)

    def _surgery(self) -> Surgery:
        blank = Surgery(key=self._new_surgery, case_key=self._workspace.case_key)
        return next(iter(self._workspace.all(Surgery)), blank)

    def _store_case(self, name: str, words: str) -> None:
        changed = replace(self._workspace.case, **{name: words})  # type: ignore[arg-type]
        self._workspace.put(self.tr("Edit case"), changed, typing=True)

    def _store_surgery(self, name: str, words: str) -> None:
        changed = replace(self._surgery(), **{name: words})  # type: ignore[arg-type]
        self._workspace.put(self.tr("Edit surgery"), changed, typing=True)

    def _store_born(self) -> None:
        changed = replace(self._workspace.case, birth_date=self.born.day())
        self._workspace.put(self.tr("Edit case"), changed, typing=True)

    def _store_when(self) -> None:
        if self.when.value() or self.when.is_empty():
            changed = replace(self._surgery(), when=self.when.value())
            self._workspace.put(self.tr("Edit surgery"), changed, typing=True)

    def _store_side(self) -> None:
        changed = replace(self._surgery(), side=Side("".join(self.side.value())))
        self._workspace.put(self.tr("Edit surgery"), changed)


def _load_text(field: LineField, words: str) -> None:
    if not field.hasFocus():
        field.set_text(words)
