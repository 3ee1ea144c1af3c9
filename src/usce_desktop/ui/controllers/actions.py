"""The actions of the window as a table: id, text, shortcut, menu, and when they can be used."""

from collections.abc import Iterator

from msgspec import Struct
from PySide6.QtGui import QKeySequence

from usce_desktop.ui.controllers.view_specs import VIEWS
from usce_desktop.ui.language.translate import tr, tr_noop

Keys = QKeySequence.StandardKey


class ActionRow(Struct, frozen=True, kw_only=True):
    """One action.

    Attributes:
        id: The name of the method that does it.
        controller: Whose method it is: of a controller, or of the window itself.
        text: With its mnemonic.
        menu: Where it stands.
        keys: Its shortcut.
        needs: What must be there: ``library``, ``application``, ``office``; ``writable``; somewhere to go ``back`` or ``on`` to.
        why: What to say where it cannot be used.
        begins: A line stands above it in its menu.
        also: Another shortcut.
        checkable: It can be on, which its menu shows.
        view: It shows the view of its id.
    """

    id: str
    controller: str = "window"
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


_WHY = {
    "application": tr_noop("Choose an application first"),
    "library": tr_noop("Open a library first"),
    "office": tr_noop("Follow students' libraries first (in the menu File)"),
}


def _views(menu: str) -> Iterator[ActionRow]:
    """Make the actions that show the views of a menu."""
    for view in VIEWS:
        if view.menu == menu:
            yield ActionRow(
                id=view.key,
                controller="navigator",
                text=view.text,
                menu=menu,
                keys=view.keys,
                also=view.also,
                needs=(view.about,),
                why=_WHY[view.about],
                begins=view.begins,
                view=True,
            )


