"""Words for tables, dates and numbers, in English and in French."""

from __future__ import annotations

import re
import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import PySide6
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from opinion_desktop.domain.access_rules import ACCESS_RULES, access_rule
from opinion_desktop.domain.difference_reasons import DifferenceReason, draft
from opinion_desktop.domain.evidence import EVIDENCE
from opinion_desktop.domain.measures import MEASURES, measure_of
from opinion_desktop.domain.operations import COMMON_OPERATIONS, suggest_packs
from opinion_desktop.domain.partial_dates import PartialDate, Precision
from opinion_desktop.domain.question_bank import (
    QUESTION_BANK,
    QUESTION_STATUS_LABELS,
    QuestionGroup,
)
from opinion_desktop.domain.record_kinds import (
    RECORD_KINDS,
    REQUEST_WAYS,
    USUALLY_NOT_NEEDED,
    Level,
    RecordGroup,
    RecordStatus,
    RequestKind,
)
from opinion_desktop.domain.record_packs import PACKS
from opinion_desktop.domain.timeline_kinds import EVENT_KINDS, EventGroup
from opinion_desktop.domain.topics import TOPICS, Certainty, RowResult, TopicGroup
from opinion_desktop.domain.warning_signs import CONTINUE, TITLE, help_numbers
from opinion_desktop.services import labels

ROOT = Path(__file__).resolve().parents[2]
CATALOGUE = ROOT / "resources" / "i18n" / "content_fr_CA.ts"
SOURCES = [
    *("access_rules", "difference_reasons", "evidence", "measures", "operations", "pack_words"),
    *("question_bank", "record_kinds", "record_packs", "record_ticks", "record_words"),
    *("timeline_kinds", "topics", "warning_signs"),
]
NBSP = "\u00a0"


def qt_tool(name: str, *arguments: object) -> None:
    (tool,) = (path for path in Path(PySide6.__file__).parent.glob(f"{name}*") if path.is_file())
    command = [str(tool), *map(str, arguments)]
    subprocess.run(command, check=True, capture_output=True)


def messages(path: Path) -> dict[tuple[str, str], str]:
    """Read a catalogue: (context, source) to translation."""
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message.findtext(
            "translation", ""
        )
        for context in ET.parse(path).getroot().iter("context")  # noqa: S314  # our own file
        for message in context.iter("message")
    }


FRENCH = messages(CATALOGUE)


@pytest.fixture(scope="module")
def compiled(tmp_path_factory) -> Path:
    target = tmp_path_factory.mktemp("i18n") / "content.qm"
    qt_tool("lrelease", CATALOGUE, "-qm", target)
    return target


@pytest.fixture
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_CA"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def french(qapp, compiled) -> Iterator[None]:
    before, translator = QLocale(), QTranslator()
    assert translator.load(str(compiled))
    QCoreApplication.installTranslator(translator)
    QLocale.setDefault(QLocale("fr_CA"))
    yield
    QCoreApplication.removeTranslator(translator)
    QLocale.setDefault(before)


def about(when: PartialDate) -> PartialDate:
    return PartialDate(when.earliest, when.latest, when.precision, about=True)


DATES = [
    (PartialDate.day(date(2025, 5, 12)), "12 May 2025", "12 mai 2025"),
    (date(2025, 5, 1), "1 May 2025", "1er mai 2025"),
    (about(PartialDate.day(date(2025, 5, 12))), "about 12 May 2025", "vers le 12 mai 2025"),
    (PartialDate.month(2025, 5), "May 2025", "mai 2025"),
    (about(PartialDate.month(2025, 8)), "about August 2025", "vers août 2025"),
    (PartialDate.season(2025, "spring"), "spring 2025", "printemps 2025"),
    (PartialDate.season(2025, "winter"), "winter 2025", "hiver 2025"),
    (about(PartialDate.season(2025, "summer")), "about summer 2025", "vers l\u2019été 2025"),
    (PartialDate.year(2025), "2025", "2025"),
    (about(PartialDate.year(2025)), "about 2025", "vers 2025"),
    (
        PartialDate.between(date(2025, 5, 3), date(2025, 5, 20)),
        "between 3 and 20 May 2025",
        "entre le 3 et le 20 mai 2025",
    ),
    (
        PartialDate.between(date(2025, 5, 1), date(2025, 6, 2)),
        "between 1 May and 2 June 2025",
        "entre le 1er mai et le 2 juin 2025",
    ),
    (
        PartialDate.between(date(2024, 12, 30), date(2025, 1, 2)),
        "between 30 December 2024 and 2 January 2025",
        "entre le 30 décembre 2024 et le 2 janvier 2025",
    ),
    (PartialDate.unknown(), "date not known", "date inconnue"),
]


