"""What packages are made of, held against the repository: names, paths, commands and versions."""

import configparser
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import dev
import matrix
import metadata_hook
import opencv
import package
import parts
import pytest
import release
import yaml

from usce_desktop import __released__, __version__

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
PATH = os.environ["PATH"]
on_linux = pytest.mark.skipif(sys.platform != "linux", reason="these are built on Linux")
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


def steps_of(workflow: dict[str, Any]) -> list[dict[str, Any]]:
    return [step for job in workflow["jobs"].values() for step in job["steps"]]


@pytest.fixture(params=WORKFLOWS, ids=lambda path: path.stem)
def workflow(request: pytest.FixtureRequest) -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load(request.param.read_text("utf-8"))
    return loaded


def test_a_workflow_runs_pinned_actions_with_few_rights(workflow: dict[str, Any]) -> None:
    used = [step["uses"] for step in steps_of(workflow) if "uses" in step]
    assert used
    for each in used:
        assert re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40}", each), each
    assert workflow["permissions"] == {"contents": "read"}
    for job in workflow["jobs"].values():
        assert set(job.get("needs", [])) <= set(workflow["jobs"])


def test_a_workflow_names_what_is_there(workflow: dict[str, Any]) -> None:
    lines = [line for step in steps_of(workflow) for line in str(step.get("run", "")).splitlines()]
    for line in lines:
        for name in re.findall(r"(?:packaging|tests)/[\w./-]+", line):
            assert (ROOT / name).exists(), name
        for command, words in re.findall(r"dev\.py (\w+)((?: [\w/]+)*)", line):
            assert command in dev.COMMANDS, command
            if command == "package":
                assert set(words.split()) <= set(package.KINDS), words


def test_every_system_is_tested_on_the_oldest_and_the_newest_python() -> None:
    workflow = yaml.safe_load((ROOT / ".github/workflows/test.yml").read_text("utf-8"))
    matrix = workflow["jobs"]["test"]["strategy"]["matrix"]
    assert {each.partition("-")[0] for each in matrix["os"]} == {"ubuntu", "macos", "windows"}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert f">={matrix['python'][0]}" == project["requires-python"]
    assert matrix["python"] == ["3.11", "3.14"]
    release_jobs = yaml.safe_load((ROOT / ".github/workflows/release.yml").read_text("utf-8"))["jobs"]
    assert set(release_jobs["publish"]["needs"]) == {"linux", "windows", "macos"}


def test_the_menu_entry_says_what_it_opens() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(PACKAGING / "linux/usce-desktop.desktop", encoding="utf-8")
    values = entry["Desktop Entry"]
    assert values["Exec"] == "usce-desktop %f"
    kind = ET.parse(PACKAGING / "linux/usce-desktop.xml").getroot()[0]  # noqa: S314 - our own file
    assert values["MimeType"] == f"{kind.attrib['type']};"
    globs = [each.attrib["pattern"] for each in kind if each.tag.endswith("glob")]
    assert globs == ["library.json"]


def test_nothing_generated_has_a_link_while_the_project_has_no_address() -> None:
    address = parts.project()["address"]
    described = ET.fromstring(parts.metainfo())  # noqa: S314 - our own text
    assert [each.text for each in described.iter("url")] == ([address] if address else [])
    assert next(described.iter("release")).attrib["version"] == __version__
    if not address:
        with pytest.raises(ValueError, match="no address yet"):
            parts.cask("0" * 64)
        assert "Homepage" not in parts.debian_control("1", 1, "libc6")


