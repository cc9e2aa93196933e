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
from govgraph.loaders.names import POST_NOMINALS, given_name
from govgraph.loaders.places import city, country
from govgraph.loaders.posts import POST_PATTERN, is_post
from govgraph.loaders.rules.head_nouns import head_kind
from govgraph.loaders.rules.label_words import meaning
from govgraph.loaders.rules.labels import BODIES, SIGNATORY
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.listed_people import as_names, with_letters, without_talks
from govgraph.loaders.rules.mention import Kind, Mention, placed
from govgraph.loaders.rules.other_scripts import FLAG, FLAGS
from govgraph.loaders.rules.session_titles import with_session_title
from govgraph.loaders.rules.sittings import COUNTED_TALK, sitting_on_topic
from govgraph.loaders.words import common_word

_BODIES = frozenset({Kind.INSTITUTION, Kind.COUNTRY, Kind.EVENT})
_BODIES_IN_LABELS = frozenset({Kind.INSTITUTION, Kind.COUNTRY})
"""What a heading such as "The X team" may name; "Distinguished Keynote" is no event."""
_BODY_LABELS = {"ORGANIZED", "SUPPORTED", "ENDORSED"}
_FIELD = re.compile(r"(?:(?! (?:[–—@-]|(?:Prof|Dr|Mrs?|Ms)\.?) )[^,;|()\n\[\]])+")
_ORDINARY = re.compile(
    r"(?:and|or|the|a|an|in|on|by|with|via|for|previous|past|upcoming|online|tbc|tba|remote(?:ly)?|virtual(?:ly)?"
    r"|moderator|chair|keynote|panell?ist|speaker|host|discussant|phd|dphil|md|video)\b",
    re.I,
)
_STAKEHOLDERS = re.compile(
    r"(?:the )?(?:private sector|public sector|civil society|technical community|academi[ac]"
    r"|industry|governments?|media|intergovernmental organi[sz]ations?|youth"
    r"|business|independent(?: (?:expert|consultant))?)",
    re.I,
)
"""Groups that speakers stand for, and no bodies."""
_NO_NAME = re.compile(
    r":\s|\b(?:is|are|was|were|will|has|have) (?:\w+ ){0,2}\w+(?:ed|en)\b"
    r"|^(?:MP|MS|MSP|MEP|TD|MLA|AM) for "
    r"|^(?:Previous|Past|Further)\b|^(?:Inc|Ltd|LLC|Corp|Co|GmbH|Limited)\.?$"
    r"|\b(?:List|Form|Below|Here|More|Events|Recordings|Slides|Summits)$"
)
"""What stands in lists of bodies without naming one: remarks, links, the ends of names."""
_LONGEST_LABEL = 8
"""Words of a heading that is nothing but a label."""
_FIRST_FIELD = re.compile(r"[^,;:|()\n–—]+")
_ALL_NAME = re.compile(
    r"(?!(?:The|A|An) )[A-Z][\w’'.&-]*(?: (?:[A-Z][\w’'.&-]*|&|of|the|for|and|on|in|to|de|del|la"
    r"|las|los|por|para|pour|des|du|y|e|et|und|für|da|do|dos)){1,9}"
)
"""Words that are all of a name: capitals, and what links them."""
_LONGEST_BODY = 10
"""Words of a body's name."""
_DASHES = re.compile(r" [-–·•] ")
_SEVERAL_DASHES = 2
_LEAD_IN = re.compile(r"[^;\n]*?\b(?:such as|including|namely|among them|like|e\.g\.)(?: the)? ")
"""What stands before the names on the line of a list: "Trade unions – such as A and B"."""
_BRACKETED = re.compile(r"\.?\s?\(([^();]{2,100})\)")
_SEPARATOR = re.compile(rf"[,(|\n–—-]\s*(?:[{FLAG}]+ ?)?$|\bat $|\bof $|\bfrom $")
_CLOCK = re.compile(r"\d{1,2}[:.h]\d{2}\b|\d{1,2}\s?[ap]\.?m\b", re.I)
_COINED = re.compile(r"[a-z]+[A-Z]\w+(?:\.\w+)?")
_LETTERS = {n.replace(".", "").lower() for n in POST_NOMINALS} | {"jp", "gbs", "sbs", "bbs", "mh"}
_OF_PORTFOLIO = re.compile(
    r"\b(?:minister|secretary(?![ -]general)|vp|svp|evp|vice[ -]president)\b", re.I
)


