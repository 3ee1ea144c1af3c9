"""Setting up a checkout: what a system lacks is said once, in one sentence, and a broken start is mended."""

import os
import subprocess
import sys
from pathlib import Path

import dev
import pytest

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="stand-ins for Debian's programs are shell scripts"
)


def script(folder: Path, name: str, text: str) -> None:
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o755)


@pytest.fixture
def debian(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand for a Debian that has one package and knows the newer name of another."""
    programs = tmp_path / "bin"
    script(
        programs, "dpkg-query", f"echo call >> {tmp_path}/calls; echo 'libegl1 install ok installed'; exit 1"
    )
    script(programs, "apt-cache", '[ "$2" = libglib2.0-0t64 ] && echo "Package: $2"; exit 0')
    monkeypatch.setenv("PATH", f"{programs}{os.pathsep}{os.environ['PATH']}")
    return tmp_path


def test_what_is_missing_is_asked_for_in_one_call_by_either_name(debian: Path) -> None:
    wanted = ("libegl1", "libglib2.0-0t64|libglib2.0-0", "libheif-plugin-x265|libheif1")
    assert dev.apt_missing(wanted) == list(wanted[1:])
    assert (debian / "calls").read_text() == "call\n"
    assert dev.known_names(wanted[1:]) == ["libglib2.0-0t64", "libheif1"]
    script(debian / "bin", "dpkg-query", "echo 'libglib2.0-0 install ok installed'")
    assert dev.apt_missing(wanted[1:2]) == []


def test_an_ordinary_user_gets_the_one_command_that_helps(
    debian: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev, "is_root", lambda: False)
    with pytest.raises(dev.DevError) as told:
        dev.system_packages(("libegl1", "libglib2.0-0t64|libglib2.0-0", "xvfb"))
    assert str(told.value) == (
        "this system lacks what is needed; run 'sudo apt install libglib2.0-0t64 xvfb', then this again"
    )
    dev.system_packages(("libegl1",))


def test_the_command_line_says_it_in_one_line_and_loads_nothing(debian: Path) -> None:
    code = (
        "import sys, dev\n"
        "dev.is_root = lambda: False\n"
        "dev.install = lambda *_: sys.exit('it loads before it asks')\n"
        "sys.argv = ['dev.py', 'test']\n"
        "sys.exit(dev.main())"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code], cwd=dev.HERE, capture_output=True, text=True, check=False
    )
    assert ended.returncode == 1
    assert ended.stderr.startswith("dev.py: this system lacks what is needed; run 'sudo apt install ")
    assert "xvfb" in ended.stderr
    assert ended.stderr.count("\n") == 1


@pytest.mark.parametrize("left", ["bin/python", "nothing"])
def test_a_half_made_environment_is_made_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], left: str
) -> None:
    venv = tmp_path / ".venv"
    monkeypatch.setattr(dev, "VENV", venv)
    monkeypatch.setattr(dev, "PYTHON", venv / "bin" / "python")
    monkeypatch.setattr(dev, "system_packages", lambda _: None)
    made: list[Path] = []

    class Builder:
        def __init__(self, **_: object) -> None:
            pass

        def create(self, target: Path) -> None:
            made.append(target)
            script(target / "bin" if (target / "bin").exists() else _folder(target), "python", 'echo "pip 1"')

    monkeypatch.setattr("venv.EnvBuilder", Builder)
    venv.mkdir()
    if left == "bin/python":
        script(_folder(venv), "python", "echo 'No module named pip' >&2; exit 1")
    dev.make_environment()
    assert made == [venv]
    assert "Removing .venv, which is not whole" in capsys.readouterr().out
    dev.make_environment()
    # One of an earlier checkout has no mark, but a pip that answers.
    (venv / "whole").unlink()
    dev.make_environment()
    assert made == [venv]


def _folder(venv: Path) -> Path:
    (venv / "bin").mkdir(parents=True)
    return venv / "bin"


def test_an_environment_that_cannot_be_made_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Full:
        def __init__(self, **_: object) -> None:
            pass

        def create(self, target: Path) -> None:
            target.mkdir()
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(dev, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(dev, "PYTHON", tmp_path / ".venv/bin/python")
    monkeypatch.setattr(dev, "system_packages", lambda _: None)
    monkeypatch.setattr("venv.EnvBuilder", Full)
    with pytest.raises(dev.DevError, match="No space left on device"):
        dev.make_environment()
    assert not (tmp_path / ".venv").exists()


def test_a_language_is_begun_with_a_file_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev, "HERE", tmp_path)
    collected: list[object] = []
    monkeypatch.setattr(dev, "words", collected.append)
    folder = tmp_path / "resources" / "words"
    folder.mkdir(parents=True)
    dev.COMMANDS["new-language"](["fr"])
    assert 'language="fr"' in (folder / "window_fr.ts").read_text("utf-8")
    assert collected, "what is to be translated is collected at once"
    with pytest.raises(dev.DevError, match="is there already"):
        dev.new_language(["fr"])
    with pytest.raises(dev.DevError, match="is no language"):
        dev.new_language(["french"])
