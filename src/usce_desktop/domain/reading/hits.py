"""Tests and their results: which test a row names, which results it can have, and where results stand."""

import re

from msgspec import Struct

from usce_desktop.domain.patterns import regex
from usce_desktop.domain.reading.answers import PROSE_WORDS
from usce_desktop.domain.reading.kinds import is_prose
from usce_desktop.domain.reading.page import Place
from usce_desktop.domain.reading.privacy import place_of
from usce_desktop.domain.reading.table import Row
from usce_desktop.domain.reading.words import LIMITS, result_word

TITRES = frozenset({"measles_igg", "mumps_igg", "rubella_igg", "varicella_igg"})
SEROLOGY = TITRES | {"anti-HBs", "HBsAg", "anti-HBc"}
TUBERCULOSIS = frozenset({"IGRA", "TST"})
_TESTS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, regex(pattern))
    for name, pattern in (
        ("anti-HBs", r"ant[iy]-?\s?hbs\b|hbs\s?ab\b|hbs\s?antibod(?:y|ies)|hep(?:atitis)?\.?\s?b\s?(?:virus\s?)?(?:surface|surf\.?)\s?(?:ab\b|antibod(?:y|ies)|s ab)|hep(?:atitis)?\.?\s?b\b[^.:]{0,12}\btit(?:er|re)s?\b|anticuerpos? (?:de superficie|anti-?hbs)|ac anti-?hbs"),
        ("HBsAg", r"hbsag|\bag\s?hbs\b|hbs-?\s?ag\b|hbs-?\s?antigen[eo]?\b|antigen[eo] hbs|antygen hbs|hep(?:atitis)?\.?\s?b\s?(?:virus\s?)?surface\s?(?:ag\b|antigen)"),
        ("anti-HBc", r"ant[iy]-?\s?hbc\b|hbc\s?ab|hbc\s?antibod(?:y|ies)|hep(?:atitis)?\.?\s?b\s?(?:virus\s?)?core\s?(?:ab\b|antibod(?:y|ies)|total)"),
        ("measles_igg", r"(?:measles|rubeola(?! \(rubella\))|sarampion|sarampo|masern|rougeole|odra|morbillo|k[i\u0131]zam[i\u0131]k)\b"),
        ("mumps_igg", r"(?:mumps|parotiditis|paperas|caxumba|oreillons|swinka|parotite|kabakulak)\b"),
        ("rubella_igg", r"(?:rubella|rubeola \(rubella\)|roteln|rubeole|rozyczka|rosolia|k[i\u0131]zam[i\u0131]kc[i\u0131]k)\b"),
        ("varicella_igg", r"(?:varicella(?:[\s-]*zoster)?|vzv|varicela|windpocken|varicelle|varizellen?|varizella|ospa wietrzna|su\s?cicegi)\b"),
        ("IGRA", r"quantiferon|\bqft\b|t-?\s?spot(?:[.\s]?tb)?|\bigra\b|interferon.gamma release|m(?:ycobacterium|\.)?\s?tuberculosis (?:ag|antigen|stimulated|ifn)|tb (?:blood|gold)[\w\s]{0,12}test|\btb gold\b"),
        ("TST", r"\btst\b|mantoux|\bppd\b|tuberculin|induration|^result:?(?=\s*\d{1,2}\s?mm)"),
        ("drug_screen", r"panel de drogas|drogas de abuso|drug\s?(?:screen|panel|test)(?:ing)?(?:\sresults?)?|\b\d{1,2}[\s-]panel\b|(?:mro|medical review officer)\s?(?:result|determination|verification|verified)"),
        ("chest_xray", r"chest\s?(?:x-?\s?ray|radiograph[a-z]*|film)|\bcxr\b|radiografia de torax|rontgen[\w-]* ?thorax|radiographie (?:pulmonaire|thoracique)"),
        ("background_check", r"child abuse (?:(?:and|or) neglect )?(?:history|registry|central regist(?:er|ry))|central regist(?:er|ry)|registr?o criminal|criminal\s?(?:history|record|background|search|database)s?|(?:county|state|national|nationwide|federal|international)\s+criminal|sex offender|search\s?result|records?\s?found|convictions?|police\s?(?:record|clearance|(?:\w+ )?certificate)|character certificate|certificate of (?:good )?(?:conduct|character)|(?:crime|nbi|police|multi-purpose) (?:\w+ )?clearance|casellario|casier judiciaire|antecedentes penales|asuntos pendientes|background\s?(?:check|screening|investigation)|antecedent[a-z]*|condenac[a-z]+|fuhrungszeugnis|casier judiciaire"),
    )
)  # fmt: skip
RESULTS_OF: dict[str, frozenset[str]] = {
    **dict.fromkeys(SEROLOGY, frozenset({"positive", "negative", "equivocal", "indeterminate", "pending", "incomplete"})),
    **dict.fromkeys(TUBERCULOSIS, frozenset({"positive", "negative", "equivocal", "indeterminate", "pending", "incomplete"})),
    "drug_screen": frozenset({"positive", "negative", "non-negative", "dilute", "indeterminate", "pending", "void", "incomplete"}),
    "chest_xray": frozenset({"no active TB", "normal", "abnormal", "negative", "pending"}),
    "background_check": frozenset({"clear", "consider", "records found", "pending", "incomplete"}),
}  # fmt: skip
"""The results that a test can have."""
_BAD_SEROLOGY = frozenset({"negative", "equivocal", "indeterminate", "pending", "incomplete", "igm"})
SPEAKS_AGAINST: dict[str, frozenset[str]] = {
    **dict.fromkeys(TITRES | {"anti-HBs"}, _BAD_SEROLOGY),
    **dict.fromkeys(TUBERCULOSIS, frozenset({"positive", "equivocal", "indeterminate", "pending", "incomplete", "induration"})),
    "drug_screen": frozenset({"positive", "non-negative", "dilute", "indeterminate", "pending", "void", "incomplete"}),
    "chest_xray": frozenset({"abnormal", "pending"}),
    "background_check": frozenset({"consider", "records found", "pending", "incomplete"}),
}  # fmt: skip
"""The results that a paper which is to show immunity, health or a clean record must not have."""
VERBS = regex(r"\b(?:was|were|is|are|been|has|had|have|fue|foi|war|ist|es)\b")
NEAR_WORDS = 8
BELOW = 4


