"""The opinions tab as a person uses it: adding, typing, answering, undoing, printing."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QLineEdit, QPushButton

from opinion_desktop.domain.anchors import Anchor
from opinion_desktop.domain.case import CaseKind
from opinion_desktop.domain.comparison import OutcomeJudgement, OwnTopic
from opinion_desktop.domain.files import StoredFile
from opinion_desktop.domain.navigation import Target
from opinion_desktop.domain.opinions import Opinion, OpinionKind, Said, Statement
from opinion_desktop.domain.partial_dates import PartialDate
from opinion_desktop.services.printing import to_pdf
from tests.support.a11y_audit import accessible_name, assert_accessible
from tests.support.entities import make_case
from tests.ui.opinions.conftest import SENTENCE, full_case, letter_pdf, opinion, statement, store


def button(page, name):
    found = [one for one in page.findChildren(QPushButton, name) if one.isVisible()]
    assert found, name
    return found[-1]


def press(world, name):
    world.qtbot.mouseClick(button(world.page, name), Qt.MouseButton.LeftButton)


def choose_from(owner, name):
    """Open the menu of a button and take one entry, as Enter would."""
    menu = owner.menu()
    menu.aboutToShow.emit()
    (action,) = (one for one in menu.actions() if one.objectName() == name)
    action.trigger()


def texts(page):
    return " | ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def pick(world, box, key):
    """Choose as a person does, by the keys of the combo box."""
    world.qtbot.keyClick(box, Qt.Key.Key_Home)
    for _ in range(box.findData(key)):
        world.qtbot.keyClick(box, Qt.Key.Key_Down)
    assert box.currentData() == key


@pytest.fixture
def filled(world):
    page = world.open(*full_case(world))
    world.qtbot.waitUntil(page.topics.is_filled)
    return page


def test_an_empty_page_offers_the_first_opinion(world):
    page = world.open()
    assert page.title() == "Opinions"
    assert page.empty.isVisible()
    assert "first opinion" in texts(page)
    assert page.printed() is None
    choose_from(page.add_first_button, "add_typed")
    (made,) = world.workspace.all(Opinion)
    assert made.kind is OpinionKind.FIRST
    assert not page.empty.isVisible()
    assert page.head.fields["author"].hasFocus()
    world.workspace.undo()
    assert page.empty.isVisible()


def test_an_opinion_starts_from_a_letter_of_the_case(world):
    file = store(world.desk, world.case, "pdf", when=PartialDate.day(date(2025, 11, 3)))
    page = world.open(file)
    choose_from(page.add_first_button, f"file_{file.key}")
    (made,) = world.workspace.all(Opinion)
    assert (made.letter_key, made.when) == (file.key, PartialDate.day(date(2025, 11, 3)))
    world.qtbot.waitUntil(lambda: page.letter.shown == file.key, timeout=45_000)
    assert "Letter (pdf)" in button(page, "head_letter").text()


def test_an_opinion_starts_from_a_file_on_the_computer(world, tmp_path, monkeypatch):
    path = tmp_path / "reply.pdf"
    path.write_bytes(letter_pdf())
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    page = world.open()
    choose_from(page.add_first_button, "add_from_file")
    world.qtbot.waitUntil(lambda: bool(world.workspace.all(Opinion)), timeout=45_000)
    (made,), (file,) = world.workspace.all(Opinion), world.workspace.all(StoredFile)
    assert made.letter_key == file.key
    assert file.name == "reply.pdf"


def test_a_file_that_is_no_letter_adds_no_opinion(world, tmp_path, monkeypatch):
    path = tmp_path / "reply.bin"
    path.write_bytes(bytes(range(256)))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    page = world.open()
    with world.qtbot.waitSignal(world.desk.imports.finished, timeout=45_000):
        choose_from(page.add_first_button, "add_from_file")
    assert world.workspace.all(Opinion) == ()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    choose_from(page.add_first_button, "add_from_file")
    assert world.workspace.all(Opinion) == ()


def test_further_opinions_come_in_order(world):
    page = world.open(opinion(world.case, "first", author="Dr A"))
    assert page.primary_button.text() == "Add the second opinion"
    choose_from(page.primary_button, "add_typed")
    assert not page.primary_button.isVisible()
    for _ in range(3):
        choose_from(page.more_button, "add_typed")
    kinds = [one.kind.value for one in world.workspace.all(Opinion)]
    assert kinds == ["first", "second", "third", "third", "third"]
    chips = [one.text() for one in page.chips.findChildren(QPushButton) if one.isVisible()]
    assert chips == [
        "First opinion · Dr A",
        "Second opinion",
        "Third opinion",
        "Opinion 4",
        "Opinion 5",
    ]


def test_a_further_opinion_is_shown_from_its_top(world):
    page = world.open(opinion(world.case, "first", author="Dr A"))
    world.qtbot.waitUntil(page.topics.is_filled)
    page.topics.open_topic("follow_up")
    bar = page.scroller.verticalScrollBar()
    world.qtbot.waitUntil(lambda: bar.maximum() > page.height())
    bar.setValue(bar.maximum())
    # By keys the button is pressed where the page stands; a letter may be chosen meanwhile.
    choose_from(page.add_button, "add_typed")
    world.qtbot.waitUntil(lambda: page.topics.is_filled() and bar.value() == 0)
    assert page.head.fields["author"].hasFocus()


def test_the_facts_of_an_opinion_are_typed(world):
    page = world.open(opinion(world.case, "first"))
    world.qtbot.keyClicks(page.head.fields["author"], "Dr L. Tremblay")
    world.qtbot.keyClick(page.head.fields["author"], Qt.Key.Key_Tab)
    world.qtbot.keyClicks(page.head.fields["specialty"], "Surgery")
    world.qtbot.keyClicks(page.head.fields["place"], "Quebec")
    world.qtbot.keyClicks(page.head.fields["checked_with"], "Anna")
    page.head.flush()
    world.qtbot.keyClicks(page.findChild(QLineEdit, "head_when_year"), "2025")
    pick(world, page.head.way, "video")
    (stored,) = world.workspace.all(Opinion)
    assert (stored.author, stored.specialty, stored.place) == (
        "Dr L. Tremblay",
        "Surgery",
        "Quebec",
    )
    assert (stored.checked_with, stored.when, stored.way) == (
        "Anna",
        PartialDate.year(2025),
        "video",
    )
    assert "Dr L. Tremblay · Surgery · Quebec · 2025 · By video or phone" in texts(page)
    world.qtbot.keyClicks(page.findChild(QLineEdit, "head_when_day"), "40")
    assert world.workspace.all(Opinion)[0].when == PartialDate.year(2025)  # not a date yet
    world.workspace.undo()
    assert page.head.way.currentData() == "records"  # the arrow key passed over it


def test_typing_is_kept_when_another_opinion_is_shown(filled, world):
    filled.head.set_open(is_open=True)
    world.qtbot.keyClicks(filled.head.fields["author"], " MD")
    press(world, "opinions_shown_opinion-second")
    assert world.workspace.get(Opinion, "opinion-first").author == "Dr L. Tremblay MD"
    assert world.workspace.get(Opinion, "opinion-second").author == "Dr K. Osei"
    assert filled.head.fields["author"].text() == "Dr K. Osei"


def test_an_opinion_is_removed_with_its_words_and_comes_back(filled, world):
    filled.head.set_open(is_open=True)
    press(world, "head_remove")
    assert world.workspace.get(Opinion, "opinion-first") is None
    assert world.said("cause") == []
    assert "Second opinion" in texts(filled.head)
    world.workspace.undo()
    assert [one.key for one in world.said("cause")] == ["s1"]


def test_words_are_typed_under_a_topic(world):
    page = world.open(opinion(world.case, "first", author="Dr A"))
    row = page.topics.topic_row("cause")
    row.setFocus()
    world.qtbot.keyClick(row, Qt.Key.Key_Return)
    (form,) = row.forms()
    assert form.quote.hasFocus()
    world.qtbot.keyClicks(form.quote, "Normal healing.")
    world.qtbot.keyClick(form.quote, Qt.Key.Key_Tab)
    world.qtbot.waitUntil(lambda: bool(world.said("cause")))
    (stored,) = world.said("cause")
    assert (stored.quote, stored.said) == ("Normal healing.", Said.SAID)
    assert form is row.forms()[0]  # the form that is being typed in is not replaced
    world.qtbot.keyClicks(form.short, "It heals")
    form.flush()
    pick(world, form.certainty, "leaning")
    (stored,) = world.said("cause")
    assert (stored.short, stored.certainty) == ("It heals", "leaning")
    assert page.count.text() == "1 of 18 topics have an answer"
    world.qtbot.keyClick(form.short, Qt.Key.Key_Escape)
    assert row.hasFocus()
    assert not row.is_open()
    assert "“Normal healing.”" in texts(row)
    assert "My words: It heals" in texts(row)
    assert "Leaning to it" in texts(row)


def test_a_topic_holds_several_statements(filled, world):
    row = filled.topics.topic_row("cause")
    press(world, "topic_cause_edit")
    press(world, "topic_cause_more")
    first, second = row.forms()
    assert second.quote.hasFocus()
    world.qtbot.keyClicks(second.quote, "Walk every day.")
    second.flush()
    assert [one.quote for one in world.said("cause")] == [
        "Normal healing. Pain up to 12 months is common.",
        "Walk every day.",
    ]
    assert first.statement.key == "s1"
    press(world, "statement_cause_1_remove")
    assert len(world.said("cause")) == 1
    press(world, "topic_cause_more")
    press(world, "statement_cause_1_remove")  # an empty one goes without a trace
    assert len(row.forms()) == 1
    press(world, "topic_cause_done")
    assert not row.is_open()


def test_an_empty_topic_closes_when_its_empty_statement_is_removed(filled, world):
    press(world, "topic_risks_edit")
    press(world, "statement_risks_0_remove")
    assert not filled.topics.topic_row("risks").is_open()
    assert world.said("risks") == []


def test_not_mentioned_is_one_click_and_can_be_undone(filled, world):
    press(world, "topic_risks_not_mentioned")
    (made,) = world.said("risks")
    assert made.said is Said.NOT_MENTIONED
    row = filled.topics.topic_row("risks")
    assert accessible_name(row) == "What are the risks? Not mentioned"
    assert world.workspace.undo_text == "Not mentioned"
    world.workspace.undo()
    assert world.said("risks") == []
    world.workspace.redo()
    press(world, "topic_risks_take_back")
    assert world.said("risks") == []


def test_cannot_answer_is_one_click_and_takes_a_reason(filled, world):
    press(world, "topic_risks_cannot_answer")
    press(world, "topic_risks_edit")
    (form,) = filled.topics.topic_row("risks").forms()
    assert "Why they cannot answer" in texts(form)
    world.qtbot.keyClicks(form.quote, "The tissue report is missing.")
    form.flush()
    (stored,) = world.said("risks")
    assert (stored.said, stored.quote) == (Said.CANNOT_ANSWER, "The tissue report is missing.")


def test_words_replace_not_mentioned(filled, world):
    press(world, "topic_urgency_edit")
    (form,) = filled.topics.topic_row("urgency").forms()
    world.qtbot.keyClicks(form.quote, "In 6 months.")
    form.flush()
    (stored,) = world.said("urgency")
    assert (stored.key, stored.said, stored.quote) == ("s2", Said.SAID, "In 6 months.")


def test_words_are_not_thrown_away_by_a_click(filled):
    row = filled.topics.topic_row("cause")
    names = [one.objectName() for one in row.findChildren(QPushButton) if one.isVisible()]
    assert names == ["topic_cause_edit"]


def test_keys_walk_edit_and_remove(filled, world):
    topics = filled.topics
    topics.topic_row("whats_wrong").setFocus()
    world.qtbot.keyClick(topics.topic_row("whats_wrong"), Qt.Key.Key_Down)
    row = topics.topic_row("cause")
    assert row.hasFocus()
    world.qtbot.keyClick(row, Qt.Key.Key_Delete)
    assert world.said("cause") == []
    world.workspace.undo()
    assert len(world.said("cause")) == 1
    world.qtbot.keyClick(row, Qt.Key.Key_Return)
    field = row.forms()[0].short
    field.setFocus()
    world.qtbot.keyClick(field, Qt.Key.Key_Delete)  # a key for the field alone
    world.qtbot.keyClick(field, Qt.Key.Key_Return)
    assert len(world.said("cause")) == 1
    assert row.is_open()


def test_delete_lets_choose_among_several(filled, world):
    press(world, "opinions_shown_opinion-second")
    row = filled.topics.topic_row("cause")
    row.setFocus()
    world.qtbot.keyClick(row, Qt.Key.Key_Delete)
    assert len(world.said("cause", "opinion-second")) == 2
    assert row.is_open()
    empty = filled.topics.topic_row("risks")
    empty.setFocus()
    world.qtbot.keyClick(empty, Qt.Key.Key_Delete)
    assert not empty.is_open()


def test_a_double_click_opens_a_topic(filled, world):
    row = filled.topics.topic_row("cause")
    world.qtbot.mouseDClick(row, Qt.MouseButton.LeftButton)
    assert row.is_open()
    form = row.forms()[0]
    world.qtbot.mouseDClick(row, Qt.MouseButton.LeftButton)
    assert row.forms()[0] is form


def test_a_change_elsewhere_leaves_the_field_that_has_the_focus(filled, world):
    press(world, "topic_cause_edit")
    (form,) = filled.topics.topic_row("cause").forms()
    world.qtbot.keyClicks(form.quote, "Also: ")
    typed = form.quote.toPlainText()
    world.workspace.put("x", opinion(world.case, "third"))
    world.workspace.put("x", statement(opinion(world.case, "first"), "risks", "Few."))
    assert filled.topics.topic_row("cause").forms() == [form]
    assert form.quote.hasFocus()
    assert form.quote.toPlainText() == typed


def test_a_new_topic_from_elsewhere_loses_nothing_that_is_being_typed(filled, world):
    press(world, "topic_cause_edit")
    (form,) = filled.topics.topic_row("cause").forms()
    world.qtbot.keyClicks(form.quote, "Also: ")
    typed = form.quote.toPlainText()
    world.workspace.put("x", OwnTopic(key="t9", case_key=world.case.key, label="Can I fly?"))
    assert [one.quote for one in world.said("cause")] == [typed]
    (form,) = filled.topics.topic_row("cause").forms()
    assert form.quote.toPlainText() == typed


def test_own_topics_are_added_and_removed(filled, world):
    world.qtbot.keyClicks(filled.own_topic.field, "  Can I   fly? ")
    world.qtbot.keyClick(filled.own_topic.field, Qt.Key.Key_Return)
    assert [one.label for one in world.workspace.all(OwnTopic)] == [
        "Is there an infection?",
        "Can I fly?",
    ]
    assert filled.own_topic.field.text() == ""
    press(world, "opinions_add_topic")  # nothing typed: nothing added
    assert len(world.workspace.all(OwnTopic)) == 2
    world.qtbot.waitUntil(filled.topics.is_filled)
    press(world, "topic_own.t1_remove")
    assert world.workspace.get(Statement, "s3") is None
    world.workspace.undo()
    assert world.workspace.get(Statement, "s3") is not None


def test_a_place_is_one_click_away_and_can_be_taken_off(filled, world):
    press(world, "opinions_shown_opinion-second")
    with world.qtbot.waitSignal(world.desk.navigation.open_requested) as told:
        press(world, "statement_cause_0_source_1")
    assert told.args[0].tab == "viewer"
    assert told.args[0].anchor.series_uid == "1.2.3"
    press(world, "topic_cause_edit")
    with world.qtbot.waitSignal(world.desk.navigation.open_requested) as told:
        press(world, "statement_cause_0_source_0")
    assert told.args[0].anchor.quote == SENTENCE
    press(world, "statement_cause_0_unlink_1")
    assert [one.label for one in world.workspace.get(Statement, "s4").anchors] == ["p. 2"]
    press(world, "statement_cause_0_unlink_0")
    assert world.workspace.get(Statement, "s4").anchors == ()
    assert world.workspace.get(Statement, "s4").quote == SENTENCE


def test_a_locked_opinion_is_read_only(world):
    reply = opinion(world.case, "second", author="Dr K. Osei", locked=True)
    said = statement(reply, "cause", "Loose.", certainty="newer_word")
    page = world.open(reply, said)
    world.qtbot.waitUntil(page.topics.is_filled)
    assert "Signed reply, file unchanged" in texts(page)
    row = page.topics.topic_row("cause")
    row.setFocus()
    world.qtbot.keyClick(row, Qt.Key.Key_Return)
    world.qtbot.keyClick(row, Qt.Key.Key_Delete)
    assert not row.is_open()
    assert world.said("cause", reply.key) == [said]
    assert not [one for one in row.findChildren(QPushButton) if one.isVisible()]
    assert "Nothing entered yet." in texts(page.topics.topic_row("risks"))
    # A place cannot go into it, so it waits for an opinion that can be changed.
    assert page.show_target(Target(tab="opinions", anchor=Anchor(series_uid="1")))
    assert page.kept.isVisible()
    assert not page.strip.isVisible()
    assert page.add_button.hasFocus()


def test_a_place_is_kept_until_its_opinion_is_added(world):
    file = store(world.desk, world.case, "pdf")
    page = world.open(file)
    place = Anchor(file_key=file.key, page=1, quote=SENTENCE, label="p. 2")
    assert page.show_target(Target(tab="opinions", anchor=place))
    seen = texts(page)
    assert "The place you chose is kept. Add the opinion it belongs to." in seen
    assert f"p. 2 · “{SENTENCE}”" in seen
    assert page.add_first_button.hasFocus()
    assert_accessible(page, sizes=(12, 24))
    choose_from(page.add_first_button, "add_typed")
    assert not page.kept.isVisible()
    assert page.strip.isVisible()
    pick(world, page.strip.topic, "cause")
    press(world, "place_put")
    (made,) = world.workspace.all(Opinion)
    (said,) = world.said("cause", made.key)
    assert (said.quote, said.anchors) == (SENTENCE, (place,))


@pytest.mark.parametrize("way", ["button", "key"])
def test_a_kept_place_can_be_left(world, way):
    page = world.open()
    world.qtbot.keyClick(page, Qt.Key.Key_Escape)  # nothing is kept: nothing happens
    assert page.show_target(Target(tab="opinions", anchor=Anchor(series_uid="1")))
    if way == "button":
        press(world, "kept_leave")
    else:
        world.qtbot.keyClick(page.add_first_button, Qt.Key.Key_Escape)
    assert not page.kept.isVisible()
    choose_from(page.add_first_button, "add_typed")
    assert not page.strip.isVisible()


def test_a_received_case_keeps_no_place_that_it_cannot_use(world):
    world.case = make_case(kind=CaseKind.RECEIVED)
    page = world.open()
    assert not page.show_target(Target(tab="opinions", anchor=Anchor(series_uid="1")))
    assert not page.kept.isVisible()


def test_a_received_case_offers_no_editing(world):
    world.case = make_case(kind=CaseKind.RECEIVED)
    page = world.open(opinion(world.case, "first", author="Dr A"))
    assert not page.primary_button.isVisible()
    assert not page.own_topic.field.isVisible()


def test_the_outcome_is_empty_until_a_person_judges(filled, world):
    assert world.workspace.all(OutcomeJudgement) == ()
    press(world, "outcome_add")
    (card,) = filled.outcome.cards()
    assert {box.currentData() for box in card.choices.values()} == {""}
    (made,) = world.workspace.all(OutcomeJudgement)
    assert made.judged_at == ""
    pick(world, card.choices["role"], "family")
    assert world.workspace.all(OutcomeJudgement)[0].judged_at == ""  # nothing judged yet
    pick(world, card.choices["diagnosis"], "different")
    pick(world, card.choices["treatment"], "major_change")
    pick(world, card.choices["impact"], "large")
    world.qtbot.keyClicks(card.name, "Anna")
    card.name.flush()
    (stored,) = world.workspace.all(OutcomeJudgement)
    assert (stored.role, stored.diagnosis, stored.treatment, stored.impact, stored.name) == (
        "family",
        "different",
        "major_change",
        "large",
        "Anna",
    )
    assert date.fromisoformat(stored.judged_at[:10])
    assert "Judged on" in texts(card)
    press(world, "outcome_add")
    press(world, "outcome_0_remove")
    assert len(filled.outcome.cards()) == 1
    world.workspace.undo()
    assert len(filled.outcome.cards()) == 2


def test_judgements_of_newer_programs_stay_as_they_are(world):
    judged = OutcomeJudgement(
        key="j", case_key=world.case.key, role="nurse", diagnosis="new", judged_at="soon"
    )
    page = world.open(opinion(world.case, "first"), opinion(world.case, "second"), judged)
    (card,) = page.outcome.cards()
    assert card.choices["role"].currentText() == "nurse"
    assert "Judged on" not in texts(card)
    assert world.workspace.all(OutcomeJudgement) == (judged,)


def test_one_opinion_has_no_outcome(world):
    page = world.open(opinion(world.case, "first"))
    assert not page.outcome.isVisible()


def test_the_print_holds_both_opinions_by_topic_with_sources(filled, world):
    title, html = filled.printed()
    assert title == "What the doctors say"
    for words in (
        "First opinion<br/>Dr L. Tremblay · Surgery · Montréal · 12 August 2025",
        "“Normal healing. Pain up to 12 months is common.”",
        f"“{SENTENCE}”",
        "<i>My words: A part is loose</i>",
        "Source: p. 2, X-ray of 14 May 2025, image 4",
        "Not mentioned",
        "Cannot answer from these records",
        "Is there an infection?",
    ):
        assert words in html
    assert "What are the risks?" not in html  # nobody said anything
    assert to_pdf(html, title=title).startswith(b"%PDF")


def test_markup_in_a_letter_is_printed_as_text(world):
    first = opinion(world.case, "first", author="Dr <b>A</b>")
    page = world.open(first, statement(first, "cause", "CRP < 5 & falling"))
    _, html = page.printed()
    assert "Dr &lt;b&gt;A" in html
    assert "CRP &lt; 5 &amp; falling" in html


def test_the_place_on_the_page_is_remembered(filled, world):
    filled._show_key("opinion-second")
    filled.topics.open_topic("urgency")
    filled.scroller.verticalScrollBar().setValue(200)
    kept = filled.state()
    filled.hide()
    again = world.reopen()
    again.restore(kept)
    world.qtbot.waitUntil(again.topics.is_filled)
    assert again.chips.current() == "opinion-second"
    assert again.topics.topic_row("urgency").is_open()
    world.qtbot.waitUntil(lambda: again.scroller.verticalScrollBar().value() == 200)
    again.restore({"opinion": "gone", "topic": 3, "letter": None})
    assert again.chips.current() == "opinion-second"


def test_other_pages_lead_to_an_opinion_or_a_statement(filled, world):
    assert filled.show_target(Target(tab="opinions", entity_key="s5"))
    assert filled.chips.current() == "opinion-second"
    assert filled.topics.topic_row("cause").hasFocus()
    assert filled.show_target(Target(tab="opinions", entity_key="opinion-first"))
    assert filled.chips.current() == "opinion-first"
    assert not filled.show_target(Target(tab="opinions", entity_key="nothing"))


def test_tab_goes_down_the_page(filled, world):
    """Through the links of a topic, then to the next topic, although they were made later."""
    widget = filled.topics.topic_row("whats_wrong")
    stops = []
    while len(stops) < 5:
        widget = widget.nextInFocusChain()
        by_tab = (widget.focusPolicy() & Qt.FocusPolicy.TabFocus) == Qt.FocusPolicy.TabFocus
        if by_tab and widget.isVisible():
            stops.append(widget.objectName())
    assert stops == [
        "topic_whats_wrong_edit",
        "topic_whats_wrong_not_mentioned",
        "topic_whats_wrong_cannot_answer",
        "topic_cause",
        "topic_cause_edit",
    ]


def test_the_page_is_accessible(filled, world):
    press(world, "opinions_shown_opinion-second")
    world.qtbot.waitUntil(filled.topics.is_filled)
    filled.topics.open_topic("cause")
    filled.head.set_open(is_open=True)
    press(world, "outcome_add")
    assert_accessible(filled, sizes=(12, 24))


def test_the_question_where_a_place_goes_is_accessible(filled):
    xray = Anchor(series_uid="1.2", frame=3, label="X-ray of 14 May 2025, image 4")
    filled.show_target(Target(tab="opinions", anchor=xray))
    assert_accessible(filled, sizes=(14, 18))


def test_an_empty_page_is_accessible(world):
    assert_accessible(world.open())


def test_unknown_words_of_newer_programs_are_shown_as_they_are(world):
    first = opinion(world.case, "first", way="by_letter")
    said = statement(first, "cause", "Loose.", certainty="nearly")
    page = world.open(first, said)
    assert page.head.way.currentText() == "by_letter"
    page.topics.open_topic("cause")
    box = page.findChild(QComboBox, "statement_cause_0_certainty")
    assert box.currentText() == "nearly"
    assert world.said("cause") == [said]
