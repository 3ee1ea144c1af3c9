import json
from pathlib import Path
from typing import Any

import pypdf
import pytest

from usce_desktop.cli import main
from usce_desktop.domain.packet.pages import Section, TextPage
from usce_desktop.services.context import AppContext
from usce_desktop.services.packet import pages as sheets

READY_ONE = "Lakeside"


def folder_of(demo: Path, name: str = READY_ONE) -> Path:
    return next(each for each in (demo / "Applications").iterdir() if name in each.name)


def pages(path: Path) -> list[str]:
    return [page.extract_text() for page in pypdf.PdfReader(path).pages]


def test_the_summary_is_a_pdf_with_the_reports_behind_it(demo: Path, tmp_path: Path, capsys: Any) -> None:
    wanted = tmp_path / "summary"

    assert main(["summary", str(folder_of(demo)), "-o", str(wanted), "--today", "2026-11-23"]) == 0
    written = Path(capsys.readouterr().out.strip())
    texts = pages(written)
    reader = pypdf.PdfReader(written)

    assert written == wanted.with_suffix(".pdf")
    assert "IMMUNIZATION SUMMARY" in texts[0]
    assert "143 mIU/mL" in " ".join(texts)
    assert "QuantiFERON" in texts[-1]
    assert [str(entry["/Title"]) for entry in reader.outline if isinstance(entry, pypdf.generic.Destination)] == [
        "Immunization summary", "Titer lab reports", "TB test (IGRA or 2-step TST)",
    ]  # fmt: skip


def test_a_report_that_cannot_be_read_stays_out_of_the_summary(
    demo: Path, tmp_path: Path, capsys: Any
) -> None:
    folder = folder_of(demo)
    (folder / "TB test.pdf").write_bytes(b"no pdf")

    assert main(["summary", str(folder), "-o", str(tmp_path / "s.pdf"), "--today", "2026-11-23"]) == 0
    assert "QuantiFERON" not in " ".join(pages(tmp_path / "s.pdf"))
    assert "TB test" not in " ".join(pages(tmp_path / "s.pdf"))


def test_a_summary_that_cannot_be_is_one_sentence(demo: Path, tmp_path: Path, capsys: Any) -> None:
    folder = folder_of(demo)
    inside = folder / "TB test.pdf"
    before = inside.read_bytes()

    assert main(["summary", str(folder), "-o", str(inside)]) == 2
    assert "exists already" in capsys.readouterr().err
    assert inside.read_bytes() == before
    assert main(["summary", str(folder), "-o", str(tmp_path / "none" / "s.pdf")]) == 2
    assert "is not there" in capsys.readouterr().err
    applicant = json.loads((demo / "applicant.json").read_text())
    del applicant["immunizations"]
    (demo / "applicant.json").write_text(json.dumps(applicant))
    assert main(["summary", str(folder), "-o", str(tmp_path / "s.pdf")]) == 2
    assert "record is empty" in capsys.readouterr().err
    assert not (tmp_path / "s.pdf").exists()


def test_a_statement_goes_into_the_packet_and_is_never_enough_for_the_onboarding(
    demo: Path, tmp_path: Path, capsys: Any
) -> None:
    folder = folder_of(demo)

    assert main(["statement", str(folder), "health_insurance", "--by", "2099-01-10", "--reason", "slow"]) == 0
    page = Path(capsys.readouterr().out.strip())
    assert "10 Jan 2099" in pages(page)[0]
    main(["check", str(folder), "--json", "--today", "2026-11-23"])
    items = {item["item"]: item for item in json.loads(capsys.readouterr().out)["items"]}
    assert items["health_insurance"]["status"] == "placeholder"
    assert "expected by 2099-01-10: slow" in items["health_insurance"]["reason"]
    words = ["--phase", "onboarding", "--today", "2026-11-23", "-o", str(tmp_path / "p.pdf")]
    assert main(["export", str(folder), *words]) == 1
    assert "not ready: Health insurance" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("item", "day", "words"),
    [
        ("health_insurance", "2020-01-10", "has passed"),
        ("nonsense", "2099-01-10", "nonsense"),
        ("covid", "2099-01-10", "not asked for"),
    ],
)
def test_a_statement_that_makes_no_sense_is_refused(
    demo: Path, capsys: Any, item: str, day: str, words: str
) -> None:
    folder = folder_of(demo)
    before = sorted(each.name for each in folder.iterdir())

    assert main(["statement", str(folder), item, "--by", day]) == 2
    assert words in capsys.readouterr().err
    assert sorted(each.name for each in folder.iterdir()) == before


def test_a_worker_that_fails_leaves_a_sentence(demo: Path, context: AppContext, monkeypatch: Any) -> None:
    monkeypatch.setattr(sheets, "SECONDS", 0.0)

    with (
        pytest.raises(sheets.SheetError, match="could not be drawn"),
        sheets.drawn(context, TextPage(heading="A", title="B"), "x.pdf"),
    ):
        pass


def test_a_long_sheet_breaks_over_pages(context: AppContext, tmp_path: Path) -> None:
    rows = tuple((f"Vaccine {n}", "1 Jan 2020", "<b>not bold</b> & fine") for n in range(120))
    section = Section(title="Many", columns=("What", "Date", "Result"), rows=rows)
    with sheets.drawn(context, TextPage(heading="A", title="B", sections=(section,)), "x.pdf") as path:
        texts = pages(path)

    assert len(texts) > 2
    assert all("What" in text for text in texts)
    assert "<b>not bold</b> & fine" in texts[0]
