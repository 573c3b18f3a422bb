"""Every problem has words of its own, and none of its facts leaks into the log."""

from __future__ import annotations

import dataclasses
import pickle
from pathlib import Path
from typing import get_type_hints

import pytest

from opinion_desktop.domain import document_problems, image_problems, problems
from opinion_desktop.domain.problems import Problem
from opinion_desktop.services.problem_text import words

BASES = {Problem, image_problems.ImageProblem}
SAMPLES: dict[object, object] = {
    Path: Path("/home/anna/Knee scans/SMITH"), str: "SMITH", int: 7, float: 7.0, bool: True,
    int | None: 7, tuple[str, ...]: ("libegl1",),
}  # fmt: skip


def all_problems() -> list[type[Problem]]:
    modules = (problems, image_problems, document_problems)
    found = [
        kind
        for module in modules
        for kind in vars(module).values()
        if isinstance(kind, type) and issubclass(kind, Problem) and kind not in BASES
    ]
    return sorted(set(found), key=lambda kind: kind.__name__)


def made(kind: type[Problem]) -> Problem:
    hints = get_type_hints(kind)
    fields = dataclasses.fields(kind) if dataclasses.is_dataclass(kind) else ()
    return kind(**{field.name: SAMPLES[hints[field.name]] for field in fields})


@pytest.mark.parametrize("kind", all_problems(), ids=lambda kind: kind.__name__)
def test_every_problem_has_its_own_words(kind: type[Problem]) -> None:
    said = words(made(kind))
    assert said != words(Problem())
    assert said.happened.endswith((".", "SMITH"))
    assert "{" not in str(said)


@pytest.mark.parametrize("kind", all_problems(), ids=lambda kind: kind.__name__)
def test_every_problem_travels_between_processes(kind: type[Problem]) -> None:
    problem = made(kind)
    again = pickle.loads(pickle.dumps(problem))
    assert type(again) is kind
    assert vars(again) == vars(problem)


@pytest.mark.parametrize("kind", all_problems(), ids=lambda kind: kind.__name__)
def test_paths_and_names_stay_out_of_what_is_logged(kind: type[Problem]) -> None:
    hints = get_type_hints(kind)
    assert all(hints[name] is not Path for name in kind.LOGGED)
    assert "anna" not in str(made(kind))


def test_words_in_one_line_leave_out_what_is_empty() -> None:
    said = words(problems.NotYours("patient"))
    assert "  " not in str(said)
    assert str(said).endswith("can be changed.")
