"""What the benchmarks share: rows of a table, a temporary library, and gaps of the window."""

from __future__ import annotations

import signal
import statistics
import tempfile  # noqa: TID251 the program may not, a benchmark cleans up
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

TICK_MS = 5
LONG_MS = 50.0
PATIENCE_S = 120.0


@dataclass(frozen=True, kw_only=True)
class Row:
    """One line of a table: what was measured, and a yardstick on the same machine or none."""

    name: str
    ours: tuple[float, ...]
    unit: str = "ms"
    yardstick: tuple[float, ...] = ()
    note: str = ""

    @property
    def ratio(self) -> float | None:
        """Median of ours by median of the yardstick."""
        if not self.yardstick:
            return None
        return statistics.median(self.ours) / max(statistics.median(self.yardstick), 1e-9)

    def text(self) -> str:
        """Say it in a line."""
        ratio = "" if self.ratio is None else f"{self.ratio:.2f}x"
        yardstick = _spread(self.yardstick) if self.yardstick else ""
        line = f"{self.name:<44} {_spread(self.ours):>26} {self.unit:<3} {yardstick:>26} {ratio:>7}"
        return f"{line}  {self.note}".rstrip()

    def values(self) -> dict[str, object]:
        """Give it as JSON takes it."""
        return {
            "name": self.name,
            "unit": self.unit,
            "ours": list(self.ours),
            "yardstick": list(self.yardstick),
            "ratio": self.ratio,
            "note": self.note,
        }


def _spread(values: Sequence[float]) -> str:
    middle = f"{statistics.median(values):.1f}"
    return middle if len(values) == 1 else f"{middle} ({min(values):.1f}-{max(values):.1f})"


def percentile(values: Sequence[float], part: float) -> float:
    """Give the value below which `part` (0 to 1) of the values lie."""
    ordered = sorted(values) or [0.0]
    return ordered[min(int(part * len(ordered)), len(ordered) - 1)]


def milliseconds(call: Callable[[], object]) -> float:
    """Time one call."""
    start = time.perf_counter()
    call()
    return 1000 * (time.perf_counter() - start)


@dataclass(frozen=True)
class Gap:
    """One time during which the window could not answer."""

    during: str
    wall_ms: float
    cpu_ms: float
    stack: str

    def text(self) -> str:
        """Say it in a line."""
        return f"{self.wall_ms:6.0f} ms ({self.cpu_ms:.0f} of CPU)  {self.during:<22} {self.stack}"


@dataclass
class _Beat:
    """When the window last answered; read by the thread that looks at it."""

    at: float = 0.0
    seen: Counter[str] = field(default_factory=Counter)


class Gaps(QObject):
    """Watches how long the GUI thread does not answer, and what it does meanwhile.

    A timer of 5 ms beats on the GUI thread; an alarm looks at the stack while a beat is
    late (not on Windows, which has no such alarm). Wall time counts other programs too,
    CPU time is what we did ourselves.
    """

    def __init__(self) -> None:
        """Watch nothing yet."""
        super().__init__()
        self.all_ms: list[float] = []
        self.long: list[Gap] = []
        self.during = ""
        self._beat = _Beat()
        self._cpu = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)

    @contextmanager
    def watch(self, during: str = "") -> Iterator[None]:
        """Watch as long as the block runs."""
        self.during = during
        self._beat = _Beat(time.perf_counter())
        self._cpu = time.thread_time()
        old = signal.signal(signal.SIGALRM, self._look)
        signal.setitimer(signal.ITIMER_REAL, TICK_MS / 1000, TICK_MS / 1000)
        self._timer.start()
        try:
            yield
            settle(TICK_MS * 3)
        finally:
            self._timer.stop()
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(signal.SIGALRM, old)

    def _tick(self) -> None:
        now, cpu = time.perf_counter(), time.thread_time()
        wall_ms = 1000 * (now - self._beat.at)
        self.all_ms.append(wall_ms)
        if wall_ms > LONG_MS:
            seen, self._beat = self._beat.seen.copy(), _Beat(now)
            common = seen.most_common(2)
            stack = " | ".join(f"{count}x {where}" for where, count in common)
            self.long.append(Gap(self.during, wall_ms, 1000 * (cpu - self._cpu), stack))
        self._beat, self._cpu = _Beat(now), cpu

    def _look(self, _number: int, frame: FrameType | None) -> None:
        if time.perf_counter() - self._beat.at > 4 * TICK_MS / 1000:
            self._beat.seen[_where(traceback.extract_stack(frame))] += 1

    def rows(self, name: str) -> list[Row]:
        """Give p95 and the longest gap."""
        return [
            Row(name=f"{name}: gap, p95", ours=(percentile(self.all_ms, 0.95),)),
            Row(name=f"{name}: gap, longest", ours=(max(self.all_ms, default=0.0),)),
            Row(
                name=f"{name}: longest of those with CPU",
                ours=(max((gap.cpu_ms for gap in self.long), default=0.0),),
            ),
        ]

    def tell(self) -> None:
        """Print the long gaps, the longest first."""
        for gap in sorted(self.long, key=lambda gap: -gap.cpu_ms):
            print("   ", gap.text())


def _where(stack: traceback.StackSummary) -> str:
    """Name the three innermost places of the program on a stack."""
    ours = [frame for frame in stack if "opinion_desktop" in frame.filename]
    return " < ".join(
        f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in ours[:-5:-1]
    )


def settle(for_ms: float) -> None:
    """Let the window work for a while."""
    loop = QEventLoop()
    QTimer.singleShot(int(for_ms), loop.quit)
    loop.exec()


def wait_for(condition: Callable[[], object]) -> None:
    """Let the window work until something is true.

    Raises:
        TimeoutError: after PATIENCE_S.
    """
    end = time.perf_counter() + PATIENCE_S
    loop = QEventLoop()
    timer = QTimer()
    timer.setInterval(1)

    def look() -> None:
        if condition() or time.perf_counter() > end:
            loop.quit()

    timer.timeout.connect(look)
    timer.start()
    loop.exec()
    timer.stop()
    if not condition():
        raise TimeoutError


@contextmanager
def folder() -> Iterator[Path]:
    """Give a folder that is removed afterwards."""
    with tempfile.TemporaryDirectory(prefix="opinion_benchmark_") as name:
        yield Path(name)


def application() -> QApplication:
    """Give the one application, dressed as the program dresses it."""
    held = QApplication.instance()
    return held if isinstance(held, QApplication) else QApplication([])
