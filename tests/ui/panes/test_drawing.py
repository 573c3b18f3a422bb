"""The right level, part, place and grey levels reach the screen."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF

from opinion_desktop.imaging.shutters import Shutter
from opinion_desktop.imaging.spacing import Spacing
from opinion_desktop.imaging.stages import Window
from opinion_desktop.services.pictures import DARK_EDGE, HATCHED, HIDDEN, MISSING, PLAIN, WHITE
from opinion_desktop.ui.panes import drawing
from opinion_desktop.ui.panes.drawing import View
from tests.ui.panes.case_files import picture

FIT = View()
PANE = QSizeF(200, 100)
WHOLE = QRect(0, 0, 200, 100)
WINDOW = Window(128, 255, "LINEAR_EXACT")


def drawn(shown, view=FIT, *, ratio=1.0, window=WINDOW, invert=False, last=None, pane=WHOLE):
    mapped = drawing.transform(shown, view, QSizeF(pane.size()))
    return drawing.draw(shown, mapped, pane, ratio, window, invert=invert, last=last)


def test_a_picture_fits_its_pane_and_stands_in_its_middle():
    shown = picture(np.zeros((50, 50), "u2"))
    mapped = drawing.transform(shown, View(), PANE)
    # 50 rows into 100 pixels: twice as large, 100 wide, so 50 free at each side
    assert mapped.mapRect(QRectF(0, 0, 50, 50)) == QRectF(50, 0, 100, 100)


def test_a_turned_picture_fits_by_its_other_side():
    shown = picture(np.zeros((50, 100), "u2"))
    assert drawing.fitting_scale(shown, View(), PANE) == 2.0
    assert drawing.fitting_scale(shown, View(turns=1), PANE) == 1.0


def test_turning_goes_clockwise_and_flipping_comes_after():
    shown = picture(np.zeros((50, 50), "u2"))
    top_left = QPointF(0, 0)
    at = [
        drawing.transform(shown, view, PANE).map(top_left)
        for view in (View(), View(turns=1), View(flipped=True), View(turns=1, flipped=True))
    ]
    assert at == [QPointF(50, 0), QPointF(150, 0), QPointF(150, 0), QPointF(50, 0)]


def test_pixels_that_are_not_square_are_stretched():
    tall = picture(np.zeros((50, 50), "u2"), spacing=Spacing(aspect=2.0))
    wide = picture(np.zeros((50, 50), "u2"), spacing=Spacing(aspect=0.5))
    odd = picture(np.zeros((50, 50), "u2"), spacing=Spacing(aspect=0.0))
    assert [drawing.stretch(one) for one in (tall, wide, odd)] == [(1, 2), (2, 1), (1, 1)]
    assert drawing.fitting_scale(tall, View(), PANE) == 1.0


def test_zooming_keeps_the_point_under_the_mouse():
    shown = picture(np.zeros((50, 50), "u2"))
    at = QPointF(60, 30)
    back, _ = drawing.transform(shown, View(), PANE).inverted()
    before = back.map(at)
    view = drawing.zoomed(shown, View(), PANE, 3.0, at)
    assert drawing.transform(shown, view, PANE).map(before) == at
    assert view.scale == 6.0


def test_zooming_stops_at_its_limits():
    shown = picture(np.zeros((50, 50), "u2"))
    assert drawing.zoomed(shown, View(), PANE, 1000, QPointF()).scale == drawing.MAX_SCALE
    assert drawing.zoomed(shown, View(), PANE, 1e-9, QPointF()).scale == drawing.MIN_SCALE


def test_grey_levels_are_those_of_the_window():
    # LINEAR_EXACT, centre 128, width 255: 0.5 is black, 128 is half, 255.5 is white
    found = drawn(picture(np.array([[0, 128, 255]], "u2")))
    assert found.pixels.tolist() == [[0, 128, 255]]
    assert found.area == QRectF(0, 0, 3, 1)
    assert drawn(picture(np.array([[0, 256]], "u2")), invert=True).pixels.tolist() == [[255, 0]]


def test_without_a_window_the_smallest_value_is_black_and_the_largest_white():
    found = drawn(picture(np.array([[1000, 3000]], "u2")), window=None)
    assert found.pixels.tolist() == [[0, 255]]


def test_a_reduced_picture_is_drawn_from_the_level_that_is_large_enough():
    levels = [np.full((400 // 2**n, 400 // 2**n), n, "u2") for n in range(3)]
    shown = picture(*levels)
    # 400 rows into 100 pixels: a quarter, so level 2 (100 x 100) has one value a pixel
    assert drawn(shown).pixels.shape == (100, 100)
    # a screen of double density needs 200
    assert drawn(shown, ratio=2.0).pixels.shape == (200, 200)


def test_only_the_visible_part_is_drawn():
    shown = picture(np.arange(10_000, dtype="u2").reshape(100, 100))
    found = drawn(shown, View(scale=10.0))
    # 200 x 100 pane pixels show 20 x 10 image pixels around the middle
    assert found.area == QRectF(40, 45, 20, 10)
    assert found.pixels.shape == (10, 20)


def test_a_picture_that_was_moved_away_is_not_drawn():
    assert drawn(picture(np.zeros((10, 10), "u2")), View(scale=1.0, shift=(900, 0))) is None


def test_what_is_still_right_is_not_drawn_again():
    shown = picture(np.zeros((10, 10), "u2"))
    first = drawn(shown)
    assert drawn(shown, last=first) is first
    assert drawn(shown, window=Window(1, 2), last=first) is not first
    assert drawn(picture(np.zeros((10, 10), "u2")), last=first) is not first


def test_covers_are_laid_over_the_picture():
    cover = np.array([[PLAIN, HIDDEN, MISSING, HATCHED, DARK_EDGE, WHITE]], "u1")
    shutter = Shutter(shapes=("CIRCULAR",), grey=200)
    shown = picture(np.full((1, 6), 128, "u2"), covers=(cover,), shutter=shutter)
    assert drawn(shown).pixels.tolist() == [[128, 200, 0, 96, 0, 255]]


def test_a_shutter_from_a_state_without_colour_is_black():
    cover = np.array([[HIDDEN]], "u1")
    assert drawn(picture(np.full((1, 1), 9, "u2"), covers=(cover,))).pixels.tolist() == [[0]]


@pytest.mark.parametrize("shape", [(2, 3), (2, 3, 3)])
def test_images_have_the_size_and_colours_of_their_pixels(shape):
    pixels = np.arange(np.prod(shape), dtype="u1").reshape(shape)
    image = drawing.image_of(pixels)
    assert (image.width(), image.height()) == (3, 2)
    color = image.pixelColor(1, 1)
    wanted = pixels[1, 1].tolist()
    assert [color.red(), color.green(), color.blue()] == (
        wanted if isinstance(wanted, list) else [wanted] * 3
    )
