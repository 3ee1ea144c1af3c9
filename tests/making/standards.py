"""The numbers of the shipped tables, written down a second time; an integration test compares them."""

from datetime import date
from typing import Any

from usce_desktop.domain.checklist.catalog import Catalog
from usce_desktop.domain.exams import ExamTables, PassMark, Scale, ToeflBand, ToeflExample
from usce_desktop.domain.immunization.standards import (
    Antigen,
    FirstMarketed,
    HepatitisBStandard,
    ImmunizationStandards,
    InfluenzaStandard,
    LiveStandard,
    MmrStandard,
    OtherStandard,
    Product,
    TbStandard,
    TdapStandard,
)


def _antigen(name: str, vaccines: tuple[Any, ...], doses: int = 2, **more: Any) -> Antigen:
    titre: Any = f"{name}_igg"
    more.setdefault("history_by", ("laboratory",))
    return Antigen(
        id=name, vaccines=vaccines, titre=titre, doses=doses, min_age_months=12, min_gap_days=28, **more
    )


def _bands(part: Any, *rows: tuple[float, float, float]) -> tuple[ToeflBand, ...]:
    return tuple(
        ToeflBand(part=part, new=new, lowest=lowest, highest=highest) for new, lowest, highest in rows
    )


IMMUNIZATIONS = ImmunizationStandards(
    format=1,
    as_of=date(2026, 11, 23),
    grace_days=4,
    live=LiveStandard(
        vaccines=("MMR", "MMRV", "MR", "MEASLES", "MUMPS", "RUBELLA", "VAR", "LAIV", "YF", "BCG"),
        min_days=28,
        bcg_days=30,
        tb_test_min_days=28,
        tb_test_note_days=42,
    ),
    products=(
        Product(id="heplisav", vaccine="HEPB", words=("heplisav", "hepb-cpg", "hep b cpg"), cvx=("189",), min_age_years=18),
        Product(id="twinrix", vaccine="HEPB", words=("twinrix", "hepa-hepb", "hep a-hep b", "hepatitis a and b"), cvx=("104",)),
        Product(id="recombivax adult", vaccine="HEPB", words=("recombivax adult", "recombivax-adult", "recombivax hb adult", "recombivax hb (adult", "recombivax 1.0", "recombivax hb 1.0")),
        Product(id="flumist", vaccine="FLU", words=("flumist", "laiv"), cvx=("111", "149", "151", "333")),
        Product(id="opv", vaccine="POLIO", words=("bopv", "opv", "oral", "sabin"), cvx=("178", "179", "182"), counts_before=date(2016, 4, 1)),
    ),
    first_marketed=(
        FirstMarketed(vaccine="TDAP", first_day=date(2005, 5, 3)),
        FirstMarketed(vaccine="HEPB", product="Heplisav", first_day=date(2017, 11, 9)),
        FirstMarketed(vaccine="COVID", first_day=date(2020, 12, 8)),
    ),
    antigens=(
        _antigen("measles", ("MMR", "MMRV", "MR", "MEASLES"), second_age_months=13),
        _antigen("mumps", ("MMR", "MMRV", "MUMPS"), second_age_months=13),
        _antigen("rubella", ("MMR", "MMRV", "MR", "RUBELLA"), doses=1),
        _antigen(
            "varicella", ("VAR", "MMRV"), child_gap_months=3, child_until_years=13, history_by=("laboratory", "provider"),
            second_age_months=13, strict_gap_until_years=13, histories=("varicella", "zoster"),
        ),
    ),
    mmr=MmrStandard(presumed_immune_born_before=date(1957, 1, 1)),
    hepatitis_b=HepatitisBStandard(
        min_d1_d2=28,
        min_d2_d3=56,
        min_d1_d3=112,
        min_age_d3_days=168,
        short_product="heplisav",
        short_min_gap=28,
        teen_product="recombivax adult",
        teen_first_years=11,
        teen_last_years=15,
        teen_min_gap_months=4,
        accelerated_product="twinrix",
        accelerated_d2=7,
        accelerated_d2_d3=14,
        accelerated_d3_first=21,
        accelerated_d3_last=30,
        accelerated_d4_months=12,
        cutoff=10.0,
        titre_first_day=28,
        challenge_gap=28,
    ),
    tdap=TdapStandard(min_age_years=10, some_ask_years=11, booster_years=10),
    tb=TbStandard(
        window_months=12,
        window_anchor="rotation_end",
        negative=("negative", "neg", "non-reactive", "nonreactive", "not detected"),
        repeat=("indeterminate", "borderline", "invalid", "equivocal"),
        read_hours_first=48,
        read_hours_last=72,
        positive_mm=10.0,
        second_step_first_day=7,
        second_step_last_day=21,
        xray_window_months=6,
        xray_window_anchor="rotation_start",
        xray_clear=(
            "normal", "negative", "no active tb", "no active tuberculosis", "clear", "unremarkable",
            "within normal limits", "no active disease", "no evidence of active tuberculosis",
            "no evidence of tuberculosis", "no acute cardiopulmonary disease",
        ),
    ),
    influenza=InfluenzaStandard(begin="10-01", end="03-31"),
    others=(
        OtherStandard(line="meningococcal", title="Meningococcal ACWY", vaccine="MENACWY", doses=1, min_gap_days=56, min_age_years=10),
        OtherStandard(line="polio", title="Polio", vaccine="POLIO", doses=3, min_gap_days=28, min_age_days=42, final_age_years=4, final_gap_months=6),
        OtherStandard(line="yellow_fever", title="Yellow fever", vaccine="YF", doses=1, min_gap_days=28),
    ),
)  # fmt: skip


