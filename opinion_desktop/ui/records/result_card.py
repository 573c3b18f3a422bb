"""What the last import did: four numbers that add up, each with its files and reasons."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import PurePath

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from opinion_desktop.domain.files import ImagingStudy, StoredFile
from opinion_desktop.domain.import_report import Fate, ImportedFile, ImportReport
from opinion_desktop.domain.records import RecordItem
from opinion_desktop.domain.text import QT_TRANSLATE_NOOP
from opinion_desktop.services import labels
from opinion_desktop.services.workspace import Workspace
from opinion_desktop.ui import fonts, theme
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.records import filing, report_words, words
from opinion_desktop.ui.records.filing import Thing
from opinion_desktop.ui.records.report_list import ReportList, Row
from opinion_desktop.ui.widgets.announce import announce
from opinion_desktop.ui.widgets.buttons import link_button, plain_button
from opinion_desktop.ui.widgets.cards import Card
from opinion_desktop.ui.widgets.flow import FlowLayout
from opinion_desktop.ui.widgets.text import BodyLabel, Heading

_NUMBERS = (
    (Fate.ADDED, QT_TRANSLATE_NOOP("ResultCard", "{n} added")),
    (Fate.ALREADY_HERE, QT_TRANSLATE_NOOP("ResultCard", "{n} you already had")),
    (Fate.NOT_MEDICAL, QT_TRANSLATE_NOOP("ResultCard", "{n} not a medical record")),
    (Fate.DAMAGED, QT_TRANSLATE_NOOP("ResultCard", "{n} damaged")),
)


class ResultCard(Card):
    """The card of one import; hidden while there is none.

    Signals:
        shown_requested: key of a file to show where it is.
        dismissed: a person has read it.
        undone: a person wants the import taken back.
        kept: key of a scan or letter with another name that belongs here all the same.
        removal_requested: key of a scan or letter with another name that does not.
    """

    shown_requested = Signal(str)
    dismissed = Signal()
    undone = Signal()
    kept = Signal(str)
    removal_requested = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Start hidden."""
        super().__init__("info", "", parent)
        self._workspace = workspace
        self._report: ImportReport | None = None
        self._fate: Fate | None = None
        self._strangers: tuple[str, ...] = ()
        self.setObjectName("result_card")
        self.setAccessibleName(self.tr("What was added"))
        self._build()
        self.hide()

    def _build(self) -> None:
        self._title = Heading("", 3)
        self._stopped = BodyLabel()
        self.numbers: dict[Fate, QPushButton] = {}
        row = FlowLayout()
        for fate, _ in _NUMBERS:
            button = plain_button("", None, f"result_{fate.value}")
            button.setCheckable(True)
            button.toggled.connect(partial(_embolden, button))
            button.clicked.connect(partial(self._open, fate))
            self.numbers[fate] = button
            row.addWidget(button)
        self.list = ReportList("result_files", self.tr("Files of this import"))
        self.show_button = link_button(self.tr("Show it"), Icon.EYE, "result_show")
        self.undo_button = plain_button(
            self.tr("Undo"), Icon.UNDO_2, "result_undo", self.tr("Undo: add these files")
        )
        self.close_button = plain_button(
            self.tr("Close"), Icon.X, "result_close", self.tr("Close: what was added")
        )
        self._people = QVBoxLayout()
        self._people.setSpacing(theme.GAP_S)
        last = FlowLayout()
        last.addWidget(self.undo_button)
        last.addWidget(self.close_button)
        self.body.addWidget(self._title)
        self.body.addWidget(self._stopped)
        self.body.addLayout(row)
        self.body.addWidget(self.list)
        self.body.addWidget(self.show_button)
        self.body.addLayout(self._people)
        self.body.addLayout(last)
        self.list.opened.connect(self.shown_requested)
        self.list.current_changed.connect(self._current)
        self.show_button.clicked.connect(self._show_current)
        self.undo_button.clicked.connect(self.undone)
        self.close_button.clicked.connect(self.dismissed)

    # --- showing ---

    def load(self, report: ImportReport | None, kept: set[str], *, fresh: bool = False) -> None:
        """Show a report, or nothing.

        Args:
            report: of the last import.
            kept: keys of scans and letters with another name that a person has kept.
            fresh: it has just ended, so that a screen reader shall say it.
        """
        if report != self._report:
            self._fate = None
        self._report = report
        self.setVisible(report is not None)
        if report is None:
            return
        self._load_words(report)
        self._load_files(report)
        self._load_strangers(
            tuple(
                key
                for key in report.strangers
                if key not in kept and filing.thing(self._workspace, key) is not None
            )
        )
        self.refresh_undo()
        if fresh:
            told = ", ".join(button.text() for button in self.numbers.values())
            pattern = self.tr("{title}: {numbers}")
            announce(self, pattern.format(title=self._title.text(), numbers=told))

    def refresh_undo(self) -> None:
        """Offer Undo as long as the import is what Undo takes back."""
        latest = self._workspace.undo_text == QCoreApplication.translate("Imports", "Add files")
        self.undo_button.setVisible(latest and bool(added_keys(self._report)))

    def _load_words(self, report: ImportReport) -> None:
        counts = report.counts()
        title = self.tr("1 file looked at") if counts.total == 1 else self.tr("{n} files looked at")
        self._title.setText(title.format(n=counts.total))
        text = ""
        if report.cancelled:
            text = self.tr("Stopped by you: {n} of {total} are finished and kept.")
        elif report.stopped:
            text = self.tr("It ended early: {n} of {total} are finished and kept.")
        self._stopped.setText(text.format(n=counts.total, total=report.found))
        self._stopped.setVisible(bool(text))
        numbers = (counts.added, counts.already_here, counts.not_medical, counts.damaged)
        for (fate, pattern), number in zip(_NUMBERS, numbers, strict=True):
            words_of = QCoreApplication.translate("ResultCard", pattern).format(n=number)
            button = self.numbers[fate]
            button.setText(words_of)
            button.setAccessibleName(self.tr("Show files: {words}").format(words=words_of))
            button.setEnabled(bool(number))

    def _load_files(self, report: ImportReport) -> None:
        for fate, button in self.numbers.items():
            button.setChecked(fate is self._fate)
        files = report.of(self._fate) if self._fate else ()
        self.list.load(self._rows(files))
        self.list.setVisible(bool(files))
        self.show_button.setVisible(any(self._still(file) for file in files))
        self._current(self.list.current())

    def _rows(self, files: Iterable[ImportedFile]) -> list[Row]:
        """Give one row for each file, and one for all images of a scan from one place."""
        groups: dict[tuple[str, str], list[ImportedFile]] = {}
        for file in files:
            stored = self._workspace.get(StoredFile, file.file_key)
            study = stored.study_key if stored else ""
            place = _folder(file.name) if study else file.name
            groups.setdefault((study, place), []).append(file)
        return [
            self._group(study, place, found)
            if study and len(found) > 1
            else Row(self._words(found[0]), self._still(found[0]))
            for (study, place), found in groups.items()
        ]

    def _group(self, key: str, place: str, files: list[ImportedFile]) -> Row:
        study = self._workspace.get(ImagingStudy, key)
        images = words.counted(len(files), words.IMAGE)
        pattern = self.tr("{scan} – {images}, from {place}") if place else "{scan} – {images}"
        name = words.thing_name(study) if study else ""
        head = pattern.format(scan=name, images=images, place=place)
        inside = tuple(Row(self._words(file), self._still(file)) for file in files)
        reasons = {row.text.partition("\n")[2] for row in inside}
        shared = reasons.pop() if len(reasons) == 1 else ""
        return Row(f"{head}\n{shared}".strip(), self._still(files[0]), inside)

    def _still(self, file: ImportedFile) -> str:
        """Return the key of the stored file, "" if it is not in the case (any more)."""
        return file.file_key if self._workspace.get(StoredFile, file.file_key) else ""

    def _words(self, file: ImportedFile) -> str:
        reason = report_words.reason(file)
        if file.fate is Fate.ALREADY_HERE:
            text = self.tr("You already have this file, in {record}.")
            reason = text.format(record=where(self._workspace, file.file_key))
        elif file.fate is Fate.ADDED and self._still(file):
            place = self.tr("In {record}.").format(record=where(self._workspace, file.file_key))
            reason = f"{place} {reason}".strip()
        return f"{file.name}\n{reason}".strip()

    def _load_strangers(self, keys: tuple[str, ...]) -> None:
        if keys == self._strangers:
            return
        self._strangers = keys
        while item := self._people.takeAt(0):
            if widget := item.widget():
                focus = QApplication.focusWidget()
                if focus and widget.isAncestorOf(focus):
                    self.close_button.setFocus()  # what had it goes
                widget.hide()
                widget.deleteLater()
        for key in keys:
            if thing := filing.thing(self._workspace, key):
                card = self._stranger(thing)
                self._people.addWidget(card)
                card.show()  # a layout would show it later

    def _stranger(self, study: Thing) -> Card:
        case = self._workspace.case
        card = Card("notice")
        said = words.person_words(study.patient_name, study.birth_date)
        if isinstance(study, ImagingStudy):
            name = words.study_words(study)
            text = self.tr("This scan says {scan}. Your case says {case}.")
        else:
            name = words.thing_name(study)
            text = self.tr("This letter says {letter}. Your case says {case}.")
            if not study.patient_name and study.birth_date:
                born = labels.date_words(study.birth_date)
                said = self.tr("the date of birth {date}").format(date=born)
        typed = words.person_words(case.patient_name, case.birth_date)
        text = text.format(scan=said, letter=said, case=typed)
        keep = plain_button(
            self.tr("Keep it"), Icon.CHECK, f"keep_{study.key}",
            self.tr("Keep {study}").format(study=name),
        )  # fmt: skip
        away = plain_button(
            self.tr("Remove it"), Icon.TRASH, f"remove_{study.key}",
            self.tr("Remove {study}").format(study=name),
        )  # fmt: skip
        keep.clicked.connect(partial(self._keep, study.key))
        away.clicked.connect(partial(self._remove, study.key))
        row = FlowLayout()
        row.addWidget(keep)
        row.addWidget(away)
        card.body.addWidget(BodyLabel(name, "strong"))
        card.body.addWidget(BodyLabel(text))
        card.body.addLayout(row)
        return card

    # --- what a person does ---

    def _open(self, fate: Fate) -> None:
        self._fate = None if self._fate is fate else fate
        if self._report:
            self._load_files(self._report)
            if self._fate:
                self.list.choose_first()

    def _current(self, key: str) -> None:
        self.show_button.setEnabled(bool(key))

    def _keep(self, key: str) -> None:
        self.kept.emit(key)

    def _remove(self, key: str) -> None:
        self.removal_requested.emit(key)

    def _show_current(self) -> None:
        if key := self.list.current():
            self.shown_requested.emit(key)


def added_keys(report: ImportReport | None) -> set[str]:
    """Return the keys of the files that an import stored."""
    files = report.files if report else ()
    return {file.file_key for file in files if file.file_key and file.fate is not Fate.ALREADY_HERE}


def where(workspace: Workspace, file_key: str) -> str:
    """Return the name of the line under which a file lies."""
    file = workspace.get(StoredFile, file_key)
    study = workspace.get(ImagingStudy, file.study_key) if file else None
    key = study.record_key if study else file.record_key if file else ""
    record = workspace.get(RecordItem, key)
    if record is None:
        return QCoreApplication.translate("ResultCard", "no record yet")
    return words.record_name(record)


def _folder(name: str) -> str:
    """Return the folder of a file as it was handed over, "" if it came alone."""
    return str(PurePath(name).parent) if len(PurePath(name).parts) > 1 else ""


def _embolden(button: QPushButton, on: bool) -> None:
    fonts.embolden(button, on=on)
