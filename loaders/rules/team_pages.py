"""Pages of a team: their title is the name of a body, whatever its words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from govgraph.graph.statement import Span
from govgraph.loaders.rules.labels import TEAM
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.mention import Kind, Mention

_NAME = re.compile(
    r"(?P<name>[A-Z][\w.&’'-]*(?: (?:(?:of|for|and|in|the|on|&|to) ){0,2}[A-Z][\w.&’'-]*){0,6})"
    r"(?:(?: ?[:–—|-])? (?:[Oo]ur |[Tt]he )?(?:[Tt]eam|[Pp]eople|[Ss]taff|[Aa]bout(?: us)?))?"
)
_GENERAL = re.compile(
    r"(?:about|our|the|meet|team|people|staff|who|we|are|us|board|home|welcome|contact|members"
    r"|leadership|council|and|\W)+",
    re.IGNORECASE,
)
_FEWEST = 3
"""Cards of people from which on a page is that of a team."""


def with_body_of_team(
    text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]]
) -> list[list[Mention]]:
    """Return the mentions with the title of a team's page as a body, wherever it is named."""
    current = [list(mentions) for mentions in found]
    name = _title(text, units, found)
    if name is None:
        return current
    words = name.cut(text)
    current[0] = [Mention(Kind.INSTITUTION, name, name, words, "team")]
    return [
        [
            replace(m, kind=Kind.INSTITUTION, head="team", weak=False) if m.name == words else m
            for m in mentions
        ]
        for mentions in current
    ]


def _title(text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]]) -> Span | None:
    """Return where the title names the body, if the page has cards under "Team" and no other."""
    cards = [
        any(m.kind is Kind.PERSON for m in mentions)
        for unit, mentions in zip(units, found, strict=True)
        if unit.card and unit.label is TEAM
    ]
    if sum(cards) < _FEWEST or units[0].kind is not UnitKind.HEADING:
        return None
    match = _NAME.fullmatch(text[units[0].start : units[0].end])
    kinds = {m.kind for m in found[0]}
    if match is None or _GENERAL.fullmatch(match["name"]) or not kinds <= _UNSURE:
        return None
    return Span(units[0].start, units[0].start + match.end("name"))


_UNSURE = {Kind.INITIATIVE, Kind.UNKNOWN}
