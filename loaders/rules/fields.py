"""Mentions that take a whole field or line, because its place says what it is.

Behind a person's title on a list line stands an institution, whatever its words ("Founder, Humane
Intelligence"); a line of a partner list is a partner; what follows "Session:" is a session's title.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from govgraph.graph.statement import Span
from govgraph.loaders.dates import find_dates
from govgraph.loaders.names import given_name
from govgraph.loaders.places import city, country
from govgraph.loaders.posts import POST_PATTERN, is_post
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.mention import Kind, Mention

_BODY_LABELS = {"ORGANIZED", "SUPPORTED", "ENDORSED"}
_FIELD = re.compile(r"(?:(?! [–—-] )[^,;|()\n\[\]])+")
_ORDINARY = re.compile(
    r"(?:and|or|the|a|an|in|on|by|with|via|for|online|tbc|tba|remote(?:ly)?|virtual(?:ly)?|moderator|chair|keynote|panell?ist|speaker|host|discussant|phd|dphil|md|video)\b",
    re.I,
)
_LONGEST_BODY = 10


def claim_fields(text: str, unit: Unit, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions of a unit with those added that its layout alone shows."""
    if unit.kind is UnitKind.SENTENCE:
        return _in_brackets(text, unit, mentions)
    if unit.label is not None and unit.label.value == "session":
        return _session_title(text, unit, mentions)
    if unit.kind is UnitKind.HEADING:
        return list(mentions)
    if any(m.kind is Kind.PERSON for m in mentions):
        return _behind_people(text, unit, mentions)
    if unit.label is not None and unit.label.relation in _BODY_LABELS:
        if ";" in text[unit.start : unit.end] or unit.label.relation == "ENDORSED":
            return _each_item(text, unit, mentions)
        return _whole_items(text, unit, mentions)
    return list(mentions)


_BRACKETED = re.compile(r"\.?\s?\(([^(),;]{2,80})\)")


def _in_brackets(text: str, unit: Unit, mentions: Sequence[Mention]) -> list[Mention]:
    """Take what stands in brackets right behind a person's name as an institution: "Name (Body)"."""
    current = list(mentions)
    for person in (m for m in mentions if m.kind is Kind.PERSON):
        match = _BRACKETED.match(text, person.span.end, unit.end)
        if match is None:
            continue
        span = Span(*match.span(1))
        known = any(span.covers(m.span) and m.kind is not Kind.UNKNOWN for m in current)
        if (
            not known
            and _names_body(match.group(1))
            and not is_post(match.group(1))
            and not given_name(match.group(1))
        ):
            current = _placed(current, Mention(Kind.INSTITUTION, span, span, match.group(1)))
    return current


def _session_title(text: str, unit: Unit, mentions: Sequence[Mention]) -> list[Mention]:
    """Take the line as the title of a session; what follows on the next lines stays as it is."""
    end = text.find("\n", unit.start, unit.end)
    span = Span(unit.start, unit.end if end < 0 else end)
    words = span.cut(text).split()
    if len(words) < 3 or any(m.kind is Kind.PERSON and span.covers(m.span) for m in mentions):
        return list(mentions)
    line = text.rfind("\n", 0, unit.start) + 1
    whole = text[line : span.end].strip()
    aliases = (whole,) if len(whole) < 200 and whole != span.cut(text) else ()
    return _placed(
        mentions, Mention(Kind.EVENT, span, span, span.cut(text), "session", aliases=aliases)
    )


def _placed(mentions: Sequence[Mention], new: Mention) -> list[Mention]:
    """Return the mentions with a new one in the place of those that it covers."""
    kept = [
        m for m in mentions if m.extent.end <= new.extent.start or m.extent.start >= new.extent.end
    ]
    return sorted([*kept, new], key=lambda m: m.span)


def _whole_items(text: str, unit: Unit, mentions: Sequence[Mention]) -> list[Mention]:
    """Take a line of a partner list as one name, where it reads as one and nothing was found in it."""
    body = re.split(r"\s[–—-]\s|:\s", text[unit.start : unit.end])[0].rstrip(" ;,.")
    typed = [m for m in mentions if m.kind in {Kind.INSTITUTION, Kind.COUNTRY, Kind.PERSON}]
    if sum(m.extent.end - m.extent.start for m in typed) > 0.6 * len(body) or _closed_name(
        typed, unit, len(body)
    ):
        return list(mentions)
    if re.search(r"[,;:\n|]|\band\b", body) or not _names_body(body):
        return list(mentions)
    span = Span(unit.start, unit.start + len(body))
    return _placed(mentions, Mention(Kind.INSTITUTION, span, span, body))


def _each_item(text: str, unit: Unit, mentions: Sequence[Mention]) -> list[Mention]:
    """Take the entries of a list on one line, divided by semicolons or commas, one by one."""
    divider = ";" if ";" in text[unit.start : unit.end] else r",|\band\b"
    current, at = list(mentions), unit.start
    for part in re.split(f"({divider})", text[unit.start : unit.end]):
        span = _trimmed(text, Span(at, at + len(part)))
        at += len(part)
        covered = any(
            m.extent.start < span.end and span.start < m.extent.end and m.kind is not Kind.UNKNOWN
            for m in current
        )
        if (
            part.strip()
            and not covered
            and not re.fullmatch(divider, part)
            and _names_body(span.cut(text))
        ):
            current = _placed(current, Mention(Kind.INSTITUTION, span, span, span.cut(text)))
    return current


