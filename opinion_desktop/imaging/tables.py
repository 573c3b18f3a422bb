"""Lookup tables: modality, VOI, presentation and palettes, read as the standard means them.

Source: DICOM PS3.3 C.11.1.1.1, C.11.2.1.1, C.7.6.3.1.5, C.7.9.2.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from opinion_desktop.imaging.elements import DataSet

_DESCRIPTOR, _EXPLANATION, _MODALITY_TYPE, _DATA = 0x00283002, 0x00283003, 0x00283004, 0x00283006
_PALETTES = (
    (0x00281101, 0x00281201, 0x00281221),
    (0x00281102, 0x00281202, 0x00281222),
    (0x00281103, 0x00281203, 0x00281223),
)
_MAX_ENTRIES = 65536


@dataclass(frozen=True, kw_only=True, eq=False)
class LookupTable:
    """One table.

    Attributes:
        first: input value of the first entry; lower ones map to it, higher ones to the last.
        entries: output values, unsigned.
        bits: of an entry; outputs run from 0 to 2**bits - 1.
        name: explanation for people, or the unit of a modality table.
    """

    first: int
    entries: NDArray[np.uint16]
    bits: int
    name: str = ""

    @property
    def top(self) -> int:
        """Highest output value."""
        return int(2**self.bits - 1)

    def map(self, values: NDArray[np.generic]) -> NDArray[np.uint16]:
        """Look up `values`, of any shape, after rounding to whole numbers."""
        if not np.issubdtype(values.dtype, np.integer):
            values = np.rint(np.nan_to_num(values))
        places = np.clip(values.astype(np.int64) - self.first, 0, len(self.entries) - 1)
        return self.entries[places]


def table_of(item: DataSet, *, signed_input: bool) -> LookupTable | None:
    """Read one item of a LUT sequence.

    Args:
        item: holds LUT Descriptor and LUT Data.
        signed_input: whether the values that go in may be negative; then the first value
            mapped is signed even if it was sent as US.

    Returns:
        The table, None if it is unusable.
    """
    descriptor = [int(value) & 0xFFFF for value in item.numbers(_DESCRIPTOR)]
    if len(descriptor) != 3:
        return None
    count, first, bits = descriptor
    entries = _entries(item.raw(_DATA), count or _MAX_ENTRIES, bits, item.coding.order)
    if entries is None:
        return None
    bits = bits if 0 < bits <= 16 else 16
    return LookupTable(
        first=first - 65536 if signed_input and first > 32767 else first,
        entries=entries,
        bits=bits,
        name=item.text(_EXPLANATION) or item.text(_MODALITY_TYPE),
    )


def _entries(content: bytes, count: int, bits: int, order: str) -> NDArray[np.uint16] | None:
    """Give `count` entries; 8-bit ones may be packed two per word."""
    if not content:
        return None
    if len(content) >= 2 * count:
        found = np.frombuffer(content, f"{order}u2", count).astype(np.uint16)
    elif len(content) == count or (bits <= 8 and len(content) == count + 1):
        packed = np.frombuffer(content, np.uint8)
        if order == ">" and len(content) % 2 == 0:  # OW words are swapped
            packed = packed.reshape(-1, 2)[:, ::-1].reshape(-1)
        found = packed[:count].astype(np.uint16)
    else:  # too short: the last entry goes on
        words = np.frombuffer(content, f"{order}u2", len(content) // 2).astype(np.uint16)
        if not words.size:
            return None
        found = np.concatenate([words, np.full(count - words.size, words[-1], np.uint16)])
    return found


@dataclass(frozen=True, kw_only=True, eq=False)
class Palette:
    """Red, green and blue tables of a PALETTE COLOR image; entries are 0 to 255."""

    firsts: tuple[int, int, int]
    tables: tuple[NDArray[np.uint8], NDArray[np.uint8], NDArray[np.uint8]]

    def colours(self, pixels: NDArray[np.generic]) -> NDArray[np.uint8]:
        """Turn stored values (rows, columns) into (rows, columns, 3)."""
        result = np.empty((*pixels.shape, 3), np.uint8)
        for channel, (first, table) in enumerate(zip(self.firsts, self.tables, strict=True)):
            places = np.clip(pixels.astype(np.int64) - first, 0, len(table) - 1)
            result[..., channel] = table[places]
        return result


def palette_of(data: DataSet, *, signed: bool) -> Palette | None:
    """Read the three palette tables, None if one is missing.

    Args:
        data: the object.
        signed: whether stored values are signed.
    """
    words: list[tuple[int, NDArray[np.uint16]]] = []
    for descriptor_tag, data_tag, segmented_tag in _PALETTES:
        descriptor = [int(value) & 0xFFFF for value in data.numbers(descriptor_tag)]
        if len(descriptor) != 3:
            return None
        count, first, bits = descriptor
        count = count or _MAX_ENTRIES
        order = data.coding.order
        if segmented_tag in data:
            entries = _segments(data.raw(segmented_tag), bits, order, count)
        else:
            entries = _entries(data.raw(data_tag), count, bits, order)
        if entries is None or not entries.size:
            return None
        words.append((first - 65536 if signed and first > 32767 else first, entries))
    # Some writers put 8-bit colours into 16-bit entries: then no entry exceeds 255 (P12).
    shift = 8 if max(int(entries.max()) for _, entries in words) > 255 else 0
    red, green, blue = ((entries >> shift).astype(np.uint8) for _, entries in words)
    firsts = words[0][0], words[1][0], words[2][0]
    return Palette(firsts=firsts, tables=(red, green, blue))


def _segments(content: bytes, bits: int, order: str, count: int) -> NDArray[np.uint16] | None:
    """Expand a segmented palette: discrete, linear and indirect segments (C.7.9.2)."""
    size = 1 if bits == 8 else 2
    count_words = len(content) // size
    letter = "B" if size == 1 else "H"
    words = list(struct.unpack_from(f"{order}{count_words}{letter}", content))
    found: list[int] = []
    try:
        _expand(words, 0, len(words), size, found, count)
    except IndexError:
        return None
    return np.array(found[:count], np.uint16) if found else None


def _expand(
    words: list[int], pos: int, end: int, size: int, found: list[int], count: int, limit: int = -1
) -> None:
    done = 0
    while pos + 1 < end and len(found) < count and done != limit:
        code, length = words[pos], words[pos + 1]
        done += 1
        if code == 0:
            found += words[pos + 2 : pos + 2 + length]
            pos += 2 + length
        elif code == 1:
            start, stop = found[-1], words[pos + 2]
            found += [start + (stop - start) * (n + 1) // length for n in range(length)]
            pos += 3
        elif code == 2 and limit < 0:  # an indirect segment may not lead to another one
            parts = words[pos + 2 : pos + (6 if size == 1 else 4)]
            offset = sum(part << (8 * size * place) for place, part in enumerate(parts))
            _expand(words, offset // size, end, size, found, count, limit=length)
            pos += 2 + len(parts)
        else:
            raise IndexError
