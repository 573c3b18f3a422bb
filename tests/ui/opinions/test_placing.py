"""Which opinion a place is proposed for."""

from __future__ import annotations

from opinion_desktop.domain.anchors import Anchor
from opinion_desktop.domain.opinions import Opinion, OpinionKind
from opinion_desktop.ui.opinions.placing import whose

FIRST = Opinion(key="one", case_key="c", kind=OpinionKind.FIRST, letter_key="letter 1")
SECOND = Opinion(key="two", case_key="c", kind=OpinionKind.SECOND, letter_key="letter 2")
WITHOUT = Opinion(key="three", case_key="c", kind=OpinionKind.SECOND)


def test_a_place_in_a_letter_is_for_the_opinion_of_that_letter():
    opinions = (FIRST, SECOND, WITHOUT)
    assert whose(Anchor(file_key="letter 1"), opinions) == "one"
    assert whose(Anchor(file_key="letter 2"), opinions) == "two"
    assert whose(Anchor(file_key="a scan report"), opinions) == ""
    assert whose(Anchor(series_uid="2.25.1"), opinions) == ""
