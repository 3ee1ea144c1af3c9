"""What ``read --json`` prints of a document."""

from datetime import date
from pathlib import Path
from typing import Any

from msgspec import structs

from usce_desktop.domain.reading.page import Place
from usce_desktop.domain.reading.reading import Reading
from usce_desktop.domain.reading.records import FoundDose, FoundTbTest, FoundTitre


def _place(place: Place) -> dict[str, Any]:
    return {"page": place.page, "snippet": place.snippet, "box": list(place.box)}


def _record_data(reading: Reading) -> dict[str, Any]:
    """Write the rows of an immunization record in the form that ``immunity`` takes, each with its place."""
    record = reading.record
    return {
        "doses": [_record_row(each) for each in record.doses],
        "titres": [_record_row(each) for each in record.titres],
        "tb": [_record_row(each) for each in record.tb],
    }


def _record_row(found: FoundDose | FoundTitre | FoundTbTest) -> dict[str, Any]:
    values = {key: value for key, value in structs.asdict(found).items() if key != "place"}
    row = {
        key: value.isoformat() if isinstance(value, date) else value
        for key, value in values.items()
        if value not in {None, ""}
    }
    return {**row, "page": found.place.page, "box": list(found.place.box)}


def reading_data(path: Path, reading: Reading) -> dict[str, Any]:
    """Write a reading as ``read --json`` prints it."""
    return {
        "file": str(path),
        "pages": reading.pages,
        "text_from": reading.source,
        "language": reading.language,
        "kinds": [
            {"item": kind.item, "score": kind.score, "because": list(kind.because)} for kind in reading.kinds
        ],
        "dates": [
            {
                "date": each.date.isoformat(),
                "also": each.also.isoformat() if each.also else None,
                "role": each.role,
                **_place(each.place),
            }
            for each in reading.dates
        ],
        "names": [each.name for each in reading.names],
        "names_at": [{"name": each.name, **_place(each.place)} for each in reading.names],
        "ids": [{"kind": each.kind, "value": each.value, **_place(each.place)} for each in reading.ids],
        "values": [
            {
                "name": each.name,
                "value": each.value,
                "unit": each.unit,
                "result": each.result,
                "bound": each.bound,
                **_place(each.place),
            }
            for each in reading.values
        ],
        "record": _record_data(reading),
        "states": [
            {"about": each.about, "state": each.state, "words": each.words, **_place(each.place)}
            for each in reading.states
        ],
        "quality": [
            {"page": each.page, "problem": each.flaw.problem, "measure": each.flaw.measure}
            for each in reading.flaws
        ],
        "sensitive": [
            {"kind": each.kind, "ends_with": each.shown, **_place(each.place)} for each in reading.sensitive
        ],
        "not_read": [*reading.unread, *range(len(reading.sizes) + 1, reading.pages + 1)],
    }
