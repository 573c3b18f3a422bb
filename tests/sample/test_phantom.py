"""The sample studies: valid DICOM, true geometry, believable values, the same every time."""

from __future__ import annotations

import hashlib
from datetime import date

import imagecodecs
import numpy as np
import pydicom
import pytest
from pydicom.encaps import generate_frames

from opinion_desktop.sample.phantom import write_studies
from opinion_desktop.sample.phantom_case import BIRTH_DATE, DATES, STUDIES, uid
from opinion_desktop.sample.phantom_ct import SIZE, SLICES, volume
from opinion_desktop.sample.phantom_film import BODY_MM, COLUMNS, ROWS, TOP_MM

BY_KEY = {study.key: study for study in STUDIES}
RADIOGRAPHS = ("before", "after", "follow_up")


def pixels(ds):
    (frame,) = generate_frames(ds.PixelData, number_of_frames=1)
    return imagecodecs.jpegls_decode(frame)


@pytest.fixture(scope="module")
def hounsfield():
    return volume()


@pytest.fixture(scope="module")
def films(written):
    return {key: pixels(written.read(key)).astype(float) for key in RADIOGRAPHS}


def at(stack, x, y, z, half=2):
    """Mean HU of a small square around a place in mm."""
    # Slice 0 lies at z = 102 and they are 2 mm apart; column 0 at x = -191.5, row 0 at y = -180.
    index, row, column = round((102 - z) / 2), round(y + 180), round(x + 191.5)
    return stack[index, row - half : row + half + 1, column - half : column + half + 1].mean()


def test_every_study_is_written_and_told(written):
    assert len(written.paths) == 3 + SLICES
    assert SLICES >= 120
    assert {path.parent.name for path in written.paths} == set(BY_KEY)
    assert written.told[0] == (0, 131)
    assert written.told[-1] == (131, 131)
    assert sum(path.stat().st_size for path in written.paths) < 40_000_000


def test_two_runs_write_the_same_bytes(written, tmp_path):
    again = write_studies(tmp_path / "again")

    def digest(paths):
        return [hashlib.sha256(path.read_bytes()).hexdigest() for path in paths]

    assert digest(again) == digest(written.paths)


def test_files_are_not_overwritten(written):
    with pytest.raises(FileExistsError):
        write_studies(written.folder)


def test_writing_stops_when_nobody_wants_it(tmp_path):
    class NotWanted(Exception):
        pass

    def stop(done, total):
        raise NotWanted

    with pytest.raises(NotWanted):
        write_studies(tmp_path / "stopped", stop)
    assert not (tmp_path / "stopped").exists()


def test_all_files_are_of_one_person(written):
    heads = [pydicom.dcmread(path, stop_before_pixels=True) for path in written.paths]
    names = {(str(head.PatientName), head.PatientID, head.PatientBirthDate) for head in heads}
    assert names == {("FAIRWEATHER^ODILE", "SAMPLE-004172", "19590314")}
    assert len({head.SOPInstanceUID for head in heads}) == len(heads)
    assert len({head.StudyInstanceUID for head in heads}) == 4
    assert len({head.SeriesInstanceUID for head in heads}) == 4
    assert len({head.AccessionNumber for head in heads}) == 4


@pytest.mark.parametrize("key", BY_KEY)
def test_a_study_carries_its_date_and_number(written, key):
    ds, study = written.read(key), BY_KEY[key]
    assert ds.StudyDate == ds.ContentDate == study.date.strftime("%Y%m%d")
    assert ds.AccessionNumber == study.accession
    assert ds.Modality == study.modality
    assert ds.file_meta.TransferSyntaxUID == "1.2.840.10008.1.2.4.80"  # JPEG-LS without loss
    assert ds.file_meta.MediaStorageSOPInstanceUID == ds.SOPInstanceUID


