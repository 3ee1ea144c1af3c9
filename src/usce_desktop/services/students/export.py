"""Building the packets of many students into a folder of the office; their libraries are only read."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

from msgspec import Struct

from usce_desktop.domain.application.application import Application
from usce_desktop.domain.file_names import collision_key, numbered, safe_stem
from usce_desktop.domain.status import Phase
from usce_desktop.pdf.worker.client import Report, silent
from usce_desktop.services.context import AppContext
from usce_desktop.services.library.applications import profile_called
from usce_desktop.services.packet.build import BuildOptions
from usce_desktop.services.packet.deliver import deliver
from usce_desktop.services.packet.plan import plan_packet
from usce_desktop.services.review.review import Reviewed, review_library
from usce_desktop.services.students.check import student_folders
from usce_desktop.storage import library as store
from usce_desktop.storage.errors import StorageError
from usce_desktop.storage.there import is_there

PROFILE = "merged"


class ExportedPacket(Struct, frozen=True, kw_only=True):
    """What became of one application.

    Attributes:
        folder: Of the student's library.
        path: Of the packet; ``None`` where none was built.
        problem: Why not, in one sentence.
    """

    folder: str
    application: str
    path: Path | None = None
    problem: str = ""


def export_packets(  # noqa: PLR0913 - the arguments of a use case
    context: AppContext,
    root: Path,
    target: Path,
    today: date,
    now: datetime,
    *,
    ready_only: bool,
    report: Report = silent,
) -> tuple[ExportedPacket, ...]:
    """Build packets; what is wrong with one keeps nobody from the others.

    Args:
        context: What use cases work with.
        root: The folder of all libraries.
        target: The office's folder; what lies there is never replaced.
        today: The day of judging.
        now: For the packets' record.
        ready_only: Leave out applications that are not ready; otherwise they are built as far as they are.
        report: Called per library.

    Raises:
        NoLibrariesError: There is none.
        StorageError: The target is no folder, or lies in a library.
        OSError: The folder cannot be listed.
    """
    store.require_writable_place(target / "packet.pdf")
    found: list[ExportedPacket] = []
    taken: set[str] = set()
    folders = student_folders(root)
    for done, folder in enumerate(folders):
        report(done, len(folders), folder.name)
        try:
            looked = review_library(context, store.open_library(folder), today, use_ocr=True)
        except (StorageError, OSError) as error:
            found.append(ExportedPacket(folder=folder.name, application="", problem=str(error)))
            continue
        for reviewed in looked.applications:
            student = reviewed.opened.applicant.name or folder.name
            if reviewed.review.ready or not ready_only:
                name = _name(student, reviewed.opened.application, taken)
                found.append(_built(context, folder, reviewed, target / name, now))
    return tuple(found)


def _name(student: str, application: Application, taken: set[str]) -> str:
    """Name a packet; two students of one name get a number."""
    stem = safe_stem(f"{student} - {application.title} {application.start:%Y-%m}")
    name = next(name for name in _names(stem) if collision_key(name) not in taken)
    taken.add(collision_key(name))
    return name


def _names(stem: str) -> Iterator[str]:
    number = 1
    while True:
        yield numbered(stem, ".pdf", number)
        number += 1


def _built(
    context: AppContext, folder: Path, reviewed: Reviewed, path: Path, now: datetime
) -> ExportedPacket:
    name = reviewed.opened.folder.name
    if is_there(path):
        problem = f"{path} is there already; take it away to build it anew"
        return ExportedPacket(folder=folder.name, application=name, problem=problem)
    plan = plan_packet(reviewed, Phase.APPLICATION)
    if not plan.documents:
        problem = "it has no document that can go into a packet"
        return ExportedPacket(folder=folder.name, application=name, problem=problem)
    try:
        profile = profile_called(context, reviewed.opened.library, PROFILE)
        built, _ = deliver(
            context, reviewed, plan, profile, path, now=now, build_options=BuildOptions(day=now.date())
        )
    except (StorageError, OSError) as error:
        return ExportedPacket(folder=folder.name, application=name, problem=str(error))
    return ExportedPacket(folder=folder.name, application=name, path=built.path)
