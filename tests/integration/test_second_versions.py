"""What two computers changed is joined: by the commands, by the window's way, and never unsaid."""

import json
import os
import shutil
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from msgspec import structs

from conftest import NOW, TODAY
from making import pdfs
from usce_desktop import cli
from usce_desktop.domain.application import edits
from usce_desktop.domain.application.application import Application
from usce_desktop.domain.merging import descended
from usce_desktop.domain.season.season import Season
from usce_desktop.services.context import AppContext, open_context
from usce_desktop.services.intake import reuse
from usce_desktop.services.intake.add import take_in
from usce_desktop.services.library import applications
from usce_desktop.services.library.history import key_of
from usce_desktop.services.recovery.second_versions import join_versions, unjoined
from usce_desktop.services.review.review import review_library
from usce_desktop.storage import disk, presence, stored
from usce_desktop.storage import library as store
from usce_desktop.storage.errors import NotSyncedError
from usce_desktop.storage.folder import document_files
from usce_desktop.storage.library import Library
from usce_desktop.storage.places import Places
from usce_desktop.storage.second_versions import is_version_name, second_versions
from usce_desktop.storage.versions import VersionStore

CONFLICT = "application.sync-conflict-20261130-101112-ABCDEF7.json"


@pytest.mark.parametrize(
    "name",
    [
        "application.sync-conflict-20261130-101112-ABCDEF7.json",
        "application (Ana's conflicted copy 2026-11-30).json",
        "application (Copia en conflicto de Ana 2026-11-30).json",
        "application (conflicted copy 2026-11-30 101112).json",
        "application (SFConflict ana@example.org 2026-11-30-10-11-12).json",
        "application_conflict-20261130-101112.json",
        "application-LAPTOP-7F3K.json",
        "application 2.json",
        "application (1).json",
        "application[Conflict].json",
        "Application.Conflict.json",
        "application (changed outside 2026-11-30 101112).json",
        "application.json~HEAD",
    ],
)
def test_a_second_version_is_told_by_its_name_whichever_program_kept_it(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text("{}")
    (tmp_path / "application.json").write_text("{}")

    assert second_versions(tmp_path / "application.json") == (tmp_path / name,)
    assert document_files(tmp_path) == {}


@pytest.mark.parametrize(
    "name", ["application.json", "applications.json", "application form.pdf", "my application.json"]
)
def test_other_files_are_no_second_version(name: str) -> None:
    assert not is_version_name(name, "application")


def a_paper(path: Path) -> Path:
    path.write_bytes(pdfs.text_pdf(words=f"SAMPLE {path.stem}"))
    return path


class Computer:
    """A computer with its own copy of a library, as a sync program keeps it."""

    def __init__(self, folder: Path, library: Path, context: AppContext) -> None:
        self.places = Places(
            cache=folder / "cache", config=folder / "config", documents=folder, versions=folder / "versions"
        )
        self.context = open_context(self.places, context.worker)
        self.root = folder / "library"
        shutil.copytree(library, self.root)

    @property
    def library(self) -> Library:
        return store.open_library(self.root)

    @property
    def folder(self) -> Path:
        return store.application_folders(self.library)[0]

    @property
    def application(self) -> Application:
        return store.read_application(self.folder).value

    def opened(self) -> applications.Opened:
        return applications.open_application(self.context, self.folder)

    def change(self, after: Application) -> None:
        applications.save_edit(self.opened(), after, NOW)
        self.opened()  # as the window does after each save

    def set_fact(self, item: str, key: str, value: date) -> None:
        self.change(edits.set_fact(self.application, item, key, value))

    def add(self, path: Path, item: str) -> None:
        take_in(self.context, self.folder, [path], item=item, now=NOW)
        self.opened()


@pytest.fixture
def two(tmp_path: Path, library: Library, context: AppContext) -> tuple[Computer, Computer]:
    """Two computers that have the same library, and have opened it."""
    applications.new_application(
        context,
        library,
        program="Lakeside",
        specialty="Cardiology",
        start=TODAY + timedelta(days=90),
        end=TODAY + timedelta(days=120),
    )
    pair = (Computer(tmp_path / "a", library.root, context), Computer(tmp_path / "b", library.root, context))
    for each in pair:
        each.opened()
    return pair


def synced(here: Computer, there: Computer) -> None:
    """Bring what the other computer has over, as Syncthing does: papers as they are, its version beside ours."""
    for path in there.folder.iterdir():
        if path.name != "application.json" and path.is_file():
            shutil.copy2(path, here.folder / path.name)
    if (there.root / ".removed").is_dir():
        shutil.copytree(there.root / ".removed", here.root / ".removed", dirs_exist_ok=True)
    shutil.copy2(there.folder / "application.json", here.folder / CONFLICT)


def test_what_both_changed_is_there_and_the_other_version_is_kept(two: tuple[Computer, Computer]) -> None:
    here, there = two
    here.set_fact("passport", "expires", date(2031, 5, 1))
    there.set_fact("cv", "issued", TODAY)
    synced(here, there)
    versions = join_versions(here.context, here.library)

    assert here.application.item("passport").facts.expires == date(2031, 5, 1)
    assert here.application.item("cv").facts.issued == TODAY
    assert str(versions.joined[0].told) == (
        f"Two computers had changed Lakeside - Cardiology. Both versions were joined, nothing of either is lost. "
        f"The other version is kept in .removed/Versions/{here.folder.name} {CONFLICT}."
    )
    assert (here.root / versions.joined[0].kept).is_file()
    assert not (here.folder / CONFLICT).exists()
    assert join_versions(here.context, here.library).joined == ()


def test_what_was_changed_here_is_not_taken_for_what_both_knew(
    two: tuple[Computer, Computer], tmp_path: Path
) -> None:
    """The sync program puts the other computer's version in front, and ours beside it."""
    here, there = two
    here.add(a_paper(tmp_path / "one.pdf"), "photo")
    here.set_fact("photo", "issued", TODAY)
    there.set_fact("cv", "issued", TODAY)
    synced(there, here)
    shutil.copy2(here.folder / "application.json", here.folder / CONFLICT)
    shutil.copy2(there.folder / "application.json", here.folder / "application.json")
    for each in two:
        join_versions(each.context, each.library)
        application = each.application

        assert application.documents_of("photo")[0][1].facts.issued == TODAY
        assert application.item("cv").facts.issued == TODAY


def test_where_both_changed_the_same_it_is_said(two: tuple[Computer, Computer]) -> None:
    here, there = two
    here.change(structs.replace(here.application, specialty="Neurology"))
    there.change(structs.replace(there.application, specialty="Surgery"))
    synced(here, there)
    joined = join_versions(here.context, here.library).joined

    assert here.application.specialty == "Neurology"
    assert "where both had changed the same thing" in str(joined[0].told)
    assert json.loads((here.root / joined[0].kept).read_text())["specialty"] == "Surgery"


def test_where_nobody_knows_what_both_started_from_it_is_said(two: tuple[Computer, Computer]) -> None:
    here, there = two
    here.change(structs.replace(here.application, specialty="Neurology"))
    there.change(structs.replace(there.application, specialty="Surgery"))
    synced(here, there)
    here.context.versions.forget(key_of(here.context, here.library))
    (joined,) = join_versions(here.context, here.library).joined

    assert here.application.specialty == "Neurology"
    assert "what both had started from is not known on this one" in str(joined.told)
    assert "Compare it with the other version" in str(joined.told)
    assert json.loads((here.root / joined.kept).read_text())["specialty"] == "Surgery"


def test_a_paper_that_the_other_computer_added_comes_with_what_is_said_of_it(
    two: tuple[Computer, Computer], tmp_path: Path
) -> None:
    here, there = two
    here.add(a_paper(tmp_path / "one.pdf"), "cv")
    there.add(a_paper(tmp_path / "two.pdf"), "photo")
    there.set_fact("photo", "issued", TODAY)
    synced(here, there)
    join_versions(here.context, here.library)
    opened = here.opened()

    assert [len(opened.application.documents_of(item)) for item in ("cv", "photo")] == [1, 1]
    assert opened.application.documents_of("photo")[0][1].facts.issued == TODAY
    assert {each.state for each in opened.state.files.values()} == {"present"}
    assert opened.state.new == ()


def test_a_paper_that_one_removed_and_the_other_changed_is_back(
    two: tuple[Computer, Computer], tmp_path: Path
) -> None:
    here, there = two
    here.add(a_paper(tmp_path / "one.pdf"), "cv")
    shutil.rmtree(there.root)
    shutil.copytree(here.root, there.root)
    there.opened()
    here.change(edits.detach(here.application, next(iter(here.application.documents))))
    there.set_fact("cv", "issued", TODAY)
    there_paper = next(iter(there.application.documents.values())).file
    shutil.copy2(there.folder / "application.json", here.folder / CONFLICT)
    assert not (here.folder / there_paper).exists()
    join_versions(here.context, here.library)
    opened = here.opened()

    assert opened.application.documents_of("cv")[0][1].facts.issued == TODAY
    assert {each.state for each in opened.state.files.values()} == {"present"}


def test_ticks_of_a_paper_do_not_go_over_to_the_one_that_replaced_it(
    two: tuple[Computer, Computer], tmp_path: Path
) -> None:
    here, there = two
    here.add(a_paper(tmp_path / "one.pdf"), "cv")
    shutil.rmtree(there.root)
    shutil.copytree(here.root, there.root)
    there.opened()
    key = next(iter(here.application.documents))
    here.change(
        edits.change_document(here.application, key, lambda one: structs.replace(one, ticked=("signed",)))
    )
    there.change(
        edits.change_document(there.application, key, lambda one: structs.replace(one, sha256="f" * 64))
    )
    shutil.copy2(there.folder / "application.json", here.folder / CONFLICT)
    assert join_versions(here.context, here.library).joined[0].clash
    document = here.application.documents[key]

    assert (document.sha256, document.ticked) == ("f" * 64, ())


def test_joining_on_both_computers_comes_to_the_same(two: tuple[Computer, Computer]) -> None:
    here, there = two
    before = (here.folder / "application.json").read_bytes()
    here.set_fact("passport", "expires", TODAY)
    here.set_fact("cv", "issued", TODAY)
    there.set_fact("photo", "issued", TODAY)
    one, other = here.application, there.application
    assert one != other
    synced(here, there)
    shutil.copy2(here.folder / "application.json", there.folder / CONFLICT)
    for each in two:
        join_versions(each.context, each.library)

    assert here.application == there.application
    assert before != (here.folder / "application.json").read_bytes()


def test_what_is_known_of_the_applicant_and_the_season_is_joined_too(
    two: tuple[Computer, Computer],
) -> None:
    here, _ = two
    applicant, season = here.root / "applicant.json", here.root / "season.json"
    began = json.loads(applicant.read_text())
    second = descended(began | {"school": "X"}, began)
    (here.root / "applicant (1).json").write_text(json.dumps(second))
    season.write_text(json.dumps(descended({"budget": 100.0}, {})))
    (here.root / "season-LAPTOP.json").write_text(json.dumps(descended({"leads": {"cv": 3}}, {})))
    versions = join_versions(here.context, here.library)

    assert [str(each.what) for each in versions.joined] == ["what is known of the applicant", "the season"]
    assert store.read_applicant(here.library).value.school == "X"
    joined = store.read_season(here.library).value
    assert (joined.budget, joined.leads) == (100.0, {"cv": 3})


def test_a_file_that_only_is_called_so_is_no_second_version_of_what_is_known_of_the_applicant(
    two: tuple[Computer, Computer],
) -> None:
    """Another person's, last season's, or somebody's notes."""
    here, _ = two
    before = (here.root / "applicant.json").read_bytes()
    for name in ("applicant-notes.json", "applicant 2.json"):
        (here.root / name).write_text('{"immunizations": {"doses": []}, "school": "Y"}')
    versions = join_versions(here.context, here.library)

    assert versions.joined == ()
    assert "nothing shows that both come from the same one" in str(versions.left[0])
    assert (here.root / "applicant.json").read_bytes() == before
    assert (here.root / "applicant 2.json").exists()


def test_a_second_version_moves_no_file_from_elsewhere(
    two: tuple[Computer, Computer], tmp_path: Path
) -> None:
    here, _ = two
    secret = tmp_path / "mine" / "secret.pdf"
    secret.parent.mkdir()
    secret.write_bytes(b"secret")
    data = json.loads((here.folder / "application.json").read_text())
    document = {"file": "a.pdf", "sha256": disk.hash_file(secret)[0], "size": 6}
    for key in (str(secret.parent), "../../mine", ".."):
        second = data | {"documents": {key: document}, "items": {"cv": {"documents": [key]}}}
        (here.folder / CONFLICT).write_text(json.dumps(second))
        left = join_versions(here.context, here.library).left
        assert "cannot be the id of a document" in str(left[0])
    assert secret.exists()


def test_what_nobody_knows_and_cannot_be_read_is_one_sentence(two: tuple[Computer, Computer]) -> None:
    here, _ = two
    text = (here.folder / "application.json").read_text()
    (here.folder / CONFLICT).write_bytes(text.replace("{", '{"later": "\xff",', 1).encode("latin-1"))
    versions = join_versions(here.context, here.library)

    assert versions.joined == ()
    assert len(versions.left) == 1


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("{", "line 1"),
        ("other", "it is of another application"),
        ("newer", "a newer version of the app wrote it"),
    ],
)
def test_what_cannot_be_joined_is_left_and_said(two: tuple[Computer, Computer], text: str, why: str) -> None:
    here, _ = two
    changes = {"newer": {"format": 99}, "other": {"id": "another"}}.get(text)
    if changes:
        text = json.dumps(json.loads((here.folder / "application.json").read_text()) | changes)
    second = here.folder / CONFLICT
    second.write_text(text)
    before = (here.folder / "application.json").read_bytes()
    versions = join_versions(here.context, here.library)
    looked = review_library(here.context, here.library, TODAY, versions=versions)

    assert versions.joined == ()
    assert why in str(versions.left[0])
    assert [each.path for each in looked.unopened] == [second]
    assert (second.read_text(), (here.folder / "application.json").read_bytes()) == (text, before)


