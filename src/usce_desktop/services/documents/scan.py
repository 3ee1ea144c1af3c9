"""Making a PDF of photos of papers, in the worker."""

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from usce_desktop.domain.review.file_state import FAILURE_WORDS
from usce_desktop.domain.scanned import ScannedFile
from usce_desktop.domain.sentences import sentence
from usce_desktop.pdf.worker.client import Report, WorkerError, silent
from usce_desktop.pdf.worker.jobs import Scan
from usce_desktop.services.context import AppContext
from usce_desktop.services.documents.output import new_file
from usce_desktop.storage.errors import SourceError
from usce_desktop.storage.there import is_file

PHOTO_SECONDS = 30.0
"""Of processor time, for one photo."""


def scan_photos(
    context: AppContext,
    photos: Sequence[Path],
    target: Path,
    mode: Literal["auto", "photo", "document", "bw"] = "auto",
    report: Report = silent,
) -> tuple[ScannedFile, ...]:
    """Make a PDF of photos; it is in its place when it is whole.

    Args:
        context: What use cases work with.
        photos: The files, in the order of the pages.
        target: The PDF; it must not be there yet.
        mode: How light is changed; ``auto`` chooses for each page.
        report: Called per photo.

    Raises:
        SourceError: A file is not there, is no picture, or cannot be read.
        StorageError: The target is there already, its folder is not, or lies in a library that is only read.
        SaveError: The disk refused.
    """
    for photo in photos:
        if not is_file(photo):
            raise SourceError(photo, sentence("there is no such file"))
    try:
        with new_file(target) as temporary:
            order = Scan(paths=tuple(map(str, photos)), output=str(temporary), mode=mode)
            told = context.worker.call(order, seconds=PHOTO_SECONDS * (1 + len(photos)), report=report)
    except WorkerError as error:
        named = [photo for photo in photos if photo.name == error.detail]
        raise SourceError(named[0] if named else target, FAILURE_WORDS[error.failure]) from error
    return told.files
