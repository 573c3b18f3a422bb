"""Bringing cases back from a copy of a library folder."""

from __future__ import annotations

import errno
import hashlib
import io
import shutil
import sqlite3
from functools import partial

import pytest

from opinion_desktop.domain.case import Case
from opinion_desktop.domain.changes import Change
from opinion_desktop.domain.files import FileState, StoredFile
from opinion_desktop.domain.problems import (
    DiskFull,
    LibraryReadOnly,
    LibraryTooNew,
    LibraryUnreadable,
)
from opinion_desktop.services import restoring
from opinion_desktop.services.cases import CaseAnswers, create_case, summaries
from opinion_desktop.services.job_context import JobContext
from opinion_desktop.services.restoring import Restore, Restored
from opinion_desktop.storage.backup import Backup
from opinion_desktop.storage.library import DATABASE, Library
from tests.support.desk import make_desk
from tests.support.entities import make_case

LETTER, PHOTO = b"The letter of Dr Roy", b"A photo"


def file_of(library, case, content, name):
    sha256 = library.files.add(io.BytesIO(content))
    return StoredFile(key=name, case_key=case.key, sha256=sha256, size=len(content), name=name)


@pytest.fixture
def backup(tmp_path, qapp):
    """A folder as a person would have copied it to a USB stick."""
    library = Library(tmp_path / "old")
    case = create_case(library, CaseAnswers(operation="Knee replacement", worry="It swells"))
    files = [
        file_of(library, case, LETTER, "letter.txt"),
        file_of(library, case, PHOTO, "photo.jpg"),
    ]
    library.write(tuple(Change(None, entity) for entity in (*files, make_case(key="other"))))
    library.put_texts({files[0].sha256: "The letter"})
    library.close()
    folder = tmp_path / "stick" / "Library"
    shutil.copytree(tmp_path / "old", folder)
    return folder


@pytest.fixture
def desk(tmp_path, backup):
    """Made after the backup: the tables ask the library that was opened last."""
    with make_desk(tmp_path / "new") as made:
        yield made


def run(qtbot, desk, folder):
    """Restore and return the signal that ended it."""
    ended = []
    restore = Restore(desk, folder, "Restoring")
    restore.restored.connect(ended.append)
    restore.failed.connect(ended.append)
    qtbot.waitUntil(lambda: bool(ended), timeout=20_000)
    (told,) = ended
    return told


