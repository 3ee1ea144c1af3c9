"""Rows of fields that take one letter each: together they are one answer."""

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from usce_desktop.domain.forms.field import FormField
from usce_desktop.domain.forms.writing import Written

_LEAST_CELLS = 4
_GAP, _SAME_ROW = 14.0, 3.0
"""Points between two cells, and by which their edges differ: a hyphen can be printed between them."""


class FormCell(Struct, frozen=True, kw_only=True):
    """A field's place in its row.

    Attributes:
        first: Name of the row's first field, whose label is that of all.
        place: From 0.
        count: Of the row's fields.
    """

    first: str
    place: int
    count: int


def cells_of(fields: Sequence[FormField]) -> dict[str, FormCell]:
    """Find the rows of single letters.

    Args:
        fields: In the order of the page, row by row.

    Returns:
        The cell of each field that is one, by its name.
    """
    found: dict[str, FormCell] = {}
    for row in _rows(fields):
        if len(row) >= _LEAST_CELLS:
            for place, field in enumerate(row):
                found[field.name] = FormCell(first=row[0].name, place=place, count=len(row))
    return found


def _rows(fields: Sequence[FormField]) -> Iterator[list[FormField]]:
    row: list[FormField] = []
    for field in fields:
        if field.kind != "text" or field.most != 1 or (row and not _follows(row[-1], field)):
            yield row
            row = []
        if field.kind == "text" and field.most == 1:
            row.append(field)
    yield row


def _follows(before: FormField, field: FormField) -> bool:
    same = before.page == field.page and abs(before.box[1] - field.box[1]) <= _SAME_ROW
    return same and 0 <= field.box[0] - before.box[2] + 1 <= _GAP


def letter_for(text: str, cell: FormCell) -> Written:
    """Take a cell's letter of an answer; nothing where the row has other room than the answer needs."""
    for whole in (text, re.sub(r"[^\w]", "", text)):
        if len(whole) == cell.count:
            return Written(text=whole[cell.place])
    return Written()
