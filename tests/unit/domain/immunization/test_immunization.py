from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from making.records import BIRTH, DAY0, chart, dose, igra, judged, record, titre, tst, xray
from making.values import TODAY, anchors, checklist, requirement, within
from usce_desktop.cli.output import line_data
from usce_desktop.domain.checklist.catalog import Parameter, RuleUse
from usce_desktop.domain.checklist.immunization_demands import PARAMETERS, asked_by, parameter_words
from usce_desktop.domain.dates import BadDateError, has_time, moment, show_day
from usce_desktop.domain.immunization.chart import DayWindow, LineStatus
from usce_desktop.domain.immunization.feed import findings_for, judged_record, step_words
from usce_desktop.domain.immunization.judge import judge_record
from usce_desktop.domain.immunization.record import (
    Dose,
    History,
    ImmunizationRecord,
    unreadable,
)
from usce_desktop.domain.sentences import plain_data
from usce_desktop.domain.status import Status

DONE, NOTED, OPEN, BAD, NOT = (
    "complete",
    "complete_with_note",
    "incomplete",
    "invalid",
    "not_required",
)


def valid(line: Any) -> list[bool]:
    return [dose.valid for dose in line.doses]


@pytest.mark.parametrize(
    ("gap", "status", "counts"), [(28, DONE, True), (27, NOTED, True), (24, NOTED, True), (23, BAD, False)]
)
def test_the_mmr_gap_has_a_grace_of_four_days(gap: int, status: str, counts: bool) -> None:
    line = judged("mmr", "MMR +0", f"MMR +{gap}")

    assert (line.status, valid(line)) == (status, [True, counts])
    if not counts:
        again = DAY0 + timedelta(days=gap + 28)
        assert (line.not_before, line.now) == (TODAY, True)  # that day has gone by
        assert f"{show_day(again)}" in str(line.reason)
        assert "at least 28 are needed" in str(line.reason)


@pytest.mark.parametrize(("apart", "counts"), [(0, True), (27, False), (28, True)])
def test_different_live_vaccines_need_28_days_without_grace(apart: int, counts: bool) -> None:
    line = judged("varicella", "MMR +0", f"VAR +{apart}", "VAR +100")

    assert valid(line) == [counts, True]
    assert line.status == (DONE if counts else BAD)


def test_a_nasal_influenza_vaccine_is_a_live_one() -> None:
    line = judged("mmr", "MMR +0", "FLU +30 FluMist", "MMR +40")

    assert valid(line) == [True, False]
    assert "FLU, " in str(line.reason)
    assert valid(judged("influenza", "MMR +0", "LAIV +10")) == [False]


def test_a_dose_of_the_same_disease_is_judged_by_its_series_not_as_another_live_vaccine() -> None:
    assert valid(judged("mmr", "MMR +0", "MEASLES +25")) == [True, True]


@pytest.mark.parametrize(
    ("days", "third"),
    [
        ((0, 28, 84), False),
        ((0, 28, 107), False),
        ((0, 28, 108), True),
        ((0, 28, 112), True),
        ((0, 60, 111), False),
        ((0, 60, 112), True),
    ],
)
def test_the_third_hepatitis_b_dose_needs_its_distances(days: tuple[int, ...], third: bool) -> None:
    line = judged("hepatitis_b", *(f"HEPB +{day} Engerix-B" for day in days))

    assert valid(line) == [True, True, third]
    assert line.status.settled == third


def test_the_repeat_of_an_invalid_third_dose_counts_from_it() -> None:
    line = judged("hepatitis_b", "HEPB +0", "HEPB +28", "HEPB +84")

    assert (line.status, line.not_before) == (BAD, TODAY)
    assert "third hepatitis B dose" in str(line.next_step)


@pytest.mark.parametrize(
    ("doses", "status"),
    [
        (("HEPB +0 Heplisav-B", "HEPB +28 Heplisav-B"), NOTED),
        (("HEPB +0 Heplisav-B", "HEPB +24 Heplisav-B"), NOTED),
        (("HEPB +0 Heplisav-B", "HEPB +23 Heplisav-B"), BAD),
        (("HEPB +0 Engerix-B", "HEPB +28 Heplisav-B", "HEPB +56 Heplisav-B"), NOTED),
        (("HEPB +0 Heplisav-B", "HEPB +28 Engerix-B", "HEPB +56 Heplisav-B"), NOTED),
        (("HEPB +0 Engerix-B", "HEPB +28 Heplisav-B"), OPEN),
        (("HEPB +0 Twinrix", "HEPB +7 Twinrix", "HEPB +21 Twinrix", "HEPB +366 Twinrix"), NOTED),
        (("HEPB +0 Twinrix", "HEPB +7 Twinrix", "HEPB +21 Twinrix", "HEPB +363 Twinrix"), NOTED),
        (("HEPB +0 Twinrix", "HEPB +7 Twinrix", "HEPB +21 Twinrix", "HEPB +300 Twinrix"), BAD),
        (("HEPB +0 Twinrix", "HEPB +7 Twinrix", "HEPB +21 Twinrix"), OPEN),
        (("HEPB +0 Twinrix", "HEPB +6 Twinrix", "HEPB +21 Twinrix"), BAD),
        (("HEPB +0 Twinrix", "HEPB +7 Twinrix", "HEPB +31 Twinrix"), BAD),
        (("HEPB +0 Twinrix", "HEPB +12 Twinrix", "HEPB +22 Twinrix"), BAD),
        (("HEPB +0 Twinrix", "HEPB +7 Twinrix", "HEPB +21 Twinrix", "HEPB +60 Twinrix"), BAD),
        ((), OPEN),
        (("HEPB +0", "HEPB +28", "HEPB +200", "HEPB +5000"), BAD),
    ],
)
def test_hepatitis_b_series_in_all_their_forms(doses: tuple[str, ...], status: str) -> None:
    line = judged("hepatitis_b", *doses)

    if doses and doses[-1].endswith("+5000"):
        assert not line.doses[-1].valid  # in the future
        assert line.status == NOTED
    else:
        assert line.status == status


THREE = ("HEPB +0", "HEPB +28", "HEPB +180")


