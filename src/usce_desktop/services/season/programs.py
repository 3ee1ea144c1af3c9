"""Programs in and out of spreadsheets, and an application started from one."""

import codecs
import csv
import io
import re
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path

from msgspec import Struct, structs

from usce_desktop.domain.checklist.catalog import Checklist
from usce_desktop.domain.season.programs import (
    BY_KEY,
    EXPERIENCE,
    FIELDS,
    BadValueError,
    Program,
    Value,
    parse_value,
    show_value,
    with_values,
)
from usce_desktop.domain.season.season import Season
from usce_desktop.domain.spreadsheet import guarded, unguarded
from usce_desktop.storage import library as store
from usce_desktop.storage.errors import SourceError

MOST_BYTES = 8 << 20
MOST_ROWS = 5000
_GUESSES = ("utf-8", "cp1252")


def taken_from(checklist: Checklist, before: Program) -> Program:
    """Make a shipped program a record of one's own, as far as it is known; what was known already stays.

    Args:
        checklist: A program's, with what the directory knows.
        before: The record that it goes into.
    """
    entry = checklist.directory
    fees = {fee.name: fee.usd for fee in checklist.fees if isinstance(fee.usd, (int, float))}
    asked = (usd for name, usd in fees.items() if "application" in name or "registration" in name)
    notes = (*checklist.gates, entry.vslo, entry.window, entry.length, *checklist.notes)
    values: dict[str, Value | None] = {
        "hospital": checklist.title,
        "city": entry.city,
        "state": entry.us_state or (checklist.state.id.upper() if checklist.state else ""),
        "visas": entry.visa,
        "accepts_graduates": "graduates" in entry.takes if entry.takes else None,
        "experience": checklist.kind if checklist.kind in EXPERIENCE else None,
        "fee_application": next(asked, None),
        "opens": checklist.window.opens,
        "recommended": checklist.window.recommended,
        "closes": checklist.window.closes,
        "vslo": "vslo" in checklist.requires or None,
        "checklist": checklist.id,
        "url": checklist.url,
        "contact": entry.contact,
        "notes": "; ".join(filter(None, notes)),
    }
    known = {
        key: value for key, value in values.items() if value not in {"", None} and key not in before.values
    }
    source = f"{checklist.url} ({checklist.snapshot})" if checklist.snapshot else checklist.url
    return with_values(before, known, source, entry.read_on)


class ImportPreview(Struct, frozen=True, kw_only=True):
    """What an import would do.

    Attributes:
        columns: Each column of the file with the key of the field that it fills, or nothing.
        season: The season with the programs in it.
        added: How many programs are new.
        changed: How many are known and change.
        same: How many are known and stay as they are.
        problems: Cells that could not be read, with row and column.
    """

    columns: tuple[tuple[str, str], ...]
    season: Season
    added: int
    changed: int
    same: int
    problems: tuple[str, ...]


def read_table(path: Path) -> list[list[str]]:
    """Read a spreadsheet's CSV, whatever its encoding, separator and quoting.

    Raises:
        SourceError: It cannot be read, or is no table; the sentence says why.
    """
    try:
        if path.stat().st_size > MOST_BYTES:
            raise SourceError(path, "it is larger than a list of programs can be")
        data = path.read_bytes()
    except OSError as error:
        raise SourceError(path, f"it cannot be read ({error.strerror})") from error
    text = _decoded(path, data)
    said = re.match(r"sep=(.)\r?\n", text, re.IGNORECASE)
    separator = said[1] if said else _separator(text)
    body = text[said.end() :] if said else text
    try:
        rows = [row for row in csv.reader(io.StringIO(body, newline=""), delimiter=separator) if any(row)]
    except csv.Error as error:
        raise SourceError(path, f"it is no table ({error}); save it as CSV from the spreadsheet") from error
    if not rows:
        raise SourceError(path, "it is empty")
    if len(rows) > MOST_ROWS:
        raise SourceError(path, f"it has more than {MOST_ROWS:,} rows; split it")
    return rows


