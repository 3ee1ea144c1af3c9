# SPDX-License-Identifier: Apache-2.0
"""Shows the program's window on an X server of its own, takes its picture, and ends it.

window_picture.py PICTURE.png COMMAND...    COMMAND is the program with its library
"""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

LONGEST = 300
SETTLE = 6.0


def main() -> int:
    """Take the picture; 0 where the window came, was seen and went."""
    picture, command = Path(sys.argv[1]), sys.argv[2:]
    reader, writer = os.pipe()
    screen = ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1280x900x24", "-nolisten", "tcp"]
    with subprocess.Popen(screen, pass_fds=[writer], stderr=subprocess.DEVNULL) as server:
        os.close(writer)
        with os.fdopen(reader) as stream:
            env = {**os.environ, "DISPLAY": f":{stream.readline().strip()}"}
        begun = time.monotonic()
        with subprocess.Popen(command, env=env) as program:
            try:
                status = look(program, env, picture, begun)
            finally:
                program.kill()
                server.terminate()
    return status


def look(program: "subprocess.Popen[bytes]", env: dict[str, str], picture: Path, begun: float) -> int:
    """Wait for the window, take its picture, and tell the program to end."""
    search = ["xdotool", "search", "--onlyvisible", "--name", "USCE Desktop"]
    while not subprocess.run(search, env=env, capture_output=True, check=False).stdout.strip():
        if program.poll() is not None or time.monotonic() - begun > LONGEST:
            print(f"no window; status {program.poll()}")
            return 1
        time.sleep(0.05)
    print(f"window after {time.monotonic() - begun:.2f} s")
    time.sleep(SETTLE)
    subprocess.run(["import", "-window", "root", str(picture)], env=env, check=True)
    program.send_signal(signal.SIGTERM)
    ended = program.wait(60)
    print(f"ended with {ended}")
    return 0 if ended == 0 and picture.stat().st_size > 0 else 1


if __name__ == "__main__":
    sys.exit(main())
