"""The words beside a date that say its role, in ten languages."""

import re

from usce_desktop.domain.folding import fold
from usce_desktop.domain.patterns import regex
from usce_desktop.domain.printed import Role


def _pattern(*words: str) -> re.Pattern[str]:
    return regex("|".join(words))


_BIRTH = _pattern(
    r"birth", r"date of birth[\w\s]{3,40}\b(?:is|was)\W*$", r"\bd\.?\s?o\.?\s?b\b", r"\bborn", r"\bnat[oa] (?:il|a)\b", r"nacimiento", r"nacid[oa]", r"nascimento", r"nascid[oa]", r"nascita",
    r"geburt", r"geboren", r"\bgeb\b\.?(?:\s?am)?", r"naissance", r"\bnee?(?:\(e\))? le\b", r"urodzen", r"dogum", r"geboort", r"рожд",
)  # fmt: skip
_EXPIRES = _pattern(
    r"expir[a-z]*(?:\s?date)?", r"\bexp\b\.?(?:\s?date)?", r"\bterminat[a-z]*(?:\s?date)?", r"valid\s?(?:until|through|thru|to|till)", r"renew[a-z]*(?:\s?by|\s?date|\s?due(?:\s?(?:by|on))?)?",
    r"good\s?(?:until|through|thru)", r"date\s?of\s?expir[a-z]*", r"vencimiento", r"\bvence", r"caduc", r"valid[oa] (?:hasta|ate)", r"vigen\w+ (?:hasta|ate)", r"validade", r"gultig bis",
    r"ablauf", r"valid\b[\w\s,]{0,24}\b(?:until|through|till)", r"next\s(?:\w+\s)?test(?:ing)?\s?(?:due|date)", r"re-?test(?:ing)?\s?(?:due|by|date)", r"valable jusqu", r"fin de validite", r"policy\s?end", r"coverage\s?end", r"\bend date", r"not valid after",
    r"refresher\s?(?:due|by)", r"re-?training\s?(?:due|by)", r"versicherungsende", r"^\s*ends?(?:\son)?\W*$", r"geldig tot", r"wazn[aey] do",
    r"scadenza", r"valid[oa] fino al", r"(?:training|test(?:ing)?|review|course|renewal)\s?due(?:\s?(?:by|on))?", r"test again by", r"period to",
    r"(?:retained|reported|in force)\s?(?:\w+\s)?until", r"cover(?:age)? (?:to|end)\b", r"end of (?:term|cover(?:age)?|validity|period)", r"\becheance\b(?:\s?/\s?to)?", r"fin de la (?:couverture|cobertura)",
    r"\bende\b(?:\s?/\s?to)?", r"^\W*(?:through|thru)\W*$", r"^\W*next due\W*$", r"that is,? (?:through|until|to)\b",
    r"\b(?:sino|fino) al\b",
)  # fmt: skip
_OTHER = _pattern(
    r"graduat", r"elective", r"rotation", r"clerkship", r"\bstart", r"\bfrom\b", r"expected", r"matricul", r"\bentry\b", r"^\s*to\s*$",
    r"enrol", r"admi(?:tted|ssion)", r"\bnext\b", r"\bdue\b", r"deadline", r"appointment", r"revis", r"version",
    r"marriage", r"fingerprints? taken", r"arriv", r"until", r"season", r"visit", r"return", r"stud(?:y|ied|ies) (?:since|from)", r"since", r"attempt",
    r"step [13]", r"\border(?:ed)?\b(?:\s?date)?", r"(?:date|time) of injection", r"(?:application|form|request) (?:submitted|received|sent)", r"live\s?scan(?:\s?date)?", r"disposition\s?date", r"\bfiled\b", r"offen[sc]e", r"(?:form|request|e-?mail|message|report|application) dated", r"date\s?/\s?result", r"\bapplied\b", r"\baplicada\b", r"\b(?:to|will) (?:complete|finish)\b", r"peremption", r"placed", r"symptoms? (?:began|since)", r"available", r"effective date of this form", r"\blot\b.*", r"\bomb\b.*",
)  # fmt: skip
MERE, LABELLED, SURE = 2, 4, 5
"""How sure a label is: a mere "date", the word for issuing, the word for taking a sample or a test."""
_ISSUED: tuple[tuple[int, re.Pattern[str]], ...] = (
    (
        SURE,
        _pattern(
            r"collect(?:ed|ion)?(?:\s?(?:date|on))?", r"\bcoll\b\.?", r"\bextracted\b", r"\btoma\W*$", r"\bsample(?:\s?/\s?[^\W\d_]+)?\s*:\s*$", r"\bdraw\b", r"sampl(?:ed|ing)", r"phlebotomy", r"specimen(?:\s?date)?", r"sample\s?date", r"drawn", r"test\s?date", r"date\s?of\s?(?:the\s?)?(?:test|exam|study|x-?ray|screen)",
            r"exam(?:ination)?\s?date", r"date\s?tested", r"fit\s?test(?:ed)?\s?(?:date|on)", r"read(?:ing)?\s?(?:on|date)",
            r"date\s?read", r"\bread\b(?=\s*(?:on|:)?\s*$)", r"administered", r"exam\s?date(?:/time)?", r"study\s?date", r"date\s?given", r"given\s?on", r"vaccinat(?:ed|ion)\s?(?:on|date)",
            r"date\s?of\s?(?:vaccination|administration|immunization)", r"examined\s?on", r"performed",
            r"fecha de (?:toma|extraccion|examen|la prueba|muestra)", r"toma de (?:la )?muestra", r"\bextraccion\b", r"fecha de atencion", r"\bl(?:ue?|ecture) le\b", r"\btested\s?on", r"\bmuestra\b", r"(?:data d[ao] )?\b(?:coleta|exame|colheita)\b",
            r"abnahme(?:datum)?", r"preleve(?:e|s)? le", r"\bafname(?:datum)?\b", r"\bprovetatt|\bprove tatt",
            r"pobran(?:ia|ie|o)", r"prelievo", "взят", "забор", r"untersucht",
            r"entnahme", r"untersuchungsdatum", r"date\s?of\s?visit", r"date\s?of\s?(?:the\s?)?translation", r"screening\s?date", r"dat[ea] (?:& time |and time )?of (?:the )?reading", r"(?:fecha|data) d[ea] (?:la )?leitura", r"fecha de (?:la )?lectura", r"fecha del? (?:estudio|examen)", r"visit\s?date", r"(?:examination|exam|study) of\W*$", r"untersuchung(?:en)? (?:vom|am)\W*$", r"\bread\b(?=\s*/)", r"\bleida\b", r"\blida\b", r"prelevement", r"date de l'examen", r"(?<!fingerprints )(?<!fingerprint )\btaken\b", r"sitting", r"\bsat on\b", r"\bsomministrazione\b", r"\bverabreicht\b",
        ),
    ),
    (
        LABELLED,
        _pattern(
            r"issue[a-z]*(?:\s?date)?", r"issuance", r"(?:transcript|letter|certificate|class|course|statement)\s?date", r"fecha de corte", r"\bkursdatum\b", r"reviewed\s?on", r"decided\s?on", r"record closed", r"prepared", r"determination\s?date", r"date\s?of\s?(?:the\s?)?(?:issue|letter|certificate|receipt|payment|statement|decision|translation)",
            r"expedi", r"emision", r"emissao", r"emitid", r"ausgestellt", r"ausstell", r"delivr", r"\bdad[oa] en\b", r"a los \d+ dias del mes", r"\bedite le\b", r"befunddatum",
        ),
    ),
    (
        3,
        _pattern(
            r"\bentered on\b", r"complet(?:ed|ion)(?:\s?date)?", r"awarded", r"conferred", r"date\s?of\s?report", r"\bpaid\b", r"payment\s?date", r"certified\s?on",
            r"clearance\s?date", r"search\s?date", r"policy\s?(?:period|start|begin)", r"period\s?of\s?(?:insurance|cover)", r"insurance\s?period", r"insured\s?from", r"cover(?:age)?\s?(?:period|dates)", r"polic\w*\s?eff\w*", r"\beff\b\.?",
            r"valid\s?from", r"cover(?:age)? (?:start|from|began)", r"completed on", r"vigen\w+ (?:desde|a partir)", r"\bdecorrenza\b", r"\bbeginn\b(?:\s?/\s?from)?", r"\befecto\b", r"\bsession\b",
        ),
    ),
    (
        MERE,
        _pattern(
            r"\bdat(?:e|ed|um|a)\b", r"\bfecha\b", r"signed", r"sign(?:ature)?\s?date", r"\ble\b", r"firmad", r"assinad", r"unterschr",
            r"\bgiven\b", r"\breleased\b", r"\bliberacion\b", "видано", r"\bthis\b\W*$", r"\bfinal\b", r"effective(?:\s?date)?", r"inception", r"versicherungsbeginn", r"\bbegin",
        ),
    ),
    (1, _pattern(r"^\s*(?:sent|envoye|enviado|gesendet|inviato|verzonden)\b", r"report(?:ed)?(?:\s?date)?", r"print(?:ed)?", r"receiv(?:ed)?", r"statement\s?period", r"generated", r"updated", r"impres[oa]", r"imprime", r"informado", r"as of", r"informe", r"laudo")),
)  # fmt: skip
_BARE_DATE = 25
"""Characters by which a mere "date" gives way to a telling word before it: "expiration date"."""


def role_of(label: str) -> tuple[Role, int]:
    """Read the role in the words around a date.

    Returns:
        The role and how sure it is; ``("other", 0)`` where no word says anything.
    """
    text = fold(label)
    # The last word before the date is the nearest: "Born ... Date of issue:" is an issue date.
    best: tuple[int, int, Role, int] | None = None
    choices: list[tuple[Role, int, re.Pattern[str]]] = [("birth", 7, _BIRTH), ("expires", 6, _EXPIRES)]
    choices += [("issued", strength, pattern) for strength, pattern in _ISSUED]
    choices.append(("other", 1, _OTHER))
    for role, strength, pattern in choices:
        for match in pattern.finditer(text):
            end = match.end() - (_BARE_DATE if strength == MERE else 0)
            key = (end, strength, role, strength)
            if best is None or key[:2] > best[:2]:
                best = key
    return ("other", 0) if best is None else (best[2], best[3])
