#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Set up and start USCE Desktop from a checkout; needs nothing but Python 3.11 or newer.

python3 dev.py run      open the window on a sample library (or LIBRARY)
python3 dev.py test     linters, types, import contracts and every test
python3 dev.py unit     the unit tests alone
python3 dev.py bench    benchmarks, as ratios against named tools ("bench reading": how papers are read;
                         "bench fitting": photos under a size limit)
python3 dev.py shots    pictures of every view, into build/shots ("shots docs": those of the guide too)
python3 dev.py words    collect the window's words for Qt Linguist, and pack the translations
python3 dev.py lock     refresh the locked requirements
"""

import argparse
import contextlib
import hashlib
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import venv
from collections.abc import Iterator, Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
VENV = HERE / ".venv"
LOCKS = HERE / "packaging" / "requirements"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

WINDOW_PACKAGES = (
    "libegl1", "libgl1", "libglib2.0-0", "libfontconfig1", "libdbus-1-3", "libxkbcommon0",
    "libxkbcommon-x11-0", "libxcb-cursor0", "libxcb-icccm4", "libxcb-image0", "libxcb-keysyms1",
    "libxcb-randr0", "libxcb-render-util0", "libxcb-shape0", "libxcb-xinerama0", "libxcb-xkb1",
)  # fmt: skip
"""What Qt's wheels expect of a Debian or Ubuntu system."""
TEST_PACKAGES = (
    *WINDOW_PACKAGES, "xvfb", "openbox", "xdotool", "qpdf", "poppler-utils", "strace",
    "libreoffice-writer-nogui", "libheif-examples",
)  # fmt: skip
"""An X server, a window manager, a hand on the mouse, other programs that read and write documents."""


class DevError(Exception):
    """Something that only a person can mend."""


def call(*command: str | Path, env: dict[str, str] | None = None) -> None:
    """Run a command; its failure is ours."""
    status = subprocess.run([str(word) for word in command], cwd=HERE, env=env, check=False).returncode
    if status != 0:
        raise DevError(f"this failed with status {status}: {' '.join(map(str, command))}")


def call_both(first: Sequence[str | Path], second: Sequence[str | Path], env: dict[str, str]) -> None:
    """Run two commands beside each other; what the second says is shown when both have ended."""
    with tempfile.TemporaryFile() as said:
        beside = subprocess.Popen(
            [str(word) for word in second], cwd=HERE, env=env, stdout=said, stderr=subprocess.STDOUT
        )
        try:
            call(*first, env=env)
        finally:
            status = beside.wait()
            said.seek(0)
            sys.stdout.flush()
            sys.stdout.buffer.write(said.read())
            sys.stdout.flush()
    if status != 0:
        raise DevError(f"this failed with status {status}: {' '.join(map(str, second))}")


def apt_missing(packages: Sequence[str]) -> list[str]:
    """Find which Debian packages are not installed; none where the system has no dpkg."""
    if shutil.which("dpkg-query") is None:
        return []
    missing = []
    for package in packages:
        state = subprocess.run(
            ["dpkg-query", "-W", "-f=${Status}", package], capture_output=True, text=True, check=False
        )
        if "install ok installed" not in state.stdout:
            missing.append(package)
    return missing


def system_packages(packages: Sequence[str]) -> None:
    """Install missing Debian packages as root; otherwise say which are missing."""
    missing = apt_missing(packages)
    if not missing:
        return
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        print(f"Installing {', '.join(missing)}")
        quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        call("apt-get", "update", "-qq", env=quiet)
        call("apt-get", "install", "-y", "-qq", "--no-install-recommends", *missing, env=quiet)
    else:
        print(f"If the window does not open: sudo apt install {' '.join(missing)}")


