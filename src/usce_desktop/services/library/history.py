"""Earlier versions of a library's own files, as they are kept on this computer."""

import contextlib
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from usce_desktop.domain.application.application import Application
from usce_desktop.services.context import AppContext
from usce_desktop.storage import library as store
from usce_desktop.storage.errors import StorageError
from usce_desktop.storage.library import Library
from usce_desktop.storage.stored import Stored


def key_of(context: AppContext, library: Library) -> str:
    """Tell under which key the versions of a library's files are kept on this computer."""
    return context.versions.key_for(library.info.id, library.root)


OF_APPLICATIONS = "application-"
"""How the names begin that versions of applications are kept under."""


def version_name(application: str) -> str:
    """Name an application, by its id, as its versions are kept under."""
    return f"{OF_APPLICATIONS}{application}"


def name_of(opened: Stored[Any]) -> str:
    """Name one of the app's own files as its versions are kept under, whatever its folder is called."""
    value = opened.value
    return version_name(value.id) if isinstance(value, Application) else opened.path.stem


def keep_written(context: AppContext, library: Library, since: float) -> None:
    """Keep what the app's own files say that were written since a time; unreadable ones are left out.

    Args:
        context: What use cases work with.
        library: The library.
        since: In seconds, as files' times are told.
    """
    readers: dict[Path, Callable[[], Stored[Any]]] = {
        library.root / store.APPLICANT_FILE: partial(store.read_applicant, library),
        library.root / store.SEASON_FILE: partial(store.read_season, library),
    }
    for folder in store.application_folders(library):
        readers[folder / store.APPLICATION_FILE] = partial(store.read_application, folder)
    for path, read in readers.items():
        with contextlib.suppress(StorageError, OSError):
            if path.stat().st_mtime >= since:
                keep(context, library, read())


def keep(context: AppContext, library: Library, opened: Stored[Any]) -> None:
    """Keep what one of the app's own files says now, so that later versions can be joined by it."""
    if not library.only_read and not library.read_only and context.versions.keeps_from(library.root):
        key = key_of(context, library)
        context.versions.keep(key, name_of(opened), opened)
        context.versions.tie(key, library.root)
