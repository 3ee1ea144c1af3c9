"""What the judged record means for the items of a checklist."""

from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from msgspec import Struct

from usce_desktop.domain.anchors import Anchors
from usce_desktop.domain.immunization.chart import Asked, Chart, RecordLine
from usce_desktop.domain.immunization.judge import TITLES, judge_record, open_chart
from usce_desktop.domain.immunization.record import ImmunizationRecord
from usce_desktop.domain.immunization.standards import ImmunizationStandards
from usce_desktop.domain.immunization.tuberculosis import had_positive
from usce_desktop.domain.sentences import EMPTY, Sentence, join_sentences, sentence
from usce_desktop.domain.status import Finding, Status

FORMS = frozenset({"immunization_aamc", "immunization_host"})
_SINGLE = {"flu": "influenza", "covid": "covid"}
_TITRED = {"mmr": {"measles", "mumps", "rubella"}, "varicella": {"varicella"}, "hepatitis_b": {"hepatitis_b"}}


class Judged(Struct, frozen=True, kw_only=True):
    """A record's verdict, as the items use it.

    Attributes:
        findings: What each line means for the items it is about.
        positive_on: The day of the first positive tuberculosis test.
    """

    lines: dict[str, RecordLine]
    findings: dict[str, Finding]
    titres: frozenset[str]
    positive_on: date | None


def judged_record(chart: Chart) -> Judged | None:
    """Judge a record for the items; nothing for an empty one."""
    if chart.record.empty:
        return None
    lines = {line.line: line for line in judge_record(chart)}
    return Judged(
        lines=lines,
        findings={name: _finding(line) for name, line in lines.items()},
        titres=chart.asked.titres,
        positive_on=had_positive(chart),
    )


@lru_cache(maxsize=1024)
def record_verdict(
    record: ImmunizationRecord, standards: ImmunizationStandards, asked: Asked, days: Anchors, today: date
) -> Judged | None:
    """Judge a record once for all applications that ask the same of it on the same days.

    Args:
        record: With what the documents add to it.
        standards: The usual numbers.
        asked: What the program asks instead.
        days: Of the rotation.
        today: The day of judging.
    """
    return judged_record(open_chart(record, standards, asked, days, today))


def step_words(line: RecordLine) -> Sentence:
    """Say a line's next step with its earliest day, which is now where that day has come."""
    if not line.next_step or line.not_before is None:
        return line.next_step or EMPTY
    if line.now:
        return line.next_step + sentence(" Possible now.")
    return line.next_step + sentence(" Not before {day}.", day=line.not_before)


def _finding(line: RecordLine) -> Finding:
    words = join_sentences([TITLES.get(line.line, line.line), line.reason], ": ")
    if not line.status.settled:
        words += sentence(" Next: {step}", step=step_words(line))
    return Finding(
        rule=f"immunization_{line.line}",
        status=Status.OK if line.status.settled else Status.NEEDS_ATTENTION,
        message=words,
    )


def findings_for(kind: str, judged: Judged) -> Iterator[Finding]:
    """Find what the record means for one item.

    Args:
        kind: The item's document type.
        judged: The record's verdict.
    """
    lines = judged.lines
    if kind in FORMS:
        yield from (judged.findings[name] for name, line in lines.items() if line.status != "not_required")
    elif kind in _SINGLE:
        yield judged.findings[_SINGLE[kind]]
    elif kind == "lab_titers":
        yield from (judged.findings[name] for name, diseases in _TITRED.items() if diseases & judged.titres)
    elif kind == ("chest_xray" if judged.positive_on else "tb_test") and lines["tb"].doses:
        yield judged.findings["tb"]


def asked_after_positive(kind: str, judged: Judged | None) -> Sentence:
    """Say why an item is asked for after a positive tuberculosis test; empty for other items."""
    if judged is None or judged.positive_on is None or kind not in {"chest_xray", "tb_symptom"}:
        return EMPTY
    return sentence(
        "No document yet; it is asked for after the positive TB test of {positive_on}.",
        positive_on=judged.positive_on,
    )
