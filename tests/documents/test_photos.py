"""Photos: turned as they were taken, the day kept, the place only counted, damage survived."""

from __future__ import annotations

import io
import struct
import zlib
from datetime import datetime

import numpy as np
import pytest
from PIL import Image

from opinion_desktop.documents import photos
from opinion_desktop.documents.photos import open_photo, photo_facts
from opinion_desktop.domain.document_problems import DocumentTooLarge, PhotoUnreadable


def saved(image: Image.Image, form: str, **options) -> bytes:
    out = io.BytesIO()
    image.save(out, form, **options)
    return out.getvalue()


def corner_picture() -> Image.Image:
    """Forty columns, twenty rows, white; the upper left quarter is red."""
    pixels = np.full((20, 40, 3), 255, np.uint8)
    pixels[:10, :20] = (255, 0, 0)
    return Image.fromarray(pixels)


# EXIF 2.32, 4.6.4: where row 0 and column 0 of the file are in the picture as seen.
@pytest.mark.parametrize(
    ("orientation", "shape", "red_at"),
    [
        (1, (20, 40), (2, 2)),
        (2, (20, 40), (2, 37)),  # row 0 top, column 0 right
        (3, (20, 40), (17, 37)),  # bottom, right
        (4, (20, 40), (17, 2)),  # bottom, left
        (5, (40, 20), (2, 2)),  # row 0 left, column 0 top
        (6, (40, 20), (2, 17)),  # row 0 right, column 0 top
        (7, (40, 20), (37, 17)),  # row 0 right, column 0 bottom
        (8, (40, 20), (37, 2)),  # row 0 left, column 0 bottom
    ],
)
def test_a_photo_is_turned_as_it_was_taken(orientation, shape, red_at):
    exif = Image.Exif()
    exif[0x0112] = orientation
    photo = open_photo(saved(corner_picture(), "PNG", exif=exif), 100)
    assert photo.pixels.shape == (*shape, 3)
    assert (photo.facts.height, photo.facts.width) == shape
    assert photo.pixels[red_at].tolist() == [255, 0, 0]
    assert (photo.pixels == [255, 0, 0]).all(axis=2).sum() == 200


def test_the_day_is_when_it_was_taken_not_when_it_was_changed():
    exif = Image.Exif()
    exif[0x0132] = "2025:06:01 10:00:00"
    changed = saved(corner_picture(), "JPEG", exif=exif)
    assert photo_facts(changed).taken is None
    exif.get_ifd(0x8769)[0x9004] = "2024:02:30 10:00:00"  # no such day
    assert photo_facts(saved(corner_picture(), "JPEG", exif=exif)).taken is None
    exif.get_ifd(0x8769)[0x9003] = "2024:02:29 10:00:00\0"
    facts = photo_facts(saved(corner_picture(), "JPEG", exif=exif))
    assert facts.taken == datetime(2024, 2, 29, 10)  # noqa: DTZ001
    assert not facts.has_place
    exif.get_ifd(0x8825)[1] = "N"
    assert photo_facts(saved(corner_picture(), "JPEG", exif=exif)).has_place


@pytest.mark.parametrize("form", ["JPEG", "PNG", "TIFF", "WEBP", "GIF", "BMP", "AVIF"])
def test_each_form_is_read(form):
    content = saved(corner_picture(), form)
    photo = open_photo(content, 100)
    assert photo.facts.form == form.lower()
    assert photo.pixels.shape == (20, 40, 3)
    assert np.abs(photo.pixels[2, 2].astype(int) - [255, 0, 0]).max() < 40  # some lose a little
    assert not photo.is_cut


def test_a_photo_is_reduced_and_never_enlarged():
    large = saved(Image.new("RGB", (4000, 1000), "red"), "JPEG")
    photo = open_photo(large, 400)
    assert photo.pixels.shape == (100, 400, 3)
    assert (photo.facts.width, photo.facts.height) == (4000, 1000)


def test_the_pages_of_a_tiff_are_counted_and_shown_one_by_one(tmp_path):
    path = tmp_path / "fax.tif"
    first, second = Image.new("L", (30, 20), 10), Image.new("L", (30, 20), 200)
    first.save(path, "TIFF", save_all=True, append_images=[second])
    assert photo_facts(path).pages == 2
    assert open_photo(path, 100, page=1).pixels[0, 0].tolist() == [200] * 3
    with pytest.raises(PhotoUnreadable):
        open_photo(path, 100, page=2)


def test_sixteen_bits_transparency_and_floats_become_grey_and_white():
    deep = Image.fromarray(np.array([[0, 65535, 32768]], np.uint16))
    # 32768 / 65535 * 255 = 127.5
    assert open_photo(saved(deep, "PNG"), 9).pixels[0, :, 0].tolist() == [0, 255, 127]
    glass = Image.new("RGBA", (2, 2), (0, 0, 0, 0))
    assert open_photo(saved(glass, "PNG"), 9).pixels.min() == 255
    real = Image.fromarray(np.array([[-1.0, 1.0, np.nan]], np.float32))
    assert open_photo(saved(real, "TIFF"), 9).pixels[0, :2, 0].tolist() == [0, 255]
    nothing = Image.fromarray(np.array([[np.nan]], np.float32))
    assert open_photo(saved(nothing, "TIFF"), 9).pixels.shape == (1, 1, 3)
    ink = Image.new("CMYK", (2, 2), (0, 255, 255, 0))
    assert open_photo(saved(ink, "TIFF"), 9).pixels[0, 0].tolist() == [255, 0, 0]


def test_of_a_cut_photo_the_part_that_is_there_is_shown():
    noise = np.random.default_rng(1).integers(0, 255, (200, 200, 3), np.uint8)
    whole = saved(Image.fromarray(noise), "JPEG", quality=95)
    photo = open_photo(whole[: len(whole) // 2], 200)
    assert photo.is_cut
    complete = open_photo(whole, 200)
    assert not complete.is_cut  # the tolerance ends with the call
    assert (photo.pixels[:60] == complete.pixels[:60]).all()


@pytest.mark.parametrize(
    "content", [b"", b"SMITH^JOHN", b"\xff\xd8\xff\xe0", b"%!PS-Adobe-3.0 EPSF-3.0\n"]
)
def test_what_is_no_picture_is_a_calm_problem(content):
    with pytest.raises(PhotoUnreadable) as caught:
        open_photo(content, 100)
    assert str(caught.value) == "PhotoUnreadable(form='unknown')"


def test_a_header_that_claims_too_much_is_refused_before_unpacking(monkeypatch):
    # A PNG of 65,000 x 65,000 pixels (4.2 thousand million) in a few bytes.
    head = struct.pack(">2I5B", 65_000, 65_000, 8, 2, 0, 0, 0)

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    bomb = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(9)))
    with pytest.raises(DocumentTooLarge):
        open_photo(bomb, 100)
    monkeypatch.setattr(photos, "MAX_DECODED", 100)
    with pytest.raises(DocumentTooLarge) as caught:
        open_photo(saved(corner_picture(), "PNG"), 100)
    assert (caught.value.found, caught.value.limit) == (800, 100)
