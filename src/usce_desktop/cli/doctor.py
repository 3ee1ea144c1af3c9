"""The command that looks through a library on the disk."""

import argparse

from usce_desktop.cli.common import (
    AddCommand,
    a_library,
    now,
    print_json,
    progress,
)
from usce_desktop.cli.exits import NOT_READY, READY
from usce_desktop.cli.tables import clean
from usce_desktop.domain.sentences import count, plain_data
from usce_desktop.services.context import AppContext
from usce_desktop.services.recovery.doctor import Examined, examine_library
from usce_desktop.storage import library as store
from usce_desktop.storage.lock import LibraryLock


def add_commands(command: AddCommand) -> None:
    """Describe this command.

    Args:
        command: Adds one by its name, what runs it, and its help.
    """
    doctor = command("doctor", _doctor)
    doctor.add_argument("library", type=a_library, metavar="LIBRARY")
    doctor.add_argument(
        "--repair",
        action="store_true",
        help="put back what lies elsewhere in the library, names and leftovers",
    )
    doctor.add_argument("--json", action="store_true", help="print it for programs")


def _doctor(context: AppContext, options: argparse.Namespace) -> int:
    library = store.open_library(options.library)
    if options.repair:
        with LibraryLock(library.root, context.places.cache):
            found = examine_library(context, library, now(), repair=True, report=progress())
    else:
        found = examine_library(context, library, now(), report=progress())
    if options.json:
        ailments = [plain_data(each) for each in found.ailments]
        print_json({"schema": 1, "library": str(library.root), "files": found.files, "ailments": ailments})
    else:
        _print(found)
    return READY if found.sound else NOT_READY


def _print(found: Examined) -> None:
    for each in found.ailments:
        done = "repaired  " if each.repaired else ""
        print(clean(f"{done}{each.where}: {each.problem!s}"))
    print(f"{count(found.files, 'file')!s} read through, {'sound' if found.sound else 'not sound'}")
