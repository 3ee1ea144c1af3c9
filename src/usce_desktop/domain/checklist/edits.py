"""Changes to a checklist's rules, as functions from one value to the next."""

import re
from collections.abc import Mapping
from typing import Any

from msgspec import structs

from usce_desktop.domain.checklist.catalog import Checklist, DocumentType, Parameter, Requirement, RuleUse
from usce_desktop.domain.checklist.immunization_demands import PARAMETERS
from usce_desktop.domain.rules import RULES
from usce_desktop.domain.rules.scores import SECTIONS, ScoreMinimum
from usce_desktop.domain.sentences import join_sentences, sentence


class BadRuleError(ValueError):
    """A value that a rule or a parameter cannot have."""


def _with_items(checklist: Checklist, items: tuple[Requirement, ...]) -> Checklist:
    """Keep the order as the person laid it."""
    return structs.replace(
        checklist,
        in_order=True,
        items=tuple(structs.replace(each, order=place) for place, each in enumerate(items)),
    )


def add_item(checklist: Checklist, kind: DocumentType) -> Checklist:
    """Ask one more document at the end of the list; a second one of its type gets a number."""
    taken = {each.item for each in checklist.items}
    item, number = kind.id, 2
    while item in taken:
        item, number = f"{kind.id}_{number}", number + 1
    added = Requirement(
        item=item,
        type=kind.id,
        title=kind.title if item == kind.id else f"{kind.title} {number - 1}",
        phase=kind.phase,
        issuer=kind.issuer,
        section=kind.section,
        asks=kind.asks,
        must_show=kind.must_show,
        rules=kind.rules,
        translate=kind.translate,
    )
    return _with_items(checklist, (*checklist.items, added))


def remove_item(checklist: Checklist, item: str) -> Checklist:
    """Ask one document less."""
    return _with_items(checklist, tuple(each for each in checklist.items if each.item != item))


def move_item(checklist: Checklist, item: str, step: int) -> Checklist:
    """Move an item up (-1) or down (+1)."""
    items = list(checklist.items)
    place = next(n for n, each in enumerate(items) if each.item == item)
    target = max(0, min(len(items) - 1, place + step))
    items.insert(target, items.pop(place))
    return _with_items(checklist, tuple(items))


def change_item(checklist: Checklist, item: str, **changes: Any) -> Checklist:  # noqa: ANN401 - fields of a requirement
    """Change what is asked of one item."""
    items = tuple(structs.replace(each, **changes) if each.item == item else each for each in checklist.items)
    return structs.replace(checklist, items=items)


def put_rule(requirement: Requirement, name: str, values: Mapping[str, Any] | None = None) -> Requirement:
    """Put a rule onto an item, or change its numbers; an item has each rule once."""
    known = next((use for use in requirement.rules if use.name == name), None)
    defaults = {key: default for key, (_, default) in RULES[name].parameters.items()}
    start = known.parameters if known else {**defaults, **RULES[name].starting}
    changed = RuleUse(name=name, parameters={**start, **(values or {})}, source="own", own=True)
    if known is None:
        return structs.replace(requirement, rules=(*requirement.rules, changed))
    rules = tuple(changed if use.name == name else use for use in requirement.rules)
    return structs.replace(requirement, rules=rules)


def drop_rule(requirement: Requirement, name: str) -> Requirement:
    """Take a rule off an item."""
    return structs.replace(requirement, rules=tuple(use for use in requirement.rules if use.name != name))


def put_parameter(requirement: Requirement, name: str, text: str) -> Requirement:
    """State a number or a choice for immunizations; an empty text takes it away.

    Raises:
        BadRuleError: The text is none of what the parameter can be.
    """
    rest = tuple(each for each in requirement.parameters if each.name != name)
    if not text.strip():
        return structs.replace(requirement, parameters=rest)
    stated = Parameter(name=name, value=_parameter(name, text.strip()), source="own")
    return structs.replace(requirement, parameters=(*rest, stated))


def _parameter(name: str, text: str) -> bool | int | float | str | tuple[str, ...]:
    types = PARAMETERS[name].types
    if bool in types and text.casefold() in {"yes", "no"}:
        return text.casefold() == "yes"
    if int in types and text.isdigit():
        return int(text)
    if float in types and re.fullmatch(r"\d+(\.\d+)?", text):
        return float(text)
    if tuple in types:
        return parse_words(text)
    if str in types:
        return text
    wanted = join_sentences(
        (
            {bool: sentence("yes or no"), int: sentence("a whole number"), float: sentence("a number")}[each]
            for each in types
        ),
        sentence(" or "),
    )
    message = sentence("'{text}' is not {wanted}", text=text, wanted=wanted)
    raise BadRuleError(message)


def parse_words(text: str) -> tuple[str, ...]:
    """Read words separated by commas.

    Raises:
        BadRuleError: There is none.
    """
    words = tuple(part.strip() for part in text.split(",") if part.strip())
    if not words:
        message = sentence("at least one word is needed, several with commas between")
        raise BadRuleError(message)
    return words


def minima_text(minima: tuple[ScoreMinimum, ...]) -> str:
    """Write least scores as they are typed: ``TOEFL 90, speaking 24; IELTS 7``."""
    return "; ".join(_minimum_text(each) for each in minima)


def _minimum_text(minimum: ScoreMinimum) -> str:
    parts = [
        f"{key} {value:g}"
        for key in ("total", *SECTIONS, "each_section")
        if (value := getattr(minimum, key)) is not None
    ]
    test = f"{minimum.test} (1-6)" if minimum.new_scale else minimum.test
    return f"{test} {', '.join(parts)}".replace("total ", "").replace("each_section", "each section").strip()


_LEAST = re.compile(r"(?P<test>[A-Za-z]+)\s*(?P<scale>\(1-6\))?\s*(?P<rest>.*)")
_PART = re.compile(r"(?:(?P<key>each section|[a-z]+)\s+)?(?P<value>\d+(?:\.\d+)?)")


def parse_minima(text: str) -> tuple[ScoreMinimum, ...]:
    """Read least scores; see ``minima_text``.

    Raises:
        BadRuleError: It is not of that form; the sentence shows the form.
    """
    return tuple(_parse_minimum(part.strip()) for part in text.split(";") if part.strip())


def _parse_minimum(text: str) -> ScoreMinimum:
    found = _LEAST.fullmatch(text)
    parts = [_PART.fullmatch(part.strip()) for part in found["rest"].split(",")] if found else [None]
    values: dict[str, Any] = {}
    for part in parts:
        key = (part["key"] or "total").replace(" ", "_") if part else ""
        if part is None or key not in {"total", *SECTIONS, "each_section"} or key in values:
            message = sentence(
                "'{text}' is not a least score; write it as: TOEFL 90, speaking 24; IELTS 7", text=text
            )
            raise BadRuleError(message)
        values[key] = float(part["value"])
    test, scale = (found["test"], found["scale"]) if found else ("", None)
    return ScoreMinimum(test=test, new_scale=scale is not None, **values)
