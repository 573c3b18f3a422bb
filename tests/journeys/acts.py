"""Acts of a person that several journeys need: menus, boxes, wheels, drags."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QMenu, QPushButton, QWidget

from tests.journeys.person import Person

NONE = Qt.KeyboardModifier.NoModifier


def pick(person: Person, button: str, name: str) -> None:
    """Take an entry of the menu that a button opens."""
    found = person.find(button, QPushButton)
    assert isinstance(found, QPushButton)
    person.wait(found.isEnabled)
    menu = found.menu()
    menu.aboutToShow.emit()  # a click would wait here until the menu is closed
    action(menu, name).trigger()


def pick_open(person: Person, menu_name: str, name: str) -> None:
    """Take an entry of a menu that is open now."""
    menu = person.find(menu_name, QMenu)
    assert isinstance(menu, QMenu)
    action(menu, name).trigger()
    menu.close()


def action(menu: QMenu, name: str) -> QAction:
    """Give an entry of a menu, or of a menu inside it, by object name or words."""
    menus = [menu, *menu.findChildren(QMenu)]
    found = [
        one for part in menus for one in part.actions() if name in {one.objectName(), one.text()}
    ]
    assert found, (name, [one.text() for part in menus for one in part.actions()])
    return found[0]


def choose_data(box: QWidget, data: object) -> None:
    """Choose an entry of a combo box, as arrow keys and Enter do."""
    assert isinstance(box, QComboBox)
    index = box.findData(data)
    assert index >= 0, data
    box.setFocus()
    box.setCurrentIndex(index)
    box.activated.emit(index)


def turn_wheel(widget: QWidget, notches: int, keys: Qt.KeyboardModifier = NONE) -> None:
    """Turn the wheel over the middle of a widget; positive is away from the person."""
    middle = QPointF(widget.rect().center())
    turned = QWheelEvent(
        middle, widget.mapToGlobal(middle), QPoint(), QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton, keys, Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003  # Qt takes it by place
    )  # fmt: skip
    QApplication.sendEvent(widget, turned)


def drag(widget: QWidget, button: Qt.MouseButton, start: QPoint, end: QPoint) -> None:
    """Press, move in two steps and let go.

    The events go to the widget itself: `QTest.mouseMove` moves the pointer of the screen,
    which answers with a move of its own, later and without the button.
    """
    none = Qt.MouseButton.NoButton
    for kind, at, what, held in (
        (QEvent.Type.MouseButtonPress, start, button, button),
        (QEvent.Type.MouseMove, start + (end - start) / 2, none, button),
        (QEvent.Type.MouseMove, end, none, button),
        (QEvent.Type.MouseButtonRelease, end, button, none),
    ):
        place = QPointF(at)
        event = QMouseEvent(kind, place, widget.mapToGlobal(place), what, held, NONE)
        QApplication.sendEvent(widget, event)
