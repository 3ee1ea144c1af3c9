"""Writes down, as ``lupdate`` reads them, the words of the shipped data that the window translates."""

import sys
from collections.abc import Iterator
from pathlib import Path

from usce_desktop.domain.facts import KINDS, title
from usce_desktop.domain.rules import RULES
from usce_desktop.storage.catalog import load_catalog
from usce_desktop.storage.resources import resources


def data_words() -> Iterator[str]:
    """List titles of document types and facts, what to look for on a document, and why rules are asked."""
    for kind in load_catalog(resources()).types.values():
        yield kind.title
        yield from kind.must_show
    for key in KINDS:
        yield str(title(key))
    for rule in RULES.values():
        yield rule.why


if __name__ == "__main__":
    lines = [f"later({words!r})" for words in dict.fromkeys(data_words())]
    Path(sys.argv[1]).write_text("\n".join(lines) + "\n", encoding="utf-8")
