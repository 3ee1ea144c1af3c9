"""Files on the disk: nothing lost, nothing half-written, outside changes followed."""

import errno
import json
import os
import subprocess
import sys
import time
import tomllib
import unicodedata
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from conftest import NOW, TODAY
from making import pdfs
from making.systems import ON_WINDOWS, posix_only
from usce_desktop.domain.application import edits
from usce_desktop.domain.application.application import FORMAT, Applicant, Application, Document
from usce_desktop.domain.facts import Facts
from usce_desktop.domain.merging import merge
from usce_desktop.domain.review.file_state import Health
from usce_desktop.services.context import AppContext
from usce_desktop.services.intake import inbox
from usce_desktop.services.intake.add import take_in
from usce_desktop.storage import disk, folder, removed, stored, sweeping
from usce_desktop.storage import library as store
from usce_desktop.storage.answers import health_cache
from usce_desktop.storage.catalog import (
    CatalogError,
    load_catalog,
    load_checklist,
    load_types,
    with_own_checklists,
)
from usce_desktop.storage.errors import (
    BadFileError,
    NewerFormatError,
    NotALibraryError,
    NotAnApplicationError,
    ReadOnlyError,
    SaveError,
    SourceError,
    StorageError,
    UnconfirmedError,
)
from usce_desktop.storage.hashes import HashCache
from usce_desktop.storage.library import Library
from usce_desktop.storage.lock import LibraryLock
from usce_desktop.storage.places import system_places
from usce_desktop.storage.resources import resources
from usce_desktop.storage.settings import Settings, load_settings, save_settings, with_recent


def an_application(**changes: Any) -> Application:
    fields: dict[str, Any] = {
        "id": "a1",
        "program": "Example Clinic",
        "specialty": "Cardiology",
        "checklist": "generic_vslo_intl",
        "start": date(2027, 3, 1),
        "end": date(2027, 3, 28),
    }
    return Application(**(fields | changes))


# --- writing ---


def test_a_file_is_replaced_whole_and_private(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    disk.replace_file(path, b"old")
    disk.replace_file(path, b"new")

    assert path.read_bytes() == b"new"
    assert ON_WINDOWS or path.stat().st_mode & 0o777 == 0o600
    assert os.listdir(tmp_path) == ["a.json"]


@posix_only
def test_every_folder_that_is_made_is_private(tmp_path: Path) -> None:
    before = os.umask(0o022)
    try:
        disk.make_folder(tmp_path / "a" / "b" / "c")
        disk.make_folder(tmp_path / "a" / "b" / "c")
    finally:
        os.umask(before)
    for name in ("a", "a/b", "a/b/c"):
        assert (tmp_path / name).stat().st_mode & 0o777 == 0o700
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(SaveError):
        disk.make_folder(tmp_path / "file")


@pytest.mark.parametrize("call", ["open", "write", "fsync", "replace"])
@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO, errno.EACCES])
def test_a_disk_that_refuses_leaves_the_old_file_and_a_clear_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str, number: int
) -> None:
    path = tmp_path / "a.json"
    disk.replace_file(path, b"old")

    def refuse(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, call, refuse)
    with pytest.raises(SaveError, match="could not be written"):
        disk.replace_file(path, b"new")
    monkeypatch.undo()

    assert path.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["a.json"]


