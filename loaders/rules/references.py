"""Definite descriptions that refer back: "the network", "that summit", "the center"."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from govgraph.graph.statement import Span
from govgraph.loaders.rules.entities import DocumentEntity, EntityTable
from govgraph.loaders.rules.introduced_events import ONCE_BEFORE
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.name_forms import editions_of
from govgraph.loaders.rules.pronouns import people_meant
from govgraph.loaders.rules.wording import word_set

_NOUNS = {
    Kind.EVENT: word_set("""
        forum summit conference congress seminar symposium workshop roundtable dialogue webinar
        convening round meeting event gathering hackathon march protest rally demonstration
        hearing consultation conversation festival retreat indaba debate colloquium symposia
        briefing series school bootcamp congress conclave session panel talk discussion
    """),
    Kind.INITIATIVE: word_set("""
        network declaration statement resolution coalition alliance partnership initiative
        convention treaty agreement letter charter pledge campaign programme strategy
        recommendation document text principles call petition memorandum manifesto report project
        plan framework compact program appeal consortium pact law bill act study guidelines mou
        legislation accord protocol covenant code roadmap guide handbook toolkit commitments
        communiqué communique blueprint
    """),
    Kind.INSTITUTION: word_set("""
        university institute center centre ministry council commission foundation association
        academy company agency organization organisation school laboratory lab
    """),
}
_LAWS = {"act", "law", "bill", "regulation", "legislation"}
_ALIKE = {
    **dict.fromkeys(_LAWS, _LAWS),
    "centre": {"center"},
    "center": {"centre"},
    "laboratory": {"lab"},
    "lab": {"laboratory"},
    "mou": {"memorandum"},
    "memorandum": {"mou"},
    "program": {"programme"},
    "programme": {"program"},
    "treaty": {"convention", "protocol", "covenant", "compact", "pact"},
    "pact": {"compact", "treaty"},
    "agreement": {"memorandum", "accord", "mou"},
    "accord": {"agreement"},
    "guidelines": {"guidance", "guidances"},
    "principles": {"guidelines", "code"},
    "coalition": {"alliance"},
    "alliance": {"coalition"},
}
"""Nouns that lead back to names with another noun: "the bill" to the "X Act"."""
_KIND_OF = {noun: kind for kind, nouns in _NOUNS.items() for noun in nouns}
_DEFINITE = re.compile(
    r"\b(?:[Tt]he|[Tt]his|[Tt]hat) (?:(?:same|joint|open|resulting|final) )?"
    rf"((?i:{'|'.join(sorted(_KIND_OF))}))\b"
    r"(?! (?:of|on|for|entitled|titled|between|[A-Z][\w-]*)\b)(?! [\"“][A-Z])(?=[^-\w])"
)
_OF_PAGE = re.compile(
    r"\b(?:[Aa]n?|[Tt]he|[Tt]his|[Oo]ur|[Tt]heir) (?:(?:open|joint|public|collective|new)\s+){1,2}"
    r"(letter|statement|declaration|call|appeal|petition|pledge|submission|manifesto)\b(?=[^-\w])"
    r"|\b[Aa] (submission)\b(?=[^-\w])"
)
"""The text that a page's title gives, as its sentences first bring it up."""
_GATHERINGS = "|".join(sorted(_NOUNS[Kind.EVENT]))
_QUALITIES = (
    r"\w+-day|half-day|full-day|day-?long|week-?long|annual|in-person|online|virtual|hybrid"
    r"|high-level|historic|landmark|international|global|public|successful|inaugural|main|packed"
    r"|closed-door|flagship"
)
_DESCRIBED = re.compile(
    rf"\b(?:[Tt]he|[Tt]his|[Oo]ur) (?:year[’']s )?(?:(?:{_QUALITIES})\s+){{1,2}}({_GATHERINGS})\b"
    r"(?! (?:of|on|for|entitled|titled|between)\b)(?! [\"“][A-Z])(?=[^-\w])"
)
_ORDINAL = r"inaugural|first|second|third|fourth|fifth|sixth|seventh|\d+(?:st|nd|rd|th)"
_EDITION = re.compile(
    rf"\b(?:[Ii]ts|[Tt]he|[Aa]n?) ({_ORDINAL}) (edition|{_GATHERINGS})\b"
    r"(?! (?:of|on|for)\b)(?=[^-\w])"
)
_ARTICLE = re.compile(r"\b(?:[Tt]he|[Tt]his|[Oo]ur) $")
_PARTS = frozenset({"session", "panel", "talk", "discussion", "debate"})
"""What may be part of a larger event: they lead back to their like alone."""
_IT = re.compile(
    r"(?:(?:(?:Each|Every|Last|This|Next) [a-z]+|(?:In|Since|By) (?:[A-Z][a-z]+ )?\d{4}|Since then"
    r"|Today|Once a year|Twice a year),? )?(?P<it>[Ii]ts?)\b"
)
_OBJECT = re.compile(
    r"\b(?:adopt|releas|sign|launch|endors|announc|propos|back|publish|present|submit|unveil)\w*"
    r" (it)\b"
    r"|\b(?:subscrib|sign(?:ed|ing|s)? (?:up|on)|accede|adher|commit\w*(?: \w+sel(?:f|ves))?"
    r"|(?:put|add)\w* (?:its|their|his|her) (?:names?|signatures?))\w* to (it)\b"
)
_TITLE_END = 200
_THINGS = frozenset({Kind.EVENT, Kind.INITIATIVE, Kind.INSTITUTION})


