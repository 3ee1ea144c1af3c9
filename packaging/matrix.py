# SPDX-License-Identifier: Apache-2.0
"""Starts the program from a clone in bare roots of several Debians, or runs all tests there.

matrix.py [SUITE...]        README's first command, then check, export, verify and the window's picture
matrix.py test [SUITE...]   README's second command
matrix.py wheel [SUITE...]  the wheel that "dev.py package wheel" built, by pipx and by uvx
matrix.py lowest            the unit tests with the lowest versions that pyproject.toml admits
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
    root.install(["xvfb", "xauth", "xdotool", "imagemagick", "tk", "tkdnd"])
    library = "usce/build/sample library"
    missing = root.run(f"xvfb-run -a {app} '{library}'", user=USER, check=False)
    print(f"  without Qt's libraries: status {missing.returncode}, {missing.stdout.strip()[:120]}")
    if missing.returncode != BAD_INPUT or missing.stdout.count("\n") != 1:
        raise RuntimeError(missing.stdout)
    root.run(f"cd /home/{USER}/usce && python3 -c 'import dev; dev.system_packages(dev.WINDOW_PACKAGES)'")
    file = root.path / f"home/{USER}/Fee receipt.pdf"
    shutil.copy(next((root.path / f"home/{USER}/{library}").glob("Applications/*/*.pdf")), file)
    with file.open("ab") as stream:
        stream.write(b"\n% SAMPLE, not a byte like the one in the library\n")
    file.chmod(0o644)
    seen = root.run(
        f"python3 usce/packaging/window_picture.py picture.png '{library}' '{file.name}' {app}", user=USER
    )
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


def wheel(root: BareRoot, suite: str) -> None:
    """Run the program out of its wheel as people do who have a Python: nothing is installed for good.

    Raises:
        RuntimeError: There is no wheel, or what it ran did not do the main job.
    """
    built = sorted((HERE / "build/package/dist").glob("*.whl"))
    if not built:
        raise RuntimeError("there is no wheel; build it with 'dev.py package wheel'")
    root.add_user(USER)
    root.install(["pipx", f"python{SUITES[suite]}-venv"])
    file = f"/home/{USER}/{built[-1].name}"
    root.copy_in(built[-1], file)
    env = {"SSL_CERT_FILE": "/etc/ssl/certs/ca-certificates.crt"}
    root.run("python3 -m venv tools && tools/bin/pip install -q uv", user=USER)
    ways = {
        "pipx": f"pipx run --spec {file}",
        "uvx": f"tools/bin/uvx --python /usr/bin/python3 --from {file}",
    }
    for name, way in ways.items():
        app = f"{way} usce-desktop"
        said = root.run(f"{app} --version", user=USER, env=env).stdout.strip().splitlines()[-1]
        root.run(f"{app} demo {name}", user=USER, env=env)
        checked = root.run(f"{app} check {name} --json", user=USER, env=env, check=False)
        if checked.returncode != 1 or '"schema"' not in checked.stdout:
            raise RuntimeError(checked.stdout)
        root.run(f"{app} export {name}/Applications/*Lakeside* -o {name}.pdf", user=USER, env=env)
        root.run(f"{app} verify {name}.pdf", user=USER, env=env)
        print(f"  {name}: {said}; demo, check, export, verify")


def lowest(root: BareRoot, suite: str) -> None:
    """Run the unit tests with the lowest versions that the program says it can do with."""
    clone_into(root, "/root")
    root.install([f"python{SUITES[suite]}-venv"])
    root.run("cd usce && python3 -c 'import dev; dev.system_packages(dev.WINDOW_PACKAGES)'")
    env = {"SSL_CERT_FILE": "/etc/ssl/certs/ca-certificates.crt"}
    root.run("python3 -m venv tools")
    for line in workflow_lines("lowest"):
        said = root.run(f"cd usce && . ../tools/bin/activate && {line}", env=env).stdout.strip().splitlines()
        print(f"  {line}\n  {said[-1] if said else ''}")


def workflow_lines(job: str) -> list[str]:
    """List the commands of a job of the workflow: what runs here is what runs there."""
    text = (HERE / ".github/workflows/test.yml").read_text(encoding="utf-8")
    lines = text.partition(f"\n  {job}:\n")[2].split("\n\n")[0].splitlines()
    return [line.partition("- run: ")[2] for line in lines if "- run: " in line]


ROOTS_FOR = {"start": start, "test": test, "wheel": wheel, "lowest": lowest}


def main() -> int:
    """Go through the suites that are asked for."""
    words = sys.argv[1:]
    what = words.pop(0) if words and words[0] in ROOTS_FOR else "start"
    suites = words or (["bookworm"] if what == "lowest" else list(SUITES))
    failed = []
    for suite in suites:
        print(f"{suite}, Python {SUITES.get(suite, '?')}", flush=True)
        try:
            with bare_root(suite, PACKAGES) as root:
                ROOTS_FOR[what](root, suite)
        except RuntimeError as error:
            failed.append(suite)
            print(f"  FAILED: {error}")
    print("failed: " + ", ".join(failed) if failed else f"{len(suites)} passed, 0 failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
