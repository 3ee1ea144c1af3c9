"""Asking somebody for a paper: a draft of a mail, which the person reads, completes and sends."""

from datetime import date, datetime, timedelta
from email import policy
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path

from usce_desktop.domain.application.application import Application
from usce_desktop.domain.dates import show_day
from usce_desktop.domain.file_names import safe_name
from usce_desktop.services.context import AppContext
from usce_desktop.services.library.applications import Opened, require_item
from usce_desktop.storage.errors import SourceError

_ASK = {
    "dean": "I would like to ask the dean's office for",
    "me+dean": "I would like to ask the dean's office for",
    "referee": "I would be very grateful if you were willing to write",
}
_USUAL = "I would like to ask you for"


def request_draft(  # noqa: PLR0913 - what a letter depends on
    context: AppContext,
    opened: Opened,
    item: str,
    due: date,
    *,
    to: str = "",
    form: Path | None = None,
    now: datetime,
) -> bytes:
    """Draft a mail that asks for a paper; nothing is sent, and no letter is written for anybody.

    Args:
        context: What use cases work with.
        opened: The application.
        item: What is asked for.
        due: When it has to be there.
        to: An address; may be empty.
        form: A form to fill in, attached.
        now: For the mail's date.

    Returns:
        The mail as an ``.eml`` file, marked as not sent yet, so that mail programs open it for writing.

    Raises:
        UnknownItemError: There is no such item.
        SourceError: The form cannot be read.
    """
    require_item(context, opened, item)
    requirement = opened.checklist.requirement(item)
    kind = context.catalog.types[requirement.type if requirement else item]
    title = requirement.title if requirement else kind.title
    application, applicant = opened.application, opened.applicant
    shows = requirement.must_show if requirement else kind.must_show
    mail = unsent_mail(to, f"{title}: {applicant.name or 'request'}, needed by {show_day(due)}", now)
    ask = _ASK.get(requirement.issuer if requirement else kind.issuer, _USUAL)
    lines = [
        "Dear Sir or Madam,",
        f"{ask} the following for my application to {_what(application)}: {title}.",
        f"It has to be there by {show_day(due)}.",
    ]
    if shows:
        lines.append("The program wants to see on it:\n" + "\n".join(f"- {each}" for each in shows))
    if form is not None:
        lines.append(f"The program's form is attached ({form.name}).")
    lines.append("If anything is missing for this, please let me know. Thank you very much for your help.")
    lines.append("\n".join(filter(None, ("Kind regards,", applicant.name, applicant.school))))
    mail.set_content("\n\n".join(lines) + "\n")
    if form is not None:
        try:
            data = form.read_bytes()
        except OSError as error:
            raise SourceError(form, f"it cannot be read ({error.strerror})") from error
        mail.add_attachment(data, "application", "octet-stream", filename=safe_name(form.name))
    return mail.as_bytes()


def unsent_mail(to: str, subject: str, now: datetime) -> EmailMessage:
    """Begin a mail that a mail program opens for writing.

    Args:
        to: An address; may be empty.
        subject: In one line.
        now: For the mail's date.
    """
    mail = EmailMessage(policy=policy.SMTP)
    mail["To"] = " ".join(to.split())
    mail["Subject"] = " ".join(subject.split())
    mail["Date"] = format_datetime(now)
    mail["X-Unsent"] = "1"
    return mail


def _what(application: Application) -> str:
    dates = f"{show_day(application.start)} to {show_day(application.end)}"
    return f"{application.title} ({dates})"


def due_day(application: Application, today: date) -> date:
    """Say when a paper should be there: a week before the packet goes out, but not in the past."""
    return max(today, (application.submit_by or application.start) - timedelta(days=7))
