"""The worker, and what becomes of the app when it misbehaves."""

import os
import signal
import subprocess
import sys
import textwrap
import threading
import time
from importlib import import_module
from pathlib import Path
from typing import Any, get_args

import pytest
from PIL import Image

from making import pdfs
from making.systems import ON_WINE
from usce_desktop.domain.review.file_state import Health
from usce_desktop.pdf.worker import limits, server
from usce_desktop.pdf.worker.client import Worker, WorkerError, worker_command, worker_environment
from usce_desktop.pdf.worker.jobs import Job, Probe, Read, Render, Request


def impostor(body: str) -> Worker:
    """Start a worker that does something else."""
    code = "import sys, time, struct, json, os\nsys.stdin.buffer.read(4)\nout = sys.stdout.buffer\n"
    return Worker([sys.executable, "-c", code + textwrap.dedent(body)], patience=1)


@pytest.mark.parametrize(
    ("body", "failure"),
    [
        ("time.sleep(60)", "too_slow"),
        ("os.kill(os.getpid(), 11)", "crashed"),
        ("sys.exit(0)", "crashed"),
        ("out.write(b'complete nonsense'); out.flush(); time.sleep(60)", "bad_answer"),
        ("out.write(struct.pack('>I', 2**31) + b'x' * 4096); out.flush(); time.sleep(60)", "bad_answer"),
        ("out.write(struct.pack('>I', 4) + b'{[}]'); out.flush(); time.sleep(60)", "bad_answer"),
        ("out.write(struct.pack('>I', 2) + b'[]'); out.flush(); time.sleep(60)", "bad_answer"),
        (
            "d = b'{\"answer\": 7}'; out.write(struct.pack('>I', len(d)) + d); out.flush(); time.sleep(60)",
            "bad_answer",
        ),
        (
            "d = b'{\"answer\": {\"kind\": 7}}'; out.write(struct.pack('>I', len(d)) + d); out.flush(); time.sleep(9)",
            "bad_answer",
        ),
        (
            "d = b'{\"failure\": \"new\"}'; out.write(struct.pack('>I', len(d)) + d); out.flush(); time.sleep(9)",
            "bad_answer",
        ),
        (
            "d = b'{\"progress\": 7}'; out.write(struct.pack('>I', len(d)) + d); out.flush(); time.sleep(60)",
            "bad_answer",
        ),
        ("out.write(b'ab'); out.flush(); sys.exit(0)", "bad_answer"),
        (
            "out.write(struct.pack('>I', 999)); [(out.write(b'x'), out.flush(), time.sleep(0.3)) for _ in range(99)]",
            "too_slow",
        ),
    ],
)
def test_a_worker_that_misbehaves_is_killed_and_the_app_lives_on(body: str, failure: str) -> None:
    with impostor(body) as worker:
        with pytest.raises(WorkerError) as caught:
            worker.call(Probe(path="x"), seconds=1.5)

        assert caught.value.failure == failure
        assert worker.process is None


def test_a_job_is_ended_by_the_time_that_it_uses_not_by_the_clock(tmp_path: Path) -> None:
    """A document of many pages that pdfium takes long for, and one that waits for the disk."""
    path = tmp_path / "long.pdf"
    path.write_bytes(pdfs.slow_pdf())
    with Worker() as worker:
        with pytest.raises(WorkerError) as caught:
            worker.call(Render(path=str(path), page=1, width=600, height=800), seconds=1)

        assert caught.value.failure == "too_slow"


@pytest.mark.skipif(sys.platform == "win32", reason="its jobs are stopped from outside")
def test_a_stopped_worker_has_all_the_time_that_it_did_not_use(tmp_path: Path) -> None:
    stopped = threading.Event()

    def report(*_: object) -> None:
        if not stopped.is_set() and worker.process is not None:
            stopped.set()
            os.kill(worker.process.pid, signal.SIGSTOP)
            threading.Timer(1.5, os.kill, (worker.process.pid, signal.SIGCONT)).start()

    path = tmp_path / "a.pdf"
    path.write_bytes(pdfs.text_pdf())
    with Worker() as worker:
        worker.call(Probe(path=str(path)), seconds=20)
        assert worker.call(Probe(path=str(path)), seconds=1, report=report).pages == 1
        assert stopped.is_set()


