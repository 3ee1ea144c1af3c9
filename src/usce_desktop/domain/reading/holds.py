"""What a paper is by what it holds: rows of vaccines, results of a test, a passport's zone."""

from collections.abc import Collection, Iterable

from msgspec import structs

from usce_desktop.domain.folding import fold
from usce_desktop.domain.patterns import regex
from usce_desktop.domain.reading.found import FoundValue
from usce_desktop.domain.reading.hits import TITRES
from usce_desktop.domain.reading.kinds import Held, is_prose

RECORD_VACCINES = 3
"""Different vaccines with dates from which on a paper is a record, whatever tests it states beside."""
_WEIGHT, _ALONE = 16, 9
_ONE_VACCINE = {"FLU": "flu", "COVID": "covid"}
_BANDS = frozenset({"listening", "reading", "speaking", "writing"})
_TYPE_OF = {
    "IGRA": "tb_test", "TST": "tb_test", "drug_screen": "drug_screen", "chest_xray": "chest_xray", "background_check": "background_check",
    "per_claim": "malpractice", "aggregate": "malpractice", "step1": "usmle_step1", "step2ck": "usmle_step2ck",
}  # fmt: skip

_QUESTIONNAIRE = 3
"""Questions to be answered with yes or no that make a paper a questionnaire."""
_YES_NO = regex(r"\byes\b.{0,12}\bno\b|\bsi\b.{0,6}\bno\b|\bja\b.{0,6}\bnein\b|\boui\b.{0,6}\bnon\b")
_ASKED = {
    "tb_symptom": regex(r"\bcough|\bsweat|\bfever|\bsputum|\bweight|\bfatigue|\btired|\bappetite|\bblood\b"),
    "dean_verification": regex(r"\bgood (?:academic )?standing|\bdisciplin|\bfinal (?:clinical )?year|\blast year|\benrol|\bclerkships?\b|\bmalpractice|\bcredit"),
}  # fmt: skip
_TOPICS = {"tb_symptom": 3, "dean_verification": 2}
"""Different subjects that the questions have to be about."""


def holds(
    vaccines: Collection[str], values: Iterable[FoundValue], lines: Iterable[str] = (), *, zone: bool
) -> dict[str, Held]:
    """Tell which document types a paper's contents speak for.

    Args:
        vaccines: Codes of the vaccines that have dates on it.
        values: The results on it.
        lines: Its text.
        zone: Whether it has a passport's machine-readable zone.

    Returns:
        What speaks for each type, by the type's id.
    """
    names = {each.name for each in values if not is_prose(each.place.snippet)}
    found: dict[str, Held] = {}
    listed = ", ".join(sorted(vaccines))
    questions = [line for line in map(fold, lines) if _YES_NO.search(line)]
    if len(questions) >= _QUESTIONNAIRE:
        found |= {
            kind: Held(weight=2 * _WEIGHT, place="questions", phrase=", ".join(sorted(told)[:3]))
            for kind, pattern in _ASKED.items()
            if len(told := {match[0] for line in questions for match in pattern.finditer(line)})
            >= _TOPICS[kind]
        }
    if zone:
        found["passport"] = Held(weight=2 * _WEIGHT, place="zone", phrase="")
    titres = names & (TITRES | {"anti-HBs"})
    series = set(vaccines) - _ONE_VACCINE.keys()
    tested = bool(vaccines) and bool(titres) and bool(names & {"IGRA", "TST"})
    if len(vaccines) >= RECORD_VACCINES or len(series) > 1 or tested:
        record = Held(weight=2 * _WEIGHT, place="vaccines", phrase=listed)
        # The AAMC's form says that it is one; any other is a hospital's or the person's own.
        form = structs.replace(record, weight=record.weight - 1)
        return found | {"immunization_host": record, "immunization_aamc": form}
    if len(vaccines) == 1 and set(vaccines) <= _ONE_VACCINE.keys():
        found[_ONE_VACCINE[listed]] = Held(weight=3 * _WEIGHT, place="vaccines", phrase=listed)
    if titres:
        weight = _WEIGHT if len(titres) > 1 else _ALONE
        found["lab_titers"] = Held(weight=weight, place="results", phrase=", ".join(sorted(titres)))
    for name in sorted(names & _TYPE_OF.keys()):
        weight = _WEIGHT if len({_TYPE_OF[each] for each in names & _TYPE_OF.keys()}) == 1 else _ALONE
        found[_TYPE_OF[name]] = Held(weight=weight, place="results", phrase=name)
    if len(names & _BANDS) == len(_BANDS):
        bands = Held(weight=_ALONE, place="results", phrase=", ".join(sorted(_BANDS)))
        found |= {"english": bands, "oet": bands}
    return found
