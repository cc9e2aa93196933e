"""Bodies by the slot of a clause that they fill, whatever their names: "hosted by Reefwatch".

Who organises, supports, signs, launches or sends people is a body unless it is a person or a state.
A name of any words is read in such a slot, on its own or in an enumeration.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from govgraph.graph.statement import Span
from govgraph.loaders.names import given_name
from govgraph.loaders.places import city, country, demonym
from govgraph.loaders.posts import is_post
from govgraph.loaders.rules.fields_of_posts import within_portfolio
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.mention import Kind, Mention, placed
from govgraph.loaders.rules.wording import word_set
from govgraph.loaders.words import common_word

_CAPITAL = r"[A-Z][\w’'&.+/-]*[\w+]"
_LINK = r"(?: (?:of|for|in|on|the|our|&|to|without|with|against|de|la|del|des|do|da|by|at|as)){1,2}"
_ITEM = rf"(?:[Tt]he )?{_CAPITAL}(?:(?:{_LINK})? {_CAPITAL}){{0,6}}(?: \([A-Z][\w-]{{1,9}}\))?"
_LIST = rf"(?P<list>{_ITEM}(?:(?:, and |, | and |; | as well as | along with ){_ITEM})*)"
_DEED = (
    r"(?:co-?)?(?:organi[sz]|host|conven|sponsor|fund|support|sign|endors|launch|initiat|found"
    r"|establish|back|financ|coordinat|co-ordinat|spearhead|commission|develop|draft|publish"
    r"|propos|adopt|present|run|led|co-?led|held|drawn up|set up|put on|staged|brought together"
    r"|written|created|formed|issued|underwritten|curat|facilitat|moderat)(?:ed|t)?"
)
_OF_EVENT = r"(?:the |this |our )?(?:[\w’'-]+ ){1,8}?"
_BY = re.compile(
    rf"\b(?:(?i:{_DEED})(?: (?:jointly|together|annually|generously|kindly|also|in part"
    r"|in \d{4}))? by"
    r"|(?:made possible|brought to you) (?:thanks to|by)"
    r"|(?:support|help|funding|sponsorship|backing|assistance|contribution|lead|auspices"
    r"|leadership|patronage|aegis)s? (?:of|from|by)"
    r"|(?:partnership|collaboration|cooperation|co-operation|association|conjunction"
    r"|co-?ordination) (?:with|between|of)"
    r"|(?:event|initiative|project|programme|program|effort|venture|campaign|undertaking)"
    r" (?:of|by|between)"
    rf"|[Bb]ehind the [^.;]{{3,80}}? (?:are|is|were|was|stand|stands)) {_LIST}"
)
_FROM = re.compile(
    r"\b(?:[Rr]epresentatives?|[Dd]elegates?|delegations?|officials|experts|researchers|[Ss]peakers"
    r"|participants|colleagues|staff|executives|people|practitioners|panel(?:l?ists)?|guests)"
    rf"(?: (?:at|in|of) {_OF_EVENT})?"
    rf"(?: ?(?:came|were|travelled|joined|hailed))? ?(?:of|from) {_LIST}"
)
_ARE = re.compile(
    r"\b(?:[Mm]embers|[Pp]artners|[Ss]ponsors|[Ss]ignatories|[Ss]igners|[Oo]rgani[sz]ers|[Hh]osts"
    r"|[Ss]upporters|[Ff]unders|[Bb]ackers|[Ff]ounders|[Ii]nitiators|[Cc]onveners|[Pp]articipants"
    r"|[Aa]ttendees|[Dd]elegations|[Aa]mong those|[Ee]xhibitors|bodies|groups|organi[sz]ations"
    r"|companies|firms|NGOs|universities|institutions|think tanks)"
    rf"(?: (?:of|to|behind|for|at|in) {_OF_EVENT})?"
    rf"(?: ?(?:are|were|include|includes|included|comprise|such as|like|including)|:) {_LIST}"
)
_UNITES = re.compile(
    r"\b(?:(?:brings?|brought) together|unites|united|comprises|comprised|counts|is made up of"
    rf"|consists of|groups) {_LIST}"
)
_ACTS = re.compile(
    rf"(?:^|[.;] |, )(?:Together, |Jointly, )?{_LIST},? (?:(?:(?:has|have|had|will|jointly|also"
    r"|together|both|all|again|first) ){0,2}"
    r"(?:(?:co-?)?(?:organi[sz]|host|conven|sponsor|fund|support|endors|launch|found|back|publish"
    r"|adopt|draft|develop|initiat|attend|join|establish|creat)(?:ed|es|s)?|sign(?:ed|s)?"
    r"|takes? part|took part|put on|set up|came together)"
    r"|(?:are|were|is|was) (?:[a-z]+ing|(?:(?:the|among the|founding) )?(?:members|partners|hosts"
    r"|sponsors|organi[sz]ers|signatories|supporters) of)) ",
    re.MULTILINE,
)
_OWN_TEXT = re.compile(
    r"(?:this|our|the following|the) (?:open |joint |public )?"
    r"(?:letter|statement|petition|call|pledge|appeal|declaration|manifesto)\b"
)
"""The text of the page, which a common noun names: "has signed this open letter"."""
_SPLIT = re.compile(r", and |, | and |; | as well as | along with ")
_GOES_ON = re.compile(r"(?: [a-z]{4,}){1,3}(?:[,.;]| and )")
"""A word in small letters that ends a longer name: "Tidewater physics,"."""
_BRACKET = re.compile(r" \([^)]*\)$")
_OWN = {Kind.PERSON, Kind.COUNTRY, Kind.DATE, Kind.PLACE, Kind.EVENT}
_NO_BODY = word_set("""
    i we he she they it its you this that these those the a an here there today yesterday monday
    tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december in on at by for from with to of as and or but after
    before during since while when where who global europe africa asia oceania eurasia
