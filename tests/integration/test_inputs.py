"""Every kind of file that people add, and what becomes of it; ``docs/inputs.md`` holds the same table."""

import errno
import os
import re
import socket
import threading
from datetime import datetime
from pathlib import Path

import pytest
from msgspec import structs

from conftest import NOW, TODAY
from making import inputs, pdfs
from making.systems import needs, with_libreoffice
from usce_desktop.domain.application.application import Application
from usce_desktop.domain.sentences import count
from usce_desktop.domain.status import Phase, Status
from usce_desktop.pdf.files import libreoffice
from usce_desktop.pdf.files.wrappers import Unpacked
from usce_desktop.pdf.worker.client import Worker
from usce_desktop.pdf.worker.jobs import Contents, Probe, Unpack
from usce_desktop.services.context import AppContext
from usce_desktop.services.documents import unpack
from usce_desktop.services.intake import add, sort
from usce_desktop.services.library import applications
from usce_desktop.services.library.applications import Opened
from usce_desktop.services.packet import build
from usce_desktop.services.packet.plan import plan_packet
from usce_desktop.services.review import review, state
from usce_desktop.storage.errors import SaveError, SourceError, StorageError
from usce_desktop.storage.library import Library
from usce_desktop.storage.stored import Stored

TABLE = Path(__file__).parents[2] / "docs" / "inputs.md"
HEAD = "| Kind of file | Taken in as | In the packet | Said about it |\n|---|---|---|---|\n"


def row(context: AppContext, folder: Path, kind: inputs.Input, place: Path) -> str:
    """Add a file to an application, build the packet, and say what became of it."""
    path = kind.make(place)
    taken = add.take_in(context, folder, [path], item="cv", now=NOW)
    reviewed = review.review_application(context, folder, TODAY)
    kinds = [Path(each.path).suffix[1:].upper() for each in taken if each.path]
    said = [str(each.note) for each in taken if each.refused]
    item = next(each for each in reviewed.review.items if each.requirement.item == "cv")
    about = ("file_", "signature", "active", "blank", "page_", "made_from")
    said += [str(each.message) for each in item.findings if each.rule.startswith(about)]
    plan = plan_packet(reviewed, Phase.APPLICATION)
    packet = "not possible"
    if plan.documents:
        profile = context.catalog.profiles["merged"]
        built = build.build_packet(
            context, reviewed, plan, structs.replace(profile, cover=False, contents=False, evidence=False),
            folder / "packet.pdf", now=NOW,
        )  # fmt: skip
        packet = str(count(built.pages, "page"))
        if built.as_pictures:
            packet += ", drawn as a picture"
        assert built.pages == sum(each.pages for each in plan.documents)
    words = "; ".join(said).replace(str(place) + os.sep, "").replace("|", "\\|")
    came = f"{len(kinds)} {kinds[0]}" if kinds else "refused"
    return f"| {kind.kind} | {came} | {packet} | {re.sub(r'  +', ' ', words) or 'nothing to say'} |"


@pytest.mark.parametrize("kind", inputs.INPUTS, ids=lambda kind: kind.kind)
def test_what_becomes_of_every_kind_of_file(
    context: AppContext, folder: Path, tmp_path: Path, kind: inputs.Input
) -> None:
    place = tmp_path / "offered"
    place.mkdir()
    if "LibreOffice" in kind.kind and "without" not in kind.kind:
        needs("soffice")
    assert row(context, folder, kind, place) in TABLE.read_text("utf-8")


def test_the_table_has_no_other_rows() -> None:
    rows = [line.split("|")[1].strip() for line in TABLE.read_text("utf-8").splitlines() if line[:2] == "| "]
    assert rows[1:] == [kind.kind for kind in inputs.INPUTS]


def word(tmp_path: Path, body: str, relations: str = "") -> Path:
    path = tmp_path / "CV of Amara SAMPLE.docx"
    path.write_bytes(inputs.docx(body, relations))
    return path


