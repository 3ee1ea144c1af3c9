"""Building the packet: plan, compose, prove, publish."""

import contextlib
import tempfile
import time
from datetime import datetime
from pathlib import Path
from typing import Any

from msgspec import Struct, structs, to_builtins

from usce_desktop.domain.application import Applicant, Application, PacketRecord
from usce_desktop.domain.catalog import Profile
from usce_desktop.domain.dates import show_day
from usce_desktop.domain.fitting import BEST_QUALITY, RESOLUTIONS, Reduction
from usce_desktop.domain.health import FAILURE_WORDS
from usce_desktop.domain.limits import file_stem, refuses_pages
from usce_desktop.domain.names import collision_key, numbered, safe_stem
from usce_desktop.domain.packet import Stamp
from usce_desktop.domain.status import Phase
from usce_desktop.pdf.process import Report, WorkerError, silent
from usce_desktop.services.evidence import evidence_rows
from usce_desktop.services.fitting import compose_within
from usce_desktop.services.office import Office
from usce_desktop.services.planning import Plan
from usce_desktop.services.reviewing import Reviewed
from usce_desktop.storage import disk, stored
from usce_desktop.storage.errors import StorageError
from usce_desktop.storage.folder import document_files, same_bytes
from usce_desktop.storage.library import library_of
from usce_desktop.storage.resources import resources

GREY = Reduction(dpi=RESOLUTIONS[0], quality=BEST_QUALITY, grey=True)
"""Only the colours go."""
BASE_SECONDS, PAGE_SECONDS = 120.0, 0.5


class PacketError(StorageError):
    """A packet could not be built; the old one, where there is one, is untouched."""


class Built(Struct, frozen=True, kw_only=True):
    """A packet that was built and proven.

    Attributes:
        entries: Title, first page and number of pages of each document.
        as_pictures: Documents with the pages that had to be carried over as pictures.
        write_seconds: Composing.
        verify_seconds: Proving.
        reduced: Pixels per inch and JPEG quality that pictures were brought down to, where they had to be.
    """

    path: Path
    pages: int
    size: int
    sha256: str
    entries: tuple[tuple[str, int, int], ...]
    as_pictures: tuple[tuple[str, tuple[int, ...]], ...]
    write_seconds: float
    verify_seconds: float
    reduced: tuple[int, int] | None = None


def default_path(reviewed: Reviewed, phase: Phase) -> Path:
    """Name a packet in its application's folder."""
    words = "packet" if phase is Phase.APPLICATION else "onboarding packet"
    name = reviewed.opened.applicant.name
    program = reviewed.opened.application.program
    return reviewed.opened.folder / (safe_stem(f"{name} {program[:40]} {words}".strip()) + ".pdf")


def target_path(reviewed: Reviewed, phase: Phase, wanted: Path | None) -> Path:
    """Decide where a packet goes.

    Args:
        reviewed: The application.
        phase: Whose packet.
        wanted: A file (``.pdf`` is added where missing) or a folder; ``None`` for the usual place.

    Raises:
        PacketError: Its folder is not there, or it would overwrite something that is no packet.
    """
    if wanted is None:
        target = default_path(reviewed, phase)
    elif wanted.is_dir():
        target = wanted / default_path(reviewed, phase).name
    else:
        target = wanted if wanted.suffix.lower() == ".pdf" else Path(f"{wanted}.pdf")
    if not target.parent.is_dir():
        message = f"the folder {target.parent} is not there; make it first, or choose another"
        raise PacketError(message)
    taken = document_files(target.parent).get(collision_key(target.name))
    recorded = {record.sha256 for record in reviewed.opened.application.packets.values()}
    if taken is not None and library_of(target) is not None and disk.hash_file(taken)[0] not in recorded:
        message = f"{target} exists and is not a packet that was built there; choose another name"
        raise PacketError(message)
    return target


