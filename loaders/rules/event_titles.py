"""Titles of pages that are as a whole the name of an event: "Reef Talks: Who owns the sea?"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from govgraph.graph.statement import Span
from govgraph.loaders import dates
from govgraph.loaders.heads import EVENT_HEADS
from govgraph.loaders.rules.events import LARGER
from govgraph.loaders.rules.front_events import (
    OF_SEVERAL,
    has_words_of,
    marked_as_event,
    place_and_days,
)
from govgraph.loaders.rules.kinds_of_page import tells_deed, title_start
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.self_described import (
    asks,
    describes_itself,
    has_programme,
    invites,
    names_other,
)
from govgraph.loaders.rules.session_headings import heads_events
from govgraph.loaders.rules.sittings import lead_of_title
from govgraph.loaders.rules.wording import (
    COMPLEMENT_PREPOSITIONS,
    CONJUNCTIONS,
    HEADLINE_VERBS,
    word_set,
)

TELLING_VERBS = (
    HEADLINE_VERBS
    - COMPLEMENT_PREPOSITIONS
    - CONJUNCTIONS
    - {"at", "by", "as", "from", "is", "are", "will"}
)
"""Verbs by which a headline tells what happened, so that it is no title."""

_KIND_BEHIND = re.compile(
    r"(?:\s*[:–—|-]\s+(?:[a-z]+(?: |,|$)){1,6}|\s*[(\[](?:held |on )?[^()\[\]]*\d{4}[)\]]|\s*!+"
    r"|\s+(?:Schedule|Programme?|Agenda|Recap|Registration|Invitation))$"
)
_WHEN_BEHIND = re.compile(
    r"[\s,(|–—-]+(?:on |held )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:the )?"
    r"(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?\b"
    r"|\d{1,2}(?:st|nd|rd|th)?(?: ?[–-] ?\d{1,2}(?:st|nd|rd|th)?)? (?:of )?"
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b)[\s\d.,:–—|()apm-]*"
    r"(?:\b[A-Z]{2,4}\)?)?$",
    re.IGNORECASE,
)
"""When an event is held, behind its title on one line."""
_EVENT_WORD = "|".join(sorted((re.escape(h) for h in EVENT_HEADS), key=len, reverse=True))
KIND_LINE = re.compile(
    rf"(?:(?:an?|the|public|online|open|virtual|joint|closed-door|international|expert"
    rf"|high-level|\w+day)\s+){{0,3}}(?:{_EVENT_WORD})s?\b",
    re.IGNORECASE,
)
_HEADS_IN_SMALL_LETTERS = frozenset(h.lower() for h in EVENT_HEADS)
_GATHERING = (
    r"forum|summit|conference|congress|seminar|symposium|workshop|round ?table|dialogue|webinar"
    r"|convening|conversation|discussion|session|panel|debate|meet-?up|hackathon|hearing|briefing"
    r"|colloquium|lecture|talks?|salon|town ?hall|consultation|retreat|masterclass|conclave|indaba"
    r"|festival|bootcamp|tutorial|expo|fireside chat|(?:summer|winter|spring|autumn) school"
    r"|open house|side[- ]event|kick-?off|unconference|(?<=[a-z] )(?:day|week)|(?<=\w )series"
)
_LEAD = re.compile(
    rf"(?P<lead>(?:[\w’'&.+/-]+ ){{0,7}}(?:{_GATHERING})s?(?: series)?"
    r"(?: (?:\d{4}|#?\d{1,2}))?)\s*(?::|\s[–—|-]\s)\s*(?P<rest>\S.{8,})",
    re.IGNORECASE,
)
_KIND_LAST = re.compile(
    r"(?P<title>[A-Z“\"][^:\n]{5,100}?)\s*(?::|\s[–—|-])\s+An? (?:[\w’'-]+ ){0,4}?"
    rf"(?:{_GATHERING})(?: series)?(?: (?:on|about|with|for|in)\b.*)?$",
    re.IGNORECASE,
)
_KIND_FIRST = re.compile(
    r"(?P<kind>(?:[A-Z][\w-]+ ){0,2}(?:Panel Discussion|Panel|Workshop|Session|Webinar|Seminar"
    r"|Roundtable|Keynote|Keynote Address|Fireside Chat|Lightning Talk|Open Forum|Side Event"
    r"|Town Hall|Masterclass|Lecture|Debate)) (?!(?:on|of|for|at|in|with|and|the|series|report)\b)"
    r"(?P<title>[A-Z0-9“\"].{12,})"
)
_AT_A_TIME = re.compile(r"\d{1,2}[:.h]\d\d|\bsession at a glance\b|\b[ap]\.?m\b", re.IGNORECASE)
_CODED = re.compile(
    r"(?P<front>(?:\S+ ){0,5}?)(?P<code>(?:WS|Workshop|Session|Open Forum|OF|DC|Day \d Event"
    r"|Panel|Lightning Talk|Town Hall|Networking Session|Parallel Session|Side Event|Track) ?"
    r"(?:#\d+|No\.? ?\d+|\d+(?=[:.]))[A-Za-z]?)\s*[:.,–—-]?\s*[\"“]?"
    r"(?P<title>[^\s\"“].{8,}?)(?=[\"”],|[\"”]?$)",
    re.MULTILINE,
)
_RUN_BY = re.compile(r",? (?:(?:co-?|jointly )?(?:organi[sz]ed|hosted|convened|held)|presented)\b")
_THIS_SESSION = re.compile(
    rf"\b(?:this|our) (?:[\w-]+ ){{0,2}}(?:{_GATHERING}|event)\b|\bsession details\b", re.IGNORECASE
)
_PARTS = frozenset({"session", "track", "panel"})
_PEOPLE_LINE = re.compile(
    r"\W*(?:speakers?|moderators?|panel(?:l?ists)?|presenters?|chairs?)\b.{0,20}$", re.I | re.M
)


def titled_event(
    text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]]
) -> tuple[int, Mention] | None:
    """Return the title as an event, where a page's title names one without a word like "Forum"."""
    for index in _title_lines(units):
        for read in (_coded, _behind_lead):
            mention = read(text, units[index], found[index])
            if mention is not None and not NO_TITLE.fullmatch(mention.name):
                return index, mention
    for index in range(min(2, len(units))):
        for read in (_spoken_at, _at_place):
            mention = read(text, units[index], found[index])
            if mention is not None and units[index].kind is not UnitKind.SENTENCE:
                return index, mention
    if units and not names_event(found[1:6]):
        mention = _before_kind(text, units[0], found[0])
        if mention is not None:
            return 0, mention
    timed = _behind_kind(text, units)
    if timed is not None:
        return timed
    return _session_page(text, units, found) or _announced_title(text, units, found)


