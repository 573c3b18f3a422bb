"""Headers: content decides what a file is; odd forms open, broken values are kept as sent."""

from __future__ import annotations

import pickle
import struct
import zlib
from datetime import date

import numpy as np
import pytest
from pydicom import Dataset

from opinion_desktop.domain.image_problems import ImageDamaged, ImageTooLarge, NotDicom
from opinion_desktop.imaging.elements import Coding, decode_text, parse
from opinion_desktop.imaging.frames import decode
from opinion_desktop.imaging.headers import look, looks, read_header
from opinion_desktop.imaging.opening import open_object
from opinion_desktop.imaging.sniff import jpeg_segments, kind_of_bytes, stream_family, stream_size
from opinion_desktop.imaging.sources import FileSource, InflatedSource
from tests.support import dicom
from tests.support.dicom import envelope, make_object, make_slice, padded, ramp, to_bytes

PLAIN = (dicom.IMPLICIT, dicom.EXPLICIT, dicom.BIG_ENDIAN, dicom.DEFLATED)


def facts():
    return make_slice(
        position_mm=12.5,
        StudyDate="20240312",
        PatientBirthDate="19610704",
        SeriesNumber="3",
        InstanceNumber="17",
        SeriesDescription="Thorax",
        WindowCenter=["40", "400"],
    )


@pytest.mark.parametrize("syntax", PLAIN)
@pytest.mark.parametrize("preamble", [True, False])
def test_every_encoding_gives_the_same_header(syntax, preamble):
    if syntax == dicom.DEFLATED and not preamble:
        pytest.skip("without file meta nothing says that it is deflated")
    header = read_header(to_bytes(facts(), syntax, preamble=preamble))
    assert header.transfer_syntax == syntax
    assert (header.patient_name, header.patient_id) == ("Okafor^Anna", "P1")
    assert (header.study_date, header.birth_date) == (date(2024, 3, 12), date(1961, 7, 4))
    assert (header.series_number, header.instance_number) == (3, 17)
    assert (header.rows, header.columns, header.frames, header.kind) == (8, 8, 1, "image")
    assert header.image_position == (0, 0, 12.5)
    assert (header.pixel_spacing, header.spacing_kind) == ((1, 1), "patient")
    assert header.flags == ()


def test_headers_travel_between_processes():
    seen = look(to_bytes(facts()))
    assert pickle.loads(pickle.dumps(seen)) == seen


@pytest.mark.parametrize("real", [dicom.IMPLICIT, dicom.EXPLICIT, dicom.BIG_ENDIAN])
@pytest.mark.parametrize("said", [dicom.IMPLICIT, dicom.EXPLICIT, dicom.BIG_ENDIAN, dicom.DEFLATED])
def test_the_data_win_over_the_declared_transfer_syntax(said, real):
    content = envelope(facts(), said) + to_bytes(facts(), real, preamble=False)
    header = read_header(content)
    assert header.transfer_syntax == real
    assert header.flags == (() if said == real else ("wrong_syntax",))
    assert np.array_equal(decode(content).pixels, ramp())


def test_compressed_pixels_in_implicit_elements_keep_their_syntax():
    data = facts()
    content = envelope(data, dicom.JPEG_LS) + to_bytes(data, dicom.IMPLICIT, preamble=False)
    assert read_header(content).transfer_syntax == dicom.JPEG_LS
    # The pixels are plain all the same.
    assert np.array_equal(decode(content).pixels, ramp())


def test_a_meta_header_in_big_endian_or_after_a_lost_preamble_is_read():
    body = to_bytes(facts(), dicom.BIG_ENDIAN, preamble=False)
    uid = padded(dicom.BIG_ENDIAN.encode())
    meta = struct.pack(">HH2sH", 2, 0x10, b"UI", len(uid)) + uid
    assert read_header(b"\0" * 128 + b"DICM" + meta + body).patient_id == "P1"
    assert read_header(to_bytes(facts())[128:]).patient_id == "P1"


