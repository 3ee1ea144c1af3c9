"""Judging applications as they are on the disk."""

from datetime import date
from pathlib import Path
from typing import Any

from msgspec import Struct

from usce_desktop.domain.health import FileState
from usce_desktop.domain.review import ItemReview, Review, review
from usce_desktop.pdf.process import Report, silent
from usce_desktop.services.examining import examine
from usce_desktop.services.office import Office
from usce_desktop.services.opening import Opened, library_catalog, open_application
from usce_desktop.storage.library import Library, application_folders


class Reviewed(Struct, frozen=True, kw_only=True):
    """An application with its verdict."""

    opened: Opened
    files: dict[str, FileState]
    review: Review


def judge(office: Office, opened: Opened, files: dict[str, FileState], today: date) -> Review:
    """Judge an opened application by what is known of its files."""
    return review(opened.application, opened.applicant, opened.checklist, files, today, office.catalog)


def review_application(office: Office, folder: Path, today: date, report: Report = silent) -> Reviewed:
    """Open an application, look at its files, and judge it.

    Raises:
        StorageError: It cannot be opened; the sentence says why.
    """
    opened = open_application(office, folder)
    files = examine(office, opened, report)
    return Reviewed(opened=opened, files=files, review=judge(office, opened, files, today))


def review_library(office: Office, library: Library, today: date) -> list[Reviewed]:
    """Judge every application of a library.

    Raises:
        StorageError: One cannot be opened; the sentence says which and why.
    """
    catalog = library_catalog(office, library)
    reviewed = []
    for folder in application_folders(library):
        opened = open_application(office, folder, catalog)
        files = examine(office, opened)
        reviewed.append(Reviewed(opened=opened, files=files, review=judge(office, opened, files, today)))
    return reviewed


def _item_data(item: ItemReview) -> dict[str, Any]:
    return {
        "item": item.requirement.item,
        "title": item.requirement.title,
        "phase": item.requirement.phase.value,
        "status": item.status.value,
        "reason": item.reason,
        "margin_days": item.margin_days,
        "files": list(item.files),
        "findings": [
            {
                "rule": finding.rule,
                "status": finding.status.value,
                "message": finding.message,
                "margin_days": finding.margin_days,
            }
            for finding in item.findings
        ],
    }


def review_data(reviewed: Reviewed) -> dict[str, Any]:
    """Put a verdict into the form that ``check --json`` prints."""
    application = reviewed.opened.application
    return {
        "schema": 1,
        "application": reviewed.opened.folder.name,
        "folder": str(reviewed.opened.folder),
        "program": application.program,
        "specialty": application.specialty,
        "start": application.start.isoformat(),
        "end": application.end.isoformat(),
        "submit_by": application.submit_by.isoformat() if application.submit_by else None,
        "checklist": application.checklist,
        "ready": reviewed.review.ready,
        "items": [_item_data(item) for item in reviewed.review.items],
        "new_files": [new.name for new in reviewed.opened.state.new],
    }
