"""Planning a season: windows, next actions, retests, costs, over all applications of a library."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta

from msgspec import Struct, structs

from usce_desktop.domain.application.application import Applicant, anchors
from usce_desktop.domain.checklist.catalog import Requirement
from usce_desktop.domain.facts import BadFactError, Facts
from usce_desktop.domain.immunization.judge import TITLES
from usce_desktop.domain.review.verdict import ItemReview
from usce_desktop.domain.season.leads import ARRIVAL_DAYS, Action, Lead, Task, next_actions
from usce_desktop.domain.season.money import Totals, total
from usce_desktop.domain.season.programs import Program
from usce_desktop.domain.season.retests import Need, RetestPlan, plan_retests
from usce_desktop.domain.season.scorecard import FACTORS, Applying, Scorecard, scorecard
from usce_desktop.domain.season.season import Season
from usce_desktop.domain.season.stages import (
    OVER,
    STAGES,
    FeeLine,
    StageChange,
    is_currency,
    offer_until,
    stage_of,
)
from usce_desktop.domain.season.timeline import Bar, TimelineRow
from usce_desktop.domain.season.windows import WindowDays, advised, window_days
from usce_desktop.domain.status import Phase, Status
from usce_desktop.services.context import AppContext
from usce_desktop.services.library.applications import Opened, save_edit
from usce_desktop.services.library.shared import known_applicant
from usce_desktop.services.review.immunizations import judge_for
from usce_desktop.services.review.review import Reviewed, review_library
from usce_desktop.storage import library as store
from usce_desktop.storage import stored
from usce_desktop.storage.library import Library

UNDONE = frozenset({Status.MISSING, Status.EXPIRED, Status.NEEDS_ATTENTION})
OWN_PAPER = {"tb": "tb_test", "influenza": "flu", "covid": "covid"}
"""Lines of the immunization record that have a paper of their own."""
WELL_KNOWN = 0.5
"""Share of a score's weights from which on it can be compared with others."""
SENT = frozenset({"submitted", "offer", "accepted"})
"""From here on, only what comes after acceptance is to be done."""


class PlannedApplication(Struct, frozen=True, kw_only=True):
    """One application in the season.

    Attributes:
        due: When its packet has to go out.
        onboarding_due: When the papers for after acceptance have to be there.
        offer_until: Until when an offer has to be answered.
    """

    reviewed: Reviewed
    window: WindowDays
    stage: str
    due: date
    onboarding_due: date
    offer_until: date | None
    costs: Totals

    @property
    def opened(self) -> Opened:
        """The application."""
        return self.reviewed.opened

    @property
    def name(self) -> str:
        """What it is called in lists: its folder."""
        return self.reviewed.opened.folder.name


class Retests(Struct, frozen=True, kw_only=True):
    """What to do about one kind of test."""

    type: str
    title: str
    plan: RetestPlan


class SeasonPlan(Struct, frozen=True, kw_only=True):
    """A season.

    Attributes:
        library: Id of the library, for ids that stay the same from one export to the next.
    """

    library: str
    today: date
    season: Season
    applicant: Applicant
    applications: tuple[PlannedApplication, ...]
    actions: tuple[Action, ...]
    retests: tuple[Retests, ...]
    costs: Totals


def plan_season(
    context: AppContext, library: Library, today: date, reviewed: Sequence[Reviewed] | None = None
) -> SeasonPlan:
    """Plan a season.

    Args:
        context: What use cases work with.
        library: The library.
        today: The day of planning.
        reviewed: Its applications, where they have been judged already; else those that can be opened.

    Raises:
        StorageError: A file cannot be read.
    """
    season = store.read_season(library).value
    every = review_library(context, library, today).applications if reviewed is None else reviewed
    planned = tuple(_planned(each, season, today) for each in every)
    running = [each for each in planned if each.stage not in OVER]
    lines = [line for each in planned for line in each.opened.application.fees.values()]
    return SeasonPlan(
        library=library.info.id,
        today=today,
        season=season,
        applicant=known_applicant(context, library)[0],
        applications=planned,
        actions=next_actions(
            [task for each in running for task in _tasks(context, each, today)], _leads(context, season)
        ),
        retests=tuple(_retests(context, planned, running, today)),
        costs=total([*lines, *season.fees.values()], season.rates),
    )


def _leads(context: AppContext, season: Season) -> Iterator[Lead]:
    yield from context.catalog.leads
    for kind, days in season.leads.items():
        usual = next((lead for lead in context.catalog.leads if kind in lead.of), Lead(of=(), days=0))
        yield structs.replace(usual, of=(kind,), days=days, source="your own figure")


