"""What a page without form fields has to write on, and the fields that a person sees in it.

A rule with room over it, a cell without words, a square to tick, a row of small cells: each is a place for
an answer, unless it only parts or frames the page.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from msgspec import Struct, structs

from usce_desktop.domain.forms.field import OFF, FormField, Option
from usce_desktop.domain.reading.page import Box, PageText, Word

_TICKED_STATE = "On"
"""It says nothing by itself: the label of a box tells what a tick means."""
_LEAST_WIDTH, _LEAST_HEIGHT = 22.0, 8.0
_LEAST_BELOW = 10.0
"""Points below a label in its cell: a heading in a band leaves less."""
_LINE_HEIGHT = 16.0
"""Points of a place over a rule, where there is room for them."""
_SQUARE = (5.0, 17.0)
_CELL_WIDTH, _CELL_HEIGHT = (6.5, 27.0), (8.0, 32.0)
"""Points of a box to tick, and of a cell for one letter, at least and at most."""
_TOUCHING, _DOUBLE = 3.0, 4.0
"""Points between cells of one row, and between the two lines of a double frame."""
_ROW = 5.0
"""Points by which the upper edges of places in one row differ at most."""
_TALL = 200.0
"""Points from which on a cell frames a part of the page."""
_SEVERAL_LINES = 34.0
_BOX_SIGNS = frozenset("☐□❏❑▢◯○⃞")
_READ_AS_BOX = re.compile(r"^(?:[^\w\s]+|[OoD0CUQ](?=[A-ZÀ-Þ])|[OD0](?=[a-z]{3}))")
_BOX_BEHIND = re.compile(r"(?:[^\w\s:?.)]+|[OD0])$")
"""What a square is read as before a word, and behind one."""
_LEAST_LABEL = 4.0
"""Points of a word beside a square."""
_RULE = re.compile(r"^[_.…·\-–—\s]+[,;)]?$")
_OPENING, _CLOSING = re.compile(r"^[\[(]$"), re.compile(r"^[\])]$")
_EMPTY_BRACKETS = re.compile(r"^(?:\[[ _]?\]|\([ _]?\))$")
_BRACKETS_APART = 16.0
"""Points between brackets with room for a tick."""
_ENDS_A_LABEL = re.compile(r"[:?]\s*$")


class Ruling(Struct, frozen=True, kw_only=True):
    """Lines of a page, in points from its top left corner as shown, once it was turned level.

    Attributes:
        rules: Horizontal ones, those of cells among them.
        cells: The insides of closed rectangles.
        turn: By how many degrees it was turned, counterclockwise around its middle.
    """

    rules: tuple[Box, ...] = ()
    cells: tuple[Box, ...] = ()
    turn: float = 0.0


class _Place(NamedTuple):
    """A place for an answer.

    Attributes:
        cells: How many letters have a cell of their own; 0 where none has.
        ticked: It is a box to tick.
    """

    box: Box
    cells: int = 0
    ticked: bool = False


def fields_of_page(page: PageText, ruling: Ruling) -> tuple[PageText, tuple[FormField, ...]]:
    """Find the places of a page for answers.

    Args:
        page: With its words, turned level.
        ruling: Its lines.

    Returns:
        The page, its words without the boxes to tick that were read as letters; and the places as fields,
        row by row, named by page and number.
    """
    page = _without_boxes(page, [cell for cell in ruling.cells if _is_square(cell)])
    signs = [word for line in page.lines for word in _box_signs(line.words)]
    page = _without(page, signs)
    words = [word for line in page.lines for word in line.words if not _is_rule(word)]
    cells = _without_doubles(ruling.cells)
    combs, rest = _combs(cells, words)
    squares = [cell for cell in rest if _is_square(cell) and not _inside(words, cell)]
    squares += [box for box in map(_box_of, signs) if not _covered(box, squares)]
    rooms = [cell for cell in rest if cell not in squares and not _is_frame(cell, ruling.rules, words)]
    found = [*combs, *(_Place(box, ticked=True) for box in squares)]
    found += [_Place(box) for cell in rooms for box in _in_cell(cell, rest, words)]
    taken = [*(place.box for place in found), *rooms]
    found += [
        _Place(box)
        for rule in ruling.rules
        if not _is_edge(rule, cells)
        for box in _over_rule(rule, ruling.rules, words, page)
        if not _covered(box, taken)
    ]
    return page, tuple(_named(found, page.page))


def _without(page: PageText, signs: Sequence[Word]) -> PageText:
    """Take printed boxes to tick out of the words: they are no labels."""
    boxes = [_box_of(sign) for sign in signs]
    lines = (
        structs.replace(line, words=tuple(word for word in line.words if not _covered(_box_of(word), boxes)))
        for line in page.lines
    )
    return structs.replace(page, lines=tuple(line for line in lines if line.words))


def _without_boxes(page: PageText, squares: Sequence[Box]) -> PageText:
    """Cut squares off the words that they were read with: ``□Yes``, ``OYes``."""
    lines = tuple(
        structs.replace(line, words=tuple(_cut(word, squares) for word in line.words)) for line in page.lines
    )
    return structs.replace(page, lines=lines)


def _cut(word: Word, squares: Iterable[Box]) -> Word:
    for left, top, right, bottom in squares:
        x, y = (left + right) / 2, (top + bottom) / 2
        if not (word.x0 - 1 <= x <= word.x1 + 1 and word.y0 - 1 <= y <= word.y1 + 1):
            continue
        if x < (word.x0 + word.x1) / 2 and word.x1 - right > _LEAST_LABEL:
            text = _READ_AS_BOX.sub("", word.text, 1) or word.text
            return structs.replace(word, text=text, x0=right + 1)
        if x > (word.x0 + word.x1) / 2 and left - word.x0 > _LEAST_LABEL:
            text = _BOX_BEHIND.sub("", word.text, 1) or word.text
            return structs.replace(word, text=text, x1=left - 1)
    return word


def _named(found: Iterable[_Place], page: int) -> Iterator[FormField]:
    """Make fields of places, row by row."""
    rows: list[list[_Place]] = []
    for place in sorted(found, key=lambda each: each.box[3]):
        if rows and place.box[3] - rows[-1][0].box[3] <= _ROW:
            rows[-1].append(place)
        else:
            rows.append([place])
    places = [place for row in rows for place in sorted(row, key=lambda each: each.box[0])]
    for number, (box, cells, ticked) in enumerate(places, 1):
        name = f"p{page}-{number}"
        if ticked:
            option = Option(state=_TICKED_STATE, page=page, box=box)
            yield FormField(name=name, page=page, box=box, kind="check", value=OFF, options=(option,))
        else:
            lines = not cells and box[3] - box[1] >= _SEVERAL_LINES
            yield FormField(
                name=name, page=page, box=box, kind="text", most=cells, comb=bool(cells), lines=lines
            )


def _box_of(word: Word) -> Box:
    return word.x0, word.y0, word.x1, word.y1


def _box_signs(words: Sequence[Word]) -> Iterator[Word]:
    """List the boxes to tick that are printed as letters: a sign, or brackets with room between them."""
    for number, word in enumerate(words):
        following = words[number + 1] if number + 1 < len(words) else None
        if word.text in _BOX_SIGNS or _EMPTY_BRACKETS.match(word.text):
            yield word
        elif (
            following is not None
            and _OPENING.match(word.text)
            and _CLOSING.match(following.text)
            and following.x0 - word.x1 <= _BRACKETS_APART
        ):
            yield structs.replace(following, text="[]", x0=word.x0)


def _is_frame(cell: Box, rules: Iterable[Box], words: Iterable[Word]) -> bool:
    """Tell whether a cell is only a frame around rules that have labels of their own."""
    if cell[3] - cell[1] > _TALL:
        return True
    inner = [
        rule
        for rule in rules
        if cell[0] - 1 <= rule[0] and rule[2] <= cell[2] + 1 and cell[1] + 6 < rule[1] < cell[3] - 6
    ]
    if not inner:
        return False
    first = min(rule[1] for rule in inner)
    return any(word.y1 > first - 4 for word in _inside(words, cell))


def _is_rule(word: Word) -> bool:
    return bool(_RULE.match(word.text))


def _inside(words: Iterable[Word], box: Box) -> list[Word]:
    """List the words whose middle lies within a box."""
    return [
        word
        for word in words
        if box[0] <= (word.x0 + word.x1) / 2 <= box[2] and box[1] <= (word.y0 + word.y1) / 2 <= box[3]
    ]


def _covered(box: Box, others: Iterable[Box]) -> bool:
    """Tell whether the middle of a box lies within another one, or that one's within it."""

    def holds(outer: Box, inner: Box) -> bool:
        x, y = (inner[0] + inner[2]) / 2, (inner[1] + inner[3]) / 2
        return outer[0] <= x <= outer[2] and outer[1] <= y <= outer[3]

    return any(holds(other, box) or holds(box, other) for other in others)


