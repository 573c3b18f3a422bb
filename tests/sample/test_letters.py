"""The letters of the sample case: both languages, one story, and true quotes."""

from __future__ import annotations

import html
import re
import shutil
from datetime import date

import pytest

from opinion_desktop import paths
from opinion_desktop.domain.record_kinds import RECORD_KINDS
from opinion_desktop.domain.topics import TOPICS
from opinion_desktop.sample.letters import MONTHS, date_words, letters
from opinion_desktop.sample.phantom_case import BIRTH_DATE, DATES, STUDIES

LANGUAGES = ("en", "fr")
# Dates told in the letters beside those of the story: naproxen, clot prevention and so on.
OTHER_DATES = {date(2025, 4, 22), BIRTH_DATE}


def text(letter):
    body = re.sub(r"<style>.*?</style>", "", letter.html, flags=re.DOTALL)
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", body)).split())


def by_key(language):
    return {letter.key: letter for letter in letters(language)}


def test_both_languages_tell_the_same_story():
    english, french = letters("en"), letters("fr")
    assert [letter.key for letter in english] == [letter.key for letter in french]
    for one, other in zip(english, french, strict=True):
        assert one.date == other.date
        assert one.record_kind == other.record_kind
        assert one.title != other.title
        assert [s.topic for s in one.statements] == [s.topic for s in other.statements]


@pytest.mark.parametrize("language", LANGUAGES)
def test_letters_come_oldest_first_with_a_name_of_their_own(language):
    found = letters(language)
    assert [letter.date for letter in found] == sorted(letter.date for letter in found)
    names = [letter.file_name for letter in found]
    assert len(set(names)) == len(names)
    for letter in found:
        assert letter.file_name.startswith(letter.date.isoformat())
        assert letter.file_name.endswith(".pdf")
        assert not set('<>:"/\\|?*') & set(letter.file_name)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_placeholder_is_left(language):
    for letter in letters(language):
        assert "$" not in letter.html
        assert letter.html.startswith(f'<html lang="{language}">')
        assert letter.title in text(letter) or letter.key in {
            "clinic_six_weeks",  # a typed letter has a subject line instead
            "first_opinion",
        }


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_letter_names_the_patient_and_says_that_it_is_invented(language):
    for letter in letters(language):
        assert "Odile Fairweather" in text(letter)
        assert "invent" in letter.footer


def test_records_are_of_known_kinds():
    known = {kind.key for kind in RECORD_KINDS}
    found = by_key("en")
    assert {letter.record_kind for letter in found.values()} - known == {""}
    assert found["second_opinion"].record_kind == ""
    assert found["first_opinion"].record_kind == "first_opinion_letters"


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_study_has_a_report_with_its_number_and_date(language):
    found = by_key(language)
    for study in STUDIES:
        report = found[f"radiology_{study.key}"]
        assert report.date == study.date
        assert study.accession in text(report)
        assert date_words(study.date, language) in text(report)


def written_dates(words, language):
    """Find all dates written in words."""
    names = "|".join(MONTHS[language])
    number = {name: index + 1 for index, name in enumerate(MONTHS[language])}
    if language == "en":
        found = re.findall(rf"\b({names}) (\d{{1,2}}), (\d{{4}})", words)
        return {date(int(year), number[month], int(day)) for month, day, year in found}
    found = re.findall(rf"\b(\d{{1,2}})(?:er)? ({names}) (\d{{4}})", words)
    return {date(int(year), number[month], int(day)) for day, month, year in found}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_letter_knows_a_day_after_its_own(language):
    planned = {DATES["images_before"], DATES["clinic_six_weeks"], date(2025, 4, 22)}
    for letter in letters(language):
        found = written_dates(text(letter), language)
        assert letter.date in found
        assert found <= set(DATES.values()) | OTHER_DATES
        assert all(day <= letter.date or day in planned for day in found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_days_in_the_medication_list_fit_the_story(language):
    row = {
        found[0]: found[1:]
        for found in re.findall(
            r"<td>([^<]+)</td><td>[^<]*</td><td>[^<]*</td><td>([\d-]+)</td><td>([\d-]*)</td>",
            by_key(language)["medicines"].html,
        )
    }
    assert len(row) == 7
    # 35 days from the day after surgery: 19 March to 22 April, both counted.
    start, stop = (date.fromisoformat(day) for day in row["Rivaroxaban"])
    assert (stop - start).days + 1 == 35
    assert start == DATES["images_after"]
    naproxen = row["Naproxen" if language == "en" else "Naproxène"]
    # Three weeks from the day after the first opinion.
    assert naproxen == ("2025-07-25", "2025-08-15")


@pytest.mark.parametrize("language", LANGUAGES)
def test_statements_are_exact_pieces_of_the_letter(language):
    for letter in letters(language):
        for statement in letter.statements:
            assert statement.text in text(letter)


def test_the_two_opinions_speak_on_the_topics_of_the_comparison():
    found = by_key("en")
    known = {topic.key for topic in TOPICS}
    first = {statement.topic for statement in found["first_opinion"].statements}
    second = {statement.topic for statement in found["second_opinion"].statements}
    assert first | second <= known
    assert len(first & second) >= 14
    assert second - first == {"risks"}
    assert all(
        not letter.statements
        for letter in found.values()
        if letter.key not in {"first_opinion", "second_opinion"}
    )


def test_dates_are_written_as_letters_do():
    assert date_words(date(2025, 8, 1), "en") == "August 1, 2025"
    assert date_words(date(2025, 8, 1), "fr") == "1er août 2025"
    assert date_words(date(2025, 8, 19), "fr") == "19 août 2025"


def test_a_letter_that_names_an_unknown_fact_is_refused(tmp_path):
    for name in ("style.toml", "en.toml"):
        shutil.copy(paths.resources() / "sample" / name, tmp_path / name)
    words = tmp_path / "en.toml"
    words.write_text(words.read_text("utf-8").replace("$symptom_month", "$nobody"), "utf-8")
    with pytest.raises(KeyError, match="nobody"):
        letters("en", tmp_path)
