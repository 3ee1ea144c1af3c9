"""A sample library: a fictional applicant with one application ready, one in trouble, one barely begun."""

import tempfile
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path

from msgspec import structs

from usce_desktop.domain.application import edits
from usce_desktop.domain.checklist.sample_paper import SamplePaper
from usce_desktop.domain.dates import add_months, show_day
from usce_desktop.domain.exams import Attempt
from usce_desktop.domain.facts import Facts
from usce_desktop.pdf.worker.client import Report, WorkerError, silent
from usce_desktop.pdf.worker.jobs import DrawSamples
from usce_desktop.services.context import AppContext
from usce_desktop.services.demo import papers as demo_papers
from usce_desktop.services.demo import trouble
from usce_desktop.services.demo.papers import Filed
from usce_desktop.services.demo.season import write_season
from usce_desktop.services.documents.read import read_as_drawn
from usce_desktop.services.intake.add import take_in
from usce_desktop.services.intake.inbox import take_into_inbox
from usce_desktop.services.library.applicant import save_applicant, set_applicant
from usce_desktop.services.library.applications import (
    new_application,
    open_application,
    save_edit,
)
from usce_desktop.storage import disk
from usce_desktop.storage import library as store
from usce_desktop.storage.errors import StorageError
from usce_desktop.storage.library import Library
from usce_desktop.storage.resources import resources

DRAW_SECONDS = 120.0


def write_demo(context: AppContext, root: Path, today: date, report: Report = silent) -> Library:
    """Write the sample library.

    Args:
        context: What use cases work with.
        root: A new or empty folder.
        today: What its dates are counted from, so that the sample looks alive on any day.
        report: Progress.

    Raises:
        StorageError: The disk refused.
    """
    library = store.create_library(root, sample=True)
    now = datetime.combine(today, time(12)).astimezone()
    stated = set_applicant(
        library,
        {
            "name": demo_papers.NAME,
            "birth_date": demo_papers.BIRTH.isoformat(),
            "aamc_id": "00000000",
            "usmle_id": "0-000-000-0",
            "school": demo_papers.SCHOOL,
            "aliases": "Amara N. Sample",
            "graduation": add_months(today, 9).isoformat(),
            "aamc_form_edition": str(today.year),
        },
        now,
    )
    sat = demo_papers.days(today)["year"]
    applicant = structs.replace(
        stated,
        immunizations=demo_papers.immunizations(today),
        exams=(Attempt(exam="step1", date=sat, result="pass"),),
    )
    save_applicant(library, stated, applicant, now)
    with tempfile.TemporaryDirectory(prefix="usce-demo-") as drawn:
        _draw(context, Path(drawn), today, report)
        _ready(context, library, Path(drawn), today, now)
        _in_trouble(context, library, Path(drawn), today, now)
        _begun(context, library, Path(drawn), today, now)
        _everything_wrong(context, library, Path(drawn), today, now)
        write_season(context, library, today, now)
        take_into_inbox(library, Path(drawn) / "scan0042.pdf")
    disk.copy_in(
        resources() / "own_checklist_example.toml", library.checklists, "My county hospital", ".toml"
    )
    return library


def _draw(context: AppContext, folder: Path, today: date, report: Report) -> None:
    papers = (*demo_papers.papers(today), *trouble.papers(today))
    order = DrawSamples(folder=str(folder), fonts=str(resources() / "fonts"), papers=papers)
    try:
        context.worker.call(order, seconds=DRAW_SECONDS, report=report)
        _know_scans(context, folder, papers)
    except WorkerError as error:
        message = "the sample papers could not be drawn; try again, or start with an empty library"
        raise StorageError(message) from error


def _know_scans(context: AppContext, folder: Path, papers: Sequence[SamplePaper]) -> None:
    """Keep what the drawn scans say, as if they had been read: their words are those that were drawn.

    Reading them by OCR would take the sample half a minute.
    """
    scans = tuple(
        structs.replace(each, kind="letter") for each in papers if each.kind in _SCANNED and not each.flaw
    )
    clean = folder / "clean"
    clean.mkdir()
    order = DrawSamples(folder=str(clean), fonts=str(resources() / "fonts"), papers=scans)
    context.worker.call(order, seconds=DRAW_SECONDS)
    for each in scans:
        path = folder / each.file
        sha256, _ = disk.hash_file(path)
        read_as_drawn(context, path, sha256, clean / each.file)


_SCANNED = frozenset({"scan", "phone"})


def _file(context: AppContext, folder: Path, drawn: Path, now: datetime, filed: list[Filed]) -> None:
    for each in filed:
        taken = take_in(context, folder, [drawn / each.file], item=each.item, now=now)[0]
        opened = open_application(context, folder)
        requirement = opened.checklist.requirement(each.item)
        ticked = requirement.must_show if requirement and each.ticked else ()
        record = structs.replace(opened.application.documents[taken.key], facts=each.facts, ticked=ticked)
        after = edits.put_document(opened.application, taken.key, record)
        save_edit(opened, after, now)


