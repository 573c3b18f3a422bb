"""The one rule about who may write what (product.md section 1)."""

from __future__ import annotations

from opinion_desktop.domain.case import CaseKind, Owner


def may_edit(kind: CaseKind, owner: Owner) -> bool:
    """Say whether rows of `owner` can be written in a case of this kind.

    A received case is read-only but for what the specialist or the family adds.
    """
    return kind is not CaseKind.RECEIVED or owner is not Owner.PATIENT
