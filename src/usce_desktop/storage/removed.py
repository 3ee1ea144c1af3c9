"""What is taken out of a library: it goes to ``.removed/`` with a note of where it was, and comes back."""

import contextlib
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import msgspec
from msgspec import Struct

from usce_desktop.domain.application.application import Document
from usce_desktop.domain.file_names import is_within
from usce_desktop.storage import disk, stored
from usce_desktop.storage.folder import resolve
from usce_desktop.storage.library import (
    APPLICATIONS,
    REMOVED,
    REMOVED_VERSIONS,
    Library,
    is_application,
    new_id,
)
from usce_desktop.storage.there import is_file, is_folder, is_there

INBOX_REMOVED = "inbox"
"""Where in ``.removed/`` the Inbox's copies go."""
RESERVED = {APPLICATIONS, INBOX_REMOVED, REMOVED_VERSIONS}
"""Folders of ``.removed/`` that are of no single document."""
NOTE = "removed.json"
"""Beside each removed document: where it was, and what was said of it."""


def remove_application(library: Library, folder: Path) -> Path:
    """Move an application with all its papers to ``.removed/``.

    Returns:
        Where it is kept.

    Raises:
        SaveError: The disk refused; it stays where it is.
    """
    place = library.root / REMOVED / APPLICATIONS
    disk.make_folder(place)
    kept = place / f"{folder.name} {new_id()}"
    disk.move_folder(folder, kept)
    return kept


def restore_application(library: Library, kept: Path, name: str) -> Path:
    """Bring a removed application back.

    Raises:
        SaveError: The disk refused, or another application has its name now.
    """
    folder = library.applications / name
    disk.move_folder(kept, folder)
    return folder


def removed_applications(library: Library) -> tuple[Path, ...]:
    """List the removed applications whose folders are kept; links are not followed."""
    place = library.root / REMOVED / APPLICATIONS
    if not is_folder(place) or place.is_symlink():
        return ()
    folders = sorted(each for each in place.iterdir() if not each.is_symlink())
    return tuple(each for each in folders if is_application(each))


class Removed(Struct, frozen=True, kw_only=True):
    """What ``.removed/`` says of a file: where it was, so that it can go back."""

    folder: str
    application: str = ""
    item: str
    document: Document
    removed: date

    def is_of(self, folder: Path, key: str) -> bool:
        """Tell whether it was of an application, by its id; older notes know the name of its folder only."""
        return self.application == key if key and self.application else self.folder == folder.name


def note_removal(  # noqa: PLR0913 - what the note says
    library: Library, folder: Path, key: str, item: str, document: Document, today: date, *, of: str = ""
) -> None:
    """Write down in ``.removed/`` what a document was, before it is taken out of its application.

    Until its file is there, too, the note says nothing to anybody but ``sweep``.

    Args:
        library: The library.
        folder: The application's.
        key: The document's id.
        item: The item that it was of.
        document: What was said of it.
        today: The day of removing.
        of: The application's id, by which it is known whatever its folder is called later.
    """
    if is_there(resolve(folder, document.file)):
        place = library.root / REMOVED / key
        disk.make_folder(place)
        note = Removed(folder=folder.name, application=of, item=item, document=document, removed=today)
        disk.replace_file(place / NOTE, stored.text_of(stored.encode(note)))


def forget_removal(library: Library, folder: Path, key: str, document: Document) -> None:
    """Let go of what was kept of a document that is in its application again, as far as the disk lets us.

    Nothing goes as long as the application's folder lacks the same bytes.
    """
    place, path = library.root / REMOVED / key, resolve(folder, document.file)
    with contextlib.suppress(OSError):
        if place.is_symlink() or not is_file(path):
            return
        sha256, _ = disk.hash_file(path)
        for each in removed_files(place):
            if disk.hash_file(each)[0] == sha256:
                each.unlink()
        (place / NOTE).unlink(missing_ok=True)
        place.rmdir()


def remove_document(library: Library, folder: Path, key: str, document: Document) -> None:
    """Move the file of a document that was taken out to ``.removed/``, beside its note."""
    source, place = resolve(folder, document.file), library.root / REMOVED / key
    if is_there(source) and is_there(place):
        disk.publish(source, place, Path(document.file).stem, Path(document.file).suffix)


def restore_document(library: Library, folder: Path, key: str, document: Document) -> Document:
    """Copy a removed document's file back; it may get another name where its own was taken since.

    What was kept stays until the application says that it has the document (``forget_removal``): whatever
    stops the app between the two, it can be brought back again.

    Returns:
        The document under the name it has now.
    """
    there = resolve(folder, document.file)
    # Another file can have taken the name meanwhile, also one that differs in capitals only.
    if is_file(there) and disk.hash_file(there)[0] == document.sha256:
        return document
    kept = [(disk.hash_file(path)[0], path) for path in removed_files(library.root / REMOVED / key)]
    # One that was edited before it was removed comes back as it was then; it is judged as changed, as before.
    for _, path in sorted(kept, key=lambda each: each[0] != document.sha256)[:1]:
        target, _, _ = disk.copy_in(path, folder, Path(document.file).stem, Path(document.file).suffix)
        return msgspec.structs.replace(document, file=target.name)
    return document


def removed_files(place: Path) -> Iterator[Path]:
    """List the files that lie in a place of ``.removed/``, without the note; links are not followed."""
    if is_folder(place) and not place.is_symlink():
        names = (path for path in place.iterdir() if path.name != NOTE and not disk.is_temporary(path.name))
        yield from (path for path in names if is_file(path) and not path.is_symlink())


def removed_file(library: Library, key: str) -> Path | None:
    """Find a removed document's file; nothing where it is gone."""
    return next(removed_files(library.root / REMOVED / key), None)


def removed_documents(library: Library, folder: Path, key: str = "") -> list[tuple[str, Removed]]:
    """List what was removed from an application and can be brought back, latest first.

    Args:
        library: The library.
        folder: The application's.
        key: The application's id; notes of earlier versions of the app know the folder's name only.
    """
    return [(place, note) for place, note in all_removed(library) if note.is_of(folder, key)]


def all_removed(library: Library) -> list[tuple[str, Removed]]:
    """List every removed document of a library that can be brought back, latest first."""
    found = [(place.name, note) for place, note in notes(library) if any(removed_files(place))]
    return sorted(found, key=lambda entry: entry[1].removed, reverse=True)


def notes(library: Library) -> Iterator[tuple[Path, Removed]]:
    """List the notes in ``.removed/`` that make sense, each with the folder that it lies in."""
    root = library.root / REMOVED
    for path in root.glob(f"*/{NOTE}") if is_folder(root) and not root.is_symlink() else ():
        if path.parent.name in RESERVED or path.parent.is_symlink():
            continue
        with contextlib.suppress(OSError, msgspec.MsgspecError):
            note = msgspec.json.decode(path.read_bytes(), type=Removed)
            if is_within(note.document.file):
                yield path.parent, note
