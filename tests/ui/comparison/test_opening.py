"""The page is filled when it is opened; its parts, counts and half-typed words."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from opinion_desktop.domain.comparison import OwnTopic
from opinion_desktop.domain.questions import (
    Decision,
    Question,
    QuestionStatus,
    Recipient,
    waiting_questions,
)
from opinion_desktop.domain.topics import RowResult
from opinion_desktop.ui import theme
from opinion_desktop.ui.comparison import words
from opinion_desktop.ui.comparison.asking import LETTERS, shortened
from opinion_desktop.ui.comparison.page import ComparisonPage
from opinion_desktop.ui.comparison.row_list import AT_ONCE
from opinion_desktop.ui.next_steps.page import NextStepsPage
from opinion_desktop.ui.overview.standing import StandingBox
from opinion_desktop.ui.panes_walk import next_pane
from tests.support.desk import make_desk, make_workspace
from tests.ui.comparison.support import judged, said, sample_workspace, small_entities


@pytest.fixture
def desk(tmp_path, qapp):
    theme.current().apply("light", 12)
    with make_desk(tmp_path) as made:
        yield made


@pytest.fixture
def opened(desk, qtbot):
    def made(workspace, size=(1280, 720)):
        page = ComparisonPage(desk, workspace)
        qtbot.addWidget(page)
        page.resize(*size)
        with qtbot.waitExposed(page):
            page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        qtbot.waitUntil(lambda: not page._comparing.is_reading, timeout=30_000)
        qtbot.waitUntil(lambda: not page.rows._idle.isActive(), timeout=30_000)
        return page

    return made


def two(*more):
    """Give two opinions, a row that differs and one that only the first has."""
    return (
        *small_entities(),
        judged("risks", RowResult.ONLY_FIRST, ("Infection in 1 of 100.",)),
        *more,
    )


def form(page) -> QWidget:
    return page.side.form


# --- filled when it is opened ---


def test_a_hidden_page_builds_no_card(desk, qtbot):
    workspace = sample_workspace(desk)
    page = ComparisonPage(desk, workspace)
    qtbot.addWidget(page)
    workspace.put("Add", OwnTopic(key="o", case_key=workspace.case_key, label="Swelling"))
    assert page.rows.cards() == []
    page.show()
    assert len(page.rows.cards()) == AT_ONCE
    qtbot.waitUntil(lambda: len(page.rows.cards()) == 19, timeout=30_000)


def test_what_changed_while_it_was_hidden_is_shown_when_it_is_opened_again(desk, opened):
    workspace = make_workspace(desk, *two())
    page = opened(workspace)
    page.hide()
    before = page.rows.topics()
    workspace.put("Add", OwnTopic(key="o", case_key="c", label="Swelling"))
    workspace.put("Add", Question(key="q", case_key="c", text="Why?"))
    assert page.rows.topics() == before
    page.show()
    assert "own.o" in page.rows.topics()
    assert page.side.count() == 1


@pytest.mark.parametrize("size", [12, 24])
def test_the_words_of_a_narrow_card_stand_close_together(desk, opened, size):
    theme.current().apply("light", size)
    page = opened(sample_workspace(desk), (700, 720))
    for card in page.rows.cards():
        labels = [one for one in (card._title, card._detail, card._by) if one.isVisibleTo(card)]
        for label in labels:
            lines = label.heightForWidth(label.width())
            assert label.height() <= lines + label.fontMetrics().lineSpacing(), label.text()


# --- one count for all ---


def test_every_screen_counts_the_same_questions(desk, opened, qtbot):
    asked = [
        Question(key=f"{n}", case_key="c", text="Why?", status=status, recipient=recipient)
        for n, (status, recipient) in enumerate(
            (
                (QuestionStatus.TO_ASK, Recipient.FIRST),
                (QuestionStatus.ASKED, Recipient.BOTH),
                (QuestionStatus.TO_ASK, Recipient.FAMILY),
                (QuestionStatus.ANSWERED, Recipient.SECOND),
                (QuestionStatus.SETTLED, Recipient.BOTH),
            )
        )
    ]
    workspace = make_workspace(desk, *two(*asked))
    assert len(waiting_questions(workspace.all(Question))) == 3
    page = opened(workspace)
    texts = [one.text() for one in page.findChildren(QLabel)]
    assert "Open questions (3)" in texts
    assert page._panel._title == "Open questions (3)"
    assert "For the family" in texts
    steps = NextStepsPage(desk, workspace)
    qtbot.addWidget(steps)
    assert steps.questions.hint.text().startswith("3 open, 1 of them asked.")
    standing = StandingBox(desk, workspace)
    qtbot.addWidget(standing)
    standing.refresh()
    assert any("3 open" in one.text() for one in standing.findChildren(QLabel))


# --- a question about a topic ---


def test_a_question_about_a_difference_names_both_doctors_words(desk, opened):
    workspace = make_workspace(desk, *two())
    page = opened(workspace)
    page.rows.go_to("cause")
    page.rows.card("cause")._buttons["question"].click()
    field = form(page).field
    assert field.toPlainText() == (
        "About the cause: Dr. L. Tremblay wrote “Normal healing”; Dr K. Osei wrote "
        "“It may be loose”. Why is that different?"
    )
    assert QApplication.focusWidget() is field
    assert not field.textCursor().hasSelection()
    assert form(page)._choices[Recipient.BOTH].isChecked()
    offered = field.toPlainText()
    QTest.keyClicks(field, " Is it loose?")
    assert field.toPlainText() == f"{offered} Is it loose?"
    page.findChild(QPushButton, "new_question_add").click()
    (stored,) = workspace.all(Question)
    assert stored.text == f"{offered} Is it loose?"
    assert (stored.topic, stored.recipient) == ("cause", "both")
    assert page.rows.current() == "cause"


def test_a_question_about_what_one_says_goes_to_the_other(desk, opened):
    page = opened(make_workspace(desk, *two()))
    page._ask_about("risks")
    assert form(page).field.toPlainText() == (
        "About the risks: Dr. L. Tremblay wrote “Infection in 1 of 100”. What is your view?"
    )
    assert form(page)._choices[Recipient.SECOND].isChecked()


def test_a_question_where_they_agree_asks_for_more(desk, opened):
    page = opened(make_workspace(desk, *two()))
    page._ask_about("complication")
    assert form(page).field.toPlainText().endswith("could you tell me more?")


def test_an_own_topic_stands_in_quotation_marks(desk, opened):
    own = OwnTopic(key="o", case_key="c", label="Is there an infection?")
    page = opened(make_workspace(desk, *two(own)))
    page._ask_about("own.o")
    assert "“Is there an infection?”" in form(page).field.toPlainText()


def test_the_whole_form_can_be_seen(desk, opened, qtbot):
    theme.current().apply("light", 24)
    page = opened(sample_workspace(desk), (1280, 640))
    page._ask_about("cause")
    area = page.side._area

    def place():
        return form(page).mapTo(area.viewport(), form(page).rect().topLeft()).y()

    qtbot.waitUntil(lambda: 0 <= place() < area.viewport().height() / 2)
    assert form(page).field.isVisible()


def test_esc_takes_the_question_back(desk, opened):
    workspace = make_workspace(desk, *two())
    page = opened(workspace)
    page._ask_about("cause")
    QTest.keyClick(form(page).field, Qt.Key.Key_Escape)
    assert form(page).isHidden()
    assert workspace.all(Question) == ()
    assert workspace.undo_text is None
    assert QApplication.focusWidget() is page.rows.card("cause")


def test_esc_closes_a_question_and_keeps_what_a_person_typed(desk, opened):
    page = opened(make_workspace(desk, *two()))
    page._ask_about("cause")
    QTest.keyClicks(form(page).field, " May I drive?")
    QTest.keyClick(form(page).field, Qt.Key.Key_Escape)
    assert form(page).isHidden()
    page.side.add_button.click()
    assert form(page).field.toPlainText().endswith(" May I drive?")
    QTest.keyClicks(form(page).field, " Soon?")  # nothing was selected that a key replaces
    assert form(page).field.toPlainText().endswith(" May I drive? Soon?")
    form(page)._add.click()
    assert page._workspace.all(Question)[0].topic == "cause"


def test_words_that_a_person_typed_are_not_replaced_by_a_suggestion(desk, opened):
    page = opened(make_workspace(desk, *two()))
    page.side.add_button.click()
    QTest.keyClicks(form(page).field, "My own")
    page._ask_about("cause")
    assert form(page).field.toPlainText() == "My own"


def test_a_long_sentence_is_cut_at_a_word():
    text = "The stem " + "moves a little " * 20
    short = shortened(text)
    assert len(short) <= LETTERS + 1
    assert short.endswith("…")
    assert text.startswith(short[:-1])
    assert text[len(short) - 1] == " "
    assert shortened(" short\nwords ") == "short words"


# --- names and keys ---


def test_the_buttons_of_a_suggestion_say_what_they_do(desk, opened):
    page = opened(sample_workspace(desk))
    card = next(card for card in page.rows.cards() if "confirm" in card._buttons)
    card.toggle_why()
    shown = {
        one.text(): one.accessibleName()
        for one in (
            card._buttons["confirm"],
            *page.findChildren(QPushButton, f"why_not_{card.key}"),
        )
    }
    assert set(shown) == {"Yes, use this", "No, dismiss"}
    names = [
        one.accessibleName()
        for one in page.findChildren(QPushButton)
        if one.text() in shown and one.isVisibleTo(page)
    ]
    assert len(names) == len(set(names))
    assert all(name.startswith(("Yes, use this", "No, dismiss")) for name in names)


def test_f6_goes_to_the_rows_and_to_the_questions(desk, opened):
    page = opened(sample_workspace(desk))
    reached = []
    for _ in range(2):
        next_pane(page, 1)
        held = QApplication.focusWidget()
        reached.append(
            next(one for one in (page.scroller, page.side._area) if one.isAncestorOf(held))
        )
    assert set(reached) == {page.scroller, page.side._area}


def test_f6_reaches_what_to_do_without_opinions(desk, qtbot):
    page = ComparisonPage(desk, make_workspace(desk, small_entities()[0]))
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    next_pane(page, 1)
    assert QApplication.focusWidget().objectName() == "go_to_opinions"


class French(QTranslator):
    """Knows the colon alone."""

    def translate(self, context, source, comment=None, n=-1):
        return "{topic}\u00a0: {words}" if source == "{topic}: {words}" else None

    def isEmpty(self):  # noqa: N802
        return False


def test_the_colon_on_paper_is_that_of_the_language(desk, opened):
    asked = Question(key="q", case_key="c", text="Why?")
    own = Question(key="f", case_key="c", text="Who drives?", recipient=Recipient.FAMILY)
    page = opened(make_workspace(desk, *two(asked, own)))
    translator = French()
    QCoreApplication.installTranslator(translator)
    try:
        _, html = page.printed()
        assert "<b>First opinion\u00a0:</b> Dr. L. Tremblay" in html
        assert "<li>Both doctors\u00a0: Why?</li>" in html
        assert "<li>The family\u00a0: Who drives?</li>" in html
        assert words.with_topic("A", "{b}") == "A\u00a0: {b}"
    finally:
        QCoreApplication.removeTranslator(translator)


# --- nothing that was typed is lost ---


def test_words_typed_a_moment_ago_outlive_a_change_elsewhere(desk, opened):
    question = Question(key="q", case_key="c", text="Why?")
    workspace = make_workspace(desk, *two(question))
    page = opened(workspace)
    page.findChild(QPushButton, "edit_q").click()
    field = page.side._lines["q"]._field
    note = page.rows.card("cause")
    note.open_note()
    for one, typed in ((field, "Is it loose"), (note._note, "Ask Anna"), (page.side._why, "Rest")):
        one.setFocus()
        one.selectAll()
        QTest.keyClicks(one, typed)
        QTest.keyClick(one, Qt.Key.Key_Tab)
        # Dropped or pasted without the focus: it is not told of for a second.
        one.insertPlainText(" now")
        assert not one.hasFocus()
        workspace.put("Add", Question(key=typed, case_key="c", text="?"))
        workspace.put("Note", replace(workspace.case, title=typed))
        assert one.toPlainText() == f"{typed} now"
    assert workspace.get(Question, "q").text == "Is it loose now"
    (kept,) = [one for one in page._comparing.rows() if one.topic == "cause"]
    assert kept.judged.note == "Ask Anna now"
    (decision,) = workspace.all(Decision)
    assert decision.why == "Rest now"


def test_a_statement_that_changes_keeps_the_note_beside_it(desk, opened):
    workspace = make_workspace(desk, *two())
    page = opened(workspace)
    card = page.rows.card("cause")
    card.open_note()
    QTest.keyClicks(card._note, "Ask")
    page.side.add_button.setFocus()
    card._note.insertPlainText(" her")
    workspace.put("Say", said("two", "cause", "It is loose."))
    assert card._note.toPlainText() == "Ask her"
