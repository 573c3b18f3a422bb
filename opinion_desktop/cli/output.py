"""Values as lines of text, and files that were asked for."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from opinion_desktop import disk
from opinion_desktop.domain.problems import CannotWrite


def write_file(path: Path, content: bytes) -> None:
    """Write `content` to `path`, replacing what is there only once all is written.

    Raises:
        CannotWrite: if that folder cannot be written.
    """
    passing = path.with_name(f".{path.name}.part")
    try:
        passing.unlink(missing_ok=True)
        with disk.write_new(passing) as target:
            target.write(content)
        disk.replace(passing, path)
    except OSError as error:
        raise CannotWrite(path) from error


def print_inspection(found: dict[str, Any]) -> None:
    """Print what `inspect` found, a line a series."""
    print(", ".join(f"{count} {name.replace('_', ' ')}" for name, count in found["counts"].items()))
    for patient in found["patients"]:
        print(f"{patient['name']} ({patient['birth_date'] or '?'})")
        for study in patient["studies"]:
            print(f"  {study['date'] or '?'} {study['description']}")
            for series in study["series"]:
                images = sum(stack["images"] for stack in series["stacks"])
                print(f"    {series['modality']} {series['description']}: {images} images")
    for problem in found["problems"]:
        print(f"{problem['path']}: {problem['words']}")


def print_rows(rows: Iterable[dict[str, Any]], first: str, second: str) -> None:
    """Print proposed rows with both sentences and the reason."""
    for row in rows:
        print(f"{row['topic']}: {row['label']}")
        for name, spans, text in (("1", row["first"], first), ("2", row["second"], second)):
            for start, end in spans:
                print(f"  {name}: {' '.join(text[start:end].split())}")
        for reason in row["reasons"]:
            print(f"     {reason['text']}")
