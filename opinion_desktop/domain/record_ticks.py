"""The completeness points of each kind of record; a person ticks what is there.

Cases store the numbers of ticked points, counted from 0: new points go to the end of
their line, and none is taken out.  Source: product paper, section 5; the points of the
operation report follow Royal College of Surgeons of England, Good Surgical Practice (2014).
"""

from __future__ import annotations

from opinion_desktop.domain.text import QT_TRANSLATE_NOOP

RECORD_TICKS: dict[str, tuple[str, ...]] = {
    "operation_report": (
        QT_TRANSLATE_NOOP("RecordTicks", "Date and time"),
        QT_TRANSLATE_NOOP("RecordTicks", "Planned or emergency"),
        QT_TRANSLATE_NOOP("RecordTicks", "Surgeon and assistant"),
        QT_TRANSLATE_NOOP("RecordTicks", "Operation"),
        QT_TRANSLATE_NOOP("RecordTicks", "Cut (incision)"),
        QT_TRANSLATE_NOOP("RecordTicks", "Diagnosis"),
        QT_TRANSLATE_NOOP("RecordTicks", "Findings"),
        QT_TRANSLATE_NOOP("RecordTicks", "Problems"),
        QT_TRANSLATE_NOOP("RecordTicks", "Extra steps and why"),
        QT_TRANSLATE_NOOP("RecordTicks", "Tissue removed or added"),
        QT_TRANSLATE_NOOP("RecordTicks", "Implant numbers"),
        QT_TRANSLATE_NOOP("RecordTicks", "Closure"),
        QT_TRANSLATE_NOOP("RecordTicks", "Orders for afterwards"),
        QT_TRANSLATE_NOOP("RecordTicks", "Signature"),
    ),
    "implant_record": (
        QT_TRANSLATE_NOOP("RecordTicks", "Maker"),
        QT_TRANSLATE_NOOP("RecordTicks", "Model"),
        QT_TRANSLATE_NOOP("RecordTicks", "Reference no."),
        QT_TRANSLATE_NOOP("RecordTicks", "Lot or serial no."),
        QT_TRANSLATE_NOOP("RecordTicks", "Size"),
        QT_TRANSLATE_NOOP("RecordTicks", "Side"),
    ),
    "discharge_summary": (
        QT_TRANSLATE_NOOP("RecordTicks", "Date in"),
        QT_TRANSLATE_NOOP("RecordTicks", "Date out"),
        QT_TRANSLATE_NOOP("RecordTicks", "Diagnosis"),
        QT_TRANSLATE_NOOP("RecordTicks", "Operation"),
        QT_TRANSLATE_NOOP("RecordTicks", "Medicines"),
        QT_TRANSLATE_NOOP("RecordTicks", "Follow-up"),
    ),
    "first_opinion_letters": (
        QT_TRANSLATE_NOOP("RecordTicks", "Before and after surgery"),
        QT_TRANSLATE_NOOP("RecordTicks", "Diagnosis"),
        QT_TRANSLATE_NOOP("RecordTicks", "Reason for surgery"),
        QT_TRANSLATE_NOOP("RecordTicks", "Plan"),
        QT_TRANSLATE_NOOP("RecordTicks", "Date"),
        QT_TRANSLATE_NOOP("RecordTicks", "Name"),
    ),
    "consent_form": (
        QT_TRANSLATE_NOOP("RecordTicks", "Operation named"),
        QT_TRANSLATE_NOOP("RecordTicks", "Risks listed"),
        QT_TRANSLATE_NOOP("RecordTicks", "Date"),
        QT_TRANSLATE_NOOP("RecordTicks", "Signed"),
    ),
    "anaesthesia_record": (
        QT_TRANSLATE_NOOP("RecordTicks", "Start and end"),
        QT_TRANSLATE_NOOP("RecordTicks", "Medicines"),
        QT_TRANSLATE_NOOP("RecordTicks", "Events"),
    ),
    "images_before": (
        QT_TRANSLATE_NOOP("RecordTicks", "Opens"),
        QT_TRANSLATE_NOOP("RecordTicks", "Your name"),
        QT_TRANSLATE_NOOP("RecordTicks", "Date"),
        QT_TRANSLATE_NOOP("RecordTicks", "Body part"),
        QT_TRANSLATE_NOOP("RecordTicks", "Side"),
        QT_TRANSLATE_NOOP("RecordTicks", "All series"),
        QT_TRANSLATE_NOOP("RecordTicks", "Original DICOM, no screenshots"),
    ),
    "images_after": (
        QT_TRANSLATE_NOOP("RecordTicks", "Latest one is here"),
        QT_TRANSLATE_NOOP("RecordTicks", "Same views as before"),
        QT_TRANSLATE_NOOP("RecordTicks", "Your name"),
        QT_TRANSLATE_NOOP("RecordTicks", "Date"),
        QT_TRANSLATE_NOOP("RecordTicks", "Side"),
        QT_TRANSLATE_NOOP("RecordTicks", "All series"),
    ),
    "radiology_reports": (
        QT_TRANSLATE_NOOP("RecordTicks", "One per study"),
        QT_TRANSLATE_NOOP("RecordTicks", "Same date or accession no."),
        QT_TRANSLATE_NOOP("RecordTicks", "Signed"),
    ),
    "pathology_report": (
        QT_TRANSLATE_NOOP("RecordTicks", "Final, not preliminary"),
        QT_TRANSLATE_NOOP("RecordTicks", "Additions included"),
        QT_TRANSLATE_NOOP(
            "RecordTicks", "If cancer: type, grade, size, margins, lymph nodes, stage (pTNM), side"
        ),
    ),
    "pathology_slides": (
        QT_TRANSLATE_NOOP("RecordTicks", "Accession no."),
        QT_TRANSLATE_NOOP("RecordTicks", "Block nos."),
        QT_TRANSLATE_NOOP("RecordTicks", "Courier no."),
        QT_TRANSLATE_NOOP("RecordTicks", "Lent to"),
        QT_TRANSLATE_NOOP("RecordTicks", "Due back"),
    ),
    "tumour_markers": (
        QT_TRANSLATE_NOOP("RecordTicks", "Full report"),
        QT_TRANSLATE_NOOP("RecordTicks", "Laboratory"),
        QT_TRANSLATE_NOOP("RecordTicks", "Method"),
        QT_TRANSLATE_NOOP("RecordTicks", "Date"),
        QT_TRANSLATE_NOOP("RecordTicks", "Sample"),
    ),
    "lab_trends": (
        QT_TRANSLATE_NOOP("RecordTicks", "Two dates or more"),
        QT_TRANSLATE_NOOP("RecordTicks", "Value"),
        QT_TRANSLATE_NOOP("RecordTicks", "Unit"),
        QT_TRANSLATE_NOOP("RecordTicks", "Printed range"),
    ),
    "cultures": (
        QT_TRANSLATE_NOOP("RecordTicks", "Sample"),
        QT_TRANSLATE_NOOP("RecordTicks", "Date"),
        QT_TRANSLATE_NOOP("RecordTicks", "Germ"),
        QT_TRANSLATE_NOOP("RecordTicks", "What works"),
        QT_TRANSLATE_NOOP("RecordTicks", "On antibiotics that day?"),
    ),
    "medicines": (
        QT_TRANSLATE_NOOP("RecordTicks", "Name"),
        QT_TRANSLATE_NOOP("RecordTicks", "Dose"),
        QT_TRANSLATE_NOOP("RecordTicks", "How often"),
        QT_TRANSLATE_NOOP("RecordTicks", "Start"),
        QT_TRANSLATE_NOOP("RecordTicks", "Stop"),
        QT_TRANSLATE_NOOP("RecordTicks", "Effect"),
        QT_TRANSLATE_NOOP("RecordTicks", "Side effects"),
        QT_TRANSLATE_NOOP("RecordTicks", "Blood thinners"),
        QT_TRANSLATE_NOOP("RecordTicks", "Strong painkillers"),
    ),
    "allergies": (
        QT_TRANSLATE_NOOP("RecordTicks", "What (medicine, metal, latex, contrast)"),
        QT_TRANSLATE_NOOP("RecordTicks", "Reaction"),
        QT_TRANSLATE_NOOP("RecordTicks", "Year"),
        QT_TRANSLATE_NOOP("RecordTicks", 'Or "none known"'),
    ),
    "conditions": (
        QT_TRANSLATE_NOOP("RecordTicks", "Dated"),
        QT_TRANSLATE_NOOP("RecordTicks", "Earlier operations"),
        QT_TRANSLATE_NOOP("RecordTicks", "Family history"),
        QT_TRANSLATE_NOOP("RecordTicks", "Smoking"),
    ),
    "follow_up_notes": (
        QT_TRANSLATE_NOOP("RecordTicks", 'Each visit on the timeline has a note or "none"'),
    ),
    "therapy_notes": (
        QT_TRANSLATE_NOOP("RecordTicks", "First and last date"),
        QT_TRANSLATE_NOOP("RecordTicks", "Measures"),
    ),
    "emergency_records": (
        QT_TRANSLATE_NOOP("RecordTicks", "Arrival note"),
        QT_TRANSLATE_NOOP("RecordTicks", "Discharge note"),
        QT_TRANSLATE_NOOP("RecordTicks", "Tests"),
    ),
    "function_tests": (
        QT_TRANSLATE_NOOP("RecordTicks", "Report"),
        QT_TRANSLATE_NOOP("RecordTicks", "Date"),
        QT_TRANSLATE_NOOP("RecordTicks", "Curves if any"),
    ),
    "photos": (
        QT_TRANSLATE_NOOP("RecordTicks", "Date"),
        QT_TRANSLATE_NOOP("RecordTicks", "Body part"),
        QT_TRANSLATE_NOOP("RecordTicks", "Side"),
        QT_TRANSLATE_NOOP("RecordTicks", "Same distance and light"),
        QT_TRANSLATE_NOOP("RecordTicks", "Location data removed"),
    ),
    "one_page_timeline": (
        QT_TRANSLATE_NOOP("RecordTicks", "First symptom"),
        QT_TRANSLATE_NOOP("RecordTicks", "Tests"),
        QT_TRANSLATE_NOOP("RecordTicks", "Surgery"),
        QT_TRANSLATE_NOOP("RecordTicks", "Events"),
        QT_TRANSLATE_NOOP("RecordTicks", "Today"),
    ),
    "concerns_questions": (
        QT_TRANSLATE_NOOP("RecordTicks", "One concern"),
        QT_TRANSLATE_NOOP("RecordTicks", "1 to 10 questions"),
        QT_TRANSLATE_NOOP("RecordTicks", "Top 3"),
    ),
    "contacts": (
        QT_TRANSLATE_NOOP("RecordTicks", "Surgeon"),
        QT_TRANSLATE_NOOP("RecordTicks", "Family doctor"),
        QT_TRANSLATE_NOOP("RecordTicks", "Hospital"),
        QT_TRANSLATE_NOOP("RecordTicks", "Record no. (MRN)"),
        QT_TRANSLATE_NOOP("RecordTicks", "Phones"),
    ),
    "consent_to_share": (
        QT_TRANSLATE_NOOP("RecordTicks", "Date"),
        QT_TRANSLATE_NOOP("RecordTicks", "What"),
        QT_TRANSLATE_NOOP("RecordTicks", "With whom"),
        QT_TRANSLATE_NOOP("RecordTicks", "End date"),
        QT_TRANSLATE_NOOP("RecordTicks", "Signature"),
    ),
    "substitute_papers": (
        QT_TRANSLATE_NOOP("RecordTicks", "Named"),
        QT_TRANSLATE_NOOP("RecordTicks", "Still valid"),
    ),
    "translations": (
        QT_TRANSLATE_NOOP("RecordTicks", "Original kept beside it"),
        QT_TRANSLATE_NOOP("RecordTicks", "Translator named"),
        QT_TRANSLATE_NOOP("RecordTicks", "Certified if asked"),
    ),
    "referral_insurance": (
        QT_TRANSLATE_NOOP("RecordTicks", "Specialist named"),
        QT_TRANSLATE_NOOP("RecordTicks", "Still valid"),
    ),
    "disc_extras": (
        QT_TRANSLATE_NOOP("RecordTicks", "PDF inside?"),
        QT_TRANSLATE_NOOP("RecordTicks", "Structured report?"),
        QT_TRANSLATE_NOOP("RecordTicks", "Dose report?"),
    ),
}
