"""Random use: whatever is done in whatever order, every paper that was ever added is there, and every file can be read."""

import os
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from making import commands, pdfs
from making.systems import posix_only
from making.terminal import own_computer

pytestmark = posix_only  # folders of this computer are told by variables there
STEPS = int(os.environ.get("USCE_RANDOM_STEPS", "25"))
ITEMS = ("cv", "lor", "personal_statement", "photo")


class User:
    """Does random things to a library, the same for the same seed."""

    def __init__(self, root: Path, beside: Path, seed: int) -> None:
        self.root, self.beside = root, beside
        self.chance = random.Random(seed)  # noqa: S311 - the same use each time
        self.added: set[str] = set(commands.papers(root).values())
        self.papers = 0
        self.did: list[str] = []

    @property
    def folder(self) -> str:
        return str(commands.application(self.root)[0])

    def add(self) -> list[str]:
        self.papers += 1
        paper = self.beside / f"paper {self.papers}.pdf"
        paper.write_bytes(pdfs.text_pdf(1, words=f"SAMPLE paper {self.papers}"))
        self.added.add(commands.sha256_of(paper))
        return ["add", self.folder, str(paper), "--item", self.chance.choice(ITEMS)]

    def add_again(self) -> list[str]:
        known = sorted(self.beside.glob("paper *.pdf")) or [self.beside / "b.pdf"]
        paper = self.chance.choice(known)
        self.added.add(commands.sha256_of(paper))
        return ["add", self.folder, str(paper), "--item", self.chance.choice(ITEMS)]

    def state(self) -> list[str]:
        day = f"2026-{self.chance.randrange(1, 13):02}-{self.chance.randrange(1, 29):02}"
        return ["set", self.folder, self.chance.choice(ITEMS), f"issued={day}"]

    def to_follow(self) -> list[str]:
        return ["status", self.folder, self.chance.choice(ITEMS), self.chance.choice(("waived", "clear"))]

    def take_out(self) -> list[str]:
        return ["take out", self.folder]

    def restore(self) -> list[str]:
        kept = sorted(note.parent.name for note in (self.root / ".removed").glob("*/removed.json"))
        return ["removed", str(self.root), "--restore", self.chance.choice(kept or ["nothing"])]

    def export(self) -> list[str]:
        return ["export", self.folder, "--allow-incomplete"]

    def submit(self) -> list[str]:
        return ["submit", self.folder, f"{self.folder}/X packet.pdf", "--to", "Office", "--on", "2026-01-02"]

    def rename_by_hand(self) -> list[str]:
        files = sorted(Path(self.folder).glob("[!.]*.pdf"))
        path = self.chance.choice(files) if files else None
        if path is not None and "packet" not in path.name:
            path.rename(path.with_name(f"By hand {self.chance.randrange(10**6)}.pdf"))
        return ["check", str(self.root)]

    def forget_cache(self) -> list[str]:
        commands.run(["forget", str(self.root)])
        return ["doctor", str(self.root), "--repair"]

    def step(self) -> None:
        """Do something, and look at what it left."""
        deeds: tuple[Callable[[], list[str]], ...] = (
            self.add, self.add, self.add_again, self.state, self.state, self.to_follow, self.take_out,
            self.restore, self.restore, self.export, self.submit, self.rename_by_hand, self.forget_cache,
        )  # fmt: skip
        words = self.chance.choice(deeds)()
        done = commands.run(words)
        self.did.append(f"{' '.join(words)} -> {done.status} {done.err.strip()[:200]}")
        story = "\n".join(self.did)
        assert done.status in {0, 1, 2}, story
        assert "Traceback" not in done.err, story
        assert done.status != 2 or done.err.strip(), story
        commands.require_whole(self.root)
        assert self.added <= set(commands.papers(self.root).values()), story
        assert not list(self.root.rglob(".~*")), story


@pytest.mark.parametrize("seed", [1, 2])
def test_nothing_is_ever_lost_whatever_is_done(
    seed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own_computer(monkeypatch, tmp_path / "home")
    commands.start(tmp_path / "library", tmp_path / "beside")
    user = User(tmp_path / "library", tmp_path / "beside", seed)
    for _ in range(STEPS):
        user.step()
    done = commands.run(["doctor", str(user.root)])
    assert done.status in {0, 1}, done.err
    assert len(set(user.did)) > STEPS // 4