def claim_fields(text: str, unit: Unit, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions of a unit with those added that its layout alone shows."""
    mentions = [m for m in mentions if not COUNTED_TALK.fullmatch(m.name)]
    if unit.kind is UnitKind.SENTENCE:
        return _in_brackets(text, unit, mentions)
    if unit.label is not None and unit.label.value == "session":
        return with_session_title(text, unit, mentions)
    if unit.kind is UnitKind.HEADING:
        words = text[unit.start : unit.end]
        short = len(words.split()) <= _LONGEST_LABEL
        says_all = short and meaning(words) not in {None, SIGNATORY}
        says_all = says_all and not sitting_on_topic(words)
        return [
            m for m in mentions if not says_all or m.kind in _BODIES_IN_LABELS or _dated(unit, m)
        ]
    moderated = unit.label is not None and unit.label.role == "moderator"
    if moderated or any(m.kind is Kind.PERSON for m in mentions):
        bodies = [m for m in mentions if not _STAKEHOLDERS.fullmatch(m.name)]
        named = with_letters(text, unit, as_names(text, unit, bodies))
        return _behind_people(text, unit, without_talks(text, unit, named))
    if unit.label is BODIES or (unit.label is not None and unit.label.relation == "ENDORSED"):
        mentions = _from_line_start(text, unit, mentions)
    if unit.label is BODIES:
        return _whole_items(text, unit, mentions)
    if unit.label is not None and unit.label.relation in _BODY_LABELS:
        if ";" in text[unit.start : unit.end] or unit.label.relation == "ENDORSED":
            return _each_item(text, unit, mentions)
        return _whole_items(text, unit, mentions)
    return list(mentions)


def _dated(unit: Unit, mention: Mention) -> bool:
    """Return whether an event with its year stands behind the kind of what is held at it."""
    behind = mention.kind is Kind.EVENT and mention.span.start > unit.start
    return behind and re.search(r"20\d\d$", mention.name) is not None


def _in_brackets(text: str, unit: Unit, mentions: Sequence[Mention]) -> list[Mention]:
    """Take what stands in brackets right behind a person's name as bodies: "Name (Body, Body)"."""
    current = list(mentions)
    for person in (m for m in mentions if m.kind is Kind.PERSON):
        match = _BRACKETED.match(text, person.span.end, unit.end)
        if match is None:
            continue
        parts = [
            _trimmed(text, Span(match.start(1) + m.start(), match.start(1) + m.end()))
            for m in re.finditer(r"(?:[^,/]|/(?! ))+", match.group(1))
        ]
        several = len(parts) > 1
        bodied = any(m.kind in _BODIES and any(p.covers(m.span) for p in parts) for m in current)
        for part in parts if bodied or not several else ():
            current = _bracketed_body(text, part, current)
    return current


_POINTS = re.compile(
    r"(?:[Ss]ee|[Pp]ictured?|[Pp]hoto|[Ll]eft|[Rr]ight|[Ss]econd|[Cc]ent(?:er|re))\b"
)
"""What points at a picture or at another passage."""


def _bracketed_body(text: str, part: Span, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions with a part of what the brackets hold, if it reads as a body."""
    words = part.cut(text)
    inside = [m for m in mentions if part.covers(m.span) and m.kind is not Kind.UNKNOWN]
    if inside:
        only = len(inside) == 1 and inside[0].kind is Kind.INSTITUTION
        opens = only and inside[0].span.start == part.start
        if not opens or not _goes_on(text, inside[0].extent.end, part):
            return list(mentions)
    elif not _names_body(words) or is_post(words) or given_name(words) or _POINTS.match(words):
        return list(mentions)
    return placed(mentions, Mention(Kind.INSTITUTION, part, part, words))


def _whole_items(text: str, unit: Unit, mentions: Sequence[Mention]) -> list[Mention]:
    """Take a line of a partner list as one name, where it reads as one with none found in it."""
    body = re.split(r"\s[–—-]\s|:\s", text[unit.start : unit.end])[0].rstrip(" ;,.")
    typed = [m for m in mentions if m.kind in {Kind.INSTITUTION, Kind.COUNTRY, Kind.PERSON}]
    mostly_found = sum(m.extent.end - m.extent.start for m in typed) > 0.6 * len(body)
    if mostly_found or _closed_name(typed, unit, len(body)):
        return list(mentions)
    if re.search(r"[,;:\n|]|\band\b", body) or not _names_body(body):
        return list(mentions)
    span = Span(unit.start, unit.start + len(body))
    return placed(mentions, Mention(Kind.INSTITUTION, span, span, body))


def _from_line_start(text: str, unit: Unit, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions with the one body of a line grown to the front: "Freedom of the Press …".

    What opens the line of a list is part of the name that closes its first field.
    """
    field = _FIRST_FIELD.match(text, unit.start, unit.end)
    if field is None or not _ALL_NAME.fullmatch(field.group().rstrip()):
        return list(mentions)
    end = unit.start + len(field.group().rstrip())
    inside = [m for m in mentions if m.span.start < end and m.kind is not Kind.UNKNOWN]
    strong = [m for m in inside if not m.referring]
    if len(strong) != 1 or strong[0].span.end != end or strong[0].span.start == unit.start:
        return list(mentions)
    if strong[0].kind not in {Kind.INSTITUTION, Kind.EVENT, Kind.INITIATIVE}:
        return list(mentions)
    span = Span(unit.start, end)
    grown = replace(
        strong[0], kind=Kind.INSTITUTION, span=span, name=span.cut(text),
        extent=Span(unit.start, max(end, strong[0].extent.end)),
    )  # fmt: skip
    return placed(mentions, grown)


_PLACED = re.compile(r"(?P<name>[^()]*\w)\s*\((?P<place>[^()]+)\)\s*")


def _each_item(text: str, unit: Unit, mentions: Sequence[Mention]) -> list[Mention]:
    """Take the entries of a list on one line, divided by semicolons or commas, one by one."""
    line = text[unit.start : unit.end]
    dashed = len(_DASHES.findall(line)) >= _SEVERAL_DASHES
    divider = ";" if ";" in line else _DASHES.pattern if dashed else r",|\band\b"
    lead = _LEAD_IN.match(text, unit.start, unit.end)
    current, at = list(mentions), lead.end() if lead else unit.start
    for part in re.split(f"({divider})", text[at : unit.end]):
        bare = re.sub(r"\s*\([^()]*\)\s*$", "", part) if dashed else _unplaced(part)
        span = _trimmed(text, Span(at, at + len(bare)))
        at += len(part)
        if not part.strip() or re.fullmatch(divider, part) or _found_within(span, current):
            continue
        if _names_body(span.cut(text)) and not _describes(span.cut(text)):
            current = placed(current, Mention(Kind.INSTITUTION, span, span, span.cut(text)))
    return current


def _unplaced(entry: str) -> str:
    """Return an entry without the country in brackets behind it: "Nextcloud (Germany)"."""
    placed = _PLACED.fullmatch(entry)
    return placed["name"] if placed and country(placed["place"]) is not None else entry


def _describes(words: str) -> bool:
    """Return whether only the first of several words has a capital: "Leading academics"."""
    first, *rest = words.split()
    return (
        bool(rest) and common_word(first.lower()) and not any(re.search("[A-Z]", w) for w in rest)
    )


def _found_within(span: Span, mentions: Sequence[Mention]) -> bool:
    """Return whether a mention of a known kind shares words with the span."""
    return any(
        m.extent.start < span.end and span.start < m.extent.end and m.kind is not Kind.UNKNOWN
        for m in mentions
    )


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
                current = placed(current, Mention(Kind.INSTITUTION, field, field, field.cut(text)))
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
    lead = len(words) - len(words.lstrip(" \t:–—-•*" + FLAGS))
    return Span(span.start + lead, span.start + len(words.rstrip(" \t:–—-.*")))


def _body_field(text: str, fields: Sequence[Span], mentions: Sequence[Mention]) -> Span | None:
    """Return the field that must be the body: behind a title, with no body in the segment."""
    if not fields:
        return None
    inside = [m for m in mentions if m.kind in _BODIES and _within(m.span, fields)]
    if named := _with_article(text, fields, inside):
        return named
    if inside:
        return _longer_field(text, fields, inside)
    titled = [_holds_post(field.cut(text)) for field in fields]
    for index, field in enumerate(fields):
        words = field.cut(text)
        if titled[index] or not _names_body(words) or _other_name(text, field, index):
            continue
        if _HONOURS.fullmatch(words):
            continue
        if any(titled[:index]) and _portfolio(text, fields[:index], words):
            continue
        opens = index == 0 and _opens_field(text, field.start)
        if any(titled[:index]) or opens or (index == 1 and len(fields) == 2):
            return field
    return None


def _with_article(text: str, fields: Sequence[Span], inside: Sequence[Mention]) -> Span | None:
    """Return "The Tidalist" between a post and the country that closes the line."""
    amid = fields[1:-1] if inside and inside[0].kind is Kind.COUNTRY else fields[1:]
    plain = not any(m.kind is not Kind.COUNTRY for m in inside)
    named = [f for f in amid if re.fullmatch(r"The(?: [A-Z][\w’'-]+){1,3}", f.cut(text))]
    return named[0] if plain and named and _holds_post(fields[0].cut(text)) else None


_HONOURS = re.compile(
    r"(?:(?:and|with) )?(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Mx|Sir|Dame|Hon|H\.? ?E"
    r"|Eng|Ing|Amb)\.? ?)+"
)
"""What stands in front of the next name: "Jane Porter, Prof. Paul Meyer"."""


def _other_name(text: str, field: Span, index: int) -> bool:
    """Return whether a field right behind the name is one more given name: "Wai Pui Man, Echo"."""
    alone = index == 0 and text[: field.start].rstrip().endswith(",")
    return alone and field.cut(text).isalpha() and given_name(field.cut(text))


def _portfolio(text: str, before: Sequence[Span], words: str) -> bool:
    """Return whether ordinary words say what the post before them is for: "VP, Ad Innovation"."""
    found = re.findall(r"[^\W\d_]+", words)
    ordinary = all(common_word(w.lower()) and not head_kind(w) for w in found)
    return ordinary and _OF_PORTFOLIO.search(before[-1].cut(text)) is not None


def _within(span: Span, fields: Sequence[Span]) -> bool:
    return fields[0].start <= span.start and span.end <= fields[-1].end


def _holds_post(words: str) -> bool:
    return is_post(words) or POST_PATTERN.search(words) is not None


def _longer_field(text: str, fields: Sequence[Span], inside: Sequence[Mention]) -> Span | None:
    """Return the field that one found name only begins: "Stanford" in "Stanford HAI"."""
    if len(inside) != 1 or inside[0].kind is not Kind.INSTITUTION:
        return None
    behind = fields if _opens_field(text, fields[0].start) else fields[1:]
    opening = (f for f in behind if f.start == inside[0].span.start)
    return next((f for f in opening if _goes_on(text, inside[0].extent.end, f)), None)


def _goes_on(text: str, end: int, field: Span) -> bool:
    """Return whether the words of the field behind its found name belong to the name too."""
    rest = text[end : field.end]
    if not re.fullmatch(r"(?: [A-Z][\w-]*){1,3}", rest) or _holds_post(field.cut(text)):
        return False
    return not country(rest.strip()) and not city(rest.strip())


def _opens_field(text: str, start: int) -> bool:
    """Return whether a separator stands right before the field: "Name, Body", "Name (Body)"."""
    return _SEPARATOR.search(text[max(0, start - 8) : start]) is not None


def _names_body(words: str) -> bool:
    """Return whether the words could be all of a body's name: in capitals, or as of a web site."""
    if not words or len(words.split()) > _LONGEST_BODY:
        return False
    if _ORDINARY.match(words) or find_dates(words) or _CLOCK.match(words):
        return False
    if _NO_NAME.search(words):
        return False
    letters = words.replace(".", "").lower() in _LETTERS
    own = " " not in words and given_name(words)
    if letters or own or _STAKEHOLDERS.fullmatch(words):
        return False
    found = re.findall(r"[^\W\d_][\w.’'-]*", words)
    if len(found) == 1 and _COINED.fullmatch(words):
        return True
    starts = words[0].isupper() or words[0].isdigit() or "." in words.strip(".")
    return starts and any(c.isupper() for word in found for c in word)
