"""What lies in ``.removed/``: listed with its size, brought back, or removed for good."""

import contextlib
import os
import re
import shutil
from collections.abc import Collection, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Literal

import msgspec
from msgspec import Struct

from usce_desktop.domain.application import edits
from usce_desktop.domain.application.application import Application, impossible
from usce_desktop.domain.sentences import sentence
from usce_desktop.services.context import AppContext
from usce_desktop.services.library.applications import open_application, save_edit
from usce_desktop.services.library.history import key_of, version_name
from usce_desktop.storage import disk
from usce_desktop.storage import library as store
from usce_desktop.storage.errors import BadFileError, NotAnApplicationError, StorageError
from usce_desktop.storage.folder import resolve
from usce_desktop.storage.library import Library
from usce_desktop.storage.removed import (
    INBOX_REMOVED,
    NOTE,
    Removed,
    all_removed,
    forget_removal,
    removed_applications,
    removed_file,
    removed_files,
    restore_application,
)
from usce_desktop.storage.there import is_file, is_folder

RemovedKind = Literal["paper", "inbox_file", "application", "version", "other"]
_KEPT_NAME = re.compile(r"(.+) [0-9a-f]{16}")


class NothingRemovedError(StorageError):
    """Nothing of that name lies among what was removed."""

    def __init__(self, key: str) -> None:
        """Say which."""
        super().__init__(
            sentence(
                "'{key}' is not among what was removed; 'usce-desktop removed LIBRARY' lists it", key=key
            )
        )


class AwayError(StorageError):
    """The application of a removed paper is not in its place."""

    def __init__(self, file: str, folder: Path) -> None:
        """Say which."""
        super().__init__(
            sentence(
                "the application that {file} was removed from is not in its place ({folder}); bring that back"
                " first, so that the paper has its item again",
                file=file,
                folder=folder.name,
            )
        )


class AlreadyThereError(StorageError):
    """A removed paper is in its application already."""

    def __init__(self, file: str, folder: Path) -> None:
        """Say which, and where."""
        super().__init__(
            sentence(
                "{file} is in {folder} already; what is kept of it can be deleted permanently",
                file=file,
                folder=folder.name,
            )
        )


class StillNeededError(StorageError):
    """What is to be deleted is the only one that has the bytes of a paper."""

    def __init__(self, file: str, folder: Path) -> None:
        """Say which paper, and where it is missing."""
        super().__init__(
            sentence(
                "{file} is named by {folder} and is nowhere else; restore it, or remove it from its item"
                " first",
                file=file,
                folder=folder.name,
            )
        )


class RemovedThing(Struct, frozen=True, kw_only=True):
    """Something that was removed and is kept.

    Attributes:
        key: Where it lies, below ``.removed/``, with slashes; it is named by that.
        kind: ``paper``: a document of an application; ``inbox_file``: a file of the Inbox; ``application``:
            a whole one; ``version``: a file of the app's own that another took the place of; ``other``:
            something that no one noted anything about.
        name: What it is called.
        place: The folder of the application that it was of; empty where it was of none.
        item: Id of the item that it was of.
        removed: The day.
        size: In bytes, with all that belongs to it.
    """

    key: str
    kind: RemovedKind
    name: str
    place: str = ""
    item: str = ""
    removed: date
    size: int

    @property
    def can_come_back(self) -> bool:
        """Whether there is a place that it can be brought back to."""
        return self.kind in {"paper", "inbox_file", "application"}


def list_removed(library: Library) -> tuple[RemovedThing, ...]:
    """List what was removed from a library, latest first; links are passed over."""
    root = library.root / store.REMOVED
    if not is_folder(root) or root.is_symlink():
        return ()
    noted = dict(all_removed(library))
    things = [thing for path in _entries(root) for thing in _things(library, path, noted)]
    return tuple(sorted(things, key=lambda thing: (-thing.removed.toordinal(), thing.name.casefold())))


def _entries(folder: Path) -> list[Path]:
    """List what lies in a folder and is somebody's: no links, nothing half-written."""
    every = folder.iterdir() if is_folder(folder) and not folder.is_symlink() else ()
    return [each for each in every if not each.is_symlink() and not disk.is_temporary(each.name)]


