"""What the engine proposes for opinions of our own invention, and what it never does."""

import pytest

from opinion_desktop.comparison.compare import Label, Stopped, aside, compare
from opinion_desktop.comparison.topics import TOPIC_KEYS
from tests.comparison.letters import KNEE, VESICULE


def quotes(text, spans):
    return " ".join(text[start:end] for start, end in spans)


@pytest.mark.parametrize("letters", [KNEE, VESICULE], ids=["english", "french"])
def test_the_rows_of_two_letters_are_found(resources, letters):
    rows = [
        (row.label.value, quotes(letters.first, row.first), quotes(letters.second, row.second))
        for row in compare(letters.first, letters.second, resources)
    ]
    for label, one, two in letters.rows:
        assert any(label == row[0] and one in row[1] and two in row[2] for row in rows), (
            label,
            one,
        )


@pytest.mark.parametrize(
    ("first", "second", "label", "key"),
    [
        ("No sign of infection.", "Infection cannot be excluded.", "differ", "ruled_out"),
        ("There is no hernia.", "There is a hernia.", "differ", "presence"),
        ("The left hip stem is loose.", "The right hip stem is loose.", "differ", "side"),
        ("Revision of the fusion at L4/5.", "Revision of the fusion at L5/6.", "differ", "level"),
        ("The tumour is grade 2.", "The tumour is grade III.", "differ", "stage"),
        ("Gabapentin 300 mg at night.", "Gabapentin 600 mg at night.", "differ", "dose"),
        ("Codeine 30 mg twice daily.", "Codeine 30 mg QDS.", "differ", "how_often"),
        ("Wear the brace for six weeks.", "Wear the brace for 3 months.", "differ", "how_long"),
        ("Seroma of 3 cm.", "Seroma of 80 mm.", "differ", "number"),
        ("Clinic review in 4 weeks.", "Clinic review in 4 to 6 weeks.", "partly", "range"),
        (
            "Take apixaban for the clot in the leg.",
            "Take Xarelto for the clot in the leg.",
            "differ",
            "medicine",
        ),
        ("Continue aspirin.", "Stop aspirin.", "differ", "start_stop"),
        ("He may swim.", "No swimming.", "differ", "do_or_not"),
        ("Wear the brace for 12 weeks.", "Brace for three months.", "agree", "same_value"),
        ("Paracetamol 1000 mg QDS.", "Tylenol 1 g four times a day.", "agree", "same_value"),
        ("Pas d'infection.", "Une infection est présente.", "differ", "presence"),
        ("Le genou droit est stable.", "Le genou gauche est stable.", "differ", "side"),
        ("Arrêter la warfarine.", "Poursuivre la warfarine.", "differ", "start_stop"),
        ("Attelle pendant six semaines.", "Attelle pendant 3 mois.", "differ", "how_long"),
        ("Ibuprofène 400 mg trois fois par jour.", "Advil 400 mg TID.", "agree", "same_value"),
    ],
)
def test_single_statements_are_compared(resources, first, second, label, key):
    (row,) = compare(first, second, resources)
    assert row.label == label
    assert key in {reason.key for reason in row.reasons}


def test_a_reason_quotes_the_deciding_words(resources):
    first, second = "There is no hernia.", "The scan shows a hernia."
    (row,) = compare(first, second, resources)
    reason = row.reasons[0]
    assert first[slice(*reason.first)] == "no hernia"
    assert second[slice(*reason.second)] == "hernia"
    assert reason.facts == (("a", "no hernia"), ("b", "hernia"))


def test_silence_is_not_disagreement(resources):
    rows = compare("Walk with crutches.", "", resources)
    assert [(row.label, row.second) for row in rows] == [(Label.ONLY_FIRST, ())]
    assert [reason.key for reason in rows[0].reasons] == ["one_side"]


def test_two_statements_without_a_common_word_never_simply_agree(resources):
    assert Label.AGREE not in {row.label for row in compare("Fever", "Pain", resources)}


def test_the_words_of_a_row_put_side_by_side_on_trust_say_so(resources):
    rows = compare("Fever", "Pain", resources)
    assert {reason.key for row in rows for reason in row.reasons} <= {"weak", "one_side"}


def test_a_text_agrees_with_itself(resources):
    for text in (KNEE.first, KNEE.second, VESICULE.first, VESICULE.second):
        for row in compare(text, text, resources):
            assert (row.label, row.first) == (Label.AGREE, row.second)


def test_an_untouched_text_has_no_hidden_change_when_its_sentences_are_shuffled(resources):
    sentences = [line for line in KNEE.first.splitlines() if line.endswith(".")]
    first, second = "\n".join(sentences), "\n".join(reversed(sentences))
    for row in compare(first, second, resources):
        assert row.label is Label.AGREE
        assert quotes(first, row.first) == quotes(second, row.second)


def test_i_agree_does_not_hide_another_value(resources):
    (row,) = compare(
        "Gabapentin 300 mg at night.", "I agree with gabapentin, but 900 mg at night.", resources
    )
    assert row.label is Label.DIFFER
    assert "says_so" in {reason.key for reason in row.reasons}


def test_now_and_only_if_are_told_apart(resources):
    (row,) = compare(
        "Revision surgery now.", "Revision surgery only if the pain gets worse.", resources
    )
    reason = next(reason for reason in row.reasons if reason.key == "now_or_if")
    assert reason.facts == (("a", "now"), ("b", "only if the pain gets worse"))


