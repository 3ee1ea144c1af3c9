"""What every command needs: exit statuses, reading of arguments, printing, the library's lock."""

import argparse
import contextlib
import json
import stat
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

from usce_desktop.cli.exits import UsageError
from usce_desktop.cli.tables import clean
from usce_desktop.domain.dates import BadDateError, parse_day
from usce_desktop.domain.sentences import plain_data
from usce_desktop.pdf.worker.client import Report, silent
from usce_desktop.services.context import AppContext
from usce_desktop.services.library.history import keep_written
from usce_desktop.services.recovery.second_versions import join_versions
from usce_desktop.services.review.review import Unopened
from usce_desktop.storage import library as store
from usce_desktop.storage import sweeping
from usce_desktop.storage.errors import NotALibraryError, NotAnApplicationError, StorageError
from usce_desktop.storage.library import Library
from usce_desktop.storage.lock import LibraryLock

_HUNDRED_YEARS = 36_500
_COARSE = 2.0
"""Seconds: file systems that tell times less finely than clocks."""
AddCommand = Callable[[str, Callable[..., int]], argparse.ArgumentParser]
"""Adds a command by its name and what runs it; its help stands in the table."""


def a_day(text: str) -> date:
    """Read a day of the command line."""
    try:
        return parse_day(text)
    except BadDateError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def a_number_of_days(text: str) -> int:
    """Read a number of days of the command line, up to a hundred years."""
    if not text.isdecimal() or int(text) > _HUNDRED_YEARS:
        raise argparse.ArgumentTypeError(f"'{text}' is not a number of days")
    return int(text)


def a_path(text: str) -> Path:
    """Read a path of the command line."""
    if not text.strip():
        raise argparse.ArgumentTypeError("a path is empty; name a file or folder")
    path = Path(text)
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError):
        return path
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
        # Opening a pipe waits for whoever writes into it, perhaps for ever.
        raise argparse.ArgumentTypeError(f"{path} is a pipe or a device, not a file; save it as a file first")
    return path


def a_folder(text: str) -> Path:
    """Read an application or a library of the command line; a file in it stands for it."""
    return store.meant_by(a_path(text))


def a_library(text: str) -> Path:
    """Read a library of the command line; what lies in it stands for it."""
    path = a_folder(text)
    return store.library_of(path) or path if store.is_application(path) else path


def sentence_of(error: BaseException) -> str:
    """Say what went wrong: what, where, what to do next."""
    if isinstance(error, OSError):
        where = f"{error.filename}: " if error.filename else ""
        return f"{where}{error.strerror or error}; look at the path and its permissions"
    return str(error)


def complain(sentence: str) -> None:
    """Say a sentence on standard error."""
    print(f"usce-desktop: {clean(sentence.rstrip('.'))}.", file=sys.stderr)


def complain_of(unopened: Iterable[Unopened]) -> None:
    """Say what of a library could not be looked at."""
    for each in unopened:
        complain(sentence_of(each.error))


def on_terminal() -> bool:
    """Tell whether a person is looking."""
    return sys.stdout is not None and sys.stdout.isatty()


def print_json(data: dict[str, Any]) -> None:
    """Print an answer for programs."""
    encoding = (getattr(sys.stdout, "encoding", None) or "").lower().replace("-", "")
    print(json.dumps(plain_data(data), ensure_ascii=encoding != "utf8", indent=2))


def progress() -> Report:
    """Say on a terminal what takes long; elsewhere nothing is said."""
    if sys.stderr is None or not sys.stderr.isatty():
        return silent

    def report(done: int, total: int, label: str) -> None:
        print(f"\r\033[K{clean(label)} ({done + 1} of {total})" if total > 1 else "", end="", file=sys.stderr)
        if done + 1 >= total:
            print("\r\033[K", end="", file=sys.stderr, flush=True)

    return report


def progress_of(number: int, count: int, name: str) -> Report:
    """Say on a terminal how far one of several files is.

    Args:
        number: Its place among them, from 0.
        count: How many there are.
        name: What it is called.
    """
    whole = progress()
    if whole is silent or count == 1:
        return whole

    def report(done: int, total: int, label: str) -> None:
        step = f"{name}: {label} ({done + 1} of {total})" if total > 1 else name
        whole(number, count, step)

    return report


def pairs(words: Iterable[str], form: str = "KEY=VALUE", example: str = "") -> dict[str, str]:
    """Read words of the command line that give something a value.

    Args:
        words: Each with an equals sign; the last one parts it where the key is a column's head.
        form: As the help calls it.
        example: Said with what is wrong.

    Raises:
        UsageError: One of them has no equals sign, or nothing before it.
    """
    found = {}
    for word in words:
        key, equals, value = word.rpartition("=") if form.startswith("Column") else word.partition("=")
        if not equals or not key:
            raise UsageError(f"'{word}' is not {form}" + (f", for example {example}" if example else ""))
        found[key.strip()] = value.strip()
    return found


def now() -> datetime:
    """Ask the clock."""
    return datetime.now().astimezone()


def day_of(options: argparse.Namespace) -> date:
    """Take the day that was given, or the clock's."""
    return options.today or now().date()


@contextlib.contextmanager
def writing(library: Library, context: AppContext) -> Iterator[None]:
    """Be the one who writes into a library.

    What another computer changed in it meanwhile is joined first, and what a crash left is cleared away.

    Raises:
        ReadOnlyError: Another process writes into it, and stays.
    """
    with LibraryLock(library.root, context.places.cache):
        if not library.read_only:
            versions = join_versions(context, library)
            for joined in versions.joined:
                complain(str(joined.told))
            for error in versions.left:
                complain(sentence_of(error))
            with contextlib.suppress(OSError, StorageError):  # what a crash left hinders nobody
                sweeping.sweep(library, time.time())
        begun = time.time()
        try:
            yield
        finally:
            keep_written(context, library, begun - _COARSE)


def locked(folder: Path, context: AppContext) -> contextlib.AbstractContextManager[None]:
    """Be the one who writes into the library that an application lies in.

    Raises:
        StorageError: There is none.
    """
    root = store.library_of(folder)
    if not store.is_application(folder):
        raise NotAnApplicationError(folder)
    if root is None:
        raise NotALibraryError(folder.resolve().parent.parent)
    return writing(store.open_library(root), context)
