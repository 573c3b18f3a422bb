"""Set up this checkout in a folder of its own, then start the program or check everything.

    python3 packaging/dev.py start [ARGUMENTS]   what a person would start
    python3 packaging/dev.py test                every check, then every test

Needs Python 3.11 or later and nothing else; everything goes into `.venv`.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")

CHECKS: tuple[tuple[str, ...], ...] = (
    ("ruff", "check", "."),
    ("ruff", "format", "--check", "."),
    ("mypy",),
    ("lint-imports",),
    ("deptry", "."),
    ("vulture",),
    ("typos",),
)
TESTS: tuple[tuple[str, ...], ...] = (
    ("coverage", "erase"),
    ("coverage", "run", "-m", "pytest", "-n", "2", "--dist", "loadfile"),
    ("coverage", "combine", "-q"),
    ("coverage", "report"),
    ("coverage", "report", "--include=*/domain/*,*/storage/*", "--fail-under=100"),
)


def main(arguments: list[str]) -> int:
    """Do what the first word says and return the exit code."""
    if not arguments or arguments[0] not in {"start", "test"}:
        print(__doc__)
        return 2
    if arguments[0] == "start":
        set_up("")
        return run([str(PYTHON), "-m", "opinion_desktop", *arguments[1:]])
    set_up("[test,lint]")
    offscreen = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    for command in (*CHECKS, *TESTS):
        print("$", *command, flush=True)
        if code := run([str(BIN / command[0]), *command[1:]], offscreen):
            return code
    return run_on_a_screen()


def run_on_a_screen() -> int:
    """Run the journeys once more in a real window, where a virtual screen can be had."""
    screen = shutil.which("xvfb-run")
    if screen is None:
        print("xvfb-run is not installed: the journeys were run offscreen alone.")
        return 0
    journeys = [str(PYTHON), "-m", "pytest", "-p", "no:randomly", "tests/journeys"]
    xcb = {**os.environ, "QT_QPA_PLATFORM": "xcb"}
    return run([screen, "-a", "-s", "-screen 0 1400x900x24", *journeys], xcb)


def set_up(extras: str) -> None:
    """Make `.venv` and install into it, unless that was done for the same pyproject.toml."""
    wanted = hashlib.sha256((ROOT / "pyproject.toml").read_bytes()).hexdigest() + extras
    stamp = VENV / "installed.txt"
    if not PYTHON.exists() or run([str(PYTHON), "-c", "import pip"]):  # perhaps half made
        make_venv()
    if not stamp.exists() or not stamp.read_text().startswith(wanted):
        pip = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, "--editable", f"{ROOT}{extras}"], check=True)
        stamp.write_text(wanted)
    if run([str(PYTHON), str(ROOT / "packaging" / "build_i18n.py")]):
        # The program still starts, and says which libraries of the system are missing.
        print("The French texts could not be made ready; the program speaks English.")


def make_venv() -> None:
    """Make an empty `.venv` with pip.

    Raises:
        SystemExit: if this Python cannot; it names what to install.
    """
    try:
        venv.create(VENV, with_pip=True, clear=True)
    except subprocess.CalledProcessError:
        raise SystemExit(
            "This Python has no ensurepip. On Debian and Ubuntu: sudo apt install python3-venv"
        ) from None


def run(command: list[str], environment: dict[str, str] | None = None) -> int:
    """Run a command in the checkout and return its exit code."""
    return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
