"""Rows and columns: lines that stand side by side, and what the heads over their cells say."""

import re
from collections.abc import Sequence
from itertools import pairwise

from msgspec import Struct

from usce_desktop.domain.folding import fold
from usce_desktop.domain.patterns import regex
from usce_desktop.domain.reading.labels import cells
from usce_desktop.domain.reading.page import Box, Line, PageText
from usce_desktop.domain.reading.words import spot_results

_LOOK_BACK = 8
"""Lines in which the beginning of a row is looked for."""


class Cell(Struct, frozen=True, kw_only=True):
    """A part of a row with its place."""

    text: str
    box: Box
    line: Line
    column: str = ""


class Row(Struct, frozen=True, kw_only=True):
    """What stands on one height of a page, from left to right."""

    page: PageText
    cells: tuple[Cell, ...]

    @property
    def line(self) -> Line:
        """The line that it begins with."""
        return self.cells[0].line

    @property
    def text(self) -> str:
        """All of it."""
        return "  ".join(cell.text for cell in self.cells)

    @property
    def told(self) -> str:
        """What it tells of its own subject: without the columns of limits, methods and earlier results."""
        return "  ".join(cell.text for cell in self.cells if cell.column not in _ASIDE)


_HEADS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, regex(pattern))
    for name, pattern in (
        ("reference", r"\bref(?:erence)?\b|referen[cstz]|normal|^out of\b|^max(?:imum)?\b|^min(?:imum)?\b|passing (?:score|standard|mark)|\bpossible\b|expected|range|cut-?\s?off|biological|interval|valores? (?:de )?ref|referencia|referenz|limits?\b|norm\b|valori (?:di )?rif|^reperes?$|intervallo|zakres|norma\b|referans|valeurs? (?:de ref|normale)|норм|τιμες αναφορας"),
        ("earlier", r"previous|prior|last result|historic|anterior"),
        ("mm", r"\bmm\b|^indurat"),
        ("unit", r"^units?$|^unidad(?:es)?$|^einheit$|^unites?$|^unita|^jednostk|^birim|^(?:од|ед)"),
        ("method", r"^method|^metodo|^specimen|^sample type|^lab\b|^site"),
        ("result", r"result|^value|^valor|resultado|ergebnis|resultat|interpretation|^status|^flag|^observed|^finding|outcome|wert$|^disposition|^esito|^wynik|^sonuc|^your value|^reading|результат|αποτελεσμα|^score$|^band$"),
        ("test", r"^tests?\b|^analyte|^component|^exam|^parameter|^parametro|^investigation|^assay|^analisis|^prueba|^antibody|^marker|^search|^untersuchung|^description|^drug|^panel|^substance|^disease|^vaccine|^esame|^badanie|^tetkik|^determinaci|^exame|^tube$|^well$|^substancia|показник|εξεταση"),
    )
)  # fmt: skip
_CHOICE = "choice: "
"""Before the result that a column stands for ("Negative", "Positive" as heads)."""
_ASIDE = frozenset({"reference", "earlier", "method"})
NOT_RESULTS = frozenset({"head", "reference", "earlier"})
"""Columns whose words are no results of the paper."""
_HEAD_WORDS = 4
_FILLED = regex(r"[<>≥≤]?\s?\d|[^\W\d][^:]*:\s?[^\W\d]")
"""Something measured, or a label with its answer ("Status: Preliminary"), which a row of heads has none of."""
_MARK = regex(r"[xX✓✔☒☑●■]")
_TAG = regex(r"\d{1,2}[a-z]?[.)]?")


def _head(cell: Cell) -> str:
    folded = fold(cell.text).strip(" :.()")
    if len(folded.split()) > _HEAD_WORDS or any(map(str.isdigit, folded)):
        return ""
    return next((name for name, pattern in _HEADS if pattern.search(folded)), "")


def _choice(cell: Cell) -> str:
    """Give the result that a column stands for, where its head is a result and nothing else."""
    words = spot_results(fold(cell.text))
    folded = fold(cell.text)
    rest = "".join(
        char for at, char in enumerate(folded) if not any(word.start <= at < word.end for word in words)
    )
    names = {word.name for word in words}
    return names.pop() if len(names) == 1 and not re.search(r"[a-z]{3}", rest) else ""


