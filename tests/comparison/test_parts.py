"""The parts of the engine one by one: units, words, quantities, pairing, data."""

import itertools
import json
import re
from pathlib import Path

import numpy as np
import pytest

from opinion_desktop.comparison import explain
from opinion_desktop.comparison.compare import Label, compare, rule
from opinion_desktop.comparison.facts import tokens
from opinion_desktop.comparison.lap import assign
from opinion_desktop.comparison.lexicon import fold, read_words, stem
from opinion_desktop.comparison.link import groups, pairs
from opinion_desktop.comparison.normalise import Mapped, normalise
from opinion_desktop.comparison.proposals import Reason
from opinion_desktop.comparison.quantities import quantities
from opinion_desktop.comparison.reasons import Finding
from opinion_desktop.comparison.segment import segment
from opinion_desktop.comparison.units import language_of
from tests.comparison.conftest import FOLDER


def cut(text):
    return [(text[piece.start : piece.end], piece.heading) for piece in segment(text)]


def canonical(text, resources, language="en"):
    return normalise(text, 0, len(text), resources.lexicons[language])


def read(text, resources, language="en"):
    lexicon = resources.lexicons[language]
    return quantities(canonical(text, resources, language).text, lexicon)


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("Dr. Lee agrees. No fever.", [("Dr. Lee agrees.", ""), ("No fever.", "")]),
        ("PLAN\n1. Stop aspirin\n2) Rest.", [("Stop aspirin", "plan"), ("Rest.", "plan")]),
        ("Imp: loosening; no infection", [("Imp: loosening;", "imp"), ("no infection", "imp")]),
        ("Stop aspirin", [("Stop aspirin", "")]),  # a heading alone is a statement
        ("Advice\n\nNo fever", [("No fever", "advice")]),
        ("Bilan :\n• Pas de fièvre.", [("Pas de fièvre.", "bilan")]),
        (
            "There is a small collection of fluid behind the\nliver, unchanged.",
            [("There is a small collection of fluid behind the\nliver, unchanged.", "")],
        ),
        ("Hb 12.5 g/dL. Follow up.", [("Hb 12.5 g/dL.", ""), ("Follow up.", "")]),
    ],
)
def test_texts_are_cut_into_units(text, units):
    assert cut(text) == units


def test_changed_letters_know_their_source(resources):
    text = "Œdème : énoxaparine 3/52, com-\nponents"
    mapped = canonical(text, resources, "fr")
    for word, source in (
        ("swelling", "Œdème"),
        ("enoxaparin", "énoxaparine"),
        ("3 weeks", "3/52"),
        ("components", "com-\nponents"),
    ):
        at = mapped.text.find(word)
        if word == "components":  # may itself be a listed word
            at = mapped.text.rstrip().rfind(" ") + 1
            word = mapped.text[at:].rstrip()  # noqa: PLW2901
        assert at >= 0, mapped.text
        start, end = mapped.source(at, at + len(word))
        assert text[start:end] == source


def test_a_text_without_end_is_cut_at_spaces():
    text = "word " * 500 + "a" * 1500
    found = segment(text)
    assert max(piece.end - piece.start for piece in found) <= 1000
    assert "".join(text[p.start : p.end] for p in found).replace(" ", "") == text.replace(" ", "")


