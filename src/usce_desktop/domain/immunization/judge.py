"""Judging a whole immunization record for one program and one rotation."""

from datetime import date

from msgspec import structs

from usce_desktop.domain.anchors import Anchors
from usce_desktop.domain.immunization.antigens import judge_mmr, judge_varicella
from usce_desktop.domain.immunization.chart import Asked, Chart, RecordLine
from usce_desktop.domain.immunization.hepatitis_b import judge_hepatitis_b
from usce_desktop.domain.immunization.live import disturbed
from usce_desktop.domain.immunization.record import ImmunizationRecord
from usce_desktop.domain.immunization.seasonal import judge_covid, judge_influenza, judge_other
from usce_desktop.domain.immunization.series import refused_products
from usce_desktop.domain.immunization.standards import ImmunizationStandards
from usce_desktop.domain.immunization.tetanus import judge_tdap
from usce_desktop.domain.immunization.tuberculosis import judge_tb
from usce_desktop.domain.sentences import sentence

TITLES = {
    "mmr": sentence("MMR (measles, mumps, rubella)"),
    "varicella": sentence("Varicella"),
    "hepatitis_b": sentence("Hepatitis B"),
    "tdap": sentence("Tdap"),
    "tb": sentence("Tuberculosis"),
    "influenza": sentence("Influenza"),
    "covid": sentence("COVID-19"),
    "meningococcal": sentence("Meningococcal ACWY"),
    "polio": sentence("Polio"),
    "yellow_fever": sentence("Yellow fever"),
}
"""Id of a line to its title."""


def open_chart(
    record: ImmunizationRecord,
    standards: ImmunizationStandards,
    asked: Asked,
    days: Anchors,
    today: date,
) -> Chart:
    """Put a record on the table, with the live doses that disturb each other found."""
    chart = Chart(record=record, standards=standards, asked=asked, days=days, today=today)
    return structs.replace(chart, refused=refused_products(chart) | disturbed(chart))


def judge_record(chart: Chart) -> tuple[RecordLine, ...]:
    """Judge every line, in the order of the AAMC form.

    Args:
        chart: From ``open_chart``.
    """
    asked = [each for each in chart.standards.others if each.line in chart.asked.also]
    lines = (
        judge_mmr(chart),
        judge_varicella(chart),
        judge_hepatitis_b(chart),
        judge_tdap(chart),
        judge_tb(chart),
        judge_influenza(chart),
        judge_covid(chart),
        *(judge_other(chart, each) for each in asked),
    )
    return tuple(_from_today(line, chart.today) for line in lines)


def _from_today(line: RecordLine, today: date) -> RecordLine:
    """Nothing can be done in the past: a day that has gone by means now."""
    if line.not_before is None or line.not_before > today:
        return line
    return structs.replace(line, not_before=today, now=True)
