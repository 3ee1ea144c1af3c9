"""Scores: the USMLE Steps in reports and transcripts, and English tests with their sections."""

import math
import re
from collections.abc import Iterator, Sequence

from msgspec import structs

from usce_desktop.domain.folding import fold
from usce_desktop.domain.patterns import regex
from usce_desktop.domain.reading.dates import spot_dates
from usce_desktop.domain.reading.found import FoundValue
from usce_desktop.domain.reading.page import PageText
from usce_desktop.domain.reading.privacy import place_of
from usce_desktop.domain.reading.table import Cell, Row, cell_under, rows_of
from usce_desktop.domain.reading.words import result_word

STEPS: dict[str, re.Pattern[str]] = {
    "step1": regex(r"step\s?1\b"),
    "step2ck": regex(r"step\s?2\s?(?:ck|clinical)"),
    "step3": regex(r"step\s?3\b"),
}
_PASS_OR_FAIL = frozenset({"pass", "fail", "pending", "incomplete"})
_BARE = regex(r"(?<![\d.,/-])(\d{1,5}(?:[.,]\d{1,3})?)(?![\d/%-]|[.,]\d)")
_STEP_SCORE = regex(r"(?:score|result)[^\d]{0,30}(\d{3})(?!\d)")
_SCORES = (
    ("TOEFL", regex(r"toefl")),
    ("IELTS", regex(r"ielts|international english language testing")),
    ("OET", regex(r"\boet\b|occupational english test")),
    ("Duolingo", regex(r"duolingo")),
)
_SCORE = r"(\d{1,3}(?:[.,]\d)?)(?![\d-])"
_SCORE_RANGE = regex(r"\(?\b\d{1,3}\s?[-–]\s?\d{1,3}\b\)?")
_SECTIONS = regex(rf"\b(listening|reading|speaking|writing)\b[^\d]{{0,20}}{_SCORE}")
_TOTAL = regex(rf"\b(?:total|overall(?:\s?band)?(?:\s?score)?|total\s?score)\b[^\d]{{0,20}}{_SCORE}")
_TOTAL_ALONE = regex(r"(?:total|overall)(?: band)?(?: score)?")
_STACKED = regex(r"overall|listening|reading|writing|speaking")
_STACK_BELOW = regex(r"(?:band |section |scaled )?score\n(\d{1,3}(?:[.,]\d)?)")
"""A section over the word for its score, over the number."""
_STACKED_LABEL = regex(
    r"(?P<section>listening|reading|speaking|writing)|(?:total|overall)(?: band)?(?: score)?"
)
_LONE_NUMBER = regex(r"\d{1,3}(?:[.,]\d)?")
_HEADS = regex(
    r"\b(listening|reading|speaking|writing|total|overall|literacy|comprehension|conversation|production)\b"
)
_OUTCOME = regex(
    r"^(?:(?:your )?(?:test |exam )?result|outcome|performance|pass/fail|your (?:score|result)|score|(?:your )?three-?digit score)\b"
)


def step_result(pages: Sequence[PageText], found: dict[str, FoundValue]) -> Iterator[FoundValue]:
    """Give a bare "Result: PASS" to the one Step that the report is about."""
    whole = fold(" ".join(line.text for page in pages for line in page.lines))
    named = [name for name, pattern in STEPS.items() if pattern.search(whole)]
    if len(named) != 1 or (named[0] in found and _worth(found[named[0]]) > _NUMBER):
        return
    value, result, place = None, "", None
    for page in pages:
        for row, told in _told(rows_of(page)):
            folded = fold(told).strip()
            if (_OUTCOME.search(folded) or folded in {"pass", "fail"}) and not _ABOUT_SCORES.search(folded):
                score = re.search(r"(?<!\d)(\d{3})(?!\d)", folded)
                value = float(score[1]) if score else value
                word = result_word(folded, _PASS_OR_FAIL)
                result = word if word == "fail" else result or word
                place = place or place_of(page, row.line)
    if place is not None and (result or value is not None):
        yield FoundValue(name=named[0], place=place, value=value, result=result)


def _told(rows: Sequence[Row]) -> Iterator[tuple[Row, str]]:
    """Give what each row says, and a label that stands alone together with the row below it."""
    for row, below in zip(rows, (*rows[1:], None), strict=True):
        for told in _with_labels(row):
            yield row, told
        for cell in row.cells:
            if len(row.cells) > 1 and fold(cell.text).strip() in {"pass", "fail"}:
                yield row, cell.text
            under = (
                cell_under(cell, below, _ASIDE)
                if below is not None and _OUTCOME.fullmatch(fold(cell.text).strip())
                else None
            )
            if under is not None and len(under.text.split()) <= _ANSWER_WORDS:
                yield row, f"{cell.text}  {under.text}"


