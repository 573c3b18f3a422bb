"""Asking for a record: the words to say, the law of the place, and every step so far."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from opinion_desktop.domain.access_rules import access_rule
from opinion_desktop.domain.record_kinds import REQUEST_WAYS, RecordGroup, RequestKind
from opinion_desktop.domain.records import RecordItem, RequestStep
from opinion_desktop.services import labels
from opinion_desktop.services.workspace import Workspace
from opinion_desktop.ui import theme
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.records import filing, words
from opinion_desktop.ui.records.day_boxes import DayBoxes
from opinion_desktop.ui.widgets.buttons import link_button
from opinion_desktop.ui.widgets.choices import Disclosure
from opinion_desktop.ui.widgets.fields import LineField
from opinion_desktop.ui.widgets.text import BodyLabel, Heading, MutedLabel

_WITH_DUE = {
    RequestKind.ASKED,
    RequestKind.PROMISED,
    RequestKind.REMINDED,
    RequestKind.PARTLY_RECEIVED,
}


class StepRow(QWidget):
    """One step: its day and kind as a heading, its facts below, fields when unfolded.

    Signals:
        changed: the step as a person made it, and whether it was typing.
        moved: the step, and the day on which it was instead.
        removal_requested: it shall go.
    """

    changed = Signal(RequestStep, bool)
    moved = Signal(RequestStep, object)
    removal_requested = Signal(RequestStep)

    def __init__(self, step: RequestStep, *, editable: bool) -> None:
        """Show a step, folded."""
        super().__init__()
        self._step = step
        self._editable = editable
        self.fold = Disclosure(step_heading(step), f"step_{step.key}")
        self._facts = MutedLabel(small=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.fold)
        column.addWidget(self._facts)
        self._filled = False
        self.fold.button.setEnabled(editable)
        self.fold.toggled.connect(self.set_open)
        self.load(step)

    def set_open(self, is_open: bool) -> None:
        """Show or hide the fields; they are made when they are first needed."""
        if is_open and self._editable and not self._filled:
            self._filled = True
            self._build_fields()
            self._connect()
            self.load(self._step)
        self.fold.set_open(is_open)

    def _build_fields(self) -> None:
        name = f"step_{self._step.key}"
        about = step_heading(self._step)
        self._when = DayBoxes(f"{name}_when", self.tr("Day of: {step}").format(step=about))
        self._whom = LineField(f"{name}_whom", self.tr("Who: {step}").format(step=about))
        self._text = LineField(f"{name}_text", self.tr("What was said: {step}").format(step=about))
        self._due = DayBoxes(f"{name}_due", self.tr("Expected by: {step}").format(step=about))
        self._remove = link_button(
            self.tr("Remove this step"), Icon.TRASH, f"{name}_remove",
            self.tr("Remove step: {step}").format(step=about),
        )  # fmt: skip
        body = self.fold.body
        body.setContentsMargins(theme.GAP_S, 0, 0, theme.GAP_S)
        for text, field in (
            (self.tr("Day"), self._when),
            (self.tr("Who"), self._whom),
            (self.tr("What was said"), self._text),
        ):
            body.addWidget(BodyLabel(text))
            body.addWidget(field)
        if self._step.kind in _WITH_DUE:
            body.addWidget(BodyLabel(self.tr("Expected by")))
            body.addWidget(self._due)
        body.addWidget(self._remove)

    def _connect(self) -> None:
        self._when.day_edited.connect(self._move)
        self._due.day_edited.connect(self._expect)
        self._whom.edited.connect(self._name)
        self._text.edited.connect(self._say)
        self._remove.clicked.connect(self._away)

    def load(self, step: RequestStep) -> None:
        """Show the step as it is now; fields with the focus are left alone."""
        self._step = step
        if self.fold.button.text() != step_heading(step):
            self.fold.set_title(step_heading(step))
        due = labels.date_words(step.due) if step.due else ""
        expected = self.tr("Expected by {date}").format(date=due) if due else ""
        facts = " · ".join(part for part in (step.whom, step.text, expected) if part.strip())
        self._facts.setText(facts)
        self._facts.setVisible(bool(facts))
        if self._filled:
            self._when.set_day(step.when)
            self._due.set_day(step.due)
            for field, text in ((self._whom, step.whom), (self._text, step.text)):
                if not field.hasFocus():
                    field.set_text(text)

    def flush(self, step: RequestStep) -> None:
        """Store what has not been told yet, on top of the step as it is stored now."""
        self._step = step
        if self._filled:
            self._whom.flush()
            self._text.flush()

    def _name(self, text: str) -> None:
        self.changed.emit(replace(self._step, whom=text), True)  # noqa: FBT003

    def _say(self, text: str) -> None:
        self.changed.emit(replace(self._step, text=text), True)  # noqa: FBT003

    def _move(self, when: date | None) -> None:
        if when:
            self.moved.emit(self._step, when)

    def _expect(self, due: date | None) -> None:
        self.changed.emit(replace(self._step, due=due), False)  # noqa: FBT003

    def _away(self) -> None:
        self.removal_requested.emit(self._step)


class RequestHistory(QWidget):
    """All steps of one line, the words to say, and the menu that adds a step."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Show nothing until `load`."""
        super().__init__(parent)
        self._workspace = workspace
        self._record: RecordItem | None = None
        self._rows: dict[str, StepRow] = {}
        self._editable = workspace.may_edit()
        self.add_button = link_button(
            self.tr("Add a step"), Icon.PLUS, "add_step", self.tr("Add a step of asking")
        )
        self._law = MutedLabel(small=True)
        self._law.setObjectName("access_law")
        self._how = Disclosure(self.tr("How to ask"), "how_to_ask")
        self._say = [BodyLabel() for _ in range(3)]
        for label in self._say:
            self._how.body.addWidget(label)
        self._steps = QVBoxLayout()
        self._steps.setSpacing(theme.GAP_XS)
        self._none = MutedLabel(self.tr("Nobody was asked yet."))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_S)
        column.addWidget(Heading(self.tr("Request history"), 3))
        column.addWidget(self._none)
        column.addLayout(self._steps)
        column.addWidget(self.add_button)
        column.addWidget(self._law)
        column.addWidget(self._how)
        self.add_button.setVisible(self._editable)
        self.add_button.clicked.connect(self._choose)

    def load(self, record: RecordItem, group: RecordGroup) -> None:
        """Show the history of a line; rows that stay keep their fields and focus."""
        steps = steps_of(self._workspace, record.key)
        if [step.key for step in steps] != list(self._rows):
            self._rebuild(steps)
        for step in steps:
            self._rows[step.key].load(step)
        self._record = record
        self._none.setVisible(not steps)
        self._load_law()
        for label, text in zip(self._say, [*_sayings(group), "", "", ""], strict=False):
            label.setText(text)
            label.setVisible(bool(text))

    def flush(self) -> None:
        """Store what is being typed."""
        for step in steps_of(self._workspace, self._record.key if self._record else ""):
            if row := self._rows.get(step.key):
                row.flush(step)

    def _load_law(self) -> None:
        rule = access_rule(self._workspace.case.place)
        if rule.checked is None:
            text = self.tr("Type a date when you ask. The law of your place was not checked.")
        else:
            text = self.tr("{law}: an answer is due within {time}. Law read on {date}.").format(
                law=_capital(labels.rule_text(rule.law)),
                time=labels.rule_text(rule.time),
                date=labels.date_words(rule.checked),
            )
        self._law.setText(text)

    def _rebuild(self, steps: tuple[RequestStep, ...]) -> None:
        # A step that moves to another day keeps its fields and the focus in them.
        unfolded = {key for key, row in self._rows.items() if row.fold.is_open()}
        known = self._rows
        self._rows = {}
        for row in known.values():
            self._steps.removeWidget(row)
        for step in steps:
            row = known.pop(step.key) if step.key in known else self._row(step)
            row.set_open(step.key in unfolded)
            self._steps.addWidget(row)
            row.show()
            self._rows[step.key] = row
        for row in known.values():
            row.hide()
            row.deleteLater()

    def _row(self, step: RequestStep) -> StepRow:
        row = StepRow(step, editable=self._editable)
        row.changed.connect(self._store)
        row.moved.connect(self._move)
        row.removal_requested.connect(self._remove)
        return row

    # --- what a person does ---

    def step_menu(self) -> QMenu:
        """Make the menu of steps; asking says how."""
        menu = QMenu(self)
        menu.setObjectName("step_menu")
        asked = menu.addMenu(labels.request_label(RequestKind.ASKED))
        for way in REQUEST_WAYS:
            action = asked.addAction(labels.request_way_label(way))
            said = labels.request_way_label(way)
            action.triggered.connect(partial(self.add, RequestKind.ASKED, said))
        for kind in RequestKind:
            if kind is not RequestKind.ASKED:
                action = menu.addAction(labels.request_label(kind))
                action.triggered.connect(partial(self.add, kind, ""))
        return menu

    def add(self, kind: RequestKind, text: str) -> None:
        """Write down a step of today and open it, so that more can be said."""
        record = self._record and self._workspace.get(RecordItem, self._record.key)
        if record is None:
            return
        changes = filing.new_step(self._workspace, record, kind, words.today(), text)
        step = changes[0].entity
        if self._workspace.apply(self.tr("Add a step"), *changes) and step.key in self._rows:
            row = self._rows[step.key]
            row.set_open(True)
            row.fold.button.setFocus()

    def _choose(self) -> None:
        below = self.add_button.mapToGlobal(QPoint(0, self.add_button.height()))
        self.step_menu().popup(below)

    def _store(self, step: RequestStep, typing: bool) -> None:
        before = self._workspace.get(RequestStep, step.key)
        if before is None:
            return
        text = self.tr("Change a step")
        if typing:
            self._workspace.put(text, step, typing=True)
        else:
            self._workspace.put(text, step, *self._due_of(before, step))

    def _move(self, step: RequestStep, when: date) -> None:
        moved = filing.moved_step(self._workspace, step, when)
        self._workspace.put(self.tr("Change a step"), moved, *self._due_of(step, moved))

    def _due_of(self, before: RequestStep, after: RequestStep) -> tuple[RecordItem, ...]:
        """Let the due date of the line follow its latest step, or the step it came from."""
        record = self._workspace.get(RecordItem, after.record_key)
        if record is None or before.due == after.due:
            return ()
        is_latest = steps_of(self._workspace, record.key)[-1].key == after.key
        if not is_latest and record.due not in {before.due, None}:
            return ()
        return (filing.after_step(record, after),)

    def _remove(self, step: RequestStep) -> None:
        self._workspace.remove(self.tr("Remove a step"), step)


def steps_of(workspace: Workspace, record_key: str) -> tuple[RequestStep, ...]:
    """Return the steps of one line, oldest first."""
    steps = (step for step in workspace.all(RequestStep) if step.record_key == record_key)
    return tuple(sorted(steps, key=lambda step: step.when))


def step_heading(step: RequestStep) -> str:
    """Return the day and kind of a step: "4 November 2026: Asked"."""
    pattern = QCoreApplication.translate("StepRow", "{date}: {step}")
    return pattern.format(date=labels.date_words(step.when), step=labels.request_label(step.kind))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _sayings(group: RecordGroup) -> list[str]:
    """Return the neutral words of product.md 7.3 that fit the people behind a group."""
    office = labels.translated("HowToAsk", words.TO_OFFICE)
    surgeon = labels.translated("HowToAsk", words.TO_SURGEON)
    family = labels.translated("HowToAsk", words.TO_FAMILY_DOCTOR)
    if group is RecordGroup.DOCTORS:
        return [surgeon, family, office]
    if group in {RecordGroup.PAPERS, RecordGroup.MEDICINES}:
        return [family, office]
    return [office]