def test_a_deflate_bomb_is_damaged(monkeypatch):
    source = InflatedSource(dicom.deflate(b"\0" * 10_000_000), cap=1_000_000)
    with pytest.raises(ImageDamaged):
        source.window(900_000, 200_000)
    with pytest.raises(ImageDamaged):
        InflatedSource(b"\xff\xff\xff\xff")


def test_a_cut_deflate_stream_keeps_what_came_before():
    content = to_bytes(make_slice(np.random.default_rng(1).integers(0, 99, (200, 200), "u2")), dicom.DEFLATED)  # fmt: skip # noqa: E501
    frame = decode(content[: len(content) // 2])
    assert 0 < frame.stages.complete_rows < 200


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (b"", "empty"), (b"%PDF-1.4", "pdf"), (b"\n\n%PDF-1.4", "pdf"),
        (b"\xff\xd8\xff\xe0", "jpeg"), (b"\x89PNG\r\n\x1a\n", "png"), (b"II*\0", "tiff"),
        (b"RIFF1234WEBP", "webp"), (b"\0\0\0\x18ftypheic", "heic"), (b"PK\3\4", "zip"),
        (b"{\\rtf1", "rtf"), (b"MZ\x90", "junk"), (b"<!DOCTYPE html>", "html"),
        (b"[autorun]\r\n", "junk"), (b"Dear Ms Okafor", "text"), (b"\0\1\2\3" * 50, "junk"),
        ("Café".encode("latin-1"), "text"), (b"\0" * 128 + b"DIC", "junk"),
    ],
)  # fmt: skip
def test_content_decides_what_other_files_are(head, kind):
    assert kind_of_bytes(head) == kind
    assert look(head).kind == kind
    with pytest.raises(NotDicom) as caught:
        read_header(head)
    assert caught.value.kind == kind


def test_looking_at_files_never_raises(tmp_path):
    picture, letter = tmp_path / "I", tmp_path / "T"
    picture.write_bytes(to_bytes(facts()))
    letter.write_bytes(b"text")
    seen = looks((picture, letter, tmp_path / "gone"))
    assert [(s.kind, s.problem, s.is_medical) for s in seen] == [
        ("dicom", None, True), ("text", None, False), ("dicom", "damaged", False),
    ]  # fmt: skip


def test_files_are_read_in_windows(tmp_path):
    path = tmp_path / "large"
    data = facts()
    data.add_new(0x00291010, "OB", b"\7" * 50_000)  # pushes later elements behind the first read
    data.PatientComments = "x"
    path.write_bytes(to_bytes(data))
    assert read_header(path).rows == 8
    assert np.array_equal(decode(path).pixels, ramp())
    with FileSource(path) as source:
        assert source.take(60_000, 10**6) == path.read_bytes()[60_000:]
        assert source.take(path.stat().st_size + 5, 10) == b""


def test_a_marked_file_without_uids_is_damaged_unless_it_has_a_picture():
    data = Dataset()
    data.PatientName = "X"
    content = b"\0" * 128 + b"DICM" + to_bytes_plain(data)
    assert look(content) == look(content)
    assert (look(content).kind, look(content).problem) == ("dicom", "damaged")
    assert look(b"\x08\0\x05\0CS\x0a\0ISO_IR 100").kind == "junk"
    picture = make_slice()
    del picture.SOPClassUID, picture.SOPInstanceUID
    content = b"\0" * 128 + b"DICM" + to_bytes_plain(picture)
    assert np.array_equal(decode(content).pixels, ramp())


def to_bytes_plain(data):
    data.SOPClassUID = getattr(data, "SOPClassUID", "") or ""
    data.SOPInstanceUID = getattr(data, "SOPInstanceUID", "") or ""
    return to_bytes(data, preamble=False)


def replaced(content, keyword_text, by):
    assert len(keyword_text) == len(by)
    assert keyword_text in content
    return content.replace(keyword_text, by)


def test_bad_values_are_kept_out_and_never_stop_the_file():
    content = replaced(to_bytes(facts()), b"20240312", b"20241399")
    content = replaced(content, b"19610704", b"1961.7.4")
    content = replaced(content, b"2.25.100", b"2.25.ABC")
    header = read_header(content)
    assert header.study_date is None
    assert header.study_uid == "2.25.ABC"
    assert header.instance_number == 17
    old = read_header(replaced(to_bytes(facts()), b"20240312", b"2024-1-2"))
    assert old.study_date is None


