"""Which test has which result: laboratory tests, tuberculosis, drug screens, X-rays, background checks.

A result belongs to its test: it stands in the same row behind the name, in the row below it, or behind a
label ("Result:") of a paper that is about one test. Columns of reference values, earlier results and
units, legends, and sentences about results in general are not read. Of several results of one test the
worst counts, because nobody is helped by a paper that is called good and is not.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from msgspec import structs

from usce_desktop.domain.folding import fold
from usce_desktop.domain.patterns import regex
from usce_desktop.domain.reading.answers import (
    OTHER_LANGUAGE,
    PROSE_WORDS,
    RESULT_LABEL,
    answers,
    beside_or_below,
)
from usce_desktop.domain.reading.boxes import MEASURED, MILLIMETERS, Box, boxes_of
from usce_desktop.domain.reading.found import FoundState, FoundValue
from usce_desktop.domain.reading.hits import (
    BELOW,
    RESULTS_OF,
    SEROLOGY,
    SPEAKS_AGAINST,
    TITRES,
    TUBERCULOSIS,
    VERBS,
    Hit,
    before_limits,
    is_firm,
    mentions,
    near_result,
    place_of_row,
)
from usce_desktop.domain.reading.immunity import told_immune
from usce_desktop.domain.reading.kinds import is_prose
from usce_desktop.domain.reading.numbers import Habit, amount_in, number_in
from usce_desktop.domain.reading.page import PageText
from usce_desktop.domain.reading.privacy import place_of
from usce_desktop.domain.reading.screens import (
    CHEST,
    DRUGS,
    PANEL,
    background_searches,
    drug_panel,
    impressions,
    radiograph,
)
from usce_desktop.domain.reading.stamps import stamps
from usce_desktop.domain.reading.table import Row, rows_of
from usce_desktop.domain.reading.words import CONDITIONAL, LIMITS, result_word, spot_results

_ORDER = ("positive", "non-negative", "records found", "abnormal", "consider", "dilute", "void", "incomplete", "pending", "indeterminate", "equivocal", "fail")  # fmt: skip
_IMMUNE_ORDER = ("incomplete", "pending", "indeterminate", "equivocal", "negative")
POSITIVE_MM = 10
"""Millimetres of a skin test from which on people from countries with much tuberculosis count as positive
(CDC; 5 for some, 15 for those without any risk)."""
PROTECTED = 10
"""mIU/mL of anti-HBs from which on a person counts as protected (CDC, MMWR 2018;67(RR-1))."""
_PER_LITER = frozenset({"mIU/mL", "IU/L", "mUI/mL", "UI/L"})
_MEASLES_ELSEWHERE = regex(r"\bsaramp(?:ion|o)\b|\bparotiditis\b|\bcaxumba\b|\bpaperas\b")
_HEAD_ROWS = 10
_SHORT_ROW = 6
_RESULT_WORDS = 2
_BOX_WORDS = 6


def find_results(pages: Sequence[PageText], habit: Habit) -> tuple[list[FoundValue], list[FoundState]]:
    """Find the results of the tests on a paper, and what of them speaks against it.

    Args:
        pages: Its pages.
        habit: How it writes decimals.
    """
    rows = [row for page in pages for row in rows_of(page)]
    texts = [fold(row.told).strip() for row in rows]
    # In Spanish and Portuguese "rubeola" is rubella; in English reports it is measles.
    rubeola = "rubella" if any(_MEASLES_ELSEWHERE.search(text) for text in texts) else "rubeola"
    texts = [text.replace("rubeola", rubeola) for text in texts]
    hits = [hit for number in range(len(rows)) for hit in _row_hits(rows, texts, number, habit)]
    hits += _boxed(rows, texts, habit, rubeola)
    hits += _about_one(rows, texts)
    hits += told_immune(rows, texts, hits)
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


def _value(name: str, hits: Sequence[Hit]) -> FoundValue:
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
    if (
        name == "anti-HBs"
        and result == "positive"
        and best.unit in _PER_LITER
        and best.value is not None
        and best.value < PROTECTED
    ):
        # A box or a word that is read wrongly does not outrank the number.
        result = "negative"
    place = bad.place if bad else best.place
    return FoundValue(
        name=name, place=place, value=best.value, unit=best.unit, result=result, bound=best.bound
    )


def _against(name: str, hits: Iterable[Hit]) -> Iterator[FoundState]:
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


def _row_hits(rows: Sequence[Row], texts: Sequence[str], number: int, habit: Habit) -> Iterator[Hit]:
    row, text = rows[number], texts[number]
    if not text or all(cell.column == "head" for cell in row.cells):
        return
    place = place_of_row(row)
    named = mentions(text)
    for at, (name, start, end) in enumerate(named):
        until = named[at + 1][1] if at + 1 < len(named) else len(text)
        region = text[end:until]
        if name == "chest_xray":
            yield from radiograph(row, text[:start], region)
            continue
        is_igm = name in TITRES | {"anti-HBc"} and _is_igm(text[start:until])
        if is_igm or name == "background_check" or _explains_both(region):
            continue
        value, unit, bound, stop = number_in(name, region, habit)
        told = before_limits(region, stop)
        result = "" if CONDITIONAL.search(told) else near_result(told, RESULTS_OF[name])
        if result == "positive" and _DENIED.search(text[:start]):
            result = "negative"
        if value is not None and not result:
            result = _behind_limits(region[stop:], RESULTS_OF[name]) or (
                _interpreted_below(texts[number + 1 : number + 2], RESULTS_OF[name])
                if at == len(named) - 1
                else ""
            )
        firm = is_firm(row, told)
        if not firm and CONDITIONAL.search(region):
            continue
        if result or value is not None or bound:
            yield Hit(name=name, place=place, value=value, unit=unit, result=result, bound=bound, firm=firm)
        elif len(named) == 1 and len(region.strip(" :.-()").split()) <= _SHORT_ROW:
            yield from _below_name(rows, texts, number, name, habit)


_DENIED = regex(r"\b(?:no|without|sin|sem|senza|keine?)\s+$")
"""Before a test whose finding is denied: "No interferon gamma response was detected"."""


def _explains_both(region: str) -> bool:
    """Tell a legend: "induration less than 10 mm - negative; 10 mm and above - positive"."""
    limit, number = LIMITS.search(region), re.search(r"\d", region)
    words = {each.name for each in spot_results(region)}
    return bool({"positive", "negative"} <= words and limit and number and limit.start() < number.start())


def _boxed(rows: Sequence[Row], texts: Sequence[str], habit: Habit, rubeola: str) -> Iterator[Hit]:
    """Read forms where results stand below their labels: ``Anti-HBs drawn  Value`` over ``08/12/2025  38 mIU/mL``."""
    tests = {
        name for row, text in zip(rows, texts, strict=True) if not is_prose(row.text) for name, _, _ in mentions(text)
    } & (SEROLOGY | TUBERCULOSIS)  # fmt: skip
    only = min(tests) if len(tests) == 1 else ""
    for number, (row, below) in enumerate(pairwise(rows)):
        if mentions(texts[number + 1]) or all(cell.column == "head" for cell in below.cells):
            continue
        above = mentions(texts[number - 1]) if number else []
        lone = len(above) == 1 and len(texts[number - 1].split()) <= _SHORT_ROW
        about = above[0][0] if lone else only
        for box in boxes_of(row, below):
            label = box.label.replace("rubeola", rubeola)
            named = [] if _NUMBERED.search(label) else mentions(label)
            if named:
                about = named[-1][0]
                rest = label[named[-1][2] :]
                if result_word(rest) or number_in(about, rest, habit)[0] is not None:
                    about = ""
            if about in SEROLOGY | TUBERCULOSIS and (named or MEASURED.match(box.label)):
                yield from _box_hit(about, box, habit)


def _box_hit(name: str, box: Box, habit: Habit) -> Iterator[Hit]:
    told = box.value
    if MILLIMETERS.match(box.label) and re.fullmatch(r"\d{1,2}(?:[.,]\d)?", told):
        told += " mm"
    if not told or CONDITIONAL.search(told) or len(told.split()) > _BOX_WORDS:
        return
    value, unit, bound, _ = number_in(name, told, habit)
    if not unit and not re.fullmatch(r"[<>≥≤]?\s?[\d.,]+", told):
        value, bound = None, ""
    result = result_word(before_limits(told, 0), RESULTS_OF[name])
    if result or value is not None:
        place = place_of(box.row.page, box.row.line)
        yield Hit(name=name, place=place, value=value, unit=unit, result=result, bound=bound)


def _interpreted_below(below: Sequence[str], allowed: frozenset[str]) -> str:
    """Read what the row below a number makes of it: ``Interpretation: immune``."""
    label = _INTERPRETATION.match(below[0]) if below else None
    rest = below[0][label.end() :] if label else ""
    short = len(rest.split()) <= _RESULT_WORDS and not CONDITIONAL.search(rest)
    return result_word(rest, allowed) if short else ""


_INTERPRETATION = regex(
    r"(?:interpretation|interpretacion|interpretacao|result|resultado|beurteilung)(?:\s*:\s*|\s{2,})"
)


def _below_name(
    rows: Sequence[Row], texts: Sequence[str], number: int, name: str, habit: Habit
) -> Iterator[Hit]:
    if _NUMBERED.search(texts[number]):
        return
    below = rows[number + 1] if number + 1 < len(rows) else None
    if below is not None and len(below.cells) > 1 and _NORMAL.match(fold(below.cells[0].text)):
        yield from _beside_its_range(below, name, habit)
        return
    found = _result_below(rows, texts, number, RESULTS_OF[name])
    if found is not None:
        result, other = found
        value, unit, bound, _ = number_in(name, before_limits(texts[other], 0), habit)
        value = value if unit else None
        place = place_of_row(rows[other])
        yield Hit(name=name, place=place, value=value, unit=unit, result=result, bound=bound if unit else "")


_NORMAL = regex(r"normal (?:range|value)|reference (?:range|value)|valor(?:es)? (?:normal|de referencia)")


def _beside_its_range(row: Row, name: str, habit: Habit) -> Iterator[Hit]:
    """Read what portals print below a test's name, at the right of what is normal."""
    told = before_limits(fold(row.cells[-1].text), 0)
    value, unit, bound, _ = number_in(name, told, habit)
    result = "" if CONDITIONAL.search(told) else result_word(told, RESULTS_OF[name])
    if result or value is not None:
        yield Hit(name=name, place=place_of_row(row), value=value, unit=unit, result=result, bound=bound)


