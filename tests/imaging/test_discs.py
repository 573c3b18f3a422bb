"""Discs, render and inspect: built trees, a directory file of our own, counts by hand."""

from __future__ import annotations

import json
from dataclasses import replace

import imagecodecs
import numpy as np
import pytest
from pydicom import Dataset

from opinion_desktop.imaging import discs
from opinion_desktop.imaging.discs import compare, is_directory_name, is_safe, read_directory
from opinion_desktop.imaging.frames import decode
from opinion_desktop.imaging.inspect import inspect
from opinion_desktop.imaging.render import compose, render, thumbnail, write_png
from opinion_desktop.imaging.report_words import REPORT_WORDS, words_of
from tests.support import dicom
from tests.support.dicom import make_object, make_slice, ramp, to_bytes

DIRECTORY_CLASS = "1.2.840.10008.1.3.10"


def record(kind, file=None, uid=None):
    item = Dataset()
    item.OffsetOfTheNextDirectoryRecord = 0
    item.RecordInUseFlag = 0xFFFF
    item.OffsetOfReferencedLowerLevelDirectoryEntity = 0
    item.DirectoryRecordType = kind
    if file:
        item.ReferencedFileID = file.split("/")
    if uid:
        item.ReferencedSOPInstanceUIDInFile = uid
    return item


def directory(files, *, linked=True, top="PATIENT", syntax=dicom.EXPLICIT):
    """Build a DICOMDIR: a patient, a study, a series, then one record for each file."""
    records = [record(top), record("STUDY"), record("SERIES")]
    records += [record("IMAGE", file, f"2.25.{n}") for n, file in enumerate(files)]
    data = Dataset()
    data.SOPClassUID, data.SOPInstanceUID = DIRECTORY_CLASS, "2.25.9"
    data.OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity = 0
    data.DirectoryRecordSequence = records
    content = to_bytes(data, syntax)
    if linked:
        # Items begin where their item tags are: read the places from what was written.
        from opinion_desktop.imaging.opening import open_object  # noqa: PLC0415

        with open_object(content) as opened:
            begins = [item.begin for item in opened.data.items(0x00041220)]
        data.OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity = begins[0]
        for n in range(2):
            records[n].OffsetOfReferencedLowerLevelDirectoryEntity = begins[n + 1]
        if files:
            records[2].OffsetOfReferencedLowerLevelDirectoryEntity = begins[3]
        for n in range(3, len(records) - 1):
            records[n].OffsetOfTheNextDirectoryRecord = begins[n + 1]
        content = to_bytes(data, syntax)
    return content


def put(folder, name, content):
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def slice_bytes(number, **facts):
    return to_bytes(
        make_slice(
            position_mm=float(number),
            SOPInstanceUID=f"2.25.{number}",
            InstanceNumber=number,
            **facts,
        )
    )


@pytest.fixture
def disc(tmp_path):
    """Four images, a viewer, a page, a letter, beside a list that names them."""
    for number in range(4):
        put(tmp_path, f"IMAGES/IM{number}", slice_bytes(number))
    put(tmp_path, "AUTORUN.INF", b"[autorun]\r\nopen=viewer.exe")
    put(tmp_path, "VIEWER/VIEWER.EXE", b"MZ\x90\0")
    put(tmp_path, "INDEX.HTM", b"<html></html>")
    put(tmp_path, "LETTER.PDF", b"%PDF-1.4")
    put(tmp_path, "DICOMDIR", directory([f"IMAGES/IM{n}" for n in range(4)]))
    return tmp_path


def codes(result):
    return sorted(problem["code"] for problem in result["problems"])