""")
_TOPICS = word_set("north south east west internet web ai ict")
_GROUPS_OF_PEOPLE = re.compile(
    r"(?:Members|Leaders|Experts|Heads|Ministers|Governments|States|Nations|Countries|Citizens|People"
    r"|Representatives|Officials|Scientists|Researchers|Scholars|Companies|Delegates|Participants"
    r"|Parties|Presidents|Professors|Directors|Students|Speakers|Ambassadors|Mayors|Lawmakers"
    r"|Activists|Academics|Cit(?:y|ies)|Towns?|State|Republic|Kingdom|Prof|Dr|Mr|Mrs|Ms|Sir|Dame"
    r"|Parliamentarians|Signatories|Partners|Sponsors|Organi[sz]ers)"
    r"\b"
)


def with_bodies_in_slots(
    text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]]
) -> list[list[Mention]]:
    """Return the mentions with the names as institutions that fill a slot only bodies can."""
    known = {m.name for ms in found for m in ms if m.kind is Kind.INSTITUTION and " " in m.name}
    shorter = {name.split()[0] for name in known}
    current = []
    for unit, mentions in zip(units, found, strict=True):
        named = list(mentions)
        if unit.kind is not UnitKind.HEADING:
            for span in _slots(text, unit, named):
                if span.cut(text) not in shorter:
                    named = _with_body(text, named, span)
        current.append(named)
    return current


def _slots(text: str, unit: Unit, mentions: Sequence[Mention]) -> Iterator[Span]:
    """Yield the names that fill the slots of a unit's clauses."""
    for pattern in (_BY, _FROM, _ARE, _UNITES, _ACTS):
        for match in pattern.finditer(text, unit.start, unit.end):
            at = match.end()
            told = _of_something(mentions, at, unit.end) or _OWN_TEXT.match(text, at)
            if pattern is _ACTS and not told:
                continue
            spans = list(_items(text, match))
            if any(m.kind is Kind.EVENT and s.covers(m.span) for m in mentions for s in spans):
                continue
            people = any(
                m.kind is Kind.PERSON and s.covers(m.span) for m in mentions for s in spans
            )
            spans = [s for s in spans if not within_portfolio(text[unit.start : s.start])]
            yield from (s for s in spans if not people or not _like_person(s.cut(text)))


