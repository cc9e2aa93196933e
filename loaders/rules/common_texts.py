"""Texts that a page is about and names by a common noun only: "an open letter", "the petition"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from govgraph.graph.statement import Span
from govgraph.loaders.rules.labels import INITIATOR, SIGNATORY
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.mention import Kind, Mention

_NOUN = (
    r"(?:(?:open|joint|public|collective|global|international) (?:letter|statement|declaration"
    r"|call|appeal|petition|communiqu[ée]|pledge|submission|manifesto|resolution|commitment)"
    r"|petition|manifesto|communiqu[ée]|memorandum of (?:understanding|cooperation)"
    r"|letter of intent|declaration of intent|statement of intent)"
)
_TEXT = re.compile(rf"\b{_NOUN}(?= |[.,;:)\"”]|$)", re.IGNORECASE | re.MULTILINE)
_SIGNED = re.compile(
    r"\b(?:(?:co-?)?sign(?:ed|s|ing)?|signator(?:y|ies)|endors\w+|drafted|coordinated|published"
    r"|initiated|supporters|launched|calling|calls|urging|urges|drawn up|drew up|wrote|written"
    r"|authors|(?:stands?|stood) behind|back(?:s|ed|ing)|(?:carr(?:y|ies|ied)|bears?|bore) the"
    r" names|names? (?:under|below|to)|undersigned)\b",
    re.I,
)
_TOP = 900
"""Characters from the beginning within which a page says what it is about."""


def with_common_texts(
    text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]]
) -> list[list[Mention]]:
    """Return the mentions with the text that the page is about, if only a common noun names it."""
    current = [list(mentions) for mentions in found]
    nouns = [(i, m) for i, u in enumerate(units) for m in _TEXT.finditer(text, u.start, u.end)]
    noun = _noun_of_page(text, [m for _, m in nouns], _lead_end(units))
    if noun is None:
        return current
    if _names_text(current, noun):
        return [[_also_called(m, noun) for m in mentions] for mentions in current]
    for index, match in nouns:
        if match.group().lower() == noun:
            current[index] = _with_text(text, match, current[index])
    return current


def _lead_end(units: Sequence[Unit]) -> int:
    """Return where the lead ends: behind the first lines, or before the list of who signed."""
    listed = next((u.start for u in units if u.label in {SIGNATORY, INITIATOR}), 0)
    return max(listed, units[2].end if len(units) > 2 else 0)


def _also_called(mention: Mention, noun: str) -> Mention:
    """Return "joint statement on the reefs", no title, as what the noun alone names too."""
    told = mention.kind is Kind.INITIATIVE and mention.name.startswith(f"{noun} ")
    return replace(mention, aliases=(*mention.aliases, noun)) if told else mention


def _noun_of_page(text: str, matches: Sequence[re.Match[str]], lead: int) -> str | None:
    """Return the noun that names the page's text: used early and again, or signed in the lead."""
    counts: dict[str, int] = {}
    for match in matches:
        noun = match.group().lower()
        counts[noun] = counts.get(noun, 0) + 1
    early = [m for m in matches if m.start() < _TOP]
    for match in sorted(early, key=lambda m: -counts[m.group().lower()]):
        near = text[max(0, match.start() - 120) : match.end() + 160]
        signed = match.start() < lead and _SIGNED.search(near)
        if signed or counts[match.group().lower()] > 1:
            return match.group().lower()
    return None


def _names_text(found: Sequence[Sequence[Mention]], noun: str) -> bool:
    """Return whether the page names a text of that kind: then the noun refers to it."""
    head = noun.split()[-1]
    return any(
        m.kind is Kind.INITIATIVE and not (m.referring or m.weak) and head in m.name.lower().split()
        for mentions in found
        for m in mentions
    )


def _with_text(text: str, match: re.Match[str], mentions: list[Mention]) -> list[Mention]:
    span = Span(*match.span())
    head = "memorandum" if match.group().lower().startswith("memorandum") else _last_word(match)
    aliases = tuple(_longer(text, span))
    mention = Mention(Kind.INITIATIVE, span, span, span.cut(text), head, aliases=aliases)
    kept = [
        m
        for m in mentions
        if m.extent.end <= span.start or m.extent.start >= span.end or _stronger(m)
    ]
    if any(_stronger(m) and m.extent.start < span.end and span.start < m.extent.end for m in kept):
        return kept
    return sorted([*kept, mention], key=lambda m: m.span)


def _stronger(mention: Mention) -> bool:
    return not mention.referring and not mention.weak


def _last_word(match: re.Match[str]) -> str:
    return match.group().lower().split()[-1]


def _longer(text: str, span: Span) -> Iterator[str]:
    """Yield the noun with whom it is addressed to: "open letter to Jane Miller"."""
    to = re.compile(
        r" (?:to|on|calling for) (?:the )?[A-Z][\w.'’-]*(?: (?:of |the |on )*[A-Z][\w.'’-]*)*"
    )
    match = to.match(text, span.end)
    if match:
        yield text[span.start : match.end()]
