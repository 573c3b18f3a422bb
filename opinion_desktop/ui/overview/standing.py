"""Where things stand: one link to each tab, with its count."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from opinion_desktop.domain.next_action import record_progress
from opinion_desktop.domain.opinions import Opinion, OpinionKind
from opinion_desktop.domain.questions import Question, waiting_questions
from opinion_desktop.domain.records import RecordItem
from opinion_desktop.domain.timeline import Measurement, RecoveryEvent
from opinion_desktop.services import summaries
from opinion_desktop.services.desk import Desk
from opinion_desktop.services.workspace import Workspace
from opinion_desktop.ui import theme
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.overview.parts import Box
from opinion_desktop.ui.widgets.buttons import link_button
from opinion_desktop.ui.widgets.text import BodyLabel


class StandingBox(Box):
    """How far records, timeline, opinions and questions have come."""

    def __init__(self, desk: Desk, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Show the open case."""
        super().__init__(self.tr("Where things stand"), None, parent)
        self._desk, self._workspace = desk, workspace
        self._words: dict[str, BodyLabel] = {}
        self._links: dict[str, QPushButton] = {}
        for key, tab, text, icon in (
            ("records", "records", self.tr("Records"), Icon.CLIPBOARD_LIST),
            ("timeline", "timeline", self.tr("Timeline"), Icon.ACTIVITY),
            ("opinions", "opinions", self.tr("Opinions"), Icon.STETHOSCOPE),
            ("questions", "next_steps", self.tr("Questions"), Icon.LIST_CHECKS),
            ("hidden", "timeline", self.tr("Hidden"), Icon.EYE_OFF),
        ):
            link = link_button(text, icon, f"overview_to_{key}")
            link.clicked.connect(partial(self._go, tab))
            words = BodyLabel()
            row = QHBoxLayout()
            row.setSpacing(theme.GAP_M)
            row.addWidget(link, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(words, 1)
            self.lines.addLayout(row)
            self._links[key], self._words[key] = link, words
        self._align()
        theme.current().changed.connect(self._align)
        self.refresh()

    def refresh(self) -> None:
        """Count again."""
        for key, text in (
            ("records", self._records()),
            ("timeline", self._timeline()),
            ("opinions", self._opinions()),
            ("questions", self._questions()),
            ("hidden", self._hidden()),
        ):
            link = self._links[key]
            self._words[key].setText(text)
            link.setAccessibleName(self.tr("{tab}: {words}").format(tab=link.text(), words=text))
            for widget in (link, self._words[key]):
                widget.setVisible(bool(text))

    def _align(self) -> None:
        """Let all words begin below each other."""
        wide = max(link.sizeHint().width() for link in self._links.values())
        for link in self._links.values():
            link.setMinimumWidth(wide)

    def _go(self, tab: str) -> None:
        self._desk.navigation.open(tab)

    def _records(self) -> str:
        found = record_progress(self._workspace.all(RecordItem), summaries.today())
        text = self.tr("{settled} of {total} settled").format(
            settled=found.settled, total=found.total
        )
        if found.overdue:
            text += ", " + self.tr("{n} overdue").format(n=found.overdue)
        return text

    def _timeline(self) -> str:
        events, values = self._workspace.all(RecoveryEvent), self._workspace.all(Measurement)
        count = len(events) + len(values)
        if count == 1:
            return self.tr("1 entry")
        return self.tr("{n} entries").format(n=count) if count else self.tr("no entries yet")

    def _opinions(self) -> str:
        kinds = {opinion.kind for opinion in self._workspace.all(Opinion)}
        first = self.tr("yes") if OpinionKind.FIRST in kinds else self.tr("not yet")
        second = self.tr("yes") if OpinionKind.SECOND in kinds else self.tr("not yet")
        return self.tr("first: {first} · second: {second}").format(first=first, second=second)

    def _questions(self) -> str:
        found = self._workspace.all(Question)
        count = len(waiting_questions(found))
        return self.tr("{n} open").format(n=count) if found else self.tr("none yet")

    def _hidden(self) -> str:
        count = sum(not event.show_to_doctor for event in self._workspace.all(RecoveryEvent))
        if count == 1:
            return self.tr("1 entry is not shown to the doctor")
        words = self.tr("{n} entries are not shown to the doctor").format(n=count)
        return words if count else ""
