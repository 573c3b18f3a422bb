"""Each record stands once in its group with its files, and the counts add up."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from opinion_desktop.domain.case import new_key
from opinion_desktop.domain.checklist_view import (
    NextStep,
    Progress,
    group_of,
    is_imaging,
    lines_of,
    loose,
    progress,
    sections,
)
from opinion_desktop.domain.files import FileKind, FileState, ImagingStudy, StoredFile
from opinion_desktop.domain.opinions import Opinion, OpinionKind
from opinion_desktop.domain.partial_dates import PartialDate
from opinion_desktop.domain.record_kinds import RecordGroup, RecordStatus
from tests.support.entities import make_case, make_record

TODAY = date(2026, 11, 25)
CASE = make_case()


def make_file(record_key="", **facts):
    values = {"name": "a.pdf", "kind": FileKind.PDF, "size": 9, "sha256": "0" * 64, **facts}
    return StoredFile(key=new_key(), case_key=CASE.key, record_key=record_key, **values)


def make_study(record_key="", **facts):
    return ImagingStudy(
        key=new_key(), case_key=CASE.key, study_uid=new_key(), record_key=record_key, **facts
    )


def line_of(record, files=(), studies=()):
    (line,) = lines_of([record], files, studies, TODAY)
    return line


def test_lines_stand_in_the_order_of_the_checklist_and_own_ones_last():
    kinds = ["joint.J2", "own", "pathology_report", "operation_report"]
    records = [make_record(CASE, kind=kind) for kind in kinds]
    shown = [line.record.kind for line in lines_of(records, (), (), TODAY)]
    assert shown == ["operation_report", "pathology_report", "joint.J2", "own"]


def test_sections_follow_the_groups_and_useful_lines_come_last():
    records = [
        make_record(CASE, kind="pathology_report"),
        make_record(CASE, kind="consent_form", folded=True),
        make_record(CASE, kind="operation_report"),
        make_record(CASE, kind="joint.J2"),
        make_record(CASE, kind="own", label="Diary"),
    ]
    shown = [
        (section.group, [line.record.kind for line in section.lines])
        for section in sections(lines_of(records, (), (), TODAY))
    ]
    assert shown == [
        (RecordGroup.HOSPITAL, ["operation_report", "joint.J2"]),
        (RecordGroup.TISSUE, ["pathology_report"]),
        (RecordGroup.YOU, ["own"]),
        (None, ["consent_form"]),
    ]


def test_the_filter_leaves_out_what_is_done_and_what_is_only_useful():
    done = make_record(CASE, kind="operation_report", status=RecordStatus.HAVE)
    open_line = make_record(CASE, kind="pathology_report")
    useful = make_record(CASE, kind="consent_form", folded=True)
    begun = make_record(CASE, kind="therapy_notes", folded=True, status=RecordStatus.ASKED)
    had = make_record(CASE, kind="contacts", folded=True, status=RecordStatus.HAVE)
    guessed = make_record(CASE, kind="images_after", status=RecordStatus.HAVE)
    study = make_study(guessed.key, guess="images_after")
    lines = lines_of([done, open_line, useful, begun, had, guessed], (), [study], TODAY)
    shown = [line.key for section in sections(lines, to_do=True) for line in section.lines]
    assert shown == [guessed.key, open_line.key, begun.key]


def test_progress_adds_up_and_leaves_out_what_is_only_useful():
    day = timedelta(days=1)
    records = [
        make_record(CASE, status=RecordStatus.HAVE),
        make_record(CASE, status=RecordStatus.NONE_EXISTS),
        make_record(CASE, status=RecordStatus.NOT_NEEDED),
        make_record(CASE, status=RecordStatus.ASKED, due=TODAY),
        make_record(CASE, status=RecordStatus.ASKED, due=TODAY - day),
        make_record(CASE, status=RecordStatus.REFUSED),
        make_record(CASE),
        make_record(CASE, folded=True),
    ]
    found = progress(lines_of(records, (), (), TODAY))
    assert found == Progress(settled=3, overdue=1, asked=1, to_ask=1, refused=1)
    assert found.total == 7


def test_a_due_date_that_has_passed_is_counted_in_days():
    asked = make_record(CASE, status=RecordStatus.ASKED, due=date(2026, 11, 17))
    line = line_of(asked)
    assert (line.status, line.days_overdue) == (RecordStatus.OVERDUE, 8)
    assert line_of(make_record(CASE)).days_overdue == 0


def test_files_and_studies_stand_by_date_with_undated_ones_last():
    record = make_record(CASE, kind="images_after")
    files = [
        make_file(record.key, name="undated"),
        make_file(record.key, name="new", when=PartialDate.day(date(2025, 8, 1))),
        make_file(record.key, name="old", when=PartialDate.day(date(2025, 5, 1))),
    ]
    studies = [
        make_study(record.key, description="undated", images=1),
        make_study(record.key, description="old", when=date(2025, 5, 14), images=3),
    ]
    line = line_of(record, files, studies)
    assert [file.name for file in line.files] == ["old", "new", "undated"]
    assert [study.description for study in line.studies] == ["old", "undated"]
    assert line.images == 4
    assert not line.is_empty
    assert line_of(record).is_empty


def test_damaged_images_count_for_the_line_of_their_study():
    record = make_record(CASE, kind="images_after", status=RecordStatus.HAVE)
    study = make_study(record.key)
    image = {"kind": FileKind.DICOM, "study_key": study.key}
    files = [
        make_file(**image),
        make_file(**image, state=FileState.DAMAGED),
        make_file(record.key, state=FileState.DAMAGED),
    ]
    line = line_of(record, files, [study])
    assert line.damaged == 2
    assert line.files == (files[2],)
    assert line.is_to_do


def test_ticks_are_counted_but_not_those_of_a_newer_program():
    line = line_of(make_record(CASE, kind="radiology_reports", ticks=(0, 2, 7)))
    assert (line.ticked, line.points) == (2, 3)  # the kind has three points
    assert line_of(make_record(CASE, kind="joint.J1")).points == 0


@pytest.mark.parametrize(
    ("facts", "step"),
    [
        ({}, NextStep.ASK),
        ({"kind": "images_before"}, NextStep.ASK_IMAGES),
        ({"kind": "one_page_timeline"}, NextStep.MADE_HERE),
        ({"kind": "own"}, NextStep.WRITE_DOWN),
        ({"status": RecordStatus.ASKED}, NextStep.WAIT),
        ({"status": RecordStatus.ASKED, "due": TODAY}, NextStep.EXPECTED),
        ({"status": RecordStatus.ASKED, "due": date(2026, 1, 1)}, NextStep.CALL),
        ({"status": RecordStatus.REFUSED}, NextStep.ASK_AGAIN),
        ({"status": RecordStatus.HAVE}, NextStep.TICKS),
        ({"status": RecordStatus.HAVE, "checked": True}, NextStep.NOTHING),
        ({"status": RecordStatus.HAVE, "kind": "joint.J1"}, NextStep.NOTHING),
        ({"status": RecordStatus.NONE_EXISTS}, NextStep.NOTHING),
        ({"status": RecordStatus.NOT_NEEDED}, NextStep.NOTHING),
    ],
)
def test_the_next_step_follows_from_the_status(facts, step):
    assert line_of(make_record(CASE, **facts)).next_step is step


def test_a_damaged_file_comes_before_a_guess_and_a_guess_before_the_rest():
    record = make_record(CASE, status=RecordStatus.HAVE)
    guessed = make_file(record.key, guess="operation_report")
    broken = make_file(record.key, state=FileState.DAMAGED)
    assert line_of(record, [guessed]).next_step is NextStep.CHECK_GUESS
    assert line_of(record, [guessed]).guessed == (guessed.key,)
    assert line_of(record, [guessed, broken]).next_step is NextStep.REPLACE


def test_the_letter_of_an_opinion_is_not_loose():
    letter = StoredFile(key="l", case_key="c", sha256="a", size=1, name="opinion.pdf")
    first = Opinion(key="o", case_key="c", kind=OpinionKind.FIRST, letter_key="l")
    assert len(loose([], [letter], [])) == 1
    assert len(loose([], [letter], [], [first])) == 0


def test_loose_things_lie_under_no_line_or_one_that_is_gone():
    record = make_record(CASE)
    filed, open_file, orphan = make_file(record.key), make_file(), make_file("gone")
    image = make_file(kind=FileKind.DICOM, study_key="study")
    study, filed_study = make_study(), make_study(record.key)
    found = loose([record], [filed, open_file, orphan, image], [study, filed_study])
    assert found.files == (open_file, orphan)
    assert found.studies == (study,)
    assert len(found) == 3


def test_scans_come_on_discs():
    assert is_imaging(make_record(CASE, kind="images_before"))
    assert is_imaging(make_record(CASE, kind="joint.J3"))
    assert not is_imaging(make_record(CASE, kind="radiology_reports"))
    assert group_of(make_record(CASE, kind="unheard_of")) is RecordGroup.YOU