def make_environment() -> None:
    """Make the virtual environment, on a Debian without venv too."""
    if PYTHON.exists():
        return
    print("Making .venv")
    try:
        import ensurepip  # noqa: F401, PLC0415 - Debian ships it apart
    except ImportError:
        system_packages([f"python3.{sys.version_info.minor}-venv"])
    venv.EnvBuilder(with_pip=True, symlinks=os.name != "nt").create(VENV)


def install(group: str) -> None:
    """Install the locked requirements and the project, where that has not been done yet."""
    make_environment()
    lock = LOCKS / f"{group}.txt"
    wanted = hashlib.sha256(
        lock.read_bytes() + (HERE / "pyproject.toml").read_bytes() + str(HERE).encode()
    ).hexdigest()
    mark = VENV / f"installed-{group}"
    if mark.exists() and mark.read_text() == wanted:
        return
    print(f"Installing {lock.relative_to(HERE)}")
    pip = (PYTHON, "-m", "pip", "--disable-pip-version-check", "install", "--quiet")
    # The lock is complete; where pip resolves on its own, it asks for the newest of a package with extras.
    call(*pip, "--require-hashes", "--no-deps", "-r", lock)
    call(*pip, "--no-deps", "--no-build-isolation", "-e", HERE)
    mark.write_text(wanted)


def has_display() -> bool:
    """Tell whether a window can be shown."""
    on_linux = platform.system() == "Linux"
    return not on_linux or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def run(words: Sequence[str]) -> None:
    """Open the window on the sample library; without a display, do the main job without it."""
    install("app")
    app = (PYTHON, "-m", "usce_desktop")
    if words:
        call(*app, *words)
        return
    sample = HERE / "build" / "sample library"
    if not (sample / "library.json").exists():
        sample.parent.mkdir(exist_ok=True)
        shutil.rmtree(sample, ignore_errors=True)
        print("Writing the sample library")
        call(*app, "demo", sample)
    if has_display():
        system_packages(WINDOW_PACKAGES)
        call(*app, sample)
        return
    print("There is no display, so this is the main job without the window.\n")
    subprocess.run([str(word) for word in (*app, "check", sample)], check=False)
    ready = next((sample / "Applications").glob("*Lakeside*"))
    packet = HERE / "build" / "sample packet.pdf"
    call(*app, "export", ready, "-o", packet)
    call(*app, "verify", packet)
    print(f"\nThe sample library: {sample}\nIts packet: {packet}")


