"""The command that fills in a form."""

import argparse
from collections.abc import Mapping
from typing import Any

from usce_desktop.cli.common import AddCommand, a_folder, a_path, complain, pairs, print_json, progress
from usce_desktop.cli.exits import READY
from usce_desktop.cli.tables import clean
from usce_desktop.domain.forms.field import FieldOffer
from usce_desktop.services.context import AppContext
from usce_desktop.services.documents.fill import open_form, values_to_write, write_filled
from usce_desktop.services.library.applications import open_application


def add_commands(command: AddCommand) -> None:
    """Describe this command.

    Args:
        command: Adds one by its name, what runs it, and its help.
    """
    fill = command("fill", _fill)
    fill.add_argument("form", type=a_path, metavar="FORM.pdf")
    fill.add_argument("--application", type=a_folder, required=True, metavar="A", help="what it is for")
    fill.add_argument(
        "-o",
        "--output",
        type=a_path,
        metavar="OUT.pdf",
        help="a filled copy to write; without it: what would be",
    )
    fill.add_argument(
        "--set",
        dest="stated",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="what a field shall say, by its name or its label",
    )
    fill.add_argument("--json", action="store_true", help="print it for programs")


def _fill(context: AppContext, options: argparse.Namespace) -> int:
    opened = open_application(context, options.application)
    form = open_form(context, opened, options.form, progress())
    values = values_to_write(form, pairs(options.stated, "NAME=VALUE"))
    if options.output:
        undrawn = write_filled(context, form, values, options.output)
        for name in undrawn:
            complain(f"the letters of '{name}' are drawn by the viewer, since no font here has them")
    if options.json:
        print_json({"schema": 1, "fields": [field_data(each) for each in form.offers]})
        return READY
    for offer in form.offers:
        print(clean(_line(offer, values, written=bool(options.output))))
    if options.output:
        print(options.output)
    return READY


def _line(offer: FieldOffer, values: Mapping[str, str], *, written: bool) -> str:
    """Say what became of a field: written, left open, or to sign."""
    field = offer.field
    named = f"page {field.page}: {offer.label or field.name}"
    if field.name in values:
        return f"{'written' if written else 'sure'}  {named} = {values[field.name]} ({offer.because!s})"
    if offer.kind == "sign":
        return f"to sign  {named}"
    if field.filled:
        return f"left as it is  {named} = {field.value}"
    offered = f" = {offer.offered}?" if offer.offered else ""
    return f"left open  {named}{offered} ({offer.because!s})"


def field_data(offer: FieldOffer) -> dict[str, Any]:
    """Write an offer as ``fill --json`` prints it."""
    field = offer.field
    return {
        "name": field.name,
        "page": field.page,
        "box": list(field.box),
        "kind": offer.kind,
        "label": offer.label,
        "value": field.value,
        "offered": offer.offered,
        "because": str(offer.because),
        "sure": offer.sure,
    }
