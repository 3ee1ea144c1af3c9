# SPDX-License-Identifier: Apache-2.0
"""The use cases from a terminal; needs no Qt.

Exit status: 0 done or ready; 1 not ready, or verification failed; 2 bad usage or bad input, with one
sentence on standard error.
"""

import argparse
import contextlib
import os
import sys
from collections.abc import Callable, Sequence
from typing import NoReturn

from usce_desktop import __version__
from usce_desktop.cli import applications, packets, records, schemas, season
from usce_desktop.cli.common import BAD_INPUT, READY, UsageError, complain, sentence_of
from usce_desktop.cli.listing import list_catalog
from usce_desktop.domain.application import DateOrderError
from usce_desktop.domain.dates import BadDateError
from usce_desktop.domain.facts import BadFactError
from usce_desktop.services.office import close_office, open_office
from usce_desktop.storage.errors import StorageError
from usce_desktop.storage.places import system_places

EPILOG = """\
LIBRARY is a folder with library.json in it, APPLICATION one of the folders under its Applications; a file
in one of them stands for it. Days are written YYYY-MM-DD.

exit status:
  0  done; ready; the packet is as it was built
  1  not ready; the packet is not as it was built
  2  bad usage or bad input; one sentence on standard error says what, where, and what to do

examples:
  usce-desktop demo sample
  usce-desktop new papers --program "Cleveland Clinic" --specialty Cardiology \\
      --start 2027-03-01 --end 2027-03-28
  usce-desktop check papers --json
  usce-desktop export papers/Applications/* --profile email_7 -o packet.pdf
"""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """Say it in one sentence."""
        raise UsageError(f"{message}; '{self.prog} --help' explains")


def build_parser() -> argparse.ArgumentParser:
    """Describe the command line."""
    parser = _Parser(
        prog="usce-desktop",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        description="Documents for clinical electives in the US: one folder per application, judged and\n"
        "merged. Without a command, 'usce-desktop [LIBRARY]' opens the window.",
        epilog=EPILOG,
    )
    parser.add_argument("--version", action="version", version=f"USCE Desktop {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def command(name: str, run: Callable[..., int], text: str) -> argparse.ArgumentParser:
        sub = commands.add_parser(name, help=text, description=text)
        sub.set_defaults(run=run)
        return sub

    applications.add_commands(command)
    packets.add_commands(command)
    records.add_commands(command)
    season.add_commands(command)
    schemas.add_commands(command)
    for name in ("checklists", "profiles", "items"):
        listing = command(name, list_catalog, f"list the {name}")
        listing.add_argument("--json", action="store_true", help="print it for programs")
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
            # Windows writes files and pipes in a code page of its own, which no reader expects.
            encoding = None if stream.isatty() else "utf-8"
            stream.reconfigure(encoding=encoding, errors="backslashreplace")
    try:
        options = build_parser().parse_args(arguments)
        office = open_office(system_places())
        try:
            status: int = options.run(office, options)
        finally:
            close_office(office)
    except KeyboardInterrupt:
        complain("stopped; nothing was left half-written")
        return BAD_INPUT
    except BrokenPipeError:
        # Whoever read our output has read enough; nothing is left to flush it to at the end.
        with contextlib.suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return READY
    except (UsageError, StorageError, BadFactError, BadDateError, DateOrderError, OSError) as error:
        complain(sentence_of(error))
        return BAD_INPUT
    return status
