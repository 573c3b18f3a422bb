"""The command line: shapes that scripts rely on, exit codes, one sentence for what is wrong."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import imagecodecs
import numpy as np
import pytest

from opinion_desktop.__main__ import main
from opinion_desktop.cli import screen
from opinion_desktop.cli.commands import COMMANDS
from opinion_desktop.storage.library import Library
from tests.support.dicom import make_slice, ramp, to_bytes
from tests.support.pdfs import letter, locked, text_pdf

FIRST = "I think this is normal healing.\nContinue physiotherapy for eight weeks.\n"
SECOND = "The stem may be loose.\nStop physiotherapy until the CT is done.\nNo infection is seen.\n"


@pytest.fixture
def slice_file(tmp_path: Path) -> Path:
    path = tmp_path / "IM1"
    content = make_slice(
        ramp(8, 8), position_mm=1.0, WindowCenter=32, WindowWidth=64, StudyDate="20250514"
    )
    path.write_bytes(to_bytes(content))
    return path


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--help"])
    assert ended.value.code == 0
    told = capsys.readouterr().out
    assert all(command.name in told for command in COMMANDS)


def test_wrong_usage_is_code_2(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["render"])
    assert ended.value.code == 2
    assert "usage" in capsys.readouterr().err


def test_inspect_counts_every_file_once(
    slice_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "letter.pdf").write_bytes(text_pdf(letter("Dear colleague")))
    (tmp_path / "viewer.exe").write_bytes(b"MZ" + bytes(100))
    assert main(["inspect", str(tmp_path), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    counts = found["counts"]
    assert set(found) >= {"kind", "counts", "dicomdir", "patients", "problems"}
    assert (counts["files"], counts["images"], counts["documents"]) == (3, 1, 1)
    (patient,) = found["patients"]
    (series,) = patient["studies"][0]["series"]
    assert series["modality"] == "CT"


def test_inspect_says_it_in_words_too(slice_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["inspect", str(slice_file)]) == 0
    assert "1 images" in capsys.readouterr().out


def test_inspect_of_nothing_medical_is_code_1(tmp_path: Path) -> None:
    (tmp_path / "viewer.exe").write_bytes(b"MZ" + bytes(100))
    assert main(["inspect", str(tmp_path)]) == 1


def test_render_writes_one_pixel_a_pixel(slice_file: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.png"
    assert main(["render", str(slice_file), "-o", str(out)]) == 0
    picture = imagecodecs.png_decode(out.read_bytes())
    assert picture.shape == (8, 8)
    # By PS3.3 C.11.2.1.2.1, centre 32 and width 64 leave 0 black and 63 white.
    values = np.arange(64).reshape(8, 8)
    expected = np.clip(((values - 31.5) / 63 + 0.5) * 255, 0, 255)
    assert np.abs(picture.astype(float) - expected).max() <= 1


def test_render_takes_a_window(slice_file: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.png"
    assert main(["render", str(slice_file), "--window", "10", "2", "-o", str(out)]) == 0
    picture = imagecodecs.png_decode(out.read_bytes())
    assert set(np.unique(picture[:1])) == {0}
    assert set(np.unique(picture[2:])) == {255}


def test_render_of_a_pdf_page(tmp_path: Path) -> None:
    (tmp_path / "letter.pdf").write_bytes(text_pdf(letter("One"), letter("Two")))
    out = tmp_path / "out.png"
    assert main(["render", str(tmp_path / "letter.pdf"), "--frame", "2", "-o", str(out)]) == 0
    rows, columns = imagecodecs.png_decode(out.read_bytes()).shape[:2]
    assert (rows, columns) == (1650, 1275)  # 11 x 8.5 inches at 150 dpi


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("gone", None, "could not be read"),
        ("broken.pdf", b"%PDF-1.7 nothing", "damaged"),
        ("IM1", b"\0" * 128 + b"DICM" + b"\x08\0\x05\0", ""),
        ("note.txt", b"Hello", "not a medical image"),
    ],
)
def test_render_says_in_one_sentence_why_not(
    name: str, content: bytes | None, said: str, tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    assert main(["render", str(path), "-o", str(tmp_path / "out.png")]) == 1
    told = capsys.readouterr().err
    assert said in told
    assert told.count("\n") == 1
    assert "Traceback" not in told
    assert not (tmp_path / "out.png").exists()


def test_render_of_a_locked_pdf(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "locked.pdf"
    path.write_bytes(locked(text_pdf(letter("Secret")), "abc"))
    assert main(["render", str(path), "-o", str(tmp_path / "out.png")]) == 1
    assert "password" in capsys.readouterr().err


def test_render_into_a_folder_that_is_not_there(
    slice_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["render", str(slice_file), "-o", str(tmp_path / "no" / "out.png")]) == 1
    assert "could not be written" in capsys.readouterr().err


def test_compare_gives_offsets_into_each_text(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "first.txt").write_text(FIRST)
    (tmp_path / "second.txt").write_text(SECOND)
    told = main(["compare", str(tmp_path / "first.txt"), str(tmp_path / "second.txt"), "--json"])
    assert told == 0
    rows = json.loads(capsys.readouterr().out)["rows"]
    assert {row["label"] for row in rows} <= {
        "agree", "partly", "differ", "only_first", "only_second",
    }  # fmt: skip
    covered = sorted(FIRST[a:b].strip() for row in rows for a, b in row["first"])
    assert covered == sorted(line for line in FIRST.splitlines() if line)
    assert all(set(row) >= {"topic", "first", "second", "label", "reasons"} for row in rows)


def test_compare_reads_pdfs_and_prints_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, text in (("a.pdf", FIRST), ("b.pdf", SECOND)):
        (tmp_path / name).write_bytes(text_pdf(letter(*text.splitlines())))
    assert main(["compare", str(tmp_path / "a.pdf"), str(tmp_path / "b.pdf")]) == 0
    assert "normal healing" in capsys.readouterr().out


def test_compare_of_a_picture_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.exe").write_bytes(b"MZ" + bytes(64))
    (tmp_path / "b.txt").write_text(SECOND)
    assert main(["compare", str(tmp_path / "a.exe"), str(tmp_path / "b.txt")]) == 1
    assert "no text" in capsys.readouterr().err


def test_import_makes_the_case_and_adds_to_it(
    slice_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    library = tmp_path / "library"
    command = ["import", str(slice_file), "--case", "My knee", "--library", str(library), "--json"]
    assert main(command) == 0
    assert json.loads(capsys.readouterr().out)["counts"]["added"] == 1
    assert main(command) == 0
    assert json.loads(capsys.readouterr().out)["counts"]["already_here"] == 1
    opened = Library(library)
    assert [case.title for case in opened.cases().entities] == ["My knee"]
    opened.close()


def test_import_into_a_library_that_a_window_has_open(
    slice_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    opened = Library(tmp_path / "library")
    code = main(
        ["import", str(slice_file), "--case", "My knee", "--library", str(tmp_path / "library")]
    )
    opened.close()
    assert code == 1
    assert "Close the other window" in capsys.readouterr().err


def test_summary_writes_a_pdf(slice_file: Path, tmp_path: Path, qapp: object) -> None:
    library = str(tmp_path / "library")
    main(["import", str(slice_file), "--case", "My knee", "--library", library])
    out = tmp_path / "summary.pdf"
    assert main(["summary", "My knee", "-o", str(out), "--library", library]) == 0
    assert out.read_bytes().startswith(b"%PDF-")


def test_summary_of_an_unknown_case(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], qapp: object
) -> None:
    out = str(tmp_path / "summary.pdf")
    code = main(["summary", "Nobody", "-o", out, "--library", str(tmp_path / "library")])
    assert code == 1
    assert "Nobody" in capsys.readouterr().err


def test_without_a_screen_the_window_says_what_to_do(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    assert main([]) == 1
    assert main(["demo"]) == 1
    told = capsys.readouterr().err
    assert told.count("There is no screen") == 2
    assert "--help" in told


def test_missing_system_libraries_are_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(screen, "NEEDED", {"libnowhere.so.9": "libnowhere9"})
    assert main([]) == 1
    assert "sudo apt-get install libnowhere9" in capsys.readouterr().err


def test_a_file_that_is_not_there_opens_no_window(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(tmp_path / "nothing.odcase")]) == 1
    assert "nothing.odcase" in capsys.readouterr().err


def test_it_starts_as_a_module() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "opinion_desktop", "--version"], capture_output=True, text=True,
        check=True,
    )  # fmt: skip
    assert done.stdout.strip() == "0.1.0"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="names of Linux libraries")
@pytest.mark.parametrize("library", [*screen.NEEDED, *screen.NEEDED_ON_X11])
def test_the_libraries_that_are_asked_for_exist_under_these_names(library: str) -> None:
    """A wrong name here would keep the window from ever opening."""
    assert screen.missing_packages({library: "present"}) == ()
