# SPDX-License-Identifier: Apache-2.0
"""Shows the program's window on an X server of its own, drops a file on it, takes its picture, and ends it.

window_picture.py PICTURE.png LIBRARY FILE COMMAND...    COMMAND is the program; FILE is dragged out of another one
"""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

LONGEST = 300
SETTLE = 6.0
SOURCE = Path(__file__).with_name("drag_source.tcl")
FROM, TO = (1180, 850), (640, 400)
"""Where the other program's window is, and the middle of the program's own."""


class CheckError(Exception):
    """The program did not do what it should; the message says what."""


def main() -> int:
    """Take the picture; 0 where the window came, took a file, was seen and went."""
    picture, library, file = map(Path, sys.argv[1:4])
    command = [*sys.argv[4:], str(library)]
    reader, writer = os.pipe()
    screen = ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1280x900x24", "-nolisten", "tcp"]
    with subprocess.Popen(screen, pass_fds=[writer], stderr=subprocess.DEVNULL) as server:
        os.close(writer)
        with os.fdopen(reader) as stream:
            env = {**os.environ, "DISPLAY": f":{stream.readline().strip()}"}
        begun = time.monotonic()
        with subprocess.Popen(command, env=env) as program:
            try:
                wait_for(lambda: bool(windows(env, "USCE Desktop")), "no window", program)
                print(f"window after {time.monotonic() - begun:.2f} s")
                time.sleep(SETTLE)
                drop(program, env, file, library)
                subprocess.run(["import", "-window", "root", str(picture)], env=env, check=True)
                program.send_signal(signal.SIGTERM)
                status = program.wait(60)
                print(f"ended with {status}")
            except CheckError as error:
                print(error)
                status = 1
            finally:
                program.kill()
                server.terminate()
    return int(status != 0)


def windows(env: dict[str, str], title: str) -> bytes:
    """List the visible windows with a title."""
    search = ["xdotool", "search", "--onlyvisible", "--name", title]
    return subprocess.run(search, env=env, capture_output=True, check=False).stdout.strip()


def wait_for(done: Callable[[], bool], otherwise: str, program: "subprocess.Popen[bytes]") -> None:
    """Wait until something is so.

    Raises:
        CheckError: The program ended before, or it took too long.
    """
    begun = time.monotonic()
    while not done():
        if program.poll() is not None or time.monotonic() - begun > LONGEST:
            raise CheckError(f"{otherwise}; status {program.poll()}")
        time.sleep(0.05)


def drop(program: "subprocess.Popen[bytes]", env: dict[str, str], file: Path, library: Path) -> None:
    """Drag a file out of another program's window into the middle of this one, and see it arrive."""
    with subprocess.Popen(["wish", str(SOURCE), str(file.resolve())], env=env) as other:
        try:
            wait_for(lambda: bool(windows(env, "drag source")), "no window to drag from", program)
            time.sleep(1)
            moves = [FROM, (FROM[0] - 40, FROM[1] - 40), (TO[0] + 40, TO[1] + 40), TO]
            words = [word for x, y in moves for word in ("mousemove", str(x), str(y), "sleep", "0.3")]
            words[5:5] = ["mousedown", "1", "sleep", "0.3"]
            subprocess.run(["xdotool", *words, "sleep", "0.5", "mouseup", "1"], env=env, check=True)
            data = file.read_bytes()

            def arrived() -> bool:
                found = [
                    each for each in library.rglob("*") if each.is_file() and each.stat().st_size == len(data)
                ]
                return any(each.read_bytes() == data for each in found)

            wait_for(arrived, "the file that was dropped is not in the library", program)
            print("a dropped file is in the library")
            time.sleep(SETTLE)
        finally:
            other.kill()


if __name__ == "__main__":
    sys.exit(main())
