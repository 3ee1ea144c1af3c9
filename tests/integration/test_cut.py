"""A file with several papers is cut: each document takes its own pages, and only those are read for it."""

import errno
import os
from pathlib import Path

import pytest
from msgspec import structs

from conftest import NOW, TODAY
from making.papers import pile
from usce_desktop.domain.application import edits
from usce_desktop.domain.facts import Facts
from usce_desktop.domain.status import Status
from usce_desktop.pdf.worker.client import WorkerError
from usce_desktop.services.context import AppContext
from usce_desktop.services.documents.examine import examine
from usce_desktop.services.documents.read import read_part, reading_of
from usce_desktop.services.intake.add import take_in
from usce_desktop.services.intake.cut import Piece, cut_document, pieces_of, take_pieces
from usce_desktop.services.intake.inbox import take_into_inbox
from usce_desktop.services.library.applications import open_application, save_edit
from usce_desktop.services.review.immunizations import rows_of_paper
from usce_desktop.services.review.review import review_application
from usce_desktop.storage.disk import hash_file
from usce_desktop.storage.errors import SaveError, UnconfirmedError
from usce_desktop.storage.library import Library

TB = (
    "QUANTIFERON-TB GOLD PLUS REPORT",
    "Patient: Amara Sample",
    "Collected: 3 October 2026",
    "QuantiFERON-TB Gold Plus: NEGATIVE",
)
DRUGS = (
    "10 PANEL URINE DRUG SCREEN",
    "Donor: Amara Sample",
    "Collected: 9 November 2026",
    "Drug screen result: POSITIVE",
    "Certified by the medical review officer",
)


@pytest.fixture
def scanned(context: AppContext, folder: Path, tmp_path: Path) -> str:
    """A pile of two papers in one file, taken in under the TB test."""
    (taken,) = take_in(context, folder, [pile(tmp_path / "scan.pdf", TB, DRUGS)], item="tb_test", now=NOW)
    return taken.key


def test_the_reading_proposes_where_papers_begin(context: AppContext, folder: Path, scanned: str) -> None:
    opened = open_application(context, folder)
    reading = examine(context, opened)[scanned].reading
    assert reading is not None
    assert [(each.pages, each.kind) for each in reading.parts] == [((1,), "tb_test"), ((2,), "drug_screen")]
    pieces = pieces_of(opened, reading.parts, "tb_test")
    assert [(each.pages, each.item) for each in pieces] == [((1,), "tb_test"), ((2,), "drug_screen")]


def test_each_document_takes_its_pages_and_is_read_by_them_alone(
    context: AppContext, folder: Path, scanned: str
) -> None:
    before = open_application(context, folder).application.documents[scanned]
    pieces = (Piece(pages=(1,), item="tb_test"), Piece(pages=(2,), item="drug_screen"))
    application = cut_document(context, folder, scanned, pieces, NOW)
    (tb_key, tb), *_ = application.documents_of("tb_test")
    ((_, drugs),) = application.documents_of("drug_screen")
    assert tb_key == scanned
    assert (tb.recipe.pages, drugs.recipe.pages) == ((1,), (2,))
    assert tb.sha256 == drugs.sha256 == before.sha256
    assert hash_file(folder / drugs.file)[0] == before.sha256
    assert drugs.original_name == "scan.pdf"
    opened = open_application(context, folder)
    files = examine(context, opened)
    days = {
        key: {each.date.isoformat() for each in state.reading.dates if each.role == "issued"}
        for key, state in files.items()
        if state.reading is not None
    }
    assert days[tb_key] == {"2026-10-03"}
    assert set.union(*days.values()) == {"2026-10-03", "2026-11-09"}
    review = review_application(context, folder, TODAY).review
    rules = {
        item: {each.rule for each in verdict.findings if each.status is not Status.OK}
        for item in ("tb_test", "drug_screen")
        if (verdict := review.item(item)) is not None
    }
    assert "contradiction" not in rules["tb_test"], "the other paper's result is not this one's"
    assert "contradiction" in rules["drug_screen"]
    assert "looks_like" not in rules["tb_test"] | rules["drug_screen"], "they share no page"


def test_what_was_stated_of_all_pages_is_asked_anew(context: AppContext, folder: Path, scanned: str) -> None:
    pieces = (Piece(pages=(2,), item="drug_screen"), Piece(pages=(1,), item=""))
    application = cut_document(context, folder, scanned, pieces, NOW)
    ((key, document),) = application.documents_of("drug_screen")
    assert key == scanned, "nothing is for its item: it moves to the first piece"
    assert document.facts == Facts()
    assert document.recipe.pages == (2,)
    assert not application.documents_of("tb_test")


def test_pieces_of_one_item_are_one_document_and_none_is_an_error(
    context: AppContext, folder: Path, scanned: str
) -> None:
    pieces = (Piece(pages=(2,), item="tb_test"), Piece(pages=(1,), item="tb_test"))
    application = cut_document(context, folder, scanned, pieces, NOW)
    ((_, document),) = application.documents_of("tb_test")
    assert document.recipe.pages == (1, 2)
    with pytest.raises(ValueError, match="no pages"):
        cut_document(context, folder, scanned, (Piece(pages=(1,), item=""),), NOW)


