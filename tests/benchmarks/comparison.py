"""How long the comparison takes to open, to filter and to read two letters; prints alone."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTemporaryDir
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from opinion_desktop.domain.comparison import OwnTopic
from opinion_desktop.domain.comparison_rows import RowFilter
from opinion_desktop.sample import case as sample
from opinion_desktop.ui import theme
from opinion_desktop.ui.comparison.page import ComparisonPage
from tests.support.desk import make_desk
from tests.ui.comparison.support import sample_workspace

OWN_TOPICS = 382  # with the 18 of the sample case: 400 rows


def run() -> None:
    """Print wall and processor time of each step, for the sample case and for 400 rows."""
    app = QApplication.instance() or QApplication([])
    theme.current().apply("light", 12)
    for own in (0, OWN_TOPICS):
        folder = QTemporaryDir()
        with make_desk(Path(folder.path())) as desk:
            workspace = sample_workspace(desk)
            workspace.put(
                "Add",
                *(
                    OwnTopic(key=f"{n}", case_key=sample.CASE_KEY, label=f"Topic {n}", rank=n)
                    for n in range(own)
                ),
            )
            print(f"{18 + own} rows")
            made: list[ComparisonPage] = []
            _timed("  build", lambda: made.append(ComparisonPage(desk, workspace)))  # noqa: B023
            page = made[0]
            page.resize(1280, 720)
            _timed("  first paint", lambda: (page.show(), app.processEvents()))  # noqa: B023
            start = time.perf_counter()
            while page._comparing.is_reading:
                QTest.qWait(20)
            print(f"  both letters read after {1000 * (time.perf_counter() - start):.0f} ms")
            for wanted in (RowFilter.DIFFER, RowFilter.TO_CHECK, RowFilter.ALL):
                page._filters.set_current(wanted)
                _timed(f"  filter {wanted}", lambda: page._filter(wanted))  # noqa: B023
            page.close()
            page.deleteLater()
            app.processEvents()


def _timed(name: str, call: Callable[[], object]) -> None:
    wall, used = time.perf_counter(), time.process_time()
    call()
    wall, used = time.perf_counter() - wall, time.process_time() - used
    print(f"{name}: {1000 * wall:.0f} ms, processor {1000 * used:.0f} ms")
