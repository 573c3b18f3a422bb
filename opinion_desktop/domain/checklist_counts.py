"""How many lines are settled and how many are to do: what each number on the page counts.

Pure. The numbers add up: `total` and `useful` are all rows, the parts of `to_do` are the
rows that are left when only those are shown.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from opinion_desktop.domain.checklist_view import Line, progress
from opinion_desktop.domain.record_kinds import RecordStatus


@dataclass(frozen=True, kw_only=True)
class Counts:
    """Rows of a checklist.

    Attributes:
        settled, total: of what the case asks for, as Home says them too.
        useful: rows under "Also useful"; they are no part of `total`.
        overdue, asked, to_ask, refused: rows to do by their status, useful ones that
            somebody began among them.
        to_check: settled rows with a damaged file, or with a file nobody confirmed.
    """

    settled: int = 0
    total: int = 0
    useful: int = 0
    overdue: int = 0
    asked: int = 0
    to_ask: int = 0
    refused: int = 0
    to_check: int = 0

    @property
    def rows(self) -> int:
        """All rows."""
        return self.total + self.useful

    @property
    def to_do(self) -> int:
        """Rows with something left to do."""
        return self.overdue + self.asked + self.to_ask + self.refused + self.to_check


def count(lines: Iterable[Line]) -> Counts:
    """Count the rows of a checklist, each once in `total` or `useful`."""
    found = tuple(lines)
    asked_for = progress(found)
    left = [line for line in found if line.is_to_do]
    by_status = Counter(line.status for line in left)
    return Counts(
        settled=asked_for.settled,
        total=asked_for.total,
        useful=len(found) - asked_for.total,
        overdue=by_status[RecordStatus.OVERDUE],
        asked=by_status[RecordStatus.ASKED],
        to_ask=by_status[RecordStatus.NEED],
        refused=by_status[RecordStatus.REFUSED],
        to_check=sum(line.status.is_settled for line in left),
    )