@with_libreoffice
def test_a_word_document_becomes_a_pdf_with_its_original_beside_it(
    context: AppContext, folder: Path, tmp_path: Path
) -> None:
    path = word(tmp_path, inputs.paragraph("Curriculum vitae SAMPLE") * 60)
    (one,) = add.take_in(context, folder, [path], item=None, now=NOW)
    assert (one.item, one.path) == ("cv", folder / "Curriculum vitae.pdf")
    assert "made from CV of Amara SAMPLE.docx with LibreOffice" in str(one.note)
    assert (folder / "Originals" / "Curriculum vitae.docx").read_bytes() == path.read_bytes()
    assert "Curriculum vitae SAMPLE" in pdfs.pages_of(folder / "Curriculum vitae.pdf")[1]
    opened = applications.open_application(context, folder)
    document = opened.application.documents[one.key]
    assert document.original_name == path.name
    assert not opened.state.new
    (again,) = add.take_in(context, folder, [path], item="cv", now=NOW)
    assert "the same file is already there" in str(again.note)
    assert list(context.places.cache.glob("work-*")) == []


@with_libreoffice
def test_libreoffice_follows_no_link_out_of_a_document(
    context: AppContext, folder: Path, tmp_path: Path
) -> None:
    asked = []
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.2)
        address = f"http://127.0.0.1:{server.getsockname()[1]}/tracker.png"
        done = threading.Event()

        def listen() -> None:
            while not done.is_set():
                try:
                    asked.append(server.accept())
                except TimeoutError:
                    continue

        thread = threading.Thread(target=listen)
        thread.start()
        drawing = "http://schemas.openxmlformats.org/drawingml/2006"
        picture = (
            f'<w:p><w:r><w:drawing><wp:inline xmlns:wp="{drawing}/wordprocessingDrawing">'
            '<wp:extent cx="990000" cy="990000"/><wp:docPr id="1" name="SAMPLE"/>'
            f'<a:graphic xmlns:a="{drawing}/main"><a:graphicData uri="{drawing}/picture">'
            f'<pic:pic xmlns:pic="{drawing}/picture"><pic:nvPicPr><pic:cNvPr id="0" name="SAMPLE"/>'
            '<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:link="far"/></pic:blipFill><pic:spPr/>'
            "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
        )
        field = (
            f'<w:p><w:fldSimple w:instr=" INCLUDEPICTURE &quot;{address}&quot; "><w:r><w:t>x</w:t></w:r>'
            "</w:fldSimple></w:p>"
        )
        relations = (
            '<Relationship Id="far" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships'
            f'/image" Target="{address}" TargetMode="External"/>'
        )
        path = word(tmp_path, inputs.paragraph("SAMPLE") + picture + field, relations)
        (one,) = add.take_in(context, folder, [path], item="cv", now=NOW)
        done.set()
        thread.join()
    assert one.path is not None
    assert one.path.suffix == ".pdf"
    assert asked == []


