"""Two opinions entered in a fresh case: typed, with letters, quotes and a slice as sources."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from opinion_desktop.domain.files import StoredFile
from opinion_desktop.domain.opinions import Opinion, OpinionKind, Said, Statement
from opinion_desktop.ui.panes.page_pane import PagePane
from opinion_desktop.ui.panes.page_view import GAP_PX
from opinion_desktop.ui.viewer.page import ViewerPage
from tests.journeys.acts import choose_data, drag, pick, pick_open
from tests.journeys.person import Person
from tests.support.dicom import make_slice, ramp, to_bytes
from tests.support.pdfs import letter, text_pdf

CAUSE = "The stem is loose."
PAGE_WIDTH, TOP, LEADING = 612, 792 - 740, 18  # of `text_pdf` and `letter`, in points


@pytest.fixture
def case(person: Person, tmp_path: Path) -> Person:
    """A fresh case with a letter and a series, and nothing entered."""
    place = tmp_path / "from the clinic"
    place.mkdir()
    words = letter("Dear Anna Okafor,", CAUSE, "We advise a CT scan.")
    (place / "first.pdf").write_bytes(text_pdf(words))
    for number in range(1, 4):
        image = make_slice(
            ramp(32, 32), position_mm=2.0 * number, SOPInstanceUID=f"2.25.{number}",
            InstanceNumber=number, StudyDate="20250514",
        )  # fmt: skip
        (place / f"IM{number}").write_bytes(to_bytes(image))
    person.drop([place])
    person.wait(lambda: person.window.case_view is not None)
    person.wait(lambda: person.desk.imports.last_report(person.workspace.case_key))
    person.open_tab("Opinions")
    return person


def begin(person: Person, button: str, author: str) -> Opinion:
    """Add an opinion by typing, and name its doctor."""
    before = person.workspace.all(Opinion)
    pick(person, button, "add_typed")
    person.wait(lambda: len(person.workspace.all(Opinion)) == len(before) + 1)
    key = person.workspace.all(Opinion)[-1].key
    person.type("head_author", author)
    person.wait(lambda: person.workspace.get(Opinion, key).author == author)
    found = person.workspace.get(Opinion, key)
    assert found is not None
    return found


def said(person: Person, opinion: Opinion) -> dict[str, Statement]:
    everything = person.workspace.all(Statement)
    return {one.topic: one for one in everything if one.opinion_key == opinion.key}


def test_two_opinions_are_typed_by_topic_and_every_step_goes_back_and_forth(case: Person) -> None:
    case.see("What did the first doctor say? Add the first opinion.")
    first = begin(case, "opinions_add_first", "Dr. Tremblay")
    assert first.kind is OpinionKind.FIRST
    case.click("topic_cause_edit")
    case.type("statement_cause_0_quote", CAUSE)
    case.type("statement_cause_0_short", "It moves")
    case.click("topic_cause_done")
    case.see("My words: It moves")
    case.click("topic_risks_not_mentioned")
    case.wait(lambda: "risks" in said(case, first))
    assert said(case, first)["risks"].said is Said.NOT_MENTIONED
    assert said(case, first)["cause"].quote == CAUSE
    case.see("2 of ")
    second = begin(case, "opinions_add", "Dr. Wu")
    assert second.kind is OpinionKind.SECOND
    case.click("topic_cause_edit")
    case.type("statement_cause_0_quote", "The cup is worn.")
    case.click("topic_cause_done")
    case.wait(lambda: "cause" in said(case, second))
    assert said(case, first)["cause"].quote == CAUSE
    entered = (case.workspace.all(Opinion), set(case.workspace.all(Statement)))
    steps = 0
    while case.workspace.all(Opinion):
        case.undo()
        steps += 1
    assert case.workspace.all(Statement) == ()
    case.see("What did the first doctor say? Add the first opinion.")
    for _ in range(steps):
        case.redo()
    assert (case.workspace.all(Opinion), set(case.workspace.all(Statement))) == entered


def test_words_of_the_letter_become_a_quote_with_its_place(case: Person) -> None:
    first = begin(case, "opinions_add_first", "Dr. Tremblay")
    file = next(one for one in case.workspace.all(StoredFile) if one.name == "first.pdf")
    pick(case, "head_choose", f"file_{file.key}")
    case.wait(lambda: case.workspace.get(Opinion, first.key).letter_key == file.key)
    pane = case.find("letter_pages", PagePane)
    assert isinstance(pane, PagePane)
    case.wait(lambda: pane.view.page_count == 1 and pane.view.missing() is None)
    view = pane.view.viewport()
    scale = (view.width() - 2 * GAP_PX) / PAGE_WIDTH
    # The second line stands on TOP + LEADING; its letters are 12 points high.
    above, below = TOP + LEADING - 11, TOP + LEADING + 3
    corners = [
        QPoint(round(GAP_PX + x * scale), round(GAP_PX + y * scale))
        for x, y in ((66, above), (330, below))
    ]
    drag(view, Qt.MouseButton.LeftButton, corners[0], corners[1])
    case.see("Use as quote")
    case.click("letter_pages_evidence")
    pick_open(case, "quote_topics", "topic_cause")
    case.wait(lambda: "cause" in said(case, first))
    made = said(case, first)["cause"]
    assert made.quote == CAUSE
    (anchor,) = made.anchors
    assert (anchor.file_key, anchor.page, anchor.quote) == (file.key, 0, CAUSE)
    assert anchor.boxes
    case.see(f"“{CAUSE}”")
    case.undo()
    assert "cause" not in said(case, first)
    case.redo()
    assert said(case, first)["cause"] == made


def test_a_slice_becomes_a_source_of_what_was_said(case: Person) -> None:
    first = begin(case, "opinions_add_first", "Dr. Tremblay")
    case.click("topic_cause_edit")
    case.type("statement_cause_0_quote", CAUSE)
    case.click("topic_cause_done")
    case.open_tab("Viewer")
    assert case.window.case_view is not None
    page = case.window.case_view.page
    assert isinstance(page, ViewerPage)
    case.wait(lambda: page.hosts[0].opened.startswith("series:"))
    pane = page.hosts[0].image_pane()
    assert pane is not None
    case.wait(lambda: pane.canvas.picture is not None)
    QTest.keyClick(pane.canvas, Qt.Key.Key_End)
    case.wait(lambda: "Image 3 of 3" in pane.facts.text())
    case.click(case.find(f"{pane.name}_evidence", QPushButton))
    assert case.window.case_view.tab == "opinions"
    case.see("Put this place into an opinion")
    choose_data(case.find("place_topic"), "cause")
    case.click("place_put")
    case.wait(lambda: said(case, first)["cause"].anchors)
    made = said(case, first)["cause"]
    (anchor,) = made.anchors
    assert made.quote == CAUSE  # a place supports what is said already
    assert (anchor.sop_instance_uid, anchor.series_uid) == ("2.25.3", "2.25.200")
    case.undo()
    assert said(case, first)["cause"].anchors == ()
    case.redo()
    case.click("statement_cause_0_source_0")
    assert case.window.case_view.tab == "viewer"
    case.see("Image 3 of 3")