def test_a_worker_that_died_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(pdfs.text_pdf())
    with Worker() as worker:
        assert worker.call(Probe(path=str(path)), seconds=20).pages == 1
        assert worker.process is not None
        worker.process.kill()
        worker.process.wait()

        assert worker.call(Probe(path=str(path)), seconds=20).pages == 1


def test_a_worker_is_replaced_after_many_documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("usce_desktop.pdf.worker.client.JOBS_PER_WORKER", 1)
    with Worker() as worker:
        worker.call(Probe(path=str(_text(tmp_path))), seconds=20)
        first = worker.process
        worker.call(Probe(path=str(_text(tmp_path))), seconds=20)

        assert worker.process is not first


def _text(tmp_path: Path) -> Path:
    path = tmp_path / "t.pdf"
    path.write_bytes(pdfs.text_pdf(words="SAMPLE letter"))
    return path


def test_cancelling_kills_the_job_at_its_next_report() -> None:
    class StopError(Exception):
        pass

    def report(*_: object) -> None:
        raise StopError

    with impostor("time.sleep(60)") as worker:
        begun = time.monotonic()
        with pytest.raises(StopError):
            worker.call(Probe(path="x"), seconds=50, report=report)

        assert worker.process is None
        assert time.monotonic() - begun < 10


def test_a_worker_ends_with_its_parent(tmp_path: Path) -> None:
    script = tmp_path / "parent.py"
    script.write_text(
        "from usce_desktop.pdf.worker.jobs import Probe\nfrom usce_desktop.pdf.worker.client import Worker\n"
        "import os\nw = Worker()\n"
        f"w.call(Probe(path={str(_text(tmp_path))!r}), seconds=20)\n"
        "print(w.process.pid, flush=True)\nos.kill(os.getpid(), 9)\n"
    )

    done = subprocess.run([sys.executable, script], capture_output=True, text=True, check=False)
    pid = int(done.stdout)
    for _ in range(600):
        if not Path(f"/proc/{pid}").exists() or "Z" in Path(f"/proc/{pid}/stat").read_text().split()[2]:
            return
        time.sleep(0.1)
    pytest.fail("the worker outlived its parent")


def test_a_frozen_program_starts_itself_as_the_worker(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)

    assert worker_command()[1:] == ["--worker"]


def test_what_a_process_holds_is_counted_as_its_limit_counts_it(tmp_path: Path) -> None:
    code = (
        "from usce_desktop.pdf.worker import limits\nmemory = limits.Held()\nbefore = memory.bytes()\n"
        "taken = bytearray(64 << 20)\nprint(before, memory.bytes() - before)"
    )
    command = [worker_command()[0], "-c", code]
    done = subprocess.run(
        command, cwd=tmp_path, env=worker_environment(), capture_output=True, text=True, check=True
    )
    before, more = map(int, done.stdout.split())
    assert 0 < before < limits.MUCH
    assert 64 << 20 <= more < 70 << 20


@pytest.mark.skipif(ON_WINE, reason="Wine enforces no limit of a job object")
@pytest.mark.skipif(sys.platform == "darwin", reason="there it is watched, and killed after a moment")
def test_memory_is_limited(tmp_path: Path) -> None:
    code = (
        "from usce_desktop.pdf.worker import limits\nlimits.limit_self()\ninput()\n"
        f"try:\n    x = bytearray({limits.MEMORY + (1 << 20)})\nexcept MemoryError:\n    raise SystemExit(7)\n"
    )
    python = worker_command()[0]
    with subprocess.Popen(
        [python, "-c", code], cwd=tmp_path, stdin=subprocess.PIPE, env=worker_environment()
    ) as process:
        guarded = limits.guard(process)
        process.communicate(b"\n")
        assert process.returncode == 7
        del guarded


