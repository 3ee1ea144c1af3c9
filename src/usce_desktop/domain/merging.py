"""Merging JSON data that two sides changed: key by key, and lists of records element by element."""

import hashlib
import json
from collections.abc import Iterator, Sequence
from typing import Any

Data = dict[str, Any]
EARLIER = "earlier_versions"
"""Key of a file under which the versions stand that it came from, latest last."""
MOST_EARLIER = 20
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

    Returns:
        The list, and whether each side replaced the same element by another one.
    """
    taken_out = [each for each in base if each not in theirs]
    added = [each for each in theirs if each not in base and each not in after]
    ours_out = [each for each in before if each not in after]
    kept = [each for each in after if each not in taken_out or each not in before]
    clash = (
        bool(added)
        and any(each in taken_out for each in ours_out)
        and any(each not in before for each in after)
    )
    return [*kept, *added], clash


def join(base: Data | None, ours: Data, theirs: Data) -> tuple[Data, bool]:
    """Join two versions of one file.

    Args:
        base: The version that both started from; without one, whatever either side has is kept.
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
    result, clash = dict(theirs), False
    for key, value in ours.items():
        other = theirs.get(key, _GONE)
        if isinstance(value, dict) and isinstance(other, dict) and value.get(_BYTES) == other.get(_BYTES):
            result[key], inner = _union(value, other)
            clash = clash or inner
        elif _is_list(value) and _is_list(other):
            result[key] = [*value, *(each for each in other if each not in value)]
        else:
            result[key] = value
            clash = clash or other not in (_GONE, value)
    return result, clash


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
    known = dict.fromkeys([*lines, *map(version_of, parents)])
    return {**data, EARLIER: list(known)[-MOST_EARLIER:]}


def common_versions(ours: Data, theirs: Data) -> Iterator[str]:
    """List the versions that both came from, the latest first; one of the two may be such itself."""
    of_theirs = {*earlier_versions(theirs), version_of(theirs)}
    for each in reversed([*earlier_versions(ours), version_of(ours)]):
        if each in of_theirs:
            yield each