_ANSWER_WORDS = 3


def _with_labels(row: Row) -> Iterator[str]:
    """Give what may begin with a label: a row, each cell with a colon, a cell that is a label with its next one."""
    for cell, following in zip(row.cells, (*row.cells[1:], None), strict=True):
        if len(row.cells) > 1 and ":" in cell.text:
            yield cell.text
        elif following is not None and _OUTCOME.fullmatch(fold(cell.text).strip()):
            yield f"{cell.text}  {following.text}"
        else:
            yield row.text


def sitting(each: FoundValue) -> str:
    """Key the value of a Step: a transcript's rows are one sitting each, by their dates."""
    days = [spotted.day.isoformat() for spotted in spot_dates(each.place.snippet)]
    return " ".join([each.name, *days[:1]])


def better(old: FoundValue, new: FoundValue) -> FoundValue:
    """Take what more is known of, of two values of one sitting; a number and a result that stand apart make one."""
    first, second = (new, old) if _worth(new) > _worth(old) else (old, new)
    return first if first.result else structs.replace(first, result=second.result)


_NUMBER = 2


def _worth(each: FoundValue) -> int:
    """Tell how much is known of a score: its number counts more than its result."""
    return _NUMBER * (each.value is not None) + bool(each.result)


_ABOUT_SCORES = regex(r"minimum|passing|needed|required|\bmean\b|or higher|to pass|reported as")


def step_rows(row: Row) -> Iterator[FoundValue]:
    """Read a row that names a Step: its three digits, and whether it was passed."""
    folded = fold(row.told)
    if _ABOUT_SCORES.search(folded):
        return
    for name, pattern in STEPS.items():
        match = pattern.search(folded)
        if match is None:
            continue
        rest = folded[match.end() :]
        number = _STEP_SCORE.search(rest) or _LONE_SCORE.search(rest) or _SCORE_BESIDE.match(rest)
        score = next(filter(None, number.groups()), None) if number else None
        result = result_word(rest, _PASS_OR_FAIL)
        if result or score:
            yield FoundValue(
                name=name,
                place=place_of(row.page, row.line),
                value=float(score) if score else None,
                result=result,
            )


def step_dial(rows: Sequence[Row], number: int) -> Iterator[FoundValue]:
    """Read what stands large over its label: ``268`` above ``Step 2 CK score``."""
    label = fold(rows[number].text).strip()
    named = [name for name, pattern in STEPS.items() if pattern.match(label)]
    if not number or len(named) != 1 or not re.search(r"\b(?:score|result)$", label):
        return
    above = fold(rows[number - 1].text).strip()
    score = re.fullmatch(r"[12]\d\d", above)
    result = above if above in _PASS_OR_FAIL else ""
    if score or result:
        place = place_of(rows[number - 1].page, rows[number - 1].line)
        yield FoundValue(name=named[0], place=place, value=float(above) if score else None, result=result)


def step_sections(rows: Sequence[Row], number: int) -> Iterator[FoundValue]:
    """Read a transcript's sections below the names of the Steps, which may stand side by side."""
    cells = rows[number].cells
    for at, cell in enumerate(cells):
        right = cells[at + 1].box[0] if at + 1 < len(cells) else math.inf
        below = [
            (row, "  ".join(each.text for each in row.cells if cell.box[0] - _ASIDE <= each.box[0] < right - _ASIDE))
            for row in rows[number + 1 : number + 1 + _SECTION_ROWS]
        ]  # fmt: skip
        yield from _step_section(fold(cell.text).strip(), below)


def _step_section(heading: str, rows: Sequence[tuple[Row, str]]) -> Iterator[FoundValue]:
    """Read one section: ``Result: PASS``, ``Three-digit score: 261``."""
    named = [name for name, pattern in STEPS.items() if pattern.search(heading)]
    if len(named) != 1 or not heading.startswith("step") or len(heading.split()) > _HEADING_WORDS:
        return
    score, result, place = "", "", None
    for row, told in rows:
        folded = fold(told).strip()
        if any(pattern.search(folded) for pattern in STEPS.values()):
            break
        sitting_there = any(True for _ in spot_dates(folded)) and bool(result_word(folded, _PASS_OR_FAIL))
        if not (_OUTCOME.search(folded) or sitting_there) or _ABOUT_SCORES.search(folded):
            continue
        number_there = re.search(r"(?<!\d)(\d{3})(?!\d)", folded)
        score = score or (number_there[1] if number_there else "")
        word = result_word(folded, _PASS_OR_FAIL)
        # Of several sittings below one heading the failed one is not passed over.
        result = word if word == "fail" else result or word
        place = place or place_of(row.page, row.line)
    if place is not None and (score or result):
        yield FoundValue(name=named[0], place=place, value=float(score) if score else None, result=result)


