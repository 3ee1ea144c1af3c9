"""Rules about results, and dates that cannot be right whatever the rules."""

from collections.abc import Iterator

from usce_desktop.domain.dates import show_day
from usce_desktop.domain.rules.registry import Case, rule
from usce_desktop.domain.status import Finding, Status


@rule(needs=("result",), words=lambda accepted: f"Result: {' or '.join(accepted)}")
def result_in(case: Case, *, accepted: tuple[str, ...]) -> Finding | None:
    """A result that is not the expected one does not speak for itself; it needs more papers."""
    result = case.facts.result
    if result is None:
        return None
    if result.casefold() in {each.casefold() for each in accepted}:
        return Finding(rule="result_in", status=Status.OK, message=f"Result: {result}.")
    return Finding(
        rule="result_in",
        status=Status.NEEDS_ATTENTION,
        message=f"The result is '{result}', not {' or '.join(accepted)}; ask the program what it needs then.",
    )


def plausible(case: Case) -> Iterator[Finding]:
    """Find dates that cannot be right, whatever the rules."""
    issued, expires = case.facts.issued, case.facts.expires
    if issued is not None and issued > case.today:
        yield Finding(
            rule="plausible_dates",
            status=Status.NEEDS_ATTENTION,
            message=f"Dated {show_day(issued)}, which is in the future; look at the date again.",
        )
    if issued is not None and expires is not None and expires < issued:
        yield Finding(
            rule="plausible_dates",
            status=Status.NEEDS_ATTENTION,
            message=f"It cannot run out ({show_day(expires)}) before its own date ({show_day(issued)}).",
        )
