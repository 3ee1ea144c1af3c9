"""Apply smart: what speaks for a program, weighted as the person likes, and what to be warned of first."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date

from msgspec import Struct

from usce_desktop.domain.exams import Attempt
from usce_desktop.domain.season.money import per_week, show_usd
from usce_desktop.domain.season.programs import EXPERIENCE, Program
from usce_desktop.domain.sentences import Sentence, data_text, sentence

Judged = tuple[float | None, Sentence]
"""A score from 0 to 1, or ``None`` where it is unknown, and why."""


class Factor(Struct, frozen=True, kw_only=True):
    """Something that speaks for or against a program.

    Attributes:
        weight: How much it counts unless the person says otherwise.
        why: Why it counts.
    """

    key: str
    title: Sentence
    weight: float
    why: Sentence
    judge: Callable[[Program], Judged]


class Scored(Struct, frozen=True, kw_only=True):
    """One factor of one program."""

    key: str
    title: Sentence
    weight: float
    score: float | None
    why: Sentence


class Scorecard(Struct, frozen=True, kw_only=True):
    """A program's score.

    Attributes:
        score: From 0 to 100 over what is known; ``None`` where nothing is.
        known: Share of the weights that anything is known of, 0 to 1.
        warnings: What to think of before any score.
    """

    score: float | None
    known: float
    factors: tuple[Scored, ...]
    warnings: tuple[Sentence, ...] = ()


def _by_answer(
    key: str, unknown: Sentence, for_it: Sentence, against: Sentence, *, good: bool = True
) -> Callable[[Program], Judged]:
    """Judge by a yes or no; ``good`` is the answer that speaks for a program."""

    def judge(program: Program) -> Judged:
        answer = program.truth(key)
        if answer is None:
            return None, sentence("not known whether {unknown}", unknown=unknown)
        return (1.0, for_it) if answer is good else (0.0, against)

    return judge


_residency = _by_answer(
    "same_residency",
    sentence("it has a residency in this specialty"),
    sentence("has a residency in this specialty"),
    sentence("has no residency in this specialty"),
)
_imgs = _by_answer(
    "accepts_imgs", sentence("it takes IMGs"), sentence("takes IMGs"), sentence("takes no IMGs")
)
_direct = _by_answer(
    "agency",
    sentence("an agency stands between"),
    sentence("directly at the hospital"),
    sentence("through an agency"),
    good=False,
)


def _img_share(program: Program) -> Judged:
    share = program.number("img_share")
    if share is None:
        return None, sentence("share of IMGs among its residents not known")
    counted = program.text("img_counted_on")
    when = sentence(", counted on {counted}", counted=counted) if counted else ""
    return min(1.0, share / 40), sentence(
        "{share:g} % of its residents are IMGs{when}", share=share, when=when
    )


def _experience(program: Program) -> Judged:
    kind = program.text("experience")
    if not kind:
        return None, sentence("kind of experience not known")
    place = EXPERIENCE.index(kind) if kind in EXPERIENCE else len(EXPERIENCE) - 1
    return (1.0, 1.0, 0.75, 0.35, 0.0)[place], sentence(
        "it is {kind}", kind=f"{'an' if kind[0] in 'aeiou' else 'a'} {kind}"
    )


def _letter(program: Program) -> Judged:
    chance = program.text("lor")
    scores = {"likely": 1.0, "possible": 0.5, "unlikely": 0.0}
    if chance not in scores:
        return None, sentence("chance of a letter of recommendation not known")
    return scores[chance], sentence("a letter of recommendation is {chance}", chance=chance)


def cost(program: Program) -> float | None:
    """Add a program's fees up, in US dollars; nothing where none is known."""
    fees = [program.number(key) for key in ("fee_application", "fee_other")]
    weekly = program.number("fee_week")
    known = [fee for fee in fees if fee is not None]
    if weekly is not None:
        known.append(weekly * (program.number("weeks") or 4))
    return sum(known) if known else None


def _cost(program: Program) -> Judged:
    usd = cost(program)
    if usd is None:
        return None, sentence("fees not known")
    each = per_week(usd, round((program.number("weeks") or 4) * 7))
    return max(0.0, 1 - each / 1500), sentence(
        "{fees} in fees, {weekly} a week", fees=show_usd(usd), weekly=show_usd(each)
    )


