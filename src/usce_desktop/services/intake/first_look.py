"""A first look at a pile of papers, before there is an application: what they say of the applicant."""

from collections.abc import Iterable
from pathlib import Path

from msgspec import Struct

from usce_desktop.domain.review.applicant import ApplicantOffer, PaperRead, applicant_offers
from usce_desktop.domain.sentences import Sentence, data_text, sentence
from usce_desktop.pdf.worker.client import Report, silent
from usce_desktop.services.context import AppContext
from usce_desktop.services.documents.read import read_file
from usce_desktop.services.documents.unpack import offered
from usce_desktop.services.intake.add import files_in
from usce_desktop.storage.errors import SourceError


class FirstLook(Struct, frozen=True, kw_only=True):
    """What was found.

    Attributes:
        offers: Who the applicant is, as far as the papers say so.
        read: The files that can be taken.
        refused: Files that cannot be taken, each with the reason.
    """

    offers: tuple[ApplicantOffer, ...]
    read: tuple[Path, ...] = ()
    refused: tuple[Sentence, ...] = ()


def look_at(context: AppContext, paths: Iterable[Path], report: Report = silent) -> FirstLook:
    """Read files where they lie; nothing is copied yet.

    Args:
        context: What use cases work with.
        paths: Files and folders.
        report: Called per file.

    Raises:
        SaveError: There is no room to unpack something.
    """
    files: list[Path] = []
    papers: list[PaperRead] = []
    good: list[Path] = []
    refused: list[Sentence] = []
    for path in paths:
        try:
            files += files_in([path])
        except SourceError as error:
            refused.append(data_text(str(error)))
    for done, path in enumerate(files):
        report(done, len(files), path.name)
        try:
            with offered(context, path, lambda *_: report(done, len(files), path.name)) as documents:  # noqa: B023 - called at once
                for each in documents:
                    if each.refused:
                        refused.append(sentence("{name}: {why}", name=each.name, why=each.refused))
                        continue
                    reading = read_file(context, each.path, each.name, use_ocr=True)
                    papers.append(PaperRead(file=each.name, reading=reading))
                    good += [path] if path not in good else []
        except SourceError as error:
            refused.append(data_text(str(error)))
    report(len(files), len(files), "")
    return FirstLook(offers=applicant_offers(papers), read=tuple(good), refused=tuple(refused))
