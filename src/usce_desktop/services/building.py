"""Building the packet: plan, compose, prove, publish."""

import contextlib
import time
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from msgspec import Struct, structs, to_builtins

from usce_desktop.domain.application import Applicant, Application, PacketRecord
from usce_desktop.domain.catalog import Profile
from usce_desktop.domain.dates import show_day
from usce_desktop.domain.fitting import BEST_QUALITY, RESOLUTIONS, Reduction
from usce_desktop.domain.health import FAILURE_WORDS
from usce_desktop.domain.limits import refuses_pages
from usce_desktop.domain.names import collision_key, safe_stem
from usce_desktop.domain.packet import Stamp
from usce_desktop.domain.status import Phase
from usce_desktop.pdf.process import Report, WorkerError, silent
from usce_desktop.services.evidence import evidence_rows
from usce_desktop.services.fitting import compose_within
from usce_desktop.services.office import Office
from usce_desktop.services.planning import Plan
from usce_desktop.services.reading import words_of_scans
from usce_desktop.services.reviewing import Reviewed
from usce_desktop.storage import disk, stored
from usce_desktop.storage.errors import StorageError
from usce_desktop.storage.folder import document_files, same_bytes
from usce_desktop.storage.library import library_of
from usce_desktop.storage.resources import resources

GREY = Reduction(dpi=RESOLUTIONS[0], quality=BEST_QUALITY, grey=True)
"""Only the colours go."""
BASE_SECONDS, PAGE_SECONDS = 120.0, 0.5
LOCK_BYTES = 100_000
"""At most so many bytes does locking add."""


class PacketError(StorageError):
    """A packet could not be built; the old one, where there is one, is untouched."""


class Wishes(Struct, frozen=True, kw_only=True):
    """What the person wants of one packet.

    Attributes:
        passwords: Of locked documents, by document id; kept nowhere.
        password: That the packet itself is locked with; empty for none.
        attach: Whether the manifest is attached, and with it the originals that are digitally signed.
        searchable: Whether scans get their words, invisible, where the extra that reads them is installed.
    """

    passwords: dict[str, str] = {}
    password: str = ""
    attach: bool = False
    searchable: bool = False


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


