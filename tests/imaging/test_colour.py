"""Colour, overlays and shutters: what is seen, worked out by hand."""

from __future__ import annotations

import imagecodecs
import numpy as np
import pytest

from opinion_desktop.domain.image_problems import SyntaxUnsupported
from opinion_desktop.imaging.codecs import jpeg_colours
from opinion_desktop.imaging.colour import to_8_bit, ybr_to_rgb
from opinion_desktop.imaging.frames import decode
from opinion_desktop.imaging.render import compose, render
from opinion_desktop.imaging.shutters import hidden
from tests.support import dicom
from tests.support.dicom import make_slice, pack, to_bytes


def grey_levels(content, **choices):
    return compose(decode(content), **choices).tolist()


# Y, Cb, Cr of JFIF: red 76, 85, 255; green 150, 44, 21; blue 29, 255, 107; grey 128, 128, 128.
YBR = np.array([[[76, 85, 255], [150, 44, 21], [29, 255, 107], [128, 128, 128]]], "u1")
RGB = np.array([[[254, 0, 0], [0, 255, 1], [0, 0, 254], [128, 128, 128]]])


def test_full_range_ybr_becomes_rgb():
    got = ybr_to_rgb(YBR, partial=False).astype(int)
    assert np.abs(got - RGB).max() <= 1


def test_partial_range_ybr_becomes_rgb():
    # Y 16 is black, 235 is white.
    got = ybr_to_rgb(np.array([[[16, 128, 128], [235, 128, 128]]], "u1"), partial=True)
    assert got.tolist() == [[[0, 0, 0], [255, 255, 255]]]


@pytest.mark.parametrize("syntax", [dicom.EXPLICIT, dicom.RLE, dicom.JPEG_LS])
def test_plain_and_lossless_ybr_is_converted_once(syntax):
    data = make_slice(YBR, PhotometricInterpretation="YBR_FULL")
    content = to_bytes(data) if syntax == dicom.EXPLICIT else pack(data, [dicom.encode(YBR, syntax)], syntax)  # fmt: skip # noqa: E501
    assert np.abs(decode(content).pixels.astype(int) - RGB).max() <= 1


def test_two_columns_share_their_colours_in_422():
    # Y1 Y2 Cb Cr: two red pixels, the second brighter; then one grey pixel and its filling.
    data = make_slice(np.zeros((1, 3, 3), "u1"), PhotometricInterpretation="YBR_FULL_422")
    data.PixelData = bytes([76, 96, 85, 255, 128, 0, 128, 128])
    got = decode(to_bytes(data)).pixels.astype(int)
    assert np.abs(got - [[[254, 0, 0], [255, 20, 20], [128, 128, 128]]]).max() <= 1


def test_planes_are_put_together():
    pixels = np.array([[[1, 2, 3], [4, 5, 6]]], "u1")
    data = make_slice(pixels, PlanarConfiguration=1)
    data.PixelData = bytes([1, 4, 2, 5, 3, 6])
    assert decode(to_bytes(data)).pixels.tolist() == pixels.tolist()


def test_deep_and_shallow_samples_become_bytes():
    # 12 bits: 0xFFF -> 255, 0x800 -> 128; 4 bits: 15 -> 255, 7 -> 119.
    assert to_8_bit(np.array([0, 0x800, 0xFFF], "u2"), 12).tolist() == [0, 128, 255]
    assert to_8_bit(np.array([0, 7, 15], "u1"), 4).tolist() == [0, 119, 255]
    assert to_8_bit(np.array([-1], "i1"), 8).tolist() == [255]


@pytest.mark.parametrize("name", ["ARGB", "CMYK", "HSV"])
def test_retired_colours_are_named(name):
    data = make_slice(np.zeros((2, 2, 3), "u1"), PhotometricInterpretation=name)
    with pytest.raises(SyntaxUnsupported) as caught:
        decode(to_bytes(data))
    assert caught.value.name == name


def test_native_420_is_not_guessed():
    data = make_slice(np.zeros((4, 4, 3), "u1"), PhotometricInterpretation="YBR_PARTIAL_420")
    with pytest.raises(SyntaxUnsupported):
        decode(to_bytes(data))


