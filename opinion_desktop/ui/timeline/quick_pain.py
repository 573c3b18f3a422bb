"""The pain score of this moment: one click opens it, one click stores it, one click closes it."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget
from typing_extensions import override

from opinion_desktop.domain.case import new_key
from opinion_desktop.domain.partial_dates import PartialDate
from opinion_desktop.domain.timeline import Measurement
from opinion_desktop.services import labels
from opinion_desktop.services.workspace import Workspace
from opinion_desktop.ui import theme
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.timeline.form_rows import Row, load_line, now
from opinion_desktop.ui.widgets.announce import announce
from opinion_desktop.ui.widgets.buttons import plain_button
from opinion_desktop.ui.widgets.cards import Card
from opinion_desktop.ui.widgets.choices import ScorePicker
from opinion_desktop.ui.widgets.fields import LineField
from opinion_desktop.ui.widgets.flow import FlowLayout
from opinion_desktop.ui.widgets.text import BodyLabel, Heading

MEASURE = "pain_now"


class QuickPain(Card):
    """Eleven buttons, and where and doing what if a person wants to say so.

    Signals:
        stored: the key of the score that was just stored or changed.
        closed: a person closed the card.
    """

    stored = Signal(str)
    closed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Start hidden; `open` shows it."""
        super().__init__("info", "", parent)
        self.setObjectName("quick_pain")
        self._workspace = workspace
        self._key = ""
        self._filled = ""  # in by the program, so nobody's words
        self._has_asked = False
        self._build()
        self.hide()
        self.picker.picked.connect(self._picked)
        self.done.clicked.connect(self._finish)
        self.place.edited.connect(partial(self._typed, "place", self.tr("Change place")))
        self.note.edited.connect(partial(self._typed, "note", self.tr("Change note")))

    def _build(self) -> None:
        label = labels.measure_label(MEASURE)
        self.picker = ScorePicker("quick_pain_score", label, labels.measure_ends(MEASURE))
        self.place = LineField("quick_pain_place", self.tr("Where does it hurt?"))
        self.note = LineField("quick_pain_note", self.tr("What were you doing?"))
        self.done = plain_button(
            self.tr("Done"), Icon.CHECK, "quick_pain_done", self.tr("Done with the pain score")
        )
        self._said = BodyLabel("", "muted")
        top = QHBoxLayout()
        top.addWidget(Heading(label, 3), 1)
        top.addWidget(self.done)
        below = FlowLayout(gap=theme.GAP_M)
        for field in (self.place, self.note):
            below.addWidget(Row(field.accessibleName(), field, wrap=False))
        self.body.addLayout(top)
        self.body.addWidget(self.picker)
        self.body.addWidget(self._said)
        self.body.addLayout(below)

    def open(self) -> None:
        """Ask for a new score; where it hurt last time is filled in.

        Words that still wait for their number stay.
        """
        if not self._has_words():
            scores = [v for v in self._workspace.all(Measurement) if v.measure == MEASURE]
            self._filled = scores[-1].place if scores else ""
            self.place.set_text(self._filled)
            self.note.set_text("")
        self._has_asked = False
        self._key = ""
        self.picker.set_value(None)
        self._said.setText(self.tr("Choose a number. It is kept at once, with today’s date."))
        self.show()
        self.picker.findChildren(QPushButton)[0].setFocus()

    def refresh(self) -> None:
        """Show the score as it is now; after an undo there may be none."""
        if not self._key:
            return
        value = self._value()
        if value is None:
            self.open()
            return
        self.picker.set_value(int(value.value) if 0 <= value.value <= 10 else None)
        load_line(self.place, value.place)
        load_line(self.note, value.note)

    def close_card(self) -> None:
        """Close; what was typed is stored."""
        self.place.flush()
        self.note.flush()
        self.hide()
        self.closed.emit()

    def _finish(self) -> None:
        """Close, unless words wait for a number: a score without one cannot be kept."""
        if self._has_words():
            self._has_asked = True
            self._said.setText(self.tr("Choose a number too. Your words are kept with it."))
            announce(self, self._said.text())
            self.picker.findChildren(QPushButton)[0].setFocus()
        else:
            self.close_card()

    def _has_words(self) -> bool:
        if self._key:
            return False
        place = self.place.text().strip()
        return bool(self.note.text().strip()) or place not in {"", self._filled}

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._has_asked:
            self.close_card()  # the words stay in the card
        elif event.key() == Qt.Key.Key_Escape:
            self._finish()
        else:
            super().keyPressEvent(event)

    def _value(self) -> Measurement | None:
        return self._workspace.get(Measurement, self._key) if self._key else None

    def _picked(self, score: int) -> None:
        at, value = now(), self._value()
        made = value or Measurement(
            key=new_key(),
            case_key=self._workspace.case_key,
            measure=MEASURE,
            value=Decimal(score),
            when=PartialDate.day(at.date()),
            time=f"{at:%H:%M}",
            place=self.place.text().strip(),
            note=self.note.text().strip(),
            author=self._workspace.case.author,
        )
        # The texts are in the new score already.
        self.place.set_text(made.place)
        self.note.set_text(made.note)
        self._key = made.key
        text = self.tr("Add pain score")
        if self._workspace.put(text, replace(made, value=Decimal(score)), typing=True):
            said = self.tr("{score} of 10 is kept, today at {time}.")
            self._said.setText(said.format(score=score, time=made.time))
            announce(self, self._said.text())
            self.stored.emit(made.key)

    def _typed(self, field: str, text: str, words: str) -> None:
        if value := self._value():
            changed = replace(value, **{field: words})  # type: ignore[arg-type]
            self._workspace.put(text, changed, typing=True)
