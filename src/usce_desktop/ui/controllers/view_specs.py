"""The views of the window as a table: sidebar, menu, stack and history read it.

A new view is a row here, an icon under ``resources/icons`` where the sidebar shows it, and a widget that
the window makes.
"""

from msgspec import Struct

from usce_desktop.ui.language.translate import tr_noop


class ViewSpec(Struct, frozen=True, kw_only=True):
    """One view.

    Attributes:
        key: Its name in history and settings, and that of its action and its icon.
        title: As the sidebar calls it; empty where it stands in a menu alone.
        text: As the menu calls it, with its mnemonic.
        keys: Its shortcut.
        about: ``library``, the one ``application`` that it shows, or the ``office`` that follows many.
        empty: It makes sense before there is an application.
        also: Another shortcut.
        menu: Where its action stands.
        begins: A line stands above it in its menu.
    """

    key: str
    title: str = ""
    text: str
    keys: str
    about: str = "library"
    empty: bool = False
    also: str = ""
    menu: str = "View"
    begins: bool = False


VIEWS = (
    ViewSpec(key="home", title=tr_noop("Home"), text=tr_noop("&Home"), keys="Ctrl+1", begins=True),
    ViewSpec(key="application", text=tr_noop("&Application"), keys="Ctrl+2", about="application"),
    ViewSpec(key="documents", title=tr_noop("My documents"), text=tr_noop("My &documents"), keys="Ctrl+3"),
    ViewSpec(key="inbox", title=tr_noop("Inbox"), text=tr_noop("&Inbox"), keys="Ctrl+4", empty=True),
    ViewSpec(
        key="applicant", title=tr_noop("Who I am"), text=tr_noop("&Who I am"), keys="Ctrl+5", empty=True
    ),
    ViewSpec(key="packet", text=tr_noop("&Packet pages"), keys="Ctrl+6", about="application"),
    ViewSpec(
        key="season",
        title=tr_noop("Season"),
        text=tr_noop("&Season"),
        keys="Ctrl+7",
        also="Ctrl+Shift+S",
        empty=True,
    ),
    ViewSpec(key="programs", title=tr_noop("Programs"), text=tr_noop("P&rograms"), keys="Ctrl+8", empty=True),
    ViewSpec(key="money", title=tr_noop("Money"), text=tr_noop("&Money"), keys="Ctrl+9", empty=True),
    ViewSpec(
        key="students",
        title=tr_noop("Students"),
        text=tr_noop("S&tudents"),
        keys="F8",
        about="office",
        empty=True,
    ),
    ViewSpec(key="review", text=tr_noop("&Review"), keys="F7", about="application", menu="Application"),
    ViewSpec(key="settings", title=tr_noop("Settings"), text=tr_noop("Se&ttings"), keys="Ctrl+,", empty=True),
)
BY_KEY = {spec.key: spec for spec in VIEWS}
IN_SIDEBAR = tuple(spec for spec in VIEWS if spec.title)
