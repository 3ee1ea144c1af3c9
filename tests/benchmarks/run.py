"""Benchmarks: ratios against a named tool in the same run; nothing here decides a test.

Run it with ``python3 dev.py bench``. Results belong into ``docs/benchmarks.md``.
"""

import json
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path

from msgspec import structs
from PIL import Image
from pypdf import PdfReader

from making import pdfs
from making.building import full_job
from usce_desktop.domain.application.application import Applicant, Application, Document, ItemState
from usce_desktop.domain.facts import Facts
from usce_desktop.domain.review.file_state import FileState, Health
from usce_desktop.domain.review.review import review
from usce_desktop.domain.season.programs import Program, Value, with_values
from usce_desktop.pdf.worker.client import Worker
from usce_desktop.services.context import AppContext, close_context, open_context
from usce_desktop.services.demo.library import write_demo
from usce_desktop.services.packet.write import write_proven
from usce_desktop.services.review.review import review_library
from usce_desktop.services.season.plan import applying, plan_season, ranked
from usce_desktop.storage.catalog import load_catalog
from usce_desktop.storage.places import Places
from usce_desktop.storage.resources import resources

ROUNDS = 3


def scan(path: Path, pages: int, chance: random.Random) -> Path:
    """Make a scan: pages of 200-dpi JPEG, some 690 kB each."""
    pictures = []
    for _ in range(pages):
        noise = Image.frombytes("L", (850, 1100), chance.randbytes(850 * 1100))
        pictures.append(Image.blend(Image.new("L", (1700, 2200), 245), noise.resize((1700, 2200)), 0.16))
    pictures[0].save(path, "PDF", resolution=200, save_all=True, append_images=pictures[1:], quality=85)
    return path


def sources(folder: Path, scans: tuple[int, int], texts: tuple[int, int]) -> list[Path]:
    """Make scans and text documents, so many of so many pages."""
    chance = random.Random(1)  # noqa: S311 - noise, not secrets
    name = f"{scans[0]}-{texts[0]}"
    files = [scan(folder / f"scan {name} {n}.pdf", scans[1], chance) for n in range(scans[0])]
    for number in range(texts[0]):
        path = folder / f"text {name} {number}.pdf"
        path.write_bytes(pdfs.text_pdf(texts[1], words=f"SAMPLE {number} " + "words " * 12, outline=True))
        files.append(path)
    return files


def peers() -> Path | None:
    """Make the environment of the libraries that we are measured against; none where that fails."""
    folder = Path(__file__).resolve().parents[2] / "build" / "peers"
    python = folder / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
    wanted = [str(python), "-m", "pip", "install", "--quiet", "pymupdf", "pikepdf"]
    return python if subprocess.run(wanted, check=False).returncode == 0 else None


def timed(work: Callable[[], object]) -> float:
    """Measure one run."""
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def peak_memory(pid: int) -> float:
    """Read a process' peak resident memory, in MB."""
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return int(next(line for line in lines if line.startswith("VmHWM")).split()[1]) / 1000


def changed_copy(file: Path, folder: Path) -> Path:
    """Make the same document with other words."""
    copy = folder / f"changed {file.name}"
    copy.write_bytes(pdfs.text_pdf(len(PdfReader(file).pages), words="SAMPLE changed " + "words " * 12))
    return copy


def worker_pids(context: AppContext) -> list[int]:
    """List the workers that run."""
    return [worker.process.pid for worker in context.workers if worker.process is not None]


def packet(files: list[Path], folder: Path, others: Path | None) -> Iterator[str]:
    """Compare composing and proving with qpdf's bare merge, and with other libraries doing the same.

    Args:
        files: What goes in.
        folder: Where to write.
        others: The Python that has PyMuPDF and pikepdf.
    """
    total = sum(path.stat().st_size for path in files) / 1e6
    first, proof, second, theirs, memory = [], [], [], [], 0.0
    for number in range(ROUNDS):
        output = folder / f"ours {number}.pdf"
        places = Places(cache=folder / f"cache {number}", config=folder / "f", documents=folder)
        context = open_context(places)
        begun = time.perf_counter()
        built = write_proven(context, full_job(files), output, 0)
        first.append(time.perf_counter() - begun)
        proof.append(built.verify_seconds)
        memory = max(memory, *(peak_memory(pid) for pid in worker_pids(context)))
        changed = [*files[:-1], changed_copy(files[-1], folder)]
        second.append(timed(partial(write_proven, context, full_job(changed), output, 0)))
        close_context(context)
        bare = folder / f"bare {number}.pdf"
        command = ["qpdf", "--empty", "--pages", *map(str, files), "--", str(bare)]
        theirs.append(timed(partial(subprocess.run, command, check=True)))
        pages = len(PdfReader(output).pages)
        output.unlink()
        bare.unlink()
        shutil.rmtree(places.cache)
    write, check, again, qpdf = map(statistics.median, (first, proof, second, theirs))
    yield f"packet of {len(files)} documents, {pages} pages, {total:.0f} MB"
    yield f"  written with cover, contents, links, bookmarks, stamps, and proven: {write:.2f} s = {write / qpdf:.2f} x qpdf's bare merge ({qpdf:.2f} s)"
    yield f"  of that the proof: {check:.2f} s = {check / (write - check):.2f} x the rest"
    yield f"  again after one document changed: {again:.2f} s = {again / write:.2f} x the first time"
    yield f"  peak memory of a worker: {memory:.0f} MB"
    for name in ("pymupdf", "pikepdf") if others else ():
        script = Path(__file__).parent / "peers" / f"with_{name}.py"
        command = [str(others), str(script), str(folder / "peer.pdf"), *map(str, files)]
        seconds = statistics.median(
            timed(partial(subprocess.run, command, check=True)) for _ in range(ROUNDS)
        )
        yield f"  {name} doing the same, without any proof: {seconds:.2f} s; ours {write / seconds:.2f} x that"


