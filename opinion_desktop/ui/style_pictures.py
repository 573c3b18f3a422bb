"""Give the style sheet its ticks and arrows in the colours of the theme, from memory.

A style sheet can only name files.  Qt's resource system holds files in memory; this module
builds its tables (format 2), since nothing may be written outside the library.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping

from PySide6.QtCore import qRegisterResourceData

_SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="{colour}"'
    ' stroke-width="{width}" stroke-linecap="round" stroke-linejoin="round">{shape}</svg>'
)
_DOT = '<circle cx="12" cy="12" r="5" fill="{colour}"/>'
# name of the file: (shape in a 24 x 24 box, token of its colour, stroke width)
_PICTURES: Mapping[str, tuple[str, str, float]] = {
    "check.svg": ('<path d="M5 12.5l4.5 4.5L19 7.5"/>', "on_primary", 3.5),
    "dash.svg": ('<path d="M6 12h12"/>', "on_primary", 3.5),
    "dot.svg": (_DOT, "on_primary", 1),
    "down.svg": ('<path d="M6 9l6 6 6-6"/>', "text", 2.5),
    "up.svg": ('<path d="M6 15l6-6 6 6"/>', "text", 2.5),
    "left.svg": ('<path d="M15 6l-6 6 6 6"/>', "text", 2.5),
    "right.svg": ('<path d="M9 6l6 6-6 6"/>', "text", 2.5),
    "down_on.svg": ('<path d="M6 9l6 6 6-6"/>', "on_primary", 2.5),
    "down_off.svg": ('<path d="M6 9l6 6 6-6"/>', "disabled", 2.5),
    "up_off.svg": ('<path d="M6 15l6-6 6 6"/>', "disabled", 2.5),
}
_FOLDER = 2  # flag of a tree node
# Qt keeps pointers into these bytes, so they live as long as the program.
_published: dict[str, tuple[bytes, bytes, bytes]] = {}


def publish(theme: str, tokens: Mapping[str, str]) -> str:
    """Make the pictures of a theme known to Qt, once for each run.

    Args:
        theme: "light", "dark" or "contrast"; part of the path, since Qt caches by path.
        tokens: its colours by name.

    Returns:
        The folder to name in a style sheet, such as ":/style_dark".
    """
    root = f"style_{theme}"
    if theme not in _published:
        files = {
            name: _SVG.format(
                colour=tokens[token], width=width, shape=shape.format(colour=tokens[token])
            ).encode()
            for name, (shape, token, width) in _PICTURES.items()
        }
        _published[theme] = _tables(root, files)
        qRegisterResourceData(2, *_published[theme])
    return f":/{root}"


def _tables(folder: str, files: Mapping[str, bytes]) -> tuple[bytes, bytes, bytes]:
    """Lay out one folder of files as Qt's `rcc` does: tree, names, contents."""
    names, blob = bytearray(), bytearray()
    places: dict[str, int] = {}
    for name in (folder, *files):
        places[name] = len(names)
        names += struct.pack(">HI", len(name), _hash(name)) + name.encode("utf-16-be")
    # Children are looked up by halving, so they stand in the order of their hashes.
    ordered = sorted(files, key=_hash)
    tree = bytearray(_node(0, 1, 1))
    tree += _node(places[folder], len(ordered), 2)
    for name in ordered:
        # name, flags, territory, language, place of the contents, time of change
        tree += struct.pack(">IHHHIQ", places[name], 0, 0, 1, len(blob), 0)
        blob += struct.pack(">I", len(files[name])) + files[name]
    return bytes(tree), bytes(names), bytes(blob)


def _node(name: int, children: int, first: int) -> bytes:
    return struct.pack(">IHIIQ", name, _FOLDER, children, first, 0)


def _hash(name: str) -> int:
    value = 0
    for letter in name:
        value = (value << 4) + ord(letter)
        value ^= (value & 0xF0000000) >> 23
        value &= 0x0FFFFFFF
    return value
