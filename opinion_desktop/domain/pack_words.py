"""The words of the pack items: label and medical term ("" where there is none).

Source: product paper, section 5.1. Facts and rules are in record_packs.py.
"""

from __future__ import annotations

from opinion_desktop.domain.text import QT_TRANSLATE_NOOP

PACK_WORDS: dict[str, tuple[str, str]] = {
    "joint.J1": (
        QT_TRANSLATE_NOOP("RecordPacks", "Why surgery was advised"),
        QT_TRANSLATE_NOOP("RecordPacks", "indication"),
    ),
    "joint.J2": (
        QT_TRANSLATE_NOOP("RecordPacks", "Implant details"),
        QT_TRANSLATE_NOOP("RecordPacks", "cement, kneecap, navigation"),
    ),
    "joint.J3": (
        QT_TRANSLATE_NOOP("RecordPacks", "Standing X-rays, before and after"),
        QT_TRANSLATE_NOOP("RecordPacks", "weight-bearing"),
    ),
    "joint.J4": (
        QT_TRANSLATE_NOOP("RecordPacks", "Long-leg X-ray"),
        QT_TRANSLATE_NOOP("RecordPacks", "alignment"),
    ),
    "joint.J5": (
        QT_TRANSLATE_NOOP("RecordPacks", "Inflammation blood tests"),
        QT_TRANSLATE_NOOP("RecordPacks", "CRP, ESR; also before surgery"),
    ),
    "joint.J6": (
        QT_TRANSLATE_NOOP("RecordPacks", "Joint fluid test"),
        QT_TRANSLATE_NOOP("RecordPacks", "aspiration"),
    ),
    "joint.J7": (
        QT_TRANSLATE_NOOP("RecordPacks", "Movement, stability, walking"),
        QT_TRANSLATE_NOOP("RecordPacks", "examination"),
    ),
    "joint.J8": (
        QT_TRANSLATE_NOOP("RecordPacks", "When it hurts"),
        QT_TRANSLATE_NOOP("RecordPacks", "rest, night, stairs, rising, walking"),
    ),
    "joint.J9": (
        QT_TRANSLATE_NOOP("RecordPacks", "Good period after surgery?"),
        QT_TRANSLATE_NOOP("RecordPacks", "pain-free interval"),
    ),
    "spine.S1": (
        QT_TRANSLATE_NOOP("RecordPacks", "MRI before and after"),
        "",
    ),
    "spine.S2": (
        QT_TRANSLATE_NOOP("RecordPacks", "CT of the metalwork"),
        QT_TRANSLATE_NOOP("RecordPacks", "fusion CT"),
    ),
    "spine.S3": (
        QT_TRANSLATE_NOOP("RecordPacks", "Standing and bending X-rays"),
        QT_TRANSLATE_NOOP("RecordPacks", "flexion-extension"),
    ),
    "spine.S4": (
        QT_TRANSLATE_NOOP("RecordPacks", "Nerve test"),
        QT_TRANSLATE_NOOP("RecordPacks", "EMG"),
    ),
    "spine.S5": (
        QT_TRANSLATE_NOOP("RecordPacks", "MRI with contrast"),
        QT_TRANSLATE_NOOP("RecordPacks", "if pain came back"),
    ),
    "spine.S6": (
        QT_TRANSLATE_NOOP("RecordPacks", "Levels operated"),
        QT_TRANSLATE_NOOP("RecordPacks", "vertebral levels"),
    ),
    "spine.S7": (
        QT_TRANSLATE_NOOP("RecordPacks", "Leg pain versus back pain"),
        "",
    ),
    "spine.S8": (
        QT_TRANSLATE_NOOP("RecordPacks", "What hurts now"),
        QT_TRANSLATE_NOOP("RecordPacks", "present pain"),
    ),
    "abdomen.A1": (
        QT_TRANSLATE_NOOP("RecordPacks", "CT of the belly"),
        QT_TRANSLATE_NOOP("RecordPacks", "abdominal CT"),
    ),
    "abdomen.A2": (
        QT_TRANSLATE_NOOP("RecordPacks", "Swallow or leak test"),
        QT_TRANSLATE_NOOP("RecordPacks", "contrast study"),
    ),
    "abdomen.A3": (
        QT_TRANSLATE_NOOP("RecordPacks", "Scope report with pictures"),
        QT_TRANSLATE_NOOP("RecordPacks", "endoscopy"),
    ),
    "abdomen.A4": (
        QT_TRANSLATE_NOOP("RecordPacks", "Mesh label"),
        QT_TRANSLATE_NOOP("RecordPacks", "implant record"),
    ),
    "abdomen.A5": (
        QT_TRANSLATE_NOOP("RecordPacks", "Stoma or drain diary"),
        QT_TRANSLATE_NOOP("RecordPacks", "output log"),
    ),
    "abdomen.A6": (
        QT_TRANSLATE_NOOP("RecordPacks", "Weight since surgery"),
        QT_TRANSLATE_NOOP("RecordPacks", "weight curve"),
    ),
    "abdomen.A7": (
        QT_TRANSLATE_NOOP("RecordPacks", "Nutrition blood tests"),
        QT_TRANSLATE_NOOP("RecordPacks", "iron, vitamins"),
    ),
    "cardiac.C1": (
        QT_TRANSLATE_NOOP("RecordPacks", "Heart ultrasound videos"),
        QT_TRANSLATE_NOOP("RecordPacks", "echo loops, not only the report"),
    ),
    "cardiac.C2": (
        QT_TRANSLATE_NOOP("RecordPacks", "Vessel films"),
        QT_TRANSLATE_NOOP("RecordPacks", "angiogram"),
    ),
    "cardiac.C3": (
        QT_TRANSLATE_NOOP("RecordPacks", "Heart tracing"),
        QT_TRANSLATE_NOOP("RecordPacks", "ECG"),
    ),
    "cardiac.C4": (
        QT_TRANSLATE_NOOP("RecordPacks", "Heart CT or MRI"),
        "",
    ),
    "cardiac.C5": (
        QT_TRANSLATE_NOOP("RecordPacks", "Chest X-ray"),
        "",
    ),
    "cardiac.C6": (
        QT_TRANSLATE_NOOP("RecordPacks", "Exercise test"),
        QT_TRANSLATE_NOOP("RecordPacks", "stress test"),
    ),
    "cardiac.C7": (
        QT_TRANSLATE_NOOP("RecordPacks", "Device card"),
        QT_TRANSLATE_NOOP("RecordPacks", "pacemaker, valve, stent"),
    ),
    "cardiac.C8": (
        QT_TRANSLATE_NOOP("RecordPacks", "Blood-thinner values"),
        QT_TRANSLATE_NOOP("RecordPacks", "INR log"),
    ),
    "cancer.K1": (
        QT_TRANSLATE_NOOP("RecordPacks", "Stage of the cancer"),
        QT_TRANSLATE_NOOP("RecordPacks", "staging"),
    ),
    "cancer.K2": (
        QT_TRANSLATE_NOOP("RecordPacks", "Team meeting note"),
        QT_TRANSLATE_NOOP("RecordPacks", "tumour board"),
    ),
    "cancer.K3": (
        QT_TRANSLATE_NOOP("RecordPacks", "Treatments so far"),
        QT_TRANSLATE_NOOP("RecordPacks", "dates, doses, response"),
    ),
    "cancer.K4": (
        QT_TRANSLATE_NOOP("RecordPacks", "PET scan"),
        "",
    ),
    "cancer.K5": (
        QT_TRANSLATE_NOOP("RecordPacks", "Radiotherapy plan"),
        QT_TRANSLATE_NOOP("RecordPacks", "dose plan"),
    ),
    "cancer.K6": (
        QT_TRANSLATE_NOOP("RecordPacks", "Proposed next step"),
        QT_TRANSLATE_NOOP("RecordPacks", "treatment plan"),
    ),
    "neuro.N1": (
        QT_TRANSLATE_NOOP("RecordPacks", "Contrast MRI before surgery"),
        "",
    ),
    "neuro.N2": (
        QT_TRANSLATE_NOOP("RecordPacks", "Contrast MRI after surgery"),
        QT_TRANSLATE_NOOP("RecordPacks", "within 72 h"),
    ),
    "neuro.N3": (
        QT_TRANSLATE_NOOP("RecordPacks", "Tissue and gene result"),
        QT_TRANSLATE_NOOP("RecordPacks", "histology, IDH, MGMT"),
    ),
    "neuro.N4": (
        QT_TRANSLATE_NOOP("RecordPacks", "Steroid and seizure medicines"),
        "",
    ),
    "neuro.N5": (
        QT_TRANSLATE_NOOP("RecordPacks", "Nerve examination"),
        QT_TRANSLATE_NOOP("RecordPacks", "neurological status"),
    ),
    "neuro.N6": (
        QT_TRANSLATE_NOOP("RecordPacks", "Sight and speech tests"),
        QT_TRANSLATE_NOOP("RecordPacks", "visual fields"),
    ),
    "gynae.G1": (
        QT_TRANSLATE_NOOP("RecordPacks", "Keyhole photos or video"),
        QT_TRANSLATE_NOOP("RecordPacks", "laparoscopy"),
    ),
    "gynae.G2": (
        QT_TRANSLATE_NOOP("RecordPacks", "Tissue result"),
        QT_TRANSLATE_NOOP("RecordPacks", "histology"),
    ),
    "gynae.G3": (
        QT_TRANSLATE_NOOP("RecordPacks", "Pelvic MRI or ultrasound"),
        "",
    ),
    "gynae.G4": (
        QT_TRANSLATE_NOOP("RecordPacks", "Bladder or bowel involved?"),
        "",
    ),
    "gynae.G5": (
        QT_TRANSLATE_NOOP("RecordPacks", "Bladder function test"),
        QT_TRANSLATE_NOOP("RecordPacks", "urodynamics"),
    ),
    "gynae.G6": (
        QT_TRANSLATE_NOOP("RecordPacks", "Mesh type"),
        QT_TRANSLATE_NOOP("RecordPacks", "implant record"),
    ),
    "gynae.G7": (
        QT_TRANSLATE_NOOP("RecordPacks", "Cycle and pain diary"),
        "",
    ),
    "gynae.G8": (
        QT_TRANSLATE_NOOP("RecordPacks", "Wish for children"),
        QT_TRANSLATE_NOOP("RecordPacks", "fertility aims"),
    ),
    "plastic.P1": (
        QT_TRANSLATE_NOOP("RecordPacks", "Photos before and after"),
        QT_TRANSLATE_NOOP("RecordPacks", "standard views"),
    ),
    "plastic.P2": (
        QT_TRANSLATE_NOOP("RecordPacks", "Implant card"),
        QT_TRANSLATE_NOOP("RecordPacks", "fill, surface, lot"),
    ),
    "plastic.P3": (
        QT_TRANSLATE_NOOP("RecordPacks", "Flap or graft type"),
        "",
    ),
    "plastic.P4": (
        QT_TRANSLATE_NOOP("RecordPacks", "Earlier corrections"),
        QT_TRANSLATE_NOOP("RecordPacks", "revision history"),
    ),
    "plastic.P5": (
        QT_TRANSLATE_NOOP("RecordPacks", "Smoking or nicotine"),
        "",
    ),
}