@pytest.mark.parametrize(("when", "words", "_"), DATES)
def test_a_date_is_said_in_english(english, when, words, _):
    assert labels.date_words(when) == words


@pytest.mark.parametrize(("when", "_", "words"), DATES)
def test_a_date_is_said_in_french(french, when, _, words):
    assert labels.date_words(when) == words


@st.composite
def partial_dates(draw) -> PartialDate:
    days = st.dates(date(1901, 1, 1), date(2099, 12, 31))
    first, last = sorted((draw(days), draw(days)))
    made = draw(
        st.sampled_from(
            [
                PartialDate.day(first),
                PartialDate.month(first.year, first.month),
                PartialDate.season(
                    first.year, draw(st.sampled_from(["spring", "summer", "autumn", "winter"]))
                ),
                PartialDate.year(first.year),
                PartialDate.between(first, last),
                PartialDate.unknown(),
            ]
        )
    )
    vague = made.precision not in {Precision.RANGE, Precision.UNKNOWN} and draw(st.booleans())
    return about(made) if vague else made


READS = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)


@READS
@given(when=partial_dates())
def test_what_is_said_in_english_can_be_typed(english, when):
    words = labels.date_words(when)
    assert PartialDate.parse(words, surgery=None, today=date(2025, 1, 1)) == when


@READS
@given(when=partial_dates())
def test_what_is_said_in_french_can_be_typed(french, when):
    words = labels.date_words(when)
    assert PartialDate.parse(words, surgery=None, today=date(2025, 1, 1)) == when


@pytest.mark.parametrize(
    ("number", "decimals", "words"),
    [
        (1234, None, "1,234"),
        (Decimal("38.40"), None, "38.40"),
        (Decimal("1E+3"), None, "1,000"),
        (2.0, None, "2"),
        (2.5, None, "2.5"),
        (-3.14159, 2, "-3.14"),
        (float("inf"), None, "inf"),
    ],
)
def test_numbers_are_written_in_english(english, number, decimals, words):
    assert labels.number_words(number, decimals) == words


def test_numbers_are_written_in_french(french):
    assert labels.number_words(Decimal("1234.5")) == f"1{NBSP}234,5"


@pytest.mark.parametrize(
    ("size", "words"),
    [
        (0, "less than 1 KB"),
        (999, "less than 1 KB"),
        (1000, "1 KB"),
        (640_400, "640 KB"),
        (999_400, "999 KB"),
        (999_600, "1.0 MB"),  # not "1,000 KB"
        (3_440_000, "3.4 MB"),
        (1_234_000_000, "1.2 GB"),
        (2_500_000_000_000, "2,500.0 GB"),
    ],
)
def test_sizes_are_in_decimal_units(english, size, words):
    assert labels.file_size_words(size) == words


def test_sizes_are_said_in_french(french):
    assert labels.file_size_words(1_234_000_000) == f"1,2{NBSP}Go"


def test_the_language_is_the_one_that_was_chosen(english):
    assert labels.language() == "en"
    QLocale.setDefault(QLocale("fr_CA"))
    assert labels.language() == "fr"


def test_record_words_are_found_by_key_and_by_value(french):
    assert labels.record_label("operation_report") == "Rapport de l\u2019opération"
    assert labels.record_label(RECORD_KINDS[0]) == "Rapport de l\u2019opération"
    assert labels.record_term("operation_report") == "protocole opératoire"
    assert labels.record_why("images_after").startswith("Montre ce qui a changé")
    assert labels.record_ask("radiology_reports") == "Service d\u2019imagerie"
    assert labels.record_ticks("implant_record")[0] == "Fabricant"
    assert labels.record_label("cardiac.C3") == "Tracé du cœur"
    assert labels.record_term("cardiac.C3") == "ECG"
    assert labels.record_note("joint.J6") == "Souvent fait si la CRP ou la VS était élevée"


