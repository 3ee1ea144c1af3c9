from datetime import date

import pytest

from usce_desktop.domain.sentences import (
    NOTHING,
    Sentence,
    Voice,
    count,
    listed,
    named,
    plain_data,
    render,
    say,
    upper_first,
)

WORDS = {
    "expired on {day}, {days} ago": "hace {days}, el {day}",
    "{n} day": "{n} día",
    "{n} days": "{n} días",
    "TB test": "prueba",
    " and ": " y ",
    "{title}: {why}": "{title} – {why}",
    "{days} short: {why}.": "Faltan {days}: {why}.",
}


def spanish(text: str) -> str:
    return render(text, Voice(translate=lambda template: WORDS.get(template, template), day=date.isoformat))


def test_a_sentence_is_english_text_and_can_be_said_again() -> None:
    words = say("expired on {day}, {days} ago", day=date(2026, 1, 10), days=count(2, "day"))
    assert words == "expired on 10 Jan 2026, 2 days ago"
    assert spanish(words) == "hace 2 días, el 2026-01-10"
    assert spanish("a person's own words, {as} they are") == "a person's own words, {as} they are"
    assert count(1, "day") == "1 day"
    assert spanish(count(1, "day")) == "1 día"


def test_sentences_are_put_together_and_stay_sentences() -> None:
    title = named("TB test")
    whole = "• " + title + ": " + say("{title}: {why}", title=title, why="{odd} words")
    assert whole == "• TB test: TB test: {odd} words"
    assert spanish(whole) == "• prueba: prueba – {odd} words"
    assert spanish(upper_first(title)) == "Prueba"
    assert upper_first(title) == "TB test"
    assert upper_first("plain") == "Plain"
    assert spanish(listed([title, "", title], say(" and "))) == "prueba y prueba"
    assert listed([]) == ""
    assert not NOTHING
    assert f"{title:>8}" == " TB test"
    assert named(title) is title


def test_values_are_put_in_later_wherever_they_are_named() -> None:
    short = say("{days} short: {why}.")
    both = upper_first(short + short).putting(days=count(3, "day"), why="x")
    assert both == "3 days short: x.3 days short: x."
    assert spanish(upper_first(short).putting(days=count(1, "day"), why="x")) == "Faltan 1 día: x."
    assert ("plain " + short).putting(days=1, why=2) == "plain 1 short: 2."


def test_an_error_inside_a_sentence_is_said_too() -> None:
    assert spanish(say("{title}: {why}", title="a", why=ValueError(named("TB test")))) == "a – prueba"


def test_json_has_the_english_text() -> None:
    data = plain_data({"reason": say("TB test"), "days": [date(2026, 1, 10)]})
    assert data == {"reason": "TB test", "days": ["2026-01-10"]}
    assert not isinstance(data["reason"], Sentence)
    with pytest.raises(NotImplementedError):
        plain_data({"what": object()})