def refer_back(
    text: str, units: Sequence[Unit], found: list[list[Mention]], table: EntityTable
) -> None:
    """Add to each sentence the mentions that refer back to something named before it."""
    for index, unit in enumerate(units):
        if unit.kind is UnitKind.SENTENCE:
            _bare_heads(text, found[index], table)
            _descriptions(text, unit, found[index], table)
            _pronouns(text, units, found, table, index)


def _bare_heads(text: str, mentions: Sequence[Mention], table: EntityTable) -> None:
    """Lead "the Institute", which names nothing by itself, back to the institute named before."""
    for mention in mentions:
        head = mention.name.lower()
        if not mention.referring or head not in _NOUNS.get(mention.kind, ()):
            continue
        article = _ARTICLE.search(text, max(0, mention.span.start - 6), mention.span.start)
        if article and table.entity_of(mention) is None:
            entity = _antecedent(table, mention.kind, head, mention.span.start)
            if entity is not None:
                table.refer(entity, mention)


def _descriptions(text: str, unit: Unit, mentions: list[Mention], table: EntityTable) -> None:
    """Lead "the forum" back to the forum, or to the last event, named before it."""
    for match in _EDITION.finditer(text, unit.start, unit.end):
        edition = _of_edition(table, match.group(1), match.start())
        if edition is not None:
            _refer(table, mentions, edition, Span(*match.span()), match.group())
    for mention in [m for m in mentions if m.kind is Kind.EVENT and m.referring]:
        event = _of_whole(text, table, mention)
        if event is not None:
            table.refer(event, mention)
    found = [*_DEFINITE.finditer(text, unit.start, unit.end)]
    found += _DESCRIBED.finditer(text, unit.start, unit.end)
    _text_of_page(text, unit, mentions, table)
    for match in found:
        span, noun = Span(*match.span()), match.group(1).lower()
        kind = _KIND_OF[noun]
        led_up = ONCE_BEFORE.search(text, max(unit.start, span.start - 60), span.start)
        if led_up and re.search(r"\b(?:inaugural|first|previous|last)\b", match.group()):
            continue
        if noun in _PARTS:
            part = _antecedent(table, kind, noun, span.start) or _last_part(table, span.start)
            if part is not None:
                _refer(table, mentions, part, span, match.group())
            continue
        entity = _antecedent(table, kind, noun, span.start)
        if entity is None and kind is Kind.EVENT:
            entity = _last_held(text, table, span.start)
        if entity is None and noun in {"document", "text", "principles"}:
            entity = _last_named_of(table, Kind.INITIATIVE, span.start)
        if entity is not None:
            _refer(table, mentions, entity, span, match.group())


def _text_of_page(text: str, unit: Unit, mentions: list[Mention], table: EntityTable) -> None:
    """Lead "an open letter" back to the letter that the title names, if it is the only one."""
    for match in _OF_PAGE.finditer(text, unit.start, unit.end):
        noun = (match.group(1) or match.group(2)).lower()
        named = [
            e for e in table.of_kind(Kind.INITIATIVE) if noun in re.findall(r"\w+", e.name.lower())
        ]
        if len(named) == 1 and named[0].first.start < _TITLE_END:
            _refer(table, mentions, named[0], Span(*match.span()), match.group())


def _of_whole(text: str, table: EntityTable, mention: Mention) -> DocumentEntity | None:
    """Return the only event of whose name "the Policy Dialogue" is a part."""
    definite = re.search(
        r"\b[Tt]h(?:e|is) $", text[max(0, mention.span.start - 5) : mention.span.start]
    )
    if definite is None or " " not in mention.name or table.entity_of(mention) is not None:
        return None
    words = f" {mention.name.lower()} "
    events = [e for e in table.of_kind(Kind.EVENT) if e.first.start < mention.span.start]
    found = [e for e in events if words in f" {e.name.lower()} "]
    return found[0] if len(found) == 1 else None


def _of_edition(table: EntityTable, count: str, before: int) -> DocumentEntity | None:
    """Return the only event named before the place that is of this edition."""
    wanted = editions_of(count)
    found = [
        e
        for e in table.of_kind(Kind.EVENT)
        if wanted <= editions_of(e.name) and e.first.start < before
    ]
    return found[0] if len(found) == 1 else None


