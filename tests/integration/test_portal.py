"""What web portals ask is answered in their order, to be copied one by one."""

import json
from pathlib import Path

import msgspec
import pytest

from making.forms import APPLICANT, APPLICATION
from making.terminal import own_computer
from usce_desktop import cli
from usce_desktop.cli.schemas import ANSWERS
from usce_desktop.domain.forms.answers import answers
from usce_desktop.domain.forms.portals import PortalFile, portal_rows
from usce_desktop.domain.forms.vocabulary import Vocabulary
from usce_desktop.storage.catalog import CatalogError
from usce_desktop.storage.form_words import load_vocabulary
from usce_desktop.storage.places import system_places
from usce_desktop.storage.portals import load_portals
from usce_desktop.storage.resources import resources

Capture = pytest.CaptureFixture[str]
OWN = """
format = 1
[[portals]]
id = "lakeside"
title = "Lakeside (SAMPLE)"
dates = "dd-mmm-yyyy"
fields = [["Nombre", "family_name"], ["Born", "birth_date"], ["Pager", "pager"], ["TB", "tb:IGRA:result"]]
"""


def known_keys(vocabulary: Vocabulary) -> set[str]:
    return {each.key for each in vocabulary.asks}


def test_every_shipped_portal_asks_what_forms_can_ask_and_is_answered() -> None:
    keys, known = known_keys(load_vocabulary(resources())), answers(APPLICANT, APPLICATION)
    for portal in load_portals(resources(), Path("nowhere")):
        assert {key for _, key in portal.fields if ":" not in key} <= keys
        rows = {each.label: each.value for each in portal_rows(portal, known, APPLICANT)}
        assert rows["Last name"] == "Sample-Bello"
        assert rows["Date of birth"] == "03/07/1999"
    assert rows["MMR dose 2"] == "09/02/2003"
    assert rows["Tdap"] == "08/19/2021"
    assert rows["Place of birth"] == ""


def test_yes_and_no_are_words_and_a_guess_is_called_one() -> None:
    known = answers(msgspec.structs.replace(APPLICANT, family_name="", given_names=""), APPLICATION)
    fields = (("Enrolled", "enrolled"), ("Final year", "final_year"), ("Last name", "family_name"))
    portal = msgspec.structs.replace(load_portals(resources(), Path("nowhere"))[0], fields=fields)
    rows = portal_rows(portal, known, APPLICANT)
    assert [each.value for each in rows][:2] == ["Yes", "No"]
    assert str(rows[2].because) == "a guess"


def test_the_command_prints_a_portal_and_takes_ones_own(
    demo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    own_computer(monkeypatch, tmp_path)
    application = min((demo / "Applications").iterdir())
    assert cli.main(["portal", str(application)]) == 0
    assert "Last name: " in capsys.readouterr().out
    assert cli.main(["portal", str(application), "--portal", "lakeside"]) == 2
    assert "known are visiting_student, hospital" in capsys.readouterr().err

    config = system_places().config
    config.mkdir(parents=True, exist_ok=True)
    (config / "portals.toml").write_text(OWN, "utf-8")
    assert cli.main(["portal", str(application), "--portal", "lakeside", "--json"]) == 0
    printed = capsys.readouterr().out
    msgspec.json.decode(printed, type=ANSWERS["portal"], strict=True)
    fields = {each["label"]: each for each in json.loads(printed)["fields"]}
    assert fields["Pager"] == {"label": "Pager", "value": "", "because": "not known yet"}
    assert fields["Born"]["value"][2:7] in {f"-{month}-" for month in ("Jan", "Feb", "Mar", "Apr", "May")}
    assert [each.id for each in load_portals(resources(), config)][-1] == "lakeside"

    (config / "portals.toml").write_text("format = 1\nportal = 3\n", "utf-8")
    with pytest.raises(CatalogError, match=r"portals\.toml"):
        load_portals(resources(), config)
    assert msgspec.convert({"format": 1, "portals": []}, PortalFile).portals == ()
