"""The bar above every screen: where you are, that it is saved, Undo, Print."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, Qt, QTime, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QWidget,
)
from typing_extensions import override

from opinion_desktop.domain.case import Case, CaseKind
from opinion_desktop.services.value_words import language
from opinion_desktop.ui import theme
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.widgets.buttons import link_button, plain_button
from opinion_desktop.ui.widgets.cards import Chip, ChipKind
from opinion_desktop.ui.widgets.text import IconLabel

PROMISE_EM = 66
NAMES = {"en": "English", "fr": "Français"}


class ElidedTitle(QLabel):
    """The only part of the header that shrinks; its accessible name stays whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._whole = ""
        self._dress()
        theme.current().changed.connect(self._dress)

    def show_title(self, text: str) -> None:
        """Show a title, as much of it as there is room for."""
        self._whole = text
        self.setAccessibleName(text)
        self.setToolTip(text)
        self._elide()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _dress(self) -> None:
        self.setFont(theme.current().font("h2"))
        self._elide()

    def _elide(self) -> None:
        mode = Qt.TextElideMode.ElideRight
        self.setText(self.fontMetrics().elidedText(self._whole, mode, self.width()))


class Header(QFrame):
    """Base of both headers: a bar with a row of parts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty bar."""
        super().__init__(parent)
        self.setProperty("card", "bar")
        self.setProperty("pane", True)  # noqa: FBT003  # a value, as Qt stores it
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(theme.GAP_L, theme.GAP_S, theme.GAP_L, theme.GAP_S)
        self.row.setSpacing(theme.GAP_M)


