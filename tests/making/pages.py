"""Pages of words for the tests, as the worker hands them over."""

from typing import Any

from making.values import kind
from usce_desktop.domain.reading.page import Line, PageText, Word
from usce_desktop.domain.reading.reading import Reading, read_pages

EACH = 6.0
"""Points that a letter takes."""


def line(text: str, y: float = 60.0, x: float = 72.0) -> Line:
    words, place = [], x
    for part in text.split(" "):
        if part:
            words.append(Word(text=part, x0=place, y0=y, x1=place + EACH * len(part), y1=y + 11))
        place += EACH * (len(part) + 1)
    return Line(words=tuple(words))


def page(*lines: str | Line, number: int = 1, **changes: Any) -> PageText:
    """Set lines one below the other; an empty one is a gap."""
    placed = [
        each if isinstance(each, Line) else line(each, 60.0 + 30 * n) for n, each in enumerate(lines) if each
    ]
    fields: dict[str, Any] = {"page": number, "source": "pdf", "width": 612, "height": 792}
    return PageText(lines=tuple(placed), **(fields | changes))


def reading(*lines: str | Line, types: tuple[Any, ...] = (), **changes: Any) -> Reading:
    return read_pages(1, [page(*lines, **changes)], types or (kind("tb_test"),))
