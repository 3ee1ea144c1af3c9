"""The table of commands: whole, true, and enough for the help."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from usce_desktop.cli import build_parser
from usce_desktop.cli.commands import COMMANDS, MODULES


def names_of(*modules: str) -> set[str]:
    """The commands that can be carried out, of the given modules."""
    parser = build_parser(modules)
    choices = parser._subparsers._group_actions[0].choices  # type: ignore[union-attr]
    assert isinstance(choices, dict)
    assert set(choices) == set(COMMANDS)
    return {name for name, sub in choices.items() if sub.get_default("run")}


def test_every_command_of_the_table_can_be_carried_out() -> None:
    assert names_of(*MODULES) == set(COMMANDS)


@pytest.mark.parametrize("module", MODULES)
def test_a_module_has_the_commands_that_the_table_says(module: str) -> None:
    assert names_of(module) == {name for name, entry in COMMANDS.items() if entry.module == module}


def run(*words: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "usce_desktop", *words],
        capture_output=True,
        text=True,
        check=False,
        cwd=cwd,
    )


def test_the_help_loads_nothing_but_the_table(tmp_path: Path) -> None:
    done = run("--help", cwd=tmp_path)
    loaded = {
        line.rpartition("|")[2].strip() for line in done.stderr.splitlines() if line.startswith("import time")
    }

    assert done.returncode == 0
    assert all(re.search(rf"^    {name}\b", done.stdout, re.MULTILINE) for name in COMMANDS)
    assert {name for name in loaded if name.startswith("usce_desktop")} == {
        "usce_desktop",
        "usce_desktop.cli",
        "usce_desktop.cli.commands",
        "usce_desktop.cli.exits",
    }


@pytest.mark.parametrize("name", ["plan", "read", "submit"])
def test_a_command_is_one_beside_a_folder_of_its_name_too(name: str, tmp_path: Path) -> None:
    (tmp_path / name).mkdir()
    done = run(name, cwd=tmp_path)

    assert done.returncode == 2
    assert f"'usce-desktop {name} --help' explains." in done.stderr.splitlines()[-1]
