"""The open cases: one live workspace a case, also while files are being added behind it."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QObject

from opinion_desktop.services.notices import Notices
from opinion_desktop.services.workspace import Workspace
from opinion_desktop.storage.library import Library


class Workspaces(QObject):
    """Gives the workspace of a case; two of one case would not know of each other's changes."""

    def __init__(self, library: Library, notices: Notices, parent: QObject | None = None) -> None:
        """Begin with no case open."""
        super().__init__(parent)
        self._library = library
        self._notices = notices
        self._current: dict[str, Workspace] = {}
        self._held: Counter[str] = Counter()

    def open(self, case_key: str) -> Workspace:
        """Give the workspace of a case: the one that is in use, or a fresh one.

        Raises:
            KeyError: if there is no such case.
            Problem: if it cannot be read.
        """
        if self._held[case_key] and case_key in self._current:
            return self._current[case_key]
        old = self._current.pop(case_key, None)
        if old:
            old.finish()
        workspace = Workspace(self._library, case_key, self._notices, self)
        self._current[case_key] = workspace
        if old:
            old.deleteLater()
        return workspace

    def hold(self, workspace: Workspace) -> None:
        """Keep a workspace alive whatever is closed, until `release`."""
        self._current[workspace.case_key] = workspace
        self._held[workspace.case_key] += 1

    def release(self, workspace: Workspace) -> None:
        """Let go of what `hold` kept."""
        self._held[workspace.case_key] -= 1