ROWS = (
    ActionRow(id="new_application", controller="library", text=tr_noop("&New application…"), menu="File", keys=Keys.New, needs=("library", "writable"), why=tr_noop("Open a library first")),
    ActionRow(id="open_library", controller="library", text=tr_noop("&Open library…"), menu="File", keys="Ctrl+Shift+O"),
    ActionRow(id="new_library", controller="library", text=tr_noop("New &library…"), menu="File"),
    ActionRow(id="share_library", controller="share", text=tr_noop("Share with an o&ffice…"), menu="File", needs=("library", "writable"), why=tr_noop("Open a library first")),
    ActionRow(id="follow_students", controller="students", text=tr_noop("Follow &students' libraries…"), menu="File"),
    ActionRow(begins=True, id="watch_folder", controller="watching", text=tr_noop("&Watch a folder, or stop…"), menu="File", needs=("library", "writable"), why=tr_noop("Open a library first")),
    ActionRow(begins=True, id="remove_application", controller="library", text=tr_noop("Re&move this application"), menu="File", needs=("application", "writable"), why=tr_noop("Choose an application first")),
    ActionRow(begins=True, id="back_up", controller="backup", text=tr_noop("&Back up to…"), menu="File", needs=("library",), why=tr_noop("Open a library first")),
    ActionRow(id="restore", controller="recovery", text=tr_noop("&Restore…"), menu="File", needs=("library",), why=tr_noop("Open a library first")),
    ActionRow(id="restore_backup", controller="backup", text=tr_noop("Make a library of a backup…"), menu="File"),
    ActionRow(id="remove_sample", controller="library", text=tr_noop("Remove the sample library"), menu="File", needs=("library", "writable"), why=tr_noop("Open a library first")),
    ActionRow(begins=True, id="forget_recent", controller="settings", text=tr_noop("Forget recent libraries"), menu="File"),
    ActionRow(id="forget_library", controller="library", text=tr_noop("Forget this library…"), menu="File", needs=("library",), why=tr_noop("Open a library first")),
    ActionRow(id="empty_cache", controller="settings", text=tr_noop("Clear cache"), menu="File"),
    ActionRow(begins=True, id="print_shown", controller="printing", text=tr_noop("&Print…"), menu="File", keys=Keys.Print, needs=("library",), why=tr_noop("Open a library first")),
    ActionRow(begins=True, id="close", text=tr_noop("&Quit"), menu="File", keys=Keys.Quit, also=Keys.Close),
    ActionRow(id="paste", controller="application", text=tr_noop("&Paste files"), menu="Edit", keys=Keys.Paste, needs=("application", "writable"), why=tr_noop("Choose an application first")),
    ActionRow(id="remove_document", controller="application", text=tr_noop("&Remove document"), menu="Edit", keys=Keys.Delete, needs=("application", "writable", "in_sight"), why=tr_noop("Choose an application first")),
    ActionRow(id="restore_removed", controller="application", text=tr_noop("R&estore removed…"), menu="Edit", needs=("application", "writable"), why=tr_noop("Choose an application first")),
    ActionRow(id="rename", controller="application", text=tr_noop("Ren&ame…"), menu="Edit", keys="F2", needs=("application", "writable"), why=tr_noop("Choose an application first")),
    ActionRow(begins=True, id="find", text=tr_noop("&Find…"), menu="Edit", keys=Keys.Find, needs=("library",), why=tr_noop("Open a library first")),
    ActionRow(id="add_files", controller="application", text=tr_noop("&Add files…"), menu="Application", keys=Keys.Open, needs=("application", "writable"), why=tr_noop("Choose an application first")),
    *_views("Application"),
    ActionRow(begins=True, id="edit_dates", controller="application", text=tr_noop("&Dates…"), menu="Application", keys="Ctrl+D", needs=("application", "writable"), why=tr_noop("Choose an application first")),
    ActionRow(id="status_and_costs", controller="application", text=tr_noop("Sta&tus and costs…"), menu="Application", keys="Ctrl+T", needs=("application", "writable"), why=tr_noop("Choose an application first")),
    ActionRow(id="request_paper", controller="application", text=tr_noop("Write a re&quest…"), menu="Application", needs=("application",), why=tr_noop("Choose an application first")),
    ActionRow(begins=True, id="immunizations", controller="library", text=tr_noop("&Immunization record…"), menu="Application", keys="Ctrl+I", needs=("application", "writable"), why=tr_noop("Choose an application first")),
    ActionRow(id="exams", controller="library", text=tr_noop("&USMLE attempts…"), menu="Application", keys="Ctrl+U", needs=("application", "writable"), why=tr_noop("Choose an application first")),
    ActionRow(id="fill_form", controller="application", text=tr_noop("&Fill in this form…"), menu="Application", keys="Ctrl+Shift+I", needs=("application", "writable"), why=tr_noop("Choose an application first")),
    ActionRow(id="copy_into_portal", controller="application", text=tr_noop("Copy into a &web portal…"), menu="Application", keys="Ctrl+Shift+W", needs=("application",), why=tr_noop("Choose an application first")),
    ActionRow(id="follows", controller="application", text=tr_noop("Statement that it &follows…"), menu="Application", needs=("application", "writable"), why=tr_noop("Choose an application first")),
    ActionRow(begins=True, id="edit_rules", controller="rules", text=tr_noop("&Rules…"), menu="Application", keys="Ctrl+R", needs=("application", "writable"), why=tr_noop("Choose an application first")),
    ActionRow(id="import_rules", controller="rules", text=tr_noop("Take rules from a &file…"), menu="Application", needs=("application", "writable"), why=tr_noop("Choose an application first")),
    ActionRow(id="export_rules", controller="rules", text=tr_noop("Save rules as a fi&le…"), menu="Application", needs=("application",), why=tr_noop("Choose an application first")),
    ActionRow(begins=True, id="show_in_folder", controller="application", text=tr_noop("&Show in folder"), menu="Application", keys="Ctrl+Shift+F", needs=("application",), why=tr_noop("Choose an application first")),
    ActionRow(id="read_scans", controller="application", text=tr_noop("Read all sca&ns"), menu="Application", needs=("application",), why=tr_noop("Choose an application first")),
    ActionRow(id="check_again", controller="application", text=tr_noop("&Check again"), menu="Application", keys=Keys.Refresh, needs=("application",), why=tr_noop("Choose an application first")),
    ActionRow(id="build_packet", controller="packets", text=tr_noop("&Build packet…"), menu="Packet", keys="Ctrl+E", needs=("application", "writable"), why=tr_noop("Choose an application first")),
    ActionRow(id="build_onboarding", controller="packets", text=tr_noop("Build &onboarding packet…"), menu="Packet", keys="Ctrl+Shift+E", needs=("application", "writable"), why=tr_noop("Choose an application first")),
    ActionRow(begins=True, id="mark_sent", controller="packets", text=tr_noop("I have &sent it…"), menu="Packet", needs=("application", "writable"), why=tr_noop("Choose an application first")),
    ActionRow(id="verify_packet", controller="packets", text=tr_noop("&Verify a packet…"), menu="Packet", needs=("library",), why=tr_noop("Open a library first")),
    ActionRow(begins=True, id="immunization_summary", controller="packets", text=tr_noop("&Immunization summary…"), menu="Packet", needs=("application",), why=tr_noop("Choose an application first")),
    ActionRow(id="back", controller="navigator", text=tr_noop("&Back"), menu="View", keys="Alt+Left", needs=("back",), why=tr_noop("Nowhere to go back to")),
    ActionRow(id="on", controller="navigator", text=tr_noop("&Forward"), menu="View", keys="Alt+Right", needs=("on",), why=tr_noop("Nowhere to go forward to")),
    ActionRow(id="go_to", text=tr_noop("&Go to or do…"), menu="View", keys="Ctrl+K"),
    *_views("View"),
    ActionRow(begins=True, id="veil", controller="settings", checkable=True, text=tr_noop("Hide &personal data"), menu="View", keys="Ctrl+Shift+H"),
    ActionRow(id="full_screen", text=tr_noop("&Full screen"), menu="View", keys=Keys.FullScreen),
    ActionRow(id="reset_layout", text=tr_noop("&Reset the layout"), menu="View"),
    ActionRow(begins=True, id="light", controller="settings", checkable=True, text=tr_noop("&Light"), menu="View"),
    ActionRow(id="dark", controller="settings", checkable=True, text=tr_noop("&Dark"), menu="View"),
    ActionRow(id="system_colours", controller="settings", checkable=True, text=tr_noop("As the &system"), menu="View"),
    ActionRow(id="guide", controller="help", text=tr_noop("&Guide"), menu="Help", keys=Keys.HelpContents),
    ActionRow(id="wanted", controller="rules", text=tr_noop("&What do they want here?"), menu="Help", keys="Shift+F1", needs=("application",), why=tr_noop("Choose an application first")),
    ActionRow(id="keys", controller="help", text=tr_noop("&Keys"), menu="Help", keys="Shift+?"),
    ActionRow(begins=True, id="copy_diagnostics", controller="help", text=tr_noop("&Copy diagnostics"), menu="Help"),
    ActionRow(id="libraries", controller="help", text=tr_noop("&Libraries and licenses"), menu="Help"),
    ActionRow(id="about", controller="help", text=tr_noop("&About USCE Desktop"), menu="Help"),
)  # fmt: skip
MENUS = {
    "File": tr_noop("&File"),
    "Edit": tr_noop("&Edit"),
    "View": tr_noop("&View"),
    "Application": tr_noop("&Application"),
    "Packet": tr_noop("&Packet"),
    "Help": tr_noop("&Help"),
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