@pytest.mark.parametrize(
    ("titres", "status", "words"),
    [
        ((titre("anti-HBs", 143),), DONE, "143"),
        ((titre("anti-HBs", 10),), DONE, "at least 10"),
        ((titre("anti-HBs", 9.9),), OPEN, "one more hepatitis B dose"),
        ((titre("anti-HBs", 0.05, unit="IU/mL"),), DONE, "50 mIU/mL"),
        ((titre("anti-HBs", 143, unit="index"),), OPEN, "instead of mIU/mL"),
        ((titre("anti-HBs", None, "positive"),), OPEN, "quantitative"),
        ((titre("anti-HBs"),), OPEN, "no number"),
        ((titre("anti-HBs", 143, day="+190"),), NOTED, "10 days after a dose"),
        ((), NOTED, "AAMC form asks for one"),
        ((titre("HBsAg", None, "positive"),), NOTED, "chronic"),
        ((titre("HBsAg", None, "negative"), titre("anti-HBc", None, "positive")), NOTED, "past infection"),
        ((titre("anti-HBs", 143, day="2027-01-01"),), NOTED, "Three valid doses"),
    ],
)
def test_the_hepatitis_b_titre_has_to_be_a_number(titres: Any, status: str, words: str) -> None:
    line = judged("hepatitis_b", *THREE, *titres)

    assert line.status == status
    assert words in f"{line.reason!s} {line.next_step!s}"


def test_a_positive_titre_without_a_complete_series_is_not_enough() -> None:
    line = judged("hepatitis_b", "HEPB +0", titre("anti-HBs", 143))

    assert line.status == OPEN
    assert "without a complete series" in str(line.reason)
    assert "9.9 mIU/mL" in str(judged("hepatitis_b", titre("anti-HBs", 9.9)).reason)
    alone = {"hepb_titre_alone": True}
    assert judged("hepatitis_b", titre("anti-HBs", 143), asked=alone).status == NOTED


LOW = titre("anti-HBs", 3, day="+220")
BOTH = (titre("HBsAg", None, "negative"), titre("anti-HBc", None, "non-reactive"))
SECOND = ("HEPB +240", "HEPB +268", "HEPB +440")


@pytest.mark.parametrize(
    ("more", "status", "words", "not_before"),
    [
        ((), OPEN, "one more", 220),
        (("HEPB +240",), OPEN, "drawn again", 268),
        (("HEPB +240", titre("anti-HBs", 50, day="+270")), DONE, "50", None),
        (("HEPB +240", titre("anti-HBs", 5, day="+270")), OPEN, "Finish the second", 268),
        (("HEPB +240", "HEPB +250", titre("anti-HBs", 5, day="+270")), BAD, "Finish the second", 278),
        ((*SECOND, titre("anti-HBs", 5, day="+480")), OPEN, "HBsAg and total anti-HBc", None),
        ((*SECOND, titre("anti-HBs", 5, day="+480"), *BOTH), NOTED, "non-responder", None),
        (
            (*SECOND, titre("anti-HBs", 5, day="+480"), titre("anti-HBc", None, "positive")),
            OPEN,
            "HBsAg is not known",
            None,
        ),
    ],
)
def test_the_path_of_non_responders(more: Any, status: str, words: str, not_before: int | None) -> None:
    line = judged("hepatitis_b", *THREE, LOW, *more)

    assert line.status == status
    assert words in f"{line.reason!s} {line.next_step!s}"
    if not_before is not None:
        assert line.not_before == max(TODAY, DAY0 + timedelta(days=not_before))


@pytest.mark.parametrize(
    ("read", "mm", "status"),
    [
        ("2026-09-03T08:59", 0, BAD),
        ("2026-09-03T09:00", 0, BAD),
        ("2026-09-03T10:00", 0, OPEN),
        ("2026-09-04T10:00", 0, OPEN),
        ("2026-09-04T11:00", 0, BAD),
        ("2026-09-03", 0, OPEN),
        ("2026-09-02", 0, BAD),
        ("2026-09-05", 0, BAD),
        ("", 0, BAD),
        ("2026-09-03T10:00", None, BAD),
    ],
)
def test_a_skin_test_is_read_after_48_to_72_hours_in_millimetres(
    read: str, mm: float | None, status: str
) -> None:
    line = judged("tb", tst("2026-09-01T10:00", read, mm))

    assert line.status == status
    assert valid(line) == [status == OPEN]


FIRST = tst("2026-09-01T10:00", "2026-09-03T11:00")


@pytest.mark.parametrize(
    ("placed", "status"),
    [("2026-09-09", OPEN), ("2026-09-10", DONE), ("2026-09-24", DONE), ("2026-09-25", OPEN)],
)
def test_the_second_step_is_placed_7_to_21_days_after_the_first_reading(placed: str, status: str) -> None:
    read = (date.fromisoformat(placed) + timedelta(days=2)).isoformat()
    second = tst(f"{placed}T10:00", f"{read}T11:00")

    assert judged("tb", FIRST, second).status == status
    if placed == "2026-09-25":
        assert judged("tb", FIRST, second, asked={"tst_max_gap_days": 365}).status == DONE


def test_after_bcg_the_blood_test_is_preferred() -> None:
    second = tst("2026-09-10", "2026-09-12")
    line = judged("tb", "BCG 1999-06-01", FIRST, second, asked={"tb_method_abroad": "IGRA"})

    assert line.status == NOTED
    assert "BCG" in str(line.reason)
    assert "only if done in the US" in str(line.reason)
    assert "BCG" in str(judged("tb", "BCG 1999-06-01").reason)


def test_one_skin_test_says_when_the_second_is_due_and_when_it_is_too_late() -> None:
    early = judged("tb", FIRST, today=date(2026, 9, 5))
    late = judged("tb", FIRST)

    assert early.not_before == date(2026, 9, 10)
    assert "Begin the two-step test again" in str(late.next_step)


