"""A library in one file, and a library of it again."""

import hashlib
import json
import os
import shutil
import zipfile
from pathlib import Path
from typing import Any

import pytest

from conftest import NOW
from usce_desktop import cli
from usce_desktop.services.recovery import backup
from usce_desktop.services.recovery.backup import BackupError, back_up, look_into, restore_backup
from usce_desktop.storage import library as store
from usce_desktop.storage.errors import SaveError, SourceError
from usce_desktop.storage.library import Library

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def full(demo: Path) -> Library:
    """A library with papers, what sync programs put there, and a temporary file."""
    library = store.open_library(demo)
    for name in (
        ".stfolder/x",
        ".open/DESK.json",
        ".~half.tmp",
        "Inbox/.~half.tmp",
        ".removed/k/removed.json",
    ):
        (demo / name).parent.mkdir(parents=True, exist_ok=True)
        (demo / name).write_text("{}")
    (demo / "backup.json").write_text("a paper of that name")
    return library


def contents(root: Path) -> dict[str, str]:
    files = [path for path in root.rglob("*") if path.is_file()]
    return {
        path.relative_to(root).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files
    }


def test_what_comes_back_is_what_was_there(full: Library, tmp_path: Path) -> None:
    before = contents(full.root)
    told = back_up(full, tmp_path / "b.zip", NOW)
    restored = restore_backup(tmp_path / "b.zip", tmp_path / "new" / "library")
    after = contents(restored)

    assert after == told.files
    assert set(before) - set(after) == {".stfolder/x", ".open/DESK.json", ".~half.tmp", "Inbox/.~half.tmp"}
    assert {name: before[name] for name in after} == after
    assert contents(full.root) == before
    some = next(name for name in after if name.endswith(".pdf"))
    assert abs((restored / some).stat().st_mtime - (full.root / some).stat().st_mtime) <= 2
    assert sorted(path.name for path in tmp_path.glob("*.zip")) == ["b.zip"]
    assert list((tmp_path / "new").iterdir()) == [restored]


def test_any_computer_opens_it(full: Library, tmp_path: Path) -> None:
    back_up(full, tmp_path / "b", NOW)
    shutil.unpack_archive(tmp_path / "b.zip", tmp_path / "by hand")

    assert store.open_library(tmp_path / "by hand" / "library").info == full.info
    if os.name == "posix":
        assert (tmp_path / "b.zip").stat().st_mode & 0o077 == 0


def changed(path: Path, change: Any) -> None:
    """Write a backup anew, with other entries or other words of its own."""
    with zipfile.ZipFile(path) as archive:
        entries = {each.filename: archive.read(each) for each in archive.infolist()}
    change(entries)
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in entries.items():
            archive.writestr(name, data)


def test_a_changed_file_in_it_is_named_and_nothing_is_left(full: Library, tmp_path: Path) -> None:
    path = tmp_path / "b.zip"
    back_up(full, path, NOW)
    name = next(name for name in look_into(path).files if name.endswith(".pdf"))
    changed(path, lambda entries: entries.update({f"library/{name}": b"other"}))
    with pytest.raises(SourceError, match="is not as it was when the backup was made") as told:
        restore_backup(path, tmp_path / "library")

    assert name in str(told.value)
    assert not (tmp_path / "library").exists()
    assert [each.name for each in tmp_path.iterdir() if each.name.startswith(".~")] == []


def test_a_backup_cut_off_or_with_bad_bytes_is_none(full: Library, tmp_path: Path) -> None:
    path = tmp_path / "b.zip"
    back_up(full, path, NOW)
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])
    with pytest.raises(SourceError, match="no backup that this program made"):
        restore_backup(path, tmp_path / "library")
    middle = len(data) // 3
    path.write_bytes(data[:middle] + bytes(64) + data[middle + 64 :])
    with pytest.raises(SourceError, match="is not as it was"):
        restore_backup(path, tmp_path / "library")
    assert not (tmp_path / "library").exists()