def _decoded(path: Path, data: bytes) -> str:
    if data.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        raise SourceError(path, "it is a spreadsheet itself; save it as CSV there and import that")
    for mark, encoding in ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"),
                           (codecs.BOM_UTF16_BE, "utf-16")):  # fmt: skip
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    for encoding in _GUESSES:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" in text:
            break
        return text
    raise SourceError(path, "it is no text; save it as CSV (UTF-8) from the spreadsheet")


def _separator(text: str) -> str:
    """Take the separator that the header has most of, outside quotes."""
    header = re.sub(r'"(?:[^"]|"")*"', "", text.split("\n", 1)[0])
    return max(",;\t|", key=header.count)


def _normal(name: str) -> str:
    return " ".join(re.sub(r"[^a-z0-9%]+", " ", name.casefold()).split())


_NAMES = {
    _normal(name): each.key
    for each in reversed(FIELDS)
    for name in (each.key.replace("_", " "), each.title, *each.also)
}


def match_columns(header: Iterable[str], mapping: Mapping[str, str]) -> list[str]:
    """Find the field of each column: the person's own mapping first, then names that fields go by.

    Raises:
        BadValueError: The mapping names a field or a column that there is not.
    """
    header = [name.strip() for name in header]
    for column, key in mapping.items():
        if key not in BY_KEY:
            message = f"there is no field '{key}'; the fields are {', '.join(BY_KEY)}"
            raise BadValueError(message)
        if column not in header:
            message = f"there is no column '{column}'; the columns are {', '.join(header)}"
            raise BadValueError(message)
    keys: list[str] = []
    for name in header:
        key = mapping.get(name) or _NAMES.get(_normal(name), "")
        keys.append("" if key in keys else key)
    return keys


def preview_import(path: Path, season: Season, mapping: Mapping[str, str], day: date) -> ImportPreview:
    """Say what an import would do, with the season as it would be; nothing is saved.

    Args:
        path: The CSV.
        season: As it is.
        mapping: Columns to fields, where names do not say it.
        day: When it is imported, for each value's source.

    Raises:
        SourceError: The file cannot be read, or names no hospital.
        BadValueError: The mapping is wrong.
    """
    header, *rows = read_table(path)
    keys = match_columns(header, mapping)
    if "hospital" not in keys:
        raise SourceError(
            path,
            "no column is the hospital's name; say which with --map 'Column=hospital'. The columns are "
            + ", ".join(filter(None, map(str.strip, header))),
        )
    programs = dict(season.programs)
    known = {program.identity: key for key, program in programs.items()}
    problems: list[str] = []
    counts = {"added": 0, "changed": 0, "same": 0}
    for number, row in enumerate(rows, 2):
        values = _values(keys, header, row, number, problems)
        if not values.get("hospital"):
            problems.append(f"row {number} names no hospital and was left out")
            continue
        given = {key: value for key, value in values.items() if value is not None}
        fresh = with_values(Program(), given, path.name, day)
        key = known.get(fresh.identity)
        if key is None:
            key = known[fresh.identity] = store.new_id()
            programs[key], what = fresh, "added"
        else:
            after = with_values(programs[key], given, path.name, day)
            what = "same" if after == programs[key] else "changed"
            programs[key] = after
        counts[what] += 1
    return ImportPreview(
        columns=tuple(zip(map(str.strip, header), keys, strict=True)),
        season=structs.replace(season, programs=programs),
        problems=tuple(problems),
        **counts,
    )


def _values(
    keys: list[str], header: list[str], row: list[str], number: int, problems: list[str]
) -> dict[str, Value | None]:
    values: dict[str, Value | None] = {}
    for place, key in enumerate(keys):
        if not key or place >= len(row):
            continue
        try:
            values[key] = parse_value(key, unguarded(row[place]))
        except BadValueError as error:
            problems.append(f"row {number}, '{header[place].strip()}': {error}")
    return values


def programs_csv(programs: Iterable[Program]) -> str:
    """Write programs as a CSV that spreadsheets open and run nothing of."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream)
    writer.writerow([each.title for each in FIELDS])
    for program in programs:
        cells = [
            show_value(program.values[each.key].value) if each.key in program.values else ""
            for each in FIELDS
        ]
        writer.writerow([guarded(cell) for cell in cells])
    return stream.getvalue()
