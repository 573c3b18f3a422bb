"""Refresh the translation catalogues from the source, and compile them for the program.

    python packaging/build_i18n.py            compile every catalogue
    python packaging/build_i18n.py --update   read the source again first

One French catalogue a room (`records_fr_CA.ts`), so that each stays small; together they
make `opinion_fr_CA.qm`.  English needs one for plurals alone: `plurals_en_CA.ts`.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
CATALOGUES = ROOT / "resources" / "i18n"
CODE = ROOT / "opinion_desktop"
PLURALS = CATALOGUES / "plurals_en_CA.ts"
ROOMS: dict[str, tuple[str, ...]] = {
    "home": ("ui/home", "ui/start", "ui/preferences", "services/cases.py"),
    "overview": (
        "ui/overview",
        "ui/next_steps",
        "domain/overview.py",
        "exchange/summary*.py",
        "services/summaries.py",
    ),
    "records": ("ui/records",),
    "timeline": ("ui/timeline",),
    "viewer": ("ui/viewer", "ui/panes", "ui/print_preview.py"),
    "opinions": ("ui/opinions",),
    "comparison": ("ui/comparison",),
    "content": ("domain", "services/labels.py", "services/value_words.py"),
    "reasons": ("comparison",),
    "services": ("services", "exchange", "cli", "storage", "imaging", "documents", "sample"),
    "shell": ("*.py", "ui/*.py", "ui/widgets"),
}
"""Catalogue to the places whose texts it holds; a file belongs to the first that names it."""

Key = tuple[str, str, str]
"""What a text is known by: its context, the English, and the comment that tells twins apart."""


def sources(room: str) -> list[Path]:
    """Return the Python files whose texts a room's catalogue holds."""
    return [path for path in _named(room) if _home(path) == room]


def translated() -> dict[Key, ElementTree.Element]:
    """Return the finished French translations of all catalogues together."""
    found: dict[Key, ElementTree.Element] = {}
    for catalogue in CATALOGUES.glob("*_fr_CA.ts"):
        for key, message in _messages(ElementTree.parse(catalogue)):  # noqa: S314 our own file
            translation = message.find("translation")
            if translation is not None and translation.get("type") is None:
                found[key] = translation
    return found


def update(room: str, target: Path, known: dict[Key, ElementTree.Element]) -> None:
    """Read the texts of a room from its source into `target`; what is gone is dropped.

    Args:
        room: a key of `ROOMS`.
        target: the catalogue; it need not be there yet.
        known: from `translated`, so that a text that moved here from another catalogue
            brings its translation along.
    """
    _read(sources(room), target, "fr_CA")
    tree = ElementTree.parse(target)  # noqa: S314 our own file
    adopted = False
    for key, message in _messages(tree):
        translation = message.find("translation")
        if translation is None or translation.get("type") != "unfinished" or key not in known:
            continue
        message.remove(translation)
        message.append(known[key])
        adopted = True
    if adopted:
        tree.write(target, encoding="utf-8", xml_declaration=True)
        _read(sources(room), target, "fr_CA")  # once more, for the layout Qt gives it


def update_plurals(target: Path) -> None:
    """Read all English plurals into `target`, and write those that follow the rule."""
    read = [path for room in ROOMS for path in sources(room)]
    _read(read, target, "en_CA", "-pluralonly")
    tree = ElementTree.parse(target)  # noqa: S314 our own file
    for message in tree.iter("message"):
        text = message.findtext("source") or ""
        translation = message.find("translation")
        forms = message.findall("translation/numerusform")
        if translation is None or len(forms) != 2 or all(form.text for form in forms):
            continue
        one, many = singular(text), plural(text)
        if one != many:
            forms[0].text, forms[1].text = one, many
            translation.attrib.pop("type", None)
    tree.write(target, encoding="utf-8", xml_declaration=True)
    _read(read, target, "en_CA", "-pluralonly")  # once more, for the layout Qt gives it


def singular(text: str) -> str:
    """Take the endings in brackets away: "1 file(s)" is "1 file"."""
    return re.sub(r"\((?:s|es)\)", "", re.sub(r"y?\(ies\)", "y", text))


def plural(text: str) -> str:
    """Put the endings in brackets on: "2 file(s)" is "2 files"."""
    return re.sub(r"\((s|es)\)", r"\1", re.sub(r"y?\(ies\)", "ies", text))


def compile_all(folder: Path) -> None:
    """Write all catalogues of a language into one file that the program can load."""
    for language in ("fr_CA", "en_CA"):
        if not (catalogues := [str(path) for path in sorted(CATALOGUES.glob(f"*_{language}.ts"))]):
            continue
        _qt("lrelease", *catalogues, "-qm", str(folder / f"opinion_{language}.qm"))


def _messages(tree: ElementTree.ElementTree) -> Iterator[tuple[Key, ElementTree.Element]]:
    for context in tree.iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            source, comment = message.findtext("source") or "", message.findtext("comment") or ""
            yield (name, source, comment), message


def _named(room: str) -> list[Path]:
    found: list[Path] = []
    for place in ROOMS[room]:
        path = CODE / place
        found += sorted(path.rglob("*.py") if path.is_dir() else CODE.glob(place))
    return found


def _home(path: Path) -> str:
    return next(room for room in ROOMS if path in _named(room))


def _read(files: list[Path], target: Path, language: str, *options: str) -> None:
    _qt("lupdate", *map(str, files), "-no-obsolete", "-locations", "none",
        "-target-language", language, *options, "-ts", str(target))  # fmt: skip


def _qt(tool: str, *arguments: str) -> None:
    from PySide6 import __file__ as qt

    program = Path(qt).parent / tool
    subprocess.run([program, *arguments], check=True, capture_output=True)


def main() -> None:
    """Do what the command line says."""
    if "--update" in sys.argv:
        known = translated()
        for room in ROOMS:
            update(room, CATALOGUES / f"{room}_fr_CA.ts", known)
        update_plurals(PLURALS)
    compile_all(CATALOGUES)


if __name__ == "__main__":
    main()
