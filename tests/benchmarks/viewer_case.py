"""The window of the viewer over a series, for benchmarks: made by formula or read from a folder."""

from __future__ import annotations

import os
import shutil
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QDir, QTimer
from PySide6.QtWidgets import QApplication

from opinion_desktop.services.importing import add_now
from opinion_desktop.services.job_context import JobContext
from opinion_desktop.services.viewing import Viewing
from opinion_desktop.ui.viewer.page import ViewerPage
from tests.support.desk import make_desk, make_workspace
from tests.support.dicom import JPEG_2000, encode, make_slice, pack
from tests.support.entities import make_case

IMAGES, SIDE = 295, 512
WAIT_S = 120


class Gaps:
    """Notes how long the thread of the window was busy: a timer of 0 ms that came late.

    `longest` is seconds on the clock, `busiest` seconds of work of this thread alone: on a
    machine that others use too, only the second one is ours.
    """

    def __init__(self) -> None:
        self.longest = self.busiest = 0.0
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self._timer = QTimer()
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def start(self) -> None:
        self.longest = self.busiest = 0.0
        self._last, self._worked = time.perf_counter(), time.thread_time()

    def _tick(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        self.longest = max(self.longest, now - self._last)
        self.busiest = max(self.busiest, worked - self._worked)
        self._last, self._worked = now, worked


def write_series(folder: Path, images: int = IMAGES) -> None:
    """Write a CT of JPEG 2000 images: a seeded noise over moving rings."""
    random = np.random.default_rng(7)
    noise = random.integers(0, 40, (SIDE, SIDE))
    row, column = np.ogrid[:SIDE, :SIDE]
    for number in range(images):
        rings = 400 * np.sin(np.hypot(row - 256, column - 200 - number) / 18) + 1100
        pixels = (rings + noise).astype("u2")
        data = make_slice(
            pixels, position_mm=float(number), InstanceNumber=number + 1,
            SOPInstanceUID=f"2.25.7{number:04}", BitsStored=12, HighBit=11,
            RescaleIntercept=-1024, RescaleSlope=1, WindowCenter=100, WindowWidth=1000,
        )  # fmt: skip
        content = pack(data, [encode(pixels, JPEG_2000)], JPEG_2000)
        (folder / f"{number:04}").write_bytes(content)


@contextmanager
def viewer(source: Path | None = None) -> Iterator[tuple[ViewerPage, Viewing, Gaps]]:
    """Give a shown viewer page with warm workers; nothing is open in it yet.

    Args:
        source: a folder of images, or None for the series made by formula.
    """
    app = QApplication.instance() or QApplication(sys.argv[:1])
    folder = Path(QDir.tempPath()) / f"opinion_benchmark_{os.getpid()}"
    folder.mkdir()
    try:
        if source is None:
            source = folder / "series"
            source.mkdir()
            write_series(source)
        with make_desk(folder) as desk:
            workspace = make_workspace(desk, make_case())
            add_now(workspace, desk.workers, JobContext(), (source,))
            page = ViewerPage(desk, workspace)
            page.restore({})  # nothing opens by itself
            page.resize(1280, 720)
            page.show()
            viewing = Viewing.of(desk, workspace)
            gaps = Gaps()
            until(lambda: not viewing.is_loading)
            for _ in range(4):  # both processes have loaded their codecs
                desk.workers.call(_nothing, JobContext())
            yield page, viewing, gaps
            page.close()
            page.deleteLater()
            app.processEvents()
    finally:
        shutil.rmtree(folder)


def _nothing() -> None:
    """Be called in a worker process."""


def until(condition: Callable[[], bool]) -> float:
    """Let the window live until something is so; give the seconds that it took.

    Raises:
        TimeoutError: if it does not come.
    """
    start = time.perf_counter()
    while not condition():
        QApplication.processEvents()
        if time.perf_counter() - start > WAIT_S:
            raise TimeoutError
    return time.perf_counter() - start


def chosen_folder() -> Path | None:
    """Give the folder that was named on the command line, if any."""
    return Path(sys.argv[-1]) if Path(sys.argv[-1]).is_dir() else None
