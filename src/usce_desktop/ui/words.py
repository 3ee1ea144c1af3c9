"""The one place that turns what went wrong into words for the window: a headline and the next step."""

from msgspec import Struct

from usce_desktop.domain.application import DateOrderError
from usce_desktop.domain.dates import BadDateError
from usce_desktop.domain.facts import BadFactError
from usce_desktop.domain.health import FAILURE_WORDS
from usce_desktop.pdf.process import WorkerError
from usce_desktop.storage.errors import (
    BadFileError,
    NewerFormatError,
    NotALibraryError,
    ReadOnlyError,
    SaveError,
    SourceError,
    StorageError,
)


class Words(Struct, frozen=True, kw_only=True):
    """What to tell a person.

    Attributes:
        headline: What happened.
        detail: Where, and what to do next.
        known: The app expected that this can happen.
    """

    headline: str
    detail: str
    known: bool = True


_HEADLINES: tuple[tuple[type[Exception], str], ...] = (
    (NotALibraryError, "This folder is not a library"),
    (NewerFormatError, "This library needs a newer version of the app"),
    (BadFileError, "A stored file cannot be read"),
    (ReadOnlyError, "The library is open in another window"),
    (SaveError, "It could not be saved"),
    (SourceError, "A file was not added"),
    (StorageError, "That did not work"),
    (DateOrderError, "These dates cannot all be right"),
    (BadDateError, "This is not a date"),
    (BadFactError, "This value does not fit"),
)


def words_for(error: BaseException) -> Words:
    """Word an error."""
    if isinstance(error, WorkerError):
        return Words(headline="A document could not be opened", detail=FAILURE_WORDS[error.failure])
    for kind, headline in _HEADLINES:
        if isinstance(error, kind):
            return Words(headline=headline, detail=str(error))
    if isinstance(error, OSError):
        where = f"{error.filename}: " if error.filename else ""
        return Words(
            headline="The disk refused",
            detail=f"{where}{error.strerror or error}; look at the path and try again.",
        )
    return Words(
        headline="Something unexpected happened",
        detail=f"{type(error).__name__}. Your documents are safe; close the app and start it again.",
        known=False,
    )
