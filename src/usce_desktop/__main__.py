# SPDX-License-Identifier: Apache-2.0
"""Composes the app and starts it: the window, a command, or a worker."""

import os
import sys

from usce_desktop.cli.commands import COMMANDS

BAD_INPUT = 2
OPTIONS = frozenset({"-h", "--help", "--version"})
READ_ONLY = "--read-only"


def main() -> int:
    """Start what the command line asks for.

    Returns:
        The exit status.
    """
    words = sys.argv[1:]
    reading_only = READ_ONLY in words and words[0] not in COMMANDS
    if reading_only:
        words = [word for word in words if word != READ_ONLY]
    if words[:1] == ["--worker"]:
        from usce_desktop.pdf.worker.server import main as work  # noqa: PLC0415 - only in a worker

        work()
        return 0
    if words[:1] == ["--walled"]:
        from usce_desktop.pdf.worker.walled import main as become  # noqa: PLC0415 - only to become another program

        become(words[1:])
    if words and (words[0] in COMMANDS or words[0] in OPTIONS or not _is_place(words)):
        from usce_desktop import cli  # noqa: PLC0415 - a window shows sooner without it

        return cli.main(words)
    from usce_desktop.ui.app.display import NoDisplayError, require_display  # noqa: PLC0415 - a terminal needs no Qt

    try:
        require_display()
    except NoDisplayError as error:
        print(f"usce-desktop: {error}.", file=sys.stderr)  # noqa: T201 - there is no window to say it in
        return BAD_INPUT
    from usce_desktop.ui.app.start import run_window  # noqa: PLC0415 - as above

    return run_window(words[0] if words else None, reading_only=reading_only)


def _is_place(words: list[str]) -> bool:
    """Tell a library's path, or that of a file in one, from a mistyped command."""
    return len(words) == 1 and (os.path.isdir(words[0]) or os.path.isfile(words[0]) or os.sep in words[0])  # noqa: PTH112, PTH113 - a word, not yet a path


if __name__ == "__main__":
    sys.exit(main())
