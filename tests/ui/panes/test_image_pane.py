"""An image series on the screen: its images, its words, its keys, its failures."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from opinion_desktop.domain.anchors import Anchor
from opinion_desktop.imaging.stages import Window
from opinion_desktop.services.desk import Desk
from opinion_desktop.services.settings import SINGLE_KEYS
from opinion_desktop.services.viewing import Viewing
from opinion_desktop.ui.panes.brightness import BrightnessDialog
from opinion_desktop.ui.panes.canvas import Tool
from opinion_desktop.ui.panes.drawing import View
from opinion_desktop.ui.panes.image_pane import ImagePane
from opinion_desktop.ui.panes.tools import ImageTools
from tests.support.desk import make_desk
from tests.ui.panes.case_files import a_case, ct_files, open_viewing, xray_file

KEY = Qt.Key
CONTROL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    with make_desk(tmp_path) as made:
        yield made


def show(qtbot: QtBot, desk: Desk, viewing: Viewing, number: int = 0, at: int | None = None):
    pane = ImagePane(desk, viewing, "pane", "left pane")
    qtbot.addWidget(pane)
    pane.resize(500, 400)
    pane.show_stack(viewing.stacks()[number], at)
    pane.show()
    qtbot.waitUntil(lambda: pane.canvas.picture is not None, timeout=30_000)
    return pane


def value(pane: ImagePane) -> int:
    """Give the stored value of the image that is really shown."""
    assert pane.canvas.picture is not None
    return int(pane.canvas.picture.levels[0][0, 0])


def press(qtbot: QtBot, pane: ImagePane, *keys, held=Qt.KeyboardModifier.NoModifier):
    for key in keys:
        qtbot.keyClick(pane.canvas, key, held)


def test_a_stack_opens_in_its_middle_with_its_words(qtbot: QtBot, desk: Desk):
    case = a_case()
    pane = show(qtbot, desk, open_viewing(qtbot, desk, case, *ct_files(desk, case, 5)))
    assert value(pane) == 200  # image 2 of 0 to 4
    header = pane.header.text()
    for part in ("OKAFOR, ANNA", "born 2 March 1948", "CT scan of 14 May 2025", "Hip"):
        assert part in header
    assert "Not for diagnostic reading" in pane.facts.text()
    assert "Image 3 of 5" in pane.facts.text()
    assert "brightness 200/400" in pane.facts.text()
    assert pane.canvas.letters == {"left": "R", "right": "L", "top": "A", "bottom": "P"}
    assert "Image 3 of 5" in pane.canvas.accessibleName()
    assert pane.canvas.accessibleName().endswith("left pane")
    assert pane.title().startswith("Hip")


def test_keys_go_through_the_images(qtbot: QtBot, desk: Desk):
    case = a_case()
    viewing = open_viewing(qtbot, desk, case, *ct_files(desk, case, 25))
    pane = show(qtbot, desk, viewing, at=5)
    told = []
    pane.stepped.connect(told.append)
    press(qtbot, pane, KEY.Key_Down, KEY.Key_Right, KEY.Key_Up)
    press(qtbot, pane, KEY.Key_Down, held=SHIFT)
    assert (pane.place(), told) == (16, [1, 1, -1, 10])
    qtbot.waitUntil(lambda: value(pane) == 1600, timeout=30_000)
    press(qtbot, pane, KEY.Key_End, KEY.Key_Down)
    assert pane.place() == 24
    press(qtbot, pane, KEY.Key_Home, KEY.Key_Up)
    assert pane.place() == 0
    qtbot.waitUntil(lambda: value(pane) == 0, timeout=30_000)
    assert "Image 1 of 25" in pane.facts.text()


def test_the_slider_and_the_program_move_too(qtbot: QtBot, desk: Desk):
    case = a_case()
    viewing = open_viewing(qtbot, desk, case, *ct_files(desk, case, 4))
    pane = show(qtbot, desk, viewing, at=0)
    told = []
    pane.stepped.connect(told.append)
    pane.slider.setValue(3)
    qtbot.waitUntil(lambda: value(pane) == 300, timeout=30_000)
    assert told == [3]
    pane.go_to(1)
    assert told == [3]  # nobody else is told of what the program does
    assert pane.slider.value() == 1


def test_each_image_that_arrives_is_shown_while_somebody_scrolls(qtbot: QtBot, desk: Desk):
    case = a_case()
    viewing = open_viewing(qtbot, desk, case, *ct_files(desk, case, 40))
    pane = show(qtbot, desk, viewing, at=0)
    for _ in range(39):
        pane.step(1)
    assert pane.place() == 39
    seen = []
    pane.look_changed.connect(lambda: seen.append(value(pane)))
    qtbot.waitUntil(lambda: value(pane) == 3900, timeout=30_000)
    assert "Image 40 of 40" in pane.facts.text()


def test_presets_by_key_and_by_menu(qtbot: QtBot, desk: Desk):
    case = a_case()
    files = ct_files(desk, case, 3, WindowCenter=[200, 50], WindowWidth=[400, 100])
    pane = show(qtbot, desk, open_viewing(qtbot, desk, case, *files), at=1)
    names = {named.key: named.text for named in pane.windows()}
    assert names["0"] == "Whole range"
    assert (names["1"], names["2"]) == ("As in the file (1)", "As in the file (2)")
    assert (names["3"], names["7"]) == ("Brain", "Lung")
    press(qtbot, pane, KEY.Key_2)
    assert pane.canvas.window_in_use() == Window(50, 100)
    press(qtbot, pane, KEY.Key_6)
    assert pane.canvas.window_in_use() == Window(350, 2000, name="Bone")
    press(qtbot, pane, KEY.Key_9)  # no such preset
    assert "brightness 350/2000" in pane.facts.text().replace(",", "")
    press(qtbot, pane, KEY.Key_Down)
    qtbot.waitUntil(lambda: value(pane) == 200, timeout=30_000)
    assert pane.canvas.window_in_use() == Window(350, 2000, name="Bone")
    press(qtbot, pane, KEY.Key_Escape)
    assert pane.canvas.window_in_use() == Window(200, 400)


def test_a_stack_without_windows_keeps_the_first_one_found(qtbot: QtBot, desk: Desk):
    case = a_case()
    files = ct_files(desk, case, 3, WindowCenter=None, WindowWidth=None)
    ramp = np.arange(256, dtype="u2").reshape(16, 16)
    files[0] = ct_files(desk, case, 1, WindowCenter=None, WindowWidth=None, pixels=ramp)[0]
    pane = show(qtbot, desk, open_viewing(qtbot, desk, case, *files), at=0)
    first = pane.canvas.window_in_use()
    assert first == Window(127.5, 255, "LINEAR_EXACT")
    press(qtbot, pane, KEY.Key_Down)
    qtbot.waitUntil(lambda: value(pane) == 100, timeout=30_000)
    assert pane.canvas.window_in_use() == first


def test_zoom_negative_and_tools_by_key(qtbot: QtBot, desk: Desk):
    case = a_case()
    pane = show(qtbot, desk, open_viewing(qtbot, desk, case, *ct_files(desk, case, 1)))
    fit = pane.canvas.scale()
    press(qtbot, pane, KEY.Key_Plus, held=CONTROL)
    assert pane.canvas.scale() > fit
    press(qtbot, pane, KEY.Key_Minus, held=CONTROL)
    assert pane.canvas.scale() == pytest.approx(fit)
    press(qtbot, pane, KEY.Key_0, held=CONTROL)
    assert pane.canvas.scale() == 1.0
    assert "100%" in pane.facts.text()
    press(qtbot, pane, KEY.Key_Return, held=CONTROL)
    assert pane.canvas.view == View()
    press(qtbot, pane, KEY.Key_N)
    assert pane.canvas.invert
    assert "negative" in pane.facts.text()
    told = []
    pane.tool_chosen.connect(told.append)
    press(qtbot, pane, KEY.Key_W, KEY.Key_Z, KEY.Key_T, KEY.Key_S)
    assert told == [Tool.WINDOW, Tool.ZOOM, Tool.MOVE, Tool.SCROLL]
    press(qtbot, pane, KEY.Key_Q)
    press(qtbot, pane, KEY.Key_Q, held=CONTROL)
    press(qtbot, pane, KEY.Key_Q, held=ALT)
    press(qtbot, pane, KEY.Key_Q, held=SHIFT)
    assert pane.place() == 0


def test_single_keys_can_be_switched_off(qtbot: QtBot, desk: Desk):
    desk.settings.set(SINGLE_KEYS, value=False)
    case = a_case()
    pane = show(qtbot, desk, open_viewing(qtbot, desk, case, *ct_files(desk, case, 1)))
    press(qtbot, pane, KEY.Key_N, KEY.Key_3)
    assert not pane.canvas.invert
    assert pane.canvas.window_in_use() == Window(200, 400)


def test_cross_sections_are_never_turned(qtbot: QtBot, desk: Desk):
    case = a_case()
    pane = show(qtbot, desk, open_viewing(qtbot, desk, case, *ct_files(desk, case, 1)))
    press(qtbot, pane, KEY.Key_R, KEY.Key_L, KEY.Key_F, held=ALT)
    assert pane.canvas.view == View()


def test_radiographs_turn_and_their_letters_follow(qtbot: QtBot, desk: Desk):
    case = a_case()
    pane = show(qtbot, desk, open_viewing(qtbot, desk, case, xray_file(desk, case)))
    assert "X-ray of 1 September 2025" in pane.header.text()
    assert "Left side" in pane.header.text()
    assert pane.canvas.letters["right"] == "L"
    press(qtbot, pane, KEY.Key_R, held=ALT)
    # what was at the right is at the bottom after a quarter clockwise
    assert pane.canvas.letters["bottom"] == "L"
    assert "turned by you" in pane.facts.text()
    press(qtbot, pane, KEY.Key_L, held=ALT)
    press(qtbot, pane, KEY.Key_F, held=ALT)
    assert pane.canvas.letters["left"] == "L"
    press(qtbot, pane, KEY.Key_R, held=ALT)  # flipped, it still turns clockwise for the eye
    assert pane.canvas.letters["top"] == "L"


def test_what_the_file_does_not_say_is_said(qtbot: QtBot, desk: Desk):
    case = a_case()
    odd = xray_file(
        desk, case, PatientOrientation=None, PatientName="", PatientBirthDate="", StudyDate="",
        LossyImageCompression="01", ImageLaterality="",
    )  # fmt: skip
    pane = show(qtbot, desk, open_viewing(qtbot, desk, case, odd))
    assert "name not in the file" in pane.header.text()
    assert "side not in the file" in pane.facts.text()
    assert "compressed – fine detail may be lost" in pane.facts.text()


def test_the_ratio_of_a_reduced_picture_is_said(qtbot: QtBot, desk: Desk):
    case = a_case()
    lossy = xray_file(desk, case, LossyImageCompression="01", LossyImageCompressionRatio="20")
    pane = show(qtbot, desk, open_viewing(qtbot, desk, case, lossy))
    assert "compressed 20:1 – fine detail may be lost" in pane.facts.text()


def test_a_damaged_image_is_named_and_the_next_one_is_shown(qtbot: QtBot, desk: Desk):
    case = a_case()
    viewing = open_viewing(qtbot, desk, case, *ct_files(desk, case, 3))
    images = viewing.stacks()[0].stack.images
    viewing.path(images[1].file).write_bytes(b"damaged")
    pane = show(qtbot, desk, viewing, at=0)
    press(qtbot, pane, KEY.Key_Down)
    words = pane.stack.message
    qtbot.waitUntil(lambda: words.isVisible() and bool(words.text()), timeout=30_000)
    assert "This file is not a medical image." in words.text()
    pane.step(1)
    qtbot.waitUntil(lambda: pane.canvas.isVisible() and value(pane) == 200, timeout=30_000)
    pane.step(-1)  # known by now: said at once
    assert words.isVisible()


def test_the_present_place_is_an_anchor_and_leads_back(qtbot: QtBot, desk: Desk):
    case = a_case()
    viewing = open_viewing(qtbot, desk, case, *ct_files(desk, case, 4), xray_file(desk, case))
    pane = show(qtbot, desk, viewing, at=3)
    anchor = pane.anchor()
    assert anchor == Anchor(
        study_uid="2.25.100", series_uid="2.25.200", sop_instance_uid="2.25.103",
        label="CT scan of 14 May 2025, image 4",
    )  # fmt: skip
    pane.show_stack(viewing.stacks()[1])
    pane.show_anchor(anchor)
    assert (pane.place(), pane.anchor()) == (3, anchor)
    pane.show_anchor(Anchor(series_uid="2.25.7"))  # not there: nothing moves
    assert pane.place() == 3


def test_evidence_is_the_image_on_the_screen(qtbot: QtBot, desk: Desk):
    case = a_case()
    pane = show(qtbot, desk, open_viewing(qtbot, desk, case, *ct_files(desk, case, 2)), at=1)
    told = []
    pane.anchor_taken.connect(told.append)
    button = pane.findChild(object, "pane_evidence")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert told == [pane.anchor()]


def test_how_it_lies_is_kept(qtbot: QtBot, desk: Desk):
    case = a_case()
    viewing = open_viewing(qtbot, desk, case, *ct_files(desk, case, 4))
    pane = show(qtbot, desk, viewing, at=3)
    press(qtbot, pane, KEY.Key_N, KEY.Key_7)
    pane.canvas.set_view(View(scale=2.5, shift=(4, -6)))
    kept = pane.view_state()
    pane.reset()
    pane.go_to(0)
    pane.restore_view(kept)
    assert (pane.place(), pane.canvas.invert) == (3, True)
    assert pane.canvas.view == View(scale=2.5, shift=(4, -6))
    assert pane.canvas.window_in_use() == Window(-500, 1500)
    pane.restore_view({"place": "x", "shift": [1], "window": [1, 2, "MAGIC"], "turns": "no"})
    assert pane.canvas.view == View()


def test_another_series_starts_with_its_own_brightness(qtbot: QtBot, desk: Desk):
    case = a_case()
    viewing = open_viewing(qtbot, desk, case, *ct_files(desk, case, 1), xray_file(desk, case))
    pane = show(qtbot, desk, viewing)
    press(qtbot, pane, KEY.Key_N, KEY.Key_7)
    pane.show_stack(viewing.stacks()[1])
    qtbot.waitUntil(lambda: pane.canvas.picture is not None, timeout=30_000)
    assert not pane.canvas.invert
    assert pane.canvas.window_in_use() == Window(200, 400)


def test_a_cleared_pane_shows_and_says_nothing(qtbot: QtBot, desk: Desk):
    case = a_case()
    pane = show(qtbot, desk, open_viewing(qtbot, desk, case, *ct_files(desk, case, 2)))
    pane.clear()
    assert pane.canvas.picture is None
    assert (pane.anchor(), pane.title(), pane.count()) == (Anchor(), "", 1)
    pane.go_to(3)
    assert pane.windows() == []


def test_the_tools_act_on_the_pane(qtbot: QtBot, desk: Desk):
    case = a_case()
    viewing = open_viewing(qtbot, desk, case, *ct_files(desk, case, 1), xray_file(desk, case))
    pane = show(qtbot, desk, viewing, number=1)
    tools = ImageTools("viewer")
    qtbot.addWidget(tools)
    assert not tools.fit_button.isEnabled()
    tools.set_pane(pane)
    told = []
    tools.tool_chosen.connect(told.append)
    button = tools.findChild(object, "viewer_zoom")
    button.click()
    assert told == [Tool.ZOOM]
    tools.show_tool(Tool.MOVE)
    assert not button.isChecked()
    by_name = {action.objectName(): action for action in tools.view_button.menu().actions()}
    by_name["viewer_zoom_in"].trigger()
    zoomed = pane.canvas.scale()
    by_name["viewer_zoom_out"].trigger()
    assert pane.canvas.scale() < zoomed
    by_name["viewer_actual"].trigger()
    assert pane.canvas.scale() == 1.0
    tools.fit_button.click()
    assert pane.canvas.view.scale is None
    by_name["viewer_negative"].trigger()
    by_name["viewer_turn_right"].trigger()
    by_name["viewer_flip"].trigger()
    assert (pane.canvas.invert, pane.canvas.view.turns, pane.canvas.view.flipped) == (
        True, 1, True,
    )  # fmt: skip
    by_name["viewer_turn_left"].trigger()
    tools.reset_button.click()
    assert pane.canvas.view == View()
    tools.view_button.menu().aboutToShow.emit()
    assert by_name["viewer_flip"].isEnabled()
    tools.presets_button.menu().aboutToShow.emit()
    presets = tools.presets_button.menu().actions()
    assert presets[0].text() == "As the hospital set it"
    presets[1].trigger()  # the whole range of one value is one wide
    assert pane.canvas.window_in_use() == Window(200, 1, "LINEAR_EXACT")
    presets[0].trigger()
    assert pane.canvas.window_in_use() == Window(200, 400)


def test_brightness_can_be_typed(qtbot: QtBot, desk: Desk):
    case = a_case()
    pane = show(qtbot, desk, open_viewing(qtbot, desk, case, *ct_files(desk, case, 1)))
    tools = ImageTools("viewer")
    qtbot.addWidget(tools)
    tools.set_pane(pane)
    tools.presets_button.menu().aboutToShow.emit()
    tools.presets_button.menu().actions()[-1].trigger()
    dialog = tools.findChild(BrightnessDialog)
    assert (dialog.center.value(), dialog.width_field.value()) == (200, 400)
    dialog.center.setFocus()
    dialog.center.selectAll()
    qtbot.keyClicks(dialog.center, "-50")
    qtbot.keyClick(dialog.center, KEY.Key_Tab)
    dialog.width_field.selectAll()
    qtbot.keyClicks(dialog.width_field, "80")
    qtbot.keyClick(dialog.width_field, KEY.Key_Tab)
    assert pane.canvas.window_in_use() == Window(-50, 80)
    qtbot.keyClick(dialog, KEY.Key_Escape)
    assert not dialog.isVisible()
    assert pane.canvas.window_in_use() == Window(-50, 80)


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_the_menu_of_the_picture_has_presets_and_views(qtbot: QtBot, desk: Desk):
    case = a_case()
    pane = show(qtbot, desk, open_viewing(qtbot, desk, case, *ct_files(desk, case, 1)))
    tools = ImageTools("viewer")
    qtbot.addWidget(tools)
    tools.show_menu(pane.mapToGlobal(pane.rect().center()))  # no pane: no menu
    tools.set_pane(pane)
    tools.show_menu(pane.mapToGlobal(pane.rect().center()))
    (menu,) = [m for m in tools.findChildren(type(tools.view_button.menu())) if m.isVisible()]
    texts = [action.text() for action in menu.actions()]
    assert "Negative\tN" in texts
    assert "Bone\t6" in texts
    menu.close()
