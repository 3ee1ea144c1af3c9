"""Laboratory values with their units and results, scores and insured amounts."""

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from usce_desktop.domain.reading.dates import spot_dates
from usce_desktop.domain.reading.folding import fold
from usce_desktop.domain.reading.page import Line, PageText, Place
from usce_desktop.domain.reading.privacy import place_of


class FoundValue(Struct, frozen=True, kw_only=True):
    """One value.

    Attributes:
        name: The test by the record's names (``anti-HBs``, ``measles_igg``, ``IGRA``, ``TST`` ...), a
            score's (``step2ck``, ``TOEFL``, ``speaking`` ...), ``per_claim`` or ``aggregate``.
        value: The number, where there is one that is no upper limit.
        bound: ``<`` or ``>`` where the laboratory only states a limit.
        result: positive, negative, equivocal, indeterminate, pass, fail, clear, normal; empty if none.
    """

    name: str
    place: Place
    value: float | None = None
    unit: str = ""
    result: str = ""
    bound: str = ""


_TESTS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(pattern))
    for name, pattern in (
        ("anti-HBs", r"anti-?\s?hbs\b|hbs\s?ab|hep(?:atitis)?\.?\s?b\s?(?:virus\s?)?surface\s?(?:ab\b|antibod)|anticuerpos? (?:de superficie|anti-?hbs)|hepatitis b surface ab"),
        ("HBsAg", r"hbsag|hep(?:atitis)?\.?\s?b\s?(?:virus\s?)?surface\s?(?:ag\b|antigen)"),
        ("anti-HBc", r"anti-?\s?hbc\b|hbc\s?ab|hep(?:atitis)?\.?\s?b\s?core\s?(?:ab|antibod|total)"),
        ("measles_igg", r"(?:measles|rubeola|sarampion|sarampo|masern|rougeole)\b"),
        ("mumps_igg", r"(?:mumps|parotiditis|paperas|caxumba|oreillons)\b"),
        ("rubella_igg", r"(?:rubella|rubeola \(rubella\)|roteln|rubeole)\b"),
        ("varicella_igg", r"(?:varicella|vzv|varicela|windpocken|varicelle)\b"),
        ("IGRA", r"quantiferon|qft|t-?\s?spot|igra\b|interferon.gamma"),
        ("TST", r"\btst\b|mantoux|\bppd\b|tuberculin|induration|^result:?(?=\s*\d{1,2}\s?mm)"),
        ("drug_screen", r"drug\s?(?:screen|panel|test)|panel\s?result|overall\s?result"),
        ("chest_xray", r"impression|conclusion|chest\s?x-?ray"),
        ("background_check", r"criminal\s?(?:history|record)|search\s?result|record\s?found|convictions|police\s?record"),
        ("step1", r"step\s?1\b"),
        ("step2ck", r"step\s?2\s?(?:ck|clinical)"),
        ("step3", r"step\s?3\b"),
    )
)  # fmt: skip
_RESULTS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(pattern))
    for name, pattern in (
        ("indeterminate", r"indeterminat|inconclusive|\binvalid\b|borderline|unbestimmt|indeterminad"),
        ("equivocal", r"equivocal|grenzwertig|dudoso"),
        ("negative", r"\bneg(?:ative)?\b|non-?\s?reactive|nonreactive|not\s?detected|not\s?immune|negativ[oae]?\b|negatif|nicht reaktiv|no reactivo|nao reagente"),
        ("positive", r"\bpos(?:itive)?\b|\breactive\b|\bdetected\b|\bimmune\b|positiv[oae]?\b|positif|\breaktiv\b|\breactivo\b|\breagente\b"),
        ("pass", r"\bpass(?:ed)?\b"),
        ("fail", r"\bfail(?:ed)?\b"),
        ("clear", r"\bclear\b|no\s?(?:criminal\s?)?(?:record|conviction)s?(?:\s?found)?|no\s?adverse|sin antecedentes|nada consta|keine eintragung"),
        ("no active TB", r"no\s(?:evidence\sof\s)?active\s?(?:tb\b|tuberculosis|pulmonary tuberculosis)|no\sradiographic\sevidence"),
        ("normal", r"\bnormal\b|unremarkable|no acute"),
    )
)  # fmt: skip
_LAB = {"anti-HBs", "HBsAg", "anti-HBc", "measles_igg", "mumps_igg", "rubella_igg", "varicella_igg", "IGRA"}
_STEPS = {"step1", "step2ck", "step3"}
_TITRES = {"measles_igg", "mumps_igg", "rubella_igg", "varicella_igg"}
_RESULTS_OF: dict[str, frozenset[str]] = {
    **dict.fromkeys(
        _LAB | {"TST", "drug_screen"}, frozenset({"positive", "negative", "equivocal", "indeterminate"})
    ),
    **dict.fromkeys(_STEPS, frozenset({"pass", "fail"})),
    "chest_xray": frozenset({"no active TB", "normal"}),
    "background_check": frozenset({"clear"}),
}
_NUMBER = r"(?P<number>[<>]?\s?(?:\d{1,3}(?:,\d{3})+|\d{1,5}(?:[.,]\d{1,2}\d?)?))"
_UNIT = r"(?P<unit>m[il]u\s?/\s?(?:ml|l|i)|m?ui\s?/\s?(?:ml|l)|iu\s?/\s?(?:ml|l|i)\b|u\s?/\s?ml|index|s\s?/\s?co|au\s?/\s?ml|mm\b)"
_AMOUNT = re.compile(rf"{_NUMBER}\s?{_UNIT}")
_BARE = re.compile(r"(?<![\d.,/-])(\d{1,5}(?:[.,]\d{1,3})?)(?![\d/%-]|[.,]\d)")
_UNITS = {"miu/ml": "mIU/mL", "iu/l": "IU/L", "miu/l": "mIU/L", "iu/ml": "IU/mL", "u/ml": "U/mL", "mm": "mm", "index": "index", "s/co": "S/CO", "au/ml": "AU/mL"}  # fmt: skip
_MONEY = re.compile(
    r"(?:usd|us\$|\$|eur|€)\s?(\d{1,3}(?:[,.]\d{3})+|\d{4,9}|\d{1,3}(?:\.\d)?\s?m(?:illion|io)?\b)"
)
_PER_CLAIM = re.compile(
    r"per\s?(?:claim|occurrence|incident)|each\s?(?:claim|occurrence)|medical\s?(?:expenses|maximum)|maximum\s?benefit|coverage\s?amount|sum insured"
)
_AGGREGATE = re.compile(r"aggregate|annual|per\s?(?:year|policy)")
_STEP_SCORE = re.compile(r"(?:score|result)[^\d]{0,30}(\d{3})(?!\d)")
_SCORES = (
    ("TOEFL", re.compile(r"toefl")),
    ("IELTS", re.compile(r"ielts|international english language testing")),
    ("OET", re.compile(r"\boet\b|occupational english test")),
    ("Duolingo", re.compile(r"duolingo")),
)
_SCORE = r"(\d{1,3}(?:[.,]\d)?)(?![\d-])"
_SCORE_RANGE = re.compile(r"\(?\b\d{1,3}\s?[-–]\s?\d{1,3}\b\)?")
_SECTIONS = re.compile(rf"\b(listening|reading|speaking|writing)\b[^\d]{{0,20}}{_SCORE}")
_TOTAL = re.compile(rf"\b(?:total|overall(?:\s?band)?(?:\s?score)?|total\s?score)\b[^\d]{{0,20}}{_SCORE}")
_HEADS = re.compile(
    r"\b(listening|reading|speaking|writing|total|overall|literacy|comprehension|conversation|production)\b"
)


