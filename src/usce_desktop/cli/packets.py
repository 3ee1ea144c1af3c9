"""Commands about packets: built, proven, built again, sent; and the pages that the app writes itself."""

import argparse
import getpass
import sys
from collections.abc import Iterable

from usce_desktop.cli import packet_output
from usce_desktop.cli.common import (
    AddCommand,
    a_day,
    a_folder,
    a_library,
    a_path,
    complain,
    day_of,
    locked,
    now,
    print_json,
    progress,
)
from usce_desktop.cli.exits import NOT_READY, READY, UsageError
from usce_desktop.cli.tables import clean
from usce_desktop.domain.checklist.catalog import Profile
from usce_desktop.domain.packet.limits import size_words
from usce_desktop.domain.sentences import count
from usce_desktop.domain.status import Phase
from usce_desktop.services.context import AppContext
from usce_desktop.services.library import applications
from usce_desktop.services.packet import build, deliver, pages, submit
from usce_desktop.services.packet.plan import LeftOut, Plan, plan_packet
from usce_desktop.services.packet.rebuild import rebuild
from usce_desktop.services.packet.summary import files_of, lost_words, places
from usce_desktop.services.packet.verify import verify_packet
from usce_desktop.services.review import review
from usce_desktop.storage import library as store


def add_commands(command: AddCommand) -> None:
    """Describe these commands.

    Args:
        command: Adds one by its name, what runs it, and its help.
    """
    export = command("export", _export)
    export.add_argument("application", type=a_folder, metavar="APPLICATION")
    export.add_argument("-o", "--output", type=a_path, metavar="PATH", help="without it: in the application")
    export.add_argument("--profile", default="merged", metavar="ID", help="who takes it: see 'profiles'")
    export.add_argument(
        "--phase", choices=[phase.value for phase in Phase], default="application", help="what is due"
    )
    export.add_argument("--today", type=a_day, metavar="DAY", help="judge as if it were that day")
    export.add_argument("--allow-incomplete", action="store_true", help="without what is lacking")
    export.add_argument("--encrypt", action="store_true", help="lock it with a password (AES-256), asked for")
    export.add_argument("--searchable", action="store_true", help="read scans and lay their words over them")
    export.add_argument("--attach-manifest", action="store_true", help="attach what it holds, as JSON")
    export.add_argument("--dry-run", action="store_true", help="say what would be refused; write nothing")
    export.add_argument("--json", action="store_true", help="print it for programs")

    verify = command("verify", _verify)
    verify.add_argument("packet", type=a_path, metavar="PACKET")
    verify.add_argument("--unlock", action="store_true", help="ask for its password")
    verify.add_argument("--library", type=a_library, help="look there for its documents")
    verify.add_argument("--json", action="store_true", help="print it for programs")

    again = command("rebuild", _rebuild)
    again.add_argument("packet", type=a_path, metavar="PACKET")
    again.add_argument("library", type=a_library, metavar="LIBRARY")
    again.add_argument("-o", "--output", type=a_path, required=True, metavar="FILE", help="to write")
    again.add_argument("--unlock", action="store_true", help="ask for its password")

    sending = command("submit", _submit)
    sending.add_argument("application", type=a_folder, metavar="APPLICATION")
    sending.add_argument("packet", type=a_path, metavar="PACKET")
    sending.add_argument("--to", required=True, metavar="RECIPIENT", help="who got it")
    sending.add_argument("--confirmation", default="", metavar="NUMBER", help="that they gave")
    sending.add_argument("--on", type=a_day, metavar="DAY", help="when that was; today without it")

    sent = command("sent", _sent)
    sent.add_argument("path", type=a_folder, metavar="APPLICATION|LIBRARY")
    sent.add_argument("--json", action="store_true", help="print it for programs")

    summary = command("summary", _summary)
    summary.add_argument("application", type=a_folder, metavar="APPLICATION")
    summary.add_argument("-o", "--output", type=a_path, required=True, metavar="FILE.pdf", help="to write")
    summary.add_argument("--today", type=a_day, metavar="DAY", help="judge as if it were that day")

    statement = command("statement", _statement)
    statement.add_argument("application", type=a_folder, metavar="APPLICATION")
    statement.add_argument("item", metavar="ITEM")
    statement.add_argument("--by", type=a_day, required=True, help="the day by which it will come")
    statement.add_argument("--reason", default="", help="printed on the page")


