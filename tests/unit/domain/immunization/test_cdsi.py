"""CDC's published test cases: this program agrees, or differs for a reason that is written down."""

from collections import Counter

import pytest

from making.cdsi import LINES, cases, covered, dose_verdicts, series_verdicts

REASONS = {
    "catch-up": "A Tdap under 10 is catch-up for missed childhood doses; hospitals ask for the adolescent or adult one (TD1).",
    "booster only": "CDC still misses childhood doses or the next booster; hospitals ask for one Tdap and a booster within ten years (TD1, TD2).",
    "period": "CDC asks for influenza vaccine all season, hospitals where the rotation touches their period.",
    "children": "Children under 9 need two doses in their first season; nobody of that age takes electives.",
    "inner dose": "CDC calls a dose between the second and the final one valid in a four-dose series; here it does not count, and both ask for one more (HB1).",
    "extra": "CDC marks a dose beyond the complete series as extraneous; here it simply counts.",
    "one dose": "The line asks for one dose at 10 or later, as hospitals that ask for it do; CDC's booster at 16 is asked by none of the checklists.",
    "two doses": "One MMR is enough for a healthy adult, health personnel need two (MMR1).",
    "final dose": "CDC calls a dose invalid that cannot be the final one; here it counts, and the line asks for the final one all the same.",
    "dialysis": "Dialysis patients have doses and a series of their own; the form asks for the usual one and the titre.",
    "travel": "MMR at 6 to 11 months protects a travelling infant and is repeated from 12 months on.",
    "hiv": "After perinatal HIV infection MMR is repeated once treatment works; the record does not know of it.",
    "risk": "A series for a medical risk that the record does not know of.",
    "laboratory": "A lifetime booster for people who handle poliovirus.",
}
"""Why a verdict differs; the codes in brackets are those of docs/immunizations.md."""
DIFFERS: dict[str, tuple[str, ...]] = {
    "catch-up": (
        "2013-0007",
        "2013-0008",
        "2013-0010",
        "2013-0016",
        "2013-0017",
        "2013-0019",
        "2013-0020",
        "2013-0021",
        "2013-0061",
        "2013-0063",
        "2013-0064",
        "2013-0065",
        "2013-0067",
        "2013-0068",
        "2022-0001",
    ),
    "booster only": (
        "2013-0040",
        "2013-0057",
        "2013-0070",
        "2013-0076",
        "2020-0002",
        "2020-0005",
        "2020-0006",
        "2020-0007",
        "2020-0008",
        "2020-0009",
        "2020-0010",
    ),
    "period": ("2013-0167", "2013-0168", "2013-0169", "2013-0172", "2016-0012", "2019-0005", "2019-0015"),
    "children": ("2013-0170", "2013-0178", "2013-0179", "2013-0183"),
    "inner dose": (
        "2013-0202",
        "2013-0205",
        "2013-0212",
        "2013-0222",
        "2013-0230",
        "2013-0238",
        "2013-0239",
        "2013-0258",
        "2019-UC-0014",
    ),
    "extra": ("2013-0251", "2023-0106", "2013-0535"),
    "one dose": (
        "2013-0487",
        "2013-0489",
        "2013-0497",
        "2013-0498",
        "2013-0499",
        "2013-0501",
        "2013-0503",
        "2013-0507",
        "2013-0509",
        "2013-0510",
        "2023-0105",
        "2025-0017",
    ),
    "two doses": ("2019-0018",),
    "final dose": ("2013-0640", "2013-0655", "2013-0691"),
    "dialysis": ("2016-UC-0048", "2016-UC-0052", "2016-UC-0053", "2024-UC-0019"),
    "travel": ("2016-UC-0093",),
    "hiv": ("2016-UC-0094", "2016-UC-0095"),
    "risk": (
        "2016-UC-0108",
        "2016-UC-0109",
        "2016-UC-0110",
        "2016-UC-0111",
        "2016-UC-0112",
        "2016-UC-0115",
        "2016-UC-0116",
        "2016-UC-0124",
        "2016-UC-0125",
        "2017-UC-0014",
        "2018-UC-0002",
        "2023-UC-0020",
        "2023-UC-0022",
        "2023-UC-0023",
        "2023-UC-0024",
        "2025-UC-0019",
    ),
    "laboratory": ("2016-UC-0132",),
}
"""The cases that differ, by reason."""
_REASON_OF = {case: reason for reason, ids in DIFFERS.items() for case in ids}


def differs(case: dict[str, object]) -> bool:
    series = series_verdicts(case)
    return any(theirs != ours for _, theirs, ours in dose_verdicts(case)) or (
        series is not None and series[0] != series[1]
    )


@pytest.mark.parametrize("line", LINES)
def test_cdcs_cases_agree_or_differ_for_a_stated_reason(line: str) -> None:
    told = [case for case in cases() if case["line"] == line and covered(case)]
    assert told

    different = {case["id"].strip() for case in told if differs(case)}
    explained = {case["id"].strip() for case in told} & set(_REASON_OF)
    assert different - explained == set(), "differs, and nobody says why"
    assert explained - different == set(), "agrees by now: take the reason away"


def test_every_reason_is_used_and_every_case_has_one_reason() -> None:
    assert set(DIFFERS) == set(REASONS)
    assert all(DIFFERS.values())
    assert [
        case
        for case, number in Counter(case for ids in DIFFERS.values() for case in ids).items()
        if number > 1
    ] == []


def test_where_cdc_finds_a_series_incomplete_this_program_says_complete_only_for_a_reason_of_the_form() -> (
    None
):
    """The dangerous direction: green here, not complete there."""
    too_kind = {
        _REASON_OF[case["id"].strip()]
        for case in cases()
        if covered(case) and (series := series_verdicts(case)) is not None and series[1] and not series[0]
    }

    assert too_kind <= {
        "booster only",
        "period",
        "children",
        "one dose",
        "dialysis",
        "hiv",
        "risk",
        "laboratory",
    }