@pytest.mark.parametrize(
    ("entries", "status", "words"),
    [
        ((), OPEN, "No tuberculosis test"),
        ((igra("2026-10-01"),), DONE, "good for the rotation's end until 1 Oct 2027"),
        ((igra("2026-03-28"),), DONE, "within 12 months"),
        ((igra("2026-03-27"),), OPEN, "1 day too old"),
        ((igra("2026-10-01", "indeterminate"),), OPEN, "neither negative nor positive"),
        ((igra("2026-10-01", "smudged"),), OPEN, "smudged"),
        ((igra("2026-10-01", ""),), BAD, "its result is not stated"),
        ((igra("2027-10-01"),), BAD, "in the future"),
        ((igra("1990-10-01"),), BAD, "before the birth date"),
        ((igra("2026-10-01", "positive"),), OPEN, "there is no chest X-ray"),
        ((igra("2026-10-01", "positive"), xray("2026-09-30")), OPEN, "from before it"),
        ((igra("2026-10-01", "positive"), xray("2026-10-01")), NOTED, "clear"),
        ((igra("2026-10-01", "positive"), xray("2026-10-05", "nodule")), OPEN, "says 'nodule'"),
        ((igra("2025-10-01", "positive"), xray("2026-08-31")), OPEN, "too old"),
        ((igra("2025-10-01", "positive"), xray("2026-09-01")), NOTED, "clear"),
        ((tst("2026-09-01T10:00", "2026-09-03T11:00", 10),), OPEN, "TST positive"),
        ((tst("2026-09-01T10:00", "2026-09-03T11:00", 12, "negative"),), OPEN, "One valid TST"),
        ((tst("2026-09-01T10:00", "2026-09-05T11:00", 15),), OPEN, "TST positive"),
        ((FIRST, tst("2025-09-20", "2025-09-22")), OPEN, "Begin the two-step"),
        ((tst("2024-09-01", "2024-09-03"), tst("2024-09-12", "2024-09-14")), OPEN, "too old"),
        ((FIRST, tst("2026-09-12T10:00", "2026-09-16T10:00")), BAD, "96 hours"),
    ],
)
def test_tuberculosis(entries: Any, status: str, words: str) -> None:
    line = judged("tb", *entries)

    assert line.status == status
    assert words in f"{line.reason!s} {line.next_step!s}"


@pytest.mark.parametrize(
    ("days", "skin", "blood"),
    [
        (0, OPEN, DONE),
        (1, BAD, NOTED),
        (27, BAD, NOTED),
        (28, OPEN, NOTED),
        (41, OPEN, NOTED),
        (42, OPEN, DONE),
    ],
)
def test_a_live_vaccine_disturbs_a_tb_test_in_the_next_weeks(days: int, skin: str, blood: str) -> None:
    live = f"MMR {date(2026, 9, 1) - timedelta(days=days)}"

    assert judged("tb", live, FIRST).status == skin
    assert judged("tb", live, igra("2026-09-01")).status == blood


def test_the_next_tb_test_waits_for_a_fresh_live_vaccine() -> None:
    assert judged("tb", "MMR 2026-11-13").not_before == date(2026, 12, 11)
    assert judged("tb", "MMR 2026-11-23").not_before == TODAY
    assert judged("tb", "MMR 2026-01-23").not_before == TODAY


@pytest.mark.parametrize(
    ("asked", "entries", "line", "status", "words"),
    [
        ({"titres": frozenset({"measles", "mumps", "rubella"})}, ("MMR +0", "MMR +40"), "mmr", OPEN, "asked by Example Clinic"),
        ({"titres": frozenset({"varicella"})}, ("VAR +0", "VAR +40", titre("varicella_igg", None, "positive")), "varicella", DONE, "asked by Example"),
        ({"titres": frozenset({"varicella"})}, ("VAR +0", "VAR +40", titre("varicella_igg", None, "equivocal")), "varicella", OPEN, "equivocal"),
        ({"titres": frozenset({"varicella"})}, (), "varicella", OPEN, "Have IgG drawn"),
        ({"titres": frozenset({"varicella"}), "titre_window": DayWindow(n=60, unit="months", anchor="rotation_start")}, ("VAR 2010-01-01", titre("varicella_igg", None, "positive", day="2020-01-01")), "varicella", OPEN, "older than"),
        ({"titre_window": DayWindow(n=60, unit="months", anchor="graduation")}, (titre("varicella_igg", None, "positive", day="2010-01-01"),), "varicella", DONE, "titer"),
        ({"titres": frozenset({"hepatitis_b"})}, THREE, "hepatitis_b", OPEN, "there is none"),
        ({"hepb_cutoff": 12.0}, (*THREE, titre("anti-HBs", 11)), "hepatitis_b", OPEN, "at least 12 mIU/mL (asked by Example Clinic)"),
        ({"hepb_cutoff": 10.0, "hepb_cutoff_exclusive": True}, (*THREE, titre("anti-HBs", 10)), "hepatitis_b", OPEN, "more than 10"),
        ({"hepb_core_required": True}, (*THREE, titre("anti-HBs", 40)), "hepatitis_b", OPEN, "HBsAg and total anti-HBc"),
        ({"hepb_core_required": True}, (*THREE, titre("anti-HBs", 40), *BOTH), "hepatitis_b", DONE, "40"),
        ({"tdap_max_years": 5}, ("TDAP 2020-01-01",), "tdap", OPEN, "within 5 years"),
        ({"must_be_tdap": True}, ("TDAP 2014-01-01", "TD 2024-01-01"), "tdap", OPEN, "Tdap itself"),
        ({"tb_method": "IGRA"}, (FIRST, tst("2026-09-12", "2026-09-14")), "tb", OPEN, "Only a blood test"),
        ({"tst_window": DayWindow(n=3, unit="months", anchor="rotation_start")}, (FIRST, tst("2026-09-12", "2026-09-14")), "tb", OPEN, "within 3 months"),
        ({"tb_window": DayWindow(n=12, unit="months", anchor="graduation")}, (igra("2010-01-01"),), "tb", DONE, "negative"),
        ({"xray_window": DayWindow(n=3, unit="months", anchor="arrival")}, (igra("2026-01-01", "positive"), xray("2026-10-01")), "tb", OPEN, "within 3 months of arrival"),
        ({"covid_required": True}, (), "covid", OPEN, "Get a COVID"),
        ({"covid_required": True}, ("COVID 2021-01-01",), "covid", DONE, "1 dose"),
        ({"covid_required": True}, ("COVID 2020-01-01",), "covid", NOTED, "not on the US market"),
        ({"covid_required": True}, ("COVID 2027-01-01",), "covid", BAD, "none counts"),
        ({"also": frozenset({"polio"})}, ("POLIO +0", "POLIO +30"), "polio", OPEN, "2 of 3"),
        ({"also": frozenset({"polio"})}, ("POLIO +0", "POLIO +30", "POLIO +40"), "polio", BAD, "2 of 3"),
        ({"also": frozenset({"polio"})}, ("POLIO +0", "POLIO +30", "POLIO +60"), "polio", DONE, "3 of 3"),
        ({"also": frozenset({"polio"})}, ("POLIO +0", "POLIO +30", "POLIO +56"), "polio", NOTED, "3 of 3"),
        ({"also": frozenset({"meningococcal"})}, (), "meningococcal", OPEN, "0 of 1"),
    ],
)  # fmt: skip
def test_what_a_program_asks_comes_before_the_usual_rule(
    asked: Any, entries: Any, line: str, status: str, words: str
) -> None:
    verdict = judged(line, *entries, asked=asked)

    assert verdict.status == status
    assert words in f"{verdict.reason!s} {verdict.next_step!s}"


