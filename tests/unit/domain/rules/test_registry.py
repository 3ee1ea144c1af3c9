"""What holds for every rule, whichever it is: it says nothing good of what it does not know."""

import inspect
from datetime import date
from inspect import Signature
from typing import Any

import pytest
from msgspec import structs

from making.values import TODAY, anchors, case
from usce_desktop.domain.dates import show_day
from usce_desktop.domain.exams import Attempt
from usce_desktop.domain.facts import Facts
from usce_desktop.domain.rules import RULES, Case, Rule
from usce_desktop.domain.status import Finding, Status

GOOD = {Status.OK, Status.EXPIRING}
EVERYTHING = Facts(
    issued=date(2026, 10, 12), expires=date(2029, 1, 1), result="negative", score=110.0, test="TOEFL",
    listening=28.0, reading=28.0, speaking=28.0, writing=28.0, per_claim=2e6, aggregate=6e6, currency="USD",
    number="1", issuer="American Heart Association", edition="2026",
)  # fmt: skip
ATTEMPTS = (
    Attempt(exam="step1", date=date(2024, 5, 5), result="pass"),
    Attempt(exam="step2ck", date=date(2025, 5, 5), score=250.0),
)


def stated(rule: Rule) -> Case:
    """A case in which every fact and every record is there."""
    facts = EVERYTHING
    if "exam" in rule.parameters:
        facts = structs.replace(facts, result="pass", score=None, issued=date(2024, 5, 5))
    days = anchors(
        rotation_start=date(2027, 1, 5), rotation_end=date(2027, 2, 1), graduation=date(2027, 6, 1)
    )
    made = case(days=days, attempts=ATTEMPTS, pixels=(600, 800), bytes=1000, aamc_edition="2026")
    return structs.replace(made, facts=facts)


def parameters(rule: Rule) -> dict[str, Any]:
    defaults = {
        key: default for key, (_, default) in rule.parameters.items() if default is not Signature.empty
    }
    return {**defaults, **rule.starting}


def judged(rule: Rule, one: Case) -> Finding | None:
    return rule.judge(one, **parameters(rule))


@pytest.mark.parametrize("name", sorted(RULES))
def test_with_all_that_it_needs_a_rule_can_say_that_a_paper_is_good(name: str) -> None:
    rule = RULES[name]
    finding = judged(rule, stated(rule))

    assert finding is None or finding.status in GOOD
    assert finding is not None or not rule.records


@pytest.mark.parametrize("name", sorted(RULES))
def test_what_a_rule_needs_and_is_absent_is_never_ok(name: str) -> None:
    rule = RULES[name]
    one = stated(rule)
    needed = rule.needed(one.facts, parameters(rule))
    assert needed or rule.records, "a rule that needs nothing judges nothing"

    for key in needed:
        changes: dict[str, Any] = {key: None}
        finding = judged(rule, structs.replace(one, facts=structs.replace(one.facts, **changes)))
        assert finding is not None, key
        assert finding.status is Status.NEEDS_ATTENTION, key
    for key in rule.records:
        empty: Any = type(getattr(one, key))() if key != "pixels" else None
        changes = {key: empty}
        finding = judged(rule, structs.replace(one, **changes))
        assert finding is not None, key
        assert finding.status is Status.NEEDS_ATTENTION, key


@pytest.mark.parametrize("name", sorted(RULES))
def test_with_nothing_stated_no_rule_says_that_a_paper_is_good(name: str) -> None:
    rule = RULES[name]
    finding = judged(rule, case(days=anchors(rotation_start=date(2027, 1, 5))))

    assert finding is not None
    assert finding.status not in GOOD


class Watched:
    """Facts that remember which of them were looked at."""

    def __init__(self, facts: Facts) -> None:
        self.facts, self.seen = facts, set[str]()

    def __getattr__(self, key: str) -> object:
        self.seen.add(key)
        return getattr(self.facts, key)


