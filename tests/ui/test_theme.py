"""Colours that can be read and told apart, sizes, letters, and the style sheet."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from PySide6.QtCore import QFile, QSize
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPalette
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from opinion_desktop.services import typefaces
from opinion_desktop.ui import fonts, style_pictures, theme
from opinion_desktop.ui.widgets.text import BodyLabel, Heading
from tests.support.a11y_audit import contrast, luminance

# (ink, ground): every pair of colours that the program puts on each other.
TEXT_PAIRS = [
    *[(ink, ground) for ink in ("text", "muted") for ground in ("window", "surface", "sunken")],
    *[("text", ground) for ground in ("primary_soft", "warn_bg", "danger_bg", "agree_bg")],
    *[(kind, f"{kind}_bg") for kind in ("agree", "differ", "first", "second", "warn", "danger")],
    ("on_primary", "primary"),
    ("on_primary", "primary_hover"),
    ("link", "surface"),
    ("link", "window"),
    ("link", "primary_soft"),
    ("primary", "primary_soft"),
    ("on_sel", "sel"),
]
BORDER_PAIRS = [
    *[("border_strong", ground) for ground in ("window", "surface")],
    *[("focus", ground) for ground in ("window", "surface", "primary_soft")],
]
RESULTS = ("agree", "differ", "first", "second")
# Severity 1.0, for linear RGB. Source: Machado, Oliveira, Fernandes 2009, table 1.
COLOUR_BLIND = {
    "protan": [
        [0.152286, 1.052583, -0.204868],
        [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
    ],
    "deutan": [
        [0.367322, 0.860646, -0.227968],
        [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
    ],
    "tritan": [
        [1.255528, -0.076749, -0.178779],
        [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
    ],
}


def ratio(tokens, ink, ground):
    return contrast(luminance(QColor(tokens[ink])), luminance(QColor(tokens[ground])))


def seen_lab(colour, matrix):
    """CIE L*a*b* (D65) of a colour as a colour-blind person sees it."""
    parts = np.array(QColor(colour).getRgbF()[:3])
    linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    linear = np.clip(np.array(matrix) @ linear, 0, 1)
    to_xyz = [[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]]
    xyz = np.array(to_xyz) @ linear / np.array([0.9505, 1.0, 1.089])
    f = np.where(xyz > 216 / 24389, np.cbrt(xyz), (24389 / 27 * xyz + 16) / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


@pytest.fixture
def look(qapp):
    found = theme.current()
    found.apply("light")
    yield found
    found.apply("light")


@pytest.mark.parametrize("tokens", theme.TOKENS.values(), ids=theme.TOKENS)
def test_every_text_can_be_read(tokens):
    need = 7.0 if tokens is theme.HIGH_CONTRAST else 4.5
    weak = {pair: ratio(tokens, *pair) for pair in TEXT_PAIRS if ratio(tokens, *pair) < need}
    assert not weak


@pytest.mark.parametrize("tokens", theme.TOKENS.values(), ids=theme.TOKENS)
def test_borders_and_focus_can_be_seen(tokens):
    assert not [pair for pair in BORDER_PAIRS if ratio(tokens, *pair) < 3.0]


def test_high_contrast_borders_are_as_dark_as_text():
    tokens = theme.HIGH_CONTRAST
    assert tokens["border"] == tokens["border_strong"] == tokens["text"]


@pytest.mark.parametrize("tokens", theme.TOKENS.values(), ids=theme.TOKENS)
@pytest.mark.parametrize("matrix", COLOUR_BLIND.values(), ids=COLOUR_BLIND)
def test_colour_blind_people_can_tell_results_apart(tokens, matrix):
    for one, other in combinations(RESULTS, 2):
        apart = np.linalg.norm(seen_lab(tokens[one], matrix) - seen_lab(tokens[other], matrix))
        assert apart >= 12, (one, other, apart)


def test_red_and_green_of_one_lightness_are_caught_by_the_distance():
    # Colours that people with deuteranopia confuse; the test above must be able to fail.
    red, green = (seen_lab(c, COLOUR_BLIND["deutan"]) for c in ("#A65A00", "#7A6E00"))
    assert np.linalg.norm(red - green) < 12


def test_all_themes_have_the_same_tokens():
    assert set(theme.LIGHT) == set(theme.DARK) == set(theme.HIGH_CONTRAST)


def test_a_theme_colours_the_palette_and_tells_of_it(look, qtbot):
    with qtbot.waitSignal(look.changed):
        look.apply("dark", 18)
    palette = QWidget().palette()
    assert palette.color(QPalette.ColorRole.Base) == QColor(theme.DARK["surface"])
    disabled = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    assert disabled == QColor(theme.DARK["disabled"])
    assert (look.name, look.points, look.scale) == ("dark", 18, 1.5)


def test_the_system_theme_is_light_where_the_system_does_not_say(look, monkeypatch):
    # The offscreen platform answers Unknown to every question about colours.
    look.apply("system")
    assert look.name == "light"


def test_a_change_of_the_system_puts_its_theme_on_again(look, qtbot, qapp):
    look.apply("system")
    with qtbot.waitSignal(look.changed):
        qapp.styleHints().colorSchemeChanged.emit(qapp.styleHints().colorScheme())


def test_a_chosen_theme_does_not_follow_the_system(look, qtbot, qapp):
    look.apply("dark")
    with qtbot.assertNotEmitted(look.changed, wait=50):
        qapp.styleHints().colorSchemeChanged.emit(qapp.styleHints().colorScheme())
    assert look.name == "dark"


@pytest.mark.parametrize("wrong", [("pink", 12, "inter"), ("dark", 13, "inter"), ("dark", 12, "x")])
def test_unknown_looks_are_refused(look, wrong):
    with pytest.raises(ValueError, match=str(wrong[1])):
        look.apply(*wrong)


@pytest.mark.parametrize(
    ("points", "sizes"), [(12, (21, 15, 12, 12, 10.5)), (24, (33, 27, 24, 24, 22.5))]
)
def test_headings_grow_by_a_constant(look, points, sizes):
    # b + 9, b + 3, b, b, b - 1.5 and never under 10.5 (ux 5.2)
    look.apply("light", points)
    assert tuple(look.size(role) for role in ("h1", "h2", "h3", "body", "small")) == sizes


def test_text_size_reaches_widgets_that_are_open(look, qtbot):
    label = QLabel("Records")
    qtbot.addWidget(label)
    label.show()
    look.apply("light", 24)
    assert label.fontInfo().pointSizeF() == pytest.approx(24, abs=0.6)
    look.apply("light", 24, "atkinson")
    assert label.fontInfo().family() == typefaces.ATKINSON


def test_semibold_letters_are_wider_in_both_families(look):
    for letters in ("inter", "atkinson"):
        look.apply("light", 24, letters)
        plain, bold = QFontMetrics(look.font("body")), QFontMetrics(look.font("h3"))
        assert bold.horizontalAdvance("Comparison") > plain.horizontalAdvance("Comparison")


def test_semibold_can_be_taken_back(qapp):
    assert fonts.semibold(QFont(), on=False).weight() == QFont().weight()


def test_a_page_is_wide_from_75_em(look, qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(75 * look.em(), 100)
    assert theme.is_wide(page)
    page.resize(75 * look.em() - 1, 100)
    assert not theme.is_wide(page)


def test_both_kinds_of_letters_ship(qapp):
    assert typefaces.load() >= {typefaces.INTER, typefaces.ATKINSON}


@pytest.mark.parametrize("name", theme.TOKENS)
def test_ticks_and_arrows_can_be_drawn_from_memory(qapp, name):
    folder = style_pictures.publish(name, theme.TOKENS[name])
    assert folder == style_pictures.publish(name, theme.TOKENS[name])
    for file in ("check.svg", "dash.svg", "dot.svg", "down.svg", "up_off.svg", "right.svg"):
        assert QFile.exists(f"{folder}/{file}")
        image = QIcon(f"{folder}/{file}").pixmap(QSize(24, 24)).toImage()
        assert any(image.pixelColor(x, y).alpha() for x in range(24) for y in range(24))


@pytest.mark.parametrize("name", theme.TOKENS)
def test_a_ticked_box_looks_ticked(look, qtbot, name):
    look.apply(name)
    box = QCheckBox("Show to doctor")
    qtbot.addWidget(box)
    box.show()
    empty = box.grab().toImage()
    box.setChecked(True)
    ticked = box.grab().toImage()
    inked = QColor(theme.TOKENS[name]["primary"]).rgb()
    area = [(x, y) for x in range(28) for y in range(box.height())]
    assert not [at for at in area if empty.pixel(*at) == inked]
    assert len([at for at in area if ticked.pixel(*at) == inked]) > 100


def test_the_theme_of_an_application_is_made_once(qapp):
    assert theme.current() is theme.current()


def test_without_an_application_there_is_no_theme(monkeypatch):
    monkeypatch.setattr(theme._Current, "theme", None)
    monkeypatch.setattr(theme.QApplication, "instance", staticmethod(lambda: None))
    with pytest.raises(RuntimeError, match="QApplication"):
        theme.current()


def _sheet_of_kit(qtbot):
    """A small page with what the style sheet colours, sizes and emboldens."""
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    for part in (Heading("Records"), BodyLabel("Due", "strong"), QLineEdit("knee"), QCheckBox("x")):
        column.addWidget(part)
    page.resize(400, 300)
    page.show()
    return page


def test_a_page_that_was_open_looks_like_one_made_in_the_new_theme(look, qtbot):
    before = _sheet_of_kit(qtbot)
    look.apply("dark", 18)
    look.apply("contrast", 24, "atkinson")
    look.apply("dark", 14)
    after = _sheet_of_kit(qtbot)
    # The window that came last may hold the focus, so parts are compared and not pictures.
    pairs = list(zip(before.findChildren(QWidget), after.findChildren(QWidget), strict=True))
    assert len(pairs) >= 4
    for old, new in pairs:
        assert old.font().toString() == new.font().toString()
        assert old.palette() == new.palette()
        assert old.sizeHint() == new.sizeHint()


def test_a_style_that_was_put_aside_does_not_come_back(look, qapp):
    qapp.setStyle("Windows")
    look.apply("light")
    look.apply("dark")
    qapp.setStyleSheet("")
    assert qapp.style().name() == "fusion"
