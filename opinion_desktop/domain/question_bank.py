"""Ready questions for a doctor; the person picks, edits, ranks and adds own ones.

Source: product paper, section 9. Q4, Q13 and Q20 come from the article that began this program.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from opinion_desktop.domain.text import QT_TRANSLATE_NOOP

MOST_QUESTIONS = 10  # that go to one doctor


class QuestionGroup(StrEnum):
    """What a question is about."""

    DIAGNOSIS = "diagnosis"
    OPERATION = "operation"
    TESTS = "tests"
    OPTIONS = "options"
    RECOVERY = "recovery"
    DIFFERENCE = "difference"


QUESTION_GROUP_LABELS = {
    QuestionGroup.DIAGNOSIS: QT_TRANSLATE_NOOP("QuestionBank", "Diagnosis"),
    QuestionGroup.OPERATION: QT_TRANSLATE_NOOP("QuestionBank", "Operation"),
    QuestionGroup.TESTS: QT_TRANSLATE_NOOP("QuestionBank", "Tests"),
    QuestionGroup.OPTIONS: QT_TRANSLATE_NOOP("QuestionBank", "Options"),
    QuestionGroup.RECOVERY: QT_TRANSLATE_NOOP("QuestionBank", "Recovery"),
    QuestionGroup.DIFFERENCE: QT_TRANSLATE_NOOP("QuestionBank", "Difference"),
}


@dataclass(frozen=True)
class BankQuestion:
    """A ready question in English; `{week}` and `{goal}` are filled in or edited away.

    `starred` ones are offered as the default set.
    """

    key: str
    group: QuestionGroup
    text: str
    starred: bool = False


QUESTION_BANK: tuple[BankQuestion, ...] = (
    BankQuestion(
        "Q1",
        QuestionGroup.DIAGNOSIS,
        QT_TRANSLATE_NOOP("QuestionBank", "Do you agree with what I was told is wrong?"),
        starred=True,
    ),
    BankQuestion(
        "Q2",
        QuestionGroup.DIAGNOSIS,
        QT_TRANSLATE_NOOP("QuestionBank", "What else could explain it?"),
        starred=False,
    ),
    BankQuestion(
        "Q3",
        QuestionGroup.DIAGNOSIS,
        QT_TRANSLATE_NOOP("QuestionBank", "How sure are you, and what would make you surer?"),
        starred=True,
    ),
    BankQuestion(
        "Q4",
        QuestionGroup.DIAGNOSIS,
        QT_TRANSLATE_NOOP(
            "QuestionBank",
            "Do my symptoms suggest a complication, normal healing, or something new?",
        ),
        starred=True,
    ),
    BankQuestion(
        "Q5",
        QuestionGroup.DIAGNOSIS,
        QT_TRANSLATE_NOOP("QuestionBank", "Could the first diagnosis be a different one?"),
        starred=False,
    ),
    BankQuestion(
        "Q6",
        QuestionGroup.OPERATION,
        QT_TRANSLATE_NOOP(
            "QuestionBank", "Is the reason for the operation clear from the records?"
        ),
        starred=False,
    ),
    BankQuestion(
        "Q7",
        QuestionGroup.OPERATION,
        QT_TRANSLATE_NOOP("QuestionBank", "Did the operation do what it set out to do?"),
        starred=False,
    ),
    BankQuestion(
        "Q8",
        QuestionGroup.OPERATION,
        QT_TRANSLATE_NOOP("QuestionBank", "Are the implants or repairs in the right place?"),
        starred=False,
    ),
    BankQuestion(
        "Q9",
        QuestionGroup.OPERATION,
        QT_TRANSLATE_NOOP("QuestionBank", "Was anything left that should not be there?"),
        starred=False,
    ),
    BankQuestion(
        "Q10",
        QuestionGroup.TESTS,
        QT_TRANSLATE_NOOP("QuestionBank", "Which test could change the plan?"),
        starred=True,
    ),
    BankQuestion(
        "Q11",
        QuestionGroup.TESTS,
        QT_TRANSLATE_NOOP("QuestionBank", "Should any scan be repeated or read again?"),
        starred=False,
    ),
    BankQuestion(
        "Q12",
        QuestionGroup.TESTS,
        QT_TRANSLATE_NOOP("QuestionBank", "Should the tissue be looked at again?"),
        starred=False,
    ),
    BankQuestion(
        "Q13",
        QuestionGroup.OPTIONS,
        QT_TRANSLATE_NOOP(
            "QuestionBank", "Are there alternative treatments, including waiting and no surgery?"
        ),
        starred=True,
    ),
    BankQuestion(
        "Q14",
        QuestionGroup.OPTIONS,
        QT_TRANSLATE_NOOP(
            "QuestionBank", "What are the benefits, risks and chances of each for someone like me?"
        ),
        starred=True,
    ),
    BankQuestion(
        "Q15",
        QuestionGroup.OPTIONS,
        QT_TRANSLATE_NOOP(
            "QuestionBank", "What happens if I wait three months, and how long can I wait?"
        ),
        starred=False,
    ),
    BankQuestion(
        "Q16",
        QuestionGroup.OPTIONS,
        QT_TRANSLATE_NOOP("QuestionBank", "Would another operation help, and what if it does not?"),
        starred=False,
    ),
    BankQuestion(
        "Q17",
        QuestionGroup.OPTIONS,
        QT_TRANSLATE_NOOP("QuestionBank", "Who does this treatment often?"),
        starred=False,
    ),
    BankQuestion(
        "Q18",
        QuestionGroup.OPTIONS,
        QT_TRANSLATE_NOOP("QuestionBank", "Is there a study I could join?"),
        starred=False,
    ),
    BankQuestion(
        "Q19",
        QuestionGroup.RECOVERY,
        QT_TRANSLATE_NOOP("QuestionBank", "Is my recovery on track for week {week}?"),
        starred=True,
    ),
    BankQuestion(
        "Q20",
        QuestionGroup.RECOVERY,
        QT_TRANSLATE_NOOP(
            "QuestionBank",
            "Would you recommend a different recovery plan (exercise, medicines, limits)?",
        ),
        starred=True,
    ),
    BankQuestion(
        "Q21",
        QuestionGroup.RECOVERY,
        QT_TRANSLATE_NOOP("QuestionBank", "When should I expect {goal}?"),
        starred=False,
    ),
    BankQuestion(
        "Q22",
        QuestionGroup.RECOVERY,
        QT_TRANSLATE_NOOP("QuestionBank", "What must I avoid?"),
        starred=False,
    ),
    BankQuestion(
        "Q23",
        QuestionGroup.DIFFERENCE,
        QT_TRANSLATE_NOOP(
            "QuestionBank", "If you see it differently from my surgeon, what is the reason?"
        ),
        starred=True,
    ),
    BankQuestion(
        "Q24",
        QuestionGroup.DIFFERENCE,
        QT_TRANSLATE_NOOP("QuestionBank", "What would change your mind?"),
        starred=False,
    ),
    BankQuestion(
        "Q25",
        QuestionGroup.DIFFERENCE,
        QT_TRANSLATE_NOOP("QuestionBank", "What should I ask my surgeon next?"),
        starred=False,
    ),
    BankQuestion(
        "Q26",
        QuestionGroup.DIFFERENCE,
        QT_TRANSLATE_NOOP("QuestionBank", "Which warning signs should send me to emergency?"),
        starred=False,
    ),
)
STARTER_FIVE = ("Q20", "Q13", "Q4", "Q1", "Q23")  # what an empty page offers, in this order

_BY_KEY = {question.key: question for question in QUESTION_BANK}


def bank_question(key: str) -> BankQuestion | None:
    """Return the ready question with this key ("Q1"), or None if there is none."""
    return _BY_KEY.get(key)


# By the key of QuestionStatus in questions.py.
QUESTION_STATUS_LABELS = {
    "to_ask": QT_TRANSLATE_NOOP("QuestionBank", "To ask"),
    "asked": QT_TRANSLATE_NOOP("QuestionBank", "Asked"),
    "answered": QT_TRANSLATE_NOOP("QuestionBank", "Answered"),
    "settled": QT_TRANSLATE_NOOP("QuestionBank", "Settled"),
    "third_opinion": QT_TRANSLATE_NOOP("QuestionBank", "Third opinion"),
}
