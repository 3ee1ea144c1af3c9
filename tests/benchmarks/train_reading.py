"""Learn what words weigh from the sets of papers that were written blind: ``dev.py bench train_reading``.

Writes ``resources/reading_weights.json``. With ``--held-out`` it writes nothing and measures instead: each set is
read with what was learned of the others. Needs scikit-learn, which the program itself does not.
"""

import json
import sys
import tempfile
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from rapidfuzz import fuzz

from benchmarks import unrelated, unseen
from benchmarks.reading import Tally, plain_name
from benchmarks.unseen_first import UnseenPaper
from usce_desktop.domain.checklist.catalog import DocumentType
from usce_desktop.domain.reading.page import PageText
from usce_desktop.domain.reading.reading import in_cells, read_pages
from usce_desktop.domain.reading.spots import find_spots
from usce_desktop.domain.reading.weighing.applicant import find_candidates, name_features
from usce_desktop.domain.reading.weighing.issue_day import issue_features
from usce_desktop.domain.reading.weighing.kind import kind_features
from usce_desktop.domain.reading.weighing.weights import Features, ReadingWeights, Weights
from usce_desktop.pdf.worker.jobs import Read
from usce_desktop.services.context import close_context, open_context
from usce_desktop.services.documents.read import TEXT_SECONDS
from usce_desktop.storage.places import Places

OUTPUT = Path(__file__).resolve().parents[2] / "resources" / "reading_weights.json"
SAME = 88
"""How alike two names have to be, of 100, to be one."""
PHRASE = 0.3
"""What a phrase of a document type counts as a paper of that type."""
LEAST_SETS, LEAST_PAPERS = 2, 3
"""In how many sets and papers a feature has to occur: what one author writes says little of others."""
SMALLEST = 0.02
"""Weights below it are left out."""


class Example(NamedTuple):
    """A paper with its words and labels."""

    origin: str
    paper: UnseenPaper
    pages: tuple[PageText, ...]


class Asked(NamedTuple):
    """Features with the right answer, and the set that they are of."""

    origin: str
    features: Features
    right: bool


def collect(folder: Path) -> tuple[list[Example], dict[str, DocumentType]]:
    """Draw every set and read the words of its papers."""
    context = open_context(Places(config=folder / "config", cache=folder / "cache", documents=folder))
    found = []
    for origin, each in unseen.SETS.items():
        for paper in each.papers():
            path = folder / "paper.pdf"
            path.write_bytes(paper.draw())
            told = context.worker.call(Read(path=str(path), use_ocr=False), seconds=TEXT_SECONDS)
            found.append(Example(origin, paper, tuple(told.texts)))
    types = dict(context.catalog.types)
    close_context(context)
    return found, types


def lines_of(pages: Sequence[PageText]) -> list[str]:
    """Write the lines of all pages, as the reader sees them."""
    return [in_cells(line) for page in pages for line in page.lines]


def about_days_and_names(
    examples: Sequence[Example], types: Mapping[str, DocumentType]
) -> tuple[list[Asked], list[Asked]]:
    """Ask of every date whether it is the day of its paper, and of every name whether it is the applicant's."""
    days, names = [], []
    for origin, paper, pages in examples:
        read = read_pages(len(pages), pages, types.values())
        told = issue_features(pages, find_spots(pages), read.dates, paper.kind)
        for date, features in zip(read.dates, told, strict=True):
            days.append(
                Asked(origin, features, paper.issued is not None and paper.issued in {date.date, date.also})
            )
        found = find_candidates(pages)
        for each, features in zip(
            found, name_features(found, read.kinds[0] if read.kinds else None), strict=True
        ):
            alike = fuzz.token_sort_ratio(
                plain_name(each.words.replace(",", " ")), plain_name(paper.person or "")
            )
            names.append(Asked(origin, features, bool(paper.person) and alike >= SAME))
    return days, names


def common(asked: Sequence[Asked]) -> set[str]:
    """Name the features that more than one author uses."""
    papers = Counter(name for each in asked for name in each.features)
    sets: dict[str, set[str]] = {}
    for each in asked:
        for name in each.features:
            sets.setdefault(name, set()).add(each.origin)
    return {name for name, count in papers.items() if count >= LEAST_PAPERS and len(sets[name]) >= LEAST_SETS}


