"""The command that makes a page of a photo of one."""

import argparse
import sys
from pathlib import Path

from usce_desktop.cli.common import AddCommand, a_path, print_json, progress
from usce_desktop.cli.exits import READY
from usce_desktop.cli.tables import clean
from usce_desktop.domain.scanned import PROBLEM_WORDS
from usce_desktop.domain.sentences import plain_data
from usce_desktop.services.context import AppContext
from usce_desktop.services.documents.scan import scan_photos


def add_commands(command: AddCommand) -> None:
    """Describe this command.

    Args:
        command: Adds one by its name, what runs it, and its help.
    """
    scan = command("scan", _scan)
    scan.add_argument("photos", type=a_path, nargs="+", metavar="PHOTO", help="in the order of the pages")
    scan.add_argument("-o", "--output", type=a_path, required=True, metavar="OUT.pdf", help="to write")
    scan.add_argument(
        "--mode",
        choices=["auto", "photo", "document", "bw"],
        default="auto",
        help="how light is changed; auto chooses for each page",
    )
    scan.add_argument("--json", action="store_true", help="print it for programs")


def _scan(context: AppContext, options: argparse.Namespace) -> int:
    files = scan_photos(context, options.photos, options.output, options.mode, progress())
    if options.json:
        print_json({"schema": 1, "files": [plain_data(each) for each in files]})
        return READY
    for file in files:
        for number, page in enumerate(file.pages, 1):
            name = Path(file.file).name
            where = name if len(file.pages) == 1 else f"{name}, page {number}"
            for problem in page.problems:
                print(clean(f"usce-desktop: {where}: {PROBLEM_WORDS[problem]}."), file=sys.stderr)
    print(options.output)
    return READY
