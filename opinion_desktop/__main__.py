"""The way in: a command word goes to the command line, anything else to the window."""

from __future__ import annotations

import multiprocessing
import sys


def main(arguments: list[str] | None = None) -> int:
    """Run the program and return its exit code: 0 done, 1 a problem, 2 wrong usage."""
    from opinion_desktop.cli.commands import run

    return run(sys.argv[1:] if arguments is None else arguments)


if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
