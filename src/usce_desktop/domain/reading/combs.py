"""Forms that print one letter in each cell: the letters are put together to words again."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median

from msgspec import structs

from usce_desktop.domain.reading.page import Line, PageText, Word

_LEAST = 4
"""Letters that make a run; two or three may be the numbers of boxes."""
_SLACK = 0.35
"""Share of the pitch by which the middle of a letter may be off."""
_BLANK = 2
"""Pitches between the letters on both sides of an empty cell."""


def without_combs(page: PageText) -> PageText:
    """Join single letters that stand at even distances, with a blank where a cell is empty.

    Args:
        page: As the worker hands it over.
    """
    lines = tuple(_joined(line) for line in page.lines)
    return page if lines == page.lines else structs.replace(page, lines=lines)


def _joined(line: Line) -> Line:
    words: list[Word] = []
    run: list[Word] = []
    for word in line.words:
        if len(word.text) == 1 and (word.text.isalnum() or word.text in "/-.+'"):
            run.append(word)
            continue
        words += [*_words_of(run), word]
        run = []
    words += _words_of(run)
    return line if len(words) == len(line.words) else structs.replace(line, words=tuple(words))


def _middle(word: Word) -> float:
    return (word.x0 + word.x1) / 2


def _words_of(run: Sequence[Word]) -> Iterator[Word]:
    """Part a run of letters at its empty cells, and where another field begins."""
    if len(run) < _LEAST:
        yield from run
        return
    steps = [_middle(right) - _middle(left) for left, right in pairwise(run)]
    pitch = median(steps)
    even = sum(_cells(step, pitch) in {1, _BLANK} for step in steps)
    if pitch <= 0 or even < len(steps) - 2:
        yield from run
        return
    begin = 0
    for at, step in enumerate((*steps, None), start=1):
        if step is None or _cells(step, pitch) != 1:
            yield _one(run[begin:at])
            begin = at


def _cells(step: float, pitch: float) -> int:
    """Count the cells from one letter to the next; 0 where it stands in none."""
    count = round(step / pitch) if pitch > 0 else 0
    return count if count and abs(step / pitch - count) <= _SLACK else 0


def _one(letters: Sequence[Word]) -> Word:
    return Word(
        text="".join(each.text for each in letters),
        x0=letters[0].x0,
        y0=min(each.y0 for each in letters),
        x1=letters[-1].x1,
        y1=max(each.y1 for each in letters),
    )
