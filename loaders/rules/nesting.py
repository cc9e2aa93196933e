"""Units inside institutions: "Institute of Automation, Chinese Academy of Sciences"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from govgraph.graph.statement import Span
from govgraph.loaders.organizations import known_organization
from govgraph.loaders.places import country, demonym
from govgraph.loaders.posts import POST_PATTERN
from govgraph.loaders.rules.mention import Kind, Mention
from govgraph.loaders.rules.wording import UNIT_HEADS, word_set

_OF = re.compile(r"\s*,?\s+(?:of|at|within|under)\s+(?:the\s+)?|\s+in\s+the\s+|\s*@\s*")
_COMMA = re.compile(r"\s*[,|–—-]\s*(?:[Tt]he\s+)?")
_CHAIN = re.compile(r"\s*(?:,|,?\s+(?:and|&))\s+(?:the\s+)?")
_POST_AT = re.compile(
    rf"{POST_PATTERN.pattern}[^,;.\n]{{0,30}}\s(?:of|at|in|with)\s(?:the\s)?$", re.IGNORECASE
)
"""A post that is held at the unit named next: "professor at the Centre for Tides, Reef Academy"."""
_AND_POST = re.compile(rf",? and (?:the )?(?:{POST_PATTERN.pattern}) (?:of|at|for) ", re.IGNORECASE)
_LEAD_IN = re.compile(
    r"(?:\b(?:including|includes?|such as|namely|like|between|among them|are|were)|:)(?: the)? $"
)
_POSSESSIVE = re.compile(r"\s?[’']s?\s+")
_CONTAINER_HEADS = word_set("""
    university academy academia college ministry commission council institute institutes institution
    parliament government organization organisation union department school centre center faculty
    association universidad université universität universiteit università bank company
    group corporation nations foundation
""")
_SERVING = frozenset({"council", "committee", "board", "panel", "group"})
"""Bodies that may be "for" the body that they belong to: "Reef Council for the Audit Office"."""
_SCHOOLS = frozenset({"school", "faculty", "college"})
_UNIVERSITIES = frozenset({"university", "academy", "universidad", "université", "universität"})
_PLAIN_UNITS = frozenset({"faculty", "school", "department", "college", "division"})
"""With what the names of units begin that say nothing without their university."""
_DASH = re.compile(r"\s+[–—-]\s+(?:[Tt]he\s+)?")
_EQUALS = word_set("""
    institute institutes center centre hub observatory foundation association council company
    group corporation organization organisation
""")
"""Heads of bodies that a comma in a sentence enumerates rather than nests."""
_ALIKE = word_set("""
    academy university society association council foundation federation ministry agency
""")
"""Heads of bodies that are no parts of another with the same head: "Academy A, Academy B"."""
_FEW = 6
"""Mentions of a line up to which a country behind a comma belongs to the body before it."""
_MANY = 10
"""Mentions of a sentence from which its commas divide the bodies of an enumeration."""
_SMALL_UNITS = UNIT_HEADS - word_set("""
    council service agency body network forum commission mission embassy delegation secretariat
    panel taskforce