def test_dates_of_the_old_form_are_dates():
    data = facts()
    content = to_bytes(data)
    at = content.index(b"20240312")
    content = content[: at - 2] + b"\x0a\0" + b"2024.03.12" + content[at + 8 :]
    assert read_header(content).study_date == date(2024, 3, 12)


@pytest.mark.parametrize(
    ("charset", "name", "raw"),
    [
        ("ISO_IR 192", "Žižka^Jan", "Žižka^Jan".encode()),
        ("ISO_IR 100", "Müller^Jörg", "Müller^Jörg".encode("latin-1")),
        ("ISO_IR 144", "Жук", "Жук".encode("iso8859-5")),
        ("", "Müller", "Müller".encode("latin-1")),
        ("NONSENSE", "Müller", "Müller".encode("latin-1")),
    ],
)
def test_names_show_in_their_alphabet(charset, name, raw):
    data = facts()
    content = to_bytes(data, preamble=False)
    uids = b"\x08\0\x05\0CS" + struct.pack("<H", len(padded(charset.encode())))
    value = padded(raw)
    at = content.index(b"\x10\0\x10\0PN")
    end = content.index(b"\x10\0\x20\0LO")
    person = b"\x10\0\x10\0PN" + struct.pack("<H", len(value)) + value
    content = uids + padded(charset.encode()) + content[:at] + person + content[end:]
    assert read_header(envelope(data, dicom.EXPLICIT) + content).patient_name == name


def test_names_with_escapes_are_decoded():
    # Yamada in three groups, the second by ISO 2022 IR 87 (PS3.5 H.3.1).
    raw = b"Yamada^Tarou=\x1b$B;3ED\x1b(B^\x1b$BB@O:\x1b(B"
    assert decode_text(raw, ("iso8859", "iso2022_jp")).startswith("Yamada^Tarou=山田^太郎")
    assert decode_text(b"\xff\xfe", ("utf8",)) == "ÿþ"


def test_nesting_deeper_than_64_is_damaged():
    # (0040,A730) SQ, undefined length, one item, 500 times.
    opening = b"\x40\0\x30\xa7SQ\0\0\xff\xff\xff\xff\xfe\xff\0\xe0\xff\xff\xff\xff" * 500
    content = to_bytes(make_object()) + opening
    assert look(content).problem == "damaged"
    with pytest.raises(ImageDamaged):
        read_header(content)


def test_stray_items_among_the_elements_are_skipped():
    content = to_bytes(facts())
    at = content.index(b"\x10\0\x20\0LO")
    stray = b"\xfe\xff\x0d\xe0\0\0\0\0"
    assert read_header(content[:at] + stray + content[at:]).patient_id == "P1"


def test_sequences_of_undefined_length_are_walked_and_cut_ones_end_the_pass():
    item = Dataset()
    item.CodeValue = "1"
    inner = Dataset()
    inner.CodeMeaning = "deep"
    item.ConceptNameCodeSequence = [inner]
    data = make_object(ProcedureCodeSequence=[item, item])
    for sequence in (data["ProcedureCodeSequence"], item["ConceptNameCodeSequence"]):
        sequence.is_undefined_length = True
    item.is_undefined_length_sequence_item = True
    content = to_bytes(data)
    with open_object(content) as opened:
        items = opened.data.items(0x00081032)
        assert [entry.item(0x0040A043).text(0x00080104) for entry in items] == ["deep"] * 2
        assert opened.data.item(0x00081032, 1).uid(0x00080100) == "1"
        assert opened.data.item(0x00081032, 2) is None
        assert opened.data.item(0x00104000) is None
    cut = content[: content.index(b"deep") + 2]
    assert "truncated" in read_header(cut).flags


