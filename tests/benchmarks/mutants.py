"""Prints mutants of some modules as lines of JSON; run in an environment of its own that has cosmic-ray.

Usage: ``python mutants.py COUNT MODULE...``. Of every module the same share is drawn, always the same ones.
"""

import ast
import json
import random
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.mutating import MutationVisitor
from cosmic_ray.plugins import get_operator, operator_names

LEFT_OUT = re.compile(
    r"ReplaceBinaryOperator_BitOr|ReplaceBinaryOperator_\w+_(Bit\w+|\w?Shift|Pow|Mod|FloorDiv)"
    r"|ReplaceComparisonOperator_(?!Is)\w+?_Is(Not)?$|ReplaceComparisonOperator_Is(Not)?_(?!Is)"
    r"|ReplaceUnaryOperator_\w+_(Not|Invert)|Variable(Replacer|Inserter)"
)
"""``X | None`` of an annotation is never computed. Nobody writes ``<<`` for ``+``, ``is`` for ``==``, ``>=`` for ``is``
or ``not n`` for ``-n`` by mistake; most of those mutants are told apart by no value that can occur."""
SIGNATURE = re.compile(r"ReplaceBinaryOperator_Mul_")
"""cosmic-ray takes the bare ``*`` before parameters that are given by name for a product."""


def runs(text: str) -> bool:
    """Tell whether a mutant is Python at all: a ``*`` between parameters is taken for an operator too."""
    try:
        ast.parse(text)
    except SyntaxError:
        return False
    return True


def mutants(path: str) -> Iterator[dict[str, object]]:
    """Make every mutant of a module: its line before and after, and its whole text."""
    source = Path(path).read_text(encoding="utf-8")
    before = source.splitlines()
    for name in sorted(operator_names()):
        if LEFT_OUT.search(name):
            continue
        operator = get_operator(name)()
        positions = [
            each for node in ast_nodes(get_ast(source)) for each in operator.mutation_positions(node)
        ]
        for number, (start, _) in enumerate(positions):
            text = MutationVisitor.mutate_code(source, operator, number)
            line = start[0]
            # How a class is stored is not a rule.
            if text is None or before[line - 1].startswith("class ") or not runs(text):
                continue
            if SIGNATURE.match(name.rpartition("/")[2]) and "*, " in before[line - 1]:
                continue
            after = text.splitlines()
            shown = after[line - 1] if len(after) == len(before) else "(left out)"
            yield {
                "path": path,
                "line": line,
                "operator": name.rpartition("/")[2],
                "before": before[line - 1].strip(),
                "after": shown.strip(),
                "text": text,
            }


def main() -> None:
    """Print the drawn mutants of the modules that are named."""
    chance = random.Random(1)  # noqa: S311 - a sample, not a secret
    found = [each for path in sys.argv[2:] for each in mutants(path)]
    chance.shuffle(found)
    for each in found[: int(sys.argv[1])]:
        print(json.dumps(each))


if __name__ == "__main__":
    main()
