"""Tuberculosis: blood test, two-step skin test, and what a positive one asks for (TB3, TB5-TB8)."""

from datetime import date, timedelta

from msgspec import Struct

from usce_desktop.domain.anchors import anchor_words
from usce_desktop.domain.dates import count, last_covered, shift, show_day
from usce_desktop.domain.immunization.chart import Chart, JudgedDose, Line, LineStatus, Window, upper_first
from usce_desktop.domain.immunization.live import before_tb_test
from usce_desktop.domain.immunization.record import TbTest
from usce_desktop.domain.immunization.tb_tests import (
    UNDATED,
    JudgedTest,
    counts_as_positive,
    judge_test,
    reading_due,
)


def _start(chart: Chart, window: Window) -> tuple[date | None, str]:
    anchor = chart.days.day(window.anchor)
    if anchor is None:
        return None, ""
    words = f"within {count(window.n, window.unit[:-1])} of {anchor_words(window.anchor, anchor)}"
    return shift(anchor, -window.n, window.unit), words


def _window(chart: Chart, kind: str) -> Window:
    standard = chart.standards.tb
    if kind == "TST" and chart.asked.tst_window:
        return chart.asked.tst_window
    usual = Window(n=standard.window_months, unit="months", anchor=standard.window_anchor)
    return chart.asked.tb_window or usual


class _Sheet(Struct, frozen=True, kw_only=True):
    chart: Chart
    tests: tuple[JudgedTest, ...]
    undated: tuple[TbTest, ...] = ()

    def answer(self, status: LineStatus, reason: str, step: str = "", day: date | None = None) -> Line:
        judged = [
            JudgedDose(date=each.day, valid=each.valid, note=each.note, name=each.test.kind)
            for each in self.tests
        ]
        judged += [JudgedDose(date=None, valid=False, note=UNDATED, name=each.kind) for each in self.undated]
        return Line(
            line="tb", status=status, reason=reason, next_step=step, not_before=day, doses=tuple(judged)
        )

    def test_again(self, status: LineStatus, reason: str, step: str, day: date) -> Line:
        """Answer with a test as the next step, which waits for a fresh live vaccine."""
        return self.answer(status, reason, step, max(day, _free_day(self.chart)))


def judge_tb(chart: Chart) -> Line:
    """Judge the line: by the newest evidence that is enough, else by the newest that is not."""
    found = [judged for test in chart.record.tb if (judged := judge_test(chart, test)) is not None]
    sheet = _Sheet(
        chart=chart,
        tests=tuple(sorted(found, key=lambda each: each.day)),
        undated=tuple(test for test in chart.record.tb if test.day is None),
    )
    positives = [each for each in sheet.tests if each.result == "positive" and counts_as_positive(each)]
    if positives:
        return _after_positive(sheet, positives)
    valid = [each for each in sheet.tests if each.valid]
    unclear = [each for each in valid if each.result == "unclear"]
    negative = [each for each in valid if each.result == "negative"]
    blood = [each for each in negative if each.test.kind == "IGRA"]
    skin = [each for each in negative if each.test.kind == "TST"]
    by_kind = [(blood[-1].done, _negative_igra(sheet, blood[-1]))] if blood else []
    if skin and chart.asked.tb_method.upper() != "IGRA":
        by_kind.append((skin[-1].done, _skin(sheet, skin)))
    by_kind.sort(key=lambda pair: pair[0])
    enough = [pair for pair in by_kind if pair[1].status.settled]
    if unclear and all(done <= unclear[-1].done for done, _ in enough or by_kind):
        return sheet.test_again(
            LineStatus.INCOMPLETE,
            f"The {unclear[-1].test.kind} of {show_day(unclear[-1].day)} is '{unclear[-1].test.result}',"
            " which is neither negative nor positive.",
            "Repeat the blood test (IGRA).",
            chart.today,
        )
    if enough or by_kind:
        return (enough or by_kind)[-1][1]
    return _nothing_counts(sheet, skin)


