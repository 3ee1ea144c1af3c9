"""Listings of what is shipped."""

import argparse
from typing import Any

from usce_desktop.cli.common import AddCommand, print_json
from usce_desktop.cli.exits import READY
from usce_desktop.cli.tables import catalog_table
from usce_desktop.domain.checklist.catalog import Checklist, is_program
from usce_desktop.domain.sentences import plain_data
from usce_desktop.services.context import AppContext


def add_commands(command: AddCommand) -> None:
    """Add what lists the shipped data."""
    for name in ("checklists", "profiles", "items"):
        listing = command(name, list_catalog)
        listing.add_argument("--json", action="store_true", help="print it for programs")


def list_catalog(context: AppContext, options: argparse.Namespace) -> int:
    """List what the command is named for."""
    catalog = context.catalog
    what = options.command
    rows: list[dict[str, Any]]
    if what == "items":
        rows = [
            {"item": kind.id, "title": kind.title, "phase": kind.phase.value, "asks": list(kind.asks)}
            for kind in catalog.types.values()
        ]
    elif what == "profiles":
        rows = [
            {"id": profile.id, "title": profile.title, "source": profile.source}
            for profile in catalog.profiles.values()
        ]
    else:
        rows = [
            {
                "id": checklist.id,
                "title": checklist.title,
                "kind": checklist.kind,
                "items": [requirement.item for requirement in checklist.items],
                "url": checklist.url,
                "snapshot": checklist.snapshot,
                "partial": checklist.partial,
                "gates": list(checklist.gates),
                **plain_data(checklist.directory),
            }
            for checklist in catalog.checklists.values()
            if what == "checklists" or (is_program(checklist) and _wanted(checklist, options))
        ]
    if options.json:
        print_json({"schema": 1, what: rows})
    else:
        print(catalog_table(rows))
    return READY


def _wanted(checklist: Checklist, options: argparse.Namespace) -> bool:
    """Tell whether a program fits what was asked for; what is unknown of it does not fit."""
    entry = checklist.directory
    words = " ".join(
        (checklist.title, entry.city, entry.us_state, entry.specialty, *checklist.gates)
    ).casefold()
    return (
        (not options.takes or options.takes in entry.takes)
        and (not options.state or options.state.casefold() == entry.us_state.casefold())
        and (not options.kind or options.kind.casefold() == checklist.kind.casefold())
        and (not options.find or all(word in words for word in options.find.casefold().split()))
    )