def test_two_explanations_are_shown_beside_each_other(resources):
    rows = compare(
        "Cause: the pain is caused by loosening of the implant.",
        "Cause: the pain is caused by a trapped sciatic nerve.",
        resources,
    )
    assert [row.topic for row in rows] == ["cause"]
    assert rows[0].label is not Label.AGREE


def test_every_sentence_stands_in_one_row_or_aside(resources):
    for text, other in ((KNEE.first, KNEE.second), (VESICULE.first, VESICULE.second)):
        rows = compare(text, other, resources)
        spans = [span for row in rows for span in row.first] + list(aside(text, resources))
        assert len(spans) == len(set(spans))
        for line in text.splitlines():
            if line.strip("- ").endswith("."):
                assert line.strip("- ") in {text[start:end] for start, end in spans}


def test_greetings_are_left_aside(resources):
    assert quotes(KNEE.first, aside(KNEE.first, resources)).startswith("Dear Dr Okoro")
    assert aside("Thank you.", resources) == ()  # a text of nothing else is kept


def test_topics_are_those_of_the_comparison_tab(resources):
    rows = compare(KNEE.first, KNEE.second, resources)
    assert {row.topic for row in rows} <= set(TOPIC_KEYS.values())
    by_word = {quotes(KNEE.first, row.first): row.topic for row in rows}
    assert next(topic for text, topic in by_word.items() if "naproxen" in text) == "medicines"
    assert next(topic for text, topic in by_word.items() if "driving" in text) == "activity"


@pytest.mark.parametrize("after", [0, 3, 12, 20])
def test_it_stops_when_nobody_wants_the_result(resources, after):
    asked = iter(range(10_000))
    with pytest.raises(Stopped):
        compare(KNEE.first, KNEE.second, resources, cancelled=lambda: next(asked) >= after)


def test_it_can_be_stopped_while_rows_are_labelled(resources):
    asked = []
    compare(KNEE.first, KNEE.second, resources, cancelled=lambda: bool(asked.append(1)))
    last = len(asked) - 1
    asked.clear()
    with pytest.raises(Stopped):
        compare(
            KNEE.first,
            KNEE.second,
            resources,
            cancelled=lambda: asked.append(1) is None and len(asked) > last,
        )


@pytest.mark.parametrize(
    ("first", "second", "key"),
    [
        ("Apixaban 5 mg twice daily.", "Apixaban twice daily with food.", "one_number"),
        ("Codeine 30 mg.", "Codeine 30 mg and paracetamol.", "addition"),
        ("Implant loosening is possible.", "There is implant loosening.", "surer"),
        ("The drain can be removed.", "The drain can be removed if dry.", "condition"),
        ("I agree with the brace.", "Wear the brace.", "says_so"),
        ("The implant is stable.", "The implant is loose.", "opposite"),
        ("The operation is advised.", "No operation is advised.", "do_or_not"),
        ("There is an effusion.", "There is no seroma.", "presence"),
    ],
)
def test_the_words_of_a_shade_are_named(resources, first, second, key):
    reasons = {reason.key for row in compare(first, second, resources) for reason in row.reasons}
    assert key in reasons


@pytest.mark.parametrize(
    ("first", "second", "topic"),
    [
        (  # two causes of one complaint: its words stand in both, and explain nothing
            "The thigh ache comes from the bone getting used to the load of the stem.",
            "Small movements of the stem under load would explain an ache in the first steps.",
            "cause",
        ),
        (
            "La douleur à la cuisse vient de l’os qui s’habitue à la charge de la tige.",
            "De petits mouvements de la tige sous la charge expliqueraient une douleur.",
            "cause",
        ),
        (
            "I do not see a complication, and I see no sign of infection.",
            "infection is unlikely, but has not been ruled out by a recent blood test.",
            "complication",
        ),
        (
            "I would order a CT if the pain starts to wake her at night.",
            "If the CT is normal, I would agree with Dr. Ashgrove and only repeat the X-ray.",
            "change_mind",
        ),
        ("No further tests are needed.", "I also advise blood tests.", "tests"),
    ],
)
def test_likeness_of_words_alone_makes_no_common_idea(resources, first, second, topic):
    for row in compare(first, second, resources, topic=topic):
        if row.first and row.second:
            assert not row.is_grounded
            assert row.reasons


def test_two_causes_that_are_one_still_agree(resources):
    (row,) = compare(
        "The ache comes from a loose stem.",
        "I agree that the ache comes from a loose stem.",
        resources,
        topic="cause",
    )
    assert row.label is Label.AGREE


@pytest.mark.parametrize(
    ("first", "second", "label"),
    [
        ("Physiotherapy for 10 days.", "Physiotherapy for 11 days.", Label.DIFFER),
        ("Physiotherapy for 12 weeks.", "Physiotherapy for 3 months.", Label.AGREE),
        ("Call for fever above 38.5 degrees.", "Call for fever above 38 degrees.", Label.DIFFER),
        ("Aspirin 81 mg daily.", "Aspirin 80 mg daily.", Label.AGREE),  # one tablet of two lands
    ],
)
def test_times_and_degrees_in_one_unit_are_exact(resources, first, second, label):
    (row,) = compare(first, second, resources)
    assert row.label is label
