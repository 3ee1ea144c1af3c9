"""The command line in this process, on a computer of a test's own."""

from pathlib import Path

import pytest

from usce_desktop import cli

Capture = pytest.CaptureFixture[str]


def run(capsys: Capture, *words: object) -> tuple[int, str, str]:
    """Carry out a command.

    Returns:
        Its exit status, and what it wrote to standard output and standard error.
    """
    capsys.readouterr()
    status = cli.main([str(word) for word in words])
    out, err = capsys.readouterr()
    return status, out, err


def own_computer(monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
    """Give a test caches, settings and kept versions of its own, where the system is told of them by variables."""
    for name in ("CACHE", "CONFIG", "DATA", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(home / name))