def _nothing_counts(sheet: _Sheet, skin: list[JudgedTest]) -> Line:
    chart = sheet.chart
    due = [(each, days) for each in sheet.tests if (days := reading_due(chart, each.test)) is not None]
    if due:
        test, (first, last) = due[-1]
        return sheet.answer(
            LineStatus.INCOMPLETE,
            f"The TST placed on {show_day(test.day)} is not read yet.",
            f"Have it read between {show_day(first)} and {show_day(last)}, 48 to 72 hours after placing,"
            " in millimetres.",
            first,
        )
    only_blood = chart.asked.tb_method.upper() == "IGRA"
    invalid = [each for each in sheet.tests if not each.valid]
    reason = "No tuberculosis test on the record."
    if skin:
        by = chart.asked.source("tb_method")
        reason = f"Only a blood test (IGRA) is taken, {by}; the record has skin tests."
    elif invalid:
        reason = (
            f"The {invalid[-1].test.kind} of {show_day(invalid[-1].day)} does not count: {invalid[-1].note}."
        )
    elif sheet.undated:
        reason = f"The {sheet.undated[-1].kind} on the record does not count: {UNDATED}."
    bcg = " After BCG the blood test is preferred." if chart.doses("BCG") else ""
    return sheet.test_again(
        LineStatus.INVALID if (invalid or sheet.undated) and not skin else LineStatus.INCOMPLETE,
        f"{reason}{bcg}",
        "Have a blood test (IGRA) drawn" + ("." if only_blood else ", or begin a two-step skin test."),
        chart.today,
    )


def _free_day(chart: Chart) -> date:
    since, _ = before_tb_test(chart, chart.today + timedelta(days=1))
    least = chart.standards.live.tb_test_min_days
    today = chart.today
    # On the day of a live vaccine itself a test is fine; afterwards it waits.
    return today + timedelta(days=least - since + 1) if 1 < since <= least else today


def _too_old(sheet: _Sheet, each: JudgedTest) -> Line | None:
    window = _window(sheet.chart, each.test.kind)
    name = "tst_window" if each.test.kind == "TST" and sheet.chart.asked.tst_window else "tb_window"
    start, words = _start(sheet.chart, window)
    if start is None or each.done >= start:
        return None
    anchor = sheet.chart.days.day(window.anchor)
    redo = max(sheet.chart.today, start) if anchor else sheet.chart.today
    return sheet.test_again(
        LineStatus.INCOMPLETE,
        f"The {each.test.kind} of {show_day(each.day)} is {count((start - each.done).days, 'day')} too old:"
        f" it has to be {words}, {sheet.chart.asked.source(name)}.",
        "Repeat the test.",
        redo,
    )


def _negative_igra(sheet: _Sheet, each: JudgedTest) -> Line:
    old = _too_old(sheet, each)
    if old is not None:
        return old
    window = _window(sheet.chart, "IGRA")
    _, words = _start(sheet.chart, window)
    until = last_covered(each.done, window.n, window.unit)
    note = f" Note: {each.note}." if each.note else ""
    return sheet.answer(
        LineStatus.COMPLETE_WITH_NOTE if each.note else LineStatus.COMPLETE,
        f"IGRA of {show_day(each.day)} negative, {words}, {sheet.chart.asked.source('tb_window')};"
        f" good for {anchor_words(window.anchor)} until {show_day(until)}.{note}",
    )


