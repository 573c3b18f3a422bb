"""The one door for ZIPs: what comes in, what stays out, and that nothing else is written."""

from __future__ import annotations

import io
import pickle
import struct
import zipfile
import zlib
from collections import namedtuple
from datetime import datetime
from pathlib import Path

import pytest

from opinion_desktop.domain.document_problems import (
    ArchiveDamaged,
    ArchiveEncrypted,
    ArchiveUnsafe,
    DocumentTooLarge,
)
from opinion_desktop.exchange import zips

# What a crafted ZIP says of one entry; the fields are written as they are told.
Piece = namedtuple(
    "Piece",
    "name content method flags made_by mode size packed crc local_name local_size header_at",
    defaults=[b"hello", 0, 0, 3, 0o100644 << 16, None, None, None, None, None, None],
)


def crafted(*pieces: Piece, front: bytes = b"", comment: bytes = b"", back: bytes = b"", **end):
    """Write a ZIP by hand (APPNOTE 4.3), so that any field can lie."""
    out, directory, places = bytearray(front), bytearray(), []
    for piece in pieces:
        packer = zlib.compressobj(9, zlib.DEFLATED, -15)
        data = (
            packer.compress(piece.content) + packer.flush() if piece.method == 8 else piece.content
        )
        crc = zlib.crc32(piece.content) if piece.crc is None else piece.crc
        packed = len(data) if piece.packed is None else piece.packed
        size = len(piece.content) if piece.size is None else piece.size
        local = piece.name if piece.local_name is None else piece.local_name
        local_size = size if piece.local_size is None else piece.local_size
        place = len(out) if piece.header_at is None else piece.header_at
        places.append(place)
        out += struct.pack(
            "<4s5H3I2H", b"PK\x03\x04", 20, piece.flags, piece.method, 0x6C40, 0x5A63, crc, packed,
            local_size, len(local), 0,
        ) + local + data  # fmt: skip
        directory += struct.pack(
            "<4s6H3I5H2I", b"PK\x01\x02", piece.made_by << 8 | 20, 20, piece.flags, piece.method,
            0x6C40, 0x5A63, crc, packed, size, len(piece.name), 0, 0, end.get("entry_disk", 0), 0,
            piece.mode, place,
        ) + piece.name  # fmt: skip
    start = len(out) - (len(front) if end.get("counted_from_zip") else 0)
    count = end.get("count", len(pieces))
    out += directory
    out += struct.pack(
        "<4s4H2IH", b"PK\x05\x06", end.get("disk", 0), 0, count, count,
        end.get("size", len(directory)), start, len(comment),
    )  # fmt: skip
    return bytes(out) + comment + back


# A whole entry (30 + 1 + 5 bytes) inside the data of another, which begins at 30 + 1.
HIDDEN = crafted(Piece(b"b"))[:36]


@pytest.fixture
def written(tmp_path):
    def write(content: bytes) -> Path:
        path = tmp_path / "from portal.zip"
        path.write_bytes(content)
        return path

    return write


def zipped(files: dict[str, bytes], **options) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, **options) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return out.getvalue()


class Unseekable(io.RawIOBase):
    """As a portal streams: sizes are known only after the data."""

    def __init__(self):
        self.content = bytearray()

    def writable(self):
        return True

    def write(self, piece):
        self.content += piece
        return len(piece)


FILES = {
    "CD/DICOMDIR": b"D" * 900,
    "CD/IM0001": bytes(300_000),
    "Résumé.txt": b"",
    "x.zip": b"PK\x03\x04",
}


def test_an_ordinary_zip_is_listed_and_read(written):
    path = written(zipped(FILES))
    found = zips.entries(path)
    assert {entry.name: zips.read(path, entry, 300_000) for entry in found} == FILES
    assert pickle.loads(pickle.dumps(found)) == found


def test_a_streamed_zip_is_read_though_its_headers_say_zero(written):
    stream = Unseekable()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.txt", b"a" * 5000)
    path = written(bytes(stream.content))
    (entry,) = zips.entries(path)
    assert zips.read(path, entry, 5000) == b"a" * 5000