def packet_job(
    office: Office, reviewed: Reviewed, plan: Plan, profile: Profile, wishes: Wishes, report: Report = silent
) -> dict[str, Any]:
    """Put together all that a packet depends on, as the worker takes it."""
    application, applicant = reviewed.opened.application, reviewed.opened.applicant
    job = {
        "sources": [
            {
                "path": str(each.path),
                "title": each.title,
                "sha256": each.sha256,
                "password": wishes.passwords.get(each.key, ""),
                "section": each.section,
                "original": wishes.attach and each.signed,
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
        "attach": wishes.attach,
        "paper": profile.paper,
        "fonts": str(resources() / "fonts"),
        "links": profile.links,
        "reduce": to_builtins(GREY) if profile.colour == "grey" else None,
    }
    if wishes.searchable:
        _add_words(office, plan, job, report)
    return job


def _add_words(office: Office, plan: Plan, job: dict[str, Any], report: Report) -> None:
    """Give the scans of a packet their words."""
    for each, source in zip(plan.documents, job["sources"], strict=True):
        whole = max((each.pages, *source.get("pages", ())))
        source["words"] = to_builtins(words_of_scans(office, each.path, each.sha256, whole, report).pages)


def build_packet(  # noqa: PLR0913 - the arguments of a use case
    office: Office,
    reviewed: Reviewed,
    plan: Plan,
    profile: Profile,
    target: Path,
    *,
    now: datetime,
    wishes: Wishes | None = None,
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
        wishes: What the person wants of this one.
        report: Progress; raising from it cancels, and the old packet stays.

    Raises:
        PacketError: It could not be built; the sentence names the document.
        SaveError: The disk refused.
    """
    if not plan.documents:
        message = "there is no document to put into the packet yet; add some first"
        raise PacketError(message)
    check_sources(plan)
    pages = sum(each.pages for each in plan.documents)
    check_pages(profile, "the packet", pages + plan.front(profile))
    wishes = wishes or Wishes()
    _check_wishes(profile, wishes)
    job = packet_job(office, reviewed, plan, profile, wishes, report)
    built = write_proven(
        office, job, target, pages, limit=profile.max_bytes, password=wishes.password, report=report
    )
    record_built(reviewed, plan.phase, [built], now)
    return built


def _check_wishes(profile: Profile, wishes: Wishes) -> None:
    if wishes.password and not profile.encryption:
        message = f"'{profile.title}' takes no file with a password; choose another recipient, or none"
        raise PacketError(message)
    if wishes.attach and not profile.attachments:
        message = f"'{profile.title}' takes no attachments inside the PDF; choose another recipient, or none"
        raise PacketError(message)


def check_pages(profile: Profile, what: str, pages: int) -> None:
    """Refuse a file of more pages than a recipient takes.

    Raises:
        PacketError: With the numbers.
    """
    if refuses_pages(profile, pages):
        message = (
            f"{what} would have {pages} pages, and '{profile.title}' takes {profile.max_pages}; leave pages"
            " out, or choose another recipient"
        )
        raise PacketError(message)


def write_proven(  # noqa: PLR0913 - what a file depends on
    office: Office,
    job: dict[str, Any],
    target: Path,
    pages: int,
    *,
    limit: int | None = None,
    password: str = "",
    report: Report = silent,
) -> Built:
    """Compose a PDF, prove it by reopening, and put it in its place in one step.

    Args:
        office: The desk.
        job: As ``packet_job`` puts it together.
        target: Where it goes; what is there stays until the new one is proven.
        pages: How many there will be about, for the time limit.
        limit: Bytes that the file may have.
        password: That it is locked with, once proven; empty for none.
        report: Progress; raising from it cancels.

    Raises:
        PacketError: It could not be built; the sentence names the document.
        TooLargeError: The limit cannot be kept; the sentence names the pages that cost most.
        SaveError: The disk refused.
    """
    _clear_leftovers(target)
    temporary = disk.temporary_beside(target)
    try:
        seconds = BASE_SECONDS + PAGE_SECONDS * pages
        room = None if limit is None else limit - (LOCK_BYTES if password else 0)
        built = _compose_and_seal(office, job, temporary, seconds, room, report)
        if password:
            built = _lock(office, built, password, seconds, report)
        disk.put_in_place(temporary, target)
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
    return structs.replace(built, path=target)


def _lock(office: Office, built: Built, password: str, seconds: float, report: Report) -> Built:
    """Put a locked copy in the place of a proven packet."""
    locked = built.path.with_suffix(".locked.tmp")
    arguments = {"path": str(built.path), "output": str(locked), "password": password}
    try:
        answer = _call(office, "encrypt", arguments, seconds, report)
        locked.replace(built.path)
    finally:
        with contextlib.suppress(OSError):
            locked.unlink(missing_ok=True)
    return structs.replace(built, size=answer["size"], sha256=answer["sha256"])


def check_sources(plan: Plan) -> None:
    """Read every file once more: what goes in must be the very bytes that were judged.

    Raises:
        PacketError: A file changed.
    """
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


def record_built(reviewed: Reviewed, phase: Phase, files: Sequence[Built], now: datetime) -> None:
    """Write down packets that lie in the library, so that they are known again and not offered as new."""
    here = [one for one in files if library_of(one.path) == reviewed.opened.library.root]
    if not here:
        return
    records = {one.path.name: PacketRecord(phase=phase, sha256=one.sha256, pages=one.pages) for one in here}
    application = reviewed.opened.application
    packets = {**application.packets, **records}
    stored.save(reviewed.opened.stored, structs.replace(application, packets=packets), now)
