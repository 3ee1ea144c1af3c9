"""Listings of what is shipped."""

import argparse
from typing import Any

from usce_desktop.cli.common import READY, print_json
from usce_desktop.domain.catalog import is_program
from usce_desktop.services.office import Office
from usce_desktop.services.tables import catalog_table


def list_catalog(office: Office, options: argparse.Namespace) -> int:
    """List what the command is named for."""
    catalog = office.catalog
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
            }
            for checklist in catalog.checklists.values()
            if what == "checklists" or is_program(checklist)
        ]
    if options.json:
        print_json({"schema": 1, what: rows})
    else:
        print(catalog_table(rows))
    return READY
