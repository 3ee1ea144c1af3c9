"""Building the packet: plan, compose, prove, publish."""

import contextlib
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from pathlib import Path

from msgspec import Struct, structs

from usce_desktop.domain.application.application import Applicant, Application, PacketRecord
from usce_desktop.domain.checklist.catalog import Profile
from usce_desktop.domain.dates import show_day
from usce_desktop.domain.file_names import collision_key, safe_stem
from usce_desktop.domain.packet.fitting import BEST_QUALITY, RESOLUTIONS, Reduction
from usce_desktop.domain.packet.job import Cover, PacketJob, PacketSource, packet_source, printable_line
from usce_desktop.domain.packet.limits import name_to_ask_for, refuses_pages
from usce_desktop.domain.packet.page_map import Stamp
from usce_desktop.domain.sentences import Sentence
from usce_desktop.domain.status import Phase
from usce_desktop.pdf.worker.client import Report, WorkerError, silent
from usce_desktop.services.context import AppContext
from usce_desktop.services.documents.read import words_of_scans
from usce_desktop.services.library.shared import known_season
from usce_desktop.services.packet.evidence import evidence_rows
from usce_desktop.services.packet.plan import LeftOut, Plan, PlannedDocument
from usce_desktop.services.packet.prepare import DocumentsError
from usce_desktop.services.packet.verify import ask_worker
from usce_desktop.services.packet.worker import PacketError
from usce_desktop.services.packet.write import Built, prepare_documents, write_proven
from usce_desktop.services.review.review import Reviewed
from usce_desktop.storage import disk, stored
from usce_desktop.storage.folder import document_files, same_bytes
from usce_desktop.storage.library import library_of, require_writable_place
from usce_desktop.storage.path_lengths import fitting_stem
from usce_desktop.storage.resources import resources
from usce_desktop.storage.there import is_folder

GREY = Reduction(dpi=RESOLUTIONS[0], quality=BEST_QUALITY, grey=True)
"""Only the colours go."""


class LeftOutError(PacketError):
    """Documents turned out to go into no packet; it could be built without them.

    Attributes:
        left_out: The documents.
    """

    def __init__(self, error: DocumentsError, documents: Sequence[PlannedDocument]) -> None:
        """Name them.

        Args:
            error: What preparing them came to.
            documents: What was to go in, in its order.
        """
        super().__init__(*error.args)
        self.left_out = tuple(_left_out(documents[number], why) for number, why in error.reasons.items())


def _left_out(planned: PlannedDocument, reason: Sentence) -> LeftOut:
    return LeftOut(key=planned.key, title=planned.title, file=planned.file, reason=reason)


@contextlib.contextmanager
def naming(documents: Sequence[PlannedDocument]) -> Iterator[None]:
    """Say which of an application's documents could not be prepared.

    Raises:
        LeftOutError: Instead of a ``DocumentsError``, which knows them by their places only.
    """
    try:
        yield
    except DocumentsError as error:
        raise LeftOutError(error, documents) from error


class BuildOptions(Struct, frozen=True, kw_only=True):
    """What the person wants of one packet.

    Attributes:
        passwords: Of locked documents, by document id; kept nowhere.
        password: That the packet itself is locked with; empty for none.
        attach: Whether the manifest is attached, and with it the originals that are digitally signed.
        searchable: Whether scans get their words, invisible, where the extra that reads them is installed.
        day: That the cover says it was prepared on; none for no such line.
    """

    passwords: dict[str, str] = {}
    password: str = ""
    attach: bool = False
    searchable: bool = False
    day: date | None = None


def default_path(reviewed: Reviewed, phase: Phase) -> Path:
    """Name a packet in its application's folder."""
    words = "packet" if phase is Phase.APPLICATION else "onboarding packet"
    name = reviewed.opened.applicant.name
    program = reviewed.opened.application.program
    folder = reviewed.opened.folder
    stem = fitting_stem(folder, safe_stem(f"{name} {program[:40]} {words}".strip()), ".pdf")
    return folder / f"{stem}.pdf"


