"""The commands: their names, arguments and what they run.

Exit codes: 0 done, 1 a problem (its words on stderr), 2 wrong usage.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from opinion_desktop import __version__
from opinion_desktop.cli import screen
from opinion_desktop.domain.problems import Problem

DONE, PROBLEM = 0, 1


@dataclass(frozen=True)
class Command:
    """One command word: its help line, its arguments and what it runs."""

    name: str
    help: str
    arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace], int]


def run(arguments: Sequence[str]) -> int:
    """Run what the command line says and return the exit code."""
    words = [word for word in arguments if not word.startswith("-")]
    names = {command.name for command in COMMANDS}
    if arguments and (arguments[0] in names or (not words and {"-h", "--help"} & set(arguments))):
        chosen = _parser().parse_args(arguments)
    else:
        chosen = _window_parser().parse_args(arguments)
    try:
        return int(chosen.run(chosen))
    except Problem as problem:
        return _told(problem)
    except BrokenPipeError:
        # The reader of a pipe went away, as `head` does: that is not an error of ours.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE


def _told(problem: Problem) -> int:
    if said := screen.sentence(problem):  # where Qt itself cannot be loaded
        print(said, file=sys.stderr)
        return PROBLEM
    from opinion_desktop.services.problem_text import words

    print(words(problem), file=sys.stderr)
    return PROBLEM


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="opinion-desktop",
        description="Bring a medical story together and read two opinions side by side, offline.",
        epilog="Without a command a window opens: opinion-desktop [FILE] [--library DIR]",
    )
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for command in COMMANDS:
        one = commands.add_parser(command.name, help=command.help, description=command.help)
        command.arguments(one)
        one.set_defaults(run=command.run)
    return parser


def _window_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="opinion-desktop", description="Open the window.", epilog="Commands: --help"
    )
    parser.add_argument("--version", action="version", version=__version__)
    parser.add_argument("file", nargs="?", type=Path, help="a file, folder or disc to add")
    _library(parser)
    parser.set_defaults(run=_window)
    return parser


def _window(chosen: argparse.Namespace) -> int:
    screen.check()
    if chosen.file is not None and not chosen.file.exists():
        print(f"There is no file or folder called {chosen.file}.", file=sys.stderr)
        return PROBLEM
    from opinion_desktop import app

    return app.run(chosen.library, chosen.file)


def _demo(chosen: argparse.Namespace) -> int:
    del chosen
    screen.check()
    from opinion_desktop import app
    from opinion_desktop.cli.passing import passing_folder

    with passing_folder() as folder:
        return app.run(folder / "library", sample=True)


def _inspect(chosen: argparse.Namespace) -> int:
    from opinion_desktop.cli import reading

    return reading.inspect(chosen.path, as_json=chosen.json)


def _render(chosen: argparse.Namespace) -> int:
    from opinion_desktop.cli import reading

    return reading.render(chosen.file, chosen.frame, chosen.window, chosen.output)


def _compare(chosen: argparse.Namespace) -> int:
    from opinion_desktop.cli import reading

    return reading.compare(chosen.first, chosen.second, as_json=chosen.json)


def _import(chosen: argparse.Namespace) -> int:
    screen.check_core()
    from opinion_desktop.cli import library

    return library.add(chosen.path, chosen.case, chosen.library, as_json=chosen.json)


def _summary(chosen: argparse.Namespace) -> int:
    screen.check_drawing()
    from opinion_desktop.cli import library

    return library.summary(chosen.case, chosen.output, chosen.library)


def _library(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--library", type=Path, metavar="DIR", help="the folder of the library")


def _json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print values instead of sentences")


def _no_arguments(parser: argparse.ArgumentParser) -> None:
    del parser


def _inspect_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("path", type=Path, help="a file, folder, disc or ZIP")
    _json(parser)


def _render_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, help="an image, a PDF or a photo")
    parser.add_argument("--frame", type=_from_one, default=1, metavar="N", help="counts from 1")
    parser.add_argument("--window", type=float, nargs=2, metavar=("CENTRE", "WIDTH"))
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="PNG")


def _compare_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("first", type=Path, help="the first opinion: text or PDF")
    parser.add_argument("second", type=Path, help="the second opinion: text or PDF")
    _json(parser)


def _import_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("path", type=Path, help="a file, folder, disc or ZIP")
    parser.add_argument("--case", required=True, metavar="NAME", help="its title; made if new")
    _library(parser)
    _json(parser)


def _summary_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("case", help="the title of the case")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="PDF")
    _library(parser)


def _from_one(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("counts from 1")
    return number


COMMANDS: tuple[Command, ...] = (
    Command("demo", "Open the sample case in a library that is removed at the end.",
            _no_arguments, _demo),
    Command("inspect", "Say what is in a file, folder, disc or ZIP.",
            _inspect_arguments, _inspect),
    Command("import", "Add files to a case.", _import_arguments, _import),
    Command("render", "Write one picture as PNG, as the viewer shows it.",
            _render_arguments, _render),
    Command("compare", "Propose how two written opinions relate.",
            _compare_arguments, _compare),
    Command("summary", "Write the page that a doctor reads as PDF.",
            _summary_arguments, _summary),
)  # fmt: skip
