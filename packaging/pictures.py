"""Take pictures of every screen, from the sample case: for the README, and to look at.

python packaging/pictures.py                              the README's pictures
python packaging/pictures.py FOLDER [--all] [--french]    every theme and text size
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from opinion_desktop import app as application
from opinion_desktop.services import settings as options
from opinion_desktop.services.settings import Settings
from opinion_desktop.ui.main_window import MainWindow
from opinion_desktop.ui.tabs import TABS

HERE = Path(__file__).resolve().parent
SAMPLE_S = 120
WIDTH, HEIGHT = 1280, 800


def main() -> None:
    """Do what the command line says."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path, nargs="?", default=HERE / "pictures")
    parser.add_argument("--all", action="store_true", help="light and dark, 12 and 24 points")
    parser.add_argument("--french", action="store_true")
    parser.add_argument("--only", nargs="*", default=[], help="names of screens")
    chosen = parser.parse_args()
    looks = [("light", 12)]
    if chosen.all:
        looks = [("light", 12), ("dark", 12), ("light", 24), ("dark", 24)]
    chosen.folder.mkdir(parents=True, exist_ok=True)
    passing = chosen.folder / "passing"
    shutil.rmtree(passing, ignore_errors=True)
    qt = QApplication(sys.argv[:1])
    settings = Settings(passing / "settings.ini")
    settings.set(options.LANGUAGE, "fr" if chosen.french else "en")
    application.speak(qt, settings.get(options.LANGUAGE))
    application.wear(qt, settings)
    desk = application.furnish(passing / "library", settings)
    window = MainWindow(desk)
    window.resize(WIDTH, HEIGHT)
    window.show()
    try:
        shoot(window, settings, chosen.folder, looks, chosen.only, "first_run")
        window.open_sample()
        wait_until(lambda: window.case_view is not None, SAMPLE_S)
        for tab in TABS:
            if window.case_view:
                window.case_view.open_tab(tab.key)
                rest(1500)
                shoot(window, settings, chosen.folder, looks, chosen.only, tab.key)
        window.show_home()
        shoot(window, settings, chosen.folder, looks, chosen.only, "home")
        window.show_settings()
        shoot(window, settings, chosen.folder, looks, chosen.only, "settings")
    finally:
        window.close()
        application.clear(desk)
        shutil.rmtree(passing, ignore_errors=True)


def shoot(
    window: MainWindow,
    settings: Settings,
    folder: Path,
    looks: list[tuple[str, int]],
    only: list[str],
    name: str,
) -> None:
    """Save one screen in every look."""
    if only and name not in only:
        return
    for theme, points in looks:
        settings.set(options.THEME, theme)
        settings.set(options.TEXT_SIZE, points)
        rest(600)
        suffix = f"_{theme}_{points}" if len(looks) > 1 else ""
        window.grab().save(str(folder / f"{name}{suffix}.png"))
    settings.set(options.THEME, looks[0][0])
    settings.set(options.TEXT_SIZE, looks[0][1])


def rest(milliseconds: int) -> None:
    """Let the window settle."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_until(condition: object, seconds: int) -> None:
    """Let the window work until something is so.

    Raises:
        TimeoutError: if it takes too long.
    """
    deadline = QDeadlineTimer(seconds * 1000)
    while callable(condition) and not condition():
        if deadline.hasExpired():
            raise TimeoutError
        rest(50)


if __name__ == "__main__":
    main()
