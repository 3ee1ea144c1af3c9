"""What people, other programs and newer versions do to a library, found by attacking the command line."""

import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from msgspec import structs

from conftest import NOW, TODAY
from making import pdfs
from making.systems import posix_only
from usce_desktop import cli
from usce_desktop.cli import listing
from usce_desktop.cli.tables import library_table, review_table
from usce_desktop.domain.application import edits
from usce_desktop.domain.review.file_state import Health
from usce_desktop.domain.status import Phase
from usce_desktop.pdf.worker.client import WorkerError
from usce_desktop.pdf.worker.jobs import Prove, Request, Seal
from usce_desktop.services.context import AppContext, close_context, open_context
from usce_desktop.services.demo.library import write_demo
from usce_desktop.services.documents import examine
from usce_desktop.services.documents.unpack import Offered
from usce_desktop.services.intake import add, guess
from usce_desktop.services.library import applications
from usce_desktop.services.packet import build
from usce_desktop.services.packet.plan import plan_packet
from usce_desktop.services.packet.worker import PacketError
from usce_desktop.services.review import review
from usce_desktop.storage import disk
from usce_desktop.storage import library as store
from usce_desktop.storage.errors import NewerFormatError, NotALibraryError, StorageError
from usce_desktop.storage.places import Places

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def usce(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))

    def run(*words: object) -> tuple[int, str, str]:
        capsys.readouterr()
        status = cli.main([str(word) for word in words])
        captured = capsys.readouterr()
        return status, captured.out, captured.err

    return run


@pytest.fixture
def ready(demo: Path) -> Path:
    return next((demo / "Applications").glob("*Lakeside*"))


def test_bytes_that_changed_behind_the_clocks_back_do_not_go_out(context: AppContext, ready: Path) -> None:
    reviewed = review.review_application(context, ready, TODAY)
    path = ready / "TB test.pdf"
    times, data = path.stat(), bytearray(path.read_bytes())
    data[700] ^= 1
    path.write_bytes(data)
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))
    again = review.review_application(context, ready, TODAY)
    plan = plan_packet(again, Phase.APPLICATION)
    with pytest.raises(PacketError, match=r"TB test\.pdf changed since it was checked"):
        build.build_packet(context, again, plan, context.catalog.profiles["merged"], ready / "p.pdf", now=NOW)
    assert reviewed.review.ready
    assert not (ready / "p.pdf").exists()
    # What was found is not forgotten: the next check says it, as for any file that was changed.
    found = review.review_application(context, ready, TODAY)
    assert not found.review.ready
    assert "TB test.pdf" in " ".join(str(each.reason) for each in found.review.items)


def test_a_document_whose_name_ends_in_json_is_a_document(usce: Run, ready: Path, tmp_path: Path) -> None:
    (tmp_path / "letter.json").write_bytes(pdfs.text_pdf())
    assert usce("add", ready, tmp_path / "letter.json", "--item", "mspe")[0] == 0
    found = json.loads(usce("check", ready, "--json")[1])
    item = next(each for each in found["items"] if each["item"] == "mspe")
    assert item["status"] == "needs_attention"


def test_a_library_of_a_newer_version_is_only_read(
    usce: Run, demo: Path, ready: Path, tmp_path: Path
) -> None:
    info = json.loads((demo / "library.json").read_text())
    (demo / "library.json").write_text(json.dumps(info | {"format": 99}))
    (tmp_path / "a.pdf").write_bytes(pdfs.text_pdf())
    for words in (
        ("set", ready, "cv", "issued=2026-01-01"),
        ("add", ready, tmp_path / "a.pdf", "--item", "cv"),
        ("applicant", demo, "name=x"),
        ("new", demo, "--program", "X", "--specialty", "", "--start", "2027-01-01", "--end", "2027-01-02"),
    ):
        status, _, err = usce(*words)
        assert (status, "newer version" in err) == (2, True)
    assert usce("check", ready, "--today", TODAY)[0] == 0


