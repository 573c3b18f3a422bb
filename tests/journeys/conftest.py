"""A fresh library, a real window, and a person in front of it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from opinion_desktop import app as application
from opinion_desktop.services.settings import Settings
from opinion_desktop.ui.main_window import MainWindow
from tests.journeys.person import Person


@pytest.fixture
def open_window(
    tmp_path: Path, qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> Callable[..., object]:
    """Give a way to open the program on a library; it is closed when the block ends."""

    # Nobody is there to answer when a failed test leaves something unsaved behind.
    monkeypatch.setattr("opinion_desktop.ui.session.ask", lambda *_: "leave")

    @contextmanager
    def opened(library: Path | None = None) -> Iterator[Person]:
        QLocale.setDefault(QLocale("en_CA"))
        settings = Settings(tmp_path / "settings.ini")
        desk = application.furnish(library or tmp_path / "library", settings)
        window = MainWindow(desk)
        window.resize(1280, 800)
        window.show()
        window.activateWindow()  # what a window manager does; a bare screen has none
        with qtbot.waitActive(window, timeout=5000):
            pass
        try:
            yield Person(window, desk, qtbot)
        finally:
            window.close()
            application.clear(desk)
            window.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    return opened


@pytest.fixture
def person(open_window: Callable[..., object]) -> Iterator[Person]:
    """A person in front of Home on a fresh library."""
    with open_window() as someone:  # type: ignore[attr-defined]
        yield someone


@pytest.fixture(scope="session")
def sample_library(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Path:
    """A library with the sample case in it, made once; copy it before changing it."""
    folder = tmp_path_factory.mktemp("sample")
    settings = Settings(folder / "settings.ini")
    desk = application.furnish(folder / "library", settings)
    window = MainWindow(desk)
    window.open_sample()
    while window.case_view is None:
        qapp.processEvents()
    window.show_home()
    window.close()
    application.clear(desk)
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return folder / "library"


@pytest.fixture
def in_sample(
    sample_library: Path, tmp_path: Path, open_window: Callable[..., object]
) -> Iterator[Person]:
    """A person in the sample case, on a copy of its own."""
    library = tmp_path / "library"
    shutil.copytree(sample_library, library)
    with open_window(library) as someone:  # type: ignore[attr-defined]
        someone.window.open_sample()
        someone.wait(lambda: someone.window.case_view is not None)
        yield someone
