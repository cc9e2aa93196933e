"""Texts and schemes told by what is done with them, or by a noun beside them, not by their head.

"The ministers adopted the Coral Baseline", "a petition, Walk Unseen,", "the drafters of the Tide
Rule", "Ask the Reef, our course for teachers".
"""

from __future__ import annotations

import re

from govgraph.loaders import organizations, places
from govgraph.loaders.names import given_name, looks_like_person
from govgraph.loaders.posts import POST_PATTERN
from govgraph.loaders.rules.claims import Claims
from govgraph.loaders.rules.head_nouns import company_head, head_kind, is_year
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.wording import CALENDAR, OPENERS, TOPIC_ACRONYMS

_LINK = (
    r"(?:of|for|and|in|on|the|to|without|not|before|against|&|de|del|la|las|los|el|le"
    r"|les|des|du|da|do|dos|das|für|der|van|y|e|et|para|pour|sur|sul|di|della|d['’])"
)
_WORD = r"[A-ZÀ-ÞŠŽČŁ][\w’'/+-]*(?:\.\d+|\.org\b)?"
_COUNT = r"\d[\w.]*\b(?<!\.)"
_ARTICLE = r"(?:the|la|las|los|el|les)"
_NAME = (
    r"(?P<name>[A-ZÀ-ÞŠŽČŁ][\w’'/+-]*"
    rf"(?: (?:{_COUNT}|(?:{_LINK} (?:{_ARTICLE} )?)?{_WORD})){{1,8}})"
)
_MARKS = r"[\"“‘'*_]{0,2}"
_BRACKET = r"(?P<bracket> \(\W{0,3}(?P<acronym>[A-Z][\w&-]*[A-Z0-9][\w-]*)\W{0,3}\))?"
_ENDS = (
    r"(?=[*_\"”’']{0,3}(?: \([^()]*\))?(?:[,.;:!?)\]]|$| [–—-] |\n"
    r"| (?:in|at|on|by|and|as|which|that|with|without|for|from|to|of|during|after|before|under"
    r"|while|when|where|was|were|is|are|has|have|had|will|would|can|may|but|or|who|whose|since"
    r"|until|alongside|together|into|about|over|last|this|next|today|yesterday|earlier|later"
    r"|also|jointly|first|only|must|shall|should|aims?|asks?|calls?|sets?|includes?|covers?"
    r"|commits?|requires?|follows?|went|came|took|made|became|began|unanimously|yet|so|too"
    r"|already|again|now|once)\b))"
)
_ADVERBS = (
    r"(?:(?:been|be|being|also|already|just|now|since|then|first|formally|jointly|finally|never"
    r"|not|publicly|unanimously|later|recently|officially|provisionally|today|soon) )*"
)
_DONE = (
    r"(?:adopt|(?:co-?|counter)?sign|endors|ratif|draft|launch|unveil|issu|releas|publish|circulat"
    r"|tabl|initiat|negotiat|finali[sz]|devis|compil|propos|approv|promulgat|initial|(?:co-?)?author"
    r"|formulat|proclaim|prepar|reaffirm|revis|elaborat|submitt|acclaim)"
)
_MADE = (
    rf"(?:{_DONE}(?:ed|es|ing|s|e|ied|ies|y|ying)?|wrote|writes?|writing|written|penn(?:ed|ing)"
    r"|(?:drew|draws?|drawn|drawing) up|(?:worked|thought) out|put(?:s|ting)? forward"
    r"|acced(?:ed|es|ing) to|subscrib(?:ed|es|ing) to|adher(?:ed|es|ing) to|sign(?:ed|s|ing)? up to"
    r"|sign(?:ed|s|ing)? on to|signatur(?:e|es) (?:to|under|of)|(?:names?|support) (?:to|under|for)"
    r"|vot(?:ed|es|ing) (?:on|for)|agree(?:d|s|ing)? (?:on|to)|commit(?:ted|s|ting)? to)"
)
_NOUN_OF = (
    r"(?:signator(?:y|ies) (?:of|to)|(?:parties|party) to|(?:co-)?(?:drafters?|authors?|signers?"
    r"|endorsers?) of|(?:adoption|signing|signature|ratification|endorsement|drafting|text|draft"
    r"|version|wording|provisions|articles?|implementation|publication|preamble|annex|chapters?"
    r"|launch|release|reading|print|review) of)"
)
_OBJECT = re.compile(
    rf"\b(?:{_MADE}|{_NOUN_OF}) (?:the|our|its|their) {_MARKS}{_NAME}{_BRACKET}{_ENDS}"
)
"""\"adopted the Coral Baseline\": with its article, so that people are none of them."""
_DEED = (
    rf"(?:{_DONE}(?:ed|ied)|written|penned|drawn up|worked out|put to the vote|put forward"
    r"|agreed(?: upon| on)?|open(?:ed)? for signature|in force)"
)
_SUBJECT = re.compile(
    rf"\b[Tt]he {_MARKS}{_NAME}{_BRACKET}{_MARKS}(?:,[^.;,]{{3,80}},)?(?: (?:was|were|is|are|has"
    rf"|have|had|will|would|can|to|could|should|may)(?: to)? {_ADVERBS}|, {_ADVERBS}){_DEED}\b"
)
_KIND = (
    r"(?:declaration|statement|petition|manifesto|appeal|pledge|charter|open letter|letter|report"
    r"|study|handbook|guide|guidebook|toolkit|white paper|position paper|policy brief|non-paper"
    r"|paper|opinion|text|counter-text|communiqu[ée]|code(?: of (?:conduct|practice|ethics))?"
    r"|label|benchmark|campaign|programme|program|agreement|accord|treaty|convention|protocol"
    r"|resolution|roadmap|action plan|strategy|framework|guidelines|principles|compact|project"
    r"|initiative|coalition|alliance|scheme|standard|index|fellowship|course|pilot|network"
    r"|masterplan|undertaking|commitment|memorandum|recommendations?|theses|clause|licen[cs]e"
    r"|series of [a-z]+|set of [a-z ]{4,30}?|library of [a-z]+|publication)"
)
_QUALITIES = r"(?:(?!of |in |that |which |for |who |to |by )[\w-]+(?:['’]s)?,? ){0,5}?"
_BEHIND = (
    r"(?=[,.;)]|$| (?:that|which|to|for|of|by|in|on|at|from|led|launched|run|funded|between|aim\w+"
    r"|bring\w*|support\w*|design\w+|focus\w*|backed|developed|created|established|uniting|under"
    r"|about|against|signed|adopted|endorsed|drafted|written|released|presented|published"
    r"|begun|started|we|they|he|she|it|now|among)\b)"
)
_KIND_BEFORE = re.compile(
    rf"\b(?:[Aa]n?|[Tt]he|[Tt]heir|[Ii]ts|[Oo]ur|[Hh]is|[Hh]er|[Tt]his) {_QUALITIES}{_KIND},"
    rf" (?:the )?{_MARKS}{_NAME}{_BRACKET}(?=[*_\"”’']{{0,3}}(?: \([^()]*\))?(?:[,.;)]|$))"
)
_CALLED = re.compile(
    rf"\b{_KIND}s?,?(?: (?:is|was|are|were|be))? (?:now |officially |commonly )?(?:called|known as"
    rf"|named|titled|entitled|dubbed|headed) (?:the )?{_MARKS}{_NAME}{_BRACKET}"
)
_BECAME = re.compile(
    r"\b(?:became|becomes|become|resulted in|led to|culminated in|known as|gave rise to|published"
    r" as|issued as|released as) (?:what is (?:now )?(?:called|known as) )?the"
    rf" {_MARKS}{_NAME}{_BRACKET}{_ENDS}"
)
_KIND_BEHIND = re.compile(
    rf"(?:[Tt]he )?{_MARKS}{_NAME}{_BRACKET}"
    rf"{_MARKS}, (?:an?|our|its|their|the|his|her) {_QUALITIES}{_KIND}{_BEHIND}",
)
_MARKED = (_OBJECT, _SUBJECT, _BECAME)
_NO_NAME = re.compile(
    r" (?:in|on) \d|^Late\b|^[A-Z]{2,} (?:and|&) |\b(?:Groups?|Task ?[Ff]orce|Teams?|Party|Board)\b"
)
"""Where a clause begins anew, two names stand side by side, or a body is named."""
_LIKE_A_PERSON = 0.5


