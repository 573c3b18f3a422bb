"""Undo, coming back to the same place, being killed while typing, two windows on one library."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QScrollArea

from opinion_desktop.domain.case import Case
from opinion_desktop.domain.records import RecordItem
from opinion_desktop.storage.library import Library
from tests.journeys.person import Person

TYPIST = Path(__file__).with_name("typist.py")
LOSS_S = 2.0


def test_closing_and_opening_again_finds_the_same_place(
    sample_library: Path, tmp_path: Path, open_window: Callable[..., object]
) -> None:
    library = tmp_path / "library"
    shutil.copytree(sample_library, library)
    with open_window(library) as person:  # type: ignore[attr-defined]
        person.window.open_sample()
        person.wait(lambda: person.window.case_view is not None)
        record = next(r for r in person.workspace.all(RecordItem) if r.kind == "lab_trends")
        person.desk.navigation.open("records", record.key)
        person.see("A trend says more than one value.")
        scrolled = person.find("records_scroll", QScrollArea).verticalScrollBar()
        person.wait(lambda: scrolled.maximum() > 0)
        place = min(200, scrolled.maximum())
        scrolled.setValue(place)
    with open_window(library) as person:  # type: ignore[attr-defined]
        person.click_text("Continue")
        person.wait(lambda: person.window.case_view is not None)
        assert person.window.case_view.tab == "records"
        person.see("A trend says more than one value.")
        again = person.find("records_scroll", QScrollArea).verticalScrollBar()
        person.wait(lambda: again.value() == place)


def test_killed_while_typing_loses_at_most_two_seconds_and_says_so(
    tmp_path: Path, open_window: Callable[..., object]
) -> None:
    library = tmp_path / "library"
    typed: list[tuple[float, int]] = []
    command = [sys.executable, str(TYPIST), str(library)]
    environment = {
        # Its coverage would be written half when it is killed.
        **{name: value for name, value in os.environ.items() if not name.startswith("COV")},
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": os.pathsep.join(sys.path),
    }
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as typist:
        assert typist.stdout is not None
        for line in typist.stdout:
            typed.append((time.monotonic(), int(line)))
            if int(line) >= 60:
                break
        killed = time.monotonic()
        typist.send_signal(signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
    safe = max((count for at, count in typed if at <= killed - LOSS_S), default=0)
    opened = Library(library)
    (case,) = (one for one in opened.cases().entities if isinstance(one, Case))
    records = [one for one in opened.load(case.key).entities if isinstance(one, RecordItem)]
    opened.close()
    kept = max(len(record.note) for record in records)
    assert kept >= safe > 0
    with open_window(library) as person:  # type: ignore[attr-defined]
        person.see("The app closed unexpectedly. Everything up to")
        person.click_text("Open the case")
        person.wait(lambda: person.window.case_view is not None)
        assert person.window.case_view.tab == "records"


def test_a_second_window_can_read_and_says_why_it_cannot_write(
    in_sample: Person, tmp_path: Path
) -> None:
    code = (
        "import sys\nfrom pathlib import Path\n"
        "from opinion_desktop.storage.library import Library\n"
        "library = Library(Path(sys.argv[1]))\nprint(library.read_only)\nlibrary.close()\n"
    )
    told = subprocess.run(
        [sys.executable, "-c", code, str(in_sample.desk.library.path)],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert told.stdout == "True\n"


def test_a_library_that_another_program_holds_is_open_for_reading(
    sample_library: Path, tmp_path: Path, open_window: Callable[..., object]
) -> None:
    library = tmp_path / "library"
    shutil.copytree(sample_library, library)
    holder = (
        "import sys\nfrom pathlib import Path\n"
        "from opinion_desktop.storage.library import Library\n"
        "library = Library(Path(sys.argv[1]))\nprint('held', flush=True)\nsys.stdin.read()\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", holder, str(library)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    ) as other:  # fmt: skip
        assert other.stdout is not None
        assert other.stdin is not None
        assert other.stdout.readline() == "held\n"
        with open_window(library) as person:  # type: ignore[attr-defined]
            person.see("This library is open in another window.")
            person.window.open_sample()
            person.wait(lambda: person.window.case_view is not None)
            record = person.workspace.all(RecordItem)[0]
            assert not person.workspace.remove("Remove record", record)
            person.see("Nothing can be written to the library now.")
        other.stdin.close()