def _cover(applicant: Applicant, application: Application, plan: Plan) -> dict[str, Any]:
    dates = f"{show_day(application.start)} to {show_day(application.end)}"
    rows = [
        ("Program", application.program),
        ("Specialty", application.specialty),
        ("Rotation", dates),
        ("Date of birth", show_day(applicant.birth_date) if applicant.birth_date else ""),
        ("AAMC ID", applicant.aamc_id),
        ("USMLE/ECFMG ID", applicant.usmle_id),
        ("Medical school", applicant.school),
        ("Documents", str(len(plan.documents))),
    ]
    heading = (
        "APPLICATION FOR A CLINICAL ROTATION"
        if plan.phase is Phase.APPLICATION
        else "ONBOARDING DOCUMENTS FOR A CLINICAL ROTATION"
    )
    return {
        "heading": heading,
        "name": applicant.name or "Applicant",
        "lines": [row for row in rows if row[1]],
    }


def _stamp(applicant: Applicant, application: Application, profile: Profile) -> Stamp:
    return Stamp(
        words=(applicant.name, application.program),
        place=profile.stamp_place,
        size=profile.stamp_size,
        prefix=profile.stamp_prefix,
    )


def packet_job(reviewed: Reviewed, plan: Plan, profile: Profile, passwords: dict[str, str]) -> dict[str, Any]:
    """Put together all that a packet depends on, as the worker takes it."""
    application, applicant = reviewed.opened.application, reviewed.opened.applicant
    return {
        "sources": [
            {
                "path": str(each.path),
                "title": each.title,
                "sha256": each.sha256,
                "password": passwords.get(each.key, ""),
                "section": each.section,
                **to_builtins(application.documents[each.key].recipe),
            }
            for each in plan.documents
        ],
        "title": " - ".join(part for part in (applicant.name, application.title) if part),
        "cover": _cover(applicant, application, plan) if profile.cover else None,
        "contents": profile.contents,
        "bookmarks": profile.bookmarks,
        "stamp": to_builtins(_stamp(applicant, application, profile)) if profile.stamps else None,
        "evidence": to_builtins(evidence_rows(plan, application)) if profile.evidence else [],
        "dividers": profile.dividers,
        "paper": profile.paper,
        "fonts": str(resources() / "fonts"),
        "links": profile.links,
        "reduce": to_builtins(GREY) if profile.colour == "grey" else None,
    }


def build_packet(  # noqa: PLR0913 - the arguments of a use case
    office: Office,
    reviewed: Reviewed,
    plan: Plan,
    profile: Profile,
    target: Path,
    *,
    now: datetime,
    passwords: dict[str, str] | None = None,
    report: Report = silent,
) -> Built:
    """Build a packet, prove it by reopening, and put it in place of the old one.

    Pages that come out looking different are carried over as pictures in a second round; where
    that does not help either, there is no packet.

    Args:
        office: The desk.
        reviewed: The application.
        plan: What goes in.
        profile: What the recipient takes.
        target: Where it goes.
        now: For the record.
        passwords: By document id; kept nowhere.
        report: Progress; raising from it cancels, and the old packet stays.

    Raises:
        PacketError: It could not be built; the sentence names the document.
        SaveError: The disk refused.
    """
    if not plan.documents:
        message = "there is no document to put into the packet yet; add some first"
        raise PacketError(message)
    _check_sources(plan)
    pages = sum(each.pages for each in plan.documents)
    _check_pages(profile, "the packet", pages + plan.front(profile))
    job = packet_job(reviewed, plan, profile, passwords or {})
    built = write_proven(office, job, target, pages, limit=profile.max_bytes, report=report)
    _record(reviewed, plan.phase, built, now)
    return built


def _check_pages(profile: Profile, what: str, pages: int) -> None:
    if refuses_pages(profile, pages):
        message = (
            f"{what} would have {pages} pages, and '{profile.title}' takes {profile.max_pages}; leave pages"
            " out, or choose another recipient"
        )
        raise PacketError(message)