def test_unknown_sequences_are_implicit_inside():
    # (0029,1010) UN of undefined length holds implicit elements (PS3.5 6.2.2).
    inside = struct.pack("<HHI", 0x0008, 0x0104, 4) + b"mine"
    item = b"\xfe\xff\0\xe0" + struct.pack("<I", len(inside)) + inside
    element = b"\x08\0\x99\x99UN\0\0\xff\xff\xff\xff" + item + b"\xfe\xff\xdd\xe0\0\0\0\0"
    body = to_bytes(make_object(), preamble=False)
    at = body.index(b"\x10\0\x10\0PN")
    content = envelope(make_object(), dicom.EXPLICIT) + body[:at] + element + body[at:]
    assert read_header(content).patient_id == "P1"
    # A sequence without delimiter or items is left at once.
    broken = b"\x08\0\x99\x99UN\0\0\xff\xff\xff\xff"
    content = envelope(make_object(), dicom.EXPLICIT) + body[:at] + broken + body[at:]
    assert read_header(content).patient_id == "P1"


def test_numbers_are_read_whatever_they_are_written_in():
    data = make_object()
    content = to_bytes(data) + (
        b"\x18\0\x50\0DS\x06\0" + b"2,5 \0\0"  # a decimal comma
        + b"\x20\0\x13\0US\x02\0\x07\0"  # a number as a word
        + b"\x28\0\x10\0UN\0\0\x02\0\0\0\x09\0"  # VR unknown to the writer
        + b"\x28\0\x11\0OB\0\0\x02\0\0\0\x08\0"
        + b"\x28\0\x50\x10PN\x02\0ab"
    )  # fmt: skip
    with open_object(content) as opened:
        read = opened.data
        assert read.number(0x00180050) == 2.5
        assert read.integer(0x00200013) == 7
        assert read.integer(0x00280010) == 9
        assert read.numbers(0x00280011) == (8, 0)
        assert read.numbers(0x00281050) == ()
        assert read.integer(0x00189087) is None


def test_a_truncated_header_keeps_what_was_read():
    content = to_bytes(facts())
    cut = content[: content.index(b"Thorax") + 3]
    header = read_header(cut)
    assert (header.study_date, header.flags) == (date(2024, 3, 12), ("truncated",))
    assert look(cut).problem == "truncated"
    half = content[: content.index(b"\x10\0\x20\0LO") + 5]
    assert "truncated" in read_header(half).flags


@pytest.mark.parametrize(
    ("sop_class", "kind", "problem"),
    [
        ("1.2.840.10008.5.1.4.1.1.104.1", "document", None),
        ("1.2.840.10008.5.1.4.1.1.88.59", "key_objects", None),
        ("1.2.840.10008.5.1.4.1.1.88.33", "report", "not_displayable"),
        ("1.2.840.10008.5.1.4.1.1.9.1.1", "waveform", "not_displayable"),
        ("1.2.840.10008.5.1.4.1.1.11.1", "state", "not_displayable"),
        ("1.2.840.10008.5.1.4.1.1.66.4", "other", "not_displayable"),
        ("1.2.840.10008.5.1.4.1.1.481.3", "other", "not_displayable"),
        ("1.3.12.2.1107.5.9.1", "other", "not_displayable"),
        ("1.2.840.10008.5.1.4.1.1.2", "image", "no_pixels"),
    ],
)
def test_objects_are_told_by_their_class(sop_class, kind, problem):
    seen = look(to_bytes(make_object(SOPClassUID=sop_class)))
    assert (seen.header.kind, seen.problem) == (kind, problem)
    if problem == "not_displayable" and kind != "other":
        assert seen.facts[0][1]


def test_a_private_class_with_a_picture_is_shown():
    content = to_bytes(make_slice(SOPClassUID="1.3.12.2.1107.5.9.1"))
    assert look(content).header.kind == "image"


def test_too_large_pictures_are_named_before_decoding():
    data = make_slice(Rows=30000, Columns=30000, BitsAllocated=1, BitsStored=1, HighBit=0)
    content = envelope(data, dicom.EXPLICIT) + to_bytes(data, preamble=False)
    with pytest.raises(ImageTooLarge):
        decode(content)
    whole = content.replace(b"\x80\0\0\0" + data.PixelData, b"")  # its length says more
    assert look(whole).problem in {"too_large", "no_pixels", "truncated"}
    data.NumberOfFrames = 1
    compressed = dicom.pack(data, [b"\xff\x4f\xff\x51"], dicom.JPEG_2000)
    seen = look(compressed)
    assert seen.problem == "too_large"
    assert dict(seen.facts) == {"width": "30000", "height": "30000"}


