"""Prepared documents: kept, used again, made anew where they are not what was proven."""

import os
import random
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from msgspec import structs
from PIL import Image
from pypdf import PdfReader

from making import pdfs
from making.building import full_job
from usce_desktop.domain.packet.job import PacketJob, packet_source
from usce_desktop.pdf.packet.prepared import look_at
from usce_desktop.pdf.worker.client import Report, Worker, silent
from usce_desktop.pdf.worker.jobs import Prepare, Probe, Prove, Request
from usce_desktop.services.context import AppContext
from usce_desktop.services.packet import prepare
from usce_desktop.services.packet.worker import PacketError
from usce_desktop.services.packet.write import Built, write_proven
from usce_desktop.storage.disk import hash_file


class Bench:
    """Builds packets of files, and counts what the workers are asked."""

    def __init__(self, context: AppContext, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.context, self.folder = context, folder
        self.asked: list[tuple[type[Request[Any]], str]] = []
        for worker in context.workers:
            monkeypatch.setattr(worker, "call", self._counted(worker.call))

    def _counted(self, real: Any) -> Any:
        def call(request: Request[Any], **more: Any) -> Any:
            title = request.source.title if isinstance(request, (Prepare, Prove)) else ""
            self.asked.append((type(request), title))
            return real(request, **more)

        return call

    @property
    def proven(self) -> list[str]:
        """Titles of the documents that were made anew, and forget them."""
        found = sorted(title for job, title in self.asked if job is Prove)
        self.asked.clear()
        return found

    @property
    def kept(self) -> list[Path]:
        """The prepared documents."""
        return sorted((self.context.places.cache / "prepared").glob("*.pdf"))

    def build(self, *files: Path, report: Report = silent, **changes: Any) -> Built:
        job = full_job(files, changes, cover=None)
        return write_proven(self.context, job, self.folder / "packet.pdf", 10, report=report)


@pytest.fixture
def bench(context: AppContext, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Bench:
    return Bench(context, tmp_path, monkeypatch)


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    made = []
    for name in ("one", "two", "three"):
        made.append(tmp_path / f"{name}.pdf")
        made[-1].write_bytes(pdfs.text_pdf(2, words=f"SAMPLE {name}", outline=True))
    return made


def test_only_what_changed_is_prepared_again_and_the_bytes_are_the_same(
    bench: Bench, files: list[Path]
) -> None:
    first = bench.build(*files)
    assert bench.proven == ["one", "three", "two"]
    assert bench.build(*files).sha256 == first.sha256
    assert bench.proven == []
    changed = bench.build(*files, rotate=90)
    assert (bench.proven, changed.sha256 != first.sha256) == (["one", "three", "two"], True)
    files[1].write_bytes(pdfs.text_pdf(3, words="SAMPLE changed"))
    again = bench.build(*files)
    assert bench.proven == ["two"]
    assert again.pages == first.pages + 1
    assert bench.build(*reversed(files)).pages == again.pages
    assert bench.proven == []


def test_a_prepared_document_is_a_pdf_of_its_own(bench: Bench, files: list[Path]) -> None:
    bench.build(files[0])

    assert [page.extract_text().split()[:2] for page in PdfReader(bench.kept[0]).pages] == [
        ["SAMPLE", "one"]
    ] * 2


@pytest.mark.parametrize("spoil", ["bytes", "index", "no index", "no file", "other index"])
def test_what_is_not_as_it_was_proven_is_prepared_anew(bench: Bench, files: list[Path], spoil: str) -> None:
    first = bench.build(files[0])
    assert bench.proven == ["one"]
    kept = bench.kept[0]
    index = kept.with_suffix(".json")
    if spoil == "bytes":
        data = bytearray(kept.read_bytes())
        data[data.index(b"stream") + 12] ^= 1
        kept.write_bytes(data)
    elif spoil == "index":
        index.write_bytes(index.read_bytes()[:-9])
    elif spoil == "no index":
        index.unlink()
    elif spoil == "no file":
        kept.unlink()
    else:
        index.write_bytes(b"44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a{}")

    assert bench.build(files[0]).sha256 == first.sha256
    assert bench.proven == ["one"]


def test_a_document_that_lost_a_page_while_it_was_prepared_never_goes_in(
    bench: Bench, files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    for worker in bench.context.workers:
        monkeypatch.setattr(worker, "call", losing_a_page(worker.call))

    with pytest.raises(PacketError, match="one has 1 pages instead of 2"):
        bench.build(files[0])
    assert not (bench.folder / "packet.pdf").exists()


def test_a_file_that_is_exchanged_while_it_is_prepared_never_goes_in(
    bench: Bench, files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted: dict[str, Any] = {"sha256": hash_file(files[0])[0]}
    files[0].write_bytes(pdfs.text_pdf(2, words="SAMPLE somebody else"))

    with pytest.raises(PacketError, match="one was changed while the packet was built"):
        bench.build(files[0], **wanted)
    assert [each for each in bench.kept if preparing_index(each)] == []


def preparing_index(path: Path) -> bool:
    told = look_at(path)
    return told is not None and bool(told.prints)


def losing_a_page(real: Any) -> Any:
    def call(request: Request[Any], **more: Any) -> Any:
        answer = real(request, **more)
        if isinstance(request, Prepare):
            path = Path(request.source.prepared)
            (written,) = path.parent.glob(f"{path.stem}*.pdf")
            written.write_bytes(pdfs.text_pdf(1))
        return answer

    return call


def test_nothing_that_was_locked_is_kept(bench: Bench, tmp_path: Path) -> None:
    locked = tmp_path / "locked.pdf"
    locked.write_bytes(pdfs.encrypted_pdf("secret"))

    assert "SAMPLE 2" in pdfs.pages_of(bench.build(locked, password="secret").path)[2]  # noqa: S106 - a sample's
    left = [path for path in bench.context.places.cache.rglob("*") if path.is_file()]
    assert [path for path in left if path.suffix in {".pdf", ".json"} and "prepared" in path.parts] == []
    assert not list(bench.context.places.cache.glob("work-*"))


def test_the_same_file_twice_is_prepared_once_and_its_picture_stored_once(
    bench: Bench, tmp_path: Path
) -> None:
    photo = pdfs.photo(tmp_path / "photo.jpg", size=(1200, 1600))
    one, two = bench.build(photo), bench.build(photo, photo)

    assert bench.proven == ["photo"]
    assert two.pages == one.pages + 1
    assert two.size < one.size + 12_000


def scans(folder: Path, count: int) -> Iterator[Path]:
    chance = random.Random(1)  # noqa: S311 - noise, not secrets
    for number in range(count):
        noise = Image.frombytes("L", (1300, 1700), chance.randbytes(1300 * 1700))
        path = folder / f"scan {number}.pdf"
        noise.save(path, "PDF", resolution=150, quality=90)
        yield path


def test_heavy_documents_are_prepared_by_two_workers(bench: Bench, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    built = bench.build(*scans(tmp_path, 4), report=lambda done, total, _: told.append((done, total)))

    assert bench.context.helper.process is not None
    assert (built.pages, bench.proven) == (5, [f"scan {n}" for n in range(4)])
    assert told[-1] == (3, 4)


def test_one_document_that_cannot_go_in_stops_no_other_and_a_cancel_stops_both_workers(
    bench: Bench, tmp_path: Path
) -> None:
    files = list(scans(tmp_path, 6))
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7 SAMPLE" + files[0].read_bytes()[:2_500_000].replace(b"obj", b"abj"))
    with pytest.raises(PacketError, match="because of 'broken'"):
        bench.build(*files, broken)
    assert len({title for job, title in bench.asked if job is Prove}) == len(files)
    for each in (bench.context.places.cache / "prepared").iterdir():
        each.unlink()

    class Cancelled(Exception):  # noqa: N818 - it is no error
        pass

    def cancel(done: int, total: int, label: str) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        bench.build(*files, report=cancel)
    assert not (tmp_path / "packet.pdf").exists()
    assert not list(tmp_path.glob("*.tmp"))
    assert bench.build(*files).pages == 7


def test_prepared_documents_that_nobody_uses_make_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(prepare, "MOST_KEPT", 250)
    now = time.time()
    for age in (0, 4000, 5000, 9000):
        file = tmp_path / f"{age}.pdf"
        file.write_bytes(b"x" * 100)
        os.utime(file, (now - age, now - age))
    prepare.trim(tmp_path, now)
    prepare.trim(tmp_path / "nowhere", now)

    assert sorted(path.stem for path in tmp_path.iterdir()) == ["0", "4000"]


def test_a_worker_outlives_the_thread_that_first_asked_it(tmp_path: Path) -> None:
    """Linux can end a process together with the thread that started it."""

    path = tmp_path / "a.pdf"
    path.write_bytes(pdfs.text_pdf(1))
    with Worker() as worker:
        processes = []
        for _ in range(3):
            with ThreadPoolExecutor(1) as pool:
                pool.submit(worker.call, Probe(path=str(path)), seconds=30).result()
            processes.append(worker.process)
        time.sleep(0.2)
        assert {process.poll() for process in processes if process} == {None}
    assert len(set(processes)) == 1


def test_a_cancel_reaches_a_worker_in_the_middle_of_a_document(tmp_path: Path) -> None:
    class Cancelled(Exception):  # noqa: N818 - it is no error
        pass

    class Endless(Worker):
        """Reports for ever that it is at work, as with a document that takes long."""

        def call(self, _: Request[Any], *, report: Report, **_more: Any) -> Any:  # type: ignore[override]
            while True:
                report(0, 1, "SAMPLE")

    def cancel(done: int, total: int, label: str) -> None:
        raise Cancelled

    (path := tmp_path / "a.pdf").write_bytes(pdfs.text_pdf())
    source = structs.replace(packet_source(str(path), "A", ""), prepared=str(tmp_path / "prepared.pdf"))
    job = PacketJob(sources=(source,), title="SAMPLE", fonts="")

    with pytest.raises(Cancelled):
        prepare.prepare_all([Endless()], job, 60, cancel)