def _mark(exam: Any, first_day: date, score: int, reported: Any = "numeric") -> PassMark:
    return PassMark(exam=exam, first_day=first_day, pass_mark=score, reported=reported, confidence="M")


EXAMS = ExamTables(
    format=1,
    as_of=date(2026, 11, 23),
    years_to_pass=7,
    most_attempts=4,
    numeric_step1_until=date(2022, 1, 25),
    toefl_new_scale_from=date(2026, 1, 21),
    pass_marks=(
        _mark("step1", date(2018, 1, 1), 194),
        _mark("step1", date(2022, 1, 26), 196, "pass/fail"),
        _mark("step2ck", date(2012, 7, 1), 196),
        _mark("step2ck", date(2013, 7, 1), 203),
        _mark("step2ck", date(2014, 7, 1), 209),
        _mark("step2ck", date(2022, 7, 1), 214),
        _mark("step2ck", date(2025, 7, 1), 218),
        _mark("step3", date(2016, 1, 1), 196),
        _mark("step3", date(2020, 1, 1), 198),
        _mark("step3", date(2024, 1, 1), 200),
    ),
    scales=(
        Scale(test="TOEFL", lowest=0, highest=120, section_highest=30, step=1),
        Scale(test="TOEFL", first_day=date(2026, 1, 21), lowest=1, highest=6, step=0.5),
        Scale(test="IELTS", lowest=0, highest=9, step=0.5),
        Scale(test="OET", lowest=0, highest=500, step=10),
        Scale(test="Duolingo", lowest=10, highest=160, step=1),
    ),
    toefl_both_until=date(2028, 1, 31),
    toefl_bands=(
        *_bands(
            "score", (6, 114, 120), (5.5, 107, 113), (5, 95, 106), (4.5, 86, 94), (4, 72, 85), (3.5, 58, 71)
        ),
        *_bands("score", (3, 44, 57), (2.5, 34, 43), (2, 24, 33), (1.5, 12, 23), (1, 0, 11)),
        *_bands("reading", (6, 29, 30), (5.5, 27, 28), (5, 24, 26), (4.5, 22, 23)),
        *_bands("listening", (6, 28, 30), (5.5, 26, 27), (5, 22, 25), (4.5, 20, 21)),
        *_bands("speaking", (6, 28, 30), (5.5, 27, 27), (5, 25, 26), (4.5, 23, 24)),
        *_bands("writing", (6, 29, 30), (5.5, 27, 28), (5, 24, 26), (4.5, 21, 23)),
    ),
    toefl_examples=(
        ToeflExample(old=80, new=4.0),
        ToeflExample(old=90, new=4.5),
        ToeflExample(old=100, new=5.0),
    ),
)


def catalog(**changes: Any) -> Catalog:
    parts: dict[str, Any] = {
        "types": {},
        "checklists": {},
        "specialties": (),
        "profiles": {},
        "sources": {},
        "immunizations": IMMUNIZATIONS,
        "exams": EXAMS,
    }
    return Catalog(**(parts | changes))
