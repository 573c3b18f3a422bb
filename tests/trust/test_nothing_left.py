"""Names, numbers and words of a patient are in the library and nowhere else."""

from __future__ import annotations

import base64
import os
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.support.dicom import make_slice, to_bytes
from tests.support.pdfs import letter, text_pdf

NAME, NUMBER, WORDS = "QUILLFEATHER", "CANARY7719", "the marzipan ache"
ROOT = Path(__file__).resolve().parents[2]

# The window, driven by a script: a case is opened, a worry typed, a file added, an error made.
WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from opinion_desktop import app as application
from opinion_desktop.domain.concerns import Concern
from opinion_desktop.ui.main_window import MainWindow

def act():
    window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
    desk = window._desk
    window.open_case(desk.library.cases().entities[0].key)
    workspace = window.case_view.workspace
    workspace.put("Add", Concern(key="c1", case_key=workspace.case_key, what=sys.argv[2]))
    for tab in ("records", "viewer", "overview"):
        window.case_view.open_tab(tab)
    QTimer.singleShot(1500, fail)

def fail():
    QTimer.singleShot(500, QApplication.closeAllWindows)
    raise RuntimeError(sys.argv[2])

if __name__ == "__main__":
    application.show_bug = lambda kind, places: None
    start_workers = application.warm_up
    application.warm_up = lambda desk: (start_workers(desk), QTimer.singleShot(1500, act))
    raise SystemExit(application.run(Path(sys.argv[1])))
"""


def encodings(text: str) -> list[bytes]:
    """Give the ways in which a text may lie in a file."""
    plain = [text.encode(name) for name in ("utf-8", "utf-16-le", "utf-16-be")]
    return [*plain, base64.b64encode(text.encode())[:-2]]


def found(folder: Path, leaving_out: Path) -> list[tuple[str, str]]:
    """Search every file of a folder for what must not be there."""
    hits = []
    for path in folder.rglob("*"):
        if path.is_file() and leaving_out not in path.parents:
            content = path.read_bytes()
            hits += [
                (path.name, text)
                for text in (NAME, NUMBER, WORDS)
                if text in str(path) or any(form in content for form in encodings(text))
            ]
    return hits


@pytest.fixture
def home(tmp_path: Path) -> Path:
    for name in ("home", "tmp", "run"):
        (tmp_path / name).mkdir(mode=0o700)
    return tmp_path


@pytest.fixture
def medium(home: Path) -> Path:
    """Make a disc with a scan, a letter, a ZIP and a damaged file, all with the name in them."""
    folder = home / "medium"
    folder.mkdir()
    scan = make_slice(PatientName=f"{NAME}^ODA", PatientID=NUMBER)
    (folder / "IM1").write_bytes(to_bytes(scan))
    (folder / "IM2").write_bytes(to_bytes(scan)[:-40])
    (folder / "letter.pdf").write_bytes(text_pdf(letter(NAME, WORDS)))
    (folder / f"{NAME}.pdf").write_bytes(b"%PDF-1.7 " + WORDS.encode())
    with ZipFile(folder / "more.zip", "w") as zipped:
        zipped.writestr(f"{NAME}/note.txt", f"{NAME} {NUMBER} {WORDS}")
    return folder


def run(home: Path, *command: str) -> subprocess.CompletedProcess[str]:
    places = {
        name: str(home / "home" / name)
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")
    }
    world = {
        **os.environ,
        **places,
        "HOME": str(home / "home"),
        "TMPDIR": str(home / "tmp"),
        "XDG_RUNTIME_DIR": str(home / "run"),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
    }
    return subprocess.run(
        [sys.executable, *command],
        env=world, cwd=home / "home", capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip


@pytest.mark.skipif(sys.platform == "win32", reason="the places are named by XDG variables")
def test_a_patient_is_in_the_library_and_nowhere_else(home: Path, medium: Path) -> None:
    library = home / "library"
    case = f"Case of {NAME}"
    done = run(home, "-m", "opinion_desktop", "import", str(medium), "--case", case,
               "--library", str(library))  # fmt: skip
    assert done.returncode == 0, done.stderr
    script = home / "drive.py"
    script.write_text(WINDOW)
    shown = run(home, str(script), str(library), WORDS)
    assert shown.returncode == 0, shown.stderr
    log = next((home / "home").rglob("*.log"))
    assert "A bug: RuntimeError" in log.read_text()
    kept = b"".join(path.read_bytes() for path in library.rglob("*") if path.is_file())
    assert all(any(form in kept for form in encodings(text)) for text in (NAME, NUMBER, WORDS))
    medium.rename(home / "library" / "medium")
    assert found(home, leaving_out=library) == []
    assert list((library / "staging").glob("*")) == []
