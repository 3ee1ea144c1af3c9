"""Playing scenarios through, one after the other, each in a folder of its own: what sweeps of two parties share."""

import sys
import tempfile
import traceback
from collections.abc import Callable, Iterable
from pathlib import Path


def play_all(play: Callable[[str, Path], None], names: Iterable[str], well: str) -> int:
    """Play every scenario; those that the command line names, or all.

    Args:
        play: Plays the one of a name in a folder, and raises ``AssertionError`` where something is not right.
        names: All that there are.
        well: What to print of one that went well.

    Returns:
        The exit status: 1 where one failed.
    """
    wanted = sys.argv[1:] or list(names)
    failed = 0
    for name in wanted:
        with tempfile.TemporaryDirectory() as folder:
            try:
                play(name, Path(folder))
            except AssertionError as error:
                failed += 1
                line = traceback.extract_tb(error.__traceback__)[-1]
                print(f"{name}: FAILED: {line.line}: {str(error)[:500]}", flush=True)
            else:
                print(f"{name}: {well}", flush=True)
    print(f"{failed} of {len(wanted)} failed")
    return int(bool(failed))
