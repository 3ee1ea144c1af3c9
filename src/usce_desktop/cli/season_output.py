"""What ``plan --json`` prints of a season."""

from datetime import date
from typing import Any

from usce_desktop.domain.season.money import Totals, per_week
from usce_desktop.domain.sentences import plain_data
from usce_desktop.services.season.plan import PlannedApplication, Retests, SeasonPlan, waiting_for


def plan_data(plan: SeasonPlan) -> dict[str, Any]:
    """Write a plan as ``plan --json`` prints it."""
    return {
        "schema": 1,
        "today": plan.today.isoformat(),
        "applications": [_application_data(each, plan.today) for each in plan.applications],
        "actions": [
            {**plain_data(each), "late": each.start_by < plan.today, "words": each.words(plan.today)}
            for each in plan.actions
        ],
        "retests": [_retest_data(each) for each in plan.retests],
        "waiting": [plain_data(each) for each in waiting_for(plan)],
        "costs": _costs_data(plan.costs),
    }


def _application_data(each: PlannedApplication, today: date) -> dict[str, Any]:
    application = each.opened.application
    weeks = per_week(each.costs.planned, (application.end - application.start).days + 1)
    return {
        "application": each.name,
        "program": application.program,
        "specialty": application.specialty,
        "start": application.start.isoformat(),
        "end": application.end.isoformat(),
        "stage": each.stage,
        "ready": each.reviewed.review.ready,
        "window": {
            **plain_data(each.window),
            "state": each.window.stage(today),
            "words": each.window.words(today),
        },
        "submit_by": each.due.isoformat(),
        "onboarding_by": each.onboarding_due.isoformat(),
        "offer_until": each.offer_until.isoformat() if each.offer_until else None,
        "costs": {**_costs_data(each.costs), "per_week": round(weeks, 2)},
    }


def _costs_data(costs: Totals) -> dict[str, Any]:
    return {**plain_data(costs), "open": costs.open}


def _retest_data(each: Retests) -> dict[str, Any]:
    return {
        "type": each.type,
        "title": each.title,
        "covered": [{"application": name, "date": day.isoformat()} for name, day in each.plan.covered],
        "retests": [{**plain_data(test), "words": test.words} for test in each.plan.retests],
        "conflicts": [plain_data(conflict) for conflict in each.plan.conflicts],
    }