def _behind_limits(rest: str, allowed: frozenset[str]) -> str:
    """Read the result in the last cell of a row, behind one cell of limits: ``325  < 10 none; >= 10 immune  immune``."""
    cells = [cell.strip() for cell in rest.split("  ") if cell.strip()]
    limits = [cell for cell in cells if LIMITS.search(cell)]
    if len(limits) != 1 or cells[-2:-1] != limits or len(cells[-1].split()) > _RESULT_WORDS:
        return ""
    return result_word(cells[-1], allowed)


def _result_below(
    rows: Sequence[Row], texts: Sequence[str], number: int, allowed: frozenset[str]
) -> tuple[str, int] | None:
    """Look for the result in the rows below a name, up to the next test."""
    for other in range(number + 1, min(len(rows), number + 1 + BELOW)):
        text = texts[other]
        if rows[other].page.page != rows[number].page.page or mentions(text) or DRUGS.search(text):
            return None
        label = RESULT_LABEL.match(text)
        cells = rows[other].cells
        if len(cells) > 1 and _is_label(cells[0].text):
            rest = beside_or_below(cells[1:], None)
        else:
            rest = before_limits(text[label.end() :] if label else text, 0)
        if (label or len(text.split()) <= 3) and not CONDITIONAL.search(rest):  # noqa: PLR2004 - a lone result
            result = result_word(rest, allowed)
            if result:
                return result, other
        if len(text.split()) > PROSE_WORDS:
            return None
    return None