@pytest.mark.parametrize(
    ("entries", "status", "words"),
    [
        ((), OPEN, "Get the first MMR dose"),
        (("MMR 2000-05-01", "MMR 2004-01-01"), DONE, "2 valid doses"),
        (("MMR 2000-04-27", "MMR 2004-01-01"), NOTED, "grace"),
        (("MMR 2000-04-26", "MMR 2004-01-01"), BAD, "least age"),
        (("MMR 1998-04-26", "MMR 2004-01-01"), BAD, "before the birth date"),
        (("MMR 2004-01-01", "MMR 2004-01-01"), BAD, "entered twice"),
        (("MMR 2004-01-01", "MMR 2005-01-01", "MMR 2005-01-10"), NOTED, "1 dose on the record does not count"),
        (("MEASLES 2004-01-01", "MEASLES 2005-01-01", "MUMPS 2004-01-01", "MUMPS 2005-01-01", "RUBELLA 2004-01-01"), DONE, "2 valid doses"),
        (("MMR 2004-01-01", titre("measles_igg", None, "positive"), titre("mumps_igg", None, "positive")), DONE, "by titer for measles and mumps"),
        (tuple(titre(f"{name}_igg", None, "positive") for name in ("measles", "mumps", "rubella")), DONE, "shown by titer"),
        ((titre("measles_igg", None, "equivocal"),), OPEN, "is equivocal"),
        (("MMR 2004-01-01", "MMR 2005-01-01", titre("measles_igg", None, "negative")), NOTED, "outrank"),
        (("MMR 2004-01-01", "MMR 2005-01-01", titre("rubella_igg", None, "negative")), NOTED, "documented dose outranks"),
        (("MMR 2004-01-01",), OPEN, "1 of 2 doses count for measles and mumps"),
    ],
)  # fmt: skip
def test_mmr_by_doses_components_and_titres(entries: Any, status: str, words: str) -> None:
    line = judged("mmr", *entries)

    assert line.status == status
    assert words in f"{line.reason!s} {line.next_step!s}"


def test_without_a_birth_date_the_age_was_not_checked_and_that_is_said() -> None:
    line = judged("mmr", "MMR 2004-01-01", "MMR 2005-01-01", birth_date=None)

    assert line.status == NOTED
    assert "birth date is not known" in str(line.reason)
    protected = titre("anti-HBs", 143)
    assert judged("hepatitis_b", *THREE, protected, birth_date=None).status == DONE
    assert judged("varicella", titre("varicella_igg", None, "positive"), birth_date=None).status == DONE
    assert judged("tb", igra("2026-10-01"), birth_date=None).status == DONE


def test_born_before_1957_is_presumed_immune_unless_something_speaks_against_it() -> None:
    old = {"birth_date": date(1956, 12, 31)}

    assert judged("mmr", **old).status == NOTED
    assert judged("mmr", birth_date=date(1957, 1, 1)).status == OPEN
    assert judged("mmr", titre("measles_igg", None, "negative"), **old).status == OPEN
    assert judged("mmr", asked={"titres": frozenset({"measles"})}, **old).status == OPEN


@pytest.mark.parametrize(
    ("entries", "status", "words"),
    [
        (("VAR 2000-06-01", "VAR 2000-07-10"), NOTED, "3 months between the doses"),
        (("VAR 2000-06-01", "VAR 2000-09-01"), DONE, "2 valid doses"),
        (("VAR 2015-06-01", "VAR 2015-07-10"), DONE, "2 valid doses"),
        (("VAR 2015-06-01", "VAR 2015-07-10", titre("varicella_igg", None, "negative")), NOTED, "outrank"),
        ((titre("varicella_igg", None, "positive"),), DONE, "shown by titer"),
        ((titre("varicella_igg", 900, "", unit="index"),), OPEN, "is not positive"),
        ((), OPEN, "Get the first varicella dose"),
    ],
)
def test_varicella(entries: Any, status: str, words: str) -> None:
    line = judged("varicella", *entries)

    assert line.status == status
    assert words in f"{line.reason!s} {line.next_step!s}"


@pytest.mark.parametrize(
    ("by", "asked", "status"),
    [
        ("provider", {}, NOTED),
        ("laboratory", {}, NOTED),
        ("nobody", {}, OPEN),
        ("provider", {"history_ok": False}, OPEN),
    ],
)
def test_a_history_of_the_disease_counts_only_when_somebody_confirms_it(
    by: Any, asked: Any, status: str
) -> None:
    past = (
        History(disease="measles", confirmed_by="provider"),
        History(disease="varicella", confirmed_by=by),
    )

    assert judged("varicella", histories=past, asked=asked).status == status


def test_the_next_live_dose_waits_for_the_other_live_vaccines() -> None:
    assert judged("varicella", "MMR 2026-11-10").not_before == date(2026, 12, 8)


@pytest.mark.parametrize(
    ("entries", "status", "words"),
    [
        ((), OPEN, "No adult Tdap"),
        (("TD 2024-01-01",), OPEN, "Td does not replace it"),
        (("TDAP 2017-03-28",), DONE, "0 days to spare"),
        (("TDAP 2017-03-27",), OPEN, "1 day too old"),
        (("TDAP 2012-01-01", "TD 2020-01-01"), DONE, "Tdap or Td"),
        (("TDAP 2010-04-30",), OPEN, "too old"),
        (("TDAP 2009-04-30",), BAD, "childhood dose"),
        (("TDAP 2009-05-01",), OPEN, "too old"),
        (("TDAP 2030-04-27",), BAD, "in the future"),
        (("TDAP 2004-01-01", "TD 2024-01-01"), BAD, "childhood"),
    ],
)
def test_tdap(entries: Any, status: str, words: str) -> None:
    line = judged("tdap", *entries)

    assert line.status == status
    assert words in f"{line.reason!s} {line.next_step!s}"


