"""Putting back the app's own files where they were lost or broken: from kept versions, or from papers alone.

What is put back says what a file said once. Where this computer kept no version, an application is begun anew
with the papers of its folder: which item each is of shows by its name and by the packets that lie there;
what was confirmed and ticked is asked again.
"""

import contextlib
import json
import re
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from datetime import date, datetime
from pathlib import Path
from typing import Any

from msgspec import Struct

from usce_desktop.domain.application.application import (
    FORMAT,
    Applicant,
    Application,
    Document,
    LibraryInfo,
    impossible,
)
from usce_desktop.domain.application.rebuilt import item_by_name, with_papers
from usce_desktop.domain.checklist.catalog import match_program
from usce_desktop.domain.merging import version_of
from usce_desktop.domain.season.season import Season
from usce_desktop.domain.sentences import sentence
from usce_desktop.pdf.worker.client import WorkerError
from usce_desktop.pdf.worker.jobs import Verify
from usce_desktop.services.context import AppContext
from usce_desktop.services.library.applications import UnknownChecklistError, checklist_for, library_catalog
from usce_desktop.services.library.history import OF_APPLICATIONS, key_of, name_of, version_name
from usce_desktop.storage import disk, stored
from usce_desktop.storage import library as store
from usce_desktop.storage.errors import BadFileError, NewerFormatError, NotALibraryError, StorageError
from usce_desktop.storage.folder import document_files
from usce_desktop.storage.library import Library
from usce_desktop.storage.removed import removed_applications
from usce_desktop.storage.there import is_file, is_folder, is_there
from usce_desktop.storage.versions import Version, latest_first

_ID = re.compile(rb'"id"\s*:\s*"([0-9a-f]{16})"')
_LOOK_SECONDS = 60.0
_ALIKE = 0.5
"""Share of papers that a folder and an application have in common, where its name tells nothing."""
_SAME_TIME = 2e-6
"""Seconds: names of kept versions tell microseconds."""
_COARSE = 1_000_000
"""Nanoseconds: a time that is a multiple of it comes from a file system that tells no shorter ones."""


class UnknownApplicationError(StorageError):
    """Nothing says what application a folder was of."""

    def __init__(self, folder: Path) -> None:
        """Say which folder, and what is needed."""
        super().__init__(
            sentence(
                "{folder}: this computer kept no version of its application.json, so nobody can tell which"
                " rotation it was for. Say it with --program, --specialty, --start and --end; the papers are"
                " then given to their items again",
                folder=folder,
            )
        )


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


class Begun(Struct, frozen=True, kw_only=True):
    """What an application was for, where a person has to say it."""

    program: str
    specialty: str
    start: date
    end: date
    checklist: str = ""


def version_for(context: AppContext, library: Library, path: Path) -> Version | None:
    """Find the version that one of the app's own files had last, as far as this computer kept it.

    Args:
        context: What use cases work with.
        library: The library.
        path: The file; it may be gone, or not be understood.
    """
    if _is_newer(path):
        return None
    if path.name == store.APPLICATION_FILE:
        return _application_version(context, library, path.parent)
    return _latest(context.versions.kept(key_of(context, library), path.stem), _KINDS[path.name])


_KINDS: dict[str, type[Struct]] = {
    store.APPLICANT_FILE: Applicant,
    store.SEASON_FILE: Season,
    store.LIBRARY_FILE: LibraryInfo,
    store.APPLICATION_FILE: Application,
}


def _is_newer(path: Path) -> bool:
    """Tell whether a newer version of the app wrote a file: what this one cannot understand is whole then."""
    with contextlib.suppress(OSError, ValueError, RecursionError):
        told = json.loads(path.read_bytes())
        number = told.get("format") if isinstance(told, dict) else None
        return isinstance(number, int) and number > FORMAT
    return False


def _latest(versions: Iterable[Version], kind: type[Struct]) -> Version | None:
    """Find the latest version that can be read."""
    for version in latest_first(versions):
        with contextlib.suppress(StorageError):
            stored.read(version.path, kind)
            return version
    return None


