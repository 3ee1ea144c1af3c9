# SPDX-License-Identifier: Apache-2.0
"""Makes a release ready: the number, CHANGELOG.md out of changelog.d, and the release's notes.

release.py NUMBER           writes them
release.py notes            prints the notes of the version at hand, for the workflow

What it leaves to a person: look at the change, commit it, and tag it with vNUMBER.
"""

import re
import subprocess
import sys
from pathlib import Path

from parts import HERE, TEXTS_WITH_ADDRESS, today, version, with_address

NUMBER = re.compile(r"\d+\.\d+\.\d+")
PLACE = HERE / "src/usce_desktop/__init__.py"
CHANGES = HERE / "CHANGELOG.md"


def notes(number: str, changelog: str) -> str:
    """Cut a version's part out of the change log.

    Raises:
        ValueError: It has none.
    """
    found = re.search(rf"^## {re.escape(number)} .*?$(.*?)(?=^## |\Z)", changelog, re.MULTILINE | re.DOTALL)
    if found is None:
        raise ValueError(f"CHANGELOG.md says nothing of {number}")
    return found[1].strip() + "\n"


def main() -> int:
    """Make the release, or print its notes."""
    words = sys.argv[1:]
    if words == ["notes"]:
        print(notes(version(), CHANGES.read_text(encoding="utf-8")), end="")
        return 0
    if len(words) != 1 or not NUMBER.fullmatch(words[0]):
        print("release.py: name the new version, for example 0.2.0", file=sys.stderr)
        return 2
    number = words[0]
    if tuple(map(int, number.split("."))) <= tuple(map(int, version().split("."))):
        print(f"release.py: {number} is not above {version()}", file=sys.stderr)
        return 2
    text = PLACE.read_text(encoding="utf-8")
    text = text.replace(f'"{version()}"', f'"{number}"')
    text = re.sub(r'__released__ = "[^"]*"', f'__released__ = "{today():%Y-%m-%d}"', text)
    PLACE.write_text(text, encoding="utf-8")
    for name in TEXTS_WITH_ADDRESS:
        file = HERE / name
        file.write_text(with_address(file.read_text(encoding="utf-8")), encoding="utf-8")
    build = [sys.executable, "-m", "towncrier", "build", "--yes", "--version", number]
    subprocess.run(build, cwd=HERE, check=True)
    target = Path(HERE, "build", "notes.md")
    target.parent.mkdir(exist_ok=True)
    target.write_text(notes(number, CHANGES.read_text(encoding="utf-8")), encoding="utf-8")
    print(f"{number} is ready: look at the change, commit it, and tag it with v{number}. Its notes: {target}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
