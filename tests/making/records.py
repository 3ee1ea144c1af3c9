"""Immunization records for the tests, written shortly."""

from datetime import date, timedelta
from typing import Any

from msgspec import structs

from making.standards import IMMUNIZATIONS
from making.values import TODAY, anchors
from usce_desktop.domain.immunization.chart import Asked, Chart, RecordLine
from usce_desktop.domain.immunization.judge import judge_record, open_chart
from usce_desktop.domain.immunization.record import Dose, History, ImmunizationRecord, TbTest, Titre, Xray

BIRTH = date(1999, 5, 1)
DAY0 = date(2024, 1, 10)


def dose(text: str) -> Dose:
    """``HEPB 2024-01-10 Engerix-B``, or ``MMR +24`` for days after the tenth of January 2024."""
    vaccine, when, *product = text.split()
    name: Any = vaccine
    day = DAY0 + timedelta(days=int(when)) if when.startswith(("+", "-")) else date.fromisoformat(when)
    return Dose(vaccine=name, date=day, product=" ".join(product))


def titre(
    test: Any, value: float | None = None, result: str = "", day: str = "+400", unit: str = "mIU/mL"
) -> Titre:
    when = DAY0 + timedelta(days=int(day)) if day.startswith(("+", "-")) else date.fromisoformat(day)
    return Titre(test=test, date=when, value=value, unit=unit if value is not None else "", result=result)


def igra(day: str, result: str = "negative") -> TbTest:
    return TbTest(kind="IGRA", date=date.fromisoformat(day), result=result)


def tst(placed: str, read: str = "", mm: float | None = 0, result: str = "") -> TbTest:
    return TbTest(kind="TST", placed=placed, read=read, mm=mm, result=result)


def xray(day: str, result: str = "normal") -> Xray:
    return Xray(date=date.fromisoformat(day), result=result)


def record(*entries: str | Titre | TbTest | Xray | History, **changes: Any) -> ImmunizationRecord:
    fields: dict[str, Any] = {
        "birth_date": BIRTH,
        "doses": tuple(dose(each) for each in entries if isinstance(each, str)),
        "titres": tuple(each for each in entries if isinstance(each, Titre)),
        "tb": tuple(each for each in entries if isinstance(each, TbTest)),
        "xrays": tuple(each for each in entries if isinstance(each, Xray)),
        "histories": tuple(each for each in entries if isinstance(each, History)),
    }
    return ImmunizationRecord(**(fields | changes))


def chart(one: ImmunizationRecord, today: date = TODAY, days: Any = None, **asked: Any) -> Chart:
    stated = frozenset(asked)
    wanted = structs.replace(Asked(by="Example Clinic"), stated=stated, **asked) if asked else Asked()
    return open_chart(one, IMMUNIZATIONS, wanted, days or anchors(), today)


def judged(
    name: str, *entries: Any, today: date = TODAY, days: Any = None, asked: Any = None, **changes: Any
) -> RecordLine:
    """Judge one line of a record."""
    lines = judge_record(chart(record(*entries, **changes), today, days, **(asked or {})))
    return next(line for line in lines if line.line == name)
