"""Fields, dates, filters, scores: they tell of what a person does, never of loading."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QVBoxLayout, QWidget

from opinion_desktop.domain.partial_dates import PartialDate
from opinion_desktop.ui import theme
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.widgets.choices import Choice, Disclosure, FilterChips, ScorePicker
from opinion_desktop.ui.widgets.dates import DateBoxes
from opinion_desktop.ui.widgets.fields import LineField, TextArea
from opinion_desktop.ui.widgets.text import BodyLabel, MutedLabel
from tests.support.a11y_audit import accessible_name


@pytest.fixture(autouse=True)
def look(qapp):
    found = theme.current()
    found.apply("light")
    return found


@pytest.fixture
def form(qtbot):
    """A window with a field to leave to."""
    made = QWidget()
    QVBoxLayout(made)
    made.other = QLineEdit()
    qtbot.addWidget(made)

    def show(widget):
        made.layout().addWidget(widget)
        made.layout().addWidget(made.other)
        made.show()
        made.activateWindow()
        widget.setFocus()
        return widget

    made.take = show
    return made


FIELDS = [
    lambda: LineField("name", "Hospital", "Name"),
    lambda: TextArea("worry", "What worries you", "In your own words"),
]


@pytest.mark.parametrize("make", FIELDS)
def test_loading_a_text_is_no_edit(qtbot, form, make):
    field = form.take(make())
    with qtbot.assertNotEmitted(field.edited, wait=50):
        field.set_text("Knee")
        field.set_text("Knee")
        field.flush()


@pytest.mark.parametrize("make", FIELDS)
def test_a_rest_tells_the_text_once(qtbot, form, make):
    field = form.take(make())
    with qtbot.waitSignal(field.edited, timeout=5000) as told:
        qtbot.keyClicks(field, "Pain")
    assert told.args == ["Pain"]
    with qtbot.assertNotEmitted(field.edited, wait=50):
        field.flush()


@pytest.mark.parametrize("make", FIELDS)
def test_leaving_a_field_tells_at_once(qtbot, form, make):
    field = form.take(make())
    told = []
    field.edited.connect(told.append)
    qtbot.keyClicks(field, "Pain")
    assert not told
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: told == ["Pain"])
    assert form.other.hasFocus()


@pytest.mark.parametrize("make", FIELDS)
def test_hiding_a_field_loses_nothing(qtbot, form, make):
    field = form.take(make())
    told = []
    field.edited.connect(told.append)
    qtbot.keyClicks(field, "Pain")
    form.hide()
    assert told == ["Pain"]


@pytest.mark.parametrize("make", FIELDS)
def test_undo_inside_a_field_stays_inside(qtbot, form, make):
    field = form.take(make())
    qtbot.keyClicks(field, "Pain")
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    field.flush()
    assert (field.text() if isinstance(field, LineField) else field.toPlainText()) == ""


def test_a_text_area_grows_and_then_scrolls(form):
    area = form.take(TextArea("worry", "What worries you", lines=(2, 5)))
    heights = []
    for count in (1, 2, 4, 5, 50):
        area.set_text("\n".join(["line"] * count))
        heights.append(area.height())
    assert heights[0] == heights[1] < heights[2] < heights[3] == heights[4]


def box(boxes, name):
    return boxes.findChild(QWidget, f"date_{name}")


@pytest.fixture
def boxes(form):
    return form.take(DateBoxes("date", "Date of surgery"))


def choose(qtbot, combo, key):
    """Choose as a person does, by the keys of the combo box."""
    qtbot.keyClick(combo, Qt.Key.Key_Home)
    for _ in range(combo.findData(key)):
        qtbot.keyClick(combo, Qt.Key.Key_Down)
    assert combo.currentData() == key


def test_a_date_starts_empty(boxes):
    assert boxes.is_empty()
    assert boxes.value() is None
    assert boxes.hint() == ""


def test_a_day_is_typed_in_three_boxes(qtbot, boxes):
    with qtbot.waitSignals([boxes.edited] * 3):
        qtbot.keyClicks(box(boxes, "day"), "12")
        choose(qtbot, box(boxes, "month"), "5")
        qtbot.keyClicks(box(boxes, "year"), "2025")
    assert boxes.value() == PartialDate.day(date(2025, 5, 12))


def told(boxes):
    """The words below the boxes and whether they look like an error."""
    (label,) = (one for one in boxes.findChildren(BodyLabel) if one.text() == boxes.hint() != "")
    assert label.isVisible()
    return label.text(), label.property("role") == "danger"


def test_what_is_wrong_is_an_error_once_a_person_went_on(qtbot, form, boxes):
    year = box(boxes, "year")
    year.setFocus()
    qtbot.keyClicks(year, "20")
    said = "Type the year with four digits. Day and month may stay empty."
    assert told(boxes) == (said, False)
    form.other.setFocus()
    assert told(boxes) == (said, True)
    year.setFocus()
    year.end(False)  # noqa: FBT003  # Qt takes it by position
    qtbot.keyClicks(year, "25")
    assert boxes.hint() == ""
    qtbot.keyClick(year, Qt.Key.Key_Backspace)
    assert told(boxes) == (said, False)


@pytest.mark.parametrize(
    ("kind", "typed", "fault"),
    [
        ("date", {"year": "1850"}, "year"),
        ("date", {"day": "3", "year": "2025"}, "month"),
        ("date", {"day": "31", "month": "2", "year": "2025"}, "day"),
        ("range", {"year": "2024", "last_year": "20"}, "last_year"),
        ("season", {"season_year": "2025"}, "season"),
        ("season", {"season": "winter", "season_year": "20"}, "season_year"),
    ],
)
def test_a_wrong_date_is_pointed_out_at_its_box(qtbot, boxes, kind, typed, fault):
    choose(qtbot, box(boxes, "kind"), kind)
    for name, text in typed.items():
        part = box(boxes, name)
        if isinstance(part, QComboBox):
            choose(qtbot, part, text)
        else:
            qtbot.keyClicks(part, text)
    assert boxes.point_out()
    assert box(boxes, fault).hasFocus()
    assert told(boxes)[1]
    assert (fault == "year") == told(boxes)[0].startswith("Check the year")


def test_an_empty_date_has_nothing_to_point_out(boxes):
    assert not boxes.point_out()


def test_season_is_said_once(boxes):
    assert box(boxes, "season").itemText(0) == "Which season?"
    names = [box(boxes, "kind").itemText(n) for n in range(box(boxes, "kind").count())]
    assert names == ["Date", "Season", "Between two dates", "Date not known"]


def test_no_box_jumps_on_by_itself(qtbot, boxes):
    day = box(boxes, "day")
    day.setFocus()
    qtbot.keyClicks(day, "12")
    assert day.hasFocus()


def test_the_day_and_the_month_may_be_missing(qtbot, boxes):
    qtbot.keyClicks(box(boxes, "year"), "2025")
    assert boxes.value() == PartialDate.year(2025)
    choose(qtbot, box(boxes, "month"), "8")
    assert boxes.value() == PartialDate.month(2025, 8)


def test_about_is_kept(qtbot, boxes):
    qtbot.keyClicks(box(boxes, "year"), "2025")
    with qtbot.waitSignal(boxes.edited):
        box(boxes, "about").click()
    assert boxes.value().about


@pytest.mark.parametrize(
    ("day", "month", "year", "hint"),
    [
        ("30", "2", "2025", "not in the calendar"),
        ("", "", "20", "four digits"),
        ("12", "", "2025", "Choose the month"),
        ("xx", "2", "2025", "not in the calendar"),
        ("", "", "3025", "Check the year"),
    ],
)
def test_an_impossible_date_is_explained_and_never_blocks(qtbot, boxes, day, month, year, hint):
    qtbot.keyClicks(box(boxes, "day"), day)
    choose(qtbot, box(boxes, "month"), month)
    qtbot.keyClicks(box(boxes, "year"), year)
    assert boxes.value() is None
    assert hint in boxes.hint()


def test_a_season_has_a_year(qtbot, boxes):
    choose(qtbot, box(boxes, "kind"), "season")
    assert boxes.is_empty()
    choose(qtbot, box(boxes, "season"), "winter")
    assert "season" in boxes.hint()
    qtbot.keyClicks(box(boxes, "season_year"), "2025")
    # The winter of 2025 begins on 1 December 2024.
    assert boxes.value() == PartialDate.season(2025, "winter")
    assert not box(boxes, "day").isVisible()


def test_a_span_has_two_dates_in_order(qtbot, boxes):
    choose(qtbot, box(boxes, "kind"), "range")
    assert boxes.is_empty()
    qtbot.keyClicks(box(boxes, "year"), "2025")
    assert "both dates" in boxes.hint()
    qtbot.keyClicks(box(boxes, "last_year"), "2024")
    assert boxes.value() is None
    box(boxes, "last_year").clear()
    qtbot.keyClicks(box(boxes, "last_year"), "2026")
    assert boxes.value() == PartialDate.between(date(2025, 1, 1), date(2026, 12, 31))


def test_a_date_may_be_unknown(qtbot, boxes):
    choose(qtbot, box(boxes, "kind"), "unknown")
    assert boxes.value() == PartialDate.unknown()
    assert not boxes.is_empty()


@pytest.mark.parametrize(
    "when",
    [
        None,
        PartialDate.day(date(2025, 5, 12)),
        PartialDate.month(2025, 8),
        PartialDate.year(2025),
        PartialDate.season(2025, "winter"),
        PartialDate.season(2025, "summer"),
        PartialDate.between(date(2025, 5, 3), date(2025, 5, 20)),
        PartialDate.unknown(),
        PartialDate(
            date(2025, 8, 1), date(2025, 8, 31), PartialDate.month(2025, 8).precision, about=True
        ),
    ],
)
def test_a_date_that_is_loaded_comes_back_and_is_no_edit(qtbot, boxes, when):
    with qtbot.assertNotEmitted(boxes.edited):
        boxes.set_value(PartialDate.season(2020, "autumn"))
        boxes.set_value(when)
    assert boxes.value() == when


def test_date_boxes_grow_with_the_text(boxes, look):
    before = box(boxes, "year").width()
    look.apply("light", 24)
    assert box(boxes, "year").width() > 1.5 * before


@pytest.fixture
def filters(form):
    made = FilterChips("show", "Show topics")
    made.set_choices(
        [
            Choice(key="all", text="All 12"),
            Choice(key="differ", text="4 differ", icon=Icon.EQUAL_NOT, color_token="differ"),  # noqa: S106
        ]
    )
    return form.take(made)


def test_exactly_one_filter_is_chosen(qtbot, filters):
    assert filters.current() == "all"
    with qtbot.waitSignal(filters.chosen) as told:
        qtbot.mouseClick(filters.findChild(QPushButton, "show_differ"), Qt.MouseButton.LeftButton)
    assert told.args == ["differ"]
    assert filters.current() == "differ"
    assert not filters.findChild(QPushButton, "show_all").isChecked()


def test_the_chosen_filter_is_filled_and_bold(filters, look):
    chosen = filters.findChild(QPushButton, "show_all")
    other = filters.findChild(QPushButton, "show_differ")
    assert chosen.font().weight() > other.font().weight()
    assert chosen.grab().toImage().pixelColor(6, 16) == look.color("primary_soft")
    assert other.grab().toImage().pixelColor(6, 16) == look.color("surface")


def test_new_counts_keep_choice_and_buttons(qtbot, filters):
    filters.set_current("differ")
    button = filters.findChild(QPushButton, "show_differ")
    with qtbot.assertNotEmitted(filters.chosen):
        filters.set_choices(
            [Choice(key="all", text="All 12"), Choice(key="differ", text="3 differ")]
        )
    assert filters.findChild(QPushButton, "show_differ") is button
    assert accessible_name(button) == "Show topics: 3 differ"
    assert filters.current() == "differ"


def test_a_filter_that_is_gone_gives_way_to_the_first(filters):
    filters.set_current("differ")
    filters.set_choices([Choice(key="all", text="All 8"), Choice(key="agree", text="8 agree")])
    assert filters.current() == "all"
    filters.set_choices([])
    assert filters.current() == ""


@pytest.fixture
def scores(form):
    return form.take(ScorePicker("pain", "Pain now", ("none", "worst I can imagine")))


def test_a_score_is_one_click(qtbot, scores):
    assert scores.value() is None
    with qtbot.waitSignal(scores.picked) as told:
        qtbot.mouseClick(scores.findChild(QPushButton, "pain_10"), Qt.MouseButton.LeftButton)
    assert told.args == [10]
    assert scores.value() == 10


def test_what_the_ends_mean_stands_above_the_buttons(look, scores):
    try:
        look.apply("light", 24)
        scores.window().resize(500, 300)  # the buttons need two lines
        said = "0 = none · 10 = worst I can imagine"
        (words,) = (one for one in scores.findChildren(MutedLabel) if one.text() == said)
        buttons = scores.findChildren(QPushButton)
        assert words.geometry().bottom() < min(one.geometry().top() for one in buttons)
    finally:
        look.apply("light", 12)


def test_a_score_is_one_key(qtbot, scores):
    button = scores.findChild(QPushButton, "pain_0")
    with qtbot.waitSignal(scores.picked) as told:
        qtbot.keyClick(button, Qt.Key.Key_7)
    assert told.args == [7]
    with qtbot.assertNotEmitted(scores.picked):
        qtbot.keyClick(scores, Qt.Key.Key_N)


def test_a_score_can_be_loaded_and_emptied(qtbot, scores):
    with qtbot.assertNotEmitted(scores.picked):
        scores.set_value(3)
        assert scores.value() == 3
        scores.set_value(None)
    assert scores.value() is None


def test_the_ends_of_a_score_are_spoken(scores):
    assert accessible_name(scores.findChild(QPushButton, "pain_10")) == (
        "Pain now: 10, worst I can imagine"
    )
    assert accessible_name(scores.findChild(QPushButton, "pain_4")) == "Pain now: 4"


def test_a_section_folds_and_says_so(qtbot, form):
    fold = form.take(Disclosure("Also useful (8)", "useful"))
    inner = QLineEdit()
    fold.body.addWidget(inner)
    assert not inner.isVisible()
    with qtbot.waitSignal(fold.toggled) as told:
        qtbot.keyClick(fold.button, Qt.Key.Key_Space)
    assert told.args == [True]
    assert inner.isVisible()
    assert accessible_name(fold.button) == "Also useful (8), shown"
    fold.set_title("Also useful (9)")
    assert fold.is_open()
    with qtbot.assertNotEmitted(fold.toggled):
        fold.set_open(False)
    assert accessible_name(fold.button) == "Also useful (9), folded"