def test_a_whole_disc_is_counted_file_by_file(disc):
    seen = []
    result = inspect(disc, progress=lambda done, total, name: seen.append((done, total, name)))
    assert result["kind"] == "disc"
    assert result["counts"] == {
        "files": 9, "images": 4, "frames": 4, "documents": 1, "other_objects": 0,
        "unreadable": 0, "directories": 1, "not_medical": 3, "duplicates": 0, "problems": 0,
    }  # fmt: skip
    assert result["dicomdir"] == {"state": "used", "records": 7, "missing": 0, "not_listed": 0}
    (patient,) = result["patients"]
    assert (patient["name"], patient["id"]) == ("Okafor^Anna", "P1")
    (stack,) = patient["studies"][0]["series"][0]["stacks"]
    assert stack["files"] == [f"IMAGES/IM{n}" for n in range(4)]
    assert (stack["plane"], stack["images"], stack["order"]) == ("axial", 4, "position")
    assert (stack["spacing_mm"], len(seen), seen[0][1]) == (1, 9, 9)
    assert json.loads(json.dumps(result)) == result


@pytest.mark.parametrize("syntax", [dicom.IMPLICIT, dicom.BIG_ENDIAN])
def test_a_directory_in_another_encoding_is_used(disc, syntax):
    content = directory([f"IMAGES/IM{n}" for n in range(4)], syntax=syntax)
    put(disc, "DICOMDIR", content)
    assert inspect(disc)["dicomdir"]["state"] == "used"


@pytest.mark.parametrize(
    ("content", "state", "told"),
    [
        (directory([f"IMAGES/IM{n}" for n in range(4)], linked=False), "partly", ["directory_unusable"]),  # noqa: E501
        (directory(["IMAGES/IM0"], top="PATIENTS"), "ignored", ["directory_unusable"]),
        (directory([f"IMAGES/IM{n}" for n in range(3)]), "used", ["not_listed"]),
        (directory([f"IMAGES/IM{n}" for n in range(4)])[:700], "partly", ["directory_unusable"]),
    ],
    ids=["unlinked", "no patient", "short", "cut"],
)  # fmt: skip
def test_a_broken_directory_never_hides_an_image(disc, content, state, told):
    put(disc, "DICOMDIR", content)
    result = inspect(disc)
    assert result["counts"]["images"] == 4
    assert result["dicomdir"]["state"] == state
    assert codes(result) == told


def test_a_directory_that_is_none_is_ignored(disc):
    put(disc, "DICOMDIR", b"\0\1\2nothing")
    result = inspect(disc)
    assert result["dicomdir"] == {"state": "ignored", "records": 0, "missing": 0, "not_listed": 4}
    put(disc, "DICOMDIR", to_bytes(make_object()))
    assert read_directory(disc / "DICOMDIR").state == "ignored"


def test_an_empty_directory_lists_nothing(disc):
    data = Dataset()
    data.SOPClassUID, data.SOPInstanceUID = DIRECTORY_CLASS, "2.25.9"
    data.DirectoryRecordSequence = []
    put(disc, "DICOMDIR", to_bytes(data))
    result = inspect(disc)
    assert (result["dicomdir"]["state"], codes(result)) == ("ignored", ["not_listed"])


def test_names_are_matched_without_case_version_or_dot(tmp_path):
    put(tmp_path, "images/im0;1", b"")
    put(tmp_path, "images/Im1.", b"")
    content = directory(["IMAGES/IM0", "IMAGES/IM1", "IMAGES/IM2"])
    listed = compare(read_directory(content), tmp_path)
    assert [path.name for path in listed.paths] == ["im0;1", "Im1."]
    assert listed.missing == ("IMAGES/IM2",)


def test_missing_files_are_counted_once(disc):
    (disc / "IMAGES/IM3").unlink()
    result = inspect(disc)
    assert codes(result) == ["missing_from_disc"]
    assert result["problems"][0]["words"].startswith("The disc's list names 1 files")


@pytest.mark.parametrize("name", ["../IM0", "C:/IM0", "/IM0", "A\\0B", "./IM0", ".. /IM0"])
def test_names_that_leave_the_folder_are_not_followed(name):
    assert not is_safe(tuple(name.split("/")))


