"""Domain values to canonical JSON and back; knows their types, and none of them by name.

Canonical: sorted keys, no spaces, UTF-8, and a field at its default is left out, so
that a new field with a default never changes what an older row hashes to.
"""

from __future__ import annotations

import dataclasses
import json
import types
import typing
from collections.abc import Hashable
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any, TypeVar

T = TypeVar("T")

IDENTITY = frozenset({"key", "owner", "case_key"})
PLAIN = frozenset({str, int, bool, float, type(None)})
_DUMP = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode


def to_json(value: Any, extra: dict[str, Any] | None = None) -> str:
    """Write a frozen dataclass as canonical JSON, without its identity fields.

    Args:
        value: the dataclass.
        extra: fields that a newer version wrote and this one does not know; kept.
    """
    return dump({**(extra or {}), **_fields(value, IDENTITY)})


def dump(plain: Any) -> str:
    """Write plain values canonically."""
    return _DUMP(plain)


def from_json(kind: type[T], body: str, **identity: object) -> T:
    """Build a `kind` from what `to_json` wrote; fields it does not know are passed over.

    Raises:
        ValueError: if the body is not JSON or does not fit the type.
    """
    plain = json.loads(body)
    try:
        return _build(kind, plain, identity)
    except (TypeError, KeyError, ArithmeticError, AttributeError) as error:
        raise ValueError(f"not a {kind.__name__}") from error


def unknown_fields(kind: type, body: str) -> dict[str, Any]:
    """Return the fields of `body` that `kind` has no place for."""
    known = _types_of(kind)
    return {name: value for name, value in json.loads(body).items() if name not in known}


def _fields(value: Any, without: frozenset[str] = frozenset()) -> dict[str, Any]:
    found = {}
    for name, default in _defaults_of(typing.cast(Hashable, type(value))):
        part = getattr(value, name)
        # Most fields are at their default, and most others are plain: asked in this order.
        if part is default or part == default or name in without:
            continue
        found[name] = part if type(part) in PLAIN else _plain(part)
    return found


def _plain(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    if dataclasses.is_dataclass(value):
        return _fields(value)
    return value


def _build(kind: type[T], plain: dict[str, Any], identity: dict[str, object]) -> T:
    known = _types_of(typing.cast(Hashable, kind))
    facts = {
        name: _value(known[name], value)
        for name, value in plain.items()
        if name in known and name not in identity
    }
    return kind(**facts, **identity)


def _value(hint: Any, plain: Any) -> Any:
    origin = typing.get_origin(hint)
    if origin in (types.UnionType, typing.Union):
        return None if plain is None else _value(_without_none(hint), plain)
    if origin is tuple:
        parts = typing.get_args(hint)
        if parts[-1] is Ellipsis:
            return tuple(_value(parts[0], part) for part in plain)
        return tuple(_value(part, item) for part, item in zip(parts, plain, strict=True))
    if hint is date:
        return date.fromisoformat(plain)
    if dataclasses.is_dataclass(hint):
        return _build(typing.cast("type[Any]", hint), plain, {})
    if issubclass(hint, Enum) or hint in (Decimal, float):
        return hint(plain)
    if not isinstance(plain, hint):
        raise TypeError(hint)
    return plain


def _without_none(hint: Any) -> Any:
    (only,) = (part for part in typing.get_args(hint) if part is not type(None))
    return only


@cache
def _defaults_of(kind: Hashable) -> tuple[tuple[str, Any], ...]:
    fields = dataclasses.fields(typing.cast("Any", kind))
    return tuple((field.name, field.default) for field in fields)


@cache
def _types_of(kind: Hashable) -> dict[str, Any]:
    hints = typing.get_type_hints(kind)
    return {field.name: hints[field.name] for field in dataclasses.fields(typing.cast("Any", kind))}
