"""The entries of the sample case: what a finished case of a real person could hold.

Words come from resources/sample/story_*.toml, days from `phantom_case`; keys are fixed,
so that the sample is the same each time.  Everybody in it is invented.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from opinion_desktop import paths
from opinion_desktop.domain.anchors import Anchor, Box
from opinion_desktop.domain.case import Case, CaseKind, Side, Surgery
from opinion_desktop.domain.changes import Entity
from opinion_desktop.domain.comparison import ComparisonRow
from opinion_desktop.domain.concerns import Concern, HealthFact
from opinion_desktop.domain.files import ImagingStudy, StoredFile
from opinion_desktop.domain.opinions import Opinion, OpinionKind, Said, Statement
from opinion_desktop.domain.partial_dates import PartialDate
from opinion_desktop.domain.questions import NextStep, Question, QuestionStatus, Recipient
from opinion_desktop.domain.record_kinds import RecordStatus
from opinion_desktop.domain.record_packs import Answer, checklist
from opinion_desktop.domain.records import RecordItem
from opinion_desktop.domain.timeline import RecoveryEvent
from opinion_desktop.domain.topics import RowResult
from opinion_desktop.sample.diary import CASE_KEY, diary, key
from opinion_desktop.sample.letters import Language, Letter, letters
from opinion_desktop.sample.phantom_case import (
    BIRTH_DATE,
    DATES,
    HOSPITAL,
    PATIENT_ID,
    PATIENT_NAME,
    STUDIES,
)

SURGERY = DATES["surgery"]
OPINIONS = {"first_opinion": OpinionKind.FIRST, "second_opinion": OpinionKind.SECOND}


@dataclass(frozen=True, kw_only=True)
class Place:
    """Where a sentence stands in a letter: page from 0, and its lines."""

    page: int
    boxes: tuple[Box, ...]


def story(language: Language, folder: Path | None = None) -> dict[str, Any]:
    """Read the words of the sample's entries."""
    place = folder or paths.resources() / "sample"
    return tomllib.loads((place / f"story_{language}.toml").read_text(encoding="utf-8"))


def ground(language: Language) -> tuple[Entity, ...]:
    """Return the case, its surgery and its checklist: what files are filed under."""
    words = story(language)["case"]
    case = Case(
        key=CASE_KEY,
        kind=CaseKind.SAMPLE,
        title=words["title"],
        patient_name=PATIENT_NAME,
        birth_date=BIRTH_DATE,
        patient_id=PATIENT_ID,
        language=language,
        place="ca_on",
        packs=("joint",),
        implant=Answer.YES,
        tissue=Answer.YES,
        cancer_or_infection=Answer.NO,
        author=words["author"],
    )
    surgery = Surgery(
        key=key("surgery"),
        case_key=CASE_KEY,
        operation=words["operation"],
        side=Side.RIGHT,
        when=PartialDate.day(SURGERY),
        hospital=HOSPITAL,
        surgeon=words["surgeon"],
    )
    lines = checklist(
        ("joint",), implant=Answer.YES, tissue=Answer.YES, cancer_or_infection=Answer.NO
    )
    records = (
        RecordItem(
            key=key("record", line.key), case_key=CASE_KEY, kind=line.key,
            folded=line.folded, rank=rank,
        )
        for rank, line in enumerate(lines)
    )  # fmt: skip
    return (case, surgery, *records)


def filed(files: Iterable[StoredFile], language: Language) -> tuple[StoredFile, ...]:
    """Put each letter under the checklist line that it belongs to, as its owner would have."""
    by_name = {letter.file_name: letter for letter in letters(language)}
    return tuple(
        replace(
            file,
            record_key=key("record", letter.record_kind) if letter.record_kind else "",
            guess="",
            title=letter.title,
            when=PartialDate.day(letter.date),
        )
        for file in files
        if (letter := by_name.get(file.name))
    )


