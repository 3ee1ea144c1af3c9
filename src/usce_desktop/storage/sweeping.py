"""Clearing away what a crash left in a library."""

import contextlib
from pathlib import Path

from usce_desktop.storage import disk
from usce_desktop.storage.errors import StorageError
from usce_desktop.storage.library import (
    ORIGINALS,
    PRESENCE,
    REMOVED,
    SUBMITTED,
    Library,
    application_folders,
    read_application,
)
from usce_desktop.storage.removed import NOTE, notes, remove_document, removed_files
from usce_desktop.storage.there import is_file, is_folder


def sweep(library: Library, now: float) -> None:
    """Clear away what a crash left: temporary files wherever the app writes, and removals half done."""
    applications, removed = application_folders(library), library.root / REMOVED
    folders = [
        library.root,
        library.inbox,
        library.checklists,
        library.profiles,
        removed,
        library.root / PRESENCE,
    ]
    for folder in applications:
        folders += [folder, folder / SUBMITTED, folder / ORIGINALS]
    folders += [each for each in removed.iterdir() if is_folder(each)] if is_folder(removed) else []
    for folder in folders:
        disk.sweep(folder, now)
    disk.sweep_folders(library.applications, now)
    for folder in applications:
        _finish_removals(library, folder, now)


def _finish_removals(library: Library, folder: Path, now: float) -> None:
    """Move what was taken out of an application, and whose file a crash left in its folder."""
    try:
        application = read_application(folder).value
    except StorageError:
        return
    named = {document.file for document in application.documents.values()}
    for place, note in notes(library):
        with contextlib.suppress(OSError, StorageError):
            document, key = note.document, place.name
            old = now - (place / NOTE).stat().st_mtime > disk.STALE_AFTER
            here = old and note.is_of(folder, application.id) and key not in application.documents
            if here and document.file not in named and not any(removed_files(place)):
                path = folder / document.file
                if is_file(path) and disk.hash_file(path)[0] == document.sha256:
                    remove_document(library, folder, key, document)
