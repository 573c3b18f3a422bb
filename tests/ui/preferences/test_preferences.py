"""Settings apply at once, and say what the program is and is not."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from opinion_desktop import __version__
from opinion_desktop.services import settings as options
from opinion_desktop.ui import theme
from opinion_desktop.ui.preferences.about import INTENDED_USE_EN, INTENDED_USE_FR, LICENCES
from opinion_desktop.ui.preferences.page import PreferencesPage
from opinion_desktop.ui.widgets.text import BodyLabel
from tests.support.a11y_audit import assert_accessible
from tests.support.desk import make_desk


@pytest.fixture
def desk(tmp_path, qapp):
    theme.current().apply("light")
    with make_desk(tmp_path) as made:
        yield made


@pytest.fixture
def page(qtbot, desk):
    made = PreferencesPage(desk)
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    return made


def press(qtbot, page, name):
    qtbot.mouseClick(page.findChild(QWidget, name), Qt.MouseButton.LeftButton)


def chosen(page, name):
    return [
        button.objectName().removeprefix(f"{name}_")
        for button in page.findChildren(QPushButton)
        if button.objectName().startswith(f"{name}_") and button.isChecked()
    ]


@pytest.mark.parametrize(
    ("name", "setting", "before", "key", "after"),
    [
        ("settings_text_size", options.TEXT_SIZE, "12", "18", 18),
        ("settings_theme", options.THEME, "system", "dark", "dark"),
        ("settings_letters", options.LETTERS, "inter", "atkinson", "atkinson"),
        ("settings_language", options.LANGUAGE, "system", "fr", "fr"),
        ("settings_fahrenheit", options.FAHRENHEIT, "false", "true", True),
        ("settings_paper", options.PAPER, "letter", "a4", "a4"),
    ],
)
def test_a_choice_applies_at_once(qtbot, desk, page, name, setting, before, key, after):
    assert chosen(page, name) == [before]
    with qtbot.waitSignal(desk.settings.changed) as told:
        press(qtbot, page, f"{name}_{key}")
    assert told.args == [setting.name]
    assert desk.settings.get(setting) == after
    press(qtbot, page, f"{name}_{before}")
    assert desk.settings.get(setting) == setting.default


def test_single_letter_keys_can_be_switched_off(qtbot, desk, page):
    tick = page.findChild(QCheckBox, "settings_single_keys")
    assert tick.isChecked()
    tick.setFocus()
    qtbot.keyClick(tick, Qt.Key.Key_Space)
    assert desk.settings.get(options.SINGLE_KEYS) is False
    desk.settings.set(options.SINGLE_KEYS, value=True)
    assert tick.isChecked()


def test_what_is_chosen_elsewhere_is_followed(desk, page):
    desk.settings.set(options.TEXT_SIZE, 24)
    desk.settings.set(options.WINDOW, "0")
    assert chosen(page, "settings_text_size") == ["24"]


def test_opening_the_page_changes_nothing(qtbot, desk):
    told = []
    desk.settings.changed.connect(told.append)
    page = PreferencesPage(desk)
    qtbot.addWidget(page)
    assert page.title() == "Settings"
    assert not told


def test_about_says_what_the_program_is(qtbot, desk, page):
    press(qtbot, page, "settings_licences")
    said = [label.text().replace("\u200b", "") for label in page.findChildren(BodyLabel)]
    assert f"Opinion Desktop, version {__version__}" in said
    assert "Makes no network connections" in said
    assert INTENDED_USE_EN in said
    assert INTENDED_USE_FR in said
    assert str(desk.library.path) in said
    assert all(f"{part}: {licence}" in said for part, licence in LICENCES)


def test_back_leaves_the_page(qtbot, page):
    with qtbot.waitSignal(page.left):
        press(qtbot, page, "settings_back")


@pytest.mark.parametrize("size", theme.TEXT_SIZES)
def test_everybody_can_use_it(page, size):
    assert_accessible(page, sizes=(size,))