def _without_doubles(cells: Sequence[Box]) -> list[Box]:
    """Leave out the inner one of two frames around the same place: a double line."""
    kept: list[Box] = []
    for cell in sorted(cells, key=lambda box: -(box[2] - box[0]) * (box[3] - box[1])):
        if not any(_is_nearly(cell, each) for each in kept):
            kept.append(cell)
    return kept


def _is_nearly(one: Box, other: Box) -> bool:
    return all(abs(first - second) <= _DOUBLE for first, second in zip(one, other, strict=True))


def _is_square(cell: Box) -> bool:
    width, height = cell[2] - cell[0], cell[3] - cell[1]
    low, high = _SQUARE
    return (
        low <= min(width, height)
        and max(width, height) <= high
        and abs(width - height) <= 0.35 * max(width, height)
    )


def _combs(cells: Sequence[Box], words: Sequence[Word]) -> tuple[list[_Place], list[Box]]:
    """Find rows of small cells that touch; returns them, and the other cells."""
    narrow = [
        cell
        for cell in cells
        if _CELL_WIDTH[0] <= cell[2] - cell[0] <= _CELL_WIDTH[1]
        and _CELL_HEIGHT[0] <= cell[3] - cell[1] <= _CELL_HEIGHT[1]
        and not _inside(words, cell)
    ]
    runs: list[list[Box]] = []
    for cell in sorted(narrow, key=lambda box: box[0]):
        run = next((each for each in runs if _follows(each[-1], cell)), None)
        if run is None:
            runs.append([cell])
        else:
            run.append(cell)
    combs = [run for run in runs if len(run) > 1]
    used = {cell for run in combs for cell in run}
    found = [_Place((run[0][0], run[0][1], run[-1][2], run[0][3]), len(run)) for run in combs]
    return found, [cell for cell in cells if cell not in used]


