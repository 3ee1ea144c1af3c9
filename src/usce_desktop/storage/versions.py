"""Earlier versions of a library's own small files, kept on this computer.

They lie outside the library, so that no sync program touches them. Two versions of a file that two computers
changed are joined by what both started from, and that is one of these.
"""

import contextlib
import hashlib
import os
import re
import shutil
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from msgspec import Struct

from usce_desktop.domain.merging import version_of
from usce_desktop.domain.thinning import superfluous
from usce_desktop.storage import disk
from usce_desktop.storage.errors import StorageError
from usce_desktop.storage.stored import Stored
from usce_desktop.storage.there import is_file, is_folder

_NAME = re.compile(r"(\d{8}T\d{12})-(?:(\d{6,})-)?([0-9a-f]{16})\.json")
"""When it was written, which one it is of those that were kept (earlier ones lack it), and its version."""
_ROOT = "library.txt"
"""Says which folder the versions beside it are of."""
_STAMP = "%Y%m%dT%H%M%S%f"


class Version(Struct, frozen=True, kw_only=True):
    """A file as it was once.

    Attributes:
        saved: When it was written, in UTC.
        version: Its name, as ``domain.merging`` gives it by what it says.
        number: Counts up with each that is kept, whatever the computer's clock says by then.
    """

    path: Path
    saved: datetime
    version: str
    number: int = 0


def latest_first(versions: Iterable[Version]) -> list[Version]:
    """Order versions by when they were kept: a clock that jumped makes no old one the latest."""
    return sorted(versions, key=lambda each: (each.number, each.saved), reverse=True)


class VersionStore:
    """Keeps versions of files, each under the library that it is of and a name that it has in there."""

    def __init__(self, folder: Path | None) -> None:
        """Keep them in a folder; nowhere at all without one."""
        self._folder = folder
        self._latest: dict[tuple[str, str], bytes] = {}
        self._passed_over: set[Path] = set()

    def keep_from(self, root: Path, *, wanted: bool) -> None:
        """Say whether anything of a library is to be kept: not of one that was opened for reading alone.

        Args:
            root: Its folder.
            wanted: Whether it is.
        """
        if wanted:
            self._passed_over.discard(root)
        else:
            self._passed_over.add(root)

    def keeps_from(self, root: Path) -> bool:
        """Whether anything of a library is to be kept."""
        return root not in self._passed_over

    def key_for(self, library: str, root: Path) -> str:
        """Tell under which key the versions of a library are kept: its id, unless a copy of it has that.

        Somebody who copies a library has two with one id, whose files have nothing to do with each other from
        then on; one that was moved goes on with what was kept.

        Args:
            library: The library's id.
            root: Its folder.
        """
        if self._folder is None:
            return library
        own = f"{library}-{hashlib.sha256(str(root).encode()).hexdigest()[:8]}"
        if is_folder(self._library_place(own)):
            return own  # it was a copy once, and has its own ever since, whatever became of the first one
        other = self._root_of(library)
        if not other or other == str(root) or not is_file(Path(other) / "library.json"):
            return library
        return own

    def _root_of(self, library: str) -> str:
        with contextlib.suppress(OSError, UnicodeDecodeError):
            return (self._library_place(library) / _ROOT).read_text(encoding="utf-8")
        return ""

    def of_root(self, root: Path) -> tuple[str, ...]:
        """List the keys under which versions of the library in a folder are kept, also once it is gone."""
        return tuple(key for key in self.libraries() if self._root_of(key) == str(root))

    def tie(self, library: str, root: Path) -> None:
        """Note whose versions these are; where the disk refuses, nothing is noted."""
        if self._folder is not None and self._root_of(library) != str(root):
            with contextlib.suppress(OSError, StorageError, UnicodeEncodeError):
                disk.make_folder(self._library_place(library))
                disk.replace_file(self._library_place(library) / _ROOT, str(root).encode())

    def keep(self, library: str, name: str, opened: Stored[Any]) -> None:
        """Keep a version, unless it is the latest that is kept already; where the disk refuses, none is.

        Args:
            library: The library's id.
            name: What tells the file from others of it, whatever its folder is called.
            opened: The file as it was read; its time is the version's.
        """
        if self._folder is None or not opened.data or self._latest.get((library, name)) == opened.data:
            return
        # What cannot be kept is missing only where versions are joined, and hinders no work.
        with contextlib.suppress(OSError, StorageError):
            version = version_of(opened.raw)
            saved = datetime.fromtimestamp(opened.path.stat().st_mtime, UTC)
            # Not only another one than the latest: a file can come back from a backup with its old time.
            every = self.kept(library, name)
            before = [each for each in every if each.saved <= saved]
            if not before or before[-1].version != version:
                place = self._place(library, name)
                disk.make_folder(place)
                number = 1 + max((each.number for each in every), default=0)
                file = f"{saved.strftime(_STAMP)}-{number:06}-{version}.json"
                disk.replace_file(place / file, opened.data)
                _thin(self.kept(library, name))
        self._latest[library, name] = opened.data

    def kept(self, library: str, name: str) -> tuple[Version, ...]:
        """List the versions of a file, earliest first."""
        if self._folder is None:
            return ()
        place = self._place(library, name)
        return tuple(_versions(place)) if is_folder(place) else ()

    def names(self, library: str) -> tuple[str, ...]:
        """List the files of a library of which versions are kept."""
        return self._folders_in(_safe(library))

    def forget_file(self, library: str, name: str) -> None:
        """Remove every version of one file."""
        if self._folder is not None:
            shutil.rmtree(self._place(library, name), ignore_errors=True)
            self._latest.pop((library, name), None)

    def libraries(self) -> tuple[str, ...]:
        """List the libraries, by their ids, of whose files versions are kept."""
        return self._folders_in()

    def size(self, library: str) -> int:
        """Count the bytes that the versions of a library's files take."""
        every = (each for name in self.names(library) for each in self.kept(library, name))
        return sum(each.path.stat().st_size for each in every)

    def forget(self, library: str) -> None:
        """Remove every version of a library's files."""
        if self._folder is not None:
            shutil.rmtree(self._folder / _safe(library), ignore_errors=True)
            self._latest = {key: data for key, data in self._latest.items() if key[0] != library}

    def _folders_in(self, *parts: str) -> tuple[str, ...]:
        if self._folder is None:
            return ()
        with contextlib.suppress(OSError):
            place = self._folder.joinpath(*parts)
            return tuple(sorted(each.name for each in place.iterdir() if each.is_dir()))
        return ()

    def _place(self, library: str, name: str) -> Path:
        return self._library_place(library) / _safe(name)

    def _library_place(self, library: str) -> Path:
        assert self._folder is not None  # noqa: S101 - asked before
        return self._folder / _safe(library)


def _safe(name: str) -> str:
    """Make a folder's name of what a file says: anything may stand there."""
    return re.sub(r"[^\w-]", "_", name)[:80] or "_"


def _versions(place: Path) -> Iterable[Version]:
    for name in sorted(os.listdir(place)):  # noqa: PTH208 - names only
        found = _NAME.fullmatch(name)
        with contextlib.suppress(ValueError):  # a file of somebody else's
            if found:
                saved = datetime.strptime(found[1], _STAMP).replace(tzinfo=UTC)
                number = int(found[2] or 0)
                yield Version(path=place / name, saved=saved, version=found[3], number=number)


def _thin(versions: tuple[Version, ...]) -> None:
    latest = latest_first(versions)[0]
    for place in superfluous([each.saved for each in versions], latest.saved):
        if versions[place] != latest:
            versions[place].path.unlink(missing_ok=True)
