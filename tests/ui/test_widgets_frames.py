"""Strips, long work, panels, lists, drops and questions."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QEnterEvent
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QSplitterHandle,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from opinion_desktop.domain.problems import Problem
from opinion_desktop.services.jobs import Jobs
from opinion_desktop.services.problem_text import Words
from opinion_desktop.ui import theme
from opinion_desktop.ui.widgets.lists import CardList, DropZone, ListRow
from opinion_desktop.ui.widgets.page import scroll_area
from opinion_desktop.ui.widgets.panels import SidePanel, Splitter
from opinion_desktop.ui.widgets.progress import ProgressStrip
from opinion_desktop.ui.widgets.questions import Answer, Question, ask
from opinion_desktop.ui.widgets.strips import NoticeStrip, UndoStrip
from opinion_desktop.ui.widgets.text import BodyLabel
from tests.support.a11y_audit import accessible_name


@pytest.fixture(autouse=True)
def look(qapp):
    found = theme.current()
    found.apply("light")
    return found


@pytest.fixture
def window(qtbot):
    made = QWidget()
    QVBoxLayout(made)
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.show()
    made.activateWindow()
    return made


def put(window, widget):
    window.layout().addWidget(widget)
    return widget


def words(widget):
    return [label.text() for label in widget.findChildren(BodyLabel) if label.isVisible()]


def test_what_was_removed_can_be_taken_back(qtbot, window):
    strip = put(window, UndoStrip())
    assert not strip.isVisible()
    strip.offer("Photo removed.")
    assert words(strip) == ["Photo removed."]
    assert accessible_name(strip.undo_button) == "Undo: Photo removed."
    with qtbot.waitSignal(strip.undo_requested):
        qtbot.mouseClick(strip.undo_button, Qt.MouseButton.LeftButton)
    assert not strip.isVisible()


def test_news_without_undo_has_no_button(window):
    strip = put(window, UndoStrip())
    strip.offer("22 files added.", undoable=False)
    assert not strip.undo_button.isVisible()


def test_the_undo_strip_goes_by_itself_but_not_from_under_the_focus(qtbot, window):
    strip = put(window, UndoStrip())
    strip.offer("Photo removed.")
    strip.undo_button.setFocus()
    strip._timer.timeout.emit()
    assert strip.isVisible()
    strip.undo_button.clearFocus()
    strip._timer.timeout.emit()
    assert not strip.isVisible()


def test_the_undo_strip_waits_under_the_mouse(window):
    strip = put(window, UndoStrip())
    strip.offer("Photo removed.")
    middle = QPointF(5, 5)
    QApplication.sendEvent(strip, QEnterEvent(middle, middle, middle))
    assert not strip._timer.isActive()
    strip.leaveEvent(QEnterEvent(middle, middle, middle))
    assert strip._timer.isActive()
    strip.hide()
    strip._timer.stop()
    strip.leaveEvent(QEnterEvent(middle, middle, middle))
    assert not strip._timer.isActive()


def test_a_notice_says_what_happened_what_is_safe_and_offers_one_button(qtbot, window):
    strip = put(window, NoticeStrip())
    strip.tell("This case is damaged.", "21 of 22 files are fine.", "Open what is fine")
    assert words(strip) == ["This case is damaged.", "21 of 22 files are fine."]
    with qtbot.waitSignal(strip.acted):
        qtbot.mouseClick(strip.action_button, Qt.MouseButton.LeftButton)
    close = strip.findChild(QPushButton, "notice_strip_close")
    with qtbot.waitSignal(strip.closed):
        qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    assert not strip.isVisible()


def test_a_problem_is_shown_in_its_words(window):
    strip = put(window, NoticeStrip())
    strip.tell_problem(Words("Not saved: the disk is full.", "All else is safe.", "Make room."))
    assert words(strip) == ["Not saved: the disk is full.", "All else is safe. Make room."]
    assert strip.property("card") == "problem"
    assert not strip.action_button.isVisible()
    strip.tell("Backup made.", kind="done")
    assert words(strip) == ["Backup made."]


class Clock:
    def __init__(self):
        self.now = 100.0

    def __call__(self):
        return self.now


@pytest.fixture
def work(window, qtbot):
    """Jobs whose work waits for a `step`, and the strip that watches them."""
    jobs, clock, gate = Jobs(), Clock(), threading.Semaphore(0)
    strip = put(window, ProgressStrip(delay_ms=0, clock=clock))
    strip.watch(jobs)
    jobs.clock, jobs.gate, jobs.strip = clock, gate, strip
    yield jobs
    for _ in range(20):
        gate.release()
    jobs.shut_down()
    qtbot.wait(1)


def test_long_work_shows_a_count_and_the_time_that_is_left(qtbot, work):
    def copy(context):
        for done in (1, 118):
            work.gate.acquire()
            context.progress(done, 322)
        work.gate.acquire()
        return "copied"

    job = work.run("Copying scans", copy)
    qtbot.waitUntil(lambda: words(work.strip) == ["Copying scans…"])
    work.clock.now += 1
    work.gate.release()
    qtbot.waitUntil(lambda: words(work.strip) == ["Copying scans: 1 of 322"])
    work.clock.now += 10
    work.gate.release()
    # 11 s for 118 files: 11 * 204 / 118 = 19.02 s for the other 204, shown as 20.
    expected = "Copying scans: 118 of 322 · about 20 s left"
    qtbot.waitUntil(lambda: words(work.strip) == [expected])
    bar = work.strip.findChild(QProgressBar)
    assert (bar.value(), bar.maximum(), accessible_name(bar)) == (118, 322, "Copying scans")
    with qtbot.waitSignal(job.ended):
        work.gate.release()
    assert not work.strip.isVisible()


def test_minutes_are_counted_from_one_minute_on(qtbot, work):
    def copy(context):
        work.gate.acquire()
        context.progress(1, 10)
        work.gate.acquire()

    job = work.run("Copying scans", copy)
    qtbot.waitUntil(lambda: bool(words(work.strip)))
    work.clock.now += 10
    work.gate.release()
    # 10 s for one of ten: 90 s left, shown as 2 minutes.
    qtbot.waitUntil(lambda: words(work.strip) == ["Copying scans: 1 of 10 · about 2 min left"])
    with qtbot.waitSignal(job.ended):
        work.gate.release()


def test_cancel_stops_the_work_and_says_what_is_kept(qtbot, work, monkeypatch):
    heard = []
    monkeypatch.setattr(
        "opinion_desktop.ui.widgets.progress.announce", lambda _, text: heard.append(text)
    )

    def copy(context):
        work.gate.acquire()
        context.progress(0, 0)

    job = work.run("Copying scans", copy)
    qtbot.waitUntil(lambda: bool(words(work.strip)))
    button = work.strip.findChild(QPushButton)
    assert accessible_name(button) == "Cancel: Copying scans"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert words(work.strip) == ["Copying scans: stopping…"]
    with qtbot.waitSignal(job.cancelled):
        work.gate.release()
    qtbot.waitUntil(lambda: not work.strip.isVisible())
    assert heard == ["Copying scans…", "Copying scans: stopped. What was finished is kept."]


def test_two_jobs_have_a_line_each(qtbot, work):
    first = work.run("Copying scans", lambda _: work.gate.acquire())
    second = work.run("Making a backup", lambda _: work.gate.acquire())
    qtbot.waitUntil(lambda: len(words(work.strip)) == 2)
    with qtbot.waitSignals([first.ended, second.ended]):
        work.gate.release()
        work.gate.release()
    qtbot.waitUntil(lambda: not work.strip.isVisible())


def test_work_that_fails_is_told_as_not_finished(qtbot, work, monkeypatch):
    heard = []
    monkeypatch.setattr(
        "opinion_desktop.ui.widgets.progress.announce", lambda _, text: heard.append(text)
    )

    def copy(context):
        work.gate.acquire()
        raise Problem

    job = work.run("Copying scans", copy)
    qtbot.waitUntil(lambda: bool(words(work.strip)))
    with qtbot.waitSignal(job.ended):
        work.gate.release()
    assert heard[-1] == "Copying scans: not finished."


def test_quick_or_nameless_work_is_not_shown(qtbot, work):
    work.strip._delay_ms = 60_000
    for title in ("", "Copying scans"):
        job = work.run(title, lambda _: None)
        with qtbot.waitSignal(job.ended):
            pass
    assert not work.strip.isVisible()


@pytest.mark.parametrize(
    ("orientation", "back", "on"),
    [
        (Qt.Orientation.Horizontal, Qt.Key.Key_Left, Qt.Key.Key_Right),
        (Qt.Orientation.Vertical, Qt.Key.Key_Up, Qt.Key.Key_Down),
    ],
)
def test_a_splitter_moves_by_keys(qtbot, window, look, orientation, back, on):
    splitter = put(window, Splitter(orientation, "panes", "Files and picture"))
    for text in ("left", "right"):
        splitter.addWidget(QTextEdit(text))
    splitter.setSizes([300, 300])
    handle = splitter.handle(1)
    assert isinstance(handle, QSplitterHandle)
    assert accessible_name(handle) == "Divider: Files and picture"
    before = splitter.sizes()
    handle.setFocus()
    assert handle.hasFocus()
    qtbot.keyClick(handle, on)
    assert splitter.sizes()[0] == before[0] + 24
    qtbot.keyClick(handle, back)
    assert splitter.sizes() == before
    qtbot.keyClick(handle, Qt.Key.Key_A)
    image = handle.grab().toImage()
    colours = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
    assert look.color("focus").rgb() in colours


@pytest.fixture
def panel(window):
    made = SidePanel(QLineEdit("main"), QLineEdit("side"), "Questions (3)", "questions")
    return put(window, made)


def seen(panel):
    return sorted(field.text() for field in panel.findChildren(QLineEdit) if field.isVisible())


def test_a_wide_page_shows_both_parts(panel):
    assert seen(panel) == ["main", "side"]
    assert panel.is_panel_shown()
    assert not panel.button.isVisible()


def test_a_narrow_page_opens_its_panel_by_a_button(qtbot, panel):
    panel.set_wide(False)
    assert seen(panel) == ["main"]
    with qtbot.waitSignal(panel.panel_toggled) as told:
        qtbot.mouseClick(panel.button, Qt.MouseButton.LeftButton)
    assert told.args == [True]
    assert seen(panel) == ["side"]
    assert accessible_name(panel.button) == "Close Questions (3)"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert seen(panel) == ["main"]
    assert panel.button.hasFocus()
    panel.set_title("Questions (4)")
    assert panel.button.text() == "Questions (4)"
    panel.set_open(True)
    assert panel.is_panel_shown()
    panel.set_wide(True)
    qtbot.keyClick(panel, Qt.Key.Key_Escape)
    assert seen(panel) == ["main", "side"]


@pytest.fixture
def cards(window):
    made = CardList("cases", "All cases")
    area = put(window, scroll_area("area", made))
    area.setFixedHeight(120)
    made.set_rows(make_rows("a", "b", "c", "d"))
    return made


def make_rows(*keys):
    rows = []
    for key in keys:
        row = ListRow(key, f"Case {key}")
        row.body.addWidget(QLabel(f"Case {key}"))
        row.setFixedHeight(60)
        rows.append(row)
    return rows


def test_keys_walk_through_the_cards(qtbot, cards):
    told = []
    cards.row("c").setFocus()
    cards.current_changed.connect(told.append)
    cards.row("a").setFocus()
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Down, Qt.Key.Key_Home):
        qtbot.keyClick(QApplication.focusWidget(), key)
    assert told == ["a", "b", "d", "a"]
    assert cards.current() == "a"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_X)
    assert [row.property("selected") for row in cards.rows()] == ["true", *["false"] * 3]


def test_enter_and_double_click_open_and_delete_removes(qtbot, cards):
    row = cards.row("b")
    row.setFocus()
    for act in (
        lambda: qtbot.keyClick(row, Qt.Key.Key_Return),
        lambda: qtbot.mouseDClick(row, Qt.MouseButton.LeftButton),
    ):
        with qtbot.waitSignal(cards.activated) as told:
            act()
        assert told.args == ["b"]
    with qtbot.assertNotEmitted(cards.activated):
        qtbot.mouseDClick(row, Qt.MouseButton.RightButton)
    with qtbot.waitSignal(cards.removal_requested) as told:
        qtbot.keyClick(row, Qt.Key.Key_Delete)
    assert told.args == ["b"]


def test_new_cards_keep_the_current_one_and_the_focus(cards):
    cards.row("c").setFocus()
    cards.set_rows(make_rows("c", "e"))
    assert cards.current() == "c"
    assert cards.row("c").hasFocus()
    cards.set_rows(make_rows("e"))
    assert cards.current() == "e"
    assert cards.row("e").hasFocus()


def test_a_card_is_brought_into_view_without_being_told(qtbot, cards):
    with qtbot.assertNotEmitted(cards.current_changed):
        cards.set_current("d")
    assert not cards.row("d").visibleRegion().isEmpty()
    cards.set_current("nothing")
    assert cards.current() == ""
    alone = CardList("few", "Few")
    qtbot.addWidget(alone)
    alone.set_rows(make_rows("x"))
    alone.set_current("x")
    assert alone.current() == "x"


@pytest.fixture
def zone(window):
    return put(window, DropZone("Drop files here", "drop"))


def carried(*urls):
    data = QMimeData()
    data.setUrls([QUrl(url) for url in urls])
    return data


BUTTONS = (Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)


def drag(data):
    action, button, modifier = BUTTONS
    return QDragEnterEvent(QPoint(9, 9), action, data, button, modifier)


def drop(data):
    action, button, modifier = BUTTONS
    return QDropEvent(QPointF(9, 9), action, data, button, modifier)


def test_files_and_folders_can_be_dropped(qtbot, zone):
    data = carried("file:///tmp/a.pdf", "file:///tmp/disc", "https://example.org/x")
    zone.dragEnterEvent(drag(data))
    assert zone.property("over") == "true"
    with qtbot.waitSignal(zone.dropped) as told:
        zone.dropEvent(drop(data))
    assert told.args == [[Path("/tmp/a.pdf"), Path("/tmp/disc")]]
    assert zone.property("over") == "false"


def test_what_is_no_file_is_not_taken(qtbot, zone):
    data = carried("https://example.org/x")
    zone.dragEnterEvent(drag(data))
    assert zone.property("over") == "false"
    with qtbot.assertNotEmitted(zone.dropped):
        zone.dropEvent(drop(data))
    zone.dragLeaveEvent(QDragLeaveEvent())


def test_files_and_folders_can_be_chosen_by_keys(qtbot, zone, monkeypatch):
    chosen = {"files": [], "folder": ""}
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (chosen["files"], ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: chosen["folder"])
    with qtbot.assertNotEmitted(zone.dropped):
        qtbot.keyClick(zone.files_button, Qt.Key.Key_Space)
        qtbot.keyClick(zone.folder_button, Qt.Key.Key_Space)
    chosen.update(files=["/tmp/a.pdf"], folder="/tmp/disc")
    for button, path in ((zone.files_button, "/tmp/a.pdf"), (zone.folder_button, "/tmp/disc")):
        with qtbot.waitSignal(zone.dropped) as told:
            qtbot.keyClick(button, Qt.Key.Key_Space)
        assert told.args == [[Path(path)]]


ANSWERS = (
    Answer(key="keep", text="Keep it"),
    Answer(key="empty", text="Empty Removed items", primary=True),
)


@pytest.mark.parametrize(("name", "answer"), [("answer_empty", "empty"), ("answer_keep", "keep")])
def test_a_question_gives_the_answer(qtbot, window, name, answer):
    def press():
        dialog = QApplication.activeModalWidget()
        qtbot.mouseClick(dialog.findChild(QPushButton, name), Qt.MouseButton.LeftButton)

    QTimer.singleShot(0, press)
    assert ask(window, "Empty Removed items?", "12 items cannot come back.", ANSWERS) == answer


def test_esc_answers_nothing(qtbot):
    question = Question("Empty Removed items?", "12 items cannot come back.", ANSWERS)
    qtbot.addWidget(question)
    question.show()
    qtbot.keyClick(question, Qt.Key.Key_Escape)
    assert not question.isVisible()
    assert question.answer == ""
