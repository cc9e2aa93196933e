"""Lists of people, known by the lines whose names are known."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from govgraph.graph.statement import Span
from govgraph.loaders.names import NAME_PARTICLES, POST_NOMINALS
from govgraph.loaders.posts import POST_PATTERN
from govgraph.loaders.rules.head_nouns import head_kind
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.mention import Kind, Mention, placed
from govgraph.loaders.rules.wording import TOPIC_ACRONYMS
from govgraph.loaders.words import common_word

_REPRESENTED = frozenset({Kind.COUNTRY, Kind.INSTITUTION})
_ENUMERATES = re.compile(
    r"\s*(?:[,;/]|,?\s*\b(?:and|&))\s*"
    r"(?:and )?(?:(?:Dr|Prof|Mr|Mrs|Ms|Professor)\.? )?",
)


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
    chosen |= _like_others(text, units, found)
    entries = [_opens_item(u, m) for u, m in zip(units, found, strict=True)]
    return chosen | {
        i
        for i, unit in enumerate(units)
        if _enters_person(text, units, i, found[i]) or _amid_people(unit, entries, i)
    }


_DIVIDER = re.compile(r"\s*(?:[–—|/]|-(?=\s)|\((?=[^)]*\)\W*$))\s*")


def _like_others(text: str, units: Sequence[Unit], found: Sequence[Sequence[Mention]]) -> set[int]:
    """Return the lines made like two others that people's names open: "Jane Roe – Reef Lab"."""
    lines: dict[str, list[tuple[int, Kind]]] = defaultdict(list)
    for index, (unit, mentions) in enumerate(zip(units, found, strict=True)):
        if unit.kind is UnitKind.ITEM and mentions and mentions[0].span.start - unit.start < 4:
            divider = _DIVIDER.match(text, mentions[0].span.end, unit.end)
            if divider and divider.end() < unit.end:
                lines[divider.group().strip()].append((index, mentions[0].kind))
    return {
        index
        for made in lines.values()
        if sum(kind is Kind.PERSON for _, kind in made) >= max(2, len(made) / 3)
        for index, kind in made
        if kind is Kind.UNKNOWN
    }


def _opens_item(unit: Unit, mentions: Sequence[Mention]) -> bool:
    return unit.kind is UnitKind.ITEM and _opens_with_person(unit, mentions)


def _amid_people(unit: Unit, opening: Sequence[bool], index: int) -> bool:
    """Return whether people open the lines on both sides, or two lines on one side."""
    if unit.kind is not UnitKind.ITEM or index == 0:
        return False
    near = [*opening[max(0, index - 2) : index], *[False] * (2 - index)]
    behind = opening[index + 1 : index + 3]
    return all(near) or (len(behind) == 2 and all(behind)) or (near[-1] and any(behind[:1]))


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
    field = re.match(r"\s*[,(]\s*| (?:of|from|at) (?:[Tt]he )?", rest)
    if field is None or all(common_word(w) for w in first.name.split()):
        return False
    at = first.extent.end + field.end()
    named = len(mentions) > 1 and mentions[1].kind is Kind.INSTITUTION
    return POST_PATTERN.match(text, at) is not None or (named and mentions[1].span.start == at)


def _opens_with_person(unit: Unit, mentions: Sequence[Mention]) -> bool:
    first = next(iter(_behind_body(unit, mentions)), None)
    if first is None or first.kind is not Kind.PERSON:
        return False
    return first is not mentions[0] or first.span.start - unit.start < 30


def _behind_body(unit: Unit, mentions: Sequence[Mention]) -> Sequence[Mention]:
    """Return the mentions behind whom the name stands for: "Chile: Name - Body"."""
    if len(mentions) < 2 or mentions[0].kind not in _REPRESENTED:
        return mentions
    first, second = mentions[0], mentions[1]
    opens = first.span.start - unit.start < 4
    return mentions[1:] if opens and second.span.start - first.extent.end < 4 else mentions


