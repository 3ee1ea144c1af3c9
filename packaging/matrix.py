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
PICTURES = HERE / "build" / "matrix"


def clone_into(root: BareRoot) -> None:
    """Put a fresh clone of what is committed into the root."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["git", "clone", "--quiet", "--no-hardlinks", str(HERE), f"{folder}/src"], check=True)
        root.copy_in(Path(folder, "src"), "/root/usce")


def start(root: BareRoot, suite: str) -> None:
    """Do what README says, and look at the window."""
    said = root.run("cd usce && python3 dev.py run").stdout
    # It ends with a proven packet, or with another status than 0.
    if "Its packet" not in said:
        raise RuntimeError(said)
    app = "usce/.venv/bin/python -m usce_desktop"
    # Not ready is an answer: the sample has applications that lack something.
    checked = root.run(f"{app} check 'usce/build/sample library' --json", check=False)
    if checked.returncode != 1 or '"schema"' not in checked.stdout:
        raise RuntimeError(checked.stdout)
    begun = time.monotonic()
    root.run("cd usce && python3 dev.py run --version")
    print(f"  a later start: {time.monotonic() - begun:.1f} s")
    root.install(["xvfb", "xauth", "xdotool", "imagemagick"])
    library = "usce/build/sample library"
    missing = root.run(f"xvfb-run -a {app} '{library}'", check=False)
    print(f"  without Qt's libraries: status {missing.returncode}, {missing.stdout.splitlines()[-1][:90]}")
    root.run("cd usce && python3 -c 'import dev; dev.system_packages(dev.WINDOW_PACKAGES)'")
    seen = root.run(f"python3 usce/packaging/window_picture.py picture.png {app} '{library}'")
    print("  " + seen.stdout.strip().replace("\n", "; "))
    PICTURES.mkdir(parents=True, exist_ok=True)
    shutil.copy(root.path / "root/picture.png", PICTURES / f"{suite}.png")


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
                clone_into(root)
                if tests:
                    print(root.run("cd usce && python3 dev.py test").stdout[-1500:])
                else:
                    start(root, suite)
        except RuntimeError as error:
            failed.append(suite)
            print(f"  FAILED: {error}")
    print("failed: " + ", ".join(failed) if failed else f"{len(suites or SUITES)} passed, 0 failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
