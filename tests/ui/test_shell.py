"""The window around the pages: keys, header, strips, remembering, bugs."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from opinion_desktop import app as application
from opinion_desktop.domain.anchors import Anchor
from opinion_desktop.domain.case import Case, CaseKind
from opinion_desktop.domain.problems import DiskFull
from opinion_desktop.domain.record_kinds import RecordStatus
from opinion_desktop.domain.records import RecordItem
from opinion_desktop.services import cases
from opinion_desktop.services import settings as options
from opinion_desktop.services.cases import CaseAnswers
from opinion_desktop.services.desk import Desk
from opinion_desktop.services.settings import Settings
from opinion_desktop.ui import help_words, pasted, theme
from opinion_desktop.ui.actions import KEYS
from opinion_desktop.ui.bug_dialog import BugDialog, show_bug
from opinion_desktop.ui.case_tabs import MENU, CaseTabs
from opinion_desktop.ui.header import CaseHeader
from opinion_desktop.ui.help_dialog import HelpDialog
from opinion_desktop.ui.main_window import MainWindow
from opinion_desktop.ui.print_preview import PrintPreview
from opinion_desktop.ui.tabs import TABS
from opinion_desktop.ui.widgets.strips import NoticeStrip
from opinion_desktop.ui.writing_as import WritingAs
from tests.support.a11y_audit import assert_accessible


@pytest.fixture
def desk(tmp_path: Path, qapp: QApplication) -> Iterator[Desk]:
    theme.current().apply("light")
    made = application.furnish(tmp_path / "library", Settings(tmp_path / "settings.ini"))
    yield made
    application.clear(made)


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> MainWindow:
    made = MainWindow(desk)
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def case(desk: Desk) -> Case:
    answers = CaseAnswers(operation="Knee replacement", packs=("joint",), patient_name="Anna Roy")
    return cases.create_case(desk.library, answers)


def trigger(window: MainWindow, name: str) -> None:
    window.actions_by_name[name].trigger()


def shown_words(window: MainWindow) -> str:
    return "\n".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


def test_every_tab_opens_by_its_number_and_is_accessible(
    window: MainWindow, case: Case, qtbot: QtBot
) -> None:
    window.open_case(case.key)
    view = window.case_view
    assert view is not None
    bar = window.findChild(QTabBar, "case_tabs")
    assert bar is not None
    assert bar.accessibleName()
    for number, tab in enumerate(TABS, start=1):
        qtbot.keyClick(window, Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.ControlModifier)
        assert view.tab == tab.key
        assert view.page.title()
    trigger(window, "next_tab")
    assert view.tab == TABS[0].key
    trigger(window, "previous_tab")
    assert view.tab == TABS[-1].key


def test_the_title_of_the_window_follows_the_name_of_the_case(
    window: MainWindow, case: Case
) -> None:
    window.open_case(case.key)
    assert window.case_view is not None
    workspace = window.case_view.workspace
    assert window.windowTitle() == f"{case.title} – Opinion Desktop"
    workspace.put("Import", replace(workspace.case, title="My other knee"))
    assert window.windowTitle() == "My other knee – Opinion Desktop"
    workspace.undo()
    assert window.windowTitle() == f"{case.title} – Opinion Desktop"
    window.show_home()
    home = window.windowTitle()
    workspace.put("Import", replace(workspace.case, title="My other knee"))
    assert window.windowTitle() == home != "My other knee – Opinion Desktop"


def test_the_header_says_what_it_is_and_that_it_is_saved(window: MainWindow, case: Case) -> None:
    window.open_case(case.key)
    assert window.case_view is not None
    words = shown_words(window)
    assert "Your case" in words
    assert "Saved" in words
    workspace = window.case_view.workspace
    workspace.put("Change title", replace(workspace.case, title="My other knee"))
    assert window.actions_by_name["undo"].text() == "Undo: Change title"
    trigger(window, "undo")
    assert workspace.case == case
    assert window.actions_by_name["redo"].text() == "Redo: Change title"
    trigger(window, "redo")
    assert workspace.case.title == "My other knee"


def test_a_change_that_cannot_be_stored_is_told_in_the_header_and_the_strip(
    window: MainWindow, case: Case, desk: Desk
) -> None:
    window.open_case(case.key)
    assert window.case_view is not None
    workspace = window.case_view.workspace
    database = desk.library._db
    database.pragma("wal_checkpoint(truncate)")
    database.pragma("max_page_count", database.pragma("page_count"))
    workspace.put("Change title", replace(case, title="x" * 300_000))
    words = shown_words(window)
    assert "Not saved: the disk is full." in words
    assert "Not saved" in words
    assert "Make room on the disk" in words
    database.pragma("max_page_count", 2**30)
    assert workspace.put("Change title", replace(case, title="There is room again"))
    assert not window.case_view.is_unsaved


@pytest.mark.parametrize("kind", list(CaseKind))
def test_every_kind_of_case_has_its_badge(window: MainWindow, kind: CaseKind) -> None:
    actions = window.actions_by_name
    header = CaseHeader(actions["undo"], actions["redo"], actions["print"], window)
    header.show_case(Case(key="k", title="A very long title " * 9, kind=kind))
    header.resize(900, 60)
    header.show()
    badge = {"own": "Your case", "received": "Received case", "sample": ""}[kind]
    assert badge in shown_words(window)
    sample = header.findChild(QPushButton, "sample_badge")
    assert sample is not None
    assert sample.isVisible() is (kind is CaseKind.SAMPLE)
    header.set_narrow(narrow=True)
    assert sample.isVisible() is (kind is CaseKind.SAMPLE)


def test_a_target_opens_its_tab_and_back_leads_home(
    window: MainWindow, case: Case, desk: Desk
) -> None:
    window.open_case(case.key)
    view = window.case_view
    assert view is not None
    view.open_tab("overview")
    record = view.workspace.all(RecordItem)[0]
    desk.navigation.open("records", record.key)
    assert view.tab == "records"
    desk.navigation.show(Anchor(file_key="nothing"))
    assert view.tab == "viewer"
    trigger(window, "home")
    assert view.tab == "records"
    trigger(window, "home")
    assert view.tab == "overview"
    trigger(window, "home")
    assert window.case_view is None


def test_the_place_is_there_again(window: MainWindow, case: Case) -> None:
    window.open_case(case.key)
    assert window.case_view is not None
    window.case_view.open_tab("timeline")
    window.show_home()
    window.open_case(case.key)
    assert window.case_view.tab == "timeline"
    window.open_case(case.key)
    assert window.case_view.tab == "timeline"


def test_text_size_and_settings(window: MainWindow, case: Case, desk: Desk) -> None:
    trigger(window, "larger")
    assert desk.settings.get(options.TEXT_SIZE) == 14
    for _ in range(5):
        trigger(window, "larger")
    assert desk.settings.get(options.TEXT_SIZE) == 24
    trigger(window, "smaller")
    assert desk.settings.get(options.TEXT_SIZE) == 18
    trigger(window, "usual_size")
    assert desk.settings.get(options.TEXT_SIZE) == 12
    window.open_case(case.key)
    trigger(window, "settings")
    assert window.case_view is None
    back = next(b for b in window.findChildren(QPushButton) if "Back" in b.text())
    back.click()
    assert window.case_view is not None


def test_nothing_to_print_is_said(window: MainWindow) -> None:
    trigger(window, "print")
    assert "nothing to print" in shown_words(window)


def test_printing_shows_a_preview(window: MainWindow, case: Case, qtbot: QtBot) -> None:
    window.open_case(case.key)
    assert window.case_view is not None
    window.case_view.open_tab("overview")
    trigger(window, "print")
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None, timeout=10_000)
    preview = QApplication.activeModalWidget()
    assert isinstance(preview, PrintPreview)
    qtbot.waitUntil(preview.save_button.isEnabled, timeout=30_000)
    assert preview.content.startswith(b"%PDF")
    preview.close()


def test_saving_needs_nothing(window: MainWindow) -> None:
    trigger(window, "save")
    assert "Everything saves itself" in shown_words(window)


def test_full_screen_and_back(window: MainWindow) -> None:
    trigger(window, "full_screen")
    assert window.isFullScreen()
    trigger(window, "full_screen")
    assert not window.isFullScreen()


def test_f6_walks_through_the_parts(window: MainWindow, case: Case) -> None:
    trigger(window, "next_pane")
    window.open_case(case.key)
    assert window.case_view is not None
    for tab in TABS:
        window.case_view.open_tab(tab.key)
        reached = set()
        for _ in range(8):
            trigger(window, "next_pane")
            focus = QApplication.focusWidget()
            reached |= {
                kind
                for kind in (CaseHeader, CaseTabs, type(window.case_view.page))
                if focus and any(one.isAncestorOf(focus) for one in window.findChildren(kind))
            }
        assert reached == {CaseHeader, CaseTabs, type(window.case_view.page)}
        here = QApplication.focusWidget()
        trigger(window, "next_pane")
        trigger(window, "previous_pane")
        assert QApplication.focusWidget() is here


def test_help_tells_what_the_screen_is_for_and_its_keys(
    window: MainWindow, case: Case, qtbot: QtBot
) -> None:
    window.open_case(case.key)
    for tab in TABS:
        window.case_view.open_tab(tab.key)
        trigger(window, "help")
        (dialog,) = window.findChildren(HelpDialog)
        words = "\n".join(label.text() for label in dialog.findChildren(QLabel))
        assert all(sentence in words for sentence in help_words.WORDS[tab.key])
        assert all(text in words for _, text, _ in KEYS)
        assert ("Say how a row compares" in words) == (tab.key == "comparison")
        dialog.close()
        dialog.setParent(None)


def test_home_has_its_help(qtbot: QtBot) -> None:
    dialog = HelpDialog("home", "Home")
    qtbot.addWidget(dialog)
    assert_accessible(dialog)
    words = "\n".join(label.text() for label in dialog.findChildren(QLabel))
    assert help_words.WORDS["home"][0] in words
    dialog.close()


def test_the_menu_of_a_case_has_help_text_size_and_settings(window: MainWindow, case: Case) -> None:
    window.open_case(case.key)
    menu = window.findChild(QMenu, "case_menu_entries")
    assert [action.objectName() for action in menu.actions()] == list(MENU)


def test_new_entries_get_the_name_of_who_is_writing(
    window: MainWindow, case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.open_case(case.key)
    button = window.findChild(QPushButton, "writing_as")
    assert button.text() == "Writing as: the patient"

    def type_a_name(dialog: WritingAs) -> int:
        assert_accessible(dialog)
        dialog.field.setText(" Anna (daughter) ")
        return 1

    monkeypatch.setattr(WritingAs, "exec", type_a_name)
    button.click()
    assert window.case_view.workspace.case.author == "Anna (daughter)"
    assert button.text() == "Writing as: Anna (daughter)"
    trigger(window, "undo")
    assert button.text() == "Writing as: the patient"


@pytest.mark.parametrize("points", theme.TEXT_SIZES)
@pytest.mark.parametrize("width", [1280, 2400])
def test_what_has_no_room_beside_the_tabs_goes_below(
    window: MainWindow, case: Case, points: int, width: int, qtbot: QtBot
) -> None:
    theme.current().apply("light", points)
    window.open_case(case.key)
    window.resize(width, 720)
    bar = window.findChild(QTabBar, "case_tabs")
    parts = [window.findChild(QWidget, name) for name in ("saved_chip", "writing_as", "case_menu")]
    qtbot.waitUntil(lambda: all(part.isVisible() for part in parts))
    for part in parts:
        assert part.width() >= part.sizeHint().width()
        corner = part.mapTo(window, QPoint(part.width(), 0))
        assert corner.x() <= window.width()
    assert bar.width() >= min(bar.sizeHint().width(), window.width())


def test_closing_inside_a_case_tells_home_how_far_it_is(
    window: MainWindow, case: Case, desk: Desk
) -> None:
    window.open_case(case.key)
    workspace = window.case_view.workspace
    item = next(item for item in workspace.all(RecordItem) if item.status is RecordStatus.NEED)
    before = cases.summaries(desk.library)[0].progress
    workspace.put("Change status", replace(item, status=RecordStatus.NOT_NEEDED))
    window.close()
    assert cases.summaries(desk.library)[0].progress.settled == before.settled + 1


def test_a_removed_case_comes_back_by_undo(window: MainWindow, case: Case, desk: Desk) -> None:
    cases.remove_case(desk.library, case.key)
    window.show_home()
    trigger(window, "redo")
    trigger(window, "undo")
    assert [one.key for one in desk.library.cases().entities] == [case.key]


def test_a_case_that_cannot_be_read_leads_home(
    window: MainWindow, case: Case, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(key: str) -> None:
        raise DiskFull

    monkeypatch.setattr(desk.library, "load", fails)
    window.open_case(case.key)
    assert window.case_view is None
    assert "the disk is full" in shown_words(window)


def test_a_damaged_entry_is_told_when_the_case_opens(
    window: MainWindow, case: Case, desk: Desk
) -> None:
    desk.library._db.execute_sql("UPDATE entity SET owner = 'family' WHERE kind = 'record'")
    window.open_case(case.key)
    assert "One entry was damaged" in shown_words(window)


def test_pain_of_today_is_one_click_from_home(window: MainWindow, case: Case) -> None:
    window._add_pain_to(case.key)
    assert window.case_view is not None
    assert window.case_view.tab == "timeline"
    score = window.findChild(QPushButton, "quick_pain_score_4")
    assert score is not None
    assert score.isVisible()


def test_files_can_be_chosen_for_a_case(
    window: MainWindow, case: Case, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:  # fmt: skip
    (tmp_path / "note.txt").write_text("Dear diary")
    chosen = ([str(tmp_path / "note.txt")], "")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_, **__: chosen)
    with qtbot.waitSignal(desk.imports.finished, timeout=30_000):
        window._add_files_to(case.key)
    assert desk.settings.get(options.LAST_FOLDER) == str(tmp_path)
    folder = str(tmp_path)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: folder)
    assert pasted.choose_folder(window, desk.settings) == (tmp_path,)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: "")
    assert pasted.choose_folder(window, desk.settings) == ()


def test_paste_of_nothing_adds_nothing(window: MainWindow, case: Case, desk: Desk) -> None:
    window.open_case(case.key)
    QGuiApplication.clipboard().clear()
    trigger(window, "paste")
    mime = QMimeData()
    mime.setImageData(QImage())
    assert not pasted.has_picture(mime)
    assert not pasted.has_picture(None)
    mime.setUrls([QUrl("https://example.org/a.pdf")])
    assert pasted.paths_in(mime) == ()


def test_a_bug_shows_one_calm_dialog_without_values(window: MainWindow, qtbot: QtBot) -> None:
    show_bug("ValueError", ["rows.py:12 write"])
    show_bug("ValueError", ["rows.py:12 write"])

    def dialogs() -> list[BugDialog]:
        return [
            w for w in QApplication.topLevelWidgets() if isinstance(w, BugDialog) and w.isVisible()
        ]

    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    (dialog,) = dialogs()
    report = dialog.findChild(QPlainTextEdit, "bug_report")
    assert report is not None
    assert "rows.py:12" in report.toPlainText()
    copy = dialog.findChild(QPushButton, "copy_report")
    assert copy is not None
    copy.click()
    assert "ValueError" in QGuiApplication.clipboard().text()
    assert_accessible(dialog, sizes=(12, 24), themes=("light",))
    dialog.close()


def test_the_hooks_lead_every_bug_to_the_dialog(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[tuple[str, list[str]]] = []
    monkeypatch.setattr(application, "show_bug", lambda kind, places: shown.append((kind, places)))
    before = sys.excepthook
    thread_before = threading.excepthook
    application.install_hooks()
    try:
        with pytest.raises(ValueError, match="Anna") as caught:
            int("Anna Roy, born 1948")
        sys.excepthook(ValueError, caught.value, caught.tb)
    finally:
        sys.excepthook = before
        threading.excepthook = thread_before
    ((kind, places),) = shown
    assert kind == "ValueError"
    assert "test_shell.py" in places[-1]
    assert "Anna" not in str(shown)


def test_nonsense_in_the_settings_is_the_usual_theme(qapp: QApplication, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.ini")
    settings.set(options.TEXT_SIZE, 13)
    settings.set(options.THEME, "pink")
    look = application.wear(qapp, settings)
    assert look.points == 12
    settings.set(options.TEXT_SIZE, 12)
    settings.set(options.THEME, "dark")
    assert look.name == "dark"
    settings.set(options.PAPER, "a4")
    settings.set(options.THEME, "light")


def test_the_strip_offers_undo_for_what_it_says_alone(window: MainWindow, case: Case) -> None:
    window.open_case(case.key)
    assert window.case_view is not None
    workspace = window.case_view.workspace
    record = workspace.all(RecordItem)[0]
    workspace.remove("Remove record", record)
    strip = window.findChild(QPushButton, "undo_strip_undo")
    assert strip is not None
    assert strip.isVisible()
    workspace.put("Change title", replace(workspace.case, title="Newer"))
    assert not strip.isVisible()
    trigger(window, "undo")
    trigger(window, "undo")
    assert workspace.get(RecordItem, record.key) == record


def test_what_could_not_be_stored_is_offered_again_and_asked_about(
    window: MainWindow, case: Case, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.open_case(case.key)
    assert window.case_view is not None
    workspace = window.case_view.workspace
    record = workspace.all(RecordItem)[0]
    desk.navigation.open("records", record.key)
    note = window.findChild(QPlainTextEdit, "record_note")
    assert note is not None
    database = desk.library._db
    database.pragma("wal_checkpoint(truncate)")
    database.pragma("max_page_count", database.pragma("page_count"))
    note.setPlainText("x" * 300_000)
    note.flush()
    assert window.case_view.is_unsaved
    monkeypatch.setattr("opinion_desktop.ui.session.ask", lambda *_: "stay")
    assert not window.close()
    database.pragma("max_page_count", 2**30)
    note.flush()
    assert workspace.get(RecordItem, record.key).note == "x" * 300_000
    assert not window.case_view.is_unsaved
    assert window.close()


def test_another_language_is_spoken_at_once_and_back(window: MainWindow, qtbot: QtBot) -> None:
    window.findChild(QPushButton, "switch_language").click()
    qtbot.waitUntil(lambda: window.actions_by_name["redo"].text() == "Rétablir")
    window.actions_by_name["settings"].trigger()
    assert "Taille du texte" in shown_words(window)
    chips = [button for button in window.findChildren(QPushButton) if button.text() == "English"]
    next(chip for chip in chips if chip.objectName() != "switch_language").click()
    qtbot.waitUntil(lambda: "Text size" in shown_words(window))
    assert window.actions_by_name["redo"].text() == "Redo"


def test_another_language_keeps_what_needs_attention_and_the_focus(
    window: MainWindow, qtbot: QtBot
) -> None:
    notice = window.findChild(NoticeStrip)
    notice.tell("The disc was taken out.", "Nothing is lost.")
    switch = window.findChild(QPushButton, "switch_language")
    window.activateWindow()
    switch.setFocus()
    switch.click()
    qtbot.waitUntil(lambda: window.actions_by_name["redo"].text() == "Rétablir")
    assert notice.isVisible()
    assert "The disc was taken out." in {label.text() for label in notice.findChildren(QLabel)}
    close = notice.findChild(QPushButton, "notice_strip_close")
    assert (close.accessibleName(), close.toolTip()) == ("Fermer cet avis",) * 2
    now = window.focusWidget()
    assert now is not switch
    assert now.objectName() == "switch_language"


def test_no_dialog_is_higher_than_the_screen(qtbot: QtBot) -> None:
    theme.current().apply("light", 24)
    dialog = HelpDialog("viewer", "Viewer")
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.height() < dialog.screen().availableGeometry().height()


def test_french_help_names_the_keys_of_a_french_keyboard(
    window: MainWindow, case: Case, qtbot: QtBot
) -> None:
    window.findChild(QPushButton, "switch_language").click()
    qtbot.waitUntil(lambda: window.actions_by_name["redo"].text() == "Rétablir")
    window.open_case(case.key)
    trigger(window, "help")
    (dialog,) = window.findChildren(HelpDialog)
    words = {label.text() for label in dialog.findChildren(QLabel)}
    assert {"Suppr", "Entrée, F2", "Échap", "Alt+Gauche"} <= words


def test_the_start_pages_do_not_show_the_help_of_home(window: MainWindow) -> None:
    window.start_case()
    trigger(window, "help")
    (dialog,) = window.findChildren(HelpDialog)
    words = "\n".join(label.text() for label in dialog.findChildren(QLabel))
    assert help_words.WORDS["home"][0] not in words