class Hit(Struct, frozen=True, kw_only=True):
    """A result of a test somewhere on the paper.

    Attributes:
        firm: It stands where results stand, not in a sentence.
    """

    name: str
    place: Place
    value: float | None = None
    unit: str = ""
    result: str = ""
    bound: str = ""
    firm: bool = True


def mentions(text: str) -> list[tuple[str, int, int]]:
    """Find the tests that a row names, each name once for words that follow each other ("Measles (Rubeola)")."""
    found = sorted(
        (match.start(), match.end(), name) for name, pattern in _TESTS for match in pattern.finditer(text)
    )
    merged: list[tuple[str, int, int]] = []
    for start, end, name in found:
        if merged and merged[-1][2] > start:
            continue
        between = text[merged[-1][2] : start] if merged else ""
        if (
            merged
            and merged[-1][0] == name
            and not re.search(r"\d|\big[gm]\b|  ", between)
            and not result_word(between)
        ):
            merged[-1] = (name, merged[-1][1], end)
        else:
            merged.append((name, start, end))
    return merged


def place_of_row(row: Row) -> Place:
    """Give the place of a row: that of the line that it begins with."""
    return place_of(row.page, row.line)


def before_limits(region: str, stop: int) -> str:
    """Cut a text where what a result is compared with begins.

    Args:
        region: What stands behind a test's name, folded.
        stop: Where to begin looking: behind the number.
    """
    limit = LIMITS.search(region, stop)
    return region[: limit.start()] if limit else region


def near_result(told: str, allowed: frozenset[str]) -> str:
    """Read the result behind a name: in the next words, not somewhere in a sentence."""
    near = re.split(r"(?<=[a-z])\.\s", told)[0]
    return result_word(" ".join(near.split()[:PROSE_WORDS]), allowed)


def is_firm(row: Row, told: str) -> bool:
    """Tell a place of results from a sentence."""
    if is_prose(row.text):
        return False
    if len(row.cells) > 1:
        return not (VERBS.search(told) and len(told.split()) > NEAR_WORDS)
    return len(row.text.split()) <= PROSE_WORDS and not VERBS.search(told)
