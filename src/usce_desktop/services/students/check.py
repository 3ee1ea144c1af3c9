"""Judging the libraries of many students, for an office that only receives them.

Nothing here can write: it takes libraries as folders and gives values back. What is learned of documents is
kept in this computer's own cache, as for any library.
"""

import os
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime
from pathlib import Path

from msgspec import structs

from usce_desktop.domain.application.application import LibraryInfo
from usce_desktop.domain.review.file_state import UNCHECKED, FileState
from usce_desktop.domain.sentences import EMPTY, Sentence, count, sentence
from usce_desktop.domain.students.followed import FollowedApplication, FollowedLibrary, next_deadline
from usce_desktop.pdf.worker.client import Report, Worker, silent
from usce_desktop.services.context import AppContext
from usce_desktop.services.review.review import Looked, Reviewed, review_library
from usce_desktop.storage import library as store
from usce_desktop.storage.errors import (
    NewerFormatError,
    NotSyncedError,
    SecondVersionError,
    StoodInError,
    StorageError,
)
from usce_desktop.storage.there import is_folder, is_there
from usce_desktop.storage.verdicts import FOLLOWED, VerdictCache, library_key

_ON_THE_WAY = ((".syncthing.", ".tmp"), ("~syncthing~", ".tmp"), (".owncloudsync", ""), ("~$", ".download"))
"""Beginnings and ends of the names that sync programs give to files that have not wholly come."""
_CONFLICT = ".sync-conflict-"


class NoLibrariesError(StorageError):
    """The folder holds no library of a student."""

    def __init__(self, root: Path) -> None:
        """Say which folder, and what belongs there."""
        super().__init__(
            sentence(
                "{root} holds no library; name the folder in which each student's shared library is a folder",
                root=root,
            )
        )


def student_folders(root: Path) -> tuple[Path, ...]:
    """List the folders that are libraries, or on the way to be.

    Raises:
        NoLibrariesError: There is none.
        OSError: The folder cannot be listed.
    """
    found = tuple(each for each in sorted(root.iterdir()) if is_folder(each) and _is_students(each))
    if not found:
        raise NoLibrariesError(root)
    return found


def _is_students(folder: Path) -> bool:
    begun = (store.LIBRARY_FILE, store.APPLICANT_FILE, store.APPLICATIONS)
    try:
        return not folder.name.startswith(".") and any(is_there(folder / name) for name in begun)
    except OSError:
        return True  # why it cannot be looked into is said where it is judged


def check_libraries(
    context: AppContext, root: Path, today: date, *, jobs: int = 1, report: Report = silent
) -> tuple[FollowedLibrary, ...]:
    """Judge every library below a folder; what is wrong with one keeps nobody from the others.

    Args:
        context: What use cases work with.
        root: The folder of all libraries.
        today: The day of judging.
        jobs: How many libraries are looked at side by side, each with a worker of its own.
        report: Called per library.

    Raises:
        NoLibrariesError: There is none.
        OSError: The folder cannot be listed.
    """
    folders = student_folders(root)
    known = VerdictCache(context.places.cache / FOLLOWED)
    try:
        if jobs > 1:
            return _side_by_side(context, folders, today, known, jobs, report)
        found = []
        for done, folder in enumerate(folders):
            report(done, len(folders), folder.name)
            found.append(_known_or_checked(context, folder, today, known))
        return tuple(found)
    finally:
        known.save()


def _side_by_side(
    context: AppContext,
    folders: tuple[Path, ...],
    today: date,
    known: VerdictCache,
    jobs: int,
    report: Report,
) -> tuple[FollowedLibrary, ...]:
    workers = [context.worker, *(Worker() for _ in range(min(jobs, len(folders)) - 1))]
    idle = list(workers)

    def one(folder: Path) -> FollowedLibrary:
        worker = idle.pop()
        try:
            return _known_or_checked(structs.replace(context, worker=worker), folder, today, known)
        finally:
            idle.append(worker)

    try:
        with ThreadPoolExecutor(len(workers)) as pool:
            try:
                done = []
                for folder, found in zip(folders, pool.map(one, folders), strict=True):
                    done.append(found)
                    report(len(done), len(folders), folder.name)
                return tuple(done)
            finally:
                pool.shutdown(wait=False, cancel_futures=True)  # where the person cancelled
    finally:
        for worker in workers[1:]:
            worker.close()


def _known_or_checked(context: AppContext, folder: Path, today: date, known: VerdictCache) -> FollowedLibrary:
    """Judge a library, unless none of its files changed since that was done today."""
    try:
        key = library_key(folder, today)
    except OSError as error:
        return FollowedLibrary(folder=folder.name, state="not_readable", problem=_sentence(error))
    found = known.get(folder, key)
    if found is None:
        found = check_library(context, folder, today)
        if found.state == "ok" and found.certain and not found.problem:
            known.put(folder, key, found)
    return found