def _skin(sheet: _Sheet, skin: list[JudgedTest]) -> Line:
    """TB3: two negative skin tests, the second one to three weeks after the first reading."""
    chart = sheet.chart
    standard = chart.standards.tb
    least = standard.second_step_first_day
    most = chart.asked.tst_max_gap_days or standard.second_step_last_day
    pairs = [
        (one, two)
        for place, two in enumerate(skin)
        for one in skin[:place]
        if least <= (two.day - one.done).days <= most
    ]
    if pairs:
        one, two = pairs[-1]
        old = _too_old(sheet, two)
        if old is not None:
            return old
        notes = [each.note for each in (one, two) if each.note]
        if chart.doses("BCG"):
            notes.append("after BCG the blood test is preferred")
        if chart.asked.tb_method_abroad.upper() == "IGRA":
            notes.append(f"skin tests count only if done in the US, {chart.asked.source('tb_method_abroad')}")
        return sheet.answer(
            LineStatus.COMPLETE_WITH_NOTE if notes else LineStatus.COMPLETE,
            f"Two-step TST negative, placed {show_day(one.day)} and {show_day(two.day)}."
            + "".join(f" {upper_first(note)}." for note in dict.fromkeys(notes)),
        )
    last = skin[-1]
    first_day, last_day = last.done + timedelta(days=least), last.done + timedelta(days=most)
    words = (
        f"One valid TST (read {show_day(last.done)}); the second step is placed {least} to {most} days after"
    )
    if len(skin) > 1:
        gap = (last.day - skin[-2].done).days
        words = f"The second TST was placed {count(gap, 'day')} after the first reading"
        words += f"; {least} to {most} days count"
    wrong = [
        each
        for each in sheet.tests
        if each.test.kind == "TST" and not each.valid and reading_due(chart, each.test) is None
    ]
    words += "." + "".join(f" TST of {show_day(each.day)}: {each.note}." for each in wrong)
    late = chart.today > last_day
    return sheet.test_again(
        LineStatus.INVALID if wrong else LineStatus.INCOMPLETE,
        words,
        "Begin the two-step test again, or have a blood test (IGRA) drawn."
        if late
        else f"Have the second TST placed between {show_day(first_day)} and {show_day(last_day)}, or an"
        " IGRA.",
        chart.today if late else first_day,
    )


def xray_window(chart: Chart) -> Window:
    """How fresh the chest X-ray after a positive test has to be."""
    standard = chart.standards.tb
    usual = Window(n=standard.xray_window_months, unit="months", anchor=standard.xray_window_anchor)
    return chart.asked.xray_window or usual


def _after_positive(sheet: _Sheet, positives: list[JudgedTest]) -> Line:
    """TB6: a chest X-ray on or after the positive result, fresh enough, and clear."""
    chart = sheet.chart
    positive = positives[0]
    what = f"{positive.test.kind} positive on {show_day(positive.done)}"
    window = xray_window(chart)
    start, words = _start(chart, window)
    first = max(positive.done, start or positive.done)
    xrays = sorted(
        (each for each in chart.record.xrays if each.date <= chart.today), key=lambda each: each.date
    )
    after = [each for each in xrays if each.date >= positive.done]
    symptom = "Send the symptom form along."
    step = "Have a chest X-ray made, and fill in the symptom form."
    if not after:
        reason = (
            f"the chest X-ray of {show_day(xrays[-1].date)} is from before it"
            if xrays
            else "there is no chest X-ray"
        )
        return sheet.answer(LineStatus.INCOMPLETE, f"{what}, and {reason}.", step, max(first, chart.today))
    latest = after[-1]
    if latest.result.strip().casefold() not in chart.standards.tb.xray_clear:
        return sheet.answer(
            LineStatus.INCOMPLETE,
            f"{what}; the chest X-ray of {show_day(latest.date)} says"
            f" '{latest.result or 'nothing entered'}', not"
            " 'no active tuberculosis'.",
            "See a physician, and ask the program what it needs.",
            chart.today,
        )
    if start is not None and latest.date < start:
        return sheet.answer(
            LineStatus.INCOMPLETE,
            f"{what}; the chest X-ray of {show_day(latest.date)} is"
            f" {count((start - latest.date).days, 'day')} too"
            f" old: it has to be {words}, {chart.asked.source('xray_window')}.",
            step,
            max(first, chart.today),
        )
    return sheet.answer(
        LineStatus.COMPLETE_WITH_NOTE,
        f"{what}; the chest X-ray of {show_day(latest.date)} is clear and {words},"
        f" {chart.asked.source('xray_window')}. {symptom}",
    )


def had_positive(chart: Chart) -> date | None:
    """Find the day of the first positive test on the record."""
    found = [judged for test in chart.record.tb if (judged := judge_test(chart, test)) is not None]
    return min(
        (each.done for each in found if each.result == "positive" and counts_as_positive(each)), default=None
    )
