"""What commands print with ``--json`` of applications and immunization records."""

from datetime import date
from typing import Any

from usce_desktop.domain.application.answers import CONTRADICTION, LOOKS_LIKE
from usce_desktop.domain.application.application import anchors
from usce_desktop.domain.checklist.coverage import coverages
from usce_desktop.domain.immunization.chart import RecordLine
from usce_desktop.domain.review.verdict import ItemReview
from usce_desktop.services.review.eligibility import notice
from usce_desktop.services.review.review import Reviewed

_DETAIL = {LOOKS_LIKE: "suggests", CONTRADICTION: "words"}
"""What a question rests on, by the name that ``check --json`` gives it."""


def _item_data(item: ItemReview, reviewed: Reviewed, today: date) -> dict[str, Any]:
    opened = reviewed.opened
    covered = [
        cover
        for _, document in opened.application.documents_of(item.requirement.item)
        for cover in coverages(
            item.requirement, document.facts, anchors(opened.application, opened.applicant, today)
        )
    ]
    shortest = min(covered, key=lambda cover: cover.until, default=None)
    return {
        "item": item.requirement.item,
        "title": item.requirement.title,
        "phase": item.requirement.phase.value,
        "status": item.status.value,
        "word": item.heading,
        "reason": item.reason,
        "margin_days": item.margin_days,
        "files": list(item.files),
        "covers": {
            "anchor": shortest.anchor,
            "until": shortest.until.isoformat(),
            "redo_from": shortest.redo_from.isoformat() if shortest.redo_from else None,
        }
        if shortest
        else None,
        "findings": [
            {
                "rule": finding.rule,
                "status": finding.status.value,
                "message": finding.message,
                "margin_days": finding.margin_days,
                **({_DETAIL[finding.rule]: finding.detail} if finding.rule in _DETAIL else {}),
            }
            for finding in item.findings
        ],
    }


def review_data(reviewed: Reviewed, today: date) -> dict[str, Any]:
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
        "template": notice(reviewed.opened, today),
        "eligibility": [
            {"gate": each.gate, "verdict": each.verdict, "message": each.message} for each in reviewed.gates
        ],
        "items": [_item_data(item, reviewed, today) for item in reviewed.review.items],
        "new_files": [new.name for new in reviewed.opened.state.new],
    }


def line_data(line: RecordLine) -> dict[str, Any]:
    """Write a line as the command line's JSON does."""
    return {
        "line": line.line,
        "status": line.status.value,
        "reason": line.reason,
        "next_step": line.next_step,
        "not_before": line.not_before.isoformat() if line.not_before else None,
        "doses": [
            {
                "date": dose.date.isoformat() if dose.date else None,
                "valid": dose.valid,
                "note": dose.note,
                "name": dose.name,
            }
            for dose in line.doses
        ],
    }