def test_a_pack_item_says_no_more_than_its_pack(english):
    assert labels.record_why("joint.J1") == labels.record_ask("joint.J1") == ""
    assert labels.record_ticks("joint.J1") == ()
    assert labels.record_note("operation_report") == ""
    assert labels.record_term("cancer.K4") == ""


@pytest.mark.parametrize(
    "label",
    [
        labels.record_label,
        labels.status_label,
        labels.request_label,
        labels.request_way_label,
        labels.not_needed_label,
        labels.pack_label,
        labels.topic_label,
        labels.result_label,
        labels.certainty_label,
        labels.reason_label,
        labels.measure_label,
        labels.wound_label,
        labels.event_label,
        labels.question_text,
        labels.question_status_label,
    ],
)
def test_a_key_of_a_newer_program_is_shown_as_it_is(french, label):
    assert label("from_later") == "from_later"


def test_the_words_of_the_paper_are_used(french):
    said = [labels.status_label(status) for status in RecordStatus]
    assert said == [
        "À obtenir",
        "Demandé",
        "En retard",
        "Je l\u2019ai",
        "N\u2019existe pas",
        "Refusé",
        "Pas nécessaire",
    ]
    assert [labels.result_label(result) for result in RowResult] == [
        "Ils concordent",
        "Même idée, détails différents",
        "Ils divergent",
        "Seulement dans le premier",
        "Seulement dans le deuxième",
        "Aucun n\u2019en parle",
        "Pas encore comparé",
    ]
    assert labels.checked_label() == "Vérifié par vous"
    assert labels.damaged_label() == "Fichier endommagé"
    assert labels.suggested_label() == "Suggestion \u2013 à vérifier"
    assert [labels.question_status_label(status) for status in QUESTION_STATUS_LABELS] == [
        "À poser",
        "Posée",
        "Réponse reçue",
        "Réglée",
        "Troisième avis",
    ]


def all_words() -> list[str]:
    """Say every label of every table once."""
    return [
        *(labels.group_label(group) for group in RecordGroup),
        *(labels.level_label(level) for level in Level),
        *(labels.pack_label(pack.key) for pack in PACKS),
        *(labels.request_label(step) for step in RequestKind),
        *(labels.request_way_label(way) for way in REQUEST_WAYS),
        *(labels.not_needed_label(key) for key in USUALLY_NOT_NEEDED),
        *(labels.topic_label(topic.key) for topic in TOPICS),
        *(labels.topic_help(topic) for topic in TOPICS),
        *(labels.topic_subject(topic.key) for topic in TOPICS),
        *(labels.topic_group_label(group) for group in TopicGroup),
        *(labels.result_help(result) for result in RowResult),
        *(labels.certainty_label(word) for word in Certainty),
        *(labels.reason_label(reason) for reason in DifferenceReason),
        *(labels.measure_label(measure.key) for measure in MEASURES),
        *(labels.event_label(kind) for kind in EVENT_KINDS),
        *(labels.event_group_label(group) for group in EventGroup),
        *(labels.question_text(question.key) for question in QUESTION_BANK),
        *(labels.question_group_label(group) for group in QuestionGroup),
        *(labels.place_label(rule) for rule in ACCESS_RULES),
        *(labels.evidence_text(evidence) for evidence in EVIDENCE),
        labels.warning_text(TITLE, help_numbers("eu")),
        labels.warning_text(CONTINUE, help_numbers("eu")),
    ]


def test_every_label_is_there_in_english_and_turns_french(english, qapp, compiled):
    spoken = all_words()
    translator = QTranslator()
    assert translator.load(str(compiled))
    QCoreApplication.installTranslator(translator)
    try:
        french = all_words()
    finally:
        QCoreApplication.removeTranslator(translator)
    assert all(spoken)
    assert all(french)
    same = {said for said, french_said in zip(spoken, french, strict=True) if said == french_said}
    assert same == {"Cancer", "Options", "Photo", "Note", "Ontario", "Alberta"}


def test_topics_that_are_not_known_have_no_help(english):
    assert labels.topic_help("own.1") == labels.topic_subject("own.1") == ""


