"""The words that results are written in, in six languages, and what takes a result word its meaning."""

import re

from msgspec import Struct

from usce_desktop.domain.folding import fold
from usce_desktop.domain.patterns import regex

RESULTS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, regex(pattern))
    for name, pattern in (
        ("non-negative", r"\bnon[\s-]*negative\b"),
        ("pending", r"\bpending\b|(?:results?|report) (?:to|will) follow|\bto follow\b|awaited|awaiting (?:result|review|confirmation)|in progress|in process|not yet (?:available|reported|resulted)|pendiente|ausstehend|en attente|em andamento"),
        ("indeterminate", r"indeterminat[eo]?|inconclusive|\binvalid\b|borderline|unbestimmt|indeterminad[oa]|indetermine"),
        ("equivocal", r"equivocal|grenzwertig|du(?:vi)?dos[oa]|equivoque|\bara deger\b|\bgray zone|\bgrey zone"),
        ("negative", r"\bneg(?:ative)?\b|non-?\s?reactive|nonreactive|not\s?reactive|(?:not|none|un)\s?-?detected|not\s?immune|\bnao imune|\bno inmune|\bnicht immun|\bnon immun[ei]?|not\s?protected|\bunprotected|n[oa]o? protegid[oa]|non-?\s?immune|no\s(?:evidence\sof\s)?immunity|no\s?detectad[oa]|nao\s?detectad[oa]|nao detectavel|negativ[oae]?\b|\bno (?:[\w.-]+ ){1,10}(?:was |were |is )?(?:detected|identified|demonstrated)\b|negatif|(?:no|nao|non)\s(?:reator|reattivo|reaktywny)|ujemny|nicht\s(?:reaktiv|nachweisbar)|no reactiv[oa]|nao reagente|non reactif"),
        ("positive", r"\bpos\b|\bprotective\b(?! (?:level|titer|titre|antibod))|(?<!not )\bprotected\b|\bprotegid[oa]\b|\bprotegee?\b|(?<!sero)positive\b|\breactive\b|\bdetected\b|\bimmune\b|positiv[oae]?\b|pozitif|positif|\breator\b|\breattivo\b|\bdodatni\b|\breaktiv\b|\breactiv[oa]\b|\breagente\b|\bdetectad[oa]\b"),
        ("dilute", r"\bdiluted?\b"),
        ("fail", r"\bfail(?:ed|ure)?\b|\bdid not pass\b|\binapt[oa]\b|\bno apt[oa]\b|\binidone[oa]\b|\binapte\b|\bnicht (?:geeignet|tauglich)\b|\bunsatisfactory\b|\bnot passed\b|\bunfit\b"),
        ("pass", r"(?<!low[ -])\bpass(?:ed)?\b"),
        ("records found", r"(?<!no )\brecords?\s?(?:\(s\)\s?)?found|\bconvicted of\b|\brecords? matching [\w ]{3,60}\bha(?:s|ve) been found\b|\b(?:show|disclose|reveal|identif)(?:s|ed|y|ies|ied)? the following(?!:? (?:no|nil)\b)|\ba record was found\b\b|\bhas the following criminal record|(?<!no )\bregistra (?:el |los |un |\d+ )(?:siguientes? )?antecedente|(?<!no )\b[1-9]\d*\s(?:convictions?|records?)\b|\bguilty\b|\bhits?\b|(?<!no )adverse (?:record|information|finding)s?(?! (?:none|no))|derogatory|\btatbezeichnung|\bfreiheitsstrafe|\bgeldstrafe|\brechtskraftig seit|(?<!no )\brecords? exists?\b|\bis listed as (?:a |the )?perpetrator\b"),
        ("consider", r"\bconsider\b|(?:needs|requires|under) review|\breview required\b|\bdoes not meet\b"),
        ("clear", r"\bclear(?:ed)?\b|\bno figuran? (?:\w+ ){0,2}antecedentes\b|\bis not (?:listed|named|registered)\b|\bno\s?(?:criminal\s?|adverse\s?|reportable\s?|disqualifying\s?)*(?:records?|convictions?|history|hits?|antecedents?)(?:\s?found)?\b|no\s?adverse|\bnone found\b|sin antecedentes|nada consta|keine eintragung|neant\b|\bnulla\b|aucune (?:inscription|condamnation)|no tiene asuntos pendientes|no record on file|\bno (?:live )?trace\b(?! found)|\bno conviction, reprimand|nada consta|no registra|no (?:derogatory|criminal) (?:record|antecedent)s?|\bnao constam? (?:\w+ ){0,3}(?:condenac|antecedente)\w*|\bno record of (?:\w+ ){0,3}(?:convictions?|criminal)\b"),
        ("abnormal", r"\babnormal\b|cavit|opacit|infiltrat|consolidat|active (?:pulmonary )?(?:tb\b|tuberculosis|disease|koch)|tubercolosi (?:polmonare )?attiva|addensament|escavat|florid\w* tuberkulose|(?<!keine )aktive[rn]? tuberkulose|suspicious (?:of|for) (?:active )?(?:pulmonary )?(?:tb\b|tuberculosis)|nao e possivel excluir|no (?:se puede|es posible) (?:descartar|excluir)|cannot be (?:excluded|ruled out)|effusion|miliary"),
        ("no active TB", r"no\s?(?:radio(?:graphic|logical)\s)?(?:evidence\s?(?:of|for)\s?|signs?\s?of\s?|findings?\s?(?:of|for)\s?)?active\s?(?:or (?:prior|previous|old|latent|past)\s)?(?:pulmonary\s?|cardiopulmonary\s?)?(?:tb\b|tuberculosis|koch)|no\sradiographic\sevidence|(?:no|no hay|no se observan?|nao se observam?|sin|sem|nao ha|keine?)\s?(?:datos|evidencia|evidencias|signos|sinais|anzeichen|hinweise?)?\s?(?:de|auf|fur|einer?)?\s?(?:\w+\s)?(?:tuberculosis (?:pulmonar )?activa|tuberculose ativa|aktive tuberkulose)|without\s(?:any\s)?(?:signs?|evidence|findings?)\s(?:of|for)\s(?:active\s)?(?:pulmonary\s)?(?:tb\b|tuberculosis)|(?:pas de|sans) (?:lesion|signe)s?[\w\s]{0,20}tuberculose"),
        ("normal", r"\bnorma(?:l|les|is)\b|\bnormale[sn]?\b|limites normales|unremarkable|no acute|\bclear lungs\b|lungs (?:are|appear) clear|\bohne befund\b|unauffallig|sin alteraciones|sem alteracoes"),
        ("incomplete", r"\bincomplete\b|\btests? not performed\b"),
        ("refused", r"\brefused\b|\bnot eligible\b|\bineligible\b|\bdisqualified\b|\bdenied\b|\brejected\b|\bdeclined\b|\bnot approved\b"),
        ("void", r"\bvoid(?:ed)?\b|\bcancel(?:l)?ed\b|\brevoked\b|\bannulled\b|\banulad[oa]\b|\bstorniert\b|\bannullat[oa]\b|\bresiliee?\b"),
    )
)  # fmt: skip
"""Each result by the word that facts use, as papers write it; folded."""

