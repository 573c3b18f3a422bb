"""The small pain chart on paper: black lines on white as SVG, at the size it is printed."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

WIDTH, HEIGHT = 640, 150  # units as on paper; the picture is four times as fine
FINENESS = 4
LEFT, RIGHT, TOP, BOTTOM = 34, 26, 16, 26
LETTERS = 13


@dataclass(frozen=True, kw_only=True)
class ChartPoint:
    """A value of 0 to 10 at a place in time; `label` is written beside it, "" for none."""

    x: float
    value: float
    label: str = ""


def pain_svg(
    points: Sequence[ChartPoint], joined: Sequence[bool], ends: tuple[str, str], name: str
) -> str:
    """Draw pain scores from 0 to 10.

    Args:
        points: in the order of time, at least one.
        joined: for each point whether a line leads on to the next.
        ends: the words below the first and the last point.
        name: what is shown, for readers that speak.

    Returns:
        SVG text of WIDTH x HEIGHT units.
    """
    first, last = points[0].x, points[-1].x
    span = last - first or 1.0
    wide, high = WIDTH - LEFT - RIGHT, HEIGHT - TOP - BOTTOM

    def place(point: ChartPoint) -> tuple[float, float]:
        across = (point.x - first) / span if last > first else 0.5
        return LEFT + across * wide, TOP + (1 - point.value / 10) * high

    parts = []
    for score in (0, 5, 10):
        y = TOP + (1 - score / 10) * high
        parts.append(
            f'<line x1="{LEFT}" y1="{y:.1f}" x2="{WIDTH - RIGHT}" y2="{y:.1f}" '
            'stroke="silver" stroke-width="1"/>'
        )
        parts.append(_text(LEFT - 6, y + 4, str(score), "end"))
    places = [place(point) for point in points]
    for index, goes_on in enumerate(joined[: len(places) - 1]):
        if goes_on:
            (x1, y1), (x2, y2) = places[index], places[index + 1]
            parts.append(
                f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" '
                'stroke="black" stroke-width="1.6"/>'
            )
    for point, (x, y) in zip(points, places, strict=True):
        radius = 4 if point.label else 2
        parts.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius}" fill="black"/>')
        if point.label:
            parts.append(_text(x, y - 7, point.label, "middle", bold=True))
    parts.append(_text(LEFT, HEIGHT - 6, ends[0], "start"))
    if ends[1]:
        parts.append(_text(WIDTH - RIGHT, HEIGHT - 6, ends[1], "end"))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH * FINENESS}" '
        f'height="{HEIGHT * FINENESS}" viewBox="0 0 {WIDTH} {HEIGHT}">'
        f"<title>{escape(name)}</title>"
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="white"/>{"".join(parts)}</svg>'
    )


def data_address(svg: str) -> str:
    """Return SVG as an address that can stand in an <img> of HTML."""
    return "data:image/svg+xml;base64," + base64.b64encode(svg.encode()).decode()


def _text(x: float, y: float, words: str, anchor: str, *, bold: bool = False) -> str:
    weight = ' font-weight="bold"' if bold else ""
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" font-size="{LETTERS}"{weight} '
        f'font-family="Inter, sans-serif" fill="black">{escape(words)}</text>'
    )
