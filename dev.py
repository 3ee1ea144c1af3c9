#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Set up and start USCE Desktop from a checkout; needs nothing but Python 3.11 or newer.

python3 dev.py run      open the window on a sample library (or LIBRARY)
python3 dev.py test     linters, types, import contracts and every test
python3 dev.py unit     the unit tests alone
python3 dev.py bench    benchmarks, as ratios against named tools ("bench reading": how papers are read;
                         "bench fitting": photos under a size limit;
                         "bench mutation": which small mistakes in the rules the unit tests notice;
                         "bench office": many libraries; "bench students": the list of them;
                         "bench train_reading": learn anew what words weigh)
python3 dev.py sweep    long sweeps, of which the tests have a sample ("sweep odd"; "sweep flips PACKET";
                         "sweep views": every view and dialog on small and large screens;
                         "sweep syncing": two computers and Syncthing between them;
                         "sweep office_syncing": a student and an office, likewise;
                         "sweep kills": the program killed at each of its file operations;
                         "sweep faults": each of them fails, or the power goes after it;
                         "sweep soak": hours of work, and nothing may grow)
python3 dev.py shots    pictures of every view, into build/shots ("shots docs": those of the guide too)
python3 dev.py words    collect the window's words for Qt Linguist, and pack the translations
python3 dev.py new-language xx   begin a translation of the window into another language
python3 dev.py lock     refresh the locked requirements
python3 dev.py matrix   start the program in bare roots of several Debians ("matrix test": all tests there;
                        "matrix wheel": the wheel by pipx and uvx; "matrix lowest": the oldest libraries)
python3 dev.py package  build what people install, and start it where there is no Python ("package deb" ...)
python3 dev.py windows  program, tests and installer on a Windows Python under Wine ("windows job" ...)
python3 dev.py release  raise the version, and write CHANGELOG.md and the release's notes
"""

import argparse
import contextlib
import hashlib
import os
import platform
import re
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
    "libegl1", "libgl1", "libglib2.0-0t64|libglib2.0-0", "libfontconfig1", "libdbus-1-3", "libxkbcommon0",
    "libxkbcommon-x11-0", "libxcb-cursor0", "libxcb-icccm4", "libxcb-image0", "libxcb-keysyms1",
    "libxcb-randr0", "libxcb-render-util0", "libxcb-shape0", "libxcb-xinerama0", "libxcb-xkb1",
)  # fmt: skip
"""What Qt's wheels expect of a Debian or Ubuntu system; ``|`` parts the names that one has there."""
TEST_PACKAGES = (
    *WINDOW_PACKAGES, "xvfb", "openbox", "xdotool", "qpdf", "poppler-utils", "strace",
    "libreoffice-writer-nogui", "libheif-examples", "libheif-plugin-x265|libheif1",
    "syncthing",
)  # fmt: skip
"""An X server, a window manager, a hand on the mouse, others that read and write documents, or sync them."""


PACKAGE_PACKAGES = (
    "mmdebstrap", "debian-archive-keyring", "dpkg-dev", "fakeroot", "lintian", "desktop-file-utils",
    "appstream", "imagemagick",
)  # fmt: skip
"""What builds and checks packages, and bare roots to start them in."""


class DevError(Exception):
    """Something that only a person can mend."""


def call(*command: str | Path, env: dict[str, str] | None = None, quiet: bool = False) -> None:
    """Run a command; its failure is ours.

    Args:
        command: Its words.
        env: Its variables, where they are not ours.
        quiet: Leave out what it prints beside errors.

    Raises:
        DevError: It ended with another status than 0.
    """
    status = subprocess.run(
        [str(word) for word in command],
        cwd=HERE,
        env=env,
        check=False,
        stdout=subprocess.DEVNULL if quiet else None,
    ).returncode
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
    names = [name for each in packages for name in each.split("|")]
    asked = subprocess.run(
        ["dpkg-query", "-W", "-f=${Package} ${Status}\n", *names], capture_output=True, text=True, check=False
    )
    ended = " install ok installed"
    there = {line.removesuffix(ended) for line in asked.stdout.splitlines() if line.endswith(ended)}
    return [each for each in packages if there.isdisjoint(each.split("|"))]


