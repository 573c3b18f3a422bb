"""The first screen of a new library: four doors, how it works, what it is not."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from opinion_desktop.ui import icons, theme
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.widgets.buttons import plain_button, primary_button
from opinion_desktop.ui.widgets.cards import Card
from opinion_desktop.ui.widgets.text import BodyLabel, Heading, IconLabel, MutedLabel

_COLUMNS_EM = 46  # room for two doors side by side
_STEPS_EM = 60  # room for the four steps side by side
_WIDEST_EM = 62


class _Step(NamedTuple):
    icon: Icon
    title: str
    text: str


class FirstRun(QWidget):
    """Four doors into the program.

    Signals:
        start_wanted, package_wanted, sample_wanted, restore_wanted: a door was opened.
    """

    start_wanted = Signal()
    package_wanted = Signal()
    sample_wanted = Signal()
    restore_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show the doors."""
        super().__init__(parent)
        self._columns = 0
        self._doors: list[QWidget] = []
        self._steps: list[QWidget] = []
        self._build()
        self._arrange()
        theme.current().changed.connect(self._arrange)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _build(self) -> None:
        self._inner = QWidget()
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(0, theme.GAP_M, 0, 0)
        column.setSpacing(theme.GAP_L)
        column.addWidget(Heading(self.tr("Bring your medical story together"), 1))
        column.addWidget(
            BodyLabel(
                self.tr(
                    "Collect your records, keep a recovery diary, and compare what two doctors "
                    "say. Nothing leaves this computer unless you save a copy yourself."
                ),
                "muted",
            )
        )
        self._door_grid = QGridLayout()
        self._door_grid.setSpacing(theme.GAP_L)
        column.addLayout(self._door_grid)
        self._make_doors()
        column.addSpacing(theme.GAP_S)
        column.addWidget(Heading(self.tr("How it works"), 2))
        self._step_grid = QGridLayout()
        self._step_grid.setSpacing(theme.GAP_L)
        column.addLayout(self._step_grid)
        self._make_steps()
        column.addSpacing(theme.GAP_S)
        column.addLayout(self._intended_use())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self._inner, 100)
        row.addStretch(1)

    def _make_doors(self) -> None:
        self.start_button = primary_button(self.tr("Start my case"), None, "first_start")
        package = plain_button(self.tr("Open a case package…"), None, "first_package")
        sample = plain_button(self.tr("Explore the sample case"), None, "first_sample")
        restore = plain_button(self.tr("Restore a backup…"), None, "first_restore")
        self._doors = [
            _door(
                Icon.FOLDER_PLUS,
                self.tr("I had surgery and want a second opinion"),
                self.tr("Make a list of the records you need and gather them, step by step."),
                self.start_button,
            ),
            _door(
                Icon.PACKAGE_OPEN,
                self.tr("Someone sent me a case"),
                self.tr("Review a case from a patient, or open one that came back."),
                package,
            ),
            _door(
                Icon.BOOK_OPEN,
                self.tr("I just want to look around"),
                self.tr("Explore a made-up case. You can change anything; it is nobody real."),
                sample,
            ),
            _door(
                Icon.ROTATE_CCW,
                self.tr("I used this app before"),
                self.tr("Bring back your cases from a copy of your library folder."),
                restore,
            ),
        ]
        self.start_button.clicked.connect(self.start_wanted)
        package.clicked.connect(self.package_wanted)
        sample.clicked.connect(self.sample_wanted)
        restore.clicked.connect(self.restore_wanted)

    def _make_steps(self) -> None:
        steps = (
            _Step(Icon.NUMBER_1, self.tr("Gather"), self.tr("Records, scans and reports")),
            _Step(Icon.NUMBER_2, self.tr("Describe"), self.tr("Your recovery and your worries")),
            _Step(Icon.NUMBER_3, self.tr("Share"), self.tr("Your papers with a specialist")),
            _Step(Icon.NUMBER_4, self.tr("Compare"), self.tr("Both opinions, side by side")),
        )
        for step in steps:
            made = QWidget()
            row = QHBoxLayout(made)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(theme.GAP_M)
            top = Qt.AlignmentFlag.AlignTop
            row.addWidget(IconLabel(step.icon, "primary", icons.CARD_PX), 0, top)
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(Heading(step.title, 3))
            words.addWidget(MutedLabel(step.text))
            words.addStretch(1)
            row.addLayout(words, 1)
            self._steps.append(made)

    def _intended_use(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.GAP_S)
        row.addWidget(IconLabel(Icon.INFO, "muted"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(
            MutedLabel(
                self.tr(
                    "This app arranges your own papers and notes. It gives no medical advice. "
                    "In an emergency, call your local emergency number."
                )
            ),
            1,
        )
        return row

    def _arrange(self) -> None:
        """Lay doors and steps out in as many columns as there is room for."""
        em = theme.current().em()
        self._inner.setMaximumWidth(_WIDEST_EM * em)
        room = self.width() // em
        columns = 2 if room >= _COLUMNS_EM else 1
        across = 4 if room >= _STEPS_EM else columns
        if columns * 10 + across == self._columns:
            return
        self._columns = columns * 10 + across
        _place(self._door_grid, self._doors, columns)
        _place(self._step_grid, self._steps, across)


def _place(grid: QGridLayout, widgets: list[QWidget], columns: int) -> None:
    for widget in widgets:
        grid.removeWidget(widget)
    for place, widget in enumerate(widgets):
        grid.addWidget(widget, place // columns, place % columns)
    for column in range(len(widgets)):
        grid.setColumnStretch(column, int(column < columns))


def _door(icon: Icon, title: str, text: str, button: QPushButton) -> Card:
    card = Card()
    row = QHBoxLayout()
    row.setSpacing(theme.GAP_M)
    row.addWidget(IconLabel(icon, "primary", icons.CARD_PX), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Heading(title, 2), 1)
    card.body.addLayout(row)
    card.body.addWidget(MutedLabel(text))
    card.body.addStretch(1)
    card.body.addSpacing(theme.GAP_XS)
    card.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
    return card
