"""Records as rows of text: what a form shows and takes back."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Literal

from msgspec import Struct, ValidationError, convert, to_builtins

from usce_desktop.domain.dates import BadDateError, moment, parse_day
from usce_desktop.domain.sentences import Sentence, sentence

Row = Mapping[str, str]


class Column(Struct, frozen=True, kw_only=True):
    """One column of a sheet.

    Attributes:
        key: The field.
        head: Over the column.
        kind: How its text is read; a ``document`` is the SHA-256 of the file that proves the row.
        choices: What there is to choose from; free text where empty.
    """

    key: str
    head: Sentence
    kind: Literal["text", "day", "moment", "number", "document"] = "text"
    choices: tuple[str, ...] = ()


CHOICE_WORDS = {
    "MEASLES": "Measles", "MUMPS": "Mumps", "RUBELLA": "Rubella", "VAR": "Varicella", "HEPB": "Hepatitis B",
    "TDAP": "Tdap", "TD": "Td", "FLU": "Influenza", "COVID": "COVID-19", "MENACWY": "MenACWY",
    "POLIO": "Polio", "LAIV": "Influenza, nasal spray (LAIV)", "YF": "Yellow fever",
    "measles_igg": "Measles IgG", "mumps_igg": "Mumps IgG", "rubella_igg": "Rubella IgG",
    "varicella_igg": "Varicella IgG", "hepatitis_b": "hepatitis B",
    "step1": "Step 1", "step2ck": "Step 2 CK", "step3": "Step 3",
}  # fmt: skip
"""How codes that are stored are read by people; a choice that is not here is a word already."""


def choice_words(choice: str) -> str:
    """Write a choice for people."""
    return CHOICE_WORDS.get(choice, choice)


PROOF = Column(key="document", head=sentence("Proven by"), kind="document")


class RecordSheet(Struct, frozen=True, kw_only=True):
    """One table of a form; ``kind`` is what a row becomes."""

    key: str
    title: Sentence
    kind: type[Struct]
    columns: tuple[Column, ...]


class BadEntryError(ValueError):
    """A row cannot be read."""


def rows_of(entries: Sequence[Struct], sheet: RecordSheet) -> tuple[dict[str, str], ...]:
    """Write entries as rows of text."""
    return tuple(
        {column.key: _shown(getattr(entry, column.key)) for column in sheet.columns} for entry in entries
    )


def _shown(value: date | float | str | None) -> str:
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:g}"
    return value.isoformat() if isinstance(value, date) else str(value)


def entries_of(
    before: Sequence[Struct], sheet: RecordSheet, rows: Sequence[Row]
) -> tuple[tuple[Any, ...], tuple[Sentence, ...]]:
    """Read rows of text.

    Args:
        before: The entries that the form showed; what it has no column for stays.
        sheet: The form's table.
        rows: As typed; an empty row is left out.

    Returns:
        An entry per row that can be read, and one sentence per row that cannot.
    """
    entries, wrong = [], []
    chosen = {column.key for column in sheet.columns if column.choices}
    for number, row in enumerate(rows):
        if not any(text.strip() for key, text in row.items() if key not in chosen):
            continue
        try:
            entries.append(_entry(sheet, row, before[number] if number < len(before) else None))
        except (BadDateError, BadEntryError, ValidationError) as error:
            wrong.append(
                sentence("{title}, row {number}: {error}", title=sheet.title, number=number + 1, error=error)
            )
    return tuple(entries), tuple(wrong)


def _entry(sheet: RecordSheet, row: Row, before: Struct | None) -> Struct:
    data: dict[str, Any] = to_builtins(before) if before is not None else {}
    for column in sheet.columns:
        text = row.get(column.key, "").strip()
        data.pop(column.key, None)
        if text:
            data[column.key] = _read(column, text)
    return convert(data, sheet.kind)


def _read(column: Column, text: str) -> str | float:
    if column.kind == "number":
        try:
            return float(text.replace(",", "."))
        except ValueError as error:
            message = sentence("'{text}' is not a number for {head}", text=text, head=column.head)
            raise BadEntryError(message) from error
    if column.kind == "day":
        return parse_day(text).isoformat()
    if column.kind == "moment":
        moment(text)
    return text
