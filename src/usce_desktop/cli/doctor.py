"""The commands that look through a library on the disk, and make it whole again."""

import argparse
from pathlib import Path

from usce_desktop.cli.common import (
    AddCommand,
    a_day,
    a_library,
    a_path,
    complain,
    now,
    print_json,
    progress,
    sentence_of,
)
from usce_desktop.cli.exits import NOT_READY, READY, UsageError
from usce_desktop.cli.tables import clean
from usce_desktop.domain.sentences import count, plain_data
from usce_desktop.services.context import AppContext
from usce_desktop.services.recovery.doctor import Examined, examine_library
from usce_desktop.services.recovery.rebuild import (
    Begun,
    PutBack,
    recover_application,
    recover_files,
    recover_library,
)
from usce_desktop.storage import library as store
from usce_desktop.storage.library import Library
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

    recover = command("recover", _recover)
    recover.add_argument("folder", type=a_path, metavar="FOLDER", help="a library, or an application in it")
    recover.add_argument("--program", default="", help="what an application was for, where nothing tells it")
    recover.add_argument("--specialty", default="")
    recover.add_argument("--start", type=a_day, metavar="DAY")
    recover.add_argument("--end", type=a_day, metavar="DAY")
    recover.add_argument("--checklist", default="", metavar="ID")


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


def _recover(context: AppContext, options: argparse.Namespace) -> int:
    folder: Path = options.folder.resolve()
    said = (options.program, options.start, options.end)
    if any(said) and not all(said):
        raise UsageError("--program, --start and --end go together")
    begun = None
    if options.program:
        begun = Begun(
            program=options.program,
            specialty=options.specialty,
            start=options.start,
            end=options.end,
            checklist=options.checklist,
        )
    above = folder.parent.parent
    if folder.parent.name == store.APPLICATIONS and store.is_library(above):
        library = store.open_library(above)
        with LibraryLock(library.root, context.places.cache):
            _print_back(library, recover_application(context, library, folder, now(), begun))
        return READY
    library = recover_library(context, folder)
    with LibraryLock(library.root, context.places.cache):
        recovered = recover_files(context, library, now())
    for back in recovered.put_back:
        _print_back(library, back)
    applications = count(len(store.application_folders(library)), "application")
    print(clean(f"{library.root} is a library with {applications!s}"))
    for error in recovered.unknown:
        complain(sentence_of(error))
    return NOT_READY if recovered.unknown else READY


def _print_back(library: Library, back: PutBack) -> None:
    where = back.path.relative_to(library.root).as_posix()
    if back.saved is not None:
        print(clean(f"{where}: it says what it said on {back.saved.astimezone():%Y-%m-%d %H:%M}"))
    else:
        papers = f"{count(back.papers, 'paper')!s} have their item again, {back.loose} lie loose"
        print(clean(f"{where}: made from the papers; {papers}. Confirm their dates, and look at each once"))


def _print(found: Examined) -> None:
    for each in found.ailments:
        done = "repaired  " if each.repaired else ""
        print(clean(f"{done}{each.where}: {each.problem!s}"))
    print(f"{count(found.files, 'file')!s} read through, {'sound' if found.sound else 'not sound'}")