def probe(worker: Worker, path: Path) -> Health:
    return worker.call(Probe(path=str(path)), seconds=20)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"", {"kind": "empty", "failure": "empty"}),
        (b"<!DOCTYPE html><p>session expired", {"kind": "html", "failure": "unsupported"}),
        (b"PK\x03\x04....[Content_Types].xml", {"kind": "docx", "failure": "unsupported"}),
        (b"PK\x03\x04....", {"kind": "zip", "failure": "unsupported"}),
        (b"{\\rtf1}", {"kind": "rtf", "failure": "unsupported"}),
        (b"\0\0\0\x18ftypheic", {"kind": "heic", "failure": "damaged"}),
        (b"plain words", {"kind": "unknown", "failure": "unsupported"}),
        (b"%PDF-1.7\nnothing else", {"kind": "pdf", "failure": "damaged", "truncated": True}),
        (b"RIFF\0\0\0\0WEBPbroken", {"kind": "webp", "failure": "damaged"}),
        (pdfs.text_pdf(3), {"kind": "pdf", "pages": 3}),
        (pdfs.text_pdf(3)[:-7], {"kind": "pdf", "pages": 3, "truncated": True, "mended": True}),
        (b"garbage before\n" + pdfs.text_pdf(2), {"kind": "pdf", "pages": 2}),
        (pdfs.encrypted_pdf(""), {"kind": "pdf", "pages": 2, "encrypted": True}),
        (pdfs.encrypted_pdf("", "RC4-128"), {"kind": "pdf", "pages": 2, "encrypted": True}),
        (pdfs.encrypted_pdf("secret"), {"kind": "pdf", "failure": "needs_password"}),
    ],
)
def test_a_file_is_judged_by_its_bytes(
    worker: Worker, tmp_path: Path, data: bytes, expected: dict[str, Any]
) -> None:
    path = tmp_path / "file.pdf"
    path.write_bytes(data)

    assert probe(worker, path) == Health(**expected)


def test_a_pdf_cut_anywhere_is_never_called_whole(worker: Worker, tmp_path: Path) -> None:
    whole = pdfs.text_pdf(5)
    for part in (0.1, 0.5, 0.9, 0.99):
        path = tmp_path / "cut.pdf"
        path.write_bytes(whole[: int(len(whole) * part)])

        assert probe(worker, path).truncated


def test_active_content_is_named(worker: Worker, tmp_path: Path) -> None:
    path = tmp_path / "active.pdf"
    path.write_bytes(pdfs.active_pdf())

    assert set(probe(worker, path).active) >= {
        "scripts",
        "attached files",
        "launch actions",
        "automatic actions",
    }


def test_blank_pages_are_found(worker: Worker, tmp_path: Path) -> None:
    path = tmp_path / "blank.pdf"
    path.write_bytes(pdfs.changed_pdf(pdfs.text_pdf(2), lambda writer: writer.add_blank_page(612, 792)))

    assert probe(worker, path).blank == (3,)


def test_images_are_looked_at_to_their_end(worker: Worker, tmp_path: Path) -> None:
    whole = pdfs.photo(tmp_path / "a.jpg")
    cut = tmp_path / "cut.jpg"
    cut.write_bytes(whole.read_bytes()[:-3000])
    white = tmp_path / "white.png"
    Image.new("RGB", (300, 300), "white").save(white)
    several = tmp_path / "several.tif"
    pages = [Image.open(whole).convert("L").rotate(90 * n) for n in range(3)]
    pages[0].save(several, save_all=True, append_images=pages[1:])

    assert probe(worker, whole) == Health(kind="jpeg", pages=1, pixels=(600, 800))
    assert probe(worker, cut) == Health(kind="jpeg", failure="damaged", truncated=True)
    assert probe(worker, white).blank == (1,)
    assert probe(worker, several).pages == 3


def test_a_bomb_is_refused_before_it_goes_off(worker: Worker, tmp_path: Path) -> None:
    path = tmp_path / "bomb.png"
    Image.new("1", (13000, 13000)).save(path)

    assert probe(worker, path).failure == "too_big"


