"""Builds and connects the long-lived objects, once; installs the hooks for bugs.

Heavy libraries are imported after the first paint: this file and the factories in
`ui/tabs.py` are where imports stand inside functions.
"""

from __future__ import annotations

import importlib
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType
from typing import cast

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication

from opinion_desktop import logs, paths
from opinion_desktop.domain.problems import LibraryInUse, Problem
from opinion_desktop.services import settings as options
from opinion_desktop.services.collector import Collector
from opinion_desktop.services.desk import Desk
from opinion_desktop.services.importing import Imports
from opinion_desktop.services.job_context import JobContext
from opinion_desktop.services.jobs import Jobs
from opinion_desktop.services.navigation import Navigation
from opinion_desktop.services.notices import Notices
from opinion_desktop.services.problem_text import words
from opinion_desktop.services.settings import Settings
from opinion_desktop.services.speaking import speak
from opinion_desktop.services.workers import Workers
from opinion_desktop.services.workspaces import Workspaces
from opinion_desktop.storage.library import Library
from opinion_desktop.ui import theme
from opinion_desktop.ui.bug_dialog import show_bug
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.main_window import MainWindow
from opinion_desktop.ui.widgets.questions import Answer, ask

WARM = (
    "opinion_desktop.imaging.headers",
    "opinion_desktop.imaging.frames",
    "opinion_desktop.documents.pages",
    "opinion_desktop.documents.facts",
    "opinion_desktop.documents.photos",
)
"""What a worker process imports while nobody waits for it."""


FIRST_LOOKS = (
    "opinion_desktop.ui.overview.page",
    "opinion_desktop.ui.records.page",
    "numpy",
    "pyqtgraph",
)
"""What the first look at a case would wait for.

Not pydicom, nor what imports it: its modules import each other in circles, and when two
threads import them at once, one of the two gets a module that is only half there.
"""


def run(library: Path | None = None, opened: Path | None = None, *, sample: bool = False) -> int:
    """Open the window and stay until it is closed.

    Args:
        library: the folder of the library; None for the usual one.
        opened: a file or folder that was handed to the program, or None.
        sample: open the sample case at once.

    Returns:
        The exit code: 0, or 1 if the library could not be opened.
    """
    app = QApplication([sys.argv[0]])
    logs.start(paths.log_folder())
    app.setApplicationName("Opinion Desktop")
    settings = Settings(parent=app)
    speak(app, settings.get(options.LANGUAGE))
    wear(app, settings)
    install_hooks()
    try:
        desk = furnish(library or paths.default_library(), settings)
    except Problem as problem:
        said = words(problem)
        print(said, file=sys.stderr)  # noqa: T201 also for who started it from a terminal
        close = QCoreApplication.translate("App", "Close")
        safe = " ".join(part for part in (said.safe, said.action) if part)
        ask(None, said.happened, safe, [Answer(key="close", text=close)])
        return 1
    window = MainWindow(desk)
    window.show()
    Collector(app)
    QTimer.singleShot(0, window, lambda: warm_up(desk))
    if sample:
        QTimer.singleShot(0, window, window.open_sample)
    elif opened is not None:
        QTimer.singleShot(0, window, lambda: window.take_paths((opened,)))
    code = app.exec()
    clear(desk)
    return code


def furnish(library: Path, settings: Settings) -> Desk:
    """Open the library and make the services around it.

    Raises:
        Problem: if the library cannot be opened; see `Library`.
    """
    jobs, workers, notices = Jobs(), Workers(WARM), Notices()
    opened = Library(library)
    workspaces = Workspaces(opened, notices)
    desk = Desk(
        library=opened,
        settings=settings,
        jobs=jobs,
        workers=workers,
        notices=notices,
        navigation=Navigation(),
        imports=Imports(jobs, workers, notices, workspaces),
        workspaces=workspaces,
    )
    if desk.library.read_only:
        desk.notices.report(LibraryInUse(library))
    return desk


def warm_up(desk: Desk) -> None:
    """Start the workers and load what first looks need, now that the window can be seen."""
    desk.jobs.run("", lambda _: desk.workers.start(), background=True)
    desk.jobs.run("", _load_first_looks, background=True)


def _load_first_looks(context: JobContext) -> None:
    """Import it while nobody waits."""
    for name in FIRST_LOOKS:
        context.check()
        importlib.import_module(name)
    for icon in Icon:
        context.check()
        icon.svg()


def clear(desk: Desk) -> None:
    """Stop what runs and give the library back."""
    desk.jobs.shut_down()
    desk.workers.stop()
    desk.library.close()


def wear(app: QApplication, settings: Settings) -> theme.Theme:
    """Put on the chosen theme, and follow the settings from now on."""
    look = theme.Theme(app)
    followed = {options.THEME.name, options.TEXT_SIZE.name, options.LETTERS.name}

    def dress(changed: str = "") -> None:
        if changed and changed not in followed:
            return
        chosen = [settings.get(option) for option in (options.THEME, options.LETTERS)]
        name, letters = cast("tuple[theme.ThemeName, theme.Letters]", chosen)
        try:
            look.apply(name, settings.get(options.TEXT_SIZE), letters)
        except ValueError:  # somebody wrote nonsense into the settings file
            look.apply("system")

    settings.changed.connect(dress)
    dress()
    return look


def install_hooks() -> None:
    """Lead every bug to one calm dialog; a Problem that got lost is shown as one, too."""

    def caught(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        places = [
            f"{Path(frame.filename).name}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(trace)
        ]
        logs.LOGGER.error("A bug: %s at %s", kind.__name__, " < ".join(reversed(places)))
        show_bug(kind.__name__, places)

    sys.excepthook = caught
    threading.excepthook = lambda told: caught(
        told.exc_type, told.exc_value or told.exc_type(), told.exc_traceback
    )
