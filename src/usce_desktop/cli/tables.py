"""Verdicts as tables of words for a terminal."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from usce_desktop.domain.dates import show_day
from usce_desktop.domain.immunization.chart import LineStatus, RecordLine
from usce_desktop.domain.immunization.feed import step_words
from usce_desktop.domain.immunization.judge import TITLES
from usce_desktop.domain.reading.reading import Reading
from usce_desktop.domain.sentences import Sentence, count
from usce_desktop.domain.status import Phase, Status
from usce_desktop.services.review.review import Reviewed

_COLOURS = {
    Status.OK: "32",
    Status.EXPIRING: "33",
    Status.EXPIRED: "31",
    Status.MISSING: "31",
    Status.NEEDS_ATTENTION: "33",
    Status.PLACEHOLDER: "36",
    Status.WAIVED: "36",
    Status.NOT_REQUIRED: "90",
}
_PHASES = {Phase.APPLICATION: "To apply", Phase.ONBOARDING: "After acceptance"}
_MOST = 42


def _shown(text: str, colour: str, *, on: bool) -> str:
    return f"\033[{colour}m{text}\033[0m" if on else text


def clean(text: Sentence | str) -> str:
    """Write for a terminal: in English, and no control characters, for a file's name must not drive it."""
    return "".join(char if char.isprintable() else "?" for char in str(text))


def review_table(reviewed: Reviewed, *, colour: bool) -> str:
    """Write an application's verdict, one line per item."""
    application = reviewed.opened.application
    verdict = "Ready to submit" if reviewed.review.ready else "Not ready"
    lines = [
        clean(f"{application.title}, {application.start} to {application.end}"),
        _shown(verdict, "32" if reviewed.review.ready else "31", on=colour),
    ]
    width = max((min(_MOST, len(item.requirement.title)) for item in reviewed.review.items), default=0)
    for phase in Phase:
        lines += ["", _PHASES[phase]]
        for item in reviewed.review.phase(phase):
            word = _shown(f"{item.heading!s:<15}", _COLOURS[item.tone], on=colour)
            title = clean(item.requirement.title[:_MOST])
            lines.append(f"  {word} {title:<{width}}  {clean(item.reason)}")
    if reviewed.opened.state.new:
        lines += ["", "New in the folder, not assigned"]
        lines += [f"  {clean(new.name)}" for new in reviewed.opened.state.new]
    return "\n".join(lines)


def library_table(every: Sequence[Reviewed], *, colour: bool) -> str:
    """Write a library's verdicts, one application after the other."""
    if not every:
        return "No applications yet; 'usce-desktop new' makes one."
    return "\n\n".join(review_table(each, colour=colour) for each in every)


_LINE_COLOURS = {
    LineStatus.COMPLETE: "32",
    LineStatus.COMPLETE_WITH_NOTE: "32",
    LineStatus.INCOMPLETE: "33",
    LineStatus.INVALID: "31",
    LineStatus.NOT_REQUIRED: "90",
}


def immunity_table(lines: Sequence[RecordLine], *, colour: bool) -> str:
    """Write the verdict on an immunization record: each line with its reason, next step and doses."""
    parts = []
    for line in lines:
        word = line.status.value.replace("_", " ").capitalize()
        parts.append(f"{TITLES[line.line]!s}: {_shown(word, _LINE_COLOURS[line.status], on=colour)}")
        parts.append(f"  {clean(line.reason)}")
        if line.next_step:
            parts.append(f"  Next: {clean(step_words(line))}")
        parts += [
            f"    {show_day(dose.date) if dose.date else '-':<12} {clean(dose.name)}"
            f"{'' if dose.valid else '  does not count'}{f': {clean(dose.note)}' if dose.note else ''}"
            for dose in line.doses
        ]
    return "\n".join(parts)


def reading_table(path: Path, reading: Reading) -> str:
    """Write what was read of a file, for a terminal."""
    source = {"pdf": "its text", "ocr": "its pictures (OCR)", "none": "nothing: it has no text"}
    lines = [f"{clean(path.name)}: {count(reading.pages, 'page')!s}, read from {source[reading.source]}"]
    lines += [
        f"  could be {kind.item}: {clean('; '.join(map(str, kind.because)))}" for kind in reading.kinds[:3]
    ]
    for each in reading.dates:
        also = f" or {show_day(each.also)}" if each.also else ""
        lines.append(
            f"  {each.role:<8} {show_day(each.date)}{also} (page {each.place.page}:"
            f" {clean(each.place.snippet)})"
        )
    lines += [f"  name     {clean(each.name)}" for each in reading.names]
    lines += [f"  {each.kind:<8} {clean(each.value)}" for each in reading.ids]
    for value in reading.values:
        number = f" {value.value:g} {value.unit}".rstrip() if value.value is not None else ""
        lines.append(f"  value    {value.name}{number} {value.result}".rstrip())
    lines += [
        f"  page {each.page} is {each.flaw.problem.replace('_', ' ')} ({each.flaw.measure:g})"
        for each in reading.flaws
    ]
    return "\n".join(lines)


def catalog_table(rows: Sequence[dict[str, Any]]) -> str:
    """Write a listing: id and title."""
    ids = [str(row.get("id") or row["item"]) for row in rows]
    width = max(map(len, ids), default=0)
    return "\n".join(f"{key:<{width}}  {row['title']}" for key, row in zip(ids, rows, strict=True))
