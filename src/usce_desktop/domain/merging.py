"""Merging JSON data that two sides changed: key by key, and lists of records element by element."""

import hashlib
import json
from collections.abc import Iterator, Sequence
from typing import Any

Data = dict[str, Any]
_TAKEN_BACK = {"items"}
"""Where a record that is not there may be one that was taken back: an item's status, for example."""
EARLIER = "earlier_versions"
"""Key of a file under which the versions stand that it came from, latest last."""
LATEST, MOST_EARLIER = 20, 80
"""So many of the latest stand there, and of those before them every sixteenth, chosen by its name so that two
computers choose the same."""
_GONE = object()
_BYTES = "sha256"
"""What is said of a file (ticks, dates, answers) holds for these bytes only, and goes over to no others."""


def merge(before: Data, after: Data, theirs: Data, base: Data) -> tuple[Data, bool]:
    """Carry the changes from ``before`` to ``after`` over into ``theirs``.

    Args:
        before: Our value as it was read.
        after: Our value now.
        theirs: What the file holds now.
        base: What the file held when it was read: unlike ``before`` with keys that nobody here knows.

    Returns:
        The merged data, and whether both sides had changed the same thing; ours stands there.
    """
    result, clash = dict(theirs), False
    for key in [*after, *(key for key in before if key not in after)]:
        old, new = before.get(key, _GONE), after.get(key, _GONE)
        if old == new:
            continue
        now, was = theirs.get(key, _GONE), base.get(key, _GONE)
        if isinstance(new, dict) and isinstance(now, dict):
            old, was = old if isinstance(old, dict) else {}, was if isinstance(was, dict) else {}
            if new.get(_BYTES) != now.get(_BYTES) and now != was:
                # Ours is of the bytes that both knew, theirs of new ones: theirs it is, whole.
                result[key] = now if new.get(_BYTES) == old.get(_BYTES) else new
                clash = True
                continue
            result[key], inner = merge(old, new, now, was)
            clash = clash or inner
        elif now not in (was, new) and _is_list(new) and _is_list(now):
            result[key], inner = _merged_list(
                old if _is_list(old) else (), new, now, was if _is_list(was) else ()
            )
            clash = clash or inner
        elif new is _GONE:
            clash = clash or now not in (was, _GONE)
            result.pop(key, None)
        else:
            clash = clash or now not in (was, new)
            result[key] = new
    return result, clash


def _is_list(value: Any) -> bool:  # noqa: ANN401 - whatever the JSON holds
    """Tell a list of records or names; numbers (pages, a box) are one value, whose order says something."""
    return isinstance(value, list | tuple) and all(isinstance(each, dict | str) for each in value)


def _merged_list(
    before: Sequence[Any], after: Sequence[Any], theirs: Sequence[Any], base: Sequence[Any]
) -> tuple[list[Any], bool]:
    """Merge two lists: ours in its order, without what they took out and with what they added.

    Where each side replaced an element, both may have corrected the same one: two corrections beside each
    other would be one element too many (a dose that nobody got), so ours stands.

    Returns:
        The list, and whether each side replaced an element.
    """
    old, new, their, was = (frozenset(map(_name, each)) for each in (before, after, theirs, base))
    taken_out, added = was - their, their - was - new
    kept = [each for each in after if _name(each) not in taken_out or _name(each) not in old]
    if added and taken_out & (old - new) and new - old:
        return kept, True
    return [*kept, *(each for each in theirs if _name(each) in added)], False


def _name(element: Any) -> str:  # noqa: ANN401 - whatever the JSON holds
    return json.dumps(element, sort_keys=True)


def join(base: Data | None, ours: Data, theirs: Data) -> tuple[Data, bool]:
    """Join two versions of one file.

    Args:
        base: The version that both started from; without one ours stands, with the records that it lacks.
        ours: The version that stands where both changed the same thing.
        theirs: The other one.

    Returns:
        The joined data, and whether both sides had changed the same thing.
    """
    ours, theirs = _told(ours), _told(theirs)
    if base is None:
        return _union(ours, theirs)
    return merge(_told(base), ours, theirs, _told(base))


def _told(data: Data) -> Data:
    """Leave out what a version came from."""
    return {key: value for key, value in data.items() if key != EARLIER}


def _union(ours: Data, theirs: Data) -> tuple[Data, bool]:
    """Add to ours the records that only the other side has, a document or a cost for example.

    Nobody can tell what either side took back since: what ours says of a record stands, so that no tick,
    answer, dose or state that was taken back is there again.
    """
    result = dict(ours)
    for key, other in theirs.items():
        own = ours.get(key, _GONE)
        if own is _GONE and key not in _TAKEN_BACK and isinstance(other, dict):
            result[key] = other
        elif isinstance(own, dict) and isinstance(other, dict) and key not in _TAKEN_BACK:
            records = {name: each for name, each in other.items() if isinstance(each, dict)}
            result[key] = {**records, **own}
    return result, ours != theirs


def version_of(data: Data) -> str:
    """Name a version by what it says: the beginning of a SHA-256, without what it came from."""
    text = json.dumps(_told(data), sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def earlier_versions(data: Data) -> list[str]:
    """List the versions that one came from, latest last; a file that anybody wrote may say anything."""
    found = data.get(EARLIER, [])
    return [each for each in found if isinstance(each, str)] if isinstance(found, list) else []


def descended(data: Data, *parents: Data) -> Data:
    """Write into data which versions it came from.

    Args:
        data: The new version.
        parents: The version that it was made of, or the two that were joined.
    """
    lines = [each for parent in parents for each in earlier_versions(parent)]
    known = list(dict.fromkeys([*lines, *map(version_of, parents)]))
    older = [each for number, each in enumerate(known[:-LATEST]) if number == 0 or each.startswith("0")]
    return {**data, EARLIER: [*older, *known[-LATEST:]][-MOST_EARLIER:]}


def common_versions(ours: Data, theirs: Data) -> Iterator[str]:
    """List the versions that both came from, the latest first; one of the two may be such itself."""
    of_theirs = {*earlier_versions(theirs), version_of(theirs)}
    for each in reversed([*earlier_versions(ours), version_of(ours)]):
        if each in of_theirs:
            yield each
