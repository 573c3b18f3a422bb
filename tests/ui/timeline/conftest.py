"""A page over a real case; figures are written the Canadian English way."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from opinion_desktop.domain.case import CaseKind
from opinion_desktop.domain.changes import Entity
from opinion_desktop.services.desk import Desk
from opinion_desktop.services.workspace import Workspace
from opinion_desktop.ui import theme
from opinion_desktop.ui.timeline.page import TimelinePage
from tests.support.desk import make_desk, make_workspace
from tests.support.entities import make_case
from tests.ui.timeline.support import CASE, knee

Opened = tuple[TimelinePage, Workspace]


@pytest.fixture(autouse=True)
def english(qapp) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_CA"))
    theme.current().apply("light")
    yield
    QLocale.setDefault(before)


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    with make_desk(tmp_path) as made:
        yield made


@pytest.fixture
def open_page(desk: Desk, qtbot: QtBot) -> Callable[..., Opened]:
    def opened(*entities: Entity, kind: CaseKind = CaseKind.OWN, width: int = 1280) -> Opened:
        case = make_case(key=CASE, title="My knee", author="Anna", kind=kind)
        workspace = make_workspace(desk, case, *entities)
        page = TimelinePage(desk, workspace)
        qtbot.addWidget(page)
        page.resize(width, 640)
        page.show()
        page.activateWindow()
        QTest.qWait(1)
        return page, workspace

    return opened


@pytest.fixture
def opened(open_page: Callable[..., Opened]) -> Opened:
    return open_page(*knee())
