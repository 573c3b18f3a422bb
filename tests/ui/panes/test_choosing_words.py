"""Words of a page are chosen without a mouse: sentence by sentence, word by word."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from opinion_desktop.services.desk import Desk
from opinion_desktop.ui.panes.page_pane import PagePane
from opinion_desktop.ui.panes.sentences import extended, moved, sentences, words
from tests.support.desk import make_desk
from tests.support.pdfs import letter, scanned_pdf, text_pdf
from tests.ui.panes.test_page_pane import CONTROL, opened

KEY = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
LETTER = text_pdf(
    letter("Operation report", "The screw is loose. A thin dark line is", "seen at the stem."),
    letter("Follow-up in six weeks."),
    letter(),
    letter("The last page."),
)

# The rules ----------------------------------------------------------------------------------

LONG_LINE = "The patient was seen today by Dr. Roy with pain in the left hip that"
PAGE = (
    f"Dr K. Osei, orthopaedics\r\n3 November 2025\r\n \r\n{LONG_LINE}\r\n"
    "has lasted 3.5 months. A CT scan shows a thin dark line at the stem. Is it\r\n"
    "loose? Perhaps (see p. 2). He said: “It is not.”\r\n"
    "Kind regards, a line that is as long as all others on this page here 0"
)


def said(text: str) -> list[str]:
    return [" ".join(text[start:end].split()) for start, end in sentences(text)]


def test_sentences_end_at_stops_and_at_short_lines_but_not_at_titles_and_numbers():
    assert said(PAGE) == [
        "Dr K. Osei, orthopaedics",
        "3 November 2025",
        f"{LONG_LINE} has lasted 3.5 months.",
        "A CT scan shows a thin dark line at the stem.",
        "Is it loose?",
        "Perhaps (see p. 2).",
        "He said: “It is not.”",
        "Kind regards, a line that is as long as all others on this page here 0",
    ]


def test_a_page_without_words_has_no_sentences():
    assert sentences("") == sentences(" \r\n ") == []
    assert words(" one  two ") == [(1, 4), (6, 9)]


def test_what_is_chosen_moves_and_grows():
    units = [(0, 3), (4, 7), (8, 12)]
    assert moved((4, 7), units, 1) == (8, 12)
    assert moved((4, 7), units, -1) == (0, 3)
    assert moved((8, 12), units, 1) is None
    assert moved((0, 3), units, -1) is None
    assert moved((0, 12), units, 1) == (0, 3)  # several: to the first of them
    assert moved((0, 12), units, -1) == (8, 12)
    assert extended((4, 7), units, 1) == (4, 12)
    assert extended((4, 12), units, 1) == (4, 12)
    assert extended((4, 12), units, -1) == (4, 7)
    assert extended((4, 7), units, -1) == (4, 7)


# On the page --------------------------------------------------------------------------------


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    with make_desk(tmp_path) as made:
        yield made


def choosing(qtbot: QtBot, desk: Desk, content: bytes = LETTER, **more: bool) -> PagePane:
    pane = opened(qtbot, desk, content, **more)
    pane.activateWindow()
    qtbot.waitUntil(pane.isActiveWindow)
    pane.view.setFocus()
    qtbot.keyClick(pane.view, KEY.Key_F2)
    return pane


def chosen(qtbot: QtBot, pane: PagePane, quote: str) -> None:
    qtbot.waitUntil(lambda: pane.anchor().quote == quote, timeout=30_000)


def test_f2_chooses_the_first_sentence_and_the_view_is_named_by_it(qtbot: QtBot, desk: Desk):
    pane = choosing(qtbot, desk)
    chosen(qtbot, pane, "Operation report")
    assert pane.view.accessibleName() == "Chosen words: Operation report, right pane"
    assert pane.findChild(object, "pane_evidence").text() == "Use as quote"
    assert pane.bar.choose_button.isChecked()
    assert "Enter uses it" in pane.state_words.text()
    qtbot.keyClick(pane.view, KEY.Key_Escape)
    assert pane.anchor().quote == ""
    assert pane.view.accessibleName() == "Pages of Report, right pane"
    assert not pane.bar.choose_button.isChecked()


def test_arrows_choose_by_sentence_and_word_and_enter_uses_it(qtbot: QtBot, desk: Desk):
    pane = choosing(qtbot, desk)
    told = []
    pane.quote_chosen.connect(told.append)
    chosen(qtbot, pane, "Operation report")
    qtbot.keyClick(pane.view, KEY.Key_Down)
    chosen(qtbot, pane, "The screw is loose.")
    qtbot.keyClick(pane.view, KEY.Key_Down, SHIFT)
    chosen(qtbot, pane, "The screw is loose. A thin dark line is seen at the stem.")
    qtbot.keyClick(pane.view, KEY.Key_Up, SHIFT)
    qtbot.keyClick(pane.view, KEY.Key_Left, SHIFT)
    chosen(qtbot, pane, "The screw is")
    qtbot.keyClick(pane.view, KEY.Key_Right)
    qtbot.keyClick(pane.view, KEY.Key_Right)
    chosen(qtbot, pane, "screw")
    qtbot.keyClick(pane.view, KEY.Key_Right, SHIFT)
    qtbot.keyClick(pane.view, KEY.Key_Right, SHIFT)
    qtbot.keyClick(pane.view, KEY.Key_Return)
    (anchor,) = told
    assert (anchor.file_key, anchor.page, anchor.quote) == ("k1", 0, "screw is loose.")
    assert len(anchor.boxes) == 1
    qtbot.keyClick(pane.view, KEY.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "screw is loose."


def test_the_arrows_go_over_page_ends_and_past_pages_without_words(qtbot: QtBot, desk: Desk):
    pane = choosing(qtbot, desk)
    chosen(qtbot, pane, "Operation report")
    for expected in (
        "The screw is loose.", "A thin dark line is seen at the stem.",
        "Follow-up in six weeks.", "The last page.", "The last page.",
    ):  # fmt: skip
        qtbot.keyClick(pane.view, KEY.Key_Down)
        chosen(qtbot, pane, expected)
    assert (pane.anchor().page, pane.place()) == (3, 3)
    qtbot.keyClick(pane.view, KEY.Key_Up)
    chosen(qtbot, pane, "Follow-up in six weeks.")
    assert pane.place() == 1


def test_the_button_starts_and_ends_it_and_keeps_what_the_mouse_chose(qtbot: QtBot, desk: Desk):
    pane = choosing(qtbot, desk)
    chosen(qtbot, pane, "Operation report")
    qtbot.keyClick(pane.view, KEY.Key_Down)
    pane.words.by_keys = False  # as after a drag with the mouse
    pane.bar.choose_button.setChecked(False)
    qtbot.mouseClick(pane.bar.choose_button, Qt.MouseButton.LeftButton)
    assert pane.anchor().quote == "The screw is loose."
    assert pane.view.hasFocus()
    qtbot.mouseClick(pane.bar.choose_button, Qt.MouseButton.LeftButton)
    assert pane.anchor().quote == ""
    assert not pane.words.by_keys


def test_it_begins_with_what_is_in_view(qtbot: QtBot, desk: Desk):
    lines = [f"Sentence {number} stands here." for number in range(30)]
    pane = opened(qtbot, desk, text_pdf(letter(*lines)))
    pane.view.set_zoom(2.0)
    pane.view.verticalScrollBar().setValue(pane.view.verticalScrollBar().maximum() // 2)
    qtbot.waitUntil(lambda: pane.words.known(0) is not None, timeout=30_000)
    at = pane.view.verticalScrollBar().value()
    pane.choose_by_keys(on=True)
    assert pane.anchor().quote.startswith("Sentence")
    assert pane.anchor().quote != lines[0]
    assert pane.view.verticalScrollBar().value() == at
    for _ in range(30):
        qtbot.keyClick(pane.view, KEY.Key_Down)
    assert pane.anchor().quote == lines[-1]
    assert all(pane.view.is_seen(0, box) for box in pane.anchor().boxes)


def test_a_picture_has_no_words_to_choose(qtbot: QtBot, desk: Desk):
    pane = choosing(qtbot, desk, scanned_pdf())
    qtbot.waitUntil(lambda: "is a picture" in pane.state_words.text(), timeout=30_000)
    assert not pane.words.by_keys
    assert not pane.bar.choose_button.isChecked()


def test_before_the_pages_are_here_nothing_is_chosen(qtbot: QtBot, desk: Desk):
    pane = PagePane(desk, "pane", "")
    qtbot.addWidget(pane)
    pane.choose_by_keys(on=True)
    assert not pane.words.by_keys
    assert pane.words.take_key(KEY.Key_Down, extend=False)
    assert not pane.words.take_key(KEY.Key_A, extend=False)
    assert not pane.view.is_seen(0, (0, 0, 1, 1))


def test_a_preview_only_copies(qtbot: QtBot, desk: Desk):
    pane = choosing(qtbot, desk, takes_evidence=False)
    chosen(qtbot, pane, "Operation report")
    assert "Enter" not in pane.state_words.text()
    told = []
    pane.quote_chosen.connect(told.append)
    qtbot.keyClick(pane.view, KEY.Key_Return)
    assert told == []


def test_the_keys_stay_with_a_document_that_is_being_opened(qtbot: QtBot, desk: Desk):
    pane = PagePane(desk, "pane", "")
    qtbot.addWidget(pane)
    pane.show()
    pane.activateWindow()
    qtbot.waitUntil(pane.isActiveWindow)
    pane.show_document(LETTER, "Report")
    pane.focus_target().setFocus()
    assert pane.view.note == "Opening…"
    pane.grab()
    qtbot.waitUntil(lambda: pane.view.page_count == 4, timeout=30_000)
    assert pane.view.hasFocus()
    assert pane.view.note == ""