def check_library(context: AppContext, folder: Path, today: date) -> FollowedLibrary:
    """Judge one library of a student."""
    try:
        return _judged(context, folder, today)
    except (StorageError, OSError) as error:
        return FollowedLibrary(
            folder=folder.name,
            student=_student(folder),
            state="newer" if isinstance(error, NewerFormatError) else "not_readable",
            problem=_sentence(error),
        )


def _judged(context: AppContext, folder: Path, today: date) -> FollowedLibrary:
    if not store.is_library(folder):
        return FollowedLibrary(
            folder=folder.name,
            student=_student(folder),
            state="not_fully_received",
            problem=sentence("library.json has not come yet"),
        )
    # Only read: else this computer would keep versions of a student's own files.
    library = structs.replace(store.open_library(folder), only_read=True)
    looked = review_library(context, library, today, use_ocr=True)
    applications = tuple(_followed(each) for each in looked.applications)
    found = FollowedLibrary(
        folder=folder.name,
        student=_student(folder),
        applications=applications,
        next_deadline=next_deadline(applications, today),
        certain=all(_is_certain(file) for each in looked.applications for file in each.files.values()),
    )
    if library.newer:
        return structs.replace(
            found,
            state="newer",
            problem=sentence("a newer version of the app made it; update the app here"),
        )
    # Without knowing who applies nothing can be said of an application; no verdict rests on the season.
    own_files = {
        each.path.name: each.error for each in looked.unopened if isinstance(each.error, StoodInError)
    }
    if store.APPLICANT_FILE in own_files:
        problem = _sentence(own_files[store.APPLICANT_FILE])
        return structs.replace(found, applications=(), state="not_readable", problem=problem)
    # What has not come yet, and what two computers changed at once, have states and words of their own.
    elsewhere = NotSyncedError | SecondVersionError | StoodInError
    unread = [each for each in looked.unopened if not isinstance(each.error, elsewhere)]
    if unread:
        return structs.replace(found, state="not_readable", problem=_sentence(unread[0].error))
    lacking = _not_received(folder, looked)
    if lacking is not None:
        return structs.replace(found, state="not_fully_received", problem=lacking)
    return structs.replace(found, problem=_conflict(folder, looked))


def _is_certain(file: FileState) -> bool:
    """Tell whether what was found of a file would be found again: a disk that failed says nothing of it."""
    if file.health is None or file.health.failure in UNCHECKED or file.reading is None:
        return False
    return not file.reading.unread or file.reading.ocr_tried


def _student(folder: Path) -> str:
    """Look up whose library it is, as far as that can be read."""
    try:
        return store.read_applicant(store.Library(root=folder, info=LibraryInfo(id=""))).value.name
    except (StorageError, OSError):
        return ""


def _followed(reviewed: Reviewed) -> FollowedApplication:
    opened = reviewed.opened
    stat = (opened.folder / store.APPLICATION_FILE).stat()
    return FollowedApplication(
        application=opened.folder.name,
        program=opened.application.title,
        submit_by=opened.application.submit_by,
        ready=reviewed.review.ready,
        lacking=tuple(each.requirement.item for each in reviewed.review.undone),
        changed=datetime.fromtimestamp(stat.st_mtime, UTC).isoformat(timespec="seconds"),
    )


def _not_received(folder: Path, looked: Looked) -> Sentence | None:
    """Say what of a library is still on its way: files that its applications name, or halves of them."""
    missing = sum(
        file.state == "missing" for each in looked.applications for file in each.opened.state.files.values()
    )
    if missing:
        return sentence("not here yet: {files} that its applications name", files=count(missing, "file"))
    nameless = [each.name for each in _folders(folder / store.APPLICATIONS) if _lacks_its_file(each)]
    if nameless:
        return sentence("application.json of '{name}' has not come yet", name=nameless[0])
    for each in (folder, *(one.opened.folder for one in looked.applications)):
        coming = [name for name in _names(each) if name.startswith(".") or "~" in name]
        if any(
            name.startswith(begin) and name.endswith(end) for name in coming for begin, end in _ON_THE_WAY
        ):
            return sentence("a file of '{name}' is just coming", name=each.name)
    return None


def _names(folder: Path) -> list[str]:
    """List names as text: a path object each takes longer than all the rest."""
    return os.listdir(folder)  # noqa: PTH208 - see above


def _folders(place: Path) -> list[Path]:
    return [each for each in sorted(place.iterdir()) if is_folder(each)] if is_folder(place) else []


def _lacks_its_file(folder: Path) -> bool:
    hidden = folder.name.startswith(".")
    return not hidden and not store.is_application(folder) and any(folder.iterdir())


def _conflict(folder: Path, looked: Looked) -> Sentence:
    for each in (folder, *(one.opened.folder for one in looked.applications)):
        if any(_CONFLICT in name for name in _names(each)):
            return sentence("'{name}' has two versions of a file that were changed at once", name=each.name)
    return EMPTY


def _sentence(error: StorageError | OSError) -> Sentence:
    if isinstance(error, OSError):
        return Sentence(parts=(f"{error.filename or ''}: {error.strerror or error}".removeprefix(": "),))
    return error.args[0] if isinstance(error.args[0], Sentence) else Sentence(parts=(str(error),))
