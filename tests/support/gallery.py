"""One page with every widget of the kit, for the audit and for a look."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QProgressBar, QRadioButton, QSlider, QSpinBox
from typing_extensions import override

from opinion_desktop.domain.partial_dates import PartialDate
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.widgets.buttons import (
    icon_button,
    link_button,
    plain_button,
    primary_button,
)
from opinion_desktop.ui.widgets.cards import Card, Chip, ChipKind, EmptyState
from opinion_desktop.ui.widgets.choices import Choice, Disclosure, FilterChips, ScorePicker
from opinion_desktop.ui.widgets.dates import DateBoxes
from opinion_desktop.ui.widgets.fields import LineField, TextArea
from opinion_desktop.ui.widgets.flow import FlowLayout
from opinion_desktop.ui.widgets.lists import CardList, DropZone, ListRow
from opinion_desktop.ui.widgets.page import Page
from opinion_desktop.ui.widgets.strips import NoticeStrip, UndoStrip
from opinion_desktop.ui.widgets.text import BodyLabel, Heading, IconLabel, MutedLabel

CHIP_ICONS = (
    Icon.HARD_DRIVE,
    Icon.PACKAGE_OPEN,
    Icon.EQUAL,
    Icon.EQUAL_APPROXIMATELY,
    Icon.EQUAL_NOT,
    Icon.NUMBER_1,
    Icon.NUMBER_2,
    Icon.CIRCLE_OFF,
    Icon.CIRCLE_DASHED,
    Icon.CLOCK_ALERT,
    Icon.CIRCLE_X,
)


class Gallery(Page):
    """Every widget of the kit, with contents."""

    def __init__(self) -> None:
        super().__init__()
        self.body = self.scrolled_body()
        self._words()
        self._fields()
        self._rows()
        self._strips()
        self.body.addStretch(1)

    @override
    def title(self) -> str:
        return "Gallery"

    def _words(self) -> None:
        self.body.addWidget(Heading("What the two opinions say", 1))
        row = FlowLayout()
        self.primary_button = primary_button("Continue", Icon.ARROW_RIGHT, "continue")
        row.addWidget(self.primary_button)
        row.addWidget(plain_button("Add files…", Icon.PLUS, "add"))
        row.addWidget(link_button("Page 3", Icon.FILE_TEXT, "page"))
        row.addWidget(icon_button("Undo", Icon.UNDO_2, "undo"))
        off = plain_button("Not now", Icon.LOCK, "off")
        off.setEnabled(False)
        row.addWidget(off)
        self.body.addLayout(row)
        chips = FlowLayout()
        for kind, icon in zip(ChipKind, CHIP_ICONS, strict=True):
            chips.addWidget(Chip(kind, kind.title(), icon))
        self.body.addLayout(chips)
        filters = FilterChips("filter", "Show topics")
        filters.set_choices(
            [
                Choice(key="all", text="All 12"),
                Choice(key="differ", text="4 differ", icon=Icon.EQUAL_NOT, color_token="differ"),  # noqa: S106
                Choice(
                    key="first",
                    text="2 only in first",
                    icon=Icon.NUMBER_1,
                    color_token="first",  # noqa: S106
                ),
            ]
        )
        self.body.addWidget(filters)
        card = Card("plain", "differ")
        card.body.addWidget(Heading("What is causing it?", 3))
        card.body.addWidget(BodyLabel("Pain up to 12 months is common after this surgery. " * 4))
        card.body.addWidget(MutedLabel("Dr Tremblay, 12 Aug 2025", small=True))
        self.body.addWidget(card)

    def _fields(self) -> None:
        self.body.addWidget(LineField("name", "Name of the hospital", "Hospital"))
        area = TextArea("worry", "What worries you", "In your own words")
        area.set_text("The knee still swells in the evening.")
        self.body.addWidget(area)
        empty, date_range = DateBoxes("date", "Date of surgery"), DateBoxes("span", "Time of pain")
        date_range.set_value(
            PartialDate.between(
                PartialDate.month(2025, 5).earliest, PartialDate.month(2025, 8).latest
            )
        )
        self.body.addWidget(empty)
        self.body.addWidget(date_range)
        self.body.addWidget(ScorePicker("pain", "Pain now", ("none", "worst I can imagine")))
        row = FlowLayout(gap=16)
        tick, one, number = QCheckBox("Tick me"), QRadioButton("One"), QSpinBox()
        tick.setChecked(True)
        one.setChecked(True)
        number.setAccessibleName("Number")
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setAccessibleName("Brightness")
        slider.setValue(40)
        for widget in (tick, one, number, slider):
            row.addWidget(widget)
        self.body.addLayout(row)

    def _rows(self) -> None:
        bar = QProgressBar()
        bar.setAccessibleName("Records")
        bar.setTextVisible(False)
        bar.setValue(70)
        self.body.addWidget(bar)
        rows = []
        for number, name in enumerate(("My knee replacement", "A. Okafor, shoulder")):
            row = ListRow(str(number), name)
            row.body.addWidget(IconLabel(Icon.USER, "link", 26))
            row.body.addWidget(BodyLabel(name, "strong"), 1)
            row.body.addWidget(Chip(ChipKind.NEUTRAL, "Your case"))
            row.body.addWidget(
                plain_button("Open", Icon.CHEVRON_RIGHT, f"open_{number}", f"Open {name}")
            )
            rows.append(row)
        cards = CardList("cases", "All cases")
        cards.set_rows(rows)
        cards.set_current("0")
        self.body.addWidget(cards)
        fold = Disclosure("Also useful (8)", "useful", is_open=True)
        fold.body.addWidget(BodyLabel("Photos of the wound."))
        self.body.addWidget(fold)
        pair = QHBoxLayout()
        pair.addWidget(DropZone("Drop a case package or a folder of records here", "drop"))
        pair.addWidget(
            EmptyState(
                Icon.ACTIVITY,
                "Start with the day of surgery.",
                plain_button("Add it", Icon.PLUS, "first"),
            )
        )
        self.body.addLayout(pair)

    def _strips(self) -> None:
        self.undo, self.notice = UndoStrip(), NoticeStrip()
        self.body.addWidget(self.undo)
        self.body.addWidget(self.notice)
        self.undo.offer("Photo removed.")
        self.notice.tell("This case is damaged.", "21 of 22 files are fine.", "Open what is fine")
