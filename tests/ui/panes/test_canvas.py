"""Mouse, wheel and keys do on a picture what people expect of them."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from opinion_desktop.imaging.stages import Window
from opinion_desktop.ui.panes.canvas import PictureCanvas, Tool
from opinion_desktop.ui.panes.drawing import View
from tests.ui.panes.case_files import picture

LEFT, RIGHT, MIDDLE = (
    Qt.MouseButton.LeftButton,
    Qt.MouseButton.RightButton,
    Qt.MouseButton.MiddleButton,
)

NOT_INVERTED = False


@pytest.fixture
def canvas(qtbot: QtBot) -> PictureCanvas:
    made = PictureCanvas("canvas")
    qtbot.addWidget(made)
    made.resize(200, 200)
    pixels = np.zeros((100, 100), "u2")
    pixels[:, 50:] = 1000
    made.show_picture(picture(pixels), Window(500, 500))
    made.show()
    return made


def drag(canvas, button, start, end, stops=1):
    """Press, move in steps and release, as a hand does; QTest moves have no buttons."""
    none = Qt.MouseButton.NoButton
    held = Qt.KeyboardModifier.NoModifier

    def send(kind, at, which, down):
        at = QPointF(*at)
        event = QMouseEvent(kind, at, canvas.mapToGlobal(at), which, down, held)
        QApplication.sendEvent(canvas, event)

    send(QEvent.Type.MouseButtonPress, start, button, button)
    for stop in range(1, stops + 1):
        at = [a + (b - a) * stop / stops for a, b in zip(start, end, strict=True)]
        send(QEvent.Type.MouseMove, at, none, button)
    send(QEvent.Type.MouseButtonRelease, end, button, none)


def wheel(canvas, delta, held=Qt.KeyboardModifier.NoModifier, at=(100, 100), sideways=False):
    angle = QPoint(delta, 0) if sideways else QPoint(0, delta)
    event = QWheelEvent(
        QPointF(*at), canvas.mapToGlobal(QPointF(*at)), QPoint(), angle,
        Qt.MouseButton.NoButton, held, Qt.ScrollPhase.NoScrollPhase, NOT_INVERTED,
    )  # fmt: skip
    QApplication.sendEvent(canvas, event)


def grey_at(canvas, x, y):
    return QColor(canvas.grab().toImage().pixel(x, y)).red()


def test_the_picture_is_on_the_screen(canvas):
    assert grey_at(canvas, 40, 100) == 0
    assert grey_at(canvas, 160, 100) == 255
    canvas.set_invert(True)
    assert grey_at(canvas, 40, 100) == 255


def test_letters_stand_at_the_edges(canvas):
    before = canvas.grab().toImage()
    canvas.letters = {"left": "R", "right": "L", "top": "A", "bottom": "P"}
    canvas.note = "Loading"
    canvas.update()
    after = canvas.grab().toImage()
    edges = {"left": (12, 100), "right": (188, 100), "top": (100, 14), "bottom": (100, 186)}
    for place in edges.values():
        box = [(place[0] + dx, place[1] + dy) for dx in range(-8, 9) for dy in range(-8, 9)]
        inside = [point for point in box if 0 <= point[0] < 200 and 0 <= point[1] < 200]
        assert any(before.pixel(*point) != after.pixel(*point) for point in inside), place


def test_the_wheel_goes_through_the_images(qtbot, canvas):
    told = []
    canvas.stepped.connect(told.append)
    wheel(canvas, -120)
    wheel(canvas, 240)
    wheel(canvas, -120, Qt.KeyboardModifier.ShiftModifier)
    wheel(canvas, -120, Qt.KeyboardModifier.ShiftModifier, sideways=True)
    assert told == [1, -2, 10, 10]


def test_small_turns_of_a_fine_wheel_add_up(canvas):
    told = []
    canvas.stepped.connect(told.append)
    for _ in range(4):
        wheel(canvas, -40)
    assert told == [1]


def test_the_wheel_zooms_with_control(canvas):
    told = []
    canvas.stepped.connect(told.append)
    wheel(canvas, 120, Qt.KeyboardModifier.ControlModifier)
    assert told == []
    assert canvas.scale() == pytest.approx(2 * 1.15)  # 100 pixels fit 200, then a notch


def test_dragging_with_the_scroll_tool_goes_through_the_images(canvas):
    told = []
    canvas.stepped.connect(told.append)
    drag(canvas, LEFT, (100, 50), (100, 98), stops=6)
    assert sum(told) == 6  # one image for 8 pixels


def test_dragging_right_widens_and_dragging_down_brightens(canvas):
    told = []
    canvas.window_chosen.connect(told.append)
    drag(canvas, RIGHT, (50, 50), (100, 75))
    # 250 pixels are one width: 50 right is a fifth of 500 more, 25 down a tenth lower
    assert told == [Window(450, 600)]


def test_the_window_tool_does_the_same_with_the_left_button(canvas):
    told = []
    canvas.window_chosen.connect(told.append)
    canvas.tool = Tool.WINDOW
    drag(canvas, LEFT, (150, 50), (-400, 50))
    assert told == [Window(500, 1)]  # never narrower than 1


def test_a_table_becomes_a_window_when_dragged(canvas):
    told = []
    canvas.window_chosen.connect(told.append)
    canvas.set_window(Window(500, 500, "TABLE", table=0))
    drag(canvas, RIGHT, (50, 50), (60, 50))
    assert told[0].function == "LINEAR"


def test_a_curved_window_stays_curved(canvas):
    told = []
    canvas.window_chosen.connect(told.append)
    canvas.set_window(Window(500, 0.5, "SIGMOID"))
    drag(canvas, RIGHT, (50, 50), (-1000, 50))
    assert told[0] == Window(500, 0.5, "SIGMOID")


def test_colours_have_no_window(canvas):
    told = []
    canvas.window_chosen.connect(told.append)
    canvas.show_picture(picture(np.zeros((5, 5, 3), "u1"), photometric="RGB"), None)
    drag(canvas, RIGHT, (50, 50), (100, 75))
    assert told == []
    assert canvas.window_in_use() is None


@pytest.mark.parametrize("how", ["middle", "space", "tool"])
def test_the_picture_can_be_moved(qtbot, canvas, how):
    button = MIDDLE if how == "middle" else LEFT
    if how == "space":
        canvas.setFocus()
        qtbot.keyPress(canvas, Qt.Key.Key_Space)
    elif how == "tool":
        canvas.tool = Tool.MOVE
    drag(canvas, button, (100, 100), (130, 90))
    assert canvas.view == View(scale=2.0, shift=(30, -10))
    qtbot.keyRelease(canvas, Qt.Key.Key_Space)
    canvas.tool = Tool.SCROLL
    drag(canvas, LEFT, (100, 100), (130, 90))
    assert canvas.view.shift == (30, -10)


def test_the_zoom_tool_zooms_where_it_was_pressed(canvas):
    canvas.tool = Tool.ZOOM
    drag(canvas, LEFT, (100, 100), (100, 50))
    assert canvas.scale() == pytest.approx(2 * 2.718281828 ** (50 / 250))
    canvas.fit()
    assert canvas.view == View()
    canvas.actual_size()
    assert canvas.scale() == 1.0


def test_a_right_click_asks_for_the_menu_and_a_right_drag_does_not(canvas):
    told = []
    canvas.menu_wanted.connect(told.append)
    drag(canvas, RIGHT, (50, 60), (51, 60))
    drag(canvas, RIGHT, (50, 60), (90, 60))
    assert told == [QPoint(51, 60)]


def test_the_menu_key_asks_for_the_menu_too(canvas):
    told = []
    canvas.menu_wanted.connect(told.append)
    for reason in (QContextMenuEvent.Reason.Keyboard, QContextMenuEvent.Reason.Mouse):
        QApplication.sendEvent(canvas, QContextMenuEvent(reason, QPoint(1, 1), QPoint(1, 1)))
    assert told == [canvas.rect().center()]


def test_a_double_click_wants_the_pane_alone(qtbot, canvas):
    with qtbot.waitSignal(canvas.opened_alone):
        qtbot.mouseDClick(canvas, LEFT)
    with qtbot.assertNotEmitted(canvas.opened_alone):
        qtbot.mouseDClick(canvas, MIDDLE)


def test_without_a_picture_nothing_happens(qtbot, canvas):
    canvas.show_picture(None, None)
    canvas.zoom_by(2)
    canvas.tool = Tool.MOVE
    drag(canvas, LEFT, (10, 10), (50, 50))
    drag(canvas, RIGHT, (10, 10), (50, 50))
    assert canvas.view == View()
    assert canvas.scale() == 1.0
    assert grey_at(canvas, 100, 100) == 0


def test_the_focus_can_be_seen(qtbot, canvas):
    canvas.setFocus()
    qtbot.waitUntil(canvas.hasFocus)
    with_focus = canvas.grab().toImage().pixel(1, 100)
    canvas.clearFocus()
    assert canvas.grab().toImage().pixel(1, 100) != with_focus
