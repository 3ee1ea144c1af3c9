"""The versions that this computer kept of the app's own files: finding one, and putting it back."""

import contextlib
import json
import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from msgspec import Struct

from usce_desktop.domain.application.application import (
    FORMAT,
    Applicant,
    Application,
    LibraryInfo,
)
from usce_desktop.domain.merging import version_of
from usce_desktop.domain.season.season import Season
from usce_desktop.services.context import AppContext
from usce_desktop.services.library.history import OF_APPLICATIONS, key_of, name_of, version_name
from usce_desktop.storage import disk, stored
from usce_desktop.storage import library as store
from usce_desktop.storage.errors import StorageError
from usce_desktop.storage.folder import document_files
from usce_desktop.storage.library import Library
from usce_desktop.storage.removed import removed_applications
from usce_desktop.storage.there import is_there
from usce_desktop.storage.versions import Version, latest_first

_ID = re.compile(rb'"id"\s*:\s*"([0-9a-f]{16})"')
_ALIKE = 0.5
"""Share of papers that a folder and an application have in common, where its name tells nothing."""
_SAME_TIME = 2e-6
"""Seconds: names of kept versions tell microseconds."""
_COARSE = 1_000_000
"""Nanoseconds: a time that is a multiple of it comes from a file system that tells no shorter ones."""


class PutBack(Struct, frozen=True, kw_only=True):
    """A file of the app's own that is there again.

    Attributes:
        path: The file.
        saved: From when the version is; ``None`` where it was made from the papers.
        papers: How many papers have their item again, where it was made from them.
        loose: How many of them belong to no item.
    """

    path: Path
    saved: datetime | None = None
    papers: int = 0
    loose: int = 0


def version_for(context: AppContext, library: Library, path: Path) -> Version | None:
    """Find the version that one of the app's own files had last, as far as this computer kept it.

    Args:
        context: What use cases work with.
        library: The library.
        path: The file; it may be gone, or not be understood.
    """
    if is_newer(path):
        return None
    if path.name == store.APPLICATION_FILE:
        return application_version(context, library, path.parent)
    return latest_readable(context.versions.kept(key_of(context, library), path.stem), KINDS[path.name])


KINDS: dict[str, type[Struct]] = {
    store.APPLICANT_FILE: Applicant,
    store.SEASON_FILE: Season,
    store.LIBRARY_FILE: LibraryInfo,
    store.APPLICATION_FILE: Application,
}


def is_newer(path: Path) -> bool:
    """Tell whether a newer version of the app wrote a file: what this one cannot understand is whole then."""
    with contextlib.suppress(OSError, ValueError, RecursionError):
        told = json.loads(path.read_bytes())
        number = told.get("format") if isinstance(told, dict) else None
        return isinstance(number, int) and number > FORMAT
    return False


def latest_readable(versions: Iterable[Version], kind: type[Struct]) -> Version | None:
    """Find the latest version that can be read."""
    for version in latest_first(versions):
        with contextlib.suppress(StorageError):
            stored.read(version.path, kind)
            return version
    return None


def application_version(context: AppContext, library: Library, folder: Path) -> Version | None:
    """Find which application a folder was of: by the id that a broken file tells, by papers, by name."""
    told = told_id(folder / store.APPLICATION_FILE)
    if told:
        return latest_readable(
            context.versions.kept(key_of(context, library), version_name(told)), Application
        )
    taken = set(map(version_name, ids_in_use(library)))
    here = {context.hashes.sha256(path) for path in document_files(folder).values()}
    found: list[tuple[bool, float, Version]] = []
    for name in context.versions.names(key_of(context, library)):
        if not name.startswith(OF_APPLICATIONS) or name in taken:
            continue
        version = latest_readable(context.versions.kept(key_of(context, library), name), Application)
        if version is not None:
            value = stored.read(version.path, Application).value
            # Applications share papers: how alike they are in all that they have tells more than how many.
            own = {each.sha256 for each in value.documents.values()}
            same = len(here & own) / max(len(here | own), 1)
            named = store.folder_stem(value) == re.sub(r" \(\d+\)$", "", folder.name)
            strangers = bool(here and own and not same)
            if (named and not strangers) or same >= _ALIKE:
                found.append((named, same, version))
    found.sort(key=lambda each: each[:2], reverse=True)
    # Of two that fit equally well nobody can tell which it was.
    return found[0][2] if found and found[0][:2] not in [each[:2] for each in found[1:]] else None


def told_id(path: Path) -> str:
    """Find the id that a file still tells which cannot be read as a whole."""
    try:
        found = _ID.search(path.read_bytes()[: stored.MAX_BYTES])
    except OSError:
        return ""
    return found[1].decode() if found else ""


def ids_in_use(library: Library) -> Iterator[str]:
    """List the ids of the applications of a library, removed ones among them."""
    for folder in (*store.application_folders(library), *removed_applications(library)):
        with contextlib.suppress(StorageError):
            yield store.read_application(folder).value.id


def put_back(library: Library, path: Path, version: Version) -> PutBack:
    """Put a kept version in the place of a file of the app's own; what lies there is kept in ``.removed/``.

    Args:
        library: The library; whoever calls holds its lock.
        path: The file.
        version: What it says from now on.

    Raises:
        StorageError: The disk refused, or the version cannot be read any more.
    """
    data = stored.text_of(stored.read(version.path, KINDS[path.name]).raw)
    keep_aside(library, path)
    disk.replace_file(path, data)
    return PutBack(path=path, saved=version.saved)


def keep_aside(library: Library, path: Path) -> None:
    """Copy what lies at a place to ``.removed/``, before something else takes its place."""
    if is_there(path):
        place = library.root / store.REMOVED / store.REMOVED_VERSIONS
        disk.make_folder(place)
        of = "" if path.parent == library.root else f"{path.parent.name} "
        disk.copy_in(path, place, f"{of}{path.stem}", path.suffix)


def is_changed_unseen(context: AppContext, library: Library, opened: stored.Stored[Any]) -> Version | None:
    """Find the version that a file of the app's own had when it got the time that it still has.

    Whoever changes a file changes its time. One that says something else than under the same time before was
    changed by the disk, or by a copy that went bad.

    Returns:
        That version, where the file says something else now; ``None`` where nothing is known to be wrong.
    """
    status = opened.path.stat()
    if status.st_mtime_ns % _COARSE == 0:
        return None  # two saves can have the same time
    same = [
        each
        for each in context.versions.kept(key_of(context, library), name_of(opened))
        if abs(each.saved.timestamp() - status.st_mtime_ns / 1e9) < _SAME_TIME
    ]
    now = version_of(opened.raw)
    return None if not same or any(each.version == now for each in same) else same[-1]
