"""Finding out about the files of an application, each set of bytes once."""

from pathlib import Path

from msgspec import structs

from usce_desktop.domain.review.file_state import UNCHECKED, FileState, Health
from usce_desktop.pdf.worker.client import Report, WorkerError, silent
from usce_desktop.pdf.worker.jobs import Probe
from usce_desktop.services.context import AppContext
from usce_desktop.services.documents.read import is_part, read_known, read_part
from usce_desktop.services.library.applications import Opened
from usce_desktop.storage.folder import resolve

PROBE_SECONDS = 40.0


def examine_bytes(context: AppContext, path: Path, sha256: str, report: Report = silent) -> Health:
    """Have a file looked at, unless its bytes are known.

    A check that was killed or failed is an answer too: it could not be checked.
    """
    known = context.health.get(sha256)
    if known is not None:
        return known
    if not sha256:
        return Health(kind="unknown", failure="unreadable")
    try:
        health = context.worker.call(Probe(path=str(path)), seconds=PROBE_SECONDS, report=report)
    except WorkerError as error:
        health = Health(kind="unknown", failure=error.failure)
    context.health.put(sha256, health, lasting=health.failure not in UNCHECKED)
    return health


def examine(
    context: AppContext, opened: Opened, report: Report = silent, *, use_ocr: bool = False
) -> dict[str, FileState]:
    """Look at every file of an application that is there.

    Args:
        context: What use cases work with.
        opened: The application.
        report: Called per file.
        use_ocr: Whether scans that nobody has had read are read now, which takes seconds a page.

    Returns:
        By document id, what was found.
    """
    files: dict[str, FileState] = {}
    total = len(opened.state.files)
    for done, (key, file) in enumerate(opened.state.files.items()):
        document = opened.application.documents[key]
        report(done, total, document.file)
        if file.state == "missing":
            files[key] = file
            continue
        health, reading = context.health.get(file.sha256), context.readings.get(file.sha256)
        unread = reading is not None and reading.unread and not reading.ocr_tried
        if health is None or reading is None or (use_ocr and unread):
            path = resolve(opened.folder, document.file)
            health = examine_bytes(context, path, file.sha256)
            reading = None if health.failure else read_known(context, path, file.sha256, use_ocr=use_ocr)
        if reading is not None and not health.failure and is_part(document, reading):
            path = resolve(opened.folder, document.file)
            reading = read_part(context, path, document, reading, use_ocr=use_ocr)
        files[key] = structs.replace(file, health=health, reading=reading if not health.failure else None)
    return files
