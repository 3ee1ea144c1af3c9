"""Places that a person chooses to write on, wherever on a page."""

from msgspec import structs

from usce_desktop.domain.forms.field import FormField, Option
from usce_desktop.domain.reading.page import Box

_TICK = frozenset("✓✔x☒☑")
_TICKED = "On"
_LEAST_DRAWN, _LINE, _LINE_WIDTH = 7.0, 14.0, 200.0
"""Points: what is drawn smaller is a click; and the usual line that stands there then."""
_TICK_SIZE, _LETTER_WIDTH, _SEVERAL_LINES = 11.0, 0.62, 34.0
"""Points of a tick, of a letter's width for each of its height, and of a place for several lines."""


def place_for(number: int, page: int, left: float, low: float, text: str, height: float = 14.0) -> FormField:
    """Make a place to write on where the person wants it.

    Args:
        number: Tells it from the others.
        page: From 1.
        left: Where the words begin, in points from the left edge of the page as shown.
        low: Where they stand, in points from its upper edge.
        text: What is written there; a tick is drawn as one.
        height: Of the line, in points.
    """
    right = left + (_TICK_SIZE if text in _TICK else 8 + max(24.0, _LETTER_WIDTH * height * len(text)))
    high = _TICK_SIZE if text in _TICK else height
    return FormField(name=f"beside-{number}", page=page, box=(left, low - high, right, low), kind="text")


def place_drawn(margins: tuple[float, float, float, float], width: float, height: float) -> Box:
    """Find the box of a place that was drawn on a page; a click is a line of usual size.

    Args:
        margins: What lies left of, above, right of and below it, as shares of the page.
        width: Of the page, in points.
        height: Of the page.

    Returns:
        In points from the upper left corner.
    """
    left, top = margins[0] * width, margins[1] * height
    right, bottom = (1 - margins[2]) * width, (1 - margins[3]) * height
    if bottom - top < _LEAST_DRAWN:
        top, bottom = (top + bottom - _LINE) / 2, (top + bottom + _LINE) / 2
    if right - left < _LEAST_DRAWN:
        right = min(left + _LINE_WIDTH, width)
    return left, top, right, bottom


def placed(place: FormField, text: str) -> tuple[FormField, str]:
    """Make a place that the person chose ready for what is written there.

    Args:
        place: Its box, as a field for words.
        text: What is written; an x or a tick makes it a box that is ticked.

    Returns:
        The field, and what it says.
    """
    if text in _TICK:
        option = Option(state=_TICKED, page=place.page, box=place.box)
        return structs.replace(place, kind="check", options=(option,)), _TICKED
    return structs.replace(place, lines=place.box[3] - place.box[1] >= _SEVERAL_LINES), text
