"""Changes single bytes of a packet and sees whether ``verify`` lets one pass that shows differently.

What a packet shows is told by poppler, which neither writes packets nor verifies them.
"""

import argparse
import random
import subprocess
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from usce_desktop.pdf.worker.client import Worker, WorkerError
from usce_desktop.pdf.worker.jobs import Verify

DPI = 50
SECONDS = 120.0


def shown(path: Path) -> dict[str, bytes]:
    """Draw every page of a packet with poppler."""
    with tempfile.TemporaryDirectory() as folder:
        command = ["pdftoppm", "-r", str(DPI), "-gray", str(path), f"{folder}/page"]
        subprocess.run(command, check=False, capture_output=True, timeout=SECONDS)
        return {each.name: each.read_bytes() for each in Path(folder).iterdir()}


def flips(size: int, times: int, seed: int) -> Iterator[tuple[int, int]]:
    """Choose places and what is done there: half of them anywhere, half in the last part with its tables."""
    chance = random.Random(seed)  # noqa: S311 - nothing secret
    for number in range(times):
        first = 0 if number % 2 == 0 else max(0, size - 60_000)
        yield chance.randrange(first, size), chance.randrange(1, 256)


def verdict(worker: Worker, path: Path) -> str:
    """Say in a word what ``verify`` finds."""
    try:
        state = worker.call(Verify(path=str(path)), seconds=SECONDS)
    except WorkerError as error:
        return f"not opened ({error.failure})"
    if not state.made_here:
        return "not ours"
    if state.untouched:
        return "untouched"
    if state.changed:
        return "pages changed"
    if state.damaged:
        return "bytes changed"
    if not state.structure:
        return "structure changed"
    return "passed"


def sweep(packet: Path, times: int, seed: int = 1) -> tuple[Counter[str], list[str]]:
    """Change one byte after the other.

    Returns:
        How often ``verify`` said what, and what must not be: changed packets that pass and show differently.
    """
    data = packet.read_bytes()
    whole = shown(packet)
    told: Counter[str] = Counter()
    wrong = []
    with tempfile.TemporaryDirectory() as folder, Worker() as worker:
        for place, change in flips(len(data), times, seed):
            other = Path(folder) / "flipped.pdf"
            other.write_bytes(data[:place] + bytes([data[place] ^ change]) + data[place + 1 :])
            found = verdict(worker, other)
            if found in {"passed", "untouched"}:
                same = shown(other) == whole
                around = data[max(0, place - 20) : place + 20]
                found += " and looks the same" if same else " and LOOKS DIFFERENT"
                wrong += (
                    [] if same and not found.startswith("untouched") else [f"{place} ^ {change}: {around!r}"]
                )
            told[found] += 1
    return told, wrong


def main() -> int:
    """Sweep over a packet that is named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("packet", type=Path)
    parser.add_argument("--times", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    words = parser.parse_args()
    told, wrong = sweep(words.packet, words.times, words.seed)
    for found, times in told.most_common():
        print(f"{times:6} {found}")
    print("\n".join(wrong))
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main())
