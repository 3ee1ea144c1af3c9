"""Benchmarks of the window: gaps of its event loop while it works, memory of previews, a large library.

Run it with ``python3 dev.py bench window``; results belong into ``docs/benchmarks.md``.
"""

import gc
import json
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication, QMainWindow

from making import pdfs
from making.gaps import Gaps
from making.windows import filled_window
from usce_desktop.domain.status import Phase
from usce_desktop.pdf.worker.client import Worker
from usce_desktop.services.context import AppContext, open_context
from usce_desktop.services.demo.library import write_demo
from usce_desktop.services.packet.build import BuildOptions
from usce_desktop.storage.library import create_library
from usce_desktop.storage.places import Places
from usce_desktop.ui.app.collecting import Collector
from usce_desktop.ui.app.main_window import MainWindow
from usce_desktop.ui.app.start import make_app
from usce_desktop.ui.session.intake import Intake
from usce_desktop.ui.session.packets import Packets
from usce_desktop.ui.widgets.preview import Preview, Shown

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
APPLICATIONS = 1000
RUNS = 3
WEEKS = 52
"""Rotations begin on this many different days."""

MORE_ITEMS = ("usmle_step2ck", "flu", "covid", "health_insurance", "bls")
"""What the sample application of fifteen documents takes over from the one with every mistake."""


def idle(window: MainWindow) -> bool:
    """Tell whether nothing is being done."""
    return not window.session.jobs.busy


def stalls(app: QApplication, context: AppContext, folder: Path) -> Iterator[str]:
    """Take in 100 files, and build a packet of 500 pages."""
    library = write_demo(context, folder / "demo", NOW.date())
    window = filled_window(context, lambda: NOW)
    window.frame.show()
    gaps = Gaps()
    opening = gaps.during(app, partial(window.open_at, library.root), partial(idle, window))
    yield f"longest gap of the event loop while a library is opened: {opening:.0f} ms"
    window.navigator.show("application")
    files = []
    for number in range(100):
        path = folder / f"letter {number}.pdf"
        path.write_bytes(pdfs.text_pdf(5, words=f"SAMPLE letter {number}"))
        files.append(path)
    add = partial(Intake(window.session).add_files, files, "lor")
    yield f"  while 100 files are taken in: {gaps.during(app, add, partial(idle, window)):.0f} ms"
    plan, target = (
        Packets(window.session).plan(Phase.APPLICATION, {}),
        Packets(window.session).packet_path(Phase.APPLICATION),
    )
    assert plan is not None
    assert target is not None
    pages = sum(each.pages for each in plan.documents)
    build = partial(
        Packets(window.session).build, plan, context.catalog.profiles["merged"], target, BuildOptions()
    )
    gap = gaps.during(app, build, partial(idle, window))
    yield f"  while a packet of {pages} pages is built: {gap:.0f} ms; {target.exists()}"
    window.frame.close()


def previews(app: QApplication, folder: Path) -> Iterator[str]:
    """Open and close 1,000 previews, and look at the process' memory."""
    paths = []
    for number in range(5):
        path = folder / f"preview {number}.pdf"
        path.write_bytes(pdfs.text_pdf(2, words=f"SAMPLE {number}"))
        paths.append(path)
    preview = Preview(Worker)
    preview.resize(500, 700)
    preview.show()
    sizes = []
    for number in range(1000):
        path = paths[number % 5]
        preview.show_document(Shown(path=path, sha256=f"{number}"))
        while preview.jobs.busy:
            app.processEvents()
            time.sleep(0.001)
        preview.show_document(None)
        if number in {199, 999}:
            sizes.append(_resident())
    preview.close_worker()
    yield f"memory after 200 previews {sizes[0]:.0f} MB, after 1,000 {sizes[1]:.0f} MB"


