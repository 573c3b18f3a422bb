"""A case with two letters on disk, and the page over it."""

from __future__ import annotations

import io
from dataclasses import dataclass
from datetime import date

import pytest
from PIL import Image

from opinion_desktop.domain.anchors import Anchor
from opinion_desktop.domain.case import Case, new_key
from opinion_desktop.domain.comparison import OwnTopic
from opinion_desktop.domain.files import FileKind, StoredFile
from opinion_desktop.domain.opinions import Opinion, OpinionKind, Said, Statement
from opinion_desktop.domain.partial_dates import PartialDate
from opinion_desktop.services.desk import Desk
from opinion_desktop.services.workspace import Workspace
from opinion_desktop.ui import theme
from opinion_desktop.ui.opinions.page import OpinionsPage
from tests.support.desk import make_desk, make_workspace
from tests.support.entities import make_case
from tests.support.pdfs import letter, scanned_pdf, text_pdf

SENTENCE = "The shin part of the implant may be loose."


def letter_pdf() -> bytes:
    """Two pages; on the second, SENTENCE stands alone on one line."""
    return text_pdf(
        letter("Dr K. Osei, orthopaedics", "3 November 2025", "Dear colleague,"),
        letter(SENTENCE, "A CT scan in the next 2 to 3 weeks."),
    )


def photo() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (60, 80), (200, 190, 180)).save(out, "PNG")
    return out.getvalue()


CONTENTS = {
    "pdf": (FileKind.PDF, letter_pdf),
    "scan": (FileKind.PDF, scanned_pdf),
    "photo": (FileKind.PHOTO, photo),
    "text": (FileKind.TEXT, lambda: b"Normal healing.\nPain up to 12 months is common."),
}


def store(desk: Desk, case: Case, name: str, **facts: object) -> StoredFile:
    """Put one of CONTENTS into the library."""
    kind, make = CONTENTS[name]
    content = make()
    given = {
        "key": f"file-{name}",
        "case_key": case.key,
        "sha256": desk.library.files.add(io.BytesIO(content)),
        "size": len(content),
        "name": f"{name}.bin",
        "title": f"Letter ({name})",
        "kind": kind,
        "has_text": name in {"pdf", "text"},
        **facts,
    }
    return StoredFile(**given)


def opinion(case: Case, kind: str, **facts: object) -> Opinion:
    return Opinion(
        **{"key": f"opinion-{kind}", "case_key": case.key, "kind": OpinionKind(kind), **facts}
    )


def statement(of: Opinion, topic: str, quote: str = "", **facts: object) -> Statement:
    given = {"key": new_key(), "case_key": of.case_key, "opinion_key": of.key, "topic": topic}
    return Statement(**{**given, "quote": quote, **facts})


@dataclass
class World:
    """The desk, the case and, once asked for, its page."""

    desk: Desk
    case: Case
    qtbot: object
    workspace: Workspace | None = None
    page: OpinionsPage | None = None

    def open(self, *entities: object) -> OpinionsPage:
        self.workspace = make_workspace(self.desk, self.case, *entities)
        return self.reopen()

    def reopen(self) -> OpinionsPage:
        self.page = OpinionsPage(self.desk, self.workspace)
        self.qtbot.addWidget(self.page)
        self.page.resize(1280, 720)
        self.page.show()
        self.qtbot.waitUntil(self._is_active, timeout=20_000)
        return self.page

    def _is_active(self) -> bool:
        self.page.activateWindow()
        return self.page.isActiveWindow()

    def said(self, topic: str, of: str = "opinion-first") -> list[Statement]:
        everything = self.workspace.all(Statement)
        found = [one for one in everything if (one.opinion_key, one.topic) == (of, topic)]
        return sorted(found, key=lambda one: one.rank)


@pytest.fixture
def world(qtbot, tmp_path):
    theme.current().apply("light", 12)
    with make_desk(tmp_path) as desk:
        made = World(desk, make_case(), qtbot)
        yield made
        if made.page is not None:
            made.page.hide()


def full_case(world: World) -> list[object]:
    """Two opinions with words, places and other answers, and an own topic."""
    case = world.case
    file = store(world.desk, case, "pdf")
    first = opinion(
        case,
        "first",
        author="Dr L. Tremblay",
        specialty="Surgery",
        place="Montréal",
        when=PartialDate.day(date(2025, 8, 12)),
        way="in_person",
    )
    second = opinion(
        case,
        "second",
        author="Dr K. Osei",
        specialty="Orthopaedics",
        when=PartialDate.day(date(2025, 11, 3)),
        way="records",
        letter_key=file.key,
        checked_with="Anna",
    )
    page = Anchor(
        file_key=file.key, page=1, boxes=((1176, 500, 6000, 680),), quote=SENTENCE, label="p. 2"
    )
    xray = Anchor(series_uid="1.2.3", frame=3, label="X-ray of 14 May 2025, image 4")
    topic = OwnTopic(key="t1", case_key=case.key, label="Is there an infection?")
    return [
        file,
        first,
        second,
        topic,
        statement(first, "cause", "Normal healing. Pain up to 12 months is common.", key="s1"),
        statement(first, "urgency", said=Said.NOT_MENTIONED, key="s2"),
        statement(first, "own.t1", "No sign of infection.", key="s3"),
        statement(
            second,
            "cause",
            SENTENCE,
            key="s4",
            short="A part is loose",
            certainty="fairly_sure",
            anchors=(page, xray),
        ),
        statement(second, "cause", "The line on the X-ray has grown.", key="s5", rank=1),
        statement(second, "urgency", "Within weeks, not months.", key="s6"),
        statement(second, "pathology", said=Said.CANNOT_ANSWER, key="s7"),
    ]