def _like_person(words: str) -> bool:
    """Return whether words could be the given name and surname of a person."""
    parts = words.split()
    return len(parts) == _NAMES and not any(common_word(p) or p.isupper() for p in parts)


def _of_something(mentions: Sequence[Mention], at: int, end: int) -> bool:
    """Return whether what is done concerns an event or an initiative that is named soon."""
    soon = min(end, at + _SOON)
    return any(
        m.kind in {Kind.EVENT, Kind.INITIATIVE} and at <= m.span.start < soon for m in mentions
    )


def _items(text: str, match: re.Match[str]) -> Iterator[Span]:
    """Yield the names of an enumeration."""
    at, end = match.span("list")
    for divider in [*_SPLIT.finditer(text, at, end), None]:
        stop = divider.start() if divider else end
        begin = at + (len("the ") if text[at:stop].startswith(("the ", "The ")) else 0)
        short = _BRACKET.search(text[begin:stop])
        if begin < stop and not _GOES_ON.match(text, stop):
            yield Span(begin, begin + short.start() if short else stop)
        at = divider.end() if divider else end


def _with_body(text: str, mentions: list[Mention], span: Span) -> list[Mention]:
    """Return the mentions with one name as a body, unless it is read as something else."""
    words = span.cut(text)
    here = [m for m in mentions if m.extent.end > span.start and m.extent.start < span.end]
    others = [m for m in here if not _closes(text, m, span)]
    if any(m.kind in _OWN and not m.weak for m in others) or not _may_be_body(words):
        return mentions
    if any(not span.covers(m.extent) and not _runs_on(text, m) for m in here):
        return mentions
    whole = next((m for m in here if m.extent == span or m.span == span), None)
    if whole is not None and whole.kind is Kind.INSTITUTION and not whole.weak:
        return mentions
    if whole is not None and whole.kind is Kind.INITIATIVE and text[: span.start].endswith("he "):
        return mentions  # "the Open Reef Initiative" goes on as the subject
    inside = [m for m in here if m.kind is Kind.INSTITUTION and not m.weak]
    if inside and " & " not in words:
        return mentions
    body = Mention(Kind.INSTITUTION, span, span, words)
    if whole is not None:
        body = replace(whole, kind=Kind.INSTITUTION, weak=False)
    return placed(mentions, body)


def _closes(text: str, mention: Mention, span: Span) -> bool:
    """Return whether a place is only the end of a longer name: "Reefwatch Lima"."""
    place = mention.kind in {Kind.PLACE, Kind.COUNTRY} and mention.extent.end == span.end
    before = text[span.start : mention.span.start].split()
    return place and bool(before) and before[-1][0].isupper()


def _runs_on(text: str, mention: Mention) -> bool:
    """Return whether a mention was read over the end of a name: "Code for Lima and Reefwatch"."""
    return mention.kind in {Kind.INITIATIVE, Kind.UNKNOWN} and " and " in mention.extent.cut(text)


def _may_be_body(words: str) -> bool:
    """Return whether words may be a body's name: no people, place, post or ordinary word."""
    parts = words.split()
    first = parts[0].lower()
    if (
        first in _NO_BODY
        or (len(parts) == 1 and first in _TOPICS)
        or _GROUPS_OF_PEOPLE.match(words)
        or is_post(words)
    ):
        return False
    if city(words) or country(words) or demonym(words) or not re.search(r"[A-Z]", words):
        return False
    if len(parts) == 1:
        return not common_word(first) or (words.isupper() and len(words) > _SHORTEST)
    if given_name(parts[0]) and len(parts) <= _NAMES + 1 and all(p[0].isupper() for p in parts):
        return False
    return sum(p[0].isupper() for p in parts) > 1


_SOON = 90
"""Characters behind a verb within which it names what was done."""
_SHORTEST = 2
_NAMES = 2
"""A given name and a surname."""
