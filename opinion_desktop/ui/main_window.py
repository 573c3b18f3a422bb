"""The window: Home or one case, the strips below it, opening and closing.

What a screen shows is left to the pages; what long work does, to services.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget
from typing_extensions import override

from opinion_desktop.domain.navigation import ADD_PAIN, Target
from opinion_desktop.domain.problems import Problem
from opinion_desktop.services import cases
from opinion_desktop.services import settings as options
from opinion_desktop.services.desk import Desk
from opinion_desktop.services.notices import News
from opinion_desktop.services.problem_text import words
from opinion_desktop.services.samples import Samples
from opinion_desktop.services.speaking import speak
from opinion_desktop.ui import pasted, theme
from opinion_desktop.ui.actions import make_actions, name_actions, without_arguments
from opinion_desktop.ui.case_view import CaseView
from opinion_desktop.ui.frame import Frame
from opinion_desktop.ui.header import CaseHeader, HomeHeader
from opinion_desktop.ui.help_dialog import HelpDialog
from opinion_desktop.ui.home.page import HomePage
from opinion_desktop.ui.panes_walk import next_pane
from opinion_desktop.ui.preferences.page import PreferencesPage
from opinion_desktop.ui.session import Session, commit_typing, leaves_unsaved
from opinion_desktop.ui.start.page import StartPage
from opinion_desktop.ui.tabs import show_preview
from opinion_desktop.ui.widgets.page import Page

REMEMBER_MS = 2000


class MainWindow(QMainWindow):
    """One window on one library; a single case is open at a time.

    Attributes:
        case_view: the open case, or None on Home and the other screens without one.
        actions_by_name: every action of the window.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Show Home, or say what the last run left behind."""
        super().__init__(parent)
        self._desk = desk
        self._samples = Samples(desk, self)
        self._session = Session(desk, self)
        self.case_view: CaseView | None = None
        self._again: Callable[[], None] = self.show_home
        self._offered: str | None = None
        self.setObjectName("main_window")
        self.setWindowTitle("Opinion Desktop")
        self.setAcceptDrops(True)
        self._build()
        self._connect()
        self._session.restore_window()
        self._greet()
        self.show_home()
        desk.notices.listen()

    # Building ---------------------------------------------------------------------------

    def _build(self) -> None:
        self.actions_by_name = make_actions(self)
        self._frame = Frame(self._desk.jobs)
        self.setCentralWidget(self._frame)

    def _connect(self) -> None:
        handlers: dict[str, Callable[[], object]] = {
            "undo": self._undo,
            "redo": self._redo,
            "print": self._print,
            "add_files": self._choose_files,
            "paste": self._paste,
            "home": self._go_back,
            "new_case": self.start_case,
            "next_tab": partial(self._step_tab, 1),
            "previous_tab": partial(self._step_tab, -1),
            "next_pane": partial(next_pane, self, 1),
            "previous_pane": partial(next_pane, self, -1),
            "larger": partial(self._step_size, 1),
            "smaller": partial(self._step_size, -1),
            "usual_size": self._usual_size,
            "save": self._say_saved,
            "settings": self.show_settings,
            "help": self._show_help,
            "full_screen": self._toggle_full_screen,
        }
        for name, handler in handlers.items():
            self.actions_by_name[name].triggered.connect(without_arguments(handler))
        desk = self._desk
        desk.notices.problem.connect(self._show_problem)
        desk.notices.news.connect(self._show_news)
        desk.navigation.open_requested.connect(self._open_target)
        desk.settings.changed.connect(self._setting_changed)
        self._frame.undo_requested.connect(self._undo)
        self._samples.ready.connect(self.open_case)
        remember = QTimer(self)
        remember.setInterval(REMEMBER_MS)
        remember.timeout.connect(self._remember)
        remember.start()
        self._refresh_history()

    # Screens ----------------------------------------------------------------------------

    def show_home(self) -> None:
        """Close the case, if one is open, and show the case list."""
        self._again = self.show_home
        self._close_case()
        home = self._home = HomePage(self._desk)
        home.open_case.connect(self.open_case)
        home.start_case.connect(self.start_case)
        home.open_sample.connect(self.open_sample)
        home.add_files.connect(self._add_files_to)
        home.add_pain.connect(self._add_pain_to)
        home.files_taken.connect(partial(self.open_case, tab="records"))
        self._show(home, self._home_header())

    def start_case(self) -> None:
        """Show the short pages that start a case."""
        self._again = self.start_case
        self._close_case()
        start = StartPage(self._desk)
        start.finished.connect(partial(self.open_case, tab="records"))
        start.left.connect(self.show_home)
        self._show(start, self._home_header())

    def show_settings(self) -> None:
        """Show the settings; Back leads to where the person was."""
        self._show_settings(self.case_view.workspace.case_key if self.case_view else "")

    def _show_settings(self, back: str) -> None:
        self._again = partial(self._show_settings, back)
        self._close_case()
        page = PreferencesPage(self._desk)
        page.left.connect(partial(self._leave_settings, back))
        self._show(page, self._home_header())

    def open_sample(self) -> None:
        """Open the sample case; the first time it is made."""
        self._samples.open()

    def open_case(self, key: str, tab: str = "") -> None:
        """Open a case where it was left, or on a tab."""
        if self.case_view and self.case_view.workspace.case_key == key:
            return
        self._close_case()
        try:
            workspace = self._desk.workspaces.open(key)
        except Problem as problem:
            self._desk.notices.report(problem)
            self.show_home()
            return
        for damage in workspace.damaged[:1]:
            self._desk.notices.report(damage)
        actions = self.actions_by_name
        header = CaseHeader(actions["undo"], actions["redo"], actions["print"])
        header.home_wanted.connect(self.show_home)
        header.reset_wanted.connect(self._reset_sample)
        header.remove_wanted.connect(self._remove_sample)
        view = CaseView(self._desk, workspace, header, actions)
        view.windowTitleChanged.connect(self.setWindowTitle)
        view.history_changed.connect(self._refresh_history)
        view.tab_changed.connect(self._remember)
        self.case_view = view
        self._frame.show_screen(view)
        self._session.restore_place(view, tab)
        self._remember()
        self._refresh_history()
        self.setWindowTitle(view.windowTitle())

    def take_paths(self, paths: Iterable[Path], record_key: str = "") -> None:
        """Add files or folders to the open case; without one, Home asks to which."""
        chosen = tuple(paths)
        if not chosen:
            return
        if self.case_view is None:
            if self._again != self.show_home:
                self.show_home()
            self._home.take_paths(chosen)
        else:
            self.case_view.open_tab("records")
            self._desk.imports.add(self.case_view.workspace, chosen, record_key)

    # Drop and close ---------------------------------------------------------------------

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self.take_paths(pasted.paths_in(event.mimeData()))
        event.acceptProposedAction()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        commit_typing()
        if self.case_view and self.case_view.is_unsaved and not leaves_unsaved(self):
            event.ignore()
            return
        self._desk.imports.finish()
        if self.case_view:
            self.case_view.workspace.finish()
            self._session.sum_up(self.case_view)
        self._session.remember(self.case_view, closing=True)
        event.accept()

    # Small deeds ------------------------------------------------------------------------

    def _open_target(self, target: Target) -> None:
        if self.case_view:
            self.case_view.open_target(target)

    def _undo(self) -> None:
        if self.case_view:
            self.case_view.workspace.undo()
        else:
            try:
                cases.undo_last_removal(self._desk.library)
            except Problem as problem:
                self._desk.notices.report(problem)
            self.show_home()

    def _redo(self) -> None:
        if self.case_view:
            self.case_view.workspace.redo()

    def _go_back(self) -> None:
        if self.case_view is None or not self.case_view.go_back():
            self.show_home()

    def _step_tab(self, by: int) -> None:
        if self.case_view:
            self.case_view.step_tab(by)

    def _print(self) -> None:
        printed = self.case_view.page.printed() if self.case_view else None
        if printed and self.case_view:
            show_preview(self._desk, *printed, self)
        else:
            self._desk.notices.tell(self.tr("There is nothing to print on this screen."))

    def _choose_files(self) -> None:
        self.take_paths(pasted.choose_files(self, self._desk.settings))

    def _add_files_to(self, key: str) -> None:
        self.open_case(key)
        self._choose_files()

    def _add_pain_to(self, key: str) -> None:
        self.open_case(key, "timeline")
        self._open_target(Target(tab="timeline", entity_key=ADD_PAIN))

    def _reset_sample(self) -> None:
        self.show_home()
        self._samples.reset()

    def _remove_sample(self) -> None:
        self.show_home()
        self._samples.remove()
        self.show_home()

    def _paste(self) -> None:
        self.take_paths(pasted.copied(self._desk))

    def _step_size(self, by: int) -> None:
        sizes = theme.TEXT_SIZES
        now = self._desk.settings.get(options.TEXT_SIZE)
        index = sizes.index(now) if now in sizes else 0
        chosen = sizes[min(max(index + by, 0), len(sizes) - 1)]
        self._desk.settings.set(options.TEXT_SIZE, chosen)

    def _choose_language(self, language: str) -> None:
        self._desk.settings.set(options.LANGUAGE, language)

    def _setting_changed(self, name: str) -> None:
        if name == options.LANGUAGE.name:
            # Whoever chose it is still in the slot of a widget that goes away now.
            QTimer.singleShot(0, self, self._speak_anew)

    def _speak_anew(self) -> None:
        """Show everything in the language that was chosen."""
        app = QApplication.instance()
        if app is not None:
            speak(app, self._desk.settings.get(options.LANGUAGE))
        name_actions(self.actions_by_name)
        self._frame.speak_anew(self._again)

    def _usual_size(self) -> None:
        self._desk.settings.set(options.TEXT_SIZE, options.TEXT_SIZE.default)

    def _say_saved(self) -> None:
        self._desk.notices.tell(self.tr("Everything saves itself. Nothing needs to be done."))

    def _show_help(self) -> None:
        view = self.case_view
        screen = view.tab if view else "home" if self._again == self.show_home else ""
        name = view.page.title() if view else self.windowTitle().partition(" – ")[0]
        HelpDialog(screen, name, self).open()

    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _leave_settings(self, back: str) -> None:
        if back:
            self.open_case(back)
        else:
            self.show_home()

    def _show_problem(self, problem: Problem) -> None:
        self._frame.tell_problem(words(problem))

    def _show_news(self, news: News) -> None:
        self._frame.tell(news)
        self._offered = self._undo_text()

    def _undo_text(self) -> str | None:
        return self.case_view.workspace.undo_text if self.case_view else None

    # State ------------------------------------------------------------------------------

    def _home_header(self) -> HomeHeader:
        header = HomeHeader()
        header.settings_wanted.connect(self.show_settings)
        header.help_wanted.connect(self._show_help)
        header.size_wanted.connect(self._step_size)
        header.language_wanted.connect(self._choose_language)
        return header

    def _show(self, page: Page, header: HomeHeader) -> None:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addWidget(page, 1)
        self._frame.show_screen(whole)
        self.setWindowTitle(f"{page.title()} – Opinion Desktop")
        if page.primary_button:
            page.primary_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_case(self) -> None:
        if self.case_view:
            commit_typing()
            self.case_view.workspace.finish()
            self._remember()
            self._session.sum_up(self.case_view)
            # Files may still come in and name the case that is left.
            self.case_view.windowTitleChanged.disconnect(self.setWindowTitle)
            self.case_view = None
        self._refresh_history()

    def _refresh_history(self) -> None:
        if self._offered != self._undo_text():  # its Undo would take back something else now
            self._frame.undo.hide()
        workspace = self.case_view.workspace if self.case_view else None
        undo = workspace.undo_text if workspace else None
        redo = workspace.redo_text if workspace else None
        for name, text, plain in (
            ("undo", undo, self.tr("Undo")),
            ("redo", redo, self.tr("Redo")),
        ):
            action = self.actions_by_name[name]
            action.setEnabled(text is not None or (name == "undo" and workspace is None))
            action.setIconText(plain)
            action.setText(self.tr("{action}: {step}").format(action=plain, step=text)
                           if text else plain)  # fmt: skip
            action.setToolTip(action.text())

    def _remember(self, *_: object) -> None:
        self._session.remember(self.case_view)

    def _greet(self) -> None:
        """Say so if the last run did not end well, and until when everything was saved."""
        if ended := self._session.interrupted():
            time, key = ended
            text = self.tr("The app closed unexpectedly. Everything up to {time} is here.")
            button = self.tr("Open the case") if key else ""
            self._frame.notice.tell(text.format(time=time), "", button, "info")
            self._frame.notice.acted.connect(partial(self._reopen, key))

    def _reopen(self, key: str) -> None:
        self._frame.notice.hide()
        self.open_case(key)
