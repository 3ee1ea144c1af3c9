"""Earlier versions of a library's own files, as they are kept on this computer."""

from typing import Any

from usce_desktop.domain.application.application import Application
from usce_desktop.services.context import AppContext
from usce_desktop.storage.library import Library
from usce_desktop.storage.stored import Stored


def name_of(opened: Stored[Any]) -> str:
    """Name one of the app's own files as its versions are kept under, whatever its folder is called."""
    value = opened.value
    return f"application-{value.id}" if isinstance(value, Application) else opened.path.stem


def keep(context: AppContext, library: Library, opened: Stored[Any]) -> None:
    """Keep what one of the app's own files says now, so that later versions can be joined by it."""
    if not library.only_read and not library.read_only:
        context.versions.keep(library.info.id, name_of(opened), opened)
