"""What an application's file cannot say is refused before anything is done with it."""

from datetime import date

import pytest
from msgspec import structs

from usce_desktop.domain.application.application import (
    Application,
    Document,
    Original,
    PacketRecord,
    Submission,
    impossible,
)
from usce_desktop.domain.file_names import is_within
from usce_desktop.domain.status import Phase

GOOD = Application(
    id="a", program="P", specialty="S", checklist="c", start=date(2027, 3, 1), end=date(2027, 3, 28)
)
OUTSIDE = (
    "../secret.pdf", "..", ".", "", "/etc/passwd", "a/../../b.pdf", "a//b", "..\\secret.pdf", "C:\\secret.pdf",
    "\\\\server\\share\\x.pdf", "C:/secret.pdf", "C:secret.pdf", "a\0.pdf", "a/./b",
)  # fmt: skip
INSIDE = ("CV.pdf", "José 2.pdf", "a: b.pdf", "...pdf", "..pdf", "Originals/scan.heic", "a\\b.pdf")


@pytest.mark.parametrize("name", OUTSIDE)
def test_no_file_outside_the_folder_is_named(name: str) -> None:
    assert not is_within(name)
    document = Document(file=name, sha256="0" * 64, size=1)
    made = Document(file="a.pdf", sha256="0" * 64, size=1, made_from=Original(file=name, sha256="0" * 64))
    sent = Submission(day=date(2027, 1, 1), recipient="R", file=name, sha256="0" * 64, pages=1)
    record = PacketRecord(phase=Phase.APPLICATION, sha256="0" * 64, pages=1)
    for wrong in (
        structs.replace(GOOD, documents={"d": document}),
        structs.replace(GOOD, documents={"d": made}),
        structs.replace(GOOD, submissions=(sent,)),
        structs.replace(GOOD, packets={name: record}),
    ):
        assert impossible(wrong)


@pytest.mark.parametrize("name", INSIDE)
def test_odd_names_within_the_folder_are_files(name: str) -> None:
    assert is_within(name)
    assert not impossible(
        structs.replace(GOOD, documents={"d": Document(file=name, sha256="0" * 64, size=1)})
    )
