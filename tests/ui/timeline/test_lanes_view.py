"""The lanes: what is drawn where, what a click finds, what the wheel leaves alone."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from opinion_desktop.domain.lanes import Window
from opinion_desktop.ui import theme
from opinion_desktop.ui.timeline.entries import Units, entry_of
from opinion_desktop.ui.timeline.form_rows import today
from opinion_desktop.ui.timeline.lane_data import lanes_of
from opinion_desktop.ui.timeline.lanes_view import LanesView
from tests.ui.timeline.support import ABOUT_AUGUST, AUGUST, day, event, knee, value

SURGERY = Units(surgery=date(2025, 5, 12))
FIRST = date(2025, 5, 12).toordinal()


def ordered(*entities):
    return sorted(map(entry_of, entities), key=lambda entry: entry.order)


@pytest.fixture
def view(qtbot):
    made = LanesView()
    qtbot.addWidget(made)
    made.resize(900, 900)
    made.load(ordered(*knee()), SURGERY)
    made.show()
    QApplication.processEvents()
    return made


def centre(view, key) -> QPointF:
    """Where an event stands in the picture."""
    lanes = [view.lanes[name] for name in ("happened", "medicines") if name in view.lanes]
    return next(
        lane.box.geometry().topLeft() + box.center()
        for lane in lanes
        for box, keys in lane.marks.places
        if key in keys
    )


def value_point(view, lane_key, x, y) -> QPointF:
    lane = view.lanes[lane_key]
    return lane.box.geometry().topLeft() + lane._pixel(x, y)


def click(view, point, double=False):
    act = QTest.mouseDClick if double else QTest.mouseClick
    act(view.view.viewport(), Qt.MouseButton.LeftButton, pos=point.toPoint())


def test_pain_and_temperature_come_before_medicines_and_the_rest(view):
    assert [lane.key for lane in lanes_of(ordered(*knee()), SURGERY)] == [
        "happened",
        "pain_now/",
        "temperature/",
        "medicines",
        "steps/",
        "bp/",
        "sleep/",
    ]
    assert view.lanes["pain_now/"].title.text() == "Pain now (0 none – 10 worst)"
    assert view.lanes["temperature/"].title.text() == "Temperature (°C)"


def test_all_lanes_share_one_axis(view):
    view.set_window(Window.THREE_MONTHS)
    first, last = view.shown()
    assert last - first == 92
    for lane in view.lanes.values():
        assert lane.box.viewRange()[0] == pytest.approx([first, last])
        assert lane.box.state["mouseEnabled"] == [False, False]
        assert not lane.box.menuEnabled()


def test_a_click_on_an_event_chooses_it(view, qtbot):
    with qtbot.waitSignal(view.chosen) as told:
        click(view, centre(view, "visit"))
    assert told.args == [["visit"]]
    assert view.hasFocus()
    with qtbot.waitSignal(view.activated) as told:
        click(view, centre(view, "oxycodone"), double=True)
    assert told.args == ["oxycodone"]


def test_a_click_near_a_value_chooses_it(view, qtbot):
    noon = date(2025, 5, 19).toordinal() + 0.5
    with qtbot.waitSignal(view.chosen) as told:
        click(view, value_point(view, "temperature/", noon, 38.4) + QPointF(5, 5))
    assert told.args == [["fever"]]
    spread = entry_of(value("pain_now", ABOUT_AUGUST, 5)).place
    with qtbot.waitSignal(view.chosen) as told:
        click(view, value_point(view, "pain_now/", spread.x, 5))
    assert told.args == [["pain5"]]


def test_a_click_on_nothing_tells_nothing(view, qtbot):
    with qtbot.assertNotEmitted(view.chosen, wait=30):
        click(view, QPointF(2, 2))
        click(view, value_point(view, "temperature/", FIRST + 60, 38.4))


def test_events_without_room_are_counted_and_chosen_together(qtbot):
    visits = [event("visit", day(2025, 5, 12), f"Visit number {n}", key=f"v{n}") for n in range(9)]
    view = LanesView()
    qtbot.addWidget(view)
    view.resize(600, 300)
    view.load(ordered(*visits, event("visit", day(2025, 9, 1))), SURGERY)
    view.show()
    QApplication.processEvents()
    (cluster,) = view.lanes["happened"].marks.clusters
    assert len(cluster.keys) == 6  # three rows of labels, the fourth says "+6 more"
    with qtbot.waitSignal(view.chosen) as told:
        click(view, centre(view, cluster.keys[0]))
    assert set(told.args[0]) == set(cluster.keys)
    view.grab()


def test_the_band_marks_what_is_chosen(view):
    ground = view.lanes["temperature/"].ground
    image = view.grab().toImage()
    x, y = band_pixel(view)
    assert QColor(image.pixel(x, y)) == theme.current().color("surface")
    view.choose(["fever", "nobody"])
    image = view.grab().toImage()
    assert QColor(image.pixel(x, y)) == theme.current().color("primary_soft")
    assert ground._bands == [(date(2025, 5, 19).toordinal() + 0.5,) * 2]


def band_pixel(view) -> tuple[int, int]:
    """A pixel beside the day of the fever, near the bottom of its lane."""
    lane = view.lanes["temperature/"]
    at = lane.box.geometry().bottomLeft() + QPointF(
        lane.ground.scale_x.px(date(2025, 5, 19).toordinal() + 0.5) + 3, -8
    )
    where = view.view.viewport().mapTo(view, at.toPoint())
    return where.x(), where.y()


def test_choosing_what_is_out_of_sight_brings_it_there(view):
    view.set_window(Window.TWO_WEEKS)
    assert view.shown()[0] > FIRST + 100
    view.choose(["surgery"])
    first, last = view.shown()
    assert first <= FIRST + 0.5 <= last
    assert last - first == 14
    view.set_window(Window.SINCE_SURGERY)
    view.load(ordered(*knee(), event("diagnosis", day(2025, 1, 9), key="early")), SURGERY)
    assert view.shown()[0] > FIRST - 10
    view.choose(["early"])
    assert view.shown()[0] < date(2025, 1, 9).toordinal()


def test_a_gap_breaks_the_line_and_an_unsure_value_is_not_joined(view):
    lane = view.lanes["pain_now/"]
    (curve,) = [item for item in lane._items if type(item).__name__ == "PlotCurveItem"]
    # 13 May, 1 July and 30 September are all more than 14 days apart; "about August" is left out.
    assert list(curve.opts["connect"]) == [0, 0, 0]
    assert list(curve.yData) == [8, 2, 6]
    assert len(lane._fades) == 1


def test_each_place_has_its_own_marker_and_name(view):
    lane = view.lanes["pain_now/"]
    assert [name.text() for name in lane._names] == ["knee", "back"]
    symbols = {item.opts["symbol"] for item in lane._items if "symbol" in getattr(item, "opts", {})}
    assert symbols == {"o", "s"}


def test_laboratory_values_have_a_lane_for_each_name():
    found = ordered(
        value("lab", AUGUST, 5, place="CRP mg/L"),
        value("lab", day(2025, 8, 2), 140, place="Hb g/L"),
        value("lab", day(2025, 8, 3), 6, place="CRP mg/L"),
    )
    titles = [lane.title for lane in lanes_of(found, SURGERY)]
    assert titles == ["Laboratory value, CRP mg/L", "Laboratory value, Hb g/L"]


def test_a_day_about_which_there_is_doubt_does_not_mix_up_the_line():
    # Sorted by date, 06:00 typed as a time stands before noon of the same day.
    found = ordered(
        value("pulse", day(2025, 8, 2), 60, key="noon"),
        value("pulse", day(2025, 8, 2), 70, key="early", time="06:00"),
    )
    (lane,) = lanes_of(found, SURGERY)
    assert lane.series[0].keys == ["early", "noon"]


def test_degrees_fahrenheit_are_drawn(view):
    view.load(ordered(*knee()), Units(fahrenheit=True))
    lane = view.lanes["temperature/"]
    assert lane.title.text() == "Temperature (°F)"
    assert lane._data.series[0].ys == [101.1, 99.3]
    assert lane._data.least == (96.8, 102.2)


def test_lanes_go_when_their_values_go(view):
    view.load(ordered(event("surgery", day(2025, 5, 12))), SURGERY)
    assert list(view.lanes) == ["happened"]
    view.load([], SURGERY)
    assert not view.lanes
    assert view.shown()[1] - view.shown()[0] == pytest.approx(14)
    view.load(ordered(*knee()), SURGERY)
    assert len(view.lanes) == 7
    view.grab()


def test_what_goes_on_reaches_today_if_the_timeline_is_kept(qtbot):
    view = LanesView()
    qtbot.addWidget(view)
    view.load(ordered(event("medicine", day(2020, 1, 1), "A", ongoing=True)), SURGERY)
    assert view.shown()[1] > today().toordinal()


def test_the_axis_names_dates_or_days(view):
    view.set_window(Window.TWO_WEEKS)
    words = [tick.text for tick in view.axis.ticks]
    # 14 days up to noon of 30 September and half a day: from 17 September, 0:00.
    assert words[0] == "17 Sep"
    view.count_days(on=True)
    # 17 September is 128 days after 12 May.
    assert view.axis.ticks[0].text in {"Day 128", "Day 133"}
    view.set_window(Window.ALL)
    view.count_days(on=False)
    view.resize(420, 600)
    QApplication.processEvents()
    assert view.axis.ticks[0].text.endswith(" 2025")
    view.load(ordered(*knee(), event("diagnosis", day(2009, 1, 9))), SURGERY)
    view.set_window(Window.ALL)
    assert view.axis.ticks[0].text == "2010"
    view.grab()


def test_the_wheel_is_left_to_the_page(view):
    before = view.shown()
    wheel = QWheelEvent(
        QPointF(200, 200),
        view.mapToGlobal(QPointF(200, 200)),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003
    )
    QApplication.sendEvent(view.view.viewport(), wheel)
    assert view.shown() == before
    assert not view.eventFilter(view.scroller.viewport(), QEvent(QEvent.Type.Wheel))


def test_a_tip_says_what_is_under_the_mouse(view):
    point = centre(view, "visit").toPoint()
    asked = QHelpEvent(QEvent.Type.ToolTip, point, view.view.viewport().mapToGlobal(point))
    QApplication.sendEvent(view.view.viewport(), asked)
    assert view._tip(view.keys_at(QPointF(point))) == (
        "2 June 2025 (day 21): Visit: stitches looked at"
    )


def test_the_theme_repaints_the_lanes(view):
    try:
        theme.current().apply("dark", 18)
        QApplication.processEvents()
        assert view.lanes["pain_now/"].title.brush().color() == theme.current().color("text")
        view.choose(["swelling", "stairs", "visit", "ibuprofen"])
        assert not view.grab().isNull()
    finally:
        theme.current().apply("light", 12)


def test_thousands_of_values_are_thinned(qtbot):
    values = [
        value(measure, day(2019 + n // 300 % 5, 1 + n // 25 % 12, 1 + n % 25), n % 11)
        for measure in ("pain_now", "temperature", "steps")
        for n in range(3000)
    ]
    view = LanesView()
    qtbot.addWidget(view)
    view.resize(500, 500)
    view.load(ordered(*values), Units())
    view.show()
    QApplication.processEvents()
    view.grab()
    lane = view.lanes["pain_now/"]
    (curve,) = lane._items  # a line without dots
    assert len(curve.xData) <= 4 * 500
    assert max(curve.yData) == 10
    assert min(curve.yData) == 0


def test_words_stay_inside_the_lane_and_spans_are_cut_to_it(view):
    view.set_window(Window.TWO_WEEKS)
    view.choose(["stairs"])
    for key in ("happened", "medicines"):
        lane = view.lanes[key]
        for box, keys in lane.marks.places:
            begins = lane.marks._words.get(keys[0])
            if begins is not None:
                assert 0 <= begins <= lane.marks.scale_x.width
            assert box.height() > 0
    view.grab()


@pytest.mark.parametrize(("points", "width"), [(12, 420), (24, 700), (24, 900)])
def test_no_end_of_a_bar_crosses_words(view, points, width):
    try:
        theme.current().apply("light", points)
        view.resize(width, 700)
        QApplication.processEvents()
        beside = set()
        for name in ("happened", "medicines"):
            marks = view.lanes[name].marks
            spans = [one for one in marks._marks.values() if one.is_span]
            for mark in spans:
                if mark.key not in marks._packing.rows:
                    continue
                left, right = marks._extent(mark)
                begins, (_, long) = marks._words[mark.key], marks._texts[mark.key]
                inside = max(left, 0) < begins and begins + long < right
                beside |= set() if inside else {mark.key}
                assert inside or begins > right or begins + long < left, mark.text
        assert beside  # the picture has bars that are shorter than their words
    finally:
        theme.current().apply("light", 12)


def test_a_narrow_lane_shows_no_words_for_what_begins_outside(view):
    view.choose(["stairs"])
    view.set_window(Window.TWO_WEEKS)
    view.choose([])
    first, _ = view.shown()
    spread = entry_of(event("symptom", ABOUT_AUGUST)).place
    assert spread.first < first < spread.x
    click(view, centre(view, "stairs"))
