"""Where the event of a page was held, where no sentence says so of the event itself.

A dateline, "gathered in Larn", "the Kenyan capital": the places near the top of a page that agree
on one country tell where its event was, if the page tells it nowhere else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from govgraph.graph.statement import Span
from govgraph.loaders import places
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.masking import one_of, rule
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.passage import Passage, passages
from govgraph.loaders.rules.reading import Reading

_DATELINE = rule(r"^[^a-z{IENP}]{0,12}({L})(?:,? (?:{C}|{L}))?,? ?\(?(?:{D})?\)?(?:\s*[–-]|:|\.) ")
_MEETS = (
    r"(?:gather\w*|met|meets?|meeting|came together|com(?:e|es|ing) together|assembl\w+|convened?"
    r"|sat down|bring(?:s|ing)?|brought|travel\w*|invit\w+|welcom\w+|drew|fill(?:s|ed)|staged"
    r"|spent|spend|set up|held|hosted|takes? place|took place|flew|flocked|descended|return(?:s|ed)"
    r"|met up|arrived|converged|organi[sz]ed|welcomed)"
)
_MET_IN = rule(
    rf"\b{_MEETS}\b(?P<gap>[^.;:{{PE}}]{{0,120}}?)\b(?:in|at|to)(?: the)? "
    r"(?P<venue>(?:(?:[\w'&.-]+|{I}),? (?:(?:in|at|of) )?){0,5}?)(?P<place>{LC})"
)
_SCENE = rule(
    r"(?P<place>{L})(?:,? {C})?,? (?:(?:is|was|will be|became|has been|once again|today|again) )+"
    r"(?:the )?(?:scene|venue|setting|stage|meeting (?:place|point)|site|host)\b"
    r"|(?P<other>{L}) (?:provid|offer|supplied|form)\w* the (?:setting|venue|stage|scene)\b"
)
_BY_PLACE = rule(
    r"(?P<place>{L}) (?:AI )?"
    r"(?:summit|meeting|conference|forum|talks|gathering|dialogue|workshop)\b"
)
"""A city in front of what was held there: "the Bangkok meeting"."""
_CAPITAL = re.compile(
    r"\b(?:in|at|to|through) the ([A-Z][a-z]+(?: [A-Z][a-z]+)?)(?:'s)? (?:capital|port city|city)\b"
)
_AWAY = re.compile(
    r"\b(?:from|based|office|offices|who|whose|which|embass\w+|headquarter\w*|born|earlier|previous"
    r"|last|next|later|since|before|after|ago|first|second|third|university|institute"
    r"|countries|nations|delegat\w+ of|adopt\w+|sign\w+|law|polic\w+|role|use)\b",
    re.I,
)
_NOT_ABOUT = re.compile(r"\b(?:about|based|said|says|office|headquarters|born|contact)\b", re.I)
_TWINS = rule(
    r"\b(?:[Tt]wo|[Bb]oth) (?:[\w-]+ ){0,2}(?:meetings|events|forums|conferences|gatherings"
    r"|workshops"
    r"|summits)\b[^.:{E}]{0,60}: (?:the )?({E}),? and[^.;{E}]{0,40} ({E})"
)
ENOUGH = 2
"""A dateline or a heading alone may tell only where the page was written."""
_UNITS, _DATELINES = 10, 5
"""Units at the top in which a place counts, and those in which a dateline does."""


def settled_places(reading: Reading, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """Yield where the page's event was, if none of the drafts says it."""
    event = reading.main or _only_event(reading)
    if event is None or any(d.predicate == "LOCATED_IN" and d.subject is event for d in drafts):
        return
    named = city_in_name(event)
    land = next((e for e in reading.table.of_kind(Kind.COUNTRY) if e.iso == named), None)
    if land is not None:
        yield Draft("city-in-name", event, "LOCATED_IN", event.mentions[0].span, land)
        return
    told = [
        (passage, iso, weight)
        for passage in passages(reading)
        if passage.index < _UNITS and not of_another(passage, event)
        for iso, weight in told_in(passage)
    ]
    if len({iso for _, iso, _ in told}) != 1 or sum(weight for _, _, weight in told) < ENOUGH:
        return
    iso = told[0][1]
    country = next((e for e in reading.table.of_kind(Kind.COUNTRY) if e.iso == iso), None)
    if country is not None:
        span = quote_of([passage for passage, _, _ in told], event, country)
        yield Draft("settled-place", event, "LOCATED_IN", span, country)


