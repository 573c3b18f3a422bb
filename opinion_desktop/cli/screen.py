"""Whether a window can be opened here at all, asked before Qt aborts for the lack of it."""

from __future__ import annotations

import ctypes
import os
import sys

from opinion_desktop.domain.problems import LibrariesMissing, NoScreen, Problem

NEEDED = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
}
"""Libraries that Qt needs on any Linux screen, and the Debian packages that hold them."""

NEEDED_ON_X11 = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-image.so.0": "libxcb-image0",
}
"""What the X11 platform needs beside those."""


def check() -> None:
    """Return if a window can be opened.

    Raises:
        NoScreen: if there is no screen to open it on.
        LibrariesMissing: if system libraries are missing; names the packages.
    """
    if not sys.platform.startswith("linux"):
        return
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    offscreen = platform in {"offscreen", "minimal", "vnc"}
    wayland = bool(os.environ.get("WAYLAND_DISPLAY")) and platform != "xcb"
    if not offscreen and not wayland and not os.environ.get("DISPLAY"):
        raise NoScreen
    wanted = NEEDED if offscreen or wayland else {**NEEDED, **NEEDED_ON_X11}
    if missing := missing_packages(wanted):
        raise LibrariesMissing(missing)


def check_drawing() -> None:
    """Return if Qt can draw, which needs no screen but the basic libraries.

    Raises:
        LibrariesMissing: if system libraries are missing; names the packages.
    """
    if sys.platform.startswith("linux") and (missing := missing_packages(NEEDED)):
        raise LibrariesMissing(missing)


def check_core() -> None:
    """Return if Qt can be loaded at all, without drawing.

    Raises:
        LibrariesMissing: if system libraries are missing; names the packages.
    """
    core = {name: NEEDED[name] for name in NEEDED if "glib" in name}
    if sys.platform.startswith("linux") and (missing := missing_packages(core)):
        raise LibrariesMissing(missing)


def sentence(problem: Problem) -> str:
    """Word the two problems that keep Qt, and so the usual words, from being loaded; else ""."""
    if isinstance(problem, LibrariesMissing):
        packages = " ".join(problem.packages)
        return (
            "Opinion Desktop needs system libraries that are missing here."
            f" Install them: sudo apt-get install {packages}"
        )
    if isinstance(problem, NoScreen):
        return (
            "There is no screen to open a window on."
            " Use the commands that need none: opinion-desktop --help"
        )
    return ""


def missing_packages(wanted: dict[str, str]) -> tuple[str, ...]:
    """Return the packages of those libraries that cannot be loaded."""
    return tuple(package for library, package in wanted.items() if not _loads(library))


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
