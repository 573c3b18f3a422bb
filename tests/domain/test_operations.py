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


@pytest.mark.parametrize(
    ("typed", "pack"),
    [
        ("Back surgery", "spine"),
        ("back operation", "spine"),
        ("Lower back surgery", "spine"),
        ("Operation on my back", "spine"),
        ("My back", "spine"),
        ("Slipped disc", "spine"),
        ("herniated disk", "spine"),
        ("Prolapsed disc", "spine"),
        ("Sciatica", "spine"),
        ("Neck fusion", "spine"),
        ("Chirurgie du dos", "spine"),
        ("Opération au bas du dos", "spine"),
        ("OPÉRATION DU DOS", "spine"),
        ("hernie lombaire", "spine"),
        ("Hernie cervicale", "spine"),
        ("hernie L4-L5", "spine"),
        ("Hip surgery", "joint"),
        ("Hip", "joint"),
        ("New hip", "joint"),
        ("both hips done", "joint"),
        ("Knee operation", "joint"),
        ("KNEE", "joint"),
        ("Artificial knee", "joint"),
        ("new shoulder", "joint"),
        ("Opération de la hanche", "joint"),
        ("genou", "joint"),
        ("Genou droit", "joint"),
        ("nouvelle hanche", "joint"),
        ("chirurgie des genoux", "joint"),
        ("Hernia", "abdomen"),
        ("Hernia operation", "abdomen"),
        ("Hernie", "abdomen"),
        ("opération d’une hernie", "abdomen"),
        ("Gallbladder", "abdomen"),
        ("Gall bladder surgery", "abdomen"),
        ("Gallstones", "abdomen"),
        ("Vésicule biliaire", "abdomen"),
        ("Appendicitis", "abdomen"),
        ("Appendicite", "abdomen"),
        ("Stomach surgery", "abdomen"),
        ("Opération de l’estomac", "abdomen"),
        ("Weight-loss surgery", "abdomen"),
        ("opération au ventre", "abdomen"),
        ("Hémorroïdes", "abdomen"),
        ("Piles", "abdomen"),
        ("Heartburn surgery", "abdomen"),
        ("opération de l’œsophage", "abdomen"),
        ("Open heart surgery", "cardiac"),
        ("Opération à cœur ouvert", "cardiac"),
        ("Blocked artery in the leg", "cardiac"),
        ("varices", "cardiac"),
        ("Breast removal", "cancer"),
        ("ablation du sein", "cancer"),
        ("Carpal tunnel", "neuro"),
        ("canal carpien", "neuro"),
        ("C section", "gynae"),
        ("opération de l’utérus", "gynae"),
        ("Uterine surgery", "gynae"),
        ("descente de vessie", "gynae"),
        ("Eyelid surgery", "plastic"),
        ("chirurgie esthétique", "plastic"),
        ("opération du nez", "plastic"),
    ],
)
def test_everyday_names_suggest_the_pack_that_a_patient_expects(typed, pack):
    assert suggest_packs(typed) == (pack,)


@pytest.mark.parametrize(
    "typed",
    [
        "Surgery",
        "Opération",
        "Knee arthroscopy",
        "ménisque du genou",
        "Ligament croisé du genou",
        "ACL knee",
        "Broken hip",
        "fracture de la hanche",
        "Baker cyst in the knee",
        "Shoulder surgery",
        "épaule",
        "Ankle operation",
        "Broken leg",
        "Hand surgery",
        "Bunion",
        "Neck surgery",
        "opération du cou",
        "Lump on my back",
        "grain de beauté dans le dos",
        "hernia in the neck",
        "The pain came back",
        "Bypass",
        "Aneurysm",
        "Prostate",
        "Breast surgery",
        "Sein",
        "Tonsils",
        "amygdales",
        "Wisdom teeth",
        "dents de sagesse",
        "Cataract",
        "Kidney stones",
        "pierres aux reins",
        "Thyroid",
        "Broken bone",
        "polypes du nez",
        "hippocampus",
        "dosage",
    ],
)
def test_a_name_that_may_mean_several_things_suggests_nothing(typed):
    assert suggest_packs(typed) == ()


def test_there_are_about_sixty_of_them_each_once():
    names = [operation.label for operation in COMMON_OPERATIONS]
    assert len(set(names)) == len(names) >= 60
