"""The program as a process, on a real X server with a window manager, driven by real X events."""

import json
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from pypdf import PdfReader

from e2e.waiting import Program, applications, visible, wait_for, xdo
from making import pdfs

pytestmark = pytest.mark.skipif(not shutil.which("xdotool"), reason="real X events need xdotool (Linux)")
HERE = Path(__file__).parent


def test_a_file_dragged_from_another_program_changes_the_status_and_the_packet_is_built(
    demo: Path, env: dict[str, str], tmp_path: Path
) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(demo, copy)
    asked = subprocess.run(
        [sys.executable, HERE / "places.py", copy, "fee_receipt"],
        capture_output=True,
        text=True,
        check=True,
        env=env,
    )
    places = json.loads(asked.stdout)
    source = tmp_path / "my receipt.pdf"
    source.write_bytes(pdfs.text_pdf())
    program = Program(demo, env)
    other = subprocess.Popen([sys.executable, HERE / "dragging.py", str(source)], env=env)
    try:
        wait_for(lambda: xdo("search", "--onlyvisible", "--name", "drag source"), "the other program")
        program.settle()
        left, top = program.origin()
        program.drag((1440, 70), (left + places["item"][0], top + places["item"][1]))
        folder, _ = applications(demo)["Cleveland Clinic"]
        wait_for(lambda: applications(demo)["Cleveland Clinic"][1].documents_of("fee_receipt"), "the drop")
        assert (folder / "Fee receipt.pdf").read_bytes() == source.read_bytes()
        assert source.exists()

        # The window learns of it a moment after the disk does.
        program.settle()
        xdo("windowactivate", "--sync", program.window())
        xdo("key", "ctrl+z")
        wait_for(lambda: not (folder / "Fee receipt.pdf").exists(), "the undo")
        program.settle()
        xdo("key", "ctrl+shift+z")
        wait_for(lambda: (folder / "Fee receipt.pdf").exists(), "the redo")
        program.settle()

        xdo("key", "ctrl+e")
        wait_for(lambda: visible("Build packet"), "the question before building")
        xdo("windowactivate", "--sync", visible("Build packet")[0])
        dialog("Build packet")
        xdo("key", "alt+a")
        accept("Build packet")
        wait_for(lambda: list(folder.glob("*packet.pdf")), "the packet")
        packet = next(folder.glob("*packet.pdf"))
        titles = [entry.title for entry in PdfReader(packet).outline if not isinstance(entry, list)]
        assert any(f"{title}".endswith(" · Fee receipt") for title in titles)
    finally:
        other.kill()
        other.wait()
        program.process.send_signal(signal.SIGTERM)
        try:
            assert program.process.wait(120) == 0
        finally:
            program.process.kill()


def dialog(title: str) -> None:
    """Wait until a dialog has the keyboard."""
    wait_for(lambda: visible(title), f"the dialog {title}")
    wait_for(lambda: title in xdo("getactivewindow", "getwindowname"), f"the focus on {title}")
    # The window manager says so a moment before the X server gives it the keys.
    wait_for(lambda: title in xdo("getwindowfocus", "getwindowname"), f"the keys for {title}")


def accept(title: str) -> None:
    """Press Return until a dialog is gone: a box that was just ticked by its key takes a moment to let it go."""

    def gone() -> bool:
        if title in xdo("getwindowfocus", "getwindowname"):
            xdo("key", "Return")
            time.sleep(0.5)
        return not visible(title)

    wait_for(gone, f"the end of {title}")


def in_front(program: Program) -> None:
    """Wait until the window has the keyboard again."""
    wait_for(lambda: xdo("getactivewindow") == program.window(), "the focus on the window")
    wait_for(lambda: xdo("getwindowfocus") == program.window(), "the keys for the window")


def test_the_main_job_works_without_a_mouse(demo: Path, env: dict[str, str], tmp_path: Path) -> None:
    source = tmp_path / "my cv.pdf"
    source.write_bytes(pdfs.text_pdf())
    program = Program(demo, env)
    try:
        wait_for(lambda: visible("sample"), "the library")
        xdo("key", "ctrl+n")
        dialog("New application")
        xdo("type", "--delay", "20", "Keyboard SAMPLE")
        xdo("key", "Return")
        wait_for(lambda: "Keyboard SAMPLE" in applications(demo), "the application")
        folder, _ = applications(demo)["Keyboard SAMPLE"]
        in_front(program)
        wait_for(
            lambda: folder.name in (tmp_path / "config").rglob("settings.json").__next__().read_text(),
            "the view",
        )
        xdo("key", "ctrl+k")
        dialog("Go to or do")
        xdo("type", "--delay", "20", "curriculum")
        xdo("key", "Return")
        in_front(program)
        xdo("key", "ctrl+o")
        dialog("Add files")
        xdo("type", "--delay", "20", source)
        xdo("key", "Return")
        wait_for(lambda: applications(demo)["Keyboard SAMPLE"][1].documents_of("cv"), "the document")
        in_front(program)
        xdo("key", "ctrl+e")
        dialog("Build packet")
        xdo("key", "alt+a")
        accept("Build packet")
        wait_for(lambda: list(folder.glob("*packet.pdf")), "the packet")
        titles = [
            each.title
            for each in PdfReader(next(folder.glob("*packet.pdf"))).outline
            if not isinstance(each, list)
        ]
        assert any(f"{title}".endswith(" · Curriculum vitae") for title in titles)
    finally:
        program.process.send_signal(signal.SIGTERM)
        try:
            assert program.process.wait(120) == 0
        finally:
            program.process.kill()


