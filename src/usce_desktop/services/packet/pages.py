"""Writing sheets: the immunization summary with its reports, and statements for papers that follow."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path

from usce_desktop.domain.application.application import Application
from usce_desktop.domain.packet.job import PacketJob, packet_source
from usce_desktop.domain.packet.pages import TextPage, immunization_summary, placeholder_statement
from usce_desktop.domain.review.file_state import FAILURE_WORDS
from usce_desktop.pdf.worker.client import Report, WorkerError, silent
from usce_desktop.pdf.worker.jobs import DrawSheet
from usce_desktop.services.context import AppContext
from usce_desktop.services.intake.add import Taken, take_in
from usce_desktop.services.library import applications
from usce_desktop.services.library.applications import Opened
from usce_desktop.services.packet.worker import PacketError
from usce_desktop.services.packet.write import Built, write_proven
from usce_desktop.services.review.immunizations import judge_for
from usce_desktop.services.review.review import Reviewed
from usce_desktop.services.review.state import set_status
from usce_desktop.storage import disk
from usce_desktop.storage.errors import StorageError
from usce_desktop.storage.folder import resolve
from usce_desktop.storage.resources import resources
from usce_desktop.storage.scratch import scratch
from usce_desktop.storage.there import is_folder, is_there

REPORTS = ("lab_titers", "tb_test", "chest_xray", "flu", "covid")
"""Types of documents that prove what an immunization record says, in the order of the AAMC form."""
SECONDS = 60.0


class SheetError(StorageError):
    """A sheet could not be written; nothing was changed."""


@contextmanager
def drawn(context: AppContext, sheet: TextPage, name: str) -> Iterator[Path]:
    """Draw a sheet into a private folder, as long as it is needed.

    Raises:
        SheetError: It could not be drawn.
        SaveError: The disk refused.
    """
    with scratch(context.places.cache) as folder:
        path = folder / name
        order = DrawSheet(sheet=sheet, output=str(path), fonts=str(resources() / "fonts"))
        try:
            context.worker.call(order, seconds=SECONDS)
        except WorkerError as error:
            message = f"the page could not be drawn: {FAILURE_WORDS[error.failure]!s}"
            raise SheetError(message) from error
        yield path


def _reports(reviewed: Reviewed) -> list[tuple[str, str, str]]:
    """List the documents that prove the record: title, file and key; what cannot be read stays out."""
    found = []
    types = {each.type: each for each in reversed(reviewed.opened.checklist.items)}
    for kind in REPORTS:
        requirement = types.get(kind)
        if requirement is None:
            continue
        for key, document in reviewed.opened.application.documents_of(requirement.item):
            state = reviewed.files[key]
            if state.health is not None and state.health.failure is None:
                found.append((requirement.title, document.file, key))
    return found


def write_summary(
    context: AppContext, reviewed: Reviewed, target: Path, today: date, report: Report = silent
) -> Built:
    """Write the clinician's summary of the immunization record, with the reports behind it.

    Args:
        context: What use cases work with.
        reviewed: The application whose rules judge the record.
        target: The PDF to write.
        today: The day of judging.
        report: Progress; raising from it cancels.

    Raises:
        PacketError: The record is empty, or the PDF could not be built.
        StorageError: The disk refused.
    """
    opened = reviewed.opened
    record = opened.applicant.immunizations
    if record.empty:
        message = "the immunization record is empty; enter it first (Ctrl+I in the window)"
        raise PacketError(message)
    if not is_folder(target.parent):
        message = f"the folder {target.parent} is not there; make it first, or choose another"
        raise PacketError(message)
    target = target if target.suffix.lower() == ".pdf" else Path(f"{target}.pdf")
    if is_there(target) and target.parent.resolve() == opened.folder.resolve():
        message = f"{target} exists already; choose another name"
        raise PacketError(message)
    reports = _reports(reviewed)
    sheet = immunization_summary(
        record,
        judge_for(context.catalog, opened, record, today),
        opened.applicant,
        opened.application.program,
        tuple(title for title, _, _ in reports),
        today,
    )
    with drawn(context, sheet, "summary.pdf") as page:
        job = PacketJob(
            sources=(
                packet_source(str(page), "Immunization summary", disk.hash_file(page)[0]),
                *(
                    packet_source(
                        str(resolve(opened.folder, file)),
                        title,
                        reviewed.files[key].sha256,
                        opened.application.documents[key].recipe,
                    )
                    for title, file, key in reports
                ),
            ),
            title=f"Immunization summary - {opened.applicant.name}",
            fonts=str(resources() / "fonts"),
        )
        return write_proven(context, job, target, len(reports) + 1, report=report)


def write_statement(
    context: AppContext, folder: Path, item: str, expected: date, reason: str, now: datetime
) -> Path:
    """Write the page that stands for a paper that follows, put it on its item and mark the item so.

    The item is then 'to follow': enough for the application, never for the onboarding.

    Args:
        context: What use cases work with.
        folder: The application's.
        item: The item that follows.
        expected: The day by which it comes.
        reason: Why it is not there yet; may be empty.
        now: The time of writing.

    Returns:
        The page's place in the application's folder.

    Raises:
        UnknownItemError: There is no such item.
        SheetError: The day has passed, or the page could not be drawn.
        StorageError: The disk refused.
    """
    opened = applications.open_application(context, folder)
    applications.require_item(context, opened, item)
    if expected < now.date():
        message = f"the expected day {expected} has passed; name a day that is still to come"
        raise SheetError(message)
    requirement = opened.checklist.requirement(item)
    if requirement is None:
        message = f"'{item}' is not asked for by this program, so that nothing has to follow"
        raise SheetError(message)
    sheet = placeholder_statement(
        opened.applicant, opened.application, requirement, expected, reason, now.date()
    )
    words = f"expected by {expected.isoformat()}" + (f": {reason}" if reason else "")

    def follows(opened: Opened, _taken: Taken) -> Application:
        return set_status(context, opened, item, "placeholder", words)

    with drawn(context, sheet, f"Statement - {item} follows.pdf") as page:
        taken = take_in(context, folder, [page], item=item, now=now, finish=follows)[0]
    return taken.path or folder
