# SPDX-License-Identifier: Apache-2.0
"""Builds the program's folder in a root of the oldest Debian that it is to run on."""

import shutil
import subprocess

import opencv
from bare_root import HERE, BareRoot, bare_root

OLDEST = "bookworm"
PACKAGES = ("binutils", "libpython3.11", "python3-venv")
FOLDER = HERE / "build" / "package" / "usce-desktop"
SOURCES = ("src", "resources", "docs", "packaging", "pyproject.toml", "README.md", "LICENSE")
QT = (
    "libegl1", "libgl1", "libglib2.0-0", "libfontconfig1", "libdbus-1-3", "libxkbcommon-x11-0", "libxcb-cursor0",
    "libxcb-icccm4", "libxcb-image0", "libxcb-keysyms1", "libxcb-randr0", "libxcb-render-util0",
    "libxcb-shape0", "libxcb-xinerama0", "libxcb-xkb1",
)  # fmt: skip
"""What Qt's plugins link to: PyInstaller takes the X client's libraries along, and leaves the rest."""


def build_folder() -> None:
    """Make ``build/package/usce-desktop``."""
    with bare_root(OLDEST, PACKAGES) as root:
        root.install(QT)
        for name in SOURCES:
            root.copy_in(HERE / name, f"/src/{name}")
        for name in ("icons", "notices.txt"):
            root.copy_in(HERE / "build" / name, f"/src/build/{name}")
        _build(root)
        shutil.rmtree(FOLDER, ignore_errors=True)
        FOLDER.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(["cp", "-a", str(root.path / "src/dist/usce-desktop"), str(FOLDER)], check=True)


def _build(root: BareRoot) -> None:
    root.run("python3 -m venv /venv")
    root.run("/venv/bin/pip install -q --require-hashes --no-deps -r /src/packaging/requirements/package.txt")
    opencv.put_into(root, "/venv/lib/python3.11/site-packages")
    root.run("cd /src && /venv/bin/pip install -q --no-deps --no-build-isolation .")
    root.run("cd /src && /venv/bin/pyinstaller --noconfirm --log-level WARN packaging/usce-desktop.spec")