def learn(
    asked: Sequence[Asked], *, strength: float, sparse: bool, counts: Sequence[float] | None = None
) -> Weights:
    """Fit a logistic regression.

    Args:
        asked: What it learns from.
        strength: The higher, the closer it keeps to the examples (``C`` of scikit-learn).
        sparse: Whether it has to do with few features (L1), or with many small ones (L2).
        counts: How much each example counts; all the same without.
    """
    from sklearn.feature_extraction import DictVectorizer  # noqa: PLC0415 - only training needs it
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415 - as above

    vectors = DictVectorizer()
    kept = common(asked)
    table = vectors.fit_transform(
        [{name: each.features[name] for name in kept & each.features.keys()} for each in asked]
    )
    # liblinear takes no wider indices.
    table.indices, table.indptr = table.indices.astype("int32"), table.indptr.astype("int32")
    model = LogisticRegression(
        C=strength,
        l1_ratio=1 if sparse else 0,
        solver="liblinear" if sparse else "lbfgs",
        max_iter=1000,
        random_state=0,
    )
    model.fit(table, [each.right for each in asked], sample_weight=counts)
    learned = zip(vectors.get_feature_names_out(), model.coef_[0], strict=True)
    return Weights(
        bias=round(float(model.intercept_[0]), 3),
        features={
            name: round(float(weight), 3) for name, weight in sorted(learned) if abs(weight) >= SMALLEST
        },
    )


def learn_all(
    examples: Sequence[Example],
    days: Sequence[Asked],
    names: Sequence[Asked],
    types: Mapping[str, DocumentType],
) -> ReadingWeights:
    """Learn kinds, days and names from some sets."""
    origins = {each.origin for each in examples}
    papers = [(each.paper.kind, each.origin, kind_features(lines_of(each.pages)), 1.0) for each in examples]
    for kind in types.values():
        phrases = [kind.title, *kind.also_called, *kind.words]
        papers += [(kind.id, "types", kind_features([phrase]), PHRASE) for phrase in phrases]
        papers.append((kind.id, "types", kind_features(phrases), PHRASE))
    known = {kind for kind, origin, _, _ in papers if origin != "types"}
    papers += [("", "unrelated", kind_features(text.splitlines()), 1.0) for text in unrelated.LEARNED_FROM]
    return ReadingWeights(
        papers=len(examples),
        kinds={
            kind: learn(
                [Asked(origin, features, kind == own) for own, origin, features, _ in papers],
                strength=100,
                sparse=True,
                counts=[count for *_, count in papers],
            )
            for kind in sorted(known)
        },
        issued=learn([each for each in days if each.origin in origins], strength=1, sparse=False),
        applicant=learn([each for each in names if each.origin in origins], strength=0.3, sparse=True),
    )


def held_out(
    examples: Sequence[Example],
    days: Sequence[Asked],
    names: Sequence[Asked],
    types: Mapping[str, DocumentType],
) -> None:
    """Read every set with what was learned of the others."""
    for origin in unseen.SETS:
        weights = learn_all(
            [each for each in examples if each.origin != origin],
            [each for each in days if each.origin != origin],
            [each for each in names if each.origin != origin],
            types,
        )
        tally = Tally()
        for each in examples:
            if each.origin == origin:
                read = read_pages(len(each.pages), each.pages, types.values(), weights=weights)
                unseen.judge(each.paper, read, tally)
        print(
            origin,
            *(f"{row} {tally.share(row)}" for row in unseen.ROWS[:3] + unseen.ROWS[7:9]),
            sep="; ",
            flush=True,
        )
        if "--misses" in sys.argv:
            print(*(f"  {miss}" for miss in tally.misses), sep="\n")


def main() -> None:
    """Learn from all sets and write the weights, or measure what learning gives."""
    with tempfile.TemporaryDirectory() as place:
        examples, types = collect(Path(place))
    days, names = about_days_and_names(examples, types)
    if "--held-out" in sys.argv:
        held_out(examples, days, names, types)
        return
    weights = learn_all(examples, days, names, types)
    told = {
        "papers": weights.papers,
        "kinds": {
            kind: {"bias": each.bias, "features": each.features} for kind, each in weights.kinds.items()
        },
        "issued": {"bias": weights.issued.bias, "features": weights.issued.features},
        "applicant": {"bias": weights.applicant.bias, "features": weights.applicant.features},
    }
    OUTPUT.write_text(json.dumps(told, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
    print(f"{OUTPUT}: {OUTPUT.stat().st_size // 1000} kB from {weights.papers} papers")


if __name__ == "__main__":
    main()
