"""Studies, stacks and looks as values, and the problems of single images."""

from __future__ import annotations

import pickle

import pytest

from opinion_desktop.domain import image_problems
from opinion_desktop.domain.image_problems import (
    ImageDamaged,
    ImageProblem,
    ImageTooLarge,
    SyntaxUnsupported,
)
from opinion_desktop.domain.studies import FramePlace, ImageHeader, ImageRef, Look, Series, Stack


def refs(*names):
    return tuple(ImageRef(file=name, sop_instance_uid="1") for name in names)


def test_the_middle_of_a_stack_is_in_its_first_phase():
    assert Stack(images=refs(*"abcde")).middle.file == "c"
    assert Stack(images=refs(*"abcdef"), phases=2).middle.file == "b"


def test_files_are_named_once_in_display_order():
    stack = Stack(images=refs("b", "b", "a"))
    assert stack.files == ("b", "a")
    series = Series(uid="1", stacks=(stack, Stack(images=refs("c", "a"))))
    assert series.files == ("b", "a", "c")
    assert len(series.images) == 5


def test_a_place_knows_how_many_bytes_are_there():
    assert FramePlace(pieces=((10, 5), (30, 7)), transfer_syntax="1").length == 12


def test_only_objects_that_could_be_read_are_medical():
    assert Look(kind="dicom", header=ImageHeader()).is_medical
    assert not Look(kind="dicom", problem="damaged").is_medical
    assert not Look(kind="dicomdir", header=ImageHeader()).is_medical


@pytest.mark.parametrize(
    ("problem", "code", "text"),
    [
        (ImageDamaged("sequences"), "damaged", "ImageDamaged(place='sequences')"),
        (ImageTooLarge(columns=9, rows=8), "too_large", "ImageTooLarge(columns=9, rows=8)"),
        (
            SyntaxUnsupported("1.2", "MPEG2"),
            "unsupported_syntax",
            "SyntaxUnsupported(uid='1.2', name='MPEG2')",
        ),
    ],
)
def test_problems_have_a_code_and_travel_with_their_facts(problem, code, text):
    back = pickle.loads(pickle.dumps(problem))
    assert (back.code, str(back)) == (code, text)


def test_every_image_problem_has_a_code():
    classes = [c for c in vars(image_problems).values() if isinstance(c, type)]
    own = [c for c in classes if issubclass(c, ImageProblem)]
    assert len(own) == 9
    assert all(c.code for c in own)
