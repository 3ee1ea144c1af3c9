"""Every system call of all that the program does: no socket of the internet, no file outside its own folders.

The witness is strace, over the program and everything that it starts.
"""

import os
import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from e2e.waiting import applications, visible, wait_for
from making.flat_forms import draw_flat, scan_of
from making.forms import FORMS
from making.hostile import injected_paths
from making.inputs import INPUTS
from making.pdfs import text_pdf
from making.photos import printed

pytestmark = pytest.mark.skipif(
    not shutil.which("strace"), reason="system calls are watched with strace (Linux)"
)
APP = (sys.executable, "-m", "usce_desktop")
CALLS = "trace=%network,open,openat,openat2,creat,mkdir,mkdirat,symlink,symlinkat,link,linkat,rename,renameat,renameat2"
NAMES = re.compile(r'"((?:[^"\\]|\\.)*)"')


def traced(words: list[object], env: dict[str, str], trace: Path) -> list[str]:
    return ["strace", "-f", "-qq", "-s", "4096", "-e", CALLS, "-o", str(trace), *APP, *map(str, words)]


def written(lines: list[str]) -> set[str]:
    """List what was made or opened for writing, by absolute paths."""
    found = set()
    for line in lines:
        if "= -1 " in line or "<unfinished" in line:
            continue
        is_open = re.search(r"\b(open|openat|openat2|creat)\(", line)
        if is_open and not re.search(r"O_WRONLY|O_RDWR|O_CREAT|creat\(", line):
            continue
        if re.search(r"\b(open|creat|mkdir|symlink|link|rename)", line.split("(")[0]):
            found |= {name for name in NAMES.findall(line) if name.startswith("/")}
    return found


def test_whatever_it_does_nothing_goes_out_and_nothing_is_left_elsewhere(demo: Path, tmp_path: Path) -> None:
    home, out = tmp_path / "home", tmp_path / "out"
    of_system = (".cache", ".config", ".local/state", ".local/share")
    for folder in (*(home / each for each in of_system), out, tmp_path / "in"):
        folder.mkdir(parents=True)
    env = {key: value for key, value in os.environ.items() if not key.startswith(("XDG_", "COVERAGE", "TMP"))}
    env |= {"HOME": str(home), "XDG_RUNTIME_DIR": str(tmp_path / "in"), "PYTHONDONTWRITEBYTECODE": "1"}
    # The sample's scans were read once; a scan and a photo of its own are read here.
    for readings in (tmp_path / "cache" / "usce-desktop").glob("reading-*"):
        shutil.copytree(readings, home / ".cache" / "usce-desktop" / readings.name)
    ready, _ = applications(demo)["Lakeside University Hospital (SAMPLE)"]
    made = {each.kind: each.make for each in INPUTS}
    photo = made["HEIC photo (iPhone)"](tmp_path / "in")
    word = made["Word document (DOCX), with LibreOffice"](tmp_path / "in")
    scan = tmp_path / "in" / "scan.png"
    printed("CURRICULUM VITAE", "SAMPLE of a scan", "Name: Amara Sample").save(scan, dpi=(150, 150))
    form = tmp_path / "in" / "form.pdf"
    draw_flat(
        next(each for each in FORMS if each.name == "labels left"), tmp_path / "in" / "flat.pdf", "cells"
    )
    scan_of(tmp_path / "in" / "flat.pdf", form)
    canary = tmp_path / "canary" / "secret.pdf"
    canary.parent.mkdir()
    canary.write_bytes(text_pdf())
    naming = tmp_path / "in" / "naming.pdf"
    naming.write_bytes(injected_paths(str(canary)))
    steps: list[list[object]] = [
        ["check", demo],
        ["read", scan],
        ["add", ready, scan, "--item", "cv"],
        ["add", ready, photo, "--item", "photo"],
        ["add", ready, naming, "--item", "lor"],
        ["add", ready, word, "--item", "personal_statement"],
        ["export", ready, "--allow-incomplete", "--searchable", "-o", out / "p.pdf"],
        ["verify", out / "p.pdf"],
        ["scan", photo, "-o", out / "photo.pdf"],
        ["fill", form, "--application", ready, "-o", out / "filled.pdf"],
        ["portal", ready],
        ["share", demo, "--with", "Dean's office", "--page", out / "sharing.pdf"],
        ["office", "check", demo.parent],
    ]
    lines: list[str] = []
    for number, words in enumerate(steps):
        trace = tmp_path / f"trace{number}"
        ended = subprocess.run(
            traced(words, env, trace), env=env, capture_output=True, text=True, check=False
        )
        assert ended.returncode in {0, 1}, ended.stderr
        lines += trace.read_text(errors="replace").splitlines()
        if words[0] == "read":
            assert "Amara Sample" in ended.stdout
    assert all((out / name).exists() for name in ("p.pdf", "filled.pdf", "sharing.pdf"))

    trace = tmp_path / "trace of the window"
    with subprocess.Popen(traced([demo], env, trace), env=env) as window:
        wait_for(lambda: visible("sample"), "the library", 180)
        children = Path(f"/proc/{window.pid}/task/{window.pid}/children").read_text().split()
        os.kill(int(children[0]), signal.SIGTERM)
        assert window.wait(120) == 0
    lines += trace.read_text(errors="replace").splitlines()

    assert [line for line in lines if "AF_INET" in line] == []
    assert [line for line in lines if "canary" in line] == [], "a path that a document names was opened"
    own = (
        str(demo),
        str(out),
        f"{home}/.cache/usce-desktop",
        f"{home}/.config/usce-desktop",
        f"{home}/.local/share/usce-desktop",
        f"{home}/.local/state/usce-desktop",
        "/dev/",
        "/proc/",
        # LibreOffice looks after its own installation where it may, that is as root.
        "/usr/lib/libreoffice/share/uno_packages/cache/",
    )
    assert sorted(name for name in written(lines) if not name.startswith(own)) == []
