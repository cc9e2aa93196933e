"""What stands around a name and belongs to it: an acronym or place in brackets, a body in front."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from govgraph.graph.statement import Span
from govgraph.loaders import places
from govgraph.loaders.posts import POST_PATTERN
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.name_forms import initials_of
from govgraph.loaders.rules.short_names import short_names
from govgraph.loaders.rules.wording import WORLD_REGIONS

_ACRONYM = re.compile(
    r"\s*[（(](?:(?:the|hereinafter|hereafter|or|formerly|short|also)\s+)*[\"“'‘]?"
    r"([A-Z][\w&./–-]*[A-Z0-9][\w+]*(?: \d(?:\.\d)?)?|[A-Z]{2,})(?P<year> (?:19|20)\d\d)?"
    r"[\"”'’]?(?:[,;]\s*[^()]{1,60}|,? for short)?[)）]"
    r"(?: (?:GmbH|Ltd|Limited|Inc|LLC|PLC|AG|SA|BV)\b\.?)?"
)
_OWNED_ACRONYM = re.compile(r"[’']s? ?\(([A-Z][\w&.-]*[A-Z])\)")
"""The acronym of a body that something belongs to: "the Reef Office's (RO) plan"."""
_IN_PLACE = re.compile(r" in ((?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)")
_OF_COUNTRY = re.compile(r" ([A-Z][\w’'-]+)(?= \((?:\w+[ -])?(?:\1|[A-Z]{2,}[ -]\1)\))")
_BRANCH = re.compile(r" in ([A-Z][\w’'-]+) \(([A-Z][\w .-]+)\)")
_GOVERNMENT = re.compile(r"(?:[’']s)? [Gg]overnment(?![\w’'])")
_GOES_ON = re.compile(rf"(?<=Government) (?!(?:{POST_PATTERN.pattern}))[A-Z][a-z]+ [A-Z][a-z]+")
"""The name of a body that belongs to a state: "Kenya's Government Tide Service"."""
_SITTING = re.compile(
    r" (?:[Mm]eeting|[Ss]ession|[Pp]lenary|[Ss]ummit|[Cc]onference|Dialogue|Forum|Congress"
    r"|Retreat|Roundtable|Assembly|Consultations?|Workshop|Symposium)\b"
)
_OWN_MEETING = re.compile(
    r" (?:(?:Global|Annual|Regional|National|International|Ministerial|High-Level|Biennial|World"
    r"|European|African|Asian|General|Leaders[’']|Youth) ){0,3}"
    r"(?P<head>Summit|Conference|Congress|Symposium|Workshop|Forum|Seminar|Festival)"
    r"(?: (?:19|20)\d\d)?(?![\w-]| [A-Z][a-z])"
)
"""The gathering of a body or network, behind its acronym: "Reef Alliance (RA) Global Summit"."""
_COUNTED = re.compile(r"(?:\d+(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Inaugural) ")
_BRACKET = re.compile(r"\s*[（(]([^()（）]{2,80})[)）]")
_NOUN_BEHIND = re.compile(
    r" (cent(?:er|re)|institute|lab(?:oratory)?|hub|department|division|unit|group|team)\b(?! of\b)"
)
"""A noun in small letters behind an acronym: "Tide Policy (TP) center"."""


def with_brackets(text: str, unit: Unit, mention: Mention) -> Mention:
    """Return the mention with the acronym or place in brackets after it taken in."""
    if mention.kind is Kind.COUNTRY:
        return _with_government(text, unit, mention)
    if mention.kind in {Kind.DATE, Kind.PLACE, Kind.PERSON}:
        return mention
    if mention.kind is Kind.EVENT:
        mention = _with_place(text, unit, mention)
    if mention.kind is Kind.INSTITUTION:
        mention = _with_branch(text, unit, mention)
    acronym = _ACRONYM.match(text, _name_end(text, mention), unit.end)
    if acronym and mention.kind is Kind.UNKNOWN and _of_another(mention.name, acronym.group(1)):
        return mention
    if acronym:
        extent = Span(mention.span.start, acronym.end())
        dated = (text[slice(acronym.start(1), acronym.end("year"))],) if acronym["year"] else ()
        aliases = (*mention.aliases, *dated)
        found = replace(mention, extent=extent, acronym=acronym.group(1), aliases=aliases)
        noun = _NOUN_BEHIND.match(text, acronym.end(), unit.end)
        if noun and mention.kind in {Kind.UNKNOWN, Kind.INITIATIVE}:
            whole = Span(mention.span.start, noun.end())
            head = noun.group(1).lower()
            return replace(
                found, kind=Kind.INSTITUTION, span=whole, extent=whole, name=whole.cut(text),
                head=head, aliases=(*aliases, f"{mention.name} {noun.group(1)}"),
            )  # fmt: skip
        return _with_meeting(text, unit, found)
    owned = _OWNED_ACRONYM.match(text, mention.span.end, unit.end)
    if owned and mention.kind is Kind.INSTITUTION and " " in mention.name:
        return replace(mention, acronym=owned.group(1))
    bracket = _BRACKET.match(text, mention.span.end, unit.end)
    if bracket and _shorter(bracket.group(1), mention.name):
        extent = Span(mention.span.start, bracket.end())
        return replace(mention, extent=extent, acronym=bracket.group(1))
    if bracket and bracket.group(1).strip('"“”') in short_names(text):
        extent = Span(mention.span.start, bracket.end())
        return replace(mention, extent=extent, acronym=bracket.group(1).strip('"“”'))
    if bracket and _city_or_country(bracket.group(1)):
        extent = Span(mention.span.start, bracket.end())
        inner = _country_in(bracket) if mention.kind is Kind.INSTITUTION else ()
        return replace(mention, extent=extent, qualifier=bracket.group(1), inner=inner)
    return _with_meeting(text, unit, mention)


def _name_end(text: str, mention: Mention) -> int:
    """Return where a name ends, behind the quotation mark that closes the title of an event."""
    closing = text[mention.span.end : mention.extent.end]
    quoted = mention.kind is Kind.EVENT and closing.strip("*_") in {'"', "”"}
    return mention.extent.end if quoted else mention.span.end


def _of_another(name: str, acronym: str) -> bool:
    """Return whether letters in brackets stand for something else: "Jane Roe (OECD)"."""
    words = name.split()
    if not 2 <= len(words) <= 3 or not all(w.istitle() and w.isalpha() for w in words):
        return False
    letters = iter(acronym.upper())
    return not all(word[0] in letters for word in words)


def _shorter(words: str, name: str) -> bool:
    """Return whether the words in brackets are the name cut short: "Tide Now" of "Tide Now Lab"."""
    words = re.sub(r"^(?:hereinafter|hereafter|the|or) ", "", words).strip("\"“”'‘’ ")
    short, whole = words.split(), name.split()
    if len(short) == 2 and short[1] in whole and short[0].isupper() and len(short[0]) > 1:
        return set(short[0]) <= {w[0] for w in whole if w[0].isupper()}
    own = 2 <= len(short) < len(whole) and all(w[0].isupper() or w in {"on", "of"} for w in short)
    return own and set(short) < set(whole)


def without_country(mention: Mention) -> Mention:
    """Return a body without the country in front that its acronym lacks: "Kenya Data Office (DO)".

    Only what the brackets spell out letter by letter is cut.
    """
    country, _, rest = mention.name.partition(" ")
    if mention.kind is not Kind.INSTITUTION or not mention.acronym.isupper() or mention.parent:
        return mention
    if not places.country(country) or mention.acronym in initials_of(mention.name):
        return mention
    if " " not in rest or mention.acronym not in initials_of(rest):
        return mention
    own = Span(mention.span.start + len(country) + 1, mention.span.end)
    land = Span(mention.span.start, mention.span.start + len(country))
    found = places.country(country)
    inner = Mention(Kind.COUNTRY, land, land, country, iso=found.iso if found else "")
    return replace(
        mention,
        span=own,
        name=rest,
        aliases=(*mention.aliases, mention.name),
        qualifier=mention.qualifier or country,
        inner=(*mention.inner, inner),
    )


def with_body_before(text: str, mentions: Sequence[Mention], index: int) -> Mention:
    """Return the mention, if a text or event, also named with its body: "UN Convention on …"."""
    mention = mentions[index]
    if not index or mention.kind not in {Kind.INITIATIVE, Kind.EVENT}:
        return mention
    before = mentions[index - 1]
    beside = text[before.extent.end : mention.span.start] == " "
    if not beside or before.kind not in {Kind.INSTITUTION, Kind.COUNTRY}:
        return mention
    whole = text[before.span.start : mention.span.end]
    return replace(mention, aliases=(*mention.aliases, whole))


def _with_government(text: str, unit: Unit, mention: Mention) -> Mention:
    government = _GOVERNMENT.match(text, mention.span.end, unit.end)
    if government is None or _GOES_ON.match(text, government.end(), unit.end):
        return mention
    return replace(mention, extent=Span(mention.span.start, government.end()))


def _with_place(text: str, unit: Unit, mention: Mention) -> Mention:
    """Return an event also named with its place: "AI Safety Summit in Seoul"."""
    place = _IN_PLACE.match(text, mention.span.end, unit.end)
    if place is None or not _city_country_or_region(place.group(1)):
        return mention
    if (
        _ACRONYM.match(text, place.end(), unit.end)
        and place.group(1)[-4:].lower() in text[place.end() : place.end() + 30].lower()
    ):
        whole = Span(mention.span.start, place.end())
        return replace(
            mention, span=whole, extent=whole, name=whole.cut(text), aliases=(mention.name,)
        )
    return replace(mention, aliases=(text[mention.span.start : place.end()],))


def _with_meeting(text: str, unit: Unit, mention: Mention) -> Mention:
    """Return a counted body as the meeting of it: "19th Joint Council (JC) meeting"."""
    own = _OWN_MEETING.match(text, mention.extent.end, unit.end)
    if own is not None and (mention.extent != mention.span or _complete(mention, own)):
        whole = Span(mention.span.start, own.end())
        behind = own.group()
        short = (f"{mention.acronym}{behind}",) if mention.acronym else ()
        called = (whole.cut(text), *short)
        name = f"{mention.name}{behind}"
        head = own["head"].lower()
        return Mention(Kind.EVENT, whole, whole, name, head, called, inner=(mention,))
    sitting = _SITTING.match(text, mention.extent.end, unit.end)
    counted = _COUNTED.match(mention.name)
    if mention.kind is not Kind.INSTITUTION or sitting is None or counted is None:
        return mention
    whole = Span(mention.span.start, sitting.end())
    body = Span(mention.span.start + counted.end(), mention.span.end)
    inner = replace(mention, span=body, extent=body, name=body.cut(text), head=mention.head)
    name = f"{mention.name} {sitting.group().strip()}"
    names = (whole.cut(text), mention.name) if name != whole.cut(text) else (mention.name,)
    return Mention(Kind.EVENT, whole, whole, name, "meeting", names, inner=(inner,))


def _complete(mention: Mention, own: re.Match[str]) -> bool:
    """Return whether a body's name with a complement stands before its "Annual Conference"."""
    several = len(own.group().split()) > 1
    behind = re.search(r" (?:for|of|on) ", mention.name) is not None
    return mention.kind is Kind.INSTITUTION and several and behind


