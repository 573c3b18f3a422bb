"""Refresh the translation catalogues from the source, and compile them for the program.

    python packaging/build_i18n.py            compile every catalogue
    python packaging/build_i18n.py --update   read the source again first

One catalogue a room (`records_fr_CA.ts`), so that each stays small; together they make
one `opinion_fr_CA.qm`.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CATALOGUES = ROOT / "resources" / "i18n"
CODE = ROOT / "opinion_desktop"
ROOMS: dict[str, tuple[str, ...]] = {
    "content": ("domain", "services/labels.py", "comparison/explain.py"),
    "shell": ("app.py", "ui/*.py", "ui/widgets", "ui/panes", "ui/preferences"),
    "services": ("services", "exchange", "cli"),
    "home": ("ui/home", "ui/start"),
    "overview": ("ui/overview", "ui/next_steps"),
    "records": ("ui/records",),
    "timeline": ("ui/timeline",),
    "viewer": ("ui/viewer",),
    "opinions": ("ui/opinions",),
    "comparison": ("ui/comparison",),
}
"""Catalogue to the places whose texts it holds."""


def sources(room: str) -> list[Path]:
    """Return the Python files of a room; a file belongs to the first room that names it."""
    found: list[Path] = []
    for place in ROOMS[room]:
        path = CODE / place
        found += sorted(path.rglob("*.py") if path.is_dir() else CODE.glob(place))
    return [path for path in found if room == "content" or path.name != "labels.py"]


def update(room: str, target: Path) -> None:
    """Read the texts of a room from its source into `target`; what is gone is dropped."""
    _qt("lupdate", *map(str, sources(room)), "-no-obsolete", "-target-language", "fr_CA",
        "-ts", str(target))  # fmt: skip


def compile_all(target: Path) -> None:
    """Write all catalogues into one file that the program can load."""
    _qt("lrelease", *map(str, sorted(CATALOGUES.glob("*_fr_CA.ts"))), "-qm", str(target))


def _qt(tool: str, *arguments: str) -> None:
    from PySide6 import __file__ as qt

    program = Path(qt).parent / tool
    subprocess.run([program, *arguments], check=True, capture_output=True)  # noqa: S603 from our own dependencies


def main() -> None:
    """Do what the command line says."""
    if "--update" in sys.argv:
        for room in ROOMS:
            update(room, CATALOGUES / f"{room}_fr_CA.ts")
    compile_all(CATALOGUES / "opinion_fr_CA.qm")


if __name__ == "__main__":
    main()
