"""What the app remembers of this computer: recent libraries, window, colours."""

import contextlib
import os
from pathlib import Path
from typing import Literal

import msgspec
from msgspec import Struct

from usce_desktop.storage.errors import StorageError


class Settings(Struct, frozen=True, kw_only=True):
    """Settings of this computer, none of a library.

    Attributes:
        recent: Libraries, latest first.
        scheme: Colours: as the system has them, or always light or dark.
        geometry: The window's place, as Qt writes it, in base64.
        last_folder: Where the file dialog was last.
        view: The view that was shown last.
        application: Name of the folder of the application that was shown last.
        sidebar: How wide the sidebar is, as Qt writes it, in base64.
        columns: How wide the checklist is, likewise.
        watched: A folder whose new files come into the Inbox; empty for none.
        text_size: Per cent of the system's own.
        veiled: Names, numbers and documents are hidden, because others see the screen.
        restore: The view and the application shown last are shown again at the start.
        language: Of the window: as the system has it, or a code such as ``es``.
        told: Libraries that were told what is asked since version 0.2.
        date_order: What comes first in ``3/4/2026``; the person is asked once.
        reminders: Notifications of the system tell of deadlines while the app is open.
        office: The folder of students' libraries that is followed; empty for none.
        reminded: What was told already, by keys that name nobody.
    """

    recent: tuple[str, ...] = ()
    scheme: Literal["system", "light", "dark"] = "system"
    geometry: str = ""
    last_folder: str = ""
    view: str = "home"
    application: str = ""
    sidebar: str = ""
    columns: str = ""
    watched: str = ""
    text_size: Literal["100", "115", "130"] = "100"
    veiled: bool = False
    restore: bool = True
    language: str = "system"
    told: tuple[str, ...] = ()
    date_order: Literal["ask", "day", "month"] = "ask"
    reminders: bool = False
    office: str = ""
    reminded: tuple[str, ...] = ()


def load_settings(config: Path) -> Settings:
    """Read the settings; whatever is wrong with them, the defaults are used."""
    with contextlib.suppress(OSError, msgspec.MsgspecError):
        return msgspec.json.decode((config / "settings.json").read_bytes(), type=Settings)
    return Settings()


def save_settings(config: Path, settings: Settings) -> None:
    """Write the settings; a computer that refuses loses no more than convenience."""
    from usce_desktop.storage import disk  # noqa: PLC0415 - the first window only reads them

    with contextlib.suppress(StorageError):
        disk.make_folder(config)
        disk.replace_file(config / "settings.json", msgspec.json.format(msgspec.json.encode(settings)))


def without(settings: Settings, root: Path) -> Settings:
    """Take everything out that names a library."""
    below = str(root)
    is_below = settings.last_folder == below or settings.last_folder.startswith(below + os.sep)
    return msgspec.structs.replace(
        settings,
        recent=tuple(each for each in settings.recent if each != below),
        told=tuple(each for each in settings.told if each != below),
        last_folder="" if is_below else settings.last_folder,
        application="",
    )


def with_recent(settings: Settings, root: Path) -> Settings:
    """Put a library at the top of the recent ones."""
    others = tuple(each for each in settings.recent if each != str(root))
    return msgspec.structs.replace(settings, recent=(str(root), *others)[:8])