def test_a_tdap_from_before_there_was_one_is_worth_a_look() -> None:
    line = judged("tdap", "TDAP 2004-01-01", "TD 2020-01-01", birth_date=date(1980, 1, 1))

    assert line.status == NOTED
    assert "not on the US market" in str(line.reason)
    grown: dict[str, Any] = {"birth_date": date(1980, 1, 1)}
    early = judged("hepatitis_b", "HEPB 2016-01-01 Heplisav-B", "HEPB 2016-03-01 Heplisav-B", **grown)
    assert early.status == NOTED
    assert "not on the US market" in str(early.reason)
    assert judged("hepatitis_b", "HEPB 2016-01-01 Heplisav-B", "HEPB 2018-03-01", **grown).doses[0].note
    assert judged("tdap", "TDAP 2020-01-01", birth_date=None).status == DONE


@pytest.mark.parametrize(
    ("start", "end", "today", "entries", "status"),
    [
        (date(2027, 3, 1), date(2027, 3, 28), TODAY, (), OPEN),
        (date(2027, 3, 31), date(2027, 4, 28), TODAY, (), OPEN),
        (date(2027, 4, 1), date(2027, 9, 30), TODAY, (), NOT),
        (date(2027, 10, 1), date(2027, 10, 28), TODAY, (), NOT),
        (date(2027, 10, 1), date(2027, 10, 28), date(2027, 9, 1), (), OPEN),
        (date(2027, 3, 1), date(2027, 3, 28), TODAY, ("FLU 2026-07-01",), DONE),
        (date(2027, 3, 1), date(2027, 3, 28), TODAY, ("FLU 2026-06-30",), OPEN),
        (date(2027, 3, 1), date(2027, 3, 28), TODAY, ("FLU 2026-12-30",), BAD),
    ],
)
def test_influenza_by_the_overlap_of_seasons(
    start: date, end: date, today: date, entries: Any, status: str
) -> None:
    line = judged("influenza", *entries, today=today, days=anchors(rotation_start=start, rotation_end=end))

    assert line.status == status
    if status == NOT and start == date(2027, 10, 1):
        assert line.not_before == date(2027, 9, 1)


def test_covid_is_not_asked_by_default() -> None:
    assert judged("covid").status == NOT
    assert "1 dose" in str(judged("covid", "COVID 2021-05-01").reason)


def test_a_checklist_says_what_it_asks() -> None:
    flu = RuleUse(name="flu_season", parameters={"begin": "09-01", "end": "03-31"}, own=True)
    parameters = (
        Parameter(name="titre_required", value=("mmr", "varicella")),
        Parameter(name="hepb_cutoff_exclusive", value=10),
        Parameter(name="tdap_max_years", value=5),
        Parameter(name="us_tst_months", value=3),
        Parameter(name="also_required", value="polio"),
    )
    own = within(6, "rotation_start")
    asked = asked_by(
        checklist(
            requirement("lab_titers", parameters=parameters),
            requirement("tb_test", rules=(RuleUse(name=own.name, parameters=own.parameters, own=True), within(1, "season"))),
            requirement("chest_xray", rules=(within(6, "rotation_start"),)),
            requirement("flu", rules=(flu,)),
            requirement("covid"),
        )
    )  # fmt: skip

    assert asked.titres == {"measles", "mumps", "rubella", "varicella", "hepatitis_b"}
    assert (asked.hepb_cutoff, asked.hepb_cutoff_exclusive, asked.tdap_max_years) == (10, True, 5)
    assert asked.tb_window == DayWindow(n=6, unit="months", anchor="rotation_start")
    assert asked.xray_window is None
    assert asked.tst_window == DayWindow(n=3, unit="months", anchor="rotation_start")
    assert asked.flu_period == ("09-01", "03-31")
    assert asked.covid_required
    assert str(asked.source("tdap_max_years")) == "asked by C"
    assert str(asked.source("must_be_tdap")) == "the usual rule"


@pytest.mark.parametrize(
    ("name", "value", "field", "expected"),
    [
        ("titre_required", True, "titres", {"measles", "mumps", "rubella", "varicella", "hepatitis_b"}),
        ("titre_required", False, "titres", set()),
        ("titre_required", "rubella", "titres", {"rubella"}),
        ("varicella_titre_required", True, "titres", {"varicella"}),
        ("varicella_titre_required", False, "titres", set()),
        ("hepb_quantitative_required", True, "titres", {"hepatitis_b"}),
        ("hepb_cutoff", 12, "hepb_cutoff", 12),
        ("also_required", ("polio", "yellow_fever"), "also", {"polio", "yellow_fever"}),
        ("method", "IGRA", "tb_method", "IGRA"),
    ],
)
def test_every_parameter_changes_what_it_says(name: str, value: Any, field: str, expected: Any) -> None:
    asked = asked_by(checklist(requirement("x", parameters=(Parameter(name=name, value=value),))))

    assert getattr(asked, field) == expected
    assert parameter_words(name, value)
    assert set(PARAMETERS[name].types) & {type(value)}


def test_the_record_feeds_the_items_that_it_is_about() -> None:
    one = judged_record(chart(record("MMR +0", igra("2026-10-01", "positive"), "FLU 2026-10-01")))
    assert one is not None

    form = {each.rule: each.status for each in findings_for("immunization_aamc", one)}
    assert form["immunization_mmr"] is Status.NEEDS_ATTENTION
    assert form["immunization_influenza"] is Status.OK
    assert "immunization_covid" not in form
    assert [each.status for each in findings_for("flu", one)] == [Status.OK]
    assert list(findings_for("tb_test", one)) == []
    assert [each.status for each in findings_for("chest_xray", one)] == [Status.NEEDS_ATTENTION]
    assert list(findings_for("passport", one)) == []
    assert judged_record(chart(record())) is None


