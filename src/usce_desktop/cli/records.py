"""Commands about single papers: an immunization record judged, files read."""

import argparse
import sys

from usce_desktop.cli.common import AddCommand, a_day, a_path, day_of, on_terminal, print_json, progress_of
from usce_desktop.cli.exits import NOT_READY, READY, UsageError
from usce_desktop.cli.output import line_data
from usce_desktop.cli.reading_output import reading_data
from usce_desktop.cli.tables import (
    clean,
    immunity_table,
    reading_table,
)
from usce_desktop.services.context import AppContext
from usce_desktop.services.documents.read import NO_OCR, read_file
from usce_desktop.services.review import immunizations
from usce_desktop.storage.errors import (
    SourceError,
    StorageError,
)


def add_commands(command: AddCommand) -> None:
    """Describe these commands.

    Args:
        command: Adds one by its name, what runs it, and its help.
    """
    record = command("immunity", _immunity)
    record.add_argument("record", type=a_path, metavar="RECORD.json")
    record.add_argument("--checklist", metavar="ID", help="whose demands; the general ones without it")
    record.add_argument("--start", type=a_day, help="first day of the rotation")
    record.add_argument("--end", type=a_day, help="last day of the rotation")
    record.add_argument("--today", type=a_day, metavar="DAY", help="judge as if it were that day")
    record.add_argument("--json", action="store_true", help="print it for programs")

    read = command("read", _read)
    read.add_argument("files", type=a_path, nargs="+", metavar="FILE")
    read.add_argument("--no-ocr", action="store_true", help="read the text of PDFs only")
    read.add_argument("--json", action="store_true", help="print it for programs")


def _immunity(context: AppContext, options: argparse.Namespace) -> int:
    today = day_of(options)
    if options.start and options.end and options.end < options.start:
        raise UsageError(f"the rotation cannot end ({options.end}) before it starts ({options.start})")
    read = immunizations.read_record(options.record)
    for key in read.unknown:
        print(clean(f"usce-desktop: '{key}' means nothing in a record and was not read"), file=sys.stderr)
    checklist = immunizations.checklist_called(context.catalog, options.checklist)
    days = immunizations.days_for(options.start, options.end, today)
    lines = immunizations.judge_alone(context.catalog, read.record, checklist, days, today)
    if options.json:
        print_json({"schema": 1, "lines": [line_data(line) for line in lines]})
    else:
        print(immunity_table(lines, colour=on_terminal()))
        if not (options.start or options.end):
            print("\nNo rotation was given: judged as if it were today. Give --start and --end.")
    return READY if all(line.status.settled for line in lines) else NOT_READY


def _read(context: AppContext, options: argparse.Namespace) -> int:
    found, failed = [], []
    for number, path in enumerate(options.files):
        report = progress_of(number, len(options.files), path.name)
        try:
            found.append((path, read_file(context, path, use_ocr=not options.no_ocr, report=report)))
        except SourceError as error:
            failed.append(str(error).rstrip("."))
    if options.json:
        print_json({"schema": 1, "files": [reading_data(path, each) for path, each in found]})
    else:
        print("\n\n".join(reading_table(path, each) for path, each in found))
    if any(each.unread and not each.ocr_tried for _, each in found) and not options.no_ocr:
        print(f"usce-desktop: {NO_OCR!s}", file=sys.stderr)
    if failed:
        raise StorageError("; ".join(failed))
    return READY
