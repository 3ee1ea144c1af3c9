"""Which versions are kept."""

from datetime import UTC, datetime, timedelta

from usce_desktop.domain.thinning import LATEST, superfluous

END = datetime(2026, 11, 30, 12, tzinfo=UTC)


def kept(saved: list[datetime]) -> list[datetime]:
    gone = set(superfluous(saved))
    return [each for number, each in enumerate(saved) if number not in gone]


def test_few_versions_all_stay() -> None:
    assert superfluous([]) == []
    assert superfluous([END - timedelta(seconds=n) for n in range(LATEST, 0, -1)]) == []


def test_the_older_the_fewer() -> None:
    saved = [END - timedelta(minutes=30 * n) for n in range(2 * 24 * 200, -1, -1)]
    left = kept(saved)
    hours = [each for each in left if timedelta(hours=10) < END - each < timedelta(days=2)]
    days = [each for each in left if timedelta(days=3) < END - each < timedelta(days=60)]
    weeks = [each for each in left if END - each > timedelta(days=61)]

    assert left[0] == saved[0]
    assert left[-LATEST:] == saved[-LATEST:]
    assert 35 <= len(hours) <= 38
    assert 56 <= len(days) <= 58
    assert 19 <= len(weeks) <= 21


def test_thinning_again_takes_nothing_away() -> None:
    left = kept([END - timedelta(minutes=7 * n) for n in range(3000, -1, -1)])

    assert superfluous(left) == []
