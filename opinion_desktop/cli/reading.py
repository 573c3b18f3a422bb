"""Commands that read files and leave no trace: inspect, render, compare."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from opinion_desktop import paths
from opinion_desktop.cli.output import print_inspection, print_rows, write_file
from opinion_desktop.comparison.compare import compare as compare_texts
from opinion_desktop.comparison.explain import to_json
from opinion_desktop.comparison.resources import Resources
from opinion_desktop.domain.problems import FileGone
from opinion_desktop.services import reading
from opinion_desktop.services.job_context import JobContext, Progress
from opinion_desktop.services.workers import Workers

LONG_S = 60.0  # a folder reports as it goes; a single picture has the usual limit


def inspect(path: Path, *, as_json: bool) -> int:
    """Say what is in a file, folder, disc or ZIP.

    Returns:
        0, or 1 if nothing in it could be shown.

    Raises:
        FileGone: if there is no such path.
    """
    _check(path)
    with _workers() as (workers, context):
        found = workers.call(partial(reading.inspect, path), context, limit_s=LONG_S, reports=True)
    if as_json:
        print(json.dumps(found, ensure_ascii=False, indent=1))
    else:
        print_inspection(found)
    counts = found["counts"]
    return 0 if counts["images"] or counts["documents"] or found["patients"] else 1


def render(file: Path, frame: int, window: tuple[float, float] | None, output: Path) -> int:
    """Write frame or page `frame` (from 1) as PNG, one pixel per image pixel.

    Raises:
        FileGone: if there is no such file.
        CannotWrite: if `output` cannot be written.
        Problem: why it cannot be shown.
    """
    _check(file)
    chosen = (window[0], window[1]) if window else None
    with _workers() as (workers, context):
        png = workers.call(partial(reading.render_png, file, frame, chosen), context, limit_s=30)
    write_file(output, png)
    return 0


def compare(first: Path, second: Path, *, as_json: bool) -> int:
    """Propose how two written opinions relate; offsets count characters of each text.

    Raises:
        FileGone: if one of the files is not there.
        Problem: why its text cannot be read.
    """
    for path in (first, second):
        _check(path)
    with _workers() as (workers, context):
        texts = [
            workers.call(partial(reading.text_of, path), context, limit_s=30)
            for path in (first, second)
        ]
    resources = Resources.load(paths.resources() / "comparison")
    proposals = compare_texts(texts[0], texts[1], resources)
    found: dict[str, Any] = to_json(proposals)
    if as_json:
        print(json.dumps(found, ensure_ascii=False, indent=1))
    else:
        print_rows(found["rows"], texts[0], texts[1])
    return 0


def _check(path: Path) -> None:
    if not path.exists():
        raise FileGone(path)


@contextmanager
def _workers() -> Iterator[tuple[Workers, JobContext]]:
    workers = Workers()
    try:
        yield workers, JobContext(_print_progress)
    finally:
        workers.stop()


def _print_progress(progress: Progress) -> None:
    if sys.stderr.isatty():
        print(f"\r{progress.done} of {progress.total}", end="", file=sys.stderr)
