"""My documents: what serves more than one application, reused and replaced, and put back."""

import errno
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec import structs

from conftest import NOW, TODAY
from usce_desktop.domain.application import edits
from usce_desktop.domain.application.application import Submission
from usce_desktop.domain.sentences import EMPTY
from usce_desktop.domain.status import Status
from usce_desktop.services.context import AppContext
from usce_desktop.services.intake import add, guess, reuse, sort
from usce_desktop.services.intake.add import take_in
from usce_desktop.services.intake.reuse import Fit, Holding
from usce_desktop.services.library.applications import open_application, save_checklist, save_edit
from usce_desktop.services.review.review import review_library
from usce_desktop.storage.errors import SaveError, StorageError
from usce_desktop.storage.library import open_library
from usce_desktop.storage.removed import removed_documents


@pytest.fixture
def library(demo: Path) -> Path:
    """Make a library of two applications: one with everything, one without passport and with an old TB test."""
    for folder in (demo / "Applications").iterdir():
        if "Lakeside" not in folder.name:
            shutil.rmtree(folder)
    full = next((demo / "Applications").iterdir())
    shutil.copytree(full, full.with_name("other"))
    return demo


def listed(context: AppContext, library: Path) -> dict[str, Holding]:
    every = review_library(context, open_library(library), TODAY).applications
    return {each.type: each for each in reuse.holdings(context, every, TODAY)}


def change(context: AppContext, folder: Path, **how: object) -> None:
    opened = open_application(context, folder)
    save_edit(opened, structs.replace(opened.application, **how), NOW)


def without(context: AppContext, folder: Path, item: str) -> None:
    opened = open_application(context, folder)
    save_edit(opened, edits.detach_all(opened.application, item), NOW)


def test_each_document_is_listed_once_with_its_uses(context: AppContext, library: Path) -> None:
    found = listed(context, library)
    passport = found["passport"]
    assert {use.folder.name for use in passport.uses} >= {"other"}
    assert len(passport.uses) == 2
    assert passport.fits == ()
    assert str(reuse.life_words(passport, TODAY)).startswith("Good until")
    assert "receipt" not in "".join(found)


def test_a_document_is_used_where_it_is_lacking_and_put_back(context: AppContext, library: Path) -> None:
    folder = library / "Applications" / "other"
    without(context, folder, "passport")
    passport = listed(context, library)["passport"]
    (fit,) = passport.fits
    assert (fit.folder, fit.item, fit.replaces) == (folder, "passport", "")

    states = reuse.use_in(context, passport, passport.fits, NOW)

    opened = open_application(context, folder)
    ((_, document),) = opened.application.documents_of("passport")
    assert document.facts == passport.document.facts
    assert (folder / document.file).read_bytes() == passport.path.read_bytes()
    assert listed(context, library)["passport"].fits == ()
    reuse.put_back(context, states, NOW)
    assert open_application(context, folder).application.documents_of("passport") == ()
    reuse.put_back(context, {where: pair[::-1] for where, pair in states.items()}, NOW)
    assert (folder / document.file).exists()


def test_what_ran_out_is_replaced_by_what_would_do(
    context: AppContext, library: Path, make_pdf: Callable[..., Path]
) -> None:
    folder = library / "Applications" / "other"
    without(context, folder, "passport")
    old = make_pdf("old passport.pdf")
    take_in(context, folder, [old], item="passport", now=NOW)
    opened = open_application(context, folder)
    expired = edits.set_fact(opened.application, "passport", "expires", TODAY)
    save_edit(opened, expired, NOW)
    every = review_library(context, open_library(library), TODAY).applications
    good = next(each for each in reuse.holdings(context, every, TODAY) if each.fits)
    (fit,) = good.fits
    assert fit.replaces == "Passport bio page.pdf"

    reuse.use_in(context, good, good.fits, NOW)

    after = open_application(context, folder).application
    assert [document.sha256 for _, document in after.documents_of("passport")] == [good.sha256]
    assert len(removed_documents(open_library(library), folder)) == 2


