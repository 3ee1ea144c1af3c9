"""The commands: which module has each, and what it is for. Read before anything else is loaded."""

from typing import NamedTuple


class Entry(NamedTuple):
    """A command.

    Attributes:
        module: Of this package; loaded only where the command is asked for.
        text: Its help.
    """

    module: str
    text: str


COMMANDS: dict[str, Entry] = {
    "demo": Entry("applications", "write a sample library of a fictional applicant"),
    "new": Entry("applications", "make an application and print its folder"),
    "applicant": Entry("applications", "say who the applicant is"),
    "add": Entry("applications", "copy files into an application"),
    "set": Entry("applications", "state facts about an item, or what its tick list shows"),
    "status": Entry("applications", "waive an item, mark it as to follow, or clear that"),
    "check": Entry("applications", "judge an application, or every one of a library"),
    "verified": Entry("applications", "say that you compared the checklist with the program's page"),
    "export-checklist": Entry("applications", "copy an application's rules into one file"),
    "import-checklist": Entry("applications", "take a checklist file into a library"),
    "export": Entry("packets", "build the packet"),
    "verify": Entry("packets", "tell whether a packet is as it was built"),
    "rebuild": Entry("packets", "build a packet again from the manifest that it carries"),
    "submit": Entry("packets", "freeze a packet that was sent: when, to whom, of which documents"),
    "sent": Entry("packets", "list what was sent, and what has changed since"),
    "summary": Entry("packets", "write the immunization summary for the clinician, with its reports"),
    "statement": Entry("packets", "write the page that stands for a paper that follows later"),
    "immunity": Entry("records", "judge an immunization record"),
    "read": Entry("records", "print what files say: kind, dates, names, numbers, values, quality"),
    "scan": Entry(
        "scanning", "make a PDF of photos of papers: the page found, straight, upright, evenly lit"
    ),
    "fill": Entry("forms", "fill in a PDF form from who you are and what you apply for"),
    "programs": Entry("season", "list the shipped programs, or score those of a library"),
    "program": Entry("season", "write down what is known of a program"),
    "programs-import": Entry("season", "take programs from a spreadsheet's CSV"),
    "img-share": Entry("season", "count the IMGs in a list of residents, one per line"),
    "agency": Entry("season", "check a placement agency by its red flags"),
    "plan": Entry("season", "say when to apply, what to do next, and which tests to make once"),
    "calendar": Entry("season", "write the season as a calendar file"),
    "report": Entry("season", "write the season as a PDF, for yourself or an adviser"),
    "stage": Entry("season", "say how far an application is"),
    "fee": Entry("season", "add a cost to an application, or to the season"),
    "season": Entry("season", "set budget=, rate.EUR=, weight.residency=, lead.visa= for the season"),
    "request": Entry("season", "draft a mail that asks for a paper; nothing is sent"),
    "office": Entry("office", "judge the libraries that students share with their dean's office"),
    "doctor": Entry("doctor", "look through a library on the disk: every file, every hash"),
    "schema": Entry("schemas", "print the JSON schema of what a command prints with --json"),
    "checklists": Entry("listing", "list the checklists"),
    "profiles": Entry("listing", "list the profiles"),
    "items": Entry("listing", "list the items"),
}
"""In the order of the help; a new command is a line here and an ``add_commands`` in its module."""
MODULES = tuple(dict.fromkeys(entry.module for entry in COMMANDS.values()))