def test_pixels_of_no_length_or_size_are_named():
    assert look(to_bytes(make_slice(PixelData=b""))).problem == "no_pixels"
    assert look(to_bytes(make_slice(Rows=0))).problem == "damaged"
    assert look(to_bytes(make_slice(Rows=0, PixelData=b""))).problem == "no_pixels"


@pytest.mark.parametrize(
    ("facts_", "mm", "kind"),
    [
        ({"Modality": "CT", "PixelSpacing": [0.5, 0.25]}, (0.5, 0.25), "patient"),
        ({"Modality": "DX", "ImagerPixelSpacing": [0.2, 0.2]}, (0.2, 0.2), "detector"),
        (
            {"Modality": "DX", "ImagerPixelSpacing": [0.2, 0.2], "PixelSpacing": [0.2, 0.2]},
            (0.2, 0.2), "detector",
        ),
        (
            {
                "Modality": "DX", "ImagerPixelSpacing": [0.2, 0.2], "PixelSpacing": [0.1, 0.1],
                "PixelSpacingCalibrationType": "FIDUCIAL",
            },
            (0.1, 0.1), "marker",
        ),
        (
            {
                "Modality": "XA", "PixelSpacing": [0.1, 0.1],
                "PixelSpacingCalibrationType": "GEOMETRY",
            },
            (0.1, 0.1), "geometry",
        ),
        ({"Modality": "CR", "PixelSpacing": [0.1, 0.1]}, (0.1, 0.1), "unstated"),
        ({"Modality": "OT", "NominalScannedPixelSpacing": [0.3, 0.3]}, (0.3, 0.3), "film"),
        ({"Modality": "OT", "PixelSpacing": [0.3, 0.3]}, (0.3, 0.3), "unstated"),
        ({"Modality": "OT", "PixelAspectRatio": [1, 1]}, None, "none"),
        ({"Modality": "CT", "PixelSpacing": [0, 1]}, None, "none"),
        ({"Modality": "CT", "PixelSpacing": [0.5]}, (0.5, 0.5), "patient"),
    ],
)  # fmt: skip
def test_the_kind_of_calibration_is_told(facts_, mm, kind):
    header = read_header(to_bytes(make_slice(**facts_)))
    assert (header.pixel_spacing, header.spacing_kind) == (mm, kind)


@pytest.mark.parametrize(
    ("changes", "mm"),
    [
        ({}, (0.5, 0.4)),  # cm to mm
        ({"RegionLocationMaxX1": 100}, None),  # outside the picture
        ({"PhysicalDeltaX": -0.04}, None),
        ({"PhysicalUnitsXDirection": 4}, None),  # seconds
        ({"RegionSpatialFormat": 3}, None),  # spectral
    ],
)
def test_ultrasound_regions_give_a_scale_only_when_they_fit(changes, mm):
    region = Dataset()
    region.RegionSpatialFormat, region.RegionDataType = 1, 1
    region.RegionLocationMinX0 = region.RegionLocationMinY0 = 0
    region.RegionLocationMaxX1 = region.RegionLocationMaxY1 = 7
    region.PhysicalUnitsXDirection = region.PhysicalUnitsYDirection = 3
    region.PhysicalDeltaX, region.PhysicalDeltaY = 0.04, 0.05
    for name, value in changes.items():
        setattr(region, name, value)
    data = make_slice(Modality="US", SequenceOfUltrasoundRegions=[region])
    header = read_header(to_bytes(data))
    assert (header.pixel_spacing, header.spacing_kind) == (mm, "region" if mm else "none")


