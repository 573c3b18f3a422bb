"""Packs by operation, and the checklist that follows from the answers."""

from __future__ import annotations

import pytest

from opinion_desktop.domain.pack_words import PACK_WORDS
from opinion_desktop.domain.record_kinds import RECORD_KINDS, Condition, Level
from opinion_desktop.domain.record_packs import PACKS, Answer, checklist, pack_item


def levels(*packs, **answers):
    return {line.key: line.level for line in checklist(packs, **answers)}


def test_the_packs_have_the_items_of_the_paper():
    # Product paper, section 5.1: J1-J9, S1-S8, A1-A7, C1-C8, K1-K6, N1-N6, G1-G8, P1-P5.
    counts = {pack.key: len(pack.items) for pack in PACKS}
    assert counts == {
        "joint": 9,
        "spine": 8,
        "abdomen": 7,
        "cardiac": 8,
        "cancer": 6,
        "neuro": 6,
        "gynae": 8,
        "plastic": 5,
        "other": 0,
    }


def test_each_pack_item_has_words_and_no_words_are_left_over():
    items = [item for pack in PACKS for item in pack.items]
    assert all(item.label for item in items)
    assert {item.key for item in items} == set(PACK_WORDS)


def test_a_pack_item_is_found_by_its_key():
    assert pack_item("joint.J1").label == "Why surgery was advised"
    assert pack_item("gynae.G8").hidden
    assert pack_item("joint.J6").note == "Often done if CRP or ESR was raised"
    assert pack_item("operation_report") is None


def test_without_an_operation_the_nine_basics_are_shown():
    lines = checklist(["joint"], operation_known=False)
    assert len(lines) == 9
    assert {line.level for line in lines} == {Level.MUST}


def test_a_basic_that_was_answered_with_no_folds():
    lines = {line.key: line for line in checklist([], tissue=Answer.NO, operation_known=False)}
    assert lines["pathology_report"].folded


def test_all_core_records_are_listed_and_useful_ones_are_folded():
    lines = checklist([])
    assert [line.key for line in lines] == [kind.key for kind in RECORD_KINDS]
    folded = {line.key for line in lines if line.folded}
    assert "consent_form" in folded
    assert "operation_report" not in folded


@pytest.mark.parametrize(
    ("answers", "key", "level"),
    [
        ({}, "implant_record", Level.MUST),
        ({"implant": Answer.YES}, "implant_record", Level.MUST),
        ({"implant": Answer.NO}, "implant_record", Level.USEFUL),
        ({"tissue": Answer.NO}, "pathology_report", Level.USEFUL),
        ({"cancer_or_infection": Answer.UNKNOWN}, "pathology_slides", Level.OFTEN),
        ({"cancer_or_infection": Answer.NO}, "pathology_slides", Level.USEFUL),
        ({"cancer_or_infection": Answer.NO}, "cultures", Level.USEFUL),
        ({}, "consent_to_share", Level.USEFUL),
        ({"met": {Condition.SHARE}}, "consent_to_share", Level.MUST),
        ({}, "translations", Level.USEFUL),
        ({"met": {Condition.NEEDED}}, "translations", Level.MUST),
    ],
)
def test_no_folds_a_record_and_not_knowing_keeps_it(answers, key, level):
    assert levels(**answers)[key] is level


def test_the_cancer_pack_makes_tissue_records_a_must():
    shown = levels("cancer", tissue=Answer.NO, cancer_or_infection=Answer.NO)
    assert {shown[key] for key in ("pathology_report", "pathology_slides", "tumour_markers")} == {
        Level.MUST
    }
    assert shown["cultures"] is Level.USEFUL


def test_packs_add_their_items_after_the_core_in_their_own_order():
    keys = [line.key for line in checklist(["spine", "joint", "from.later"])]
    assert keys[30:] == [f"joint.J{n}" for n in range(1, 10)] + [f"spine.S{n}" for n in range(1, 9)]


def test_a_mesh_label_folds_if_nothing_was_put_in():
    assert levels("abdomen")["abdomen.A4"] is Level.MUST
    assert levels("abdomen", implant=Answer.NO)["abdomen.A4"] is Level.USEFUL