def _planned(reviewed: Reviewed, season: Season, today: date) -> PlannedApplication:
    application, checklist = reviewed.opened.application, reviewed.opened.checklist
    program = season.programs.get(application.program_id)
    usual = program.window(checklist.window) if program else checklist.window
    window = window_days(usual, application.start)
    ahead = [day for day in (window.recommended, window.closes) if day is not None and day >= today]
    arrival = application.arrival or application.start
    return PlannedApplication(
        reviewed=reviewed,
        window=window,
        stage=stage_of(application.stages),
        due=application.submit_by or min(ahead, default=application.start),
        onboarding_due=window.documents or arrival - timedelta(days=ARRIVAL_DAYS),
        offer_until=offer_until(application.stages, usual.reply_days),
        costs=total(tuple(application.fees.values()), season.rates),
    )


def _due(planned: PlannedApplication, phase: Phase) -> date:
    return planned.due if phase is Phase.APPLICATION else planned.onboarding_due


def _wanted(planned: PlannedApplication) -> list[ItemReview]:
    sent = planned.stage in SENT
    return [
        item
        for item in planned.reviewed.review.items
        if item.requirement.required and not (sent and item.requirement.phase is Phase.APPLICATION)
    ]


def _tasks(context: AppContext, planned: PlannedApplication, today: date) -> Iterator[Task]:
    for item in _wanted(planned):
        if item.status in UNDONE:
            state = planned.opened.application.item(item.requirement.item)
            yield Task(
                type=item.requirement.type,
                title=item.requirement.title,
                application=planned.name,
                due=_due(planned, item.requirement.phase),
                begun=state.progress in {"requested", "sent"},
            )
    record = planned.opened.applicant.immunizations
    if record.empty:
        return
    papers = {item.requirement.type for item in _wanted(planned) if item.status in UNDONE}
    for line in judge_for(context.catalog, planned.opened, record, today):
        # Where the paper itself is lacking, that says it already.
        if not line.status.settled and OWN_PAPER.get(line.line) not in papers:
            yield Task(
                type=f"line:{line.line}",
                title=str(TITLES[line.line]),
                application=planned.name,
                due=planned.due,
                not_before=line.not_before,
            )


def _retests(
    context: AppContext,
    everything: Sequence[PlannedApplication],
    running: Sequence[PlannedApplication],
    today: date,
) -> Iterator[Retests]:
    for kind in context.catalog.types.values():
        if kind.scope == "program":
            continue
        needs = [
            need
            for planned in running
            for item in _wanted(planned)
            if item.requirement.type == kind.id
            for need in _need(planned, item.requirement, today)
        ]
        if needs:
            plan = plan_retests(needs, _made(everything, kind.id), today)
            yield Retests(type=kind.id, title=kind.title, plan=plan)


def _made(everything: Iterable[PlannedApplication], kind: str) -> set[date]:
    """List the days of the tests of a kind that there are documents of, anywhere in the library."""
    return {
        document.facts.issued
        for planned in everything
        for requirement in planned.opened.checklist.items
        if requirement.type == kind
        for key, document in planned.opened.application.documents_of(requirement.item)
        if document.facts.issued is not None and planned.reviewed.files[key].state != "missing"
    }


def _need(planned: PlannedApplication, requirement: Requirement, today: date) -> Iterator[Need]:
    """Work out between which days a test has to be for one application; nothing where no rule dates it."""
    days = anchors(planned.opened.application, planned.opened.applicant, today)
    firsts = [
        validity.earliest
        for use in requirement.rules
        if (validity := use.validity(Facts(), days)) is not None and validity.earliest is not None
    ]
    if firsts:
        last = max(_due(planned, requirement.phase), today)
        yield Need(application=planned.name, first=max(firsts), last=last)


def applying(context: AppContext, applicant: Applicant, today: date) -> Applying:
    """Put together who asks, for a program's warnings."""
    graduated = applicant.graduation is not None and applicant.graduation <= today
    return Applying(
        today=today,
        graduated=graduated and not applicant.enrolled,
        graduation=applicant.graduation,
        exams=applicant.exams,
        state_notes={key.upper(): state.note for key, state in context.catalog.states.items()},
    )


def ranked(season: Season, who: Applying) -> list[tuple[str, Program, Scorecard]]:
    """Score every program, the best first; those of which less than half is known come after the others."""
    rows = [
        (key, program, scorecard(program, season.weights, who)) for key, program in season.programs.items()
    ]

    def order(row: tuple[str, Program, Scorecard]) -> tuple[bool, float, str]:
        _, program, card = row
        return card.known < WELL_KNOWN, -(card.score if card.score is not None else -1), program.title

    return sorted(rows, key=order)


