"""Which test has which result: laboratory tests, tuberculosis, drug screens, X-rays, background checks.

A result belongs to its test: it stands in the same row behind the name, in the row below it, or behind a
label ("Result:") of a paper that is about one test. Columns of reference values, earlier results and
units, legends, and sentences about results in general are not read. Of several results of one test the
worst counts, because nobody is helped by a paper that is called good and is not.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from msgspec import Struct, structs

from usce_desktop.domain.reading.answers import PROSE_WORDS, RESULT_LABEL, answers
from usce_desktop.domain.reading.boxes import MEASURED, MILLIMETERS, Box, boxes_of
from usce_desktop.domain.reading.folding import fold
from usce_desktop.domain.reading.found import FoundState, FoundValue
from usce_desktop.domain.reading.kinds import is_prose
from usce_desktop.domain.reading.numbers import Habit, amount_in, number_in
from usce_desktop.domain.reading.page import PageText, Place
from usce_desktop.domain.reading.privacy import place_of
from usce_desktop.domain.reading.stamps import stamps
from usce_desktop.domain.reading.table import NOT_RESULTS, Cell, Row, rows_of
from usce_desktop.domain.reading.words import CONDITIONAL, LIMITS, result_word

TITRES = frozenset({"measles_igg", "mumps_igg", "rubella_igg", "varicella_igg"})
_SEROLOGY = TITRES | {"anti-HBs", "HBsAg", "anti-HBc"}
_TUBERCULOSIS = frozenset({"IGRA", "TST"})

_TESTS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(pattern))
    for name, pattern in (
        ("anti-HBs", r"ant[iy]-?\s?hbs\b|hbs\s?ab\b|hep(?:atitis)?\.?\s?b\s?(?:virus\s?)?(?:surface|surf\.?)\s?(?:ab\b|antibod(?:y|ies)|s ab)|hep(?:atitis)?\.?\s?b\b[^.:]{0,12}\btit(?:er|re)s?\b|anticuerpos? (?:de superficie|anti-?hbs)|ac anti-?hbs"),
        ("HBsAg", r"hbsag|hbs-?\s?ag\b|hbs-?\s?antigen[eo]?\b|antigen[eo] hbs|hep(?:atitis)?\.?\s?b\s?(?:virus\s?)?surface\s?(?:ag\b|antigen)"),
        ("anti-HBc", r"ant[iy]-?\s?hbc\b|hbc\s?ab|hep(?:atitis)?\.?\s?b\s?(?:virus\s?)?core\s?(?:ab\b|antibod(?:y|ies)|total)"),
        ("measles_igg", r"(?:measles|rubeola(?! \(rubella\))|sarampion|sarampo|masern|rougeole|odra|morbillo|k[i\u0131]zam[i\u0131]k)\b"),
        ("mumps_igg", r"(?:mumps|parotiditis|paperas|caxumba|oreillons|swinka|parotite|kabakulak)\b"),
        ("rubella_igg", r"(?:rubella|rubeola \(rubella\)|roteln|rubeole|rozyczka|rosolia|k[i\u0131]zam[i\u0131]kc[i\u0131]k)\b"),
        ("varicella_igg", r"(?:varicella(?:[\s-]*zoster)?|vzv|varicela|windpocken|varicelle|varizellen?|varizella|ospa wietrzna|su\s?cicegi)\b"),
        ("IGRA", r"quantiferon|\bqft\b|t-?\s?spot(?:[.\s]?tb)?|\bigra\b|interferon.gamma release|m(?:ycobacterium|\.)?\s?tuberculosis (?:ag|antigen|stimulated|ifn)|tb (?:blood|gold)[\w\s]{0,12}test|\btb gold\b"),
        ("TST", r"\btst\b|mantoux|\bppd\b|tuberculin|induration|^result:?(?=\s*\d{1,2}\s?mm)"),
        ("drug_screen", r"drug\s?(?:screen|panel|test)(?:ing)?(?:\sresults?)?|\b\d{1,2}[\s-]panel\b|(?:mro|medical review officer)\s?(?:result|determination|verification|verified)"),
        ("chest_xray", r"chest\s?(?:x-?\s?ray|radiograph[a-z]*|film)|\bcxr\b|radiografia de torax|rontgen[\w-]* ?thorax|radiographie (?:pulmonaire|thoracique)"),
        ("background_check", r"criminal\s?(?:history|record|background|search|database)s?|(?:county|state|national|nationwide|federal|international)\s+criminal|sex offender|search\s?result|records?\s?found|convictions?|police\s?(?:record|clearance|certificate)|background\s?(?:check|screening|investigation)|antecedent[a-z]*|fuhrungszeugnis|casier judiciaire"),
    )
)  # fmt: skip
_DRUGS = re.compile(
    r"\b(?:amphetamines?|methamphetamines?|tetrahydrocannabinol|cocaine|cannabinoids?|marijuana|thc|opiates?|oxycodone|phencyclidine|pcp|barbiturates?|benzodiazepines?"
    r"|methadone|propoxyphene|methaqualone|mdma|ecstasy|fentanyl|buprenorphine|6-?\s?(?:mam|acetylmorphine)|hydrocodone|specimen validity|validity test)\b"
    r"|^(?:amp|bar|bup|bzo|coc|etg|fen|met|mop|mtd|opi|oxy|ppx|tca|tml)(?=\s{2})"
)
RESULTS_OF: dict[str, frozenset[str]] = {
    **dict.fromkeys(_SEROLOGY, frozenset({"positive", "negative", "equivocal", "indeterminate", "pending", "incomplete"})),
    **dict.fromkeys(_TUBERCULOSIS, frozenset({"positive", "negative", "equivocal", "indeterminate", "pending", "incomplete"})),
    "drug_screen": frozenset({"positive", "negative", "non-negative", "dilute", "indeterminate", "pending", "void", "incomplete"}),
    "chest_xray": frozenset({"no active TB", "normal", "abnormal", "negative", "pending"}),
    "background_check": frozenset({"clear", "consider", "records found", "pending", "incomplete"}),
}  # fmt: skip
"""The results that a test can have."""
_BAD_SEROLOGY = frozenset({"negative", "equivocal", "indeterminate", "pending", "incomplete", "igm"})
SPEAKS_AGAINST: dict[str, frozenset[str]] = {
    **dict.fromkeys(TITRES | {"anti-HBs"}, _BAD_SEROLOGY),
    **dict.fromkeys(_TUBERCULOSIS, frozenset({"positive", "equivocal", "indeterminate", "pending", "incomplete", "induration"})),
    "drug_screen": frozenset({"positive", "non-negative", "dilute", "indeterminate", "pending", "void", "incomplete"}),
    "chest_xray": frozenset({"abnormal", "pending"}),
    "background_check": frozenset({"consider", "records found", "pending", "incomplete"}),
}  # fmt: skip
"""The results that a paper which is to show immunity, health or a clean record must not have."""
_ORDER = ("positive", "non-negative", "records found", "abnormal", "consider", "dilute", "void", "incomplete", "pending", "indeterminate", "equivocal", "fail")  # fmt: skip
_IMMUNE_ORDER = ("incomplete", "pending", "indeterminate", "equivocal", "negative")
POSITIVE_MM = 10
"""Millimetres of a skin test from which on people from countries with much tuberculosis count as positive
(CDC; 5 for some, 15 for those without any risk)."""

PROTECTED = 10
"""mIU/mL of anti-HBs from which on a person counts as protected (CDC, MMWR 2018;67(RR-1))."""
_PER_LITER = frozenset({"mIU/mL", "IU/L", "mUI/mL", "UI/L"})
_MEASLES_ELSEWHERE = re.compile(r"\bsaramp(?:ion|o)\b|\bparotiditis\b|\bcaxumba\b|\bpaperas\b")
_IMPRESSION = re.compile(
    r"^(?:impression|conclusion|opinion|conclusion/impression|impresion(?: diagnostica)?|conclusao|beurteilung|summary|radiologist'?s? (?:impression|conclusion))s?\b\s*[:.\-–]?\s*"
)
_CHEST = re.compile(r"tubercul|\blungs?\b|pulmon|thora[xc]|pneumo|pulmao")
_NEW_LABEL = re.compile(r"^[a-z][a-z /'()]{2,30}:|signature|\bm\.?d\.?$|^dr\b|electronically|page \d")
_VERBS = re.compile(r"\b(?:was|were|is|are|been|has|had|have|fue|foi|war|ist|es)\b")
_HEAD_ROWS = 10
_PANEL = 2
"""Lines of drugs that make a panel; the shortest that is in use names two."""
_NEAR_WORDS = 8
_BELOW = 4
_SHORT_ROW = 6
_RESULT_WORDS = 2
_BOX_WORDS = 5


class _Hit(Struct, frozen=True, kw_only=True):
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


def find_results(pages: Sequence[PageText], habit: Habit) -> tuple[list[FoundValue], list[FoundState]]:
    """Find the results of the tests on a paper, and what of them speaks against it.

    Args:
        pages: Its pages.
        habit: How it writes decimals.
    """
    rows = [row for page in pages for row in rows_of(page)]
    texts = [fold(row.told).strip() for row in rows]
    if any(_MEASLES_ELSEWHERE.search(text) for text in texts):
        # In Spanish and Portuguese "rubeola" is rubella; in English reports it is measles.
        texts = [text.replace("rubeola", "rubella") for text in texts]
    hits = [hit for number in range(len(rows)) for hit in _row_hits(rows, texts, number, habit)]
    hits += _boxed(rows, texts, habit)
    hits += _about_one(rows, texts)
    states = [*_igm(rows, texts, hits), *stamps(rows)]
    values = []
    for name in dict.fromkeys(hit.name for hit in hits):
        found = [hit for hit in hits if hit.name == name]
        values.append(_as_a_whole(_value(name, found), states))
        states += _against(name, found)
    return values, list(dict.fromkeys(states))


def _as_a_whole(value: FoundValue, states: Sequence[FoundState]) -> FoundValue:
    """Let what a report says of itself as a whole outrank its rows: "PENDING - county search open"."""
    if value.name not in {"background_check", "drug_screen"} or value.result not in {"clear", "negative"}:
        return value
    whole = next(
        (each for each in states if not each.about and each.state in {"pending", "incomplete"}), None
    )
    return value if whole is None else structs.replace(value, result=whole.state, place=whole.place)


def _value(name: str, hits: Sequence[_Hit]) -> FoundValue:
    """Take the worst result of a test, and the best place of its number."""
    order = _IMMUNE_ORDER if name in TITRES | {"anti-HBs"} else _ORDER
    firm = [hit for hit in hits if hit.firm and hit.result] or [hit for hit in hits if hit.result]
    bad = min(
        (hit for hit in firm if hit.result in order), key=lambda hit: order.index(hit.result), default=None
    )
    numbered = max(hits, key=lambda hit: 2 * (hit.value is not None) + bool(hit.result))
    if name == "TST":
        numbered = max(hits, key=lambda hit: (hit.value is not None, hit.value or 0.0))
    best = bad if bad is not None and bad.value is not None else numbered
    result = bad.result if bad else best.result or next((hit.result for hit in firm), "")
    if name == "chest_xray" and result == "negative":
        result = "normal"
    place = bad.place if bad else best.place
    return FoundValue(
        name=name, place=place, value=best.value, unit=best.unit, result=result, bound=best.bound
    )


def _against(name: str, hits: Iterable[_Hit]) -> Iterator[FoundState]:
    for hit in hits:
        if hit.firm and hit.result in SPEAKS_AGAINST.get(name, frozenset()):
            yield FoundState(about=name, state=hit.result, words=hit.place.snippet, place=hit.place)
        elif (
            name == "anti-HBs"
            and hit.firm
            and hit.value is not None
            and hit.value < PROTECTED
            and hit.unit in _PER_LITER
        ):
            yield FoundState(about=name, state="negative", words=hit.place.snippet, place=hit.place)
        elif name == "TST" and hit.firm and hit.value is not None and hit.value >= POSITIVE_MM:
            yield FoundState(about=name, state="induration", words=hit.place.snippet, place=hit.place)


def _mentions(text: str) -> list[tuple[str, int, int]]:
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


def _row_hits(rows: Sequence[Row], texts: Sequence[str], number: int, habit: Habit) -> Iterator[_Hit]:
    row, text = rows[number], texts[number]
    if not text or all(cell.column == "head" for cell in row.cells):
        return
    place = _place(row)
    mentions = _mentions(text)
    for at, (name, start, end) in enumerate(mentions):
        until = mentions[at + 1][1] if at + 1 < len(mentions) else len(text)
        region = text[end:until]
        if name in TITRES | {"anti-HBc"} and _is_igm(text[start:until]):
            continue
        if name == "chest_xray":
            yield from _radiograph(row, text[:start], region)
            continue
        if name == "background_check":
            continue
        value, unit, bound, stop = number_in(name, region, habit)
        told = _before_limits(region, stop)
        result = "" if CONDITIONAL.search(told) else _near_result(told, RESULTS_OF[name])
        if value is not None and not result:
            result = _behind_limits(region[stop:], RESULTS_OF[name]) or (
                _interpreted_below(texts[number + 1 : number + 2], RESULTS_OF[name])
                if at == len(mentions) - 1
                else ""
            )
        firm = _is_firm(row, told)
        if not firm and CONDITIONAL.search(region):
            continue
        if result or value is not None or bound:
            yield _Hit(name=name, place=place, value=value, unit=unit, result=result, bound=bound, firm=firm)
        elif len(mentions) == 1 and len(region.strip(" :.-()").split()) <= _SHORT_ROW:
            yield from _below_name(rows, texts, number, name)


def _boxed(rows: Sequence[Row], texts: Sequence[str], habit: Habit) -> Iterator[_Hit]:
    """Read forms where results stand below their labels: ``Anti-HBs drawn  Value`` over ``08/12/2025  38 mIU/mL``."""
    tests = {
        name for row, text in zip(rows, texts, strict=True) if not is_prose(row.text) for name, _, _ in _mentions(text)
    } & (_SEROLOGY | _TUBERCULOSIS)  # fmt: skip
    only = min(tests) if len(tests) == 1 else ""
    for number, (row, below) in enumerate(pairwise(rows)):
        if _mentions(texts[number + 1]) or all(cell.column == "head" for cell in below.cells):
            continue
        above = _mentions(texts[number - 1]) if number else []
        lone = len(above) == 1 and len(texts[number - 1].split()) <= _SHORT_ROW
        about = above[0][0] if lone else only
        for box in boxes_of(row, below):
            named = [] if _NUMBERED.search(box.label) else _mentions(box.label)
            if named:
                about = named[-1][0]
                rest = box.label[named[-1][2] :]
                if result_word(rest) or number_in(about, rest, habit)[0] is not None:
                    about = ""
            if about in _SEROLOGY | _TUBERCULOSIS and (named or MEASURED.match(box.label)):
                yield from _box_hit(about, box, habit)


def _box_hit(name: str, box: Box, habit: Habit) -> Iterator[_Hit]:
    told = box.value
    if MILLIMETERS.match(box.label) and re.fullmatch(r"\d{1,2}(?:[.,]\d)?", told):
        told += " mm"
    if not told or CONDITIONAL.search(told) or len(told.split()) > _BOX_WORDS:
        return
    value, unit, bound, _ = number_in(name, told, habit)
    if not unit and not re.fullmatch(r"[<>≥≤]?\s?[\d.,]+", told):
        value, bound = None, ""
    result = result_word(_before_limits(told, 0), RESULTS_OF[name])
    if result or value is not None:
        place = place_of(box.row.page, box.row.line)
        yield _Hit(name=name, place=place, value=value, unit=unit, result=result, bound=bound)


def _interpreted_below(below: Sequence[str], allowed: frozenset[str]) -> str:
    """Read what the row below a number makes of it: ``Interpretation: immune``."""
    label = _INTERPRETATION.match(below[0]) if below else None
    rest = below[0][label.end() :] if label else ""
    short = len(rest.split()) <= _RESULT_WORDS and not CONDITIONAL.search(rest)
    return result_word(rest, allowed) if short else ""


_INTERPRETATION = re.compile(
    r"(?:interpretation|interpretacion|interpretacao|result|resultado|beurteilung)\s*:\s*"
)


def _below_name(rows: Sequence[Row], texts: Sequence[str], number: int, name: str) -> Iterator[_Hit]:
    if _NUMBERED.search(texts[number]):
        return
    found = _result_below(rows, texts, number, RESULTS_OF[name])
    if found is not None:
        yield _Hit(name=name, place=_place(rows[found[1]]), result=found[0])


def _radiograph(row: Row, before: str, region: str) -> Iterator[_Hit]:
    result = result_word(_before_limits(region, 0), RESULTS_OF["chest_xray"])
    if result and not CONDITIONAL.search(before + region):
        yield _Hit(name="chest_xray", place=_place(row), result=result, firm=_is_firm(row, region))


def _place(row: Row) -> Place:
    return place_of(row.page, row.line)


def _before_limits(region: str, stop: int) -> str:
    limit = LIMITS.search(region, stop)
    return region[: limit.start()] if limit else region


def _behind_limits(rest: str, allowed: frozenset[str]) -> str:
    """Read the result in the last cell of a row, behind one cell of limits: ``325  < 10 none; >= 10 immune  immune``."""
    cells = [cell.strip() for cell in rest.split("  ") if cell.strip()]
    limits = [cell for cell in cells if LIMITS.search(cell)]
    if len(limits) != 1 or cells[-2:-1] != limits or len(cells[-1].split()) > _RESULT_WORDS:
        return ""
    return result_word(cells[-1], allowed)


def _near_result(told: str, allowed: frozenset[str]) -> str:
    """Read the result behind a name: in the next words, not somewhere in a sentence."""
    near = re.split(r"(?<=[a-z])\.\s", told)[0]
    return result_word(" ".join(near.split()[:PROSE_WORDS]), allowed)


def _is_firm(row: Row, told: str) -> bool:
    """Tell a place of results from a sentence."""
    if is_prose(row.text):
        return False
    if len(row.cells) > 1:
        return not (_VERBS.search(told) and len(told.split()) > _NEAR_WORDS)
    return len(row.text.split()) <= PROSE_WORDS and not _VERBS.search(told)


def _result_below(
    rows: Sequence[Row], texts: Sequence[str], number: int, allowed: frozenset[str]
) -> tuple[str, int] | None:
    """Look for the result in the rows below a name, up to the next test."""
    for other in range(number + 1, min(len(rows), number + 1 + _BELOW)):
        text = texts[other]
        if rows[other].page.page != rows[number].page.page or _mentions(text) or _DRUGS.search(text):
            return None
        label = RESULT_LABEL.match(text)
        rest = _before_limits(text[label.end() :] if label else text, 0)
        if (label or len(text.split()) <= 3) and not CONDITIONAL.search(rest):  # noqa: PLR2004 - a lone result
            result = result_word(rest, allowed)
            if result:
                return result, other
        if len(text.split()) > PROSE_WORDS:
            return None
    return None


def _about_one(rows: Sequence[Row], texts: Sequence[str]) -> Iterator[_Hit]:
    """Read what a paper that is about one kind of test says of it anywhere."""
    told = [
        (number, name)
        for number, (row, text) in enumerate(zip(rows, texts, strict=True))
        if not is_prose(row.text)
        for name, _, _ in _mentions(text)
    ]
    named = {name for _, name in told}
    whole = " ".join(texts)
    drugs = sum(1 for text in texts if _DRUGS.search(text))
    if "drug_screen" in named or drugs >= _PANEL:
        yield from _drugs(rows, texts)
        named |= {"drug_screen"}
    if "background_check" in named:
        yield from _background(rows, texts)
    if "chest_xray" in named or _CHEST.search(whole):
        yield from _impression(rows, texts)
    groups = [named & _SEROLOGY, named & _TUBERCULOSIS, named & {"drug_screen"}, named & {"chest_xray"}]
    present = [group for group in groups if group]
    if len(present) > 1:
        # A paper about one test names others further below: "chest X-ray requested".
        head = {name for number, name in told if number < _HEAD_ROWS}
        present = [group & head for group in groups if group & head]
    if len(present) != 1 or present[0] & _SEROLOGY:
        return
    name = "IGRA" if "IGRA" in present[0] else min(present[0])
    if name == "TST":
        yield from _readings(rows, texts)
    for answer, row in answers(rows):
        rest = _before_limits(answer, 0)
        result = "" if CONDITIONAL.search(rest) else _near_result(rest, RESULTS_OF[name])
        if result:
            yield _Hit(name=name, place=_place(row), result=result, firm=not _VERBS.search(rest))


def _readings(rows: Sequence[Row], texts: Sequence[str]) -> Iterator[_Hit]:
    """Find the millimetres of a skin test behind the label of its reading."""
    for row, text in zip(rows, texts, strict=True):
        found = _READING.search(text)
        if found and not is_prose(row.text):
            yield _Hit(name="TST", place=_place(row), value=float(found[1].replace(",", ".")), unit="mm")


_NUMBERED = re.compile(r"\bno\.|\bnumber\b|\w-\d\d|//")
"""Labels of numbers and addresses, which may have a test's letters in them: ``Register no. TST-26-0417``."""
_READING = re.compile(
    r"\b(?:reading|leitura|lectura|lecture|ablesung|resultado?|induration|induracion|enduracao|odczyt)\W+(?:[a-z]+\W+){0,2}?(\d{1,2}(?:[.,]\d)?)\s?mm\b"
)