def judging() -> Iterator[str]:
    """Measure judging one application of some 20 items anew."""
    catalog = load_catalog(resources())
    checklist = catalog.checklists["generic_vslo_intl"]
    documents, items, files = {}, {}, {}
    for requirement in checklist.items[:20]:
        key = requirement.item
        facts = Facts(
            issued=date(2026, 6, 1),
            expires=date(2028, 1, 1),
            per_claim=1e6,
            aggregate=3e6,
            test="TOEFL",
            score=110.0,
        )
        documents[key] = Document(
            file=f"{key}.pdf", sha256=key, size=1, facts=facts, ticked=requirement.must_show
        )
        items[key] = ItemState(documents=(key,))
        files[key] = FileState(state="present", sha256=key, health=Health(kind="pdf", pages=2))
    one = Application(
        id="a", program="p", specialty="s", checklist="c", start=date(2027, 3, 1), end=date(2027, 3, 28),
        documents=documents, items=items,
    )  # fmt: skip
    rounds = 200
    seconds = timed(
        lambda: [
            review(one, Applicant(), checklist, files, date(2026, 11, 23), catalog) for _ in range(rounds)
        ]
    )
    yield f"judging an application of {len(checklist.items)} items, 20 with documents: {1000 * seconds / rounds:.2f} ms"


def first_window(folder: Path) -> Iterator[str]:
    """Compare our first window with a bare one, each in a process of its own, with bytecode at hand."""
    homes = {f"XDG_{name}_HOME": str(folder / name.lower()) for name in ("CONFIG", "CACHE")}
    env = {**os.environ, **homes, "PYTHONPYCACHEPREFIX": str(folder / "bytecode")}
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    script = Path(__file__).parent / "first_window.py"
    times: dict[str, list[float]] = {"bare": [], "ours": [], "filled": []}
    for number in range(6):
        for which, found in times.items():
            command = [sys.executable, str(script), which]
            seconds = timed(partial(subprocess.run, command, env=env, check=True, capture_output=True))
            if number:  # the first one writes the bytecode
                found.append(seconds)
    bare, ours, filled = (statistics.median(found) for found in times.values())
    yield f"first window, whole process: {ours:.2f} s = {ours / bare:.2f} x a bare PySide6 window ({bare:.2f} s)"
    yield f"  filled with its views and painted again: {filled:.2f} s = {filled / bare:.2f} x"


def planning(folder: Path) -> Iterator[str]:
    """Plan a season of 50 applications and 300 programs; judging them is not counted."""
    today = date(2026, 11, 23)
    with Worker() as worker:
        context = open_context(Places(cache=folder / "c", config=folder / "f", documents=folder), worker)
        library = write_demo(context, folder / "season", today)
        source = next((library.root / "Applications").glob("*Lakeside*"))
        for number in range(46):
            shutil.copytree(source, source.with_name(f"copy {number}"))
        known: dict[str, Value | None] = {"hospital": "SAMPLE", "same_residency": True, "img_share": 30.0}
        record = with_values(Program(), known, "benchmark", today)
        programs = {str(number): record for number in range(300)}
        reviewed = review_library(context, library, today).applications

        def plan() -> None:
            made = plan_season(context, library, today, reviewed)
            season = structs.replace(made.season, programs=programs)
            ranked(season, applying(context, made.applicant, today))

        seconds = statistics.median(timed(plan) for _ in range(5))
    yield f"planning {len(reviewed)} applications, scoring {len(programs)} programs: {1000 * seconds:.0f} ms"


def main() -> None:
    """Run everything and print it."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for line in judging():
            print(line)
        for line in planning(folder):
            print(line)
        for line in first_window(folder):
            print(line, flush=True)
        others = peers()
        for scans, texts in (((2, 13), (4, 9)), ((20, 15), (20, 10)), ((10, 4), (50, 19))):
            for line in packet(sources(folder, scans, texts), folder, others):
                print(line, flush=True)
    print(json.dumps({"cores": os.cpu_count()}))


if __name__ == "__main__":
    main()
