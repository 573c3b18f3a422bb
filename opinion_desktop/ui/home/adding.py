"""Files that come to Home: which case they go to, and how a new one is named."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QDialog, QListWidget, QVBoxLayout, QWidget

from opinion_desktop.domain.case import Case, CaseKind
from opinion_desktop.services.desk import Desk
from opinion_desktop.services.jobs import Job
from opinion_desktop.ui import theme
from opinion_desktop.ui.pasted import PICTURE_NAME
from opinion_desktop.ui.widgets.buttons import plain_button, primary_button
from opinion_desktop.ui.widgets.flow import FlowLayout
from opinion_desktop.ui.widgets.text import BodyLabel, Heading

NEW = "new"
_WIDTH_EM = 34
_MOST_ROWS = 8
_MOST_NAMES = 3
_LONGEST_NAME = 40
# Folders whose names say nothing of what is in them.
_GENERIC = {
    "", "downloads", "desktop", "documents", "pictures", "images", "scans", "files", "temp",
    "tmp", "dicom", "cd", "dvd", "usb", "disc", "disk", "home", "telechargements",
    "téléchargements", "bureau", "mes documents", "fichiers", "disque", "media", "volumes",
}  # fmt: skip


def is_sample(case: Case) -> bool:
    """Whether a case is the invented one."""
    return case.kind is CaseKind.SAMPLE


class WhichCase(QDialog):
    """Asks once where files belong: the cases, the last opened first, or a new one.

    Signals:
        answered: the key of a case, or `NEW`, and the files; Esc answers nothing.
    """

    answered = Signal(str, tuple)

    def __init__(
        self, cases: Sequence[Case], paths: tuple[Path, ...], parent: QWidget | None = None
    ) -> None:
        """Prepare the question; `open` shows it.

        Args:
            cases: those that files can be added to; the first is proposed, unless it is the
                sample.
            paths: the files and folders.
            parent: the window that asks.
        """
        super().__init__(parent)
        self._paths = paths
        dropped = BodyLabel(dropped_words(paths))
        dropped.setObjectName("which_case_files")
        title = self.tr("Which case do these files belong to?")
        self.setObjectName("which_case")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.list = QListWidget()
        self.list.setObjectName("which_case_list")
        self.list.setAccessibleName(self.tr("Cases"))
        self.list.setWordWrap(True)
        self._keys = [*(case.key for case in cases), NEW]
        self.list.addItems([*(case.title for case in cases), self.tr("A new case")])
        self.list.setCurrentRow(len(cases) if all(map(is_sample, cases)) else 0)
        height = self.list.sizeHintForRow(0) + 2
        self.list.setMinimumHeight(height * min(self.list.count(), _MOST_ROWS) + 12)
        add = primary_button(self.tr("Add the files"), None, "which_case_add")
        away = plain_button(self.tr("Cancel"), None, "which_case_cancel")
        row = FlowLayout()
        row.addWidget(add)
        row.addWidget(away)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_XL, theme.GAP_XL, theme.GAP_XL, theme.GAP_XL)
        column.setSpacing(theme.GAP_L)
        column.addWidget(Heading(title, 2))
        column.addWidget(dropped)
        column.addWidget(self.list, 1)
        column.addWidget(BodyLabel(self.tr("Your own files are only copied."), "muted"))
        column.addLayout(row)
        self.setMinimumWidth(theme.current().em(_WIDTH_EM))
        add.clicked.connect(self._choose)
        away.clicked.connect(self.reject)
        self.list.activated.connect(self._choose)
        self.list.setFocus()

    def _choose(self) -> None:
        self.accept()
        self.answered.emit(self._keys[self.list.currentRow()], self._paths)


def dropped_words(paths: Sequence[Path]) -> str:
    """Say what came: "letter.pdf", "3 files: letter.pdf, …", a pasted picture by what it is."""
    names = [_short(_name(path)) for path in paths[:_MOST_NAMES]]
    more = len(paths) - len(names)
    if len(paths) == 1:
        return names[0]
    shown = ", ".join(names)
    if more:
        pattern = QCoreApplication.translate("WhichCase", "{names} and {n} more")
        shown = pattern.format(names=shown, n=more)
    if any(path.is_dir() for path in paths):
        pattern = QCoreApplication.translate("WhichCase", "{n} files and folders: {names}")
    else:
        pattern = QCoreApplication.translate("WhichCase", "{n} files: {names}")
    return pattern.format(n=len(paths), names=shown)


def _name(path: Path) -> str:
    if path.name == PICTURE_NAME:
        return QCoreApplication.translate("WhichCase", "The picture that you pasted")
    if path.is_dir():
        pattern = QCoreApplication.translate("WhichCase", "The folder {name}")
        return pattern.format(name=path.name or str(path))  # a disc has no name of its own
    return path.name


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1]}…"


def name_of_place(paths: Iterable[Path]) -> str:
    """Name a case after the folder or ZIP that its files come from, "" if that says nothing."""
    given = tuple(paths)
    if len(given) == 1 and (given[0].is_dir() or given[0].suffix.lower() == ".zip"):
        name = given[0].name if given[0].is_dir() else given[0].stem
    else:
        folders = {path.parent for path in given}
        name = folders.pop().name if len(folders) == 1 else ""
    words = " ".join(name.replace("_", " ").split())
    tells = any(letter.isalpha() for letter in words) and given[0] != Path.home()
    return words if tells and words.casefold() not in _GENERIC else ""


class NewCase(QObject):
    """Says which case was made, once the import that names it has ended."""

    def __init__(self, desk: Desk, key: str, job: Job) -> None:
        """Wait for the import; it is deleted then.

        Args:
            desk: the services.
            key: of the case that was made.
            job: the import; if it fails, nothing is said.
        """
        super().__init__(desk.imports)
        self._desk = desk
        self._key = key
        desk.imports.finished.connect(self._tell)
        job.failed.connect(self._forget)

    def _forget(self, _: object) -> None:
        self._key = ""

    def _tell(self, key: str) -> None:
        if key != self._key:
            return
        title = self._desk.workspaces.open(key).case.title
        text = self.tr("A new case was made: {title}. You can rename it in Overview.")
        self._desk.notices.tell(text.format(title=title))
        self.deleteLater()