def jpeg(colours):
    image = np.zeros((16, 16, 3), "u1")
    image[..., 0] = 255
    return imagecodecs.jpeg8_encode(image, 95, colorspace="RGB", outcolorspace=colours)


@pytest.mark.parametrize(("colours", "said"), [("YCBCR", "RGB"), ("RGB", "YBR_FULL")])
def test_a_jpeg_is_red_whatever_the_header_says(colours, said):
    data = make_slice(np.zeros((16, 16, 3), "u1"), PhotometricInterpretation=said)
    red, green, blue = decode(pack(data, [jpeg(colours)], dicom.JPEG)).pixels[8, 8]
    assert red > 250
    assert max(green, blue) < 5


def segment(marker, content):
    return bytes([0xFF, marker]) + (len(content) + 2).to_bytes(2, "big") + content


def stream(*segments, names=b"\0\1\2"):
    frame = b"\x08\0\x10\0\x10\3" + b"".join(bytes([name]) + b"\x11\0" for name in names)
    return b"\xff\xd8" + b"".join(segments) + segment(0xC0, frame)


@pytest.mark.parametrize(
    ("content", "photometric", "colours"),
    [
        (stream(segment(0xEE, b"Adobe\0\x64\0\0\0\0\1")), "RGB", "YCBCR"),
        (stream(segment(0xEE, b"Adobe\0\x64\0\0\0\0\0"), segment(0xE0, b"JFIF\0")), "YBR", "RGB"),
        (stream(segment(0xEE, b"Adobe\0\x64\0\0\0")), "RGB", "RGB"),  # too short: ignored
        (stream(segment(0xE0, b"JFIF\0\1\2")), "RGB", "YCBCR"),
        (stream(names=b"RGB"), "YBR_FULL", "RGB"),
        (stream(names=b"\1\2\3"), "RGB", "YCBCR"),
        (stream(), "RGB", "RGB"),
        (stream(), "YBR_FULL_422", "YCBCR"),
    ],
)
def test_the_markers_of_a_jpeg_decide_its_colours(content, photometric, colours):
    assert jpeg_colours(content, photometric) == colours


def test_jpeg_2000_without_its_transform_is_converted_here():
    data = make_slice(YBR.repeat(8, 0).repeat(8, 1), PhotometricInterpretation="YBR_FULL")
    pixels = YBR.repeat(8, 0).repeat(8, 1)
    packed = imagecodecs.jpeg2k_encode(pixels, 0, reversible=True, codecformat="j2k", mct=False)
    got = decode(pack(data, [packed], dicom.JPEG_2000)).pixels
    assert np.abs(got[::8, ::8].astype(int) - RGB).max() <= 1


def palette(data, entries, *, first=0, bits=16, segmented=False):
    data.PhotometricInterpretation = "PALETTE COLOR"
    for n in range(3):
        descriptor = [len(entries[n]), first, bits]
        data.add_new(0x00281101 + n, "US", descriptor)
        content = dicom.padded(np.array(entries[n], "<u2" if bits == 16 else "u1").tobytes())
        data.add_new((0x00281221 if segmented else 0x00281201) + n, "OW", content)
    return data


def test_a_palette_of_words_uses_the_high_byte():
    data = palette(
        make_slice(np.array([[4, 5, 6, 9]], "u1")),
        [[0, 0xFF00], [0x8000, 0], [0, 0x1000]],
        first=5,
    )
    # 4 and 5 -> first entry; 6 and 9 -> last one.
    first, last = [0, 128, 0], [255, 0, 16]
    assert decode(to_bytes(data)).pixels.tolist() == [[first, first, last, last]]


@pytest.mark.parametrize("bits", [8, 16])
def test_a_palette_of_small_entries_uses_the_low_byte(bits):
    data = palette(make_slice(np.array([[0, 1, 2]], "u1")), [[1, 2, 3], [4, 5, 6], [7, 8, 255]], bits=bits)  # fmt: skip # noqa: E501
    assert decode(to_bytes(data)).pixels.tolist() == [[[1, 4, 7], [2, 5, 8], [3, 6, 255]]]


