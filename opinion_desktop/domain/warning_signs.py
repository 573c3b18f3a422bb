"""The warning-sign card: the same static text for everyone, never computed from entries.

Source: product paper, section 10.
"""

from __future__ import annotations

from dataclasses import dataclass

from opinion_desktop.domain.text import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class HelpNumbers:
    """Whom to call in one place; "" where there is no such number in the table."""

    emergency: str
    health_line: str = ""
    crisis_line: str = ""


LOCAL_NUMBER = QT_TRANSLATE_NOOP("WarningSigns", "your local emergency number")

# By the beginning of a key of ACCESS_RULES: "ca_on" is in "ca".
HELP_NUMBERS = {
    "ca": HelpNumbers("911", "811", "9-8-8"),
    "us": HelpNumbers("911", "", "988"),
    "eu": HelpNumbers("112"),
    "uk": HelpNumbers("999", "111", "116 123"),
    "other": HelpNumbers(LOCAL_NUMBER),
}


def help_numbers(place: str) -> HelpNumbers:
    """Return the numbers for a key of ACCESS_RULES; unknown places get the local number."""
    return HELP_NUMBERS.get(place.split("_", maxsplit=1)[0], HELP_NUMBERS["other"])


TITLE = QT_TRANSLATE_NOOP("WarningSigns", "Get help first.")
INTRODUCTION = QT_TRANSLATE_NOOP(
    "WarningSigns",
    "A second opinion is for calm days. If one of these is happening now, get help first. "
    "If you are in hospital, tell the staff.",
)
CALL_NOW = QT_TRANSLATE_NOOP("WarningSigns", "Call {emergency} now")
CALL_TODAY = QT_TRANSLATE_NOOP("WarningSigns", "Call your surgeon or {health_line} today")
CALL_SURGEON = QT_TRANSLATE_NOOP("WarningSigns", "Call your surgeon today")  # no health line
FOOT = QT_TRANSLATE_NOOP(
    "WarningSigns", "This list is the same for everyone. It does not look at your entries."
)
CONTINUE = QT_TRANSLATE_NOOP("WarningSigns", "I have read this – continue")
CRISIS = QT_TRANSLATE_NOOP(
    "WarningSigns", "Thoughts of ending your life (call or text {crisis_line})."
)
CRISIS_HERE = QT_TRANSLATE_NOOP("WarningSigns", "Thoughts of ending your life.")  # no such line

_NOW = (
    QT_TRANSLATE_NOOP("WarningSigns", "Chest pain or pressure."),
    QT_TRANSLATE_NOOP("WarningSigns", "Sudden trouble breathing, or coughing up blood."),
    QT_TRANSLATE_NOOP(
        "WarningSigns", "Heavy bleeding that does not stop. Press on it while you wait."
    ),
    QT_TRANSLATE_NOOP(
        "WarningSigns", "Fainting, or light-headed with a fast or irregular heartbeat."
    ),
    QT_TRANSLATE_NOOP("WarningSigns", "A drooping face, a weak arm, or trouble speaking."),
    QT_TRANSLATE_NOOP(
        "WarningSigns",
        "Loss of bladder or bowel control, numbness between the legs, or new leg weakness.",
    ),
    QT_TRANSLATE_NOOP(
        "WarningSigns",
        "A limb that turns cold, white or blue, or severe pain in a tight limb or cast.",
    ),
    QT_TRANSLATE_NOOP(
        "WarningSigns",
        "Feeling very ill with confusion, fast breathing or blotchy skin, with or without fever.",
    ),
    QT_TRANSLATE_NOOP("WarningSigns", "A wound that opens with tissue showing."),
    QT_TRANSLATE_NOOP(
        "WarningSigns",
        "Severe belly pain with a hard belly, black or bloody stools, or no fluids stay down.",
    ),
)
_TODAY = (
    QT_TRANSLATE_NOOP(
        "WarningSigns",
        "Temperature above 38.0 °C (100.4 °F), or chills. If your discharge sheet gives "
        "another number, that one counts.",
    ),
    QT_TRANSLATE_NOOP(
        "WarningSigns", "A wound that is redder, hotter, more swollen, smells, opens or leaks pus."
    ),
    QT_TRANSLATE_NOOP("WarningSigns", "One leg swollen, red or painful."),
    QT_TRANSLATE_NOOP("WarningSigns", "Pain that grows although you take your medicine."),
    QT_TRANSLATE_NOOP("WarningSigns", "Vomiting that does not stop."),
    QT_TRANSLATE_NOOP("WarningSigns", "You cannot pass urine, or it burns."),
    QT_TRANSLATE_NOOP("WarningSigns", "Yellow skin or eyes."),
    QT_TRANSLATE_NOOP("WarningSigns", "New numbness or tingling."),
    QT_TRANSLATE_NOOP("WarningSigns", "A drain that suddenly gives much more, or turns bloody."),
)


@dataclass(frozen=True)
class SignList:
    """One half of the card: its heading and signs, with placeholders for the numbers."""

    heading: str
    signs: tuple[str, ...]


def card(numbers: HelpNumbers) -> tuple[SignList, SignList]:
    """Return both lists of the card, "now" and "today", in English.

    Args:
        numbers: of the place; a missing number takes its clause out of the text.

    Returns:
        Lists whose texts may hold {emergency}, {health_line} and {crisis_line}, to be
        filled from `numbers` after translation.
    """
    return (
        SignList(CALL_NOW, (*_NOW, CRISIS if numbers.crisis_line else CRISIS_HERE)),
        SignList(CALL_TODAY if numbers.health_line else CALL_SURGEON, _TODAY),
    )
