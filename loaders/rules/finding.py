"""All mentions of one unit: dates, headed names, known names, places, people, and what is left."""

from __future__ import annotations

import re
from dataclasses import replace

from govgraph.graph.statement import Span
from govgraph.loaders import places
from govgraph.loaders.dates import find_dates
from govgraph.loaders.names import given_name, surname
from govgraph.loaders.posts import POST_HEADS
from govgraph.loaders.rules.acronym_fronts import with_acronym_fronts
from govgraph.loaders.rules.brackets import with_body_before, with_brackets, without_country
from govgraph.loaders.rules.capital_titles import field_of_title, set_titles_aside
from govgraph.loaders.rules.claims import Claims
from govgraph.loaders.rules.coined_events import take_coined_events
from govgraph.loaders.rules.counted_titles import take_counted_titles
from govgraph.loaders.rules.defined_events import take_defined_events
from govgraph.loaders.rules.defined_schemes import take_defined_schemes
from govgraph.loaders.rules.demonyms import as_state, without_demonym
from govgraph.loaders.rules.event_topics import with_named_topics
from govgraph.loaders.rules.firms import take_firms
from govgraph.loaders.rules.grown_mentions import grown_mention
from govgraph.loaders.rules.head_nouns import head_kind, is_year
from govgraph.loaders.rules.kinds_of_page import names_document
from govgraph.loaders.rules.known_names import take_known_names, take_long_names
from govgraph.loaders.rules.law_firms import take_law_firms
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.linked_chunks import take_linked_chunks
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.name_words import NameWords, only_describes
from govgraph.loaders.rules.named_texts import take_named_texts
from govgraph.loaders.rules.naming import grown_names
from govgraph.loaders.rules.occasions import occasions
from govgraph.loaders.rules.organs import without_board
from govgraph.loaders.rules.other_scripts import with_other_script
from govgraph.loaders.rules.person_names import (
    before_honorific,
    chunk_start,
    take_nicknamed,
    take_people,
    take_surname_first,
)
from govgraph.loaders.rules.place_names import take_lone_countries, take_places
from govgraph.loaders.rules.quoted_texts import take_quoted_texts
from govgraph.loaders.rules.quoted_titles import take_titles
from govgraph.loaders.rules.schemes import take_schemes
from govgraph.loaders.rules.short_names import take_short_names
from govgraph.loaders.rules.wording import (
    ARTICLES,
    CONJUNCTIONS,
    CONTINENTAL,
    HEADLINE_VERBS,
    OPENERS,
    TOPIC_ACRONYMS,
)
from govgraph.loaders.rules.words_aside import set_degrees_aside, set_fields_aside, set_links_aside
from govgraph.loaders.words import common_word

_PRIZES = frozenset({"award", "awards", "prize", "prizes", "medal"})


_SUFFIXES = frozenset({"Inc", "Ltd", "LLC", "LLP", "Corp", "Co", "GmbH", "PLC", "Limited"})
"""What the law adds to a company's name behind a comma."""
_TITLES = frozenset({"Prof", "Dr", "Mr", "Mrs", "Ms", "Mx", "Sir", "Dame"})
_KINDS_OF_BODIES = re.compile(
    r"(?:(?:representatives of|from) )?(?:the )?(?:(?:civil society|private sector|public sector"
    r"|academi[ac]|academic|industry|governments?|business(?:es)?|compan(?:y|ies)|media"
    r"|think tanks?"
    r"|universit(?:y|ies)|research|non-?governmental|international|intergovernmental|regional"
    r"|civil|professional|other|and|&|/|,|technical community|youth|independent|states?|ngos?"
    r"|individuals?|experts?|(?:member )?states|philanthrop(?:y|ies)) ?)+"
    r"(?:organi[sz]ations?|institutions?|institutes|bodies|associations|partners|members"
    r"|representatives|groups|agencies|entities|networks|societ(?:y|ies))?",
    re.I,
)
"""A line with nothing but a kind of bodies, above those of that kind."""


def _unit_words(text: str, unit: Unit) -> str:
    """Return the words of a unit without the marks around them."""
    return text[unit.start : unit.end].strip(" :.–-•*")