CONDITIONAL = regex(
    r"\b(?:if|when|whether|should|would|(?<!\d[ \-./])may(?![ \-./,]*\d)|might|can|could|must|unless|where|means?|indicates?|suggests?|defined as|considered"
    r"|interpreted as|reported as|does not|do not|is not excluded by|who|those|instead|or more|or greater|contacts? of|(?<!genannte )persons?(?! (?:named|described|identified|above))|individuals|anyone|please|cuando|debe|puede|wenn|kann|falls|peut"
    r"|pode[mn]?|podr[ai]a?n?|pued[ea]n?|deve[mn]?|recom(?:ienda|enda)\w*|peuvent|konnen|sollten?|puo|possono|potrebbe\w*|moze|mozna|in caso"
    r"|mean|expected|required|refer(?:ence|enz)|normal range)\b|\bsi el\b|\bsi la\b"
)
"""Words of a sentence that speaks about results in general; "may" is not the month."""
LIMITS = regex(
    r"[<>≥≤]|\b(?:less|more|greater|lower|higher) than\b|\bup to \d|\b(?:above|below|under|over) \d|\d and (?:above|over|more)\b|\b(?:menor(?:es)?|mayor(?:es)?|maior(?:es)?) (?:de|que|o igual|ou igual)\b|\b(?:superior|inferior|igual)(?:es)? (?:a|o igual|ou igual)\b|\b(?:weniger|mehr|grosser|kleiner) als\b|(?:positiv[eoa]?|negativ[eoa]?|immun[eoa]?|inmune|reac?[kt]iv[eo]?|reator|equivocal)\s?(?:if|se|si|wenn|falls|[<>=]|:\s?[<>≥≤\d])|\breferen(?:ce|z|cia)|\bref\b\.?|ref\.?\s?(?:range|interval|value)|interpret(?:ation|ive)\s?(?:guide|key|of)"
    r"|cut-?\s?off|consistent with|\bexpected\b|normal (?:range|value)|valores? (?:de referencia|normal)|\blod\b|\bloq\b|detection limit|\bnorm(?:al)?:"
)
"""Where a row goes over from its result to what the result is compared with."""
_NEGATED = regex(
    r"\b(?:no|not|non|senza|assenza di|without|free of|absence of|denies|negative for|rule out|ruled out|sin|sem|keine?|ohne|pas de|nao ha|no hay|nor|neither)\b[\w\s,/-]{0,48}$"
)
_REVOKED = regex(r"\(?\bnot (?:negative|positive)\)?")
_BOX_MARKED = regex(r"(?:\[\s?x\s?\]|\(\s?x\s?\)|☒|☑|✓|✔|■|●)\s*([a-z][a-z -]{2,20})")
_PLAIN_MARK = regex(r"(?:^|\s)x\s+([a-z][a-z-]{2,15})")
_CHOICES = regex(
    r"\b(?:pos(?:itive)?|neg(?:ative)?|pass|fail|normal|abnormal|reactive|yes|no|indet(?:erminate)?|equivocal)\b"
)
_CHOICE = regex(
    r"(?:positive|negative|pass|fail|normal|abnormal|reactive|yes|no)\s?(?:/|\bor\b|\|)\s?(?:positive|negative|pass|fail|normal|abnormal|non-?reactive|yes|no)"
)
_BOX = regex(r"\[\s?\]|\(\s?\)|☐|□|_{2,}")
_WORST = (
    "non-negative",
    "void",
    "incomplete",
    "pending",
    "indeterminate",
    "records found",
    "consider",
    "dilute",
    "abnormal",
)
"""Of several words in one result, the one that speaks against it counts: NEGATIVE - DILUTE."""