def test_who_only_reads_is_told_that_there_are_two_versions(two: tuple[Computer, Computer]) -> None:
    here, there = two
    there.set_fact("cv", "issued", TODAY)
    synced(here, there)
    looked = review_library(here.context, here.library, TODAY)

    assert [each.path.name for each in looked.unopened] == [CONFLICT]
    assert "doctor --repair" in str(looked.unopened[0].error)
    assert (here.folder / CONFLICT).exists()
    assert len(unjoined(here.library)) == 1


def test_an_application_whose_file_has_not_come_yet_is_named(
    two: tuple[Computer, Computer], tmp_path: Path
) -> None:
    here, _ = two
    here.add(a_paper(tmp_path / "one.pdf"), "cv")
    folder = here.folder
    (folder / "application.json").unlink()
    looked = review_library(here.context, here.library, TODAY)

    assert looked.applications == ()
    assert [(each.path, type(each.error)) for each in looked.unopened] == [(folder, NotSyncedError)]


def test_a_command_that_writes_joins_first_and_says_so(
    two: tuple[Computer, Computer], capsys: pytest.CaptureFixture[str]
) -> None:
    here, there = two
    there.set_fact("cv", "issued", TODAY)
    synced(here, there)
    assert cli.main(["set", str(here.folder), "photo", "issued=2026-11-01"]) == 0
    said = capsys.readouterr().err

    assert said.startswith("usce-desktop: Two computers had changed Lakeside - Cardiology.")
    assert here.application.item("cv").facts.issued == TODAY
    assert here.application.item("photo").facts.issued is not None


