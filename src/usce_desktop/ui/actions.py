"""The actions of the window as a table: id, text, shortcut, menu, and when they can be used."""

from msgspec import Struct
from PySide6.QtGui import QKeySequence

Keys = QKeySequence.StandardKey


class ActionRow(Struct, frozen=True, kw_only=True):
    """One action.

    Attributes:
        id: The name of the method that does it: of the packet desk for its menu, else of the window.
        text: With its mnemonic.
        menu: Where it stands.
        keys: Its shortcut.
        needs: What must be there: ``library``, ``application``, ``document``; ``writable`` as well.
        why: What to say where it cannot be used.
    """

    id: str
    text: str
    menu: str
    keys: QKeySequence.StandardKey | str = ""
    needs: tuple[str, ...] = ()
    why: str = ""


ROWS = (
    ActionRow(id="new_application", text="&New application…", menu="File", keys=Keys.New, needs=("library", "writable"), why="Open a library first"),
    ActionRow(id="open_library", text="&Open library…", menu="File", keys="Ctrl+Shift+O"),
    ActionRow(id="new_library", text="New &library…", menu="File"),
    ActionRow(id="applicant", text="&Who I am…", menu="File", needs=("library", "writable"), why="Open a library first"),
    ActionRow(id="close", text="&Quit", menu="File", keys=Keys.Quit),
    ActionRow(id="paste", text="&Paste files", menu="Edit", keys=Keys.Paste, needs=("application", "writable"), why="Choose an application first"),
    ActionRow(id="remove_document", text="&Remove document", menu="Edit", keys=Keys.Delete, needs=("application", "writable"), why="Choose an application first"),
    ActionRow(id="restore_removed", text="R&estore removed…", menu="Edit", needs=("application", "writable"), why="Choose an application first"),
    ActionRow(id="add_files", text="&Add files…", menu="Application", keys=Keys.Open, needs=("application", "writable"), why="Choose an application first"),
    ActionRow(id="edit_dates", text="&Dates…", menu="Application", keys="Ctrl+D", needs=("application", "writable"), why="Choose an application first"),
    ActionRow(id="status_and_costs", text="Sta&tus and costs…", menu="Application", keys="Ctrl+T", needs=("application", "writable"), why="Choose an application first"),
    ActionRow(id="request_paper", text="Write a re&quest…", menu="Application", needs=("application",), why="Choose an application first"),
    ActionRow(id="immunizations", text="&Immunization record…", menu="Application", keys="Ctrl+I", needs=("application", "writable"), why="Choose an application first"),
    ActionRow(id="exams", text="&USMLE attempts…", menu="Application", keys="Ctrl+U", needs=("application", "writable"), why="Choose an application first"),
    ActionRow(id="follows", text="Statement that it &follows…", menu="Application", needs=("application", "writable"), why="Choose an application first"),
    ActionRow(id="show_in_folder", text="&Show in folder", menu="Application", keys="Ctrl+Shift+F", needs=("application",), why="Choose an application first"),
    ActionRow(id="edit_rules", text="&Rules…", menu="Application", keys="Ctrl+R", needs=("application", "writable"), why="Choose an application first"),
    ActionRow(id="import_rules", text="Take rules from a &file…", menu="Application", needs=("application", "writable"), why="Choose an application first"),
    ActionRow(id="export_rules", text="Save rules as a fi&le…", menu="Application", needs=("application",), why="Choose an application first"),
    ActionRow(id="read_scans", text="Read all sca&ns", menu="Application", needs=("application",), why="Choose an application first"),
    ActionRow(id="check_again", text="&Check again", menu="Application", keys=Keys.Refresh, needs=("application",), why="Choose an application first"),
    ActionRow(id="build_packet", text="&Build packet…", menu="Packet", keys="Ctrl+E", needs=("application", "writable"), why="Choose an application first"),
    ActionRow(id="build_onboarding", text="Build &onboarding packet…", menu="Packet", keys="Ctrl+Shift+E", needs=("application", "writable"), why="Choose an application first"),
    ActionRow(id="mark_sent", text="I have &sent it…", menu="Packet", needs=("application", "writable"), why="Choose an application first"),
    ActionRow(id="verify_packet", text="&Verify a packet…", menu="Packet", needs=("library",), why="Open a library first"),
    ActionRow(id="immunization_summary", text="&Immunization summary…", menu="Packet", needs=("application",), why="Choose an application first"),
    ActionRow(id="season", text="&Season…", menu="View", keys="Ctrl+Shift+S", needs=("library",), why="Open a library first"),
    ActionRow(id="light", text="&Light", menu="View"),
    ActionRow(id="dark", text="&Dark", menu="View"),
    ActionRow(id="system_colours", text="As the &system", menu="View"),
    ActionRow(id="about", text="&About USCE Desktop", menu="Help"),
)  # fmt: skip
MENUS = ("File", "Edit", "View", "Application", "Packet", "Help")
TOOLBAR = ("new_application", "add_files", "undo", "redo", "", "season", "build_packet")
