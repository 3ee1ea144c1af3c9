"""The file operations that must not lose a byte.

A write is: temporary file beside the target, fsync, replace, fsync of the folder. A file is taken
in by copying to a temporary file while hashing, fsync, reading it back, and publishing it under a
name that nobody has. On Windows, where antivirus and sync tools hold files for moments, renames
are tried again for some two seconds. Everything goes through ``os`` one call at a time, so that
a test can stop the process at each of them.
"""

import contextlib
import errno
import hashlib
import os
import secrets
import shutil
import stat
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from usce_desktop.domain.file_names import numbered
from usce_desktop.storage.errors import SaveError, SourceError, UnconfirmedError
from usce_desktop.storage.path_lengths import fitting_stem
from usce_desktop.storage.there import is_there

CHUNK = 1 << 20
TEMPORARY_PREFIX, TEMPORARY_SUFFIX = ".~", ".tmp"
"""Names that OneDrive does not sync and that no scan shows."""
STALE_AFTER = 3600.0
"""Seconds after which a temporary file is a crash's leftover."""

_BINARY = getattr(os, "O_BINARY", 0)
_RETRIES = (0.05, 0.1, 0.2, 0.4, 0.8, 1.0)
_HELD_BY_ANOTHER = {5, 32, 33}
_CANNOT_SYNC = {errno.EINVAL, errno.ENOTSUP, errno.ENOSYS}
_NO_FOLDER_SYNC = {errno.EINVAL, errno.ENOTSUP, errno.EACCES, errno.EPERM}


def temporary_beside(target: Path) -> Path:
    """Name a temporary file beside a target; it does not exist yet."""
    return target.with_name(f"{TEMPORARY_PREFIX}{target.stem[:40]}.{secrets.token_hex(4)}{TEMPORARY_SUFFIX}")


def is_temporary(name: str) -> bool:
    """Tell a temporary name of ours from a document's."""
    return name.startswith(TEMPORARY_PREFIX) and name.endswith(TEMPORARY_SUFFIX)


def sync_folder(folder: Path) -> None:
    """Make a rename in a folder durable, where the system lets a folder be synced."""
    if sys.platform == "win32":
        return
    try:
        descriptor = os.open(folder, os.O_RDONLY)
    except PermissionError:
        return  # a folder that may not be listed
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in _NO_FOLDER_SYNC:
            raise
    finally:
        os.close(descriptor)


def _sync(descriptor: int) -> None:
    if sys.platform == "darwin":
        import fcntl  # noqa: PLC0415 - exists on this system only

        with contextlib.suppress(OSError):
            fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
            return
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in _CANNOT_SYNC:  # some shares and FUSE disks know no syncing at all
            raise


def _patiently(rename: Callable[[], None]) -> None:
    for pause in _RETRIES:
        try:
            rename()
        except OSError as error:
            if getattr(error, "winerror", None) not in _HELD_BY_ANOTHER:
                raise
            time.sleep(pause)
        else:
            return
    rename()


def _create(path: Path, mode: int) -> int:
    return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, mode)


def _write_all(descriptor: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(descriptor, view) :]


@contextlib.contextmanager
def _cleaning_up(temporary: Path, target: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        with contextlib.suppress(OSError):
            os.unlink(temporary)  # noqa: PTH108 - one os call at a time
        raise SaveError(target, error) from error


def require_writable(target: Path) -> None:
    """Make sure that a file can be made in a place, before work begins that takes a while.

    Raises:
        SaveError: The disk refuses; the sentence says why.
    """
    trial = temporary_beside(target)
    with _cleaning_up(trial, target):
        os.close(_create(trial, 0o600))
        os.unlink(trial)  # noqa: PTH108 - one os call at a time


def replace_file(path: Path, data: bytes) -> None:
    """Write a file so that a crash at any moment leaves the old or the new one.

    Raises:
        SaveError: The disk refused; the old file is as it was.
        UnconfirmedError: The new one is there, and the disk does not say that it will stay.
    """
    temporary = temporary_beside(path)
    with _cleaning_up(temporary, path):
        descriptor = _create(temporary, 0o600)
        try:
            _write_all(descriptor, data)
            _sync(descriptor)
        finally:
            os.close(descriptor)
        _patiently(lambda: os.replace(temporary, path))  # noqa: PTH105 - one os call at a time
    _confirm(path)


def _confirm(path: Path) -> None:
    """Have the disk confirm that a file has its name.

    Raises:
        UnconfirmedError: It does not; the file is there all the same.
    """
    try:
        sync_folder(path.parent)
    except OSError as error:
        raise UnconfirmedError(path, error) from error


def sync_file(path: Path) -> None:
    """Make a file that another process wrote durable."""
    descriptor = os.open(path, os.O_RDWR | _BINARY)
    try:
        _sync(descriptor)
    finally:
        os.close(descriptor)


def put_in_place(temporary: Path, target: Path) -> None:
    """Replace a target by a finished temporary file beside it.

    Raises:
        SaveError: The disk refused; the old file is as it was.
    """
    with _cleaning_up(temporary, target):
        sync_file(temporary)
        _patiently(lambda: os.replace(temporary, target))  # noqa: PTH105 - one os call at a time
    _confirm(target)


def _publish(source: Path, target: Path) -> None:
    """Give a file a new name that nobody has; raises FileExistsError where somebody has."""
    if sys.platform == "win32":
        _patiently(lambda: os.rename(source, target))  # noqa: PTH104 - refuses to overwrite there
        return
    try:
        os.link(source, target, follow_symlinks=False)
    except OSError as error:
        if error.errno not in {errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EMLINK, errno.ENOSYS}:
            raise
        # FAT, some shares and FUSE (rclone, gvfs) have no links: reserve the name, then rename over it.
        os.close(_create(target, 0o600))
        os.replace(source, target)  # noqa: PTH105 - one os call at a time
    else:
        try:
            _confirm(target)  # the new name is durable before the old one goes
        finally:
            if is_temporary(source.name):
                with contextlib.suppress(OSError):
                    os.unlink(source)  # noqa: PTH108 - one os call at a time
        if not is_temporary(source.name):
            os.unlink(source)  # noqa: PTH108 - one os call at a time


def publish(source: Path, folder: Path, stem: str, suffix: str) -> Path:
    """Move a file of ours into a folder under the first free name, overwriting nothing.

    Returns:
        The path it got: ``stem + suffix``, or ``stem 2 + suffix`` ...

    Raises:
        TooDeepError: The folder leaves no room for a name.
        UnconfirmedError: It has its name, and the disk does not say that it will stay.
    """
    stem = fitting_stem(folder, stem, suffix)
    n = 1
    while True:
        target = folder / numbered(stem, suffix, n)
        taken = target.name.casefold() in {name.casefold() for name in os.listdir(folder)}  # noqa: PTH208 - names only
        if not taken:
            with contextlib.suppress(FileExistsError):
                _publish(source, target)
                _confirm(target)
                return target
        n += 1


def move_folder(source: Path, target: Path) -> None:
    """Rename a folder within one disk; nothing that is there is replaced.

    Raises:
        SaveError: The disk refused, or something has that name; the folder stays where it is.
        UnconfirmedError: It was moved, and the disk does not say that it will stay so.
    """
    try:
        if is_there(target):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST))
        _patiently(lambda: os.rename(source, target))  # noqa: PTH104 - one os call at a time
    except OSError as error:
        raise SaveError(target, error) from error
    _confirm(target)
    _confirm(source)


