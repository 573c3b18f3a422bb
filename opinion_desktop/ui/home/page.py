"""Home: go on where you left off, open another case, or begin one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from opinion_desktop.domain.case import CaseKind
from opinion_desktop.domain.changes import Entity
from opinion_desktop.domain.files import StoredFile
from opinion_desktop.domain.guessing import LETTERS
from opinion_desktop.domain.guessing_rules import SECOND_OPINION
from opinion_desktop.domain.next_action import ActionKind, next_action, record_progress
from opinion_desktop.domain.opinions import Opinion
from opinion_desktop.domain.problems import Problem
from opinion_desktop.domain.records import RecordItem
from opinion_desktop.services import cases
from opinion_desktop.services.cases import CaseSummary
from opinion_desktop.services.desk import Desk
from opinion_desktop.services.filing import waits_for_second
from opinion_desktop.services.restoring import Restore, Restored
from opinion_desktop.ui import theme
from opinion_desktop.ui.home import adding, words
from opinion_desktop.ui.home.cards import CaseRow, ContinueCard
from opinion_desktop.ui.home.first_run import FirstRun
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.widgets.buttons import link_button, plain_button
from opinion_desktop.ui.widgets.lists import CardList, DropZone
from opinion_desktop.ui.widgets.page import Page
from opinion_desktop.ui.widgets.text import Heading, MutedLabel

PACKAGE = ".odcase"
ROWS = 20  # built at first; more are built when they are asked for
_SIDE_EM = 20


class HomePage(Page):
    """The case list, or four doors while there is no case.

    Signals:
        open_case: the key of a case to open.
        start_case: the start pages are wanted.
        open_sample: the sample case is wanted.
        remove_case: the key of a case that was removed just now.
        files_taken: the key of a case that files are being added to.
        add_files: the key of a case that files shall be added to.
        add_pain: the key of a case that today's pain shall be added to.
        refreshed: the list was read again.
    """

    open_case = Signal(str)
    start_case = Signal()
    open_sample = Signal()
    remove_case = Signal(str)
    files_taken = Signal(str)
    add_files = Signal(str)
    add_pain = Signal(str)
    refreshed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Show the cases of the library."""
        super().__init__(parent)
        self._desk = desk
        self._body = self.scrolled_body()
        if self.scroller and (inner := self.scroller.widget()):
            # Its own minimum counts every wrapped text as if it were narrow, and scrolls too far.
            inner.setMinimumHeight(1)
        self._content = QWidget()
        self._columns: QBoxLayout | None = None
        self._side: QWidget | None = None
        self._summaries: tuple[CaseSummary, ...] = ()
        self._shown = ROWS
        self._body.addWidget(self._content)
        self._body.addStretch(1)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self._go_to_find)
        self.refresh()

    @override
    def title(self) -> str:
        return self.tr("Home")

    def refresh(self) -> None:
        """Read the list of cases again."""
        try:
            self._summaries = cases.summaries(self._desk.library)
        except Problem as problem:
            self._desk.notices.report(problem)
            self._summaries = ()
        content = self._case_list() if self._summaries else self._first_run()
        old, self._content = self._content, content
        self._body.replaceWidget(old, content)
        old.hide()
        old.deleteLater()
        content.show()  # at once, or nothing in it can take the focus yet
        self.set_wide(self.is_wide())
        self.refreshed.emit()

    @override
    def set_wide(self, wide: bool) -> None:
        if self._columns and self._side:
            across = QBoxLayout.Direction.LeftToRight
            self._columns.setDirection(across if wide else QBoxLayout.Direction.TopToBottom)
            width = theme.current().em(_SIDE_EM)
            self._side.setMinimumWidth(width if wide else 0)
            self._side.setMaximumWidth(width if wide else 16_777_215)

    # Building ---------------------------------------------------------------------------

    def _first_run(self) -> QWidget:
        self._columns = self._side = None
        self.setProperty("pane", True)  # noqa: FBT003
        doors = FirstRun()
        doors.start_wanted.connect(self.start_case)
        doors.package_wanted.connect(self._choose_package)
        doors.sample_wanted.connect(self.open_sample)
        doors.restore_wanted.connect(self._choose_backup)
        self.primary_button = doors.start_button
        return doors

    def _case_list(self) -> QWidget:
        content = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.TopToBottom, content)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(theme.GAP_XL)
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_M)
        column.addWidget(Heading(self.tr("Continue where you left off"), 1))
        column.addWidget(self._continue_card(self._summaries[0]))
        column.addSpacing(theme.GAP_S)
        column.addLayout(self._list_head())
        self._list = CardList("case_list", self.tr("All cases"))
        self._list.activated.connect(self.open_case)
        self._list.removal_requested.connect(self._remove)
        column.addWidget(self._list)
        self._nothing = MutedLabel()
        column.addWidget(self._nothing)
        self._more = link_button(self.tr("Show all cases"), Icon.CHEVRON_DOWN, "more_cases")
        self._more.clicked.connect(self._show_all)
        column.addWidget(self._more)
        column.addStretch(1)
        self._side = self._start_column()
        self.setProperty("pane", False)  # noqa: FBT003  # both columns are
        main.setProperty("pane", True)  # noqa: FBT003
        self._side.setProperty("pane", True)  # noqa: FBT003
        self._columns.addWidget(main, 1)
        self._columns.addWidget(self._side, 0, Qt.AlignmentFlag.AlignTop)
        self._show_rows()
        return content

    def _continue_card(self, summary: CaseSummary) -> QWidget:
        case, today = summary.case, _today()
        try:
            entities = self._desk.library.load(case.key).entities
        except Problem as problem:  # the list itself is there, so that another case can be opened
            self._desk.notices.report(problem)
            entities = ()
        records = [entity for entity in entities if isinstance(entity, RecordItem)]
        progress = record_progress(records, today)
        if entities:  # what is remembered may be of another day, or of before a crash
            self._summaries = (replace(summary, progress=progress), *self._summaries[1:])
        card = ContinueCard(case, next_words(entities, today), progress)
        card.continue_button.clicked.connect(partial(self._tell, self.open_case, case.key))
        card.files_button.clicked.connect(partial(self._tell, self.add_files, case.key))
        card.pain_button.clicked.connect(partial(self._tell, self.add_pain, case.key))
        self.primary_button = card.continue_button
        return card

    def _list_head(self) -> QHBoxLayout:
        self._find = QLineEdit()
        self._find.setObjectName("find_case")
        self._find.setAccessibleName(self.tr("Find a case"))
        self._find.setPlaceholderText(self.tr("Find a case (Ctrl+F)"))
        self._find.setClearButtonEnabled(True)
        self._find.textChanged.connect(self._show_rows)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP_L)
        row.addWidget(Heading(self.tr("All cases"), 2), 1)
        row.addWidget(self._find, 1)
        return row

    def _start_column(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, theme.GAP_XS, 0, 0)
        column.setSpacing(theme.GAP_M)
        column.addWidget(Heading(self.tr("Start something"), 2))
        start = plain_button(self.tr("Start a new case"), Icon.FOLDER_PLUS, "start_case")
        package = plain_button(self.tr("Open a case package…"), Icon.PACKAGE_OPEN, "open_package")
        sample = plain_button(self.tr("Explore the sample case"), Icon.BOOK_OPEN, "open_sample")
        for button in (start, package, sample):
            button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            column.addWidget(button)
        zone = DropZone(self.tr("Drop files or a folder here"), "drop_zone")
        zone.dropped.connect(self.take_paths)
        column.addWidget(zone)
        self._starters = (start, package, sample, zone.files_button, zone.folder_button)
        start.clicked.connect(self.start_case)
        package.clicked.connect(self._choose_package)
        sample.clicked.connect(self.open_sample)
        return side

    # The list ---------------------------------------------------------------------------

    def _show_rows(self) -> None:
        wanted = self._find.text().casefold().split()
        found = [summary for summary in self._summaries if _fits(summary, wanted)]
        today = _today()
        rows = [CaseRow(summary, today) for summary in found[: self._shown]]
        self._list.set_rows(rows)
        for row in rows:
            row.open_button.clicked.connect(partial(self._tell, self.open_case, row.key))
            row.remove_button.clicked.connect(partial(self._remove, row.key))
        self._more.setVisible(len(found) > self._shown)
        stops: list[QWidget] = [self._find]
        for row in rows:
            stops += [row, row.open_button, row.remove_button]
        # New rows would come last, after the column beside them.
        for before, after in pairwise([*stops, self._more, *self._starters]):
            self.setTabOrder(before, after)
        self._nothing.setVisible(not found)
        self._nothing.setText(
            self.tr("No case has “{words}” in its name.").format(words=self._find.text())
        )

    def _show_all(self) -> None:
        rows = self._list.rows()
        self._shown = len(self._summaries)
        self._show_rows()
        self._list.rows()[len(rows)].setFocus()

    def _go_to_find(self) -> None:
        if self._columns:
            self._find.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._find.selectAll()

    def _remove(self, key: str) -> None:
        keys = [row.key for row in self._list.rows()]
        try:
            gone = cases.remove_case(self._desk.library, key)
        except Problem as problem:
            self._desk.notices.report(problem)
            return
        self.refresh()
        self._focus_after(keys, key)
        if gone:
            self._desk.notices.tell(
                self.tr("Case removed: {title}").format(title=gone.title), undoable=True
            )
            self.remove_case.emit(key)

    def _focus_after(self, keys: list[str], gone: str) -> None:
        """Put the focus where the row was: the next one, or what the screen is for."""
        after = keys[keys.index(gone) + 1 :] if gone in keys else []
        target: QWidget | None = self._list.row(after[0]) if after and self._columns else None
        target = target or self.primary_button
        if isinstance(target, QWidget):
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    # Doors ------------------------------------------------------------------------------

    def _tell(self, signal: SignalInstance, key: str) -> None:
        signal.emit(key)

    def take_paths(self, paths: Iterable[Path]) -> None:
        """Add files or folders to the case that the person names, or to a new one."""
        given = tuple(paths)
        others = tuple(path for path in given if path.suffix.lower() != PACKAGE)
        if len(others) < len(given):
            self._no_packages_yet()
        own = [line.case for line in self._summaries if line.case.kind is not CaseKind.RECEIVED]
        if others and not own:
            self._add_to(adding.NEW, others)
        elif others:
            # The sample is nobody's: it is never what a person meant at first.
            question = adding.WhichCase(sorted(own, key=adding.is_sample), others, self)
            question.answered.connect(self._add_to)
            question.rejected.connect(partial(self._leave, others))
            question.finished.connect(question.deleteLater)
            question.open()

    def _leave(self, paths: tuple[Path, ...]) -> None:
        """Keep no copy of what was pasted and is not added after all."""
        self._desk.library.files.drop_staged(paths)

    def _add_to(self, key: str, paths: tuple[Path, ...]) -> None:
        is_new = key == adding.NEW
        try:
            if is_new:
                own = self._desk.library.path  # a pasted picture waits there, under a number
                pasted = any(path.is_relative_to(own) for path in paths)
                name = "" if pasted else adding.name_of_place(paths)
                key = cases.create_case_for_files(self._desk.library, name).key
            workspace = self._desk.workspaces.open(key)
        except Problem as problem:
            self._desk.notices.report(problem)
            return
        job = self._desk.imports.add(workspace, paths, names_case=is_new)
        if job is None:
            return
        if is_new:
            adding.NewCase(self._desk, key, job)
        self.files_taken.emit(key)

    def _choose_package(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Open a case package"),
            "",
            self.tr("Case packages (*{ending})").format(ending=PACKAGE),
        )
        if name:
            self._no_packages_yet()

    def _no_packages_yet(self) -> None:
        self._desk.notices.tell(
            self.tr("This version cannot open case packages yet. Nothing was changed.")
        )

    def _choose_backup(self) -> None:
        name = QFileDialog.getExistingDirectory(
            self, self.tr("Choose the copy of your library folder")
        )
        if name:
            restore = Restore(self._desk, Path(name), self.tr("Bringing back your cases"))
            restore.failed.connect(self._desk.notices.report)
            restore.restored.connect(partial(_tell_restored, self._desk))
            restore.restored.connect(self.refresh)


def next_words(entities: Iterable[Entity], today: date) -> str:
    """Say what comes next in a case; without a second opinion there is nothing to compare."""
    found = tuple(entities)
    action = next_action(found, today)
    opinions = [one for one in found if isinstance(one, Opinion)]
    if action.kind not in {ActionKind.QUESTION, ActionKind.NOTHING}:
        return words.next_step(action)
    if not waits_for_second(opinions):
        return words.next_step(action)
    letters = [
        one.title or one.name
        for one in found
        if isinstance(one, StoredFile)
        and one.guess in {LETTERS, SECOND_OPINION}
        and not one.record_key
    ]
    return words.second_step(letters[0] if letters else "")


def _tell_restored(desk: Desk, restored: Restored) -> None:
    """Say what came back, on whatever page the person is by now."""
    desk.notices.tell(words.restored_words(restored))


def _fits(summary: CaseSummary, wanted: list[str]) -> bool:
    text = f"{summary.case.title} {summary.case.patient_name}".casefold()
    return all(word in text for word in wanted)


def _today() -> date:
    return datetime.now().astimezone().date()
