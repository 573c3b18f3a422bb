"""Rows as peewee sees them; only this package uses them.

An entity is one row with a sealed JSON body, whatever its kind: a new entity or field
needs no new table, and a field that a newer version wrote stays where it is.
"""

from __future__ import annotations

import peewee as pw

database = pw.DatabaseProxy()


class Table(pw.Model):
    """Binds every table to the library that is open."""

    class Meta:
        database = database


class EntityRow(Table):
    """The newest version of one entity of a case."""

    key = pw.TextField(primary_key=True)
    case_key = pw.TextField(index=True)
    kind = pw.TextField(index=True)
    rev = pw.IntegerField()
    owner = pw.TextField()
    body = pw.TextField()
    row_sha256 = pw.TextField()

    class Meta:
        table_name = "entity"


class VersionRow(Table):
    """Every version of every entity; `body` is None where it was removed."""

    key = pw.TextField()
    rev = pw.IntegerField()
    case_key = pw.TextField()
    kind = pw.TextField()
    owner = pw.TextField()
    body = pw.TextField(null=True)
    row_sha256 = pw.TextField()
    written = pw.TextField()

    class Meta:
        table_name = "version"
        primary_key = pw.CompositeKey("key", "rev")


class StateRow(Table):
    """Where the person was: tab, selection, scroll; and whether the program closed well."""

    name = pw.TextField(primary_key=True)
    text = pw.TextField()

    class Meta:
        table_name = "state"


class HeaderRow(Table):
    """Derived: the header of one stored DICOM object."""

    sha256 = pw.TextField(primary_key=True)
    body = pw.TextField()

    class Meta:
        table_name = "image_header"


class PageTextRow(Table):
    """Derived: the text of the first pages of a stored document."""

    sha256 = pw.TextField(primary_key=True)
    text = pw.TextField()

    class Meta:
        table_name = "page_text"


ALL = (EntityRow, VersionRow, StateRow, HeaderRow, PageTextRow)