def _application_version(context: AppContext, library: Library, folder: Path) -> Version | None:
    """Find which application a folder was of: by the id that a broken file tells, by papers, by name."""
    told = told_id(folder / store.APPLICATION_FILE)
    if told:
        return _latest(context.versions.kept(key_of(context, library), version_name(told)), Application)
    taken = set(map(version_name, _ids_in_use(library)))
    here = {context.hashes.sha256(path) for path in document_files(folder).values()}
    found: list[tuple[bool, float, Version]] = []
    for name in context.versions.names(key_of(context, library)):
        if not name.startswith(OF_APPLICATIONS) or name in taken:
            continue
        version = _latest(context.versions.kept(key_of(context, library), name), Application)
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


def _ids_in_use(library: Library) -> Iterator[str]:
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
    data = stored.text_of(stored.read(version.path, _KINDS[path.name]).raw)
    _keep_aside(library, path)
    disk.replace_file(path, data)
    return PutBack(path=path, saved=version.saved)


def _keep_aside(library: Library, path: Path) -> None:
    """Copy what lies at a place to ``.removed/``, before something else takes its place."""
    if is_there(path):
        place = library.root / store.REMOVED / store.REMOVED_VERSIONS
        disk.make_folder(place)
        of = "" if path.parent == library.root else f"{path.parent.name} "
        disk.copy_in(path, place, f"{of}{path.stem}", path.suffix)


def recover_application(
    context: AppContext, library: Library, folder: Path, now: datetime, begun: Begun | None = None
) -> PutBack:
    """Make a folder an application again whose ``application.json`` is lost or broken.

    Args:
        context: What use cases work with.
        library: The library; whoever calls holds its lock.
        folder: The application's.
        now: For the record.
        begun: What it was for, said by a person: then it is begun anew with the papers of the folder.

    Raises:
        UnknownApplicationError: No version was kept, and nobody said what it was for.
        StorageError: The disk refused, or it is an application that can be read.
    """
    store.require_writable(library)
    path = folder / store.APPLICATION_FILE
    if _is_readable(path):
        raise WholeError(folder)
    if _is_newer(path):
        raise NewerFormatError(path)
    if begun is None:
        version = _application_version(context, library, folder)
        if version is None:
            raise UnknownApplicationError(folder)
        return put_back(library, path, version)
    application = _of_papers(context, library, folder, begun, now)
    _keep_aside(library, path)
    disk.replace_file(path, stored.text_of(stored.encode(application)))
    names = {each.file for each in application.documents.values()}
    loose = [each for each in document_files(folder).values() if each.name not in names]
    return PutBack(path=path, papers=len(names), loose=len(loose))


class WholeError(StorageError):
    """There is nothing to put back."""

    def __init__(self, folder: Path) -> None:
        """Say which folder."""
        super().__init__(
            sentence("{folder} is an application that can be read; nothing was changed", folder=folder)
        )


class Recovered(Struct, frozen=True, kw_only=True):
    """What became of a library's own files that were lost or broken.

    Attributes:
        unknown: What nothing tells.
    """

    put_back: tuple[PutBack, ...]
    unknown: tuple[StorageError, ...]


def recover_files(context: AppContext, library: Library, now: datetime) -> Recovered:
    """Put back whatever of a library's own files is lost or broken and was kept.

    Args:
        context: What use cases work with.
        library: The library; whoever calls holds its lock.
        now: For the record.
    """
    store.require_writable(library)
    back: list[PutBack] = []
    unknown: list[StorageError] = []
    for name in (store.APPLICANT_FILE, store.SEASON_FILE):
        path = library.root / name
        version = version_for(context, library, path)
        try:
            if not is_there(path) and version is None:
                continue
            stored.read(path, _KINDS[name])
        except BadFileError as error:
            if version is not None and not error.is_of_the_disk:
                back.append(put_back(library, path, version))
            else:
                unknown.append(error)
    for folder in (*store.folders_without_file(library), *store.application_folders(library)):
        try:
            if not _is_readable(folder / store.APPLICATION_FILE):
                back.append(recover_application(context, library, folder, now))
        except StorageError as error:
            unknown.append(error)
    return Recovered(put_back=tuple(back), unknown=tuple(unknown))


def _is_readable(path: Path) -> bool:
    """Tell whether an application's file makes sense.

    Raises:
        BadFileError: The disk does not give it now, so that nobody can tell.
    """
    try:
        store.read_application(path.parent)
    except BadFileError as error:
        if error.is_of_the_disk:
            raise
        return False
    except StorageError:
        return False
    return True


