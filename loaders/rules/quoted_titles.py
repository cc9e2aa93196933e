"""Titles in quotation marks: 'a session titled "…"', '"…", a side event'."""

from __future__ import annotations

import re
from dataclasses import replace

from govgraph.graph.statement import Span
from govgraph.loaders import places
from govgraph.loaders.rules.cards import opens_with_name
from govgraph.loaders.rules.claims import Claims
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.titles_in_passing import NUMBERED_TITLE, PASSING
from govgraph.loaders.rules.wording import ORDINAL, word_set

_CALLED = (
    r"(?:titled|entitled|called|named|dubbed|billed as|known as|christened"
    r"|(?:under|with|by|bearing|carrying) the (?:title|name|heading)(?: of)?"
    r"|(?:that|which) (?:carries|carried|bears|bore|has|had|goes under|went under|goes by"
    r"|(?:is|was|will be) held under|runs under|ran under) the (?:title|name|heading)(?: of)?)"
)
_WHEN = r"(?:on|in|at|from|for|to be held|held|taking place|scheduled|hosted|organi[sz]ed)\b"
_GAP = r"(?:(?!session|panel|talk|lecture|discussion|keynote|paper|report|speech)[^.;:\"“”])"
_TITLED = re.compile(
    r"\b(?:(?P<event>session|panel|panel discussion|forum|seminar|workshop|round ?table|dialogue"
    r"|conference|webinar|discussion|lecture"
    r"|meeting|event|symposium|summit|salon|track|debate|talk|fireside chat)"
    r"|(?:paper|report|declaration|letter|statement|document|study|guidelines|white paper"
    r"|initiative|campaign|programme|program|resolution|principles|project|scheme|toolkit|guide"
    r"|handbook|policy brief|strategy|framework|index|survey|book|coalition|charter"
    r"|code|manifesto|petition))"
    rf"s?(?: series)?(?:(?:,? {_WHEN}{_GAP}{{1,60}}?)?"
    rf",? (?:was |is |has been )?(?:on|{_CALLED}))?,?:?(?: [–—-])?[^\S\n]+"
    r"[\"“‘'](?P<title>[^\"“”\n]{6,160}?)[,.]?(?:[\"”]|[’'](?!\w))",
    re.IGNORECASE,
)
_TITLE_FIRST = re.compile(
    r"(?<!theme )(?<![Tt]hemed )(?<!motto )(?<!slogan )(?<!theme of )(?<!motto of )"
    r"[\"“](?P<title>[A-Z][^\"“”\n]{6,160}?)[,.]?[\"”],? (?:an?|the|its) (?:[\w-]+ ){0,2}"
    r"(?P<noun>side event|event|meeting|gathering|summit|retreat|consultation"
    r"|session|panel|seminar|workshop|webinar|forum|conference|round ?table"
    r"|symposium|dialogue|talk|lecture)\b"
)
_TITLE_THEN = re.compile(
    r"[\"“](?P<title>[A-Z][^\"“”\n]{5,160}?)[,.]?[\"”] "
    r"(?P<noun>(?:panel |plenary |breakout |parallel |special |open )?session|panel(?: discussion)?"
    r"|workshop|round ?table|side[- ]event|seminar|webinar|fireside chat|track|symposium|forum"
    r"|conference|debate|discussion|master ?class|briefing|dialogue|event|summit|tutorial)\b"
)
_SESSION_WAS = re.compile(
    r"\b(?P<noun>session|panel|workshop|round ?table|talk|discussion|side[- ]event|event)s?"
    r"(?: (?:that |which )?(?:I|we|he|she|they)(?: \w+){1,2}| in which [^.\"“]{3,30})?"
    r" (?:was|is|were)"
    r"(?: (?:titled|entitled|called|named|on))?:? "
    r"[\"“](?P<title>[A-Z][^\"“”\n]{5,160}?)[,.]?[\"”]"
)
_UNQUOTED = re.compile(
    r"\b(?P<noun>session|panel(?: discussion)?|workshop|webinar|round ?table|side[- ]event|seminar"
    r"|forum|conference|summit|symposium|event|discussion|track|briefing|dialogue|fireside chat)s?"
    r"(?:,? (?:titled|entitled|called|named|under the title(?: of)?|with the title):? "
    r"|(?<=side event)(?: |, )|(?<=side-event)(?: |, ))"
    r"(?P<title>[A-Z\d][\w’'&/-]*(?:[:,]? (?:(?:of|and|the|in|for|on|to|a|an|with|from|at|by|or"
    r"|vs\.?|through|as|–|-|&) )*[A-Z\d][\w’'&/-]*){1,20})"
)
_ASKING = re.compile(
    r"\b(?P<noun>session|panel(?: discussion)?|workshop|webinar|round ?table|side[- ]event|seminar"
    r"|conference|symposium|event|discussion|debate|talk|lecture|fireside chat)s?,? (?:titled"
    r"|entitled|called|on the question):? (?P<title>(?-i:[A-Z])[^.?!\"“”\n]{8,100}\?)",
    re.IGNORECASE,
)
"""A title that asks, in any letters: "a panel titled How shall we share the sea?"."""
_BEHIND_NOUN = re.compile(
    r"\b(?:during|at|in|of|for|moderated|joined|opened) the (?P<noun>panel|session|workshop"
    r"|round ?table|discussion|debate|seminar|webinar|side[- ]event) "
    r"(?P<title>[A-Z][\w’'&/-]*"
    r"(?: (?:(?:of|and|the|in|for|on|to|a|with|from) )*[A-Z][\w’'&/-]*){2,12}"
    r"(?:: [A-Z][\w’'&/-]*(?: (?:(?:of|and|the|in|for|on|to|a|with|from) )*[A-Z][\w’'&/-]*){1,12}))"
)
_GATHERED = (
    r"session|panel(?: discussion| session)?|workshop|webinar|round ?table|side[- ]event|seminar"
    r"|forum|conference|summit|symposium|event|discussion|track|briefing|dialogue|fireside chat"
    r"|lecture|keynote|meeting"
)
_WAS_TITLE = re.compile(
    r"[\"“](?P<title>[A-Z][^\"“”\n]{5,160}?)[,.]?[\"”],? (?:was|is|were|being)"
    r" the (?:title|name|heading)"
    rf" (?:of|given to) (?:an?|the|its|one|another) (?:[\w-]+ ){{0,3}}?(?P<noun>{_GATHERED})\b"
)
_HOSTED = re.compile(
    r"\b(?:hosted|hosts|held|holds|organi[sz]ed|organi[sz]es|convened|convenes|staged|stages"
    r"|co-hosted|attended|brought|took part in|spoke at|moderated)(?P<noun>) (?:the )?"
    r"[\"“](?P<title>[A-Z][^\"“”\n]{9,160}?)[,.]?[\"”],? "
    r"(?=(?:in|at|to|on|from|with|by|for|which|where)\b)"
)
_TOOK_PLACE = re.compile(
    r"(?<!theme )(?<!themed )(?<!motto )(?<!slogan )(?<!theme of )(?<!motto of )"
    r"(?<!theme, )(?<!theme: )(?<!motto, )(?<!motto: )(?<!slogan, )(?<!slogan: )(?<!theme is )"
    r"[\"“](?P<title>[A-Z][^\"“”\n]{9,160}?)[,.]?[\"”](?P<noun>),? "
    r"(?:took place|takes place|will take place|(?:was|is|will be|has been) (?:held|hosted|convened"
    r"|staged|organi[sz]ed)|drew|brought together|brings together|gathered|will bring together)\b"
)
_CALLED_LATER = re.compile(
    rf"\b(?P<noun>{_GATHERED})s? [^.;\"“”\n]{{2,80}}?,? {_CALLED},?:? "
    r"[\"“‘](?P<title>[A-Z][^\"“”\n]{5,160}?)[,.]?(?:[\"”]|’(?!\w))"
)
"""With the day or the place in between: "a conference on 3 May, titled …"."""
_DATED_THEN = re.compile(
    r"\b(?:an?|the|its|our|this|\w+day) (?:[\w-]+ ){0,4}(?P<noun>conference|seminar|workshop"
    r"|webinar|symposium|forum|summit|round ?table|dialogue|lecture|panel discussion|panel|session"
    r"|side[- ]event|meeting|event|colloquium)s?,? (?:on|in|at|from) [^.;:\"“”\n]{3,70}?,? "
    r"[\"“](?P<title>[A-Z][^\"“”\n]{9,160}?)[,.]?[\"”](?=,? (?:organi[sz]ed|hosted|co-hosted"
    r"|convened|held|which|where|bringing|took|was|brought)\b|\.)"
)
"""With the day in between and no word for it: 'a conference on 3 May "…", organised by'."""
_AFTER_COLON = re.compile(
    r"\b(?:Thematic |Parallel |Special |Plenary |Breakout |Technical |Open |High-[Ll]evel |Main "
    r"|Side )?"
    r"(?P<noun>Session|Panel(?: Discussion)?|Workshop|Track|Side[- ]Event|Forum|Round ?table"
    r"|Keynote"
    r"|Sub-?[Ff]orum)(?: (?:No\. ?)?(?:\d{1,2}|[IVX]{1,4}))?: "
    r"(?P<title>[A-Z\d][\w’'&/-]*(?:[:,]? (?:(?:of|and|the|in|for|on|to|a|an|with|from|at|through"
    r"|as|&) )*[A-Z\d][\w’'&/-]*){1,20})"
    r"(?=,? (?:was|is|were|will|took|brought|featured|saw|focused|explored|discussed|opened|held"
    r"|included|has|had|convened|gathered|addressed|examined|moderated|chaired|organi[sz]ed)\b)"
)
"""In running text: "Thematic Session: Reefs and Trade was held"."""
_MET_FOR = re.compile(
    r"\b(?:met|meets?|gathered|gathers?|came together|convened|assembled|joined|joins?"
    r"|participated|participates?|took part|takes? part|attended|attends?|spoke|speaks?|invites?"
    r"|invited|invitation|welcomed|welcomes?|opened|moderated|hosted|chaired|registered|travelled"
    r"|flocked|panel(?:l?ists)?|speakers?|guests|attendees|audience)\b[^.;:\"“”\n]{0,70}?"
    r"\b(?:for|at|in|to|during|of)(?P<noun>) (?:the |an? |our |its )?"
    r"[\"“](?P<title>[A-Z\d][^\"“”\n.!]{7,120}?\??)[,.]?[\"”]"
)
"""Where people met, spoke or were invited: 'experts met in Oslo for “Who Owns the Shore?”'."""
_LED_BY_KIND = re.compile(
    r"[\"“](?P<title>(?:[A-Z][\w’'&-]* (?:(?:of|on|for|and|the) ){0,2}){1,6}"
    r"(?P<noun>Dialogue|Forum|Summit|Conference|Symposium|Workshop|Seminar|Webinar|Congress|Talks"
    r"|Round ?table|Consultation|Week|Meeting)(?: \d{4})?: [^\"“”\n]{6,120}?)[,.]?[\"”]"
)
"""A title whose first words name the kind of event, whatever stands around it."""
_COUNTED_ON = re.compile(
    rf"\b(?P<front>(?:(?i:{ORDINAL}) )?(?:(?:Annual|International|Global|National|Regional|European"
    r"|African|Asian|Joint|Public|Expert|Online|Virtual|Interdisciplinary) )*"
    r"(?P<noun>Workshop|Conference|Symposium|Seminar|Forum|Summit|Round ?table|Webinar|Dialogue"
    r"|Congress|Colloquium|Consultation|Lecture)) on:? [*_]{0,3}"
    r"[\"“](?P<title>[A-Z][^\"“”\n]{5,160}?)[,.]?[\"”]"
)
"""The kind of an event, with its count, in front of its title: '3rd Workshop on "Tides"'."""
_NAMED = re.compile(
    r"\b(?:\d+(?:st|nd|rd|th)|\d{4}|[A-Z][\w’'&-]+)(?: and)? (?-i:[A-Z][a-z]+(?: [A-Z][a-z]+)?)$"
)
"""The end of an event's own name: the title behind it tells its topic."""
_GENERIC = re.compile(
    r"\b(?:Ministerial|Official|High-[Ll]evel|Special|Parallel|Public|Joint|Expert|Annual|Virtual"
    r"|[A-Z]\w*-(?:hosted|led|organi[sz]ed|convened|run)|Side(?= Event)|Online|Inaugural|Thematic"
    r"|Technical|Regional|International|Closed|Open) (?=(?:[A-Z]\w+ ?)+$)"
)
"""Capitalised words that make no name of the kind of event that follows them."""
_SESSIONS = word_set("""
    session panel discussion talk lecture debate track salon
""") | {"panel discussion", "fireside chat"}


