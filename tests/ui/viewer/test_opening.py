"""A click or the arrow keys in the list show a file at once, in the pane that a person expects."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from opinion_desktop.services.desk import Desk
from opinion_desktop.ui.viewer.files_list import REST_MS
from opinion_desktop.ui.viewer.page import ViewerPage
from tests.support.desk import make_desk
from tests.ui.viewer.test_viewer_page import LEFT, document, full_case, page_of, series

KEY = Qt.Key


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    with make_desk(tmp_path) as made:
        yield made


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> ViewerPage:
    page = page_of(qtbot, desk, full_case(desk))
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def click(qtbot: QtBot, page: ViewerPage, place: str, *, double: bool = False) -> None:
    index = page.model.row_of(place)
    page.files.scrollTo(index)
    at = page.files.visualRect(index).center()
    qtbot.mouseClick(page.files.viewport(), LEFT, pos=at)
    if double:
        qtbot.mouseDClick(page.files.viewport(), LEFT, pos=at)


def opened(page: ViewerPage) -> list[str]:
    return [host.opened for host in page.hosts]


def test_a_click_opens_in_the_pane_and_the_keys_stay_with_the_list(qtbot: QtBot, page: ViewerPage):
    page.files.setFocus()
    click(qtbot, page, document(page))
    assert page.hosts[0].opened == document(page)
    assert page.files.hasFocus()
    assert not page.hosts[1].isVisible()


def test_a_click_fills_the_empty_pane(qtbot: QtBot, page: ViewerPage):
    first = page.hosts[0].opened
    page.two_button.click()
    click(qtbot, page, document(page))
    assert opened(page) == [first, document(page)]
    assert page.active_host() is page.hosts[1]
    click(qtbot, page, document(page, 1))  # now none is empty
    assert opened(page) == [first, document(page, 1)]


def test_a_click_on_what_is_open_goes_to_its_pane(qtbot: QtBot, page: ViewerPage):
    first = page.hosts[0].opened
    page.two_button.click()
    click(qtbot, page, document(page))
    pane = page.hosts[0].image_pane()
    pane.go_to(4)
    click(qtbot, page, first)
    assert opened(page) == [first, document(page)]
    assert page.active_host() is page.hosts[0]
    assert pane.place() == 4


def test_a_double_click_goes_into_the_file(qtbot: QtBot, page: ViewerPage):
    click(qtbot, page, document(page), double=True)
    assert page.hosts[0].opened == document(page)
    assert page.hosts[0].isAncestorOf(page.focusWidget())


def test_enter_fills_the_empty_pane_and_goes_there(qtbot: QtBot, page: ViewerPage):
    first = page.hosts[0].opened
    page.two_button.click()
    page.files.choose(document(page))
    qtbot.keyClick(page.files, KEY.Key_Return)
    assert opened(page) == [first, document(page)]
    assert page.hosts[1].isAncestorOf(page.focusWidget())


def test_resting_on_a_row_opens_it_and_passing_over_it_does_not(qtbot: QtBot, page: ViewerPage):
    seen: list[str] = []
    page.hosts[0].content_changed.connect(lambda: seen.append(page.hosts[0].opened))
    page.files.setFocus()
    page.files.choose(series(page, "2.25.200"))
    places = page.model.places()
    while page.files.current_place() != places[-1]:
        qtbot.keyClick(page.files, KEY.Key_Down)
    qtbot.waitUntil(lambda: seen == [places[-1]], timeout=20 * REST_MS)
    assert page.files.hasFocus()


def test_a_heading_opens_nothing(qtbot: QtBot, page: ViewerPage):
    before = opened(page)
    page.files.choose(series(page, "2.25.200"))
    qtbot.keyClick(page.files, KEY.Key_Home)
    assert page.files._rest.isActive()
    qtbot.waitUntil(lambda: not page.files._rest.isActive(), timeout=20 * REST_MS)
    page.files.clicked.emit(page.model.index(0, 0))
    assert opened(page) == before


def test_what_was_looked_at_goes_next_to_what_was_open_before(qtbot: QtBot, page: ViewerPage):
    first = page.hosts[0].opened
    page.hosts[0].image_pane().go_to(4)
    click(qtbot, page, document(page))
    click(qtbot, page, document(page, 1))
    page.beside_button.click()
    assert opened(page) == [first, document(page, 1)]
    assert page.hosts[0].image_pane().place() == 4
    assert page.hosts[1].isAncestorOf(page.focusWidget())


def test_a_file_that_somebody_worked_in_is_what_others_go_next_to(qtbot: QtBot, page: ViewerPage):
    click(qtbot, page, document(page), double=True)
    click(qtbot, page, document(page, 1))
    page.beside_button.click()
    assert opened(page) == [document(page), document(page, 1)]


def test_the_same_file_can_stand_in_both_panes(qtbot: QtBot, page: ViewerPage):
    first = page.hosts[0].opened
    page.files.choose(first)
    page.beside_button.click()
    assert opened(page) == [first, first]
