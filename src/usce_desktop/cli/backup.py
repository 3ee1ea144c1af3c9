"""The commands that write a library into one file, and make one of it again."""

import argparse
from pathlib import Path

from usce_desktop.cli.common import AddCommand, a_library, a_path, now, progress, writing
from usce_desktop.cli.exits import READY
from usce_desktop.cli.tables import clean
from usce_desktop.domain.sentences import count
from usce_desktop.services.context import AppContext
from usce_desktop.services.recovery.backup import back_up, default_name, restore_backup
from usce_desktop.storage import library as store
from usce_desktop.storage.there import is_folder


def add_commands(command: AddCommand) -> None:
    """Describe these commands.

    Args:
        command: Adds one by its name, what runs it, and its help.
    """
    backup = command("backup", _backup)
    backup.add_argument("library", type=a_library, metavar="LIBRARY")
    backup.add_argument(
        "-o", "--output", type=a_path, required=True, metavar="FILE.zip", help="a file, or a folder"
    )

    restore = command("restore", _restore)
    restore.add_argument("backup", type=a_path, metavar="FILE.zip")
    restore.add_argument("folder", type=a_path, metavar="FOLDER", help="a new one, or an empty one")


def _backup(context: AppContext, options: argparse.Namespace) -> int:
    library = store.open_library(options.library)
    target: Path = options.output
    if is_folder(target):
        target /= default_name(library, now())
    with writing(library, context):
        told = back_up(library, target, now(), progress())
    print(clean(f"{count(len(told.files), 'file')!s} of {library.root} are in the backup, each read back"))
    return READY


def _restore(context: AppContext, options: argparse.Namespace) -> int:
    del context
    print(restore_backup(options.backup, options.folder, progress()))
    return READY
