"""Building what a recipient takes: one packet, one file per document, or numbered parts."""

import os
import tempfile
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from msgspec import Struct, structs

from usce_desktop.domain.checklist.catalog import Profile
from usce_desktop.domain.file_names import collision_key, numbered
from usce_desktop.domain.packet.limits import file_stem, halves, page_groups
from usce_desktop.domain.packet.page_map import MARK, MARK_LENGTH
from usce_desktop.pdf.worker.client import Report, silent
from usce_desktop.services.context import AppContext
from usce_desktop.services.packet.build import (
    BuildOptions,
    LeftOutError,
    build_packet,
    check_name,
    check_pages,
    check_sources,
    naming,
    packet_job,
    record_built,
    target_path,
)
from usce_desktop.services.packet.fit import TooLargeError
from usce_desktop.services.packet.plan import Plan, PlannedDocument
from usce_desktop.services.packet.worker import PacketError
from usce_desktop.services.packet.write import Built, write_proven
from usce_desktop.services.review.review import Reviewed
from usce_desktop.storage import disk
from usce_desktop.storage.library import library_of
from usce_desktop.storage.there import is_file, is_folder, is_there


class BuiltFiles(Struct, frozen=True, kw_only=True):
    """A folder with proven files: one per document, or the parts of a packet."""

    parts: bool = False
    folder: Path
    files: tuple[Built, ...]

    @property
    def path(self) -> Path:
        """What can be opened, shown and dragged out."""
        return self.folder


def deliver(  # noqa: PLR0913 - the arguments of a use case
    context: AppContext,
    reviewed: Reviewed,
    plan: Plan,
    profile: Profile,
    target: Path,
    *,
    now: datetime,
    build_options: BuildOptions | None = None,
    report: Report = silent,
    incomplete: bool = True,
) -> tuple[Built | BuiltFiles, Plan]:
    """Build what a recipient takes, without the documents that turn out to go into no packet.

    A packet that is too large comes in numbered parts beside ``target``, where the recipient allows that.

    Args:
        context: What use cases work with.
        reviewed: The application.
        plan: What goes in.
        profile: What the recipient takes.
        target: The packet's file, or the folder for separate files.
        now: For the record.
        build_options: What the person wants of this one.
        report: Progress; raising from it cancels.
        incomplete: Whether it may be built without them.

    Returns:
        What was built, and the plan as it was carried out.

    Raises:
        LeftOutError: A document can go into no packet, and it may not be built without, or holds no other.
        PacketError: It could not be built.
        TooLargeError: A limit cannot be kept.
        SaveError: The disk refused.
    """
    build_options = build_options or BuildOptions()
    while True:
        try:
            done = _deliver(
                context, reviewed, plan, profile, target, now=now, build_options=build_options, report=report
            )
        except LeftOutError as error:
            rest = plan.without(error.left_out)
            if not incomplete or not rest.documents:
                raise
            plan = rest
        else:
            return done, plan


def _deliver(  # noqa: PLR0913 - what a packet depends on
    context: AppContext,
    reviewed: Reviewed,
    plan: Plan,
    profile: Profile,
    target: Path,
    *,
    now: datetime,
    build_options: BuildOptions,
    report: Report,
) -> Built | BuiltFiles:
    """Build it of all documents of a plan."""
    if profile.separate:
        return build_files(
            context, reviewed, plan, profile, target, build_options=build_options, report=report
        )
    groups = page_groups(profile, plan.weights, plan.front(profile)) if profile.parts else ()
    if len(groups) > 1:
        return build_parts(
            context,
            reviewed,
            plan,
            profile,
            target,
            groups,
            now=now,
            build_options=build_options,
            report=report,
        )
    try:
        return build_packet(
            context, reviewed, plan, profile, target, now=now, build_options=build_options, report=report
        )
    except TooLargeError:
        if not profile.parts or len(plan.documents) == 1:
            raise
    whole = (range(len(plan.documents)),)
    return build_parts(
        context, reviewed, plan, profile, target, whole, now=now, build_options=build_options, report=report
    )


def build_parts(  # noqa: PLR0913 - the arguments of a use case
    context: AppContext,
    reviewed: Reviewed,
    plan: Plan,
    profile: Profile,
    target: Path,
    groups: Sequence[range],
    *,
    now: datetime,
    build_options: BuildOptions,
    report: Report = silent,
) -> BuiltFiles:
    """Build a packet in numbered parts, parted at the borders of documents.

    A part that cannot keep the limit is halved until it can. The files appear when all are proven.

    Raises:
        PacketError: A part could not be built, or one of its names is taken.
        TooLargeError: A single document cannot keep the limit.
        SaveError: The disk refused.
    """
    check_name(reviewed, profile)
    check_sources(context, plan)
    parts = [tuple(plan.documents[number] for number in group) for group in groups]
    with tempfile.TemporaryDirectory(prefix=".usce-", dir=target.parent) as scratch:
        while True:
            built: list[Built] = []
            try:
                for number, part in enumerate(parts, 1):
                    report(number - 1, len(parts), f"Part {number} of {len(parts)}")
                    built.append(
                        _build_part(
                            context,
                            reviewed,
                            plan,
                            profile,
                            part,
                            (number, len(parts)),
                            Path(scratch),
                            build_options,
                        )
                    )
                break
            except TooLargeError:
                place = len(built)
                if len(parts[place]) == 1:
                    raise
                cut = halves([each.size for each in parts[place]])
                parts[place : place + 1] = [parts[place][:cut], parts[place][cut:]]
        files = _publish(context, reviewed, plan, built, target)
    record_built(reviewed, plan.phase, files, now)
    return BuiltFiles(folder=target.parent, files=files, parts=True)


