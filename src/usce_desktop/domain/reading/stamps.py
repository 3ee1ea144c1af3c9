"""Words that stop a paper whatever it is about: stamps, and what it says outright of itself."""

import re
from collections.abc import Iterator, Sequence

from usce_desktop.domain.folding import fold
from usce_desktop.domain.patterns import regex
from usce_desktop.domain.reading.answers import answers
from usce_desktop.domain.reading.dates import spot_dates
from usce_desktop.domain.reading.found import FoundState
from usce_desktop.domain.reading.kinds import is_prose
from usce_desktop.domain.reading.privacy import place_of
from usce_desktop.domain.reading.table import NOT_RESULTS, Row
from usce_desktop.domain.reading.words import CONDITIONAL, stamp_in

_SAID = regex(r"\bresults? (?:to|will) follow\b|\bREPORT TO FOLLOW\b|\b(?:is|are|status:?)\s+PENDING\b")

_OUTRIGHT: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (state, regex(pattern))
    for state, pattern in (
        ("fail", r"\bnot (?:currently |presently )?in good (?:academic |disciplinary |and |financial )*standing\b"),
        ("fail", r"\bnot a student in good standing\b|\b(?:is|was|been) (?:currently )?(?:placed )?on (?:academic |disciplinary )*probation\b"),
        ("fail", r"\b(?:is|was|been) (?:currently )?(?:suspended (?:from|by|for|until|since)|(?:dismissed|expelled|administratively withdrawn) from|withdrawn from (?:the|our|this) (?:clinical |medical )?(?:program|programme|school|college|university|course of study))\b|\bfue suspendid[oa]\b|\bfoi suspens[oa]\b|\ba ete (?:suspendu|exclu)e?\b|\bwurde (?:vom studium )?suspendiert\b|\be stat[oa] sospes[oa]\b|\bencontra-se suspens[oa]\b|\besta suspendid[oa]\b"),
        ("fail", r"\bnao esta em situacao regular\b|\bno (?:se encuentra|esta) en (?:situacion regular|buena situacion)\b|\bn'est pas en (?:regle|situation reguliere)\b|\bnicht ordnungsgemass (?:immatrikuliert|eingeschrieben)\b"),
        ("fail", r"\b(?:unable|not able) to (?:issue|provide|certify) (?:(?:such|this|that|a|the) ){0,2}(?:letter|certificate|statement|standing)\b"),
        ("fail", r"\b(?:dean|school|faculty|college|university) (?:does|can) ?not (?:approve|support|recommend)\b|\b(?:office|dean|school|faculty|college|university) (?:does|can) ?not (?:confirm|certify|verify|endorse) (?:the statement|that|his|her|the elective)\b|\bwe (?:do|can) ?not (?:approve|support|confirm|endorse) (?:the|this|his|her) (?:elective|application|statement|request)\b|\bcannot verify that\b"),
        ("fail", r"\bin good (?:academic |disciplinary |and )*standing\b\W*(?:yes\W+)?x\W+no\b"),
        ("fail", r"(?:^|\s)x\W+(?:unfit\b|does not meet\b|not (?:yet )?(?:medically )?(?:cleared|fit)\b)"),
        ("incomplete", r"\brequirements met\b\W*(?:yes\W+)?x\W+no\b"),
        ("incomplete", r"\b(?:quotation|quote|proposal) (?:only|is no evidence|is not evidence)\b|\bnot a policy\b|\bno (?:cover(?:age)?|insurance|policy) is in force\b|\bnot evidence of (?:cover|coverage|insurance)\b|\bnot show cover(?:age)? that is in force\b|\bnot yet bound\b"),
        ("incomplete", r"\b(?:must|may|can) ?not be (?:accepted|used|presented) (?:by [a-z ]{3,24} )?as (?:one|a (?:certificate|clearance|card|policy)|(?:proof|evidence)(?! of (?:identity|citizenship)))\b"),
        ("incomplete", r"\b(?:card|certificate|certification|clearance|policy|license) has not (?:yet )?been issued\b|\bno (?:card|certificate|certification|clearance|policy) (?:has been|was) issued\b"),
        ("incomplete", r"\b(?:database|register|registry) has not (?:yet )?been searched\b|\b(?:form|application) is returned unsigned\b|^\W*(?:[a-z ]{3,60} - )?application returned\W*$"),
        ("fail", r"\b(?:cannot|can not|unable to|not able to) (?:certify|verify) (?:mr|ms|mrs|miss|mx|dr|him|her|(?:this|the) (?:form|student|enrol\w+)|that (?:he|she|the student))\b"),
        ("fail", r"\bis not (?:currently |presently )?(?:enrolled|registered|matriculated) (?:at|in|with) (?:our|the|this)\b"),
        ("void", r"\bcoverage has (?:ended|lapsed|terminated|been terminated)\b|^\W*notice of termination of (?:coverage|insurance|policy)\b"),
        ("incomplete", r"\bpremium has not been paid,? no cover(?:age)? is in force\b|\baucune garantie n'est en vigueur\b|\bne vaut pas attestation\b"),
        ("incomplete", r"^\W*draft(?: for review)?(?:\W*$|\s+[-\u2013:(]\s)|\bnot yet signed\b"),
        ("incomplete", r"\bseries (?:is )?(?:still )?in progress\b|\bdoses? (?:is|are) (?:still )?outstanding\b"),
        ("pending", r"\bstatus of (?:your|the|this) [a-z ]{3,24} is (?:therefore )?(?:still )?pending\b|\b(?:order|report|check|application) [\w-]* ?is still being processed\b"),
        ("pending", r"\btest not read\b"),
        ("fail", r"^\W*course not passed\b|\bis below the passing (?:score|mark|standard)\b"),
        ("void", r"\bspecimen rejected\b|\btubes bear the name of another\b"),
        ("void", r"^\W*card expired\b|\bthis (?:passport|card|policy|certificate|visa|license) (?:has )?expired\b|\bis no longer valid\b|\bprovider - expired\b"),
        ("void", r"\bcan no longer be used\b"),
        ("void", r"\b(?:was|is|has been) revoked (?:on|and|by|with|as of)\b"),
        ("fail", r"\bcontains the following (?:entry|entries|convictions?)\b|\bfolgende eintragung(?:en)? enthalten\b"),
        ("void", r"^\W*notice of cancell?ation\b|\bcancell?ed with effect\b|\b(?:this|the) test (?:as|was|is) cancell?ed\b"),
        ("void", r"\bla poliza (?:ha quedado sin efecto|esta anulada|fue anulada)\b"),
    )
)  # fmt: skip
"""What a sentence can say of its own paper that means nothing else."""