def test_doctor_names_two_versions_and_joins_them_when_asked(
    two: tuple[Computer, Computer], capsys: pytest.CaptureFixture[str]
) -> None:
    here, there = two
    there.set_fact("cv", "issued", TODAY)
    synced(here, there)

    assert cli.main(["doctor", str(here.root)]) == 1
    assert CONFLICT in capsys.readouterr().out
    assert cli.main(["doctor", str(here.root), "--repair"]) == 0
    assert "repaired" in capsys.readouterr().out
    assert here.application.item("cv").facts.issued == TODAY


def test_a_kept_version_that_cannot_be_read_is_one_fewer_to_choose_from(
    two: tuple[Computer, Computer],
) -> None:
    here, there = two
    here.set_fact("passport", "expires", TODAY)
    there.set_fact("cv", "issued", TODAY)
    synced(here, there)
    for each in here.context.versions.kept(here.library.info.id, f"application-{here.application.id}"):
        each.path.write_text("{")
    versions = join_versions(here.context, here.library)

    assert versions.joined[0].clash
    assert here.application.item("passport").facts.expires == TODAY
    # Nor can one that is not there, as on a computer that has the library since today.
    synced(there, here)
    assert there.places.versions is not None
    shutil.rmtree(there.places.versions)
    assert join_versions(there.context, there.library).joined != ()
    assert there.application.item("cv").facts.issued == TODAY


