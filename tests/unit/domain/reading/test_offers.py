from datetime import date
from typing import Any

import pytest
from msgspec import structs

from making.pages import reading
from usce_desktop.domain.facts import Facts
from usce_desktop.domain.reading.offers import offers

ZONE = (
    "P<EXAMUESTRA<<MARIA<JOSE<<<<<<<<<<<<<<<<<<<<",
    "X1234567<7EXA9905034F3101108<<<<<<<<<<<<<<06",
)


@pytest.mark.parametrize(
    ("lines", "asks", "expected"),
    [
        (("Collected: 10 Jan 2026", "QuantiFERON: NEGATIVE"), ("issued", "result"), [("issued", date(2026, 1, 10)), ("result", "negative")]),
        (("Issued 03/04/2026",), ("issued",), [("issued", date(2026, 3, 4)), ("issued", date(2026, 4, 3))]),
        (("TOEFL", "Total Score 106", "Speaking 26"), ("test", "score", "speaking"), [("test", "TOEFL"), ("score", 106), ("speaking", 26)]),
        (("Step 2 CK score: 245 PASS",), ("score", "result"), [("score", 245), ("result", "pass")]),
        (("Policy number: PL-00998", "$1,000,000 per claim"), ("number", "per_claim"), [("number", "PL-00998"), ("per_claim", 1e6)]),
        (("Measles IgG 45 AU/mL",), ("issued",), []),
        (ZONE, ("expires", "number"), [("expires", date(2031, 1, 10)), ("number", "X1234567")]),
        (("Date of birth: 1 Jan 1999",), ("issued",), []),
    ],
)  # fmt: skip
def test_what_is_read_is_offered_for_what_is_asked(lines: Any, asks: Any, expected: Any) -> None:
    found = offers(reading(*lines), asks, Facts())

    assert [(each.key, each.value) for each in found] == expected
    assert all(each.words and each.place.snippet for each in found)


def test_what_is_stated_already_is_not_offered() -> None:
    one = reading("Collected: 10 Jan 2026")

    assert offers(one, ("issued",), Facts(issued=date(2026, 1, 9))) == ()
    zone = reading(*ZONE)
    assert zone.mrz is not None
    undated = structs.replace(zone, mrz=structs.replace(zone.mrz, expires=None))
    assert offers(undated, ("expires",), Facts()) == ()
