"""What a laboratory concludes in a sentence: whom its numbers show to be immune, and against what.

Only a sentence about this person counts ("immune to measles and mumps"), never one about numbers in general.
It gives a result to a test whose number is on the paper; it does not overrule what stands in the test's row,
unless it says that there is no immunity.
"""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from usce_desktop.domain.patterns import regex
from usce_desktop.domain.reading.hits import SEROLOGY, Hit, place_of_row
from usce_desktop.domain.reading.table import Row
from usce_desktop.domain.reading.words import CONDITIONAL

_DISEASES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("measles_igg", regex(r"measles|rubeola|sarampi?[oa]n?|masern|rougeole|morbillo")),
    ("mumps_igg", regex(r"mumps|parotiditis|paperas|caxumba|oreillons|parotite")),
    ("rubella_igg", regex(r"rubella|roteln|rubeole")),
    ("varicella_igg", regex(r"varicella|varizellen|chickenpox|varicela|varicelle|windpocken|\bvzv\b")),
    ("anti-HBs", regex(r"hepatitis b\b|hepatite b\b|hep b\b|\bhbv\b")),
)
_IMMUNE = regex(
    r"\b(?:is |are |you are |patient |result )?immune (?:to|against)\b"
    r"|\b(?:has|have|shows?|demonstrates?|consistent with|indicates?|confirms?|evidence of|presence of) (?:\w+ )?immunity\b"
    r"|\bimmunitat (?:anzunehmen|vorhanden|nachgewiesen|besteht|nach impfung)\b|\bimmunitat ist (?:anzunehmen|vorhanden|gegeben)\b"
    r"|\b(?:todos|todas|all|alle) (?:los |las |os |as |the |of the |titer |titre )*(?:anticuerpos|anticorpos|antibodies|titers?|titres?|antikorper|results) (?:are |were |son |resultan |sao |sind )?(?:positiv[oae]s?|immune|reactiv[oae]s?|reagentes)\b"
    r"|\b(?:reagente|reactiv[oa]s?|positiv[oa]s?|positive|immune) (?:para|to|for) (?:todos|todas|all)\b"
)
_NOT_IMMUNE = regex(
    r"\b(?:no|without|insufficient|inadequate|lacks?|does not have|has no|sem|sin|pas d'|keine) (?:evidence of |serologic \w+ of )?(?:immunity|imunidade|inmunidad|immunite|immunitat)\b"
    r"|\bnot immune (?:to|against)\b|\bnon-?immune (?:to|against)\b|\b(?:considered |is )susceptible to\b"
)
_WORDS = regex(r"immun|susceptible|reag[ei]|react|positiv")
_ALL = regex(r"\b(?:todos|todas|all)\b")
_LEGEND = regex(
    r"^\W*(?:neg(?:ative)?|pos(?:itive)?|equivocal|non-?reactive|reactive|low|high)\b\W*[:=–-]|\d|[<>≥≤]"
)
"""How a line begins that explains results, and numbers, which sentences about a person's result do without."""
_GENERAL = regex(r"\bindicates?\b|\bdoes not(?= have)\b|\bconsidered\b")
"""Conditional in "a level of ten indicates"; not in a sentence without a number."""


def told_immune(rows: Sequence[Row], texts: Sequence[str], hits: Sequence[Hit]) -> Iterator[Hit]:
    """Read sentences that say of tests on the paper what they show.

    Args:
        rows: Of the paper.
        texts: The same, folded.
        hits: What stands in the rows of its tests.
    """
    measured: AbstractSet[str] = SEROLOGY & {hit.name for hit in hits if hit.value is not None}
    without = measured - {hit.name for hit in hits if hit.result}
    for number in range(len(rows)):
        for sentence in _sentences(rows, texts, number):
            if _LEGEND.search(sentence) or CONDITIONAL.search(_GENERAL.sub("", sentence)):
                continue
            if _NOT_IMMUNE.search(sentence):
                yield from _hits(rows[number], sentence, measured, "negative")
            elif _IMMUNE.search(sentence):
                yield from _hits(rows[number], sentence, without, "positive")


_MOST_LINES = 3
_END = regex(r"[.;](?:\s|$)")


def _sentences(rows: Sequence[Row], texts: Sequence[str], number: int) -> Iterator[str]:
    """Give the sentences that begin in a row of one cell, over the ends of lines; none of a table's row."""
    if len(rows[number].cells) != 1 or not _WORDS.search(texts[number]):
        return
    text = texts[number]
    for other in range(number + 1, min(len(rows), number + _MOST_LINES)):
        if _END.search(text[-1:]) or len(rows[other].cells) != 1 or rows[other].page is not rows[number].page:
            break
        text = f"{text} {texts[other]}"
    begin = len(texts[number])
    at = 0
    for sentence in _END.split(text):
        if at < begin:
            yield sentence
        at += len(sentence) + 2


def _hits(row: Row, sentence: str, tests: AbstractSet[str], result: str) -> Iterator[Hit]:
    named = {name for name, pattern in _DISEASES if pattern.search(sentence)}
    if not named and _ALL.search(sentence):
        named = {name for name, _ in _DISEASES}
    for name, _ in _DISEASES:
        if name in named & tests:
            yield Hit(name=name, place=place_of_row(row), result=result)
