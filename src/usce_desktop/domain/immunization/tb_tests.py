"""Single TB tests: the result, the reading of a skin test, live vaccines before it (TB1, TB2, TB4, G6)."""

from datetime import date, timedelta

from msgspec import Struct

from usce_desktop.domain.dates import has_time, moment
from usce_desktop.domain.immunization.chart import Chart
from usce_desktop.domain.immunization.live import before_tb_test
from usce_desktop.domain.immunization.record import TbTest
from usce_desktop.domain.sentences import EMPTY, Sentence, count, sentence

HOUR = timedelta(hours=1)
UNDATED = sentence("its date is not stated")


class JudgedTest(Struct, frozen=True, kw_only=True):
    """One test with its verdict; ``done`` is the day on which its result was known."""

    test: TbTest
    day: date
    done: date
    result: str
    valid: bool
    note: Sentence = EMPTY
    impossible: bool = False


def _word(chart: Chart, test: TbTest) -> str:
    """The result in one of four words; the reader's own word wins over the millimetres (TB4)."""
    standard = chart.standards.tb
    result = test.result.strip().casefold()
    if result.startswith(("positive", "reactive", "pos")):
        return "positive"
    if result in standard.repeat:
        return "unclear"
    if result in standard.negative:
        return "negative"
    if test.kind == "TST" and test.mm is not None and not result:
        return "positive" if test.mm >= standard.positive_mm else "negative"
    return "" if not result else "unclear"


def _hours(gap: timedelta) -> Sentence:
    minutes = gap // timedelta(minutes=1)
    return (
        sentence("{hours} h {minutes:02} min", hours=minutes // 60, minutes=minutes % 60)
        if minutes % 60
        else sentence("{hours} hours", hours=minutes // 60)
    )


def _reading(chart: Chart, test: TbTest) -> tuple[Sentence, Sentence]:
    """Judge the reading of a skin test (TB2): why it is invalid, and what is worth a note."""
    standard = chart.standards.tb
    first, last = standard.read_hours_first, standard.read_hours_last
    if not test.read:
        return sentence("the reading is not on the record"), EMPTY
    placed_on = test.placed or (test.date.isoformat() if test.date else "")
    placed, read = moment(placed_on), moment(test.read)
    if (
        read < placed
        and read.date() <= placed.date()
        and (read.date() < placed.date() or has_time(test.read))
    ):
        return sentence("read before it was placed; look at both days"), EMPTY
    if has_time(placed_on) and has_time(test.read):
        gap = read - placed
        if not first * HOUR <= gap <= last * HOUR:
            return sentence(
                "read {hours} after placing; only {first} to {last} hours count",
                hours=_hours(gap),
                first=first,
                last=last,
            ), EMPTY
        note = EMPTY
    else:
        days = (read.date() - placed.date()).days
        if not first // 24 <= days <= last // 24:
            return sentence(
                "read {days} after placing; only {first} to {last} hours count",
                days=count(days, "day"),
                first=first,
                last=last,
            ), EMPTY
        note = sentence(
            "the hours are not stated, so that {first} to {last} hours cannot be proven",
            first=first,
            last=last,
        )
    if test.mm is None:
        return sentence("the millimetres are not stated"), note
    return EMPTY, note


def judge_test(chart: Chart, test: TbTest) -> JudgedTest | None:
    """Judge one test; nothing for one without a day, which ``UNDATED`` is said of."""
    day = test.day
    if day is None:
        return None
    done = moment(test.read).date() if test.kind == "TST" and test.read else day
    result = _word(chart, test)
    wrong, note = _reading(chart, test) if test.kind == "TST" else (EMPTY, EMPTY)
    if day > chart.today or done > chart.today:
        wrong = sentence("dated {date}, in the future; look at the date again", date=max(day, done))
    elif chart.birth and day < chart.birth:
        wrong = sentence("dated {date}, before the birth date; look at both dates", date=day)
    elif not wrong and not result:
        wrong = sentence("its result is not stated")
    impossible = day > chart.today or done > chart.today or bool(chart.birth and day < chart.birth)
    since, vaccine = before_tb_test(chart, day)
    live = chart.standards.live
    if not wrong and result != "positive" and 0 < since < live.tb_test_min_days:
        words = sentence(
            "{days} after a live vaccine ({vaccine}), which can hide a positive result",
            days=count(since, "day"),
            vaccine=vaccine,
        )
        if test.kind == "TST":
            wrong = sentence(
                "{words}; {tb_test_min_days} days or more are needed",
                words=words,
                tb_test_min_days=live.tb_test_min_days,
            )
        else:
            note = words
    elif not wrong and result != "positive" and live.tb_test_min_days <= since < live.tb_test_note_days:
        note = sentence(
            "{days} after a live vaccine ({vaccine}); six weeks are preferred",
            days=count(since, "day"),
            vaccine=vaccine,
        )
    return JudgedTest(
        test=test,
        day=day,
        done=done,
        result=result,
        valid=not wrong,
        note=wrong or note,
        impossible=impossible,
    )


def counts_as_positive(each: JudgedTest) -> bool:
    """A skin test read at the wrong hour is still positive; one of an impossible day is no test."""
    return each.valid or (each.test.kind == "TST" and not each.impossible)


def reading_due(chart: Chart, test: TbTest) -> tuple[date, date] | None:
    """Find between which days a skin test that was placed has to be read, while that can still be done."""
    standard = chart.standards.tb
    if test.kind != "TST" or test.read or test.day is None or test.day > chart.today:
        return None
    first = test.day + timedelta(hours=standard.read_hours_first)
    last = test.day + timedelta(hours=standard.read_hours_last)
    return (first, last) if chart.today <= last else None
