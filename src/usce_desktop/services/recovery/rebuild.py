"""Putting back the app's own files where they were lost or broken: from kept versions, or from papers alone.

What is put back says what a file said once. Where this computer kept no version, an application is begun anew
with the papers of its folder: which item each is of shows by its name and by the packets that lie there;
what was confirmed and ticked is asked again.
"""

import contextlib
from collections.abc import Set as AbstractSet
from datetime import date, datetime
from pathlib import Path

from msgspec import Struct

from usce_desktop.domain.application.application import (
    Application,
    Document,
    LibraryInfo,
    impossible,
)
from usce_desktop.domain.application.rebuilt import item_by_name, with_papers
from usce_desktop.domain.checklist.catalog import match_program
from usce_desktop.domain.sentences import sentence
from usce_desktop.pdf.worker.client import WorkerError
from usce_desktop.pdf.worker.jobs import Verify
from usce_desktop.services.context import AppContext
from usce_desktop.services.library.applications import UnknownChecklistError, checklist_for, library_catalog
from usce_desktop.services.library.history import OF_APPLICATIONS, version_name
from usce_desktop.services.recovery.kept import (
    KINDS,
    PutBack,
    application_version,
    ids_in_use,
    is_newer,
    keep_aside,
    latest_readable,
    put_back,
    version_for,
)
from usce_desktop.storage import disk, stored
from usce_desktop.storage import library as store
from usce_desktop.storage.errors import BadFileError, NewerFormatError, NotALibraryError, StorageError
from usce_desktop.storage.folder import document_files
from usce_desktop.storage.library import Library
from usce_desktop.storage.there import is_file, is_folder, is_there
from usce_desktop.storage.versions import Version

_LOOK_SECONDS = 60.0


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


class Begun(Struct, frozen=True, kw_only=True):
    """What an application was for, where a person has to say it."""

    program: str
    specialty: str
    start: date
    end: date
    checklist: str = ""


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
    if is_newer(path):
        raise NewerFormatError(path)
    if begun is None:
        version = application_version(context, library, folder)
        if version is None:
            raise UnknownApplicationError(folder)
        return put_back(library, path, version)
    application = _of_papers(context, library, folder, begun, now)
    keep_aside(library, path)
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
            stored.read(path, KINDS[name])
        except BadFileError as error:
            if version is None or error.is_of_the_disk:
                unknown.append(error)
                continue
            try:
                back.append(put_back(library, path, version))
            except StorageError as refused:  # which keeps nobody from the rest
                unknown.append(refused)
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
    if is_newer(path):
        raise NewerFormatError(path)
    stand_in = Library(root=root.resolve(), info=LibraryInfo(id=""))
    store.require_writable(stand_in)
    if broken:
        keep_aside(stand_in, path)
        path.unlink()
    known = Library(root=stand_in.root, info=LibraryInfo(id=_known_id(context, stand_in)))
    applicant = known.root / store.APPLICANT_FILE
    version = version_for(context, known, applicant)
    if version is not None and not is_there(applicant):
        put_back(known, applicant, version)
    return store.create_library(root, key=known.info.id)


def _known_id(context: AppContext, library: Library) -> str:
    """Find the id that a library had by its applications, or their papers."""
    ids = set(map(version_name, ids_in_use(library)))
    folders = [each for each in library.applications.iterdir() if is_folder(each)]
    papers = {context.hashes.sha256(path) for each in folders for path in document_files(each).values()}
    known: list[tuple[int, datetime, str]] = []
    for name in context.versions.libraries():
        applications = [each for each in context.versions.names(name) if each.startswith(OF_APPLICATIONS)]
        latest = [
            (each, latest_readable(context.versions.kept(name, each), Application)) for each in applications
        ]
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