def _follows(before: Box, cell: Box) -> bool:
    same = abs(before[1] - cell[1]) <= 2 and abs(before[3] - cell[3]) <= 2  # noqa: PLR2004 - points
    alike = abs((before[2] - before[0]) - (cell[2] - cell[0])) <= 0.2 * (cell[2] - cell[0])
    return same and alike and -1 <= cell[0] - before[2] <= _TOUCHING


def _in_cell(cell: Box, cells: Sequence[Box], words: Sequence[Word]) -> Iterator[Box]:
    """Find the room of a cell: all of it, what is below its label, or what is right of it."""
    left, top, right, bottom = cell
    if right - left < _LEAST_WIDTH or bottom - top < _LEAST_HEIGHT:
        return
    if any(other != cell and _covered(other, [cell]) and _is_within(other, cell) for other in cells):
        return
    inside = _inside(words, cell)
    if not inside:
        yield left + 1.5, top + 1, right - 1.5, bottom - 1
        return
    low, high = max(word.y1 for word in inside), min(word.y0 for word in inside)
    end = max(word.x1 for word in inside)
    letters = max(word.y1 - word.y0 for word in inside)
    # A label in the upper part leaves room below it; a head of a table stands in the middle of its cell.
    if bottom - low >= max(_LEAST_BELOW, 1.2 * letters) and (high - top) < 0.6 * (bottom - low):
        yield left + 2, low + 0.5, right - 2, bottom - 1
        return
    text = " ".join(word.text for word in sorted(inside, key=lambda word: (round(word.y0), word.x0)))
    one_line = low - high <= 1.8 * letters
    if one_line and _ENDS_A_LABEL.search(text) and right - end >= _LEAST_WIDTH + 6:
        yield end + 3, top + 1, right - 2, bottom - 1


