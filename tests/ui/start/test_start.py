"""From the warning signs through four short pages to a case."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from opinion_desktop.domain.case import Case, Side, Surgery
from opinion_desktop.domain.concerns import Concern
from opinion_desktop.domain.partial_dates import PartialDate
from opinion_desktop.domain.problems import DiskFull, LibraryReadOnly
from opinion_desktop.domain.record_packs import Answer
from opinion_desktop.domain.records import RecordItem
from opinion_desktop.services import cases
from opinion_desktop.services.cases import CaseAnswers, StartedCase
from opinion_desktop.ui import theme
from opinion_desktop.ui.start.page import StartPage
from opinion_desktop.ui.start.warning_card import WarningCard, likely_place
from tests.support.a11y_audit import assert_accessible
from tests.support.desk import make_desk

# The list of completions grabs the keyboard, which the offscreen platform cannot.
pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support grabbing the keyboard$")

FULL = CaseAnswers(
    operation="Knee replacement",
    packs=("joint",),
    patient_name="Anna Roy",
    when=PartialDate.day(date(2025, 5, 12)),
    side=Side.RIGHT,
    hospital="Hôpital X",
    place="ca_qc",
    worry="It still swells in the evening.",
)


@pytest.fixture
def desk(tmp_path, qapp):
    theme.current().apply("light")
    with make_desk(tmp_path) as made:
        yield made


@pytest.fixture
def start(qtbot, desk):
    """Open the start pages as often as wanted, as the window does."""

    def opened():
        page = StartPage(desk)
        qtbot.addWidget(page)
        page.resize(1280, 720)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        return page

    return opened


def press(qtbot, page, name):
    button = page.findChild(QPushButton, name)
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def write(qtbot, page, name, text):
    field = page.findChild(QWidget, name)
    field.setFocus()
    qtbot.keyClicks(field, text)


def texts(page):
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def stored(desk, key, kind):
    return [e for e in desk.library.load(key).entities if isinstance(e, kind)]


def test_the_warning_signs_come_first_and_ask_nothing(qtbot, start):
    page = start()
    assert page.title() == "Start my case"
    assert "Get help first." in texts(page)
    assert page.primary_button.text() == "I have read this – continue"
    assert not [field for field in page.findChildren(QLineEdit) if field.isVisible()]
    press(qtbot, page, "start_next")
    assert "1 of 4" in texts(page)


@pytest.mark.parametrize(
    ("place", "numbers"),
    [
        ("ca_on", {"Call 911 now", "Call your surgeon or 811 today"}),
        ("uk", {"Call 999 now", "Call your surgeon or 111 today"}),
        ("eu", {"Call 112 now", "Call your surgeon today"}),
        ("other", {"Call your local emergency number now", "Call your surgeon today"}),
    ],
)
def test_the_card_names_the_numbers_of_the_place(qtbot, desk, place, numbers):
    card = WarningCard(place)
    qtbot.addWidget(card)
    card.show()
    assert numbers <= set(texts(card))


def test_the_country_of_the_system_decides_while_no_place_is_known():
    assert likely_place(QLocale.Country.Canada) == "ca_other"
    assert likely_place(QLocale.Country.UnitedStates) == "us"
    assert likely_place(QLocale.Country.France) == "eu"
    assert likely_place(QLocale.Country.Japan) == "other"


def test_a_person_goes_through_all_pages(qtbot, desk, start):
    page = start()
    press(qtbot, page, "start_next")
    write(qtbot, page, "start_operation", "Hip replacement")
    assert page.findChild(QPushButton, "start_pack_joint").isChecked()
    press(qtbot, page, "start_pack_cancer")
    write(qtbot, page, "start_name", "Anna Roy")
    press(qtbot, page, "start_next")
    assert "2 of 4" in texts(page)
    month = page.findChild(QComboBox, "start_when_month")
    month.setCurrentIndex(5)
    month.activated.emit(5)
    write(qtbot, page, "start_when_year", "2025")
    press(qtbot, page, "start_side_left")
    press(qtbot, page, "start_next")
    write(qtbot, page, "start_hospital", "Hospital X")
    write(qtbot, page, "start_surgeon", "Dr Roy")
    place = page.findChild(QComboBox, "start_place")
    place.setCurrentIndex(place.findData("ca_on"))
    place.activated.emit(place.currentIndex())
    press(qtbot, page, "start_implant_yes")
    press(qtbot, page, "start_tissue_no")
    press(qtbot, page, "start_next")
    write(qtbot, page, "start_worry", "It hurts at night.")
    with qtbot.waitSignal(page.finished) as told:
        press(qtbot, page, "start_next")
    (key,) = told.args
    (case,) = stored(desk, key, Case)
    assert case.title == "My hip replacement, May 2025"
    assert (case.packs, case.patient_name) == (("joint", "cancer"), "Anna Roy")
    assert (case.place, case.implant, case.tissue) == ("ca_on", Answer.YES, Answer.NO)
    assert case.cancer_or_infection is Answer.UNKNOWN
    (surgery,) = stored(desk, key, Surgery)
    assert (surgery.when, surgery.side) == (PartialDate.month(2025, 5), Side.LEFT)
    assert (surgery.hospital, surgery.surgeon) == ("Hospital X", "Dr Roy")
    assert [concern.what for concern in stored(desk, key, Concern)] == ["It hurts at night."]
    page.hide()
    assert cases.kept_start(desk.library) == StartedCase()


def test_every_page_can_be_skipped(qtbot, desk, start):
    page = start()
    press(qtbot, page, "start_next")
    for _ in range(3):
        press(qtbot, page, "start_skip")
    with qtbot.waitSignal(page.finished) as told:
        press(qtbot, page, "start_skip")
    assert len(stored(desk, told.args[0], RecordItem)) == 9


def test_back_goes_one_page_back_and_at_last_home(qtbot, start):
    page = start()
    press(qtbot, page, "start_next")
    press(qtbot, page, "start_next")
    press(qtbot, page, "start_back")
    assert "1 of 4" in texts(page)
    press(qtbot, page, "start_back")
    with qtbot.waitSignal(page.left):
        press(qtbot, page, "start_back")


def test_closing_half_way_keeps_what_was_typed(qtbot, desk, start):
    page = start()
    press(qtbot, page, "start_next")
    write(qtbot, page, "start_operation", "Spinal fusion")
    page.hide()
    again = start()
    assert {"1 of 4", "Your earlier answers are here."} <= set(texts(again))
    assert again.findChild(QLineEdit, "start_operation").text() == "Spinal fusion"
    assert again.findChild(QPushButton, "start_pack_spine").isChecked()
    press(qtbot, again, "start_next")
    assert "Your earlier answers are here." not in texts(again)


def test_all_answers_are_shown_again(desk, start):
    cases.keep_start(desk.library, StartedCase(answers=FULL, page=4))
    page = start()
    assert page.findChild(QPlainTextEdit, "start_worry").toPlainText() == FULL.worry
    assert page.findChild(QLineEdit, "start_name").text() == "Anna Roy"
    assert page.findChild(QLineEdit, "start_when_day").text() == "12"
    assert page.findChild(QPushButton, "start_side_right").isChecked()
    assert page.findChild(QComboBox, "start_place").currentData() == "ca_qc"
    assert cases.kept_start(desk.library).answers == FULL


def test_a_half_typed_date_is_asked_for_once_more(qtbot, desk, start):
    cases.keep_start(desk.library, StartedCase(page=2))
    page = start()
    write(qtbot, page, "start_when_year", "20")
    press(qtbot, page, "start_next")
    assert "2 of 4" in texts(page)
    assert page.findChild(QLineEdit, "start_when_year").hasFocus()
    said = "Type the year with four digits. Day and month may stay empty."
    (label,) = (one for one in page.findChildren(QLabel) if one.text() == said)
    assert label.isVisible()
    assert label.property("role") == "danger"
    press(qtbot, page, "start_skip")
    assert "3 of 4" in texts(page)
    assert cases.kept_start(desk.library).answers.when is None


def test_packs_that_a_person_chose_are_not_changed_by_the_name(qtbot, start):
    page = start()
    press(qtbot, page, "start_next")
    press(qtbot, page, "start_pack_other")
    write(qtbot, page, "start_operation", "Knee replacement")
    assert page.findChild(QPushButton, "start_pack_other").isChecked()
    assert not page.findChild(QPushButton, "start_pack_joint").isChecked()


def test_a_name_that_suggests_nothing_says_which_list_is_used(qtbot, desk, start):
    page = start()
    press(qtbot, page, "start_next")
    told = "No kind is chosen. The general list of records is used."
    assert told not in texts(page)
    write(qtbot, page, "start_operation", "Hand surgery")
    assert told in texts(page)
    press(qtbot, page, "start_pack_plastic")
    assert told not in texts(page)
    press(qtbot, page, "start_pack_plastic")
    assert told in texts(page)
    assert told in texts(start())


def test_a_common_operation_can_be_chosen_from_the_list(qtbot, desk, start):
    page = start()
    press(qtbot, page, "start_next")
    field = page.findChild(QLineEdit, "start_operation")
    write(qtbot, page, "start_operation", "bypass")
    found = field.completer()
    assert [found.setCurrentRow(n) and found.currentCompletion() for n in range(2)] == [
        "Gastric bypass",
        "Heart bypass surgery",
    ]
    found.setCurrentRow(1)
    field.setText(found.currentCompletion())
    found.activated[str].emit(found.currentCompletion())
    found.popup().hide()
    assert cases.kept_start(desk.library).answers.operation == "Heart bypass surgery"
    assert cases.kept_start(desk.library).answers.packs == ("cardiac",)


def test_what_cannot_be_stored_is_told_and_stays_on_the_page(qtbot, desk, start, monkeypatch):
    told = []
    desk.notices.problem.connect(told.append)
    desk.notices.listen()
    cases.keep_start(desk.library, StartedCase(answers=FULL, page=4))
    page = start()
    finished = []
    page.finished.connect(finished.append)
    desk.library.read_only = True
    press(qtbot, page, "start_next")
    assert [type(problem) for problem in told] == [LibraryReadOnly]
    assert not finished
    assert page.findChild(QPlainTextEdit, "start_worry").toPlainText() == FULL.worry

    def full(*_):
        raise DiskFull

    monkeypatch.setattr(desk.library, "set_state", full)
    press(qtbot, page, "start_back")
    assert isinstance(told[-1], DiskFull)
    assert "3 of 4" in texts(page)


@pytest.mark.parametrize("number", range(5))
@pytest.mark.parametrize("size", theme.TEXT_SIZES)
def test_the_buttons_stay_in_sight(qtbot, desk, start, number, size):
    theme.current().apply("light", size)
    cases.keep_start(desk.library, StartedCase(answers=FULL, page=number))
    page = start()
    bar = page.scroller.verticalScrollBar()
    for place in (0, bar.maximum()):
        bar.setValue(place)
        for name in ("start_next", "start_back"):
            button = page.findChild(QPushButton, name)
            seen = button.visibleRegion().boundingRect()
            assert seen == button.rect(), (name, place)
            assert page.rect().contains(button.mapTo(page, button.rect().bottomRight()))


def test_tab_goes_from_the_last_answer_to_the_buttons(qtbot, desk, start):
    cases.keep_start(desk.library, StartedCase(page=3))
    page = start()
    page.findChild(QPushButton, "start_cancer_unknown").setFocus()
    names = []
    for _ in range(3):
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        names.append(page.focusWidget().objectName())
    assert names == ["start_next", "start_skip", "start_back"]


@pytest.mark.parametrize("number", range(5))
@pytest.mark.parametrize("size", theme.TEXT_SIZES)
def test_everybody_can_use_it(desk, start, number, size):
    answers = FULL if size in {12, 24} else CaseAnswers()
    cases.keep_start(desk.library, StartedCase(answers=answers, page=number))
    assert_accessible(start(), sizes=(size,))
