"""Where the person was, remembered while they work: after a crash the same place opens."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QByteArray, QCoreApplication, QDateTime, QObject, QSize, Qt
from PySide6.QtWidgets import QApplication, QMainWindow

from opinion_desktop.domain.problems import Problem
from opinion_desktop.services import cases
from opinion_desktop.services import settings as options
from opinion_desktop.services.desk import Desk
from opinion_desktop.ui.case_view import CaseView
from opinion_desktop.ui.widgets.questions import Answer, ask

SESSION = "session"


class Session(QObject):
    """Stores tab, selection and scroll of the open case, and whether the program ended well."""

    def __init__(self, desk: Desk, window: QMainWindow) -> None:
        """Take note of how the last run ended."""
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._last: dict[str, Any] = desk.library.state(SESSION)
        self._kept: dict[str, dict[str, Any]] = {}

    def restore_window(self) -> None:
        """Put the window where it was."""
        room = self._window.screen().availableGeometry().size()
        self._window.resize(room.boundedTo(QSize(1280, 800)))
        if geometry := self._desk.settings.get(options.WINDOW):
            self._window.restoreGeometry(QByteArray.fromBase64(geometry.encode()))

    def interrupted(self) -> tuple[str, str] | None:
        """Say until when everything is here, and the case that was open, after a bad end.

        Returns:
            The local time "10:42:07" and a key or "", or None if the last run ended well.
        """
        library = self._desk.library
        written = library.last_written()
        if not self._last.get("open") or not written or library.read_only:
            return None
        at = QDateTime.fromString(written, Qt.DateFormat.ISODate).toLocalTime()
        return at.toString("HH:mm:ss"), str(self._last.get("case", ""))

    def restore_place(self, view: CaseView, tab: str = "") -> None:
        """Bring a case back to where it was left, or to `tab`; no other page is made for it."""
        place = self._desk.library.state(f"place:{view.workspace.case_key}")
        view.restore({**place, "tab": tab} if tab else place)

    def remember(self, view: CaseView | None, *, closing: bool = False) -> None:
        """Store where the person is; written only when it has changed."""
        if view:
            self._keep(f"place:{view.workspace.case_key}", view.place())
        key = view.workspace.case_key if view else ""
        self._keep(SESSION, {"open": not closing, "case": key})
        if closing:
            geometry = bytes(self._window.saveGeometry().toBase64().data()).decode()
            self._desk.settings.set(options.WINDOW, geometry)

    def sum_up(self, view: CaseView) -> None:
        """Store what Home says about a case, for Home does not open it."""
        try:
            cases.remember_summary(self._desk.library, view.workspace)
        except Problem as problem:  # Home says less about it; nothing else depends on it
            self._desk.notices.report(problem)

    def _keep(self, name: str, value: dict[str, Any]) -> None:
        if self._kept.get(name) != value:
            self._kept[name] = value
            try:
                self._desk.library.set_state(name, value)
            except Problem as problem:  # told once; the next place is another try
                self._desk.notices.report(problem)


def commit_typing() -> None:
    """Store what is half typed: a field does that when it loses the focus."""
    if focus := QApplication.focusWidget():
        focus.clearFocus()


def leaves_unsaved(window: QMainWindow) -> bool:
    """Ask whether to close all the same, since what could not be stored would be gone."""
    stay = Answer(
        key="stay",
        text=QCoreApplication.translate("MainWindow", "Stay and try again"),
        primary=True,
    )
    leave = Answer(key="leave", text=QCoreApplication.translate("MainWindow", "Close without it"))
    title = QCoreApplication.translate("MainWindow", "Close without saving?")
    sentence = QCoreApplication.translate(
        "MainWindow", "What you typed last could not be stored. It is still on the screen."
    )
    return ask(window, title, sentence, [stay, leave]) == "leave"
