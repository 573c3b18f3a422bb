"""A document on the screen: pages, search, quotes, its text, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from opinion_desktop.domain.anchors import Anchor
from opinion_desktop.services.desk import Desk
from opinion_desktop.services.pictures import DrawnPage
from opinion_desktop.ui import theme
from opinion_desktop.ui.panes.page_pane import PagePane
from opinion_desktop.ui.panes.page_view import PageView
from tests.support.desk import make_desk
from tests.support.pdfs import letter, locked, scanned_pdf, text_pdf
from tests.ui.panes.test_canvas import drag

KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
LETTER = text_pdf(
    letter("Operation report", "The screw is loose.", "A thin dark line is seen."),
    letter("Follow-up in six weeks.", "The screw stays."),
    letter("Third page."),
)

NOT_INVERTED = False


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    with make_desk(tmp_path) as made:
        yield made


def show(qtbot: QtBot, desk: Desk, content: bytes = LETTER, **more) -> PagePane:
    pane = PagePane(desk, "pane", "right pane", **more)
    qtbot.addWidget(pane)
    pane.resize(500, 600)
    pane.show_document(content, "Report", "k1")
    pane.show()
    return pane


def wait_for_pages(qtbot: QtBot, pane: PagePane) -> PagePane:
    qtbot.waitUntil(lambda: pane.view.page_count > 0, timeout=30_000)
    qtbot.waitUntil(lambda: pane.view.missing() is None, timeout=30_000)
    return pane


def opened(qtbot: QtBot, desk: Desk, content: bytes = LETTER, **more) -> PagePane:
    return wait_for_pages(qtbot, show(qtbot, desk, content, **more))


def dark_pixels(view: PageView) -> int:
    image = view.viewport().grab().toImage()
    return sum(
        QColor(image.pixel(x, y)).lightness() < 100
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    )


# The view alone ---------------------------------------------------------------------------


@pytest.fixture
def view(qtbot: QtBot) -> PageView:
    made = PageView("pages")
    qtbot.addWidget(made)
    made.resize(300, 300)
    made.show()
    made.set_pages([(100, 100), (100, 200), (0, 0)])
    return made


def test_pages_stand_below_each_other_as_wide_as_the_view(view):
    width = view.viewport().width() - 24
    assert [view.width_px(page) for page in range(3)] == [width] * 3
    assert view.visible_pages() == [0, 1]
    assert view.missing() == 0


def test_pages_are_asked_for_in_the_order_of_need(view):
    asked = []
    while (page := view.missing()) is not None:
        asked.append(page)
        view.put(drawn(view, page))
    assert asked == [0, 1, 2]


def drawn(view: PageView, page: int, grey: int = 90) -> DrawnPage:
    pixels = np.full((8, 8, 3), grey, "u1")
    return DrawnPage(page=page, width_px=view.width_px(page), turns=view.turns, pixels=pixels)


def test_a_drawn_page_is_painted_and_a_failed_one_says_so(view):
    view.put(drawn(view, 0))
    image = view.viewport().grab().toImage()
    assert QColor(image.pixel(100, 100)).red() == 90
    view.go_to_page(1)
    before = view.viewport().grab().toImage()
    view.put_failure(1)
    assert view.viewport().grab().toImage() != before
    assert view.missing() == 2


def test_zooming_wants_finer_pages_and_stays_at_the_page(view):
    for page in range(3):
        view.put(drawn(view, page))
    assert view.missing() is None
    view.go_to_page(1)
    view.set_zoom(2.0)
    assert view.page == 1
    assert view.missing() == 1
    view.set_zoom(100)
    assert view.zoom == 8.0


def test_the_wheel_zooms_with_control_and_scrolls_without(view):
    def wheel(held):
        event = QWheelEvent(
            QPointF(50, 50), QPointF(50, 50), QPoint(), QPoint(0, -120),
            Qt.MouseButton.NoButton, held, Qt.ScrollPhase.NoScrollPhase, NOT_INVERTED,
        )  # fmt: skip
        QApplication.sendEvent(view.viewport(), event)

    wheel(CONTROL)
    assert view.zoom == pytest.approx(1 / 1.15)
    wheel(Qt.KeyboardModifier.NoModifier)
    assert view.verticalScrollBar().value() > 0


def test_one_whole_page_can_be_fitted(view):
    view.go_to_page(1)
    view.fit_page()
    # 300 high less two gaps: the page of 1 : 2 is half as wide as it is high
    assert view.width_px(1) == pytest.approx((view.viewport().height() - 24) / 2, abs=1)


def test_boxes_follow_a_turn_of_the_pages(view):
    view.mark({0: [((0, 0, 1000, 1000), "second")]})
    corner = view.viewport().grab().toImage().pixel(20, 20)
    view.turn()
    assert view.turns == 1
    turned = view.viewport().grab().toImage()
    right = 12 + view.width_px(0) - 8
    assert turned.pixel(right, 20) == corner  # the upper left corner is at the upper right now
    assert turned.pixel(20, 20) != corner


def test_a_drag_over_a_turned_page_is_told_for_the_upright_one(qtbot, view):
    view.turn()
    width = view.width_px(0)
    told = []
    view.selected.connect(told.append)
    drag(
        view.viewport(), Qt.MouseButton.LeftButton, (12 + width - 50, 14), (12 + width - 10, 40), 3
    )
    assert set(told) == {0}
    (x1, y1), (x2, y2) = view.selection
    assert x1 < x2 < 2000  # near the top of the turned page: near the left of the upright one
    assert y2 < y1 < 3000  # to the right there: upwards here


def test_a_click_selects_nothing_and_the_middle_button_moves(view):
    told = []
    view.selected.connect(told.append)
    drag(view.viewport(), Qt.MouseButton.LeftButton, (50, 50), (51, 50))
    drag(view.viewport(), Qt.MouseButton.LeftButton, (2, 5), (60, 60))  # beside the page
    drag(view.viewport(), Qt.MouseButton.MiddleButton, (50, 150), (50, 100), 2)
    assert told == []
    assert view.verticalScrollBar().value() == 50


def test_memory_for_pages_is_limited(view, monkeypatch):
    monkeypatch.setattr("opinion_desktop.ui.panes.page_view.KEPT_BYTES", 2 * 8 * 8 * 3)
    for page in (2, 0, 1):
        view.put(drawn(view, page))
    assert view.missing() == 2  # the one that nobody sees went first


# A document -------------------------------------------------------------------------------


def test_a_document_is_shown_with_its_pages(qtbot: QtBot, desk: Desk):
    pane = opened(qtbot, desk)
    assert pane.count() == 3
    assert pane.header.text() == "Report"
    assert pane.bar.count_label.text() == "of 3"
    assert dark_pixels(pane.view) > 10
    assert pane.view.accessibleName() == "Pages of Report, right pane"


def test_pages_are_turned_by_key_button_and_number(qtbot: QtBot, desk: Desk):
    pane = opened(qtbot, desk)
    told = []
    pane.stepped.connect(told.append)
    qtbot.keyClick(pane.view, KEY.Key_PageDown)
    assert (pane.place(), pane.bar.page_field.text()) == (1, "2")
    pane.bar.next_button.click()
    assert pane.place() == 2
    assert not pane.bar.next_button.isEnabled()
    pane.bar.previous_button.click()
    pane.bar.page_field.selectAll()
    qtbot.keyClicks(pane.bar.page_field, "1\r")
    assert pane.place() == 0
    qtbot.keyClick(pane.view, KEY.Key_End)
    qtbot.keyClick(pane.view, KEY.Key_Home)
    assert (pane.place(), told) == (0, [1, 1, -1, -1, 2, -2])
    pane.bar.page_field.selectAll()
    qtbot.keyClicks(pane.bar.page_field, "x\r")
    assert pane.place() == 0


def test_words_are_found_on_all_pages_and_marked(qtbot: QtBot, desk: Desk):
    pane = opened(qtbot, desk)
    qtbot.keyClicks(pane.bar.find_field, "SCREW\r")
    qtbot.waitUntil(lambda: len(pane.search.hits) == 2, timeout=30_000)
    assert pane.bar.hits.text() == "1 of 2"
    qtbot.keyClick(pane.view, KEY.Key_F3)
    assert (pane.bar.hits.text(), pane.place()) == ("2 of 2", 1)
    qtbot.keyClick(pane.view, KEY.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert (pane.bar.hits.text(), pane.place()) == ("1 of 2", 0)
    pane.bar.hit_down.click()
    pane.bar.hit_down.click()
    assert pane.search.number == 1  # round the end
    assert set(pane.search.marks()) == {0, 1}
    pane.bar.find_field.selectAll()
    qtbot.keyClicks(pane.bar.find_field, "knee\r")
    qtbot.waitUntil(lambda: pane.bar.hits.text() == "Not found", timeout=30_000)
    pane.bar.find_field.clear()
    pane.bar.find_field.flush()
    assert not pane.bar.hits.isVisible()


def test_the_search_begins_where_the_person_is(qtbot: QtBot, desk: Desk):
    pane = opened(qtbot, desk)
    pane.go_to(1)
    pane.search.look_for("screw", pane.place())
    qtbot.waitUntil(lambda: len(pane.search.hits) == 2, timeout=30_000)
    assert pane.search.number == 2
    pane.search.look_for("operation", 2)
    qtbot.waitUntil(lambda: pane.search.number == 1, timeout=30_000)


def select_line(qtbot: QtBot, pane: PagePane, line: int) -> None:
    """Draw a rectangle over a line of `letter`: 740 less 18 points for each, 12 high."""
    scale = pane.view.width_px(0) / 612
    middle = 12 + (792 - 740 + 18 * line - 4) * scale
    drag(
        pane.view.viewport(), Qt.MouseButton.LeftButton,
        (12 + 60 * scale, middle - 5), (12 + 400 * scale, middle + 4), 4,
    )  # fmt: skip


def test_words_can_be_quoted(qtbot: QtBot, desk: Desk):
    pane = opened(qtbot, desk)
    button = pane.findChild(object, "pane_evidence")
    assert button.text() == "Use as evidence"
    select_line(qtbot, pane, 2)
    qtbot.waitUntil(lambda: button.text() == "Use as quote", timeout=30_000)
    told = []
    pane.quote_chosen.connect(told.append)
    button.click()
    (anchor,) = told
    assert anchor.quote == "A thin dark line is seen."
    assert (anchor.file_key, anchor.page, anchor.label) == ("k1", 0, "p. 1")
    # 72 of 612 points from the left; the line is 792 - 740 + 36 = 88 of 792 below the top
    assert anchor.boxes[0][0] == pytest.approx(10_000 * 72 / 612, abs=30)
    assert anchor.boxes[0][1] < 10_000 * 88 / 792 < anchor.boxes[0][3]
    qtbot.keyClick(pane.view, KEY.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "A thin dark line is seen."
    drag(pane.view.viewport(), Qt.MouseButton.LeftButton, (200, 400), (300, 450), 3)
    assert button.text() == "Use as evidence"


def test_an_anchor_is_shown_with_its_boxes(qtbot: QtBot, desk: Desk):
    pane = show(qtbot, desk)
    pane.show_anchor(Anchor(file_key="k1", page=1, boxes=((1000, 500, 5000, 700),)))
    wait_for_pages(qtbot, pane)
    assert pane.place() == 1
    with_box = pane.view.viewport().grab().toImage()
    pane.show_anchor(Anchor(file_key="k1", page=1))
    assert pane.view.viewport().grab().toImage() != with_box
    assert pane.anchor() == Anchor(file_key="k1", page=1, label="p. 2")


def test_the_place_is_evidence_without_a_selection(qtbot: QtBot, desk: Desk):
    pane = opened(qtbot, desk)
    told = []
    pane.anchor_taken.connect(told.append)
    pane.findChild(object, "pane_evidence").click()
    assert told == [Anchor(file_key="k1", page=0, label="p. 1")]


def test_the_text_of_the_page_can_be_copied(qtbot: QtBot, desk: Desk):
    pane = opened(qtbot, desk)
    qtbot.waitUntil(lambda: pane.words.known(0) is not None, timeout=30_000)
    actions = {action.objectName(): action for action in pane.bar.menu.actions()}
    actions["pane_copy"].trigger()
    assert "The screw is loose." in QGuiApplication.clipboard().text()
    assert pane.state_words.text() == "The text of this page is copied."
    QGuiApplication.clipboard().clear()
    qtbot.keyClick(pane.view, KEY.Key_C, CONTROL)  # nothing chosen: the page
    assert "Operation report" in QGuiApplication.clipboard().text()


def test_a_scanned_page_says_that_it_is_a_picture(qtbot: QtBot, desk: Desk):
    pane = opened(qtbot, desk, scanned_pdf())
    qtbot.waitUntil(lambda: "is a picture" in pane.state_words.text(), timeout=30_000)
    QGuiApplication.clipboard().setText("before")
    pane.copy_text()
    assert QGuiApplication.clipboard().text() == "before"


def test_zoom_by_key_and_menu(qtbot: QtBot, desk: Desk):
    pane = opened(qtbot, desk)
    qtbot.keyClick(pane.view, KEY.Key_Plus, CONTROL)
    assert pane.view.zoom == 1.25
    qtbot.keyClick(pane.view, KEY.Key_Minus, CONTROL)
    assert pane.view.zoom == 1.0
    actions = {action.objectName(): action for action in pane.bar.menu.actions()}
    actions["pane_larger"].trigger()
    qtbot.keyClick(pane.view, KEY.Key_0, CONTROL)
    assert pane.view.zoom == 1.0
    actions["pane_turn"].trigger()
    qtbot.waitUntil(lambda: pane.view.missing() is None, timeout=30_000)
    qtbot.keyClick(pane.view, KEY.Key_X)
    qtbot.keyClick(pane.view, KEY.Key_Down)


def test_a_locked_document_asks_for_its_password(qtbot: QtBot, desk: Desk):
    pane = show(qtbot, desk, locked(LETTER, "hip"))
    field = pane.password.field
    qtbot.waitUntil(field.isVisible, timeout=30_000)
    assert "locked with a password" in pane.stack.message.text()
    pane.password.button.click()  # nothing typed: nothing happens
    qtbot.keyClicks(field, "knee\r")
    qtbot.waitUntil(pane.password._again.isVisible, timeout=30_000)
    qtbot.keyClicks(field, "hip\r")
    wait_for_pages(qtbot, pane)
    assert pane.count() == 3


def test_a_damaged_document_is_said_calmly(qtbot: QtBot, desk: Desk):
    pane = show(qtbot, desk, b"%PDF-1.7 and nothing more")
    qtbot.waitUntil(lambda: "damaged" in pane.stack.message.text(), timeout=30_000)
    assert pane.count() == 1
    assert not pane.password.isVisible()


def test_how_it_lies_is_kept(qtbot: QtBot, desk: Desk):
    pane = opened(qtbot, desk)
    pane.view.set_zoom(1.5)
    pane.go_to(2)
    kept = pane.view_state()
    again = show(qtbot, desk)
    again.restore_view(kept)
    wait_for_pages(qtbot, again)
    assert (again.place(), again.view.zoom) == (2, 1.5)


def test_another_document_takes_the_place_of_the_first(qtbot: QtBot, desk: Desk):
    pane = show(qtbot, desk)
    pane.show_document(text_pdf(letter("Another")), "Other")
    wait_for_pages(qtbot, pane)
    assert (pane.count(), pane.title()) == (1, "Other")
    pane.clear()
    assert pane.view.page_count == 0


def test_a_preview_takes_no_evidence(qtbot: QtBot, desk: Desk):
    pane = opened(qtbot, desk, takes_evidence=False)
    assert pane.findChild(object, "pane_evidence") is None
    select_line(qtbot, pane, 1)
    qtbot.waitUntil(lambda: bool(pane.anchor().quote), timeout=30_000)


def test_the_theme_is_followed(qtbot: QtBot, desk: Desk):
    pane = opened(qtbot, desk)
    try:
        theme.current().apply("dark", 24)
        QApplication.processEvents()
        assert pane.bar.find_field.width() == theme.current().em(8)
    finally:
        theme.current().apply("light", 12)
