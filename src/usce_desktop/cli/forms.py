"""The command that fills in a form."""

import argparse
import re
from collections.abc import Mapping
from typing import Any

from usce_desktop.cli.common import AddCommand, a_folder, a_path, complain, pairs, print_json, progress
from usce_desktop.cli.exits import READY, UsageError
from usce_desktop.cli.tables import clean
from usce_desktop.domain.forms.field import FieldOffer, FormField
from usce_desktop.domain.forms.placing import place_for, placed
from usce_desktop.services.context import AppContext
from usce_desktop.services.documents.fill import (
    Filling,
    asked_for,
    open_form,
    remember,
    require_places,
    values_to_write,
    with_mapping,
    write_filled,
)
from usce_desktop.services.documents.output import new_file
from usce_desktop.services.documents.portal import portal_answers
from usce_desktop.services.library.applications import open_application
from usce_desktop.storage.form_mappings import read_mapping, write_mapping

_WHERE = re.compile(r"\s*(\d{1,4})\s*,\s*(\d+(?:\.\d+)?)\s*,\s*(\d+(?:\.\d+)?)\s*")


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
    fill.add_argument(
        "--asks",
        action="append",
        default=[],
        metavar="NAME=KEY",
        help="what a field asks (family_name, birth_date ... or nothing); remembered for forms like it",
    )
    fill.add_argument("--mapping", type=a_path, metavar="FILE.toml", help="take what fields ask from a file")
    fill.add_argument("--save-mapping", type=a_path, metavar="FILE.toml", help="write that file, to share it")
    fill.add_argument(
        "--put",
        action="append",
        default=[],
        metavar="PAGE,X,Y=TEXT",
        help="words or a tick (x) anywhere on a page, in points from its upper left corner",
    )
    fill.add_argument(
        "--flatten",
        action="store_true",
        help="make the answers part of the pages",
    )
    fill.add_argument("--json", action="store_true", help="print it for programs")
    portal = command("portal", _portal)
    portal.add_argument("application", type=a_folder, metavar="APPLICATION")
    portal.add_argument("--portal", metavar="ID", help="which one; the first without it")
    portal.add_argument("--json", action="store_true", help="print it for programs")


def _fill(context: AppContext, options: argparse.Namespace) -> int:
    opened = open_application(context, options.application)
    form = open_form(context, opened, options.form, progress())
    if form.form.unread:
        complain(f"only the first {len(form.form.pages)} pages were looked at")
    if options.mapping:
        form = with_mapping(form, read_mapping(options.mapping))
    form = asked_for(form, pairs(options.asks, "NAME=KEY", "Text12=family_name"))
    if options.mapping or options.asks:
        remember(context, form)
    if options.save_mapping:
        with new_file(options.save_mapping) as temporary:
            write_mapping(temporary, form.mapping)
    beside, words = _places(pairs(options.put, "PAGE,X,Y=TEXT", "1,72,300=Text"), len(form.form.pages))
    require_places(form, beside)
    values = {**values_to_write(form, pairs(options.stated, "NAME=VALUE")), **words}
    if options.output:
        filling = Filling(values=values, beside=beside, flatten=options.flatten)
        undrawn = write_filled(context, form, filling, options.output)
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


def _portal(context: AppContext, options: argparse.Namespace) -> int:
    found = portal_answers(context, open_application(context, options.application))
    chosen = next((each for each in found if options.portal in {None, each.portal.id}), None)
    if chosen is None:
        names = ", ".join(each.portal.id for each in found)
        raise UsageError(f"there is no portal '{options.portal}'; known are {names}")
    if options.json:
        rows = [
            {"label": each.label, "value": each.value, "because": str(each.because)} for each in chosen.rows
        ]
        print_json({"schema": 1, "portal": chosen.portal.id, "title": chosen.portal.title, "fields": rows})
        return READY
    for row in chosen.rows:
        print(clean(f"{row.label}: {row.value}" if row.value else f"{row.label}: ({row.because!s})"))
    return READY


def _places(stated: Mapping[str, str], pages: int) -> tuple[tuple[FormField, ...], dict[str, str]]:
    """Read where words are put; returns the places, and by their names what is written there."""
    found: list[FormField] = []
    values: dict[str, str] = {}
    for number, (where, text) in enumerate(stated.items(), 1):
        matched = _WHERE.fullmatch(where)
        if matched is None or not 1 <= int(matched[1]) <= pages or not text:
            raise UsageError(
                f"'{where}={text}' is not PAGE,X,Y=TEXT on one of its {pages} pages,"
                " for example 1,72,300=Text"
            )
        where_to = place_for(number, int(matched[1]), float(matched[2]), float(matched[3]), text)
        place, values[where_to.name] = placed(where_to, text)
        found.append(place)
    return tuple(found), values


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
