"""The scorecard of what can go wrong names tests that are there, and counts what it lists."""

import re
from collections import Counter
from pathlib import Path

TESTS = Path(__file__).parents[1]
TABLE = TESTS.parent / "docs" / "reliability.md"


def test_every_case_has_its_test_and_the_count_is_true() -> None:
    text = TABLE.read_text(encoding="utf-8")
    rows = [line.split(" | ") for line in text.splitlines() if re.match(r"\| [A-H]\d\d \|", line)]
    assert len(rows) == 150
    states = Counter(row[2] for row in rows)
    told = re.search(r"\*\*(\d+) green, (\d+) partly, (\d+) open, (\d+) not here\*\*", text)
    assert told is not None
    assert [int(each) for each in told.groups()] == [
        states[each] for each in ("green", "partly", "open", "not here")
    ]
    lacking = []
    for row in rows:
        named = re.findall(r"`([^`]+)::([^`]+)`", row[3])
        assert named or row[2] != "green", row[0]
        for file, function in named:
            path = TESTS / file
            if not path.is_file() or f"def {function.split('[')[0]}(" not in path.read_text(encoding="utf-8"):
                lacking.append((row[0], file, function))
    assert lacking == []
