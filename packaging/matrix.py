# SPDX-License-Identifier: Apache-2.0
"""Starts the program from a clone in bare roots of several Debians, or runs all tests there.

matrix.py [SUITE...]        README's first command, then check, export, verify and the window's picture
matrix.py test [SUITE...]   README's second command
"""

import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bare_root import HERE, BareRoot, bare_root

SUITES = {"bookworm": "3.11", "trixie": "3.13", "forky": "3.14"}
PACKAGES = ("git", "python3", "ca-certificates")
"""What a person needs to get the sources; everything else is ``dev.py``'s to say or to install."""
USER = "amara"
BAD_INPUT = 2
KEPT = HERE / "build" / "matrix"


def clone_into(root: BareRoot, home: str) -> None:
    """Put a fresh clone of what is committed into somebody's home."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["git", "clone", "--quiet", "--no-hardlinks", str(HERE), f"{folder}/src"], check=True)
        root.copy_in(Path(folder, "src"), f"{home}/usce")


def start(root: BareRoot, suite: str) -> None:
    """Do what README says as an ordinary user, with a false start before, and look at the window."""
    root.add_user(USER)
    clone_into(root, f"/home/{USER}")
    root.run(f"chown -R {USER}:{USER} /home/{USER}")
    run = "cd usce && python3 dev.py run"
    told = root.run(run, user=USER, check=False)
    print(f"  an ordinary user is told: {told.stdout.strip()}")
    if told.returncode != 1 or "sudo apt install python3" not in told.stdout or told.stdout.count("\n") != 1:
        raise RuntimeError("what is missing was not said in one sentence")
    root.install([f"python{SUITES[suite]}-venv"])
    # What is left where something stopped the first attempt.
    root.run("cd usce && python3 -m venv --without-pip .venv", user=USER)
    begun = time.monotonic()
    said = root.run(run, user=USER).stdout
    print(f"  first start: {time.monotonic() - begun:.0f} s")
    # It ends with a proven packet, or with another status than 0.
    if "Removing .venv, which is not whole" not in said or "Its packet" not in said:
        raise RuntimeError(said)
    app = "usce/.venv/bin/python -m usce_desktop"
    # Not ready is an answer: the sample has applications that lack something.
    checked = root.run(f"{app} check 'usce/build/sample library' --json", user=USER, check=False)
    if checked.returncode != 1 or '"schema"' not in checked.stdout:
        raise RuntimeError(checked.stdout)
    begun = time.monotonic()
    root.run(f"{run} --version", user=USER)
    print(f"  a later start: {time.monotonic() - begun:.1f} s")
    look(root, suite, app)


def look(root: BareRoot, suite: str, app: str) -> None:
    """See what is said without Qt's libraries, and the window with them."""
    root.install(["xvfb", "xauth", "xdotool", "imagemagick"])
    library = "usce/build/sample library"
    missing = root.run(f"xvfb-run -a {app} '{library}'", user=USER, check=False)
    print(f"  without Qt's libraries: status {missing.returncode}, {missing.stdout.strip()[:120]}")
    if missing.returncode != BAD_INPUT or missing.stdout.count("\n") != 1:
        raise RuntimeError(missing.stdout)
    root.run(f"cd /home/{USER}/usce && python3 -c 'import dev; dev.system_packages(dev.WINDOW_PACKAGES)'")
    seen = root.run(f"python3 usce/packaging/window_picture.py picture.png {app} '{library}'", user=USER)
    print("  " + seen.stdout.strip().replace("\n", "; "))
    KEPT.mkdir(parents=True, exist_ok=True)
    shutil.copy(root.path / f"home/{USER}/picture.png", KEPT / f"{suite}.png")


def test(root: BareRoot, suite: str) -> None:
    """Run every test; all that it printed is kept."""
    clone_into(root, "/root")
    ended = root.run("cd usce && python3 dev.py test", check=False)
    KEPT.mkdir(parents=True, exist_ok=True)
    log = KEPT / f"{suite}.log"
    log.write_text(ended.stdout, encoding="utf-8")
    print(
        "\n".join(line for line in ended.stdout.splitlines() if line.startswith(("FAILED", "ERROR", "=====")))
    )
    if ended.returncode != 0:
        raise RuntimeError(f"status {ended.returncode}; all of it is in {log}")


def main() -> int:
    """Go through the suites that are asked for."""
    words = sys.argv[1:]
    tests = words[:1] == ["test"]
    suites = words[1:] if tests else words
    failed = []
    for suite in suites or SUITES:
        print(f"{suite}, Python {SUITES.get(suite, '?')}", flush=True)
        try:
            with bare_root(suite, PACKAGES) as root:
                if tests:
                    test(root, suite)
                else:
                    start(root, suite)
        except RuntimeError as error:
            failed.append(suite)
            print(f"  FAILED: {error}")
    print("failed: " + ", ".join(failed) if failed else f"{len(suites or SUITES)} passed, 0 failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