@pytest.mark.parametrize(
    ("facts_", "fps"),
    [
        ({"RecommendedDisplayFrameRate": 25, "FrameTime": 100}, 25),
        ({"FrameTime": "40"}, 25),
        ({"FrameTimeVector": ["0", "50", "50"]}, 20),
        ({"CineRate": 15}, 15),
        ({"FrameTime": 0, "CineRate": 0}, 10),
    ],
)
def test_films_know_their_rate(facts_, fps):
    pixels = np.zeros((4, 4, 4), "u1")
    header = read_header(to_bytes(make_slice(pixels, frames=4, **facts_)))
    assert (header.kind, header.frames, header.frames_per_second) == ("film", 4, fps)
    if "FrameTimeVector" in facts_:
        assert header.frame_times_ms == (0, 50, 50, 50)


def test_key_objects_name_their_images():
    image, seen, group = Dataset(), Dataset(), Dataset()
    image.ReferencedSOPInstanceUID, image.ReferencedFrameNumber = "2.25.7", [2, 3]
    seen.ReferencedSOPSequence = [image]
    group.ContentSequence = [seen]
    title = Dataset()
    title.CodeMeaning = "Of Interest"
    data = make_object(SOPClassUID="1.2.840.10008.5.1.4.1.1.88.59", Modality="KO")
    data.ContentSequence, data.ConceptNameCodeSequence = [group], [title]
    header = read_header(to_bytes(data))
    assert header.referenced == (("2.25.7", (2, 3)),)
    assert header.title == "Of Interest"


def test_bad_geometry_is_no_geometry():
    data = make_slice(position_mm=1, ImageOrientationPatient=[1, 0, 0, 1, 0, 0])
    assert read_header(to_bytes(data)).image_orientation is None
    data = make_slice(position_mm=1, ImagePositionPatient=[1e9, 0, 0])
    assert read_header(to_bytes(data)).image_position is None


def test_streams_are_told_by_their_first_bytes():
    assert stream_family(b"\0\0\0\x0cJXL \r\n") == "jpeg_xl"
    assert stream_family(b"\xff\x0a") == "jpeg_xl"
    assert stream_family(b"\0\0\0\x0cjP  ") == "jpeg_2000"
    assert stream_family(b"\xff\xd8\xff\xff\xc3\0\x04\0\0") == "jpeg_lossless"
    assert stream_family(b"\xff\xd8\xff\xda") == ""
    assert stream_size(b"\xff\xd8\xff\xda", "jpeg") is None
    assert stream_size(b"\xff\x4f\xff\x51", "jpeg_2000") is None
    assert stream_size(b"", "rle") is None
    assert jpeg_segments(b"\xff\xd8\xff\xe0\0\0\0\0") == [(0xE0, b"")]


def test_bytes_are_plain_elements_too():
    content = to_bytes(make_object(), dicom.IMPLICIT, preamble=False)
    with open_object(content) as opened:
        assert opened.data.coding == Coding(explicit=False)
        whole = parse(opened.source, 0, opened.data.coding, stop=0x00100000)
        assert 0x00080016 in whole
        assert 0x00100010 not in whole
    assert zlib.crc32(content)


def test_what_is_inflated_ends_where_the_stream_is_broken():
    packed = dicom.deflate(bytes(range(256)) * 4000)
    source = InflatedSource(packed[:-20] + b"\xff" * 20)
    data, _ = source.window(0, 10**7)
    assert bytes(data[:256]) == bytes(range(256))
    assert source.size == len(data) <= 256 * 4000


def test_an_unknown_escape_in_a_name_falls_back_to_latin_1():
    assert decode_text(b"M\xfcller", ("no such codec",)) == "Müller"


def test_large_values_are_read_when_they_are_asked_for(tmp_path):
    data = make_object(SOPClassUID="1.2.840.10008.5.1.4.1.1.104.1", DocumentTitle="Letter")
    data.EncapsulatedDocument = b"%PDF" + b"\0" * 20_000
    path = tmp_path / "document"
    path.write_bytes(to_bytes(data))
    with open_object(path) as opened:
        assert opened.data.raw(0x00420011)[:4] == b"%PDF"
        assert len(opened.data.raw(0x00420011)) == 20_004
    assert read_header(path).title == "Letter"
