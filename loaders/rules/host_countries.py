"""Countries as hosts of events, told by what falls to them rather than by "C hosts E".

"C became the first state to host E", "C's decision to host E", "it is C's turn to host E", "C
received E", "the host country of E was C", "E falls to C", "E under the presidency of C".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.masking import one_of, rule
from govgraph.loaders.rules.passage import Passage, passages
from govgraph.loaders.rules.reading import Reading
from govgraph.loaders.rules.verb_events import THING

_NATION = r"(?:country|nation|state|government|capital|economy|kingdom|republic|member)"
_HOST = r"(?:host(?:ing|ed)?|hold(?:ing)?|organi[sz](?:e|ing)|receiv(?:e|ing)|welcom(?:e|ing))"
_LAND = r"(?P<land>{C}(?:,? and {C})?)"
_EVENT = rf"(?:the |its |a |an )?(?:[\w-]+ ){{0,3}}?(?P<event>{THING})"
_CHOICE = (
    r"(?:decision|turn|choice|selection|invitation|honou?r|privilege|chance|agreement|readiness"
    r"|commitment|year|plans?|intention|task|duty|pride|opportunity|role|success(?: in)?)"
)
_PATTERNS = (
    rule(rf"{_LAND} (?:had |has )?(?:became|become|becomes|was|is|will be|will become|would be"
    rf"|remains)"
         rf" (?:also )?(?:the|an?) (?:[\w-]+ ){{0,3}}?{_NATION} (?:[\w ]{{0,25}} )?(?:to|that"
         rf"|which)"
         rf" (?:has |have |had )?{_HOST}s? {_EVENT}"),
    rule(rf"{_LAND}'s? {_CHOICE} (?:to|for|of|as|in) (?:the )?(?:{_HOST}|hosts?(?: of)?) {_EVENT}"),
    rule(rf"{_LAND}'s? (?:hosting|holding|reception|staging) of {_EVENT}"),
    rule(rf"\b(?:hosting|holding|staging) of {_EVENT} (?:by|in) (?:the )?{_LAND}"),
    rule(rf"(?:^|[,;] |\b[Aa]s |\b[Ww]hen |\b[Ww]here |\band |\b[Ll]ast year |\b[Ee]arlier"
    rf" )(?:the )?{_LAND}"
         rf" (?:also |then |again |has |had |will |had also )?(?:receives?|received|accommodated"
         rf"|sheltered|offered a home to|gave a home to) (?:the |its |a |an )?(?:[\w-]+"
         rf" ){{0,2}}?(?P<event>{THING})"),
    rule(rf"{_EVENT}'s? (?:host|hosting) (?:{_NATION})(?: (?:is|was|will be))?,? (?:the )?{_LAND}"),
    rule(rf"\b(?:host|hosting) {_NATION} (?:of|for) {_EVENT}(?: (?:is|was|will be)|,) (?:the"
    rf" )?{_LAND}"),
    rule(rf"{_LAND},? (?:as |which is |which was |is |was )?(?:the |this year's )?(?:host|hosting)"
         rf" {_NATION} (?:of|for) {_EVENT}"),
    rule(r"(?P<event>{E}) (?:falls|fell|was entrusted|was given|was awarded|passes|passed)"
         r" to (?:the )?(?P<land>{C})(?=[.,;]|$| for | in )"),
    rule(r"(?P<event>{E})[^.;:{EIC}]{0,50} under (?:the )?(?P<land>{C})'s? (?:rotating"
    r" )?(?:presidency|chairmanship|chairship)"),
)  # fmt: skip
_NOT = re.compile(
    r"\b(?:not|never|n't|refus\w+|declin\w+|withdr\w+|instead|former|report|letter|invitation to"
    r"|application|against|without|failed)\b"
)
_OTHER = re.compile(r"\b(?:next|previous|last|first|second|third|inaugural) (?:[\w-]+ )?[a-z]+$")


def host_countries(reading: Reading) -> Iterator[Draft]:
    """Yield the countries to which an event fell, as its hosts."""
    for passage in passages(reading):
        for pattern in _PATTERNS:
            for match in pattern.finditer(passage.text):
                yield from _hosted(passage, match)


def _hosted(passage: Passage, match: re.Match[str]) -> Iterator[Draft]:
    words = match["event"]
    front = re.split(r"[.;]", passage.text[: match.start()])[-1][-20:]
    if _NOT.search(front + match.group()):
        return
    if len(words) != 1 and _OTHER.search(passage.text[: match.end("event")]):
        return
    event = passage.named(words) if len(words) == 1 else passage.event
    lands = list(passage.enumerated("".join(re.findall(one_of("C"), match["land"]))))
    role = "co-host" if len(lands) > 1 else "host"
    for land in lands if event is not None else ():
        yield Draft("host-country", land, "ORGANIZED", passage.span, event, role=role)