@contextlib.contextmanager
def screen() -> Iterator[dict[str, str]]:
    """Start an X server and a window manager of our own; yield the environment to use them."""
    if platform.system() != "Linux":
        yield dict(os.environ)
        return
    reader, writer = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
        pass_fds=[writer],
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    with os.fdopen(reader) as stream:
        display = f":{stream.readline().strip()}"
    env = {key: value for key, value in os.environ.items() if key != "WAYLAND_DISPLAY"}
    env |= {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8"}
    manager = subprocess.Popen(["openbox"], env=env, stderr=subprocess.DEVNULL)
    try:
        yield env
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait()


def test(words: Sequence[str]) -> None:
    """Check everything."""
    install("dev")
    system_packages(TEST_PACKAGES)
    tool = (PYTHON, "-m")
    if not words:
        call(*tool, "ruff", "check", "--no-cache", ".")
        call(*tool, "ruff", "format", "--no-cache", "--check", ".")
        call(*tool, "mypy", "--no-incremental")
        call(PYTHON.parent / "lint-imports", "--no-cache")
    with screen() as env, tempfile.TemporaryDirectory() as home:
        for name in ("CACHE", "CONFIG", "DATA", "RUNTIME"):
            env[f"XDG_{name}_{'DIR' if name == 'RUNTIME' else 'HOME'}"] = f"{home}/{name.lower()}"
        Path(home, "runtime").mkdir(mode=0o700)
        if words:
            call(*tool, "pytest", *words, env=env)
            return
        call(*tool, "coverage", "erase")
        measured = (*tool, "coverage", "run", "-m", "pytest")
        # Half of the tests need the screen for themselves; the others run beside them.
        call_both(
            (*measured, "tests/gui", "tests/e2e"), (*measured, "tests/unit", "tests/integration"), env=env
        )
        call(*tool, "coverage", "combine", "--quiet", env=env)
        call(*tool, "coverage", "report", "--fail-under=90", env=env)
        inner = "src/usce_desktop/domain/*,src/usce_desktop/services/*"
        call(*tool, "coverage", "report", f"--include={inner}", "--fail-under=100", env=env)
    print("Everything passed.")


def unit(words: Sequence[str]) -> None:
    """Run the unit tests."""
    install("dev")
    call(PYTHON, "-m", "pytest", "tests/unit", *words)


def bench(words: Sequence[str]) -> None:
    """Run the benchmarks: of speed, of ``reading`` documents, of ``fitting`` photos, of the ``window``."""
    install("dev")
    system_packages((*TEST_PACKAGES, "ghostscript"))
    script = words[0] if words[:1] in (["reading"], ["fitting"], ["window"]) else "run"
    with screen() as env:
        call(PYTHON, f"tests/benchmarks/{script}.py", *words, env={**env, "PYTHONPATH": str(HERE / "tests")})


def shots(words: Sequence[str]) -> None:
    """Take pictures of every view."""
    install("dev")
    system_packages(TEST_PACKAGES)
    with screen() as env:
        call(PYTHON, "tests/shots.py", *words, env={**env, "PYTHONPATH": str(HERE / "tests")})


def words(_: Sequence[str]) -> None:
    """Bring the translations in ``resources/words`` in line with the code, and pack them for the app."""
    install("dev")
    tools = PYTHON.parent
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "data_words.py"
        call(PYTHON, HERE / "packaging" / "data_words.py", data)
        code = HERE / "src" / "usce_desktop"
        sources = (*sorted(code.rglob("*.py")), data)
        alias = ("-tr-function-alias", "QT_TR_NOOP+=later,QT_TR_NOOP+=say")
        for file in sorted((HERE / "resources" / "words").glob("*.ts")):
            update: tuple[str | Path, ...] = (
                tools / "pyside6-lupdate",
                *alias,
                *sources,
                "-no-obsolete",
                "-locations",
                "none",
            )
            call(*update, "-ts", file)
            call(tools / "pyside6-lrelease", file, "-qm", file.with_suffix(".qm"))


def lock(_: Sequence[str]) -> None:
    """Resolve the requirements anew for all systems, with hashes."""
    make_environment()
    call(PYTHON, "-m", "pip", "--disable-pip-version-check", "install", "--quiet", "uv")
    LOCKS.mkdir(parents=True, exist_ok=True)
    shared = ("--universal", "--generate-hashes", "--python-version", "3.11", "--no-header", "--quiet")
    uv = (PYTHON, "-m", "uv", "pip", "compile", "--upgrade", *shared)
    call(*uv, "pyproject.toml", "--group", "build", "-o", LOCKS / "app.txt")
    call(*uv, "pyproject.toml", "--group", "build", "--group", "dev", "-o", LOCKS / "dev.txt")


COMMANDS = {
    "run": run,
    "test": test,
    "unit": unit,
    "bench": bench,
    "shots": shots,
    "words": words,
    "lock": lock,
}


def main() -> int:
    """Do what the command line asks for."""
    parser = argparse.ArgumentParser(
        prog="dev.py", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("command", choices=COMMANDS)
    parser.add_argument("words", nargs=argparse.REMAINDER, help="handed on to what is started")
    options = parser.parse_args()
    if sys.version_info < (3, 11):  # noqa: UP036 - this file has to say so itself
        print("dev.py: Python 3.11 or newer is needed", file=sys.stderr)
        return 2
    try:
        COMMANDS[options.command](options.words)
    except DevError as error:
        print(f"dev.py: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