def _last_part(table: EntityTable, before: int) -> DocumentEntity | None:
    """Return the session named last before the place."""
    parts = [e for e in table.of_kind(Kind.EVENT) if e.head in _PARTS | {"title"}]
    named = [e for e in parts if e.first.start < before]
    return max(named, key=lambda e: e.first) if named else None


def _pronouns(
    text: str, units: Sequence[Unit], found: list[list[Mention]], table: EntityTable, index: int
) -> None:
    """Lead a sentence's pronouns back to people, things and texts of the sentences before it."""
    unit, here = units[index], found[index]
    before = [
        m
        for i in (index - 2, index - 1)
        if i >= 0 and units[i].kind is UnitKind.SENTENCE
        for m in found[i]
    ]
    for person, span, words in people_meant(text, units, found, table, index):
        _refer(table, here, person, span, words)
    it = _IT.match(text, unit.start, unit.end)
    topic = _topic(units[index - 1], found[index - 1], text) if it and index else None
    if it and topic:
        _refer_to(table, here, topic, Span(*it.span("it")), "it")
    thing = _OBJECT.search(text, unit.start, unit.end)
    named = [*before, *(m for m in here if thing and m.extent.end <= thing.start())]
    texts = [m for m in named if m.kind is Kind.INITIATIVE]
    if thing and texts:
        _refer_to(table, here, texts[-1], Span(*thing.span(thing.lastindex or 1)), "it")


_APPOSED = re.compile(r"(?:The|Their|This|Its|That|Our) (?:[a-z-]+ ){0,2}[a-z-]+, (?:the )?")
"""What stands before the name of an event that opens a sentence: "Their meeting, the"."""


_SETTING = re.compile(r"(?:At|During|In|On|Ahead of|Before|After|Following|Alongside|Within)\b")
_HOLDS = re.compile(
    r"\b(?:held|hosts?|hosted|organi[sz]ed|convened|launched|staged|ran|opened)\b[^.;,]{0,60}$"
)


def _is_held(text: str, first: Mention | None, event: Mention) -> bool:
    """Return whether an event is what was held at another: "At E, A held its forum"."""
    begin = first.extent.end if first is not None else 0
    return _HOLDS.search(text, begin, event.extent.start) is not None


def _topic(unit: Unit, mentions: Sequence[Mention], text: str) -> Mention | None:
    """Return the event, text or body that a unit opens with."""
    things = [m for m in mentions if m.kind in _THINGS]
    first = things[0] if things else None
    named = first is not None and first.kind is Kind.EVENT and not first.referring
    if first and named and _APPOSED.fullmatch(text, unit.start, first.span.start):
        return first
    held = [m for m in things[1:] if m.kind is Kind.EVENT and _is_held(text, first, m)]
    if held and first and _SETTING.match(text, unit.start, first.span.start):
        return held[0]
    if len(things) > 1 and things[1].span.start == things[0].extent.end + 1:
        return things[1] if things[0].span.start - unit.start < 12 else None  # "UN Convention"
    return first if first and first.span.start - unit.start < 12 else None


def _refer_to(
    table: EntityTable, mentions: list[Mention], named: Mention, span: Span, words: str
) -> None:
    entity = table.entity_of(named)
    if entity:
        _refer(table, mentions, entity, span, words)


def _refer(
    table: EntityTable, mentions: list[Mention], entity: DocumentEntity, span: Span, words: str
) -> None:
    if any(m.extent.start < span.end and span.start < m.extent.end for m in mentions):
        return
    mention = Mention(entity.kind, span, span, words, words.split()[-1].lower(), referring=True)
    table.refer(entity, mention)
    mentions.append(mention)
    mentions.sort(key=lambda m: m.span)


def _last_held(text: str, table: EntityTable, before: int) -> DocumentEntity | None:
    """Return the event named last, but for what only led up to another: "following E".

    Nor is it an edition that is counted and not named: "first edition".
    """
    led_up = {
        e.index
        for e in table.of_kind(Kind.EVENT)
        if e.name.islower()
        or all(ONCE_BEFORE.search(text[max(0, s.start - 60) : s.start]) for s in e.full)
    }
    return _last_named_of(table, Kind.EVENT, before, led_up) or _last_named_of(
        table, Kind.EVENT, before
    )


def _last_named_of(
    table: EntityTable, kind: Kind, before: int, without: Collection[int] = ()
) -> DocumentEntity | None:
    """Return the entity of a kind named last before the place, whatever its head noun."""
    named = [
        (max(s.start for s in (*e.full, *e.short) if s.start < before), e)
        for e in table.of_kind(kind)
        if e.index not in without and any(s.start < before for s in (*e.full, *e.short))
    ]
    return max(named, key=lambda pair: pair[0])[1] if named else None


def _antecedent(table: EntityTable, kind: Kind, noun: str, before: int) -> DocumentEntity | None:
    """Return the entity of that noun that was named last before the place."""
    for nouns in ({noun}, _ALIKE.get(noun, {noun})):
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
