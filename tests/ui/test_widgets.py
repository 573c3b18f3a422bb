"""Words, buttons, chips, cards, pages and the flow of items."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from typing_extensions import override

from opinion_desktop.domain.navigation import Target
from opinion_desktop.ui import theme
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.widgets import announce as announcing
from opinion_desktop.ui.widgets.buttons import (
    icon_button,
    link_button,
    plain_button,
    primary_button,
)
from opinion_desktop.ui.widgets.cards import Card, Chip, ChipKind, EmptyState, chip_token
from opinion_desktop.ui.widgets.flow import FlowLayout
from opinion_desktop.ui.widgets.page import Page
from opinion_desktop.ui.widgets.text import BodyLabel, Heading, IconLabel, MutedLabel
from tests.support.a11y_audit import accessible_name


@pytest.fixture(autouse=True)
def look(qapp):
    found = theme.current()
    found.apply("light")
    return found


@pytest.mark.parametrize("make", [primary_button, plain_button, link_button])
def test_buttons_are_called_by_their_words(qtbot, make):
    button = make("Open", Icon.CHEVRON_RIGHT, "open_sample", "Open Sample case")
    qtbot.addWidget(button)
    assert button.objectName() == "open_sample"
    assert accessible_name(button) == "Open Sample case"
    plain = make("Add files…", None, "add")
    qtbot.addWidget(plain)
    assert accessible_name(plain) == "Add files…"
    assert plain.icon().isNull()


def test_a_picture_alone_has_a_name_and_a_tooltip(qtbot):
    button = icon_button("Undo", Icon.UNDO_2, "undo")
    qtbot.addWidget(button)
    assert (button.text(), button.toolTip(), accessible_name(button)) == ("", "Undo", "Undo")


def test_a_picture_keeps_its_distance_from_words_that_come_later(qtbot):
    button, early = (plain_button(text, Icon.PRINTER, "print") for text in ("", "Print"))
    for one in (button, early):
        qtbot.addWidget(one)
    alone = button.iconSize()
    button.setText("Print")
    assert button.iconSize() == early.iconSize()
    assert button.iconSize().width() > alone.width()
    button.setText("")
    assert button.iconSize() == alone


def test_the_main_button_is_filled(qtbot, look):
    button = primary_button("Continue", None, "continue")
    qtbot.addWidget(button)
    button.show()
    middle_left = button.grab().toImage().pixelColor(8, button.height() // 2)
    assert middle_left == look.color("primary")


def test_markup_in_a_name_stays_text(qtbot):
    for label in (BodyLabel("<b>SMITH</b>"), Heading("<b>SMITH</b>", 1), MutedLabel("<b>x</b>")):
        qtbot.addWidget(label)
        assert label.textFormat() is Qt.TextFormat.PlainText


def test_a_label_can_change_its_role(qtbot, look):
    label = BodyLabel("Not saved")
    qtbot.addWidget(label)
    label.set_role("danger")
    label.set_role("danger")
    assert label.palette().color(label.foregroundRole()) == look.color("danger")


def test_words_that_become_strong_grow_wider(qtbot):
    label, chip = BodyLabel("Not saved", wrap=False), Chip(ChipKind.NEUTRAL, "Not saved")
    for widget in (label, chip):
        qtbot.addWidget(widget)
        widget.show()
    before = label.sizeHint().width(), chip.sizeHint().width()
    label.set_role("strong")
    chip.set_state(ChipKind.WARN, "Not saved")
    assert label.sizeHint().width() > before[0]
    assert chip.sizeHint().width() > before[1]


def test_semibold_words_survive_a_new_theme(qtbot, look):
    button, window = primary_button("Continue", None, "continue"), QWidget()
    plain = plain_button("Continue", None, "plain")
    for widget in (window, plain):
        qtbot.addWidget(widget)
    button.setParent(window)
    window.show()
    button.show()
    look.apply("dark", 24)

    def width(widget):
        return QFontMetrics(widget.font()).horizontalAdvance("Continue with this case")

    qtbot.waitUntil(lambda: width(button) > width(plain))


def test_a_small_text_is_smaller(qtbot):
    small, body = MutedLabel("x", small=True), MutedLabel("x", wrap=False)
    for label in (small, body):
        qtbot.addWidget(label)
        label.ensurePolished()
    assert small.font().pointSizeF() == 10.5
    assert body.font().pointSizeF() == 12


def test_an_icon_label_can_show_another_icon(qtbot):
    label = IconLabel(Icon.CLOCK, "warn", 26)
    qtbot.addWidget(label)
    before = label.pixmap().toImage()
    label.set_icon(Icon.CHECK, "agree")
    assert label.pixmap().toImage() != before


@pytest.mark.parametrize("kind", ChipKind)
def test_a_chip_says_its_words_in_its_colour(qtbot, look, kind):
    chip = Chip(kind, "Overdue", Icon.CLOCK_ALERT)
    qtbot.addWidget(chip)
    chip.show()
    label = chip.findChildren(QLabel)[1]
    assert label.palette().color(label.foregroundRole()) == look.color(chip_token(kind))
    assert accessible_name(chip) == chip.text() == "Overdue"


def test_a_chip_can_say_something_else(qtbot):
    chip = Chip(ChipKind.NEUTRAL, "Saved 10:42", Icon.CHECK)
    qtbot.addWidget(chip)
    chip.set_state(ChipKind.DANGER, "Not saved")
    assert chip.property("chip") == "danger"
    assert chip.text() == "Not saved"
    assert chip.findChildren(QLabel)[0].isHidden()


def test_a_card_shows_its_strip(qtbot, look):
    card = Card("plain", "differ")
    qtbot.addWidget(card)
    card.body.addWidget(BodyLabel("They differ"))
    card.resize(300, 100)
    card.show()
    assert card.grab().toImage().pixelColor(19, 50) == look.color("differ")
    card.set_strip("agree")
    assert card.grab().toImage().pixelColor(19, 50) == look.color("agree")
    card.set_strip("")
    assert card.grab().toImage().pixelColor(19, 80) == look.color("surface")
    card.set_kind("sunken")
    assert card.grab().toImage().pixelColor(19, 80) == look.color("sunken")


def test_an_empty_place_has_a_sentence_and_a_button(qtbot):
    empty = EmptyState(Icon.ACTIVITY, "Start here.", plain_button("Add it", None, "add"))
    qtbot.addWidget(empty)
    empty.set_sentence("Start with the day of surgery.")
    words = [label.text() for label in empty.findChildren(BodyLabel)]
    assert words == ["Start with the day of surgery."]
    assert [button.text() for button in empty.findChildren(QPushButton)] == ["Add it"]
    bare = EmptyState(Icon.ACTIVITY, "Nothing to do.")
    qtbot.addWidget(bare)
    assert not bare.findChildren(QPushButton)


def fixed(width, height=20):
    widget = QWidget()
    widget.setFixedSize(width, height)
    return widget


def test_items_go_on_in_the_next_line(qtbot):
    # 100 + 8 + 100 = 208 fits in 210 pixels, the third item does not.
    box = QWidget()
    qtbot.addWidget(box)
    flow = FlowLayout(box, gap=8, line_gap=4)
    items = [fixed(100), fixed(100, 30), fixed(100)]
    for item in items:
        flow.addWidget(item)
    flow.setGeometry(QRect(0, 0, 210, 100))
    assert [(item.x(), item.y()) for item in items] == [(0, 5), (108, 0), (0, 34)]
    assert flow.heightForWidth(210) == 54  # 30 + 4 + 20
    assert flow.heightForWidth(400) == 30
    assert (flow.sizeHint().width(), flow.minimumSize().width()) == (316, 100)


def test_hidden_items_take_no_room(qtbot):
    box = QWidget()
    qtbot.addWidget(box)
    flow = FlowLayout(box)
    shown, hidden = fixed(100), fixed(100)
    flow.addWidget(hidden)
    flow.addWidget(shown)
    hidden.hide()
    flow.setGeometry(QRect(0, 0, 210, 100))
    assert shown.x() == 0
    assert flow.sizeHint().width() == 100


def test_a_flow_can_be_emptied(qtbot):
    box = QWidget()
    qtbot.addWidget(box)
    flow = FlowLayout(box)
    flow.addWidget(fixed(10))
    assert flow.itemAt(0) is not None
    assert flow.itemAt(1) is None
    assert flow.takeAt(5) is None
    flow.clear()
    assert flow.count() == 0
    assert flow.heightForWidth(50) == 0
    assert flow.expandingDirections() == Qt.Orientation(0)


class Tall(Page):
    def __init__(self):
        super().__init__()
        self.widths = []
        body = self.scrolled_body()
        body.addWidget(fixed(100, 3000))

    @override
    def title(self):
        return "Tall"

    @override
    def set_wide(self, wide):
        self.widths.append(wide)


def test_a_page_is_told_when_there_is_room_for_a_panel(qtbot, look):
    page = Tall()
    qtbot.addWidget(page)
    page.resize(1280, 700)  # 80 em at 12 pt
    page.show()
    assert page.is_wide()
    look.apply("light", 14)  # 69 em at 14 pt (ux 5.2)
    assert not page.is_wide()
    assert page.widths[-2:] == [True, False]


def test_a_page_goes_back_to_where_it_was(qtbot):
    page = Tall()
    qtbot.addWidget(page)
    page.resize(800, 600)
    page.show()
    page.scroller.verticalScrollBar().setValue(700)
    kept = page.state()
    again = Tall()
    qtbot.addWidget(again)
    again.resize(800, 600)
    again.restore(kept)
    again.show()
    qtbot.waitUntil(lambda: again.scroller.verticalScrollBar().value() == 700)


def test_a_bare_page_keeps_nothing_and_shows_no_target(qtbot):
    page = Page()
    qtbot.addWidget(page)
    page.restore({"scroll": 5})
    assert page.state() == {}
    assert page.primary_button is None
    assert not page.show_target(Target(tab="records"))
    with pytest.raises(NotImplementedError):
        page.title()


def test_announcements_reach_the_accessibility_bridge(qtbot, monkeypatch):
    heard = []
    monkeypatch.setattr(
        announcing.QAccessible, "updateAccessibility", lambda event: heard.append(event.message())
    )
    label = QLabel()
    qtbot.addWidget(label)
    announcing.announce(label, "Photo removed.")
    announcing.announce(label, "")
    assert heard == ["Photo removed."]


def test_the_bridge_takes_a_real_announcement(qtbot):
    label = QLabel("x")
    qtbot.addWidget(label)
    QAccessible.setActive(True)
    announcing.announce(label, "Photo removed.")
    QAccessible.setActive(False)
