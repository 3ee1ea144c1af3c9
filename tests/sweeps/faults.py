"""Lets every file operation of twelve commands fail, with five errors each, and the power go after every step."""

import os
import sys

import pytest

if __name__ == "__main__":
    os.environ["USCE_WHOLE_SWEEP"] = "1"
    sys.exit(
        pytest.main(
            [
                "tests/e2e/test_faults.py",
                "-q",
                "-s",
                "--no-header",
                "-o",
                "faulthandler_timeout=0",
                *sys.argv[1:],
            ]
        )
    )
