"""Eight hours of work in minutes: 10,000 edits, 2,000 papers that come and go, 500 packets; nothing may grow."""

import os
import sys

import pytest

if __name__ == "__main__":
    os.environ["USCE_WHOLE_SWEEP"] = "1"
    sys.exit(
        pytest.main(
            [
                "tests/e2e/test_soak.py",
                "-q",
                "-s",
                "--no-header",
                "-o",
                "faulthandler_timeout=0",
                *sys.argv[1:],
            ]
        )
    )