class HomeHeader(Header):
    """Above Home: the name of the program, the promise, text size, settings, help.

    Signals:
        settings_wanted, help_wanted: the button was pressed.
        size_wanted: +1 or -1 step of the text size.
        language_wanted: "en" or "fr".
    """

    settings_wanted = Signal()
    help_wanted = Signal()
    size_wanted = Signal(int)
    language_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build the bar."""
        super().__init__(parent)
        title = ElidedTitle()
        title.show_title("Opinion Desktop")
        smaller = plain_button("A−", None, "text_smaller", self.tr("Smaller text"))
        larger = plain_button("A+", None, "text_larger", self.tr("Larger text"))
        # The other language calls itself by its own name.
        self._other = "en" if language() == "fr" else "fr"
        other = plain_button(NAMES[self._other], Icon.LANGUAGES, "switch_language")
        settings = plain_button(self.tr("Settings"), Icon.SETTINGS, "open_settings")
        help_button = plain_button(self.tr("Help"), Icon.CIRCLE_QUESTION_MARK, "open_help")
        self.row.addWidget(IconLabel(Icon.SCALE, "primary", 24))
        self.row.addWidget(title, 1)
        promise = self.tr("Everything stays on this computer")
        self._promise = Chip(ChipKind.NEUTRAL, promise, Icon.HARD_DRIVE)
        self.row.addWidget(self._promise)
        for part in (smaller, larger, other, settings, help_button):
            self.row.addWidget(part)
        other.clicked.connect(self._ask_language)
        smaller.clicked.connect(self._ask_smaller)
        larger.clicked.connect(self._ask_larger)
        settings.clicked.connect(self.settings_wanted)
        help_button.clicked.connect(self.help_wanted)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # With large letters the name of the program needs the room; the promise is in Settings.
        self._promise.setVisible(self.width() >= theme.current().em(PROMISE_EM))

    def _ask_smaller(self) -> None:
        self.size_wanted.emit(-1)

    def _ask_larger(self) -> None:
        self.size_wanted.emit(1)

    def _ask_language(self) -> None:
        self.language_wanted.emit(self._other)


class CaseHeader(Header):
    """Above a case: Home, its name and kind, saved, Undo, Redo, Print.

    Attributes:
        saved: the chip that says since when everything is saved; may be shown elsewhere.

    Signals:
        home_wanted: back to the case list.
        reset_wanted, remove_wanted: of the sample case.
    """

    home_wanted = Signal()
    reset_wanted = Signal()
    remove_wanted = Signal()

    def __init__(
        self, undo: QAction, redo: QAction, print_page: QAction, parent: QWidget | None = None
    ) -> None:
        """Build the bar around the window's actions."""
        super().__init__(parent)
        self._is_sample = self._is_narrow = False
        self._buttons: list[tuple[QPushButton, str]] = []
        home = link_button(self.tr("Home"), Icon.ARROW_LEFT, "go_home", self.tr("Back to Home"))
        home.clicked.connect(self.home_wanted)
        self._title = ElidedTitle()
        self._kind = Chip(ChipKind.NEUTRAL, "")
        self._sample = self._sample_button()
        self.saved = Chip(ChipKind.NEUTRAL, self.tr("Saved"), Icon.CHECK)
        self.saved.setObjectName("saved_chip")
        self.row.addWidget(home)
        self.row.addWidget(self._title, 1)
        self.row.addWidget(self._kind)
        self.row.addWidget(self._sample)
        self.row.addWidget(self.saved)
        for action, icon, name in (
            (undo, Icon.UNDO_2, "undo"),
            (redo, Icon.REDO_2, "redo"),
            (print_page, Icon.PRINTER, "print"),
        ):
            button = plain_button(action.iconText(), icon, name)
            button.setEnabled(action.isEnabled())
            button.clicked.connect(action.trigger)
            button.setToolTip(action.iconText())
            self._buttons.append((button, button.text()))
            action.enabledChanged.connect(button.setEnabled)
            self.row.addWidget(button)

    def show_case(self, case: Case) -> None:
        """Show the name and the kind of a case."""
        self._title.show_title(case.title)
        words = {
            CaseKind.OWN: (ChipKind.NEUTRAL, self.tr("Your case"), Icon.USER),
            CaseKind.RECEIVED: (ChipKind.SECOND, self.tr("Received case"), Icon.PACKAGE_OPEN),
            CaseKind.SAMPLE: (ChipKind.PRIMARY, self.tr("Sample"), Icon.BOOK_OPEN),
        }
        self._kind.set_state(*words[case.kind])
        self._is_sample = case.kind is CaseKind.SAMPLE
        self._show_kind()

    def show_saved(self, at: QTime | None = None) -> None:
        """Say that everything is saved, and since when."""
        time = (at or QDateTime.currentDateTime().time()).toString("HH:mm")
        self.saved.set_state(
            ChipKind.NEUTRAL, self.tr("Saved {time}").format(time=time), Icon.CHECK
        )

    def show_unsaved(self, why: str) -> None:
        """Say that the last change could not be stored."""
        self.saved.set_state(ChipKind.DANGER, why, Icon.TRIANGLE_ALERT)

    def set_narrow(self, *, narrow: bool) -> None:
        """Leave out what a narrow window has no room for; the sample always says that it is one."""
        self._is_narrow = narrow
        for button, text in self._buttons:  # the picture stays, and the name is spoken
            button.setText("" if narrow else text)
        self._show_kind()

    def hold_saved(self) -> None:
        """Take the chip back that had gone where there is more room."""
        if self.row.indexOf(self.saved) < 0:
            self.row.insertWidget(self.row.indexOf(self._sample) + 1, self.saved)

    def _show_kind(self) -> None:
        self._sample.setVisible(self._is_sample)
        self._kind.setVisible(not self._is_sample and not self._is_narrow)

    def _sample_button(self) -> QPushButton:
        """Make the badge of the sample case, which also resets and removes it."""
        button = plain_button(self.tr("Sample"), Icon.BOOK_OPEN, "sample_badge")
        button.setAccessibleName(self.tr("Sample case: reset or remove"))
        menu = QMenu(button)
        menu.setObjectName("sample_menu")
        menu.addAction(self.tr("Reset sample")).triggered.connect(self._ask_reset)
        menu.addAction(self.tr("Remove sample")).triggered.connect(self._ask_remove)
        button.setMenu(menu)
        return button

    def _ask_reset(self) -> None:
        self.reset_wanted.emit()

    def _ask_remove(self) -> None:
        self.remove_wanted.emit()
