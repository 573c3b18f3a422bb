"""Each transfer syntax gives back exactly the pixels that went in."""

from __future__ import annotations

import imagecodecs
import numpy as np
import pytest

from opinion_desktop.domain.image_problems import (
    ImageDamaged,
    ImageTooLarge,
    ImageTruncated,
    NoPixels,
    NoSuchFrame,
    NotDicom,
    NothingToShow,
    SyntaxUnsupported,
)
from opinion_desktop.imaging.frames import decode, places
from opinion_desktop.imaging.headers import look, read_header
from tests.support import dicom
from tests.support.dicom import encode, make_object, make_slice, pack, ramp, to_bytes

PLAIN = (dicom.IMPLICIT, dicom.EXPLICIT, dicom.BIG_ENDIAN, dicom.DEFLATED)
LOSSLESS = (
    dicom.RLE, dicom.JPEG_LOSSLESS, dicom.JPEG_LS, dicom.JPEG_2000, dicom.HTJ2K, dicom.JPEG_XL,
    dicom.DEFLATED_FRAME,
)  # fmt: skip


def noise(shape, dtype):
    """Give seeded noise over the whole range of the type."""
    limits = np.iinfo(dtype)
    random = np.random.default_rng(7)
    return random.integers(limits.min, limits.max, shape, dtype, endpoint=True)


@pytest.mark.parametrize("syntax", PLAIN)
@pytest.mark.parametrize("dtype", ["u1", "i1", "u2", "i2", "u4"])
def test_plain_pixels_come_back_exactly(syntax, dtype):
    pixels = noise((5, 7), dtype)  # odd sizes: an odd number of bytes is padded
    frame = decode(to_bytes(make_slice(pixels), syntax))
    assert np.array_equal(frame.pixels, pixels)
    assert frame.pixels.dtype.kind == pixels.dtype.kind


@pytest.mark.parametrize("syntax", PLAIN)
def test_odd_frames_of_bytes_keep_their_order(syntax):
    # In big endian, words are swapped also for 8-bit pixels; 15 bytes begin inside a word.
    pixels = noise((3, 3, 5), "u1")
    data = make_slice(pixels, frames=3)
    if syntax == dicom.BIG_ENDIAN:
        words = np.frombuffer(dicom.padded(pixels.tobytes()), ">u2").astype("<u2")
        data.PixelData = words.tobytes()
        data["PixelData"].VR = "OW"
    content = to_bytes(data, syntax)
    for number in range(3):
        assert np.array_equal(decode(content, number).pixels, pixels[number])


@pytest.mark.parametrize("syntax", LOSSLESS)
@pytest.mark.parametrize("dtype", ["u1", "u2"])
def test_lossless_streams_come_back_exactly(syntax, dtype):
    pixels = noise((33, 40), dtype)
    content = pack(make_slice(pixels), [encode(pixels, syntax)], syntax)
    frame = decode(content)
    assert np.array_equal(frame.pixels, pixels)
    assert frame.stages.flags == ()
    header = read_header(content)
    assert (header.transfer_syntax, header.frames, header.flags) == (syntax, 1, ())


@pytest.mark.parametrize(
    "syntax", [dicom.RLE, dicom.JPEG_LS, dicom.JPEG_2000, dicom.HTJ2K, dicom.JPEG_XL]
)
def test_colour_streams_come_back_exactly(syntax):
    pixels = noise((20, 24, 3), "u1")
    content = pack(make_slice(pixels), [encode(pixels, syntax)], syntax)
    assert np.array_equal(decode(content).pixels, pixels)


@pytest.mark.parametrize("syntax", [dicom.RLE, dicom.JPEG_LOSSLESS, dicom.JPEG_LS, dicom.JPEG_2000])
def test_the_header_gives_unsigned_streams_their_sign(syntax):
    # 12 stored bits of two's complement in an unsigned 16-bit stream: -2048 is 0x800.
    values = np.arange(-2048, 2048, 4).reshape(32, 32).astype("i2")
    stream = encode((values.view("u2") & 0x0FFF).astype("u2"), syntax)
    data = make_slice(values, BitsStored=12, HighBit=11)
    frame = decode(pack(data, [stream], syntax))
    assert np.array_equal(frame.pixels, values)