@pytest.mark.parametrize("name", ["../out.pdf", "/etc/x", "a/../../x", "a\0b", ""])
def test_a_backup_that_names_files_elsewhere_is_refused(full: Library, tmp_path: Path, name: str) -> None:
    path = tmp_path / "b.zip"
    back_up(full, path, NOW)

    def change(entries: dict[str, bytes]) -> None:
        said = json.loads(entries["backup.json"])
        said["files"][name] = "0"
        entries["backup.json"] = json.dumps(said).encode()

    changed(path, change)
    with pytest.raises(SourceError, match="names files outside"):
        restore_backup(path, tmp_path / "library")


def test_what_is_no_backup_is_said(tmp_path: Path, full: Library) -> None:
    (tmp_path / "a.zip").write_bytes(b"nothing of it")
    with zipfile.ZipFile(tmp_path / "b.zip", "w") as archive:
        archive.writestr("x", "y")
    with zipfile.ZipFile(tmp_path / "c.zip", "w") as archive:
        archive.writestr("backup.json", "{")
    for name in "abc":
        with pytest.raises(SourceError, match="no backup that this program made"):
            look_into(tmp_path / f"{name}.zip")
    with pytest.raises(SourceError, match="cannot be read"):
        look_into(tmp_path / "not there.zip")
    back_up(full, tmp_path / "d.zip", NOW)
    changed(
        tmp_path / "d.zip",
        lambda entries: entries.update(
            {"backup.json": json.dumps(json.loads(entries["backup.json"]) | {"format": 99}).encode()}
        ),
    )
    with pytest.raises(SourceError, match="a newer version of the app made it"):
        look_into(tmp_path / "d.zip")


def test_a_backup_is_never_written_into_the_library_nor_over_a_folder_with_something(
    full: Library, tmp_path: Path
) -> None:
    with pytest.raises(BackupError, match="lies in the library itself"):
        back_up(full, full.root / "Inbox" / "b.zip", NOW)
    back_up(full, tmp_path / "b.zip", NOW)
    (tmp_path / "taken").mkdir()
    (tmp_path / "taken" / "x").write_text("mine")
    with pytest.raises(BackupError, match="is not empty"):
        restore_backup(tmp_path / "b.zip", tmp_path / "taken")
    (tmp_path / "empty").mkdir()

    assert restore_backup(tmp_path / "b.zip", tmp_path / "empty") == tmp_path / "empty"
    assert (tmp_path / "taken" / "x").read_text() == "mine"


