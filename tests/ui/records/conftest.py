"""A case with a checklist, on a page that is shown at 1280 x 900."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from opinion_desktop.domain.case import Case, new_key
from opinion_desktop.domain.changes import Entity
from opinion_desktop.domain.files import FileKind, ImagingStudy, StoredFile
from opinion_desktop.domain.record_packs import checklist
from opinion_desktop.domain.records import RecordItem, RequestStep
from opinion_desktop.services.desk import Desk
from opinion_desktop.services.workspace import Workspace
from opinion_desktop.ui import theme
from opinion_desktop.ui.records import words
from opinion_desktop.ui.records.page import RecordsPage
from tests.support.desk import make_desk, make_workspace
from tests.support.entities import make_case, make_record

BORN = date(1948, 3, 2)


@dataclass
class Room:
    """A page on a case, and what a test wants to know about it."""

    desk: Desk
    workspace: Workspace
    page: RecordsPage
    records: dict[str, RecordItem] = field(default_factory=dict)

    def record(self, kind: str) -> RecordItem:
        """Return a line as it is stored now."""
        found = self.workspace.get(RecordItem, self.records[kind].key)
        assert found
        return found

    def show(self, kind: str) -> None:
        """Make a line current."""
        assert self.page.parts.tree.choose(self.records[kind].key)

    def stored(self, thing):
        return self.workspace.get(type(thing), thing.key)


def make_file(case: Case, record: RecordItem | None = None, **facts: object) -> StoredFile:
    values = {"name": "report.pdf", "kind": FileKind.PDF, "size": 340_000, "pages": 3, **facts}
    return StoredFile(
        **{
            "key": new_key(),
            "case_key": case.key,
            "sha256": new_key(),
            "record_key": record.key if record else "",
            **values,
        }
    )


def make_study(case: Case, record: RecordItem | None = None, **facts: object) -> ImagingStudy:
    values = {
        "when": date(2025, 5, 14),
        "description": "X-ray knee",
        "images": 3,
        "study_uid": new_key(),
        **facts,
    }
    return ImagingStudy(
        **{
            "key": new_key(),
            "case_key": case.key,
            "record_key": record.key if record else "",
            **values,
        }
    )


def make_step(record: RecordItem, kind: str, days_ago: int, **facts: object) -> RequestStep:
    when = words.today() - timedelta(days=days_ago)
    return RequestStep(
        **{
            "key": new_key(),
            "case_key": record.case_key,
            "record_key": record.key,
            "kind": kind,
            "when": when,
            **facts,
        }
    )


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    look = theme.current()
    if (look.name, look.points) != ("light", 12):
        look.apply("light")
    with make_desk(tmp_path) as made:
        yield made


@pytest.fixture
def case() -> Case:
    return make_case(place="ca_on", packs=("joint",), birth_date=BORN)


@pytest.fixture
def records(case: Case) -> dict[str, RecordItem]:
    return {
        line.key: make_record(case, kind=line.key, folded=line.folded, rank=place)
        for place, line in enumerate(checklist(case.packs))
    }


Open = Callable[..., Room]


@pytest.fixture
def open_room(desk: Desk, case: Case, records: dict[str, RecordItem], qtbot: QtBot) -> Open:
    def opened(*entities: Entity, size: tuple[int, int] = (1280, 900), **changed: dict) -> Room:
        """Open the page; `changed` are fields of lines by their kind."""
        for kind, facts in changed.items():
            records[kind] = replace(records[kind], **facts)
        workspace = make_workspace(desk, case, *records.values(), *entities)
        page = RecordsPage(desk, workspace)
        qtbot.addWidget(page)
        page.resize(*size)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        desk.notices.listen()
        return Room(desk, workspace, page, records)

    return opened
