"""The sentences of the import report by their codes: English source texts.

The window shows the same sentences translated; `inspect --json` gives these.
"""

from __future__ import annotations

REPORT_WORDS: dict[str, str] = {
    "truncated": (
        "{file} ends too early. The part that is there is shown. Ask for a new copy of the disc."
    ),
    "damaged": "{file} is damaged and cannot be shown. The other {n} are fine.",
    "unsupported_syntax": (
        "{file} uses a picture format that cannot be shown here ({name}). "
        "It is kept and can be shared."
    ),
    "not_displayable": "{file} is a {name}. It is kept, but there is nothing to show.",
    "no_pixels": "{file} has no picture in it.",
    "too_large": (
        "{file} says that it is {width} × {height}, more than this app opens. It is kept."
    ),
    "missing_from_disc": (
        "The disc's list names {n} files that are not on it. "
        "Ask the hospital whether the disc is complete."
    ),
    "directory_unusable": (
        "The disc's own list could not be used. All files were looked at instead; nothing is lost."
    ),
    "not_listed": "{n} images were found that the disc's list does not name.",
    "wrong_syntax": (
        "{file} says one picture format and holds another. It is shown as what it holds."
    ),
    "other_copy": "{file} has the number of an image you have, but differs. Both are kept.",
    "unsafe_name": "{file} has a name that could leave its folder. It was not read.",
}


def words_of(code: str, **facts: object) -> str:
    """Put the facts of a problem into its sentence; missing facts show as "?"."""
    return REPORT_WORDS[code].format_map(_Facts(facts))


class _Facts(dict[str, object]):
    def __missing__(self, key: str) -> str:
        return "?"