def city_in_name(event: DocumentEntity) -> str:
    """Return the country of the one city in an event's name that belongs to no body named there."""
    inner = [m for mention in event.mentions for m in mention.inner if m.kind is not Kind.PLACE]
    words = [w for w in event.name.split()[:-1] if not any(w in m.name.split() for m in inner)]
    pairs = [" ".join(pair) for pair in pairwise(words)]
    lands = {city.iso for w in (pairs, words) for name in w if (city := places.city(name))}
    return lands.pop() if len(lands) == 1 else ""


def twin_events(reading: Reading, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """ "Two meetings were held side by side: E and F": who ran the one, and where, is of both."""
    for passage in passages(reading):
        for match in _TWINS.finditer(passage.text):
            pair = [passage.named(char) for char in match.groups()]
            for one, other in (pair, pair[::-1]):
                if one is not None and other is not None:
                    yield from _shared(passage, one, other, drafts)


def _shared(
    passage: Passage, one: DocumentEntity, other: DocumentEntity, drafts: Sequence[Draft]
) -> Iterator[Draft]:
    told = {d.predicate for d in drafts if other in (d.subject, d.object)}
    for draft in drafts:
        if draft.predicate == "LOCATED_IN" and draft.subject is one and "LOCATED_IN" not in told:
            yield Draft("twin-event", other, "LOCATED_IN", passage.span, draft.object)
        if draft.predicate == "ORGANIZED" and draft.object is one and "ORGANIZED" not in told:
            yield Draft(
                "twin-event", draft.subject, "ORGANIZED", passage.span, other, role=draft.role
            )


def quote_of(told: Sequence[Passage], event: DocumentEntity, country: DocumentEntity) -> Span:
    """Return the first passage that names an end; else the words from the first to the event."""
    for passage in told:
        if any(e in (event, country) for e in passage.entities(Kind.EVENT, Kind.COUNTRY)):
            return passage.span
    span = told[0].span
    later = (m.extent.end for m in event.mentions if m.extent.start >= span.end)
    return Span(span.start, next(later, span.end))


def of_another(passage: Passage, event: DocumentEntity) -> bool:
    """Return whether a passage is about another event or names one."""
    named = passage.entities(Kind.EVENT)
    return passage.event not in (None, event) or any(each is not event for each in named)


def _only_event(reading: Reading) -> DocumentEntity | None:
    """Return the one event that a page names, if it is a page without a main event."""
    events = reading.table.of_kind(Kind.EVENT)
    return events[0] if len(events) == 1 else None


def told_in(passage: Passage) -> Iterator[tuple[str, int]]:
    """Yield the countries of the places that a passage tells, each with what it weighs."""
    text = passage.text
    dated = _DATELINE.match(text) if passage.index < _DATELINES else None
    if dated:
        yield from land_of(passage, dated.group(1), 1)
    for match in _MET_IN.finditer(text):
        if not _AWAY.search(match["gap"] + match["venue"]):
            yield from land_of(passage, match["place"], ENOUGH)
    for match in _SCENE.finditer(text):
        yield from land_of(passage, match["place"] or match["other"], ENOUGH)
    for match in _BY_PLACE.finditer(text):
        yield from land_of(passage, match["place"], ENOUGH)
    for match in _CAPITAL.finditer(text):
        nation = places.demonym(match.group(1)) or places.country(match.group(1))
        if nation is not None:
            yield nation.iso, 1
    if passage.is_heading and not _NOT_ABOUT.search(text):
        for match in re.finditer(rf"\b(?:in|to|at) ({one_of('L')})", text):
            yield from land_of(passage, match.group(1), 1)


def land_of(passage: Passage, char: str, weight: int) -> Iterator[tuple[str, int]]:
    """Yield the country of a masked place, with what it weighs."""
    mention = passage.view.mention(char)
    name = mention.name.title() if mention.name.isupper() else mention.name
    found = (
        places.country(name)
        if mention.kind is Kind.COUNTRY
        else places.city(name) or places.region(name)
    )
    if found is not None:
        yield found.iso, weight
