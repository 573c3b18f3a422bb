"""Values of the domain survive being written and read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

import pytest

from opinion_desktop.domain.anchors import Anchor
from opinion_desktop.domain.case import Case, Owner
from opinion_desktop.domain.opinions import Statement
from opinion_desktop.domain.partial_dates import PartialDate
from opinion_desktop.domain.record_packs import Answer
from opinion_desktop.domain.timeline import Measurement
from opinion_desktop.storage import codec


def test_defaults_are_left_out_so_that_new_fields_keep_old_seals() -> None:
    assert codec.to_json(Case(key="k", title="Knee")) == '{"title":"Knee"}'


def test_nested_values_come_back_equal() -> None:
    anchor = Anchor(file_key="f", page=2, boxes=((1, 2, 3, 4), (5, 6, 7, 8)), quote="loose")
    said = Statement(key="s", case_key="c", opinion_key="o", topic="cause", anchors=(anchor,))
    body = codec.to_json(said)
    again = codec.from_json(Statement, body, key="s", case_key="c", owner=Owner.PATIENT)
    assert again == said


def test_numbers_dates_and_none_come_back_with_their_types() -> None:
    value = Measurement(
        key="m", case_key="c", measure="temperature", value=Decimal("38.40"), second=None,
        when=PartialDate.month(2025, 8),
    )  # fmt: skip
    body = codec.to_json(value)
    again = codec.from_json(Measurement, body, key="m", case_key="c", owner=Owner.PATIENT)
    assert again == value
    assert str(again.value) == "38.40"
    assert again.when.earliest == date(2025, 8, 1)


def test_a_value_given_to_an_optional_field_survives() -> None:
    case = Case(key="k", birth_date=date(1948, 3, 2), implant=Answer.YES, packs=("joint",))
    assert codec.from_json(Case, codec.to_json(case), key="k", owner=Owner.PATIENT) == case


def test_an_explicit_null_is_none() -> None:
    read = codec.from_json(Case, '{"birth_date":null}', key="k", owner=Owner.PATIENT)
    assert read.birth_date is None


def test_fields_of_a_newer_version_are_found_and_kept() -> None:
    body = '{"mood":"calm","title":"Knee"}'
    case = codec.from_json(Case, body, key="k", owner=Owner.PATIENT)
    extra = codec.unknown_fields(Case, body)
    assert extra == {"mood": "calm"}
    assert codec.to_json(case, extra) == body


@pytest.mark.parametrize(
    "body",
    [
        "{",
        '{"title":7}',
        '{"implant":"maybe"}',
        '{"birth_date":"soon"}',
        '{"packs":[1]}',
        "[]",
    ],
)
def test_what_does_not_fit_is_refused(body: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        codec.from_json(Case, body, key="k", owner=Owner.PATIENT)


@dataclass(frozen=True)
class _Measured:
    spacing: float = 0.0


def test_derived_values_may_hold_real_numbers() -> None:
    assert codec.from_json(_Measured, codec.to_json(_Measured(0.1))) == _Measured(0.1)
    assert codec.from_json(_Measured, '{"spacing":2}') == _Measured(2.0)
