"""Photos and scanned pictures: pixels turned as they were taken, and the day; never the place."""

from __future__ import annotations

import contextlib
import io
import struct
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFile, ImageOps

from opinion_desktop.domain.document_problems import DocumentTooLarge, PhotoUnreadable

MAX_PIXELS = 400_000_000  # what a header may claim
MAX_DECODED = 100_000_000  # what is unpacked: 400 MB inside Pillow
MAX_FRAMES = 2_000
# Only formats with a decoder of their own; EPS, for one, would start another program.
FORMATS = ("JPEG", "PNG", "TIFF", "WEBP", "GIF", "BMP", "AVIF")
_FAILURES = (
    OSError,
    SyntaxError,
    ValueError,
    EOFError,
    LookupError,
    TypeError,
    AttributeError,
    ArithmeticError,
    RuntimeError,
    struct.error,
)
_EXIF, _TAKEN, _DIGITIZED, _PLACE = 0x8769, 0x9003, 0x9004, 0x8825

Image.MAX_IMAGE_PIXELS = MAX_PIXELS


@dataclass(frozen=True, kw_only=True)
class PhotoFacts:
    """What a picture says of itself; width and height after the turn of EXIF.

    `taken` is what the camera's clock said. `has_place` says that the file names the place
    of taking, which a shared copy must not.
    """

    form: str
    width: int
    height: int
    pages: int
    taken: datetime | None
    has_place: bool


@dataclass(frozen=True, kw_only=True)
class Photo:
    """A picture to show: (rows, columns, 3) RGB; `is_cut` if the file ends too early."""

    facts: PhotoFacts
    pixels: NDArray[np.uint8]
    is_cut: bool


def photo_facts(source: Path | bytes) -> PhotoFacts:
    """Read the header of a picture, without its pixels.

    Args:
        source: one path, or the bytes.

    Returns:
        The facts.

    Raises:
        PhotoUnreadable: if it is no picture that can be shown.
        DocumentTooLarge: if it claims more than MAX_PIXELS.
    """
    with _opened(source) as image:
        return _facts(image)


def open_photo(source: Path | bytes, max_px: int, *, page: int = 0) -> Photo:
    """Read a picture at the size needed, turned as it was taken.

    Args:
        source: one path, or the bytes.
        max_px: the longer side is reduced to this many pixels; never enlarged.
        page: of a TIFF or GIF with several, from 0.

    Returns:
        The picture; transparent parts are white, 16-bit grey is brought to 8.

    Raises:
        PhotoUnreadable: if nothing of it can be shown, or there is no such page.
        DocumentTooLarge: if it has more pixels than are unpacked here.
    """
    try:
        return _read(source, max_px, page)
    except PhotoUnreadable:
        # Second try: take what is there of a file that ends too early.
        ImageFile.LOAD_TRUNCATED_IMAGES = True
        try:
            return _read(source, max_px, page)
        finally:
            ImageFile.LOAD_TRUNCATED_IMAGES = False


def _read(source: Path | bytes, max_px: int, page: int) -> Photo:
    with _opened(source) as image:
        facts = _facts(image)
        if page:
            image.seek(page)
        # A JPEG can be unpacked at an eighth of its size, which saves time and memory.
        image.draft("RGB", (max_px, max_px))
        count = image.width * image.height
        if count > MAX_DECODED:
            raise DocumentTooLarge("pixels", count, MAX_DECODED)
        image.load()
        shown = _rgb(image)
        shown.thumbnail((max_px, max_px), Image.Resampling.BILINEAR)
        turned = ImageOps.exif_transpose(shown)
        return Photo(
            facts=facts,
            pixels=np.array(turned, np.uint8),
            is_cut=ImageFile.LOAD_TRUNCATED_IMAGES,
        )


def _rgb(image: Image.Image) -> Image.Image:
    """Bring any kind of pixel to RGB, and keep the note on how to turn it."""
    exif = image.getexif()
    if image.mode.startswith(("I", "F")):
        values = np.asarray(image, np.float64)
        # 16 bits keep their scale; anything else is stretched over what it holds.
        low, high = (0.0, 65535.0) if image.mode.startswith("I;16") else _range(values)
        grey = np.clip((values - low) * (255 / max(high - low, 1e-9)), 0, 255)
        rgb = Image.fromarray(grey.astype(np.uint8)).convert("RGB")
    elif image.mode in {"RGBA", "LA", "PA"} or "transparency" in image.info:
        over = image.convert("RGBA")
        rgb = Image.new("RGB", image.size, "white")
        rgb.paste(over, mask=over.getchannel("A"))
    else:
        rgb = image.convert("RGB")
    rgb.info["exif"] = exif.tobytes() if exif else b""
    return rgb


def _range(values: NDArray[np.float64]) -> tuple[float, float]:
    finite = values[np.isfinite(values)]
    return (float(finite.min()), float(finite.max())) if finite.size else (0.0, 1.0)


@contextlib.contextmanager
def _opened(source: Path | bytes) -> Iterator[Image.Image]:
    form = "unknown"
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            stream = io.BytesIO(source) if isinstance(source, bytes) else source
            with Image.open(stream, formats=FORMATS) as image:
                form = (image.format or form).lower()
                yield image
    except (Image.DecompressionBombWarning, Image.DecompressionBombError) as error:
        raise DocumentTooLarge("pixels", MAX_PIXELS + 1, MAX_PIXELS) from error
    except _FAILURES as error:
        raise PhotoUnreadable(form) from error


def _facts(image: Image.Image) -> PhotoFacts:
    exif = image.getexif()
    width, height = image.size
    if exif.get(0x0112) in {5, 6, 7, 8}:  # EXIF 2.32, 4.6.4 A: rows and columns change places
        width, height = height, width
    return PhotoFacts(
        form=(image.format or "unknown").lower(),
        width=width,
        height=height,
        pages=min(int(getattr(image, "n_frames", 1)), MAX_FRAMES),
        taken=_taken(exif),
        has_place=bool(exif.get_ifd(_PLACE)),
    )


def _taken(exif: Image.Exif) -> datetime | None:
    """Read when it was taken; the time of the last change (0x0132) says nothing of that."""
    details = exif.get_ifd(_EXIF)
    for tag in (_TAKEN, _DIGITIZED):
        with contextlib.suppress(ValueError):
            # Cameras keep no time zone here.
            return datetime.strptime(  # noqa: DTZ007
                str(details.get(tag, "")).strip("\0 "), "%Y:%m:%d %H:%M:%S"
            )
    return None
