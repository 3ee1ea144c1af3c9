"""Starting: where a window cannot be shown, a second time, and with whatever a file manager hands over."""

import json
import shutil
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from e2e.waiting import Program, applications, visible, wait_for

pytestmark = pytest.mark.skipif(not shutil.which("xdotool"), reason="real X events need xdotool (Linux)")
APP = [sys.executable, "-m", "usce_desktop"]


def run(words: Sequence[object], env: dict[str, str]) -> subprocess.CompletedProcess[str]:
    command = [*APP, *map(str, words)]
    return subprocess.run(
        command, env=env, capture_output=True, text=True, encoding="utf-8", check=False, timeout=120
    )


def test_without_a_display_one_sentence_says_so(demo: Path, env: dict[str, str]) -> None:
    bare = {key: value for key, value in env.items() if key not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    ended = run([demo], bare)
    assert (ended.returncode, ended.stdout) == (2, "")
    assert ended.stderr == (
        "usce-desktop: there is no display to show the window on; start it on a desktop, or use the commands"
        " that 'usce-desktop --help' lists.\n"
    )


def test_a_display_that_does_not_answer_is_named(demo: Path, env: dict[str, str]) -> None:
    ended = run([demo], {**env, "DISPLAY": ":9876", "WAYLAND_DISPLAY": ""})
    assert ended.returncode == 2
    assert ended.stderr.startswith("usce-desktop: the display :9876 does not answer; ")
    assert ended.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("missing", "words"),
    [
        (
            "libEGL.so.1: cannot open shared object file: No such file or directory",
            "lacks libEGL.so.1; on Debian or Ubuntu: sudo apt",
        ),
        ("DLL load failed", "cannot be loaded (DLL load failed); install the program again"),
    ],
)
def test_a_library_that_the_system_lacks_is_named(
    demo: Path, env: dict[str, str], missing: str, words: str
) -> None:
    broken = (
        "import sys\n"
        "class Gone:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        f"        if name == 'PySide6.QtGui': raise ImportError({missing!r})\n"
        "sys.meta_path.insert(0, Gone())\n"
        "from usce_desktop.__main__ import main\n"
        f"sys.argv[1:] = [{str(demo)!r}]\n"
        "sys.exit(main())"
    )
    ended = subprocess.run(
        [sys.executable, "-c", broken], env=env, capture_output=True, text=True, check=False, timeout=60
    )
    assert ended.returncode == 2
    assert words in ended.stderr
    assert ended.stderr.count("\n") == 1


def test_a_system_without_fonts_gets_the_one_of_the_packets(env: dict[str, str], tmp_path: Path) -> None:
    config = tmp_path / "fonts.conf"
    config.write_text(f"<fontconfig><dir>{tmp_path}/none</dir><cachedir>{tmp_path}/c</cachedir></fontconfig>")
    code = (
        "from usce_desktop.ui.app.start import make_app\n"
        "from PySide6.QtGui import QFontInfo\n"
        "print(QFontInfo(make_app([]).font()).family())"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code],
        env={**env, "FONTCONFIG_FILE": str(config)},
        capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert ended.stdout.strip() == "Noto Sans"


def test_a_second_start_brings_the_first_window_to_the_front(
    program: Program, demo: Path, env: dict[str, str]
) -> None:
    wait_for(lambda: visible("sample"), "the library")
    program.settle()
    folder, _ = applications(demo)["Cleveland Clinic"]
    for words in ([demo], [demo / "library.json"], [folder / "application.json"], []):
        ended = run(words, env)
        assert (ended.returncode, ended.stderr) == (0, "")
    assert len(visible("USCE Desktop")) == 1
    settings = Path(env["XDG_CONFIG_HOME"]) / "usce-desktop" / "settings.json"

    def shown() -> bool:
        kept = json.loads(settings.read_text())
        return (kept["view"], kept["application"]) == ("application", folder.name)

    wait_for(shown, "the application")


def test_a_file_of_an_application_opens_its_library_at_that_application(
    demo: Path, env: dict[str, str]
) -> None:
    folder, value = applications(demo)["Lakeside University Hospital (SAMPLE)"]
    document = next(iter(value.documents.values())).file
    one = Program(folder / document, env)
    try:
        settings = Path(env["XDG_CONFIG_HOME"]) / "usce-desktop" / "settings.json"
        wait_for(lambda: settings.exists() and folder.name in settings.read_text(), "the application")
    finally:
        one.process.send_signal(signal.SIGTERM)
        assert one.process.wait(120) == 0
