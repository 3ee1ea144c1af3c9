"""The season's commands: programs, plan, calendar, report, money, the agency check."""

import argparse
import sys
from pathlib import Path
from typing import Any, get_args

from msgspec import structs

from usce_desktop.cli.common import (
    AddCommand,
    a_day,
    a_folder,
    a_library,
    a_path,
    complain_of,
    day_of,
    locked,
    now,
    pairs,
    print_json,
    writing,
)
from usce_desktop.cli.exits import NOT_READY, READY, UsageError
from usce_desktop.cli.listing import list_catalog
from usce_desktop.cli.season_output import plan_data
from usce_desktop.cli.season_tables import plan_table, programs_table
from usce_desktop.cli.tables import clean
from usce_desktop.domain.checklist.catalog import Taker, is_program
from usce_desktop.domain.facts import BadFactError, parse_truth
from usce_desktop.domain.season.agencies import judge_agency
from usce_desktop.domain.season.programs import BY_KEY, BadValueError, Program, parse_value, with_values
from usce_desktop.domain.season.residents import count_residents
from usce_desktop.domain.season.season import Season
from usce_desktop.domain.season.stages import STAGES, FeeLine, is_currency
from usce_desktop.domain.sentences import count, plain_data
from usce_desktop.services.context import AppContext
from usce_desktop.services.library import applications
from usce_desktop.services.library.shared import known_applicant
from usce_desktop.services.review.review import review_library
from usce_desktop.services.season import plan as season
from usce_desktop.services.season.calendar import calendar_file
from usce_desktop.services.season.programs import preview_import, programs_csv, taken_from
from usce_desktop.services.season.report import write_report
from usce_desktop.services.season.requests import due_day, request_draft
from usce_desktop.storage import disk
from usce_desktop.storage import library as store
from usce_desktop.storage.errors import SourceError

_SHOWN = 12


def add_commands(command: AddCommand) -> None:
    """Describe the season's commands."""
    _add_programs(command)
    _add_plans(command)
    _add_progress(command)


def _add_programs(command: AddCommand) -> None:
    listing = command("programs", _programs)
    listing.add_argument("library", type=a_library, nargs="?", metavar="LIBRARY")
    listing.add_argument("--csv", type=a_path, metavar="FILE", help="write them as a table for spreadsheets")
    listing.add_argument("--today", type=a_day, metavar="DAY", help="judge as if it were that day")
    listing.add_argument("--json", action="store_true", help="print it for programs")
    listing.add_argument("--takes", choices=get_args(Taker), help="of the shipped ones: whom they take")
    listing.add_argument("--state", metavar="XX", help="of the shipped ones: in this US state")
    listing.add_argument("--kind", metavar="KIND", help="of the shipped ones: elective, observership, agency")
    listing.add_argument("--find", metavar="WORDS", help="of the shipped ones: with these words")

    one = command("program", _program)
    one.add_argument("library", type=a_library, metavar="LIBRARY")
    one.add_argument("values", nargs="*", metavar="KEY=VALUE", help=", ".join(BY_KEY))
    one.add_argument("--from", dest="shipped", default="", metavar="ID", help="begin with a shipped program")
    one.add_argument("--id", default="", help="of a program that is there; without it, a new one")
    one.add_argument("--source", default="entered by hand", help="where the values are from")

    take = command("programs-import", _import)
    take.add_argument("library", type=a_library, metavar="LIBRARY")
    take.add_argument("file", type=a_path, metavar="FILE.csv")
    take.add_argument("--map", action="append", default=[], metavar="COLUMN=FIELD", help="for other titles")
    take.add_argument("--dry-run", action="store_true", help="say what would be done")
    take.add_argument("--json", action="store_true", help="print it for programs")

    imgs = command("img-share", _img_share)
    imgs.add_argument("file", type=a_path, metavar="FILE")
    imgs.add_argument("--json", action="store_true", help="print it for programs")

    agency = command("agency", _agency)
    agency.add_argument("answers", nargs="*", metavar="QUESTION=yes|no")
    agency.add_argument("--json", action="store_true", help="print it for programs")


def _add_plans(command: AddCommand) -> None:
    plan = command("plan", _plan)
    plan.add_argument("library", type=a_library, metavar="LIBRARY")
    plan.add_argument("--today", type=a_day, metavar="DAY", help="judge as if it were that day")
    plan.add_argument("--json", action="store_true", help="print it for programs")

    calendar = command("calendar", _calendar)
    calendar.add_argument("library", type=a_library, metavar="LIBRARY")
    calendar.add_argument("-o", "--output", type=a_path, required=True, metavar="FILE.ics", help="to write")
    calendar.add_argument("--today", type=a_day, metavar="DAY", help="judge as if it were that day")

    report = command("report", _report)
    report.add_argument("library", type=a_library, metavar="LIBRARY")
    report.add_argument("-o", "--output", type=a_path, required=True, metavar="FILE.pdf", help="to write")
    report.add_argument("--anonymous", action="store_true", help="without name and numbers")
    report.add_argument("--today", type=a_day, metavar="DAY", help="judge as if it were that day")


