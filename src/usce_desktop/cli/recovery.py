"""The commands that get something back: what was removed, what was on an earlier day, the app's own files."""

import argparse
from collections.abc import Iterable
from datetime import date, timedelta
from pathlib import Path

from usce_desktop.cli.common import (
    AddCommand,
    a_day,
    a_library,
    a_number_of_days,
    a_path,
    complain,
    now,
    print_json,
    sentence_of,
    writing,
)
from usce_desktop.cli.exits import NOT_READY, READY, UsageError
from usce_desktop.cli.tables import clean
from usce_desktop.domain.packet.limits import size_words
from usce_desktop.domain.sentences import count, plain_data
from usce_desktop.services.context import AppContext
from usce_desktop.services.library.cache import forget_folder, forget_library, is_known
from usce_desktop.services.recovery import earlier, removed, restoring
from usce_desktop.services.recovery.earlier import (
    Earlier,
    EarlierApplication,
    EarlierPaper,
    NothingKeptError,
    SharedStates,
)
from usce_desktop.services.recovery.kept import PutBack
from usce_desktop.services.recovery.rebuild import (
    Begun,
    recover_application,
    recover_files,
    recover_library,
)
from usce_desktop.storage import library as store
from usce_desktop.storage.library import Library
from usce_desktop.storage.lock import LibraryLock
from usce_desktop.storage.there import is_there

_SHARED = ("applicant", "season")


def add_commands(command: AddCommand) -> None:
    """Describe these commands.

    Args:
        command: Adds one by its name, what runs it, and its help.
    """
    gone = command("removed", _removed)
    gone.add_argument("library", type=a_library, metavar="LIBRARY")
    what = gone.add_mutually_exclusive_group()
    what.add_argument("--restore", action="append", default=[], metavar="KEY", help="bring this back")
    what.add_argument("--purge", action="append", default=[], metavar="KEY", help="delete this permanently")
    what.add_argument(
        "--purge-older",
        type=a_number_of_days,
        metavar="DAYS",
        help="delete permanently what was removed longer ago",
    )
    gone.add_argument("--json", action="store_true", help="print it for programs")

    history = command("history", _history)
    history.add_argument("library", type=a_library, metavar="LIBRARY")
    history.add_argument(
        "--as-of", type=a_day, metavar="DAY", help="show what has changed since the end of that day"
    )
    history.add_argument(
        "--restore",
        action="append",
        default=[],
        metavar="NAME",
        help="make an application (by title or id), 'applicant', 'season' or 'all' what it was that day",
    )
    history.add_argument("--paper", default="", metavar="FILE", help="only this paper of the application")
    history.add_argument("--json", action="store_true", help="print it for programs")

    forget = command("forget", _forget)
    forget.add_argument("library", type=a_library, metavar="LIBRARY")

    recover = command("recover", _recover)
    recover.add_argument("folder", type=a_path, metavar="FOLDER", help="a library, or an application in it")
    recover.add_argument("--program", default="", help="what an application was for, where nothing tells it")
    recover.add_argument("--specialty", default="", help="likewise")
    recover.add_argument("--start", type=a_day, metavar="DAY", help="first day of the rotation")
    recover.add_argument("--end", type=a_day, metavar="DAY", help="last day of the rotation")
    recover.add_argument("--checklist", default="", metavar="ID", help="the program's unless stated")


def _removed(context: AppContext, options: argparse.Namespace) -> int:
    library = store.open_library(options.library)
    if options.restore:
        with writing(library, context):
            for key in options.restore:
                print(removed.bring_back(context, library, key, now()).place)
        return READY
    if options.purge or options.purge_older is not None:
        with writing(library, context):
            keys = options.purge or _older(library, now().date() - timedelta(days=options.purge_older))
            taken = removed.purge(context, library, keys)
        print(f"{count(len(set(keys)), 'thing')!s} deleted permanently, {size_words(taken)}")
        return READY
    things = removed.list_removed(library)
    if options.json:
        print_json(
            {"schema": 1, "library": str(library.root), "removed": [plain_data(each) for each in things]}
        )
        return READY
    for each in things:
        where = f" ({each.place})" if each.place else ""
        line = f"{each.removed}  {size_words(each.size):>8}  {each.name}{where}"
        print(clean(f"{line}  {each.key}"))
    print(f"{count(len(things), 'thing')!s}, {size_words(sum(each.size for each in things))}")
    return READY


def _older(library: Library, day: date) -> list[str]:
    return [each.key for each in removed.list_removed(library) if each.removed < day]