def known_names(packages: Sequence[str]) -> list[str]:
    """Choose of each package's names the one that this system's archive has."""

    def is_known(name: str) -> bool:
        shown = subprocess.run(["apt-cache", "show", name], capture_output=True, check=False)
        return shown.returncode == 0 and bool(shown.stdout)

    return [
        next((name for name in each.split("|")[:-1] if is_known(name)), each.split("|")[-1])
        for each in packages
    ]


def is_root() -> bool:
    """Tell whether packages can be installed without asking anybody."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def system_packages(packages: Sequence[str]) -> None:
    """Install missing Debian packages as root; anybody else is told which command does it.

    Raises:
        DevError: Something is missing, and only an administrator can install it.
    """
    missing = apt_missing(packages)
    if not missing:
        return
    if not is_root():
        raise DevError(
            f"this system lacks what is needed; run 'sudo apt install {' '.join(known_names(missing))}',"
            " then this again"
        )
    unattended = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    call("apt-get", "update", "-qq", env=unattended)
    names = known_names(missing)
    print(f"Installing {', '.join(names)}", flush=True)
    install = ("apt-get", "install", "-y", "-qq", "--no-install-recommends")
    # It prints a line for every package that it unpacks, whatever it is told.
    call(*install, *names, env=unattended, quiet=True)


def venv_packages() -> list[str]:
    """Name what Debian ships apart from Python itself, where it is missing."""
    try:
        import ensurepip  # noqa: F401, PLC0415 - a Debian may lack it
    except ImportError:
        return [f"python3.{sys.version_info.minor}-venv"]
    return []


def make_environment() -> None:
    """Make the virtual environment; one that is not whole, because something stopped it, is made anew."""
    whole = VENV / "whole"
    if PYTHON.exists() and whole.exists():
        return
    if VENV.exists():
        asked = (
            subprocess.run([str(PYTHON), "-m", "pip", "--version"], capture_output=True, check=False)
            if PYTHON.exists()
            else None
        )
        if asked is not None and asked.returncode == 0:
            whole.touch()
            return
        print("Removing .venv, which is not whole")
        shutil.rmtree(VENV)
    system_packages(venv_packages())
    print("Making .venv", flush=True)
    try:
        venv.EnvBuilder(with_pip=True, symlinks=os.name != "nt").create(VENV)
    except (OSError, subprocess.CalledProcessError) as error:
        shutil.rmtree(VENV, ignore_errors=True)
        raise DevError(
            f".venv could not be made ({error}); look at the room on the disk, then run this again"
        ) from error
    whole.touch()


def pip_install(lock: Path) -> None:
    """Install exactly what is locked, and show how far it is."""
    pip = (str(PYTHON), "-m", "pip", "--disable-pip-version-check", "install", "--progress-bar", "off")
    total = sum(
        "==" in line
        for line in lock.read_text(encoding="utf-8").splitlines()
        if line[:1].isalnum() and "'never'" not in line
    )
    # The lock is complete; where pip resolves on its own, it asks for the newest of a package with extras.
    command = (*pip, "--require-hashes", "--no-deps", "-r", str(lock))
    said: list[str] = []
    with subprocess.Popen(
        command,
        cwd=HERE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
    ) as running:
        assert running.stdout is not None  # noqa: S101 - Popen was given a pipe
        done = 0
        for line in running.stdout:
            said.append(line)
            words = line.split()
            if words[:1] == ["Collecting"] or line.startswith("Requirement already"):
                done += 1
                name = words[1 if words[0] == "Collecting" else 3].partition("==")[0]
                show_progress(f"  {min(done, total)} of about {total}: {name}")
            elif line.startswith("Installing collected"):
                show_progress("  unpacking")
    show_progress("")
    if running.returncode != 0:
        sys.stderr.writelines(said[-12:])
        raise DevError(f"pip could not install {lock.relative_to(HERE)}; the lines above say why")


def show_progress(text: str) -> None:
    """Show one line in the place of the last one, where a person is looking."""
    if sys.stdout.isatty():
        print(f"\r\033[K{text}", end="", flush=True)


def install(*groups: str) -> None:
    """Install locked requirements and the project, where that has not been done yet."""
    make_environment()
    for group in groups:
        lock = LOCKS / f"{group}.txt"
        wanted = hashlib.sha256(lock.read_bytes()).hexdigest()
        mark = VENV / f"installed-{group}"
        if not mark.exists() or mark.read_text() != wanted:
            print(f"Installing {lock.relative_to(HERE)}", flush=True)
            pip_install(lock)
            mark.write_text(wanted)
    wanted = hashlib.sha256((HERE / "pyproject.toml").read_bytes() + str(HERE).encode()).hexdigest()
    mark = VENV / "installed-project"
    if not mark.exists() or mark.read_text() != wanted:
        pip = (PYTHON, "-m", "pip", "--disable-pip-version-check", "install", "--quiet")
        call(*pip, "--no-deps", "--no-build-isolation", "-e", HERE)
        mark.write_text(wanted)


def child_environment() -> dict[str, str]:
    """Copy our variables for tests and benchmarks: bytecode is kept, as where the program is installed.

    Without it every process that a test starts compiles the program anew, which doubles its start.
    """
    kept = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    return kept | {"PYTHONPYCACHEPREFIX": str(HERE / "build" / "bytecode")}


def has_display() -> bool:
    """Tell whether a window can be shown."""
    on_linux = platform.system() == "Linux"
    return not on_linux or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def run(words: Sequence[str]) -> None:
    """Open the window on the sample library; without a display, do the main job without it."""
    system_packages((*venv_packages(), *(WINDOW_PACKAGES if has_display() else ())))
    install("app", "build")
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
        yield child_environment()
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
    env = {key: value for key, value in child_environment().items() if key != "WAYLAND_DISPLAY"}
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
    system_packages((*venv_packages(), *TEST_PACKAGES))
    install("dev")
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
    call(PYTHON, "-m", "pytest", "tests/unit", *words, env=child_environment())


def bench(words: Sequence[str]) -> None:
    """Run the benchmarks: of speed, or the one of ``tests/benchmarks`` that is named."""
    system_packages((*venv_packages(), *TEST_PACKAGES, "ghostscript"))
    install("dev")
    own = {
        "reading",
        "unseen",
        "cutting",
        "fitting",
        "window",
        "mutation",
        "scanning",
        "train_reading",
        "office",
        "students",
    }
    script = words[0] if words and words[0] in own else "run"
    if script == "train_reading":
        call(PYTHON, "-m", "pip", "install", "--quiet", "--group", "training")
    with screen() as env:
        call(PYTHON, f"tests/benchmarks/{script}.py", *words, env={**env, "PYTHONPATH": str(HERE / "tests")})


def sweep(words: Sequence[str]) -> None:
    """Run a long sweep, of which ``test`` has a sample: which are the files of ``tests/sweeps``."""
    system_packages((*venv_packages(), *TEST_PACKAGES, "imagemagick"))
    install("dev")
    env = child_environment() | {"PYTHONPATH": f"{HERE / 'tests'}"}
    names = sorted(each.stem for each in (HERE / "tests" / "sweeps").glob("*.py"))
    if not words or words[0] not in names:
        raise DevError(f"say which sweep: {', '.join(names)}")
    call(PYTHON, f"tests/sweeps/{words[0]}.py", *words[1:], env=env)


def shots(words: Sequence[str]) -> None:
    """Take pictures of every view; or the README's moving one, with the word ``film``."""
    system_packages((*venv_packages(), *TEST_PACKAGES))
    install("dev")
    script = "tests/film.py" if "film" in words else "tests/shots.py"
    with screen() as env:
        call(PYTHON, script, *words, env={**env, "PYTHONPATH": str(HERE / "tests")})


