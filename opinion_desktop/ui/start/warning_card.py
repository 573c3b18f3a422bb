"""The warning-sign card: the same text for everyone, before anything is asked."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from opinion_desktop.domain import warning_signs
from opinion_desktop.domain.warning_signs import SignList, help_numbers
from opinion_desktop.services.labels import warning_card, warning_text
from opinion_desktop.ui import icons, theme
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.widgets.cards import Card
from opinion_desktop.ui.widgets.text import BodyLabel, Heading, IconLabel, MutedLabel

_COUNTRIES = {
    QLocale.Country.Canada: "ca_other",
    QLocale.Country.UnitedStates: "us",
    QLocale.Country.UnitedKingdom: "uk",
    **dict.fromkeys(
        (
            *(QLocale.Country.Austria, QLocale.Country.Belgium, QLocale.Country.Bulgaria),
            *(QLocale.Country.Croatia, QLocale.Country.Cyprus, QLocale.Country.Czechia),
            *(QLocale.Country.Denmark, QLocale.Country.Estonia, QLocale.Country.Finland),
            *(QLocale.Country.France, QLocale.Country.Germany, QLocale.Country.Greece),
            *(QLocale.Country.Hungary, QLocale.Country.Iceland, QLocale.Country.Ireland),
            *(QLocale.Country.Italy, QLocale.Country.Latvia, QLocale.Country.Liechtenstein),
            *(QLocale.Country.Lithuania, QLocale.Country.Luxembourg, QLocale.Country.Malta),
            *(QLocale.Country.Netherlands, QLocale.Country.Norway, QLocale.Country.Poland),
            *(QLocale.Country.Portugal, QLocale.Country.Romania, QLocale.Country.Slovakia),
            *(QLocale.Country.Slovenia, QLocale.Country.Spain, QLocale.Country.Sweden),
        ),
        "eu",
    ),
}


def likely_place(country: QLocale.Country) -> str:
    """Return the key of ACCESS_RULES that fits a country, for the numbers of the card alone.

    Args:
        country: of the system; the law of a province cannot be told from it.
    """
    return _COUNTRIES.get(country, "other")


class WarningCard(QWidget):
    """Both lists of signs, with the numbers of the place."""

    def __init__(self, place: str = "", parent: QWidget | None = None) -> None:
        """Show the card.

        Args:
            place: a key of ACCESS_RULES; "" for the country of the system.
            parent: the widget that owns it.
        """
        super().__init__(parent)
        numbers = help_numbers(place or likely_place(QLocale.system().territory()))
        now, today = warning_card(numbers)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_M)
        column.addWidget(Heading(warning_text(warning_signs.TITLE, numbers), 1))
        column.addWidget(BodyLabel(warning_text(warning_signs.INTRODUCTION, numbers)))
        self._lists = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._lists.setSpacing(theme.GAP_M)
        self._lists.addWidget(_signs(now, Icon.SIREN), 1)
        self._lists.addWidget(_signs(today, Icon.PHONE), 1)
        column.addLayout(self._lists)
        column.addWidget(MutedLabel(warning_text(warning_signs.FOOT, numbers)))

    def set_wide(self, *, wide: bool) -> None:
        """Put the lists beside each other, so that all is seen without scrolling."""
        across = QBoxLayout.Direction.LeftToRight
        self._lists.setDirection(across if wide else QBoxLayout.Direction.TopToBottom)


def _signs(half: SignList, icon: Icon) -> Card:
    card = Card("plain", "warn")
    head = QHBoxLayout()
    head.setSpacing(theme.GAP_S)
    head.addWidget(IconLabel(icon, "warn", icons.CARD_PX))
    head.addWidget(Heading(half.heading, 2), 1)
    card.body.addLayout(head)
    for sign in half.signs:
        row = QHBoxLayout()
        row.setSpacing(theme.GAP_S)
        row.addWidget(QLabel("•"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(BodyLabel(sign), 1)
        card.body.addLayout(row)
    card.body.addStretch(1)
    return card
