"""Commands about applications: made, filled, judged, and the checklists that they are judged by."""

import argparse
import sys
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from usce_desktop.cli.common import (
    AddCommand,
    a_day,
    a_folder,
    a_library,
    a_path,
    complain,
    complain_of,
    day_of,
    locked,
    now,
    on_terminal,
    pairs,
    print_json,
    progress,
    sentence_of,
    writing,
)
from usce_desktop.cli.exits import BAD_INPUT, NOT_READY, READY, UsageError
from usce_desktop.cli.output import review_data
from usce_desktop.cli.tables import (
    clean,
    library_table,
    review_table,
)
from usce_desktop.domain.review.identity import id_warnings
from usce_desktop.services.context import AppContext
from usce_desktop.services.demo.library import write_demo
from usce_desktop.services.intake.add import files_in, take_in
from usce_desktop.services.library import applications
from usce_desktop.services.library.applicant import set_applicant
from usce_desktop.services.library.clock import clock_notice
from usce_desktop.services.library.shared import known_applicant
from usce_desktop.services.review import review, state
from usce_desktop.services.review.eligibility import notice
from usce_desktop.storage import library as store
from usce_desktop.storage import stored
from usce_desktop.storage.errors import (
    SourceError,
    StorageError,
)
from usce_desktop.storage.library import Library
from usce_desktop.storage.there import is_folder, is_there


def add_commands(command: AddCommand) -> None:
    """Describe these commands.

    Args:
        command: Adds one by its name, what runs it, and its help.
    """
    demo = command("demo", _demo)
    demo.add_argument("folder", type=a_path, metavar="DIR")
    demo.add_argument("--today", type=a_day, metavar="DAY", help="judge as if it were that day")

    new = command("new", _new)
    new.add_argument("library", type=a_library, metavar="LIBRARY")
    new.add_argument("--program", required=True, help="the hospital, as the checklists call it")
    new.add_argument("--specialty", required=True, help="for example Cardiology")
    new.add_argument("--start", type=a_day, required=True, metavar="DAY", help="first day of the rotation")
    new.add_argument("--end", type=a_day, required=True, metavar="DAY", help="last day of the rotation")
    new.add_argument("--checklist", metavar="ID", help="without it: the program's own, or the general one")
    new.add_argument("--submit-by", type=a_day, metavar="DAY", help="by when the packet has to be sent")
    new.add_argument("--record", default="", metavar="ID", help="of the season's program it is started from")

    who = command("applicant", _applicant)
    who.add_argument("library", type=a_library, metavar="LIBRARY")
    who.add_argument("values", nargs="*", metavar="KEY=VALUE")

    add = command("add", _add)
    add.add_argument("application", type=a_folder, metavar="APPLICATION")
    add.add_argument("files", type=a_path, nargs="+", metavar="FILE")
    add.add_argument("--item", help="without it: the best guess, or the library's Inbox")
    add.add_argument("--large", action="store_true", help="also take files of more than 500 MB")

    put = command("set", _set)
    put.add_argument("application", type=a_folder, metavar="APPLICATION")
    put.add_argument("item", metavar="ITEM")
    put.add_argument("values", nargs="+", metavar="KEY=VALUE")

    status = command("status", _status)
    status.add_argument("application", type=a_folder, metavar="APPLICATION")
    status.add_argument("item", metavar="ITEM")
    status.add_argument("status", choices=("waived", "placeholder", "clear"))
    status.add_argument("--reason", default="", help="shown with the item")

    check = command("check", _check)
    check.add_argument("path", type=a_folder, metavar="APPLICATION|LIBRARY")
    check.add_argument("--today", type=a_day, metavar="DAY", help="judge as if it were that day")
    check.add_argument("--json", action="store_true", help="print it for programs")

    verified = command("verified", _verified)
    verified.add_argument("application", type=a_folder, metavar="APPLICATION")
    verified.add_argument("--on", type=a_day, metavar="DAY", help="when that was; today without it")
    verified.add_argument("--clear", action="store_true", help="take it back")

    give = command("export-checklist", _export_checklist)
    give.add_argument("application", type=a_folder, metavar="APPLICATION")
    give.add_argument("target", type=a_path, metavar="FILE")

    take = command("import-checklist", _import_checklist)
    take.add_argument("library", type=a_library, metavar="LIBRARY")
    take.add_argument("file", type=a_path, metavar="FILE")


def _demo(context: AppContext, options: argparse.Namespace) -> int:
    folder = options.folder
    if is_there(folder) and (not is_folder(folder) or any(folder.iterdir())):
        raise UsageError(f"{folder} is not an empty folder; choose a new one for the sample library")
    library = write_demo(context, folder, day_of(options))
    print(library.root)
    return READY


def _library_for_new(root: Path) -> Library:
    """Open a library; a folder that holds nothing becomes one, and so does one that is not there yet."""
    is_new = not is_there(root) and is_folder(root.absolute().parent)
    is_none = is_folder(root) and not store.is_library(root)
    if is_new or (is_none and store.can_become_library(root)):
        print(clean(f"usce-desktop: {root} is a new library"), file=sys.stderr)
        return store.create_library(root)
    return store.open_library(root)


def _new(context: AppContext, options: argparse.Namespace) -> int:
    library = _library_for_new(options.library)
    with writing(library, context):
        folder = applications.new_application(
            context,
            library,
            program=options.program,
            specialty=options.specialty,
            start=options.start,
            end=options.end,
            submit_by=options.submit_by,
            checklist=options.checklist,
            record=options.record,
        )
    print(folder)
    return READY