def take_titles(claims: Claims) -> None:
    """Take titles in quotation marks beside what they are the title of."""
    unit = claims.unit
    for match in _COUNTED_ON.finditer(claims.text, unit.start, unit.end):
        _take_whole(claims, match)
    for match in _TITLED.finditer(claims.text, unit.start, unit.end):
        before = _GENERIC.sub("", claims.text[: match.end("event")][-60:])
        if match["event"] and (_NAMED.search(before) or _said_to(claims.text, match)):
            continue
        kind = Kind.EVENT if match["event"] else Kind.INITIATIVE
        _take(claims, match, kind, match["event"] or "report")
    for pattern in (
        _TITLE_FIRST,
        _TITLE_THEN,
        _SESSION_WAS,
        _UNQUOTED,
        _ASKING,
        _BEHIND_NOUN,
        _WAS_TITLE,
        _HOSTED,
        _TOOK_PLACE,
        _CALLED_LATER,
        _DATED_THEN,
        _AFTER_COLON,
        _LED_BY_KIND,
        _MET_FOR,
        NUMBERED_TITLE,
        *PASSING,
    ):
        for match in pattern.finditer(claims.text, unit.start, unit.end):
            _take(claims, match, Kind.EVENT, match["noun"])


_SPOKEN = re.compile(
    r"\b(?:told|asked|reminded|urged|assured|warned|informed|addressing) (?:the |an? |our |this )?$"
    r"|\b(?:said|says|added|argued|noted|concluded|declared|asked)\b[^.;:]{0,60}$"
)