_NO_RESULT = re.compile(
    r"pass\s?/\s?fail|(?:to|who|must) pass|(?:positive|negative|immune|reactive)\s?(?:if|when|[<>=:]+\s?\d)"
    r"|\(?not (?:negative|positive)\)?|does not exclude|pending"
)
"""Words around a result word that take it its meaning."""


def result_word(text: str, allowed: frozenset[str] | None = None) -> str:
    """Find the result word of a text, in the words that the facts use: the first one, the longer of two."""
    folded = _NO_RESULT.sub(" ", fold(text))
    found = [
        (match.start(), -len(match[0]), name)
        for name, pattern in _RESULTS
        if allowed is None or name in allowed
        for match in [pattern.search(folded)]
        if match
    ]
    return min(found)[2] if found else ""


def _rows(page: PageText) -> list[tuple[Line, str]]:
    """Put lines that stand side by side together, as the rows of a table."""
    rows: list[tuple[Line, list[Line]]] = []
    for line in page.lines:
        box = line.box
        for first, parts in rows[-8:]:
            theirs = first.box
            high = min(box[3] - box[1], theirs[3] - theirs[1])
            if min(box[3], theirs[3]) - max(box[1], theirs[1]) > 0.6 * high > 0:
                parts.append(line)
                break
        else:
            rows.append((line, [line]))
    return [
        (first, "  ".join(part.text for part in sorted(parts, key=lambda each: each.box[0])))
        for first, parts in rows
    ]


