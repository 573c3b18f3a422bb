"""Icons exist, follow the theme, and leave room for words."""

from __future__ import annotations

import warnings

import pytest
from lucide import get_icon_list
from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QColor, QIcon
from PySide6.QtWidgets import QLabel, QPushButton

from opinion_desktop.ui import icons, theme
from opinion_desktop.ui.icons import Icon


@pytest.fixture
def look(qapp):
    found = theme.current()
    found.apply("light")
    yield found
    found.apply("light")


def inks(image):
    return {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }


@pytest.mark.parametrize("icon", Icon, ids=lambda icon: icon.name)
def test_every_icon_is_drawn(look, icon):
    # Lucide answers a wrong name with a placeholder, and an old one with a warning.
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert "currentColor" in icon.svg()
    assert icon.is_own or icon.value in get_icon_list()
    assert inks(icons.pixmap(icon, "text", 48).toImage())


def test_the_list_of_names_catches_a_wrong_one():
    assert "no-such-icon" not in get_icon_list()
    assert "trash-2" not in get_icon_list()


def test_no_two_icons_look_alike(look):
    images = [icons.pixmap(icon, "text", 48).toImage() for icon in Icon]
    assert not [
        (a, b)
        for a, one in enumerate(images)
        for b, other in enumerate(images[a + 1 :], a + 1)
        if one == other
    ]


def test_icons_have_the_colour_that_was_asked_for(look):
    image = icons.pixmap(Icon.NUMBER_2, "first", 60).toImage()
    assert QColor(theme.LIGHT["first"]).name() in inks(image)


def test_icons_grow_with_the_text(look):
    assert icons.pixmap(Icon.PLUS).deviceIndependentSize().toSize() == QSize(18, 18)
    look.apply("light", 24)
    assert icons.pixmap(Icon.PLUS).deviceIndependentSize().toSize() == QSize(36, 36)


def test_pictures_are_drawn_once_for_each_theme(look):
    assert icons.icon(Icon.PLUS).cacheKey() == icons.icon(Icon.PLUS).cacheKey()
    before = icons.icon(Icon.PLUS).cacheKey()
    look.apply("dark")
    assert icons.icon(Icon.PLUS).cacheKey() != before


def test_disabled_buttons_get_a_paler_picture(look):
    made = icons.icon(Icon.LOCK, "text", 60)
    pale = made.pixmap(QSize(60, 60), QIcon.Mode.Disabled).toImage()
    assert QColor(theme.LIGHT["disabled"]).name() in inks(pale)


def test_what_is_on_screen_is_drawn_again_in_a_new_theme(look, qtbot):
    button, label, action = QPushButton("Add"), QLabel(), QAction("Add")
    qtbot.addWidget(button)
    qtbot.addWidget(label)
    for target in (button, label, action):
        icons.set_icon(target, Icon.LOCK, "text")
    look.apply("dark", 24)
    dark = QColor(theme.DARK["text"]).name()
    assert dark in inks(label.pixmap().toImage())
    assert dark in inks(button.icon().pixmap(button.iconSize()).toImage())
    assert dark in inks(action.icon().pixmap(QSize(36, 36)).toImage())


def test_a_button_with_words_has_a_gap_beside_its_picture(look, qtbot):
    words, alone = QPushButton("Add"), QPushButton()
    for button in (words, alone):
        qtbot.addWidget(button)
        icons.set_icon(button, Icon.PLUS)
    assert words.iconSize() == QSize(24, 18)  # 18 px and a gap of 6
    assert alone.iconSize() == QSize(18, 18)
