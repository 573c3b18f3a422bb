"""Items that wrap like words, and what the layout keeps of their sizes."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from opinion_desktop.ui.widgets.flow import FlowLayout


class Box(QWidget):
    """A box that counts how often it is asked for its size."""

    def __init__(self, width, height=20):
        super().__init__()
        self.wanted, self.asked = QSize(width, height), 0

    def sizeHint(self):  # noqa: N802  # called so by Qt  # noqa: N802 called by Qt
        self.asked += 1
        return self.wanted


def flow_of(qtbot, *boxes):
    page = QWidget()
    qtbot.addWidget(page)
    flow = FlowLayout(page, gap=10, line_gap=5)
    for box in boxes:
        flow.addWidget(box)
    page.resize(230, 100)
    page.show()
    return page, flow


def test_the_height_follows_the_width(qtbot):
    _, flow = flow_of(qtbot, Box(100), Box(100), Box(100))
    # 3 x 100 + 2 x 10 in one line; two in 210; one alone in 100, with 5 between lines.
    assert [flow.heightForWidth(width) for width in (320, 210, 100)] == [20, 45, 70]


def test_the_same_question_is_answered_without_asking_the_items_again(qtbot):
    box = Box(100)
    _, flow = flow_of(qtbot, box)
    flow.heightForWidth(200)
    before = box.asked
    for width in (200, 150, 200):
        flow.heightForWidth(width)
    flow.sizeHint()
    flow.minimumSize()
    assert box.asked == before


def test_an_item_that_grew_pushes_the_next_into_a_new_line(qtbot):
    first, second = Box(100), Box(100)
    _, flow = flow_of(qtbot, first, second)
    assert (second.pos().x(), second.pos().y()) == (110, 0)
    first.wanted = QSize(150, 30)
    first.updateGeometry()
    qtbot.waitUntil(lambda: (second.pos().x(), second.pos().y()) == (0, 35))
    assert flow.heightForWidth(230) == 55  # 30 + 5 + 20


def test_a_hidden_item_takes_no_room_and_comes_back(qtbot):
    first, second = Box(100), Box(100)
    _, flow = flow_of(qtbot, first, second)
    first.hide()
    qtbot.waitUntil(lambda: second.pos().x() == 0)
    assert flow.sizeHint() == QSize(100, 20)
    first.show()
    qtbot.waitUntil(lambda: second.pos().x() == 110)


def test_items_that_were_added_or_taken_count_at_once(qtbot):
    _, flow = flow_of(qtbot, Box(100))
    assert flow.sizeHint() == QSize(100, 20)
    added = Box(50, 40)
    flow.addWidget(added)
    added.show()
    assert flow.sizeHint() == QSize(160, 40)
    flow.takeAt(1)
    assert flow.sizeHint() == QSize(100, 20)
    flow.clear()
    assert (flow.count(), flow.sizeHint()) == (0, QSize(0, 0))


def test_margins_count_in_every_size(qtbot):
    _, flow = flow_of(qtbot, Box(100))
    assert flow.heightForWidth(200) == 20
    flow.setContentsMargins(1, 2, 3, 4)
    assert (flow.heightForWidth(200), flow.sizeHint()) == (26, QSize(104, 26))


def test_a_closed_page_may_lose_its_attributes_before_qt_takes_it_apart(qtbot):
    page, flow = flow_of(qtbot, Box(100))
    flow.__dict__.clear()  # as the garbage collector does in a circle
    assert (flow.count(), flow.itemAt(0)) == (0, None)
    page.hide()