def set_stage(opened: Opened, stage: str, day: date, note: str, now: datetime) -> None:
    """Say how far an application is.

    Raises:
        BadFactError: There is no such stage.
        StorageError: The disk refused.
    """
    known = next((each for each in STAGES if each == stage), None)
    if known is None:
        message = f"'{stage}' is no stage; it is one of {', '.join(STAGES)}"
        raise BadFactError(message)
    change = StageChange(stage=known, day=day, note=note)
    application = opened.application
    save_edit(opened, structs.replace(application, stages=(*application.stages, change)), now)


def add_fee(opened: Opened, line: FeeLine, now: datetime) -> str:
    """Add a cost to an application.

    Returns:
        The line's id.

    Raises:
        StorageError: The disk refused.
    """
    key = store.new_id()
    application = opened.application
    save_edit(opened, structs.replace(application, fees={**application.fees, key: line}), now)
    return key


def save_season(library: Library, before: Season, after: Season, now: datetime) -> None:
    """Save a change of the season.

    Args:
        library: Whose.
        before: What the change started from; what others saved since then stays.
        after: The season with the change.
        now: For the name of a kept version.

    Raises:
        StorageError: The disk refused, or a newer version of the app wrote it.
    """
    store.require_writable(library)
    stored.save(stored.based_on(store.read_season(library), before), after, now)


def with_setting(context: AppContext, season: Season, group: str, name: str, value: float) -> Season:
    """Set a number of the season.

    Args:
        context: What use cases work with.
        season: As it is.
        group: ``budget``, ``rate`` (of a currency), ``weight`` (of a factor), ``lead`` (of a paper).
        name: Which; nothing for the budget.
        value: The number; a lead time in days.

    Raises:
        BadFactError: There is no such thing to set.
    """
    match group:
        case "budget" if not name:
            return structs.replace(season, budget=value)
        case "rate" if is_currency(name):
            return structs.replace(season, rates={**season.rates, name.upper(): value})
        case "weight" if name in {factor.key for factor in FACTORS}:
            return structs.replace(season, weights={**season.weights, name: value})
        case "lead" if name in context.catalog.types:
            return structs.replace(season, leads={**season.leads, name: round(value)})
    message = (
        f"'{group}{'.' if name else ''}{name}' cannot be set; there are budget, rate.EUR, weight.FACTOR ("
        + ", ".join(factor.key for factor in FACTORS)
        + ") and lead.DOCUMENT"
    )
    raise BadFactError(message)


def timeline_rows(plan: SeasonPlan) -> tuple[TimelineRow, ...]:
    """Put the season onto one axis: a row per application, then one per document that runs out."""
    return (*(_application_row(each) for each in plan.applications), *_document_rows(plan))


def _application_row(each: PlannedApplication) -> TimelineRow:
    application, window = each.opened.application, each.window
    bars = [Bar(kind="rotation", first=application.start, last=application.end)]
    opens, closes = advised(window, application.start)
    bars.append(Bar(kind="window", first=opens, last=closes))
    bars.append(Bar(kind="submit", first=each.due, last=each.due))
    if each.offer_until is not None:
        bars.append(Bar(kind="reply", first=each.offer_until, last=each.offer_until))
    return TimelineRow(title=application.title, bars=tuple(bars))


def _document_rows(plan: SeasonPlan) -> Iterator[TimelineRow]:
    seen: set[tuple[str, date]] = set()
    for each in plan.applications:
        application = each.opened.application
        for requirement in each.opened.checklist.items:
            for _, document in application.documents_of(requirement.item):
                facts = document.facts
                key = (requirement.title, facts.expires or date.min)
                if facts.expires is None or key in seen:
                    continue
                seen.add(key)
                first = min(facts.issued or plan.today, facts.expires)
                bar = Bar(kind="document", first=first, last=facts.expires)
                yield TimelineRow(title=requirement.title, bars=(bar,))


class Waiting(Struct, frozen=True, kw_only=True):
    """A paper that somebody else owes.

    Attributes:
        progress: Nothing, requested or sent.
        days: Since then; ``None`` where nobody was asked.
    """

    who: str
    title: str
    item: str
    application: str
    progress: str
    days: int | None


def waiting_for(plan: SeasonPlan) -> tuple[Waiting, ...]:
    """List who owes what, those who have been asked longest first."""
    found = []
    for each in plan.applications:
        if each.stage in OVER:
            continue
        for item in _wanted(each):
            state = each.opened.application.item(item.requirement.item)
            who = state.owner or item.requirement.issuer
            if (
                item.status not in UNDONE
                or state.progress == "received"
                or (who == "me" and not state.progress)
            ):
                continue
            asked = state.since if state.progress else None
            found.append(
                Waiting(
                    who=who,
                    title=item.requirement.title,
                    item=item.requirement.item,
                    application=each.name,
                    progress=state.progress or "",
                    days=(plan.today - asked).days if asked else None,
                )
            )
    return tuple(
        sorted(found, key=lambda one: (-(one.days if one.days is not None else -1), one.who, one.title))
    )
