"""The sample case: from the click to the case on screen, the first time and again."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent

from opinion_desktop import app as program
from opinion_desktop.services.desk import Desk
from opinion_desktop.services.settings import Settings
from opinion_desktop.ui.main_window import MainWindow
from tests.benchmarks.measure import Gaps, Row, application, folder, settle, wait_for

ROUNDS = 2


@contextmanager
def window_on(library: Path) -> Iterator[tuple[Desk, MainWindow]]:
    """Show the window on a library, with its workers started, as the program does."""
    app = application()
    settings = Settings(library.parent / "settings.ini")
    program.speak(app, "en")
    program.wear(app, settings)
    desk = program.furnish(library, settings)
    window = MainWindow(desk)
    window.resize(1280, 720)
    try:
        window.show()
        settle(50)
        program.warm_up(desk)
        settle(500)
        yield desk, window
    finally:
        window.close()
        program.clear(desk)
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def is_shown(window: MainWindow) -> bool:
    """Say whether a case is on screen."""
    return window.case_view is not None and window.case_view.page.isVisible()


def build_sample(library: Path) -> None:
    """Make a library that holds the sample."""
    with window_on(library) as (_, window):
        window.open_sample()
        wait_for(lambda: is_shown(window))


def run() -> list[Row]:
    """Open the sample in new libraries, go Home, and open it again."""
    first, second, gaps = [], [], Gaps()
    for _ in range(ROUNDS):
        with folder() as place, window_on(place / "library") as (_, window):
            with gaps.watch("making the sample"):
                first.append(_opening_ms(window))
            settle(300)
            window.show_home()
            settle(300)
            with gaps.watch("opening it again"):
                second.append(_opening_ms(window))
    gaps.tell()
    return [
        Row(name="first opening", ours=tuple(first)),
        Row(name="second opening", ours=tuple(second)),
        *gaps.rows("window"),
    ]


def _opening_ms(window: MainWindow) -> float:
    start = time.perf_counter()
    window.open_sample()
    wait_for(lambda: is_shown(window))
    window.repaint()
    return 1000 * (time.perf_counter() - start)
