"""The sample case without its drawn files: two opinions, their statements, judged rows."""

from __future__ import annotations

from opinion_desktop.domain.anchors import Anchor
from opinion_desktop.domain.case import Case
from opinion_desktop.domain.changes import Entity
from opinion_desktop.domain.comparison import ComparisonRow
from opinion_desktop.domain.files import ImagingStudy, StoredFile
from opinion_desktop.domain.opinions import Opinion, OpinionKind, Said, Statement
from opinion_desktop.domain.topics import RowResult
from opinion_desktop.sample import case as sample
from opinion_desktop.sample.letters import letters
from opinion_desktop.sample.phantom_case import STUDIES
from opinion_desktop.services.workspace import Workspace
from tests.support.desk import make_workspace


def sample_workspace(desk, language="en", without=()) -> Workspace:
    """Open the sample case; `without` names kinds of entities that are left out."""
    files = tuple(
        StoredFile(
            key=sample.key("file", letter.key),
            case_key=sample.CASE_KEY,
            sha256="0" * 64,
            size=1000,
            name=letter.file_name,
            title=letter.title,
        )
        for letter in letters(language)
    )
    places = {
        (letter.file_name, said.text): sample.Place(
            page=0, boxes=((100, 100 * n, 900, 100 * n + 90),)
        )
        for letter in letters(language)
        for n, said in enumerate(letter.statements)
    }
    ground = [entity for entity in sample.ground(language) if isinstance(entity, Case)]
    studies = tuple(
        ImagingStudy(
            key=sample.key("study", one.key), case_key=sample.CASE_KEY, study_uid=one.study_uid
        )
        for one in STUDIES
    )
    entries = sample.entries(language, (), files, studies, places)
    wanted = [one for one in (*ground, *files, *entries) if not isinstance(one, tuple(without))]
    return make_workspace(desk, *wanted)


def said(side, topic, quote="", **facts) -> Statement:
    return Statement(
        key=f"{side}-{topic}-{facts.get('rank', 0)}",
        case_key="c",
        opinion_key=side,
        topic=topic,
        quote=quote,
        said=Said.SAID if quote else Said.NOT_MENTIONED,
        **facts,
    )


def place(page=0, file_key="letter-one") -> Anchor:
    return Anchor(file_key=file_key, page=page, boxes=((0, 0, 9, 9),), label=f"p. {page + 1}")


def small_entities() -> list[Entity]:
    """Two opinions: one topic suggested, one differing, one agreeing, one nobody looked at."""
    agreed = ("No infection.", "No infection.")
    return [
        Case(key="c", title="My knee", author="Anna"),
        Opinion(
            key="one", case_key="c", kind=OpinionKind.FIRST, author="Dr. L. Tremblay",
            letter_key="letter-one", way="in_person",
        ),
        Opinion(
            key="two", case_key="c", kind=OpinionKind.SECOND, author="Dr K. Osei",
            letter_key="letter-two", way="records",
        ),
        said("one", "risks", "Infection in 1 of 100.", anchors=(place(),)),
        said("two", "risks"),
        said("one", "cause", "Normal healing.", anchors=(place(1),)),
        said("two", "cause", "It may be loose.", anchors=(place(2, "letter-two"),)),
        said("one", "complication", agreed[0]),
        said("two", "complication", agreed[1]),
        said("one", "urgency", "No hurry."),
        judged("cause", RowResult.DIFFER, ("Normal healing.",), ("It may be loose.",)),
        judged("complication", RowResult.AGREE, agreed[:1], agreed[1:]),
    ]  # fmt: skip


def judged(topic, result, first=(), second=(), **facts) -> ComparisonRow:
    return ComparisonRow(
        key=f"row-{topic}", case_key="c", topic=topic, first_opinion="one",
        second_opinion="two", result=result, judged_by="Anna",
        judged_at="2025-08-23T10:20:00", first_quotes=first, second_quotes=second, **facts,
    )  # fmt: skip