_TICKED = regex(r"(?:x\s+)?yes\s+(?:x\s+)?no")
"""Boxes to tick that stand under their question."""

_NEVER = regex(r"\b(?:never|ever|not|no|nor|without)\b")
_SENTENCE = regex(r"(?<=[a-z)][.;])\s+|(?<=[A-Z]{3}[.;])\s+")
_STATUS = regex(
    r"\b(?:[Ss]tatus(?: of (?:the |this )?[a-z]+)?|Overall|Decision|Outcome)\s*:\s*(PENDING|INCOMPLETE|VOID|CANCELL?ED|REVOKED|FAILED|LAPSED|NOT COMPLIANT)\b"
)
"""A status in capitals behind its label, in the midst of a text too."""
_SHOUTED_FIRST = regex(r"^\W*([A-Z]{4,}(?: [A-Z]{3,}){0,2}) [-\u2013] ")
"""A status in capitals before a dash, at the head of what explains it: ``LAPSED - premium not paid. ...``."""

_SHOUTED = regex(r"\bNOT (?:YET )?(?i:medically )?(?i:cleared|fit|approved|eligible)\b")

_DENIALS = regex(r"\b(?:do|does) not\b")
"""Conditional before a result ("does not exclude"), not before what an office says of a person."""
_REST = 60
"""Letters of the next line that may end a sentence."""
_CHOSEN = regex(
    r"(?:^|\s)[x☒☑✓]\s+(?:\w+ / )?(?:medically )?(?:cleared|fit|approved|eligible)\b", re.IGNORECASE
)
"""The opposite of what is shouted is marked: ``X FIT   NOT FIT``."""
_BOXES = regex(r"\[\s?[xX]?\s?\]|[☐☑☒□■]")


