"""Merging JSON data that two sides changed: key by key, and lists of records element by element."""

from collections.abc import Sequence
from typing import Any

Data = dict[str, Any]
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


def differences(one: Any, other: Any) -> int:  # noqa: ANN401 - whatever the JSON holds
    """Count the values in which two pieces of data differ."""
    if isinstance(one, dict) and isinstance(other, dict):
        return sum(differences(one.get(key, _GONE), other.get(key, _GONE)) for key in {*one, *other})
    if _is_list(one) and _is_list(other):
        return sum(each not in other for each in one) + sum(each not in one for each in other)
    return int(one != other)


def common_version(versions: Sequence[Data], other: Data) -> Data | None:
    """Find the version that another side most probably started from: the one that it differs least from.

    Args:
        versions: Of this side, oldest first; of several that differ as little the latest is taken.
        other: The other side's data.
    """
    return min(reversed(versions), key=lambda each: differences(each, other), default=None)


def join(base: Data | None, ours: Data, theirs: Data) -> tuple[Data, bool]:
    """Join two versions of one file.

    Args:
        base: The version that both started from; without one, whatever either side has is kept.
        ours: The version that stands where both changed the same thing.
        theirs: The other one.

    Returns:
        The joined data, and whether both sides had changed the same thing.
    """
    if base is None:
        return _union(ours, theirs)
    return merge(base, ours, theirs, base)


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
