"""Two sheets to read: the signs that need help first, and why people ask for a second opinion."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from opinion_desktop.domain import evidence, warning_signs
from opinion_desktop.domain.warning_signs import help_numbers
from opinion_desktop.services import labels
from opinion_desktop.ui import theme
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.widgets.buttons import primary_button
from opinion_desktop.ui.widgets.cards import Card
from opinion_desktop.ui.widgets.page import scroll_area
from opinion_desktop.ui.widgets.text import BodyLabel, Heading, MutedLabel

_WIDTH_EM, _HEIGHT_EM = 44, 40
_MOST_PX = (1200, 680)


class ReadingDialog(QDialog):
    """A sheet that scrolls and a Close button; lay out the words in `sheet`."""

    def __init__(self, title: str, name: str, parent: QWidget | None = None) -> None:
        """Make an empty sheet.

        Args:
            title: of the window and of the sheet.
            name: object name.
            parent: the window it belongs to.
        """
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        inner = QWidget()
        area = scroll_area(f"{name}_scroll", inner)
        self.sheet = QVBoxLayout(inner)
        self.sheet.setContentsMargins(0, 0, theme.GAP_M, 0)
        self.sheet.setSpacing(theme.GAP_M)
        self.sheet.addWidget(Heading(title, 1))
        close = primary_button(self.tr("Close"), Icon.CHECK, f"{name}_close")
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_XL, theme.GAP_L, theme.GAP_L, theme.GAP_L)
        column.addWidget(area, 1)
        column.addWidget(close)
        em = theme.current().em
        self.resize(min(em(_WIDTH_EM), _MOST_PX[0]), min(em(_HEIGHT_EM), _MOST_PX[1]))
        close.setFocus()


class SignsDialog(ReadingDialog):
    """The warning-sign card; the same for everyone."""

    def __init__(self, place: str, parent: QWidget | None = None) -> None:
        """Show both lists with the numbers of a place.

        Args:
            place: a key of ACCESS_RULES.
            parent: the window it belongs to.
        """
        numbers = help_numbers(place)
        title = labels.warning_text(warning_signs.TITLE, numbers)
        super().__init__(title, "signs_dialog", parent)
        self.sheet.addWidget(BodyLabel(labels.warning_text(warning_signs.INTRODUCTION, numbers)))
        for half in labels.warning_card(numbers):
            card = Card("plain", "warn")
            card.body.addWidget(Heading(half.heading, 2))
            for sign in half.signs:
                card.body.addWidget(BodyLabel(f"• {sign}"))
            self.sheet.addWidget(card)
        self.sheet.addWidget(MutedLabel(labels.warning_text(warning_signs.FOOT, numbers)))
        self.sheet.addStretch(1)


class EvidenceDialog(ReadingDialog):
    """What studies say about second opinions, each with who was studied and the source."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show all studies."""
        super().__init__(self.tr("Why a second opinion?"), "evidence_dialog", parent)
        self.sheet.addWidget(BodyLabel(labels.translated("Evidence", evidence.OPENING)))
        self.sheet.addWidget(BodyLabel(labels.translated("Evidence", evidence.CAUTION), "strong"))
        for study in evidence.EVIDENCE:
            card = Card("plain")
            card.body.addWidget(BodyLabel(labels.evidence_text(study)))
            if population := labels.evidence_population(study):
                who = self.tr("Who was studied: {people}").format(people=population)
                card.body.addWidget(MutedLabel(who))
            source = self.tr("Source: {source}").format(source=study.source)
            card.body.addWidget(MutedLabel(source, small=True))
            self.sheet.addWidget(card)
        self.sheet.addStretch(1)
