"""What studies say about second opinions: each number with its population and source.

Source: product paper, section 16. Claims without a source that was read are left out.
"""

from __future__ import annotations

from dataclasses import dataclass

from opinion_desktop.domain.text import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class Evidence:
    """One sentence for the help page; `text` and `population` are English, `source` is cited.

    `population` is "" where the sentence has no number.
    """

    key: str
    text: str
    population: str
    source: str


OPENING = QT_TRANSLATE_NOOP(
    "Evidence",
    "A second opinion often confirms the first. Sometimes it adds detail, sometimes it changes "
    "the plan. It does not prove that one doctor is right.",
)
CAUTION = QT_TRANSLATE_NOOP(
    "Evidence", "None of these studies looked only at people who already had surgery."
)

EVIDENCE: tuple[Evidence, ...] = (
    Evidence(
        "greenfield_2021",
        QT_TRANSLATE_NOOP(
            "Evidence",
            "Many second opinions confirm the first. In some studies the difference could have "
            "had a major effect in up to 58 % of cases.",
        ),
        QT_TRANSLATE_NOOP("Evidence", "Review of 33 articles on patient-initiated opinions"),
        "Greenfield 2021, doi 10.1136/bmjopen-2020-044033",
    ),
    Evidence(
        "payne_2014",
        QT_TRANSLATE_NOOP(
            "Evidence",
            "A second opinion typically confirms. Between 10 % and 62 % brought a major change; "
            "advice on treatment differed more often than the diagnosis.",
        ),
        QT_TRANSLATE_NOOP("Evidence", "7 studies with agreement data"),
        "Payne 2014, Mayo Clin Proc, S0025-6196(14)00245-6",
    ),
    Evidence(
        "van_such_2017",
        QT_TRANSLATE_NOOP(
            "Evidence",
            "At one centre 12 % kept the same diagnosis, 66 % had it refined, 21 % got a "
            "different one.",
        ),
        QT_TRANSLATE_NOOP(
            "Evidence",
            "286 people sent by primary care to general internal medicine, USA, 2009 to 2010",
        ),
        "Van Such 2017, doi 10.1111/jep.12747",
    ),
    Evidence(
        "meyer_2015",
        QT_TRANSLATE_NOOP(
            "Evidence",
            "In one programme 56.8 % of diagnoses were confirmed and 14.8 % changed; 37.4 % of "
            "treatments changed, 10.6 % both. 94.7 % were satisfied, 61.2 % planned to follow "
            "the advice.",
        ),
        QT_TRANSLATE_NOOP(
            "Evidence",
            "6,791 opinions, all specialties, US employees, 2011 to 2012; survey of 2,683",
        ),
        "Meyer 2015, doi 10.1016/j.amjmed.2015.04.020",
    ),
    Evidence(
        "lenza_2017",
        QT_TRANSLATE_NOOP(
            "Evidence",
            "Of 485 people told to have spine surgery, 59.8 % got a different diagnosis; 66 of "
            "425 (15.5 %) got the same surgical advice.",
        ),
        QT_TRANSLATE_NOOP(
            "Evidence",
            "Before surgery, sent by their insurer, one hospital in Brazil, 2011 to 2012",
        ),
        "Lenza 2017, doi 10.1186/s12891-017-1712-0",
    ),
    Evidence(
        "usual_request",
        QT_TRANSLATE_NOOP(
            "Evidence",
            "Asking for a second opinion is a usual request. Many doctors expect it.",
        ),
        "",
        "AMA, Second opinions are a good idea, but there are caveats; NYU Langone",
    ),
)
