"""First run, the sample case, and the four short pages that start a case."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QComboBox, QPushButton

from opinion_desktop.domain.case import CaseKind, Side, Surgery
from opinion_desktop.domain.comparison import ComparisonRow
from opinion_desktop.domain.concerns import Concern
from opinion_desktop.domain.files import FileKind, ImagingStudy, StoredFile
from opinion_desktop.domain.opinions import Opinion
from opinion_desktop.domain.records import RecordItem
from opinion_desktop.domain.timeline import Measurement, RecoveryEvent
from opinion_desktop.ui.tabs import TABS
from tests.journeys.person import Person


def test_the_first_window_shows_four_doors_and_the_first_has_the_focus(person: Person) -> None:
    for door in ("first_start", "first_package", "first_sample", "first_restore"):
        assert person.find(door).isEnabled()
    person.wait(lambda: person.find("first_start").hasFocus())
    person.see("Bring your medical story together")


def test_the_sample_case_opens_in_one_click_and_is_a_whole_story(person: Person) -> None:
    person.click("first_sample")
    person.wait(lambda: person.window.case_view is not None)
    workspace = person.workspace
    assert workspace.case.kind is CaseKind.SAMPLE
    studies = workspace.all(ImagingStudy)
    assert sorted(study.modality for study in studies) == ["CT", "DX", "DX", "DX"]
    assert max(study.images for study in studies) >= 120
    letters = [file for file in workspace.all(StoredFile) if file.kind is FileKind.PDF]
    assert len(letters) == 13
    assert len(workspace.all(Opinion)) == 2
    assert 0 < len(workspace.all(ComparisonRow)) < 18
    days = [value.when.earliest for value in workspace.all(Measurement)]
    assert (max(days) - min(days)).days > 150
    for tab in TABS:
        person.open_tab(tab.label)
        assert person.window.case_view is not None
        assert person.window.case_view.tab == tab.key
        person.see("Sample")
    person.click("go_home")
    person.see("Sample: right hip replacement, March 2025")
    person.click_text("Explore the sample case")
    person.wait(lambda: person.window.case_view is not None)


def test_four_short_pages_make_a_case_that_fits_the_operation(person: Person) -> None:
    person.click("first_start")
    person.see("Get help first")
    person.click("start_next")
    person.type("start_operation", "Knee replacement")
    person.type("start_name", "Anna Roy")
    person.click("start_next")
    person.type("start_when_day", "12")
    months = person.find("start_when_month", QComboBox)
    assert isinstance(months, QComboBox)
    months.setFocus()
    months.setCurrentIndex(5)
    months.activated.emit(5)
    person.type("start_when_year", "2025")
    person.click("start_side_right")
    person.click("start_next")
    person.type("start_hospital", "Hôpital X")
    person.type("start_surgeon", "Dr. Tremblay")
    person.click("start_next")
    person.type("start_worry", "It still swells in the evening.")
    person.click("start_next")
    person.wait(lambda: person.window.case_view is not None)
    assert person.window.case_view.tab == "records"  # the list that was just made
    workspace = person.workspace
    (surgery,) = workspace.all(Surgery)
    assert (surgery.side, surgery.exact_day) == (Side.RIGHT, date(2025, 5, 12))
    assert surgery.hospital == "Hôpital X"
    kinds = {record.kind for record in workspace.all(RecordItem)}
    assert {"operation_report", "implant_record", "joint.J3"} <= kinds
    assert not any(kind.startswith("spine.") for kind in kinds)
    (event,) = workspace.all(RecoveryEvent)
    assert (event.kind, event.start.earliest) == ("surgery", date(2025, 5, 12))
    (concern,) = workspace.all(Concern)
    assert concern.what == "It still swells in the evening."
    assert workspace.case.patient_name == "Anna Roy"


def test_every_page_can_be_skipped(person: Person) -> None:
    person.click("first_start")
    person.click("start_next")
    for _ in range(4):
        person.click("start_skip")
    person.wait(lambda: person.window.case_view is not None)
    assert len([r for r in person.workspace.all(RecordItem) if not r.folded]) == 9


def test_the_sample_can_be_reset_and_removed(in_sample: Person) -> None:
    workspace = in_sample.workspace
    workspace.put("Change title", replace(workspace.case, title="Mine now"))
    badge = in_sample.find("sample_badge", QPushButton)
    assert isinstance(badge, QPushButton)
    in_sample.choose(badge.menu(), "Reset sample")
    in_sample.wait(lambda: in_sample.window.case_view is not None)
    assert in_sample.workspace.case.title == "Sample: right hip replacement, March 2025"
    assert len(in_sample.workspace.all(StoredFile)) == 144
    badge = in_sample.find("sample_badge", QPushButton)
    assert isinstance(badge, QPushButton)
    in_sample.choose(badge.menu(), "Remove sample")
    in_sample.see("Bring your medical story together")
