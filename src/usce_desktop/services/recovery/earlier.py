"""A library as it was on an earlier day: what was otherwise then; ``restoring`` makes it so again.

Versions of the app's own files are kept on this computer, all of the last hours and fewer the older they are
(``domain.thinning``); papers that were removed or replaced since lie in ``.removed/``.
"""

import contextlib
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import TypeVar

from msgspec import Struct

from usce_desktop.domain.application import edits
from usce_desktop.domain.application.application import Applicant, Application
from usce_desktop.domain.application.differences import as_it_was, differences
from usce_desktop.domain.season.season import Season
from usce_desktop.domain.sentences import Sentence, sentence
from usce_desktop.services.context import AppContext
from usce_desktop.services.library.applications import (
    UnknownChecklistError,
    checklist_for,
    library_catalog,
)
from usce_desktop.services.library.history import OF_APPLICATIONS, key_of
from usce_desktop.services.recovery.kept import told_id
from usce_desktop.storage import library as store
from usce_desktop.storage import stored
from usce_desktop.storage.errors import StorageError
from usce_desktop.storage.folder import resolve
from usce_desktop.storage.library import Library
from usce_desktop.storage.removed import removed_applications
from usce_desktop.storage.there import is_file
from usce_desktop.storage.versions import Version

T = TypeVar("T", bound=Struct)
_Place = tuple[Path, Application]


class NothingKeptError(StorageError):
    """This computer kept no version of something from then."""

    def __init__(self, name: str) -> None:
        """Say of what."""
        super().__init__(
            sentence(
                "this computer kept nothing of '{name}' from that day or before; 'usce-desktop history"
                " LIBRARY' lists the days",
                name=name,
            )
        )


class EarlierPaper(Struct, frozen=True, kw_only=True):
    """A paper that an application had.

    Attributes:
        key: Its id in the application.
        item: Title of the item that it was of.
        is_there: It is in the application now, with the same bytes.
        can_come: Its bytes lie in the library.
    """

    key: str
    file: str
    item: str
    is_there: bool
    can_come: bool


class EarlierApplication(Struct, frozen=True, kw_only=True):
    """An application as it was.

    Attributes:
        key: Its id.
        folder: Where it is now; ``None`` where it was removed or is lost.
        removed: Where it lies in ``.removed/``, where it does.
        saved: From when the version is.
        then: As it was.
        changes: What making it so again would change, a sentence each.
        papers: Those that it had.
    """

    key: str
    title: str
    folder: Path | None
    removed: Path | None
    saved: datetime
    then: Application
    changes: tuple[Sentence, ...]
    papers: tuple[EarlierPaper, ...]


class SharedStates(Struct, frozen=True, kw_only=True):
    """What all applications share; ``None`` for what is left as it is."""

    applicant: Applicant | None = None
    season: Season | None = None


class Earlier(Struct, frozen=True, kw_only=True):
    """A library as it was on a day.

    Attributes:
        later: Titles of the applications that were begun since; they stay.
        shared: Who the applicant was and what the season said, where that was otherwise.
    """

    day: date
    applications: tuple[EarlierApplication, ...]
    later: tuple[str, ...]
    shared: SharedStates


def days_kept(context: AppContext, library: Library) -> tuple[date, ...]:
    """List the days on which something of a library was changed, as far as that is kept; latest first."""
    versions = (
        version
        for name in context.versions.names(key_of(context, library))
        for version in context.versions.kept(key_of(context, library), name)
    )
    return tuple(sorted({version.saved.astimezone().date() for version in versions}, reverse=True))


def kept_bytes(context: AppContext, library: Library) -> int:
    """Count the bytes that the kept versions of a library's files take."""
    return context.versions.size(key_of(context, library))


def _end_of(day: date) -> datetime:
    """Tell when a day is over, here."""
    return datetime.combine(day + timedelta(days=1), time()).astimezone()


def _in_force(versions: tuple[Version, ...], moment: datetime) -> Version | None:
    return next((each for each in reversed(versions) if each.saved < moment), None)


def as_of(context: AppContext, library: Library, day: date) -> Earlier:
    """Say how a library was at the end of a day.

    Args:
        context: What use cases work with.
        library: The library.
        day: The day, as this computer's clock counts them.
    """
    moment, key = _end_of(day), key_of(context, library)
    here = dict(_by_id(store.application_folders(library)))
    broken = dict(_broken(library))
    away: dict[str, list[_Place]] = {}
    for own, place in _by_id(removed_applications(library)):
        away.setdefault(own, []).append(place)
    bytes_there = _hashes_below(context, library)
    applications: dict[str, EarlierApplication] = {}
    for then, saved in _versions_then(context, key, moment):
        current = _written_since(here.get(then.id), saved, moment)
        value, since = (here[then.id][1], current) if current is not None else (then, saved)
        places = _Places(
            here=here.get(then.id), away=_nearest(value, away.get(then.id, [])), broken=broken.get(then.id)
        )
        applications[then.id] = _earlier(context, library, value, since, places, bytes_there)
    later = [value.title for own, (_, value) in here.items() if own not in applications]
    return Earlier(
        day=day,
        applications=tuple(sorted(applications.values(), key=lambda each: (each.then.start, each.title))),
        later=tuple(sorted(later)),
        shared=SharedStates(
            applicant=_other_value(context, library, "applicant", Applicant, moment),
            season=_other_value(context, library, "season", Season, moment),
        ),
    )