FACTORS = (
    Factor(key="residency", title=sentence("Residency there"), weight=25, judge=_residency,
           why=sentence("A letter from a program that trains residents in your specialty weighs most.")),
    Factor(key="img_share", title=sentence("IMGs among residents"), weight=20, judge=_img_share,
           why=sentence("Programs that have taken IMGs take them again; from 40 % on it counts in full.")),
    Factor(key="experience", title=sentence("Kind of experience"), weight=20, judge=_experience,
           why=sentence("Hands-on work at a teaching hospital is worth more than watching.")),
    Factor(key="letter", title=sentence("Letter"), weight=15, judge=_letter,
           why=sentence("A strong letter from a US physician is what most people go for.")),
    Factor(key="cost", title=sentence("Cost per week"), weight=10, judge=_cost,
           why=sentence("Fees add up; at $1,500 a week it counts nothing.")),
    Factor(key="imgs", title=sentence("Takes IMGs"), weight=5, judge=_imgs,
           why=sentence("Where IMGs are not taken, everything else is in vain.")),
    Factor(key="direct", title=sentence("Without an agency"), weight=5, judge=_direct,
           why=sentence("Agencies cost much more, and are vague about what one gets.")),
)  # fmt: skip


class Applying(Struct, frozen=True, kw_only=True):
    """Who asks, for the warnings.

    Attributes:
        graduated: Has the degree already.
        exams: Every attempt.
        graduation: The day of the degree.
        state_notes: What states ask, by their code.
    """

    today: date
    graduated: bool = False
    graduation: date | None = None
    exams: tuple[Attempt, ...] = ()
    state_notes: Mapping[str, str] = {}


def warnings(program: Program, who: Applying) -> Iterator[Sentence]:
    """List what to think of before any score."""
    yield from _about_program(program, who)
    yield from _about_exams(program, who)
    years = program.number("graduation_years")
    if years is not None and who.graduation is not None:
        since = (who.today - who.graduation).days / 365.25
        if since > years:
            yield sentence(
                "It takes people up to {years:g} years after graduation; yours is {since:.1f} years ago.",
                years=years,
                since=since,
            )
    if program.truth("do_not_contact"):
        yield sentence("Do not write to its departments: that disqualifies there.")
    note = who.state_notes.get(program.text("state").upper(), "")
    if note:
        yield data_text(note)


def _about_program(program: Program, who: Applying) -> Iterator[Sentence]:
    specialty = program.text("specialty") or sentence("this specialty")
    if program.truth("same_residency") is False:
        yield sentence(
            "No residency in {specialty} there: an elective will carry much less weight.", specialty=specialty
        )
    if program.truth("accepts_imgs") is False:
        yield sentence("It takes no IMGs.")
    if program.truth("accepts_graduates") is False and who.graduated:
        yield sentence("It takes students only, and you have graduated.")


def _about_exams(program: Program, who: Applying) -> Iterator[Sentence]:
    for exam, key in (("step1", "min_step1"), ("step2ck", "min_step2")):
        least = program.number(key)
        best = max((each.score for each in who.exams if each.exam == exam and each.score), default=None)
        if least is not None and best is not None and best < least:
            name = sentence("Step 1") if exam == "step1" else sentence("Step 2 CK")
            yield sentence(
                "Your {name} score of {best} is below its minimum of {least:g}.",
                name=name,
                best=best,
                least=least,
            )
    most = program.number("attempts")
    if most is not None:
        tries = max(
            (sum(each.exam == name for each in who.exams) for name in ("step1", "step2ck")), default=0
        )
        if tries > most:
            yield sentence(
                "It takes {most:g} attempts at most, and you have {tries}.", most=most, tries=tries
            )


def scorecard(program: Program, weights: Mapping[str, float], who: Applying) -> Scorecard:
    """Score a program; what is unknown counts neither for nor against it.

    Args:
        program: What is known.
        weights: The person's own, by factor; the usual one where not stated.
        who: Who applies.
    """
    factors = []
    for factor in FACTORS:
        score, why = factor.judge(program)
        weight = max(0.0, weights.get(factor.key, factor.weight))
        factors.append(Scored(key=factor.key, title=factor.title, weight=weight, score=score, why=why))
    known = [(each.weight, each.score) for each in factors if each.score is not None]
    weighed, everything = sum(weight for weight, _ in known), sum(each.weight for each in factors)
    return Scorecard(
        score=100 * sum(weight * score for weight, score in known) / weighed if weighed else None,
        known=weighed / everything if everything else 0.0,
        factors=tuple(factors),
        warnings=tuple(warnings(program, who)),
    )