@pytest.mark.parametrize("name", parts.TEXTS_WITH_ADDRESS)
def test_a_text_for_people_says_where_releases_are_or_that_nobody_knows(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = (ROOT / name).read_text("utf-8")
    assert parts.with_address(text) == text
    monkeypatch.setattr(parts, "project", lambda: {"address": "https://example.org/x"})
    assert "[the project's releases](https://example.org/x/releases)" in parts.with_address(text)


def test_a_package_index_is_told_the_address_once_there_is_one(tmp_path: Path) -> None:
    (tmp_path / "packaging").mkdir()
    for address, urls in (
        ("", {}),
        (
            "https://example.org/x",
            {"Homepage": "https://example.org/x", "Releases": "https://example.org/x/releases"},
        ),
    ):
        (tmp_path / "packaging/project.toml").write_text(f'address = "{address}"\n', encoding="utf-8")
        told: dict[str, Any] = {}
        metadata_hook.AddressHook(str(tmp_path), {}).update(told)
        assert told == {"urls": urls}


def test_a_cask_is_filled_in_once_there_is_an_address(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "project", lambda: {"address": "https://example.org/x", "summary": "SAMPLE"})
    text = parts.cask("a" * 64)
    assert "@" not in text.replace("@example", "")
    assert f'version "{__version__}"' in text


def test_the_sandbox_has_no_network() -> None:
    manifest = yaml.safe_load((PACKAGING / "linux/org.usce_desktop.UsceDesktop.yml").read_text("utf-8"))
    assert manifest["id"] == parts.ID
    assert "--share=network" not in manifest["finish-args"]
    assert not any(each.startswith("--filesystem=h") for each in manifest["finish-args"])


@on_linux
def test_a_flatpak_names_what_the_tarball_has_for_its_own_id(tmp_path: Path) -> None:
    """The menu entry, metainfo and kind of file are rewritten as its build does, and looked at."""
    manifest = yaml.safe_load((PACKAGING / "linux/org.usce_desktop.UsceDesktop.yml").read_text("utf-8"))
    for name in ("applications/usce-desktop.desktop", "mime/packages/usce-desktop.xml"):
        target = tmp_path / "share" / name
        target.parent.mkdir(parents=True)
        shutil.copy(PACKAGING / "linux" / target.name, target)
    metainfo = tmp_path / f"share/metainfo/{parts.ID}.metainfo.xml"
    metainfo.parent.mkdir()
    metainfo.write_text(parts.metainfo(), encoding="utf-8")

    lines = [line for line in manifest["modules"][0]["build-commands"] if line.startswith("sed ")]
    for line in lines:
        subprocess.run(
            ["sh", "-ec", line], cwd=tmp_path, check=True, env={"FLATPAK_ID": parts.ID, "PATH": PATH}
        )

    entry = (tmp_path / "share/applications/usce-desktop.desktop").read_text("utf-8")
    assert f"\nIcon={parts.ID}\n" in entry
    described = ET.parse(metainfo).getroot()  # noqa: S314 - our own file
    assert [each.text for each in described.iter("launchable")] == [f"{parts.ID}.desktop"]
    kind = ET.parse(tmp_path / "share/mime/packages/usce-desktop.xml").getroot()  # noqa: S314 - as above
    assert [each.attrib["name"] for each in kind[0] if each.tag.endswith("icon")] == [parts.ID]


@on_linux
def test_an_appimage_starts_the_folder_that_the_other_packages_hold(tmp_path: Path) -> None:
    folder, share = tmp_path / "usce-desktop", tmp_path / "share"
    folder.mkdir()
    program = folder / "usce-desktop"
    program.write_text('#!/bin/sh\necho "started with $1"\n')
    for name in ("applications/usce-desktop.desktop", "icons/hicolor/256x256/apps/usce-desktop.png"):
        (share / name).parent.mkdir(parents=True)
        (share / name).write_text("SAMPLE")
    program.chmod(0o755)
    tool = tmp_path / "appimagetool"  # a stand-in: what it is handed is looked at
    tool.write_text('#!/bin/sh\ncp -a "$1" "$2"\n')
    tool.chmod(0o755)

    script = PACKAGING / "linux/make_appimage.sh"
    packed = tmp_path / "USCE Desktop.AppImage"
    env = {"APPIMAGETOOL": str(tool), "PATH": PATH}
    subprocess.run([script, folder, share, packed], check=True, env=env)

    started = subprocess.run([packed / "AppRun", "library"], capture_output=True, text=True, check=True)
    assert started.stdout == "started with library\n"
    assert {"usce-desktop.desktop", "usce-desktop.png"} <= {each.name for each in packed.iterdir()}


def test_the_setup_program_needs_no_administrator_and_leaves_libraries_alone() -> None:
    script = (PACKAGING / "windows/usce-desktop.nsi").read_text("utf-8")
    assert "RequestExecutionLevel user" in script
    assert "HKLM" not in script
    removed = re.findall(r"^\s*(?:RMDir|Delete)(?: /r)? (.+)$", script, re.MULTILINE)
    assert all(each.startswith(('"$INSTDIR', '"$SMPROGRAMS')) for each in removed)
    assert 'RMDir /r "$INSTDIR"' not in script


def test_no_http_client_is_locked_or_shipped() -> None:
    lock = parts.shipped()
    assert {"requests", "urllib3", "certifi", "idna"}.isdisjoint(lock)
    assert {"rapidocr", "onnxruntime", "pi-heif", "pypdf"} <= set(lock)
    assert {"hatchling", "pluggy", "pytest"}.isdisjoint(lock)
    assert [name for name in lock if name.startswith("opencv")] == ["opencv-python-headless"]


def test_the_icon_is_drawn_in_every_size(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from PIL import Image  # noqa: PLC0415 - only here

    monkeypatch.setattr(parts, "ICONS", tmp_path)
    parts.make_icons()
    for size in parts.SIZES:
        with Image.open(tmp_path / f"{size}.png") as image:
            assert image.size == (size, size)
            assert image.getpixel((0, 0))[3] == 0  # type: ignore[index]
            assert image.getpixel((size // 2, size // 2))[3] == 255  # type: ignore[index]
    with Image.open(tmp_path / "usce-desktop.ico") as image:
        assert (256, 256) in image.info["sizes"]
    with Image.open(tmp_path / "usce-desktop.icns") as image:
        assert image.size[0] >= 256


def test_a_release_has_its_notes_and_its_day() -> None:
    log = (
        "# Changelog\n\n## 0.2.0 (2026-12-01)\n\n### Added\n\n- SAMPLE\n\n## 0.1.0 (2026-11-01)\n\n- first\n"
    )
    assert release.notes("0.2.0", log) == "### Added\n\n- SAMPLE\n"
    assert release.notes("0.1.0", log) == "- first\n"
    with pytest.raises(ValueError, match="says nothing of 9"):
        release.notes("9.9.9", log)
    assert parts.version() == __version__
    assert re.fullmatch(r"\d{4}-\d{2}-\d{2}", __released__)


@pytest.mark.parametrize("words", [[], ["0.2"], [__version__], ["0.0.1"]])
def test_a_release_without_a_higher_number_is_refused(words: list[str]) -> None:
    asked = subprocess.run(
        [sys.executable, PACKAGING / "release.py", *words], capture_output=True, text=True, check=False
    )
    assert asked.returncode == 2
    assert asked.stderr.count("\n") == 1


def test_no_field_is_named_like_its_type() -> None:
    """From Python 3.14 on annotations are evaluated in the class, where such a name is the field."""
    import ast  # noqa: PLC0415 - only here

    found = []
    for path in sorted((ROOT / "src").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef):
                fields = [each for each in node.body if isinstance(each, ast.AnnAssign)]
                names = {each.target.id for each in fields if isinstance(each.target, ast.Name)}
                methods = {each.name for each in node.body if isinstance(each, ast.FunctionDef)}
                for each in fields:
                    used = {part.id for part in ast.walk(each.annotation) if isinstance(part, ast.Name)}
                    if used & (names | methods):
                        found.append((path.name, node.name, used & (names | methods)))
    assert found == []


def test_opencv_is_built_from_the_archive_that_the_lock_names() -> None:
    row = opencv.locked_row((PACKAGING / "requirements/package.txt").read_text("utf-8"))
    head, *hashes = [line.rstrip(" \\") for line in row.splitlines() if "#" not in line]
    assert re.fullmatch(r"opencv-python-headless==[\d.]+", head)
    assert len(hashes) > 1
    assert all(re.fullmatch(r"    --hash=sha256:[0-9a-f]{64}", each) for each in hashes)
    with pytest.raises(ValueError, match="the lock has no"):
        opencv.locked_row("numpy==2.0\n")


def test_the_lowest_versions_are_tried_here_with_the_workflows_own_lines() -> None:
    workflow = yaml.safe_load((ROOT / ".github/workflows/test.yml").read_text("utf-8"))
    steps = workflow["jobs"]["lowest"]["steps"]
    assert matrix.workflow_lines("lowest") == [step["run"] for step in steps if "run" in step]


def test_what_looks_at_an_installed_program_is_there() -> None:
    assert all((PACKAGING / file).is_file() for file in package.LOOKING)
