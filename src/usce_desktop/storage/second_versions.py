"""Second versions of a library's own files, which sync programs keep where two computers changed one.

Each program has names of its own: ``application.sync-conflict-20261130-101112-ABCDEFG.json`` (Syncthing),
``application (Ana's conflicted copy 2026-11-30).json`` (Dropbox, Nextcloud), ``application-LAPTOP.json``
(OneDrive), ``application 2.json`` (iCloud), ``application (1).json`` (Google Drive, browsers),
``application_conflict-20261130-101112.json`` (ownCloud), ``application.json~HEAD`` (git). What they share is
that the name begins with the file's own and goes on with something that is no letter.
"""

import os
import re
from pathlib import Path

from usce_desktop.storage import disk


def is_version_name(name: str, stem: str) -> bool:
    """Tell by a name whether a file may be a second version of ``STEM.json``, capitals or not."""
    return re.fullmatch(rf"{re.escape(stem)}([^a-z0-9].*\.json|\.json~.*)", name, re.IGNORECASE) is not None


def second_papers(path: Path) -> tuple[Path, ...]:
    """List the files beside a paper that a sync program may have kept as second versions of it, by name."""
    pattern = re.compile(
        rf"{re.escape(path.stem)}([^a-z0-9].*{re.escape(path.suffix)}|{re.escape(path.suffix)}~.*)",
        re.IGNORECASE,
    )
    try:
        entries = [each for each in os.scandir(path.parent) if pattern.fullmatch(each.name)]
    except OSError:
        return ()
    names = sorted(each.name for each in entries if each.is_file(follow_symlinks=False))
    return tuple(path.with_name(name) for name in names if not disk.is_temporary(name))


def second_versions(path: Path) -> tuple[Path, ...]:
    """List the second versions that lie beside one of the app's own files, the earliest written first."""
    try:
        entries = [each for each in os.scandir(path.parent) if is_version_name(each.name, path.stem)]
        entries = [each for each in entries if each.is_file(follow_symlinks=False)]
        entries = [each for each in entries if not disk.is_temporary(each.name)]
        found = sorted((each.stat().st_mtime_ns, each.name) for each in entries)
    except FileNotFoundError:
        return ()
    return tuple(path.with_name(name) for _, name in found)
