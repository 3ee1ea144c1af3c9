"""The command of an applicant who shares a library with an office: what is agreed to, and how it ends."""

import argparse

from usce_desktop.cli.common import AddCommand, a_library, a_path, now, writing
from usce_desktop.cli.exits import READY
from usce_desktop.cli.tables import clean
from usce_desktop.domain.students.invitation import chapters, state_words
from usce_desktop.services.context import AppContext
from usce_desktop.services.students.sharing import end_sharing, invitation_page, share_library, write_page
from usce_desktop.storage import library as store


def add_commands(command: AddCommand) -> None:
    """Describe this command.

    Args:
        command: Adds one by its name, what runs it, and its help.
    """
    share = command("share", _share)
    share.add_argument("library", type=a_library, metavar="LIBRARY")
    what = share.add_mutually_exclusive_group()
    what.add_argument("--with", dest="office", metavar="OFFICE", help="agree to share it with this office")
    what.add_argument("--end", action="store_true", help="say that it is shared no more")
    share.add_argument("--page", type=a_path, metavar="FILE.pdf", help="write what sharing means as a page")


def _share(context: AppContext, options: argparse.Namespace) -> int:
    library = store.open_library(options.library)
    if options.office is not None or options.end:
        with writing(library, context):
            library = (
                end_sharing(library, now()) if options.end else share_library(library, options.office, now())
            )
    sharing = library.info.sharing
    print(clean(str(state_words(sharing))))
    office = sharing.office if sharing is not None else ""
    if options.page is not None:
        student = store.read_applicant(library).value.name
        write_page(context, invitation_page(office, student, sharing), options.page)
        print(options.page)
    elif not options.end:
        for title, words in chapters(office):
            print(f"\n{title!s}", *(f"- {clean(str(each))}" for each in words), sep="\n")
    return READY
