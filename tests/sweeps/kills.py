"""Kills the program at every one of its file operations, and gives the command again."""

import os
import sys

import pytest

if __name__ == "__main__":
    os.environ["USCE_WHOLE_SWEEP"] = "1"
    sys.exit(
        pytest.main(["tests/e2e/test_kill_sweep.py", "-q", "-o", "faulthandler_timeout=0", *sys.argv[1:]])
    )
