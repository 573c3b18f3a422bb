"""Exact places: a box on a page, a slice of a series, a quote in a letter."""

from __future__ import annotations

from dataclasses import dataclass

Box = tuple[int, int, int, int]
"""Left, top, right, bottom in ten-thousandths of the page, origin top left."""


@dataclass(frozen=True, kw_only=True)
class Anchor:
    """Where something can be seen, so that one click leads back to it.

    For a document or photo: `file_key`, `page` (from 0), `boxes` and the `quote` that
    stands there.  For an image: `study_uid`, `series_uid`, `sop_instance_uid` and
    `frame` (from 0).  `label` is what a person reads: "p. 2" or "X-ray, image 4".
    """

    file_key: str = ""
    page: int = 0
    boxes: tuple[Box, ...] = ()
    quote: str = ""
    study_uid: str = ""
    series_uid: str = ""
    sop_instance_uid: str = ""
    frame: int = 0
    label: str = ""

    @property
    def is_image(self) -> bool:
        """Whether this is a place in a study rather than in a document."""
        return bool(self.series_uid or self.study_uid)