def _title_lines(units: Sequence[Unit]) -> Iterator[int]:
    """Yield the first units that could be the title of the page."""
    for index, unit in enumerate(units[:3]):
        line = unit.kind in {UnitKind.HEADING, UnitKind.ITEM} or index == 0
        if line and unit.label is None and not unit.slot and unit.end - unit.start < 220:
            yield index


def _coded(text: str, unit: Unit, mentions: Sequence[Mention]) -> Mention | None:
    """ "TIDE 2024 WS #98 Mapping the seabed": what stands behind the number is the title."""
    match = _CODED.match(text, unit.start, unit.end)
    if match is None or "\n" in match.group():
        return None
    span = Span(*match.span("title"))
    whole = text[unit.start : unit.end]
    aliases = (whole, text[match.start("code") : unit.end], match["code"])
    return Mention(Kind.EVENT, span, span, span.cut(text), "title", aliases)


def _behind_lead(text: str, unit: Unit, mentions: Sequence[Mention]) -> Mention | None:
    """ "Reef Talks: Who owns the sea?", where no name of an event has been seen in it."""
    start = title_start(text, unit)
    match = _LEAD.match(text, start, unit.end)
    if match is None or any(m.kind is Kind.EVENT and not m.weak for m in mentions):
        return None
    words = text[start : unit.end].split()
    lead, rest = match["lead"], match["rest"]
    if OF_SEVERAL.match(rest):
        return None
    if not lead[0].isupper() or any(w.lower().strip(",") in TELLING_VERBS for w in words):
        return None
    whole = text[start : unit.end]
    single = len(lead.split()) == 1
    span = Span(*match.span("rest" if single else "lead"))
    when = _WHEN_BEHIND.search(text, span.start + 8, span.end) if single else None
    span = Span(span.start, when.start()) if when else span
    aliases = (whole,) if single else (whole, rest)
    return Mention(Kind.EVENT, span, span, span.cut(text), "title", aliases)


def _before_kind(text: str, unit: Unit, mentions: Sequence[Mention]) -> Mention | None:
    """ "Who Owns the Sea: A Workshop on Reef Law": the kind stands behind the title."""
    start = title_start(text, unit)
    match = _KIND_LAST.match(text, start, unit.end)
    words = text[start : unit.end].split()
    if match is None or any(m.kind is Kind.EVENT and not m.weak for m in mentions):
        return None
    if len(match["title"].split()) < 3 or any(w.lower() in TELLING_VERBS for w in words):
        return None
    span = Span(*match.span("title"))
    whole = text[start : unit.end]
    return Mention(Kind.EVENT, span, span, span.cut(text), "title", (whole,))


