"""Forgotten objects go on the thread of the windows, and not in the middle of something."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from opinion_desktop.services import collector
from opinion_desktop.services.collector import Collector


class Knot(list[object]):
    """Refers to itself, so that only the collector clears it away."""

    def __init__(self) -> None:
        super().__init__()
        self.append(self)


@pytest.fixture
def _taken_over(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(collector, "EVERY_MS", 5)
    was_on = gc.isenabled()
    owner = QObject()
    Collector(owner)
    yield
    owner.deleteLater()
    gc.unfreeze()
    if was_on:
        gc.enable()


@pytest.mark.usefixtures("_taken_over")
def test_a_forgotten_object_goes_on_the_thread_of_the_windows_alone(qtbot: QtBot) -> None:
    gone_in: list[threading.Thread] = []
    kept: list[object] = []

    def forget_much() -> None:
        for _ in range(3):
            weakref.finalize(Knot(), lambda: gone_in.append(threading.current_thread()))
        kept.extend([number] for number in range(5000))  # far more than Python's threshold

    worker = threading.Thread(target=forget_much)
    worker.start()
    worker.join()
    assert gone_in == []
    qtbot.waitUntil(lambda: len(gone_in) == 3)
    assert set(gone_in) == {threading.main_thread()}


@pytest.mark.parametrize(
    ("counts", "collected"),
    [((10, 0, 0), []), ((701, 0, 0), [0]), ((701, 11, 0), [1]), ((5, 3, 11), [2])],
)
def test_the_oldest_generation_that_is_due_is_collected(
    monkeypatch: pytest.MonkeyPatch, counts: tuple[int, int, int], collected: list[int]
) -> None:
    asked: list[int] = []
    monkeypatch.setattr(gc, "get_count", lambda: counts)
    monkeypatch.setattr(gc, "get_threshold", lambda: (700, 10, 10))
    monkeypatch.setattr(gc, "collect", asked.append)
    collector.collect_due()
    assert asked == collected
