"""Where the bytes of each frame are; found once, then a frame is one read.

Native frames follow by arithmetic; compressed ones by the Extended or Basic Offset
Table, or by one walk over the fragments.  Sizes that a header claims are compared with
the bytes that are there before anybody allocates them.
Source: DICOM PS3.5 8, A.4; PS3.3 C.7.6.3.1.8.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

from opinion_desktop.domain.image_problems import ImageDamaged, ImageProblem, NoPixels
from opinion_desktop.domain.studies import FramePlace
from opinion_desktop.imaging import syntaxes
from opinion_desktop.imaging.elements import UNDEFINED, DataSet
from opinion_desktop.imaging.opening import Opened
from opinion_desktop.imaging.sniff import stream_family
from opinion_desktop.imaging.sources import Source

MAX_FRAMES = 1_000_000
_ITEM = b"\xfe\xff\x00\xe0"
_STARTS = (b"\xff\xd8\xff", b"\xff\x4f\xff\x51", b"\xff\x0a", b"\0\0\0\x0cjP  ", b"\0\0\0\x0cJXL ")
_FLOAT_BITS = {0x7FE00008: 32, 0x7FE00009: 64}


@dataclass(frozen=True, kw_only=True)
class PixelShape:
    """How the pixels of each frame are laid out (PS3.3 C.7.6.3).

    Attributes:
        planar: 1 if the samples come plane by plane.
        is_float: whether they are Float or Double Float Pixel Data.
    """

    rows: int
    columns: int
    samples: int
    photometric: str
    bits_allocated: int
    bits_stored: int
    high_bit: int
    signed: bool
    planar: int
    is_float: bool

    @property
    def frame_bits(self) -> int:
        """Bits of one native frame."""
        if self.photometric in {"YBR_FULL_422", "YBR_PARTIAL_422"} and self.samples == 3:
            return self.rows * (self.columns + self.columns % 2) * 2 * self.bits_allocated
        if self.photometric == "YBR_PARTIAL_420" and self.samples == 3:
            return self.rows * self.columns * 3 // 2 * self.bits_allocated
        return self.rows * self.columns * self.samples * self.bits_allocated


def pixel_shape(data: DataSet) -> PixelShape:
    """Read the layout of the pixels; nothing is checked yet."""
    tag = data.pixel[0] if data.pixel else 0
    allocated = _FLOAT_BITS.get(tag) or data.integer(0x00280100) or 0
    stored = data.integer(0x00280101) or allocated
    stored = stored if 0 < stored <= allocated else allocated
    high = data.integer(0x00280102)
    if high is None or not stored - 1 <= high < allocated:
        high = stored - 1
    photometric = data.uid(0x00280004).upper()
    return PixelShape(
        rows=max(data.integer(0x00280010) or 0, 0),
        columns=max(data.integer(0x00280011) or 0, 0),
        samples=data.integer(0x00280002) or (3 if photometric.startswith(("RGB", "YBR")) else 1),
        photometric=photometric or "MONOCHROME2",
        bits_allocated=allocated,
        bits_stored=stored,
        high_bit=high,
        signed=data.integer(0x00280103) == 1,
        planar=data.integer(0x00280006) or 0,
        is_float=tag in _FLOAT_BITS,
    )


def count_frames(opened: Opened, shape: PixelShape) -> tuple[int, str]:
    """Count frames, without reading more than a few bytes of them.

    Args:
        opened: the object.
        shape: its pixel layout.

    Returns:
        At least 1 if there is a place for pixels, and "" or what is wrong with them:
        "no_pixels", "damaged" or "truncated".
    """
    data = opened.data
    if data.pixel is None:
        return 0, "truncated" if data.truncated else "no_pixels"
    frames = _stated(data)
    _, _, at, size = data.pixel
    if size != UNDEFINED:
        if _is_compressed(opened) and _is_stream(opened, at):
            return max(frames, 1), ""
        bits = shape.frame_bits
        if bits == 0:
            return max(frames, 1), "damaged" if size else "no_pixels"
        frames = frames or max(size * 8 // bits, 1)
        if size == 0:
            return frames, "no_pixels"
        if at + size > opened.source.size:
            return frames, "truncated"
        return frames, "truncated" if size * 8 < bits * frames else ""
    cut = _cut_nearby(opened.source, at)
    if not frames and 0x00280008 in data:  # it is there, but says nothing sensible
        frames = len(_fragments(opened.source, at)) - 1
    return max(frames, 1), "truncated" if cut else ""


def _is_compressed(opened: Opened) -> bool:
    """Whether the transfer syntax says so."""
    return syntaxes.family_of(opened.syntax) not in {"native", ""}


def _is_stream(opened: Opened, at: int) -> bool:
    """Whether compressed pixels stand in an element of known length, which is against the rules."""
    return opened.source.take(at, 12).startswith((*_STARTS, _ITEM))


def syntax_flags(opened: Opened) -> list[str]:
    """Say whether the pixels are in another form than stated, or in one nobody here knows.

    Returns:
        [] if all is as it should be, ["wrong_syntax"] if the pixels show what they
        are all the same, else ["unknown_syntax"].
    """
    if opened.data.pixel is None:
        return []
    if syntaxes.family_of(opened.syntax):
        _, _, at, size = opened.data.pixel
        is_plain = size != UNDEFINED and _is_compressed(opened) and not _is_stream(opened, at)
        return ["wrong_syntax"] if is_plain else []
    try:
        place = frame_places(opened)[0]
    except (ImageProblem, IndexError):
        return ["unknown_syntax"]
    begin = b"".join(opened.source.take(at, min(length, 4096)) for at, length in place.pieces[:1])
    native = syntaxes.family_of(place.transfer_syntax) == "native"
    return ["wrong_syntax"] if native or stream_family(begin) else ["unknown_syntax"]


def _stated(data: DataSet) -> int:
    """Number of Frames, 0 if it is missing or nonsense (Z11)."""
    stated = data.integer(0x00280008) or 0
    return stated if 0 < stated <= MAX_FRAMES else 0


def _cut_nearby(source: Source, at: int) -> bool:
    """Whether the first fragments end behind the file; looks only where bytes are at hand."""
    pos = at
    for _ in range(3):
        data, base = source.head, 0
        if pos + 8 > len(data):
            return pos + 8 > source.size
        mark = bytes(data[pos - base : pos - base + 4])
        if mark != _ITEM:
            return False
        pos += 8 + struct.unpack_from("<I", data, pos - base + 4)[0]
    return pos > source.size


def frame_places(opened: Opened) -> tuple[FramePlace, ...]:
    """Find the bytes of all frames.

    Args:
        opened: the object; its `source` is where the offsets point to.

    Returns:
        One place for each frame, in order of the frames.

    Raises:
        NoPixels: if the object holds no pixels.
        ImageDamaged: if they are no frames of the size that the header states.
    """
    data, source = opened.data, opened.source
    if data.pixel is None or data.pixel[3] == 0:
        raise NoPixels(opened.sop_class)
    _, _, at, size = data.pixel
    if size != UNDEFINED:
        if _is_compressed(opened):
            return _undelimited(opened, at, size)
        return _native(opened, pixel_shape(data), at, size)
    if data.coding.big:
        raise ImageDamaged("fragments")
    groups = _by_table(opened, at) or _by_walk(source, at, _stated(data))
    # Only the last one can be cut off: what its last piece claims beyond the end is missing.
    last = groups[-1][-1] if groups else (0, 0)
    claimed = source.take(last[0] - 4, 4) if last[0] >= 4 else b""
    missing = int.from_bytes(claimed, "little") - last[1] if len(claimed) == 4 else 0
    return tuple(
        FramePlace(
            pieces=group,
            transfer_syntax=opened.syntax,
            missing=max(missing, 0) if number == len(groups) - 1 else 0,
        )
        for number, group in enumerate(groups)
    )


def _native(opened: Opened, shape: PixelShape, at: int, size: int) -> tuple[FramePlace, ...]:
    bits = shape.frame_bits
    if bits <= 0:
        raise ImageDamaged("size")
    there = max(min(size, opened.source.size - at), 0) if opened.source.size else 0
    frames = _stated(opened.data) or max(size * 8 // bits, 1)
    # A header may claim a million frames: those without a byte are not listed, but one.
    frames = min(frames, there * 8 // bits + 1)
    if frames > 1 and there * 8 <= bits * (frames - 1):
        frames -= 1
    syntax = opened.syntax if opened.syntax in syntaxes.PLAIN else syntaxes.EXPLICIT
    swapped = opened.data.coding.big and shape.bits_allocated <= 8
    found = []
    for number in range(frames):
        first = number * bits
        start, end = first // 8, (first + bits + 7) // 8
        skip = first % 8
        if swapped:  # whole words, so that their bytes can be put in order
            skip += start % 2 * 8
            start, end = start - start % 2, end + end % 2
        length = max(min(end, there) - start, 0)
        found.append(
            FramePlace(
                pieces=((at + start, length),),
                transfer_syntax=syntax,
                first_bit=skip,
                missing=end - start - length,
            )
        )
    return tuple(found)


def _undelimited(opened: Opened, at: int, size: int) -> tuple[FramePlace, ...]:
    """Take a compressed stream, or plain pixels, that stand in an element of known length."""
    begin = opened.source.take(at, 12)
    if begin.startswith(_STARTS):
        piece = ((at, min(size, opened.source.size - at)),)
        return (FramePlace(pieces=piece, transfer_syntax=opened.syntax),)
    if begin.startswith(_ITEM):
        pieces = _fragments(opened.source, at)[1:]
        return tuple(FramePlace(pieces=(p,), transfer_syntax=opened.syntax) for p in pieces)
    places = _native(opened, pixel_shape(opened.data), at, size)
    return tuple(
        FramePlace(
            pieces=place.pieces,
            transfer_syntax=syntaxes.EXPLICIT,
            first_bit=place.first_bit,
            missing=place.missing,
        )
        for place in places
    )


def _fragments(source: Source, at: int) -> list[tuple[int, int]]:
    """List (offset, length) of all items from `at`, the offset table first."""
    found: list[tuple[int, int]] = []
    pos = at
    while True:
        header = source.take(pos, 8)
        if len(header) < 8 or header[:4] != _ITEM:  # the sequence ends, as it should or not
            return found
        (size,) = struct.unpack_from("<I", header, 4)
        there = max(min(size, source.size - pos - 8), 0)
        found.append((pos + 8, there))
        if there < size:
            return found
        pos += 8 + size


def _by_table(opened: Opened, at: int) -> list[tuple[tuple[int, int], ...]]:
    """Use an offset table if each entry points to an item; [] otherwise."""
    source, data = opened.source, opened.data
    header = source.take(at, 8)
    if len(header) < 8 or header[:4] != _ITEM:
        return []
    (table_size,) = struct.unpack_from("<I", header, 4)
    first = at + 8 + table_size
    extended, lengths = data.raw(0x7FE00001), data.raw(0x7FE00002)
    if extended and len(extended) == len(lengths) and len(extended) % 8 == 0:
        count = len(extended) // 8
        starts = struct.unpack(f"<{count}Q", extended)
        sizes = struct.unpack(f"<{count}Q", lengths)
        if all(source.take(first + start, 4) == _ITEM for start in starts):
            places = zip(starts, sizes, strict=True)
            return [((first + start + 8, size),) for start, size in places]
    table = source.take(at + 8, table_size - table_size % 4)
    starts = struct.unpack(f"<{len(table) // 4}I", table)
    if len(starts) < 2 or list(starts) != sorted(set(starts)) or _stated(data) > len(starts):
        return []
    pieces = _fragments(source, first)
    bounds = [first + start for start in starts] + [source.size + 1]
    if not all(any(begin == offset - 8 for offset, _ in pieces) for begin in bounds[:1]):
        return []
    groups: list[list[tuple[int, int]]] = [[] for _ in starts]
    place = 0
    for offset, size in pieces:
        while place + 1 < len(starts) and offset - 8 >= bounds[place + 1]:
            place += 1
        groups[place].append((offset, size))
    aligned = all(
        group and group[0][0] - 8 == bound for group, bound in zip(groups, bounds, strict=False)
    )
    return [tuple(group) for group in groups] if aligned else []


def _by_walk(source: Source, at: int, frames: int) -> list[tuple[tuple[int, int], ...]]:
    """Divide the fragments: one each, all for one, else a frame starts with its marker."""
    pieces = _fragments(source, at)[1:]
    if not pieces:
        return []
    if frames == 1:
        return [tuple(pieces)]
    if len(pieces) == frames:
        return [(piece,) for piece in pieces]
    groups: list[list[tuple[int, int]]] = []
    for offset, size in pieces:
        if not groups or source.take(offset, 12).startswith(_STARTS):
            groups.append([])
        groups[-1].append((offset, size))
    if len(groups) == 1 and frames == 0:
        return [tuple(pieces)]
    if len(groups) == 1 and frames > 1:  # no marker known (RLE): one each, as far as they go
        return [(piece,) for piece in pieces]
    return [tuple(group) for group in groups]
