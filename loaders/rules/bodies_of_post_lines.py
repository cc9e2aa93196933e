"""Bodies of any words on lines that hold a post and nothing else: "Adviser, Fish Without Borders".

Below a name, the line of a post ends with where it is held; what no head and no list knows is then
a body still, if its words do not read as the field of the post.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from govgraph.graph.statement import Span
from govgraph.loaders import places
from govgraph.loaders.posts import POST_PATTERN
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.mention import Kind, Mention, placed
from govgraph.loaders.rules.wording import TOPIC_ACRONYMS
from govgraph.loaders.words import common_word

_LINE = re.compile(
    rf"(?:[A-Z][\w&/-]* ){{0,5}}?(?i:{POST_PATTERN.pattern})"
    r"(?P<field>(?: (?:of|for|in|on) [A-Z][\w&-]*(?:(?:,? (?:and |& )?| of )[A-Z][\w&-]*){0,4})?)"
    r"(?P<link>,? at(?: the)?|,? @|,| of(?: the)?| for(?: the)?| with(?: the)?) ?"
    r"(?P<name>[A-Z0-9][\w&.'’-]*(?: (?:(?:of|for|the|and|without|against|in) )?[A-Z0-9][\w&.'’-]*)"
    r"{0,5}?)\.?"
)
_LINKED = re.compile(r" (?:[Ww]ithout|[Aa]gainst|for|of the) [A-Z]")
_LONGEST = 140


def as_body_of_post(text: str, unit: Unit, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions with what a line of a post gives as its body."""
    words = text[unit.start : unit.end]
    begin = words.rfind("\n") + 1
    if unit.kind is UnitKind.HEADING or len(words) - begin > _LONGEST or POST_PATTERN.search(
        words[begin:]
    ) is None:  # fmt: skip
        return list(mentions)
    match = _LINE.fullmatch(words, begin)
    if match is None or not _names_body(match["name"], match["link"].split()[0].strip(",") or ","):
        return list(mentions)
    name = match["name"].rstrip(".")
    span = Span(unit.start + match.start("name"), unit.start + match.start("name") + len(name))
    inside = [m for m in mentions if m.extent.start < span.end and span.start < m.extent.end]
    if any(m.kind is not Kind.UNKNOWN or not span.covers(m.extent) for m in inside):
        return list(mentions)
    body = Mention(Kind.INSTITUTION, span, span, name)
    return placed(mentions, body)


def _names_body(name: str, link: str) -> bool:
    """Return whether the words behind a post name a body rather than its field or a place."""
    words = name.split()
    if places.country(name) or places.city(name) or places.region(name):
        return False
    if POST_PATTERN.search(name) or set(words) <= TOPIC_ACRONYMS:
        return False
    if link in {"at", "@"} or _LINKED.search(name):
        return True
    return not all(common_word(w.strip(".").lower()) or w in TOPIC_ACRONYMS for w in words)