def take_named_texts(claims: Claims) -> None:
    """Take the names that their clause tells to be of a text or scheme."""
    unit = claims.unit
    if unit.kind is UnitKind.HEADING:
        return
    for pattern in (_OBJECT, _SUBJECT, _BECAME, _KIND_BEFORE, _CALLED, _KIND_BEHIND):
        for match in pattern.finditer(claims.text, unit.start, unit.end):
            if _names_text(match["name"], with_article=pattern in _MARKED):
                _take(claims, match)


def _take(claims: Claims, match: re.Match[str]) -> None:
    found = claims.defined(match)
    if found is None or _goes_on_before(claims, found[0][0]):
        return
    inside, span, extent = found
    scheme = Mention(
        Kind.INITIATIVE, span, extent, span.cut(claims.text), "",
        acronym=match["acronym"] or "",
    )  # fmt: skip
    claims.claim(*inside, scheme)


def _goes_on_before(claims: Claims, first: int) -> bool:
    """Return whether the word before is a capital of the same name."""
    return claims.capital(first - 1) and claims.tokens[first - 1].word


def _names_text(words: str, *, with_article: bool) -> bool:
    """Return whether the words are a name, and nothing gives them another kind."""
    parts = words.split()
    if organizations.known_organization(words) or places.country(words) or places.city(words):
        return False
    if POST_PATTERN.match(words) or _NO_NAME.search(words):
        return False
    if any(_heads_other(p) for p in parts) or parts[0].lower() in OPENERS | CALENDAR:
        return False
    own = [p for p in parts if p[0].isupper() and p not in TOPIC_ACRONYMS and not is_year(p)]
    if not own or (len(own) == 1 and (places.demonym(own[0]) or places.country(own[0]))):
        return False
    if any(organizations.known_organization(p) for p in (parts[-1],)):
        return False
    if places.region(words) or places.country(parts[-1]):
        return False
    if with_article:
        return True
    known = bool(given_name(parts[0])) or looks_like_person(parts) >= _LIKE_A_PERSON
    return not (len(parts) in {2, 3, 4} and all(p[0].isupper() for p in parts) and known)


def _heads_other(word: str) -> bool:
    """Return whether a word heads names of a kind of its own: what it heads is read by it."""
    return head_kind(word) is not None and not company_head(word)