def _things(library: Library, path: Path, noted: dict[str, Removed]) -> Iterator[RemovedThing]:
    kinds: dict[str, RemovedKind] = {
        store.APPLICATIONS: "application",
        INBOX_REMOVED: "inbox_file",
        store.REMOVED_VERSIONS: "version",
    }
    if path.name in kinds:
        for each in _entries(path):
            found = _KEPT_NAME.fullmatch(each.name) if kinds[path.name] == "application" else None
            kind = kinds[path.name] if is_folder(each) == (kinds[path.name] == "application") else "other"
            yield _unnoted(each, f"{path.name}/{each.name}", kind, found[1] if found else each.name)
    elif path.name in noted:
        note = noted[path.name]
        yield RemovedThing(
            key=path.name,
            kind="paper",
            name=note.document.file,
            place=_place_of(library, note),
            item=note.item,
            removed=note.removed,
            size=_size(path),
        )
    elif _size(path):
        yield _unnoted(path, path.name, "other", next(_names_in(path), path.name))


def _names_in(path: Path) -> Iterator[str]:
    yield from (each.name for each in _entries(path) if each.name != NOTE)


def _unnoted(path: Path, key: str, kind: RemovedKind, name: str) -> RemovedThing:
    # Moving a file leaves its own time: that of the inode is nearer to the day of removing.
    day = datetime.fromtimestamp(path.lstat().st_ctime, UTC).astimezone().date()
    return RemovedThing(key=key, kind=kind, name=name, removed=day, size=_size(path))


def _size(path: Path) -> int:
    if not is_folder(path):
        return path.lstat().st_size
    total = 0
    for place, _, names in os.walk(path):
        with contextlib.suppress(OSError):
            total += sum(Path(place, name).lstat().st_size for name in names)
    return total


def _place_of(library: Library, note: Removed) -> str:
    """Name the folder that an application has now, or had where it is not there any more."""
    try:
        folder = _folder_of(library, note)
    except StorageError:
        folder = None
    return folder.name if folder is not None else note.folder


def _folder_of(library: Library, note: Removed) -> Path | None:
    """Find the application that a document was of.

    Raises:
        AwayError: It lies in ``.removed/`` itself, or its file is not there.
        StorageError: It is not among those that can be read, and one cannot be.
    """
    folders = store.application_folders(library)
    if not note.application:
        return next((folder for folder in folders if folder.name == note.folder), None)
    unread: StorageError | None = None
    found = []
    for folder in folders:
        try:
            if store.read_application(folder).value.id == note.application:
                found.append(folder)
        except StorageError as error:
            unread = error
    if found:  # a folder that somebody copied has the same id
        return min(found, key=lambda folder: (folder.name != note.folder, folder.name))
    if unread is not None:
        raise unread
    away = next(_away(library, note), None)
    if away is not None:
        raise AwayError(note.document.file, away)
    return None


def _away(library: Library, note: Removed) -> Iterator[Path]:
    """List where the application of a removed document may lie meanwhile."""
    own = library.applications / note.folder
    if is_folder(own) and not store.is_application(own):
        yield own
    yield from (each for each in removed_applications(library) if _id_of(each) == note.application)


def _id_of(folder: Path) -> str:
    """Read an application's id; empty where that cannot be read."""
    try:
        return store.read_application(folder).value.id
    except StorageError:
        return ""


class BroughtBack(Struct, frozen=True, kw_only=True):
    """Something that is where it was.

    Attributes:
        place: The file or folder as it lies there now.
        kind: What it is, as ``RemovedThing`` has it; a paper that came to the Inbox is a file of it.
        states: The application before and after, where a paper is in it again.
    """

    place: Path
    kind: RemovedKind
    states: dict[Path, tuple[Application, Application]] = {}


