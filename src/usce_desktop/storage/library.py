"""The library on disk: creating, opening, listing, and the files of an application.

The JSON files are the only truth. Removing moves to ``.removed/``; nothing is overwritten.
"""

import errno
import os
import uuid
from collections.abc import Collection
from pathlib import Path

from msgspec import Struct

from usce_desktop.domain.application.application import (
    FORMAT,
    Applicant,
    Application,
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
    SaveError,
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
ORIGINALS = "Originals"
"""Where an application keeps what its documents were made from."""


_NOT_ALLOWED = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


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


def mark_as_office(root: Path) -> None:
    """Mark a folder as the one in which an office receives its students' libraries: they are only read then.

    Raises:
        SaveError: The disk refused.
    """
    if not is_file(root / OFFICE_FILE):
        disk.replace_file(root / OFFICE_FILE, b"{}\n")


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


def can_be_written(library: Library) -> bool:
    """Try whether this account may write into a library's folder; a disk that is only full may be written."""
    try:
        disk.require_writable(library.root / LIBRARY_FILE)
    except SaveError as error:
        cause = error.__cause__
        return not (isinstance(cause, OSError) and cause.errno in _NOT_ALLOWED)
    return True


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


def free_folder(library: Library, name: str) -> Path:
    """Find a folder for an application that nothing has the name of yet, numbered where it has to be."""
    n, folder = 1, library.applications / name
    while is_there(folder):
        n += 1
        folder = library.applications / f"{name} ({n})"
    return folder


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
    try:
        disk.make_folder(building)
        stored.create(building / APPLICATION_FILE, application)
        folder = free_folder(library, stem)
        disk.move_folder(building, folder)
        return folder
    finally:
        disk.remove_tree(building)


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


def document_name(title: str, original: str) -> tuple[str, str]:
    """Name a file taken in for an item: the item's title, the original's suffix."""
    return title_stem(title), safe_suffix(original)
