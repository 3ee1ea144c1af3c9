# SPDX-License-Identifier: Apache-2.0
"""The use cases from a terminal; needs no Qt.

Exit status: 0 done or ready; 1 not ready, or verification failed; 2 bad usage or bad input, with one
sentence on standard error.
"""

import argparse
import contextlib
import getpass
import os
import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import NoReturn

from usce_desktop import __version__
from usce_desktop.cli import season
from usce_desktop.cli.common import (
    BAD_INPUT,
    NOT_READY,
    READY,
    UsageError,
    a_day,
    a_path,
    day_of,
    locked,
    now,
    on_terminal,
    print_json,
)
from usce_desktop.cli.listing import list_catalog
from usce_desktop.domain.application import DateOrderError
from usce_desktop.domain.catalog import Profile
from usce_desktop.domain.catalog import is_program as is_program
from usce_desktop.domain.dates import BadDateError
from usce_desktop.domain.dates import parse_day as parse_day
from usce_desktop.domain.facts import BadFactError
from usce_desktop.domain.identity import id_warnings
from usce_desktop.domain.immunization.chart import line_data
from usce_desktop.domain.limits import size_words
from usce_desktop.domain.sentences import count
from usce_desktop.domain.status import Phase
from usce_desktop.services import (
    building,
    built,
    delivery,
    immunity,
    opening,
    planning,
    reading,
    reviewing,
    sheets,
    stating,
    submitting,
    taking_in,
)
from usce_desktop.services.demo import write_demo
from usce_desktop.services.eligibility import notice
from usce_desktop.services.office import Office, close_office, open_office
from usce_desktop.services.rebuilding import rebuild
from usce_desktop.services.tables import (
    catalog_table as catalog_table,
)
from usce_desktop.services.tables import (
    clean,
    immunity_table,
    library_table,
    reading_table,
    review_table,
)
from usce_desktop.services.verifying import verify_packet
from usce_desktop.storage import library as store
from usce_desktop.storage import stored
from usce_desktop.storage.errors import (
    NotALibraryError as NotALibraryError,
)
from usce_desktop.storage.errors import (
    NotAnApplicationError as NotAnApplicationError,
)
from usce_desktop.storage.errors import (
    SourceError,
    StorageError,
)
from usce_desktop.storage.library import Library
from usce_desktop.storage.lock import LibraryLock
from usce_desktop.storage.places import system_places


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """Say it in one sentence."""
        raise UsageError(f"{message}; '{self.prog} --help' explains")


