"""A worker of which one file operation fails, as ``failing.py`` says."""

import os
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))  # noqa: PTH100, PTH120 - before the walls

from making.failing import PLAN, Failing
from usce_desktop.pdf.worker import server

if __name__ == "__main__":
    at, number, log = os.environ.pop(PLAN, "0:0:").split(":")
    failing = Failing(int(at), int(number))
    failing.log_to(log)
    failing.install()
    server.main()