def find_mentions(text: str, unit: Unit) -> list[Mention]:
    """Return the mentions of a unit in order; what brackets add to a name is taken into it."""
    if unit.kind is not UnitKind.SENTENCE and _KINDS_OF_BODIES.fullmatch(_unit_words(text, unit)):
        return []
    claims = Claims(text, unit)
    _take_all(claims)
    ordered = sorted(claims.found, key=lambda m: m.span)
    ordered = [
        without_country(as_state(without_demonym(with_brackets(text, unit, mention))))
        for mention in ordered
    ]
    found = [with_body_before(text, ordered, i) for i in range(len(ordered))]
    found = [_state_of_office(text, m) for m in with_named_topics(text, found)]
    found = [_on_one_line(text, _as_venue(text, m)) for m in found]
    found = [with_other_script(text, unit, without_board(m)) for m in found]
    found = [m for m in found if not _organ_of_member(text, m) and _capital(m)]
    found = [m for m in found if m.kind is not Kind.INSTITUTION or not names_document(m.name)]
    found = [m for m in found if m.name.strip(".") not in _SUFFIXES | _TITLES and not _several(m)]
    kept = [m for i, m in enumerate(found) if not any(o.extent.covers(m.span) for o in found[:i])]
    return with_acronym_fronts(text, unit, kept)


_ORGANS = re.compile(
    r"(?:(?:Advisory|Steering|Executive|Management|Governing|Supervisory|Editorial) )?"
    r"(?:Board|Committee|Council)"
)
_OFFICE = re.compile(r" (?:Under-?|Deputy )?(?:Secretary|Minister|Commissioner)\b(?!-General)")
_MEMBER = re.compile(r" [Mm]embers?\b")
_VENUE = re.compile(
    r"[\w.&’' -]+ (?:(?:Convention|Congress|Conference|Exhibition|Expo|Television|Shopping)"
    r" (?:Cent(?:er|re)|Hall)|Ballroom|Auditorium|Convention Complex)"
)
_HOUSE = re.compile(r"[\w.&’' -]+ (?:Club|House|Hall|Palace|Pavilion|Hotel|Museum|Theat(?:er|re))")
_STOOD_IN = re.compile(r"\b(?:at|in) (?:the )?(?:[a-z]+ )?$")


def _organ_of_member(text: str, mention: Mention) -> bool:
    """Return whether an organ without a name only says what somebody is: "Board Member"."""
    organ = mention.kind is Kind.INSTITUTION and _ORGANS.fullmatch(mention.name) is not None
    return organ and mention.parent is None and _MEMBER.match(text, mention.extent.end) is not None


def _capital(mention: Mention) -> bool:
    """Return whether a name is more than one word in small letters: "Chief de Cabinet"."""
    loose = mention.kind in {Kind.INSTITUTION, Kind.UNKNOWN} and " " not in mention.name
    return not (loose and mention.name.islower() and mention.name.isalpha())


def _state_of_office(text: str, mention: Mention) -> Mention:
    """Return the country in whose office somebody is: "U.S. Commerce Secretary Jane Roe"."""
    if mention.kind not in {Kind.INSTITUTION, Kind.UNKNOWN} or not _OFFICE.match(
        text, mention.extent.end
    ):
        return mention
    first, _, rest = mention.name.partition(" ")
    land = places.country(first) or places.country(first.replace(".", ""))
    if land is None or not rest or len(rest.split()) > 2 or mention.acronym:
        return mention
    span = Span(mention.span.start, mention.span.start + len(first))
    return Mention(Kind.COUNTRY, span, span, first, iso=land.iso)


def _as_venue(text: str, mention: Mention) -> Mention:
    """Return a body's name that is only that of a building as a place."""
    if mention.kind is not Kind.INSTITUTION or mention.acronym:
        return mention
    before = text[max(0, mention.span.start - 30) : mention.span.start]
    housed = _HOUSE.fullmatch(mention.name) is not None and _STOOD_IN.search(before) is not None
    if housed or _VENUE.fullmatch(mention.name) is not None:
        return replace(mention, kind=Kind.PLACE)
    return mention


def _several(mention: Mention) -> bool:
    """Return whether an acronym shows a kind of bodies, no body: "Reef Organisations (ROs)"."""
    plural = re.fullmatch(r"[A-Z]{2,}s", mention.acronym) is not None
    return (
        plural and mention.kind in {Kind.INSTITUTION, Kind.UNKNOWN} and mention.name.endswith("s")
    )


