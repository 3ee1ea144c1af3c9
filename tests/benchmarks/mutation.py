"""How many small mistakes in the rules the unit tests notice: ``dev.py bench mutation [COUNT] [MODULE...]``.

cosmic-ray makes the mutants, in an environment of its own (build/mutation). Each one is tested in a process
that is forked from one which has loaded all but our own modules, so that a mutant takes seconds. Those that
no test notices are printed: each is a test that is missing, or code that makes no difference.
"""

import contextlib
import importlib
import importlib.abc
import importlib.util
import json
import os
import resource
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Sequence
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType

import pytest

HERE = Path(__file__).resolve().parents[2]
SOURCES = HERE / "src"
MODULES = (
    "domain/rules/*.py",
    "domain/season/retests.py",
    "domain/season/leads.py",
    "domain/reading/mrz.py",
)
COUNT = 400
SECONDS = 120
"""Of processor time, for all unit tests; an endless loop ends there and counts as noticed."""
LOADED_FIRST = ("msgspec", "PIL.Image", "rapidfuzz.fuzz", "pypdf", "reportlab.pdfgen.canvas", "babel.dates", "filelock", "platformdirs", "pydantic", "numpy")  # fmt: skip
NEAREST = ("test_rules.py", "test_results.py", "test_registry.py", "test_season.py", "test_reading.py", "test_identity.py")  # fmt: skip
"""The files that are most likely to notice, tried first."""


class Mutated(importlib.abc.Loader, importlib.abc.MetaPathFinder):
    """Gives one module another text."""

    def __init__(self, name: str, path: str, text: str) -> None:
        self.name, self.path, self.text = name, path, text

    def find_spec(self, fullname: str, _path: object = None, _target: object = None) -> ModuleSpec | None:
        """Answer for that module only."""
        if fullname != self.name:
            return None
        package = [str(Path(self.path).parent)] if self.path.endswith("__init__.py") else None
        return importlib.util.spec_from_file_location(
            fullname, self.path, loader=self, submodule_search_locations=package
        )

    def exec_module(self, module: ModuleType) -> None:
        """Run the text."""
        exec(compile(self.text, self.path, "exec"), module.__dict__)  # noqa: S102 - our own source, mutated


def maker() -> str:
    """Make the environment that has cosmic-ray; give its interpreter."""
    folder = HERE / "build" / "mutation"
    python = folder / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
    subprocess.run([str(python), "-m", "pip", "install", "--quiet", "cosmic-ray"], check=True)
    return str(python)


def drawn(count: int, modules: Sequence[str]) -> list[dict[str, str]]:
    """Let cosmic-ray make so many mutants of the modules."""
    paths = [str(path) for pattern in modules for path in sorted((SOURCES / "usce_desktop").glob(pattern))]
    script = str(Path(__file__).with_name("mutants.py"))
    printed = subprocess.run([maker(), script, str(count), *paths], check=True, stdout=subprocess.PIPE).stdout
    return [json.loads(line) for line in printed.splitlines()]


def noticed(mutant: dict[str, str] | None) -> bool:
    """Run the unit tests in a fork, with a mutant in place; tell whether any fails."""
    child = os.fork()
    if not child:
        code = 1
        with contextlib.suppress(BaseException):
            resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
            nowhere = os.open(os.devnull, os.O_RDWR)
            for stream in (0, 1, 2):
                os.dup2(nowhere, stream)
            if mutant:
                name = ".".join(Path(mutant["path"]).relative_to(SOURCES).with_suffix("").parts)
                sys.meta_path.insert(
                    0, Mutated(name.removesuffix(".__init__"), mutant["path"], mutant["text"])
                )
            unit = HERE / "tests" / "unit"
            files = sorted(unit.rglob("test_*.py"), key=lambda path: (path.name not in NEAREST, path.name))
            code = int(pytest.main(["-x", "-q", "-p", "no:cacheprovider", "-p", "no:cov", *map(str, files)]))
        os._exit(code)
    _, status = os.waitpid(child, 0)
    return status != 0


def main() -> None:
    """Test the mutants and print what was not noticed."""
    words = sys.argv[2:]
    count = int(words.pop(0)) if words and words[0].isdecimal() else COUNT
    sys.dont_write_bytecode = False
    sys.pycache_prefix = str(HERE / "build" / "mutation" / "bytecode")
    os.chdir(HERE)
    for name in LOADED_FIRST:
        with contextlib.suppress(ImportError):
            importlib.import_module(name)
    signal.signal(signal.SIGXCPU, signal.SIG_DFL)
    if noticed(None):
        sys.exit("The unit tests fail without any mutant; mend them first.")
    begun = time.process_time()
    survived: Counter[str] = Counter()
    tried: Counter[str] = Counter()
    for mutant in drawn(count, words or MODULES):
        where = str(Path(mutant["path"]).relative_to(SOURCES / "usce_desktop"))
        tried[where] += 1
        if not noticed(mutant):
            survived[where] += 1
            print(f"{where}:{mutant['line']} {mutant['operator']}\n  - {mutant['before']}\n  + {mutant['after']}", flush=True)  # fmt: skip
    print(f"\n{'module':44} mutants  survived ({time.process_time() - begun:.0f} s)")
    for where in sorted(tried):
        print(
            f"{where:44} {tried[where]:7} {survived[where]:6} {100 * survived[where] / tried[where]:5.1f} %"
        )
    print(
        f"{'all':44} {tried.total():7} {survived.total():6} {100 * survived.total() / tried.total():5.1f} %"
    )


if __name__ == "__main__":
    main()
