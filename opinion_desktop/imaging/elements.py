"""Data elements: where each one lies in the bytes, for any of the four plain encodings.

One pass notes tag, VR, place and length; values are taken when somebody asks.  Nothing is
validated: a bad value is given as sent, a stray item tag is skipped, a cut-off element
ends the pass.  What stands at and after Pixel Data is left to `frame_index`.
Source: DICOM PS3.5 7.
"""

from __future__ import annotations

import struct
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from pydicom import charset
from pydicom._dicom_dict import DicomDictionary

from opinion_desktop.domain.image_problems import ImageDamaged
from opinion_desktop.imaging.sources import Source

UNDEFINED = 0xFFFFFFFF
DEPTH = 64
PIXEL_DATA = 0x7FE00010
PIXEL_TAGS = (0x7FE00008, 0x7FE00009, PIXEL_DATA)

_ITEM, _ITEM_END, _SEQUENCE_END = 0xFFFEE000, 0xFFFEE00D, 0xFFFEE0DD
_SHORT_VR = {
    name.encode(): name
    for name in (
        "AE", "AS", "AT", "CS", "DA", "DS", "DT", "FD", "FL", "IS", "LO", "LT", "PN", "SH", "SL",
        "SS", "ST", "TM", "UI", "UL", "US",
    )
}  # fmt: skip
_LONG_VR = {
    name.encode(): name
    for name in ("OB", "OD", "OF", "OL", "OV", "OW", "SQ", "SV", "UC", "UN", "UR", "UT", "UV")
}
VR_NAMES = frozenset(_SHORT_VR) | frozenset(_LONG_VR)
# The code returns to the first one at each of these (PS3.5 6.1.2.5.3).
_DELIMITERS = set(b"\\^=\r\n\f")
_NUMBERS = {
    "US": ("H", 2), "SS": ("h", 2), "UL": ("I", 4), "SL": ("i", 4), "FL": ("f", 4), "FD": ("d", 8),
    "OW": ("H", 2), "AT": ("H", 2), "UV": ("Q", 8), "SV": ("q", 8), "OF": ("f", 4), "OD": ("d", 8),
    "US or SS": ("H", 2), "US or OW": ("H", 2), "US or SS or OW": ("H", 2),
}  # fmt: skip
# Made once: compiling them for each sequence item costs as much as reading it.
_UNPACKERS = {
    big: (
        struct.Struct(f"{order}HH2sH").unpack_from,
        struct.Struct(f"{order}I").unpack_from,
        struct.Struct(f"{order}HHI").unpack_from,
    )
    for big, order in ((False, "<"), (True, ">"))
}
_TEXT_NUMBERS = frozenset(("DS", "IS", "LO", "SH", "CS", "UI", "ST", "LT", "UT", "UC", ""))


View = tuple[bytes | bytearray, int]  # a window on the bytes, and where it begins


@dataclass(frozen=True)
class Coding:
    """How the elements are written."""

    explicit: bool
    big: bool = False

    @property
    def order(self) -> str:
        """Byte order as `struct` spells it."""
        return ">" if self.big else "<"


