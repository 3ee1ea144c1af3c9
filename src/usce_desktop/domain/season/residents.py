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
    r"(?i)\b(?:school|university|college|universit\w*|universidad\w*|faculty|institute|academy|facul\w+|hochschule)\b"
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


_SCHOOL_LABEL = re.compile(
    r"(?i)\b(?:medical school|med school|school of medicine|university|education|alma mater)\s*:\s*([^;|]+)"
)
_HOME_LABEL = re.compile(r"(?i)\b(?:home ?town|born in|from|residence|home)\s*:\s*[^;|]*(?:[;|]|$)")


def _about_school(line: str) -> str:
    """Keep what a line says of the school: a home town in Ohio says nothing of it."""
    label = _SCHOOL_LABEL.search(line)
    return label[1] if label else _HOME_LABEL.sub(" ", line)


def _resident(line: str, words: SchoolWords) -> Resident:
    told = _about_school(line)
    folded = f" {told.casefold()} "
    foreign = _IMG.search(told)
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
    named = _NAMES.search(told)
    # A school that is none of those here is one elsewhere; a line without a school says nothing.
    return Resident(line=line, origin="img" if named else "unclear", because=named[0] if named else "")
