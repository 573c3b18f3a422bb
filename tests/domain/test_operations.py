"""Common operations, and the pack that their names suggest."""

from __future__ import annotations

import pytest

from opinion_desktop.domain.operations import COMMON_OPERATIONS
from opinion_desktop.domain.record_packs import PACKS, suggest_packs


@pytest.mark.parametrize("operation", COMMON_OPERATIONS, ids=lambda operation: operation.label)
def test_the_name_of_a_common_operation_suggests_its_packs(operation):
    assert suggest_packs(operation.label) == operation.packs
    assert set(operation.packs) <= {pack.key for pack in PACKS}


@pytest.mark.parametrize(
    ("typed", "packs"),
    [
        ("Total KNEE replacement, right", ("joint",)),
        ("TKR left", ("joint",)),
        ("prothèse totale de hanche", ("joint",)),
        ("PTG droite", ("joint",)),
        ("Arthroplasty of the left shoulder", ("joint",)),
        ("L4-L5 microdiscectomy", ("spine",)),
        ("hernie discale L5-S1", ("spine",)),
        ("laparoscopic cholecystectomy", ("abdomen",)),
        ("cure de hernie inguinale", ("abdomen",)),
        ("pontage coronarien", ("cardiac",)),
        ("Chirurgie du C\u0152UR", ("cardiac",)),
        ("mastectomie gauche", ("cancer",)),
        ("craniotomy for meningioma", ("neuro",)),
        ("hystérectomie", ("gynae",)),
        ("césarienne", ("gynae",)),
        ("reconstruction du sein par lambeau", ("plastic",)),
        ("bowel cancer resection", ("abdomen", "cancer")),
        ("knee arthroscopy", ()),
        ("", ()),
    ],
)
def test_words_in_both_languages_suggest_packs(typed, packs):
    assert suggest_packs(typed) == packs


def test_there_are_about_sixty_of_them_each_once():
    names = [operation.label for operation in COMMON_OPERATIONS]
    assert len(set(names)) == len(names) >= 60
