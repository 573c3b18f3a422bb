"""The one door for ZIPs: the whole directory is checked before anything is inflated.

Own reading of the format (APPNOTE 6.3.10), stored and deflated entries alone: `zipfile`
accepts overlapping entries, leading bytes and headers that contradict each other. The
limits are those of exchange.md section 13, rule 1.
"""

from __future__ import annotations

import shutil
import stat
import struct
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from pathlib import Path
from typing import BinaryIO, NamedTuple

from opinion_desktop.disk import write_new
from opinion_desktop.domain.document_problems import (
    ArchiveDamaged,
    ArchiveEncrypted,
    ArchiveUnsafe,
    DocumentTooLarge,
)

MAX_ENTRIES = 100_000
MAX_DIRECTORY_BYTES = 64 << 20
MAX_INFLATED_BYTES = 64 << 30
MAX_RATIO = 200
FREE_OF_RATIO_BYTES = 1 << 20  # an empty picture shrinks 1000 times and harms nobody
DISK_SHARE = 0.8
PIECE = 1 << 18

_END = struct.Struct("<4s4H2IH")
_END64_PLACE = struct.Struct("<4sIQI")
_END64 = struct.Struct("<4sQ2H2I4Q")
_CENTRAL = struct.Struct("<4xH2x4H3I4H2x2I")
_LOCAL = struct.Struct("<6x4H3I2H")  # signature and version are looked at apart
_ENCRYPTED, _SIZES_LATER, _STRONG, _MASKED = 1, 1 << 3, 1 << 6, 1 << 13
_STORED, _DEFLATED = 0, 8
_FULL32, _FULL16 = 0xFFFFFFFF, 0xFFFF
_WIDTHS = ((_FULL32, 8), (_FULL32, 8), (_FULL32, 8), (_FULL16, 4))
_Progress = Callable[[int, int], None]


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One checked entry; `name` is data for people, never a path to write to.

    `packed` and `size` are bytes in the ZIP and when inflated; its header stands at
    `header_at`, its bytes at `data_at`. `modified` has no time zone; None if it is no date.
    """

    name: str
    is_folder: bool
    size: int
    packed: int
    crc32: int
    is_deflated: bool
    header_at: int
    data_at: int
    modified: datetime | None


@dataclass(frozen=True, kw_only=True)
class ExtractedEntry:
    """What became of an entry: `path` is the new file, None if the entry was damaged.

    `is_archive` says that it is a ZIP itself: it is named and kept, not opened.
    """

    entry: Entry
    path: Path | None
    is_archive: bool


def entries(path: Path) -> tuple[Entry, ...]:
    """Check a ZIP and list what is in it; nothing is inflated.

    Args:
        path: of the ZIP.

    Returns:
        All entries in the order of the directory, folders included.

    Raises:
        ArchiveUnsafe: if it is built in an unsafe way; `reason` is one of "leading_bytes",
            "trailing_bytes", "too_many", "total", "ratio", "name", "twin", "link", "method",
            "overlap", "headers_differ".
        ArchiveEncrypted: if any entry is locked.
        ArchiveDamaged: if it is cut off, in several parts or no ZIP.
        OSError: if the path cannot be read.
    """
    with path.open("rb") as file:
        return _checked(file)


def read(path: Path, entry: Entry, limit: int) -> bytes:
    """Inflate one entry into memory.

    Args:
        path: of the ZIP.
        entry: from `entries` of the same ZIP.
        limit: most bytes that are wanted.

    Returns:
        Its bytes, their length and checksum verified.

    Raises:
        DocumentTooLarge: if it is larger than `limit`.
        ArchiveUnsafe: if it inflates to more than it says ("size_lies").
        ArchiveDamaged: if it ends too early or its checksum does not fit.
        OSError: if the path cannot be read.
    """
    if entry.size > limit:
        raise DocumentTooLarge("bytes", entry.size, limit)
    with path.open("rb") as file:
        return b"".join(_inflated(file, entry))


def extract(
    path: Path, folder: Path, progress: _Progress = lambda _done, _total: None
) -> tuple[ExtractedEntry, ...]:
    """Write the files of a ZIP into a folder under new names (E0000001, ...).

    Args:
        path: of the ZIP.
        folder: an existing one, best a fresh one; nothing in it is ever overwritten.
        progress: called with bytes done and in all; who stops the process sweeps the folder.

    Returns:
        One value an entry without folders; a damaged one has no file, the others are written.

    Raises:
        ArchiveUnsafe: as `entries`, or "size_lies"; what was written is taken away again.
        ArchiveEncrypted: if any entry is locked.
        ArchiveDamaged: if the ZIP as a whole cannot be read.
        DocumentTooLarge: if it would fill more than four fifths of the free disk.
        OSError: if reading or writing fails; what was written is taken away.
    """
    done: list[ExtractedEntry] = []
    with path.open("rb") as file:
        found = [entry for entry in _checked(file) if not entry.is_folder]
        total = sum(entry.size for entry in found)
        room = int(shutil.disk_usage(folder).free * DISK_SHARE)
        if total > room:
            raise DocumentTooLarge("bytes", total, room)
        before = 0
        try:
            for number, entry in enumerate(found, 1):
                target = folder / f"E{number:07d}"
                head = _write(file, entry, target, progress, (before, total))
                before += entry.size
                kept = None if head is None else target
                is_archive = head == b"PK\x03\x04"
                done.append(ExtractedEntry(entry=entry, path=kept, is_archive=is_archive))
        except (ArchiveUnsafe, OSError):
            for written in filter(None, (item.path for item in done)):
                written.unlink(missing_ok=True)
            raise
    return tuple(done)


# The first four bytes of what was written; None, and no file, if the entry is damaged.
def _write(
    file: BinaryIO, entry: Entry, target: Path, progress: _Progress, so_far: tuple[int, int]
) -> bytes | None:
    head, (count, total) = b"", so_far
    try:
        with write_new(target) as out:
            for piece in _inflated(file, entry):
                head = head or piece[:4]
                out.write(piece)
                count += len(piece)
                progress(count, total)
    except FileExistsError:
        raise  # what was there before is not ours to take away
    except (ArchiveDamaged, ArchiveUnsafe, OSError) as error:
        target.unlink(missing_ok=True)
        if not isinstance(error, ArchiveDamaged):
            raise
        return None
    return head


# Give the bytes of an entry in pieces, counted and checked.
def _inflated(file: BinaryIO, entry: Entry) -> Iterator[bytes]:
    count, crc = 0, 0
    for piece in _unpacked(file, entry):
        count += len(piece)
        if count > entry.size:
            raise ArchiveUnsafe("size_lies", entry.name)
        crc = zlib.crc32(piece, crc)
        yield piece
    if count < entry.size:
        raise ArchiveDamaged("cut", entry.name)
    if crc != entry.crc32:
        raise ArchiveDamaged("checksum", entry.name)


def _unpacked(file: BinaryIO, entry: Entry) -> Iterator[bytes]:
    file.seek(entry.data_at)
    left = entry.packed
    if not entry.is_deflated:
        while left and (piece := file.read(min(PIECE, left))):
            left -= len(piece)
            yield piece
        return
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    while not inflater.eof:
        packed = inflater.unconsumed_tail
        if not packed:
            packed = file.read(min(PIECE, left))
            left -= len(packed)
        try:
            piece = inflater.decompress(packed, PIECE)
        except zlib.error as error:
            raise ArchiveDamaged("deflate", entry.name) from error
        if not piece and not packed:
            return  # cut; zlib holds nothing back
        yield piece


class _Central(NamedTuple):
    """An entry as the central directory has it; `dos` is day and time."""

    flags: int
    method: int
    dos: tuple[int, int]
    crc32: int
    packed: int
    size: int
    raw_name: bytes
    mode: int
    header_at: int


def _checked(file: BinaryIO) -> tuple[Entry, ...]:
    length = file.seek(0, 2)
    count, size, start = _directory(file, length)
    file.seek(start)
    items = list(_centrals(file.read(size), count))
    if sum(item.size for item in items) > MAX_INFLATED_BYTES:
        raise ArchiveUnsafe("total")
    found = tuple(_entry(file, item, start) for item in items)
    if len({entry.name for entry in found}) < len(found):
        raise ArchiveUnsafe("twin")
    spans = sorted((entry.header_at, entry.data_at + entry.packed, entry.name) for entry in found)
    if spans and spans[0][0]:
        raise ArchiveUnsafe("leading_bytes")
    for (_, end, _), (begin, _, name) in pairwise(spans):
        if begin < end:
            raise ArchiveUnsafe("overlap", name)
    return found


# Find the central directory: number of entries, size, place.
def _directory(file: BinaryIO, length: int) -> tuple[int, int, int]:
    tail_at = max(0, length - _END.size - _FULL16)
    file.seek(tail_at)
    tail = file.read()
    at = tail.rfind(b"PK\x05\x06")
    if at < 0 or at + _END.size > len(tail):
        raise ArchiveDamaged("no_end")
    end_at = tail_at + at
    _, disk, start_disk, here, count, size, start, comment = _END.unpack_from(tail, at)
    if at + _END.size + comment != len(tail):
        raise ArchiveUnsafe("trailing_bytes")
    if at >= _END64_PLACE.size and tail[at - _END64_PLACE.size :][:4] == b"PK\x06\x07":
        place = _END64_PLACE.unpack_from(tail, at - _END64_PLACE.size)[2]
        file.seek(min(place, length))
        record = file.read(_END64.size)
        if record[:4] != b"PK\x06\x06" or len(record) < _END64.size:
            raise ArchiveDamaged("no_end")
        *_, disk, start_disk, here, count, size, start = _END64.unpack(record)
        end_at = place
    if disk or start_disk or here != count:
        raise ArchiveDamaged("several_parts")
    if count > MAX_ENTRIES or size > MAX_DIRECTORY_BYTES:
        raise ArchiveUnsafe("too_many")
    if start + size > end_at:
        raise ArchiveDamaged("directory")
    if start + size < end_at:  # places counted from elsewhere: something stands in front
        raise ArchiveUnsafe("leading_bytes")
    return count, size, start


def _centrals(content: bytes, count: int) -> Iterator[_Central]:
    at = 0
    for _ in range(count):
        if content[at : at + 4] != b"PK\x01\x02" or at + _CENTRAL.size > len(content):
            raise ArchiveDamaged("directory")
        (made_by, flags, method, time, day, crc32, packed, size, name_length, extra_length,
         comment_length, disk, outside, header_at) = _CENTRAL.unpack_from(content, at)  # fmt: skip
        at += _CENTRAL.size
        name = content[at : at + name_length]
        extra = content[at + name_length : at + name_length + extra_length]
        at += name_length + extra_length + comment_length
        if at > len(content):
            raise ArchiveDamaged("directory")
        if flags & (_ENCRYPTED | _STRONG | _MASKED) or method == 99:
            raise ArchiveEncrypted
        size, packed, header_at, disk = _wide(extra, size, packed, header_at, disk)
        if disk:
            raise ArchiveDamaged("several_parts")
        # The upper 16 bits are a Unix mode only if a Unix or macOS program wrote them.
        mode = outside >> 16 if made_by >> 8 in {3, 19} else 0
        yield _Central(flags, method, (day, time), crc32, packed, size, name, mode, header_at)
    if at != len(content):
        raise ArchiveDamaged("directory")


# Take from the ZIP64 field the values that did not fit (APPNOTE 4.5.3).
def _wide(extra: bytes, *values: int) -> tuple[int, ...]:
    field = b""
    while len(extra) >= 4 and not field:
        key, length = struct.unpack_from("<2H", extra)
        field = extra[4 : 4 + length] if key == 1 else b""
        extra = extra[4 + length :]
    wide = list(values)
    for number, (full, width) in enumerate(_WIDTHS[: len(values)]):
        if wide[number] == full and field:
            if len(field) < width:
                raise ArchiveDamaged("directory")
            wide[number], field = int.from_bytes(field[:width], "little"), field[width:]
    return tuple(wide)


# Check an entry's name, kind and local header.
def _entry(file: BinaryIO, item: _Central, end: int) -> Entry:
    name = _safe_name(item)
    is_folder = name.endswith("/")
    if stat.S_IFMT(item.mode) not in {0, stat.S_IFREG, stat.S_IFDIR}:
        raise ArchiveUnsafe("link", name)
    if item.method not in {_STORED, _DEFLATED}:
        raise ArchiveUnsafe("method", name)
    if item.size > FREE_OF_RATIO_BYTES and item.size > MAX_RATIO * item.packed:
        raise ArchiveUnsafe("ratio", name)
    if item.header_at >= end:
        raise ArchiveDamaged("header", name)
    if (item.method == _STORED and item.packed != item.size) or (is_folder and item.size):
        raise ArchiveUnsafe("headers_differ", name)
    file.seek(item.header_at)
    header = file.read(_LOCAL.size)
    if len(header) < _LOCAL.size or header[:4] != b"PK\x03\x04":
        raise ArchiveDamaged("header", name)
    flags, method, _, _, crc32, packed, size, name_length, extra_length = _LOCAL.unpack(header)
    raw_name = file.read(name_length)
    size, packed = _wide(file.read(extra_length), size, packed)
    known = {(item.crc32, item.packed, item.size)}
    if item.flags & _SIZES_LATER:  # written in one go: the local header says zero
        known.add((0, 0, 0))
    agree = (flags ^ item.flags) & (_ENCRYPTED | _SIZES_LATER) == 0
    if (
        not agree
        or (crc32, packed, size) not in known
        or method != item.method
        or raw_name != item.raw_name
    ):
        raise ArchiveUnsafe("headers_differ", name)
    data_at = item.header_at + _LOCAL.size + name_length + extra_length
    if data_at + item.packed > end:
        raise ArchiveUnsafe("overlap", name)
    return Entry(
        name=name,
        is_folder=is_folder,
        size=item.size,
        packed=item.packed,
        crc32=item.crc32,
        is_deflated=item.method == _DEFLATED,
        header_at=item.header_at,
        data_at=data_at,
        modified=_modified(*item.dos),
    )


# The name, unless it could leave its folder on any system (viewer.md O6). Many programs
# write UTF-8 without saying so, and code page 437 is rarely valid UTF-8.
def _safe_name(item: _Central) -> str:
    try:
        name = item.raw_name.decode("utf-8")
    except UnicodeDecodeError:
        name = item.raw_name.decode("cp437")
    is_absolute = name[:1] in {"", "/"} or name[1:2] == ":"
    if is_absolute or "\\" in name or "\0" in name or ".." in name.split("/"):
        raise ArchiveUnsafe("name", name)
    return name


def _modified(day: int, time: int) -> datetime | None:
    # Day: bits 15-9 year, 8-5 month, 4-0 day; time: 15-11 hour, 10-5 minute, 4-0 seconds / 2.
    try:
        return datetime(  # noqa: DTZ001 the format has no time zone
            1980 + (day >> 9), day >> 5 & 15, day & 31, time >> 11, time >> 5 & 63, (time & 31) * 2
        )
    except ValueError:
        return None
