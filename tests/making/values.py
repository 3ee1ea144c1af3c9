"""Values for the unit tests."""

from datetime import date
from typing import Any

from making.standards import EXAMS
from usce_desktop.domain.anchors import Anchors
from usce_desktop.domain.application.application import Application, Document
from usce_desktop.domain.checklist.catalog import Checklist, DocumentType, Requirement, RuleUse
from usce_desktop.domain.exams import Attempt
from usce_desktop.domain.facts import Facts
from usce_desktop.domain.reading.reading import Reading
from usce_desktop.domain.review.file_state import FileState, Health
from usce_desktop.domain.rules import Case
from usce_desktop.domain.status import Phase

TODAY = date(2026, 11, 23)


def anchors(**changes: Any) -> Anchors:
    days: dict[str, Any] = {
        "submission": TODAY,
        "rotation_start": date(2027, 3, 1),
        "rotation_end": date(2027, 3, 28),
        "arrival": date(2027, 2, 27),
        "season": date(2026, 7, 1),
    }
    return Anchors(**(days | changes))


def case(  # noqa: PLR0917 - all of a case
    today: date = TODAY,
    days: Anchors | None = None,
    attempts: tuple[Attempt, ...] = (),
    transcript: tuple[Attempt, ...] = (),
    pixels: tuple[int, int] | None = None,
    bytes: int = 0,  # noqa: A002 - the field's name
    aamc_edition: str = "",
    **facts: Any,
) -> Case:
    return Case(
        facts=Facts(**facts),
        anchors=days or anchors(),
        today=today,
        tables=EXAMS,
        attempts=attempts,
        transcript=transcript,
        pixels=pixels,
        bytes=bytes,
        aamc_edition=aamc_edition,
    )


def requirement(item: str = "tb_test", **changes: Any) -> Requirement:
    fields: dict[str, Any] = {"item": item, "type": item, "title": item.upper(), "phase": Phase.APPLICATION}
    return Requirement(**(fields | changes))


def within(n: int, anchor: str, unit: str = "months") -> RuleUse:
    return RuleUse(name="issued_within", parameters={"n": n, "anchor": anchor, "unit": unit})


def checklist(*items: Requirement, **changes: Any) -> Checklist:
    fields: dict[str, Any] = {"id": "c", "title": "C", "kind": "elective"}
    return Checklist(items=items, **(fields | changes))


def application(**changes: Any) -> Application:
    fields: dict[str, Any] = {
        "id": "a",
        "program": "Example Clinic",
        "specialty": "Cardiology",
        "checklist": "c",
        "start": date(2027, 3, 1),
        "end": date(2027, 3, 28),
    }
    return Application(**(fields | changes))


def document(name: str = "A.pdf", **changes: Any) -> Document:
    fields: dict[str, Any] = {"file": name, "sha256": name, "size": 1}
    return Document(**(fields | changes))


def fine(pages: int = 1, **changes: Any) -> FileState:
    """A file in order that was read and says nothing."""
    return FileState(
        state="present",
        sha256="x",
        health=Health(kind="pdf", pages=pages, **changes),
        reading=Reading(source="pdf", pages=pages),
    )


def kind(item: str, **changes: Any) -> DocumentType:
    return DocumentType(**({"id": item, "title": item.replace("_", " ").capitalize()} | changes))
