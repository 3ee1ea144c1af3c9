# SPDX-License-Identifier: Apache-2.0
"""Runs the program and its tests on a Windows Python under Wine, in a bare Debian root; for tests only.

wine.py [STAGE...]   all where none is named:
  job          --version, demo, check, export, verify, a scan read, in a folder with blanks and other scripts
  unit         tests/unit
  storage      tests/integration/test_storage.py
  integration  all of tests/integration
  window       a picture of the window, into build/pictures
  build        the program as people install it, by ``package.py native``
  setup        the installer: made, installed silently, run, removed; libraries and settings stay
  tests/...    those tests alone

Wine is not Windows: it has no sharing rules of NTFS, no limits of job objects, no antivirus.
"""

import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

import papers
import parts
from bare_root import HERE, BareRoot, bare_root

SUITE, MINOR = "trixie", 13
PACKAGES = (
    "wine64", "wine", "gcc-mingw-w64-x86-64", "xvfb", "xauth", "openbox", "imagemagick", "xdotool", "python3",
    "nsis", "ca-certificates", "fonts-dejavu", "fonts-liberation", "procps",
)  # fmt: skip
PANDA = "panda3d==1.10.16"
"""The first of its versions whose Windows wheel carries CPython 3.13."""
TOOLS = ("uv==0.13.9", "pefile==2024.8.26")
WORK = HERE / "build" / "wine"
PICTURES = HERE / "build" / "pictures"
USER = "amara"
NOT_READY = 1
PYTHON = "wine /gate/py/python.exe"
APP = f"{PYTHON} -m usce_desktop"
IN_WINE = """export WINEDEBUG=-all WINEPREFIX=${WINEPREFIX:-$HOME/.wine} XDG_RUNTIME_DIR=/tmp/run-$USER
export WINEDLLOVERRIDES='mscms=n;mshtml=;mscoree=;winedbg.exe='
mkdir -p -m 700 $XDG_RUNTIME_DIR
[ -d $WINEPREFIX ] || { wineboot -i; wineserver -w; }
ended=0
bash -e /gate/lines.sh || ended=$?
# Wine saves its registry when its server ends.
wineserver -k || true
wineserver -w
exit $ended"""


class Gate:
    """A root with Wine and a Windows Python in it.

    Attributes:
        root: The system.
        shared: A folder that it sees as ``/gate``.
    """

    def __init__(self, root: BareRoot) -> None:
        """Take a root with Wine."""
        self.root, self.shared = root, root.path / "gate"

    def wine(self, lines: str, *, check: bool = True, prefix: str = ".wine") -> str:
        """Run lines of shell as an ordinary user, and end Wine with them.

        Returns:
            What they printed.
        """
        home = f"/home/{USER}"
        (self.shared / "lines.sh").write_text(lines + "\n")
        (self.shared / "in_wine.sh").write_text(IN_WINE)
        env = {"USER": USER, "WINEPREFIX": f"{home}/{prefix}"}
        return self.root.run("bash /gate/in_wine.sh", user=USER, check=check, env=env).stdout

    def prepare(self) -> None:
        """Put the Python together, and install what the program and its tests need, by the locks."""
        WORK.mkdir(parents=True, exist_ok=True)
        pip = (sys.executable, "-m", "pip", "--disable-pip-version-check", "-q")
        if not (WORK / "tools").is_dir():
            subprocess.run([*pip, "install", "--target", WORK / "tools", *TOOLS], check=True)
        wheels = WORK / "wheels"
        windows = ("--only-binary", ":all:", "--platform", "win_amd64", "--python-version", f"3.{MINOR}")
        subprocess.run([*pip, "download", "--no-deps", *windows, "-d", wheels, PANDA], check=True)
        (wheel,) = wheels.glob(f"panda3d-*cp3{MINOR}*win_amd64.whl")
        self.shared.mkdir()
        source = self.shared / "src"
        subprocess.run(["git", "clone", "-q", "--no-hardlinks", str(HERE), source], check=True)
        shutil.copytree(WORK / "tools", self.shared / "tools")
        shutil.copy(wheel, self.shared)
        make = "PYTHONPATH=/gate/tools python3 /gate/src/packaging/windows/scratch_python.py"
        print(
            "  "
            + self.root.run(
                f"{make} python /gate/{wheel.name} /usr/lib/python3.{MINOR} /gate/py"
            ).stdout.strip()
        )
        locks = source / "packaging/requirements"
        needed = [word for name in ("app", "dev", "package") for word in ("-r", str(locks / f"{name}.txt"))]
        # argparse-manpage has no wheel; it is pure Python.
        self.install("--only-binary", ":all:", "--no-binary", "argparse-manpage", "--require-hashes", *needed)
        print("  " + self.root.run(f"{make} math /gate/py/Lib/site-packages").stdout.strip())
        self.install(str(source))
        self.use_clone(on=True)
        self.root.run(f"useradd --create-home --shell /bin/bash {USER} && chown -R {USER}: /gate")

    def install(self, *words: str) -> None:
        """Install wheels for Windows: uv looks at the markers of that system, and at the hashes."""
        system = ("--python-platform", "x86_64-pc-windows-msvc", "--python-version", f"3.{MINOR}")
        # Copies: links would let the mended modules change uv's cache too.
        uv = (
            WORK / "tools/bin/uv",
            "pip",
            "install",
            "-q",
            "--link-mode",
            "copy",
            "--no-deps",
            "--reinstall",
        )
        target = ("--target", self.shared / "py/Lib/site-packages")
        env = {"UV_CACHE_DIR": str(WORK / "cache")} | os.environ
        subprocess.run([*uv, *target, *system, *words], check=True, env=env)

    def use_clone(self, *, on: bool) -> None:
        """Run the clone's code, as an editable install does, or what is installed."""
        packages = self.shared / "py/Lib/site-packages"
        pointer = packages / "usce_desktop_clone.pth"
        if on:
            shutil.rmtree(packages / "usce_desktop")
            pointer.write_text("Z:\\gate\\src\\src\n")
        else:
            pointer.unlink()
            self.install(str(self.shared / "src"))
            self.root.run(f"chown -R {USER}: /gate/py")


