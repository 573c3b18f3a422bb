"""Say what a path holds, as plain values for `inspect --json`: each file counted once."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from opinion_desktop.domain.studies import ImageHeader, Look, Series, Stack, Study
from opinion_desktop.imaging import discs
from opinion_desktop.imaging.headers import look
from opinion_desktop.imaging.object_facts import object_facts
from opinion_desktop.imaging.report_words import words_of
from opinion_desktop.imaging.series import group

_PICTURES = frozenset(("image", "film"))
_CHUNK = 2**20


def _no_progress(done: int, total: int, detail: str = "") -> None:
    """Report to nobody."""


@dataclass
class _Found:
    """What was seen so far."""

    root: Path
    looks: dict[Path, Look] = field(default_factory=dict)
    objects: list[tuple[str, ImageHeader]] = field(default_factory=list)
    duplicates: int = 0
    problems: list[dict[str, str]] = field(default_factory=list)

    def name(self, path: Path) -> str:
        """Name a file as seen from the root."""
        return path.name if path == self.root else path.relative_to(self.root).as_posix()

    def tell(self, path: str, code: str, **facts: object) -> None:
        """Note a problem with its sentence."""
        shown = path.rpartition("/")[2] or path
        self.problems.append(
            {"path": path, "code": code, "words": words_of(code, file=shown, **facts)}
        )


def inspect(path: Path, progress: Callable[..., None] = _no_progress) -> dict[str, Any]:
    """Look at a file or at a whole folder.

    Args:
        path: the file or folder.
        progress: called with the number of files done, of all files, and a name.

    Returns:
        Values that JSON can hold, keys as in section 15 (C4, for one file also C5) of the
        viewer paper; more keys may come.
    """
    found = _Found(path)
    paths = list(discs.files_below(path))
    for number, file in enumerate(paths):
        progress(number, len(paths), file.name)
        found.looks[file] = look(file)
    directory = _directory(found)
    _objects(found)
    _tell_problems(found)
    studies = group(found.objects)
    result: dict[str, Any] = {
        "kind": _kind(path, found, directory),
        "counts": _counts(found),
        "dicomdir": directory,
        "patients": _patients(studies),
        "problems": found.problems,
    }
    if path.is_file():
        facts, problem = object_facts(path, found.looks[path])
        result["object"] = facts
        if problem is not None and not found.problems:
            found.tell(path.name, problem.code, n=0)
            result["counts"]["problems"] = len(found.problems)
    return result


def _kind(path: Path, found: _Found, directory: object) -> str:
    if path.is_file():
        return found.looks[path].kind
    return "disc" if directory else "folder"


def _objects(found: _Found) -> None:
    """Keep each object once: equal bytes are counted, other bytes under one UID are kept."""
    by_uid: dict[str, list[Path]] = defaultdict(list)
    for path, seen in found.looks.items():
        if seen.is_medical and seen.header is not None:
            by_uid[seen.header.sop_instance_uid].append(path)
    for paths in by_uid.values():
        known: set[bytes] = set()
        for path in paths:
            if len(paths) > 1:
                digest = _digest(path)
                if digest in known:
                    found.duplicates += 1
                    continue
                if known:
                    found.tell(found.name(path), "other_copy")
                known.add(digest)
            header = found.looks[path].header
            if header is not None:
                found.objects.append((found.name(path), header))


def _digest(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").digest()
    except OSError:
        return str(path).encode()


def _tell_problems(found: _Found) -> None:
    medical = sum(seen.kind == "dicom" for seen in found.looks.values())
    for path, seen in found.looks.items():
        codes = ([seen.problem] if seen.problem else []) + list(seen.notes)
        for code in codes:
            found.tell(found.name(path), code, n=medical - 1, **dict(seen.facts))


def _counts(found: _Found) -> dict[str, int]:
    kept = [header for _, header in found.objects]
    kinds = [seen.kind for seen in found.looks.values()]
    unreadable = sum(s.kind == "dicom" and s.header is None for s in found.looks.values())
    images = sum(header.kind in _PICTURES for header in kept)
    dicom_documents = sum(header.kind == "document" for header in kept)
    documents = dicom_documents + kinds.count("pdf")
    medical = kinds.count("dicom") + kinds.count("dicomdir") + kinds.count("pdf")
    return {
        "files": len(kinds),
        "images": images,
        "frames": sum(header.frames for header in kept if header.kind in _PICTURES),
        "documents": documents,
        "other_objects": len(kept) - images - dicom_documents,
        "unreadable": unreadable,
        "directories": kinds.count("dicomdir"),
        "not_medical": len(kinds) - medical,
        "duplicates": found.duplicates,
        "problems": len(found.problems),
    }


def _directory(found: _Found) -> dict[str, Any] | None:
    """Use the DICOMDIR nearest to the root, if there is one."""
    named = [
        path
        for path, seen in found.looks.items()
        if discs.is_directory_name(path.name) and path != found.root and seen.kind != "text"
    ]
    if not named:
        return None
    path = min(named, key=lambda file: (len(file.parts), file.name))
    directory = discs.read_directory(path)
    listed = discs.compare(directory, path.parent)
    below = [
        file
        for file, seen in found.looks.items()
        if seen.is_medical and seen.header is not None and file.is_relative_to(path.parent)
    ]
    known = set(listed.paths)
    extra = [file for file in below if file not in known]
    name = found.name(path)
    if directory.state != "used" and directory.records:
        found.tell(name, "directory_unusable")
    for unsafe in listed.unsafe:
        found.tell(unsafe, "unsafe_name")
    if listed.missing:
        found.tell(name, "missing_from_disc", n=len(listed.missing))
    if extra and (directory.state == "used" or not directory.records):
        found.tell(name, "not_listed", n=len(extra))
    return {
        "state": directory.state,
        "records": directory.records,
        "missing": len(listed.missing),
        "not_listed": len(extra),
    }


def _patients(studies: Iterable[Study]) -> list[dict[str, Any]]:
    patients: dict[tuple[str, str], dict[str, Any]] = {}
    for study in studies:
        key = study.patient_id, study.patient_name
        patient = patients.setdefault(
            key,
            {
                "name": study.patient_name,
                "id": study.patient_id,
                "birth_date": study.birth_date.isoformat() if study.birth_date else None,
                "sex": study.sex or None,
                "studies": [],
            },
        )
        patient["studies"].append(
            {
                "uid": study.uid,
                "date": study.date.isoformat() if study.date else None,
                "description": study.description,
                "series": [_series(series) for series in study.series],
            }
        )
    return list(patients.values())


def _series(series: Series) -> dict[str, Any]:
    return {
        "uid": series.uid,
        "number": series.number,
        "modality": series.modality,
        "description": series.description,
        "kind": series.kind,
        "auxiliary": series.is_auxiliary,
        "stacks": [_stack(stack) for stack in series.stacks],
    }


def _stack(stack: Stack) -> dict[str, Any]:
    return {
        "plane": stack.plane or None,
        "images": len(stack.files),
        "frames": len(stack.images),
        "order": stack.order,
        "spacing_mm": stack.spacing_mm,
        "phases": stack.phases,
        "groups": len(stack.group_starts),
        "missing_images": sum(count for _, count in stack.gaps),
        "can_cut": stack.can_cut,
        "files": list(stack.files),
    }
