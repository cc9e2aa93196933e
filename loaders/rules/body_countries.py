"""In which country a body is based, as its name's surroundings tell."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govgraph.loaders import places
from govgraph.loaders.organizations import known_organization
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.enumerations import items_from
from govgraph.loaders.rules.masking import rule
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.nested_bodies import of_states
from govgraph.loaders.rules.nesting import inner_mentions
from govgraph.loaders.rules.passage import Passage, passages
from govgraph.loaders.rules.reading import Reading
from govgraph.loaders.rules.wording import word_set

SETTLED = word_set("""
    university college school institute ministry centre center foundation council commission
    agency office association society lab laboratory academy department authority hospital
    universidad universidade université università universität instituto institut
""")
"""Heads of bodies that have one seat; a company or a body of states may act anywhere."""
_CAMPUSES = word_set("""
    university college school institute academy laboratory lab hospital faculty
    universidad universidade université università universität instituto institut tecnológico
""")
"""Heads of bodies that do nothing where they are not."""
_BASED_BEFORE = rule(
    r"\b((?:[A-Z][\w.'-]+ ){0,2}[A-Z][\w.]*)-(?:based|headquartered) (?:[\w-]+ ){0,4}({I})"
)
_BASED_LIST = rule(
    r"\b((?:[A-Z][\w.'-]+ ){0,2}[A-Z][\w.]*)-(?:based|headquartered) (?:[\w-]+ ){0,3}?"
    r"(?:organi[sz]ations|groups|institutions|bodies|ngos|companies|firms|start-?ups|universities"
    r"|partners|members|associations|institutes|centres|centers|labs|think[ -]tanks|charities)"
    r"(?: [^.;:{PIENC}]{0,40})?(?: ?:|,? (?:including|such as|namely|like)| (?:are|were)) (?:the )?"
    r"(?={I})"
)
_BASED_BEHIND = rule(
    r"({I})(?: \([^()]+\))?,? (?:(?:which )?(?:is|was) )?an? (?:[\w,-]+ ){0,4}?"
    r"((?:[A-Z][\w.'-]+ ){0,2}[A-Z][\w.]*)-(?:based|headquartered)\b"
)
_IN_COUNTRY = rule(
    r"\b(?:at|from|of) the ({I}) in(?: the)? (?:{L},? )?({C}|{L})(?= ?[,.;)]|$| and)"
)
_COUNTRY_BEHIND = rule(
    r"({I})(?: \([^()]+\))?, (?:{L}, )?({C})"
    r"(?= ?[.;)]|$|,? (?:who|said|spoke|which|whose)\b|, (?!(?:and )?{C})[a-z{PI}])"
)
_CAMPUS_IN = rule(r"({I})(?: \([^()]+\))? in(?: the)? (?:{L},? )?({C})(?! (?:and|or) {C})")
_FROM_COUNTRY = rule(r"({I})(?: \([^()]+\))? from(?: the)? ({C})(?!'s? |,? (?:and|or|to) {C})")
_APPOSED = rule(
    r"({I})(?: \([^()]+\))?, an? [^.,;{I}{C}{E}]{3,60}? (?:in|from|of)(?: the)? (?:{L},? )?({C})"
    r"(?=[,.;)]|$)"
)
_IN_LIST = rule(
    r"(?:^|[;:] |, and |; and | and (?=[^;]*$))(?:the )?({I})(?:,| in|,? \()"
    r"(?: the)? ?(?:{L}, )?({C})"
    r"(?=\)?(?: ?;| ?\.?$| and {I}(?:,| in|,? \()))"
)
_SEAT = rule(
    r"({I})(?: \([^()]+\))?,?(?: which)?(?: is| was|,)? ?(?:an? [^.;{I}{C}]{0,60} )?"
    r"(?:based|headquartered|located|seated|registered|incorporated|at home|domiciled"
    r"|with (?:its|a|the) (?:main |permanent |own )?(?:seat|headquarters|base|home|offices?))"
    r" in(?: the)?(?: {L},)?"
    r" (?:[A-Z][\w'-]+ )*({C}|{L})"
)


_SEVERAL_IN = rule(
    r"\b(?:universities|institutes|institutions|colleges|schools|bodies|organi[sz]ations|companies"
    r"|firms|start-?ups|NGOs|think[- ]tanks|centres|centers|labs|laboratories|agencies|charities"
    r"|hospitals|museums|groups|academies|foundations|regulators|ministries)"
    r"(?: (?:based|located|all|situated))* (?:in|from|across|of) (?:the )?({C})"
    r"(?::| \(|,? namely:?| –|: these are) ?(?=(?:the )?{I})"
)
_ITEM = rule(
    r"(?:the |The )?({I})(?: \([^()]*\))?"
    r"(?:,? (?:which|whose|where|as) [^,;.{I}{C}]{2,60}(?=[,;.]))?"
)
_LINK = re.compile(r"(?:,? (?:and|as well as|&)|[,;])(?: and)? ")


def _several_in(passage: Passage) -> Iterator[Draft]:
    """ "four universities in Kenya: A, which leads them, B and C"."""
    for match in _SEVERAL_IN.finditer(passage.text):
        country, at = passage.named(match[1]), match.end()
        while item := _ITEM.match(passage.text, at):
            yield from _drafts(passage, _mention(passage, item[1]), country)
            link = _LINK.match(passage.text, item.end())
            if link is None:
                break
            at = link.end()


def based_in(reading: Reading) -> Iterator[Draft]:
    """ "Kenya's institute", "the institute (Kenya)", "the Nairobi-based institute"."""
    for passage in passages(reading):
        for mention in passage.mentions(Kind.INSTITUTION):
            # A city in brackets is often that of an office, and the quote would name no country.
            named = places.country(mention.qualifier) is not None
            country = country_named(reading, mention.qualifier) if named else None
            entity = reading.entity(mention)
            if country and entity and not _of_chair(passage, entity):
                yield Draft("told-country", entity, "LOCATED_IN", mention.extent, country)
        for match in _BASED_BEFORE.finditer(passage.text):
            yield from _drafts(passage, _mention(passage, match[2]), _ending(reading, match[1]))
        for match in _BASED_LIST.finditer(passage.text):
            for char in items_from(passage.text, match.end()):
                yield from _drafts(passage, _mention(passage, char), _ending(reading, match[1]))
        for match in _BASED_BEHIND.finditer(passage.text):
            yield from _drafts(passage, _mention(passage, match[1]), _ending(reading, match[2]))
        for match in _SEAT.finditer(passage.text):
            yield from _drafts(passage, _mention(passage, match[1]), _at(passage, match[2]))
        for match in _IN_LIST.finditer(passage.text) if ";" in passage.text else ():
            yield from _drafts(passage, _mention(passage, match[1]), _at(passage, match[2]))
        for pattern in (_IN_COUNTRY, _COUNTRY_BEHIND):
            for match in pattern.finditer(passage.text):
                body = _mention(passage, match[1])
                if body.head in SETTLED and known_organization(body.name) is None:
                    yield from _drafts(passage, body, _at(passage, match[2]))
        for match in _CAMPUS_IN.finditer(passage.text):
            body = _mention(passage, match[1])
            if body.head in _CAMPUSES:
                yield from _drafts(passage, body, _at(passage, match[2]))
        yield from _several_in(passage)
        for pattern in (_FROM_COUNTRY, _APPOSED):
            for match in pattern.finditer(passage.text):
                yield from _drafts(passage, _mention(passage, match[1]), _at(passage, match[2]))


def _mention(passage: Passage, char: str) -> Mention:
    return passage.view.mention(char)


def _drafts(passage: Passage, body: Mention, country: DocumentEntity | None) -> Iterator[Draft]:
    entity = passage.reading.entity([body, *inner_mentions(body)][-1])
    if entity and _of_chair(passage, entity):
        return
    if entity and country and entity.kind is Kind.INSTITUTION:
        yield Draft("told-country", entity, "LOCATED_IN", passage.span, country)


def _of_chair(passage: Passage, body: DocumentEntity) -> bool:
    """Return whether a country is rather that of a person: "Chair of the OECD panel, Korea"."""
    return of_states(body) and passage.is_listed and bool(passage.mentions(Kind.PERSON))


def _at(passage: Passage, char: str) -> DocumentEntity | None:
    """Return the country of a masked country or place, if the document names it."""
    mention = passage.view.mention(char)
    if mention.kind is Kind.COUNTRY:
        return passage.reading.entity(mention)
    return country_named(passage.reading, mention.name)


def _ending(reading: Reading, words: str) -> DocumentEntity | None:
    """Return the country in which the last of the words lies: "The Cape Town"."""
    parts = re.split(" ", words)
    names = (" ".join(parts[at:]) for at in range(len(parts)))
    return next((e for name in names if (e := country_named(reading, name))), None)


def _land(name: str) -> places.Country | None:
    """Return the country that a name, a city, a region or a demonym tells."""
    return places.country(name) or places.city(name) or places.region(name) or places.demonym(name)


def country_named(reading: Reading, name: str) -> DocumentEntity | None:
    """Return the country of this name, or in which this city is, if the document names it."""
    found = name and (_land(name))
    if not found:
        return None
    return next((e for e in reading.table.of_kind(Kind.COUNTRY) if e.iso == found.iso), None)