def rows_of(page: PageText) -> list[Row]:
    """Put the lines of a page together to rows, and give their cells the names of their columns."""
    gathered: list[list[Line]] = []
    for line in page.lines:
        box = line.box
        for parts in gathered[-_LOOK_BACK:]:
            theirs = parts[0].box
            high = min(box[3] - box[1], theirs[3] - theirs[1])
            if min(box[3], theirs[3]) - max(box[1], theirs[1]) > 0.6 * high > 0:
                parts.append(line)
                break
        else:
            gathered.append([line])
    rows = [_row(page, parts) for parts in gathered]
    return _with_columns(rows)


def _row(page: PageText, parts: Sequence[Line]) -> Row:
    found = [
        Cell(text=line.text[start:end], box=line.box_of(start, end), line=line)
        for line in sorted(parts, key=lambda each: each.box[0])
        for start, end in cells(line)
    ]
    return Row(page=page, cells=_without_tags(sorted(found, key=lambda each: each.box[0])))


def _without_tags(found: Sequence[Cell]) -> tuple[Cell, ...]:
    """Leave out the numbers of a form's boxes: "16  Value  17  Immune?" names no sixteen."""
    tags = [at for at, cell in enumerate(found) if _TAG.fullmatch(cell.text)]
    numbers = [int(re.sub(r"\D", "", found[at].text)) for at in tags]
    in_turn = len(tags) > 1 and all(later - first == 1 for first, later in pairwise(numbers))
    labeled = all(at + 1 < len(found) and re.match(r"[^\W\d]", found[at + 1].text) for at in tags)
    if not (in_turn and labeled):
        return tuple(found)
    return tuple(cell for at, cell in enumerate(found) if at not in tags)


def _with_columns(rows: Sequence[Row]) -> list[Row]:
    heads: list[tuple[float, float, str]] = []
    named: list[Row] = []
    for row in rows:
        kinds = [_head(cell) for cell in row.cells]
        filled = any(_FILLED.match(cell.text) for cell in row.cells)
        if not filled and sum(map(bool, kinds)) >= 2 and "result" in kinds:  # noqa: PLR2004 - a head over two columns
            choices = [_choice(cell) for cell in row.cells]
            several = len({choice for choice in choices if choice}) > 1
            heads = [
                (cell.box[0], cell.box[2], f"{_CHOICE}{choice}" if several and choice else kind or "other")
                for cell, kind, choice in zip(row.cells, kinds, choices, strict=True)
            ]
            # "Component / reference": the first column says what each row is about, with its limits below.
            if heads[0][2] in _ASIDE:
                heads[0] = (*heads[0][:2], "test")
            named.append(Row(page=row.page, cells=tuple(_named(cell, "head") for cell in row.cells)))
            continue
        if heads and len(row.cells) > 1:
            row = Row(page=row.page, cells=tuple(_named(cell, _column(cell, heads)) for cell in row.cells))  # noqa: PLW2901 - the same row
        named.append(row)
    return named


def _named(cell: Cell, column: str) -> Cell:
    if column == "mm" and re.fullmatch(r"\d{1,2}(?:[.,]\d)?", cell.text):
        return Cell(text=f"{cell.text} mm", box=cell.box, line=cell.line, column="result")
    if not column.startswith(_CHOICE):
        return Cell(text=cell.text, box=cell.box, line=cell.line, column=column)
    # One column for each result holds its limits, or the mark that says which it is.
    if _MARK.fullmatch(cell.text.strip(" []()")):
        return Cell(text=column.removeprefix(_CHOICE), box=cell.box, line=cell.line, column="result")
    return Cell(text=cell.text, box=cell.box, line=cell.line, column="reference")


def _column(cell: Cell, heads: Sequence[tuple[float, float, str]]) -> str:
    """Find the column whose head is nearest over a cell."""
    middle = (cell.box[0] + cell.box[2]) / 2

    def away(head: tuple[float, float, str]) -> float:
        left, right, _ = head
        apart = max(left - cell.box[2], cell.box[0] - right, 0.0)
        return apart * 10 + min(abs(middle - (left + right) / 2), abs(cell.box[0] - left))

    return min(heads, key=away)[2]


def cell_under(cell: Cell, row: Row, within: float) -> Cell | None:
    """Find the cell of a row that begins where a cell of the row above begins.

    Args:
        cell: A label.
        row: The row below it.
        within: Points by which one may begin beside the other.
    """
    return next((each for each in row.cells if abs(each.box[0] - cell.box[0]) < within), None)
