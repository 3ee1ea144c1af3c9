"""A student who shares a library with an office, with two real Syncthing instances: one sends, one receives.

Each has the program with folders of its own, and gives its commands. The office has to see what the student
sees, of what is shared, and nothing that it does may reach the student.
"""

import json
import shutil
import sys
from collections.abc import Callable
from pathlib import Path, PurePosixPath
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from making.scenarios import play_all
from making.syncthings import Pair, contents
from sweeps.syncing import ROTATION, Computer

SECRET = {"Inbox", "My documents", ".removed"}
"""What the student is promised stays at home, and what lies in a folder Originals; said anew, not read off."""


def is_shared(name: str) -> bool:
    """Tell whether a file is to arrive."""
    parts = PurePosixPath(name).parts
    own = {".stignore", ".stfolder"}
    return parts[0] not in SECRET | own and not (parts[0] == "Applications" and "Originals" in parts)


class Shared:
    """A student and an office, with Syncthing between them."""

    def __init__(self, pair: Pair, base: Path) -> None:
        """Make a library with a paper, share it, and let it arrive."""
        self.pair = pair
        self.student = Computer(base / "ana", pair.first)
        self.office = Computer(base / "office", pair.second)
        self.root = pair.second.parent
        self.student.run("new", pair.first, "--program", "Lakeside", "--specialty", "Cardiology", *ROTATION)
        self.student.run("applicant", pair.first, "name=Ana Sample")
        self.student.add("Curriculum", "cv")
        self.student.run("share", pair.first, "--with", "Dean's office")

    def told(self) -> bool:
        """Whether what the application's file says has arrived."""
        name = self.student.folder.relative_to(self.student.library) / "application.json"
        return (self.office.library / name).read_bytes() == (self.student.library / name).read_bytes()

    def seen(self) -> dict[str, Any]:
        """What the office sees of the student."""
        printed = self.office.run("office", "check", self.root, "--json", status=(0, 1))
        libraries = json.loads(printed)["libraries"]
        (library,) = (each for each in libraries if each["folder"] == "library")
        found: dict[str, Any] = library
        return found

    def agree(self) -> None:
        """Assert that both say the same of every application."""
        own = {Path(each["folder"]).name: each for each in self.student.check()["applications"]}
        library = self.seen()
        assert library["state"] == "ok", library
        assert {each["application"] for each in library["applications"]} == set(own)
        for each in library["applications"]:
            assert each["ready"] == own[each["application"]]["ready"]
            missing = {
                item["item"]
                for item in own[each["application"]]["items"]
                if item["status"] == "missing" and item["phase"] == "application"
            }
            assert missing <= set(each["lacking"]), (missing, each)


def only_what_is_shared_arrives(both: Shared) -> None:
    """The Inbox, what was removed and the originals stay at home, also those that come later."""
    library = both.student.library
    for place in ("Inbox", "My documents", "Applications/" + both.student.folder.name + "/Originals"):
        (library / place).mkdir(parents=True, exist_ok=True)
        (library / place / "secret.pdf").write_bytes(b"SAMPLE secret")
    both.student.add("Photo", "photo")
    both.student.add("Another curriculum", "cv", "other")
    both.pair.wait()
    arrived = contents(both.office.library)
    assert arrived
    assert all(is_shared(name) for name in arrived), [name for name in arrived if not is_shared(name)]
    assert not any(b"secret" in data for data in arrived.values())
    both.agree()


def what_the_student_changes_is_seen(both: Shared) -> None:
    """A paper, a fact, another application, a removed one."""
    both.agree()
    both.student.add("Photo", "photo")
    both.student.set("cv", "issued=2026-10-01")
    both.student.new("Cleveland Clinic")
    both.pair.wait()
    both.agree()
    assert len(both.seen()["applications"]) == 2
    shutil.rmtree(next((both.student.library / "Applications").glob("*Cleveland*")))
    both.pair.wait()
    both.agree()
    assert len(both.seen()["applications"]) == 1


def half_of_a_library(both: Shared) -> None:
    """Papers do not come while the office's disk takes none of them: then it is said, and nothing is missing."""
    ignored = both.office.library / ".stignore"
    ignored.write_text("*.pdf\n", "utf-8")
    both.student.add("Photo", "photo")
    both.pair.wait_until(both.told)
    library = both.seen()
    assert library["state"] == "not_fully_received", library
    assert "not here yet" in library["problem"]
    ignored.unlink()
    both.pair.wait()
    both.agree()


def the_office_changes_nothing(both: Shared) -> None:
    """Commands are refused where the folder is marked; a change by hand stays at the office."""
    before = {name: data for name, data in contents(both.student.library).items() if is_shared(name)}
    (both.root / "office.json").write_text("{}", "utf-8")
    folder = both.office.folder
    for words in (
        ("set", folder, "cv", "issued=2026-10-01"),
        ("verified", folder),
        ("stage", folder, "submitted"),
    ):
        both.office.run(*words, status=(1, 2, 3, 4, 5))
    assert "is a student's library" in both.office.said
    (folder / both.office.files("cv")[0]).write_bytes(b"changed by hand")
    (folder / "note.txt").write_text("by hand", "utf-8")
    both.student.set("cv", "issued=2026-09-01")
    both.pair.wait_until(both.told)
    after = {name: data for name, data in contents(both.student.library).items() if is_shared(name)}
    changed = {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)}
    assert {PurePosixPath(name).name for name in changed} == {"application.json"}


def read_while_it_comes(both: Shared) -> None:
    """The office looks again and again while papers come: each look ends with a word, none with an error."""
    for number in range(6):
        both.student.add(f"Paper {number}", "cv", f"paper {number}")
        both.pair.scan()
        assert both.seen()["state"] in {"ok", "not_fully_received"}
    both.pair.wait()
    both.agree()


SCENARIOS: dict[str, Callable[[Shared], None]] = {
    each.__name__: each
    for each in (
        only_what_is_shared_arrives,
        what_the_student_changes_is_seen,
        half_of_a_library,
        the_office_changes_nothing,
        read_while_it_comes,
    )
}


def play(name: str, base: Path) -> None:
    """Play a scenario through.

    Raises:
        AssertionError: Something was seen otherwise, or reached whom it should not.
    """
    with Pair(base, ("sendonly", "receiveonly"), is_shared) as pair:
        both = Shared(pair, base)
        pair.wait()
        SCENARIOS[name](both)


if __name__ == "__main__":
    sys.exit(play_all(play, SCENARIOS, "the office sees what is shared, and changes nothing"))