def find_values(pages: Sequence[PageText]) -> tuple[FoundValue, ...]:
    """Find values, best place first: a row with a result or a number beats a mention."""
    found: dict[str, FoundValue] = {}
    for page in pages:
        rows = _rows(page)
        for number, (line, text) in enumerate(rows):
            following = rows[number + 1][1] if number + 1 < len(rows) else ""
            for each in _row_values(page, line, text, following):
                key = _sitting(each)
                old = found.get(key)
                if old is None or _worth(each) > _worth(old):
                    found[key] = each
    for each in (*_english(pages), *_insured(pages), *_step_result(pages, found)):
        if each.name not in found or each.name in _STEPS:
            found[each.name] = each
    return tuple(found.values())


_OUTCOME = re.compile(
    r"^(?:result|outcome|performance|pass/fail|your (?:score|result)|score|three-?digit score)\b"
)


def _step_result(pages: Sequence[PageText], found: dict[str, FoundValue]) -> Iterator[FoundValue]:
    """Give a bare "Result: PASS" to the one Step that the report is about."""
    whole = fold(" ".join(line.text for page in pages for line in page.lines))
    named = [name for name, pattern in _TESTS if name in _STEPS and pattern.search(whole)]
    if len(named) != 1 or (named[0] in found and _worth(found[named[0]]) > 1):
        return
    value, result, place = None, "", None
    for page in pages:
        for line, text in _rows(page):
            folded = fold(text).strip()
            if _OUTCOME.search(folded) and not _ABOUT_SCORES.search(folded):
                score = re.search(r"(?<!\d)(\d{3})(?!\d)", folded)
                value = float(score[1]) if score else value
                result = result or result_word(folded, _RESULTS_OF["step1"])
                place = place or place_of(page, line)
    if place is not None and (result or value is not None):
        yield FoundValue(name=named[0], place=place, value=value, result=result)


def _sitting(each: FoundValue) -> str:
    """Key a value by its name; a transcript's rows of one Step are one sitting each, by their dates."""
    if each.name not in _STEPS:
        return each.name
    days = [spotted.day.isoformat() for spotted in spot_dates(each.place.snippet)]
    return " ".join([each.name, *days[:1]])


def _worth(each: FoundValue) -> int:
    return 2 * (each.value is not None) + bool(each.result)


_LIMITS = re.compile(
    r"[<>≥≤]|(?:positive|negative|immune)\s?(?:if|[<>])|reference|ref\.?\s?(?:range|interval)|interpret|cut-?off|consistent with"
)
_VETO: dict[str, re.Pattern[str]] = {
    "chest_xray": re.compile(r"cannot be excluded|cavit|opacit|infiltrat|consolidat|(?<!no )active tub"),
    "background_check": re.compile(r"(?<!no )records? found|(?<!no )\d+ (?:convictions?|records?)|guilty"),
    "drug_screen": re.compile(r"pending"),
}
"""Words that forbid a reassuring result in the same row."""
_ABOUT_SCORES = re.compile(r"minimum|passing|needed|required|\bmean\b|or higher|to pass|reported as")


def _row_values(page: PageText, line: Line, text: str, following: str) -> Iterator[FoundValue]:
    folded = fold(text)
    for name, pattern in _TESTS:
        match = pattern.search(folded)
        if match is None or (name == "rubella_igg" and "rubeola" in match[0]):
            continue
        if name in _STEPS and _ABOUT_SCORES.search(folded):
            continue
        rest = folded[match.end() :]
        allowed = _RESULTS_OF[name]
        value, unit, bound, end = _number_in(name, rest)
        limit = _LIMITS.search(rest, end) if value is not None or bound else _LIMITS.search(rest)
        told = rest[: limit.start()] if limit else rest
        result = result_word(told, allowed)
        bare = value is None and name not in _STEPS and not rest.strip(" :.-")
        short = len(following.split()) <= _SHORT_ROW or fold(following).startswith("result")
        if not result and short and (bare or name in {"chest_xray", "IGRA"}):
            result = result_word(following, allowed)
        if not result and value is None and name in {"background_check", "chest_xray"}:
            result = result_word(folded, allowed)
        if name in _VETO and _VETO[name].search(folded):
            result = ""
        if result or value is not None or bound:
            yield FoundValue(
                name=name, place=place_of(page, line), value=value, unit=unit, result=result, bound=bound
            )


_SHORT_ROW = 6
"""Words of a row that can be a result by itself."""