def _closed_name(typed: Sequence[Mention], unit: Unit, length: int) -> bool:
    """Return whether a name was found that opens the line and an acronym or parent closes it."""
    return (
        len(typed) > 1
        and typed[0].span.start == unit.start
        and typed[-1].extent.end >= unit.start + length - 1
    )


def _behind_people(text: str, unit: Unit, mentions: Sequence[Mention]) -> list[Mention]:
    """Take the field behind a person's title, or in brackets behind the name, as an institution."""
    current = list(mentions)
    people = [m for m in mentions if m.kind is Kind.PERSON]
    for index, person in enumerate(people):
        end = people[index + 1].span.start if index + 1 < len(people) else unit.end
        for segment in _segments(text, person.span.end, end):
            field = _body_field(text, segment, current)
            if field is not None:
                current = _placed(current, Mention(Kind.INSTITUTION, field, field, field.cut(text)))
    return current


def _segments(text: str, start: int, end: int) -> Iterator[list[Span]]:
    """Yield the fields behind a name, those divided by semicolons apart."""
    at = start
    for part in re.split(r"(;)", text[start:end]):
        if part != ";" and part.strip():
            yield [
                _trimmed(text, Span(at + m.start(), at + m.end()))
                for m in _FIELD.finditer(part)
                if m.group().strip()
            ]
        at += len(part)


def _trimmed(text: str, span: Span) -> Span:
    words = span.cut(text)
    lead = len(words) - len(words.lstrip(" \t:–—-•*"))
    return Span(span.start + lead, span.start + len(words.rstrip(" \t:–—-.*")))


def _body_field(text: str, fields: Sequence[Span], mentions: Sequence[Mention]) -> Span | None:
    """Return the field that must be the body: behind a title, with no body found in the segment."""
    if not fields:
        return None
    inside = [m for m in mentions if m.kind in {Kind.INSTITUTION, Kind.COUNTRY, Kind.EVENT}
              and fields[0].start <= m.span.start and m.span.end <= fields[-1].end]  # fmt: skip
    if inside:
        return _longer_field(text, fields, inside)
    titled = [is_post(f.cut(text)) or POST_PATTERN.search(f.cut(text)) is not None for f in fields]
    for index, field in enumerate(fields):
        words = field.cut(text)
        if titled[index] or not _names_body(words):
            continue
        if (
            any(titled[:index])
            or (index == 0 and _opens_field(text, field.start))
            or (index == 1 and len(fields) == 2)
        ):
            return field
    return None


def _longer_field(text: str, fields: Sequence[Span], inside: Sequence[Mention]) -> Span | None:
    """Return the field that one found name only begins: "Stanford" in "Stanford HAI"."""
    if len(inside) != 1 or inside[0].kind is not Kind.INSTITUTION:
        return None
    for field in fields[1:]:
        rest = text[inside[0].extent.end : field.end] if field.start == inside[0].span.start else ""
        if (
            re.fullmatch(r"(?: [A-Z][\w-]*){1,3}", rest)
            and not is_post(field.cut(text))
            and not country(rest.strip())
            and not city(rest.strip())
        ):
            return field
    return None


def _opens_field(text: str, start: int) -> bool:
    """Return whether a separator stands right before the field: "Name, Body", "Name (Body)"."""
    return bool(
        re.search(r"[,(|\n–—-]\s*$|\bat $|\bof $|\bfrom $", text[max(0, start - 6) : start])
    )


def _names_body(words: str) -> bool:
    if (
        not words
        or len(words.split()) > _LONGEST_BODY
        or _ORDINARY.match(words)
        or find_dates(words)
    ):
        return False
    letters = [w for w in re.findall(r"[^\W\d_][\w.’'-]*", words)]
    shown = [w for w in letters if any(c.isupper() for c in w)]
    return (
        bool(shown) and (words[0].isupper() or words[0].isdigit() or "." in words.strip("."))
    ) or bool(len(letters) == 1 and re.fullmatch(r"[a-z]+[A-Z]\w+(?:\.\w+)?", words))


def siblings_are_people(units: Sequence[Unit], found: Sequence[Sequence[Mention]]) -> set[int]:
    """Return the units of lists most of whose lines open with a person's name."""
    groups: dict[tuple[int, str], list[int]] = {}
    for index, unit in enumerate(units):
        if unit.kind is UnitKind.ITEM:
            groups.setdefault((unit.section, unit.label.name if unit.label else ""), []).append(
                index
            )
    chosen: set[int] = set()
    for members in groups.values():
        opening = [
            i
            for i in members
            if found[i]
            and found[i][0].kind is Kind.PERSON
            and found[i][0].span.start - units[i].start < 30
        ]
        if len(members) >= 2 and 5 * len(opening) >= 2 * len(members):
            chosen |= set(members)
    return chosen


def as_listed_person(unit: Unit, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions with an unknown name that opens the line of a list of people taken as one."""
    if (
        not mentions
        or mentions[0].kind is not Kind.UNKNOWN
        or mentions[0].span.start - unit.start > 12
    ):
        return list(mentions)
    first = mentions[0]
    parts = first.name.split()
    if (
        2 <= len(parts) <= 4
        and not POST_PATTERN.search(first.name)
        and not re.search(r"\d", first.name)
    ):
        return [replace(first, kind=Kind.PERSON), *mentions[1:]]
    return list(mentions)