def as_listed_person(text: str, unit: Unit, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions of a line of a list of people, an unknown name at its start as one."""
    rest = _behind_body(unit, mentions)
    if not rest or rest[0].kind is not Kind.UNKNOWN:
        return list(mentions)
    first, before = rest[0], mentions[: len(mentions) - len(rest)]
    if before and ":" not in text[before[-1].extent.end : first.span.start]:
        return list(mentions)
    opening = "" if before else text[unit.start : first.span.start]
    if len(opening) > 12 or re.search(r"\b[a-z]+\b", opening) or not _namelike(first.name):
        return list(mentions)
    return [*before, replace(first, kind=Kind.PERSON), *rest[1:]]


def as_opening_fields(text: str, unit: Unit, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions with unknown names behind semicolons as people: "A B, X; C D, Y".

    So are those between brackets: "A B (X), C D (Y)".
    """
    if not any(m.kind is Kind.PERSON for m in mentions):
        return list(mentions)
    return [
        replace(m, kind=Kind.PERSON, head="person")
        if _unknown_name(m)
        and _FIELD_BEFORE.search(text[unit.start : m.span.start])
        and _FIELD_BEHIND.match(text, m.extent.end, unit.end)
        else m
        for m in mentions
    ]


_FIELD_BEFORE = re.compile(r"(?:;|\),?)\s*(?:and |& )?(?:(?:Dr|Prof|Mr|Mrs|Ms|Professor)\.? )?$")
_FIELD_BEHIND = re.compile(r"\s*[,(]")


def as_enumerated_people(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions with unknown names among people's as people: "A B, C D, E F and G H"."""
    people = [m.kind is Kind.PERSON for m in mentions]
    links = [_ENUMERATES.fullmatch(_between(text, a, b)) for a, b in pairwise(mentions)]
    plain = any(link and people[i] and people[i + 1] for i, link in enumerate(links))
    found = list(mentions)
    for i in range(1, len(found) - 1):
        enclosed = people[i - 1] and people[i + 1] and links[i - 1] and links[i]
        ends = i == 1 and i == len(found) - 2
        if enclosed and (plain or ends) and _unknown_name(found[i]):
            found[i] = replace(found[i], kind=Kind.PERSON, head="person")
    return found


def _between(text: str, first: Mention, second: Mention) -> str:
    return text[first.extent.end : second.extent.start]


def _unknown_name(mention: Mention) -> bool:
    return mention.kind is Kind.UNKNOWN and _namelike(mention.name)


_NAME_FIELD = re.compile(
    r"(?:(?:Prof|Dr|Mr|Mrs|Ms|Amb|H\.E|Hon)\.? |Professor )*"
    r"(?P<name>[^\W\d_a-z][\w.’'-]*"
    r"(?: (?:[^\W\d_a-z][\w.’'-]*|de|da|van|von|der|bin|al|el|di|la)){1,3})"
)
_BETWEEN = re.compile(r"\s*(?:[,;/&]|\band\b)\s*(?:and\s+)?")
_NOMINALS = "|".join(map(re.escape, sorted(POST_NOMINALS)))
_LETTERS = re.compile(rf"(?:,?\s*(?:{_NOMINALS})(?=\s*(?:[,;|()\n]|\s[–—-]|$)))+")
_TALK = re.compile(r"[\"“][^\"“”]{12,}(?:[\"”]|$)")


def as_names(text: str, unit: Unit, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions of a line that lists nothing but names, each of them as a person.

    "Simone Basso, Amba Kak and Eric Null (online)": what stands among people is one of them.
    """
    fields = _name_fields(text, unit)
    known = [any(m.kind is Kind.PERSON and f.covers(m.span) for m in mentions) for f in fields]
    lone = len(fields) == 1 and unit.label is not None and unit.label.role == "moderator"
    if not lone and (len(fields) < 3 or 2 * sum(known) < len(fields)):
        return list(mentions)
    current = list(mentions)
    for field, found in zip(fields, known, strict=True):
        inside = [m for m in current if m.extent.start < field.end and field.start < m.extent.end]
        if found or any(_headed(m) for m in inside if m.kind is not Kind.INITIATIVE):
            continue
        person = Mention(Kind.PERSON, field, field, field.cut(text), "person")
        current = placed(current, person)
    return current


def _name_fields(text: str, unit: Unit) -> list[Span]:
    """Return where the names stand that a line lists up to a bracket, or nothing if others do."""
    end = next((at for at in range(unit.start, unit.end) if text[at] in "([|"), unit.end)
    fields: list[Span] = []
    at = unit.start
    for match in [*_BETWEEN.finditer(text, unit.start, end), None]:
        stop = match.start() if match else end
        words = text[at:stop].strip(" .")
        if words:
            name = _NAME_FIELD.fullmatch(words)
            if name is None or not _namelike(name["name"]):
                return []
            start = text.index(words, at) + name.start("name")
            fields.append(Span(start, start + len(name["name"])))
        at = match.end() if match else end
    return fields


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
    words = name.split()
    capitals = [w for w in words if w[0].isupper()]
    if any(w not in NAME_PARTICLES for w in words if w not in capitals):
        return False
    if not 2 <= len(capitals) <= 4 or len(words) > 8 or re.search(r"\d", name):
        return False
    own = [w for w in words if not (common_word(w.lower()) or w in TOPIC_ACRONYMS)]
    if not own or any(head_kind(w) for w in words) or re.fullmatch(r"[A-Z]{2,4}", words[0]):
        return False
    return POST_PATTERN.search(name) is None