def content_of(folder):
    return {
        path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def everything(library):
    return {
        entity for case in library.cases().entities for entity in library.load(case.key).entities
    }


def stored_path(folder, content):
    sha256 = hashlib.sha256(content).hexdigest()
    return folder / "files" / sha256[:2] / sha256


def test_all_cases_come_back_with_their_files(qtbot, desk, backup, tmp_path):
    before = content_of(backup)
    assert run(qtbot, desk, backup) == Restored(cases=2)
    assert content_of(backup) == before  # the backup is only read
    old = Library(tmp_path / "old")
    expected = everything(old)
    old.close()
    again = Library(tmp_path / "new" / "library")
    assert everything(again) == expected
    again.close()
    for content in (LETTER, PHOTO):
        assert stored_path(desk.library.path, content).read_bytes() == content


def test_the_library_of_the_window_is_asked_again_afterwards(qtbot, desk, backup):
    run(qtbot, desk, backup)
    assert {line.case.title for line in summaries(desk.library)} == {
        "My knee replacement",
        "My knee",
    }
    assert desk.library.text(hashlib.sha256(LETTER).hexdigest()) == "The letter"
    assert list(desk.library.files.staging.iterdir()) == []
    create_case(desk.library, CaseAnswers())
    assert len(summaries(desk.library)) == 3


def test_the_folder_above_will_do(qtbot, desk, backup):
    assert run(qtbot, desk, backup.parent) == Restored(cases=2)


def test_the_last_written_words_beside_the_database_come_too(qtbot, qapp, tmp_path):
    # A copy of a library that was open: what was written last is in the -wal file alone.
    live = Library(tmp_path / "live")
    live.write((Change(None, make_case(key="fresh", title="Fresh")),))
    folder = tmp_path / "copied"
    shutil.copytree(tmp_path / "live", folder)
    live.close()
    assert (folder / f"{DATABASE}-wal").stat().st_size > 0
    # This test opened a second library; the desk's own must be the one that is asked.
    with make_desk(tmp_path / "own") as own:
        assert run(qtbot, own, folder) == Restored(cases=1)
        assert summaries(own.library)[0].case.title == "Fresh"


def test_a_file_that_is_lost_or_changed_is_marked_and_counted(qtbot, desk, backup):
    stored_path(backup, LETTER).unlink()
    stored_path(backup, PHOTO).write_bytes(b"A fake")
    assert run(qtbot, desk, backup) == Restored(cases=2, lost_files=2)
    files = [entity for entity in everything(desk.library) if isinstance(entity, StoredFile)]
    assert {file.state for file in files} == {FileState.DAMAGED}
    assert not stored_path(desk.library.path, PHOTO).exists()
    assert not stored_path(desk.library.path, b"A fake").exists()


def test_a_changed_row_is_counted_and_its_last_sound_version_comes_back(qtbot, desk, backup):
    with sqlite3.connect(backup / DATABASE) as db:
        db.execute("UPDATE entity SET body = '{\"title\":\"Forged\"}' WHERE key = 'other'")
    db.close()
    assert run(qtbot, desk, backup) == Restored(cases=2, damaged_rows=1)
    assert "Forged" not in {line.case.title for line in summaries(desk.library)}


def test_a_case_that_is_there_stays_as_it_is(qtbot, desk, backup):
    run(qtbot, desk, backup)
    (other,) = (e for e in everything(desk.library) if isinstance(e, Case) and e.key == "other")
    desk.library.write((Change(other, make_case(key="other", title="Newer")),))
    assert run(qtbot, desk, backup) == Restored(cases=0)
    assert "Newer" in {line.case.title for line in summaries(desk.library)}


def test_a_library_without_cases_changes_nothing(qtbot, tmp_path, qapp):
    Library(tmp_path / "empty").close()
    with make_desk(tmp_path / "own") as own:
        assert run(qtbot, own, tmp_path / "empty") == Restored(cases=0)
        assert summaries(own.library) == ()


@pytest.mark.parametrize("content", [None, b"This is no database" * 100])
def test_what_is_no_library_is_told_with_its_name(qtbot, desk, tmp_path, content):
    folder = tmp_path / "Holiday"
    folder.mkdir()
    if content:
        (folder / DATABASE).write_bytes(content)
    problem = run(qtbot, desk, folder)
    assert isinstance(problem, LibraryUnreadable)
    assert problem.path == folder / DATABASE
    assert summaries(desk.library) == ()


def test_a_database_cut_in_half_is_told(qtbot, desk, backup):
    whole = (backup / DATABASE).read_bytes()
    (backup / DATABASE).write_bytes(whole[: len(whole) // 8])
    assert isinstance(run(qtbot, desk, backup), LibraryUnreadable)
    assert summaries(desk.library) == ()


def test_a_backup_of_a_newer_program_is_told(qtbot, desk, backup):
    with sqlite3.connect(backup / DATABASE) as db:
        db.execute("PRAGMA user_version = 999")
    db.close()
    assert isinstance(run(qtbot, desk, backup), LibraryTooNew)
    assert summaries(desk.library) == ()


def test_a_library_that_can_only_be_read_gets_nothing(desk):
    second = Library(desk.library.path)
    with pytest.raises(LibraryReadOnly):
        restoring.bring_back(second, Backup(), frozenset())
    second.close()


def test_a_failing_write_is_told(qtbot, desk, backup):
    desk.library.read_only = True
    assert isinstance(run(qtbot, desk, backup), LibraryReadOnly)


def test_a_full_disk_is_told_and_leaves_nothing(backup, tmp_path, monkeypatch):
    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(shutil, "copyfile", full)
    staging = tmp_path / "staging"
    staging.mkdir()
    with pytest.raises(DiskFull):
        restoring.copy_database(JobContext(), backup, staging)
    assert list(staging.iterdir()) == []


def test_cancelling_brings_nothing_back(qtbot, desk, backup):
    restore = Restore(desk, backup, "Restoring")
    told, ended = [], []
    restore.restored.connect(told.append)
    restore.failed.connect(told.append)

    def cancel(job):
        job.cancelled.connect(partial(ended.append, "cancelled"))
        job.cancel()

    desk.jobs.started.connect(cancel)  # the job that copies the files
    qtbot.waitUntil(lambda: bool(ended), timeout=20_000)
    assert not told
    assert summaries(desk.library) == ()


def test_a_folder_that_cannot_be_listed_is_no_library(tmp_path):
    assert restoring.find_library(tmp_path / "gone") == tmp_path / "gone"
