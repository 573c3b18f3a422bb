"""The form of an event or a medicine; what a person types is stored as it is typed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QSignalBlocker, QSize
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from opinion_desktop.domain.partial_dates import PartialDate, post_op_day
from opinion_desktop.domain.timeline import RecoveryEvent
from opinion_desktop.domain.timeline_kinds import EVENT_KINDS, EventGroup, event_kind
from opinion_desktop.services import labels
from opinion_desktop.services.workspace import Workspace
from opinion_desktop.ui import icons, theme
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.timeline import entries
from opinion_desktop.ui.timeline.form_rows import Row, load_area, load_line
from opinion_desktop.ui.widgets.buttons import link_button
from opinion_desktop.ui.widgets.dates import DateBoxes
from opinion_desktop.ui.widgets.drop_down import DropDown
from opinion_desktop.ui.widgets.fields import LineField, TextArea
from opinion_desktop.ui.widgets.text import BodyLabel


class EventForm(QWidget):
    """Edits one event of the workspace, known by its key."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Start without an event."""
        super().__init__(parent)
        self._workspace = workspace
        self._key = ""
        self._wants_end = False
        self._surgery: date | None = None
        self._build()
        self._connect()

    def _build(self) -> None:
        self.kind = DropDown()
        self.kind.setObjectName("timeline_kind")
        self.kind.setAccessibleName(self.tr("Kind of entry"))
        self.title = LineField("timeline_title", self.tr("In a few words"))
        self.start = DateBoxes("timeline_start", self.tr("When"))
        self.day = LineField("timeline_day", self.tr("Days after surgery"))
        self.end_link = link_button(self.tr("Add an end date"), Icon.PLUS, "timeline_add_end")
        self.ongoing = QCheckBox(self.tr("Still going on"))
        self.ongoing.setObjectName("timeline_ongoing")
        self.end = DateBoxes("timeline_end", self.tr("Until"))
        self.end_hint = BodyLabel(self.tr("The end is before the start."), "warn")
        self.dose = LineField("timeline_dose", self.tr("Dose, such as 5 mg"))
        self.frequency = LineField("timeline_frequency", self.tr("How often"))
        self.effect = LineField("timeline_effect", self.tr("How it worked for you"))
        self.text = TextArea("timeline_text", self.tr("In your own words"))
        self.shown = QCheckBox(self.tr("Show to the doctor"))
        self.shown.setObjectName("timeline_show_to_doctor")
        self.author = LineField("timeline_author", self.tr("Written by"))
        self._rows = {
            field: Row(field.accessibleName(), field)
            for field in (
                *(self.kind, self.title, self.dose, self.frequency, self.start, self.day),
                *(self.end, self.effect, self.text, self.author),
            )
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_M)
        for part in (
            *(self._rows[field] for field in (self.kind, self.title, self.dose, self.frequency)),
            *(self._rows[self.start], self._rows[self.day], self.end_link, self.ongoing),
            *(self._rows[self.end], self.end_hint, self._rows[self.effect]),
            *(self._rows[self.text], self.shown, self._rows[self.author]),
        ):
            column.addWidget(part)

    def _connect(self) -> None:
        self.kind.activated.connect(self._kind_chosen)
        self.start.edited.connect(self._start_edited)
        self.day.edited.connect(self._day_edited)
        self.end_link.clicked.connect(self._open_end)
        self.end.edited.connect(self._end_edited)
        self.ongoing.clicked.connect(self._ongoing_clicked)
        self.shown.clicked.connect(self._shown_clicked)
        theme.current().changed.connect(self.refresh)
        self.title.edited.connect(partial(self._typed, "title", self.tr("Change title")))
        self.dose.edited.connect(partial(self._typed, "dose", self.tr("Change dose")))
        self.frequency.edited.connect(
            partial(self._typed, "frequency", self.tr("Change how often"))
        )
        self.effect.edited.connect(partial(self._typed, "effect", self.tr("Change effect")))
        self.text.edited.connect(partial(self._typed, "text", self.tr("Change words")))
        self.author.edited.connect(partial(self._typed, "author", self.tr("Change author")))

    def edit(self, key: str, surgery: date | None) -> None:
        """Show an event of the workspace; what was typed for another one is kept there."""
        self.flush()
        if key != self._key:
            self._wants_end = False
            focused = self.focusWidget()
            if focused:
                focused.clearFocus()
        self._key, self._surgery = key, surgery
        self.refresh()

    def key(self) -> str:
        """Give the key of the event that is shown."""
        return self._key

    def flush(self) -> None:
        """Store what was typed and not yet told."""
        for field in (self.title, self.day, self.dose, self.frequency, self.effect, self.author):
            field.flush()
        self.text.flush()

    def focus_first(self) -> None:
        """Go to the first field that a person fills."""
        self.title.setFocus()

    def refresh(self) -> None:
        """Show the event as it is now, except where a person types."""
        event = self._event()
        if event is None:
            return
        self._show_kinds(event)
        for field, text in (
            (self.title, event.title),
            (self.dose, event.dose),
            (self.frequency, event.frequency),
            (self.effect, event.effect),
            (self.author, event.author),
        ):
            load_line(field, text)
        load_area(self.text, event.text)
        self.start.load(event.start)
        self.end.load(event.end)
        exact = event.start.exact
        counted = post_op_day(self._surgery, exact) if self._surgery and exact else None
        load_line(self.day, "" if counted is None else str(counted))
        self.ongoing.setChecked(event.ongoing)
        self.shown.setChecked(event.show_to_doctor)
        self._show_parts(event)

    def _event(self) -> RecoveryEvent | None:
        return self._workspace.get(RecoveryEvent, self._key)

    def _show_kinds(self, event: RecoveryEvent) -> None:
        """Offer what people type; what the program made keeps its kind."""
        fixed = event_kind(event.kind)
        typed = [kind for kind in EVENT_KINDS if kind.group is not EventGroup.APP]
        kinds = typed if fixed in typed else [fixed, *typed]
        px = theme.current().icon_px()
        self.kind.setIconSize(QSize(px, px))
        with QSignalBlocker(self.kind):
            self.kind.clear()
            for kind in kinds:
                picture = icons.icon(entries.kind_icon(kind.key))
                self.kind.addItem(picture, labels.event_label(kind), kind.key)
            self.kind.setCurrentIndex(self.kind.findData(event.kind))

    def _show_parts(self, event: RecoveryEvent) -> None:
        medicine = event.kind == "medicine"
        for field in (self.dose, self.frequency, self.effect):
            self._rows[field].setVisible(medicine)
        words = self.tr("Name of the medicine") if medicine else self.tr("In a few words")
        self._rows[self.title].words.setText(words)
        self.title.setAccessibleName(words)
        lasts = event_kind(event.kind).is_span or event.is_span or self._wants_end
        self._rows[self.start].words.setText(self.tr("From") if lasts else self.tr("When"))
        self._rows[self.day].setVisible(self._surgery is not None)
        self.end_link.setVisible(not lasts)
        self.ongoing.setVisible(lasts)
        self.ongoing.setText(self.tr("Still taking it") if medicine else self.tr("Still going on"))
        self._rows[self.end].setVisible(lasts and not event.ongoing)
        first, last = event.start.earliest, event.end.latest if event.end else None
        self.end_hint.setVisible(bool(first and last and last < first))
        editable = self._workspace.may_edit(event.owner)
        for part in (self.kind, self.start, self.end, self.ongoing, self.shown, self.end_link):
            part.setEnabled(editable)
        for line in (self.title, self.day, self.dose, self.frequency, self.effect, self.author):
            line.setReadOnly(not editable)
        self.text.setReadOnly(not editable)

    def _put(self, text: str, changed: RecoveryEvent, *, typing: bool = False) -> None:
        self._workspace.put(text, changed, typing=typing)

    def _typed(self, field: str, text: str, value: str) -> None:
        if event := self._event():
            self._put(text, replace(event, **{field: value}), typing=True)  # type: ignore[arg-type]

    def _kind_chosen(self) -> None:
        if event := self._event():
            kind = str(self.kind.currentData())
            self._put(self.tr("Change kind of entry"), replace(event, kind=kind))

    def _start_edited(self) -> None:
        event, when = self._event(), self.start.value()
        if event and when:
            self._put(self.tr("Change date"), replace(event, start=when), typing=True)

    def _day_edited(self, text: str) -> None:
        event = self._event()
        digits = text.strip().removeprefix("-")
        if event and self._surgery and digits.isdecimal() and len(digits) <= 5:
            when = PartialDate.day(self._surgery + timedelta(days=int(text)))
            self._put(self.tr("Change date"), replace(event, start=when), typing=True)

    def _open_end(self) -> None:
        self._wants_end = True
        self.refresh()
        self.end.first.day.setFocus()

    def _end_edited(self) -> None:
        event, when = self._event(), self.end.value()
        if event and (when or self.end.is_empty()):
            self._put(self.tr("Change end date"), replace(event, end=when), typing=True)

    def _ongoing_clicked(self) -> None:
        if event := self._event():
            self._wants_end = True
            goes_on = self.ongoing.isChecked()
            changed = replace(event, ongoing=goes_on, end=None if goes_on else event.end)
            self._put(self.tr("Change end date"), changed)

    def _shown_clicked(self) -> None:
        if event := self._event():
            changed = replace(event, show_to_doctor=self.shown.isChecked())
            self._put(self.tr("Change what is shown to the doctor"), changed)