""")
"""The heads of bodies that a comma ties to a parent; two bodies of equal standing are a list."""


def nest(text: str, mentions: Sequence[Mention], listing: bool) -> list[Mention]:
    """Return the mentions with units and their parents folded into one, the unit on top.

    `listing` says that the unit of text is a list item, a label's value or a row, where a comma
    divides a unit from its parent rather than one body from the next.
    """
    folded: list[Mention] = []
    crowded = len(mentions) >= _MANY and not listing
    for index in range(len(mentions) - 1, -1, -1):
        mention, below = mentions[index], folded[-1] if folded else None
        around = (mentions[index - 1] if index else None, folded[-2] if len(folded) > 1 else None)
        chained = below is not None and _in_chain(text, around[0], mention, below, around[1])
        enumerated = not listing and (chained or crowded) and not _at_post(text, mentions, index)
        joined = _fold(text, mention, below, listing, enumerated, len(mentions)) if below else None
        if joined is not None:
            folded[-1] = joined
        else:
            folded.append(mention)
    return folded[::-1]


def _at_post(text: str, mentions: Sequence[Mention], index: int) -> bool:
    """Return whether the bodies up to this one, divided by commas, are where a post is held."""
    while index and mentions[index - 1].kind is Kind.INSTITUTION:
        gap = text[mentions[index - 1].extent.end : mentions[index].extent.start]
        if not _COMMA.fullmatch(gap):
            break
        index -= 1
    before = text[: mentions[index].extent.start][-80:]
    return _POST_AT.search(before) is not None


def _in_chain(
    text: str, before: Mention | None, unit: Mention, other: Mention, after: Mention | None
) -> bool:
    """Return whether two bodies are links of an enumeration of at least three."""
    left = before is not None and text[before.extent.end : unit.extent.start]
    right = after is not None and text[other.extent.end : after.extent.start]
    body = Kind.INSTITUTION
    return bool(
        (left and before and before.kind is body and _CHAIN.fullmatch(left))
        or (right and after and after.kind is body and _CHAIN.fullmatch(right))
    )


def _fold(
    text: str, left: Mention, right: Mention, listing: bool, enumerated: bool, count: int
) -> Mention | None:
    """Return two neighbours as one mention, or None if they stay apart."""
    gap = text[left.extent.end : right.extent.start]
    extent = Span(left.extent.start, right.extent.end)
    owns = _POSSESSIVE.fullmatch(gap) is not None
    if right.kind is Kind.INSTITUTION and owns:
        if left.kind is Kind.COUNTRY:
            inner = (*right.inner, left)
            return replace(right, extent=extent, qualifier=left.name, inner=inner)
        if left.kind is Kind.INSTITUTION and right.parent is None and _is_unit(right):
            return replace(right, extent=extent, parent=left)
    if left.kind is not Kind.INSTITUTION:
        return None
    if listing and right.kind is Kind.INSTITUTION and _unit_behind(text, left, right, gap):
        return replace(right, extent=extent, parent=left)
    if _is_unit(left) and _names_parent(text, left, right, gap, listing, enumerated):
        return replace(left, extent=extent, parent=right)
    if right.kind in {Kind.COUNTRY, Kind.PLACE} and _sent_abroad(left, gap):
        name = f"{left.name}{gap}{right.name}"
        aliases, inner = (*left.aliases, left.name), (*left.inner, right)
        span = Span(left.span.start, right.span.end)
        return replace(left, span=span, extent=extent, name=name, aliases=aliases, inner=inner)
    if right.kind in {Kind.COUNTRY, Kind.PLACE} and not left.qualifier:
        comma = _COMMA.fullmatch(gap) and listing and count <= _FEW
        if comma or re.fullmatch(r"\s+of\s+(?:the\s+)?", gap):
            return replace(left, extent=extent, qualifier=right.name, inner=(*left.inner, right))
    return None


_ABROAD = frozenset({"embassy", "consulate", "delegation", "mission", "office"})


def _sent_abroad(body: Mention, gap: str) -> bool:
    """Return whether it is one state's office in another: "Embassy of Japan" and " in "."""
    if body.head not in _ABROAD or body.qualifier or body.acronym or gap not in {" in ", " to "}:
        return False
    opening, _, sender = body.name.partition(" of ")
    words = opening.split()
    owned = len(words) > 1 and (country(words[0]) or demonym(words[0]) or words[0] == "EU")
    return bool(owned or country(sender.removeprefix("the ")) or sender.endswith("European Union"))


def _unit_behind(text: str, whole: Mention, unit: Mention, gap: str) -> bool:
    """Return whether a dash or comma ties a unit to the university before it: "X – Reef Centre"."""
    if whole.head not in _UNIVERSITIES or whole.parent or unit.parent or not _is_unit(unit):
        return False
    plain = unit.name.split()[0].lower() in _PLAIN_UNITS
    end = text.find("\n", unit.extent.end)
    line = text[text.rfind("\n", 0, whole.span.start) + 1 : end if end > 0 else len(text)]
    dashed = _DASH.fullmatch(gap) is not None and len(_DASH.findall(line.lstrip("-–—• "))) == 1
    return dashed or (plain and _COMMA.fullmatch(gap) is not None)


