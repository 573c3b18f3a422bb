"""Where a letter goes: believable invented letters, English and French, also confusing ones."""

from __future__ import annotations

import pytest

from opinion_desktop.domain.guessing import FOLDING, THRESHOLD, guess_record, guess_title
from opinion_desktop.domain.guessing_rules import SECOND_OPINION

LETTERS = {
    "operation_report": [
        """Riverside General Hospital
OPERATIVE REPORT
Patient: M. Osei    Date of surgery: 4 March 2025
Preoperative diagnosis: osteoarthritis, right knee
Procedure performed: total knee arthroplasty
Under spinal anaesthesia the limb was prepped and draped. Tourniquet time 62 min.
Estimated blood loss: 150 mL. Specimen sent to pathology. Skin closure with staples.""",
        """Hôpital Saint-Aubin
PROTOCOLE OPÉRATOIRE
Opérateur : Dr Lenoir    Premier assistant : Dr Petit
Diagnostic préopératoire : hernie discale L5-S1
Intervention pratiquée : discectomie. Pertes sanguines : 50 ml.
Fermeture plan par plan. Prélèvement envoyé en anatomopathologie.""",
    ],
    "discharge_summary": [
        # Names the operation and its report, but is the summary of the stay.
        """Riverside General Hospital
Discharge Summary
Date of admission: 3 March 2025   Date of discharge: 8 March 2025
Procedure performed: right total knee arthroplasty (see operative report)
Hospital course: uneventful. Haemoglobin 104 g/L.
Discharge medications: apixaban 2.5 mg twice daily. Follow-up visit in six weeks.""",
        """CHU du Lac
Lettre de liaison
Date d'entrée : 03/03/2025   Date de sortie : 08/03/2025
Motif d'hospitalisation : prothèse du genou droit, compte rendu opératoire joint.
Évolution pendant le séjour : simple. Traitement de sortie : paracétamol 1 g.""",
    ],
    "pathology_report": [
        """Department of Pathology
SURGICAL PATHOLOGY REPORT
Specimen received: synovium, right knee. Received in formalin.
Gross description: tan fragments. Microscopic description: chronic inflammation.""",
        """Laboratoire d'anatomie pathologique
Compte rendu anatomopathologique
Prélèvement reçu en formol. Macroscopie : fragment de 2 cm.
Microscopie : absence de malignité. Marges de résection saines.""",
    ],
    "radiology_reports": [
        # Speaks of pathology twice and compares with the operation.
        """Northside Imaging
MRI OF THE RIGHT KNEE
Clinical indication: pain after surgery. Rule out pathology of the patellar tendon.
Comparison: none. Technique: sagittal and axial T1-weighted and T2-weighted images.
Impression: no tendon pathology. See the pathology report for the synovium.""",
        """Centre d'imagerie du Parc
COMPTE RENDU DE RADIOLOGIE
IRM lombaire du 12 mai 2025
Technique : coupes sagittales en pondération T2, sans produit de contraste.
Renseignements cliniques : douleur après discectomie.""",
    ],
    "first_opinion_letters": [
        """Orthopaedic Clinic
Dear Dr Okafor,
Thank you for referring this lady. I saw her on 2 June 2025 with pain in the right knee.
An MRI shows wear. We discussed the options and I would recommend a knee replacement.
Yours sincerely""",
        """Cher confrère,
Je vous remercie de m'avoir adressé Mme Roy, que j'ai vue pour son dos.
Je propose une discectomie. Confraternellement""",
    ],
    "consent_form": [
        (
            "Riverside Hospital\nCONSENT FORM\nI consent to the operation named below. The risks"
            " benefits were explained to me. Signature of patient: ______"
        ),
        (
            "FORMULAIRE DE CONSENTEMENT ÉCLAIRÉ\nJe soussigné consens à l'intervention."
            " Signature du patient"
        ),
    ],
    "anaesthesia_record": [
        "ANESTHESIA RECORD\nASA class II. Mallampati 1. Induction: propofol 150 mg, fentanyl.",
        "Feuille d'anesthésie\nRachianesthésie. Induction 8 h 10. Propofol. Anesthésiste : Dr Roy",
    ],
    "lab_trends": [
        (
            "City Laboratory\nLABORATORY REPORT\nHaemoglobin 104 g/L reference range 120-160\n"
            "C-reactive protein 48 mg/L\nCreatinine 70 umol/L"
        ),
        (
            "Laboratoire Central\nRésultats d'analyses\nHémoglobine 10,4 g/dl, valeurs de référence"
            " 12-16\nPlaquettes 210\nCRP 48 mg/l"
        ),
    ],
    "medicines": [
        "Corner Pharmacy\nMEDICATION LIST\nApixaban 2.5 mg twice daily, 2 refills",
        "Pharmacie du Marché\nProfil pharmacologique\nParacétamol 1 g, 3 fois par jour, au besoin",
    ],
    "allergies": [
        "Allergy List\nAllergic to penicillin: urticaria, 2009. Latex: none known.",
        "Bilan allergologique\nTests cutanés négatifs. Allergique aux pénicillines (urticaire).",
    ],
    "implant_record": [
        "IMPLANT RECORD\nManufacturer: Example Ortho\nREF 42-7 LOT 8812\nSerial no. 5531",
        "Carte d'implant\nFabricant : Exemple. Numéro de lot 8812, numéro de série 5531",
    ],
    "therapy_notes": [
        "Physiotherapy Progress Notes\nRange of motion: flexion 85. Crutches.",
        "Bilan de kinésithérapie\nAmplitudes articulaires : flexion 85. Béquilles.",
    ],
    "follow_up_notes": [
        "Follow-up visit\nSeen 6 weeks after surgery. Wound healed.",
        "Note de suivi\nVue six semaines après l'opération. Cicatrice propre.",
    ],
    "emergency_records": [
        "EMERGENCY DEPARTMENT RECORD\nTriage level 3. Arrival by ambulance.",
        "Service des urgences\nMode d'arrivée : en ambulance. Motif de consultation : fièvre.",
    ],
    "cultures": [
        "MICROBIOLOGY REPORT\nWound swab. Gram stain: cocci. Growth of Staphylococcus aureus.",
        (
            "Bactériologie\nLiquide articulaire. Coloration de Gram : négative. Absence de culture."
            " Antibiogramme : sans objet."
        ),
    ],
    "referral_insurance": [
        "Family Practice\nREFERRAL LETTER\nDear colleague, I am referring this lady.",
        "Lettre d'adressage\nCher confrère, je vous adresse Mme Roy. Merci de la voir.",
    ],
}


