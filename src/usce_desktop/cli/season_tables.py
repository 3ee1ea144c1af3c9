"""The season as words for a terminal."""

from collections.abc import Sequence

from usce_desktop.cli.tables import clean
from usce_desktop.domain.dates import show_day
from usce_desktop.domain.season.money import show_usd
from usce_desktop.domain.season.programs import Program
from usce_desktop.domain.season.scorecard import Scorecard
from usce_desktop.services.season.plan import SeasonPlan


def plan_table(plan: SeasonPlan) -> str:
    """Write a plan: each application's window, then what to do, then which tests to make."""
    if not plan.applications:
        return "No applications yet; 'usce-desktop new' makes one."
    lines = []
    for each in plan.applications:
        application = each.opened.application
        lines.append(clean(f"{application.title}, {application.start} to {application.end} ({each.stage})"))
        lines.append(f"  {each.window.words(plan.today)!s} Papers due {show_day(each.due)}.")
        if each.offer_until is not None:
            left = (each.offer_until - plan.today).days
            lines.append(f"  Answer the offer by {show_day(each.offer_until)} ({left} days left).")
    lines += ["", "What to do next"]
    lines += [clean(f"  {action.words(plan.today)!s}") for action in plan.actions] or ["  Nothing."]
    lines += ["", "Tests"]
    for kind in plan.retests:
        lines += [
            clean(f"  {kind.title}: one {test.words!s} serves {', '.join(test.serves)}")
            for test in kind.plan.retests
        ]
        lines += [
            clean(f"  {kind.title}: {conflict.application} cannot be served; {conflict.why!s}")
            for conflict in kind.plan.conflicts
        ]
        if not kind.plan.retests and not kind.plan.conflicts:
            lines.append(f"  {kind.title}: nothing to make again")
    costs = plan.costs
    if costs.planned:
        lines += ["", f"Money: {show_usd(costs.planned)} planned, {show_usd(costs.paid)} paid"]
    return "\n".join(lines)


def programs_table(rows: Sequence[tuple[str, Program, Scorecard]]) -> str:
    """Write programs with their scores, the best first."""
    if not rows:
        return "No programs yet; 'usce-desktop programs-import' takes them from a spreadsheet."
    lines = []
    for key, program, card in rows:
        score = "   ?" if card.score is None else f"{card.score:4.0f}"
        lines.append(clean(f"{score}  {program.title}  ({100 * card.known:.0f} % known)  {key}"))
        lines += [clean(f"      ! {warning!s}") for warning in card.warnings]
    return "\n".join(lines)
