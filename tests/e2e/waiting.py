"""The program as a process on a real X server, and waiting for what it does."""

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from usce_desktop.domain.application.application import Application
from usce_desktop.storage import stored


def wait_for(true: Callable[[], object], what: str, seconds: float = 110) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, f"waited in vain for {what}"
        time.sleep(0.1)


def xdo(*words: object) -> str:
    return subprocess.run(
        ["xdotool", *map(str, words)], capture_output=True, text=True, check=False
    ).stdout.strip()


class Program:
    """The running program."""

    def __init__(self, library: Path, env: dict[str, str]) -> None:
        self.env = env
        self.process = subprocess.Popen([sys.executable, "-m", "usce_desktop", str(library)], env=env)
        wait_for(self.window, "the window")
        xdo("windowactivate", "--sync", self.window())

    def window(self) -> str:
        found = xdo("search", "--onlyvisible", "--name", "USCE Desktop").split()
        return found[0] if found else ""

    def settle(self) -> None:
        """Wait until it has nothing left to do: its clock of work stands still."""

        def resting() -> bool:
            before = self.worked()
            time.sleep(0.5)
            return self.worked() - before <= 2

        wait_for(resting, "the end of what the program does")

    def worked(self) -> int:
        """Read how long it and its workers have worked, in ticks; of workers that ended too."""
        mine, ticks = {self.process.pid}, 0
        for stat in sorted(Path("/proc").glob("[0-9]*/stat"), key=lambda path: int(path.parent.name)):
            try:
                after_name = stat.read_text().rpartition(")")[2].split()
            except OSError:
                continue  # it ended meanwhile
            pid, parent = int(stat.parent.name), int(after_name[1])
            if pid in mine or parent in mine:
                mine.add(pid)
                ticks += sum(map(int, after_name[11:15]))
        return ticks

    def origin(self) -> tuple[int, int]:
        lines = dict(
            line.split("=")
            for line in xdo("getwindowgeometry", "--shell", self.window()).splitlines()
            if "=" in line
        )
        return int(lines["X"]), int(lines["Y"])

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        xdo("mousemove", *start)
        time.sleep(0.2)
        xdo("mousedown", 1)
        for step in range(1, 21):
            x = start[0] + (end[0] - start[0]) * step // 20
            y = start[1] + (end[1] - start[1]) * step // 20
            xdo("mousemove", x, y)
            time.sleep(0.02)
        time.sleep(0.3)
        xdo("mousemove", end[0] + 1, end[1])
        time.sleep(0.3)
        xdo("mouseup", 1)


def applications(demo: Path) -> dict[str, tuple[Path, Application]]:
    found = {}
    for folder in (demo / "Applications").glob("[!.]*"):
        value = stored.read(folder / "application.json", Application).value
        found[value.program] = (folder, value)
    return found


def visible(title: str) -> list[str]:
    return xdo("search", "--onlyvisible", "--name", title).split()