def test_unsafe_names_are_told(tmp_path):
    put(tmp_path, "IM0", slice_bytes(0))
    inner = tmp_path / "disc"
    put(inner, "DICOMDIR", directory(["XX/IM0", "IM1"]).replace(b"XX\\IM0", b"..\\IM0"))
    put(inner, "IM1", slice_bytes(1))
    result = inspect(inner)
    assert codes(result) == ["unsafe_name"]
    assert result["counts"]["images"] == 1
    assert is_safe(("IMAGES", "IM0"))
    assert not is_safe(())


def test_links_are_not_followed(disc):
    (disc / "loop").symlink_to(disc)
    (disc / "link").symlink_to(disc / "IMAGES/IM0")
    assert inspect(disc)["counts"]["files"] == 9
    listed = compare(read_directory(directory(["LOOP/IMAGES/IM0", "NONE/X"])), disc)
    assert listed.missing == ("LOOP/IMAGES/IM0", "NONE/X")


def test_files_of_a_folder_come_before_its_folders(tmp_path):
    for name in ("a/1", "z", "b/2", "f10", "f9"):
        put(tmp_path, name, b"x")
    names = [path.relative_to(tmp_path).as_posix() for path in discs.files_below(tmp_path)]
    assert names == ["f9", "f10", "z", "a/1", "b/2"]
    assert list(discs.files_below(tmp_path / "gone")) == []


@pytest.mark.parametrize("name", ["DICOMDIR", "dicomdir", "DICOMDIR.", "DICOMDIR;1"])
def test_directories_are_known_by_their_name(name):
    assert is_directory_name(name)
    assert not is_directory_name("DICOMDIR-old")


def test_circles_in_a_directory_end():
    content = bytearray(directory(["A"]))
    # The last record leads back to the first: its next-offset is that of the root.
    first = content.index(b"\x04\0\0\x12UL") + 8
    last = content.rindex(b"\x04\0\0\x14UL") + 8
    content[last : last + 4] = content[first : first + 4]
    assert read_directory(bytes(content)).state == "used"


def test_equal_files_are_duplicates_and_unlike_ones_are_kept(tmp_path):
    put(tmp_path, "A", slice_bytes(1))
    put(tmp_path, "B", slice_bytes(1))
    put(tmp_path, "C", slice_bytes(1, PatientComments="changed"))
    result = inspect(tmp_path)
    assert (result["counts"]["images"], result["counts"]["duplicates"]) == (2, 1)
    assert codes(result) == ["other_copy"]
    assert result["problems"][0]["path"] == "C"


def test_every_file_has_a_place_in_the_counts(tmp_path):
    put(tmp_path, "cut", slice_bytes(5)[:-50])
    put(tmp_path, "broken", b"\0" * 128 + b"DICM" + b"\xff" * 40)
    put(tmp_path, "report", to_bytes(make_object(SOPClassUID="1.2.840.10008.5.1.4.1.1.88.33")))
    put(
        tmp_path,
        "pdf",
        to_bytes(make_object(SOPClassUID="1.2.840.10008.5.1.4.1.1.104.1", SOPInstanceUID="2.25.8")),
    )
    put(tmp_path, "note.txt", b"hello")
    counts = inspect(tmp_path)["counts"]
    assert counts["files"] == 5
    parts = ("images", "documents", "other_objects", "unreadable", "directories", "not_medical")
    assert sum(counts[part] for part in parts) + counts["duplicates"] == 5
    assert codes(inspect(tmp_path)) == ["damaged", "not_displayable", "truncated"]


