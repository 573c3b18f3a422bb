"""What studies say."""

from __future__ import annotations

import pytest

from opinion_desktop.domain.evidence import EVIDENCE


@pytest.mark.parametrize("evidence", EVIDENCE, ids=lambda evidence: evidence.key)
def test_a_number_comes_with_its_population_and_source(evidence):
    has_number = any(letter.isdigit() for letter in evidence.text)
    assert has_number is bool(evidence.population)
    assert evidence.source


def test_numbers_are_those_of_the_papers():
    texts = {evidence.key: evidence.text for evidence in EVIDENCE}
    assert len(texts) == 6
    assert "58 %" in texts["greenfield_2021"]
    assert round(66 / 425 * 100, 1) == 15.5
    assert "66 of 425 (15.5 %)" in texts["lenza_2017"]
