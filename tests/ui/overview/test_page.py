"""The Overview: worries, facts, the story; what a person does there, and what is seen."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPushButton

from opinion_desktop.domain.anchors import Anchor
from opinion_desktop.domain.case import CaseKind, Side, Surgery, new_key
from opinion_desktop.domain.concerns import Concern, HealthFact
from opinion_desktop.domain.navigation import Target
from opinion_desktop.domain.overview import in_rank
from opinion_desktop.domain.partial_dates import PartialDate
from opinion_desktop.domain.record_kinds import RecordStatus
from opinion_desktop.domain.timeline import Measurement, RecoveryEvent
from opinion_desktop.ui import theme
from opinion_desktop.ui.overview.concern_form import ConcernForm
from opinion_desktop.ui.overview.help_dialogs import EvidenceDialog, SignsDialog
from opinion_desktop.ui.panes_walk import next_pane
from tests.support.a11y_audit import assert_accessible
from tests.support.entities import make_case, make_record, make_surgery
from tests.ui.overview.conftest import sample_entities

LEFT = Qt.MouseButton.LeftButton


def words(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]


def child(page, name, kind=QPushButton):
    found = page.findChild(kind, name)
    assert found, name
    return found


def press(qtbot, button):
    assert button.isEnabled()
    qtbot.mouseClick(button, LEFT)


def make_concern(case, what, rank=0, **facts):
    return Concern(key=new_key(), case_key=case.key, what=what, rank=rank, **facts)


def type_into(qtbot, field, text):
    field.setFocus()
    qtbot.keyClicks(field, text)
    field.flush()


class TestHead:
    def test_it_tells_the_surgery_and_the_person(self, open_page):
        case = make_case(birth_date=date(1948, 3, 2))
        page, _ = open_page(case, make_surgery(case, hospital="Lakeside"))
        assert page.title() == "Overview"
        assert page.surgery.text().startswith("Knee · 12 May 2025 · day ")
        assert page.surgery.text().endswith("Lakeside")
        assert page.person.text() == "Anna Roy, born 2 March 1948"

    def test_an_empty_case_asks(self, open_page):
        page, _ = open_page(make_case(patient_name=""))
        assert page.surgery.text() == "Which operation was it, and when?"
        assert "not here yet" in page.person.text()

    def test_what_is_typed_in_the_panel_stands_in_the_head(self, open_page, qtbot):
        page, workspace = open_page()
        press(qtbot, page.edit)
        form = page.panel.form
        assert form.case_title.hasFocus()
        type_into(qtbot, form.operation, "Hip")
        type_into(qtbot, form.surgeon, "Dr. T")
        press(qtbot, child(page, "case_side_left"))
        type_into(qtbot, form.patient, " B")
        (surgery,) = workspace.all(Surgery)
        assert (surgery.operation, surgery.side, surgery.surgeon) == ("Hip", Side.LEFT, "Dr. T")
        assert page.surgery.text() == "Hip, left · Dr. T"
        assert workspace.case.patient_name == "Anna Roy B"
        press(qtbot, child(page, "case_side_left"))
        assert workspace.all(Surgery)[0].side is Side.NONE

    def test_dates_are_kept_when_they_are_whole(self, open_page, qtbot):
        page, workspace = open_page()
        page.edit_case()
        born, when = page.panel.form.born, page.panel.form.when
        qtbot.keyClicks(born.boxes.first.day, "2")
        qtbot.keyClicks(born.boxes.first.year, "1948")
        assert workspace.case.birth_date is None
        born.boxes.first.month.setCurrentIndex(3)
        born.boxes.first.month.activated.emit(3)
        assert workspace.case.birth_date == date(1948, 3, 2)
        qtbot.keyClicks(when.first.year, "202")
        assert workspace.all(Surgery) == ()
        qtbot.keyClicks(when.first.year, "5")
        assert workspace.all(Surgery)[0].when == PartialDate.year(2025)
        assert "Type day" not in " ".join(words(page.panel))
        for box in (born.boxes.first.day, born.boxes.first.year):
            box.clear()
            box.textEdited.emit("")
        assert workspace.case.birth_date == date(1948, 3, 2)
        born.boxes.first.month.setCurrentIndex(0)
        born.boxes.first.month.activated.emit(0)
        assert workspace.case.birth_date is None

    def test_a_year_alone_asks_for_the_day(self, open_page, qtbot):
        page, _ = open_page()
        page.edit_case()
        qtbot.keyClicks(page.panel.form.born.boxes.first.year, "1948")
        assert "Type day, month and year." in words(page.panel)
        assert not page.panel.form.born.boxes.about.isVisible()

    def test_a_chosen_operation_is_kept_at_once(self, open_page, qtbot):
        page, workspace = open_page()
        page.edit_case()
        field = page.panel.form.operation
        field.setFocus()
        field.setText("Total hip replacement")  # what the completer does
        field.completer().activated.emit("Total hip replacement")
        qtbot.waitUntil(lambda: bool(workspace.all(Surgery)))
        assert workspace.all(Surgery)[0].operation == "Total hip replacement"

    def test_undo_brings_the_field_back(self, open_page, qtbot):
        page, workspace = open_page()
        page.edit_case()
        type_into(qtbot, page.panel.form.hospital, "Lakeside")
        page.panel.form.case_title.setFocus()
        workspace.undo()
        assert page.panel.form.hospital.text() == ""

    def test_f2_opens_the_panel_and_esc_closes_it(self, open_page, qtbot):
        page, workspace = open_page()
        qtbot.keyClick(page, Qt.Key.Key_F2)
        assert page.panel.isVisible()
        page.panel.form.case_title.setFocus()
        qtbot.keyClicks(page.panel.form.case_title, " now")
        qtbot.keyClick(page.panel, Qt.Key.Key_Escape)
        assert page.panel.isHidden()
        assert workspace.case.title == "My knee now"
        qtbot.keyClick(page.panel, Qt.Key.Key_A)
        qtbot.keyClick(page, Qt.Key.Key_A)
        assert page.panel.isHidden()


class TestWorries:
    def test_the_first_words_store_a_new_worry(self, open_page, qtbot):
        page, workspace = open_page()
        press(qtbot, page.concerns.add)
        form = page.panel.form
        assert form.what.hasFocus()
        assert workspace.all(Concern) == ()
        type_into(qtbot, form.what, "It aches")
        (concern,) = workspace.all(Concern)
        assert (concern.what, concern.rank) == ("It aches", 0)
        assert "It aches" in words(page.concerns)
        assert not page.concerns.empty.isVisible()

    def test_every_field_of_the_card_is_stored(self, open_page, qtbot):
        case = make_case()
        page, workspace = open_page(case, make_concern(case, "It aches"))
        page.open_concern(workspace.all(Concern)[0].key)
        form = page.panel.form
        for field in (
            form.where, form.pattern, form.worse, form.better, form.told, form.worry, form.hope,
            form.not_acceptable,
        ):  # fmt: skip
            type_into(qtbot, field, field.objectName())
        for name in (
            "concern_since_kind_later", "concern_side_right", "concern_quality_weak",
            "concern_quality_dull", "concern_now_3", "concern_worst_10",
        ):  # fmt: skip
            press(qtbot, child(page, name))
        qtbot.keyClicks(form.since.first.year, "2025")
        (concern,) = workspace.all(Concern)
        assert concern == replace(
            concern, what="It aches", where="concern_where", pattern="concern_pattern",
            worse="concern_worse", better="concern_better", told="concern_told",
            worry="concern_worry", hope="concern_hope", not_acceptable="concern_not_acceptable",
            since_kind="later", since=PartialDate.year(2025), side=Side.RIGHT,
            quality=("dull", "weak"), strength_now=3, strength_worst=10,
        )  # fmt: skip
        assert page.panel.concern_key() == concern.key

    def test_one_side_lets_go_of_the_other(self, open_page, qtbot):
        case = make_case()
        page, workspace = open_page(case, make_concern(case, "x", side=Side.LEFT))
        page.open_concern(workspace.all(Concern)[0].key)
        press(qtbot, child(page, "concern_side_right"))
        assert workspace.all(Concern)[0].side is Side.RIGHT
        assert not child(page, "concern_side_left").isChecked()

    def test_unknown_qualities_are_kept(self, open_page, qtbot):
        case = make_case()
        page, workspace = open_page(case, make_concern(case, "x", quality=("dull", "itchy")))
        page.open_concern(workspace.all(Concern)[0].key)
        press(qtbot, child(page, "concern_quality_dull"))
        assert workspace.all(Concern)[0].quality == ("itchy",)

    def test_a_date_that_is_half_typed_is_not_stored(self, open_page, qtbot):
        case = make_case()
        since = PartialDate.year(2025)
        page, workspace = open_page(case, make_concern(case, "x", since=since))
        page.open_concern(workspace.all(Concern)[0].key)
        year = page.panel.form.since.first.year
        qtbot.keyClick(year, Qt.Key.Key_End)
        qtbot.keyClick(year, Qt.Key.Key_Backspace)
        assert workspace.all(Concern)[0].since == since
        assert year.text() == "202"

    def test_worries_move_and_keep_the_focus(self, open_page, qtbot):
        case = make_case()
        page, workspace = open_page(case, *(make_concern(case, w, n) for n, w in enumerate("abc")))
        key = in_rank(workspace.all(Concern))[2].key
        row = page.concerns.list.row
        press(qtbot, row(key).up)
        assert [one.what for one in in_rank(workspace.all(Concern))] == ["a", "c", "b"]
        assert row(key).up.hasFocus()
        press(qtbot, row(key).up)
        assert not row(key).up.isEnabled()
        assert row(key).down.hasFocus()
        press(qtbot, row(key).down)
        assert [one.what for one in in_rank(workspace.all(Concern))] == ["a", "c", "b"]
        page.concerns.move_concern("unknown", 1)
        workspace.undo()
        assert [one.what for one in in_rank(workspace.all(Concern))] == ["c", "a", "b"]

    def test_a_removed_worry_comes_back_by_undo(self, open_page, desk, qtbot):
        case = make_case()
        page, workspace = open_page(case, make_concern(case, "a"))
        key = workspace.all(Concern)[0].key
        desk.notices.listen()
        with qtbot.waitSignal(desk.notices.news):
            press(qtbot, child(page, f"concern_remove_{key}"))
        assert workspace.all(Concern) == ()
        assert page.concerns.empty.isVisible()
        page.concerns.remove(key)
        workspace.undo()
        assert page.concerns.list.row(key)

    def test_keys_add_open_and_remove(self, open_page, qtbot):
        case = make_case()
        page, workspace = open_page(case, make_concern(case, ""))
        (row,) = page.concerns.list.rows()
        assert "Not in words yet" in words(row)
        row.setFocus()
        qtbot.keyClick(row, Qt.Key.Key_F2)
        assert page.panel.concern_key() == row.key
        page.panel.close_panel()
        assert row.hasFocus()
        qtbot.keyClick(row, Qt.Key.Key_Return)
        assert page.panel.isVisible()
        page.panel.close_panel()
        qtbot.keyClick(row, Qt.Key.Key_Insert)
        assert page.panel.concern_key() not in {"", row.key}
        page.panel.close_panel()
        qtbot.keyClick(row, Qt.Key.Key_A)
        row.setFocus()
        qtbot.keyClick(row, Qt.Key.Key_Delete)
        assert workspace.all(Concern) == ()

    def test_places_lead_to_the_viewer(self, open_page, desk, qtbot):
        case = make_case()
        places = (Anchor(file_key="f", label="p. 2"), Anchor(file_key="g"))
        page, workspace = open_page(case, make_concern(case, "x", evidence=places))
        page.open_concern(workspace.all(Concern)[0].key)
        assert "Place 2" in child(page, "concern_evidence_1").text()
        with qtbot.waitSignal(desk.navigation.open_requested) as asked:
            press(qtbot, child(page, "concern_evidence_0"))
        assert asked.args[0].anchor == places[0]

    def test_the_panel_goes_from_a_worry_to_the_case_and_keeps_both(self, open_page, qtbot):
        page, workspace = open_page()
        page.open_concern("")
        page.panel.form.what.setFocus()
        qtbot.keyClicks(page.panel.form.what, "Half typ")
        page.edit_case()
        assert workspace.all(Concern)[0].what == "Half typ"
        assert not isinstance(page.panel.form, ConcernForm)
        assert page.panel.concern_key() == ""

    def test_navigation_and_restoring_open_a_worry(self, open_page):
        case = make_case()
        page, workspace = open_page(case, make_concern(case, "x"))
        key = workspace.all(Concern)[0].key
        assert not page.show_target(Target(tab="overview", entity_key="other"))
        assert page.show_target(Target(tab="overview", entity_key=key))
        state = page.state()
        page.panel.close_panel()
        page.restore({"concern": "gone"})
        assert page.panel.isHidden()
        page.restore(state)
        assert page.panel.concern_key() == key


class TestFacts:
    @pytest.mark.parametrize("kind", ["allergy", "condition", "operation"])
    def test_a_line_is_added_edited_and_removed_in_place(self, open_page, qtbot, kind):
        page, workspace = open_page()
        box = next(box for box in page.facts if box.add.objectName() == f"fact_{kind}_add")
        assert box.empty.isVisible()
        press(qtbot, box.add)
        type_into(qtbot, box.editor.text, "Sulfa")
        type_into(qtbot, box.editor.detail, "Rash")
        press(qtbot, box.editor.done)
        (fact,) = workspace.all(HealthFact)
        assert (fact.kind, fact.text, fact.detail) == (kind, "Sulfa", "Rash")
        qtbot.waitUntil(lambda: "Sulfa (Rash)" in words(box))
        assert box.editor.key() == ""
        press(qtbot, child(page, f"fact_edit_{fact.key}"))
        type_into(qtbot, box.editor.text, " drugs")
        qtbot.keyClick(box.editor.text, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: "Sulfa drugs (Rash)" in words(box))
        press(qtbot, child(page, f"fact_edit_{fact.key}"))
        assert box.editor.key() == fact.key
        press(qtbot, child(page, f"fact_remove_{fact.key}"))
        assert workspace.all(HealthFact) == ()
        assert box.editor.isHidden()
        box.remove(fact.key)

    def test_esc_keeps_what_was_typed(self, open_page, qtbot):
        page, workspace = open_page()
        box = page.facts[0]
        box.edit("")
        qtbot.keyClicks(box.editor.text, "Latex")
        qtbot.keyClick(box.editor, Qt.Key.Key_A)
        qtbot.keyClick(box.editor, Qt.Key.Key_Escape)
        assert workspace.all(HealthFact)[0].text == "Latex"
        assert box.add.hasFocus()


class TestStandingAndStory:
    def test_counts_are_told_and_lead_on(self, open_page, desk, qtbot):
        case = make_case()
        past = date(2025, 1, 1)
        hidden = RecoveryEvent(
            key=new_key(), case_key=case.key, kind="note", start=PartialDate.day(past),
            show_to_doctor=False,
        )  # fmt: skip
        page, workspace = open_page(
            case,
            make_record(case, status=RecordStatus.HAVE),
            make_record(case, status=RecordStatus.ASKED, due=past),
            hidden,
        )
        told = words(page.standing)
        for line in (
            "1 of 2 settled, 1 overdue", "1 entry", "first: not yet · second: not yet",
            "none yet", "1 entry is not shown to the doctor",
        ):  # fmt: skip
            assert line in told
        workspace.put("x", replace(hidden, key=new_key()))
        assert "2 entries are not shown to the doctor" in words(page.standing)
        for name, tab in (
            ("overview_to_records", "records"), ("overview_to_questions", "next_steps"),
            ("overview_to_hidden", "timeline"), ("overview_open_timeline", "timeline"),
        ):  # fmt: skip
            with qtbot.waitSignal(desk.navigation.open_requested) as asked:
                press(qtbot, child(page, name))
            assert asked.args[0] == Target(tab=tab)

    def test_an_empty_case_says_so(self, open_page, desk, qtbot):
        page, _ = open_page()
        assert "no entries yet" in words(page.standing)
        assert page.story.empty.isVisible()
        assert page.story.chart.isHidden()
        with qtbot.waitSignal(desk.navigation.open_requested) as asked:
            press(qtbot, child(page, "overview_medicines"))
        assert asked.args[0] == Target(tab="timeline")

    def test_the_story_has_five_lines_and_medicines_lead_to_theirs(self, open_page, desk, qtbot):
        page, workspace = open_page(*sample_entities())
        told = words(page.story)
        assert "Right total hip replacement" in told
        assert told.count("18 March 2025") == 1
        assert "Acetaminophen 1,000 mg, up to 3 times a day" in words(page.medicines)
        with qtbot.waitSignal(desk.navigation.open_requested) as asked:
            press(qtbot, child(page, "overview_medicines"))
        event = workspace.get(RecoveryEvent, asked.args[0].entity_key)
        assert event.title == "Acetaminophen"

    def test_the_chart_is_drawn_and_described(self, open_page, look):
        page, _ = open_page(*sample_entities())
        chart = page.story.chart
        assert chart.isVisible()
        assert chart.accessibleDescription() == page.story.sentence.text()
        image = chart.grab().toImage()
        pixels = {
            image.pixelColor(x, y).name()
            for x in range(image.width())
            for y in range(image.height())
        }
        assert look.color("primary").name() in pixels

    def test_one_score_alone_is_drawn_in_the_middle(self, open_page, look):
        case = make_case()
        page, workspace = open_page(case)
        assert page.story.chart.grab().toImage().isNull() is False
        workspace.put(
            "x",
            Measurement(
                key=new_key(), case_key=case.key, measure="pain_now", value=Decimal(5),
                when=PartialDate.day(date(2025, 5, 1)),
            ),
        )  # fmt: skip
        page.grab()
        chart = page.story.chart
        image = chart.grab().toImage()
        wide = image.width()
        dots = [
            x
            for x in range(wide)
            for y in range(image.height())
            if image.pixelColor(x, y).name() == look.color("primary").name()
        ]
        # The scale is a little wider at the left than at the right.
        assert abs(sum(dots) / len(dots) - wide / 2) < wide * 0.05


class TestHelpAndPrint:
    def test_signs_have_the_numbers_of_the_place(self, open_page, qtbot):
        page, _ = open_page(make_case(place="uk"))
        press(qtbot, page.signs)
        dialog = page.findChild(SignsDialog)
        assert dialog.isVisible()
        assert "Call 999 now" in words(dialog)
        press(qtbot, child(dialog, "signs_dialog_close"))
        assert dialog.isHidden()

    def test_studies_are_shown_with_their_sources(self, open_page, qtbot):
        page, _ = open_page()
        press(qtbot, page.why)
        dialog = page.findChild(EvidenceDialog)
        told = " ".join(words(dialog))
        assert "It does not prove that one doctor is right." in told
        assert "Source: Meyer 2015" in told
        assert_accessible(dialog, sizes=(12,), themes=("light",))
        dialog.accept()

    def test_the_primary_button_asks_the_window_to_print(self, open_page, qtbot):
        page, _ = open_page()
        press(qtbot, page.primary_button)  # without a window around it nothing happens
        action = QAction(page)
        action.setObjectName("print")
        with qtbot.waitSignal(action.triggered):
            press(qtbot, page.primary_button)

    def test_what_is_half_typed_is_printed_too(self, open_page, qtbot):
        page, _ = open_page()
        assert page.printed()[0] == "Overview for the doctor"
        page.open_concern("")
        page.panel.form.what.setFocus()
        qtbot.keyClicks(page.panel.form.what, "It clicks")
        assert "It clicks" in page.printed()[1]


def test_a_received_case_is_read_only(open_page):
    case = make_case(kind=CaseKind.RECEIVED)
    page, workspace = open_page(case, make_concern(case, "x"))
    key = workspace.all(Concern)[0].key
    assert not page.concerns.add.isEnabled()
    assert not child(page, f"concern_remove_{key}").isEnabled()
    assert not any(box.add.isEnabled() for box in page.facts)
    page.open_concern("")
    assert page.panel.isHidden()
    page.open_concern(key)
    assert not page.panel.form.what.isEnabled()
    page.edit_case()
    assert not page.panel.form.case_title.isEnabled()


def test_tab_goes_down_the_page_after_lines_were_added(open_page, qtbot):
    page, _ = open_page(*sample_entities())
    page.facts[0].edit("")
    page.concerns.move_concern(page.concerns.list.rows()[0].key, 1)
    page.facts[0].editor.close_editor()
    assert_accessible(page, sizes=(12,), themes=("light",))


def test_a_narrow_page_shows_the_panel_alone(open_page, qtbot):
    page, _ = open_page()
    page.resize(900, 700)
    page.edit_case()
    assert page.scroller.isHidden()
    qtbot.waitUntil(lambda: page.panel.width() == page.width())
    page.panel.close_panel()
    assert page.scroller.isVisible()


@pytest.mark.parametrize("points", theme.TEXT_SIZES)
@pytest.mark.parametrize("filled", [True, False], ids=["filled", "empty"])
def test_it_is_accessible_in_all_sizes_and_themes(open_page, filled, points):
    page, _ = open_page(*(sample_entities() if filled else ()))
    assert_accessible(page, sizes=(points,))


@pytest.mark.parametrize("panel", ["concern", "case"])
def test_the_panel_is_accessible_in_all_sizes(open_page, panel):
    page, workspace = open_page(*sample_entities())
    if panel == "case":
        page.edit_case()
    else:
        page.open_concern(workspace.all(Concern)[0].key)
    assert_accessible(page, sizes=(12, 24), themes=("light",))


def test_what_was_typed_a_moment_ago_survives_a_change(open_page, qtbot):
    page, workspace = open_page(*sample_entities())
    page.edit_case()
    form = page.panel.form
    form.surgeon.setFocus()
    form.surgeon.selectAll()
    qtbot.keyClicks(form.surgeon, "Dr. Cole")
    form.hospital.setFocus()
    # Text that was dropped or dictated arrives without the focus, and nobody has heard of it.
    form.surgeon.insert(" MD")
    form.when.first.year.selectAll()
    qtbot.keyClicks(form.when.first.year, "20")
    page.concerns.add.setFocus()
    worry = workspace.all(Concern)[0]
    workspace.put("x", replace(worry, where="hip"))
    assert form.surgeon.text() == "Dr. Cole MD"
    assert workspace.all(Surgery)[0].surgeon == "Dr. Cole MD"
    assert form.when.first.year.text() == "20"


def test_a_worry_keeps_half_a_date_until_another_is_opened(open_page, qtbot):
    page, workspace = open_page(*sample_entities())
    first, second = workspace.all(Concern)[:2]
    workspace.put("x", replace(first, since=PartialDate.year(2025)))
    page.open_concern(first.key)
    form = page.panel.form
    form.since.first.year.selectAll()
    qtbot.keyClicks(form.since.first.year, "20")
    form.told.insertPlainText("Rest")
    workspace.put("x", replace(second, where="hip"))
    assert form.since.first.year.text() == "20"
    assert workspace.get(Concern, first.key).told.startswith("Rest")
    workspace.put("x", replace(second, since=None))
    page.open_concern(second.key)
    assert form.since.first.year.text() == ""


def test_a_line_of_facts_keeps_what_is_typed(open_page, qtbot):
    page, workspace = open_page()
    box = page.facts[0]
    box.edit("")
    qtbot.keyClicks(box.editor.text, "Latex")
    qtbot.keyClick(box.editor.text, Qt.Key.Key_Tab)
    box.editor.text.insert(" gloves")
    workspace.put("x", replace(workspace.case, title="Knee"))
    assert box.editor.text.text() == "Latex gloves"
    assert workspace.all(HealthFact)[0].text == "Latex gloves"


def test_f6_goes_between_page_and_panel(open_page):
    page, _ = open_page(*sample_entities())
    page.edit_case()
    assert page.panel.isAncestorOf(page.focusWidget())
    next_pane(page, 1)
    assert page.scroller.isAncestorOf(page.focusWidget())
    next_pane(page, -1)
    assert page.panel.isAncestorOf(page.focusWidget())
    assert not page.property("pane")