def test_one_file_says_what_it_is(tmp_path):
    data = make_slice(
        position_mm=1, WindowCenter=40, WindowWidth=400, LossyImageCompression="01",
        LossyImageCompressionRatio=20,
    )  # fmt: skip
    result = inspect(put(tmp_path, "IM", to_bytes(data)))
    assert result["kind"] == "dicom"
    facts = result["object"]
    assert facts["windows"] == [{"center": 40, "width": 400, "name": "", "function": "LINEAR"}]
    assert facts["orientation"] == {"left": "R", "right": "L", "top": "A", "bottom": "P"}
    assert facts["spacing"] == {"mm": [1, 1], "kind": "patient", "magnification": None}
    assert (facts["unit"], facts["lossy"], facts["lossy_ratio"]) == ("HU", True, 20)
    assert (facts["cine"], facts["overlays"], facts["shutter"]) == (None, None, None)
    assert json.loads(json.dumps(result)) == result


def test_one_film_has_a_rate_and_one_shutter_a_shape(tmp_path):
    data = make_slice(np.zeros((2, 4, 4), "u1"), frames=2, FrameTimeVector=[0, 50])
    data.ShutterShape, data.CenterOfCircularShutter = "CIRCULAR", [2, 2]
    data.RadiusOfCircularShutter = 1
    facts = inspect(put(tmp_path, "IM", to_bytes(data)))["object"]
    assert facts["cine"] == {"fps": 20, "frame_times_ms": [0, 50]}
    assert facts["shutter"] == ["CIRCULAR"]


def test_one_file_that_is_no_object_has_no_facts(tmp_path):
    result = inspect(put(tmp_path, "x.pdf", b"%PDF-1.4"))
    assert (result["kind"], result["object"]) == ("pdf", None)
    report = put(tmp_path, "r", to_bytes(make_object(SOPClassUID="1.2.840.10008.5.1.4.1.1.88.33")))
    assert inspect(report)["object"]["rows"] is None


def test_one_file_is_tried_so_that_damage_in_its_pixels_is_told(tmp_path):
    content = dicom.pack(make_slice(ramp()), [b"\xff\x4f\xff\x51nonsense"], dicom.JPEG_2000)
    result = inspect(put(tmp_path, "IM", content))
    assert (codes(result), result["counts"]["problems"]) == (["damaged"], 1)


def test_a_picture_is_rendered_and_written_as_png():
    content = to_bytes(make_slice(np.array([[0, 50, 100]], "u2")))
    picture = render(content)
    assert picture.tolist() == [[0, 128, 255]]
    assert np.array_equal(imagecodecs.png_decode(write_png(picture)), picture)
    # LINEAR 50/101: (50 - 49.5) / 100 + 0.5 = 0.505 -> 128.8; narrow widths are exact.
    assert render(content, 1, (50, 101)).tolist() == [[1, 129, 255]]
    assert render(content, 1, (50, 0.5)).tolist() == [[0, 128, 255]]


def test_rows_that_are_missing_are_hatched():
    pixels = np.full((40, 40), 200, "u2")
    pixels[0] = 100
    picture = render(to_bytes(make_slice(pixels))[: -40 * 2 * 20])
    assert (picture[1:20] == 255).all()
    assert (picture[0] == 0).all()  # missing rows, read as 0, do not count for the window
    assert set(np.unique(picture[20:])) == {0, 96}


def test_thumbnails_are_small_and_square():
    frame = to_bytes(make_slice(ramp(400, 300), PixelSpacing=[2, 1]))
    small = thumbnail(frame, size=100)
    assert max(small.shape) <= 100
    assert small.shape[0] > 2 * small.shape[1]
    assert thumbnail(to_bytes(make_slice(np.zeros((9, 9, 3), "u1")))).shape == (9, 9, 3)


def test_composing_leaves_the_frame_as_it_is():
    frame = decode(to_bytes(make_slice(ramp(4, 4))))
    before = frame.pixels.copy()
    compose(replace(frame), invert=True)
    assert np.array_equal(frame.pixels, before)


def test_words_have_their_facts_and_missing_ones_show():
    assert words_of("no_pixels", file="IM1") == "IM1 has no picture in it."
    assert "?" in words_of("unsupported_syntax", file="IM1")
    assert all(text.endswith(".") for text in REPORT_WORDS.values())
