"""The one place that turns what went wrong into words for the window: a headline and the next step."""

from msgspec import Struct

from usce_desktop.domain.application.application import DateOrderError
from usce_desktop.domain.dates import BadDateError
from usce_desktop.domain.facts import BadFactError
from usce_desktop.domain.review.file_state import FAILURE_WORDS
from usce_desktop.pdf.worker.client import WorkerError
from usce_desktop.storage.errors import (
    BadFileError,
    FollowedError,
    NewerFormatError,
    NotALibraryError,
    OpenedForReadingError,
    ReadOnlyError,
    SaveError,
    SourceError,
    StorageError,
)
from usce_desktop.storage.log import report
from usce_desktop.ui.language.translate import tr, tr_noop, translate


class Words(Struct, frozen=True, kw_only=True):
    """What to tell a person.

    Attributes:
        headline: What happened.
        detail: Where, and what to do next.
        report: To be copied and sent to whoever mends the program; empty where nothing of it is broken.
    """

    headline: str
    detail: str
    report: str = ""


_HEADLINES: tuple[tuple[type[Exception], str], ...] = (
    (NotALibraryError, tr_noop("This folder is not a library")),
    (NewerFormatError, tr_noop("This library needs a newer version of the app")),
    (BadFileError, tr_noop("A stored file cannot be read")),
    (FollowedError, tr_noop("This library is a student's")),
    (OpenedForReadingError, tr_noop("This window is for reading only")),
    (ReadOnlyError, tr_noop("The library is open in another window")),
    (SaveError, tr_noop("It could not be saved")),
    (SourceError, tr_noop("A file was not added")),
    (StorageError, tr_noop("That did not work")),
    (DateOrderError, tr_noop("These dates cannot all be right")),
    (BadDateError, tr_noop("This is not a date")),
    (BadFactError, tr_noop("This value does not fit")),
)


def words_for(error: BaseException) -> Words:
    """Word an error."""
    if isinstance(error, WorkerError):
        return Words(
            headline=tr("A document could not be opened"), detail=translate(FAILURE_WORDS[error.failure])
        )
    for kind, headline in _HEADLINES:
        if isinstance(error, kind):
            return Words(headline=tr(headline), detail=translate(error.args[0]) if error.args else str(error))
    if isinstance(error, OSError):
        where = f"{error.filename}: " if error.filename else ""
        return Words(
            headline=tr("The disk refused"),
            detail=tr(
                "{where}{why}; look at the path and try again.", where=where, why=error.strerror or error
            ),
        )
    return Words(
        headline=tr("Something unexpected happened"),
        detail=tr(
            "{name}. Your documents are safe; close the app and start it again.", name=type(error).__name__
        ),
        report=report(error),
    )