def test_bits_above_and_below_the_stored_ones_are_masked():
    # Stored in bits 4 to 11 (HighBit 11, 8 bits): 0xFABF -> 0xAB.
    pixels = np.full((2, 2), 0xFABF, "u2")
    frame = decode(to_bytes(make_slice(pixels, BitsStored=8, HighBit=11)))
    assert (frame.pixels == 0xAB).all()


def test_one_bit_frames_need_not_begin_with_a_byte():
    # Three frames of 3 x 3 = 9 bits each, packed from the lowest bit on (PS3.5 8.1.1).
    bits = np.random.default_rng(3).integers(0, 2, (3, 3, 3), "u1")
    data = make_slice(bits, frames=3, BitsAllocated=1, BitsStored=1, HighBit=0)
    data.PixelData = dicom.padded(np.packbits(bits.reshape(-1), bitorder="little").tobytes())
    content = to_bytes(data)
    for number in range(3):
        assert np.array_equal(decode(content, number).pixels, bits[number])


def test_twelve_bit_pixels_without_gaps_are_unpacked():
    # 0x123 and 0xABC in three bytes, lowest bits first: 23 C1 AB.
    data = make_slice(ramp(1, 2), BitsAllocated=12, BitsStored=12, HighBit=11)
    data.PixelData = b"\x23\xc1\xab\0"
    assert decode(to_bytes(data)).pixels.tolist() == [[0x123, 0xABC]]


def test_float_pixels_pass_as_they_are():
    data = make_slice(ramp(2, 2), BitsAllocated=32)
    del data.PixelData
    data.FloatPixelData = np.array([0.5, -1.5, 3e10, 0.0], "<f4").tobytes()
    assert decode(to_bytes(data)).pixels.tolist() == [[0.5, -1.5], [float(np.float32(3e10)), 0.0]]


def test_jpeg_of_eight_and_twelve_bits_is_near():
    small = ramp(16, 16, "u1")
    assert (
        np.abs(
            decode(pack(make_slice(small), [encode(small, dicom.JPEG)], dicom.JPEG)).pixels.astype(
                int
            )
            - small
        ).max()
        <= 2
    )
    large = ramp(16, 16) * 16
    content = pack(make_slice(large), [encode(large, dicom.JPEG_12)], dicom.JPEG_12)
    assert np.abs(decode(content).pixels.astype(int) - large).max() <= 8


@pytest.mark.parametrize("table", [True, False])
@pytest.mark.parametrize("pieces", [1, 3])
def test_frames_are_found_with_and_without_an_offset_table(table, pieces):
    pixels = noise((4, 24, 24), "u2")
    streams = [encode(frame, dicom.JPEG_2000) for frame in pixels]
    content = pack(
        make_slice(pixels, frames=4), streams, dicom.JPEG_2000, table=table, pieces=pieces
    )
    found = places(content)
    assert [len(place.pieces) for place in found] == [pieces] * 4
    for number in range(4):
        assert np.array_equal(decode(content, number).pixels, pixels[number])
        assert np.array_equal(decode(content, number, found[number]).pixels, pixels[number])


def test_the_extended_offset_table_is_used():
    pixels = noise((2, 8, 8), "u2")
    streams = [encode(frame, dicom.RLE) for frame in pixels]
    data = make_slice(pixels, frames=2)
    data.ExtendedOffsetTable = np.array([0, len(streams[0]) + 8], "<u8").tobytes()
    data.ExtendedOffsetTableLengths = np.array([len(s) for s in streams], "<u8").tobytes()
    content = pack(data, streams, dicom.RLE, table=False)
    assert np.array_equal(decode(content, 1).pixels, pixels[1])


def test_a_wrong_offset_table_is_left_aside():
    pixels = noise((3, 16, 16), "u1")
    streams = [encode(frame, dicom.JPEG_LS) for frame in pixels]
    content = bytearray(pack(make_slice(pixels, frames=3), streams, dicom.JPEG_LS))
    table = content.index(b"\xe0\x7f\x10\x00OB") + 12 + 8  # after the header of its item
    content[table + 4 : table + 8] = (3).to_bytes(4, "little")
    assert np.array_equal(decode(bytes(content), 2).pixels, pixels[2])


def test_a_missing_number_of_frames_follows_from_the_length():
    pixels = noise((3, 4, 4), "u2")
    data = make_slice(pixels, frames=3)
    data.NumberOfFrames = 0
    content = to_bytes(data)
    assert read_header(content).frames == 3
    assert np.array_equal(decode(content, 2).pixels, pixels[2])


