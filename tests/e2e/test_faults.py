"""A disk that fails at any moment, or loses its power: what is said is true, and nothing is lost."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from making import failing, power
from making.commands import COMMANDS

WHOLE = bool(os.environ.get("USCE_WHOLE_SWEEP"))
TESTS = Path(failing.__file__).parents[1]


def told(program: str, *words: str) -> dict[str, Any]:
    """Run a program that tries a command, and read what it found."""
    env = {**os.environ, "PYTHONPATH": str(TESTS)}
    env.pop("COVERAGE_PROCESS_CONFIG", None)
    done = subprocess.run(
        [sys.executable, program, *words], capture_output=True, text=True, check=False, env=env
    )
    assert done.returncode == 0, done.stderr[-3000:]
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


MOMENTS = () if WHOLE else ("--some",)
"""Which operations fail: all of them in the sweep, one of every kind here."""


@pytest.mark.parametrize("name", COMMANDS)
def test_a_file_operation_that_fails_is_told_truly_and_loses_nothing(name: str, tmp_path: Path) -> None:
    found = told(failing.__file__, name, str(tmp_path / "trial"), *MOMENTS)
    print(json.dumps(found))
    assert found["wrong"] == []
    assert found["operations"] > 20
    assert "2" in found["statuses"]


@pytest.mark.parametrize("name", ["add", "export", "rebuild"] if WHOLE else ["export"])
def test_a_file_operation_that_fails_in_the_worker_blames_no_document(name: str, tmp_path: Path) -> None:
    found = told(failing.__file__, name, str(tmp_path / "trial"), "--worker", *MOMENTS)
    print(json.dumps(found))
    assert found["wrong"] == []


@pytest.mark.parametrize("name", COMMANDS)
def test_after_the_power_went_every_paper_has_a_name_and_what_was_done_is_done(
    name: str, tmp_path: Path
) -> None:
    found = told(power.__file__, name, str(tmp_path / "trial"))
    print(json.dumps(found))
    assert found["wrong"] == []
    assert found["states"] > found["steps"]


@pytest.mark.parametrize("name", ["remove", "new"])
def test_a_program_that_forgets_to_sync_folders_is_found_out(name: str, tmp_path: Path) -> None:
    assert told(power.__file__, name, str(tmp_path / "trial"), "--forgetful")["wrong"]
