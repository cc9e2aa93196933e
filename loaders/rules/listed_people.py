"""Lists of people, known by the lines whose names are known."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from govgraph.graph.statement import Span
from govgraph.loaders.names import POST_NOMINALS
from govgraph.loaders.posts import POST_PATTERN
from govgraph.loaders.rules.head_nouns import head_kind
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.words import common_word


def siblings_are_people(
    text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]]
) -> set[int]:
    """Return the units of lists that have a person's name at the start of two lines in five."""
    lists: dict[tuple[int, str], list[int]] = defaultdict(list)
    for index, unit in enumerate(units):
        if unit.kind is UnitKind.ITEM:
            lists[(unit.section, unit.label.name if unit.label else "")].append(index)
    chosen: set[int] = set()
    for members in lists.values():
        opening = sum(_opens_with_person(units[i], found[i]) for i in members)
        if len(members) >= 2 and 5 * opening >= 2 * len(members):
            chosen |= set(members)
    return chosen | {i for i, unit in enumerate(units) if _enters_person(text, units, i, found[i])}


def _enters_person(
    text: str, units: Sequence[Unit], index: int, mentions: Sequence[Mention]
) -> bool:
    """Return whether a line under "Speakers" is one unknown name and the body or post behind it."""
    unit = units[index]
    if unit.kind not in {UnitKind.ITEM, UnitKind.LABEL} or not mentions:
        return False
    slot = unit.section >= 0 and units[unit.section].slot
    if not slot and (unit.label is None or unit.label.relation != "PARTICIPATED_IN"):
        return False
    first, rest = mentions[0], text[mentions[0].extent.end : unit.end]
    if first.kind is not Kind.UNKNOWN or len(first.name.split()) < 2 or _headed(first):
        return False
    field = re.match(r"\s*[,(]\s*", rest)
    if field is None or all(common_word(w) for w in first.name.split()):
        return False
    at = first.extent.end + field.end()
    named = len(mentions) > 1 and mentions[1].kind is Kind.INSTITUTION
    return POST_PATTERN.match(text, at) is not None or (named and mentions[1].span.start == at)


def _opens_with_person(unit: Unit, mentions: Sequence[Mention]) -> bool:
    if not mentions or mentions[0].kind is not Kind.PERSON:
        return False
    return mentions[0].span.start - unit.start < 30


def as_listed_person(unit: Unit, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions of a line of a list of people, an unknown name at its start as one."""
    if not mentions or mentions[0].kind is not Kind.UNKNOWN:
        return list(mentions)
    first = mentions[0]
    if first.span.start - unit.start > 12 or not _namelike(first.name):
        return list(mentions)
    return [replace(first, kind=Kind.PERSON), *mentions[1:]]


_NAME_FIELD = re.compile(
    r"(?:(?:Prof|Dr|Mr|Mrs|Ms|Amb|H\.E|Hon)\.? |Professor )*[^\W\d_][\w.’'-]*(?: [\w.’'-]+){1,3}"
)
_BETWEEN = re.compile(r"\s*(?:[,;/&]|\band\b)\s*(?:and\s+)?")
_NOMINALS = "|".join(map(re.escape, sorted(POST_NOMINALS)))
_LETTERS = re.compile(rf"(?:,\s*(?:{_NOMINALS})(?=\s*(?:[,;|()\n]|\s[–—-]|$)))+")
_TALK = re.compile(r"[\"“][^\"“”]{12,}(?:[\"”]|$)")


def as_names(text: str, unit: Unit, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions of a line that lists nothing but names, each of them as a person.

    "Simone Basso, Amba Kak and Eric Null": what stands among the people is one of them.
    """
    fields = [f for f in _BETWEEN.split(text[unit.start : unit.end].strip(" .")) if f]
    people = sum(m.kind is Kind.PERSON for m in mentions)
    if len(fields) < 3 or len(mentions) != len(fields) or 2 * people < len(fields):
        return list(mentions)
    if not all(_NAME_FIELD.fullmatch(f) and _namelike(f) for f in fields):
        return list(mentions)
    open_kinds = {Kind.UNKNOWN, Kind.INITIATIVE, Kind.INSTITUTION}
    return [
        replace(m, kind=Kind.PERSON, head="", parent=None)
        if m.kind in open_kinds and not _headed(m)
        else m
        for m in mentions
    ]


def _headed(mention: Mention) -> bool:
    """Return whether a mention has the head noun of a body or an acronym, and so is no name."""
    words = mention.name.split()
    return any(head_kind(word) or (word.isupper() and len(word) > 2) for word in words)


def with_letters(text: str, unit: Unit, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions with the letters behind a name taken in: "Jane Roe, OBE, JP"."""
    current: list[Mention] = []
    end = unit.start
    for mention in mentions:
        if mention.extent.start < end:
            continue
        letters = _LETTERS.match(text, mention.extent.end, unit.end)
        if mention.kind is Kind.PERSON and letters:
            end = letters.end()
            mention = replace(mention, extent=Span(mention.extent.start, end))
        current.append(mention)
    return current


def without_talks(text: str, unit: Unit, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions of a speaker's line without those in the title of the talk."""
    first = next((m for m in mentions if m.kind is Kind.PERSON), None)
    if first is None or unit.label is None or unit.label.relation != "PARTICIPATED_IN":
        return list(mentions)
    titles = [m.span() for m in _TALK.finditer(text, first.span.end, unit.end)]
    return [
        m for m in mentions if not any(a <= m.span.start and m.span.end <= b for a, b in titles)
    ]


def _namelike(name: str) -> bool:
    if not 2 <= len(name.split()) <= 4 or re.search(r"\d", name):
        return False
    return POST_PATTERN.search(name) is None
