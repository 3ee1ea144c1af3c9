"""Where the words stand that say what a value is: before it, in the cell to its left, above, or below."""

import re
from collections.abc import Callable

from usce_desktop.domain.patterns import regex
from usce_desktop.domain.reading.page import Box, Line, PageText

WIDE_GAP = 1.3
"""Heights of a letter between two words from which on they stand in different cells."""
TOUCH = 3.0
"""Points by which boxes in a row or a column may overlap."""
NEAR_ROWS = 2.6
"""Heights of a letter within which a label stands above or below."""
_COLUMN = 12
"""Values of a column over which its head is looked for."""
NEAR_COLUMN = 14.0
"""Points beside a box within which a word still stands over it."""


def cells(line: Line) -> list[tuple[int, int]]:
    """Cut a line into cells at its wide gaps.

    Returns:
        First and last character of each cell in the line's text.
    """
    found, begun, place = [], 0, 0
    for number, word in enumerate(line.words):
        before = line.words[number - 1] if number else None
        if before is not None and word.x0 - before.x1 > WIDE_GAP * max(6.0, word.y1 - word.y0):
            found.append((begun, place - 1))
            begun = place
        place += len(word.text) + 1
    found.append((begun, max(begun, place - 1)))
    return found


def cell_of(line: Line, start: int) -> tuple[int, int]:
    """Find the cell that a character stands in."""
    return next(cell for cell in reversed(cells(line)) if cell[0] <= start)


def _overlap(one: tuple[float, float], two: tuple[float, float]) -> float:
    return min(one[1], two[1]) - max(one[0], two[0])


def left_of(page: PageText, line: Line, start: int) -> str:
    """Read the cell to the left: on the same line, or the nearest line that stands on the same row."""
    earlier = [
        cell
        for cell in cells(line)
        if cell[1] <= start
        and cell[0] < cell_of(line, start)[0]
        and _says_something(line.text[cell[0] : cell[1]])
    ]
    if earlier:
        return line.text[earlier[-1][0] : earlier[-1][1]]
    box = line.box
    best, words = 1e9, ""
    for other in page.lines:
        theirs = other.box
        high = min(box[3] - box[1], theirs[3] - theirs[1])
        level = _overlap((box[1], box[3]), (theirs[1], theirs[3])) > high / 2
        gap = box[0] - theirs[2]
        if other is not line and level and -TOUCH <= gap < best:
            best, words = gap, other.text
    return words


_WEEKDAY = regex(r"(?:mon|tue|wed|thu|fri|sat|sun)(?:day|s|sday|nesday|rs|rsday|urday)?[,.]?", re.IGNORECASE)


def _says_something(cell: str) -> bool:
    """Tell whether a cell can be a label: not the dots that lead to a value, nor the day of the week."""
    return any(map(str.isalpha, cell)) and not _WEEKDAY.fullmatch(cell.strip())


def above(page: PageText, line: Line, box: Box, passing: Callable[[str], bool] = lambda _: False) -> str:
    """Read what stands right above a box, as the head of a table does.

    Args:
        page: The page.
        line: The line that the box is of.
        box: Of the value.
        passing: Tells of words whether they are another value of the same column, over which to look on.
    """
    over, words = _over(page, line, box, up=True)
    for _ in range(_COLUMN):
        if over is None or not passing(words):
            break
        over, words = _over(page, over, (box[0], over.box[1], box[2], over.box[3]), up=True)
    return words


def stands_over_label(page: PageText, box: Box) -> bool:
    """Tell whether values and labels take turns in the column over a value, so that its label stands below it.

    Args:
        page: The page.
        box: Of the value.
    """
    column = sorted(
        (each[1], each[3], line.text[start:end])
        for line in page.lines
        for start, end in cells(line)
        if abs((each := line.box_of(start, end))[0] - box[0]) < TOUCH and each[1] < box[3]
    )
    first = len(column) - 1
    while first > 0 and column[first][0] - column[first - 1][1] < NEAR_ROWS * (box[3] - box[1]):
        first -= 1
    pairs = [any(map(str.isdigit, words)) for _, _, words in column[first:-1]]
    return len(pairs) > 1 and all(value == (number % 2 == 0) for number, value in enumerate(pairs))


NEARER = 1.5
"""How many times smaller the gap to the words below has to be than that to the words above."""


def stands_nearer_below(page: PageText, line: Line, box: Box) -> bool:
    """Tell whether the words right below a value are its label, as on cards: they are far nearer than those above.

    Args:
        page: The page.
        line: The line that the value stands in.
        box: Of the value.
    """
    over, under = _over(page, line, box, up=True)[0], _over(page, line, box, up=False)[0]
    if under is None:
        return False
    gap = max(1.0, under.box[1] - box[3])
    theirs = box[1] - over.box[3] if over is not None else NEAR_ROWS * max(8.0, box[3] - box[1])
    return theirs > NEARER * gap and not _has_value(page, under, box)


def _has_value(page: PageText, label: Line, box: Box) -> bool:
    """Tell whether a label has its value at its right: then it is not that of what stands over it."""
    return any(
        any(map(str.isdigit, each.text))
        for each in page.lines
        if _overlap((each.box[1], each.box[3]), (label.box[1], label.box[3])) > 0 and each.box[2] > box[0]
    )


def below(page: PageText, line: Line, box: Box) -> str:
    """Read what stands right below a box, as under a line for signing."""
    return _over(page, line, box, up=False)[1]


def _over(page: PageText, line: Line, box: Box, *, up: bool) -> tuple[Line | None, str]:
    best, words = NEAR_ROWS * max(8.0, box[3] - box[1]), ""
    nearest = None
    for other in page.lines:
        theirs = other.box
        gap = box[1] - theirs[3] if up else theirs[1] - box[3]
        over = _overlap((box[0], box[2]), (theirs[0], theirs[2])) > 0
        if other is not line and over and -TOUCH <= gap < best:
            best, nearest, words = gap, other, _part_over(other, box)
    return nearest, words


def is_aligned(page: PageText, line: Line, box: Box) -> bool:
    """Tell whether the words right above a value begin where it begins, as a label over its answer does."""
    over = _over(page, line, box, up=True)[0]
    return over is not None and _cell_at(over, box) is not None


def _cell_at(line: Line, box: Box) -> str | None:
    """Take the cell of a line that begins where a box begins; the number of a field alone is none."""
    begins = ((line.box_of(start, end)[0], line.text[start:end]) for start, end in cells(line))
    return next(
        (text for left, text in begins if abs(left - box[0]) < TOUCH and any(map(str.isalpha, text))), None
    )


def _part_over(line: Line, box: Box) -> str:
    """Take the cell over a box that begins with it, or the words that stand over it with those that touch them."""
    whole = _cell_at(line, box)
    if whole is not None:
        return whole
    return " ".join(
        word.text for word in line.words if word.x1 > box[0] - NEAR_COLUMN and word.x0 < box[2] + NEAR_COLUMN
    )
