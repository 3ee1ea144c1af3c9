"""The season through the command line: programs from spreadsheets, plan, calendar, report, money."""

import csv
import json
import shutil
from datetime import date, datetime, timedelta
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

import pytest
import vobject
from msgspec import structs

from conftest import NOW, TODAY
from making import pdfs
from making.terminal import run
from usce_desktop.cli.season_tables import plan_table
from usce_desktop.domain.facts import BadFactError
from usce_desktop.domain.season.money import Totals
from usce_desktop.domain.season.programs import Program, with_values
from usce_desktop.domain.season.season import Season
from usce_desktop.domain.season.stages import FeeLine
from usce_desktop.services.context import AppContext
from usce_desktop.services.library.applications import open_application
from usce_desktop.services.review.review import review_library
from usce_desktop.services.season import plan as season
from usce_desktop.services.season.calendar import calendar_file
from usce_desktop.services.season.programs import preview_import, read_table
from usce_desktop.services.season.report import write_report
from usce_desktop.storage import library as store
from usce_desktop.storage.errors import SourceError
from usce_desktop.storage.library import Library

CSV = (
    "Hospital;State;Specialty;Residency;IMG %;Type;Fee;Weird\n"
    'Lakeside;NY;Cardiology;yes;42%;elective;"$1,200";x\n'
    "=cmd()|A1;FL;Internal Medicine;no;12,5;observ;?;y\n"
    ";;;;;;;z\n"
    "Hillside;;;perhaps;;;\n"
)


def ask(capsys: pytest.CaptureFixture[str], *words: object) -> Any:
    status, out, err = run(capsys, *words, "--json")
    assert status == 0, err
    return json.loads(out)


def lakeside(demo: Path) -> Path:
    return next((demo / "Applications").glob("*Lakeside*"))


# --- programs ---


def test_programs_come_from_a_spreadsheet_and_go_back_to_one(
    demo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "p.csv"
    path.write_text(CSV)
    preview = ask(capsys, "programs-import", demo, path, "--dry-run")
    assert (preview["added"], preview["saved"]) == (3, False)
    assert {"column": "Weird", "field": None} in preview["columns"]
    assert preview["problems"] == [
        "row 4 names no hospital and was left out",
        "row 5, 'Residency': 'perhaps' is neither yes nor no",
    ]
    before = ask(capsys, "programs", demo)["programs"]
    status, out, err = run(capsys, "programs-import", demo, path)
    assert (status, "3 added, 0 changed, 0 as they were." in out, "Weird" in out) == (0, True, True)
    assert "row 4 names no hospital" in err
    rows = {each["title"]: each for each in ask(capsys, "programs", demo)["programs"]}
    assert len(rows) == len(before) + 3
    one = rows["Lakeside - Cardiology"]
    assert one["values"]["fee_application"] == {
        "value": 1200.0,
        "source": "p.csv",
        "checked_on": str(datetime.now().astimezone().date()),
    }
    assert one["values"]["img_share"]["value"] == 42.0
    assert any("New York" in each for each in one["warnings"])
    assert rows["Hillside"]["score"] is None

    table = tmp_path / "out.csv"
    assert run(capsys, "programs", demo, "--csv", table)[0] == 0
    cells = [cell for row in csv.reader(table.read_text("utf-8-sig").splitlines()) for cell in row]
    assert "'=cmd()|A1" in cells
    assert not any(cell.startswith(("=", "+", "-", "@")) for cell in cells)
    again = ask(capsys, "programs-import", demo, table)
    assert (again["added"], again["changed"], again["problems"]) == (0, 0, [])


@pytest.mark.parametrize(
    ("data", "hospitals"),
    [
        (b"sep=;\r\nHospital;City\r\nA;B\r\n", ["A"]),
        ("Hospital\tCity\nSão João\tB\n".encode("utf-16"), ["São João"]),
        ('\ufeffHospital,City\n"A, or\nB",C\n'.encode(), ["A, or B"]),
        ("Hospital,City\nSão,B\n".encode("cp1252"), ["São"]),
        (b"Name of place|Notes|Notes\nA|b|c\n", ["A"]),
        (b"Hospital,City\nA\n", ["A"]),
    ],
)
def test_a_spreadsheets_odd_csv_is_understood(tmp_path: Path, data: bytes, hospitals: list[str]) -> None:
    path = tmp_path / "x.csv"
    path.write_bytes(data)
    mapping = {"Name of place": "hospital"} if b"Name of" in data else {}
    preview = preview_import(path, Season(), mapping, TODAY)
    assert [each.text("hospital") for each in preview.season.programs.values()] == hospitals


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "is empty"),
        (b"PK\x03\x04", "save it as CSV"),
        (b"a\0b\x81", "it is no text"),
        (b"a\0b", "it is no text"),
        (b"City\nB\n", "no column is the hospital's name"),
        (b"Hospital\n" + b"A\n" * 5001, "more than 5,000 rows"),
        (b'Hospital\n"' + b"x" * 200_000 + b'"\n', "no table"),
        (b"x" * (9 << 20), "larger than"),
    ],
)
def test_what_is_no_table_is_refused_in_one_sentence(tmp_path: Path, data: bytes, words: str) -> None:
    path = tmp_path / "x.csv"
    path.write_bytes(data)
    with pytest.raises(SourceError, match=words):
        preview_import(path, Season(), {}, TODAY)
    with pytest.raises(SourceError, match="cannot be read"):
        read_table(tmp_path / "none.csv")


