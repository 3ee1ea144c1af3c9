"""What an export will be, and what it was: as data for the command line, in words for the window."""

from pathlib import Path
from typing import Any

from usce_desktop.domain.catalog import Profile
from usce_desktop.domain.limits import refusals, size_words
from usce_desktop.domain.sentences import count, say
from usce_desktop.services.delivery import BuiltFiles
from usce_desktop.services.planning import Plan
from usce_desktop.services.writing import Built


def places(built: Built | BuiltFiles) -> tuple[Path, ...]:
    """Say what to open: the packet, each of its parts, or the folder of separate files."""
    if isinstance(built, BuiltFiles) and built.parts:
        return tuple(one.path for one in built.files)
    return (built.path,)


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
            }
        )
    return {
        "schema": 1,
        "folder": str(built.folder),
        "parts": built.parts,
        "files": files,
        **_lacking(plan),
    }


def built_words(built: Built | BuiltFiles) -> str:
    """Say what was built, for the window."""
    files = built.files if isinstance(built, BuiltFiles) else (built,)
    size = size_words(sum(each.size for each in files))
    pages = sum(each.pages for each in files)
    what = say("The packet is ready")
    if isinstance(built, BuiltFiles):
        noun = "part" if built.parts else "file"
        what = say("{number} are ready", number=count(len(files), noun))
    words = say("{what} and checked: {pages}, {size}.", what=what, pages=count(pages, "page"), size=size)
    pictures = sum(len(each) for file in files for _, each in file.as_pictures)
    if pictures:
        words += say(" {pages} went in as pictures to look right.", pages=count(pictures, "page"))
    reduced = [each.reduced for each in files if each.reduced is not None]
    if reduced:
        words += say(
            " Pictures were made smaller to keep the limit, to {dpi} pixels per inch at least.",
            dpi=min(reduced)[0],
        )
    return words


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
        "refused": list(refusals(profile, plan.weights, front)),
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
        "reduced": _reduced(built),
        "write_seconds": round(built.write_seconds, 3),
        "verify_seconds": round(built.verify_seconds, 3),
    }