@pytest.mark.parametrize(
    ("kind", "letter"), [(kind, letter) for kind, letters in LETTERS.items() for letter in letters]
)
def test_a_letter_is_guessed_first_for_what_it_is(kind, letter):
    guesses = guess_record(letter, "scan0001.pdf")
    assert guesses[0].record_kind == kind
    if len(guesses) > 1:
        assert guesses[0].score > guesses[1].score
    assert all(guess.score >= THRESHOLD for guess in guesses)


SECOND_LETTERS = (
    """Lakeside Joint Institute
Second opinion: right hip, five months after replacement
Dear Ms Osei,
Thank you for coming to Kingston. It was good to meet you. I reviewed your X-rays.
I would recommend a CT scan. With kind regards""",
    """CARDIOLOGY SECOND OPINION - ASSESSMENT AND PLAN
Dear colleague, thank you for asking me to see this gentleman. I have seen him today.""",
    """SECOND SURGICAL OPINION
Dear Dr Okafor, I saw her on Monday. Yours sincerely""",
    """Institut articulaire du lac
Deuxième avis : hanche droite, cinq mois après l’arthroplastie
Cher confrère, j'ai revu cette dame. Je propose un examen. Salutations cordiales""",
    """AVIS COMPLÉMENTAIRE
Cher confrère, je vous remercie de m'avoir adressé M. Roy. J'ai revu le dossier.""",
)


@pytest.mark.parametrize("letter", SECOND_LETTERS)
def test_a_second_opinion_is_never_the_first_doctors_letter(letter):
    kinds = [guess.record_kind for guess in guess_record(letter, "scan0001.pdf")]
    assert kinds[0] == SECOND_OPINION
    assert "first_opinion_letters" not in kinds


def test_a_file_can_be_called_a_second_opinion():
    dear = "Dear Dr Osei, thank you for referring him. I saw him today. Yours sincerely"
    for name in ("Second_opinion-Weber.pdf", "2e avis Dre Roy.pdf", "second opinion.pdf"):
        kinds = [guess.record_kind for guess in guess_record(dear, name)]
        assert kinds == [SECOND_OPINION]
    assert guess_record(dear, "letter.pdf")[0].record_kind == "first_opinion_letters"