def target_path(context: AppContext, reviewed: Reviewed, phase: Phase, wanted: Path | None) -> Path:
    """Decide where a packet goes.

    Args:
        context: What use cases work with.
        reviewed: The application.
        phase: Whose packet.
        wanted: A file (``.pdf`` is added where missing) or a folder; ``None`` for the usual place.

    Raises:
        PacketError: Its folder is not there, or it would overwrite something that is no packet.
    """
    if wanted is None:
        target = default_path(reviewed, phase)
    elif is_folder(wanted):
        target = wanted / default_path(reviewed, phase).name
    else:
        target = wanted if wanted.suffix.lower() == ".pdf" else Path(f"{wanted}.pdf")
    if not is_folder(target.parent):
        message = f"the folder {target.parent} is not there; make it first, or choose another"
        raise PacketError(message)
    require_writable_place(target)
    taken = document_files(target.parent).get(collision_key(target.name))
    if taken is not None and library_of(target) is not None and not _is_own_packet(context, reviewed, taken):
        message = f"{target} exists and is not a packet that was built there; choose another name"
        raise PacketError(message)
    return target


def _is_own_packet(context: AppContext, reviewed: Reviewed, path: Path) -> bool:
    """Tell whether a file is a packet of an application: it is written down there, or made of its documents.

    Not written down is one whose command was ended before it could.
    """
    application = reviewed.opened.application
    if disk.hash_file(path)[0] in {record.sha256 for record in application.packets.values()}:
        return True
    try:
        state = ask_worker(context, path, "")
    except WorkerError:
        return False
    own = {document.sha256 for document in application.documents.values()}
    return state.untouched and bool(state.documents) and {each.sha256 for each in state.documents} <= own


_SUBJECTS = {
    Phase.APPLICATION: "Application for a clinical rotation",
    Phase.ONBOARDING: "Onboarding documents for a clinical rotation",
}


def _contact(reviewed: Reviewed) -> str:
    """Look up who receives applications at the program, where its record in the season says so."""
    program_id = reviewed.opened.application.program_id
    if not program_id:
        return ""
    programs = known_season(reviewed.opened.library).programs
    return programs[program_id].text("contact") if program_id in programs else ""


def _cover(reviewed: Reviewed, plan: Plan, day: date | None) -> Cover:
    applicant, application = reviewed.opened.applicant, reviewed.opened.application
    dates = f"{show_day(application.start)} to {show_day(application.end)}"
    rows = [
        ("Program", application.program),
        ("Specialty", application.specialty),
        ("Rotation", dates),
        ("Coordinator", _contact(reviewed)),
        ("Date of birth", show_day(applicant.birth_date) if applicant.birth_date else ""),
        ("AAMC ID", applicant.aamc_id),
        ("USMLE/ECFMG ID", applicant.usmle_id),
        ("Medical school", applicant.school),
        ("Nationality", applicant.nationality),
        ("E-mail", applicant.email),
        ("Phone", applicant.phone),
        ("Documents", str(len(plan.documents))),
        ("Prepared on", show_day(day) if day else ""),
    ]
    return Cover(
        heading=_SUBJECTS[plan.phase].upper(),
        name=printable_line(applicant.name) or "Applicant",
        lines=tuple((label, printable_line(text)) for label, text in rows if text),
    )


def _stamp(applicant: Applicant, application: Application, profile: Profile) -> Stamp:
    return Stamp(
        words=(printable_line(applicant.name), printable_line(application.program)),
        place=profile.stamp_place,
        size=profile.stamp_size,
        prefix=profile.stamp_prefix,
    )


def packet_job(
    context: AppContext,
    reviewed: Reviewed,
    plan: Plan,
    profile: Profile,
    build_options: BuildOptions,
    report: Report = silent,
) -> PacketJob:
    """Put together all that a packet depends on, as the worker takes it."""
    application, applicant = reviewed.opened.application, reviewed.opened.applicant
    sources = tuple(
        packet_source(
            str(each.path),
            each.title,
            each.sha256,
            application.documents[each.key].recipe,
            password=build_options.passwords.get(each.key, ""),
            section=each.section,
            original=build_options.attach and each.signed,
            count=each.count,
        )
        for each in plan.documents
    )
    if build_options.searchable:
        sources = tuple(
            _with_words(context, each, source, report)
            for each, source in zip(plan.documents, sources, strict=True)
        )
    return PacketJob(
        sources=sources,
        title=printable_line(" - ".join(part for part in (applicant.name, application.title) if part)),
        author=printable_line(applicant.name),
        subject=printable_line(f"{_SUBJECTS[plan.phase]}: {application.title}"),
        cover=_cover(reviewed, plan, build_options.day) if profile.cover else None,
        contents=profile.contents,
        bookmarks=profile.bookmarks,
        stamp=_stamp(applicant, application, profile) if profile.stamps else None,
        evidence=evidence_rows(plan, application) if profile.evidence else (),
        dividers=profile.dividers,
        attach=build_options.attach,
        paper=profile.paper,
        fonts=str(resources() / "fonts"),
        links=profile.links,
        reduce=GREY if profile.colour == "grey" else None,
    )


