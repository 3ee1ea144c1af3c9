"""A pile of papers before there is an application, and an Inbox sorted into one: nothing stops the others."""

import stat
import zipfile
from pathlib import Path

from conftest import NOW
from making import pdfs
from usce_desktop.services.context import AppContext
from usce_desktop.services.intake.first_look import look_at
from usce_desktop.services.intake.inbox import take_into_inbox
from usce_desktop.services.intake.sort import sort_inbox
from usce_desktop.storage.library import Library, read_application


def pile(folder: Path) -> dict[str, Path]:
    """Write sound files and bad ones."""
    folder.mkdir()
    found = {name: folder / name for name in ("cv.pdf", "broken.zip", "mixed.zip", "x.xyz", "gone.pdf")}
    found["cv.pdf"].write_bytes(pdfs.lines_pdf(["CURRICULUM VITAE", "Name: Amara Sample"]))
    found["broken.zip"].write_bytes(b"PK\x03\x04 no archive")
    with zipfile.ZipFile(found["mixed.zip"], "w") as archive:
        archive.writestr("fee receipt.pdf", pdfs.lines_pdf(["FEE RECEIPT", "Patient: Amara Sample"]))
        link = zipfile.ZipInfo("link.pdf")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, b"cv.pdf")
    found["x.xyz"].write_bytes(b"no document")
    return found


def test_each_file_is_read_or_named_with_its_reason(context: AppContext, tmp_path: Path) -> None:
    files = pile(tmp_path / "pile")
    steps: list[str] = []
    found = look_at(context, files.values(), lambda _, __, label: steps.append(label))

    assert [path.name for path in found.read] == ["cv.pdf", "mixed.zip"]
    assert {each.key: each.value for each in found.offers}["name"] == "Amara Sample"
    for name in ("broken.zip", "x.xyz", "gone.pdf"):
        assert any(name in str(words) for words in found.refused), name
    assert any("link.pdf" in str(words) for words in found.refused)
    assert "cv.pdf" in steps
    assert files["cv.pdf"].is_file()


def test_the_inbox_is_sorted_as_far_as_files_are_surely_for_an_item(
    context: AppContext, library: Library, folder: Path, tmp_path: Path
) -> None:
    files = pile(tmp_path / "pile")
    (tmp_path / "pile" / "zzz.pdf").write_bytes(pdfs.text_pdf(words="zzz"))
    wanted = ("cv.pdf", "broken.zip", "zzz.pdf")
    waiting = [take_into_inbox(library, tmp_path / "pile" / name) for name in wanted]
    gone = sort_inbox(context, folder, waiting, NOW)

    assert [path.name for path in gone] == ["cv.pdf"]
    assert sorted(path.name for path in library.inbox.iterdir()) == ["broken.zip", "zzz.pdf"]
    assert read_application(folder).value.documents_of("cv")
    assert all(path.is_file() for path in (*gone.values(), files["cv.pdf"]))
