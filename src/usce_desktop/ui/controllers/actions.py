"""The actions of the window as a table: id, text, shortcut, menu, and when they can be used."""

from collections.abc import Iterator

from msgspec import Struct
from PySide6.QtGui import QKeySequence

from usce_desktop.ui.controllers.view_specs import VIEWS
from usce_desktop.ui.language.translate import later, tr

Keys = QKeySequence.StandardKey


class ActionRow(Struct, frozen=True, kw_only=True):
    """One action.

    Attributes:
        id: The name of the method that does it.
        desk: Whose method it is: of a desk, or of the window itself.
        text: With its mnemonic.
        menu: Where it stands.
        keys: Its shortcut.
        needs: What must be there: ``library``, ``application``; ``writable``; somewhere to go ``back`` or ``on`` to.
        why: What to say where it cannot be used.
        begins: A line stands above it in its menu.
        also: Another shortcut.
        checkable: It can be on, which its menu shows.
        view: It shows the view of its id.
    """

    id: str
    desk: str = "window"
    text: str
    menu: str
    keys: QKeySequence.StandardKey | str = ""
    needs: tuple[str, ...] = ()
    why: str = ""
    begins: bool = False
    also: QKeySequence.StandardKey | str = ""
    checkable: bool = False
    view: bool = False

    @property
    def label(self) -> str:
        """Its text in the language of the window."""
        return tr(self.text)

    @property
    def name(self) -> str:
        """The same without what belongs to menus."""
        return self.label.replace("&", "").rstrip("…")


def _views(menu: str) -> Iterator[ActionRow]:
    """Make the actions that show the views of a menu."""
    for view in VIEWS:
        if view.menu == menu:
            why = (
                later("Choose an application first")
                if view.about == "application"
                else later("Open a library first")
            )
            yield ActionRow(
                id=view.key,
                desk="navigator",
                text=view.text,
                menu=menu,
                keys=view.keys,
                also=view.also,
                needs=(view.about,),
                why=why,
                begins=view.begins,
                view=True,
            )


