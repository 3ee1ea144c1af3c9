"""How well papers are read that the rules were not made on: ``dev.py bench unseen``.

Each set was written by somebody who had not seen the rules. Prints the share of kinds, dates, names and
results, and what matters most: unsound papers that would pass, and sound ones that would be stopped.
"""

import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from rapidfuzz import fuzz

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks import (
    unseen_eighth,
    unseen_eleventh,
    unseen_fifth,
    unseen_first,
    unseen_fourteenth,
    unseen_fourth,
    unseen_ninth,
    unseen_second,
    unseen_seventh,
    unseen_sixth,
    unseen_tenth,
    unseen_third,
    unseen_thirteenth,
    unseen_twelfth,
)
from benchmarks.reading import Tally, plain_name
from benchmarks.unseen_first import UnseenPaper
from usce_desktop.domain.facts import Facts
from usce_desktop.domain.reading.reading import Reading
from usce_desktop.domain.review.questions import TESTS_OF, contradictions, looks_like, unrecognized
from usce_desktop.services.context import close_context, open_context
from usce_desktop.services.documents.read import read_file
from usce_desktop.storage.places import Places

SETS = {
    "first": unseen_first,
    "second": unseen_second,
    "third": unseen_third,
    "fourth": unseen_fourth,
    "fifth": unseen_fifth,
    "sixth": unseen_sixth,
    "seventh": unseen_seventh,
    "eighth": unseen_eighth,
    "ninth": unseen_ninth,
    "tenth": unseen_tenth,
    "eleventh": unseen_eleventh,
    "twelfth": unseen_twelfth,
    "thirteenth": unseen_thirteenth,
    "fourteenth": unseen_fourteenth,
}
GREEN = frozenset({"negative", "clear", "pass", "normal", "no active TB"})
"""Results that can turn an item green; of a titre it is "positive"."""
AS_LABELLED = {"abnormal": {"positive", "indeterminate"}, "records found": {"consider", "positive"}, "indeterminate": {"equivocal"}}  # fmt: skip


def turns_green(name: str, result: str) -> bool:
    """Tell whether a result speaks for the person."""
    titre = name.endswith("_igg") or name == "anti-HBs"
    return result == "positive" if titre else result in GREEN


def judge(paper: UnseenPaper, reading: Reading, tally: Tally) -> None:
    """Hold a reading against the labels."""
    kinds = [kind.item for kind in reading.kinds]
    tally.note("kind, first", kinds[:1] == [paper.kind])
    if kinds[:1] != [paper.kind]:
        tally.misses.append(f"{paper.name} ({paper.kind}): read as {kinds[:2]}")
    for role in ("issued", "expires", "birth"):
        truth = getattr(paper, role)
        found = [each for each in reading.dates if each.role == role]
        good = [each for each in found if truth in {each.date, each.also}]
        tally.note(f"{role}, precision", len(good), len(found))
        if truth:
            tally.note(f"{role}, recall", bool(good))
        if len(good) != len(found) or (truth and not good):
            shown = [(str(each.date), each.place.snippet) for each in found]
            tally.misses.append(f"{paper.name}: {role} {truth} read as {shown}")
    if paper.person:
        good_names = [
            each
            for each in reading.names
            if fuzz.token_sort_ratio(plain_name(each.name), plain_name(paper.person)) >= 88
        ]
        tally.note("name, precision", len(good_names), len(reading.names))
        tally.note("name, recall", bool(good_names))
        if len(good_names) != len(reading.names) or not good_names:
            named = [each.name for each in reading.names]
            tally.misses.append(f"{paper.name}: name {paper.person} read as {named}")
    _results(paper, reading, tally)
    blocked = list(contradictions(paper.name, paper.kind, reading, Facts()))
    if paper.sound:
        tally.note("sound, stopped", bool(blocked))
        guess = looks_like(paper.kind, reading)
        tally.note("sound, called misplaced", guess is not None)
        stated = Facts(issued=paper.issued, expires=paper.expires)
        titles = {paper.kind: paper.kind}
        lost = list(unrecognized(paper.name, paper.kind, reading, stated, (paper.person,), titles))
        tally.note("sound, not recognized", bool(lost))
        if blocked or guess:
            tally.misses.append(
                f"{paper.name} ({paper.kind}) SOUND, stopped: {[each.detail for each in blocked]} {guess and guess.item}"
            )
    else:
        tally.note("unsound, stopped", bool(blocked))
        if not blocked:
            tally.misses.append(f"{paper.name} ({paper.kind}) UNSOUND, not stopped: {paper.values}")