class ResultWord(Struct, frozen=True, kw_only=True):
    """A result word in a text."""

    name: str
    start: int
    end: int


def spot_results(folded: str, allowed: frozenset[str] | None = None) -> list[ResultWord]:
    """Find the result words of a text, none inside another, negated findings left out.

    Args:
        folded: The text, as ``fold`` gives it.
        allowed: Which results there can be; every one without it.
    """
    found: list[ResultWord] = []
    gone = [match.span() for match in _REVOKED.finditer(folded) if "immune" not in match[0]]
    for name, pattern in RESULTS:
        for match in pattern.finditer(folded):
            if any(start < match.end() and match.start() < end for start, end in gone):
                continue
            found.append(ResultWord(name=name, start=match.start(), end=match.end()))
    # "non-negative" holds "negative", "no active tuberculosis" holds "active tuberculosis": the longer counts.
    found.sort(key=lambda each: (each.start - each.end, each.start))
    kept: list[ResultWord] = []
    for each in found:
        if all(each.end <= other.start or other.end <= each.start for other in kept):
            kept.append(each)
    good = [each for each in kept if not (each.name == "abnormal" and _NEGATED.search(folded[: each.start]))]
    return sorted(
        (each for each in good if allowed is None or each.name in allowed), key=lambda each: each.start
    )