def test_the_stream_wins_over_the_transfer_syntax():
    pixels = noise((16, 16), "u1")
    content = pack(make_slice(pixels), [encode(pixels, dicom.JPEG_LS)], dicom.JPEG_2000)
    frame = decode(content)
    assert np.array_equal(frame.pixels, pixels)
    assert frame.stages.flags == ("wrong_syntax",)


def test_an_unknown_transfer_syntax_is_read_by_its_stream():
    pixels = noise((16, 16), "u1")
    content = pack(make_slice(pixels), [encode(pixels, dicom.JPEG_LS)], "1.2.3.4")
    assert np.array_equal(decode(content).pixels, pixels)
    assert "wrong_syntax" in look(content).notes


def test_a_stream_without_a_decoder_is_named():
    content = pack(make_slice(ramp()), [b"\0\0\1\xb3film"], "1.2.840.10008.1.2.4.100")
    with pytest.raises(SyntaxUnsupported) as caught:
        decode(content)
    assert caught.value.name == "MPEG2 Main Level"
    seen = look(content)
    assert seen.header.kind == "film"
    assert (seen.problem, seen.facts) == ("unsupported_syntax", (("name", "MPEG2 Main Level"),))
    unknown = pack(make_slice(ramp()), [b"nobody knows"], "1.2.3.4")
    assert look(unknown).problem == "unsupported_syntax"
    with pytest.raises(SyntaxUnsupported):
        decode(unknown)


def test_pixels_left_on_a_server_are_no_pixels():
    content = pack(make_slice(ramp()), [b"http"], "1.2.840.10008.1.2.4.94")
    assert look(content).problem == "no_pixels"
    with pytest.raises(NoPixels):
        decode(content)


def test_htj2k_lossy_keeps_bright_values_bright():
    # htj2k_decode wraps over-bright values of lossy streams to black; OpenJPEG clips them.
    pixels = np.where(np.indices((64, 64)).sum(0) < 64, 255, 0).astype("u1")
    stream = imagecodecs.htj2k_encode(pixels, reversible=False)
    decoded = decode(pack(make_slice(pixels), [stream], dicom.HTJ2K_LOSSY)).pixels
    assert decoded[pixels == 255].min() > 128


def test_a_stream_of_another_size_is_damaged():
    content = pack(make_slice(ramp(8, 8, "u1")), [encode(ramp(9, 9, "u1"), dicom.JPEG_LS)], dicom.JPEG_LS)  # fmt: skip # noqa: E501
    with pytest.raises(ImageDamaged):
        decode(content)


@pytest.mark.parametrize("syntax", LOSSLESS)
def test_noise_instead_of_a_stream_is_a_problem(syntax):
    content = pack(make_slice(ramp()), [bytes(range(200, 255)) * 9], syntax)
    with pytest.raises(ImageDamaged):
        decode(content)


def test_claims_above_400_megapixels_are_refused_before_decoding():
    data = make_slice(ramp(), Rows=65535, Columns=65535)
    content = to_bytes(data)
    seen = look(content)
    assert seen.problem in {"truncated", "too_large"}
    with pytest.raises(ImageTooLarge):
        decode(content)


def test_a_cut_off_image_keeps_its_complete_rows():
    pixels = noise((10, 10), "u2")
    content = to_bytes(make_slice(pixels))
    cut = content[:-70]  # 7 of 20 bytes a row: 6 rows and a half are there
    frame = decode(cut)
    assert frame.stages.complete_rows == 6
    assert frame.stages.flags == ("truncated",)
    assert np.array_equal(frame.pixels[:6], pixels[:6])
    assert look(cut).problem == "truncated"


