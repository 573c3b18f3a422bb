"""One open case: its current values, who may change them, and every change to them.

Pages read tuples of frozen values and write through `put` and `remove`; nobody else
keeps a second copy of the truth.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar, cast

from PySide6.QtCore import QObject, Signal

from opinion_desktop.domain.case import Case, Owner
from opinion_desktop.domain.changes import Change, Entity, Step
from opinion_desktop.domain.problems import NotYours, Problem, RowDamaged
from opinion_desktop.domain.rights import may_edit
from opinion_desktop.services.edits import Edits
from opinion_desktop.services.notices import Notices
from opinion_desktop.storage.library import Library

T = TypeVar("T")


class Workspace(QObject):
    """The values of one case and the only way to change them.

    Attributes:
        library: where they are stored; `library.files` gives the stored bytes.
        damaged: rows that were not what was written when the case was opened.

    Signals:
        changed: the step that was just written (also an undo or redo); values are new.
        history_changed: the texts of Undo and Redo may be others now.
        failed: a change that could not be written; of a very large step, the rest of it.
    """

    changed = Signal(Step)
    history_changed = Signal()
    failed = Signal(Problem)

    def __init__(
        self, library: Library, case_key: str, notices: Notices, parent: QObject | None = None
    ) -> None:
        """Load the case.

        Raises:
            KeyError: if there is no such case.
            LibraryDamaged: if the database cannot be read.
        """
        super().__init__(parent)
        self.library = library
        self._notices = notices
        loaded = library.load(case_key)
        self.damaged: tuple[RowDamaged, ...] = loaded.damaged
        self._values: dict[type, dict[str, Entity]] = {}
        for entity in loaded.entities:
            self._values.setdefault(type(entity), {})[entity.key] = entity
        self._case_key = case_key
        self._by_key(Case, case_key)
        self._edits = Edits(library.write, self)
        self._edits.wrote.connect(self._take)
        self._edits.changed.connect(self.changed)
        self._edits.history_changed.connect(self.history_changed)

    @property
    def case(self) -> Case:
        """The case itself."""
        return self._by_key(Case, self._case_key)

    @property
    def case_key(self) -> str:
        """The key of the case, for new entities."""
        return self._case_key

    def all(self, kind: type[T]) -> tuple[T, ...]:
        """Return the current values of one kind, oldest first."""
        return cast("tuple[T, ...]", tuple(self._values.get(kind, {}).values()))

    def get(self, kind: type[T], key: str) -> T | None:
        """Return one value, or None if there is none with this key."""
        return cast("T | None", self._values.get(kind, {}).get(key))

    def may_edit(self, owner: Owner = Owner.PATIENT) -> bool:
        """Say whether rows of `owner` can be changed here."""
        return may_edit(self.case.kind, owner) and not self.library.read_only

    def put(self, text: str, *entities: Entity, typing: bool = False) -> bool:
        """Add or replace entities as one step that one Undo takes back.

        Values that are already as given are passed over.

        Args:
            text: the name of the step, translated, as in "Undo: remove photo".
            entities: the values as they shall be.
            typing: join it to the last step if that was typing in the same field.

        Returns:
            Whether it is stored; if not, the person has been told why.
        """
        changes = tuple(
            Change(before, entity)
            for entity in entities
            if (before := self._values.get(type(entity), {}).get(entity.key)) != entity
        )
        return self.apply(text, *changes, typing=typing)

    def put_many(
        self, text: str, entities: tuple[Entity, ...], done: Callable[[bool], None]
    ) -> None:
        """Add or replace very many entities as one step, without holding up the window.

        Args:
            text: the name of the step, translated.
            entities: the values as they shall be.
            done: told whether all are stored; if not, the person has been told why.
        """
        changes = tuple(
            Change(self._values.get(type(entity), {}).get(entity.key), entity)
            for entity in entities
        )

        foreign = [one for one in entities if not may_edit(self.case.kind, one.owner)]
        if foreign:
            self._fail(NotYours(foreign[0].owner.value))
            done(False)  # noqa: FBT003  # what `done` is told
            return

        def told(problem: Problem | None) -> None:
            if problem:
                self._fail(problem)
            done(problem is None)

        self._edits.apply_in_parts(text, changes, told)

    def remove(self, text: str, *entities: Entity) -> bool:
        """Remove entities as one step; the person is offered Undo beside the news."""
        done = self.apply(text, *(Change(entity, None) for entity in entities))
        if done and entities:
            self._notices.tell(text, undoable=True)
        return done

    def apply(self, text: str, *changes: Change, typing: bool = False) -> bool:
        """Write any mixture of changes as one step; see `put`."""
        return not changes or self._tried(text, changes, typing=typing)

    def undo(self) -> None:
        """Take back the last step."""
        self._edits.undo(self._fail)

    def redo(self) -> None:
        """Do again what was last undone."""
        self._edits.redo(self._fail)

    def finish(self) -> None:
        """Write at once what is still being written in parts; before the case is left."""
        self._edits.finish()

    @property
    def undo_text(self) -> str | None:
        """The name of the step that `undo` would take back, or None."""
        return self._edits.undo_text

    @property
    def redo_text(self) -> str | None:
        """The name of the step that `redo` would do again, or None."""
        return self._edits.redo_text

    def _tried(self, text: str, changes: tuple[Change, ...], *, typing: bool) -> bool:
        try:
            for change in changes:
                if not may_edit(self.case.kind, change.entity.owner):
                    raise NotYours(change.entity.owner.value)
            self._edits.apply(text, *changes, typing=typing)
        except Problem as problem:
            self._fail(problem)
            return False
        return True

    def _fail(self, problem: Problem) -> None:
        self._notices.report(problem)
        self.failed.emit(problem)

    def _take(self, changes: tuple[Change, ...]) -> None:
        for change in changes:
            values = self._values.setdefault(type(change.entity), {})
            if change.after is None:
                values.pop(change.entity.key, None)
            else:
                values[change.entity.key] = change.after

    def _by_key(self, kind: type[T], key: str) -> T:
        return cast("T", self._values[kind][key])