def _only_choices(folded: str) -> bool:
    """Tell whether a text is nothing but the choices of a box, none of them marked."""
    return len(set(_CHOICES.findall(folded))) > 1 and not re.search(r"[^\W\d]", _CHOICES.sub("", folded))


def result_word(text: str, allowed: frozenset[str] | None = None) -> str:
    """Find the result that a text states.

    Where a form offers a choice (``Positive / Negative``, two boxes) only a marked one counts.

    Args:
        text: As printed.
        allowed: Which results there can be.
    """
    folded = fold(text)
    marked = _BOX_MARKED.search(folded)
    if marked:
        words = spot_results(marked[1], allowed)
        return words[0].name if words else ""
    plain = _PLAIN_MARK.search(folded)
    if plain and len(set(_CHOICES.findall(folded))) > 1:
        words = spot_results(plain[1], allowed)
        return words[0].name if words else ""
    if _CHOICE.search(folded) or len(_BOX.findall(folded)) > 1 or _only_choices(folded):
        return ""
    words = spot_results(folded, allowed)
    told = [*_WORST, "no active TB"]
    # "No acute disease. No active tuberculosis.": the words that answer what is asked.
    worst = next((name for name in told if any(each.name == name for each in words)), "")
    return worst or (words[0].name if words else "")


STAMPS = frozenset({"pending", "fail", "incomplete", "void", "refused"})
"""States that stop any paper, whatever its kind."""
_STAMP = regex(
    r"^[\W_]*(?:x\s+)?(?:(?:[a-z0-9-]+\s){0,3}(?:result|results|status|outcome|state|report|overall(?: result| status)?|final(?: result| status)?|decision|test result|order status)\s*[:\-–]?\s*)?(?:(?:the )?(?:test|specimen|order|policy|certificate) (?:was |is )?)?"
    r"(?P<word>refused|not eligible|ineligible|disqualified|did not pass|denied|rejected|declined|not approved|void(?:ed)?|cancell?ed|revoked|anulad[oa]|storniert|annullat[oa]|resiliee?|pending|incomplete|test not performed|fail(?:ed)?|invalid|result(?:s)? (?:pending|to follow|awaited)|(?:report|result|certificate) to follow|not passed|in progress|lapsed|terminated|expired|(?:not|non-?)\s?compliant|not processed|not bound|not issued|not in force|awaiting payment)[\W_]*(?:(?:[-\u2013(:,]|on\b|desde\b|since\b|as of\b|effective\b)\s?.{0,48})?$"
)


_STATES_OF_STAMPS = (
    ("void", regex(r"lapsed|terminated|expired")),
    (
        "incomplete",
        regex(r"(?:not|non-?)\s?(?:compliant|processed|bound|issued|in force)|awaiting payment"),
    ),
)
"""What a stamp says that is no result of a test."""


def stamp_in(text: str) -> str:
    """Find the state that a line states which says nothing else: a stamp, or a status behind its label.

    Returns:
        One of ``STAMPS``; empty where the line says anything else.
    """
    match = _STAMP.match(fold(text).strip())
    if match is None:
        return ""
    if own := next((state for state, pattern in _STATES_OF_STAMPS if pattern.match(match["word"])), ""):
        return own
    words = spot_results(match["word"], None)
    state = words[0].name if words else ""
    return "void" if state == "indeterminate" else state if state in STAMPS else ""
