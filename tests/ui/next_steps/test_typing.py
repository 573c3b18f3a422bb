"""What was typed a moment ago stays; F6 reaches the boxes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from opinion_desktop.domain.questions import (
    Decision,
    NextStep,
    Question,
    QuestionStatus,
    Recipient,
)
from opinion_desktop.ui.next_steps.parts import Radios
from opinion_desktop.ui.panes_walk import next_pane
from tests.support.entities import make_case

CASE = make_case()


def question(key="q", **facts):
    return Question(key=key, case_key=CASE.key, text="Why?", **facts)


def paste(field, words):
    """Put words at the end of a field that has not the focus: they are told of later."""
    assert not field.hasFocus()
    if hasattr(field, "insertPlainText"):
        field.insertPlainText(words)
    else:
        field.setText(field.text() + words)
        field.textEdited.emit(field.text())


def words_of(field):
    return field.toPlainText() if hasattr(field, "toPlainText") else field.text()


def type_and_go_on(workspace, fields, other):
    """Type in each field, tab on, add some more, and change something elsewhere at once."""
    for field in fields:
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, "Two words")
        QTest.keyClick(field, Qt.Key.Key_Tab)
        paste(field, " more")
        workspace.put("Change", replace(other, text=f"{field.objectName()}?"))
        assert words_of(field) == "Two words more", field.objectName()


def test_a_question_keeps_what_was_typed_when_something_else_changes(open_page):
    other = question("other", rank=1)
    page, workspace = open_page(CASE, question(), other)
    page.questions.open_question("q")
    editor = page.questions.rows["q"].editor
    type_and_go_on(workspace, (editor.text, editor.answer, editor.who), other)
    stored = workspace.get(Question, "q")
    assert (stored.text, stored.answer, stored.answered_by) == ("Two words more",) * 3


def test_the_decision_keeps_what_was_typed_when_something_else_changes(open_page):
    other = question()
    page, workspace = open_page(CASE, other)
    box = page.decision
    type_and_go_on(workspace, (box.why, box.matters, box.who), other)
    (stored,) = workspace.all(Decision)
    assert (stored.why, stored.matters, stored.who) == ("Two words more",) * 3


def test_a_step_keeps_what_was_typed_when_something_else_changes(open_page):
    other = question()
    page, workspace = open_page(CASE, other)
    page.steps.edit("")
    editor = page.steps.editor
    type_and_go_on(workspace, (editor.text, editor.who), other)
    (stored,) = workspace.all(NextStep)
    assert (stored.text, stored.who) == ("Two words more",) * 2


def test_half_a_date_is_not_loaded_over(open_page):
    other = question("other", rank=1)
    first = question(answered_on=date(2025, 8, 20), status=QuestionStatus.ANSWERED)
    page, workspace = open_page(CASE, first, other)
    page.questions.open_question("q")
    when = page.questions.rows["q"].editor.when
    when.boxes.first.day.setFocus()
    when.boxes.first.day.selectAll()
    QTest.keyClick(when.boxes.first.day, Qt.Key.Key_Delete)
    workspace.put("Change", replace(other, text="?"))
    assert when.day() is None
    assert not when.boxes.is_empty()


def test_half_a_date_does_not_go_over_to_another_step(open_page):
    step = NextStep(key="s", case_key=CASE.key, text="Call")
    page, _ = open_page(CASE, step)
    page.steps.edit("")
    QTest.keyClicks(page.steps.editor.until.boxes.first.day, "5")
    page.steps.edit("s")
    assert page.steps.editor.until.boxes.is_empty()


def test_f6_goes_from_box_to_box(open_page):
    page, _ = open_page()
    boxes = (page.questions, page.decision, page.steps)
    reached = []
    for _ in range(3):
        next_pane(page, 1)
        held = QApplication.focusWidget()
        reached.append(next(box for box in boxes if box.isAncestorOf(held)))
    assert set(reached) == set(boxes)


def test_questions_are_counted_until_they_are_answered(open_page):
    page, workspace = open_page(CASE, question(), question("other", rank=1))
    assert page.questions.hint.text().startswith("2 open. Tick")
    page.questions.set_asked("q", is_asked=True)
    assert page.questions.hint.text().startswith("2 open, 1 of them asked.")
    stored = workspace.get(Question, "q")
    workspace.put("Answer", replace(stored, status=QuestionStatus.ANSWERED))
    assert page.questions.hint.text().startswith("1 open. Tick")


def test_an_answer_is_spoken_after_its_question(qtbot):
    radios = Radios("r", "Ready?", [("yes", "Yes")])
    qtbot.addWidget(radios)
    assert radios._buttons["yes"].accessibleName() == "Ready?: Yes"


# --- a question that is typed and not yet added ---


def typing(page, words="May I swim?"):
    """Open the card for a new question and type, as far as the first second goes."""
    page.questions.open_add()
    folder = page.questions.add_folder
    QTest.keyClicks(folder.text, words)
    return folder


def test_a_question_is_kept_while_it_is_typed(open_page, qtbot):
    page, workspace = open_page()
    folder = typing(page)
    qtbot.waitUntil(lambda: bool(workspace.all(Question)))
    QTest.keyClicks(folder.text, " Soon?")
    page.questions.flush()
    (stored,) = workspace.all(Question)
    assert stored.text == "May I swim? Soon?"
    assert folder.text.hasFocus()
    assert stored.key in page.questions.rows
    workspace.undo()
    assert workspace.all(Question) == ()
    assert folder.text.toPlainText() == ""
    workspace.redo()
    assert workspace.all(Question) == (stored,)


def test_adding_empties_the_field_for_the_next_question(open_page):
    page, workspace = open_page()
    folder = typing(page, " May I swim? ")
    folder.add.click()
    assert folder.text.toPlainText() == ""
    QTest.keyClicks(folder.text, "May I run?")
    folder.add.click()
    found = sorted(workspace.all(Question), key=lambda one: one.rank)
    assert [one.text for one in found] == ["May I swim?", "May I run?"]
    workspace.undo()
    assert [one.text for one in workspace.all(Question)] == ["May I swim?"]


def test_a_question_that_is_wiped_out_again_is_gone(open_page):
    page, workspace = open_page()
    folder = typing(page, " ")
    folder.flush()
    assert workspace.all(Question) == ()
    QTest.keyClicks(folder.text, "May I swim?")
    folder.flush()
    assert len(workspace.all(Question)) == 1
    folder.text.selectAll()
    QTest.keyClick(folder.text, Qt.Key.Key_Delete)
    folder.flush()
    assert workspace.all(Question) == ()
    QTest.keyClicks(folder.text, "May I run?")
    folder.flush()
    assert [one.text for one in workspace.all(Question)] == ["May I run?"]


def test_the_new_question_follows_what_is_changed_in_its_row(open_page):
    page, workspace = open_page()
    folder = typing(page, "")
    folder.recipient.activated.emit(folder.recipient.currentIndex())
    assert workspace.all(Question) == ()
    folder = typing(page)
    folder.add.setFocus()
    (stored,) = workspace.all(Question)
    folder.recipient.setCurrentIndex(folder.recipient.findData("second"))
    folder.recipient.activated.emit(folder.recipient.currentIndex())
    stored = workspace.get(Question, stored.key)
    assert stored.recipient is Recipient.SECOND
    workspace.put("Edit", replace(stored, text="May I run?", recipient=Recipient.FAMILY))
    assert folder.text.toPlainText() == "May I run?"
    assert folder.recipient.currentData() == "family"
    workspace.remove("Remove question", workspace.get(Question, stored.key))
    assert folder.text.toPlainText() == ""
    assert not folder.isHidden()


def test_words_that_could_not_be_stored_stay_in_the_field(open_page, monkeypatch):
    page, workspace = open_page()
    folder = typing(page)
    monkeypatch.setattr(workspace.library, "read_only", True)
    folder.add.click()
    assert workspace.all(Question) == ()
    assert folder.text.toPlainText() == "May I swim?"
    monkeypatch.undo()
    folder.text.untell()  # as the window does when nothing could be stored
    folder.add.click()
    assert [one.text for one in workspace.all(Question)] == ["May I swim?"]
    QTest.keyClicks(folder.text, "May I run?")
    folder.flush()
    monkeypatch.setattr(workspace.library, "read_only", True)
    QTest.keyClicks(folder.text, " Soon?")
    folder.add.click()
    assert folder.text.toPlainText() == "May I run? Soon?"
    monkeypatch.undo()
    folder.text.untell()
    folder.add.click()
    assert {one.text for one in workspace.all(Question)} == {"May I swim?", "May I run? Soon?"}


def test_the_sheet_holds_a_question_that_is_being_typed(open_page):
    page, _ = open_page()
    typing(page)
    _, html = page.printed()
    assert "May I swim?" in html
