"""Grey levels: each stage against numbers worked out by hand from PS3.3 C.11."""

from __future__ import annotations

import numpy as np
import pytest
from pydicom import Dataset

from opinion_desktop.imaging.frames import decode
from opinion_desktop.imaging.grey import (
    Stages,
    Window,
    default_window,
    modality_values,
    to_display,
    value_range,
)
from opinion_desktop.imaging.presets import presets_for
from tests.support.dicom import BIG_ENDIAN, EXPLICIT, IMPLICIT, make_slice, to_bytes


def shown(values, window, **stages):
    return to_display(np.array([values]), Stages(**stages), window)[0].tolist()


def test_linear_follows_the_formula_of_the_standard():
    # c = 40, w = 400: x <= 39.5 - 199.5 = -160 -> 0; x > 39.5 + 199.5 = 239 -> 255;
    # x = 40: (0.5 / 399 + 0.5) * 255 = 127.82; x = 0: (-39.5 / 399 + 0.5) * 255 = 102.26.
    assert shown([-161, -160, 0, 40, 239, 240], Window(40, 400)) == [0, 0, 102, 128, 255, 255]


def test_a_linear_window_of_one_is_a_threshold():
    # c - 0.5 = 9.5: 9 is black, 10 is white.
    assert shown([8, 9, 10, 11], Window(10, 1)) == [0, 0, 255, 255]


def test_linear_exact_uses_centre_and_width_as_they_are():
    # c = 0.5, w = 1: x = 0 -> 0; 0.25 -> 63.75; 0.5 -> 127.5; 1 -> 255.
    assert shown([0.0, 0.25, 0.5, 1.0], Window(0.5, 1, "LINEAR_EXACT")) == [0, 64, 128, 255]


def test_sigmoid_is_the_logistic_curve():
    # 255 / (1 + exp(-4 (x - c) / w)), c = 0, w = 100: x = 0 -> 127.5; x = 25 -> 255 / (1 + e^-1)
    # = 186.42; x = -25 -> 68.58; x = 1000 -> 255.
    got = shown([-1000, -25, 0, 25, 1000], Window(0, 100, "SIGMOID"))
    assert got == [0, 69, 128, 186, 255]


def test_rescaling_comes_before_the_window():
    # x = 1024 with slope 2, intercept -2048 is 0 HU; LINEAR_EXACT -100..100 -> 127.5.
    stages = {"slope": 2.0, "intercept": -2048.0}
    assert shown([974, 1024, 1074], Window(0, 200, "LINEAR_EXACT"), **stages) == [0, 128, 255]


def test_monochrome1_and_the_persons_invert_cancel_each_other():
    pixels, window = np.array([[0, 10]]), Window(5, 10, "LINEAR_EXACT")
    white_low = Stages(inverse=True)
    assert to_display(pixels, white_low, window).tolist() == [[255, 0]]
    assert to_display(pixels, white_low, window, invert=True).tolist() == [[0, 255]]


def test_monochrome1_with_inverse_is_inverted_once():
    data = make_slice(np.array([[0, 10]], "u2"), PhotometricInterpretation="MONOCHROME1")
    data.PresentationLUTShape = "INVERSE"
    frame = decode(to_bytes(data))
    assert to_display(frame.pixels, frame.stages).tolist() == [[255, 0]]


@pytest.mark.parametrize("invert", [False, True])
def test_padding_is_black_also_when_inverted_and_out_of_the_range(invert):
    # Padding -2000 .. -1999; the others run from 0 to 100.
    stages = Stages(padding=(-2000, -1999))
    pixels = np.array([[-2000, -1999, 0, 100]], "i2")
    assert value_range(pixels, stages) == (0, 100)
    expected = [0, 0, 255, 0] if invert else [0, 0, 0, 255]
    assert to_display(pixels, stages, invert=invert).tolist() == [expected]


@pytest.mark.parametrize("vr", ["US", "SS"])
def test_padding_has_the_sign_of_the_pixels(vr):
    # 63536 as US is -2000 in 16 bits.
    data = make_slice(np.array([[-2000, 0, 100]], "i2"))
    data.add_new(0x00280120, vr, 63536 if vr == "US" else -2000)
    assert decode(to_bytes(data)).stages.padding == (-2000, -2000)


def test_all_padding_has_some_range():
    assert value_range(np.array([[5, 5]]), Stages(padding=(5, 5))) == (0, 1)


