"""Definite descriptions that refer back: "the network", "that summit", "the center"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from govgraph.graph.statement import Span
from govgraph.loaders.rules.entities import DocumentEntity, EntityTable
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.mention import Kind, Mention

_NOUNS = {
    Kind.EVENT: "forum summit conference congress seminar symposium workshop roundtable dialogue webinar convening round meeting event gathering",
    Kind.INITIATIVE: "network declaration statement resolution coalition alliance partnership initiative convention treaty agreement letter charter pledge campaign programme strategy recommendation document text principles",
    Kind.INSTITUTION: "university institute center centre ministry council commission foundation association academy company agency organization organisation school",
}
_KIND_OF = {noun: kind for kind, nouns in _NOUNS.items() for noun in nouns.split()}
_DEFINITE = re.compile(
    rf"\b(?:[Tt]he|[Tt]his|[Tt]hat) (?:same )?({'|'.join(_KIND_OF)})\b(?! (?:of|on|for|entitled|titled|between)\b)(?=[^-\w])"
)


def refer_back(
    text: str, units: Sequence[Unit], found: list[list[Mention]], table: EntityTable
) -> None:
    """Add to each unit the mentions that refer back to something named before it."""
    for index, unit in enumerate(units):
        if unit.kind is not UnitKind.SENTENCE:
            continue
        for match in _DEFINITE.finditer(text, unit.start, unit.end):
            span = Span(match.start(), match.end())
            if any(m.extent.start < span.end and span.start < m.extent.end for m in found[index]):
                continue
            entity = _antecedent(table, _KIND_OF[match.group(1)], match.group(1), span.start)
            if entity is None and _KIND_OF[match.group(1)] is Kind.EVENT:
                entity = _last_named_of(table, Kind.EVENT, span.start)
            if entity is None and match.group(1) in {"document", "text", "principles"}:
                entity = _last_named_of(table, Kind.INITIATIVE, span.start)
            if entity is not None:
                _refer(table, found[index], entity, span, match.group())
        _pronouns(text, units, found, table, index)


_SUBJECT = re.compile(r"(?:He|She|Mr\.? |Ms\.? )\b")
_LATER_SUBJECT = re.compile(r"\b(he|she)\b")
_IT = re.compile(r"Its?\b")
_OBJECT = re.compile(
    r"\b(?:adopt|releas|sign|launch|endors|announc|propos|back|publish|present|submit|unveil)\w* (it)\b"
)


def _pronouns(
    text: str, units: Sequence[Unit], found: list[list[Mention]], table: EntityTable, index: int
) -> None:
    """Lead a sentence's opening "He" or "She" back to the person of the sentence before, "it" to a text."""
    unit = units[index]
    before = [
        m
        for i in (index - 2, index - 1)
        if i >= 0 and units[i].kind is UnitKind.SENTENCE
        for m in found[i]
    ]
    subject = _SUBJECT.match(text, unit.start, unit.end) or (
        _LATER_SUBJECT.search(text, unit.start, unit.end)
        if not any(m.kind is Kind.PERSON for m in found[index])
        else None
    )
    people = [m for m in before if m.kind is Kind.PERSON]
    person = table.entity_of(people[-1]) if subject and people else None
    if subject and person:
        _refer(table, found[index], person, Span(*subject.span(subject.lastindex or 0)), "she")
    it = _IT.match(text, unit.start, unit.end)
    things = [
        m
        for m in (found[index - 1] if index else [])
        if m.kind in {Kind.EVENT, Kind.INITIATIVE, Kind.INSTITUTION}
    ]
    topic = (
        table.entity_of(things[0])
        if it and things and things[0].span.start - units[index - 1].start < 12
        else None
    )
    if it and topic:
        _refer(table, found[index], topic, Span(*it.span()), "it")
    thing = _OBJECT.search(text, unit.start, unit.end)
    texts = [m for m in before if m.kind is Kind.INITIATIVE]
    named = table.entity_of(texts[-1]) if thing and texts else None
    if thing and named:
        _refer(table, found[index], named, Span(*thing.span(1)), "it")


def _refer(
    table: EntityTable, mentions: list[Mention], entity: DocumentEntity, span: Span, words: str
) -> None:
    if any(m.extent.start < span.end and span.start < m.extent.end for m in mentions):
        return
    mention = Mention(entity.kind, span, span, words, words.split()[-1].lower(), referring=True)
    table.refer(entity, mention)
    mentions.append(mention)
    mentions.sort(key=lambda m: m.span)


def _last_named_of(table: EntityTable, kind: Kind, before: int) -> DocumentEntity | None:
    """Return the entity of a kind named last before the place, whatever its head noun."""
    named = [
        (max(s.start for s in e.full if s.start < before), e)
        for e in table.of_kind(kind)
        if any(s.start < before for s in e.full)
    ]
    return max(named, key=lambda pair: pair[0])[1] if named else None


def _antecedent(table: EntityTable, kind: Kind, noun: str, before: int) -> DocumentEntity | None:
    """Return the entity of that noun that was named last before the place."""
    for nouns in ({noun}, {noun.replace("centre", "center"), noun.replace("center", "centre")}):
        found = _last_named(table, kind, nouns, before)
        if found is not None:
            return found
    return None


def _last_named(
    table: EntityTable, kind: Kind, nouns: set[str], before: int
) -> DocumentEntity | None:
    best: tuple[int, DocumentEntity] | None = None
    for entity in table.of_kind(kind):
        if not nouns & set(re.findall(r"\w+", entity.name.lower())):
            continue
        at = max((s.start for s in (*entity.full, *entity.short) if s.start < before), default=-1)
        if at >= 0 and (best is None or at > best[0]):
            best = (at, entity)
    return best[1] if best else None
