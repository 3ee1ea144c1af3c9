"""What ``export``, ``sent`` and ``verify`` print with ``--json`` of packets."""

from pathlib import Path
from typing import Any

from msgspec import to_builtins

from usce_desktop.domain.application.submissions import changed_since, submission_words
from usce_desktop.domain.checklist.catalog import Profile
from usce_desktop.domain.packet.limits import refusals
from usce_desktop.services.library.applications import Opened
from usce_desktop.services.packet.deliver import BuiltFiles
from usce_desktop.services.packet.plan import Plan
from usce_desktop.services.packet.verify import Verified
from usce_desktop.services.packet.write import Built
from usce_desktop.storage import disk
from usce_desktop.storage import library as store
from usce_desktop.storage.there import is_file


def delivered_data(built: Built | BuiltFiles, plan: Plan) -> dict[str, Any]:
    """Put what was built into the form that ``export --json`` prints."""
    return built_data(built, plan) if isinstance(built, Built) else files_data(built, plan)


def files_data(built: BuiltFiles, plan: Plan) -> dict[str, Any]:
    """Put built files into the form that ``export --json`` prints."""
    planned = iter(plan.documents)
    files = []
    for one in built.files:
        documents = [
            {"item": next(planned).item, "title": title, "first": first, "pages": pages}
            for title, first, pages in one.entries
        ]
        files.append(
            {
                "item": documents[0]["item"],
                "title": documents[0]["title"],
                "path": str(one.path),
                "pages": one.pages,
                "size": one.size,
                "sha256": one.sha256,
                "documents": documents,
                "reduced": _reduced(one),
                "lost": [{"title": title, "pages": list(pages)} for title, pages in one.lost],
            }
        )
    return {
        "schema": 1,
        "folder": str(built.folder),
        "parts": built.parts,
        "files": files,
        **_lacking(plan),
    }


def _reduced(built: Built) -> dict[str, int] | None:
    return {"dpi": built.reduced[0], "quality": built.reduced[1]} if built.reduced else None


def _lacking(plan: Plan) -> dict[str, Any]:
    return {
        "left_out": [
            {"title": each.title, "file": each.file, "reason": each.reason} for each in plan.left_out
        ],
        "not_ready": [item.requirement.item for item in plan.not_ready],
    }


def forecast(plan: Plan, profile: Profile) -> dict[str, Any]:
    """Say what an export would be like, as ``export --dry-run --json`` prints it; nothing is written."""
    front = plan.front(profile)
    return {
        "schema": 1,
        "profile": profile.id,
        "limit": profile.max_bytes,
        "page_limit": profile.max_pages,
        "pages": front + sum(each.pages for each in plan.documents),
        "size": sum(each.size for each in plan.documents),
        "documents": [
            {"item": each.item, "title": each.title, "pages": each.pages, "size": each.size}
            for each in plan.documents
        ],
        "refused": list(refusals(profile, plan.weights, front, plan.name)),
        **_lacking(plan),
    }


def built_data(built: Built, plan: Plan) -> dict[str, Any]:
    """Put a built packet into the form that ``export --json`` prints."""
    return {
        "schema": 1,
        "packet": str(built.path),
        "pages": built.pages,
        "size": built.size,
        "sha256": built.sha256,
        "documents": [
            {"item": each.item, "title": title, "file": each.file, "first": first, "pages": pages}
            for each, (title, first, pages) in zip(plan.documents, built.entries, strict=True)
        ],
        **_lacking(plan),
        "as_pictures": [{"title": title, "pages": list(pages)} for title, pages in built.as_pictures],
        "lost": [{"title": title, "pages": list(pages)} for title, pages in built.lost],
        "reduced": _reduced(built),
        "write_seconds": round(built.write_seconds, 3),
        "verify_seconds": round(built.verify_seconds, 3),
    }


def sent_data(opened: Opened) -> list[dict[str, Any]]:
    """List what was sent of an application, as ``sent --json`` prints it: the ledger of who has what."""
    return [
        {
            "day": each.day.isoformat(),
            "recipient": each.recipient,
            "confirmation": each.confirmation,
            "file": f"{store.SUBMITTED}/{each.file}",
            "whole": _is_whole(opened.folder / store.SUBMITTED / each.file, each.sha256),
            "documents": [
                {"title": document.title, "item": document.item, "sha256": document.sha256}
                for document in each.documents
            ],
            "changed": [
                {"title": change.title, "what": change.what, "pages": list(change.pages or ())}
                for change in changed_since(opened.application, each)
            ],
            "message": submission_words(opened.application, each),
        }
        for each in opened.application.submissions
    ]


def _is_whole(path: Path, sha256: str) -> bool:
    return is_file(path) and disk.hash_file(path)[0] == sha256


def verified_data(verified: Verified) -> dict[str, Any]:
    """Put what was found about a packet into the form that ``verify --json`` prints."""
    data: dict[str, Any] = {
        "schema": 1,
        "packet": str(verified.packet),
        "ok": verified.whole,
        "message": verified.message,
    }
    if verified.state is None:
        return data
    told: dict[str, Any] = to_builtins(verified.state)
    for key in ("recipe", "broken_recipe"):
        del told[key]
    if verified.found is not None:
        for each in told["documents"]:
            each["found"] = verified.found.get(each["sha256"])
    return data | told
