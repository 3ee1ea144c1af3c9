"""What comes out of an archive, a mail or a PDF portfolio."""

from msgspec import Struct

WRAPPERS = frozenset({"zip", "eml", "pdf"})
"""Kinds of files that may only wrap others."""


class Unpacked(Struct, frozen=True, kw_only=True):
    """One file that came out.

    Attributes:
        name: As the wrapper calls it, without folders.
        file: Its name in the folder that it was written to; empty where it was left in.
        why: Why it was left in.
    """

    name: str
    file: str = ""
    why: str = ""
