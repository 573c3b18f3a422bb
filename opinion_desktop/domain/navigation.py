"""Where a click may lead: a value, so that no page needs to know another."""

from __future__ import annotations

from dataclasses import dataclass

from opinion_desktop.domain.anchors import Anchor

ADD_PAIN = "add:pain"
"""As `Target.entity_key` on the timeline: begin today's pain score."""


@dataclass(frozen=True, kw_only=True)
class Target:
    """A place in the window: a tab, perhaps an entity on it, perhaps an exact place.

    `beside` asks for the viewer's other pane, so that two things stand side by side.
    """

    tab: str
    entity_key: str = ""
    anchor: Anchor | None = None
    beside: bool = False