def test_nothing_to_replace_changes_nothing():
    mapped = Mapped.of("abc", 0, 3)
    assert mapped.replaced([]) is mapped


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("500 mg BD", "en", [("perday", 2, 2), ("drugmass", 500, 500)]),
        ("1 g", "en", [("drugmass", 1000, 1000)]),  # 1 g = 1000 mg
        ("for 4-6 weeks", "en", [("time", 28, 42)]),  # 4 x 7 and 6 x 7 days
        ("in 6 to 4 weeks", "en", [("time", 28, 42)]),
        ("a fortnight", "en", [("time", 14, 14)]),
        ("38.5 C", "en", [("temp", 38.5, 38.5)]),
        ("5 C", "en", []),  # no body temperature
        ("2 m", "en", []),
        ("an mg", "en", []),
        ("a m", "en", []),
        ("grade IIb", "en", [("grade", 2.2, 2.2)]),
        ("graded it 3", "en", [("grade", 3, 3)]),
        ("pT2 N0", "en", [("tnm t", 3, 3), ("tnm n", 1, 1)]),  # one more than the figure
        ("yearly", "en", [("time", 365, 365)]),
        ("for life", "en", [("time", 36500, 36500)]),
        ("increase from 5 mg to 10 mg", "en", [("drugmass", 10, 10)]),
        ("CRP is 12", "en", [("lab:crp", 12, 12)]),
        ("twice a week", "en", [("perweek", 2, 2)]),
        ("pendant trois mois", "fr", [("time", pytest.approx(91.2), pytest.approx(91.2))]),  # 30.4
        ("2,5 mg x 2/jour", "fr", [("perday", 2, 2), ("drugmass", 2.5, 2.5)]),
        ("à vie", "fr", [("time", 36500, 36500)]),
    ],
)
def test_quantities_are_read(resources, text, language, expected):
    found = read(text, resources, language)
    assert [(q.dimension, q.low, q.high) for q in found] == expected


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("3 weeks ago", "ago"),
        ("il y a 3 semaines", "ago"),
        ("every 6 months", "every"),
        ("in 6 weeks", "when"),
        ("dans 6 semaines", "when"),
        ("for 6 weeks", "for"),
    ],
)
def test_times_have_a_role(resources, text, role):
    language = "fr" if "semaines" in text else "en"
    assert [q.role for q in read(text, resources, language)] == [role]


def test_spinal_levels_are_names(resources):
    assert [q.name for q in read("fusion at L4/5 and L5-S1", resources)] == ["l4/5", "l5/1"]


@pytest.mark.parametrize(
    ("text", "language", "word", "polarity"),
    [
        ("no sign of infection", "en", "infection", -1),
        ("infection is excluded", "en", "infection", -1),
        ("infection cannot be excluded", "en", "infection", 0),
        ("infection is unlikely", "en", "infection", -1),
        ("infection is unlikely, but not ruled out", "en", "infection", 0),
        ("infection seems unlikely but it is still possible", "en", "infection", 0),
        ("infection is unlikely, but fever is possible", "en", "infection", -1),
        ("infection is present", "en", "infection", 1),
        ("not without infection", "en", "infection", 1),  # denied twice
        ("no fever, wound is clean", "en", "wound", 1),
        ("no fever, redness or swelling", "en", "swelling", -1),
        ("no doubt about infection", "en", "infection", 1),
        ("negative for infection", "en", "infection", -1),
        ("the leg, I think, is not needed", "en", "leg", 1),
        ("pas de fièvre", "fr", "fever", -1),
        ("sans attendre, infection", "fr", "infection", 1),
        ("une infection n'est pas exclue", "fr", "infection", 0),
    ],
)
def test_words_are_affirmed_denied_or_left_open(resources, text, language, word, polarity):
    mapped = canonical(text, resources, language)
    said = {t.word: t.polarity for t in tokens(mapped.text, resources.lexicons[language])}
    assert said[word] == polarity


def test_plain_denials_pass_over_avoid(resources):
    text, lexicon = "avoid aspirin", resources.lexicons["en"]
    assert tokens(text, lexicon)[1].polarity == -1
    assert tokens(text, lexicon, strict=True)[1].polarity == 1


def test_elision_is_no_part_of_a_word(resources):
    assert [t.word for t in tokens("l'eau d'hier qu'un", resources.lexicons["fr"])] == [
        "eau",
        "hier",
        "un",
    ]


def test_the_language_is_told_by_little_words(resources):
    lexicons = resources.lexicons
    assert language_of("La plaie est propre et sèche", lexicons, "en") == "fr"
    assert language_of("The wound is clean", lexicons, "fr") == "en"
    assert language_of("CRP 12", lexicons, "fr") == "fr"


@pytest.mark.parametrize("shape", [(3, 3), (2, 4), (4, 2), (1, 3)])
def test_the_pairing_is_the_best_of_all(shape):
    worth = np.random.default_rng(3).random(shape)
    small, large = sorted(shape)
    table = worth if shape[0] <= shape[1] else worth.T
    best = max(
        sum(table[i, j] for i, j in enumerate(columns))
        for columns in itertools.permutations(range(large), small)
    )
    found = assign(worth)
    assert len(found) == small
    assert sum(worth[i, j] for i, j in found) == pytest.approx(best)


def test_pairs_take_the_largest_sum_and_leave_the_unlikely():
    # 0.9 + 0.1 is less than 0.8 + 0.7; the third row is below the threshold.
    chance = np.array([[0.9, 0.8, 0.0], [0.7, 0.13, 0.0], [0.0, 0.0, 0.05]])
    assert pairs(chance) == [(0, 1), (1, 0)]