def test_zip64_headers_are_read(written, monkeypatch):
    # Python writes ZIP64 when a limit is passed; lowered, a small file has it too.
    monkeypatch.setattr(zipfile, "ZIP64_LIMIT", 10)
    monkeypatch.setattr(zipfile, "ZIP_FILECOUNT_LIMIT", 1)
    content = zipped({"a.txt": b"a" * 50, "b.txt": b"b" * 50})
    assert b"PK\x06\x06" in content
    path = written(content)
    assert [zips.read(path, entry, 50)[:1] for entry in zips.entries(path)] == [b"a", b"b"]


def test_days_and_names_are_data(written):
    # 0x5A63: (90 + 1980) = 2025-ish by bits: 0b0101101_0011_00011 = 45, 3, 3 -> 3 March 2025;
    # 0x6C40: 0b01101_100010_00000 = 13, 34, 0 -> 13:34:00.
    path = written(crafted(Piece(b"d/"), Piece(b"\x82t\x82.txt", b"x"), comment=b"from the ward"))
    with pytest.raises(ArchiveUnsafe):
        zips.entries(path)  # a folder with five bytes in it
    path = written(crafted(Piece(b"d/", b""), Piece(b"\x82t\x82.txt", b"x"), comment=b"ward"))
    folder, file = zips.entries(path)
    assert (folder.is_folder, file.is_folder) == (True, False)
    assert (file.name, file.modified) == ("été.txt", datetime(2025, 3, 3, 13, 34))  # noqa: DTZ001
    no_day = crafted(Piece(b"a")).replace(struct.pack("<2H", 0x6C40, 0x5A63), bytes(4))
    assert zips.entries(written(no_day))[0].modified is None


@pytest.mark.parametrize(
    ("reason", "content"),
    [
        ("name", crafted(Piece(b"../evil"))),
        ("name", crafted(Piece(b"a/../../evil"))),
        ("name", crafted(Piece(b"/etc/evil"))),
        ("name", crafted(Piece(b"C:evil"))),
        ("name", crafted(Piece(b"a\\b"))),
        ("name", crafted(Piece(b"\\\\server\\share"))),
        ("name", crafted(Piece(b"a\0b"))),
        ("name", crafted(Piece(b""))),
        ("link", crafted(Piece(b"a", mode=0o120777 << 16))),
        ("link", crafted(Piece(b"a", mode=0o020666 << 16))),
        ("link", crafted(Piece(b"a", mode=0o120777 << 16, made_by=19))),
        ("method", crafted(Piece(b"a", method=12))),
        ("twin", crafted(Piece(b"a"), Piece(b"a", b"other"))),
        ("leading_bytes", crafted(Piece(b"a"), front=b"MZ" * 50)),
        ("leading_bytes", crafted(Piece(b"a", header_at=0), front=b"MZ" * 9, counted_from_zip=1)),
        ("trailing_bytes", crafted(Piece(b"a"), back=b"more")),
        ("headers_differ", crafted(Piece(b"a.txt", local_name=b"a.exe"))),
        ("headers_differ", crafted(Piece(b"a", local_size=4))),
        ("headers_differ", crafted(Piece(b"a", size=7))),
        ("overlap", crafted(Piece(b"a", method=8, packed=5000))),
        ("overlap", crafted(Piece(b"a", HIDDEN), Piece(b"b", header_at=31))),
        ("ratio", crafted(Piece(b"a", bytes(20_000_000), method=8))),
        ("total", crafted(*[Piece(b"%d" % n, b"x", 8, size=2**32 - 2) for n in range(17)])),
        ("too_many", crafted(Piece(b"a"), size=2**31)),
    ],
)  # fmt: skip
def test_an_unsafe_zip_is_refused_before_anything_is_inflated(written, tmp_path, reason, content):
    path = written(content)
    with pytest.raises(ArchiveUnsafe) as caught:
        zips.entries(path)
    assert caught.value.reason == reason
    target = tmp_path / "new"
    target.mkdir()
    with pytest.raises(ArchiveUnsafe):
        zips.extract(path, target)
    assert not list(target.iterdir())


