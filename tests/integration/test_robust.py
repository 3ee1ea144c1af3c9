"""Odd surroundings: other disks, clocks, zones, links, sizes, names; the same verdicts, and nothing lost."""

import contextlib
import errno
import io
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.annotations import Link
from pypdf.generic import DictionaryObject, NameObject, TextStringObject

from conftest import NOW
from making import commands, pdfs
from making.systems import posix_only
from making.terminal import Capture, own_computer, run
from usce_desktop.domain.packet.job import PacketJob, PacketSource
from usce_desktop.domain.status import Phase
from usce_desktop.services.context import AppContext
from usce_desktop.services.library.applications import profiles_of
from usce_desktop.services.packet.build import build_packet
from usce_desktop.services.packet.plan import plan_packet
from usce_desktop.services.packet.write import expected_size
from usce_desktop.services.review.review import review_application
from usce_desktop.storage import disk
from usce_desktop.storage.errors import StorageError
from usce_desktop.storage.places import writable_cache

pytestmark = posix_only  # folders of this computer are told by variables there
TODAY = "2026-11-28"


@pytest.fixture
def small(tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small library with one application and one paper, on a computer of this test's own."""
    own_computer(monkeypatch, tmp_path / "home")
    commands.start(tmp_path / "library", tmp_path / "beside")
    capsys.readouterr()
    return tmp_path / "library"


def verdicts(capsys: Capture, library: Path) -> Any:
    return json.loads(run(capsys, "check", library, "--today", TODAY, "--json")[1])["applications"]


def folder_of(library: Path) -> Path:
    return commands.application(library)[0]


def test_a_limit_on_the_size_of_files_is_said_and_the_old_file_stays(small: Path) -> None:
    import resource  # noqa: PLC0415 - exists on these systems only

    path = folder_of(small) / "application.json"
    before = path.read_bytes()
    done = subprocess.run(
        [sys.executable, "-m", "usce_desktop", "set", str(folder_of(small)), "cv", "issued=2026-01-10"],
        capture_output=True, text=True, check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100)),
        env={key: value for key, value in os.environ.items() if not key.startswith("COVERAGE_")},
    )  # fmt: skip
    assert done.returncode == 2
    assert "application.json could not be written" in done.stderr
    assert "Traceback" not in done.stderr
    assert path.read_bytes() == before
    assert not list(folder_of(small).glob(".~*"))