def build_parser() -> argparse.ArgumentParser:  # noqa: PLR0915 - a list, one command after the other
    """Describe the command line."""
    parser = _Parser(
        prog="usce-desktop",
        description="Documents for clinical electives in the US: one folder per application, judged and"
        " merged. Without a command, 'usce-desktop [LIBRARY]' opens the window.",
    )
    parser.add_argument("--version", action="version", version=f"USCE Desktop {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def command(name: str, run: Callable[..., int], text: str) -> argparse.ArgumentParser:
        sub = commands.add_parser(name, help=text, description=text)
        sub.set_defaults(run=run)
        return sub

    demo = command("demo", _demo, "write a sample library of a fictional applicant")
    demo.add_argument("folder", type=a_path, metavar="DIR")
    demo.add_argument("--today", type=a_day)

    new = command("new", _new, "make an application and print its folder")
    new.add_argument("library", type=a_path, metavar="LIBRARY")
    new.add_argument("--program", required=True)
    new.add_argument("--specialty", required=True)
    new.add_argument("--start", type=a_day, required=True)
    new.add_argument("--end", type=a_day, required=True)
    new.add_argument("--checklist")
    new.add_argument("--submit-by", type=a_day)
    new.add_argument("--record", default="", metavar="ID", help="of the season's program it is started from")

    add = command("add", _add, "copy files into an application")
    add.add_argument("application", type=a_path, metavar="APPLICATION")
    add.add_argument("files", type=a_path, nargs="+", metavar="FILE")
    add.add_argument("--item", help="without it: the best guess, or the library's Inbox")

    put = command("set", _set, "state facts about an item, or what its tick list shows")
    put.add_argument("application", type=a_path, metavar="APPLICATION")
    put.add_argument("item", metavar="ITEM")
    put.add_argument("values", nargs="+", metavar="KEY=VALUE")

    who = command("applicant", _applicant, "say who the applicant is")
    who.add_argument("library", type=a_path, metavar="LIBRARY")
    who.add_argument("values", nargs="*", metavar="KEY=VALUE")

    status = command("status", _status, "waive an item, mark it as to follow, or clear that")
    status.add_argument("application", type=a_path, metavar="APPLICATION")
    status.add_argument("item", metavar="ITEM")
    status.add_argument("status", choices=("waived", "placeholder", "clear"))
    status.add_argument("--reason", default="")

    check = command("check", _check, "judge an application, or every one of a library")
    check.add_argument("path", type=a_path, metavar="APPLICATION|LIBRARY")
    check.add_argument("--today", type=a_day)
    check.add_argument("--json", action="store_true")

    export = command("export", _export, "build the packet")
    export.add_argument("application", type=a_path, metavar="APPLICATION")
    export.add_argument("-o", "--output", type=a_path, metavar="PATH")
    export.add_argument("--profile", default="merged", metavar="ID")
    export.add_argument("--phase", choices=[phase.value for phase in Phase], default="application")
    export.add_argument("--today", type=a_day)
    export.add_argument("--allow-incomplete", action="store_true")
    export.add_argument("--encrypt", action="store_true", help="lock it with a password (AES-256), asked for")
    export.add_argument("--searchable", action="store_true", help="read scans and lay their words over them")
    export.add_argument("--attach-manifest", action="store_true", help="attach what it holds, as JSON")
    export.add_argument("--dry-run", action="store_true", help="say what would be refused; write nothing")
    export.add_argument("--json", action="store_true")

    verify = command("verify", _verify, "tell whether a packet is as it was built")
    verify.add_argument("packet", type=a_path, metavar="PACKET")
    verify.add_argument("--unlock", action="store_true", help="ask for its password")
    verify.add_argument("--library", type=a_path, help="look there for the documents that it was built from")
    verify.add_argument("--json", action="store_true")

    again = command("rebuild", _rebuild, "build a packet again from the manifest that it carries")
    again.add_argument("packet", type=a_path, metavar="PACKET")
    again.add_argument("library", type=a_path, metavar="LIBRARY")
    again.add_argument("-o", "--output", type=a_path, required=True, metavar="FILE")
    again.add_argument("--unlock", action="store_true", help="ask for its password")

    sending = command("submit", _submit, "freeze a packet that was sent: when, to whom, of which documents")
    sending.add_argument("application", type=a_path, metavar="APPLICATION")
    sending.add_argument("packet", type=a_path, metavar="PACKET")
    sending.add_argument("--to", required=True, metavar="RECIPIENT")
    sending.add_argument("--confirmation", default="", metavar="NUMBER")
    sending.add_argument("--on", type=a_day)

    sent = command("sent", _sent, "list what was sent, and what has changed since")
    sent.add_argument("path", type=a_path, metavar="APPLICATION|LIBRARY")
    sent.add_argument("--json", action="store_true")

    record = command("immunity", _immunity, "judge an immunization record")
    record.add_argument("record", type=a_path, metavar="RECORD.json")
    record.add_argument("--checklist", metavar="ID")
    record.add_argument("--start", type=a_day)
    record.add_argument("--end", type=a_day)
    record.add_argument("--today", type=a_day)
    record.add_argument("--json", action="store_true")

    summary = command(
        "summary", _summary, "write the immunization summary for the clinician, with its reports"
    )
    summary.add_argument("application", type=a_path, metavar="APPLICATION")
    summary.add_argument("-o", "--output", type=a_path, required=True, metavar="FILE.pdf")
    summary.add_argument("--today", type=a_day)

    statement = command("statement", _statement, "write the page that stands for a paper that follows later")
    statement.add_argument("application", type=a_path, metavar="APPLICATION")
    statement.add_argument("item", metavar="ITEM")
    statement.add_argument("--by", type=a_day, required=True, help="the day by which it will come")
    statement.add_argument("--reason", default="")

    read = command("read", _read, "print what files say: kind, dates, names, numbers, values, quality")
    read.add_argument("files", type=a_path, nargs="+", metavar="FILE")
    read.add_argument("--no-ocr", action="store_true", help="read the text of PDFs only")
    read.add_argument("--json", action="store_true")

    verified = command("verified", _verified, "say that you compared the checklist with the program's page")
    verified.add_argument("application", type=a_path, metavar="APPLICATION")
    verified.add_argument("--on", type=a_day)
    verified.add_argument("--clear", action="store_true")

    give = command("export-checklist", _export_checklist, "copy an application's rules into one file")
    give.add_argument("application", type=a_path, metavar="APPLICATION")
    give.add_argument("target", type=a_path, metavar="FILE")

    take = command("import-checklist", _import_checklist, "take a checklist file into a library")
    take.add_argument("library", type=a_path, metavar="LIBRARY")
    take.add_argument("file", type=a_path, metavar="FILE")

    season.add_commands(command)
    for name in ("checklists", "profiles", "items"):
        listing = command(name, list_catalog, f"list the {name}")
        listing.add_argument("--json", action="store_true")
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command.

    Args:
        arguments: The words of the command line; those of the process where not given.

    Returns:
        The exit status.
    """
    for stream in (sys.stdout, sys.stderr):
        if stream is not None and hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    try:
        options = build_parser().parse_args(arguments)
        office = open_office(system_places())
        try:
            status: int = options.run(office, options)
        finally:
            close_office(office)
    except (UsageError, StorageError, BadFactError, BadDateError, DateOrderError) as error:
        return _complain(str(error))
    except KeyboardInterrupt:
        return _complain("stopped; nothing was left half-written")
    except BrokenPipeError:
        # Whoever read our output has read enough; nothing is left to flush it to at the end.
        with contextlib.suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return READY
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        return _complain(f"{where}{error.strerror or error}; look at the path and its permissions")
    return status


def _complain(sentence: str) -> int:
    print(f"usce-desktop: {clean(sentence.rstrip('.'))}.", file=sys.stderr)
    return BAD_INPUT


def _pairs(words: Sequence[str]) -> dict[str, str]:
    pairs = {}
    for word in words:
        key, equals, value = word.partition("=")
        if not equals or not key:
            raise UsageError(f"'{word}' is not KEY=VALUE, for example issued=2026-01-10")
        pairs[key.strip()] = value
    return pairs


def _demo(office: Office, options: argparse.Namespace) -> int:
    folder = options.folder
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise UsageError(f"{folder} is not an empty folder; choose a new one for the sample library")
    library = write_demo(office, folder, day_of(options))
    print(library.root)
    return READY


def _library_for_new(root: Path) -> Library:
    """Open a library; an empty folder becomes one, a mistyped one does not."""
    if root.is_dir() and not any(root.iterdir()):
        print(clean(f"usce-desktop: {root} is a new library"), file=sys.stderr)
        return store.create_library(root)
    return store.open_library(root)


def _new(office: Office, options: argparse.Namespace) -> int:
    library = _library_for_new(options.library)
    with LibraryLock(library.root, office.places.cache):
        folder = opening.new_application(
            office,
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


def _add(office: Office, options: argparse.Namespace) -> int:
    failed = []
    with locked(options.application, office):
        if options.item is not None:
            opened = opening.open_application(office, options.application)
            opening.require_item(office, opened, options.item)
        for path in taking_in.files_in(options.files):
            try:
                taken = taking_in.take_in(office, options.application, [path], item=options.item, now=now())
            except SourceError as error:
                failed.append(str(error))
                continue
            for each in taken:
                if each.refused:
                    failed.append(each.note)
                    continue
                note = f" ({each.note})" if each.note else ""
                name = each.path.name if each.path else "not added"
                print(clean(f"{each.source.name} -> {each.item or 'Inbox'}: {name}{note}"))
    if failed:
        raise StorageError("; ".join(failed))
    return READY


def _set(office: Office, options: argparse.Namespace) -> int:
    values = _pairs(options.values)
    with locked(options.application, office):
        opened = opening.open_application(office, options.application)
        after = stating.set_values(office, opened, options.item, values)
        opening.save_edit(opened, after, now())
    return READY


def _applicant(office: Office, options: argparse.Namespace) -> int:
    library = store.open_library(options.library)
    if options.values:
        with LibraryLock(library.root, office.places.cache):
            opening.set_applicant(library, _pairs(options.values), now())
    applicant = store.read_applicant(library).value
    for warning in id_warnings(applicant):
        print(clean(f"usce-desktop: {warning}"), file=sys.stderr)
    for key, value in stored.encode(applicant).items():
        if key not in {"format", "exams", "immunizations"}:
            print(f"{key}: {', '.join(value) if isinstance(value, (list, tuple)) else value}")
    return READY


def _status(office: Office, options: argparse.Namespace) -> int:
    with locked(options.application, office):
        opened = opening.open_application(office, options.application)
        after = stating.set_status(office, opened, options.item, options.status, options.reason)
        opening.save_edit(opened, after, now())
    return READY


def _check(office: Office, options: argparse.Namespace) -> int:
    today = day_of(options)
    path: Path = options.path
    if not path.is_dir():
        raise UsageError(f"there is no folder {path}")
    if store.is_application(path):
        reviewed = reviewing.review_application(office, path, today)
        if options.json:
            print_json(reviewing.review_data(reviewed, today))
        else:
            print(review_table(reviewed, colour=on_terminal()))
            _print_notices(reviewed, today)
        return READY if reviewed.review.ready else NOT_READY
    library = store.open_library(path)
    every = reviewing.review_library(office, library, today)
    if options.json:
        print_json({"schema": 1, "applications": [reviewing.review_data(each, today) for each in every]})
    else:
        print(library_table(every, colour=on_terminal()))
    return READY if all(each.review.ready for each in every) else NOT_READY


def _print_notices(reviewed: reviewing.Reviewed, today: date) -> None:
    lines = [each.message for each in reviewed.gates if each.verdict != "met"]
    template = notice(reviewed.opened, today)
    if template or lines:
        print()
    for line in (*lines, *([template] if template else ())):
        print(clean(line))


def _ask_passwords(plan: planning.Plan) -> dict[str, str]:
    """Ask at the terminal for the passwords of documents; they are used for this packet only."""
    if sys.stdin is None or not sys.stdin.isatty():
        return {}
    return {
        each.key: getpass.getpass(f"Password of {each.file} (leave empty to go without it): ")
        for each in plan.left_out
        if each.failure == "needs_password"
    }


def _export(office: Office, options: argparse.Namespace) -> int:
    phase = Phase(options.phase)
    with locked(options.application, office):
        reviewed = reviewing.review_application(office, options.application, day_of(options))
        profile = opening.profile_called(office, reviewed.opened.library, options.profile)
        if profile.separate and options.output is None and not options.dry_run:
            message = f"'{profile.title}' makes a folder of files; name it with -o, outside the library"
            raise UsageError(message)
        plan = planning.plan_packet(reviewed, phase)
        if options.dry_run:
            return _forecast(plan, profile, as_json=options.json)
        wishes = building.Wishes(
            passwords={key: word for key, word in _ask_passwords(plan).items() if word},
            password=_ask_lock() if options.encrypt else "",
            attach=options.attach_manifest,
            searchable=options.searchable,
        )
        plan = planning.plan_packet(reviewed, phase, wishes.passwords)
        target = options.output if profile.separate else building.target_path(reviewed, phase, options.output)
        _print_lacking(plan)
        if not plan.complete and not (options.allow_incomplete and plan.documents):
            print(
                "usce-desktop: the packet was not built; mend the above"
                + (", or say --allow-incomplete to build it without." if plan.documents else "."),
                file=sys.stderr,
            )
            return NOT_READY
        done = delivery.deliver(office, reviewed, plan, profile, target, now=now(), wishes=wishes)
    if options.json:
        print_json(built.delivered_data(done, plan))
    else:
        print(*built.places(done), sep="\n")
    return READY


def _ask_lock() -> str:
    """Ask for the password of the packet: twice at a terminal, else the first line that comes in.

    Raises:
        UsageError: It is empty, or not the same twice.
    """
    if sys.stdin is not None and sys.stdin.isatty():
        word = getpass.getpass("Password for the packet: ")
        same = getpass.getpass("Again: ") == word
    else:
        word, same = (sys.stdin.readline().rstrip("\n") if sys.stdin is not None else ""), True
    if not word or not same:
        message = "the packet's password is empty" if same else "the two passwords are not the same"
        raise UsageError(message)
    return word


def _print_lacking(plan: planning.Plan) -> None:
    for left in plan.left_out:
        print(clean(f"usce-desktop: cannot go in: {left.file}: {left.reason}"), file=sys.stderr)
    for item in plan.not_ready:
        print(clean(f"usce-desktop: not ready: {item.requirement.title}: {item.reason}"), file=sys.stderr)


def _forecast(plan: planning.Plan, profile: Profile, *, as_json: bool) -> int:
    data = built.forecast(plan, profile)
    if as_json:
        print_json(data)
    else:
        print(clean(f"{profile.title}: {data['pages']} pages from {size_words(data['size'])} of documents"))
        for each in data["documents"]:
            print(clean(f"  {size_words(each['size']):>9}  {each['pages']:>4} p.  {each['title']}"))
        for sentence in data["refused"]:
            print(clean(sentence))
        _print_lacking(plan)
    return READY if plan.complete and not data["refused"] else NOT_READY


def _verify(office: Office, options: argparse.Namespace) -> int:
    library = store.open_library(options.library) if options.library else None
    password = _ask_lock() if options.unlock else ""
    verified = verify_packet(office, options.packet, password, library)
    if options.json:
        print_json(verified.data)
    else:
        print(verified.message)
    return READY if verified.whole else NOT_READY


def _rebuild(office: Office, options: argparse.Namespace) -> int:
    password = _ask_lock() if options.unlock else ""
    library = store.open_library(options.library)
    rebuilt = rebuild(office, library, options.packet, options.output, password)
    same = "the same bytes" if rebuilt.same else "the same documents, other bytes"
    print(f"{rebuilt.built.path}: {count(rebuilt.built.pages, 'page')}, {same}")
    return READY


def _submit(office: Office, options: argparse.Namespace) -> int:
    moment = now()
    with locked(options.application, office):
        submission = submitting.submit(
            office,
            options.application,
            options.packet,
            recipient=options.to,
            confirmation=options.confirmation,
            day=options.on or moment.date(),
            now=moment,
        )
    print(options.application / store.SUBMITTED / submission.file)
    return READY


def _sent(office: Office, options: argparse.Namespace) -> int:
    one = store.is_application(options.path)
    folders = [options.path] if one else store.application_folders(store.open_library(options.path))
    rows = []
    for folder in folders:
        opened = opening.open_application(office, folder)
        rows += [{"application": opened.folder.name, **each} for each in submitting.sent_data(opened)]
    if options.json:
        print_json({"schema": 1, "sent": rows})
    else:
        for row in rows:
            print(clean(f"{row['application']}: {row['message']}"))
    return READY


def _verified(office: Office, options: argparse.Namespace) -> int:
    day = None if options.clear else options.on or now().date()
    with locked(options.application, office):
        opened = opening.open_application(office, options.application)
        opening.save_edit(opened, opening.mark_verified(opened, day), now())
    return READY


def _export_checklist(office: Office, options: argparse.Namespace) -> int:
    opened = opening.open_application(office, options.application)
    print(opening.export_checklist(office, opened, options.target))
    return READY


def _import_checklist(office: Office, options: argparse.Namespace) -> int:
    library = store.open_library(options.library)
    with LibraryLock(library.root, office.places.cache):
        print(opening.import_checklist(office, library, options.file).id)
    return READY


def _immunity(office: Office, options: argparse.Namespace) -> int:
    today = day_of(options)
    if options.start and options.end and options.end < options.start:
        raise UsageError(f"the rotation cannot end ({options.end}) before it starts ({options.start})")
    read = immunity.read_record(options.record)
    for key in read.unknown:
        print(clean(f"usce-desktop: '{key}' means nothing in a record and was not read"), file=sys.stderr)
    checklist = immunity.checklist_called(office.catalog, options.checklist)
    days = immunity.days_for(options.start, options.end, today)
    lines = immunity.judge_alone(office.catalog, read.record, checklist, days, today)
    if options.json:
        print_json({"schema": 1, "lines": [line_data(line) for line in lines]})
    else:
        print(immunity_table(lines, colour=on_terminal()))
        if not (options.start or options.end):
            print("\nNo rotation was given: judged as if it were today. Give --start and --end.")
    return READY if all(line.status.settled for line in lines) else NOT_READY


def _summary(office: Office, options: argparse.Namespace) -> int:
    reviewed = reviewing.review_application(office, options.application, day_of(options))
    print(sheets.write_summary(office, reviewed, options.output, day_of(options)).path)
    return READY


def _statement(office: Office, options: argparse.Namespace) -> int:
    with locked(options.application, office):
        path = sheets.write_statement(
            office, options.application, options.item, options.by, options.reason, now()
        )
    print(path)
    return READY


def _read(office: Office, options: argparse.Namespace) -> int:
    found, failed = [], []
    for path in options.files:
        try:
            found.append((path, reading.read_file(office, path, use_ocr=not options.no_ocr)))
        except SourceError as error:
            failed.append(str(error).rstrip("."))
    if options.json:
        print_json({"schema": 1, "files": [reading.reading_data(path, each) for path, each in found]})
    else:
        print("\n\n".join(reading_table(path, each) for path, each in found))
    if any(each.unread and not each.ocr_tried for _, each in found) and not options.no_ocr:
        print(f"usce-desktop: {reading.HOW_TO_ADD_OCR}", file=sys.stderr)
    if failed:
        raise StorageError("; ".join(failed))
    return READY
