"""Geometry by hand: axial, sagittal and oblique planes with round numbers."""

from __future__ import annotations

import math

import pytest

from opinion_desktop.imaging.geometry import (
    Plane,
    angle_between,
    direction_letters,
    image_point,
    linked_slice,
    nearest_slice,
    orientation_letters,
    patient_point,
    plane_name,
    reference_line,
)

AXIAL = (1.0, 0.0, 0.0, 0.0, 1.0, 0.0)
SAGITTAL = (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)
CORONAL = (1.0, 0.0, 0.0, 0.0, 0.0, -1.0)


def axial(z, **changes):
    facts = {"position": (0.0, 0.0, z), "orientation": AXIAL, "rows": 11, "columns": 11}
    return Plane(**(facts | changes))


@pytest.mark.parametrize(
    ("orientation", "name", "left", "right", "top", "bottom"),
    [
        # Axial, on the back: columns run to the patient's left, rows to the back.
        (AXIAL, "axial", "R", "L", "A", "P"),
        (SAGITTAL, "sagittal", "A", "P", "H", "F"),
        (CORONAL, "coronal", "R", "L", "H", "F"),
    ],
)
def test_edges_are_named_by_the_patients_sides(orientation, name, left, right, top, bottom):
    assert plane_name(orientation) == name
    letters = orientation_letters(orientation)
    assert letters == {"left": left, "right": right, "top": top, "bottom": bottom}


def test_oblique_directions_have_two_letters():
    # 30 degrees from left towards the back: 0.87 L, 0.5 P; 5 degrees is not worth a letter.
    assert direction_letters((math.cos(math.pi / 6), 0.5, 0.0)) == "LP"
    assert direction_letters((0.996, 0.087, 0.0)) == "L"


def test_a_quarter_turn_clockwise_moves_top_to_right():
    # Axial: top A, right L, bottom P, left R -> after the turn right A, bottom L, left P, top R.
    turned = orientation_letters(AXIAL, turns=1)
    assert turned == {"right": "A", "bottom": "L", "left": "P", "top": "R"}
    assert orientation_letters(AXIAL, turns=4) == orientation_letters(AXIAL)


def test_a_flip_after_the_turn_exchanges_left_and_right():
    flipped = orientation_letters(AXIAL, turns=1, flipped=True)
    assert flipped == {"left": "A", "bottom": "L", "right": "P", "top": "R"}


def test_patient_orientation_is_used_without_coordinates():
    assert orientation_letters(None, ("L", "FP")) == {
        "right": "L", "left": "R", "bottom": "FP", "top": "HA",
    }  # fmt: skip
    nothing = dict.fromkeys(("left", "right", "top", "bottom"), "")
    assert orientation_letters(None) == orientation_letters(None, ("?", "")) == nothing


def test_pixels_have_patient_coordinates_and_back():
    # Rows 2 mm apart (down = back), columns 0.5 mm apart (right = left of the patient).
    plane = axial(7.0, position=(10.0, 20.0, 7.0), spacing=(2.0, 0.5))
    assert patient_point(plane, 3, 4) == (12.0, 26.0, 7.0)
    assert image_point(plane, (12.0, 26.0, 9.0)) == (3.0, 4.0, 2.0)


def test_the_nearest_slice_holds_the_point():
    stack = [axial(0.0), axial(5.0), axial(10.0), axial(6.0, position=(500.0, 0.0, 6.0))]
    assert nearest_slice((5.0, 5.0, 6.0), stack) == (1, 1.0)


def test_linked_slices_are_at_the_same_place_or_at_a_match():
    stack = [axial(z) for z in (0.0, 5.0, 10.0)]
    assert linked_slice(axial(5.4), stack) == 1
    assert linked_slice(axial(5.4), stack, offset_mm=4.0) == 2
    assert linked_slice(Plane(position=(0, 0, 0), orientation=SAGITTAL), stack) is None
    assert linked_slice(axial(0.0), []) is None


def test_angles_do_not_depend_on_the_side_one_looks_from():
    assert angle_between((0, 0, 1), (0, 0, -1)) == pytest.approx(0)
    assert angle_between((0, 0, 1), (1, 0, 0)) == pytest.approx(90)


def test_a_sagittal_plane_crosses_an_axial_one_in_a_vertical_line():
    # Axial at z = 3, 11 x 11 pixels of 1 mm; sagittal at x = 4, y from 0 on, z from 10 down.
    other = Plane(position=(4.0, 0.0, 10.0), orientation=SAGITTAL, rows=21, columns=11)
    line = reference_line(axial(3.0), other)
    assert line == ((-0.5, 4.0), (10.5, 4.0))


def test_reference_lines_are_cut_to_both_images():
    # The sagittal image begins at y = 5: its outer edge is at 4.5.
    other = Plane(position=(4.0, 5.0, 10.0), orientation=SAGITTAL, rows=21, columns=100)
    assert reference_line(axial(3.0), other) == ((4.5, 4.0), (10.5, 4.0))


def test_planes_that_do_not_meet_have_no_line():
    low = Plane(position=(4.0, 0.0, 100.0), orientation=SAGITTAL, rows=21, columns=11)
    assert reference_line(axial(3.0), low) is None
    beside = Plane(position=(50.0, 0.0, 10.0), orientation=SAGITTAL, rows=21, columns=11)
    assert reference_line(axial(3.0), beside) is None
    below = Plane(position=(0.0, -50.0, 10.0), orientation=CORONAL, rows=21, columns=11)
    assert reference_line(axial(3.0), below) is None


def test_planes_within_ten_degrees_have_no_line():
    tilt = math.radians(9)
    other = Plane(
        position=(0.0, 0.0, 3.0),
        orientation=(1, 0, 0, 0, math.cos(tilt), math.sin(tilt)),
        rows=11,
        columns=11,
    )
    assert reference_line(axial(3.5), other) is None