def test_a_segmented_palette_is_expanded():
    # Discrete: 2 entries 0, 100; linear: 4 entries up to 200 -> 125, 150, 175, 200;
    # indirect: one segment from word 0 (0, 100) again.
    words = [0, 2, 0, 100, 1, 4, 200, 2, 1, 0, 0]
    data = make_slice(np.arange(8, dtype="u1")[None])
    palette(data, [words] * 3, segmented=True)
    for n in range(3):
        data[0x00281101 + n].value = [8, 0, 16]
    got = decode(to_bytes(data)).pixels[0, :, 0].tolist()
    assert got == [0, 100, 125, 150, 175, 200, 0, 100]


@pytest.mark.parametrize("words", [[1, 4, 200, 0], [7, 7, 7, 7], []])
def test_a_broken_palette_shows_the_stored_values(words):
    data = palette(make_slice(np.array([[0, 255]], "u1")), [words] * 3, segmented=True)
    for n in range(3):
        data[0x00281101 + n].value = [8, 0, 16]
    assert decode(to_bytes(data)).pixels.tolist() == [[0, 255]]
    del data[0x00281102]
    assert decode(to_bytes(data)).pixels.tolist() == [[0, 255]]


def overlay(data, plane, *, origin=(1, 1), group=0x6000, frames=0, first=0):
    rows, columns = plane.shape[-2:]
    data.add_new((group, 0x0010), "US", rows)
    data.add_new((group, 0x0011), "US", columns)
    data.add_new((group, 0x0040), "CS", "G")
    data.add_new((group, 0x0050), "SS", list(origin))
    data.add_new((group, 0x0100), "US", 1)
    data.add_new((group, 0x0102), "US", 0)
    if frames:
        data.add_new((group, 0x0015), "IS", frames)
    if first:
        data.add_new((group, 0x0051), "US", first)
    packed = np.packbits(plane.reshape(-1).astype("u1"), bitorder="little").tobytes()
    data.add_new((group, 0x3000), "OW", dicom.padded(packed))
    return data


def planes(content, frame=0):
    return [plane.mask().astype(int).tolist() for plane in decode(content, frame).stages.overlays]


def test_an_overlay_begins_at_the_first_pixel():
    data = overlay(make_slice(np.zeros((2, 3), "u1")), np.array([[1, 0], [0, 1]]))
    assert planes(to_bytes(data)) == [[[1, 0, 0], [0, 1, 0]]]


def test_an_overlay_that_begins_outside_is_cut():
    # Origin row 0, column 3: its second row is the first of the picture.
    data = overlay(make_slice(np.zeros((2, 3), "u1")), np.array([[1, 1], [1, 1]]), origin=(0, 3))
    assert planes(to_bytes(data)) == [[[0, 0, 1], [0, 0, 0]]]
    data = overlay(make_slice(np.zeros((2, 3), "u1")), np.array([[1]]), origin=(9, 9))
    assert planes(to_bytes(data)) == [[[0, 0, 0], [0, 0, 0]]]


def test_overlays_of_several_frames_follow_their_origin():
    # Two planes for frames 2 and 3; 9 bits each, so that the second begins inside a byte.
    marks = np.zeros((2, 3, 3), int)
    marks[0, 0, 0] = marks[1, 2, 2] = 1
    data = overlay(make_slice(np.zeros((3, 3, 3), "u1"), frames=3), marks, frames=2, first=2)
    content = to_bytes(data)
    assert planes(content, 0) == []
    assert planes(content, 1) == [marks[0].tolist()]
    assert planes(content, 2) == [marks[1].tolist()]


def test_an_overlay_in_the_pixel_words_is_taken_out_before_masking():
    # 12 stored bits; bit 15 is the plane.
    data = make_slice(np.array([[0x8005, 0x0006]], "u2"), BitsStored=12, HighBit=11)
    data.add_new(0x60000010, "US", 1)
    data.add_new(0x60000011, "US", 2)
    data.add_new(0x60000100, "US", 16)
    data.add_new(0x60000102, "US", 15)
    content = to_bytes(data)
    assert planes(content) == [[[1, 0]]]
    assert decode(content).pixels.tolist() == [[5, 6]]


def test_an_overlay_is_white_with_a_dark_edge_and_can_be_left_out():
    pixels = np.full((5, 5), 100, "u1")
    data = make_slice(pixels, WindowCenter=100, WindowWidth=101)  # 100 -> 128.775 - rounds to 129
    marks = np.zeros((5, 5), int)
    marks[2, 2] = 1
    content = to_bytes(overlay(data, marks))
    picture = np.array(grey_levels(content))
    assert picture[2, 2] == 255
    assert (picture[1:4, 1:4].sum(), picture[0, 0]) == (255, 129)
    assert set(np.unique(grey_levels(content, overlays=False))) == {129}


