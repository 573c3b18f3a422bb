"""Our decision: where we lean, why, what matters, who took part; earlier ones stay readable."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from opinion_desktop.domain.case import new_key
from opinion_desktop.domain.opinions import OpinionKind
from opinion_desktop.domain.questions import Decision
from opinion_desktop.services import labels, summaries
from opinion_desktop.services.workspace import Workspace
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.next_steps.parts import DayField, Radios, Row, clear
from opinion_desktop.ui.widgets.buttons import link_button, plain_button
from opinion_desktop.ui.widgets.cards import Card, Chip, ChipKind
from opinion_desktop.ui.widgets.choices import Disclosure
from opinion_desktop.ui.widgets.fields import LineField, TextArea
from opinion_desktop.ui.widgets.flow import FlowLayout
from opinion_desktop.ui.widgets.text import BodyLabel, Heading, MutedLabel

LEANINGS = ("first", "second", "more_information", "other")


class DecisionBox(Card):
    """What the family thinks now, and what it recorded before.

    What is typed is kept in the one `Decision` that is current; "Record this decision" keeps
    a copy of it that is not changed any more.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Show the decision of the open case."""
        super().__init__("plain", "", parent)
        self._workspace = workspace
        self._new = new_key()
        self._kept: tuple[Decision, ...] | None = None
        self._build()
        self._connect()
        self.refresh()

    # --- what is stored ---

    def current(self) -> Decision:
        """Return what the family thinks now; an empty decision if nothing was written."""
        found = [one for one in self._workspace.all(Decision) if one.current]
        return found[-1] if found else Decision(key=self._new, case_key=self._workspace.case_key)

    def recorded(self) -> tuple[Decision, ...]:
        """Return the recorded decisions, the newest first."""
        found = [one for one in self._workspace.all(Decision) if not one.current]
        return tuple(sorted(found, key=lambda one: one.when or date.min)[::-1])

    def record(self) -> None:
        """Keep what is written now as a decision of its day."""
        self.flush()
        now = self.current()
        dated = replace(now, when=now.when or summaries.today())
        kept = replace(dated, key=new_key(), current=False)
        self._workspace.put(self.tr("Record decision"), dated, kept)

    def is_recorded(self) -> bool:
        """Whether what is written now is what was recorded last."""
        newest = self.recorded()[:1]
        return bool(newest) and _content(newest[0]) == _content(self.current())

    def flush(self) -> None:
        """Store what has not been stored yet."""
        for field in self._texts:
            field.flush()

    # --- building ---

    def _build(self) -> None:
        self.chip = Chip(ChipKind.NEUTRAL, "")
        self.leaning = Radios(
            "decision_leaning",
            self.tr("Where we lean"),
            [(key, self._leaning_words(key)) for key in LEANINGS],
        )
        self.unsure = link_button(
            self.tr("Not decided yet"), Icon.UNDO_2, "decision_clear", self.tr("Clear the choice")
        )
        self.why = TextArea("decision_why", self.tr("Why"), lines=(2, 8))
        self.matters = TextArea("decision_matters", self.tr("What matters to us"), lines=(2, 8))
        self.who = LineField("decision_who", self.tr("Who took part"))
        self.when = DayField("decision_when", self.tr("Date of the decision"))
        self._texts: dict[TextArea | LineField, str] = {
            self.why: "why",
            self.matters: "matters",
            self.who: "who",
        }
        answers = (
            ("yes", self.tr("Yes")),
            ("not_yet", self.tr("Not yet")),
            ("not_sure", self.tr("Not sure")),
        )
        self.ready = tuple(
            Radios(f"decision_ready_{number}", words, answers, in_row=True)
            for number, words in enumerate(self._ready_words())
        )
        self.record_button = plain_button(
            self.tr("Record this decision"), Icon.CHECK, "decision_record"
        )
        self.recorded_words = MutedLabel()
        self.earlier = Disclosure(self.tr("Earlier choices"), "decision_earlier")
        self._lay_out()

    def _lay_out(self) -> None:
        self.body.addWidget(Heading(self.tr("Our decision"), 2))
        line = FlowLayout()
        line.addWidget(self.chip)
        self.body.addLayout(line)
        self.body.addWidget(self.leaning)
        self.body.addWidget(self.unsure)
        for field in (self.why, self.matters, self.who, self.when):
            self.body.addWidget(Row(field.accessibleName(), field))
        self.body.addWidget(Heading(self.tr("Four questions to ourselves"), 3))
        for radios in self.ready:
            question = QWidget()
            column = QVBoxLayout(question)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            column.addWidget(BodyLabel(radios.accessibleName()))
            column.addWidget(radios)
            self.body.addWidget(question)
        last = FlowLayout()
        last.addWidget(self.record_button)
        self.body.addLayout(last)
        self.body.addWidget(self.recorded_words)
        self.body.addWidget(
            MutedLabel(self.tr("You can change this later. Earlier choices are kept."))
        )
        self.body.addWidget(self.earlier)

    def _ready_words(self) -> tuple[str, str, str, str]:
        return (
            self.tr("I could explain both opinions to a friend."),
            self.tr("I know which open question could still change my choice."),
            self.tr("I know what I could undo later, and what I could not."),
            self.tr("My family doctor or surgeon has seen both opinions."),
        )

    def _leaning_words(self, key: str) -> str:
        if key in {"first", "second"}:
            kind = OpinionKind.FIRST if key == "first" else OpinionKind.SECOND
            plain = (
                self.tr("Follow the first opinion")
                if key == "first"
                else self.tr("Follow the second opinion")
            )
            name = summaries.doctor_name(self._workspace, kind)
            return (
                self.tr("{choice} ({doctor})").format(choice=plain, doctor=name) if name else plain
            )
        if key == "more_information":
            return self.tr("Get more information first")
        return self.tr("Something else") if key == "other" else self.tr("Not decided yet")

    def _connect(self) -> None:
        self.leaning.chosen.connect(self._store_leaning)
        self.unsure.clicked.connect(self._clear_leaning)
        for field, name in self._texts.items():
            field.edited.connect(partial(self._store_text, name))
        self.when.edited.connect(self._store_when)
        for number, radios in enumerate(self.ready):
            radios.chosen.connect(partial(self._store_ready, number))
        self.record_button.clicked.connect(self.record)

    # --- storing ---

    def _store(self, *, typing: bool = False, **values: object) -> None:
        if self.is_recorded():
            values.setdefault("when", None)  # what is written from now on is another decision
        changed = replace(self.current(), **values)  # type: ignore[arg-type]
        self._workspace.put(self.tr("Edit decision"), changed, typing=typing)

    def _store_leaning(self, key: str) -> None:
        self._store(leaning=key)

    def _clear_leaning(self) -> None:
        self._store(leaning="")
        self.record_button.setFocus()

    def _store_text(self, name: str, words: str) -> None:
        self._store(typing=True, **{name: words})

    def _store_when(self) -> None:
        self._store(typing=True, when=self.when.day())

    def _store_ready(self, number: int, key: str) -> None:
        answers = list(self.current().readiness)
        answers[number] = key
        self._store(readiness=tuple(answers))

    # --- showing ---

    def refresh(self) -> None:
        """Show what is stored, but not over what somebody is typing."""
        now = self.current()
        for key in LEANINGS:
            self.leaning.set_words(key, self._leaning_words(key))
        self.leaning.set_value(now.leaning)
        self.chip.set_state(
            ChipKind.PRIMARY if now.leaning else ChipKind.NEUTRAL, self._leaning_words(now.leaning)
        )
        self.unsure.setVisible(bool(now.leaning))
        for field, name in self._texts.items():
            if not field.hasFocus():
                field.set_text(str(getattr(now, name)))
        self.when.set_day(now.when)
        for radios, answer in zip(self.ready, now.readiness, strict=True):
            radios.set_value(answer)
        self._show_recorded(now)

    def _show_recorded(self, now: Decision) -> None:
        kept = self.recorded()
        is_recorded = self.is_recorded()
        editable = self._workspace.may_edit(now.owner)
        for part in (*self._texts, self.leaning, self.unsure, self.when, *self.ready):
            part.setEnabled(editable)
        self.record_button.setEnabled(editable and not is_recorded and _says_something(now))
        day = labels.date_words(kept[0].when) if is_recorded and kept[0].when else ""
        self.recorded_words.setText(self.tr("Recorded on {date}.").format(date=day))
        self.recorded_words.setVisible(bool(day))
        earlier = kept[1:] if is_recorded else kept
        if earlier == self._kept:
            return
        self._kept = earlier
        clear(self.earlier.body)
        for decision in earlier:
            self.earlier.body.addWidget(self._earlier_card(decision))
        self.earlier.set_title(self.tr("Earlier choices ({n})").format(n=len(earlier)))
        self.earlier.setVisible(bool(earlier))

    def _earlier_card(self, decision: Decision) -> Card:
        card = Card("sunken")
        day = labels.date_words(decision.when) if decision.when else ""
        head = " · ".join(part for part in (day, self._leaning_words(decision.leaning)) if part)
        card.body.addWidget(BodyLabel(head, "strong"))
        for label, words in (
            (self.tr("Why: {words}"), decision.why),
            (self.tr("What matters to us: {words}"), decision.matters),
            (self.tr("Who took part: {words}"), decision.who),
        ):
            if words.strip():
                card.body.addWidget(BodyLabel(label.format(words=words.strip())))
        return card


def _content(decision: Decision) -> Decision:
    return replace(decision, key="", current=True)


def _says_something(decision: Decision) -> bool:
    return bool(decision.leaning or decision.why.strip() or decision.matters.strip())
