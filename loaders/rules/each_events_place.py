"""Where each event of a page was held, not only the one that the page is about.

The city in its own name ("the Larn Data Days"), or what is told under its heading and in the
sentences that go on with it: "In Larn ninety guests met", "the Bornish capital was the scene".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from govgraph.loaders import places
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.masking import rule
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.passage import Passage, passages
from govgraph.loaders.rules.reading import Reading
from govgraph.loaders.rules.settled_places import (
    city_in_name,
    land_of,
    of_another,
    quote_of,
    told_in,
)

_IT_THERE = rule(
    r"\b(?:open(?:s|ed)|clos(?:es|ed)|host(?:s|ed)|address(?:es|ed)|attend(?:s|ed)|chair(?:s|ed)"
    r"|join(?:s|ed)|launch(?:es|ed)|inaugurat(?:es|ed)|held|ran) (?:it|the (?:\w+ )?(?:event|forum"
    r"|summit|conference|meeting|workshop|gathering|symposium|seminar))\b"
    r"[^.;:{PE}]{0,60}? (?:in|at) (?:(?:the )?(?:[\w'&.-]+|{I}),? (?:(?:in|of)"
    r" )?){0,4}?(?P<place>{LC})"
)
_ONLY_THERE = rule(
    r"^(?:In|At|To) (?P<place>{L})(?: in (?:{D}|\w+ \d{4}))?,? [^.;{E}]{0,80}?\b(?:met|gathered"
    r"|came"
    r"|discussed|debated|spoke|agreed|signed|adopted|took part|listened|heard|sat|joined)\b"
)
_CAPITAL = rule(
    r"\b(?:in|at|to|through|across) (?:the (?P<word>[A-Z][a-z]+(?: [A-Z][a-z]+)?)(?:'s)? capital"
    r"|the capital of (?P<land>{C})|(?P<own>{C})'s capital)\b"
)
_FROM_CAPITAL = re.compile(
    r"\b(?:fl(?:y|ew|ying)|return\w*|from|moved|back|embassy|based) (?:[\w-]+ ){0,2}$"
)
_WEAK = 2


def each_events_place(reading: Reading, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """Yield the country of each event that none of the drafts places."""
    placed = {d.subject.index for d in drafts if d.predicate == "LOCATED_IN"}
    lands = {e.iso: e for e in reading.table.of_kind(Kind.COUNTRY)}
    if not lands:
        return
    own: dict[int, list[Passage]] = {}
    for passage in passages(reading):
        if passage.event is not None and not of_another(passage, passage.event):
            own.setdefault(passage.event.index, []).append(passage)
    for event in reading.table.of_kind(Kind.EVENT):
        if event.index in placed:
            continue
        named = lands.get(city_in_name(event))
        if named is not None:
            yield Draft("city-in-name", event, "LOCATED_IN", event.mentions[0].span, named)
        else:
            yield from _told(event, own.get(event.index, ()), lands)


def _told(
    event: DocumentEntity, own: Sequence[Passage], lands: dict[str, DocumentEntity]
) -> Iterator[Draft]:
    """Yield the one country in which its own passages set an event."""
    told = [(passage, iso) for passage in own for iso, weight in _in(passage) if weight >= _WEAK]
    land = lands.get(told[0][1]) if len({iso for _, iso in told}) == 1 else None
    if land is not None:
        span = quote_of([passage for passage, _ in told], event, land)
        yield Draft("own-place", event, "LOCATED_IN", span, land)


def _in(passage: Passage) -> Iterator[tuple[str, int]]:
    yield from told_in(passage)
    for pattern in (_IT_THERE, _ONLY_THERE):
        for match in pattern.finditer(passage.text):
            yield from land_of(passage, match["place"], _WEAK)
    for match in _CAPITAL.finditer(passage.text):
        if _FROM_CAPITAL.search(passage.text[: match.start()]):
            continue
        masked = match["land"] or match["own"]
        if masked:
            yield from land_of(passage, masked, _WEAK)
        elif nation := places.demonym(match["word"]) or places.country(match["word"]):
            yield nation.iso, _WEAK
