"""What is kept on this computer to be faster: how much it is, and letting go of it."""

import contextlib
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from usce_desktop.services.context import AppContext
from usce_desktop.services.library.history import key_of
from usce_desktop.storage.library import Library
from usce_desktop.storage.settings import load_settings, save_settings, without
from usce_desktop.storage.there import is_folder
from usce_desktop.storage.verdicts import FOLLOWED

KEPT = ("prepared", "health-", "reading-", "words-", "pasted", "drafts")
"""Beginnings of the folders that hold what was worked out from documents, or came by way of the clipboard."""


def _folders(context: AppContext) -> Iterator[Path]:
    with contextlib.suppress(OSError):
        for each in context.places.cache.iterdir():
            if each.is_dir() and each.name.startswith(KEPT):
                yield each


def kept_bytes(context: AppContext) -> int:
    """Count the bytes that are kept."""
    total = 0
    for folder in _folders(context):
        for root, _, names in os.walk(folder):
            with contextlib.suppress(OSError):
                total += sum(Path(root, name).stat().st_size for name in names)
    return total


def old_traces(context: AppContext) -> Path | None:
    """Find what onnxruntime's telemetry left on this computer before the app turned it off.

    Other programs with onnxruntime leave it too, so it is only ever removed when the person says so.
    """
    folder = context.places.old_traces
    return folder if folder is not None and is_folder(folder) else None


def remove_old_traces(context: AppContext) -> None:
    """Remove what ``old_traces`` found; nothing beside it is touched."""
    folder = old_traces(context)
    if folder is not None:
        shutil.rmtree(folder, ignore_errors=True)


def forget_library(context: AppContext, library: Library) -> None:
    """Remove everything of a library that lies outside it on this computer; its folder stays as it is.

    What was read of documents is kept by their bytes, not by library, so all of that goes.
    """
    context.versions.forget(key_of(context, library))
    forget_folder(context, library.root)


def is_known(context: AppContext, root: Path) -> bool:
    """Tell whether this computer knows that a library lies, or lay, in a folder."""
    settings = load_settings(context.places.config)
    return str(root) in {*settings.recent, *settings.told} or bool(context.versions.of_root(root))


def forget_folder(context: AppContext, root: Path) -> None:
    """Remove everything that is kept of the library in a folder, also where the folder is gone."""
    let_go(context)
    for answers in (context.health, context.readings, context.words):
        answers.forget()
    context.hashes.forget(root)
    for key in context.versions.of_root(root):
        context.versions.forget(key)
    save_settings(context.places.config, without(load_settings(context.places.config), root))


def let_go(context: AppContext) -> None:
    """Remove what is kept; it is worked out again when it is needed."""
    for folder in _folders(context):
        shutil.rmtree(folder, ignore_errors=True)
    forget_followed(context)


def forget_followed(context: AppContext) -> None:
    """Remove what was found of libraries that an office follows: it names students."""
    with contextlib.suppress(OSError):
        (context.places.cache / FOLLOWED).unlink(missing_ok=True)