def _export(context: AppContext, options: argparse.Namespace) -> int:
    phase = Phase(options.phase)
    with locked(options.application, context):
        reviewed = review.review_application(
            context, options.application, day_of(options), progress(), use_ocr=True
        )
        profile = applications.profile_called(context, reviewed.opened.library, options.profile)
        if profile.separate and options.output is None and not options.dry_run:
            message = f"'{profile.title}' makes a folder of files; name it with -o, outside the library"
            raise UsageError(message)
        plan = plan_packet(reviewed, phase)
        if options.dry_run:
            plan = build.try_documents(context, reviewed, plan, profile, progress())
            return _forecast(plan, profile, as_json=options.json)
        build_options = build.BuildOptions(
            passwords={key: word for key, word in _ask_passwords(plan).items() if word},
            password=_ask_lock() if options.encrypt else "",
            attach=options.attach_manifest,
            searchable=options.searchable,
            day=day_of(options),
        )
        plan = plan_packet(reviewed, phase, build_options.passwords)
        target = (
            options.output
            if profile.separate
            else build.target_path(context, reviewed, phase, options.output)
        )
        _print_lacking(plan)
        if not plan.complete and not (options.allow_incomplete and plan.documents):
            return _not_built(plan)
        try:
            done, carried_out = deliver.deliver(
                context,
                reviewed,
                plan,
                profile,
                target,
                now=now(),
                build_options=build_options,
                report=progress(),
                incomplete=options.allow_incomplete,
            )
        except build.LeftOutError as error:
            _print_left_out(error.left_out)
            return _not_built(plan.without(error.left_out))
        _print_left_out(carried_out.left_out[len(plan.left_out) :])
    for sentence in lost_words(files_of(done)):
        print(clean(f"usce-desktop: {sentence!s}"), file=sys.stderr)
    if options.json:
        print_json(packet_output.delivered_data(done, carried_out))
    else:
        print(*places(done), sep="\n")
    return READY


def _not_built(plan: Plan) -> int:
    print(
        "usce-desktop: the packet was not built; mend the above"
        + (", or say --allow-incomplete to build it without." if plan.documents else "."),
        file=sys.stderr,
    )
    return NOT_READY


def _ask_passwords(plan: Plan) -> dict[str, str]:
    """Ask at the terminal for the passwords of documents; they are used for this packet only."""
    if sys.stdin is None or not sys.stdin.isatty():
        return {}
    return {
        each.key: getpass.getpass(f"Password of {each.file} (leave empty to go without it): ")
        for each in plan.left_out
        if each.failure == "needs_password"
    }


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


def _print_left_out(documents: Iterable[LeftOut]) -> None:
    for left in documents:
        print(clean(f"usce-desktop: cannot go in: {left.file}: {left.reason!s}"), file=sys.stderr)


def _print_lacking(plan: Plan) -> None:
    _print_left_out(plan.left_out)
    for item in plan.not_ready:
        print(clean(f"usce-desktop: not ready: {item.requirement.title}: {item.reason!s}"), file=sys.stderr)


def _forecast(plan: Plan, profile: Profile, *, as_json: bool) -> int:
    data = packet_output.forecast(plan, profile)
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


def _verify(context: AppContext, options: argparse.Namespace) -> int:
    library = store.open_library(options.library) if options.library else None
    password = _ask_lock() if options.unlock else ""
    verified = verify_packet(context, options.packet, password, library)
    if options.json:
        print_json(packet_output.verified_data(verified))
    else:
        print(verified.message)
    return READY if verified.whole else NOT_READY


def _rebuild(context: AppContext, options: argparse.Namespace) -> int:
    password = _ask_lock() if options.unlock else ""
    library = store.open_library(options.library)
    rebuilt = rebuild(context, library, options.packet, options.output, password)
    same = "the same bytes" if rebuilt.same else "the same documents, other bytes"
    print(f"{rebuilt.built.path}: {count(rebuilt.built.pages, 'page')!s}, {same}")
    return READY


def _submit(context: AppContext, options: argparse.Namespace) -> int:
    moment = now()
    with locked(options.application, context):
        submission = submit.submit(
            context,
            options.application,
            options.packet,
            recipient=options.to,
            confirmation=options.confirmation,
            day=options.on or moment.date(),
            now=moment,
        )
    print(options.application / store.SUBMITTED / submission.file)
    return READY


def _sent(context: AppContext, options: argparse.Namespace) -> int:
    one = store.is_application(options.path)
    folders = [options.path] if one else store.application_folders(store.open_library(options.path))
    rows = []
    for folder in folders:
        opened = applications.open_application(context, folder)
        rows += [{"application": opened.folder.name, **each} for each in packet_output.sent_data(opened)]
    if options.json:
        print_json({"schema": 1, "sent": rows})
    else:
        for row in rows:
            print(clean(f"{row['application']}: {row['message']!s}"))
    for row in rows:
        if not row["whole"]:
            complain(
                f"{row['application']}: the copy of what was sent, {row['file']}, is not there or not as it"
                " was; put it back from a backup"
            )
    return READY


def _summary(context: AppContext, options: argparse.Namespace) -> int:
    reviewed = review.review_application(
        context, options.application, day_of(options), progress(), use_ocr=True
    )
    print(pages.write_summary(context, reviewed, options.output, day_of(options)).path)
    return READY


def _statement(context: AppContext, options: argparse.Namespace) -> int:
    with locked(options.application, context):
        path = pages.write_statement(
            context, options.application, options.item, options.by, options.reason, now()
        )
    print(path)
    return READY
