"""A computer's clock that jumped: every verdict goes by it, so it is said."""

import json
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from making.terminal import Capture, new_application, own_computer, run
from usce_desktop.domain.season.season import Season
from usce_desktop.services.library.clock import clock_notice
from usce_desktop.storage import library as store
from usce_desktop.storage import stored
from usce_desktop.storage.versions import VersionStore, latest_first

NOW = datetime(2027, 3, 4, 12, tzinfo=UTC)


def written(root: Path, when: datetime) -> None:
    """Have a library's own files look as if they were written then."""
    for path in root.rglob("*.json"):
        os.utime(path, (when.timestamp(), when.timestamp()))


@pytest.mark.parametrize(
    ("ago", "said"),
    [
        (timedelta(days=-366), "clock says 4 Mar 2027, and this library was last written on 4 Mar 2028"),
        (timedelta(days=-2), "last written on 6 Mar 2027"),
        (timedelta(hours=-14), ""),
        (timedelta(), ""),
        (timedelta(days=600), ""),
        (timedelta(days=3653), "clock says 4 Mar 2027, and this library was last written on 3 Mar 2017"),
    ],
)
def test_the_clock_is_compared_with_what_was_written(tmp_path: Path, ago: timedelta, said: str) -> None:
    library = store.create_library(tmp_path / "library")
    written(library.root, NOW - ago)
    found = str(clock_notice(library, NOW))
    assert said in found
    assert bool(said) == bool(found)


def test_a_library_without_a_file_of_its_own_says_nothing(tmp_path: Path) -> None:
    library = store.create_library(tmp_path / "library")
    for path in library.root.glob("*.json"):
        path.unlink()
    assert not clock_notice(library, NOW)


def test_check_says_it_and_judges_all_the_same(
    tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    own_computer(monkeypatch, tmp_path)
    root = tmp_path / "library"
    folder = new_application(capsys, root)

    def said(path: Path, *more: str) -> str:
        status, _, err = run(capsys, "check", path, *more)
        assert status == 1
        return err

    for path in (root, folder):
        assert "clock" not in said(path)
    written(root, datetime.now(UTC) + timedelta(days=40))
    for path in (root, folder):
        assert "Every verdict goes by the clock" in said(path)
        assert "clock" not in said(path, "--today", "2026-11-23")


@pytest.mark.parametrize("jump", [timedelta(days=-366), timedelta(days=3653)])
def test_a_clock_that_jumped_once_makes_no_old_version_the_latest(tmp_path: Path, jump: timedelta) -> None:
    """Nor does it cost any of those that would be kept without it."""
    file = tmp_path / "season.json"

    def kept(name: str, jumps: set[int]) -> VersionStore:
        versions = VersionStore(tmp_path / name)
        for number in range(80):
            file.write_text(f'{{"budget": {number}}}')
            when = NOW + timedelta(minutes=90 * number) + (jump if number in jumps else timedelta())
            os.utime(file, (when.timestamp(),) * 2)
            versions.keep("l", "season", stored.read(file, Season))
        return versions

    def budgets(versions: VersionStore) -> list[int]:
        return [json.loads(each.path.read_bytes())["budget"] for each in versions.kept("l", "season")]

    jumped, usual = kept("jumped", {40}), kept("usual", set())
    (latest, *_) = latest_first(jumped.kept("l", "season"))
    assert json.loads(latest.path.read_bytes())["budget"] == 79
    assert len(budgets(jumped)) >= len(budgets(usual))

    while_it_is_wrong = kept("now", set(range(75, 80)))
    (latest, *_) = latest_first(while_it_is_wrong.kept("l", "season"))
    assert json.loads(latest.path.read_bytes())["budget"] == 79


def test_versions_that_were_kept_before_they_were_counted_come_first(tmp_path: Path) -> None:
    file, versions = tmp_path / "season.json", VersionStore(tmp_path / "versions")
    for number in range(3):
        file.write_text(f'{{"budget": {number}}}')
        os.utime(file, ((NOW + timedelta(hours=number)).timestamp(),) * 2)
        versions.keep("l", "season", stored.read(file, Season))
    for each in versions.kept("l", "season"):
        each.path.rename(each.path.with_name(each.path.name.replace(f"-{each.number:06}-", "-")))
    older = VersionStore(tmp_path / "versions")
    assert [each.number for each in older.kept("l", "season")] == [0, 0, 0]
    file.write_text('{"budget": 9}')
    os.utime(file, ((NOW - timedelta(days=300)).timestamp(),) * 2)
    older.keep("l", "season", stored.read(file, Season))
    found = latest_first(older.kept("l", "season"))
    assert [json.loads(each.path.read_bytes())["budget"] for each in found] == [9, 2, 1, 0]
