"""Notices wait for a window, then arrive in order."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from opinion_desktop.domain.anchors import Anchor
from opinion_desktop.domain.navigation import Target
from opinion_desktop.domain.problems import DiskFull
from opinion_desktop.services.navigation import Navigation
from opinion_desktop.services.notices import News, Notices


def test_what_is_told_before_the_window_listens_is_not_lost(qtbot: QtBot) -> None:
    notices = Notices()
    heard: list[object] = []
    notices.problem.connect(heard.append)
    notices.news.connect(heard.append)
    problem = DiskFull()
    notices.report(problem)
    notices.tell("Photo removed", undoable=True)
    assert heard == []
    notices.listen()
    assert heard == [problem, News("Photo removed", undoable=True)]
    notices.tell("Saved")
    assert heard[-1] == News("Saved")


def test_navigation_carries_values(qtbot: QtBot) -> None:
    navigation = Navigation()
    heard: list[Target] = []
    navigation.open_requested.connect(heard.append)
    navigation.open("records", "key")
    anchor = Anchor(file_key="f", page=1)
    navigation.show(anchor, beside=True)
    assert heard == [
        Target(tab="records", entity_key="key"),
        Target(tab="viewer", anchor=anchor, beside=True),
    ]