def test_a_paper_that_was_copied_and_not_written_down_is_taken_as_it_lies(
    two: tuple[Computer, Computer], tmp_path: Path
) -> None:
    """As after a command that was killed in between."""
    here, _ = two
    paper = a_paper(tmp_path / "one.pdf")
    shutil.copy(paper, here.folder / "Curriculum vitae.pdf")
    here.add(paper, "cv")

    assert [each.file for _, each in here.application.documents_of("cv")] == ["Curriculum vitae.pdf"]
    assert len(list(here.folder.glob("*.pdf"))) == 1


# --- what is kept ---


def test_versions_are_kept_once_each_and_thinned(tmp_path: Path) -> None:
    kept, file = VersionStore(tmp_path / "versions"), tmp_path / "season.json"
    start = NOW.timestamp()
    for number in range(60):
        file.write_text(f'{{"budget": {number // 2}}}')
        os.utime(file, (start + 60 * number,) * 2)
        kept.keep("l/../x", "season", stored.read(file, Season))
        VersionStore(tmp_path / "versions").keep("l/../x", "season", stored.read(file, Season))
    found = kept.kept("l/../x", "season")

    assert [json.loads(each.path.read_text())["budget"] for each in found] == [0, *range(10, 30)]
    assert found == tuple(sorted(found, key=lambda each: each.saved))
    assert [path.name for path in (tmp_path / "versions").iterdir()] == ["l____x"]