def _amount(text: str) -> float:
    """Read a number; ``1,000`` has thousands, ``9,9`` a decimal comma."""
    plain = text.strip("<> ")
    if re.fullmatch(r"\d{1,3}(?:,\d{3})+", plain):
        return float(plain.replace(",", ""))
    return float(plain.replace(",", "."))


def _number_in(name: str, rest: str) -> tuple[float | None, str, str, int]:
    """Find a test's number: the value, its unit, whether it is a limit, and where it ends."""
    if name in _STEPS:
        match = _STEP_SCORE.search(rest) or _LONE_SCORE.search(rest)
        score = next(filter(None, match.groups()), None) if match else None
        return (float(score), "", "", match.end()) if match and score else (None, "", "", 0)
    if name not in _LAB and name != "TST":
        return None, "", "", 0
    match = _AMOUNT.search(rest)
    if match:
        text = match["number"]
        bound = text[0] if text[0] in "<>" else ""
        unit = (
            match["unit"].replace(" ", "").replace("mlu", "miu").replace("ui/", "iu/").replace("iu/i", "iu/l")
        )
        # "Less than ten" is no ten: a limit from above has no value to compare.
        value = None if bound == "<" else _amount(text)
        return value, _UNITS.get(unit, match["unit"]), bound, match.end()
    if name in _TITRES | {"anti-HBs"}:
        # The name's own number ("anti-HBs 2") is none, and neither is a limit.
        bare = _BARE.search(rest)
        if (
            bare
            and not _looks_like_date(rest)
            and rest[: bare.start()].rstrip()[-1:] not in {"<", ">", "=", "≥", "≤"}
        ):
            return _amount(bare[1]), "", "", bare.end()
    return None, "", "", 0


_LONE_SCORE = re.compile(
    r"(?:pass|fail)[a-z]*\W{1,6}([12]\d\d)(?!\d)|(?<![\d/.-])([12]\d\d)(?![\d/.-])\W{0,6}(?:pass|fail)"
)


def _looks_like_date(text: str) -> bool:
    return any(True for _ in spot_dates(text)) or bool(re.search(r"(?:19|20)\d\d", text))


def _english(pages: Sequence[PageText]) -> Iterator[FoundValue]:
    whole = fold(" ".join(line.text for page in pages for line in page.lines))
    test = next((name for name, pattern in _SCORES if pattern.search(whole)), "")
    if not test:
        return
    for page in pages:
        rows = _rows(page)
        for number, (line, text) in enumerate(rows):
            folded = _SCORE_RANGE.sub(" ", fold(text))
            for section, score in _SECTIONS.findall(folded):
                yield FoundValue(name=section, place=place_of(page, line), value=_amount(score))
            total = _TOTAL.search(folded)
            if total:
                yield FoundValue(name=test, place=place_of(page, line), value=_amount(total[1]))
            heads = _HEADS.findall(folded)
            if len(heads) >= 3 and number + 1 < len(rows) and not _BARE.search(folded):  # noqa: PLR2004 - a row of heads
                below, under = rows[number + 1]
                scores = re.findall(r"\d{1,3}(?:[.,]\d)?", under)
                if len(scores) == len(heads):
                    for head, score in zip(heads, scores, strict=True):
                        name = test if head in {"total", "overall"} else head
                        yield FoundValue(name=name, place=place_of(page, below), value=_amount(score))


def _insured(pages: Sequence[PageText]) -> Iterator[FoundValue]:
    for page in pages:
        for line, text in _rows(page):
            folded = fold(text)
            amounts = [(match.start(), _money(match[1])) for match in _MONEY.finditer(folded)]
            claim, total = _PER_CLAIM.search(folded), _AGGREGATE.search(folded)
            if not amounts or not (claim or total):
                continue
            unit = "EUR" if "eur" in folded or "€" in folded else "USD"
            if claim and total and len(amounts) >= 2:  # noqa: PLR2004 - both on one row
                first, second = amounts[0][1], amounts[1][1]
                yield FoundValue(
                    name="per_claim", place=place_of(page, line), value=min(first, second), unit=unit
                )
                yield FoundValue(
                    name="aggregate", place=place_of(page, line), value=max(first, second), unit=unit
                )
            else:
                name = "per_claim" if claim else "aggregate"
                yield FoundValue(name=name, place=place_of(page, line), value=amounts[0][1], unit=unit)


def _money(text: str) -> float:
    millions = re.fullmatch(r"([\d.]+)\s?m(?:illion|io)?", text)
    if millions:
        return float(millions[1]) * 1_000_000
    return float(re.sub(r"[,.]", "", text))
