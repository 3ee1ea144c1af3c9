"""The season on paper: to look at, or to hand to an adviser, with or without who it is about."""

from pathlib import Path

from usce_desktop.domain.dates import show_day
from usce_desktop.domain.packet.pages import Section, TextPage
from usce_desktop.domain.season.money import per_week, show_amount, show_usd
from usce_desktop.domain.sentences import count
from usce_desktop.services.context import AppContext
from usce_desktop.services.packet.pages import SheetError, drawn
from usce_desktop.services.season.plan import UNDONE, PlannedApplication, SeasonPlan, applying, ranked
from usce_desktop.storage import disk
from usce_desktop.storage import library as store
from usce_desktop.storage.there import is_folder, is_there

MOST_PROGRAMS = 60
_MOST_ACTIONS = 25


def write_report(context: AppContext, plan: SeasonPlan, target: Path, *, anonymous: bool) -> Path:
    """Write the season's report as a PDF.

    Args:
        context: What use cases work with.
        plan: The season.
        target: The file; ``.pdf`` is added where missing. One that is there is replaced, outside a library.
        anonymous: Leave out name and numbers, for an adviser's list or a forum.

    Returns:
        Where it is.

    Raises:
        SheetError: It could not be written.
        SaveError: The disk refused.
    """
    target = target if target.suffix.lower() == ".pdf" else Path(f"{target}.pdf")
    if not is_folder(target.parent):
        message = f"the folder {target.parent} is not there; make it first, or choose another"
        raise SheetError(message)
    if is_there(target) and store.library_of(target) is not None:
        message = f"{target} exists in a library; choose another name"
        raise SheetError(message)
    sheet = report_sheet(context, plan, anonymous=anonymous)
    with drawn(context, sheet, "report.pdf") as path:
        disk.replace_file(target, path.read_bytes())
    return target


def report_sheet(context: AppContext, plan: SeasonPlan, *, anonymous: bool) -> TextPage:
    """Put the report together."""
    who = plan.applicant
    lines = [] if anonymous else [("Name", who.name), ("AAMC ID", who.aamc_id), ("School", who.school)]
    running = len(plan.applications)
    lines.append(("Applications", str(count(running, "application"))))
    sections = (
        _applications(plan),
        _timeline(plan),
        _missing(plan),
        _actions(plan),
        _retests(plan),
        _money(plan),
        _programs(context, plan),
    )
    return TextPage(
        heading="CLINICAL ELECTIVES IN THE US",
        title="Season report",
        lines=tuple(line for line in lines if line[1]),
        sections=tuple(section for section in sections if section is not None),
        foot=f"As of {show_day(plan.today)}",
    )


def _applications(plan: SeasonPlan) -> Section:
    rows = []
    for each in plan.applications:
        application = each.opened.application
        done = [item.status not in UNDONE for item in each.reviewed.review.items if item.requirement.required]
        rows.append(
            (
                application.title,
                f"{show_day(application.start)} to {show_day(application.end)}",
                each.stage.capitalize(),
                f"{sum(done)} of {len(done)}",
            )
        )
    return Section(
        title="Applications",
        columns=("Program", "Rotation", "Status", "Papers in order"),
        shares=(0.36, 0.33, 0.14, 0.17),
        rows=tuple(rows),
        text="" if rows else "No application yet.",
    )


def _timeline(plan: SeasonPlan) -> Section | None:
    rows = [(each.opened.application.title, *_days(each), str(each.window.words(plan.today)))
            for each in plan.applications]  # fmt: skip
    if not rows:
        return None
    return Section(
        title="Timeline",
        columns=("Program", "Opens", "Send by", "Closes", "Today"),
        shares=(0.3, 0.14, 0.14, 0.14, 0.28),
        rows=tuple(rows),
    )