def test_a_copy_of_a_library_keeps_its_own_versions_when_the_first_one_is_gone(tmp_path: Path) -> None:
    kept, file = VersionStore(tmp_path / "versions"), tmp_path / "season.json"
    for name in ("first", "copy", "moved"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "library.json").write_text("{}")

    def keep(root: Path, budget: int) -> str:
        key = kept.key_for("l", root)
        file.write_text(f'{{"budget": {budget}}}')
        kept.keep(key, "season", stored.read(file, Season))
        kept.tie(key, root)
        return key

    assert keep(tmp_path / "first", 1) == "l"
    own = keep(tmp_path / "copy", 2)
    assert own != "l"
    shutil.rmtree(tmp_path / "first")
    assert kept.key_for("l", tmp_path / "copy") == own
    assert kept.key_for("l", tmp_path / "moved") == "l"  # where the first one went, for all that is known
    kept.forget("l")
    assert kept.key_for("l", tmp_path / "copy") == own
    kept.forget(own)
    assert [path.name for path in (tmp_path / "versions").iterdir()] == []


def test_where_none_are_kept_there_are_none(tmp_path: Path) -> None:
    kept, blocked = VersionStore(None), tmp_path / "blocked"
    blocked.write_text("no folder")
    file = tmp_path / "season.json"
    file.write_text("{}")
    kept.keep("l", "season", stored.read(file, Season))
    VersionStore(blocked).keep("l", "season", stored.read(file, Season))

    assert kept.kept("l", "season") == ()
    assert VersionStore(blocked).kept("l", "season") == ()


# --- who has it open ---


