"""Read values offered as facts: the person confirms them one by one."""

from collections.abc import Iterator, Sequence
from datetime import date

from msgspec import Struct

from usce_desktop.domain.facts import Facts, title
from usce_desktop.domain.reading.page import Place
from usce_desktop.domain.reading.reading import Reading
from usce_desktop.domain.sentences import Sentence, plain_number, sentence

_ROLES = {"issued": "issued", "expires": "expires"}
_TESTS = frozenset({"TOEFL", "IELTS", "OET", "Duolingo"})
_STEPS = frozenset({"step1", "step2ck", "step3"})
_NUMBERS = frozenset({"listening", "reading", "speaking", "writing", "per_claim", "aggregate"})


class About(Struct, frozen=True, kw_only=True):
    """What an item is about.

    Attributes:
        tests: Whose results it takes, by the names of ``FoundValue``; empty where it is about none.
        ids: Kinds of numbers that are its own; empty for any.
    """

    tests: frozenset[str] = frozenset()
    ids: frozenset[str] = frozenset()


_ANYTHING = About()


class Offer(Struct, frozen=True, kw_only=True):
    """One fact that a document seems to state.

    Attributes:
        key: Of the fact.
        value: As the fact holds it.
        words: For the button.
        place: Where it stands, for showing the evidence.
    """

    key: str
    value: date | float | str
    words: Sentence
    place: Place


def _dates(reading: Reading) -> Iterator[Offer]:
    for each in reading.dates:
        if each.role in _ROLES:
            for day in (each.date, *([each.also] if each.also else [])):
                doubt = sentence(" (or the other way round?)") if each.also else ""
                words = title(each.role) + sentence(": {day}", day=day) + doubt
                yield Offer(key=each.role, value=day, words=words, place=each.place)
    zone = reading.mrz
    if zone is not None and zone.expires:
        words = title("expires") + sentence(": {day}", day=zone.expires)
        yield Offer(key="expires", value=zone.expires, words=words, place=zone.place)


def _values(reading: Reading, about: About) -> Iterator[Offer]:
    for each in reading.values:
        if each.result and (not about.tests or each.name in about.tests):
            words = title("result") + f": {each.result} ({each.name})"
            yield Offer(key="result", value=each.result, words=words, place=each.place)
        if each.value is None:
            continue
        if each.name in _TESTS:
            yield Offer(
                key="test", value=each.name, words=sentence("Test: {name}", name=each.name), place=each.place
            )
        key = "score" if each.name in _TESTS | _STEPS else each.name
        if key == "score" or key in _NUMBERS:
            yield Offer(
                key=key,
                value=each.value,
                words=title(key) + f": {plain_number(each.value)}",
                place=each.place,
            )
    for found in reading.ids:
        if about.ids and found.kind not in about.ids:
            continue
        words = title("number") + f": {found.value}"
        yield Offer(key="number", value=found.value, words=words, place=found.place)


def offers(
    reading: Reading, asks: Sequence[str], facts: Facts, about: About = _ANYTHING
) -> tuple[Offer, ...]:
    """List what a document's reading offers for facts that are asked and not stated yet.

    Args:
        reading: Of the document.
        asks: Keys of the facts that the item asks.
        facts: What is stated already.
        about: What the item is about; other tests' results and other papers' numbers are not its own.
    """
    found: dict[tuple[str, object], Offer] = {}
    for each in (*_dates(reading), *_values(reading, about)):
        if each.key in asks and getattr(facts, each.key) is None:
            found.setdefault((each.key, each.value), each)
    return tuple(sorted(found.values(), key=lambda each: list(asks).index(each.key)))
