"""The commands: which module has each, and what it is for. Read before anything else is loaded."""

from typing import NamedTuple


class CommandEntry(NamedTuple):
    """A command.

    Attributes:
        module: Of this package; loaded only where the command is asked for.
        text: Its help.
    """

    module: str
    text: str


COMMANDS: dict[str, CommandEntry] = {
    "demo": CommandEntry("applications", "write a sample library of a fictional applicant"),
    "new": CommandEntry("applications", "make an application and print its folder"),
    "applicant": CommandEntry("applications", "say who the applicant is"),
    "add": CommandEntry("applications", "copy files into an application"),
    "set": CommandEntry("applications", "state facts about an item, or what its tick list shows"),
    "status": CommandEntry("applications", "waive an item, mark it as to follow, or clear that"),
    "check": CommandEntry("applications", "judge an application, or every one of a library"),
    "verified": CommandEntry("applications", "say that you compared the checklist with the program's page"),
    "export-checklist": CommandEntry("applications", "copy an application's rules into one file"),
    "import-checklist": CommandEntry("applications", "take a checklist file into a library"),
    "export": CommandEntry("packets", "build the packet"),
    "verify": CommandEntry("packets", "tell whether a packet is as it was built"),
    "rebuild": CommandEntry("packets", "build a packet again from the manifest that it carries"),
    "submit": CommandEntry("packets", "freeze a packet that was sent: when, to whom, of which documents"),
    "sent": CommandEntry("packets", "list what was sent, and what has changed since"),
    "summary": CommandEntry("packets", "write the immunization summary for the clinician, with its reports"),
    "statement": CommandEntry("packets", "write the page that stands for a paper that follows later"),
    "immunity": CommandEntry("records", "judge an immunization record"),
    "read": CommandEntry("records", "print what files say: kind, dates, names, numbers, values, quality"),
    "scan": CommandEntry(
        "scanning", "make a PDF of photos of papers: the page found, straight, upright, evenly lit"
    ),
    "fill": CommandEntry("forms", "fill in a PDF form from who you are and what you apply for"),
    "portal": CommandEntry("forms", "list what a web portal asks, with your answers, to copy one by one"),
    "programs": CommandEntry("season", "list the shipped programs, or score those of a library"),
    "program": CommandEntry("season", "write down what is known of a program"),
    "programs-import": CommandEntry("season", "take programs from a spreadsheet's CSV"),
    "img-share": CommandEntry("season", "count the IMGs in a list of residents, one per line"),
    "agency": CommandEntry("season", "check a placement agency by its red flags"),
    "plan": CommandEntry("season", "say when to apply, what to do next, and which tests to make once"),
    "calendar": CommandEntry("season", "write the season as a calendar file"),
    "report": CommandEntry("season", "write the season as a PDF, for yourself or an adviser"),
    "stage": CommandEntry("season", "say how far an application is"),
    "fee": CommandEntry("season", "add a cost to an application, or to the season"),
    "season": CommandEntry("season", "set budget=, rate.EUR=, weight.residency=, lead.visa= for the season"),
    "request": CommandEntry("season", "draft a mail that asks for a paper; nothing is sent"),
    "share": CommandEntry("sharing", "agree to share a library with an office, and end it"),
    "office": CommandEntry("office", "judge the libraries that students share with their dean's office"),
    "doctor": CommandEntry("doctor", "look through a library on the disk: every file, every hash"),
    "removed": CommandEntry("recovery", "list what was removed, restore it, or delete it permanently"),
    "history": CommandEntry("recovery", "show a library as it was on an earlier day, and restore that"),
    "forget": CommandEntry("recovery", "remove what this computer keeps of a library outside its folder"),
    "recover": CommandEntry("recovery", "put back a library's own files that were lost or broken"),
    "backup": CommandEntry("backup", "write a whole library into one file, proven by reading it back"),
    "restore": CommandEntry("backup", "make a library of a backup again"),
    "schema": CommandEntry("schemas", "print the JSON schema of what a command prints with --json"),
    "checklists": CommandEntry("listing", "list the checklists"),
    "profiles": CommandEntry("listing", "list the profiles"),
    "items": CommandEntry("listing", "list the items"),
}
"""In the order of the help; a new command is a line here and an ``add_commands`` in its module."""
MODULES = tuple(dict.fromkeys(entry.module for entry in COMMANDS.values()))