def test_leftovers_join_the_row_of_their_best_partner():
    chance = np.array([[0.9], [0.8], [0.7], [0.6], [0.2]])
    (group,) = groups(chance)
    assert group.first == (0, 1, 2)  # three a side at most
    assert [group.second for group in groups(chance.T)] == [(0, 1, 2)]


def test_a_word_is_cut_into_known_pieces(resources):
    vectors = resources.vectors
    assert len(vectors.pieces("knee")) == 1
    assert len(vectors.pieces("arthrofibrosis")) > 1
    assert vectors.pieces("\u4e00\ue000") == ()
    assert not vectors.words(["\ue000"]).any()
    assert not vectors.sentences([[]]).any()


def test_near_words_have_near_vectors(resources):
    pain, ache, invoice = resources.vectors.words(["pain", "ache", "invoice"])
    assert pain @ ache > pain @ invoice


@pytest.mark.parametrize(
    ("weights", "wording", "label"),
    [
        ((2.0,), 1.0, Label.DIFFER),
        ((1.0,), 1.0, Label.PARTLY),
        ((0.5, 0.5), 1.0, Label.PARTLY),
        ((0.5,), 1.0, Label.AGREE),
        ((), 0.05, Label.PARTLY),
    ],
)
def test_findings_alone_give_a_label(weights, wording, label):
    found = [Finding("range", weight, Reason("range", (), None, None)) for weight in weights]
    assert rule(found, wording) is label


def test_saying_i_agree_takes_off_shades_but_no_conflict():
    says_so = Finding("agrees", 0.0, Reason("says_so", (), None, None))
    shade = Finding("condition", 0.7, Reason("condition", (), None, None))
    other = Finding("addition", 0.5, Reason("addition", (), None, None))
    hard = Finding("number", 2.0, Reason("number", (), None, None))
    assert rule([shade, other], 1.0) is Label.PARTLY
    assert rule([shade, other, says_so], 1.0) is Label.AGREE
    assert rule([hard, says_so], 1.0) is Label.DIFFER


def test_stems_and_accents():
    assert stem("infections") == stem("infection")
    assert stem("knee") == "knee"
    assert fold("œdème à l'épaule") == "oedeme a l'epaule"


def test_both_languages_have_the_same_lists():
    english, french = (read_words(FOLDER / f"words_{code}.json") for code in ("en", "fr"))
    assert english.keys() == french.keys()
    for name in ("topics", "labels", "slots", "sides", "concepts", "per_day", "per_week"):
        assert english[name].keys() == french[name].keys(), name


def test_every_canonical_word_of_the_lists_is_plain():
    for code in ("en", "fr"):
        for concept in read_words(FOLDER / f"words_{code}.json")["phrases"]:
            assert re.fullmatch(r"[a-z][a-z -]*", concept), concept


def test_the_notice_names_the_table():
    notice = (FOLDER / "NOTICE.md").read_text(encoding="utf-8")
    for name in ("static_minilm256_int8.npz", "vocab.json"):
        assert f"{(FOLDER / name).stat().st_size:,}" in notice


def test_templates_ask_only_for_quotes_and_hold_no_judgement():
    for key, template in explain.REASONS.items():
        assert set(re.findall(r"\{(\w+)\}", template)) <= {"a", "b"}, key
        assert not re.search(r"\b(?:right|wrong|mistake|better|safer|newer)\b", template), key


def test_json_holds_quotes_offsets_and_words(resources):
    first, second = "There is no hernia.", "There is a hernia."
    made = json.loads(json.dumps(explain.to_json(compare(first, second, resources))))
    assert made["engine"] == explain.ENGINE
    (row,) = made["rows"]
    assert (row["topic"], row["label"]) == ("whats_wrong", "differ")
    assert (row["first"], row["second"]) == ([[0, 19]], [[0, 18]])
    reason = row["reasons"][0]
    assert reason["key"] == "presence"
    assert reason["text"] == ("One says there is, the other says there is not: no hernia / hernia.")
    assert first[slice(*reason["first"])] == "no hernia"
    one_sided = explain.to_json(compare(first, "", resources))["rows"][0]
    assert one_sided["reasons"][0]["second"] is None


def test_a_missing_file_is_told(tmp_path):
    from opinion_desktop.comparison.resources import Resources  # noqa: PLC0415

    with pytest.raises(FileNotFoundError):
        Resources.load(Path(tmp_path))