@dataclass(slots=True)
class DataSet:
    """Elements found in one data set or sequence item.

    Attributes:
        found: tag -> (VR or "", position of the value, its length in bytes).
        pixel: (tag, VR, position, declared length) of Pixel Data at the end of the pass.
        begin: for an item, the position of its item tag.
        end: position after the last byte looked at.
        truncated: whether an element is longer than the file.
    """

    source: Source
    coding: Coding
    depth: int = 0
    found: dict[int, tuple[str, int, int]] = field(default_factory=dict)
    pixel: tuple[int, str, int, int] | None = None
    begin: int = 0
    end: int = 0
    truncated: bool = False
    encodings: tuple[str, ...] | None = None

    def __contains__(self, tag: int) -> bool:
        return tag in self.found

    def raw(self, tag: int) -> bytes:
        """Give the bytes of a value, b"" if it is absent."""
        place = self.found.get(tag)
        if place is None:
            return b""
        _, at, size = place
        head = self.source.head
        if at + size <= len(head):  # the usual case, and headers are made of hundreds of it
            return bytes(head[at : at + size])
        return self.source.take(at, size)

    def vr(self, tag: int) -> str:
        """Give the VR of an element: as written, else from the dictionary, else ""."""
        place = self.found.get(tag)
        name = place[0] if place else ""
        if name in {"", "UN"} and tag in DicomDictionary:
            name = DicomDictionary[tag][0]
        return name

    def text(self, tag: int) -> str:
        """Give a text of one line without padding, in its character set; "" if absent."""
        if tag not in self.found:
            return ""
        return self._decode(self.raw(tag)).strip(" \0\r\n\t")

    def texts(self, tag: int) -> tuple[str, ...]:
        """Give the parts of a text between backslashes, () if it is absent."""
        value = self.text(tag)
        return tuple(part.strip(" \0") for part in value.split("\\")) if value else ()

    def uid(self, tag: int) -> str:
        """Give a UID, or a code string: ASCII without padding, as sent."""
        return self.raw(tag).decode("latin-1").strip(" \0") if tag in self.found else ""

    def numbers(self, tag: int) -> tuple[float, ...]:
        """Give the numbers of a value, whatever VR they are written in; bad ones are skipped."""
        if tag not in self.found:
            return ()
        value = self.raw(tag)
        vr = self.vr(tag)
        if vr in _TEXT_NUMBERS:
            try:  # plain numbers are the usual case
                return tuple(map(float, value.split(b"\\")))
            except ValueError:
                return tuple(_text_numbers(value))
        if vr in _NUMBERS:
            letter, size = _NUMBERS[vr]
            count = len(value) // size
            return struct.unpack_from(f"{self.coding.order}{count}{letter}", value)
        return tuple(value) if vr == "OB" else ()

    def number(self, tag: int) -> float | None:
        """Give the first number of a value, None if there is none."""
        values = self.numbers(tag)
        return values[0] if values else None

    def integer(self, tag: int) -> int | None:
        """Give the first number of a value as an integer, None if there is none."""
        place = self.found.get(tag)
        if place is None:
            return None
        if place[0] == "US" and place[2] == 2:
            return int.from_bytes(self.raw(tag), "big" if self.coding.big else "little")
        value = self.number(tag)
        return int(value) if value is not None and -(2**63) < value < 2**63 else None

    def date(self, tag: int) -> date | None:
        """Give a date (also in the old form with dots), None if it is none."""
        digits = self.uid(tag)
        if len(digits) != 8:
            digits = digits.replace(".", "").replace("-", "")[:8]
        try:
            return date(int(digits[:4]), int(digits[4:6]), int(digits[6:8]))
        except ValueError:
            return None

    def items(self, tag: int) -> list[DataSet]:
        """Give the items of a sequence, [] if it is absent.

        Raises:
            ImageDamaged: if sequences are nested deeper than 64.
        """
        place = self.found.get(tag)
        return list(_items(self, place[1], place[1] + place[2], place[0])) if place else []

    def item(self, tag: int, number: int = 0) -> DataSet | None:
        """Give one item of a sequence, by default the first; None if it is absent.

        Raises:
            ImageDamaged: if sequences are nested deeper than 64.
        """
        place = self.found.get(tag)
        if not place:
            return None
        return next(_items(self, place[1], place[1] + place[2], place[0], skip=number), None)

    def _decode(self, value: bytes) -> str:
        if self.encodings is None:
            self.encodings = _encodings(self.uid(0x00080005))
        return decode_text(value, self.encodings)


def decode_text(value: bytes, encodings: tuple[str, ...]) -> str:
    """Turn bytes into text; Latin-1 where the character set is unknown or broken."""
    if value.isascii() and b"\x1b" not in value:
        return value.decode("ascii")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            text = charset.decode_bytes(value, list(encodings), _DELIMITERS)
        except (ValueError, LookupError):
            return value.decode("latin-1")
    return value.decode("latin-1") if "\N{REPLACEMENT CHARACTER}" in text else text


def _encodings(names: str) -> tuple[str, ...]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return tuple(charset.convert_encodings([n.strip() for n in names.split("\\")]))
        except (ValueError, LookupError):
            return ("iso8859",)


def _text_numbers(value: bytes) -> Iterator[float]:
    for part in value.split(b"\\"):
        try:
            yield float(part.strip(b" \0").replace(b",", b"."))
        except ValueError:
            continue


def parse(source: Source, start: int, coding: Coding, *, stop: int = PIXEL_TAGS[0]) -> DataSet:
    """Note the elements from `start` up to Pixel Data or the tag `stop`.

    Args:
        source: the bytes.
        start: position of the first element.
        coding: explicit or implicit VR, byte order.
        stop: first tag that is not wanted; Pixel Data ends the pass anyway.

    Returns:
        What was found; `truncated` if the bytes end inside an element.

    Raises:
        ImageDamaged: if sequences are nested deeper than 64.
    """
    data_set = DataSet(source, coding)
    _walk(data_set, start, None, stop)
    return data_set