def test_a_file_of_the_inbox_is_given_paper_by_paper(
    context: AppContext, library: Library, folder: Path, tmp_path: Path
) -> None:
    path = take_into_inbox(library, pile(tmp_path / "pile.pdf", TB, DRUGS))
    assert path is not None
    nothing = take_pieces(context, folder, path, (Piece(pages=(1,), item=""),), NOW)
    assert nothing is None
    assert path.exists()
    pieces = (Piece(pages=(1,), item="tb_test"), Piece(pages=(2,), item="drug_screen"))
    kept = take_pieces(context, folder, path, pieces, NOW)
    assert kept is not None
    assert kept.exists()
    assert not path.exists()
    application = open_application(context, folder).application
    assert [doc.recipe.pages for _, doc in application.documents_of("tb_test")] == [(1,)]
    assert [doc.recipe.pages for _, doc in application.documents_of("drug_screen")] == [(2,)]


def test_a_file_is_renamed_with_its_document_and_back_again(
    context: AppContext, folder: Path, tmp_path: Path
) -> None:
    (taken,) = take_in(context, folder, [pile(tmp_path / "a.pdf", TB)], item="tb_test", now=NOW)
    opened = open_application(context, folder)
    titles = {each.item: each.title for each in opened.checklist.items}
    moved = edits.move_documents(opened.application, "tb_test", "cv", titles=titles)
    save_edit(opened, moved, NOW)
    assert [path.name for path in folder.glob("*.pdf")] == ["Curriculum vitae.pdf"]
    again = open_application(context, folder)
    assert again.application.documents[taken.key].file == "Curriculum vitae.pdf"
    (folder / "Mine.pdf").write_bytes(b"%PDF-1.4 something else")
    save_edit(again, edits.rename_file(again.application, taken.key, "Mine.pdf"), NOW)
    named = open_application(context, folder).application.documents[taken.key].file
    assert named == "Mine 2.pdf", "what lies there under that name stays"
    assert (folder / "Mine.pdf").read_bytes().startswith(b"%PDF-1.4 something")
    last = open_application(context, folder)
    save_edit(last, opened.application, NOW)
    assert (folder / "TB test.pdf").exists(), "undoing renames it back"


@pytest.mark.parametrize("error", [SaveError, UnconfirmedError])
def test_a_name_that_is_not_saved_is_not_given(
    context: AppContext,
    folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    error: type[SaveError | UnconfirmedError],
) -> None:
    (taken,) = take_in(context, folder, [pile(tmp_path / "a.pdf", TB)], item="tb_test", now=NOW)
    opened = open_application(context, folder)

    def fail(*_: object) -> object:
        raise error(folder, OSError(errno.EIO, os.strerror(errno.EIO)))

    with monkeypatch.context() as patch:
        patch.setattr("usce_desktop.storage.stored.save", fail)
        with pytest.raises(error):
            save_edit(opened, edits.rename_file(opened.application, taken.key, "Mine.pdf"), NOW)
    # What the disk only did not confirm is there, and names the file as it is called now.
    assert (folder / "Mine.pdf").exists() == (error is UnconfirmedError)
    assert (folder / "TB test.pdf").exists() == (error is SaveError)
    found = open_application(context, folder)
    assert found.state.files[taken.key].state == "present"


def test_a_file_that_the_person_named_keeps_its_name_where_it_is_moved(
    context: AppContext, folder: Path, tmp_path: Path
) -> None:
    (taken,) = take_in(context, folder, [pile(tmp_path / "a.pdf", TB)], item="tb_test", now=NOW)
    opened = open_application(context, folder)
    save_edit(opened, edits.rename_file(opened.application, taken.key, "My result.pdf"), NOW)
    opened = open_application(context, folder)
    titles = {each.item: each.title for each in opened.checklist.items}
    save_edit(opened, edits.move_documents(opened.application, "tb_test", "cv", titles=titles), NOW)
    assert open_application(context, folder).application.documents[taken.key].file == "My result.pdf"


def test_a_file_that_is_gone_is_renamed_in_the_list_only(
    context: AppContext, folder: Path, tmp_path: Path
) -> None:
    (taken,) = take_in(context, folder, [pile(tmp_path / "a.pdf", TB)], item="tb_test", now=NOW)
    (folder / "TB test.pdf").unlink()
    opened = open_application(context, folder)
    save_edit(opened, edits.rename_file(opened.application, taken.key, "other.pdf"), NOW)
    assert open_application(context, folder).application.documents[taken.key].file == "other.pdf"


def test_where_its_pages_cannot_be_read_now_it_is_not_read_yet(
    context: AppContext, folder: Path, scanned: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = open_application(context, folder)
    whole = examine(context, opened)[scanned].reading
    assert whole is not None
    document = opened.application.documents[scanned]
    part = structs.replace(document, recipe=structs.replace(document.recipe, pages=(2,)))

    def fail(*_: object, **__: object) -> None:
        raise WorkerError("crashed")

    with monkeypatch.context() as broken:
        broken.setattr(context.worker, "call", fail)
        assert read_part(context, folder / document.file, part, whole) is None
        assert reading_of(context, part) is None
        items = {**opened.application.documents, scanned: part}
        found = examine(
            context, structs.replace(opened, application=structs.replace(opened.application, documents=items))
        )
    assert found[scanned].reading is None
    again = read_part(context, folder / document.file, part, whole)
    assert again is not whole, "a failure is not kept"


def test_a_document_that_is_gone_offers_no_rows(context: AppContext, folder: Path) -> None:
    assert rows_of_paper(context, open_application(context, folder), "nobody") == ()