def _ready(context: AppContext, library: Library, drawn: Path, today: date, now: datetime) -> None:
    start = add_months(today, 5)
    folder = new_application(
        context,
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
        context,
        folder,
        drawn,
        now,
        [
            Filed(item="application_form", file="host form filled.pdf", facts=Facts(issued=day["recent"])),
            Filed(item="good_standing", file="dean letter.pdf", facts=Facts(issued=day["recent"])),
            Filed(item="transcript", file="transcript scan.pdf", facts=Facts(issued=day["half_year"])),
            Filed(item="cv", file="CV_final2.pdf", facts=Facts(issued=day["recent"])),
            Filed(item="personal_statement", file="statement A4.pdf", facts=Facts(issued=day["recent"])),
            Filed(item="lor", file="LoR Dr Example.pdf", facts=Facts(issued=day["recent"])),
            Filed(
                item="usmle_step1",
                file="USMLE Step 1 report.pdf",
                facts=Facts(issued=day["year"], result="pass"),
            ),
            Filed(
                item="english",
                file="TOEFL score.pdf",
                facts=Facts(
                    issued=day["half_year"],
                    test="TOEFL",
                    score=demo_papers.toefl(day["half_year"])[-1],
                    speaking=demo_papers.toefl(day["half_year"])[2],
                ),
            ),
            Filed(
                item="passport",
                file="passport.png",
                facts=Facts(expires=add_months(today, 60), number="X0000000"),
            ),
            Filed(item="photo", file="photo.jpg", facts=Facts(issued=day["recent"])),
            Filed(
                item="immunization_aamc",
                file="immunization form.pdf",
                facts=Facts(issued=day["recent"], edition=str(today.year)),
            ),
            Filed(item="lab_titers", file="IMG_2041.jpg", facts=Facts(issued=day["half_year"])),
            Filed(
                item="tb_test", file="QuantiFERON.pdf", facts=Facts(issued=day["recent"], result="negative")
            ),
            Filed(
                item="background_check",
                file="police clearance scan.pdf",
                facts=Facts(issued=day["half_year"], result="clear"),
            ),
            Filed(
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


def _in_trouble(context: AppContext, library: Library, drawn: Path, today: date, now: datetime) -> None:
    start = add_months(today, 4)
    folder = new_application(
        context,
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
        context,
        folder,
        drawn,
        now,
        [
            Filed(item="application_form", file="host form filled.pdf", facts=Facts(issued=day["recent"])),
            Filed(item="tb_test", file="old TB test.pdf", facts=Facts(issued=old, result="negative")),
            Filed(
                item="good_standing", file="dean letter.pdf", facts=Facts(issued=day["recent"]), ticked=False
            ),
            Filed(
                item="background_check",
                file="police clearance short.pdf",
                facts=Facts(issued=demo_papers.short_clearance(today)),
            ),
            Filed(item="immunization_host", file="immunization form.pdf", facts=Facts(issued=day["recent"])),
        ],
    )
    opened = open_application(context, folder)
    after = edits.set_status(
        opened.application,
        "malpractice",
        "placeholder",
        f"the insurer sends it by {show_day(today + timedelta(days=60))}",
    )
    after = edits.set_status(after, "drug_screen", "waived", "done on the first day, says the coordinator")
    save_edit(opened, after, now)


def _begun(context: AppContext, library: Library, drawn: Path, today: date, now: datetime) -> None:
    start = add_months(today, 9)
    folder = new_application(
        context,
        library,
        program="unc",
        specialty="Pediatrics",
        start=start,
        end=start + timedelta(days=27),
    )
    _file(context, folder, drawn, now, [Filed(item="cv", file="CV_final2.pdf", facts=Facts())])
    disk.copy_in(drawn / "TOEFL score.pdf", folder, "TOEFL score", ".pdf")


def _everything_wrong(context: AppContext, library: Library, drawn: Path, today: date, now: datetime) -> None:
    disk.copy_in(resources() / "demo_trouble.toml", library.checklists, trouble.CHECKLIST, ".toml")
    start = add_months(today, 4)
    folder = new_application(
        context,
        library,
        program=trouble.PROGRAM,
        specialty="",
        start=start,
        end=start + timedelta(days=27),
        submit_by=today + timedelta(days=20),
        checklist=trouble.CHECKLIST,
    )
    whole = (drawn / trouble.CUT).read_bytes()
    (drawn / trouble.CUT).write_bytes(whole[: len(whole) // 2])
    torn = drawn / trouble.TORN
    torn.write_bytes(torn.read_bytes().replace(b"startxref", b"startxxxx"))
    # Bytes behind a picture's end do no harm, and make it another file than the passport itself.
    (drawn / trouble.MISNAMED).write_bytes((drawn / "passport.png").read_bytes() + b"SAMPLE")
    (drawn / trouble.DAMAGED).write_bytes(b"%PDF-1.7\nSAMPLE, and nothing else\n%%EOF\n")
    _file(context, folder, drawn, now, trouble.filed(today))
    opened = open_application(context, folder)
    application = opened.application
    key = application.item(trouble.NOTHING_TAKEN).documents[0]
    save_edit(opened, edits.set_recipe(application, key, trouble.EMPTY_RECIPE), now)
    changed = folder / application.documents_of(trouble.CHANGED)[0][1].file
    changed.write_bytes(changed.read_bytes() + b"\n% changed outside\n")
    (folder / application.documents_of(trouble.GONE)[0][1].file).unlink()