def _said_to(text: str, match: re.Match[str]) -> bool:
    """Return whether quotation marks hold what was said there: 'she told the panel: "…"'."""
    start = match.start()
    colon = ":" in text[match.end("event") : match.start("title")]
    return colon and _SPOKEN.search(text, max(0, start - 80), start) is not None


_OF_THEME = re.compile(
    r"\b(?:theme|motto|slogan|topic|tagline|focus|heading)s?(?: (?:is|was|being|will be|of|on))?,?"
    r":? [\"“‘']?$",
    re.IGNORECASE,
)
"""What stands before a theme in quotation marks: "whose theme is"."""


def _take_whole(claims: Claims, match: re.Match[str]) -> None:
    """Take a title with the counted kind in front of it, all of which names the event."""
    whole = claims.inside(*match.span())
    if not whole or not claims.free(*whole):
        return
    title = Span(*match.span("title"))
    lead, colon, _ = match["title"].partition(": ")
    aliases = (
        re.sub(r"[*_]{1,3}", "", match.group()),
        f"{match['front']} on {match['title']}",
        *((lead,) if colon and " " in lead else ()),
    )
    head = match["noun"].lower().replace(" ", "")
    extent = Span(match.start(), match.end())
    claims.claim(*whole, Mention(Kind.EVENT, title, extent, match["title"], head, aliases))


