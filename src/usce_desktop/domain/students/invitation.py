"""What sharing a library with an office means, in words for a window, a terminal and a page."""

from usce_desktop.domain.application.application import Sharing
from usce_desktop.domain.sentences import Sentence, sentence


def chapters(office: str) -> tuple[tuple[Sentence, tuple[Sentence, ...]], ...]:
    """Tell what sharing means: chapters of sentences.

    Args:
        office: With whom; empty where that is not known yet.
    """
    them = office.strip() or sentence("the office")
    return (
        (
            sentence("What is shared"),
            (
                sentence("Who you are, as you entered it, with your immunization record and your exams."),
                sentence("Every application with its papers, your passport and your scores among them."),
                sentence("The packets that you built, and your season."),
                sentence("Your own checklists and recipients, and any other file in the library's folder."),
            ),
        ),
        (
            sentence("What is not shared"),
            (
                sentence("Files in the folders Inbox and My documents, which belong to no application yet."),
                sentence("What you removed, and the originals that papers were made of."),
                sentence("Anything outside the library's folder."),
                sentence(
                    "Syncthing keeps to this by the list .stignore, which the app writes. Other programs,"
                    " such as Nextcloud, OneDrive or a network drive, do not read it: they copy the whole"
                    " folder."
                ),
                sentence(
                    "That list holds for every computer that Syncthing copies this folder to, a second one of"
                    " your own among them."
                ),
            ),
        ),
        (
            sentence("Who sees it, and who changes it"),
            (
                sentence("Whoever may open the folder at {office} can read all that is shared.", office=them),
                sentence(
                    "Share the folder as 'send only': then nothing that happens at {office} changes yours."
                    " An office that follows it with the app opens it for reading only.",
                    office=them,
                ),
            ),
        ),
        (
            sentence("How it gets there"),
            (
                sentence(
                    "The app itself sends nothing. A program that copies folders does, and you set it up:"
                    " install Syncthing, exchange device IDs with {office}, and share the library's folder.",
                    office=them,
                ),
            ),
        ),
        (
            sentence("How to end it, and what stays behind"),
            (
                sentence(
                    "End it in the app (File, Share with an office…) and take the folder out of the program"
                    " that copies it. The app alone cannot stop that program."
                ),
                sentence("The list .stignore stays as long as you leave it there; delete it afterwards."),
                sentence(
                    "What {office} has received by then stays there until it is deleted there. Ask for that"
                    " in writing, and for copies in its backups too.",
                    office=them,
                ),
            ),
        ),
    )


def state_words(sharing: Sharing | None) -> Sentence:
    """Say whether a library is shared, and since when."""
    if sharing is None:
        return sentence("This library is not shared.")
    if sharing.ended is not None:
        return sentence(
            "This library was shared with {office} from {since} to {ended}.",
            office=sharing.office,
            since=sharing.since,
            ended=sharing.ended,
        )
    return sentence(
        "This library has been shared with {office} since {since}.",
        office=sharing.office,
        since=sharing.since,
    )