def test_the_program_ends_cleanly_when_it_is_told_to(program: Program) -> None:
    program.settle()
    assert program.process.poll() is None


def test_another_language_is_spoken_once_the_window_is_opened_again(demo: Path, env: dict[str, str]) -> None:
    asked = subprocess.run(
        [sys.executable, HERE / "speaking.py", demo],
        capture_output=True,
        text=True,
        env=env,
        check=False,
        timeout=60,
    )
    assert (asked.returncode, asked.stderr) == (0, "")
    assert json.loads(asked.stdout) == {"build": "&Crear paquete…", "library": str(demo)}


def test_a_window_that_cannot_be_filled_does_not_stay_open(env: dict[str, str]) -> None:
    broken = (
        "import usce_desktop.storage.catalog as c, sys\n"
        "def load(_): raise c.CatalogError('checklists', 'SAMPLE of a broken file')\n"
        "c.load_catalog = load\n"
        "from usce_desktop.__main__ import main\n"
        "sys.argv[1:] = []\n"
        "sys.exit(main())"
    )
    ended = subprocess.run(
        [sys.executable, "-c", broken], env=env, capture_output=True, text=True, timeout=60, check=False
    )
    assert ended.returncode == 1
    assert "SAMPLE of a broken file" in ended.stderr


@pytest.mark.parametrize("moment", [0.0, 0.1, 0.2, 0.4])
def test_the_program_ends_cleanly_while_it_still_fills_its_window(program: Program, moment: float) -> None:
    time.sleep(moment)
    assert program.process.poll() is None


def test_an_edit_of_the_last_moment_is_saved_when_the_system_ends_the_program(
    demo: Path, env: dict[str, str]
) -> None:
    """A log-off: what was typed a moment ago has left no field yet."""
    program = Program(demo, env)
    try:
        program.settle()
        xdo("key", "ctrl+5")
        program.settle()
        in_front(program)
        left, top = program.origin()
        xdo("mousemove", left + 735, top + 530, "click", 1)  # the phone
        xdo("type", "--delay", "20", "Lastmoment")
        program.settle()
        program.process.send_signal(signal.SIGTERM)
        assert program.process.wait(120) == 0
    finally:
        program.process.kill()
    assert "Lastmoment" in (demo / "applicant.json").read_text(encoding="utf-8")


def test_a_program_that_is_killed_while_it_works_leaves_no_worker_and_nothing_half_made(
    demo: Path, env: dict[str, str], tmp_path: Path
) -> None:
    env |= {"XDG_CACHE_HOME": str(tmp_path / "fresh")}  # so that everything has to be looked at again
    before = {path: path.read_bytes() for path in demo.rglob("*") if path.is_file()}
    program = Program(demo, env)
    children: list[int] = []

    def has_workers() -> bool:
        place = Path(f"/proc/{program.process.pid}/task")
        found = [each.read_text().split() for each in place.glob("*/children")]
        children[:] = [int(pid) for pids in found for pid in pids]
        return bool(children)

    wait_for(has_workers, "its workers")
    program.process.kill()
    program.process.wait()
    wait_for(lambda: not any(Path(f"/proc/{pid}/exe").exists() for pid in children), "the end of the workers")
    left = {path: path.read_bytes() for path in demo.rglob("*") if path.is_file()}
    assert before.items() <= left.items()
    assert not list(demo.rglob(".~*"))
    again = Program(demo, env)
    try:
        again.settle()
    finally:
        again.process.send_signal(signal.SIGTERM)
        assert again.process.wait(120) == 0
    assert not list((tmp_path / "fresh").rglob("work-*"))


def test_the_window_opens_without_a_home_and_without_a_cache(demo: Path, env: dict[str, str]) -> None:
    bare = {key: value for key, value in env.items() if not key.startswith("XDG_") and key != "HOME"}
    nowhere = {f"XDG_{name}_HOME": "/proc/1/nowhere" for name in ("CACHE", "CONFIG", "DATA", "STATE")}
    program = Program(demo, {**bare, **nowhere})
    try:
        program.settle()
        assert program.process.poll() is None
    finally:
        program.process.send_signal(signal.SIGTERM)
        assert program.process.wait(120) == 0