def _drugs(rows: Sequence[Row], texts: Sequence[str]) -> Iterator[_Hit]:
    """Read the lines of a panel: one that is not negative speaks for the whole screen."""
    clean: list[Row] = []
    unclear = False
    for row, text in zip(rows, texts, strict=True):
        drug = _DRUGS.search(text)
        if drug is None or len(text.split()) > PROSE_WORDS:
            continue
        told = _before_limits(text[drug.end() :], 0)
        result = "" if CONDITIONAL.search(told) else result_word(told, RESULTS_OF["drug_screen"])
        if result and result != "negative":
            yield _Hit(name="drug_screen", place=_place(row), result=result)
        elif result:
            clean.append(row)
        else:
            unclear = unclear or len(row.cells) > 1
    if len(clean) >= _PANEL and not unclear:
        yield _Hit(name="drug_screen", place=_place(clean[0]), result="negative")


def _background(rows: Sequence[Row], texts: Sequence[str]) -> Iterator[_Hit]:
    """Read every search of a background check; one that is not clear speaks for the whole."""
    allowed = RESULTS_OF["background_check"]
    for number, (row, text) in enumerate(zip(rows, texts, strict=True)):
        if not _MARKED.match(text) and any(map(_MARKED.match, texts[max(0, number - 1) : number + 2])):
            continue  # the choice that was not marked
        cells = [cell for cell in row.cells if cell.column not in NOT_RESULTS]
        label, colon, behind = text.partition(":")
        told = fold("  ".join(cell.text for cell in cells[1:])) if len(cells) > 1 else behind if colon else ""
        if told and len(told.split()) <= _NEAR_WORDS and not CONDITIONAL.search(told):
            result = result_word(told, allowed) or (
                "clear" if _none_found(label if len(cells) <= 1 else text, told) else ""
            )
            if result:
                yield _Hit(name="background_check", place=_place(row), result=result)
                continue
        if not CONDITIONAL.search(text):
            result = result_word(text, frozenset({"clear", "records found"}))
            if result and (_mentions(text) or result == "records found"):
                yield _Hit(
                    name="background_check", place=_place(row), result=result, firm=result == "records found"
                )