def test_a_cut_off_jpeg_says_which_rows_it_has():
    pixels = noise((64, 64), "u1")
    content = pack(make_slice(pixels), [encode(pixels, dicom.JPEG)], dicom.JPEG)
    frame = decode(content[: len(content) // 2])
    assert 8 <= frame.stages.complete_rows < 64
    assert "truncated" in frame.stages.flags


def test_a_cut_off_stream_that_cannot_be_decoded_is_truncated():
    pixels = noise((64, 64), "u2")
    content = pack(make_slice(pixels), [encode(pixels, dicom.JPEG_2000)], dicom.JPEG_2000)
    assert look(content[:-3000]).problem == "truncated"
    with pytest.raises(ImageTruncated):
        decode(content[:-3000])


def test_frames_after_the_cut_are_truncated_and_those_before_are_fine():
    pixels = noise((4, 16, 16), "u2")
    content = to_bytes(make_slice(pixels, frames=4))[: -512 * 2 - 10]
    assert np.array_equal(decode(content, 0).pixels, pixels[0])
    assert decode(content, 1).stages.complete_rows == 15
    with pytest.raises(ImageTruncated):
        decode(content, 3)


def test_a_number_beyond_the_last_frame_is_named():
    with pytest.raises(NoSuchFrame) as caught:
        decode(to_bytes(make_slice()), 1)
    assert (caught.value.wanted, caught.value.frames) == (2, 1)


def test_other_objects_are_not_decoded():
    with pytest.raises(NothingToShow):
        decode(to_bytes(make_object(SOPClassUID="1.2.840.10008.5.1.4.1.1.88.11", Modality="SR")))
    with pytest.raises(NoPixels):
        decode(to_bytes(make_object()))
    with pytest.raises(NotDicom):
        decode(b"%PDF-1.7 and more")


def test_pixels_of_no_sensible_size_are_damaged():
    with pytest.raises(ImageDamaged):
        decode(to_bytes(make_slice(Rows=0)))
    with pytest.raises(ImageDamaged):
        decode(to_bytes(make_slice(BitsAllocated=13, BitsStored=13, HighBit=12)))


def test_the_ge_private_syntax_swaps_words():
    pixels = ramp()
    data = make_slice(pixels.byteswap())
    body = to_bytes(data, dicom.IMPLICIT, preamble=False)
    content = dicom.envelope(data, "1.2.840.113619.5.2") + body
    assert np.array_equal(decode(content).pixels, pixels)


def test_a_frame_can_be_read_from_a_path(tmp_path):
    pixels = noise((300, 300), "u2")
    path = tmp_path / "IM1"
    path.write_bytes(to_bytes(make_slice(pixels)))
    assert np.array_equal(decode(path).pixels, pixels)


def test_rle_with_surplus_bytes_opens():
    # The first segment of two holds a run more than the picture has pixels.
    pixels = noise((4, 4), "u2")
    stream = bytearray(encode(pixels, dicom.RLE))
    second = int.from_bytes(stream[8:12], "little")
    extra = bytes([3, 9, 9, 9, 9, 0x80])
    stream[second:second] = extra
    stream[8:12] = (second + len(extra)).to_bytes(4, "little")
    content = pack(make_slice(pixels), [bytes(stream)], dicom.RLE)
    assert np.array_equal(decode(content).pixels, pixels)


def test_rle_of_too_few_bytes_is_damaged():
    stream = encode(noise((4, 4), "u2"), dicom.RLE)
    content = pack(make_slice(noise((40, 40), "u2")), [stream], dicom.RLE)
    with pytest.raises(ImageDamaged):
        decode(content)


def test_a_grey_stream_for_a_colour_header_is_damaged():
    stream = encode(noise((8, 8), "u1"), dicom.JPEG_LS)
    content = pack(make_slice(noise((8, 8, 3), "u1")), [stream], dicom.JPEG_LS)
    with pytest.raises(ImageDamaged):
        decode(content)


def test_lossless_jpeg_in_colour_comes_back_exactly():
    pixels = noise((16, 16, 3), "u1")
    stream = imagecodecs.jpeg8_encode(
        pixels, lossless=True, predictor=1, colorspace="RGB", outcolorspace="RGB"
    )
    content = pack(make_slice(pixels), [stream], dicom.JPEG_LOSSLESS)
    assert np.array_equal(decode(content).pixels, pixels)


def test_an_htj2k_syntax_may_hold_plain_jpeg_2000():
    pixels = noise((32, 32), "u2")
    content = pack(make_slice(pixels), [encode(pixels, dicom.JPEG_2000)], dicom.HTJ2K)
    assert np.array_equal(decode(content).pixels, pixels)


@pytest.mark.parametrize("wrapped", [True, False])
def test_a_stream_in_an_element_of_known_length_is_found(wrapped):
    # Against the rules, but written: the stream, or its items, without an undefined length.
    pixels = noise((16, 16), "u1")
    stream = dicom.padded(encode(pixels, dicom.JPEG_LS))
    data = make_slice(pixels)
    items = b"\xfe\xff\0\xe0\0\0\0\0\xfe\xff\0\xe0" + len(stream).to_bytes(4, "little")
    data.PixelData = (items if wrapped else b"") + stream
    data["PixelData"].VR = "OB"
    content = dicom.envelope(data, dicom.JPEG_LS) + to_bytes(data, preamble=False)
    assert np.array_equal(decode(content).pixels, pixels)
    assert look(content).problem is None


def test_plain_pixels_under_a_compressed_syntax_are_shown():
    pixels = noise((3, 8, 8), "u2")
    data = make_slice(pixels, frames=3)
    content = dicom.envelope(data, dicom.JPEG_2000) + to_bytes(data, preamble=False)
    assert np.array_equal(decode(content, 1).pixels, pixels[1])
    assert decode(content).stages.flags == ("wrong_syntax",)
    assert (look(content).problem, look(content).notes) == (None, ("wrong_syntax",))


def test_plain_pixels_under_an_unknown_syntax_are_shown():
    data = make_slice(ramp())
    content = dicom.envelope(data, "1.2.3.4") + to_bytes(data, preamble=False)
    assert np.array_equal(decode(content).pixels, ramp())
    assert look(content).notes == ("wrong_syntax",)


def test_a_film_without_frames_count_follows_from_its_pieces():
    pixels = noise((3, 16, 16), "u1")
    streams = [encode(frame, dicom.JPEG_LS) for frame in pixels]
    data = make_slice(pixels, frames=3)
    data.NumberOfFrames = 0
    content = pack(data, streams, dicom.JPEG_LS, table=False)
    assert read_header(content).frames == 3
    assert np.array_equal(decode(content, 2).pixels, pixels[2])


def test_rle_pieces_without_marks_are_one_frame_each():
    pixels = noise((3, 8, 8), "u1")
    streams = [encode(frame, dicom.RLE) for frame in pixels]
    data = make_slice(pixels, frames=3)
    data.NumberOfFrames = 5  # more than there are
    content = pack(data, streams, dicom.RLE, table=False)
    assert np.array_equal(decode(content, 2).pixels, pixels[2])
    with pytest.raises(ImageTruncated):
        decode(content, 4)


def test_a_file_without_any_fragment_has_nothing_to_decode():
    pixels = noise((8, 8), "u1")
    content = pack(make_slice(pixels), [encode(pixels, dicom.JPEG_LS)], dicom.JPEG_LS)
    start = content.index(b"\xe0\x7f\x10\x00OB") + 12
    with pytest.raises(ImageTruncated):
        decode(content[:start])
    with pytest.raises(ImageTruncated):
        decode(content[: start + 12])
    assert look(content[: start + 4]).problem == "truncated"


def test_fragments_in_big_endian_are_damaged():
    body = to_bytes(make_slice(ramp()), dicom.BIG_ENDIAN, preamble=False)
    at = body.index(b"\x7f\xe0\x00\x10OW") + 8
    with pytest.raises(ImageDamaged):
        decode(body[:at] + b"\xff\xff\xff\xff" + body[at + 4 :])


def test_an_unreadable_medium_is_a_problem(tmp_path):
    with pytest.raises(ImageDamaged):
        decode(tmp_path / "gone")


def test_a_header_cut_before_the_pixels_is_truncated():
    content = to_bytes(make_slice(ramp()))
    cut = content[: content.index(b"\x28\0\x03\x01US") + 5]
    with pytest.raises(ImageTruncated):
        decode(cut)
    start = content.index(b"\xe0\x7f\x10\x00OW") + 12
    with pytest.raises(ImageTruncated):
        decode(content[:start])


def test_a_cut_deflated_frame_is_damaged_and_its_neighbour_is_not():
    pixels = noise((2, 32, 32), "u1")
    streams = [encode(frame, dicom.DEFLATED_FRAME) for frame in pixels]
    streams[0] = streams[0][:200]
    content = pack(make_slice(pixels, frames=2), streams, dicom.DEFLATED_FRAME)
    with pytest.raises(ImageDamaged):
        decode(content, 0)
    assert np.array_equal(decode(content, 1).pixels, pixels[1])