def test_a_disk_that_gives_nothing_says_nothing_of_what_is_in_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is there to be read counts for nothing once it is saved: saving does not read anew."""
    path = tmp_path / "applicant.json"
    stored.create(path, Applicant())
    before = stored.read(path, Applicant)
    real, reads = stored._read_bytes, iter([True, False])

    def failing(path: Path) -> bytes:
        return real(path) if next(reads) else b""

    monkeypatch.setattr(stored, "_read_bytes", failing)
    saved = stored.save(before, structs.replace(before.value, name="SAMPLE Name"), NOW)
    monkeypatch.undo()
    assert saved == stored.read(path, Applicant)

    def refuse(*_: object, **__: object) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    monkeypatch.setattr("builtins.open", refuse)
    with pytest.raises(
        BadFileError, match=r"could not be read: Input/output error\. Nothing is known"
    ) as told:
        stored.read(path, Applicant)
    assert told.value.is_of_the_disk


def test_a_rename_that_another_program_holds_up_is_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, tries = os.replace, []

    def held(source: str, target: str) -> None:
        tries.append(source)
        if len(tries) < 4:
            error = OSError(errno.EACCES, "held")
            error.winerror = 32  # type: ignore[attr-defined]
            raise error
        real(source, target)

    monkeypatch.setattr(os, "replace", held)
    monkeypatch.setattr(disk, "_RETRIES", (0, 0, 0, 0))
    disk.replace_file(tmp_path / "a", b"x")

    assert len(tries) == 4

    tries.clear()
    monkeypatch.setattr(disk, "_RETRIES", (0,))
    with pytest.raises(SaveError):
        disk.replace_file(tmp_path / "a", b"y")


@posix_only
def test_a_folder_that_cannot_be_synced_is_no_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    numbers = iter([errno.EINVAL, errno.EIO])

    def refuse(_: int) -> None:
        raise OSError(next(numbers), "no")

    monkeypatch.setattr(os, "fsync", refuse)
    disk.sync_folder(tmp_path)
    with pytest.raises(OSError, match="no"):
        disk.sync_folder(tmp_path)


def test_a_file_is_copied_in_under_a_name_that_nobody_has(tmp_path: Path) -> None:
    source = tmp_path / "s.pdf"
    source.write_bytes(b"x" * 3_000_000)
    place = tmp_path / "in"
    place.mkdir()
    (place / "passport.PDF").write_bytes(b"mine")
    target, sha, size = disk.copy_in(source, place, "Passport", ".pdf")

    assert target.name == "Passport 2.pdf"
    assert (sha, size) == disk.hash_file(source)
    assert (place / "passport.PDF").read_bytes() == b"mine"
    assert target.read_bytes() == source.read_bytes()


def test_a_source_that_is_gone_or_changes_is_not_added(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(SourceError, match="cannot be read"):
        disk.copy_in(tmp_path / "none.pdf", tmp_path, "A", ".pdf")
    source = tmp_path / "s.pdf"
    source.write_bytes(b"x")
    monkeypatch.setattr(disk, "hash_file", lambda _: ("other", 1))
    with pytest.raises(SourceError, match="changed while"):
        disk.copy_in(source, tmp_path, "A", ".pdf")
    assert os.listdir(tmp_path) == ["s.pdf"]


@posix_only
def test_a_disk_without_links_still_never_overwrites(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_links(*_: object, **__: object) -> None:
        raise OSError(errno.EPERM, "no links here")

    source = tmp_path / "s"
    source.write_bytes(b"x")
    monkeypatch.setattr(os, "link", no_links)

    assert disk.copy_in(source, tmp_path, "A", ".pdf")[0].read_bytes() == b"x"

    def broken(*_: object, **__: object) -> None:
        raise OSError(errno.EIO, "broken")

    monkeypatch.setattr(os, "link", broken)
    with pytest.raises(SaveError):
        disk.copy_in(source, tmp_path, "A", ".pdf")


@posix_only
def test_a_name_taken_in_the_same_moment_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.link
    calls: list[int] = []

    def raced(source: str, target: Path, **more: Any) -> None:
        if not calls:
            calls.append(1)
            Path(target).write_bytes(b"theirs")
        real(source, target, **more)

    monkeypatch.setattr(os, "link", raced)
    source = tmp_path / "s"
    source.write_bytes(b"ours")

    assert disk.copy_in(source, tmp_path, "A", ".pdf")[0].name == "A 2.pdf"
    assert (tmp_path / "A.pdf").read_bytes() == b"theirs"


def test_only_old_leftovers_are_swept(tmp_path: Path) -> None:
    old, new, other = (tmp_path / name for name in (".~a.1.tmp", ".~b.2.tmp", "keep.tmp"))
    for path in (old, new, other):
        path.write_bytes(b"")
    os.utime(old, (0, 0))
    disk.sweep(tmp_path, new.stat().st_mtime + 10)
    disk.sweep(tmp_path / "nowhere", 0)

    assert not old.exists()
    assert new.exists()
    assert other.exists()


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(SaveError):
        disk.make_folder(tmp_path / "file" / "below")


# --- stored JSON ---


def opened(tmp_path: Path, value: Application | None = None) -> stored.Stored[Application]:
    path = tmp_path / "application.json"
    stored.create(path, value or an_application())
    return stored.read(path, Application)


def test_unknown_keys_survive_a_round_trip(tmp_path: Path) -> None:
    path = opened(tmp_path).path
    raw = json.loads(path.read_text())
    raw["later"] = {"a": 1}
    raw["documents"] = {"d": {"file": "A.pdf", "sha256": "x", "size": 1, "mood": "good"}}
    path.write_text(json.dumps(raw))
    one = stored.read(path, Application)
    stored.save(one, edits.set_fact(one.value, "cv", "score", 1.0), NOW)
    kept = json.loads(path.read_text())

    assert kept["later"] == {"a": 1}
    assert kept["documents"]["d"]["mood"] == "good"
    assert kept["items"]["cv"]["facts"]["score"] == 1.0


def test_a_change_made_outside_is_merged(tmp_path: Path) -> None:
    one = opened(tmp_path)
    theirs = json.loads(one.path.read_text())
    theirs["submit_by"] = "2027-01-05"
    one.path.write_text(json.dumps(theirs))
    saved = stored.save(one, structs.replace(one.value, specialty="Neurology"), NOW)

    assert (saved.value.submit_by, saved.value.specialty) == (date(2027, 1, 5), "Neurology")
    assert len(os.listdir(tmp_path)) == 1


def test_where_both_changed_the_same_both_are_kept(tmp_path: Path) -> None:
    one = opened(tmp_path)
    theirs = json.loads(one.path.read_text())
    theirs["specialty"] = "Theirs"
    one.path.write_text(json.dumps(theirs))
    saved = stored.save(one, structs.replace(one.value, specialty="Ours"), NOW)
    beside = next(path for path in tmp_path.iterdir() if "changed outside" in path.name)

    assert saved.value.specialty == "Ours"
    assert json.loads(beside.read_text())["specialty"] == "Theirs"


def test_a_key_that_goes_is_gone(tmp_path: Path) -> None:
    one = opened(tmp_path, an_application(submit_by=TODAY))
    saved = stored.save(one, structs.replace(one.value, submit_by=None), NOW)

    assert "submit_by" not in json.loads(one.path.read_text())
    assert stored.save(saved, saved.value, NOW).value == saved.value


def test_a_newer_format_is_read_but_never_written(tmp_path: Path) -> None:
    one = opened(tmp_path)
    one.path.write_text(json.dumps(json.loads(one.path.read_text()) | {"format": FORMAT + 1}))
    newer = stored.read(one.path, Application)
    with pytest.raises(NewerFormatError, match="update the app"):
        stored.save(newer, structs.replace(newer.value, specialty="x"), NOW)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\0\0\0",
        "{",
        "[]",
        '{"id": 7}',
        "nul",
        '{"id":"a","program":"b","start":"2027-02-30"}',
        "[" * 100000,
    ],
)
def test_a_broken_file_is_one_clear_sentence_and_left_as_it_is(tmp_path: Path, text: str) -> None:
    path = tmp_path / "application.json"
    path.write_text(text)
    with pytest.raises(BadFileError, match=r"application\.json cannot be read"):
        stored.read(path, Application)

    assert path.read_text() == text


def test_a_stored_file_of_absurd_size_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one = opened(tmp_path)
    monkeypatch.setattr(stored, "MAX_BYTES", 3)
    with pytest.raises(BadFileError, match="too large"):
        stored.read(one.path, Application)
    with pytest.raises(BadFileError):
        stored.read(tmp_path / "none.json", Application)


DATA = st.recursive(
    st.integers(0, 3), lambda inner: st.dictionaries(st.sampled_from("abc"), inner, max_size=3), max_leaves=8
)
DICTS = st.dictionaries(st.sampled_from("abc"), DATA, max_size=3)


@given(DICTS, DICTS)
def test_without_outside_changes_a_merge_is_what_we_have(
    before: dict[str, Any], after: dict[str, Any]
) -> None:
    merged, clash = merge(before, after, before, before)

    assert not clash
    assert merged == after or {key: value for key, value in merged.items() if value != {}} == {
        key: value for key, value in after.items() if value != {}
    }


@given(DICTS, DICTS)
def test_without_changes_of_ours_a_merge_is_theirs(base: dict[str, Any], theirs: dict[str, Any]) -> None:
    assert merge(base, base, theirs, base) == (theirs, False)


# --- the library ---


@pytest.mark.parametrize(
    ("names", "can"),
    [
        ((), True),
        ((".stfolder/x", ".DS_Store", "desktop.ini"), True),
        # What a first attempt left, or a library that lost its own file.
        (("Applications/2027-03 Lakeside/application.json", "Inbox/a.pdf", "applicant.json"), True),
        (("Holiday.jpg",), False),
        (("Applications/a.json", "thesis.docx"), False),
    ],
)
def test_a_folder_can_become_a_library_where_nothing_of_others_lies(
    tmp_path: Path, names: tuple[str, ...], can: bool
) -> None:
    for name in names:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("{}")

    assert store.can_become_library(tmp_path) is can


def test_a_library_is_made_opened_and_listed(library: Library, tmp_path: Path) -> None:
    first = store.create_application(library, an_application())
    again = store.create_application(library, an_application(id="a2"))

    assert first.name == "2027-03 Example Clinic - Cardiology"
    assert again.name == "2027-03 Example Clinic - Cardiology (2)"
    assert store.application_folders(library) == (first, again)
    assert store.library_of(first) == library.root
    assert store.library_of(tmp_path) is None
    assert ON_WINDOWS or library.root.stat().st_mode & 0o777 == 0o700
    assert store.open_library(library.root).info == library.info


def test_what_is_no_library_or_application_is_said(tmp_path: Path, library: Library) -> None:
    with pytest.raises(NotALibraryError):
        store.open_library(tmp_path)
    with pytest.raises(NotAnApplicationError):
        store.read_application(tmp_path)
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(StorageError, match="is a file"):
        store.create_library(tmp_path / "file")
    library.applications.rmdir()
    assert store.application_folders(library) == ()


def test_making_a_library_where_one_was_keeps_the_applicant(library: Library) -> None:
    stored.save(store.read_applicant(library), Applicant(name="A Sample"), NOW)
    store.create_library(library.root)

    assert store.read_applicant(library).value.name == "A Sample"
    (library.root / "applicant.json").unlink()
    assert store.read_applicant(library).value == Applicant()


def test_an_item_that_names_an_unknown_document_is_a_broken_file(library: Library) -> None:
    place = store.create_application(library, an_application())
    raw = json.loads((place / "application.json").read_text())
    raw["items"] = {"cv": {"documents": ["ghost"]}}
    (place / "application.json").write_text(json.dumps(raw))
    with pytest.raises(BadFileError, match="ghost"):
        store.read_application(place)


def filled(library: Library, *names: str) -> tuple[Path, Application]:
    place = store.create_application(library, an_application())
    application = store.read_application(place).value
    for name in names:
        (place / name).write_bytes(name.encode())
        sha, size = disk.hash_file(place / name)
        document = Document(file=unicodedata.normalize("NFC", name), sha256=sha, size=size)
        application = edits.attach(application, "cv", name, document)
    return place, application


def take_out(library: Library, place: Path, key: str, document: Document) -> None:
    removed.note_removal(library, place, key, "cv", document, TODAY)
    removed.remove_document(library, place, key, document)


def test_a_removed_document_can_be_brought_back_under_its_own_or_another_name(library: Library) -> None:
    place, application = filled(library, "A.pdf")
    document = application.documents["A.pdf"]
    take_out(library, place, "A.pdf", document)

    assert not (place / "A.pdf").exists()
    assert [key for key, _ in removed.removed_documents(library, place)] == ["A.pdf"]
    (place / "A.pdf").write_bytes(b"other")
    assert removed.restore_document(library, place, "A.pdf", document).file == "A 2.pdf"
    assert (place / "A.pdf").read_bytes() == b"other"
    assert (place / "A 2.pdf").read_bytes() == b"A.pdf"
    back = structs.replace(document, file="A 2.pdf")
    # Until the application is saved, what was kept stays; the same file is not copied twice.
    assert [key for key, _ in removed.removed_documents(library, place)] == ["A.pdf"]
    removed.forget_removal(library, place, "A.pdf", back)
    assert removed.removed_documents(library, place) == []
    take_out(library, place, "A.pdf", back)
    assert removed.restore_document(library, place, "A.pdf", back) == back
    assert removed.restore_document(library, place, "A.pdf", back) == back  # it is there already
    removed.forget_removal(library, place, "A.pdf", back)
    assert removed.removed_documents(library, place) == []
    take_out(library, place, "gone", structs.replace(document, file="gone.pdf"))
    assert (
        removed.restore_document(library, place, "x", structs.replace(document, file="gone.pdf")).file
        == "gone.pdf"
    )


def test_a_removal_that_was_ended_before_its_file_was_moved_is_finished(library: Library) -> None:
    place, application = filled(library, "A.pdf", "B.pdf")
    for name in ("A.pdf", "B.pdf"):
        removed.note_removal(library, place, name, "cv", application.documents[name], TODAY)
    # Of B only the note was written: it is still of the application.
    stored.save(store.read_application(place), edits.detach(application, "A.pdf"), NOW)
    assert removed.removed_documents(library, place) == []
    # Not at once: another computer can have brought it back, and its application.json be still to come.
    sweeping.sweep(library, time.time())
    assert (place / "A.pdf").exists()
    sweeping.sweep(library, time.time() + disk.STALE_AFTER + 1)

    assert not (place / "A.pdf").exists()
    assert (place / "B.pdf").exists()
    assert [key for key, _ in removed.removed_documents(library, place)] == ["A.pdf"]


def test_leftovers_are_swept_wherever_they_lie(library: Library) -> None:
    place, _ = filled(library, "A.pdf")
    half = library.applications / ".~abc.tmp"
    half.mkdir()
    (half / "application.json").write_text("{}")
    left = [library.root, library.inbox, library.checklists, place, place / "Submitted", place / "Originals"]
    left.append(library.root / ".removed" / "key")
    for each in left:
        each.mkdir(parents=True, exist_ok=True)
        (each / ".~x.tmp").write_text("half")
    (place / ".~young.tmp").write_text("being written")
    later = NOW.timestamp() + disk.STALE_AFTER + 1
    for path in (*(each / ".~x.tmp" for each in left), half):
        os.utime(path, (NOW.timestamp(), NOW.timestamp()))
    os.utime(place / ".~young.tmp", (later, later))
    sweeping.sweep(library, later)

    assert [path.name for path in library.root.rglob(".~*.tmp")] == [".~young.tmp"]
    assert (place / "A.pdf").exists()


def test_a_folder_is_durable_before_anything_is_put_into_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[Path] = []
    monkeypatch.setattr(disk, "sync_folder", synced.append)
    disk.make_folder(tmp_path / "a" / "b" / "c")
    disk.make_folder(tmp_path / "a" / "b")

    assert synced == [tmp_path, tmp_path / "a", tmp_path / "a" / "b"]


def test_what_was_written_and_not_confirmed_is_not_called_unchanged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: Path) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    monkeypatch.setattr(disk, "sync_folder", refuse)
    with pytest.raises(UnconfirmedError, match="was written, but the disk does not confirm"):
        disk.replace_file(tmp_path / "a", b"x")

    assert (tmp_path / "a").read_bytes() == b"x"
    assert len(os.listdir(tmp_path)) == 1


def test_a_cache_that_cannot_be_written_keeps_nobody_from_working(library: Library, tmp_path: Path) -> None:
    blocked = tmp_path / "no folder"
    blocked.write_text("a file")
    with LibraryLock(library.root, blocked) as lock:
        assert lock.held
        assert not LibraryLock(library.root, blocked).acquire()
    with LibraryLock(library.root, blocked) as lock:
        assert lock.held


@posix_only
def test_two_names_that_another_system_takes_for_one_are_both_there(library: Library) -> None:
    names = ("José.pdf", unicodedata.normalize("NFD", "José.pdf"), "JOSÉ.pdf")
    place, application = filled(library, names[0])
    for name in names[1:]:
        (place / name).write_bytes(name.encode())
    state = folder.observe(place, application, HashCache(library.root / "hashes.json"))

    assert {each.state for each in state.files.values()} == {"present"}
    assert len(state.new) == len(os.listdir(place)) - 2


def test_a_library_without_removed_files_has_none(library: Library, tmp_path: Path) -> None:
    assert removed.removed_documents(library, tmp_path) == []


def test_renamed_new_missing_and_changed_files_are_told_apart(library: Library) -> None:
    place, application = filled(library, "A.pdf", "B.pdf", "C.pdf", "D.pdf")
    (place / "A.pdf").rename(place / "Renamed.pdf")
    (place / "B.pdf").unlink()
    (place / "C.pdf").write_bytes(b"other bytes")
    (place / "New.pdf").write_bytes(b"new")
    (place / ".hidden").write_bytes(b"")
    (place / "below").mkdir()
    (place / "link.pdf").symlink_to(place / "D.pdf")
    state = folder.observe(place, application, HashCache())

    assert {key: file.state for key, file in state.files.items()} == {
        "A.pdf": "present",
        "B.pdf": "missing",
        "C.pdf": "changed",
        "D.pdf": "present",
    }
    assert state.renamed == {"A.pdf": "Renamed.pdf"}
    assert [new.name for new in state.new] == ["New.pdf"]


def test_two_files_that_swapped_names_are_followed(library: Library) -> None:
    place, application = filled(library, "A.pdf", "B.pdf")
    (place / "A.pdf").rename(place / "x")
    (place / "B.pdf").rename(place / "A.pdf")
    (place / "x").rename(place / "B.pdf")
    state = folder.observe(place, application, HashCache())

    assert state.renamed == {"A.pdf": "B.pdf", "B.pdf": "A.pdf"}
    assert {file.state for file in state.files.values()} == {"present"}


def test_a_name_in_another_normal_form_is_the_same_file(library: Library) -> None:
    name = unicodedata.normalize("NFD", "José.pdf")
    place, application = filled(library, name)
    state = folder.observe(place, application, HashCache())

    assert state.files[name].state == "present"
    assert folder.resolve(place, unicodedata.normalize("NFC", name)).exists()
    assert folder.resolve(place, "none.pdf") == place / "none.pdf"
    assert folder.document_files(place / "nowhere") == {}


# --- locks, caches, settings ---


def test_the_second_of_two_processes_is_told(library: Library, tmp_path: Path) -> None:
    code = (
        "import sys\nfrom pathlib import Path\nfrom usce_desktop.storage.lock import LibraryLock\n"
        f"lock = LibraryLock(Path({str(library.root)!r}), Path({str(tmp_path)!r}))\n"
        "print(lock.acquire(), flush=True)\nsys.stdin.read()\n"
    )
    other = subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert other.stdout is not None
    assert other.stdout.readline().rstrip() == b"True"
    mine = LibraryLock(library.root, tmp_path)
    with pytest.raises(ReadOnlyError, match="open in another window"), mine:
        pass
    assert not mine.held
    other.kill()
    other.communicate()
    with mine:
        assert mine.held
    mine.release()


def test_caches_forget_what_changed_and_survive_being_broken(tmp_path: Path) -> None:
    path, file = tmp_path / "hashes.json", tmp_path / "a"
    file.write_bytes(b"one")
    cache = HashCache(path)
    first = cache.sha256(file)
    cache.save()
    cache.save()
    assert HashCache(path).sha256(file) == first
    file.write_bytes(b"another")
    assert HashCache(path).sha256(file) != first
    assert cache.sha256(tmp_path / "none") == ""
    path.write_text("broken")
    assert HashCache(path).sha256(file) == disk.hash_file(file)[0]

    health = health_cache(tmp_path / "cache")
    health.put("abc", Health(kind="pdf", pages=1))
    health.put("slow", Health(kind="pdf", failure="too_slow"), lasting=False)
    assert health_cache(tmp_path / "cache").get("abc") == Health(kind="pdf", pages=1)
    assert health_cache(tmp_path / "cache").get("slow") is None
    assert health.get("slow") is not None
    assert health_cache().get("abc") is None


def test_a_cache_that_cannot_be_written_is_no_failure(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    cache = HashCache(tmp_path / "file" / "below" / "h.json")
    cache.sha256(tmp_path / "file")
    cache.save()
    health_cache(tmp_path / "file").put("abc", Health(kind="pdf"))


def test_settings_are_kept_and_never_stop_the_app(tmp_path: Path) -> None:
    settings = with_recent(with_recent(Settings(scheme="dark"), tmp_path / "a"), tmp_path / "b")
    save_settings(tmp_path, settings)
    assert load_settings(tmp_path) == settings
    assert with_recent(settings, tmp_path / "a").recent[0].endswith("a")
    (tmp_path / "settings.json").write_text('{"scheme": "pink"}')
    assert load_settings(tmp_path) == Settings()
    (tmp_path / "file").write_bytes(b"")
    save_settings(tmp_path / "file" / "below", settings)
    assert system_places().default_library.name == "USCE library"


# --- shipped and own data ---


def test_a_pathway_has_to_be_good_when_the_application_is_sent() -> None:
    """Pathways are for one season and expire (ecfmg.org, 19 Aug 2025)."""
    kind = load_catalog(resources()).types["ecfmg_pathway"]

    assert [(use.name, use.parameters) for use in kind.rules] == [("valid_through", {"anchor": "submission"})]
    assert "expires" in kind.asks


def test_all_shipped_data_loads() -> None:
    catalog = load_catalog(resources())

    types = tomllib.loads((resources() / "document_types.toml").read_text("utf-8"))["types"]
    files = list((resources() / "checklists").glob("*.toml"))
    programs = json.loads((resources() / "programs.json").read_text("utf-8"))["programs"]
    assert list(catalog.types) == [each["id"] for each in types]
    # One of each file, and one of each program of the directory.
    assert len(catalog.checklists) == len(files) + len(programs)
    assert {"generic_vslo_intl", "generic_observership"} <= catalog.checklists.keys()
    assert len(catalog.specialties) == 56
    assert all(kind.asks for kind in catalog.types.values())
    assert all({"issued", "expires"} & set(kind.asks) for kind in catalog.types.values())
    for checklist in catalog.checklists.values():
        for item in checklist.items:
            for use in item.rules:
                assert use.words
                assert not use.source.startswith("P-") or use.source in catalog.sources


def test_every_shipped_file_says_its_format_and_date() -> None:
    import tomllib  # noqa: PLC0415 - next to its only use

    for path in resources().rglob("*.toml"):
        data = tomllib.loads(path.read_text("utf-8"))
        assert data.get("format", 1) == 1, path
        if path.name != "own_checklist_example.toml":
            assert "as_of" in data or "checked_on" in data, path


def test_a_checklists_rule_replaces_the_types_rule_of_the_same_name(tmp_path: Path) -> None:
    types = load_types(resources() / "document_types.toml")
    path = tmp_path / "mine.toml"
    path.write_text(
        'title = "Mine"\n[[items]]\ntype = "tb_test"\nwithout_rules = ["result_in"]\n'
        '[[items.rules]]\nrule = "issued_within"\nn = 90\nunit = "days"\nanchor = "arrival"\n'
        '[[items]]\nitem = "second"\ntype = "lor"\ntitle = "Second letter"\nphase = "onboarding"\n'
    )
    mine = load_checklist(path, types, {}, own=True)

    assert mine.id == "mine"
    assert [str(use.words) for use in mine.items[0].rules] == ["Dated within 90 days of arrival"]
    assert (mine.items[1].item, mine.items[1].type, mine.items[1].title) == ("second", "lor", "Second letter")
    (tmp_path / "broken.toml").write_text("title = ")
    shipped = load_catalog(resources())
    catalog, wrong = with_own_checklists(shipped, tmp_path)
    assert catalog.checklists["mine"].own
    assert {key: error.path.name for key, error in wrong.items()} == {"broken": "broken.toml"}
    assert with_own_checklists(shipped, tmp_path / "none") == (shipped, {})


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("generic_vslo_intl.toml", "title = "),
        ("mine.toml", 'id = "generic_vslo_intl"\ntitle = 7\nitems = []'),
    ],
)
def test_a_checklist_that_was_to_be_replaced_does_not_step_in(tmp_path: Path, name: str, text: str) -> None:
    shipped = load_catalog(resources())
    (tmp_path / name).write_text(text)
    catalog, wrong = with_own_checklists(shipped, tmp_path)
    assert shipped.checklists.keys() - catalog.checklists.keys() == {"generic_vslo_intl"} == wrong.keys()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("title = ", "mine.toml"),
        ('title = "x"\ncolour = "red"\nitems = []', "colour"),
        ("title = 7\nitems = []", "title"),
        ('title = "x"\n[[items]]\ntype = "passprt"', "passprt"),
        ('title = "x"\n[[items]]\ntype = "cv"\n[[items]]\ntype = "cv"', "twice"),
        ('title = "x"\n[[items]]\ntype = "cv"\n[[items.rules]]\nrule = "fresh"', "fresh"),
        (
            'title = "x"\n[[items]]\ntype = "cv"\n[[items.rules]]\nrule = "issued_within"\nn = "six"\nanchor = "arrival"',
            "n",
        ),
        ('title = "x"\n[[items]]\ntype = "cv"\n[[items.rules]]\nrule = "issued_within"\nn = 6', "anchor"),
        (
            'title = "x"\n[[items]]\ntype = "cv"\n[[items.rules]]\nrule = "valid_through"\nanchor = "noon"',
            "noon",
        ),
    ],
)
def test_a_wrong_checklist_is_an_error_that_names_file_and_key(tmp_path: Path, text: str, words: str) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(text)
    with pytest.raises(CatalogError, match=words) as caught:
        load_checklist(path, load_types(resources() / "document_types.toml"), {}, own=True)
    assert "mine.toml" in str(caught.value)


def test_absurd_and_unreadable_checklists_are_refused(tmp_path: Path) -> None:
    (tmp_path / "big.toml").write_text("#" * (1 << 21))
    for name in ("big.toml", "none.toml"):
        with pytest.raises(CatalogError):
            load_checklist(tmp_path / name, {}, {}, own=True)


@pytest.mark.parametrize("change", [('asks = ["issued"]', 'asks = ["colour"]'), ('id = "cv"', 'id = "lor"')])
def test_a_document_type_that_makes_no_sense_is_refused(tmp_path: Path, change: tuple[str, str]) -> None:
    path = tmp_path / "types.toml"
    path.write_text((resources() / "document_types.toml").read_text().replace(*change))
    with pytest.raises(CatalogError):
        load_types(path)


def test_facts_are_stored_as_dates_and_numbers(tmp_path: Path) -> None:
    value = an_application(
        documents={"d": Document(file="a", sha256="b", size=1, facts=Facts(issued=TODAY, score=2.0))}
    )
    one = opened(tmp_path, value)

    assert one.value == value
    assert one.value.documents["d"].facts.issued == TODAY
    assert TODAY + timedelta(days=1) > TODAY


def test_a_file_far_larger_than_a_paper_is_asked_about_before_it_is_copied(
    context: AppContext, library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place, _ = filled(library, "A.pdf")
    big = tmp_path / "film.pdf"
    big.write_bytes(pdfs.text_pdf())
    monkeypatch.setattr(inbox, "LARGE", big.stat().st_size - 1)
    (taken,) = take_in(context, place, [big], item="cv", now=NOW)
    assert (taken.refused, taken.too_large, taken.item, taken.path) == (True, True, "cv", None)
    assert "far more than a paper" in str(taken.note)
    assert [path.name for path in place.iterdir() if path.suffix == ".pdf"] == ["A.pdf"]
    (taken,) = take_in(context, place, [big], item="cv", now=NOW, large=True)
    assert taken.path is not None
    monkeypatch.setattr(inbox, "LARGE", 500_000_000)
    assert not take_in(context, place, [big], item="cv", now=NOW)[0].too_large
    with pytest.raises(SourceError):
        take_in(context, place, [tmp_path / "nowhere.pdf"], item="cv", now=NOW)
