"""The command of a dean's office: what its students' libraries lack, read and never written."""

import argparse
from collections.abc import Iterator

from usce_desktop.cli.common import AddCommand, a_day, a_path, complain, day_of, now, print_json, progress
from usce_desktop.cli.exits import NOT_READY, READY, UsageError
from usce_desktop.cli.tables import clean
from usce_desktop.domain.dates import show_day
from usce_desktop.domain.sentences import count, plain_data
from usce_desktop.domain.students.followed import FollowedLibrary
from usce_desktop.services.context import AppContext
from usce_desktop.services.season.calendar import calendar_of
from usce_desktop.services.students.check import check_libraries
from usce_desktop.services.students.export import export_packets
from usce_desktop.services.students.report import (
    STATE_WORDS,
    applications_of,
    deadlines,
    students_csv,
    write_students_report,
)
from usce_desktop.storage import disk
from usce_desktop.storage.library import require_writable_place
from usce_desktop.storage.there import is_folder

MOST_JOBS = 16


def add_commands(command: AddCommand) -> None:
    """Describe this command.

    Args:
        command: Adds one by its name, what runs it, and its help.
    """
    office = command("office", _office)
    actions = office.add_subparsers(dest="action", required=True, metavar="check|export|report|calendar")
    check = actions.add_parser(
        "check", help="judge every student's library", description="Judge every library below ROOT."
    )
    check.add_argument("root", type=a_path, metavar="ROOT", help="each folder in it is a student's library")
    check.add_argument("--today", type=a_day, metavar="DAY", help="judge as if it were that day")
    check.add_argument("--jobs", type=_jobs, default=1, metavar="N", help="libraries side by side")
    check.add_argument("--csv", type=a_path, metavar="FILE", help="write it for a spreadsheet too")
    check.add_argument("--json", action="store_true", help="print it for programs")
    check.set_defaults(office=_check)

    export = actions.add_parser(
        "export",
        help="build packets into a folder",
        description="Build the packets of every library below ROOT.",
    )
    export.add_argument("root", type=a_path, metavar="ROOT")
    export.add_argument(
        "-o", "--output", type=a_path, required=True, metavar="DIR", help="the office's own folder"
    )
    export.add_argument(
        "--ready", action="store_true", help="only those that are ready; else as far as they are"
    )
    export.add_argument("--today", type=a_day, metavar="DAY", help="judge as if it were that day")
    export.set_defaults(office=_export)

    report = actions.add_parser(
        "report",
        help="write what lacks where, for a meeting",
        description="Write a PDF, or a CSV by its name.",
    )
    calendar = actions.add_parser(
        "calendar",
        help="write the deadlines as a calendar file",
        description="Write what is due and not ready.",
    )
    for each, run, name in ((report, _report, "FILE.pdf|FILE.csv"), (calendar, _calendar, "FILE.ics")):
        each.add_argument("root", type=a_path, metavar="ROOT")
        each.add_argument("-o", "--output", type=a_path, required=True, metavar=name, help="to write")
        each.add_argument("--today", type=a_day, metavar="DAY", help="judge as if it were that day")
        each.set_defaults(office=run)


def _jobs(text: str) -> int:
    if not text.isdigit() or not 1 <= int(text) <= MOST_JOBS:
        raise argparse.ArgumentTypeError(f"'{text}' is no number from 1 to {MOST_JOBS}")
    return int(text)


def _office(context: AppContext, options: argparse.Namespace) -> int:
    if not is_folder(options.root):
        message = f"there is no folder {options.root}"
        raise UsageError(message)
    status: int = options.office(context, options)
    return status


def _check(context: AppContext, options: argparse.Namespace) -> int:
    if options.csv is not None:
        require_writable_place(options.csv)
    found = check_libraries(context, options.root, day_of(options), jobs=options.jobs, report=progress())
    if options.csv is not None:
        disk.replace_file(options.csv, students_csv(found))
    if options.json:
        libraries = [plain_data(each) for each in found]
        for each in libraries:
            del each["certain"]
        print_json({"schema": 1, "libraries": libraries})
    else:
        print(*_lines(found), sep="\n")
        _complain_of(found)
    return _status(found)


def _complain_of(found: tuple[FollowedLibrary, ...]) -> None:
    for each in found:
        if each.problem:
            complain(clean(f"{each.folder}: {each.problem!s}"))


def _status(found: tuple[FollowedLibrary, ...]) -> int:
    return READY if all(each.ready for each in found) else NOT_READY


def _export(context: AppContext, options: argparse.Namespace) -> int:
    if not is_folder(options.output):
        message = f"the folder {options.output} is not there; make it first, or choose another"
        raise UsageError(message)
    found = export_packets(
        context,
        options.root,
        options.output,
        day_of(options),
        now(),
        ready_only=options.ready,
        report=progress(),
    )
    for each in found:
        if each.path is not None:
            print(each.path)
        else:
            complain(clean(f"{'/'.join(filter(None, (each.folder, each.application)))}: {each.problem}"))
    if not found:
        complain("no application is ready, so no packet was built")
    return READY if found and all(each.path for each in found) else NOT_READY


def _judged_for(context: AppContext, options: argparse.Namespace) -> tuple[FollowedLibrary, ...]:
    """Judge every library for a file that is written of it."""
    if not is_folder(options.output.parent):
        message = f"the folder {options.output.parent} is not there; make it first, or choose another"
        raise UsageError(message)
    require_writable_place(options.output)
    found = check_libraries(context, options.root, day_of(options), report=progress())
    _complain_of(found)
    return found


def _report(context: AppContext, options: argparse.Namespace) -> int:
    found = _judged_for(context, options)
    if options.output.suffix.lower() == ".csv":
        disk.replace_file(options.output, students_csv(found))
    else:
        write_students_report(context, found, day_of(options), options.output)
    print(options.output)
    return _status(found)


def _calendar(context: AppContext, options: argparse.Namespace) -> int:
    found = _judged_for(context, options)
    disk.replace_file(options.output, calendar_of(deadlines(found), now()))
    print(options.output)
    return _status(found)


def _lines(found: tuple[FollowedLibrary, ...]) -> Iterator[str]:
    for library, each in applications_of(found):
        who = clean(library.student or library.folder)
        if each is None:
            yield f"{who[:28]:28}  {STATE_WORDS[library.state] or 'no application yet'}"
            continue
        by = show_day(each.submit_by) if each.submit_by else "no deadline"
        state = "ready" if each.ready else f"lacks {count(len(each.lacking), 'item')!s}"
        told = clean(", ".join(each.lacking))
        yield f"{who[:28]:28}  {clean(each.program)[:40]:40}  {by:12}  {state:14}  {told}".rstrip()
    ready = sum(library.ready for library in found)
    yield f"{count(len(found), 'library')!s}, {ready} with everything ready"
