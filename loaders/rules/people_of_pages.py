"""The person whose name is all of a page's title, told by how the text goes on about him or her.

"Mara Tolland" and below it "Mara is an expert … She chairs …": whatever lists of names know of it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from govgraph.graph.statement import Span
from govgraph.loaders.posts import is_post
from govgraph.loaders.rules.head_nouns import head_kind
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.words import common_word

_PART = r"[A-ZÀ-ÞĀ-Ž][\w’'-]*[a-zà-ÿ]\w*"
_TITLE = re.compile(
    r"(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Mx|Sir|Dame|Hon)\.? )*"
    rf"(?P<name>{_PART}(?: (?:[A-Z]\.|(?:van|von|de|der|den|da|dos|di|al|bin|el|la|le|ten) "
    rf"{_PART}|{_PART})){{1,3}})(?:,? (?:Ph\.?D|MD|MP|KC|QC|OBE|MBE|CBE|FRS)\.?)*"
)
_PERSONAL = re.compile(
    r"(?:^|[.!?]\s+|, |;\s*)(?:[A-Z]\w+, )?(?:[Ss]he|[Hh]e) (?:also |currently |now |previously )*"
    r"(?:is|was|has|had|holds|serves|served|works|worked|leads|led|joined|chairs|teaches|received"
    r"|earned|completed|co-founded|founded|sits|advises|writes|lives|studied|graduated|undertakes)\b"
    r"|(?i:pronouns: )",
    re.MULTILINE,
)
_TOLD = (
    r"(?:,? (?:PhD|MD|OBE|MP))?,?(?: also| currently| now)? (?:is|was|has|works|worked|leads|led"
    r"|serves|served|joined|holds|held|specialises|specializes|teaches|chairs|sits|studies"
    r"|studied|received|brings|started|began|advises|co-founded|founded|heads|focuses|writes)\b"
)
_READ_AS = frozenset({Kind.UNKNOWN, Kind.INSTITUTION, Kind.INITIATIVE, Kind.PERSON, Kind.PLACE})


def with_person_of_page(
    text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]]
) -> list[list[Mention]]:
    """Return the mentions with the page's person as one, and his or her names wherever they are."""
    current = [[m for m in mentions if not _only_post(m)] for mentions in found]
    name = _named_by_title(text, units, current)
    if not name:
        return current
    parts = name.split()
    lone = "|".join(re.escape(p) for p in {parts[0], parts[-1]} if not common_word(p.lower()))
    called = re.compile(rf"\b(?:{re.escape(name)}{'|' + lone if lone else ''})\b(?![-’']?\w*@)")
    return [
        _called(text, unit, mentions, called, name)
        for unit, mentions in zip(units, current, strict=True)
    ]


def _only_post(mention: Mention) -> bool:
    """Return whether what was read as a person is a title alone: "Founder and Director"."""
    return mention.kind is Kind.PERSON and all(map(is_post, re.split(" and | & ", mention.name)))


def _named_by_title(text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]]) -> str:
    """Return the name in a page's title, if the text below goes on to tell of a person."""
    title = units[0] if units and units[0].kind is UnitKind.HEADING else None
    match = _TITLE.fullmatch(text[title.start : title.end].strip()) if title else None
    if match is None or any(m.kind not in _READ_AS for m in found[0]):
        return ""
    parts = match["name"].split()
    if any(head_kind(p) for p in parts) or all(common_word(p.lower()) for p in parts):
        return ""
    prose = text[units[0].end :]
    names = {match["name"], parts[0], parts[-1]}
    told = any(re.search(rf"\b{re.escape(n)}{_TOLD}", prose) for n in names)
    return match["name"] if told and _PERSONAL.search(prose) else ""


def _called(
    text: str, unit: Unit, mentions: Sequence[Mention], called: re.Pattern[str], name: str
) -> list[Mention]:
    """Return a unit's mentions with those of the page's person, by the whole name or a part."""
    current = list(mentions)
    for match in called.finditer(text, unit.start, unit.end):
        span = Span(*match.span())
        over = [m for m in current if m.extent.start < span.end and span.start < m.extent.end]
        kind = Kind.PERSON if match.group() == name else Kind.UNKNOWN
        if any(m.span != span or m.kind not in _READ_AS for m in over):
            continue
        new = Mention(kind, span, span, match.group())
        current = [*(m for m in current if m not in over), new]
    return sorted(current, key=lambda m: m.span)