ROWS = (
    ActionRow(id="new_application", desk="library", text=later("&New application…"), menu="File", keys=Keys.New, needs=("library", "writable"), why=later("Open a library first")),
    ActionRow(id="open_library", desk="library", text=later("&Open library…"), menu="File", keys="Ctrl+Shift+O"),
    ActionRow(id="new_library", desk="library", text=later("New &library…"), menu="File"),
    ActionRow(begins=True, id="watch_folder", desk="watching", text=later("&Watch a folder, or stop…"), menu="File", needs=("library", "writable"), why=later("Open a library first")),
    ActionRow(begins=True, id="remove_application", desk="library", text=later("Re&move this application"), menu="File", needs=("application", "writable"), why=later("Choose an application first")),
    ActionRow(id="remove_sample", desk="library", text=later("Remove the sample library"), menu="File", needs=("library", "writable"), why=later("Open a library first")),
    ActionRow(begins=True, id="forget_recent", desk="settings", text=later("Forget recent libraries"), menu="File"),
    ActionRow(id="empty_cache", desk="settings", text=later("Clear cache"), menu="File"),
    ActionRow(begins=True, id="print_shown", desk="printing", text=later("&Print…"), menu="File", keys=Keys.Print, needs=("library",), why=later("Open a library first")),
    ActionRow(begins=True, id="close", text=later("&Quit"), menu="File", keys=Keys.Quit, also=Keys.Close),
    ActionRow(id="paste", desk="application", text=later("&Paste files"), menu="Edit", keys=Keys.Paste, needs=("application", "writable"), why=later("Choose an application first")),
    ActionRow(id="remove_document", desk="application", text=later("&Remove document"), menu="Edit", keys=Keys.Delete, needs=("application", "writable", "in_sight"), why=later("Choose an application first")),
    ActionRow(id="restore_removed", desk="application", text=later("R&estore removed…"), menu="Edit", needs=("application", "writable"), why=later("Choose an application first")),
    ActionRow(id="rename", desk="application", text=later("Ren&ame…"), menu="Edit", keys="F2", needs=("application", "writable"), why=later("Choose an application first")),
    ActionRow(begins=True, id="find", text=later("&Find…"), menu="Edit", keys=Keys.Find, needs=("library",), why=later("Open a library first")),
    ActionRow(id="add_files", desk="application", text=later("&Add files…"), menu="Application", keys=Keys.Open, needs=("application", "writable"), why=later("Choose an application first")),
    *_views("Application"),
    ActionRow(begins=True, id="edit_dates", desk="application", text=later("&Dates…"), menu="Application", keys="Ctrl+D", needs=("application", "writable"), why=later("Choose an application first")),
    ActionRow(id="status_and_costs", desk="application", text=later("Sta&tus and costs…"), menu="Application", keys="Ctrl+T", needs=("application", "writable"), why=later("Choose an application first")),
    ActionRow(id="request_paper", desk="application", text=later("Write a re&quest…"), menu="Application", needs=("application",), why=later("Choose an application first")),
    ActionRow(begins=True, id="immunizations", desk="library", text=later("&Immunization record…"), menu="Application", keys="Ctrl+I", needs=("application", "writable"), why=later("Choose an application first")),
    ActionRow(id="exams", desk="library", text=later("&USMLE attempts…"), menu="Application", keys="Ctrl+U", needs=("application", "writable"), why=later("Choose an application first")),
    ActionRow(id="fill_form", desk="application", text=later("&Fill in this form…"), menu="Application", keys="Ctrl+Shift+I", needs=("application", "writable"), why=later("Choose an application first")),
    ActionRow(id="follows", desk="application", text=later("Statement that it &follows…"), menu="Application", needs=("application", "writable"), why=later("Choose an application first")),
    ActionRow(begins=True, id="edit_rules", desk="rules", text=later("&Rules…"), menu="Application", keys="Ctrl+R", needs=("application", "writable"), why=later("Choose an application first")),
    ActionRow(id="import_rules", desk="rules", text=later("Take rules from a &file…"), menu="Application", needs=("application", "writable"), why=later("Choose an application first")),
    ActionRow(id="export_rules", desk="rules", text=later("Save rules as a fi&le…"), menu="Application", needs=("application",), why=later("Choose an application first")),
    ActionRow(begins=True, id="show_in_folder", desk="application", text=later("&Show in folder"), menu="Application", keys="Ctrl+Shift+F", needs=("application",), why=later("Choose an application first")),
    ActionRow(id="read_scans", desk="application", text=later("Read all sca&ns"), menu="Application", needs=("application",), why=later("Choose an application first")),
    ActionRow(id="check_again", desk="application", text=later("&Check again"), menu="Application", keys=Keys.Refresh, needs=("application",), why=later("Choose an application first")),
    ActionRow(id="build_packet", desk="packets", text=later("&Build packet…"), menu="Packet", keys="Ctrl+E", needs=("application", "writable"), why=later("Choose an application first")),
    ActionRow(id="build_onboarding", desk="packets", text=later("Build &onboarding packet…"), menu="Packet", keys="Ctrl+Shift+E", needs=("application", "writable"), why=later("Choose an application first")),
    ActionRow(begins=True, id="mark_sent", desk="packets", text=later("I have &sent it…"), menu="Packet", needs=("application", "writable"), why=later("Choose an application first")),
    ActionRow(id="verify_packet", desk="packets", text=later("&Verify a packet…"), menu="Packet", needs=("library",), why=later("Open a library first")),
    ActionRow(begins=True, id="immunization_summary", desk="packets", text=later("&Immunization summary…"), menu="Packet", needs=("application",), why=later("Choose an application first")),
    ActionRow(id="back", desk="navigator", text=later("&Back"), menu="View", keys="Alt+Left", needs=("back",), why=later("Nowhere to go back to")),
    ActionRow(id="on", desk="navigator", text=later("&Forward"), menu="View", keys="Alt+Right", needs=("on",), why=later("Nowhere to go forward to")),
    ActionRow(id="go_to", text=later("&Go to or do…"), menu="View", keys="Ctrl+K"),
    *_views("View"),
    ActionRow(begins=True, id="veil", desk="settings", checkable=True, text=later("Hide &personal data"), menu="View", keys="Ctrl+Shift+H"),
    ActionRow(id="full_screen", text=later("&Full screen"), menu="View", keys=Keys.FullScreen),
    ActionRow(id="reset_layout", text=later("&Reset the layout"), menu="View"),
    ActionRow(begins=True, id="light", desk="settings", checkable=True, text=later("&Light"), menu="View"),
    ActionRow(id="dark", desk="settings", checkable=True, text=later("&Dark"), menu="View"),
    ActionRow(id="system_colours", desk="settings", checkable=True, text=later("As the &system"), menu="View"),
    ActionRow(id="guide", desk="help", text=later("&Guide"), menu="Help", keys=Keys.HelpContents),
    ActionRow(id="wanted", desk="rules", text=later("&What do they want here?"), menu="Help", keys="Shift+F1", needs=("application",), why=later("Choose an application first")),
    ActionRow(id="keys", desk="help", text=later("&Keys"), menu="Help", keys="Shift+?"),
    ActionRow(begins=True, id="copy_diagnostics", desk="help", text=later("&Copy diagnostics"), menu="Help"),
    ActionRow(id="libraries", desk="help", text=later("&Libraries and licenses"), menu="Help"),
    ActionRow(id="about", desk="help", text=later("&About USCE Desktop"), menu="Help"),
)  # fmt: skip
MENUS = {
    "File": later("&File"),
    "Edit": later("&Edit"),
    "View": later("&View"),
    "Application": later("&Application"),
    "Packet": later("&Packet"),
    "Help": later("&Help"),
}
TOOLBAR = (
    "back",
    "on",
    "new_application",
    "add_files",
    "review",
    "undo",
    "redo",
    "",
    "packet",
    "season",
    "build_packet",
)
