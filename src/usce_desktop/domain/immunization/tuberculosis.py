"""Tuberculosis: blood test, two-step skin test, and what a positive one asks for (TB3, TB5-TB8)."""

from datetime import date, timedelta

from msgspec import Struct, structs

from usce_desktop.domain.anchors import anchor_words
from usce_desktop.domain.dates import last_covered, shift
from usce_desktop.domain.immunization.chart import Chart, DayWindow, JudgedDose, LineStatus, RecordLine
from usce_desktop.domain.immunization.live import before_tb_test
from usce_desktop.domain.immunization.record import TbTest
from usce_desktop.domain.immunization.tb_tests import (
    UNDATED,
    JudgedTest,
    counts_as_positive,
    judge_test,
    reading_due,
)
from usce_desktop.domain.sentences import EMPTY, Sentence, capitalized, count, join_sentences, sentence


def _start(chart: Chart, window: DayWindow) -> tuple[date | None, Sentence]:
    anchor = chart.days.day(window.anchor)
    if anchor is None:
        return None, EMPTY
    words = sentence(
        "within {number} of {anchor}",
        number=count(window.n, window.unit[:-1]),
        anchor=anchor_words(window.anchor, anchor),
    )
    return shift(anchor, -window.n, window.unit), words


def _window(chart: Chart, kind: str) -> DayWindow:
    standard = chart.standards.tb
    if kind == "TST" and chart.asked.tst_window:
        return chart.asked.tst_window
    usual = DayWindow(n=standard.window_months, unit="months", anchor=standard.window_anchor)
    return chart.asked.tb_window or usual


class _Sheet(Struct, frozen=True, kw_only=True):
    chart: Chart
    tests: tuple[JudgedTest, ...]
    undated: tuple[TbTest, ...] = ()

    def answer(
        self, status: LineStatus, reason: Sentence, step: Sentence = EMPTY, day: date | None = None
    ) -> RecordLine:
        judged = [
            JudgedDose(date=each.day, valid=each.valid, note=each.note, name=each.test.kind)
            for each in self.tests
        ]
        judged += [JudgedDose(date=None, valid=False, note=UNDATED, name=each.kind) for each in self.undated]
        return RecordLine(
            line="tb", status=status, reason=reason, next_step=step, not_before=day, doses=tuple(judged)
        )

    def test_again(self, status: LineStatus, reason: Sentence, step: Sentence, day: date) -> RecordLine:
        """Answer with a test as the next step, which waits for a fresh live vaccine."""
        return self.answer(status, reason, step, max(day, _free_day(self.chart)))


def judge_tb(chart: Chart) -> RecordLine:
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
            sentence(
                "The {kind} of {day} is '{result}', which is neither negative nor positive.",
                kind=unclear[-1].test.kind,
                day=unclear[-1].day,
                result=unclear[-1].test.result,
            ),
            sentence("Repeat the blood test (IGRA)."),
            chart.today,
        )
    if enough or by_kind:
        return (enough or by_kind)[-1][1]
    return _nothing_counts(sheet, skin)


def _nothing_counts(sheet: _Sheet, skin: list[JudgedTest]) -> RecordLine:
    chart = sheet.chart
    due = [(each, days) for each in sheet.tests if (days := reading_due(chart, each.test)) is not None]
    if due:
        test, (first, last) = due[-1]
        return sheet.answer(
            LineStatus.INCOMPLETE,
            sentence("The TST placed on {day} is not read yet.", day=test.day),
            sentence(
                "Have it read between {first} and {last}, 48 to 72 hours after placing, in millimetres.",
                first=first,
                last=last,
            ),
            first,
        )
    only_blood = chart.asked.tb_method.upper() == "IGRA"
    invalid = [each for each in sheet.tests if not each.valid]
    reason = sentence("No tuberculosis test on the record.")
    if skin:
        by = chart.asked.source("tb_method")
        reason = sentence("Only a blood test (IGRA) is taken, {by}; the record has skin tests.", by=by)
    elif invalid:
        reason = sentence(
            "The {kind} of {day} does not count: {note}.",
            kind=invalid[-1].test.kind,
            day=invalid[-1].day,
            note=invalid[-1].note,
        )
    elif sheet.undated:
        reason = sentence(
            "The {kind} on the record does not count: {undated}.",
            kind=sheet.undated[-1].kind,
            undated=UNDATED,
        )
    bcg = sentence(" After BCG the blood test is preferred.") if chart.doses("BCG") else EMPTY
    return sheet.test_again(
        LineStatus.INVALID if (invalid or sheet.undated) and not skin else LineStatus.INCOMPLETE,
        reason + bcg,
        sentence("Have a blood test (IGRA) drawn")
        + ("." if only_blood else sentence(", or begin a two-step skin test.")),
        chart.today,
    )


