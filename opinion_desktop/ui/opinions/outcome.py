"""What people think changed overall: empty until somebody judges, several side by side."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from opinion_desktop.domain.comparison import OutcomeJudgement
from opinion_desktop.domain.text import QT_TRANSLATE_NOOP
from opinion_desktop.services.labels import date_words, translated
from opinion_desktop.ui import theme
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.widgets.buttons import link_button, plain_button
from opinion_desktop.ui.widgets.cards import Card
from opinion_desktop.ui.widgets.drop_down import DropDown
from opinion_desktop.ui.widgets.fields import LineField
from opinion_desktop.ui.widgets.flow import FlowLayout
from opinion_desktop.ui.widgets.text import Heading, MutedLabel

ROLES = {
    "patient": QT_TRANSLATE_NOOP("Outcome", "The patient"),
    "family": QT_TRANSLATE_NOOP("Outcome", "Family"),
    "family_doctor": QT_TRANSLATE_NOOP("Outcome", "Family doctor"),
    "specialist": QT_TRANSLATE_NOOP("Outcome", "Specialist"),
}
DIAGNOSIS = {
    "same": QT_TRANSLATE_NOOP("Outcome", "The same"),
    "refined": QT_TRANSLATE_NOOP("Outcome", "The same, said more exactly"),
    "different": QT_TRANSLATE_NOOP("Outcome", "A different one"),
    "cannot_compare": QT_TRANSLATE_NOOP("Outcome", "Cannot be compared"),
}
TREATMENT = {
    "same": QT_TRANSLATE_NOOP("Outcome", "No change"),
    "minor_change": QT_TRANSLATE_NOOP("Outcome", "A small change"),
    "major_change": QT_TRANSLATE_NOOP("Outcome", "A large change"),
    "cannot_compare": QT_TRANSLATE_NOOP("Outcome", "Cannot be compared"),
}
IMPACT = {
    "none": QT_TRANSLATE_NOOP("Outcome", "None"),
    "small": QT_TRANSLATE_NOOP("Outcome", "Small"),
    "large": QT_TRANSLATE_NOOP("Outcome", "Large"),
}
NOT_JUDGED = QT_TRANSLATE_NOOP("Outcome", "Not judged yet")
NOT_SAID = QT_TRANSLATE_NOOP("Outcome", "Choose who")


@dataclass(frozen=True, kw_only=True)
class JudgementEdit:
    """A judgement as it shall be, and the name of the step; typing joins to typing."""

    judgement: OutcomeJudgement
    step: str
    typing: bool = False


def today() -> str:
    """Give the moment of a judgement: ISO date and time with the offset of this computer."""
    return datetime.now().astimezone().isoformat(timespec="seconds")


class JudgementCard(Card):
    """The judgement of one person.

    Signals:
        edited: the judgement as it shall be.
        removal_requested: the judgement to remove.
    """

    edited = Signal(JudgementEdit)
    removal_requested = Signal(OutcomeJudgement)

    def __init__(
        self, judgement: OutcomeJudgement, number: int, parent: QWidget | None = None
    ) -> None:
        """Show a judgement.

        Args:
            judgement: what is stored.
            number: its place, from 0; makes spoken names unique.
            parent: the widget that owns it.
        """
        super().__init__("sunken", "", parent)
        self._judgement = judgement
        self.number = number
        self._n = f" ({number + 1})" if number else ""
        self.choices: dict[str, QComboBox] = {}
        self._build()
        self.name.set_text(judgement.name)
        self.show_judgement(judgement, editable=True)

    def show_judgement(self, judgement: OutcomeJudgement, *, editable: bool) -> None:
        """Show what is stored now."""
        before, self._judgement = self._judgement, judgement
        for field, box in self.choices.items():
            value = getattr(judgement, field)
            if box.findData(value) < 0:
                box.addItem(value, value)
            box.setCurrentIndex(box.findData(value))
            box.setEnabled(editable)
        # Another name than was stored before has been typed and is not told yet.
        if self.name.text() == before.name:
            self.name.set_text(judgement.name)
        self.name.setReadOnly(not editable)
        self.remove_button.setVisible(editable)
        self._when.setText(_judged_words(judgement, self.tr("Judged on {date}")))
        self._when.setVisible(bool(self._when.text()))

    def _build(self) -> None:
        name = f"outcome_{self.number}"
        self.name = LineField(f"{name}_name", self.tr("Name") + self._n)
        self._when = MutedLabel()
        self.remove_button = link_button(
            self.tr("Remove judgement"),
            Icon.TRASH,
            f"{name}_remove",
            self.tr("Remove judgement") + self._n,
        )
        flow = FlowLayout(None, theme.GAP_L, theme.GAP_S)
        for field, label, table, start in (
            ("role", self.tr("Who judges?"), ROLES, NOT_SAID),
            ("diagnosis", self.tr("What is wrong"), DIAGNOSIS, NOT_JUDGED),
            ("treatment", self.tr("The treatment"), TREATMENT, NOT_JUDGED),
            ("impact", self.tr("Effect on what I do next"), IMPACT, NOT_JUDGED),
        ):
            box = DropDown()
            box.setObjectName(f"{name}_{field}")
            box.setAccessibleName(label + self._n)
            box.addItem(translated("Outcome", start), "")
            for key, text in table.items():
                box.addItem(translated("Outcome", text), key)
            box.activated.connect(self._choose)
            self.choices[field] = box
            flow.addWidget(_labelled(label, box))
            if field == "role":
                flow.addWidget(_labelled(self.tr("Name"), self.name))
        self.body.addLayout(flow)
        below = FlowLayout(None, theme.GAP_L, theme.GAP_XS)
        below.addWidget(self._when)
        below.addWidget(self.remove_button)
        self.body.addLayout(below)
        self.name.edited.connect(self._type_name)
        self.remove_button.clicked.connect(self._remove)

    def _choose(self) -> None:
        facts = {field: box.currentData() for field, box in self.choices.items()}
        changed = replace(self._judgement, **facts)
        if changed == self._judgement:
            return
        judged = changed.diagnosis or changed.treatment or changed.impact
        changed = replace(changed, judged_at=today() if judged else "")
        self.edited.emit(JudgementEdit(judgement=changed, step=self.tr("Change judgement")))

    def _type_name(self, text: str) -> None:
        changed = replace(self._judgement, name=text)
        step = self.tr("Edit name")
        self.edited.emit(JudgementEdit(judgement=changed, step=step, typing=True))

    def _remove(self) -> None:
        self.name.flush()
        self.removal_requested.emit(self._judgement)


class OutcomeBox(Card):
    """All judgements of a case, and the button for one more.

    Signals:
        edited: a judgement as it shall be.
        removal_requested: the judgement to remove.
        addition_requested: one more judgement.
    """

    edited = Signal(JudgementEdit)
    removal_requested = Signal(OutcomeJudgement)
    addition_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without judgements; it adds none by itself."""
        super().__init__("plain", "", parent)
        self.setObjectName("outcome_box")
        self._cards: dict[str, JudgementCard] = {}
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.GAP_S)
        self.add_button = plain_button(self.tr("Add a judgement"), Icon.PLUS, "outcome_add")
        self.add_button.clicked.connect(self._add)
        self.body.addWidget(Heading(self.tr("What changed with the next opinion?"), 2))
        self.body.addWidget(
            MutedLabel(self.tr("Only people judge this. You, your family or a doctor can add one."))
        )
        self.body.addLayout(self._column)
        row = FlowLayout()
        row.addWidget(self.add_button)
        self.body.addLayout(row)

    def cards(self) -> list[JudgementCard]:
        """Give the cards in order."""
        return list(self._cards.values())

    def show_judgements(self, judgements: tuple[OutcomeJudgement, ...], *, editable: bool) -> None:
        """Show these judgements; cards that are there keep focus and cursor."""
        self.add_button.setVisible(editable)
        self._show_those_there(judgements, editable=editable)
        keys = [judgement.key for judgement in judgements]
        if list(self._cards) != keys:
            for key in keys:
                if key in self._cards:
                    self._cards[key].name.flush()  # which may show the cards anew already
        if list(self._cards) != keys:
            self._rebuild(judgements)
            self._show_those_there(judgements, editable=editable)

    def _show_those_there(
        self, judgements: tuple[OutcomeJudgement, ...], *, editable: bool
    ) -> None:
        for judgement in judgements:
            if judgement.key in self._cards:
                self._cards[judgement.key].show_judgement(judgement, editable=editable)

    def _add(self) -> None:
        self.addition_requested.emit()

    def _rebuild(self, judgements: tuple[OutcomeJudgement, ...]) -> None:
        for card in self._cards.values():
            card.blockSignals(True)  # noqa: FBT003
            card.hide()
            card.deleteLater()
        self._cards = {}
        for number, judgement in enumerate(judgements):
            card = JudgementCard(judgement, number)
            card.edited.connect(self.edited)
            card.removal_requested.connect(self.removal_requested)
            self._cards[judgement.key] = card
            self._column.addWidget(card)
            card.show()


def _judged_words(judgement: OutcomeJudgement, pattern: str) -> str:
    if not judgement.judged_at:
        return ""
    try:
        when = date.fromisoformat(judgement.judged_at[:10])
    except ValueError:
        return ""
    return pattern.format(date=date_words(when))


def _labelled(label: str, field: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.GAP_XS)
    column.addWidget(MutedLabel(label, small=True, wrap=False))
    column.addWidget(field)
    return holder