_HEADING_WORDS = 5
_SECTION_ROWS = 6
_ASIDE = 12.0
"""Points by which a line may begin left of its heading."""
_SCORE_BESIDE = regex(r"(?: score)?\s{2,}([12]\d\d)(?=\s{2}|$)")
"""The score in the next cell."""
_LONE_SCORE = regex(
    r"(?:pass|fail)[a-z]*\W{1,6}([12]\d\d)(?!\d)|(?<![\d/.-])([12]\d\d)(?![\d/.-])\W{0,6}(?:pass|fail)"
)


def english_scores(pages: Sequence[PageText]) -> Iterator[FoundValue]:
    """Find the total and the sections of an English test, beside, below or above their labels."""
    whole = fold(" ".join(line.text for page in pages for line in page.lines))
    test = next((name for name, pattern in _SCORES if pattern.search(whole)), "")
    if not test:
        return
    for page in pages:
        rows = rows_of(page)
        for number, row in enumerate(rows):
            folded = _SCORE_RANGE.sub(" ", fold(row.told)).strip()
            for section, score in _SECTIONS.findall(folded):
                yield _scored(section, row, score)
            total = _TOTAL.search(folded)
            if total:
                yield _scored(test, row, total[1])
            below_it, above_it = rows[number + 1 : number + 2], rows[max(0, number - 1) : number]
            around = (*below_it, *above_it)
            yield from _around_heads(test, folded, around)
            below = "\n".join(fold(each.text).strip() for each in rows[number + 1 : number + 3])
            head = _STACKED.fullmatch(folded)
            stacked = _STACK_BELOW.fullmatch(below) if head else None
            if head and stacked:
                yield _scored(test if head[0] == "overall" else head[0], rows[number + 2], stacked[1])
            yield from _under_labels(test, row, below_it, above_it)
            # On a dial the number stands large over its label.
            dial = _TOTAL_ALONE.fullmatch(folded) and _own_number(row.cells[0], below_it, above_it) is None
            if number and dial and _LONE_NUMBER.fullmatch(rows[number - 1].text):
                yield _scored(test, rows[number - 1], rows[number - 1].text)


def _under_labels(test: str, row: Row, below: Sequence[Row], above: Sequence[Row]) -> Iterator[FoundValue]:
    """Read scores that stand right under their labels."""
    for cell in row.cells:
        label = _STACKED_LABEL.fullmatch(fold(cell.text).strip(" :"))
        under = _own_number(cell, below, above)
        if label is not None and under is not None:
            yield _scored(label["section"] or test, below[0], under.text.strip())


def _own_number(label: Cell, below: Sequence[Row], above: Sequence[Row]) -> Cell | None:
    """Find the number under a label, unless one over it is as near: then labels stand under their numbers."""
    under, over = _lone_number(label, below), _lone_number(label, above)
    if under is None or over is None:
        return under
    return under if under.box[1] - label.box[3] < label.box[1] - over.box[3] else None


def _lone_number(cell: Cell, rows: Sequence[Row]) -> Cell | None:
    """Find the number in the same column of the row that is given."""
    return next(
        (
            each
            for row in rows
            for each in row.cells
            if abs(each.box[0] - cell.box[0]) < _ASIDE and _LONE_NUMBER.fullmatch(each.text.strip())
        ),
        None,
    )


def _around_heads(test: str, heads: str, around: Sequence[Row]) -> Iterator[FoundValue]:
    """Read scores in a row of their own, below their heads or above them."""
    names = _HEADS.findall(heads)
    if len(names) < 3 or _BARE.search(heads):  # noqa: PLR2004 - a row of heads
        return
    for row in around:
        scores = re.findall(r"\d{1,3}(?:[.,]\d)?", row.text)
        if len(scores) == len(names) and not re.search(r"[^\W\d]{2}", row.text):
            for name, score in zip(names, scores, strict=True):
                yield _scored(test if name in {"total", "overall"} else name, row, score)
            return


def _scored(name: str, row: Row, score: str) -> FoundValue:
    return FoundValue(name=name, place=place_of(row.page, row.line), value=_score_of(score))


def _score_of(text: str) -> float:
    return float(text.replace(",", "."))
