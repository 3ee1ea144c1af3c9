"""One file with a whole library in it, read back before it counts, and a library made of it again.

It is an ordinary ZIP, which any computer opens: the library's folder, and ``backup.json`` with the SHA-256 of
every file. It is not locked: whoever has it has the papers.
"""

import contextlib
import hashlib
import lzma
import os
import sys
import time
import zipfile
import zlib
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path, PurePosixPath

import msgspec
from msgspec import Struct

from usce_desktop.domain.sentences import Sentence, sentence
from usce_desktop.pdf.worker.client import Report, silent
from usce_desktop.storage import disk
from usce_desktop.storage import library as store
from usce_desktop.storage.errors import SaveError, SourceError, StorageError
from usce_desktop.storage.library import Library
from usce_desktop.storage.there import is_folder, is_there

MANIFEST = "backup.json"
INSIDE = "library/"
"""Before each path within the ZIP."""
FORMAT = 1
_LEFT_OUT = {store.PRESENCE, ".stfolder", ".stversions", ".dropbox.cache"}
"""Folders of sync programs, and notes about who has the library open."""
_BAD = (
    KeyError, ValueError, zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, NotImplementedError,
    RuntimeError,
)  # fmt: skip
"""What a damaged archive makes the library that reads it raise."""
_MOST_FILES = 200_000
_MOST_MANIFEST = 64 << 20


class BackupError(StorageError):
    """A backup was not made, or nothing was made of it; whatever was there before is untouched."""


class BackedUp(Struct, frozen=True, kw_only=True):
    """What ``backup.json`` says.

    Attributes:
        library: The library's id.
        name: What its folder was called.
        made: When.
        files: SHA-256 by path below the library, with slashes.
    """

    format: int = FORMAT
    library: str
    name: str
    made: datetime
    files: dict[str, str]


def default_name(library: Library, now: datetime) -> str:
    """Name a backup after its library and its day."""
    return f"{library.root.name} {now:%Y-%m-%d}.zip"


def back_up(library: Library, target: Path, now: datetime, report: Report = silent) -> BackedUp:
    """Write a library into one file, and read that through before it gets its name.

    Args:
        library: The library; whoever writes into it waits meanwhile.
        target: The ZIP, outside the library.
        now: For the record.
        report: Called per file; raising from it stops, and nothing is left.

    Raises:
        BackupError: The place is within the library, or a file changed meanwhile.
        SourceError: A file of the library cannot be read.
        SaveError: The disk refused.
    """
    target = target if target.suffix.lower() == ".zip" else target.with_name(f"{target.name}.zip")
    if library.root in target.resolve().parents:
        raise BackupError(
            sentence("{target} lies in the library itself; choose a place on another disk", target=target)
        )
    if is_there(target) and not _is_backup_of(library, target):
        raise BackupError(
            sentence(
                "{target} is there already and no backup of this library; choose another name", target=target
            )
        )
    files = sorted(_files_of(library.root))
    disk.require_writable(target)
    temporary = disk.temporary_beside(target)
    try:
        hashes = _written(library.root, files, temporary, report)
        told = BackedUp(library=library.info.id, name=library.root.name, made=now, files=hashes)
        with zipfile.ZipFile(temporary, "a") as archive:
            archive.writestr(MANIFEST, msgspec.json.format(msgspec.json.encode(told)))
        for name, sha256 in _read_through(temporary, told, report):
            if told.files[name] != sha256:
                raise BackupError(
                    sentence(
                        "{name} did not come out as it is; the disk may be bad. Choose another", name=name
                    )
                )
        disk.put_in_place(temporary, target)
    except OSError as error:
        raise SaveError(target, error) from error
    finally:
        temporary.unlink(missing_ok=True)
    return told


def _is_backup_of(library: Library, path: Path) -> bool:
    try:
        return look_into(path).library == library.info.id
    except SourceError:
        return False


def _files_of(root: Path) -> Iterator[Path]:
    """List the files of a library.

    Raises:
        BackupError: A folder is a link to somewhere else.
        SourceError: A folder cannot be listed.
    """

    def refused(error: OSError) -> None:
        why = sentence("it cannot be listed ({why}), so the backup was not made", why=error.strerror or "")
        raise SourceError(Path(error.filename), why) from error

    for place, folders, names in os.walk(root, onerror=refused):
        folders[:] = [name for name in folders if name not in _LEFT_OUT]
        for name in folders:
            if Path(place, name).is_symlink():
                raise BackupError(
                    sentence(
                        "{folder} is a link to another place, which a backup would lack; back that place"
                        " up by itself, or move it into the library",
                        folder=Path(place, name),
                    )
                )
        for name in names:
            path = Path(place, name)
            if not disk.is_temporary(name) and not path.is_symlink() and path.is_file():
                yield path


def _written(root: Path, files: list[Path], temporary: Path, report: Report) -> dict[str, str]:
    """Write files into a new archive.

    Returns:
        Their hashes, by their paths below the library.
    """
    hashes = {}
    with zipfile.ZipFile(temporary, "x", zipfile.ZIP_DEFLATED) as archive:
        temporary.chmod(0o600)
        for done, path in enumerate(files):
            name = path.relative_to(root).as_posix()
            report(done, 2 * len(files), path.name)
            try:
                name.encode()
                entry = zipfile.ZipInfo.from_file(path, INSIDE + name, strict_timestamps=False)
                stream = path.open("rb")
            except FileNotFoundError:
                continue  # taken away since it was listed
            except UnicodeEncodeError as error:
                why = sentence("its name is in no letters that can be written; rename it, then back up again")
                raise SourceError(path, why) from error
            except OSError as error:
                why = sentence("it cannot be read ({why}), so the backup was not made", why=error.strerror)
                raise SourceError(path, why) from error
            digest = hashlib.sha256()
            # Papers are compressed already: little is won by more than the quickest way.
            entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, 0o600 << 16
            with stream, archive.open(entry, "w", force_zip64=True) as into:
                while chunk := stream.read(disk.CHUNK):
                    digest.update(chunk)
                    into.write(chunk)
            hashes[name] = digest.hexdigest()
    return hashes


