"""CDC's own test cases (CDSi), as this program's record, and what it says of them.

``data/cdsi_cases.json`` holds the facts of published cases: source within. A dose that this program's
line does not know (childhood DTaP, for example) is left out; what the line then says is compared all the same.
"""

import json
from datetime import date, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Any

from making.standards import IMMUNIZATIONS
from making.values import anchors
from usce_desktop.domain.immunization.chart import Asked, RecordLine
from usce_desktop.domain.immunization.judge import judge_record, open_chart
from usce_desktop.domain.immunization.record import Dose, History, ImmunizationRecord, Titre

LINES = ("mmr", "varicella", "hepatitis_b", "tdap", "polio", "influenza", "meningococcal", "yellow_fever")
VACCINE_OF: dict[str, dict[str, str]] = {
    "mmr": {"03": "MMR", "05": "MEASLES", "06": "RUBELLA", "07": "MUMPS", "21": "VAR", "94": "MMRV"},
    "varicella": {"03": "MMR", "21": "VAR", "94": "MMRV", "149": "LAIV"},
    "hepatitis_b": dict.fromkeys(("08", "104", "110", "189", "220", "43", "44", "45", "51"), "HEPB"),
    "tdap": {"115": "TDAP", "09": "TD", "113": "TD", "139": "TD"},
    "polio": dict.fromkeys(("02", "10", "110", "120", "130", "178"), "POLIO"),
    "influenza": dict.fromkeys(("140", "333", "88"), "FLU"),
    "meningococcal": dict.fromkeys(("114", "136", "147", "203", "316", "328"), "MENACWY"),
    "yellow_fever": {"37": "YF"},
}
"""CVX codes that the lines count; what is not here is another vaccine."""


@lru_cache(maxsize=1)
def cases() -> tuple[dict[str, Any], ...]:
    data = json.loads((Path(__file__).parent / "data" / "cdsi_cases.json").read_text(encoding="utf-8"))
    return tuple(case for case in data["cases"] if case["line"] in LINES)


def covered(case: dict[str, Any]) -> bool:
    """Tell whether the line knows any of the case's doses, or the case has none at all."""
    known = VACCINE_OF[case["line"]]
    return not case["doses"] or any(dose[1] in known for dose in case["doses"])


def judged(case: dict[str, Any]) -> RecordLine:
    """Judge a case's record on its day."""
    known = VACCINE_OF[case["line"]]
    doses: list[Any] = [
        Dose(vaccine=known[cvx], date=date.fromisoformat(day), product=name.strip(), cvx=cvx)  # type: ignore[arg-type]
        for day, cvx, name, _, _ in case["doses"]
        if cvx in known
    ]
    record = ImmunizationRecord(
        birth_date=date.fromisoformat(case["birth"]),
        doses=tuple(doses),
        titres=tuple(_titres(case)),
        histories=tuple(_histories(case)),
    )
    today = date.fromisoformat(case["assessed"])
    days = anchors(
        submission=today, rotation_start=today, rotation_end=today + timedelta(days=27), arrival=today
    )
    asked = Asked(also=frozenset({"polio", "meningococcal", "yellow_fever"}))
    lines = judge_record(open_chart(record, IMMUNIZATIONS, asked, days, today))
    return next(line for line in lines if line.line == case["line"])


def _titres(case: dict[str, Any]) -> list[Titre]:
    condition = case.get("condition", "").casefold()
    if "laboratory evidence of immunity" not in condition and "titer of immunity" not in condition:
        return []
    tests = {"varicella": ["varicella_igg"], "mmr": ["measles_igg", "mumps_igg", "rubella_igg"]}
    day = date.fromisoformat(case["assessed"]) - timedelta(days=1)
    return [Titre(test=test, date=day, result="positive") for test in tests.get(case["line"], [])]  # type: ignore[arg-type]


def _histories(case: dict[str, Any]) -> list[History]:
    condition = case.get("condition", "").casefold()
    if "zoster" in condition and "provider" in condition:
        return [History(disease="zoster", confirmed_by="provider")]
    if ("varicella" in condition and "provider" in condition) or condition == "history of vz":
        return [History(disease="varicella", confirmed_by="provider")]
    return []


def dose_verdicts(case: dict[str, Any]) -> list[tuple[str, bool, bool]]:
    """Pair each dose's verdicts: its day, CDC's, and this program's; doses of a day with the same name once."""
    known = VACCINE_OF[case["line"]]
    line = judged(case)
    ours = {(dose.date.isoformat() if dose.date else "", dose.name): dose.valid for dose in line.doses}
    pairs = []
    for day, cvx, name, status, _ in case["doses"]:
        mine = ours.get((day, f"{known[cvx]} ({name.strip()})")) if cvx in known else None
        if mine is not None:
            pairs.append((day, status.strip() == "Valid", mine))
    return pairs


def series_verdicts(case: dict[str, Any]) -> tuple[bool, bool] | None:
    """Pair the verdicts on the series: CDC's and this program's; nothing where CDC says neither."""
    state = case["series"].casefold()
    if state in {"contraindicated", "aged out"}:
        return None
    return state in {"complete", "immune"}, judged(case).status.settled
