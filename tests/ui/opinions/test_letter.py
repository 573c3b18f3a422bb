"""The letter beside the topics, and the way from a place to a statement."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton

from opinion_desktop.domain.anchors import Anchor
from opinion_desktop.domain.comparison import OwnTopic
from opinion_desktop.domain.files import FileKind, FileState, StoredFile
from opinion_desktop.domain.navigation import Target
from opinion_desktop.domain.opinions import Opinion, Said, Statement
from opinion_desktop.ui import theme
from opinion_desktop.ui.panes.page_pane import PagePane
from opinion_desktop.ui.panes.photo_pane import PhotoPane
from opinion_desktop.ui.panes.text_pane import TextPane
from tests.ui.opinions.conftest import SENTENCE, full_case, opinion, statement, store
from tests.ui.opinions.test_page import choose_from, press, texts

XRAY = Anchor(series_uid="1.2", frame=3, label="X-ray of 14 May 2025, image 4")

MENU = pytest.mark.qt_log_ignore("grabbing the keyboard")  # what a menu asks for as it opens


def with_letter(world, name, *more, **facts):
    file = store(world.desk, world.case, name, **facts)
    first = opinion(world.case, "first", author="Dr A", letter_key=file.key)
    page = world.open(file, first, *more)
    world.qtbot.waitUntil(lambda: page.letter.shown == file.key, timeout=45_000)
    return page


def open_menu(page):
    (menu,) = (one for one in page.findChildren(QMenu, "quote_topics") if one.isVisible())
    return menu


def take_topic(world, group, steps):
    """Choose in the menu of topics that has opened, by the keys alone."""
    menu = open_menu(world.page)
    for _ in range(group):
        world.qtbot.keyClick(menu, Qt.Key.Key_Down)
    world.qtbot.keyClick(menu, Qt.Key.Key_Right)
    part = menu.activeAction().menu()
    world.qtbot.waitUntil(part.isVisible)
    for _ in range(steps):
        world.qtbot.keyClick(part, Qt.Key.Key_Down)
    world.qtbot.keyClick(part, Qt.Key.Key_Return)


@MENU
def test_words_of_a_page_become_a_statement_with_their_place(world):
    page = with_letter(world, "pdf")
    pane = page.letter.pane()
    assert isinstance(pane, PagePane)
    world.qtbot.waitUntil(lambda: pane.count() == 2, timeout=45_000)
    pane.go_to(1)
    # The line stands 72 points from the left and 740 from below on a page of 612 x 792.
    x, y = 72 / 612, (792 - 744) / 792
    rect = pane.view._rect(1)
    start = QPoint(round(rect.left() + x * rect.width()) - 3, round(rect.top() + y * rect.height()))
    end = QPoint(round(rect.left() + 0.75 * rect.width()), start.y())
    target = pane.view.viewport()
    world.qtbot.mousePress(target, Qt.MouseButton.LeftButton, pos=start)
    world.qtbot.mouseMove(target, end)
    world.qtbot.mouseRelease(target, Qt.MouseButton.LeftButton, pos=end)
    world.qtbot.waitUntil(lambda: "quote" in page.letter.take_button().text(), timeout=45_000)
    world.qtbot.mouseClick(page.letter.take_button(), Qt.MouseButton.LeftButton)
    take_topic(world, 0, 1)
    (made,) = world.said("cause")
    assert made.quote == SENTENCE
    (anchor,) = made.anchors
    assert (anchor.file_key, anchor.page, anchor.quote) == ("file-pdf", 1, SENTENCE)
    assert anchor.label == "p. 2"
    (box,) = anchor.boxes
    assert box[0] == pytest.approx(10_000 * 72 / 612, abs=20)
    assert world.workspace.undo_text == "Put quote into topic"
    world.workspace.undo()
    assert world.said("cause") == []


@MENU
def test_words_of_a_text_become_a_statement(world):
    page = with_letter(world, "text")
    pane = page.letter.pane()
    assert isinstance(pane, TextPane)
    world.qtbot.waitUntil(lambda: "healing" in pane.text.toPlainText(), timeout=45_000)
    first = pane.text.cursorRect().center() + QPoint(8, 0)
    world.qtbot.mouseDClick(pane.text.viewport(), Qt.MouseButton.LeftButton, pos=first)
    world.qtbot.waitUntil(lambda: "quote" in page.letter.take_button().text())
    press(world, "letter_text_evidence")
    take_topic(world, 0, 1)
    (made,) = world.said("cause")
    assert (made.quote, made.anchors[0].file_key) == ("Normal", "file-text")


QUOTE = Anchor(file_key="file-pdf", quote=SENTENCE, label="p. 2")


@MENU
def test_the_menu_of_topics_fits_the_smallest_screen_in_the_largest_letters(world):
    theme.current().apply("light", 24)
    page = with_letter(
        world, "pdf", OwnTopic(key="t1", case_key=world.case.key, label="Can I fly?")
    )
    page.letter.quote_chosen.emit(QUOTE)
    menu = open_menu(page)
    parts = [one.menu() for one in menu.actions()]
    assert [part.title() for part in parts] == [
        "What it is", "What was found", "What to do", "How it goes on", "Your own topics",
    ]  # fmt: skip
    assert all(part.sizeHint().height() < 720 for part in (menu, *parts))
    assert sum(len(part.actions()) for part in parts) == len(page.topics.rows())
    take_topic(world, 4, 0)
    assert [one.quote for one in world.said("own.t1")] == [SENTENCE]


@MENU
def test_the_topic_that_is_open_is_first_in_the_menu(world):
    page = with_letter(world, "pdf")
    page.topics.open_topic("cause")
    page.letter.quote_chosen.emit(QUOTE)
    menu = open_menu(page)
    assert menu.activeAction().text() == "What is causing it? (open now)"
    world.qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert [one.quote for one in world.said("cause")] == [SENTENCE]


@pytest.mark.parametrize("name", ["photo", "scan"])
def test_a_letter_that_is_a_picture_is_typed_from(world, name):
    page = with_letter(world, name)
    assert "Type the text while you look at it" in texts(page.letter)
    assert isinstance(page.letter.pane(), PhotoPane if name == "photo" else PagePane)


def test_a_photo_of_a_letter_is_a_source(world):
    page = with_letter(world, "photo")
    page.topics.open_topic("cause")
    world.qtbot.keyClicks(page.topics.topic_row("cause").forms()[0].quote, "Loose.")
    page.topics.topic_row("cause").forms()[0].flush()
    press(world, "letter_photo_evidence")
    (made,) = world.said("cause")
    assert (made.quote, [one.file_key for one in made.anchors]) == ("Loose.", ["file-photo"])


def test_a_place_goes_into_the_statement_that_is_being_typed(world):
    page = with_letter(world, "pdf")
    page.topics.open_topic("cause")
    world.qtbot.keyClicks(page.topics.topic_row("cause").forms()[0].quote, "Loose.")
    press(world, "letter_pages_evidence")
    assert [one.quote for one in world.said("cause")] == ["Loose."]
    assert len(world.said("cause")[0].anchors) == 1


def test_a_place_goes_into_a_statement_that_has_no_words_yet(world):
    page = with_letter(world, "photo")
    page.topics.open_topic("cause")
    (form,) = page.topics.topic_row("cause").forms()
    press(world, "letter_photo_evidence")
    assert page.topics.topic_row("cause").forms() == [form]
    assert form.statement.anchors == world.said("cause")[0].anchors


def test_a_damaged_letter_is_named_calmly(world):
    page = with_letter(world, "pdf", state=FileState.DAMAGED)
    assert "This letter is damaged" in texts(page.letter)


def test_a_file_that_cannot_be_shown_is_named_calmly(world):
    page = with_letter(world, "pdf", kind=FileKind.OTHER)
    assert "cannot be displayed here" in texts(page.letter)
    assert page.letter.pane() is None


def test_a_letter_is_chosen_changed_and_taken_off(world):
    pdf, text = (store(world.desk, world.case, name) for name in ("pdf", "text"))
    page = world.open(pdf, text, opinion(world.case, "first"))
    world.qtbot.waitUntil(page.letter.choose_button.isVisible)
    choose_from(page.letter.choose_button, "file_file-pdf")
    world.qtbot.waitUntil(lambda: page.letter.shown == "file-pdf")
    assert world.workspace.all(Opinion)[0].letter_key == "file-pdf"
    choose_from(page.letter.change_button, "file_file-text")
    world.qtbot.waitUntil(lambda: page.letter.shown == "file-text")
    choose_from(page.letter.change_button, "letter_take_off")
    world.qtbot.waitUntil(lambda: page.letter.shown == "")
    assert world.workspace.all(Opinion)[0].letter_key == ""
    assert page.head.choose_button.isVisible()
    world.workspace.undo()
    world.qtbot.waitUntil(lambda: page.letter.shown == "file-text")


def test_a_new_file_becomes_the_letter(world, tmp_path, monkeypatch):
    path = tmp_path / "reply.txt"
    path.write_text("Normal healing.")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    page = world.open(opinion(world.case, "first"))
    choose_from(page.letter.choose_button, "letter_add")
    world.qtbot.waitUntil(lambda: bool(world.workspace.all(Opinion)[0].letter_key), timeout=45_000)
    (file,) = world.workspace.all(StoredFile)
    assert world.workspace.all(Opinion)[0].letter_key == file.key


def test_another_import_is_not_taken_for_the_letter(world, tmp_path, monkeypatch):
    other, mine = tmp_path / "other.txt", tmp_path / "mine.txt"
    other.write_text("Something else.")
    mine.write_text("Normal healing.")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(mine), ""))
    page = world.open(opinion(world.case, "first"))
    world.desk.imports.add(world.workspace, [other])
    choose_from(page.letter.choose_button, "letter_add")
    world.qtbot.waitUntil(lambda: bool(world.workspace.all(Opinion)[0].letter_key), timeout=45_000)
    letter = world.workspace.get(StoredFile, world.workspace.all(Opinion)[0].letter_key)
    assert letter.name == "mine.txt"


def test_the_letter_opens_in_the_viewer(world):
    with_letter(world, "pdf")
    with world.qtbot.waitSignal(world.desk.navigation.open_requested) as told:
        press(world, "head_letter")
    assert told.args[0] == Target(tab="viewer", anchor=Anchor(file_key="file-pdf"))


def test_editing_a_topic_brings_its_place_into_view(world):
    page = world.open(*full_case(world))
    press(world, "opinions_shown_opinion-second")
    world.qtbot.waitUntil(lambda: page.letter.shown == "file-pdf")
    pane = page.letter.pane()
    world.qtbot.waitUntil(lambda: pane.count() == 2, timeout=45_000)
    assert pane.place() == 0
    page.topics.open_topic("cause")
    assert pane.place() == 1
    kept = page.state()
    page.hide()
    again = world.reopen()
    again.restore(kept)
    world.qtbot.waitUntil(lambda: again.letter.shown == "file-pdf")
    world.qtbot.waitUntil(lambda: again.letter.pane().place() == 1, timeout=45_000)


def test_a_narrow_page_has_the_letter_behind_a_button(world):
    page = with_letter(world, "pdf")
    page.resize(700, 720)
    world.qtbot.waitUntil(lambda: not page.letter.isVisible())
    press(world, "opinions_side_button")
    assert page.letter.isVisible()
    assert not page.topics.isVisible()


# A place from the viewer -----------------------------------------------------------------


def test_a_slice_becomes_the_source_of_a_statement_with_one_action(world):
    first = opinion(world.case, "first", author="Dr A")
    page = world.open(first, statement(first, "cause", "Loose.", key="s1"))
    page.topics.set_current("cause")
    assert page.show_target(Target(tab="opinions", anchor=XRAY))
    assert "X-ray of 14 May 2025, image 4" in texts(page.strip)
    assert page.strip.put_button.hasFocus()
    world.qtbot.keyClick(page.strip.put_button, Qt.Key.Key_Space)
    assert not page.strip.isVisible()
    assert world.workspace.get(Statement, "s1").anchors == (XRAY,)
    assert world.workspace.undo_text == "Add source"


def test_a_place_can_go_into_another_opinion_and_topic(world):
    page = world.open(*full_case(world))
    page.show_target(Target(tab="opinions", anchor=XRAY))
    strip = page.strip
    strip.opinion.setFocus()
    world.qtbot.keyClick(strip.opinion, Qt.Key.Key_Down)
    world.qtbot.keyClick(strip.topic, Qt.Key.Key_Down)
    assert strip.topic.currentData() == "cause"
    assert strip.statement.count() == 3  # a new one, and the two that are there
    world.qtbot.keyClick(strip.statement, Qt.Key.Key_Home)
    world.qtbot.mouseClick(strip.put_button, Qt.MouseButton.LeftButton)
    assert page.chips.current() == "opinion-second"
    made = world.said("cause", "opinion-second")[-1]
    assert (made.quote, made.anchors, made.rank) == ("", (XRAY,), 2)


def test_a_quote_from_the_viewer_is_a_new_statement(world):
    first = opinion(world.case, "first")
    page = world.open(first, statement(first, "whats_wrong", "Pain.", key="s1"))
    quote = Anchor(file_key="f", page=0, quote="It is loose.", label="p. 1")
    page.show_target(Target(tab="opinions", anchor=quote))
    assert "“It is loose.”" in texts(page.strip)
    assert page.strip.statement.currentData() == ""
    world.qtbot.keyClick(page.strip.put_button, Qt.Key.Key_Space)
    assert [one.quote for one in world.said("whats_wrong")] == ["Pain.", "It is loose."]


def test_escape_leaves_a_place(world):
    page = world.open(opinion(world.case, "first"))
    page.show_target(Target(tab="opinions", anchor=Anchor(series_uid="1")))
    world.qtbot.keyClick(page.strip.put_button, Qt.Key.Key_Escape)
    assert not page.strip.isVisible()
    assert world.workspace.all(Statement) == ()


def test_blank_and_wordless_statements_are_named_sensibly(world):
    first = opinion(world.case, "first")
    page = world.open(
        first,
        statement(first, "whats_wrong", "", key="a", anchors=(XRAY,)),
        statement(first, "whats_wrong", "", key="b", rank=1),
        statement(first, "whats_wrong", "", key="c", rank=2, said=Said.NOT_MENTIONED),
    )
    page.show_target(Target(tab="opinions", anchor=XRAY))
    box = page.strip.statement
    assert [box.itemText(n) for n in range(box.count())] == ["As a new statement", "Statement 1"]


def test_without_an_open_topic_the_letter_asks_where_its_place_goes(world):
    page = with_letter(world, "pdf")
    press(world, "letter_pages_evidence")
    assert page.strip.isVisible()
    assert page.findChild(QPushButton, "place_put").isVisible()