def _resident() -> float:
    """Read this process' memory in MB."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 1e6


def move_rotation(path: Path, by: timedelta) -> None:
    """Let a rotation begin on another Monday, so that not all ask for the same days."""
    application = json.loads(path.read_text())
    for key in ("start", "end", "submit_by"):
        application[key] = (date.fromisoformat(application[key]) + by).isoformat()
    path.write_text(json.dumps(application))


def fill_up(place: Path, other: Path) -> None:
    """Give the sample application further documents, so that it has twenty."""
    application, source = (json.loads((each / "application.json").read_text()) for each in (place, other))
    for item in MORE_ITEMS:
        application["items"][item] = source["items"][item]
        for key in source["items"][item]["documents"]:
            document = application["documents"][key] = source["documents"][key]
            shutil.copy(other / document["file"], place)
    (place / "application.json").write_text(json.dumps(application))


def large(app: QApplication, context: AppContext, folder: Path) -> Iterator[str]:
    """Open 1,000 applications with 20 documents each."""
    demo = write_demo(context, folder / "source", NOW.date())
    source = next(demo.applications.glob("*Lakeside*"))
    fill_up(source, next(demo.applications.glob("*wrong*")))
    library = create_library(folder / "large")
    shutil.copy(demo.root / "applicant.json", library.root / "applicant.json")
    for number in range(APPLICATIONS):
        place = library.applications / f"{number:04} Lakeside"
        shutil.copytree(source, place, copy_function=shutil.copy)
        move_rotation(place / "application.json", timedelta(weeks=number % WEEKS))
    first = filled_window(context, lambda: NOW)
    first.frame.show()
    gap = Gaps().during(app, partial(first.open_at, library.root), partial(idle, first))
    documents = sum(len(each.opened.application.documents) for each in first.session.every)
    yield f"{len(first.session.every)} applications, {documents} documents:"
    yield f"  longest gap at the very first opening {gap:.0f} ms"
    first.frame.close()
    context.hashes.save()
    for _ in range(RUNS):
        command = [sys.executable, __file__, str(folder), str(library.root)]
        yield subprocess.run(command, check=True, capture_output=True, text=True).stdout.rstrip()


def opened_again(app: QApplication, folder: Path, root: Path) -> Iterator[str]:
    """Open a large library in a process of its own, as on the second day."""
    begun = time.perf_counter()
    bare = QMainWindow()
    bare.show()
    app.processEvents()
    bare_time = time.perf_counter() - begun
    bare.close()
    again = open_context(Places(cache=folder / "c", config=folder / "f", documents=folder))
    begun = time.perf_counter()
    window = filled_window(again, lambda: NOW)
    window.frame.show()
    app.processEvents()
    shown = time.perf_counter() - begun
    # Without looking at the event loop all the time, which takes time from the work beside it.
    window.session.summaries_changed.connect(app.quit)
    window.open_at(root)
    app.exec()
    complete = time.perf_counter() - begun
    yield f"  opened again: window {1000 * shown:.0f} ms after Qt is there (a bare one {1000 * bare_time:.0f} ms)"
    yield f"    home complete after {complete:.2f} s"
    table = window.views.home.table
    bar = table.horizontalScrollBar()

    def scroll() -> None:
        for value in range(0, bar.maximum(), max(1, bar.maximum() // 100)):
            bar.setValue(value)
            table.viewport().repaint()

    begun = time.perf_counter()
    scroll()
    yield f"    scrolling: {10 * (time.perf_counter() - begun):.1f} ms a step"
    window.frame.close()


def main() -> None:
    """Run everything and print it."""
    app = make_app([])
    Collector(app)
    gc.freeze()
    if len(sys.argv) > 2:
        for line in opened_again(app, Path(sys.argv[1]), Path(sys.argv[2])):
            print(line, flush=True)
        sys.exit(0)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with Worker() as worker:
            context = open_context(Places(cache=folder / "c", config=folder / "f", documents=folder), worker)
            for line in stalls(app, context, folder):
                print(line, flush=True)
            for line in previews(app, folder):
                print(line, flush=True)
            for line in large(app, context, folder):
                print(line, flush=True)
    sys.exit(0)


if __name__ == "__main__":
    main()
