"""A sample library: a fictional applicant with one application ready, one in trouble, one barely begun."""

import tempfile
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from msgspec import Struct, structs, to_builtins

from usce_desktop.domain import edits
from usce_desktop.domain.dates import add_months, show_day
from usce_desktop.domain.facts import Facts
from usce_desktop.pdf.process import Report, WorkerError, silent
from usce_desktop.services import demo_papers
from usce_desktop.services.office import Office
from usce_desktop.services.opening import (
    new_application,
    open_application,
    save_applicant,
    save_edit,
    set_applicant,
)
from usce_desktop.services.taking_in import take_in, take_into_inbox
from usce_desktop.storage import disk
from usce_desktop.storage import library as store
from usce_desktop.storage.errors import StorageError
from usce_desktop.storage.library import Library
from usce_desktop.storage.resources import resources

DRAW_SECONDS = 120.0


class _Filed(Struct, frozen=True, kw_only=True):
    """Which paper goes where, and what is known of it."""

    item: str
    file: str
    facts: Facts
    ticked: bool = True


def write_demo(office: Office, root: Path, today: date, report: Report = silent) -> Library:
    """Write the sample library.

    Args:
        office: The desk.
        root: A new or empty folder.
        today: What its dates are counted from, so that the sample looks alive on any day.
        report: Progress.

    Raises:
        StorageError: The disk refused.
    """
    library = store.create_library(root, sample=True)
    now = datetime.combine(today, time(12)).astimezone()
    set_applicant(
        library,
        {
            "name": demo_papers.NAME,
            "birth_date": demo_papers.BIRTH.isoformat(),
            "aamc_id": "00000000",
            "usmle_id": "0-000-000-0",
            "school": demo_papers.SCHOOL,
            "aliases": "Amara N. Sample",
            "graduation": add_months(today, 9).isoformat(),
        },
        now,
    )
    save_applicant(library, now, immunizations=demo_papers.immunizations(today))
    with tempfile.TemporaryDirectory(prefix="usce-demo-") as drawn:
        _draw(office, Path(drawn), today, report)
        _ready(office, library, Path(drawn), today, now)
        _in_trouble(office, library, Path(drawn), today, now)
        _begun(office, library, Path(drawn), today, now)
        take_into_inbox(library, Path(drawn) / "scan0042.pdf")
    (library.checklists / "My county hospital.toml").write_text(
        (resources() / "own_checklist_example.toml").read_text(encoding="utf-8"), encoding="utf-8"
    )
    return library


def _draw(office: Office, folder: Path, today: date, report: Report) -> None:
    papers: list[dict[str, Any]] = to_builtins(demo_papers.papers(today))
    arguments = {"folder": str(folder), "fonts": str(resources() / "fonts"), "papers": papers}
    try:
        office.worker.call("samples", arguments, seconds=DRAW_SECONDS, report=report)
    except WorkerError as error:
        message = "the sample papers could not be drawn; try again, or start with an empty library"
        raise StorageError(message) from error


def _file(office: Office, folder: Path, drawn: Path, now: datetime, filed: list[_Filed]) -> None:
    for each in filed:
        taken = take_in(office, folder, [drawn / each.file], item=each.item, now=now)[0]
        opened = open_application(office, folder)
        requirement = opened.checklist.requirement(each.item)
        ticked = requirement.must_show if requirement and each.ticked else ()
        record = structs.replace(opened.application.documents[taken.key], facts=each.facts, ticked=ticked)
        after = edits.put_document(opened.application, taken.key, record)
        save_edit(opened, after, now)