@pytest.mark.parametrize("name", sorted(RULES))
def test_a_rule_that_turns_green_by_a_fact_asks_for_it_where_it_is_absent(name: str) -> None:
    """Proven by watching, not by what the rule declares: take away each fact that it really looked at."""
    rule = RULES[name]
    one = stated(rule)
    watched = Watched(one.facts)
    watching: Any = watched
    judged(rule, structs.replace(one, facts=watching))

    for key in watched.seen - OPTIONAL.get(name, set()):
        changes: dict[str, Any] = {key: None}
        finding = judged(rule, structs.replace(one, facts=structs.replace(one.facts, **changes)))
        if getattr(one.facts, key) is not None:
            assert finding is not None, key
            assert finding.status not in GOOD, key


OPTIONAL: dict[str, set[str]] = {
    "min_amount": {"currency"},  # US dollars where not stated, as the form says
    "min_score": {"listening", "reading", "speaking", "writing"},  # looked at for scores that cannot be
    "usmle_result": {"score"},  # Step 1 has none
    "same_attempt": {"score"},  # compared where both have one
}
"""Facts that a rule may do without, and why."""


@pytest.mark.parametrize("name", sorted(RULES))
def test_a_rule_names_its_parameters_and_starts_with_values_that_it_takes(name: str) -> None:
    rule = RULES[name]

    assert set(rule.titles) == set(rule.parameters)
    assert set(rule.starting) <= set(rule.parameters)
    assert rule.why
    assert rule.words(**parameters(rule))


def test_a_rule_that_looks_at_what_it_did_not_declare_fails_loudly() -> None:
    with pytest.raises(LookupError, match="'number'"):
        case().text("number")


@pytest.mark.parametrize("name", [name for name, rule in RULES.items() if rule.span])
def test_what_a_rule_says_of_days_agrees_with_its_span(name: str) -> None:
    """The last day covered is good and the next one is not; a new paper of the earliest day would do."""
    rule = RULES[name]
    one, values = stated(rule), parameters(rule)
    assert rule.span is not None
    span = rule.span(one.facts, one.anchors, **values)
    assert span is not None
    if span.until is not None:
        for day, good in ((span.until, True), (date.fromordinal(span.until.toordinal() + 1), False)):
            days = structs.replace(one.anchors, **{span.anchor: day})
            finding = judged(rule, structs.replace(one, anchors=days))
            assert finding is not None
            assert (finding.status in GOOD) == good, show_day(day)
    if span.earliest is not None:
        for day, good in ((span.earliest, True), (date.fromordinal(span.earliest.toordinal() - 1), False)):
            facts = structs.replace(one.facts, issued=day)
            finding = judged(rule, structs.replace(one, facts=facts))
            assert finding is not None
            assert (finding.status in GOOD) == good, show_day(day)


def test_a_passport_that_is_good_today_is_too_short_and_one_that_has_run_out_expired() -> None:
    beyond = RULES["valid_beyond"]
    short = beyond.judge(case(expires=date(2027, 4, 1)), n=6, anchor="rotation_end")
    over = beyond.judge(case(expires=date(2026, 4, 1)), n=6, anchor="rotation_end")
    old = RULES["issued_within"].judge(case(issued=date(2020, 4, 1)), n=6, anchor="submission")

    assert short is not None
    assert over is not None
    assert old is not None
    assert (str(short.word), str(over.word), str(old.word)) == ("Too short", "", "")
    assert str(old.message).startswith("Too old by ")
    assert short.status is over.status is old.status is Status.EXPIRED
    assert date(2027, 4, 1) > TODAY


def test_only_a_result_gives_way_to_the_record() -> None:
    assert [name for name, rule in RULES.items() if rule.settled_by_record] == ["result_in"]


def test_a_rule_keeps_its_name_and_its_reason() -> None:
    for name, rule in RULES.items():
        assert rule.name == rule.judge.__name__ == name
        assert rule.why == inspect.getdoc(rule.judge)
