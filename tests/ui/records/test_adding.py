"""Files go where they are dropped, chosen or asked for by a key."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from pytestqt.qtbot import QtBot

from tests.ui.records.conftest import Open

# The offscreen platform says so of each menu.
pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard")


@pytest.fixture
def added(monkeypatch: pytest.MonkeyPatch) -> list[tuple]:
    """Note what is handed to the import, which has tests of its own."""
    calls: list[tuple] = []
    monkeypatch.setattr(
        "opinion_desktop.services.importing.Imports.add",
        lambda _self, _workspace, paths, key="": calls.append((tuple(paths), key)),
    )
    return calls


def choose(monkeypatch: pytest.MonkeyPatch, *paths: Path) -> None:
    for name in ("choose_files", "choose_folder"):
        monkeypatch.setattr(f"opinion_desktop.ui.pasted.{name}", lambda *_: tuple(paths))


def test_buttons_and_ctrl_i_add_where_they_stand(
    open_room: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, added: list
) -> None:
    room = open_room()
    parts, path = room.page.parts, Path("/disc/a.pdf")
    choose(monkeypatch, path)
    room.show("images_after")
    key = room.records["images_after"].key
    for button in (parts.add_files, parts.add_folder):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert added == [((path,), "")] * 2
    added.clear()
    for button in (parts.panel.add_button, parts.panel.folder_button):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.keyClick(parts.tree, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert added == [((path,), key)] * 3


def test_choosing_nothing_adds_nothing(
    open_room: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, added: list
) -> None:
    room = open_room()
    choose(monkeypatch)
    qtbot.mouseClick(room.page.parts.add_files, Qt.MouseButton.LeftButton)
    assert added == []


def drag(widget, at: QPoint, path: Path | None) -> None:
    """Enter, move and drop a file, or something that is no file."""
    mime = QMimeData()
    if path:
        mime.setUrls([QUrl.fromLocalFile(str(path))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    widget.dragEnterEvent(QDragEnterEvent(at, copy, mime, left, none))
    if hasattr(widget, "_mark"):
        widget.dragMoveEvent(QDragMoveEvent(at, copy, mime, left, none))
        widget.grab()
    widget.dropEvent(QDropEvent(QPointF(at), copy, mime, left, none))


def test_files_dropped_on_a_row_belong_to_it_and_elsewhere_they_are_guessed(
    open_room: Open, added: list
) -> None:
    room = open_room()
    tree, path = room.page.parts.tree, Path("/disc/a.pdf")
    key = room.records["discharge_summary"].key
    drag(tree, tree.visualRect(tree.rows.index_of(key)).center(), path)
    drag(tree, tree.visualRect(tree.rows.index(0, 0)).center(), path)
    drag(room.page, QPoint(5, 5), path)
    room.show("operation_report")
    drag(room.page.parts.panel, QPoint(5, 5), path)
    drag(tree, QPoint(5, 5), None)
    drag(room.page.parts.panel, QPoint(5, 5), None)
    drag(room.page, QPoint(5, 5), None)
    assert added == [
        ((path,), key), ((path,), ""), ((path,), ""),
        ((path,), room.records["operation_report"].key),
    ]  # fmt: skip


def test_the_row_under_a_drag_is_framed(open_room: Open) -> None:
    room = open_room()
    tree = room.page.parts.tree
    index = tree.rows.index_of(room.records["discharge_summary"].key)
    before = tree.viewport().grab(tree.visualRect(index)).toImage()
    mime = QMimeData()
    at, left = tree.visualRect(index).center(), Qt.MouseButton.LeftButton
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    tree.dragMoveEvent(QDragMoveEvent(at, copy, mime, left, none))
    framed = tree.viewport().grab(tree.visualRect(index)).toImage()
    assert framed != before
    tree.dragLeaveEvent(QDragLeaveEvent())
    assert tree.viewport().grab(tree.visualRect(index)).toImage() == before
