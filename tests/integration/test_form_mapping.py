"""What a person says that a form's fields ask is remembered for the next form like it, and can be shared."""

import shutil
from pathlib import Path

import pytest

from making.flat_forms import draw_flat
from making.forms import MadeForm, Page, draw_form
from making.terminal import Capture, own_computer, run
from usce_desktop.storage.places import system_places

ROWS = ("Wer sind Sie?", "Kenncode", "Second elective", "Wann geboren (DD/MM/YYYY)?")


def _strange(page: Page, year: str = "2026") -> None:
    page.title(f"Form of {year}")
    for number, label in enumerate(ROWS):
        page.words(72, 90 + 30 * number, label)
        page.text(f"X{number}", 250, 90 + 30 * number, 250, "")


def _next_year(page: Page) -> None:
    _strange(page, "2027")
    page.words(72, 400, "Send it to another address than last year's.")


FORM, NEXT = MadeForm("strange", _strange), MadeForm("next year's", _next_year)


@pytest.fixture
def application(demo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    own_computer(monkeypatch, tmp_path)
    shutil.copytree(demo, tmp_path / "library")
    return min((tmp_path / "library" / "Applications").iterdir())


@pytest.mark.parametrize("flat", [False, True])
def test_next_years_form_finds_what_was_said_of_this_years(
    flat: bool, application: Path, tmp_path: Path, capsys: Capture
) -> None:
    for form, name in ((FORM, "this.pdf"), (NEXT, "next.pdf")):
        draw_flat(form, tmp_path / name, "rules") if flat else draw_form(form, tmp_path / name)
    this, following = (
        ("fill", tmp_path / name, "--application", application) for name in ("this.pdf", "next.pdf")
    )
    assert "sure" not in run(capsys, *following)[1]
    name = ROWS[0] if flat else "X0"
    day = ROWS[3] if flat else "X3"
    status, out, _ = run(
        capsys,
        *this,
        "--asks",
        f"{name}=name",
        "--asks",
        f"{day}=birth_date",
        "--asks",
        f"{ROWS[1]}=nothing",
    )
    assert status == 0
    assert out.count("you said that this field asks for it") == 2
    assert "You said that it stays open" in out

    status, out, _ = run(capsys, *following)
    written = [line for line in out.splitlines() if line.startswith("sure")]
    assert len(written) == 2
    assert "14/03/2001" in written[1]
    kept = list((system_places().config / "forms").iterdir())
    assert len(kept) == 1
    assert "Amara" not in kept[0].read_text("utf-8")


def test_a_mapping_is_shared_as_a_file_and_refused_where_it_does_not_fit(
    application: Path, tmp_path: Path, capsys: Capture
) -> None:
    draw_form(FORM, tmp_path / "form.pdf")
    fill = ("fill", tmp_path / "form.pdf", "--application", application)
    shared = tmp_path / "strange.toml"
    assert run(capsys, *fill, "--asks", "X0=name", "--save-mapping", shared)[0] == 0
    assert run(capsys, *fill, "--save-mapping", shared)[0] == 2
    shutil.rmtree(system_places().config / "forms")
    assert "sure" not in run(capsys, *fill)[1]
    assert "sure" in run(capsys, *fill, "--mapping", shared)[1]

    status, _, err = run(capsys, *fill, "--asks", "X0=grandmother")
    assert (status, "nothing that is known of an applicant" in err) == (2, True)
    text = shared.read_text("utf-8")
    structure = text.split('structure = "')[1][:32]
    for changed, sentence in (
        (text.replace(structure, "0" * 32), "a form with other fields"),
        (text.replace("format = 1", "format = 2"), "not a form's mapping"),
        (text.replace("format = 1", "formt = 1"), "formt"),
    ):
        (tmp_path / "bad.toml").write_text(changed, "utf-8")
        status, _, err = run(capsys, *fill, "--mapping", tmp_path / "bad.toml")
        assert status == 2
        assert sentence in err