def test_a_full_disk_and_a_cancel_leave_the_old_backup(
    full: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "b.zip"
    back_up(full, path, NOW)
    old = path.read_bytes()

    class StopError(Exception):
        pass

    def stop(done: int, _total: int, _label: str) -> None:
        if done > 3:
            raise StopError

    with pytest.raises(StopError):
        back_up(full, path, NOW, stop)
    monkeypatch.setattr(backup, "_written", lambda *_: (_ for _ in ()).throw(OSError(28, "No space left")))
    with pytest.raises(SaveError, match="No space left"):
        back_up(full, path, NOW)

    assert path.read_bytes() == old
    assert [each.name for each in tmp_path.iterdir() if each.name.startswith(".~")] == []


def test_nothing_of_others_is_written_over(full: Library, tmp_path: Path) -> None:
    other = tmp_path / "photos.zip"
    with zipfile.ZipFile(other, "w") as archive:
        archive.writestr("a.jpg", "a photo")
    before = other.read_bytes()
    with pytest.raises(BackupError, match="is there already and no backup of this library"):
        back_up(full, tmp_path / "photos", NOW)
    assert other.read_bytes() == before
    back_up(full, tmp_path / "b.zip", NOW)
    back_up(full, tmp_path / "b.zip", NOW)  # its own, again


@pytest.mark.skipif(os.name != "posix", reason="names and links of other systems")
def test_whatever_a_backup_would_lack_is_named(full: Library, tmp_path: Path) -> None:
    odd = full.root / "Inbox" / "Letter: final\\2.pdf"
    odd.write_bytes(b"x")
    back_up(full, tmp_path / "a.zip", NOW)
    assert (restore_backup(tmp_path / "a.zip", tmp_path / "back") / "Inbox" / odd.name).read_bytes() == b"x"
    elsewhere = tmp_path / "another disk"
    shutil.move(full.root / "Applications", elsewhere)
    (full.root / "Applications").symlink_to(elsewhere)
    with pytest.raises(BackupError, match="is a link to another place"):
        back_up(full, tmp_path / "b.zip", NOW)
    (full.root / "Applications").unlink()
    (full.root / "Inbox" / os.fsdecode(b"\xe9.pdf")).write_bytes(b"x")
    with pytest.raises(SourceError, match="in no letters that can be written"):
        back_up(full, tmp_path / "b.zip", NOW)
    assert not (tmp_path / "b.zip").exists()


def test_what_does_not_come_out_as_it_went_in_is_no_backup(
    full: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "_read_through", lambda *_: iter([("library.json", "another hash")]))
    with pytest.raises(BackupError, match=r"library\.json did not come out as it is"):
        back_up(full, tmp_path / "b.zip", NOW)
    assert not (tmp_path / "b.zip").exists()


def test_a_disk_that_fails_is_said_with_the_file(
    full: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (full.root / "Inbox" / "a.pdf").write_bytes(b"x")
    (full.root / "Inbox" / "b.pdf").write_bytes(b"x")
    real = zipfile.ZipInfo.from_file

    def failing(path: Any, *words: Any, **more: Any) -> zipfile.ZipInfo:
        if Path(path).name == "a.pdf":
            raise FileNotFoundError(2, "No such file", str(path))
        if Path(path).name == "b.pdf":
            raise OSError(5, "Input/output error", str(path))
        return real(path, *words, **more)

    monkeypatch.setattr(zipfile.ZipInfo, "from_file", failing)
    with pytest.raises(SourceError, match=r"b\.pdf.*Input/output error"):
        back_up(full, tmp_path / "b.zip", NOW)
    (full.root / "Inbox" / "b.pdf").unlink()
    assert "Inbox/a.pdf" not in back_up(full, tmp_path / "b.zip", NOW).files

    def refused(_root: Path, onerror: Any) -> Any:
        onerror(OSError(5, "Input/output error", str(full.root / "Inbox")))

    monkeypatch.setattr(os, "walk", refused)
    with pytest.raises(SourceError, match="it cannot be listed"):
        back_up(full, tmp_path / "b.zip", NOW)


def test_a_backup_of_something_else_or_far_too_large_is_none(
    full: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "b.zip"
    back_up(full, path, NOW)
    monkeypatch.setattr(backup, "_MOST_MANIFEST", 10)
    with pytest.raises(SourceError, match="no backup"):
        look_into(path)
    monkeypatch.undo()

    def change(entries: dict[str, bytes]) -> None:
        said = json.loads(entries["backup.json"])
        del said["files"]["library.json"]
        entries["backup.json"] = json.dumps(said).encode()

    changed(path, change)
    with pytest.raises(SourceError, match="no backup"):
        look_into(path)


def test_a_disk_that_takes_no_restored_library_is_said(
    full: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    back_up(full, tmp_path / "b.zip", NOW)

    def full_disk(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backup, "_unpack", full_disk)
    with pytest.raises(SaveError, match="No space left"):
        restore_backup(tmp_path / "b.zip", tmp_path / "new")
    assert sorted(path.name for path in tmp_path.iterdir() if path.name.startswith(".~")) == []


def test_the_commands_back_up_and_restore(full: Library, tmp_path: Path, capsys: Capture) -> None:
    kept = tmp_path / "kept"
    kept.mkdir()
    assert cli.main(["backup", str(full.root), "-o", str(kept)]) == 0
    (made,) = kept.iterdir()
    assert made.name.startswith(full.root.name)
    assert "each read back" in capsys.readouterr().out
    assert cli.main(["restore", str(made), str(tmp_path / "back")]) == 0
    before = cli.main(["check", str(full.root), "--json"])
    one = json.loads(capsys.readouterr().out.partition("{")[2].join(["{", ""]))
    after = cli.main(["check", str(tmp_path / "back"), "--json"])
    other = json.loads(capsys.readouterr().out)

    assert before == after
    assert [each["items"] for each in one["applications"]] == [
        each["items"] for each in other["applications"]
    ]
    assert cli.main(["restore", str(made), str(tmp_path / "back")]) == 2
    assert "is not empty" in capsys.readouterr().err
