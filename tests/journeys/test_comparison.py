"""Comparison in the whole window: counts that match, results by key and menu, the place itself."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from opinion_desktop.domain.comparison import ComparisonRow
from opinion_desktop.domain.opinions import Opinion, OpinionKind, Statement
from opinion_desktop.domain.topics import RowResult
from opinion_desktop.ui import theme
from opinion_desktop.ui.comparison.page import ComparisonPage
from opinion_desktop.ui.comparison.why_panel import WhyPanel
from opinion_desktop.ui.panes.page_pane import PagePane
from opinion_desktop.ui.viewer.page import ViewerPage
from tests.journeys.acts import pick_open
from tests.journeys.person import Person


def comparison(person: Person) -> ComparisonPage:
    person.open_tab("Comparison")
    assert person.window.case_view is not None
    page = person.window.case_view.page
    assert isinstance(page, ComparisonPage)
    person.wait(lambda: not page._comparing.is_reading)
    return page


def chips(page: ComparisonPage) -> dict[str, QPushButton]:
    buttons = page.findChildren(QPushButton)
    start = "comparison_filter_"
    return {
        one.objectName().removeprefix(start): one
        for one in buttons
        if one.objectName().startswith(start) and one.isVisible()
    }


def assert_counts_match(person: Person, page: ComparisonPage) -> dict[str, int]:
    """Click every filter: as many rows must be listed as it says."""
    said = {}
    for key in list(chips(page)):
        button = chips(page)[key]
        (number,) = re.findall(r"\d+", button.text())
        person.click(button)
        assert len(page.rows.topics()) == int(number), button.text()
        said[key] = int(number)
    person.click(chips(page)["all"])
    # Every row is counted under All and under one filter besides it.
    assert sum(said.values()) == 2 * said["all"]
    return said


def judged(person: Person) -> dict[str, RowResult]:
    return {row.topic: row.result for row in person.workspace.all(ComparisonRow)}


def press(page: ComparisonPage, key: Qt.Key) -> None:
    """Press a key on the row that is current, which has the focus in an active window."""
    card = page.rows.card(page.rows.current())
    assert card is not None
    QTest.keyClick(card, key)


def test_the_counts_match_the_rows_after_each_act_and_each_undo(in_sample: Person) -> None:
    page = comparison(in_sample)
    seen = [assert_counts_match(in_sample, page)]
    before = judged(in_sample)
    suggested = [row for row in page._rows.values() if row.proposed is not RowResult.OPEN]
    confirmed, changed, taken_back = (row.topic for row in suggested[:3])
    page.rows.go_to(confirmed)
    press(page, Qt.Key.Key_C)
    assert judged(in_sample)[confirmed] is suggested[0].proposed
    seen.append(assert_counts_match(in_sample, page))
    page.rows.go_to(changed)
    in_sample.click(f"change_{changed}")
    pick_open(in_sample, f"results_{changed}", f"result_{RowResult.PARTLY}")
    assert judged(in_sample)[changed] is RowResult.PARTLY
    seen.append(assert_counts_match(in_sample, page))
    page.rows.go_to(taken_back)
    press(page, Qt.Key.Key_D)
    assert judged(in_sample)[taken_back] is RowResult.DIFFER
    seen.append(assert_counts_match(in_sample, page))
    page.rows.go_to(taken_back)
    press(page, Qt.Key.Key_Backspace)
    assert judged(in_sample).get(taken_back, RowResult.OPEN) is RowResult.OPEN
    assert assert_counts_match(in_sample, page)["to_check"] == seen[2]["to_check"]
    assert [one["to_check"] for one in seen] == [seen[0]["to_check"] - n for n in range(4)]
    after = judged(in_sample)
    steps = 0
    while in_sample.workspace.undo_text:
        in_sample.undo()
        steps += 1
        assert_counts_match(in_sample, page)
    assert steps == 4
    assert judged(in_sample) == before
    assert assert_counts_match(in_sample, page) == seen[0]
    for _ in range(steps):
        in_sample.redo()
    assert judged(in_sample) == after
    assert_counts_match(in_sample, page)


def test_n_goes_only_to_rows_that_ask_for_something(in_sample: Person) -> None:
    page = comparison(in_sample)
    wanted = {
        topic
        for topic, row in page._rows.items()
        if row.result in {RowResult.OPEN, RowResult.DIFFER}
    }
    page.rows.go_to(page.rows.topics()[0])
    visited = []
    for _ in wanted:
        press(page, Qt.Key.Key_N)
        visited.append(page.rows.current())
    assert set(visited) == wanted  # each once, then round the end
    press(page, Qt.Key.Key_N)
    assert page.rows.current() == visited[0]


def test_why_shows_both_sentences_and_the_ground_and_can_be_confirmed(in_sample: Person) -> None:
    page = comparison(in_sample)
    row = next(
        one
        for one in page._rows.values()
        if one.proposed is not RowResult.OPEN and one.suggestion and one.suggestion.pairs
        and all((pair.first and pair.second and pair.grounds) for pair in one.suggestion.pairs)
    )  # fmt: skip
    card = page.rows.card(row.topic)
    assert card is not None
    page.rows.go_to(row.topic)
    assert "Suggested – check it" in in_sample.texts(card)
    quotes = {side: {one.quote for one in getattr(row, side)} for side in ("first", "second")}
    in_sample.click(card.findChild(QPushButton, f"why_{row.topic}"))
    panel = card.findChild(WhyPanel)
    assert panel is not None
    in_sample.wait(panel.isVisible)
    words = in_sample.texts(panel)
    assert row.suggestion is not None
    for pair in row.suggestion.pairs:
        for side, sentences in (("first", pair.first), ("second", pair.second)):
            for sentence in sentences:
                assert sentence in words
                assert any(sentence in quote for quote in quotes[side])  # the doctor's own words
    muted = [one for one in panel.findChildren(QLabel) if one.property("role") == "muted"]
    assert [one for one in muted if one.text()]
    in_sample.click(f"why_confirm_{row.topic}")
    assert judged(in_sample)[row.topic] is row.proposed
    in_sample.undo()
    assert row.topic not in judged(in_sample)


def colours(image: QImage, wanted: int) -> int:
    """Count the pixels of one colour."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    columns, rows = range(plain.width()), range(plain.height())
    return sum(plain.pixel(x, y) == wanted for y in rows for x in columns)


def test_each_side_of_a_row_opens_its_own_letter_at_the_marked_words(in_sample: Person) -> None:
    opinions = {one.kind: one for one in in_sample.workspace.all(Opinion)}
    for side, kind in (("first", OpinionKind.FIRST), ("second", OpinionKind.SECOND)):
        statement = next(
            one for one in in_sample.workspace.all(Statement)
            if one.opinion_key == opinions[kind].key and one.topic == "cause"
        )  # fmt: skip
        anchor = statement.anchors[0]
        comparison(in_sample).rows.go_to("cause")
        in_sample.click(f"{side}_cause_place_0")  # the one click
        assert in_sample.window.case_view is not None
        page = in_sample.window.case_view.page
        assert isinstance(page, ViewerPage)
        assert page.active_host().opened == f"file:{anchor.file_key}"
        pane = page.active_host().pane()
        assert isinstance(pane, PagePane)
        in_sample.wait(lambda pane=pane: pane.view.page_count and pane.view.missing() is None)
        assert pane.place() == anchor.page
        mark = theme.current().color("second").rgb()
        assert colours(pane.view.viewport().grab().toImage(), mark) > 50