def _with_branch(text: str, unit: Unit, mention: Mention) -> Mention:
    """Return a body with the place that its acronym holds: "X University in Doha (XU Doha)"."""
    own = _OF_COUNTRY.match(text, mention.span.end, unit.end)
    if own is not None and places.country(own.group(1)):
        whole = Span(mention.span.start, own.end())
        return replace(mention, span=whole, extent=whole, name=whole.cut(text))
    branch = _BRANCH.match(text, mention.span.end, unit.end)
    if branch is None or branch.group(1) not in branch.group(2):
        return mention
    whole = Span(mention.span.start, branch.end(1))
    return replace(mention, span=whole, extent=whole, name=whole.cut(text))


def _city_country_or_region(words: str) -> bool:
    return _city_or_country(words) or words.split()[-1] in WORLD_REGIONS


def _country_in(bracket: re.Match[str]) -> tuple[Mention, ...]:
    """Return the country that a bracket holds, as a mention of its own."""
    country = places.country(bracket.group(1))
    if country is None:
        return ()
    span = Span(*bracket.span(1))
    return (Mention(Kind.COUNTRY, span, span, bracket.group(1), iso=country.iso),)


def _city_or_country(words: str) -> bool:
    return bool(places.city(words) or places.country(words))


def with_countries_behind(text: str, unit: Unit, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the bodies with the countries in brackets behind them: "Nextreef (Kenya)"."""
    return [
        with_brackets(text, unit, m)
        if m.kind is Kind.INSTITUTION and m.extent == m.span and _stands_alone(text, m)
        else m
        for m in mentions
    ]


def _stands_alone(text: str, mention: Mention) -> bool:
    bracket = _BRACKET.match(text, mention.span.end)
    return bracket is not None and places.country(bracket.group(1)) is not None