def test_broken_overlays_are_left_out():
    data = overlay(make_slice(np.zeros((2, 2), "u1")), np.array([[1]]))
    data[0x60000010].value = 0
    assert planes(to_bytes(data)) == []
    data = make_slice(np.zeros((2, 2), "u1"))
    data.add_new(0x60000100, "US", 1)
    assert planes(to_bytes(data)) == []


def test_big_endian_overlay_words_are_put_in_order():
    marks = np.zeros((1, 16), int)
    marks[0, 0] = 1  # bit 0 of the word: 00 01 in big endian
    data = overlay(make_slice(np.zeros((1, 16), "u1")), marks)
    data[0x60003000].value = b"\x00\x01"
    data["PixelData"].VR = "OB"
    assert planes(to_bytes(data, dicom.BIG_ENDIAN)) == [marks.tolist()]


def test_shutters_leave_what_all_shapes_leave():
    # Rows and columns 2 to 4 of 5 stay in the rectangle; the circle around (3, 3) with radius
    # 1 leaves the cross.
    data = make_slice(np.full((5, 5), 9, "u1"), WindowCenter=1, WindowWidth=1)
    data.ShutterShape = ["RECTANGULAR", "CIRCULAR"]
    data.ShutterLeftVerticalEdge, data.ShutterRightVerticalEdge = 2, 4
    data.ShutterUpperHorizontalEdge, data.ShutterLowerHorizontalEdge = 2, 4
    data.CenterOfCircularShutter, data.RadiusOfCircularShutter = [3, 3], 1
    data.ShutterPresentationValue = 32896  # 0x8080 of 0xFFFF: 128
    visible = np.array(grey_levels(to_bytes(data))) == 255
    assert np.argwhere(visible).tolist() == [[1, 2], [2, 1], [2, 2], [2, 3], [3, 2]]
    assert grey_levels(to_bytes(data))[0][0] == 128
    assert (np.array(grey_levels(to_bytes(data), shutter=False)) == 255).all()


def test_a_polygon_shutter_keeps_its_inside():
    # Corners (row, column) of rows 1 to 4, columns 1 to 3, as lines between pixel centres.
    data = make_slice(np.full((5, 5), 9, "u1"), WindowCenter=1, WindowWidth=1)
    data.ShutterShape = "POLYGONAL"
    data.VerticesOfThePolygonalShutter = [1, 1, 1, 3, 4, 3, 4, 1]
    frame = decode(to_bytes(data))
    kept = ~hidden(frame.stages.shutter, 5, 5)
    assert kept.sum() == 6  # even-odd: lower and right borders do not count: rows 1-3, columns 1-2
    assert kept[:3, :2].all()


def test_a_bitmap_shutter_hides_what_its_overlay_marks():
    data = make_slice(np.full((2, 2), 9, "u1"), WindowCenter=1, WindowWidth=1)
    overlay(data, np.array([[1, 0], [0, 0]]))
    data.ShutterShape, data.ShutterOverlayGroup = "BITMAP", 0x6000
    assert grey_levels(to_bytes(data)) == [[0, 255], [255, 255]]


def test_a_shutter_without_its_numbers_hides_nothing():
    data = make_slice(np.full((2, 2), 9, "u1"), ShutterShape=["RECTANGULAR", "CIRCULAR", "ODD"])
    assert decode(to_bytes(data)).stages.shutter is None


@pytest.mark.parametrize(
    ("facts", "shape"),
    [
        ({"PixelSpacing": [2, 1]}, (8, 4)),  # pixels twice as high as wide: more rows
        ({"PixelSpacing": [1, 2]}, (4, 8)),
        ({"PixelAspectRatio": [3, 1]}, (12, 4)),
        ({"PixelSpacing": [1, 1]}, (4, 4)),
    ],
)
def test_the_coarser_axis_is_stretched(facts, shape):
    assert render(to_bytes(make_slice(dicom.ramp(4, 4), **facts))).shape == shape
