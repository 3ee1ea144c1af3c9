"""Numbers of the code itself: how large, how far apart, how typed. ``dev.py house`` prints them."""

import ast
import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parents[1]
CODE = ROOT / "src" / "usce_desktop"
FLOORS = ("domain", "storage", "pdf", "services", "ui", "cli")
ANY, TRANSLATED = r"dict\[str, Any\]", r"\btranslate\("
"""What is counted: values whose keys nobody checks, and sentences that are translated by hand."""
LONG = 300
"""Lines of a module from which on it is asked whether it has one subject."""


def modules(floor: str) -> list[Path]:
    """List the modules of a floor."""
    return sorted(CODE.joinpath(floor).rglob("*.py"))


def count(floor: str, pattern: str) -> int:
    """Count how often a pattern stands in the code of a floor."""
    return sum(len(re.findall(pattern, path.read_text(encoding="utf-8"))) for path in modules(floor))


@cache
def _imported(path: Path) -> frozenset[str]:
    """List what of the program a module imports when it is loaded, and later."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("usce_desktop."):
            name = node.module.removeprefix("usce_desktop.")
            found |= {name, *(f"{name}.{each.name}" for each in node.names)}
    return frozenset(found)


def names_imported(path: Path) -> int:
    """Count the names that a module imports, from wherever."""
    found = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    return sum(len(node.names) for node in found if isinstance(node, (ast.Import, ast.ImportFrom)))


def arrows(floor: str) -> dict[str, set[str]]:
    """Find which folders of a floor use which others; a module beside the folders counts by its own name."""
    found: dict[str, set[str]] = defaultdict(set)
    for path in modules(floor):
        inside = path.relative_to(CODE / floor).with_suffix("").parts
        if inside == ("__init__",):
            continue
        for name in _imported(path):
            parts = name.split(".")
            if parts[0] == floor and len(parts) > 1 and parts[1] != inside[0]:
                is_there = (CODE / floor / parts[1]).is_dir() or (CODE / floor / f"{parts[1]}.py").is_file()
                if is_there:
                    found[inside[0]].add(parts[1])
    return dict(found)


def circles(floor: str) -> list[tuple[str, str]]:
    """Find folders of a floor that use each other, by whatever way."""
    direct = arrows(floor)
    reach: dict[str, set[str]] = {}

    def reached(start: str) -> set[str]:
        seen: set[str] = set()
        left = list(direct.get(start, ()))
        while left:
            each = left.pop()
            if each not in seen:
                seen.add(each)
                left += direct.get(each, ())
        return seen

    for name in direct:
        reach[name] = reached(name)
    folders = {path.parent.name for path in modules(floor) if path.parent != CODE / floor}
    names = sorted(folders & set(direct))
    return [
        (one, other)
        for one in names
        for other in names
        if one < other and other in reach[one] and one in reach.get(other, set())
    ]


def class_size(path: Path, name: str) -> int:
    """Count the lines of a class."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ClassDef) and node.name == name and node.end_lineno is not None:
            return node.end_lineno - node.lineno + 1
    return 0


def lines() -> Iterator[str]:
    """Write the numbers, one floor a line, then what is counted once."""
    yield f"{'':10}{'modules':>8}{'median':>8}{'> 300':>7}{'folders':>9}{'circles':>9}{'dict[str, Any]':>16}"
    for floor in FLOORS:
        sizes = [len(path.read_text(encoding="utf-8").splitlines()) for path in modules(floor)]
        folders = {path.parent for path in modules(floor)} - {CODE / floor}
        yield (
            f"{floor:10}{len(sizes):8}{median(sizes):8.0f}{sum(size > LONG for size in sizes):7}"
            f"{len(folders):9}{len(circles(floor)):9}{count(floor, ANY):16}"
        )
    fenced = [path for path in modules("pdf") if "SLF001" in path.read_text(encoding="utf-8")]
    window = CODE / "ui" / "app" / "main_window.py"
    inside = sum(
        len(re.findall(r"[a-z)\]]\._[a-z]", path.read_text(encoding="utf-8")))
        for path in sorted((ROOT / "tests").rglob("*.py"))
    )
    yield ""
    yield f"private names of pypdf: {count('pdf', 'SLF001')} in {len(fenced)} modules"
    yield f"sentences that the window translates by hand: {count('ui', TRANSLATED)}"
    yield f"MainWindow: {class_size(window, 'MainWindow')} lines, {names_imported(window)} imported names"
    yield f"private members that tests reach into: {inside}"


if __name__ == "__main__":
    print(*lines(), sep="\n")
