"""The sample case on screen: each tab, another theme, and a walk through the window."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from opinion_desktop.domain.files import ImagingStudy
from opinion_desktop.domain.navigation import Target
from opinion_desktop.domain.timeline import RecoveryEvent
from opinion_desktop.services import settings as options
from opinion_desktop.ui.main_window import MainWindow
from opinion_desktop.ui.panes.canvas import PictureCanvas
from opinion_desktop.ui.tabs import TABS
from tests.benchmarks.measure import Gaps, Row, folder, settle, wait_for
from tests.benchmarks.sample import build_sample, is_shown, window_on

ROUNDS = 2
NOTCHES = 100
NOTCH_MS = 16.0


class _Paints(QObject):
    """Says when a widget is painted."""

    def __init__(self) -> None:
        super().__init__()
        self.is_painted = False

    def eventFilter(self, widget: QObject, event: QEvent) -> bool:  # noqa: N802 called by Qt
        self.is_painted = self.is_painted or event.type() == QEvent.Type.Paint
        return False

    def milliseconds(self, deed: Callable[[], object], find: Callable[[], QWidget]) -> float:
        """Time a deed until the widget that `find` gives afterwards has been painted."""
        start = time.perf_counter()
        deed()
        watched, self.is_painted = find(), False
        watched.installEventFilter(self)
        watched.update()
        while not self.is_painted:
            QApplication.processEvents()
        watched.removeEventFilter(self)
        return 1000 * (time.perf_counter() - start)


def run() -> list[Row]:
    """Open the tabs for the first time and again, switch themes, and walk."""
    gaps = Gaps()
    first: dict[str, list[float]] = {tab.key: [] for tab in TABS}
    again: dict[str, list[float]] = {tab.key: [] for tab in TABS}
    themes: list[float] = []
    steps: list[float] = []
    with folder() as place:
        build_sample(place / "library")
        for _ in range(ROUNDS):
            with window_on(place / "library") as (desk, window):
                paints = _Paints()
                with gaps.watch("opening the case"):
                    window.open_sample()
                    wait_for(lambda: is_shown(window))
                for times in (first, again):
                    _open_tabs(window, paints, gaps, times)
                for name in ("dark", "light"):
                    choose = partial(desk.settings.set, options.THEME, name)
                    with gaps.watch(f"theme {name}"):
                        themes.append(paints.milliseconds(choose, lambda: window))
                        settle(200)
                steps += _walk(window, paints, gaps)
                window.case_view.open_tab("overview")
    gaps.tell()
    return [
        *(Row(name=f"{key}: first time", ours=tuple(first[key])) for key in first),
        *(Row(name=f"{key}: again", ours=tuple(again[key])) for key in again),
        Row(name="another theme", ours=tuple(themes)),
        Row(name="undo and redo of an edit", ours=tuple(steps)),
        *gaps.rows("walk"),
    ]


def _open_tabs(
    window: MainWindow, paints: _Paints, gaps: Gaps, times: dict[str, list[float]]
) -> None:
    view = window.case_view
    for key, taken in times.items():
        # The overview is in front at first, so it is left before it is opened.
        if view.tab == key:
            view.open_tab("records" if key != "records" else "overview")
            settle(200)
        with gaps.watch(f"{key}"):
            taken.append(paints.milliseconds(partial(view.open_tab, key), lambda: view.page))
            settle(400)


def _walk(window: MainWindow, paints: _Paints, gaps: Gaps) -> list[float]:
    """Scroll the CT, then change an event on the timeline, undo and redo it."""
    view = window.case_view
    (ct,) = (one for one in view.workspace.all(ImagingStudy) if one.modality == "CT")
    with gaps.watch("opening the CT"):
        view.open_target(Target(tab="viewer", entity_key=ct.key))
        settle(1500)
    canvas = view.page.active_host().findChild(PictureCanvas) or view.page.active_host()
    with gaps.watch("scrolling the CT"):
        for number in range(NOTCHES):
            _turn_wheel(_under(canvas), -1 if number < NOTCHES // 2 else 1)
            settle(NOTCH_MS)
    view.open_tab("timeline")
    settle(500)
    event = view.workspace.all(RecoveryEvent)[0]
    taken = []
    with gaps.watch("edit, undo, redo"):
        view.workspace.put("Change an event", replace(event, text="Measured."))
        settle(200)
        for name in ("undo", "redo", "undo"):
            act = window.actions_by_name[name].trigger
            taken.append(paints.milliseconds(act, lambda: view.page))
            settle(200)
    return taken


def _under(widget: QWidget) -> QWidget:
    """Find what lies under the middle of a widget: what a wheel would turn."""
    return widget.childAt(widget.rect().center()) or widget


def _turn_wheel(widget: QWidget, notches: int) -> None:
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle,
        QPointF(widget.mapToGlobal(middle)),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 Qt takes it by place
    )
    QApplication.sendEvent(widget, event)
