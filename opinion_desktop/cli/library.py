"""Commands on a library: add files to a case, write its summary."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path

from opinion_desktop import paths
from opinion_desktop.cli.output import write_file
from opinion_desktop.domain.case import Case
from opinion_desktop.domain.problems import CaseUnknown, FileGone, LibraryReadOnly, NothingFound
from opinion_desktop.exchange.summary import foot_of
from opinion_desktop.services import cases, importing, summaries
from opinion_desktop.services.job_context import JobContext, Progress
from opinion_desktop.services.notices import Notices
from opinion_desktop.services.printing import drawing_application, to_pdf
from opinion_desktop.services.seen import walk
from opinion_desktop.services.speaking import speak
from opinion_desktop.services.workers import Workers
from opinion_desktop.services.workspace import Workspace
from opinion_desktop.storage.library import Library


def add(path: Path, title: str, folder: Path | None, *, as_json: bool) -> int:
    """Add files to the case called `title`, which is made if it is new.

    Returns:
        0, or 1 if nothing could be added.

    Raises:
        FileGone: if there is no such path.
        NothingFound: if there is no file in it; no case is made then.
        LibraryReadOnly: if a window has this library open.
        Problem: whatever keeps the library from being opened or written.
    """
    if not path.exists():
        raise FileGone(path)
    if next(walk((path,)), None) is None:
        raise NothingFound(path)
    with _library(folder) as library:
        if library.read_only:
            raise LibraryReadOnly
        found = _find(library, title)
        case = found or cases.create_case_for_files(library, title)
        workspace = Workspace(library, case.key, Notices())
        workers = Workers()
        try:
            report = importing.add_now(workspace, workers, JobContext(_progress), (path,))
        finally:
            workers.stop()
    counts = report.counts()
    if as_json:
        print(json.dumps({"case": case.title, "counts": asdict(counts)}))
    else:
        print(", ".join(f"{count} {name.replace('_', ' ')}"
                        for name, count in asdict(counts).items()))  # fmt: skip
    return 0 if counts.added or counts.already_here else 1


def summary(title: str, output: Path, folder: Path | None) -> int:
    """Write the page that a doctor reads as PDF.

    Raises:
        CaseUnknown: if no case has this title.
        CannotWrite: if `output` cannot be written.
        Problem: whatever keeps the library from being opened.
    """
    with _library(folder) as library:
        case = _find(library, title)
        if case is None:
            raise CaseUnknown(title)
        app = drawing_application()
        speak(app, case.language)
        workspace = Workspace(library, case.key, Notices())
        name, html = summaries.overview(workspace)
        made = to_pdf(html, title=name, language=case.language, footer=foot_of(html))
        write_file(output, made)
    return 0


@contextmanager
def _library(folder: Path | None) -> Iterator[Library]:
    library = Library(folder or paths.default_library())
    try:
        yield library
    finally:
        library.close()


def _find(library: Library, title: str) -> Case | None:
    found = (case for case in library.cases().entities if isinstance(case, Case))
    return next((case for case in found if title in {case.title, case.key}), None)


def _progress(progress: Progress) -> None:
    if sys.stderr.isatty():
        print(f"\r{progress.done} of {progress.total}", end="", file=sys.stderr)