def test_the_age_is_that_of_the_day(written):
    # Born 14 March 1959: 65 on 20 January 2025, 66 from 14 March on.
    assert written.read("before").PatientAge == "065Y"
    assert written.read("after").PatientAge == "066Y"


def test_names_of_objects_are_uuids():
    # PS3.5 B.2: 2.25. and the UUID as a number; at most 64 characters, no leading zero.
    name = uid("ct", "study")
    number = int(name.removeprefix("2.25."))
    assert name == f"2.25.{number}"
    assert number < 2**128
    assert len(name) <= 64
    assert (number >> 76) & 0xF == 8  # version: a name by a custom digest
    assert (number >> 62) & 0b11 == 0b10  # variant of RFC 9562
    assert uid("ct", "series") != name


@pytest.mark.parametrize("key", RADIOGRAPHS)
def test_a_radiograph_says_how_it_lies_and_what_a_pixel_is(written, key):
    ds = written.read(key)
    assert ds.SOPClassUID == "1.2.840.10008.5.1.4.1.1.1.1"
    assert list(ds.PatientOrientation) == ["L", "F"]
    assert ds.ViewPosition == "AP"
    assert [float(step) for step in ds.ImagerPixelSpacing] == [0.3, 0.3]
    assert "PixelSpacing" not in ds
    assert float(ds.EstimatedRadiographicMagnificationFactor) == 1.15
    # Source to detector over source to body: 1150 mm / 1000 mm = 1.15.
    assert float(ds.DistanceSourceToDetector) / float(ds.DistanceSourceToPatient) == 1.15
    assert (ds.Rows, ds.Columns) == (ROWS, COLUMNS) == pixels(ds).shape


def test_slices_lie_two_millimetres_apart_from_head_to_feet(written):
    heads = [written.read("ct", number) for number in range(1, SLICES + 1)]
    places = np.array([head.ImagePositionPatient for head in heads], float)
    assert (places[:, :2] == [-191.5, -180.0]).all()
    assert (np.diff(places[:, 2]) == -2.0).all()
    assert all(list(head.ImageOrientationPatient) == [1, 0, 0, 0, 1, 0] for head in heads)
    assert [head.InstanceNumber for head in heads] == list(range(1, SLICES + 1))
    assert len({head.FrameOfReferenceUID for head in heads}) == 1
    assert {tuple(map(float, head.PixelSpacing)) for head in heads} == {(1.0, 1.0)}
    assert {float(head.SliceThickness) for head in heads} == {2.0}


def test_stored_values_are_hounsfield_units_after_rescaling(written, hounsfield):
    for number in (1, 64, SLICES):
        ds = written.read("ct", number)
        stored = pixels(ds)
        assert stored.shape == (SIZE, SIZE)
        units = stored * float(ds.RescaleSlope) + float(ds.RescaleIntercept)
        assert (units == hounsfield[number - 1]).all()
        assert ds.RescaleType == "HU"


@pytest.mark.parametrize(
    ("place", "low", "high"),
    [
        ((0, -175, 0), -1024, -950),  # air above the body
        ((0, 106, -30), -125, -75),  # fat under the skin of the back
        ((-100, 72, 0), 20, 80),  # gluteal muscle, operated side
        ((100, 72, 0), 35, 70),  # gluteal muscle, other side
        ((3, -24, 0), -5, 20),  # bladder
        ((88, 0, 0), 200, 400),  # spongy bone of the other femoral head
        ((124, 0, -140), -80, 60),  # marrow of the other shaft
        ((-125, 0, -60), 2700, 3071),  # stem
        ((-86, 0, 2), 2700, 3071),  # ball
    ],
)
def test_tissue_has_the_density_of_its_kind(hounsfield, place, low, high):
    assert low <= at(hounsfield, *place) <= high


def test_the_shaft_has_a_dense_wall(hounsfield):
    # The left shaft at this level is about 14 mm in radius and its wall about 7 mm thick.
    assert at(hounsfield, 124 + 10.5, 0, -140, half=1) > 900


