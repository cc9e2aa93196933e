"""The one gathering behind a headline and its text: "holds seminar on reefs", "a seminar"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from govgraph.graph.statement import Span
from govgraph.loaders.rules.event_titles import TELLING_VERBS
from govgraph.loaders.rules.gathering_words import ABOUT, GATHERING
from govgraph.loaders.rules.gatherings import PRAISE, unnamed_gathering
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.name_forms import one_edition
from govgraph.loaders.rules.rival_events import gives_title
from govgraph.loaders.rules.wording import ARTICLES, COMPLEMENT_PREPOSITIONS, word_set

_GENERIC = frozenset({"gathering", "event", "meeting", "discussion", "session", "convening"})
"""Nouns that a text uses of what its headline calls by another."""
_NOT_IN_NAME = (
    TELLING_VERBS
    | ARTICLES
    | COMPLEMENT_PREPOSITIONS
    | word_set("at by from as our its their this co-host hosting holding organising organizing is")
)
_COMPOUND = r"(?: (?:program(?:me)?|series|discussion|course|meeting)\b)?"
_MOST_IN_FRONT = 7
_OTHER_TIME = re.compile(
    r"\b(?:at|during|ahead of|before|after|following|for|from|to)(?: the)? $", re.IGNORECASE
)


def own_gathering(
    text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]]
) -> list[tuple[int, Mention]]:
    """Return the gathering that a page describes and names nowhere, by unit, under one name."""
    told = unnamed_gathering(text, units, found)
    if told is None:
        return []
    index, mention = told
    title = _title_behind(text, units, found, mention)
    if title is not None:
        others = tuple(sorted({mention.name, *mention.aliases} - {title.name}))
        return [(index, replace(mention, name=title.name, head=title.head, aliases=others))]
    if index == 0 or not units or units[0].kind is not UnitKind.HEADING:
        return [told]
    headline = _weak_headline(text, units[0], found[0], mention) or _in_headline(
        text, units[0], mention
    )
    if headline is None:
        return [told]
    named = headline if " " in headline.name else replace(headline, name=mention.name)
    plainer = " " not in mention.name or mention.head in _GENERIC
    name = named.name if plainer or headline.weak else mention.name
    names = {mention.name, headline.name, *mention.aliases} - {name}
    aliases = tuple(sorted(names))
    return [
        (0, replace(headline, name=name, aliases=aliases, head=mention.head, weak=False)),
        (index, replace(mention, name=name, aliases=aliases)),
    ]


def _title_behind(
    text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]], told: Mention
) -> Mention | None:
    """Return the title that a later sentence gives the gathering, if one does."""
    named = (
        m
        for unit, mentions in zip(units, found, strict=True)
        for m in mentions
        if m.kind is Kind.EVENT and m.span.start > told.span.end
        and gives_title(text, unit, m, told)
    )  # fmt: skip
    return next(named, None)


def _weak_headline(
    text: str, unit: Unit, mentions: Sequence[Mention], told: Mention
) -> Mention | None:
    """Return the event that the headline's capitals name, if what the text tells can be it."""
    events = [m for m in mentions if m.kind is Kind.EVENT and m.weak and m.name.count(" ") > 1]
    if len(events) != 1 or _OTHER_TIME.search(text, unit.start, events[0].span.start):
        return None
    alike = told.head in _GENERIC or told.head in events[0].name.lower()
    return events[0] if alike and one_edition(events[0].name, told.name) else None


def _in_headline(text: str, unit: Unit, told: Mention) -> Mention | None:
    """Return what a headline calls a gathering by the same noun: "awareness workshop on reefs"."""
    line = text[unit.start : unit.end]
    nouns = [*re.finditer(rf"\b{re.escape(told.head)}\b{_COMPOUND}{ABOUT}", line, re.I)]
    if not nouns and told.head in _GENERIC:
        nouns = [*re.finditer(rf"(?<=\w )(?-i:(?=[A-Z])){GATHERING}{ABOUT}", line, re.I)]
    if len(nouns) != 1:
        return None
    match = nouns[0]
    start = _front(text, unit.start, unit.start + match.start())
    praise = PRAISE.match(text, start)
    span = Span(praise.end() if praise else start, unit.start + match.end())
    name = span.cut(text)
    if _OTHER_TIME.search(text, unit.start, start) or not one_edition(name, told.name):
        return None
    return Mention(Kind.EVENT, span, span, name, told.head)


def _front(text: str, begin: int, noun: int) -> int:
    """Return where the words of a name in front of its noun begin, behind verbs and commas."""
    start = noun
    for word in reversed([*re.finditer(r"\S+", text[begin:noun])][-_MOST_IN_FRONT:]):
        if word.group().lower() in _NOT_IN_NAME or word.group()[-1] in ',:;–—-|)”"':
            break
        start = begin + word.start()
    return start
