"""How long a policy or a certificate is good: the first day of cover, and periods counted from the day of issue."""

import re
from collections.abc import Iterator, Sequence
from datetime import timedelta

from msgspec import structs

from usce_desktop.domain.dates import add_months
from usce_desktop.domain.folding import fold
from usce_desktop.domain.patterns import regex
from usce_desktop.domain.reading.page import Line, PageText
from usce_desktop.domain.reading.privacy import place_of
from usce_desktop.domain.reading.role_words import SURE
from usce_desktop.domain.reading.roles import FoundDate

POLICIES = frozenset({"malpractice", "health_insurance", "affiliation"})
"""Document types that count from the first day of what they agree on, whenever they were written."""
_FROM = regex(
    r"\bfrom\b|\bstart|\bbegin|\beffect(?:ive|s?\son)?\b|\bin force\b|\bpolicy\b(?!.*\bissue)|\bperiod|incept|\bcommenc"
    r"|\bdesde\b|\bvigen|\befecto|\binicio|\bdecorr|\bdal\b|\bgultig (?:ab|von)|versicherungsbeginn|\bprise d'effet|\ba partir\b|\bdu\b\W*$"
)
_WRITTEN = regex(
    r"issue|sign|print|receiv|ausgestellt|emitid|emision|emiss|edite|dated\b|\bpaid\b|birth|nac|nasc|geb"
)
_UNTIL = regex(
    r"\bends?\b|^\W*to\W*$|\buntil\b|\bthrough\b|\bexpir|\bterminat|\bhasta\b|\bal\b\W*$|\bau\b\W*$|\bbis\b|\bablauf|scadenza|\bate\b"
)
_ENDED = regex(r"cancel|anulad|withdrawn|revoked|storniert|annulla")
_UNITS = {
    "days": r"days?|dias?|tagen?|jours?|giorni|dni|gun",
    "months": r"months?|mes(?:es)?|monaten?|mois|mesi|miesi\w+|ay",
    "years": r"years?|anos?|jahren?|ans?|annees?|anni|lat|yil",
}
_NUMBERS = {
    word: number
    for number, words in enumerate(
        (
            "one a un una um uma uno une ein eine einen einem",
            "two dos dois duas deux zwei due",
            "three tres trois drei tre",
            "four cuatro quatro quatre vier quattro",
            "five cinco cinq funf cinque",
            "six seis sechs sei",
        ),
        start=1,
    )
    for word in words.split()
}
_GOOD_FOR = regex(
    r"(?:\bvalid\w*|\bvigencia|\bgultig\w*|\bgilt|\bvalable|\bwazn\w+|\bgecerli\w*|\bgood)\W+(?:(?:is|for|fur|por|pour|per|di|de|del|certificado|durant|pendant|during|a|period|of|um|un|prazo|periodo|period\w*)\W+){0,4}"
    r"(?P<count>\d{1,3}|" + "|".join(_NUMBERS) + r")\W+(?:\([^)]{1,20}\)\W*)?(?P<unit>"
    + "|".join(_UNITS.values())
    + r")\b"
)  # fmt: skip
_ITSELF = regex(
    r"^\W*(?:this|these|esta|este|la presente|el presente|dies\w*|cette|cet?\b|la present|questo|questa|il presente|niniejsz\w+"
    r"|valid|gultig|valable|vigencia"
    r"|(?:the|el|la|o|a|il|lo|le|l|das|der|die)\W(?:certific\w+|letter\w*|document\w*|statement|report|declara\w+|constancia|carta|attest\w+|bescheinigung|zeugnis))"
)
"""How a sentence begins that speaks of the paper itself, not of what a hospital accepts."""
_MOST_WORDS = 4
"""Before "valid", in such a sentence: "il certificato ha validita" has three."""


def from_first_day_of_cover(found: Sequence[FoundDate]) -> tuple[FoundDate, ...]:
    """Give a policy the day on which it begins and that on which it ends, whatever day it was written.

    Args:
        found: All dates of a policy or agreement, before one issue date was chosen.
    """
    told = []
    for each in found:
        words = fold(each.label)
        begins = bool(_FROM.search(words)) and not _WRITTEN.search(words)
        if each.role == "birth" or _ENDED.search(fold(each.place.snippet)):
            told.append(each)
        elif _UNTIL.search(words) and _last(_UNTIL, words) > _last(_FROM, words):
            told.append(structs.replace(each, role="expires", strength=SURE))
        elif begins:
            told.append(structs.replace(each, role="issued", strength=SURE + 1))
        else:
            told.append(each)
    return tuple(told)


def _last(pattern: re.Pattern[str], words: str) -> int:
    return max((match.end() for match in pattern.finditer(words)), default=-1)


def counted_from_issue(pages: Sequence[PageText], found: Sequence[FoundDate]) -> tuple[FoundDate, ...]:
    """Add the last day of a paper that says for how long it is valid: "valid for 90 days from the date of issue".

    Args:
        pages: Of the paper.
        found: Its dates, of which one is the day of issue.

    Returns:
        The dates, with the last day where the paper has an issue date, states a period and no last day itself.
    """
    issued = {each.date for each in found if each.role == "issued" and each.also in {None, each.date}}
    if len(issued) != 1 or any(each.role == "expires" for each in found):
        return tuple(found)
    (first,) = issued
    for page, line, match in _periods(pages):
        count = int(match["count"]) if match["count"].isdigit() else _NUMBERS[match["count"]]
        unit = next(unit for unit, names in _UNITS.items() if re.fullmatch(names, match["unit"]))
        months = {"days": 0, "months": count, "years": 12 * count}[unit]
        last = add_months(first, months) if months else first + timedelta(days=count)
        place = place_of(page, line, *match.span())
        return (
            *found,
            FoundDate(date=last, also=None, role="expires", place=place, strength=SURE, label=match[0]),
        )
    return tuple(found)


def _periods(pages: Sequence[PageText]) -> Iterator[tuple[PageText, Line, re.Match[str]]]:
    for page in pages:
        for line in page.lines:
            words = fold(line.text)
            for match in _GOOD_FOR.finditer(words):
                sentence = words[: match.end()].rpartition(". ")[2]
                begun = sentence[: match.start() - match.end()]
                if _ITSELF.search(sentence) and len(begun.split()) <= _MOST_WORDS:
                    yield page, line, match
