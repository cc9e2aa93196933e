"""Who backed an event by bearing its costs or giving it a part in kind.

"A pays the travel of the guests", "the lunch is a gift of B", "with money from C", "D, whose grant
made it possible", "the chair thanked E for the room", "a room lent by F": whoever pays for, gives
or lends what a gathering needs is its sponsor, whatever the verb.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.loaders.rules.actors import ACTORS, SUBJECT, actors_in
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.masking import one_of
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.next_clause import without_next_subject
from govgraph.loaders.rules.passage import Passage, passages
from govgraph.loaders.rules.reading import Reading
from govgraph.loaders.rules.verb_events import THING

_NEED = (
    r"(?:travel|trips?|flights?|fares?|accommodation|lodging|hotels?|cost|costs|expenses|bills?"
    r"|interpretation|interpreting|interpreters|translation|captioning|catering|food|meals?|coffee"
    r"|tea|breakfasts?|lunch(?:es|eon)?|dinners?|suppers?|receptions?|drinks|refreshments"
    r"|cocktails?"
    r"|rooms?|halls?|venue|premises|stage|auditorium|prizes?|bursaries|scholarships|stipends"
    r"|attendance|participation|printing|streaming|live-?stream|recordings?|tickets|buses|wi-?fi)"
)
"""What a gathering needs and somebody has to pay, give or lend."""
_NO_NAME = f"[^.;:{one_of('PIE')[1:-1]}]"
_WORDS = rf"(?: {_NO_NAME}{{1,50}}?)?"
_FOR = rf"(?P<need>{_WORDS} (?:{_NEED}|{THING})\b)"
_FREELY = (
    r"(?: (?:also|again|kindly|generously|has|have|had|is|are|was|were|will|once|then|each \w+"
    r"|together|jointly|duly|very|so))*"
)
_BORE = (
    r"(?:pay|pays|paid|paying|covers?|covered|covering|bears?|bore|bearing|meets?|met|meeting"
    r"|foots?|footed|footing|financ(?:es?|ed|ing)|funds?|funded|funding|subsidi[sz](?:es?|ed|ing)"
    r"|underwr(?:ites?|ote|iting)|sponsor(?:s|ed|ing)?|pick(?:s|ed|ing)? up|settl(?:es?|ed|ing))"
)
_GAVE = (
    r"(?:gives?|gave|giving|lends?|lent|lending|offers?|offered|offering|provid(?:es?|ed|ing)"
    r"|donat(?:es?|ed|ing)|suppl(?:y|ies|ied|ying)|contribut(?:es?|ed|ing)|treat(?:s|ed) \w+ to)"
)
_BORNE = (
    r"(?:paid(?: for)?|covered|borne|met|financed|funded|subsidi[sz]ed|underwritten|sponsored"
    r"|donated|lent|offered|provided|supplied|given|set up|laid on|courtesy|(?:an? )?(?:\w+"
    r" )?gifts?)"
)
_MONEY = (
    r"(?:money|moneys|cash|funds|grants?|gifts?|donations?|cheques?|contributions?|subsid(?:y|ies)"
    r"|stipends?|co-?financing)"
)
_SAID = (
    r"(?: (?:confirm|said|says|announce|add|note|recall|report|explain)(?:s|d|ed)?(?: that)?"
    r" (?:it|they))?"
)
_ACTIVE = re.compile(
    rf"(?P<actors>{SUBJECT})(?: \([^()]*\))?,?(?: (?:that|which|who))?{_SAID}{_FREELY}"
    rf" {_BORE}{_FOR}"
)
_IN_KIND = re.compile(
    rf"(?P<actors>{SUBJECT})(?: \([^()]*\))?,?(?: (?:that|which|who))?{_FREELY} {_GAVE}"
    rf"(?P<need>{_WORDS} {_NEED}\b)(?! (?:of|for) (?:an?|another)\b)"
)
_JUST_PAID = re.compile(
    rf"(?:^|[;,] (?:and |while )?)(?:the )?(?:[a-z-]+ ){{0,3}}(?P<actors>{SUBJECT})"
    r" (?:had |has )?(?:paid|footed the bill|picked up the bill|sponsored)(?=[.;]|$)"
)
_PASSIVE = re.compile(
    rf"(?P<need>\b{_NEED}\b(?:(?: for| of| to)?{_WORDS})?[,:]?(?: is| are| was| were|"
    rf" has been"
    rf"| had been| being| will be)?(?: (?:kindly|generously|all|also|again|partly|mostly|in part))*"
    rf" {_BORNE})(?: free(?: of charge)?| at no (?:cost|charge)| gratis)? (?:by|of|from)(?: both)?"
    rf" (?P<actors>{ACTORS})",
    re.IGNORECASE,
)
_WITH_MONEY = re.compile(
    rf"\b(?:[Ww]ith|[Oo]n|[Tt]hrough|[Uu]sing) (?P<need>(?:[a-z-]+ ){{0,3}}?{_MONEY}"
    rf"(?: and (?:\w+ )?\w+)?) (?:from|of|by|provided by|given by) (?P<actors>{ACTORS})"
)
_WHOSE = re.compile(
    rf"(?P<actors>{one_of('IC')}),? whose (?P<need>(?:[a-z-]+ ){{0,2}}?(?:money|grant|grants"
    r"|generosity|donation|gift|cheque|funding|funds|support|sponsorship|contribution)"
    r" (?:made|makes|paid|pays|has made|covered|covers|helped|allowed|enabled|brought|kept))"
)
_WHOSE_FUND = re.compile(
    rf"whose (?:foundation|company|firm|fund|bank|ministry|employer|institute)"
    rf" (?P<actors>{one_of('I')})"
    rf"(?: (?:was|is|had been|has been))? {_BORE}{_FOR}"
)
_THANKED = re.compile(
    rf"\b(?:[Tt]hank(?:s|ed|ing|ful)?(?: to)?|[Gg]rateful to|[Gg]ratitude to|[Ii]ndebted to)"
    rf" (?P<actors>{ACTORS}) for (?P<need>(?:(?:meeting|covering|paying|bearing|providing|lending"
    rf"|giving|offering|financing|funding|hosting)(?: for)? )?(?:the |their |its |our |all |a )*"
    rf"(?:[\w-]+ ){{0,3}}?{_NEED})\b"
)
_AID = (
    r"(?:money|help|support|aid|generosity|grants?|funding|backing|contributions?|donations?"
    r"|gifts?)"
)
_WITHOUT = re.compile(
    rf"\b[Ww]ithout (?P<need>(?:the )?(?:[a-z-]+ ){{0,2}}?{_AID}) (?:of|from) (?P<actors>{ACTORS})"
)
_ITS_AID = re.compile(
    rf"(?P<actors>{one_of('IC')})'s? (?P<need>(?:[a-z-]+ ){{0,2}}?{_AID} (?:has |had )?(?:made"
    rf"|makes"
    r"|allowed|enabled|paid|pays|covered|covers|helped|brought|kept))\b"
)
_SHARE = r"(?:part|parts|most|half|all|the bulk|the rest|a third|a share|much)"
_BUDGET = re.compile(
    rf"\b(?P<need>(?i:(?:{_SHARE} of )?(?:the |its )?(?:budget|costs?|money|funding|funds|bill"
    rf"|expenses))"
    r" (?:came|comes|has come|was|were|is|are)(?: \w+ly)?(?: shared| split| met| covered| borne|"
    r" paid)?)"
    rf" (?:from|by) (?P<actors>{ACTORS})"
)
_OUT_OF = re.compile(
    rf"(?P<need>\b{_NEED}\b{_WORDS}) (?:out of|from|through|by|with|on|under) (?:an? |the )"
    rf"(?P<actors>{one_of('I')})(?:'s)? (?:grant|fund|funds|funding|award|bursary|scholarship"
    rf"|budget)",
    re.IGNORECASE,
)
_CHIPPED_IN = re.compile(
    rf"(?P<actors>{SUBJECT})(?: (?:has|had|also|kindly|generously))* (?:put|puts) up"
    r"(?P<need> (?:the |some )?(?:money|cash|funds|prize|\S{0,3}[\d.,]+[^.;]{0,20}))"
    rf"|(?P<also>{SUBJECT})(?: (?:has|had|also|kindly|generously))* (?:(?:chip|pitch)(?:s|ped|ed)"
    rf" in|threw in"
    rf"|contribut(?:es|ed)|donat(?:es|ed)|gave|gives) (?:with )?(?:the |some |a |an )?(?:{_NEED}"
    rf"|money|cash"
    r"|(?:[\w$€£]{0,3} ?)[\d][\d.,]*)"
)
_LET_USE = re.compile(
    rf"\b[Tt]hanks? (?:(?:go|goes|are due|are also due) )?to (?P<actors>{ACTORS}),? (?:which|who"
    rf"|that)"
    rf" (?P<need>(?:\w+ ){{0,2}}?(?:let|lets|lent|gave|paid|allowed|put up|provided"
    rf"|made)[^.;]{{3,60}})"
)
_LABELLED = re.compile(
    rf"^(?P<need>(?:[A-Z][\w-]* ){{0,2}}?(?i:{_NEED})(?: (?:grants?|bursaries|support|costs?))?):"
    rf" (?P<actors>{ACTORS})\W*$"
)
_PATTERNS = (
    _WITHOUT, _ITS_AID, _BUDGET, _OUT_OF, _CHIPPED_IN, _LET_USE, _LABELLED,
    _ACTIVE, _IN_KIND, _JUST_PAID, _PASSIVE, _WITH_MONEY, _WHOSE, _WHOSE_FUND, _THANKED,
)  # fmt: skip
_NOT_DONE = re.compile(
    r"\b(?:not|never|no longer|refus\w+|declin\w+|turned down|instead of|rather than|offered to"
    r"|was to|were to|would|could|failed|hop(?:es?|ed|ing)|supplier|asked|n't)\b"
)
_OWN_TRIP = re.compile(
    r"\b(?:my|our|his|her|their own|your|own) (?:\w+ )?(?:travel|trip|flight)", re.IGNORECASE
)
_OF_ANOTHER = re.compile(
    r"\b(?:project|research|study|studies|report|chair|fellowship|programme|centre|institute|work"
    r"|series|network|newsletter|website|phd|doctorate)\b",
    re.IGNORECASE,
)
"""What money may pay for that is no event."""


def costs_borne(reading: Reading) -> Iterator[Draft]:
    """Who paid for, gave or lent what an event needed, of the one that the sentence is about."""
    for passage in passages(reading):
        if passage.unit.kind is UnitKind.HEADING and not passage.unit.slot:
            continue
        told: set[int] = set()
        for pattern in _PATTERNS:
            for match in pattern.finditer(passage.text):
                yield from _paid(passage, match, told)


def _paid(passage: Passage, match: re.Match[str], told: set[int]) -> Iterator[Draft]:
    """Yield that those in a match backed the event, once each."""
    event = _event(passage, match)
    if event is None or _denied(passage.text, match):
        return
    group = "also" if match.groupdict().get("also") else "actors"
    masked = without_next_subject(passage.text, match.end(group), match[group])
    for mention in actors_in(passage.view, masked):
        body = passage.reading.entity(mention)
        if body is None or mention.kind is Kind.PERSON or body.index in told:
            continue
        told.add(body.index)
        yield Draft("bore-cost", body, "SUPPORTED", passage.span, event, role="sponsor")


def _denied(text: str, match: re.Match[str]) -> bool:
    """Return whether it did not happen, or what was paid is no part of an event."""
    need = match.groupdict().get("need") or ""
    clause = re.split(r"[;.]", text[: match.start()])[-1][-50:] + match.group()
    behind = text[match.end() : match.end() + 40]
    if (
        _OWN_TRIP.search(clause)
        or _NOT_DONE.search(clause)
        or re.match(r"[^,;.]{0,25}\b(?:is|was) off\b", behind)
    ):
        return True
    return bool(_OF_ANOTHER.search(need))


def _event(passage: Passage, match: re.Match[str]) -> DocumentEntity | None:
    """Return the event named in what is paid, or the only one of the sentence, or that it is of."""
    need = match.groupdict().get("need") or ""
    named = re.findall(one_of("E"), need) or re.findall(one_of("E"), passage.text)
    events = {e.index: e for char in named if (e := passage.named(char)) is not None}
    if len(events) == 1:
        return next(iter(events.values()))
    return passage.event if not events else None