def words(_: Sequence[str]) -> None:
    """Bring what is generated from the code in line with it: translations, packed too, and JSON schemas."""
    install("dev")
    tools = PYTHON.parent
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "data_words.py"
        call(PYTHON, HERE / "packaging" / "data_words.py", data)
        code = HERE / "src" / "usce_desktop"
        sources = (*sorted(code.rglob("*.py")), data)
        alias = ("-tr-function-alias", "QT_TR_NOOP+=tr_noop,QT_TR_NOOP+=sentence,tr+=plural")
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
    for file in sorted((HERE / "docs" / "schema").glob("*.json")):
        made = subprocess.run(
            [PYTHON, "-m", "usce_desktop", "schema", file.stem], stdout=subprocess.PIPE, check=True
        )
        file.write_bytes(made.stdout)


def new_language(codes: Sequence[str]) -> None:
    """Begin a translation: a file of its own is all that the window needs to offer a language."""
    for code in codes:
        file = HERE / "resources" / "words" / f"window_{code}.ts"
        if not re.fullmatch(r"[a-z]{2,3}(_[A-Z]{2})?", code):
            message = f"'{code}' is no language: write two letters, as 'fr', or with a country, as 'pt_BR'"
            raise DevError(message)
        if file.exists():
            message = f"{file.name} is there already; translate it with Qt Linguist, then run dev.py words"
            raise DevError(message)
        file.write_text(
            '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
            f'<TS version="2.1" language="{code}">\n</TS>\n',
            "utf-8",
        )
    words(())
    show_progress("Translate it with Qt Linguist, then run dev.py words; the rest stays English.")


