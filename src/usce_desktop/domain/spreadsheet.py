"""Cells of a CSV that a spreadsheet opens: what begins like a formula would be run there.

Source: OWASP, CSV injection.
"""

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def guarded(text: str) -> str:
    """Write a text so that no spreadsheet takes it for a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text


def unguarded(cell: str) -> str:
    """Read what ``guarded`` wrote."""
    return cell[1:] if cell[:1] == "'" and cell[1:2] in _FORMULA else cell
