"""The cards of Home: the case that was open last, and one row for each case."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from opinion_desktop.domain.case import Case, CaseKind
from opinion_desktop.domain.next_action import RecordProgress
from opinion_desktop.services.cases import CaseSummary
from opinion_desktop.ui import icons, theme
from opinion_desktop.ui.home import words
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.widgets.buttons import icon_button, plain_button, primary_button
from opinion_desktop.ui.widgets.cards import Card, Chip, ChipKind
from opinion_desktop.ui.widgets.flow import FlowLayout
from opinion_desktop.ui.widgets.lists import ListRow
from opinion_desktop.ui.widgets.text import BodyLabel, Heading, IconLabel, MutedLabel


class ContinueCard(Card):
    """The case that was open last: its next step, its records, and how to go on."""

    def __init__(
        self,
        case: Case,
        step: str,
        progress: RecordProgress,
        parent: QWidget | None = None,
    ) -> None:
        """Show a case; connect to its buttons.

        Args:
            case: the case.
            step: what comes next in it, in words.
            progress: how far its records are.
            parent: the widget that owns it.
        """
        super().__init__("plain", "primary", parent)
        self.setObjectName("continue_card")
        title = case.title
        self.continue_button = primary_button(
            self.tr("Continue"),
            Icon.ARROW_RIGHT,
            "continue_case",
            self.tr("Continue with {title}").format(title=title),
        )
        self.files_button = plain_button(
            self.tr("Add files…"),
            Icon.PLUS,
            "continue_files",
            self.tr("Add files to {title}").format(title=title),
        )
        self.pain_button = plain_button(
            self.tr("Add today’s pain score"),
            Icon.ACTIVITY,
            "continue_pain",
            self.tr("Add today’s pain score to {title}").format(title=title),
        )
        self.body.setSpacing(theme.GAP_M)
        self.body.addWidget(Heading(title, 2))
        if progress.overdue:
            late = words.overdue_words(progress.overdue)
            self.body.addWidget(Chip(ChipKind.WARN, late, Icon.CLOCK_ALERT))
        self.body.addWidget(BodyLabel(step))
        self.body.addLayout(_progress_row(progress, title))
        flow = FlowLayout()
        flow.addWidget(self.continue_button)
        if case.kind is not CaseKind.RECEIVED:  # its records are only read
            flow.addWidget(self.files_button)
            flow.addWidget(self.pain_button)
        self.body.addLayout(flow)


class CaseRow(ListRow):
    """One case of the list, with Open and Remove."""

    def __init__(self, summary: CaseSummary, today: date, parent: QWidget | None = None) -> None:
        """Show a case; connect to its buttons.

        Args:
            summary: the case and what is remembered of it.
            today: the day on which it is shown.
            parent: the widget that owns it.
        """
        case = summary.case
        chip, kind, icon = words.kind_words(case.kind)
        super().__init__(case.key, f"{case.title}, {kind}", parent)
        self.open_button = plain_button(
            self.tr("Open"),
            Icon.CHEVRON_RIGHT,
            f"open_{case.key}",
            self.tr("Open {title}").format(title=case.title),
        )
        self.remove_button = icon_button(
            self.tr("Remove"),
            Icon.TRASH,
            f"remove_{case.key}",
            self.tr("Remove {title}").format(title=case.title),
        )
        column = QVBoxLayout()
        column.setSpacing(theme.GAP_XS)
        column.addWidget(BodyLabel(case.title, "strong"))
        column.addWidget(MutedLabel(self._line(summary, today)))
        if summary.progress and summary.progress.total:
            column.addLayout(_progress_row(summary.progress, case.title))
        badge = FlowLayout()
        badge.addWidget(Chip(chip, kind))
        column.addLayout(badge)
        self.body.addWidget(
            IconLabel(icon, "primary", icons.CARD_PX), 0, Qt.AlignmentFlag.AlignVCenter
        )
        self.body.addLayout(column, 1)
        self.body.addWidget(self.open_button)
        self.body.addWidget(self.remove_button)

    def _line(self, summary: CaseSummary, today: date) -> str:
        opened = words.opened_words(summary.opened, today)
        name = summary.case.patient_name
        return f"{name} · {opened}" if name else opened


def _progress_row(progress: RecordProgress, title: str) -> QHBoxLayout:
    bar = QProgressBar()
    bar.setTextVisible(False)
    bar.setRange(0, max(1, progress.total))
    bar.setValue(progress.settled)
    said = words.progress_words(progress)
    bar.setAccessibleName(words.labelled(title, said))
    row = QHBoxLayout()
    row.setSpacing(theme.GAP_M)
    row.addWidget(bar, 1)
    row.addWidget(MutedLabel(said, small=True, wrap=False))
    return row
