"""Series building: the rules S1 to S10 on headers made by hand."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from pydicom import Dataset

from opinion_desktop.domain.studies import FrameGeometry, ImageHeader
from opinion_desktop.imaging.headers import read_header
from opinion_desktop.imaging.series import group
from opinion_desktop.imaging.stacks import natural
from tests.support.dicom import ENHANCED_MR, make_slice, to_bytes

AXIAL = (1.0, 0.0, 0.0, 0.0, 1.0, 0.0)
SAGITTAL = (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)
BASE = ImageHeader(
    sop_class_uid="1.2.840.10008.5.1.4.1.1.4",
    study_uid="S",
    series_uid="A",
    patient_id="P",
    patient_name="Okafor^Anna",
    modality="MR",
    kind="image",
    frames=1,
    rows=256,
    columns=256,
    frame_of_reference_uid="F",
)


def image(number, z=None, orientation=AXIAL, **facts):
    position = None if z is None else (0.0, 0.0, float(z))
    if z is not None and orientation == SAGITTAL:
        position = (float(z), 0.0, 0.0)
    return replace(
        BASE,
        sop_instance_uid=f"I{number}",
        instance_number=number,
        image_position=position,
        image_orientation=orientation if z is not None else None,
        **facts,
    )


def build(*headers):
    """Group headers in a shuffled order; files are named by Instance Number."""
    entries = [(f"IM{header.sop_instance_uid[1:]}", header) for header in headers]
    return group(entries[1::2] + entries[0::2][::-1])


def stacks(*headers):
    (study,) = build(*headers)
    (series,) = study.series
    return series.stacks


def files(stack):
    return [image.file for image in stack.images]


def test_slices_are_in_order_of_position_so_that_numbers_rise():
    # Numbers rise towards the feet here: 3 has the lowest z.
    (stack,) = stacks(image(1, 20), image(2, 15), image(3, 10))
    assert files(stack) == ["IM1", "IM2", "IM3"]
    assert (stack.order, stack.plane, stack.spacing_mm) == ("position", "axial", 5)
    assert stack.positions_mm == (-20, -15, -10)
    assert stack.middle.file == "IM2"


def test_a_wrong_number_does_not_change_the_order():
    # Number 9 lies between 1 and 2.
    (stack,) = stacks(image(1, 0), image(9, 5), image(2, 10), image(3, 15))
    assert files(stack) == ["IM1", "IM9", "IM2", "IM3"]


@pytest.mark.parametrize(
    ("orientation", "expected"),
    [(AXIAL, ["IM7", "IM8", "IM9"]), (SAGITTAL, ["IM7", "IM8", "IM9"])],
)
def test_without_numbers_it_goes_from_feet_to_head_and_right_to_left(orientation, expected):
    headers = [
        replace(image(n, z, orientation), instance_number=None)
        for n, z in ((7, -5), (8, 0), (9, 5))
    ]
    (stack,) = stacks(*headers)
    assert files(stack) == expected


def test_without_positions_numbers_are_compared_as_numbers():
    (stack,) = stacks(*(image(n) for n in (10, 9, 2)))
    assert files(stack) == ["IM2", "IM9", "IM10"]
    assert (stack.order, stack.plane, stack.spacing_mm) == ("number", "", None)


def test_without_anything_file_names_are_read_as_people_do():
    headers = [replace(image(n), instance_number=None) for n in (10, 9)]
    (stack,) = stacks(*headers)
    assert files(stack) == ["IM9", "IM10"]
    assert stack.order == "time"
    assert natural("im10") > natural("IM9")


def test_planes_are_stacks_of_their_own():
    axial = [image(n, n * 5) for n in range(1, 4)]
    sagittal = [image(n + 10, n * 5, SAGITTAL) for n in range(1, 4)]
    found = stacks(*sagittal, *axial)
    assert [(stack.plane, len(stack.images)) for stack in found] == [
        ("axial", 3), ("sagittal", 3),
    ]  # fmt: skip


def test_one_scout_among_slices_is_a_stack_of_its_own():
    found = stacks(*(image(n, n) for n in range(2, 6)), image(1, 0, SAGITTAL))
    assert [(stack.plane, len(stack.images)) for stack in found] == [("sagittal", 1), ("axial", 4)]


@pytest.mark.parametrize(
    "difference",
    [
        {"sop_class_uid": "other"},
        {"image_type": ("DERIVED", "PRIMARY", "M")},
        {"rows": 128},
        {"contrast": "Gd"},
        {"echo_time": 90.0},
        {"b_value": 800.0},
    ],
)
def test_unlike_images_are_not_mixed(difference):
    plain = [image(n, n) for n in (1, 2)]
    other = [replace(image(n, n - 2), **difference) for n in (3, 4)]
    assert [files(stack) for stack in stacks(*plain, *other)] == [["IM1", "IM2"], ["IM3", "IM4"]]


def test_kernels_divide_ct():
    headers = [
        replace(image(n, n % 3), modality="CT", kernel="bone" if n > 3 else "soft")
        for n in range(1, 7)
    ]
    assert [len(stack.images) for stack in stacks(*headers)] == [3, 3]


def test_a_rule_that_gives_single_images_is_not_used():
    headers = [image(n, n, echo_time=float(n)) for n in range(1, 6)]
    assert [len(stack.images) for stack in stacks(*headers)] == [5]


def test_a_rule_that_gives_more_than_eight_stacks_is_not_used():
    headers = [image(n, n, echo_time=float(n % 9)) for n in range(1, 19)]
    assert len(stacks(*headers)) == 1


def test_angled_levels_are_groups_in_order_of_their_first_number():
    def tilted(number, degrees, along):
        angle = math.radians(degrees)
        row = (1.0, 0.0, 0.0)
        column = (0.0, math.cos(angle), math.sin(angle))
        normal = (0.0, -math.sin(angle), math.cos(angle))
        return replace(
            image(number),
            image_orientation=(*row, *column),
            image_position=tuple(part * along for part in normal),
        )

    headers = [tilted(1, 10, 40), tilted(2, 10, 35), tilted(3, -10, 20), tilted(4, -10, 15)]
    (stack,) = stacks(*headers)
    assert files(stack) == ["IM1", "IM2", "IM3", "IM4"]
    assert stack.group_starts == (0, 2)
    assert stack.spacing_mm == 5
    assert not stack.can_cut


def test_the_same_places_again_are_phases():
    headers = [
        image(place + 3 * time + 1, place, trigger_time=100.0 * time)
        for time in range(3)
        for place in range(3)
    ]
    (stack,) = stacks(*headers)
    assert (stack.phases, stack.possible_phases) == (3, 3)
    assert files(stack) == [f"IM{n}" for n in range(1, 10)]
    assert stack.positions_mm == (0, 1, 2) * 3
    assert stack.spacing_mm == 1
    assert stack.middle.file == "IM2"


def test_eight_phases_are_only_offered():
    headers = [
        image(place + 2 * time + 1, place, temporal_position=time + 1)
        for time in range(8)
        for place in range(2)
    ]
    (stack,) = stacks(*headers)
    assert (stack.phases, stack.possible_phases) == (1, 8)
    assert files(stack)[:3] == ["IM1", "IM3", "IM5"]  # all times of the first place


def test_missing_slices_are_counted():
    (stack,) = stacks(*(image(n, n * 2) for n in (1, 2, 3, 7, 8)))
    # 6 mm to 14 mm with 2 mm slices: three are missing after the third.
    assert (stack.gaps, stack.can_cut) == (((2, 3),), False)


def test_ten_even_slices_can_be_cut_and_tilted_gantries_cannot():
    (stack,) = stacks(*(image(n, n) for n in range(10)))
    assert stack.can_cut
    sheared = [replace(image(n, n), image_position=(0.0, 0.3 * n, float(n))) for n in range(10)]
    (stack,) = stacks(*sheared)
    assert not stack.can_cut
    (stack,) = stacks(*(image(n, n, rows=250 + n) for n in range(10)))
    assert not stack.can_cut


def test_images_at_one_place_have_no_spacing():
    (stack,) = stacks(image(1, 5), image(2, 5))
    assert (stack.spacing_mm, stack.gaps) == (None, ())


def test_radiographs_are_one_stack():
    headers = [replace(image(n), modality="DX", rows=100 * n) for n in (1, 2)]
    assert [files(stack) for stack in stacks(*headers)] == [["IM1", "IM2"]]


def test_films_are_stacks_of_their_own_in_file_order():
    film = replace(image(2), kind="film", frames=3)
    (study,) = build(film, image(1))
    (series,) = study.series
    assert series.kind == "image"
    assert [(len(s.images), s.order) for s in series.stacks] == [(1, "number"), (3, "frame")]
    assert [entry.frame for entry in series.stacks[1].images] == [0, 1, 2]
    (study,) = build(film)
    assert study.series[0].kind == "film"


def enhanced(*frames):
    return replace(
        image(1), frames=len(frames), sop_class_uid=ENHANCED_MR, frame_geometry=tuple(frames)
    )


def at(z, *values, stack="1", time=0):
    return FrameGeometry(
        position=(0.0, 0.0, float(z)),
        orientation=AXIAL,
        index_values=values,
        stack_id=stack,
        time_index=time,
    )


def test_shuffled_frames_are_in_order_of_their_place():
    (stack,) = stacks(enhanced(at(10, 1, 3), at(0, 1, 1), at(5, 1, 2)))
    assert [entry.frame for entry in stack.images] == [1, 2, 0]
    assert stack.files == ("IM1",)


def test_stack_ids_and_times_divide_frames():
    frames = [at(z, z, time, stack=name, time=time)
              for name in "ab" for time in (2, 1) for z in (1, 2)]  # fmt: skip
    found = stacks(enhanced(*frames))
    assert [[entry.frame for entry in stack.images] for stack in found] == [
        [2, 3, 0, 1], [6, 7, 4, 5],
    ]  # fmt: skip
    assert [stack.phases for stack in found] == [2, 2]


def test_frames_without_places_follow_their_index():
    frames = [FrameGeometry(index_values=(n,)) for n in (3, 1, 2)]
    (stack,) = stacks(enhanced(*frames))
    assert [entry.frame for entry in stack.images] == [1, 2, 0]
    assert stack.order == "frame"


def test_enhanced_objects_are_read_frame_by_frame():
    def groups(z, number):
        frame, place, content = Dataset(), Dataset(), Dataset()
        place.ImagePositionPatient = [0, 0, z]
        content.StackID, content.DimensionIndexValues = "1", [1, number]
        frame.PlanePositionSequence, frame.FrameContentSequence = [place], [content]
        return frame

    shared, turn, size, value = Dataset(), Dataset(), Dataset(), Dataset()
    turn.ImageOrientationPatient = list(AXIAL)
    size.PixelSpacing = [0.5, 0.25]
    value.RescaleSlope, value.RescaleIntercept = 2, 1
    shared.PlaneOrientationSequence, shared.PixelMeasuresSequence = [turn], [size]
    shared.PixelValueTransformationSequence = [value]
    data = make_slice(np.zeros((2, 4, 4), "u2"), frames=2, SOPClassUID=ENHANCED_MR, Modality="MR")
    data.PerFrameFunctionalGroupsSequence = [groups(7, 2), groups(3, 1)]
    data.SharedFunctionalGroupsSequence = [shared]
    content = to_bytes(data)
    header = read_header(content)
    assert header.kind == "image"
    assert [frame.position[2] for frame in header.frame_geometry] == [7, 3]
    assert header.frame_geometry[0].index_values == (1, 2)
    assert (header.pixel_spacing, header.spacing_kind) == ((0.5, 0.25), "patient")
    (study,) = group([("file", header)])
    assert [entry.frame for entry in study.series[0].stacks[0].images] == [1, 0]
    from opinion_desktop.imaging.frames import decode  # noqa: PLC0415

    stages = decode(content, 1).stages
    assert (stages.slope, stages.position, stages.spacing.mm) == (2, (0, 0, 3), (0.5, 0.25))


def test_helpers_are_last_and_never_paired():
    headers = [
        replace(image(1), series_uid="L", series_number=1, image_type=("ORIGINAL", "PRIMARY", "LOCALIZER")),  # noqa: E501
        replace(image(2), series_uid="D", series_number=2, series_description="Dose Report"),
        replace(image(3), series_uid="T", series_number=9, series_description="Sag T2"),
        replace(image(4), series_uid="C", series_number=3, sop_class_uid="1.2.840.10008.5.1.4.1.1.7"),  # noqa: E501
        replace(image(5), series_uid="R", series_number=0, kind="report", modality="SR", frames=0),
    ]  # fmt: skip
    (study,) = build(*headers)
    assert [series.uid for series in study.series] == ["T", "L", "D", "C", "R"]
    assert [series.stacks[0].can_match for series in study.series] == [True] + [False] * 4


def test_one_uid_with_two_patients_or_modalities_gives_two_entries():
    other = replace(image(2), patient_id="Q")
    assert [study.patient_id for study in build(image(1), other)] == ["P", "Q"]
    (study,) = build(image(1), replace(image(2), modality="CT"))
    assert sorted(series.modality for series in study.series) == ["CT", "MR"]


def test_a_name_with_other_marks_is_the_same_person():
    assert len(build(image(1), replace(image(2), patient_name="OKAFOR Anna"))) == 1
    assert len(build(image(1), replace(image(2), patient_name="OKAFOR^Ben"))) == 2


def test_studies_are_in_order_of_their_date():
    from datetime import date  # noqa: PLC0415

    late = replace(image(1), study_uid="B", study_date=date(2024, 1, 2))
    early = replace(image(2), study_uid="C", study_date=date(2023, 1, 2))
    assert [study.uid for study in build(late, early)] == ["C", "B"]