def _days(each: PlannedApplication) -> tuple[str, str, str]:
    opens, closes = each.window.opens, each.window.closes
    return (
        show_day(opens) if opens else "not said",
        show_day(each.due),
        show_day(closes) if closes else "not said",
    )


def _missing(plan: SeasonPlan) -> Section | None:
    rows = [
        (each.opened.application.title, item.requirement.title, str(item.heading))
        for each in plan.applications
        for item in each.reviewed.review.items
        if item.requirement.required and item.status in UNDONE
    ]
    if not rows:
        return None
    return Section(
        title="What is missing",
        columns=("Program", "Paper", "Why"),
        shares=(0.4, 0.42, 0.18),
        rows=tuple(rows),
    )


def _actions(plan: SeasonPlan) -> Section | None:
    if not plan.actions:
        return None
    rows = tuple(
        (
            show_day(action.start_by) + (" (late)" if action.start_by < plan.today else ""),
            str(action.do),
            str(count(len(action.applications), "application")),
        )
        for action in plan.actions[:_MOST_ACTIONS]
    )
    more = len(plan.actions) - len(rows)
    return Section(
        title="What to do next",
        columns=("Begin by", "What", "For"),
        shares=(0.24, 0.54, 0.22),
        rows=rows,
        text=f"And {count(more, 'more thing')!s}." if more > 0 else "",
    )


def _retests(plan: SeasonPlan) -> Section | None:
    rows = [
        (each.title, str(test.words), str(count(len(test.serves), "application")))
        for each in plan.retests
        for test in each.plan.retests
    ]
    rows += [
        (each.title, f"not possible: {conflict.why!s}", str(count(1, "application")))
        for each in plan.retests
        for conflict in each.plan.conflicts
    ]
    if not rows:
        return None
    return Section(
        title="Tests to make, each once",
        columns=("Test", "When", "Serves"),
        shares=(0.3, 0.48, 0.22),
        rows=tuple(rows),
    )


def _money(plan: SeasonPlan) -> Section | None:
    rows = [
        (
            each.opened.application.title,
            show_usd(each.costs.planned),
            show_usd(each.costs.paid),
            f"{show_usd(_weekly(each))} a week",
        )
        for each in plan.applications
        if each.opened.application.fees
    ]
    rows += [
        (line.title, show_amount(line.amount, line.currency), "paid" if line.paid else "open", "")
        for line in plan.season.fees.values()
    ]
    if not rows:
        return None
    text = f"Together {show_usd(plan.costs.planned)}, of which {show_usd(plan.costs.paid)} is paid."
    if plan.season.budget is not None:
        left = plan.season.budget - plan.costs.planned
        text += f" Of the budget {show_usd(abs(left))} {'is left' if left >= 0 else 'is lacking'}."
    if plan.costs.unconverted:
        text += f" Without a rate, and in no sum: {', '.join(plan.costs.unconverted)}."
    return Section(
        title="Money",
        columns=("For", "Costs", "Paid", "Comes to"),
        shares=(0.46, 0.18, 0.16, 0.2),
        rows=tuple(rows),
        text=text,
    )


def _weekly(each: PlannedApplication) -> float:
    application = each.opened.application
    return per_week(each.costs.planned, (application.end - application.start).days + 1)


def _programs(context: AppContext, plan: SeasonPlan) -> Section | None:
    scored = ranked(plan.season, applying(context, plan.applicant, plan.today))
    rows = tuple(
        (
            program.title,
            "unknown" if card.score is None else f"{card.score:.0f} of 100, {100 * card.known:.0f} % known",
            " ".join(map(str, card.warnings)) or "-",
        )
        for _, program, card in scored[:MOST_PROGRAMS]
    )
    if not rows:
        return None
    more = len(scored) - len(rows)
    return Section(
        title="Programs",
        columns=("Program", "Score", "Warnings"),
        shares=(0.34, 0.22, 0.44),
        rows=rows,
        text=f"And {count(more, 'more program')!s}." if more > 0 else "",
    )
