"""Odd papers: twins of a weak hash, old encryption, cuts, changed bytes, names that no disk takes; a verdict for each."""

import json
import subprocess
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from pypdf import PdfReader

from conftest import NOW
from making import commands, inputs, pdfs
from making.mutants import verdicts
from making.systems import posix_only, witness
from making.terminal import Capture, own_computer, run
from sweeps.mutants import NEVER
from usce_desktop.domain.review.file_state import Health
from usce_desktop.pdf.worker.client import Worker, WorkerError
from usce_desktop.pdf.worker.jobs import Probe
from usce_desktop.services.context import AppContext
from usce_desktop.services.intake import add
from usce_desktop.storage.catalog import CatalogError, load_checklist

pytestmark = posix_only  # folders of this computer are told by variables there
_TWIN = bytes.fromhex(
    "d131dd02c5e6eec4693d9a0698aff95c2fcab58712467eab4004583eb8fb7f89"
    "55ad340609f4b30283e488832571415a085125e8f7cdc99fd91dbdf280373c5b"
    "d8823e3156348f5bae6dacd436c919c6dd53e2b487da03fd02396306d248cda0"
    "e99f33420f577ee8ce54b67080a80d1ec69821bcb6a8839396f9652b6ff72a70"
)
"""One of the two blocks with the same MD5 that X. Wang and others published in 2004; the other one differs in six bits."""
_OTHER_BITS = (19, 45, 59, 83, 109, 123)


@pytest.fixture
def folder(tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The application of a small library, on a computer of this test's own."""
    own_computer(monkeypatch, tmp_path / "home")
    commands.start(tmp_path / "library", tmp_path / "beside")
    capsys.readouterr()
    return commands.application(tmp_path / "library")[0]


def told(worker: Worker, path: Path) -> Health | str:
    """Ask what a file is: what is known of it, or why it cannot be used."""
    try:
        health = worker.call(Probe(path=str(path)), seconds=60)
    except WorkerError as error:
        return error.failure
    return health.failure or health


def test_twins_of_a_weak_hash_are_two_papers(folder: Path, capsys: Capture, tmp_path: Path) -> None:
    import hashlib  # noqa: PLC0415 - the weak one is used here only

    other = bytearray(_TWIN)
    for place in _OTHER_BITS:
        other[place] ^= 0x80
    papers = [tmp_path / "one.pdf", tmp_path / "two.pdf"]
    beginning = pdfs.text_pdf(1, words="SAMPLE twin").ljust(16 * 64 * 4)  # a whole number of blocks
    beginning = beginning[: len(beginning) // 64 * 64]
    assert hashlib.md5(_TWIN).digest() == hashlib.md5(bytes(other)).digest()  # noqa: S324 - it is about that
    for path, block in zip(papers, (_TWIN, bytes(other)), strict=True):
        path.write_bytes(beginning + b"\n" * 64 + block)
    assert run(capsys, "add", folder, *papers, "--item", "lor")[0] == 0
    documents = json.loads((folder / "application.json").read_text(encoding="utf-8"))["documents"]
    assert len(documents) == 3
    assert len({each["sha256"] for each in documents.values()}) == 3


@pytest.mark.parametrize("revision", ["40", "128", "128 AES", "256 R5", "256"])
def test_a_paper_that_is_encrypted_with_no_password_opens(
    revision: str, tmp_path: Path, worker: Worker
) -> None:
    plain, locked = tmp_path / "plain.pdf", tmp_path / "locked.pdf"
    plain.write_bytes(pdfs.text_pdf(2))
    bits, _, more = revision.partition(" ")
    options = {"": [], "AES": ["--use-aes=y"], "R5": ["--force-R5"]}[more]
    witness("qpdf", "--allow-weak-crypto", "--encrypt", "", "owner", bits, *options, "--", plain, locked)
    health = told(worker, locked)
    assert isinstance(health, Health)
    assert (health.pages, health.encrypted) == (2, True)


def test_cut_papers_are_hardly_ever_called_whole(tmp_path: Path, worker: Worker) -> None:
    """Thirty papers of several makes, each cut at four places: at most one in twenty passes."""
    path, passed, cuts = tmp_path / "cut.pdf", [], 0
    for number in range(30):
        data = pdfs.text_pdf(1 + number % 5, words=f"SAMPLE {number} " + "word " * (number * 7))
        for end in (len(data) // 2, len(data) * 9 // 10, len(data) * 99 // 100, len(data) - 30):
            path.write_bytes(data[:end])
            health = told(worker, path)
            cuts += 1
            if isinstance(health, Health) and not (health.truncated or health.mended):
                passed.append((number, end))
    assert cuts == 120
    assert len(passed) <= cuts // 20, passed


def test_changed_papers_always_get_a_verdict(tmp_path: Path, worker: Worker) -> None:
    """A sample of ``dev.py sweep mutants``."""
    said = verdicts(worker, tmp_path, 120)
    assert said.total() == 120
    assert not NEVER & set(said), said


def test_a_packet_opens_in_strict_readers(folder: Path, capsys: Capture) -> None:
    target = folder / "packet.pdf"
    assert run(capsys, "export", folder, "--allow-incomplete", "-o", target)[0] == 0
    pages = len(PdfReader(target, strict=True).pages)
    document = pypdfium2.PdfDocument(target)
    try:
        assert len(document) == pages
    finally:
        document.close()
    done: subprocess.CompletedProcess[Any] = witness(
        "qpdf", "--check", target, capture_output=True, text=True
    )
    assert "No syntax or stream encoding errors found" in done.stdout


def test_a_name_with_a_zero_in_it_is_taken_under_another(
    context: AppContext, folder: Path, tmp_path: Path
) -> None:
    paper = pdfs.text_pdf(1, words="SAMPLE letter")
    archive = tmp_path / "papers.zip"
    archive.write_bytes(inputs.packed(("aXb.pdf", paper)).replace(b"aXb.pdf", b"a\x00b.pdf"))
    letters = tmp_path / "letters.eml"
    mail = inputs.mail(("aXb.pdf", pdfs.text_pdf(1, words="SAMPLE second letter")))
    letters.write_bytes(mail.replace(b'"aXb.pdf"', b'"a\x00b.pdf"'))
    for source in (archive, letters):
        (one,) = add.take_in(context, folder, [source], item="lor", now=NOW)
        assert one.path is not None, one.note
        assert "\x00" not in one.path.name
        assert one.path.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(
    "text",
    [
        "items = " + "[" * 20_000,
        "a = " + "{b = " * 5_000 + "1" + "}" * 5_000,
        ".".join(["a"] * 20_000) + " = 1",
        'title = "' + "a" * 2_000_000,
        "[[items]]\n" * 50_000,
    ],
    ids=["lists", "tables", "keys", "text", "items"],
)
def test_a_checklist_that_was_made_to_do_harm_is_refused(
    text: str, tmp_path: Path, context: AppContext
) -> None:
    path = tmp_path / "hostile.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(CatalogError, match=r"hostile\.toml"):
        load_checklist(path, context.catalog.types, context.catalog.states, own=True)