def test_a_program_is_written_down_by_hand(demo: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run(capsys, "program", demo, "hospital=Hillside", "vslo=yes", "--source", "its page")
    key = out.strip()
    assert status == 0
    assert run(capsys, "program", demo, "vslo=?", "img_share=12", "--id", key)[0] == 0
    one = next(each for each in ask(capsys, "programs", demo)["programs"] if each["id"] == key)
    assert set(one["values"]) == {"hospital", "img_share"}
    assert one["values"]["hospital"]["source"] == "its page"
    assert "Hillside" in run(capsys, "programs", demo)[1]
    for words, sentence in (
        (["program", demo, "colour=red"], "no field 'colour'"),
        (["program", demo, "hospital=H", "vslo=perhaps"], "neither yes nor no"),
        (["program", demo, "city=H"], "needs hospital"),
        (["program", demo, "city=H", "--id", "none"], "no program 'none'"),
        (["program", demo, "city"], "'city' is not KEY=VALUE, for example hospital=Lakeside"),
        (["programs-import", demo, demo / "library.json", "--map", "x=colour"], "no field 'colour'"),
        (["programs-import", demo, demo / "library.json", "--map", "x=city"], "no column 'x'"),
        (["season", demo, "budget=lots"], "no number"),
        (["season", demo, "weather=1"], "cannot be set"),
        (["fee", demo, "x", "1", "--currency", "euro"], "three letters"),
        (["agency", "x=yes"], "no question 'x'"),
        (["report", demo, "-o", demo / "none" / "r.pdf"], "is not there"),
    ):
        status, _, err = run(capsys, *words)
        assert (status, sentence in err) == (2, True), (words, err)


def test_imgs_are_counted_in_a_list_of_residents(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "list.txt"
    path.write_text(
        "A, Harvard Medical School\nB, University of Lagos, Nigeria\nC, St. George's University\n"
        "D, University of Iowa\n\nE Example\nF, MBBS\nG, Kansas City University, DO\n"
        "H, Washington University of Health and Science\n"
    )
    found = ask(capsys, "img-share", path)
    assert [each["origin"] for each in found["residents"]] == [
        "us",
        "img",
        "img",
        "us",
        "unclear",
        "img",
        "us",
        "img",
    ]
    assert found["img_share"] == 57.1
    assert "IMGs: 57.1 % of 8 residents, 1 unclear" in run(capsys, "img-share", path)[1]
    path.write_text("nobody\n")
    assert "IMGs: unknown of 1 resident" in run(capsys, "img-share", path)[1]
    assert run(capsys, "img-share", tmp_path / "none.txt")[0] == 2


# --- time (items 5, 6, 21) ---


def close_unc(demo: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Say of one's own record of UNC that it closes four months ahead; its page only advises that."""
    status, key, _ = run(capsys, "program", demo, "hospital=UNC", "closes=4 months")
    assert status == 0
    path = next((demo / "Applications").glob("*UNC*")) / "application.json"
    data = json.loads(path.read_text())
    path.write_text(json.dumps({**data, "program_id": key.strip()}))


def test_the_plan_says_when_what_and_which_tests_once(demo: Path, capsys: pytest.CaptureFixture[str]) -> None:
    close_unc(demo, capsys)
    plan = ask(capsys, "plan", demo, "--today", TODAY)
    assert plan["schema"] == 1
    unc = next(each for each in plan["applications"] if "UNC" in each["application"])
    assert unc["window"]["closes"] == "2027-04-23"
    assert unc["window"]["state"] == "open"
    dean = next(each for each in plan["actions"] if each["type"] == "good_standing")
    assert date.fromisoformat(dean["due"]) - date.fromisoformat(dean["start_by"]) == timedelta(28)
    assert dean["late"] == (dean["start_by"] < str(TODAY))
    assert [each["start_by"] for each in plan["actions"]] == sorted(
        each["start_by"] for each in plan["actions"]
    )
    kinds = {each["type"]: each for each in plan["retests"]}
    assert kinds["hipaa"]["retests"][0]["serves"]
    assert kinds["background_check"]["conflicts"]
    status, out, _ = run(capsys, "plan", demo, "--today", TODAY)
    assert status == 0
    assert "Ask the dean's office for the letter" in out
    assert "cannot be served" in out


def test_a_lead_time_of_ones_own_moves_the_day(demo: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert (
        run(capsys, "season", demo, "lead.visa=200", "budget=6000", "rate.EUR=1.1", "weight.cost=0")[0] == 0
    )
    plan = ask(capsys, "plan", demo, "--today", TODAY)
    visa = next(each for each in plan["actions"] if each["type"] == "visa")
    assert (visa["days"], visa["source"]) == (200, "your own figure")


def test_stages_decide_what_is_still_to_be_done(demo: Path, capsys: pytest.CaptureFixture[str]) -> None:
    everything = ask(capsys, "plan", demo, "--today", TODAY)
    trouble = next((demo / "Applications").glob("*wrong*"))
    assert run(capsys, "stage", trouble, "withdrawn", "--note", "too late")[0] == 0
    fewer = ask(capsys, "plan", demo, "--today", TODAY)
    assert not any(trouble.name in each["applications"] for each in fewer["actions"])
    assert any(trouble.name in each["applications"] for each in everything["actions"])
    assert run(capsys, "stage", lakeside(demo), "offer", "--on", TODAY)[0] == 0
    plan = ask(capsys, "plan", demo, "--today", TODAY)
    one = next(each for each in plan["applications"] if "Lakeside" in each["application"])
    assert (one["stage"], one["offer_until"]) == ("offer", str(TODAY + timedelta(7)))
    assert "Answer the offer by 30 Nov 2026 (7 days left)" in run(capsys, "plan", demo, "--today", TODAY)[1]
    item = next(each for each in plan["actions"] if any("Lakeside" in name for name in each["applications"]))
    assert item["due"] > str(TODAY)


def test_a_record_of_immunizations_gives_tasks_of_its_own(
    demo: Path, context: AppContext, capsys: pytest.CaptureFixture[str]
) -> None:
    library = store.open_library(demo)
    applicant = store.read_applicant(library).value
    kept = structs.replace(applicant.immunizations, doses=applicant.immunizations.doses[:1])
    path = demo / "applicant.json"
    data = json.loads(path.read_text())
    data["immunizations"] = {"doses": [{"vaccine": "HEPB", "date": "2026-11-01"}]}
    path.write_text(json.dumps(data))
    assert kept is not None
    plan = ask(capsys, "plan", demo, "--today", TODAY)
    series = next(each for each in plan["actions"] if each["type"] == "line:hepatitis_b")
    assert series["not_before"] is not None
    data["immunizations"] = {}
    path.write_text(json.dumps(data))
    plan = ask(capsys, "plan", demo, "--today", TODAY)
    assert not any(each["type"].startswith("line:") for each in plan["actions"])


def test_the_calendar_is_taken_in_by_another_program(
    demo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    close_unc(demo, capsys)
    run(capsys, "stage", lakeside(demo), "offer", "--on", TODAY)
    run(capsys, "fee", lakeside(demo), "Tuition", 500, "--due", "2027-01-10")
    run(capsys, "fee", demo, "Flight", 900, "--due", "2027-02-10")
    run(capsys, "fee", demo, "Paid flight", 900, "--due", "2027-02-10", "--paid", "2026-11-01")
    target = tmp_path / "season"
    assert run(capsys, "calendar", demo, "-o", target, "--today", TODAY)[0] == 0
    data = (tmp_path / "season.ics").read_bytes()
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    events = {str(each.uid.value): each for each in vobject.readOne(data.decode()).vevent_list}
    titles = {str(each.summary.value): each for each in events.values()}
    rotation = next(each for title, each in titles.items() if title.startswith("Rotation: Lakeside"))
    assert rotation.dtend.value - rotation.dtstart.value == timedelta(28)
    assert any(title.startswith("Answer the offer: Lakeside") for title in titles)
    assert titles["Pay: Flight"].dtstart.value == date(2027, 2, 10)
    assert not any("Paid flight" in title for title in titles)
    closes = next(each for title, each in titles.items() if title.startswith("Applications close: UNC"))
    assert [alarm.trigger.value for alarm in closes.valarm_list] == [timedelta(-7), timedelta(-1)]
    run(capsys, "stage", next((demo / "Applications").glob("*UNC*")), "offer", "--on", TODAY)
    run(capsys, "calendar", demo, "-o", target, "--today", TODAY)
    again = vobject.readOne((tmp_path / "season.ics").read_text()).vevent_list
    # What an entry is about may change; its id does not.
    kept = {str(each.uid.value) for each in again if "-do-" in str(each.uid.value)}
    assert kept
    assert kept <= set(events)


def test_a_window_that_opens_is_in_the_calendar(context: AppContext, demo: Path) -> None:
    folder = lakeside(demo)
    library = store.open_library(demo)
    record = with_values(Program(), {"hospital": "L", "opens": "3 months", "closes": "1 month"}, "x", TODAY)
    season.save_season(library, Season(), Season(programs={"p": record}), NOW)
    data = json.loads((folder / "application.json").read_text())
    data["program_id"] = "p"
    (folder / "application.json").write_text(json.dumps(data))
    plan = season.plan_season(context, library, TODAY)
    words = calendar_file(plan, NOW).decode()
    assert "Applications open: Lakeside" in words.replace("\r\n ", "")
    one = next(each for each in plan.applications if each.name == folder.name)
    assert one.window.stage(TODAY) == "not_open"


# --- money, report, agencies (items 42 and 43) ---


def test_the_report_tells_the_season_with_and_without_its_person(
    demo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "p.csv").write_text(CSV)
    run(capsys, "programs-import", demo, tmp_path / "p.csv")
    run(capsys, "fee", lakeside(demo), "Application fee", 200, "--paid", "2026-10-01", "--refund", "no")
    run(capsys, "fee", demo, "Rent", 900, "--currency", "gbp")
    run(capsys, "season", demo, "budget=1000")
    full, bare = tmp_path / "full.pdf", tmp_path / "bare"
    assert run(capsys, "report", demo, "-o", full, "--today", TODAY)[0] == 0
    assert run(capsys, "report", demo, "-o", bare, "--anonymous", "--today", TODAY)[0] == 0
    words, without = (" ".join(pdfs.pages_of(path)) for path in (full, tmp_path / "bare.pdf"))
    assert "Amara Sample" in words
    assert not any(each in without for each in ("Amara", "00000000", "Example University"))
    document = next(lakeside(demo).glob("*.pdf"))
    before = document.read_bytes()
    assert run(capsys, "report", demo, "-o", document)[0] == 2
    assert run(capsys, "programs", demo, "--csv", lakeside(demo) / "application.json")[0] == 0
    assert json.loads((lakeside(demo) / "application.json").read_text())["program"]
    assert document.read_bytes() == before
    for each in ("each once", "$1,400", "$3,073 is lacking", "Without a rate", "GBP", "Hillside"):
        assert each in " ".join(words.split()), each


def test_an_empty_season_is_said_to_be_empty(
    library: Library, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "No applications yet" in run(capsys, "plan", library.root)[1]
    assert "No programs yet" in run(capsys, "programs", library.root)[1]
    assert run(capsys, "report", library.root, "-o", tmp_path / "r.pdf")[0] == 0
    assert "No application yet" in " ".join(pdfs.pages_of(tmp_path / "r.pdf"))


def test_long_lists_are_cut_and_said_to_be(
    demo: Path, tmp_path: Path, context: AppContext, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = "".join(f"Hospital {n},perhaps\n" for n in range(70))
    (tmp_path / "p.csv").write_text("Hospital,VSLO\n" + rows)
    _, _, err = run(capsys, "programs-import", demo, tmp_path / "p.csv")
    assert "and 58 more" in err
    assert run(capsys, "report", demo, "-o", tmp_path / "r.pdf", "--today", TODAY)[0] == 0
    assert "more programs" in " ".join(" ".join(pdfs.pages_of(tmp_path / "r.pdf")).split())


def test_an_agency_is_checked_on_the_command_line(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run(capsys, "agency")
    assert (status, "guaranteed_lor:" in out, "Ask more" in out) == (0, True, True)
    status, out, _ = run(capsys, "agency", "guaranteed_lor=yes")
    assert (status, "Stay away" in out, "bought letters" in out) == (1, True, True)
    assert ask(capsys, "agency", "vague=no")["verdict"] == "ask_more"


# --- people (item 21) ---


def test_a_request_is_drafted_and_nothing_is_sent(
    demo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    form = tmp_path / "form.pdf"
    form.write_bytes(pdfs.text_pdf(1))
    folder = next((demo / "Applications").glob("*UNC*"))
    words = ["request", folder, "good_standing", "-o", tmp_path / "ask", "--to", "dean@example.org"]
    assert run(capsys, *words, "--form", form, "--by", "2027-01-15")[0] == 0
    mail = message_from_bytes((tmp_path / "ask.eml").read_bytes(), policy=policy.default)
    assert (mail["To"], mail["X-Unsent"]) == ("dean@example.org", "1")
    assert "needed by 15 Jan 2027" in str(mail["Subject"])
    body = mail.get_body()
    assert body is not None
    text = body.get_content()
    assert "dean's office" in text
    assert "letterhead" in text
    assert [each.get_filename() for each in mail.iter_attachments()] == ["form.pdf"]
    assert run(capsys, "request", folder, "cv", "-o", tmp_path / "cv.eml")[0] == 0
    plain = (tmp_path / "cv.eml").read_text()
    assert "I would like to ask you for" in plain
    trouble = next((demo / "Applications").glob("*wrong*"))
    assert run(capsys, "request", trouble, "diploma", "-o", tmp_path / "d.eml")[0] == 0
    assert "wants to see" not in (tmp_path / "d.eml").read_text()
    assert run(capsys, *words, "--form", tmp_path / "none.pdf")[0] == 2
    assert run(capsys, "request", folder, "nothing", "-o", tmp_path / "x.eml")[0] == 2


def test_who_owes_what_is_listed_longest_first(demo: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = next((demo / "Applications").glob("*UNC*"))
    since = TODAY - timedelta(12)
    assert run(capsys, "set", folder, "good_standing", "progress=requested", f"since={since}")[0] == 0
    assert run(capsys, "set", folder, "transcript", "progress=received")[0] == 0
    trouble = next((demo / "Applications").glob("*wrong*"))
    assert run(capsys, "stage", trouble, "done")[0] == 0
    waiting = ask(capsys, "plan", demo, "--today", TODAY)["waiting"]
    first = waiting[0]
    assert (first["item"], first["progress"], first["days"]) == ("good_standing", "requested", 12)
    assert first["who"] == "dean"
    assert not any(each["item"] == "transcript" and "UNC" in each["application"] for each in waiting)
    assert not any("wrong" in each["application"] for each in waiting)
    action = next(
        each
        for each in ask(capsys, "plan", demo, "--today", TODAY)["actions"]
        if each["type"] == "good_standing"
    )
    assert "by" in action["words"]


# --- scale ---


def test_three_hundred_programs_and_fifty_applications_are_planned_at_once(
    context: AppContext, demo: Path
) -> None:
    library = store.open_library(demo)
    source = lakeside(demo)
    for number in range(46):
        target = source.with_name(f"copy {number}")
        shutil.copytree(source, target)
        data = json.loads((target / "application.json").read_text())
        (target / "application.json").write_text(json.dumps(data | {"id": f"{number:016}"}))
    record = with_values(Program(), {"hospital": "L", "same_residency": True, "img_share": 30.0}, "x", TODAY)
    before = store.read_season(library).value
    season.save_season(library, before, Season(programs={str(n): record for n in range(300)}), NOW)
    reviewed = review_library(context, library, TODAY).applications
    plan = season.plan_season(context, library, TODAY, reviewed)
    ranked = season.ranked(plan.season, season.applying(context, plan.applicant, TODAY))
    assert (len(plan.applications), len(ranked)) == (50, 300)


# --- what the services promise ---


def test_what_is_over_or_under_way_needs_no_reminder(context: AppContext, demo: Path) -> None:
    trouble = next((demo / "Applications").glob("*wrong*"))
    season.set_stage(open_application(context, trouble), "done", TODAY, "", NOW)
    plan = season.plan_season(context, store.open_library(demo), TODAY)
    begun = structs.replace(plan.actions[0], begun=True, do="SAMPLE under way")
    season_of = structs.replace(plan.season, fees={}, budget=None)
    bare = structs.replace(plan, actions=(begun, plan.actions[1]), season=season_of)
    words = calendar_file(bare, NOW).decode()
    assert "SAMPLE under way" not in words
    assert "What can go wrong" not in words
    assert str(plan.actions[1].do).split()[0] in words


def test_costs_without_a_budget_are_reported_without_one(
    context: AppContext, demo: Path, tmp_path: Path
) -> None:
    plan = season.plan_season(context, store.open_library(demo), TODAY)
    bare = structs.replace(plan, season=structs.replace(plan.season, budget=None))
    target = write_report(context, bare, tmp_path / "r.pdf", anonymous=False)
    words = " ".join(" ".join(pdfs.pages_of(target)).split())
    assert "Together $3,873" in words
    assert "budget" not in words
    free = structs.replace(plan, costs=Totals())
    assert "Money" in plan_table(plan)
    assert "Money" not in plan_table(free)


def test_a_stage_that_is_none_is_refused(context: AppContext, demo: Path) -> None:
    opened = open_application(context, lakeside(demo))
    with pytest.raises(BadFactError, match="'holiday' is no stage"):
        season.set_stage(opened, "holiday", TODAY, "", NOW)


def test_a_change_of_the_season_takes_nothing_away_that_others_saved_meanwhile(library: Library) -> None:
    """Whatever was saved after a change began (a form was open, another account worked) stays."""
    before = store.read_season(library).value
    theirs = FeeLine(title="Visa", amount=185.0)
    season.save_season(library, before, structs.replace(before, fees={"theirs": theirs}, budget=9.0), NOW)

    ours = FeeLine(title="Flight", amount=900.0)
    season.save_season(library, before, structs.replace(before, fees={"ours": ours}, rates={"EUR": 1.1}), NOW)

    found = store.read_season(library).value
    assert (found.fees, found.budget, found.rates) == (
        {"ours": ours, "theirs": theirs},
        9.0,
        {"EUR": 1.1},
    )