def _names_parent(
    text: str, unit: Mention, other: Mention, gap: str, listing: bool, enumerated: bool
) -> bool:
    """Return whether the words behind a unit name the body that it is a part of."""
    if other.kind is Kind.UNKNOWN:
        if _COMMA.fullmatch(gap):
            return _short_for_university(text, other)
        return other.name.isupper() and _OF.fullmatch(gap) is not None
    if other.kind is not Kind.INSTITUTION:
        return False
    if _OF.fullmatch(gap):
        return True
    if unit.head in _SERVING and _contains(other) and re.fullmatch(r"\s+(?:for|to)\s+the\s+", gap):
        return True
    amid = _joined_on(text, other, gap) if listing else _amid_list(text, unit, other)
    if not _COMMA.fullmatch(gap) or enumerated or amid or _opens_list(text, unit, other):
        return False
    if unit.head in _ALIKE and unit.head == other.head:
        return False
    closes_line = text[other.extent.end : other.extent.end + 1] in {"", "\n", ")", ";"}
    if listing and not other.head and closes_line:
        return True
    container = _contains(other) or (not other.head and _short_for_university(text, other))
    small = unit.head in _SMALL_UNITS and container and not _larger(unit, other)
    at_post = _POST_AT.search(text[: unit.extent.start][-80:]) and _ends(text, other)
    if not listing and not at_post and unit.head in _EQUALS and other.head in _EQUALS:
        return False
    company = not other.head and not other.name.isupper()
    return small and (listing or (not company and _closed(text, other)))


def _ends(text: str, mention: Mention) -> bool:
    """Return whether the clause ends behind a name."""
    after = text[mention.extent.end :]
    return re.match(r"\s*(?:[;.)]|$)", after) is not None or _AND_POST.match(after) is not None


def _short_for_university(text: str, mention: Mention) -> bool:
    """Return whether the text has the full name too: "Fordham" for "Fordham University"."""
    name = re.escape(mention.name)
    return bool(re.search(rf"\b(?:{name} (?:University|College)|University of {name})\b", text))


def _larger(unit: Mention, other: Mention) -> bool:
    """Return whether the unit is of a kind that is no part of the other's: a school of a centre."""
    return unit.head in _SCHOOLS and other.head in _SCHOOLS | {"center", "centre", "department"}


def _is_unit(mention: Mention) -> bool:
    return mention.head in UNIT_HEADS or mention.name.startswith("DG ")


def _contains(mention: Mention) -> bool:
    return (
        mention.head in _CONTAINER_HEADS
        or (not mention.head and known_organization(mention.name) is not None)
        or (mention.name.isupper() and len(mention.name) <= 8)
    )


def _opens_list(text: str, first: Mention, second: Mention) -> bool:
    """Return whether a text enumerates from here on: "such as the A, B and C"."""
    before, after = text[max(0, first.extent.start - 20) : first.extent.start], second.extent.end
    led_in = _LEAD_IN.search(before) is not None
    return led_in and re.match(r",|\s+and\b|\s*(?:\n|$)", text[after:]) is not None


def _amid_list(text: str, first: Mention, second: Mention) -> bool:
    """Return whether two are items in the middle of a list: ", the A, the B, and the C"."""
    before, between = text[: first.extent.start][-6:], text[first.extent.end : second.extent.start]
    article = between.endswith("the ") and re.search(r", (?:the )?$", before) is not None
    return (
        article and re.match(r",? (?:and )?the [A-Z]", text[second.extent.end :][:14]) is not None
    )


def _joined_on(text: str, second: Mention, gap: str) -> bool:
    """Return whether even a line of a list enumerates bodies: "A, the B and the C"."""
    return (
        gap.endswith("the ")
        and re.match(r",? and the [A-Z]", text[second.extent.end :]) is not None
    )


def _closed(text: str, right: Mention) -> bool:
    """Return whether, in running text, the parent closes an apposition rather than a list item."""
    return bool(re.match(r"\s*(?:[,;.)]|said|and\b|who\b|$)", text[right.extent.end :]))


def inner_mentions(mention: Mention) -> list[Mention]:
    """Return the parents folded into a mention, nearest first."""
    found = []
    while mention.parent is not None:
        found.append(mention.parent)
        mention = mention.parent
    return found


def all_inner(mention: Mention) -> list[Mention]:
    """Return every mention inside one: its parents, and the names that its own name holds."""
    chain = [mention, *inner_mentions(mention)]
    return [*chain[1:], *(i for m in chain for i in m.inner)]


def countries_in(mention: Mention) -> list[Mention]:
    """Return the countries folded into a mention: "Imperial College London, United Kingdom"."""
    return [m for m in all_inner(mention) if m.kind is Kind.COUNTRY]
