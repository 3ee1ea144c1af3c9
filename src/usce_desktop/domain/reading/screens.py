"""Drug screens, background checks and radiographs: papers whose parts add up to one result."""

import re
from collections.abc import Iterator, Sequence

from usce_desktop.domain.folding import fold
from usce_desktop.domain.patterns import regex
from usce_desktop.domain.reading.answers import PROSE_WORDS
from usce_desktop.domain.reading.hits import (
    BELOW,
    NEAR_WORDS,
    RESULTS_OF,
    Hit,
    before_limits,
    is_firm,
    mentions,
    place_of_row,
)
from usce_desktop.domain.reading.kinds import is_prose
from usce_desktop.domain.reading.table import NOT_RESULTS, Cell, Row
from usce_desktop.domain.reading.words import CONDITIONAL, result_word

DRUGS = regex(
    r"\b(?:amphetamines?|methamphetamines?|tetrahydrocannabinol|cocaine|cannabinoids?|marijuana|thc|opiates?|oxycodone|phencyclidine|pcp|barbiturates?|benzodiazepines?|anfetaminas?|metanfetaminas?|cocaina|canabinoides|cannabinoides|opiaceos?|fenciclidina|barbituricos?|benzodiac?epinas?|metadona|oxicodona"
    r"|methadone|propoxyphene|methaqualone|mdma|ecstasy|fentanyl|buprenorphine|6-?\s?(?:mam|acetylmorphine)|hydrocodone|specimen validity|validity test)\b"
    r"|^(?:amp|bar|bup|bzo|coc|etg|fen|met|mop|mtd|opi|oxy|ppx|tca|tml)(?=\s{2})"
)
_IMPRESSION = regex(
    r"^(?:impression|conclusion|opinion|conclusion/impression|impresion(?: diagnostica)?|conclusao|impressao(?: diagnostica)?|conclusione|conclusioni|beurteilung|assessment|summary|radiologist'?s? (?:impression|conclusion))s?\b\s*[:.\-–]?\s*"
)
CHEST = regex(r"tubercul|\blungs?\b|pulmon|thora[xc]|pneumo|pulmao")
_NEW_LABEL = regex(r"^[a-z][a-z /'()]{2,30}:|signature|\bm\.?d\.?$|^dr\b|electronically|page \d")
PANEL = 2
"""Lines of drugs that make a panel; the shortest that is in use names two."""


def radiograph(row: Row, before: str, region: str) -> Iterator[Hit]:
    """Read the result that stands behind the name of the examination.

    Args:
        row: Where it stands.
        before: What stands before the name, folded.
        region: What stands behind it.
    """
    result = result_word(before_limits(region, 0), RESULTS_OF["chest_xray"])
    if result and not CONDITIONAL.search(before + region):
        yield Hit(name="chest_xray", place=place_of_row(row), result=result, firm=is_firm(row, region))


def drug_panel(rows: Sequence[Row], texts: Sequence[str]) -> Iterator[Hit]:
    """Read the lines of a panel: one that is not negative speaks for the whole screen."""
    clean: list[Row] = []
    unclear = False
    for row, text in zip(rows, texts, strict=True):
        drug = DRUGS.search(text)
        if drug is None or len(text.split()) > PROSE_WORDS:
            continue
        told = before_limits(text[drug.end() :], 0)
        result = "" if CONDITIONAL.search(told) else result_word(told, RESULTS_OF["drug_screen"])
        if result and result != "negative":
            yield Hit(name="drug_screen", place=place_of_row(row), result=result)
        elif result:
            clean.append(row)
        else:
            unclear = unclear or len(row.cells) > 1
    yield from _spoiled(rows, texts)
    if len(clean) >= PANEL and not unclear:
        yield Hit(name="drug_screen", place=place_of_row(clean[0]), result="negative")


_SPOILED = frozenset({"dilute", "non-negative", "void", "indeterminate", "pending", "incomplete"})
"""What can be the matter with a screen of which every line is negative."""
_SPECIMEN_IS = regex(
    r"\b(?:specimen|sample|urine|test|result|collection) (?:is|was|has been)(?! (?:not|never|neither)\b)(?: found(?: to be)?| reported as)? (?P<state>.{0,24})"
)


def _spoiled(rows: Sequence[Row], texts: Sequence[str]) -> Iterator[Hit]:
    """Read that a specimen was dilute, or a test not finished, wherever it stands: "Medical review officer  Negative dilute"."""
    for row, text in zip(rows, texts, strict=True):
        sentence = None if CONDITIONAL.search(text) else _SPECIMEN_IS.search(text)
        if _NEGATIVE_DILUTE.search(text) and "positive" not in text and not CONDITIONAL.search(text):
            states = {"dilute"}
        elif _NO_SPECIMEN.search(text) and not _DENIED.search(text) and not CONDITIONAL.search(text):
            states = {"void"}
        elif sentence:
            states = {result_word(sentence["state"])}
        else:
            states = {
                result_word(cell.text)
                for cell in row.cells[1:]
                if len(cell.text.split()) <= _STATE_WORDS and cell.column not in NOT_RESULTS
            }
        states -= {""}
        if len(states) == 1 and states <= _SPOILED:
            yield Hit(name="drug_screen", place=place_of_row(row), result=min(states))