def test_every_packet_of_ours_is_known_again(usce: Run, ready: Path) -> None:
    for name in ("one.pdf", "two.pdf", "one.pdf"):
        assert usce("export", ready, "--today", TODAY, "-o", ready / name)[0] == 0
    (ready / "two.pdf").rename(ready / "renamed.pdf")
    assert json.loads(usce("check", ready, "--json")[1])["new_files"] == []
    assert usce("export", ready, "--today", TODAY, "-o", ready / "TB TEST.pdf")[0] == 2


@posix_only
def test_names_that_are_no_text_are_taken_in(usce: Run, ready: Path, tmp_path: Path) -> None:
    odd = tmp_path / os.fsdecode(b"\xff\xfebad\n.pdf")
    odd.write_bytes(pdfs.text_pdf())
    status, out, _ = usce("add", ready, odd, "--item", "lor")
    assert status == 0
    assert out.count("\n") == 1
    assert usce("applicant", ready.parent.parent, "name=" + os.fsdecode(b"\xff"))[0] == 0
    assert usce("set", ready, "cv", "number=" + os.fsdecode(b"\xff"))[0] == 0


def test_files_that_can_be_read_are_added_beside_those_that_cannot(
    usce: Run, ready: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in "abc":
        (tmp_path / f"{name}.pdf").write_bytes(pdfs.text_pdf(words=f"SAMPLE {name}"))
    real = disk.hash_file

    def refuse(path: Path) -> tuple[str, int]:
        if path.name == "b.pdf":
            raise PermissionError(13, "Permission denied")
        return real(path)

    monkeypatch.setattr(disk, "hash_file", refuse)
    status, out, err = usce("add", ready, *(tmp_path / f"{name}.pdf" for name in "abc"), "--item", "lor")
    assert status == 2
    assert "a.pdf -> lor" in out
    assert "c.pdf -> lor" in out
    assert "b.pdf cannot be used" in err


@pytest.mark.parametrize(
    "change",
    [
        {"start": "2027-09-01"},
        {"start": "0001-01-01"},
        {"format": 10**30},
    ],
)
def test_dates_that_cannot_be_are_a_broken_file(usce: Run, ready: Path, change: dict[str, Any]) -> None:
    path = ready / "application.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | change))
    status, _, err = usce("check", ready)
    assert status == (0 if "format" in change else 2)
    assert "Traceback" not in err


def test_a_recipe_that_cannot_be_carried_out_is_a_broken_file(usce: Run, ready: Path) -> None:
    path = ready / "application.json"
    raw = json.loads(path.read_text())
    next(iter(raw["documents"].values()))["recipe"] = {"rotate": 45}
    path.write_text(json.dumps(raw))
    assert "recipe" in usce("check", ready)[2]


@posix_only
def test_what_is_no_ordinary_file_is_not_waited_for(usce: Run, demo: Path, ready: Path) -> None:
    os.mkfifo(demo / "Checklists" / "x.toml")
    assert "no ordinary file" in usce("check", ready)[2]


@pytest.mark.parametrize(
    "rule", ["rule = []", 'rule = "issued_within"\nanchor = "arrival"\nn = -6', "rule = " + "9" * 5000]
)
def test_a_checklist_with_absurd_values_is_named(usce: Run, demo: Path, ready: Path, rule: str) -> None:
    (demo / "Checklists" / "odd.toml").write_text(
        f'title = "x"\n[[items]]\ntype = "cv"\n[[items.rules]]\n{rule}'
    )
    status, out, err = usce("check", ready)
    assert (status, "odd.toml" in err) == (2, True)
    assert "Passport" in out


def test_the_checklist_at_hand_is_named_where_it_cannot_be_read(usce: Run, demo: Path, ready: Path) -> None:
    used = json.loads((ready / "application.json").read_text())["checklist"]
    (demo / "Checklists" / "other.toml").write_text(f'id = "{used}"\ntitle = 7\nitems = []')
    status, out, err = usce("check", ready)
    assert (status, out) == (2, "")
    assert "other.toml" in err
    assert "title" in err


def test_going_without_a_rule_that_is_not_there_is_a_mistake(usce: Run, demo: Path, ready: Path) -> None:
    (demo / "Checklists" / "odd.toml").write_text(
        'title = "x"\n[[items]]\ntype = "cv"\nwithout_rules = ["nope"]'
    )
    assert "nope" in usce("check", ready)[2]


def test_an_empty_folder_becomes_a_library_with_its_first_application(usce: Run, tmp_path: Path) -> None:
    words = ("--program", "X", "--specialty", "", "--start", "2027-01-01", "--end", "2027-01-02")
    root = tmp_path / "empty"
    root.mkdir()
    status, out, _ = usce("new", root, *words)
    assert status == 0
    assert Path(out.strip()).parent.parent == root
    assert usce("new", tmp_path / "new one", *words)[0] == 0
    assert usce("new", tmp_path / "mistyped" / "new one", *words)[0] == 2
    assert not (tmp_path / "mistyped").exists()
    assert usce("new", "", *words)[0] == 2


def test_whoever_stops_reading_is_no_failure(usce: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(*_: object) -> None:
        raise BrokenPipeError

    monkeypatch.setattr(listing, "print_json", stop)
    assert usce("items", "--json")[0] == 0


# --- what the services promise ---


def test_a_check_that_fails_is_an_answer(
    context: AppContext, ready: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = ready / "TB test.pdf"

    def slow(*_: object, **__: object) -> dict[str, Any]:
        raise WorkerError("too_slow")

    monkeypatch.setattr(context.worker, "call", slow)
    assert examine.examine_bytes(context, path, "a" * 64) == Health(kind="unknown", failure="too_slow")
    assert examine.examine_bytes(context, path, "") == Health(kind="unknown", failure="unreadable")


def test_a_sample_that_cannot_be_drawn_is_said(
    context: AppContext, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def crash(*_: object, **__: object) -> dict[str, Any]:
        raise WorkerError("crashed")

    monkeypatch.setattr(context.worker, "call", crash)
    with pytest.raises(StorageError, match="could not be drawn"):
        write_demo(context, tmp_path / "d", TODAY)


def test_a_guess_without_words_uses_the_name(
    context: AppContext, ready: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def crash(*_: object, **__: object) -> dict[str, Any]:
        raise WorkerError("crashed")

    opened = applications.open_application(context, ready)
    monkeypatch.setattr(context.worker, "call", crash)
    assert (
        guess.guess_item(context, opened, Offered(path=Path("passport.pdf"), name="passport.pdf"))[0]
        == "passport"
    )


def test_another_applications_broken_file_does_not_stop_an_add(
    context: AppContext, demo: Path, ready: Path, tmp_path: Path
) -> None:
    other = next((demo / "Applications").glob("*UNC*"))
    (other / "application.json").write_text("{")
    (tmp_path / "a.pdf").write_bytes(pdfs.text_pdf())
    assert add.take_in(context, ready, [tmp_path / "a.pdf"], item="lor", now=NOW)[0].path is not None


def test_a_file_in_the_folder_is_adopted_with_or_without_known_facts(
    context: AppContext, ready: Path, demo: Path
) -> None:
    other = next((demo / "Applications").glob("*UNC*"))
    known = add.adopt(context, other, "TOEFL score.pdf", "english", NOW)
    assert known.documents_of("english")[0][1].facts.score == 5.5
    (ready / "fresh.pdf").write_bytes(pdfs.text_pdf(words="SAMPLE fresh"))
    fresh = add.adopt(context, ready, "fresh.pdf", "lor", NOW)
    assert fresh.documents_of("lor")[-1][1].file == "fresh.pdf"


def test_a_packet_without_documents_or_that_fails_its_check_is_not_built(
    context: AppContext, ready: Path, demo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reviewed = review.review_application(context, ready, TODAY)
    plan = plan_packet(reviewed, Phase.APPLICATION)
    profile = context.catalog.profiles["merged"]
    with pytest.raises(PacketError, match="no document"):
        build.build_packet(
            context, reviewed, structs.replace(plan, documents=()), profile, ready / "p.pdf", now=NOW
        )
    real = context.worker.call
    rounds: list[Request[Any]] = []
    odd_job: type[Request[Any]]
    odd_answer: dict[str, Any]

    def odd(request: Request[Any], **more: Any) -> Any:
        answer = real(request, **more)
        if isinstance(request, odd_job):
            rounds.append(request)
            answer = structs.replace(answer, **odd_answer)
            if isinstance(request, Prove):
                Path(request.source.prepared).with_suffix(".json").unlink()
        return answer

    monkeypatch.setattr(context.worker, "call", odd)
    odd_job, odd_answer = Seal, {"problems": ("It is upside down.",)}
    with pytest.raises(PacketError, match="upside down"):
        build.build_packet(context, reviewed, plan, profile, ready / "p.pdf", now=NOW)
    odd_job, odd_answer = Prove, {"different": (1,)}
    rounds.clear()
    shutil.rmtree(context.places.cache / "prepared")
    with pytest.raises(build.LeftOutError, match="do not come out looking like"):
        build.build_packet(context, reviewed, plan, profile, ready / "p.pdf", now=NOW)
    first = [
        each for each in rounds if isinstance(each, Prove) and each.source.title == plan.documents[0].title
    ]
    assert [each.source.raster for each in first] == [(), (1,), (), (1,)]
    assert not list(ready.glob("*.tmp"))

    def lost(*_: object, **__: object) -> object:
        raise WorkerError("too_slow")

    monkeypatch.setattr(context.worker, "call", lost)
    with pytest.raises(build.LeftOutError, match="it could not be checked"):
        build.build_packet(context, reviewed, plan, profile, ready / "p.pdf", now=NOW)


def test_a_restored_file_that_got_another_name_is_followed(context: AppContext, ready: Path) -> None:
    opened = applications.open_application(context, ready)
    key, document = opened.application.documents_of("tb_test")[0]
    without = edits.detach(opened.application, key)
    applications.save_edit(opened, without, NOW)
    (ready / "tb TEST.pdf").write_bytes(b"somebody else's")
    emptied = applications.open_application(context, ready)
    saved = applications.save_edit(emptied, opened.application, NOW)
    assert saved.value.documents[key].file == "TB test 2.pdf"
    assert saved.value.documents[key].sha256 == document.sha256


def test_nothing_outside_a_library_is_an_application(
    context: AppContext, ready: Path, tmp_path: Path
) -> None:
    lonely = tmp_path / "lonely"
    lonely.mkdir()
    (lonely / "application.json").write_bytes((ready / "application.json").read_bytes())
    with pytest.raises(NotALibraryError):
        applications.open_application(context, lonely)


def test_tables_have_colours_only_where_asked(context: AppContext, ready: Path) -> None:
    reviewed = review.review_application(context, ready, TODAY)
    assert "\033[32m" in review_table(reviewed, colour=True)
    assert "No applications yet" in library_table([], colour=False)


def test_an_office_is_closed_with_what_it_learnt(places: Places, ready: Path) -> None:
    context = open_context(places)
    review.review_application(context, ready, TODAY)
    close_context(context)
    assert (places.cache / "hashes.json").exists()


def test_a_newer_library_says_so(demo: Path) -> None:
    library = store.open_library(demo)
    store.require_writable(library)
    with pytest.raises(NewerFormatError):
        store.require_writable(structs.replace(library, info=structs.replace(library.info, format=99)))