def _free_day(chart: Chart) -> date:
    since, _ = before_tb_test(chart, chart.today + timedelta(days=1))
    least = chart.standards.live.tb_test_min_days
    today = chart.today
    # On the day of a live vaccine itself a test is fine; afterwards it waits.
    return today + timedelta(days=least - since + 1) if 1 < since <= least else today


def _too_old(sheet: _Sheet, each: JudgedTest) -> RecordLine | None:
    window = _window(sheet.chart, each.test.kind)
    name = "tst_window" if each.test.kind == "TST" and sheet.chart.asked.tst_window else "tb_window"
    start, words = _start(sheet.chart, window)
    if start is None or each.done >= start:
        return None
    anchor = sheet.chart.days.day(window.anchor)
    redo = max(sheet.chart.today, start) if anchor else sheet.chart.today
    return sheet.test_again(
        LineStatus.INCOMPLETE,
        sentence(
            "The {kind} of {day} is {days} too old: it has to be {words}, {source}.",
            kind=each.test.kind,
            day=each.day,
            days=count((start - each.done).days, "day"),
            words=words,
            source=sheet.chart.asked.source(name),
        ),
        sentence("Repeat the test."),
        redo,
    )


def _negative_igra(sheet: _Sheet, each: JudgedTest) -> RecordLine:
    old = _too_old(sheet, each)
    if old is not None:
        return old
    window = _window(sheet.chart, "IGRA")
    _, words = _start(sheet.chart, window)
    until = last_covered(each.done, window.n, window.unit)
    note = sentence(" Note: {note}.", note=each.note) if each.note else EMPTY
    return sheet.answer(
        LineStatus.COMPLETE_WITH_NOTE if each.note else LineStatus.COMPLETE,
        sentence(
            "IGRA of {day} negative, {words}, {source}; good for {anchor} until {until}.{note}",
            day=each.day,
            words=words,
            source=sheet.chart.asked.source("tb_window"),
            anchor=anchor_words(window.anchor),
            until=until,
            note=note,
        ),
    )


def _skin(sheet: _Sheet, skin: list[JudgedTest]) -> RecordLine:
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
            notes.append(sentence("after BCG the blood test is preferred"))
        if chart.asked.tb_method_abroad.upper() == "IGRA":
            notes.append(
                sentence(
                    "skin tests count only if done in the US, {source}",
                    source=chart.asked.source("tb_method_abroad"),
                )
            )
        return sheet.answer(
            LineStatus.COMPLETE_WITH_NOTE if notes else LineStatus.COMPLETE,
            sentence("Two-step TST negative, placed {first} and {second}.", first=one.day, second=two.day)
            + join_sentences((" " + capitalized(note) + "." for note in dict.fromkeys(notes)), ""),
        )
    last = skin[-1]
    first_day, last_day = last.done + timedelta(days=least), last.done + timedelta(days=most)
    words = sentence(
        "One valid TST (read {done}); the second step is placed {least} to {most} days after",
        done=last.done,
        least=least,
        most=most,
    )
    if len(skin) > 1:
        gap = (last.day - skin[-2].done).days
        words = sentence("The second TST was placed {days} after the first reading", days=count(gap, "day"))
        words += sentence("; {least} to {most} days count", least=least, most=most)
    wrong = [
        each
        for each in sheet.tests
        if each.test.kind == "TST" and not each.valid and reading_due(chart, each.test) is None
    ]
    words += "." + join_sentences(
        (sentence(" TST of {day}: {note}.", day=each.day, note=each.note) for each in wrong), ""
    )
    late = chart.today > last_day
    return sheet.test_again(
        LineStatus.INVALID if wrong else LineStatus.INCOMPLETE,
        words,
        sentence("Begin the two-step test again, or have a blood test (IGRA) drawn.")
        if late
        else sentence(
            "Have the second TST placed between {first_day} and {last_day}, or an IGRA.",
            first_day=first_day,
            last_day=last_day,
        ),
        chart.today if late else first_day,
    )


