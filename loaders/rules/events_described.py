"""When an unknown chunk is an event because the text says so: "a forum called TIDE"."""

from __future__ import annotations

import re

from govgraph.loaders.rules.masking import one_of
from govgraph.loaders.rules.mention import Mention

_SURE = (
    r"(?:conference|summit|festival|symposium|hackathon|(?:get-together|gathering)|workshop|seminar"
    r"|congress|trade fair|(?:research )?retreat|unconference|summer school|winter school|webinar"
    r"|colloquium|exhibition|expo|(?:[a-z]+ and )?(?!an?|very|more|and|as|most)[a-z]+ fair)"
    r"(?: series)?"
)
_ALSO = r"(?:forum|meeting|event|series|assembly|dialogue|round ?table|school|fair|convention|camp)"
_RECURRING = (
    r"(?:yearly|annual|biennial|biannual|bi-annual|monthly|quarterly|regular|recurring"
    r"|(?:two|three|four|five)-day|(?:one-)?day-?long|week-?long)"
)
_QUALITIES = r"(?:(?!(?:of|for|in|at|on|by|to|who|that|which)\b)[\w-]+,? ){0,4}?"
_GOES_ON = (
    r"(?=[,.;:)]|$| (?:of|on|for|in|at|held|that|which|where|about|bringing|with|from|and)\b)"
)
_CALLED = re.compile(
    rf"\b(?:{_SURE}|{_ALSO})s?,? (?:(?:is|was|are|that is|which is|it|they) )?"
    r"(?:called|named|known as|dubbed|titled|entitled|branded|by the name of) (?:the )?[\"“'‘]?$"
)
_APPOSED = re.compile(
    rf"(?: \([^()]{{2,30}}\))?(?:,| –| is| was| are| were) "
    rf"(?:an?|the|its|their|our|[\w-]+['’]s) {_QUALITIES}"
    rf"(?:{_SURE}|{_RECURRING} {_QUALITIES}{_ALSO}){_GOES_ON}"
)
_HELD = re.compile(
    r"\b(?:hosts?|hosted|organi[sz]es?|organi[sz]ed|runs?|ran|holds?|held|stages?|staged|convenes?"
    r"|convened|puts? on|launched|started|founded|co-?founded|attended?s?|at|of|behind) (?:the )?$"
    r"|^\W*$|[.;] $"
)
_OWN_EVENT = re.compile(
    rf"\b(?:[Ii]ts|[Tt]heir|[Oo]ur|[Tt]he|{one_of('I')}'s?) {_QUALITIES}{_RECURRING} {_QUALITIES}"
    rf"(?:{_SURE}|{_ALSO}),? $"
)
_TAKES_PLACE = re.compile(
    r"(?: \([^()]{2,40}\))?,?(?: which| that)? (?:took|takes?|taking|(?:will|to) take|has taken|had"
    r" taken) place\b"
    r"|(?: \([^()]{2,40}\))?,? (?:held|(?:(?:which|that) )?(?:was|were|is being|will be|has been)"
    r" (?:\w+ly |first |last )?held) (?:in|at|on|by|from|every|this|last|next|over|under|online"
    r"|for the)\b"
)
"""What follows only a gathering."""
_TOPIC_OF = re.compile(r"\b(?:on|about|of|for|around|regarding) (?:the )?$")
_BESIDE = re.compile(
    r"\b(?:sidelines|margins|fringes|(?:\w+ )?edition|iteration|attendees|opening day|last day"
    r"|first day|opening night) of (?:the |this year[’']s |last year[’']s )?$"
)
"""What only a gathering has."""
_HOSTED_NEXT = re.compile(r"\b(?:hosts?|hosted|stages?|staged) (?:the |its |their )?$")
_SOON = re.compile(
    rf" (?:on {one_of('D')}|in {one_of('LC')}(?:,? (?:on |in )?{one_of('D')}|[.;]|$)"
    r"|(?:this|next|last) (?:year|spring|summer|autumn|winter|month|week))"
)


def _held_here(mention: Mention, before: str, after: str) -> bool:
    """Return whether a chunk is held somewhere, or what stands beside an event is beside it."""
    several = " " in mention.name
    if several and _BESIDE.search(before):
        return True
    if _TAKES_PLACE.match(after) and not _TOPIC_OF.search(before):
        return several or mention.name.isupper()
    return several and bool(_HOSTED_NEXT.search(before) and _SOON.match(after))


def called_event(mention: Mention, before: str, after: str) -> bool:
    """Return whether the masked words beside a chunk call it a gathering."""
    plain = " " not in mention.name and not mention.name.isupper() and mention.name.istitle()
    if _CALLED.search(before) or _held_here(mention, before, after):
        return True
    if _OWN_EVENT.search(before) and re.match(
        r"[,.;]|$| (?:in|at|on|will|was|is|took|takes)\b", after
    ):
        return not plain
    return not plain and bool(_APPOSED.match(after) and _HELD.search(before))
