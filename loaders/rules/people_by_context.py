"""When an unknown chunk is a person, told by the words before and after it."""

from __future__ import annotations

import re

from govgraph.loaders import words
from govgraph.loaders.names import given_name
from govgraph.loaders.posts import POST_HEADS, POST_PATTERN
from govgraph.loaders.rules.head_nouns import head_kind
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.layout import Unit
from govgraph.loaders.rules.masking import one_of
from govgraph.loaders.rules.mention import Mention

SAID = (
    r"(?:said|says|noted|notes|added|stressed|stated|remarked|emphasi[sz]ed|argued|told|pointed out"
    r"|explained|warned|urged|highlighted|underlined|underscored|called|announced|observed"
    r"|suggested|proposed|recalled|concluded|commented|spoke|speaks|addressed|addresses|presented"
    r"|presents|delivered|delivers|gave|gives|moderated|moderates|chaired|chairs|opened|opens"
    r"|welcomed|welcomes|joined|attended|outlined|described|discussed|reflected|shared|introduced"
    r"|reaffirmed|reiterated|declared|expressed|thanked|invited|acknowledged|cautioned|maintained"
    r"|insisted|believes|asked|agreed|echoed|elaborated|illustrated|reported|who\b|hosted"
    r"|facilitated|led)"
)
_HONORABLE = re.compile(
    r"(?:^|[\s(,])(?:Premier|President|Chancellor|Minister|King|Queen|Prince|Princess|Pope|Sheikh"
    r"|Senator|Judge)\s$"
    rf"|\b(?:Premier|President|Chancellor|Minister|King|Queen) of (?:the )?{one_of('C')} $"
    r"|\b(?:Minister|Secretary|Commissioner) (?:of|for) [A-Z](?:[\w&-]|,? )+ $"
)
_SPEAKERS_NAMED = re.compile(
    r"\b(?:speakers?|panell?ists?|featuring|joined by|moderated by)\b", re.I
)
_SAYS = re.compile(rf"(?:,[^,]{{1,120}},)? {SAID}\b")
_BODY_IN_BRACKETS = re.compile(rf" ?\({one_of('IX')}")
_HONOURED = r"(?:(?:Dr|Prof|Mr|Mrs|Ms|Professor|Ambassador)\.? )*"
_AT_BODY = (
    rf"(?: ?\((?:[^()]{{0,60}}, )?{one_of('IXC')}[^()]{{0,60}}\)| (?:of|from|at) (?:the"
    rf" )?{one_of('IX')})"
)
_AND = rf"(?:,|;|,? and|,? &) (?:and )?{_HONOURED}"
_BEHIND_PERSON = re.compile(rf"{one_of('P')}(?:{_AT_BODY}{_AND}|{_AND}{one_of('P')}{_AND})$")
_SERIES_GOES_ON = re.compile(rf"(?:{_AT_BODY}|[,;.]|$| and {one_of('P')})")
_BEFORE_PERSON = re.compile(rf"{_AT_BODY}{_AND}{one_of('P')}{_AT_BODY}")
_BETWEEN = (
    re.compile(rf"{one_of('P')}, $"),
    re.compile(rf"(?:,? (?:and|&)|,) {_HONOURED}{one_of('P')}"),
)
_QUOTE_BY = re.compile(rf"[\"”'’?!,] ?{SAID} {_HONOURED}$")
_APPOSED = re.compile(r", (?:an?|the|who|whose|from|of)\b|[.;]?$")
_OF_PERSON = re.compile(rf"{one_of('P')} (?:of|from) (?:the )?$")
_REMARKS = re.compile(
    r"\b(?i:remarks|speech(?:es)?|keynotes?|address(?:es)?|presentations?|talks?"
    r"|introductions?|statements?"
    r"|interventions?|welcome|moderated|facilitated|delivered|chaired|presented|hosted|opened)"
    rf" (?:by|from|of)(?: {one_of('P')}(?:,[^,;]{{1,80}})?(?:,| and|, and))* (?:[A-Z][a-z]*\. )?$"
)
_GOES_ON = re.compile(rf"(?:,|\.|;|$| (?:of|from|at) (?:the )?{one_of('IX')}| and )")
_AMID_SERIES = re.compile(r"(?:; (?:and )?|: )$")
_PLACED = re.compile(r"\b(?:[Ii]n|[Aa]t|[Nn]ear|[Ff]rom) $")
_OF_PEOPLE = re.compile(
    r"(?:(?:co-?)?founders?|scientists?|scholars?|researchers?|professors?|lecturers?|directors?"
    r"|ceo|entrepreneurs?|officers?|students?|lawyers?|authors?|politicians?|engineers?|[a-z]+ists?"
    r"|[a-z]+ians?|philosophers?|analysts?|journalists?|activists?)$",
    re.I,
)
"""What only people are; a member or partner may be a body."""
_PERSONAL = (
    r"(?:professor|fellow|researcher|scientist|candidate|student|lecturer|director|adviser|advisor"
    r"|scholar|lawyer|economist|philosopher|journalist|manager|officer|counsel|dean|engineer"
    r"|analyst|associate|chair(?:man|woman|person)?|president|founder|ceo|head|minister|secretary)"
)
_HOLDS_POST = re.compile(
    rf" (?:is|was|became|serves as|served as|works as) (?:currently |now |also )*"
    rf"(?:(?:the )?{one_of('I')}'s? |an? |the )(?:[\w-]+ ){{0,4}}?(?:\w+-)?{_PERSONAL}\b",
    re.I,
)
_IS_HOLDER = re.compile(rf"\b(?:[\w-]+ )?{_PERSONAL} (?:is|was) $", re.I)
_APPOSITION = re.compile(r",? (?:(?:the|a|an|who is|its|former|then|acting) )*")