def _is_within(inner: Box, outer: Box) -> bool:
    return (
        inner[0] >= outer[0] - 1
        and inner[1] >= outer[1] - 1
        and inner[2] <= outer[2] + 1
        and inner[3] <= outer[3] + 1
    )


def _is_edge(rule: Box, cells: Iterable[Box]) -> bool:
    """Tell whether a rule is the upper or lower edge of a cell."""
    y = (rule[1] + rule[3]) / 2
    return any(
        min(abs(y - cell[1]), abs(y - cell[3])) <= 2.5  # noqa: PLR2004 - points
        and min(rule[2], cell[2]) - max(rule[0], cell[0]) > 0.8 * min(rule[2] - rule[0], cell[2] - cell[0])
        for cell in cells
    )


def _over_rule(rule: Box, rules: Sequence[Box], words: Sequence[Word], page: PageText) -> Iterator[Box]:
    """Find the room over a rule: none where it underlines words or parts the page."""
    left, y, right = rule[0], (rule[1] + rule[3]) / 2, rule[2]
    if right - left < _LEAST_WIDTH or _is_of_letters(rule, words):
        return
    upper = max(
        (other[3] for other in rules if other[3] < y - 2 and other[0] < right and other[2] > left),
        default=0.0,
    )
    on_it = sorted(
        (
            word
            for word in words
            if word.x1 > left + 1 and word.x0 < right - 1 and y - 9 < word.y1 <= y + 4 and word.y0 < y - 2
        ),
        key=lambda word: word.x0,
    )
    for start, end in _gaps(left, right, on_it):
        over = [word.y1 for word in words if word.x1 > start and word.x0 < end and word.y1 <= y - 2]
        ceiling = max((upper + 1, *over))
        top = max(y - _LINE_HEIGHT, ceiling)
        if y - top >= _LEAST_HEIGHT and not (not on_it and _is_separator(rule, words, page)):
            yield round(start, 1), round(top, 1), round(end, 1), round(y, 1)


def _is_of_letters(rule: Box, words: Iterable[Word]) -> bool:
    """Tell whether a rule lies within words: the bars of capital letters that touch."""
    y = (rule[1] + rule[3]) / 2
    covered = sum(
        max(0.0, min(rule[2], word.x1) - max(rule[0], word.x0))
        for word in words
        if word.y0 - 1 < y < word.y1 - 1.5
    )
    return covered > 0.7 * (rule[2] - rule[0])


def _gaps(left: float, right: float, on_it: Sequence[Word]) -> Iterator[tuple[float, float]]:
    """Find the free stretches of a rule: all of it, or what follows each label that stands on it."""
    if not on_it:
        yield left, right
        return
    groups: list[list[Word]] = []
    for word in on_it:
        if groups and word.x0 - groups[-1][-1].x1 <= max(8.0, word.y1 - word.y0):
            groups[-1].append(word)
        else:
            groups.append([word])
    if groups[0][0].x0 - left >= _LEAST_WIDTH and groups[0][0].x0 - left > 0.4 * (right - left):
        yield left, groups[0][0].x0 - 3
    for number, group in enumerate(groups):
        start = group[-1].x1 + 3
        end = groups[number + 1][0].x0 - 3 if number + 1 < len(groups) else right
        text = " ".join(word.text for word in group)
        if end - start >= _LEAST_WIDTH and _ENDS_A_LABEL.search(text):
            yield start, end


def _is_separator(rule: Box, words: Sequence[Word], page: PageText) -> bool:
    """Tell whether a rule goes over all of what is printed, without a label above or a caption below."""
    if not words:
        return True
    first, last = min(word.x0 for word in words), max(word.x1 for word in words)
    wide = rule[2] - rule[0] >= 0.92 * max(last - first, 0.6 * page.width)
    captioned = any(
        -1 <= word.y0 - rule[3] <= 4 and rule[0] - 2 <= word.x0 <= rule[2] and word.y1 - word.y0 <= 10  # noqa: PLR2004 - points
        for word in words
    )
    labeled = any(
        8 <= rule[1] - word.y1 <= 22 and rule[0] - 4 <= word.x0 <= rule[0] + 40  # noqa: PLR2004 - points
        for word in words
    )
    return wide and not captioned and not labeled
