"""What commands print for programs is what their published schemas say, key by key."""

import json
from pathlib import Path

import msgspec
import pytest

from usce_desktop.cli import build_parser, main
from usce_desktop.cli.schemas import ANSWERS, schema_of

DOCS = Path(__file__).resolve().parents[2] / "docs" / "schema"


@pytest.fixture(autouse=True)
def own_places(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("CACHE", "CONFIG"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))


@pytest.mark.parametrize("name", ANSWERS)
def test_the_published_schema_is_the_programs_own(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema", name]) == 0
    printed = capsys.readouterr().out
    assert json.loads(printed) == schema_of(name)
    assert (DOCS / f"{name}.json").read_text("utf-8") == printed, "run python3 dev.py words"


def test_all_schemas_are_printed_at_once(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema"]) == 0
    assert set(json.loads(capsys.readouterr().out)) == set(ANSWERS)


def test_answers_keep_to_their_schemas(
    demo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ready = next((demo / "Applications").glob("*Lakeside*"))
    packet, day = tmp_path / "p.pdf", ("--today", "2026-11-23")
    (demo / "Applications" / "broken").mkdir()
    (demo / "Applications" / "broken" / "application.json").write_text("{")
    (tmp_path / "none.pdf").write_bytes(b"SAMPLE of no PDF")
    asked = (
        ("check", ready, *day),
        ("check", demo, *day),
        ("export", ready, "-o", packet, *day),
        ("export", ready, "--profile", "vslo_slots", "-o", tmp_path / "files", *day),
        ("verify", packet),
    )
    for name, *words in asked:
        main([name, *map(str, words), "--json"])
        printed = capsys.readouterr().out
        msgspec.json.decode(printed, type=_one_of(name, printed), strict=True)
    main(["verify", str(tmp_path / "none.pdf"), "--json"])
    printed = capsys.readouterr().out
    if printed:
        msgspec.json.decode(printed, type=ANSWERS["verify"])


def _one_of(name: str, printed: str) -> type:
    """Choose between the answers of a command by a key that only one of them has."""
    kinds = getattr(ANSWERS[name], "__args__", (ANSWERS[name],))
    keys = set(json.loads(printed))
    found: type = next(
        kind
        for kind in kinds
        if {field.encode_name for field in msgspec.structs.fields(kind) if field.required} <= keys
    )
    return found


def test_every_option_and_command_explains_itself() -> None:
    parser = build_parser()
    commands = parser._subparsers._group_actions[0].choices  # type: ignore[union-attr]
    assert isinstance(commands, dict)
    silent = [
        (name, action.option_strings)
        for name, sub in commands.items()
        for action in sub._actions
        if action.option_strings and not action.help
    ]
    assert silent == []
    assert "exit status:" in parser.format_help()