def _with_words(
    context: AppContext, each: PlannedDocument, source: PacketSource, report: Report
) -> PacketSource:
    """Give a document the words of its scans."""
    pages = source.pages or range(1, each.count + 1)
    words = words_of_scans(context, each.path, each.sha256, pages, report).pages
    return structs.replace(source, words=words)


def build_packet(  # noqa: PLR0913 - the arguments of a use case
    context: AppContext,
    reviewed: Reviewed,
    plan: Plan,
    profile: Profile,
    target: Path,
    *,
    now: datetime,
    build_options: BuildOptions | None = None,
    report: Report = silent,
) -> Built:
    """Build a packet, prove it by reopening, and put it in place of the old one.

    Pages that come out looking different are carried over as pictures in a second round; where
    that does not help either, there is no packet.

    Args:
        context: What use cases work with.
        reviewed: The application.
        plan: What goes in.
        profile: What the recipient takes.
        target: Where it goes.
        now: For the record.
        build_options: What the person wants of this one.
        report: Progress; raising from it cancels, and the old packet stays.

    Raises:
        LeftOutError: A document can go into no packet, neither as it is nor as pictures.
        PacketError: It could not be built.
        SaveError: The disk refused.
    """
    if not plan.documents:
        message = "there is no document to put into the packet yet; add some first"
        raise PacketError(message)
    check_name(reviewed, profile)
    check_sources(context, plan)
    pages = sum(each.pages for each in plan.documents)
    check_pages(profile, "the packet", pages + plan.front(profile))
    build_options = build_options or BuildOptions()
    _check_options(profile, build_options)
    job = packet_job(context, reviewed, plan, profile, build_options, report)
    with naming(plan.documents):
        built = write_proven(
            context,
            job,
            target,
            pages,
            limit=profile.max_bytes,
            password=build_options.password,
            report=report,
        )
    record_built(reviewed, plan.phase, [built], now)
    return built


def try_documents(
    context: AppContext, reviewed: Reviewed, plan: Plan, profile: Profile, report: Report = silent
) -> Plan:
    """Prepare and prove every document, as building does, and write no packet.

    Returns:
        The plan without those that can go into none.
    """
    job = packet_job(context, reviewed, plan, profile, BuildOptions(), report)
    try:
        with naming(plan.documents):
            prepare_documents(context, job, sum(each.pages for each in plan.documents), report)
    except LeftOutError as error:
        return plan.without(error.left_out)
    return plan


def check_name(reviewed: Reviewed, profile: Profile) -> None:
    """Refuse to write a name that would be blank.

    Raises:
        PacketError: It is in letters that the packet cannot show.
    """
    sentence = name_to_ask_for(profile, reviewed.opened.applicant.name)
    if sentence is not None:
        raise PacketError(sentence)


def _check_options(profile: Profile, build_options: BuildOptions) -> None:
    if build_options.password and not profile.encryption:
        message = f"'{profile.title}' takes no file with a password; choose another recipient, or none"
        raise PacketError(message)
    if build_options.attach and not profile.attachments:
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


def check_sources(context: AppContext, plan: Plan) -> None:
    """Read every file once more: what goes in must be the very bytes that were judged.

    One that has others is not taken for known any more, whatever its time says: the next check finds it.

    Raises:
        PacketError: A file changed.
    """
    for each in plan.documents:
        if not same_bytes(each.path, each.sha256):
            context.hashes.forget_file(each.path)
            message = f"{each.file} changed since it was checked; check the application again"
            raise PacketError(message)


def record_built(reviewed: Reviewed, phase: Phase, files: Sequence[Built], now: datetime) -> None:
    """Write down packets that lie in the library, so that they are known again and not offered as new."""
    here = [one for one in files if library_of(one.path) == reviewed.opened.library.root]
    if not here:
        return
    records = {one.path.name: PacketRecord(phase=phase, sha256=one.sha256, pages=one.pages) for one in here}
    application = reviewed.opened.application
    packets = {**application.packets, **records}
    stored.save(reviewed.opened.stored, structs.replace(application, packets=packets), now)
