"""The window's words in the person's language, through Qt Linguist.

``dev.py words`` collects what stands in ``tr`` and ``tr_noop``, the sentences of the domain (``sentence``)
and the words of the shipped data into ``resources/words``. What a document says stays as it is, and so does
everything in a packet.
"""

from datetime import date
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from usce_desktop.domain.sentences import Plural, Sentence, Voice, count, data_text, english_number, render
from usce_desktop.domain.status import Status
from usce_desktop.storage.resources import resources

_CONTEXT = ""
"""What ``lupdate`` gives to words that stand in no class' own ``tr``."""
_FIRST_LANGUAGES = (("system", "As the system"), ("en", "English"))


def languages() -> tuple[tuple[str, str], ...]:
    """List the languages that the window can speak by code, each in its own words: a file each."""
    codes = sorted(file.stem.removeprefix("window_") for file in (resources() / "words").glob("window_*.qm"))
    return (*_FIRST_LANGUAGES, *((code, _own_name(code)) for code in codes))


def _own_name(code: str) -> str:
    """Write a language in its own words; without a country where its code has none: "español" alone."""
    locale = QLocale(code)
    named = [locale] if "_" in code else _kin(locale)
    return min((each.nativeLanguageName() for each in named), key=len).capitalize()


def _kin(locale: QLocale) -> list[QLocale]:
    return QLocale.matchingLocales(locale.language(), locale.script(), QLocale.Country.AnyCountry)


def tr(text: str, **values: Any) -> str:  # noqa: ANN401 - whatever can be written
    """Write words in the language of the window.

    Args:
        text: In English, with names in braces for ``values``.
        values: What is put in; sentences are said in the language of the window, all else stays.
    """
    found = QCoreApplication.translate(_CONTEXT, text)
    if not values:
        return found
    return found.format(**{name: _shown(value) for name, value in values.items()})


def _shown(value: object) -> object:
    return translate(value) if isinstance(value, Sentence) else value


def translate(text: Sentence | str, *, veiled: bool = False) -> str:
    """Say what the app found out, or what it ships, in the language of the window.

    Args:
        text: A sentence of the domain, an item's title; what a person wrote stays as it is.
        veiled: Leave out names, numbers and days that were put in.
    """
    sentence = data_text(text) if isinstance(text, str) else text
    if veiled:
        return render(sentence, Voice(translate=tr, day=lambda _: _VEIL, plain=_veil, count=_count))
    return render(sentence, Voice(translate=tr, day=show_day, count=_count))


def _count(words: Plural, number: int) -> str:
    """Write a number of things in the form that the language has for it."""
    found = QCoreApplication.translate(_CONTEXT, words.many, "", number)
    if found != words.many.replace("%Ln", QLocale().toString(number)):
        return found
    return english_number(words, number)  # Qt has no translation, and gives the words of many


_VEIL = "•••"


def _veil(text: str) -> str:
    """Hide what was put in; what only stands between words is no secret."""
    return _VEIL if any(char.isalnum() for char in text) else text


def tr_noop(text: str) -> str:
    """Mark words of a table that are written, with ``tr``, once the language is known."""
    return text


_STATUS = {
    Status.OK: tr_noop("OK"),
    Status.EXPIRING: tr_noop("Expiring"),
    Status.EXPIRED: tr_noop("Expired"),
    Status.MISSING: tr_noop("Missing"),
    Status.NEEDS_ATTENTION: tr_noop("Needs attention"),
    Status.PLACEHOLDER: tr_noop("Placeholder"),
    Status.WAIVED: tr_noop("Waived"),
    Status.NOT_REQUIRED: tr_noop("Not required"),
}


def status_word(status: Status) -> str:
    """Write a verdict in a word."""
    return tr(_STATUS[status])


class _Verdict(Protocol):
    """What an item's verdict is called by; judging itself is not needed to write words."""

    @property
    def word(self) -> Sentence:
        """What the status is called here, where that is not its own word."""

    @property
    def status(self) -> Status:
        """The status."""


def verdict_word(verdict: _Verdict) -> str:
    """Name an item's verdict: its status, or what that is called here."""
    return translate(verdict.word) if verdict.word else status_word(verdict.status)


def counted(number: int, noun: str) -> str:
    """Write a number of things."""
    return translate(count(number, noun))


def show_day(day: date) -> str:
    """Write a day with its month by name, as in 12 Feb 2026."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy")


def speak(app: QApplication, language: str) -> None:
    """Let windows that are made from now on speak a language.

    Args:
        app: The application.
        language: A code of ``languages``.
    """
    locale = QLocale() if language == "system" else QLocale(language)
    known = False
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.setParent(None)
    for name, folder in (
        ("window", resources() / "words"),
        ("qtbase", Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))),
    ):
        translator = QTranslator(app)
        if translator.load(locale, name, "_", str(folder)):
            app.installTranslator(translator)
            known = known or name == "window"
    if not known:
        # English words, but weeks begin and paper is as the system has them.
        locale = QLocale(QLocale.Language.English, locale.territory())
    QLocale.setDefault(locale)
    app.setLayoutDirection(locale.textDirection())
