"""Menus of this page: the files that a letter can be, and the topics."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import groupby

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from opinion_desktop.domain.files import FileKind, StoredFile
from opinion_desktop.domain.opinion_view import TopicPlace
from opinion_desktop.domain.text import QT_TRANSLATE_NOOP
from opinion_desktop.services.labels import date_words, topic_group_label, translated
from opinion_desktop.ui import icons
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.opinions import words

_ICONS = {FileKind.PDF: Icon.FILE_TEXT, FileKind.PHOTO: Icon.IMAGE}
_PUT = QT_TRANSLATE_NOOP("Opinions", "Put into topic")
_OPEN_NOW = QT_TRANSLATE_NOOP("Opinions", "{topic} (open now)")
_OWN = QT_TRANSLATE_NOOP("Opinions", "Your own topics")


def menu_on(button: QPushButton, fill: Callable[[QMenu], None]) -> QMenu:
    """Give a button a menu that is filled each time before it is shown.

    Args:
        button: opens the menu.
        fill: adds the actions to the empty menu.
    """
    menu = QMenu(button)
    menu.setObjectName(f"{button.objectName()}_menu")
    menu.setAccessibleName(button.accessibleName())
    menu.setToolTipsVisible(True)
    button.setProperty("menu", "true")
    button.setMenu(menu)
    menu.aboutToShow.connect(partial(_refill, menu, fill))
    return menu


def add_action(
    menu: QMenu, text: str, icon: Icon | None, name: str, run: Callable[[], object]
) -> QAction:
    """Add one thing to do.

    Args:
        menu: gets it as its last.
        text: what it says.
        icon: stands before it.
        name: object name.
        run: called without arguments.
    """
    action = QAction(text.replace("&", "&&"), menu)
    action.setObjectName(name)
    if icon:
        icons.set_icon(action, icon)
    action.triggered.connect(partial(_run, run))
    menu.addAction(action)
    return action


def add_files(
    menu: QMenu,
    files: Iterable[StoredFile],
    choose: Callable[[str], object],
    current: str = "",
) -> None:
    """Add one entry a file; the current one is ticked.

    Args:
        menu: gets them in this order.
        files: what can be chosen.
        choose: told the key of the chosen file.
        current: key of the file that is chosen now.
    """
    for file in files:
        text = words.file_title(file)
        if file.when:
            text = f"{text} · {date_words(file.when)}"
        icon = _ICONS.get(file.kind, Icon.NOTEBOOK_PEN)
        action = add_action(menu, text, icon, f"file_{file.key}", partial(choose, file.key))
        if file.key == current:
            action.setCheckable(True)
            action.setChecked(True)


def topic_menu(
    parent: QWidget,
    places: Sequence[TopicPlace],
    choose: Callable[[str], object],
    current: str = "",
) -> QMenu:
    """Make a menu of all topics, one inside it a group; it goes once it is closed.

    All in one list would be higher than the screen. The topic that is open now stands first.

    Args:
        parent: the widget that owns it.
        places: the topics in their order.
        choose: told the key of the chosen topic.
        current: key of the topic that is open now, or "".
    """
    menu = QMenu(parent)
    menu.setObjectName("quote_topics")
    menu.setAccessibleName(translated("Opinions", _PUT))
    for place in places:
        if place.key == current:
            text = translated("Opinions", _OPEN_NOW).format(topic=words.topic_words(place))
            menu.setActiveAction(
                add_action(menu, text, None, "topic_open_now", partial(choose, place.key))
            )
            menu.addSeparator()
    for group, inside in groupby(places, lambda place: place.group):
        text = topic_group_label(group) if group else translated("Opinions", _OWN)
        part = menu.addMenu(text)
        part.setObjectName(f"quote_topics_{group or 'own'}")
        part.setAccessibleName(text)
        for place in inside:
            choose_it = partial(choose, place.key)
            add_action(part, words.topic_words(place), None, f"topic_{place.key}", choose_it)
    if not current:
        menu.setActiveAction(menu.actions()[0])
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def _refill(menu: QMenu, fill: Callable[[QMenu], None]) -> None:
    menu.clear()
    fill(menu)


def _run(run: Callable[[], object], _checked: object = None) -> None:
    run()