_STATE_WORDS = 4
_NO_SPECIMEN = regex(
    r"\b(?:specimen|sample|urine|validity)\b.{0,24}\b(?:adulterated|substituted|invalid|unsuitable|tampered)\b"
    r"|\b(?:adulterated|substituted|invalid|unsuitable) (?:specimen|sample|urine)\b"
)
_DENIED = regex(r"\b(?:not?|none|nor|neither|never|negative)\b")
_NEGATIVE_DILUTE = regex(
    r"\bneg(?:ative)?(?:\s?[,;:/(–-]\s?|\s)diluted?\b|\bdiluted?(?:\s?[,;:/(–-]\s?|\s)neg(?:ative)?\b"
)
"""Both words beside each other in one cell; with "positive" in the row they are choices of a form."""


def background_searches(rows: Sequence[Row], texts: Sequence[str]) -> Iterator[Hit]:
    """Read every search of a background check; one that is not clear speaks for the whole."""
    allowed = RESULTS_OF["background_check"]
    for number, (row, text) in enumerate(zip(rows, texts, strict=True)):
        if len(_KEYS.findall(text)) > 1:
            continue  # "Clear = no adverse information. Review = ..."
        around = texts[max(0, number - 1) : number + 2]
        if not _MARKED.match(text) and any(
            _MARKED.match(each) and result_word(each, allowed) for each in around
        ):
            continue  # the choice that was not marked
        cells = [cell for cell in row.cells if cell.column not in NOT_RESULTS]
        label, colon, behind = text.partition(":")
        told = fold("  ".join(cell.text for cell in cells[1:])) if len(cells) > 1 else behind if colon else ""
        if _RESULT_LABEL.fullmatch(label.strip()):
            # A sentence that explains it can follow: "Result: record found. The person is ...".
            told = told.partition(". ")[0]
        if told and len(told.split()) <= NEAR_WORDS and not CONDITIONAL.search(told):
            result = result_word(told, allowed) or (
                "clear" if _none_found(label if len(cells) <= 1 else text, told) else ""
            )
            if result:
                yield Hit(name="background_check", place=place_of_row(row), result=result)
                continue
        goes_on = is_prose(row.text) and not text.endswith((".", ":")) and number + 1 < len(texts)
        whole = f"{text} {texts[number + 1]}" if goes_on else text
        if not CONDITIONAL.search(whole):
            result = result_word(whole, frozenset({"clear", "records found"}))
            if result == "clear" and _EXCEPT.search(whole):
                result = "records found"
            if result and (mentions(whole) or result == "records found"):
                yield Hit(
                    name="background_check",
                    place=place_of_row(row),
                    result=result,
                    firm=result == "records found",
                )


_RESULT_LABEL = regex(
    r"(?:final |overall |search |registry )?(?:results?|outcome|determination|findings?|resultado)"
)
"""What announces the result of a search, and nothing else."""
_EXCEPT = regex(r"\b(?:except|other than|apart from|save for|excepto|salvo|ausser|sauf)\b")
"""What takes "no record" back in the same sentence."""
_KEYS = regex(r"\b[a-z]+\s?=\s")
"""What explains words."""
_MARKED = regex(r"(?:x|\[\s?x\s?\]|[☒☑✓])\s+[a-z]")


def _none_found(label: str, told: str) -> bool:
    return bool(re.search(r"records?|convictions?|found|hits?", label)) and bool(
        re.match(r"^\s*(?:0|none|nil|no)\b", told)
    )


def impressions(rows: Sequence[Row], texts: Sequence[str]) -> Iterator[Hit]:
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
            for other in range(number + 1, min(len(rows), number + 1 + BELOW)):
                below = texts[other] if alone else _under(rows[other], cell)
                if rows[other].page.page != row.page.page or _NEW_LABEL.search(below):
                    break
                words.append(below)
            result = result_word(" ".join(words), RESULTS_OF["chest_xray"])
            if result:
                yield Hit(name="chest_xray", place=place_of_row(row), result=result)


def _under(row: Row, cell: Cell) -> str:
    """Give what stands in a row below a cell."""
    return fold("  ".join(
        each.text for each in row.cells if each.box[0] < cell.box[2] and cell.box[0] < each.box[2]
    ))  # fmt: skip
