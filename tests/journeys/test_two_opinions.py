"""Opinions, comparison, next steps and the printed page, in the whole window."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton

from opinion_desktop.domain.comparison import ComparisonRow
from opinion_desktop.domain.opinions import Said, Statement
from opinion_desktop.domain.questions import Decision, Question, QuestionStatus, Recipient
from opinion_desktop.domain.topics import RowResult
from opinion_desktop.ui.comparison.page import ComparisonPage
from tests.journeys.person import Person


def comparison(person: Person) -> ComparisonPage:
    person.open_tab("Comparison")
    assert person.window.case_view is not None
    page = person.window.case_view.page
    assert isinstance(page, ComparisonPage)
    person.wait(lambda: not page._comparing.is_reading)
    return page


def judged(person: Person, topic: str) -> ComparisonRow | None:
    rows = person.workspace.all(ComparisonRow)
    return next((row for row in rows if row.topic == topic), None)


def test_not_mentioned_is_a_value_and_can_be_undone(in_sample: Person) -> None:
    in_sample.open_tab("Opinions")
    in_sample.see("What each doctor says")
    said = [s for s in in_sample.workspace.all(Statement) if s.said is Said.NOT_MENTIONED]
    assert [one.topic for one in said] == ["risks"]
    in_sample.see("Not mentioned")


def test_every_statement_leads_to_its_page(in_sample: Person) -> None:
    cause = next(s for s in in_sample.workspace.all(Statement) if s.topic == "cause")
    assert cause.anchors[0].boxes
    in_sample.desk.navigation.show(cause.anchors[0])
    assert in_sample.window.case_view is not None
    assert in_sample.window.case_view.tab == "viewer"
    in_sample.see("Clinic letter, four months")
    in_sample.window.actions_by_name["home"].trigger()


def test_suggestions_wait_for_a_person_and_counts_always_match(in_sample: Person) -> None:
    page = comparison(in_sample)
    in_sample.see("Suggested – check it")
    in_sample.see("All 18")
    in_sample.see("12 to check")
    assert judged(in_sample, "cause") is None
    in_sample.click("why_cause")
    in_sample.see("The thigh ache comes from the bone getting used to the load of the stem.")
    page.rows.go_to("cause")
    in_sample.press(Qt.Key.Key_D)
    row = judged(in_sample, "cause")
    assert row is not None
    assert (row.result, row.judged_by) == (RowResult.DIFFER, "Odile")
    in_sample.see("11 to check")
    in_sample.see("4 differ")
    in_sample.undo()
    assert judged(in_sample, "cause") is None
    in_sample.see("12 to check")
    in_sample.redo()
    page.rows.go_to("cause")
    in_sample.press(Qt.Key.Key_Backspace)
    in_sample.see("12 to check")


def test_a_cell_opens_its_page_in_one_click(in_sample: Person) -> None:
    comparison(in_sample).rows.go_to("cause")
    in_sample.click("first_cause_place_0")
    assert in_sample.window.case_view is not None
    assert in_sample.window.case_view.tab == "viewer"
    in_sample.see("Clinic letter, four months")


def test_a_difference_becomes_a_question_to_each_doctor(in_sample: Person) -> None:
    page = comparison(in_sample)
    before = in_sample.workspace.all(Question)
    page.rows.go_to("cause")
    in_sample.press(Qt.Key.Key_D)
    in_sample.click("reason_cause")
    menu = next(menu for menu in in_sample.window.findChildren(QMenu) if menu.isVisible())
    (action,) = (a for a in menu.actions() if a.objectName() == "reason_different_reading")
    action.trigger()
    menu.close()
    new = in_sample.workspace.all(Question)[len(before) :]
    assert sorted(one.recipient for one in new) == [Recipient.FIRST, Recipient.SECOND]
    assert all(one.topic == "cause" for one in new)
    in_sample.undo()
    assert in_sample.workspace.all(Question) == before


def test_a_decision_is_recorded_and_kept(in_sample: Person) -> None:
    in_sample.open_tab("Next steps")
    assert in_sample.workspace.all(Decision) == ()
    in_sample.type("decision_why", "The CT is done; we wait for both doctors.")
    in_sample.click("decision_record")
    in_sample.wait(lambda: len(in_sample.workspace.all(Decision)) == 2)
    kept = [one for one in in_sample.workspace.all(Decision) if not one.current]
    assert kept[0].why == "The CT is done; we wait for both doctors."
    asked = [q for q in in_sample.workspace.all(Question) if q.status is QuestionStatus.ANSWERED]
    assert len(asked) == 1


def test_the_page_for_the_doctor_is_shown_and_saved_as_pdf(
    in_sample: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "overview.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(target), ""))
    in_sample.open_tab("Overview")
    in_sample.click("overview_print")
    save = in_sample.find("preview_save", QPushButton)
    in_sample.click(save)
    in_sample.wait(target.exists)
    in_sample.click("preview_close")
    pages = PdfReader(target).pages
    text = " ".join(" ".join(page.extract_text().split()) for page in pages)
    assert len(pages) <= 2
    for words in ("Odile Fairweather", "Total hip replacement", "My thigh aches"):
        assert words in text
