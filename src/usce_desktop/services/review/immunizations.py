"""Judging an immunization record alone, from a file or from the applicant's own."""

import json
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct, structs

from usce_desktop.domain.anchors import Anchors, season_start
from usce_desktop.domain.application.application import anchors
from usce_desktop.domain.checklist.catalog import Catalog, Checklist
from usce_desktop.domain.checklist.immunization_demands import asked_by
from usce_desktop.domain.dates import BadDateError, moment
from usce_desktop.domain.immunization.chart import Asked, RecordLine
from usce_desktop.domain.immunization.judge import judge_record, open_chart
from usce_desktop.domain.immunization.record import ImmunizationRecord, unreadable
from usce_desktop.domain.records.offered import OfferedRow, ReadPaper, offered_rows
from usce_desktop.domain.sentences import Sentence, sentence
from usce_desktop.services.context import AppContext
from usce_desktop.services.documents.read import reading_of
from usce_desktop.services.library.applications import Opened, UnknownChecklistError
from usce_desktop.storage.errors import StorageError
from usce_desktop.storage.there import is_file, is_there

MAX_BYTES = 1 << 20


class RecordError(StorageError):
    """A record's file cannot be understood."""

    def __init__(self, path: Path, why: Sentence | str) -> None:
        """Say which file and what to mend."""
        super().__init__(sentence("{path}: {why}; mend that entry and try again", path=path, why=why))


class RecordFile(Struct, frozen=True, kw_only=True):
    """A record as read from a file.

    Attributes:
        unknown: Keys that mean nothing here, with their places.
    """

    record: ImmunizationRecord
    unknown: tuple[str, ...]


def read_record(path: Path) -> RecordFile:
    """Read a record from a JSON file.

    Raises:
        RecordError: It cannot be understood; the sentence names the entry.
    """
    try:
        if not is_file(path):
            raise RecordError(path, "there is no such file" if not is_there(path) else "it is no file")
        if path.stat().st_size > MAX_BYTES:
            raise RecordError(path, "the file is far too large for an immunization record")
        data = json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise RecordError(path, f"it cannot be read ({error.strerror})") from error
    except (ValueError, RecursionError) as error:
        raise RecordError(path, f"it is no JSON ({error})") from error
    try:
        record = msgspec.convert(_days_only(data), ImmunizationRecord, strict=True)
    except (msgspec.ValidationError, RecursionError, UnicodeError) as error:
        raise RecordError(path, plain_error(error)) from error
    wrong = next(unreadable(record), None)
    if wrong:
        raise RecordError(path, wrong)
    return RecordFile(record=record, unknown=tuple(_unknown(data)))


def _days_only(value: Any) -> Any:  # noqa: ANN401 - JSON is anything
    """Cut the time off where only the day counts: ``2026-10-01T09:00`` is the first of October."""
    if isinstance(value, dict):
        return {
            key: _day(each) if key in {"date", "birth_date"} else _days_only(each)
            for key, each in value.items()
        }
    return [_days_only(each) for each in value] if isinstance(value, list) else value


def _day(value: Any) -> Any:  # noqa: ANN401 - JSON is anything
    if not isinstance(value, str) or value[10:11] != "T":
        return value
    try:
        return moment(value).date().isoformat()
    except BadDateError:
        return value


def plain_error(error: Exception) -> str:
    """Say what is wrong with a record in words: which entry, which field."""
    what, _, place = str(error).partition(" - at `$")
    found = re.findall(r"\.(\w+)|\[(\d+)\]", place)
    where = ", ".join(name or f"entry {int(number) + 1}" for name, number in found)
    what = what.replace("`", "'")
    return f"{where}: {what[:1].lower()}{what[1:]}" if where else what


def _unknown(data: dict[str, Any]) -> Iterator[str]:
    kinds = {field.name: field for field in structs.fields(ImmunizationRecord)}
    for key, entries in data.items():
        if key not in kinds:
            yield key
        elif isinstance(entries, list):
            row = kinds[key].type.__args__[0]
            names = {field.name for field in structs.fields(row)}
            yield from (
                f"{key}: {name}"
                for name in dict.fromkeys(n for each in entries for n in each)
                if name not in names
            )


def papers_of(context: AppContext, opened: Opened) -> Iterator[ReadPaper]:
    """List the documents of an application that were read, in the order of its items."""
    for requirement in opened.checklist.items:
        for _, document in opened.application.documents_of(requirement.item):
            reading = reading_of(context, document)
            if reading is not None:
                yield ReadPaper(file=document.file, sha256=document.sha256, reading=reading)


def rows_of_paper(context: AppContext, opened: Opened, key: str) -> tuple[OfferedRow, ...]:
    """List the rows that one document of an application adds to the applicant's immunization record."""
    document = opened.application.documents.get(key)
    reading = reading_of(context, document) if document is not None else None
    if document is None or reading is None:
        return ()
    paper = ReadPaper(file=document.file, sha256=document.sha256, reading=reading)
    return offered_rows(opened.applicant.immunizations, [paper])


def judge_for(
    catalog: Catalog, opened: Opened, record: ImmunizationRecord, today: date
) -> tuple[RecordLine, ...]:
    """Judge a record for an application, with the applicant's birth date."""
    known = structs.replace(record, birth_date=opened.applicant.birth_date)
    days = anchors(opened.application, opened.applicant, today)
    return judge_alone(catalog, known, opened.checklist, days, today)


def days_for(start: date | None, end: date | None, today: date) -> Anchors:
    """Set the anchor days of a record judged alone; what is not given is today."""
    first = start or (min(end, today) if end else today)
    return Anchors(
        submission=today,
        rotation_start=first,
        rotation_end=end or max(first, today),
        arrival=first,
        season=season_start(first),
    )


def checklist_called(catalog: Catalog, checklist: str | None) -> Checklist | None:
    """Look up a checklist by id.

    Raises:
        UnknownChecklistError: There is none.
    """
    if checklist is None:
        return None
    if checklist not in catalog.checklists:
        message = f"there is no checklist '{checklist}'; 'usce-desktop checklists' lists them"
        raise UnknownChecklistError(message)
    return catalog.checklists[checklist]


def judge_alone(
    catalog: Catalog, record: ImmunizationRecord, checklist: Checklist | None, days: Anchors, today: date
) -> tuple[RecordLine, ...]:
    """Judge a record without an application."""
    asked = asked_by(checklist) if checklist else Asked()
    return judge_record(open_chart(record, catalog.immunizations, asked, days, today))
