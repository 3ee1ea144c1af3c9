"""Starts a program of others within walls: ``walled FOLDER PROGRAM ARGUMENT...``."""

import os
import sys
from pathlib import Path

from usce_desktop.pdf.worker.walls import wall_in


def main(words: list[str]) -> None:
    """Put walls up, and become the program.

    Args:
        words: The folder that it works in, the program, and what it is told.
    """
    folder, *command = words
    wall_in(Path(folder), Path(command[0]))
    # It may have a Python of its own, which is not ours.
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    os.execve(command[0], command, environment)  # noqa: S606 - found as a program that the person installed


if __name__ == "__main__":
    main(sys.argv[1:])
