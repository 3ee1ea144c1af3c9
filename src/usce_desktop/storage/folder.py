"""Following what happens to an application's folder outside the app.

A renamed file is found again by its SHA-256, a new one is offered, a missing one is said to be
missing, and one with other bytes is said to be changed.
"""

import os
import unicodedata
from pathlib import Path

from msgspec import Struct

from usce_desktop.domain.application.application import Application
from usce_desktop.domain.file_names import collision_key
from usce_desktop.domain.review.file_state import FileState
from usce_desktop.storage.disk import hash_file, is_temporary
from usce_desktop.storage.hashes import HashCache
from usce_desktop.storage.second_versions import is_version_name
from usce_desktop.storage.there import is_file, is_there

_HIDDEN = (".", "~$")
_SIDECAR = "application.json"


class NewFile(Struct, frozen=True, kw_only=True):
    """A file that lies in the folder but belongs to no item."""

    name: str
    sha256: str


class FolderState(Struct, frozen=True, kw_only=True):
    """A folder against its application.

    Attributes:
        files: By document id; the health is not filled in here.
        renamed: Document id to the name its file has now.
        new: Files that nobody has assigned.
    """

    files: dict[str, FileState]
    renamed: dict[str, str]
    new: tuple[NewFile, ...]


def document_files(folder: Path) -> dict[str, Path]:
    """List the files of a folder that can be documents, by collision key; links are not followed."""
    return {key: folder / name for key, name in _document_names(folder).items()}


def _is_sidecar(name: str) -> bool:
    """Tell the application's own file, and the copies of it that sync tools and this app make."""
    return name.casefold() == _SIDECAR or is_version_name(name, "application")


def _document_names(folder: Path) -> dict[str, str]:
    found: dict[str, str] = {}
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except (FileNotFoundError, NotADirectoryError):
        return found
    for entry in entries:
        hidden = entry.name.startswith(_HIDDEN) or is_temporary(entry.name)
        if not hidden and not _is_sidecar(entry.name) and entry.is_file(follow_symlinks=False):
            key = collision_key(entry.name)
            # Two names that another system takes for one: both are there.
            found[key if key not in found else f"{key}/{entry.name}"] = entry.name
    return found


def observe(folder: Path, application: Application, hashes: HashCache) -> FolderState:
    """Compare a folder with what its application says.

    Args:
        folder: The application's folder.
        application: What it should hold.
        hashes: Remembers the SHA-256 of files whose size and time have not changed.
    """
    # Names as text: a path object each takes longer than all the rest, over thousands of documents.
    here, place = _document_names(folder), str(folder)
    packets = {record.sha256 for record in application.packets.values()}
    hashed = {key: hashes.sha256(f"{place}{os.sep}{name}") for key, name in here.items()}
    known = {key: sha for key, sha in hashed.items() if sha not in packets}
    files: dict[str, FileState] = {}
    renamed: dict[str, str] = {}
    claimed: set[str] = set()
    lost: list[str] = []
    for key, document in application.documents.items():
        name = collision_key(document.file)
        if known.get(name) == document.sha256:
            files[key] = FileState(state="present", sha256=document.sha256)
            claimed.add(name)
        else:
            lost.append(key)
    for key in lost:
        document = application.documents[key]
        name = collision_key(document.file)
        twin = next(
            (other for other, sha in known.items() if sha == document.sha256 and other not in claimed),
            None,
        )
        if twin is not None:
            files[key] = FileState(state="present", sha256=document.sha256)
            renamed[key] = unicodedata.normalize("NFC", here[twin])
            claimed.add(twin)
        elif name in known and name not in claimed:
            files[key] = FileState(state="changed", sha256=known[name])
            claimed.add(name)
        else:
            files[key] = FileState(state="missing")
    new = tuple(NewFile(name=here[name], sha256=sha) for name, sha in known.items() if name not in claimed)
    return FolderState(files=files, renamed=renamed, new=new)


def resolve(folder: Path, name: str) -> Path:
    """Find a document's file by its stored name, whatever normal form or case the disk has it in."""
    path = folder / name
    return path if is_there(path) else document_files(folder).get(collision_key(name), path)


def same_bytes(path: Path, sha256: str) -> bool:
    """Tell whether a file still has the bytes that it is known by."""
    return is_file(path) and hash_file(path)[0] == sha256