def entries(
    language: Language,
    records: Iterable[RecordItem],
    files: Iterable[StoredFile],
    studies: Iterable[ImagingStudy],
    places: Mapping[tuple[str, str], Place],
) -> tuple[Entity, ...]:
    """Return all that a person would have typed in five months.

    Args:
        language: of the words.
        records: the checklist of the case.
        files: the stored letters.
        studies: the stored studies.
        places: where a sentence stands, by file name and sentence.
    """
    words = story(language)
    names = {letter.file_name: letter.key for letter in letters(language)}
    held = {names[file.name]: file for file in files if file.name in names}
    by_uid = {study.study_uid: study for study in studies}
    scans = {one.key: by_uid[one.study_uid] for one in STUDIES if one.study_uid in by_uid}
    return (
        *_records(records, words),
        *_events(words["events"], held),
        *diary(),
        *_concerns(words["concerns"]),
        *_facts(words["facts"]),
        *_opinions(language, words, held, scans, places),
        *_rows(language, words["rows"]),
        *_questions(words),
    )


def _records(records: Iterable[RecordItem], words: Mapping[str, Any]) -> Iterator[RecordItem]:
    said: dict[str, dict[str, Any]] = words["records"]
    for record in records:
        facts = said.get(record.kind)
        if facts:
            status = RecordStatus(facts["status"]) if "status" in facts else record.status
            yield replace(
                record,
                status=status,
                note=facts.get("note", ""),
                ticks=tuple(facts.get("ticks", ())),
                reason=facts.get("reason", ""),
                checked=facts.get("checked", False),
            )


def _events(
    words: Iterable[Mapping[str, Any]], held: Mapping[str, StoredFile]
) -> Iterator[RecoveryEvent]:
    for number, facts in enumerate(words):
        file = held.get(facts.get("letter", ""))
        anchors = (Anchor(file_key=file.key, label=file.title),) if file else ()
        yield RecoveryEvent(
            key=key("event", number),
            case_key=CASE_KEY,
            kind=facts["kind"],
            title=facts["title"],
            start=_date(facts["start"]),
            end=_date(facts["end"]) if "end" in facts else None,
            ongoing=facts.get("ongoing", False),
            text=facts.get("text", ""),
            dose=facts.get("dose", ""),
            frequency=facts.get("frequency", ""),
            effect=facts.get("effect", ""),
            anchors=anchors,
            file_key=file.key if file else "",
        )


def _date(text: str) -> PartialDate:
    about = text.startswith("~")
    parts = [int(part) for part in text.removeprefix("~").split("-")]
    if len(parts) == 1:
        when = PartialDate.year(parts[0])
    elif len(parts) == 2:
        when = PartialDate.month(parts[0], parts[1])
    else:
        when = PartialDate.day(date(parts[0], parts[1], parts[2]))
    return replace(when, about=about)


def _concerns(words: Iterable[Mapping[str, Any]]) -> Iterator[Concern]:
    for rank, facts in enumerate(words):
        yield Concern(
            key=key("concern", rank),
            case_key=CASE_KEY,
            rank=rank,
            what=facts["what"],
            since_kind=facts.get("since_kind", ""),
            since=_date(facts["since"]) if "since" in facts else None,
            where=facts.get("where", ""),
            side=Side(facts.get("side", "")),
            quality=tuple(facts.get("quality", ())),
            strength_now=facts.get("now"),
            strength_worst=facts.get("worst"),
            pattern=facts.get("pattern", ""),
            worse=facts.get("worse", ""),
            better=facts.get("better", ""),
            told=facts.get("told", ""),
            worry=facts.get("worry", ""),
            hope=facts.get("hope", ""),
            not_acceptable=facts.get("not_acceptable", ""),
        )


def _facts(words: Iterable[Mapping[str, Any]]) -> Iterator[HealthFact]:
    for rank, facts in enumerate(words):
        yield HealthFact(
            key=key("fact", rank),
            case_key=CASE_KEY,
            kind=facts["kind"],
            text=facts["text"],
            detail=facts.get("detail", ""),
            rank=rank,
        )


def _opinions(
    language: Language,
    words: Mapping[str, Any],
    held: Mapping[str, StoredFile],
    scans: Mapping[str, ImagingStudy],
    places: Mapping[tuple[str, str], Place],
) -> Iterator[Entity]:
    for letter in letters(language):
        if letter.key in OPINIONS:
            file = held.get(letter.key)
            yield _opinion(letter, words["opinions"][letter.key], file)
            yield from _statements(letter, words, file, scans, places)


