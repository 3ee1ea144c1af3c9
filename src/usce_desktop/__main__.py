# SPDX-License-Identifier: Apache-2.0
"""Composes the app and starts it: the window, a command, or a worker."""

import os
import sys

COMMANDS = frozenset(
    {
        "demo", "new", "add", "set", "applicant", "status", "check", "export", "verify",
        "checklists", "programs", "profiles", "items", "-h", "--help", "--version",
    }
)  # fmt: skip


def main() -> int:
    """Start what the command line asks for.

    Returns:
        The exit status.
    """
    words = sys.argv[1:]
    if words[:1] == ["--worker"]:
        from usce_desktop.pdf.worker import main as work  # noqa: PLC0415 - only in a worker

        work()
        return 0
    if words and (words[0] in COMMANDS or not _is_folder(words)):
        from usce_desktop import cli  # noqa: PLC0415 - a window shows sooner without it

        return cli.main(words)
    from usce_desktop.ui.application import run_window  # noqa: PLC0415 - a terminal needs no Qt

    return run_window(words[0] if words else None)


def _is_folder(words: list[str]) -> bool:
    """Tell a library's path from a mistyped command."""
    return len(words) == 1 and (os.path.isdir(words[0]) or os.sep in words[0])  # noqa: PTH112 - a word, not yet a path


if __name__ == "__main__":
    sys.exit(main())
