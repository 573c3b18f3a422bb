"""Is a letter surely about somebody else?  When unsure, nothing is said."""

from __future__ import annotations

from datetime import date

import pytest

from opinion_desktop.domain.matching import is_other_in_letter

BORN, OTHER = date(1948, 3, 2), date(1950, 2, 14)


@pytest.mark.parametrize(
    ("name", "case"),
    [
        ("Roy, Anna", "Anna Roy"),
        ("ROY^ANNA", "Anna Roy"),
        ("Anna Marie Roy-Tremblay", "Anna Roy"),
        ("A. Roy", "Anna Roy"),
        ("John Roy", "Anna Roy"),  # a family, or a second given name
        ("Anna Smith", "Anna Roy"),  # names change
        ("Smith", "Anna Roy"),
        ("J. Smith", "Anna Roy"),
        ("John Smith", "Mum"),
        ("John Smith", ""),
        ("", "Anna Roy"),
        ("Joerg Mueller", "Jörg Müller"),
        ("Lukasz Walesa", "Łukasz Wałęsa"),
        ("Francois Cote", "François Côté"),
        ("Jean D'Amours", "Jean D’Amours"),
        ("Smyth Johns", "John Smith"),
    ],
)
def test_a_name_that_may_be_the_same_is_no_difference(name, case):
    assert not is_other_in_letter(name, None, case, BORN)


def test_another_full_name_is_another_person():
    assert is_other_in_letter("John Smith", None, "Anna Roy", None)
    assert is_other_in_letter("SMITH^JOHN", None, "Anna Roy", BORN)
    assert not is_other_in_letter("John Smith", BORN, "Anna Roy", BORN)  # it may be a new name


def test_another_birth_date_is_another_person_unless_day_and_month_changed_places():
    assert is_other_in_letter("Anna Roy", OTHER, "Anna Roy", BORN)
    assert is_other_in_letter("", OTHER, "", BORN)
    assert is_other_in_letter("", date(1948, 3, 5), "", BORN)
    assert not is_other_in_letter("", date(1948, 2, 3), "", BORN)
    assert not is_other_in_letter("", None, "", BORN)
    assert not is_other_in_letter("", OTHER, "", None)