def _is_label(text: str) -> bool:
    """Tell whether a cell is the label of a result and nothing else."""
    folded = fold(text).strip()
    label = RESULT_LABEL.match(folded)
    return label is not None and not OTHER_LANGUAGE.sub("", folded[label.end() :]).strip(" :.-_")


def _about_one(rows: Sequence[Row], texts: Sequence[str]) -> Iterator[Hit]:
    """Read what a paper that is about one kind of test says of it anywhere."""
    told = [
        (number, name)
        for number, (row, text) in enumerate(zip(rows, texts, strict=True))
        if not is_prose(row.text) and not _ORDERED.search(text)
        for name, _, _ in mentions(text)
    ]
    named = {name for _, name in told}
    whole = " ".join(texts)
    drugs = sum(1 for text in texts if DRUGS.search(text))
    if "drug_screen" in named or drugs >= PANEL:
        yield from drug_panel(rows, texts)
        named |= {"drug_screen"}
    if "background_check" in named:
        yield from background_searches(rows, texts)
    if "chest_xray" in named or CHEST.search(whole):
        yield from impressions(rows, texts)
    groups = [named & SEROLOGY, named & TUBERCULOSIS, named & {"drug_screen"}, named & {"chest_xray"}]
    present = [group for group in groups if group]
    if len(present) > 1:
        # A paper about one test names others further below: "chest X-ray requested".
        head = {name for number, name in told if number < _HEAD_ROWS}
        present = [group & head for group in groups if group & head]
    if len(present) != 1 or present[0] & SEROLOGY:
        return
    name = "IGRA" if "IGRA" in present[0] else min(present[0])
    if name == "TST":
        yield from _readings(rows, texts)
    for answer, row in answers(rows):
        rest = before_limits(answer, 0)
        result = "" if CONDITIONAL.search(rest) else near_result(rest, RESULTS_OF[name])
        if result:
            yield Hit(name=name, place=place_of_row(row), result=result, firm=not VERBS.search(rest))


