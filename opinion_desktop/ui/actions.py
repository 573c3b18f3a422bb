"""Every action of the window with its text and keys; buttons and menus show these."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from opinion_desktop.domain.text import QT_TRANSLATE_NOOP
from opinion_desktop.services.labels import translated

KEYS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("undo", QT_TRANSLATE_NOOP("Actions", "Undo"), ("Ctrl+Z",)),
    ("redo", QT_TRANSLATE_NOOP("Actions", "Redo"), ("Ctrl+Y", "Ctrl+Shift+Z")),
    ("print", QT_TRANSLATE_NOOP("Actions", "Print…"), ("Ctrl+P",)),
    ("add_files", QT_TRANSLATE_NOOP("Actions", "Add files"), ("Ctrl+I",)),
    ("paste", QT_TRANSLATE_NOOP("Actions", "Paste a file or picture"), ("Ctrl+V",)),
    ("home", QT_TRANSLATE_NOOP("Actions", "Back"), ("Alt+Left",)),
    ("new_case", QT_TRANSLATE_NOOP("Actions", "New case"), ("Ctrl+N",)),
    ("next_tab", QT_TRANSLATE_NOOP("Actions", "Next tab"), ("Ctrl+Tab", "Ctrl+PgDown")),
    ("previous_tab", QT_TRANSLATE_NOOP("Actions", "Previous tab"), ("Ctrl+Shift+Tab", "Ctrl+PgUp")),
    ("next_pane", QT_TRANSLATE_NOOP("Actions", "Next part of the screen"), ("F6",)),
    ("previous_pane", QT_TRANSLATE_NOOP("Actions", "Previous part of the screen"), ("Shift+F6",)),
    ("larger", QT_TRANSLATE_NOOP("Actions", "Larger text"), ("Ctrl++", "Ctrl+=")),
    ("smaller", QT_TRANSLATE_NOOP("Actions", "Smaller text"), ("Ctrl+-",)),
    ("usual_size", QT_TRANSLATE_NOOP("Actions", "Usual text size"), ("Ctrl+0",)),
    ("save", QT_TRANSLATE_NOOP("Actions", "Say what is saved"), ("Ctrl+S",)),
    ("settings", QT_TRANSLATE_NOOP("Actions", "Settings"), ("Ctrl+,",)),
    ("help", QT_TRANSLATE_NOOP("Actions", "Help on this screen"), ("F1",)),
    ("full_screen", QT_TRANSLATE_NOOP("Actions", "Full screen"), ("F11",)),
)
"""Name, English text and keys of each action, in the order of the help."""


def make_actions(window: QWidget) -> dict[str, QAction]:
    """Make all actions of a window and give them to it, so that their keys work."""
    made = {}
    for name, _, keys in KEYS:
        action = QAction(window)
        action.setObjectName(name)
        action.setShortcuts([QKeySequence(key) for key in keys])
        window.addAction(action)
        made[name] = action
    name_actions(made)
    return made


def name_actions(actions: Mapping[str, QAction]) -> None:
    """Give each action its text in the language of the window."""
    for name, text, _ in KEYS:
        actions[name].setText(translated("Actions", text))


def without_arguments(handler: Callable[[], object]) -> Callable[..., None]:
    """Keep `checked`, which `triggered` passes, away from the handler."""

    def call(*_: object) -> None:
        handler()

    return call