_SAYS = re.compile(
    r"(?:was|is|were|are|has|have|had|will|would|can|could|should|must|may|might|to|and|but|which"
    r"|that|because|so) "
)
"""What a quotation opens with that goes on with the sentence around it."""


def _before_city(match: re.Match[str]) -> int:
    """Return where an event's title ends that its city follows, or somebody who was in it."""
    beside = re.search(r" (?:with|by|from) (?=[A-Z])", match["title"])
    if beside is not None and opens_with_name(match["title"][beside.end() :]):
        return match.start("title") + beside.start()
    city = _CITY_BEHIND.search(match["title"])
    if city is None or match["noun"].lower() in _SESSIONS or places.city(city["city"]) is None:
        return match.end("title")
    return match.start("title") + city.start()


_CITY_BEHIND = re.compile(r" (?:in|at) (?P<city>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)$")


def _take(claims: Claims, match: re.Match[str], kind: Kind, noun: str) -> None:
    if not noun and _OF_THEME.search(claims.text, claims.unit.start, match.start("title")):
        return
    if _SAYS.match(match["title"]):
        return
    start, end = match.span("title")
    inside = claims.inside(start, _before_city(match) if match.re is _UNQUOTED else end)
    if match.re in {_AFTER_COLON, NUMBERED_TITLE}:
        whole = claims.inside(*match.span())
        if whole and claims.free(*whole):
            short = (match["short"],) if match.re is NUMBERED_TITLE else ()
            span, aliases = Span(*match.span("title")), (match.group(), *short)
            head = "session" if match["noun"].lower() in _SESSIONS else match["noun"].lower()
            event = Mention(kind, span, Span(*match.span()), match["title"], head, aliases)
            claims.claim(*whole, event)
        return
    if inside and claims.free(*inside):
        noun = noun.lower() or "event"
        sitting = noun in _SESSIONS or noun.split()[-1] in _SESSIONS
        claims.make(kind, *inside, head="session" if sitting else noun)
        if match.re is _LED_BY_KIND:
            lead = match["title"].partition(":")[0]
            claims.found[-1] = replace(claims.found[-1], aliases=(lead,))