def _add_progress(command: AddCommand) -> None:
    stage = command("stage", _stage)
    stage.add_argument("application", type=a_folder, metavar="APPLICATION")
    stage.add_argument("stage", choices=STAGES)
    stage.add_argument("--on", type=a_day, help="when that was; today without it")
    stage.add_argument("--note", default="", help="what else is to be remembered")

    fee = command("fee", _fee)
    fee.add_argument("place", type=a_folder, metavar="APPLICATION|LIBRARY")
    fee.add_argument("title", metavar="TITLE")
    fee.add_argument("amount", type=float, metavar="AMOUNT")
    fee.add_argument("--currency", default="USD", help="three letters; USD without it")
    fee.add_argument("--due", type=a_day, help="by when it has to be paid")
    fee.add_argument("--paid", type=a_day, help="when it was paid")
    fee.add_argument("--refund", choices=("unknown", "no", "part", "yes"), default="unknown", help="of it")

    own = command("season", _season)
    own.add_argument("library", type=a_library, metavar="LIBRARY")
    own.add_argument("values", nargs="+", metavar="KEY=VALUE")

    ask = command("request", _request)
    ask.add_argument("application", type=a_folder, metavar="APPLICATION")
    ask.add_argument("item", metavar="ITEM")
    ask.add_argument("-o", "--output", type=a_path, required=True, metavar="FILE.eml", help="to write")
    ask.add_argument("--to", default="", metavar="ADDRESS", help="whom to ask")
    ask.add_argument("--by", type=a_day, help="when it has to be there")
    ask.add_argument("--form", type=a_path, help="a form to attach")


def _named(path: Path, suffix: str) -> Path:
    """Give a file the ending of its kind, so that nothing of another kind is ever replaced."""
    return path if path.suffix.lower() == suffix else Path(f"{path}{suffix}")


def _programs(context: AppContext, options: argparse.Namespace) -> int:
    if options.library is None:
        return list_catalog(context, options)
    library = store.open_library(options.library)
    of_season = store.read_season(library).value
    today = day_of(options)
    who = season.applying(context, known_applicant(context, library)[0], today)
    rows = season.ranked(of_season, who)
    if options.csv is not None:
        target = _named(options.csv, ".csv")
        disk.replace_file(target, programs_csv(program for _, program, _ in rows).encode("utf-8-sig"))
        print(target)
    elif options.json:
        listed = [
            {"id": key, "title": program.title, **plain_data(card), "values": plain_data(program.values)}
            for key, program, card in rows
        ]
        print_json({"schema": 1, "programs": listed})
    else:
        print(programs_table(rows))
    return READY


def _program(context: AppContext, options: argparse.Namespace) -> int:
    library = store.open_library(options.library)
    shipped = context.catalog.checklists.get(options.shipped)
    if options.shipped and (shipped is None or not is_program(shipped)):
        raise UsageError(
            f"there is no shipped program '{options.shipped}'; 'usce-desktop programs' lists them"
        )
    if not options.values and shipped is None:
        raise UsageError("say KEY=VALUE, for example hospital=Lakeside, or --from a shipped program")
    values = {}
    for key, text in pairs(options.values, example="hospital=Lakeside").items():
        if key not in BY_KEY:
            raise UsageError(f"there is no field '{key}'; the fields are {', '.join(BY_KEY)}")
        try:
            values[key] = parse_value(key, text)
        except BadValueError as error:
            raise BadFactError(f"{BY_KEY[key].title}: {error}") from error
    with writing(library, context):
        of_season = store.read_season(library).value
        if options.id and options.id not in of_season.programs:
            raise UsageError(
                f"there is no program '{options.id}'; 'usce-desktop programs LIBRARY --json' lists them"
            )
        key = options.id or store.new_id()
        before = of_season.programs.get(key, Program())
        if shipped is not None:
            before = taken_from(shipped, before)
        after = with_values(before, values, options.source, now().date())
        if not after.text("hospital"):
            raise UsageError("a program needs hospital=NAME")
        season.save_season(
            library,
            of_season,
            structs.replace(of_season, programs={**of_season.programs, key: after}),
            now(),
        )
    print(key)
    return READY


def _import(context: AppContext, options: argparse.Namespace) -> int:
    library = store.open_library(options.library)
    mapping = pairs(options.map, "Column=field")
    with writing(library, context):
        before = store.read_season(library).value
        try:
            preview = preview_import(options.file, before, mapping, now().date())
        except BadValueError as error:
            raise UsageError(str(error)) from error
        if not options.dry_run:
            season.save_season(library, before, preview.season, now())
    if options.json:
        print_json(
            {
                "schema": 1,
                "columns": [{"column": name, "field": key or None} for name, key in preview.columns],
                "added": preview.added,
                "changed": preview.changed,
                "same": preview.same,
                "problems": list(preview.problems),
                "saved": not options.dry_run,
            }
        )
        return READY
    ignored = [name for name, key in preview.columns if not key and name]
    print(f"{preview.added} added, {preview.changed} changed, {preview.same} as they were.")
    if ignored:
        print(
            clean(f"Columns not taken: {', '.join(ignored)} (say where they belong with --map COLUMN=FIELD)")
        )
    for problem in preview.problems[:_SHOWN]:
        print(clean(f"usce-desktop: {problem}"), file=sys.stderr)
    if len(preview.problems) > _SHOWN:
        print(f"usce-desktop: and {len(preview.problems) - _SHOWN} more", file=sys.stderr)
    return READY


