"""A library as a whole: lock, files, state, and what happens when the disk says no."""

from __future__ import annotations

import errno
import io
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from opinion_desktop import disk
from opinion_desktop.domain.changes import Change
from opinion_desktop.domain.problems import DiskFull, LibraryReadOnly
from opinion_desktop.domain.studies import ImageHeader
from opinion_desktop.storage.library import Library
from opinion_desktop.storage.tables import HeaderRow
from tests.support.entities import make_case


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    opened = Library(tmp_path / "library")
    yield opened
    opened.close()


def test_what_was_written_is_there_when_it_is_opened_again(tmp_path: Path) -> None:
    case = make_case()
    library = Library(tmp_path / "library")
    library.write((Change(None, case),))
    library.close()
    again = Library(tmp_path / "library")
    assert again.cases().entities == (case,)
    assert again.load(case.key).entities == (case,)
    assert again.last_written() != ""
    again.close()


def test_only_its_user_may_read_it(library: Library) -> None:
    if os.name == "posix":
        assert library.path.stat().st_mode & 0o077 == 0


def test_a_second_process_can_read_but_not_write(library: Library) -> None:
    case = make_case()
    library.write((Change(None, case),))
    code = (
        "import sys; from pathlib import Path\n"
        "from opinion_desktop.storage.library import Library\n"
        "from opinion_desktop.domain.problems import LibraryReadOnly\n"
        "from opinion_desktop.domain.changes import Change\n"
        "library = Library(Path(sys.argv[1]))\n"
        "(case,) = library.cases().entities\n"
        "library.set_state('place', {'tab': 2})\n"
        "try:\n    library.write((Change(case, None),))\n"
        "except LibraryReadOnly:\n    print('read-only', library.read_only)\n"
        "library.close()\n"
    )
    told = subprocess.run(
        [sys.executable, "-c", code, str(library.path)], capture_output=True, text=True, check=True
    )
    assert told.stdout == "read-only True\n"
    assert library.cases().entities == (case,)
    assert library.state("place") == {}


def test_state_is_remembered_by_name(library: Library) -> None:
    assert library.state("place") == {}
    library.set_state("place", {"tab": "records", "scroll": 12})
    library.set_state("place", {"tab": "viewer"})
    assert library.state("place") == {"tab": "viewer"}


def test_a_place_that_cannot_be_written_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "library").write_text("a file where the folder should be")
    with pytest.raises(LibraryReadOnly):
        Library(tmp_path / "library")


def test_a_lock_that_cannot_be_made_means_read_only(tmp_path: Path) -> None:
    Library(tmp_path / "library").close()
    (tmp_path / "library" / "library.lock").unlink()
    (tmp_path / "library" / "library.lock").mkdir()
    library = Library(tmp_path / "library")
    assert library.read_only
    library.close()


def test_a_full_disk_loses_nothing_that_was_written(library: Library) -> None:
    case = make_case()
    library.write((Change(None, case),))
    library._db.pragma("max_page_count", library._db.pragma("page_count"))
    with pytest.raises(DiskFull):
        library.write((Change(case, replace(case, title="x" * 200_000)),))
    assert library.cases().entities == (case,)
    library._db.pragma("max_page_count", 2**30)
    named = replace(case, title="There is room again")
    library.write((Change(case, named),))
    assert library.cases().entities == (named,)


def test_files_are_stored_once_byte_for_byte(library: Library) -> None:
    content = os.urandom(3 * 2**20)
    first = library.files.add(io.BytesIO(content))
    assert library.files.add(io.BytesIO(content)) == first
    assert library.files.path(first).read_bytes() == content
    assert library.files.is_sound(first)
    library.files.path(first).write_bytes(b"other")
    assert not library.files.is_sound(first)


@pytest.mark.parametrize(
    ("number", "problem"),
    [(errno.ENOSPC, DiskFull), (errno.EROFS, LibraryReadOnly), (errno.EIO, OSError)],
)
def test_a_disk_that_fails_while_copying_is_told(
    library: Library, monkeypatch: pytest.MonkeyPatch, number: int, problem: type[Exception]
) -> None:
    def fails(source: Path, target: Path) -> None:
        raise OSError(number, "the disk says no")

    monkeypatch.setattr(disk, "replace", fails)
    with pytest.raises(problem):
        library.files.add(io.BytesIO(b"abc"))
    assert [path.name for path in (library.path / "files").rglob("*") if path.is_file()] != []


def test_what_an_interrupted_copy_left_is_swept_at_the_next_start(tmp_path: Path) -> None:
    Library(tmp_path / "library").close()
    left = tmp_path / "library" / "files" / "staging" / "half"
    left.write_bytes(b"half a scan")
    (left.parent / "zip").mkdir()
    (left.parent / "zip" / "1").write_bytes(b"x")
    again = Library(tmp_path / "library")
    assert again.files.staging == left.parent
    assert list(left.parent.iterdir()) == []
    again.close()


def make_header() -> ImageHeader:
    return ImageHeader(
        sop_class_uid="1.2.840.10008.5.1.4.1.1.2", sop_instance_uid="1.2.3", study_uid="1.2",
        series_uid="1.2.1", modality="CT", rows=4, columns=5, study_date=date(2025, 5, 1),
        pixel_spacing=(0.5, 0.25),
    )  # fmt: skip


def test_headers_are_remembered_by_file(library: Library) -> None:
    header = make_header()
    library.put_headers({"aa": header})
    assert library.headers(["aa", "bb"]) == {"aa": header}


def test_a_header_that_cannot_be_read_again_is_left_out(library: Library) -> None:
    library.put_headers({"aa": make_header()})
    HeaderRow.update(body='{"rows":"many"}').execute()
    assert library.headers(["aa"]) == {}


def test_texts_of_documents_are_remembered(library: Library) -> None:
    library.put_texts({"aa": "Operation report"})
    assert library.text("aa") == "Operation report"
    assert library.text("bb") == ""


def test_what_only_passed_through_is_dropped_and_nothing_else(tmp_path: Path) -> None:
    library = Library(tmp_path / "library")
    folder = library.files.staging_folder()
    (folder / "pasted.png").write_bytes(b"x")
    own = tmp_path / "own.pdf"
    own.write_bytes(b"mine")
    library.files.drop_staged([own, library.files.staging / "x", folder / "pasted.png"])
    assert not folder.exists()
    assert library.files.staging.exists()
    assert own.read_bytes() == b"mine"
    library.close()