def stamps(rows: Sequence[Row]) -> Iterator[FoundState]:
    """Find words that stop any paper: alone in their row or behind the label of a result, as VOID or PENDING.

    "Result to follow" says it also in a sentence.
    """
    for number, row in enumerate(rows):
        yield from _outright(rows, number)
        told = [each for part in _SENTENCE.split(row.text) if (each := _status_in(part)) is not None]
        if told:
            yield FoundState(
                about="", state=stamp_in(told[0][1]), words=told[0][0], place=place_of(row.page, row.line)
            )
            continue
        if number and _goes_on(rows[number - 1], row):
            continue
        text = row.text if len(row.cells) <= 2 else ""  # noqa: PLR2004 - a label and its word
        state = stamp_in(text) or next(
            (
                found
                for cell in row.cells
                if cell.column not in NOT_RESULTS and ":" in cell.text and (found := stamp_in(cell.text))
            ),
            "",
        )
        said = _SAID.search(row.text) or _SAID.search(row.text.lower())
        if said and not state and not CONDITIONAL.search(fold(row.text[: said.start()])):
            state = "pending"
        if state and (said or not any(True for _ in spot_dates(text))):
            yield FoundState(
                about="", state=state, words=row.text.strip(), place=place_of(row.page, row.line)
            )
    for answer, row in answers(rows):
        state = stamp_in(answer)
        if state:
            yield FoundState(
                about="", state=state, words=answer.strip().upper(), place=place_of(row.page, row.line)
            )


def _status_in(sentence: str) -> re.Match[str] | None:
    """Find a status in a sentence that does not explain what such a status means."""
    found = _STATUS.search(sentence)
    if found is None:
        first = _SHOUTED_FIRST.match(sentence)
        return first if first and stamp_in(first[1]) and not sentence.isupper() else None
    return None if CONDITIONAL.search(fold(sentence)) else found


def _goes_on(above: Row, row: Row) -> bool:
    """Tell whether a row ends the sentence of the row above it: its only word is no stamp."""
    return (
        above.page is row.page and is_prose(above.text) and not above.text.rstrip().endswith((".", ":", "!"))
    )


def _outright(rows: Sequence[Row], number: int) -> Iterator[FoundState]:
    row = rows[number]
    text = fold(row.text)
    below = fold(rows[number + 1].text).strip() if number + 1 < len(rows) else ""
    if _TICKED.fullmatch(below):
        text = f"{text} {below}"
    elif is_prose(row.text) and not row.text.rstrip().endswith((".", ":", "!", "?")):
        text = f"{text} {below[:_REST]}"
    before = fold(rows[number - 1].text)[-48:] if number else ""
    state = next(
        (found for part in _SENTENCE.split(text) if (found := _said_outright(f"{before} ", part))), ""
    )
    if not state and not row.text.isupper():
        shouted = [part for part in _SENTENCE.split(row.text) if not CONDITIONAL.search(fold(part))]
        chosen = _CHOSEN.search(row.text)
        state = "fail" if not chosen and any(map(_SHOUTED.search, shouted)) else ""
    if state and len(_BOXES.findall(row.text)) <= 1:
        yield FoundState(about="", state=state, words=row.text.strip(), place=place_of(row.page, row.line))


def _said_outright(before: str, text: str) -> str:
    """Find what a sentence says of its paper, unless it denies it or speaks of papers in general."""
    return next(
        (
            state
            for state, pattern in _OUTRIGHT
            if (found := pattern.search(text))
            and not _NEVER.search(f"{before}{text[: found.start()]}"[-48:])
            and not CONDITIONAL.search(_DENIALS.sub("", f"{text[: found.start()]} {text[found.end() :]}"))
        ),
        "",
    )
