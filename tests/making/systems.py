"""What a system has: other programs as witnesses, and what only POSIX knows.

On Debian ``dev.py test`` installs every witness, and a missing one is a failure. On Windows there are none.
"""

import ctypes
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from usce_desktop.pdf.files.libreoffice import find_libreoffice

ON_WINDOWS = os.name == "nt"
ON_WINE = ON_WINDOWS and hasattr(getattr(ctypes, "WinDLL")("ntdll"), "wine_get_version")  # noqa: B009 - no such name elsewhere
"""Whether this Windows is Wine, which takes the limits of job objects and enforces none."""
posix_only = pytest.mark.skipif(ON_WINDOWS, reason="modes, links, signals or names as POSIX has them")
with_libreoffice = pytest.mark.skipif(
    ON_WINDOWS and find_libreoffice() is None, reason="LibreOffice is not on this Windows"
)


def needs(program: str) -> None:
    """Skip a test on a Windows without a program that it needs."""
    if ON_WINDOWS and shutil.which(program) is None:
        pytest.skip(f"{program} is not on this Windows")


def witness(
    program: str, *words: str | Path, check: bool = True, **options: Any
) -> subprocess.CompletedProcess[Any]:
    """Have another program look at a file.

    Args:
        program: Its name.
        words: Its arguments.
        check: Whether it must not fail.
        options: Of ``subprocess.run``.
    """
    needs(program)
    return subprocess.run([program, *map(str, words)], check=check, **options)
