"""A page on a real case, shown at 1280 x 900."""

from __future__ import annotations

import pytest

from opinion_desktop.domain.records import RecordItem
from opinion_desktop.sample import case as sample
from opinion_desktop.ui import theme
from opinion_desktop.ui.overview.page import OverviewPage
from tests.support.desk import make_desk, make_workspace
from tests.support.entities import make_case


def sample_entities():
    """Give the sample case without its files."""
    ground = sample.ground("en")
    records = [one for one in ground if isinstance(one, RecordItem)]
    found = {one.key: one for one in ground}
    found |= {one.key: one for one in sample.entries("en", records, (), (), {})}
    return tuple(found.values())


@pytest.fixture(autouse=True)
def look(qapp):
    found = theme.current()
    found.apply("light")
    return found


@pytest.fixture
def desk(tmp_path):
    with make_desk(tmp_path) as made:
        yield made


@pytest.fixture
def open_page(desk, qtbot):
    """Give a function that opens the page on entities, on an empty case by default."""

    def opened(*entities):
        workspace = make_workspace(desk, *(entities or (make_case(),)))
        page = OverviewPage(desk, workspace)
        qtbot.addWidget(page)
        page.resize(1280, 900)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        return page, workspace

    return opened