def _read_through(path: Path, told: BackedUp, report: Report) -> Iterator[tuple[str, str]]:
    """Read every file of a backup, and give the hash that it has there."""
    with zipfile.ZipFile(path) as archive:
        for done, name in enumerate(told.files):
            report(len(told.files) + done, 2 * len(told.files), PurePosixPath(name).name)
            digest = hashlib.sha256()
            with archive.open(INSIDE + name) as stream:
                while chunk := stream.read(disk.CHUNK):
                    digest.update(chunk)
            yield name, digest.hexdigest()


def look_into(path: Path) -> BackedUp:
    """Read what a backup says of itself.

    Raises:
        SourceError: It is none.
    """
    no_backup = sentence("it is no backup that this program made")
    try:
        with zipfile.ZipFile(path) as archive:
            if archive.getinfo(MANIFEST).file_size > _MOST_MANIFEST:
                raise SourceError(path, no_backup)
            told = msgspec.json.decode(archive.read(MANIFEST), type=BackedUp)
    except OSError as error:
        raise SourceError(path, sentence("it cannot be read ({why})", why=error.strerror)) from error
    except _BAD as error:  # among them whatever msgspec raises
        raise SourceError(path, no_backup) from error
    if told.format > FORMAT:
        raise SourceError(path, sentence("a newer version of the app made it; update the app"))
    if store.LIBRARY_FILE not in told.files or len(told.files) > _MOST_FILES:
        raise SourceError(path, no_backup)
    if not all(_is_safe(name) for name in told.files):
        raise SourceError(path, sentence("it names files outside of it, as no backup of this program does"))
    return told


def _is_safe(name: str) -> bool:
    parts = PurePosixPath(name).parts
    odd = "\0" in name or name.startswith("/") or (sys.platform == "win32" and bool(set("\\:") & set(name)))
    return bool(parts) and not odd and ".." not in parts


def restore_backup(path: Path, folder: Path, report: Report = silent) -> Path:
    """Make a library of a backup, in a folder of its own; each file is proven to be as it was.

    Args:
        path: The backup.
        folder: A new folder, or one in which nothing lies.
        report: Called per file; raising from it stops, and nothing is left.

    Returns:
        The library's folder.

    Raises:
        SourceError: It is no backup, or not whole; the sentence names the file.
        BackupError: Something lies in the folder.
        SaveError: The disk refused.
    """
    told, folder = look_into(path), folder.resolve()
    if is_there(folder) and (not is_folder(folder) or any(folder.iterdir())):
        raise BackupError(
            sentence(
                "{folder} is not empty; choose a new folder for the library of the backup", folder=folder
            )
        )
    disk.make_folder(folder.parent)
    disk.sweep_folders(folder.parent, time.time())  # whole papers, where one that was ended left them
    building = disk.temporary_beside(folder)
    disk.make_folder(building)
    try:
        _unpack(path, told, building, report)
        if is_there(folder):
            folder.rmdir()
        disk.move_folder(building, folder)
    except OSError as error:
        raise SaveError(folder, error) from error
    finally:
        disk.remove_tree(building)
    return folder


def _unpack(path: Path, told: BackedUp, building: Path, report: Report) -> None:
    with zipfile.ZipFile(path) as archive:
        for done, (name, sha256) in enumerate(told.files.items()):
            report(done, len(told.files), PurePosixPath(name).name)
            target = building.joinpath(*PurePosixPath(name).parts)
            disk.make_folder(target.parent)
            if _taken_out(archive, name, target) != sha256:
                raise SourceError(path, _not_whole(name))
            with contextlib.suppress(ValueError, OverflowError):  # a month 0, for example
                when = archive.getinfo(INSIDE + name).date_time
                stamp = datetime(*when).timestamp()  # noqa: DTZ001 - a ZIP's times are the computer's own
                os.utime(target, (stamp, stamp))
        report(len(told.files), len(told.files), "")


def _not_whole(name: str) -> Sentence:
    return sentence("{name} in it is not as it was when the backup was made; take another backup", name=name)


class _BadArchiveError(Exception):
    """What is in an archive cannot be read; what writes beside it has errors of its own."""


def _chunks(archive: zipfile.ZipFile, name: str) -> Iterator[bytes]:
    try:
        with archive.open(INSIDE + name) as stream:
            while chunk := stream.read(disk.CHUNK):
                yield chunk
    except (*_BAD, OSError) as error:
        raise _BadArchiveError from error


def _taken_out(archive: zipfile.ZipFile, name: str, target: Path) -> str:
    """Take one file out of a backup.

    Returns:
        The SHA-256 of what came out; empty where it cannot be read.
    """
    digest = hashlib.sha256()
    with target.open("xb") as into:
        try:
            for chunk in _chunks(archive, name):
                digest.update(chunk)
                into.write(chunk)
        except _BadArchiveError:
            return ""
    target.chmod(0o600)
    disk.sync_file(target)
    return digest.hexdigest()