def _readings(rows: Sequence[Row], texts: Sequence[str]) -> Iterator[Hit]:
    """Find the millimetres of a skin test behind the label of its reading."""
    for row, text in zip(rows, texts, strict=True):
        found = _READING.search(text)
        if found and not is_prose(row.text) and not LIMITS.search(found[0]):
            yield Hit(name="TST", place=place_of_row(row), value=float(found[1].replace(",", ".")), unit="mm")


_ORDERED = regex(r"\b(?:ordered|requested|recommended|indicated)\b")
"""Beside a test that is still to be made."""
_NUMBERED = regex(r"\bno\.|\bnumber\b|\w-\d\d|//")
"""Labels of numbers and addresses, which may have a test's letters in them: ``Register no. TST-26-0417``."""
_READING = regex(
    r"\b(?:size(?: in mm)?|reading|leitura|lectura|lecture|ablesung|resultado?|induration|induracion|enduracao|odczyt)\W+(?:[a-z]+\W+){0,2}?(\d{1,2}(?:[.,]\d)?)\s?mm\b"
)
_IGM = regex(r"\big\s?m\b")
_IGG = regex(r"\big\s?g\b")


def _is_igm(text: str) -> bool:
    return bool(_IGM.search(text)) and not _IGG.search(text)


def _igm(rows: Sequence[Row], texts: Sequence[str], hits: Sequence[Hit]) -> Iterator[FoundState]:
    """Say where a disease was tested for IgM alone: that shows an infection, no immunity."""
    shown = {hit.name for hit in hits}
    for row, text in zip(rows, texts, strict=True):
        named = mentions(text)
        for at, (name, start, _) in enumerate(named):
            until = named[at + 1][1] if at + 1 < len(named) else len(text)
            part = text[start:until]
            if name in TITRES - shown and _is_igm(part) and (result_word(part) or amount_in(part)):
                yield FoundState(about=name, state="igm", words=row.text, place=place_of_row(row))
