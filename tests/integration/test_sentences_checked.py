"""The type checker finds who shows a sentence without saying in which language."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
HEAD = "from usce_desktop.domain.sentences import sentence\nwords = sentence('Valid')\n"


def checked(path: Path, line: str) -> str:
    path.write_text(HEAD + line + "\n", "utf-8")
    ran = subprocess.run(
        [sys.executable, "-m", "mypy", "--no-incremental", "--config-file", ROOT / "pyproject.toml", path],
        cwd=ROOT,
        env={**os.environ, "MYPYPATH": str(ROOT / "src")},
        capture_output=True,
        text=True,
        check=False,
    )
    return ran.stdout


@pytest.mark.parametrize(
    ("line", "error"),
    [
        ('print(f"{words}: {1}")', "A Sentence is written with str()"),
        ('print(f"{words:>9}")', "A Sentence is written with str()"),
        ('" ".join([words])', "List item 0 has incompatible type"),
        ('print(words == "Valid")', "Non-overlapping equality check"),
        ('print("Valid" in words)', "Unsupported right operand type for in"),
        ("text: str = words", "Incompatible types in assignment"),
    ],
)
def test_a_sentence_that_is_taken_for_text_is_an_error(tmp_path: Path, line: str, error: str) -> None:
    assert error in checked(tmp_path / "wrong.py", line)


def test_a_sentence_that_is_written_in_a_language_is_none(tmp_path: Path) -> None:
    assert "Success" in checked(tmp_path / "right.py", 'print(f"{words!s}: {str(words)}", words + "!")')
