"""Schemes that a noun before an enumeration tells: "projects including Reefbase and TideNet"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from govgraph.graph.statement import Span
from govgraph.loaders.organizations import known_organization
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.masking import Masked, mask, one_of
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.wording import OPENERS, TOPIC_ACRONYMS

_LEAD = re.compile(
    r"\b(?:projects|initiatives|programmes|programs|campaigns|schemes|strategies|frameworks|laws"
    r"|declarations|principles|guidelines|charters|agreements|treaties|networks|toolkits|datasets"
    r"|benchmarks|pledges|efforts|instruments)"
    r"(?:,? (?:such as|including|like|called|namely|named|among them)|:) (?:the |its )?"
)
_NAME = (
    r"(?:[A-Z][\w’'&+-]*\w|[a-z]{1,4}[A-Z]\w+|"
    + one_of("X")
    + r")(?: (?:(?:of|for|on|the|in|and the) ){0,2}(?:[A-Z][\w’'&+-]*|"
    + one_of("X")
    + r"|net|project)){0,5}"
)
_ITEM = re.compile(
    rf"(?:the |its )?(?:(?P<known>{one_of('N')})|(?P<open>{_NAME}))(?: ?\([^()]{{1,60}}\))?"
)
_LINK = re.compile(r"(?:,|;)? (?:and|as well as) |[,;] ")
_CLOSES = re.compile(r"[,;.:)]|$| (?:[a-z]|[–-] )")


def as_enumerated_schemes(text: str, unit: Unit, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions with what is enumerated as projects, laws and the like as initiatives."""
    current = list(mentions)
    if unit.kind is UnitKind.HEADING or not _LEAD.search(text, unit.start, unit.end):
        return current
    masked = mask(text, unit.start, unit.end, current, unit.card)
    for lead in _LEAD.finditer(masked.text):
        for start, end in _open_items(masked.text, lead.end()):
            current = _with_scheme(text, masked, start, end, current)
    return current


def _open_items(text: str, at: int) -> list[tuple[int, int]]:
    """Return where the names of an enumeration stand that nothing else explains."""
    found, count = [], 0
    while item := _ITEM.match(text, at):
        if not _CLOSES.match(text, item.end()):
            break
        count += 1
        if item["open"]:
            found.append(item.span("open"))
        link = _LINK.match(text, item.end())
        if link is None:
            break
        at = link.end()
    return found if count > 1 else []


def _with_scheme(
    text: str, masked: Masked, start: int, end: int, mentions: Sequence[Mention]
) -> list[Mention]:
    inside = [*masked.mentions_in(masked.text[start:end])]
    span = masked.original(start, end)
    name = span.cut(text)
    if len(inside) == 1 and inside[0].extent == span:
        mention = replace(inside[0], kind=Kind.INITIATIVE)
    else:
        mention = Mention(Kind.INITIATIVE, Span(span.start, span.end), span, name)
    alone = mention.name.split()
    if mention.name in TOPIC_ACRONYMS or alone[0].lower() in OPENERS or known_organization(name):
        return list(mentions)
    return sorted([m for m in mentions if m not in inside] + [mention], key=lambda m: m.span)
