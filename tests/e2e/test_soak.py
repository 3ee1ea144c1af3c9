"""Nothing grows while the app works: memory, open files, threads, processes, leftovers."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from making import soak

WHOLE = bool(os.environ.get("USCE_WHOLE_SWEEP"))
GROWS = 20_000
"""KB that memory may grow between the first look and the last."""


@pytest.mark.skipif(sys.platform != "linux", reason="what is used is read from /proc")
def test_hours_of_work_leave_nothing_behind(tmp_path: Path) -> None:
    words = [] if WHOLE else ["--edits", "100", "--drops", "20", "--packets", "5"]
    env = {**os.environ, "PYTHONPATH": str(Path(soak.__file__).parents[1])}
    env.pop("COVERAGE_PROCESS_CONFIG", None)
    done = subprocess.run(
        [sys.executable, soak.__file__, str(tmp_path / "soak"), *words],
        capture_output=True,
        text=True,
        check=False,
        env=env,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    print(done.stdout)
    used = json.loads(done.stdout)["used"]
    assert len(used) >= soak.LOOKS
    first, last = used[0], used[-1]
    for name in ("open_files", "threads", "processes"):
        assert last[name] <= first[name], name
    assert last["memory"] - first["memory"] < GROWS
    assert (
        last["workers_memory"] - first["workers_memory"] < 3 * GROWS
    )  # a worker is replaced after many jobs
    assert {each["left"] for each in used} == {0}
