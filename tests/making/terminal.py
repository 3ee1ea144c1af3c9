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


def new_application(capsys: Capture, root: Path) -> Path:
    """Make a library in a folder, with an application that has no paper yet.

    Returns:
        The application's folder.
    """
    dates = ("--start", "2027-01-01", "--end", "2027-01-10")
    words = ("--program", "X", "--specialty", "Y", *dates, "--checklist", "generic_observership")
    assert run(capsys, "new", root, *words)[0] == 0
    (folder,) = (root / "Applications").iterdir()
    return folder
