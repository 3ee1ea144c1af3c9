"""CONTRIBUTING's recipe for a rule, carried out in a scratch copy: one function is all that it takes."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import usce_desktop
from usce_desktop.storage.resources import resources

RULE = '''
from usce_desktop.domain.rules.registry import Case, rule
from usce_desktop.domain.sentences import sentence
from usce_desktop.domain.status import Finding, Status


@rule(
    needs=("number",),
    words=lambda digits: sentence("Its number has {digits} digits", digits=digits),
    starting={"digits": 8},
    titles={"digits": sentence("Digits")},
)
def number_length(case: Case, *, digits: int) -> Finding | None:
    """Some portals take numbers of one length only."""
    good = len(case.text("number")) == digits
    status = Status.OK if good else Status.NEEDS_ATTENTION
    return Finding(rule="number_length", status=status, message=sentence("Its number has another length."))
'''
TRY = """
import sys
from datetime import date
from pathlib import Path
from msgspec import structs
from usce_desktop.domain.anchors import Anchors
from usce_desktop.domain.checklist.edits import put_rule
from usce_desktop.domain.checklist.demands import rule_sentences
from usce_desktop.domain.facts import Facts
from usce_desktop.domain.rules import RULES, Case
from usce_desktop.storage.catalog import load_catalog, load_checklist

catalog = load_catalog(Path(sys.argv[1]))
own = load_checklist(Path(sys.argv[2]), catalog.types, catalog.states, own=True)
asked = own.items[0]
assert "number" in asked.asks, asked.asks
assert "Its number has 7 digits" in str(rule_sentences(asked)[-1])
(use,) = put_rule(structs.replace(asked, rules=()), "number_length").rules
assert use.parameters == {"digits": 8}
day = date(2027, 1, 4)
days = Anchors(submission=day, rotation_start=day, rotation_end=day, arrival=day, season=day)
case = Case(facts=Facts(), anchors=days, today=day, tables=catalog.exams)
assert "Enter 'Number'" in str(use.rule.judge(case, **use.parameters).message)
stated = structs.replace(case, facts=Facts(number="12345678"))
assert use.rule.judge(stated, **use.parameters).status == "ok"
print(str(RULES["number_length"].titles["digits"]))
"""
CHECKLIST = """
title = "A scratch clinic"
[[items]]
type = "cv"
[[items.rules]]
rule = "number_length"
digits = 7
"""


def test_a_rule_added_by_the_recipe_works_everywhere(tmp_path: Path) -> None:
    source = Path(usce_desktop.__file__).parent
    copy = tmp_path / "src" / "usce_desktop"
    shutil.copytree(source, copy, ignore=shutil.ignore_patterns("__pycache__"))
    (copy / "domain" / "rules" / "numbers.py").write_text(RULE)
    register = copy / "domain" / "rules" / "__init__.py"
    text = register.read_text()
    assert "import amounts, days," in text
    register.write_text(text.replace("import amounts, days,", "import amounts, days, numbers,"))
    (tmp_path / "try.py").write_text(TRY)
    (tmp_path / "own.toml").write_text(CHECKLIST)

    ran = subprocess.run(
        [sys.executable, tmp_path / "try.py", resources(), tmp_path / "own.toml"],
        # A copy is not what is measured where coverage is.
        env={key: value for key, value in os.environ.items() if not key.startswith("COVERAGE")}
        | {"PYTHONPATH": str(tmp_path / "src")},
        capture_output=True,
        text=True,
        check=False,
    )

    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout.strip() == "Digits"
