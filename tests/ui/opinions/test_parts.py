"""F6 goes from the topics to the letter and back; opening them flashes up no window."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from opinion_desktop.ui.opinions.page import OpinionsPage
from tests.support.desk import make_workspace
from tests.ui.opinions.conftest import full_case
from tests.ui.viewer.test_parts import Watch, walked


def test_f6_walks_topics_and_letter(world):
    page = world.open(*full_case(world))
    page._show_key("opinion-second")
    world.qtbot.waitUntil(lambda: page.letter.pane() is not None, timeout=20_000)
    page.chips.findChildren(QWidget)[0].setFocus()
    parts = (page.letter, page.scroller)
    assert walked(page, parts) == set(parts)


def test_opening_opinions_and_their_letters_opens_no_window(world, qapp):
    window = QWidget()
    QVBoxLayout(window)
    world.qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    workspace = make_workspace(world.desk, world.case, *full_case(world))
    watch = Watch()
    qapp.installEventFilter(watch)
    try:
        page = OpinionsPage(world.desk, workspace, window)
        window.layout().addWidget(page)
        page.show()
        for key in ("opinion-second", "opinion-first"):
            page._show_key(key)
            world.qtbot.waitUntil(page.topics.is_filled)
            page.topics.open_topic("cause")
        page._show_key("opinion-second")
        world.qtbot.waitUntil(lambda: page.letter.pane() is not None, timeout=20_000)
        assert watch.seen == []
    finally:
        qapp.removeEventFilter(watch)
