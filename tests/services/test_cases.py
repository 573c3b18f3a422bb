"""Beginning cases, listing them, taking them away and bringing them back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from opinion_desktop.domain.case import Case, Side, Surgery
from opinion_desktop.domain.changes import Change
from opinion_desktop.domain.concerns import Concern
from opinion_desktop.domain.next_action import RecordProgress
from opinion_desktop.domain.partial_dates import PartialDate
from opinion_desktop.domain.problems import LibraryReadOnly
from opinion_desktop.domain.record_kinds import RecordStatus
from opinion_desktop.domain.record_packs import Answer
from opinion_desktop.domain.records import RecordItem
from opinion_desktop.domain.timeline import RecoveryEvent
from opinion_desktop.services import cases
from opinion_desktop.services.cases import CaseAnswers, StartedCase
from opinion_desktop.storage.library import Library
from tests.support.desk import make_desk, make_workspace
from tests.support.entities import make_case, make_record, make_surgery

MAY_12 = PartialDate.day(date(2025, 5, 12))
KNEE = CaseAnswers(
    operation=" Knee replacement ",
    packs=("joint",),
    packs_chosen=True,
    patient_name="Anna Roy",
    when=MAY_12,
    side=Side.RIGHT,
    hospital="Hôpital X",
    surgeon="Dr Tremblay",
    place="ca_qc",
    implant=Answer.YES,
    tissue=Answer.NO,
    worry="It still swells.",
)


@pytest.fixture
def library(tmp_path, qapp):
    opened = Library(tmp_path / "library")
    yield opened
    opened.close()


def stored(library, case, kind):
    return [entity for entity in library.load(case.key).entities if isinstance(entity, kind)]


def test_a_started_case_holds_what_was_said(library):
    case = cases.create_case(library, KNEE)
    assert stored(library, case, Case) == [case]
    assert case.title == "My knee replacement, May 2025"
    assert (case.patient_name, case.place, case.language) == ("Anna Roy", "ca_qc", "en")
    assert (case.packs, case.implant, case.tissue) == (("joint",), Answer.YES, Answer.NO)
    (surgery,) = stored(library, case, Surgery)
    assert (surgery.operation, surgery.side) == ("Knee replacement", Side.RIGHT)
    assert (surgery.hospital, surgery.surgeon) == ("Hôpital X", "Dr Tremblay")
    assert surgery.exact_day == date(2025, 5, 12)
    (event,) = stored(library, case, RecoveryEvent)
    assert (event.kind, event.title, event.start) == ("surgery", "Knee replacement", MAY_12)
    (concern,) = stored(library, case, Concern)
    assert concern.what == "It still swells."


def test_the_checklist_fits_the_answers(library):
    records = {r.kind: r for r in stored(library, cases.create_case(library, KNEE), RecordItem)}
    # 30 core kinds and the 9 items of the joint pack; no tissue folds R10 away.
    assert len(records) == 39
    assert not records["implant_record"].folded
    assert not records["joint.J2"].folded
    assert records["pathology_report"].folded
    assert records["operation_report"].rank < records["joint.J2"].rank
    assert {record.status for record in records.values()} == {RecordStatus.NEED}


def test_a_case_without_answers_asks_for_the_nine_basics(library):
    case = cases.create_case(library, CaseAnswers(worry="  "))
    assert (case.title, case.place) == ("My case", "other")
    assert len(stored(library, case, RecordItem)) == 9
    assert len(stored(library, case, Surgery)) == 1
    assert stored(library, case, RecoveryEvent) == stored(library, case, Concern) == []


def test_files_can_come_before_any_answer(library):
    case = cases.create_case_for_files(library)
    assert case.title == "My case"
    assert len(stored(library, case, RecordItem)) == 9
    assert cases.summaries(library)[0].progress == RecordProgress(settled=0, total=9)


def test_an_operation_without_a_date_still_stands_on_the_timeline(library):
    (event,) = stored(
        library, cases.create_case(library, CaseAnswers(operation="Hip")), RecoveryEvent
    )
    assert event.start == PartialDate.unknown()


@pytest.mark.parametrize(
    ("operation", "when", "title"),
    [
        ("Knee replacement", None, "My knee replacement"),
        ("TKR", PartialDate.year(2024), "My TKR, 2024"),
        ("", PartialDate.season(2025, "spring"), "My surgery, spring 2025"),
        (
            "Hip",
            replace(PartialDate.month(2025, 5), about=True),
            "My hip, about May 2025",
        ),
        ("Hip", PartialDate.between(date(2025, 1, 2), date(2025, 3, 4)), "My hip"),
        ("Hip", PartialDate.unknown(), "My hip"),
    ],
)
def test_a_case_is_named_after_operation_and_month(qapp, operation, when, title):
    assert cases.case_title(CaseAnswers(operation=operation, when=when)) == title


def test_closing_half_way_keeps_the_answers(library):
    assert cases.kept_start(library) == StartedCase()
    started = StartedCase(answers=KNEE, page=3)
    cases.keep_start(library, started)
    assert cases.kept_start(library) == started
    cases.create_case(library, KNEE)
    assert cases.kept_start(library) == StartedCase()


def test_answers_of_another_version_are_left_aside(library):
    library.set_state(cases.START, {"page": 2, "answers": '{"side": "upside"}'})
    assert cases.kept_start(library) == StartedCase()


def test_nothing_is_started_where_nothing_can_be_written(tmp_path, library):
    second = Library(tmp_path / "library")
    with pytest.raises(LibraryReadOnly):
        cases.create_case(second, KNEE)
    second.close()


def test_the_list_begins_with_the_case_that_was_open_last(tmp_path, qapp):
    with make_desk(tmp_path) as desk:
        library = desk.library
        never = make_case(key="never", title="Never opened")
        library.write((Change(None, never),))
        first = cases.create_case(library, KNEE)
        other = make_case(key="other", title="Other")
        have = make_record(other, status=RecordStatus.HAVE)
        late = make_record(other, status=RecordStatus.ASKED, due=date(2020, 1, 1))
        workspace = make_workspace(desk, other, have, late)
        assert cases.summaries(library)[0].case.key == first.key
        before = datetime.now(UTC)
        cases.remember_summary(library, workspace)
        listed = cases.summaries(library)
        assert [line.case.key for line in listed] == ["other", first.key, "never"]
        assert listed[0].progress == RecordProgress(settled=1, total=2, overdue=1)
        assert timedelta() <= listed[0].opened - before < timedelta(minutes=1)
        assert (listed[2].progress, listed[2].opened) == (None, None)


def test_a_case_that_was_open_when_the_program_ended_comes_first(library):
    first = cases.create_case(library, KNEE)
    cases.create_case(library, CaseAnswers())
    library.set_state(cases.SESSION, {"open": True, "case": first.key})
    assert cases.summaries(library)[0].case == first


def test_a_removed_case_comes_back_as_it_was(tmp_path, library):
    case = cases.create_case(library, KNEE)
    kept = make_case(key="kept")
    library.write((Change(None, kept), Change(None, make_surgery(kept, key="day"))))
    before = library.load(case.key).entities
    assert cases.remove_case(library, case.key) == case
    assert [line.case.key for line in cases.summaries(library)] == ["kept"]
    assert library.load(case.key).entities == ()
    assert len(library.load("kept").entities) == 2
    library.close()
    again = Library(tmp_path / "library")
    try:
        assert cases.undo_last_removal(again) == case.key
        assert set(again.load(case.key).entities) == set(before)
        assert cases.undo_last_removal(again) == ""
    finally:
        again.close()


def test_undo_never_writes_over_a_case_that_is_there(library):
    case = cases.create_case(library, KNEE)
    assert cases.remove_case(library, "no such case") is None
    assert cases.undo_last_removal(library) == ""
    removed = library.load(case.key).entities
    cases.remove_case(library, case.key)
    library.write(tuple(Change(None, entity) for entity in removed))
    library.write((Change(case, replace(case, title="New")),))
    assert cases.undo_last_removal(library) == ""
    assert cases.summaries(library)[0].case.title == "New"
