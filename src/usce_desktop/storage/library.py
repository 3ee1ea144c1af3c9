"""The library on disk: creating, opening, listing, and the files of an application.

The JSON files are the only truth. Removing moves to ``.removed/``; nothing is overwritten.
"""

import contextlib
import json
import os
import uuid
from collections.abc import Collection, Iterator
from datetime import date
from pathlib import Path

import msgspec
from msgspec import Struct

from usce_desktop.domain.application.application import (
    FORMAT,
    Applicant,
    Application,
    Document,
    LibraryInfo,
    impossible,
)
from usce_desktop.domain.file_names import safe_stem, safe_suffix, title_stem
from usce_desktop.domain.season.season import Season
from usce_desktop.storage import disk, stored
from usce_desktop.storage.errors import (
    BadFileError,
    FollowedError,
    NewerFormatError,
    NotALibraryError,
    NotAnApplicationError,
    OpenedForReadingError,
    StorageError,
)
from usce_desktop.storage.hashes import HashCache
from usce_desktop.storage.path_lengths import INSIDE, fitting_stem
from usce_desktop.storage.stored import Stored
from usce_desktop.storage.there import is_file, is_folder, is_there

LIBRARY_FILE = "library.json"
APPLICANT_FILE = "applicant.json"
APPLICATION_FILE = "application.json"
SEASON_FILE = "season.json"
APPLICATIONS = "Applications"
INBOX = "Inbox"
MY_DOCUMENTS = "My documents"
CHECKLISTS = "Checklists"
PROFILES = "Recipients"
OFFICE_FILE = "office.json"
"""Beside students' libraries: whoever has it there follows them and changes none."""
REMOVED = ".removed"
REMOVED_VERSIONS = "Versions"
"""Where in ``.removed/`` files of the app's own are kept that others took the place of."""
PRESENCE = ".open"
SUBMITTED = "Submitted"
_OF_SYSTEMS = {"desktop.ini", "thumbs.db", "icon\r"}
NOTE = "removed.json"
"""Beside each removed document: where it was, and what was said of it."""
ORIGINALS = "Originals"
"""Where an application keeps what its documents were made from."""


class Library(Struct, frozen=True, kw_only=True):
    """An open library: where it is, and what it says of itself.

    Attributes:
        only_read: It was opened for reading: so it was asked, or another window writes into it.
    """

    root: Path
    info: LibraryInfo
    only_read: bool = False

    @property
    def newer(self) -> bool:
        """Whether a newer version of the app made it, so that it is only read."""
        return self.info.format > FORMAT

    @property
    def followed(self) -> bool:
        """Whether an office receives it from a student, so that it is only read."""
        return is_file(self.root.parent / OFFICE_FILE)

    @property
    def read_only(self) -> bool:
        """Whether it may not be changed, whoever asks."""
        return self.newer or self.followed

    @property
    def applications(self) -> Path:
        """The folder with one folder per application."""
        return self.root / APPLICATIONS

    @property
    def inbox(self) -> Path:
        """The folder of files that belong nowhere yet."""
        return self.root / INBOX

    @property
    def profiles(self) -> Path:
        """The folder of a person's own recipients; it need not be there."""
        return self.root / PROFILES

    @property
    def checklists(self) -> Path:
        """The folder of a person's own checklists."""
        return self.root / CHECKLISTS


def new_id() -> str:
    """Make an id that no other thing has."""
    return uuid.uuid4().hex[:16]


def is_library(root: Path) -> bool:
    """Tell whether a folder is a library."""
    return is_file(root / LIBRARY_FILE)


def is_application(folder: Path) -> bool:
    """Tell whether a folder is an application."""
    return is_file(folder / APPLICATION_FILE)


def can_become_library(root: Path) -> bool:
    """Tell whether a library can be made in a folder without mixing with what is somebody else's.

    Nothing lies in it, or only what systems and sync programs put into every folder, or what making a library
    left there that was stopped halfway, or that lost its ``library.json``.
    """
    own = {APPLICATIONS, INBOX, MY_DOCUMENTS, CHECKLISTS, PROFILES, APPLICANT_FILE, SEASON_FILE}
    names = [path.name for path in root.iterdir()]
    return all(name in own or name.startswith(".") or name.casefold() in _OF_SYSTEMS for name in names)


def create_library(root: Path, *, sample: bool = False, key: str = "") -> Library:
    """Make a library in a new or an existing folder; what is already there stays.

    Args:
        root: The folder.
        sample: It shows what the app does, and is nobody's.
        key: The id that it had before its ``library.json`` was lost.

    Raises:
        SaveError: The disk refused.
        StorageError: Something that is no folder has that name.
    """
    if is_there(root) and not is_folder(root):
        message = f"{root} is a file, not a folder; choose another place for the library"
        raise StorageError(message)
    for folder in (root, root / APPLICATIONS, root / INBOX, root / MY_DOCUMENTS, root / CHECKLISTS):
        disk.make_folder(folder)
    if not is_there(root / APPLICANT_FILE):
        stored.create(root / APPLICANT_FILE, Applicant())
    stored.create(root / LIBRARY_FILE, LibraryInfo(id=key or new_id(), sample=sample))
    return open_library(root)