def _build_part(  # noqa: PLR0913, PLR0917 - what a part depends on
    context: AppContext,
    reviewed: Reviewed,
    plan: Plan,
    profile: Profile,
    part: tuple[PlannedDocument, ...],
    place: tuple[int, int],
    scratch: Path,
    build_options: BuildOptions,
) -> Built:
    items = {each.item for each in part}
    own = structs.replace(
        plan,
        documents=part,
        left_out=(),
        items=tuple(item for item in plan.items if item.requirement.item in items),
    )
    job = packet_job(context, reviewed, own, profile, build_options)
    words = f"{place[0]} of {place[1]}"
    cover = job.cover and structs.replace(job.cover, lines=(*job.cover.lines, ("Part", words)))
    job = structs.replace(job, cover=cover, title=f"{job.title} - part {words}")
    output = scratch / f"{place[0]}.pdf"
    output.unlink(missing_ok=True)
    pages = sum(each.pages for each in part)
    with naming(part):
        return write_proven(
            context, job, output, pages, limit=profile.max_bytes, password=build_options.password
        )


def _publish(
    context: AppContext, reviewed: Reviewed, plan: Plan, built: Sequence[Built], target: Path
) -> tuple[Built, ...]:
    """Move proven parts to their place; a name that is taken is refused before anything is moved."""
    names = [f"{target.stem} part {n} of {len(built)}.pdf" for n in range(1, len(built) + 1)]
    places = [target_path(context, reviewed, plan.phase, target.parent / name) for name in names]
    for one, place in zip(built, places, strict=True):
        disk.put_in_place(one.path, place)
    return tuple(structs.replace(one, path=place) for one, place in zip(built, places, strict=True))


def build_files(  # noqa: PLR0913 - the arguments of a use case
    context: AppContext,
    reviewed: Reviewed,
    plan: Plan,
    profile: Profile,
    folder: Path,
    *,
    build_options: BuildOptions | None = None,
    report: Report = silent,
) -> BuiltFiles:
    """Build one PDF per document, for a recipient that wants them apart.

    The folder appears when all of them are proven; where one fails there is none, or the one from before.

    Args:
        context: What use cases work with.
        reviewed: The application.
        plan: What goes in.
        profile: What the recipient takes.
        folder: Must not exist, or hold nothing but files that were built before.
        build_options: What the person wants of these.
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
    check_name(reviewed, profile)
    check_sources(context, plan)
    build_options = build_options or BuildOptions()
    job = packet_job(context, reviewed, plan, profile, build_options, report)
    names = reviewed.opened.applicant.names
    built: list[Built] = []
    taken: set[str] = set()
    with tempfile.TemporaryDirectory(prefix=".usce-", dir=folder.parent) as scratch:
        for number, (each, source) in enumerate(zip(plan.documents, job.sources, strict=True), 1):
            report(number - 1, len(plan.documents), each.title)
            check_pages(profile, each.title, each.pages)
            stem, n = file_stem(profile, names, each.title, number), 1
            while collision_key(numbered(stem, ".pdf", n)) in taken:
                n += 1
            taken.add(collision_key(numbered(stem, ".pdf", n)))
            single = structs.replace(job, sources=(source,), title=each.title, evidence=())
            target = Path(scratch) / numbered(stem, ".pdf", n)
            with naming((each,)):
                one = write_proven(
                    context,
                    single,
                    target,
                    each.pages,
                    limit=profile.max_bytes,
                    password=build_options.password,
                )
            built.append(structs.replace(one, path=folder / target.name))
        whole = Path(scratch) / ".whole"
        whole.mkdir()
        for file in built:
            (Path(scratch) / file.path.name).rename(whole / file.path.name)
        if is_there(folder):
            folder.rename(Path(scratch) / ".before")
        whole.rename(folder)
    disk.sync_folder(folder.parent)
    return BuiltFiles(folder=folder, files=tuple(built))


def _was_built(file: Path) -> bool:
    """Tell whether a file was built here, by what stands behind its end."""
    if not is_file(file) or file.stat().st_size < MARK_LENGTH:
        return False
    with file.open("rb") as stream:
        stream.seek(-MARK_LENGTH, os.SEEK_END)
        return stream.read().startswith(MARK)


def _check_folder(folder: Path) -> None:
    if not is_folder(folder.parent):
        message = f"the folder {folder.parent} is not there; make it first, or choose another"
        raise PacketError(message)
    strange = [] if not is_there(folder) else [folder]
    if is_folder(folder):
        strange = [each for each in folder.iterdir() if not _was_built(each)]
    if strange:
        message = f"{strange[0]} is there already and was not built here; choose another folder"
        raise PacketError(message)
    if library_of(folder) is not None:
        message = f"{folder} lies in the library, among the documents; choose a place outside"
        raise PacketError(message)
