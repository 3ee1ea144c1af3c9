"""Which entries of a tick list the app itself has seen on a paper, and where."""

from collections.abc import Iterator, Sequence

from usce_desktop.domain.checklist.tick_entry import TickEntry
from usce_desktop.domain.reading.page import Place
from usce_desktop.domain.reading.reading import Reading
from usce_desktop.domain.review.identity import TOLERATED, likeness

_EXACT = frozenset({"same", "accents"})
"""How a name may differ from the passport's and still be the same: passports print no accents."""
_TOLERATED = frozenset({"same", *TOLERATED})


def seen(
    entries: Sequence[str],
    reading: Reading | None,
    names: Sequence[str],
    known: Sequence[TickEntry],
    tests: frozenset[str] = frozenset(),
) -> dict[str, Place]:
    """Find which entries of a tick list reading has seen, with the words that each rests on.

    Nothing is seen on a page that was not read; what only eyes can tell (a seal, a signature) is never seen.

    Args:
        entries: What the paper must show.
        reading: What was read of it.
        names: The applicant's name as in the passport first, then other spellings.
        known: How entries can be told.
        tests: Whose results the paper is about; other tests' results on it are not its own.
    """
    if reading is None or reading.source == "none":
        return {}
    by_label = {label: each for each in known for label in each.labels}
    found = {}
    for entry in entries:
        rule = by_label.get(entry)
        places = _places(rule, reading, names, tests) if rule else None
        if places:
            found[entry] = places[0]
    return found


def _places(
    rule: TickEntry, reading: Reading, names: Sequence[str], tests: frozenset[str]
) -> list[Place] | None:
    """Find the words that every part of a rule rests on; ``None`` where a part has none."""
    places = []
    for part in _parts(rule, reading, names, tests):
        if part is None:
            return None
        places.append(part)
    return places


def _parts(
    rule: TickEntry, reading: Reading, names: Sequence[str], tests: frozenset[str]
) -> Iterator[Place | None]:
    own = [each for each in reading.values if not tests or each.name in tests]
    if rule.patterns or rule.cells:
        said = (each.place for each in reading.statements if each.label == rule.labels[0])
        yield next(said, None)
    for role in rule.dates:
        yield next((each.place for each in reading.dates if each.role == role), None)
    for name in rule.values:
        stated = (each.place for each in reading.values if each.name == name and each.value is not None)
        yield next(stated, None)
    if rule.result:
        stated = (each.place for each in own if each.result and (not rule.of or each.name in rule.of))
        yield next(stated, None)
    if rule.measured:
        numbers = (each.place for each in own if each.value is not None and each.unit)
        yield next(numbers, None)
    for kind in rule.ids:
        yield next((each.place for each in reading.ids if each.kind == kind), None)
    if rule.name:
        yield _name(rule, reading, names)


def _name(rule: TickEntry, reading: Reading, names: Sequence[str]) -> Place | None:
    """Find the applicant's name on the paper."""
    fits = _EXACT if rule.name == "exact" else _TOLERATED
    wanted = [name for name in (names[:1] if rule.name == "exact" else names) if name.strip()]
    for each in reading.names:
        if any(likeness(each.name, name) in fits for name in wanted):
            return each.place
    return None
