"""Labels of results and what stands behind, beside or below them."""

import re
from collections.abc import Iterator, Sequence

from usce_desktop.domain.reading.folding import fold
from usce_desktop.domain.reading.kinds import is_prose
from usce_desktop.domain.reading.table import Cell, Row
from usce_desktop.domain.reading.words import result_word

PROSE_WORDS = 12
"""Words of a line from which on it is a sentence and no result."""
RESULT_LABEL = re.compile(
    r"^(?:(?:\d{1,2}|[a-z])[.)]\s)?(?:summary of\s)?(?:(?:final|overall|test|your|lab(?:oratory)?|reported|screening|assay|mro|order|donor|panel|screen|ahca|doj|fbi|eligibility|exam|fit|policy|case|application|clearance|coverage|visa|report|enrolment|enrollment)\s)?(?:results?|overall(?=\s*(?:$|:|\s{2}))|reading|lectura|leitura|esito|giudizio|wynik|sonuc|dictamen|decision|interpretation|outcome|resultado(?: final)?|interpretacion|interpretacao|ergebnis|befund|beurteilung|resultat|conclusion|disposition|determination|status|estado(?: de la \w+)?|estado da \w+)\b\s*(?:\(\w+\))?\s*[:.\-–]?\s*"
)

_LABELS_STAND = frozenset({"", "test"})


def answers(rows: Sequence[Row]) -> Iterator[tuple[str, Row]]:
    """Pair the labels of results with what stands behind, beside or below them.

    Yields:
        The words of the value, folded, and the row that the label stands in.
    """
    for number, row in enumerate(rows):
        if is_prose(row.text):
            continue
        for place, cell in enumerate(row.cells):
            folded = fold(cell.text).strip()
            label = RESULT_LABEL.match(folded)
            stands = cell.column in _LABELS_STAND or (cell.column == "head" and _single(rows, number))
            if label is None or not stands:
                continue
            rest = folded[label.end() :]
            if not rest.strip(" :.-"):
                for value in (*row.cells[place + 1 : place + 3], _under(rows, number, cell)):
                    if value is not None and result_word(value.text) and not _explains(value.text):
                        rest = fold(value.text)
                        break
            if rest.strip():
                yield rest, row


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