def _planned(context: AppContext, options: argparse.Namespace) -> season.SeasonPlan:
    library = store.open_library(options.library)
    looked = review_library(context, library, day_of(options))
    complain_of(looked.unopened)
    return season.plan_season(context, library, day_of(options), looked.applications)


def _plan(context: AppContext, options: argparse.Namespace) -> int:
    plan = _planned(context, options)
    if options.json:
        print_json(plan_data(plan))
    else:
        print(plan_table(plan))
    return READY


def _calendar(context: AppContext, options: argparse.Namespace) -> int:
    plan = _planned(context, options)
    target = _named(options.output, ".ics")
    disk.replace_file(target, calendar_file(plan, now()))
    print(target)
    return READY


def _report(context: AppContext, options: argparse.Namespace) -> int:
    plan = _planned(context, options)
    print(write_report(context, plan, options.output, anonymous=options.anonymous))
    return READY


def _stage(context: AppContext, options: argparse.Namespace) -> int:
    moment = now()
    with locked(options.application, context):
        opened = applications.open_application(context, options.application)
        season.set_stage(opened, options.stage, options.on or moment.date(), options.note, moment)
    return READY


def _request(context: AppContext, options: argparse.Namespace) -> int:
    moment = now()
    opened = applications.open_application(context, options.application)
    due = options.by or due_day(opened.application, moment.date())
    draft = request_draft(context, opened, options.item, due, to=options.to, form=options.form, now=moment)
    target = _named(options.output, ".eml")
    disk.replace_file(target, draft)
    print(target)
    return READY


def _fee(context: AppContext, options: argparse.Namespace) -> int:
    currency = options.currency.strip().upper()
    if not 0 <= options.amount < float("inf") or not is_currency(currency):
        raise UsageError("a cost is an amount of 0 or more, and a currency of three letters such as EUR")
    line = FeeLine(
        title=options.title,
        amount=options.amount,
        currency=currency,
        due=options.due,
        paid=options.paid,
        refund=options.refund,
    )
    if not store.is_application(options.place):
        library = store.open_library(options.place)
        with writing(library, context):
            before = store.read_season(library).value
            key = store.new_id()
            after = structs.replace(before, fees={**before.fees, key: line})
            season.save_season(library, before, after, now())
    else:
        with locked(options.place, context):
            key = season.add_fee(applications.open_application(context, options.place), line, now())
    print(key)
    return READY


def _season(context: AppContext, options: argparse.Namespace) -> int:
    library = store.open_library(options.library)
    with writing(library, context):
        after = before = store.read_season(library).value
        for key, text in pairs(options.values, example="budget=6000").items():
            after = _with_setting(context, after, key, text)
        season.save_season(library, before, after, now())
    return READY


def _with_setting(context: AppContext, before: Season, key: str, text: str) -> Season:
    group, _, name = key.partition(".")
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0 <= value < float("inf"):
        raise UsageError(f"'{text}' is no number for {key}")
    return season.with_setting(context, before, group, name, value)


def _img_share(context: AppContext, options: argparse.Namespace) -> int:
    try:
        text = options.file.read_text(encoding="utf-8", errors="replace")
    except OSError as error:
        raise SourceError(options.file, f"it cannot be read ({error.strerror})") from error
    found = count_residents(text, context.catalog.schools)
    share = None if found.share is None else round(found.share, 1)
    if options.json:
        print_json({"schema": 1, "img_share": share, "residents": plain_data(found.lines)})
        return READY
    for line in found.lines:
        print(clean(f"{line.origin:<8} {line.line}"))
    shown = "unknown" if share is None else f"{share:g} %"
    print(f"IMGs: {shown} of {count(len(found.lines), 'resident')!s}, {found.number('unclear')} unclear")
    return READY


def _agency(context: AppContext, options: argparse.Namespace) -> int:
    flags = context.catalog.flags
    answers = {}
    for key, text in pairs(options.answers, "QUESTION=yes|no").items():
        if key not in {flag.id for flag in flags}:
            raise UsageError(f"there is no question '{key}'; they are {', '.join(flag.id for flag in flags)}")
        answers[key] = parse_truth(key, text)
    verdict = judge_agency(flags, answers)
    if options.json:
        data: dict[str, Any] = {"schema": 1, **plain_data(verdict)}
        print_json(data)
    else:
        if verdict.unanswered and not answers:
            print("\n".join(f"{flag.id}: {flag.ask} {flag.why}" for flag in flags))
        print(verdict.words)
        for flag in verdict.raised:
            print(f"  {flag.ask} Yes. {flag.why}")
    return READY if verdict.verdict in {"ask_more", "no_red_flags"} else NOT_READY