@pytest.mark.parametrize(
    ("letter", "name"),
    [
        (
            (
                "Maplewood Family Practice\nReferral to orthopaedic surgery\nDear Dr. Roy,\n"
                "Thank you for seeing this lady. With kind regards"
            ),
            "scan0001.pdf",
        ),
        (
            (
                "Family Practice\nReferral for a second opinion\nDear Dr. Roy,\nI saw her today."
                " It was good to see her."
            ),
            "Referral for a second opinion.pdf",
        ),
        ("Demande de deuxième avis\nCher confrère, j'ai vu Mme Roy.", "demande.pdf"),
        ("REFERRAL\nDear colleague, I have seen him twice. Kind regards", "scan0001.pdf"),
    ],
)
def test_asking_for_an_opinion_is_a_referral(letter, name):
    kinds = [guess.record_kind for guess in guess_record(letter, name)]
    assert kinds[0] == "referral_insurance"
    assert SECOND_OPINION not in kinds


def test_the_first_doctor_may_speak_of_a_second_opinion():
    letter = (
        "Orthopaedic Clinic\nDear Dr Okafor,\n"
        "Thank you for referring this lady, whom I saw with pain in the hip. She wishes a\n"
        "second opinion and I will send the pictures. Yours sincerely"
    )
    kinds = [guess.record_kind for guess in guess_record(letter, "scan0001.pdf")]
    assert kinds == ["first_opinion_letters"]  # a line that goes on from a full one is no title


@pytest.mark.parametrize(
    ("letter", "name"),
    [
        (
            (
                "Clinic note, six weeks\nSix weeks after hip replacement. Wound healed.\n"
                "Flexion 95 degrees.\nPrecautions lifted. May drive. Continue physiotherapy."
            ),
            "scan0001.pdf",
        ),
        ("Wound healed.\nMay drive. Continue physiotherapy. Gait good.", "Clinic note 6.pdf"),
        ("Note de clinique, six semaines\nPoursuivre la physiothérapie.", "scan0001.pdf"),
        ("Marche sans canne. Poursuivre la physiothérapie.", "Note de clinique.pdf"),
    ],
)
def test_a_clinic_note_is_no_therapy_note(letter, name):
    assert guess_record(letter, name)[0].record_kind == "follow_up_notes"


def test_the_guess_names_the_words_that_decided_heaviest_first():
    guess = guess_record("OPERATIVE REPORT\nEstimated blood loss: 150 mL", "")[0]
    assert guess.reasons == ("operative report", "estimated blood loss")


def test_a_heading_counts_more_at_the_top_than_a_label_in_a_line():
    # 9 for the heading + 2 near the top; as a label that only points to it, 9 // 3 = 3.
    assert guess_record("OPERATIVE REPORT", "")[0].score == 11
    assert guess_record("Operative report: see attached", "") == ()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Your appointment\nPlease come to room 12 on Tuesday at 9 o'clock. Parking is free.",
        "INVOICE 4411\nAmount due: 120.00. Thank you.",
        "Chère maman,\nle jardin est en fleurs et le chat va bien.",
    ],
)
def test_there_is_no_guess_where_nothing_is_likely(text):
    assert guess_record(text, "IMG_2041.pdf") == ()


def test_a_scan_without_text_is_guessed_by_its_name_only_if_that_says_it_all():
    assert guess_record("", "C:\\Scans\\Compte_rendu_operatoire.pdf")[0].record_kind == (
        "operation_report"
    )
    assert guess_record("", "allergy clinic.pdf") == ()  # 4 is below 5: ask


def test_a_long_line_is_no_title():
    assert guess_record("discharge summary " * 10, "") == ()


def test_folding_is_blind_to_case_accents_and_kinds_of_quotes():
    assert "L\u2019Œdème\u2014ÉTÉ straße".translate(FOLDING) == "l'oedeme-ete strasse"


@pytest.mark.parametrize(
    ("text", "name", "title"),
    [
        ("Riverside Hospital\n  Discharge   Summary\nOther", "a.pdf", "Discharge Summary"),
        ("Hôpital\nPROTOCOLE OPÉRATOIRE", "a.pdf", "PROTOCOLE OPÉRATOIRE"),
        ("nothing here", "my_knee  letter.v2.pdf", "my knee letter.v2"),
        ("x" * 100, "/home/me/Scan 3.JPG", "Scan 3"),
        ("", "", ""),
    ],
)
def test_a_title_is_the_line_that_names_the_document_else_the_file(text, name, title):
    assert guess_title(text, name) == title
