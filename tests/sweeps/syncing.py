"""Two computers that change one library while they cannot reach each other, with two real Syncthing instances.

Each computer has the program with folders of its own, and gives its commands. Then both can reach each other
again, the conflicts that Syncthing made are brought to either, and the next command of each joins them. Nothing
that a command said was done may be lost on either computer, and no conflict may be left unsaid.
"""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from reportlab.pdfgen.canvas import Canvas

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from making.scenarios import play_all
from making.syncthings import Pair, two_syncthings

ROTATION = ("--start", "2027-03-01", "--end", "2027-03-28")


class Computer:
    """One of the two: a library, and the program with its own folders."""

    def __init__(self, base: Path, library: Path) -> None:
        """Say where it lives."""
        self.base, self.library = base, library
        base.mkdir()
        self.said = ""

    def run(self, *words: str | Path, status: tuple[int, ...] = (0,)) -> str:
        """Give a command; what it says besides its answer is kept in ``said``."""
        homes = {f"XDG_{kind}_HOME": str(self.base / kind) for kind in ("CACHE", "CONFIG", "DATA", "STATE")}
        command = [sys.executable, "-m", "usce_desktop", *map(str, words)]
        done = subprocess.run(
            command,
            capture_output=True,
            text=True,
            check=False,
            env={**os.environ, **homes, "HOME": str(self.base)},
        )
        self.said += done.stderr
        assert done.returncode in status, (words, done.returncode, done.stdout, done.stderr)
        assert "Traceback" not in done.stderr, done.stderr
        return done.stdout

    def new(self, program: str) -> None:
        """Make an application."""
        self.run("new", self.library, "--program", program, "--specialty", "Cardiology", *ROTATION)

    @property
    def folder(self) -> Path:
        """The folder of the first application."""
        return next(path for path in sorted((self.library / "Applications").iterdir()) if path.is_dir())

    @property
    def application(self) -> dict[str, Any]:
        """What its file says."""
        data: dict[str, Any] = json.loads((self.folder / "application.json").read_text("utf-8"))
        return data

    def paper(self, name: str, words: str = "") -> Path:
        """Make a paper outside the library."""
        path = self.base / f"{name}.pdf"
        canvas = Canvas(str(path), invariant=1)
        canvas.drawString(72, 720, f"SAMPLE {words or name}")
        canvas.save()
        return path

    def add(self, name: str, item: str, words: str = "") -> None:
        """Add a paper for an item."""
        self.run("add", self.folder, self.paper(name, words), "--item", item)

    def set(self, item: str, *values: str) -> None:
        """State facts."""
        self.run("set", self.folder, item, *values)

    def facts(self, item: str) -> dict[str, Any]:
        """What is stated of an item or its first document."""
        application = self.application
        state = application.get("items", {}).get(item, {})
        first = (application["documents"][key] for key in state.get("documents", ()))
        return dict(next(first, state).get("facts", {}))

    def files(self, item: str) -> list[str]:
        """The names of the papers of an item."""
        application = self.application
        keys = application.get("items", {}).get(item, {}).get("documents", ())
        return [application["documents"][key]["file"] for key in keys]

    def check(self) -> dict[str, Any]:
        """Have the library judged."""
        printed = self.run("check", self.library, "--json", status=(0, 1, 2))
        answer: dict[str, Any] = json.loads(printed.replace(str(self.library), "LIBRARY"))
        return answer


class Both:
    """The two computers, with Syncthing between them."""

    def __init__(self, pair: Pair, base: Path) -> None:
        """Make the library on the first one, and have it on the second one too."""
        self._pair = pair
        self.one, self.two = Computer(base / "ana", pair.first), Computer(base / "bea", pair.second)
        self.one.run("new", pair.first, "--program", "Lakeside", "--specialty", "Cardiology", *ROTATION)
        self.one.add("Curriculum", "cv")
        pair.wait()
        for each in (self.one, self.two):
            each.check()

    def __iter__(self) -> Iterator[Computer]:
        """Go through both."""
        return iter((self.one, self.two))

    def part(self) -> None:
        """Let them not reach each other."""
        self._pair.part()

    def join(self) -> str:
        """Let them reach each other, and give a command on each that changes nothing more.

        Returns:
            What was said about it.
        """
        self._pair.join()
        brought = [path.name for path in self.one.library.rglob("*.sync-conflict-*.json")]
        for each in self:
            each.said = ""
        for each in self:
            each.said += each.run("doctor", each.library, "--repair", status=(0, 1))
            self._pair.wait()
        said = self.one.said + self.two.said
        told = {name for name in brought if name in said or "had changed" in said}
        assert told == set(brought), (brought, said)
        return said


def edits_apart(both: Both) -> None:
    """Facts of two items, and of the applicant."""
    both.part()
    both.one.set("passport", "expires=2031-05-01")
    both.two.set("cv", "issued=2026-10-01")
    both.one.run("applicant", both.one.library, "school=Example School")
    both.two.run("applicant", both.two.library, "name=Amara Sampleton")
    both.join()
    for each in both:
        assert each.facts("passport")["expires"] == "2031-05-01"
        assert each.facts("cv")["issued"] == "2026-10-01"
        applicant = json.loads((each.library / "applicant.json").read_text("utf-8"))
        assert (applicant["school"], applicant["name"]) == ("Example School", "Amara Sampleton")