def write_proven(
    office: Office,
    job: dict[str, Any],
    target: Path,
    pages: int,
    *,
    limit: int | None = None,
    report: Report = silent,
) -> Built:
    """Compose a PDF, prove it by reopening, and put it in its place in one step.

    Args:
        office: The desk.
        job: As ``packet_job`` puts it together.
        target: Where it goes; what is there stays until the new one is proven.
        pages: How many there will be about, for the time limit.
        limit: Bytes that the file may have.
        report: Progress; raising from it cancels.

    Raises:
        PacketError: It could not be built; the sentence names the document.
        TooLargeError: The limit cannot be kept; the sentence names the pages that cost most.
        SaveError: The disk refused.
    """
    _clear_leftovers(target)
    temporary = disk.temporary_beside(target)
    try:
        built = _compose_and_seal(office, job, temporary, BASE_SECONDS + PAGE_SECONDS * pages, limit, report)
        disk.put_in_place(temporary, target)
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
    return structs.replace(built, path=target)


class BuiltFiles(Struct, frozen=True, kw_only=True):
    """A folder with one proven file per document."""

    folder: Path
    files: tuple[Built, ...]

    @property
    def path(self) -> Path:
        """What can be opened, shown and dragged out."""
        return self.folder


def build_files(  # noqa: PLR0913 - the arguments of a use case
    office: Office,
    reviewed: Reviewed,
    plan: Plan,
    profile: Profile,
    folder: Path,
    *,
    passwords: dict[str, str] | None = None,
    report: Report = silent,
) -> BuiltFiles:
    """Build one PDF per document, for a recipient that wants them apart.

    The folder appears when all of them are proven; where one fails there is none.

    Args:
        office: The desk.
        reviewed: The application.
        plan: What goes in.
        profile: What the recipient takes.
        folder: Must not exist, or be empty.
        passwords: By document id; kept nowhere.
        report: Progress; raising from it cancels.

    Raises:
        PacketError: It could not be built; the sentence names the document.
        TooLargeError: A document cannot keep the limit.
        SaveError: The disk refused.
    """
    if not plan.documents:
        message = "there is no document to put into the files yet; add some first"
        raise PacketError(message)
    _check_folder(folder)
    _check_sources(plan)
    job = packet_job(reviewed, plan, profile, passwords or {})
    name = reviewed.opened.applicant.name
    built: list[Built] = []
    taken: set[str] = set()
    with tempfile.TemporaryDirectory(prefix=".usce-", dir=folder.parent) as scratch:
        for number, (each, source) in enumerate(zip(plan.documents, job["sources"], strict=True), 1):
            report(number - 1, len(plan.documents), each.title)
            _check_pages(profile, each.title, each.pages)
            stem, n = file_stem(profile, name, each.title, number), 1
            while collision_key(numbered(stem, ".pdf", n)) in taken:
                n += 1
            taken.add(collision_key(numbered(stem, ".pdf", n)))
            single = {**job, "sources": [source], "title": each.title, "reduce": job["reduce"]}
            target = Path(scratch) / numbered(stem, ".pdf", n)
            one = write_proven(office, single, target, each.pages, limit=profile.max_bytes)
            built.append(structs.replace(one, path=folder / target.name))
        with contextlib.suppress(FileNotFoundError):
            folder.rmdir()
        whole = Path(scratch) / ".whole"
        whole.mkdir()
        for file in built:
            (Path(scratch) / file.path.name).rename(whole / file.path.name)
        whole.rename(folder)
    disk.sync_folder(folder.parent)
    return BuiltFiles(folder=folder, files=tuple(built))


def _check_folder(folder: Path) -> None:
    if not folder.parent.is_dir():
        message = f"the folder {folder.parent} is not there; make it first, or choose another"
        raise PacketError(message)
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        message = f"{folder} is there already and not an empty folder; choose another name"
        raise PacketError(message)
    if library_of(folder) is not None:
        message = f"{folder} lies in the library, among the documents; choose a place outside"
        raise PacketError(message)