def _history(context: AppContext, options: argparse.Namespace) -> int:
    library = store.open_library(options.library)
    if options.as_of is None:
        if options.restore or options.paper:
            raise UsageError("--restore needs the day: --as-of DAY")
        return _print_days(context, library, as_json=options.json)
    if options.paper and (len(options.restore) != 1 or options.restore[0] in {*_SHARED, "all"}):
        raise UsageError("--paper needs the one application that it was of: --restore NAME")
    then = earlier.as_of(context, library, options.as_of)
    if not options.restore:
        _print_earlier(library, then, as_json=options.json)
        return READY
    with writing(library, context):
        whole = [_restore(context, library, then, name, options.paper) for name in options.restore]
    return READY if all(whole) else NOT_READY


def _print_days(context: AppContext, library: Library, *, as_json: bool) -> int:
    days, size = earlier.days_kept(context, library), earlier.kept_bytes(context, library)
    if as_json:
        print_json({"schema": 1, "library": str(library.root), "days": days, "bytes": size})
        return READY
    for day in days:
        print(day.isoformat())
    print(f"{count(len(days), 'day')!s} on which something was changed, {size_words(size)}")
    return READY


def _print_earlier(library: Library, then: Earlier, *, as_json: bool) -> None:
    if as_json:
        print_json(
            {
                "schema": 1,
                "library": str(library.root),
                "day": then.day,
                "applications": [_data(each) for each in then.applications],
                "later": list(then.later),
                "shared": [name for name in _SHARED if getattr(then.shared, name) is not None],
            }
        )
        return
    for each in then.applications:
        print(clean(each.title))
        for sentence in earlier.told(each):
            print(clean(f"  {sentence!s}"))
    for title in then.later:
        print(clean(title))
        print("  It was begun later, and stays.")
    for name in _SHARED:
        if getattr(then.shared, name) is not None:
            print(f"{name}\n  It has changed since then.")


def _data(application: EarlierApplication) -> dict[str, object]:
    return {
        "id": application.key,
        "title": application.title,
        "saved": application.saved.isoformat(timespec="seconds"),
        "changes": [str(each) for each in application.changes],
        "papers": [plain_data(each) for each in application.papers],
    }


def _restore(context: AppContext, library: Library, then: Earlier, name: str, paper: str) -> bool:
    """Make something what it was.

    Returns:
        Whether all of it is so; of what is not the reason is printed.

    Raises:
        NothingKeptError: Nothing of it is kept.
    """
    shared = SharedStates(**{each: getattr(then.shared, each) for each in _SHARED if name in {each, "all"}})
    wanted = [each for each in then.applications if name in {"all", each.key, each.title}]
    if not wanted and name not in _SHARED:
        raise NothingKeptError(name)
    if len(wanted) > 1 and name != "all":
        ids = ", ".join(each.key for each in wanted)
        raise UsageError(f"'{name}' is the title of {len(wanted)} applications; name one of {ids}")
    if paper:
        return _restore_paper(context, library, wanted[0], paper)
    done = restoring.restore_day(context, library, wanted, shared, now())
    for part in _SHARED:
        if getattr(done.shared, part) is not None:
            print(f"{part}: restored")
    for folder, (_, after) in done.states.items():
        print(clean(f"{folder}: {after.title} restored"))
    for each in wanted:
        _complain_of_lost(each.papers)
    for error in done.failed:
        complain(sentence_of(error))
    return not done.failed


def _restore_paper(context: AppContext, library: Library, then: EarlierApplication, paper: str) -> bool:
    found = next((one for one in then.papers if paper in {one.key, one.file}), None)
    if found is None:
        raise NothingKeptError(paper)
    for folder in restoring.restore_earlier(context, library, then, now(), found.key):
        print(clean(f"{folder}: {paper} restored"))
    _complain_of_lost([found])
    return True


def _complain_of_lost(papers: Iterable[EarlierPaper]) -> None:
    for one in papers:
        if not one.can_come:
            complain(f"{one.file} is no longer anywhere in this library; look for it in a backup")


def _forget(context: AppContext, options: argparse.Namespace) -> int:
    root: Path = options.library.resolve()
    if not is_there(root) and is_known(context, root):
        forget_folder(context, root)
        print(clean(f"this computer has forgotten {root}; there is no such folder any more"))
        return READY
    library = store.open_library(root)
    with LibraryLock(library.root, context.places.cache):
        forget_library(context, library)
    print(clean(f"this computer has forgotten {library.root}; the folder is untouched"))
    return READY


def _recover(context: AppContext, options: argparse.Namespace) -> int:
    folder: Path = options.folder.resolve()
    above = folder.parent.parent
    is_one = folder.parent.name == store.APPLICATIONS and store.is_library(above)
    if options.program and not is_one:
        raise UsageError("--program is about one application; name its folder, under 'Applications'")
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
    if is_one:
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
