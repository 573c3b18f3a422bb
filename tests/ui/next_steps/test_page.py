"""Next steps: questions and answers, the decision, what happens next."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QRadioButton

from opinion_desktop.domain.case import CaseKind, Owner, new_key
from opinion_desktop.domain.navigation import Target
from opinion_desktop.domain.opinions import Opinion, OpinionKind
from opinion_desktop.domain.partial_dates import PartialDate
from opinion_desktop.domain.question_bank import STARTER_FIVE
from opinion_desktop.domain.questions import (
    Decision,
    NextStep,
    Question,
    QuestionStatus,
    Recipient,
)
from opinion_desktop.services import summaries
from opinion_desktop.ui import theme
from opinion_desktop.ui.next_steps.questions_box import ordered
from opinion_desktop.ui.widgets.choices import Disclosure
from tests.support.a11y_audit import assert_accessible
from tests.support.entities import make_case, make_surgery
from tests.ui.next_steps.conftest import sample_entities

LEFT = Qt.MouseButton.LeftButton


def words(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]


def child(page, name, kind=QPushButton):
    found = page.findChild(kind, name)
    assert found, name
    return found


def press(qtbot, button):
    assert button.isEnabled()
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)


def type_into(qtbot, field, text):
    field.setFocus()
    qtbot.keyClicks(field, text)
    field.flush()


def make_question(case, text, rank=0, **facts):
    return Question(key=new_key(), case_key=case.key, text=text, rank=rank, **facts)


def texts(workspace):
    return [question.text for question in ordered(workspace)]


class TestAdding:
    def test_an_empty_page_offers_five_and_adds_them_in_one_step(self, open_page, qtbot):
        page, workspace = open_page()
        starters = child(page, "starter_all")
        assert starters.isVisible()
        press(qtbot, starters)
        assert [question.bank for question in ordered(workspace)] == list(STARTER_FIVE)
        assert starters.isHidden() or not starters.isVisible()
        workspace.undo()
        assert workspace.all(Question) == ()
        assert starters.isVisible()

    def test_one_of_the_five_can_be_taken(self, open_page, qtbot):
        page, workspace = open_page()
        press(qtbot, child(page, "starter_Q4"))
        (question,) = workspace.all(Question)
        assert (question.bank, question.recipient) == ("Q4", Recipient.BOTH)
        assert question.text.startswith("Do my symptoms suggest")

    def test_own_words_go_to_whom_they_are_for(self, open_page, qtbot):
        page, workspace = open_page()
        press(qtbot, page.primary_button)
        folder = page.questions.add_folder
        assert folder.text.hasFocus()
        press(qtbot, folder.add)
        assert workspace.all(Question) == ()
        qtbot.keyClicks(folder.text, "May I swim?")
        folder.recipient.setCurrentIndex(folder.recipient.findData("second"))
        press(qtbot, folder.add)
        (question,) = workspace.all(Question)
        assert (question.text, question.recipient) == ("May I swim?", Recipient.SECOND)
        assert folder.text.toPlainText() == ""
        assert "For the second doctor (1)" in words(page.questions)

    def test_an_answered_question_stays_when_the_field_is_emptied(self, open_page, qtbot):
        page, workspace = open_page()
        page.questions.open_add()
        field = page.questions.add_folder.text
        qtbot.keyClicks(field, "May I swim?")
        field.flush()
        (question,) = workspace.all(Question)
        answered = replace(question, answer="Yes.", status=QuestionStatus.ANSWERED)
        workspace.put("Change answer", answered)
        field.selectAll()
        qtbot.keyClick(field, Qt.Key.Key_Delete)
        field.flush()
        assert workspace.all(Question) == (answered,)
        qtbot.keyClicks(field, "May I run?")
        field.flush()
        assert {one.text for one in workspace.all(Question)} == {"May I swim?", "May I run?"}

    def test_a_ready_question_is_added_once_and_knows_the_week(self, open_page, qtbot):
        case = make_case()
        today = summaries.today()
        # 15 days after surgery is the third week.
        day = PartialDate.day(date.fromordinal(today.toordinal() - 15))
        page, workspace = open_page(case, make_surgery(case, when=day))
        page.questions.open_add()
        for fold in page.questions.add_folder.findChildren(Disclosure):
            press(qtbot, fold.button)
        press(qtbot, child(page, "bank_Q19"))
        assert texts(workspace) == ["Is my recovery on track for week 3?"]
        added = child(page, "bank_Q19")
        assert (added.text(), added.isEnabled()) == ("Added", False)
        page.questions.add_bank(["Q19", "unknown"])
        assert len(workspace.all(Question)) == 1
        press(qtbot, child(page, "bank_Q21"))
        assert texts(workspace)[1] == "When should I expect …?"

    def test_esc_and_the_button_close_the_card(self, open_page, qtbot):
        page, workspace = open_page()
        qtbot.keyClick(page.questions, Qt.Key.Key_Insert)
        folder = page.questions.add_folder
        qtbot.keyClicks(folder.text, "Half")
        qtbot.keyClick(folder, Qt.Key.Key_A)
        qtbot.keyClick(folder, Qt.Key.Key_Escape)
        assert folder.isHidden()
        assert page.questions.add.hasFocus()
        assert texts(workspace) == ["Half"]
        page.questions.open_add()
        assert folder.text.toPlainText() == ""
        press(qtbot, folder.close_button)
        assert folder.isHidden()
        qtbot.keyClick(page.questions, Qt.Key.Key_A)
        assert folder.isHidden()

    def test_how_to_ask_shows_sentences_to_read_out(self, open_page, qtbot):
        page, _ = open_page()
        press(qtbot, page.questions.how)
        told = " ".join(words(page.questions.ask_folder))
        assert "Would you support a second opinion" in told
        assert "May I record the main points?" in told
        press(qtbot, page.questions.how)
        assert page.questions.ask_folder.isHidden()
        press(qtbot, page.questions.how)
        assert page.questions.ask_folder.isVisible()


class TestQuestions:
    def opened(self, open_page, *questions, case=None, **facts):
        case = case or make_case()
        found = questions or (make_question(case, "Why?", **facts),)
        page, workspace = open_page(case, *found)
        return page, workspace, page.questions.rows[found[0].key]

    def test_they_stand_in_groups_with_the_names_of_the_doctors(self, open_page):
        case = make_case()
        second = Opinion(key="o", case_key=case.key, kind=OpinionKind.SECOND, author="Dr. Osei")
        page, workspace = open_page(
            case,
            second,
            make_question(case, "a", recipient=Recipient.SECOND),
            make_question(case, "b", recipient=Recipient.FAMILY),
        )
        told = words(page.questions)
        assert "For Dr. Osei (1)" in told
        assert "For the family (1)" in told
        assert "For both doctors (0)" not in told
        workspace.put("x", replace(second, author="Dr. New"))
        assert "For Dr. New (1)" in words(page.questions)

    def test_a_tick_says_asked_and_can_be_taken_back(self, open_page, qtbot):
        page, workspace, row = self.opened(open_page)
        press(qtbot, row.tick)
        assert workspace.all(Question)[0].status is QuestionStatus.ASKED
        assert row.chip.text() == "Asked"
        assert "Why? Asked." in row.accessibleName()
        press(qtbot, row.tick)
        assert workspace.all(Question)[0].status is QuestionStatus.TO_ASK
        page.questions.set_asked("gone", is_asked=True)

    def test_a_ticked_question_keeps_its_answer(self, open_page, qtbot):
        _, workspace, row = self.opened(open_page, answer="So.", status=QuestionStatus.ANSWERED)
        press(qtbot, row.tick)
        press(qtbot, row.tick)
        question = workspace.all(Question)[0]
        assert (question.answer, question.status) == ("So.", QuestionStatus.ANSWERED)

    def test_the_first_words_of_an_answer_date_it_and_tick_it(self, open_page, qtbot):
        _, workspace, row = self.opened(open_page)
        press(qtbot, row.answer)
        assert row.editor.answer.hasFocus()
        type_into(qtbot, row.editor.answer, "It heals.")
        type_into(qtbot, row.editor.who, "Dr. O")
        question = workspace.all(Question)[0]
        assert question.status is QuestionStatus.ANSWERED
        assert question.answered_on == summaries.today()
        assert row.tick.isChecked()
        assert row.said.text() == f"{summaries.answered_words(question)}: It heals."
        assert row.answer.text() == "Close"
        press(qtbot, row.answer)
        assert row.answer.text() == "Edit"

    def test_a_settled_question_stays_settled_when_the_answer_grows(self, open_page, qtbot):
        _, workspace, row = self.opened(open_page, status=QuestionStatus.SETTLED)
        press(qtbot, row.answer)
        type_into(qtbot, row.editor.answer, "More.")
        question = workspace.all(Question)[0]
        assert (question.status, question.answered_on) == (QuestionStatus.SETTLED, None)

    def test_words_status_day_and_recipient_are_stored(self, open_page, qtbot):
        page, workspace, row = self.opened(open_page)
        press(qtbot, row.answer)
        editor = row.editor
        type_into(qtbot, editor.text, " Really?")
        editor.text.setPlainText("")
        editor.text.flush()
        assert "Really?" in workspace.all(Question)[0].text
        editor.status.setCurrentIndex(editor.status.findData("third_opinion"))
        editor.status.activated.emit(editor.status.currentIndex())
        boxes = editor.when.boxes.first
        qtbot.keyClicks(boxes.day, "5")
        qtbot.keyClicks(boxes.year, "2025")
        boxes.month.setCurrentIndex(6)
        boxes.month.activated.emit(6)
        question = workspace.all(Question)[0]
        assert question.status is QuestionStatus.THIRD_OPINION
        assert question.answered_on == date(2025, 6, 5)
        editor.recipient.setCurrentIndex(editor.recipient.findData("family"))
        editor.recipient.activated.emit(editor.recipient.currentIndex())
        assert workspace.all(Question)[0].recipient is Recipient.FAMILY
        # The row stands in another group now, and is still open.
        assert page.questions.rows[question.key].is_open()

    def test_esc_closes_the_fields_and_keeps_the_text(self, open_page, qtbot):
        _, workspace, row = self.opened(open_page)
        press(qtbot, row.answer)
        qtbot.keyClicks(row.editor.answer, "Half")
        qtbot.keyClick(row.editor, Qt.Key.Key_A)
        qtbot.keyClick(row.editor, Qt.Key.Key_Escape)
        assert not row.is_open()
        assert row.answer.hasFocus()
        assert workspace.all(Question)[0].answer == "Half"

    def test_moving_changes_the_order_inside_a_group(self, open_page, qtbot):
        case = make_case()
        found = [
            make_question(case, "a", 0),
            make_question(case, "family", 1, recipient=Recipient.FAMILY),
            make_question(case, "b", 2),
        ]
        page, workspace, _ = self.opened(open_page, *found, case=case)
        row = page.questions.rows[found[2].key]
        assert not row.down.isEnabled()
        press(qtbot, row.up)
        assert texts(workspace) == ["b", "family", "a"]
        row = page.questions.rows[found[2].key]
        assert row.down.hasFocus()
        press(qtbot, row.down)
        assert texts(workspace) == ["a", "family", "b"]
        page.questions.move_question(found[1].key, 1)
        page.questions.move_question("gone", 1)
        assert texts(workspace) == ["a", "family", "b"]

    def test_removing_can_be_undone(self, open_page, qtbot):
        page, workspace, row = self.opened(open_page)
        press(qtbot, row.remove)
        assert workspace.all(Question) == ()
        page.questions.remove(row.key)
        workspace.undo()
        assert texts(workspace) == ["Why?"]
        row = page.questions.rows[row.key]
        row.setFocus()
        qtbot.keyClick(row, Qt.Key.Key_Return)
        assert row.is_open()
        qtbot.keyClick(row, Qt.Key.Key_Delete)
        assert workspace.all(Question) == ()

    def test_an_editor_whose_question_is_gone_writes_nothing(self, open_page, qtbot):
        page, workspace, row = self.opened(open_page)
        press(qtbot, row.answer)
        editor = row.editor
        workspace.remove("x", *workspace.all(Question))
        editor.answer.setPlainText("late")
        editor.flush()
        editor.load()
        row.set_open(False)
        editor.status.activated.emit(0)
        assert workspace.all(Question) == ()
        page.questions.open_question(row.key)

    def test_navigation_and_restoring_open_a_question(self, open_page):
        page, _, row = self.opened(open_page)
        assert not page.show_target(Target(tab="next_steps", entity_key="gone"))
        assert page.show_target(Target(tab="next_steps", entity_key=row.key))
        assert row.is_open()
        state = page.state()
        row.set_open(False)
        page.restore({"open": "nonsense"})
        page.restore({**state, "open": [*state["open"], "gone"]})
        assert row.is_open()

    def test_the_sheet_is_printed_with_what_is_half_typed(self, open_page, qtbot):
        page, _, row = self.opened(open_page)
        press(qtbot, row.answer)
        qtbot.keyClicks(row.editor.answer, "Because.")
        title, html = page.printed()
        assert title == "Questions for the visit"
        assert "Because." in html
        press(qtbot, page.questions.print)  # without a window around it nothing happens
        action = QAction(page)
        action.setObjectName("print")
        with qtbot.waitSignal(action.triggered):
            press(qtbot, page.questions.print)


class TestDecision:
    def test_nothing_is_chosen_at_first(self, open_page):
        page, workspace = open_page()
        assert not any(one.isChecked() for one in page.findChildren(QRadioButton))
        assert page.decision.chip.text() == "Not decided yet"
        assert not page.decision.record_button.isEnabled()
        assert workspace.all(Decision) == ()

    def test_what_is_chosen_and_typed_is_stored(self, open_page, qtbot):
        page, workspace = open_page()
        box = page.decision
        press(qtbot, child(page, "decision_leaning_second", QRadioButton))
        type_into(qtbot, box.why, "She explained it.")
        type_into(qtbot, box.matters, "Walking")
        type_into(qtbot, box.who, "Anna")
        press(qtbot, child(page, "decision_ready_1_not_yet", QRadioButton))
        (now,) = workspace.all(Decision)
        assert now == replace(
            now, leaning="second", why="She explained it.", matters="Walking", who="Anna",
            readiness=("", "not_yet", "", ""), current=True, when=None,
        )  # fmt: skip
        assert box.chip.text() == "Follow the second opinion"
        press(qtbot, box.unsure)
        assert workspace.all(Decision)[0].leaning == ""
        assert not any(one.isChecked() for one in box.leaning.findChildren(QRadioButton))
        assert box.unsure.isHidden()

    def test_a_recorded_decision_is_kept_when_another_is_recorded(self, open_page, qtbot):
        page, workspace = open_page()
        box = page.decision
        press(qtbot, child(page, "decision_leaning_first", QRadioButton))
        press(qtbot, box.record_button)
        (kept,) = box.recorded()
        assert (kept.leaning, kept.when) == ("first", summaries.today())
        assert box.recorded_words.text().startswith("Recorded on ")
        assert not box.record_button.isEnabled()
        assert box.earlier.isHidden()
        press(qtbot, child(page, "decision_leaning_other", QRadioButton))
        assert box.current().when is None  # another decision gets a day of its own
        assert box.recorded_words.isHidden()
        boxes = box.when.boxes.first
        qtbot.keyClicks(boxes.day, "5")
        qtbot.keyClicks(boxes.year, "2025")
        boxes.month.setCurrentIndex(6)
        boxes.month.activated.emit(6)
        type_into(qtbot, box.why, "Both said wait.")
        press(qtbot, box.record_button)
        assert {(one.leaning, one.when) for one in box.recorded()} == {
            ("first", summaries.today()),
            ("other", date(2025, 6, 5)),
        }
        workspace.undo()
        assert len(box.recorded()) == 1

    def test_earlier_choices_can_be_read(self, open_page):
        case = make_case()
        kept = Decision(
            key="1", case_key=case.key, leaning="first", why="Trust", matters="Work", who="Anna",
            when=date(2025, 6, 5), current=False,
        )  # fmt: skip
        page, _ = open_page(case, kept, replace(kept, key="2", leaning="", why="", when=None))
        box = page.decision
        assert box.earlier.button.text() == "Earlier choices (2)"
        box.earlier.set_open(True)
        told = words(box.earlier)
        assert "5 June 2025 · Follow the first opinion" in told
        assert "Why: Trust" in told
        assert "What matters to us: Work" in told
        assert "Who took part: Anna" in told

    def test_the_choices_name_the_doctors(self, open_page):
        page, _ = open_page(*sample_entities())
        button = child(page, "decision_leaning_second", QRadioButton)
        assert button.text() == "Follow the second opinion (Dr. Simone Belcourt)"


class TestSteps:
    def test_a_step_is_added_ticked_edited_and_removed(self, open_page, qtbot):
        page, workspace = open_page()
        box = page.steps
        assert box.empty.isVisible()
        press(qtbot, box.add)
        type_into(qtbot, box.editor.text, "Call Dr. O")
        type_into(qtbot, box.editor.who, "Anna")
        boxes = box.editor.until.boxes.first
        qtbot.keyClicks(boxes.day, "2")
        qtbot.keyClicks(boxes.year, "2025")
        boxes.month.setCurrentIndex(12)
        boxes.month.activated.emit(12)
        qtbot.keyClick(box.editor.text, Qt.Key.Key_Return)
        assert box.editor.isHidden()
        (step,) = workspace.all(NextStep)
        assert (step.text, step.who, step.until) == ("Call Dr. O", "Anna", date(2025, 12, 2))
        qtbot.waitUntil(lambda: "Anna · until 2 December 2025" in words(box))
        press(qtbot, child(page, f"step_{step.key}_done", QCheckBox))
        assert workspace.all(NextStep)[0].done
        qtbot.waitUntil(lambda: "Anna · until 2 December 2025 · done" in words(box))
        assert page.show_target(Target(tab="next_steps", entity_key=step.key))
        assert (box.editor.key(), box.editor.who.text()) == (step.key, "Anna")
        box.remove(step.key)
        assert workspace.all(NextStep) == ()
        assert box.editor.isHidden()
        box.remove(step.key)
        box.set_done(step.key, is_done=True)
        assert workspace.all(NextStep) == ()

    def test_esc_keeps_what_was_typed(self, open_page, qtbot):
        page, workspace = open_page()
        page.steps.edit("")
        qtbot.keyClicks(page.steps.editor.text, "Wait")
        qtbot.keyClick(page.steps.editor, Qt.Key.Key_A)
        qtbot.keyClick(page.steps.editor, Qt.Key.Key_Escape)
        assert [step.text for step in workspace.all(NextStep)] == ["Wait"]
        assert page.steps.editor.key() == ""

    def test_a_step_without_words_says_so(self, open_page):
        case = make_case()
        page, _ = open_page(case, NextStep(key="s", case_key=case.key, text=" "))
        assert "Not in words yet" in words(page.steps)


def test_a_received_case_lets_the_family_add_and_nobody_change_the_patients(open_page):
    case = make_case(kind=CaseKind.RECEIVED)
    theirs = make_question(case, "x", owner=Owner.PATIENT)
    page, workspace = open_page(case, theirs)
    row = page.questions.rows[theirs.key]
    assert not any(one.isEnabled() for one in (row.tick, row.answer, row.remove))
    page.questions.remove(theirs.key)
    assert len(workspace.all(Question)) == 1
    assert page.questions.add.isEnabled()
    assert page.steps.add.isEnabled()


def test_a_wide_page_has_two_columns(open_page, qtbot):
    page, _ = open_page()
    assert page.title() == "Next steps"
    qtbot.waitUntil(lambda: page.decision.x() > page.questions.x())
    page.resize(900, 900)
    qtbot.waitUntil(lambda: page.decision.x() == page.questions.x())


@pytest.mark.parametrize("points", theme.TEXT_SIZES)
@pytest.mark.parametrize("filled", [True, False], ids=["filled", "empty"])
def test_it_is_accessible_in_all_sizes_and_themes(open_page, filled, points):
    page, _ = open_page(*(sample_entities() if filled else ()))
    assert_accessible(page, sizes=(points,))


def test_open_cards_are_accessible_in_all_sizes(open_page):
    page, workspace = open_page(*sample_entities())
    page.questions.open_add()
    page.questions.how.click()
    page.questions.open_question(ordered(workspace)[0].key)
    page.steps.edit("")
    assert_accessible(page, sizes=(12, 24), themes=("light",))
