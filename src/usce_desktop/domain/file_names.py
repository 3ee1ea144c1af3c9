"""File names that Windows, OneDrive, SharePoint, macOS and Linux all take.

Sources: Microsoft "Naming files, paths, and namespaces"; Microsoft "Restrictions and limitations
in OneDrive and SharePoint"; both list the characters, the device names and the endings below.
"""

import re
import unicodedata

MAX_LENGTH = 80
"""Characters in one component: leaves room below Windows' 260 for the folders above."""
MAX_BYTES = 200
"""UTF-8 bytes in one component: Linux stops at 255, and temporary names need some of it."""

_FORBIDDEN = re.compile(r'[<>:"/\\|?*%]')
_DEVICES = re.compile(r"(?:CON|PRN|AUX|NUL|COM[0-9¹²³]|LPT[0-9¹²³])(?=\.|$)", re.IGNORECASE)
_DRIVE = re.compile(r"[A-Za-z]:(?! )")
_UNSEEN = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
_REFUSED = {".lock", "desktop.ini", "forms"}


def safe_stem(text: str, fallback: str = "Untitled") -> str:
    """Turn any text into the stem of a file's or the whole of a folder's name.

    Args:
        text: What a person or a file brought, in any form.
        fallback: What to call it when nothing is left.

    Returns:
        NFC text of at most ``MAX_LENGTH`` characters and ``MAX_BYTES`` bytes.
    """
    text = unicodedata.normalize("NFC", text)
    text = "".join(" " if char.isspace() else char for char in text)
    text = "".join(char for char in text if unicodedata.category(char) not in _UNSEEN)
    text = _FORBIDDEN.sub("-", text).replace("_vti_", "vti")
    text = " ".join(text.split())
    text = _cut(text).strip(" .").lstrip("~$").strip(" .")
    if not text.strip("-"):
        text = fallback
    if _DEVICES.match(text) or text.casefold() in _REFUSED:
        text = f"_{text}"
    return text


def _cut(text: str) -> str:
    kept = text[:MAX_LENGTH]
    while len(kept.encode()) > MAX_BYTES:
        kept = kept[:-1]
    # A letter goes with all of its marks, or stays with all of them.
    while kept and len(kept) < len(text) and unicodedata.category(text[len(kept)]).startswith("M"):
        kept = kept[:-1]
    return kept


def safe_suffix(name: str) -> str:
    """Take the suffix of a file name, in lower case, or nothing where it is none."""
    match = re.search(r"\.([A-Za-z0-9]{1,10})$", name)
    return f".{match.group(1).lower()}" if match else ""


def title_stem(title: str) -> str:
    """Name a file for an item: its title without what stands in brackets."""
    return safe_stem(title.split("(", maxsplit=1)[0])


def named_for(name: str, title: str, other: str) -> str:
    """Name a file that bears one item's title for another item; any other name stays.

    Args:
        name: Of the file.
        title: Of the item that it may be named for.
        other: Of the item that it belongs to now.
    """
    suffix = safe_suffix(name)
    stem = name.removesuffix(suffix)
    if not title or not other or not re.fullmatch(rf"{re.escape(title_stem(title))}(?: \d+)?", stem):
        return name
    return title_stem(other) + suffix


def safe_name(name: str, fallback: str = "Untitled") -> str:
    """Make a whole file name safe: stem and suffix."""
    suffix = safe_suffix(name)
    stem = name[: len(name) - len(suffix)] if suffix else name
    return safe_stem(stem, fallback) + suffix


PARTICLES = frozenset((
    "al", "am", "bin", "binti", "da", "dal", "das", "de", "degli", "del", "dela", "della", "den", "der", "di",
    "do", "dos", "du", "el", "la", "las", "le", "los", "op", "te", "ten", "ter", "van", "vande", "vander",
    "von", "vom", "zu", "zum", "zur", "ibn",
))  # fmt: skip
"""Small words that a family name begins with: Ana de la Cruz, Jan van den Berg."""


def parted_name(name: str) -> tuple[str, str]:
    """Part a whole name into given names and family name, as a guess.

    The family name is the last word with the small words before it; a name of one word is a family name,
    and ``FNU`` and ``LNU`` (first or last name unknown, as US papers write) stand for none.

    Returns:
        Given names and family name; either can be empty.
    """
    words = [word for word in name.split() if word.casefold().strip(".") not in {"fnu", "lnu"}]
    if not words:
        return "", ""
    place = len(words) - 1
    while place > 1 and words[place - 1].casefold() in PARTICLES:
        place -= 1
    return " ".join(words[:place]), " ".join(words[place:])


def is_within(name: str) -> bool:
    """Tell whether a path that a file names stays in the folder that it is meant for, on every system.

    Args:
        name: A file's name, or a path with slashes below the folder; anybody can have written it.
    """
    parts = name.replace("\\", "/").split("/")
    absolute = name.startswith(("/", "\\")) or bool(_DRIVE.match(name))
    return bool(name) and "\0" not in name and not absolute and not {"..", ".", ""} & set(parts)


def collision_key(name: str) -> str:
    """Map names that some file system would take for the same one to one key."""
    return name.lower() if name.isascii() else unicodedata.normalize("NFC", name).casefold()


def numbered(stem: str, suffix: str, n: int) -> str:
    """Build the n-th name for a stem: ``Passport.pdf``, ``Passport 2.pdf`` ..."""
    return f"{stem}{suffix}" if n == 1 else f"{stem} {n}{suffix}"