@pytest.mark.parametrize("flags", [1, 1 | 1 << 6, 1 << 13])
def test_a_locked_zip_says_so(written, flags):
    with pytest.raises(ArchiveEncrypted):
        zips.entries(written(crafted(Piece(b"open"), Piece(b"closed", flags=flags))))


def test_a_zip_locked_by_aes_says_so(written):
    # Method 99 is AES, as WinZip writes it, even if its flag were missing.
    with pytest.raises(ArchiveEncrypted):
        zips.entries(written(crafted(Piece(b"a", method=99))))


WHOLE = crafted(Piece(b"a", b"x" * 400), Piece(b"b"))


@pytest.mark.parametrize(
    ("reason", "content"),
    [
        ("no_end", b""),
        ("no_end", b"SMITH^JOHN"),
        ("no_end", WHOLE[:-60]),
        ("no_end", WHOLE[:-1]),
        ("several_parts", crafted(Piece(b"a"), disk=1)),
        ("several_parts", crafted(Piece(b"a"), entry_disk=1)),
        ("directory", crafted(Piece(b"a"), count=2)),
        ("directory", crafted(Piece(b"a"), Piece(b"b"), count=1)),
        ("directory", WHOLE[100:]),
        ("directory", WHOLE.replace(b"PK\x01\x02", b"PK\x01\x03")),
        ("header", WHOLE.replace(b"PK\x03\x04", b"PK\x03\x05")),
        ("header", crafted(Piece(b"a", header_at=10_000))),
    ],
)
def test_a_damaged_zip_says_what_is_wrong_and_no_name(written, reason, content):
    with pytest.raises(ArchiveDamaged) as caught:
        zips.entries(written(content))
    assert str(caught.value) == f"ArchiveDamaged(reason={reason!r})"


def test_a_name_at_the_very_end_must_fit(written):
    content = bytearray(crafted(Piece(b"a")))
    at = content.index(b"PK\x01\x02")
    content[at + 28 : at + 30] = struct.pack("<H", 500)
    with pytest.raises(ArchiveDamaged):
        zips.entries(written(bytes(content)))


def test_zip64_values_must_be_there(written, monkeypatch):
    monkeypatch.setattr(zipfile, "ZIP64_LIMIT", 10)
    content = zipped({"a.txt": b"a" * 50})
    at = content.index(b"PK\x01\x02")
    extra_at = content.index(struct.pack("<H", 1), at + 46 + 5)
    short = bytearray(content)
    short[extra_at + 2] = 4
    with pytest.raises(ArchiveDamaged):
        zips.entries(written(bytes(short)))
    with pytest.raises(ArchiveDamaged):
        zips.entries(written(content.replace(b"PK\x06\x06", b"PK\x06\x05")))


def test_an_entry_that_lies_about_its_size_is_stopped_while_inflating(written, tmp_path):
    path = written(crafted(Piece(b"good"), Piece(b"bad", b"b" * 90_000, method=8, size=80_000)))
    _, bad = zips.entries(path)
    with pytest.raises(ArchiveUnsafe) as caught:
        zips.read(path, bad, 100_000)
    assert caught.value.reason == "size_lies"
    target = tmp_path / "new"
    target.mkdir()
    with pytest.raises(ArchiveUnsafe):
        zips.extract(path, target)
    assert not list(target.iterdir())  # the good one is taken away again


@pytest.mark.parametrize(
    ("reason", "piece"),
    [
        ("cut", Piece(b"a", b"b" * 50, method=8, size=60)),
        ("checksum", Piece(b"a", crc=1)),
        ("cut", Piece(b"a", bytes(range(256)), method=8, packed=40, size=256)),
    ],
)
def test_a_damaged_entry_is_named(written, reason, piece):
    path = written(crafted(piece))
    (entry,) = zips.entries(path)
    with pytest.raises(ArchiveDamaged) as caught:
        zips.read(path, entry, 1000)
    assert (caught.value.reason, caught.value.entry) == (reason, "a")