def _results(paper: UnseenPaper, reading: Reading, tally: Tally) -> None:
    labels: dict[str, list[tuple[float | None, str]]] = {}
    for name, value, _, result in paper.values:
        labels.setdefault(name, []).append((value, result))
    wanted = TESTS_OF.get(paper.kind, frozenset()) | set(labels)
    read = [each for each in reading.values if each.name in wanted]
    for each in read:
        truth = labels.get(each.name, [])
        right = any(
            (each.value is None or value is None or each.value == value)
            and (not each.result or each.result == result or result in AS_LABELLED.get(each.result, set()))
            for value, result in truth
        )
        tally.note("results, precision", right)
        wrong_green = (
            bool(each.result)
            and turns_green(each.name, each.result)
            and not (truth and all(turns_green(each.name, result) or not result for _, result in truth))
        )
        tally.note("results, wrongly green", wrong_green)
        if not right or wrong_green:
            mark = "WRONGLY GREEN " if wrong_green else ""
            tally.misses.append(
                f"{paper.name}: {mark}{each.name} {truth} read as {(each.value, each.result)} in '{each.place.snippet}'"
            )
    for name, truth in labels.items():
        found = [each for each in read if each.name == name]
        hit = any(
            (value is None or each.value == value)
            and (not result or each.result == result or result in AS_LABELLED.get(each.result, set()))
            for each in found
            for value, result in truth
        )
        tally.note("results, recall", hit)
        if not hit:
            tally.misses.append(
                f"{paper.name}: missed {name} {truth}, read {[(each.value, each.result) for each in found]}"
            )


ROWS = (
    "kind, first", "issued, precision", "issued, recall", "expires, precision", "expires, recall", "birth, precision", "birth, recall",
    "name, precision", "name, recall", "results, precision", "results, recall", "results, wrongly green", "sound, stopped",
    "sound, called misplaced", "sound, not recognized", "unsound, stopped",
)  # fmt: skip


def measure(papers: Iterable[UnseenPaper], folder: Path) -> Tally:
    """Draw papers, read them, and hold what was read against their labels."""
    folder.mkdir()
    tally = Tally()
    context = open_context(Places(config=folder / "config", cache=folder / "cache", documents=folder))
    for number, paper in enumerate(papers):
        path = folder / f"paper-{number:03}.pdf"
        path.write_bytes(paper.draw())
        judge(paper, read_file(context, path, use_ocr=False), tally)
    close_context(context)
    return tally


def main() -> None:
    """Print a table of all sets, and the misses with ``--misses``."""
    with tempfile.TemporaryDirectory() as place:
        found = {name: measure(each.papers(), Path(place) / name) for name, each in SETS.items()}
    print(f"| 120 papers each | {' | '.join(f'{name} set' for name in SETS)} |\n|---|{'---|' * len(SETS)}")
    for row in ROWS:
        shares = [
            f"{tally.share(row)} ({'/'.join(map(str, tally.counts.get(row, [0, 0])))})"
            for tally in found.values()
        ]
        print(f"| {row} | {' | '.join(shares)} |")
    if "--misses" in sys.argv:
        for name, tally in found.items():
            print(f"{name} set:", *(f"  {miss}" for miss in tally.misses), sep="\n")


if __name__ == "__main__":
    main()
