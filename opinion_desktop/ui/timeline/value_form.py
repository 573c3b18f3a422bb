"""The form of one measured value; a new one is stored with its first number."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from functools import partial

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from opinion_desktop.domain.case import new_key
from opinion_desktop.domain.measures import Measure, Second, measure_of, plausible
from opinion_desktop.domain.partial_dates import PartialDate
from opinion_desktop.domain.timeline import Measurement
from opinion_desktop.services import labels
from opinion_desktop.services.workspace import Workspace
from opinion_desktop.ui import theme
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.timeline import entries
from opinion_desktop.ui.timeline.entries import Units
from opinion_desktop.ui.timeline.form_rows import (
    Row,
    load_area,
    load_line,
    now,
    typed_number,
)
from opinion_desktop.ui.widgets.announce import announce
from opinion_desktop.ui.widgets.buttons import plain_button
from opinion_desktop.ui.widgets.cards import Card
from opinion_desktop.ui.widgets.choices import ScorePicker
from opinion_desktop.ui.widgets.dates import DateBoxes
from opinion_desktop.ui.widgets.fields import LineField, TextArea
from opinion_desktop.ui.widgets.flow import FlowLayout
from opinion_desktop.ui.widgets.text import BodyLabel, MutedLabel

# They speak of what this form cannot do: limit lines, and % since leaving hospital.
_NOTES_LEFT_OUT = {"temperature", "weight"}


class ValueForm(QWidget):
    """Edits one measurement of the workspace, or begins a new one."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Start without a value."""
        super().__init__(parent)
        self._workspace = workspace
        self._key = ""
        self._draft: Measurement | None = None
        self._units = Units()
        self._measure = measure_of("pain_now")
        self._kept: set[tuple[str, Decimal, Decimal | None]] = set()
        self._step = ""
        self.number: ScorePicker | LineField | None = None
        self.second: ScorePicker | LineField | None = None
        self._build()
        self._connect()

    def _build(self) -> None:
        self._values = QVBoxLayout()
        self._values.setSpacing(theme.GAP_M)
        self.number_hint = MutedLabel(self.tr("Type a number, such as 38.4."))
        self.question = Card("info")
        self._asked = BodyLabel(role="strong")
        self.keep = plain_button(self.tr("Yes, keep"), Icon.CHECK, "timeline_keep_value")
        self.change = plain_button(self.tr("Change"), Icon.PENCIL, "timeline_change_value")
        answers = FlowLayout()
        answers.addWidget(self.keep)
        answers.addWidget(self.change)
        self.question.body.addWidget(self._asked)
        self.question.body.addLayout(answers)
        self.note_words = MutedLabel()
        self.when = DateBoxes("timeline_value_when", self.tr("Measured on"))
        self.time = LineField("timeline_value_time", self.tr("Time, such as 08:30"))
        self.place = LineField("timeline_value_place", self.tr("Where"))
        self.note = TextArea(
            "timeline_value_note", self.tr("What you were doing, or a note"), lines=(2, 8)
        )
        self.author = LineField("timeline_value_author", self.tr("Written by"))
        fields = (self.when, self.time, self.place, self.note, self.author)
        self._rows = {field: Row(field.accessibleName(), field) for field in fields}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_M)
        column.addLayout(self._values)
        for part in (self.number_hint, self.question, self.note_words, *self._rows.values()):
            column.addWidget(part)
        self.question.hide()
        self.number_hint.hide()

    def _connect(self) -> None:
        self.keep.clicked.connect(self._keep)
        self.change.clicked.connect(self._change)
        self.when.edited.connect(self._when_edited)
        self.time.edited.connect(self._time_edited)
        self.place.edited.connect(partial(self._typed, "place", self.tr("Change place")))
        self.note.edited.connect(partial(self._typed, "note", self.tr("Change note")))
        self.author.edited.connect(partial(self._typed, "author", self.tr("Change author")))

    def edit(self, key: str, units: Units) -> None:
        """Show a value of the workspace; what was typed for another one is kept there."""
        self.flush()
        value = self._workspace.get(Measurement, key)
        if value:
            self._leave(key)
            self._draft, self._units = None, units
            self._step = self.tr("Change value")
            self._make_fields(measure_of(value.measure))
            self.refresh()

    def begin(self, measure: str, units: Units, place: str = "") -> None:
        """Begin a new value of today; it is stored with its first number."""
        self.flush()
        at = now()
        self._leave(new_key())
        self._units = units
        self._draft = Measurement(
            key=self._key,
            case_key=self._workspace.case_key,
            measure=measure,
            value=Decimal(0),
            when=PartialDate.day(at.date()),
            time=f"{at:%H:%M}",
            place=place,
            author=self._workspace.case.author,
        )
        self._step = self.tr("Add {measure}").format(measure=labels.measure_label(measure))
        self._make_fields(measure_of(measure))
        self.refresh()

    def key(self) -> str:
        """Give the key of the value that is stored, or "" for one without a number."""
        return "" if self._draft else self._key

    def flush(self) -> None:
        """Store what was typed and not yet told."""
        for field in (self.number, self.second, self.time, self.place, self.author):
            if isinstance(field, LineField):
                field.flush()
        self.note.flush()

    def focus_first(self) -> None:
        """Go to the value."""
        if isinstance(self.number, LineField):
            self.number.setFocus()
            self.number.selectAll()
        elif self.number:
            self.number.findChildren(QPushButton)[0].setFocus()

    def refresh(self) -> None:
        """Show the value as it is now, except where a person types."""
        value = self._value()
        if value is None:
            return
        self.when.load(value.when)
        load_line(self.time, value.time)
        load_line(self.place, value.place)
        load_line(self.author, value.author)
        load_area(self.note, value.note)
        self._rows[self.time].setVisible(value.when.exact is not None)
        if not self._draft:
            shown = entries.shown_value(self._measure, value.value, self._units)
            _load_number(self.number, shown)
            _load_number(self.second, value.second)
            self._ask(value)
        editable = self._workspace.may_edit(value.owner)
        for line in (self.time, self.place, self.author, self.note):
            line.setReadOnly(not editable)
        for part in (self.when, self.number, self.second):
            if part:
                part.setEnabled(editable)

    def _leave(self, key: str) -> None:
        focused = self.focusWidget()
        if key != self._key and focused:
            focused.clearFocus()
        self._key = key
        self.question.hide()
        self.number_hint.hide()

    def _value(self) -> Measurement | None:
        return self._draft or self._workspace.get(Measurement, self._key)

    def _make_fields(self, measure: Measure) -> None:
        """Make the fields for the numbers: eleven buttons or a line each."""
        while item := self._values.takeAt(0):
            if old := item.widget():
                old.hide()
                old.deleteLater()
        self._measure = measure
        label = labels.measure_label(measure)
        unit = entries.shown_unit(measure, self._units)
        words = f"{label} ({unit})" if unit and not entries.is_score(measure) else label
        self.number = self._number_field("timeline_value", words, measure, first=True)
        self._values.addWidget(Row(words, self.number))
        self.second = None
        if measure.second:
            words = labels.second_label(measure)
            if not entries.is_score(measure.second):
                words = f"{words} ({labels.measure_unit(measure.second)})"
            self.second = self._number_field("timeline_second", words, measure, first=False)
            self._values.addWidget(Row(words, self.second))
        note = "" if measure.key in _NOTES_LEFT_OUT else labels.measure_note(measure)
        self.note_words.setText(note)
        self.note_words.setVisible(bool(note))
        own_name = measure.accepted is None
        where = self.tr("Name and unit, as printed") if own_name else self.tr("Where")
        self._rows[self.place].words.setText(where)
        self.place.setAccessibleName(where)

    def _number_field(
        self, name: str, words: str, measure: Measure, *, first: bool
    ) -> ScorePicker | LineField:
        part = measure if first else measure.second
        if part and entries.is_score(part):
            picker = ScorePicker(name, words, labels.measure_ends(part))
            picker.picked.connect(self._picked)
            return picker
        line = LineField(name, words)
        line.edited.connect(self._number_typed)
        line.textEdited.connect(self.question.hide)
        return line

    # --- what a person does ---

    def _picked(self) -> None:
        self._store_numbers()

    def _number_typed(self) -> None:
        self._store_numbers()

    def _store_numbers(self) -> None:
        value, first = self._value(), _read(self.number, self._measure)
        typed = isinstance(self.number, LineField) and bool(self.number.text().strip())
        self.number_hint.setVisible(typed and first is None)
        if value is None or first is None:
            return
        stored = entries.stored_value(self._measure, first, self._units)
        changed = replace(value, value=stored, second=_read(self.second, self._measure.second))
        self._draft = None
        if not self._workspace.put(self._step, changed, typing=True):
            return
        self._ask(changed)

    def _ask(self, value: Measurement) -> None:
        """Ask about a value that is hardly possible; it is stored already and stays."""
        asked = (value.key, value.value, value.second)
        odd = asked not in self._kept and not plausible(self._measure, value.value, value.second)
        self.question.setVisible(odd)
        if odd:
            said = entries.value_text(value, self._units)
            self._asked.setText(self.tr("{value}: is that right?").format(value=said))
            self.keep.setAccessibleName(self.tr("Yes, keep {value}").format(value=said))
            self.change.setAccessibleName(self.tr("Change {value}").format(value=said))
            announce(self, self._asked.text())

    def _keep(self) -> None:
        if value := self._value():
            self._kept.add((value.key, value.value, value.second))
        self.question.hide()
        self.when.first.day.setFocus()

    def _change(self) -> None:
        self.question.hide()
        self.focus_first()

    def _when_edited(self) -> None:
        value, when = self._value(), self.when.value()
        if value and when:
            time = value.time if when.exact else ""
            self._put(self.tr("Change date"), replace(value, when=when, time=time))

    def _time_edited(self, text: str) -> None:
        value, time = self._value(), read_time(text)
        if value and time is not None:
            self._put(self.tr("Change time"), replace(value, time=time))

    def _typed(self, field: str, text: str, words: str) -> None:
        if value := self._value():
            self._put(text, replace(value, **{field: words}))  # type: ignore[arg-type]

    def _put(self, text: str, changed: Measurement) -> None:
        if self._draft:
            self._draft = changed
        else:
            self._workspace.put(text, changed, typing=True)


