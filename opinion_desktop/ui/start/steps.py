"""The four short pages of the start: each loads answers and gives them back changed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QVBoxLayout, QWidget
from typing_extensions import override

from opinion_desktop.domain.access_rules import ACCESS_RULES
from opinion_desktop.domain.case import Side
from opinion_desktop.domain.record_packs import PACKS, Answer, suggest_packs
from opinion_desktop.services.cases import CaseAnswers
from opinion_desktop.services.labels import operation_labels, pack_label, place_label
from opinion_desktop.ui import theme
from opinion_desktop.ui.start.pack_chips import PackChips
from opinion_desktop.ui.widgets.choices import Choice, FilterChips
from opinion_desktop.ui.widgets.dates import DateBoxes
from opinion_desktop.ui.widgets.drop_down import DropDown
from opinion_desktop.ui.widgets.fields import LineField, TextArea
from opinion_desktop.ui.widgets.text import BodyLabel, Heading, MutedLabel

NO_SIDE = "none"  # a chip needs a key; Side.NONE has none
_COMPLETIONS = 8


class Step(QWidget):
    """One page of questions.

    Signals:
        changed: a person answered something; ask `read`.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin an empty page; `first` is the field that gets the focus."""
        super().__init__(parent)
        self.heading = ""
        self.first: QWidget = self
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.GAP_S)

    def begin(self, heading: str, help_text: str) -> None:
        """Say what the page asks, and what the answers are for."""
        self.heading = heading
        self._column.addWidget(Heading(heading, 1))
        self._column.addWidget(MutedLabel(help_text))
        self._column.addSpacing(theme.GAP_S)

    def load(self, answers: CaseAnswers) -> None:
        """Show what was answered; this is not told."""
        raise NotImplementedError

    def read(self, answers: CaseAnswers) -> CaseAnswers:
        """Return `answers` with those of this page."""
        raise NotImplementedError

    def points_out(self) -> bool:
        """Show what is half typed and go there; say whether there is something."""
        return False

    def ask(self, label: str, field: QWidget, note: str | QWidget = "") -> None:
        """Add a field under its label, with a remark between them if there is one."""
        self._column.addWidget(BodyLabel(label, "strong"))
        if note:
            self._column.addWidget(MutedLabel(note) if isinstance(note, str) else note)
        self._column.addWidget(field)
        self._column.addSpacing(theme.GAP_M)


class OperationStep(Step):
    """Which operation, the packs that fit it, and who had it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.begin(
            self.tr("Which operation was it?"),
            self.tr("Your list of records is made to fit. You can change it later."),
        )
        self._chosen = False
        label = self.tr("Operation")
        self.operation = LineField(
            "start_operation", label, self.tr("For example: knee replacement")
        )
        completer = QCompleter(operation_labels(), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(_COMPLETIONS)
        if popup := completer.popup():
            popup.setAccessibleName(self.tr("Common operations"))
        self.operation.setCompleter(completer)
        kinds = self.tr("Kind of operation")
        self.packs = PackChips("start_pack", kinds)
        self.packs.set_choices([(pack.key, pack_label(pack.key)) for pack in PACKS])
        name = self.tr("Name of the person who had surgery")
        self.patient_name = LineField("start_name", name, self.tr("As on the hospital papers"))
        self.first = self.operation
        self.ask(label, self.operation)
        self._list = MutedLabel()
        self.ask(kinds, self.packs, self._list)
        self.ask(name, self.patient_name)
        self.operation.textEdited.connect(self._suggest)
        completer.activated.connect(self._completed)
        self.operation.edited.connect(self.changed)
        self.patient_name.edited.connect(self.changed)
        self.packs.toggled.connect(self._choose_packs)

    @override
    def load(self, answers: CaseAnswers) -> None:
        self._chosen = answers.packs_chosen
        self.operation.set_text(answers.operation)
        self.packs.set_chosen(answers.packs)
        self.patient_name.set_text(answers.patient_name)
        self._tell_list()

    @override
    def read(self, answers: CaseAnswers) -> CaseAnswers:
        return replace(
            answers,
            operation=self.operation.text(),
            packs=self.packs.chosen(),
            packs_chosen=self._chosen,
            patient_name=self.patient_name.text(),
        )

    def _suggest(self, operation: str) -> None:
        if not self._chosen:
            self.packs.set_chosen(suggest_packs(operation))
        self._tell_list()

    def _tell_list(self) -> None:
        """Say what the chips are, and which list is used where none is chosen."""
        general = bool(self.operation.text().strip()) and not self.packs.chosen()
        self._list.setText(
            self.tr("No kind is chosen. The general list of records is used.")
            if general
            else self.tr("Suggested by the name. Choose others if they fit.")
        )

    def _completed(self, operation: str) -> None:
        self._suggest(operation)
        self.changed.emit()

    def _choose_packs(self) -> None:
        self._chosen = True
        self._tell_list()
        self.changed.emit()


class WhenStep(Step):
    """When it was, and on which side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.begin(
            self.tr("When was the surgery?"),
            self.tr("The day may stay empty. Your recovery is counted from it."),
        )
        label = self.tr("Date of surgery")
        self.when = DateBoxes("start_when", label)
        side = self.tr("Side of the body")
        self.side = FilterChips("start_side", side)
        self.side.set_choices(
            [
                Choice(key=NO_SIDE, text=self.tr("No side")),
                Choice(key=Side.LEFT, text=self.tr("Left")),
                Choice(key=Side.RIGHT, text=self.tr("Right")),
                Choice(key=Side.BOTH, text=self.tr("Both")),
                Choice(key=Side.MIDDLE, text=self.tr("Middle")),
            ]
        )
        self.first = self.when.first.day
        self.ask(label, self.when)
        self.ask(side, self.side)
        self.when.edited.connect(self.changed)
        self.side.chosen.connect(self._tell)

    @override
    def load(self, answers: CaseAnswers) -> None:
        self.when.set_value(answers.when)
        self.side.set_current(answers.side or NO_SIDE)

    @override
    def read(self, answers: CaseAnswers) -> CaseAnswers:
        side = self.side.current()
        return replace(
            answers, when=self.when.value(), side=Side.NONE if side == NO_SIDE else Side(side)
        )

    @override
    def points_out(self) -> bool:
        return self.when.point_out()

    def _tell(self) -> None:
        self.changed.emit()


class WhereStep(Step):
    """Where it was, and what was done, as far as it decides which records there are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.begin(
            self.tr("Where was it?"),
            self.tr("For letters that ask for your records, and for the rules of your place."),
        )
        self.hospital = LineField("start_hospital", self.tr("Hospital"))
        self.surgeon = LineField("start_surgeon", self.tr("Surgeon"))
        self.place = DropDown()
        self.place.setObjectName("start_place")
        self.place.setAccessibleName(self.tr("Place of the hospital"))
        self.place.addItem(self.tr("Choose a place"), "")
        for rule in ACCESS_RULES:
            self.place.addItem(place_label(rule), rule.key)
        self.implant = self._question("start_implant", self.tr("Was something put in?"))
        self.tissue = self._question("start_tissue", self.tr("Was tissue removed?"))
        self.cancer = self._question(
            "start_cancer", self.tr("Is cancer or an infection in question?")
        )
        self.first = self.hospital
        self.ask(self.tr("Hospital"), self.hospital)
        self.ask(self.tr("Surgeon"), self.surgeon)
        self.ask(self.tr("Place of the hospital"), self.place)
        for chips, note in (
            (self.implant, self.tr("An implant, mesh, plate, screw, valve or pacemaker.")),
            (self.tissue, self.tr("Sent to a laboratory, as far as you know.")),
            (self.cancer, ""),
        ):
            self.ask(chips.accessibleName(), chips, note)
        self.hospital.edited.connect(self.changed)
        self.surgeon.edited.connect(self.changed)
        self.place.activated.connect(self._tell)

    @override
    def load(self, answers: CaseAnswers) -> None:
        self.hospital.set_text(answers.hospital)
        self.surgeon.set_text(answers.surgeon)
        self.place.setCurrentIndex(max(0, self.place.findData(answers.place)))
        self.implant.set_current(answers.implant)
        self.tissue.set_current(answers.tissue)
        self.cancer.set_current(answers.cancer_or_infection)

    @override
    def read(self, answers: CaseAnswers) -> CaseAnswers:
        return replace(
            answers,
            hospital=self.hospital.text(),
            surgeon=self.surgeon.text(),
            place=self.place.currentData(),
            implant=Answer(self.implant.current()),
            tissue=Answer(self.tissue.current()),
            cancer_or_infection=Answer(self.cancer.current()),
        )

    def _question(self, name: str, text: str) -> FilterChips:
        chips = FilterChips(name, text)
        chips.set_choices(
            [
                Choice(key=Answer.YES, text=self.tr("Yes")),
                Choice(key=Answer.NO, text=self.tr("No")),
                Choice(key=Answer.UNKNOWN, text=self.tr("I don’t know")),
            ]
        )
        chips.chosen.connect(self._tell)
        return chips

    def _tell(self) -> None:
        self.changed.emit()


class WorryStep(Step):
    """What worries the person, in their own words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.begin(
            self.tr("What worries you most?"),
            self.tr("One or two sentences are enough. You can add more worries later."),
        )
        label = self.tr("In your own words")
        self.worry = TextArea(
            "start_worry", label, self.tr("For example: my knee still hurts on stairs."), (5, 12)
        )
        self.first = self.worry
        self.ask(label, self.worry)
        self.worry.edited.connect(self.changed)

    @override
    def load(self, answers: CaseAnswers) -> None:
        self.worry.set_text(answers.worry)

    @override
    def read(self, answers: CaseAnswers) -> CaseAnswers:
        return replace(answers, worry=self.worry.toPlainText())


def make_steps() -> Iterable[Step]:
    """Make the four pages, in order."""
    return OperationStep(), WhenStep(), WhereStep(), WorryStep()
