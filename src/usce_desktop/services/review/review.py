"""Judging applications as they are on the disk."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from msgspec import Struct

from usce_desktop.domain.application.submissions import copy_words
from usce_desktop.domain.review.eligibility import GateAnswer
from usce_desktop.domain.review.file_state import FileState
from usce_desktop.domain.review.review import review
from usce_desktop.domain.review.verdict import Review
from usce_desktop.domain.sentences import Sentence
from usce_desktop.pdf.worker.client import Report, silent
from usce_desktop.services.context import AppContext
from usce_desktop.services.documents.examine import examine
from usce_desktop.services.library.applications import Opened, open_application
from usce_desktop.services.library.shared import Shared, broken_files, shared_of
from usce_desktop.services.recovery.second_versions import Versions, unjoined
from usce_desktop.services.review.eligibility import all_applications, ask_gates
from usce_desktop.storage.catalog import CatalogError
from usce_desktop.storage.errors import NotSyncedError, StoodInError, StorageError
from usce_desktop.storage.folder import resolve
from usce_desktop.storage.library import SUBMITTED, Library, application_folders, folders_without_file
from usce_desktop.storage.there import is_there


class Reviewed(Struct, frozen=True, kw_only=True):
    """An application with its verdict.

    Attributes:
        damaged_copies: Which copies of what was sent are gone, or not what was sent.
    """

    opened: Opened
    files: dict[str, FileState]
    review: Review
    gates: tuple[GateAnswer, ...] = ()
    damaged_copies: tuple[Sentence, ...] = ()


class Unopened(Struct, frozen=True, kw_only=True):
    """Something of a library that cannot be opened.

    Attributes:
        path: An application's folder, or a file that is wrong.
        error: Says why, and what to do.
    """

    path: Path
    error: StorageError | OSError


class Looked(Struct, frozen=True, kw_only=True):
    """A library as it was looked at: what of it cannot be opened keeps nobody from the rest."""

    applications: tuple[Reviewed, ...]
    unopened: tuple[Unopened, ...] = ()


def judge(context: AppContext, opened: Opened, files: dict[str, FileState], today: date) -> Review:
    """Judge an opened application by what is known of its files."""
    return review(opened.application, opened.applicant, opened.checklist, files, today, context.catalog)


def review_application(
    context: AppContext, folder: Path, today: date, report: Report = silent, *, use_ocr: bool = False
) -> Reviewed:
    """Open an application, look at its files, and judge it.

    Args:
        context: What use cases work with.
        folder: The application's.
        today: The day of judging.
        report: Called per file.
        use_ocr: Whether scans that nobody has had read are read first.

    Raises:
        StorageError: It cannot be opened; the sentence says why.
    """
    opened = open_application(context, folder)
    files = examine(context, opened, report, use_ocr=use_ocr)
    gates = ask_gates(context, opened, all_applications(opened.library))
    return Reviewed(
        opened=opened,
        files=files,
        review=judge(context, opened, files, today),
        gates=gates,
        damaged_copies=tuple(_damaged_copies(context, opened)),
    )


def _damaged_copies(context: AppContext, opened: Opened) -> Iterator[Sentence]:
    """Look at the copies of what was sent; one that cannot be read now is no damaged one."""
    for each in opened.application.submissions:
        path = resolve(opened.folder / SUBMITTED, each.file)
        there = is_there(path)
        sha256 = context.hashes.sha256(path) if there else ""
        if not there or sha256 not in {"", each.sha256}:
            yield copy_words(each, there=there)


def unopened_shared(context: AppContext, library: Library) -> tuple[Unopened, ...]:
    """List what all applications of a library share and cannot be read: checklists, and the app's files."""
    return _unopened_shared(context, shared_of(context, library))


def _unopened_shared(context: AppContext, shared: Shared) -> tuple[Unopened, ...]:
    errors: tuple[CatalogError | StoodInError, ...] = (
        *shared.wrong.values(),
        *broken_files(context, shared.library, shared),
    )
    return tuple(Unopened(path=error.path, error=error) for error in errors)


def review_library(
    context: AppContext,
    library: Library,
    today: date,
    report: Report = silent,
    *,
    use_ocr: bool = False,
    versions: Versions | None = None,
) -> Looked:
    """Judge every application of a library.

    Args:
        context: What use cases work with.
        library: The library.
        today: The day of judging.
        report: Called per file.
        use_ocr: Whether scans that nobody has had read are read first.
        versions: What became of second versions, where they were joined just before.
    """
    shared = shared_of(context, library)
    every: list[Opened] = []
    unopened = [
        *_unopened_shared(context, shared),
        *(Unopened(path=folder, error=NotSyncedError(folder)) for folder in folders_without_file(library)),
        *(
            Unopened(path=error.path, error=error)
            for error in (versions.left if versions else unjoined(library))
        ),
    ]
    for folder in application_folders(library):
        try:
            every.append(open_application(context, folder, shared))
        except (StorageError, OSError) as error:
            unopened.append(Unopened(path=folder, error=error))
    # What is not judged counts all the same, towards the weeks that a state allows for example.
    others = tuple(opened.stored.value for opened in every) if not unopened else all_applications(library)
    reviewed = []
    for opened in every:
        files = examine(context, opened, report, use_ocr=use_ocr)
        gates = ask_gates(context, opened, others)
        verdict = judge(context, opened, files, today)
        copies = tuple(_damaged_copies(context, opened))
        reviewed.append(
            Reviewed(opened=opened, files=files, review=verdict, gates=gates, damaged_copies=copies)
        )
    return Looked(applications=tuple(reviewed), unopened=tuple(unopened))