def _ready(office: Office, library: Library, drawn: Path, today: date, now: datetime) -> None:
    start = add_months(today, 5)
    folder = new_application(
        office,
        library,
        program="Lakeside University Hospital (SAMPLE)",
        specialty="Cardiology",
        start=start,
        end=start + timedelta(days=27),
        submit_by=add_months(today, 2),
        checklist="generic_vslo_intl",
    )
    day = demo_papers.days(today)
    _file(
        office,
        folder,
        drawn,
        now,
        [
            _Filed(item="application_form", file="host form filled.pdf", facts=Facts(issued=day["recent"])),
            _Filed(item="good_standing", file="dean letter.pdf", facts=Facts(issued=day["recent"])),
            _Filed(item="transcript", file="transcript scan.pdf", facts=Facts(issued=day["half_year"])),
            _Filed(item="cv", file="CV_final2.pdf", facts=Facts(issued=day["recent"])),
            _Filed(item="personal_statement", file="statement A4.pdf", facts=Facts(issued=day["recent"])),
            _Filed(item="lor", file="LoR Dr Example.pdf", facts=Facts(issued=day["recent"])),
            _Filed(
                item="usmle_step1",
                file="USMLE Step 1 report.pdf",
                facts=Facts(issued=day["year"], result="pass"),
            ),
            _Filed(
                item="english",
                file="TOEFL score.pdf",
                facts=Facts(
                    issued=day["half_year"],
                    test="TOEFL",
                    score=demo_papers.toefl(day["half_year"])[-1],
                    speaking=demo_papers.toefl(day["half_year"])[2],
                ),
            ),
            _Filed(
                item="passport",
                file="passport.png",
                facts=Facts(expires=add_months(today, 60), number="X0000000"),
            ),
            _Filed(item="photo", file="photo.jpg", facts=Facts(issued=day["recent"])),
            _Filed(item="immunization_aamc", file="immunization form.pdf", facts=Facts(issued=day["recent"])),
            _Filed(item="lab_titers", file="IMG_2041.jpg", facts=Facts(issued=day["half_year"])),
            _Filed(
                item="tb_test", file="QuantiFERON.pdf", facts=Facts(issued=day["recent"], result="negative")
            ),
            _Filed(
                item="background_check",
                file="police clearance scan.pdf",
                facts=Facts(issued=day["half_year"], result="clear"),
            ),
            _Filed(
                item="malpractice",
                file="liability certificate.pdf",
                facts=Facts(
                    issued=day["recent"],
                    expires=add_months(today, 10),
                    per_claim=1_000_000,
                    aggregate=3_000_000,
                    currency="USD",
                ),
            ),
        ],
    )


def _in_trouble(office: Office, library: Library, drawn: Path, today: date, now: datetime) -> None:
    start = add_months(today, 4)
    folder = new_application(
        office,
        library,
        program="Cleveland Clinic",
        specialty="Internal Medicine",
        start=start,
        end=start + timedelta(days=27),
        submit_by=today + timedelta(days=40),
    )
    old = add_months(today, -14)
    day = demo_papers.days(today)
    _file(
        office,
        folder,
        drawn,
        now,
        [
            _Filed(item="application_form", file="host form filled.pdf", facts=Facts(issued=day["recent"])),
            _Filed(item="tb_test", file="old TB test.pdf", facts=Facts(issued=old, result="negative")),
            _Filed(
                item="good_standing", file="dean letter.pdf", facts=Facts(issued=day["recent"]), ticked=False
            ),
            _Filed(
                item="background_check",
                file="police clearance scan.pdf",
                facts=Facts(issued=add_months(start, -12) + timedelta(days=3)),
            ),
            _Filed(item="immunization_host", file="immunization form.pdf", facts=Facts(issued=day["recent"])),
        ],
    )
    opened = open_application(office, folder)
    after = edits.set_status(
        opened.application,
        "malpractice",
        "placeholder",
        f"the insurer sends it by {show_day(today + timedelta(days=60))}",
    )
    after = edits.set_status(after, "drug_screen", "waived", "done on the first day, says the coordinator")
    save_edit(opened, after, now)


def _begun(office: Office, library: Library, drawn: Path, today: date, now: datetime) -> None:
    start = add_months(today, 9)
    folder = new_application(
        office,
        library,
        program="unc",
        specialty="Pediatrics",
        start=start,
        end=start + timedelta(days=27),
    )
    _file(office, folder, drawn, now, [_Filed(item="cv", file="CV_final2.pdf", facts=Facts())])
    disk.copy_in(drawn / "TOEFL score.pdf", folder, "TOEFL score", ".pdf")