def test_titres_are_asked_of_the_lab_reports_only_where_a_program_asks_them() -> None:
    plain = judged_record(chart(record("VAR +0", "VAR +40")))
    asking = judged_record(chart(record("VAR +0", "VAR +40"), titres=frozenset({"varicella"})))
    assert plain is not None
    assert asking is not None

    assert list(findings_for("lab_titers", plain)) == []
    assert [each.rule for each in findings_for("lab_titers", asking)] == ["immunization_varicella"]
    assert list(findings_for("tb_test", plain)) == []


def test_a_line_tells_its_next_step_and_day_and_becomes_json() -> None:
    line = judged("mmr", "MMR 2026-11-10")

    assert str(step_words(line)) == "Get the next MMR dose. Not before 8 Dec 2026."
    assert line_data(line)["not_before"] == "2026-12-08"
    assert plain_data(line_data(line))["doses"][0] == {
        "date": "2026-11-10",
        "valid": True,
        "note": "",
        "name": "MMR",
    }
    assert str(step_words(judged("covid"))) == ""
    assert line_data(judged("covid"))["not_before"] is None
    assert LineStatus.INVALID.settled is False


def test_moments_are_days_or_days_with_times() -> None:
    assert moment("2026-09-01T10:00").hour == 10
    assert moment("2026-09-01T10:00Z").tzinfo is None
    assert moment("2026-09-01").hour == 0
    assert has_time("2026-09-01T10:00")
    for wrong in ("yesterday", "2026-09-01T99:00", "2026-13-01", "0001-01-01T10:00"):
        with pytest.raises(BadDateError):
            moment(wrong)
    broken = record(tst("2026-09-01", "soon"), tst("2026-09-31"))
    assert [str(words).split(":")[0] for words in unreadable(broken)] == [
        "tb test 1, read",
        "tb test 2, placed",
    ]
    undated = judged("tb", tst(""))
    assert undated.status == BAD
    assert str(undated.doses[0].note) == "its date is not stated"


VACCINES = ["MMR", "VAR", "HEPB", "TDAP", "FLU", "COVID", "YF"]


@given(
    st.lists(st.tuples(st.sampled_from(VACCINES), st.dates(date(1999, 5, 1), TODAY)), max_size=8),
    st.dates(date(2026, 1, 1), TODAY),
)
def test_whatever_the_record_every_line_is_judged_and_an_open_one_says_what_next(
    doses: Any, drawn: date
) -> None:
    entries = [f"{vaccine} {day}" for vaccine, day in doses]
    lines = judge_record(chart(record(*entries, igra(drawn.isoformat()))))

    assert [line.line for line in lines] == [
        "mmr",
        "varicella",
        "hepatitis_b",
        "tdap",
        "tb",
        "influenza",
        "covid",
    ]
    for line in lines:
        assert line.reason
        assert line.status.settled or (line.next_step and line.not_before)
        assert line.status != BAD or not all(valid(line))


@given(st.integers(0, 200))
def test_a_later_second_dose_never_counts_less(gap: int) -> None:
    one = judged("mmr", "MMR +0", f"MMR +{gap}").status.settled
    two = judged("mmr", "MMR +0", f"MMR +{gap + 1}").status.settled

    assert two >= one


def test_doses_know_their_brand_and_proof() -> None:
    assert dose("HEPB 2024-01-01 Engerix-B").product == "Engerix-B"
    assert record("MMR +0").birth_date == BIRTH


def test_doses_of_impossible_days_complete_no_schedule() -> None:
    future = (
        "HEPB 2026-01-01 Twinrix",
        "HEPB 2026-01-08 Twinrix",
        "HEPB 2026-01-22 Twinrix",
        "HEPB 2027-01-02 Twinrix",
    )

    assert not judged("hepatitis_b", *future).status.settled


@pytest.mark.parametrize(
    "later", [titre("anti-HBs", None, "positive", day="+900"), titre("anti-HBs", 5, day="+900")]
)
def test_a_sufficient_titre_after_the_series_stays_sufficient(later: Any) -> None:
    line = judged("hepatitis_b", *THREE, titre("anti-HBs", 143, day="+220"), later)

    assert line.status == NOTED
    assert "143" in str(line.reason)


def test_a_positive_skin_test_of_an_impossible_day_is_no_test() -> None:
    future = tst("2027-09-01T10:00", "2027-09-03T10:00", 15)

    assert judged("tb", future, igra("2026-10-01")).status == DONE


def test_a_skin_test_may_have_its_day_under_date() -> None:
    dated = structs.replace(tst("", "2026-09-03"), date=date(2026, 9, 1))

    assert valid(judged("tb", dated)) == [True]
    assert "date is not stated" in str(judged("tb", tst("", "2026-09-03")).reason)


def test_the_28th_day_after_a_live_vaccine_is_the_first_for_a_tb_test() -> None:
    assert judged("tb", "MMR 2026-10-27").not_before == date(2026, 11, 24)


def test_the_first_dose_is_not_in_the_past() -> None:
    assert judged("mmr").not_before == TODAY


@pytest.mark.parametrize(
    ("one", "words"),
    [
        (record(birth_date=date(9999, 12, 31)), "not between"),
        (record(titre("anti-HBs", float("inf"))), "titer 1, value"),
        (record(tst("2026-09-01", "2026-09-03", -3)), "tb test 1, mm"),
    ],
)
def test_what_cannot_be_in_a_record_is_named(one: Any, words: str) -> None:
    assert words in str(next(unreadable(one)))
    assert list(unreadable(record(titre("anti-HBs", 143)))) == []


FIVE = tuple(f"HEPB +{day}" for day in (0, 28, 120))


