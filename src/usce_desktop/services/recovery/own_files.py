"""The app's own files: which are gone, broken, or changed without their time; putting them back."""

from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any

from usce_desktop.domain.ailments import Ailment
from usce_desktop.domain.application.application import LibraryInfo
from usce_desktop.domain.sentences import sentence
from usce_desktop.services.context import AppContext
from usce_desktop.services.recovery.kept import is_changed_unseen, put_back, version_for
from usce_desktop.storage import library as store
from usce_desktop.storage import stored
from usce_desktop.storage.errors import LostFileError, StorageError
from usce_desktop.storage.library import Library
from usce_desktop.storage.stored import Stored
from usce_desktop.storage.versions import Version

_NOT_UNDERSTOOD = {
    True: sentence(
        "it could not be understood; what it said on {day} was put back, and the broken one is kept"
        " in .removed/Versions"
    ),
    False: sentence(
        "it cannot be understood, and this computer kept what it said on {day}; 'usce-desktop doctor"
        " --repair' puts that back"
    ),
}
_GONE = {
    True: sentence("it was gone; what it said on {day} was put back"),
    False: sentence(
        "it is gone, and this computer kept what it said on {day}; 'usce-desktop doctor --repair' puts that"
        " back"
    ),
}


class OwnFiles:
    """Looks at the app's own files of a library, for the doctor."""

    def __init__(
        self, context: AppContext, library: Library, failed: Collection[Path], *, repair: bool
    ) -> None:
        """Look at a library.

        Args:
            context: What use cases work with.
            library: The library; whoever repairs holds its lock.
            failed: Files that the disk does not give now, which are not broken for that; it may grow.
            repair: Whether to put back what was kept.
        """
        self._context, self._library, self._failed, self._repair = context, library, failed, repair

    def _where(self, path: Path) -> str:
        return path.relative_to(self._library.root).as_posix()

    def shared(self) -> Iterator[Ailment]:
        """Try each file of the app's own that all applications share."""
        for name, read in (
            (store.LIBRARY_FILE, lambda: stored.read(self._library.root / store.LIBRARY_FILE, LibraryInfo)),
            (store.APPLICANT_FILE, lambda: store.read_applicant(self._library)),
            (store.SEASON_FILE, lambda: store.read_season(self._library)),
        ):
            path = self._library.root / name
            try:
                opened = read()
            except StorageError as error:
                yield self.broken(path, error)
            else:
                if not opened.data and version_for(self._context, self._library, path) is not None:
                    yield self.broken(path, LostFileError(path))
                yield from self.unseen(opened)

    def broken(self, path: Path, error: Exception) -> Ailment:
        """Look whether a file of the app's own that cannot be understood can be as it was."""
        version = None
        if path not in self._failed:  # one that cannot be read now is not broken for that
            version = version_for(self._context, self._library, path)
        if version is None:
            return Ailment(
                kind="unreadable", where=self._where(path), problem=sentence("{error}", error=error)
            )
        day = version.saved.astimezone().date()
        repaired, refused = self._said_again(path, version)
        if refused is not None:
            problem = sentence("what it said on {day} could not be put back: {why}", day=day, why=refused)
        else:
            gone = isinstance(error, LostFileError)
            words = _GONE if gone else _NOT_UNDERSTOOD
            problem = words[repaired].with_values(day=day)
        return Ailment(kind="unreadable", where=self._where(path), problem=problem, repaired=repaired)

    def _said_again(self, path: Path, version: Version) -> tuple[bool, StorageError | None]:
        """Put back what a file said, where that is asked for; what is refused keeps nobody from the rest.

        Returns:
            Whether that was done, and why it was refused.
        """
        if not self._repair:
            return False, None
        try:
            put_back(self._library, path, version)
        except StorageError as error:
            return False, error
        return True, None

    def unseen(self, opened: Stored[Any]) -> Iterator[Ailment]:
        """Look whether a file of the app's own changed without its time."""
        if not opened.data:
            return
        version = is_changed_unseen(self._context, self._library, opened)
        if version is None:
            return
        repaired, refused = self._said_again(opened.path, version)
        if refused is not None:
            problem = sentence(
                "its contents changed while its time did not, and could not be put back: {why}", why=refused
            )
        elif repaired:
            problem = sentence(
                "its contents had changed while its time had not, as on a bad disk; what it said before was"
                " put back, and the changed one is kept in .removed/Versions"
            )
        else:
            problem = sentence(
                "its contents changed while its time did not: the disk or a copy of it went bad."
                " 'usce-desktop doctor --repair' puts back what it said before"
            )
        yield Ailment(kind="changed", where=self._where(opened.path), problem=problem, repaired=repaired)
