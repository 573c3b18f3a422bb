"""What is typed and not stored yet stays, whatever else changes in the same second."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from opinion_desktop.domain.anchors import Anchor
from opinion_desktop.domain.comparison import OutcomeJudgement
from opinion_desktop.domain.opinions import Opinion, Statement
from tests.ui.opinions.conftest import full_case, opinion, statement


@pytest.fixture
def filled(world):
    page = world.open(*full_case(world))
    world.qtbot.waitUntil(page.topics.is_filled)
    return page


def open_form(page, topic="cause"):
    page.topics.open_topic(topic)
    (form,) = page.topics.topic_row(topic).forms()
    return form


def test_words_stay_while_another_field_is_entered_and_something_changes(filled, world):
    form = open_form(filled)
    world.qtbot.keyClicks(form.quote, "Also: ")
    world.qtbot.keyClick(form.quote, Qt.Key.Key_Tab)
    typed = form.quote.toPlainText()
    world.workspace.put("x", opinion(world.case, "third"))
    assert form.quote.toPlainText() == typed == world.said("cause")[0].quote


def test_a_short_version_that_is_not_told_yet_stays_and_is_told(filled, world):
    form = open_form(filled)
    form.short.setFocus()
    world.qtbot.keyClicks(form.short, "It heals")
    stored = world.workspace.get(Statement, "s1")
    world.workspace.put("x", replace(stored, short="From elsewhere", anchors=(Anchor(label="x"),)))
    assert form.short.text() == "It heals"
    world.qtbot.waitUntil(lambda: world.said("cause")[0].short == "It heals", timeout=5000)
    assert world.said("cause")[0].anchors == (Anchor(label="x"),)


def test_words_that_are_not_told_yet_stay_when_the_quote_changes(filled, world):
    form = open_form(filled)
    world.qtbot.keyClicks(form.quote, "Also: ")
    stored = world.workspace.get(Statement, "s1")
    world.workspace.put("x", replace(stored, quote="From elsewhere"))
    assert form.quote.toPlainText().startswith("Also: ")


def test_undo_takes_back_what_was_told(filled, world):
    form = open_form(filled)
    before = form.quote.toPlainText()
    world.qtbot.keyClicks(form.quote, "Also: ")
    form.quote.flush()
    world.workspace.undo()
    assert form.quote.toPlainText() == before


def test_one_more_statement_from_elsewhere_keeps_what_is_typed(filled, world):
    form = open_form(filled)
    world.qtbot.keyClicks(form.quote, "Also: ")
    typed = form.quote.toPlainText()
    first = world.workspace.get(Opinion, "opinion-first")
    world.workspace.put("x", statement(first, "cause", "A second one.", rank=1))
    kept, added = filled.topics.topic_row("cause").forms()
    assert kept.quote.toPlainText() == typed == world.said("cause")[0].quote
    assert added.quote.toPlainText() == "A second one."


def test_a_statement_that_is_gone_does_not_come_back(filled, world):
    form = open_form(filled)
    world.qtbot.keyClicks(form.quote, "Also: ")
    world.workspace.remove("x", world.workspace.get(Statement, "s1"))
    assert world.said("cause") == []


def test_the_doctor_can_change_while_words_are_typed(filled, world):
    form = open_form(filled)
    world.qtbot.keyClicks(form.quote, "Also: ")
    typed = form.quote.toPlainText()
    first = world.workspace.get(Opinion, "opinion-first")
    world.workspace.put("x", replace(first, author="Dr N. Roy"))
    assert filled.topics.topic_row("cause").forms() == [form]
    assert form.quote.toPlainText() == typed


def test_the_name_of_the_doctor_that_is_not_told_yet_stays(filled, world):
    filled.head.start()
    author = filled.head.fields["author"]
    author.clear()
    world.qtbot.keyClicks(author, "Dr New")
    first = world.workspace.get(Opinion, "opinion-first")
    world.workspace.put("x", replace(first, author="Dr Elsewhere", place="Laval"))
    assert author.text() == "Dr New"
    assert filled.head.fields["place"].text() == "Laval"


def test_a_name_beside_a_judgement_stays_when_another_is_added(filled, world):
    world.workspace.put("x", OutcomeJudgement(key="j1", case_key=world.case.key))
    (card,) = filled.outcome.cards()
    card.name.setFocus()
    world.qtbot.keyClicks(card.name, "Anna")
    world.workspace.put("x", OutcomeJudgement(key="j2", case_key=world.case.key))
    first, second = filled.outcome.cards()
    assert (first.name.text(), second.name.text()) == ("Anna", "")
    assert world.workspace.get(OutcomeJudgement, "j1").name == "Anna"


def test_a_name_that_was_emptied_is_not_filled_again(filled, world):
    world.workspace.put("x", OutcomeJudgement(key="j1", case_key=world.case.key, name="Anna"))
    (card,) = filled.outcome.cards()
    assert card.name.text() == "Anna"
    card.name.clear()
    world.workspace.put("x", opinion(world.case, "third"))
    assert not card.name.text()


def test_a_list_is_as_wide_as_its_words(filled, world):
    form = open_form(filled)
    form.certainty.setFixedWidth(60)
    form.certainty.showPopup()
    view = form.certainty.view()
    assert view.viewport().width() >= view.sizeHintForColumn(0)
    assert view.viewport().width() > 60
    form.certainty.hidePopup()