@pytest.mark.parametrize(
    ("entries", "status", "words"),
    [
        ((*FIVE, titre("anti-HBs", 3, day="+60")), DONE, "before the series was complete"),
        ((*FIVE, titre("anti-HBs", 3, day="+130")), OPEN, "10 days after the last dose"),
        ((*FIVE, titre("anti-HBs", 3, day="+147")), OPEN, "27 days after the last dose"),
        ((*FIVE, titre("anti-HBs", 3, day="+148")), OPEN, "after one complete series."),
        ((*FIVE, titre("anti-HBs", 3, day="+181")), OPEN, "may have waned"),
        ((*FIVE, "HEPB +300", titre("anti-HBs", 3, day="+300")), OPEN, "1 dose since then"),
        ((*FIVE, "HEPB +300", titre("anti-HBs", 3, day="+340")), OPEN, "after 1 dose of the second series"),
        (
            (*FIVE, "HEPB +300", "HEPB +330", "HEPB +420", titre("anti-HBs", 3, day="+460")),
            OPEN,
            "after two complete series",
        ),
        ((*FIVE, "HEPB +125", titre("anti-HBs", 3, day="+200")), OPEN, "after one complete series"),
        (
            (*FIVE, titre("anti-HBs", 50, day="+160"), titre("anti-HBs", 5, day="+160")),
            OPEN,
            "another report of the same day",
        ),
        (("HEPB +0", titre("anti-HBc", None, "positive", day="+5")), OPEN, "HBsAg is not known"),
        ((*FIVE, titre("anti-HBs", None, "positive", day="+160")), OPEN, "quantitative"),
    ],
)
def test_a_titre_says_something_only_four_weeks_after_the_last_dose(
    entries: Any, status: str, words: str
) -> None:
    line = judged("hepatitis_b", *entries)

    assert line.status == (NOTED if "before the series" in words else status)
    assert words in f"{line.reason!s} {line.next_step!s}"


def test_an_old_titre_is_none_where_the_program_asks_for_a_fresh_one() -> None:
    asked = {
        "titres": frozenset({"hepatitis_b"}),
        "titre_window": DayWindow(n=1, unit="years", anchor="submission"),
    }
    line = judged("hepatitis_b", *FIVE, titre("anti-HBs", 50, day="+160"), asked=asked)

    assert line.status == OPEN
    assert "is older than" in str(line.reason)


def test_a_heplisav_dose_too_early_is_repeated_counting_from_it() -> None:
    line = judged("hepatitis_b", "HEPB +0 Heplisav-B", "HEPB +10 Heplisav-B", "HEPB +28 Heplisav-B")

    assert valid(line)[:2] == [True, False]
    assert line.status == BAD
    again = judged("hepatitis_b", "HEPB +0 Heplisav-B", "HEPB +10 Heplisav-B", "HEPB +38 Heplisav-B")
    assert valid(again) == [True, False, True]
    assert "complete the series" in str(again.reason)


def test_twinrix_on_days_0_28_and_30_is_no_accelerated_schedule() -> None:
    line = judged("hepatitis_b", *(f"HEPB +{day} Twinrix" for day in (0, 28, 30, 366)))

    assert "accelerated" not in str(line.reason)


def test_single_vaccines_and_mmr_disturb_each_other_beyond_the_grace() -> None:
    assert valid(judged("mmr", "MUMPS +0", "MMR +5", "MMR +60")) == [True, False, True]
    assert valid(judged("mmr", "MUMPS +0", "MMR +24", "MMR +60"))[1]


def test_a_live_vaccine_of_today_makes_no_other_wait() -> None:
    today = f"VAR {TODAY}"

    assert judged("mmr", today).not_before == TODAY
    assert judged("mmr", f"VAR {TODAY - timedelta(days=1)}").not_before == TODAY + timedelta(days=27)


def test_a_history_of_measles_counts_only_from_a_laboratory_and_not_from_the_future() -> None:
    def line(by: Any, day: date | None = None) -> Any:
        whole = [History(disease=name, confirmed_by=by, date=day) for name in ("measles", "mumps", "rubella")]
        return judged("mmr", histories=tuple(whole))

    assert line("laboratory").status == NOTED
    assert line("provider").status == OPEN
    assert line("laboratory", TODAY + timedelta(days=1)).status == OPEN


def test_after_a_booster_the_next_step_is_the_titre() -> None:
    asked = {"titres": frozenset({"measles", "mumps", "rubella"})}
    low = [titre(f"{name}_igg", None, "negative", day="+100") for name in ("measles", "mumps", "rubella")]
    before = judged("mmr", "MMR +0", "MMR +28", *low, asked=asked)
    after = judged("mmr", "MMR +0", "MMR +28", *low, "MMR +200", asked=asked)

    assert "measles and mumps and rubella IgG again" in str(before.next_step)
    assert str(after.next_step).startswith("Have IgG drawn")
    assert "from before the dose" in str(after.reason)


@pytest.mark.parametrize(
    ("entries", "status", "words"),
    [
        (
            (igra("2020-01-01"), tst("2026-09-01", "2026-09-03"), tst("2026-09-12", "2026-09-14")),
            DONE,
            "Two-step",
        ),
        (
            (
                tst("2026-09-01", "2026-09-03"),
                tst("2026-09-12", "2026-09-14"),
                igra("2026-10-01", "indeterminate"),
            ),
            OPEN,
            "neither negative nor positive",
        ),
        ((igra("2026-10-01", "indeterminate"), igra("2026-10-20")), DONE, "IGRA"),
        ((igra("2026-10-20", "not detected"),), DONE, "IGRA"),
        ((tst("2026-11-22", ""),), OPEN, "between 24 Nov 2026 and 25 Nov 2026"),
        ((tst("2026-11-01", ""),), BAD, "the reading is not on the record"),
        ((tst("2026-11-10", "2026-11-08"),), BAD, "before it was placed"),
        ((tst("2026-11-10T10:00", "2026-11-12T09:59"),), BAD, "read 47 h 59 min"),
    ],
)
def test_the_newest_tuberculosis_evidence_that_is_enough_decides(
    entries: Any, status: str, words: str
) -> None:
    line = judged("tb", *entries)

    assert line.status in ({NOTED, DONE} if status == DONE else {status})
    assert words in f"{line.reason!s} {line.next_step!s}"


def test_a_tdap_at_ten_is_the_adolescent_one_without_grace_and_some_schools_ask_eleven() -> None:
    for day, status in (
        ("2018-05-01", DONE),
        ("2018-04-30", NOTED),
        ("2017-05-01", NOTED),
        ("2017-04-30", BAD),
    ):
        line = judged("tdap", f"TDAP {day}", birth_date=date(2007, 5, 1))
        assert line.status == status, day
    assert "some schools ask one at 11" in str(
        judged("tdap", "TDAP 2017-05-01", birth_date=date(2007, 5, 1)).reason
    )
    asked = {"tdap_min_age": 11}
    assert judged("tdap", "TDAP 2017-05-01", birth_date=date(2007, 5, 1), asked=asked).status == BAD


