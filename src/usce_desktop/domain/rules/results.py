"""Rules about results, and dates that cannot be right whatever the rules."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated

from msgspec import Meta

from usce_desktop.domain.facts import Facts
from usce_desktop.domain.rules.registry import Case, rule
from usce_desktop.domain.sentences import Sentence, join_sentences, sentence
from usce_desktop.domain.status import Finding, Status


@rule(
    needs=("result",),
    words=lambda accepted: sentence(
        "Result: {accepted}", accepted=join_sentences(accepted, sentence(" or "))
    ),
    starting={"accepted": ("negative",)},
    settled_by_record=True,
)
def result_in(case: Case, *, accepted: tuple[str, ...]) -> Finding | None:
    """A result that is not the expected one does not speak for itself; it needs more papers."""
    result = case.text("result")
    if result.casefold() in {each.casefold() for each in accepted}:
        return Finding(
            rule="result_in", status=Status.OK, message=sentence("Result: {result}.", result=result)
        )
    return Finding(
        rule="result_in",
        status=Status.NEEDS_ATTENTION,
        message=sentence(
            "The result is '{result}', not {accepted}; ask the program what it needs then.",
            result=result,
            accepted=join_sentences(accepted, sentence(" or ")),
        ),
    )


@rule(
    needs=("issuer",),
    words=lambda accepted: sentence(
        "Issued by {accepted}", accepted=join_sentences(accepted, sentence(" or "))
    ),
    starting={"accepted": ("American Heart Association",)},
)
def issued_by(case: Case, *, accepted: tuple[str, ...]) -> Finding | None:
    """Some hospitals take a card or certificate of certain issuers only, for example the AHA's BLS card."""
    issuer = case.text("issuer")
    if any(each.casefold() in issuer.casefold() for each in accepted):
        return Finding(
            rule="issued_by", status=Status.OK, message=sentence("Issued by {issuer}.", issuer=issuer)
        )
    return Finding(
        rule="issued_by",
        status=Status.NEEDS_ATTENTION,
        message=sentence(
            "Issued by {issuer}; only {accepted} is taken.",
            issuer=issuer,
            accepted=join_sentences(accepted, sentence(" or ")),
        ),
    )


@rule(
    needs=("edition",),
    records={
        "aamc_edition": sentence(
            "The form's current edition is not known; look it up on aamc.org and enter it under Who I am."
        )
    },
    words=lambda: sentence("The form's current edition"),
)
def current_edition(case: Case) -> Finding | None:
    """The AAMC reviews its form every year, and hosts refuse an old edition."""
    edition, current = case.text("edition"), case.aamc_edition
    if not (edition[:4].isdigit() and current[:4].isdigit()):
        return Finding(
            rule="current_edition",
            status=Status.NEEDS_ATTENTION,
            message=sentence(
                "The editions '{edition}' and '{current}' cannot be compared; enter a year or a date.",
                edition=edition,
                current=current,
            ),
        )
    if edition < current[: len(edition)]:
        return Finding(
            rule="current_edition",
            status=Status.NEEDS_ATTENTION,
            message=sentence(
                "This is the form's edition of {edition}; the current one is {current}. Fill in the new one.",
                edition=edition,
                current=current,
            ),
        )
    return Finding(
        rule="current_edition", status=Status.OK, message=sentence("Edition {edition}.", edition=edition)
    )


def _photo_words(min_pixels: int, most_kb: int, widest: float = 1.0, tallest: float = 1.6) -> Sentence:
    shape = sentence("{widest:g} to {tallest:g} times as high as wide", widest=widest, tallest=tallest)
    return sentence(
        "At least {min_pixels} pixels on each side, {shape}, at most {most_kb} KB",
        min_pixels=min_pixels,
        shape=shape,
        most_kb=most_kb,
    )


Ratio = Annotated[float, Meta(gt=0, le=10)]
"""Height by width."""


@rule(
    needs=(),
    records={
        "pixels": sentence(
            "The photo's size could not be measured; look at the file, or save it again as JPEG."
        )
    },
    words=_photo_words,
    starting={"min_pixels": 600, "most_kb": 1000},
    titles={
        "min_pixels": sentence("Least pixels"),
        "most_kb": sentence("Most KB"),
        "widest": sentence("Least height by width"),
        "tallest": sentence("Most height by width"),
    },
)
def photo_format(
    case: Case, *, min_pixels: int, most_kb: int, widest: Ratio = 1.0, tallest: Ratio = 1.6
) -> Finding | None:
    """Portals refuse photos that are too small, too large or of the wrong shape."""
    width, height = case.pixels or (0, 0)
    wrong = []
    if min(width, height) < min_pixels:
        wrong.append(
            sentence(
                "it has {width} x {height} pixels, at least {min_pixels} on each side are asked",
                width=width,
                height=height,
                min_pixels=min_pixels,
            )
        )
    ratio = height / width
    if not widest <= ratio <= tallest:
        wrong.append(
            sentence(
                "it is {width} x {height}; crop it upright, up to {tallest:g} times as high as wide",
                width=width,
                height=height,
                tallest=tallest,
            )
        )
    if case.bytes > most_kb * 1024:
        wrong.append(
            sentence(
                "it has {bytes} KB, at most {most_kb} are taken", bytes=case.bytes // 1024, most_kb=most_kb
            )
        )
    if wrong:
        return Finding(
            rule="photo_format",
            status=Status.NEEDS_ATTENTION,
            message=sentence("The photo: {wrong}.", wrong=join_sentences(wrong, "; ")),
        )
    return Finding(
        rule="photo_format",
        status=Status.OK,
        message=sentence("{width} x {height} pixels: fine.", width=width, height=height),
    )


def plausible(facts: Facts, today: date, *, ahead: bool = False) -> Iterator[Finding]:
    """Find stated dates that cannot be right, whatever the rules.

    Args:
        facts: As they are stated.
        today: The day of judging.
        ahead: The paper counts from its first day of cover, which may lie ahead.
    """
    issued, expires = facts.issued, facts.expires
    if issued is not None and issued > today and not ahead:
        yield Finding(
            rule="plausible_dates",
            status=Status.NEEDS_ATTENTION,
            message=sentence(
                "Dated {issued}, which is in the future; look at the date again.", issued=issued
            ),
        )
    if issued is not None and expires is not None and expires < issued:
        yield Finding(
            rule="plausible_dates",
            status=Status.NEEDS_ATTENTION,
            message=sentence(
                "It cannot run out ({expires}) before its own date ({issued}).",
                expires=expires,
                issued=issued,
            ),
        )