def test_without_a_window_the_smallest_value_is_black_and_the_largest_white():
    frame = decode(to_bytes(make_slice(np.array([[100, 150, 200]], "u2"))))
    window = default_window(frame.stages, frame.pixels)
    assert (window.center, window.width, window.function) == (150, 100, "LINEAR_EXACT")
    assert to_display(frame.pixels, frame.stages).tolist() == [[0, 128, 255]]


def test_an_even_image_does_not_divide_by_zero():
    assert to_display(np.full((2, 2), 7), Stages()).tolist() == [[128, 128], [128, 128]]


def test_windows_are_pairs_and_the_first_is_shown():
    data = make_slice(np.array([[0, 100]], "u2"))
    data.WindowCenter, data.WindowWidth = ["40", "300", "9"], ["80", "1500"]
    data.WindowCenterWidthExplanation = ["Soft", "Bone"]
    frame = decode(to_bytes(data))
    assert frame.stages.windows == (
        Window(40, 80, name="Soft"), Window(300, 1500, name="Bone"),
    )  # fmt: skip
    assert default_window(frame.stages, frame.pixels).name == "Soft"


@pytest.mark.parametrize("text", [b"40\\80 ", b" 40 \\ 80"])
def test_numbers_with_spaces_are_numbers(text):
    data = make_slice(np.array([[0, 100]], "u2"), WindowCenter=["11", "22"], WindowWidth=["3", "3"])
    content = to_bytes(data)
    at = content.index(b"11\\22")
    changed = content[: at - 2] + len(text + b" " * (len(text) % 2)).to_bytes(2, "little")
    content = changed + text + b" " * (len(text) % 2) + content[at + 6 :]
    assert [window.center for window in decode(content).stages.windows] == [40, 80]


def test_a_width_below_one_is_invalid_for_linear():
    data = make_slice(np.array([[0, 100]], "u2"), WindowCenter=5, WindowWidth=0)
    assert decode(to_bytes(data)).stages.windows == ()
    data.WindowWidth, data.VOILUTFunction = 0.5, "LINEAR_EXACT"
    assert decode(to_bytes(data)).stages.windows == (Window(5, 0.5, "LINEAR_EXACT"),)


def test_nuclear_images_begin_at_zero():
    # -50..150 becomes 0..150.
    stages = Stages(modality="PT", windows=(Window(50, 200, "LINEAR_EXACT"),))
    window = default_window(stages, np.array([[1]]))
    assert (window.center, window.width) == (75, 150)


def lut(first, entries, bits, *, vr="US", packed=False):
    item = Dataset()
    item.add_new(0x00283002, vr, [len(entries) % 65536, first, bits])
    content = bytes(entries) if packed else np.array(entries, "<u2").tobytes()
    item.add_new(0x00283006, "OW", content)
    return item


@pytest.mark.parametrize("syntax", [IMPLICIT, EXPLICIT])
def test_a_modality_table_ends_at_its_first_and_last_entry(syntax):
    # First mapped -2 (sent as US 65534, input is signed): -3 and -2 -> 10, -1 -> 20, 0, 1 -> 40.
    data = make_slice(np.array([[-3, -2, -1, 0, 1]], "i2"))
    data.ModalityLUTSequence = [lut(65534, [10, 20, 40], 8)]
    frame = decode(to_bytes(data, syntax))
    assert modality_values(frame.pixels, frame.stages).tolist() == [[10, 10, 20, 40, 40]]
    assert value_range(frame.pixels, frame.stages) == (10, 40)
    # 10..40 over 0..255: 20 -> 85.
    assert to_display(frame.pixels, frame.stages).tolist() == [[0, 0, 85, 255, 255]]


def test_a_table_of_bytes_may_be_packed_two_in_a_word():
    data = make_slice(np.array([[0, 1, 2, 3]], "u2"))
    data.ModalityLUTSequence = [lut(0, [5, 6, 7, 8], 8, packed=True)]
    frame = decode(to_bytes(data))
    assert modality_values(frame.pixels, frame.stages).tolist() == [[5, 6, 7, 8]]


def test_a_table_of_zero_entries_has_65536():
    data = make_slice(np.array([[0, 65535]], "u2"))
    data.VOILUTSequence = [lut(0, list(range(65536)), 16)]
    frame = decode(to_bytes(data))
    assert len(frame.stages.voi_tables[0].entries) == 65536
    assert to_display(frame.pixels, frame.stages).tolist() == [[0, 255]]