def _versions_then(
    context: AppContext, library: str, moment: datetime
) -> Iterator[tuple[Application, datetime]]:
    """Read the version of each application that was in force at a moment, and when it was saved."""
    for name in context.versions.names(library):
        of_one = name.startswith(OF_APPLICATIONS)
        version = _in_force(context.versions.kept(library, name), moment) if of_one else None
        if version is not None:
            with contextlib.suppress(StorageError):
                yield stored.read(version.path, Application).value, version.saved


def _written_since(place: _Place | None, saved: datetime, moment: datetime) -> datetime | None:
    """Tell when an application's file was written, where that is after a version and before a moment."""
    if place is None:
        return None
    with contextlib.suppress(OSError):
        written = datetime.fromtimestamp((place[0] / store.APPLICATION_FILE).stat().st_mtime, UTC)
        if saved < written < moment:
            return written
    return None


def _broken(library: Library) -> Iterator[tuple[str, Path]]:
    """List the applications whose file cannot be read, by the id that it still tells."""
    for folder in store.application_folders(library):
        try:
            store.read_application(folder)
        except StorageError:
            own = told_id(folder / store.APPLICATION_FILE)
            if own:
                yield own, folder


def _by_id(folders: tuple[Path, ...]) -> Iterator[tuple[str, _Place]]:
    for folder in folders:
        with contextlib.suppress(StorageError):
            value = store.read_application(folder).value
            yield value.id, (folder, value)


def _nearest(then: Application, places: Sequence[_Place]) -> _Place | None:
    """Choose of the removed copies of an application the one that has most of its papers, then the latest."""
    wanted = {each.sha256 for each in then.documents.values()}

    def order(place: _Place) -> tuple[int, float]:
        folder, value = place
        there = {each.sha256 for each in value.documents.values() if is_file(resolve(folder, each.file))}
        return len(wanted & there), folder.lstat().st_ctime

    return max(places, key=order, default=None)


def _hashes_below(context: AppContext, library: Library) -> Mapping[str, Path]:
    """Find where the bytes of papers lie: by SHA-256, the file."""
    found: dict[str, Path] = {}
    for path in library.root.rglob("*"):
        if path.suffix.lower() != ".json" and is_file(path) and not path.is_symlink():
            with contextlib.suppress(OSError):
                found.setdefault(context.hashes.sha256(path), path)
    return found


class _Places(Struct, frozen=True, kw_only=True):
    """Where an application is now: in its place, removed, or in a folder whose file cannot be read."""

    here: _Place | None
    away: _Place | None
    broken: Path | None


def _earlier(
    context: AppContext,
    library: Library,
    then: Application,
    saved: datetime,
    places: _Places,
    bytes_there: Mapping[str, Path],
) -> EarlierApplication:
    titles, here, away = _titles(context, library, then), places.here, places.away
    now = here or away
    documents = here[1].documents if here else {}
    papers = tuple(
        EarlierPaper(
            key=key,
            file=document.file,
            item=titles.get(edits.item_of(then, key), ""),
            is_there=key in documents and documents[key].sha256 == document.sha256,
            can_come=document.sha256 in bytes_there,
        )
        for key, document in then.documents.items()
    )
    changes: tuple[Sentence, ...]
    if here is not None:
        changes = differences(as_it_was(then, here[1]), here[1], titles)
    elif places.broken is not None:
        changes = (
            sentence("Its file cannot be read now; 'usce-desktop doctor --repair' puts it back first."),
        )
    elif away is not None:
        changes = (sentence("It was removed since then, and is restored with its papers."),)
    else:
        changes = (sentence("Its folder is gone; it is made again with the papers that are left."),)
    return EarlierApplication(
        key=then.id,
        title=then.title,
        folder=here[0] if here else places.broken,
        removed=away[0] if away and not here else None,
        saved=saved,
        then=as_it_was(then, now[1]) if now else then,
        changes=changes,
        papers=papers,
    )


def _titles(context: AppContext, library: Library, application: Application) -> dict[str, str]:
    try:
        checklist = checklist_for(library_catalog(context, library), application)
    except UnknownChecklistError:
        return {}
    return {each.item: each.title for each in checklist.items}


def _other_value(
    context: AppContext, library: Library, name: str, kind: type[T], moment: datetime
) -> T | None:
    """Read what a file that all applications share said, where it says something else now."""
    version = _in_force(context.versions.kept(key_of(context, library), name), moment)
    path = library.root / f"{name}.json"
    if version is None:
        return None
    try:
        then = stored.read(version.path, kind).value
    except StorageError:
        return None
    with contextlib.suppress(StorageError):
        if stored.read(path, kind).value == then:
            return None
    return then


def told(earlier: EarlierApplication) -> tuple[Sentence, ...]:
    """Say what of an earlier application is otherwise now; one sentence where nothing is."""
    lost = [each.file for each in earlier.papers if not each.can_come]
    return (
        *(earlier.changes or (sentence("Nothing has changed since then."),)),
        *(_lost(file) for file in lost),
    )


def _lost(file: str) -> Sentence:
    return sentence("{file} is no longer anywhere in this library; look for it in a backup.", file=file)
