"""Has 10,000 papers with changed bytes judged: each gets a verdict, and no worker hangs."""

import argparse
import sys
import tempfile
from pathlib import Path

from making.mutants import verdicts
from usce_desktop.pdf.worker.client import Worker

TIMES = 10_000
NEVER = {"no word", "crashed", "bad_answer", "too_slow", "unreadable", "unwritable", "not_installed"}
"""What may not be said of changed bytes: it is no verdict on the paper."""


def main() -> int:
    """Judge them: ``dev.py sweep mutants [--times N] [--seed N]``."""
    words = argparse.ArgumentParser()
    words.add_argument("--times", type=int, default=TIMES)
    words.add_argument("--seed", type=int, default=7)
    options = words.parse_args()
    with tempfile.TemporaryDirectory() as folder, Worker() as worker:
        said = verdicts(worker, Path(folder), options.times, options.seed)
    for word, times in said.most_common():
        print(f"{times:6} {word}")
    wrong = {word: said[word] for word in NEVER if said[word]}
    print(f"{said.total()} changed papers; no verdict: {wrong or 'none'}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
