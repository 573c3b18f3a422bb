"""Whom a letter is about, by its labelled fields; what is not plain is left open."""

from __future__ import annotations

from datetime import date

import pytest

from opinion_desktop.documents.patients import NOBODY, Patient, find_patient


@pytest.mark.parametrize(
    ("text", "name", "born"),
    [
        ("Patient: John Smith  DOB: 14/02/1950", "John Smith", date(1950, 2, 14)),
        ("Ward 3 | Patient: John Smith", "John Smith", None),
        ("Date: 3 May 2026 Patient name: John Smith", "John Smith", None),
        ("Patient Name: SMITH, John", "SMITH^John", None),
        ("Patient: John Smith, Ottawa", "John Smith", None),
        ("Patient: Mrs Anna Roy Date of birth: March 2, 1948", "Anna Roy", date(1948, 3, 2)),
        ("Re: Anna Roy, born March 2, 1948", "Anna Roy", date(1948, 3, 2)),
        ("RE: Mr John de la Tour (DOB 1 May 1940)", "John de la Tour", date(1940, 5, 1)),
        ("Name: Ann Lee\nSex: F\nDate of Birth - 3 May 2001", "Ann Lee", date(2001, 5, 3)),
        ("Nom : TREMBLAY   Prénom : Julie\nDDN : 1950-01-02", "TREMBLAY^Julie", date(1950, 1, 2)),
        ("Nom : Tremblay\nPrénom : Julie", "Tremblay^Julie", None),
        ("Surname: Roy\nGiven names: Anna Marie", "Roy^Anna Marie", None),
        ("Objet : M. Jean Côté, né le 1er mai 1940", "Jean Côté", date(1940, 5, 1)),
        ("Patiente : Marie-Ève Roy   Né(e) le : 2 mars 1948", "Marie-Ève Roy", date(1948, 3, 2)),
        ("Sœur Marie\nCœur et santé  Patient : Jean Roy", "", None),  # not at one place
        ("Date de naissance : 2 mars 1948", "", date(1948, 3, 2)),
        ("Patient: Anna Roy\nPatient: Roy, Anna", "Anna Roy", None),
    ],
)
def test_the_patient_of_a_letter(text, name, born):
    assert find_patient(text) == Patient(name=name, born=born)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Re: Right Hip Replacement",
        "Re: Right Hip Replacement, born of need",
        "Patient: M. Osei    Date of surgery: 4 March 2025",
        "Patient: Known Diabetic With Pain",
        "Patient: synthetic example 1",
        "Message for patient: Please Call Back",
        "Patient: Alert And Oriented",
        "Patient: Anna Roy\nPatient: John Smith",
        "Patient: One Two Three Four Five",
        "Name: John Smith\nSignature of the surgeon",
        "Name: Dr Simone Belcourt\nDOB: unknown",
        "Surgeon: Dr John Smith",
        "Nom : Tremblay\nHôpital : Saint-Aubin",
        "Nom : Tremblay\nPrénom : inconnu",
        "Nom : Tremblay",
        "DOB: 03/04/1950",
        "DOB: 1 May 1940\nDate of birth: 2 May 1940",
        "Her daughter was born on 3 May 1999.",
    ],
)
def test_what_is_not_plain_is_left_open(text):
    assert find_patient(text) == NOBODY
