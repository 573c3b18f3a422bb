"""What the help says about each screen, and the keys that only work there."""

from __future__ import annotations

from opinion_desktop.domain.text import QT_TRANSLATE_NOOP

WORDS: dict[str, tuple[str, ...]] = {
    "home": (
        QT_TRANSLATE_NOOP("Help", "Home lists your cases. Open one to go on where you left off."),
        QT_TRANSLATE_NOOP("Help", "You can drop a folder, a disc or files here at any time."),
        QT_TRANSLATE_NOOP("Help", "Not sure? Explore the sample case first; it is invented."),
    ),
    "overview": (
        QT_TRANSLATE_NOOP("Help", "This is the page that a doctor reads first. Print it here."),
        QT_TRANSLATE_NOOP("Help", "Write what worries you, the most important first."),
        QT_TRANSLATE_NOOP("Help", "Lines with an arrow lead to the tab where you can change them."),
    ),
    "records": (
        QT_TRANSLATE_NOOP("Help", "The list shows which papers and scans doctors ask for."),
        QT_TRANSLATE_NOOP("Help", "Drop a file on a row, or press “I have it – add file…”."),
        QT_TRANSLATE_NOOP("Help", "Files that found no row wait under “Where does this go?”."),
    ),
    "timeline": (
        QT_TRANSLATE_NOOP("Help", "Write what happened and when. A month or a year is enough."),
        QT_TRANSLATE_NOOP("Help", "Click a point in the chart to find it in the list."),
        QT_TRANSLATE_NOOP("Help", "“Show as table” gives the same numbers as text."),
    ),
    "viewer": (
        QT_TRANSLATE_NOOP("Help", "Choose a scan, a letter or a photo on the left."),
        QT_TRANSLATE_NOOP("Help", "“Open next to it” shows two things side by side."),
        QT_TRANSLATE_NOOP("Help", "Turn the wheel to go through the images of a scan."),
        QT_TRANSLATE_NOOP("Help", "Pictures here are not for diagnosis."),
    ),
    "opinions": (
        QT_TRANSLATE_NOOP("Help", "Write what each doctor says, topic by topic, in their words."),
        QT_TRANSLATE_NOOP("Help", "“Not mentioned” is an answer, too."),
        QT_TRANSLATE_NOOP(
            "Help", "Open the letter beside it; take over a sentence with one click."
        ),
    ),
    "comparison": (
        QT_TRANSLATE_NOOP("Help", "Read both doctors side by side and decide what you see."),
        QT_TRANSLATE_NOOP("Help", "Suggestions are marked. Only you set a result."),
        QT_TRANSLATE_NOOP("Help", "Click a sentence to see the page or image it comes from."),
        QT_TRANSLATE_NOOP("Help", "A difference can become a question to each doctor."),
    ),
    "next_steps": (
        QT_TRANSLATE_NOOP("Help", "Keep your questions here and print them for the visit."),
        QT_TRANSLATE_NOOP("Help", "Write each answer down, and later what you decided."),
    ),
}
"""Screen to a few sentences: what it is for, and what to do first."""

KEYS: tuple[tuple[str, str, str], ...] = (
    ("", "Ctrl+1 … 7", QT_TRANSLATE_NOOP("Keys", "Go to a tab")),
    ("", "Ins", QT_TRANSLATE_NOOP("Keys", "Add")),
    ("", "Enter, F2", QT_TRANSLATE_NOOP("Keys", "Open or edit")),
    ("", "Del", QT_TRANSLATE_NOOP("Keys", "Remove; Undo brings it back")),
    ("", "Esc", QT_TRANSLATE_NOOP("Keys", "Close the panel; text is kept")),
    ("opinions", "F2", QT_TRANSLATE_NOOP("Keys", "In a letter: choose words")),
    ("viewer", "F2", QT_TRANSLATE_NOOP("Keys", "In a letter: choose words")),
    ("timeline", "P, T, M", QT_TRANSLATE_NOOP("Keys", "Add pain, temperature, medicine")),
    ("viewer", "S, W, Z, R", QT_TRANSLATE_NOOP("Keys", "Scroll, brightness, zoom, report")),
    ("comparison", "A, P, D, 1, 2, 0", QT_TRANSLATE_NOOP("Keys", "Say how a row compares")),
    ("comparison", "N, C, W, Q", QT_TRANSLATE_NOOP("Keys", "Next, confirm, why, question")),
)
"""Screen, or empty for all; keys; what they do."""

KEY_NAMES = (
    QT_TRANSLATE_NOOP("KeyNames", "Ins"),
    QT_TRANSLATE_NOOP("KeyNames", "Del"),
    QT_TRANSLATE_NOOP("KeyNames", "Esc"),
    QT_TRANSLATE_NOOP("KeyNames", "Enter"),
    QT_TRANSLATE_NOOP("KeyNames", "Shift"),
    QT_TRANSLATE_NOOP("KeyNames", "Left"),
    QT_TRANSLATE_NOOP("KeyNames", "PgUp"),
    QT_TRANSLATE_NOOP("KeyNames", "PgDown"),
)
"""What is printed on keys where keyboards of the two languages differ."""
