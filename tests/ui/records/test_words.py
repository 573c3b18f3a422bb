"""Lines, files and reports are said in words that a person knows."""

from __future__ import annotations

from datetime import date

import pytest

from opinion_desktop.domain.checklist_view import lines_of
from opinion_desktop.domain.files import FileKind, FileState
from opinion_desktop.domain.import_report import Fate, ImportedFile
from opinion_desktop.domain.partial_dates import PartialDate
from opinion_desktop.domain.record_kinds import RecordStatus
from opinion_desktop.ui.records import words
from opinion_desktop.ui.records.report_words import reason
from opinion_desktop.ui.records.words import Made
from tests.support.entities import make_case, make_record
from tests.ui.records.conftest import make_file, make_study

CASE = make_case()
TODAY = date(2026, 11, 25)


def line(record, *things, studies=()):
    (made,) = lines_of([record], things, studies, TODAY)
    return made


def test_files_are_counted_by_what_they_are():
    record = make_record(CASE)
    pdfs = [make_file(CASE, record, pages=3), make_file(CASE, record, pages=0)]
    photo = make_file(CASE, record, kind=FileKind.PHOTO, pages=0)
    text = make_file(CASE, record, kind=FileKind.TEXT, pages=0)
    other = make_file(CASE, record, kind=FileKind.OTHER, pages=0)
    assert words.files_words(line(record, pdfs[0]), Made()) == "1 PDF, 3 pages"
    assert words.files_words(line(record, *pdfs, photo), Made()) == "2 PDFs, 3 pages, 1 photo"
    assert words.files_words(line(record, text, other), Made()) == "1 text, 1 other file"
    assert words.files_words(line(record), Made()) == ""


def test_damaged_files_are_named_first_and_counted_once():
    record = make_record(CASE)
    broken = make_file(CASE, record, state=FileState.DAMAGED)
    assert words.files_words(line(record, broken), Made()) == "Damaged file"
    whole = make_file(CASE, record, pages=1)
    assert words.files_words(line(record, broken, whole), Made()) == "Damaged file, 1 PDF, 1 page"


def test_studies_are_counted_with_their_images():
    record = make_record(CASE, kind="images_after")
    studies = [make_study(CASE, record, images=3), make_study(CASE, record, images=5)]
    assert words.files_words(line(record, studies=studies), Made()) == "2 studies, 8 images"


@pytest.mark.parametrize(
    ("kind", "made", "said"),
    [
        ("one_page_timeline", Made(entries=41), "41 entries"),
        ("concerns_questions", Made(worries=3, questions=1), "3 worries, 1 question"),
        ("concerns_questions", Made(), ""),
        ("medicines", Made(medicines=1), "Typed in: 1 medicine"),
        ("operation_report", Made(entries=41), ""),
    ],
)
def test_what_was_typed_in_stands_where_it_belongs(kind, made, said):
    assert words.files_words(line(make_record(CASE, kind=kind)), made) == said


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({}, "Ask for a copy"),
        ({"kind": "images_before"}, "Ask for a copy on CD or USB"),
        ({"kind": "one_page_timeline"}, "Write it in Timeline"),
        ({"kind": "consent_to_share"}, "Made when you share"),
        ({"status": RecordStatus.ASKED, "due": date(2026, 12, 2)}, "Expected by 2 December 2026"),
        ({"status": RecordStatus.HAVE, "ticks": (0, 1)}, "2 of 14 points ticked"),
        ({"status": RecordStatus.HAVE, "checked": True}, "Checked by you"),
        ({"status": RecordStatus.HAVE, "kind": "joint.J1"}, ""),
        ({"status": RecordStatus.NOT_NEEDED, "reason": "No\n infection"}, "No infection"),
    ],
)
def test_the_next_step_is_one_short_phrase(facts, said):
    assert words.next_words(line(make_record(CASE, **facts))) == said


def test_a_late_record_says_by_how_many_days():
    late = {"status": RecordStatus.ASKED, "kind": "pathology_report"}
    eight = line(make_record(CASE, due=date(2026, 11, 17), **late))
    assert words.spoken(eight) == "Tissue laboratory report, Overdue by 8 days"
    one = line(make_record(CASE, due=date(2026, 11, 24), **late))
    assert words.status_words(one) == "Overdue by 1 day"


def test_own_records_bear_their_own_names():
    assert words.record_name(make_record(CASE, kind="own", label=" Diary ")) == "Diary"
    assert words.record_name(make_record(CASE, kind="own")) == "New record"
    assert words.record_name(make_record(CASE)) == "Operation report"


def test_files_and_studies_have_names_and_facts():
    file = make_file(CASE, title="Letter", when=PartialDate.day(date(2025, 5, 12)))
    assert words.thing_name(file) == "Letter"
    assert words.thing_words(file) == "report.pdf · 3 pages · 12 May 2025 · 340 KB"
    assert words.thing_words(make_file(CASE, pages=0)) == "340 KB"
    study = make_study(CASE)
    assert words.study_words(study) == "14 May 2025 · X-ray knee · 3 images"
    assert words.thing_words(study) == "3 images"
    bare = make_study(CASE, when=None, description="", modality="", images=1)
    assert words.study_words(bare) == "Scan without a name · 1 image"
    assert words.thing_name(make_study(CASE, description="", modality="CT")) == "14 May 2025 · CT"


def test_people_are_named_as_scan_and_case_name_them():
    assert (
        words.person_words("SMITH^JOHN^M", date(1950, 1, 2)) == "SMITH, JOHN M, born 2 January 1950"
    )
    assert words.person_words("Anna Roy", None) == "Anna Roy"
    assert words.person_words("", None) == "no name"


def test_formats_are_words_and_unknown_ones_are_left_out():
    assert words.format_words(make_record(CASE)) == "PDF, paper"
    assert words.format_words(make_record(CASE, kind="joint.J1")) == ""
    assert words.format_words(make_record(CASE, kind="one_page_timeline")) == ""


def test_every_fate_and_code_has_a_reason():
    def said(fate, code=""):
        return reason(ImportedFile(name="x", fate=fate, code=code))

    assert said(Fate.ADDED) == ""
    assert said(Fate.NOT_MEDICAL).startswith("It is not a medical record")
    assert said(Fate.DAMAGED) == "It is damaged and cannot be shown."
    assert said(Fate.DAMAGED, "of_a_newer_reader") == "It is damaged and cannot be shown."
    assert said(Fate.DAMAGED, "truncated").startswith("It ends too early.")
    assert said(Fate.DAMAGED, "ReaderDied").startswith("It could not be read safely")
    assert said(Fate.ADDED, "locked").startswith("It needs a password")
