"""Names that one place of a page shows whole, read the same way in all its places.

A unit is told from its parent where the parent has its own name: "Maps Office of Tide Bank".

"the Dockers, Led by Data and Tide Group": where the Tide Group stands by itself elsewhere, "and"
does not belong to its name; where a list names Led by Data, it is a body in a sentence, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from govgraph.graph.statement import Span
from govgraph.loaders.rules.head_nouns import head_kind
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.wording import GENERIC_MODIFIERS, UNIT_HEADS

_GENERAL = GENERIC_MODIFIERS | {"assembly", "conference", "advisory"}
_AND = re.compile(r",? (?:and|&) (?:the )?")
_ARTICLE = re.compile(r"^the ", re.IGNORECASE)


def names_throughout(
    text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]]
) -> list[list[Mention]]:
    """Return the mentions with joined names apart, and with bodies where only words were seen."""
    alone = {_form(m.name): m for mentions in found for m in mentions if _is_whole(m)}
    found = [[_as_campus(text, m, alone) for m in without_initials(text, ms)] for ms in found]
    parted = [[_within(p, alone) for m in mentions for p in _parts(m, alone)] for mentions in found]
    linked = {m.name for m in alone.values() if any(w.islower() for w in m.name.split())}
    if not linked:
        return parted
    names = re.compile(r"\b(?:" + "|".join(map(re.escape, sorted(linked, key=len)[::-1])) + r")\b")
    return [_with_named(text, u, m, names) for u, m in zip(units, parted, strict=True)]


def _as_campus(text: str, mention: Mention, alone: dict[str, Mention]) -> Mention:
    """Return "at George Washington" as the university of that name which the page has."""
    whole = alone.get(f"{mention.name.lower()} university")
    before = text[max(0, mention.span.start - 6) : mention.span.start]
    if mention.kind is not Kind.PERSON or whole is None or not before.endswith(("from ", "at ")):
        return mention
    return replace(mention, kind=Kind.INSTITUTION, head=whole.head, name=mention.name)


def without_initials(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions without the initials of the person before: "Jane Roe (JR)"."""
    kept: list[Mention] = []
    for mention in mentions:
        last = kept[-1] if kept else None
        if last is not None and last.kind is Kind.PERSON:
            letters = "".join(word[0] for word in last.name.split()).upper()
            between = text[last.extent.end : mention.span.start]
            if between == " (" and mention.name == letters:
                continue
        kept.append(mention)
    return kept


_OF = re.compile(r" (?:of|at) (?:the )?")
_UNIONS = frozenset({"united nations", "european union", "african union"})


def _within(mention: Mention, alone: dict[str, Mention]) -> Mention:
    """Return a body's name with the parent with which it closes: "Maps Office of Tide Bank"."""
    free = mention.kind is Kind.INSTITUTION and mention.parent is None and not mention.inner
    for link in _OF.finditer(mention.name) if free and mention.head in UNIT_HEADS else ():
        parent = mention.name[link.end() :]
        if _form(parent) not in alone and _form(parent) not in _UNIONS:
            continue
        end = mention.span.start + link.start()
        span = Span(mention.span.start + link.end(), mention.span.end)
        whole = Mention(Kind.INSTITUTION, span, span, parent)
        own = [w for w in mention.name[: link.start()].split() if w.lower() not in _GENERAL]
        if len(own) < 2:
            return replace(mention, inner=(whole,))
        unit = Span(mention.span.start, end)
        return replace(mention, span=unit, name=mention.name[: link.start()], parent=whole)
    return mention


def _form(name: str) -> str:
    return _ARTICLE.sub("", name).lower()


def _is_whole(mention: Mention) -> bool:
    """Return whether a mention is a body's name of several words without a conjunction."""
    several = " " in mention.name and _AND.search(mention.name) is None
    return mention.kind is Kind.INSTITUTION and several and not mention.referring


def _parts(mention: Mention, alone: dict[str, Mention]) -> Iterator[Mention]:
    """Yield a name, or the two that "and" joins where the page has the second by itself."""
    joint = mention.kind is Kind.INSTITUTION and not mention.inner and mention.parent is None
    for link in _AND.finditer(mention.name) if joint else ():
        second = alone.get(_form(mention.name[link.end() :]))
        if second is None:
            continue
        start, middle = mention.span.start, mention.span.start + link.start()
        first = Span(start, middle)
        name = mention.name[: link.start()]
        known = _form(name) in alone or head_kind(name.split()[-1]) is Kind.INSTITUTION
        kind = Kind.INSTITUTION if known else Kind.UNKNOWN
        yield Mention(kind, first, first, name, head=name.split()[-1].lower() if known else "")
        rest = Span(start + link.end(), mention.span.end)
        yield replace(
            mention, span=rest, extent=Span(rest.start, mention.extent.end),
            name=mention.name[link.end() :], head=second.head,
        )  # fmt: skip
        return
    yield mention


def _with_named(
    text: str, unit: Unit, mentions: list[Mention], names: re.Pattern[str]
) -> list[Mention]:
    """Return the mentions with those names that the words of the unit have and no name covers."""
    current = list(mentions)
    for match in names.finditer(text, unit.start, unit.end):
        span = Span(*match.span())
        inside = [m for m in current if m.extent.start < span.end and span.start < m.extent.end]
        if all(m.kind is Kind.UNKNOWN and span.covers(m.extent) for m in inside):
            body = Mention(Kind.INSTITUTION, span, span, match.group())
            current = [*(m for m in current if m not in inside), body]
    return sorted(current, key=lambda m: m.span)
