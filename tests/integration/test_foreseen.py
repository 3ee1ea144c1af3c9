"""What stands against a file, by its name alone."""

from pathlib import Path

import pytest

from usce_desktop.pdf.files import libreoffice
from usce_desktop.services.documents import unpack
from usce_desktop.services.documents.unpack import foreseen


@pytest.mark.parametrize("name", ["a.pdf", "A.JPG", "scan.tiff", "mail.eml", "papers.zip", "no suffix"])
def test_what_can_go_in_gets_no_words(name: str) -> None:
    assert str(foreseen(name)) == ""


def test_what_cannot_gets_words(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "web page" in str(foreseen("portal.html"))
    assert "kind of file cannot" in str(foreseen("film.mp4"))
    monkeypatch.setattr(libreoffice, "find_libreoffice", lambda: None)
    monkeypatch.setattr(unpack, "can_read_heic", lambda: False)
    assert "LibreOffice is not installed" in str(foreseen("CV.docx"))
    assert "iPhone photos" in str(foreseen("IMG_1.HEIC"))
    monkeypatch.setattr(libreoffice, "find_libreoffice", lambda: Path("/usr/bin/soffice"))
    monkeypatch.setattr(unpack, "can_read_heic", lambda: True)
    assert str(foreseen("CV.docx") + foreseen("IMG_1.HEIC")) == ""
