"""What a person does with a file or study: look at it, move it, confirm it, remove it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QWidget

from opinion_desktop.domain.anchors import Anchor
from opinion_desktop.domain.files import ImagingStudy, StoredFile
from opinion_desktop.domain.records import RecordItem
from opinion_desktop.services.desk import Desk
from opinion_desktop.services.workspace import Workspace
from opinion_desktop.ui import pasted
from opinion_desktop.ui.records import filing, words
from opinion_desktop.ui.records.filing import Thing
from opinion_desktop.ui.records.move_menu import move_menu


class FileActs(QObject):
    """Each deed is one step that one Undo takes back.

    Signals:
        filed: the key of a file or study that has got a line.
    """

    filed = Signal(str)

    def __init__(self, desk: Desk, workspace: Workspace, page: QWidget) -> None:
        """Act for a page.

        Args:
            desk: for the viewer, the news and the import of a new copy.
            workspace: the case.
            page: where menus and dialogs are shown; it owns this object.
        """
        super().__init__(page)
        self._desk = desk
        self._workspace = workspace
        self._page = page
        self._replacing = ""

    def thing(self, key: str) -> Thing | None:
        """Return a file or study by its key; an image stands for its study."""
        found = filing.thing(self._workspace, key)
        if isinstance(found, StoredFile) and found.study_key:
            return self._workspace.get(ImagingStudy, found.study_key)
        return found

    def handle(self, what: str, key: str) -> None:
        """Do "open", "move", "remove", "right" or "replace" with a file or study."""
        found = self.thing(key)
        if found is None:
            return
        if what == "open":
            self.open(found)
        elif self._workspace.may_edit():
            acts = {
                "move": self._move,
                "remove": self._remove,
                "right": self._confirm,
                "replace": self._replace,
            }
            acts[what](found)

    def open(self, thing: Thing) -> None:
        """Ask for it in the viewer."""
        name = words.thing_name(thing)
        if isinstance(thing, ImagingStudy):
            anchor = Anchor(study_uid=thing.study_uid, label=name)
            self._desk.navigation.open("viewer", thing.key, anchor=anchor)
        else:
            self._desk.navigation.show(Anchor(file_key=thing.key, label=name))

    def file(self, key: str, record: RecordItem) -> None:
        """Put a file or study under a line, which may be new."""
        if found := self.thing(key):
            changes = filing.filed(self._workspace, found, record)
            if self._workspace.apply(self.tr("Move a file"), *changes):
                self.filed.emit(key)

    def use_as_second(self, key: str) -> None:
        """Make a letter the second opinion, and show it on its tab."""
        letter = self._workspace.get(StoredFile, key)
        if letter:
            changes = filing.as_second_opinion(self._workspace, letter)
            if self._workspace.apply(self.tr("Add the second opinion"), *changes):
                self._desk.navigation.open("opinions", changes[1].entity.key)

    def menu_of(self, thing: Thing) -> QMenu:
        """Make the menu of lines to which a file or study can be moved."""
        chosen = partial(self.file, thing.key)
        return move_menu(self._workspace, chosen, self._page, without=thing.record_key)

    def end_replacing(self) -> None:
        """Remove the damaged file for which a new copy has come."""
        broken = self.thing(self._replacing)
        self._replacing = ""
        if broken:
            changes = filing.removed(self._workspace, broken)
            self._workspace.apply(self.tr("Replace a damaged file"), *changes)

    def _move(self, thing: Thing) -> None:
        self.menu_of(thing).popup(QCursor.pos())

    def _confirm(self, thing: Thing) -> None:
        self._workspace.apply(self.tr("Confirm a record"), filing.confirmed(thing))

    def _remove(self, thing: Thing) -> None:
        is_study = isinstance(thing, ImagingStudy)
        text = self.tr("Remove a scan") if is_study else self.tr("Remove a file")
        if self._workspace.apply(text, *filing.removed(self._workspace, thing)):
            self._desk.notices.tell(text, undoable=True)

    def _replace(self, thing: Thing) -> None:
        paths = pasted.choose_files(self._page, self._desk.settings)
        if paths:
            self._replacing = thing.key
            self._desk.imports.add(self._workspace, paths, thing.record_key)
