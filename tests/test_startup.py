"""What the program may not have loaded when the window is first seen."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = {"numpy", "pydicom", "pyqtgraph", "pypdf", "pypdfium2", "PIL", "imagecodecs"}

# Each of these costs tens of milliseconds and of megabytes before anything can be seen.
SHOWN = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
app = QApplication([])
from opinion_desktop import app as program
from opinion_desktop.services.settings import Settings
from opinion_desktop.ui.main_window import MainWindow
if sys.argv[2]:
    __import__(sys.argv[2])
settings = Settings(Path(sys.argv[1]) / "settings.ini", parent=app)
desk = program.furnish(Path(sys.argv[1]) / "library", settings)
program.wear(app, settings)
window = MainWindow(desk)
class Painted(QObject):
    loaded = None
    def eventFilter(self, widget, event):
        if event.type() == QEvent.Type.Paint and self.loaded is None:
            self.loaded = sorted(sys.modules)
        return False
watch = Painted()
window.installEventFilter(watch)
window.show()
while watch.loaded is None:
    app.processEvents()
print(json.dumps(watch.loaded))
program.clear(desk)
"""


def loaded_at_first_paint(folder: Path, planted: str = "") -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", SHOWN, str(folder), planted],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[1],
        timeout=120,
    )
    return set(json.loads(done.stdout.splitlines()[-1]))


def test_nothing_heavy_is_loaded_before_the_first_paint(tmp_path):
    loaded = loaded_at_first_paint(tmp_path)
    assert "opinion_desktop.ui.home.page" in loaded
    assert HEAVY & loaded == set()


@pytest.mark.parametrize("planted", ["imagecodecs", "pypdf"])
def test_what_is_loaded_too_early_is_seen(tmp_path, planted):
    assert planted in HEAVY & loaded_at_first_paint(tmp_path, planted)