def main_job(gate: Gate, run: str, place: str, *, prefix: str = ".wine") -> None:
    """Make the sample, check it, export and verify a packet."""
    told = gate.wine(
        f"""cd; rm -rf "{place}"; mkdir "{place}"; cd "{place}"
{run} --version
{run} demo "muestra é"
{run} check "muestra é" --json > check.json && exit 9 || [ $? = {NOT_READY} ]
python3 -c 'import json; print(len(json.load(open("check.json", encoding="utf-8"))["applications"]), "applications")'
{run} export "muestra é"/Applications/*Lakeside* -o "paquete ñ.pdf"
{run} verify "paquete ñ.pdf" """,
        prefix=prefix,
    )
    print("  " + told.strip().replace("\n", "\n  "))
    if "applications" not in told or "Untouched" not in told:
        raise RuntimeError(told)


def job(gate: Gate) -> None:
    """Do the main job, and read a scan."""
    place = "Mi práctica ü 医"
    main_job(gate, APP, place)
    papers.draw_scan(gate.shared / "scan.png")
    told = gate.wine(f'cd "{place}"; cp /gate/scan.png .; timeout 300 {APP} read scan.png')
    if "Amara Sample" not in told:
        raise RuntimeError(told)
    print("  a scan read")


def run_tests(gate: Gate, *tests: str) -> None:
    """Run tests, and tell which failed."""
    words = "-q --tb=short --durations=5 -o faulthandler_timeout=300"
    log = f"/gate/{Path(tests[0]).stem}.log"
    gate.wine(
        f"cd /gate/src; timeout -k 5 5400 {PYTHON} -m pytest {' '.join(tests)} {words} > {log} 2>&1",
        check=False,
    )
    told = (gate.root.path / log[1:]).read_text(errors="replace")
    (WORK / Path(log).name).write_text(told)
    last = [
        line for line in told.splitlines() if re.match(r"FAILED|ERROR|.*\b(?:passed|failed)\b.*in ", line)
    ]
    print("  " + "\n  ".join(last))
    if not last or "failed" in last[-1] or "error" in last[-1]:
        raise RuntimeError(f"see {WORK / Path(log).name}")


def unit(gate: Gate) -> None:
    """Run the unit tests."""
    run_tests(gate, "tests/unit")


def storage(gate: Gate) -> None:
    """Run the tests of storage."""
    run_tests(gate, "tests/integration/test_storage.py")


def integration(gate: Gate) -> None:
    """Run the tests with real files and processes."""
    run_tests(gate, "tests/integration")


