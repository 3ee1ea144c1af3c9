"""Made-up documents that show what is wanted: one for each type, each required part marked."""

from datetime import date

import pytest

from usce_desktop.domain.checklist.catalog import Catalog
from usce_desktop.domain.checklist.examples import Example, example_paper, numbered
from usce_desktop.domain.checklist.sample_paper import SamplePaper
from usce_desktop.storage.catalog import load_catalog, load_examples
from usce_desktop.storage.resources import resources

TODAY = date(2026, 11, 23)


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return load_catalog(resources())


def test_every_document_type_has_one_and_marks_all_that_must_be_shown(catalog: Catalog) -> None:
    examples = load_examples(resources())
    assert set(examples) == set(catalog.types)
    for id_, kind in catalog.types.items():
        example = examples[id_]
        paper = example_paper(example, kind.title, kind.must_show, TODAY)
        if example.kind != "portrait":
            missing = [entry for n, entry in enumerate(kind.must_show, start=1) if f"({n})" not in str(paper)]
            assert missing == [], id_


def test_words_and_marks_are_put_in() -> None:
    example = Example(type="x", head="By {name} {name}", lines=("On {day} {date}",), signed="A & B {seal}")
    paper = example_paper(example, "Letter", ("name", "date", "seal"), TODAY)

    assert paper.head == "By Amara Sample (1)"
    assert paper.pages[0].texts == ('On 23 Sep 2026 <font color="#b03030"><b>(2)</b></font>',)
    assert paper.pages[0].signed == "A & B (3)"
    with pytest.raises(KeyError, match="nothing"):
        example_paper(Example(type="x", head="{nothing}", lines=()), "Letter", (), TODAY)


def test_a_card_has_fields_and_a_portrait_nothing() -> None:
    card = Example(type="p", kind="card", head="PASSPORT", lines=("Born|{birth}", "Alone"))
    assert example_paper(card, "", (), TODAY).fields == (("Born", "14 Mar 2001"), ("Alone", ""))
    face = Example(type="p", kind="portrait", head="", lines=())
    assert example_paper(face, "", (), TODAY) == SamplePaper(kind="portrait", file="example.jpg")


def test_the_list_beside_it_has_the_same_numbers() -> None:
    assert numbered(("seal", "own wish"), ("name", "seal")) == ["(2) seal", "– own wish"]
