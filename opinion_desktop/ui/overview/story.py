"""The story in five lines with the pain chart, and the medicines of today."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QGridLayout, QWidget

from opinion_desktop.domain.overview import medicines_now, pain_course, timeline_lines
from opinion_desktop.domain.timeline import Measurement, RecoveryEvent
from opinion_desktop.services import summaries
from opinion_desktop.services.desk import Desk
from opinion_desktop.services.workspace import Workspace
from opinion_desktop.ui import theme
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.overview.pain_chart import PainChart
from opinion_desktop.ui.overview.parts import Box, clear
from opinion_desktop.ui.widgets.buttons import link_button, plain_button
from opinion_desktop.ui.widgets.text import BodyLabel, MutedLabel

LINES = 5


class StoryBox(Box):
    """What happened, in a few lines; all of it is on the timeline."""

    def __init__(self, desk: Desk, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Show the story of the open case."""
        self.open = plain_button(self.tr("Open timeline"), Icon.ACTIVITY, "overview_open_timeline")
        super().__init__(self.tr("Timeline in short"), self.open, parent)
        self._desk, self._workspace = desk, workspace
        self._shown: object = None
        self.empty = BodyLabel(
            self.tr("Nothing on the timeline yet. Start with the day of surgery."), "muted"
        )
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.GAP_L)
        self._grid.setVerticalSpacing(theme.GAP_XS)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 3)
        self.sentence = BodyLabel()
        self.chart = PainChart()
        self.lines.addWidget(self.empty)
        self.lines.addLayout(self._grid)
        self.lines.addSpacing(theme.GAP_S)
        self.lines.addWidget(self.sentence)
        self.lines.addWidget(self.chart)
        self.open.clicked.connect(self._open_timeline)
        self.refresh()

    def refresh(self) -> None:
        """Show what is stored, if it is not what is shown."""
        events = timeline_lines(self._workspace.all(RecoveryEvent), LINES)
        course = pain_course(
            self._workspace.all(Measurement), summaries.day_of_surgery(self._workspace)
        )
        if (events, course) == self._shown:
            return
        self._shown = (events, course)
        clear(self._grid)
        for row, event in enumerate(events):
            self._grid.addWidget(MutedLabel(summaries.event_date(event)), row, 0)
            self._grid.addWidget(BodyLabel(summaries.event_words(event)), row, 1)
        self.empty.setVisible(not events)
        sentence = summaries.pain_sentence(course) if course else ""
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))
        self.chart.set_course(course, sentence)

    def _open_timeline(self) -> None:
        self._desk.navigation.open("timeline")


class MedicinesBox(Box):
    """What is taken now; it is written on the timeline."""

    def __init__(self, desk: Desk, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Show the medicines of the open case."""
        super().__init__(self.tr("Medicines now"), None, parent)
        self._desk, self._workspace = desk, workspace
        self._shown: tuple[RecoveryEvent, ...] | None = None
        self.refresh()

    def refresh(self) -> None:
        """Show what is stored, if it is not what is shown."""
        found = medicines_now(self._workspace.all(RecoveryEvent))
        if found == self._shown:
            return
        self._shown = found
        clear(self.lines)
        for event in found:
            words = BodyLabel(summaries.medicine_words(event))
            self.lines.addWidget(words)
        if not found:
            self.lines.addWidget(BodyLabel(self.tr("None written down yet."), "muted"))
        text = self.tr("Change on the timeline") if found else self.tr("Add on the timeline")
        go = link_button(
            text,
            Icon.PILL,
            "overview_medicines",
            self.tr("Medicines: {act}").format(act=text),
        )
        key = found[0].key if found else ""
        go.clicked.connect(partial(self._open, key))
        self.lines.addWidget(go)

    def _open(self, key: str) -> None:
        self._desk.navigation.open("timeline", key)
