"""Looking through a library on the disk: every file of the app's own, every hash, every leftover.

Nothing is believed that was remembered: a file whose bytes went bad under an unchanged time is found, since
each one is read through. Repairing only puts back bytes that lie elsewhere in the library, and names and
leftovers; nothing is ever overwritten or removed that could be somebody's.
"""

import errno
import os
import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from msgspec import Struct, structs

from usce_desktop.domain.ailments import Ailment
from usce_desktop.domain.application.application import Application
from usce_desktop.domain.file_names import collision_key
from usce_desktop.domain.sentences import sentence
from usce_desktop.pdf.worker.client import Report, silent
from usce_desktop.services.context import AppContext
from usce_desktop.services.recovery.kept import version_for
from usce_desktop.services.recovery.own_files import OwnFiles
from usce_desktop.services.recovery.second_versions import Versions, join_versions, unjoined
from usce_desktop.storage import disk, stored
from usce_desktop.storage import library as store
from usce_desktop.storage.errors import BadFileError, SecondVersionError, StorageError
from usce_desktop.storage.folder import document_files
from usce_desktop.storage.library import Library

CONFLICT = re.compile(
    r"\.sync-conflict-\d{8}-\d{6}|\([^()]*(?:conflicted copy|Konflikt|conflict)[^()]*\d{4}-\d\d-\d\d[^()]*\)"
    r"|_conflict-\d{8}-\d{6}",
    re.IGNORECASE,
)
"""In names that Syncthing, Dropbox, Nextcloud and ownCloud give to a second version: all with a day."""


class Examined(Struct, frozen=True, kw_only=True):
    """What a look through a library found.

    Attributes:
        files: How many were read through.
    """

    files: int
    ailments: tuple[Ailment, ...]

    @property
    def sound(self) -> bool:
        """Whether nothing is left that is lost or wrong."""
        return all(each.repaired or each.harmless for each in self.ailments)


def examine_library(
    context: AppContext, library: Library, now: datetime, *, repair: bool = False, report: Report = silent
) -> Examined:
    """Look through a library.

    Args:
        context: What use cases work with.
        library: The library; whoever repairs holds its lock.
        now: For the age of leftovers, and the record.
        repair: Whether to set right what can be.
        report: Called per file.

    Raises:
        StorageError: It may not be written, or the disk refused.
        OSError: A folder of it cannot be listed.
    """
    # First: what was joined says what the papers should be.
    versions = join_versions(context, library) if repair else Versions()
    found = _Doctor(context, library, now, report, repair=repair, left=versions.left).examine()
    ailments = (
        Ailment(kind="conflict", where=each.kept, problem=each.told, repaired=True)
        for each in versions.joined
    )
    return structs.replace(found, ailments=(*ailments, *found.ailments))


