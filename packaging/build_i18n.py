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
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
CATALOGUES = ROOT / "resources" / "i18n"
CODE = ROOT / "opinion_desktop"
PLURALS = CATALOGUES / "plurals_en_CA.ts"
ROOMS: dict[str, tuple[str, ...]] = {
    "content": ("domain", "services/labels.py", "services/value_words.py"),
    "reasons": ("comparison",),
    "shell": ("app.py", "ui/*.py", "ui/widgets"),
    "services": ("services", "exchange", "cli"),
    "home": ("ui/home", "ui/start", "ui/preferences"),
    "overview": ("ui/overview", "ui/next_steps"),
    "records": ("ui/records",),
    "timeline": ("ui/timeline",),
    "viewer": ("ui/viewer", "ui/panes"),
    "opinions": ("ui/opinions",),
    "comparison": ("ui/comparison",),
}
"""Catalogue to the places whose texts it holds; a file belongs to the first that names it."""


def sources(room: str) -> list[Path]:
    """Return the Python files whose texts a room's catalogue holds."""
    return [path for path in _named(room) if _home(path) == room]


def update(room: str, target: Path) -> None:
    """Read the texts of a room from its source into `target`; what is gone is dropped."""
    _read(sources(room), target, "fr_CA")


def update_plurals(target: Path) -> None:
    """Read all English plurals into `target`, and write those that follow the rule."""
    _read([path for room in ROOMS for path in sources(room)], target, "en_CA", "-pluralonly")
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


def singular(text: str) -> str:
    """Take the endings in brackets away: "1 file(s)" is "1 file"."""
    text = re.sub(r"(\w+)y\(ies\)|(\w+)\(ies\)", lambda m: m[1] + "y" if m[1] else m[2], text)
    return re.sub(r"\((?:s|es)\)", "", text)


def plural(text: str) -> str:
    """Put the endings in brackets on: "2 file(s)" is "2 files"."""
    text = re.sub(r"y\((ies)\)", r"\1", text)
    return re.sub(r"\((s|es|ies)\)", r"\1", text)


def compile_all(folder: Path) -> None:
    """Write all catalogues of a language into one file that the program can load."""
    for language in ("fr_CA", "en_CA"):
        if not (catalogues := [str(path) for path in sorted(CATALOGUES.glob(f"*_{language}.ts"))]):
            continue
        _qt("lrelease", *catalogues, "-qm", str(folder / f"opinion_{language}.qm"))


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
        for room in ROOMS:
            update(room, CATALOGUES / f"{room}_fr_CA.ts")
        update_plurals(PLURALS)
    compile_all(CATALOGUES)


if __name__ == "__main__":
    main()
