"""Names in headings, whose capitals may be those of the heading and prove nothing."""

from __future__ import annotations

import re

from govgraph.graph.statement import Span
from govgraph.loaders.rules.event_titles import TELLING_VERBS
from govgraph.loaders.rules.initiative_words import SIGNED_TEXTS
from govgraph.loaders.rules.label_words import titles_speech
from govgraph.loaders.rules.labels import SIGNATORY
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.people_headings import beside_body, heads_people

_OF_ORGANISERS = re.compile(
    r"(?:(?:jointly|kindly|generously|an?|the|joint|co-) ?)*"
    r"(?:organi[sz]ed|hosted|presented|convened|sponsored|supported|funded|event|initiative)(?:"
    r" event)? by "
    r"|(?:in|with) (?:the )?(?:\w+ )?(?:partnership|collaboration|cooperation|association|support)"
    r" (?:with|of|from) ",
    re.IGNORECASE,
)
"""Headings that name organisers or partners: the names in them are no words of a title."""
_ADDRESSED = re.compile(
    r"\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|Professor|Sir|Dame|H\.?E|Ambassador|Minister|Hon|by)\.? $"
)


def loses_case(text: str, unit: Unit, mention: Mention) -> bool:
    """Return whether a heading's capitals prove nothing: it holds more than the name itself."""
    before = text[max(unit.start, mention.span.start - 12) : mention.span.start]
    if mention.kind is Kind.PERSON and _ADDRESSED.search(before):
        return False
    if mention.kind is Kind.PERSON and _share(text, unit, mention.extent) >= 0.9:
        return False
    if unit.label is not None and unit.label.value == "session" and mention.head == "session":
        return False
    if mention.kind is Kind.EVENT and mention.acronym and mention.acronym in mention.name:
        return False
    behind_article = text[unit.start : mention.span.start] == "The "
    if behind_article and mention.extent.end == unit.end and mention.kind is Kind.INITIATIVE:
        return False
    if mention.kind is Kind.INSTITUTION and heads_people(
        beside_body(text[unit.start : unit.end], mention.extent.cut(text))
    ):
        return False
    if _closed_by_colon(text, unit, mention) or _told_of(unit, mention):
        return False
    if _signed_by_those_below(unit, mention):
        return False
    words = text[unit.start : unit.end].split()[1:]
    if _OF_ORGANISERS.search(text, unit.start, unit.end):
        return False
    if mention.kind in {Kind.EVENT, Kind.PERSON} and titles_speech(text[unit.start : unit.end]):
        return False
    if any(w.lower() in TELLING_VERBS for w in words if w[:1].isupper()):
        return True
    if mention.kind is Kind.EVENT and not unit.slot:
        return _share(text, unit, mention.extent) < 0.5
    if mention.kind in {Kind.INSTITUTION, Kind.INITIATIVE, Kind.PERSON} and unit.start < 200:
        return _share(text, unit, mention.extent) < 0.9
    return not unit.slot or _share(text, unit, mention.extent) < 0.9


def _closed_by_colon(text: str, unit: Unit, mention: Mention) -> bool:
    """Return whether a title names a body or scheme of several words, and a colon closes it."""
    named = mention.kind in {Kind.INSTITUTION, Kind.INITIATIVE} and mention.name.count(" ") > 2
    front = text[unit.start : mention.span.start]
    behind = text[mention.extent.end : mention.extent.end + 2]
    return named and front in {"", "The "} and behind == ": "


def _signed_by_those_below(unit: Unit, mention: Mention) -> bool:
    """Return whether a heading is of a text and its signers: "Signatories of X", "X: signers"."""
    several = mention.kind is Kind.INITIATIVE and " " in mention.name
    outer = mention.extent.end == unit.end or mention.span.start - unit.start < 5
    return several and unit.label is SIGNATORY and outer


def _told_of(unit: Unit, mention: Mention) -> bool:
    """Return whether a headline closes with a text's whole title: "X Signs Statement on Reefs"."""
    whole = mention.kind is Kind.INITIATIVE and mention.head in SIGNED_TEXTS
    return whole and mention.span.end == unit.end and " on " in mention.name


def _share(text: str, unit: Unit, span: Span) -> float:
    body = re.sub(r"\W", "", text[unit.start : unit.end])
    return len(re.sub(r"\W", "", span.cut(text))) / max(1, len(body))