def _on_one_line(text: str, mention: Mention) -> Mention:
    """Return an event without what a line break parts from it: "Reef Summit", below "Event"."""
    if mention.kind is not Kind.EVENT or "\n" not in mention.name or mention.inner:
        return mention
    first, _, rest = mention.name.rpartition("\n")
    if len(first.split()) > 2 and head_kind(first.split()[-1]) is Kind.EVENT:
        span = Span(mention.span.start, mention.span.start + len(first))
    elif len(first.split()) == 1 and text[: mention.span.start].endswith("\n"):
        span = Span(mention.span.end - len(rest), mention.span.end)
    else:
        return mention
    return replace(mention, span=span, extent=span, name=span.cut(text), aliases=())


def _take_all(claims: Claims) -> None:
    """Take every mention, the surest kinds first: a word that is taken is not looked at again."""
    set_links_aside(claims)
    take_counted_titles(claims)
    take_titles(claims)
    take_quoted_texts(claims)
    take_surname_first(claims)
    take_nicknamed(claims)
    set_degrees_aside(claims)
    set_fields_aside(claims)
    _take_dates(claims)
    _take_occasions(claims)
    take_schemes(claims)
    take_defined_events(claims)
    take_defined_schemes(claims)
    take_named_texts(claims)
    take_law_firms(claims)
    take_short_names(claims)
    take_long_names(claims)
    take_lone_countries(claims)
    set_titles_aside(claims)
    _take_grown_names(claims)
    take_firms(claims)
    take_coined_events(claims)
    take_known_names(claims)
    take_places(claims)
    take_linked_chunks(claims)
    take_people(claims)
    _take_rest(claims)


def _take_dates(claims: Claims) -> None:
    unit = claims.unit
    for date in find_dates(claims.text[unit.start : unit.end]):
        start, end = unit.start + date.start, unit.start + date.end
        inside = claims.inside(start, end)
        if inside and not is_year(claims.text[start:end]):
            claims.make(Kind.DATE, *inside)


def _take_occasions(claims: Claims) -> None:
    """Take events and texts whose head noun is in small letters."""
    for found in occasions(claims.text, claims.tokens, claims.taken):
        claims.claim(found.first, found.last, found.mention)


def _take_grown_names(claims: Claims) -> None:
    heading = claims.unit.kind is UnitKind.HEADING
    words = NameWords(
        claims.tokens,
        claims.taken,
        headline=heading and _reads_as_headline(claims),
        title=heading and not claims.unit.slot,
    )
    for name in grown_names(words):
        if name.kind is not Kind.INSTITUTION and field_of_title(claims, name.first, name.last):
            continue
        if _names_holder(claims, name.first, name.last):
            claims.make(Kind.PERSON, name.first, name.last)
            continue
        claims.claim(name.first, name.last, grown_mention(claims.text, claims.tokens, name))


def _names_holder(claims: Claims, first: int, last: int) -> bool:
    """Return whether a post tells that a name only sounds like a body's: "pilot Mary Church"."""
    words = [t.text for t in claims.tokens[first : last + 1]]
    known = len(words) == 2 and given_name(words[0]) and surname(words[1])
    return bool(known) and claims.word(first - 1) in POST_HEADS


def _reads_as_headline(claims: Claims) -> bool:
    return any(t.text.lower() in HEADLINE_VERBS and t.capital for t in claims.tokens[1:])


def _take_rest(claims: Claims) -> None:
    """Take what is left of the capitals as chunks that only their surroundings can tell."""
    for first, last in list(claims.runs()):
        last = before_honorific(claims, first, last)
        start = chunk_start(claims, first, last)
        if start <= last and _could_name([t.text for t in claims.tokens[start : last + 1]]):
            claims.make(Kind.UNKNOWN, start, last)


def _could_name(parts: list[str]) -> bool:
    """Return whether a chunk of capitals is more than an opening, a topic or a prize."""
    lower = [part.lower() for part in parts]
    acronym = len(parts) == 1 and len(parts[0]) > 2 and parts[0].isupper()
    if all(p in OPENERS | ARTICLES | CONJUNCTIONS for p in lower):
        return acronym and lower[0] in ARTICLES - {"the"}  # LAS is no Spanish article
    if only_describes(parts[-1]):
        return False
    if set(parts) <= TOPIC_ACRONYMS | CONTINENTAL or lower[-1] in _PRIZES:
        return False
    if len(parts) > 1 or parts[0].isupper():
        return True
    if re.fullmatch(r"(?:co|re|pre|self)-[a-z]+", lower[0]):
        return False
    return not common_word(lower[0]) and not places.demonym(parts[0])