def test_broken_deflate_and_a_file_cut_meanwhile_are_damage(written):
    path = written(crafted(Piece(b"a", bytes(range(200)), method=8)))
    (entry,) = zips.entries(path)
    content = bytearray(path.read_bytes())
    content[entry.data_at] = 0x07  # block type 3 does not exist (RFC 1951, 3.2.3)
    path.write_bytes(content)
    with pytest.raises(ArchiveDamaged):
        zips.read(path, entry, 1000)
    path.write_bytes(content[:40])
    with pytest.raises(ArchiveDamaged):
        zips.read(path, entry, 1000)
    stored = written(crafted(Piece(b"a", b"x" * 100)))
    (entry,) = zips.entries(stored)
    stored.write_bytes(stored.read_bytes()[:50])
    with pytest.raises(ArchiveDamaged):
        zips.read(stored, entry, 1000)


def test_reading_stops_at_the_callers_limit(written):
    path = written(zipped({"a": bytes(2000)}))
    (entry,) = zips.entries(path)
    with pytest.raises(DocumentTooLarge):
        zips.read(path, entry, 1999)
    assert zips.read(path, entry, 2000) == bytes(2000)


def test_extracting_writes_under_new_names_and_keeps_the_old_as_data(written, tmp_path):
    target = tmp_path / "new"
    target.mkdir()
    steps = []
    path = written(zipped({**FILES, "sub/": b""}))
    done = zips.extract(path, target, progress=lambda *step: steps.append(step))
    assert [item.path.name for item in done] == ["E0000001", "E0000002", "E0000003", "E0000004"]
    assert {item.entry.name: item.path.read_bytes() for item in done} == FILES
    assert [item.entry.name for item in done if item.is_archive] == ["x.zip"]
    total = 900 + 300_000 + 0 + 4
    assert steps[-1] == (total, total)
    assert steps == sorted(steps)


def test_a_damaged_entry_does_not_keep_the_others_out(written, tmp_path):
    target = tmp_path / "new"
    target.mkdir()
    done = zips.extract(written(crafted(Piece(b"bad", crc=1), Piece(b"good"))), target)
    assert [item.path and item.path.read_bytes() for item in done] == [None, b"hello"]
    assert len(list(target.iterdir())) == 1


def test_nothing_is_overwritten(written, tmp_path):
    target = tmp_path / "new"
    target.mkdir()
    (target / "E0000002").write_bytes(b"mine")
    with pytest.raises(FileExistsError):
        zips.extract(written(crafted(Piece(b"a"), Piece(b"b"))), target)
    assert {path.name: path.read_bytes() for path in target.iterdir()} == {"E0000002": b"mine"}


def test_a_zip_larger_than_the_disk_is_not_begun(written, tmp_path, monkeypatch):
    free = namedtuple("free", "total used free")
    monkeypatch.setattr(zips.shutil, "disk_usage", lambda _: free(100, 90, 10))
    target = tmp_path / "new"
    target.mkdir()
    with pytest.raises(DocumentTooLarge) as caught:
        zips.extract(written(crafted(Piece(b"a", b"123456789"))), target)
    assert (caught.value.found, caught.value.limit) == (9, 8)  # four fifths of ten
    assert not list(target.iterdir())


def test_a_full_disk_leaves_nothing_behind(written, tmp_path, monkeypatch):
    target = tmp_path / "new"
    target.mkdir()
    real = zips.write_new

    def full_at_the_second(path):
        if path.name == "E0000002":
            raise OSError(28, "No space left on device")
        return real(path)

    monkeypatch.setattr(zips, "write_new", full_at_the_second)
    with pytest.raises(OSError, match="No space"):
        zips.extract(written(crafted(Piece(b"a"), Piece(b"b"))), target)
    assert not list(target.iterdir())