@pytest.mark.skipif(not os.path.ismount("/dev/shm"), reason="another disk is needed")  # noqa: S108
def test_the_cache_may_lie_on_another_disk(
    small: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = Path("/dev/shm") / f"usce-{os.getpid()}"  # noqa: S108
    monkeypatch.setenv("XDG_CACHE_HOME", str(other))
    try:
        assert other.parent.stat().st_dev != small.stat().st_dev
        folder = folder_of(small)
        assert run(capsys, "export", folder, "--allow-incomplete")[0] == 0
        assert run(capsys, "verify", folder / "X packet.pdf")[0] == 0
    finally:
        shutil.rmtree(other, ignore_errors=True)


def test_a_folder_that_goes_and_comes_back_is_what_it_was(small: Path, capsys: Capture) -> None:
    before, folder = verdicts(capsys, small), folder_of(small)
    away = small.parent / "away"
    folder.rename(away)
    assert verdicts(capsys, small) == []
    away.rename(folder)
    assert verdicts(capsys, small) == before


def test_a_loop_of_links_in_the_library_is_passed_over(small: Path, capsys: Capture) -> None:
    before = verdicts(capsys, small)
    (small / "Inbox" / "loop").symlink_to(small)
    (folder_of(small) / "again").symlink_to(folder_of(small))
    assert verdicts(capsys, small) == before
    assert run(capsys, "doctor", small)[0] == 0


def test_a_paper_that_has_two_names_outside_gets_bytes_of_its_own(
    small: Path, capsys: Capture, tmp_path: Path
) -> None:
    paper, other = tmp_path / "letter.pdf", tmp_path / "same letter.pdf"
    paper.write_bytes(pdfs.text_pdf(1, words="SAMPLE letter"))
    os.link(paper, other)
    whole = paper.read_bytes()
    assert run(capsys, "add", folder_of(small), other, "--item", "lor")[0] == 0
    with paper.open("r+b") as file:
        file.write(b"spoiled")
    (copy,) = folder_of(small).glob("Letter*.pdf")
    assert copy.read_bytes() == whole


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Pacific/Midway", "America/New_York"])
def test_a_verdict_is_the_same_in_every_time_zone(
    zone: str, small: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run(capsys, "set", folder_of(small), "cv", "issued=2026-03-08")[0] == 0
    before = verdicts(capsys, small)
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        assert verdicts(capsys, small) == before
        written = json.loads((folder_of(small) / "application.json").read_text(encoding="utf-8"))
        assert [each["facts"]["issued"] for each in written["documents"].values()] == ["2026-03-08"]
    finally:
        monkeypatch.delenv("TZ")
        time.tzset()


@pytest.mark.parametrize("stamp", [0, -11_644_473_600, 4_102_444_800])
def test_times_of_1970_1601_and_2100_are_times_like_others(
    stamp: int, small: Path, capsys: Capture, tmp_path: Path
) -> None:
    before = verdicts(capsys, small)
    for path in small.rglob("*"):
        if path.is_file():
            os.utime(path, (stamp, stamp))
    assert verdicts(capsys, small) == before
    assert run(capsys, "doctor", small)[0] == 0
    assert run(capsys, "backup", small, "-o", tmp_path / "kept.zip")[0] == 0
    assert run(capsys, "restore", tmp_path / "kept.zip", tmp_path / "again")[0] == 0
    after = verdicts(capsys, tmp_path / "again")
    assert [each["items"] for each in after] == [each["items"] for each in before]


def test_thousands_of_files_and_folders_within_folders_hinder_nothing(small: Path, capsys: Capture) -> None:
    before = verdicts(capsys, small)
    for number in range(3_000):
        (small / "Inbox" / f"scan {number:04}.pdf").write_bytes(b"%PDF-1.7 SAMPLE")
    deep = folder_of(small)
    for level in range(20):
        deep /= f"level {level}"
        deep.mkdir()
    (deep / "hidden away.pdf").write_bytes(pdfs.text_pdf())
    assert verdicts(capsys, small) == before


def test_names_and_notes_of_any_size_and_with_any_character(small: Path, capsys: Capture) -> None:
    folder = folder_of(small)
    path = folder / "application.json"
    told = json.loads(path.read_text(encoding="utf-8"))
    told["program"] = "X\x07\x1b[31m\u202eevil\u200b\U0001f600"
    told["log"] = [{"day": "2026-01-01", "text": "n" * 1_000_000}]
    path.write_text(json.dumps(told), encoding="utf-8")
    status, out, err = run(capsys, "check", folder, "--today", TODAY)
    assert status == 1, err
    assert not {"\x07", "\x1b", "\u202e"} & set(out)
    target = folder.parent / "packet.pdf"
    status, _, err = run(capsys, "export", folder, "--allow-incomplete", "-o", target)
    assert status == 0, err
    reader = PdfReader(target)
    words = [str(value) for value in (reader.metadata or {}).values()]
    words += [str(each.title) for each in reader.outline if not isinstance(each, list)]
    assert words
    assert not any(set(each) & {"\x07", "\x1b", "\u202e", "\n"} for each in words)


def test_links_that_run_or_open_something_are_not_in_the_packet(
    small: Path, capsys: Capture, tmp_path: Path
) -> None:
    writer = PdfWriter(clone_from=PdfReader(folder_of(small) / "Curriculum vitae.pdf"))
    for uri in (
        "https://example.org/cv",
        "javascript:app.alert(1)",
        "file:///etc/passwd",
        "smb://host/share",
    ):
        writer.add_annotation(0, Link(rect=(0, 0, 50, 50), url=uri))
    launch = DictionaryObject(
        {NameObject("/S"): NameObject("/Launch"), NameObject("/F"): TextStringObject("calc.exe")}
    )
    writer.add_annotation(0, Link(rect=(60, 0, 90, 50), url="https://example.org/x"))
    notes: Any = writer.pages[0]["/Annots"]
    notes[-1].get_object()[NameObject("/A")] = launch
    writer.write(tmp_path / "linked.pdf")
    assert run(capsys, "add", folder_of(small), tmp_path / "linked.pdf", "--item", "lor")[0] == 0
    target = tmp_path / "packet.pdf"
    assert run(capsys, "export", folder_of(small), "--allow-incomplete", "-o", target)[0] == 0
    found = set()
    for page in PdfReader(target).pages:
        for each in page.get("/Annots", ()):
            action = each.get_object().get("/A", {})
            if "/URI" in action:
                found.add(str(action["/URI"]))
            assert action.get("/S") != "/Launch"
    assert found == {"https://example.org/cv"}
    everything = target.read_bytes()
    assert not any(word in everything for word in (b"javascript:", b"/etc/passwd", b"smb:", b"calc.exe"))


def test_a_locked_packet_opens_with_its_password_only(
    small: Path, capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    word = "correct horse"
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{word}\n"))
    target = tmp_path / "locked.pdf"
    status, out, err = run(
        capsys, "export", folder_of(small), "--allow-incomplete", "--encrypt", "-o", target
    )
    assert status == 0, err
    reader = PdfReader(target)
    assert reader.is_encrypted
    assert not reader.decrypt("wrong")
    assert not reader.decrypt("")
    assert reader.decrypt(word)
    lock: Any = reader.trailer["/Encrypt"].get_object()
    assert (lock["/V"], lock["/R"], lock["/CF"]["/StdCF"]["/CFM"]) == (5, 6, "/AESV3")
    traces = [path for path in (tmp_path / "home").rglob("*") if path.is_file()]
    assert not any(word.encode() in path.read_bytes() for path in traces)
    assert word not in out + err


_WATCHED = """
import sys
seen = []
def watch(event, words):
    if event.startswith("socket."):
        seen.append((event, repr(words)))
sys.addaudithook(watch)
from usce_desktop import cli
for words in (["check", sys.argv[1]], ["export", sys.argv[2], "--allow-incomplete"], ["doctor", sys.argv[1]]):
    cli.main(words)
asked = [each for each in seen if each[0] in ("socket.connect", "socket.bind", "socket.getaddrinfo", "socket.sendto")]
assert asked == [], asked
"""


def test_python_itself_sees_no_connection(small: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _WATCHED, str(small), str(folder_of(small))],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr


def test_what_a_killed_run_left_of_its_work_goes_at_the_next_start(small: Path, capsys: Capture) -> None:
    cache = Path(os.environ["XDG_CACHE_HOME"]) / "usce-desktop"
    left = cache / "work-killed"
    left.mkdir(parents=True)
    (left / "passport.pdf").write_bytes(b"SAMPLE")
    os.utime(left, (time.time() - 90_000, time.time() - 90_000))
    assert run(capsys, "export", folder_of(small), "--allow-incomplete")[0] == 0
    assert not left.exists()


def test_a_disk_that_knows_no_syncing_is_written_to(
    small: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fsync(_number: int) -> None:
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))

    monkeypatch.setattr(os, "fsync", fsync)
    assert run(capsys, "set", folder_of(small), "cv", "issued=2026-03-08")[0] == 0
    assert "2026-03-08" in (folder_of(small) / "application.json").read_text(encoding="utf-8")


def test_what_was_worked_out_is_worked_out_again(small: Path, capsys: Capture) -> None:
    before = verdicts(capsys, small)
    shutil.rmtree(os.environ["XDG_CACHE_HOME"])
    assert verdicts(capsys, small) == before


def test_a_worker_that_is_killed_while_it_writes_leaves_no_packet(
    small: Path, capsys: Capture, context: AppContext
) -> None:
    target = small.parent / "packet.pdf"
    reviewed = review_application(context, folder_of(small), date(2026, 11, 28))
    profile = profiles_of(context, reviewed.opened.library)["merged"]
    killed: list[int] = []

    def report(done: int, total: int, label: str) -> None:
        process = context.worker.process
        if process is not None and process.poll() is None:
            killed.append(process.pid)
            process.kill()

    plan = plan_packet(reviewed, Phase.APPLICATION)
    with contextlib.suppress(StorageError):  # a worker that had nothing to do then is only started again
        build_packet(context, reviewed, plan, profile, target, now=NOW, report=report)
        assert PdfReader(target).pages
    assert killed
    assert not list(small.parent.rglob(".~*"))
    # The next one is built by a worker of its own.
    assert build_packet(context, reviewed, plan, profile, target, now=NOW).pages > 1


def test_without_any_network_everything_works(small: Path) -> None:
    alone = ["unshare", "--user", "--map-root-user", "--net"]
    if subprocess.run([*alone, "true"], capture_output=True, check=False).returncode != 0:
        pytest.skip("this system lets nobody be without a network")
    for words in (["check", str(small)], ["export", str(folder_of(small)), "--allow-incomplete"]):
        done = subprocess.run(
            [*alone, sys.executable, "-m", "usce_desktop", *words],
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode in {0, 1}, done.stderr
        assert "Traceback" not in done.stderr


def test_a_packet_says_nothing_of_the_computer_and_carries_no_media(
    small: Path, capsys: Capture, tmp_path: Path
) -> None:
    writer = PdfWriter(clone_from=PdfReader(folder_of(small) / "Curriculum vitae.pdf"))
    writer.add_metadata({"/Author": "someone", "/Creator": str(tmp_path), "/Producer": "S-Writer"})
    writer.add_annotation(0, Link(rect=(0, 0, 50, 50), url="https://example.org"))
    notes: Any = writer.pages[0]["/Annots"]
    notes[-1].get_object()[NameObject("/Subtype")] = NameObject("/RichMedia")
    notes[-1].get_object()[NameObject("/RichMediaContent")] = DictionaryObject(
        {NameObject("/Assets"): TextStringObject("S-Movie")}
    )
    writer.write(tmp_path / "media.pdf")
    assert run(capsys, "add", folder_of(small), tmp_path / "media.pdf", "--item", "lor")[0] == 0
    target = tmp_path / "packet.pdf"
    assert run(capsys, "export", folder_of(small), "--allow-incomplete", "-o", target)[0] == 0
    told = " ".join(str(value) for value in (PdfReader(target).metadata or {}).values())
    everything = target.read_bytes() + b"".join(
        each.get_data() for page in PdfReader(target).pages if (each := page.get_contents()) is not None
    )
    for word in (str(tmp_path), "someone", "S-Writer", "S-Movie", "RichMedia"):
        assert word not in told
        assert word.encode() not in everything


def _in_process(small: Path, *words: str, **more: Any) -> subprocess.CompletedProcess[str]:
    """Run a command in a process of its own."""
    env = {key: value for key, value in os.environ.items() if not key.startswith("COVERAGE_")}
    return subprocess.run(
        [sys.executable, "-m", "usce_desktop", *words],
        capture_output=True, text=True, check=False, env={**env, **more.pop("env", {})}, cwd=small, **more,
    )  # fmt: skip


def test_a_path_of_more_than_400_characters_is_a_path_like_others(
    tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    own_computer(monkeypatch, tmp_path / "home")
    root = tmp_path.joinpath(*(letter * 120 for letter in "abcd"), "library")
    root.parent.mkdir(parents=True)
    commands.start(root, tmp_path / "beside")
    folder = folder_of(root)
    assert len(str(folder)) > 480
    assert run(capsys, "export", folder, "--allow-incomplete")[0] == 0
    assert run(capsys, "verify", folder / "X packet.pdf")[0] == 0
    assert run(capsys, "backup", root, "-o", tmp_path / "b.zip")[0] == 0
    assert run(capsys, "restore", tmp_path / "b.zip", tmp_path / "again")[0] == 0
    again, before = (verdicts(capsys, each)[0] for each in (tmp_path / "again", root))
    assert {**again, "folder": ""} == {**before, "folder": ""}


def test_an_older_file_put_over_a_known_one_is_noticed(small: Path, capsys: Capture) -> None:
    """A restored backup: other bytes of the same size, with a time from before."""
    (paper,) = folder_of(small).glob("*.pdf")
    assert verdicts(capsys, small)  # its hash is known from now on
    status = paper.stat()
    paper.write_bytes(paper.read_bytes()[:-1] + b"%")
    assert paper.stat().st_size == status.st_size
    os.utime(paper, (status.st_atime - 9_000_000, status.st_mtime - 9_000_000))
    _, out, _ = run(capsys, "check", folder_of(small), "--today", TODAY)
    assert "changed" in out


def test_a_new_paper_that_an_antivirus_takes_away_is_missing_and_never_valid(
    small: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish, source = disk.publish, small.parent / "beside" / "b.pdf"

    def taken(*words: Any) -> Path:
        place = publish(*words)
        place.unlink()
        return place

    monkeypatch.setattr(disk, "publish", taken)
    status, out, err = run(capsys, "add", folder_of(small), source, "--item", "lor")
    monkeypatch.undo()
    assert "Traceback" not in err
    assert source.exists()
    items = {each["item"]: each for each in verdicts(capsys, small)[0]["items"]}
    assert items["lor"]["status"] not in {"ok", "OK"}, (status, out, err)
    # Given again, it is there.
    assert run(capsys, "add", folder_of(small), source, "--item", "lor")[0] == 0
    assert len(list(folder_of(small).glob("Letter*.pdf"))) == 1


def test_a_packet_for_which_there_is_no_room_is_not_begun(
    small: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(1000, 900, 100))
    status, _, err = run(capsys, "export", folder_of(small), "--allow-incomplete")
    assert status == 2
    assert "are free on the disk of" in err
    assert "make room there, or choose another place" in err
    assert not list(folder_of(small).glob("*packet*"))

    def unknown(_: object) -> None:
        raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS))

    monkeypatch.setattr(shutil, "disk_usage", unknown)
    assert run(capsys, "export", folder_of(small), "--allow-incomplete")[0] == 0
    assert (
        expected_size(
            PacketJob(sources=(PacketSource(path="gone", title="", sha256=""),), title="", fonts="")
        )
        == 0
    )


def test_a_disk_that_is_really_full_is_said_and_what_is_there_stays(small: Path) -> None:
    """The library lies on a disk of 512 kB, in a mount of its own."""
    script = f"""
set -e
mount -t tmpfs -o size=512k none "{small.parent}/disk"
cp -a "{small}" "{small.parent}/disk/"
cd "{small.parent}/disk"
app="$(ls -d library/Applications/*)"
find library -type f | sort | xargs -d '\\n' sha256sum > "{small.parent}/before"
set +e
"{sys.executable}" -m usce_desktop add "$app" "{small.parent}/large.pdf" --item lor; echo "status $?"
dd if=/dev/zero of=filler bs=1k 2>/dev/null
"{sys.executable}" -m usce_desktop set "$app" cv issued=2026-03-08; echo "status $?"
sha256sum -c --quiet "{small.parent}/before" && echo "all there"
find library -name '.~*'
"""
    (small.parent / "disk").mkdir()
    (small.parent / "large.pdf").write_bytes(pdfs.text_pdf(1) + b"%" * 1_000_000)
    done = subprocess.run(
        ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", script],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    if "unshare:" in done.stderr or "mount:" in done.stderr:
        pytest.skip(f"a mount is needed: {done.stderr[:80]}")
    assert done.stdout.split("\n") == ["status 2", "status 2", "all there", ""], done.stderr
    assert done.stderr.count("No space left on device") == 2
    assert "damaged" not in done.stderr


@pytest.mark.parametrize("language", ["tr_TR.UTF-8", "hi_IN.UTF-8", "ar_EG.UTF-8", "C", "POSIX"])
def test_a_verdict_is_the_same_in_every_language_of_the_system(language: str, small: Path) -> None:
    """Turkish has another small letter for I, Hindi and Arabic have digits of their own."""
    words = ("check", str(small), "--today", TODAY, "--json")
    expected = _in_process(small, *words)
    done = _in_process(small, *words, env={"LC_ALL": language, "LANG": language, "LANGUAGE": language[:2]})
    assert (done.returncode, done.stdout) == (expected.returncode, expected.stdout), done.stderr


@pytest.mark.parametrize("how", [{"HOME": ""}, {"HOME": "/nowhere"}, {"XDG_CACHE_HOME": "/proc/1"}])
def test_commands_work_without_a_home_and_without_a_cache(how: dict[str, str], small: Path) -> None:
    env = {**{f"XDG_{name}_HOME": "" for name in ("CACHE", "CONFIG", "DATA", "STATE")}, **how}
    folder = str(folder_of(small))
    for words in (("set", folder, "cv", "issued=2026-03-08"), ("export", folder, "--allow-incomplete")):
        done = _in_process(small, *words, env=env)
        assert done.returncode == 0, done.stderr
        assert "Traceback" not in done.stderr
    assert (folder_of(small) / "X packet.pdf").exists()


def test_a_cache_among_temporary_files_is_nobody_elses(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    usual, blocked = tmp_path / "usual", Path("/proc/1/nowhere")
    assert writable_cache(usual) == usual
    own = writable_cache(blocked)
    assert own == writable_cache(blocked), "every process finds the same one"
    assert own.stat().st_mode & 0o077 == 0
    own.chmod(0o777)
    other = writable_cache(blocked)
    assert other != own
    own.rmdir()
    own.symlink_to(usual)
    assert writable_cache(blocked) not in {own, usual}
