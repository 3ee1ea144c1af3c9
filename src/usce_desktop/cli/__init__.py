# SPDX-License-Identifier: Apache-2.0
"""The use cases from a terminal; needs no Qt.

Exit status: 0 done or ready; 1 not ready, or verification failed; 2 bad usage or bad input, with one
sentence on standard error.
"""

import argparse
import contextlib
import os
import sys
from collections.abc import Callable, Collection, Sequence
from importlib import import_module
from typing import NoReturn

from usce_desktop import __version__
from usce_desktop.cli.commands import COMMANDS, MODULES
from usce_desktop.cli.exits import BAD_INPUT, READY, UsageError

EPILOG = """\
LIBRARY is a folder with library.json in it, APPLICATION one of the folders under its Applications; a file
in one of them stands for it. Days are written YYYY-MM-DD.

exit status:
  0  done; ready; the packet is as it was built
  1  not ready; the packet is not as it was built
  2  bad usage, bad input, or a fault of this program; standard error says what, where, and what to do

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


def build_parser(modules: Collection[str] = MODULES) -> argparse.ArgumentParser:
    """Describe the command line.

    Args:
        modules: Whose commands can be carried out; of the others only the names are known.
    """
    parser = _Parser(
        prog="usce-desktop",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        description="Documents for clinical electives in the US: one folder per application, judged and\n"
        "merged. Without a command, 'usce-desktop [LIBRARY] [--read-only]' opens the window.",
        epilog=EPILOG,
    )
    parser.add_argument("--version", action="version", version=f"USCE Desktop {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def command(name: str, run: Callable[..., int]) -> argparse.ArgumentParser:
        text = COMMANDS[name].text
        sub = commands.add_parser(name, help=text, description=text)
        sub.set_defaults(run=run)
        return sub

    for module in MODULES:
        if module in modules:
            import_module(f"{__name__}.{module}").add_commands(command)
        else:
            for name, entry in COMMANDS.items():
                if entry.module == module:
                    commands.add_parser(name, help=entry.text)
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
    words = sys.argv[1:] if arguments is None else arguments
    # Only what the command needs is loaded; for the help itself nothing.
    asked = {COMMANDS[word].module for word in words[:1] if word in COMMANDS}
    try:
        return _carry_out(build_parser(asked).parse_args(words))
    except KeyboardInterrupt:
        _complain("stopped; nothing was left half-written")
        return BAD_INPUT
    except BrokenPipeError:
        # Whoever read our output has read enough; nothing is left to flush it to at the end.
        with contextlib.suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return READY
    except Exception as error:  # noqa: BLE001 - nobody at a terminal is helped by a traceback
        if not isinstance(error, _expected()):
            _complain(_unexpected(error))
            return BAD_INPUT
        from usce_desktop.cli.common import sentence_of  # noqa: PLC0415 - only where something went wrong

        _complain(sentence_of(error))
        return BAD_INPUT


def _carry_out(options: argparse.Namespace) -> int:
    from usce_desktop.services.context import close_context, open_context  # noqa: PLC0415 - the help needs none
    from usce_desktop.storage.log import start_log  # noqa: PLC0415 - as above
    from usce_desktop.storage.places import system_places  # noqa: PLC0415 - as above

    places = system_places()
    if places.logs is not None:
        start_log(places.logs)
    context = open_context(places)
    try:
        status: int = options.run(context, options)
    finally:
        close_context(context)
    return status


def _expected() -> tuple[type[Exception], ...]:
    """List what a person can mend, and is told in one sentence."""
    from usce_desktop.domain.application.application import DateOrderError  # noqa: PLC0415 - only where something went wrong
    from usce_desktop.domain.dates import BadDateError  # noqa: PLC0415 - as above
    from usce_desktop.domain.facts import BadFactError  # noqa: PLC0415 - as above
    from usce_desktop.storage.errors import StorageError  # noqa: PLC0415 - as above

    return UsageError, StorageError, BadFactError, BadDateError, DateOrderError, OSError


def _unexpected(error: Exception) -> str:
    """Say a fault of the program's own, and where more of it is written."""
    from usce_desktop.storage.log import FILE, log_error, report  # noqa: PLC0415 - only where something went wrong
    from usce_desktop.storage.places import system_places  # noqa: PLC0415 - as above

    log_error("a command", error)
    print(report(error), file=sys.stderr)
    logs = system_places().logs
    more = f"; the lines above, which hold nothing of yours, are also in {logs / FILE}" if logs else ""
    return f"something unexpected happened ({type(error).__name__}); your documents are safe{more}"


def _complain(sentence: str) -> None:
    from usce_desktop.cli.common import complain  # noqa: PLC0415 - only where something went wrong

    complain(sentence)