def test_a_page_is_rendered_as_bare_pixels(worker: Worker, tmp_path: Path) -> None:
    pdf, photo = _text(tmp_path), pdfs.photo(tmp_path / "p.jpg", orientation=6)
    page, picture = (
        worker.call(Render(path=str(path), page=1, width=200, height=300), seconds=20)
        for path in (pdf, photo)
    )

    assert (page.width, page.pages) == (200, 1)
    assert picture.width > picture.height
    for path in (pdf, photo):
        with pytest.raises(WorkerError, match="no_pages"):
            worker.call(Render(path=str(path), page=9, width=200, height=300), seconds=20)


def test_words_are_read_with_their_places(worker: Worker, tmp_path: Path) -> None:
    (page,) = worker.call(Read(path=str(_text(tmp_path))), seconds=20).texts

    assert "SAMPLE letter 1" in page.lines[0].text
    first = page.lines[0].words[0]
    assert 0 < first.x0 < first.x1 < 612
    assert page.source == "pdf"


def test_a_photo_has_no_words_without_ocr(worker: Worker, tmp_path: Path) -> None:
    photo = pdfs.photo(tmp_path / "p.jpg")

    assert worker.call(Read(path=str(photo)), seconds=20).texts[0].source == "none"


def test_an_unknown_job_and_a_missing_file_are_failures(worker: Worker) -> None:
    class Nonsense(Request[Health], frozen=True, kw_only=True, tag="nonsense"):
        """A job that nobody does."""

    with pytest.raises(WorkerError, match="crashed"):
        worker.call(Nonsense(), seconds=20)
    assert worker.call(Probe(path="/nowhere/a.pdf"), seconds=20).failure == "unreadable"


def test_every_job_has_a_name_of_its_own_and_somebody_who_does_it() -> None:
    kinds = get_args(Job)
    names = [kind.__struct_config__.tag for kind in kinds]
    assert set(kinds) == set(server.JOBS)
    assert len(set(names)) == len(names)
    for module, function in server.JOBS.values():
        assert callable(getattr(import_module(f"usce_desktop.pdf.{module}"), function))


@pytest.mark.skipif(sys.platform == "win32", reason="there it always is")
def test_the_name_of_a_file_need_not_be_unicode(worker: Worker, tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"SAMPLE \xff.pdf")
    try:
        path.write_bytes(pdfs.text_pdf())
    except (OSError, UnicodeError):
        pytest.skip("this system has no such names")

    assert probe(worker, path).pages == 1


@pytest.mark.skipif(
    not Path("/proc/self/maps").is_file() or sys.platform == "win32",
    reason="open files are listed under /proc (Linux)",
)
def test_a_worker_leaves_no_document_open(tmp_path: Path) -> None:
    with Worker() as own:
        for number in range(30):
            path = tmp_path / f"{number}.pdf"
            path.write_bytes(pdfs.text_pdf(1) if number % 3 else b"%PDF-1.7 damaged")
            own.call(Probe(path=str(path)), seconds=20)
        assert own.process is not None
        maps = Path(f"/proc/{own.process.pid}/maps").read_text()
        assert str(tmp_path) not in maps


def test_a_worker_that_is_closed_while_it_starts_keeps_nobody_waiting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A dialog is closed before the page that it asked for has begun to be drawn."""
    path = _text(tmp_path)
    real = subprocess.Popen

    def slowly(*words: Any, **more: Any) -> Any:
        worker.close()
        return real(*words, **more)

    monkeypatch.setattr(subprocess, "Popen", slowly)
    with Worker() as worker:
        assert worker.call(Probe(path=str(path)), seconds=20).pages == 1

    def never(*_: Any, **__: Any) -> Any:
        raise ValueError("nothing to start")

    monkeypatch.setattr(subprocess, "Popen", never)
    with Worker() as worker, pytest.raises(ValueError, match="nothing to start"):
        worker.call(Probe(path=str(path)), seconds=20)
