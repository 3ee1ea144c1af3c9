"""An immunization record as rows of text: what a form shows and takes back."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, get_args

from msgspec import Struct, ValidationError, convert, structs, to_builtins

from usce_desktop.domain.dates import BadDateError, parse_day
from usce_desktop.domain.immunization.record import (
    TITRE_TESTS,
    VACCINES,
    Confirmation,
    Disease,
    Dose,
    History,
    ImmunizationRecord,
    TbTest,
    Titre,
    Xray,
    moment,
)

Row = Mapping[str, str]


class Column(Struct, frozen=True, kw_only=True):
    """One column of a sheet: the field, its head, and the choices where there are any."""

    key: str
    head: str
    choices: tuple[str, ...] = ()


class Sheet(Struct, frozen=True, kw_only=True):
    """One table of the form."""

    key: str
    title: str
    kind: type[Struct]
    columns: tuple[Column, ...]


SHEETS: tuple[Sheet, ...] = (
    Sheet(
        key="doses",
        title="Vaccinations",
        kind=Dose,
        columns=(
            Column(key="vaccine", head="Vaccine", choices=VACCINES),
            Column(key="date", head="Date (YYYY-MM-DD)"),
            Column(key="product", head="Product"),
            Column(key="lot", head="Lot"),
            Column(key="place", head="Place"),
        ),
    ),
    Sheet(
        key="titres",
        title="Titres",
        kind=Titre,
        columns=(
            Column(key="test", head="Test", choices=TITRE_TESTS),
            Column(key="date", head="Date (YYYY-MM-DD)"),
            Column(key="value", head="Value"),
            Column(key="unit", head="Unit"),
            Column(key="result", head="Result", choices=("", "positive", "negative", "equivocal")),
        ),
    ),
    Sheet(
        key="tb",
        title="TB tests",
        kind=TbTest,
        columns=(
            Column(key="kind", head="Kind", choices=("IGRA", "TST")),
            Column(key="date", head="Drawn (IGRA)"),
            Column(key="placed", head="Placed (TST, with time)"),
            Column(key="read", head="Read (TST, with time)"),
            Column(key="mm", head="mm"),
            Column(key="result", head="Result", choices=("", "negative", "positive", "indeterminate")),
        ),
    ),
    Sheet(
        key="xrays",
        title="Chest X-rays",
        kind=Xray,
        columns=(Column(key="date", head="Date (YYYY-MM-DD)"), Column(key="result", head="Result")),
    ),
    Sheet(
        key="histories",
        title="Diseases gone through",
        kind=History,
        columns=(
            Column(key="disease", head="Disease", choices=get_args(Disease)),
            Column(key="confirmed_by", head="Confirmed by", choices=get_args(Confirmation)),
            Column(key="date", head="Date (YYYY-MM-DD)"),
        ),
    ),
)
_NUMBERS = frozenset({"value", "mm"})


def rows_of(record: ImmunizationRecord, sheet: Sheet) -> tuple[dict[str, str], ...]:
    """Write a record's entries as rows of text."""
    entries = getattr(record, sheet.key)
    return tuple(
        {column.key: _shown(getattr(entry, column.key)) for column in sheet.columns} for entry in entries
    )


def _shown(value: date | float | str | None) -> str:
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:g}"
    return value.isoformat() if isinstance(value, date) else str(value)


def _entry(sheet: Sheet, row: Row, before: Struct | None) -> Struct:
    """Read one row; what the form does not show (the document that proves it) stays."""
    data: dict[str, Any] = to_builtins(before) if before is not None else {}
    for column in sheet.columns:
        text = row.get(column.key, "").strip()
        data.pop(column.key, None)
        if not text:
            continue
        if column.key in _NUMBERS:
            data[column.key] = _number(column.head, text)
        elif column.key == "date":
            data[column.key] = parse_day(text).isoformat()
        elif column.key in {"placed", "read"}:
            moment(text)
            data[column.key] = text
        else:
            data[column.key] = text
    return convert(data, sheet.kind)


def _number(head: str, text: str) -> float:
    try:
        return float(text.replace(",", "."))
    except ValueError as error:
        message = f"'{text}' is not a number for {head}"
        raise BadEntryError(message) from error


class BadEntryError(ValueError):
    """A row cannot be read."""


def record_of(
    before: ImmunizationRecord, sheets: Mapping[str, Sequence[Row]]
) -> tuple[ImmunizationRecord, tuple[str, ...]]:
    """Read a form.

    Args:
        before: The record that the form showed.
        sheets: Rows by the sheet's key; an empty row is left out.

    Returns:
        The record with every row that can be read, and one sentence per row that cannot.
    """
    changes: dict[str, Any] = {}
    wrong = []
    for sheet in SHEETS:
        known = getattr(before, sheet.key)
        entries = []
        for number, row in enumerate(sheets.get(sheet.key, ())):
            first = sheet.columns[0].key if sheet.columns[0].choices else ""
            if not any(text.strip() for key, text in row.items() if key != first):
                continue
            try:
                entries.append(_entry(sheet, row, known[number] if number < len(known) else None))
            except (BadDateError, BadEntryError, ValidationError) as error:
                wrong.append(f"{sheet.title}, row {number + 1}: {error}")
        changes[sheet.key] = tuple(entries)
    return structs.replace(before, **changes), tuple(wrong)
