"""An office that follows many students: what judging their libraries costs, by library and by application.

Run it with ``python3 dev.py bench office [LIBRARIES] [APPLICATIONS]``. The libraries are made of the sample's
papers under other names; their bytes are the same, so "first" has the files' hashes to compute and every
application to judge, but each paper to read only once. "Again" has nothing to judge: it looks at names, sizes
and times. Both are set beside ``find -ls`` over the same files, which looks at them and does nothing else.
"""

import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

from usce_desktop.services.context import AppContext, close_context, open_context
from usce_desktop.services.demo.library import write_demo
from usce_desktop.services.students.check import check_libraries
from usce_desktop.storage.places import Places

TODAY = date(2026, 12, 1)


def make_root(context: AppContext, root: Path, libraries: int, applications: int) -> int:
    """Make an office's folder; returns how many files lie in it."""
    sample = root.parent / "sample"
    write_demo(context, sample, TODAY)
    shutil.rmtree(sample / ".removed", ignore_errors=True)
    # One of the sample's applications shows what can go wrong: some of its papers are not there.
    folders = [each for each in sorted((sample / "Applications").iterdir()) if "go wrong" not in each.name]
    files = 0
    for number in range(libraries):
        library = root / f"Student {number:04}"
        library.mkdir(parents=True)
        for name in ("library.json", "applicant.json", "season.json"):
            if (sample / name).is_file():
                shutil.copy2(sample / name, library / name)
        if (sample / "Checklists").is_dir():
            shutil.copytree(sample / "Checklists", library / "Checklists")
        for other in range(applications):
            source = folders[other % len(folders)]
            target = library / "Applications" / f"{source.name} {other:02}"
            shutil.copytree(source, target, copy_function=os.link)
            state = json.loads((source / "application.json").read_text("utf-8"))
            state["id"] = f"{state['id'][:10]}{other:06x}"
            (target / "application.json").unlink()
            (target / "application.json").write_text(json.dumps(state), "utf-8")
            files += sum(1 for _ in target.iterdir())
    (root / "office.json").write_text("{}", "utf-8")
    return files


def timed(places: Places, root: Path, today: date) -> tuple[float, float, int]:
    """Judge all libraries in this process: seconds by the clock, of processor time, and how many are ready."""
    context = open_context(places)
    begun, used = time.perf_counter(), time.process_time()
    try:
        found = check_libraries(context, root, today)
    finally:
        close_context(context)
    bad = [each for each in found if each.state != "ok"]
    if bad:
        raise RuntimeError(f"{len(bad)} libraries were not judged: {bad[0].problem!s}")
    applications = [one for each in found for one in each.applications]
    return time.perf_counter() - begun, time.process_time() - used, len(applications)


def main() -> None:
    """Print the table."""
    numbers = [int(word) for word in sys.argv[1:] if word.isdecimal()]
    libraries, applications = (*numbers, *(60, 20)[len(numbers) :])
    with tempfile.TemporaryDirectory() as folder:
        base = Path(folder)
        places = Places(cache=base / "cache", config=base / "config", documents=base)
        context = open_context(places)
        try:
            files = make_root(context, base / "office", libraries, applications)
        finally:
            close_context(context)
        root = base / "office"
        begun = time.perf_counter()
        subprocess.run(["find", str(root), "-ls"], stdout=subprocess.DEVNULL, check=True)
        bare = time.perf_counter() - begun
        first = timed(places, root, TODAY)
        again = timed(places, root, TODAY)
        cache = sum(each.stat().st_size for each in places.cache.rglob("*") if each.is_file())
        followed = (places.cache / "followed.json").stat().st_size
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{libraries} libraries of {applications} applications, {files} files; find -ls: {bare:.2f} s")
    for name, (wall, used, count) in (("first", first), ("again", again)):
        print(
            f"{name}: {wall:.2f} s, {used:.2f} s of processor time: {1000 * used / libraries:.1f} ms a library,"
            f" {1000 * used / count:.2f} ms an application, {wall / bare:.1f} times find"
        )
    print(f"cache {cache / 1e6:.1f} MB, of it verdicts {followed / 1e6:.2f} MB; memory at most {most:.0f} MB")


if __name__ == "__main__":
    main()
