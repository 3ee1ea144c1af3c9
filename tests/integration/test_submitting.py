import json
import os
from pathlib import Path
from typing import Any

import pytest

from making import pdfs
from usce_desktop.cli import main
from usce_desktop.storage.library import application_folders, open_library

DAY = ["--today", "2026-11-23"]


@pytest.fixture
def folder(demo: Path) -> Path:
    return next(each for each in application_folders(open_library(demo)) if "Lakeside" in each.name)


@pytest.fixture
def packet(folder: Path, tmp_path: Path) -> Path:
    path = tmp_path / "packet.pdf"
    assert main(["export", str(folder), "-o", str(path), *DAY]) == 0
    return path


def submit(folder: Path, packet: Path, *words: str) -> int:
    return main(["submit", str(folder), str(packet), "--to", "Lakeside VSAO", "--on", "2026-11-20", *words])


def sent(path: Path, capsys: Any) -> list[dict[str, Any]]:
    capsys.readouterr()
    assert main(["sent", str(path), "--json"]) == 0
    rows: list[dict[str, Any]] = json.loads(capsys.readouterr().out)["sent"]
    return rows


def test_what_was_sent_is_frozen_and_later_changes_are_told(
    demo: Path, folder: Path, packet: Path, capsys: Any, tmp_path: Path
) -> None:
    assert submit(folder, packet, "--confirmation", "A-17") == 0
    frozen = folder / "Submitted" / "2026-11-20 Lakeside VSAO.pdf"
    assert frozen.read_bytes() == packet.read_bytes()
    assert frozen.stat().st_mode & 0o222 == 0
    (row,) = sent(demo, capsys)
    assert row["confirmation"] == "A-17"
    assert row["whole"]
    assert row["changed"] == []
    assert len(row["documents"]) == 15
    assert all(each["item"] for each in row["documents"])

    (folder / "Curriculum vitae.pdf").unlink()
    new = tmp_path / "cv.pdf"
    new.write_bytes(pdfs.text_pdf(1, words="SAMPLE other"))
    assert main(["add", str(folder), str(new), "--item", "cv"]) == 0
    data = json.loads((folder / "application.json").read_text())
    old = next(key for key, each in data["documents"].items() if each["file"] == "Curriculum vitae.pdf")
    del data["documents"][old]
    data["items"]["cv"]["documents"].remove(old)
    (folder / "application.json").write_text(json.dumps(data))
    (row,) = sent(folder, capsys)
    assert [each["what"] for each in row["changed"]] == ["replaced"]
    assert main(["sent", str(demo)]) == 0
    assert "was replaced" in capsys.readouterr().out
    os.chmod(frozen, 0o600)  # noqa: PTH101 - the way that Wine knows too
    frozen.write_bytes(b"x")
    assert not sent(folder, capsys)[0]["whole"]
    frozen.unlink()
    assert main(["sent", str(folder)]) == 0
    assert "is not there or not as it was; put it back from a backup" in capsys.readouterr().err


def test_a_copy_that_nobody_wrote_down_is_taken_as_it_lies(folder: Path, packet: Path, capsys: Any) -> None:
    """As after a command that was killed in between."""
    place = folder / "Submitted"
    place.mkdir(exist_ok=True)
    (place / "2026-11-20 Lakeside VSAO.pdf").write_bytes(packet.read_bytes())
    (place / "2026-11-20 Lakeside VSAO 2.pdf").write_bytes(b"other")
    assert submit(folder, packet) == 0

    assert sent(folder, capsys)[0]["file"] == "Submitted/2026-11-20 Lakeside VSAO.pdf"
    assert len(list(place.glob("*.pdf"))) == 2


def test_a_frozen_packet_is_no_new_document(folder: Path, packet: Path, capsys: Any) -> None:
    assert submit(folder, packet) == 0
    capsys.readouterr()
    main(["check", str(folder), "--json", *DAY])

    assert json.loads(capsys.readouterr().out)["new_files"] == []


def test_check_names_a_copy_that_is_gone_or_changed(
    demo: Path, folder: Path, packet: Path, capsys: Any
) -> None:
    assert submit(folder, packet) == 0

    def said(path: Path) -> str:
        capsys.readouterr()
        main(["check", str(path), "--today", "2026-11-23"])
        told: str = capsys.readouterr().err
        return told

    assert "copy of what was sent" not in said(folder)
    (copy,) = (folder / "Submitted").iterdir()
    copy.chmod(0o600)
    copy.write_bytes(copy.read_bytes() + b"\n")
    for path in (folder, demo):
        assert f"was changed: {copy.name} is not what was sent" in said(path)
    copy.unlink()
    for path in (folder, demo):
        assert f"is gone: {copy.name}. Put it back from a backup" in said(path)


def test_sending_twice_keeps_both(folder: Path, packet: Path, capsys: Any) -> None:
    assert submit(folder, packet) == 0
    assert submit(folder, packet) == 0

    assert len(sent(folder, capsys)) == 2
    assert len(list((folder / "Submitted").iterdir())) == 2


def test_what_is_no_untouched_packet_cannot_be_frozen(
    folder: Path, packet: Path, capsys: Any, tmp_path: Path
) -> None:
    other = tmp_path / "other.pdf"
    other.write_bytes(pdfs.text_pdf(1))

    assert submit(folder, other) == 2
    assert "not a packet that the app built" in capsys.readouterr().err
    assert submit(folder, tmp_path / "none.pdf") == 2
    assert main(["submit", str(folder), str(packet), "--to", " "]) == 2
    assert "who received it" in capsys.readouterr().err
    assert main(["submit", str(folder), str(packet), "--to", "X", "--on", "2099-01-01"]) == 2
    assert "still to come" in capsys.readouterr().err
    assert not (folder / "Submitted").exists()