def test_without_libreoffice_a_word_document_says_what_to_do(
    context: AppContext, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(libreoffice, "find_libreoffice", lambda: None)
    path = word(tmp_path, inputs.paragraph("SAMPLE"))
    (one,) = add.take_in(context, folder, [path], item="cv", now=NOW)
    assert one.path == folder / "Curriculum vitae.docx"
    reviewed = review.review_application(context, folder, TODAY)
    item = next(each for each in reviewed.review.items if each.requirement.item == "cv")
    assert item.status is Status.NEEDS_ATTENTION
    assert "save it as PDF in Word" in str(item.reason)
    plan = plan_packet(reviewed, Phase.APPLICATION)
    assert "save it as PDF in Word" in str(plan.left_out[0].reason)


@with_libreoffice
def test_libreoffice_is_found_in_its_usual_places(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert libreoffice.find_libreoffice() is not None
    monkeypatch.setenv("PATH", str(tmp_path))
    place = tmp_path / "soffice"
    monkeypatch.setattr(libreoffice, "_USUAL_PLACES", (str(place),))
    assert libreoffice.find_libreoffice() is None
    place.touch()
    assert libreoffice.find_libreoffice() == place


@pytest.mark.parametrize("does", ["sleep 60 & wait", "exit 3", "no program at all"])
def test_a_libreoffice_that_hangs_or_fails_is_ended(
    context: AppContext, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, does: str
) -> None:
    program = tmp_path / "soffice"
    program.write_text(f"#!/bin/sh\n{does}\n")
    program.chmod(0o644 if does == "no program at all" else 0o755)
    monkeypatch.setattr(libreoffice, "find_libreoffice", lambda: program)
    monkeypatch.setattr(libreoffice.to_pdf, "__defaults__", (0.5,))
    path = word(tmp_path, inputs.paragraph("SAMPLE"))
    (one,) = add.take_in(context, folder, [path], item="cv", now=NOW)
    assert one.path == folder / "Curriculum vitae.docx"


@with_libreoffice
def test_what_an_archive_holds_goes_where_it_belongs(
    context: AppContext, folder: Path, tmp_path: Path
) -> None:
    path = tmp_path / "scans.zip"
    path.write_bytes(
        inputs.packed(
            ("Passport.pdf", pdfs.text_pdf(1, words="SAMPLE passport")),
            ("letters/cv.docx", inputs.docx(inputs.paragraph("SAMPLE"))),
            ("thing.pdf", pdfs.text_pdf(1, words="SAMPLE thing")),
        )
    )
    found = add.take_in(context, folder, [path], item=None, now=NOW)
    assert [each.item for each in found] == ["passport", "cv", ""]
    assert [str(each.note).split(";")[0] for each in found[:2]] == [
        "from scans.zip",
        "from scans.zip made from cv.docx with LibreOffice",
    ]
    assert found[2].path is not None
    assert found[2].path.name == "thing.pdf"


def test_what_cannot_be_unpacked_stops_nothing_else(
    context: AppContext, folder: Path, tmp_path: Path
) -> None:
    broken, bomb, fine = tmp_path / "broken.zip", tmp_path / "bomb.zip", tmp_path / "fine.pdf"
    broken.write_bytes(inputs.packed(("a.pdf", pdfs.text_pdf(1)))[:-40])
    bomb.write_bytes(inputs.bomb())
    fine.write_bytes(pdfs.text_pdf(1))
    found = add.take_in(context, folder, [broken, bomb, fine], item="cv", now=NOW)
    assert [each.refused for each in found] == [True, True, False]
    assert "broken.zip cannot be used: it is damaged" in str(found[0].note)
    assert "much more comes out of it" in str(found[1].note)


def test_a_disk_that_fills_up_ends_it_and_tells_what_was_taken(
    context: AppContext, folder: Path, library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, left = applications.save_edit, 2

    def filling(opened: Opened, after: Application, now: datetime) -> Stored[Application]:
        nonlocal left
        left -= 1
        if left < 0:
            raise SaveError(opened.stored.path, OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)))
        return real(opened, after, now)

    monkeypatch.setattr(add, "save_edit", filling)
    papers = [tmp_path / f"{number}.pdf" for number in range(4)]
    for path in papers:
        path.write_bytes(pdfs.text_pdf(1, words=f"SAMPLE {path.stem}"))
    found = add.take_in(context, folder, papers, item="lor", now=NOW)
    assert [(each.source.name, bool(each.key), each.stopped) for each in found] == [
        ("0.pdf", True, False),
        ("1.pdf", True, False),
        ("2.pdf", False, True),
    ]
    assert "No space left on device. What was saved before is kept" in str(found[2].note)
    assert len(applications.open_application(context, folder).application.documents_of("lor")) == 2
    with pytest.raises(SaveError):
        add.take_in(context, folder, papers[2:], item="lor", now=NOW)

    left = 1
    archive = library.inbox / "letters.zip"
    library.inbox.mkdir(exist_ok=True)
    archive.write_bytes(inputs.packed(*((path.name, path.read_bytes()) for path in papers[2:])))
    with pytest.raises(StorageError, match="could not be written") as told:
        sort.take_from_inbox(context, folder, archive, "lor", NOW)
    assert not isinstance(told.value, SourceError)
    assert "cannot be used" not in str(told.value)
    assert archive.exists()
    left = 9
    sort.take_from_inbox(context, folder, archive, "lor", NOW)
    assert len(applications.open_application(context, folder).application.documents_of("lor")) == 4
    assert not archive.exists()


@with_libreoffice
def test_an_inbox_keeps_the_word_document_and_a_pdf_is_made_when_it_is_assigned(
    context: AppContext, folder: Path, tmp_path: Path
) -> None:
    path = tmp_path / "xyz.docx"
    path.write_bytes(inputs.docx(inputs.paragraph("SAMPLE words")))
    (one,) = add.take_in(context, folder, [path], item=None, now=NOW)
    assert one.path is not None
    assert one.path.name == "xyz.docx"
    kept = sort.take_from_inbox(context, folder, one.path, "cv", NOW)
    assert kept is not None
    assert kept.exists()
    assert (folder / "Curriculum vitae.pdf").exists()
    assert not one.path.exists()


def test_an_archive_in_the_inbox_that_cannot_be_unpacked_stays_there(
    context: AppContext, folder: Path, library: Library
) -> None:
    store_in = library.inbox
    store_in.mkdir(exist_ok=True)
    path = store_in / "bomb.zip"
    path.write_bytes(inputs.bomb())
    with pytest.raises(SourceError, match="much more comes out of it"):
        sort.take_from_inbox(context, folder, path, "cv", NOW)
    assert path.exists()


@pytest.mark.parametrize("file", ["../../secret.pdf", "not there"])
def test_a_worker_that_talks_nonsense_about_an_archive(
    context: AppContext, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, file: str
) -> None:
    context.places.cache.mkdir(parents=True)
    (context.places.cache / "secret.pdf").write_bytes(b"SAMPLE secret")
    answer = Contents(wrapper="zip", files=(Unpacked(file=file, name="a.pdf"),))
    monkeypatch.setattr(context.worker, "call", lambda *_, **__: answer)
    path = tmp_path / "a.zip"
    path.write_bytes(inputs.packed(("a.pdf", pdfs.text_pdf(1))))
    with pytest.raises(SourceError, match="no usable answer"), unpack.offered(context, path):
        pass


def test_a_damaged_pdf_is_mended_shown_as_mended_and_compared(
    context: AppContext, folder: Path, tmp_path: Path, worker: Worker
) -> None:
    path = tmp_path / "damaged.pdf"
    path.write_bytes(inputs.damaged())
    answer = worker.call(Probe(path=str(path)), seconds=20)
    assert (answer.mended, answer.pages) == (True, 2)
    add.take_in(context, folder, [path], item="cv", now=NOW)
    reviewed = review.review_application(context, folder, TODAY)
    finding = next(
        each for item in reviewed.review.items for each in item.findings if each.rule == "file_mended"
    )
    assert finding.status is Status.NEEDS_ATTENTION
    assert (folder / "Curriculum vitae.pdf").read_bytes() == path.read_bytes()


def test_nothing_in_an_archive_leaves_the_folder_it_is_unpacked_to(worker: Worker, tmp_path: Path) -> None:
    path, inside = tmp_path / "a.zip", tmp_path / "one" / "two"
    path.write_bytes(inputs.linked_zip())
    inside.mkdir(parents=True)
    before = set(tmp_path.rglob("*"))
    answer = worker.call(Unpack(path=str(path), folder=str(inside)), seconds=20)
    assert set(tmp_path.rglob("*")) - before == {inside / answer.files[1].file}


def test_a_file_that_cannot_be_read_stops_nothing_else(
    context: AppContext, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path) -> str:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(unpack, "kind_of", refuse)
    path = tmp_path / "a.pdf"
    path.write_bytes(pdfs.text_pdf(1))
    (one,) = add.take_in(context, folder, [path], item="cv", now=NOW)
    assert (one.refused, "cannot be read (Permission denied)" in str(one.note)) == (True, True)


def test_title_and_translation_are_stated_on_the_command_line(
    context: AppContext, folder: Path, tmp_path: Path
) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(pdfs.text_pdf(1))
    add.take_in(context, folder, [path], item="cv", now=NOW)
    opened = applications.open_application(context, folder)
    after = state.set_values(context, opened, "cv", {"title": " My  CV ", "translation": "yes"}, TODAY)
    ((_, document),) = after.documents_of("cv")
    assert (document.title, document.translation) == ("My CV", True)
