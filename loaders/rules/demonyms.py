"""Names of bodies with a people's adjective in front: "the Kenyan Ministry of ICT"."""

from __future__ import annotations

import re
from dataclasses import replace

from govgraph.graph.statement import Span
from govgraph.loaders import places
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.name_forms import initials_of
from govgraph.loaders.rules.wording import word_set

_OF_STATES = word_set("""
    ministry parliament embassy senate cabinet presidency treasury
""")
"""Heads of bodies that every state has: the adjective tells whose it is and is no part of it."""


def without_demonym(mention: Mention) -> Mention:
    """Return a body by its name alone, with the people's adjective as one more way to name it."""
    if mention.kind is not Kind.INSTITUTION or mention.qualifier:
        return mention
    words = mention.name.split(" ")
    for count in (2, 1):
        country = places.demonym(" ".join(words[:count]))
        rest = " ".join(words[count:])
        if country is None or not rest or not _named_without(mention, rest):
            continue
        span = Span(mention.span.end - len(rest), mention.span.end)
        whole = (*mention.aliases, mention.name)
        return replace(mention, span=span, name=rest, aliases=whole, qualifier=country.name)
    return mention


_GOVERNMENT = re.compile(
    r"(?P<land>[A-Z].+?)(?:[’']s)? (?:(?:Federal|National|Central) )?Government"
    r"|(?:(?:Federal|National) )?Government of (?:the )?(?P<state>[A-Z].+)"
)


def as_state(mention: Mention) -> Mention:
    """Return "UK Government" and "Government of Kenya" as the country that is meant."""
    match = _GOVERNMENT.fullmatch(mention.name) if mention.kind is Kind.INSTITUTION else None
    if match is None or mention.acronym:
        return mention
    group = "land" if match["land"] else "state"
    country = places.country(match[group])
    if country is None:
        return mention
    start = mention.span.start + match.start(group)
    span = Span(start, start + len(match[group]))
    return Mention(Kind.COUNTRY, span, mention.extent, match[group], iso=country.iso)


def _named_without(mention: Mention, rest: str) -> bool:
    """Return whether the rest is the whole name, as its head or its acronym shows."""
    if mention.acronym:
        letters = {mention.acronym, mention.acronym.replace(".", "")}
        return bool(letters & initials_of(rest)) and not letters & initials_of(mention.name)
    opens = rest.split(" ", 1)[0].lower() == mention.head
    return mention.head in _OF_STATES and (opens or mention.head != "ministry")