def _behind_kind(text: str, units: Sequence[Unit]) -> tuple[int, Mention] | None:
    """ "Panel Discussion Who Owns the Sea", where a time of day stands on the lines below."""
    for index, unit in enumerate(units[:3]):
        if unit.end - unit.start > 220 or unit.slot:
            continue
        match = _KIND_FIRST.match(text, unit.start, unit.end)
        below = units[index + 1 : index + 4]
        timed = any(_AT_A_TIME.search(text, u.start, min(u.end, u.start + 80)) for u in below)
        if match and timed and "\n" not in match.group():
            span = Span(*match.span("title"))
            aliases = (text[unit.start : unit.end],)
            return index, Mention(Kind.EVENT, span, span, span.cut(text), "title", aliases)
    return None


_SPOKEN_AT = re.compile(
    r"[^\n]*?\b(?:(?i:speech|remarks|address|keynote|statement|lecture|talk|presentation)"
    r"|[Ii]ntervention)\b[^\n]*? (?:at|to|AT|TO) (?:[Tt]he |THE )?"
    r"(?P<title>[A-Z0-9][^\n]{8,120})"
)
_AT_PLACE = re.compile(
    rf"(?!An? )(?:[\w’'-]+ ){{0,3}}(?i:{_GATHERING}) ?@ ?\S[^\n]{{3,100}}(?<![.!?])"
)


def _spoken_at(text: str, unit: Unit, mentions: Sequence[Mention]) -> Mention | None:
    """ "Remarks by the Minister at the Reef Congress 2024 General Assembly": behind the "at"."""
    match = _SPOKEN_AT.fullmatch(text, unit.start, unit.end)
    if match is None:
        return None
    span = Span(*match.span("title"))
    heads = {w.strip(",:;()").lower() for w in span.cut(text).split()}
    named = not heads.isdisjoint(_HEADS_IN_SMALL_LETTERS) or re.search(r"\d{4}", span.cut(text))
    inside = [m for m in mentions if m.kind is Kind.EVENT and m.span.start <= span.start + 8]
    within = any(m.span == span for m in inside)
    comma = "," in span.cut(text)
    if not named or within or (comma and inside):
        return None
    aliases = tuple(m.name for m in inside if span.covers(m.span))
    return Mention(Kind.EVENT, span, span, span.cut(text), "title", aliases)


def _at_place(text: str, unit: Unit, mentions: Sequence[Mention]) -> Mention | None:
    """ "Workshop @ Reefs on Ethical Fishing", the whole line."""
    if _AT_PLACE.fullmatch(text, unit.start, unit.end) is None:
        return None
    span = Span(unit.start, unit.end)
    return Mention(Kind.EVENT, span, span, span.cut(text), "workshop")


def _session_page(
    text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]]
) -> tuple[int, Mention] | None:
    """Return the title of a page on one session: the line below it names the larger event."""
    if len(units) < 4 or units[0].kind is not UnitKind.HEADING or units[0].slot:
        return None
    beneath = [m for i in (1, 2) for m in found[i] if m.kind is Kind.EVENT and not m.weak]
    lines = any(units[i].kind is not UnitKind.SENTENCE for i in (1, 2) if found[i])
    if NO_TITLE.fullmatch(text, units[0].start, units[0].end) or _fills(units[0], found[0]):
        return None
    if not beneath or not lines or any(m.kind is Kind.EVENT and not m.weak for m in found[0]):
        return None
    near = units[:30]
    people = any(_PEOPLE_LINE.match(text, u.start, u.end) or _lists_people(u) for u in near)
    spoken = any(_THIS_SESSION.search(text, u.start, u.end) for u in near[2:])
    return (0, _whole_title(text, units[0], "title")) if people and spoken else None


def _fills(unit: Unit, mentions: Sequence[Mention]) -> bool:
    """Return whether the name of a body or a person is all that a line holds."""
    return any(
        m.kind in {Kind.INSTITUTION, Kind.PERSON}
        and m.extent.end - m.extent.start >= unit.end - unit.start - 4
        for m in mentions
    )