def test_a_new_document_replaces_the_old_one_but_not_what_was_sent(
    context: AppContext, library: Path, make_pdf: Callable[..., Path]
) -> None:
    folder = library / "Applications" / "other"
    change(
        context, folder, submissions=(Submission(day=TODAY, recipient="V", file="p", sha256="0", pages=1),)
    )
    passport = listed(context, library)["passport"]
    assert any("stays as it is" in str(words) for words in reuse.impact(passport))
    assert any("judged anew" in str(words) for words in reuse.impact(passport))

    new = make_pdf("renewed.pdf", words="SAMPLE renewed passport")
    states = reuse.replace_everywhere(context, passport, new, NOW)

    assert list(states) == [use.folder for use in passport.uses if not use.sent]
    (changed,) = states
    ((_, document),) = open_application(context, changed).application.documents_of("passport")
    assert (changed / document.file).read_bytes() == new.read_bytes()
    assert document.facts != passport.document.facts
    sent = open_application(context, folder).application
    assert [one.sha256 for _, one in sent.documents_of("passport")] == [passport.sha256]
    with pytest.raises(StorageError, match="already there"):
        reuse.replace_everywhere(context, passport, changed / document.file, NOW)


def test_a_replacement_that_was_interrupted_is_finished(
    context: AppContext, library: Path, make_pdf: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is one save; an earlier version took the new one in first, so both may be there."""
    passport, new = listed(context, library)["passport"], make_pdf("renewed.pdf", words="SAMPLE renewed")

    def full(*_: object) -> object:
        raise SaveError(new, OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)))

    folders = [use.folder for use in passport.uses if not use.sent]
    before = [(folder / "application.json").read_bytes() for folder in folders]
    with monkeypatch.context() as patch:
        patch.setattr(add, "save_edit", full)
        with pytest.raises(SaveError):
            reuse.replace_everywhere(context, passport, new, NOW)
    assert [(folder / "application.json").read_bytes() for folder in folders] == before
    take_in(context, folders[0], [new], item="passport", now=NOW)
    states = reuse.replace_everywhere(context, passport, new, NOW)

    assert list(states) == [use.folder for use in passport.uses if not use.sent]
    for folder in states:
        ((_, document),) = open_application(context, folder).application.documents_of("passport")
        assert (folder / document.file).read_bytes() == new.read_bytes()


def test_what_does_not_run_out_says_so(context: AppContext, library: Path) -> None:
    found = listed(context, library)
    lasting = next(each for each in found.values() if each.until is None)
    assert str(reuse.life_words(lasting, TODAY)) == "Does not run out"
    gone = structs.replace(lasting, until=TODAY.replace(year=2025))
    assert str(reuse.life_words(gone, TODAY)) == "Ran out on 23 Nov 2025"
    assert {use.status for use in lasting.uses} <= set(Status)


def test_an_item_that_takes_several_keeps_what_it_has(context: AppContext, library: Path) -> None:
    folder = library / "Applications" / "other"
    opened = open_application(context, folder)
    own = structs.replace(
        context.catalog.checklists[opened.application.checklist],
        items=tuple(
            structs.replace(each, count=2) if each.item == "lor" else each for each in opened.checklist.items
        ),
    )
    change(context, folder, checklist=save_checklist(context, opened.library, own).id)
    before = open_application(context, folder).application.documents_of("lor")
    fit = Fit(folder=folder, title="other", item="lor", reason=EMPTY)

    reuse.use_in(context, listed(context, library)["passport"], [fit], NOW)

    after = open_application(context, folder).application.documents_of("lor")
    assert len(after) == len(before) + 1
    assert after[: len(before)] == before


def test_a_file_of_the_inbox_is_ranked_by_its_name_where_it_cannot_be_read(
    context: AppContext, library: Path
) -> None:
    folder = library / "Applications" / "other"
    opened = open_application(context, folder)
    path = library / "Inbox" / "passport.pdf"
    path.write_bytes(b"%PDF-1.7 nothing else")
    found = guess.likely_items(context, opened, path)
    assert found[0].item == "passport"
    assert not found[0].lacking
    assert "its name has" in str(found[0].because[0])


def test_the_same_pages_twice_are_not_taken_twice(context: AppContext, library: Path) -> None:
    folder = library / "Applications" / "other"
    passport = listed(context, library)["passport"]
    path = library / "Inbox" / "again.pdf"
    shutil.copy(passport.path, path)
    before = open_application(context, folder).application
    kept = sort.take_from_inbox(context, folder, path, "passport", NOW, pages=(1,), keep=True)
    assert kept is None
    assert path.exists()
    assert open_application(context, folder).application == before


def test_the_same_bytes_are_found_wherever_they_belong(context: AppContext, demo: Path) -> None:
    every = review_library(context, open_library(demo), TODAY).applications
    document = next(
        document
        for reviewed in every
        for document in reviewed.opened.application.documents.values()
        if document.file == "Letter of good standing.pdf"
    )
    found = reuse.twins(every, document.sha256)

    assert {each.item for each in found} == {"Letter of good standing"}
    assert all(each.path.is_file() for each in found)
    assert reuse.twins(every, "0" * 64) == ()