def _applicant(context: AppContext, options: argparse.Namespace) -> int:
    library = store.open_library(options.library)
    if options.values:
        with writing(library, context):
            _, broken = known_applicant(context, library)
            if broken:  # what is entered now would stand for all the rest
                raise broken[0]
            set_applicant(library, pairs(options.values, example="birth_date=2001-06-30"), now())
    applicant, broken = known_applicant(context, library)
    for each in broken:
        complain(str(each))
    for warning in id_warnings(applicant):
        print(clean(f"usce-desktop: {warning!s}"), file=sys.stderr)
    encoded = stored.encode(applicant)
    for key, value in (*encoded.items(), *encoded.get("details", {}).items()):
        if key not in {"format", "exams", "immunizations", "details"}:
            print(f"{key}: {', '.join(value) if isinstance(value, (list, tuple)) else value}")
    return READY


def _add(context: AppContext, options: argparse.Namespace) -> int:
    failed = []
    with locked(options.application, context):
        if options.item is not None:
            opened = applications.open_application(context, options.application)
            applications.require_item(context, opened, options.item)
        for path in files_in(options.files):
            try:
                taken = take_in(
                    context,
                    options.application,
                    [path],
                    item=options.item,
                    now=now(),
                    large=options.large,
                )
            except StorageError as error:
                failed.append(str(error))
                if isinstance(error, SourceError):
                    continue
                break  # the disk takes no more
            for each in taken:
                if each.refused:
                    failed.append(str(each.note))
                    continue
                note = f" ({each.note!s})" if each.note else ""
                name = each.path.name if each.path else "not added"
                print(clean(f"{each.source.name} -> {each.item or 'Inbox'}: {name}{note}"))
            if any(each.stopped for each in taken):
                break
    if failed:
        raise StorageError("; ".join(failed))
    return READY


def _set(context: AppContext, options: argparse.Namespace) -> int:
    values = pairs(options.values, example="issued=2026-01-10")
    with locked(options.application, context):
        opened = applications.open_application(context, options.application)
        after = state.set_values(context, opened, options.item, values, now().date())
        applications.save_edit(opened, after, now())
    return READY


def _status(context: AppContext, options: argparse.Namespace) -> int:
    with locked(options.application, context):
        opened = applications.open_application(context, options.application)
        after = state.set_status(context, opened, options.item, options.status, options.reason)
        applications.save_edit(opened, after, now())
    return READY


def _check(context: AppContext, options: argparse.Namespace) -> int:
    today = day_of(options)
    path: Path = options.path
    if not is_folder(path):
        raise UsageError(f"there is no folder {path}")
    if store.is_application(path):
        reviewed = review.review_application(context, path, today, progress(), use_ocr=True)
        if options.json:
            print_json(review_data(reviewed, today))
        else:
            print(review_table(reviewed, colour=on_terminal()))
            _print_notices(reviewed, today)
        unopened = review.unopened_shared(context, reviewed.opened.library)
        complain_of(unopened)
        _complain_of_copies([reviewed])
        _complain_of_clock(reviewed.opened.library, options)
        if unopened:
            return BAD_INPUT
        return READY if reviewed.review.ready else NOT_READY
    library = store.open_library(path)
    looked = review.review_library(context, library, today, progress(), use_ocr=True)
    every = looked.applications
    if options.json:
        print_json(
            {
                "schema": 1,
                "applications": [review_data(each, today) for each in every],
                "unopened": [
                    {"path": str(each.path), "why": sentence_of(each.error)} for each in looked.unopened
                ],
            }
        )
    elif every or not looked.unopened:
        print(library_table(every, colour=on_terminal()))
    complain_of(looked.unopened)
    _complain_of_copies(every)
    _complain_of_clock(library, options)
    if looked.unopened:
        return BAD_INPUT
    return READY if all(each.review.ready for each in every) else NOT_READY


def _complain_of_copies(every: Iterable[review.Reviewed]) -> None:
    """Say which copies of what was sent are not what was sent."""
    for each in every:
        for words in each.damaged_copies:
            complain(clean(f"{each.opened.folder.name}: {words!s}"))


def _complain_of_clock(library: Library, options: argparse.Namespace) -> None:
    """Say where the clock cannot be right, unless the day was given."""
    told = "" if options.today else str(clock_notice(library, now()))
    if told:
        complain(told)


def _print_notices(reviewed: review.Reviewed, today: date) -> None:
    lines = [each.message for each in reviewed.gates if each.verdict != "met"]
    template = notice(reviewed.opened, today)
    if template or lines:
        print()
    for line in (*lines, *([template] if template else ())):
        print(clean(line))


def _verified(context: AppContext, options: argparse.Namespace) -> int:
    day = None if options.clear else options.on or now().date()
    with locked(options.application, context):
        opened = applications.open_application(context, options.application)
        applications.save_edit(opened, applications.mark_verified(opened, day), now())
    return READY


def _export_checklist(context: AppContext, options: argparse.Namespace) -> int:
    opened = applications.open_application(context, options.application)
    print(applications.export_checklist(context, opened, options.target))
    return READY


def _import_checklist(context: AppContext, options: argparse.Namespace) -> int:
    library = store.open_library(options.library)
    with writing(library, context):
        print(applications.import_checklist(context, library, options.file).id)
    return READY