def _of_papers(
    context: AppContext, library: Library, folder: Path, begun: Begun, now: datetime
) -> Application:
    catalog = library_catalog(context, library)
    found = catalog.checklists.get(begun.checklist) or match_program(catalog, begun.program)
    if found is None or (begun.checklist and found.id != begun.checklist):
        raise UnknownChecklistError(
            sentence(
                "there is no checklist '{checklist}'; 'usce-desktop checklists' lists them",
                checklist=begun.checklist or begun.program,
            )
        )
    application = Application(
        id=store.new_id(),
        program=begun.program,
        specialty=begun.specialty,
        checklist=found.id,
        start=begun.start,
        end=begun.end,
    )
    why = impossible(application)
    if why:
        raise StorageError(why)
    titles = {each.item: each.title for each in checklist_for(catalog, application).items}
    sent: dict[str, str] = {}
    papers: list[Document] = []
    for path in document_files(folder).values():
        inside = _packet_documents(context, path)
        if inside:
            sent.update(inside)
            continue
        sha256, size = disk.hash_file(path)
        papers.append(Document(file=path.name, sha256=sha256, size=size, added=now.date()))
    placed = [(item_by_name(sent.get(each.sha256, Path(each.file).stem), titles), each) for each in papers]
    return with_papers(application, placed, store.new_id)


def _packet_documents(context: AppContext, path: Path) -> dict[str, str]:
    """List the documents that a packet took, title by SHA-256; nothing where it is no packet of the app."""
    if path.suffix.lower() != ".pdf":
        return {}
    try:
        state = context.worker.call(Verify(path=str(path), password=""), seconds=_LOOK_SECONDS)
    except WorkerError:
        return {}
    return {each.sha256: each.title for each in state.documents} if state.made_here else {}


def recover_library(context: AppContext, root: Path) -> Library:
    """Make a folder a library again whose ``library.json`` is lost or broken.

    It gets the id under which this computer kept versions of its files, where it did.

    Raises:
        NotALibraryError: What lies in it is no library's.
        StorageError: The disk refused.
    """
    path = root / store.LIBRARY_FILE
    with contextlib.suppress(StorageError):
        return store.open_library(root)
    broken = is_file(path)
    if not is_folder(root) or not (broken or store.can_become_library(root)):
        raise NotALibraryError(root)
    if not is_folder(root / store.APPLICATIONS):
        raise NotALibraryError(root)
    if _is_newer(path):
        raise NewerFormatError(path)
    stand_in = Library(root=root.resolve(), info=LibraryInfo(id=""))
    store.require_writable(stand_in)
    if broken:
        _keep_aside(stand_in, path)
        path.unlink()
    known = Library(root=stand_in.root, info=LibraryInfo(id=_known_id(context, stand_in)))
    applicant = known.root / store.APPLICANT_FILE
    version = version_for(context, known, applicant)
    if version is not None and not is_there(applicant):
        put_back(known, applicant, version)
    return store.create_library(root, key=known.info.id)


def _known_id(context: AppContext, library: Library) -> str:
    """Find the id that a library had by its applications, or their papers."""
    ids = set(map(version_name, _ids_in_use(library)))
    folders = [each for each in library.applications.iterdir() if is_folder(each)]
    papers = {context.hashes.sha256(path) for each in folders for path in document_files(each).values()}
    known: list[tuple[int, datetime, str]] = []
    for name in context.versions.libraries():
        applications = [each for each in context.versions.names(name) if each.startswith(OF_APPLICATIONS)]
        latest = [(each, _latest(context.versions.kept(name, each), Application)) for each in applications]
        same = [
            version.saved for each, version in latest if version and (each in ids or _has(version, papers))
        ]
        if same:
            known.append((len(same), max(same), name.partition("-")[0]))  # as VersionStore.key_for parts it
    return max(known)[2] if known else store.new_id()


def _has(version: Version, papers: AbstractSet[str]) -> bool:
    """Tell whether an application had one of some papers, by their hashes."""
    documents = stored.read(version.path, Application).value.documents
    return any(each.sha256 in papers for each in documents.values())


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
