"""Two computers with one library: Syncthing between them, and two accounts on one disk."""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from making import syncthings
from sweeps import office_syncing
from sweeps.syncing import play
from usce_desktop.storage import library as store
from usce_desktop.storage.library import Library


@pytest.mark.skipif(not syncthings.is_there(), reason="needs Syncthing")
@pytest.mark.parametrize("name", ["papers_apart", "the_same_edit"])
def test_what_two_computers_change_apart_is_joined(name: str, tmp_path: Path) -> None:
    """All of them: ``dev.py sweep syncing``."""
    play(name, tmp_path)


@pytest.mark.skipif(not syncthings.is_there(), reason="needs Syncthing")
def test_an_office_receives_what_a_student_shares_and_nothing_else(tmp_path: Path) -> None:
    """All of them: ``dev.py sweep office_syncing``."""
    office_syncing.play("only_what_is_shared_arrives", tmp_path)


ROUNDS = 50
EDITS = """
import sys
from datetime import datetime
from pathlib import Path
from usce_desktop import cli
library, name = sys.argv[1], sys.argv[2]
for number in range(int(sys.argv[3])):
    status = cli.main(["fee", library, f"{name} {number}", "10"])
    if status:
        sys.exit(status)
"""


def test_two_accounts_that_save_at_the_same_time_lose_nothing(library: Library, tmp_path: Path) -> None:
    """Each has folders of its own, so that the lock of one is unknown to the other."""

    def work(name: str) -> int:
        home = tmp_path / name
        homes = {f"XDG_{kind}_HOME": str(home / kind) for kind in ("CACHE", "CONFIG", "DATA", "STATE")}
        command = [sys.executable, "-c", EDITS, str(library.root), name, str(ROUNDS)]
        return subprocess.run(
            command, check=False, env={**os.environ, **homes}, capture_output=True
        ).returncode

    with ThreadPoolExecutor(2) as pool:
        statuses = list(pool.map(work, ("ana", "bea")))

    assert statuses == [0, 0]
    fees = store.read_season(library).value.fees
    assert {fee.title for fee in fees.values()} == {
        f"{name} {n}" for name in ("ana", "bea") for n in range(ROUNDS)
    }
    assert list(library.root.glob("*(changed outside*")) == []