def test_a_voi_table_is_the_default_only_without_windows():
    # 10-bit entries: 1023 is white, 512 -> 127.6.
    data = make_slice(np.array([[0, 1, 2]], "u2"))
    data.VOILUTSequence = [lut(0, [1023, 512, 0], 10)]
    frame = decode(to_bytes(data))
    assert default_window(frame.stages, frame.pixels).function == "TABLE"
    assert to_display(frame.pixels, frame.stages).tolist() == [[255, 128, 0]]
    data.WindowCenter, data.WindowWidth = 1, 3
    frame = decode(to_bytes(data))
    assert default_window(frame.stages, frame.pixels) == Window(1, 3)


def test_a_voi_table_after_a_negative_intercept_begins_below_zero():
    # First mapped 65436 means -100 because rescaled values may be negative.
    data = make_slice(np.array([[0, 100]], "u2"), RescaleSlope=1, RescaleIntercept=-100)
    data.VOILUTSequence = [lut(65436, [0] * 100 + [255], 8)]
    frame = decode(to_bytes(data))
    assert frame.stages.voi_tables[0].first == -100
    assert to_display(frame.pixels, frame.stages).tolist() == [[0, 255]]


def test_a_presentation_table_takes_the_whole_output_of_the_window():
    # 0..2 -> places 0, 1, 2 of the table; 8-bit entries 255, 64, 0.
    data = make_slice(np.array([[0, 1, 2]], "u2"))
    data.PresentationLUTSequence = [lut(0, [255, 64, 0], 8)]
    frame = decode(to_bytes(data))
    assert to_display(frame.pixels, frame.stages).tolist() == [[255, 64, 0]]


def test_tables_survive_big_endian():
    data = make_slice(np.array([[0, 1]], "u2"))
    data.VOILUTSequence = [lut(0, [0, 0x1234], 16)]
    content = to_bytes(data, BIG_ENDIAN).replace(b"\x00\x00\x34\x12", b"\x00\x00\x12\x34")
    assert decode(content).stages.voi_tables[0].entries.tolist() == [0, 0x1234]


@pytest.mark.parametrize("broken", ["none", "short", "descriptor"])
def test_broken_tables_do_not_stop_the_picture(broken):
    data = make_slice(np.array([[0, 1, 2]], "u2"))
    item = lut(0, [1, 2, 3], 16)
    if broken == "none":
        del item[0x00283006]
    elif broken == "short":
        item[0x00283006].value = b"\1\0\2\0"
    else:
        item[0x00283002].value = [3, 0]
    data.ModalityLUTSequence = [item]
    frame = decode(to_bytes(data))
    values = modality_values(frame.pixels, frame.stages).tolist()
    assert values == ([[1, 2, 2]] if broken == "short" else [[0, 1, 2]])


def test_float_images_and_gaps_in_them_are_shown():
    pixels = np.array([[0.0, 0.5, 1.0, np.nan]])
    assert to_display(pixels, Stages()).tolist() == [[0, 128, 255, 0]]
    sigmoid = Window(0.5, 0.01, "SIGMOID")
    assert to_display(pixels, Stages(), sigmoid).tolist() == [[0, 128, 255, 0]]


def test_colour_passes_and_can_be_inverted():
    pixels = np.array([[[1, 2, 3]]], "u1")
    assert to_display(pixels, Stages(photometric="RGB")).tolist() == [[[1, 2, 3]]]
    assert to_display(pixels, Stages(), invert=True).tolist() == [[[254, 253, 252]]]


def test_the_pixels_are_left_as_they_are():
    pixels = np.array([[0.0, 9.0]])
    to_display(pixels, Stages())
    assert pixels.tolist() == [[0, 9]]


def test_the_unit_is_hu_only_for_ct():
    assert decode(to_bytes(make_slice())).stages.unit == "HU"
    assert decode(to_bytes(make_slice(RescaleType="US"))).stages.unit == ""
    assert decode(to_bytes(make_slice(Modality="MR"))).stages.unit == ""


def test_ct_has_six_presets_and_others_none():
    assert [(preset.center, preset.width) for preset in presets_for("CT")] == [
        (35, 110), (50, 320), (80, 400), (350, 2000), (-500, 1500), (120, 380),
    ]  # fmt: skip
    assert presets_for("MR") == ()


def test_tables_and_curves_can_be_inverted_too():
    # Sigmoid at the centre stays 127.5, its ends change places.
    got = shown([-1000, 0, 1000], Window(0, 100, "SIGMOID"), inverse=True)
    assert got == [255, 128, 0]


def test_only_rgb_is_colour():
    assert Stages(photometric="RGB").is_colour
    assert not Stages().is_colour