class _Doctor:
    """Goes through a library once."""

    def __init__(
        self,
        context: AppContext,
        library: Library,
        now: datetime,
        report: Report,
        *,
        repair: bool,
        left: tuple[SecondVersionError, ...] = (),
    ) -> None:
        self._context, self._library, self._now = context, library, now
        self._report, self._repair, self._left = report, repair, left
        self._hashes: dict[Path, str] = {}
        self._failed: dict[Path, OSError] = {}
        self._named: set[str] = set()
        self._own = OwnFiles(context, library, self._failed, repair=repair)
        self._files = sorted(self._files_below())

    def examine(self) -> Examined:
        self._read_through()
        applications = list(store.application_folders(self._library))
        self._named = {sha256 for folder in applications for sha256 in _named_by(folder)}
        found = [*self._unread(), *self._own.shared(), *self._conflicts(), *self._half_made()]
        for folder in applications:
            found += self._application(folder)
        # Last: until then a leftover can be the only one that has the bytes of a paper, also of an
        # application that was just put back.
        self._named |= {sha256 for folder in applications for sha256 in _named_by(folder)}
        found += self._leftovers()
        return Examined(files=len(self._hashes), ailments=tuple(found))

    def _files_below(self) -> Iterator[Path]:
        """List every file of the library; links are not followed."""

        def refused(error: OSError) -> None:
            self._failed[Path(error.filename)] = error

        for place, folders, names in os.walk(self._library.root, onerror=refused):
            folders.sort()
            for name in names:
                path = Path(place, name)
                if not path.is_symlink():
                    yield path

    def _where(self, path: Path) -> str:
        return path.relative_to(self._library.root).as_posix()

    def _read_through(self) -> None:
        for done, path in enumerate(self._files):
            self._report(done, len(self._files), path.name)
            try:
                self._hashes[path] = disk.hash_file(path)[0]
            except OSError as error:
                # What somebody else took away meanwhile was never part of what is looked at.
                if error.errno != errno.ENOENT:
                    self._failed[path] = error

    def _unread(self) -> Iterator[Ailment]:
        for path, error in self._failed.items():
            yield Ailment(
                kind="unreadable",
                where=self._where(path),
                problem=sentence(
                    "it cannot be read ({why}); that may be the disk, its permissions or a cloud program",
                    why=error.strerror or str(error),
                ),
            )

    def _leftovers(self) -> Iterator[Ailment]:
        for path in [path for path in self._hashes if disk.is_temporary(path.name)]:
            try:
                old = self._now.timestamp() - path.stat().st_mtime > disk.STALE_AFTER
            except OSError:
                continue
            wanted = self._hashes[path] in self._named and self._twin(self._hashes[path], beside=path) is None
            if old:
                if self._repair and not wanted:
                    path.unlink(missing_ok=True)
                yield Ailment(
                    kind="leftover",
                    where=self._where(path),
                    problem=sentence("a crash left this temporary file, and it has the bytes of a paper")
                    if wanted
                    else sentence("a crash left this temporary file; it can go"),
                    repaired=self._repair and not wanted,
                )

    def _conflicts(self) -> Iterator[Ailment]:
        # Where joining was tried just now, the reason is known why it could not be done.
        of_own_files = {error.path: error for error in (*unjoined(self._library), *self._left)}
        yield from (
            Ailment(kind="conflict", where=self._where(path), problem=sentence("{error}", error=error))
            for path, error in of_own_files.items()
        )
        for path in self._hashes:
            kept = store.REMOVED in path.parts or path in of_own_files
            if self._is_second_version(path) and not kept:
                yield Ailment(
                    kind="conflict",
                    where=self._where(path),
                    problem=sentence(
                        "a sync program kept this second version; compare it with the one beside it, and"
                        " remove the one that is not wanted"
                    ),
                )

    def _is_second_version(self, path: Path) -> bool:
        """Tell a paper that a sync program kept beside another; one that belongs to an item is that."""
        known = path in self._hashes and self._hashes[path] in self._named
        return CONFLICT.search(path.name) is not None and not known

    def _half_made(self) -> Iterator[Ailment]:
        without = store.folders_without_file(self._library)
        for folder in [each for each in without if each not in self._failed]:
            path = folder / store.APPLICATION_FILE
            version = version_for(self._context, self._library, path)
            if version is not None:
                problem = sentence(
                    "it has papers and no application.json; this computer kept what that said on {day}."
                    " Where no sync program is to bring it, 'usce-desktop recover' puts that back",
                    day=version.saved.astimezone().date(),
                )
            else:
                problem = sentence(
                    "it has papers and no application.json; wait until it has been synced, or put the"
                    " file back from a backup"
                )
            yield Ailment(kind="half_made", where=self._where(folder), problem=problem)

    def _application(self, folder: Path) -> list[Ailment]:
        """Look through one application; what is wrong with its own file keeps nobody from the others."""
        found: list[Ailment] = []
        try:
            opened = store.read_application(folder)
        except BadFileError as error:
            return [self._own.broken(folder / store.APPLICATION_FILE, error)]
        try:
            found += self._own.unseen(opened)
            if found and self._repair:
                opened = store.read_application(folder)
            application = opened.value
            moved = self._moved(folder, application)
            found += [*self._documents(folder, application, moved), *self._packets(folder, application)]
            if moved and self._repair:
                documents = {
                    key: structs.replace(each, file=moved.get(key, each.file))
                    for key, each in application.documents.items()
                }
                stored.save(opened, structs.replace(application, documents=documents), self._now)
        except (StorageError, OSError) as error:
            where = self._where(folder / store.APPLICATION_FILE)
            found = [
                structs.replace(each, repaired=False) if each.kind == "renamed" else each for each in found
            ]
            found.append(Ailment(kind="unreadable", where=where, problem=sentence("{error}", error=error)))
        return found

    def _moved(self, folder: Path, application: Application) -> dict[str, str]:
        """Find the documents whose bytes lie there under another name: id, and the name they have now."""
        here = document_files(folder)
        held = {collision_key(each.file) for each in application.documents.values()}
        loose = {self._hashes.get(path, ""): path.name for key, path in here.items() if key not in held}
        moved = {}
        for key, document in application.documents.items():
            if collision_key(document.file) not in here and document.sha256 in loose:
                # Of two documents with the same bytes only one can be that file.
                moved[key] = loose.pop(document.sha256)
        return moved

    def _documents(self, folder: Path, application: Application, moved: dict[str, str]) -> Iterator[Ailment]:
        here = document_files(folder)
        for key, document in application.documents.items():
            path = here.get(collision_key(document.file))
            if key in moved:
                yield Ailment(
                    kind="renamed",
                    where=self._where(folder / moved[key]),
                    problem=sentence("it was called {before} when it was added", before=document.file),
                    repaired=self._repair,
                )
            elif path is None:
                yield from self._lost(folder / document.file, document.sha256)
            else:
                yield from self._kept(path, document.sha256)
            if document.made_from is not None:
                yield from self._kept(folder / document.made_from.file, document.made_from.sha256)
        names = [each.file for each in application.documents.values()]
        known = {collision_key(name) for name in (*names, *application.packets, *moved.values())}
        for key, path in here.items():
            if key not in known and not self._is_second_version(path):  # those are told already
                yield Ailment(
                    kind="unassigned",
                    where=self._where(path),
                    problem=sentence("it belongs to no item; give it to one in the window, or leave it"),
                )

    def _packets(self, folder: Path, application: Application) -> Iterator[Ailment]:
        """Look at what was sent: it is frozen, and has to be there as it was."""
        for submission in application.submissions:
            yield from self._kept(folder / store.SUBMITTED / submission.file, submission.sha256)
        for name, record in application.packets.items():
            path = folder / name
            if path in self._hashes and self._hashes[path] != record.sha256:
                yield Ailment(
                    kind="changed",
                    where=self._where(path),
                    problem=sentence("this packet is not as it was built; build it again before it is sent"),
                )

    def _kept(self, path: Path, sha256: str) -> Iterator[Ailment]:
        """Look at a file that nobody should have touched."""
        path = self._as_it_is(path)
        if path in self._failed:
            return
        if path not in self._hashes:
            yield from self._lost(path, sha256)
        elif self._hashes[path] != sha256:
            yield self._changed(path, sha256)

    def _as_it_is(self, path: Path) -> Path:
        """Find a file under the name that the disk has it by, in whatever case and normal form."""
        if path in self._hashes or path in self._failed:
            return path
        wanted = collision_key(path.name)
        every = (each for each in self._hashes if each.parent == path.parent)
        return next((each for each in every if collision_key(each.name) == wanted), path)

    def _twin(self, sha256: str, beside: Path | None = None) -> Path | None:
        """Find a file with some bytes, one that is not temporary first."""
        found = [path for path, own in self._hashes.items() if own == sha256 and path != beside]
        return min(found, key=lambda path: (disk.is_temporary(path.name), path), default=None)

    def _lost(self, path: Path, sha256: str) -> Iterator[Ailment]:
        if any(folder in self._failed for folder in path.parents):
            return  # nobody can tell what is in a folder that may not be read
        twin = self._twin(sha256)
        if twin is None:
            problem = sentence(
                "it is not there, and its bytes are nowhere in this library; put it back from a backup or a"
                " mail, or remove it from its item"
            )
            yield Ailment(kind="missing", where=self._where(path), problem=problem)
            return
        yield Ailment(
            kind="missing",
            where=self._where(path),
            problem=sentence("it is not there; the same bytes lie in {twin}", twin=self._where(twin)),
            repaired=self._repair and _put_back(twin, path),
        )

    def _changed(self, path: Path, sha256: str) -> Ailment:
        twin = self._twin(sha256)
        if twin is not None:
            problem = sentence(
                "its bytes are not those that were written down; they lie unchanged in {twin}. Look at both,"
                " and keep the one that is right",
                twin=self._where(twin),
            )
        else:
            problem = sentence(
                "its bytes are not those that were written down: it was edited, or the disk or a copy of it"
                " went bad. Open it, and add it anew where it is right"
            )
        return Ailment(kind="changed", where=self._where(path), problem=problem)


def _put_back(twin: Path, path: Path) -> bool:
    """Copy a file to where it was; tells whether it is there now, under just that name."""
    disk.make_folder(path.parent)
    taken = {collision_key(name) for name in os.listdir(path.parent)}  # noqa: PTH208 - names only
    if collision_key(path.name) in taken:
        return False
    disk.copy_in(twin, path.parent, path.stem, path.suffix)
    return True


def _named_by(folder: Path) -> Iterator[str]:
    """List the hashes that an application names."""
    try:
        application = store.read_application(folder).value
    except (StorageError, OSError):
        return
    for document in application.documents.values():
        yield document.sha256
        if document.made_from is not None:
            yield document.made_from.sha256
    yield from (submission.sha256 for submission in application.submissions)
