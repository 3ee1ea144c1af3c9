"""Hours of work in minutes: edits, papers that come and go, packets, and whether anything grows.

Run as a program: ``soak.py FOLDER [--edits N] [--drops N] [--packets N]``; it prints what was used along the way.
"""

import argparse
import gc
import json
import os
import sys
import threading
from datetime import timedelta
from pathlib import Path
from typing import Any

from making import commands, pdfs
from making.commands import NOW, application
from usce_desktop.domain.application import edits
from usce_desktop.domain.status import Phase
from usce_desktop.services.context import AppContext, close_context, open_context
from usce_desktop.services.intake.add import take_in
from usce_desktop.services.library.applications import open_application, profiles_of, save_edit
from usce_desktop.services.library.history import key_of
from usce_desktop.services.packet.build import build_packet
from usce_desktop.services.packet.plan import plan_packet
from usce_desktop.services.recovery.removed import list_removed, purge
from usce_desktop.services.review.review import review_application
from usce_desktop.storage.library import open_library
from usce_desktop.storage.places import system_places

LOOKS = 5
"""So many times what is used is written down, the first one after the same share of the work as the others."""


def _resident(process: int) -> int:
    """Tell how many KB of memory a process holds; nothing of one that has just ended."""
    try:
        told = Path(f"/proc/{process}/status").read_text(encoding="ascii")
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in told.splitlines() if line.startswith("VmRSS")), 0)


def _children() -> list[int]:
    """List the processes that this one started."""
    tasks = Path("/proc/self/task").iterdir()
    return [int(each) for task in tasks for each in (task / "children").read_text(encoding="ascii").split()]


class Soak:
    """A library at work."""

    def __init__(self, base: Path) -> None:
        """Make it."""
        self.base, self.root = base, base / "library"
        for name in ("CACHE", "CONFIG", "DATA", "STATE"):
            os.environ[f"XDG_{name}_HOME"] = str(base / "places" / name)
        commands.start(self.root, base / "beside")
        self.folder, _ = application(self.root)
        self.context: AppContext = open_context(system_places())
        self.used: list[dict[str, int]] = []

    def edit(self, number: int) -> None:
        """Change a date, save it, and judge anew."""
        opened = open_application(self.context, self.folder)
        day = f"{NOW.date() - timedelta(days=number % 300)}"
        save_edit(opened, edits.set_fact(opened.application, "cv", "issued", day), NOW)
        review_application(self.context, self.folder, NOW.date())

    def drop(self, number: int) -> None:
        """Take a new paper in, and remove it again, at times for good."""
        paper = self.base / "beside" / "drop.pdf"
        paper.write_bytes(pdfs.text_pdf(1, words=f"SAMPLE letter {number}"))
        take_in(self.context, self.folder, [paper], item="lor", now=NOW)
        opened = open_application(self.context, self.folder)
        save_edit(opened, edits.detach_all(opened.application, "lor"), NOW)
        if number % 20 == 0:
            library = open_library(self.root)
            purge(self.context, library, [each.key for each in list_removed(library)])

    def packet(self, number: int) -> None:
        """Change what the packet says, and build it."""
        self.edit(number)
        reviewed = review_application(self.context, self.folder, NOW.date())
        profile = next(
            each for each in profiles_of(self.context, reviewed.opened.library).values() if not each.separate
        )
        plan = plan_packet(reviewed, Phase.APPLICATION)
        build_packet(self.context, reviewed, plan, profile, self.folder / "X packet.pdf", now=NOW)

    def look(self) -> None:
        """Write down what is used now."""
        gc.collect()
        children = _children()
        library = open_library(self.root)
        self.used.append(
            {
                "memory": _resident(os.getpid()),
                "workers_memory": sum(map(_resident, children)),
                "open_files": len(os.listdir("/proc/self/fd")),
                "threads": threading.active_count(),
                "processes": len(children),
                "left": sum(1 for path in self.root.rglob(".~*")) + sum(1 for _ in self._work()),
                "versions": self.context.versions.size(key_of(self.context, library)) >> 10,
            }
        )

    def _work(self) -> list[Path]:
        return [path for path in system_places().cache.glob("work-*") if any(path.iterdir())]

    def run(self, edited: int, dropped: int, built: int) -> dict[str, Any]:
        """Do it all, mixed evenly."""
        work = sorted(
            [(n / edited, self.edit, n) for n in range(edited)]
            + [(n / dropped, self.drop, n) for n in range(dropped)]
            + [(n / built, self.packet, n) for n in range(built)],
            key=lambda each: each[0],
        )
        step = max(len(work) // LOOKS, 1)
        for done, (_, do, number) in enumerate(work, 1):
            do(number)
            if done % step == 0:
                self.look()
                print(json.dumps({"done": done, **self.used[-1]}), file=sys.stderr)
        close_context(self.context)
        return {"edits": edited, "drops": dropped, "packets": built, "used": self.used}


def main() -> None:
    """Work, and print what was used."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--edits", type=int, default=10_000)
    parser.add_argument("--drops", type=int, default=2_000)
    parser.add_argument("--packets", type=int, default=500)
    options = parser.parse_args()
    options.folder.mkdir(parents=True)
    print(json.dumps(Soak(options.folder).run(options.edits, options.drops, options.packets)))


if __name__ == "__main__":
    main()