def hash_file(path: Path) -> tuple[str, int]:
    """Read a file through.

    Returns:
        Its SHA-256 in hexadecimal, and its size in bytes.
    """
    digest, size = hashlib.sha256(), 0
    with path.open("rb", buffering=0) as stream:
        while chunk := stream.read(CHUNK):
            digest.update(chunk)
            size += len(chunk)
    return digest.hexdigest(), size


def copy_in(source: Path, folder: Path, stem: str, suffix: str) -> tuple[Path, str, int]:
    """Copy a file into a folder under a free name, proven to be the same bytes.

    Returns:
        The new path, its SHA-256 and its size.

    Raises:
        SourceError: The source cannot be read, or changed while it was copied.
        SaveError: The disk refused; nothing is left behind.
        TooDeepError: The folder leaves no room for a name.
    """
    stem = fitting_stem(folder, stem, suffix)
    temporary = temporary_beside(folder / f"{stem}{suffix}")
    digest, size = hashlib.sha256(), 0
    try:
        reader = source.open("rb", buffering=0)
    except OSError as error:
        raise SourceError(source, f"it cannot be read ({error.strerror})") from error
    with reader, _cleaning_up(temporary, folder / f"{stem}{suffix}"):
        descriptor = _create(temporary, 0o600)
        try:
            while chunk := reader.read(CHUNK):
                digest.update(chunk)
                size += len(chunk)
                _write_all(descriptor, chunk)
            _sync(descriptor)
        finally:
            os.close(descriptor)
        copied = hash_file(temporary)
        if copied != (digest.hexdigest(), size) or source.stat().st_size != size:
            os.unlink(temporary)  # noqa: PTH108 - one os call at a time
            raise SourceError(source, "it changed while it was being copied; try again")
        target = publish(temporary, folder, stem, suffix)
    return target, digest.hexdigest(), size


def make_private(folder: Path) -> None:
    """Let nobody else read a folder, where the system knows such rights."""
    with contextlib.suppress(OSError):
        os.chmod(folder, stat.S_IRWXU)  # noqa: PTH101 - like every call here, through os


def make_folder(path: Path) -> None:
    """Make a private folder and those above it, each of them durable before anything is put into it.

    Raises:
        SaveError: The disk refused.
        UnconfirmedError: It was made, and the disk does not say that it will stay.
    """
    try:
        missing = [path]
        while not is_there(missing[-1]) and missing[-1].parent != missing[-1]:
            missing.append(missing[-1].parent)
        for folder in reversed(
            missing[1:-1]
        ):  # each by itself: parents would get the mode that is usual here
            folder.mkdir(mode=0o700, exist_ok=True)
        path.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise SaveError(path, error) from error
    for folder in reversed(missing[:-1]):
        _confirm(folder)


def remove_tree(folder: Path) -> None:
    """Remove a folder of ours with all that lies in it, as far as the disk lets us."""
    shutil.rmtree(folder, ignore_errors=True)


def sweep_folders(place: Path, now: float) -> None:
    """Remove the folders that a crash left half-made under a temporary name; nothing else lies in them."""
    with contextlib.suppress(OSError):
        for entry in os.scandir(place):
            if is_temporary(entry.name) and entry.is_dir() and now - entry.stat().st_mtime > STALE_AFTER:
                remove_tree(Path(entry.path))


def sweep(folder: Path, now: float) -> None:
    """Remove the temporary files that a crash left in a folder."""
    with contextlib.suppress(OSError):
        for entry in os.scandir(folder):
            if is_temporary(entry.name) and entry.is_file() and now - entry.stat().st_mtime > STALE_AFTER:
                os.unlink(entry.path)  # noqa: PTH108 - one os call at a time
