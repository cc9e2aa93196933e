"""Capitalised words that are the field of a post and no body: "Director for Tide Policy at A".

Ministers have portfolios ("Minister of Reefs and Regional Development"), directors have fields
("its Digital Services director"); only the body behind them is one.
"""

from __future__ import annotations

import re

from govgraph.loaders.organizations import known_organization
from govgraph.loaders.posts import POST_PATTERN
from govgraph.loaders.rules.bodies_by_post import ends_in_post
from govgraph.loaders.rules.head_nouns import company_head
from govgraph.loaders.rules.masking import one_of
from govgraph.loaders.rules.mention import Mention
from govgraph.loaders.rules.wording import word_set

_FIELDS = word_set("""
    government administration services development affairs insights relations operations systems
    solutions partnerships technology technologies innovation policy strategy
""")
"""Heads of names of bodies that name as often what somebody is in charge of."""
_NAMED = one_of("XI")
_WORDS = rf"(?:(?:[A-Z][\w&-]*|{_NAMED})(?:(?:,? and| &|,| of| the)? (?=[A-Z{_NAMED[1:-1]}]))?)"
_PORTFOLIO = re.compile(
    r"\b(?:[Mm]inisters?(?: of [Ss]tate)?|[Cc]abinet [Ss]ecretar(?:y|ies)|[Ss]ecretary of [Ss]tate"
    r"|[Cc]ommissioners?) (?:of|for|in charge of|responsible for) (?:the )?"
    rf"{_WORDS}{{0,7}}(?:,? and |, )?$"
)
_OF_FIELD = re.compile(r" (?P<link>of|for|in)(?: the)? (?:[A-Z][\w&-]*(?:,? (?:and|&)|,)? ){0,4}$")
_MORE = rf"(?:(?:,|,? and| &) (?:{_WORDS}{{1,5}}|{one_of('X')}))*"
_HELD_AT = re.compile(rf"{_MORE} (?:at|with)(?: the)? (?:{one_of('INX')}|[A-Z])")
_HELD_BEHIND = re.compile(rf"{_MORE}, (?:the )?{one_of('I')}")
_OWN = re.compile(rf"(?:\b(?:[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur)|{one_of('IC')}'s?) $")
_POST_BEHIND = re.compile(rf" (?:[a-z]+ )?(?:{POST_PATTERN.pattern})", re.I)
_BODY_WORDS = re.compile(
    r"\b(?:Ministry|Office|Department|Directorate|Agency|Commission|Council|Centre|Center|Institute"
    r"|Unit|Section|Division|Bureau|Lab|Union|Bank|Fund|Board|Committee|Secretariat|Authority"
    r"|School|Faculty|University|College|Academy|Foundation|Association|Society|Trust|Group)\b"
)


def within_portfolio(before: str) -> bool:
    """Return whether words end amid what a minister is in charge of: "Minister for Tides and"."""
    return _PORTFOLIO.search(before) is not None


def field_of_post(mention: Mention, before: str, after: str) -> bool:
    """Return whether the masked words around a mention show it as the field of somebody's post."""
    fieldlike = not mention.head or mention.head in _FIELDS or company_head(mention.head)
    bare = not mention.acronym and known_organization(mention.name) is None
    if not (fieldlike and bare) or _BODY_WORDS.search(mention.name):
        return False
    if _PORTFOLIO.search(before):
        return True
    if mention.head in _FIELDS and _OWN.search(before) and _POST_BEHIND.match(after):
        return True
    field = _OF_FIELD.search(before)
    if field is None or not ends_in_post(before[: field.start()]):
        return False
    behind = _HELD_AT.match(after)
    return bool(behind or (field["link"] == "for" and _HELD_BEHIND.match(after)))
