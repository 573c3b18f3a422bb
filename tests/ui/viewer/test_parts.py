"""F6 goes from part to part of the viewer, and no part flashes up as a window of its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from opinion_desktop.services.desk import Desk
from opinion_desktop.ui import theme
from opinion_desktop.ui.panes_walk import next_pane
from opinion_desktop.ui.viewer.page import ViewerPage
from tests.support.desk import make_desk
from tests.ui.panes.case_files import wait_for_studies
from tests.ui.viewer.test_viewer_page import full_case


class Watch(QObject):
    """Notes every widget that is shown as a window."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    with make_desk(tmp_path) as made:
        yield made


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    QVBoxLayout(window)
    qtbot.addWidget(window)
    window.resize(1280, 640)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def test_opening_files_of_any_kind_opens_no_window(
    qtbot: QtBot, desk: Desk, window: QWidget, qapp: QApplication
):
    watch = Watch()
    qapp.installEventFilter(watch)
    try:
        workspace = full_case(desk)
        page = ViewerPage(desk, workspace, window)
        window.layout().addWidget(page)
        page.show()
        wait_for_studies(qtbot, desk, workspace)
        page.two_button.click()
        for place in page.model.places():
            page.open_place(place)
        assert watch.seen == []
    finally:
        qapp.removeEventFilter(watch)


def test_f6_walks_tools_list_and_panes(qtbot: QtBot, desk: Desk, window: QWidget):
    workspace = full_case(desk)
    page = ViewerPage(desk, workspace, window)
    window.layout().addWidget(page)
    page.show()
    wait_for_studies(qtbot, desk, workspace)
    page.files.choose(page.model.places("series:")[1])
    page.beside_button.click()
    page.files.setFocus()
    parts = (page.files, *page.hosts, page.tools)
    assert walked(window, parts) == set(parts)
    page.two_button.click()
    parts = (page.files, page.active_host(), page.tools)
    assert walked(window, parts) == set(parts)


def walked(window: QWidget, parts: tuple[QWidget, ...]) -> set[QWidget]:
    """Press F6 as often as there are parts, and say which had the focus."""
    seen = set()
    for _ in parts:
        next_pane(window, 1)
        focus = QApplication.focusWidget()
        seen |= {part for part in parts if part is focus or part.isAncestorOf(focus)}
    return seen


@pytest.mark.parametrize("name", ["light", "dark"])
def test_large_letters_leave_the_room_to_two_panes_and_the_name_is_whole(
    qtbot: QtBot, desk: Desk, name: str
):
    workspace = full_case(desk)
    page = ViewerPage(desk, workspace)
    qtbot.addWidget(page)
    page.resize(1280, 540)
    page.show()
    try:
        theme.current().apply(name, 24)
        wait_for_studies(qtbot, desk, workspace)
        assert page.files.isVisible()
        page.files.choose(page.model.places("series:")[1])
        page.beside_button.click()
        assert not page.files.isVisible()
        assert not page.list_button.isChecked()
        QApplication.processEvents()
        for host in page.hosts:
            pane = host.image_pane()
            for label in (pane.header, pane.facts):
                assert label.height() >= label.heightForWidth(label.width())
            assert "OKAFOR, ANNA" in pane.header.text()
            assert "born 2 March 1948" in pane.header.text()
            assert "Not for diagnostic reading" in pane.facts.text()
        assert "Left side" in page.hosts[1].image_pane().header.text()
        page.list_button.click()
        QApplication.processEvents()
        assert page.files.isVisible()
        page.files.picked.emit(page.model.places("series:")[0])
        assert not page.files.isVisible()  # what is clicked takes its room, too
        page.list_button.click()
        QApplication.processEvents()
        page.files.shown.emit(page.model.places("file:")[0])
        assert page.files.isVisible()  # the arrow keys go on in it
    finally:
        theme.current().apply("light", 12)


def test_f6_goes_to_the_pages_of_a_document(qtbot: QtBot, desk: Desk, window: QWidget):
    workspace = full_case(desk)
    page = ViewerPage(desk, workspace, window)
    window.layout().addWidget(page)
    page.show()
    wait_for_studies(qtbot, desk, workspace)
    page.open_place(page.model.places("file:")[0])
    page.files.setFocus()
    assert page.active_host() in walked(page._panes, (page.active_host(),))
    assert page.active_host().pane().focus_target().hasFocus()
