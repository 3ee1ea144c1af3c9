"""Counting IMGs in a list of residents that a person pastes: by school, line by line, to be looked over."""

import re
from typing import Literal

from msgspec import Struct

Origin = Literal["img", "us", "unclear"]
MOST_LINES = 500


class SchoolWords(Struct, frozen=True, kw_only=True):
    """Words that tell where a school is, in lower case.

    Attributes:
        marks: Say it by themselves: a degree, a country.
        places: States and provinces.
        schools: Names without their state.
        elsewhere: Schools whose name sounds like one of these, and is not.
    """

    marks: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    schools: tuple[str, ...] = ()
    elsewhere: tuple[str, ...] = ()


class Resident(Struct, frozen=True, kw_only=True):
    """One line of the list.

    Attributes:
        because: The word that says so; empty where none does.
    """

    line: str
    origin: Origin
    because: str = ""


class Residents(Struct, frozen=True, kw_only=True):
    """A list, counted."""

    lines: tuple[Resident, ...]

    def number(self, origin: Origin) -> int:
        """Count the lines of one origin."""
        return sum(line.origin == origin for line in self.lines)

    @property
    def share(self) -> float | None:
        """IMGs among those whose school is clear, in per cent; nothing where none is."""
        clear = self.number("img") + self.number("us")
        return 100 * self.number("img") / clear if clear else None


_NAMES = re.compile(
    r"(?i)\b(?:school|university|college|universit\w*|faculty|institute|academy|facul\w+|hochschule)\b"
)
_IMG = re.compile(r"(?i)\b(?:img|fmg|mbbs|mbchb|mb ?bs|bmbs|ecfmg)\b")


def count_residents(text: str, words: SchoolWords) -> Residents:
    """Tell residents of US and Canadian schools from IMGs.

    Args:
        text: One resident per line, with the school.
        words: What tells schools apart.
    """
    lines = [" ".join(line.split()) for line in text.splitlines()[:MOST_LINES]]
    return Residents(lines=tuple(_resident(line, words) for line in lines if line))


def _resident(line: str, words: SchoolWords) -> Resident:
    folded = f" {line.casefold()} "
    foreign = _IMG.search(line)
    mark = next((each for each in words.elsewhere if each in folded), foreign[0] if foreign else "")
    if mark:
        return Resident(line=line, origin="img", because=mark)
    home = next(
        (
            each
            for each in (*words.marks, *words.places, *words.schools)
            if re.search(rf"(?<![a-z]){re.escape(each)}(?![a-z])", folded)
        ),
        "",
    )
    if home:
        return Resident(line=line, origin="us", because=home.strip(" ,"))
    named = _NAMES.search(line)
    # A school that is none of those here is one elsewhere; a line without a school says nothing.
    return Resident(line=line, origin="img" if named else "unclear", because=named[0] if named else "")
