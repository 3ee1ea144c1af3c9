"""Writing a checklist as the TOML file that ``catalog.load_checklist`` reads."""

from typing import Any

import tomli_w
from msgspec import to_builtins

from usce_desktop.domain.checklist.catalog import Checklist, DocumentType, Requirement, RuleUse

_HEAD = "# A checklist of your own. Verify every line on the program's own page.\n"


def checklist_toml(checklist: Checklist, types: dict[str, DocumentType]) -> bytes:
    """Write a checklist: what differs from the document types' usual demands, and nothing else.

    The id is left to the file's name, so that a copy under another name is another checklist.
    """
    data: dict[str, Any] = to_builtins(checklist)
    state = data.pop("state")
    for key in ("id", "own", "items"):
        del data[key]
    data["state"] = state["id"] if state else ""
    rows = [_item(each, types[each.type]) for each in checklist.items]
    return (_HEAD + tomli_w.dumps({"format": 1, **_plain(data), "items": rows})).encode()


def _item(requirement: Requirement, kind: DocumentType) -> dict[str, Any]:
    kept = {use.name: use for use in requirement.rules}
    row: dict[str, Any] = {
        "type": requirement.type,
        "item": requirement.item if requirement.item != requirement.type else "",
        "title": requirement.title if requirement.title != kind.title else "",
        "phase": requirement.phase.value if requirement.phase is not kind.phase else "",
        "required": requirement.required,
        "note": requirement.note,
        "count": requirement.count,
        "without_rules": [use.name for use in kind.rules if use.name not in kept],
        "parameters": [_plain(to_builtins(each)) for each in requirement.parameters],
        "rules": [_rule(use) for use in requirement.rules if use.own],
    }
    # An empty tick list is a statement; every other empty value is the same as none.
    said = {"must_show": list(requirement.must_show)} if requirement.must_show != kind.must_show else {}
    return _plain(row) | said


def _rule(use: RuleUse) -> dict[str, Any]:
    row = {"rule": use.name, **use.parameters, "source": use.source, "confidence": use.confidence}
    return _plain(to_builtins(row))


def _plain(row: dict[str, Any]) -> dict[str, Any]:
    """Leave out what is empty; TOML has no word for nothing."""

    def tidy(value: Any) -> Any:  # noqa: ANN401 - JSON data
        if isinstance(value, dict):
            return _plain(value)
        return [tidy(each) for each in value] if isinstance(value, (list, tuple)) else value

    return {key: tidy(value) for key, value in row.items() if value not in (None, "", [], (), {})}
