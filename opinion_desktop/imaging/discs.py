"""Discs: which files are there, and what the disc's own list (DICOMDIR) says of them.

The list is a help and never a condition: the tree is always looked at as a whole, and a
bad list is left aside.  Names in it are never followed out of the opened folder.
Source: DICOM PS3.3 F.3, PS3.10 8.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from opinion_desktop.domain.image_problems import ImageProblem
from opinion_desktop.imaging.elements import DataSet
from opinion_desktop.imaging.opening import open_object
from opinion_desktop.imaging.sop_classes import DIRECTORY
from opinion_desktop.imaging.stacks import natural

_RECORDS, _FIRST, _NEXT, _LOWER = 0x00041220, 0x00041200, 0x00041400, 0x00041420
_TYPE, _FILE, _IN_USE, _UID = 0x00041430, 0x00041500, 0x00041410, 0x00041511
_TOP_TYPES = frozenset(("PATIENT", "PRIVATE", "HANGING PROTOCOL", "PALETTE", "IMPLANT"))
_VERSION = re.compile(r";\d+$")
_DRIVE = re.compile(r"^[A-Za-z]:")


@dataclass(frozen=True, kw_only=True)
class DirectoryRecord:
    """One record that leads to a file: its name in parts, the UID that it promises."""

    kind: str
    parts: tuple[str, ...]
    sop_instance_uid: str = ""


@dataclass(frozen=True, kw_only=True)
class Directory:
    """A DICOMDIR as read.

    Attributes:
        state: "used" (walked by its offsets), "partly" (offsets are bad: in file order)
            or "ignored" (nothing in it can be trusted).
        records: number of all records.
        files: those that lead to files, in display order.
    """

    state: str
    records: int = 0
    files: tuple[DirectoryRecord, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Listed:
    """A directory against the folder that holds it.

    Attributes:
        paths: files that are there, in the order of the directory.
        missing: names that are not there.
        unsafe: names that could leave the folder; not followed.
    """

    paths: tuple[Path, ...] = ()
    missing: tuple[str, ...] = ()
    unsafe: tuple[str, ...] = ()


def files_below(path: Path) -> Iterator[Path]:
    """List all files of a tree, those of a folder before its sub-folders, in natural order.

    Links to folders are not followed; a folder that cannot be read is left out.
    """
    if path.is_file():
        yield path
        return
    try:
        with os.scandir(path) as entries:
            found = sorted(entries, key=lambda entry: natural(entry.name))
    except OSError:
        return
    folders = []
    for entry in found:
        if entry.is_dir(follow_symlinks=False):
            folders.append(Path(entry.path))
        elif entry.is_file(follow_symlinks=False):
            yield Path(entry.path)
    for folder in folders:
        yield from files_below(folder)


def is_directory_name(name: str) -> bool:
    """Whether a file is named as the directory of a disc: "DICOMDIR", "dicomdir.", "DICOMDIR;1"."""
    return _plain(name) == "DICOMDIR"


def _plain(name: str) -> str:
    return _VERSION.sub("", name).rstrip(".").upper()


def read_directory(source: Path | bytes) -> Directory:
    """Read a DICOMDIR, however broken; never raises for what is in it.

    Args:
        source: a path, or the bytes of the file.
    """
    try:
        with open_object(source) as opened:
            if opened.sop_class != DIRECTORY:
                return Directory(state="ignored")
            records = opened.data.items(_RECORDS)
            return _read(opened.data, records)
    except ImageProblem:
        return Directory(state="ignored")


def _read(data: DataSet, records: list[DataSet]) -> Directory:
    in_use = [record for record in records if record.integer(_IN_USE) != 0]
    walked = _walk(data, {record.begin: record for record in in_use})
    tops = [record.uid(_TYPE).upper() for record in in_use]
    known = "PATIENT" in tops
    if not records or not known:
        return Directory(state="ignored", records=len(records))
    linked = all(_NEXT in record and _LOWER in record for record in in_use)
    if linked and len(walked) == len(in_use):
        return Directory(state="used", records=len(records), files=_files(walked))
    return Directory(state="partly", records=len(records), files=_files(in_use))


def _walk(data: DataSet, by_place: dict[int, DataSet]) -> list[DataSet]:
    """Follow the offsets from the first record, each record once."""
    found: list[DataSet] = []
    seen: set[int] = set()
    waiting = [data.integer(_FIRST) or 0]
    while waiting:
        place = waiting.pop()
        record = by_place.get(place)
        if record is None or place in seen:
            continue
        if not found and record.uid(_TYPE).upper() not in _TOP_TYPES:
            return []
        seen.add(place)
        found.append(record)
        waiting.append(record.integer(_NEXT) or 0)
        waiting.append(record.integer(_LOWER) or 0)  # the lower ones come first
    return found


def _files(records: list[DataSet]) -> tuple[DirectoryRecord, ...]:
    return tuple(
        DirectoryRecord(
            kind=record.uid(_TYPE).upper(),
            parts=tuple(part.strip(" \0") for part in record.uid(_FILE).split("\\")),
            sop_instance_uid=record.uid(_UID),
        )
        for record in records
        if record.uid(_FILE)
    )


def compare(directory: Directory, folder: Path) -> Listed:
    """Look for the files that a directory names, without regard to case, ";1" and dots.

    Args:
        directory: as read.
        folder: the one that holds the DICOMDIR.

    Returns:
        What is there, what is not, and names that were not followed.
    """
    paths, missing, unsafe = [], [], []
    listings: dict[Path, dict[str, Path]] = {}
    for record in directory.files:
        name = "/".join(record.parts)
        if not is_safe(record.parts):
            unsafe.append(name)
            continue
        place = _find(folder, record.parts, listings)
        if place is None:
            missing.append(name)
        else:
            paths.append(place)
    return Listed(paths=tuple(paths), missing=tuple(missing), unsafe=tuple(unsafe))


def is_safe(parts: tuple[str, ...]) -> bool:
    """Whether a name stays inside its folder: no "..", drive, absolute path or separator."""
    return bool(parts) and all(
        part.strip(". ") != "" and not _DRIVE.match(part) and not set(part) & set("/\\\0")
        for part in parts
    )


def _find(
    folder: Path, parts: tuple[str, ...], listings: dict[Path, dict[str, Path]]
) -> Path | None:
    place = folder
    for part in parts:
        if place not in listings:
            listings[place] = _listing(place)
        found = listings[place].get(_plain(part))
        if found is None:
            return None
        place = found
    return place if place.is_file() else None


def _listing(folder: Path) -> dict[str, Path]:
    """Map plain names to entries; links are not followed out of the folder."""
    try:
        with os.scandir(folder) as entries:
            return {_plain(e.name): Path(e.path) for e in entries if not e.is_symlink()}
    except OSError:
        return {}