def _walk(  # noqa: C901 one loop over hundreds of elements, kept flat for speed
    into: DataSet, start: int, end: int | None, stop: int, view: View = (b"", 0)
) -> None:
    """Note elements until `end`, an end-of-item tag, the tag `stop` or the end of the bytes."""
    source, found, explicit = into.source, into.found, into.coding.explicit
    short, long, _ = _UNPACKERS[into.coding.big]
    top = into.depth == 0
    names = _SHORT_VR if explicit else {}
    limit = source.size
    data, base = view
    have = base + len(data)
    pos = start
    while end is None or pos < end:
        if pos + 12 > have:
            data, base = source.window(pos, 12)
            have = base + len(data)
            if pos + 8 > have:
                into.truncated |= pos != have
                break
        group, element, letters, size = short(data, pos - base)
        tag = group << 16 | element
        vr = names.get(letters, "")
        at = pos + 8
        if vr and tag < stop and group != 0xFFFE and at + size <= limit:  # nearly all of them
            found.setdefault(tag, (vr, at, size))
            pos = at + size
            continue
        if group == 0xFFFE:
            pos += 8
            if tag == _ITEM_END and end is None and not top:
                break
            continue  # a stray item tag among the elements
        if not vr:
            vr = _LONG_VR.get(letters, "") if explicit and pos + 12 <= have else ""
            if vr:
                at += 4
            # Without a VR it is implicit, even among explicit ones.
            (size,) = long(data, at - 4 - base)
        if tag >= stop and top:
            into.pixel = (tag, vr, at, size) if tag in PIXEL_TAGS else None
            break
        if size == UNDEFINED:
            coding = Coding(explicit=False) if vr == "UN" else into.coding
            after = _sequence_end(source, at, coding, into.depth, (data, base))
            vr, size = "SQ", after - at
        else:
            after = at + size
        if after > source.size:
            into.truncated = True
            size = max(source.size - at, 0)
        found.setdefault(tag, (vr, at, size))
        pos = after
    into.end = pos


def _sequence_end(source: Source, start: int, coding: Coding, depth: int, view: View) -> int:
    """Find the position after a sequence of undefined length."""
    header = _UNPACKERS[coding.big][2]
    data, base = view
    pos = start
    while True:
        if pos + 8 > base + len(data):
            data, base = source.window(pos, 8)
            if pos + 8 > base + len(data):
                return max(pos, source.size + 1)  # cut off
        group, element, size = header(data, pos - base)
        tag = group << 16 | element
        pos += 8
        if tag == _SEQUENCE_END:
            return pos
        if tag != _ITEM:
            return pos - 8  # no sequence after all: go on from here
        if size == UNDEFINED:
            pos = _item_end(source, pos, coding, depth, (data, base))
        else:
            pos += size


def _item_end(source: Source, start: int, coding: Coding, depth: int, view: View) -> int:
    item = _nested(source, coding, depth)
    _walk(item, start, None, 2**32, view)
    return source.size + 1 if item.truncated else item.end


def _nested(source: Source, coding: Coding, depth: int) -> DataSet:
    if depth >= DEPTH:
        raise ImageDamaged("sequences")
    return DataSet(source, coding, depth + 1)


def _items(parent: DataSet, start: int, end: int, vr: str, *, skip: int = 0) -> Iterator[DataSet]:
    source = parent.source
    coding = Coding(explicit=False) if vr == "UN" else parent.coding
    header = _UNPACKERS[coding.big][2]
    if parent.encodings is None:
        parent.encodings = _encodings(parent.uid(0x00080005))
    pos = start
    while pos + 8 <= end:
        data, base = source.window(pos, min(end - pos, 2**20))
        if pos + 8 > base + len(data):
            return
        group, element, size = header(data, pos - base)
        if group << 16 | element != _ITEM:
            return
        if skip and size != UNDEFINED:
            skip -= 1
            pos += 8 + size
            continue
        item = _nested(source, coding, parent.depth)
        item.begin = pos
        _walk(item, pos + 8, None if size == UNDEFINED else pos + 8 + size, 2**32)
        item.encodings = (
            _encodings(item.uid(0x00080005)) if 0x00080005 in item else parent.encodings
        )
        if skip:
            skip -= 1
        else:
            yield item
        pos = item.end if size == UNDEFINED else pos + 8 + size
