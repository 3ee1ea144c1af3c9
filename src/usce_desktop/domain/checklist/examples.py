"""What a good document of each type looks like: a made-up one, with marks where the required parts are."""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Literal

from msgspec import Struct

from usce_desktop.domain.checklist.sample_paper import SamplePage, SamplePaper
from usce_desktop.domain.dates import add_months, show_day

_TOKEN = re.compile(r"\{([^}]*)\}")
_MARK = '<font color="#b03030"><b>({number})</b></font>'
_UNDER = "Made up to show what such a document looks like"
_WEEKS = timedelta(days=27)


class Example(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A made-up document.

    Attributes:
        type: Id of the document type.
        head: Who issues it; on a card or portrait its title.
        lines: What it says; on a card ``label|value``. Braces hold a word of ``words_for``, or an entry of
            what must be shown.
        signed: Who signs it.
        seal: Whether there is a seal beside the signature.
        tip: What is most often wrong with it.
    """

    type: str
    head: str
    lines: tuple[str, ...]
    kind: Literal["letter", "card", "portrait"] = "letter"
    signed: str = ""
    seal: bool = False
    tip: str = ""


def words_for(today: date) -> dict[str, str]:
    """Say who and when: a fictional person, and days around a rotation."""
    start = add_months(today, 5)
    return {
        "name": "Amara Sample",
        "birth": show_day(date(2001, 3, 14)),
        "day": show_day(add_months(today, -2)),
        "year": show_day(add_months(today, -12)),
        "coming": show_day(add_months(today, 10)),
        "start": show_day(start),
        "end": show_day(start + _WEEKS),
    }


def example_paper(example: Example, title: str, shown: Sequence[str], today: date) -> SamplePaper:
    """Fill in an example, for the drawing.

    Args:
        example: The document.
        title: Of its type.
        shown: What must be shown; the entry at place n becomes the mark ``(n + 1)``. A word that is both,
            a name for instance, stands for the mark where it follows itself.
        today: What its days are counted from.

    Returns:
        The paper, its file named ``example.pdf`` or by its kind.

    Raises:
        KeyError: Braces hold something else.
    """
    said = words_for(today)
    marks = {entry: number for number, entry in enumerate(shown, start=1)}

    def filled(text: str, mark: str = "({number})") -> str:
        used: set[str] = set()

        def put(found: re.Match[str]) -> str:
            word = found[1]
            if word in said and (word not in marks or word not in used):
                used.add(word)
                return said[word]
            return mark.format(number=marks[word])

        return _TOKEN.sub(put, text)

    match example.kind:
        case "portrait":
            return SamplePaper(kind="portrait", file="example.jpg")
        case "card":
            parts = [filled(line).partition("|") for line in example.lines]
            fields = tuple((label, value) for label, _, value in parts)
            return SamplePaper(kind="card", file="example.png", title=filled(example.head), fields=fields)
    page = SamplePage(
        texts=tuple(filled(line, _MARK) for line in example.lines),
        signed=filled(example.signed),
        seal=example.seal,
    )
    return SamplePaper(
        file="example.pdf",
        title=title,
        head=filled(example.head),
        under=_UNDER,
        pages=(page,),
        paper="half",
    )


def numbered(shown: Sequence[str], known: Sequence[str]) -> list[str]:
    """Write what must be shown as a list whose numbers are those of the marks.

    Args:
        shown: What this program wants to see.
        known: What the example marks, in its order; anything else gets a dash.
    """
    return [f"({known.index(entry) + 1}) {entry}" if entry in known else f"– {entry}" for entry in shown]