def test_only_the_right_side_holds_metal(hounsfield):
    metal = hounsfield > 2500
    assert metal[:, :, : SIZE // 2].sum() > 20_000
    assert not metal[:, :, SIZE // 2 :].any()


def test_a_thin_gap_runs_beside_the_upper_stem_alone(hounsfield):
    def darkest_beside(z):
        # Outwards of the stem, from its edge on; right side, so x is negative.
        line = hounsfield[round((102 - z) / 2), 178:183, :].mean(axis=0)
        edge = np.flatnonzero(line[: SIZE // 2] > 2500)[0]
        return line[edge - 4 : edge].min()

    assert darkest_beside(-70) < 350
    assert darkest_beside(-120) > 500  # bone has grown to it there


def film_place(x, z):
    """Row and column of a place in the middle of the body, by the geometry of the detector."""
    return round((TOP_MM - z) / BODY_MM), round(COLUMNS / 2 + x / BODY_MM)


def mean_at(film, x, z, half=8):
    row, column = film_place(x, z)
    return film[row - half : row + half, column - half : column + half].mean()


def test_metal_is_brighter_than_bone_and_bone_brighter_than_flesh(films):
    film = films["after"]
    ball = mean_at(film, -86, 2)
    # The wall of the left shaft lies between these places, whatever the turn of the person.
    shaft_wall = max(mean_at(film, x, -130, half=4) for x in range(105, 125, 2))
    flesh = mean_at(film, 70, -120)
    assert ball > shaft_wall + 500
    assert shaft_wall > flesh + 400


def test_the_implant_is_only_there_after_surgery(films):
    assert mean_at(films["before"], -86, 2) < 3300
    assert mean_at(films["after"], -86, 2) > 3800
    assert mean_at(films["follow_up"], -86, 2) > 3800


def test_the_worn_joint_has_lost_its_gap(films):
    def depth_of_gap(side):
        # Along a line up through the roof of the joint: the dip between head and socket.
        film = films["before"]
        _, column = film_place(side * 92, 0)
        top, bottom = film_place(0, 36)[0], film_place(0, 14)[0]
        line = film[top:bottom, column - 25 : column + 25].mean(axis=1)
        lowest = 10 + line[10:-10].argmin()
        return min(line[:lowest].max(), line[lowest:].max()) - line[lowest]

    assert depth_of_gap(+1) > 4 * max(depth_of_gap(-1), 20)


def test_the_line_beside_the_stem_is_new_at_follow_up(films):
    def darkest(key):
        film = films[key]
        dips = []
        for z in range(-85, -45, 5):
            row = film_place(0, z)[0]
            line = film[row - 4 : row + 4].mean(axis=0)
            left = film_place(-150, 0)[1]
            edge = left + np.flatnonzero(line[left : COLUMNS // 2] > 3300)[0]
            outer = line[edge - 30 : edge - 12].max()
            dips.append(outer - line[edge - 12 : edge].min())
        return np.mean(dips)

    assert darkest("follow_up") > darkest("after") + 250


def test_edges_are_collimated_and_the_side_is_marked(films):
    for film in films.values():
        assert not film[:22].any()
        assert not film[:, -22:].any()
        # The lead letter R stands at the right side of the body: left in the picture.
        assert film[125:173, 75:109].max() > 3500


def test_dates_follow_the_story():
    order = list(DATES.values())
    assert order == sorted(order)
    assert order[0] > BIRTH_DATE
    assert DATES["second_opinion"] == date(2025, 8, 19)
    # Five months and a day after surgery: 18 March to 19 August is 13 + 30 + 31 + 30 + 31 + 19.
    assert (DATES["second_opinion"] - DATES["surgery"]).days == 154
    assert all(
        study.date == DATES[name]
        for study, name in zip(
            STUDIES, ("images_before", "images_after", "images_follow_up", "ct"), strict=True
        )
    )