def bring_back(context: AppContext, library: Library, key: str, now: datetime) -> BroughtBack:
    """Bring something back to where it was; a paper whose application is gone comes to the Inbox.

    Args:
        context: What use cases work with.
        library: The library; whoever calls holds its lock.
        key: As ``RemovedThing`` has it.
        now: For the record.

    Raises:
        NothingRemovedError: There is nothing of that name, or nothing that has a place to go to.
        StorageError: The disk refused, or an application cannot be read.
    """
    store.require_writable(library)
    thing = next((each for each in list_removed(library) if each.key == key), None)
    if thing is None or not thing.can_come_back:
        raise NothingRemovedError(key)
    kept = library.root.joinpath(store.REMOVED, *key.split("/"))
    if thing.kind == "application":
        folder = restore_application(library, kept, store.free_folder(library, thing.name).name)
        return BroughtBack(place=folder, kind="application")
    if thing.kind == "inbox_file":
        disk.make_folder(library.inbox)
        place = disk.publish(kept, library.inbox, kept.stem, kept.suffix)
        return BroughtBack(place=place, kind="inbox_file")
    note = dict(all_removed(library))[key]
    home = _folder_of(library, note)
    if home is None:
        path = removed_file(library, key)
        if path is None:
            raise NothingRemovedError(key)
        disk.make_folder(library.inbox)
        place, _, _ = disk.copy_in(path, library.inbox, path.stem, path.suffix)
        forget_removal(library, place.parent, key, msgspec.structs.replace(note.document, file=place.name))
        return BroughtBack(place=place, kind="inbox_file")
    opened = open_application(context, home)
    before = opened.application
    if key in before.documents and is_file(resolve(home, before.documents[key].file)):
        raise AlreadyThereError(before.documents[key].file, home)
    place_in = len(before.item(note.item).documents)
    after = edits.put_back(before, note.item, key, note.document, place_in)
    why = impossible(after)
    if why:
        raise BadFileError(kept / NOTE, why)
    saved = save_edit(opened, after, now).value
    place = home / saved.documents[key].file
    return BroughtBack(place=place, kind="paper", states={home: (before, saved)})


def purge(context: AppContext, library: Library, keys: Collection[str]) -> int:
    """Remove things for good that were removed from a library.

    Args:
        context: What use cases work with; what is kept of an application's file elsewhere goes with it.
        library: The library; whoever calls holds its lock.
        keys: As ``RemovedThing`` has them.

    Returns:
        How many bytes they took.

    Raises:
        NothingRemovedError: One of them is not there; then nothing is removed.
        StillNeededError: One of them is the only one with the bytes of a paper; likewise.
        StorageError: The library may not be written, or the disk refused.
    """
    store.require_writable(library)
    there = {each.key: each for each in list_removed(library)}
    for key in keys:
        if key not in there:
            raise NothingRemovedError(key)
    papers = [key for key in keys if there[key].kind in {"paper", "other"}]
    _require_not_needed(context, library, papers)
    for key in dict.fromkeys(keys):
        path = library.root.joinpath(store.REMOVED, *key.split("/"))
        if there[key].kind == "application":
            _forget_versions(context, library, path)
        try:
            if is_folder(path) and not path.is_symlink():
                shutil.rmtree(path)
            else:
                path.unlink(missing_ok=True)
        except OSError as error:
            raise StillThereError(path, error) from error
    return sum(there[key].size for key in dict.fromkeys(keys))


def _require_not_needed(context: AppContext, library: Library, keys: Collection[str]) -> None:
    going = {
        context.hashes.sha256(path)
        for key in keys
        for path in removed_files(library.root / store.REMOVED / key)
    }
    for folder in store.application_folders(library) if going else ():
        with contextlib.suppress(NotAnApplicationError, BadFileError):
            for document in store.read_application(folder).value.documents.values():
                if document.sha256 in going and not is_file(resolve(folder, document.file)):
                    raise StillNeededError(document.file, folder)


def _forget_versions(context: AppContext, library: Library, folder: Path) -> None:
    with contextlib.suppress(StorageError):
        own = store.read_application(folder).value.id
        if own not in {each.id for each in _applications(library)}:
            context.versions.forget_file(key_of(context, library), version_name(own))


def _applications(library: Library) -> Iterator[Application]:
    for folder in store.application_folders(library):
        with contextlib.suppress(StorageError):
            yield store.read_application(folder).value


class StillThereError(StorageError):
    """The disk did not let something go."""

    def __init__(self, path: Path, error: OSError) -> None:
        """Say what, and why."""
        super().__init__(
            sentence(
                "{path} could not be removed: {why}. Close the program that holds it, and try again",
                path=path,
                why=error.strerror or error,
            )
        )
