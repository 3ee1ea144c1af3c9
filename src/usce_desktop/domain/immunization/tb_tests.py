"""Single TB tests: the result, the reading of a skin test, live vaccines before it (TB1, TB2, TB4, G6)."""

from datetime import date, timedelta

from msgspec import Struct

from usce_desktop.domain.dates import count, has_time, moment, show_day
from usce_desktop.domain.immunization.chart import Chart
from usce_desktop.domain.immunization.live import before_tb_test
from usce_desktop.domain.immunization.record import TbTest

HOUR = timedelta(hours=1)
UNDATED = "its date is not stated"


class JudgedTest(Struct, frozen=True, kw_only=True):
    """One test with its verdict; ``done`` is the day on which its result was known."""

    test: TbTest
    day: date
    done: date
    result: str
    valid: bool
    note: str = ""
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


def _hours(gap: timedelta) -> str:
    minutes = gap // timedelta(minutes=1)
    return f"{minutes // 60} h {minutes % 60:02} min" if minutes % 60 else f"{minutes // 60} hours"


def _reading(chart: Chart, test: TbTest) -> tuple[str, str]:
    """Judge the reading of a skin test (TB2): why it is invalid, and what is worth a note."""
    standard = chart.standards.tb
    first, last = standard.read_hours_first, standard.read_hours_last
    if not test.read:
        return "the reading is not on the record", ""
    placed_on = test.placed or (test.date.isoformat() if test.date else "")
    placed, read = moment(placed_on), moment(test.read)
    if (
        read < placed
        and read.date() <= placed.date()
        and (read.date() < placed.date() or has_time(test.read))
    ):
        return "read before it was placed; look at both days", ""
    if has_time(placed_on) and has_time(test.read):
        gap = read - placed
        if not first * HOUR <= gap <= last * HOUR:
            return f"read {_hours(gap)} after placing; only {first} to {last} hours count", ""
        note = ""
    else:
        days = (read.date() - placed.date()).days
        if not first // 24 <= days <= last // 24:
            return f"read {count(days, 'day')} after placing; only {first} to {last} hours count", ""
        note = f"the hours are not stated, so that {first} to {last} hours cannot be proven"
    if test.mm is None:
        return "the millimetres are not stated", note
    return "", note


def judge_test(chart: Chart, test: TbTest) -> JudgedTest | None:
    """Judge one test; nothing for one without a day, which ``UNDATED`` is said of."""
    day = test.day
    if day is None:
        return None
    done = moment(test.read).date() if test.kind == "TST" and test.read else day
    result = _word(chart, test)
    wrong, note = _reading(chart, test) if test.kind == "TST" else ("", "")
    if day > chart.today or done > chart.today:
        wrong = f"dated {show_day(max(day, done))}, in the future; look at the date again"
    elif chart.birth and day < chart.birth:
        wrong = f"dated {show_day(day)}, before the birth date; look at both dates"
    elif not wrong and not result:
        wrong = "its result is not stated"
    impossible = day > chart.today or done > chart.today or bool(chart.birth and day < chart.birth)
    since, vaccine = before_tb_test(chart, day)
    live = chart.standards.live
    if not wrong and result != "positive" and 0 < since < live.tb_test_min_days:
        words = f"{count(since, 'day')} after a live vaccine ({vaccine}), which can hide a positive result"
        if test.kind == "TST":
            wrong = f"{words}; {live.tb_test_min_days} days or more are needed"
        else:
            note = words
    elif not wrong and result != "positive" and live.tb_test_min_days <= since < live.tb_test_note_days:
        note = f"{count(since, 'day')} after a live vaccine ({vaccine}); six weeks are preferred"
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