_MARKED = re.compile(r"(?:x|\[\s?x\s?\]|[☒☑✓])\s+[a-z]")


def _none_found(label: str, told: str) -> bool:
    return bool(re.search(r"records?|convictions?|found|hits?", label)) and bool(
        re.match(r"^\s*(?:0|none|nil|no)\b", told)
    )


def _impression(rows: Sequence[Row], texts: Sequence[str]) -> Iterator[_Hit]:
    """Read the impression of a radiologist: from its label to the next one."""
    for number, row in enumerate(rows):
        labels = [
            (at, label) for at, cell in enumerate(row.cells) if (label := _IMPRESSION.match(fold(cell.text)))
        ]
        for at, label in labels:
            # A paper in two languages has an impression in each column, to be read downwards.
            cell, alone = row.cells[at], len(labels) == 1
            words = [label.string[label.end() :]]
            words += [fold(other.text) for other in row.cells[at + 1 :]] if alone else []
            for other in range(number + 1, min(len(rows), number + 1 + _BELOW)):
                below = texts[other] if alone else _under(rows[other], cell)
                if rows[other].page.page != row.page.page or _NEW_LABEL.search(below):
                    break
                words.append(below)
            result = result_word(" ".join(words), RESULTS_OF["chest_xray"])
            if result:
                yield _Hit(name="chest_xray", place=_place(row), result=result)


def _under(row: Row, cell: Cell) -> str:
    """Give what stands in a row below a cell."""
    return fold("  ".join(
        each.text for each in row.cells if each.box[0] < cell.box[2] and cell.box[0] < each.box[2]
    ))  # fmt: skip


_IGM = re.compile(r"\big\s?m\b")
_IGG = re.compile(r"\big\s?g\b")


def _is_igm(text: str) -> bool:
    return bool(_IGM.search(text)) and not _IGG.search(text)


def _igm(rows: Sequence[Row], texts: Sequence[str], hits: Sequence[_Hit]) -> Iterator[FoundState]:
    """Say where a disease was tested for IgM alone: that shows an infection, no immunity."""
    shown = {hit.name for hit in hits}
    for row, text in zip(rows, texts, strict=True):
        mentions = _mentions(text)
        for at, (name, start, _) in enumerate(mentions):
            until = mentions[at + 1][1] if at + 1 < len(mentions) else len(text)
            part = text[start:until]
            if name in TITRES - shown and _is_igm(part) and (result_word(part) or amount_in(part)):
                yield FoundState(about=name, state="igm", words=row.text, place=_place(row))
