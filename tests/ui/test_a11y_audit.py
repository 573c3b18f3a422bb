"""The audit finds each fault that is planted, and nothing in the widgets of the kit."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from opinion_desktop.ui import theme
from tests.support.a11y_audit import assert_accessible, audit, screenshots
from tests.support.gallery import Gallery


@pytest.fixture
def window(qtbot):
    theme.current().apply("light")
    made = QWidget()
    made.setProperty("role", "page")
    QVBoxLayout(made)
    button = QPushButton("Fine")
    made.layout().addWidget(button)
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    return made


def kinds(window):
    return {fault.split()[0] for fault in audit(window)}


def test_nothing_is_found_where_nothing_is_wrong(window):
    assert audit(window) == []


def test_an_icon_button_with_a_tooltip_alone_has_no_name(window):
    button = QPushButton()
    button.setToolTip("Undo")
    window.layout().addWidget(button)
    assert kinds(window) == {"NO-NAME"}


def test_two_buttons_of_one_name_are_found(window):
    window.layout().addWidget(QPushButton("Fine"))
    assert kinds(window) == {"SAME-NAME"}


def test_a_small_button_is_found(window):
    button = QPushButton("i")
    button.setStyleSheet("min-height: 0; max-height: 20px; padding: 0")
    window.layout().addWidget(button)
    assert "SMALL" in kinds(window)


def test_cut_words_are_found(window):
    label = QLabel("Everything stays on this computer")
    label.setFixedWidth(60)
    window.layout().addWidget(label)
    high = QLabel("Everything stays on this computer " * 9)
    high.setWordWrap(True)
    high.setFixedSize(200, 20)
    window.layout().addWidget(high)
    assert len([fault for fault in audit(window) if fault.startswith("CLIPPED")]) == 2


def test_cut_cells_are_found(window):
    tree = QTreeWidget()
    tree.setAccessibleName("Records")
    tree.setHeaderLabels(["Record", "Status"])
    tree.addTopLevelItem(QTreeWidgetItem(["Tissue laboratory report (pathology)", "Have it"]))
    window.layout().addWidget(tree)
    tree.setColumnWidth(0, 60)
    assert kinds(window) == {"CUT"}
    tree.setColumnWidth(0, 2000)
    assert kinds(window) == {"SIDEWAYS"}


def test_a_window_that_is_too_large_is_found(window):
    window.setMinimumSize(1300, 400)
    assert kinds(window) == {"OVERFLOW"}


def test_a_tab_order_that_goes_up_is_found(window):
    low, high = QLineEdit(), QLineEdit()
    for name, field, y in (("low", low, 300), ("high", high, 20)):
        field.setParent(window)
        field.setAccessibleName(name)
        field.move(0, y)
        field.show()
    assert kinds(window) == {"TAB-ORDER"}


@pytest.mark.parametrize(("button_y", "found"), [(300, set()), (0, {"TAB-ORDER"})])
def test_what_scrolls_ends_where_its_area_ends(window, button_y, found):
    area, inner, deep = QScrollArea(window), QWidget(), QLineEdit()
    inner.setMinimumSize(200, 2000)
    deep.setParent(inner)
    deep.setAccessibleName("deep")
    deep.move(0, 1900)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inner)
    area.setGeometry(0, 80, 300, 200)
    area.show()
    button = QPushButton("After it", window)
    button.move(0, button_y)
    button.show()
    assert kinds(window) == found


def test_pale_words_are_found(window):
    label = QLabel("Hardly visible")
    label.setStyleSheet("color: palette(midlight)")
    assert label.palette().color(QPalette.ColorRole.Midlight).isValid()
    window.layout().addWidget(label)
    assert kinds(window) == {"CONTRAST"}


def test_all_faults_of_all_themes_are_told_at_once(window):
    window.layout().addWidget(QPushButton("Fine"))
    with pytest.raises(AssertionError, match=r"(?s)light 12 pt: SAME-NAME.*dark 12 pt: SAME-NAME"):
        assert_accessible(window, sizes=(12,))


@pytest.mark.parametrize("points", theme.TEXT_SIZES)
def test_the_kit_has_no_fault(qtbot, points):
    gallery = Gallery()
    qtbot.addWidget(gallery)
    assert_accessible(gallery, sizes=(points,), themes=("light", "dark", "contrast"))


def test_pictures_are_saved_only_when_asked_for(qtbot, tmp_path, monkeypatch, window):
    monkeypatch.delenv("OPINION_PICTURES", raising=False)
    assert screenshots(window, "page") == []
    monkeypatch.setenv("OPINION_PICTURES", str(tmp_path / "pictures"))
    files = screenshots(window, "page", sizes=(12,))
    assert [file.name for file in files] == ["page_light_12.png", "page_dark_12.png"]
    assert all(file.stat().st_size for file in files)