def lock(_: Sequence[str]) -> None:
    """Resolve the requirements anew for all systems, with hashes."""
    make_environment()
    call(PYTHON, "-m", "pip", "--disable-pip-version-check", "install", "--quiet", "uv")
    shared = ("--universal", "--generate-hashes", "--python-version", "3.11", "--no-header", "--quiet")
    uv = (PYTHON, "-m", "uv", "pip", "compile", "--upgrade", *shared, "--override", LOCKS / "overrides.txt")
    build = ("--group", "build")
    call(*uv, "pyproject.toml", "-o", LOCKS / "app.txt")
    call(*uv, *build, "-o", LOCKS / "build.txt")
    call(*uv, "pyproject.toml", *build, "--group", "dev", "-o", LOCKS / "dev.txt")
    call(*uv, "pyproject.toml", *build, "--group", "package", "-o", LOCKS / "package.txt")


def matrix(words: Sequence[str]) -> None:
    """Start the program, or run its tests, in bare roots of several Debians."""
    system_packages(("mmdebstrap", "debian-archive-keyring"))
    call(sys.executable, "packaging/matrix.py", *words)


def package(words: Sequence[str]) -> None:
    """Build what people install, and start it in a bare root."""
    system_packages((*venv_packages(), *TEST_PACKAGES, *PACKAGE_PACKAGES))
    install("package")
    call(PYTHON, "packaging/package.py", *words)


def windows(words: Sequence[str]) -> None:
    """Run the program, its tests and its installer under Wine, in a bare root."""
    system_packages((*venv_packages(), "mmdebstrap", "debian-archive-keyring"))
    install("package")
    call(PYTHON, "packaging/wine.py", *words)


def house(_: Sequence[str]) -> None:
    """Print numbers of the code itself: sizes, folders that use each other, values without a type."""
    call(sys.executable, "packaging/house.py")


def release(words: Sequence[str]) -> None:
    """Raise the version."""
    install("package")
    call(PYTHON, "packaging/release.py", *words)


COMMANDS = {
    each.__name__.replace("_", "-"): each
    for each in (
        *(run, test, unit, bench, sweep, shots, words, new_language, lock),
        *(matrix, package, windows, house, release),
    )
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
