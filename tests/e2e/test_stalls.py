"""The meter of stalls in the whole window: it shows its figures, and no time limit decides."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from conftest import NOW
from making import pdfs
from making.gaps import Gaps
from making.windows import filled_window
from usce_desktop.domain.status import Phase
from usce_desktop.pdf.worker.client import Worker
from usce_desktop.services.context import open_context
from usce_desktop.services.packet.build import BuildOptions
from usce_desktop.storage.places import Places
from usce_desktop.ui.session.intake import Intake
from usce_desktop.ui.session.packets import Packets


def test_a_hundred_files_and_a_packet_of_500_pages(
    qapp: QApplication, places: Places, demo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    window = filled_window(open_context(places, Worker()), lambda: NOW)
    window.frame.show()
    session, gaps = window.session, Gaps()

    def idle() -> bool:
        return not session.jobs.busy

    gaps.during(qapp, partial(window.open_at, demo), idle)
    ready = next(line.folder for line in session.lines if "Lakeside" in line.folder.name)
    gaps.during(qapp, partial(session.select, ready), idle)
    files = []
    for number in range(100):
        files.append(tmp_path / f"letter {number}.pdf")
        files[-1].write_bytes(pdfs.text_pdf(5, words=f"SAMPLE letter {number}"))
    taking_in = gaps.during(qapp, partial(Intake(session).add_files, files, "lor"), idle)
    assert session.opened is not None
    assert len(session.opened.application.documents_of("lor")) > 100
    plan, target = (
        Packets(session).plan(Phase.APPLICATION, {}),
        Packets(session).packet_path(Phase.APPLICATION),
    )
    assert plan is not None
    assert target is not None
    pages = sum(each.pages for each in plan.documents)
    merged = session.context.catalog.profiles["merged"]
    build = partial(Packets(session).build, plan, merged, target, BuildOptions())
    building = gaps.during(qapp, build, idle)
    assert pages > 500
    assert target.is_file()
    with capsys.disabled():
        print(f"\nlongest gap of the event loop: {taking_in:.0f} ms while 100 files are taken in,", end=" ")
        print(f"{building:.0f} ms while {pages} pages are built")
    window.frame.close()