def read_time(text: str) -> str | None:
    """Read "8:30", "08h30" or "8.30" as "08:30"; "" stays, None is no time."""
    plain = text.strip().lower().replace("h", ":").replace(".", ":")
    if not plain:
        return ""
    hours, _, minutes = plain.partition(":")
    minutes = minutes or "00"
    if not (hours.isdecimal() and minutes.isdecimal()):
        return None
    if int(hours) > 23 or int(minutes) > 59:
        return None
    return f"{int(hours):02d}:{int(minutes):02d}"


def _read(field: ScorePicker | LineField | None, part: Measure | Second | None) -> Decimal | None:
    if isinstance(field, ScorePicker):
        score = field.value()
        return None if score is None else Decimal(score)
    span = part.accepted if part else None
    whole = span is not None and span.step == 1
    return typed_number(field.text(), whole=whole) if field else None


def _load_number(field: ScorePicker | LineField | None, number: Decimal | None) -> None:
    if isinstance(field, ScorePicker):
        whole = number is not None and number == int(number) and 0 <= number <= 10
        field.set_value(int(number) if number is not None and whole else None)
    elif field:
        # Without a mark between thousands, so that it is read back as the same number.
        plain = "" if number is None else f"{number:f}".replace(".", QLocale().decimalPoint())
        load_line(field, plain)
