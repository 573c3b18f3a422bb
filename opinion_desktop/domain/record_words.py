"""The words of the record kinds: label, medical term, why it matters, where to ask.

Source: product paper, section 5. Facts and rules are in record_kinds.py.
"""

from __future__ import annotations

from typing import NamedTuple

from opinion_desktop.domain.text import QT_TRANSLATE_NOOP


class RecordWords(NamedTuple):
    """What a person reads about one kind of record, in English."""

    label: str
    term: str
    why: str
    ask: str


RECORD_WORDS: dict[str, RecordWords] = {
    "operation_report": RecordWords(
        QT_TRANSLATE_NOOP("RecordKinds", "Operation report"),
        QT_TRANSLATE_NOOP("RecordKinds", "operative note"),
        QT_TRANSLATE_NOOP("RecordKinds", "Shows what was found, done, removed and left inside."),
        QT_TRANSLATE_NOOP("RecordKinds", "Hospital records office, not the ward"),
    ),
    "implant_record": RecordWords(
        QT_TRANSLATE_NOOP("RecordKinds", "Implant card or stickers"),
        QT_TRANSLATE_NOOP("RecordKinds", "implant record"),
        QT_TRANSLATE_NOOP("RecordKinds", "Names the exact part, for a repair or a recall."),
        QT_TRANSLATE_NOOP("RecordKinds", "Surgeon's office, operating-room records, registry"),
    ),
    "discharge_summary": RecordWords(
        QT_TRANSLATE_NOOP("RecordKinds", "Leaving-hospital summary"),
        QT_TRANSLATE_NOOP("RecordKinds", "discharge summary"),
        QT_TRANSLATE_NOOP("RecordKinds", "Tells the stay in short: course, medicines, plan."),
        QT_TRANSLATE_NOOP("RecordKinds", "Hospital records office"),
    ),
    "first_opinion_letters": RecordWords(
        QT_TRANSLATE_NOOP("RecordKinds", "First doctor's letters"),
        QT_TRANSLATE_NOOP("RecordKinds", "clinic letters"),
        QT_TRANSLATE_NOOP("RecordKinds", "This is the opinion to be compared."),
        QT_TRANSLATE_NOOP("RecordKinds", "Surgeon's office"),
    ),
    "consent_form": RecordWords(
        QT_TRANSLATE_NOOP("RecordKinds", "Consent form"),
        QT_TRANSLATE_NOOP("RecordKinds", "surgical consent"),
        QT_TRANSLATE_NOOP("RecordKinds", "Shows which benefits and risks you were told."),
        QT_TRANSLATE_NOOP("RecordKinds", "Hospital records office"),
    ),
    "anaesthesia_record": RecordWords(
        QT_TRANSLATE_NOOP("RecordKinds", "Anaesthesia record"),
        QT_TRANSLATE_NOOP("RecordKinds", "anaesthetic chart"),
        QT_TRANSLATE_NOOP(
            "RecordKinds", "Shows medicines, nerve blocks and events during surgery."
        ),
        QT_TRANSLATE_NOOP("RecordKinds", "Hospital records office"),
    ),
    "images_before": RecordWords(
        QT_TRANSLATE_NOOP("RecordKinds", "Scans before surgery"),
        QT_TRANSLATE_NOOP("RecordKinds", "pre-operative imaging"),
        QT_TRANSLATE_NOOP("RecordKinds", "Shows the start and why surgery was advised."),
        QT_TRANSLATE_NOOP("RecordKinds", "Imaging department or clinic"),
    ),
    "images_after": RecordWords(
        QT_TRANSLATE_NOOP("RecordKinds", "Scans after surgery"),
        QT_TRANSLATE_NOOP("RecordKinds", "post-operative imaging"),
        QT_TRANSLATE_NOOP("RecordKinds", "Shows what changed, also metal parts and problems."),
        QT_TRANSLATE_NOOP("RecordKinds", "Imaging department or clinic"),
    ),
    "radiology_reports": RecordWords(
        QT_TRANSLATE_NOOP("RecordKinds", "Written scan reports"),
        QT_TRANSLATE_NOOP("RecordKinds", "radiology reports"),
        QT_TRANSLATE_NOOP("RecordKinds", "The first reading of each scan."),
        QT_TRANSLATE_NOOP("RecordKinds", "Imaging department"),
    ),
    "pathology_report": RecordWords(
        QT_TRANSLATE_NOOP("RecordKinds", "Tissue laboratory report"),
        QT_TRANSLATE_NOOP("RecordKinds", "pathology report"),
        QT_TRANSLATE_NOOP(
            "RecordKinds", "Shows what the laboratory found in tissue that was removed."
        ),
        QT_TRANSLATE_NOOP("RecordKinds", "Pathology or records office"),
    ),
    "pathology_slides": RecordWords(
        QT_TRANSLATE_NOOP("RecordKinds", "Tissue slides or blocks"),
        QT_TRANSLATE_NOOP("RecordKinds", "pathology material"),
        QT_TRANSLATE_NOOP("RecordKinds", "Lets a second laboratory look again."),
        QT_TRANSLATE_NOOP("RecordKinds", "Pathology, with signed release"),
    ),
    "tumour_markers": RecordWords(
        QT_TRANSLATE_NOOP("RecordKinds", "Tumour marker tests"),
        QT_TRANSLATE_NOOP("RecordKinds", "molecular report"),
        QT_TRANSLATE_NOOP("RecordKinds", "Can open or close medicine options."),
        QT_TRANSLATE_NOOP("RecordKinds", "Cancer doctor or test laboratory"),
    ),
    "lab_trends": RecordWords(
        QT_TRANSLATE_NOOP("RecordKinds", "Blood tests over time"),
        QT_TRANSLATE_NOOP("RecordKinds", "laboratory trends"),
        QT_TRANSLATE_NOOP("RecordKinds", "A trend says more than one value."),
        QT_TRANSLATE_NOOP("RecordKinds", "Portal, hospital, family doctor"),
    ),
    "cultures": RecordWords(
        QT_TRANSLATE_NOOP("RecordKinds", "Germ tests"),
        QT_TRANSLATE_NOOP("RecordKinds", "cultures, fluid"),
        QT_TRANSLATE_NOOP("RecordKinds", "Names the germ and what works against it."),
        QT_TRANSLATE_NOOP("RecordKinds", "Hospital laboratory"),
    ),
    "medicines": RecordWords(
        QT_TRANSLATE_NOOP("RecordKinds", "Medicines now and since"),
        QT_TRANSLATE_NOOP("RecordKinds", "medication list"),
        QT_TRANSLATE_NOOP("RecordKinds", "Shows what was tried and what may interact."),
        QT_TRANSLATE_NOOP("RecordKinds", "Pharmacy printout"),
    ),
    "allergies": RecordWords(
        QT_TRANSLATE_NOOP("RecordKinds", "Allergies and reactions"),
        QT_TRANSLATE_NOOP("RecordKinds", "allergy list"),
        QT_TRANSLATE_NOOP("RecordKinds", "Keeps you safe in tests and treatment."),
        QT_TRANSLATE_NOOP("RecordKinds", "You, family doctor"),
    ),
    "conditions": RecordWords(
        QT_TRANSLATE_NOOP("RecordKinds", "Other conditions and operations"),
        QT_TRANSLATE_NOOP("RecordKinds", "history"),
        QT_TRANSLATE_NOOP("RecordKinds", "They change risks and options."),
        QT_TRANSLATE_NOOP("RecordKinds", "Family doctor summary"),
    ),
    "follow_up_notes": RecordWords(
        QT_TRANSLATE_NOOP("RecordKinds", "Visit notes since surgery"),
        QT_TRANSLATE_NOOP("RecordKinds", "follow-up notes"),
        QT_TRANSLATE_NOOP("RecordKinds", "Shows what the team thought over time."),
        QT_TRANSLATE_NOOP("RecordKinds", "Surgeon, family doctor"),
    ),
    "therapy_notes": RecordWords(
        QT_TRANSLATE_NOOP("RecordKinds", "Therapy and nursing notes"),
        QT_TRANSLATE_NOOP("RecordKinds", "rehabilitation"),
        QT_TRANSLATE_NOOP("RecordKinds", "Shows how movement and wound changed."),
        QT_TRANSLATE_NOOP("RecordKinds", "Therapist, wound or home nurse"),
    ),
    "emergency_records": RecordWords(
        QT_TRANSLATE_NOOP("RecordKinds", "Emergency visits since surgery"),
        QT_TRANSLATE_NOOP("RecordKinds", "readmissions"),
        QT_TRANSLATE_NOOP("RecordKinds", "Shows problems treated elsewhere."),
        QT_TRANSLATE_NOOP("RecordKinds", "That hospital"),
    ),
    "function_tests": RecordWords(
        QT_TRANSLATE_NOOP("RecordKinds", "Nerve and function tests"),
        QT_TRANSLATE_NOOP("RecordKinds", "EMG, scope, stress"),
        QT_TRANSLATE_NOOP("RecordKinds", "Measures how nerves, heart, lungs or bowel work."),
        QT_TRANSLATE_NOOP("RecordKinds", "Clinic that did the test"),
    ),
    "photos": RecordWords(
        QT_TRANSLATE_NOOP("RecordKinds", "Photos and videos"),
        QT_TRANSLATE_NOOP("RecordKinds", "clinical photographs"),
        QT_TRANSLATE_NOOP("RecordKinds", "Shows days that no clinic saw."),
        QT_TRANSLATE_NOOP("RecordKinds", "You"),
    ),
    "one_page_timeline": RecordWords(
        QT_TRANSLATE_NOOP("RecordKinds", "One-page timeline"),
        QT_TRANSLATE_NOOP("RecordKinds", "clinical timeline"),
        QT_TRANSLATE_NOOP("RecordKinds", "The fastest way into your story."),
        QT_TRANSLATE_NOOP("RecordKinds", "Made in this app"),
    ),
    "concerns_questions": RecordWords(
        QT_TRANSLATE_NOOP("RecordKinds", "Worries and questions"),
        QT_TRANSLATE_NOOP("RecordKinds", "reason for referral"),
        QT_TRANSLATE_NOOP("RecordKinds", "Decides which specialist answers what."),
        QT_TRANSLATE_NOOP("RecordKinds", "Made in this app"),
    ),
    "contacts": RecordWords(
        QT_TRANSLATE_NOOP("RecordKinds", "Who is who"),
        QT_TRANSLATE_NOOP("RecordKinds", "care team"),
        QT_TRANSLATE_NOOP("RecordKinds", "Tells whom to call and whom to copy."),
        QT_TRANSLATE_NOOP("RecordKinds", "You"),
    ),
    "consent_to_share": RecordWords(
        QT_TRANSLATE_NOOP("RecordKinds", "Permission to share"),
        QT_TRANSLATE_NOOP("RecordKinds", "consent"),
        QT_TRANSLATE_NOOP("RecordKinds", "Says who may see what, until when."),
        QT_TRANSLATE_NOOP("RecordKinds", "Made in this app"),
    ),
    "substitute_papers": RecordWords(
        QT_TRANSLATE_NOOP("RecordKinds", "Papers to act for someone"),
        QT_TRANSLATE_NOOP("RecordKinds", "power of attorney"),
        QT_TRANSLATE_NOOP("RecordKinds", "Gives a relative the right to ask."),
        QT_TRANSLATE_NOOP("RecordKinds", "Family, lawyer"),
    ),
    "translations": RecordWords(
        QT_TRANSLATE_NOOP("RecordKinds", "Translation"),
        QT_TRANSLATE_NOOP("RecordKinds", "certified translation"),
        QT_TRANSLATE_NOOP("RecordKinds", "The specialist must be able to read it."),
        QT_TRANSLATE_NOOP("RecordKinds", "Translator"),
    ),
    "referral_insurance": RecordWords(
        QT_TRANSLATE_NOOP("RecordKinds", "Referral letter and insurance"),
        QT_TRANSLATE_NOOP("RecordKinds", "access papers"),
        QT_TRANSLATE_NOOP("RecordKinds", "Opens the door to the visit."),
        QT_TRANSLATE_NOOP("RecordKinds", "Family doctor, insurer"),
    ),
    "disc_extras": RecordWords(
        QT_TRANSLATE_NOOP("RecordKinds", "Extra files on disc"),
        QT_TRANSLATE_NOOP("RecordKinds", "encapsulated PDF, SR"),
        QT_TRANSLATE_NOOP("RecordKinds", "Discs can hide written reports."),
        QT_TRANSLATE_NOOP("RecordKinds", "Imaging department"),
    ),
}