def the_same_edit(both: Both) -> None:
    """Both state the same fact, each another one."""
    both.part()
    both.one.set("passport", "expires=2031-05-01")
    both.two.set("passport", "expires=2032-06-02")
    both.join()
    stated = {each.facts("passport")["expires"] for each in both}
    assert len(stated) == 1
    kept = [path.read_text("utf-8") for path in (both.one.library / ".removed" / "Versions").iterdir()]
    assert any(day in text for text in kept for day in {"2031-05-01", "2032-06-02"} - stated)


def papers_apart(both: Both) -> None:
    """Each adds a paper and says something of it."""
    both.part()
    both.one.add("Photo", "photo")
    both.two.add("Transcript", "transcript")
    both.two.set("transcript", "issued=2026-09-01")
    both.join()
    for each in both:
        assert len(each.files("photo")) == len(each.files("transcript")) == 1
        assert each.facts("transcript")["issued"] == "2026-09-01"
        assert all(
            (each.folder / name).is_file() for name in (*each.files("photo"), *each.files("transcript"))
        )


def the_same_paper(both: Both) -> None:
    """Both add the same paper."""
    both.part()
    for each in both:
        each.add("Photo", "photo")
    both.two.set("photo", "issued=2026-09-01")
    both.join()
    for each in both:
        assert len(each.files("photo")) == 1
        assert each.facts("photo")["issued"] == "2026-09-01"


def papers_of_one_name(both: Both) -> None:
    """Both add a paper for one item, each another one: Syncthing gives one of them another name."""
    both.part()
    both.one.add("Photo", "photo", "one")
    both.two.add("Photo", "photo", "another one")
    both.join()
    for each in both:
        # A paper whose name another one has is found by its bytes.
        shown = next(item for item in each.check()["applications"][0]["items"] if item["item"] == "photo")
        contents = {(each.folder / name).read_bytes() for name in shown["files"]}
        assert len(contents) == 2
        assert shown["status"] != "missing"


def rename_against_edit(both: Both) -> None:
    """One renames a paper in the file manager, the other says something of it."""
    both.part()
    name = both.one.files("cv")[0]
    (both.one.folder / name).rename(both.one.folder / "My CV.pdf")
    both.one.set("passport", "expires=2031-05-01")
    both.two.set("cv", "issued=2026-10-01")
    both.join()
    for each in both:
        assert each.facts("cv")["issued"] == "2026-10-01"
        assert (each.folder / "My CV.pdf").is_file()
        states = each.check()["applications"][0]["items"]
        assert next(item for item in states if item["item"] == "cv")["status"] != "missing"


def delete_against_edit(both: Both) -> None:
    """One deletes a paper in the file manager, the other says something of it."""
    both.part()
    (both.one.folder / both.one.files("cv")[0]).unlink()
    both.two.set("cv", "issued=2026-10-01")
    both.join()
    for each in both:
        assert each.facts("cv")["issued"] == "2026-10-01"  # said to be missing, and not forgotten


def applications_apart(both: Both) -> None:
    """Each makes an application."""
    both.part()
    both.one.new("Cleveland Clinic")
    both.two.new("Mayo Clinic")
    both.join()
    for each in both:
        assert len(each.check()["applications"]) == 3


def costs_and_stages(both: Both) -> None:
    """The season's own file does not exist before, and each makes it; stages are a list."""
    both.part()
    both.one.run("fee", both.one.library, "Flight", "900")
    both.two.run("fee", both.two.library, "Insurance", "120")
    both.one.run("stage", both.one.folder, "submitted", "--on", "2026-11-01")
    both.two.run("stage", both.two.folder, "offer", "--on", "2026-11-20")
    both.join()
    for each in both:
        season = json.loads((each.library / "season.json").read_text("utf-8"))
        assert {fee["title"] for fee in season["fees"].values()} == {"Flight", "Insurance"}
        assert {stage["stage"] for stage in each.application["stages"]} == {"submitted", "offer"}


def not_brought_yet(both: Both) -> None:
    """An application's papers come before its file: it is named, and nothing is lost."""
    kept = both.two.base / "application.json"
    shutil.move(both.two.folder / "application.json", kept)
    unopened = both.two.check()["unopened"]
    assert [Path(each["path"]).name for each in unopened] == [both.two.folder.name]
    shutil.move(kept, both.two.folder / "application.json")
    both.join()
    assert both.two.check()["unopened"] == []


SCENARIOS: dict[str, Callable[[Both], None]] = {
    each.__name__: each
    for each in (
        edits_apart,
        the_same_edit,
        papers_apart,
        the_same_paper,
        papers_of_one_name,
        rename_against_edit,
        delete_against_edit,
        applications_apart,
        costs_and_stages,
        not_brought_yet,
    )
}


def play(name: str, base: Path) -> None:
    """Play a scenario through.

    Raises:
        AssertionError: Something was lost, or not said.
    """
    with two_syncthings(base) as pair:
        both = Both(pair, base)
        SCENARIOS[name](both)
        left = [path.name for path in both.one.library.rglob("*.sync-conflict-*") if path.suffix == ".json"]
        assert all(
            path.parent.name == "Versions" for path in both.one.library.rglob("*.sync-conflict-*.json")
        ), left
        first, second = (each.check() for each in both)
        assert first == second
        assert first["unopened"] == []


if __name__ == "__main__":
    sys.exit(play_all(play, SCENARIOS, "nothing lost, nothing unsaid"))