def person_here(mention: Mention, before: str, after: str, unit: Unit) -> bool:
    """Return whether the masked words before and after an unknown chunk make it a person."""
    named = _SPEAKERS_NAMED.search(before) is not None
    with_body = named and _BODY_IN_BRACKETS.match(after) is not None
    if with_body or (_gave_remarks(before, after) and reads_as_name(mention)):
        return True
    if reads_as_name(mention) and _amid_people(mention, before, after):
        return True
    if not reads_as_name(mention) or _OF_PERSON.search(before) or _PLACED.search(before):
        return False
    return (
        _opens_line_of_person(before, after, unit)
        or _HONORABLE.search(before) is not None
        or _beside_person(before, after, unit)
        or _behind_post(before)
        or (named and _in_series(before, after))
        or _SAYS.match(after) is not None
        or _before_post(after)
        or _HOLDS_POST.match(after) is not None
        or _IS_HOLDER.search(before) is not None
    )


def _amid_people(mention: Mention, before: str, after: str) -> bool:
    """Return whether people of the same make stand beside the chunk: "X (A), … and Y (B)"."""
    if _BEHIND_PERSON.search(before) and _SERIES_GOES_ON.match(after):
        return True
    if _BEFORE_PERSON.match(after):
        return True
    if given_name(mention.name.split()[0]) and _BETWEEN[0].search(before):
        return _BETWEEN[1].match(after) is not None
    return _QUOTE_BY.search(before) is not None and _APPOSED.match(after) is not None


def reads_as_name(mention: Mention) -> bool:
    """Return whether the words of a chunk can be a person's name."""
    parts = mention.name.split()
    if not 2 <= len(parts) <= 5 or any(c.isdigit() for c in mention.name):
        return False
    if any(head_kind(p) for p in parts) or re.search(r"-[a-z]", parts[0]):
        return False
    if parts[-1].lower() in POST_HEADS and not given_name(parts[0]):
        return False
    ordinary = sum(words.common_word(p.lower()) for p in parts)
    return ordinary < len(parts) and "&" not in parts


def _opens_line_of_person(before: str, after: str, unit: Unit) -> bool:
    """Return whether the chunk opens a line with a post behind it, or a line of people."""
    if unit.kind is UnitKind.SENTENCE or before.strip(" \"'("):
        return False
    of_people = unit.label is not None and unit.label.relation == "PARTICIPATED_IN"
    if not of_people and unit.kind is UnitKind.HEADING:
        return False
    rest = after.strip()
    if re.match(r"(?:[,(–|:-]|\n)", rest) and POST_PATTERN.search(rest[:80]):
        return True
    return of_people and (not rest or re.match(r"[,(–|-]", rest) is not None)


def _beside_person(before: str, after: str, unit: Unit) -> bool:
    """Return whether a sentence enumerates the chunk with people, as the first of them."""
    opens = not before.strip(" \"'(") and unit.kind is UnitKind.ITEM
    if unit.kind is not UnitKind.SENTENCE and not opens:
        return False
    if re.search(rf"{one_of('P')}, $", before):
        return False
    return re.match(rf"(?:,|,? and) {one_of('P')}", after) is not None


def _gave_remarks(before: str, after: str) -> bool:
    """Return whether the chunk is behind "opening remarks by", and no name goes on behind it."""
    return _REMARKS.search(before) is not None and _GOES_ON.match(after) is not None


def _in_series(before: str, after: str) -> bool:
    """Return whether semicolons set the chunk apart, with a post or a body behind it."""
    apart = _AMID_SERIES.search(before) is not None and ";" in before + after
    return apart and re.match(rf"(?:,| (?:of|from|at) (?:the )?{one_of('IX')})", after) is not None


def _behind_post(before: str) -> bool:
    """Return whether a title in capitals stands right before the chunk."""
    posts = list(POST_PATTERN.finditer(before))
    if not posts or before[posts[-1].end() :] != " ":
        return False
    return before[posts[-1].start()].isupper() or _OF_PEOPLE.search(posts[-1].group()) is not None


def _before_post(after: str) -> bool:
    """Return whether a post stands behind the chunk in apposition: ", the dean of …"."""
    apposed = _APPOSITION.match(after)
    if apposed is None or not after.startswith((",", " (")):
        return False
    return POST_PATTERN.match(after, apposed.end()) is not None
