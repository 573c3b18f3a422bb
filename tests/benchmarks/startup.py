"""From exec to the first paint of Home, against a bare script with four tabs."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

from tests.benchmarks.measure import Row, folder
from tests.benchmarks.sample import build_sample

ROUNDS = 7
HEAVY = ("numpy", "pydicom", "pyqtgraph", "pypdf", "pypdfium2", "PIL", "imagecodecs")

_REPORT = """
import json, sys, time
HEAVY = @heavy
from pathlib import Path
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

class Painted(QObject):
    done = False
    def eventFilter(self, widget, event):
        if event.type() == QEvent.Type.Paint and not self.done:
            self.done = True
            QTimer.singleShot(0, self.tell)
        return False
    def tell(self):
        try:
            lines = Path("/proc/self/status").read_text().splitlines()
            (peak,) = (int(one.split()[1]) / 1024 for one in lines if one.startswith("VmHWM"))
        except OSError:
            import resource
            peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(json.dumps({"at": time.time(), "cpu": time.process_time(), "peak": peak,
                          "modules": [name for name in HEAVY if name in sys.modules]}))
        sys.stdout.flush()
        QApplication.instance().quit()
""".replace("@heavy", repr(HEAVY))

_OURS = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
app = QApplication([])
from opinion_desktop import app as program
from opinion_desktop.services.settings import Settings
from opinion_desktop.ui.home.page import HomePage
from opinion_desktop.ui.main_window import MainWindow
settings = Settings(Path(sys.argv[2]), parent=app)
program.speak(app, "en")
program.wear(app, settings)
desk = program.furnish(Path(sys.argv[1]), settings)
window = MainWindow(desk)
watch = Painted()
watch.page = window.findChild(HomePage)
watch.page.installEventFilter(watch)
window.resize(1280, 720)
window.show()
app.exec()
program.clear(desk)
"""

_BARE = """
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QTabWidget
app = QApplication([])
window, tabs = QMainWindow(), QTabWidget()
for name in ("One", "Two", "Three", "Four"):
    tabs.addTab(QLabel(name), name)
window.setCentralWidget(tabs)
watch = Painted()
watch.page = tabs.widget(0)
watch.page.installEventFilter(watch)
window.resize(1280, 720)
window.show()
app.exec()
"""


def start_once(code: str, *arguments: str) -> dict[str, object]:
    """Start a fresh process and say when its page was painted, at what cost.

    Returns:
        wall_ms, cpu_ms, peak_mb and the heavy modules that were loaded by then.
    """
    before = time.time()
    done = subprocess.run(
        [sys.executable, "-c", _REPORT + code, *arguments],
        capture_output=True,
        check=True,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(Path.cwd())},
    )
    told = json.loads(done.stdout.splitlines()[-1])
    return {
        "wall_ms": 1000 * (told["at"] - before),
        "cpu_ms": 1000 * told["cpu"],
        "peak_mb": told["peak"],
        "modules": told["modules"],
    }


def run() -> list[Row]:
    """Start the program on an empty library and on one with the sample, and the bare script."""
    with folder() as place:
        build_sample(place / "full")
        settings = str(place / "settings.ini")
        starts: dict[str, list[dict[str, object]]] = {"empty": [], "sample": [], "bare": []}
        for _ in range(ROUNDS):
            starts["bare"].append(start_once(_BARE))
            starts["empty"].append(start_once(_OURS, str(place / "empty"), settings))
            starts["sample"].append(start_once(_OURS, str(place / "full"), settings))
    rows = []
    for name in ("empty", "sample"):
        loaded = starts[name][-1]["modules"]
        for what, unit in (("wall_ms", "ms"), ("cpu_ms", "ms"), ("peak_mb", "MB")):
            rows.append(
                Row(
                    name=f"Home, {name} library: {what.partition('_')[0]}",
                    ours=tuple(float(str(one[what])) for one in starts[name]),
                    yardstick=tuple(float(str(one[what])) for one in starts["bare"]),
                    unit=unit,
                    note=f"loaded: {loaded}" if loaded and unit == "MB" else "",
                )
            )
    return rows
