"""The printed pages of real cases: their words, their pages, what they hold back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from io import BytesIO

import pytest
from pypdf import PdfReader

from opinion_desktop.domain.case import Side, new_key
from opinion_desktop.domain.concerns import Concern, HealthFact
from opinion_desktop.domain.files import ImagingStudy
from opinion_desktop.domain.opinions import Opinion, OpinionKind
from opinion_desktop.domain.overview import Missing, pain_course
from opinion_desktop.domain.partial_dates import PartialDate
from opinion_desktop.domain.questions import Question, QuestionStatus, Recipient
from opinion_desktop.domain.record_kinds import RecordStatus
from opinion_desktop.domain.records import RecordItem
from opinion_desktop.domain.timeline import Measurement, RecoveryEvent
from opinion_desktop.exchange.summary import foot_of
from opinion_desktop.sample import case as sample
from opinion_desktop.services import summaries
from opinion_desktop.services.printing import to_pdf
from tests.support.desk import make_desk, make_workspace
from tests.support.entities import make_case, make_record, make_surgery

pytestmark = pytest.mark.usefixtures("qapp")
DAY = date(2025, 9, 1)


@pytest.fixture
def desk(tmp_path):
    with make_desk(tmp_path) as made:
        yield made


def sample_entities(language):
    ground = sample.ground(language)
    records = [one for one in ground if isinstance(one, RecordItem)]
    found = {one.key: one for one in ground}
    found |= {one.key: one for one in sample.entries(language, records, (), (), {})}
    return tuple(found.values())


def pages(html, **facts):
    return [
        page.extract_text() for page in PdfReader(BytesIO(to_pdf(html, title="T", **facts))).pages
    ]


def flat(texts):
    return " ".join(" ".join(texts).split())


@pytest.mark.parametrize("paper", ["letter", "a4"])
@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_overview_of_the_sample_is_one_sheet(desk, language, paper):
    workspace = make_workspace(desk, *sample_entities(language))
    title, html = summaries.overview(workspace, day=DAY)
    printed = pages(html, paper=paper)
    assert title == "Overview for the doctor"
    assert len(printed) == 2
    # 18 March to 1 September 2025: 13 + 30 + 31 + 30 + 31 + 31 + 1 = 167 days.
    assert "day 167 after surgery" in flat(printed)
    assert "Odile Fairweather, born" in flat(printed)
    assert "diagnose, recommend" in flat(printed)
    assert "the case holds them in full" not in flat(printed)


def test_even_a_crowded_case_is_one_sheet(desk):
    case = make_case(birth_date=date(1950, 1, 2))
    words = "many words of a worried person " * 40
    entities = [case, make_surgery(case, hospital=words[:200], surgeon=words[:200])]
    entities += [
        Concern(
            key=new_key(), case_key=case.key, rank=rank, what=words, worse=words, better=words,
            worry=words, hope=words, not_acceptable=words, pattern=words, where=words,
        )
        for rank in range(9)
    ]  # fmt: skip
    kinds = ("allergy", "condition", "operation")
    for rank in range(14):
        entities.append(Question(key=new_key(), case_key=case.key, text=words, rank=rank))
        entities.append(
            RecoveryEvent(
                key=new_key(), case_key=case.key, kind="visit", title=words,
                start=PartialDate.between(date(2025, 5, 3), date(2025, 6, rank + 1)),
            )
        )  # fmt: skip
    for number in range(30):
        entities.append(
            RecoveryEvent(
                key=new_key(), case_key=case.key, kind="medicine", title=words, ongoing=True,
                start=PartialDate.day(DAY),
            )
        )  # fmt: skip
        entities.append(
            HealthFact(
                key=new_key(), case_key=case.key, kind=kinds[number % 3],
                text=words, detail=words,
            )
        )  # fmt: skip
        entities.append(make_record(case, kind="own", label=words[:90], reason=words[:90]))
        entities.append(make_record(case, kind="own", label=words[:90], status=RecordStatus.HAVE))
        entities.append(
            Measurement(
                key=new_key(), case_key=case.key, measure="pain_now", value=Decimal(number % 11),
                when=PartialDate.day(date(2025, 6, number + 1)),
            )
        )  # fmt: skip
    workspace = make_workspace(desk, *entities)
    _, html = summaries.overview(workspace, day=DAY)
    for paper in ("letter", "a4"):
        printed = pages(html, paper=paper)
        assert len(printed) == 2
        assert "More worries in the case: 6" in flat(printed)
        assert "More questions in the case: 4" in flat(printed)
        assert "the case holds them in full" in flat(printed)


def test_the_overview_never_says_what_somebody_was_told_and_can_be_blind(desk):
    workspace = make_workspace(desk, *sample_entities("en"))
    _, html = summaries.overview(workspace, day=DAY)
    assert "says that it is normal healing" not in html
    assert "First opinion: Dr. Ashgrove" in html
    assert "reads the line as normal remodelling" in html
    _, blind = summaries.overview(workspace, day=DAY, blind=True)
    assert "First opinion: Dr. Ashgrove" not in blind
    assert "reads the line as normal remodelling" not in blind


def test_an_empty_case_prints_too(desk):
    workspace = make_workspace(desk, make_case(title="", patient_name=""))
    _, html = summaries.overview(workspace)
    assert "Overview for the doctor" in html
    assert flat(pages(html)).count("Nothing written down") == 9
    _, sheet = summaries.questions(workspace)
    assert "Get help first." in sheet


def test_the_question_sheet_groups_questions_and_begins_with_the_signs(desk):
    workspace = make_workspace(desk, *sample_entities("en"))
    title, html = summaries.questions(workspace)
    printed = flat(pages(html))
    assert title == "Questions for the visit"
    order = [
        "Get help first.", "Call 911 now", "Call your surgeon or 811 today",
        "For Dr. Martin Ashgrove", "For Dr. Simone Belcourt", "For both doctors", "For the family",
        "Already answered or settled", "Both letters, 20 August 2025",
    ]  # fmt: skip
    places = [printed.index(words) for words in order]
    assert places == sorted(places)


def test_the_question_sheet_asks_only_what_waits_for_an_answer(desk):
    case = make_case()
    made = [
        Question(key=status.value, case_key=case.key, text=f"{status.value}?", status=status)
        for status in QuestionStatus
    ]
    workspace = make_workspace(desk, case, *made)
    printed = flat(pages(summaries.questions(workspace)[1]))
    to_ask, _, below = printed.partition("Already answered or settled")
    assert [one.value for one in QuestionStatus if f"{one.value}?" in to_ask] == [
        "to_ask", "asked",
    ]  # fmt: skip
    for words in ("answered?", "settled? Settled", "third_opinion? Third opinion"):
        assert words in below


class TestWords:
    def test_a_surgery_is_told_with_its_day(self, desk):
        case = make_case(birth_date=date(1948, 3, 2))
        surgery = make_surgery(case, side=Side.RIGHT, surgeon="Dr. T", hospital="H")
        workspace = make_workspace(desk, case, surgery)
        # 12 May to 23 September 2025: 19 + 30 + 31 + 31 + 23 = 134 days.
        assert summaries.surgery_line(workspace, date(2025, 9, 23)) == (
            "Knee, right · 12 May 2025 · day 134 after surgery · Dr. T, H"
        )
        assert "day" not in summaries.surgery_line(workspace, date(2025, 5, 1))
        assert summaries.person_line(workspace) == "Anna Roy, born 2 March 1948"

    def test_a_case_without_a_surgery_tells_nothing(self, desk):
        workspace = make_workspace(desk, make_case())
        assert summaries.surgery_line(workspace, DAY) == ""
        assert summaries.person_line(workspace) == "Anna Roy"

    def test_a_surgery_of_a_month_has_no_day_number(self, desk):
        case = make_case()
        surgery = make_surgery(case, when=PartialDate.month(2025, 5))
        workspace = make_workspace(desk, case, surgery)
        assert summaries.surgery_line(workspace, DAY) == "Knee · May 2025"

    def test_a_surgery_without_a_date_keeps_its_name(self, desk):
        case = make_case()
        workspace = make_workspace(desk, case, make_surgery(case, when=None))
        assert summaries.surgery_line(workspace, DAY) == "Knee"

    def test_a_worry_is_told_in_short(self):
        concern = Concern(
            key="1", case_key="c", since_kind="later", since=PartialDate.month(2025, 6),
            where="Knee", side=Side.LEFT, quality=("dull", "new_key"), strength_now=0,
        )  # fmt: skip
        assert summaries.concern_facts(concern) == (
            ("Since", "began later, June 2025"),
            ("Where", "Knee, left"),
            ("What it is like", "dull, new_key"),
            ("How strong", "now 0 of 10"),
        )
        assert summaries.strength_words(replace(concern, strength_worst=9)) == (
            "now 0 of 10, worst 9 of 10"
        )

    def test_an_event_is_dated_as_it_is_known(self):
        event = RecoveryEvent(key="e", case_key="c", kind="visit", start=PartialDate.month(2025, 5))
        assert summaries.event_date(event) == "May 2025"
        assert summaries.event_date(replace(event, ongoing=True)) == "since May 2025"
        assert summaries.event_date(replace(event, end=PartialDate.day(DAY))) == (
            "May 2025 to 1 September 2025"
        )
        assert summaries.event_words(event) == "Visit"

    def test_missing_records_with_one_reason_stand_together(self):
        case = make_case()
        lines = [
            Missing(record=make_record(case, kind=kind), status=status, due=due, reason=reason)
            for kind, status, due, reason in (
                ("photos", RecordStatus.NEED, None, ""),
                ("implant_record", RecordStatus.OVERDUE, DAY, ""),
                ("cultures", RecordStatus.NEED, None, ""),
                ("contacts", RecordStatus.ASKED, DAY, ""),
                ("consent_form", RecordStatus.REFUSED, None, "lost"),
            )
        ]
        assert summaries.missing_words(lines) == (
            "Not asked for yet: Photos and videos, Germ tests",
            "Overdue, was due on 1 September 2025: Implant card or stickers",
            "Asked, expected by 1 September 2025: Who is who",
            "Refused (lost): Consent form",
        )

    def test_pain_is_stated_and_not_judged(self):
        def score(day, value, place=""):
            return Measurement(
                key=new_key(), case_key="c", measure="pain_now", value=Decimal(value),
                when=PartialDate.day(day), place=place,
            )  # fmt: skip

        one = pain_course([score(DAY, 4)], None)
        assert summaries.pain_sentence(one) == "Pain now: 4 of 10 on 1 September 2025. One score."
        values = [score(date(2025, 5, 1), 8, "knee"), score(date(2025, 6, 1), 2, "knee")]
        several = pain_course([*values, score(DAY, 5, "back")], None)
        assert summaries.pain_sentence(several) == (
            "Pain now (knee): highest 8 of 10 on 1 May 2025, lowest 2 on 1 June 2025, "
            "latest 2 on 1 June 2025. 2 scores. Other places are on the timeline."
        )

    def test_a_question_is_for_somebody_with_a_name_if_one_is_known(self, desk):
        case = make_case()
        workspace = make_workspace(desk, case)
        assert summaries.recipient_words(workspace, Recipient.FIRST) == "For the first doctor"
        assert summaries.recipient_words(workspace, Recipient.SECOND) == "For the second doctor"
        second = Opinion(key=new_key(), case_key=case.key, kind=OpinionKind.SECOND, author="Dr. O")
        workspace.put("x", make_surgery(case, surgeon="Dr. T"), second)
        assert summaries.recipient_words(workspace, Recipient.FIRST) == "For Dr. T"
        assert summaries.recipient_words(workspace, Recipient.SECOND) == "For Dr. O"

    def test_an_answer_is_told_with_who_and_when(self):
        question = Question(
            key="q", case_key="c", text="?", status=QuestionStatus.ANSWERED, answered_by="Dr. O",
            answered_on=DAY,
        )  # fmt: skip
        assert summaries.answered_words(question) == "Dr. O, 1 September 2025"
        assert summaries.answered_words(replace(question, answered_by="")) == "1 September 2025"


@pytest.mark.parametrize(
    ("operation", "side", "said"),
    [
        ("Hip replacement", Side.RIGHT, "Hip replacement, right"),
        ("Hip replacement, right", Side.RIGHT, "Hip replacement, right"),
        ("Right hip replacement", Side.RIGHT, "Right hip replacement"),
        ("Prothèse du genou droit", Side.RIGHT, "Prothèse du genou droit"),
        ("Prothèse de la hanche gauche", Side.LEFT, "Prothèse de la hanche gauche"),
        ("Prothèse des deux côtés", Side.BOTH, "Prothèse des deux côtés"),
        ("Bilateral knee replacement", Side.BOTH, "Bilateral knee replacement"),
        ("Bright light therapy", Side.RIGHT, "Bright light therapy, right"),
        ("Left hip, later the right one", Side.BOTH, "Left hip, later the right one, both sides"),
        ("Pain left after walking", Side.LEFT, "Pain left after walking, left"),
        ("Right under the kneecap", Side.RIGHT, "Right under the kneecap, right"),
        (
            "Désinsertion du muscle droit fémoral",
            Side.RIGHT,
            "Désinsertion du muscle droit fémoral, right",
        ),
        ("", Side.LEFT, "left"),
        ("Hernia repair", Side.NONE, "Hernia repair"),
    ],
)
def test_the_side_is_said_once(desk, operation, side, said):
    case = make_case()
    surgery = make_surgery(case, operation=operation, side=side, when=None)
    workspace = make_workspace(desk, case, surgery)
    worry = Concern(key=new_key(), case_key=case.key, what="It hurts", where=operation, side=side)
    assert summaries.surgery_line(workspace, DAY).partition(" · ")[0] == said
    assert summaries.where_words(worry) == said


@pytest.mark.parametrize("paper", ["letter", "a4"])
def test_each_printed_page_says_whose_it_is(desk, paper):
    workspace = make_workspace(desk, *sample_entities("en"))
    for sheet in (summaries.overview, summaries.questions):
        _, html = sheet(workspace)
        printed = pages(html, paper=paper, footer=foot_of(html))
        assert len(printed) > 1
        foot = f"Odile Fairweather, born 14 March 1959 · {workspace.case.title}"
        assert foot_of(html) == summaries.foot_line(workspace) == foot
        assert all(foot in " ".join(page.split()) for page in printed)


def test_a_scan_with_another_name_stays_marked_on_the_page(desk):
    case = make_case(patient_name="Anna Roy", birth_date=date(1948, 3, 2))
    record = make_record(case, kind="images_after", status=RecordStatus.HAVE)
    other = make_record(case, kind="images_before", status=RecordStatus.HAVE)
    scans = [
        ImagingStudy(
            key=new_key(),
            case_key=case.key,
            study_uid=new_key(),
            patient_name=name,
            birth_date=born,
            record_key=record.key,
        )
        for name, born in (
            ("SMITH^JOHN", None),
            ("SMITH^JOHN", None),
            ("ROY^ANNA", date(1950, 1, 2)),
            ("ROY^ANNA", date(1948, 3, 2)),
        )
    ]
    workspace = make_workspace(desk, case, record, other, *scans)
    _, html = summaries.overview(workspace)
    marked = "Scans after surgery (Another name: SMITH, Another date of birth: 2 January 1950)"
    assert marked in html
    assert "Scans before surgery ·" in html or "Scans before surgery<" in html
