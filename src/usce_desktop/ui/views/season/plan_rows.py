"""A season's plan as rows of tables, sorted by day and by sum where they are days and sums."""

from usce_desktop.domain.season.money import per_week, show_amount, show_usd
from usce_desktop.services.season.plan import PlannedApplication, SeasonPlan, Waiting
from usce_desktop.ui.language.translate import counted, show_day, tr, translate
from usce_desktop.ui.widgets.tables import SortedItem

Row = tuple[str | SortedItem, ...]


def action_rows(plan: SeasonPlan) -> list[Row]:
    """List what to do, the most urgent first."""
    return [
        (
            SortedItem(
                text=show_day(action.start_by) + (tr(" (late)") if action.start_by < plan.today else ""),
                key=action.start_by,
            ),
            translate(action.do)
            + (tr(" (under way)") if action.begun else tr(" (longest lead time)") if action.critical else ""),
            ", ".join(action.applications)
            if len(action.applications) == 1
            else counted(len(action.applications), "application"),
            SortedItem(text=counted(action.days, "day"), key=action.days),
            translate(action.source),
        )
        for action in plan.actions
    ]


def test_rows(plan: SeasonPlan) -> list[Row]:
    """List the tests that serve most, what they serve, and what no test can serve."""
    rows: list[Row] = []
    for kind in plan.retests:
        rows += [
            (translate(kind.title), translate(test.words), ", ".join(test.serves))
            for test in kind.plan.retests
        ]
        rows += [
            (translate(kind.title), tr("not possible: {why}", why=conflict.why), conflict.application)
            for conflict in kind.plan.conflicts
        ]
        rows += [
            (translate(kind.title), tr("done {day}, still valid", day=show_day(day)), name)
            for name, day in kind.plan.covered
        ]
    return rows


def people_rows(waiting: tuple[Waiting, ...]) -> list[Row]:
    """List who owes what."""
    return [
        (
            translate(each.who),
            translate(each.title),
            each.application,
            translate(each.progress) if each.progress else tr("not asked for yet"),
            SortedItem(text=counted(each.days, "day") if each.days is not None else "", key=each.days),
        )
        for each in waiting
    ]


def cost_rows(plan: SeasonPlan) -> list[Row]:
    """List what each application costs, then what the season itself does."""
    rows: list[Row] = [_cost_row(each) for each in plan.applications if each.costs.planned]
    rows += [
        (
            line.title,
            SortedItem(
                text=show_amount(line.amount, line.currency),
                key=line.amount * ({"USD": 1.0} | plan.season.rates).get(line.currency, 1.0),
            ),
            show_day(line.paid) if line.paid else tr("open"),
            "",
        )
        for line in plan.season.fees.values()
    ]
    return rows


def _cost_row(each: PlannedApplication) -> Row:
    application = each.opened.application
    weekly = per_week(each.costs.planned, (application.end - application.start).days + 1)
    return (
        application.title,
        SortedItem(text=show_usd(each.costs.planned), key=each.costs.planned),
        SortedItem(text=show_usd(each.costs.paid), key=each.costs.paid),
        SortedItem(text=show_usd(weekly), key=weekly),
    )
