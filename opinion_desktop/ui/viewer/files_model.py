"""The list of the viewer: scans, documents by record, photos."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from typing_extensions import override

from opinion_desktop.domain.case import Case
from opinion_desktop.domain.changes import Entity, Step
from opinion_desktop.domain.files import FileKind, ImagingStudy, StoredFile
from opinion_desktop.domain.records import RecordItem
from opinion_desktop.services import labels
from opinion_desktop.services.filing import other_person_words
from opinion_desktop.services.viewing import Viewing, shown_files
from opinion_desktop.ui import icons
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.panes import words
from opinion_desktop.ui.panes.host import PLACE_FORMAT

PLACE_ROLE = Qt.ItemDataRole.UserRole
"""Data role of what a row opens: "series:KEY", "file:KEY" or "" for headings."""


class FilesModel(QStandardItemModel):
    """Rebuilt from the case when its files or studies change."""

    def __init__(self, viewing: Viewing, parent: QObject | None = None) -> None:
        """Fill the list with what is known now.

        Args:
            viewing: of the open case.
            parent: the object that owns it.
        """
        super().__init__(parent)
        self._viewing = viewing
        self._kept: list[QStandardItem] = []
        self.refill()

    def refill(self) -> None:
        """Build the rows again."""
        # PySide 6.11 frees the Python side of a nested item while Qt still holds the item, and
        # then crashes in `clear`: each is kept here until after that.  See
        # test_a_photo_is_added_looked_at_and_put_beside_a_pdf.
        gone, self._kept = self._kept, []
        self.clear()
        gone.clear()
        groups = (
            (self.tr("Scans"), self._scans()),
            (self.tr("Documents"), self._documents()),
            (self.tr("Photos"), self._photos()),
        )
        for title, rows in groups:
            heading = self._heading(title)
            heading.appendRows(rows)
            if rows:
                self.appendRow(heading)

    def row_of(self, place: str) -> QModelIndex:
        """Find the row that opens a place; an invalid index if there is none."""
        found = self.match(
            self.index(0, 0),
            PLACE_ROLE,
            place,
            1,
            Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive,
        )
        return found[0] if found and place else QModelIndex()

    def places(self, prefix: str = "") -> list[str]:
        """Give what can be opened, from the top to the bottom."""
        found: list[str] = []
        stack = [self.item(row) for row in reversed(range(self.rowCount()))]
        while stack:
            item = stack.pop()
            place = item.data(PLACE_ROLE)
            if place and place.startswith(prefix):
                found.append(place)
            stack += [item.child(row) for row in reversed(range(item.rowCount()))]
        return found

    @override
    def mimeTypes(self) -> list[str]:
        return [PLACE_FORMAT]

    @override
    def mimeData(self, indexes: Iterable[QModelIndex | QPersistentModelIndex]) -> QMimeData:
        data = QMimeData()
        for index in indexes:
            if place := index.data(PLACE_ROLE):
                data.setData(PLACE_FORMAT, str(place).encode())
        return data

    def _scans(self) -> list[QStandardItem]:
        rows: dict[str, QStandardItem] = {}
        workspace = self._viewing.workspace
        others = {
            study.study_uid: other_person_words(study, workspace.case)
            for study in workspace.all(ImagingStudy)
        }
        for shown in self._viewing.stacks():
            study = shown.study
            key = f"{study.uid} {study.patient_id} {study.patient_name}"
            if key not in rows:
                rows[key] = self._heading(words.study_words(study), Icon.SCAN_SEARCH)
                _mark(rows[key], others.get(study.uid, ""))
            name = words.stack_words(shown)
            if shown.is_shown:
                images = self.tr("%n image(s)", "", len(shown.stack.images))
                name = f"{name} · {images}"
            rows[key].appendRow(self._row(name, f"series:{shown.key}", Icon.IMAGE))
        return list(rows.values())

    def _documents(self) -> list[QStandardItem]:
        """Group documents by the checklist line that they are filed under."""
        workspace = self._viewing.workspace
        rows: dict[str, QStandardItem] = {}
        loose: list[QStandardItem] = []
        for file in self._files():
            if file.kind is FileKind.PHOTO:
                continue
            row = self._row(words.file_words(file), f"file:{file.key}", Icon.FILE_TEXT)
            _mark(row, other_person_words(file, workspace.case))
            record = workspace.get(RecordItem, file.record_key)
            if record is None:
                loose.append(row)
                continue
            if record.key not in rows:
                rows[record.key] = self._heading(_record_words(record), Icon.CLIPBOARD_LIST)
            rows[record.key].appendRow(row)
        return [*rows.values(), *loose]

    def _photos(self) -> list[QStandardItem]:
        return [
            self._row(words.file_words(file), f"file:{file.key}", Icon.CAMERA)
            for file in self._files()
            if file.kind is FileKind.PHOTO
        ]

    def _files(self) -> list[StoredFile]:
        return shown_files(self._viewing.workspace.all(StoredFile))

    def _heading(self, text: str, icon: Icon | None = None) -> QStandardItem:
        item = QStandardItem(text)
        self._kept.append(item)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        item.setData("", PLACE_ROLE)
        if icon is not None:
            item.setIcon(icons.icon(icon, "muted"))
        return item

    def _row(self, text: str, place: str, icon: Icon) -> QStandardItem:
        item = QStandardItem(icons.icon(icon, "muted"), text)
        self._kept.append(item)
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        item.setFlags(flags | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemNeverHasChildren)
        item.setData(place, PLACE_ROLE)
        return item


def changes_list(step: Step) -> bool:
    """Whether the list may be another one after a step: of a case, its person alone counts."""
    return any(
        isinstance(change.entity, StoredFile | RecordItem | ImagingStudy)
        or _person(change.before) != _person(change.after)
        for change in step.changes
    )


def _person(entity: Entity | None) -> tuple[str, date | None]:
    if isinstance(entity, Case):
        return entity.patient_name, entity.birth_date
    return "", None


def _mark(item: QStandardItem, other: str) -> None:
    """Say below the name that it names another person, as its row in Records does."""
    if other:
        item.setText(f"{item.text()}\n{other}")
        item.setIcon(icons.icon(Icon.USER, "warn"))


def _record_words(record: RecordItem) -> str:
    return record.label or labels.record_label(record.kind)
