"""Who made or joined a text or scheme where a noun tells it instead of a verb.

"A is the initiator of N", "A's accession to N", "the accession of A to N", "N bears the signatures
of A and B", "N counts A among its members", "N, the fruit of two years of work by A", "a joint
effort of A and B, N …".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.loaders.rules.actors import ACTORS, SUBJECT, actors_in
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.masking import one_of
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.passage import Passage, passages
from govgraph.loaders.rules.reading import Reading

_THING, _ACTOR = one_of("N"), one_of("PIC")
_NAMES = one_of("PIECN")[1:-1]
_TO_THING = rf"(?:the |an? |its |this )?(?:[\w-]+ ){{0,3}}?[\"']?(?P<thing>{_THING})"
_MAKING = (
    r"(?:launch(?:ing)?|publication|release|drafting|unveiling|announcement|creation|establishment"
    r"|introduction|proposal|initiation|stewardship|sponsorship|authorship)"
)
_JOINING = (
    r"(?:(?:accession|adherence|commitment|subscription|signature) to"
    r"|(?:adoption|signing|signature|endorsement|ratification|approval|acceptance) of"
    r"|(?:support|backing|endorsement) (?:for|of)|(?:membership|participation) (?:of|in))"
)
_MAKERS = (
    r"(?:(?:co-?)?(?:initiators?|authors?|originators?|sponsors?|architects?|founders?|creators?"
    r"|drafters?|leaders?|leads?|coordinators?|publishers?|issuers?|proponents?)"
    r"|driving forces?|brains?|penholders?|home)"
)
_SIGNERS = (
    r"(?:(?:founding |first |initial |original |current |active |key )*"
    r"(?:signator(?:y|ies)|members?|part(?:y|ies)|supporters?|endorsers?|backers|partners?"
    r"|participants|adherents|states parties))"
)
_PATTERNS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "INITIATED",
        re.compile(
            rf"(?P<actors>{SUBJECT}),? (?:(?:is|are|was|were|as|being|remains?|became|who|which"
            r"|also|has|have|been|one of) )+(?:the |an? )?(?:[a-z-]+ ){0,2}?"
            rf"{_MAKERS}(?: and [a-z-]+)? (?:of|behind|for) {_TO_THING}"
        ),
    ),
    (
        "INITIATED",
        re.compile(rf"(?P<actors>{_ACTOR})'s? (?:[\w-]+ ){{0,2}}?{_MAKING} of {_TO_THING}"),
    ),
    (
        "INITIATED",
        re.compile(
            rf"^(?:The |[^,;.{_NAMES}]{{1,40}}, (?:the )?)?(?P<actors>{SUBJECT})"
            rf"[^.;:{one_of('PIC')[1:-1]}]{{1,120}}? {_MAKING} of (?:its|their|his|her)"
            rf" (?:[\w-]+ ){{0,3}}?[\"']?(?P<thing>{_THING})"
        ),
    ),
    (
        "ENDORSED",
        re.compile(rf"(?P<actors>{_ACTOR})'s? (?:[\w-]+ ){{0,2}}?{_JOINING} {_TO_THING}"),
    ),
    (
        "ENDORSED",
        re.compile(
            r"\b(?:accession|adherence|commitment|entry) (?:of|by) (?:the )?"
            rf"(?P<actors>{ACTORS}) (?:to|into) {_TO_THING}"
        ),
    ),
    (
        "ENDORSED",
        re.compile(
            rf"(?P<thing>{_THING})[\"']?(?: \([^()]*\))? (?:(?:also|now|already|has|have|had) )*"
            r"(?:bears?|bore|carr(?:y|ies|ied)|has|have|attracted|drew|received|won|gained)"
            r" (?:the )?(?:signatures?|names?|support|endorsements?|backing|approval)"
            rf" (?:of|from) (?P<actors>{ACTORS})"
        ),
    ),
    (
        "ENDORSED",
        re.compile(
            rf"(?P<thing>{_THING})[\"']?(?: \([^()]*\))? (?:(?:also|now|already) )*"
            rf"(?:counts?|numbers?|lists?|has|have) (?P<actors>{ACTORS}) (?:among|amongst|as)"
            rf" (?:its |the )?{_SIGNERS}"
        ),
    ),
    (
        "INITIATED",
        re.compile(
            rf"(?P<thing>{_THING})[\"']?(?: \([^()]*\))?,? (?:is |was )?(?:the |a )(?:[a-z-]+ )?"
            rf"(?:fruit|result|product|work|outcome|brainchild|creation) of"
            rf"(?: [^.;,{_NAMES}]{{1,70}} (?:by|at|between|within|of))? (?P<actors>{ACTORS})"
        ),
    ),
    (
        "INITIATED",
        re.compile(
            r"^(?:An?|The) (?:[\w-]+ ){0,3}?(?:initiative|project|program(?:me)?|collaboration"
            r"|effort|production|undertaking|partnership|venture|cooperation|publication|brainchild"
            rf"|creation) (?:of|by|between|from|among) (?P<actors>{ACTORS}), (?:the |this )?"
            rf"(?P<thing>{_THING})"
        ),
    ),
)
_NOT_REAL = re.compile(
    r"\b(?:not|never|no|without|against|possible|potential|opposed|opposes|call(?:s|ed)? for"
    r"|urg(?:es?|ed)|if|whether|hope[sd]?(?: for)?|lack of|pending)\b[^.;]*$"
)
_EVER_TO = re.compile(r"\b(?:not|no longer|never)\b")


def initiative_deed_nouns(reading: Reading) -> Iterator[Draft]:
    """Yield who made or joined texts and schemes, in these wordings."""
    for passage in passages(reading):
        if passage.is_heading or not passage.mentions(Kind.INITIATIVE):
            continue
        for predicate, pattern in _PATTERNS:
            for match in pattern.finditer(passage.text):
                yield from _did(passage, match, predicate)


def _did(passage: Passage, match: re.Match[str], predicate: str) -> Iterator[Draft]:
    before = passage.text[: match.start("actors")]
    if _NOT_REAL.search(before) or _EVER_TO.search(match.group()):
        return
    target = passage.named(match["thing"])
    for mention in actors_in(passage.view, match["actors"]):
        actor = passage.reading.entity(mention)
        if actor is not None and target is not None and actor is not target:
            yield Draft("initiative-deed-noun", actor, predicate, passage.span, target)
