"""Rows of the immunization record in forms: which dose, titer or test a label asks for, and the answer."""

import re
from collections.abc import Mapping, Sequence
from datetime import date

from usce_desktop.domain.forms.vocabulary import ImmunityWords
from usce_desktop.domain.immunization.record import ImmunizationRecord, TbTest, Titre

_ALSO: dict[str, tuple[str, ...]] = {
    "MEASLES": ("MMR", "MMRV", "MR"),
    "MUMPS": ("MMR", "MMRV"),
    "RUBELLA": ("MMR", "MMRV", "MR"),
    "MMR": ("MMRV",),
    "VAR": ("MMRV",),
}
"""Combined vaccines that count for one (CDC, General Best Practice Guidelines)."""
_LAST_COUNTS = frozenset({"FLU", "TDAP", "TD", "COVID"})
"""Of these the last dose is meant where no number is asked: this season's, or the booster."""
_MOST_DOSES = 6
UNCLEAR = "?"
"""Stands for what a label does not say."""


def immunity_key(words: Sequence[str], known: ImmunityWords) -> tuple[str, tuple[str, ...]] | None:
    """Find which row of the record a label asks for.

    Args:
        words: Of the label, as ``words_of`` writes them.
        known: The words of immunization forms.

    Returns:
        ``dose:HEPB:2``, ``titer:anti-HBs:result``, ``tb:IGRA:date`` and the like, with the words that say
        something else besides; nothing where it asks for none. A dose without a number has 0: the last one.
    """
    text = " ".join(words)
    kinds = ((known.titers, _titer), (known.tests, _test), (known.vaccines, _vaccine))
    for names, row in kinds:
        for code, phrase in _longest_first(names):
            rest = _without(text, phrase)
            if rest is not None:
                return row(code, _without_synonyms(rest, names[code]), known)
    return None


def _longest_first(names: Mapping[str, tuple[str, ...]]) -> list[tuple[str, str]]:
    """List names with their codes, those first that hold others: "hepatitis b surface antibody"."""
    pairs = [(code, phrase) for code, phrases in names.items() for phrase in phrases]
    return sorted(pairs, key=lambda pair: -len(pair[1]))


def _without(text: str, phrase: str) -> list[str] | None:
    """Take a phrase out of a text; nothing where it is not in it."""
    found = re.search(rf"(?:^| ){re.escape(phrase)}(?= |$)", text)
    return (text[: found.start()] + " " + text[found.end() :]).split() if found else None


def _without_synonyms(words: list[str], names: Sequence[str]) -> list[str]:
    """Leave out further names of the same thing: "IGRA (QuantiFERON or T-Spot)"."""
    for name in sorted(names, key=len, reverse=True):
        words = _without(" ".join(words), name) or words if name in " ".join(words) else words
    return words


def _side(words: list[str], known: ImmunityWords) -> tuple[str, list[str]]:
    """Tell which side of a test is asked: its date, its result, its value; and the words that say more."""
    sides = {word: side for side, each in known.sides.items() for word in each}
    asked = [sides[word] for word in words if word in sides]
    # "Date placed" and "date read" are asked by their second word.
    side = next((side for side in known.sides if side in asked), "")
    return side, [word for word in words if word not in sides]


def _titer(test: str, words: list[str], known: ImmunityWords) -> tuple[str, tuple[str, ...]]:
    side, rest = _side(words, known)
    skipped = {*known.words["titer"], *known.words["dose"], *known.words["test"]}
    left = [word for word in rest if word not in skipped]
    return f"titer:{test}:{side}", (*left, *(() if side else (UNCLEAR,)))


def _test(kind: str, words: list[str], known: ImmunityWords) -> tuple[str, tuple[str, ...]]:
    side, rest = _side(words, known)
    left = [word for word in rest if word not in known.words["test"]]
    # Which of several tests a number means is not for a machine to say.
    return f"tb:{kind}:{side}", (*left, *(() if side else (UNCLEAR,)))


def _vaccine(vaccine: str, words: list[str], known: ImmunityWords) -> tuple[str, tuple[str, ...]]:
    shots, titers = (not set(known.words[kind]).isdisjoint(words) for kind in ("shot", "titer"))
    if vaccine in known.titer_of and titers:
        key, left = _titer(known.titer_of[vaccine], words, known)
        # "Vaccine or titer date" leaves it to whoever answers.
        return key, (*left, *((UNCLEAR,) if shots else ()))
    number, left_over = 0, []
    # "3-dose series" is no third dose.
    for word in re.sub(r"\b\d dose series\b", "", " ".join(words)).split():
        counted = known.numbers.get(word, int(word) if word.isdecimal() else 0)
        if 0 < counted <= _MOST_DOSES and not number:
            number = counted
        elif word not in known.words["dose"]:
            left_over.append(word)
    # A vaccine's name with a day is a dose; a disease's may be the disease, or ask whether one is immune.
    dated = not {"date", "fecha", "data", "datum", "last", "recent"}.isdisjoint(words)
    clear = number or shots or (dated and vaccine not in known.titer_of)
    return f"dose:{vaccine}:{number}", (*left_over, *(() if clear else (UNCLEAR,)))


def answer_of(record: ImmunizationRecord, key: str) -> date | str:
    """Answer a row: a day, or what a report prints; empty where the record does not say it."""
    kind, what, side = key.split(":")
    if kind == "dose":
        return _dose_date(record, what, int(side))
    if kind == "titer":
        return _titer_answer([each for each in record.titres if each.test == what], side)
    return _tb_answer([each for each in record.tb if each.kind == what], side)


def _dose_date(record: ImmunizationRecord, vaccine: str, number: int) -> date | str:
    names = {vaccine, *_ALSO.get(vaccine, ())}
    days = sorted({dose.date for dose in record.doses if dose.vaccine in names})
    if number == 0:
        return days[-1] if days and (vaccine in _LAST_COUNTS or len(days) == 1) else ""
    return days[number - 1] if number <= len(days) else ""


def _number(value: float) -> str:
    return f"{value:.10g}" if value < 1e10 else f"{value:.0f}"  # noqa: PLR2004 - no power of ten is shown


def _titer_answer(titers: list[Titre], side: str) -> date | str:
    last = max(titers, key=lambda titer: titer.date, default=None)
    if last is None:
        return ""
    if side == "date":
        return last.date
    number = f"{_number(last.value)} {last.unit}".strip() if last.value is not None else ""
    if side == "value":
        return number
    return last.result.capitalize() if last.result else number


def _tb_answer(tests: list[TbTest], side: str) -> date | str:
    dated = [test for test in tests if test.day is not None]
    last = max(dated, key=lambda test: test.day or date.min, default=None)
    if last is None:
        return ""
    if side == "mm":
        return _number(last.mm) if last.mm is not None else ""
    if side == "read":
        return date.fromisoformat(last.read[:10]) if last.read else ""
    if side == "result":
        return last.result.capitalize()
    return last.day or ""
