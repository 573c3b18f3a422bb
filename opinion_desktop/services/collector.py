"""Clears away forgotten Python objects where that cannot hurt a window."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 1000


class Collector(QObject):
    """Runs the garbage collector on the thread of the windows alone, between two events.

    Python would run it in whichever thread happens to allocate, and in the middle of Qt's
    own work. Forgotten widgets would then be taken apart from under Qt's hands, and the
    program dies of that.
    """

    def __init__(self, parent: QObject) -> None:
        """Take the collector over from Python until the program ends.

        Args:
            parent: lives on the thread of the windows, as long as the application.
        """
        super().__init__(parent)
        # What was imported so far stays: looking through it each time would hold up the window.
        gc.collect()
        gc.freeze()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(collect_due)
        self._timer.start()


def collect_due() -> None:
    """Collect the oldest generation that Python itself would collect by now, if any."""
    counts, thresholds = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if counts[generation] > thresholds[generation]:
            gc.collect(generation)
            return