def xray_window(chart: Chart) -> DayWindow:
    """How fresh the chest X-ray after a positive test has to be."""
    standard = chart.standards.tb
    usual = DayWindow(n=standard.xray_window_months, unit="months", anchor=standard.xray_window_anchor)
    return chart.asked.xray_window or usual


def _after_positive(sheet: _Sheet, positives: list[JudgedTest]) -> RecordLine:
    """TB6: a chest X-ray on or after the positive result, fresh enough, and clear."""
    chart = sheet.chart
    positive = positives[0]
    what = sentence("{kind} positive on {done}", kind=positive.test.kind, done=positive.done)
    blood = _later_blood(sheet, positive)
    if blood is not None:
        what += sentence(", the blood test of {day} after it negative", day=blood.done)
        taken = chart.asked.igra_after_positive_days
        start_day = chart.days.rotation_start
        if taken is not None and blood.done >= start_day - timedelta(days=taken):
            return sheet.answer(
                LineStatus.COMPLETE_WITH_NOTE,
                sentence(
                    "{what}; that is taken in place of an X-ray, {source}.",
                    what=what,
                    source=chart.asked.source("igra_after_positive_days"),
                ),
            )
        line = _by_xray(sheet, positive, what)
        return structs.replace(line, reason=line.reason + _blood_words(chart, positive))
    return _by_xray(sheet, positive, what)


def _later_blood(sheet: _Sheet, positive: JudgedTest) -> JudgedTest | None:
    """Find a negative blood test after a positive test."""
    found = [
        each
        for each in sheet.tests
        if each.valid
        and each.test.kind == "IGRA"
        and each.result == "negative"
        and each.done >= positive.done
    ]
    return found[-1] if found else None


def _blood_words(chart: Chart, positive: JudgedTest) -> Sentence:
    """Say what guidance makes of a negative blood test after a positive test (CDC/NTCA 2019)."""
    if positive.test.kind == "TST" and chart.doses("BCG"):
        return sentence(
            " After BCG CDC prefers the blood test; ask the program whether it takes that for the X-ray."
        )
    return sentence(
        " A second test is advised where the risk is low; ask the program whether the negative one does."
    )


def _by_xray(sheet: _Sheet, positive: JudgedTest, what: Sentence) -> RecordLine:
    chart = sheet.chart
    window = xray_window(chart)
    start, words = _start(chart, window)
    first = max(positive.done, start or positive.done)
    xrays = sorted(
        (each for each in chart.record.xrays if each.date <= chart.today), key=lambda each: each.date
    )
    after = [each for each in xrays if each.date >= positive.done]
    symptom = sentence("Send the symptom form along.")
    step = sentence("Have a chest X-ray made, and fill in the symptom form.")
    if not after:
        reason = (
            sentence("the chest X-ray of {date} is from before it", date=xrays[-1].date)
            if xrays
            else sentence("there is no chest X-ray")
        )
        return sheet.answer(
            LineStatus.INCOMPLETE,
            sentence("{what}, and {reason}.", what=what, reason=reason),
            step,
            max(first, chart.today),
        )
    latest = after[-1]
    if latest.result.strip().casefold() not in chart.standards.tb.xray_clear:
        return sheet.answer(
            LineStatus.INCOMPLETE,
            sentence(
                "{what}; the chest X-ray of {date} says '{result}', not 'no active tuberculosis'.",
                what=what,
                date=latest.date,
                result=latest.result or sentence("nothing entered"),
            ),
            sentence("See a physician, and ask the program what it needs."),
            chart.today,
        )
    if start is not None and latest.date < start:
        return sheet.answer(
            LineStatus.INCOMPLETE,
            sentence(
                "{what}; the chest X-ray of {date} is {days} too old: it has to be {words}, {source}.",
                what=what,
                date=latest.date,
                days=count((start - latest.date).days, "day"),
                words=words,
                source=chart.asked.source("xray_window"),
            ),
            step,
            max(first, chart.today),
        )
    return sheet.answer(
        LineStatus.COMPLETE_WITH_NOTE,
        sentence(
            "{what}; the chest X-ray of {date} is clear and {words}, {source}. {symptom}",
            what=what,
            date=latest.date,
            words=words,
            source=chart.asked.source("xray_window"),
            symptom=symptom,
        ),
    )


def had_positive(chart: Chart) -> date | None:
    """Find the day of the first positive test on the record."""
    found = [judged for test in chart.record.tb if (judged := judge_test(chart, test)) is not None]
    return min(
        (each.done for each in found if each.result == "positive" and counts_as_positive(each)), default=None
    )
