"""The Viewer: what is listed opens, two things stand side by side and scroll together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from opinion_desktop.domain.anchors import Anchor
from opinion_desktop.domain.case import new_key
from opinion_desktop.domain.files import FileKind, ImagingStudy, StoredFile
from opinion_desktop.domain.navigation import Target
from opinion_desktop.services.desk import Desk
from opinion_desktop.services.viewing import Viewing
from opinion_desktop.services.workspace import Workspace
from opinion_desktop.ui.panes.canvas import Tool
from opinion_desktop.ui.panes.host import PLACE_FORMAT
from opinion_desktop.ui.viewer.files_model import FilesModel
from opinion_desktop.ui.viewer.page import ViewerPage
from tests.support.a11y_audit import assert_accessible, screenshots
from tests.support.desk import make_desk, make_workspace
from tests.support.entities import make_record
from tests.support.pdfs import letter, text_pdf
from tests.ui.panes.case_files import (
    a_case,
    ct_files,
    open_viewing,
    photo_file,
    stored,
    wait_for_studies,
    xray_file,
)

LEFT = Qt.MouseButton.LeftButton
KEY = Qt.Key
SECOND = {"SeriesInstanceUID": "2.25.202", "StudyInstanceUID": "2.25.102", "StudyDate": "20250901"}


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    with make_desk(tmp_path) as made:
        yield made


def page_of(qtbot: QtBot, desk: Desk, workspace: Workspace, *, wait: bool = True) -> ViewerPage:
    page = ViewerPage(desk, workspace)
    qtbot.addWidget(page)
    page.resize(1280, 640)
    page.show()
    if wait:
        wait_for_studies(qtbot, desk, workspace)
    return page


def full_case(desk: Desk) -> Workspace:
    case = a_case()
    record = make_record(case, kind="radiology_reports", label="Radiology reports")
    report = stored(
        desk, case, text_pdf(letter("Report"), letter("Page two")), kind=FileKind.PDF,
        name="report.pdf", title="Radiology report", record_key=record.key,
    )  # fmt: skip
    study = ImagingStudy(
        key=new_key(), case_key=case.key, study_uid="2.25.100", record_key=record.key
    )
    return make_workspace(
        desk, case, record, report, study, photo_file(desk, case), xray_file(desk, case),
        *ct_files(desk, case, 5),
    )  # fmt: skip


def series(page: ViewerPage, uid: str) -> str:
    return next(place for place in page.model.places("series:") if uid in place)


def document(page: ViewerPage, number: int = 0) -> str:
    return page.model.places("file:")[number]


def texts(model: FilesModel) -> list[str]:
    found = []
    stack = [model.item(row) for row in reversed(range(model.rowCount()))]
    while stack:
        item = stack.pop()
        found.append(item.text())
        stack += [item.child(row) for row in reversed(range(item.rowCount()))]
    return found


def test_the_list_has_scans_documents_and_photos(qtbot: QtBot, desk: Desk):
    page = page_of(qtbot, desk, full_case(desk))
    assert texts(page.model) == [
        "Scans",
        "CT scan of 14 May 2025", "Hip · 5 image(s)",
        "X-ray of 1 September 2025", "Hip AP · 1 image(s)",
        "Documents", "Radiology reports", "Radiology report",
        "Photos", "wound.png",
    ]  # fmt: skip


def test_the_list_marks_what_names_another_person(qtbot: QtBot, desk: Desk):
    workspace = full_case(desk)
    (report,) = (file for file in workspace.all(StoredFile) if file.name == "report.pdf")
    (study,) = workspace.all(ImagingStudy)
    workspace.put("x", replace(report, patient_name="John Smith"))
    workspace.put("x", replace(study, patient_name="SMITH^JOHN"))
    page = page_of(qtbot, desk, workspace)
    scan, plain = "CT scan of 14 May 2025", "Radiology report"
    marked = texts(page.model)
    assert f"{scan}\nAnother name: SMITH" in marked
    assert f"{plain}\nAnother name: John Smith" in marked
    workspace.put("x", replace(workspace.case, patient_name="John Smith"))  # what is typed counts
    assert {scan, plain} <= set(texts(page.model))


def test_the_list_keeps_the_rules_of_models(qtbot: QtBot, desk: Desk):
    case = a_case()
    viewing = open_viewing(qtbot, desk, case, photo_file(desk, case), *ct_files(desk, case, 2))
    model = FilesModel(viewing)
    tester = ModelTester(None)
    tester.check(model)
    index = model.row_of(model.places("file:")[0])
    data = model.mimeData([index, model.index(0, 0)])
    assert model.mimeTypes() == [PLACE_FORMAT]
    assert bytes(data.data(PLACE_FORMAT).data()).decode() == model.places("file:")[0]
    assert not model.row_of("").isValid()
    assert not model.row_of("file:gone").isValid()
    tester._cleanup()


def test_several_stacks_and_reports_of_a_study_are_told_apart(qtbot: QtBot, desk: Desk):
    case = a_case()
    tall = ct_files(desk, case, 2, suffix="9", ImageOrientationPatient=[0, 1, 0, 0, 0, -1])
    dose = xray_file(
        desk, case, SOPClassUID="1.2.840.10008.5.1.4.1.1.88.11", Modality="SR",
        SeriesDescription="", SOPInstanceUID="2.25.77", SeriesInstanceUID="2.25.78",
    )  # fmt: skip
    viewing = open_viewing(qtbot, desk, case, dose, *ct_files(desk, case, 3), *tall)
    names = texts(FilesModel(viewing))
    assert any("(1/2)" in name for name in names)
    assert any("(2/2)" in name for name in names)
    assert "Report" in names


def test_the_first_series_opens_by_itself(qtbot: QtBot, desk: Desk):
    page = page_of(qtbot, desk, full_case(desk))
    assert page.hosts[0].opened == series(page, "2.25.200")
    assert page.hosts[0].pane().place() == 2
    assert not page.hosts[1].isVisible()
    assert page.files.current_place() == page.hosts[0].opened


def test_an_empty_case_says_what_to_do(qtbot: QtBot, desk: Desk):
    page = page_of(qtbot, desk, make_workspace(desk, a_case()))
    assert page._empty.isVisible()
    told = []
    desk.navigation.open_requested.connect(told.append)
    qtbot.mouseClick(page.findChild(object, "viewer_records"), LEFT)
    assert told == [Target(tab="records")]
    with qtbot.waitSignal(page._viewing.studies_changed, timeout=30_000):
        page._workspace.put("Add", *ct_files(desk, page._workspace.case, 1))
    assert page._body.isVisible()
    assert page.hosts[0].opened


def test_enter_and_double_click_open_in_the_active_pane(qtbot: QtBot, desk: Desk):
    page = page_of(qtbot, desk, full_case(desk))
    page.files.choose(document(page))
    qtbot.keyClick(page.files, KEY.Key_Return)
    assert page.hosts[0].opened == document(page)
    index = page.model.row_of(document(page, 1))
    page.files.scrollTo(index)
    at = page.files.visualRect(index).center()
    qtbot.mouseClick(page.files.viewport(), LEFT, pos=at)
    qtbot.mouseDClick(page.files.viewport(), LEFT, pos=at)
    assert page.hosts[0].opened == document(page, 1)
    page.files.setCurrentIndex(page.model.index(0, 0))
    assert not page.beside_button.isEnabled()
    qtbot.keyClick(page.files, KEY.Key_Return)  # a heading opens nothing
    page.files.doubleClicked.emit(page.model.index(0, 0))
    assert page.hosts[0].opened == document(page, 1)


def test_open_next_to_it_shows_both(qtbot: QtBot, desk: Desk):
    page = page_of(qtbot, desk, full_case(desk))
    page.files.choose(document(page))
    qtbot.mouseClick(page.beside_button, LEFT)
    assert page.hosts[0].opened == series(page, "2.25.200")
    assert page.hosts[1].opened == document(page)
    assert page.hosts[1].isVisible()
    assert page.active_host() is page.hosts[1]
    assert page.hosts[1].property("selected") == "true"
    page.files.setCurrentIndex(page.model.index(0, 0))
    page._open_beside()
    assert page.hosts[0].opened == series(page, "2.25.200")


def test_the_pane_that_is_used_takes_tools_and_keys(qtbot: QtBot, desk: Desk):
    page = page_of(qtbot, desk, full_case(desk))
    page.files.choose(document(page))
    page.beside_button.click()
    assert not page.tools.fit_button.isEnabled()
    page.hosts[0].focus_content()
    qtbot.waitUntil(lambda: page.active_host() is page.hosts[0])
    assert page.tools.fit_button.isEnabled()
    qtbot.keyClick(page.hosts[0].canvas_pane().canvas, KEY.Key_Z)
    assert page.hosts[0].canvas_pane().canvas.tool is Tool.ZOOM
    assert page.tools._buttons[Tool.ZOOM].isChecked()


def test_a_double_click_shows_one_pane_alone_and_both_again(qtbot: QtBot, desk: Desk):
    page = page_of(qtbot, desk, full_case(desk))
    page.files.choose(series(page, "2.25.201"))
    page.beside_button.click()
    canvas = page.hosts[0].canvas_pane().canvas
    qtbot.mouseDClick(canvas, LEFT)
    assert [host.isVisible() for host in page.hosts] == [True, False]
    qtbot.mouseDClick(canvas, LEFT)
    assert [host.isVisible() for host in page.hosts] == [True, True]
    page.two_button.click()
    assert [host.isVisible() for host in page.hosts] == [True, False]


def test_the_list_can_be_folded_away(qtbot: QtBot, desk: Desk):
    page = page_of(qtbot, desk, full_case(desk))
    page.list_button.click()
    assert not page.files.isVisible()
    page.list_button.click()
    assert page.files.isVisible()


def two_series(qtbot: QtBot, desk: Desk, *, shared: bool, spacing: float = 1.0) -> ViewerPage:
    """Open two CT series of 20 images side by side: 2 mm apart, and 2 x `spacing` mm."""
    case = a_case()
    second = []
    for number in range(20):
        (file,) = ct_files(
            desk, case, 1, suffix=f"5{number}", InstanceNumber=number + 1,
            position_mm=2.0 * spacing * number,
            FrameOfReferenceUID="2.25.300" if shared else "2.25.301", **SECOND,
        )  # fmt: skip
        second.append(file)
    workspace = make_workspace(desk, case, *ct_files(desk, case, 20), *second)
    page = page_of(qtbot, desk, workspace)
    page.hosts[0].show_series("2.25.200", 5)
    page._set_two(two=True)
    page.hosts[1].show_series("2.25.202", 8)
    return page


def places(page: ViewerPage) -> list[int]:
    return [host.pane().place() for host in page.hosts]


def test_locked_panes_keep_the_offset_that_was_set_by_hand(qtbot: QtBot, desk: Desk):
    page = two_series(qtbot, desk, shared=False)
    page.lock_button.click()
    page.hosts[0].pane().step(2)
    assert places(page) == [7, 10]
    page.hosts[1].pane().step(-4)
    assert places(page) == [3, 6]
    page.hosts[1].pane().step(-6)
    assert places(page) == [0, 0]  # the first pane is at its end
    page.hosts[1].pane().step(5)
    assert places(page) == [2, 5]  # and the offset is still three
    page.lock_button.click()
    page.hosts[0].pane().step(4)
    assert places(page) == [6, 5]


def test_the_offset_survives_off_and_on_and_another_series(qtbot: QtBot, desk: Desk):
    page = two_series(qtbot, desk, shared=False)
    page.lock_button.click()
    page.lock_button.click()
    page.lock_button.click()
    page.hosts[0].pane().step(1)
    assert places(page) == [6, 9]
    page.hosts[1].show_series("2.25.200")
    assert places(page) == [6, 9]
    page.hosts[0].pane().step(1)
    assert places(page) == [7, 10]


def test_shared_coordinates_keep_the_level_in_mm(qtbot: QtBot, desk: Desk):
    page = two_series(qtbot, desk, shared=True, spacing=0.5)
    page.hosts[1].pane().go_to(10)  # 10 mm, as image 5 of the first: one level
    page.lock_button.click()
    page.hosts[0].pane().step(2)  # 14 mm
    assert places(page) == [7, 14]
    page.hosts[1].pane().step(4)  # 18 mm
    assert places(page) == [9, 18]


def test_an_offset_in_mm_holds_in_both_directions(qtbot: QtBot, desk: Desk):
    page = two_series(qtbot, desk, shared=True, spacing=0.5)
    page.hosts[1].pane().go_to(13)  # 13 mm beside 10 mm: three mm on
    page.lock_button.click()
    page.hosts[0].pane().step(1)  # 12 mm, so 15 mm
    assert places(page) == [6, 15]
    page.hosts[1].pane().step(-4)  # 11 mm, so 8 mm
    assert places(page) == [4, 11]


def test_pages_and_images_can_be_locked_by_number(qtbot: QtBot, desk: Desk):
    page = page_of(qtbot, desk, full_case(desk))
    page.hosts[0].pane().go_to(0)
    page.files.choose(document(page))
    page.beside_button.click()
    pane = page.hosts[1].pane()
    qtbot.waitUntil(lambda: pane.count() == 2, timeout=30_000)
    page.hosts[0].focus_content()
    qtbot.keyClick(page.hosts[0].canvas_pane().canvas, KEY.Key_L)
    assert page.lock_button.isChecked()
    qtbot.keyClick(page.hosts[0].canvas_pane().canvas, KEY.Key_Down)
    assert pane.place() == 1
    qtbot.keyClick(page.hosts[0].canvas_pane().canvas, KEY.Key_U)
    assert not page.lock.is_on


def test_a_target_opens_exactly_that_place(qtbot: QtBot, desk: Desk):
    page = page_of(qtbot, desk, full_case(desk))
    image = Anchor(series_uid="2.25.200", sop_instance_uid="2.25.104")
    assert page.show_target(Target(tab="viewer", anchor=image))
    assert page.hosts[0].pane().place() == 4
    page_two = Anchor(file_key=document(page)[5:], page=1)
    assert page.show_target(Target(tab="viewer", anchor=page_two, beside=True))
    qtbot.waitUntil(lambda: page.hosts[1].pane().place() == 1, timeout=30_000)
    assert page.hosts[0].pane().place() == 4


def test_entities_lead_to_their_files_and_scans(qtbot: QtBot, desk: Desk):
    workspace = full_case(desk)
    page = page_of(qtbot, desk, workspace)
    (study,) = workspace.all(ImagingStudy)
    file = document(page)[5:]
    assert page.show_target(Target(tab="viewer", entity_key=file))
    assert page.hosts[0].opened == f"file:{file}"
    assert page.show_target(Target(tab="viewer", entity_key=study.key))
    assert page.hosts[0].opened == series(page, "2.25.200")
    assert page.show_target(Target(tab="viewer", entity_key=study.record_key))
    workspace.remove("Remove", study)
    assert page.show_target(Target(tab="viewer", entity_key=study.record_key))
    assert page.hosts[0].opened == f"file:{file}"
    other = make_record(workspace.case, kind="other")
    workspace.put("Add", other)
    assert not page.show_target(Target(tab="viewer", entity_key=other.key))
    assert not page.show_target(Target(tab="viewer", entity_key="gone"))


def test_a_target_that_comes_before_the_studies_is_kept(qtbot: QtBot, desk: Desk):
    page = page_of(qtbot, desk, full_case(desk), wait=False)
    image = Anchor(series_uid="2.25.200", sop_instance_uid="2.25.104")
    assert page.show_target(Target(tab="viewer", anchor=image))
    qtbot.waitUntil(lambda: page.hosts[0].pane().place() == 4, timeout=30_000)


def test_the_report_opens_next_to_its_scan(qtbot: QtBot, desk: Desk):
    page = page_of(qtbot, desk, full_case(desk))
    qtbot.keyClick(page.hosts[0].canvas_pane().canvas, KEY.Key_R)
    assert page.hosts[1].opened == document(page)
    assert page.active_host() is page.hosts[0]
    page.hosts[0].show_series("2.25.201")
    page.hosts[0].focus_content()
    qtbot.waitUntil(lambda: page.active_host() is page.hosts[0])
    news = []
    desk.notices.news.connect(news.append)
    desk.notices.listen()
    qtbot.keyClick(page.hosts[0].canvas_pane().canvas, KEY.Key_R)
    assert news[0].text == "No written report is filed with this scan."
    qtbot.keyClick(page.hosts[0].canvas_pane().canvas, KEY.Key_Q)
    page.open_place(document(page))
    page._open_report()  # a document is in front: nothing to look for
    assert len(news) == 1


def test_evidence_goes_to_the_opinions(qtbot: QtBot, desk: Desk):
    page = page_of(qtbot, desk, full_case(desk))
    told = []
    desk.navigation.open_requested.connect(told.append)
    qtbot.mouseClick(page.findChild(object, "viewer_left_ImagePane_evidence"), LEFT)
    (target,) = told
    assert target.tab == "opinions"
    assert target.anchor.series_uid == "2.25.200"


def test_keys_go_to_the_next_series(qtbot: QtBot, desk: Desk):
    page = page_of(qtbot, desk, full_case(desk))
    canvas = page.hosts[0].canvas_pane().canvas
    qtbot.keyClick(canvas, KEY.Key_PageUp)
    assert page.hosts[0].opened == series(page, "2.25.200")
    qtbot.keyClick(canvas, KEY.Key_PageDown)
    assert page.hosts[0].opened == series(page, "2.25.201")
    page.files.choose(document(page))
    page.open_place(document(page))
    page._next_series(0, 1)  # a document is no series
    assert page.hosts[0].opened == document(page)


def test_a_dropped_entry_opens_where_it_was_dropped(qtbot: QtBot, desk: Desk):
    page = page_of(qtbot, desk, full_case(desk))
    page.two_button.click()
    page.hosts[1].place_dropped.emit(document(page))
    assert page.hosts[1].opened == document(page)
    assert page.active_host() is page.hosts[1]


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_the_menu_of_a_picture_belongs_to_its_pane(qtbot: QtBot, desk: Desk):
    page = page_of(qtbot, desk, full_case(desk))
    pane = page.hosts[0].canvas_pane()
    qtbot.waitUntil(lambda: pane.canvas.picture is not None, timeout=30_000)
    pane.canvas.menu_wanted.emit(pane.canvas.rect().center())
    menus = [menu for menu in page.tools.findChildren(object) if hasattr(menu, "popup")]
    (menu,) = [menu for menu in menus if menu.isVisible()]
    menu.close()


def test_where_the_person_was_comes_back(qtbot: QtBot, desk: Desk):
    workspace = full_case(desk)
    page = page_of(qtbot, desk, workspace)
    page.hosts[0].pane().go_to(4)
    page.files.choose(document(page))
    page.beside_button.click()
    page.lock_button.click()
    page.list_button.click()
    kept = page.state()
    again = page_of(qtbot, desk, workspace)
    again.restore(kept)
    assert [host.opened for host in again.hosts] == [host.opened for host in page.hosts]
    assert again.hosts[0].pane().place() == 4
    assert again.active_host() is again.hosts[1]
    assert again.lock.is_on
    assert not again.files.isVisible()
    again.restore({"panes": "no", "active": 5, "two": "x"})
    assert again.active_host() is again.hosts[0]


def test_removed_files_leave_list_and_panes(qtbot: QtBot, desk: Desk):
    workspace = full_case(desk)
    page = page_of(qtbot, desk, workspace)
    page.open_place(document(page))
    (file,) = [f for f in workspace.all(type(photo_file(desk, workspace.case)))
               if f.key == document(page)[5:]]  # fmt: skip
    workspace.remove("Remove", file)
    assert "Radiology report" not in texts(page.model)
    assert page.hosts[0].opened == ""
    assert page.title() == "Viewer"


def test_the_page_is_accessible_empty_and_full(qtbot: QtBot, desk: Desk):
    page = page_of(qtbot, desk, full_case(desk))
    page.files.choose(document(page))
    page.beside_button.click()
    qtbot.waitUntil(lambda: page.hosts[1].pane().count() == 2, timeout=30_000)
    qtbot.waitUntil(lambda: page.hosts[0].canvas_pane().canvas.picture is not None, timeout=30_000)
    assert_accessible(page)
    screenshots(page, "viewer")
    page.hosts[0].close_all()
    page.hosts[1].show_place(document(page, 1))
    assert_accessible(page, sizes=(12, 24), themes=("light",))


def test_an_empty_page_is_accessible(qtbot: QtBot, desk: Desk):
    page = page_of(qtbot, desk, make_workspace(desk, a_case()))
    assert_accessible(page)


def test_all_panes_share_what_is_read(qtbot: QtBot, desk: Desk):
    workspace = full_case(desk)
    page = page_of(qtbot, desk, workspace)
    assert page._viewing is Viewing.of(desk, workspace)