def _opinion(letter: Letter, facts: Mapping[str, Any], file: StoredFile | None) -> Opinion:
    return Opinion(
        key=key("opinion", letter.key),
        case_key=CASE_KEY,
        kind=OPINIONS[letter.key],
        author=facts["author"],
        specialty=facts["specialty"],
        place=facts["place"],
        when=PartialDate.day(letter.date),
        language=facts["language"],
        way="in_person",
        letter_key=file.key if file else "",
        checked_with=facts.get("checked_with", ""),
    )


def _statements(
    letter: Letter,
    words: Mapping[str, Any],
    file: StoredFile | None,
    scans: Mapping[str, ImagingStudy],
    places: Mapping[tuple[str, str], Place],
) -> Iterator[Statement]:
    opinion = key("opinion", letter.key)
    short: Mapping[str, str] = words["short"][letter.key]
    certain: Mapping[str, str] = words["certain"][letter.key]
    counted: dict[str, int] = {}
    for rank, said in enumerate(letter.statements):
        number = counted[said.topic] = counted.get(said.topic, 0) + 1
        anchors = []
        place = places.get((letter.file_name, said.text))
        if place and file:
            anchors.append(
                Anchor(
                    file_key=file.key, page=place.page, boxes=place.boxes, quote=said.text,
                    label=words["page"].format(n=place.page + 1),
                )
            )  # fmt: skip
        if said.topic == "images" and "follow_up" in scans:
            anchors.append(_picture(words["picture"]))
        yield Statement(
            key=key("statement", letter.key, said.topic, number),
            case_key=CASE_KEY,
            opinion_key=opinion,
            topic=said.topic,
            quote=said.text,
            short=short.get(said.topic, "") if number == 1 else "",
            certainty=certain.get(said.topic, "") if number == 1 else "",
            anchors=tuple(anchors),
            rank=rank,
        )
    for topic in words["not_mentioned"].get(letter.key, ()):
        yield Statement(
            key=key("statement", letter.key, topic, 0),
            case_key=CASE_KEY,
            opinion_key=opinion,
            topic=topic,
            said=Said.NOT_MENTIONED,
        )


def _picture(label: str) -> Anchor:
    (study,) = (one for one in STUDIES if one.key == "follow_up")
    return Anchor(study_uid=study.study_uid, series_uid=study.series_uid, label=label)


def _rows(language: Language, words: Mapping[str, Mapping[str, str]]) -> Iterator[ComparisonRow]:
    said = {letter.key: letter.statements for letter in letters(language)}
    for topic, facts in words.items():
        quotes = [
            tuple(one.text for one in said[letter] if one.topic == topic) for letter in OPINIONS
        ]
        yield ComparisonRow(
            key=key("row", topic),
            case_key=CASE_KEY,
            topic=topic,
            first_opinion=key("opinion", "first_opinion"),
            second_opinion=key("opinion", "second_opinion"),
            result=RowResult(facts["result"]),
            reason=facts.get("reason", ""),
            note=facts.get("note", ""),
            judged_by=facts["by"],
            judged_at=facts["at"],
            first_quotes=quotes[0],
            second_quotes=quotes[1],
        )


def _questions(words: Mapping[str, Any]) -> Iterator[Entity]:
    for rank, facts in enumerate(words["questions"]):
        answered = facts.get("answered_on")
        yield Question(
            key=key("question", rank),
            case_key=CASE_KEY,
            text=facts["text"],
            recipient=Recipient(facts["to"]),
            status=QuestionStatus(facts.get("status", "to_ask")),
            rank=rank,
            bank=facts.get("bank", ""),
            topic=facts.get("topic", ""),
            answer=facts.get("answer", ""),
            answered_by=facts.get("answered_by", ""),
            answered_on=date.fromisoformat(answered) if answered else None,
        )
    for rank, facts in enumerate(words["steps"]):
        yield NextStep(
            key=key("step", rank),
            case_key=CASE_KEY,
            text=facts["text"],
            who=facts.get("who", ""),
            until=date.fromisoformat(facts["until"]) if "until" in facts else None,
            done=facts.get("done", False),
            rank=rank,
        )
