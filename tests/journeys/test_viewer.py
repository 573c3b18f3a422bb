"""Viewer in the whole window: zoom, move, presets, reset; pages; a photo; two panes of any kind."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from opinion_desktop.domain.anchors import Anchor
from opinion_desktop.domain.files import FileKind, ImagingStudy, StoredFile
from opinion_desktop.ui.panes.image_pane import ImagePane
from opinion_desktop.ui.panes.page_pane import PagePane
from opinion_desktop.ui.panes.photo_pane import PhotoPane
from opinion_desktop.ui.viewer.page import ViewerPage
from tests.journeys.acts import action, drag, pick, turn_wheel
from tests.journeys.person import Person

LETTER = "2025-08-19 Second opinion Dr Belcourt.pdf"


def viewer(person: Person) -> ViewerPage:
    assert person.window.case_view is not None
    page = person.window.case_view.page
    assert isinstance(page, ViewerPage)
    return page


def scan(person: Person) -> ImagePane:
    """Open the tab, which begins with a scan."""
    person.open_tab("Viewer")
    study = next(s for s in person.workspace.all(ImagingStudy) if s.modality == "CT")
    person.desk.navigation.show(Anchor(study_uid=study.study_uid, series_uid=ct(person)))
    host = viewer(person).hosts[0]
    person.wait(lambda: host.image_pane() and "of 128" in host.image_pane().facts.text())
    pane = host.image_pane()
    assert pane is not None
    person.wait(lambda: pane.canvas.picture is not None)
    return pane


def ct(person: Person) -> str:
    """Give the series of the CT, once the viewer has looked through it."""
    found: list[str] = []

    def known() -> bool:
        stacks = viewer(person).hosts[0]._viewing.stacks()
        found[:] = [one.series.uid for one in stacks if len(one.stack.images) == 128]
        return bool(found)

    person.wait(known)
    return found[0]


def letter(person: Person) -> PagePane:
    (file,) = (one for one in person.workspace.all(StoredFile) if one.name == LETTER)
    person.desk.navigation.show(Anchor(file_key=file.key))
    pane = viewer(person).hosts[0].pane()
    assert isinstance(pane, PagePane)
    person.wait(lambda: pane.view.page_count > 0)
    return pane


def assert_named(pane: ImagePane) -> None:
    """What must stand beside every image, whatever was done to it."""
    assert pane.header.isVisible()
    assert "FAIRWEATHER, ODILE · born 14 March 1959" in pane.header.text()
    assert pane.facts.isVisible()
    assert "Not for diagnostic reading" in pane.facts.text()
    # The CT is axial, seen from the feet: R left, A top (PS3.3 C.7.6.1.1.1, LPS).
    assert pane.canvas.letters == {"left": "R", "right": "L", "top": "A", "bottom": "P"}


def test_zoom_move_and_brightness_change_the_picture_and_reset_takes_all_back(
    in_sample: Person,
) -> None:
    pane = scan(in_sample)
    canvas = pane.canvas
    assert_named(pane)
    fitted, first = canvas.scale(), canvas.window_in_use()
    turn_wheel(canvas, 2, Qt.KeyboardModifier.ControlModifier)
    assert canvas.scale() == pytest.approx(fitted * 1.15**2)
    assert f"{round(100 * canvas.scale())}%" in pane.facts.text()
    assert_named(pane)
    place = pane.place()
    middle, (x, y) = canvas.rect().center(), canvas.view.shift
    drag(canvas, Qt.MouseButton.MiddleButton, middle, middle + QPoint(40, -30))
    assert canvas.view.shift == pytest.approx((x + 40, y - 30))
    in_sample.click("viewer_move")
    drag(canvas, Qt.MouseButton.LeftButton, middle, middle + QPoint(-10, 5))
    assert canvas.view.shift == pytest.approx((x + 30, y - 25))
    assert pane.place() == place  # moved, not scrolled
    drag(canvas, Qt.MouseButton.RightButton, middle, middle + QPoint(50, 0))
    dragged = canvas.window_in_use()
    assert dragged is not None
    assert first is not None
    # Across is contrast: 250 pixels are one width; the middle stays.
    assert dragged.width == pytest.approx(first.width * (1 + 50 / 250))
    assert dragged.center == pytest.approx(first.center)
    assert_named(pane)
    in_sample.click("viewer_reset")
    assert canvas.scale() == pytest.approx(fitted)
    assert canvas.view.shift == (0.0, 0.0)
    assert canvas.window_in_use() == first
    assert pane.place() == place
    assert_named(pane)


def test_a_preset_is_chosen_by_name_and_by_key(in_sample: Person) -> None:
    pane = scan(in_sample)
    first = pane.canvas.window_in_use()
    button = in_sample.find("viewer_presets", QPushButton)
    assert isinstance(button, QPushButton)
    button.menu().aboutToShow.emit()
    (bone,) = (one for one in button.menu().actions() if one.text().startswith("Bone"))
    bone.trigger()
    chosen = pane.canvas.window_in_use()
    assert chosen != first
    assert f"brightness {chosen.center:g}/" in pane.facts.text().replace(",", "")
    key = bone.text().partition("\t")[2]
    pane.canvas.setFocus()
    QTest.keyClick(pane.canvas, Qt.Key.Key_Escape)
    assert pane.canvas.window_in_use() == first
    QTest.keyClick(pane.canvas, Qt.Key(ord(key)))
    assert pane.canvas.window_in_use() == chosen
    assert_named(pane)


def test_wheel_and_slider_go_through_the_series_to_its_ends(in_sample: Person) -> None:
    pane = scan(in_sample)
    place = pane.place()
    turn_wheel(pane.canvas, -3)
    assert pane.place() == place + 3
    assert pane.slider.value() == place + 3
    turn_wheel(pane.canvas, 1)
    assert pane.place() == place + 2
    pane.slider.setFocus()
    QTest.keyClick(pane.slider, Qt.Key.Key_End)
    in_sample.wait(lambda: "Image 128 of 128" in pane.facts.text())
    turn_wheel(pane.canvas, -5)  # there is nothing behind the last
    assert pane.place() == 127
    assert_named(pane)


def test_a_pdf_is_paged_zoomed_and_searched_with_a_count_and_marks(in_sample: Person) -> None:
    in_sample.open_tab("Viewer")
    pane = letter(in_sample)
    pages = pane.view.page_count
    in_sample.see(f"of {pages}")
    pane.view.setFocus()
    wide = pane.view.zoom
    turn_wheel(pane.view.viewport(), 1, Qt.KeyboardModifier.ControlModifier)
    assert pane.view.zoom == pytest.approx(wide * 1.15)
    QTest.keyClick(pane.view, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert pane.view.zoom == pytest.approx(1.0)
    QTest.keyClick(pane.view, Qt.Key.Key_End)
    assert pane.place() == pages - 1
    in_sample.wait(lambda: pane.bar.page_field.text() == str(pages))
    QTest.keyClick(pane.view, Qt.Key.Key_Home)
    assert pane.place() == 0
    in_sample.wait(lambda: pane.view.missing() is None)
    clean = pane.view.viewport().grab().toImage()
    field = pane.bar.find_field
    field.setFocus()
    QTest.keyClicks(field, "hip")
    QTest.keyClick(field, Qt.Key.Key_Return)
    hits = in_sample.find(f"{pane.name}_hits", QLabel)
    assert isinstance(hits, QLabel)
    in_sample.wait(lambda: " of " in hits.text())
    count = int(hits.text().rpartition(" ")[2])
    assert count > 1
    assert sum(len(boxes) for boxes in pane.search.marks().values()) >= count
    in_sample.wait(lambda: pane.view.viewport().grab().toImage() != clean)
    number = int(hits.text().partition(" ")[0])
    in_sample.click(f"{pane.name}_hit_down")
    in_sample.wait(lambda: hits.text() == f"{number % count + 1} of {count}")
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field, "unicorn")
    QTest.keyClick(field, Qt.Key.Key_Return)
    in_sample.wait(lambda: hits.text() == "Not found")


def test_a_photo_is_added_looked_at_and_put_beside_a_pdf(in_sample: Person, tmp_path: Path) -> None:
    path = tmp_path / "wound.png"
    Image.new("RGB", (60, 40), (200, 30, 30)).save(path)
    in_sample.drop([path])
    in_sample.wait(
        lambda: [f for f in in_sample.workspace.all(StoredFile) if f.kind is FileKind.PHOTO]
    )
    (photo,) = (f for f in in_sample.workspace.all(StoredFile) if f.kind is FileKind.PHOTO)
    in_sample.wait(lambda: in_sample.desk.imports.last_report(in_sample.workspace.case_key))
    in_sample.open_tab("Viewer")
    page = viewer(in_sample)
    pages = letter(in_sample)
    page.files.choose(f"file:{photo.key}")
    in_sample.click("viewer_beside")
    in_sample.wait(lambda: page.hosts[1].opened == f"file:{photo.key}")
    shown = page.hosts[1].pane()
    assert isinstance(shown, PhotoPane)
    in_sample.wait(lambda: shown.canvas.picture is not None)
    middle = shown.canvas.rect().center()
    color = shown.canvas.grab().toImage().pixelColor(middle)
    assert (color.red(), color.green(), color.blue()) == (200, 30, 30)
    assert all(host.isVisible() for host in page.hosts)
    assert page.hosts[0].pane() is pages
    fitted = shown.canvas.scale()
    turn_wheel(shown.canvas, 1, Qt.KeyboardModifier.ControlModifier)
    assert shown.canvas.scale() == pytest.approx(fitted * 1.15)
    in_sample.click("viewer_reset")  # acts on the pane that has the focus
    assert shown.canvas.scale() == pytest.approx(fitted)
    in_sample.undo()
    assert in_sample.workspace.get(StoredFile, photo.key) is None
    in_sample.see("This place is not in the case any more.")


def test_the_view_menu_shows_a_negative_and_says_so(in_sample: Person) -> None:
    pane = scan(in_sample)
    plain = pane.canvas.grab().toImage()
    menu = in_sample.find("viewer_view", QPushButton).menu()  # type: ignore[attr-defined]
    pick(in_sample, "viewer_view", "viewer_negative")
    in_sample.wait(lambda: "negative" in pane.facts.text())
    assert pane.canvas.grab().toImage() != plain
    assert not action(menu, "viewer_flip").isEnabled()  # sides of a CT are never mixed up
    assert_named(pane)