def test_measures_say_unit_note_ends_and_second_value(french):
    sleep = measure_of("sleep")
    assert labels.measure_unit("steps") == "par jour"
    assert labels.measure_unit(sleep) == "h"
    assert labels.measure_unit(sleep.second) == "0\u201310"
    assert labels.measure_ends(sleep.second) == ("Très mauvais", "Très bien")
    assert labels.measure_ends("pain_now") == ("Aucun", "Le pire")
    assert labels.measure_ends(sleep) == ("", "")
    assert labels.measure_note("drain") == "Décrivez la couleur avec un mot."
    assert labels.measure_note(sleep) == ""
    assert labels.second_label("sleep") == "Qualité de votre sommeil"
    assert labels.second_label(measure_of("pulse")) == ""
    assert labels.measure_label(sleep) == "Sommeil"
    assert labels.wound_label("dry") == "Sèche"


def test_operations_are_sorted_for_completion(english):
    names = labels.operation_labels()
    assert len(names) == len(COMMON_OPERATIONS)
    assert names[0] == "Ankle replacement"
    assert list(names) == sorted(names, key=str.casefold)


@pytest.mark.parametrize("operation", COMMON_OPERATIONS, ids=lambda operation: operation.label)
def test_the_french_name_of_an_operation_suggests_the_same_packs(operation):
    assert suggest_packs(FRENCH["Operations", operation.label]) == operation.packs


def test_the_legal_sentence_stands_only_where_the_law_was_checked(english):
    assert labels.law_sentence(access_rule("us")) == (
        "Under HIPAA, 45 CFR 164.524, I ask for your answer within 30 calendar days."
    )
    assert labels.law_sentence(access_rule("ca_qc")) == ""


def test_the_warning_card_has_the_numbers_of_the_place(french):
    now, today = labels.warning_card(help_numbers("ca_qc"))
    assert now.heading.endswith(f"{NBSP}: 911")
    assert now.signs[-1].endswith("9-8-8).")
    assert "811" in today.heading
    assert labels.warning_card(help_numbers("mars"))[0].heading.endswith(
        "votre numéro d\u2019urgence local"
    )


def test_evidence_says_who_was_studied(french):
    assert labels.evidence_population(EVIDENCE[1]).startswith("7 études")
    assert labels.evidence_population(EVIDENCE[-1]) == ""


def test_a_draft_is_filled_after_it_is_translated(french):
    facts = {"second": "Singh", "second_words": "une {opération}", "examined_by": "second"}
    to_first, _ = draft(DifferenceReason.NOT_KNOWN, facts)
    assert labels.draft_text(to_first) == (
        f"Dr{NBSP}Singh propose ceci{NBSP}: une {{opération}}. "
        "Qu\u2019est-ce qui vous ferait préférer encore votre conseil?"
    )


def test_the_catalogue_holds_exactly_the_texts_of_the_program(tmp_path):
    package = ROOT / "opinion_desktop"
    files = [package / "domain" / f"{name}.py" for name in SOURCES]
    found = tmp_path / "found.ts"
    qt_tool("lupdate", *files, package / "services" / "value_words.py", "-ts", found)
    assert set(messages(found)) == set(FRENCH)


@pytest.mark.parametrize(("key", "text"), FRENCH.items(), ids=lambda value: str(value)[:40])
def test_french_is_finished_and_set_as_in_canada(key, text):
    assert text
    assert "'" not in text, "typographic apostrophe"
    assert not re.search(r"[ \u00a0\u202f][;!?]", text), "no space before ; ! ?"
    assert not re.search(r"(?<!\u00a0)[:»%](?!\d)", text), "no-break space before : » %"
    assert not re.search(r"«(?!\u00a0)", text), "no-break space after «"
    if key[0] != "Dates":
        fields = re.compile(r"\{\w+\}")
        assert sorted(fields.findall(key[1])) == sorted(fields.findall(text))


def test_french_dates_use_only_what_english_ones_are_given():
    fields = re.compile(r"\{\w+\}")
    for (context, source), text in FRENCH.items():
        if context == "Dates":
            assert set(fields.findall(text)) <= set(fields.findall(source))