def open_library(root: Path) -> Library:
    """Open a library.

    Raises:
        NotALibraryError: The folder is none.
        BadFileError: Its ``library.json`` cannot be understood.
    """
    if not is_library(root):
        raise NotALibraryError(root)
    root = root.resolve()
    return Library(root=root, info=stored.read(root / LIBRARY_FILE, LibraryInfo).value)


def require_writable(library: Library) -> None:
    """Refuse to write into a library that is only read here.

    Raises:
        NewerFormatError: It is one.
        FollowedError: It is a student's, received by this office.
        OpenedForReadingError: It was opened for reading.
    """
    if library.newer:
        raise NewerFormatError(library.root / LIBRARY_FILE)
    if library.followed:
        raise FollowedError(library.root)
    if library.only_read:
        raise OpenedForReadingError(library.root)


def require_writable_place(target: Path) -> None:
    """Refuse to write a file into a library that is only read here.

    Raises:
        NewerFormatError: A newer version of the app made it.
        FollowedError: It is a student's, received by this office.
    """
    root = library_of(target)
    if root is not None:
        require_writable(open_library(root))


def meant_by(path: Path) -> Path:
    """Find the folder that a path stands for: a file stands for the application or library that it lies in.

    Returns:
        ``library.json`` gives its library, ``application.json``, a document or a packet its application;
        any other path is given back as it is.
    """
    if not is_file(path):
        return path
    around = path.resolve().parents
    if path.name == LIBRARY_FILE:
        return around[0]
    return next((folder for folder in around if is_application(folder) or is_library(folder)), path)


def library_of(folder: Path) -> Path | None:
    """Find the library that an application's folder lies in."""
    return next((above for above in folder.resolve().parents if is_library(above)), None)


def read_applicant(library: Library) -> Stored[Applicant]:
    """Read who the applicant is; a library without the file has an empty one."""
    path = library.root / APPLICANT_FILE
    if not is_there(path):
        return Stored(path=path, value=Applicant(), data=b"", newer=False)
    return stored.read(path, Applicant)


def read_season(library: Library) -> Stored[Season]:
    """Read the season: programs, weights, rates, costs of no single application.

    Raises:
        BadFileError: Its file cannot be understood.
    """
    path = library.root / SEASON_FILE
    if not is_there(path):
        return Stored(path=path, value=Season(), data=b"", newer=False)
    return stored.read(path, Season)


def read_application(folder: Path) -> Stored[Application]:
    """Read one application.

    Raises:
        NotAnApplicationError: The folder is none.
        BadFileError: Its file cannot be understood.
    """
    try:
        opened = stored.read(folder / APPLICATION_FILE, Application)
    except BadFileError:
        if is_application(folder):
            raise
        raise NotAnApplicationError(folder) from None
    why = impossible(opened.value)
    if why:
        raise BadFileError(opened.path, why)
    return opened


def application_folders(library: Library) -> tuple[Path, ...]:
    """List the folders of all applications, by name; one that is just being made is not among them."""
    if not is_folder(library.applications):
        return ()
    place = str(library.applications)
    names = sorted(name for name in os.listdir(place) if not disk.is_temporary(name))  # noqa: PTH208 - thousands
    return tuple(
        library.applications / name
        for name in names
        if os.path.isfile(f"{place}{os.sep}{name}{os.sep}{APPLICATION_FILE}")  # noqa: PTH113 - as above
    )


def folders_without_file(library: Library) -> tuple[Path, ...]:
    """List the folders among the applications that hold something and lack ``application.json``, by name.

    A sync program has not brought it yet, or somebody removed it: the papers are there all the same.
    """
    if not is_folder(library.applications):
        return ()
    entries = sorted(os.scandir(library.applications), key=lambda entry: entry.name)
    folders = [
        library.applications / each.name
        for each in entries
        if not each.name.startswith(".") and each.is_dir()
    ]
    return tuple(folder for folder in folders if not is_application(folder) and _holds_anything(folder))


def _holds_anything(folder: Path) -> bool:
    try:
        return any(not name.startswith(".") for name in os.listdir(folder))  # noqa: PTH208 - names only
    except OSError:
        return True  # nobody can tell; it is no empty folder to be passed over


def folder_stem(application: Application) -> str:
    """Name the folder of an application, before a number is set behind: month, program and specialty."""
    return safe_stem(f"{application.start:%Y-%m} {application.title}")


def create_application(library: Library, application: Application) -> Path:
    """Make the folder of a new application.

    Returns:
        The folder: month, program and specialty in its name, numbered where that name is taken.

    Raises:
        SaveError: The disk refused.
        TooDeepError: The library leaves no room for a name.
    """
    stem = fitting_stem(library.applications, folder_stem(application), inside=INSIDE)
    disk.make_folder(library.applications)
    # Made under a hidden name first: a crash leaves no half-made application.
    building = library.applications / f"{disk.TEMPORARY_PREFIX}{application.id}{disk.TEMPORARY_SUFFIX}"
    disk.make_folder(building)
    stored.create(building / APPLICATION_FILE, application)
    n = 1
    while True:
        folder = library.applications / (stem if n == 1 else f"{stem} ({n})")
        if not is_there(folder):
            building.rename(folder)
            disk.sync_folder(library.applications)
            return folder
        n += 1


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


