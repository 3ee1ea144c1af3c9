"""Forgetting a library removes every trace of it outside its folder, and touches nothing in it."""

import shutil
from pathlib import Path

import pytest

from making.systems import posix_only
from making.terminal import Capture, own_computer
from usce_desktop import cli
from usce_desktop.storage import settings
from usce_desktop.storage.places import system_places

pytestmark = posix_only  # folders of this computer are told by variables there


def test_nothing_of_it_is_left_on_the_computer(
    demo: Path, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "home"
    own_computer(monkeypatch, home)
    library = tmp_path / "Amaras papers"
    shutil.copytree(demo, library)
    config = system_places().config
    settings.save_settings(
        config,
        settings.Settings(
            recent=(str(library), "/elsewhere"), last_folder=str(library / "Inbox"), told=(str(library),)
        ),
    )
    assert cli.main(["check", str(library)]) in {1, 2}
    folder = next((library / "Applications").glob("*Lakeside*"))
    assert cli.main(["export", str(folder), "--allow-incomplete"]) == 0
    capsys.readouterr()

    def traces() -> set[str]:
        """The files that name the library, the applicant or a word of a paper."""
        words = (b"Amaras papers", b"Amara", b"AMARA", b"Curriculum", b"Lakeside")
        return {
            path.name
            for path in home.rglob("*")
            if path.is_file() and any(word in path.read_bytes() for word in words)
        }

    before = {path: path.read_bytes() for path in library.rglob("*") if path.is_file()}
    assert {"hashes.json", "settings.json"} < traces()
    assert list((home / "DATA").rglob("application-*"))
    assert cli.main(["forget", str(library)]) == 0
    assert "has forgotten" in capsys.readouterr().out
    assert traces() == set()
    assert not list((home / "DATA").rglob("application-*"))
    assert settings.load_settings(config).recent == ("/elsewhere",)
    assert {path: path.read_bytes() for path in library.rglob("*") if path.is_file()} == before
    assert cli.main(["forget", str(home)]) == 2

    # So it is where somebody has deleted the folder before.
    assert cli.main(["check", str(library)]) in {1, 2}
    assert {"hashes.json"} < traces()
    shutil.rmtree(library)
    assert cli.main(["forget", str(library)]) == 0
    assert "there is no such folder any more" in capsys.readouterr().out
    assert traces() == set()
    assert not list((home / "DATA").rglob("application-*"))
    assert cli.main(["forget", str(library)]) == 2  # nothing is known of it by now