def _check_sources(plan: Plan) -> None:
    """Read every file once more: what goes in must be the very bytes that were judged."""
    for each in plan.documents:
        if not same_bytes(each.path, each.sha256):
            message = f"{each.file} changed since it was checked; check the application again"
            raise PacketError(message)


def _clear_leftovers(target: Path) -> None:
    """Remove what an export to the same place left when it was killed long ago."""
    disk.sweep(target.parent, time.time())


def _call(
    office: Office, job: str, arguments: dict[str, Any], seconds: float, report: Report
) -> dict[str, Any]:
    try:
        return office.worker.call(job, arguments, seconds=seconds, report=report)
    except WorkerError as error:
        words = FAILURE_WORDS[error.failure]
        message = (
            f"the packet was not built because of '{error.detail}': {words}"
            if error.detail
            else f"the packet was not built: {words}"
        )
        raise PacketError(message) from error


class _Attempt(Struct, frozen=True, kw_only=True):
    """One round of composing and proving, as the worker answered."""

    written: dict[str, Any]
    sealed: dict[str, Any]
    write_seconds: float
    verify_seconds: float


def _attempt(
    office: Office, job: dict[str, Any], output: Path, seconds: float, limit: int | None, report: Report
) -> _Attempt:
    output.unlink(missing_ok=True)
    begun = time.perf_counter()
    written = compose_within(
        lambda: _call(office, "compose", {"packet": job, "output": str(output)}, seconds, report),
        lambda: _call(
            office,
            "measure",
            {"output": str(output), "grey": bool(job["reduce"] and job["reduce"]["grey"])},
            seconds,
            report,
        ),
        job,
        output,
        limit,
    )
    composed = time.perf_counter()
    for source, pages in zip(job["sources"], written["pictures"], strict=True):
        source["raster"] = pages
    sealed = _call(office, "seal", {"packet": job, "output": str(output)}, seconds, report)
    return _Attempt(
        written=written,
        sealed=sealed,
        write_seconds=composed - begun,
        verify_seconds=time.perf_counter() - composed,
    )


def _compose_and_seal(
    office: Office, job: dict[str, Any], output: Path, seconds: float, limit: int | None, report: Report
) -> Built:
    attempt = _attempt(office, job, output, seconds, limit, report)
    different = attempt.sealed["different"]
    if any(different) and not attempt.sealed["problems"]:
        for source, pages in zip(job["sources"], different, strict=True):
            source["raster"] = sorted({*source["raster"], *pages})
        attempt = _attempt(office, job, output, seconds, limit, report)
    written, sealed = attempt.written, attempt.sealed
    if sealed["problems"] or any(sealed["different"]):
        problem = " ".join(sealed["problems"]) or "Some pages do not look like their originals."
        message = f"the packet did not pass its own check and was thrown away: {problem}"
        raise PacketError(message)
    return Built(
        path=output,
        pages=sealed["pages"],
        size=sealed["size"],
        sha256=sealed["sha256"],
        entries=tuple((title, first, pages) for title, first, pages in written["entries"]),
        as_pictures=tuple(
            (source["title"], tuple(source["raster"])) for source in job["sources"] if source.get("raster")
        ),
        write_seconds=attempt.write_seconds,
        verify_seconds=attempt.verify_seconds,
        reduced=(job["reduce"]["dpi"], job["reduce"]["quality"]) if job["reduce"] else None,
    )


def _record(reviewed: Reviewed, phase: Phase, built: Built, now: datetime) -> None:
    """Write down a packet that lies in the library, so that it is known again and not offered as new."""
    if library_of(built.path) != reviewed.opened.library.root:
        return
    record = PacketRecord(phase=phase, sha256=built.sha256, pages=built.pages)
    application = reviewed.opened.application
    packets = {**application.packets, built.path.name: record}
    stored.save(reviewed.opened.stored, structs.replace(application, packets=packets), now)