NO_TITLE = re.compile(
    r"(?:\W|\d|th|st|nd|rd|am|pm|and|to|from|of|on|the"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|(?:mon|tues|wednes|thurs|fri|satur"
    r"|sun)day|(?-i:[A-Z]{3,4})(?![A-Za-z]))+",
    re.IGNORECASE,
)
"""Lines of dates and times only."""


def _lists_people(unit: Unit) -> bool:
    return unit.label is not None and unit.label.relation == "PARTICIPATED_IN"


def plain_title(text: str, units: Sequence[Unit]) -> str:
    """Return the heading of a page if it is a title, not a headline that tells what happened."""
    if not units or units[0].kind is not UnitKind.HEADING or units[0].slot:
        return ""
    title = text[units[0].start : units[0].end]
    words = [w.strip(",:;").lower() for w in title.split()]
    telling = any(w in TELLING_VERBS or w in _FINITE for w in words)
    of_words = 3 <= len(words) <= 20 and "\n" not in title
    return title if of_words and not telling and not tells_deed(title) else ""


_FINITE = frozenset(
    ["is", "are", "will", "was", "were", "has", "have", "can", "should", "must", "join", "joins"]
)
"""Verbs that make a sentence of a title."""


_TOLD = word_set("""
    discuss meet meets gather debate convene explores agree agrees urge urges call join
""")


def _tells(title: str) -> bool:
    """Return whether a title in small letters tells what people do: "Experts discuss reefs"."""
    words = title.split()
    return any(w in _TOLD or (w in TELLING_VERBS and w not in _NOUNS) for w in words[1:5])


_NOUNS = frozenset(["calls", "marks", "takes", "draws", "leads", "host", "hold", "launch", "set"])


def _announced_title(
    text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]]
) -> tuple[int, Mention] | None:
    """Return the title of a page that says so in a line such as "Seminar, 3 June 2024".

    A date and a place under labels say it too.
    """
    slot = next((i for i, u in enumerate(units[:6]) if u.slot), 6)
    top = range(min(slot, len(units)))
    headings = [i for i in top if units[i].kind is UnitKind.HEADING and not units[i].slot]
    labelled = _labels(units[:8]) >= {"date", "place"}
    upto = range(headings[min(1, len(headings) - 1)] + 1) if labelled and headings else top
    marked = marked_as_event(text)
    if marked and headings:
        marked = not any(has_words_of(text, units[headings[0]], m) for ms in found[1:5] for m in ms)
        upto = range(headings[0] + 1) if marked else upto
    if 0 not in headings and asks(text, units):
        headings.insert(0, 0)
    if not headings:
        return None
    index = headings[0]
    larger = [[m for m in found[i] if m.head not in _PARTS and not m.referring] for i in upto]
    marked = marked or any(
        place_and_days(text, units[index], u) for u in units[index + 1 : index + 3]
    )
    if _names_own(text, larger) or not (marked or _announced(text, units)):
        return None
    sure = marked or _announced(text, units, False)
    if not sure and names_other(units[index], found[index]):
        return None
    title = text[units[index].start : units[index].end]
    if _tells(title) or heads_events(title):
        return None
    start = title_start(text, units[index])
    if len(text[start : units[index].end].split()) < 3 or NO_TITLE.fullmatch(
        text, units[index].start, units[index].end
    ):
        return None
    return index, _whole_title(text, units[index], "event")


def _whole_title(text: str, unit: Unit, head: str) -> Mention:
    start = title_start(text, unit)
    behind = _KIND_BEHIND.search(text, start, unit.end)
    behind = behind or _WHEN_BEHIND.search(text, start + 8, unit.end)
    span = Span(start, behind.start() if behind else unit.end)
    edition = re.match(r"[^:\n–—|]+? 20[0-4]\d(?=\s*[:–—|-]\s)", span.cut(text))
    coined = edition is not None and re.match(r"\S*[A-Z0-9]\S*[A-Z]", edition.group()) is not None
    if edition and (coined or len(edition.group().split()) > 2):
        whole, span = span.cut(text), Span(start, start + edition.end())
        return Mention(Kind.EVENT, span, span, span.cut(text), head, (whole,))
    return Mention(Kind.EVENT, span, span, span.cut(text), head, lead_of_title(span.cut(text)))


def _labels(units: Sequence[Unit]) -> set[str]:
    """Return the properties that the labels of these units give."""
    return {u.label.value for u in units if u.label and u.label.value}


def names_event(found: Sequence[Sequence[Mention]]) -> bool:
    """Return whether an event is named for sure in these units."""
    return any(m.kind is Kind.EVENT and not m.weak for mentions in found for m in mentions)


def _names_own(text: str, found: Sequence[Sequence[Mention]]) -> bool:
    """Return whether an event is named that is more than what another is held beside."""
    return any(
        m.kind is Kind.EVENT
        and not m.weak
        and not LARGER.search(text, max(0, m.span.start - 60), m.span.start)
        for mentions in found
        for m in mentions
    )


def _announced(text: str, units: Sequence[Unit], by_prose: bool = True) -> bool:
    """Return whether labels or a line such as "Seminar, 3 June 2024" announce an event."""
    if _labels(units[:10]) >= {"date", "place"} or has_programme(text, units):
        return True
    if by_prose and describes_itself(text, units):
        return True
    if invites(text, units):
        return True
    return any(
        (found := KIND_LINE.match(text, u.start, u.end))
        and (
            dates.find_dates(text[u.start : u.end])
            or (u is units[1] and _RUN_BY.match(text, found.end(), u.end))
        )
        for u in units[1:10]
        if u.kind is not UnitKind.SENTENCE or u.end - u.start < 120
    )
