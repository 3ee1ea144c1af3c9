"""The sample library's season: fictional programs, stages and costs, so that every view has something."""

from datetime import date, datetime, timedelta
from typing import Any

from msgspec import structs

from usce_desktop.domain.dates import add_months
from usce_desktop.domain.season.programs import Program, with_values
from usce_desktop.domain.season.season import Season
from usce_desktop.domain.season.stages import FeeLine, StageChange
from usce_desktop.services.context import AppContext
from usce_desktop.services.library.applications import open_application, save_edit
from usce_desktop.services.season.plan import save_season
from usce_desktop.storage import library as store
from usce_desktop.storage.library import Library

_SOURCE = "made up for the sample"


def _programs(today: date) -> dict[str, Program]:
    counted = add_months(today, -2).isoformat()
    rows: dict[str, dict[str, Any]] = {
        "lakeside": {
            "hospital": "Lakeside University Hospital (SAMPLE)", "city": "Lakeside", "state": "IL",
            "specialty": "Cardiology", "same_residency": True, "img_share": 46.0, "img_counted_on": counted,
            "accepts_imgs": True, "accepts_graduates": False, "visas": "B-1, J-1",
            "experience": "elective", "lor": "likely", "weeks": 4.0, "opens": "9 months",
            "recommended": "6 months", "closes": "3 months", "fee_application": 200.0, "fee_week": 250.0,
            "vslo": True, "agency": False,
        },
        "hillside": {
            "hospital": "Hillside Community Hospital (SAMPLE)", "city": "Hillside", "state": "NY",
            "specialty": "Internal Medicine", "same_residency": True, "img_share": 71.0,
            "img_counted_on": counted, "accepts_imgs": True, "accepts_graduates": True,
            "experience": "externship", "lor": "possible", "weeks": 4.0, "fee_application": 100.0,
            "fee_week": 400.0, "agency": False,
        },
        "bayview": {
            "hospital": "Bayview Heart Institute (SAMPLE)", "city": "Bayview", "state": "FL",
            "specialty": "Cardiology", "same_residency": False, "accepts_imgs": True,
            "experience": "observership", "lor": "unlikely", "weeks": 2.0, "fee_week": 900.0,
            "do_not_contact": True, "agency": False,
        },
        "rotations": {
            "hospital": "Rotations Now (SAMPLE agency)", "specialty": "Family Medicine",
            "experience": "observership", "weeks": 4.0, "fee_application": 500.0, "fee_week": 700.0,
            "agency": True,
        },
        "northfield": {
            "hospital": "Northfield Medical Center (SAMPLE)", "state": "MN", "specialty": "Pediatrics",
            "same_residency": True, "accepts_imgs": True, "graduation_years": 3.0,
        },
    }  # fmt: skip
    return {key: with_values(Program(), values, _SOURCE, today) for key, values in rows.items()}


def write_season(context: AppContext, library: Library, today: date, now: datetime) -> None:
    """Write programs, a budget and costs, and say how far each application is.

    Raises:
        SaveError: The disk refused.
    """
    season = Season(
        programs=_programs(today),
        rates={"EUR": 1.08},
        budget=9000.0,
        fees={
            "flight": FeeLine(title="Flights", amount=1100.0, currency="EUR", due=add_months(today, 2)),
            "visa": FeeLine(title="Visa (B-1)", amount=185.0, due=add_months(today, 1), refund="no"),
        },
    )
    save_season(library, Season(), season, now)
    for folder in store.application_folders(library):
        opened = open_application(context, folder)
        application = opened.application
        changes: dict[str, Any] = {}
        if "Lakeside" in application.program:
            week = add_months(today, -1)
            changes = {
                "program_id": "lakeside",
                "stages": (StageChange(stage="gathering", day=week), StageChange(stage="ready", day=today)),
                "fees": {
                    "fee": FeeLine(title="Application fee", amount=200.0, paid=week, refund="no"),
                    "tuition": FeeLine(
                        title="Tuition", amount=1000.0, due=application.start - timedelta(30), refund="part"
                    ),
                },
            }
        elif "UNC" in application.program:
            changes = {
                "stages": (StageChange(stage="planning", day=today),),
                "fees": {"fee": FeeLine(title="Application fee", amount=100.0, due=add_months(today, 2))},
            }
        elif "Cleveland" in application.program:
            changes = {
                "stages": (StageChange(stage="offer", day=today - timedelta(2)),),
                "fees": {"rent": FeeLine(title="Room for four weeks", amount=1200.0)},
            }
        if changes:
            save_edit(opened, structs.replace(application, **changes), now)