@pytest.mark.parametrize(
    ("line", "entries", "status", "birth"),
    [
        # hepatitis B: one more dose in between does not move the final one
        ("hepatitis_b", ("HEPB 2020-01-01", "HEPB 2020-02-01", "HEPB 2020-03-16", "HEPB 2020-05-05", titre("anti-HBs", 90, day="2021-01-01")), NOTED, BIRTH),
        # two adult Recombivax HB doses at 11 to 15, four months apart
        ("hepatitis_b", ("HEPB 2011-06-01 Recombivax HB adult 1.0 mL", "HEPB 2011-10-01 Recombivax HB adult 1.0 mL"), NOTED, BIRTH),
        ("hepatitis_b", ("HEPB 2011-06-01 Recombivax HB", "HEPB 2011-09-15 Recombivax HB"), OPEN, BIRTH),
        # CDC's names and codes
        ("hepatitis_b", ("HEPB 2024-01-01 HepB-CpG", "HEPB 2024-02-01 CVX 189"), NOTED, BIRTH),
        ("hepatitis_b", ("HEPB 2024-01-01 HepA-HepB", "HEPB 2024-01-08 CVX 104", "HEPB 2024-01-24 Twinrix", "HEPB 2025-01-02 Engerix-B"), NOTED, BIRTH),
        ("hepatitis_b", ("HEPB 2024-01-01 Twinrix", "HEPB 2024-01-08 Twinrix"), OPEN, BIRTH),
        # Heplisav-B from 18, with four days of grace
        ("hepatitis_b", ("HEPB 2024-01-01 Heplisav-B", "HEPB 2024-02-01 Heplisav-B"), BAD, date(2007, 1, 1)),
        ("hepatitis_b", ("HEPB 2024-12-29 Heplisav-B", "HEPB 2025-02-01 Heplisav-B"), NOTED, date(2007, 1, 1)),
        # varicella under 13: 28 days without grace; second doses from 13 months
        ("varicella", ("VAR 2005-01-01", "VAR 2005-01-28"), BAD, BIRTH),
        ("varicella", ("VAR 2015-01-01", "VAR 2015-01-28"), NOTED, BIRTH),
        ("varicella", ("VAR 2000-05-01", "VAR 2000-05-30"), BAD, BIRTH),
        ("mmr", ("MMR 2000-05-01", "MMR 2000-05-29"), NOTED, BIRTH),
        ("mmr", ("MMR 2000-04-28", "MMR 2000-05-26"), BAD, BIRTH),
        # MMRV is a vaccine of its own
        ("mmr", ("MMRV 2005-01-01", "MMRV 2006-01-01"), DONE, BIRTH),
        ("varicella", ("MMRV 2005-01-01", "MMRV 2006-01-01"), DONE, BIRTH),
        ("mmr", ("MMR 2005-01-01", "MMRV 2005-01-25"), BAD, BIRTH),
        ("mmr", ("MR 2005-01-01", "MMR 2006-01-01"), OPEN, BIRTH),
        ("varicella", ("BCG 2024-01-01", "VAR 2024-01-30", "VAR 2024-06-01"), BAD, BIRTH),
        ("varicella", ("BCG 2024-01-01", "VAR 2024-01-31", "VAR 2024-06-01"), DONE, BIRTH),
    ],
)  # fmt: skip
def test_facts_that_cdc_and_acip_publish(line: str, entries: Any, status: str, birth: date) -> None:
    verdict = judged(line, *entries, birth_date=birth)

    assert verdict.status == status, verdict.reason


def test_zoster_diagnosed_by_a_provider_shows_immunity_to_varicella() -> None:
    zoster = History(disease="zoster", confirmed_by="provider")

    assert judged("varicella", zoster).status == NOTED
    assert judged("varicella", structs.replace(zoster, confirmed_by="nobody")).status == OPEN


def test_after_a_positive_skin_test_a_negative_blood_test_is_said_and_sometimes_taken() -> None:
    positive, blood = tst("2025-01-01", "2025-01-03", 14), igra("2027-02-10")
    days: dict[str, Any] = {"today": date(2027, 2, 20)}
    line = judged("tb", positive, blood, "BCG 1999-05-02", **days)
    assert line.status == OPEN
    assert "the blood test of 10 Feb 2027 after it negative" in str(line.reason)
    assert "After BCG CDC prefers the blood test" in str(line.reason)
    taken = {"igra_after_positive_days": 30}
    assert judged("tb", positive, blood, asked=taken, **days).status == NOTED
    assert judged("tb", positive, igra("2026-12-01"), asked=taken, **days).status == OPEN


def test_a_repeat_is_no_earlier_than_the_least_age_and_nothing_is_due_in_the_past() -> None:
    line = judged("mmr", "MMR 2000-02-01", "MMR 2000-08-01", birth_date=date(1999, 5, 1))

    assert (line.not_before, line.now) == (TODAY, True)
    assert "to be repeated on or after 1 May 2000" in str(line.reason)
    assert str(step_words(line)).endswith("Possible now.")


def test_a_rotation_through_two_influenza_seasons_needs_both_vaccines() -> None:
    days = anchors(rotation_start=date(2026, 2, 1), rotation_end=date(2026, 12, 31))
    one = judged("influenza", "FLU 2025-10-10", days=days)
    both = judged("influenza", "FLU 2025-10-10", "FLU 2026-10-10", days=days)

    assert one.status == OPEN
    assert "1 Oct to 31 Mar" in str(one.reason)
    assert both.status == DONE


def test_a_season_that_is_still_to_come_is_said_and_not_asked_yet() -> None:
    days = anchors(rotation_start=date(2026, 11, 1), rotation_end=date(2027, 11, 30))
    line = judged("influenza", "FLU 2026-10-10", days=days)

    assert line.status == NOTED
    assert line.not_before == date(2027, 9, 1)
    assert str(line.next_step) == "Get that season's vaccine."


def test_an_influenza_dose_that_cannot_be_is_named() -> None:
    assert "counts. FLU of 1 Jan 2030" in str(judged("influenza", "FLU 2030-01-01").reason)


def test_no_person_has_a_thousand_doses() -> None:
    dose = Dose(vaccine="MMR", date=date(2020, 1, 1))

    assert "1,001 entries" in str(next(unreadable(ImmunizationRecord(doses=(dose,) * 1001))))