def window(gate: Gate) -> None:
    """Open the window on the sample, and take its picture."""
    told = gate.wine(
        f"""cd; rm -rf "window é"; {APP} demo "window é"
Xvfb :77 -screen 0 1366x900x24 -nolisten tcp 2>/dev/null & screen=$!
export DISPLAY=:77; sleep 2; openbox 2>/dev/null & sleep 1
{APP} "window é" & program=$!
for second in $(seq 120); do
  id=$(xdotool search --onlyvisible --name "USCE Desktop" | head -1) || true; [ -z "$id" ] || break; sleep 1
done
xdotool getwindowname $id; sleep 60
import -window root /gate/window.png; xdotool key --window $id alt+F4; wait $program; echo "ended with $?"; kill $screen"""
    )
    PICTURES.mkdir(parents=True, exist_ok=True)
    shutil.copy(gate.shared / "window.png", PICTURES / "wine.png")
    print("  " + told.strip().splitlines()[-1], PICTURES / "wine.png")


def build(gate: Gate) -> None:
    """Build the program as it is installed; ``package.py`` starts what it built."""
    gate.use_clone(on=False)
    told = gate.wine(f"cd /gate/src; timeout -k 5 2400 {PYTHON} packaging/package.py native")
    gate.use_clone(on=True)
    # The sizes of its parts come first, the last of them in all.
    print(
        "  " + "\n  ".join(line for line in told.strip().splitlines() if " MB  " in line or "native" in line)
    )


def setup(gate: Gate) -> None:
    """Make the installer of what was built, install it silently, run it, and remove it."""
    defined = f"-DTREE=/gate/src/build/package/usce-desktop -DVERSION={parts.version()} -DICON=/gate/src/build/icons/usce-desktop.ico -DOUT=/gate/setup.exe"
    gate.root.run(f"makensis -V2 {defined} /gate/src/packaging/windows/usce-desktop.nsi", user=USER)
    print(f"  setup.exe: {(gate.shared / 'setup.exe').stat().st_size / 1e6:.0f} MB")
    prefix = ".wine-setup"
    installed = f'"/home/{USER}/{prefix}/drive_c/users/{USER}/AppData/Local/Programs/USCE Desktop'
    gate.wine("wine /gate/setup.exe /S", prefix=prefix)
    main_job(gate, f'wine {installed}/usce-desktop.exe"', "installed é", prefix=prefix)
    kept = f'cd; find "installed é" {prefix}/drive_c/users/{USER}/AppData -path "*usce-desktop*" -o -path "installed*" | grep -v Programs | sort'
    told = gate.wine(
        f"""{kept} > before
key() {{ wine reg query 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\usce-desktop' 2>/dev/null | grep -c DisplayName || true; }}
[ $(key) = 1 ]
wine {installed}/uninstall.exe" /S
for second in $(seq 60); do [ -e {installed}" ] || break; sleep 1; done
[ ! -e {installed}" ] && [ $(key) = 0 ]
{kept} > after; cmp before after; echo "$(wc -l < after) entries of libraries and settings are as they were" """,
        prefix=prefix,
    )
    print("  " + told.strip().splitlines()[-1])


STAGES = {each.__name__: each for each in (job, unit, storage, integration, window, build, setup)}


def main() -> int:
    """Go through the stages that are asked for, each in the same root."""
    wanted = sys.argv[1:] or list(STAGES)
    unknown = {name for name in wanted if name not in STAGES and not name.startswith("tests/")}
    if unknown:
        print(
            f"wine.py: there is no {', '.join(sorted(unknown))}; there are {', '.join(STAGES)}",
            file=sys.stderr,
        )
        return 2
    failed = []
    with bare_root(SUITE, PACKAGES) as root:
        gate = Gate(root)
        gate.prepare()
        for name in wanted:
            print(f"{name}:", flush=True)
            begun = time.monotonic()
            try:
                if name in STAGES:
                    STAGES[name](gate)
                else:
                    run_tests(gate, name)
            except (RuntimeError, OSError, subprocess.SubprocessError) as error:
                failed.append(name)
                print(f"  FAILED: {error}")
            print(f"  {time.monotonic() - begun:.0f} s", flush=True)
    print(f"{len(wanted) - len(failed)} passed, {len(failed)} failed")
    return int(bool(failed))


if __name__ == "__main__":
    sys.exit(main())