class Removed(Struct, frozen=True, kw_only=True):
    """What ``.removed/`` says of a file: where it was, so that it can go back."""

    folder: str
    item: str
    document: Document
    removed: date


def note_removal(
    library: Library, folder: Path, key: str, item: str, document: Document, today: date
) -> None:
    """Write down in ``.removed/`` what a document was, before it is taken out of its application.

    Until its file is there, too, the note says nothing to anybody but ``sweep``.
    """
    if is_there(folder / document.file):
        place = library.root / REMOVED / key
        disk.make_folder(place)
        note = Removed(folder=folder.name, item=item, document=document, removed=today)
        disk.replace_file(place / NOTE, stored.text_of(stored.encode(note)))


def forget_removal(library: Library, key: str) -> None:
    """Take back the note of a document that is in its application again: nobody is to finish its removal."""
    with contextlib.suppress(OSError):
        (library.root / REMOVED / key / NOTE).unlink(missing_ok=True)


def remove_document(library: Library, folder: Path, key: str, document: Document) -> None:
    """Move the file of a document that was taken out to ``.removed/``, beside its note."""
    source, place = folder / document.file, library.root / REMOVED / key
    if is_there(source) and is_there(place):
        disk.publish(source, place, Path(document.file).stem, Path(document.file).suffix)


def find_by_hash(library: Library, hashes: HashCache, wanted: Collection[str]) -> dict[str, Path]:
    """Find files anywhere in a library by their SHA-256, removed and submitted ones last.

    Args:
        library: Where to look; links are not followed.
        hashes: Remembers what was hashed before.
        wanted: SHA-256 in hexadecimal.

    Returns:
        By SHA-256, the first file that has it.
    """
    found: dict[str, Path] = {}
    files = [path for path in library.root.rglob("*") if is_file(path) and not path.is_symlink()]
    for path in sorted(files, key=lambda path: (REMOVED in path.parts, SUBMITTED in path.parts, path)):
        if path.suffix.lower() != ".json" and not disk.is_temporary(path.name):
            sha256 = hashes.sha256(path)
            if sha256 in wanted:
                found.setdefault(sha256, path)
    return found


def restore_document(library: Library, folder: Path, key: str, document: Document) -> Document:
    """Bring a removed document's file back; it may get another name where its own was taken since.

    Returns:
        The document under the name it has now.
    """
    there = folder / document.file
    # Another file can have taken the name meanwhile, also one that differs in capitals only.
    if is_file(there) and disk.hash_file(there)[0] == document.sha256:
        return document
    for path in _removed_files(library.root / REMOVED / key):
        if disk.hash_file(path)[0] == document.sha256:
            target = disk.publish(path, folder, Path(document.file).stem, Path(document.file).suffix)
            return msgspec.structs.replace(document, file=target.name)
    return document


def _removed_files(place: Path) -> Iterator[Path]:
    if is_folder(place):
        names = (path for path in place.iterdir() if path.name != NOTE and not disk.is_temporary(path.name))
        yield from (path for path in names if is_file(path) and not path.is_symlink())


def removed_file(library: Library, key: str) -> Path | None:
    """Find a removed document's file; nothing where it is gone."""
    return next(_removed_files(library.root / REMOVED / key), None)


def removed_documents(library: Library, folder: Path) -> list[tuple[str, Removed]]:
    """List what was removed from an application and can be brought back, latest first."""
    found = []
    root = library.root / REMOVED
    for note in root.glob(f"*/{NOTE}") if is_folder(root) else ():
        with contextlib.suppress(OSError, json.JSONDecodeError, msgspec.MsgspecError):
            removed = msgspec.json.decode(note.read_bytes(), type=Removed)
            if removed.folder == folder.name and any(_removed_files(note.parent)):
                found.append((note.parent.name, removed))
    return sorted(found, key=lambda entry: entry[1].removed, reverse=True)


def document_name(title: str, original: str) -> tuple[str, str]:
    """Name a file taken in for an item: the item's title, the original's suffix."""
    return title_stem(title), safe_suffix(original)


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
    for note in (library.root / REMOVED).glob(f"*/{NOTE}"):
        with contextlib.suppress(OSError, msgspec.MsgspecError, StorageError):
            removed = msgspec.json.decode(note.read_bytes(), type=Removed)
            document, key = removed.document, note.parent.name
            old = now - note.stat().st_mtime > disk.STALE_AFTER
            here = old and removed.folder == folder.name and key not in application.documents
            if here and document.file not in named and not any(_removed_files(note.parent)):
                path = folder / document.file
                if is_file(path) and disk.hash_file(path)[0] == document.sha256:
                    remove_document(library, folder, key, document)