def test_a_note_says_where_a_library_is_open_until_it_ends(tmp_path: Path) -> None:
    later = NOW + timedelta(minutes=10)
    presence.leave_note(tmp_path, "ana/laptop", NOW, NOW)
    presence.leave_note(tmp_path, "DESK", later, later)

    assert [each.computer for each in presence.open_elsewhere(tmp_path, "DESK", later)] == ["ana/laptop"]
    assert presence.open_elsewhere(tmp_path, "DESK", NOW + presence.HOLDS) == ()
    presence.remove_note(tmp_path, "ana/laptop")
    assert [each.computer for each in presence.open_elsewhere(tmp_path, "X", later)] == ["DESK"]


def test_copies_of_notes_and_what_is_no_note_say_nothing(tmp_path: Path) -> None:
    presence.leave_note(tmp_path, "DESK", NOW, NOW)
    place = tmp_path / presence.PLACE
    note: dict[str, Any] = json.loads((place / "DESK.json").read_text())
    shutil.copy(place / "DESK.json", place / "DESK.sync-conflict-20261130-101112-ABCDEF7.json")
    (place / "BAD.json").write_text("{")
    (place / "LONG.json").write_text(json.dumps(note | {"computer": "LONG" * 2000}))
    (place / "NAIVE.json").write_text(
        json.dumps(note | {"computer": "NAIVE", "until": "2099-01-01T00:00:00"})
    )

    assert [each.computer for each in presence.open_elsewhere(tmp_path, "X", NOW)] == ["DESK"]
    old = NOW.timestamp() - 2 * 86400
    for path in place.iterdir():
        if path.name != "DESK.json":
            os.utime(path, (old, old))
    presence.sweep_notes(tmp_path, NOW)
    assert [path.name for path in place.iterdir()] == ["DESK.json"]


def test_only_notes_are_swept(tmp_path: Path) -> None:
    place, mine = tmp_path / presence.PLACE, tmp_path / "mine"
    old = NOW.timestamp() - 2 * 86400
    for folder in (place, mine):
        folder.mkdir()
        (folder / "thesis.docx").write_text("x")
        (folder / "other.json").write_text("x")
        for path in folder.iterdir():
            os.utime(path, (old, old))
    presence.sweep_notes(tmp_path, NOW)
    assert [path.name for path in place.iterdir()] == ["thesis.docx"]
    shutil.rmtree(place)
    if os.name == "posix":
        place.symlink_to(mine)
        presence.sweep_notes(tmp_path, NOW)
    assert len(list(mine.iterdir())) == 2


def test_where_no_note_can_be_left_nobody_is_told(tmp_path: Path) -> None:
    (tmp_path / presence.PLACE).write_text("in the way")
    presence.leave_note(tmp_path, "DESK", NOW, NOW)
    presence.sweep_notes(tmp_path, NOW)

    assert presence.open_elsewhere(tmp_path, "X", NOW) == ()


def test_of_two_versions_of_a_paper_the_person_chooses_and_both_are_kept(
    context: AppContext, library: Library
) -> None:
    """The sync program's copy lies loose beside the paper until it is chosen."""
    folder = applications.new_application(
        context, library, program="X", specialty="Y", start=TODAY, end=TODAY, checklist="generic_observership"
    )
    ours = a_paper(library.root / "ours.pdf")
    (taken,) = take_in(context, folder, [ours], item="cv", now=NOW)
    assert taken.path is not None
    theirs = a_paper(folder / f"{taken.path.stem}.sync-conflict-20261130-101112-ABCDEF7.pdf")
    wanted, other = disk.hash_file(theirs)[0], disk.hash_file(taken.path)[0]
    new = applications.open_application(context, folder).state.new
    assert theirs.name in {each.name for each in new}

    every = review_library(context, library, TODAY).applications
    (holding,) = reuse.holdings(context, every, TODAY)
    reuse.replace_everywhere(context, holding, theirs, NOW)

    ((_, chosen),) = applications.open_application(context, folder).application.documents_of("cv")
    assert chosen.sha256 == wanted
    lying = {disk.hash_file(path)[0] for path in library.root.rglob("*.pdf") if path != ours}
    assert {wanted, other} <= lying
