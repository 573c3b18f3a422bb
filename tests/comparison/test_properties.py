"""What holds for any two texts."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from opinion_desktop.comparison.compare import compare
from opinion_desktop.comparison.explain import REASONS, in_english
from tests.comparison.letters import KNEE, VESICULE

ROOT = Path(__file__).resolve().parents[2]
PIECES = st.sampled_from(
    [
        "No infection.",
        "Infection is likely",
        "Stop naproxen 500 mg BD for 3/52.",
        "pas de fuite, ni d'abcès",
        "Plan:",
        "- see in 6-8 weeks;",
        "The com-\nponents are\nwell fixed.",
        "L4/5",
        "Dr. Smith",
        "\x00",
        "\t",
        "\r\n",
        "\u2028",
        "😀",
        "לא נמצא זיהום.",
        "œdème",
        "İ",
        "½ 10³ mg",
        "\u00b5g",
        "R knee",
        "((",
        "{a}",
    ]
)
TEXTS = st.lists(st.one_of(PIECES, st.text(max_size=12)), max_size=12).map(" ".join)
SOME = settings(
    max_examples=60,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


@SOME
@given(first=TEXTS, second=TEXTS)
def test_every_span_is_a_trimmed_piece_of_its_text(resources, first, second):
    for row in compare(first, second, resources):
        for text, spans in ((first, row.first), (second, row.second)):
            for start, end in spans:
                assert 0 <= start < end <= len(text)
                assert text[start:end] == text[start:end].strip()
        for reason in row.reasons:
            marked = [
                text[slice(*span)]
                for text, span in ((first, reason.first), (second, reason.second))
                if span is not None
            ]
            assert all(marked)
            assert {words for _, words in reason.facts} <= set(marked)
            assert in_english(reason)
            assert reason.key in REASONS


@SOME
@given(first=TEXTS, second=TEXTS)
def test_no_unit_is_in_two_rows_and_no_row_is_empty(resources, first, second):
    rows = compare(first, second, resources)
    for spans in ([s for row in rows for s in row.first], [s for row in rows for s in row.second]):
        assert len(spans) == len(set(spans))
    for row in rows:
        assert row.reasons
        assert (row.label == "only_first") == (not row.second)
        assert (row.label == "only_second") == (not row.first)
        assert 0 <= row.score_milli <= 1000


@SOME
@given(first=TEXTS, second=TEXTS)
def test_exchanged_texts_give_mirrored_rows(resources, first, second):
    there = compare(first, second, resources)
    back = compare(second, first, resources)
    assert {row.mirrored() for row in back} == set(there)


@SOME
@given(text=TEXTS)
def test_a_text_never_differs_from_itself(resources, text):
    assert "differ" not in {row.label for row in compare(text, text, resources)}


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\x00", "...", "- \n- ", "😀"])
def test_nothing_gives_nothing(resources, text):
    assert compare(text, text, resources) == ()


@pytest.mark.parametrize(
    "odd",
    [
        "a" * 20_000 + ".",
        "1" * 20_000 + " mg",
        "no " * 5_000,
        "," * 20_000,
        ("the wound is clean and dry and " * 700),
        "\x00\x07\x1b[31m Stop naproxen.\x00",
        "NO SIGN OF INFECTION. STOP NAPROXEN. SEE HIM IN 6 WEEKS.",
    ],
    ids=["long word", "long number", "only no", "commas", "one line", "controls", "capitals"],
)
def test_odd_texts_are_read_to_the_end(resources, odd):
    for row in compare(odd, KNEE.second, resources):
        for start, end in row.first:
            assert odd[start:end].strip() == odd[start:end]


def test_fifty_kilobytes_are_compared(resources):
    long = "\n".join(
        f"Finding {n}: the collection of {n} mm has not changed since the last scan in May."
        for n in range(680)
    )
    assert len(long) > 50_000
    rows = compare(long, KNEE.first, resources)
    assert sum(len(row.first) for row in rows) == 680


def test_other_hash_seeds_give_the_same_bytes(resources):
    script = (
        "import json, sys; from pathlib import Path\n"
        "from opinion_desktop.comparison.compare import compare\n"
        "from opinion_desktop.comparison.explain import to_json\n"
        "from opinion_desktop.comparison.resources import Resources\n"
        "from tests.comparison.letters import KNEE, VESICULE\n"
        "loaded = Resources.load(Path('resources/comparison'))\n"
        "for pair in (KNEE, VESICULE):\n"
        "    print(json.dumps(to_json(compare(pair.first, pair.second, loaded))))\n"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", script],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(outputs) == 1
    assert VESICULE.first  # both languages were asked
