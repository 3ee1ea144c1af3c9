"""The program as a process, with settings of its own."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from e2e.waiting import Program


@pytest.fixture
def env(tmp_path: Path) -> dict[str, str]:
    homes = {f"XDG_{name}_HOME": str(tmp_path / name.lower()) for name in ("CACHE", "CONFIG")}
    return {**os.environ, **homes}


@pytest.fixture
def program(demo: Path, env: dict[str, str]) -> Iterator[Program]:
    one = Program(demo, env)
    yield one
    if one.process.poll() is None:
        one.process.send_signal(signal.SIGTERM)
    try:
        assert one.process.wait(120) == 0
    finally:
        one.process.kill()
