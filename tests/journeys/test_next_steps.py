"""Next steps in the whole window: questions and answers, decisions that are kept, the sheet."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from opinion_desktop.domain.questions import Decision, Question, QuestionStatus, Recipient
from tests.journeys.acts import choose_data
from tests.journeys.person import Person


def stored(person: Person, key: str) -> Question:
    found = person.workspace.get(Question, key)
    assert found is not None
    return found


def test_a_question_is_asked_answered_and_taken_back(in_sample: Person) -> None:
    in_sample.open_tab("Next steps")
    before = in_sample.workspace.all(Question)
    in_sample.click("next_add_question")
    in_sample.type("add_question_text", "May I swim?")
    choose_data(in_sample.find("add_question_to"), Recipient.SECOND.value)
    in_sample.click("add_question_own")
    in_sample.wait(lambda: len(in_sample.workspace.all(Question)) == len(before) + 1)
    (made,) = set(in_sample.workspace.all(Question)) - set(before)
    assert (made.text, made.recipient) == ("May I swim?", Recipient.SECOND)
    assert made.status is QuestionStatus.TO_ASK
    in_sample.click(f"question_{made.key}_asked")
    in_sample.wait(lambda: stored(in_sample, made.key).status is QuestionStatus.ASKED)
    in_sample.click(f"question_{made.key}_open")
    in_sample.type(f"question_{made.key}_answer", "Yes, after twelve weeks.")
    in_sample.wait(lambda: stored(in_sample, made.key).answer == "Yes, after twelve weeks.")
    in_sample.type(f"question_{made.key}_who", "Dr. Wu")
    in_sample.wait(lambda: stored(in_sample, made.key).answered_by == "Dr. Wu")
    answered = stored(in_sample, made.key)
    assert (answered.answer, answered.status) == (
        "Yes, after twelve weeks.",
        QuestionStatus.ANSWERED,
    )
    in_sample.click(f"question_{made.key}_open")
    in_sample.see("Yes, after twelve weeks.")
    steps = 0
    while in_sample.workspace.undo_text:
        in_sample.undo()
        steps += 1
    assert in_sample.workspace.all(Question) == before
    for _ in range(steps):
        in_sample.redo()
    assert stored(in_sample, made.key) == answered
    in_sample.click(f"question_{made.key}_remove")
    in_sample.wait(lambda: in_sample.workspace.all(Question) == before)
    in_sample.undo()
    assert stored(in_sample, made.key) == answered


def test_a_changed_decision_keeps_the_earlier_one_as_it_was(in_sample: Person) -> None:
    in_sample.open_tab("Next steps")
    in_sample.click("decision_leaning_more_information")
    in_sample.type("decision_why", "We wait for the scan.")
    in_sample.click("decision_record")
    in_sample.see("Recorded on ")

    def kept() -> list[Decision]:
        return [one for one in in_sample.workspace.all(Decision) if not one.current]

    assert [one.why for one in kept()] == ["We wait for the scan."]
    first = kept()[0]
    in_sample.click("decision_leaning_second")
    in_sample.type("decision_why", "The scan shows that it is loose.")
    in_sample.click("decision_record")
    in_sample.wait(lambda: len(kept()) == 2)
    assert first in kept()
    assert {one.leaning for one in kept()} == {"more_information", "second"}
    in_sample.see("Earlier choices (1)")
    in_sample.undo()
    assert kept() == [first]
    in_sample.redo()
    assert len(kept()) == 2


def test_the_question_sheet_is_saved_with_every_question_on_it(
    in_sample: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "questions.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(target), ""))
    in_sample.open_tab("Next steps")
    in_sample.click("next_print_sheet")
    in_sample.click("preview_save")
    in_sample.wait(target.exists)
    in_sample.click("preview_close")
    pages = PdfReader(target).pages
    text = " ".join(" ".join(page.extract_text().split()) for page in pages)
    questions = in_sample.workspace.all(Question)
    assert questions
    for question in questions:
        assert " ".join(question.text.split()) in text


def test_a_question_that_is_only_typed_is_printed(
    in_sample: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "questions.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(target), ""))
    in_sample.open_tab("Next steps")
    in_sample.click("next_add_question")
    QTest.keyClicks(in_sample.find("add_question_text"), "May I swim?")
    in_sample.window.actions_by_name["print"].trigger()
    in_sample.click("preview_save")
    in_sample.wait(target.exists)
    in_sample.click("preview_close")
    text = " ".join(page.extract_text() for page in PdfReader(target).pages)
    assert "May I swim?" in text


@pytest.mark.parametrize("way", ["window", "home"])
def test_a_question_that_is_only_typed_outlives_case_and_window(
    way: str,
    sample_library: Path,
    tmp_path: Path,
    open_window: Callable[..., AbstractContextManager[Person]],
) -> None:
    library = tmp_path / "library"
    shutil.copytree(sample_library, library)
    with open_window(library) as first:
        _open_next_steps(first)
        first.click("next_add_question")
        QTest.keyClicks(first.find("add_question_text"), "May I swim?")
        if way == "home":
            first.window.show_home()
        else:
            first.window.close()
    with open_window(library) as later:
        _open_next_steps(later)
        later.see("May I swim?")


def _open_next_steps(person: Person) -> None:
    person.window.open_sample()
    person.wait(lambda: person.window.case_view is not None)
    person.open_tab("Next steps")
