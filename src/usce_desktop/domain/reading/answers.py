"""Labels of results and what stands behind, beside or below them."""

import re
from collections.abc import Iterator, Sequence

from usce_desktop.domain.folding import fold
from usce_desktop.domain.patterns import regex
from usce_desktop.domain.reading.kinds import is_prose
from usce_desktop.domain.reading.table import NOT_RESULTS, Cell, Row
from usce_desktop.domain.reading.words import result_word

PROSE_WORDS = 12
"""Words of a line from which on it is a sentence and no result."""
RESULT_LABEL = regex(
    r"^(?:(?:\d{1,2}|[a-z])[.)]\s)?(?:summary of\s)?(?:(?:final|overall|test|your|lab(?:oratory)?|reported|screening|assay|mro|order|donor|panel|screen|verified|confirmed|ahca|doj|fbi|eligibility|exam|fit|policy|case|application|clearance|coverage|visa|report|enrolment|enrollment)\s){0,2}(?:results?|overall(?=\s*(?:$|:|\s{2}))|reading|lectura|leitura|esito|giudizio|wynik(?: koncowy)?|sonuc|dictamen|decision|interpretation|outcome|resultado(?: final)?|interpretacion|interpretacao|interpretazione|ergebnis|befund|beurteilung|resultat|conclusion|disposition|determination|parecer|status|estado(?: de la \w+)?|estado da \w+)\b\s*(?:\(\w+\))?\s*[:.\-–]?\s*"
)

_LABELS_STAND = frozenset({"", "test"})


def answers(rows: Sequence[Row]) -> Iterator[tuple[str, Row]]:
    """Pair the labels of results with what stands behind, beside or below them.

    Yields:
        The words of the value, folded, and the row that the label stands in.
    """
    for number, row in enumerate(rows):
        if is_prose(row.text):
            yield from _first_sentence(row)
            continue
        for place, cell in enumerate(row.cells):
            folded = fold(cell.text).strip()
            label = RESULT_LABEL.match(folded)
            first = place == 0 and cell.column == "other"
            stands = (
                first or cell.column in _LABELS_STAND or (cell.column == "head" and _single(rows, number))
            )
            if label is None or not stands:
                continue
            rest = OTHER_LANGUAGE.sub("", folded[label.end() :])
            if not rest.strip(" :.-"):
                rest = beside_or_below(row.cells[place + 1 : place + 3], _under(rows, number, cell))
            if rest.strip():
                yield rest, row


def _first_sentence(row: Row) -> Iterator[tuple[str, Row]]:
    """Read a result that a label begins a text with: ``Final disposition: NEGATIVE - DILUTE. The client may ...``."""
    folded = fold(row.text).strip()
    label = RESULT_LABEL.match(folded)
    if label is None or not label[0].rstrip().endswith(":"):
        return
    sentence = re.split(r"[.;](?:\s|$)", folded[label.end() :])[0]
    if 0 < len(sentence.split()) <= _SENTENCE_WORDS and result_word(sentence):
        yield sentence, row


_SENTENCE_WORDS = 6


OTHER_LANGUAGE = regex(r"^\s*/\s*[a-z]{3,14}(?: [a-z]{3,14})?\s*(?=:|$):?\s*")
"""The label again: "Resultado / Result:"."""
_MARKED = regex(r"(?:\[\s?x\s?\]|\(\s?x\s?\)|\bx|[☒☑✓✔■●])\s+[a-z]")


def beside_or_below(beside: Sequence[Cell], under: Cell | None) -> str:
    """Read the cell that answers a label; of boxes beside each other the marked one, and none where none is."""
    told = [
        each
        for each in beside
        if each.column not in NOT_RESULTS and result_word(_unmarked(each.text)) and not _explains(each.text)
    ]
    marked = [each for each in told if _MARKED.match(fold(each.text).strip())]
    if marked:
        return _unmarked(marked[0].text) if len(marked) == 1 else ""
    own = [each for each in told if each.column == "result"]
    if len(own) == 1:
        return fold(own[0].text)
    differ = len({result_word(_unmarked(each.text)) for each in told}) > 1
    if differ and all(len(each.text.split()) <= _BOX_LABEL for each in told):
        return ""
    if told:
        return fold(told[0].text)
    return (
        fold(under.text)
        if under is not None and result_word(under.text) and not _explains(under.text)
        else ""
    )


_BOX_LABEL = 3
"""Words that a box to mark has beside it."""


def _unmarked(text: str) -> str:
    """Take the mark and the other language off what stands beside a box: ``X Negativo / Negative``."""
    folded = fold(text).strip()
    bare = re.sub(r"^(?:\[\s?x?\s?\]|\(\s?x?\s?\)|x|[☒☑✓✔■●☐□])\s+", "", folded)
    return bare.split(" / ")[0]


def _single(rows: Sequence[Row], number: int) -> bool:
    """Tell whether a row of heads has one row below it, which is what the paper is about."""
    after = rows[number + 2 : number + 3]
    return not after or len(after[0].cells) == 1 or is_prose(after[0].text)


def _explains(text: str) -> bool:
    return is_prose(text) or len(text.split()) > PROSE_WORDS


def _under(rows: Sequence[Row], number: int, cell: Cell) -> Cell | None:
    """Find the cell right below another one."""
    for row in rows[number + 1 : number + 3]:
        if row.page.page != rows[number].page.page:
            return None
        for each in row.cells:
            if min(each.box[2], cell.box[2]) - max(each.box[0], cell.box[0]) > 0:
                return each
    return None
